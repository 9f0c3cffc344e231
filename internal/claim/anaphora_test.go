package claim

import "testing"

// Whom a description stands for, where a text is about several companies.
func TestAnaphora(t *testing.T) {
	check(t, "headcount valuation total-raised round age metric founder event", []sample{
		// By the places told of them.
		{"Corvial sells ice.\n\nLund-based Dorvane sells snow. It has rivals. Corvial, a Finnish startup, is the largest.\n\nThe Swedish company employs 40 people.", "headcount dorvane 40"},
		{"Dorvane sells snow in Lund. Over in Turku, Corvial sells ice. The Finnish outfit has 30 staff.", "headcount corvial 30"},
		{"Munich's Quarto bought Corvial, a Turku maker of ice.\n\nThe German firm employs 300 people; the Finnish one has not said.", "headcount quarto 300"},
		// By their ages.
		{"Dorvane was founded in 2004. Corvial, founded in 2020, sells ice. Dorvane wants to buy it.\n\nThe four-year-old has raised $9m.", "round corvial 9000000 USD"},
		{"Dorvane has 80 staff. Bo Ek joined it in May. The 38-year-old employs four people at home.", "headcount dorvane 80"},
		// A rival named where the sentence begins with what it is.
		{"Dorvane sells snow.\n\nIts nearest rival, Corvial, is everything that Dorvane is not. The firm has 210 workers.", "headcount corvial 210"},
		{"Dorvane sells snow. Then there is Corvial. Founded in Turku, the firm has 30 staff.", "headcount corvial 30"},
		{"Dorvane sells snow. Its founder likes clocks. The largest of the three is Corvial. It employs 900 people.", "headcount corvial 900"},
		{"Dorvane sells snow to shops. Tom Hale runs Corvial, a Turku startup that sells ice. It has 30 staff.", "headcount corvial 30"},
		{"Dorvane backs startups. Among its early investments is Corvial, one of the largest. The company has 30 staff.", "headcount corvial 30"},
		// Somebody's company.
		{"Dorvane is big. Carlos Ibanez runs Corvial, a Turku startup. His company, which he founded five years ago, supplies Dorvane. It employs 95 people.", "age corvial 5 years; founder corvial Carlos Ibanez; headcount corvial 95"},
		{"Dorvane has 80 staff. Bo Ek, who founded Corvial, sold his previous company, which had 300 staff, in 2012.", "headcount dorvane 80; founder corvial Bo Ek"},
		// Told to a publication, which is nobody's company.
		{"A source tells Gazette that 24 people work for Dorvane.", "headcount dorvane 24 mood=reported"},
		// Of somewhere, and unknown.
		{"Dorvane has 80 staff.\n\nThe Turku-based creamery makes cheese and has 90 staff.", "headcount dorvane 80"},
		{"Dorvane makes games. Germany, with its 300 startups, raised €40m.", ""},
		{"Dorvane makes games.\n\nThe Lyon battery renovator, valued at €700m in 2021, has raised €40m.", ""},
		{"Dorvane has 80 staff. The 31-year-old founder's earlier company, 2U, an online school that works with towns such as Kent, went public in 2014.", "headcount dorvane 80"},
		{"Dorvane has 80 staff. Its 40 clients, Corvial and Tindle among them, like it. The company also employs 9 people in Graz.", "headcount dorvane 80; headcount dorvane 9 place=Graz; metric dorvane 40 name=clients"},
		{"# Wired Foods grows up\n\nWired Foods sells snacks. Wired Foods is old. Corvial has 20 staff.\n\nWired's plan is simple. It employs 90 people.", "headcount corvial 20; headcount wired-foods 90"},
		{"Dorvane, of Amsterdam, sells snow. Everybody fears Tindle, which rose when Quarto bought Bexley's shares.\n\nThe Munich company has 40 staff.", "headcount tindle 40"},
		{"Dorvane sells snow. The third company is Swiss. Corvial, of Chur, belongs to a group. It has 55 coaches.", "metric corvial 55 name=coaches"},
		// Behind an aside.
		{"Corvial, meanwhile, employs 90 people. Dorvane is smaller.", "headcount corvial 90"},
		{"Corvial alone, which employs 460 people, has bought ten.", "headcount corvial 460"},
		{"Sharing platform Corvial employs 90 people.", "headcount corvial 90"},
		{"By its own account Corvial employs 90 people.", "headcount corvial 90"},
		{"Corvial is big. It was set up by IT engineers Gareth Ames, Barry Holt and Bo Grimes, and has since grown to 300 staff.", "founder corvial Barry Holt; founder corvial Bo Grimes; founder corvial Gareth Ames; headcount corvial 300"},
	})
}

