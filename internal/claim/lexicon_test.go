package claim

import "testing"

// Templates H01 to H32 and traps HN1 to HN18, in three variations each where the
// tests above have fewer.
func TestHeadcountTemplates(t *testing.T) {
	check(t, "headcount layoff", []sample{
		// H01
		{"Dorvane employs 1,200 people.", "headcount dorvane 1200"},
		{"The lender Dorvane employs roughly 70 staff.", "headcount dorvane 70 approx=about"},
		{"Founded in 2014, Dorvane employs more than 300 people.", "headcount dorvane 300 approx=over"},
		// H02
		{"Dorvane has a headcount of 64.", "headcount dorvane 64"},
		{"Dorvane, which has a team of 38, sells batteries.", "headcount dorvane 38"},
		{"Today Dorvane has 410 employees.", "headcount dorvane 410"},
		// H03
		{"The 64-person startup Dorvane sells batteries.", "headcount dorvane 64"},
		{"Dorvane sells batteries. The 64-employee company is profitable.", "headcount dorvane 64"},
		{"Dorvane sells batteries. Its 64-strong team works from Graz.", "headcount dorvane 64"},
		// H04
		{"Dorvane's headcount now stands at 64.", "headcount dorvane 64"},
		{"Dorvane sells batteries. Headcount has reached 150.", "headcount dorvane 150"},
		{"Headcount at Dorvane stands at about 90.", "headcount dorvane 90 approx=about"},
		// H05, H06
		{"Dorvane, which employs 64 people across Graz and Linz, sells batteries.", "headcount dorvane 64"},
		{"Dorvane now has more than 640 staff in Graz, Linz and Trieste.", "headcount dorvane 640 approx=over"},
		{"Dorvane sells batteries. It currently has a headcount of 64.", "headcount dorvane 64"},
		// H08, H09
		{"Dorvane sells batteries. Its team has grown to 64 in two years.", "headcount dorvane 64"},
		{"Dorvane has tripled its headcount to 90 since 2022.", "headcount dorvane 90"},
		{"Dorvane doubled its team to 120 last year.", "headcount dorvane 120"},
		// H10, H11
		{"Dorvane's 64 employees represent 19 nationalities.", "headcount dorvane 64"},
		{"With fewer than 30 staff, Dorvane sells batteries in nine countries.", "headcount dorvane 30 approx=under"},
		{"Dorvane sells batteries with just 12 people.", "headcount dorvane 12 approx=precisely"},
		// H12 to H15
		{"About 64 people work at Dorvane, 20 of them in Linz.", "headcount dorvane 64 approx=about; headcount dorvane 20 place=Linz"},
		{"Dorvane sells batteries. Of its 64 staff, 20 work in Linz.", "headcount dorvane 64; headcount dorvane 20 place=Linz"},
		{"Dorvane has 64 employees, with 20 in Linz and 12 in Trieste.", "headcount dorvane 64; headcount dorvane 20 place=Linz; headcount dorvane 12 place=Trieste"},
		// H16 to H18
		{"Dorvane sells batteries. The team is 64 strong.", "headcount dorvane 64"},
		{"Dorvane counts 64 employees.", "headcount dorvane 64"},
		{"Dorvane is a lean team of 14.", "headcount dorvane 14"},
		{"Dorvane sells batteries with a tiny team of six.", "headcount dorvane 6"},
		// H19, H20
		{"Dorvane has around 64 full-time employees.", "headcount dorvane 64 approx=about"},
		{"Dorvane employs 64 FTEs.", "headcount dorvane 64"},
		{"Dorvane has 64 full-time equivalents.", "headcount dorvane 64"},
		// H21, H22
		{"Dorvane's workforce has shrunk to 64.", "headcount dorvane 64"},
		{"Dorvane's staff has swelled to 640.", "headcount dorvane 640"},
		{"Dorvane ended 2023 with 64 employees.", "headcount dorvane 64"},
		{"As of December 2023, Dorvane had 64 employees.", "headcount dorvane 64"},
		// H23
		{"According to its accounts, Dorvane had 64 employees.", "headcount dorvane 64 mood=attributed"},
		{"Dorvane has 64 employees, its website says.", "headcount dorvane 64 mood=attributed"},
		// H27 to H30
		{"Dorvane has 64 people on its books.", "headcount dorvane 64"},
		{"Dorvane's Linz office is home to 20 people.", "headcount dorvane 20 place=Linz"},
		{"Dorvane has 20 people in Linz.", "headcount dorvane 20 place=Linz"},
		{"Dorvane has a 20-strong Linz team.", "headcount dorvane 20 place=Linz"},
		{"Dorvane opened in Linz, where it employs 20 people.", "headcount dorvane 20 place=Linz"},
		// H31
		{"Dorvane has 640 staff across Spain, the UK and the US.", "headcount dorvane 640"},
		// HN1
		{"Dorvane is hiring for 40 roles.", ""},
		{"Dorvane plans to add 50 people in Linz.", ""},
		{"Dorvane wants to reach 200 employees by the end of 2025.", "headcount dorvane 200 mood=planned"},
		// HN2
		{"Dorvane added 40 staff last year.", ""},
		{"Dorvane has hired 12 people since January.", ""},
		// HN3
		{"Dorvane laid off 40 people.", "layoff dorvane 40"},
		{"Around 60 roles are at risk at Dorvane.", ""},
		// HN4
		{"Dorvane reaches 40,000 people a month.", ""},
		{"Dorvane feeds 3,000 people a day.", ""},
		{"Dorvane's app is used by 4,000 employees at Tindle.", ""},
		// HN5
		{"Dorvane sells to firms with 50 to 500 staff.", ""},
		{"Dorvane targets companies of more than 200 employees.", ""},
		{"More than 40 companies with over 1,000 employees use Dorvane.", ""},
		// HN6 to HN9
		{"Dorvane sells a 20-seat plan.", ""},
		{"Dorvane has a team of 12 researchers.", ""},
		{"Some 400 people queued outside Dorvane.", ""},
		{"At Tindle, Marta Nowak led a team of 80.", ""},
		// HN11
		{"Dorvane employs AI to sort 3 kinds of waste.", ""},
		{"Dorvane employs the same 2 techniques.", ""},
		// HN13, HN14
		{"Dorvane wants to build a 1,000-person team.", "headcount dorvane 1000 mood=planned"},
		{"Dorvane offers a workforce of 200 AI agents.", ""},
		{"Dorvane has 50,000 drivers on its platform.", ""},
		// HN16, HN17
		{"Dorvane began with a founding team of four.", ""},
		{"Dorvane has a five-person board.", ""},
		{"A two-person startup can now build what took 50 people.", ""},
	})
}

