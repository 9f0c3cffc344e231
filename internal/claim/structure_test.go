package claim

import "testing"

// Lines of a label and a value.
func TestLabels(t *testing.T) {
	checkDrafts(t, []draft{
		{"items with bold labels", `# Velmora raises to electrify deliveries

- **Founded:** 2016
- **Headquarters:** Porto, Portugal
- **Employees:** 170
- **Founders:** Ana Silva, Bo Ek and Carla Reis
- **CEO:** Ana Silva
- **Total raised:** $52m
`, `founded velmora 2016
			hq velmora Porto, Portugal
			headcount velmora 170
			founder velmora Ana Silva
			founder velmora Bo Ek
			founder velmora Carla Reis
			role velmora Ana Silva title=CEO
			total-raised velmora 52000000 USD`},
		{"the colon outside, several spellings", `## Quillon

* **Founded in**: May 2018
* **HQ**: Madrid
* **Team**: 40
* **Funding**: €4m seed
* **Backers**: Cedar Ventures, Oakline Capital
`, `founded quillon 2018-05
			hq quillon Madrid
			headcount quillon 40
			round quillon 4000000 EUR series=seed
			investor quillon Cedar Ventures series=seed
			investor quillon Oakline Capital series=seed`},
		{"lines of a paragraph", `### Ledgr

Founded: 2021
Location: Berlin
Team size: ~12
Raised: €2.2m pre-seed
Investors: Cedar Ventures (lead), Bo Ek
`, `founded ledgr 2021
			hq ledgr Berlin
			headcount ledgr 12 approx=about
			round ledgr 2200000 EUR series=pre-seed
			lead-investor ledgr Cedar Ventures series=pre-seed
			investor ledgr Bo Ek series=pre-seed`},
		{"one line with bars", `## Parcelo

Founded: 2019 | HQ: Riga | Staff: 60 | Total funding: €11m
`, `founded parcelo 2019
			hq parcelo Riga
			headcount parcelo 60
			total-raised parcelo 11000000 EUR`},
		{"dated label", `# Velmora

Velmora sells scooters.

Headcount (June): 170
`, `headcount velmora 170 asof=2024-06`},
		{"the box names its company", `The scooter market is crowded.

- **Company:** Quillon
- **Founded:** 2018
- **Based:** Madrid
- **Employees:** 90
`, `founded quillon 2018
			hq quillon Madrid
			headcount quillon 90`},
		{"French labels", `## Brindille

- Fondée en : 2019
- Siège : Lyon
- Effectif : 45
- Fondateurs : Julie Martin, Paul Roux
`, `founded brindille 2019
			hq brindille Lyon
			headcount brindille 45
			founder brindille Julie Martin
			founder brindille Paul Roux`},
		{"no labels of companies", `# Velmora

- Location: Room 4, second floor
- Date: 4 June 2024
- Price: €40
- Speakers: 12
- Target headcount: 300
- Employees needed: 12
- Employees told us: it was fun
`, `headcount velmora 300 mood=planned`},
	})
}

// Lists in which every item is about a company of its own.
func TestRoundUps(t *testing.T) {
	checkDrafts(t, []draft{
		{"bold names", `# Funding news

- **Ledgr** (Tallinn) secured a €2.2m seed round from Cedar Ventures.
- Oslo's **Havstrøm**, founded in 2020, raised €9m led by Oakline Capital. It employs 40 people.
- The startup has 30 employees.
- **Parcelo** raised €5m. The Riga company was founded in 2019.
`, `hq ledgr Tallinn
			round ledgr 2200000 EUR series=seed
			investor ledgr Cedar Ventures series=seed
			hq havstrøm Oslo
			founded havstrøm 2020
			round havstrøm 9000000 EUR
			lead-investor havstrøm Oakline Capital
			headcount havstrøm 40
			round parcelo 5000000 EUR
			hq parcelo Riga
			founded parcelo 2019`},
		{"name, city, dash", `Deals of the week:

- Ledgr (Tallinn) — €4m, seed, Cedar Ventures, Oakline Capital
- Brask Mobility (Aarhus, Denmark) – $12m Series A, led by Pinewood Fund
- Havstrøm — €30m, Series B
`, `hq ledgr Tallinn
			round ledgr 4000000 EUR series=seed
			investor ledgr Cedar Ventures series=seed
			investor ledgr Oakline Capital series=seed
			hq brask-mobility Aarhus, Denmark
			round brask-mobility 12000000 USD series="Series A"
			lead-investor brask-mobility Pinewood Fund series="Series A"
			round havstrøm 30000000 EUR series="Series B"`},
		{"flags", `🇫🇷 Brindille bags €20m

🇪🇪 Ledgr raises €4m seed from Cedar Ventures
`, `round brindille 20000000 EUR
			round ledgr 4000000 EUR series=seed
			investor ledgr Cedar Ventures series=seed`},
		{"bars", `Parcelo | €5m | Series A | Cedar Ventures

Havstrøm | $14m | seed | Oakline Capital, Pinewood Fund
`, `round parcelo 5000000 EUR series="Series A"
			investor parcelo Cedar Ventures series="Series A"
			round havstrøm 14000000 USD series=seed
			investor havstrøm Oakline Capital series=seed
			investor havstrøm Pinewood Fund series=seed`},
		{"lead-ins with a colon", `**Ledgr**: raised €4m from Cedar Ventures. The company was founded in 2021.

**Parcelo**: secured $9m. It has 60 employees.

**Also noted**: Europe's startups had 40,000 employees last year.
`, `round ledgr 4000000 EUR
			investor ledgr Cedar Ventures
			founded ledgr 2021
			round parcelo 9000000 USD
			headcount parcelo 60`},
		{"a list of the one company", `# Velmora closes its books

Velmora sells scooters in Porto. What we know:

- It was founded in 2016.
- It employs 170 people.
- Revenue reached €20m in 2023.
`, `founded velmora 2016
			headcount velmora 170
			revenue velmora 20000000 EUR date=2023`},
		{"items under a heading", `# Five to watch

## Ledgr

- Founded in 2021 in Tallinn
- Employs 12 people

## Parcelo

- Raised €9m last year
- 60 employees
`, `founded ledgr 2021
			founded-place ledgr Tallinn
			headcount ledgr 12
			round parcelo 9000000 EUR date=2023
			headcount parcelo 60`},
		{"nested items", `Watch list:

- **Ledgr**
  - Founded: 2021
  - HQ: Tallinn
- **Parcelo**
  - Founded: 2019
  - Employees: 60
- Others
  - Employees: 300
`, `founded ledgr 2021
			hq ledgr Tallinn
			founded parcelo 2019
			headcount parcelo 60`},
		{"numbered", `1. **Ledgr** was founded in 2021 by Ana Silva.
2. **Parcelo** employs 60 people.
3. An app that tracks parcels. It has 1m users.
`, `founded ledgr 2021
			founder ledgr Ana Silva
			headcount parcelo 60`},
	})
}

