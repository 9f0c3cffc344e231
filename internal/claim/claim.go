// Package claim understands sentences: it binds typed mentions into claims with a
// kind, a subject, a value, a time and a mood.
//
// The important type is [Claim]; [Extract] finds them.
package claim

import (
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Mood says how a claim is put forward.
type Mood uint8

// The moods of claims.
const (
	Asserted Mood = iota
	Attributed
	Reported
	Planned
	InProgress
	Hypothetical
	Negated
	Historical
)

var moodNames = [...]string{"asserted", "attributed", "reported", "planned", "in-progress", "hypothetical", "negated", "historical"}

// String is the mood as JSON output spells it.
func (m Mood) String() string { return moodNames[m] }

// Checkable reports whether claims of this mood are compared with facts.
func (m Mood) Checkable() bool { return m <= Reported || m == Historical }

// Subject is the company a claim is about. The zero Subject is nobody.
type Subject struct {
	Name string      // as the draft writes it at its fullest, or as the facts base does for a known one
	ID   string      // of the company in the facts base; "" for an unknown one
	Span source.Span // the words that name it, where they stand for this claim ("the company")
}

// Claim is one checkable statement.
type Claim struct {
	Kind       *Kind
	Subject    Subject
	Value      value.Value // the figure, date, place or name; of an acquisition the price
	Alt        value.Value // the same amount in another currency, when the draft gives both
	Series     string      // of a round or an investor's round: "Series D", "seed"
	Class      string      // basis of a founding (founded, launched, incorporated); measure of a revenue
	Place      string      // of a headcount
	Except     string      // "rest of Europe": the part of Place already told
	Title      string      // of a role
	Name       string      // of a metric or event; of who holds a stake
	Acquirer   string
	Target     string
	Date       value.Date // when it happened, or the period of a revenue
	AsOf       value.Date // the date the claim speaks of, when it says so or the article's date is known
	PreMoney   bool
	Partial    bool // a list opened by "including" or "such as", or a part of a total
	Mood       Mood
	Quoted     bool        // inside quotation marks or a block quote
	Headline   bool        // in a title, heading, standfirst, caption or alternative text
	Disowned   bool        // what an earlier version said, by a correction: never compared
	Span       source.Span // the value's own words
	NameSpan   source.Span // of a person, investor or place inside Span
	SeriesSpan source.Span // the words of Series, when they stand outside or inside Span
	DateSpan   source.Span // the words of Date
	Sentence   int         // index in the document
	Group      int32       // claims made by one construction (parts and their total, a list) share a number; 0 for none
	Role       GroupRole
}

// GroupRole is what a claim is in its group.
type GroupRole uint8

// The roles of claims in a group.
const (
	NoRole GroupRole = iota
	Total
	Part
	ListCount // a count told beside the list it counts ("a trio", "three founders")
	ListItem
)
