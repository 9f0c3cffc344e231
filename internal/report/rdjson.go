package report

import (
	"encoding/json"
	"io"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// The Reviewdog Diagnostic Format (proto/rdf/reviewdog.proto). Columns count
// UTF-8 bytes from 1; ends are exclusive.
type (
	rdResult struct {
		Source      *rdSource      `json:"source"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdDiagnostic struct {
		Message          string         `json:"message"`
		Location         rdLocation     `json:"location"`
		Severity         string         `json:"severity"`
		Source           *rdSource      `json:"source,omitempty"`
		Code             rdCode         `json:"code"`
		Suggestions      []rdSuggestion `json:"suggestions,omitempty"`
		RelatedLocations []rdRelated    `json:"related_locations,omitempty"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url"`
	}
	rdLocation struct {
		Path  string  `json:"path"`
		Range rdRange `json:"range"`
	}
	rdRange struct {
		Start rdPosition `json:"start"`
		End   rdPosition `json:"end"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column"`
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
	rdRelated struct {
		Message  string     `json:"message"`
		Location rdLocation `json:"location"`
	}
)

func reviewdogSource() *rdSource { return &rdSource{"factlint", home} }

func newRDLocation(f *source.File, at source.Span) rdLocation {
	return rdLocation{f.Path, newRDRange(f, at)}
}

func newRDRange(f *source.File, at source.Span) rdRange {
	r := f.Range(at)
	return rdRange{rdPosition{r.Start.Line, r.Start.Bytes}, rdPosition{r.End.Line, r.End.Bytes}}
}

func newRDDiagnostic(r *lint.Result, d *lint.Diagnostic) rdDiagnostic {
	out := rdDiagnostic{
		Message:  d.Message,
		Location: newRDLocation(r.File, d.Span),
		Severity: rdSeverity(d.Severity),
		Code:     rdCode{d.Rule, home + "#rules"},
	}
	for _, fix := range d.Fixes {
		// A suggestion is one edit: GitHub shows each as a change to accept.
		if len(fix.Edits) == 1 {
			e := fix.Edits[0]
			out.Suggestions = append(out.Suggestions, rdSuggestion{newRDRange(r.File, e.Span), e.Text})
		}
	}
	for _, rel := range related(d) {
		out.RelatedLocations = append(out.RelatedLocations, rdRelated{rel.Message, newRDLocation(rel.File, rel.Span)})
	}
	return out
}

func rdSeverity(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "ERROR"
	case lint.Warning:
		return "WARNING"
	}
	return "INFO"
}

// rdjsonPrinter writes one object for the whole run.
type rdjsonPrinter struct {
	w      io.Writer
	result rdResult
}

func newRDJSON(w io.Writer, _ *Options) Printer {
	return &rdjsonPrinter{w, rdResult{reviewdogSource(), []rdDiagnostic{}}}
}

// Draft notes the findings of a draft.
func (p *rdjsonPrinter) Draft(r *lint.Result) error {
	for i := range r.Diagnostics {
		p.result.Diagnostics = append(p.result.Diagnostics, newRDDiagnostic(r, &r.Diagnostics[i]))
	}
	return nil
}

// End writes the object.
func (p *rdjsonPrinter) End(*Summary) error {
	enc := json.NewEncoder(p.w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(p.result)
}

func newRDJSONL(w io.Writer, _ *Options) Printer {
	return &jsonlPrinter[rdDiagnostic]{w: w, each: func(r *lint.Result, yield func(rdDiagnostic)) {
		for i := range r.Diagnostics {
			d := newRDDiagnostic(r, &r.Diagnostics[i])
			d.Source = reviewdogSource()
			yield(d)
		}
	}}
}
