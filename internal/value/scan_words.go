package value

// words reads a number in words at atom i: "two hundred and five", "a dozen",
// "half a million", "several hundred", "nine point four".
func (s *Scanner) words(i int) (numeral, bool) {
	lx := s.lex(i)
	if lx.roles&(numberWord|article|dozen|fractionWord|vagueCount|groupNoun) == 0 {
		return numeral{}, false
	}
	if s.hyphen(i-1) && s.glued(i) && s.isWord(i-2, "multi") {
		return numeral{}, false
	}
	if f, ok := s.vagueNumber(i); ok {
		return f, true
	}
	if f, ok := s.fraction(i); ok {
		return f, true
	}
	f := numeral{words: true}
	switch {
	case lx.roles&article != 0:
		if !s.has(i+1, hundred|scaleWord|dozen|groupNoun) && !(s.hyphen(i+1) && s.has(i+2, hundred|scaleWord)) {
			return f, false
		}
		if s.has(i+1, hundred|scaleWord) && s.hyphen(i+2) && s.glued(i+2) && s.has(i+3, currencyNoun) {
			return f, false // a million-dollar prize: the article belongs to the prize
		}
		f.article = true
		if s.has(i+1, groupNoun) {
			f.num, f.step, f.digits, f.end = Int(int64(s.lex(i+1).n)), Int(1), 1, i+2
			return f, true
		}
		if s.isWord(i+1, "score") {
			f.num, f.step, f.digits, f.end = Int(int64(s.lex(i+1).n)), Int(1), 1, i+2
			return f, s.isWord(i+2, "of")
		}
	case lx.roles&(dozen|vagueCount) != 0 && lx.roles&scaleLetter == 0:
		return f, false
	case lx.roles&groupNoun != 0:
		if !s.isAny(i-1, "the", "this", "that") && !(s.isWord(i+1, "of") && s.at(i-1).kind == wordAtom) {
			return f, false
		}
		f.num, f.step, f.digits, f.end = Int(int64(lx.n)), Int(1), 1, i+1
		return f, true
	}
	c := count{s: s, at: i}
	if !c.read() || s.glued(c.at) && s.isDigits(c.at) {
		return f, false // Nine5
	}
	if i+1 == c.at && lx.roles&cardinal != 0 && lx.n == 1 && !s.oneCounts(i) {
		return f, false
	}
	f.num, f.end, f.scaled, f.exp = Int(c.total), c.at, c.scaled, c.exp
	f.digits, f.step = significantOf(c.total, 0), Int(1)
	if c.scaled && c.bare {
		f.step = Pow10(int(c.exp))
	}
	s.wordDecimals(&f)
	j := f.end
	switch {
	case s.hyphen(j) && s.glued(j) && s.isWord(j+1, "and") && s.hyphen(j+2) && s.has(j+3, article) && s.hyphen(j+4) && s.isAny(j+5, "half", "quarter"): // two-and-a-half
		f.addFraction(Ratio(1, int64(s.lex(j+5).n)))
		f.end = j + 6
	case s.isWord(j, "and") && s.has(j+1, article|cardinal|fractionWord):
		if part, end, ok := s.plainFraction(j + 1); ok && part.Cmp(Int(1)) < 0 && !s.isWord(end, "of") {
			if f.scaled && c.bare { // a million and a half
				k := Pow10(int(f.exp))
				f.num, f.step, f.digits = f.num.Add(part.Mul(k)), k.Div(Int(10)), f.digits+1
			} else {
				f.addFraction(part)
			}
			f.end = end
		}
	}
	if s.has(f.end, dozen) && !s.isWord(f.end, "score") {
		part := f.num
		if n, ok := f.num.Int64(); ok && n > 100 && s.isWord(f.end-2, "and") { // three hundred and two dozen
			part = Int(n % 100)
		}
		f.num, f.end, f.digits = f.num.Sub(part).Add(part.Mul(Int(int64(s.lex(f.end).n)))), f.end+1, 2
		return f, true
	}
	if !c.scaled || f.num.IsInt() {
		s.scales(&f, false)
	}
	if c.scaled && c.bare && s.isDigits(f.end) {
		return f, true
	}
	return f, true
}

