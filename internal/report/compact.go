package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// compactPrinter writes one line for each thing, as editors read them:
// path:line:column: what.
type compactPrinter struct {
	w    io.Writer
	o    *Options
	each func(p *compactPrinter, r *lint.Result)
	b    strings.Builder
}

// Draft writes the lines of a draft.
func (p *compactPrinter) Draft(r *lint.Result) error {
	p.each(p, r)
	_, err := io.WriteString(p.w, p.b.String())
	p.b.Reset()
	return err
}

// End does nothing.
func (p *compactPrinter) End(*Summary) error { return nil }

func (p *compactPrinter) line(f *source.File, at source.Span, format string, args ...any) {
	pos := f.Position(at.Start)
	fmt.Fprintf(&p.b, "%s:%d:%d: %s\n", safe(f.Path), pos.Line, p.o.Columns.of(pos), safe(fmt.Sprintf(format, args...)))
}

// inBrackets is where a fact stands, to end a line with.
func inBrackets(f *facts.Fact) string {
	if f == nil {
		return ""
	}
	s := fmt.Sprintf(" (%s:%d", f.File.Path, f.File.Position(f.Span.Start).Line)
	if f.AsOf.Known() {
		s += ", as of " + f.AsOf.String()
	}
	return s + ")"
}

func newCompactFindings(w io.Writer, o *Options) Printer {
	return &compactPrinter{w: w, o: o, each: func(p *compactPrinter, r *lint.Result) {
		for _, f := range p.o.findings(r) {
			p.line(r.File, f.Span, "%s[%s]%s %s%s", f.Severity, f.Rule, f.note(), f.Message, inBrackets(f.Fact))
		}
	}}
}

func newCompactClaims(w io.Writer, o *Options) Printer {
	return &compactPrinter{w: w, o: o, each: func(p *compactPrinter, r *lint.Result) {
		for i := range r.Claims {
			c, v := &r.Claims[i], &r.Verdicts[i]
			p.line(r.File, c.Span, "%s[%s] %s%s", v.Verdict, c.Kind.Name, claimText(c), inBrackets(v.Fact))
		}
	}}
}

func newCompactMentions(w io.Writer, o *Options) Printer {
	return &compactPrinter{w: w, o: o, each: func(p *compactPrinter, r *lint.Result) {
		for i := range r.Mentions {
			m := &r.Mentions[i]
			p.line(r.File, r.Doc.TextSpan(m.Start, m.End), "%s[%s] %s", m.Value.Approx, mentionTypes[m.Kind], mentionText(r, m))
		}
	}}
}

// mentionText is the words of a mention, and what they are read as where that is
// not the same.
func mentionText(r *lint.Result, m *mention.Mention) string {
	words := string(r.Doc.Text[m.Start:m.End])
	read := m.Value.String()
	if m.Value.Kind == value.DateKind && !m.Value.Date.Known() {
		read = "some time"
	}
	if read == words || read == "" {
		return words
	}
	return words + " = " + read
}

// claimText says in a line what a claim says.
func claimText(c *claim.Claim) string {
	var b strings.Builder
	if c.Subject.Name != "" {
		b.WriteString(c.Subject.Name + ": ")
	} else {
		b.WriteString("somebody: ")
	}
	b.WriteString(c.Kind.Noun)
	sep := " "
	add := func(label, text string) {
		if text != "" {
			b.WriteString(sep + label + text)
			sep = ", "
		}
	}
	add("", c.Value.English())
	add("", c.Title)
	add("of ", c.Target)
	add("", c.Series)
	add("", c.Name)
	add("in ", c.Place)
	if c.Except != "" {
		add("without ", c.Except)
	}
	add("", c.Date.English())
	if c.Mood != claim.Asserted {
		add("", c.Mood.String())
	}
	return b.String()
}
