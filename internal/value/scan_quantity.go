package value

// quantity reads the count, amount of money, percentage or length of time that
// starts at atom i, with its range, and adds it. End is the atom to go on from.
func (s *Scanner) quantity(i int) (end int, ok bool) {
	q, ok := s.amount(i)
	if !ok {
		return q.end, q.end > i
	}
	if r, ok := s.rangeFrom(&q); ok {
		q = r
	}
	s.finish(&q)
	return q.end, true
}

// amount is a value under construction.
type amount struct {
	v          Value
	start, end int
	scaled     bool // the number has a scale of its own
	mantissa   Num  // the number before its scale
	exp        int8
	words      bool
	prefix     bool // the currency stands before the number
	suffix     int  // atom where what follows the number begins: a currency or unit
	bare       bool // neither currency, unit nor scale
}

// amount reads one figure with its currency or unit at atom i. When it is no
// figure but must be passed over, ok is false and end beyond i. The last one is
// kept, as dates and counts both begin with it.
func (s *Scanner) amount(i int) (amount, bool) {
	if s.memo.at != i+1 {
		s.memo.amount, s.memo.ok = s.readAmount(i)
		s.memo.at = i + 1
	}
	return s.memo.amount, s.memo.ok
}

func (s *Scanner) readAmount(i int) (amount, bool) {
	q := amount{start: i, end: i}
	j, negative := i, false
	switch a := s.at(i); {
	case a.kind == markAtom && (a.mark == '-' || a.mark == '+'):
		if !s.signAt(i) {
			return q, false
		}
		negative = a.mark == '-'
		j++
	case s.has(i, sign):
		if s.at(i+1).kind == markAtom && !s.is(i+1, currencyMark) {
			return q, false
		}
		negative = true
		j++
	}
	c, exp, k := s.currencyBefore(j)
	if c != noCurrency {
		if s.hyphen(k) && s.glued(k+1) && s.isDigits(k+1) && !negative {
			negative = true
			k++
		}
		return s.moneyAfter(q, c, exp, k, negative)
	}
	if s.has(i, multipleWord|ordinalWord|tens) {
		if s.multiple(&q) || s.ordinal(&q) {
			return q, true
		}
	}
	f, ok := s.number(j, false)
	if !ok {
		return q, s.singleUnit(&q)
	}
	if j > i && s.has(i, sign) && f.end == j {
		return q, false
	}
	q.v = Value{Kind: Count, Num: f.num, Step: f.step, Digits: f.digits, Max: f.max}
	switch {
	case f.vague:
		q.v.Approx = Vague
	case f.over:
		q.v.Approx = Over
	}
	q.end, q.scaled, q.exp, q.words, q.suffix, q.mantissa = f.end, f.scaled, f.exp, f.words, f.end, f.num.Div(Pow10(int(f.exp)))
	if negative {
		q.v = q.v.negated()
	}
	if end := s.version(j, f); end > 0 {
		q.end = end
		return q, false
	}
	s.unit(&q, &f, j)
	if q.end < 0 {
		q.end = -q.end
		return q, false
	}
	return q, true
}

// multiple reads a multiple in one word: "doubled", "twice the", "halved".
func (s *Scanner) multiple(q *amount) bool {
	i := q.start
	if !s.has(i, multipleWord) {
		return false
	}
	if s.isAny(i, "double", "triple", "quadruple", "twice", "thrice", "doubles", "triples") && !s.isAny(i+1, "the", "its", "their", "his", "her", "in", "as", "that", "what", "from", "to", "revenue", "revenues", "headcount", "sales") {
		return false // double-digit, a double room, met twice
	}
	n := int64(s.lex(i).n)
	q.v = Value{Kind: Multiple, Num: Int(n), Step: Int(1), Digits: 1}
	if n < 0 {
		q.v.Num, q.v.Step = Ratio(1, -n), Ratio(1, 10)
	}
	q.end, q.suffix = i+1, i+1
	return true
}

