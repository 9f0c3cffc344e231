package value

// dashOrTo reports whether atom i joins two dates of a range.
func (s *Scanner) dashOrTo(i int) bool { return s.dash(i) || s.isAny(i, "to", "through", "until") }

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
	if end := s.present(k); end > k {
		a := s.resolve(&w)
		if !a.Known() || a.OpenStart || a.OpenEnd {
			return w, false
		}
		w.date, w.end, w.resolved = Date{OpenEnd: true, Start: a.Start, Grain: a.Grain, Relative: a.Relative}, end, true
		if s.isWord(end-1, "date") && s.dated && a.Start <= s.today {
			w.date = SpanDate(a.Start, s.today+1)
			w.date.Relative = true
		}
		return w, true
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
	if left.whole.Known() && left.whole.Grain == GrainMonth && a.Relative && !b.Relative { // from late in a month to "the end of 2023"
		n := 12 * (yearOf(b) - yearOf(left.whole))
		if left.whole.AddMonths(n).Start > b.Start {
			n -= 12
		}
		a, left.whole = a.AddMonths(n), left.whole.AddMonths(n)
		a.Relative = false
	}
	a, b = boundary(&left, a, true), boundary(&r, b, false)
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

// present is the atom after the words at k for the day of writing: "2016 to date",
// "2019–present".
func (s *Scanner) present(k int) int {
	switch {
	case s.isAny(k, "current", "present") && s.isAny(k+1, "date", "day", "time"):
		return k + 2
	case s.isAny(k, "date", "present", "now") && !(s.hyphen(k+1) && s.glued(k+1)) && (s.dash(k-1) || s.at(k+1).kind != wordAtom || s.isAny(k+1, "and", "with", "in", "at", "for", "as", "by", "but")):
		return k + 1
	}
	return k
}

// boundary is a date as the first or last of a range: "the end of March" is no span
// there but the point where March ends.
func boundary(w *when, d Date, first bool) Date {
	var point DayNum
	switch {
	case !w.whole.Known() || w.whole.OpenStart || w.whole.OpenEnd:
		return d
	case w.part == startPart:
		point = w.whole.Start
	case w.part == middlePart:
		point = w.whole.Start + (w.whole.End-w.whole.Start)/2
	case w.part == endPart:
		point = w.whole.End
	default:
		return d
	}
	if first {
		d.Start, d.End = point, max(point, d.End)
	} else {
		d.Start, d.End = min(d.Start, point), point
	}
	return d
}

// numberedDay reads a day in numbers with a mark between them at atom i, its year
// written or not: "10/7", "10/7/2018", "5/7, 2020".
func (s *Scanner) numberedDay(i int, sep mark) (when, bool) {
	w := when{start: i, month: int(s.at(i).n), day: int(s.at(i + 2).n), end: i + 3}
	if !s.joined(i, sep) || s.width(i) > 2 || s.width(i+2) > 2 {
		return w, false
	}
	switch {
	case s.joined(i+2, sep) && s.width(i+4) == 4:
		w.year, w.end = int(s.at(i+4).n), i+5
	case s.joined(i+2, sep):
		return w, false
	case s.is(w.end, ',') && s.width(w.end+1) == 4 && !s.joined(w.end+1, ','):
		w.year, w.end = int(s.at(w.end+1).n), w.end+2
	}
	if w.month > 12 || s.in.DayOrder == DayFirst && w.day <= 12 {
		w.month, w.day = w.day, w.month
	}
	return w, w.month >= 1 && w.month <= 12 && w.day >= 1 && w.day <= DaysInMonth(2024, w.month)
}

// numberedDays reads a range of days in numbers: "10/1-11/7", "5/1-5/7/2020". Without
// a year it needs a preposition, as scores and fractions look the same.
func (s *Scanner) numberedDays(i int) (when, bool) {
	for _, sep := range [...]mark{'/', '-'} {
		left, ok := s.numberedDay(i, sep)
		if !ok || !s.dash(left.end) || s.glued(left.end) != s.glued(left.end+1) {
			continue
		}
		right, ok := s.numberedDay(left.end+1, sep)
		if !ok || sep == '-' && (left.year == 0 || right.year == 0) || left.year > 0 && right.year == 0 || right.year == 0 && !s.isAny(i-1, "from", "between", "on", "for", "of", "during") {
			continue
		}
		if s.glued(right.end) && !s.closes(right.end) {
			continue
		}
		if left.year == 0 {
			left.year = right.year
			if right.year > 0 && left.month > right.month {
				left.year--
			}
		}
		a, b := s.resolve(&left), s.resolve(&right)
		if !a.Known() || !b.Known() {
			continue
		}
		if a.Relative && b.Relative {
			a, b = s.nearestRange(&left, a, b)
		}
		if b.End <= a.Start {
			continue
		}
		left.end, left.resolved = right.end, true
		left.date = SpanDate(a.Start, b.End)
		left.date.Relative = a.Relative
		return left, true
	}
	return when{}, false
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
