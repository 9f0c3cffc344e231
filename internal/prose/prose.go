// Package prose turns a Markdown or plain-text draft into sentences of tokens
// that know their source bytes.
//
// The important type is [Document]. Its text is the article as a reader sees it
// (markup, code, URLs and attributes gone, entities decoded); a map of runs leads
// every byte of it back to the file.
package prose

import (
	"encoding/binary"
	"errors"
	"math"
	"sort"
	"strings"

	"github.com/factlint/factlint/internal/source"
)

// Word is the number of a lemma in a [Lexicon]; 0 is any word it does not hold.
type Word uint16

// TokenKind tells words from the rest.
type TokenKind uint8

// The kinds of tokens.
const (
	WordToken   TokenKind = iota // letters, possibly with digits, dots or apostrophes inside: "Builder.ai", "don't", "U.S."; the "'ve" of "we've" is one of its own
	NumberToken                  // starts with a digit: "4.5bn", "1,200", "2016", "3one4"
	Possessive                   // the clitic "'s" or a bare apostrophe after a final s
	Punct                        // one punctuation character; "..." and runs of dashes are one token
	Symbol                       // one symbol: "$", "€", "%", "&", "+", "~", an emoji
)

// TokenFlag is a set of facts about a token's spelling and surroundings.
type TokenFlag uint8

// The token flags.
const (
	Upper     TokenFlag = 1 << iota // first letter is upper case
	AllUpper                        // two or more letters, all upper case
	MixedCase                       // an upper-case letter after a lower-case one, in a word also after a digit: "iFood", "B2B"
	HasDigit                        // a digit anywhere
	SpaceLeft                       // white space (or the start of a block) precedes
	Emphasis                        // inside bold, italics or link text
	Linked                          // inside link text
	Quoted                          // inside quotation marks or a block quote
)

// Token is a word, number or mark. Start and End are byte offsets in [Document.Text].
type Token struct {
	Start, End uint32
	Word       Word
	Form       Form // the very spelling, case aside
	Kind       TokenKind
	Flags      TokenFlag
}

// BlockKind says what part of an article a [Block] is.
type BlockKind uint8

// The kinds of blocks.
const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	TableCell
	Caption  // figcaption-like text; a paragraph that holds nothing but an image's title
	Alt      // an image's alternative text
	Footnote // the text of a footnote
	Title    // front matter title (headline)
	Standfirst
)

// Block is a run of sentences that stand in one piece of structure. A subject
// or a sentence never crosses from one block to the next by punctuation alone.
type Block struct {
	Kind       BlockKind
	Level      int  // heading level from 1, or depth of a list item from 1
	Item       int  // number of the list item this block belongs to, counted over the document from 1; 0 outside lists
	Quote      bool // inside a block quote
	Table      int  // number of the table from 1; 0 outside tables
	Row, Col   int  // of a table cell, from 0; row 0 is the header
	Start, End int  // sentences [Start, End)
}

// Sentence is a range of tokens [Start, End) of one block.
type Sentence struct {
	Start, End int
	Block      int
}

// Comment is an HTML comment of the draft: where directives and test expectations live.
type Comment struct {
	Text string      // between "<!--" and "-->", trimmed
	Span source.Span // with its marks
}

// Field is a value of the front matter with its place in the file.
type Field struct {
	Text string
	Span source.Span // of the value, without quotes
}

// Meta is what the draft says of itself.
type Meta struct {
	Title, Standfirst, Company Field
	Date                       Field // front matter date, published or pubDate; as written
	Dateline                   Field // a date alone in the first lines of the text ("April 5, 2024"); as written
	Lang                       string
}

// Document is an article ready to be searched.
type Document struct {
	File      *source.File
	Meta      Meta
	Text      []byte // blocks one after the other, each ended by "\n"
	Low       string // Text in lower case, but for letters beyond ASCII
	Tokens    []Token
	Sentences []Sentence
	Blocks    []Block
	Comments  []Comment
	runs      []run
}

// run maps a stretch of Text to the file byte by byte. Where it decodes an
// entity or an escape, the whole stretch maps as one.
// Runs lie in the order of Text; inside a block they are in the order of the
// file too.
type run struct {
	text, src       uint32
	textLen, srcLen uint32
	whole           bool // decoded: maps as one
}

