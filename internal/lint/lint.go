// Package lint is the contract between the checks and the programs that run them.
//
// A [Check] knows one way a draft can be wrong, for all kinds of claims. It is a
// pure function of a [Pass]: it reads what was understood of one draft and reports
// [Diagnostic] values. Findings are data; a check returns no error and does no I/O.
package lint

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
)

// Severity is how much a finding matters.
type Severity uint8

// The severities, least first.
const (
	Off Severity = iota
	Info
	Warning
	Error
)

var severityNames = [...]string{"off", "info", "warning", "error"}

// String is the severity as output and configuration spell it.
func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads a severity as [Severity.String] writes it.
func ParseSeverity(name string) (s Severity, ok bool) {
	for i, n := range severityNames {
		if n == name {
			return Severity(i), true
		}
	}
	return Off, false
}

// Check is one way to be wrong.
type Check struct {
	Name string // first half of its rules' names: "contradiction"
	Doc  string // what it finds, why that matters, an example: shown by "explain"
	// Rules are the second halves that are not claim kinds ("weekday" of
	// calendar/weekday). A check with none has a rule for every kind it may
	// report, or, when Bare is set, the one rule that is its name.
	Rules    []Rule
	Bare     bool
	Severity Severity // default of its rules
	Facts    bool     // needs a facts base
	Run      func(*Pass)
}

// Rule is the second half of a rule's name, when it is no claim kind.
type Rule struct {
	Name     string
	Doc      string
	Severity Severity // default; Off means the check's own
}

// Tally counts what checks looked at, found wrong or not.
type Tally struct {
	Pairs int // statements compared with another statement of the draft
	Sums  int // sums, shares, changes, dates and counts recomputed
}

// Diagnostic is one finding.
type Diagnostic struct {
	Span        source.Span
	Rule        string   // "contradiction/headcount"
	Severity    Severity // Off: the rule's default; final in a [Result]
	Message     string
	Claim       int // 1 + index in Pass.Claims; 0 for none
	Fact        *facts.Fact
	Related     []Related
	Fixes       []Fix
	Fingerprint string // set in a [Result]: the same for the same finding after edits elsewhere
}

// Related is another place a finding speaks of, in the draft or the facts base.
type Related struct {
	File    *source.File
	Span    source.Span
	Message string
}

// Fix is a way to mend a finding. A safe one may be applied unasked.
type Fix struct {
	Title string
	Safe  bool
	Edits []Edit
}

// Edit replaces the bytes of Span.
type Edit struct {
	Span source.Span
	Text string
}
