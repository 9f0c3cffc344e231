package value

// when is a date as written: its parts, or already what they mean.
type when struct {
	start, end       int // atoms
	year, month, day int // 0 when not written
	weekday          int // 1 for Sunday; 0 when not written
	date             Date
	resolved         bool // date holds what is meant
	relative         bool
	guess            bool // day and month may be the other way round
	impossible       bool
	approx           Approx
	whole            Date // what the date is part of: "the end of 2023"
	part             int
	hedgeFrom        int // atoms of the words around it that the date has taken in, when hedgeTo > 0
	hedgeTo          int
}

// date reads the date that starts at atom i and adds it.
func (s *Scanner) date(i int) (end int, ok bool) {
	if w, ok := s.dayRange(i); ok {
		s.addDate(w, s.resolve(&w))
		return w.end, true
	}
	w, ok := s.when(i)
	if !ok {
		return i, false
	}
	if r, ok := s.dateRange(w); ok {
		s.addDate(r, r.date)
		return r.end, true
	}
	d := s.resolve(&w)
	if d.IsZero() {
		return i, false
	}
	s.open(&w, &d)
	s.addDate(w, d)
	return w.end, true
}

// addDate adds the date that w has come to, with its approximator.
func (s *Scanner) addDate(w when, d Date) {
	v := Value{Kind: DateKind, Date: d, Guess: w.guess, Approx: w.approx}
	f := s.add(v, w.start, w.end)
	if w.hedgeTo > 0 {
		f.HedgeStart, f.HedgeEnd = int(s.at(w.hedgeFrom).start), int(s.at(w.hedgeTo-1).end)
	} else if s.isAny(w.start-1, "around", "about", "circa", "roughly", "approximately") && d.Known() {
		f.Value.Approx = About
		f.HedgeStart, f.HedgeEnd = int(s.at(w.start-1).start), int(s.at(w.start-1).end)
	} else if s.is(w.start-1, '~') || s.is(w.start-1, '.') && s.isAny(w.start-2, "c", "ca") {
		f.Value.Approx = About
		f.HedgeStart, f.HedgeEnd = int(s.at(w.start-1).start), int(s.at(w.start-1).end)
		if s.is(w.start-1, '.') {
			f.HedgeStart = int(s.at(w.start - 2).start)
		}
	}
	if d.Known() && !d.OpenStart && !d.OpenEnd {
		s.anchor = anchor{d, true}
	}
}

// when reads one date at atom i.
//
// The readers are tried from the most telling to the least.
func (s *Scanner) when(i int) (when, bool) {
	a := s.at(i)
	switch a.kind {
	case digitsAtom:
		return s.digitsDate(i)
	case markAtom:
		if a.mark != '\'' || s.width(i+1) != 2 || !s.glued(i+1) || s.glued(i) && !s.hyphen(i-1) {
			break
		}
		if s.isWord(i+2, "s") && s.glued(i+2) {
			return s.decade(i, i+1)
		}
		if s.isAny(i-1, "in", "since", "until", "by", "before", "after") || s.isWord(i-1, "of") && s.isAny(i-2, "class", "summer", "spring", "autumn", "winter", "back") {
			return when{start: i, end: i + 2, year: s.fullYear(i + 1)}, !s.glued(i+2) || s.at(i+2).kind == markAtom
		}
	case wordAtom:
		return s.wordDate(i)
	}
	return when{}, false
}

// digitsDate reads a date that starts with digits.
func (s *Scanner) digitsDate(i int) (when, bool) {
	width := s.width(i)
	next := s.at(i + 1)
	if next.kind == markAtom || width == 8 {
		if w, ok := s.numericDate(i); ok {
			return w, true
		}
	}
	if width <= 2 {
		if w, ok := s.dayMonth(i); ok {
			return w, true
		}
	}
	if width == 4 {
		if w, ok := s.yearMonth(i); ok {
			return w, true
		}
	}
	if next.kind != wordAtom || next.word != 0 || next.flags&spaced == 0 {
		if w, ok := s.ago(i); ok {
			return w, true
		}
		if w, ok := s.period(i); ok {
			return w, true
		}
	}
	if width == 4 || width == 2 {
		if w, ok := s.bareYear(i); ok {
			return w, true
		}
	}
	if width <= 2 {
		return s.dayAlone(i)
	}
	return when{}, false
}

