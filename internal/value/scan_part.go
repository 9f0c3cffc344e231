package value

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
		if s.isAny(j, "last", "next", "previous") && s.has(j+1, timeUnit) && s.lex(j+1).unit >= Week {
			return s.halfOf(w, j, s.isWord(i, "earlier"))
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
	case s.isAny(i, "rest", "remainder", "remaining"): // rest of the year
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
		w.date = noDate()
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
	middlePart // "the middle of", which is a point in a range
	latePart
	startPart
	endPart
	turnPart
)

func (s *Scanner) partOf(i int) int {
	switch {
	case s.isWord(i, "early"):
		return earlyPart
	case s.isWord(i, "mid"):
		return midPart
	case s.isWord(i, "middle"):
		return middlePart
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
	switch d.Grain {
	case GrainYear:
		switch part {
		case earlyPart:
			return span(d.Start, d.Start.AddMonths(4))
		case midPart, middlePart:
			return span(d.Start.AddMonths(4), d.Start.AddMonths(8))
		case latePart:
			return span(d.Start.AddMonths(8), d.End)
		case startPart:
			return span(d.Start, d.Start.AddMonths(2))
		}
		return span(d.Start.AddMonths(10), d.End)
	case GrainDecade, GrainCentury:
		// Parts in years, told loosely.
		k := 1
		if d.Grain == GrainCentury {
			k = 10
		}
		from, to := 0, 10
		switch part {
		case earlyPart, startPart:
			to = 4
		case midPart, middlePart:
			from, to = 3, 7
		case turnPart:
			from, to = -2, 2
			k = 1
		default:
			from = 6
		}
		return span(d.Start.AddMonths(12*from*k), d.Start.AddMonths(12*to*k))
	case GrainMonth:
		switch part {
		case earlyPart, startPart:
			return span(d.Start, civil(y, m, 16))
		case midPart, middlePart:
			return span(civil(y, m, 10), civil(y, m, 21))
		}
		return span(civil(y, m, 16), d.End)
	}
	third := length / 3
	switch part {
	case earlyPart, startPart:
		return span(d.Start, d.Start+max(1, third))
	case midPart, middlePart:
		return span(d.Start+third, d.End-third)
	}
	return span(d.End-max(1, third), d.End)
}

// halfOf is the first or second half of the time that starts at atom j: "earlier
// last month".
func (s *Scanner) halfOf(w when, j int, first bool) (when, bool) {
	r, ok := s.determined(j)
	if !ok {
		return w, false
	}
	r.start = w.start
	if d := r.date; d.Known() && !d.OpenStart && !d.OpenEnd {
		middle := d.Start + (d.End-d.Start)/2
		if first {
			r.date = SpanDate(d.Start, middle)
		} else {
			r.date = SpanDate(middle, d.End)
		}
	}
	return r, true
}

// partOfNow is what lies before or after today of the current unit: "earlier this year".
func (s *Scanner) partOfNow(w when, u Unit, earlier bool) (when, bool) {
	w.resolved, w.relative = true, true
	if !s.dated {
		w.date = noDate()
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
