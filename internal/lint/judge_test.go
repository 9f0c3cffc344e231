package lint

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/value"
)

const judgeBase = `
[[company]]
name         = "Tessel"
aliases      = ["Tessel Labs"]
country      = ["NO", "DE"]
founded      = 2016
incorporated = 2018
founded_in   = "Bergen"
hq           = ["Bergen", "Berlin"]
founders     = ["Torvald Eriksen", "Nora Lindqvist"]
investors    = ["Alder Ventures", "National Energy Association"]
total_raised = "$57m"
rounds_complete = true

[[company.headcount]]
count = 120
as_of = 2022-03-01
[[company.headcount]]
count = 180
as_of = 2024-03-01
[[company.headcount]]
count = 70
place = "Oslo"
as_of = 2024-03-01
[[company.headcount]]
count = 50
place = "Europe"
except = "Oslo"
as_of = 2024-03-01

[[company.round]]
series = "seed"
amount = "$2m"
date   = 2017-02-01
[[company.round]]
series = "seed"
amount = "$5m"
date   = 2018-06-01
[[company.round]]
series = "Series A"
amount = "$50m"
date   = 2021-05-10
valuation = "$250m"
lead   = ["Alder Ventures"]

[[company.valuation]]
amount = "$600m"
date   = 2023-11-01

[[company.role]]
person = "Torvald Eriksen"
title  = "CEO"
since  = 2016
until  = 2022
[[company.role]]
person = "Nora Lindqvist"
title  = "CEO"
since  = 2023
[[company.role]]
person = "Ada Moen"
title  = "head of growth"

[[company.metric]]
name    = "monthly active users"
aliases = ["MAUs"]
value   = 1_000_000
as_of   = 2024-03-01

[[company.revenue]]
amount = "$31m"
period = "2023"
[[company.revenue]]
amount = "$44m"
kind   = "ARR"

[[company.acquisition]]
target = "Quern"
amount = "$12m"
date   = 2022-09-14

[[company.office]]
place = "London"

[[company.stake]]
holder  = "Alder Ventures"
percent = 18

[[company.event]]
name = "pivot"
date = 2019

[[company]]
name = "Open Rounds"
[[company.round]]
series = "Series B"
amount = "€23m"
date   = 2022-05-01

[[company]]
name    = "Moor Oats"
hq      = "Tavistock"
country = "GB"
total_raised = "£7.4m"

[[company]]
name    = "Rumour"
founded = [2014, { value = 2015, rival = true }]
[[company.round]]
series = "Series C"
amount = "€300m"
status = "talks"
`

