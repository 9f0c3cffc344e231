package claim

import "testing"

// What careless reading takes for somebody's claim and is another's, or nobody's.
func TestOpeningsInCapitals(t *testing.T) {
	check(t, "headcount round founded hq", []sample{
		{"HIGH-PROFILE Irish software company Ferrogate raised $16m. The company employs 90 people.", "round ferrogate 16000000 USD; headcount ferrogate 90"},
		{"KILDARE DIGITAL TV start-up Marl Vision was founded in 2011. It has 40 staff.", "founded marl-vision 2011; headcount marl-vision 40"},
		{"ONLINE insurer Quarrel raised €4m.", "round quarrel 4000000 EUR"},
		{"QUARREL ROBOTICS has raised €4m. The company employs 40 people.", "round quarrel-robotics 4000000 EUR; headcount quarrel-robotics 40"},
		{"The robot startup Peek+, which sells to grocers, raised $22m. Peek+, of Ulm, employs 80 people.", "round peek+ 22000000 USD; headcount peek+ 80; hq peek+ Ulm"},
	})
}

func TestPersonsAreNoCompanies(t *testing.T) {
	check(t, "headcount round founded founder investor revenue", []sample{
		{"Growth is smooth at Kestrelworks, Fern Song and Ada Birk said. Song is proud of it. The company had revenue of $100m.", "revenue kestrelworks 100000000 USD"},
		{"It went differently for husband and wife team Piers and Maeve O’Hanlon, who founded Kestrelworks in 2011. The O’Hanlons had backing from Quayside Ventures.", "founded kestrelworks 2011; founder kestrelworks Piers O’Hanlon; founder kestrelworks Maeve O’Hanlon; investor kestrelworks Quayside Ventures"},
		{"“Ghent is home,” said Fern Song, one of Kestrelworks’s founders.", "founder kestrelworks Fern Song"},
		{"Blue Fern and Ada Birk said the deal closed. Blue Fern employs 500 people.", "headcount blue-fern 500"},
	})
}

func TestTitlesOfOthers(t *testing.T) {
	check(t, "role founder acquisition founded", []sample{
		{"Bo Ek is chief executive of Kestrelworks. Mr Ek joined the company two years ago as chief operating officer.", "role kestrelworks Bo Ek title=\"chief executive\"; role kestrelworks Bo Ek title=\"chief operating officer\" mood=historical"},
		{"Bo Ek joined Kestrelworks in 2015 as COO and became CEO in 2019.", "role kestrelworks Bo Ek title=COO mood=historical; role kestrelworks Bo Ek title=CEO"},
		{"Bo Ek joined Kestrelworks in 2015 as COO.", "role kestrelworks Bo Ek title=COO"},
		{"Kestrelworks was founded by Ana Silva and Bo Ek, now CEO and CTO respectively.", "founder kestrelworks Ana Silva; founder kestrelworks Bo Ek; role kestrelworks Ana Silva title=CEO; role kestrelworks Bo Ek title=CTO"},
		{"Kestrelworks is run by Ana Silva, Bo Ek and Ida Roth, CEO and CTO respectively.", ""},
		{"Ana Silva, an engineer with 12 years behind her as a CTO, co-founded Kestrelworks.", "founder kestrelworks Ana Silva"},
		{"Kestrelworks was founded in 2024 by former Special Operations officer Ana Silva.", "founded kestrelworks 2024; founder kestrelworks Ana Silva"},
		{"In 2018 Kestrelworks launched the Kestrelworks Card, a debit card. It was founded in 2011.", "founded kestrelworks 2011"},
		{"Oslo start-ups Kestrelworks and Ferrogate laid off staff. Kestrelworks is led by CEO Ana Silva.\n\nFerrogate, meanwhile, laid off some people, CEO Bo Ek confirmed.", "role kestrelworks Ana Silva title=CEO; role ferrogate Bo Ek title=CEO"},
	})
}

func TestPublicationsAreNoSubjects(t *testing.T) {
	check(t, "founded headcount round revenue hq", []sample{
		{"According to a report by Zeitwerk, Berlin-based grocery startup Flurrin has raised €60m. It employs 800 people.", "hq flurrin Berlin; round flurrin 60000000 EUR mood=attributed; headcount flurrin 800"},
		{"Flurrin sells soup. Zeitwerk first reported the deal. The company was founded in 2020.", "founded flurrin 2020"},
		{"In a statement to Zeitwerk, Flurrin said it had 40 staff. It was founded in 2020.", "headcount flurrin 40 mood=attributed; founded flurrin 2020"},
		{"Documents seen by Zeitwerk put Flurrin's revenue at €40m. The company was founded in 2020.", "revenue flurrin 40000000 EUR; founded flurrin 2020"},
		{"Flurrin sells soup. In an interview with Zeitwerk, Ana Silva said it had 40 staff.", "headcount flurrin 40 mood=attributed"},
	})
}

