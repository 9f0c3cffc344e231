package value

// numeral is a number as read, before it is known what it counts.
type numeral struct {
	num, step Num
	max       Num // of a vague figure: its upper end
	end       int // the atom after it
	exp       int8
	digits    uint8
	scaled    bool // with a scale of its own: "m", "thousand"
	words     bool // in words
	vague     bool // "several hundred": num to max
	fraction  bool // a part of something: "two thirds"
	letter    bool // the scale is an abbreviation: "235M"
	over      bool // "20+ million"
	dotted    bool // "140.000", which may be thousands
	article   bool // begins with "a" or "an"
}

// number reads the number that starts at atom i: digits or words with their
// scale. In money letters such as "m" are scales without further proof.
func (s *Scanner) number(i int, money bool) (numeral, bool) {
	switch a := s.at(i); a.kind {
	case digitsAtom:
		return s.digits(i, money)
	case markAtom:
		switch {
		case a.mark == '.' && s.isDigits(i+1) && s.glued(i+1) && (!s.glued(i) || s.is(i-1, currencyMark)):
			return s.digits(i, money)
		case a.mark == fractionMark:
			f := numeral{num: Ratio(a.n/100, a.n%100), digits: 1, end: i + 1, fraction: true}
			f.step = fractionStep(f.num)
			return f, true
		}
	case wordAtom:
		return s.words(i)
	}
	return numeral{}, false
}

// digits reads a number that starts with digits, or with the point before them.
func (s *Scanner) digits(i int, money bool) (numeral, bool) {
	f, ok := s.decimal(i)
	if !ok {
		return f, false
	}
	j := f.end
	switch {
	case s.at(j).kind == markAtom && s.at(j).mark == fractionMark && f.step.Cmp(Int(1)) == 0: // 2½
		f.addFraction(Ratio(s.at(j).n/100, s.at(j).n%100))
		f.end = j + 1
	case s.isSlashFraction(j) && !s.glued(j) && f.step.Cmp(Int(1)) == 0: // 2 1/2
		f.addFraction(Ratio(s.at(j).n, s.at(j+2).n))
		f.end = j + 3
	case s.isSlashFraction(i) && j == i+1: // 1/2
		f.num, f.digits, f.fraction, f.end = Ratio(s.at(i).n, s.at(i+2).n), 1, true, i+3
		f.step = fractionStep(f.num)
		return f, true
	case s.has(j, dozen) && !s.isAny(j, "score", "scores") && !s.glued(j): // 3 dozen
		f.num, f.end, f.digits = f.num.Mul(Int(int64(s.lex(j).n))), j+1, 2
		return f, true
	case s.isWord(j, "and") && s.has(j+1, article|cardinal): // 2 and a half
		if part, end, ok := s.plainFraction(j + 1); ok && part.Cmp(Int(1)) < 0 {
			f.addFraction(part)
			f.end = end
		}
	}
	s.scales(&f, money)
	s.remainder(&f)
	return f, true
}

// fractionStep is the unit of the last digit of a fraction written as a decimal: a
// hundredth for three quarters. One that has no last digit is known to a tenth.
func fractionStep(x Num) Num {
	const most = 4 // sixteenths have four
	for places := 1; places <= most; places++ {
		if x.Mul(Pow10(places)).IsInt() {
			return Pow10(-places)
		}
	}
	return Ratio(1, 10)
}

// isSlashFraction reports whether a fraction such as "1/2" stands at atom i.
func (s *Scanner) isSlashFraction(i int) bool {
	return s.isDigits(i) && s.is(i+1, '/') && s.glued(i+1) && s.isDigits(i+2) && s.glued(i+2) &&
		s.at(i).n < s.at(i+2).n && s.at(i+2).n <= 16 && s.at(i).n > 0 && !s.glued(i+3)
}

func (f *numeral) addFraction(part Num) {
	f.num = f.num.Add(part)
	f.step, f.digits = Ratio(1, 10).Mul(f.step), f.digits+1
}

