package value

// multiple reads a multiple in one word: "doubled", "twice the", "halved".
func (s *Scanner) multiple(q *amount) bool {
	i := q.start
	if !s.has(i, multipleWord) {
		return false
	}
	if s.isAny(i, "double", "triple", "quadruple", "twice", "thrice", "doubles", "triples") && !s.isAny(i+1, "the", "its", "their", "his", "her", "in", "as", "that", "what", "from", "to", "revenue", "revenues", "headcount", "sales") {
		return false // double-digit, a double room, met twice
	}
	n := int64(s.lex(i).n)
	q.v = Value{Kind: Multiple, Num: Int(n), Step: Int(1), Digits: 1}
	if n < 0 {
		q.v.Num, q.v.Step = Ratio(1, -n), Ratio(1, 10)
	}
	q.end, q.suffix = i+1, i+1
	return true
}

// ordinal reads an ordinal in words: "fifth", "twenty-second".
func (s *Scanner) ordinal(q *amount) bool {
	i := q.start
	n, end := int64(0), i+1
	switch {
	case s.has(i, ordinalWord):
		n = int64(s.lex(i).n)
	case s.has(i, tens):
		j := i + 1
		if s.hyphen(j) && s.glued(j) && s.glued(j+1) {
			j++
		}
		if u := s.lex(j); u.roles&ordinalWord == 0 || u.n > 9 {
			return false
		}
		n, end = int64(s.lex(i).n+s.lex(j).n), j+1
	default:
		return false
	}
	q.v = Value{Kind: Ordinal, Num: Int(n), Step: Int(1), Digits: significantOf(n, 0)}
	q.end, q.suffix = end, end
	return true
}

// percent reads a sign or word for hundredths or points at atom j. K divides the
// number, for basis points.
func (s *Scanner) percent(j int) (kind Kind, k int64, end int) {
	n := j
	if s.hyphen(n) && s.glued(n) && s.glued(n+1) {
		n++
	}
	switch {
	case s.is(n, '%'):
		end = n + 1
	case s.isWord(n, "per") && s.isWord(n+1, "cent"):
		end = n + 2
	case s.isWord(n, "per") && s.hyphen(n+1) && s.isWord(n+2, "cent"):
		end = n + 3
	case s.has(n, percentWord):
		end = n + 1
	case s.isWord(n, "pc") && (s.glued(n) || s.at(n).flags&allCapital == 0):
		end = n + 1
	case s.isWord(n, "p") && s.is(n+1, '.') && s.isWord(n+2, "c") && s.glued(n+1) && s.glued(n+2):
		end = n + 3
		if s.is(end, '.') && s.glued(end) {
			end++
		}
		return Percent, 0, end
	case s.isWord(n, "basis") && s.isAny(n+1, "point", "points"):
		return Points, 100, n + 2
	case s.isAny(n, "bps", "bp") && (s.glued(n) || s.at(n).flags&capital == 0):
		return Points, 100, n + 1
	case s.isAny(n, "pp", "ppt", "ppts", "pps"):
		return Points, 0, n + 1
	default:
		return None, 0, j
	}
	m := end
	if s.hyphen(m) {
		m++
	}
	if s.isAny(m, "point", "points") {
		return Points, 0, m + 1
	}
	return Percent, 0, end
}

// times reads what makes a number a multiple at atom j: "x", "-fold", "times the".
func (s *Scanner) times(j int) int {
	switch {
	case s.glued(j) && s.isWord(j, "x") && !(s.glued(j+1) && s.at(j+1).kind != markAtom),
		s.is(j, timesMark) && !s.isDigits(j+1):
		return j + 1
	case s.hyphen(j) && s.isWord(j+1, "fold"), s.isWord(j, "fold"):
		if s.hyphen(j) {
			return j + 2
		}
		return j + 1
	case s.isWord(j, "times") && s.isAny(j+1, "the", "its", "their", "more", "as", "higher", "bigger", "larger", "greater", "faster", "what", "that", "over", "revenue", "revenues", "earnings", "arr", "sales"):
		return j + 1
	}
	return j
}

// oneIn reads "in five" or "out of ten" at atom j, which make the number of q a share.
func (s *Scanner) oneIn(q *amount, j int) bool {
	k := j + 1
	if s.isWord(j, "out") {
		k++
	}
	if s.has(k, article) || !s.has(k, cardinal|tens) && !s.isDigits(k) || s.isDigits(k) != !q.words && !(q.words && s.width(k) >= 2) { // seven in 10
		return false
	}
	f, ok := s.number(k, false)
	if !ok || f.num.Cmp(q.v.Num) <= 0 || !f.num.IsInt() || f.num.Cmp(Int(100)) > 0 || s.has(f.end, timeUnit|currencyNoun|scaleWord|monthName) || s.hyphen(f.end) || q.v.Num.Sign() <= 0 {
		return false
	}
	if s.isWord(j, "in") && q.v.Num.Cmp(Int(1)) != 0 && !s.isAny(f.end, "of") && s.at(f.end).kind == wordAtom && f.num.Cmp(Int(10)) != 0 {
		return false // seven in six cities
	}
	if !q.words && s.isWord(j, "in") && s.at(f.end).kind != wordAtom {
		return false // "hired 2 in 5" may be anything
	}
	q.v.Kind, q.v.Num, q.v.Step, q.v.Digits = Percent, q.v.Num.Mul(Int(100)).Div(f.num), Int(5), 1
	q.end = f.end
	return true
}
