package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/fatih/color"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// palette is the colours of an output: none when it is to be plain.
type palette struct{ error, warning, info, good, none *color.Color }

// newPalette makes colours that do not look at the environment: whether to use
// them has been decided.
func newPalette(on bool) palette {
	paint := func(attributes ...color.Attribute) *color.Color {
		c := color.New(attributes...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	p := palette{paint(color.FgRed, color.Bold), paint(color.FgYellow, color.Bold), paint(color.FgBlue, color.Bold), paint(color.FgGreen, color.Bold), paint()}
	p.none.DisableColor()
	return p
}

func (p *palette) severity(s lint.Severity) *color.Color {
	switch s {
	case lint.Error:
		return p.error
	case lint.Warning:
		return p.warning
	}
	return p.info
}

func (p *palette) verdict(v lint.Verdict) *color.Color {
	switch v {
	case lint.Supported:
		return p.good
	case lint.Contradicted:
		return p.error
	case lint.Imprecise, lint.Stale, lint.Disputed:
		return p.warning
	}
	return p.none
}

// textPrinter shows each finding with the words it is about, for people.
type textPrinter struct {
	w       io.Writer
	o       *Options
	colours palette
	b       strings.Builder
}

func newText(w io.Writer, o *Options) textPrinter {
	return textPrinter{w: w, o: o, colours: newPalette(o.Color)}
}

// narrow is the least width text is printed for, standard the width where none is known.
const (
	narrow   = 40
	standard = 80
)

func (p *textPrinter) width() int {
	if p.o.Width == 0 {
		return standard
	}
	return max(p.o.Width, narrow)
}

func (p *textPrinter) flush() error {
	_, err := io.WriteString(p.w, p.b.String())
	p.b.Reset()
	return err
}

// excerpt shows the words at a span:
//
//	 --> path:line:column
//	  |
//	5 | …the line it stands in…
//	  |      ^^^ label
func (p *textPrinter) excerpt(f *source.File, at source.Span, colour *color.Color, label string) (gutter string) {
	pos := f.Position(at.Start)
	number := strconv.Itoa(pos.Line)
	gutter = strings.Repeat(" ", len(number)) + " "
	fmt.Fprintf(&p.b, "%s--> %s:%d:%d\n", gutter[1:], safe(f.Path), pos.Line, p.o.Columns.of(pos))
	width := p.width() - len(gutter) - 2
	w := newWindow(f, at, width, displaywidth.String(label))
	fmt.Fprintf(&p.b, "%s|\n%s | %s\n", gutter, number, w.text)
	fmt.Fprintf(&p.b, "%s| %s%s", gutter, strings.Repeat(" ", w.indent), colour.Sprint(strings.Repeat("^", w.carets)))
	if room := width - w.indent - w.carets - 1; label != "" && room > len(ellipsis) {
		p.b.WriteString(" " + colour.Sprint(displaywidth.TruncateString(label, room, ellipsis)))
	}
	p.b.WriteByte('\n')
	return gutter
}

// note writes a line that explains what is above.
func (p *textPrinter) note(gutter, name, text string) {
	if len(name) < 8 {
		name += strings.Repeat(" ", 8-len(name))
	}
	fmt.Fprintf(&p.b, "%s= %s %s\n", gutter, name, safe(text))
}

// fact writes what the facts base has, and where it has it from.
func (p *textPrinter) fact(gutter string, f *facts.Fact) {
	text := fmt.Sprintf("%s %s = %s (%s)", f.Company.Name, factName(f), factValue(f), p.place(f.File, f.Span))
	if f.AsOf.Known() {
		text += ", as of " + f.AsOf.String()
	}
	p.note(gutter, "fact:", text)
	if s := f.Source; s != nil {
		p.note(gutter, "source:", sourceText(s))
	}
}

// factName is the kind of a fact with what tells it from others of the kind.
func factName(f *facts.Fact) string {
	name := f.Attr
	for _, key := range [...]string{f.Series, f.Place, f.Title, f.Name, f.Period} {
		if key != "" {
			name += " " + key
		}
	}
	return name
}

// sourceText names a source so that it can be looked up.
func sourceText(s *facts.Source) string {
	var parts []string
	if s.Publisher != "" {
		parts = append(parts, s.Publisher)
	}
	if s.Title != "" {
		parts = append(parts, "“"+s.Title+"”")
	}
	if s.Date.Known() {
		parts = append(parts, s.Date.String())
	}
	if s.URL != "" {
		parts = append(parts, s.URL)
	}
	if len(parts) == 0 {
		return s.Key
	}
	return strings.Join(parts, ", ")
}

func (p *textPrinter) place(f *source.File, s source.Span) string {
	pos := f.Position(s.Start)
	return fmt.Sprintf("%s:%d:%d", f.Path, pos.Line, p.o.Columns.of(pos))
}

// textFindings prints what a check found.
type textFindings struct{ textPrinter }

func newTextFindings(w io.Writer, o *Options) Printer { return &textFindings{newText(w, o)} }

// Draft writes the findings of a draft.
func (p *textFindings) Draft(r *lint.Result) error {
	for _, f := range p.o.findings(r) {
		p.finding(r, f)
	}
	return p.flush()
}

// End does nothing: the summary is no finding.
func (p *textFindings) End(*Summary) error { return nil }

func (p *textFindings) finding(r *lint.Result, f finding) {
	d := f.Diagnostic
	colour := p.colours.severity(d.Severity)
	fmt.Fprintf(&p.b, "%s%s: %s\n", colour.Sprint(d.Severity.String()+"["+d.Rule+"]"), safe(f.note()), safe(d.Message))
	label := ""
	if d.Fact != nil {
		label = "the facts say " + factValue(d.Fact)
	}
	gutter := p.excerpt(r.File, d.Span, colour, safe(label))
	fmt.Fprintf(&p.b, "%s|\n", gutter)
	if d.Fact != nil {
		p.fact(gutter, d.Fact)
	}
	for _, rel := range d.Related {
		if d.Fact == nil || rel.File != d.Fact.File || rel.Span != d.Fact.Span {
			p.note(gutter, "see:", fmt.Sprintf("%s: %s", p.place(rel.File, rel.Span), rel.Message))
		}
	}
	for _, fix := range d.Fixes {
		how := "--fix"
		if !fix.Safe {
			how = "--unsafe-fixes"
		}
		p.note(gutter, "fix:", fmt.Sprintf("%s (%s)", fixText(r.File, fix), how))
	}
	p.note(gutter, "explain:", "factlint explain "+d.Rule)
	p.b.WriteByte('\n')
}

// fixText says what a fix does: which words become which, or its title when that
// takes more than one edit.
func fixText(f *source.File, fix lint.Fix) string {
	if len(fix.Edits) != 1 {
		return fix.Title
	}
	e := fix.Edits[0]
	return fmt.Sprintf("replace %q with %q", f.Text(e.Span), e.Text)
}

// textClaims prints what was understood.
type textClaims struct{ textPrinter }

func newTextClaims(w io.Writer, o *Options) Printer { return &textClaims{newText(w, o)} }

// Draft writes the claims of a draft.
func (p *textClaims) Draft(r *lint.Result) error {
	for i := range r.Claims {
		c, v := &r.Claims[i], &r.Verdicts[i]
		colour := p.colours.verdict(v.Verdict)
		fmt.Fprintf(&p.b, "%s: %s\n", colour.Sprint(v.Verdict.String()+"["+c.Kind.Name+"]"), safe(claimText(c)))
		gutter := p.excerpt(r.File, c.Span, colour, "")
		if v.Fact != nil {
			fmt.Fprintf(&p.b, "%s|\n", gutter)
			p.fact(gutter, v.Fact)
		}
		p.b.WriteByte('\n')
	}
	return p.flush()
}

// End does nothing.
func (p *textClaims) End(*Summary) error { return nil }
