package prose

import (
	"bytes"
	"unicode/utf8"
)

// Lines of hard-wrapped plain text are at least wrapMin and at most wrapMax
// characters long, but for the last of a paragraph.
const wrapMin, wrapMax = 45, 100

// maxHeading is how many words a line without a final stop may have to be a
// heading.
const maxHeading = 12

// maxTitle is the same of a title or a standfirst.
const maxTitle = 45

// plain reads the text from a byte offset on: paragraphs parted by blank lines.
// A line end inside one parts paragraphs too, unless the lines look wrapped.
func (b *builder) plain(at int) {
	var lines [][2]int
	flush := func() {
		b.plainGroup(lines)
		lines = lines[:0]
	}
	for at < len(b.data) {
		end, next := lineEnd(b.data, at)
		if blank(b.data[at:end]) {
			flush()
		} else {
			lines = append(lines, [2]int{at, end})
		}
		at = next
	}
	flush()
	b.plainHeads()
}

// lineEnd is where the line at data[at] ends, and where the next one begins.
func lineEnd(data []byte, at int) (end, next int) {
	i := bytes.IndexByte(data[at:], '\n')
	if i < 0 {
		end, next = len(data), len(data)
	} else {
		end, next = at+i, at+i+1
	}
	if end > at && data[end-1] == '\r' {
		end--
	}
	return end, next
}

// blank reports whether a line holds nothing but white space.
func blank(line []byte) bool {
	for i := 0; i < len(line); {
		c, n, _ := classAt(line, i)
		if c != space {
			return false
		}
		i += n
	}
	return true
}

// plainGroup reads lines that no blank line parts.
func (b *builder) plainGroup(lines [][2]int) {
	wrapped := b.wrapped(lines)
	for i, l := range lines {
		block := Block{Kind: Paragraph}
		if wrapped {
			if i > 0 {
				b.decoded(" ", lines[i-1][1], lineStart(b.data, lines[i-1][1]))
			}
		} else if n := bullet(b.data[l[0]:l[1]]); n > 0 {
			l[0] += n
			b.item++
			block = Block{Kind: ListItem, Level: 1, Item: b.item}
		}
		b.plainLine(l[0], l[1])
		if wrapped && i+1 < len(lines) {
			continue
		}
		first := len(b.doc.Tokens)
		if !b.close(block) || block.Kind != Paragraph {
			continue
		}
		if words, stopped := b.lineShape(first, len(b.doc.Tokens)); !stopped && words <= maxHeading {
			block := &b.doc.Blocks[len(b.doc.Blocks)-1]
			block.Kind, block.Level = Heading, 2
		}
	}
}

// bullet is the length of the bullet that a line of plain text begins with, and
// of the white space around it, or 0.
func bullet(line []byte) int {
	indent := countSpace(line)
	for _, mark := range []string{"-", "*", "•", "–", "·", "‣", "▪"} {
		if bytes.HasPrefix(line[indent:], []byte(mark)) {
			if n := countSpace(line[indent+len(mark):]); n > 0 {
				return indent + len(mark) + n
			}
		}
	}
	return 0
}

// lineStart is the offset after the line end at data[at].
func lineStart(data []byte, at int) int {
	if at < len(data) && data[at] == '\r' {
		at++
	}
	if at < len(data) && data[at] == '\n' {
		at++
	}
	return at
}

// wrapped reports whether lines are one paragraph broken at a column: they are
// of a length, and one goes on in the middle of a sentence.
func (b *builder) wrapped(lines [][2]int) bool {
	open := false
	for i, l := range lines {
		line := bytes.TrimRight(b.data[l[0]:l[1]], " \t")
		n := utf8.RuneCount(line)
		if n > wrapMax || i < len(lines)-1 && n < wrapMin {
			return false
		}
		if i > 0 {
			c, _ := peek(line, countSpace(line))
			open = open || c == lower
		}
	}
	return open
}

