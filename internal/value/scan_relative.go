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

// determined reads a date with "this", "last", "next": "last month", "the past two
// years", "next Tuesday", "this spring".
func (s *Scanner) determined(i int) (when, bool) {
	w := when{start: i, resolved: true, relative: true}
	if s.isWord(i, "the") {
		return s.withThe(i)
	}
	the := s.isWord(i-1, "the")
	j := i
	if s.isWord(i, "this") && s.isAny(i+1, "upcoming", "coming", "past", "last") { // this coming Friday
		j++
	}
	n := int(s.lex(j).n)
	same := s.isAny(j, "same", "that")
	if s.isWord(j, "that") && (!s.has(j+1, timeUnit) || s.lex(j+1).unit < Week) {
		return w, false
	}
	k := j + 1
	if s.isAny(k, "calendar", "whole", "full", "very") && s.has(k+1, timeUnit) {
		k++
	}
	switch {
	case s.has(k, timeUnit):
		u := s.lex(k).unit
		if u < Day || s.lex(k).text[len(s.lex(k).text)-1] == 's' && u != Century && len(s.lex(k).text) > 3 && k == j+1 {
			return w, false // "the last months"
		}
		if s.hyphen(k+1) && s.glued(k+1) {
			return w, false
		}
		if s.isWord(k, "quarter") && s.hyphen(k-1) {
			return w, false
		}
		w.end = k + 1
		if u == Day && !s.isAny(j, "next", "following", "same", "previous") {
			return w, false
		}
		if end := s.lastYear(w.end); same && end > w.end && u >= Week && u < Year {
			w.end = end
			switch {
			case s.anchor.ok:
				w.date, w.relative = unitAt(s.anchor.date.Start, u, 0).AddMonths(-12), s.anchor.date.Relative
			case s.dated:
				w.date = s.unitSpan(Year, -1) // some part of it
			default:
				w.date = Date{Vague: true, Relative: true}
			}
			return w, true
		}
		if s.isAny(j, "previous", "following", "preceding") || same || u == Day {
			if s.anchor.ok {
				w.date, w.relative = unitAt(s.anchor.date.Start, u, n), s.anchor.date.Relative
				return w, true
			}
			if same || u == Day {
				w.date = Date{Vague: true, Relative: true}
				return w, same || the
			}
		}
		if !s.dated {
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
		if s.isAny(j, "past", "coming") && u >= Week && u != Quarter {
			// "the past year" is the twelve months before today.
			day, ok := shift(s.today, Value{Unit: u, Num: Int(1)}, n)
			if !ok {
				return w, false
			}
			if n < 0 {
				w.date = SpanDate(day, s.today)
			} else {
				w.date = SpanDate(s.today, day)
			}
			return w, true
		}
		w.date = s.unitSpan(u, n)
		// next week on Tuesday, last week Mon
		if u == Week {
			m := w.end
			if s.isWord(m, "on") {
				m++
			}
			if s.has(m, weekdayName) && s.at(m).flags&capital != 0 {
				w.date, w.end = s.inWeek(w.date.Start, int(s.lex(m).n)+1).Date(), m+1
			}
		}
		return w, !w.date.IsZero()
	case (s.isAny(k, "working", "work", "business", "trading") && s.isWord(k+1, "week") || s.isWord(k, "workweek")) && !same:
		w.end, w.date = k+1, Date{Vague: true, Relative: true}
		if s.isWord(w.end, "week") {
			w.end++
		}
		if s.dated {
			monday := s.today.StartOfWeek() + DayNum(7*n)
			w.date = SpanDate(monday, monday+5)
		}
		return w, true
	case s.isWord(k, "weekend") && !same:
		if !s.dated {
			w.date, w.end = Date{Vague: true, Relative: true}, k+1
			return w, true
		}
		sat := s.today.StartOfWeek() + 5 + DayNum(7*n)
		w.date, w.end = Date{Start: sat, End: sat + 2, Grain: GrainWeekend}, k+1
		return w, true
	case s.has(k, monthName) && !the && !same:
		if k < len(s.atoms) && s.at(k).flags&capital == 0 && s.isAny(k, "may", "march") && !s.isAny(j, "last", "next") {
			return w, false
		}
		if r, ok := s.monthDate(k); ok && (r.day > 0 || r.year > 0) {
			r.start = i
			return r, true
		}
		w.end = s.pastDot(k)
		if !s.dated {
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
		y, m, _ := s.today.Civil()
		mm := int(s.lex(k).n)
		switch {
		case n < 0 && mm >= m:
			y--
		case n > 0 && mm <= m:
			y++
		}
		w.date = MonthDate(y, mm)
		return w, true
	case s.has(k, weekdayName) && !the && !same:
		if r, ok := s.weekday(k); ok && (r.day > 0 || r.month > 0) {
			r.start = i
			return r, true
		}
		w.end = k + 1
		if s.at(k).end-s.at(k).start <= 4 && s.at(k).flags&capital == 0 && !s.isAny(k, "fri", "mon", "tue", "tues", "thu", "thurs") {
			return w, false
		}
		if !s.dated {
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
		day := s.inWeek(s.today.StartOfWeek(), int(s.lex(k).n)+1)
		switch {
		case n < 0:
			// Of the week before, as yesterday needs no "last".
			if !s.isWord(k-1, "past") || day >= s.today {
				day -= 7
			}
		case s.isAny(j, "coming", "upcoming"):
			if day <= s.today {
				day += 7
			}
		case n > 0:
			day += 7
		}
		w.date = day.Date()
		return w, true
	case s.has(k, season) && !same && !(s.isWord(k, "fall") && the):
		if r, ok := s.seasonDate(k); ok && r.year > 0 {
			return w, false
		}
		if !s.dated {
			w.date, w.end = Date{Vague: true, Relative: true}, k+1
			return w, true
		}
		w.date, w.end = s.seasonNear(int(s.lex(k).n), n), k+1
		return w, true
	case s.has(k, dayPart) && !the:
		if s.isWord(k, "night") && n < 0 {
			w.date, w.end = s.relativeDay(-1), k+1
			return w, true
		}
		if n == 0 && s.isWord(j, "this") {
			w.date, w.end = s.relativeDay(0), k+1
			return w, true
		}
		return w, false
	case s.isWord(k, "fiscal") || s.isWord(k, "financial"):
		if !s.has(k+1, timeUnit) || s.lex(k+1).unit < Quarter || !s.dated {
			return w, false
		}
		w.date, w.end = s.unitSpan(s.lex(k+1).unit, n), k+2
		w.date.Fiscal = true
		return w, true
	}
	// The last three months, the next two years.
	if n == 0 && !s.isWord(j, "this") || same {
		return w, false
	}
	v, end, ok := s.lengthAt(k)
	if !ok && s.isWord(k, "few") && s.has(k+1, timeUnit) {
		v, end, ok = Value{Kind: Duration, Approx: Vague, Unit: s.lex(k + 1).unit, Num: Int(3), Max: Int(6)}, k+2, true
	}
	if !ok && s.isWord(k, "couple") {
		u := k + 1
		if s.isWord(u, "of") {
			u++
		}
		if s.has(u, timeUnit) {
			v, end, ok = Value{Kind: Duration, Approx: Vague, Unit: s.lex(u).unit, Num: Int(2), Max: Int(3)}, u+1, true
		}
	}
	if !ok || v.Unit < Hour || n == 0 {
		return w, false
	}
	w.end = end
	if !s.dated {
		w.date = Date{Vague: true, Relative: true}
		return w, true
	}
	if v.Approx == Between { // the next five to seven years
		v.Num = v.Max
	}
	count, whole := v.Num.Int64()
	if whole && count > 0 && count < 4000 && (v.Unit == Quarter || v.Unit >= Decade) {
		a, b := s.unitSpan(v.Unit, n), s.unitSpan(v.Unit, n*int(count))
		if n > 0 && v.Unit >= Decade {
			a, b = s.unitSpan(v.Unit, 1), s.unitSpan(v.Unit, int(count))
		}
		w.date = SpanDate(min(a.Start, b.Start), max(a.End, b.End))
		return w, !w.date.IsZero()
	}
	day, ok := shift(s.today, v, n)
	if s.isAny(end-2, "business", "working") && v.Unit == Day && whole && count > 0 && count < 400 {
		day = workingDay(s.today, int(count)*n)
	}
	if !ok {
		return w, false
	}
	switch {
	case n < 0:
		w.date = SpanDate(day, s.today)
	case s.isWord(i-1, "within") || the && s.isWord(i-2, "within"):
		w.date = SpanDate(s.today, day+1)
	default:
		w.date = SpanDate(s.today+1, day+1)
	}
	return w, !w.date.IsZero()
}

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
			w.date = Date{Vague: true, Relative: true}
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
			w.date = Date{Vague: true, Relative: true}
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
				w.date = Date{Vague: true, Relative: true}
				return w, true
			}
			w.date = s.unitSpan(u.unit, base+n)
		default:
			w.date = Date{Vague: true, Relative: true}
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
			w.date = Date{Vague: true, Relative: true}
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
			w.date = Date{Vague: true, Relative: true}
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
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
		w.date = WeekDate(civil(y, 1, 4) + DayNum(7*(n-1)))
		return w, true
	}
	return w, false
}
