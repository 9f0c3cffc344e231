package mention

import (
	"cmp"
	"slices"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// WithLoose adds to the mentions of a document, which must be in text order, those
// that no statement is made of: every number by itself where it is part of a code, a
// name, a date or an amount, which come after what holds them, and times that no
// calendar settles, such as "recently". Shares and ordinals stay whole.
func WithLoose(doc *prose.Document, seen []Mention, in Context) []Mention {
	var s value.Scanner
	out := slices.Clone(seen)
	reading := in.reading(doc)
	next := 0 // in seen: what lies before it ends before the value at hand
	for b := range doc.Blocks {
		first, last := blockTokens(doc, b)
		if first == last {
			continue
		}
		start, end := doc.Tokens[first].Start, doc.Tokens[last-1].End
		token := first
		for _, f := range s.Loose(doc.Text[start:end], reading) {
			m := placed(doc, f, start, &token, first, last)
			for next < len(seen) && seen[next].End <= m.Start {
				next++
			}
			if !told(seen[next:], &m) {
				out = append(out, m)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	for i := range out {
		out[i].Pair = 0 // the places have changed
	}
	return out
}

// told reports whether one of the mentions from where m stands says what m does: a
// number is told by the figure it is, not by what it is only a part of.
func told(seen []Mention, m *Mention) bool {
	for i := range seen {
		if seen[i].Start >= m.End {
			return false
		}
		if seen[i].End <= m.Start {
			continue
		}
		switch seen[i].Kind {
		case Number, Percent, Points, Multiple, Ordinal:
			return m.Kind != Percent
		case Money:
			if seen[i].Value.Approx == value.Vague { // the seven of "seven-figure"
				return true
			}
		case Date, Duration, Age:
			if m.Kind == Date {
				return true
			}
		}
	}
	return false
}