// Headings that name the company of what follows.
func TestHeadings(t *testing.T) {
	checkDrafts(t, []draft{
		{"each section its own", `# Banks to watch

Novabank is the best known of the lot. Novabank was founded in 2015 and Novabank has 9m users.

## Halden

The London bank was founded in 2013 by Tom Hale. It has 2,000 employees.

## Corvane

Founded in 2018, the Paris company has raised €60m to date.
`, `founded novabank 2015
			metric novabank 9000000 name=users
			founded halden 2013
			founder halden Tom Hale
			hq halden London
			headcount halden 2000
			founded corvane 2018
			hq corvane Paris
			total-raised corvane 60000000 EUR`},
		{"headings with news", `### Ledgr raises €4m

The Tallinn startup will hire. It was founded in 2021.

### Parcelo buys Quillon for $12m

The company has 60 employees.
`, `round ledgr 4000000 EUR (headline)
			hq ledgr Tallinn
			founded ledgr 2021
			acquisition parcelo 12000000 USD acquirer=Parcelo target=Quillon (headline)
			headcount parcelo 60`},
		{"numbered, with a place and a tagline", `# Ten rising stars

## 1. Ledgr (Tallinn)

Founded in 2021, it employs 12 people.

## 2. Parcelo — parcel lockers

Employs 60 people. Its CEO is Bo Ek.

## What comes next

The company plans nothing. It has 400 employees.
`, `hq ledgr Tallinn (headline)
			founded ledgr 2021
			headcount ledgr 12
			headcount parcelo 60
			role parcelo Bo Ek title=CEO`},
		{"a feature's subheads do not change its subject", `# Velmora takes on the giants

Velmora was founded in 2016. Velmora sells scooters.

## A bet on Nvidia

The company now employs 170 people.

## Why Quillon failed

Velmora has learnt from it. It has raised €52m to date.
`, `founded velmora 2016
			headcount velmora 170
			total-raised velmora 52000000 EUR`},
		{"bold lines as headings", `**Ledgr**

The Tallinn company was founded in 2021.

**Parcelo**

The startup employs 60 people.
`, `hq ledgr Tallinn
			founded ledgr 2021
			headcount parcelo 60`},
	})
}

