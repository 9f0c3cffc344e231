package report

import (
	"slices"

	"github.com/factlint/factlint/internal/lint"
)

// finding is a diagnostic as it is to be shown.
type finding struct {
	*lint.Diagnostic
	suppressed bool
	external   bool   // by a baseline, not in the draft
	reason     string // why it is suppressed, as far as somebody said
}

// where is what silences a finding, as SARIF calls it.
func (f *finding) where() string {
	if f.external {
		return "external"
	}
	return "inSource"
}

// note says after a rule's name that a finding is suppressed.
func (f *finding) note() string {
	switch {
	case !f.suppressed:
		return ""
	case f.reason == "":
		return " (suppressed)"
	}
	return " (suppressed: " + f.reason + ")"
}

// findings lists what to show of a draft: its diagnostics, and among them the
// suppressed ones where those are asked for.
func (o *Options) findings(r *lint.Result) []finding {
	all := make([]finding, 0, len(r.Diagnostics)+len(r.Suppressed))
	for i := range r.Diagnostics {
		all = append(all, finding{Diagnostic: &r.Diagnostics[i]})
	}
	if !o.Suppressed {
		return all
	}
	for i := range r.Suppressed {
		s := &r.Suppressed[i]
		all = append(all, finding{&s.Diagnostic, true, s.External, s.Reason})
	}
	slices.SortStableFunc(all, func(a, b finding) int { return a.Span.Start - b.Span.Start })
	return all
}

// relative is a path as formats for repositories have it.
func (o *Options) relative(path string) string {
	if o.Relative == nil {
		return path
	}
	return o.Relative(path)
}