// wordDate reads a date that starts with a word.
func (s *Scanner) wordDate(i int) (when, bool) {
	r := s.lex(i).roles
	if r&weekdayName != 0 {
		if w, ok := s.weekday(i); ok {
			return w, true
		}
	}
	if r&monthName != 0 {
		if w, ok := s.monthDate(i); ok {
			return w, true
		}
	}
	if r&dayWord != 0 {
		return s.dayOf(i)
	}
	if r&(cardinal|tens|ordinalWord) != 0 {
		if w, ok := s.dayMonth(i); ok {
			return w, true
		}
	}
	if r&(cardinal|tens|article|vagueCount|fractionWord) != 0 {
		if w, ok := s.ago(i); ok {
			return w, true
		}
	}
	if r&(ordinalWord|calendarWord|tens) != 0 || s.isWord(i, "last") {
		if w, ok := s.period(i); ok {
			return w, true
		}
	}
	if r&(cardinal|tens) != 0 && s.isAny(i-1, "in", "since", "of", "until", "by", "during", "year", "before", "after", "from") {
		if y, end, ok := s.yearWords(i); ok && !s.countNoun(end) && !s.has(end, timeUnit|currencyNoun|percentWord|scaleWord) && !s.isWord(end, "people") {
			return when{start: i, end: end, year: y}, true
		}
	}
	if r&determiner != 0 {
		if w, ok := s.determined(i); ok {
			return w, true
		}
	}
	if r&partWord != 0 {
		return s.part(i)
	}
	if r&season != 0 {
		return s.seasonDate(i)
	}
	if r&timeUnit != 0 {
		return s.unitDate(i)
	}
	return when{}, false
}

