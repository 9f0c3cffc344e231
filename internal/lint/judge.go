package lint

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

// Verdict is what a facts base says of a claim.
type Verdict uint8

// The verdicts.
const (
	NotChecked Verdict = iota // its mood or its unknown subject leaves nothing to compare
	Unverified                // no fact
	Supported
	Imprecise
	Contradicted
	Stale
	Disputed
)

var verdictNames = [...]string{"not-checked", "unverified", "supported", "imprecise", "contradicted", "stale", "disputed"}

// String is the verdict as JSON output spells it.
func (v Verdict) String() string { return verdictNames[v] }

// Judgement is a claim's verdict and the fact it rests on.
type Judgement struct {
	Verdict Verdict
	Fact    *facts.Fact
	Slot    string       // which part of the claim differs: "amount", "series", "date", "currency", "place", "person", "title", "percent", "count"
	Result  value.Result // of the comparison that decided
}