func TestFiguresOfOthers(t *testing.T) {
	check(t, "role hq round investor founded", []sample{
		{"Genwick is a biotech company. Two winners were On-Q-ity CEO Mara Pinter and Elemo Medical CEO Nancy Brandt.", "role elemo-medical Nancy Brandt title=CEO"},
		{"Marchant is a publisher based in Norwich. Two people working for Digisurf have resigned. They are chief financial officer Denis Lally and Colm Grady.", "hq marchant Norwich"},
		{"Marchant, a publisher, has new managers. They are chief financial officer Denis Lally and editor Colm Grady.", "role marchant Denis Lally title=\"chief financial officer\""},
		{"Cisconic first showed interest in Duorama when it took part in the latter's Series D. That $70m round was the largest in Ohio.", ""},
		{"Flurrin raised a Series B. That €30m round was led by Quayside Ventures.", "round flurrin series=\"Series B\"; round flurrin 30000000 EUR"},
		{"Flurrin is winding down its 31-person headquarters in Germany.", ""},
		{"The Nordic Investment Bank has signed a €25m venture debt financing with Flurrin.", ""},
		{"Quayside Bank has raised a €25m seed round.", "round quayside-bank 25000000 EUR series=seed"},
		{"Flurrin is a lender. Ada Birk says that after startups go through this and receive debt funding from TLG Capital, banks can lend.", ""},
		{"The chief executive of Tarnwell resigned. The company was founded in 2012.", "founded tarnwell 2012"},
	})
}

func TestNamesReadWhole(t *testing.T) {
	check(t, "founded founder role metric headcount acquisition round hq", []sample{
		{"Airscout was set up in 2001 by Gareth Willis, Barry Stone and Bonamy Hale, and has since grown to 40 million monthly users.", "founded airscout 2001; founder airscout Gareth Willis; founder airscout Barry Stone; founder airscout Bonamy Hale; metric airscout 40000000 name=\"monthly users\""},
		{"In 2015, two friends founded 6 Creek Systems of Waltham. Its 3 Dutch labs are busy.", "founded 6-creek-systems 2015"},
		{"Tech founder’s pain at job cuts. Jennie Johns is CEO of the app My First Five Years. My First Five Years raised £1.4m.", "role my-first-five-years Jennie Johns title=CEO; round my-first-five-years 1400000 GBP"},
		{"A dairy sells to Waitmore. Tom Barker Creamery has moved. The creamery employs 40 people.", "headcount tom-barker-creamery 40"},
		{"Airscout is the latest to be sold, following Swiftpad, Mindware and Deepfold, bought by Microsoft, Twitter and Google respectively.", ""},
		{"Enlist Bio added Michelle Brown as CEO. Enlist founding CEO David Stein will remain on the board.", "role enlist-bio Michelle Brown title=CEO; role enlist-bio David Stein title=\"founding CEO\" mood=historical"},
		{"Quorum runs a fellowship. It claims that its graduates have since managed to raise €1m each. Quorum’s graduates employ 4,000 people.", ""},
	})
}

func TestSidesOfAStory(t *testing.T) {
	check(t, "founded founder headcount role acquisition hq lead-investor total-raised round revenue", []sample{
		{"Lumidex sells lamps. Its round was led by Harrowgate Capital, the growth firm set up in 2009 by former banker Petra Lind.", "lead-investor lumidex Harrowgate Capital; founded harrowgate-capital 2009; founder harrowgate-capital Petra Lind"},
		{"Novabrick has been acquired by Saint-Martin, the building materials group with 160,000 employees.", "acquisition saint-martin acquirer=Saint-Martin target=Novabrick; headcount saint-martin 160000"},
		{"Lumidex sells to Osram, the lamp maker that employs 20,000 people.", "headcount osram 20000"},
		{"Lumidex was founded by Ana Silva and Bo Ek, who met at Nubank. The bank, which employs 8,000 people, was small.", "founder lumidex Ana Silva; founder lumidex Bo Ek"},
		{"Lumidex was founded in 2014. Bo Ek is its chairman. He was chief executive of Marine Current until it was sold to Siemens.", "founded lumidex 2014; role lumidex Bo Ek title=chairman; role marine-current Bo Ek title=\"chief executive\" mood=historical"},
		{"Lumidex makes lamps. Ana Silva is chief executive and Bo Ek chief technology officer.", "role lumidex Ana Silva title=\"chief executive\"; role lumidex Bo Ek title=\"chief technology officer\""},
		{"Kaffeo has been acquired by Melitta Group. The company, founded in 1908, employs 6,000 people. Kaffeo was founded in 2014.", "acquisition melitta-group acquirer=\"Melitta Group\" target=Kaffeo; founded - 1908; headcount - 6000; founded kaffeo 2014"},
		{"Lumidex makes lamps. Another Hamburg company, the oat milk maker Haferland, wants to sell. It employs 30 people.", "headcount haferland 30"},
		{"Northwind, a startup that makes robots, has raised $60m from Coldwater Ventures.", "round northwind 60000000 USD"},
	})
}

