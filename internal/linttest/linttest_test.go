package linttest

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// TestCheck holds the harness to account: what is expected and absent, and what
// is there and not expected, must both be said, on the right line.
func TestCheck(t *testing.T) {
	loud := &lint.Check{Name: "loud", Bare: true, Severity: lint.Error, Doc: "Finds SHOUT.", Run: func(p *lint.Pass) {
		if i := strings.Index(string(p.Doc.File.Data), "SHOUT"); i >= 0 {
			p.Report(lint.Diagnostic{Span: source.Span{Start: i, End: i + 5}, Rule: "loud", Message: "that is loud"})
		}
	}}
	l := &lint.Linter{Engine: claim.NewEngine(), Checks: []*lint.Check{loud}}
	for _, test := range []struct{ name, draft, problem string }{
		{"met", `They SHOUT. <!-- want loud "is loud" -->`, ""},
		{"met at", `They SHOUT. <!-- want loud "is loud" at SHOUT -->`, ""},
		{"elsewhere", `They SHOUT. <!-- want loud "is loud" at They -->`, "d.md:1: unexpected finding on \"SHOUT\""},
		{"other message", `They SHOUT. <!-- want loud quiet -->`, "d.md:1: unexpected finding"},
		{"other line", "They SHOUT.\n\nMore. <!-- want loud loud -->", "d.md:3: not met"},
		{"unexpected", "One.\n\nThey SHOUT.", "d.md:3: unexpected finding"},
		{"unmet", `They whisper. <!-- want loud "is loud" -->`, "d.md:1: not met: want loud is loud"},
		{"next draft", "They whisper.\n<!-- next -->\n\nThey SHOUT. <!-- want loud loud -->", ""},
		{"unread", `They SHOUT. <!-- want loud "is -->`, "quotation mark"},
		{"date", "<!-- date yesterday -->\n", "not a date"},
		{"claim unmet", `Nothing here. <!-- claim headcount acme 70 -->`, "d.md:1: not met: claim headcount acme 70"},
	} {
		t.Run(test.name, func(t *testing.T) {
			problems := strings.Join(Check(l, source.New("d.md", []byte(test.draft)), Options{}), "\n")
			if test.problem == "" && problems != "" || !strings.Contains(problems, test.problem) {
				t.Errorf("got %q, want %q", problems, test.problem)
			}
		})
	}
}
