package claim

import (
	"slices"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// draft is a whole document and every claim it makes, one a line in the form of
// [extract], in any order; claims of headlines and captions end in "(headline)".
type draft struct {
	name, text, want string
}

// checkDrafts runs drafts with the article's date 2024-06-12.
func checkDrafts(t *testing.T, drafts []draft) {
	t.Helper()
	for _, d := range drafts {
		t.Run(d.name, func(t *testing.T) {
			got := drafted(t, d.text)
			var want []string
			for line := range strings.SplitSeq(d.want, "\n") {
				if line = strings.TrimSpace(line); line != "" {
					want = append(want, line)
				}
			}
			slices.Sort(got)
			slices.Sort(want)
			for _, w := range want {
				if i := slices.Index(got, w); i >= 0 {
					got = slices.Delete(got, i, i+1)
				} else {
					t.Errorf("missing %s", w)
				}
			}
			for _, g := range got {
				t.Errorf("extra   %s", g)
			}
		})
	}
}

// drafted lists the claims of a Markdown text in the form of [draft]. A date that a
// claim speaks of, when it is not the article's, is "asof=".
func drafted(t *testing.T, text string) []string {
	t.Helper()
	doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, engine.Lexicon())
	if err != nil {
		t.Fatal(err)
	}
	day, _ := value.ParseISODate("2024-06-12")
	_, claims := engine.Extract(doc, Input{Date: day})
	out := make([]string, len(claims))
	for i := range claims {
		c := &claims[i]
		out[i] = brief(c)
		if c.AsOf.String() != day.String() {
			out[i] += " asof=" + c.AsOf.String()
		}
		if c.Headline {
			out[i] += " (headline)"
		}
	}
	return out
}

// A table whose rows are the rounds of one company.
func TestRoundTables(t *testing.T) {
	checkDrafts(t, []draft{
		{"scale in the head", `Velmora, based in Porto, sells scooters.

| Round | Date | Amount (€m) | Lead investor |
|---|---|---|---|
| Seed | March 2019 | 2.5 | Cedar Ventures |
| Series A | 2021 | 12 | Oakline Capital |
| Series B | June 2024 | 30 | Cedar Ventures, Pinewood Fund |
`, `hq velmora Porto
			round velmora 2500000 EUR series=seed date=2019-03
			lead-investor velmora Cedar Ventures series=seed
			round velmora 12000000 EUR series="Series A" date=2021
			lead-investor velmora Oakline Capital series="Series A"
			round velmora 30000000 EUR series="Series B" date=2024-06
			lead-investor velmora Cedar Ventures series="Series B"
			lead-investor velmora Pinewood Fund series="Series B"`},
		{"money in the cells, a total row, valuations", `## Velmora's funding

| Series | Year | Raised | Valuation (post) |
|:--|--:|--:|--:|
| Pre-seed | 2018 | $500k | n/a |
| A | 2020 | $8m | $35m |
| B | 2023 | ~$40m | $210m |
| Total | | $48.5m | |
`, `round velmora 500000 USD series=pre-seed date=2018
			round velmora 8000000 USD series="Series A" date=2020
			valuation velmora 35000000 USD series="Series A" date=2020
			round velmora 40000000 USD approx=about series="Series B" date=2023
			valuation velmora 210000000 USD series="Series B" date=2023
			total-raised velmora 48500000 USD`},
		{"pre-money, undisclosed amounts, leads among the investors", `# Quillon

| Stage | Closed | Amount | Pre-money | Investors |
|---|---|---|---|---|
| Seed | 2017 | undisclosed | – | Angels |
| Series A | May 2019 | £6m | £18m | Oakline Capital (lead), Mapletree Capital and Bo Ek |
`, `round quillon series=seed date=2017
			round quillon 6000000 GBP series="Series A" date=2019-05
			valuation quillon 18000000 GBP series="Series A" date=2019-05 pre=yes
			lead-investor quillon Oakline Capital series="Series A"
			investor quillon Mapletree Capital series="Series A"
			investor quillon Bo Ek series="Series A"`},
		{"scale in words", `Larkspur Robotics makes robot arms.

Larkspur Robotics's rounds so far:

| Round | Amount raised (in millions of dollars) | Led by |
| - | - | - |
| Series A | 10 | Cedar Ventures |
| Series C | 70.5 | Oakline Capital |
`, `round larkspur-robotics 10000000 USD series="Series A"
			lead-investor larkspur-robotics Cedar Ventures series="Series A"
			round larkspur-robotics 70500000 USD series="Series C"
			lead-investor larkspur-robotics Oakline Capital series="Series C"`},
		{"a planned round is none", `Velmora sells scooters.

| Round | Date | Amount |
|---|---|---|
| Seed | 2019 | €2m |
| Series A (planned) | 2025 | €15m |
`, `round velmora 2000000 EUR series=seed date=2019`},
	})
}

