package report

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"github.com/factlint/factlint/internal/source"
)

// cells is a stretch of a line as a terminal shows it: clusters of characters,
// the byte each starts at, and the cell it starts at.
type cells struct {
	text  []string
	byte  []int // one more than clusters, as are the cells
	cell  []int
	first bool // the stretch starts where the line does
	last  bool // the stretch ends where the line does
}

// shown turns a stretch of a line into what may be printed of it: tabs become
// spaces, control characters their pictures, joiners vanish, and marks that turn
// the direction of writing, with which a line could show other words than it
// has, become U+FFFD.
func shown(line string) cells {
	c := cells{byte: []int{0}, cell: []int{0}, first: true, last: true}
	g := displaywidth.StringGraphemes(line)
	at, width := 0, 0
	for g.Next() {
		raw := g.Value()
		text := raw
		if raw == "\t" {
			text = "    "
		} else if strings.ContainsFunc(raw, special) {
			text = strings.Map(printable, raw)
		}
		at += len(raw)
		width += displaywidth.String(text)
		c.text = append(c.text, text)
		c.byte = append(c.byte, at)
		c.cell = append(c.cell, width)
	}
	return c
}

func special(r rune) bool { return printable(r) != r }

// printable is what stands for a character on a terminal; negative for nothing.
func printable(r rune) rune {
	switch {
	case r < ' ':
		return '␀' + r
	case r == 0x7F:
		return '␡'
	case r >= 0x80 && r < 0xA0, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x200E, r == 0x200F, r == 0x061C:
		return '\uFFFD'
	case r == 0x200D, r == 0x200B, r == 0x2060, r == 0xFEFF:
		return -1
	}
	return r
}

// safe is text that is printed outside a window, made harmless for a terminal.
func safe(text string) string {
	if !strings.ContainsFunc(text, special) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return printable(r)
	}, text)
}

// window is the part of a line that fits a width, with the cells under it that
// are pointed at.
type window struct {
	text   string
	indent int // cells before the first one pointed at
	carets int // cells pointed at, at least 1
}

// ellipsis marks a cut. It is one cell wide.
const ellipsis = "…"

// reach is how many bytes of a line on either side of a span are looked at for
// each cell of the window, which bounds the work on a line of megabytes.
const reach = 8

// newWindow cuts the part round a span out of the line it starts in, at most
// width cells wide, with room for a label of some cells after the span. A span
// that goes on in the next line is shown to the end of its first.
func newWindow(f *source.File, at source.Span, width, label int) window {
	line := f.Line(f.Position(at.Start).Line)
	at.End = min(at.End, line.End)
	near := source.Span{Start: max(line.Start, at.Start-reach*width), End: min(line.End, at.Start+reach*width)}
	for near.Start > line.Start && !utf8.RuneStart(f.Data[near.Start]) {
		near.Start--
	}
	for near.End < line.End && !utf8.RuneStart(f.Data[near.End]) {
		near.End++
	}
	c := shown(f.Text(near))
	c.first, c.last = near.Start == line.Start, near.End == line.End
	from := c.index(at.Start - near.Start)
	to := from
	for to < len(c.text) && near.Start+c.byte[to] < at.End {
		to++
	}
	first, last := c.around(from, to, width, label)
	var w window
	var b strings.Builder
	if !c.starts(first) {
		b.WriteString(ellipsis)
		w.indent++
	}
	for i := first; i < last; i++ {
		b.WriteString(c.text[i])
	}
	if !c.ends(last) {
		b.WriteString(ellipsis)
	}
	w.indent += c.cell[from] - c.cell[first]
	w.carets = max(1, c.cell[min(to, last)]-c.cell[from])
	w.text = strings.TrimRight(b.String(), " ")
	return w
}

// around chooses the clusters to show round [from, to): those first, as far as
// they fit; then what stands before and after them, and no words cut in two
// where that can be helped.
func (c *cells) around(from, to, width, label int) (first, last int) {
	fits := func(first, last int) bool {
		n := c.cell[last] - c.cell[first]
		if !c.starts(first) {
			n++
		}
		if !c.ends(last) {
			n++
		}
		return n <= width
	}
	labelFits := func(first int) bool { return c.cell[to]-c.cell[first]+1+1+label <= width }
	first, last = from, from
	for last < to && fits(first, last+1) {
		last++
	}
	if last < to {
		return first, max(last, min(from+1, len(c.text)))
	}
	if fits(0, len(c.text)) && c.first && c.last && c.cell[to]+1+label <= width {
		return 0, len(c.text)
	}
	left := (width - (c.cell[to] - c.cell[from])) * 3 / 5
	for first > 0 && c.cell[from]-c.cell[first-1] <= left && fits(first-1, last) && labelFits(first-1) {
		first--
	}
	for last < len(c.text) && fits(first, last+1) {
		last++
	}
	for first > 0 && fits(first-1, last) && labelFits(first-1) {
		first--
	}
	if !c.starts(first) && (first == 0 || c.text[first-1] != " ") {
		for i := first; i < from && c.cell[i]-c.cell[first] < longWord; i++ {
			if c.text[i] == " " {
				first = i + 1
				break
			}
		}
	}
	if !c.ends(last) && (last == len(c.text) || c.text[last] != " ") {
		for i := last - 1; i >= to && c.cell[last]-c.cell[i] < longWord; i-- {
			if c.text[i] == " " {
				last = i
				break
			}
		}
	}
	return first, last
}

// longWord is how many cells are given up so as not to cut a word.
const longWord = 16

// starts reports whether nothing of the line stands before cluster i.
func (c *cells) starts(i int) bool { return i == 0 && c.first }

// ends reports whether cluster i is past the end of the line.
func (c *cells) ends(i int) bool { return i == len(c.text) && c.last }

// index is the cluster that a byte belongs to.
func (c *cells) index(offset int) int {
	i := 0
	for i+1 < len(c.byte) && c.byte[i+1] <= offset {
		i++
	}
	return i
}
