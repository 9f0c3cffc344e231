package mention

import (
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Context is what is known of an article besides its text.
type Context struct {
	Date     value.Date     // of the article; zero when unknown
	Dollar   string         // currency a bare "$" stands for; "" is US dollars, marked as a guess
	Lang     string         // of the text; "" is what the document says, or English
	DayOrder value.DayOrder // of dates like 3/4/2024
}

// Reader finds the mentions of one document after the other and keeps its memory in
// between: what it returns is valid until it is asked for the same of another document.
// The zero Reader is ready. It is not safe for concurrent use.
type Reader struct {
	scanner value.Scanner
	values  []Mention
	names   nameScan
}

// Values finds the figures and dates of a document, in token order and without
// overlap. Each sentence's block is scanned as a whole; a value never crosses
// from one block to the next.
func Values(doc *prose.Document, in Context) []Mention { return new(Reader).Values(doc, in) }

// Values is the function of that name.
func (r *Reader) Values(doc *prose.Document, in Context) []Mention {
	reading := in.reading(doc)
	s := &r.scanner
	out := r.values[:0]
	for b := range doc.Blocks {
		first, last := blockTokens(doc, b)
		if first == last {
			continue
		}
		start, end := doc.Tokens[first].Start, doc.Tokens[last-1].End
		base, token := len(out), first
		for _, f := range s.Scan(doc.Text[start:end], reading) {
			m := placed(doc, f, start, &token, first, last)
			if f.Pair > 0 {
				m.Pair = int32(base + f.Pair)
			}
			out = append(out, m)
		}
	}
	r.values = out
	return out
}

// reading is how the document is to be read.
func (in Context) reading(doc *prose.Document) value.Reading {
	r := value.Reading{Date: in.Date, Dollar: in.Dollar, Lang: in.Lang, DayOrder: in.DayOrder}
	if r.Lang == "" {
		r.Lang = doc.Meta.Lang
	}
	return r
}

// placed is the mention of a value found in a block that starts at byte start of the
// text and has the tokens from first up to last. One sweep over the tokens serves all
// values of the block: token is where it stands.
func placed(doc *prose.Document, f value.Found, start uint32, token *int, first, last int) Mention {
	m := Mention{Kind: kindOf(f.Value), Start: start + uint32(f.Start), End: start + uint32(f.End), Value: f.Value}
	if f.HedgeEnd > f.HedgeStart {
		m.HedgeStart, m.HedgeEnd = start+uint32(f.HedgeStart), start+uint32(f.HedgeEnd)
	}
	t := *token
	for t < last && doc.Tokens[t].End <= m.Start {
		t++
	}
	m.First = int32(t)
	for t < last && doc.Tokens[t].Start < m.End {
		t++
	}
	m.Last = int32(t)
	if t > first && doc.Tokens[t-1].End > m.End {
		t-- // the next value may begin in this token: "5m-10m"
	}
	*token = t
	return m
}

// blockTokens is the range of tokens of a block.
func blockTokens(doc *prose.Document, b int) (first, last int) {
	block := &doc.Blocks[b]
	if block.Start == block.End {
		return 0, 0
	}
	return doc.Sentences[block.Start].Start, doc.Sentences[block.End-1].End
}

func kindOf(v value.Value) Kind {
	switch v.Kind {
	case value.Money:
		return Money
	case value.Percent:
		return Percent
	case value.Points:
		return Points
	case value.Multiple:
		return Multiple
	case value.Ordinal:
		return Ordinal
	case value.DateKind:
		return Date
	case value.Duration:
		return Duration
	case value.Age:
		return Age
	}
	return Number
}
