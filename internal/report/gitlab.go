package report

import (
	"encoding/json"
	"io"

	"github.com/factlint/factlint/internal/lint"
)

// gitLabPrinter writes a Code Quality report: a list of issues with the fields
// that GitLab documents.
type gitLabPrinter struct {
	w      io.Writer
	o      *Options
	issues []gitLabIssue
}

type gitLabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitLabLocation `json:"location"`
}

type gitLabLocation struct {
	Path  string      `json:"path"`
	Lines gitLabLines `json:"lines"`
}

type gitLabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

func newGitLab(w io.Writer, o *Options) Printer {
	return &gitLabPrinter{w: w, o: o, issues: []gitLabIssue{}}
}

// Draft notes the findings of a draft.
func (p *gitLabPrinter) Draft(r *lint.Result) error {
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		at := r.File.Range(d.Span)
		p.issues = append(p.issues, gitLabIssue{
			Description: d.Message,
			CheckName:   d.Rule,
			Fingerprint: d.Fingerprint,
			Severity:    gitLabSeverity(d.Severity),
			Location:    gitLabLocation{p.o.relative(r.File.Path), gitLabLines{at.Start.Line, at.End.Line}},
		})
	}
	return nil
}

// End writes the report.
func (p *gitLabPrinter) End(*Summary) error {
	enc := json.NewEncoder(p.w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(p.issues)
}

func gitLabSeverity(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "major"
	case lint.Warning:
		return "minor"
	}
	return "info"
}
