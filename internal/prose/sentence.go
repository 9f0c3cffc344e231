package prose

import "strings"

// Sentences end at ".", "!", "?" or an ellipsis, with the closing quotation marks
// and brackets after it, before white space and something that can begin a
// sentence. What a full stop after an abbreviation does is the lists' to say.

// maxLabelLine bounds the lines that labels part, in bytes.
const maxLabelLine = 60

// maxAbbreviation is the length of the longest abbreviation of the first three lists.
const maxAbbreviation = len("approx")

var (
	// A stop after one of these ends nothing: a name or a figure follows.
	beforeName = newWordList(`mr mrs ms mx dr prof gen rep sen gov capt col lt sgt st hon rev messrs mme mlle vs v eg e.g. ie i.e. cf ca c approx rs viz`)
	// A stop after one of these ends nothing before a figure.
	beforeNumber = newWordList(`est no nos fig vol p pp ch sec art ed jan feb mar apr jun jul aug sep sept oct nov dec`)
	// A stop after one of these, or after a word with dots of its own ("U.S.",
	// "p.m."), ends a sentence only before a word that usually begins one.
	mayEnd = newWordList(`inc corp ltd co cos bros jr sr pvt pte pty intl assn etc al dept univ mfg esq ave blvd`)
	// Words that begin sentences more often than they go on with a name.
	starters = newWordList(`a about according after again all almost already also although among an and another any anyone as at back based because before besides both but by
 despite during each earlier even every everyone finally first following for former founded from further given has have he her here his how however
 i if in indeed instead investors it its it's last later launched like many meanwhile more most much my nearly neither next no none nor not now of on once one only or other others our over
 perhaps previously rather several she since so some soon still such that that's the their then there there's these they this those though through to today together
 two three four five under unlike until we we're what what's when where whether which while who why with within without yes yet you your yesterday`)
	// After one of these a single capital is a label ("Series A."), not an initial.
	labelled = newWordList(`series class round plan group grade tier part option vitamin stage generation gen type section phase appendix exhibit figure table`)
	// Verbs that follow a quotation: “Why us?” Kim asks.
	saying = newWordList(`say says said ask asks asked add adds added tell tells told joke jokes joked quip quips quipped recall recalls recalled`)
	// Months whose short forms have a stop, but for words.
	shortMonths = newWordList("sept jan feb aug oct nov dec")
)

// wordList is a set of words in lower case.
type wordList map[string]bool

func newWordList(words string) wordList {
	l := make(wordList)
	for word := range strings.FieldsSeq(words) {
		l[word] = true
	}
	return l
}

