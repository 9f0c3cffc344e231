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
	approx           Approx
	length           bool // it is told as the length of time in Scanner.told
	whole            Date // what the date is part of: "the end of 2023"
	part             int
	hedgeFrom        int // atoms of the words around it that the date has taken in, when hedgeTo > 0
	hedgeTo          int
}

// date reads the date that starts at atom i and adds it.
func (s *Scanner) date(i int) (end int, ok bool) {
	w, ok := s.dayRange(i)
	if !ok && s.isDigits(i) {
		w, ok = s.numberedDays(i)
	}
	if ok {
		s.addDate(w, s.resolve(&w))
		return w.end, true
	}
	w, ok = s.when(i)
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
	var v Value
	if w.length {
		v = s.told
	}
	v.Kind, v.Date, v.Guess, v.Approx = DateKind, d, w.guess, w.approx
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
func (s *Scanner) when(i int) (w when, ok bool) {
	const deepest = 4 // "the end of the first week of the last month of 2023"
	if s.nested == deepest {
		return w, false
	}
	s.nested++
	w, ok = s.readWhen(i)
	s.nested--
	return w, ok
}

func (s *Scanner) readWhen(i int) (when, bool) {
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
	if next.kind == markAtom || width == 8 || width == 4 && next.kind == digitsAtom {
		if w, ok := s.numericDate(i); ok {
			return w, true
		}
	}
	if width <= 2 {
		if w, ok := s.dayMonth(i); ok {
			return w, true
		}
		if w, ok := s.dayListed(i); ok {
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
	if r&holidayWord != 0 {
		return s.holidayDate(i)
	}
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
	if r&timeUnit != 0 || s.isWord(i, "w") {
		return s.unitDate(i)
	}
	return when{}, false
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
		return noDate()
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
		if back > 0 && s.forward(w.start) {
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

// closeBy is how many days back a day may lie that the text looks forward to, when
// its day of the week tells that it is meant.
const closeBy = 14

// nearestDay is the day and month of w in the year that is likely meant: the last
// such day, the next when the text looks forward or the day of the week fits that
// alone.
func (s *Scanner) nearestDay(w *when) Date {
	y, _, _ := s.today.Civil()
	var before, after Date
	for k := -8; k <= 8; k++ {
		d := DayDate(y+k, w.month, w.day)
		switch {
		case d.IsZero():
		case d.Start <= s.today:
			before = d
		case after.IsZero():
			after = d
		}
	}
	fits := func(d Date) bool { return w.weekday == 0 || int(d.Start.Weekday())+1 == w.weekday }
	switch {
	case before.IsZero():
		return after
	case after.IsZero():
		return before
	case s.forward(w.start):
		if before.Start == s.today || !fits(after) && fits(before) && s.today-before.Start < closeBy {
			return before
		}
		return after
	case !fits(before) && fits(after):
		return after
	}
	return before
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
		case s.isAny(k, "will", "ll", "shall", "plans", "plan", "planned", "planning", "expects", "expect", "expected", "expecting", "aims", "aiming", "due", "scheduled", "hope", "hopes", "please", "hoping", "intend", "intends", "aim", "want", "targets", "targeting", "wants", "upcoming", "slated", "set", "would", "could", "should", "forecast", "forecasts", "projected", "going", "begins", "starts", "opens", "deadline", "coming", "next"):
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
	if s.hyphen(j) && s.glued(j) {
		switch {
		case s.isWord(j-1, "pre"):
			d.OpenStart, d.End, d.Start = true, d.Start, 0
		case s.isWord(j-1, "post"):
			d.OpenEnd, d.Start, d.End = true, d.End, 0
		}
		return
	}
	if s.isWord(j, "least") && s.isWord(j-1, "at") { // until at least 2026
		j -= 2
	}
	for s.has(j, article) || s.isAny(j, "the", "about", "around", "sometime", "on", "in", "year", "month") {
		j--
	}
	if j != w.start-1 && s.isAny(j, "from", "to") {
		return
	}
	from, to := d.Start, d.End // what "before" and "after" count from
	if w.whole.Known() {
		switch w.part {
		case endPart:
			from, to = w.whole.End, w.whole.End
		case startPart:
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
