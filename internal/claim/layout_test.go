package claim

import "testing"

// Drafts in the layouts newsrooms use, and every claim they make.
func TestLayoutTables(t *testing.T) {
	checkDrafts(t, []draft{
		{"tables 1", `# Who raised what in May

The month's largest rounds:

| Company | What it does | Amount | Round | Lead investor(s) | HQ |
|---|---|---|---|---|---|
| Tideline | Wave power | £40m | Series B | Northgate Capital | Edinburgh |
| Kettle & Co | Meal kits | £12m | Series A | Harbour Partners, Ostrich Ventures | London |
| Pixelwright | Game tools | £3.5m | Seed | Ostrich Ventures | Dundee |
`, `round tideline 40000000 GBP series="Series B"
			lead-investor tideline Northgate Capital series="Series B"
			hq tideline Edinburgh
			round kettle-&-co 12000000 GBP series="Series A"
			lead-investor kettle-&-co Harbour Partners series="Series A"
			lead-investor kettle-&-co Ostrich Ventures series="Series A"
			hq kettle-&-co London
			round pixelwright 3500000 GBP series=seed
			lead-investor pixelwright Ostrich Ventures series=seed
			hq pixelwright Dundee`},
		{"tables 2", `# Tideline: the story so far

Tideline makes wave-power buoys in Edinburgh.

### Funding history

| Date | Round | Raised (£m) | Investors |
|---|---|---|---|
| Jan 2018 | Seed | 1.1 | Harbour Partners |
| Sep 2020 | Series A | 9 | Northgate Capital (lead), Harbour Partners |
| May 2024 | Series B | 40 | Northgate Capital |
| | **Total** | **50.1** | |
`, `round tideline 1100000 GBP series=seed date=2018-01
			investor tideline Harbour Partners series=seed
			round tideline 9000000 GBP series="Series A" date=2020-09
			lead-investor tideline Northgate Capital series="Series A"
			investor tideline Harbour Partners series="Series A"
			round tideline 40000000 GBP series="Series B" date=2024-05
			investor tideline Northgate Capital series="Series B"
			total-raised tideline 50100000 GBP`},
		{"tables 3", `Pixelwright at a glance

| | |
|---|---|
| **Name** | Pixelwright |
| **Founded** | 2019, Dundee |
| **Founders** | Isla Grant, Rory Bain |
| **Staff** | around 35 |
| **Latest round** | £3.5m seed (May 2024) |
| **Website** | pixelwright.example |
`, `founded pixelwright 2019
			founded-place pixelwright Dundee
			founder pixelwright Isla Grant
			founder pixelwright Rory Bain
			headcount pixelwright 35 approx=about
			round pixelwright 3500000 GBP series=seed date=2024-05`},
		{"tables 4", `# Europe's neobanks compared

| Bank | Country | Customers (m) | Revenue (€m) | Founded |
|---|---|---|---|---|
| Marlo | Spain | 4.2 | 310 | 2014 |
| Fennbank | Finland | 1.1 | 96 | 2016 |
`, `metric marlo 4200000 name=customers
			revenue marlo 310000000 EUR
			founded marlo 2014
			metric fennbank 1100000 name=customers
			revenue fennbank 96000000 EUR
			founded fennbank 2016`},
		{"tables 5", `# Marlo cuts its losses

Marlo, the Spanish bank, has filed its accounts.

| €m | 2022 | 2023 |
|---|---|---|
| Revenue | 210 | 310 |
| Net loss | 80 | 22 |
| Employees | 900 | 870 |
`, `headcount marlo 870 mood=historical asof=2023
			headcount marlo 900 mood=historical asof=2022
			metric marlo 22000000 EUR name="net loss" date=2023 mood=historical asof=2023
			metric marlo 80000000 EUR name="net loss" date=2022 mood=historical asof=2022
			revenue marlo 210000000 EUR date=2022 asof=2022
			revenue marlo 310000000 EUR date=2023 asof=2023`},
		{"tables 6", `## Marlo by the numbers

| | 2022 | 2023 |
|---|---|---|
| Revenue (€m) | 210 | 310 |
| Headcount | 900 | 870 |
| Customers | 3.1m | 4.2m |
`, `revenue marlo 210000000 EUR date=2022 asof=2022
			revenue marlo 310000000 EUR date=2023 asof=2023
			headcount marlo 900 mood=historical asof=2022
			headcount marlo 870 mood=historical asof=2023
			metric marlo 3100000 name=customers date=2022 mood=historical asof=2022
			metric marlo 4200000 name=customers date=2023 mood=historical asof=2023`},
		{"tables 7", `# How much does it cost?

Fennbank charges less than its rivals.

| Account | Monthly fee | Cards | Free withdrawals |
|---|---|---|---|
| Basic | €0 | 1 | 2 |
| Plus | €5 | 2 | 5 |
`, ``},
		{"tables 8", `# The most active investors

| Rank | Investor | Deals | Total invested | HQ |
|---|---|---|---|---|
| 1 | Northgate Capital | 24 | €310m | Paris |
| 2 | Harbour Partners | 19 | €120m | London |
`, ``},
		{"tables 9", `# Cuts, week by week

| Company | Layoffs | % of workforce | Date |
|---|---|---|---|
| Marlo | 87 | 10% | 3 May 2024 |
| Kettle & Co | 14 | – | 9 May 2024 |
`, `layoff marlo 87 date=2024-05-03
			layoff marlo 10% date=2024-05-03
			layoff kettle-&-co 14 date=2024-05-09`},
		{"tables 10", `# Tideline's leadership

Tideline has a new management.

| Name | Title |
|---|---|
| Moira Keane | Chief executive and co-founder |
| Hamish Ure | Chief technology officer |
| Dana Poole | Former chief financial officer |
`, `role tideline Moira Keane title="Chief executive"
			founder tideline Moira Keane
			role tideline Hamish Ure title="Chief technology officer"`},
		{"tables 11", `# Denmark's ten biggest rounds of 2023

| # | Startup | Sum | Type | Investors |
|--|--|--|--|--|
| 1 | Nordlys Power | DKK 450m | Series C | Fjordvest, Baltic Growth Partners |
| 2 | Plukke | €22m | Series B | Fjordvest (lead) |
| 3 | Kvist | €4m | Seed | Undisclosed |
`, `round nordlys-power 450000000 DKK series="Series C"
			investor nordlys-power Fjordvest series="Series C"
			investor nordlys-power Baltic Growth Partners series="Series C"
			round plukke 22000000 EUR series="Series B"
			lead-investor plukke Fjordvest series="Series B"
			round kvist 4000000 EUR series=seed`},
		{"tables 12", `Plukke has come a long way since its days in a garage.

| Plukke | |
|:--|:--|
| Founded | February 2017 |
| Founders | Signe Holm, Anders Due |
| CEO | Signe Holm (since 2017) |
| Headquarters | Odense, Denmark |
| Employees | ca. 130 (May 2024) |
| Funding to date | €31m |
| Main investors | Fjordvest, Baltic Growth Partners |
`, `founded plukke 2017-02
			founder plukke Signe Holm
			founder plukke Anders Due
			role plukke Signe Holm title=CEO
			hq plukke Odense, Denmark
			headcount plukke 130 approx=about asof=2024-05
			total-raised plukke 31000000 EUR
			investor plukke Fjordvest
			investor plukke Baltic Growth Partners`},
		{"tables 13", `# Plukke raises €22m

Plukke, a robot maker, has closed its third round.

| Funding round | When | How much ($m) | Valuation ($m) | Lead |
|---|---|---|---|---|
| Seed | 2018 | 1.5 | 6 | Baltic Growth Partners |
| Series A | Q2 2020 | 8 | 40 | Fjordvest |
`, `round plukke 22000000 EUR (headline)
			round plukke 1500000 USD series=seed date=2018
			valuation plukke 6000000 USD series=seed date=2018
			lead-investor plukke Baltic Growth Partners series=seed
			round plukke 8000000 USD series="Series A" date=2020-Q2
			valuation plukke 40000000 USD series="Series A" date=2020-Q2
			lead-investor plukke Fjordvest series="Series A"`},
		{"tables 14", `| Company | Total funding | Latest valuation | Staff | Based in |
|---|---|---|---|---|
| Nordlys Power | $120m | $610m | 340 | Aalborg |
| Kvist | $5m | n/a | 14 | Copenhagen |
| **All** | **$125m** | | **354** | |
`, `total-raised nordlys-power 120000000 USD
			valuation nordlys-power 610000000 USD
			headcount nordlys-power 340
			hq nordlys-power Aalborg
			total-raised kvist 5000000 USD
			headcount kvist 14
			hq kvist Copenhagen`},
		{"tables 15", `# Robot makers compared

| | Plukke | Greifer |
|---|---|---|
| Country | Denmark | Germany |
| Founded | 2017 | 2015 |
| Staff | 130 | 210 |
| Raised | €31m | €58m |
| Price of a robot | €24,000 | €19,000 |
`, `founded plukke 2017
			founded greifer 2015
			headcount plukke 130
			headcount greifer 210
			round plukke 31000000 EUR
			round greifer 58000000 EUR`},
		{"tables 16", `| Fund | Manager | Target | First close |
|---|---|---|---|
| Fjordvest IV | Fjordvest | €150m | March 2024 |
`, ``},
		{"tables 17", `# Exits

| Acquired company | Acquirer | Year | Price |
|---|---|---|---|
| Kvist | Nordlys Power | 2024 | undisclosed |
| Lodbrok | Greifer | 2021 | $75m |
`, `acquisition nordlys-power acquirer="Nordlys Power" target=Kvist date=2024
			acquisition greifer 75000000 USD acquirer=Greifer target=Lodbrok date=2021`},
		{"tables 18", `# Who to know at Greifer

| Person | Position | Joined |
|---|---|---|
| Jana Wirth | CEO and founder | 2015 |
| Timo Lang | Chief financial officer | 2022 |
`, `role greifer Jana Wirth title=CEO
			founder greifer Jana Wirth
			role greifer Timo Lang title="Chief financial officer"`},
	})
}

