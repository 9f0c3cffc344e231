package claim

import "testing"

// Templates F01 to F32: how articles tell when a company began.
func TestFounded(t *testing.T) {
	check(t, "founded founded-place age", []sample{
		// F01
		{"Founded in 2014, Tessaro builds software for freight forwarders.", "founded tessaro 2014"},
		{"Founded back in 2009, Quillon sells insurance to bakeries.", "founded quillon 2009"},
		{"Founded in early 2018 and based in Ghent, Lumora makes sensors.", "founded lumora 2018-01-01/2018-05-01"},
		// F02
		{"Tessaro was founded in 2014 by Ana Silva, Bo Ek and Cyril Roux.", "founded tessaro 2014"},
		{"The company Quillon was co-founded in 2009 by Marta Nowak.", "founded quillon 2009"},
		{"According to its website, Lumora was originally founded in 2018 by two brothers.", "founded lumora 2018 mood=attributed"},
		// F03
		{"Tessaro, founded in 2014, has grown quickly.", "founded tessaro 2014"},
		{"Quillon (founded 2009) sells insurance to bakeries.", "founded quillon 2009"},
		{"Investors like Lumora, which was founded in 2018, for its margins.", "founded lumora 2018"},
		// F04
		{"Ana Silva and Bo Ek founded Tessaro in 2014.", "founded tessaro 2014"},
		{"Marta Nowak founded Quillon in March 2009 with a friend.", "founded quillon 2009-03"},
		{"Brothers Jan and Piet Maes co-founded Lumora in Ghent in 2018.", "founded lumora 2018; founded-place lumora Ghent"},
		// F05
		{"Co-founded in May 2014 by Ana Silva, Tessaro sells software.", "founded tessaro 2014-05"},
		{"Cofounded in September 2009 by Marta Nowak and Jan Maes, Quillon now insures 4,000 bakeries.", "founded quillon 2009-09"},
		{"Co-founded by Piet Maes in January 2018, Lumora makes sensors.", "founded lumora 2018-01"},
		// F06
		{"Since its founding in 2014, Tessaro has signed 300 customers.", "founded tessaro 2014"},
		{"Since its inception in 2009, Quillon has been profitable.", "founded quillon 2009"},
		{"Lumora has sold 20,000 sensors since its creation in 2018.", "founded lumora 2018"},
		// F07
		{"Tessaro sells software. Set up in 2014, the company is profitable.", "founded tessaro 2014"},
		{"Quillon insures bakeries. It was set up in 2009.", "founded quillon 2009"},
		{"Set up in 2018 by two engineers, Lumora makes sensors.", "founded lumora 2018"},
		// F08
		{"Tessaro is growing. The Porto-based startup, established in 2014, sells software.", "founded tessaro 2014"},
		{"Quillon is hiring. The insurer, established in 2009, wants salespeople.", "founded quillon 2009"},
		{"Established in 2018, Lumora makes sensors.", "founded lumora 2018"},
		// F09
		{"Launched in Porto in 2014 by a trio of Portuguese founders, Tessaro sells software.", "founded-place tessaro Porto; founded tessaro 2014 class=launched"},
		{"Launched in 2009 in Warsaw, Quillon insures bakeries.", "founded quillon 2009 class=launched; founded-place quillon Warsaw"},
		{"Lumora was launched in Ghent in 2018.", "founded-place lumora Ghent; founded lumora 2018 class=launched"},
		// F10
		{"Ana Silva started Tessaro in 2014 after leaving Ferrovia.", "founded tessaro 2014"},
		{"Marta Nowak launched Quillon in 2009 while at university.", "founded quillon 2009 class=launched"},
		{"In 2018, Piet Maes started Lumora with his brother.", "founded lumora 2018"},
		// F11
		{"Tessaro began life in 2014 as a consultancy.", "founded tessaro 2014"},
		{"Quillon, which began life in 2009 as a broker, is now an insurer.", "founded quillon 2009"},
		{"Lumora started life in 2018 as a student project.", "founded lumora 2018"},
		{"Quillon sells insurance. The company was born in a Warsaw bakery in 2009.", "founded quillon 2009; founded-place quillon Warsaw"},
		{"Competition comes from Lumora of Belgium, founded in 2018 by two students.", "founded lumora 2018"},
		// F12
		{"Tessaro has raised $5m. The 10-year-old company sells software.", "age tessaro 10 years"},
		{"The 15-year-old, Warsaw-based startup Quillon insures bakeries.", "age quillon 15 years"},
		{"Lumora, a six-year-old company, makes sensors.", "age lumora 6 years"},
		// F13
		{"Tessaro was founded ten years ago.", "age tessaro 10 years"},
		{"Quillon was founded just four weeks ago.", "age quillon 4 weeks approx=precisely"},
		{"Lumora, founded six years ago in Ghent, makes sensors.", "age lumora 6 years; founded-place lumora Ghent"},
		// F15
		{"Founded last year by Ana Silva, Tessaro sells software.", "founded tessaro 2023"},
		{"Quillon, founded last year, insures bakeries.", "founded quillon 2023"},
		{"Lumora was only founded last year.", "founded lumora 2023"},
		// F16
		{"Founded earlier this year, Tessaro sells software.", "founded tessaro 2024-01-01/2024-06-12"},
		// F17
		{"Founded in late 2014, Tessaro sells software.", "founded tessaro 2014-09-01/2015-01-01"},
		{"Quillon was founded in mid-2009.", "founded quillon 2009-05-01/2009-09-01"},
		// F18
		{"Tessaro was incorporated in Porto on 3 March 2014.", "founded tessaro 2014-03-03 class=incorporated"},
		{"Incorporated in 2009, Quillon insures bakeries.", "founded quillon 2009 class=incorporated"},
		{"Lumora, incorporated in May 2018, makes sensors.", "founded lumora 2018-05 class=incorporated"},
		// F19, F20
		{"Tessaro was spun out of the University of Porto in 2014.", "founded tessaro 2014"},
		{"Quillon, spun out of Ferrovia in 2009, insures bakeries.", "founded quillon 2009"},
		{"Spun out in 2018, Lumora makes sensors.", "founded lumora 2018"},
		// F22
		{"Tessaro turned ten in May.", "age tessaro 10 years"},
		// F23
		{"In 2014, when Tessaro was founded, freight was done by fax.", "founded tessaro 2014"},
		{"Quillon is old. In 2009, when the company was founded, few bakeries were insured.", "founded quillon 2009"},
		// F24, F25
		{"Tessaro, which has been around since 2014, sells software.", "founded tessaro 2014"},
		{"Quillon dates back to 2009.", "founded quillon 2009"},
		{"Lumora traces its origins to 2018.", "founded lumora 2018"},
		// F26
		{"Ana Silva, who founded Tessaro in 2014, is an engineer.", "founded tessaro 2014"},
		{"Marta Nowak, who co-founded Quillon in 2009 with Jan Maes, has left.", "founded quillon 2009"},
		{"“We were naive,” says Piet Maes, who started Lumora in 2018.", "founded lumora 2018"},
		// F27
		{"Tessaro's founding in 2014 went unnoticed.", "founded tessaro 2014"},
		{"The 2009 founding of Quillon was an accident.", "founded quillon 2009"},
		{"Since Lumora's launch in 2018, sensors have become cheap.", "founded lumora 2018"},
		// F28, F29
		{"Only founded in 2022, Tessaro already sells in nine countries.", "founded tessaro 2022"},
		{"Quillon is one of many startups founded in 2009.", "founded quillon 2009"},
		// F30
		{"Now in its fifth year, Tessaro is profitable.", "age tessaro 4 years"},
		// F31
		{"Tessaro sells software. The company, founded as Ferrovia Labs in 2014 and renamed in 2017, is growing.", "founded tessaro 2014"},
		// F32
		{"## Tessaro\n\n- Founded: 2014\n- Staff: 40\n", "founded tessaro 2014"},
		{"| Company | Founded |\n|---|---|\n| Quillon | 2009 |\n| Lumora | 2018 |\n", "founded quillon 2009; founded lumora 2018"},
		// Other places in the sentence.
		{"Ferrovia competes with Tessaro, which was founded in 2014 in Porto.", "founded tessaro 2014; founded-place tessaro Porto"},
		{"“Bakeries burn,” says Marta Nowak, chief executive of Quillon, which was founded in 2009.", "founded quillon 2009"},
		{"Lumora is a Belgian company founded in 2018 that makes sensors.", "founded lumora 2018"},
	})
}

