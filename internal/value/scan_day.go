package value

// numericDate reads a date in digits alone.
func (s *Scanner) numericDate(i int) (when, bool) {
	w := when{start: i}
	n, width := s.at(i).n, s.width(i)
	if width == 4 && s.width(i+1) == 2 && s.width(i+2) == 2 && !s.glued(i+1) && !s.glued(i+2) && (!s.glued(i+3) || s.closes(i+3)) && 1900 < n && n < 2100 && !s.isDigits(i-1) && !s.isDigits(i+3) { // 2016 10 16
		w.year, w.month, w.day, w.end = int(n), int(s.at(i+1).n), int(s.at(i+2).n), i+3
		return w, isDay(w.year, w.month, w.day)
	}
	if width == 8 && 1900_00_00 < n && n < 2100_00_00 && !s.joined(i, '.') && !s.joined(i, ',') {
		w.year, w.month, w.day, w.end = int(n/10000), int(n/100%100), int(n%100), i+1
		return w, isDay(w.year, w.month, w.day)
	}
	if s.is(i-1, '-') && s.glued(i) && s.isDigits(i-2) && s.glued(i-1) && !s.joined(i-4, '/') || s.isAny(i-1, "version", "v", "tel") || s.is(i-1, ':') && s.isWord(i-2, "version") {
		return w, false
	}
	for _, sep := range [...]mark{'-', '/', '.', dashMark} {
		if !s.joined(i, sep) {
			continue
		}
		b, c := i+2, i+4
		three := s.joined(b, sep)
		if three && s.joined(c, sep) {
			return w, false
		}
		switch {
		case width == 4 && three && sep != dashMark: // 2016-05-12
			w.year, w.month, w.day, w.end = int(n), int(s.at(b).n), int(s.at(c).n), c+1
			if s.width(b) > 2 || s.width(c) > 2 || n < 1000 {
				return w, false
			}
			if s.isWord(w.end, "t") && s.glued(w.end) && s.isDigits(w.end+1) {
				for w.end++; s.glued(w.end) && (s.isDigits(w.end) || s.is(w.end, ':') || s.is(w.end, '.') || s.isWord(w.end, "z") || s.is(w.end, '+')); w.end++ {
				}
			}
			if w.month > 12 || w.day > 31 || w.month == 0 || w.day == 0 {
				return w, false
			}
			return w, true
		case three && sep != dashMark && width <= 2 && s.width(b) <= 2 && (s.width(c) == 4 || s.width(c) == 2 && (sep == '/' || sep == '.')):
			w.year, w.end = s.fullYear(c), c+1
			if s.width(c) == 4 && (s.at(c).n < 1000 || s.at(c).n > 2999) {
				return w, false
			}
			x, y := int(n), int(s.at(b).n)
			if s.width(c) == 2 && sep == '.' && (s.width(b) != 2 && s.in.DayOrder == OrderUnknown || x == 0) {
				return w, false
			}
			dayFirst := s.in.DayOrder == DayFirst || s.in.DayOrder == OrderUnknown && (sep == '.' || s.comma)
			switch {
			case x > 12 && y <= 12:
				dayFirst = true
			case y > 12 && x <= 12:
				dayFirst = false
			case s.in.DayOrder == OrderUnknown && x != y && x <= 12 && y <= 12:
				w.guess = sep != '.'
			}
			w.month, w.day = x, y
			if dayFirst {
				w.month, w.day = y, x
			}
			return w, w.month >= 1 && w.month <= 12 && w.day >= 1 && w.day <= DaysInMonth(w.year, w.month)
		case !three && width == 4 && (sep == '-' || sep == '/') && s.width(b) <= 2 && s.at(b).n >= 1 && s.at(b).n <= 12 && 1800 <= n && n < 2200 && (sep == '-' || s.at(b).n != n%100+1):
			w.year, w.month, w.end = int(n), int(s.at(b).n), b+1
			return w, !s.glued(w.end) || s.at(w.end).kind == markAtom
		case !three && width == 4 && sep != '.' && s.width(b) == 2 && 1800 <= n && n < 2200 && s.at(b).n > n%100 && (s.at(b).n-n%100 < 15 || n < 2000): // 2019-20
			w.resolved, w.end = true, b+1
			last := int(n/100*100 + s.at(b).n)
			w.date = SpanDate(civil(int(n), 1, 1), civil(last+1, 1, 1))
			w.date.Fiscal = s.at(b).n == n%100+1
			if s.isAny(w.end, "fiscal", "financial") && s.isWord(w.end+1, "year") {
				w.end += 2
			}
			return w, !s.glued(w.end) || s.at(w.end).kind == markAtom
		case !three && width == 4 && sep == '/' && s.width(b) == 4 && 1800 <= n && s.at(b).n > n && s.at(b).n <= n+10 && s.at(b).n < 2200: // 2006/2007
			w.resolved, w.end = true, b+1
			w.date = SpanDate(civil(int(n), 1, 1), civil(int(s.at(b).n)+1, 1, 1))
			w.date.Fiscal = s.at(b).n == n+1
			return w, true
		case !three && width <= 2 && (sep == '/' || sep == '-') && s.width(b) == 4 && n >= 1 && n <= 12 && 1900 <= s.at(b).n && s.at(b).n < 2100:
			w.month, w.year, w.end = int(n), int(s.at(b).n), b+1
			return w, true
		case !three && width <= 2 && sep == '/' && s.width(b) <= 2 && s.slashDay(i):
			w.month, w.day = int(n), int(s.at(b).n)
			if w.month > 12 || s.in.DayOrder == DayFirst {
				w.month, w.day = w.day, w.month
			} else if w.day <= 12 {
				w.guess = s.in.DayOrder == OrderUnknown
			}
			w.end = b + 1
			return w, w.month >= 1 && w.month <= 12 && w.day >= 1 && w.day <= DaysInMonth(2024, w.month) && !s.glued(w.end)
		}
	}
	return w, false
}

