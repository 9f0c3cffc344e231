package claim

import (
	"strings"
	"testing"
)

// tale is a short text of several sentences and what it says of people, money
// and counts, in the short form of [extract]; keys left out are not compared.
// Plans, talks and denials may be missing, but must never be told as facts.
type tale struct {
	text string
	want string
}

// storyKinds are the kinds compared in stories.
const storyKinds = " headcount metric layoff revenue acquisition stake "

// checkStories runs stories with the article's date 2024-06-12.
func checkStories(t *testing.T, kinds string, stories []tale) {
	t.Helper()
	wrong := 0
	for _, d := range stories {
		var got []string
		for _, c := range extract(t, d.text, "2024-06-12") {
			kind, _, _ := strings.Cut(c, " ")
			if strings.Contains(kinds, " "+kind+" ") {
				got = append(got, c)
			}
		}
		var want []string
		if d.want != "" {
			want = strings.Split(d.want, "; ")
		}
		if missing, extra := compareStory(want, got); len(missing)+len(extra) > 0 {
			wrong++
			t.Errorf("%s\n   missing %q\n   extra   %q", d.text, missing, extra)
		}
	}
	if wrong > 0 {
		t.Logf("%d of %d stories right", len(stories)-wrong, len(stories))
	}
}

// compareStory gives what is missing of the claims wanted, and what was found
// beside them as a fact.
func compareStory(want, got []string) (missing, extra []string) {
	used := make([]bool, len(got))
next:
	for _, w := range want {
		for i, g := range got {
			if !used[i] && states(g, w) {
				used[i] = true
				continue next
			}
		}
		if !strings.Contains(w, "mood=") {
			missing = append(missing, w)
		}
	}
	for i, g := range got {
		if !used[i] && told(g) {
			extra = append(extra, g)
		}
	}
	return missing, extra
}

// told reports whether a claim is compared with facts.
func told(claim string) bool {
	_, mood, ok := strings.Cut(claim, "mood=")
	return !ok || mood == "attributed" || mood == "reported" || mood == "historical"
}

// states reports whether a claim says all that is wanted.
func states(got, want string) bool {
	g, w := fields(got), fields(want)
	for len(w) > 0 {
		key, _, ok := strings.Cut(w[0], "=")
		if !ok {
			if len(g) == 0 || g[0] != w[0] {
				return false
			}
			g, w = g[1:], w[1:]
			continue
		}
		found := false
		for _, f := range g {
			if k, v, _ := strings.Cut(f, "="); k == key {
				found = f == w[0] || key == "name" && strings.Contains(v, strings.Trim(w[0][len("name="):], `"`))
			}
		}
		if !found {
			return false
		}
		w = w[1:]
	}
	// A place, an exception and a plan must be wanted.
	for _, f := range g {
		key, _, ok := strings.Cut(f, "=")
		if !ok || (key == "place" || key == "except") && !strings.Contains(want, key+"=") {
			return false
		}
	}
	return told(got) == !strings.Contains(want, "mood=")
}

// fields parts a claim in short form at blanks outside quotation marks.
func fields(s string) []string {
	var out []string
	quoted, start := false, 0
	for i := 0; i <= len(s); i++ {
		switch {
		case i == len(s) || s[i] == ' ' && !quoted:
			if i > start {
				out = append(out, s[start:i])
			}
			start = i + 1
		case s[i] == '"':
			quoted = !quoted
		}
	}
	return out
}

