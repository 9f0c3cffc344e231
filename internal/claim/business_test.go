package claim

import "testing"

// Templates A01 to A28 and their traps: who bought whom.
func TestAcquisition(t *testing.T) {
	check(t, "acquisition", []sample{
		// A01
		{"Velmora has acquired Tindle for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Payments group Velmora has acquired Tindle, a Lisbon-based startup, for £12 million.", "acquisition velmora 12000000 GBP acquirer=Velmora target=Tindle"},
		{"In 2019, Velmora acquired Tindle.", "acquisition velmora acquirer=Velmora target=Tindle date=2019"},
		// A02
		{"Velmora has bought Tindle in a deal worth $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Velmora bought Berlin-based Tindle last year.", "acquisition velmora acquirer=Velmora target=Tindle date=2023"},
		{"German carmaker Velmora bought rival Tindle in a €1.1bn deal.", "acquisition velmora 1100000000 EUR acquirer=Velmora target=Tindle"},
		// A03
		{"Tindle has been acquired by Velmora for an undisclosed sum.", "acquisition velmora acquirer=Velmora target=Tindle"},
		{"Tindle was bought by Velmora in 2021 for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle date=2021"},
		{"Tindle, acquired by Velmora in 2021, makes scooters.", "acquisition velmora acquirer=Velmora target=Tindle date=2021"},
		// A04
		{"Velmora will acquire Tindle for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle mood=planned"},
		{"Velmora has agreed to buy Tindle.", "acquisition velmora acquirer=Velmora target=Tindle mood=planned"},
		{"Velmora is to acquire scooter maker Tindle.", "acquisition velmora acquirer=Velmora target=Tindle mood=planned"},
		// A05
		{"Tindle sold to Velmora for $40m in 2021.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle date=2021"},
		{"Tindle was sold to Velmora last year.", "acquisition velmora acquirer=Velmora target=Tindle date=2023"},
		{"Tindle has sold itself to Velmora.", "acquisition velmora acquirer=Velmora target=Tindle"},
		// A06
		{"Velmora's $40m acquisition of Tindle in 2021 was its first.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle date=2021"},
		{"Velmora's takeover of Tindle surprised its rivals.", "acquisition velmora acquirer=Velmora target=Tindle"},
		{"The acquisition of Tindle by Velmora closed in March 2022.", "acquisition velmora acquirer=Velmora target=Tindle date=2022-03"},
		// A07
		{"Tindle, which Velmora bought in 2021, makes scooters.", "acquisition velmora acquirer=Velmora target=Tindle date=2021"},
		// A08
		{"Velmora completed its takeover of Tindle on 4 March 2022.", "acquisition velmora acquirer=Velmora target=Tindle date=2022-03-04"},
		// A10
		{"Velmora snaps up Tindle", "acquisition velmora acquirer=Velmora target=Tindle"},
		{"Velmora swoops for scooter startup Tindle", "acquisition velmora acquirer=Velmora target=Tindle"},
		// A11
		{"Velmora has taken a majority stake in Tindle.", "acquisition velmora acquirer=Velmora target=Tindle"},
		{"Velmora buys a controlling stake in Tindle for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Velmora acquired 60% of Tindle.", "acquisition velmora acquirer=Velmora target=Tindle"},
		// A12, A13
		{"Velmora acquired Tindle in an all-cash deal worth $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Velmora acquired Tindle for up to $40m, including earn-outs.", "acquisition velmora 40000000 USD approx=up-to acquirer=Velmora target=Tindle"},
		// A18
		{"Velmora previously acquired Tindle, Koro and Maplebox.", "acquisition velmora acquirer=Velmora target=Tindle; acquisition velmora acquirer=Velmora target=Koro; acquisition velmora acquirer=Velmora target=Maplebox"},
		// A21
		{"Marta Nowak sold Tindle to Velmora in 2021.", "acquisition velmora acquirer=Velmora target=Tindle date=2021"},
		// A22
		{"Corvial has sold Tindle to Velmora for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		// A27
		{"Velmora bought Tindle from Corvial for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		// Anaphora
		{"Tindle makes scooters. The startup was acquired by Velmora in 2021.", "acquisition velmora acquirer=Velmora target=Tindle date=2021"},
		{"Velmora lends money. It bought Tindle for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle"},
		{"Tindle makes scooters, two years after Japan's Velmora bought it for $32bn.", "acquisition velmora 32000000000 USD acquirer=Velmora target=Tindle"},
		// AN1, AN2
		{"Velmora is in talks to acquire Tindle.", "acquisition velmora acquirer=Velmora target=Tindle mood=in-progress"},
		{"Velmora is trying to buy rival Tindle.", "acquisition velmora acquirer=Velmora target=Tindle mood=in-progress"},
		{"Velmora abandoned plans to buy Tindle.", "acquisition velmora acquirer=Velmora target=Tindle mood=negated"},
		// AN3, AN6
		{"Velmora acquires customers through podcasts.", ""},
		{"Velmora bought 3,000 GPUs for $40m.", ""},
		{"Customer acquisition costs Velmora $40 per user.", ""},
		{"Velmora lets shoppers buy now and pay later.", ""},
		// AN4
		{"Velmora acquired a 5% stake in Tindle.", ""},
		{"Velmora took a minority stake in Tindle.", ""},
		// AN5
		{"Tindle is a takeover target.", ""},
		{"Velmora could buy Tindle for $40m.", "acquisition velmora 40000000 USD acquirer=Velmora target=Tindle mood=hypothetical"},
		// Others
		{"Velmora buys pigments from Tindle.", ""},
		{"Velmora sold 40 scooters to Tindle.", ""},
		{"Velmora sells software to Tindle.", ""},
		{"Marta Nowak bought a house from Tindle.", ""},
	})
}

// Revenue by measure and period.
func TestRevenue(t *testing.T) {
	check(t, "revenue", []sample{
		{"Velmora generated $70m in revenue in 2023.", "revenue velmora 70000000 USD date=2023"},
		{"Velmora made €12m in revenue last year.", "revenue velmora 12000000 EUR date=2023"},
		{"Velmora posted revenue of $70m.", "revenue velmora 70000000 USD"},
		{"Velmora's revenue rose 40% to $70m in 2023, from $50m a year earlier.", "revenue velmora 70000000 USD date=2023; revenue velmora 50000000 USD date=2022"},
		{"Velmora's revenue more than doubled to £9m.", "revenue velmora 9000000 GBP"},
		{"Velmora has reached $20m in ARR.", "revenue velmora 20000000 USD class=ARR"},
		{"Velmora has passed $100m in annual recurring revenue.", "revenue velmora 100000000 USD approx=over class=ARR"},
		{"Velmora has annual recurring revenue of $20m.", "revenue velmora 20000000 USD class=ARR"},
		{"Velmora is on a $30m annualised revenue run rate.", "revenue velmora 30000000 USD class=ARR"},
		{"With turnover of £14m in 2022, Velmora is profitable.", "revenue velmora 14000000 GBP date=2022"},
		{"Velmora's sales hit €5m in 2021.", "revenue velmora 5000000 EUR date=2021"},
		{"Velmora's gross merchandise value reached $2bn.", "revenue velmora 2000000000 USD class=GMV"},
		{"Velmora made a profit of £3m in 2022.", "revenue velmora 3000000 GBP class=profit date=2022"},
		{"Velmora, which had revenue of $70m in 2023, is hiring.", "revenue velmora 70000000 USD date=2023"},
		{"In 2023, Velmora brought in $70m in revenue.", "revenue velmora 70000000 USD date=2023"},
		{"Velmora sells scooters. Its 2023 revenue of $70m was a record.", "revenue velmora 70000000 USD date=2023"},
		{"Velmora says revenue was $70m.", "revenue velmora 70000000 USD mood=attributed"},
		{"Velmora booked $3m of revenue in the first quarter of 2024.", "revenue velmora 3000000 USD date=2024-Q1"},
		{"Velmora's annual revenue exceeds $10m.", "revenue velmora 10000000 USD approx=over"},
		{"Velmora sells scooters. Revenue: $70m (2023).", "revenue velmora 70000000 USD date=2023"},
		// Not earned.
		{"Velmora expects revenue of $100m next year.", "revenue velmora 100000000 USD date=2025 mood=planned"},
		{"Velmora is on track to hit $100m in revenue.", "revenue velmora 100000000 USD mood=planned"},
		{"The market's revenue reached $5bn.", ""},
		{"Velmora does not disclose its revenue.", ""},
		{"Velmora charges $20 a month.", ""},
		{"Velmora took out $5m in revenue-based financing.", ""},
		{"Velmora sees a $2bn revenue opportunity.", ""},
		{"Velmora spends $4m a year on ads.", ""},
	})
}

// Metrics are open-ended: whatever a company counts.
func TestMetric(t *testing.T) {
	check(t, "metric", []sample{
		{"Velmora has more than 2m users.", "metric velmora 2000000 approx=over name=users"},
		{"Velmora now registers 1m monthly active users.", "metric velmora 1000000 name=\"monthly active users\""},
		{"Velmora has 300,000 MAUs.", "metric velmora 300000 name=\"monthly active users\""},
		{"Over 40,000 people use Velmora's app every day.", "metric velmora 40000 approx=over name=\"daily users\""},
		{"Velmora has passed 10m registered users.", "metric velmora 10000000 approx=over name=\"registered users\""},
		{"Velmora counts 500 customers, including Corvial and Tindle.", "metric velmora 500 name=customers"},
		{"Velmora has 12,000 paying customers.", "metric velmora 12000 name=\"paying customers\""},
		{"Velmora serves 800 companies.", "metric velmora 800 name=companies"},
		{"Velmora's software is used by 900 hospitals.", "metric velmora 900 name=hospitals"},
		{"Velmora is used by more than 10,000 businesses.", "metric velmora 10000 approx=over name=businesses"},
		{"Velmora's app has been downloaded 5m times.", "metric velmora 5000000 name=downloads"},
		{"Velmora's app has 5m downloads.", "metric velmora 5000000 name=downloads"},
		{"Velmora is live in 100 hospitals.", "metric velmora 100 name=hospitals"},
		{"Velmora hosts 350,000 models.", "metric velmora 350000 name=models"},
		{"Velmora operates in 14 countries.", "metric velmora 14 name=countries"},
		{"Velmora works with 60 banks.", "metric velmora 60 name=banks"},
		{"Velmora has delivered 2m orders.", "metric velmora 2000000 name=orders"},
		{"Velmora manages $8bn in assets.", "metric velmora 8000000000 USD name=assets"},
		{"Velmora has $8bn in assets under management.", "metric velmora 8000000000 USD name=\"assets under management\""},
		{"Velmora has grown its user base to 4m users.", "metric velmora 4000000 name=users"},
		{"Velmora has a market capitalisation of around $90bn.", "metric velmora 90000000000 USD approx=about name=\"market capitalisation\""},
		{"Velmora reported a $1.6bn loss in 2023.", "metric velmora 1600000000 USD name=loss date=2023"},
		{"Velmora claims to serve over 10 million consumers.", "metric velmora 10000000 approx=over name=consumers mood=attributed"},
		{"More than 3,000 restaurants use Velmora.", "metric velmora 3000 approx=over name=restaurants"},
		// Somebody else's, planned, or no base at all.
		{"Velmora aims to reach 5m users by 2026.", "metric velmora 5000000 name=users mood=planned"},
		{"Velmora trained a model with 7bn parameters.", ""},
		{"Velmora raised $5m from two investors.", ""},
		{"Velmora spent three years building its app.", ""},
		{"Tindle, a customer of Velmora, has 3m users.", "metric tindle 3000000 name=users"},
	})
}

func TestLayoff(t *testing.T) {
	check(t, "layoff headcount", []sample{
		{"Velmora laid off 50 people in May.", "layoff velmora 50 date=2024-05"},
		{"Velmora has cut 20% of its staff.", "layoff velmora 20%"},
		{"Velmora is laying off 15% of its workforce.", "layoff velmora 15%"},
		{"Velmora cut 120 jobs last year.", "layoff velmora 120 date=2023"},
		{"Velmora let 30 employees go.", "layoff velmora 30"},
		{"Velmora made 40 people redundant in January.", "layoff velmora 40 date=2024-01"},
		{"Velmora axed 75 roles.", "layoff velmora 75"},
		{"Velmora has laid off around 90 of its 400 employees.", "layoff velmora 90 approx=about; headcount velmora 400"},
		{"Velmora shed a third of its workforce.", "layoff velmora 100/3%"},
		{"Velmora plans to cut 200 jobs.", "layoff velmora 200 mood=planned"},
		{"Velmora's restructuring would eliminate 15,000 jobs.", "layoff velmora 15000 mood=hypothetical"},
		{"Velmora cut its workforce by 12%.", "layoff velmora 12%"},
		{"Velmora let go of 60 staff.", "layoff velmora 60"},
		{"Velmora cut its prices by 20%.", ""},
		{"Velmora has created 200 jobs.", ""},
		{"Velmora laid 200 kilometres of cable.", ""},
	})
}

func TestStake(t *testing.T) {
	check(t, "stake acquisition", []sample{
		{"Velmora took an 11% stake in Tindle.", "stake tindle 11%"},
		{"Velmora owns 20% of Tindle.", "stake tindle 20% name=Velmora"},
		{"Cedar Ventures holds a 15% stake in Tindle.", "stake tindle 15% name=\"Cedar Ventures\""},
		{"Velmora sold its 8% stake in Tindle in 2022.", "stake tindle 8% date=2022"},
		{"Velmora acquired a 5% stake in Tindle.", "stake tindle 5%"},
		{"Tindle makes scooters. Velmora has a 30% stake in the company.", "stake tindle 30% name=Velmora"},
		{"Velmora has raised its stake in Tindle to 40%.", "stake tindle 40%"},
		{"Velmora grew 20% in 2023.", ""},
		{"About 20% of customers buy again at Velmora.", ""},
	})
}

func TestEvent(t *testing.T) {
	check(t, "event", []sample{
		{"Velmora pivoted in 2019.", "event velmora 2019 name=pivot"},
		{"Velmora pivoted to insurance in 2019.", "event velmora 2019 name=pivot"},
		{"Velmora went public in 2021.", "event velmora 2021 name=IPO"},
		{"Velmora rebranded as Tindle last year.", "event velmora 2023 name=rebrand"},
		{"Velmora filed for bankruptcy in March 2023.", "event velmora 2023-03 name=insolvency"},
		{"Velmora ceased operations in 2022.", "event velmora 2022 name=shutdown"},
		{"After its 2019 pivot, Velmora grew quickly.", "event velmora 2019 name=pivot"},
		{"Velmora, which pivoted in 2019, makes scooters.", "event velmora 2019 name=pivot"},
		{"Velmora became profitable in 2020.", "event velmora 2020 name=profitability"},
		{"Velmora listed on the Oslo stock exchange in 2021.", "event velmora 2021 name=IPO"},
		{"Velmora plans to go public in 2026.", "event velmora 2026 name=IPO mood=planned"},
		{"Velmora pivoted after 2019 went badly.", ""},
		{"Velmora sells scooters in 2019 colours.", ""},
	})
}
