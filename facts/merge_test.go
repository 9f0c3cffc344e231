package facts

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/value"
)

// TestImported holds what an imported file adds to what a hand wrote.
func TestImported(t *testing.T) {
	const hand = `
[[company]]
id = "fjord"
name = "Fjord Robotics"
aliases = ["Fjord"]
misspelt = ["Fjord Robotix"]
founded = 2016
[[company.headcount]]
count = 180
as_of = 2024
[[company.round]]
series = "A"
amount = "$15m"
date = 2019-12-17
valuation = "$90m"
[[company.role]]
person = "Åse Lund"
title = "CEO"
[[company]]
name = "Beta"
aliases = ["B"]
rounds_complete = true
`
	const first = `
imported = "crunchbase"
[[company]]
name = "FJORD ROBOTICS"
aliases = ["Fjord", "Fjord Robotix", "B", "Fjord AS"]
formerly = ["Vik"]
country = ["NO"]
founded = 2015
launched = 2017
hq = "Oslo"
founders = ["Åse Lund", "Bo Ek"]
total_raised = "$20m"
source = "cb"
[[company.headcount]]
count = 12
as_of = 2013
[[company.headcount]]
count = 70
place = "Oslo"
[[company.round]]
series = "Series A"
amount = "$14m"
date = 2019-12-01
valuation = "$80m"
lead = ["Nord Fund"]
[[company.round]]
amount = "$15m"
date = 2019-12-20
[[company.round]]
series = "seed"
amount = "$1m"
date = 2017
valuation = "$5m"
investors = ["Sør Capital"]
investors_complete = true
[[company.role]]
person = "Liv Moe"
title = "Chief Executive Officer"
[[company.role]]
person = "Bo Ek"
title = "CTO"
[[company]]
name = "Beta"
[[company.round]]
series = "seed"
[[company]]
name = "Gamma"
[[company]]
name = "Gamma"
id = "gamma-2"
[source.cb]
`
	const second = `
imported = "wikidata"
[[company]]
name = "Fjord"
hq = "Bergen"
[[company.event]]
name = "pivot"
date = 2019
[[company]]
name = "Delta"
`
	base, problems := Load([]string{write(t, map[string]string{"z.toml": hand, "imported/a.toml": first, "imported/b.toml": second})})
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	var ids []string
	for _, c := range base.Companies {
		ids = append(ids, c.ID)
	}
	if want := []string{"fjord", "beta", "gamma", "gamma-2", "delta"}; !slices.Equal(ids, want) {
		t.Errorf("companies %v, want %v", ids, want)
	}
	c := base.ByID("fjord")
	var got []string
	for i := range c.Facts {
		f := &c.Facts[i]
		if f.Company != c {
			t.Errorf("%s is another company's", describe(f))
		}
		got = append(got, describe(f))
	}
	want := []string{
		"founded 2016 class=founded date=2016 raw=2016",
		"headcount 180 as_of=2024 raw=180",
		`round $15m series=Series A class=equity date=2019-12-17 raw="$15m"`,
		`valuation $90m series=Series A date=2019-12-17 round=$15m raw="$90m"`,
		`role Åse Lund title=CEO raw="Åse Lund"`,
		"founded 2017 class=launched date=2017 source=cb raw=2017",
		`hq Oslo source=cb raw="Oslo"`,
		`founder Åse Lund source=cb raw="Åse Lund"`,
		`founder Bo Ek source=cb raw="Bo Ek"`,
		`total-raised $20m source=cb raw="$20m"`,
		`headcount 12 as_of=2013 source=cb raw=12`,
		`headcount 70 place=Oslo source=cb raw=70`,
		`round $1m series=seed class=equity date=2017 complete=true source=cb raw="$1m"`,
		`valuation $5m series=seed date=2017 round=$1m source=cb raw="$5m"`,
		`investor Sør Capital series=seed date=2017 round=$1m source=cb raw="Sør Capital"`,
		`role Bo Ek title=CTO source=cb raw="Bo Ek"`,
		"event 2019 name=pivot date=2019 raw=2019",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := []string{"Fjord", "Fjord AS"}; !slices.Equal(c.Aliases, want) || !slices.Equal(c.Formerly, []string{"Vik"}) || !slices.Equal(c.Country, []string{"NO"}) {
		t.Errorf("names %v, %v, %v", c.Aliases, c.Formerly, c.Country)
	}
	if !c.FoundersComplete || !c.InvestorsComplete["seed"] || c.InvestorsComplete["Series A"] {
		t.Errorf("complete: founders %t, investors %v", c.FoundersComplete, c.InvestorsComplete)
	}
	if n := len(base.Facts(base.ByID("beta"), "round")); n != 0 {
		t.Errorf("a complete list of rounds got %d more", n)
	}
}

func TestRates(t *testing.T) {
	base, problems := load(t, "[rates]\n\"EUR/USD\" = { \"2024-04\" = 1.0728, \"2024\" = \"1.08\" }\n\"EUR/SEK\" = 11\n")
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	day, _ := value.FromCivil(2024, 4, 5)
	if x, ok := base.Rates.On("EUR", "USD", day); !ok || x.String() != "1.0728" {
		t.Errorf("EUR/USD %v, %t", x, ok)
	}
	_, problems = load(t, "[rates]\nEUR = 1\n\"eur/usd\" = 1\n\"EUR/USD\" = 0\n\"EUR/GBP\" = { soon = 1 }\n")
	want := []string{
		`2:1 EUR: "EUR" is no pair of currencies ("EUR/USD" is how many dollars a euro buys)`,
		`3:1 "eur/usd": "eur/usd" is no pair of currencies ("EUR/USD" is how many dollars a euro buys)`,
		`4:13 0: 0 is no rate (a rate is a number above 0)`,
		`5:15 soon: "soon" is no date (write a day, month or year: "2024-04-05", "2024-04", "2024")`,
	}
	if diff := cmp.Diff(want, told(problems)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
