package claim

import "testing"

func TestPriceLater(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora has bought Tindle, a maker of soil sensors. The deal, worth £30m, closed on Monday.", "acquisition velmora target=Tindle; acquisition velmora 30000000 GBP acquirer=Velmora target=Tindle"},
		{"Velmora has acquired Tindle. It paid $25m in cash.", "acquisition velmora target=Tindle; acquisition velmora 25000000 USD acquirer=Velmora target=Tindle"},
		{"Tindle has been bought by Velmora. The transaction is valued at $25m, the two said.", "acquisition velmora target=Tindle; acquisition velmora 25000000 USD acquirer=Velmora target=Tindle"},
		{"Velmora has bought Tindle. The sale price was $40m.", "acquisition velmora target=Tindle; acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Velmora is in talks to buy Tindle. The deal would be worth €60m.", "acquisition velmora target=Tindle mood=in-progress; acquisition velmora 60000000 EUR target=Tindle mood=in-progress"},
		{"Velmora has bought Tindle. The deal comes after Quillon raised £50m.", "acquisition velmora target=Tindle"},
		{"Velmora has bought Tindle. Its shares were worth $20m in May.", "acquisition velmora target=Tindle"},
		{"Velmora has bought Tindle and Quillon. The deal is worth $20m.", "acquisition velmora target=Tindle; acquisition velmora target=Quillon"},
		{"Velmora has bought Tindle. It paid $25m in fines last year.", "acquisition velmora target=Tindle"},
		{"Quillon is a customer of Tindle. The deal, worth £30m, runs to 2026.", ""},
	})
}

func TestBoughtTerms(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Tindle was acquired in 2021 for $30m by Velmora.", "acquisition velmora 30000000 USD target=Tindle date=2021"},
		{"Mia Holt sold her courier firm Tindle for £30m in 2021 to Velmora.", "acquisition velmora 30000000 GBP target=Tindle date=2021"},
		{"Velmora bought Tindle in 2018 and Quillon for $9m in 2019.", "acquisition velmora target=Tindle date=2018; acquisition velmora 9000000 USD target=Quillon date=2019"},
		{"Velmora bought Tindle for $3m, Quillon for $9m and Mirava for $10m.", "acquisition velmora 3000000 USD target=Tindle; acquisition velmora 9000000 USD target=Quillon; acquisition velmora 10000000 USD target=Mirava"},
		{"Mia Holt left Tindle soon after Velmora bought it.", "acquisition velmora target=Tindle"},
		{"Tindle sold 40 vans before Velmora (a rival of Quillon) snapped it up for $20m.", "metric tindle 40 name=vans; acquisition velmora 20000000 USD target=Tindle"},
		{"Quillon hired Kim Birch. Mia Holt is leaving as CEO of Tindle now that Velmora has completed its $2bn buyout of the startup.", "acquisition velmora 2000000000 USD acquirer=Velmora target=Tindle"},
		{"Tindle makes soap. Velmora has bought the company.", "acquisition velmora acquirer=Velmora target=Tindle"},
		{"Velmora acquired two startups in 2022, Tindle and Quillon.", "acquisition velmora target=Tindle date=2022; acquisition velmora target=Quillon date=2022"},
		{"Tindle, bought in 2016 by Velmora, sells tea.", "acquisition velmora target=Tindle date=2016"},
		{"Velmora has bought Tindle's brand for £4m.", "acquisition velmora 4000000 GBP target=Tindle"},
		{"Velmora has bought Tindle's old warehouse in Leeds for £4m.", ""},
		{"Velmora opened in Leeds in 2018 and Quillon in 2019.", ""},
	})
}

func TestJobsGone(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Tindle has collapsed with the loss of 300 jobs.", "layoff tindle 300"},
		{"A quarter of Tindle's staff, about 30 people, have been laid off.", "layoff tindle 25%; layoff tindle 30 approx=about"},
		{"Tindle has made 10% of its workforce redundant.", "layoff tindle 10%"},
		{"Tindle laid off 78 people, which makes up 21% of its staff.", "layoff tindle 78; layoff tindle 21%"},
		{"Tindle employs 120 people in Leeds.", "headcount tindle 120 place=Leeds"},
		{"Tindle has laid off 40 people. About 12 per cent of its workforce was affected.", "layoff tindle 40; layoff tindle 12% approx=about"},
		{"Tindle announced layoffs. The cuts will affect 10% of its staff.", "layoff tindle 10%"},
		{"About 12 per cent of Tindle's workforce was affected by the flood.", ""},
		{"The loss of 300 jobs in Leeds worried Tindle's customers.", ""},
		{"Tindle helps firms cut 20% of the cost of staff.", ""},
	})
}

func TestHeadcountBefore(t *testing.T) {
	check(t, "headcount", []sample{
		{"Tindle employed 120 people before the cuts.", "headcount tindle 120 mood=historical"},
		{"Tindle had 90 staff until it was sold.", "headcount tindle 90 mood=historical"},
		{"Tindle has 90 staff before Christmas.", "headcount tindle 90"},
	})
}
