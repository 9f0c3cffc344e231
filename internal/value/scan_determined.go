package value

// pointer is a word that points at a date from the article's, and what stands around it.
type pointer struct {
	start int  // the first atom of the date
	at    int  // the word: "last"
	noun  int  // what it points at: "month"
	n     int  // -1 for what is past, 0 for this, 1 for what is to come
	the   bool // behind "the"
	same  bool // it points at the date told before: "the same year"
}

// when is the date of the pointer before it is resolved.
func (p *pointer) when() when { return when{start: p.start, resolved: true, relative: true} }

// determined reads a date with "this", "last", "next": "last month", "the past two
// years", "next Tuesday", "this spring".
func (s *Scanner) determined(i int) (when, bool) {
	if s.isWord(i, "the") {
		return s.withThe(i)
	}
	p := pointer{start: i, at: i, the: s.isWord(i-1, "the")}
	if s.isWord(i, "this") && s.isAny(i+1, "upcoming", "coming", "past", "last") { // this coming Friday
		p.at++
	}
	p.noun = p.at + 1
	if s.isWord(p.at, "that") && (!s.has(p.noun, timeUnit) || s.lex(p.noun).unit < Week) {
		return p.when(), false
	}
	p.n, p.same = int(s.lex(p.at).n), s.isAny(p.at, "same", "that")
	if s.isAny(p.noun, "calendar", "whole", "full", "very") && s.has(p.noun+1, timeUnit) {
		p.noun++
	}
	k := p.noun
	switch {
	case s.has(k, timeUnit):
		return s.pointedUnit(&p)
	case (s.isAny(k, "working", "work", "business", "trading") && s.isWord(k+1, "week") || s.isWord(k, "workweek")) && !p.same:
		return s.pointedWorkWeek(&p)
	case s.isWord(k, "weekend") && !p.same:
		w := p.when()
		w.date, w.end = noDate(), k+1
		if s.dated {
			sat := s.today.StartOfWeek() + 5 + DayNum(7*p.n)
			w.date = Date{Start: sat, End: sat + 2, Grain: GrainWeekend}
		}
		return w, true
	case s.has(k, monthName) && !p.the && !p.same:
		return s.pointedMonth(&p)
	case s.has(k, weekdayName) && !p.the && !p.same:
		return s.pointedWeekday(&p)
	case s.has(k, season) && !p.same && !(s.isWord(k, "fall") && p.the):
		w := p.when()
		if r, ok := s.seasonDate(k); ok && r.year > 0 {
			return w, false
		}
		w.date, w.end = noDate(), k+1
		if s.dated {
			w.date = s.seasonNear(int(s.lex(k).n), p.n)
		}
		return w, true
	case s.has(k, dayPart) && !p.the:
		return s.pointedDayPart(&p)
	case s.isWord(k, "fiscal") || s.isWord(k, "financial"):
		w := p.when()
		if !s.has(k+1, timeUnit) || s.lex(k+1).unit < Quarter || !s.dated {
			return w, false
		}
		w.date, w.end = s.unitSpan(s.lex(k+1).unit, p.n), k+2
		w.date.Fiscal = true
		return w, true
	}
	return s.pointedLength(&p)
}

// pointedUnit reads "last month", "the same quarter last year", "next week on Tuesday".
func (s *Scanner) pointedUnit(p *pointer) (when, bool) {
	w, k := p.when(), p.noun
	l := s.lex(k)
	u := l.unit
	if u < Day || l.text[len(l.text)-1] == 's' && u != Century && len(l.text) > 3 && k == p.at+1 {
		return w, false // "the last months"
	}
	if s.hyphen(k+1) && s.glued(k+1) || s.isWord(k, "quarter") && s.hyphen(k-1) {
		return w, false
	}
	if u == Day && !s.isAny(p.at, "next", "following", "same", "previous") {
		return w, false
	}
	w.end = k + 1
	if end := s.lastYear(w.end); p.same && end > w.end && u >= Week && u < Year {
		w.end = end
		switch {
		case s.anchor.ok:
			w.date, w.relative = unitAt(s.anchor.date.Start, u, 0).AddMonths(-12), s.anchor.date.Relative
		case s.dated:
			w.date = s.unitSpan(Year, -1) // some part of it
		default:
			w.date = noDate()
		}
		return w, true
	}
	if p.same || u == Day || s.isAny(p.at, "previous", "following", "preceding") {
		if s.anchor.ok {
			w.date, w.relative = unitAt(s.anchor.date.Start, u, p.n), s.anchor.date.Relative
			return w, true
		}
		if p.same || u == Day {
			w.date = noDate()
			return w, p.same || p.the
		}
	}
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	if s.isAny(p.at, "past", "coming") && u >= Week && u != Quarter {
		// "the past year" is the twelve months before today.
		day, ok := shift(s.today, Value{Unit: u, Num: Int(1)}, p.n)
		if !ok {
			return w, false
		}
		w.date = SpanDate(min(day, s.today), max(day, s.today))
		return w, true
	}
	w.date = s.unitSpan(u, p.n)
	if u == Week { // next week on Tuesday, last week Mon
		m := w.end
		if s.isWord(m, "on") {
			m++
		}
		if s.has(m, weekdayName) && s.at(m).flags&capital != 0 {
			w.date, w.end = s.inWeek(w.date.Start, int(s.lex(m).n)+1).Date(), m+1
		}
	}
	return w, !w.date.IsZero()
}

