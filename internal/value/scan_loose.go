package value

// Loose finds what no statement is made of and a list of all that a text names may
// still hold, in text order: every number by itself, be it part of a code, a
// telephone number or another value, and times that no calendar settles ("recently",
// "in recent years", "to date"). The result is valid until the next call of a
// method of s.
func (s *Scanner) Loose(text []byte, in Reading) []Found {
	s.reset(text, in)
	for i := 0; i < len(s.atoms); {
		i = s.loose(i)
	}
	return s.found
}

// loose reads the number or time at atom i and is the atom to go on from.
func (s *Scanner) loose(i int) int {
	a := s.at(i)
	switch a.kind {
	case digitsAtom:
		if s.glued(i) && (s.at(i-1).kind == wordAtom && !s.mayPrecedeDigits(i-1) || s.is(i-1, '.') && !s.isDigits(i-2)) {
			return i + 1 // B2B, M4
		}
		if s.dotted(i) && a.n >= 0 {
			s.addLoose(numeral{num: Int(a.n), step: Int(1), digits: significantOf(a.n, 0), end: i + 1}, i)
			return i + 1
		}
		return s.looseNumber(i)
	case wordAtom:
		r := s.lex(i).roles
		switch {
		case r&address != 0 && s.is(i+1, '.') && s.glued(i+1):
			return s.pastAddress(i)
		case r&(numberWord|article|vagueCount|fractionWord) != 0 && !s.glued(i):
			if end := s.looseNumber(i); end > i+1 || r&article == 0 {
				return end
			}
		}
		if r&hedgeEnd != 0 && s.isWord(i, "of") {
			return s.percentOf(i)
		}
		if r&(looseTime|timeUnit|determiner) != 0 {
			return s.looseTime(i)
		}
	case markAtom:
		if a.mark == '@' || a.mark == '/' && s.is(i+1, '/') {
			return s.pastAddress(i)
		}
	}
	return i + 1
}

// dotted reports whether the digits at i are one of three or more with points
// between them, as in an address of a network.
func (s *Scanner) dotted(i int) bool {
	return s.joined(i, '.') && (s.joined(i+2, '.') || s.joined(i-2, '.')) || s.joined(i-2, '.') && s.joined(i-4, '.')
}

func (s *Scanner) looseNumber(i int) int {
	money := s.is(i-1, currencyMark) || s.has(i-1, currencyCode)
	f, ok := s.number(i, money)
	switch {
	case !ok:
		return i + 1
	case f.vague, f.fraction:
		return f.end
	}
	if s.glued(f.end) && s.at(f.end).kind == wordAtom { // 180ml, 4th
		return f.end + 1
	}
	s.addLoose(f, i)
	return f.end
}

func (s *Scanner) addLoose(f numeral, i int) {
	q := amount{v: Value{Kind: Count, Num: f.num, Step: f.step, Digits: f.digits}, start: i, end: f.end}
	s.finish(&q)
}

// percentOf reads the share in a clause that is no more than "per cent of 12", whose
// "of" is atom i.
func (s *Scanner) percentOf(i int) int {
	start := i - 1
	if s.isWord(start, "cent") && s.isWord(start-1, "per") {
		start--
	} else if !s.has(start, percentWord) {
		return i + 1
	}
	f, ok := s.number(i+1, false)
	if !ok || f.vague || f.fraction || !s.clauseStart(start) || s.at(f.end).kind != endAtom && !s.closes(f.end) {
		return i + 1
	}
	s.add(Value{Kind: Percent, Num: f.num, Step: f.step, Digits: f.digits}, start, f.end)
	return f.end
}

// looseTime reads a time that no calendar settles at atom i.
func (s *Scanner) looseTime(i int) int {
	start, end := i, i
	var d Date
	switch {
	case s.isWord(i, "date") && s.upToDate(i):
		start, end = i-1, i+1
		if s.dated {
			d = Date{OpenStart: true, End: s.today + 1, Grain: GrainDay, Relative: true}
		}
	case s.isAny(i, "recently", "lately", "nowadays"):
		if s.hyphen(i+1) && s.glued(i+1) {
			return i + 1 // a recently-opened plant
		}
		end = i + 1
	case s.isAny(i, "recent", "these", "coming", "past", "last", "previous", "next", "few") && s.unitsAt(i+1): // recent years
		end = i + 2
	case s.isWord(i, "near") && s.isAny(i+1, "future", "term") && s.isWord(i-1, "the"):
		end = i + 2
	case s.unitsAt(i) && s.isAny(i+1, "ago", "later", "earlier", "before") && s.at(i-1).kind != digitsAtom && !s.has(i-1, numberWord|fractionWord|vagueCount): // years ago
		end = i + 2
	}
	if end == i {
		return i + 1
	}
	if d.IsZero() {
		d = noDate()
	}
	f := s.add(Value{Kind: DateKind, Date: d}, start, end)
	f.HedgeStart = f.HedgeEnd
	return end
}

// unitsAt reports whether the plural of a unit from a day up stands at atom i.
func (s *Scanner) unitsAt(i int) bool {
	lx := s.lex(i)
	return lx.roles&timeUnit != 0 && lx.unit >= Day && len(lx.text) > 3 && lx.text[len(lx.text)-1] == 's'
}

// upToDate reports whether the word "date" at i ends "to date", all time up to the
// article's.
func (s *Scanner) upToDate(i int) bool {
	if !s.isAny(i-1, "to", "till", "until") || s.hyphen(i+1) && s.glued(i+1) || s.hyphen(i-2) && s.glued(i-1) {
		return false
	}
	return !s.isAny(i-2, "up", "out", "due", "hard", "easy", "how", "year", "month", "week") && !s.has(i+1, article|determiner) && !s.isDigits(i+1) &&
		!s.isAny(i+1, "back", "it", "them", "him", "her", "his", "their", "its", "someone", "people", "from", "of") && !s.is(i+1, ':')
}