// Templates T01 to T28 and traps TN1 to TN10.
func TestTotalTemplates(t *testing.T) {
	check(t, "total-raised", []sample{
		// T01 to T03
		{"Dorvane raised $9m, taking its total funding to $21m to date.", "total-raised dorvane 21000000 USD"},
		{"Dorvane sells batteries. That brings the total raised by Dorvane to €21m.", "total-raised dorvane 21000000 EUR"},
		{"The investment pushes Dorvane's total funding past $100m.", "total-raised dorvane 100000000 USD approx=over"},
		{"The round brings to $21m the total Dorvane has raised.", "total-raised dorvane 21000000 USD"},
		{"Dorvane closed a Series A, bringing the total it has raised to $21m.", "total-raised dorvane 21000000 USD"},
		// T04, T05
		{"Dorvane has raised just over $21m to date from Cedar Ventures.", "total-raised dorvane 21000000 USD approx=just-over"},
		{"All told, Dorvane has raised $21m.", "total-raised dorvane 21000000 USD"},
		{"Dorvane has raised $21m altogether.", "total-raised dorvane 21000000 USD"},
		{"In total, Dorvane has raised €21m.", "total-raised dorvane 21000000 EUR"},
		{"Dorvane has so far raised €21m.", "total-raised dorvane 21000000 EUR"},
		// T06, T07
		{"Dorvane has raised $21m over three rounds.", "total-raised dorvane 21000000 USD"},
		{"Dorvane has raised $21m since launching in 2019.", "total-raised dorvane 21000000 USD"},
		{"Since its inception, Dorvane has raised $21m.", "total-raised dorvane 21000000 USD"},
		// T08, T09
		{"Dorvane's total funding now stands at nearly $21m.", "total-raised dorvane 21000000 USD approx=nearly"},
		{"Total funding is now $21m at Dorvane.", "total-raised dorvane 21000000 USD"},
		{"Dorvane has raised $21m in total, including a $9m Series A last year.", "total-raised dorvane 21000000 USD"},
		// T10
		{"Dorvane has racked up $21m in funding.", "total-raised dorvane 21000000 USD"},
		{"Dorvane has accumulated $21m of venture capital.", "total-raised dorvane 21000000 USD"},
		// T12
		{"Dorvane, which has raised $21m from Cedar Ventures and Oakline Capital, sells batteries.", "total-raised dorvane 21000000 USD"},
		{"The startup Dorvane, which has secured more than €21m, sells batteries.", "total-raised dorvane 21000000 EUR approx=over"},
		// T13
		{"Cedar Ventures and others have put $21m into Dorvane so far.", "total-raised dorvane 21000000 USD"},
		{"Backers have ploughed $21m into Dorvane to date.", "total-raised dorvane 21000000 USD"},
		// T14, T15
		{"Dorvane has attracted $21m in venture capital to date.", "total-raised dorvane 21000000 USD"},
		{"Dorvane has raised $21m in equity and debt so far.", "total-raised dorvane 21000000 USD"},
		// T18, T19
		{"Dorvane, with lifetime funding of $21m, sells batteries.", "total-raised dorvane 21000000 USD"},
		{"Before this round, Dorvane had raised $21m.", "total-raised dorvane 21000000 USD mood=historical"},
		{"Dorvane had previously raised $21m in total.", "total-raised dorvane 21000000 USD mood=historical"},
		// T21, T23
		{"Having raised $21m from Cedar Ventures, Dorvane sells batteries.", "total-raised dorvane 21000000 USD"},
		{"Dorvane is the best-funded battery startup in Austria, having raised $21m, according to Dealroom.", "total-raised dorvane 21000000 USD mood=attributed"},
		// TN1, TN2
		{"Dorvane raised another $4m, bringing the round to $13m.", ""},
		{"Dorvane raised $4m, taking its Series A to $13m.", ""},
		{"The hire brings Dorvane's total headcount to 64.", ""},
		{"The deal takes Dorvane's valuation to $130m.", ""},
		// TN3 to TN7
		{"Dorvane has raised $9m in a Series B.", ""},
		{"Dorvane processed a total of $21m in payments.", ""},
		{"Cedar Ventures has $210m under management.", ""},
		{"The sector has raised $2bn so far this year.", ""},
		{"Austrian startups have raised €700m in total.", ""},
		// TN9
		{"Dorvane and Tindle have raised $21m between them.", ""},
	})
}

