package value

// quantity reads the count, amount of money, percentage or length of time that
// starts at atom i, with its range, and adds it. End is the atom to go on from.
func (s *Scanner) quantity(i int) (end int, ok bool) {
	q, ok := s.amount(i)
	if !ok {
		return q.end, q.end > i
	}
	if r, ok := s.rangeFrom(&q); ok {
		q = r
	}
	s.finish(&q)
	return q.end, true
}

// amount is a value under construction.
type amount struct {
	v          Value
	start, end int
	scaled     bool // the number has a scale of its own
	mantissa   Num  // the number before its scale
	exp        int8
	words      bool
	prefix     bool // the currency stands before the number
	suffix     int  // atom where what follows the number begins: a currency or unit
	bare       bool // neither currency, unit nor scale
}

// amount reads one figure with its currency or unit at atom i. When it is no
// figure but must be passed over, ok is false and end beyond i. The last one is
// kept, as dates and counts both begin with it.
func (s *Scanner) amount(i int) (amount, bool) {
	if s.memo.at != i+1 {
		s.memo.amount, s.memo.ok = s.readAmount(i)
		s.memo.at = i + 1
	}
	return s.memo.amount, s.memo.ok
}

func (s *Scanner) readAmount(i int) (amount, bool) {
	q := amount{start: i, end: i}
	j, negative := i, false
	switch a := s.at(i); {
	case a.kind == markAtom && (a.mark == '-' || a.mark == '+'):
		if !s.signAt(i) {
			return q, false
		}
		negative = a.mark == '-'
		j++
	case s.has(i, sign):
		if s.at(i+1).kind == markAtom && !s.is(i+1, currencyMark) {
			return q, false
		}
		negative = true
		j++
	}
	c, exp, k := s.currencyBefore(j)
	if c != noCurrency {
		if s.hyphen(k) && s.glued(k+1) && s.isDigits(k+1) && !negative {
			negative = true
			k++
		}
		return s.moneyAfter(q, c, exp, k, negative)
	}
	if s.has(i, multipleWord|ordinalWord|tens) {
		if s.multiple(&q) || s.ordinal(&q) {
			return q, true
		}
	}
	f, ok := s.number(j, false)
	if !ok {
		return q, s.singleUnit(&q) || s.unitOld(&q) || s.unitLong(&q)
	}
	if j > i && s.has(i, sign) && f.end == j {
		return q, false
	}
	q.v = Value{Kind: Count, Num: f.num, Step: f.step, Digits: f.digits, Max: f.max}
	switch {
	case f.vague:
		q.v.Approx = Vague
	case f.over:
		q.v.Approx = Over
	}
	q.end, q.scaled, q.exp, q.words, q.suffix, q.mantissa = f.end, f.scaled, f.exp, f.words, f.end, f.num.Div(Pow10(int(f.exp)))
	if negative {
		q.v = q.v.negated()
	}
	if s.isDigits(j) && s.width(j) >= 5 && s.bytes(j)[0] == '0' && f.end == j+1 {
		return q, false // a code
	}
	if end := s.version(j, f); end > 0 {
		q.end = end
		return q, false
	}
	s.unit(&q, &f, j)
	if q.bare && q.v.Kind == Count && !q.v.Step.IsInt() && s.isDigits(j) && s.releaseOf(j) {
		return q, false // Python 3.12
	}
	if q.end < 0 {
		q.end = -q.end
		return q, false
	}
	return q, true
}

// signAt reports whether the plus or minus at i belongs to a number after it.
func (s *Scanner) signAt(i int) bool {
	if !s.glued(i+1) || s.glued(i) && s.at(i-1).kind != markAtom {
		return false
	}
	if s.glued(i) {
		switch s.at(i - 1).mark {
		case '(', '"', '\'', '<', '>', '=', '~', '[':
		default:
			return false
		}
	}
	a := s.at(i + 1)
	if s.joined(i+1, '-') || s.width(i+1) == 8 && s.is(i+2, '-') {
		return false // -2020-07-01-
	}
	return a.kind == digitsAtom || a.kind == markAtom && (a.mark == currencyMark || a.mark == '.' && s.isDigits(i+2))
}