// ordinal reads an ordinal in words: "fifth", "twenty-second".
func (s *Scanner) ordinal(q *amount) bool {
	i := q.start
	n, end := int64(0), i+1
	switch {
	case s.has(i, ordinalWord):
		n = int64(s.lex(i).n)
	case s.has(i, tens):
		j := i + 1
		if s.hyphen(j) && s.glued(j) && s.glued(j+1) {
			j++
		}
		if u := s.lex(j); u.roles&ordinalWord == 0 || u.n > 9 {
			return false
		}
		n, end = int64(s.lex(i).n+s.lex(j).n), j+1
	default:
		return false
	}
	q.v = Value{Kind: Ordinal, Num: Int(n), Step: Int(1), Digits: significantOf(n, 0)}
	q.end, q.suffix = end, end
	return true
}

// signAt reports whether the plus or minus at i belongs to a number after it.
func (s *Scanner) signAt(i int) bool {
	if !s.glued(i+1) || s.glued(i) && s.at(i-1).kind != markAtom {
		return false
	}
	if s.glued(i) {
		switch s.at(i - 1).mark {
		case '(', '"', '\'', '<', '>', '=', '~', '[':
		default:
			return false
		}
	}
	a := s.at(i + 1)
	if s.joined(i+1, '-') {
		return false // -2020-07-01-
	}
	return a.kind == digitsAtom || a.kind == markAtom && (a.mark == currencyMark || a.mark == '.' && s.isDigits(i+2))
}

// moneyAfter reads the number after the currency c, which ends before atom k.
func (s *Scanner) moneyAfter(q amount, c currency, exp int8, k int, negative bool) (amount, bool) {
	if s.has(k, article) && !s.has(k+1, scaleWord) {
		return q, false
	}
	f, ok := s.number(k, true)
	if !ok || f.fraction {
		return q, false
	}
	if exp == 0 && s.thousandsByPoint(c) {
		f.regroup()
	}
	q.v = Value{Num: f.num, Step: f.step, Digits: f.digits, Max: f.max}
	switch {
	case f.vague:
		q.v.Approx = Vague
	case f.over:
		q.v.Approx = Over
	}
	s.setMoney(&q.v, c)
	q.end, q.scaled, q.exp, q.words, q.suffix, q.prefix = f.end, f.scaled, f.exp, f.words, f.end, true
	q.mantissa = f.num.Div(Pow10(int(f.exp)))
	if exp != 0 && !f.scaled {
		q.scaleBy(exp)
	}
	// "$20 USD", "US$ 10 dollars" name it twice.
	if s.at(q.end).kind == wordAtom {
		if c2, _, end := s.currencyAfter(q.end, &f); end > q.end && (c2 == c || currencies[c2].code == currencies[c].code || c == bareDollar && qualified(c2, bareDollar) == c2) && !s.isDigits(end) {
			if c == bareDollar && c2 != bareDollar {
				s.setMoney(&q.v, c2)
			}
			q.end = end
		}
	}
	if negative {
		q.v = q.v.negated()
	}
	return q, true
}

// thousandsByPoint reports whether amounts in a currency have no thousandths, so
// that "140.000" is a hundred and forty thousand. Dollars do, at the pump.
func (s *Scanner) thousandsByPoint(c currency) bool {
	switch c {
	case bareDollar, usd, gbp, cad, aud, btc, eth, bareCent:
		return false
	}
	return true
}

func (q *amount) scaleBy(exp int8) {
	k := Pow10(int(exp))
	q.v.Num, q.v.Max, q.v.Step = q.v.Num.Mul(k), q.v.Max.Mul(k), q.v.Step.Mul(k)
	q.exp += exp
	q.scaled = q.scaled || exp > 0
}

