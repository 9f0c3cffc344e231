package claim

import "github.com/factlint/factlint/internal/pattern"

// Kind is a sort of claim: how articles put it, and what its value is. A kind is
// one file; the list is [Kinds].
type Kind struct {
	Name string // "headcount": the second half of rule names
	Noun string // "headcount": for messages
	Doc  string // one sentence for "explain": what is understood, with an example

	wordings []string     // see package pattern
	finish   func(*found) // makes claims of a match of one of the wordings
	scan     func(*view)  // makes claims of a sentence directly, where no single word anchors them
	scanned  pattern.Slot // what of a sentence must hold something for scan; 0 for all sentences
	weight   int          // of two kinds that claim one figure, the heavier has it
	relates  bool         // it tells of others around the company, so that "Acme's backers" are the claim itself
}

// Kinds lists every kind of claim, in the order documentation shows them.
func Kinds() []*Kind {
	return []*Kind{
		Founded, FoundedPlace, Age, Headcount, Round, TotalRaised, Valuation, Founder, FounderCount, Role, HQ, OfficeCount, Office,
		LeadInvestor, Investor, Acquisition, Revenue, Metric, Stake, Layoff, Event, Patents,
	}
}
