package prose

import (
	"sort"

	"github.com/factlint/factlint/internal/source"
)

// builder grows a document block by block: a reader of a format appends the text
// of one block with its source offsets, and close makes tokens and sentences of it.
type builder struct {
	doc   *Document
	lex   *Lexicon
	data  []byte      // of the file
	start int         // of the open block in doc.Text
	marks []mark      // of the open block
	lines []lineBreak // the same
	style TokenFlag
	item  int // number of list items so far
	table int // number of tables so far
}

// mark is a change of style inside the open block: from here on, these flags.
type mark struct {
	at    uint32
	flags TokenFlag
}

// lineBreak is where a line of the open block ends. A hard one is its writer's will.
type lineBreak struct {
	at   uint32 // in doc.Text, where a space stands for it
	hard bool
}

func newBuilder(f *source.File, lex *Lexicon) *builder {
	n := len(f.Data)
	return &builder{
		lex:  lex,
		data: f.Data,
		doc: &Document{
			File:      f,
			Text:      make([]byte, 0, n+n/64+16),
			Tokens:    make([]Token, 0, n/4+16),
			Sentences: make([]Sentence, 0, n/64+8),
			Blocks:    make([]Block, 0, n/256+8),
			runs:      make([]run, 0, n/48+8),
		},
	}
}

// bom is the file's byte-order mark, if it has one.
func (b *builder) bom() string {
	if len(b.data) >= len(source.BOM) && string(b.data[:len(source.BOM)]) == source.BOM {
		return source.BOM
	}
	return ""
}

// verbatim appends the source bytes [start, end) as they are.
func (b *builder) verbatim(start, end int) {
	if start >= end {
		return
	}
	b.grow(start, end-start)
	b.doc.Text = append(b.doc.Text, b.data[start:end]...)
}

// grow makes the last run n bytes longer, or begins another, for text appended
// next that maps byte by byte to the source from start on.
func (b *builder) grow(start, n int) {
	d := b.doc
	at := uint32(len(d.Text))
	if len(d.runs) > 0 {
		r := &d.runs[len(d.runs)-1]
		if !r.whole && r.src+r.srcLen == uint32(start) && r.text+r.textLen == at {
			r.textLen += uint32(n)
			r.srcLen += uint32(n)
			return
		}
	}
	d.runs = append(d.runs, run{text: at, src: uint32(start), textLen: uint32(n), srcLen: uint32(n)})
}

// decoded appends text that the source writes otherwise, as [start, end).
func (b *builder) decoded(text string, start, end int) {
	if text == "" {
		return
	}
	d := b.doc
	if len(text) == 1 && end == start+1 {
		b.grow(start, 1) // a line end that became a space
	} else {
		d.runs = append(d.runs, run{text: uint32(len(d.Text)), src: uint32(start), textLen: uint32(len(text)), srcLen: uint32(end - start), whole: true})
	}
	d.Text = append(d.Text, text...)
}

// setStyle changes the flags of what is appended from now on.
func (b *builder) setStyle(flags TokenFlag) {
	if flags != b.style {
		b.style = flags
		b.marks = append(b.marks, mark{uint32(len(b.doc.Text)), flags})
	}
}

// close ends the open block. A block without a token vanishes.
func (b *builder) close(block Block) bool {
	d := b.doc
	first := len(d.Tokens)
	b.tokenise(block.Quote)
	b.marks, b.style = b.marks[:0], 0
	if len(d.Tokens) == first {
		b.lines = b.lines[:0]
		d.Text = d.Text[:b.start]
		for len(d.runs) > 0 && d.runs[len(d.runs)-1].text >= uint32(b.start) {
			d.runs = d.runs[:len(d.runs)-1]
		}
		return false
	}
	d.Text = append(d.Text, '\n')
	b.start = len(d.Text)
	block.Start = len(d.Sentences)
	b.split(first, len(d.Blocks))
	b.lines = b.lines[:0]
	block.End = len(d.Sentences)
	d.Blocks = append(d.Blocks, block)
	return true
}

// blockText is the text of a block, without the line end that closes it.
func (d *Document) blockText(i int) []byte {
	b := &d.Blocks[i]
	first, last := d.Sentences[b.Start].Start, d.Sentences[b.End-1].End-1
	return d.Text[d.Tokens[first].Start:d.Tokens[last].End]
}

// blockField is a block as a field.
func (d *Document) blockField(i int) Field {
	b := &d.Blocks[i]
	return Field{Text: string(d.blockText(i)), Span: d.Span(d.Sentences[b.Start].Start, d.Sentences[b.End-1].End)}
}

// comment records the HTML comment at the source bytes [start, end).
func (b *builder) comment(start, end int) {
	s := b.data[start:end]
	b.doc.Comments = append(b.doc.Comments, Comment{Text: commentText(s), Span: source.Span{Start: start, End: end}})
}

// finish does what needs the whole document.
func (b *builder) finish() {
	d := b.doc
	d.Low = lowered(d.Text)
	sort.SliceStable(d.Comments, func(i, j int) bool { return d.Comments[i].Span.Start < d.Comments[j].Span.Start })
	b.dateline()
	if d.Meta.Title.Text == "" {
		for i := range d.Blocks {
			if k := d.Blocks[i].Kind; k == Title || k == Heading && d.Blocks[i].Level == 1 {
				d.Meta.Title = d.blockField(i)
				break
			}
		}
	}
	if d.Meta.Standfirst.Text == "" {
		for i := range d.Blocks {
			if d.Blocks[i].Kind == Standfirst {
				d.Meta.Standfirst = d.blockField(i)
				break
			}
		}
	}
}
