package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/lint"
)

// annotationsPerStep is how many annotations of each level GitHub shows of one
// step; it drops the rest without a word.
const annotationsPerStep = 10

// gitHubPrinter writes the text report and, for the worst findings, workflow
// commands that annotate the lines.
type gitHubPrinter struct {
	textFindings
	found []annotation
}

type annotation struct {
	severity lint.Severity
	command  string
	row      string // of the summary's table
}

func newGitHub(w io.Writer, o *Options) Printer {
	return &gitHubPrinter{textFindings: textFindings{newText(w, o)}}
}

// Draft writes the findings of a draft as text.
func (p *gitHubPrinter) Draft(r *lint.Result) error {
	for _, f := range p.o.findings(r) {
		if f.suppressed {
			continue
		}
		d := f.Diagnostic
		at := r.File.Range(d.Span)
		path := p.o.relative(r.File.Path)
		where := fmt.Sprintf("file=%s,line=%d,endLine=%d", property(path), at.Start.Line, at.End.Line)
		if at.Start.Line == at.End.Line {
			where += fmt.Sprintf(",col=%d,endColumn=%d", at.Start.Column, at.End.Column)
		}
		p.found = append(p.found, annotation{
			d.Severity,
			fmt.Sprintf("::%s %s,title=%s::%s\n", gitHubLevel(d.Severity), where, property(d.Rule), data(d.Message)),
			fmt.Sprintf("| %s | %s:%d | `%s` | %s |\n", d.Severity, cell(path), at.Start.Line, d.Rule, cell(d.Message)),
		})
	}
	return p.textFindings.Draft(r)
}

// End writes the annotations, the worst first, and the step's summary.
func (p *gitHubPrinter) End(s *Summary) error {
	slices.SortStableFunc(p.found, func(a, b annotation) int { return int(b.severity) - int(a.severity) })
	shown := make(map[lint.Severity]int)
	for _, a := range p.found {
		if shown[a.severity] < annotationsPerStep {
			shown[a.severity]++
			p.b.WriteString(a.command)
		}
	}
	if hidden := len(p.found) - shown[lint.Error] - shown[lint.Warning] - shown[lint.Info]; hidden > 0 {
		fmt.Fprintf(&p.b, "::notice title=factlint::%s not shown as annotations: the report above has them all\n", count(hidden, "finding"))
	}
	if err := p.flush(); err != nil {
		return err
	}
	return p.summary(s)
}

// maxRows is how many findings the summary's table holds: GitHub takes a MiB.
const maxRows = 500

func (p *gitHubPrinter) summary(s *Summary) error {
	if p.o.StepSummary == nil {
		return nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, "### factlint\n\n%s\n", s)
	if len(p.found) > 0 {
		b.WriteString("\n| severity | place | rule | finding |\n|---|---|---|---|\n")
		for i, a := range p.found {
			if i == maxRows {
				fmt.Fprintf(&b, "\n%d more are in the log.\n", len(p.found)-i)
				break
			}
			b.WriteString(a.row)
		}
	}
	_, err := io.WriteString(p.o.StepSummary, b.String())
	return err
}

func gitHubLevel(s lint.Severity) string {
	if s == lint.Info {
		return "notice"
	}
	return s.String()
}

// data is the text of a workflow command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property is a property of a workflow command.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}

// cell is a text in a cell of a Markdown table.
func cell(s string) string {
	return strings.NewReplacer("|", "\\|", "<", "&lt;", "\n", " ", "\r", " ", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[").Replace(safe(s))
}