// decimal reads the digits of a number with their grouping and decimals.
func (s *Scanner) decimal(i int) (numeral, bool) {
	var groups [16]int
	n, last, point := 0, i, 0 // point: atom of the decimals
	if s.is(i, '.') {
		point, last = i+1, i+1
	} else {
		groups[0], n = i, 1
		group, dec := mark(','), mark('.')
		if s.comma || s.europeanGroups(i) {
			group, dec = '.', ','
		}
		switch {
		case s.joined(i, group) && (s.validGroups(i, group) || group == ',' && s.indianGroups(i)):
			for s.joined(last, group) && n < len(groups) {
				last += 2
				groups[n], n = last, n+1
			}
		case s.joined(i, '\'') && s.validGroups(i, '\''):
			for s.joined(last, '\'') && s.width(last+2) == 3 && n < len(groups) {
				last += 2
				groups[n], n = last, n+1
			}
		case s.spacedGroups(i):
			for s.spacedGroup(last+1) && n < len(groups) {
				last++
				groups[n], n = last, n+1
			}
		}
		switch {
		case n > 1 && group == ',' && !s.is(groups[0]+1, ',') && s.joined(last, ',') && s.width(last+2) <= 2: // 1 298,00
			point = last + 2
		case s.joined(last, dec) && !s.joined(last+2, dec):
			point = last + 2
		case n == 1 && dec == '.' && s.joined(i, ',') && !s.joined(i+2, ',') && !s.joined(i-2, ',') && s.width(i) <= 3 && s.width(i+2) <= 2:
			point = last + 2 // a decimal comma in English copy
		}
		if point > 0 {
			last = point
		}
	}
	total := 0
	for _, g := range groups[:n] {
		total += s.width(g)
	}
	places := 0
	if point > 0 {
		places = s.width(point)
	}
	f := numeral{end: last + 1}
	if total+places <= 18 {
		v := int64(0)
		for _, g := range groups[:n] {
			v = v*pow10(s.width(g)) + s.at(g).n
		}
		if point > 0 {
			v = v*pow10(places) + s.at(point).n
		}
		f.num = Int(v)
		f.digits = significantOf(v, places)
		if places > 0 {
			f.num = lowest(v, pow10(places))
		}
	} else {
		var b []byte
		for _, g := range groups[:n] {
			b = append(b, s.bytes(g)...)
		}
		if len(b) == 0 {
			b = append(b, '0')
		}
		if point > 0 {
			b = append(append(b, '.'), s.bytes(point)...)
		}
		num, ok := ParseNum(string(b))
		if !ok {
			return f, false
		}
		f.num, f.digits = num, 18
	}
	f.step = Pow10(-places)
	f.dotted = places == 3 && n == 1 && s.is(point-1, '.') && s.width(i) <= 3 && s.bytes(i)[0] != '0'
	return f, true
}

// regroup takes the point of a number for a mark between thousands, as money of
// the continent is written: "€140.000".
func (f *numeral) regroup() {
	if f.dotted && !f.scaled {
		f.num, f.step = f.num.Mul(Int(1000)), Int(1)
		if n, ok := f.num.Int64(); ok {
			f.digits = significantOf(n, 0)
		}
	}
}

func pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// significantOf counts the significant digits of v/10^places as written: zeros at
// the end of a whole number are not counted.
func significantOf(v int64, places int) uint8 {
	if places == 0 {
		for v > 0 && v%10 == 0 {
			v /= 10
		}
	}
	n := uint8(0)
	for ; v > 0; v /= 10 {
		n++
	}
	return max(1, n)
}

// joined reports whether the digits at i are followed by the mark and more digits
// without a space.
func (s *Scanner) joined(i int, m mark) bool {
	return s.isDigits(i) && s.is(i+1, m) && s.glued(i+1) && s.isDigits(i+2) && s.glued(i+2)
}

