package value

// phrase is an approximator in the words before a figure, the last first.
type phrase struct {
	words  []string
	approx Approx
}

// phrases lists approximators that stand before a figure, without the words of degree
// before them. Of those that fit the longest counts.
var phrases = [...]phrase{
	{[]string{"than", "more", "no"}, AtMost}, {[]string{"than", "more", "not"}, AtMost}, {[]string{"than", "greater", "no"}, AtMost}, {[]string{"than", "higher", "no"}, AtMost},
	{[]string{"than", "fewer", "no"}, AtLeast}, {[]string{"than", "less", "no"}, AtLeast}, {[]string{"than", "less", "not"}, AtLeast}, {[]string{"than", "fewer", "not"}, AtLeast}, {[]string{"than", "lower", "no"}, AtLeast},
	{[]string{"than", "more"}, Over}, {[]string{"than", "greater"}, Over}, {[]string{"than", "higher"}, Over}, {[]string{"than", "larger"}, Over}, {[]string{"than", "bigger"}, Over}, {[]string{"than", "better"}, Over}, {[]string{"than", "longer"}, Over}, {[]string{"than", "older"}, Over},
	{[]string{"than", "less"}, Under}, {[]string{"than", "fewer"}, Under}, {[]string{"than", "lower"}, Under}, {[]string{"than", "smaller"}, Under}, {[]string{"than", "younger"}, Under}, {[]string{"than", "shorter"}, Under},
	{[]string{"than", "equal", "or", "less"}, AtMost}, {[]string{"than", "equal", "or", "lower"}, AtMost}, {[]string{"than", "equal", "or", "smaller"}, AtMost}, {[]string{"than", "equal", "or", "more"}, AtLeast}, {[]string{"than", "equal", "or", "higher"}, AtLeast}, {[]string{"than", "equal", "or", "bigger"}, AtLeast}, {[]string{"than", "equal", "or", "larger"}, AtLeast}, {[]string{"than", "equal", "or", "greater"}, AtLeast},
	{[]string{"to", "equal", "or", "than", "less"}, AtMost}, {[]string{"to", "equal", "or", "than", "fewer"}, AtMost}, {[]string{"to", "equal", "or", "than", "lower"}, AtMost}, {[]string{"to", "equal", "or", "than", "smaller"}, AtMost},
	{[]string{"to", "equal", "or", "than", "more"}, AtLeast}, {[]string{"to", "equal", "or", "than", "greater"}, AtLeast}, {[]string{"to", "equal", "or", "than", "higher"}, AtLeast}, {[]string{"to", "equal", "or", "than", "larger"}, AtLeast}, {[]string{"to", "equal", "or", "least", "at"}, AtLeast},
	{[]string{"than", "less", "or", "to", "equal"}, AtMost}, {[]string{"than", "fewer", "or", "to", "equal"}, AtMost}, {[]string{"than", "more", "or", "to", "equal"}, AtLeast}, {[]string{"than", "greater", "or", "to", "equal"}, AtLeast},
	{[]string{"over"}, Over}, {[]string{"above"}, Over}, {[]string{"beyond"}, Over}, {[]string{"past"}, Over}, {[]string{"of", "upwards"}, Over}, {[]string{"of", "upward"}, Over}, {[]string{"of", "north"}, Over}, {[]string{"of", "excess", "in"}, Over},
	{[]string{"exceeding"}, Over}, {[]string{"topping"}, Over}, {[]string{"surpassing"}, Over}, {[]string{"exceed"}, Over}, {[]string{"exceeds"}, Over}, {[]string{"exceeded"}, Over}, {[]string{"surpass"}, Over}, {[]string{"surpasses"}, Over}, {[]string{"surpassed"}, Over}, {[]string{"topped"}, Over},
	{[]string{"under"}, Under}, {[]string{"below"}, Under}, {[]string{"sub"}, Under}, {[]string{"of", "south"}, Under}, {[]string{"of", "short"}, Under}, {[]string{"of", "shy"}, Nearly},
	{[]string{"least", "at"}, AtLeast}, {[]string{"of", "minimum", "a"}, AtLeast}, {[]string{"minimum"}, AtLeast}, {[]string{"good", "a"}, AtLeast}, {[]string{"most", "at"}, AtMost}, {[]string{"of", "maximum", "a"}, AtMost}, {[]string{"maximum"}, AtMost}, {[]string{"max"}, AtMost}, {[]string{"at", "capped"}, AtMost},
	{[]string{"to", "up"}, UpTo}, {[]string{"as", "much", "as"}, UpTo}, {[]string{"as", "many", "as"}, UpTo}, {[]string{"as", "high", "as"}, UpTo}, {[]string{"as", "little", "as"}, Precisely}, {[]string{"as", "few", "as"}, Precisely},
	{[]string{"about"}, About}, {[]string{"around"}, About}, {[]string{"roughly"}, About}, {[]string{"approximately"}, About}, {[]string{"approx"}, About}, {[]string{"some"}, About}, {[]string{"circa"}, About}, {[]string{"estimated"}, About}, {[]string{"like", "something"}, About}, {[]string{"like", "more"}, About},
	{[]string{"of", "region", "the", "in"}, About}, {[]string{"of", "order", "the", "in"}, About}, {[]string{"of", "order", "the", "on"}, About}, {[]string{"of", "ballpark", "the", "in"}, About}, {[]string{"of", "neighborhood", "the", "in"}, About}, {[]string{"of", "neighbourhood", "the", "in"}, About}, {[]string{"of", "vicinity", "the", "in"}, About}, {[]string{"of", "realm", "the", "in"}, About},
	{[]string{"nearly"}, Nearly}, {[]string{"almost"}, Nearly}, {[]string{"to", "close"}, Nearly}, {[]string{"on", "close"}, Nearly}, {[]string{"approaching"}, Nearly}, {[]string{"nearing"}, Nearly}, {[]string{"pushing"}, Nearly}, {[]string{"quite", "not"}, Nearly}, {[]string{"of", "part", "best", "the"}, Nearly}, {[]string{"of", "part", "better", "the"}, Nearly},
	{[]string{"on", "knocking"}, Nearly}, {[]string{"on", "closing", "in"}, Nearly}, {[]string{"on", "verging"}, Nearly}, {[]string{"on", "bordering"}, Nearly}, {[]string{"on", "nigh"}, Nearly}, {[]string{"for", "on", "getting"}, Nearly}, {[]string{"off", "far", "not"}, Nearly}, {[]string{"of", "short", "far", "not"}, Nearly},
	{[]string{"exactly"}, Precisely}, {[]string{"precisely"}, Precisely}, {[]string{"just"}, Precisely}, {[]string{"only"}, Precisely}, {[]string{"merely"}, Precisely}, {[]string{"barely"}, Precisely}, {[]string{"mere", "a"}, Precisely},
	{[]string{"between"}, Between},
}