func loadBase(t *testing.T, text string) *facts.Base {
	t.Helper()
	file := filepath.Join(t.TempDir(), "f.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	base, problems := facts.Load([]string{file})
	if len(problems) > 0 {
		t.Fatalf("%v", problems[0])
	}
	return base
}

func parseValue(t *testing.T, text string) value.Value {
	t.Helper()
	if text == "" {
		return value.Value{}
	}
	v, ok := value.Parse(text, value.Reading{})
	if !ok {
		return value.Value{Kind: value.Name, Text: text}
	}
	return v
}

func parseDate(t *testing.T, text string) value.Date {
	t.Helper()
	d, ok := value.ParseISODate(text)
	if text != "" && !ok {
		t.Fatalf("not a date: %q", text)
	}
	return d
}

// name marks a value that is a name.
func nameOf(text string) value.Value { return value.Value{Kind: value.Name, Text: text} }

func TestJudge(t *testing.T) {
	base := loadBase(t, judgeBase)
	const today = "2024-04-05"
	date := func(s string) value.Value { return value.Value{Kind: value.DateKind, Date: parseDate(t, s)} }
	v := func(s string) value.Value { return parseValue(t, s) }
	for _, test := range []struct {
		name string
		kind *claim.Kind
		c    claim.Claim
		want string // verdict, and the slot that differs
		of   string // company, Tessel if ""
		when string // what the claim speaks of, today if ""
	}{
		{name: "year", kind: claim.Founded, c: claim.Claim{Value: date("2016")}, want: "supported"},
		{name: "month of the year", kind: claim.Founded, c: claim.Claim{Value: date("2016-05")}, want: "supported"},
		{name: "wrong year", kind: claim.Founded, c: claim.Claim{Value: date("2015")}, want: "contradicted"},
		{name: "launched is compared with founded", kind: claim.Founded, c: claim.Claim{Value: date("2016"), Class: "launched"}, want: "supported"},
		{name: "launched otherwise", kind: claim.Founded, c: claim.Claim{Value: date("2014"), Class: "launched"}, want: "contradicted"},
		{name: "the year of incorporation", kind: claim.Founded, c: claim.Claim{Value: date("2018")}, want: "imprecise basis"},
		{name: "incorporated", kind: claim.Founded, c: claim.Claim{Value: date("2018"), Class: "incorporated"}, want: "supported"},
		{name: "a rival year", kind: claim.Founded, c: claim.Claim{Value: date("2015")}, of: "Rumour", want: "disputed"},
		{name: "neither", kind: claim.Founded, c: claim.Claim{Value: date("2013")}, of: "Rumour", want: "contradicted"},
		{name: "age", kind: claim.Age, c: claim.Claim{Value: value.Value{Kind: value.Age, Num: value.Int(8), Unit: value.Year}}, want: "supported"},
		{name: "wrong age", kind: claim.Age, c: claim.Claim{Value: value.Value{Kind: value.Age, Num: value.Int(12), Unit: value.Year}}, want: "contradicted"},
		{name: "age without a date", kind: claim.Age, c: claim.Claim{Value: value.Value{Kind: value.Age, Num: value.Int(8), Unit: value.Year}}, when: "none", want: "not-checked"},
		{name: "founding place", kind: claim.FoundedPlace, c: claim.Claim{Value: nameOf("Bergen")}, want: "supported"},
		{name: "another founding place", kind: claim.FoundedPlace, c: claim.Claim{Value: nameOf("Oslo")}, want: "contradicted place"},
		{name: "the country of the founding place", kind: claim.FoundedPlace, c: claim.Claim{Value: nameOf("Norway")}, want: "supported"},

		{name: "total", kind: claim.Headcount, c: claim.Claim{Value: v("180")}, want: "supported"},
		{name: "wrong total", kind: claim.Headcount, c: claim.Claim{Value: v("190")}, want: "contradicted"},
		{name: "total of an earlier day", kind: claim.Headcount, c: claim.Claim{Value: v("120")}, want: "stale"},
		{name: "total then", kind: claim.Headcount, c: claim.Claim{Value: v("120")}, when: "2022-06", want: "supported"},
		{name: "wrong total then", kind: claim.Headcount, c: claim.Claim{Value: v("140")}, when: "2022-06", want: "contradicted"},
		{name: "before all facts", kind: claim.Headcount, c: claim.Claim{Value: v("12")}, when: "2018", want: "unverified"},
		{name: "part", kind: claim.Headcount, c: claim.Claim{Value: v("70"), Place: "Oslo"}, want: "supported"},
		{name: "wrong part", kind: claim.Headcount, c: claim.Claim{Value: v("90"), Place: "Oslo"}, want: "contradicted"},
		{name: "part of another place", kind: claim.Headcount, c: claim.Claim{Value: v("90"), Place: "Bergen"}, want: "unverified"},
		{name: "the figure of another place", kind: claim.Headcount, c: claim.Claim{Value: v("70"), Place: "Bergen"}, want: "contradicted place"},
		{name: "the figure of a place around it", kind: claim.Headcount, c: claim.Claim{Value: v("70"), Place: "Norway"}, want: "unverified"},
		{name: "the rest", kind: claim.Headcount, c: claim.Claim{Value: v("50"), Place: "Europe", Except: "Oslo"}, want: "supported"},
		{name: "not the rest", kind: claim.Headcount, c: claim.Claim{Value: v("50"), Place: "Europe"}, want: "unverified"},
		{name: "a part without a place", kind: claim.Headcount, c: claim.Claim{Value: v("30"), Role: claim.Part}, want: "unverified"},
		{name: "planned", kind: claim.Headcount, c: claim.Claim{Value: v("400"), Mood: claim.Planned}, want: "not-checked"},

		{name: "round", kind: claim.Round, c: claim.Claim{Value: v("$50m"), Series: "Series A"}, want: "supported"},
		{name: "round and year", kind: claim.Round, c: claim.Claim{Value: v("$50m"), Series: "Series A", Date: parseDate(t, "2021")}, want: "supported"},
		{name: "wrong amount", kind: claim.Round, c: claim.Claim{Value: v("$60m"), Series: "Series A"}, want: "contradicted"},
		{name: "wrong year of a round", kind: claim.Round, c: claim.Claim{Value: v("$50m"), Series: "Series A", Date: parseDate(t, "2019")}, want: "contradicted date"},
		{name: "wrong letter", kind: claim.Round, c: claim.Claim{Value: v("$50m"), Series: "Series C"}, want: "contradicted series"},
		{name: "either seed", kind: claim.Round, c: claim.Claim{Value: v("$5m"), Series: "seed"}, want: "supported"},
		{name: "neither seed", kind: claim.Round, c: claim.Claim{Value: v("$8m"), Series: "seed"}, want: "contradicted"},
		{name: "no series", kind: claim.Round, c: claim.Claim{Value: v("$5m")}, want: "supported"},
		{name: "no series, complete list", kind: claim.Round, c: claim.Claim{Value: v("$8m")}, want: "contradicted"},
		{name: "no series, open list", kind: claim.Round, c: claim.Claim{Value: v("€8m")}, of: "Open Rounds", want: "unverified"},
		{name: "no series, open list, a slip", kind: claim.Round, c: claim.Claim{Value: v("€23bn")}, of: "Open Rounds", want: "contradicted"},
		{name: "unlisted series, open list", kind: claim.Round, c: claim.Claim{Value: v("€40m"), Series: "Series C"}, of: "Open Rounds", want: "unverified"},
		{name: "in talks", kind: claim.Round, c: claim.Claim{Value: v("€300m"), Series: "Series C"}, of: "Rumour", want: "contradicted undone"},

		{name: "total raised", kind: claim.TotalRaised, c: claim.Claim{Value: v("$57m")}, want: "supported"},
		{name: "wrong total raised", kind: claim.TotalRaised, c: claim.Claim{Value: v("$75m")}, want: "contradicted"},
		{name: "total raised so far", kind: claim.TotalRaised, c: claim.Claim{Value: v("$7m")}, when: "2020-01", want: "supported"},
		{name: "the total before the last round", kind: claim.TotalRaised, c: claim.Claim{Value: v("$7m")}, want: "stale"},
		{name: "another currency", kind: claim.TotalRaised, c: claim.Claim{Value: v("€52m")}, want: "unverified"},
		{name: "the same digits in another currency", kind: claim.TotalRaised, c: claim.Claim{Value: v("€57m")}, want: "contradicted"},

		{name: "valuation now", kind: claim.Valuation, c: claim.Claim{Value: v("$600m")}, want: "supported"},
		{name: "valuation of a round", kind: claim.Valuation, c: claim.Claim{Value: v("$250m"), Series: "Series A"}, want: "supported"},
		{name: "an older valuation", kind: claim.Valuation, c: claim.Claim{Value: v("$250m")}, want: "stale"},
		{name: "valuation of a year", kind: claim.Valuation, c: claim.Claim{Value: v("$250m"), Date: parseDate(t, "2021")}, want: "supported"},
		{name: "wrong valuation", kind: claim.Valuation, c: claim.Claim{Value: v("$900m")}, want: "contradicted"},
		{name: "pre-money", kind: claim.Valuation, c: claim.Claim{Value: v("$200m"), Series: "Series A", PreMoney: true}, want: "supported"},
		{name: "post told as pre-money", kind: claim.Valuation, c: claim.Claim{Value: v("$250m"), Series: "Series A", PreMoney: true}, want: "contradicted money"},

		{name: "former valuation in another currency", kind: claim.Valuation, c: claim.Claim{Value: v("€250m"), Mood: claim.Historical}, want: "contradicted"},
		{name: "former valuation nobody knows", kind: claim.Valuation, c: claim.Claim{Value: v("$90m"), Mood: claim.Historical}, want: "unverified"},
		{name: "total raised before the undated one", kind: claim.TotalRaised, c: claim.Claim{Value: v("£3.1m"), Mood: claim.Historical}, of: "Moor Oats", when: "2022", want: "unverified"},
		{name: "total raised otherwise", kind: claim.TotalRaised, c: claim.Claim{Value: v("£3.1m")}, of: "Moor Oats", want: "contradicted"},
		{name: "share of its holder", kind: claim.Stake, c: claim.Claim{Value: v("18%"), Name: "Alder Ventures"}, want: "supported"},
		{name: "wrong share of its holder", kind: claim.Stake, c: claim.Claim{Value: v("31%"), Name: "Alder Ventures"}, want: "contradicted"},
		{name: "share of another holder", kind: claim.Stake, c: claim.Claim{Value: v("31%"), Name: "Birch Fund"}, want: "unverified"},
		{name: "share of whoever", kind: claim.Stake, c: claim.Claim{Value: v("31%")}, want: "unverified"},
		{name: "town of no table", kind: claim.HQ, c: claim.Claim{Value: nameOf("Tavistock")}, of: "Moor Oats", want: "supported"},
		{name: "town abroad", kind: claim.HQ, c: claim.Claim{Value: nameOf("Lisbon")}, of: "Moor Oats", want: "contradicted place"},
		{name: "town of the country", kind: claim.HQ, c: claim.Claim{Value: nameOf("Leeds")}, of: "Moor Oats", want: "unverified"},
		{name: "total with a slip", kind: claim.Round, c: claim.Claim{Value: v("£7.4bn")}, of: "Moor Oats", want: "contradicted"},
		{name: "another raise than the total", kind: claim.Round, c: claim.Claim{Value: v("£3m")}, of: "Moor Oats", want: "unverified"},

		{name: "founder", kind: claim.Founder, c: claim.Claim{Value: nameOf("Nora Lindqvist")}, want: "supported"},
		{name: "misspelt founder", kind: claim.Founder, c: claim.Claim{Value: nameOf("Nora Lindquist")}, want: "supported"},
		{name: "no founder", kind: claim.Founder, c: claim.Claim{Value: nameOf("Ada Moen")}, want: "contradicted person"},
		{name: "founders unknown", kind: claim.Founder, c: claim.Claim{Value: nameOf("Ada Moen")}, of: "Open Rounds", want: "unverified"},
		{name: "number of founders", kind: claim.FounderCount, c: claim.Claim{Value: v("2")}, want: "supported"},
		{name: "wrong number of founders", kind: claim.FounderCount, c: claim.Claim{Value: v("3")}, want: "contradicted"},
		{name: "CEO", kind: claim.Role, c: claim.Claim{Value: nameOf("Nora Lindqvist"), Title: "chief executive"}, want: "supported"},
		{name: "cofounder and CEO", kind: claim.Role, c: claim.Claim{Value: nameOf("Nora Lindqvist"), Title: "cofounder and CEO"}, want: "supported"},
		{name: "former CEO as CEO", kind: claim.Role, c: claim.Claim{Value: nameOf("Torvald Eriksen"), Title: "CEO"}, want: "stale"},
		{name: "former CEO", kind: claim.Role, c: claim.Claim{Value: nameOf("Torvald Eriksen"), Title: "former CEO"}, want: "supported"},
		{name: "CEO then", kind: claim.Role, c: claim.Claim{Value: nameOf("Torvald Eriksen"), Title: "CEO"}, when: "2020", want: "supported"},
		{name: "not the CEO", kind: claim.Role, c: claim.Claim{Value: nameOf("Ada Moen"), Title: "CEO"}, want: "contradicted person"},
		{name: "another title of one holder", kind: claim.Role, c: claim.Claim{Value: nameOf("Nora Lindqvist"), Title: "CTO"}, want: "contradicted title"},
		{name: "an open title", kind: claim.Role, c: claim.Claim{Value: nameOf("Jo Berg"), Title: "head of growth"}, want: "unverified"},
		{name: "an unknown title", kind: claim.Role, c: claim.Claim{Value: nameOf("Jo Berg"), Title: "CFO"}, want: "unverified"},

		{name: "headquarters", kind: claim.HQ, c: claim.Claim{Value: nameOf("Bergen")}, want: "supported"},
		{name: "the other headquarters", kind: claim.HQ, c: claim.Claim{Value: nameOf("Berlin")}, want: "supported"},
		{name: "country of the headquarters", kind: claim.HQ, c: claim.Claim{Value: nameOf("Norway")}, want: "supported"},
		{name: "continent of the headquarters", kind: claim.HQ, c: claim.Claim{Value: nameOf("Europe")}, want: "supported"},
		{name: "another city", kind: claim.HQ, c: claim.Claim{Value: nameOf("Oslo")}, want: "contradicted place"},
		{name: "another country", kind: claim.HQ, c: claim.Claim{Value: nameOf("France")}, want: "contradicted place"},
		{name: "no headquarters known", kind: claim.HQ, c: claim.Claim{Value: nameOf("Oslo")}, of: "Rumour", want: "unverified"},
		{name: "office", kind: claim.Office, c: claim.Claim{Value: nameOf("London")}, want: "supported"},
		{name: "an office nobody lists", kind: claim.Office, c: claim.Claim{Value: nameOf("Rome")}, want: "unverified"},

		{name: "investor", kind: claim.Investor, c: claim.Claim{Value: nameOf("Alder Ventures")}, want: "supported"},
		{name: "investor by initials", kind: claim.Investor, c: claim.Claim{Value: nameOf("NEA")}, want: "supported"},
		{name: "an investor nobody lists", kind: claim.Investor, c: claim.Claim{Value: nameOf("Sablewood Partners")}, want: "unverified"},
		{name: "lead", kind: claim.LeadInvestor, c: claim.Claim{Value: nameOf("Alder Ventures"), Series: "Series A"}, want: "supported"},
		{name: "another lead", kind: claim.LeadInvestor, c: claim.Claim{Value: nameOf("Sablewood Partners"), Series: "Series A"}, want: "contradicted investor"},
		{name: "a lead of no round in particular", kind: claim.LeadInvestor, c: claim.Claim{Value: nameOf("Sablewood Partners")}, want: "unverified"},

		{name: "metric", kind: claim.Metric, c: claim.Claim{Value: v("1m"), Name: "monthly active users"}, want: "supported"},
		{name: "metric by its alias", kind: claim.Metric, c: claim.Claim{Value: v("2m"), Name: "MAUs"}, want: "contradicted"},
		{name: "metric told loosely", kind: claim.Metric, c: claim.Claim{Value: v("1m"), Name: "users"}, want: "supported"},
		{name: "metric told loosely, another figure", kind: claim.Metric, c: claim.Claim{Value: v("3m"), Name: "users"}, want: "unverified"},
		{name: "another metric", kind: claim.Metric, c: claim.Claim{Value: v("3m"), Name: "downloads"}, want: "unverified"},
		{name: "revenue", kind: claim.Revenue, c: claim.Claim{Value: v("$31m"), Date: parseDate(t, "2023")}, want: "supported"},
		{name: "wrong revenue", kind: claim.Revenue, c: claim.Claim{Value: v("$13m"), Date: parseDate(t, "2023")}, want: "contradicted"},
		{name: "revenue of another year", kind: claim.Revenue, c: claim.Claim{Value: v("$13m"), Date: parseDate(t, "2021")}, want: "unverified"},
		{name: "ARR told as revenue", kind: claim.Revenue, c: claim.Claim{Value: v("$44m"), Date: parseDate(t, "2024")}, want: "contradicted measure"},
		{name: "acquisition", kind: claim.Acquisition, c: claim.Claim{Value: v("$12m"), Target: "Quern"}, want: "supported"},
		{name: "price", kind: claim.Acquisition, c: claim.Claim{Value: v("$21m"), Target: "Quern"}, want: "contradicted"},
		{name: "another target", kind: claim.Acquisition, c: claim.Claim{Value: v("$21m"), Target: "Sill"}, want: "unverified"},
		{name: "pivot", kind: claim.Event, c: claim.Claim{Name: "pivoted", Date: parseDate(t, "2019")}, want: "supported"},
		{name: "pivot in another year", kind: claim.Event, c: claim.Claim{Name: "pivot", Date: parseDate(t, "2021")}, want: "contradicted date"},
		{name: "another event", kind: claim.Event, c: claim.Claim{Name: "rebrand", Date: parseDate(t, "2021")}, want: "unverified"},
		{name: "an unknown company", kind: claim.HQ, c: claim.Claim{Value: nameOf("Oslo")}, of: "Nobody", want: "unverified"},
	} {
		t.Run(test.kind.Name+"/"+test.name, func(t *testing.T) {
			c := test.c
			c.Kind = test.kind
			c.Subject.Name = "Tessel"
			if test.of != "" {
				c.Subject.Name = test.of
			}
			if found := base.Company(c.Subject.Name); len(found) == 1 {
				c.Subject.ID = found[0].ID
			}
			article := parseDate(t, today)
			switch test.when {
			case "":
				c.AsOf = article
			case "none":
				article = value.Date{}
			default:
				c.AsOf = parseDate(t, test.when)
			}
			out := Judge(&c, base, article, value.Setting{})
			got := out.Verdict.String()
			switch {
			case out.Undone:
				got += " undone"
			case out.Slot != NoSlot:
				got += " " + slotNames[out.Slot]
			}
			if got != test.want {
				t.Errorf("%s, want %s (%+v)", got, test.want, out.Result)
			}
			if (out.Verdict > Unverified) != (out.Fact != nil) {
				t.Errorf("verdict %s with fact %v", out.Verdict, out.Fact)
			}
		})
	}
}

var slotNames = map[Slot]string{SlotSeries: "series", SlotDate: "date", SlotPerson: "person", SlotTitle: "title", SlotPlace: "place",
	SlotInvestor: "investor", SlotAcquirer: "acquirer", SlotMeasure: "measure", SlotBasis: "basis", SlotMoney: "money"}

func TestJudgeWithout(t *testing.T) {
	c := claim.Claim{Kind: claim.HQ, Value: nameOf("Oslo"), Subject: claim.Subject{Name: "Tessel"}}
	if got := Judge(&c, nil, value.Date{}, value.Setting{}).Verdict; got != Unverified {
		t.Errorf("without a base: %s", got)
	}
	c.Subject.Name = ""
	if got := Judge(&c, loadBase(t, judgeBase), value.Date{}, value.Setting{}).Verdict; got != NotChecked {
		t.Errorf("without a subject: %s", got)
	}
}

// TestJudgeHorizon holds old facts to be stale, by default and by setting.
func TestJudgeHorizon(t *testing.T) {
	base := loadBase(t, judgeBase)
	c := claim.Claim{Kind: claim.Headcount, Value: parseValue(t, "180"), Subject: claim.Subject{Name: "Tessel", ID: "tessel"}}
	for _, test := range []struct {
		on   string
		days int
		want Verdict
	}{{"2024-06-01", -1, Supported}, {"2024-12-01", -1, Stale}, {"2024-12-01", 400, Supported}, {"2024-12-01", 0, Supported}, {"2024-04-01", 10, Stale}} {
		c.AsOf = parseDate(t, test.on)
		in := value.Setting{}
		if test.days >= 0 {
			in.Horizon = func(string) (int, bool) { return test.days, true }
		}
		if got := Judge(&c, base, c.AsOf, in).Verdict; got != test.want {
			t.Errorf("on %s with a horizon of %d days: %s, want %s", test.on, test.days, got, test.want)
		}
	}
}
