package value

import "time"

// unitSpan is the n-th unit of time after the one the article lies in.
func (s *Scanner) unitSpan(u Unit, n int) Date { return unitAt(s.today, u, n) }

// unitAt is the n-th unit of time after the one day lies in.
func unitAt(day DayNum, u Unit, n int) Date {
	y, m, _ := day.Civil()
	switch u {
	case Day:
		return (day + DayNum(n)).Date()
	case Week:
		return WeekDate(day + DayNum(7*n))
	case Month:
		return MonthDate(y, m).AddMonths(n)
	case Quarter:
		return QuarterDate(y, (m-1)/3+1).AddMonths(3 * n)
	case Year:
		return YearDate(y + n)
	case Decade:
		return DecadeDate(y - y%10 + 10*n)
	case Century:
		return months(y-y%100+100*n, 1, 1200, GrainCentury)
	}
	return Date{}
}

// noDate is a date told from one that is not known: "last month" in an article without a
// date.
func noDate() Date { return Date{Vague: true, Relative: true} }

// lastYear is the atom after words at j for the year before: "last year", "of the prior
// year", "a year earlier".
func (s *Scanner) lastYear(j int) int {
	if s.isAny(j, "of", "in") {
		j++
	}
	switch {
	case s.isAny(j, "last", "previous", "prior") && s.isWord(j+1, "year"):
		return j + 2
	case s.isWord(j, "the") && s.isAny(j+1, "previous", "prior", "preceding") && s.isWord(j+2, "year"):
		return j + 3
	case s.has(j, article) && s.isWord(j+1, "year") && s.isAny(j+2, "earlier", "ago", "before"):
		return j + 3
	}
	return 0
}

// workingDay is the n-th day from Monday to Friday after day, or before it when n is
// negative.
func workingDay(day DayNum, n int) DayNum {
	step := DayNum(1)
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		day += step
		if wd := day.Weekday(); wd != time.Sunday && wd != time.Saturday {
			n--
		}
	}
	return day
}

// withThe reads dates that begin with "the" and would say nothing without it: "the
// nineties", "the day before yesterday", "the week of 10 April", "the year before".
func (s *Scanner) withThe(i int) (when, bool) {
	w := when{start: i, resolved: true}
	j := i + 1
	if s.has(j, decadeName) {
		w.date, w.end = DecadeDate(int(s.lex(j).n)), j+1
		return w, true
	}
	if n := int(s.lex(j).n); s.has(j, cardinal) && n >= 15 && s.has(j+1, decadeName) { // the nineteen seventies
		w.date, w.end = DecadeDate(n*100+int(s.lex(j+1).n)%100), j+2
		return w, true
	}
	if s.isWord(j, "weekend") && s.isAny(i-1, "over", "at", "on", "during", "for") {
		w.end, w.relative = j+1, true
		if !s.dated {
			w.date = noDate()
			return w, true
		}
		sat := s.today.StartOfWeek() + 5
		if sat > s.today && !s.forward(i-1) {
			sat -= 7
		}
		w.date = Date{Start: sat, End: sat + 2, Grain: GrainWeekend}
		return w, true
	}
	u := s.lex(j)
	if u.roles&timeUnit == 0 || u.unit < Day || u.text[len(u.text)-1] == 's' {
		return w, false
	}
	w.relative = true
	switch {
	case u.unit == Day && s.isAny(j+1, "before", "after") && s.has(j+2, dayWord):
		n := DayNum(s.lex(j + 2).n)
		if s.isWord(j+1, "before") {
			n--
		} else {
			n++
		}
		w.date, w.end = s.relativeDay(n), j+3
		return w, true
	case u.unit == Week && (s.isAny(j+1, "of", "beginning", "commencing", "starting", "ending", "ended")):
		return s.weekOf(i, j+2)
	case s.isAny(j+1, "before", "after") && s.isWord(j+2, "last"), s.isAny(j+1, "before", "after") && s.isWord(j+2, "next"):
		n := 2
		if s.isWord(j+2, "last") {
			n = -2
		}
		w.end = j + 3
		if !s.dated {
			w.date = noDate()
			return w, true
		}
		w.date = s.unitSpan(u.unit, n)
		return w, true
	case s.isAny(j+1, "before", "after", "prior") && (s.at(j+2).kind != wordAtom && s.at(j+2).kind != digitsAtom || s.isAny(j+2, "and", "when", "in", "to", "at", "but", "as", "with", "for", "by")):
		// "up from 90 the year before"
		n := -1
		if s.isWord(j+1, "after") {
			n = 1
		}
		w.end = j + 2
		switch {
		case s.anchor.ok:
			w.date, w.relative = unitAt(s.anchor.date.Start, u.unit, n), s.anchor.date.Relative
		case s.dated:
			base := 0
			if u.unit == Year && n < 0 && s.looks(i) < 0 {
				// Without a year told, the year before is that before last year or the
				// last: silence.
				w.date = noDate()
				return w, true
			}
			w.date = s.unitSpan(u.unit, base+n)
		default:
			w.date = noDate()
		}
		return w, true
	}
	return w, false
}

