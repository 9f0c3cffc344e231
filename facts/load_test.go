package facts

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// write puts files into a new folder and is its path.
func write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// load loads one file.
func load(t testing.TB, text string) (*Base, []Problem) {
	t.Helper()
	return Load([]string{filepath.Join(write(t, map[string]string{"facts.toml": text}), "facts.toml")})
}

// told writes problems as "line:column what: message (hint)".
func told(problems []Problem) []string {
	var out []string
	for _, p := range problems {
		at := p.File.Position(p.Span.Start)
		s := fmt.Sprintf("%d:%d %s: %s", at.Line, at.Column, p.File.Text(p.Span), p.Message)
		if p.Hint != "" {
			s += " (" + p.Hint + ")"
		}
		out = append(out, s)
	}
	return out
}

// describe writes all there is to a fact on one line.
func describe(f *Fact) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s", f.Attr, f.Value)
	add := func(key string, v any) {
		if s := fmt.Sprint(v); s != "" && s != "false" && s != "[]" {
			fmt.Fprintf(&b, " %s=%s", key, s)
		}
	}
	add("said", f.Said)
	add("series", f.Series)
	add("class", f.Class)
	add("pre", f.PreMoney)
	add("place", f.Place)
	add("except", f.Except)
	add("title", f.Title)
	add("name", f.Name)
	add("aliases", f.Aliases)
	add("period", f.Period)
	add("date", f.Date)
	add("since", f.Since)
	add("until", f.Until)
	add("as_of", f.AsOf)
	if f.Status != Closed {
		add("status", statusWords[f.Status])
	}
	add("rival", f.Rival)
	if f.Round != nil {
		add("round", f.Round.Value.String())
	}
	add("complete", f.Complete)
	add("note", f.Note)
	add("quote", f.Quote)
	if f.Source != nil {
		add("source", f.Source.Key)
	}
	add("raw", f.Raw)
	return b.String()
}