// moneyAfter reads the number after the currency c, which ends before atom k.
func (s *Scanner) moneyAfter(q amount, c currency, exp int8, k int, negative bool) (amount, bool) {
	if s.has(k, article) && !s.has(k+1, scaleWord) {
		return q, false
	}
	f, ok := s.number(k, true)
	if !ok || f.fraction {
		return q, false
	}
	if exp == 0 && s.thousandsByPoint(c) {
		f.regroup()
	}
	q.v = Value{Num: f.num, Step: f.step, Digits: f.digits, Max: f.max}
	switch {
	case f.vague:
		q.v.Approx = Vague
	case f.over:
		q.v.Approx = Over
	}
	s.setMoney(&q.v, c)
	q.end, q.scaled, q.exp, q.words, q.suffix, q.prefix = f.end, f.scaled, f.exp, f.words, f.end, true
	q.mantissa = f.num.Div(Pow10(int(f.exp)))
	if exp != 0 && !f.scaled {
		q.scaleBy(exp)
	}
	// "$20 USD", "US$ 10 dollars" name it twice.
	if s.at(q.end).kind == wordAtom {
		if c2, _, end := s.currencyAfter(q.end, &f); end > q.end && (c2 == c || currencies[c2].code == currencies[c].code || c == bareDollar && qualified(c2, bareDollar) == c2) && !s.isDigits(end) {
			if c == bareDollar && c2 != bareDollar {
				s.setMoney(&q.v, c2)
			}
			q.end = end
		}
	}
	if negative {
		q.v = q.v.negated()
	}
	return q, true
}

// thousandsByPoint reports whether amounts in a currency have no thousandths, so
// that "140.000" is a hundred and forty thousand. Dollars do, at the pump.
func (s *Scanner) thousandsByPoint(c currency) bool {
	switch c {
	case bareDollar, usd, gbp, cad, aud, btc, eth, bareCent:
		return false
	}
	return true
}

func (q *amount) scaleBy(exp int8) {
	k := Pow10(int(exp))
	q.v.Num, q.v.Max, q.v.Step = q.v.Num.Mul(k), q.v.Max.Mul(k), q.v.Step.Mul(k)
	q.exp += exp
	q.scaled = q.scaled || exp > 0
}

// releaseOf reports whether the decimal at j is the release of what is named
// before it, not the figure of a measure.
func (s *Scanner) releaseOf(j int) bool {
	a := s.at(j - 1)
	return a.kind == wordAtom && a.flags&capital != 0 && a.word == 0 && a.end-a.start >= 3 && !s.clauseStart(j-1) && !s.glued(j)
}

// version is the atom after digits at j that are a version or an address
// ("1.2.3"), a telephone number or a chain of codes; 0 when they are a figure.
func (s *Scanner) version(j int, f numeral) int {
	if !s.isDigits(j) {
		return 0
	}
	n, k := 0, j
	for s.joined(k, '.') {
		k, n = k+2, n+1
	}
	if n < 2 {
		for n, k = 0, j; s.joined(k, '-') || s.joined(k, '/'); k, n = k+2, n+1 {
		}
	}
	if n >= 2 && k >= f.end {
		return k + 1
	}
	return 0
}