func TestLayoutLists(t *testing.T) {
	checkDrafts(t, []draft{
		{"lists 1", `# The week in Iberian tech

* Lisbon's **Caravel** raised €6m from Harbour Partners and Ostrich Ventures.
* **Marlo**, the Madrid bank, hired 40 people; it now employs 910.
* **Olivar** (Seville) was bought by Kettle & Co for €9m.
* A new law will let founders keep more of their shares.
`, `hq caravel Lisbon
			round caravel 6000000 EUR
			investor caravel Harbour Partners
			investor caravel Ostrich Ventures
			hq marlo Madrid
			headcount marlo 910
			hq olivar Seville
			acquisition kettle-&-co 9000000 EUR acquirer="Kettle & Co" target=Olivar`},
		{"lists 2", `# Caravel in brief

Caravel builds software for ports.

* Founded: 2020
* Founders: Inês Prado and Rui Leal
* Headquarters: Lisbon
* Team: 22
* Raised so far: €7.4m
* Backers: Harbour Partners, Ostrich Ventures
`, `founded caravel 2020
			founder caravel Inês Prado
			founder caravel Rui Leal
			hq caravel Lisbon
			headcount caravel 22
			total-raised caravel 7400000 EUR
			investor caravel Harbour Partners
			investor caravel Ostrich Ventures`},
		{"lists 3", `# Caravel raises €6m

Here is what the company told us:

- It was founded in 2020 by Inês Prado and Rui Leal.
- It employs 22 people, 15 of them in Lisbon.
- It counts 12 ports among its customers.
`, `round caravel 6000000 EUR (headline)
			founded caravel 2020
			founder caravel Inês Prado
			founder caravel Rui Leal
			headcount caravel 22
			headcount caravel 15 place=Lisbon
			metric caravel 12 name=ports`},
		{"lists 4", `Things I learned this week:

- A company with 50 employees needs a lawyer.
- It has 1m users if you believe its founder.
- Startups raised €4bn in May.
`, ``},
		{"lists 5", `1. **Caravel** — founded in 2020, 22 employees
2. **Olivar** — founded in 2017, 60 employees, €11m raised to date
3. Others — 400 employees
`, `founded caravel 2020
			headcount caravel 22
			founded olivar 2017
			headcount olivar 60
			total-raised olivar 11000000 EUR`},
		{"lists 6", `- 🇵🇹 Caravel lands €6m to modernise ports
- 🇬🇧 Tideline nets £40m
- 🇪🇸 Marlo is in talks to raise €100m
`, `round caravel 6000000 EUR
			round tideline 40000000 GBP
			round marlo 100000000 EUR mood=in-progress`},
		{"lists 7", `People moves

- **Caravel**: Inês Prado steps up as CEO.
- **Tideline** appoints Dana Poole as chief financial officer.
- Hamish Ure joins **Fennbank** as CTO.
`, `role caravel Inês Prado title=CEO
			role tideline Dana Poole title="chief financial officer"
			role fennbank Hamish Ure title=CTO`},
		{"lists 8", `Also in the news:

- [Olivar](https://o.example) opens an office in Porto. The company has 60 staff.
- [Kettle & Co](https://k.example) is based in London and was founded in 2011.
`, `office olivar Porto
			headcount olivar 60
			hq kettle-&-co London
			founded kettle-&-co 2011`},
		{"lists 9", `Caravel's customers:

- Marlo, which has 4.2m customers
- Fennbank, founded in 2016
- Tideline
`, `metric marlo 4200000 name=customers
			founded fennbank 2016`},
		{"lists 10", `# Nordic deals, 3–9 June

**Denmark**

- **Kvist** (Copenhagen) has raised €4m from Fjordvest.
- **Plukke**, a maker of picking robots, is laying off 20 people.

**Sweden**

- Gothenburg's **Rimfrost** bought **Isbit** for SEK 90m.
- **Tallgren** was founded in 2021 and already has 45 employees.
`, `hq kvist Copenhagen
			round kvist 4000000 EUR
			investor kvist Fjordvest
			layoff plukke 20
			hq rimfrost Gothenburg
			acquisition rimfrost 90000000 SEK acquirer=Rimfrost target=Isbit
			founded tallgren 2021
			headcount tallgren 45`},
		{"lists 11", `- Kvist – €4m – seed – Copenhagen
- Tallgren – €11m – Series A – Stockholm
- Rimfrost – €60m – Series C – Gothenburg
`, `round kvist 4000000 EUR series=seed
			round tallgren 11000000 EUR series="Series A"
			round rimfrost 60000000 EUR series="Series C"
			hq kvist Copenhagen
			hq tallgren Stockholm
			hq rimfrost Gothenburg`},
		{"lists 12", `💰 Kvist (🇩🇰) raised €4m in a seed round led by Fjordvest.

💰 Tallgren (🇸🇪) raised €11m. The Stockholm company was founded in 2021.

👋 Greifer's CFO, Timo Lang, is leaving.
`, `round kvist 4000000 EUR series=seed
			lead-investor kvist Fjordvest series=seed
			round tallgren 11000000 EUR
			hq tallgren Stockholm
			founded tallgren 2021
			role greifer Timo Lang title=CFO`},
		{"lists 13", `Jobs we like:

- Kvist is hiring 10 engineers in Copenhagen.
- Tallgren wants a CFO; the company has 45 staff.
- A bank in Oslo. It has 900 staff.
`, `headcount tallgren 45`},
		{"lists 14", `## Greifer

- Founded by Jana Wirth in 2015
- Based in Dresden
- 210 employees, 30 of them in Denmark
- Backed by Fjordvest
- Revenue of €18m last year
`, `founded greifer 2015
			founder greifer Jana Wirth
			hq greifer Dresden
			headcount greifer 210
			headcount greifer 30 place=Denmark
			investor greifer Fjordvest
			revenue greifer 18000000 EUR date=2023`},
	})
}

