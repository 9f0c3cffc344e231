package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

func known() Known {
	return Known{
		Rules: []string{"contradiction/headcount", "contradiction/hq", "imprecision/headcount", "placeholder", "staleness/headcount"},
		Kinds: []string{"headcount", "hq", "revenue"},
	}
}

func read(t testing.TB, text string) (*Config, []string) {
	t.Helper()
	c, problems := Read(source.New("desk/factlint.toml", []byte(text)), known())
	var said []string
	for _, p := range problems {
		at := p.File.Position(p.Span.Start)
		s := fmt.Sprintf("%d:%d: %s", at.Line, at.Column, p.Message)
		if p.Hint != "" {
			s += ": " + p.Hint
		}
		said = append(said, s)
	}
	return c, said
}

func TestRead(t *testing.T) {
	c, problems := read(t, `
facts = ["facts", "/srv/facts.toml"]
date-order = "day-first"
default-dollar = "CAD"
fail-on = "never"
exclude = "old"

[severity]
contradiction = "warning"
"*/hq" = "off"

[horizon]
headcount = "6 months"
hq = "never"
revenue = 400

[rates]
"EUR/USD" = 1.08
"GBP/USD" = { "2024" = "1.25", "2024-04" = "1.2501" }

[[override]]
paths = ["columns/**"]
rules = { contradiction = "info" }
`)
	if problems != nil {
		t.Fatal(problems)
	}
	if want := []string{filepath.Join("desk", "facts"), "/srv/facts.toml"}; !slices.Equal(c.Facts, want) {
		t.Errorf("facts %q, want %q", c.Facts, want)
	}
	if c.DayOrder != value.DayFirst || c.Dollar != "CAD" || !c.HasFailOn || c.FailOn != lint.Off {
		t.Errorf("got %+v", c)
	}
	if diff := cmp.Diff(map[string]int{"headcount": 180, "hq": 0, "revenue": 400}, c.Horizon); diff != "" {
		t.Error(diff)
	}
	if line, ok := c.Where("fail-on"); !ok || line != 5 {
		t.Errorf("fail-on is set in line %d, %t", line, ok)
	}
	if _, ok := c.Where("default"); ok {
		t.Error("a key that is not set has a line")
	}
}

