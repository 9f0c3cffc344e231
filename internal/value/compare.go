package value

// Grade is the outcome of a comparison.
type Grade uint8

// The grades.
const (
	Incomparable Grade = iota // units or currencies that nothing relates
	Agrees
	Imprecise // true, or true when rounded, but it misleads whoever reads it
	Disagrees
)

var gradeNames = [...]string{"incomparable", "agrees", "imprecise", "disagrees"}

// String is the grade in lower case.
func (g Grade) String() string { return gradeNames[g] }

// Result is what [Compare] says of a written value and a known one.
type Result struct {
	Grade  Grade
	Hint   Hint
	Reason string // one clause for a message; "" when it agrees
}

// Hint names the slip that would explain a disagreement.
type Hint uint8

// The hints.
const (
	NoHint         Hint = iota
	HintThousand        // million and billion
	HintDecimal         // a slipped decimal point
	HintTransposed      // the same digits in another order
	HintCurrency        // the same digits under another symbol
)

var hintTexts = [...]string{"", "million and billion may be mixed up", "the decimal point may have slipped",
	"the digits may be transposed", "the same digits under another currency"}

// String is the hint as a clause for a message, "" for NoHint.
func (h Hint) String() string { return hintTexts[h] }

// Setting is where a value stands and what helps to compare it.
type Setting struct {
	Headline bool // headlines and captions may round more
	// Rate, when not nil, is how many units of to one unit of from bought on a day.
	Rate    func(from, to string, on DayNum) (Num, bool)
	On      DayNum // the day of the event, for Rate
	Article Date   // when the text was published, for "last week"; zero when unknown
	Equity  bool   // the fact is the amount of an equity round: it has no "up to"
	// Horizon, when not nil, is for how many days a fact of a kind stays fresh; ok
	// is false for kinds it leaves to their default, and 0 days is for ever.
	Horizon func(kind string) (days int, ok bool)
}

// Reasons, each one clause of a message.
const (
	reasonDropHedge  = "the figure is reached: the hedge can go"
	reasonWrongWay   = "the hedge points the wrong way"
	reasonTooFar     = "that is further off than the hedge suggests"
	reasonNeedsBelow = "rounded up: “nearly” or “about” would say so"
	reasonNeedsAbove = "rounded down: “more than” or “about” would say so"
	reasonTruncated  = "cut off rather than rounded"
	reasonLastDigit  = "the last digit is off"
	reasonUnderstate = "true, but it understates"
	reasonOverstate  = "true, but it overstates"
	reasonNotReached = "not quite reached"
	reasonOutside    = "just outside the range"
	reasonCeiling    = "the sum is exactly known, “up to” says it is a ceiling"
	reasonRateApart  = "the exchange rate of the day gives another figure"
)

// Compare says whether a written value agrees with a known one. Every number the
// known value may stand for is tried, and the best verdict counts: a doubt is
// never held against the writer.
//
// Plain figures allow for their rounding, hedges for what a reader infers from
// them; money in two currencies is compared only through in.Rate, but the same
// digits under another symbol disagree.
func Compare(written, fact Value, in Setting) Result {
	switch {
	case written.Kind == DateKind && fact.Kind == DateKind:
		return compareDates(written, fact, in)
	case written.Kind == Name && fact.Kind == Name:
		return compareTexts(written, fact)
	case written.Kind == Money && fact.Kind == Money:
		return compareMoney(written, fact, in)
	case isSpan(written.Kind) && isSpan(fact.Kind):
		w, f, ok := sameUnit(written, fact)
		if !ok {
			return Result{}
		}
		return compareFigures(w, f, in)
	case written.Kind == fact.Kind && written.Kind != None && written.Kind != DateKind && written.Kind != Name:
		return compareFigures(written, fact, in)
	}
	return Result{}
}

func isSpan(k Kind) bool { return k == Duration || k == Age }

// sameUnit expresses two lengths of time in one unit, when months and days need
// not be mixed for that.
func sameUnit(a, b Value) (Value, Value, bool) {
	if a.Unit == b.Unit {
		return a, b, true
	}
	ka, base := unitSize(a.Unit)
	kb, baseB := unitSize(b.Unit)
	if base != baseB || ka == 0 || kb == 0 {
		return a, b, false
	}
	k := Ratio(kb, ka)
	b.Num, b.Max, b.Step = b.Num.Mul(k), b.Max.Mul(k), b.Step.Mul(k)
	return a, b, true
}

// unitSize is how many seconds, days or months a unit has.
func unitSize(u Unit) (n int64, base Unit) {
	switch u {
	case Second:
		return 1, Second
	case Minute:
		return 60, Second
	case Hour:
		return 3600, Second
	case Day:
		return 1, Day
	case Week:
		return 7, Day
	case Month:
		return 1, Month
	case Quarter:
		return 3, Month
	case Year:
		return 12, Month
	case Decade:
		return 120, Month
	case Century:
		return 1200, Month
	}
	return 0, NoUnit
}