// Templates V01 to V30 and traps VN1 to VN13.
func TestValuationTemplates(t *testing.T) {
	check(t, "valuation", []sample{
		{"Dorvane raised $9m at a $60m valuation.", "valuation dorvane 60000000 USD"},
		{"Dorvane raised €9m at a valuation of €60m.", "valuation dorvane 60000000 EUR"},
		{"The funding values Dorvane at $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane raised $9m, valuing it at $60m.", "valuation dorvane 60000000 USD"},
		{"Cedar Ventures has valued Dorvane at $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane is valued at about $60m.", "valuation dorvane 60000000 USD approx=about"},
		{"Dorvane, now valued at $60m, sells batteries.", "valuation dorvane 60000000 USD"},
		{"Dorvane raised $9m at $60m post-money.", "valuation dorvane 60000000 USD"},
		{"The round gave Dorvane a post-money valuation of $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane's pre-money valuation was $51m.", "valuation dorvane 51000000 USD pre=yes"},
		{"Dorvane raised $9m on a $51m pre-money valuation.", "valuation dorvane 51000000 USD pre=yes"},
		{"The deal values Dorvane at $60m including the new money.", "valuation dorvane 60000000 USD"},
		{"The deal values Dorvane at $51m before the new investment.", "valuation dorvane 51000000 USD pre=yes"},
		{"Dorvane's valuation has climbed to $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane's valuation soared to $600m from $60m in 2021.", "valuation dorvane 600000000 USD; valuation dorvane 60000000 USD date=2021 mood=historical"},
		{"Dorvane has nearly tripled its valuation to $180m.", "valuation dorvane 180000000 USD"},
		{"The deal makes Dorvane a unicorn.", "valuation dorvane 1000000000 USD approx=at-least"},
		{"Graz-based unicorn Dorvane sells batteries.", "valuation dorvane 1000000000 USD approx=at-least"},
		{"Dorvane is now a unicorn.", "valuation dorvane 1000000000 USD approx=at-least"},
		{"Dorvane was once worth more than $2bn.", "valuation dorvane 2000000000 USD approx=over mood=historical"},
		{"Dorvane raised $9m at a reported $60m valuation.", "valuation dorvane 60000000 USD mood=reported"},
		{"Dorvane raised money at a flat valuation of $60m.", "valuation dorvane 60000000 USD"},
		{"A down round cut Dorvane's valuation to $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane's last round, in 2021, valued it at $60m.", "valuation dorvane 60000000 USD date=2021"},
		{"At its peak Dorvane was valued at $3bn.", "valuation dorvane 3000000000 USD mood=historical"},
		{"A secondary sale valued Dorvane at $60m.", "valuation dorvane 60000000 USD"},
		{"Dorvane raised $9m at a $60m (€55m) valuation.", "valuation dorvane 60000000 USD"},
		// Traps
		{"The round would value Dorvane at $60m.", "valuation dorvane 60000000 USD mood=hypothetical"},
		{"Dorvane hopes for a valuation of $60m.", "valuation dorvane 60000000 USD mood=planned"},
		{"Dorvane is in talks that would value it at $60m.", "valuation dorvane 60000000 USD mood=hypothetical"},
		{"The battery market, valued at $60bn, is growing.", ""},
		{"Dorvane works in an industry worth $60bn.", ""},
		{"Dorvane won a contract valued at $60m.", ""},
		{"Dorvane ordered $60m worth of cells.", ""},
		{"Dorvane owns assets worth $60m.", ""},
		{"Dorvane was bought for $60m by Tindle.", ""},
		{"Dorvane values its 60 customers.", ""},
		{"Dorvane may be the next unicorn.", ""},
		{"Dorvane lost its unicorn status.", ""},
		{"Dorvane sells batteries to unicorns such as Tindle.", ""},
		{"Marta Nowak, whose net worth is $60m, owns Dorvane.", ""},
		{"The stake is worth $60m to Dorvane.", ""},
		{"The median valuation rose to $60m, says Dorvane.", ""},
	})
}