// phrasesEnding are the phrases by the lexeme of their last word.
var phrasesEnding = func() map[uint16][]phrase {
	by := make(map[uint16][]phrase)
	for _, p := range phrases {
		last := lookUp([]byte(p.words[0]))
		by[last] = append(by[last], p)
	}
	return by
}()

// degree reads the words of degree that end with atom j, before a bound: "just",
// "a hair", "well". N is their number, and slight says that the figure is near the bound.
func (s *Scanner) degree(j int) (n int, slight bool) {
	switch {
	case s.isAny(j, "just", "slightly", "marginally", "fractionally", "narrowly", "barely"):
		return 1, true
	case s.isAny(j, "well", "comfortably", "far", "significantly", "considerably", "substantially", "way", "easily", "much"):
		return 1, false
	case s.isWord(j, "bit") && s.isWord(j-1, "little") && s.has(j-2, article):
		return 3, true
	case s.isAny(j, "little", "bit", "touch", "shade", "tad", "hair", "whisker", "fraction", "smidge", "smidgen", "notch", "sliver", "fraction", "smidgeon") && s.has(j-1, article):
		return 2, true
	}
	return 0, false
}

// hedge reads the approximator before or after q. Start and end are bytes.
func (s *Scanner) hedge(q *amount) (start, end int, approx Approx, ok bool) {
	if from, a, ok := s.hedgeAfter(q.end); ok {
		return int(s.at(q.end).start), int(s.at(from - 1).end), a, true
	}
	first, last, a, ok := s.hedgeBefore(q.start, q.v.Kind)
	if !ok || a == Between && q.v.Approx != Between {
		return 0, 0, Exact, false
	}
	return int(s.at(first).start), int(s.at(last).end), a, true
}