// compareTexts compares two names letter by letter; what counts as one name is
// for those who know the sort of name to say.
func compareTexts(written, fact Value) Result {
	if CompareName(written.Text, fact.Text) <= NameFolded {
		return Result{Grade: Agrees}
	}
	return Result{Grade: Disagrees}
}

func compareMoney(w, f Value, in Setting) Result {
	if w.Currency == f.Currency || w.Currency == "" || f.Currency == "" {
		return compareFigures(w, f, in)
	}
	same := compareFigures(w, f, in)
	if w.Guess && sharesSymbol(w.Currency, f.Currency) && same.Grade == Agrees {
		return same
	}
	slip := (same.Grade == Agrees || same.Grade == Imprecise) && nearlySame(w, f)
	if in.Rate != nil {
		if rate, ok := in.Rate(f.Currency, w.Currency, in.On); ok && rate.Sign() > 0 {
			r := compareConverted(w, f, rate, in)
			if r.Grade == Disagrees && slip {
				r.Hint = HintCurrency
			}
			return r
		}
	}
	if slip {
		return Result{Grade: Disagrees, Hint: HintCurrency}
	}
	return Result{}
}

// nearlySame reports whether two figures have the same leading digits: hedges
// have wide intervals, and a true conversion may lie in them.
func nearlySame(w, f Value) bool {
	m := f.meaning()
	if m.NoHi {
		return w.Num.Cmp(f.Num) == 0
	}
	return m.Meets(around(w.Num, w.Num.Abs().Mul(permille(25))))
}

// Tolerances on an exchange rate: spreads and the hour of the day, then the
// day of publication taken for the day of the event.
func rateTolerance() Num { return pct(3) }
func rateLimit() Num     { return pct(8) }

func compareConverted(w, f Value, rate Num, in Setting) Result {
	central := f.meaning().Scale(rate)
	for _, try := range [...]struct {
		tolerance Num
		grade     Grade
		reason    string
	}{{rateTolerance(), Agrees, ""}, {rateLimit(), Imprecise, reasonRateApart}} {
		wide := central
		wide.Lo = wide.Lo.Mul(Int(1).Sub(try.tolerance))
		wide.Hi = wide.Hi.Mul(Int(1).Add(try.tolerance))
		if r := grade(w, wide, Num{}, in); r.Grade == Agrees || r.Grade == Imprecise {
			if try.grade == Agrees {
				return r
			}
			return Result{Grade: Imprecise, Reason: try.reason}
		}
	}
	return Result{Grade: Disagrees}
}

// compareFigures compares two figures of one unit.
func compareFigures(w, f Value, in Setting) Result {
	if w.Num.Sign() < 0 {
		// A loss of more than 5 is compared as 5 is.
		w, f = w.negated(), f.negated()
	}
	r := gradeFact(w, f, in)
	if r.Grade == Disagrees {
		r.Hint = slip(w, f, in)
	}
	return r
}

func gradeFact(w, f Value, in Setting) Result {
	same := w.Approx == f.Approx && w.Num.Cmp(f.Num) == 0 && w.Max.Cmp(f.Max) == 0
	if w.Kind == Multiple && !same {
		return gradeMultiple(w, f.meaning())
	}
	if w.Approx == UpTo && in.Equity && f.Plain() && f.Num.Cmp(w.Num) == 0 {
		return Result{Grade: Imprecise, Reason: reasonCeiling}
	}
	if same {
		return Result{Grade: Agrees}
	}
	var precision Num
	if f.Plain() {
		precision = f.Step
	}
	return grade(w, f.meaning(), precision, in)
}

// grade finds the best row of w's table that the fact's interval meets.
// precision is the unit of the last digit of a plain fact, 0 for others.
func grade(w Value, f Interval, precision Num, in Setting) Result {
	if w.Num.Sign() < 0 {
		w, f = w.negated(), Interval{Lo: f.Hi.Neg(), LoOpen: f.HiOpen, Hi: f.Lo.Neg(), HiOpen: f.LoOpen}
	}
	var t table
	t.build(w, precision, in.Headline)
	return t.find(f)
}

// slip looks for the mistake that would explain why w and f differ.
func slip(w, f Value, in Setting) Hint {
	if transposed(w, f) {
		return HintTransposed
	}
	for _, s := range [...]struct {
		exp  int
		hint Hint
	}{{3, HintThousand}, {-3, HintThousand}, {6, HintThousand}, {-6, HintThousand}, {1, HintDecimal}, {-1, HintDecimal}} {
		k := Pow10(s.exp)
		moved := w
		moved.Num, moved.Max, moved.Step = w.Num.Mul(k), w.Max.Mul(k), w.Step.Mul(k)
		if !nearlySame(moved, f) {
			continue
		}
		if g := gradeFact(moved, f, in).Grade; g == Agrees || g == Imprecise {
			return s.hint
		}
	}
	return NoHint
}

