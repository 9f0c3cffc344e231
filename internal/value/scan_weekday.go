package value

// weekday reads a date that starts with a day of the week: "Thursday", "Thursday,
// Aug. 24", "Tuesday of last week".
func (s *Scanner) weekday(i int) (when, bool) {
	a := s.at(i)
	w := when{start: i, weekday: int(s.lex(i).n) + 1, end: i + 1}
	if s.isAny(i-1, "every", "each") {
		return w, false
	}
	short := a.end-a.start <= 4
	if short && s.is(w.end, '.') && (s.has(w.end+1, monthName) || s.isDigits(w.end+1) || s.is(w.end+1, ',') && s.has(w.end+2, monthName)) {
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
			d, ok = s.numbersOf(j, w.weekday)
		}
		if !ok {
			if day, end, is := s.dayNumber(j); is && (end == j+2 || s.at(end).kind != wordAtom && j == w.end && (!s.glued(end) || s.closes(end))) { // Mon 13th
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

// numbersOf reads month and day in numbers at atom j after a day of the week, "7.6"
// or "7-6", when the article's year has that weekday on them: else they are a
// figure or a score.
func (s *Scanner) numbersOf(j, weekday int) (when, bool) {
	w := when{start: j, month: int(s.at(j).n), day: int(s.at(j + 2).n), end: j + 3}
	switch {
	case !s.dated, !s.joined(j, '.') && !s.joined(j, '-'), s.width(j) > 2, s.width(j+2) > 2:
		return w, false
	case s.at(w.end).kind == markAtom && !s.closes(w.end), s.glued(w.end) && !s.closes(w.end), s.has(w.end, percentWord|scaleWord|scaleLetter|timeUnit|currencyName):
		return w, false
	}
	if s.in.DayOrder == DayFirst {
		w.month, w.day = w.day, w.month
	}
	year, _, _ := s.today.Civil()
	day, ok := FromCivil(year, w.month, w.day)
	return w, ok && int(day.Weekday())+1 == weekday
}

// closes reports whether atom i is a mark that ends a clause.
func (s *Scanner) closes(i int) bool {
	a := s.at(i)
	if a.kind != markAtom || s.glued(i+1) {
		return false
	}
	switch a.mark {
	case '.', ',', ';', ':', '!', '?', ')':
		return true
	}
	return false
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
		return noDate()
	}
	d := (s.today + n).Date()
	d.Relative = true
	return d
}
