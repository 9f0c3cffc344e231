package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// finder is a check that reports every occurrence of a word.
func finder(name, word string, severity lint.Severity, claims bool) *lint.Check {
	return &lint.Check{Name: name, Bare: true, Severity: severity, Doc: name, Run: func(p *lint.Pass) {
		text := string(p.Doc.File.Data)
		for i, from := 0, 0; ; from = i + len(word) {
			if i = strings.Index(text[from:], word); i < 0 {
				return
			}
			i += from
			d := lint.Diagnostic{Span: source.Span{Start: i, End: i + len(word)}, Rule: name, Message: word + " found",
				Fixes: []lint.Fix{{Title: "drop it", Safe: true}}}
			if claims {
				d.Claim = 1
			}
			p.Report(d)
		}
	}}
}

func run(t *testing.T, draft string, s *lint.Settings, checks ...*lint.Check) *lint.Result {
	t.Helper()
	l := &lint.Linter{Engine: claim.NewEngine(), Checks: checks}
	r, err := l.Lint(source.New("d.md", []byte(draft)), s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func show(all []lint.Diagnostic) string {
	var out []string
	for _, d := range all {
		out = append(out, fmt.Sprintf("%s %s@%d", d.Severity, d.Rule, d.Span.Start))
	}
	return strings.Join(out, ", ")
}

func TestOneFindingForOneClaim(t *testing.T) {
	const draft = "Acme employs 180 people in Oslo."
	for _, test := range []struct {
		name   string
		checks []*lint.Check
		want   string
	}{
		{"the earlier check stands", []*lint.Check{finder("a", "180", lint.Error, true), finder("b", "people", lint.Error, true)}, "error a@13"},
		{"wherever it lies", []*lint.Check{finder("b", "people", lint.Error, true), finder("a", "180", lint.Error, true)}, "error b@17"},
		{"the same words are one finding", []*lint.Check{finder("a", "Oslo", lint.Error, false), finder("b", "Oslo", lint.Warning, false)}, "error a@27"},
		{"other words are not", []*lint.Check{finder("a", "Oslo", lint.Error, false), finder("b", "Acme", lint.Warning, false)}, "warning b@0, error a@27"},
		{"off does not take the place", []*lint.Check{finder("a", "180", lint.Off, true), finder("b", "people", lint.Error, true)}, "error b@17"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := show(run(t, draft, &lint.Settings{}, test.checks...).Diagnostics); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestQuotedWordsWeighLess(t *testing.T) {
	r := run(t, "Acme grew. “Acme grew,” she says.\n\n> Acme grew.", &lint.Settings{}, finder("a", "Acme", lint.Error, false))
	if got, want := show(r.Diagnostics), "error a@0, warning a@14, warning a@41"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for i, fixes := range []int{1, 0, 0} {
		if n := len(r.Diagnostics[i].Fixes); n != fixes {
			t.Errorf("finding %d has %d fixes, want %d", i, n, fixes)
		}
	}
	r = run(t, "“Acme,” she says.", &lint.Settings{}, finder("a", "Acme", lint.Info, false))
	if got, want := show(r.Diagnostics), "info a@3"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSeverityOfSettings(t *testing.T) {
	s := &lint.Settings{Severity: func(rule string, standard lint.Severity) lint.Severity {
		if rule == "b" {
			return lint.Off
		}
		return standard - 1
	}}
	r := run(t, "Acme in Oslo", s, finder("a", "Acme", lint.Error, false), finder("b", "Oslo", lint.Error, false))
	if got, want := show(r.Diagnostics), "warning a@0"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestFingerprints(t *testing.T) {
	check := finder("a", "Acme", lint.Error, false)
	one := run(t, "Acme.\n\nAcme.", &lint.Settings{}, check).Diagnostics
	other := run(t, "Something was put before.\n\nAcme.\n\nAcme.", &lint.Settings{}, check).Diagnostics
	for i := range one {
		if one[i].Fingerprint == "" || one[i].Fingerprint != other[i].Fingerprint {
			t.Errorf("finding %d: %q became %q when text was put before it", i, one[i].Fingerprint, other[i].Fingerprint)
		}
	}
	if one[0].Fingerprint == one[1].Fingerprint {
		t.Error("two findings have one fingerprint")
	}
}

func TestSuppression(t *testing.T) {
	for _, test := range []struct{ name, draft, shown, hidden string }{
		{"this line", "Acme. <!-- factlint-ignore-line a: agreed -->\n\nAcme.", "error a@47", "agreed"},
		{"next line", "<!-- factlint-ignore-next-line a: agreed -->\nAcme.\n\nAcme.", "error a@52", "agreed"},
		{"next line after a blank one", "<!-- factlint-ignore-next-line a: agreed -->\n\nAcme.", "", "agreed"},
		{"region", "<!-- factlint-disable a: agreed -->\n\nAcme.\n\n<!-- factlint-enable a -->\n\nAcme.", "error a@72", "agreed"},
		{"to the end", "Acme.\n\n<!-- factlint-disable a: agreed -->\n\nAcme.", "error a@0", "agreed"},
		{"several rules", "Acme. <!-- factlint-ignore-line b, a: agreed -->", "", "agreed"},
		{"stars", "Acme. <!-- factlint-ignore-line *: agreed -->", "", "agreed"},
		{"another rule", "Acme. <!-- factlint-ignore-line b: agreed -->", "error a@0", ""},
		{"no rule", "Acme. <!-- factlint-ignore-line -->", "error a@0", ""},
		{"no reason", "Acme. <!-- factlint-ignore-line a -->", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := run(t, test.draft, &lint.Settings{}, finder("a", "Acme", lint.Error, false))
			if got := show(r.Diagnostics); got != test.shown {
				t.Errorf("shown: %s, want %s", got, test.shown)
			}
			if test.hidden != "" && (len(r.Suppressed) != 1 || r.Suppressed[0].Reason != test.hidden) {
				t.Errorf("suppressed: %v, want one because %q", r.Suppressed, test.hidden)
			}
		})
	}
}

func TestArticleDate(t *testing.T) {
	engine := claim.NewEngine()
	given := value.DayDate(2020, 2, 2)
	for _, test := range []struct {
		name, draft string
		given       value.Date
		want        string
	}{
		{"front matter first", "---\ndate: 2024-04-05\n---\nMarch 3, 2021\n\nText.", given, "2024-04-05"},
		{"with a time", "---\ndate: 2024-04-05T10:11:12Z\n---\nText.", given, "2024-04-05"},
		{"in words", "---\npublished: 5 April 2024\n---\nText.", given, "2024-04-05"},
		{"then the caller", "March 3, 2021\n\nText.", given, "2020-02-02"},
		{"then a dateline", "March 3, 2021\n\nText.", value.Date{}, "2021-03-03"},
		{"then nobody", "Text.", value.Date{}, ""},
		{"nonsense is no date", "---\ndate: soon\n---\nText.", value.Date{}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc, err := prose.Parse(source.New("d.md", []byte(test.draft)), prose.Markdown, engine.Lexicon())
			if err != nil {
				t.Fatal(err)
			}
			if got := lint.ArticleDate(doc, test.given, value.OrderUnknown).String(); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestMatchRule(t *testing.T) {
	for _, test := range []struct {
		pattern, rule string
		want          bool
	}{
		{"contradiction", "contradiction/headcount", true},
		{"contradiction/headcount", "contradiction/headcount", true},
		{"*/headcount", "contradiction/headcount", true},
		{"contradiction/*", "contradiction/headcount", true},
		{"*", "placeholder", true},
		{"*", "contradiction/headcount", true},
		{"contra*", "contradiction/headcount", true},
		{"contradiction/head*", "contradiction/headcount", true},
		{"*/lead-*", "contradiction/lead-investor", true},
		{"placeholder", "placeholder", true},
		{"contradiction/round", "contradiction/headcount", false},
		{"contra", "contradiction/headcount", false},
		{"headcount", "contradiction/headcount", false},
		{"placeholder/*", "placeholder", true},
		{"", "placeholder", false},
	} {
		if got := lint.MatchRule(test.pattern, test.rule); got != test.want {
			t.Errorf("MatchRule(%q, %q) = %v", test.pattern, test.rule, got)
		}
	}
}
