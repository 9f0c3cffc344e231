package value

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
	case s.isAny(i, "fy", "cy") && (s.at(i).flags&allCapital != 0 || s.isDigits(i+1) && s.glued(i+1)):
		j := i + 1
		if s.hyphen(j) || s.is(j, '\'') {
			j++
		}
		w, ok := s.fiscalYear(w, j)
		w.date.Fiscal = w.date.Fiscal && s.isWord(i, "fy")
		return w, ok
	case s.isAny(i, "fiscal", "financial"):
		j := i + 1
		if s.isAny(j, "year", "quarter") && s.isAny(j+1, "to", "ended", "ending") {
			r, ok := s.unitDate(j)
			r.start = i
			return r, ok
		}
		if s.isWord(j, "year") {
			j++
		}
		if s.has(j, ordinalWord) && s.isWord(i, "fiscal") {
			r, ok := s.period(j)
			r.start, r.date.Fiscal = i, true
			return r, ok
		}
		return s.fiscalYear(w, j)
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
		w.date = noDate()
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

// weekdayOfMonth reads the n-th weekday, at atom j, of a month behind it: "the first
// Tuesday of October 2023", "the last Monday in March".
func (s *Scanner) weekdayOfMonth(w when, n, j int) (when, bool) {
	k := j + 1
	if !s.isAny(k, "of", "in") {
		return w, false
	}
	if k++; s.isWord(k, "the") {
		k++
	}
	r, ok := s.when(k)
	if !ok {
		return w, false
	}
	d := s.resolve(&r)
	if !d.Known() || d.Grain != GrainMonth || d.OpenStart || d.OpenEnd {
		return w, false
	}
	first := d.Start + DayNum((int(s.lex(j).n)-int(d.Start.Weekday())+7)%7)
	day := first + DayNum(7*(n-1))
	if n < 0 {
		for day = first; day+7 < d.End; day += 7 {
		}
	}
	if day < d.Start || day >= d.End {
		return w, false
	}
	w.date, w.end, w.relative = day.Date(), r.end, d.Relative
	return w, true
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
	if s.has(j, weekdayName) {
		return s.weekdayOfMonth(w, n, j)
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
	} else if s.isAny(k, "month", "year") && s.isAny(k-1, "the", "this") && s.dated && !s.anchor.ok && (u == Day || u == Week) { // the first week of the month
		whole, ok, r.end = s.unitSpan(s.lex(k).unit, 0), true, k+1
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