// slashDay reports whether two numbers with a slash at atom i are a day of a month.
func (s *Scanner) slashDay(i int) bool {
	if s.isAny(i-1, "on", "by", "since", "until", "till", "before", "after", "from", "due") {
		return true
	}
	if s.isWord(i-1, "between") {
		return (s.isWord(i+3, "and") || s.dash(i+3)) && s.joined(i+4, '/')
	}
	return s.dashOrTo(i-1) && s.joined(i-4, '/') && (s.isAny(i-5, "from", "between"))
}

// isDay reports whether the calendar has the day.
func isDay(year, month, day int) bool {
	_, ok := FromCivil(year, month, day)
	return ok
}

// fullYear is the year that two or four digits at atom i write.
func (s *Scanner) fullYear(i int) int {
	n := int(s.at(i).n)
	if s.width(i) != 2 {
		return n
	}
	pivot := 50
	if s.dated {
		y, _, _ := s.today.Civil()
		pivot = y%100 + 20
	}
	if n > pivot {
		return 1900 + n
	}
	return 2000 + n
}

// dayNumber reads a day of the month at atom i: "5", "5th", "fifth", "twenty-fourth".
func (s *Scanner) dayNumber(i int) (day, end int, ok bool) {
	if s.isDigits(i) {
		n := s.at(i).n
		if s.width(i) > 2 || n < 1 || n > 31 || s.glued(i) && s.at(i-1).kind == markAtom && (s.is(i-1, '.') || s.is(i-1, currencyMark)) {
			return 0, i, false
		}
		end = i + 1
		if s.glued(end) && s.isAny(end, "st", "nd", "rd", "th") {
			end++
		}
		return int(n), end, true
	}
	lx := s.lex(i)
	end = i + 1
	switch {
	case lx.roles&ordinalWord != 0 && lx.n <= 30:
		return int(lx.n), end, true
	case lx.roles&tens != 0 && lx.n <= 30:
		if s.hyphen(end) {
			end++
		}
		if u := s.lex(end); u.roles&(cardinal|ordinalWord) != 0 && u.n > 0 && u.n < 10 && int(lx.n+u.n) <= 31 {
			return int(lx.n + u.n), end + 1, true
		}
		return int(lx.n), i + 1, true
	case lx.roles&cardinal != 0 && lx.n > 0:
		return int(lx.n), end, true
	}
	return 0, i, false
}