// Negatives FN1 to FN14.
func TestNotFounded(t *testing.T) {
	check(t, "founded founded-place age", []sample{
		// FN1
		{"Tessaro has raised €4m. The round was led by Ostrich Ventures, founded in 2011.", "founded ostrich-ventures 2011"},
		{"The fund Brume Capital, founded in 2006, led the round for Quillon.", "founded brume-capital 2006"},
		{"Lumora's investor Gannet Partners, which was founded in 2012, joined the board.", "founded gannet-partners 2012"},
		// FN2
		{"Tessaro launched its app in 2016.", ""},
		{"Quillon launched a product for cafés in 2019.", ""},
		{"In 2021, Lumora launched its US business.", ""},
		{"Tessaro started a new fund in 2020.", ""},
		// FN3
		{"Tessaro opened its London office in 2015.", ""},
		{"Quillon launched in Germany in 2017.", ""},
		{"Lumora started in Spain last year.", ""},
		// FN4
		{"Ana Silva founded two companies before Tessaro, including Ferrovia in 2008.", ""},
		// FN5
		{"Founded by former Google engineers, Tessaro sells software.", ""},
		{"Founded by two bakers, Quillon sells insurance.", ""},
		// FN6
		{"The fears at Tessaro are founded on bad data from 2014.", ""},
		{"The worries are well-founded, Quillon said in 2019.", ""},
		{"Rumours about Lumora were unfounded in 2018.", ""},
		// FN7
		{"Tessaro supports schools. The Tessaro Foundation, created in 2019, gives grants.", "founded tessaro-foundation 2019"},
		// FN8
		{"Tessaro raised its founding round in 2014.", ""},
		{"Quillon hired a founding engineer in 2019.", ""},
		{"Lumora's founding team met in 2018.", ""},
		// FN9
		{"Tessaro relaunched in 2019.", ""},
		{"Quillon rebranded in 2020.", ""},
		{"Lumora pivoted in 2021.", ""},
		// FN10
		{"The 31-year-old co-founder of Tessaro is an engineer.", ""},
		{"Marta Nowak, the 44-year-old founder of Quillon, is a baker.", ""},
		{"Lumora's CEO is 28 years old.", ""},
		// FN11
		{"Tessaro uses a 10-year-old technology.", ""},
		{"Quillon works under 3-year-old rules.", ""},
		{"Lumora's five-year-old model is still sold.", ""},
		// A date ahead is the main verb's.
		{"Last month, the startup Velmora, which was founded by two bakers, raised money.", ""},
		{"A month ago, Velmora, which was founded by Ana Silva, raised money.", ""},
		// FN12
		{"Tessaro was founded in 2014, the same year as Ferrovia.", "founded tessaro 2014"},
		// Plans and conditions.
		{"Ana Silva plans to found Tessaro in 2025.", ""},
		{"Startups founded in 2014 have had a good decade, says Quillon.", ""},
		{"How to found a startup in 2024.", ""},
		// Other subjects.
		{"Tessaro sells to museums founded in 1880.", ""},
		{"The market was created in 2014, Quillon says.", ""},
		{"A law created in 2018 helps Lumora.", ""},
	})
}