// oneCounts reports whether "one" at atom i is a number and no pronoun.
func (s *Scanner) oneCounts(i int) bool {
	if s.has(i+1, percentWord|timeUnit|scaleWord|hundred) || s.isWord(i-1, "and") && s.has(i-2, hundred|scaleWord) {
		return true
	}
	switch {
	case s.glued(i+1) && s.at(i+1).kind == digitsAtom:
		return false
	case s.isAny(i-1, "the", "this", "that", "which", "any", "no", "every", "each", "some", "another", "good", "other", "day", "as", "number", "first", "big", "new", "right", "last", "next"),
		s.hyphen(i-1) && s.glued(i):
		return false
	case s.isAny(i+1, "another", "of", "by", "who", "that", "which", "day", "thing", "should", "can", "could", "must", "may", "might", "would", "will", "has", "had", "is", "was", "does", "roof", "step", "source", "person", "way", "reason", "example", "such", "where", "side"):
		return false
	}
	return true
}

// count reads a whole number in words.
type count struct {
	s            *Scanner
	at           int
	total, group int64
	exp          int8 // of the last scale
	scaled       bool
	bare         bool // nothing follows the last scale
}

// read reads from c.at and leaves it after the number; it is false when there is none.
func (c *count) read() bool {
	const (
		none = iota
		unit
		ten
		teen
		hundreds
		scale
	)
	s := c.s
	last, start := none, c.at
	if s.has(c.at, article) {
		c.group, last = 1, unit
		c.at++
	}
	var saved count // before "and", in case what follows is a number of its own
	tens1 := false  // two pairs were joined: "one twenty two"
	for {
		j := c.at
		if last != none && s.hyphen(j) && s.has(j+1, numberWord) && (s.glued(j) == s.glued(j+1)) {
			j++
		}
		joined := j > c.at
		switch lx := s.lex(j); {
		case lx.roles&cardinal != 0:
			n := int64(lx.n)
			switch {
			case last == ten && n > 0 && n < 10:
				c.group += n
				last = unit
			case last == none || last == hundreds && n > 0 && !joined || last == scale && n > 0 && !joined:
				if n >= 10 {
					last = teen
				} else {
					last = unit
				}
				c.group += n
			case c.pairs(last == unit || last == teen, n, j) && !joined && !tens1 && saved.s == nil:
				c.group = c.group*100 + n
				last, tens1 = teen, true
			default:
				goto done
			}
		case lx.roles&tens != 0:
			switch {
			case last == none || (last == hundreds || last == scale) && !joined:
				c.group += int64(lx.n)
				last = ten
			case c.pairs(last == unit || last == teen || last == ten, int64(lx.n), j) && !joined && !tens1 && saved.s == nil:
				c.group = c.group*100 + int64(lx.n)
				last, tens1 = ten, true
			default:
				goto done
			}
		case lx.roles&hundred != 0:
			if last == hundreds || last == scale && saved.s == nil && c.group == 0 && c.bare || c.group >= 100 || tens1 {
				if saved.s != nil {
					*c = saved
				}
				goto done
			}
			if saved.s != nil && saved.exp <= 2 && saved.group != 0 {
				*c = saved
				goto done
			}
			c.group = max(1, c.group) * 100
			last = hundreds
		case lx.roles&scaleWord != 0:
			exp := lx.exp
			switch {
			case last == scale && c.scaled && exp >= 5 && c.group == 0: // three lakh crore
				if p := pow10(int(exp)); c.total <= (1<<62)/p {
					c.total *= p
				} else {
					goto done
				}
			case c.scaled && exp >= c.exp:
				if saved.s != nil {
					*c = saved
				}
				goto done
			default:
				p := pow10(int(exp))
				g := max(1, c.group)
				if g > (1<<61)/p {
					goto done
				}
				c.total, c.group = c.total+g*p, 0
			}
			c.exp, c.scaled, c.bare, last = exp, true, true, scale
			c.at = j + 1
			continue
		case s.isWord(j, "and") && (last == hundreds || last == scale) && s.has(j+1, cardinal|tens) && saved.s == nil:
			if s.isWord(start-1, "between") || s.lex(j+1).n == 0 {
				goto done
			}
			saved = *c
			c.at = j + 1
			continue
		default:
			goto done
		}
		c.bare = false
		c.at = j + 1
	}
done:
	if last == none {
		return false
	}
	c.total += c.group
	c.group = 0
	if c.scaled && !c.bare {
		c.exp, c.scaled = 0, false
	}
	return true
}

// pairs reports whether a number below a hundred and n make a number told in
// pairs, as years and prices are: "nineteen eighty", "one twenty".
func (c *count) pairs(ok bool, n int64, j int) bool {
	return ok && c.total == 0 && c.group >= 1 && c.group < 100 && n >= 10 && !c.s.hyphen(j+1)
}