// transposed reports whether the figures have the same digits in another order
// and the same magnitude. A longer fact is rounded to the written digits first.
func transposed(w, f Value) bool {
	if w.Num.Sign() <= 0 || f.Num.Sign() <= 0 {
		return false
	}
	digits, _ := w.figures()
	own, _ := f.figures()
	lead := leadExp(w.Num)
	if own > digits && digits >= 3 {
		own = digits
	}
	n := max(digits, own)
	if n < 2 || n > 15 || leadExp(f.Num) != lead {
		return false
	}
	up := Pow10(n - 1 - lead)
	a, aok := w.Num.Mul(up).Add(half).Floor().Int64()
	b, bok := f.Num.Mul(up).Add(half).Floor().Int64()
	return aok && bok && a != b && digitCounts(a) == digitCounts(b)
}

// digitCounts is how often each digit occurs in n, of at most 15 digits, four
// bits each.
func digitCounts(n int64) (counts uint64) {
	for ; n > 0; n /= 10 {
		counts += 1 << (4 * (n % 10))
	}
	return counts
}

// row is an interval of facts and what they make of the written value.
type row struct {
	Interval
	grade  Grade
	reason string
}

// table is the rows of one written value, best first. Facts in no row disagree.
type table struct {
	rows [8]row
	n    int
}

func (t *table) add(g Grade, i Interval, reason string) {
	t.rows[t.n] = row{i, g, reason}
	t.n++
}

// addWithin adds what i and limit have in common.
func (t *table) addWithin(g Grade, i, limit Interval, reason string) {
	if both, ok := i.intersect(limit); ok {
		t.add(g, both, reason)
	}
}

func (t *table) find(f Interval) Result {
	for _, r := range t.rows[:t.n] {
		if r.Meets(f) {
			return Result{Grade: r.grade, Reason: r.reason}
		}
	}
	return Result{Grade: Disagrees}
}

// build fills t for the figure w, which must not be negative. Its first row is
// what makes w right. precision is the unit of a plain fact's last digit, which
// widens what a plain w may be.
func (t *table) build(v Value, precision Num, headline bool) {
	w, halfUnit := v.Num, v.Step.Mul(half)
	of := func(percent int64) Num { return w.Mul(pct(percent)) }
	switch v.Approx {
	case Exact:
		t.buildBare(v, precision, headline)
	case Precisely:
		t.addWithin(Agrees, meets(w, v.Step, precision), around(w, w.Mul(permille(5))), "")
	case Nearly:
		t.add(Agrees, Interval{Lo: of(95), Hi: w, HiOpen: true}, "")
		t.add(Imprecise, Point(w), reasonDropHedge)
		t.add(Imprecise, closed(w, of(101)), reasonWrongWay)
		t.add(Imprecise, Interval{Lo: of(90), LoOpen: true, Hi: of(95), HiOpen: true}, reasonTooFar)
	case JustUnder:
		t.add(Agrees, Interval{Lo: w.Mul(permille(975)), Hi: w, HiOpen: true}, "")
		t.add(Imprecise, Point(w), reasonDropHedge)
		t.add(Imprecise, closed(w, of(101)), reasonWrongWay)
		t.add(Imprecise, Interval{Lo: of(95), LoOpen: true, Hi: w.Mul(permille(975)), HiOpen: true}, reasonTooFar)
	case Over:
		limit := t.upTo(v)
		limit.LoOpen = true
		t.add(Agrees, limit, "")
		t.add(Imprecise, Point(w), reasonNotReached)
		t.add(Imprecise, closed(of(99), w), reasonWrongWay)
		t.add(Imprecise, Interval{Lo: w, LoOpen: true, NoHi: true}, reasonUnderstate)
	case JustOver:
		t.add(Agrees, Interval{Lo: w, LoOpen: true, Hi: of(105)}, "")
		t.add(Imprecise, Point(w), reasonNotReached)
		t.add(Imprecise, closed(of(99), w), reasonWrongWay)
		t.add(Imprecise, Interval{Lo: of(105), LoOpen: true, Hi: of(110), HiOpen: true}, reasonTooFar)
	case AtLeast:
		limit := t.upTo(v)
		limit.Lo = w.Sub(halfUnit)
		// A bound that no digits were written for, as of a "unicorn", is no understatement.
		limit.NoHi = limit.NoHi || v.Step.IsZero()
		t.add(Agrees, limit, "")
		t.add(Imprecise, closed(of(99), w), reasonNotReached)
		t.add(Imprecise, Interval{Lo: w, NoHi: true}, reasonUnderstate)
	case About:
		near, far := int64(5), int64(10)
		if digits, _ := v.figures(); digits >= 3 {
			near, far = 2, 5
		}
		t.add(Agrees, around(w, of(near)), "")
		t.add(Imprecise, around(w, of(far)), reasonTooFar)
	case Under:
		t.add(Agrees, Interval{Lo: v.floor(), LoOpen: true, Hi: w, HiOpen: true}, "")
		t.add(Imprecise, Point(w), reasonNotReached)
		t.add(Imprecise, closed(w, of(101)), reasonWrongWay)
		t.add(Imprecise, closed(Num{}, w), reasonOverstate)
	case AtMost:
		t.add(Agrees, Interval{Lo: v.floor(), LoOpen: true, Hi: w.Add(halfUnit)}, "")
		t.add(Imprecise, closed(w, of(101)), reasonWrongWay)
		t.add(Imprecise, closed(Num{}, w), reasonOverstate)
	case UpTo:
		t.add(Agrees, closed(w.Mul(half), w), "")
		t.addWithin(Agrees, meets(w, v.Step, precision), around(w, w.Mul(permille(25))), "")
		t.add(Imprecise, closed(w, of(101)), reasonWrongWay)
		t.add(Imprecise, closed(Num{}, w), reasonOverstate)
	case Between:
		lo, hi := v.Num, v.Max
		t.add(Agrees, closed(lo.Sub(halfUnit), hi.Add(halfUnit)), "")
		t.add(Imprecise, closed(lo.Mul(pct(95)), hi.Mul(pct(105))), reasonOutside)
	case Vague:
		t.add(Agrees, closed(v.Num, v.Max), "")
		t.add(Imprecise, closed(v.Num.Mul(pct(80)), v.Max.Mul(pct(120))), reasonOutside)
	}
}

