package value

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
	if !ok || q.v.Kind != Duration && q.v.Kind != Count || q.v.Num.Sign() <= 0 {
		return Value{}, i, false
	}
	if r, ok := s.rangeFrom(&q); ok {
		q = r
	}
	return q.v, q.end, q.v.Kind == Duration
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
		sign, w.end, w.length = -1, j+1, true
		s.told = v
	case s.isWord(j, "from") && s.isWord(j+1, "now"), s.isWord(j, "hence"):
		sign, w.end = 1, j+1
		if s.isWord(j, "from") {
			w.end++
		}
	case s.is(j, '\'') && s.isWord(j+1, "time"):
		sign, w.end = 1, j+2
	case s.isAny(j, "from", "after", "before") && !(s.isWord(j, "from") && s.isWord(i-1, "for")):
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
			w.date = noDate()
			return w, true
		}
	case s.isAny(j, "starting", "beginning", "commencing"), s.isWord(i-1, "for") && (s.isWord(j, "from") || s.is(j, ',') && s.isWord(j+1, "from")):
		return s.lengthFrom(w, v, j+1)
	case s.isWord(i-1, "in") && s.futureIn(i, j):
		sign, w.end = 1, j
	case s.isWord(i-1, "within") && v.Approx == Exact && s.dated && s.forward(i-1) && s.futureIn(i, j):
		if day, ok := shift(s.today, v, 1); ok && v.Unit >= Day {
			w.date, w.end = SpanDate(s.today, day+1), j
			return w, true
		}
		return w, false
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
		w.date = noDate()
		if first, last, approx, ok := s.hedgeBefore(i, Duration); ok {
			w.hedgeFrom, w.hedgeTo, w.approx = first, last+1, approx
		}
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

// lengthFrom reads the day a length of time starts with at atom j: "two weeks starting
// 1 May", "for ten days from Monday".
func (s *Scanner) lengthFrom(w when, v Value, j int) (when, bool) {
	for s.isAny(j, "from", "on", "the", "with") {
		j++
	}
	r, ok := s.when(j)
	if !ok || v.Approx != Exact {
		return w, false
	}
	d := s.resolve(&r)
	if !d.Known() || d.Grain != GrainDay || d.OpenStart || d.OpenEnd || d.Slack > 0 {
		return w, false
	}
	end, ok := shift(d.Start, v, 1)
	if !ok || end <= d.Start {
		return w, false
	}
	w.date, w.end, w.relative = SpanDate(d.Start, end), r.end, d.Relative
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
