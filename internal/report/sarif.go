package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// The home of the program, for formats that name the tool.
const home = "https://github.com/factlint/factlint"

// SARIF 2.1.0, the fields used here. Section numbers are those of the standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool               sarifTool                        `json:"tool"`
		Invocations        []sarifInvocation                `json:"invocations"`
		AutomationDetails  sarifAutomation                  `json:"automationDetails"`
		OriginalURIBaseIDs map[string]sarifArtifactLocation `json:"originalUriBaseIds"`
		ColumnKind         string                           `json:"columnKind"` // §3.14.27: shall be present
		Results            []sarifResult                    `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID                   string         `json:"id"`
		Name                 string         `json:"name,omitempty"`
		ShortDescription     sarifText      `json:"shortDescription"`
		FullDescription      sarifText      `json:"fullDescription"`
		Help                 sarifMarkdown  `json:"help"`
		HelpURI              string         `json:"helpUri"`
		DefaultConfiguration sarifLevel     `json:"defaultConfiguration"`
		Properties           sarifRuleProps `json:"properties"`
	}
	sarifRuleProps struct {
		Precision string   `json:"precision"`
		Severity  string   `json:"problem.severity"`
		Tags      []string `json:"tags"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifMarkdown struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifLevel struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	sarifInvocation struct {
		ExecutionSuccessful bool `json:"executionSuccessful"`
	}
	sarifAutomation struct {
		ID string `json:"id"`
	}
	sarifArtifactLocation struct {
		URI         string     `json:"uri,omitempty"`
		URIBaseID   string     `json:"uriBaseId,omitempty"`
		Description *sarifText `json:"description,omitempty"`
	}
	sarifResult struct {
		RuleID              string             `json:"ruleId"`
		RuleIndex           *int               `json:"ruleIndex,omitempty"`
		Level               string             `json:"level"`
		Message             sarifText          `json:"message"`
		Locations           []sarifLocation    `json:"locations"`
		RelatedLocations    []sarifLocation    `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string  `json:"partialFingerprints"`
		Fixes               []sarifFix         `json:"fixes,omitempty"`
		Suppressions        []sarifSuppression `json:"suppressions,omitempty"`
		Properties          *sarifProps        `json:"properties,omitempty"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		ArtifactLocation sarifArtifactLocation `json:"artifactLocation"`
		Region           sarifRegion           `json:"region"`
		ContextRegion    *sarifRegion          `json:"contextRegion,omitempty"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndLine     int        `json:"endLine"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifFix struct {
		Description     sarifText             `json:"description"`
		ArtifactChanges []sarifArtifactChange `json:"artifactChanges"`
	}
	sarifArtifactChange struct {
		ArtifactLocation sarifArtifactLocation `json:"artifactLocation"`
		Replacements     []sarifReplacement    `json:"replacements"`
	}
	sarifReplacement struct {
		DeletedRegion   sarifRegion `json:"deletedRegion"`
		InsertedContent sarifText   `json:"insertedContent"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification,omitempty"`
	}
	sarifProps struct {
		Fact     string `json:"fact,omitempty"`
		Expected string `json:"expected,omitempty"`
		Found    string `json:"found,omitempty"`
		AsOf     string `json:"asOf,omitempty"`
		Source   string `json:"source,omitempty"`
	}
)

// sarifPrinter collects results and writes one run.
type sarifPrinter struct {
	w       io.Writer
	o       *Options
	results []sarifResult
}

func newSARIF(w io.Writer, o *Options) Printer {
	return &sarifPrinter{w: w, o: o, results: []sarifResult{}}
}

// Draft notes the findings of a draft.
func (p *sarifPrinter) Draft(r *lint.Result) error {
	for _, f := range p.o.findings(r) {
		p.results = append(p.results, p.result(r, f))
	}
	return nil
}

// End writes the log.
func (p *sarifPrinter) End(s *Summary) error {
	log := sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool:              sarifTool{sarifDriver{"factlint", numeric(p.o.Version), home, p.rules()}},
			Invocations:       []sarifInvocation{{s.Failed == 0}},
			AutomationDetails: sarifAutomation{"factlint/"},
			OriginalURIBaseIDs: map[string]sarifArtifactLocation{
				baseID: {Description: &sarifText{"The root of the repository, or the directory the program ran in outside one."}},
			},
			ColumnKind: "utf16CodeUnits",
			Results:    p.results,
		}},
	}
	enc := json.NewEncoder(p.w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(log)
}

// numeric is a version that starts with a number, as versions of builds that are
// no release do not.
func numeric(version string) string {
	version = strings.TrimPrefix(version, "v")
	if version == "" || version[0] < '0' || version[0] > '9' {
		return "0.0.0-" + cmp.Or(version, "devel")
	}
	return version
}

// baseID is what URIs are relative to.
const baseID = "SRCROOT"

// sarifLevelOf is a severity as §3.27.10 has it.
func sarifLevelOf(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "error"
	case lint.Warning:
		return "warning"
	case lint.Info:
		return "note"
	}
	return "none"
}

func (p *sarifPrinter) rules() []sarifRule {
	rules := []sarifRule{}
	for _, r := range p.o.Rules {
		severity := max(r.Severity, lint.Info) // GitHub has no rule without a level
		rules = append(rules, sarifRule{
			ID:                   r.Name,
			Name:                 pascal(r.Name),
			ShortDescription:     sarifText{FirstSentence(r.Check.Doc)},
			FullDescription:      sarifText{ended(cmp.Or(r.Doc, FirstSentence(r.Check.Doc)))},
			Help:                 sarifMarkdown{r.Check.Doc, r.Check.Doc}, // examples are indented, as Markdown has code
			HelpURI:              home + "#rules",
			DefaultConfiguration: sarifLevel{r.Severity != lint.Off, sarifLevelOf(severity)},
			Properties:           sarifRuleProps{"very-high", problemSeverity(severity), []string{"fact-checking", r.Check.Name}},
		})
	}
	return rules
}