// Tables whose rows are companies.
func TestCompanyTables(t *testing.T) {
	checkDrafts(t, []draft{
		{"deals of the week", `This week's deals in the Baltics:

| Startup | City | Raised | Series | Lead |
|---|---|---|---|---|
| **Ledgr** | Tallinn | €2.2m | Seed | Cedar Ventures |
| [Parcelo](https://parcelo.example/a) | Riga | €9m | Series A | Oakline Capital |
| Sunday | Vilnius | $4m | Seed | undisclosed |
`, `hq ledgr Tallinn
			round ledgr 2200000 EUR series=seed
			lead-investor ledgr Cedar Ventures series=seed
			hq parcelo Riga
			round parcelo 9000000 EUR series="Series A"
			lead-investor parcelo Oakline Capital series="Series A"
			hq sunday Vilnius
			round sunday 4000000 USD series=seed`},
		{"headcounts, founders and totals", `| Company | Founded | Founders | HQ | Employees | Total raised ($m) |
|---|---|---|---|---|---|
| Havstrøm | 2015 | Liv Berg, Tor Aas | Oslo | 140 | 63 |
| Brask Mobility | 2018 | Mette Lund | Aarhus, Denmark | 51-200 | 12.4 |
`, `founded havstrøm 2015
			founder havstrøm Liv Berg
			founder havstrøm Tor Aas
			hq havstrøm Oslo
			headcount havstrøm 140
			total-raised havstrøm 63000000 USD
			founded brask-mobility 2018
			founder brask-mobility Mette Lund
			hq brask-mobility Aarhus, Denmark
			headcount brask-mobility 51..200
			total-raised brask-mobility 12400000 USD`},
		{"a ranking says nothing of the article's company", `# Velmora joins the club

Velmora sells scooters. These are the others:

| Rank | Company | Valuation ($bn) | Country |
|---|---|---|---|
| 1 | Quillon | 4.2 | Spain |
| 2 | Brask Mobility | 1.8 | Denmark |
`, `valuation quillon 4200000000 USD
			valuation brask-mobility 1800000000 USD`},
		{"rows of totals and averages are nobody", `| Company | Employees | Revenue 2023 (€m) |
|---|---|---|
| Havstrøm | 140 | 18 |
| Parcelo | 60 | 7.5 |
| Total | 200 | 25.5 |
| Average | 100 | 12.75 |
| Median | 100 | 12.75 |
`, `headcount havstrøm 140
			revenue havstrøm 18000000 EUR date=2023
			headcount parcelo 60
			revenue parcelo 7500000 EUR date=2023`},
		{"users, ARR and chief executives", `| Startup | CEO | Users | ARR | Customers |
|---|---|---|---|---|
| Ledgr | Ana Silva | 1.2m | €3m | 400+ |
| Parcelo | Bo Ek (co-founder) | 90,000 | – | 35 |
`, `role ledgr Ana Silva title=CEO
			metric ledgr 1200000 name=users
			revenue ledgr 3000000 EUR class=ARR
			metric ledgr 400 approx=over name=customers
			role parcelo Bo Ek title=CEO
			founder parcelo Bo Ek
			metric parcelo 90000 name=users
			metric parcelo 35 name=customers`},
		{"acquisitions", `| Buyer | Target | Price | Date |
|---|---|---|---|
| Quillon | Parcelo | €40m | May 2023 |
| Havstrøm | Ledgr | undisclosed | 2022 |
`, `acquisition quillon 40000000 EUR acquirer=Quillon target=Parcelo date=2023-05
			acquisition havstrøm acquirer=Havstrøm target=Ledgr date=2022`},
		{"layoffs", `| Company | Jobs cut | Share of staff | When |
|---|---|---|---|
| Quillon | 120 | 15% | January 2024 |
| Ledgr | 8 | a third | March 2024 |
`, `layoff quillon 120 date=2024-01
			layoff quillon 15% date=2024-01
			layoff ledgr 8 date=2024-03`},
		{"companies as columns", `| | Velmora | Quillon |
|---|---|---|
| Founded | 2016 | 2018 |
| Headquarters | Porto | Madrid |
| Employees | 170 | ~90 |
| Total raised | €52m | €11m |
`, `founded velmora 2016
			founded quillon 2018
			hq velmora Porto
			hq quillon Madrid
			headcount velmora 170
			headcount quillon 90 approx=about
			total-raised velmora 52000000 EUR
			total-raised quillon 11000000 EUR`},
		{"targets are no facts", `| Company | Employees | Target headcount 2025 | Planned raise |
|---|---|---|---|
| Ledgr | 40 | 120 | €20m |
`, `headcount ledgr 40`},
	})
}