// validGroups reports whether the digits from i, parted by the mark, are
// thousands: one to three digits, then threes.
func (s *Scanner) validGroups(i int, m mark) bool {
	if s.width(i) > 3 || s.width(i) > 1 && s.bytes(i)[0] == '0' {
		return false
	}
	n := 0
	for ; s.joined(i, m); i += 2 {
		if n++; s.width(i+2) != 3 || n > mostGroups {
			return false
		}
	}
	return n > 1 || s.at(i-2).n != 0 || n == 1 && s.at(i-2).n != 0
}

// indianGroups reports whether the digits from i are grouped as lakhs and
// crores: "1,22,209".
func (s *Scanner) indianGroups(i int) bool {
	if s.width(i) > 2 {
		return false
	}
	n := 0
	for ; s.joined(i, ','); i += 2 {
		if n++; n > mostGroups {
			return false
		}
		switch {
		case s.joined(i+2, ','):
			if s.width(i+2) != 2 {
				return false
			}
		case s.width(i+2) != 3:
			return false
		}
	}
	return n >= 2
}

// europeanGroups reports whether the digits from i are grouped by points:
// "1.234.567", "1.111,11".
func (s *Scanner) europeanGroups(i int) bool {
	if !s.joined(i, '.') || !s.validGroups(i, '.') {
		return false
	}
	n := 0
	for ; s.joined(i, '.'); i += 2 {
		n++
	}
	return n >= 2 || s.joined(i, ',')
}

// spacedGroups reports whether the digits from i are thousands parted by spaces.
func (s *Scanner) spacedGroups(i int) bool {
	if s.width(i) > 3 || !s.spacedGroup(i+1) || s.at(i).n == 0 || s.has(i-1, monthName) {
		return false
	}
	plain := s.at(i+1).flags&narrow == 0
	last := i + mostGroups
	for i++; s.spacedGroup(i); i++ {
		if i > last {
			return false
		}
	}
	// "40 000 0000" is no number.
	return !(plain && s.isDigits(i))
}

func (s *Scanner) spacedGroup(i int) bool {
	return s.width(i) == 3 && s.at(i).flags&spaced != 0 && !(s.glued(i+1) && (s.at(i+1).kind == wordAtom && s.isAny(i+1, "th", "st", "rd", "nd")))
}

// mostGroups is how many groups of digits a number has at most: a list may be longer.
const mostGroups = 12

// scales reads the scale after a number: "m", "-billion", "lakh crore".
func (s *Scanner) scales(f *numeral, money bool) {
	for range 2 {
		j := f.end
		if s.hyphen(j) && s.has(j+1, scaleWord|hundred) && (s.glued(j) == s.glued(j+1)) {
			j++
		} else if s.is(j, '+') && s.glued(j) && !s.glued(j+1) && s.has(j+1, scaleWord) { // 20+ million
			j++
			f.over = true
		}
		switch {
		case s.has(j, scaleWord) || s.has(j, hundred) && !f.scaled:
			if f.scaled && (f.letter || s.lex(j).exp <= f.exp && s.lex(j).exp < 5) {
				return
			}
		case s.has(j, scaleLetter) && !f.scaled && !f.words && j == f.end && s.letterScale(j, money):
			f.letter = true
		case money && s.hyphen(j) && s.glued(j) && s.glued(j+1) && s.isAny(j+1, "bn", "mn", "m", "b", "tn", "cr") && !f.scaled && !f.words: // $4.5-bn
			f.letter = true
			j++
		default:
			return
		}
		exp := s.lex(j).exp
		k := Pow10(int(exp))
		f.num, f.step, f.max = f.num.Mul(k), f.step.Mul(k), f.max.Mul(k)
		f.exp, f.scaled, f.end = exp, true, j+1
		if f.letter {
			if s.is(f.end, '.') && s.glued(f.end) && s.isAny(j, "mio", "mrd", "mln", "cr") && (s.is(f.end+1, currencyMark) || s.has(f.end+1, currencyNoun) || s.at(f.end+1).kind == wordAtom && s.at(f.end+1).flags&capital == 0) {
				f.end++ // 10 Mio. €
			}
			return
		}
	}
}

