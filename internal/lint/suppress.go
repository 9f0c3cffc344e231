package lint

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// Directive is a comment of the draft that silences a rule:
//
//	<!-- factlint-ignore-next-line RULE: reason -->
//	<!-- factlint-ignore-line RULE: reason -->
//	<!-- factlint-disable RULE: reason --> … <!-- factlint-enable RULE -->
//
// RULE may be several, parted by commas or spaces.
type Directive struct {
	Verb     string   // "ignore-line", "ignore-next-line", "disable" or "enable"; what follows "factlint-" otherwise
	Patterns []string // of rules
	Reason   string
	Span     source.Span // of the comment
	Scope    source.Span // what it silences
	Closed   bool        // of a disable: an enable ends it
	Used     bool        // a finding was silenced; of an enable: a disable was ended
}

const directivePrefix = "factlint-"

// Directives lists the suppressions of a draft, in text order.
func Directives(doc *prose.Document) []Directive {
	var all []Directive
	for _, c := range doc.Comments {
		rest, ok := strings.CutPrefix(strings.TrimSpace(c.Text), directivePrefix)
		if !ok {
			continue
		}
		end := strings.IndexAny(rest, " \t\r\n:")
		if end < 0 {
			end = len(rest)
		}
		d := Directive{Verb: rest[:end], Span: c.Span}
		if d.Verb == "source" {
			continue // names a source, silences nothing
		}
		names, reason, _ := strings.Cut(rest[end:], ":")
		d.Reason = strings.TrimSpace(reason)
		d.Patterns = strings.FieldsFunc(names, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' || r == '\r' })
		d.scope(doc.File)
		all = append(all, d)
	}
	closeDisables(all, len(doc.File.Data))
	return all
}

// scope sets what a directive of one line silences.
func (d *Directive) scope(f *source.File) {
	line := 0
	switch d.Verb {
	case "ignore-line":
		d.Scope = f.Line(f.Position(d.Span.Start).Line)
	case "ignore-next-line":
		// The next line that holds something: a comment on a line of its own is
		// often followed by a blank one.
		line = f.Position(d.Span.End).Line + 1
		for line < f.Lines() && strings.TrimSpace(f.Text(f.Line(line))) == "" {
			line++
		}
		if line <= f.Lines() {
			d.Scope = f.Line(line)
		}
	}
}

// closeDisables joins every disable with the enable that ends it.
func closeDisables(all []Directive, end int) {
	for i := range all {
		d := &all[i]
		if d.Verb != "disable" {
			continue
		}
		d.Scope = source.Span{Start: d.Span.Start, End: end}
		for j := i + 1; j < len(all); j++ {
			e := &all[j]
			if e.Verb == "enable" && (len(e.Patterns) == 0 || samePatterns(e.Patterns, d.Patterns)) {
				d.Scope.End, d.Closed, e.Used = e.Span.Start, true, true
				break
			}
		}
	}
}

// samePatterns reports whether an enable names all that a disable does.
func samePatterns(enable, disable []string) bool {
	for _, p := range disable {
		found := false
		for _, q := range enable {
			found = found || p == q
		}
		if !found {
			return false
		}
	}
	return true
}

// silences reports whether the directive is for a finding of a rule at a span.
func (d *Directive) silences(rule string, at source.Span) bool {
	if d.Verb == "enable" || at.Start < d.Scope.Start || at.Start >= d.Scope.End {
		return false
	}
	for _, p := range d.Patterns {
		if MatchRule(p, rule) {
			return true
		}
	}
	return false
}