// numericDate reads a date in digits alone.
func (s *Scanner) numericDate(i int) (when, bool) {
	w := when{start: i}
	n, width := s.at(i).n, s.width(i)
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
	case width == 2 && (s.at(j).n > 31 || comma == false && w.day > 0 && s.at(j-1).kind == wordAtom || s.isWord(j-1, "of")) && !s.glued(j+1) && w.day > 0 && !s.joined(j, ':') && s.at(j+1).kind != wordAtom && !s.is(j+1, '%'),
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

// dashOrTo reports whether atom i joins two dates of a range.
func (s *Scanner) dashOrTo(i int) bool { return s.dash(i) || s.isAny(i, "to", "through", "until") }

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
		return false // January Capital, April Underwood
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
	case s.is(i-1, '-') && s.isAny(i-2, "mid", "late", "early"):
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

// personName reports whether the month at i begins a name: "April Underwood".
func (s *Scanner) personName(i int) bool {
	a := s.at(i + 1)
	return a.kind == wordAtom && a.flags&capital != 0 && s.lex(i+1).roles&(monthName|weekdayName) == 0
}

// clauseStart reports whether atom i begins the text or a sentence.
func (s *Scanner) clauseStart(i int) bool {
	a := s.at(i - 1)
	return a.kind == endAtom || a.kind == markAtom && (a.mark == '.' || a.mark == '!' || a.mark == '?' || a.mark == '"' || a.mark == ':')
}

// weekday reads a date that starts with a day of the week: "Thursday", "Thursday,
// Aug. 24", "Tuesday of last week".
func (s *Scanner) weekday(i int) (when, bool) {
	a := s.at(i)
	w := when{start: i, weekday: int(s.lex(i).n) + 1, end: i + 1}
	short := a.end-a.start <= 4
	if short && s.is(w.end, '.') && (s.has(w.end+1, monthName) || s.isDigits(w.end+1)) {
		w.end++
	}
	// With a date after it.
	j := w.end
	if s.is(j, ',') || s.hyphen(j) && s.glued(j) && s.glued(j+1) || s.is(j, '(') {
		j++
	}
	bracket := s.is(j-1, '(')
	if s.isWord(j, "the") {
		j++
	}
	var d when
	ok := false
	if s.isDigits(j) {
		if d, ok = s.numericDate(j); !ok {
			d, ok = s.dayMonth(j)
		}
		if !ok && s.joined(j, '/') && s.at(j).n <= 12 && s.at(j+2).n <= 31 { // Tuesday 11/3
			d, ok = when{start: j, month: int(s.at(j).n), day: int(s.at(j + 2).n), end: j + 3}, true
		}
		if !ok {
			if day, end, is := s.dayNumber(j); is && (end == j+2 || s.at(end).kind != wordAtom && j == w.end && !s.glued(end)) { // Mon 13th
				d, ok = when{start: j, day: day, end: end}, true
			}
		}
	} else if s.has(j, monthName) {
		if d, ok = s.monthDate(j); ok && d.day == 0 {
			ok = false
		}
	} else if s.has(j, ordinalWord|tens) {
		if d, ok = s.dayMonth(j); !ok && s.isWord(j-1, "the") {
			if day, end, is := s.dayNumber(j); is && s.has(end-1, ordinalWord) {
				d, ok = when{start: j, day: day, end: end}, true
			}
		}
	}
	if ok && bracket && !s.is(d.end, ')') {
		ok = false
	}
	if ok {
		d.start, d.weekday = i, w.weekday
		if bracket {
			d.end++
		}
		return d, true
	}
	if short && !(s.isAny(i, "tue", "tues", "weds", "thu", "thur", "thurs", "fri") && s.isAny(i-1, "on", "last", "next", "this", "since", "until", "by")) && !(a.flags&capital != 0 && (s.isAny(i-1, "on", "last", "next", "this", "since", "until", "by", "or", "and") || !s.isAny(i, "sun", "sat", "mon", "wed", "mar")) && a.flags&allCapital == 0) {
		return w, false
	}
	// "Tuesday of last week", "Friday next week".
	j = w.end
	if s.is(j, ',') || s.isWord(j, "of") {
		j++
	}
	if s.isWord(j, "the") && s.isAny(j+1, "following", "coming", "previous", "next") && s.isWord(j-1, "of") {
		j++
	}
	if s.isAny(j, "this", "last", "next", "following", "coming", "previous") && s.isWord(j+1, "week") && s.dated {
		week := s.today.StartOfWeek() + DayNum(7*int(s.lex(j).n))
		w.date, w.resolved, w.relative, w.end = s.inWeek(week, w.weekday).Date(), true, true, j+2
	}
	return w, true
}

// inWeek is the day of the week that starts with a Monday.
func (s *Scanner) inWeek(monday DayNum, weekday int) DayNum {
	return monday + DayNum((weekday+5)%7)
}

// dayOf reads "today", "yesterday morning" and the like.
func (s *Scanner) dayOf(i int) (when, bool) {
	w := when{start: i, end: i + 1, resolved: true, relative: true}
	if s.has(w.end, dayPart) {
		w.end++
	}
	if s.hyphen(i-1) && s.glued(i) || s.hyphen(i+1) && s.glued(i+1) && s.glued(i+2) {
		return w, false
	}
	w.date = s.relativeDay(DayNum(s.lex(i).n))
	return w, true
}

// relativeDay is the day n days after the article's, or a vague date without one.
func (s *Scanner) relativeDay(n DayNum) Date {
	if !s.dated {
		return Date{Vague: true, Relative: true}
	}
	d := (s.today + n).Date()
	d.Relative = true
	return d
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
		if _, _, approx, ok := s.hedgeBefore(i, Count); ok && approx != About && approx != Precisely && !s.isWord(i-1, "between") && !s.isWord(i-1, "on") || s.isAny(i-1, "some") {
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

// dayAlone reads a day of the month not told: "on the 18th".
func (s *Scanner) dayAlone(i int) (when, bool) {
	w := when{start: i, end: i + 2}
	if !s.glued(i+1) || !s.isAny(i+1, "st", "nd", "rd", "th") || !(s.isWord(i-1, "the") && s.isAny(i-2, "on", "by", "since", "until", "till", "from", "of", "for") || s.isWord(i-1, "on")) ||
		s.at(i+2).kind == wordAtom && !s.isAny(i+2, "and", "at", "to", "when", "in", "but") || s.at(i).n < 1 || s.at(i).n > 31 {
		return w, false
	}
	w.resolved, w.relative = true, true
	if !s.dated {
		w.date = Date{Vague: true, Relative: true}
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

// resolve is the date w means.
func (s *Scanner) resolve(w *when) Date {
	if w.resolved {
		w.date.Relative = w.date.Relative || w.relative
		return w.date
	}
	var d Date
	switch {
	case w.year > 0 && w.day > 0:
		d = DayDate(w.year, w.month, w.day)
	case w.year > 0 && w.month > 0:
		d = MonthDate(w.year, w.month)
	case w.year > 0:
		d = YearDate(w.year)
	case !s.dated:
		return Date{Vague: true, Relative: true}
	case w.month > 0 && w.day > 0:
		if w.day > DaysInMonth(2024, w.month) {
			return Date{Impossible: true, Vague: true}
		}
		d = s.nearestDay(w)
		d.Relative = true
	case w.month > 0:
		y, m, _ := s.today.Civil()
		year := y
		if s.forward(w.start) {
			if w.month < m {
				year++
			}
		} else if w.month > m {
			year--
		}
		d = MonthDate(year, w.month)
		d.Relative = true
	case w.day > 0: // Mon 13th
		for n := range 400 {
			for _, day := range [...]DayNum{s.today + DayNum(n), s.today - DayNum(n)} {
				if _, _, dd := day.Civil(); dd == w.day && int(day.Weekday())+1 == w.weekday {
					d = day.Date()
					d.Relative = true
					return d
				}
			}
		}
	case w.weekday > 0:
		back := DayNum((int(s.today.Weekday()) + 1 - w.weekday + 7) % 7)
		day := s.today - back
		if s.forward(w.start) {
			day += 7
		}
		d = day.Date()
		d.Relative = true
	}
	if d.IsZero() {
		return Date{Impossible: true, Vague: true}
	}
	d.Relative = d.Relative || w.relative
	return d
}

// nearestDay is the day and month of w in the year that is likely meant. A day of
// the week decides when it fits one of them alone.
func (s *Scanner) nearestDay(w *when) Date {
	y, _, _ := s.today.Civil()
	var before, after Date
	weekday := w.weekday > 0 && s.weekdayFits(w, y)
	for k := -8; k <= 8; k++ {
		d := DayDate(y+k, w.month, w.day)
		if d.IsZero() || weekday && int(d.Start.Weekday())+1 != w.weekday {
			continue
		}
		if d.Start <= s.today {
			before = d
		} else if after.IsZero() {
			after = d
		}
	}
	switch {
	case before.IsZero():
		return after
	case after.IsZero():
		return before
	}
	if s.forward(w.start) && before.Start < s.today {
		return after
	}
	if weekday && after.Start-s.today < s.today-before.Start {
		return after
	}
	return before
}

// weekdayFits reports whether the day of the week of w is right in one of the
// years around y. One that is not is the writer's slip, and does not move the date.
func (s *Scanner) weekdayFits(w *when, y int) bool {
	for k := -1; k <= 1; k++ {
		if d := DayDate(y+k, w.month, w.day); !d.IsZero() && int(d.Start.Weekday())+1 == w.weekday {
			return true
		}
	}
	return false
}

// forward reports whether the clause before atom i looks forward.
func (s *Scanner) forward(i int) bool { return s.looks(i) > 0 }

// looks is 1 when the words before atom i look forward, -1 when they tell the
// past, 0 when they do neither. The nearest word decides.
func (s *Scanner) looks(i int) int {
	for k := i - 1; k >= s.clause && k >= i-14; k-- {
		a := s.at(k)
		if a.kind == markAtom && (a.mark == ';' || a.mark == '.' && s.at(k+1).flags&capital != 0 && s.at(k+1).flags&spaced != 0) {
			return 0
		}
		if a.kind != wordAtom {
			continue
		}
		switch {
		case s.isAny(k, "will", "ll", "shall", "plans", "plan", "planned", "planning", "expects", "expect", "expected", "expecting", "aims", "aiming", "due", "scheduled", "hope", "hopes", "hoping", "intend", "intends", "aim", "want", "targets", "targeting", "wants", "upcoming", "slated", "set", "would", "could", "should", "forecast", "forecasts", "projected", "going", "begins", "starts", "opens", "deadline", "coming", "next"):
			return 1
		case s.isAny(k, "was", "were", "had", "has", "did", "said", "been", "came", "went", "took", "told", "became", "began", "since", "saw", "rose", "fell", "grew", "won", "made", "got", "left", "sold", "bought", "built", "ago", "last"):
			return -1
		}
		b := s.bytes(k)
		if n := len(b); n > 4 && b[n-2] == 'e' && b[n-1] == 'd' && s.at(k).flags&capital == 0 {
			return -1
		}
	}
	return 0
}

// open makes d open on one side when a word before it says so: "since 2019",
// "until March", "by the end of".
func (s *Scanner) open(w *when, d *Date) {
	if !d.Known() || d.OpenStart || d.OpenEnd {
		return
	}
	j := w.start - 1
	for s.has(j, article) || s.isAny(j, "the", "about", "around", "sometime", "on", "in", "year", "month") {
		j--
	}
	if j != w.start-1 && s.isAny(j, "from", "to") {
		return
	}
	from, to := d.Start, d.End // what "before" and "after" count from
	if w.whole.Known() {
		if w.part == endPart {
			from, to = w.whole.End, w.whole.End
		} else if w.part == startPart {
			from, to = w.whole.Start, w.whole.Start
		}
	}
	switch {
	case s.isWord(j, "than") && s.isWord(j-1, "later") && s.isAny(j-2, "no", "not"):
		d.OpenStart, d.Start = true, 0
	case s.isWord(j, "than") && s.isAny(j-1, "later", "newer"):
		d.OpenEnd, d.Start, d.End = true, to, 0
	case s.isWord(j, "than") && s.isAny(j-1, "earlier", "older"):
		d.OpenStart, d.End, d.Start = true, from, 0
	case s.isWord(j, "since"), s.isWord(j, "from") && !s.isWord(w.start-1, "in"), s.isWord(j, "starting"), s.isWord(j, "beginning"):
		if s.isWord(j, "from") && (d.Slack > 0 || s.isAny(w.end-1, "ago", "earlier", "later", "before")) || s.isWord(j, "from") && s.isAny(j-1, "data", "figures", "letter", "report", "email", "interview", "filing", "filings", "month", "year", "down", "up") {
			return
		}
		d.OpenEnd, d.End = true, 0
	case s.isWord(j, "after") && !s.isAny(j-1, "shortly", "soon", "day", "week", "month", "year"):
		d.OpenEnd, d.Start, d.End = true, to, 0
	case s.isWord(j, "before"), s.isWord(j, "to") && s.isWord(j-1, "prior"):
		d.OpenStart, d.End, d.Start = true, from, 0
	case s.isAny(j, "until", "till", "by"):
		d.OpenStart, d.Start = true, 0
	}
}

// dateRange reads the range of dates that begins with w: "from 2019 to 2021",
// "10-22 August 2012", "between March and May".
func (s *Scanner) dateRange(w when) (when, bool) {
	j := w.end
	between := s.isWord(w.start-1, "between") || s.isWord(w.start-1, "the") && s.isWord(w.start-2, "between")
	switch {
	case s.dash(j):
		if s.glued(j) != s.glued(j+1) {
			return w, false
		}
		if w.resolved && w.date.Grain == GrainWeek && s.has(j+1, weekdayName) && s.dated { // last week - Monday
			w.date, w.end = s.inWeek(w.date.Start, int(s.lex(j+1).n)+1).Date(), j+2
			w.date.Relative = true
			return w, true
		}
	case s.isAny(j, "to", "through", "thru", "until", "till"):
	case s.isWord(j, "and") && between:
	default:
		return w, false
	}
	k := j + 1
	if s.isWord(k, "the") {
		k++
	}
	r, ok := s.when(k)
	if !ok && w.month > 0 && w.day > 0 { // August 10 - 22, 2012
		if day, end, is := s.dayNumber(k); is && (s.isDigits(k) && !s.joined(k, '.') && !s.joined(k, ',') && !s.is(end, '%') && !s.has(end, scaleWord|timeUnit|currencyName) || s.has(end-1, ordinalWord)) {
			r = when{start: k, month: w.month, day: day, end: end}
			if day < w.day && w.year == 0 {
				r.month = w.month%12 + 1
			}
			s.yearAfter(&r)
			ok = true
		}
	}
	if !ok {
		return w, false
	}
	left := w
	if !left.resolved && !r.resolved {
		switch {
		case left.month > 0 && left.day > 0 && r.day == 0 && r.year > 0 && r.month == 0:
			return w, false
		case left.year == 0 && r.year > 0:
			left.year = r.year
			if left.month > r.month {
				left.year--
			}
		case r.year == 0 && left.year > 0 && r.month > 0:
			r.year = left.year
			if r.month < left.month {
				r.year++
			}
		}
	}
	a := s.resolve(&left)
	b := s.resolve(&r)
	if r.weekday > 0 && r.day == 0 && !r.resolved && a.Known() && a.Grain == GrainDay { // from next Monday to Friday
		b = (a.Start + DayNum((r.weekday-1-int(a.Start.Weekday())+7)%7)).Date()
		b.Relative = true
	}
	if a.Impossible || b.Impossible {
		w.end, w.date, w.resolved = r.end, Date{Impossible: true, Vague: true}, true
		return w, true
	}
	if !a.Known() || !b.Known() || a.OpenStart || b.OpenStart || a.OpenEnd || b.OpenEnd {
		return w, false
	}
	if a.Relative && b.Relative && left.month > 0 && r.month > 0 && !left.resolved && !r.resolved {
		a, b = s.nearestRange(&left, a, b)
	}
	if b.End <= a.End && b.Start <= a.Start {
		return w, false
	}
	w.date, w.resolved, w.end = SpanDate(a.Start, b.End), true, r.end
	w.date.Relative = a.Relative || b.Relative
	if w.date.IsZero() {
		return w, false
	}
	return w, true
}

// nearestRange moves two dates without a year so that the second follows the
// first: the range that began last, or the one that ends next when the text looks
// forward.
func (s *Scanner) nearestRange(left *when, a, b Date) (Date, Date) {
	for b.End <= a.Start {
		b = b.AddMonths(12)
	}
	for b.Start.AddMonths(-12) > a.Start {
		b = b.AddMonths(-12)
	}
	move := func(n int) { a, b = a.AddMonths(n), b.AddMonths(n) }
	if s.forward(left.start) {
		for b.AddMonths(-12).End > s.today {
			move(-12)
		}
		for b.End <= s.today {
			move(12)
		}
	} else {
		for a.Start > s.today {
			move(-12)
		}
	}
	return a, b
}

// dayRange reads days that share their month at the end: "10 to 22 August 2012",
// "between 3 and 12 of September".
func (s *Scanner) dayRange(i int) (when, bool) {
	day, j, ok := s.dayNumber(i)
	if !ok {
		return when{}, false
	}
	between := s.isWord(i-1, "between") || s.isWord(i-2, "between")
	switch {
	case s.dash(j):
	case s.isAny(j, "to", "through", "until", "till", "thru"):
	case s.isWord(j, "and") && (between || s.at(j-1).kind == wordAtom && s.isDigits(j-2)):
	default:
		return when{}, false
	}
	j++
	if s.isWord(j, "the") {
		j++
	}
	w, ok := s.dayMonth(j)
	if !ok {
		return w, false
	}
	last := s.resolve(&w)
	if last.Impossible {
		w.start, w.resolved, w.date = i, true, last
		return w, true
	}
	if !last.Known() {
		return w, false
	}
	y, m, _ := last.Start.Civil()
	if day > w.day {
		if m--; m == 0 {
			y, m = y-1, 12
		}
	}
	first := DayDate(y, m, day)
	if first.IsZero() || first.Start >= last.Start {
		return w, false
	}
	w.start, w.date, w.resolved = i, SpanDate(first.Start, last.End), true
	w.date.Relative = last.Relative
	return w, true
}
