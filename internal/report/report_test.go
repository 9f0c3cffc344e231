package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var update = flag.Bool("update", false, "write golden files anew")

const draftText = `# Lumora grows

Founded by two former bankers, Lumora — “the quiet ledger firm” 🚀 — was started in 2015 in Malmö; 日本の会社 too. Its staff of 180, with 70 in Paris, is up from a handful at first.

	Tabs & "quotes" <b>: it raised €4.5bn,
in Oslo.
`

const factsText = `[[company]]
name    = "Lumora"
founded = 2014

[[company.headcount]]
count = "~212"
as_of = 2026-06-30
`

// sample is a draft with findings of every severity, made by hand: what the
// checks would say of it is not the matter here.
func sample(t testing.TB) *lint.Result {
	t.Helper()
	file := source.New("drafts/lumora, new.md", []byte(draftText))
	doc, err := prose.Parse(file, prose.Markdown, prose.NewLexicon())
	if err != nil {
		t.Fatal(err)
	}
	at := func(words string) source.Span { return spanOf(t, file, words) }
	base := source.New("facts/lumora.toml", []byte(factsText))
	company := &facts.Company{ID: "lumora", Name: "Lumora", File: base}
	register := &facts.Source{Key: "register", Title: "Annual return", Publisher: "Companies Register", URL: "https://example.org/lumora", Date: value.DayDate(2026, 3, 1)}
	founded := &facts.Fact{Company: company, Attr: "founded", Value: value.Value{Kind: value.DateKind, Date: value.YearDate(2014)}, Raw: "2014",
		AsOf: value.DayDate(2026, 3, 1), Source: register, File: base, Span: spanOf(t, base, "founded = 2014")}
	headcount := &facts.Fact{Company: company, Attr: "headcount", Value: value.Value{Kind: value.Count, Approx: value.About, Num: value.Int(212), Digits: 3}, Raw: `"~212"`,
		AsOf: value.DayDate(2026, 6, 30), Source: &facts.Source{Key: "desk"}, File: base, Span: spanOf(t, base, "[[company.headcount]]")}
	kind := func(name string) *claim.Kind { return &claim.Kind{Name: name, Noun: name} }
	lumora := claim.Subject{Name: "Lumora", ID: "lumora"}
	r := &lint.Result{
		File: file, Doc: doc, Date: value.DayDate(2026, 7, 2),
		Claims: []claim.Claim{
			{Kind: kind("founded"), Subject: lumora, Value: value.Value{Kind: value.DateKind, Date: value.YearDate(2015)}, Class: "founded", AsOf: value.DayDate(2026, 7, 2), Span: at("2015"), Sentence: 1},
			{Kind: kind("headcount"), Subject: lumora, Value: value.Value{Kind: value.Count, Num: value.Int(180), Digits: 2}, AsOf: value.DayDate(2026, 7, 2), Mood: claim.Attributed, Span: at("180"), Sentence: 2},
			{Kind: kind("total-raised"), Value: value.Value{Kind: value.Money, Approx: value.Nearly, Currency: "EUR", Num: value.Int(4_500_000_000)}, Span: at("€4.5bn"), Sentence: 3},
		},
		Verdicts: []lint.Judgement{{Verdict: lint.Contradicted, Fact: founded}, {Verdict: lint.Stale, Fact: headcount}, {}},
		Counts:   lint.Counts{Claims: 5, Checked: 2, Unverified: 2, Tally: lint.Tally{Pairs: 1, Sums: 3}},
	}
	r.Diagnostics = []lint.Diagnostic{
		{Span: at("2015"), Rule: "contradiction/founded", Severity: lint.Error, Message: "Lumora began in 2014, but the draft says 2015", Claim: 1, Fact: founded, Fingerprint: "f1",
			Fixes: []lint.Fix{{Title: `Replace with "2014"`, Safe: true, Edits: []lint.Edit{{Span: at("2015"), Text: "2014"}}}}},
		{Span: at("180"), Rule: "staleness/headcount", Severity: lint.Warning, Message: "180 staff was right once; 100% more\nsince: a line, and \u202Eanother", Claim: 2, Fact: headcount, Fingerprint: "f2",
			Related: []lint.Related{{File: file, Span: at("70 in Paris"), Message: "a part of it"}},
			Fixes:   []lint.Fix{{Title: "Replace with 212", Edits: []lint.Edit{{Span: at("180"), Text: "212"}}}}},
		{Span: at("€4.5bn,\nin Oslo"), Rule: "ambiguity/scale", Severity: lint.Info, Message: "<bn> & \"bn\"", Fingerprint: "f3"},
	}
	r.Suppressed = []lint.Suppressed{{Diagnostic: lint.Diagnostic{Span: at("70 in Paris"), Rule: "parts/headcount", Severity: lint.Error, Message: "parts", Fingerprint: "f4"}, Reason: "agreed with the desk"}}
	return r
}