// unit reads what the number of q counts, from the atom after it. It negates
// q.end when the number is no figure.
func (s *Scanner) unit(q *amount, f *numeral, start int) {
	j := q.end
	if a := s.at(j); a.kind == wordAtom && a.word == 0 && a.flags&spaced != 0 && !f.fraction && !s.isAny(start-1, "aged", "age", "of") && !(a.flags&capital != 0 && s.has(j+1, currencyNoun)) {
		q.bare = !q.scaled
		return
	}
	// Percentages.
	if kind, k, end := s.percent(j); end > j {
		q.v.Kind, q.end = kind, end
		if k != 0 {
			q.v.Num, q.v.Step = q.v.Num.Div(Int(k)), q.v.Step.Div(Int(k))
		}
		return
	}
	if f.fraction {
		if s.isAny(j, "x") && s.glued(j) {
			q.v.Kind, q.end = Multiple, j+1
			return
		}
		if s.halfUnit(q, j) {
			return
		}
		if f.words || s.isWord(j, "of") {
			q.v.Kind = Percent
			q.v.Num, q.v.Step = q.v.Num.Mul(Int(100)), q.v.Step.Mul(Int(100))
		}
		return
	}
	if (s.isWord(j, "in") || s.isWord(j, "out") && s.isWord(j+1, "of")) && s.oneIn(q, j) {
		return
	}
	// Money.
	if f.vague && s.isWord(j, "of") {
		if c, _, end := s.currencyAfter(j+1, f); end > j+1 { // millions of dollars
			s.setMoney(&q.v, c)
			q.end = end
			return
		}
	}
	if c, exp, end := s.currencyAfter(j, f); end > j {
		if s.thousandsByPoint(c) && exp == 0 {
			f.regroup()
			q.v.Num, q.v.Step, q.v.Digits = f.num, f.step, f.digits
		}
		s.setMoney(&q.v, c)
		q.end = end
		if exp != 0 && !(exp > 0 && f.scaled) {
			q.scaleBy(exp)
		}
		if s.has(end, scaleWord) && !q.scaled { // 75 USD million
			q.scaleBy(s.lex(end).exp)
			q.end = end + 1
		}
		if exp == 0 && !q.scaled {
			q.end = s.small(&q.v, q.end)
		}
		return
	}
	if s.figures(q, f, j) {
		return
	}
	// Multiples.
	if end := s.times(j); end > j {
		q.v.Kind, q.end = Multiple, end
		return
	}
	// Ordinals.
	if s.glued(j) && s.isDigits(start) && s.isAny(j, "st", "nd", "rd", "th") {
		q.v.Kind, q.end = Ordinal, j+1
		return
	}
	if s.length(q, f, j) {
		return
	}
	if s.has(j, measure) && s.glued(j) || s.glued(j) && s.at(j).kind == wordAtom && !q.scaled && s.isDigits(j-1) && !s.isWord(j, "ish") {
		q.end = -(j + 1) // 29km, 4x4
		for s.glued(-q.end) && s.at(-q.end).kind != markAtom {
			q.end--
		}
		return
	}
	if f.letter && s.glued(j) && s.isDigits(j) {
		q.end = -(j + 1)
		return
	}
	q.bare = !q.scaled
	if q.bare && f.num.IsInt() && f.num.Cmp(Int(120)) <= 0 && (s.isAny(start-1, "aged", "age") || s.isWord(start-1, "of") && s.isWord(start-2, "age")) && !s.hyphen(j) {
		q.v.Kind, q.v.Unit = Age, Year
		if n := len(s.found); s.isWord(start-1, "age") && (n == 0 || s.found[n-1].End <= int(s.at(start-1).start)) { // the unit, before the figure
			q.start--
		}
	}
}

// figures reads "seven-figure" and "double-digit millions".
func (s *Scanner) figures(q *amount, f *numeral, j int) bool {
	k := j
	if s.hyphen(k) {
		k++
	}
	if !s.isAny(k, "figure", "figures") || q.scaled || k == j && !s.isWord(k, "figures") {
		return false
	}
	n, ok := f.num.Int64()
	if !ok || n < 4 || n > 13 {
		return false
	}
	lo, hi := pow10(int(n-1)), pow10(int(n))
	third := (hi - lo) / 3
	switch {
	case s.isWord(q.start-1, "low"):
		hi = lo + third
	case s.isWord(q.start-1, "mid"):
		lo, hi = lo+third, hi-third
	case s.isWord(q.start-1, "high"):
		lo = hi - third
	case s.hyphen(q.start-1) && s.isAny(q.start-2, "low", "high", "mid"):
		switch {
		case s.isWord(q.start-2, "low"):
			hi = lo + third
		case s.isWord(q.start-2, "high"):
			lo = hi - third
		default:
			lo, hi = lo+third, hi-third
		}
	}
	q.v = Value{Kind: Money, Guess: true, Approx: Vague, Num: Int(lo), Max: Int(hi - 1), Step: Int(1), Digits: 1}
	q.end = k + 1
	return true
}

// finish adds q with its approximator.
func (s *Scanner) finish(q *amount) {
	hs, he, approx, ok := s.hedge(q)
	if ok && q.v.Approx == Exact {
		q.v.Approx = approx
	}
	f := s.add(q.v, q.start, q.end)
	if ok {
		f.HedgeStart, f.HedgeEnd = hs, he
	}
}