// version is the atom after digits at j that are a version or an address
// ("1.2.3"), a telephone number or a chain of codes; 0 when they are a figure.
func (s *Scanner) version(j int, f numeral) int {
	if !s.isDigits(j) {
		return 0
	}
	n, k := 0, j
	for s.joined(k, '.') {
		k, n = k+2, n+1
	}
	if n < 2 {
		for n, k = 0, j; s.joined(k, '-') || s.joined(k, '/'); k, n = k+2, n+1 {
		}
	}
	if n >= 2 && k >= f.end {
		return k + 1
	}
	return 0
}

// unit reads what the number of q counts, from the atom after it. It negates
// q.end when the number is no figure.
func (s *Scanner) unit(q *amount, f *numeral, start int) {
	j := q.end
	if a := s.at(j); a.kind == wordAtom && a.word == 0 && a.flags&spaced != 0 && !f.fraction && !s.isAny(start-1, "aged", "age", "of") {
		q.bare = !q.scaled
		return
	}
	// Percentages.
	if kind, k, end := s.percent(j); end > j {
		q.v.Kind, q.end = kind, end
		if k != 0 {
			q.v.Num, q.v.Step = q.v.Num.Div(Int(k)), q.v.Step.Div(Int(k))
		}
		return
	}
	if f.fraction {
		if s.isAny(j, "x") && s.glued(j) {
			q.v.Kind, q.end = Multiple, j+1
			return
		}
		if s.halfUnit(q, j) {
			return
		}
		if f.words || s.isWord(j, "of") {
			q.v.Kind = Percent
			q.v.Num, q.v.Step = q.v.Num.Mul(Int(100)), q.v.Step.Mul(Int(100))
		}
		return
	}
	if f.words && (s.isWord(j, "in") || s.isWord(j, "out") && s.isWord(j+1, "of")) && s.oneIn(q, j) {
		return
	}
	// Money.
	if f.vague && s.isWord(j, "of") {
		if c, _, end := s.currencyAfter(j+1, f); end > j+1 { // millions of dollars
			s.setMoney(&q.v, c)
			q.end = end
			return
		}
	}
	if c, exp, end := s.currencyAfter(j, f); end > j {
		if s.thousandsByPoint(c) && exp == 0 {
			f.regroup()
			q.v.Num, q.v.Step, q.v.Digits = f.num, f.step, f.digits
		}
		s.setMoney(&q.v, c)
		q.end = end
		if exp != 0 && !(exp > 0 && f.scaled) {
			q.scaleBy(exp)
		}
		if s.has(end, scaleWord) && !q.scaled { // 75 USD million
			q.scaleBy(s.lex(end).exp)
			q.end = end + 1
		}
		if exp == 0 && !q.scaled {
			q.end = s.small(&q.v, q.end)
		}
		return
	}
	if s.figures(q, f, j) {
		return
	}
	// Multiples.
	if end := s.times(j); end > j {
		q.v.Kind, q.end = Multiple, end
		return
	}
	// Ordinals.
	if s.glued(j) && s.isDigits(start) && s.isAny(j, "st", "nd", "rd", "th") {
		q.v.Kind, q.end = Ordinal, j+1
		return
	}
	if s.length(q, f, j) {
		return
	}
	if s.has(j, measure) && s.glued(j) || s.glued(j) && s.at(j).kind == wordAtom && !q.scaled && s.isDigits(j-1) {
		q.end = -(j + 1) // 29km, 4x4
		for s.glued(-q.end) && s.at(-q.end).kind != markAtom {
			q.end--
		}
		return
	}
	if f.letter && s.glued(j) && s.isDigits(j) {
		q.end = -(j + 1)
		return
	}
	q.bare = !q.scaled
	if q.bare && f.num.IsInt() && f.num.Cmp(Int(120)) <= 0 && (s.isAny(start-1, "aged", "age") || s.isWord(start-1, "of") && s.isWord(start-2, "age")) && !s.hyphen(j) {
		q.v.Kind, q.v.Unit = Age, Year
	}
}