// hedgeBefore finds the approximator before atom i: its first and last atoms.
// Stacked ones ("close to around") are one; the nearest gives the class.
func (s *Scanner) hedgeBefore(i int, kind Kind) (first, last int, approx Approx, ok bool) {
	j := i - 1
	// Articles and "a total of" may come between.
	if s.has(j, article) || s.isAny(j, "the", "its", "reported", "whopping", "staggering", "full") {
		j--
	} else if s.isWord(j, "of") && s.isWord(j-1, "total") && s.has(j-2, article) {
		j -= 3
	}
	last = j
	for {
		n, a := s.phraseBefore(j, kind)
		if n == 0 {
			break
		}
		if !ok {
			approx, ok = a, true
		}
		j -= n
		first = j + 1
	}
	return first, last, approx, ok
}

// phraseBefore is the number of atoms of the approximator that ends with atom j.
func (s *Scanner) phraseBefore(j int, kind Kind) (n int, approx Approx) {
	a := s.at(j)
	if a.kind == markAtom {
		return s.markBefore(j)
	}
	if s.isAny(j, "c", "ca", "est") && s.is(j+1, '.') {
		return 0, Exact
	}
	if s.isWord(j, "take") && s.isWord(j-1, "or") && s.isWord(j-2, "give") {
		return 3, About
	}
	if !s.has(j, hedgeEnd) {
		return 0, Exact
	}
	ending := phrasesEnding[a.word]
	for i := range ending {
		p := &ending[i]
		if len(p.words) <= n {
			continue
		}
		fits := true
		for k, w := range p.words {
			if k > 0 && !s.isWord(j-k, w) {
				fits = false
				break
			}
		}
		if fits {
			n, approx = len(p.words), p.approx
		}
	}
	switch {
	case approx == Over, approx == Under, approx == Nearly && s.isWord(j-1, "shy"):
		more, slight := s.degree(j - n)
		n += more
		switch {
		case slight && approx == Over:
			approx = JustOver
		case slight:
			approx = JustUnder
		}
	}
	if n > 0 && !s.mayHedge(j, n, kind) {
		return 0, Exact
	}
	return n, approx
}

// mayHedge rules out words that only look like an approximator.
func (s *Scanner) mayHedge(j, n int, kind Kind) bool {
	switch {
	case kind == Duration && n == 1 && s.isAny(j, "over", "past", "around", "under"):
		// "over five years" is a time during which something happened.
		return s.isWord(j, "around") || s.isAny(j-1, "for", "in", "of", "after", "has", "have", "had", "is", "was", "spanning", "lasting", "takes", "took", "with", "by", "spent", "within", "and")
	case n == 1 && s.isWord(j, "past"):
		return s.at(j-1).kind == wordAtom && !s.has(j-1, determiner)
	case s.isWord(j, "on") || s.isWord(j, "of"):
		return true
	case n == 1 && s.isWord(j, "between"):
		return kind != None
	}
	return true
}