// Interviews, and whoever says "we".
func TestSpeakers(t *testing.T) {
	checkDrafts(t, []draft{
		{"bold questions", `# Ana Silva of Velmora on growing up

Ana Silva is the CEO of Velmora, which sells scooters.

**How big is the company today?**

We're 54 people, and 40 of them are in Porto.

**And the money?**

We raised €5m in 2022.
`, `role velmora Ana Silva title=CEO
			headcount velmora 54 mood=attributed
			headcount velmora 40 place=Porto mood=attributed
			round velmora 5000000 EUR date=2022 mood=attributed`},
		{"initials", `# Interview with Bo Ek

Bo Ek is the founder of Parcelo.

**Sifted: When did you start?**

**Bo Ek:** We founded the company in 2019. Our team of 30 is in Riga.

**Q: And funding?**

A: We raised €9m last year.
`, `founder parcelo Bo Ek
			founded parcelo 2019 mood=attributed
			headcount parcelo 30 place=Riga mood=attributed
			round parcelo 9000000 EUR date=2023 mood=attributed`},
		{"the investor's we", `Velmora sells scooters. It raised €12m last week.

"We have 30 people in four offices and we invested early," says Kim Lund, partner at Cedar Ventures.

"We were founded in 2011," adds Lund.

"We're now 54 people," says Ana Silva, CEO of Velmora.
`, `round velmora 12000000 EUR date=2024-06-03/2024-06-10
			role velmora Ana Silva title=CEO
			role cedar-ventures Kim Lund title=partner
			headcount velmora 54 mood=attributed`},
		{"a quotation over sentences", `Velmora sells scooters.

"We started small. We now have 54 people," says Ana Silva, Velmora's founder.

"We have 30 partners. Our team of 12 is in Berlin," says Kim Lund, a partner at Cedar Ventures.
`, `founder velmora Ana Silva
			headcount velmora 54 mood=attributed
			role cedar-ventures Kim Lund title=partner`},
		{"block quotes", `Velmora sells scooters.

> We are 54 people.
>
> — Ana Silva, CEO of Velmora
`, `headcount velmora 54 mood=attributed
			role velmora Ana Silva title=CEO`},
	})
}

// Titles, captions and alternative texts.
func TestHeadlines(t *testing.T) {
	checkDrafts(t, []draft{
		{"captions", `# Velmora raises €12m

![Velmora founders Ana Silva and Bo Ek (left to right)](a.jpg)

![](b.jpg)
*Velmora CEO Ana Silva at the company's office. Photo: Jan Maes/Getty*

Velmora sells scooters.
`, `round velmora 12000000 EUR (headline)
			founder velmora Ana Silva (headline)
			founder velmora Bo Ek (headline)
			role velmora Ana Silva title=CEO (headline)`},
		{"front matter", `---
title: Velmora raises €12m Series A
description: The Porto scooter startup, founded in 2016, has 170 employees
---

Velmora sells scooters.
`, `round velmora 12000000 EUR series="Series A" (headline)
			hq velmora Porto (headline)
			founded velmora 2016 (headline)
			headcount velmora 170 (headline)`},
	})
}

// What stands in an article and is not the article.
func TestFurniture(t *testing.T) {
	checkDrafts(t, []draft{
		{"corrections", `# Velmora

Velmora employs 180 people.

*Correction: An earlier version of this article said that Velmora employs 190 people. It employs 180.*

This article was amended on 5 June 2024. A previous version said Velmora was founded in 2015.
`, `headcount velmora 180
			headcount velmora 190 mood=historical
			headcount velmora 180
			founded velmora 2015 mood=historical`},
		{"updates", `# Velmora

Velmora employs 180 people.

**Update, 10 June 2024:** Velmora has laid off 20 people.
`, `headcount velmora 180
			layoff velmora 20`},
		{"bylines, bios, credits and disclosures", `# Velmora

By Jane Moss in Berlin

Velmora employs 180 people.

(Reporting by Jane Moss in Paris; editing by Tom Hale)

*Jane Moss is a reporter for Brindle Post, based in Paris. She founded the newsletter in 2019.*

Tom Hale covers fintech at Brindle Post from London.

Disclosure: Cedar Ventures is an investor in Brindle Post, founded in 2012.

Photo: Velmora founder Ana Silva / Getty

Read more: Quillon raises €50m
`, `headcount velmora 180
			founder velmora Ana Silva`},
		{"boilerplate", `# Velmora

Velmora employs 180 people.

## About Cedar Ventures

Founded in 2011 and based in Berlin, the firm has 30 employees.

## About Velmora

Founded in 2016, the company is headquartered in Porto.
`, `headcount velmora 180
			founded cedar-ventures 2011
			hq cedar-ventures Berlin
			headcount cedar-ventures 30
			founded velmora 2016
			hq velmora Porto`},
		{"footnotes", `# Velmora

Velmora employs 180 people.[^1] Cedar Ventures led its round.[^2]

[^1]: The company had 150 employees in 2022.
[^2]: Brindle Post, "Quillon raises €50m", 4 May 2024.
`, `headcount velmora 180
			lead-investor velmora Cedar Ventures
			headcount velmora 150 mood=historical asof=2022`},
	})
}

// What has a subject of its own that is no company is not the company's before it.
func TestUnknownSubjects(t *testing.T) {
	intro := "Velmora sells scooters. Velmora is old.\n\n"
	checkDrafts(t, []draft{
		{"place", intro + "Germany has 300 employees.", ``},
		{"weekday", intro + "Sunday employs 90 people.", ``},
		{"person", intro + "His wife has 300 employees.", ``},
		{"plural", intro + "Mushrooms employ 50 people.", ``},
		{"rivals", intro + "Rivals have raised €400m.", ``},
		{"unknown word", intro + "Unity has 5,000 employees.", ``},
		{"what it has", intro + "Headcount stands at 60.", `headcount velmora 60`},
		{"no subject", intro + "Now employs 60 people.", `headcount velmora 60`},
	})
}
