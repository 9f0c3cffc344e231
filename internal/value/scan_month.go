package value

// monthDate reads a date that starts with a month: "Aug. 24, 2023", "August
// 2023", "in August".
func (s *Scanner) monthDate(i int) (when, bool) {
	w := when{start: i, month: int(s.lex(i).n), end: s.pastDot(i)}
	if s.hyphen(i-1) && s.glued(i-1) && s.glued(i) && s.at(i-2).kind == wordAtom && !s.has(i-2, partWord|weekdayName|monthName) {
		return w, false
	}
	j := w.end
	if s.isWord(j, "the") || (s.is(j, '/') || s.hyphen(j)) && s.glued(j) && s.glued(j+1) || s.is(j, ',') {
		j++
	}
	if day, end, ok := s.dayNumber(j); ok && s.dayAfterMonth(i, j, end) {
		w.day, w.end = day, end
		s.yearAfter(&w)
		return w, true
	}
	s.yearAfter(&w)
	if w.year > 0 {
		return w, true
	}
	return w, s.monthAlone(i)
}

// dayAfterMonth reports whether the number at j up to end is a day of the month
// at i rather than a figure of its own.
func (s *Scanner) dayAfterMonth(i, j, end int) bool {
	if s.isDigits(j) {
		if s.joined(j, ':') || s.joined(j, '.') || s.joined(j, ',') && s.width(j+2) == 3 || s.is(end, '%') || s.is(end, currencyMark) || s.has(end, scaleWord|scaleLetter|percentWord) && (s.glued(end) || s.has(end, scaleWord|percentWord)) {
			return false
		}
		if s.meridiem(end) > end {
			return false
		}
		if s.is(j-1, ',') && end == j+1 {
			return false
		}
		if s.is(j, '/') && s.joined(j, '/') {
			return false
		}
		// "In May 12 startups raised": a count, as "in" takes no day.
		return !(s.isWord(i-1, "in") && end == j+1 && s.countNoun(end))
	}
	if s.is(j-1, ',') {
		return false
	}
	if s.has(j, cardinal|tens) && !(s.has(end-1, ordinalWord)) {
		// "May twenty nine" is a day, "in May two founders" is not.
		return end > j+1 || s.at(end).kind != wordAtom || s.has(end, cardinal|tens)
	}
	return !s.has(end, timeUnit) && !s.isAny(end, "round", "fund", "time", "half")
}

// monthAlone reports whether the word at i without day or year is a month.
func (s *Scanner) monthAlone(i int) bool {
	a := s.at(i)
	full := a.end-a.start > 4 || s.isAny(i, "june", "july", "may")
	if a.flags&capital != 0 && s.personName(i) && !s.isAny(i-1, "in", "since", "until", "till", "during", "last", "this", "next", "early", "late", "mid") {
		return false // April Capital
	}
	switch {
	case s.isAny(i-1, "in", "since", "until", "till", "by", "during", "from", "before", "after", "of", "late", "early", "mid", "to", "through", "last", "this", "next", "every", "until", "end", "around", "between", "and"):
		if s.isAny(i, "may", "march", "mar", "sep", "dec", "jan", "august") && a.flags&capital == 0 {
			return s.isWord(i, "may") && s.isAny(i-1, "in", "since", "during", "by", "until", "of", "last", "next") || s.isWord(i, "march") && s.isAny(i-1, "in", "since", "last", "until") || s.isAny(i, "sep", "dec", "jan", "august")
		}
		if !full && a.flags&capital == 0 && s.isAny(i-1, "to", "and", "of", "this") {
			return false
		}
		return !(s.isWord(i, "march") && s.isAny(i-1, "to", "and", "of", "this") && s.clauseStart(i-1))
	case s.is(i-1, '-') && s.isAny(i-2, "mid", "late", "early"), s.isWord(i-1, "the") && s.isAny(i-2, "in", "since") && a.end-a.start > 5 && !s.personName(i):
		return true
	case a.flags&capital == 0:
		return false
	case s.dash(i+1) && s.has(i+2, monthName), s.dash(i-1) && s.has(i-2, monthName), s.isWord(i+1, "to") && s.has(i+2, monthName) && s.at(i+2).flags&capital != 0:
		return true
	case s.isAny(i, "may", "march", "mar", "august"):
		// Sentence-initial "May", "March" are mostly verbs; "Theresa May" is a name.
		if s.at(i-1).kind == wordAtom && s.at(i-1).flags&capital != 0 && s.at(i-1).word == 0 {
			return false
		}
		if s.clauseStart(i) {
			return s.has(i+1, weekdayName) || s.isAny(i+1, "was", "is", "saw", "and", "figures", "report")
		}
		return !s.isAny(i+1, "i", "not", "have", "be", "the", "we") && full
	case s.isAny(i, "jan", "jun"):
		return s.is(i+1, '.')
	}
	if !full {
		// "Dec", "Sept" without a preposition are seldom months.
		return s.is(i+1, '.') && !s.clauseStart(i+2) || s.isAny(i, "sept", "oct", "nov", "feb", "aug", "apr", "dec") && s.at(i+1).kind != wordAtom && !s.clauseStart(i)
	}
	return true
}

// personName reports whether the month at i begins a name: "April Winters".
func (s *Scanner) personName(i int) bool {
	a := s.at(i + 1)
	return a.kind == wordAtom && a.flags&capital != 0 && s.lex(i+1).roles&(monthName|weekdayName) == 0
}

// clauseStart reports whether atom i begins the text or a sentence.
func (s *Scanner) clauseStart(i int) bool {
	a := s.at(i - 1)
	return a.kind == endAtom || a.kind == markAtom && (a.mark == '.' || a.mark == '!' || a.mark == '?' || a.mark == '"' || a.mark == ':')
}