// figures reads "seven-figure" and "double-digit millions".
func (s *Scanner) figures(q *amount, f *numeral, j int) bool {
	k := j
	if s.hyphen(k) {
		k++
	}
	if !s.isAny(k, "figure", "figures") || q.scaled || k == j && !s.isWord(k, "figures") {
		return false
	}
	n, ok := f.num.Int64()
	if !ok || n < 4 || n > 13 {
		return false
	}
	lo, hi := pow10(int(n-1)), pow10(int(n))
	third := (hi - lo) / 3
	switch {
	case s.isWord(q.start-1, "low"):
		hi = lo + third
	case s.isWord(q.start-1, "mid"):
		lo, hi = lo+third, hi-third
	case s.isWord(q.start-1, "high"):
		lo = hi - third
	case s.hyphen(q.start-1) && s.isAny(q.start-2, "low", "high", "mid"):
		switch {
		case s.isWord(q.start-2, "low"):
			hi = lo + third
		case s.isWord(q.start-2, "high"):
			lo = hi - third
		default:
			lo, hi = lo+third, hi-third
		}
	}
	q.v = Value{Kind: Money, Guess: true, Approx: Vague, Num: Int(lo), Max: Int(hi - 1), Step: Int(1), Digits: 1}
	q.end = k + 1
	return true
}

// percent reads a sign or word for hundredths or points at atom j. K divides the
// number, for basis points.
func (s *Scanner) percent(j int) (kind Kind, k int64, end int) {
	n := j
	if s.hyphen(n) && s.glued(n) && s.glued(n+1) {
		n++
	}
	switch {
	case s.is(n, '%'):
		end = n + 1
	case s.isWord(n, "per") && s.isWord(n+1, "cent"):
		end = n + 2
	case s.isWord(n, "per") && s.hyphen(n+1) && s.isWord(n+2, "cent"):
		end = n + 3
	case s.has(n, percentWord):
		end = n + 1
	case s.isWord(n, "pc") && (s.glued(n) || s.at(n).flags&allCapital == 0):
		end = n + 1
	case s.isWord(n, "p") && s.is(n+1, '.') && s.isWord(n+2, "c") && s.glued(n+1) && s.glued(n+2):
		end = n + 3
		if s.is(end, '.') && s.glued(end) {
			end++
		}
		return Percent, 0, end
	case s.isWord(n, "basis") && s.isAny(n+1, "point", "points"):
		return Points, 100, n + 2
	case s.isAny(n, "bps", "bp") && (s.glued(n) || s.at(n).flags&capital == 0):
		return Points, 100, n + 1
	case s.isAny(n, "pp", "ppt", "ppts", "pps"):
		return Points, 0, n + 1
	default:
		return None, 0, j
	}
	m := end
	if s.hyphen(m) {
		m++
	}
	if s.isAny(m, "point", "points") {
		return Points, 0, m + 1
	}
	return Percent, 0, end
}

// times reads what makes a number a multiple at atom j: "x", "-fold", "times the".
func (s *Scanner) times(j int) int {
	switch {
	case s.glued(j) && s.isWord(j, "x") && !(s.glued(j+1) && s.at(j+1).kind != markAtom),
		s.is(j, timesMark) && !s.isDigits(j+1):
		return j + 1
	case s.hyphen(j) && s.isWord(j+1, "fold"), s.isWord(j, "fold"):
		if s.hyphen(j) {
			return j + 2
		}
		return j + 1
	case s.isWord(j, "times") && s.isAny(j+1, "the", "its", "their", "more", "as", "higher", "bigger", "larger", "greater", "faster", "what", "that", "over", "revenue", "revenues", "earnings", "arr", "sales"):
		return j + 1
	}
	return j
}

