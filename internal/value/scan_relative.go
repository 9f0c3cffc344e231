package value

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

// shift is the day a length of time after day; before when sign is negative.
func shift(day DayNum, length Value, sign int) (DayNum, bool) {
	k := Int(1)
	inMonths := false
	switch length.Unit {
	case Day:
	case Week:
		k = Int(7)
	case Month:
		inMonths = true
	case Quarter:
		k, inMonths = Int(3), true
	case Year:
		k, inMonths = Int(12), true
	case Decade:
		k, inMonths = Int(120), true
	case Century:
		k, inMonths = Int(1200), true
	case Hour:
		k = Ratio(1, 24)
	case Minute, Second:
		k = Int(0)
	default:
		return day, false
	}
	n := length.Num.Mul(k)
	whole, ok := n.Floor().Int64()
	if !ok || whole > 100_000 {
		return day, false
	}
	if !inMonths {
		return day + DayNum(sign*int(whole)), true
	}
	y, _, _ := day.Civil()
	if y+sign*int(whole)/12 < minYear+1 || y+sign*int(whole)/12 >= maxYear {
		return day, false
	}
	rest, _ := n.Sub(n.Floor()).Mul(Int(30)).Floor().Int64()
	return day.AddMonths(sign*int(whole)) + DayNum(sign*int(rest)), true
}

// slack is how far off a day told as a length of time from another may be: half a unit.
func slack(u Unit) int32 {
	switch u {
	case Week:
		return 3
	case Month:
		return 15
	case Quarter:
		return 45
	case Year:
		return 183
	case Decade:
		return 1826
	case Century:
		return 18262
	}
	return 0
}

// lengthAt reads a length of time at atom i, which may begin with an article: "two
// years", "a week", "a few months", "half a year".
func (s *Scanner) lengthAt(i int) (v Value, end int, ok bool) {
	if s.has(i, article) || s.isWord(i, "another") {
		j := i + 1
		switch {
		case s.has(j, timeUnit) && !s.isWord(j, "second"):
			q := amount{v: Value{Kind: Duration, Unit: s.lex(j).unit, Num: Int(s.lex(j).unitCount()), Step: Int(1), Digits: 1}, end: j + 1}
			if s.isWord(q.end, "and") && s.has(q.end+1, article) {
				if part, end, ok := s.plainFraction(q.end + 1); ok {
					q.v.Num, q.v.Step, q.end = q.v.Num.Add(part), Ratio(1, 10), end
				}
			}
			s.moreLength(&q)
			return q.v, q.end, true
		case s.isWord(j, "couple"):
			if s.isWord(j+1, "of") {
				j++
			}
			if s.has(j+1, timeUnit) {
				return Value{Kind: Duration, Approx: Vague, Unit: s.lex(j + 1).unit, Num: Int(2), Max: Int(3), Step: Int(1), Digits: 1}, j + 2, true
			}
		}
	}
	if s.isWord(i, "some") && s.has(i+1, timeUnit) {
		return Value{}, i, false
	}
	q, ok := s.amount(i)
	if !ok || q.v.Kind != Duration || q.v.Num.Sign() <= 0 {
		return Value{}, i, false
	}
	if r, ok := s.rangeFrom(&q); ok {
		q = r
	}
	return q.v, q.end, true
}

