package claim

import "testing"

// Rounds told by other verbs and other subjects than "Acme raised": what is added to a
// round, who helped to raise it, who raised for whom.
func TestRoundsToldOtherwise(t *testing.T) {
	check(t, "round", []sample{
		{"Pellora has tacked €8m onto its Series B.", "round pellora 8000000 EUR series=\"Series B extension\""},
		{"Pellora topped up its seed round with a further $2m.", "round pellora 2000000 USD series=\"seed extension\""},
		{"Seed funding of £3m has been raised by Hull-based Pellora.", "round pellora 3000000 GBP series=seed"},
		{"A €9m Series A was closed by Pellora in May.", "round pellora 9000000 EUR series=\"Series A\" date=2024-05"},
		{"Pellora left stealth with $6m.", "round pellora 6000000 USD"},
		{"Ana Silva has raised $4m for Pellora.", "round pellora 4000000 USD"},
		{"A new chief executive helped Pellora raise $30m.", "round pellora 30000000 USD"},
		{"Pellora has hit the market to raise $30m.", "round pellora 30000000 USD mood=planned"},
		{"Pellora makes pumps. Its Series C brought in $75m.", "round pellora 75000000 USD series=\"Series C\""},
		{"Pellora makes pumps. The Series C saw $75m raised from Cedar Ventures.", "round pellora 75000000 USD series=\"Series C\""},
		{"Pellora raised £3m in January and £1m in 2022.", "round pellora 3000000 GBP date=2024-01; round pellora 1000000 GBP date=2022"},
		{"Pellora bagged $12m, the largest seed round in Wales.", "round pellora 12000000 USD series=seed"},
		{"The Series B of Pellora, which closed in May, was led by Cedar Ventures.", "round pellora series=\"Series B\""},
		{"Its last round, a $30m Series B in 2022, valued Pellora at $140m.", "round pellora 30000000 USD series=\"Series B\" date=2022"},
		{"Cedar Ventures has ploughed £3m into the Hull software firm Pellora.", "round pellora 3000000 GBP"},
		{"Pellora makes pumps. The council gave Pellora a £200,000 grant.", "round pellora 200000 GBP series=grant class=grant"},
		{"Pellora is announcing a €35m Series A today.", "round pellora 35000000 EUR series=\"Series A\" date=2024-06-12"},
		{"Pellora has signed a term sheet for a $50m round.", "round pellora 50000000 USD mood=in-progress"},
		{"# Pellora Raises $40 Million at $1.2 Billion Valuation", "round pellora 40000000 USD"},
		{"# Pellora Secures Over €5 Million Seed Round", "round pellora 5000000 EUR approx=over series=seed"},
		{"- Pellora, $12M, pumps: The startup is hiring.", "round pellora 12000000 USD"},
		{"Pellora (€40m, Series B) and Quennel ($12m, seed) lead the week.", "round pellora 40000000 EUR series=\"Series B\"; round quennel 12000000 USD series=seed"},
		// Not a round of the company.
		{"Pellora brings in $10m a year.", ""},
		{"Pellora netted $8m last year from sales of its pumps.", ""},
		{"Pellora's founders have raised $90m across their careers.", ""},
		{"Pellora's alumni have gone on to raise $50m.", ""},
		{"Late-stage rounds raised $260m in March, Pellora says.", ""},
		{"Pellora has raised €4.6…", ""},
		{"The Danube Investment Bank has signed a €25m loan.", ""},
		{"The €400,000 investment would comprise €90,000 from Pellora.", ""},
	})
}