func TestStoryHeadcount(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora makes sensors for greenhouses. The Tallinn startup, run by Maret Oja, now employs 64 people, 20 of whom work in Riga.", "headcount velmora 64; headcount velmora 20 place=Riga"},
		{"Quillon has moved into a bigger building. Its team, which numbered nine in 2021, is now 58 strong.", "headcount quillon 9; headcount quillon 58"},
		{"Farmers are the customers of Brastel. With a workforce of about 240 across Spain and Portugal, the company is the largest of its kind.", "headcount brastel 240"},
		{"Tindle, a maker of e-cargo bikes with 85 employees, is moving to Ghent.", "headcount tindle 85"},
		{"Ostrava-based Mirava has been profitable for years. It counts 310 staff, of which 190 are in the Czech Republic and 45 in Slovakia.", "headcount mirava 310; headcount mirava 190 place=\"the Czech Republic\"; headcount mirava 45 place=Slovakia"},
		{"\"We were four people in a basement,\" says Pia Lund, chief executive of Fjordik. Today the company employs 130.", "headcount fjordik 4; headcount fjordik 130"},
		{"Kelpio's headcount has climbed to 412, up from 350 a year earlier.", "headcount kelpio 412; headcount kelpio 350"},
		{"At the end of 2022 Norsund had 75 people on its payroll. Today the number is 140.", "headcount norsund 75"},
		{"The 37-person startup Arbelo sells software to dentists.", "headcount arbelo 37"},
		{"Arbelo sells software to dentists. The 37-strong company is backed by Lindgate Ventures.", "headcount arbelo 37"},
		{"Some 1,200 people work for Dorvane, most of them in its factory near Turin.", "headcount dorvane 1200"},
		{"Dorvane's 1,200-strong workforce will get a bonus this year.", "headcount dorvane 1200"},
		{"Pexilo opened a hub in Lisbon in March. Forty people already work there; another 160 are based at its headquarters in Vilnius.", "headcount pexilo 40 place=Lisbon; headcount pexilo 160 place=Vilnius"},
		{"Of Tanvik's 96 employees, 31 are engineers.", "headcount tanvik 96"},
		{"Tanvik has grown quickly: from 12 employees in early 2022 to 96 now.", "headcount tanvik 12; headcount tanvik 96"},
		{"Luma Grid, whose 53 employees are spread over six countries, was started in a garage.", "headcount luma-grid 53"},
		{"The Leeds company Harrow Robotics has 22 members of staff and expects to have 40 by Christmas.", "headcount harrow-robotics 22; headcount harrow-robotics 40 mood=planned"},
		{"Founded by two sisters, Senvia has a team of 18 in Copenhagen and five developers in Lviv.", "headcount senvia 18 place=Copenhagen"},
		{"Senvia said that it employed more than 500 people worldwide as of December 2023.", "headcount senvia 500"},
		{"* **Corvex** (Lyon): the battery recycler has 44 employees.\n* **Tessara** (Oslo): the ocean-data startup employs 17.", "headcount corvex 44; headcount tessara 17"},
		{"Ansova, which has close to 900 employees, competes with Glimra, a Danish startup of 60.", "headcount ansova 900"},
		{"Headcount at Rovelle has halved to 70 since last summer.", "headcount rovelle 70"},
		{"Rovelle is down to 70 employees, from 140 at its peak.", "headcount rovelle 70; headcount rovelle 140"},
		{"The business, Pellier & Sons, gives work to 33 people in Nantes.", "headcount pellier-&-sons 33 place=Nantes"},
		{"Stroma AI is tiny. Just eight people are on the team, including founder Ines Vidal.", "headcount stroma-ai 8"},
		{"Founder Ines Vidal says Stroma AI has a staff of eight.", "headcount stroma-ai 8"},
		{"Batiqo expanded to Mexico in 2020 and has since built up a team of more than 150 there. In total it employs 480 people.", "headcount batiqo 150 place=Mexico; headcount batiqo 480"},
		{"Batiqo now has 480 employees, about a third of them in Mexico. A year ago, it had 300.", "headcount batiqo 480; headcount batiqo 300"},
		{"Based in Bilbao with a second site in Porto, Ferrol Wind has a combined workforce of 265.", "headcount ferrol-wind 265"},
	})
}

