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
