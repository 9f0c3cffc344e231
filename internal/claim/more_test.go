package claim

import "testing"

// Figures told with what they were before.
func TestLevels(t *testing.T) {
	check(t, "headcount metric revenue valuation", []sample{
		{"Velmora employs 140 people, up from 85 a year ago.", "headcount velmora 140; headcount velmora 85 mood=historical"},
		{"Velmora's team has grown from 85 in 2022 to 140.", "headcount velmora 140; headcount velmora 85 mood=historical"},
		{"Velmora's workforce has more than doubled, to 1,450.", "headcount velmora 1450"},
		{"Velmora has 4.2m users, up from 3.9 million in September.", "metric velmora 4200000 name=users; metric velmora 3900000 name=users date=2023-09 mood=historical"},
		{"Velmora's revenue grew to €9m in 2022 from €4m in 2021.", "revenue velmora 9000000 EUR date=2022; revenue velmora 4000000 EUR date=2021"},
		{"Velmora's revenue was $70m in 2023, compared with $50m in 2022.", "revenue velmora 70000000 USD date=2023; revenue velmora 50000000 USD date=2022"},
		{"Velmora lends money. It now has 112 people on the payroll.", "headcount velmora 112"},
		{"Velmora lends money. It now has 112 on the payroll.", "headcount velmora 112"},
		{"Velmora lends money. \"We're 54 people, and 40 of them are in Zurich,\" says Ana Silva.", "headcount velmora 54 mood=attributed; headcount velmora 40 place=Zurich mood=attributed"},
		{"The 180 employees of Velmora received a bonus.", "headcount velmora 180"},
		{"Velmora turns over £38m a year.", "revenue velmora 38000000 GBP"},
		{"Velmora raised $80m at a $1.2bn valuation, making it a unicorn.", "valuation velmora 1200000000 USD"},
		{"Velmora was last valued at $750m in a funding round led by Cedar Ventures in 2019.", "valuation velmora 750000000 USD date=2019"},
		{"Velmora had 30 staff in 2019 and 90 in 2021.", "headcount velmora 30 mood=historical; headcount velmora 90 mood=historical"},
	})
}

// Rounds and investors in the constructions newsrooms vary most.
func TestRoundAsides(t *testing.T) {
	check(t, "round total-raised valuation investor lead-investor stake layoff", []sample{
		{"Velmora, which counts Cedar Ventures, Oakline and Mapletree Capital among its investors, is hiring.", "investor velmora Cedar Ventures; investor velmora Oakline; investor velmora Mapletree Capital"},
		{"Velmora raised $9m, with Cedar Ventures and Mapletree Capital co-leading.", "round velmora 9000000 USD; lead-investor velmora Cedar Ventures; lead-investor velmora Mapletree Capital"},
		{"Velmora raised €20m. Cedar Ventures, which led its €8m Series A in 2021, came back.", "round velmora 20000000 EUR; round velmora 8000000 EUR series=\"Series A\" date=2021; lead-investor velmora Cedar Ventures series=\"Series A\""},
		{"Velmora raised €20m. The round was led by Cedar Ventures and Oakline Capital and included Mapletree Capital, Pinewood Fund and the Larkspur Fund.", "round velmora 20000000 EUR; lead-investor velmora Cedar Ventures; lead-investor velmora Oakline Capital; investor velmora Mapletree Capital; investor velmora Pinewood Fund; investor velmora Larkspur Fund"},
		{"Velmora is laying off 230 employees, or about 20% of its workforce.", "layoff velmora 230; layoff velmora 20% approx=about"},
		{"Velmora cut 12% of its staff (around 60 people) in March.", "layoff velmora 12%; layoff velmora 60 approx=about"},
		{"Velmora lends money. It had raised €72m from investors including Cedar Ventures, Oakline Capital and Pinewood Fund, and was valued at €240m in its Series B in April 2022.", "total-raised velmora 72000000 EUR; investor velmora Cedar Ventures; investor velmora Oakline Capital; investor velmora Pinewood Fund; valuation velmora 240000000 EUR series=\"Series B\" date=2022-04; round velmora series=\"Series B\" date=2022-04"},
		{"Velmora lends money. Its founder owns about 12% of the shares.", "stake velmora 12% approx=about"},
		{"Velmora raised $5m. In exchange Cedar Ventures gets a 22% stake.", "round velmora 5000000 USD; stake velmora 22%"},
		{"Velmora became one of Portugal's biggest startups after raising $160m in a Series C round at a $1.3bn valuation.", "round velmora 160000000 USD series=\"Series C\"; valuation velmora 1300000000 USD series=\"Series C\""},
		{"Velmora raised $5m. East Ventures, Tindle co-founder Bo Ek and a clutch of angels also invested.", "round velmora 5000000 USD; investor velmora East Ventures; investor velmora Bo Ek"},
		{"Cedar Ventures led the fundraising, with existing shareholders Oakline Capital and Pinewood Fund increasing their stakes. Velmora sells scooters and Velmora is based in Porto.", "lead-investor velmora Cedar Ventures; investor velmora Oakline Capital; investor velmora Pinewood Fund"},
		{"Velmora sells scooters. Cedar Ventures led the fundraising, with existing shareholders Oakline Capital and Pinewood Fund increasing their stakes.", "lead-investor velmora Cedar Ventures; investor velmora Oakline Capital; investor velmora Pinewood Fund"},
	})
}