func TestStoryMetric(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora has built an app for runners. It has 2.3 million registered users, up from 1.1 million in 2022.", "metric velmora 2300000 name=users; metric velmora 1100000"},
		{"More than 40,000 restaurants use Tindle to order vegetables.", "metric tindle 40000 name=restaurants"},
		{"Tindle's software is used by more than 40,000 restaurants in nine countries.", "metric tindle 40000 name=restaurants; metric tindle 9 name=countries"},
		{"The Ghent startup Tindle counts 600 hospitals as customers.", "metric tindle 600"},
		{"Mirava rents out scooters. The company operates 12,000 vehicles in 30 cities.", "metric mirava 12000; metric mirava 30"},
		{"Kelpio's app has been downloaded 5 million times since its launch in 2021.", "metric kelpio 5000000 name=downloads"},
		{"Kelpio, which has more than 800,000 paying subscribers, will open in Poland.", "metric kelpio 800000 name=subscribers"},
		{"Norsund delivered 1.4 million parcels last year.", "metric norsund 1400000 name=parcels"},
		{"Last month alone, Norsund delivered 120,000 parcels for 900 merchants.", "metric norsund 120000; metric norsund 900"},
		{"Some 15 million people shop on Batiqo every month.", "metric batiqo 15000000"},
		{"Batiqo passed 15 million monthly active users in April.", "metric batiqo 15000000 name=\"monthly active users\""},
		{"The number of customers at Arbelo grew to 7,500 in 2023.", "metric arbelo 7500 name=customers"},
		{"Arbelo's customer base has more than doubled to 7,500 dental practices.", "metric arbelo 7500"},
		{"Dorvane manages $3.2bn in assets for 90,000 savers.", "metric dorvane 3200000000 USD; metric dorvane 90000"},
		{"With 90,000 clients and €3.2bn under management, Dorvane is the biggest robo-adviser in Italy.", "metric dorvane 90000; metric dorvane 3200000000 EUR"},
		{"Harrow Robotics says its machines are at work in 65 warehouses.", "metric harrow-robotics 65 name=warehouses"},
		{"Luma Grid has installed 4,500 chargers so far. It runs them for 210 companies.", "metric luma-grid 4500; metric luma-grid 210"},
		{"Pexilo processes 3 million transactions a day for banks such as Norbank.", "metric pexilo 3000000 name=transactions"},
		{"Stroma AI's open-source library has 21,000 stars on GitHub.", "metric stroma-ai 21000"},
		{"Senvia runs 48 clinics in Denmark. In 2021, it had only six.", "metric senvia 48 name=clinics; metric senvia 6"},
		{"The marketplace Ferrol lists 220,000 second-hand boats and draws 2m visitors a month.", "metric ferrol 220000; metric ferrol 2000000"},
		{"Rovelle has a waiting list of 60,000 people.", "metric rovelle 60000"},
		{"Corvex already serves 130 corporate customers, among them Volkara and Estrelle Bank.", "metric corvex 130"},
		{"Users of Glimra have uploaded 90 million photos.", "metric glimra 90000000 name=photos"},
		{"According to Ansova, 2,400 developers have signed up since January.", "metric ansova 2400 name=developers"},
		{"Fjordik, founded in Bergen in 2017, has planted 11 million trees to date.", "metric fjordik 11000000 name=trees"},
		{"Quillon claims 1,100 paying customers in 34 countries.", "metric quillon 1100; metric quillon 34"},
		{"Quillon sold 70,000 headphones in 2023, twice as many as in 2022.", "metric quillon 70000"},
	})
}

func TestStoryRevenue(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora made €14m in revenue in 2023, up from €9m in 2022.", "revenue velmora 14000000 EUR; revenue velmora 9000000 EUR"},
		{"Tindle is growing. Its revenue rose 60% to $48m in the year to March 2024.", "revenue tindle 48000000 USD"},
		{"Brastel has passed $100m in annual recurring revenue.", "revenue brastel 100000000 USD class=ARR"},
		{"The company behind the app, Kelpio, had sales of £6.5m last year.", "revenue kelpio 6500000 GBP"},
		{"Accounts show that turnover at Harrow Robotics fell to £3.1m in 2022 from £4m in 2021.", "revenue harrow-robotics 3100000 GBP; revenue harrow-robotics 4000000 GBP"},
		{"Mirava posted a net loss of €22m in 2023, on revenue of €75m.", "metric mirava 22000000 EUR; revenue mirava 75000000 EUR"},
		{"Norsund reported a profit of 40 million kronor for 2023.", "revenue norsund 40000000 SEK class=profit"},
		{"In its 2023 financial year, Batiqo's operating revenue grew 2.4 times to ₹310 crore from ₹129 crore in FY22.", "revenue batiqo 3100000000 INR; revenue batiqo 1290000000 INR"},
		{"Batiqo's losses shrank by 30% to ₹85 crore in FY24.", "metric batiqo 850000000 INR"},
		{"Arbelo, which generated $20 million in revenue last year, is based in Boston.", "revenue arbelo 20000000 USD"},
		{"Gross merchandise volume at Ferrol hit $900m in 2023.", "revenue ferrol 900000000 USD class=GMV"},
		{"Ferrol turned over €12 million in 2022, and nearly €20 million in 2023.", "revenue ferrol 12000000 EUR; revenue ferrol 20000000 EUR"},
		{"Pexilo says its ARR has tripled to $12m in 18 months.", "revenue pexilo 12000000 USD class=ARR"},
		{"Stroma AI's annualised revenue is running at $250m.", "revenue stroma-ai 250000000 USD"},
		{"Luma Grid's annual revenues exceed €5m, chief executive Jonas Falk says.", "revenue luma-grid 5000000 EUR"},
		{"Senvia brought in $33m in sales in 2023. It lost $18m.", "revenue senvia 33000000 USD; metric senvia 18000000 USD"},
		{"Dorvane's revenue for the first quarter of 2024 came in at $61m, compared with $44m a year earlier.", "revenue dorvane 61000000 USD; revenue dorvane 44000000 USD"},
		{"Rovelle has an annual turnover of about €8 million and has been profitable since 2020.", "revenue rovelle 8000000 EUR"},
		{"Corvex is now doing $30m a year in sales.", "revenue corvex 30000000 USD"},
		{"With revenues of $410m in 2023, Ansova is three times the size of Glimra.", "revenue ansova 410000000 USD"},
	})
}