// problemSeverity is a severity as GitHub names it.
func problemSeverity(s lint.Severity) string {
	if s == lint.Info {
		return "recommendation"
	}
	return s.String()
}

// pascal is a rule's name as one word: "ContradictionHeadcount". It is "" where
// that is the name itself but for its capital.
func pascal(rule string) string {
	if !strings.ContainsAny(rule, "/-") {
		return ""
	}
	var b strings.Builder
	for _, part := range strings.FieldsFunc(rule, func(r rune) bool { return r == '/' || r == '-' }) {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

// FirstSentence is the first sentence of a text, on one line.
func FirstSentence(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if i := strings.Index(text, ". "); i >= 0 {
		return text[:i+1]
	}
	return ended(text)
}

// ended is a text that ends like a sentence.
func ended(text string) string {
	if text == "" || strings.HasSuffix(text, ".") {
		return text
	}
	return text + "."
}

func (p *sarifPrinter) result(r *lint.Result, f finding) sarifResult {
	d := f.Diagnostic
	out := sarifResult{
		RuleID:    d.Rule,
		Level:     sarifLevelOf(d.Severity),
		Locations: []sarifLocation{{Physical: p.physical(r.File, d.Span, true)}},
		PartialFingerprints: map[string]string{
			"primaryLocationLineHash": lineHash(r.File, d.Span),
			"factlintClaim/v1":        d.Fingerprint,
		},
	}
	if i := slices.IndexFunc(p.o.Rules, func(r lint.RuleInfo) bool { return r.Name == d.Rule }); i >= 0 {
		out.RuleIndex = &i
	}
	message := strings.TrimSuffix(d.Message, ".")
	for i, rel := range related(d) {
		out.RelatedLocations = append(out.RelatedLocations, sarifLocation{ID: i + 1, Physical: p.physical(rel.File, rel.Span, false), Message: &sarifText{ended(rel.Message)}})
		if d.Fact != nil && rel.File == d.Fact.File && rel.Span == d.Fact.Span {
			message += fmt.Sprintf(" ([the fact](%d))", i+1)
		}
	}
	out.Message.Text = message + "."
	for _, fix := range d.Fixes {
		change := sarifArtifactChange{ArtifactLocation: p.artifact(r.File)}
		for _, e := range fix.Edits {
			change.Replacements = append(change.Replacements, sarifReplacement{region(r.File, e.Span), sarifText{e.Text}})
		}
		out.Fixes = append(out.Fixes, sarifFix{sarifText{ended(fix.Title)}, []sarifArtifactChange{change}})
	}
	if f.suppressed {
		out.Suppressions = []sarifSuppression{{f.where(), f.reason}}
	}
	out.Properties = properties(r, d)
	return out
}

func properties(r *lint.Result, d *lint.Diagnostic) *sarifProps {
	if d.Fact == nil {
		return nil
	}
	p := sarifProps{Fact: d.Fact.Company.ID + "." + d.Fact.Attr, Expected: factValue(d.Fact), AsOf: d.Fact.AsOf.String(), Source: sourceOf(d.Fact)}
	if d.Claim > 0 {
		p.Found = r.Claims[d.Claim-1].Value.String()
	}
	return &p
}

func sourceOf(f *facts.Fact) string {
	if f.Source == nil {
		return ""
	}
	return sourceText(f.Source)
}

func (p *sarifPrinter) artifact(f *source.File) sarifArtifactLocation {
	path := p.o.relative(f.Path)
	u := url.URL{Path: path}
	a := sarifArtifactLocation{URI: u.EscapedPath(), URIBaseID: baseID}
	if strings.HasPrefix(path, "/") {
		a = sarifArtifactLocation{URI: "file://" + a.URI}
	}
	return a
}

func (p *sarifPrinter) physical(f *source.File, at source.Span, context bool) sarifPhysical {
	out := sarifPhysical{ArtifactLocation: p.artifact(f), Region: region(f, at)}
	out.Region.Snippet = &sarifText{f.Text(at)}
	if context {
		first, last := out.Region.StartLine, out.Region.EndLine
		lines := source.Span{Start: f.Line(first).Start, End: f.Line(last).End}
		if lines.Len() <= maxContext {
			out.ContextRegion = &sarifRegion{StartLine: first, EndLine: last, Snippet: &sarifText{f.Text(lines)}}
		}
	}
	return out
}

// maxContext is the most bytes of context a result carries.
const maxContext = 4096

func region(f *source.File, at source.Span) sarifRegion {
	r := f.Range(at)
	return sarifRegion{StartLine: r.Start.Line, StartColumn: r.Start.UTF16, EndLine: r.End.Line, EndColumn: r.End.UTF16}
}

// lineHash is a hash of the line a finding starts in and of the words found,
// which stays when lines are added above.
func lineHash(f *source.File, at source.Span) string {
	h := sha256.New()
	line := f.Line(f.Position(at.Start).Line)
	fmt.Fprintf(h, "%s\x00%s", f.Text(source.Span{Start: line.Start, End: min(line.End, line.Start+maxContext)}), f.Text(at))
	return hex.EncodeToString(h.Sum(nil)[:8]) + ":1"
}