// wordDecimals reads the decimals of a number in words: "eight point nought three".
func (s *Scanner) wordDecimals(f *numeral) {
	if !s.isWord(f.end, "point") || !s.has(f.end+1, cardinal|tens) {
		return
	}
	n, places, j := int64(0), 0, f.end+1
	for places < 12 {
		lx := s.lex(j)
		switch {
		case lx.roles&cardinal != 0 && lx.n < 10:
			n, places = n*10+int64(lx.n), places+1
		case lx.roles&cardinal != 0:
			n, places = n*100+int64(lx.n), places+2
		case lx.roles&tens != 0:
			n, places = n*100+int64(lx.n), places+2
			k := j + 1
			if s.hyphen(k) {
				k++
			}
			if u := s.lex(k); u.roles&cardinal != 0 && u.n > 0 && u.n < 10 {
				n, j = n+int64(u.n), k
			}
		default:
			goto done
		}
		j++
	}
done:
	f.num = f.num.Add(lowest(n, pow10(places)))
	f.step, f.end, f.scaled = Pow10(-places), j, false
	f.digits = 0
	if v, ok := f.num.Mul(Pow10(places)).Int64(); ok {
		f.digits = significantOf(v, places)
	}
}

// plainFraction reads a fraction in words: "a half", "three quarters", "two-thirds".
func (s *Scanner) plainFraction(i int) (part Num, end int, ok bool) {
	n := int64(1)
	j := i
	switch lx := s.lex(i); {
	case lx.roles&article != 0:
		j++
	case lx.roles&cardinal != 0 && lx.n > 0:
		n = int64(lx.n)
		j++
	case s.isWord(i, "half"):
	default:
		return part, i, false
	}
	if j > i && s.hyphen(j) && s.has(j+1, fractionWord) {
		j++
	}
	lx := s.lex(j)
	if lx.roles&fractionWord == 0 || n > 1 && lx.roles&ordinalWord != 0 || n >= int64(lx.n) {
		return part, i, false
	}
	return Ratio(n, int64(lx.n)), j + 1, true
}

// fraction reads a fraction of a number ("half a million", "a quarter of a
// billion") or a share ("two thirds", "a third of").
func (s *Scanner) fraction(i int) (numeral, bool) {
	part, end, ok := s.plainFraction(i)
	if !ok {
		if !s.isWord(i, "quarter") || !s.has(i+1, scaleWord) && !(s.hyphen(i+1) && s.glued(i+1) && s.has(i+2, scaleWord)) && !(s.isWord(i+1, "of") && s.has(i+2, article) && s.has(i+3, scaleWord)) {
			return numeral{}, false
		}
		part, end = Ratio(1, 4), i+1
	}
	if s.isWord(end-1, "quarters") && s.has(i-1, determiner) && !s.isAny(i-1, "the", "this") {
		return numeral{}, false // the past three quarters
	}
	if s.has(i, article) && s.hyphen(end) && s.glued(end) && s.has(end+1, dozen|scaleWord) {
		return numeral{}, false // a half-million-dollar grant: the article belongs to the grant
	}
	f := numeral{words: true, num: part, digits: 1, step: Ratio(1, 20), end: end, article: s.has(i, article)}
	j := end
	if s.isWord(j, "of") {
		j++
	}
	if s.hyphen(j) && s.has(j+1, article) && s.hyphen(j+2) { // half-a-dozen
		j += 3
	} else if s.hyphen(j) && s.has(j+1, dozen|scaleWord) { // half-dozen
		j++
	} else if s.has(j, article) {
		j++
	}
	if lx := s.lex(j); lx.roles&(scaleWord|hundred) != 0 && (j == end || s.has(j-1, article) || s.hyphen(j-1)) || lx.roles&dozen != 0 && (s.has(j-1, article) || s.hyphen(j-1)) {
		k := Pow10(int(lx.exp))
		if lx.roles&dozen != 0 {
			k = Int(int64(lx.n))
		}
		f.num, f.end, f.scaled, f.exp = part.Mul(k), j+1, lx.roles&dozen == 0, lx.exp
		f.step = k.Div(Int(10))
		if !f.num.Mul(Int(10)).Div(k).IsInt() {
			f.step, f.digits = k.Div(Int(100)), 2
		}
		if lx.roles&dozen != 0 {
			f.step = Int(1)
		}
		return f, true
	}
	f.fraction = true
	lx := s.lex(end - 1)
	switch {
	case s.isWord(i, "half"):
		// "half" alone: not "half-year", "first half", "half of 2023", "half time".
		if s.hyphen(end) && s.glued(end) || s.has(i-1, ordinalWord) || s.has(end, timeUnit) ||
			s.isWord(end, "of") && s.width(end+1) == 4 {
			return f, false
		}
		if !s.isAny(end, "of", "the", "its", "their", "his", "her", "a", "an", "that", "this", "those", "as") && s.at(end).kind == wordAtom && !s.isAny(i-1, "by", "than", "in", "about", "nearly", "almost") {
			return f, false
		}
	case lx.roles&timeUnit != 0 && s.isWord(end-1, "quarter"):
		if !s.isAny(end, "of", "century") && !(s.isAny(i-1, "by", "over", "about", "around", "nearly", "almost", "roughly", "than", "under") && !s.isAny(end, "ago", "after", "before", "earlier", "later")) || s.isWord(end, "of") && s.has(end+1, determiner) && s.has(end+2, timeUnit) {
			return f, false
		}
	case lx.roles&ordinalWord != 0:
		// "a third fund" is no share.
		if s.at(end).kind == wordAtom && !s.isAny(end, "of", "in", "on", "more", "less", "as", "since", "to", "from", "and", "or", "while", "after", "compared") {
			return f, false
		}
		if s.has(i, article) && !s.isWord(end, "of") && !s.isAny(i-1, "by", "than", "about", "around", "almost", "nearly", "over", "under", "roughly", "up", "down", "only", "just") {
			return f, false
		}
	}
	return f, true
}