// Templates R01 to R35 and traps RN1 to RN20.
func TestRoundTemplates(t *testing.T) {
	check(t, "round", []sample{
		// R01, R02
		{"Dorvane raised $30m in a Series B funding round led by Cedar Ventures.", "round dorvane 30000000 USD series=\"Series B\""},
		{"Battery startup Dorvane raises $30m Series B to build a plant", "round dorvane 30000000 USD series=\"Series B\""},
		{"Dorvane has raised €3m in pre-seed funding.", "round dorvane 3000000 EUR series=pre-seed"},
		// R03, R04
		{"Dorvane, the battery maker, has closed a $30m Series B round.", "round dorvane 30000000 USD series=\"Series B\""},
		{"Dorvane has secured €4.5m in seed funding from Cedar Ventures and Oakline Capital.", "round dorvane 4500000 EUR series=seed"},
		{"Dorvane has closed its Series B at $30m.", "round dorvane 30000000 USD series=\"Series B\""},
		// R05, R06
		{"Dorvane nabs $30m from Cedar Ventures", "round dorvane 30000000 USD"},
		{"Dorvane lands £2m", "round dorvane 2000000 GBP"},
		{"Cedar Ventures leads $30m Series B in Dorvane", "round dorvane 30000000 USD series=\"Series B\""},
		{"Cedar Ventures has led Dorvane's $30m Series B.", "round dorvane 30000000 USD series=\"Series B\""},
		// R07 to R10
		{"Dorvane's $30m Series B, announced on 3 May 2023, pays for the plant.", "round dorvane 30000000 USD series=\"Series B\" date=2023-05-03"},
		{"Dorvane sells batteries. The company's $30m round was co-led by Cedar Ventures and Oakline Capital.", "round dorvane 30000000 USD"},
		{"Dorvane sells batteries. Its Series B, worth $30m, was led by Cedar Ventures.", "round dorvane 30000000 USD series=\"Series B\""},
		// R11, R12
		{"Dorvane announced $30m in new financing in January.", "round dorvane 30000000 USD date=2024-01"},
		{"Dorvane came out of stealth with $30m in funding.", "round dorvane 30000000 USD"},
		{"Dorvane emerged from stealth last year with $3m in seed funding.", "round dorvane 3000000 USD series=seed date=2023"},
		// R13 to R16
		{"Dorvane has added $10m to its Series B.", "round dorvane 10000000 USD series=\"Series B extension\""},
		{"Dorvane raised a $10m Series A extension.", "round dorvane 10000000 USD series=\"Series A extension\""},
		{"Dorvane extended its Series A by $10m.", "round dorvane 10000000 USD series=\"Series A extension\""},
		{"Dorvane has held a first close of $10m on its Series B.", "round dorvane 10000000 USD series=\"Series B\""},
		// R17 to R20
		{"Dorvane raised $30m in equity and $20m in debt.", "round dorvane 30000000 USD; round dorvane 20000000 USD series=debt class=debt"},
		{"Dorvane raised a $5m bridge round from existing investors.", "round dorvane 5000000 USD series=bridge"},
		{"Dorvane has secured €20m in venture debt from Oakline Bank.", "round dorvane 20000000 EUR series=debt class=debt"},
		{"Dorvane took out a $20m loan from Oakline Bank.", "round dorvane 20000000 USD series=debt class=debt"},
		{"Dorvane received a €2m grant from the Austrian government.", "round dorvane 2000000 EUR series=grant class=grant"},
		// R22 to R25
		{"Fresh from a $30m raise, Dorvane is hiring.", "round dorvane 30000000 USD"},
		{"After raising $30m in 2022, Dorvane built a plant.", "round dorvane 30000000 USD date=2022"},
		{"Dorvane, which raised €5m in 2022, sells batteries.", "round dorvane 5000000 EUR date=2022"},
		{"Prior to this, Dorvane had raised $5m in a seed round led by Cedar Ventures in 2021.", "round dorvane 5000000 USD series=seed date=2021"},
		{"Dorvane sells batteries. This follows a $5m seed round in 2021.", "round dorvane 5000000 USD series=seed date=2021"},
		{"The news comes six months after Dorvane's $5m seed round.", "round dorvane 5000000 USD series=seed"},
		// R27 to R29
		{"Cedar Ventures is putting $5m into Dorvane.", "round dorvane 5000000 USD"},
		{"Cedar Ventures invested $5m in Dorvane in 2021.", "round dorvane 5000000 USD date=2021"},
		// R32 to R35
		{"Dorvane closes $5m seed at a $25m post-money valuation", "round dorvane 5000000 USD series=seed"},
		{"Dorvane has raised an undisclosed sum from Cedar Ventures.", "round dorvane"},
		{"Dorvane has raised an undisclosed seed round.", "round dorvane series=seed"},
		{"* Dorvane (Graz) — $5m, seed, Cedar Ventures", "round dorvane 5000000 USD series=seed"},
		// RN1
		{"Dorvane is raising $50m.", "round dorvane 50000000 USD mood=in-progress"},
		{"Dorvane is seeking $50m in a Series C.", "round dorvane 50000000 USD series=\"Series C\" mood=in-progress"},
		{"Dorvane aims to raise $50m.", "round dorvane 50000000 USD mood=planned"},
		{"Dorvane has begun raising a $50m Series C.", "round dorvane 50000000 USD series=\"Series C\" mood=in-progress"},
		// RN2
		{"Cedar Ventures has raised a $500m fund for climate startups.", ""},
		{"Cedar Ventures closed its third fund at $500m.", ""},
		{"Oakline Capital announced the first close of a €90m fund.", ""},
		// RN3, RN4
		{"Battery startups raised $5bn last year, says Dorvane.", ""},
		{"Investors poured $5bn into batteries last year.", ""},
		{"Dorvane sees a $5bn opportunity.", ""},
		{"The battery market is worth $5bn.", ""},
		// RN5
		{"Dorvane's Series A investors include Cedar Ventures.", ""},
		{"Dorvane is a Series B company.", ""},
		{"Cedar Ventures has backed Dorvane since the Series A.", ""},
		// RN7
		{"Dorvane raised its prices by €3.", ""},
		{"Dorvane raised eyebrows with a $30 battery.", ""},
		// RN8 to RN11
		{"Tindle acquired Dorvane for $30m.", ""},
		{"Dorvane will invest $30m in a plant in Linz.", ""},
		{"Dorvane won a $30m contract from Tindle.", ""},
		{"Dorvane raised $300m in its IPO.", ""},
		// RN13 to RN16
		{"Cedar Ventures sold a $30m stake in Dorvane.", ""},
		{"Dorvane turned down a $30m investment.", "round dorvane 30000000 USD mood=negated"},
		// RN19
		{"Dorvane powers the Series E scooter, which costs $3,000.", ""},
	})
}

