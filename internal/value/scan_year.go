package value

// countNoun reports whether the word at i is a plural that the number before it counts.
func (s *Scanner) countNoun(i int) bool {
	a := s.at(i)
	if a.kind != wordAtom || a.flags&capital != 0 {
		return false
	}
	if s.isAny(i, "people", "staff", "men", "women", "children", "workers", "personnel") {
		return true
	}
	b := s.bytes(i)
	n := len(b)
	if n < 4 || b[n-1] != 's' || b[n-2] == 's' || b[n-2] == 'u' {
		return false
	}
	return !s.isAny(i, "this", "plus", "versus", "always", "across", "towards", "onwards", "afterwards", "sales", "besides", "perhaps", "results", "shares", "earnings", "revenues", "shows", "says", "sees", "marks", "brings", "remains", "comes", "goes", "does", "makes", "looks", "profits", "thanks", "was", "has", "is")
}

// yearWords reads a year in words at atom i: "nineteen eighty-six", "two thousand
// and fifteen".
func (s *Scanner) yearWords(i int) (year, end int, ok bool) {
	f, ok := s.words(i)
	if !ok || f.vague || f.fraction {
		return 0, i, false
	}
	n, ok := f.num.Int64()
	if !ok || n < 1500 || n > 2100 {
		// "nineteen hundred ninety-three" and the like.
		return 0, i, false
	}
	return int(n), f.end, true
}

// bareYear reads a year alone, when it is one and no count.
func (s *Scanner) bareYear(i int) (when, bool) {
	w := when{start: i, end: i + 1}
	n := s.at(i).n
	if s.isWord(i+1, "s") && s.glued(i+1) && (s.width(i) == 4 || s.width(i) == 2) {
		return s.decade(i, i)
	}
	if s.is(i+1, '\'') && s.glued(i+1) && s.isWord(i+2, "s") && s.glued(i+2) && n%10 == 0 && (s.isWord(i-1, "the") || s.isAny(i-1, "early", "mid", "late")) { // the 1970's
		w, ok := s.decade(i, i)
		w.end++
		return w, ok
	}
	if s.width(i) != 4 || n < 1000 || n > 2999 || s.joined(i, '.') || s.joined(i, ',') || s.joined(i, ':') || s.joined(i, '/') {
		return w, false
	}
	if s.glued(i) {
		switch a := s.at(i - 1); {
		case a.kind != markAtom:
			return w, false
		case a.mark == '-' && s.glued(i-1) && s.at(i-2).kind == wordAtom && !s.isAny(i-2, "mid", "early", "late", "pre", "post"):
			return w, false
		case a.mark == '-' && s.glued(i-1) && s.isDigits(i-2) && (s.width(i-2) != 4 || s.glued(i-2) && !s.is(i-3, '(')), a.mark == '/' && (s.isDigits(i-2) || s.is(i-2, '-')):
			return w, false
		case a.mark == currencyMark, a.mark == '#', a.mark == '.', a.mark == '+', a.mark == '-' && s.at(i-2).kind != wordAtom && s.at(i-2).kind != digitsAtom:
			return w, false
		}
	}
	j := i + 1
	if s.glued(j) && (s.at(j).kind == wordAtom || s.is(j, '%') || s.is(j, '+') || s.is(j, currencyMark)) {
		return w, false
	}
	if s.hyphen(j) && s.glued(j) && s.at(j+1).kind == wordAtom && s.glued(j+1) && !s.isAny(j+1, "era", "vintage", "born", "founded", "style", "only", "based", "launched") {
		return w, false
	}
	if (s.hyphen(j) || s.is(j, dashMark)) && s.glued(j) && s.glued(j+1) && s.isDigits(j+1) && (s.width(j+1) != 4 || s.at(j+1).n < n || s.at(j+1).n > 2200 || s.joined(j+1, '-')) {
		return w, false
	}
	strong := s.isAny(i-1, "in", "since", "until", "till", "during", "early", "mid", "late", "year", "years", "circa", "back")
	if s.has(j, scaleWord|hundred|percentWord|currencyName|timeUnit|dozen|measure) && !s.isWord(j, "second") && !(strong && s.has(j, currencyName) && !s.has(j, currencyCode)) || s.is(j, '%') || s.is(j, currencyMark) && !s.glued(j+1) {
		return w, false
	}
	if s.isWord(j, "per") && s.isWord(j+1, "cent") {
		return w, false
	}
	if !strong {
		if n < 1800 || n > 2100 {
			return w, false
		}
		// "The 2021 elections" are dated, "the 1,900 employees" counted.
		if s.countNoun(j) && !(n%100 != 0 && s.isAny(i-1, "the", "its", "their", "his", "her", "this", "s") && !s.isAny(j, "people", "staff", "employees", "workers", "jobs", "users", "customers", "members")) {
			return w, false
		}
		if _, _, approx, ok := s.hedgeBefore(i, Count); ok && approx != About && approx != Precisely && !(approx == AtLeast && s.isAny(i-3, "until", "till", "by", "since", "through")) && !s.isWord(i-1, "between") && !s.isWord(i-1, "on") || s.isAny(i-1, "some") {
			return w, false
		}
		if s.isWord(i-1, "of") && s.isAny(i-2, "total", "maximum", "minimum", "number", "team", "staff", "headcount", "workforce", "sum") || s.isAny(i-1, "number", "room", "no", "route", "flight", "model") || s.is(i-1, '.') && s.isAny(i-2, "no", "nr") && s.at(i-2).flags&capital != 0 {
			return w, false
		}
		if s.has(i-1, currencyCode) && s.codeCase(i-1) || s.is(i-1, '=') || s.is(i-1, '>') || s.is(i-1, '<') || s.is(j, '=') {
			return w, false
		}
	} else if n < 1800 && s.countNoun(j) || s.isWord(i-1, "in") && (n < 1400 || n > 2200) {
		return w, false
	}
	w.year = int(n)
	if s.isAny(j, "fiscal", "financial") && s.isWord(j+1, "year") {
		w.date, w.resolved, w.end = YearDate(w.year), true, j+2
		w.date.Fiscal = true
	}
	return w, true
}

// decade reads "1990s", "'90s" whose digits are at atom d.
func (s *Scanner) decade(i, d int) (when, bool) {
	w := when{start: i, end: d + 2, resolved: true}
	n := int(s.at(d).n)
	if s.width(d) == 2 {
		if n%10 != 0 || d == i && !s.isWord(i-1, "the") && !s.isAny(i-1, "early", "mid", "late") && !s.hyphen(i-1) {
			return w, false
		}
		if n >= 30 {
			n += 1900
		} else {
			n += 2000
		}
	}
	if n%100 == 0 && n < 2000 {
		w.date = months(n, 1, 1200, GrainCentury)
	} else if n%10 == 0 && n > 1000 && n < 2200 {
		w.date = DecadeDate(n)
	} else {
		return w, false
	}
	return w, true
}