// Two columns, a label and its value.
func TestFactBoxes(t *testing.T) {
	checkDrafts(t, []draft{
		{"plain", `# Velmora wants to electrify deliveries

| Founded | 2016 |
|---|---|
| Headquarters | Porto |
| Employees | 170 |
| CEO | Ana Silva |
| Founders | Ana Silva, Bo Ek and Carla Reis |
| Total raised | $52m |
| Valuation (post) | $210m |
`, `founded velmora 2016
			hq velmora Porto
			headcount velmora 170
			role velmora Ana Silva title=CEO
			founder velmora Ana Silva
			founder velmora Bo Ek
			founder velmora Carla Reis
			total-raised velmora 52000000 USD
			valuation velmora 210000000 USD`},
		{"headed by the name", `The scooter market is crowded.

| Company | Quillon |
|---|---|
| Year founded | 2018 |
| Based in | Madrid, Spain |
| Headcount (March 2024) | 90 |
| Investors | Cedar Ventures, Oakline Capital, others |
| ARR | €4m |
| Customers | 1,200 |
`, `founded quillon 2018
			hq quillon Madrid, Spain
			headcount quillon 90 asof=2024-03
			investor quillon Cedar Ventures
			investor quillon Oakline Capital
			revenue quillon 4000000 EUR class=ARR
			metric quillon 1200 name=customers`},
		{"French", `# Portrait de Brindille

| Brindille | |
|---|---|
| Fondée en | 2019 |
| Siège | Lyon |
| Effectif | 45 salariés |
| Fondateurs | Julie Martin et Paul Roux |
| PDG | Julie Martin |
| Total levé | 12 M€ |
`, `founded brindille 2019
			hq brindille Lyon
			headcount brindille 45
			founder brindille Julie Martin
			founder brindille Paul Roux
			role brindille Julie Martin title=PDG
			total-raised brindille 12000000 EUR`},
		{"years as columns", `## Velmora in numbers

| | 2021 | 2022 | 2023 |
|---|---|---|---|
| Revenue | €3m | €8m | €20m |
| Employees | 40 | 95 | 180 |
`, `revenue velmora 3000000 EUR date=2021 asof=2021
			revenue velmora 8000000 EUR date=2022 asof=2022
			revenue velmora 20000000 EUR date=2023 asof=2023
			headcount velmora 40 mood=historical asof=2021
			headcount velmora 95 mood=historical asof=2022
			headcount velmora 180 mood=historical asof=2023`},
		{"years as rows", `Velmora's growth:

| Year | Revenue (€m) | Staff |
|---|---|---|
| 2022 | 8 | 95 |
| 2023 | 20 | 180 |
| 2025 (forecast) | 60 | 400 |
`, `revenue velmora 8000000 EUR date=2022 asof=2022
			headcount velmora 95 mood=historical asof=2022
			revenue velmora 20000000 EUR date=2023 asof=2023
			headcount velmora 180 mood=historical asof=2023`},
		{"the team", `## Velmora's team

| Name | Role |
|---|---|
| Ana Silva | Co-founder and CEO |
| Bo Ek | CTO |
`, `founder velmora Ana Silva
			role velmora Ana Silva title=CEO
			role velmora Bo Ek title=CTO`},
	})
}

