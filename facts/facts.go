// Package facts holds what a newsroom knows: companies, people and sources read
// from TOML, typed, indexed and read-only.
//
// The important type is [Base].
package facts

import (
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Status says how far a fact has got.
type Status uint8

// The statuses of facts.
const (
	Closed Status = iota // done, confirmed: the default
	Reported
	Talks
	Planned
	Declined
	Retracted
)

// Source is where facts come from.
type Source struct {
	Key, Title, Publisher, URL, Quote string
	Date, Retrieved                   value.Date
	File                              *source.File
	Span                              source.Span // of its table header
}

// Fact is one thing known of a company. Attr names the claim kind it answers
// ("headcount", "round", "lead-investor"); Value is its figure, date or name, and the other
// fields are its keys and details, zero where they do not apply.
type Fact struct {
	Company  *Company
	Attr     string
	Value    value.Value   // amount, count, date, percent, or the name of a person, place, investor or target
	Said     []value.Value // other renderings already in print
	Series   string        // of a round, or of the round an investor took part in, normalised ("Series A")
	Class    string        // of a round: equity, debt, grant, secondary, mixed; of a revenue: revenue, ARR, GMV, profit; of a founding date: founded, launched, incorporated
	PreMoney bool          // of a valuation
	Place    string        // of a headcount
	Except   string        // of a headcount: the part of Place it leaves out
	Title    string        // of a role
	Name     string        // of a metric or event
	Aliases  []string      // of a metric
	Period   string        // of a revenue, as written
	Date     value.Date    // when it happened or was announced
	Since    value.Date    // of a role
	Until    value.Date    // of a role
	AsOf     value.Date
	Status   Status
	Rival    bool  // somebody else's value, not the house line
	Round    *Fact // of an investor, a lead investor or a valuation: the round it belongs to
	Complete bool  // of a round: all its investors are listed
	Note     string
	Quote    string // the words of the source that say so
	Source   *Source
	File     *source.File
	Span     source.Span // the key and value in the file, or the header of its table
	Raw      string      // the value as the file writes it
}

// Company is everything known of one company.
type Company struct {
	ID, Name                         string
	Aliases                          []string
	Formerly                         []string // names it had before
	Misspelt                         []string
	Products                         []string
	Country                          []string
	FiscalYearEnd                    int    // month its fiscal year ends in, 1 to 12; 0 when not given
	Facts                            []Fact // those of one kind together, in file order
	FoundersComplete, RoundsComplete bool
	InvestorsComplete                map[string]bool // by series: the round's list is complete
	Source                           *Source         // of the facts that name none
	AsOf                             value.Date      // likewise
	File                             *source.File
	Span                             source.Span // of its table header
}

// Person is somebody with other right ways to write the name.
type Person struct {
	Name    string
	Aliases []string
	File    *source.File
	Span    source.Span
}

// Base is a facts base. It is read-only and safe for concurrent use. A large one
// may be compiled (see [Open]): it then has no lists of companies, people and
// sources, and its methods read what they are asked for.
type Base struct {
	Companies []*Company
	People    []*Person // listed ones, and those named in founders and roles
	Sources   map[string]*Source
	Rates     value.Rates
	Imported  map[*source.File]string // files written by an importer, with its name
	Files     []*source.File
	index               // names and attributes, unexported: see the methods
	compiled  *compiled // of a large base, in place of its lists and its index
}