func TestProblems(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{`fact = "x"`, `1:1: unknown key "fact": did you mean "facts"?`},
		{`colour = "x"`, `1:1: unknown key "colour": there are facts, date-order, default-dollar, fail-on, exclude, severity, override, horizon, rates`},
		{`facts = 1`, `1:9: "facts" must be a string or a list of strings, not a whole number`},
		{`facts = ["a", 1]`, `1:15: "facts" lists strings, not a whole number`},
		{`facts = ""`, `1:9: an empty path`},
		{`date-order = "us"`, `1:14: "us" is no order of dates: "day-first" reads 3/4/2024 as 3 April, "month-first" as 4 March`},
		{`date-order = 1`, `1:14: "date-order" must be a string, not a whole number`},
		{`default-dollar = "usd"`, `1:18: "usd" is no currency's code: codes are three capitals, like "USD" or "CAD"`},
		{`default-dollar = ""`, `1:18: "" is no currency's code: codes are three capitals, like "USD" or "CAD"`},
		{`fail-on = "errors"`, `1:11: "errors" is nothing to fail on: did you mean "error"?`},
		{`fail-on = "off"`, `1:11: "off" is nothing to fail on: there are error, warning, info, never`},
		{`exclude = ["[a"]`, `1:11: "[a" is not a valid pattern`},
		{`severity = "off"`, `1:12: "severity" must be a table, not a string: for example { staleness = "off" }`},
		{"[severity]\ncontradicton = \"off\"", "2:1: no rule is called \"contradicton\": did you mean \"contradiction\"?"},
		{"[severity]\nplaceholders = \"off\"", "2:1: no rule is called \"placeholders\": did you mean \"placeholder\"?"},
		{"[severity]\nzzz = \"off\"", "2:1: no rule is called \"zzz\": `factlint rules` lists them"},
		{"[severity]\ncontradiction = \"of\"", "2:17: \"of\" is no severity: did you mean \"off\"?"},
		{"[horizon]\nheadcounts = 1", "2:1: unknown kind of claim \"headcounts\": did you mean \"headcount\"?"},
		{"[horizon]\nheadcount = \"soon\"", "2:13: \"soon\" is no length of time: write a number of days, \"6 months\", or \"never\" for facts that keep"},
		{"[horizon]\nheadcount = 0", "2:13: \"0\" is no length of time: write a number of days, \"6 months\", or \"never\" for facts that keep"},
		{"[horizon]\nheadcount = true", "2:13: \"headcount\" must be a length of time, not true or false: write a number of days, \"6 months\", or \"never\" for facts that keep"},
		{"[rates]\n\"EUR\" = 1", "2:1: \"EUR\" is no pair of currencies: \"EUR/USD\" is how many dollars a euro buys"},
		{"[rates]\n\"EUR/USD\" = 0", "2:13: \"0\" is no rate: it must be a number above 0"},
		{"[rates]\n\"EUR/USD\" = { \"soon\" = 1 }", "2:15: \"soon\" is no date: write a day, month or year: \"2024-04-05\", \"2024-04\", \"2024\""},
		{"[override]\npaths = [\"x\"]", `1:1: "override" must be a list of tables, not a table: write [[override]]`},
		{"[[override]]\npaths = [\"x\"]", `1:1: an override needs "rules"`},
		{"[[override]]\nrules = {}", `1:1: an override needs "paths"`},
		{"[[override]]\npaths = [\"x\"]\nrules = {}\nrule = 1", `4:1: unknown key "rule": did you mean "rules"?`},
	} {
		t.Run(test.text, func(t *testing.T) {
			_, problems := read(t, test.text)
			if len(problems) != 1 || problems[0] != test.want {
				t.Errorf("got  %q\nwant %q", problems, test.want)
			}
		})
	}
}

// All mistakes are said at once, those of syntax too.
func TestAllProblems(t *testing.T) {
	_, problems := read(t, "fact = 1\nfail-on =\n[severity]\nx = \"off\"\n")
	if len(problems) != 3 {
		t.Errorf("got %q", problems)
	}
}

func TestChoose(t *testing.T) {
	set := []RuleSeverity{
		{Pattern: "contradiction/hq", Severity: lint.Info},
		{Pattern: "contradiction", Severity: lint.Warning},
		{Pattern: "*/headcount", Severity: lint.Off},
		{Pattern: "*", Severity: lint.Error},
	}
	for _, test := range []struct {
		rule string
		want lint.Severity
	}{
		{"contradiction/hq", lint.Info},         // the closest
		{"contradiction/headcount", lint.Off},   // as close as another, and later
		{"contradiction/revenue", lint.Warning}, // closer than "*"
		{"placeholder", lint.Error},
	} {
		if got, ok := Choose(set, test.rule); !ok || got.Severity != test.want {
			t.Errorf("%s: got %v, %t; want %v", test.rule, got.Severity, ok, test.want)
		}
	}
	if _, ok := Choose(set[:1], "placeholder"); ok {
		t.Error("a rule that nothing names has a severity")
	}
}

func TestPaths(t *testing.T) {
	c, problems := read(t, `
exclude = ["old/", "*.txt", "./drafts/**/secret.md"]
[[override]]
paths = ["archive/**"]
rules = { staleness = "off" }
`)
	if problems != nil {
		t.Fatal(problems)
	}
	for path, want := range map[string]bool{
		"desk/old/a.md":             true,
		"desk/deep/old/a.md":        true, // without a slash a pattern fits at any depth
		"desk/old.md":               false,
		"desk/x.txt":                true,
		"desk/drafts/a/b/secret.md": true,
		"desk/drafts/secret.md":     true,
		"desk/secret.md":            false,
		"old/a.md":                  false, // not below the file's directory
	} {
		if got := c.Excludes(filepath.FromSlash(path)); got != want {
			t.Errorf("%s: excluded %t, want %t", path, got, want)
		}
	}
	if got := c.For("desk/archive/2020/a.md"); len(got) != 1 || got[0].Severity != lint.Off {
		t.Errorf("overrides %+v", got)
	}
	if got := c.For("desk/a.md"); len(got) != 0 {
		t.Errorf("overrides %+v", got)
	}
}