// upTo is the facts from v up to its ceiling, which 0 does not have.
func (t *table) upTo(v Value) Interval {
	if v.Num.IsZero() {
		return Interval{NoHi: true}
	}
	return Interval{Lo: v.Num, Hi: v.ceiling(), HiOpen: true}
}

func (t *table) buildBare(v Value, precision Num, headline bool) {
	w := v.Num
	five := around(w, w.Mul(pct(5)))
	t.addWithin(Agrees, meets(w, v.Step, precision), around(w, w.Mul(permille(25))), "")
	if headline {
		t.addWithin(Agrees, v.rounds(), five, "")
	}
	t.addWithin(Imprecise, closed(Num{}, w), v.rounds().within(five), reasonNeedsBelow)
	t.addWithin(Imprecise, Interval{Lo: w, NoHi: true}, v.rounds().within(five), reasonNeedsAbove)
	if headline {
		t.addWithin(Imprecise, v.rounds(), around(w, w.Mul(pct(10))), reasonTooFar)
	}
	t.addWithin(Imprecise, Interval{Lo: w, Hi: w.Add(v.Step), HiOpen: true}, five, reasonTruncated)
	t.add(Imprecise, around(w, w.Mul(permille(5))), reasonLastDigit)
}

// within is the intersection of two intervals around one number.
func (i Interval) within(j Interval) Interval {
	both, _ := i.intersect(j)
	return both
}

// meets is the central values of facts whose rounding interval and that of w
// have a number in common. Rounding intervals of neighbours only touch.
func meets(w, step, precision Num) Interval {
	i := around(w, step.Add(precision).Mul(half))
	i.LoOpen = !precision.IsZero()
	i.HiOpen = i.LoOpen
	return i
}

func compareDates(written, fact Value, in Setting) Result {
	w, f := written.Date, fact.Date
	if !w.Known() || !f.Known() {
		return Result{}
	}
	if w.Overlaps(f) {
		return Result{Grade: Agrees}
	}
	gap := w.Gap(f)
	switch {
	case w.Fiscal || f.Fiscal:
		// A fiscal year ends up to a year before or after the calendar's.
		if gap <= 366 {
			return Result{}
		}
	case w.Relative:
		if gap <= 3 {
			return Result{Grade: Imprecise, Reason: "a few days outside"}
		}
		if w.Grain == GrainWeek && in.Article.Known() {
			lately := SpanDate(in.Article.Start-10, in.Article.Start-3)
			if w.Before(in.Article) && lately.Overlaps(f) {
				return Result{Grade: Imprecise, Reason: "more than a calendar week back"}
			}
		}
	case written.Approx == About && gap <= int(w.End-w.Start):
		return Result{Grade: Imprecise, Reason: reasonTooFar}
	}
	r := Result{Grade: Disagrees}
	wy, wok := w.Year()
	fy, fok := f.Year()
	if wok && fok && wy != fy && !w.Relative && digitCounts(int64(wy)) == digitCounts(int64(fy)) {
		r.Hint = HintTransposed
	}
	return r
}
