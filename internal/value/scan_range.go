package value

// rangeFrom reads the other end of a range that begins with q.
func (s *Scanner) rangeFrom(q *amount) (amount, bool) {
	j := q.end
	if q.v.Approx != Exact || q.v.Kind == Ordinal {
		return *q, false
	}
	between := s.isWord(q.start-1, "between")
	from := s.isWord(q.start-1, "from")
	k := j + 1
	switch {
	case s.hyphen(j) && s.isWord(j+1, "to") && s.hyphen(j+2): // $10-to-$15-million
		k = j + 3
	case s.hyphen(j) && s.glued(j) && !s.glued(j+1) && s.isAny(j+1, "to", "or"): // a 10- to 12-person team
		k = j + 2
	case s.dash(j):
		if s.at(j).mark == '-' && s.glued(j) != s.glued(j+1) {
			return *q, false
		}
	case s.isWord(j, "to") && !(from && s.isChange(q.start-2)):
	case s.isWord(j, "and") && between:
	case s.isAny(j, "through") && q.bare:
	case s.isWord(j, "or") && q.v.Num.IsInt():
	default:
		return *q, false
	}
	r, ok := s.amount(k)
	if !ok || r.v.Approx != Exact || r.v.Num.Sign() < 0 && s.dash(j) {
		return *q, false
	}
	if s.dash(j) && k == j+1 && s.glued(j) && q.words != r.words {
		return *q, false // 7-Eleven
	}
	left := *q
	// "25-30 million", "$4 to $5 million": the left end takes the right one's scale.
	if r.scaled && !left.scaled && left.mantissa.Cmp(r.mantissa) < 0 {
		left.v.Num, left.v.Step = left.v.Num.Mul(Pow10(int(r.exp))), left.v.Step.Mul(Pow10(int(r.exp)))
	}
	switch {
	case left.v.Kind == r.v.Kind:
		if left.v.Kind == Money && left.v.Currency != r.v.Currency || left.v.Unit != r.v.Unit {
			return *q, false
		}
	case left.v.Kind == Count && left.suffix == left.end: // 20-30%
		left.v.Kind, left.v.Currency, left.v.Guess, left.v.Unit = r.v.Kind, r.v.Currency, r.v.Guess, r.v.Unit
		if r.v.Kind == Ordinal || r.v.Kind == Points {
			return *q, false
		}
	case r.v.Kind == Count && left.v.Kind == Money && left.prefix: // $1.2-1.5m
		r.v.Kind, r.v.Currency, r.v.Guess = Money, left.v.Currency, left.v.Guess
	case r.v.Kind == Count && s.dash(j) && left.v.Kind == Percent:
		return *q, false
	default:
		return *q, false
	}
	if left.v.Num.Cmp(r.v.Num) >= 0 || left.words && left.v.Num.IsZero() {
		return *q, false
	}
	if s.isWord(k-1, "or") {
		// "two or three", not "300 or 4000".
		if left.v.Num.Mul(Int(2)).Cmp(r.v.Num) < 0 {
			return *q, false
		}
	}
	if s.dash(j) && left.bare && r.bare && left.v.Num.Cmp(Int(10)) < 0 && r.v.Num.Cmp(Int(10)) < 0 && s.isAny(left.start-1, "won", "lost", "beat", "score") {
		return *q, false
	}
	left.v.Approx, left.v.Max, left.end = Between, r.v.Num, r.end
	if r.v.Step.Cmp(left.v.Step) < 0 {
		left.v.Step = r.v.Step
	}
	return left, true
}

// isChange reports whether the word at i is a verb of change, after which "from A
// to B" is no range but two levels.
func (s *Scanner) isChange(i int) bool {
	a := s.at(i)
	if a.kind == markAtom && (a.mark == '%' || a.mark == ',') {
		return true
	}
	if a.kind != wordAtom {
		return a.kind == digitsAtom
	}
	return !s.isAny(i, "range", "ranging", "ranges", "ranged", "is", "are", "anywhere", "of", "be", "costs", "cost", "sizes", "vary", "varying", "varies", "prices", "cheques", "checks", "tickets")
}