func TestLayoutSections(t *testing.T) {
	checkDrafts(t, []draft{
		{"headings 1", `# Six climate startups to know

## Tideline

Makes wave-power buoys. Based in Edinburgh, the startup has 80 employees and has raised £50m to date.

## Olivar

**Founded:** 2017
**Headquarters:** Seville

The company turns olive stones into fuel. Its founder, Paco Mena, is an engineer.

## Honourable mentions

The startup with 12 employees that nobody knows.
`, `hq tideline Edinburgh
			headcount tideline 80
			total-raised tideline 50000000 GBP
			founded olivar 2017
			hq olivar Seville
			founder olivar Paco Mena`},
		{"headings 2", `### Caravel bags €6m

It will open an office in Vigo. Founded in 2020, the company employs 22 people.

### Fennbank names Hamish Ure CTO

He joins from Marlo. The Helsinki bank was founded in 2016.
`, `round caravel 6000000 EUR (headline)
			office caravel Vigo mood=planned
			founded caravel 2020
			headcount caravel 22
			role fennbank Hamish Ure title=CTO (headline)
			hq fennbank Helsinki
			founded fennbank 2016`},
		{"headings 3", `# Startups to watch

## 1. Caravel

CEO: Inês Prado
Founded: 2020

## 2. Olivar

CEO: Paco Mena
Founded: 2017
`, `role caravel Inês Prado title=CEO
			founded caravel 2020
			role olivar Paco Mena title=CEO
			founded olivar 2017`},
		{"headings 4", `**Pixelwright (Dundee)**

Game tools. Raised £3.5m seed led by Ostrich Ventures.

**Caravel (Lisbon)**

Port software. Raised €6m from Harbour Partners.
`, `hq pixelwright Dundee
			round pixelwright 3500000 GBP series=seed
			lead-investor pixelwright Ostrich Ventures series=seed
			hq caravel Lisbon
			round caravel 6000000 EUR
			investor caravel Harbour Partners`},
		{"headings 5", `# Tideline vs Fennbank

Two firms, one prize.

## Tideline and Fennbank compared

The company has 80 employees.
`, ``},
		{"headings 6", `# Newsletter

# Caravel

The startup has 22 staff.

# Olivar

The startup has 60 staff.
`, `headcount caravel 22
			headcount olivar 60`},
		{"headings 7", `## Olivar: fuel from stones

Founded in 2017 in Seville, it has 60 staff.

## Fuel for thought

It has 400 staff.
`, `headcount olivar 400
			founded olivar 2017
			founded-place olivar Seville
			headcount olivar 60`},
		{"headings 8", `## Rimfrost (Gothenburg, Sweden)

Founded: 2012. Employees: 300.

## Isbit (Malmö, Sweden)

Founded: 2019. Employees: 12.
`, `hq rimfrost Gothenburg, Sweden (headline)
			founded rimfrost 2012
			headcount rimfrost 300
			hq isbit Malmö, Sweden (headline)
			founded isbit 2019
			headcount isbit 12`},
		{"headings 9", `### 🥇 Tallgren

**What:** timber trading
**Founders:** Erik Sand, Lotta Ek
**Raised:** €12m
**HQ:** Stockholm

### 🥈 Kvist

**What:** tree sensors
**Founders:** Maja Lund
**Raised:** €5m
**HQ:** Copenhagen
`, `founder tallgren Erik Sand
			founder tallgren Lotta Ek
			round tallgren 12000000 EUR
			hq tallgren Stockholm
			founder kvist Maja Lund
			round kvist 5000000 EUR
			hq kvist Copenhagen`},
		{"headings 10", `### Kvist's €4m seed

Fjordvest led the round. The company employs 14 people.

### Greifer loses its CFO

Timo Lang is leaving the Dresden company, which employs 210 people.
`, `round kvist 4000000 EUR series=seed (headline)
			lead-investor kvist Fjordvest
			headcount kvist 14
			hq greifer Dresden
			headcount greifer 210`},
		{"headings 11", `# Unity in diversity

## Why size matters

A company with 50 people is not one with 500. It raised €4m and then it was gone.
`, ``},
		{"headings 12", `# Tallgren and Rimfrost join forces

The company will have 345 employees.

## Tallgren

It was founded in 2021.

## Rimfrost

It was founded in 2012.
`, `founded tallgren 2021
			founded rimfrost 2012`},
		{"headings 13", `About Greifer

Greifer builds robot hands. Founded in 2015, the company has its headquarters in Dresden and employs 210 people.

About Fjordvest

Fjordvest is a venture capital firm based in Bergen. It was founded in 2008.
`, `founded greifer 2015
			hq greifer Dresden
			headcount greifer 210
			hq fjordvest Bergen
			founded fjordvest 2008`},
		{"headings 14", `## What is Kvist?

A Danish startup founded in 2021.

## Who runs Kvist?

CEO Maja Lund and CTO Per Juhl.
`, `founded kvist 2021
			role kvist Maja Lund title=CEO
			role kvist Per Juhl title=CTO`},
		{"headings 15", `## Isbit

### Funding

The startup has raised €2m so far.

### Team

It employs 12 people.

## Rimfrost

### Funding

It has raised €80m so far.
`, `total-raised isbit 2000000 EUR
			headcount isbit 12
			total-raised rimfrost 80000000 EUR`},
	})
}

