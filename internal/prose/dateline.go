package prose

import "strings"

// datelineBlocks is how many blocks from the top a dateline is looked for in.
const datelineBlocks = 8

var (
	monthNames   = newWordList(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)
	weekdayNames = newWordList(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`)
	dateIntro    = newWordList(`published posted date on updated`)
	timeWords    = newWordList(`at am pm a.m. p.m. gmt utc bst est edt cet cest pst pdt ist et pt`)
	ordinalEnds  = newWordList(`st nd rd th`)
)

// dateline finds the date the text gives itself.
func (b *builder) dateline() {
	d := b.doc
	n := 0
	for i := range d.Blocks {
		switch d.Blocks[i].Kind {
		case Paragraph, Heading, ListItem:
		default:
			continue
		}
		if n++; n > datelineBlocks {
			return
		}
		first, last, ok := d.dateAlone(i)
		if !ok {
			first, last, ok = d.placeDate(i)
		}
		if ok {
			s := d.Span(first, last)
			d.Meta.Dateline = Field{Text: string(d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]), Span: s}
			return
		}
	}
}

// dateAlone finds the date in a block that holds nothing else, but for a word
// such as "Published", a weekday and a time of day.
func (d *Document) dateAlone(block int) (first, last int, ok bool) {
	blk := &d.Blocks[block]
	i, end := d.Sentences[blk.Start].Start, d.Sentences[blk.End-1].End
	if end-i > 16 {
		return 0, 0, false
	}
	for i < end && d.isWord(i, dateIntro) || i < end && d.is(i, ":") {
		i++
	}
	first = i
	last, year := d.dateAt(i, end)
	if !year {
		return 0, 0, false
	}
	for i = last; i < end; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Kind == Punct, t.Kind == Symbol, t.Kind == NumberToken:
		case d.isWord(i, timeWords):
		default:
			return 0, 0, false
		}
	}
	return first, last, true
}

// placeDate finds the date of an agency's dateline, "PARIS, April 5 (Agency) -".
func (d *Document) placeDate(block int) (first, last int, ok bool) {
	blk := &d.Blocks[block]
	i, end := d.Sentences[blk.Start].Start, d.Sentences[blk.End-1].End
	start := i
	for i < end && i < start+5 && d.Tokens[i].Kind == WordToken && d.Tokens[i].Flags&(AllUpper|Upper) != 0 && !d.isWord(i, monthNames) {
		i++
	}
	if i == start || d.Tokens[start].Flags&AllUpper == 0 || i >= end || !d.is(i, ",") {
		return 0, 0, false
	}
	i++
	// A second part: "SAN FRANCISCO, California, April 5".
	if i+2 < end && d.Tokens[i].Kind == WordToken && d.Tokens[i].Flags&Upper != 0 && !d.isWord(i, monthNames) {
		k := i + 1
		if d.is(k, ".") {
			k++
		}
		if d.is(k, ",") {
			i = k + 1
		}
	}
	last, _ = d.dateAt(i, end)
	if last == 0 || last >= end || !(d.is(last, "(") || d.is(last, "–") || d.is(last, "—") || d.is(last, "-") || d.is(last, "--") || d.is(last, "/")) {
		return 0, 0, false
	}
	return i, last, true
}

// dateAt is the token after the date that begins at token i, or 0, and whether
// the date has a year.
func (d *Document) dateAt(i, end int) (last int, year bool) {
	if i < end && d.isWord(i, weekdayNames) {
		i++
		for i < end && (d.is(i, ",") || d.is(i, ".")) {
			i++
		}
	}
	dot := func(i int) int {
		if i < end && d.is(i, ".") {
			i++
		}
		return i
	}
	comma := func(i int) int {
		if i < end && d.is(i, ",") {
			i++
		}
		return i
	}
	if i >= end {
		return 0, false
	}
	switch {
	case d.isWord(i, monthNames): // April 5, 2024
		k := dot(i + 1)
		if k >= end || !d.isDay(k) {
			return 0, false
		}
		k++
		if y := comma(k); y < end && d.isYear(y) {
			return y + 1, true
		}
		return k, false
	case d.isDay(i) && i+1 < end: // 5 April 2024
		k := i + 1
		if d.Tokens[k].Kind == WordToken && strings.EqualFold(string(d.Bytes(k)), "of") {
			k++
		}
		if k >= end || !d.isWord(k, monthNames) {
			return 0, false
		}
		k = dot(k + 1)
		if y := comma(k); y < end && d.isYear(y) {
			return y + 1, true
		}
		return k, false
	case d.isYear(i) && i+4 < end && d.is(i+1, "-") && d.is(i+3, "-"): // 2024-04-05
		return i + 5, true
	}
	return 0, false
}

func (d *Document) is(i int, mark string) bool {
	t := &d.Tokens[i]
	return string(d.Text[t.Start:t.End]) == mark
}

func (d *Document) isWord(i int, list wordList) bool {
	return d.Tokens[i].Kind == WordToken && list.has(d.Bytes(i))
}

// isDay reports whether token i is a day of a month, with or without "th".
func (d *Document) isDay(i int) bool {
	b := d.Bytes(i)
	n := digitRun(b, 0)
	if n == 2 && (b[0] > '3' || b[0] == '3' && b[1] > '1') || n > 0 && b[0] == '0' && n == 1 {
		return false
	}
	return (n == 1 || n == 2) && (n == len(b) || n == len(b)-2 && ordinalEnds.has(b[n:]))
}

func (d *Document) isYear(i int) bool {
	b := d.Bytes(i)
	return len(b) == 4 && digitRun(b, 0) == 4 && (b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0')
}