// Sums over time and over rounds are totals; sums of a part of them are nothing.
func TestSumsOfRounds(t *testing.T) {
	check(t, "round total-raised", []sample{
		{"Pellora raised $20m. Its total is now $45m.", "round pellora 20000000 USD; total-raised pellora 45000000 USD"},
		{"Pellora raised $20m. That takes the amount it has raised since 2017 to $45m.", "round pellora 20000000 USD; total-raised pellora 45000000 USD"},
		{"Pellora has raised $45m over six years.", "total-raised pellora 45000000 USD"},
		{"Investors have poured $45m into Pellora since 2017.", "total-raised pellora 45000000 USD"},
		{"To date, investors have put $45m into Pellora.", "total-raised pellora 45000000 USD"},
		{"Pellora makes pumps. Its backers have put in $45m so far.", "total-raised pellora 45000000 USD"},
		{"Pellora has burned through most of the $45m it raised.", "total-raised pellora 45000000 USD"},
		{"This is on top of the $45m Pellora had previously raised.", "total-raised pellora 45000000 USD mood=historical"},
		{"According to Dealroom, Pellora has raised $45m.", "total-raised pellora 45000000 USD mood=attributed"},
		{"Tracxn data shows Pellora has raised about ₹41 crore till date.", "total-raised pellora 410000000 INR approx=about mood=attributed"},
		{"Counting this round, Pellora has raised €45m.", "total-raised pellora 45000000 EUR"},
		{"After six rounds, Pellora has raised $45m.", "total-raised pellora 45000000 USD"},
		{"Pellora's funding tally rises to €45m.", "total-raised pellora 45000000 EUR"},
		{"Pellora previously raised $45m, including a $20m Series B.", "round pellora 20000000 USD series=\"Series B\"; total-raised pellora 45000000 USD"},
		{"Pellora has raised $45m in venture capital.", "total-raised pellora 45000000 USD"},
		{"The cash brings Pellora to $45m raised in total.", "total-raised pellora 45000000 USD"},
		{"Pellora raised $20m last week and has now raised $45m.", "round pellora 20000000 USD date=2024-06-03/2024-06-10; total-raised pellora 45000000 USD"},
		{"Since it was set up in 2017, Pellora has raised $45m.", "total-raised pellora 45000000 USD"},
		{"Pellora was valued at $90m with $45m in funding.", "total-raised pellora 45000000 USD"},
		// Neither.
		{"Pellora raised $15m in two rounds after its seed.", ""},
		{"In its first three years Pellora raised $2m.", ""},
		// Not the total.
		{"Pellora raised $20m in the largest round to date.", "round pellora 20000000 USD"},
		{"Last January, Pellora had raised $20m in funding.", "round pellora 20000000 USD date=2024-01"},
		{"Pellora secured a £2bn total financing package.", "round pellora 2000000000 GBP"},
		{"Cedar Ventures has put $5m into Pellora to date.", ""},
	})
}