func TestLayoutInterviews(t *testing.T) {
	checkDrafts(t, []draft{
		{"speakers 1", `Tideline makes buoys.

"We employ 80 people and our revenue was £9m last year," says Moira Keane, Tideline's chief executive.
`, `headcount tideline 80 mood=attributed
			revenue tideline 9000000 GBP date=2023 mood=attributed
			role tideline Moira Keane title="chief executive"`},
		{"speakers 2", `Tideline makes buoys. Moira Keane is its chief executive.

"We started in a shed," says Keane. "We now employ 80 people."

"I have never seen such a team," says Otto Lind, a partner at Northgate Capital. "We have 15 people and we back 30 companies."
`, `role tideline Moira Keane title="chief executive"
			headcount tideline 80 mood=attributed
			role northgate-capital Otto Lind title=partner`},
		{"speakers 3", `Caravel sells software to ports.

"It saves us time. We have 1,200 employees and 40 ships," says Piet Maas, head of operations at Scheldt Lines, a customer.
`, `headcount scheldt-lines 1200 mood=attributed
			role scheldt-lines Piet Maas title="head of operations"`},
		{"speakers 4", `# Five questions for Paco Mena

Paco Mena is the founder and CEO of Olivar.

Q: How many people are you?

A: We are 60 people in Seville.

Q: And money?

A: We raised €5m in 2022 from Harbour Partners.
`, `founder olivar Paco Mena
			role olivar Paco Mena title=CEO
			headcount olivar 60 place=Seville mood=attributed
			round olivar 5000000 EUR date=2022 mood=attributed
			investor olivar Harbour Partners mood=attributed`},
		{"speakers 5", `Fennbank has a new app.

"Our customers love it," Hamish Ure, Fennbank's CTO, told us. "We have 1.1m customers now."
`, `role fennbank Hamish Ure title=CTO
			metric fennbank 1100000 name=customers mood=attributed`},
		{"speakers 6", `Northgate Capital led Tideline's round.

"We invested £8m because we love the sea," says Otto Lind, partner at Northgate Capital.
`, `lead-investor tideline Northgate Capital
			role northgate-capital Otto Lind title=partner`},
		{"speakers 7", `Olivar turns stones into fuel.

“We were founded in 2017, and today our team of 60 is in Seville,” said Mr Mena, the company's founder.
`, `founded olivar 2017 mood=attributed
			headcount olivar 60 place=Seville mood=attributed
			founder olivar Mena`},
		{"speakers 8", `Caravel sells software to ports.

"In five years we'll have 500 employees," says Inês Prado, Caravel's founder. "Last year we had 12."
`, `headcount caravel 500 mood=planned
			headcount caravel 12 mood=historical asof=2023
			founder caravel Inês Prado`},
		{"speakers 9", `Plukke is growing up.

"When I joined, we had 30 employees. Today we have 130," says Anders Due, who co-founded the company.
`, `founder plukke Anders Due
			headcount plukke 30 mood=historical
			headcount plukke 130 mood=attributed`},
		{"speakers 10", `Fjordvest has backed Plukke since 2018.

"We're ten people and we have invested €80m so far," says its partner Stig Vang. "Plukke is our best bet. It had 12 employees when we met."
`, `investor plukke Fjordvest
			headcount plukke 12 mood=historical`},
		{"speakers 11", `Jana Wirth is the founder of Greifer.

"We employ 210 people," she says.

"And we've raised €58m in total," she adds.
`, `founder greifer Jana Wirth
			headcount greifer 210 mood=attributed
			total-raised greifer 58000000 EUR mood=attributed`},
		{"speakers 12", `Greifer's customers include Brodmann, a carmaker.

"We have 30,000 employees, and the robots changed how we work," says Uwe Kern, Brodmann's head of production.
`, `headcount brodmann 30000 mood=attributed
			role brodmann Uwe Kern title="head of production"`},
		{"speakers 13", `Isbit's founder, Kim Sol, remembers the day. "We raised €2m from Fjordvest and hired ten people."
`, `founder isbit Kim Sol
			round isbit 2000000 EUR mood=attributed
			investor isbit Fjordvest mood=attributed`},
		{"speakers 14", `> "We're a team of 45."
> — Erik Sand, CEO, Tallgren
`, `headcount tallgren 45 mood=attributed
			role tallgren Erik Sand title=CEO`},
	})
}

