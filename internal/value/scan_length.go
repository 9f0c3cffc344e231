package value

// halfUnit reads a unit after a fraction: "half a year", "a quarter of a percent".
func (s *Scanner) halfUnit(q *amount, j int) bool {
	if s.isWord(j, "of") {
		j++
	}
	if !s.has(j, article) {
		return false
	}
	if kind, k, end := s.percent(j + 1); kind != None && k == 0 { // half a percentage point
		q.v.Kind, q.end = kind, end
		return true
	}
	if !s.has(j+1, timeUnit) {
		return false
	}
	q.v.Kind, q.v.Unit, q.end = Duration, s.lex(j+1).unit, j+2
	return true
}

// singleUnit reads a unit of time after an article, where it is a length of time
// and no rate: "a year old", "for a decade", "less than a year after".
func (s *Scanner) singleUnit(q *amount) bool {
	i := q.start
	if !s.has(i, article|wholeWord) || !s.has(i+1, timeUnit) || s.isWord(i+1, "second") || s.lex(i+1).unit < Hour || s.lex(i + 1).text[len(s.lex(i+1).text)-1] == 's' {
		return false
	}
	if s.hyphen(i+2) && s.isWord(i+3, "old") {
		return false // "a decade-old company": the article is the company's
	}
	q.v = Value{Kind: Duration, Unit: s.lex(i + 1).unit, Num: Int(s.lex(i + 1).unitCount()), Step: Int(1), Digits: 1}
	q.end, q.suffix = i+2, i+2
	if s.isWord(q.end, "and") && s.has(q.end+1, article) {
		if part, end, ok := s.plainFraction(q.end + 1); ok {
			q.v.Num, q.v.Step, q.v.Digits, q.end = q.v.Num.Add(part), Ratio(1, 10), 2, end
		}
	}
	if s.oldAge(q) {
		return true
	}
	if s.lex(i+1).unit == Quarter && !s.isAny(q.end, "after", "before", "into") {
		q.end = i
		return false
	}
	if q.end > i+2 || s.has(i, wholeWord) || s.isAny(q.end, "after", "before", "into", "since", "or") || s.isWord(q.end, "of") && !s.isDigits(i-1) && !s.has(i-1, currencyNoun|multipleWord) && !s.isAny(i-1, "times", "once") || s.isAny(i-1, "for", "within", "over", "under", "than", "about", "around", "nearly", "almost", "least", "most", "just", "only", "barely", "roughly", "to", "after", "in", "of") &&
		!(s.isWord(i-1, "to") && !s.isAny(i-2, "close", "up")) && !(s.isWord(i-1, "of") && !s.isAny(i-2, "runway", "period", "span", "maximum", "minimum", "course")) {
		return true
	}
	q.end = i
	return false
}

// unitOld reads "year-old" without a number.
func (s *Scanner) unitOld(q *amount) bool {
	i := q.start
	if !s.has(i, timeUnit) || s.lex(i).unit < Week || s.glued(i) || !s.hyphen(i+1) || !s.isWord(i+2, "old") || !s.glued(i+1) || !s.glued(i+2) {
		return false
	}
	q.v = Value{Kind: Age, Unit: s.lex(i).unit, Num: Int(1), Step: Int(1), Digits: 1}
	q.end, q.suffix = i+3, i+3
	return true
}

// unitLong reads "decade-long" and "yearlong".
func (s *Scanner) unitLong(q *amount) bool {
	i, unit := q.start, s.lex(q.start).unit
	switch {
	case s.has(i, longWord):
		q.end = i + 1
	case s.has(i, timeUnit) && unit >= Day && !s.glued(i) && s.hyphen(i+1) && s.glued(i+1) && s.isWord(i+2, "long") && s.glued(i+2) && s.lex(i).text[len(s.lex(i).text)-1] != 's':
		q.end = i + 3
	default:
		return false
	}
	q.v = Value{Kind: Duration, Unit: unit, Num: Int(s.lex(i).unitCount()), Step: Int(1), Digits: 1}
	q.suffix = q.end
	return true
}

// oldAge makes a length of time an age when "old" or "of age" follows it.
func (s *Scanner) oldAge(q *amount) bool {
	e := q.end
	switch {
	case s.isWord(e, "old"):
		q.end = e + 1
	case s.hyphen(e) && s.isAny(e+1, "old", "olds"):
		q.end = e + 2
	case s.isWord(e, "of") && s.isWord(e+1, "age"):
		q.end = e + 2
	default:
		return false
	}
	q.v.Kind = Age
	return true
}