// dayMonth reads "24 August 2023", "the 24th of August", "8/Oct/2012".
func (s *Scanner) dayMonth(i int) (when, bool) {
	w := when{start: i}
	day, j, ok := s.dayNumber(i)
	if !ok {
		return w, false
	}
	if s.isWord(j, "of") {
		j++
		if s.isAny(j, "the", "this", "last", "next") && s.isWord(j+1, "month") && s.dated && !s.anchor.ok && s.has(j, determiner) && (s.isDigits(i) && s.isWord(j-2, "th") || s.isAny(j-2, "st", "nd", "rd") || s.has(j-2, ordinalWord)) {
			month := s.unitSpan(Month, int(s.lex(j).n))
			w.day, w.date, w.end, w.resolved, w.relative = day, (month.Start + DayNum(day-1)).Date(), j+2, true, true
			return w, w.date.Start < month.End
		}
		if s.isWord(j, "the") {
			return w, false
		}
	} else if s.hyphen(j) && s.glued(j) && s.glued(j+1) || s.is(j, '/') && s.glued(j) || s.is(j, '.') && s.glued(j) && !s.glued(j+1) {
		j++
	}
	if !s.has(j, monthName) || s.at(j).flags&capital == 0 && s.isAny(j, "may", "march", "mar", "dec") && s.at(i).kind == wordAtom && !s.isWord(j-1, "of") {
		return w, false
	}
	w.day, w.month, w.end = day, int(s.lex(j).n), s.pastDot(j)
	if s.isWord(i, "second") && s.has(i-1, article) {
		return w, false
	}
	s.yearAfter(&w)
	return w, true
}

// dayListed reads a day whose month stands behind the last of a list: "18" in "18
// and 19 June" and in "18, 19 and 20 June".
func (s *Scanner) dayListed(i int) (when, bool) {
	day, j, ok := s.dayNumber(i)
	if !ok || s.hyphen(i-1) && s.glued(i) {
		return when{}, false
	}
	end := j
	const most = 4
	for n := 1; n < most; n++ {
		and := s.isAny(j, "and", "or") || s.is(j, '&')
		if !and && (!s.is(j, ',') || s.glued(j+1)) {
			return when{}, false
		}
		next, k, ok := s.dayNumber(j + 1)
		if !ok || next <= day || !s.isDigits(j+1) {
			return when{}, false
		}
		if and {
			w, ok := s.dayMonth(j + 1)
			if !ok || s.at(w.end-1).flags&capital == 0 && w.year == 0 {
				return w, false
			}
			w.start, w.end, w.day = i, end, day
			return w, true
		}
		j = k
	}
	return when{}, false
}

// pastDot is the atom after the abbreviation at i and its point.
func (s *Scanner) pastDot(i int) int {
	if s.is(i+1, '.') && s.at(i).end-s.at(i).start <= 4 && s.at(i+2).kind != endAtom && !s.isWord(i, "may") && !s.isWord(i, "june") && !s.isWord(i, "july") &&
		(s.isDigits(i+2) || s.has(i+2, determiner) || s.is(i+2, ',') || s.at(i+2).flags&capital == 0) {
		return i + 2
	}
	return i + 1
}