// has reports whether the word, in any case, stands in the list.
func (l wordList) has(word []byte) bool {
	var low [16]byte
	if len(word) > len(low) {
		return false
	}
	for i, c := range word {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	return l[string(low[:len(word)])]
}

// split makes sentences of the tokens from first on, for a block.
func (b *builder) split(first, block int) {
	d := b.doc
	start := first
	lines, line := b.lines, d.Tokens[first].Start
	for i := first; i < len(d.Tokens); i++ {
		for len(lines) > 0 && lines[0].at < d.Tokens[i].End {
			line = lines[0].at
			lines = lines[1:]
		}
		if len(lines) > 0 && i+1 < len(d.Tokens) && lines[0].at < d.Tokens[i+1].Start && b.lineEnds(i, start, first, lines[0].hard, lines[0].at-line < maxLabelLine) {
			d.Sentences = append(d.Sentences, Sentence{Start: start, End: i + 1, Block: block})
			start = i + 1
			continue
		}
		switch d.Text[d.Tokens[i].End-1] {
		case '.', '!', '?', "…"[2]:
		default:
			continue // nearly always
		}
		if !b.stop(i, start) {
			continue
		}
		end := i + 1
		for end < len(d.Tokens) && b.closes(end) {
			end++
		}
		if end >= len(d.Tokens) || !b.ends(i, end, start) {
			continue
		}
		d.Sentences = append(d.Sentences, Sentence{Start: start, End: end, Block: block})
		start, i = end, end-1
	}
	if start < len(d.Tokens) {
		d.Sentences = append(d.Sentences, Sentence{Start: start, End: len(d.Tokens), Block: block})
	}
}

// lineEnds reports whether the line that ends after token i ends a sentence though no
// mark says so: a line in bold above others, a line before one that begins with a
// label ("HQ: Paris"), an emoji or a bullet, and a line its writer broke before a
// capital. Wrapped prose has lines that are not short.
func (b *builder) lineEnds(i, start, first int, hard, short bool) bool {
	d := b.doc
	next := &d.Tokens[i+1]
	switch next.Kind {
	case Symbol:
		c := d.Text[next.Start]
		return c == 0xF0 || c == 0xE2 && d.Text[next.Start+1] != 0x82 // but not €
	case Punct:
		return string(d.Text[next.Start:next.End]) == "•"
	}
	if hard && next.Flags&(Upper|MixedCase) != 0 {
		return true
	}
	if start == first && i-start < 14 && next.Flags&Emphasis == 0 && d.Tokens[i].Flags&Emphasis != 0 {
		bold := true
		for k := start; k <= i; k++ {
			bold = bold && (d.Tokens[k].Flags&Emphasis != 0 || d.Tokens[k].Kind == Punct || d.Tokens[k].Kind == Symbol)
		}
		return bold
	}
	if next.Flags&Upper == 0 || !short {
		return false
	}
	for k := i + 1; k < len(d.Tokens) && k < i+8; k++ {
		if t := &d.Tokens[k]; t.Kind == Punct {
			switch d.Text[t.Start] {
			case ':':
				return k > i+1 && t.End == t.Start+1
			case '(', ')', '-':
			default:
				return false
			}
		}
	}
	return false
}

// stop reports whether token i is a mark that may end a sentence, or a word that
// brings its own.
func (b *builder) stop(i, start int) bool {
	t := &b.doc.Tokens[i]
	text := b.doc.Text[t.Start:t.End]
	switch t.Kind {
	case Punct:
		switch text[0] {
		case '.', '!', '?':
			return i > start
		case 0xE2:
			return string(text[:3]) == "…" && i > start
		}
	case WordToken:
		return text[len(text)-1] == '.'
	}
	return false
}

// closes reports whether token i is a closing mark or a further stop that goes
// with the stop before it.
func (b *builder) closes(i int) bool {
	t := &b.doc.Tokens[i]
	if t.Kind != Punct || t.Flags&SpaceLeft != 0 {
		return false
	}
	switch string(b.doc.Text[t.Start:t.End]) {
	case ")", "]", "}", "\"", "'", "”", "’", "»", "!", "?", ".", "…":
		return true
	}
	return false
}

// ends reports whether the stop at token i, with its closing marks up to token
// end, ends the sentence that began at token start.
func (b *builder) ends(i, end, start int) bool {
	d := b.doc
	next := end
	for next < len(d.Tokens)-1 && b.opens(next) {
		next++
	}
	n := &d.Tokens[next]
	word := d.Text[n.Start:n.End]
	if d.Tokens[end].Flags&SpaceLeft == 0 {
		// A missing space: "said.The". Not inside an address or a number.
		if end != i+1 || n.Kind != WordToken || n.Flags&(Upper|AllUpper|MixedCase) != Upper || len(word) < 2 && word[0] != 'A' && word[0] != 'I' {
			return false
		}
		p := &d.Tokens[i-min(1, i)]
		return i > start && p.Kind == WordToken && p.End-p.Start > 2 && p.Flags&AllUpper == 0 && !b.abbreviated(i, next, start)
	}
	switch n.Kind {
	case WordToken:
		if n.Flags&Upper == 0 {
			if n.Flags&MixedCase == 0 && isLowerFirst(word) {
				return false // but "iFood" may begin a sentence
			}
		}
	case Possessive:
		return false
	case Punct:
		switch word[0] {
		case ',', ';', ':', ')', ']', '/':
			return false
		}
	}
	t := &d.Tokens[i]
	mark := d.Text[t.Start]
	if (mark == '!' || mark == '?') && end > i+1 && b.said(next) {
		return false
	}
	if mark == '.' && t.End == t.Start+1 || t.Kind == WordToken {
		return !b.abbreviated(i, next, start)
	}
	return true
}

// isLowerFirst reports whether word begins with a lower-case letter.
func isLowerFirst(word []byte) bool {
	c, _, _ := classAt(word, 0)
	return c == lower
}

// opens reports whether token i opens a quotation or a bracket.
func (b *builder) opens(i int) bool {
	t := &b.doc.Tokens[i]
	if t.Kind != Punct {
		return false
	}
	switch string(b.doc.Text[t.Start:t.End]) {
	case "(", "[", "“", "‘", "«", "\"", "'", "¿", "¡":
		return true
	}
	return false
}

// said reports whether a verb of saying follows the name at token i.
func (b *builder) said(i int) bool {
	d := b.doc
	for k := i; k < min(i+4, len(d.Tokens)); k++ {
		t := &d.Tokens[k]
		if t.Kind != WordToken {
			return false
		}
		if k > i && t.Flags&Upper == 0 {
			return saying.has(d.Text[t.Start:t.End])
		}
	}
	return false
}

// abbreviated reports whether the full stop at token i belongs to the word
// before it (or is the last letter of that word) and ends nothing before token
// next.
func (b *builder) abbreviated(i, next, start int) bool {
	d := b.doc
	k := i - 1
	t := &d.Tokens[i]
	if t.Kind == WordToken {
		k = i // "U.S."
	} else if t.Flags&SpaceLeft != 0 || i == start {
		return false
	}
	w := &d.Tokens[k]
	word := d.Text[w.Start:w.End]
	n := &d.Tokens[next]
	if w.Kind != WordToken {
		// "1. Acme" begins a numbered line.
		return w.Kind == NumberToken && k == start && len(word) <= 2
	}
	if len(word) > maxAbbreviation && k != i {
		return false
	}
	starter := func() bool {
		return next > i+1 || n.Kind == WordToken && starters.has(d.Text[n.Start:n.End])
	}
	switch {
	case beforeName.has(word):
		return true
	case beforeNumber.has(word):
		if n.Kind == NumberToken {
			return true
		}
		return w.Flags&Upper != 0 && !starter() && shortMonths.has(word)
	case mayEnd.has(word), w.Kind == WordToken && k == i:
		return !starter()
	case len(word) == 1 && w.Flags&Upper != 0:
		if k == start {
			return true
		}
		p := &d.Tokens[k-1]
		before := d.Text[p.Start:p.End]
		if labelled.has(before) || w.Flags&SpaceLeft == 0 {
			return false // "Series A.", "plan-B."
		}
		if word[0] == 'I' && p.Flags&Upper == 0 {
			return false // "than I."
		}
		return true
	}
	return false
}