func TestStoryAcquisition(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora has bought Tindle. The price was €40m.", "acquisition velmora target=Tindle; acquisition velmora 40000000 EUR acquirer=Velmora target=Tindle"},
		{"Tindle was snapped up by Velmora last August for €40m.", "acquisition velmora 40000000 EUR target=Tindle"},
		{"The founders of Tindle sold the company to Velmora in 2021.", "acquisition velmora target=Tindle date=2021"},
		{"Mia Holt sold her first company, Tindle, to Velmora for $40m.", "acquisition velmora 40000000 USD target=Tindle"},
		{"Brastel, the Spanish food giant, has completed its purchase of Dutch startup Quillon for $310m in cash.", "acquisition brastel 310000000 USD target=Quillon"},
		{"Kelpio is in talks to buy Mirava for €90m, two people familiar with the matter said.", "acquisition kelpio 90000000 EUR target=Mirava mood=in-progress"},
		{"Kelpio walked away from a €90m takeover of Mirava.", "acquisition kelpio target=Mirava mood=negated"},
		{"Norsund said on Tuesday it would acquire Fjordik in an all-stock deal valued at $1.2 billion.", "acquisition norsund 1200000000 USD target=Fjordik mood=planned"},
		{"Norsund, which acquired Fjordik for $1.2bn in 2019, is cutting costs.", "acquisition norsund 1200000000 USD target=Fjordik date=2019"},
		{"Batiqo acquires Arbelo to enter Germany", "acquisition batiqo target=Arbelo"},
		{"Batiqo has made three acquisitions this year: Arbelo, Pexilo and Stroma AI.", "acquisition batiqo target=Arbelo; acquisition batiqo target=Pexilo; acquisition batiqo target=\"Stroma AI\""},
		{"It is the second takeover for Batiqo, which bought Arbelo in 2022.", "acquisition batiqo target=Arbelo date=2022"},
		{"Payments firm Dorvane has been taken over by Senvia, ending months of speculation.", "acquisition senvia target=Dorvane"},
		{"Ferrol took a 70% stake in Rovelle in January, paying €15m.", "stake rovelle 70%"},
		{"The deal follows Ferrol's acquisition of Rovelle earlier this year.", "acquisition ferrol target=Rovelle"},
		{"Corvex agreed in May to sell its logistics arm, Tessara, to Ansova.", "acquisition ansova target=Tessara mood=planned"},
		{"Glimra's parent company Ansova paid $25m for Corvex in 2020.", "acquisition ansova 25000000 USD target=Corvex date=2020"},
		{"Regulators blocked Ansova's $2bn acquisition of Glimra.", "acquisition ansova target=Glimra mood=negated"},
	})
}

func TestStoryLayoff(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Velmora has laid off 45 people, or 15% of its workforce.", "layoff velmora 45; layoff velmora 15%"},
		{"Tindle is shrinking. The company cut 20 jobs in May and let go of another 12 people last week.", "layoff tindle 20; layoff tindle 12"},
		{"Around a fifth of Brastel's staff were made redundant in January.", "layoff brastel 20%"},
		{"Kelpio will cut 80 jobs in Germany, its CEO told staff on Monday.", "layoff kelpio 80 mood=planned"},
		{"Layoffs at Mirava affected 30 employees, mostly in sales.", "layoff mirava 30"},
		{"Mirava confirmed that it had dismissed 30 employees.", "layoff mirava 30"},
		{"In November 2022 Norsund parted ways with 110 of its 600 employees.", "layoff norsund 110; headcount norsund 600"},
		{"The job cuts, which hit 25 people in Dublin, come a year after Batiqo shed 10% of its team.", "layoff batiqo 10%"},
		{"Ferrol eliminated 200 positions last year, about 8 per cent of the total.", "layoff ferrol 200; layoff ferrol 8%"},
		{"Unlike Ferrol, which axed 200 jobs, Rovelle has not laid off anybody.", "layoff ferrol 200"},
	})
}

