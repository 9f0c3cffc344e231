package report

import (
	"github.com/factlint/factlint/internal/lint"
)

// jsonDiagnostic is a finding, as JSON output has it.
type jsonDiagnostic struct {
	File        string           `json:"file"`
	Rule        string           `json:"rule"`
	Severity    string           `json:"severity"`
	Message     string           `json:"message"`
	Range       jsonRange        `json:"range"`
	Claim       *jsonClaim       `json:"claim,omitempty"`
	Fact        *jsonFact        `json:"fact,omitempty"`
	Related     []jsonRelated    `json:"related"`
	Fixes       []jsonFix        `json:"fixes"`
	Fingerprint string           `json:"fingerprint"`
	Suppressed  *jsonSuppression `json:"suppressed,omitempty"`
}

// jsonSuppression says what silences a finding that is shown all the same:
// the draft ("inSource") or a baseline ("external").
type jsonSuppression struct {
	By     string `json:"by"`
	Reason string `json:"reason,omitempty"`
}

type jsonRelated struct {
	File    string    `json:"file"`
	Range   jsonRange `json:"range"`
	Message string    `json:"message"`
}

type jsonFix struct {
	Title string     `json:"title"`
	Safe  bool       `json:"safe"`
	Edits []jsonEdit `json:"edits"`
}

// jsonEdit replaces the bytes from Start to End of the draft.
type jsonEdit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func newDiagnostic(r *lint.Result, d *lint.Diagnostic) jsonDiagnostic {
	out := jsonDiagnostic{
		File:        r.File.Path,
		Rule:        d.Rule,
		Severity:    d.Severity.String(),
		Message:     d.Message,
		Range:       newRange(r.File, d.Span),
		Fact:        newFact(d.Fact),
		Related:     []jsonRelated{},
		Fixes:       []jsonFix{},
		Fingerprint: d.Fingerprint,
	}
	if d.Claim > 0 {
		c := newClaim(r, d.Claim-1)
		out.Claim = &c
	}
	for _, rel := range related(d) {
		out.Related = append(out.Related, jsonRelated{rel.File.Path, newRange(rel.File, rel.Span), rel.Message})
	}
	for _, fix := range d.Fixes {
		f := jsonFix{fix.Title, fix.Safe, []jsonEdit{}}
		for _, e := range fix.Edits {
			f.Edits = append(f.Edits, jsonEdit{e.Span.Start, e.Span.End, e.Text})
		}
		out.Fixes = append(out.Fixes, f)
	}
	return out
}

// related lists the other places a finding speaks of: those it names, and the
// fact it rests on.
func related(d *lint.Diagnostic) []lint.Related {
	all := d.Related
	if d.Fact == nil {
		return all
	}
	for _, r := range all {
		if r.File == d.Fact.File && r.Span == d.Fact.Span {
			return all
		}
	}
	return append(all[:len(all):len(all)], lint.Related{File: d.Fact.File, Span: d.Fact.Span, Message: "the fact"})
}

func newDiagnostics(r *lint.Result) []jsonDiagnostic {
	out := make([]jsonDiagnostic, len(r.Diagnostics))
	for i := range r.Diagnostics {
		out[i] = newDiagnostic(r, &r.Diagnostics[i])
	}
	return out
}