// length reads a unit of time after the number: "18 months", "14-year-old".
func (s *Scanner) length(q *amount, f *numeral, j int) bool {
	k := j
	switch { // 20+ years, 30-plus years
	case s.is(k, '+') && s.glued(k) && !s.glued(k+1):
		k++
	case s.hyphen(k) && s.glued(k) && s.isWord(k+1, "plus"):
		k += 2
	case s.isWord(k, "plus") && s.has(k+1, timeUnit):
		k++
	}
	over := k > j && s.has(k, timeUnit) && !f.vague
	if !over {
		k = j
	}
	if s.hyphen(k) {
		k++
	}
	switch {
	case s.has(k, timeUnit) && !(s.isWord(k, "second") && !f.num.IsZero() && k == j && f.num.Cmp(Int(1)) != 0) && !(s.isAny(k, "h", "mo", "mos", "y") && !s.glued(k)):
	case s.isAny(k, "weekend", "weekends") && !f.fraction:
	case s.isAny(k, "working", "business", "calendar", "straight", "consecutive") && s.has(k+1, timeUnit):
		k++
	case f.vague && s.isWord(k, "of") && s.has(k+1, timeUnit):
		k++
	default:
		return false
	}
	if s.isWord(k, "quarter") && k == j && !(f.num.Cmp(Int(1)) == 0) {
		return false
	}
	q.v.Kind, q.v.Unit, q.end = Duration, s.lex(k).unit, k+1
	if q.v.Unit == NoUnit { // two days each
		q.v.Unit, q.v.Num, q.v.Max = Day, q.v.Num.Mul(Int(2)), q.v.Max.Mul(Int(2))
	}
	if over {
		q.v.Approx = Over
	}
	if n := s.lex(k).unitCount(); n > 1 {
		q.v.Num, q.v.Max = q.v.Num.Mul(Int(n)), q.v.Max.Mul(Int(n))
	}
	if s.isWord(k, "yo") {
		q.v.Kind = Age
		return true
	}
	if s.isWord(q.end, "and") && s.has(q.end+1, article) { // a year and a half
		if part, end, ok := s.plainFraction(q.end + 1); ok && q.v.Num.IsInt() {
			q.v.Num, q.v.Step, q.end = q.v.Num.Add(part), Ratio(1, 10), end
			q.v.Digits++
		}
	}
	s.moreLength(q)
	s.oldAge(q)
	return true
}

// moreLength reads the smaller units of a length of time: "2 years and 3 months". It
// is told in the smallest, but for days after months, which are parts of a month:
// how many days a month has shows only on the calendar.
func (s *Scanner) moreLength(q *amount) {
	last := q.v.Unit
	for q.v.Approx == Exact {
		k := q.end
		and := s.isWord(k, "and")
		if and || s.is(k, ',') {
			k++
		}
		if !s.isDigits(k) && !s.has(k, cardinal|tens) || last == q.v.Unit && !q.v.Num.IsInt() {
			return
		}
		f, ok := s.number(k, false)
		if !ok || f.vague || f.fraction || !f.num.IsInt() {
			return
		}
		u := s.lex(f.end)
		if u.roles&timeUnit == 0 || u.unit >= last || u.unit == NoUnit || s.ownLength(q.start, k, f.end+1) {
			return
		}
		n := f.num.Mul(Int(u.unitCount()))
		switch {
		case q.v.Unit >= Month && u.unit < Month:
			if q.v.Unit != Month {
				q.v.Num, q.v.Unit = q.v.Num.Mul(inUnit(q.v.Unit, Month)), Month
			}
			q.v.Num, q.v.Step = q.v.Num.Add(n.Mul(inUnit(u.unit, Day)).Div(Int(daysOfMonth))), Ratio(1, daysOfMonth)
		default:
			q.v.Num, q.v.Unit, q.v.Step = q.v.Num.Mul(inUnit(q.v.Unit, u.unit)).Add(n), u.unit, Int(1)
		}
		last, q.end = u.unit, f.end+1
		if n, ok := q.v.Num.Int64(); ok {
			q.v.Digits = significantOf(n, 0)
		}
	}
}

// daysOfMonth is how many days a month counts for where the calendar is not asked.
const daysOfMonth = 30

// ownLength reports whether the length of time at atom k, before atom end, is another
// than the one that starts at atom start before it: "for three months and two days
// ago", "2 years, 3 months later".
func (s *Scanner) ownLength(start, k, end int) bool {
	if !s.isAny(end, "ago", "later", "earlier", "old") {
		return false
	}
	return s.is(k-1, ',') || s.isWord(k-1, "and") && (s.has(start-1, determiner) || s.isWord(start-1, "for"))
}

// inUnit is how many of the smaller unit make one of the larger: 12 months are a
// year, and so are 365 days.
func inUnit(large, small Unit) Num {
	seconds := [...]int64{Second: 1, Minute: 60, Hour: 3600, Day: 86400, Week: 7 * 86400, Month: 30 * 86400, Quarter: 91 * 86400, Year: 365 * 86400, Decade: 3652 * 86400, Century: 36525 * 86400}
	ka, base := unitSize(large)
	kb, baseB := unitSize(small)
	if base == baseB && ka != 0 && kb != 0 {
		return Ratio(ka, kb)
	}
	return Ratio(seconds[large], seconds[small])
}