func TestLayoutCaptions(t *testing.T) {
	checkDrafts(t, []draft{
		{"captions 1", `# Tideline raises £40m to tame the waves

*The Edinburgh startup, founded in 2018, will double its team of 80*

Tideline makes buoys.
`, `round tideline 40000000 GBP (headline)
			hq tideline Edinburgh
			founded tideline 2018
			headcount tideline 80`},
		{"captions 2", `Tideline makes buoys.

![Tideline co-founder Moira Keane on the pier](pier.jpg)
`, `founder tideline Moira Keane (headline)`},
		{"captions 3", `Caravel makes software.

<figure><img src="a.jpg" alt="A ship"><figcaption>Caravel's founders, Inês Prado and Rui Leal. Photo: Ana Reis</figcaption></figure>
`, `founder caravel Inês Prado (headline)
			founder caravel Rui Leal (headline)`},
		{"captions 4", `---
title: "Olivar raises €5m led by Harbour Partners"
standfirst: The Seville company has 60 employees
---

Olivar turns stones into fuel.
`, `round olivar 5000000 EUR (headline)
			lead-investor olivar Harbour Partners (headline)
			hq olivar Seville (headline)
			headcount olivar 60 (headline)`},
		{"captions 5", `Fennbank sells accounts.

![](x.png)
*Hamish Ure (left), CTO of Fennbank, with chief executive Aino Salo*
`, `role fennbank Hamish Ure title=CTO (headline)
			role fennbank Aino Salo title="chief executive" (headline)`},
		{"captions 6", `# Marlo CEO Elena Sanz: "We will not sell"

Marlo is a bank.
`, `role marlo Elena Sanz title=CEO (headline)`},
		{"captions 7", `# How to raise €10m in 2024

![A founder counts €10m](m.png)

Advice for all.
`, ``},
		{"captions 8", `# Kettle & Co bought by Marlo for £30m

The deal closed on Monday.
`, `acquisition marlo 30000000 GBP acquirer=Marlo target="Kettle & Co" (headline)`},
		{"captions 9", `# Exclusive: Caravel in talks to raise €20m

Caravel sells software.
`, `round caravel 20000000 EUR mood=in-progress (headline)`},
		{"captions 10", `# Pixelwright founders Isla Grant and Rory Bain on making games in Dundee

They met at school.
`, `founder pixelwright Isla Grant (headline)
			founder pixelwright Rory Bain (headline)`},
		{"captions 11", `![Greifer CEO Jana Wirth in the Dresden workshop](w.jpg)

Greifer builds robot hands.
`, `role greifer Jana Wirth title=CEO (headline)`},
		{"captions 12", `Tallgren trades timber.

![sawmill](s.jpg)
*From left: Tallgren co-founders Erik Sand and Lotta Ek. Credit: Tallgren*
`, `founder tallgren Erik Sand (headline)
			founder tallgren Lotta Ek (headline)`},
		{"captions 13", `---
title: Greifer poaches Timo Lang as CFO
summary: The robot maker, based in Dresden, employs 210 people
date: 2024-06-12
---

Greifer builds robot hands.
`, `role greifer Timo Lang title=CFO (headline)
			hq greifer Dresden (headline)
			headcount greifer 210 (headline)`},
		{"captions 14", `# Rimfrost, founded in 2012, buys Isbit

The price was not disclosed.
`, `founded rimfrost 2012 (headline)
			acquisition rimfrost acquirer=Rimfrost target=Isbit (headline)`},
		{"captions 15", `![Chart: Plukke's revenue rose from €4m in 2021 to €12m in 2023](c.png)

Plukke builds robots.
`, `revenue plukke 12000000 EUR date=2023 (headline)
			revenue plukke 4000000 EUR date=2021 (headline)`},
		{"captions 16", `# Fjordvest raises €150m fund

It will invest in robots.
`, ``},
		{"captions 17", `# Why Kvist's Maja Lund turned down €10m

She did not need it.
`, ``},
	})
}