// plainLine appends a line without its comments and URLs.
func (b *builder) plainLine(at, end int) {
	for at < end {
		line := b.data[at:end]
		i := bytes.Index(line, []byte("<!--"))
		if i < 0 {
			b.withoutURLs(at, end)
			return
		}
		j := bytes.Index(line[i+4:], []byte("-->"))
		if j < 0 {
			b.withoutURLs(at, end)
			return
		}
		b.withoutURLs(at, at+i)
		b.comment(at+i, at+i+4+j+3)
		at += i + 4 + j + 3
	}
}

// withoutURLs appends the source bytes [at, end) without the URLs in them.
func (b *builder) withoutURLs(at, end int) {
	t := b.data[:end]
	for i := at; i < end; {
		n := bytes.IndexAny(t[i:], ":w")
		if n < 0 {
			break
		}
		i += n
		start := i
		switch {
		case t[i] == ':' && bytes.HasPrefix(t[i:], []byte("://")):
			for start > at && schemeByte(t[start-1]) {
				start--
			}
			if start == i {
				i++
				continue
			}
			i += 3
		case t[i] == 'w' && bytes.HasPrefix(t[i:], []byte("www.")) && (i == at || !letterBefore(t, i)):
			i += 4
		default:
			i++
			continue
		}
		stop := urlEnd(t, i)
		if stop == i {
			continue
		}
		b.verbatim(at, start)
		at, i = stop, stop
	}
	b.verbatim(at, end)
}

func schemeByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || asciiDigit(c) || c == '+' || c == '.' || c == '-'
}

func letterBefore(t []byte, i int) bool {
	r, _ := utf8.DecodeLastRune(t[:i])
	c := classOf(r)
	return isLetter(c) || c == digit
}

// urlEnd is where the URL that reaches t[i] ends: at white space, a quotation
// mark or a dash, and before the punctuation of the sentence around it.
func urlEnd(t []byte, i int) int {
	from := i
	for i < len(t) && bytes.IndexByte([]byte("<>\""), t[i]) < 0 {
		c, n, _ := classAt(t, i)
		if c == space || n > 1 && c == punct {
			break
		}
		i += n
	}
	for i > from && bytes.IndexByte([]byte(".,;:!?)]'"), t[i-1]) >= 0 {
		i--
	}
	return i
}

// lineShape is the number of words in the tokens [first, end), and whether the
// last token is a final mark.
func (b *builder) lineShape(first, end int) (words int, stopped bool) {
	d := b.doc
	for i := first; i < end; i++ {
		if k := d.Tokens[i].Kind; k == WordToken || k == NumberToken {
			words++
		}
	}
	t := &d.Tokens[end-1]
	switch t.Kind {
	case Punct:
		switch string(d.Text[t.Start:t.End]) {
		case ")", "]", "-", "'", "’":
		default:
			return words, true
		}
	case WordToken:
		return words, d.Text[t.End-1] == '.'
	}
	return words, false
}

// plainHeads tells the title and the standfirst of a plain text, the first lines
// after its dateline or, without one, its first line.
func (b *builder) plainHeads() {
	d := b.doc
	if len(d.Blocks) < 2 {
		// A text of one line is a text, not a heading.
		for i := range d.Blocks {
			d.Blocks[i].Kind, d.Blocks[i].Level = Paragraph, 0
		}
		return
	}
	at := 0
	for i := range d.Blocks[:min(datelineBlocks, len(d.Blocks))] {
		if _, _, ok := d.dateAlone(i); ok {
			at = i + 1
			break
		}
	}
	kinds := []BlockKind{Title, Standfirst}
	for i := at; i < len(d.Blocks)-1 && i < at+2; i++ {
		blk := &d.Blocks[i]
		if blk.End-blk.Start != 1 || blk.Kind == ListItem {
			return
		}
		words, stopped := b.lineShape(d.Sentences[blk.Start].Start, d.Sentences[blk.Start].End)
		if stopped || words < 5 || words > maxTitle {
			return
		}
		blk.Kind, blk.Level = kinds[0], 0
		kinds = kinds[1:]
	}
}