// yearAfter reads the year after a day and month or a month, which w.end is past.
func (s *Scanner) yearAfter(w *when) {
	j := w.end
	comma := s.is(j, ',')
	if s.isWord(j, "in") && s.width(j+1) == 4 && s.at(j+1).n >= 1800 && s.at(j+1).n <= 2200 && !s.joined(j+1, ',') && (w.day > 0 || s.dashOrTo(w.start-1) || s.isWord(w.start-1, "from")) {
		w.year, w.end = int(s.at(j+1).n), j+2
		return
	}
	if comma || s.isWord(j, "of") || s.is(j, '/') && s.glued(j) || s.hyphen(j) && s.glued(j) && s.glued(j+1) {
		j++
	}
	if s.is(j, '\'') && s.width(j+1) == 2 && s.glued(j+1) {
		w.year, w.end = s.fullYear(j+1), j+2
		return
	}
	switch width := s.width(j); {
	case width > 0 && width <= 4 && s.era(j+1) > j+1 && s.at(j).n > 0:
		w.year, w.end = int(s.at(j).n), s.era(j+1)
	case width == 4 && s.at(j).n >= 1000 && s.at(j).n <= 2999 && !(s.is(j+1, ',') && s.glued(j+1) && s.width(j+2) == 3) && !s.joined(j, '.'):
		if s.glued(j+1) && s.at(j+1).kind == wordAtom || j == w.end && w.day == 0 && s.countNoun(j+1) {
			return
		}
		w.year, w.end = int(s.at(j).n), j+1
	case width == 2 && (s.at(j).n > 31 || !comma && w.day > 0 && s.at(j-1).kind == wordAtom || s.isWord(j-1, "of")) && !s.glued(j+1) && w.day > 0 && !s.joined(j, ':') && s.at(j+1).kind != wordAtom && !s.is(j+1, '%'),
		width == 2 && w.day == 0 && s.at(j).n > 31 && !s.glued(j+1) && s.at(j+1).kind != wordAtom:
		w.year, w.end = s.fullYear(j), j+1
	case width == 0 && j == w.end && s.has(j, cardinal|tens):
		if y, end, ok := s.yearWords(j); ok {
			w.year, w.end = y, end
		}
	case width == 0 && s.has(j, determiner) && !comma && s.isWord(j+1, "year") && s.isAny(j, "this", "last", "next"):
		if s.dated {
			y, _, _ := s.today.Civil()
			w.year, w.end, w.relative = y+int(s.lex(j).n), j+2, true
		}
	case width == 0 && s.isWord(j, "the") && s.isWord(j+1, "same") && s.isWord(j+2, "year") && s.anchor.ok:
		if y, ok := s.anchor.date.Year(); ok {
			w.year, w.end = y, j+3
		}
	}
}

// era is the atom after "AD" or "CE" at j, or j.
func (s *Scanner) era(j int) int {
	if a := s.at(j); a.kind == wordAtom && a.flags&allCapital != 0 && a.flags&spaced != 0 && s.isAny(j, "ad", "ce") {
		return j + 1
	}
	return j
}

// yearMonth reads "2017 April", "2018 March 18".
func (s *Scanner) yearMonth(i int) (when, bool) {
	w := when{start: i}
	if s.width(i) != 4 || s.at(i).n < 1000 || s.at(i).n > 2999 {
		return w, false
	}
	j := s.era(i + 1)
	sep := (s.hyphen(j) || s.is(j, '/')) && s.glued(j) && s.glued(j+1)
	if sep {
		j++
	}
	if !s.has(j, monthName) || !sep && s.isWord(j, "may") && s.at(j).flags&capital == 0 || s.isWord(j, "march") && s.at(j).flags&capital == 0 {
		return w, false
	}
	w.year, w.month, w.end = int(s.at(i).n), int(s.lex(j).n), s.pastDot(j)
	k := w.end
	if (s.hyphen(k) || s.is(k, '/')) && s.glued(k) && s.glued(k+1) {
		k++
	}
	if day, end, ok := s.dayNumber(k); ok && s.isDigits(k) && !s.joined(k, '.') && !s.joined(k, ',') && !s.is(end, '%') && !s.has(end, scaleWord|timeUnit) {
		w.day, w.end = day, end
	}
	return w, true
}

// dayAlone reads a day of the month not told: "on the 18th".
func (s *Scanner) dayAlone(i int) (when, bool) {
	w := when{start: i, end: i + 2}
	if !s.glued(i+1) || !s.isAny(i+1, "st", "nd", "rd", "th") || !(s.isWord(i-1, "the") && s.isAny(i-2, "on", "by", "since", "until", "till", "from", "of", "for") || s.isWord(i-1, "on")) ||
		s.at(i+2).kind == wordAtom && !s.isAny(i+2, "and", "at", "to", "when", "in", "but") || s.at(i).n < 1 || s.at(i).n > 31 {
		return w, false
	}
	w.resolved, w.relative = true, true
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	n := int(s.at(i).n)
	y, m, today := s.today.Civil()
	first := civil(y, m, 1)
	if s.forward(i) && n < today {
		first = first.AddMonths(1)
	} else if !s.forward(i) && n > today {
		first = first.AddMonths(-1)
	}
	y, m, _ = first.Civil()
	w.date = DayDate(y, m, n)
	return w, !w.date.IsZero()
}