// oneIn reads "in five" or "out of ten" at atom j, which make the number of q a share.
func (s *Scanner) oneIn(q *amount, j int) bool {
	k := j + 1
	if s.isWord(j, "out") {
		k++
	}
	if s.has(k, article) || !(s.has(k, cardinal|tens) || s.isDigits(k) && s.isWord(j, "out")) {
		return false
	}
	f, ok := s.number(k, false)
	if !ok || f.num.Cmp(q.v.Num) <= 0 || !f.num.IsInt() || f.num.Cmp(Int(100)) > 0 || s.has(f.end, timeUnit|currencyNoun|scaleWord|monthName) || s.hyphen(f.end) || q.v.Num.Sign() <= 0 {
		return false
	}
	if s.isWord(j, "in") && q.v.Num.Cmp(Int(1)) != 0 && !s.isAny(f.end, "of") && s.at(f.end).kind == wordAtom && f.num.Cmp(Int(10)) != 0 {
		return false // seven in six cities
	}
	q.v.Kind, q.v.Num, q.v.Step, q.v.Digits = Percent, q.v.Num.Mul(Int(100)).Div(f.num), Int(5), 1
	q.end = f.end
	return true
}

// halfUnit reads a unit of time after a fraction: "half a year", "half an hour".
func (s *Scanner) halfUnit(q *amount, j int) bool {
	if s.isWord(j, "of") {
		j++
	}
	if !s.has(j, article) || !s.has(j+1, timeUnit) {
		return false
	}
	q.v.Kind, q.v.Unit, q.end = Duration, s.lex(j+1).unit, j+2
	return true
}