// Templates I01 to I30 and traps IN1 to IN13.
func TestInvestorTemplates(t *testing.T) {
	check(t, "investor lead-investor", []sample{
		// I01 to I04
		{"Dorvane raised $9m in a seed round led by Cedar Ventures.", "lead-investor dorvane Cedar Ventures series=seed"},
		{"Dorvane raised $9m co-led by Cedar Ventures and Oakline Capital.", "lead-investor dorvane Cedar Ventures; lead-investor dorvane Oakline Capital"},
		{"Dorvane raised $9m in a round led jointly by Cedar Ventures and Oakline Capital.", "lead-investor dorvane Cedar Ventures; lead-investor dorvane Oakline Capital"},
		{"Dorvane raised $9m, led by Cedar Ventures, with participation from Oakline Capital, Pinewood Fund and Larkspur.", "lead-investor dorvane Cedar Ventures; investor dorvane Oakline Capital; investor dorvane Pinewood Fund; investor dorvane Larkspur"},
		// I05, I06
		{"Dorvane raised $9m. Cedar Ventures led the round alongside Oakline Capital.", "lead-investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		{"Dorvane raised $9m. Oakline Capital and Pinewood Fund also joined the round.", "investor dorvane Oakline Capital; investor dorvane Pinewood Fund"},
		{"Dorvane raised $9m. Oakline Capital also took part in the round.", "investor dorvane Oakline Capital"},
		// I07, I08
		{"Dorvane raised $9m from Cedar Ventures, Oakline Capital and existing backers.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		{"Dorvane raised $9m, with existing investor Oakline Capital following on.", "investor dorvane Oakline Capital"},
		// I09 to I11
		{"The Oakline-backed startup Dorvane sells batteries.", "investor dorvane Oakline"},
		{"Dorvane is backed by Cedar Ventures and Oakline Capital.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		{"Dorvane, whose backers include Cedar Ventures, sells batteries.", "investor dorvane Cedar Ventures"},
		{"Dorvane counts Cedar Ventures as an investor.", "investor dorvane Cedar Ventures"},
		// I12 to I14
		{"Dorvane sells batteries. Investors include Cedar Ventures, Oakline Capital and Pinewood Fund.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital; investor dorvane Pinewood Fund"},
		{"Dorvane raised $9m from angel investors including Marta Nowak and Bo Ek.", "investor dorvane Marta Nowak; investor dorvane Bo Ek"},
		{"Dorvane raised $9m from new investors Cedar Ventures and Oakline Capital.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		// I15, I16
		{"Cedar Ventures has backed Dorvane since 2019.", "investor dorvane Cedar Ventures"},
		{"Cedar Ventures first invested in Dorvane in 2019.", "investor dorvane Cedar Ventures"},
		{"Cedar Ventures invested $2m in Dorvane for a 10% stake.", "investor dorvane Cedar Ventures"},
		// I20 to I22
		{"Dorvane raised $9m from strategic investors including Tindle and Corvial.", "investor dorvane Tindle; investor dorvane Corvial"},
		{"Cedar Ventures took part in Dorvane's $9m Series A.", "investor dorvane Cedar Ventures series=\"Series A\""},
		// I27, I28
		{"Dorvane raised money from Cedar Ventures, the fund founded by Marta Nowak, and Oakline Capital.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		// IN1 to IN5
		{"Dorvane, led by CEO Marta Nowak, sells batteries.", ""},
		{"The project was led by Tindle.", ""},
		{"Investors such as Cedar Ventures told us Dorvane was overpriced.", ""},
		{"Dorvane raised $9m in a round led by existing investors.", ""},
		{"Dorvane raised $9m from Smith & Co and All In Capital.", "investor dorvane Smith & Co; investor dorvane All In Capital"},
		{"Dorvane raised $9m in a round led by Marta Nowak, partner at Cedar Ventures.", "lead-investor dorvane Cedar Ventures"},
		// IN8, IN9
		{"Dorvane was advised by Harlow & Stead on the round.", ""},
		{"Dorvane raised $9m from existing backer Cedar Ventures and new investor Oakline Capital.", "investor dorvane Cedar Ventures; investor dorvane Oakline Capital"},
		// IN11
		{"Dorvane raised $9m in a round led by Cedar Ventures, bringing its total to $15m.", "lead-investor dorvane Cedar Ventures"},
		{"Dorvane raised $9m in a round led by Cedar Ventures in June.", "lead-investor dorvane Cedar Ventures"},
		{"Dorvane raised $9m in a round led by Cedar Ventures, which also backs Tindle.", "lead-investor dorvane Cedar Ventures; investor tindle Cedar Ventures"},
		// IN12, IN13
		{"Oakline Capital did not take part in Dorvane's round.", ""},
		{"Dorvane competes with Cedar-backed rival Tindle.", "investor tindle Cedar"},
	})
}

// Templates U01 to U31 and traps UN1 to UN12.
func TestMetricTemplates(t *testing.T) {
	check(t, "metric revenue", []sample{
		// U01, U02
		{"Dorvane has around 40,000 users.", "metric dorvane 40000 approx=about name=users"},
		{"Dorvane's app has 2m monthly active users.", "metric dorvane 2000000 name=\"monthly active users\""},
		{"Some 90,000 people use Dorvane's app every month.", "metric dorvane 90000 approx=about name=\"monthly users\""},
		{"Dorvane claims 90,000 daily active users.", "metric dorvane 90000 name=\"daily active users\""},
		// U03
		{"Dorvane has surpassed 1m registered users.", "metric dorvane 1000000 approx=over name=\"registered users\""},
		{"Dorvane has crossed 500,000 subscribers.", "metric dorvane 500000 approx=over name=subscribers"},
		{"Dorvane hit 1m downloads in March.", "metric dorvane 1000000 name=downloads date=2024-03"},
		// U04 to U06
		{"Dorvane counts 300 customers.", "metric dorvane 300 name=customers"},
		{"Dorvane has signed up 4,000 merchants.", "metric dorvane 4000 name=merchants"},
		{"Dorvane serves 300 companies in 12 countries.", "metric dorvane 300 name=companies; metric dorvane 12 name=countries"},
		{"Dorvane, which has more than 8,000 paying subscribers, sells batteries.", "metric dorvane 8000 approx=over name=\"paying subscribers\""},
		{"Dorvane sells batteries. Its customers number 300.", ""},
		// U07, U08
		{"Dorvane's software is used by 40,000 developers.", "metric dorvane 40000 name=developers"},
		{"Dorvane is trusted by over 10,000 businesses.", "metric dorvane 10000 approx=over name=businesses"},
		{"Dorvane's app has been downloaded more than 3m times.", "metric dorvane 3000000 approx=over name=downloads"},
		// U09 to U11
		{"Dorvane booked $12m in revenue in 2022.", "revenue dorvane 12000000 USD date=2022"},
		{"Dorvane recorded revenues of €12m.", "revenue dorvane 12000000 EUR"},
		{"Dorvane's revenue grew 50% to $12m.", "revenue dorvane 12000000 USD"},
		{"Revenue at Dorvane tripled to $12m.", "revenue dorvane 12000000 USD"},
		// U12 to U14
		{"Dorvane has passed $12m in ARR.", "revenue dorvane 12000000 USD approx=over class=ARR"},
		{"Dorvane, with $12m in annual recurring revenue, is hiring.", "revenue dorvane 12000000 USD class=ARR"},
		{"Dorvane is on a run rate of $12m.", "revenue dorvane 12000000 USD class=ARR"},
		{"Dorvane had turnover of £12m in the year to March 2023.", "revenue dorvane 12000000 GBP date=2022-04-01/2023-04-01"},
		// U15 to U18
		{"Dorvane processes $2bn in payments a year.", "metric dorvane 2000000000 USD name=payments"},
		{"Dorvane's GMV reached $90m.", "revenue dorvane 90000000 USD class=GMV"},
		{"Dorvane manages $3bn for its clients.", "metric dorvane 3000000000 USD name=\"assets under management\""},
		{"Dorvane made a pre-tax loss of £4m in 2022.", "metric dorvane 4000000 GBP name=\"pre-tax loss\" date=2022"},
		{"Dorvane posted a net loss of £4m.", "metric dorvane 4000000 GBP name=\"net loss\""},
		{"Dorvane's losses widened to £4m.", "metric dorvane 4000000 GBP name=loss"},
		// U21
		{"Dorvane hosts 40,000 models.", "metric dorvane 40000 name=models"},
		{"Dorvane has 300 vehicles on the road.", "metric dorvane 300 name=vehicles"},
		{"Dorvane has delivered 5m orders.", "metric dorvane 5000000 name=orders"},
		// U31
		{"Dorvane has grown its user base from 20,000 to 90,000 users.", "metric dorvane 20000 name=users mood=historical; metric dorvane 90000 name=users"},
		// UN1 to UN3
		{"Dorvane expects revenue of $20m.", "revenue dorvane 20000000 USD mood=planned"},
		{"Dorvane aims to reach 1m users.", "metric dorvane 1000000 name=users mood=planned"},
		{"Spending on batteries will hit $20bn.", ""},
		{"Dorvane's customer Tindle, which has 3m users, is pleased.", "metric tindle 3000000 name=users"},
		// UN6 to UN11
		{"Dorvane trained its model on 4,000 GPUs.", ""},
		{"Dorvane charges $20 per user.", ""},
		{"Dorvane was fined $20m.", ""},
		{"Dorvane reported record revenue.", ""},
		{"Dorvane added 20 engineers in 3 months.", ""},
		{"Dorvane could add $20m in revenue.", "revenue dorvane 20000000 USD mood=hypothetical"},
	})
}