func TestLayoutAsides(t *testing.T) {
	checkDrafts(t, []draft{
		{"furniture 1", `Caravel employs 22 people.

Correction, 4 June: this article previously stated that Caravel was founded in 2019. It was founded in 2020.
`, `headcount caravel 22
			founded caravel 2019 mood=historical
			founded caravel 2020`},
		{"furniture 2", `Caravel employs 22 people.

*An earlier version of this story misspelled the name of Inês Prado and said Caravel had raised €8m to date.*
`, `headcount caravel 22
			total-raised caravel 8000000 EUR mood=historical`},
		{"furniture 3", `Caravel employs 22 people.

---

Editor's note: Harbour Partners, which owns 10% of Brindle Media, is an investor in Caravel.
`, `headcount caravel 22
			investor caravel Harbour Partners
			stake brindle-media 10% name="Harbour Partners"`},
		{"furniture 4", `Caravel employs 22 people.

**About the author**

Jane Moss is the founder of Moss Media and has been based in Porto since 2012.
`, `headcount caravel 22`},
		{"furniture 5", `Tideline has raised £40m.

**About Northgate Capital**
Northgate Capital is a Paris-based venture firm founded in 2009. It manages €900m.
`, `round tideline 40000000 GBP
			hq northgate-capital Paris
			founded northgate-capital 2009
			metric northgate-capital 900000000 EUR name="assets under management"`},
		{"furniture 6", `*By Jane Moss, Lisbon*

Caravel employs 22 people.

*Additional reporting by Tom Hale in London*
`, `headcount caravel 22`},
		{"furniture 7", `Caravel employs 22 people.

> **Read more:** Marlo cuts 87 jobs

See also: Tideline raises £40m
`, `headcount caravel 22`},
		{"furniture 8", `UPDATE (5 June, 14:00): Caravel has confirmed that it raised €6m.

Caravel employs 22 people.
`, `round caravel 6000000 EUR mood=attributed
			headcount caravel 22`},
		{"furniture 9", `Caravel employs 22 people.

Disclosure: the author owns 2% of Caravel, which raised €1m from readers.

This article was updated on 6 June to add that Caravel is based in Lisbon.
`, `headcount caravel 22
			hq caravel Lisbon mood=historical`},
		{"furniture 10", `Caravel employs 22 people.[^a] It was founded in 2020.[^b]

[^a]: The count includes six contractors.
[^b]: Company register, accessed 3 June 2024.
`, `headcount caravel 22
			founded caravel 2020`},
		{"furniture 11", `Kvist employs 14 people.

*Correction 10/6: This story originally said Kvist employed 41 people.*
`, `headcount kvist 14
			headcount kvist 41 mood=historical`},
		{"furniture 12", `Kvist employs 14 people.

*Karen Bro is a freelance journalist based in Aarhus. She is a co-founder of Ordkraft.*
`, `headcount kvist 14`},
		{"furniture 13", `Kvist employs 14 people.

(Reporting by Karen Bro; additional reporting by Lis Dam in Oslo, where Fjordvest is based; editing by Tom Hale)
`, `headcount kvist 14`},
		{"furniture 14", `Kvist employs 14 people.

Full disclosure: Fjordvest is an investor in both Kvist and this newspaper.
`, `headcount kvist 14`},
		{"furniture 15", `Kvist employs 14 people.

More on this: Plukke lays off 20 people

Related: Tallgren raises €11m
`, `headcount kvist 14
			round tallgren 11000000 EUR`},
		{"related 1", `Kvist employs 14 people.

**Related:** Tallgren Buys Moodler for $30m

The company has raised €2m.

**Related:** Kvist raises €1m

**Related:** Why Tallgren's $9m round failed
`, `headcount kvist 14
			acquisition tallgren 30000000 USD acquirer=Tallgren target=Moodler
			round kvist 2000000 EUR`},
		{"furniture 16", `Kvist employs 14 people.

## About Kvist

Kvist was founded in 2021 and is headquartered in Copenhagen.

## Press contact

Maja Lund, CEO, press@kvist.example
`, `headcount kvist 14
			founded kvist 2021
			hq kvist Copenhagen
			role kvist Maja Lund title=CEO`},
	})
}

func TestLayoutPeople(t *testing.T) {
	checkDrafts(t, []draft{
		{"officers under a company", `## Rimewick

- [Amara Nwosu](https://example.org/a), CEO & co-founder
- [Luca Ferri](https://example.org/l), CTO
- Sizing up the market

Rimewick has 12 employees.
`, `role rimewick Amara Nwosu title=CEO
			founder rimewick Amara Nwosu
			role rimewick Luca Ferri title=CTO
			headcount rimewick 12`},
		{"officers of others", `## Rimewick

- [Amara Nwosu](https://example.org/a), CEO of Tarnholt
- Rimewick has 12 employees.
`, `role tarnholt Amara Nwosu title=CEO
			headcount rimewick 12`},
		{"profiles", `## 1. Jamila Haddad – Nourly

She founded Nourly in 2020. It has nine employees.

## 2. Otto Brandt – Serial Entrepreneur

It has 40 employees. The company was founded in 2009.

## 3. Wen Zhao, founder of Stackbright

The Toronto company has eleven staff.
`, `founder nourly Jamila Haddad
			founded nourly 2020
			headcount nourly 9
			founder stackbright Wen Zhao (headline)
			hq stackbright Toronto
			headcount stackbright 11`},
		{"one person heads a section", `Nourly makes baby food. Nourly has raised €4m.

## Jamila Haddad, a nurse

It has nine employees.
`, `round nourly 4000000 EUR
			headcount nourly 9`},
	})
}

func TestLayoutRosters(t *testing.T) {
	checkDrafts(t, []draft{
		{"commas for dashes", `Money raised this week:

- Brightloom Health, Chicago, $22m Series B led by Flare Capital
- *Oakline*, $4m from Cedar Ventures
- Tarnholt, Chicago, has 40 people
- Rimewick, a maker of mats
`, `hq brightloom-health Chicago
			round brightloom-health 22000000 USD series="Series B"
			lead-investor brightloom-health Flare Capital series="Series B"
			round oakline 4000000 USD
			investor oakline Cedar Ventures
			headcount tarnholt 40`},
		{"of a town, of several", `Quillon of Waltham, MA, raised $31m. Tarnholt has 40 people.

—Rimewick Partners of Waltham, MA; Seattle; and Dublin closed a deal.

Oakline of Leeds fame has 40 people.
`, `hq quillon Waltham, MA
			round quillon 31000000 USD
			headcount tarnholt 40
			office rimewick-partners Waltham, MA
			office rimewick-partners Seattle
			office rimewick-partners Dublin
			headcount oakline 40`},
		{"town and year", `## Pallapay (Lagos, 2021)

A till in every phone. Pallapay has 30 people.

## Quenby (Leeds, Tarnholt)

Quenby makes tills. Quenby has 20 people.
`, `hq pallapay Lagos (headline)
			headcount pallapay 30
			headcount quenby 20`},
		{"seat and offices in one field", `Harrowgate sells timetables.

**HQ:** Bristol, with offices in Cardiff and Galway
**Staff:** 210
`, `hq harrowgate Bristol
			office harrowgate Cardiff
			office harrowgate Galway
			headcount harrowgate 210`},
		{"a town few know at the end of a list", `Harrowgate has offices in Bristol, Cardiff and Galway. Oakline has offices in Leeds, Bonn and Tarnholt has one.
`, `office harrowgate Bristol
			office harrowgate Cardiff
			office harrowgate Galway
			office oakline Leeds
			office oakline Bonn`},
	})
}