// Investors told by verbs of their own, by what they are to the company, and by what they
// hold.
func TestInvestorsToldOtherwise(t *testing.T) {
	check(t, "investor lead-investor", []sample{
		{"Pellora raised $9m from Cedar Ventures. Oakline Capital, an existing investor, put in more money.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"Pellora raised $9m from Cedar Ventures. Existing investor Oakline Capital doubled down.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"Pellora raised $9m. Oakline Capital came back for the Series B.", "investor pellora Oakline Capital series=\"Series B\""},
		{"Pellora raised $9m. Oakline Capital reinvested.", "investor pellora Oakline Capital"},
		{"Pellora raised $9m. Cedar Ventures led and was joined by Oakline Capital.", "investor pellora Oakline Capital; lead-investor pellora Cedar Ventures"},
		{"Pellora raised $9m. Cedar Ventures led, with Oakline Capital following.", "investor pellora Oakline Capital; lead-investor pellora Cedar Ventures"},
		{"Pellora raised $9m led by Cedar Ventures, including angels such as Ana Silva.", "investor pellora Ana Silva; lead-investor pellora Cedar Ventures"},
		{"Oakline Capital, an early backer of Pellora, sold its shares.", "investor pellora Oakline Capital"},
		{"Oakline Capital, one of Pellora's largest shareholders, declined to comment.", "investor pellora Oakline Capital"},
		{"Pellora backer Oakline Capital agrees.", "investor pellora Oakline Capital"},
		{"Pellora, a portfolio company of Oakline Capital, is hiring.", "investor pellora Oakline Capital"},
		{"Oakline Capital's portfolio includes Pellora and Quennel.", "investor pellora Oakline Capital; investor quennel Oakline Capital"},
		{"Oakline Capital has invested in 40 startups, including Pellora and Quennel.", "investor pellora Oakline Capital; investor quennel Oakline Capital"},
		{"Oakline Capital has backed such companies as Pellora and Quennel.", "investor pellora Oakline Capital; investor quennel Oakline Capital"},
		{"Pellora's cap table features Oakline Capital and Cedar Ventures.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"Oakline Capital wrote a $4m cheque for Pellora.", "investor pellora Oakline Capital"},
		{"Oakline Capital took a minority stake in Pellora.", "investor pellora Oakline Capital"},
		{"Oakline Capital's investment in Pellora is its first in Spain.", "investor pellora Oakline Capital"},
		{"Oakline Capital is Pellora's biggest shareholder.", "investor pellora Oakline Capital"},
		{"Other backers of Pellora include Oakline Capital and Cedar Ventures.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"Pellora's original funders include Oakline Capital.", "investor pellora Oakline Capital"},
		{"Pellora makes pumps. The sole investor is Oakline Capital.", "investor pellora Oakline Capital"},
		{"Among Pellora's investors are Oakline Capital and Cedar Ventures.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"Pellora's shareholders, among them Oakline Capital, have agreed.", "investor pellora Oakline Capital"},
		{"Pellora, which has raised $60m to date from firms like Cedar Ventures and Oakline Capital, makes pumps.", "investor pellora Cedar Ventures; investor pellora Oakline Capital"},
		{"New investors Cedar Ventures and Oakline Capital joined existing backers Pinewood Partners in Pellora's $9m round.", "investor pellora Cedar Ventures; investor pellora Oakline Capital; investor pellora Pinewood Partners"},
		{"Pellora makes pumps. The round was led by Cedar Ventures and adds funds managed by Oakline Capital as new investors.", "investor pellora Oakline Capital; lead-investor pellora Cedar Ventures"},
		{"Pellora raised $9m. Cedar Ventures' Ana Silva led the round.", "lead-investor pellora Cedar Ventures"},
		{"Pellora raised $9m in a round led by Ana Silva, a partner at Cedar Ventures.", "lead-investor pellora Cedar Ventures"},
		{"Zug-based Oakline Capital, the Swiss fund, led a €5m round in Pellora.", "lead-investor pellora Oakline Capital"},
		// No investors of the company.
		{"Pellora makes pumps. Quennel makes taps. Backing from Oakline Capital will help Pellora hire.", "investor pellora Oakline Capital"},
		{"Oakline Capital passed on Pellora.", ""},
		{"Oakline Capital, a prolific investor in startups, admires Pellora.", ""},
		{"Pellora raised $9m. Ana Silva came back from leave.", ""},
		{"Pellora raised $9m. Oakline Capital returned its licence.", ""},
		{"Led by Ana Silva, a former investment banker, Pellora is building pumps.", ""},
		{"Oakline Capital has led rounds in Spain.", ""},
		{"Ana Silva joined in the fun at Pellora.", ""},
	})
}

// What a company is worth, told by what it has become and by who says so.
func TestWorthToldOtherwise(t *testing.T) {
	check(t, "valuation", []sample{
		{"The deal turned Pellora into a unicorn.", "valuation pellora 1000000000 USD approx=at-least"},
		{"Pellora, the pump unicorn, is hiring.", "valuation pellora 1000000000 USD approx=at-least"},
		{"Pellora's Series C priced the company at $640m.", "valuation pellora 640000000 USD series=\"Series C\""},
		{"Pellora's price tag: €410m.", "valuation pellora 410000000 EUR"},
		{"Pellora's post-money stands at €410m.", "valuation pellora 410000000 EUR"},
		{"Pellora has crossed the $2bn valuation mark.", "valuation pellora 2000000000 USD"},
		{"Pellora's valuation slumped to $1bn from $2bn.", "valuation pellora 1000000000 USD; valuation pellora 2000000000 USD mood=historical"},
		{"The deal puts a value of $2bn on Pellora.", "valuation pellora 2000000000 USD"},
		{"At $2bn, Pellora's valuation is the highest in Spain.", "valuation pellora 2000000000 USD"},
		{"The round was done at a post-money valuation of $90m, Pellora said.", "valuation pellora 90000000 USD mood=attributed"},
		{"Pellora was priced at $2bn in the round.", "valuation pellora 2000000000 USD"},
		{"Pellora raised funds at a $3bn valuation.", "valuation pellora 3000000000 USD"},
		// Not what the company is worth.
		{"Pellora's new pump is priced at $900.", ""},
		{"The robot's price tag: €20,000.", ""},
		{"Pellora is inching closer to unicorn status.", ""},
		{"Pellora is on the cusp of becoming a unicorn.", "valuation pellora 1000000000 USD approx=at-least mood=in-progress"},
		{"Oakline Capital's 15% stake in Pellora is worth €30m.", ""},
	})
}

// Purchases told by nouns, by what was paid and by the one bought.
func TestPurchasesToldOtherwise(t *testing.T) {
	check(t, "acquisition", []sample{
		{"Quennel, a Lyon startup, has grown since its acquisition by Pellora.", "acquisition pellora acquirer=Pellora target=Quennel"},
		{"Quennel's $40m sale to Pellora closed in May.", "acquisition pellora 40000000 USD acquirer=Pellora target=Quennel date=2024-05"},
		{"The sale of Quennel to Pellora is done.", "acquisition pellora acquirer=Pellora target=Quennel"},
		{"Quennel was sold by Redmoor to Pellora.", "acquisition pellora acquirer=Pellora target=Quennel"},
		{"Pellora spent $40m to buy Quennel.", "acquisition pellora 40000000 USD acquirer=Pellora target=Quennel"},
		{"Pellora picked up Quennel from Redmoor for $4m.", "acquisition pellora 4000000 USD acquirer=Pellora target=Quennel"},
		{"Pellora gobbled up Quennel in 2022.", "acquisition pellora acquirer=Pellora target=Quennel date=2022"},
		{"Pellora has bought three companies: Quennel, Redmoor and Tamsin.", "acquisition pellora acquirer=Pellora target=Quennel; acquisition pellora acquirer=Pellora target=Redmoor; acquisition pellora acquirer=Pellora target=Tamsin"},
		{"Pellora bought electric scooter and moped startup Quennel.", "acquisition pellora acquirer=Pellora target=Quennel"},
		{"Pellora's 2014 acquisition of a nearby drone startup, Quennel, paid off.", "acquisition pellora acquirer=Pellora target=Quennel date=2014"},
		{"Quennel, which sold a majority stake to Pellora in 2018, is hiring.", "acquisition pellora acquirer=Pellora target=Quennel date=2018"},
		{"Quennel, a Lyon rival that Pellora bought in 2022, has closed.", "acquisition pellora acquirer=Pellora target=Quennel date=2022"},
		{"# Pellora Acquires Quennel for $12M", "acquisition pellora 12000000 USD acquirer=Pellora target=Quennel"},
		{"# Pellora Strikes $5 Billion Deal for Quennel", "acquisition pellora 5000000000 USD acquirer=Pellora target=Quennel"},
		{"Pellora is acquiring scooter startup Quennel.", "acquisition pellora acquirer=Pellora target=Quennel mood=in-progress"},
		// No purchase, or another's.
		{"Quennel feared a takeover by Pellora.", ""},
		{"Quennel rejected a takeover by Pellora.", ""},
		{"Pellora picked up Quennel at the airport.", ""},
		{"Its first pump was the second acquisition of Pellora, valued at $7bn.", ""},
		{"Pellora struck a $5m deal for Quennel's chips.", ""},
	})
}

// Income told by its year, and shares told by who holds them.
func TestIncomeAndSharesToldOtherwise(t *testing.T) {
	check(t, "revenue stake", []sample{
		{"Pellora brings in about $10m a year.", "revenue pellora 10000000 USD approx=about"},
		{"Pellora's run rate hit $24m in April.", "revenue pellora 24000000 USD class=ARR date=2024-04"},
		{"Sales topped £8m at Pellora.", "revenue pellora 8000000 GBP approx=over"},
		{"Sales at Pellora slid to $8m.", "revenue pellora 8000000 USD"},
		{"Gross merchandise value on Pellora reached $2bn.", "revenue pellora 2000000000 USD class=GMV"},
		{"Its ARR passed $10m, said Pellora.", "revenue pellora 10000000 USD approx=over class=ARR mood=attributed"},
		{"Pellora is on track for $20m in revenue.", "revenue pellora 20000000 USD mood=planned"},
		{"Oakline Capital took 20% of Pellora.", "stake pellora 20%"},
		{"Oakline Capital upped its holding in Pellora to 28%.", "stake pellora 28%"},
		{"Oakline Capital's stake in Pellora is 12%.", "stake pellora 12%"},
		{"Pellora is 15% owned by Oakline Capital.", "stake pellora 15%"},
		// Not of the company.
		{"Oakline Capital sold a third of its stake in Pellora.", ""},
		{"Pellora's clients make $10m a year.", ""},
	})
}