// clean is a draft without findings.
func clean(t testing.TB) *lint.Result {
	t.Helper()
	file := source.New("drafts/clean.md", []byte("Nothing to see.\n"))
	doc, err := prose.Parse(file, prose.Markdown, prose.NewLexicon())
	if err != nil {
		t.Fatal(err)
	}
	return &lint.Result{File: file, Doc: doc}
}

func spanOf(t testing.TB, f *source.File, words string) source.Span {
	t.Helper()
	i := bytes.Index(f.Data, []byte(words))
	if i < 0 {
		t.Fatalf("%s does not hold %q", f.Path, words)
	}
	return source.Span{Start: i, End: i + len(words)}
}

// printed is what two drafts print in a format.
func printed(t testing.TB, f Format, o *Options) string {
	t.Helper()
	var b bytes.Buffer
	p := f.New(&b, o)
	var sum Summary
	for _, r := range []*lint.Result{sample(t), clean(t)} {
		sum.Add(r)
		if err := p.Draft(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.End(&sum); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestGolden(t *testing.T) {
	for list, formats := range map[string][]Format{"findings": Findings(), "claims": Claims()} {
		for _, f := range formats {
			t.Run(list+"/"+f.Name, func(t *testing.T) { golden(t, list+"."+f.Name, printed(t, f, options())) })
		}
	}
	text := Findings()[0]
	t.Run("colour", func(t *testing.T) {
		o := options()
		o.Color = true
		golden(t, "findings.colour", printed(t, text, o))
	})
	t.Run("suppressed", func(t *testing.T) {
		o := options()
		o.Suppressed = true
		for _, f := range Findings()[:5] {
			if f.Name != "jsonl" {
				golden(t, "suppressed."+f.Name, printed(t, f, o))
			}
		}
	})
	t.Run("bytes", func(t *testing.T) {
		o := options()
		o.Columns = Bytes
		golden(t, "findings.bytes", printed(t, Findings()[1], o))
	})
}

func options() *Options {
	check := &lint.Check{Name: "contradiction", Doc: "The facts say otherwise. Another sentence.\n\n    An example.", Severity: lint.Error, Facts: true}
	off := &lint.Check{Name: "unverified", Doc: "No fact", Severity: lint.Off}
	return &Options{
		Version:  "1.2.3",
		Rules:    []lint.RuleInfo{{Name: "contradiction/founded", Check: check, Doc: "founded in 2014", Severity: lint.Error}, {Name: "unverified/founded", Check: off}},
		Relative: func(path string) string { return "newsroom/" + path },
	}
}

func TestSummary(t *testing.T) {
	for _, test := range []struct {
		sum  Summary
		want string
	}{
		{Summary{Files: 1}, "no problems in 1 file; 0 of 0 claims checked."},
		{Summary{Files: 2, WithIssues: 1, Counts: lint.Counts{Claims: 30, Checked: 23, Unverified: 7}, Findings: [4]int{0, 0, 2, 1}, Fixable: 1},
			"3 problems (1 error, 2 warnings) in 1 file; 23 of 30 claims checked, 7 have no fact. 1 fixable with --fix."},
		{Summary{Files: 3, WithIssues: 2, Counts: lint.Counts{Claims: 1, Checked: 0, Unverified: 1}, Findings: [4]int{0, 1, 0, 0}, Suppressed: 4, Failed: 1},
			"1 problem (1 info) in 2 files; 0 of 1 claim checked, 1 has no fact. 4 suppressed. 1 file could not be checked."},
	} {
		if got := test.sum.String(); got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

func TestClaimValue(t *testing.T) {
	money := func(n int64) value.Value {
		return value.Value{Kind: value.Money, Currency: "USD", Num: value.Int(n)}
	}
	name := func(s string) value.Value { return value.Value{Kind: value.Name, Text: s} }
	years := func(n int64, u value.Unit) value.Value {
		return value.Value{Kind: value.Age, Num: value.Int(n), Unit: u}
	}
	for _, test := range []struct {
		kind string
		c    claim.Claim
		want string
	}{
		{"founded", claim.Claim{Value: value.Value{Kind: value.DateKind, Date: value.MonthDate(2016, 5)}, Class: "launched"}, `{"date":"2016-05","basis":"launched"}`},
		{"founded-place", claim.Claim{Value: name("New York")}, `{"place":"New York"}`},
		{"age", claim.Claim{Value: years(8, value.Year)}, `{"years":8}`},
		{"age", claim.Claim{Value: years(18, value.Month)}, `{"months":18}`},
		{"age", claim.Claim{Value: years(2, value.Decade)}, `{"years":20}`},
		{"headcount", claim.Claim{Value: value.Value{Kind: value.Count, Num: value.Int(70)}, Place: "Paris"}, `{"count":70,"place":"Paris"}`},
		{"headcount", claim.Claim{Value: value.Value{Kind: value.Count, Approx: value.Between, Num: value.Int(0), Max: value.Int(9)}}, `{"count":0,"count_max":9}`},
		{"round", claim.Claim{Value: money(235_000_000), Series: "Series D", Date: value.YearDate(2023)}, `{"amount":235000000,"currency":"USD","series":"Series D","date":"2023"}`},
		{"round", claim.Claim{Series: "seed"}, `{"series":"seed"}`},
		{"round", claim.Claim{Value: value.Value{Kind: value.Money, Num: value.Ratio(5, 2)}}, `{"amount":2.5}`},
		{"founder", claim.Claim{Value: name("Maja Berg")}, `{"person":"Maja Berg"}`},
		{"founder-count", claim.Claim{Value: value.Value{Kind: value.Count, Num: value.Int(3)}}, `{"count":3}`},
		{"role", claim.Claim{Value: name("Maja Berg"), Title: "CEO"}, `{"person":"Maja Berg","title":"CEO"}`},
		{"hq", claim.Claim{Value: name("Paris")}, `{"place":"Paris"}`},
		{"investor", claim.Claim{Value: name("Example Ventures"), Series: "Series D"}, `{"investor":"Example Ventures","series":"Series D"}`},
		{"acquisition", claim.Claim{Value: money(10), Acquirer: "A", Target: "B", Date: value.DayDate(2021, 12, 21)}, `{"acquirer":"A","target":"B","amount":10,"currency":"USD","date":"2021-12-21"}`},
		{"revenue", claim.Claim{Value: money(70), Class: "ARR", Date: value.YearDate(2023)}, `{"amount":70,"currency":"USD","period":"2023","measure":"ARR"}`},
		{"metric", claim.Claim{Value: value.Value{Kind: value.Count, Num: value.Int(1_000_000)}, Name: "users"}, `{"count":1000000,"name":"users"}`},
		{"metric", claim.Claim{Value: money(8), Name: "assets"}, `{"amount":8,"currency":"USD","name":"assets"}`},
		{"stake", claim.Claim{Value: value.Value{Kind: value.Percent, Num: value.Int(11)}}, `{"percent":11}`},
		{"layoff", claim.Claim{Value: value.Value{Kind: value.Percent, Num: value.Int(20)}}, `{"percent":20}`},
		{"event", claim.Claim{Value: value.Value{Kind: value.DateKind, Date: value.YearDate(2019)}, Name: "pivot"}, `{"name":"pivot","date":"2019"}`},
		{"valuation", claim.Claim{Value: money(4), PreMoney: true, Alt: value.Value{Kind: value.Money, Currency: "EUR", Num: value.Int(3)}}, `{"amount":4,"currency":"USD","alt":{"amount":3,"currency":"EUR"},"pre_money":true}`},
	} {
		test.c.Kind = &claim.Kind{Name: test.kind}
		got, err := appendJSON(nil, newClaimValue(&test.c))
		if err != nil || string(got) != test.want {
			t.Errorf("%s: got %s (%v), want %s", test.kind, got, err, test.want)
		}
	}
}

func TestReadRecord(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{`{"id":"a","text":"x"}`, ""},
		{`{"id":7,"text":"","date":"2024-04-05","format":"plain","more":true}`, ""},
		{`{"id":"a"}`, `no "text"`},
		{`{"id":"a","text":null}`, `no "text"`},
		{`{"id":"a","text":["x"]}`, `"text" is a array, not a string`},
		{`{"id":"a","text":"x","date":"April"}`, `"date" is "April", not a day like "2024-04-05"`},
		{`{"id":"a","text":"x","date":"2024-02-30"}`, `"date" is "2024-02-30", not a day like "2024-04-05"`},
		{`{"id":"a","text":"x","format":"html"}`, `"format" is "html": there are "markdown" and "plain"`},
		{`{"id":"a","text":"x\u0000"}`, `"text" holds a NUL character`},
		{`["a"]`, `the line is a array, not an object`},
		{`{"id":"a","text":"x"} {}`, `the line is not JSON`},
		{`{"id":"a","text":"x`, `the line is not JSON`},
		{"{\"id\":\"a\",\"text\":\"\xff\"}", `the line is not valid UTF-8`},
	} {
		_, err := ReadRecord([]byte(test.line))
		if (err == nil) != (test.want == "") || err != nil && !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", test.line, err, test.want)
		}
	}
}
