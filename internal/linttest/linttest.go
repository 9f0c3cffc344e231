// Package linttest holds drafts to the expectations written in them.
//
// An expectation is a comment at the end of the line it is about, invisible when
// the draft is rendered (on a line of its own it would split the paragraph):
//
//	Acme employs 190 people. <!-- want contradiction/headcount "190, the facts base says 180" -->
//	Acme employs 70 people in Paris. <!-- claim headcount acme 70 place=Paris -->
//
// A want is a rule and a part of the message, and optionally the words the finding
// lies on ("… at \"190 people\""). A claim is a kind, a subject (an ID, a name, or "-" for
// nobody), a value as a desk writes it ("$235m", "~170", "Ada Lovelace"), and any of the keys
// of [claimKeys]. Findings that nothing wants fail, and so do expectations that
// are not met. Claims are held to account on lines that expect one, and in a
// strict file on every line.
//
// A file may hold several drafts, parted by a line "<!-- next -->"; after a line
// "<!-- apart -->" every paragraph is a draft of its own. Settings stand in comments
// on lines of their own and hold for the drafts that follow:
//
//	<!-- facts acme.toml -->   the facts base, from the facts directory
//	<!-- no facts -->
//	<!-- date 2024-04-05 -->
//	<!-- dollar AUD -->
package linttest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Options say how drafts are run.
type Options struct {
	Facts  string // directory of facts files
	Strict bool   // every claim must be expected
}

// Run holds every draft that a pattern matches to its expectations, each in a
// test of its own.
func Run(t *testing.T, l *lint.Linter, pattern string, o Options) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no draft matches %s", pattern)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range Check(l, source.New(filepath.ToSlash(name), data), o) {
				t.Error(p)
			}
		})
	}
}

// Check lists what is wrong in a file of drafts: findings and claims nobody
// expected, expectations that were not met or cannot be read.
func Check(l *lint.Linter, f *source.File, o Options) []string {
	settings := &lint.Settings{}
	var problems []string
	for _, part := range split(f) {
		if err := part.apply(settings, o); err != nil {
			problems = append(problems, fmt.Sprintf("%s:%d: %v", f.Path, part.line, err))
			continue
		}
		draft := source.New(f.Path, part.data)
		r, err := l.Lint(draft, settings)
		if err != nil {
			problems = append(problems, err.Error())
			continue
		}
		problems = append(problems, judge(r, o)...)
	}
	return problems
}

// part is one draft of a file. Its data is the whole file with the other drafts
// blanked, so that its lines have the numbers they have in the file.
type part struct {
	data     []byte
	line     int
	settings []string
}

const (
	nextDraft = "<!-- next -->"
	apart     = "<!-- apart -->"
)

func split(f *source.File) []part {
	var starts []int
	alone, blank := false, false
	for n := 1; n <= f.Lines(); n++ {
		text := strings.TrimSpace(f.Text(f.Line(n)))
		if n == 1 || text == nextDraft || alone && blank && text != "" {
			starts = append(starts, n)
		}
		alone = text == apart || alone && text != nextDraft
		blank = text == ""
	}
	parts := make([]part, len(starts))
	for i, first := range starts {
		last := f.Lines()
		if i+1 < len(starts) {
			last = starts[i+1] - 1
		}
		p := part{data: bytes.Clone(f.Data), line: first}
		for n := 1; n <= f.Lines(); n++ {
			line := f.Line(n)
			text := strings.TrimSpace(f.Text(line))
			inside := n >= first && n <= last
			s, ok := setting(text)
			if inside && ok {
				p.settings = append(p.settings, s)
			}
			if !inside || ok || text == nextDraft || text == apart {
				copy(p.data[line.Start:line.End], bytes.Repeat([]byte{' '}, line.Len()))
			}
		}
		parts[i] = p
	}
	return parts
}

// setting reads a line that is a setting and nothing else.
func setting(line string) (string, bool) {
	s, opened := strings.CutPrefix(line, "<!--")
	s, closed := strings.CutSuffix(s, "-->")
	if !opened || !closed {
		return "", false
	}
	s = strings.TrimSpace(s)
	word, _, _ := strings.Cut(s, " ")
	switch word {
	case "facts", "no", "date", "dollar":
		return s, true
	}
	return "", false
}

func (p *part) apply(s *lint.Settings, o Options) error {
	for _, line := range p.settings {
		word, rest, _ := strings.Cut(line, " ")
		rest = strings.TrimSpace(rest)
		switch word {
		case "no":
			s.Facts = nil
		case "dollar":
			s.Dollar = rest
		case "date":
			d, ok := value.ParseISODate(rest)
			if !ok {
				return fmt.Errorf("not a date: %s", rest)
			}
			s.Date = d
		case "facts":
			var paths []string
			for _, name := range strings.Fields(rest) {
				paths = append(paths, filepath.Join(o.Facts, name))
			}
			base, wrong := facts.Load(paths)
			if len(wrong) > 0 {
				return fmt.Errorf("%s: %s", rest, wrong[0].Message)
			}
			s.Facts = base
		}
	}
	return nil
}

// expectation is one comment.
type expectation struct {
	line  int
	words []string // "want" or "claim", then its arguments
	met   bool
}

func (e *expectation) String() string { return strings.Join(e.words, " ") }

