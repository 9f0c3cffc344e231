package value

// Change is a rise or a fall recomputed from two levels.
type Change struct {
	Result
	Interval      // every change the rounding of the levels allows, in the unit of the written one
	InPoints bool // the written percentage equals the difference of two percentages
}

// PercentChange compares a written percentage with the change from one level to
// another. The levels must be positive and of one unit. A fall is a negative
// change, and written as a positive percentage all the same ("down 20%"): pass
// it as written, the direction is not compared.
func PercentChange(from, to, written Value) Change {
	ratio := to.Interval().Div(from.Interval())
	hundred := Int(100)
	c := ratio.Scale(hundred)
	c.Lo, c.Hi = c.Lo.Sub(hundred), c.Hi.Sub(hundred)
	if !c.NoHi && c.Hi.Sign() <= 0 {
		c = Interval{Lo: c.Hi.Neg(), LoOpen: c.HiOpen, Hi: c.Lo.Neg(), HiOpen: c.LoOpen}
	}
	out := Change{Interval: c, Result: gradeChange(written, c)}
	if out.Grade == Disagrees && from.Kind == Percent && to.Kind == Percent {
		points := to.Num.Sub(from.Num).Abs()
		if points.Cmp(written.Num) == 0 {
			out.InPoints = true
			out.Reason = "that is the difference in percentage points"
		}
	}
	return out
}

// gradeChange compares a written percentage with a recomputed one.
func gradeChange(w Value, c Interval) Result {
	if !w.Plain() {
		return grade(w, c, Num{}, Setting{})
	}
	if c.Meets(w.Interval()) {
		return Result{Grade: Agrees}
	}
	off := w.Num.Abs().Mul(pct(2))
	if one := Int(1); off.Cmp(one) < 0 {
		off = one
	}
	if c.Meets(around(w.Num, off)) {
		return Result{Grade: Imprecise, Reason: reasonLastDigit}
	}
	return Result{Grade: Disagrees}
}

// MultipleChange compares a written multiple ("doubled" is 2, "halved" ½) with
// the change from one level to another. The levels must be positive and of one
// unit.
func MultipleChange(from, to, written Value) Change {
	ratio := to.Interval().Div(from.Interval())
	return Change{Interval: ratio, Result: gradeMultiple(written, ratio)}
}

// gradeMultiple compares a written multiple with a ratio. "More than halved"
// goes below one half: multiples under 1 are compared upside down.
func gradeMultiple(w Value, ratio Interval) Result {
	k := w.Num
	if k.Sign() <= 0 {
		return Result{}
	}
	one := Int(1)
	if k.Cmp(one) < 0 {
		k = one.Div(k)
		ratio = Point(one).Div(ratio)
	}
	of := func(percent int64) Num { return k.Mul(pct(percent)) }
	var t table
	switch w.Approx {
	case Over:
		t.add(Agrees, Interval{Lo: k, LoOpen: true, Hi: k.Add(one), HiOpen: true}, "")
		t.add(Imprecise, closed(of(99), k), reasonNotReached)
		t.add(Imprecise, Interval{Lo: k, NoHi: true}, reasonUnderstate)
	case AtLeast:
		t.add(Agrees, Interval{Lo: k, Hi: k.Add(one), HiOpen: true}, "")
		t.add(Imprecise, closed(of(99), k), reasonNotReached)
		t.add(Imprecise, Interval{Lo: k, NoHi: true}, reasonUnderstate)
	case Nearly, JustUnder:
		t.add(Agrees, Interval{Lo: of(90), Hi: k, HiOpen: true}, "")
		t.add(Imprecise, closed(k, of(101)), reasonWrongWay)
		t.add(Imprecise, Interval{Lo: of(80), Hi: of(90), HiOpen: true}, reasonTooFar)
	case JustOver:
		t.add(Agrees, Interval{Lo: k, LoOpen: true, Hi: of(110)}, "")
		t.add(Imprecise, closed(of(99), k), reasonNotReached)
		t.add(Imprecise, Interval{Lo: k, LoOpen: true, Hi: of(120)}, reasonTooFar)
	case Exact, Precisely, About:
		t.add(Agrees, around(k, of(5)), "")
		t.add(Imprecise, around(k, of(10)), reasonTooFar)
	default:
		t.build(w, Num{}, false)
	}
	return t.find(ratio)
}

// ConversionPair compares two renderings of one amount, "£4m ($5m)". rate is how
// many units of b's currency one unit of a's bought at the time.
func ConversionPair(a, b Value, rate Num) Result {
	if a.Kind != Money || b.Kind != Money || a.Currency == b.Currency || a.Num.Sign() <= 0 || b.Num.Sign() <= 0 || rate.Sign() <= 0 {
		return Result{}
	}
	implied := b.Interval().Div(a.Interval())
	switch one := Int(1); {
	case implied.Meets(around(rate, rate.Mul(rateTolerance()))):
		return Result{Grade: Agrees}
	case a.Num.Cmp(b.Num) == 0 && !around(one, rateLimit()).Contains(rate):
		return Result{Grade: Disagrees, Hint: HintCurrency}
	case implied.Meets(around(rate, rate.Mul(rateLimit()))):
		return Result{Grade: Imprecise, Reason: reasonRateApart}
	}
	return Result{Grade: Disagrees}
}