// pointedWorkWeek reads "next working week", "this workweek": Monday to Friday.
func (s *Scanner) pointedWorkWeek(p *pointer) (when, bool) {
	w := p.when()
	w.end, w.date = p.noun+1, noDate()
	if s.isWord(w.end, "week") {
		w.end++
	}
	if s.dated {
		monday := s.today.StartOfWeek() + DayNum(7*p.n)
		w.date = SpanDate(monday, monday+5)
	}
	return w, true
}

// pointedMonth reads "last March", "this May".
func (s *Scanner) pointedMonth(p *pointer) (when, bool) {
	w, k := p.when(), p.noun
	if k < len(s.atoms) && s.at(k).flags&capital == 0 && s.isAny(k, "may", "march") && !s.isAny(p.at, "last", "next") {
		return w, false
	}
	if r, ok := s.monthDate(k); ok && (r.day > 0 || r.year > 0) {
		r.start = p.start
		return r, true
	}
	w.end = s.pastDot(k)
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	y, m, _ := s.today.Civil()
	month := int(s.lex(k).n)
	switch {
	case p.n < 0 && month >= m:
		y--
	case p.n > 0 && month <= m:
		y++
	}
	w.date = MonthDate(y, month)
	return w, true
}

// pointedWeekday reads "last Tuesday", "this coming Friday".
func (s *Scanner) pointedWeekday(p *pointer) (when, bool) {
	w, k := p.when(), p.noun
	if r, ok := s.weekday(k); ok && (r.day > 0 || r.month > 0) {
		r.start = p.start
		return r, true
	}
	w.end = k + 1
	if s.at(k).end-s.at(k).start <= 4 && s.at(k).flags&capital == 0 && !s.isAny(k, "fri", "mon", "tue", "tues", "thu", "thurs") {
		return w, false
	}
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	day := s.inWeek(s.today.StartOfWeek(), int(s.lex(k).n)+1)
	switch {
	case p.n < 0:
		// Of the week before, as yesterday needs no "last".
		if !s.isWord(k-1, "past") || day >= s.today {
			day -= 7
		}
	case s.isAny(p.at, "coming", "upcoming"):
		if day <= s.today {
			day += 7
		}
	case p.n > 0:
		day += 7
	}
	w.date = day.Date()
	return w, true
}

// pointedDayPart reads "last night", "this morning".
func (s *Scanner) pointedDayPart(p *pointer) (when, bool) {
	w := p.when()
	switch {
	case s.isWord(p.noun, "night") && p.n < 0:
		w.date, w.end = s.relativeDay(-1), p.noun+1
	case p.n == 0 && s.isWord(p.at, "this"):
		w.date, w.end = s.relativeDay(0), p.noun+1
	default:
		return w, false
	}
	return w, true
}

// pointedLength reads "the last three months", "the next couple of years".
func (s *Scanner) pointedLength(p *pointer) (when, bool) {
	w := p.when()
	if p.n == 0 || p.same {
		return w, false
	}
	v, end, ok := s.lengthAt(p.noun)
	if !ok {
		v, end, ok = s.vagueLength(p.noun)
	}
	if !ok || v.Unit < Hour {
		return w, false
	}
	w.end = end
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	if v.Approx == Between { // the next five to seven years
		v.Num = v.Max
	}
	count, whole := v.Num.Int64()
	if whole && count > 0 && count < 4000 && (v.Unit == Quarter || v.Unit >= Decade) {
		a, b := s.unitSpan(v.Unit, p.n), s.unitSpan(v.Unit, p.n*int(count))
		w.date = SpanDate(min(a.Start, b.Start), max(a.End, b.End))
		return w, !w.date.IsZero()
	}
	day, ok := shift(s.today, v, p.n)
	if s.isAny(end-2, "business", "working") && v.Unit == Day && whole && count > 0 && count < 400 {
		day = workingDay(s.today, int(count)*p.n)
	}
	if !ok {
		return w, false
	}
	switch {
	case p.n < 0:
		w.date = SpanDate(day, s.today)
	case s.isWord(p.start-1, "within") || p.the && s.isWord(p.start-2, "within"):
		w.date = SpanDate(s.today, day+1)
	default:
		w.date = SpanDate(s.today+1, day+1)
	}
	return w, !w.date.IsZero()
}

// vagueLength reads a length of time without a number at atom k: "few months", "couple of
// years".
func (s *Scanner) vagueLength(k int) (v Value, end int, ok bool) {
	lo, hi, unit := 3, 6, k+1
	switch {
	case s.isWord(k, "couple"):
		lo, hi = 2, 3
		if s.isWord(unit, "of") {
			unit++
		}
	case !s.isWord(k, "few"):
		return Value{}, 0, false
	}
	if !s.has(unit, timeUnit) {
		return Value{}, 0, false
	}
	return Value{Kind: Duration, Approx: Vague, Unit: s.lex(unit).unit, Num: Int(int64(lo)), Max: Int(int64(hi))}, unit + 1, true
}