func TestStoryStake(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Lindgate Ventures owns 22% of Velmora.", "stake velmora 22%"},
		{"Tindle's largest shareholder is Brastel, with a 31% stake.", "stake tindle 31%"},
		{"Founder Mia Holt still holds 45 per cent of the shares in Kelpio.", "stake kelpio 45%"},
		{"Kelpio's founders retain a combined 45% stake in the company.", "stake kelpio 45%"},
		{"Norsund has sold its 12% stake in Fjordik to Batiqo.", "stake fjordik 12%"},
		{"Batiqo has a 12% holding in Fjordik, which makes sails.", "stake fjordik 12%"},
		{"The fund paid €5m for 8% of Arbelo.", "stake arbelo 8%"},
		{"Dorvane raised its stake in Senvia from 20% to 35%.", "stake senvia 20%; stake senvia 35%"},
		{"Employees own a tenth of Corvex.", "stake corvex 10%"},
		{"Ansova acquired a minority stake of 9.9% in Glimra last year.", "stake glimra 9.9%"},
	})
}

// What is no fact about a company of the text: hires, targets, customers' staff,
// markets, prices, funds, machines and the rest.
func TestStoryNegative(t *testing.T) {
	checkStories(t, storyKinds+"round total-raised valuation ", []tale{
		{"Velmora wants to hire 60 people this year.", ""},
		{"Velmora hired 60 people last year, most of them engineers.", ""},
		{"By the end of 2025, Tindle aims to have 300 employees.", ""},
		{"Tindle sells to firms with more than 500 employees.", ""},
		{"Brastel's biggest client, a bank with 30,000 employees, pays by the month.", ""},
		{"The global market for heat pumps will be worth $90bn by 2030, says Kelpio.", ""},
		{"Europe's fintechs raised $4.1bn in the first quarter, according to Dealpath.", ""},
		{"Startups in Poland laid off 3,000 people last year.", ""},
		{"The average seed-stage startup has 11 employees.", ""},
		{"A subscription to Mirava costs $15 a month per seat.", ""},
		{"Mirava's starter plan includes 50 seats and 1,000 credits.", ""},
		{"Norsund trained its 7B model on 4,000 GPUs.", ""},
		{"Norsund spent $30m on computing power in 2023.", ""},
		{"Batiqo was fined €6m by the French data watchdog.", ""},
		{"Founder Mia Holt, whose fortune is put at $2.4bn, owns a football club.", ""},
		{"The board of Arbelo has seven members.", ""},
		{"Arbelo has a five-person board and two observers.", ""},
		{"Lindgate Ventures has closed a $300m fund to back climate startups.", ""},
		{"Lindgate Ventures has invested in 45 companies since 2016.", "metric lindgate-ventures 45 name=companies"},
		{"Imagine a company with 200 employees and no office.", ""},
		{"If Pexilo had 10,000 customers, it would break even.", ""},
		{"Pexilo expects revenue of $40m in 2025.", ""},
		{"Pexilo could reach 1 million users by Christmas, analysts say.", ""},
		{"Stroma AI is on track to generate $50m in revenue this year.", ""},
		{"Senvia has yet to make a profit of $1m.", ""},
		{"Some 2,000 people attended the launch of Senvia's new car.", ""},
		{"Nearly 300 people died in the floods last year. Luma Grid lost a depot.", ""},
		{"The tool cuts costs by 30%, Ferrol claims.", ""},
		{"Rovelle raised prices by 12% in May.", ""},
		{"The German auto industry employs 800,000 people. Corvex supplies it with sensors.", ""},
		{"Corvex would like to acquire a rival in Spain.", ""},
		{"Tessara spends $400 to acquire a customer.", ""},
		{"Ansova bought 500 hectares of land for $12m.", ""},
		{"Glimra denied that it had laid off 50 people.", ""},
		{"Glimra was not for sale, said Ansova, whose $70m offer was turned down.", ""},
		{"Fjordik's engineers earn £90,000 a year.", ""},
		{"Quillon bought back $20m of its own shares.", ""},
		{"There are 1.2 million dentists in the world. Arbelo wants them all.", ""},
		{"The platform can handle 10,000 orders an hour.", ""},
		{"A factory for up to 400 workers is being planned by Dorvane.", ""},
		{"The law applies to companies with more than 250 employees or €50m in revenue.", ""},
		{"Before joining Velmora, Jonas Falk led a team of 80 at Googol.", ""},
		{"Jonas Falk, who managed 200 people at Norbank, is Tindle's new chief operating officer.", ""},
		{"Germany has 83 million inhabitants, and Brastel wants to feed them.", ""},
		{"The grant is worth €2.5m for each of 30 projects.", ""},
		{"One in five startups cut jobs last year, a survey of 900 founders by Kelpio shows.", ""},
		{"Kelpio asked 1,500 consumers about their eating habits.", ""},
		{"Mirava offers its staff 30 days of holiday and 10% of their pay in shares.", ""},
		{"The new plant will create 250 jobs in Gdansk, Norsund said.", ""},
		{"Norsund plans to buy 40,000 cars from Volkara.", ""},
		{"Inflation rose to 8%, and Batiqo's investors grew nervous.", ""},
		{"The prize, worth €100,000, went to Arbelo.", ""},
		{"Demand for flats grew by 20% in Lisbon, where Pexilo is based.", ""},
		{"Couriers delivered 4 billion parcels in Germany last year. Stroma AI plans their routes.", ""},
		{"Anyone can build a company with $10m in revenue and 12 employees these days.", ""},
		{"A ticket for Senvia's conference costs $900.", ""},
		{"The lawsuit against Luma Grid seeks $80m in damages.", ""},
		{"Ferrol refused to say whether it has reached $100m in revenue.", ""},
		{"The 45-year-old founder of Rovelle has three children and 20 cows.", ""},
		{"Ten people were on the shortlist for the job at Corvex.", ""},
	})
}