// TestSchema reads every key of the schema in each of its forms.
func TestSchema(t *testing.T) {
	for _, c := range []struct {
		text string // of a company, below its name
		want []string
	}{
		{"founded = 2016", []string{"founded 2016 class=founded date=2016 raw=2016"}},
		{`founded = "2016-11"`, []string{`founded 2016-11 class=founded date=2016-11 raw="2016-11"`}},
		{`founded = 2016-11-01`, []string{`founded 2016-11-01 class=founded date=2016-11-01 raw=2016-11-01`}},
		{`founded = 2016-11-01T10:00:00Z`, []string{`founded 2016-11-01 class=founded date=2016-11-01 raw=2016-11-01T10:00:00Z`}},
		{`founded = "November 2016"`, []string{`founded 2016-11 class=founded date=2016-11 raw="November 2016"`}},
		{"launched = 2017\nincorporated = 2015-02-03", []string{"founded 2017 class=launched date=2017 raw=2017", "founded 2015-02-03 class=incorporated date=2015-02-03 raw=2015-02-03"}},
		{`founded = { value = 2016, as_of = 2024-04-05, note = "N", quote = "Q" }`, []string{"founded 2016 class=founded date=2016 as_of=2024-04-05 note=N quote=Q raw=2016"}},
		{`founded = [2016, { value = 2015, rival = true }]`, []string{"founded 2016 class=founded date=2016 raw=2016", "founded 2015 class=founded date=2015 rival=true raw=2015"}},
		{"[company.founded]\nvalue = 2016", []string{"founded 2016 class=founded date=2016 raw=2016"}},
		{"[[company.hq]]\nvalue = 'Oslo'\n[[company.hq]]\nvalue = 'Bergen'\nstatus = 'planned'", []string{"hq Oslo raw='Oslo'", "hq Bergen status=planned raw='Bergen'"}},
		{`founded_in = ["New York", "Paris"]`, []string{`founded-place New York raw="New York"`, `founded-place Paris raw="Paris"`}},
		{`hq = "Oslo"`, []string{`hq Oslo raw="Oslo"`}},
		{`founders = ["Åse Lund", { value = "Bo Ek", status = "retracted" }]`, []string{`founder Åse Lund raw="Åse Lund"`, `founder Bo Ek status=retracted raw="Bo Ek"`}},
		{`investors = "Nord Fund"`, []string{`investor Nord Fund raw="Nord Fund"`}},
		{`total_raised = "~$395.2m"`, []string{`total-raised ~$395.2m raw="~$395.2m"`}},
		{`total_raised = { value = ">€1bn", said = ["$1.1bn"] }`, []string{`total-raised >€1bn said=[$1.1bn] raw=">€1bn"`}},
		{"source = 'k'\nas_of = 2024\nhq = 'Oslo'\n[[company.headcount]]\ncount = 5\nas_of = 2023\nsource = 'l'\n[source.k]\n[source.l]", []string{
			"hq Oslo as_of=2024 source=k raw='Oslo'", "headcount 5 as_of=2023 source=l raw=5"}},

		{"[[company.headcount]]\ncount = 1_234", []string{"headcount 1,234 raw=1_234"}},
		{"[[company.headcount]]\ncount = '>350'\nplace = 'Europe'\nexcept = 'Paris'\nsaid = [360]", []string{"headcount >350 said=[360] place=Europe except=Paris raw='>350'"}},
		{"[[company.headcount]]\ncount = '250-499'", []string{"headcount 250-499 raw='250-499'"}},
		{"[[company.headcount]]\ncount = '~170'", []string{"headcount ~170 raw='~170'"}},
		{"[[company.headcount]]\ncount = '<50'", []string{"headcount <50 raw='<50'"}},

		{"[[company.round]]\nseries = 'a'\namount = '$235m'\nsaid = '€217m'\ndate = 2023-08-24\nkind = 'mixed'\nvaluation = '$4.5bn'\nlead = ['Nord Fund']\ninvestors = ['Nord Fund', 'Sør Capital']\ninvestors_complete = true", []string{
			"round $235m said=[€217m] series=Series A class=mixed date=2023-08-24 complete=true raw='$235m'",
			"valuation $4.5bn series=Series A date=2023-08-24 round=$235m raw='$4.5bn'",
			"lead-investor Nord Fund series=Series A date=2023-08-24 round=$235m raw='Nord Fund'",
			"investor Sør Capital series=Series A date=2023-08-24 round=$235m raw='Sør Capital'"}},
		{"[[company.round]]\nseries = 'Seed'\npre_valuation = '£4m'\nstatus = 'talks'\nrival = true", []string{
			"round  series=seed class=equity status=talks rival=true", "valuation £4m series=seed pre=true status=talks rival=true raw='£4m'"}},
		{"[[company.round]]\namount = 'Undisclosed'\nseries = 'bridge'", []string{"round  series=bridge class=equity raw='Undisclosed'"}},
		{"as_of = 2024\n[[company.round]]\namount = '$1m'\ndate = 2020\nvaluation = '$9m'", []string{
			"round $1m class=equity date=2020 as_of=2024 raw='$1m'", "valuation $9m date=2020 round=$1m raw='$9m'"}},

		{"[[company.role]]\nperson = 'Åse Lund'\ntitle = 'CEO'\nsince = 2016\nuntil = '2020-05'", []string{"role Åse Lund title=CEO since=2016 until=2020-05 raw='Åse Lund'"}},
		{"as_of = 2024\n[[company.valuation]]\namount = '$4.5bn'\ndate = 2023-08-24\nseries = 'D'\npre_money = true\n[[company.valuation]]\namount = '$5bn'", []string{
			"valuation $4.5bn series=Series D pre=true date=2023-08-24 raw='$4.5bn'", "valuation $5bn as_of=2024 raw='$5bn'"}},
		{"[[company.acquisition]]\ntarget = 'Gnist'\ndate = 2021-12-21\namount = '$10m'\n[[company.acquisition]]\ntarget = 'Glo'", []string{
			"acquisition $10m name=Gnist date=2021-12-21 raw='$10m'", "acquisition  name=Glo"}},
		{"[[company.metric]]\nname = 'monthly active users'\naliases = ['MAUs']\nvalue = 1_000_000\n[[company.metric]]\nname = 'assets'\nvalue = '$8bn'\n[[company.metric]]\nname = 'retention'\nvalue = '98%'\n[[company.metric]]\nname = 'score'\nvalue = 4.75", []string{
			"metric 1,000,000 name=monthly active users aliases=[MAUs] raw=1_000_000", "metric $8bn name=assets raw='$8bn'", "metric 98% name=retention raw='98%'", "metric 4.75 name=score raw=4.75"}},
		{"[[company.revenue]]\namount = '$70m'\nperiod = '2023'\n[[company.revenue]]\namount = '-$5m'\nperiod = 2022\nkind = 'profit'\n[[company.revenue]]\namount = '$9m'\nkind = 'arr'\nperiod = 'Q3 2023'", []string{
			"revenue $70m class=revenue period=2023 date=2023 raw='$70m'", "revenue -$5m class=profit period=2022 date=2022 raw='-$5m'", "revenue $9m class=ARR period=Q3 2023 date=2023-Q3 raw='$9m'"}},
		{"fiscal_year_end = 'March'\n[[company.revenue]]\namount = '$70m'\nperiod = 'FY2023'", []string{"revenue $70m class=revenue period=FY2023 date=2022-04-01/2023-04-01 raw='$70m'"}},
		{"[[company.stake]]\nholder = 'Nord Fund'\npercent = 11\n[[company.stake]]\nholder = 'Bo Ek'\npercent = '12.5%'\nas_of = 2024", []string{
			"stake 11% name=Nord Fund raw=11", "stake 12.5% name=Bo Ek as_of=2024 raw='12.5%'"}},
		{"[[company.layoff]]\ncount = 50\npercent = 20\ndate = 2023-01", nil},
		{"[[company.layoff]]\ncount = 50\npercent = 20\ndate = '2023-01'", []string{"layoff 50 date=2023-01 raw=50", "layoff 20% date=2023-01 raw=20"}},
		{"[[company.office]]\nplace = 'London'", []string{"office London raw='London'"}},
		{"[[company.event]]\nname = 'pivot'\ndate = 2019\n[[company.event]]\nname = 'listing'", []string{"event 2019 name=pivot date=2019 raw=2019", "event  name=listing raw='listing'"}},
	} {
		base, problems := load(t, "[[company]]\nname = 'Fjord'\n"+c.text)
		if c.want == nil {
			if len(problems) == 0 {
				t.Errorf("%s: no problem", c.text)
			}
			continue
		}
		if len(problems) > 0 {
			t.Errorf("%s: %q", c.text, told(problems))
			continue
		}
		var got []string
		for i := range base.Companies[0].Facts {
			f := &base.Companies[0].Facts[i]
			got = append(got, describe(f))
			if f.Company != base.Companies[0] || f.File == nil || f.Span.Len() == 0 {
				t.Errorf("%s: %s lacks its company or its place", c.text, describe(f))
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestCompany reads what is no fact.
func TestCompany(t *testing.T) {
	base, problems := load(t, `
[[company]]
id = "fjord"
name = "Fjord Robotics"
aliases = ["Fjord", "FjordBot"]
formerly = ["Vik Robotics"]
misspelt = ["Fjord Robotix"]
products = ["Skarv"]
country = ["NO", "SE"]
fiscal_year_end = 6
founders = ["Åse Lund"]
rounds_complete = true
note = "N"
[[company.round]]
series = "A"
investors_complete = true

[[company]]
name = "Ábaco & Søn, Inc."
founders = ["Bo Ek"]
founders_complete = false

[[person]]
name = "Åse Lund"
aliases = ["Aase Lund"]
note = "N"

[source.k]
title = "T"
publisher = "P"
url = "https://example.org"
date = 2024-04-05
retrieved = 2024-04-06
quote = "Q"
note = "N"
`)
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	a, b := base.Companies[0], base.Companies[1]
	for _, c := range []struct {
		what      string
		got, want any
	}{
		{"id", a.ID, "fjord"},
		{"aliases", a.Aliases, []string{"Fjord", "FjordBot"}},
		{"formerly", a.Formerly, []string{"Vik Robotics"}},
		{"misspelt", a.Misspelt, []string{"Fjord Robotix"}},
		{"products", a.Products, []string{"Skarv"}},
		{"country", a.Country, []string{"NO", "SE"}},
		{"fiscal year", a.FiscalYearEnd, 6},
		{"founders", a.FoundersComplete, true},
		{"rounds", a.RoundsComplete, true},
		{"investors", a.InvestorsComplete, map[string]bool{"Series A": true}},
		{"id of a name", b.ID, "abaco-and-son-inc"},
		{"open founders", b.FoundersComplete, false},
		{"open rounds", b.RoundsComplete, false},
		{"by id", base.ByID("fjord"), a},
		{"no id", base.ByID("skarv") == nil, true},
		{"by name", base.Company("FJORD"), []*Company{a}},
		{"by former name", base.Company("Vik  robotics"), []*Company{a}},
		{"by misspelling", base.Company("Fjord Robotix"), []*Company(nil)},
		{"people", len(base.People), 2},
		{"person", base.People[0].Aliases, []string{"Aase Lund"}},
		{"source", base.Sources["k"].Title + base.Sources["k"].Publisher + base.Sources["k"].URL + base.Sources["k"].Quote, "TPhttps://example.orgQ"},
		{"source dates", base.Sources["k"].Date.String() + " " + base.Sources["k"].Retrieved.String(), "2024-04-05 2024-04-06"},
		{"header", a.File.Text(a.Span), "[[company]]"},
	} {
		same := cmp.Equal(c.got, c.want, cmp.Comparer(func(x, y *Company) bool { return x == y }))
		if !same {
			t.Errorf("%s: %v, want %v", c.what, c.got, c.want)
		}
	}
}

// TestProblems holds every kind of mistake with its place and its remedy.
func TestProblems(t *testing.T) {
	const acme = "[[company]]\nname = 'Acme'\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		// Keys.
		{acme + "fuonded = 2016\n", []string{`3:1 fuonded: a company has no key "fuonded" (did you mean "founded"?)`}},
		{acme + "employees = 12\n", []string{`3:1 employees: a company has no key "employees" (did you mean "headcount"?)`}},
		{acme + "colour = 'red'\n", []string{`3:1 colour: a company has no key "colour"`}},
		{acme + "[[company.round]]\nammount = '$1m'\nseries = 'A'\n[[company.round]]\nseries = 'B'\nled_by = ['X']\n", []string{
			`4:1 ammount: a round has no key "ammount" (did you mean "amount"?)`, `8:1 led_by: a round has no key "led_by" (did you mean "lead"?)`}},
		{acme + "founded = { value = 2016, sauce = 'k' }\n", []string{`3:27 sauce: this fact has no key "sauce" (did you mean "source"?)`}},
		{"name = 'Acme'\n", []string{`1:1 name: a facts file has no key "name" (it belongs below a [[company]])`}},
		{"[[round]]\namount = '$1m'\n", []string{`1:3 round: a facts file has no key "round" (write [[company.round]])`}},
		{"[sources.k]\n", []string{`1:2 sources: a facts file has no key "sources" (did you mean "source"?)`}},
		{"[source.k]\nurk = 'x'\n", []string{`2:1 urk: a source has no key "urk" (did you mean "url"?)`}},
		{"[[person]]\nname = 'Åse Lund'\nborn = 1980\n", []string{`3:1 born: a person has no key "born" (its keys are name, aliases, note)`}},

		// Kinds of values.
		{"[company]\nname = 'Acme'\n", []string{`1:2 company: company must be a list of tables, not a table (write [[company]])`}},
		{"company = ['Acme']\n", []string{`1:12 'Acme': company must be a list of tables, not of strings (write [[company]])`}},
		{acme + "[company.round]\nseries = 'A'\n", []string{`3:10 round: round must be a list of tables, not a table (write [[company.round]])`}},
		{acme + "headcount = 12\n", []string{`3:1 headcount: headcount must be a list of tables, not a whole number (write [[company.headcount]])`}},
		{"[source]\nk = 'x'\n", []string{`2:1 k: the source "k" must be a table, not a string (write [source.some-key])`}},
		{"source = 'x'\n", []string{`1:10 'x': sources have keys of their own (write [source.some-key])`}},
		{"[[company]]\nname = 42\n", []string{`2:8 42: name must be text, not a whole number (put it in quotes: "42")`}},
		{acme + "aliases = [1, 'Acm', true]\n", []string{"3:12 1: aliases must be a list of names; this is a whole number", "3:22 true: aliases must be a list of names; this is true or false"}},
		{acme + "aliases = 3\n", []string{"3:11 3: aliases must be a list of names, not a whole number"}},
		{acme + "aliases = ['']\n", []string{"3:12 '': a name in aliases is empty"}},
		{acme + "rounds_complete = 'yes'\n", []string{"3:19 'yes': rounds_complete must be true or false, not a string"}},
		{acme + "hq = [['Oslo']]\n", []string{"3:7 ['Oslo']: hq is a list in a list"}},
		{acme + "hq = { place = 'Oslo' }\n", []string{`3:6 { place = 'Oslo' }: hq needs a value`, `3:8 place: this fact has no key "place" (its keys are value, said, status, rival, as_of, source, quote, note)`}},

		// Dates.
		{acme + "founded = 20166\n", []string{`3:11 20166: 20166 is no year (write 2016, "2016-05" or 2016-05-12)`}},
		{acme + "founded = true\n", []string{`3:11 true: founded must be a date, not true or false (write 2016, "2016-05" or 2016-05-12)`}},
		{acme + "founded = '2016-13'\n", []string{`3:11 '2016-13': '2016-13' is no date (write 2016, "2016-05" or 2016-05-12)`}},
		{acme + "founded = 'last year'\n", []string{`3:11 'last year': 'last year' is no date (write 2016, "2016-05" or 2016-05-12)`}},
		{acme + "founded = 2016-05\nlaunched = 2017-02-30\n", []string{
			`3:11 2016-05: 2016-05 is no date of the calendar (write a month as text: "2016-05")`,
			`4:12 2017-02-30: 2017-02-30 is no date of the calendar`}},
		{acme + "founded = '03/04/2016'\n", []string{`3:11 '03/04/2016': '03/04/2016' may be two days (write 2016-03-04 if that is the day)`}},
		{acme + "fiscal_year_end = 13\n", []string{`3:19 13: fiscal_year_end must be a month (write 3 or "March")`}},

		// Figures.
		{acme + "total_raised = 5_000_000\n", []string{`3:16 5_000_000: total_raised has no currency (write it as text: "$5_000_000")`}},
		{acme + "total_raised = '5m'\n", []string{`3:16 '5m': total_raised has no currency (write "$5m", or the currency in front: "EUR 5m")`}},
		{acme + "total_raised = 'lots'\n", []string{`3:16 'lots': 'lots' is not an amount of money (write "$235m", "€4.5bn" or "USD 200k")`}},
		{acme + "total_raised = '-$5m'\n", []string{`3:16 '-$5m': total_raised must not be negative`}},
		{acme + "total_raised = 'undisclosed'\n", []string{`3:16 'undisclosed': 'undisclosed' is not an amount of money (write "$235m", "€4.5bn" or "USD 200k")`}},
		{acme + "[[company.headcount]]\ncount = 'many'\n[[company.headcount]]\ncount = 12.5\n[[company.headcount]]\ncount = -3\n[[company.headcount]]\ncount = '$5m'\n", []string{
			`4:9 'many': 'many' is not a whole number (write 180, "~170", ">350" or "250-499")`,
			`6:9 12.5: 12.5 is not a whole number (write 180, "~170", ">350" or "250-499")`,
			`8:9 -3: count must not be negative`,
			`10:9 '$5m': '$5m' is not a whole number (write 180, "~170", ">350" or "250-499")`}},
		{acme + "[[company.headcount]]\ncount = [1]\n", []string{`4:9 [1]: count must be a whole number, not a list (write 180, "~170", ">350" or "250-499")`}},
		{acme + "[[company.stake]]\nholder = 'X'\npercent = 120\n", []string{"5:11 120: percent must lie between 0 and 100"}},
		{acme + "[[company.headcount]]\ncount = 5\nexcept = 'Paris'\n", []string{`5:10 'Paris': except needs a place that it is a part of (write place = "Europe")`}},

		// What a table must have.
		{"[[company]]\nhq = 'Oslo'\n", []string{"1:1 [[company]]: a company needs a name"}},
		{acme + "[[company.headcount]]\n[[company.role]]\n[[company.valuation]]\n[[company.acquisition]]\n[[company.metric]]\n[[company.revenue]]\n[[company.stake]]\n[[company.layoff]]\n[[company.office]]\n[[company.event]]\n[[company.round]]\n[[person]]\n", []string{
			"3:1 [[company.headcount]]: a headcount needs a count", "4:1 [[company.role]]: a role needs a title", "4:1 [[company.role]]: a role needs a person",
			"5:1 [[company.valuation]]: a valuation needs an amount", "6:1 [[company.acquisition]]: an acquisition needs a target",
			"7:1 [[company.metric]]: a metric needs a name", "7:1 [[company.metric]]: a metric needs a value", "8:1 [[company.revenue]]: a revenue needs an amount",
			"9:1 [[company.stake]]: a stake needs a holder", "9:1 [[company.stake]]: a stake needs a percent", "10:1 [[company.layoff]]: a layoff needs a count or a percent",
			"11:1 [[company.office]]: an office needs a place", "12:1 [[company.event]]: an event needs a name", "13:1 [[company.round]]: a round needs a series, an amount or a date",
			"14:1 [[person]]: a person needs a name"}},

		// Words.
		{acme + "[[company.round]]\nseries = 'A'\nkind = 'loan'\nstatus = 'rumoured'\n", []string{
			`5:8 'loan': there is no kind "loan" (did you mean "debt"?)`, `6:10 'rumoured': there is no status "rumoured" (did you mean "reported"?)`}},
		{acme + "[[company.round]]\nseries = 'A'\nstatus = 'xyz'\n", []string{`5:10 'xyz': there is no status "xyz" (it is one of closed, reported, talks, planned, declined, retracted)`}},

		// Sources.
		{acme + "source = 'tc-seris'\n[source.tc-series]\n", []string{`3:10 'tc-seris': there is no source "tc-seris" (did you mean "tc-series"?)`}},
		{acme + "source = 'the paper'\n", []string{`3:10 'the paper': there is no source "the paper" (write [source."the paper"] with its title, publisher and date)`}},
		{"[source.k]\n[source.k]\n", []string{"2:1 [source.k]: [source.k] is defined twice (it is first defined on line 1)"}},

		// Twice.
		{acme + "[[company]]\nname = 'ACME'\n", []string{`4:8 'ACME': "ACME" and "Acme" have the same id, "acme" (see facts.toml:2; if they are two companies, give one of them an id)`}},
		{acme + acme, []string{`4:8 'Acme': the company "Acme" is listed twice (first in facts.toml:2; if they are two companies, give one of them an id)`}},
		{acme + "[[company]]\nname = 'Beta'\nid = 'acme'\n", []string{`5:6 'acme': "Beta" and "Acme" have the same id, "acme" (see facts.toml:2; if they are two companies, give one of them an id)`}},
		{acme + "[[company]]\nname = 'Acme'\nid = 'acme-2'\n", nil},
		{acme + "id = 'a b'\n", []string{`3:6 'a b': an id has no blanks (write "a-b")`}},
		{"[[company]]\nname = '—'\n", []string{`2:8 '—': no id can be made of the name "—" (give the company an id)`}},
		{acme + "aliases = ['AC']\n[[company]]\nname = 'Beta'\naliases = ['ac']\n", []string{`6:12 'ac': the alias "ac" is another company's, acme (see facts.toml:3)`}},
		{acme + "aliases = ['Acme', 'A', 'A']\n", []string{`3:12 'Acme': "Acme" is the company's name already`, `3:25 'A': "A" is in aliases twice`}},
		{acme + "misspelt = ['acme', 'Acme']\n", []string{`3:21 'Acme': "Acme" is a right name of the company`}},
		{acme + "founders = ['Bo Ek', 'Bo Ek']\n", []string{`3:22 'Bo Ek': "Bo Ek" is in founders twice`}},
		{acme + "hq = 'Oslo'\nhq = 'Bergen'\n", []string{`4:1 hq: "hq" is set twice (it is first set on line 3)`}},
		{"[[person]]\nname = 'Bo Ek'\n[[person]]\nname = 'bo ek'\n", []string{`4:8 'bo ek': the person "bo ek" is listed twice (first in facts.toml:2)`}},
		{"[[person]]\nname = 'Bo Ek'\n[[person]]\nname = 'Åse Lund'\naliases = ['Bo Ek']\n", []string{`5:12 'Bo Ek': "Bo Ek" is a name of Bo Ek already (see facts.toml:2)`}},
		{acme + "[[company.role]]\nperson = 'Bo Ek'\ntitle = 'CEO'\nsince = 2020\nuntil = 2019\n", []string{"7:9 2019: until lies before since"}},

		// What cannot be read hides nothing else, and no key is missed that it may have held.
		{"[[company]]\nname = Acme\nfuonded = 2016\n[[company]]\nhq = 'Oslo\n[[company]]\nnmae = 'X'\n", []string{
			`2:8 Acme: text must stand in quotes (write name = "Acme")`, `3:1 fuonded: a company has no key "fuonded" (did you mean "founded"?)`,
			`5:6 'Oslo: the text has no closing quote`,
			`6:1 [[company]]: a company needs a name`, `7:1 nmae: a company has no key "nmae" (did you mean "name"?)`}},
	} {
		_, problems := load(t, c.text)
		for i := range problems {
			// Folders differ from run to run.
			problems[i].Hint = strings.ReplaceAll(problems[i].Hint, filepath.ToSlash(filepath.Dir(problems[i].File.Path))+"/", "")
		}
		if diff := cmp.Diff(c.want, told(problems)); diff != "" {
			t.Errorf("%s(-want +got):\n%s", c.text, diff)
		}
	}
}

// TestGolden holds all problems of all files of a badly broken base.
func TestGolden(t *testing.T) {
	t.Chdir("testdata")
	_, problems := Load([]string{"broken"})
	var b strings.Builder
	for _, p := range problems {
		at := p.File.Position(p.Span.Start)
		fmt.Fprintf(&b, "%s:%d:%d: %s", p.File.Path, at.Line, at.Column, p.Message)
		if p.Hint != "" {
			fmt.Fprintf(&b, " (%s)", p.Hint)
		}
		b.WriteString("\n")
	}
	const golden = "broken.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestPaths holds which files are read.
func TestPaths(t *testing.T) {
	company := func(name string) string { return "[[company]]\nname = '" + name + "'\n" }
	dir := write(t, map[string]string{
		"b.toml": company("B"), "a.toml": company("A"), "sub/deep/c.TOML": company("C"),
		"notes.txt": "no TOML", ".hidden.toml": "broken =", ".git/x.toml": "broken =", "empty/readme.md": "",
	})
	for link, target := range map[string]string{"sub/loop": "..", "sub/again.toml": "../a.toml"} {
		if err := os.Symlink(target, filepath.Join(dir, filepath.FromSlash(link))); err != nil {
			t.Skip("no symbolic links: ", err)
		}
	}
	names := func(b *Base) string {
		var s []string
		for _, c := range b.Companies {
			s = append(s, c.Name)
		}
		return strings.Join(s, " ")
	}
	in := func(path string) string { return filepath.Join(dir, filepath.FromSlash(path)) }
	for _, c := range []struct {
		paths         []string
		want, problem string
	}{
		{[]string{in("")}, "A B C", ""},
		{[]string{in(""), in("a.toml"), in("sub")}, "A B C", ""},
		{[]string{in("b.toml"), in("a.toml")}, "B A", ""},
		{[]string{in("sub/deep")}, "C", ""},
		{[]string{in("nowhere"), in("a.toml")}, "A", "there is no such file or folder"},
		{[]string{in("empty")}, "", "there is no *.toml file in this folder"},
		{[]string{in("notes.txt")}, "", "expected '.' or '=', but got 'T' instead"},
	} {
		base, problems := Load(c.paths)
		if got := names(base); got != c.want {
			t.Errorf("%v: companies %q, want %q", c.paths, got, c.want)
		}
		got := ""
		if len(problems) > 0 {
			got = problems[0].Message
		}
		if got != c.problem {
			t.Errorf("%v: problem %q, want %q", c.paths, got, c.problem)
		}
	}
	if os.Getuid() != 0 {
		if err := os.Chmod(in("a.toml"), 0); err != nil {
			t.Fatal(err)
		}
		if _, problems := Load([]string{dir}); len(problems) != 1 || !strings.Contains(problems[0].Message, "cannot be read") {
			t.Errorf("an unreadable file: %q", told(problems))
		}
	}
}

// TestAcrossFiles holds that files may refer to each other in any order.
func TestAcrossFiles(t *testing.T) {
	base, problems := Load([]string{write(t, map[string]string{
		"1.toml": "[[company]]\nname = 'Acme'\nsource = 'k'\nfounders = ['Aase Lund']\n",
		"2.toml": "[source.k]\ntitle = 'T'\n[[person]]\nname = 'Åse Lund'\naliases = ['Aase Lund']\n",
		"3.toml": "[source.k]\n[[company]]\nname = 'Acme'\n[[company]]\nname = 'Beta'\n",
	})})
	if len(base.People) != 1 || base.Companies[0].Facts[0].Source == nil {
		t.Errorf("people %v, source %v", base.People, base.Companies[0].Facts[0].Source)
	}
	if want := []string{
		`1:1 [source.k]: the source "k" is listed twice`,
		`3:8 'Acme': the company "Acme" is listed twice`,
	}; len(problems) != 2 || !strings.HasPrefix(told(problems)[0], want[0]) || !strings.HasPrefix(told(problems)[1], want[1]) {
		t.Errorf("problems %q, want %q", told(problems), want)
	}
	if len(base.Companies) != 2 {
		t.Errorf("%d companies, want 2", len(base.Companies))
	}
}

// TestHedges holds that a hedged fact keeps its class.
func TestHedges(t *testing.T) {
	for text, want := range map[string]value.Approx{
		"'180'": value.Exact, "180": value.Exact, "'~170'": value.About, "'about 170'": value.About, "'>350'": value.Over, "'<50'": value.Under,
		"'250-499'": value.Between, "'nearly 400'": value.Nearly, "'at least 12'": value.AtLeast, "'up to 90'": value.UpTo, "'350+'": value.Over,
		"'1900-2000'": value.Between, "'2016'": value.Exact, // figures, which are no years here
	} {
		base, problems := load(t, "[[company]]\nname = 'Acme'\n[[company.headcount]]\ncount = "+text+"\n")
		if len(problems) > 0 {
			t.Errorf("%s: %q", text, told(problems))
			continue
		}
		if got := base.Companies[0].Facts[0].Value; got.Approx != want || got.Kind != value.Count {
			t.Errorf("%s: %v, %s, want %v", text, got.Kind, got.Approx, want)
		}
	}
}

// TestExact holds that figures are those of the file, digit by digit.
func TestExact(t *testing.T) {
	for text, want := range map[string]string{
		"0.0000001": "1/10000000", "9_007_199_254_740_993": "9007199254740993", "1e3": "1000", "1.10": "11/10", "0x10": "16", "2.5e-3": "1/400",
	} {
		base, problems := load(t, "[[company]]\nname = 'Acme'\n[[company.metric]]\nname = 'x'\nvalue = "+text+"\n")
		if len(problems) > 0 {
			t.Errorf("%s: %q", text, told(problems))
			continue
		}
		if got := base.Companies[0].Facts[0].Value.Num.Rat().RatString(); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{"Hugging Face": "hugging-face", "A.Capital": "acapital", "Ben & Søn": "ben-and-son", "#NAME?": "name", "—": ""} {
		if got := Slug(name); got != want {
			t.Errorf("Slug(%q) = %q, want %q", name, got, want)
		}
	}
}

func ExampleLoad() {
	base, problems := Load([]string{"testdata/example"})
	for _, p := range problems {
		at := p.File.Position(p.Span.Start)
		fmt.Printf("%s:%d:%d: %s (%s)\n", p.File.Path, at.Line, at.Column, p.Message, p.Hint)
	}
	company := base.ByID("fjord-robotics")
	for _, f := range base.Facts(company, "headcount") {
		fmt.Println(f.Value, "people, as of", f.AsOf.English())
	}
	text := []byte("At Fjord  Robotics’s lab")
	if hit, ok := base.NameAt(text, 3); ok {
		fmt.Println(source.Span{Start: 3, End: hit.End}, hit.Canonical)
	}
	// Output:
	// testdata/example/fjord.toml:12:1: a headcount has no key "palce" (did you mean "place"?)
	// 180 people, as of 5 April 2024
	// 70 people, as of 5 April 2024
	// {3 18} Fjord Robotics
}
