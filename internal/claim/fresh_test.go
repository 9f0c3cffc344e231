package claim

import "testing"

// Sentences written after the rules, to see how far they carry.
func TestFreshRounds(t *testing.T) {
	check(t, "round total-raised valuation investor lead-investor acquisition", []sample{
		{"Funding for Ordova came from Redwood Ventures, Gatehouse Bank and a handful of angels.", "investor ordova Redwood Ventures; investor ordova Gatehouse Bank"},
		{"The Series A was led by Redwood Ventures and joined by Gatehouse Capital, said Ordova, a maker of robots.", "lead-investor ordova Redwood Ventures series=\"Series A\" mood=attributed; investor ordova Gatehouse Capital series=\"Series A\" mood=attributed; round ordova series=\"Series A\" mood=attributed"},
		{"Ordova has received a fresh injection of $6 million from Gatehouse Capital.", "round ordova 6000000 USD; investor ordova Gatehouse Capital"},
		{"Existing investor Redwood Ventures led the $12M round, with Gatehouse Capital and former Google executive Sheila Brandt participating. Ordova makes robots and Ordova sells them.", "round ordova 12000000 USD; lead-investor ordova Redwood Ventures; investor ordova Gatehouse Capital; investor ordova Sheila Brandt"},
		{"Robotics company Ordova has picked up $12 million in Series A money from Redwood Ventures.", "round ordova 12000000 USD series=\"Series A\"; investor ordova Redwood Ventures series=\"Series A\""},
		{"Ordova, which makes robots, said it had pulled in £12m from backers including Redwood Ventures and Octopus Energy.", "round ordova 12000000 GBP mood=attributed; investor ordova Redwood Ventures mood=attributed; investor ordova Octopus Energy mood=attributed"},
		{"Ordova today announced the first close of its $20m Series B, led by Redwood Ventures.", "round ordova 20000000 USD series=\"Series B\" date=2024-06-12; lead-investor ordova Redwood Ventures series=\"Series B\""},
		{"Ordova bagged ₹8 crore in a pre-seed round from Redwood Ventures and angels like Kunal Mehta.", "round ordova 80000000 INR series=pre-seed; investor ordova Redwood Ventures series=pre-seed; investor ordova Kunal Mehta series=pre-seed"},
		{"Redwood Ventures has doubled down on Ordova, leading its $30m Series B.", "round ordova 30000000 USD series=\"Series B\"; lead-investor ordova Redwood Ventures series=\"Series B\""},
		{"Ordova has closed a €5 million funding round, with Redwood Ventures as the lead investor.", "round ordova 5000000 EUR; lead-investor ordova Redwood Ventures"},
		{"Ordova's seed investors, Redwood Ventures and Gatehouse Capital, also put money in.", "investor ordova Redwood Ventures; investor ordova Gatehouse Capital"},
		{"Ordova is backed by the likes of Redwood Ventures, Gatehouse Capital and Marta Nowak.", "investor ordova Redwood Ventures; investor ordova Gatehouse Capital; investor ordova Marta Nowak"},
		{"Ordova raised the seed round from Redwood Ventures in March 2021.", "round ordova series=seed date=2021-03; investor ordova Redwood Ventures series=seed"},
		{"With $40 million in fresh funding, Ordova is valued at $300 million.", "round ordova 40000000 USD; valuation ordova 300000000 USD"},
		{"Ordova nabbed its $40M Series C at a valuation north of $300M, sources say.", "round ordova 40000000 USD series=\"Series C\" mood=reported; valuation ordova 300000000 USD approx=over series=\"Series C\" mood=reported"},
		{"Ordova, fresh off a $40m Series C, has acquired Pimlico Robots.", "round ordova 40000000 USD series=\"Series C\"; acquisition ordova acquirer=Ordova target=\"Pimlico Robots\""},
		{"Ordova has now raised close to $90m, including the latest round.", "total-raised ordova 90000000 USD approx=nearly"},
		{"Ordova makes robots. The raise takes the three-year-old company's funding to $90m.", "total-raised ordova 90000000 USD"},
		{"Ordova secured the backing of Redwood Ventures and Gatehouse Capital.", "investor ordova Redwood Ventures; investor ordova Gatehouse Capital"},
		{"Ordova raised $7m from a syndicate led by Redwood Ventures.", "round ordova 7000000 USD; lead-investor ordova Redwood Ventures"},
		{"Ordova raised $7m last year from Redwood Ventures, an early backer of Stripe, and Gatehouse Capital.", "round ordova 7000000 USD date=2023; investor stripe Redwood Ventures; investor ordova Redwood Ventures; investor ordova Gatehouse Capital"},
		{"Redwood Ventures, Gatehouse Capital and Google also own shares in Ordova.", "investor ordova Redwood Ventures; investor ordova Gatehouse Capital; investor ordova Google"},
		{"Ordova sells robots. Among its investors are Redwood Ventures and Gatehouse Capital.", "investor ordova Redwood Ventures; investor ordova Gatehouse Capital"},
		{"In 2022 Ordova was snapped up by Pimlico Group for $85 million.", "acquisition pimlico-group 85000000 USD acquirer=\"Pimlico Group\" target=Ordova date=2022"},
		{"Pimlico Group said it would buy Ordova for $85 million in cash.", "acquisition pimlico-group 85000000 USD acquirer=\"Pimlico Group\" target=Ordova mood=hypothetical"},
		{"Pimlico Group's purchase of Ordova closed last month.", "acquisition pimlico-group acquirer=\"Pimlico Group\" target=Ordova date=2024-05"},
		{"Ordova became part of Pimlico Group in 2022.", "acquisition pimlico-group acquirer=\"Pimlico Group\" target=Ordova date=2022"},
	})
}