func TestLayoutVoice(t *testing.T) {
	checkDrafts(t, []draft{
		{"a company tells its story", `# The Ferrowave story

Ferrowave makes chargers. In 2019 we pivoted to bots.

Our chargers keep 12,000 robots running. Our driver has 6,400 stars. Our software runs in 640 mills across 18 countries.
`, `event ferrowave 2019 name=pivot
			metric ferrowave 12000 name=robots
			metric ferrowave 6400 name=stars
			metric ferrowave 640 name=mills
			metric ferrowave 18 name=countries`},
		{"a publication tells of itself", `Ferrowave makes chargers. Ferrowave has 40 people.

Our newsletter has 48,000 readers. Our research team tracked 80 deals. We interviewed 300 founders.
`, `headcount ferrowave 40`},
	})
}

func TestLayoutKickers(t *testing.T) {
	checkDrafts(t, []draft{
		{"news behind kickers", `**Big raise:** [Pillarly](https://example.org/1), the payroll startup, has raised €60m.

**On the move:** Oakline poached a former risk chief, Petra Novak, from Sundby.

**Listing watch:** Software maker Silvane filed for an IPO. The company has 1,150 employees.

**Small print:** The company has 40 employees.
`, `round pillarly 60000000 EUR
			headcount silvane 1150`},
		{"sides of one story", `**The news:** Pillarly has raised €60m.

**Why it matters:** Oakline has raised €10m. Pillarly leads.

**By the numbers:** The company has 40 employees.
`, `round pillarly 60000000 EUR
			round oakline 10000000 EUR
			headcount pillarly 40`},
	})
}

func TestLayoutAnswers(t *testing.T) {
	checkDrafts(t, []draft{
		{"they are others", `Saskia Brandt is the CEO of Loomwerk. Loomwerk makes looms.

**How big are you?**

We have 85 employees.

**Are you worried about Weavix?**

They raised $50m and employ 300 people. But they sell to brands, and we employ 90 people.

**And who are your customers?**

They have 600 employees or more.
`, `role loomwerk Saskia Brandt title=CEO
			headcount loomwerk 85 mood=attributed
			round weavix 50000000 USD mood=attributed
			headcount weavix 300 mood=attributed
			headcount loomwerk 90 mood=attributed`},
		{"my cofounders", `Tomasz Wilk runs Snowlarch, which makes engines. He met us at Tarnholt.

**Interviewer:** Tell us about the beginnings.

**Tomasz Wilk:** My co-founders are Ania Gorska and Piotr Zaleski; we met at school. I have two cofounders, Ania and Piotr.

**Interviewer:** And that was my co-founder, Kim Os?

**Tomasz Wilk:** Yes. We have 40 employees.
`, `founder snowlarch Ania Gorska mood=attributed
			founder snowlarch Piotr Zaleski mood=attributed
			founder snowlarch Ania Gorska mood=attributed
			founder snowlarch Piotr Zaleski mood=attributed
			headcount snowlarch 40 mood=attributed`},
	})
}