func TestRate(t *testing.T) {
	c, problems := read(t, `
[rates]
"EUR/USD" = "1.25"
"GBP/USD" = { "2024" = "1.20", "2024-04" = "1.30", "2023" = "1.10" }
`)
	if problems != nil {
		t.Fatal(problems)
	}
	day := func(y, m, d int) value.DayNum {
		n, ok := value.FromCivil(y, m, d)
		if !ok {
			t.Fatal(y, m, d)
		}
		return n
	}
	for _, test := range []struct {
		from, to string
		on       value.DayNum
		want     string // "" for none
	}{
		{"EUR", "USD", day(2020, 1, 1), "1.25"},
		{"USD", "EUR", 0, "0.8"},
		{"GBP", "USD", day(2024, 4, 5), "1.3"},
		{"GBP", "USD", day(2024, 5, 5), "1.2"},
		{"GBP", "USD", day(2022, 5, 5), ""},
		{"GBP", "USD", 0, "1.3"},
		{"GBP", "EUR", 0, "1.04"},
	} {
		got, ok := c.Rate(test.from, test.to, test.on)
		if ok != (test.want != "") || ok && got.String() != test.want {
			t.Errorf("%s/%s on %s: got %s, %t; want %q", test.from, test.to, test.on, got, ok, test.want)
		}
	}
}

// The schema speaks of every key the reader knows, and of no other.
func TestSchema(t *testing.T) {
	data, err := Schema(known())
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Properties map[string]any
	}
	if err := json.Unmarshal(data, &schema); err != nil {
		t.Fatal(err)
	}
	for _, k := range keys() {
		if schema.Properties[k.name] == nil {
			t.Errorf("the schema has no %q", k.name)
		}
	}
	if len(schema.Properties) != len(keys()) {
		t.Errorf("the schema has %d keys, the reader %d", len(schema.Properties), len(keys()))
	}
	compiler := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.AddResource("factlint.json", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("factlint.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{`{"facts": "facts", "fail-on": "never", "severity": {"contradiction": "off", "*/hq": "info"}, "horizon": {"hq": "never", "headcount": 30}}`, true},
		{`{"rates": {"EUR/USD": 1.08, "GBP/USD": {"2024": "1.2"}}, "override": [{"paths": ["a"], "rules": {"contradiction/hq": "off"}}]}`, true},
		{`{"fact": "facts"}`, false},
		{`{"severity": {"contradicton": "off"}}`, false},
		{`{"severity": {"contradiction": "of"}}`, false},
		{`{"horizon": {"headcounts": 30}}`, false},
		{`{"override": [{"paths": ["a"]}]}`, false},
	} {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(test.text))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(value); (err == nil) != test.ok {
			t.Errorf("%s: %v", test.text, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("facts = \"x\"\n[severity]\n\"*/hq\" = \"off\"\n[rates]\n\"EUR/USD\" = 1\n[[override]]\npaths = []\nrules = {}\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, problems := Read(source.New("factlint.toml", []byte(text)), known())
		if c == nil {
			t.Fatal("no configuration")
		}
		for _, p := range problems {
			if p.Span.Start < 0 || p.Span.End > len(text) || p.Span.Start > p.Span.End || p.Message == "" {
				t.Fatalf("problem %+v in %d bytes", p, len(text))
			}
			if strings.ContainsAny(p.Message, "\n") {
				t.Fatalf("a message of two lines: %q", p.Message)
			}
		}
	})
}
