// Package mention finds the typed spans of a document: figures, dates, names.
//
// The important type is [Mention].
package mention

import (
	"github.com/factlint/factlint/internal/value"
)

// Kind says what a [Mention] is a mention of.
type Kind uint8

// The kinds of mentions.
const (
	Number Kind = iota + 1
	Money
	Percent
	Points
	Multiple
	Ordinal
	Date
	Duration
	Age
	Company
	Person
	Place
	Series
	Title
	Name // a capitalised name of which no more is known
)

// Mention is a typed span of a document. Start and End are byte offsets in the
// document's text and bound the bare value, without hedge, article or possessive;
// First and Last are the tokens that hold it, Last exclusive.
type Mention struct {
	Kind        Kind
	First, Last int32
	Start, End  uint32
	HedgeStart  uint32 // the words of the approximator, when HedgeEnd > 0
	HedgeEnd    uint32
	Value       value.Value
	Pair        int32 // 1 + index of the other rendering of the same amount ("£4.3m ($5.4m)"); 0 for none
	Founder     bool  // of a Title: founder or cofounder is among its parts
	Fund        bool  // of a Company: its name is that of an investment firm
	Given       bool  // of a Name: it is a given name
	Press       bool  // of a Company: a publication or a database, which is a source and no subject
	Disowned    bool  // what an earlier version said, by a correction
	Entity      int32 // 1 + index in the caller's names for a known company, person or place; 0 for an unknown one
}