func TestLayoutBoxes(t *testing.T) {
	checkDrafts(t, []draft{
		{"labels 1", `## Caravel

**Founded** 2020 · **HQ** Lisbon · **Employees** 22
`, `founded caravel 2020
			hq caravel Lisbon
			headcount caravel 22`},
		{"labels 2", `Company: Olivar
CEO and founder: Paco Mena
Employees: 60
Revenue: €4m (2023)
`, `role olivar Paco Mena title=CEO
			founder olivar Paco Mena
			headcount olivar 60
			revenue olivar 4000000 EUR date=2023`},
		{"labels 3", `**Olivar**
HQ: Seville, Spain
Raised: €5m Series A
Lead investor: Harbour Partners
Valuation: €30m post-money

**Caravel**
HQ: Lisbon
Raised: €6m
Lead investor: Ostrich Ventures
`, `hq olivar Seville, Spain
			round olivar 5000000 EUR series="Series A"
			lead-investor olivar Harbour Partners series="Series A"
			valuation olivar 30000000 EUR series="Series A"
			hq caravel Lisbon
			round caravel 6000000 EUR
			lead-investor caravel Ostrich Ventures`},
		{"labels 4", `# Join Caravel

Location: Lisbon
Salary: €40k
Team: Sales
Start: September 2024
`, ``},
		{"labels 5", `# Caravel raises €6m

Round: Seed
Amount: €6m
Date: June 2024
Investors: Harbour Partners, Inês Costa (angel)
`, `round caravel 6000000 EUR (headline)
			round caravel 6000000 EUR series=seed date=2024-06
			investor caravel Harbour Partners series=seed
			investor caravel Inês Costa series=seed`},
		{"labels 6", `Tideline makes buoys.

Key facts
- Established: March 2018
- Head office: Edinburgh
- Number of employees: 80
- Monthly active users: n/a
- Total funding: £50.1m
`, `founded tideline 2018-03
			hq tideline Edinburgh
			headcount tideline 80
			total-raised tideline 50100000 GBP`},
		{"labels 7", `## Fiche : Brindille

Création : 2019
Siège social : Lyon
Effectif : 45 personnes
Dirigeante : Julie Martin
Chiffre d'affaires : 3 M€ (2023)
`, `founded brindille 2019
			hq brindille Lyon
			headcount brindille 45
			revenue brindille 3000000 EUR date=2023`},
		{"labels 8", `The founders: Inês Prado and Rui Leal. The company: Caravel. The price: €40 a month.
`, `founder caravel Inês Prado
			founder caravel Rui Leal`},
		{"labels 9", `- **Caravel** | Lisbon | Founded: 2020 | Team: 22
- **Olivar** | Seville | Founded: 2017 | Team: 60
`, `founded caravel 2020
			headcount caravel 22
			founded olivar 2017
			headcount olivar 60`},
		{"labels 10", `# Fennbank

Users: 1.1m
Employees: 120–150
Target for 2025: 3m users
Headcount by 2026: 400
`, `metric fennbank 1100000 name=users
			headcount fennbank 120..150`},
		{"labels 11", `**Company:** Tallgren
**Location:** Stockholm
**Stage:** Series A
**Amount:** €11m
**Investors:** Fjordvest, Baltic Growth Partners
`, `hq tallgren Stockholm
			round tallgren 11000000 EUR series="Series A"
			investor tallgren Fjordvest series="Series A"
			investor tallgren Baltic Growth Partners series="Series A"`},
		{"labels 12", `# Kvist

Year founded: 2021
Number of employees: 14
Founders: Maja Lund (CEO), Per Juhl (CTO)
Total raised: €5m
Backed by: Fjordvest
`, `founded kvist 2021
			headcount kvist 14
			founder kvist Maja Lund
			founder kvist Per Juhl
			role kvist Maja Lund title=CEO
			role kvist Per Juhl title=CTO
			total-raised kvist 5000000 EUR
			investor kvist Fjordvest`},
		{"labels 13", `Greifer at a glance — Founded: 2015 | HQ: Dresden | Team: 210 | Raised: €58m
`, `founded greifer 2015
			hq greifer Dresden
			headcount greifer 210
			round greifer 58000000 EUR`},
		{"labels 14", `## Rimfrost

Founded
2012

Employees
300
`, `founded rimfrost 2012
			headcount rimfrost 300`},
		{"labels 15", `Startup: Isbit. Sector: cold chains. HQ: Malmö. Founded: 2019. Employees: 12.
`, `hq isbit Malmö
			founded isbit 2019
			headcount isbit 12`},
		{"labels 16", `**Event:** Slush
**Location:** Helsinki
**Founded:** 2008
**Attendance:** 13,000 people
`, ``},
		{"labels 17", `# Isbit

Gründer: Kim Sol
CEO: Kim Sol
Valuation: €9m (pre-money)
Revenue 2023: €0.4m
`, `role isbit Kim Sol title=CEO
			valuation isbit 9000000 EUR pre=yes
			revenue isbit 400000 EUR date=2023`},
		{"labels 18", `Founder and CEO: Maja Lund · Founded: 2021 in Copenhagen · Employees: 10+
Kvist sells tree sensors.
`, `role kvist Maja Lund title=CEO
			founder kvist Maja Lund
			founded kvist 2021
			founded-place kvist Copenhagen
			headcount kvist 10 approx=over`},
	})
}

func TestLayoutTimelines(t *testing.T) {
	checkDrafts(t, []draft{
		{"timelines 1", `| Year | Event |
|---|---|
| 2019 | Agrilift is founded in Lancaster |
| 2022 | Raises $2.1m seed |
| 2024 | Raises $6.5m Series A |
`, `founded agrilift 2019
			founded-place agrilift Lancaster
			round agrilift 2100000 USD series=seed date=2022
			round agrilift 6500000 USD series="Series A" date=2024`},
	})
}

func TestLayoutNumbersFirst(t *testing.T) {
	checkDrafts(t, []draft{
		{"numbers first 1", `# Mycelo in numbers

- **64** employees
- **€27m** raised to date
- **14** brands as customers
- **2021** founded
`, `headcount mycelo 64
			total-raised mycelo 27000000 EUR
			founded mycelo 2021`},
		{"numbers first 2", `## Spinwise

95 employees · €110m Series B · founded 2016 · Delft
`, `headcount spinwise 95
			round spinwise 110000000 EUR series="Series B"
			founded spinwise 2016`},
	})
}

func TestLayoutTranscripts(t *testing.T) {
	checkDrafts(t, []draft{
		{"faq and transcripts 1", `# Five things to know about Kornblume

**What does it do?** Kornblume makes robots for bakeries.

**When was it founded?** In 2019, by Jonas Frei and Pia Roth.

**How big is it?** It has 48 employees in Leipzig.

**Who has invested?** Elbe Ventures led its €8m Series A in May.
`, `headcount kornblume 48 place=Leipzig
			lead-investor kornblume Elbe Ventures series="Series A"
			round kornblume 8000000 EUR series="Series A" date=2024-05`},
	})
}

func TestLayoutRoundUpSections(t *testing.T) {
	checkDrafts(t, []draft{
		{"sections 1", `# European insurtechs: the state of play

Insurtech funding fell by half last year.

## Germany

**Wefa** is the biggest. The Berlin company has 900 employees and was valued at €3bn in 2021. It has since laid off 150 people.

**Policewerk**, also in Berlin, was founded in 2017.

## France

**Assurly** and **Mutuo** are the names to know. Assurly has 500 employees; Mutuo, founded in 2019, has 120.

## Outlook

The market will recover. It raised €700m in the first half.
`, `hq wefa Berlin
			headcount wefa 900
			valuation wefa 3000000000 EUR date=2021
			layoff wefa 150
			founded policewerk 2017
			headcount assurly 500
			founded mutuo 2019
			headcount mutuo 120`},
		{"sections 2", `<h2>Kornblume</h2>
<table>
<tr><th>Founded</th><td>2019</td></tr>
<tr><th>Headquarters</th><td>Leipzig</td></tr>
<tr><th>Employees</th><td>48</td></tr>
</table>
<ul><li>CEO: Jonas Frei</li><li>Total raised: €11m</li></ul>
`, `founded kornblume 2019
			hq kornblume Leipzig
			headcount kornblume 48
			role kornblume Jonas Frei title=CEO
			total-raised kornblume 11000000 EUR`},
	})
}