// vagueNumber reads a number of certain size only: "several hundred", "dozens",
// "tens of thousands", "a few", "a couple of million".
func (s *Scanner) vagueNumber(i int) (numeral, bool) {
	f := numeral{words: true, vague: true, digits: 1}
	set := func(lo, hi int64, end int) (numeral, bool) {
		f.num, f.max, f.step, f.end = Int(lo), Int(hi), Int(1), end
		return f, true
	}
	scaled := func(lo, hi int64, j int) (numeral, bool) { // j: "hundred", "million", "dozen"
		lx := s.lex(j)
		k := pow10(int(lx.exp))
		if lx.roles&dozen != 0 {
			k = int64(lx.n)
		}
		f.scaled, f.exp = lx.roles&scaleWord != 0, lx.exp
		f.num, f.max, f.end, f.step = Ratio(lo*k, 10), Ratio(hi*k, 10), j+1, Int(1)
		if next := s.lex(j + 1); next.roles&scaleWord != 0 && next.exp > lx.exp { // several hundred million
			k := Pow10(int(next.exp))
			f.num, f.max, f.end, f.scaled, f.exp = f.num.Mul(k), f.max.Mul(k), j+2, true, next.exp
		}
		return f, true
	}
	const big = hundred | scaleWord | dozen
	j := i
	if s.has(j, article) {
		j++
		f.article = true
	}
	switch {
	case s.isWord(j, "couple") && f.article:
		k := j + 1
		if s.isWord(k, "of") {
			k++
		}
		if s.has(k, big) {
			return scaled(18, 25, k)
		}
		return set(2, 3, j+1)
	case s.isWord(j, "few") && f.article:
		if s.has(j+1, big) {
			return scaled(20, 50, j+1)
		}
		return set(3, 6, j+1)
	case s.isWord(i, "several"):
		if s.has(i+1, big) {
			return scaled(20, 90, i+1)
		}
		return set(3, 9, i+1)
	case s.isWord(j, "handful") && f.article:
		return set(3, 7, j+1)
	case s.isWord(i, "dozens"):
		return set(24, 99, i+1)
	case s.isWord(i, "scores") && s.isWord(i+1, "of"):
		return set(40, 99, i+1)
	case s.isWord(i, "tens") && !s.isWord(i+1, "of"):
	case s.isAny(i, "tens", "hundreds", "thousands") && s.isWord(i+1, "of") && s.isAny(i+2, "thousands", "millions", "billions"):
		lo := int64(10)
		switch {
		case s.isWord(i, "hundreds"):
			lo = 100
		case s.isWord(i, "thousands"):
			lo = 1000
		}
		k := pow10(int(s.lex(i + 2).exp))
		f.scaled, f.exp = true, s.lex(i+2).exp
		return set(2*lo*k, 10*lo*k-1, i+3)
	case s.isAny(i, "hundreds", "thousands", "millions", "billions", "trillions") && s.has(i, vagueCount):
		if s.isWord(i, "hundreds") && s.isWord(i-1, "low") {
			return set(100, 350, i+1)
		}
		k := pow10(int(s.lex(i).exp))
		f.scaled, f.exp = k > 100, s.lex(i).exp
		return set(2*k, 10*k-1, i+1)
	}
	return f, false
}