// Bytes is the text of a token. It must not be changed.
func (d *Document) Bytes(token int) []byte {
	t := &d.Tokens[token]
	return d.Text[t.Start:t.End]
}

// Lower is the text of a token in lower case, but for letters beyond ASCII.
func (d *Document) Lower(token int) string {
	t := &d.Tokens[token]
	return d.Low[t.Start:t.End]
}

// lowered is a text in lower case, but for letters beyond ASCII.
func lowered(text []byte) string {
	var b strings.Builder
	b.Grow(len(text))
	var low [8]byte
	for len(text) >= len(low) {
		binary.LittleEndian.PutUint64(low[:], lower8(binary.LittleEndian.Uint64(text)))
		b.Write(low[:])
		text = text[len(low):]
	}
	for _, c := range text {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// lower8 is eight characters at once in lower case; bytes beyond ASCII stay.
func lower8(x uint64) uint64 {
	const each = 0x0101010101010101 // times a byte, that byte eight times
	low7 := x & (0x7F * each)
	fromA, afterZ := low7+(0x80-'A')*each, low7+(0x7F-'Z')*each // the top bit says so
	upper := (fromA ^ afterZ) & ^x & (0x80 * each)
	return x | upper>>2
}

// Span is the source bytes of the tokens [first, last), from the first byte of
// the first to the last byte of the last, with any markup between them.
func (d *Document) Span(first, last int) source.Span {
	if first >= last {
		return source.Span{}
	}
	return d.TextSpan(d.Tokens[first].Start, d.Tokens[last-1].End)
}

// TextSpan is the source bytes of Text[start:end]. A stretch that holds a part
// of a decoded entity or escape holds all of its source.
func (d *Document) TextSpan(start, end uint32) source.Span {
	if len(d.runs) == 0 {
		return source.Span{}
	}
	r := &d.runs[min(d.runAfter(start), len(d.runs)-1)]
	from := int(r.src)
	if start > r.text {
		from = r.at(start)
	}
	if end <= start {
		return source.Span{Start: from, End: from}
	}
	if !r.whole && start >= r.text && end <= r.text+r.textLen { // as nearly all
		return source.Span{Start: from, End: int(r.src + end - r.text)}
	}
	// The last run that begins before end.
	i := sort.Search(len(d.runs), func(i int) bool { return d.runs[i].text >= end })
	if i == 0 {
		return source.Span{Start: from, End: from}
	}
	r = &d.runs[i-1]
	to := int(r.src + r.srcLen)
	if !r.whole && end < r.text+r.textLen {
		to = int(r.src + end - r.text)
	}
	return source.Span{Start: from, End: max(from, to)}
}

// runAfter is the index of the first run that ends after a text offset.
func (d *Document) runAfter(offset uint32) int {
	return sort.Search(len(d.runs), func(i int) bool { return d.runs[i].text+d.runs[i].textLen > offset })
}

// at is the source offset of a text offset inside r, or of r's end past it.
func (r *run) at(offset uint32) int {
	switch {
	case offset >= r.text+r.textLen:
		return int(r.src + r.srcLen)
	case !r.whole:
		return int(r.src + offset - r.text)
	}
	return int(r.src)
}

// SentenceOf is the index of the sentence that holds a token.
func (d *Document) SentenceOf(token int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > token })
}

// Format says how a draft is written.
type Format uint8

// The formats of drafts.
const (
	Markdown Format = iota // CommonMark with tables, strikethrough, autolinks, footnotes and YAML front matter
	Plain                  // paragraphs parted by blank lines or single line ends; no markup
)

// Parse reads a draft. Words get their lemma numbers from lex, which may be nil.
// It fails only on what cannot be read: a file of more than 2 GiB, or structure
// nested beyond reason; the error does not name the file.
func Parse(f *source.File, format Format, lex *Lexicon) (*Document, error) {
	if len(f.Data) > math.MaxUint32/2 {
		return nil, errors.New("larger than 2 GiB")
	}
	b := newBuilder(f, lex)
	body := len(b.bom())
	if format == Plain {
		b.plain(body)
	} else {
		if err := b.markdown(body + b.frontMatter(body)); err != nil {
			return nil, err
		}
	}
	b.finish()
	return b.doc, nil
}
