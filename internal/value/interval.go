package value

// Interval is a set of numbers from Lo to Hi. Its zero value is the number 0.
type Interval struct {
	Lo, Hi         Num
	LoOpen, HiOpen bool // the end itself is not in the set
	NoHi           bool // there is no upper end; Hi is not meaningful
}

// Point is the interval that holds x alone.
func Point(x Num) Interval { return Interval{Lo: x, Hi: x} }

// Meets reports whether i and j have a number in common.
func (i Interval) Meets(j Interval) bool { return i.reaches(j) && j.reaches(i) }

// reaches reports whether some number of i is not above all of j.
func (i Interval) reaches(j Interval) bool {
	if j.NoHi {
		return true
	}
	c := i.Lo.Cmp(j.Hi)
	return c < 0 || c == 0 && !i.LoOpen && !j.HiOpen
}

// Contains reports whether x is in i.
func (i Interval) Contains(x Num) bool { return i.Meets(Point(x)) }

// Add is every sum of a number of i and a number of j.
func (i Interval) Add(j Interval) Interval {
	return Interval{
		Lo: i.Lo.Add(j.Lo), LoOpen: i.LoOpen || j.LoOpen,
		Hi: i.Hi.Add(j.Hi), HiOpen: i.HiOpen || j.HiOpen, NoHi: i.NoHi || j.NoHi,
	}
}

// Scale is every number of i times k, which must not be negative.
func (i Interval) Scale(k Num) Interval {
	i.Lo, i.Hi = i.Lo.Mul(k), i.Hi.Mul(k)
	return i
}

// Mul is every product of a number of i and a number of j, both of which must
// not reach below 0.
func (i Interval) Mul(j Interval) Interval {
	return Interval{
		Lo: i.Lo.Mul(j.Lo), LoOpen: i.LoOpen || j.LoOpen,
		Hi: i.Hi.Mul(j.Hi), HiOpen: i.HiOpen || j.HiOpen, NoHi: i.NoHi || j.NoHi,
	}
}

// Div is every quotient of a number of i and a number of j. Neither may reach
// below 0; when j reaches 0, the quotient has no upper end.
func (i Interval) Div(j Interval) Interval {
	q := Interval{HiOpen: i.HiOpen || j.LoOpen, LoOpen: i.LoOpen || j.HiOpen || j.NoHi}
	if !j.NoHi {
		q.Lo = i.Lo.Div(j.Hi)
	}
	if q.NoHi = i.NoHi || j.Lo.Sign() <= 0; !q.NoHi {
		q.Hi = i.Hi.Div(j.Lo)
	}
	return q
}

// intersect is what i and j have in common; ok is false when that is nothing.
func (i Interval) intersect(j Interval) (Interval, bool) {
	if !i.Meets(j) {
		return Interval{}, false
	}
	if c := j.Lo.Cmp(i.Lo); c > 0 || c == 0 && j.LoOpen {
		i.Lo, i.LoOpen = j.Lo, j.LoOpen
	}
	if !j.NoHi {
		if c := j.Hi.Cmp(i.Hi); i.NoHi || c < 0 || c == 0 && j.HiOpen {
			i.Hi, i.HiOpen, i.NoHi = j.Hi, j.HiOpen, false
		}
	}
	return i, true
}

// closed is the interval from lo to hi, both included.
func closed(lo, hi Num) Interval { return Interval{Lo: lo, Hi: hi} }

// around is x give or take r, both ends included.
func around(x, r Num) Interval { return closed(x.Sub(r), x.Add(r)) }

// The tables of this package are in hundredths and thousandths.
func pct(n int64) Num      { return lowest(n, 100) }
func permille(n int64) Num { return lowest(n, 1000) }

// Plain reports whether v is a figure without hedge or range, which stands for
// itself and its rounding.
func (v Value) Plain() bool { return v.Approx == Exact || v.Approx == Precisely }

// Interval is the numbers v may stand for: whatever rounds to a plain figure,
// both halves of the last digit included, and the interval a hedge or a range
// spans. Negative figures hedge their magnitude.
func (v Value) Interval() Interval {
	if v.Plain() {
		return around(v.Num, v.Step.Mul(half))
	}
	return v.meaning()
}