// yearEnd is the atom after the rest of "year-end" or "year's end" at j, or 0.
func (s *Scanner) yearEnd(j int) int {
	switch {
	case s.isWord(j, "end"):
		return j + 1
	case s.hyphen(j) && s.glued(j) && s.isWord(j+1, "end"):
		return j + 2
	case s.is(j, '\'') && s.isWord(j+1, "s") && s.isWord(j+2, "end"):
		return j + 3
	}
	return 0
}

// weekOf reads the week that holds the day told at atom k: "the week of 10 April",
// "w/c Feb 4".
func (s *Scanner) weekOf(start, k int) (when, bool) {
	w := when{start: start, resolved: true}
	if s.isAny(k, "on", "the") {
		k++
	}
	if s.isWord(k, "the") {
		k++
	}
	r, ok := s.when(k)
	if !ok {
		return w, false
	}
	d := s.resolve(&r)
	if d.Grain != GrainDay || !d.Known() {
		return w, false
	}
	w.date, w.end, w.relative = WeekDate(d.Start), r.end, d.Relative
	return w, true
}

// unitDate reads "year to March 2025", "week 3 of 2027", "year to date".
func (s *Scanner) unitDate(i int) (when, bool) {
	w := when{start: i, resolved: true}
	switch {
	case s.lex(i).unit >= Week && (s.isWord(i+1, "to") && s.isWord(i+2, "date") || s.hyphen(i+1) && s.isWord(i+2, "to") && s.hyphen(i+3) && s.isWord(i+4, "date")):
		w.end, w.relative = i+3, true
		if s.hyphen(i + 1) {
			w.end = i + 5
		}
		w.date = Date{Vague: true}
		if s.dated {
			w.date = SpanDate(s.unitSpan(s.lex(i).unit, 0).Start, s.today+1)
		}
		return w, true
	case s.isAny(i, "year", "quarter") && (s.isAny(i+1, "ended", "ending") || s.isWord(i, "year") && s.isAny(i+1, "to", "through")):
		j := i + 2
		if s.isWord(j, "on") || s.isWord(j, "in") {
			j++
		}
		if s.isWord(j, "the") {
			j++
		}
		if !s.has(j, monthName) && !s.isDigits(j) && !s.isWord(j, "end") {
			return w, false
		}
		r, ok := s.when(j)
		if !ok || r.month == 0 {
			return w, false
		}
		d := s.resolve(&r)
		if !d.Known() {
			return w, false
		}
		months := 12
		if s.isWord(i, "quarter") {
			months = 3
		}
		w.date, w.end, w.relative = SpanDate(d.End.AddMonths(-months), d.End), r.end, d.Relative
		w.date.Fiscal = true
		return w, true
	case s.isWord(i, "year") && s.hyphen(i+1) && s.glued(i+1) && s.isAny(i+2, "ago", "earlier") && s.glued(i+2):
		w.end, w.relative = i+3, true
		switch {
		case s.anchor.ok:
			w.date, w.relative = s.anchor.date.AddMonths(-12), s.anchor.date.Relative
		case s.dated:
			w.date = s.today.AddMonths(-12).Date()
			w.date.Slack = slack(Year)
		default:
			w.date = noDate()
		}
		return w, true
	case s.isWord(i, "year") && s.yearEnd(i+1) > 0 && !s.has(i-1, article|determiner):
		w.end, w.relative, w.part = s.yearEnd(i+1), true, endPart
		if r, ok := s.when(w.end); ok && r.year > 0 && r.month == 0 {
			w.whole, w.end, w.relative = YearDate(r.year), r.end, false
		} else if s.dated {
			w.whole = s.unitSpan(Year, 0)
			if !s.forward(i) && s.today < w.whole.Start+180 && s.looks(i) < 0 {
				w.whole = s.unitSpan(Year, -1)
			}
		} else {
			w.date = noDate()
			return w, true
		}
		w.date = partOfDate(w.whole, endPart)
		return w, true
	case s.isWord(i, "w") && s.is(i+1, '/') && s.isAny(i+2, "c", "e") && s.glued(i+1) && s.glued(i+2):
		return s.weekOf(i, i+3)
	case s.isWord(i, "week") && s.isAny(i+1, "commencing", "beginning", "ending", "ended"):
		return s.weekOf(i, i+2)
	case s.isWord(i, "week") && s.isDigits(i+1) && s.width(i+1) <= 2:
		n := int(s.at(i + 1).n)
		j := i + 2
		if s.isWord(j, "of") || s.is(j, ',') {
			j++
		}
		y := 0
		if s.dated {
			y, _ = s.today.ISOWeek()
		}
		w.end = i + 2
		w.relative = true
		if r, ok := s.when(j); ok && n >= 1 {
			if d := s.resolve(&r); d.Grain == GrainYear && d.Known() {
				y, w.end, w.relative = yearOf(d), r.end, d.Relative
			}
		}
		if n < 1 || n > 53 {
			return w, false
		}
		if y == 0 {
			w.date = noDate()
			return w, true
		}
		w.date = WeekDate(civil(y, 1, 4) + DayNum(7*(n-1)))
		return w, true
	}
	return w, false
}