// Tables that make no claims about companies.
func TestOtherTables(t *testing.T) {
	intro := "# Velmora wants to electrify deliveries\n\nVelmora sells scooters.\n\n"
	checkDrafts(t, []draft{
		{"market sizes", intro + `| Segment | 2022 ($bn) | 2027 ($bn) |
|---|---|---|
| Scooters | 12 | 40 |
| Vans | 55 | 90 |
`, ``},
		{"market size by year", intro + `| Year | Market size | Users |
|---|---|---|
| 2022 | $12bn | 40m |
`, ``},
		{"prices", intro + `| Plan | Price | Users | Employees |
|---|---|---|---|
| Starter | €10 | 5 | up to 10 |
| Team | €49 | 25 | 11-50 |
`, ``},
		{"funds", intro + `| Fund | Firm | Size | Closed |
|---|---|---|---|
| Fund III | Cedar Ventures | €200m | 2023 |
| Growth I | Oakline Capital | €450m | 2022 |
`, ``},
		{"investors by deals", intro + `| Investor | HQ | Deals | Raised |
|---|---|---|---|
| Cedar Ventures | Berlin | 12 | €200m |
| Oakline Capital | Paris | 9 | €450m |
`, ``},
		{"countries", intro + `| Country | Startups | Funding ($bn) | Employees |
|---|---|---|---|
| France | 20,000 | 8.3 | 400,000 |
| Spain | 11,000 | 2.2 | 140,000 |
`, ``},
		{"a sector by year", intro + `| Year | Amount raised (€bn) | Deals |
|---|---|---|
| 2022 | 85 | 9,000 |
| 2023 | 45 | 6,500 |
`, ``},
		{"sectors", intro + `| Sector | Amount | Rounds |
|---|---|---|
| Fintech | €4bn | 210 |
| Climate | €6bn | 310 |
`, ``},
		{"salaries", intro + `| Role | Salary | Location |
|---|---|---|
| Engineer | €70k | Berlin |
| CEO | €120k | Porto |
`, ``},
		{"a programme", intro + `| Date | Event | Location |
|---|---|---|
| 4 June 2024 | Slush | Helsinki |
`, ``},
		{"market shares", intro + `| Company | Market share |
|---|---|
| Quillon | 31% |
| Velmora | 12% |
`, ``},
		{"models", intro + `| Model | Parameters | Released |
|---|---|---|
| Velmora Nano | 7bn | 2023 |
`, ``},
		{"customers", intro + `| Customer | Employees | Sector |
|---|---|---|
| Quillon | 4,000 | Retail |
`, ``},
		{"rounds at large", intro + `| Round | Median amount | Median valuation |
|---|---|---|
| Seed | €1.8m | €7m |
| Series A | €9m | €35m |
`, ``},
		{"exchange rates", intro + `| Currency | Rate |
|---|---|
| USD | 1.08 |
`, ``},
	})
}
