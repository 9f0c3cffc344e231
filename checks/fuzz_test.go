package checks

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// FuzzLint holds that no text brings the checks down, and that what they find lies
// in it.
func FuzzLint(f *testing.F) {
	drafts, err := filepath.Glob("../fixtures/checks/*.md")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range drafts {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, paragraph := range bytes.Split(data, []byte("\n\n")) {
			f.Add(paragraph)
		}
	}
	base, problems := facts.Load([]string{"../fixtures/facts/larkspur.toml"})
	if len(problems) > 0 {
		f.Fatal(problems[0].Message)
	}
	l := newLinter()
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, s := range []*lint.Settings{{Facts: base, Date: value.DayDate(2025, 3, 4)}, {}} {
			file := source.New("fuzz.md", data)
			r, err := l.Lint(file, s)
			if err != nil {
				continue
			}
			inside := func(what string, at source.Span) {
				if at.Start < 0 || at.Start >= at.End || at.End > len(data) {
					t.Fatalf("%s lies at %v of %d bytes", what, at, len(data))
				}
			}
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				inside(d.Rule+": "+d.Message, d.Span)
				if d.Message == "" || d.Severity == lint.Off || d.Fingerprint == "" {
					t.Fatalf("%s: message %q, severity %s, fingerprint %q", d.Rule, d.Message, d.Severity, d.Fingerprint)
				}
				for _, o := range d.Related {
					if o.File == file {
						inside("related to "+d.Rule, o.Span)
					}
				}
				for _, fix := range d.Fixes {
					for _, e := range fix.Edits {
						inside("a fix of "+d.Rule, e.Span)
					}
				}
			}
		}
	})
}