// The same kinds in other words.
func TestStoryMore(t *testing.T) {
	checkStories(t, storyKinds, []tale{
		{"Halvik began with six employees in 2019. Now there are 230 of them, 90 in Gothenburg alone.", "headcount halvik 6"},
		{"About 340 people are employed by Norrlake, a Swedish maker of pumps.", "headcount norrlake 340"},
		{"Norrlake's Malmo plant has 120 workers.", "headcount norrlake 120 place=Malmo"},
		{"Once a two-person outfit, Cedrona today has a team of 75 spread across Europe.", "headcount cedrona 75 place=Europe"},
		{"Cedrona is hiring 30 engineers, which would bring its headcount to 105.", ""},
		{"The Dublin firm Ardmore Health, which had 44 staff at the end of last year, now has 61.", "headcount ardmore-health 44; headcount ardmore-health 61"},
		{"Ardmore Health's team: 61 people, of whom 40 are clinicians.", "headcount ardmore-health 61"},
		{"Solvane's founders want to keep it small. The firm employs 14, and that is enough, they say.", "headcount solvane 14"},
		{"Solvane has fewer than 15 employees but more than 300 clients.", "headcount solvane 15; metric solvane 300 name=clients"},
		{"As of March 2024, Petrika employed 5,200 people, down from 6,000 at the end of 2022.", "headcount petrika 5200; headcount petrika 6000"},
		{"Workers at Petrika, of whom there are 5,200, went on strike.", ""},
		{"A team of 25 runs Wendale's warehouse in Leipzig.", ""},
		{"Wendale, a Leipzig startup with a staff of about 25, was set up in 2021.", "headcount wendale 25"},
		{"Oskari Lind founded Wendale in 2021; today it employs 25 people, 18 of them in Leipzig.", "headcount wendale 25; headcount wendale 18 place=Leipzig"},
		{"The 600 or so employees of Travina were told on Monday.", "headcount travina 600"},
		{"Travina serves 2.5 million passengers a year on 40 routes.", "metric travina 2500000"},
		{"Nearly one million households now buy their power from Luxera.", "metric luxera 1000000 name=households"},
		{"Luxera has 980,000 customers, of which 200,000 are in Spain.", "metric luxera 980000 name=customers"},
		{"Since 2020, Luxera's customer numbers have grown from 50,000 to 980,000.", "metric luxera 50000; metric luxera 980000"},
		{"Its app, launched in May, already has half a million users, Ovantis says.", "metric ovantis 500000 name=users"},
		{"Ovantis says 70% of its 500,000 users are under 30.", "metric ovantis 500000 name=users"},
		{"Clients of Brackwater include Norbank. In all, Brackwater works with 45 banks in 12 countries.", "metric brackwater 45 name=banks; metric brackwater 12 name=countries"},
		{"Brackwater was processing 10 million payments a day by the end of 2023.", "metric brackwater 10000000 name=payments"},
		{"Gridloom's batteries power 8,000 homes in Kenya.", "metric gridloom 8000 name=homes"},
		{"There are now 4,000 Gridloom batteries in use.", ""},
		{"In the twelve months to June, Arvello's sales climbed by a third to €27m.", "revenue arvello 27000000 EUR"},
		{"Arvello had revenues of €27m and a pre-tax profit of €2m in 2023.", "revenue arvello 27000000 EUR; revenue arvello 2000000 EUR class=profit"},
		{"At Arvello, revenue almost tripled in 2023, to €27m.", "revenue arvello 27000000 EUR"},
		{"Last year the company behind the game, Pixmoor, took in $90m in revenue.", "revenue pixmoor 90000000 USD"},
		{"Pixmoor's annual recurring revenue stands at $8m, five times what it was in 2022.", "revenue pixmoor 8000000 USD class=ARR"},
		{"Pixmoor is profitable and has $8m in ARR.", "revenue pixmoor 8000000 USD class=ARR"},
		{"Dairy startup Casira posted sales of £11.2m for 2023 and a loss of £4m.", "revenue casira 11200000 GBP; metric casira 4000000 GBP"},
		{"Casira's revenue was £11.2m last year, and it hopes to reach £20m this year.", "revenue casira 11200000 GBP"},
		{"Casira hit £1m of monthly sales in May.", "revenue casira 1000000 GBP"},
		{"Fintech Zentro booked $5.5m of revenue in the first half, against $3m in the same period of 2023.", "revenue zentro 5500000 USD; revenue zentro 3000000 USD"},
		{"Zentro said on Thursday that it had acquired Polish rival Kasio for an undisclosed amount.", "acquisition zentro target=Kasio"},
		{"Kasio's new owner is Zentro, which paid €60m for the Warsaw startup.", ""},
		{"Zentro beat two rivals to buy Kasio last year.", "acquisition zentro target=Kasio"},
		{"In 2017 he sold his first startup, Kasio, to Zentro for €60m.", "acquisition zentro 60000000 EUR target=Kasio date=2017"},
		{"Zentro has snapped up Kasio and Deltra, two Polish payment startups.", "acquisition zentro target=Kasio; acquisition zentro target=Deltra"},
		{"The purchase of Kasio, for €60m, is Zentro's biggest to date.", "acquisition zentro 60000000 EUR target=Kasio"},
		{"Zentro, fresh from buying Kasio, has hired a new chief financial officer.", "acquisition zentro target=Kasio"},
		{"Zentro dropped its €60m offer for Kasio.", ""},
		{"Kasio rejected a takeover by Zentro.", ""},
		{"Zentro is considering an acquisition of Kasio.", ""},
		{"Kasio could be bought by Zentro, analysts say.", ""},
		{"Zentro and Kasio are to merge in a €300m deal.", ""},
		{"Kasio, a Zentro company since 2021, has laid off a quarter of its 80 staff.", "layoff kasio 25%; headcount kasio 80"},
		{"Some 40 jobs have gone at Deltra since January.", "layoff deltra 40"},
		{"Deltra is planning to shed up to 100 jobs.", ""},
		{"About 12% of the workforce at Deltra will be laid off.", ""},
		{"Deltra's co-founders, who own 40% of the company, are staying.", "stake deltra 40%"},
		{"Lindgate Ventures took a 15 percent stake in Deltra in 2020.", "stake deltra 15%"},
		{"The average Nordic startup has 15% of its shares set aside for staff.", ""},
		{"Deltra cut its prices by 15% in a bid to win 1,000 customers.", ""},
		{"A 30-person choir sang at the opening of Halvik's office.", ""},
		{"Halvik's rival Bergson, which has 1,900 employees, declined to comment.", "headcount bergson 1900"},
	})
}