// Who is named once, while the article is about another, does not take the floor by it.
func TestFloor(t *testing.T) {
	const opening = "Larkwell raised €40m in a Series B. Larkwell makes pumps. Larkwell is growing.\n\n"
	check(t, "investor lead-investor round acquisition", []sample{
		{opening + "Three funds led the deal – Brume Capital, an old hand; and Ostrich Ventures. Others in the round include Heron Street.", "round larkwell 40000000 EUR series=\"Series B\"; investor larkwell Heron Street"},
		{"Payments networking company Larkwell said on Monday that it is acquiring Dorvane for $90m. Larkwell makes pumps.", "acquisition larkwell 90000000 USD acquirer=Larkwell target=Dorvane mood=in-progress"},
		{opening + "Statutory filings seen this week confirm the deal. The round was backed by Brume Capital.", "round larkwell 40000000 EUR series=\"Series B\"; investor larkwell Brume Capital"},
		{opening + "Quandary (NYSE: QDY)’s venture arm and Brume Capital met the team. Prior backers Ostrich Ventures also joined the round.", "round larkwell 40000000 EUR series=\"Series B\"; investor larkwell Ostrich Ventures"},
		{opening + "Meanwhile Dorvane opened a plant. Dorvane raised €5m from Ostrich Ventures.", "round larkwell 40000000 EUR series=\"Series B\"; round dorvane 5000000 EUR; investor dorvane Ostrich Ventures"},
	})
}

// A name that only the title has is not what the article is about, and a surname is its
// bearer's whatever is said of it.
func TestTitleAndSurname(t *testing.T) {
	check(t, "headcount hq role", []sample{
		{"# Anglo-Finn tech cofounder tops the rich list\n\nIn 2014 Ana Silva started Larkwell with Bo Obrecken. Larkwell makes pumps.\n\nLarkwell is growing. The company employs 300 people.", "headcount larkwell 300"},
		{"Bo Obrecken runs Larkwell. With the money, Obrecken told the Gazette they would hire. According to Obrecken, the startup has 40 staff.", "headcount larkwell 40 mood=attributed"},
	})
}

// Sums of many, of lenders and of what a company is worth are no rounds of its own.
func TestNoRoundsOfItsOwn(t *testing.T) {
	check(t, "round", []sample{
		{"Larkwell is in Nairobi. Just $900m in venture funding was raised across the region last year.", ""},
		{"Larkwell makes pumps. It has been valued $2.1bn in its newest fundraising.", ""},
		{"Larkwell’s round is made up of $20m in Series B equity and $4m in debt.", "round larkwell 20000000 USD series=\"Series B\"; round larkwell 4000000 USD series=debt class=debt"},
		{"Larkwell makes pumps. A further $5m in venture funding was raised last year.", "round larkwell 5000000 USD date=2023"},
	})
}

// Who else a round had, told in a clause of its own.
func TestRoundWhichIncluded(t *testing.T) {
	check(t, "investor lead-investor", []sample{
		{"Oakline Capital led the round for Dorvane, which also featured Brume Capital, Quadrel and Heron Street.", "lead-investor dorvane Oakline Capital; investor dorvane Brume Capital; investor dorvane Quadrel; investor dorvane Heron Street"},
		{"Oakline Capital led Dorvane's €4m seed round in May, which included Brume Capital and Ana Silva.", "lead-investor dorvane Oakline Capital series=seed; investor dorvane Brume Capital series=seed; investor dorvane Ana Silva series=seed"},
		{"Dorvane closed its round, which included €2m of debt.", ""},
		{"Dorvane signed the deal, which included Ireland and Spain.", ""},
	})
}