// ago reads a length of time from a date: "two years ago", "a year earlier", "three
// weeks after Easter", "in two weeks' time".
func (s *Scanner) ago(i int) (when, bool) {
	w := when{start: i, resolved: true, relative: true}
	first := i
	if s.has(i, determiner) {
		return w, false
	}
	v, j, ok := s.lengthAt(first)
	if !ok && s.has(i, cardinal|tens) || !ok && s.isDigits(i) {
		return s.countedUnits(i)
	}
	if !ok || v.Unit < Day && v.Unit != Hour {
		return w, false
	}
	base, sign, based := s.today, 0, false
	switch {
	case s.isWord(j, "ago"):
		sign, w.end = -1, j+1
	case s.isWord(j, "from") && s.isWord(j+1, "now"), s.isWord(j, "hence"):
		sign, w.end = 1, j+1
		if s.isWord(j, "from") {
			w.end++
		}
	case s.is(j, '\'') && s.isWord(j+1, "time"):
		sign, w.end = 1, j+2
	case s.isAny(j, "from", "after", "before"):
		k := j + 1
		if s.isWord(k, "the") {
			k++
		}
		r, ok := s.when(k)
		if ok && !s.has(k, cardinal|tens) {
			d := s.resolve(&r)
			if d.Known() && !d.OpenStart && !d.OpenEnd {
				sign, base, based, w.end, w.relative = 1, d.Start, true, r.end, d.Relative
				if s.isWord(j, "before") {
					sign = -1
				}
				break
			}
		}
		if !s.isWord(j, "before") || s.at(j+1).kind == wordAtom && !s.isAny(j+1, "to", "in", "and", "when") {
			return w, false
		}
		sign, w.end = -1, j+1
		base, based = s.fromAnchor()
	case s.isAny(j, "to", "ended", "ending", "through") && v.Unit >= Week && v.Unit <= Year:
		return s.lengthTo(w, v, j+1)
	case s.isAny(j, "earlier", "previously", "prior"):
		sign, w.end = -1, j+1
		base, based = s.fromAnchor()
	case s.isAny(j, "later", "afterwards", "afterward"):
		sign, w.end = 1, j+1
		base, based = s.fromAnchor()
		if !based && !s.forward(i) && !(s.at(i-1).kind == endAtom && s.at(w.end).kind == endAtom) {
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
	case s.isWord(i-1, "in") && s.futureIn(i, j):
		sign, w.end = 1, j
	default:
		return w, false
	}
	if s.anchor.ok && based && s.isAny(w.end-1, "earlier", "later", "before", "previously", "prior", "afterwards") && v.Approx == Exact {
		// The same time of another year: "in 2023, up from $3m a year earlier".
		if d, ok := s.shiftDate(s.anchor.date, v, sign); ok {
			w.date, w.relative = d, s.anchor.date.Relative
			return w, true
		}
	}
	if !s.dated && !based {
		w.date = Date{Vague: true, Relative: true}
		return w, true
	}
	length := v
	if v.Approx == Vague {
		length.Num = v.Num
	}
	day, ok := shift(base, length, sign)
	if !ok {
		return w, false
	}
	w.date = day.Date()
	if !based || v.Unit >= Month {
		w.date.Slack = slack(v.Unit)
	}
	if v.Approx == Vague || v.Approx == Between {
		length.Num = v.Max
		if far, ok := shift(base, length, sign); ok && v.Approx == Between {
			w.date = SpanDate(min(day, far), max(day, far)+1)
		}
	}
	s.hedgeLength(&w, base, day, sign)
	return w, true
}

// lengthTo reads the end of a length of time at atom j: "the nine months to 31 March".
func (s *Scanner) lengthTo(w when, v Value, j int) (when, bool) {
	for s.isAny(j, "on", "the", "in") {
		j++
	}
	if !s.has(j, monthName) && !s.isDigits(j) && !s.has(j, partWord) || v.Approx != Exact {
		return w, false
	}
	r, ok := s.when(j)
	if !ok || r.month == 0 && !(s.has(j, partWord) && r.resolved) || r.relative && r.resolved {
		return w, false
	}
	d := s.resolve(&r)
	if !d.Known() || d.OpenStart || d.OpenEnd {
		return w, false
	}
	start, ok := shift(d.End, v, -1)
	if !ok || start >= d.End {
		return w, false
	}
	w.date, w.end, w.relative = SpanDate(start, d.End), r.end, d.Relative
	w.date.Fiscal = true
	return w, true
}

// countedUnits reads "the five past years".
func (s *Scanner) countedUnits(i int) (when, bool) {
	w := when{start: i, resolved: true, relative: true}
	f, ok := s.number(i, false)
	if !ok || f.vague || f.fraction || !s.isAny(f.end, "past", "previous", "upcoming", "coming", "next", "last") || !s.has(f.end+1, timeUnit) || !s.isWord(i-1, "the") || !s.dated {
		return w, false
	}
	n := int(s.lex(f.end).n)
	day, ok := shift(s.today, Value{Unit: s.lex(f.end + 1).unit, Num: f.num}, n)
	if !ok || day == s.today {
		return w, false
	}
	w.date, w.end = SpanDate(day, s.today), f.end+2
	if n > 0 {
		w.date = SpanDate(s.today+1, day+1)
	}
	return w, true
}

// hedgeLength applies the approximator before a length of time to the date it
// leads to: "more than a year ago".
func (s *Scanner) hedgeLength(w *when, base, day DayNum, sign int) {
	first, last, approx, ok := s.hedgeBefore(w.start, Duration)
	if !ok || w.date.Vague {
		return
	}
	w.hedgeFrom, w.hedgeTo, w.approx = first, last+1, approx
	switch approx {
	case Over, AtLeast, JustOver:
		if sign < 0 {
			w.date = Date{OpenStart: true, End: day, Grain: GrainDay}
		} else {
			w.date = Date{OpenEnd: true, Start: day, Grain: GrainDay}
		}
		if approx == JustOver {
			w.date = day.Date()
			w.date.Slack = 60
		}
	case Under, AtMost, UpTo:
		if sign < 0 && day < base {
			w.date = SpanDate(day, base)
		} else if day > base {
			w.date = SpanDate(base, day)
		}
	}
}

// futureIn reports whether "in" before the length of time at i, which ends before
// atom j, counts from now.
func (s *Scanner) futureIn(i, j int) bool {
	if s.isAny(j, "of", "from", "since", "after", "old", "by", "that", "to") || s.has(j, dayPart) {
		return false
	}
	return s.forward(i-1) || s.clauseStart(i-1) && s.at(j).kind == endAtom
}

// fromAnchor is the day that "earlier" and "later" count from: the start of the
// last date of the sentence, or today.
func (s *Scanner) fromAnchor() (day DayNum, anchored bool) {
	if s.anchor.ok {
		return s.anchor.date.Start, true
	}
	return s.today, false
}

// shiftDate moves a date by a length of time; ok is false when that is finer than
// the date is.
func (s *Scanner) shiftDate(d Date, v Value, sign int) (Date, bool) {
	n, ok := v.Num.Int64()
	if !ok || n > 2000 || d.OpenStart || d.OpenEnd || !d.Known() {
		return d, false
	}
	k := 0
	switch v.Unit {
	case Month:
		k = 1
	case Quarter:
		k = 3
	case Year:
		k = 12
	case Decade:
		k = 120
	case Day, Week:
		if v.Unit == Week {
			n *= 7
		}
		if d.Grain != GrainDay && !(v.Unit == Week && d.Grain == GrainWeek) {
			return d, false
		}
		d.Start, d.End = d.Start+DayNum(sign*int(n)), d.End+DayNum(sign*int(n))
		return d, true
	default:
		return d, false
	}
	y, _, _ := d.Start.Civil()
	if y+sign*k*int(n)/12 < minYear+1 || y+sign*k*int(n)/12 > maxYear-200 {
		return d, false
	}
	if v.Unit == Month && d.Grain >= GrainYear {
		return d, false
	}
	slackBefore := d.Slack
	d = d.AddMonths(sign * k * int(n))
	d.Slack = slackBefore
	if d.Grain == GrainDay && v.Unit >= Month {
		d.Slack = max(d.Slack, slack(v.Unit))
	}
	return d, true
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
		base := s.today
		if s.isAny(j, "previous", "following", "preceding") || same || u == Day {
			if s.anchor.ok {
				base = s.anchor.date.Start
				w.date, w.relative = unitAt(base, u, n), s.anchor.date.Relative
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
	if !ok || v.Unit < Day || n == 0 {
		return w, false
	}
	w.end = end
	if !s.dated {
		w.date = Date{Vague: true, Relative: true}
		return w, true
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
	if !ok {
		return w, false
	}
	if n < 0 {
		w.date = SpanDate(day, s.today)
	} else {
		w.date = SpanDate(s.today+1, day+1)
	}
	return w, !w.date.IsZero()
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
	case u.unit == Week && (s.isAny(j+1, "of", "beginning", "commencing", "starting", "ending")):
		k := j + 2
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

// seasonNear is the season that starts with a month, n seasons of that name from
// the article's date.
func (s *Scanner) seasonNear(month, n int) Date {
	y, m, _ := s.today.Civil()
	d := seasonOf(y, month)
	switch {
	case n < 0:
		if d.End > s.today {
			d = seasonOf(y-1, month)
			if d.End > s.today {
				d = seasonOf(y-2, month)
			}
		} else if month == 12 && m < 3 {
			d = seasonOf(y-1, month)
		}
	case n > 0:
		if d.Start <= s.today {
			d = seasonOf(y+1, month)
		}
	default:
		// This winter in January is the one that began in December.
		if month == 12 && m < 6 {
			d = seasonOf(y-1, month)
		}
	}
	return d
}

// seasonOf is a season of the northern year that starts with a month.
func seasonOf(year, month int) Date { return months(year, month, 3, GrainSeason) }

// seasonDate reads "summer 2023", "the spring of 2020", "in the summer".
func (s *Scanner) seasonDate(i int) (when, bool) {
	w := when{start: i, resolved: true}
	month := int(s.lex(i).n)
	j := i + 1
	if s.isWord(j, "of") {
		j++
	}
	if s.width(j) == 4 && s.at(j).n >= 1800 && s.at(j).n < 2200 && !s.joined(j, ',') {
		y := int(s.at(j).n)
		w.date, w.end, w.year = seasonOf(y, month), j+1, y
		if month == 12 && (s.joined(j, '/') || s.joined(j, '-') || s.joined(j, dashMark)) && (s.width(j+2) == 2 || s.width(j+2) == 4) {
			w.end = j + 3 // winter 2022/23
		}
		return w, true
	}
	if j > i+1 && s.has(j, cardinal|tens) {
		if y, end, ok := s.yearWords(j); ok {
			w.date, w.end, w.year = seasonOf(y, month), end, y
			return w, true
		}
	}
	if s.isAny(j, "this", "last", "next") && s.isWord(j+1, "year") && s.dated {
		y, _, _ := s.today.Civil()
		w.date, w.end, w.relative = seasonOf(y+int(s.lex(j).n), month), j+2, true
		return w, true
	}
	if j == i+1 && (s.isWord(i-1, "in") || s.isAny(i-1, "since", "by", "during") || s.isWord(i-1, "the") && s.isAny(i-2, "in", "since", "by", "during", "over", "until")) && !s.isWord(i, "fall") {
		w.end, w.relative = i+1, true
		if !s.dated {
			w.date = Date{Vague: true, Relative: true}
			return w, true
		}
		n := s.seasonNear(month, 0)
		if s.forward(i - 1) {
			if n.End <= s.today {
				n = seasonOf(yearOf(n)+1, month)
			}
		} else if n.Start > s.today {
			n = seasonOf(yearOf(n)-1, month)
		}
		w.date = n
		return w, true
	}
	return w, false
}

func yearOf(d Date) int {
	y, _, _ := d.Start.Civil()
	return y
}

// part reads part of a longer time: "early 2023", "the end of last year", "mid-June".
func (s *Scanner) part(i int) (when, bool) {
	w := when{start: i}
	j := i + 1
	kind := s.partOf(i)
	later := s.isAny(i, "earlier", "later")
	switch {
	case later:
		if s.isAny(j, "in") && s.isWord(j+1, "the") && s.has(j+2, timeUnit) && s.lex(j+2).unit >= Week && s.lex(j+2).unit <= Year {
			w.end = j + 3
			return s.partOfNow(w, s.lex(j+2).unit, s.isWord(i, "earlier"))
		}
		if s.isWord(j, "this") && s.has(j+1, timeUnit) && s.lex(j+1).unit >= Week {
			w.end = j + 2
			return s.partOfNow(w, s.lex(j+1).unit, s.isWord(i, "earlier"))
		}
		if s.isAny(j, "this", "last") && (s.has(j+1, season) || s.isWord(j+1, "today")) {
			r, ok := s.determined(j)
			r.start = i
			return r, ok
		}
		if s.isWord(j, "today") {
			r, ok := s.dayOf(j)
			r.start = i
			return r, ok
		}
		return w, false
	case s.isWord(i, "rest"): // rest of the year
		k := j
		if s.isWord(k, "of") {
			k++
		}
		if s.isAny(k, "the", "this") {
			k++
		}
		if k == j || !s.has(k, timeUnit) || s.lex(k).unit < Week || s.lex(k).text[len(s.lex(k).text)-1] == 's' {
			return w, false
		}
		w.end = k + 1
		return s.partOfNow(w, s.lex(k).unit, false)
	case s.isAny(i, "early", "mid", "late"):
		if s.hyphen(j) && s.glued(j) {
			j++
		}
		if s.isWord(j, "to") && s.hyphen(j+1) && s.isAny(j+2, "mid", "late") { // mid-to-late
			j += 3
			if s.hyphen(j) {
				j++
			}
		} else if s.isWord(j, "to") && s.isAny(j+1, "mid", "late") {
			j += 2
		}
		if s.isWord(j, "in") {
			j++
		}
	default:
		if !s.isWord(j, "of") {
			return w, false
		}
		j++
	}
	if s.isWord(j, "the") && (!s.isAny(j+1, "year", "month", "week", "decade", "century", "day", "quarter", "next", "last", "current", "coming", "following", "previous") && !s.has(j+1, season|ordinalWord) && !s.isDigits(j+1) && !s.is(j+1, '\'')) {
		return w, false
	}
	if j > i+1 && s.isWord(j-1, "of") && s.has(j, timeUnit) && s.isWord(j, s.lex(j).unit.String()) { // end of year
		j--
	}
	if (s.isWord(j, "the") || s.isWord(j, "of")) && s.has(j+1, timeUnit) {
		u := s.lex(j + 1).unit
		if u < Week || !s.dated && !s.anchor.ok {
			return w, false
		}
		d := s.unitSpan(u, 0)
		w.relative = true
		if s.anchor.ok && s.anchor.date.Grain >= GrainMonth && !s.dated {
			d = unitAt(s.anchor.date.Start, u, 0)
		}
		w.date, w.resolved, w.end, w.whole, w.part = partOfDate(d, kind), true, j+2, d, kind
		return w, true
	}
	if s.isWord(j, "the") && !s.has(j+1, ordinalWord) {
		if s.is(j+1, '\'') || s.isDigits(j+1) || s.has(j+1, determiner|season) {
			if s.has(j+1, season) || s.isDigits(j+1) || s.is(j+1, '\'') {
				j++
			}
		}
	}
	if s.has(j, season) && s.isAny(i, "early", "mid", "late") && s.at(j+1).kind != digitsAtom && !s.isWord(j, "fall") {
		w.end, w.resolved, w.relative = j+1, true, true
		w.date = Date{Vague: true, Relative: true}
		if s.dated {
			w.date = partOfDate(s.seasonNear(int(s.lex(j).n), 0), kind)
		}
		return w, true
	}
	r, ok := s.when(j)
	if !ok {
		return w, false
	}
	d := s.resolve(&r)
	if !d.Known() {
		if d.Vague && !d.Impossible {
			r.start, r.resolved, r.date = i, true, d
			return r, true
		}
		return w, false
	}
	if d.Grain == GrainDay || d.OpenStart || d.OpenEnd || d.Slack > 0 {
		return w, false
	}
	w.date, w.resolved, w.end, w.relative, w.whole, w.part = partOfDate(d, kind), true, r.end, d.Relative, d, kind
	return w, true
}

// The parts of a longer time.
const (
	earlyPart = iota
	midPart
	latePart
	startPart
	endPart
	turnPart
)

func (s *Scanner) partOf(i int) int {
	switch {
	case s.isWord(i, "early"):
		return earlyPart
	case s.isAny(i, "mid", "middle"):
		return midPart
	case s.isWord(i, "late"):
		return latePart
	case s.isAny(i, "start", "beginning"):
		return startPart
	case s.isWord(i, "turn"):
		return turnPart
	}
	return endPart
}

// partOfDate is the part of d that a writer means by early, mid, late, start and end.
func partOfDate(d Date, part int) Date {
	rel, fiscal := d.Relative, d.Fiscal
	y, m, _ := d.Start.Civil()
	span := func(from, to DayNum) Date {
		p := SpanDate(from, to)
		p.Relative, p.Fiscal = rel, fiscal
		return p
	}
	length := d.End - d.Start
	switch {
	case d.Grain == GrainYear:
		switch part {
		case earlyPart:
			return span(d.Start, d.Start.AddMonths(4))
		case midPart:
			return span(d.Start.AddMonths(4), d.Start.AddMonths(8))
		case latePart:
			return span(d.Start.AddMonths(8), d.End)
		case startPart:
			return span(d.Start, d.Start.AddMonths(2))
		}
		return span(d.Start.AddMonths(10), d.End)
	case d.Grain == GrainDecade || d.Grain == GrainCentury:
		// Parts in years, told loosely.
		k := 1
		if d.Grain == GrainCentury {
			k = 10
		}
		from, to := 0, 10
		switch part {
		case earlyPart, startPart:
			to = 4
		case midPart:
			from, to = 3, 7
		case turnPart:
			from, to = -2, 2
			k = 1
		default:
			from = 6
		}
		return span(d.Start.AddMonths(12*from*k), d.Start.AddMonths(12*to*k))
	case d.Grain == GrainMonth:
		switch part {
		case earlyPart, startPart:
			return span(d.Start, civil(y, m, 16))
		case midPart:
			return span(civil(y, m, 10), civil(y, m, 21))
		}
		return span(civil(y, m, 16), d.End)
	}
	third := length / 3
	switch part {
	case earlyPart, startPart:
		return span(d.Start, d.Start+max(1, third))
	case midPart:
		return span(d.Start+third, d.End-third)
	}
	return span(d.End-max(1, third), d.End)
}

// partOfNow is what lies before or after today of the current unit: "earlier this year".
func (s *Scanner) partOfNow(w when, u Unit, earlier bool) (when, bool) {
	w.resolved, w.relative = true, true
	if !s.dated {
		w.date = Date{Vague: true, Relative: true}
		return w, true
	}
	d := s.unitSpan(u, 0)
	if earlier {
		w.date = SpanDate(d.Start, max(s.today, d.Start+1))
	} else {
		w.date = SpanDate(min(s.today, d.End-1), d.End)
	}
	return w, true
}

// period reads a quarter, a half, a fiscal year, or an ordinal part of a longer
// time: "Q1 2024", "the first half of 2023", "FY24", "the second week of May".
func (s *Scanner) period(i int) (when, bool) {
	w := when{start: i, resolved: true}
	if s.isDigits(i) {
		// 2024 Q1, 1H 2024, 3Q
		switch {
		case s.width(i) == 4 && s.isAny(i+1, "q", "h") && s.isDigits(i+2) && s.glued(i+2):
			y := int(s.at(i).n)
			w.date, w.end = quarterOrHalf(y, s.isWord(i+1, "q"), int(s.at(i+2).n)), i+3
			return w, !w.date.IsZero() && s.width(i+2) == 1
		case s.width(i) == 4 && (s.hyphen(i+1) || s.is(i+1, '/')) && s.glued(i+1) && s.isAny(i+2, "q", "h") && s.isDigits(i+3) && s.glued(i+3):
			w.date, w.end = quarterOrHalf(int(s.at(i).n), s.isWord(i+2, "q"), int(s.at(i+3).n)), i+4
			return w, !w.date.IsZero() && s.width(i+3) == 1
		case s.width(i) == 1 && s.isAny(i+1, "q", "h") && s.glued(i+1) && s.at(i+1).flags&capital != 0:
			return s.quarterYear(w, s.isWord(i+1, "q"), int(s.at(i).n), i+2)
		case s.width(i) <= 2 && s.isAny(i+1, "st", "nd", "rd", "th") && s.glued(i+1):
			if s.isWord(i+2, "century") || s.hyphen(i+2) && s.isWord(i+3, "century") {
				w.end = i + 3
				if s.hyphen(i + 2) {
					w.end++
				}
				w.date = months(int(s.at(i).n-1)*100, 1, 1200, GrainCentury)
				return w, !w.date.IsZero()
			}
			return s.ordinalPart(i, int(s.at(i).n), i+2)
		}
		return w, false
	}
	switch {
	case s.isAny(i, "q", "h") && s.isDigits(i+1) && s.glued(i+1) && s.width(i+1) == 1 && (s.at(i).flags&capital != 0 || s.isWord(i, "q")):
		return s.quarterYear(w, s.isWord(i, "q"), int(s.at(i+1).n), i+2)
	case s.isWord(i, "fy") && s.at(i).flags&allCapital != 0:
		j := i + 1
		if s.hyphen(j) || s.is(j, '\'') {
			j++
		}
		return s.fiscalYear(w, j)
	case s.isAny(i, "fiscal", "financial"):
		j := i + 1
		if s.isWord(j, "year") {
			j++
		}
		if s.has(j, ordinalWord) && s.isWord(i, "fiscal") {
			r, ok := s.period(j)
			r.start, r.date.Fiscal = i, true
			return r, ok
		}
		return s.fiscalYear(w, j)
	case s.isWord(i, "christmas"):
		j := i + 1
		if s.isAny(j, "day", "eve") {
			j++
		}
		w.resolved, w.month, w.day, w.end = false, 12, 25, j
		if s.isWord(j-1, "eve") {
			w.day = 24
		}
		s.yearAfter(&w)
		return w, true
	}
	if s.isWord(i, "the") {
		return w, false
	}
	if s.isWord(i, "last") || s.has(i, ordinalWord) {
		n := int(s.lex(i).n)
		j := i + 1
		if s.isWord(i, "last") {
			n = -1
		}
		if s.has(i, ordinalWord) && s.isWord(j, "century") {
			w.date, w.end = months((n-1)*100, 1, 1200, GrainCentury), j+1
			return w, !w.date.IsZero()
		}
		return s.ordinalPart(i, n, j)
	}
	if s.has(i, tens) {
		if n, j, ok := s.dayNumber(i); ok && s.has(j-1, ordinalWord) {
			return s.ordinalPart(i, n, j)
		}
	}
	return w, false
}

func quarterOrHalf(year int, quarter bool, n int) Date {
	if quarter {
		return QuarterDate(year, n)
	}
	return HalfDate(year, n)
}

// quarterYear reads the year after "Q1" or "H2", which ends before atom j.
func (s *Scanner) quarterYear(w when, quarter bool, n, j int) (when, bool) {
	if n < 1 || n > 4 || !quarter && n > 2 {
		return w, false
	}
	w.end = j
	k := j
	if s.isWord(k, "of") || s.is(k, ',') || s.hyphen(k) && s.glued(k) || s.is(k, '/') && s.glued(k) {
		k++
	}
	fiscal := false
	if s.isWord(k, "fy") {
		fiscal = true
		k++
		if s.is(k, '\'') {
			k++
		}
	} else if s.isWord(k, "fiscal") {
		fiscal = true
		k++
	} else if s.is(k, '\'') && s.width(k+1) == 2 {
		k++
	}
	switch {
	case s.width(k) == 4 && s.at(k).n > 1900 && s.at(k).n < 2200 && !s.joined(k, ','):
		w.date, w.end = quarterOrHalf(int(s.at(k).n), quarter, n), k+1
	case s.width(k) == 2 && (k > j || s.glued(k)) && !s.is(k-1, ','):
		w.date, w.end = quarterOrHalf(s.fullYear(k), quarter, n), k+1
	case s.isAny(k, "this", "last", "next") && s.isWord(k+1, "year") && s.dated:
		y, _, _ := s.today.Civil()
		w.date, w.end, w.relative = quarterOrHalf(y+int(s.lex(k).n), quarter, n), k+2, true
	default:
		return s.nearPeriod(w, quarter, n)
	}
	w.date.Fiscal = fiscal
	return w, !w.date.IsZero()
}

// nearPeriod is the quarter or half of a year not told: the last that has begun,
// or the next when the text looks forward.
func (s *Scanner) nearPeriod(w when, quarter bool, n int) (when, bool) {
	w.relative = true
	if s.anchor.ok && s.anchor.date.Grain == GrainYear {
		w.date, w.relative = quarterOrHalf(yearOf(s.anchor.date), quarter, n), s.anchor.date.Relative
		return w, true
	}
	if !s.dated {
		w.date = Date{Vague: true, Relative: true}
		return w, true
	}
	y, _, _ := s.today.Civil()
	w.date = quarterOrHalf(y, quarter, n)
	switch ahead := s.forward(w.start); {
	case ahead && w.date.End <= s.today:
		w.date = quarterOrHalf(y+1, quarter, n)
	case !ahead && (w.date.Start > s.today || w.date.End > s.today && s.isAny(w.end, "results", "earnings", "revenue", "revenues", "sales", "report", "figures")):
		w.date = quarterOrHalf(y-1, quarter, n)
	}
	return w, true
}

// fiscalYear reads the year after "FY" or "fiscal" at atom j.
func (s *Scanner) fiscalYear(w when, j int) (when, bool) {
	y := 0
	switch {
	case s.width(j) == 4 && s.at(j).n > 1900 && s.at(j).n < 2200, s.width(j) == 2 && !s.joined(j, '.'):
		y, w.end = s.fullYear(j), j+1
	default:
		return w, false
	}
	if (s.is(w.end, '/') || s.hyphen(w.end)) && s.glued(w.end) && (s.width(w.end+1) == 2 || s.width(w.end+1) == 4) && s.fullYear(w.end+1) == y+1 {
		w.end += 2
		w.date = SpanDate(civil(y, 1, 1), civil(y+2, 1, 1))
	} else {
		w.date = YearDate(y)
	}
	w.date.Fiscal = true
	return w, !w.date.IsZero()
}

// ordinalPart reads what the n-th is a part of: "quarter", "half of 2023", "week
// of May", "two weeks of 2021". N is -1 for the last. Atom j follows the ordinal.
func (s *Scanner) ordinalPart(i, n, j int) (when, bool) {
	w := when{start: i, resolved: true}
	if s.hyphen(j) && s.glued(j) {
		j++
	}
	if s.isAny(j, "fiscal", "financial") {
		j++
	}
	half := s.isWord(j, "half")
	count := 1
	if !half && (s.has(j, cardinal|tens) || s.isDigits(j)) && n != 0 && (n == 1 || n == -1) {
		f, ok := s.number(j, false)
		c, whole := f.num.Int64()
		if !ok || !whole || c < 1 || c > 400 || f.vague {
			return w, false
		}
		count, j = int(c), f.end
	}
	if !half && (!s.has(j, timeUnit) || s.lex(j).unit < Day || s.lex(j).unit > Year) {
		return w, false
	}
	u := s.lex(j).unit
	j++
	w.end = j
	k := j
	if s.isWord(k, "of") || s.isWord(k, "in") {
		k++
	}
	if s.isWord(k, "the") {
		k++
	}
	if s.isWord(k, "fiscal") || s.isWord(k, "financial") {
		k++
		if s.isWord(k, "year") && s.isDigits(k+1) {
			k++
		}
	}
	r, ok := s.when(k)
	var whole Date
	if ok && (k > j || half || u == Quarter) {
		whole = s.resolve(&r)
		ok = whole.Known() && !whole.OpenStart && !whole.OpenEnd && whole.Grain >= GrainMonth && whole.Grain <= GrainYear
	} else if s.isWord(k, "year") && s.dated && (half || u == Quarter) {
		whole, ok, r.end = s.unitSpan(Year, 0), true, k+1
		w.relative = true
	} else {
		ok = false
	}
	if !ok {
		if (half || u == Quarter) && count == 1 && n >= 1 && (u == Quarter && n <= 4 || half && n <= 2) {
			if half && (!s.isAny(i-1, "the", "in", "for", "during", "its", "their") || s.isWord(j, "of") || !s.dated || s.at(j).kind == wordAtom && !s.isAny(j, "was", "were", "and", "as", "to", "results", "revenue", "revenues", "sales", "profit", "profits", "earnings", "after", "with", "from", "but", "compared")) {
				return w, false
			}
			return s.nearPeriod(w, !half, n)
		}
		return w, false
	}
	w.end = r.end
	w.relative = w.relative || whole.Relative
	y, m, _ := whole.Start.Civil()
	switch {
	case half:
		if n < 0 {
			n = 2
		}
		if whole.Grain == GrainYear {
			w.date = HalfDate(y, n)
		} else {
			mid := whole.Start + (whole.End-whole.Start)/2
			w.date = SpanDate(whole.Start, mid)
			if n == 2 {
				w.date = SpanDate(mid, whole.End)
			}
		}
	case u == Quarter:
		if n < 0 {
			n = 4
		}
		if whole.Grain != GrainYear {
			return w, false
		}
		w.date = QuarterDate(y, n)
		if count > 1 && i >= 0 && n == 1 {
			w.date = SpanDate(civil(y, 1, 1), civil(y, 1, 1).AddMonths(3*count))
		}
	case u == Month:
		if whole.Grain < GrainQuarter {
			return w, false
		}
		total := 12
		switch whole.Grain {
		case GrainQuarter, GrainSeason:
			total = 3
		case GrainHalf:
			total = 6
		}
		if n < 0 {
			n = total - count + 1
		}
		if n < 1 || n+count-1 > total {
			return w, false
		}
		start := civil(y, m, 1).AddMonths(n - 1)
		w.date = Date{Start: start, End: start.AddMonths(count), Grain: GrainMonth}
		if count > 1 {
			w.date.Grain = GrainSpan
		}
	case u == Week:
		// Weeks belong to the month or year their Thursday lies in.
		first := (whole.Start + 3).StartOfWeek()
		if whole.Start.Weekday() != 1 && first+3 < whole.Start {
			first += 7
		}
		if n < 0 {
			last := (whole.End - 4).StartOfWeek()
			w.date = SpanDate(last-DayNum(7*(count-1)), last+7)
		} else {
			start := first + DayNum(7*(n-1))
			w.date = SpanDate(start, start+DayNum(7*count))
		}
		if count == 1 {
			w.date.Grain = GrainWeek
		}
	case u == Day:
		if n < 0 {
			w.date = SpanDate(whole.End-DayNum(count), whole.End)
		} else {
			w.date = SpanDate(whole.Start+DayNum(n-1), whole.Start+DayNum(n-1+count))
		}
		if count == 1 {
			w.date.Grain = GrainDay
		}
	default:
		return w, false
	}
	w.date.Relative = w.relative
	return w, !w.date.IsZero()
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
	case s.isWord(i, "year") && (s.isAny(i+1, "to", "ended", "ending", "through")):
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
		w.date, w.end, w.relative = SpanDate(d.End.AddMonths(-12), d.End), r.end, d.Relative
		w.date.Fiscal = true
		return w, true
	case s.isWord(i, "year") && (s.hyphen(i+1) && s.glued(i+1) && s.isWord(i+2, "end") || s.isWord(i+1, "end")) && !s.has(i-1, article|determiner):
		w.end, w.relative, w.part = i+2, true, endPart
		if s.hyphen(i + 1) {
			w.end++
		}
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
