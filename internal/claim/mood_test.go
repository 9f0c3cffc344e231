package claim

import "testing"

// Section 4 of the lexicon: how far a statement has got.
func TestMood(t *testing.T) {
	check(t, "round headcount valuation hq founded total-raised", []sample{
		// Asserted.
		{"Velmora has raised $5m.", "round velmora 5000000 USD"},
		{"Velmora raised $5m to open a plant.", "round velmora 5000000 USD"},
		{"After raising $5m, Velmora hired a chef.", "round velmora 5000000 USD"},
		{"Having raised $5m last year, Velmora is hiring.", "round velmora 5000000 USD date=2023"},
		{"Velmora not only raised $5m but also employs 40 people.", "round velmora 5000000 USD; headcount velmora 40"},
		// Attributed.
		{"Velmora employs 40 people, the company says.", "headcount velmora 40 mood=attributed"},
		{"According to Dealroom, Velmora has raised $5m in total.", "total-raised velmora 5000000 USD mood=attributed"},
		{"Ana Silva says Velmora employs 40 people.", "headcount velmora 40 mood=attributed"},
		// Reported.
		{"Velmora has reportedly raised $5m.", "round velmora 5000000 USD mood=reported"},
		{"Velmora is understood to have raised $5m.", "round velmora 5000000 USD mood=reported"},
		{"Velmora is said to employ 40 people.", "headcount velmora 40 mood=reported"},
		{"Velmora has raised $5m, people familiar with the matter say.", "round velmora 5000000 USD mood=reported"},
		// Planned.
		{"Velmora plans to raise $5m.", "round velmora 5000000 USD mood=planned"},
		{"Velmora will move its headquarters to Lyon.", "hq velmora Lyon mood=planned"},
		{"Velmora aims to employ 40 people by 2026.", "headcount velmora 40 mood=planned"},
		{"Velmora to raise $5m", "round velmora 5000000 USD mood=planned"},
		{"Velmora is set to raise $5m.", "round velmora 5000000 USD mood=planned"},
		{"“We’ll raise $5m,” says Ana Silva, CEO of Velmora.", "round velmora 5000000 USD mood=planned"},
		{"Velmora didn’t raise $5m.", "round velmora 5000000 USD mood=negated"},
		// In progress.
		{"Velmora is raising $5m.", "round velmora 5000000 USD mood=in-progress"},
		{"Velmora is in talks to raise $5m.", "round velmora 5000000 USD mood=in-progress"},
		{"Velmora is close to raising $5m.", "round velmora 5000000 USD mood=in-progress"},
		{"Velmora has begun raising a $5m Series A.", "round velmora 5000000 USD series=\"Series A\" mood=in-progress"},
		// Hypothetical.
		{"The deal could value Velmora at $90m.", "valuation velmora 90000000 USD mood=hypothetical"},
		{"Velmora may raise $5m.", "round velmora 5000000 USD mood=hypothetical"},
		{"If Velmora raises $5m, it will hire.", "round velmora 5000000 USD mood=hypothetical"},
		// Denied.
		{"Velmora did not raise $5m.", "round velmora 5000000 USD mood=negated"},
		{"Velmora has never raised $5m.", "round velmora 5000000 USD mood=negated"},
		{"Velmora failed to raise $5m.", "round velmora 5000000 USD mood=negated"},
		{"Velmora has yet to raise $5m.", "round velmora 5000000 USD mood=negated"},
		// Historical.
		{"Velmora was then based in Lyon.", "hq velmora Lyon mood=historical"},
		{"In 2019 Velmora had 12 employees.", "headcount velmora 12 mood=historical"},
		{"Velmora, formerly headquartered in Lyon, sells boots.", "hq velmora Lyon mood=historical"},
		// A relative clause has its own mood.
		{"Velmora, which raised $5m in 2021, is in talks to raise $40m.", "round velmora 5000000 USD date=2021; round velmora 40000000 USD mood=in-progress"},
		{"Velmora, which employs 40 people, plans to raise $5m.", "headcount velmora 40; round velmora 5000000 USD mood=planned"},
		{"Velmora plans to open a plant in Lyon, where it was founded in 2014.", "founded velmora 2014"},
		// Generic.
		{"How to raise $5m without tears.", ""},
		{"Startups that raise $5m often fail.", ""},
		{"A company that employs 40 people needs an accountant.", ""},
	})
}

// What a sentence says of its speaker is the draft's own.
func TestAttribution(t *testing.T) {
	check(t, "founded headcount", []sample{
		{"Ana Silva, who founded Velmora in 2014, said sales had grown.", "founded velmora 2014"},
		{"Velmora was founded in 2014 and says sales have grown.", "founded velmora 2014"},
		{"Sales have grown, says Velmora, founded in 2014.", "founded velmora 2014"},
		{"Velmora said it was founded in 2014.", "founded velmora 2014 mood=attributed"},
		{"“We employ 40 people,” said Ana Silva of Velmora, which was founded in 2014.", "founded velmora 2014; headcount velmora 40 mood=attributed"},
		{"A person close to Velmora said it employed 40 people.", "headcount velmora 40 mood=reported"},
	})
}