// expectations reads the comments of a draft that are expectations.
func expectations(doc *prose.Document) (all []expectation, problems []string) {
	for _, c := range doc.Comments {
		text := strings.TrimSpace(c.Text)
		if word, _, _ := strings.Cut(text, " "); word != "want" && word != "claim" {
			continue
		}
		line := doc.File.Position(c.Span.Start).Line
		words, err := fields(text)
		if err == nil && len(words) < 3 {
			err = errors.New("too short")
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s:%d: expectation %q: %v", doc.File.Path, line, text, err))
			continue
		}
		all = append(all, expectation{line: line, words: words})
	}
	return all, problems
}

// fields splits at blanks outside double quotes, in which a backslash keeps the
// next character.
func fields(s string) ([]string, error) {
	var all []string
	var b strings.Builder
	open, inside := false, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && open && i+1 < len(s):
			i++
			b.WriteByte(s[i])
		case c == '"':
			open, inside = !open, true
		case c == ' ' && !open:
			if inside {
				all = append(all, b.String())
				b.Reset()
				inside = false
			}
		default:
			b.WriteByte(c)
			inside = true
		}
	}
	if open {
		return nil, errors.New("a quotation mark is missing")
	}
	if inside {
		all = append(all, b.String())
	}
	return all, nil
}

// judge compares what was found in one draft with what it expects.
func judge(r *lint.Result, o Options) []string {
	all, problems := expectations(r.Doc)
	say := func(line int, format string, args ...any) {
		problems = append(problems, fmt.Sprintf("%s:%d: ", r.File.Path, line)+fmt.Sprintf(format, args...))
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		line := r.File.Position(d.Span.Start).Line
		if !meets(all, line, func(e *expectation) bool { return e.wants(d, r.File) }) {
			say(line, "unexpected finding on %q: %s[%s] %s", r.File.Text(d.Span), d.Severity, d.Rule, d.Message)
		}
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		line := r.File.Position(c.Span.Start).Line
		if !meets(all, line, func(e *expectation) bool { return e.describes(c) }) && (o.Strict || expectsClaims(all, line)) {
			say(line, "unexpected claim on %q: %s", r.File.Text(c.Span), describe(c))
		}
	}
	for i := range all {
		if !all[i].met {
			say(all[i].line, "not met: %s", &all[i])
		}
	}
	return problems
}

func expectsClaims(all []expectation, line int) bool {
	for i := range all {
		if all[i].line == line && all[i].words[0] == "claim" {
			return true
		}
	}
	return false
}

// meets ticks off the first expectation of a line that fits.
func meets(all []expectation, line int, fits func(*expectation) bool) bool {
	for i := range all {
		if e := &all[i]; e.line == line && !e.met && fits(e) {
			e.met = true
			return true
		}
	}
	return false
}

func (e *expectation) wants(d *lint.Diagnostic, f *source.File) bool {
	if e.words[0] != "want" || e.words[1] != d.Rule || !strings.Contains(d.Message, e.words[2]) {
		return false
	}
	return len(e.words) < 5 || e.words[3] == "at" && e.words[4] == f.Text(d.Span)
}

// claimKeys are the details of a claim that an expectation may name.
var claimKeys = map[string]func(*claim.Claim) string{
	"place":    func(c *claim.Claim) string { return c.Place },
	"except":   func(c *claim.Claim) string { return c.Except },
	"series":   func(c *claim.Claim) string { return c.Series },
	"class":    func(c *claim.Claim) string { return c.Class },
	"title":    func(c *claim.Claim) string { return c.Title },
	"name":     func(c *claim.Claim) string { return c.Name },
	"acquirer": func(c *claim.Claim) string { return c.Acquirer },
	"target":   func(c *claim.Claim) string { return c.Target },
	"date":     func(c *claim.Claim) string { return c.Date.String() },
	"as-of":    func(c *claim.Claim) string { return c.AsOf.String() },
	"mood":     func(c *claim.Claim) string { return c.Mood.String() },
	"alt":      func(c *claim.Claim) string { return c.Alt.String() },
	"money":    func(c *claim.Claim) string { return map[bool]string{true: "pre", false: "post"}[c.PreMoney] },
}

// describes reports whether an expectation is that of a claim.
func (e *expectation) describes(c *claim.Claim) bool {
	if e.words[0] != "claim" || len(e.words) < 4 || e.words[1] != c.Kind.Name || !isSubject(e.words[2], &c.Subject) {
		return false
	}
	if w := e.words[3]; w != c.Value.String() && w != c.Value.English() && !(w == "-" && c.Value.Kind == value.None) {
		return false
	}
	for _, word := range e.words[4:] {
		key, want, _ := strings.Cut(word, "=")
		get := claimKeys[key]
		if get == nil || get(c) != want {
			return false
		}
	}
	return true
}

func isSubject(want string, s *claim.Subject) bool {
	if s.Name == "" {
		return want == "-"
	}
	return want == s.ID || value.Fold(want) == value.Fold(s.Name)
}

// describe writes a claim as an expectation would.
func describe(c *claim.Claim) string {
	subject := c.Subject.ID
	if subject == "" {
		subject = strings.ReplaceAll(value.Fold(c.Subject.Name), " ", "-")
	}
	if subject == "" {
		subject = "-"
	}
	v := c.Value.String()
	if v == "" {
		v = "-"
	}
	out := "claim " + c.Kind.Name + " " + subject + " " + quote(v)
	for _, key := range [...]string{"place", "except", "series", "class", "title", "name", "acquirer", "target", "date", "alt"} {
		if s := claimKeys[key](c); s != "" {
			out += " " + key + "=" + quote(s)
		}
	}
	if c.Mood != claim.Asserted {
		out += " mood=" + c.Mood.String()
	}
	return out
}

func quote(s string) string {
	if strings.Contains(s, " ") {
		return `"` + s + `"`
	}
	return s
}