// letterScale reports whether the abbreviation at j, after digits, is a scale.
func (s *Scanner) letterScale(j int, money bool) bool {
	a := s.at(j)
	width := int(a.end - a.start)
	if s.lex(j).roles&vagueCount != 0 { // 3 millions
		return true
	}
	glued := s.glued(j)
	next := j + 1
	if s.glued(next) && s.at(next).kind == digitsAtom {
		return false
	}
	if !glued {
		switch {
		case width == 1:
			// "500 M€", "€500 m", "10 k"
			if s.at(next).kind == markAtom && s.at(next).mark == currencyMark && s.glued(next) {
				return true
			}
			if !money || s.isWord(j, "l") || s.is(next, '\'') {
				return s.isWord(j, "k") || s.isWord(j, "m") && a.flags&capital != 0 && !s.glued(next)
			}
			return true
		case s.isAny(j, "mm", "mil", "mill"):
			return money || s.isWord(j, "mil") && s.has(next, currencyNoun)
		case s.isAny(j, "md", "mds"):
			return money || s.at(next).mark == currencyMark
		}
		return true
	}
	switch {
	case s.isWord(j, "m"):
		return money || !s.lengthWord(next)
	case s.isWord(j, "k"):
		return money || !(a.flags&capital != 0 && s.isAny(next, "video", "tv", "resolution", "display", "screen", "run", "race", "monitor")) || s.at(j-1).n > 8 && !s.isAny(next, "run", "race")
	case s.isWord(j, "b"):
		return money || !s.modelSize(next)
	case s.isAny(j, "mm", "t", "l", "mil", "mill"):
		return money || s.at(next).mark == currencyMark || s.has(next, currencyName) || s.isAny(j, "mil", "mm") && a.flags&allCapital != 0 || s.isWord(j, "mil")
	}
	return true
}

// lengthWord reports whether "3m" before atom j is a length: "3m-long", "100m sprint".
func (s *Scanner) lengthWord(j int) bool {
	if s.hyphen(j) {
		j++
	}
	return s.isAny(j, "long", "tall", "high", "wide", "deep", "away", "thick", "sprint", "dash", "race", "runway", "underground", "telescope", "pool", "swim")
}

// modelSize reports whether "7B" before atom j is the size of a model.
func (s *Scanner) modelSize(j int) bool {
	if s.hyphen(j) {
		j++
	}
	return s.isAny(j, "model", "models", "llm", "llms", "parameter", "param", "instruct", "chat", "base", "variant", "version", "checkpoint")
}

// remainder reads what follows a scale in a number told piece by piece:
// "4 thousand 3 hundred and 21".
func (s *Scanner) remainder(f *numeral) {
	if !f.scaled || f.letter || f.exp > 7 || f.exp == 6 || !f.num.IsInt() || f.vague {
		return
	}
	limit := Pow10(int(f.exp))
	j := f.end
	and := s.isWord(j, "and")
	if and {
		j++
	}
	if s.has(j, article|groupNoun|vagueCount|fractionWord) || s.at(j).kind == markAtom {
		return
	}
	var rest numeral
	var ok bool
	if s.isDigits(j) {
		rest, ok = s.decimal(j)
		if ok && !rest.num.IsZero() {
			s.scales(&rest, false)
			if !and && !rest.scaled {
				return
			}
		}
	} else if s.has(j, cardinal|tens) && and {
		rest, ok = s.words(j)
	}
	if !ok || rest.letter || rest.num.Sign() <= 0 || !rest.num.IsInt() || rest.num.Cmp(limit) >= 0 || s.has(rest.end, scaleWord|hundred|timeUnit|percentWord) || s.is(rest.end, '%') {
		return
	}
	if and && f.exp != 2 && !(rest.words || rest.num.Cmp(Int(10)) >= 0) {
		return
	}
	f.num, f.end = f.num.Add(rest.num), rest.end
	f.step, f.digits, f.scaled = Int(1), significantOf(f.num.n, 0), rest.scaled
	f.exp = rest.exp
	if rest.scaled {
		s.remainder(f)
	}
}