// markBefore is the number of marks that hedge, ending with atom j: "~", ">=".
func (s *Scanner) markBefore(j int) (n int, approx Approx) {
	switch s.at(j).mark {
	case '~':
		return 1, About
	case '>':
		if s.is(j-1, '<') || s.is(j-1, '=') || s.is(j-1, '-') {
			return 0, Exact
		}
		return 1, Over
	case '<':
		if s.is(j-1, '=') {
			return 0, Exact
		}
		return 1, Under
	case '=':
		switch {
		case s.is(j-1, '>'):
			return 2, AtLeast
		case s.is(j-1, '<'):
			return 2, AtMost
		}
	case atLeastMark:
		return 1, AtLeast
	case atMostMark:
		return 1, AtMost
	case '-':
		if s.glued(j) && s.isWord(j-1, "sub") { // sub-$10m
			return 2, Under
		}
	case '.':
		switch {
		case s.isAny(j-1, "c", "ca", "approx", "est") && s.glued(j):
			return 2, About
		case s.isAny(j-1, "max") && s.glued(j):
			return 2, AtMost
		}
	}
	return 0, Exact
}

// hedgeAfter finds the approximator that starts at atom j, after a figure, and
// is the atom after it.
func (s *Scanner) hedgeAfter(j int) (end int, approx Approx, ok bool) {
	k := j
	if s.hyphen(k) && s.glued(k) && s.glued(k+1) {
		k++
	}
	switch {
	case s.is(j, '+') && s.glued(j) && !(s.glued(j+1) && s.at(j+1).kind != markAtom):
		return j + 1, Over, true
	case s.isWord(k, "plus") && (k > j || !s.has(k+1, numberWord|article|currencyCode) && !s.isDigits(k+1) && !s.isWord(k+1, "change") && s.at(k+1).kind == wordAtom && !s.isAny(k+1, "the", "its", "equity", "debt", "interest", "other", "tax", "vat")):
		return k + 1, Over, true
	case s.isWord(k, "odd"), s.isWord(k, "some") && k > j:
		return k + 1, JustOver, true
	case s.isWord(j, "and") && s.isWord(j+1, "change"), s.isWord(j, "plus") && s.isWord(j+1, "change"):
		return j + 2, JustOver, true
	case s.isWord(j, "tops") && s.at(j+1).kind != wordAtom:
		return j + 1, AtMost, true
	case s.is(j, ',') && (s.isWord(j+1, "tops") || s.isWord(j+1, "max")) && s.at(j+2).kind != wordAtom:
		return j + 2, AtMost, true
	case s.isWord(k, "ish") && (k > j || s.glued(k)):
		return k + 1, About, true
	case s.isWord(j, "or") && s.isWord(j+1, "so"), s.isWord(j, "or") && s.isWord(j+1, "thereabouts"):
		return j + 2, About, true
	case s.isAny(j, "or", "and") && s.isAny(j+1, "more", "above", "over", "higher", "greater", "up", "upwards"):
		if s.isWord(j+2, "than") {
			return j + 3, AtLeast, s.at(j+3).kind != wordAtom && s.at(j+3).kind != digitsAtom && !s.is(j+3, currencyMark)
		}
		return j + 2, AtLeast, true
	case s.isWord(j, "or") && s.isAny(j+1, "less", "fewer", "under", "below", "lower"):
		if s.isWord(j+2, "than") {
			return j, Exact, false
		}
		return j + 2, AtMost, true
	case s.isWord(j, "give") && s.isWord(j+1, "or") && s.isWord(j+2, "take"):
		return j + 3, About, true
	case s.is(j, ',') && s.isWord(j+1, "give") && s.isWord(j+2, "or") && s.isWord(j+3, "take"):
		return j + 4, About, true
	case s.isWord(j, "more") && s.isWord(j+1, "or") && s.isWord(j+2, "less"):
		return j + 3, About, true
	case s.isWord(j, "and") && s.isAny(j+1, "counting", "rising", "climbing", "growing") && s.at(j+2).kind != wordAtom:
		return j + 2, AtLeast, true
	}
	return j, Exact, false
}