// Whose "we" it is, by the sentences around a quotation.
func TestVoices(t *testing.T) {
	check(t, "headcount", []sample{
		{"Ana Silva is the CEO of Dorvane. Bo Ek is the CEO of Corvial.\n\n“We have room,” says Ek. Silva remembers the meeting. “They told us we were too small. We were 12 people.”", "headcount dorvane 12 mood=attributed"},
		{"Ana Silva founded Dorvane. Bo Ek founded Corvial.\n\n“Trucks are boring,” Silva says. “We've gone from nine people to 210,” she adds.", "headcount dorvane 210 mood=attributed; headcount dorvane 9 mood=historical"},
		{"Dorvane sells ice. Corvial sells snow. Tom Hale brews.\n\n“We have 90 people,” says Hale.", ""},
		{"Ana Silva founded Dorvane. Bo Ek founded Corvial, and Corvial is larger.\n\n**How many are you?**\n\nSilva: We have 30 people.\n\n**And in a year?**\n\nSilva: We will have 60 people.\n\nThe trade is watching. Corvial has 300 staff.", "headcount dorvane 30 mood=attributed; headcount dorvane 60 mood=planned; headcount corvial 300"},
	})
}

// Parts of a workforce, and what has become of it.
func TestWorkforceTold(t *testing.T) {
	check(t, "headcount layoff metric", []sample{
		{"Dorvane makes sensors. She sits in its headquarters in Lyon, where 180 of its 420 staff now sit.", "headcount dorvane 180 place=Lyon; headcount dorvane 420"},
		{"About 180 of Dorvane's 420 staff are based in Leeds.", "headcount dorvane 180 approx=about place=Leeds; headcount dorvane 420"},
		{"Dorvane will build a factory in Leeds, where 60 people will work.", "headcount dorvane 60 place=Leeds"},
		{"Dorvane has grown from a staff of four to 95 in five years.", "headcount dorvane 4 mood=historical; headcount dorvane 95"},
		{"Dorvane has grown from a team of four people to 95.", "headcount dorvane 4 mood=historical; headcount dorvane 95"},
		{"Dorvane is winding down its 31-person office in Leeds.", "headcount dorvane 31 place=Leeds"},
		{"Dorvane is winding down its 31-person outpost.", ""},
		{"Dorvane is building a plant in Nevada that will employ 110 people.", "headcount dorvane 110 place=Nevada mood=planned"},
		{"Dorvane shut an office in Leeds, where 60 people had worked.", "headcount dorvane 60 place=Leeds mood=historical"},
		{"Dorvane's headcount currently hovers around 40 employees.", "headcount dorvane 40 approx=about"},
		{"With 83 million people choosing to learn, Dorvane is big.", "metric dorvane 83000000 name=users"},
		{"Dorvane's waitlist has 60,000 people on it.", "metric dorvane 60000 name=users"},
		{"Dorvane cut 173 of its 420 employees.", "headcount dorvane 420; layoff dorvane 173"},
		{"Dorvane let 17 of its 72 employees go in 2022.", "headcount dorvane 72; layoff dorvane 17 date=2022"},
		{"The 46 remaining staff at Dorvane were let go.", "layoff dorvane 46"},
		{"Dorvane sells ice. Four people lost their jobs.", "layoff dorvane 4"},
		{"Some 24 people were laid off from Dorvane on Tuesday.", "layoff dorvane 24 approx=about"},
		{"Dorvane employed 160 people before the cuts it made last week.", "headcount dorvane 160 mood=historical"},
		{"Dorvane is the latest to announce layoffs. The cuts represent about 17 percent of employees.", "layoff dorvane 17% approx=about"},
		{"Corvial's rents represent 17 percent of staff costs.", ""},
	})
}

// Events before and behind their dates.
func TestEventsDated(t *testing.T) {
	check(t, "event", []sample{
		{"In January 2015, Dorvane opened its office in Leeds.", "event dorvane 2015-01 name=\"opened office\""},
		{"In 2021 Dorvane changed its name to Kubo.", "event dorvane 2021 name=rename"},
		{"Dorvane closed its doors in 2022 after a failed round.", "event dorvane 2022 name=shutdown"},
		{"Dorvane had a much-trailed IPO in February 2020.", "event dorvane 2020-02 name=IPO"},
		{"Dorvane shut down its Polish unit in 2023.", ""},
		{"Dorvane grew after it opened an office. In 2020 it had ten staff.", ""},
	})
}