// singleUnit reads a unit of time after an article, where it is a length of time
// and no rate: "a year old", "for a decade", "less than a year after".
func (s *Scanner) singleUnit(q *amount) bool {
	i := q.start
	if !s.has(i, article) || !s.has(i+1, timeUnit) || s.isWord(i+1, "second") || s.lex(i+1).unit < Hour || s.lex(i + 1).text[len(s.lex(i+1).text)-1] == 's' {
		return false
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
	if q.end > i+2 || s.isAny(q.end, "after", "before", "into", "since", "or") || s.isAny(i-1, "for", "within", "over", "under", "than", "about", "around", "nearly", "almost", "least", "most", "just", "only", "barely", "roughly", "to", "after", "in", "of") &&
		!(s.isWord(i-1, "to") && !s.isAny(i-2, "close", "up")) && !(s.isWord(i-1, "of") && !s.isAny(i-2, "runway", "period", "span", "maximum", "minimum", "course")) {
		return true
	}
	q.end = i
	return false
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
	case s.has(k, timeUnit) && !(s.isWord(k, "second") && !f.num.IsZero() && k == j && f.num.Cmp(Int(1)) != 0) && !(s.isAny(k, "h", "mo", "mos") && !s.glued(k)):
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

// moreLength reads the smaller units of a length of time: "2 years and 3 months".
func (s *Scanner) moreLength(q *amount) {
	for {
		k := q.end
		if s.isWord(k, "and") || s.is(k, ',') {
			k++
		}
		if !s.isDigits(k) && !s.has(k, cardinal|tens) || !q.v.Num.IsInt() || q.v.Approx != Exact {
			return
		}
		f, ok := s.number(k, false)
		if !ok || f.vague || f.fraction || !f.num.IsInt() {
			return
		}
		u := s.lex(f.end)
		if u.roles&timeUnit == 0 || u.unit >= q.v.Unit || u.unit == NoUnit || s.isAny(f.end+1, "ago", "later", "earlier", "old") && s.is(k-1, ',') {
			return
		}
		q.v.Num = q.v.Num.Mul(inUnit(q.v.Unit, u.unit)).Add(f.num)
		q.v.Unit, q.v.Step, q.end = u.unit, Int(1), f.end+1
		if n, ok := q.v.Num.Int64(); ok {
			q.v.Digits = significantOf(n, 0)
		}
	}
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

// rangeFrom reads the other end of a range that begins with q.
func (s *Scanner) rangeFrom(q *amount) (amount, bool) {
	j := q.end
	if q.v.Approx != Exact || q.v.Kind == Ordinal {
		return *q, false
	}
	between := s.isWord(q.start-1, "between")
	from := s.isWord(q.start-1, "from")
	switch {
	case s.dash(j):
		if s.at(j).mark == '-' && s.glued(j) != s.glued(j+1) {
			return *q, false
		}
	case s.isWord(j, "to") && !(from && s.isChange(q.start-2)):
	case s.isWord(j, "and") && between:
	case s.isAny(j, "through") && q.bare:
	case s.isWord(j, "or") && q.v.Num.IsInt():
	default:
		return *q, false
	}
	k := j + 1
	r, ok := s.amount(k)
	if !ok || r.v.Approx != Exact || r.v.Num.Sign() < 0 && s.dash(j) {
		return *q, false
	}
	left := *q
	// "25-30 million", "$4 to $5 million": the left end takes the right one's scale.
	if r.scaled && !left.scaled && left.mantissa.Cmp(r.mantissa) < 0 {
		left.v.Num, left.v.Step = left.v.Num.Mul(Pow10(int(r.exp))), left.v.Step.Mul(Pow10(int(r.exp)))
	}
	switch {
	case left.v.Kind == r.v.Kind:
		if left.v.Kind == Money && left.v.Currency != r.v.Currency || left.v.Unit != r.v.Unit {
			return *q, false
		}
	case left.v.Kind == Count && left.suffix == left.end: // 20-30%
		left.v.Kind, left.v.Currency, left.v.Guess, left.v.Unit = r.v.Kind, r.v.Currency, r.v.Guess, r.v.Unit
		if r.v.Kind == Ordinal || r.v.Kind == Points {
			return *q, false
		}
	case r.v.Kind == Count && left.v.Kind == Money && left.prefix: // $1.2-1.5m
		r.v.Kind, r.v.Currency, r.v.Guess = Money, left.v.Currency, left.v.Guess
	case r.v.Kind == Count && s.dash(j) && left.v.Kind == Percent:
		return *q, false
	default:
		return *q, false
	}
	if left.v.Num.Cmp(r.v.Num) >= 0 || left.words && left.v.Num.IsZero() {
		return *q, false
	}
	if s.isWord(j, "or") {
		// "two or three", not "300 or 4000".
		if left.v.Num.Mul(Int(2)).Cmp(r.v.Num) < 0 {
			return *q, false
		}
	}
	if s.dash(j) && left.bare && r.bare && left.v.Num.Cmp(Int(10)) < 0 && r.v.Num.Cmp(Int(10)) < 0 && s.isAny(left.start-1, "won", "lost", "beat", "score") {
		return *q, false
	}
	left.v.Approx, left.v.Max, left.end = Between, r.v.Num, r.end
	if r.v.Step.Cmp(left.v.Step) < 0 {
		left.v.Step = r.v.Step
	}
	return left, true
}

// isChange reports whether the word at i is a verb of change, after which "from A
// to B" is no range but two levels.
func (s *Scanner) isChange(i int) bool {
	a := s.at(i)
	if a.kind == markAtom && (a.mark == '%' || a.mark == ',') {
		return true
	}
	if a.kind != wordAtom {
		return a.kind == digitsAtom
	}
	return !s.isAny(i, "range", "ranging", "ranges", "ranged", "is", "are", "anywhere", "of", "be", "costs", "cost", "sizes", "vary", "varying", "varies", "prices", "cheques", "checks", "tickets")
}

// finish adds q with its approximator.
func (s *Scanner) finish(q *amount) {
	hs, he, approx, ok := s.hedge(q)
	if ok && q.v.Approx == Exact {
		q.v.Approx = approx
	}
	f := s.add(q.v, q.start, q.end)
	if ok {
		f.HedgeStart, f.HedgeEnd = hs, he
	}
}