var half = Num{n: 1, d: 2}

// meaning is the true interval of v: a point for a plain figure, the numbers
// that make a hedged one right.
func (v Value) meaning() Interval {
	if v.Plain() {
		return Point(v.Num)
	}
	if v.Num.Sign() < 0 && v.Approx != Between && v.Approx != Vague {
		m := v.negated().meaning()
		return Interval{Lo: m.Hi.Neg(), LoOpen: m.HiOpen, Hi: m.Lo.Neg(), HiOpen: m.LoOpen}
	}
	var t table
	t.build(v, Num{}, false)
	return t.rows[0].Interval
}

// negated is v with the signs of its figures turned.
func (v Value) negated() Value {
	if v.Approx == Between || v.Approx == Vague {
		v.Num, v.Max = v.Max.Neg(), v.Num.Neg()
		return v
	}
	v.Num = v.Num.Neg()
	return v
}

// leadExp is the power of ten of the first digit of x: 2 for 400, -1 for 0.25.
// x must be positive.
func leadExp(x Num) int {
	e := 0
	for e < maxExponent && x.Cmp(Pow10(e+1)) >= 0 {
		e++
	}
	for e > -maxExponent && x.Cmp(Pow10(e)) < 0 {
		e--
	}
	return e
}

// figures is the number of significant digits of v as written, trailing zeros of
// a whole number not counted, and the value of the last of them.
func (v Value) figures() (digits int, unit Num) {
	x := v.Num.Abs()
	if x.IsZero() {
		return 1, Int(1)
	}
	lead := leadExp(x)
	if digits = int(v.Digits); digits == 0 {
		digits = significant(x, lead)
	}
	return digits, Pow10(lead - digits + 1)
}

// significant counts the digits of x from its first to its last that is not 0,
// up to the limit at which a number is not a written one.
func significant(x Num, lead int) int {
	const limit = 16
	n := 1
	for ; n < limit && !x.Mul(Pow10(n-1-lead)).IsInt(); n++ {
	}
	return n
}

// ceiling is the upper edge of "more than v": the next number a writer would
// have named instead.
func (v Value) ceiling() Num {
	w := v.Num
	digits, q := v.figures()
	if digits == 1 {
		if w.Cmp(q) == 0 {
			return w.Mul(Ratio(3, 2))
		}
		return w.Add(q)
	}
	next := nextMultiple(w, q.Mul(Int(5)))
	if next.Sub(w).Cmp(w.Mul(pct(5))) < 0 {
		next = nextMultiple(w, q.Mul(Int(10)))
	}
	if most := w.Mul(Ratio(6, 5)); next.Cmp(most) > 0 {
		return most
	}
	return next
}

// floor is the lower edge of "less than v", the mirror of ceiling.
func (v Value) floor() Num {
	w := v.Num
	digits, q := v.figures()
	if digits == 1 {
		if w.Cmp(q) == 0 {
			return w.Mul(half)
		}
		return w.Sub(q)
	}
	prev := previousMultiple(w, q.Mul(Int(5)))
	if w.Sub(prev).Cmp(w.Mul(pct(5))) < 0 {
		prev = previousMultiple(w, q.Mul(Int(10)))
	}
	if least := w.Mul(Ratio(4, 5)); prev.Cmp(least) < 0 {
		return least
	}
	return prev
}

func nextMultiple(x, unit Num) Num { return x.Div(unit).Floor().Add(Int(1)).Mul(unit) }

func previousMultiple(x, unit Num) Num {
	return x.Div(unit).Neg().Floor().Add(Int(1)).Neg().Mul(unit)
}

// rounds is the numbers that round to v at its significant digits, a half going
// either way.
func (v Value) rounds() Interval {
	_, q := v.figures()
	h := q.Mul(half)
	low := h
	if v.Num.Cmp(q) == 0 {
		// Below a power of ten the last digit is worth a tenth.
		low = h.Div(Int(10))
	}
	return closed(v.Num.Sub(low), v.Num.Add(h))
}
