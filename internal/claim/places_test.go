package claim

import "testing"

// Templates Q01 to Q26: seats and offices.
func TestPlaces(t *testing.T) {
	check(t, "hq office office-count founded-place", []sample{
		// Q01
		{"Porto-based Tessaro sells software.", "hq tessaro Porto"},
		{"Quillon insures bakeries. The Warsaw-based startup is hiring.", "hq quillon Warsaw"},
		{"Investors love Ghent-based sensor maker Lumora.", "hq lumora Ghent"},
		// Q02
		{"Tessaro, based in Porto, sells software.", "hq tessaro Porto"},
		{"Quillon is based in Warsaw.", "hq quillon Warsaw"},
		{"Based in Ghent, Lumora makes sensors.", "hq lumora Ghent"},
		// Q03
		{"Tessaro is headquartered in Porto.", "hq tessaro Porto"},
		{"Warsaw-headquartered Quillon is hiring.", "hq quillon Warsaw"},
		{"Headquartered in Ghent, Belgium, Lumora makes sensors.", "hq lumora Ghent, Belgium"},
		// Q04
		{"Tessaro, whose headquarters are in Porto, sells software.", "hq tessaro Porto"},
		{"Quillon's headquarters is in Warsaw.", "hq quillon Warsaw"},
		{"Lumora has its headquarters in Ghent.", "hq lumora Ghent"},
		// Q05, Q06
		{"Tessaro, which has its head office in Porto and offices in Lisbon and Madrid, sells software.", "hq tessaro Porto; office tessaro Lisbon; office tessaro Madrid"},
		{"Quillon has offices in Berlin, Paris and Rome.", "office quillon Berlin; office quillon Paris; office quillon Rome"},
		{"Lumora has 12 offices.", "office-count lumora 12"},
		{"Lumora has offices in 14 cities.", "office-count lumora 14"},
		// Q07
		{"Tessaro moved its headquarters from Porto to Lisbon in 2020.", "hq tessaro Lisbon"},
		{"Quillon relocated its HQ to Berlin.", "hq quillon Berlin"},
		// Q10
		{"London- and Porto-based Tessaro sells software.", "hq tessaro London; hq tessaro Porto"},
		// Q11: not a seat.
		{"Founded in Lisbon, Tessaro sells software.", "founded-place tessaro Lisbon"},
		// Q12
		{"Quillon opened its first office in Berlin in 2020.", "office quillon Berlin"},
		{"Lumora has opened a London office.", "office lumora London"},
		// Q14
		{"Tessaro operates out of Porto.", "hq tessaro Porto"},
		// Q17
		{"Tessaro's Madrid office, which employs 30, is full.", "office tessaro Madrid"},
		// Q19
		{"UK-based Quillon is hiring.", "hq quillon UK"},
		{"US-based Lumora makes sensors.", "hq lumora US"},
		// Q20
		{"Tessaro is based just outside Oxford.", "hq tessaro Oxford"},
		// Q26
		{"Berlin-born Quillon is hiring.", "founded-place quillon Berlin"},
		// Tables and lists.
		{"| Company | HQ | Offices |\n|---|---|---|\n| Quillon | Warsaw | 3 |\n| Lumora | Ghent | 2 |\n", "hq quillon Warsaw; office-count quillon 3; hq lumora Ghent; office-count lumora 2"},
		{"| | Tessaro | Quillon |\n|---|---|---|\n| Headquarters | Porto | Warsaw |\n", "hq tessaro Porto; hq quillon Warsaw"},
		{"Tessaro sells software.\n\n- **Headquarters:** Porto\n- **Offices:** 4\n", "hq tessaro Porto; office-count tessaro 4"},
		{"## Tessaro\n\n- **Headquarters:** Porto\n- **Offices:** 4\n", "hq tessaro Porto; office-count tessaro 4"},
		// Stacks and appositions.
		{"Paris-based, Ostrich-backed software startup Tessaro has a new chair.", "hq tessaro Paris"},
		{"Quillon, a Warsaw-based insurer of bakeries, is hiring.", "hq quillon Warsaw"},
		{"Lumora is a sensor maker headquartered in Ghent.", "hq lumora Ghent"},
		{"Tessaro (Porto-based) sells software.", "hq tessaro Porto"},
	})
}

// Negatives QN1 to QN12.
func TestNotPlaces(t *testing.T) {
	check(t, "hq office office-count founded-place", []sample{
		// QN1
		{"Tessaro sells web-based software.", ""},
		{"Quillon's usage-based policies are popular.", ""},
		{"Lumora's plant-based sensors are popular.", ""},
		// QN2
		{"London-based investor Cyril Roux backs Tessaro.", ""},
		{"Tessaro raised money from Berlin-based VC Ostrich Ventures.", "hq ostrich-ventures Berlin"},
		{"Ana Silva, who is based in Lisbon, runs Tessaro.", ""},
		// QN3
		{"Bank of Ireland uses Tessaro.", ""},
		{"The New York Times wrote about Quillon.", ""},
		// QN5
		{"Tessaro has customers based in Berlin.", ""},
		{"Quillon rents a data centre in Frankfurt.", ""},
		{"Lumora's servers are hosted in Dublin.", ""},
		// QN6
		{"Tessaro was founded by three Frenchmen.", ""},
		// QN7
		{"Marta Nowak moved to Berlin.", ""},
		// QN8
		{"Tessaro plans to open an office in Madrid.", "office tessaro Madrid mood=planned"},
		{"Quillon will move its headquarters to Berlin.", "hq quillon Berlin mood=planned"},
		// QN9
		{"On a grey morning in Berlin, Tessaro's founders had coffee.", ""},
		// QN10
		{"Tessaro's US headquarters are in Boston.", ""},
		{"Quillon opened its European headquarters in Dublin.", ""},
		{"Lumora has a second headquarters in Austin.", ""},
		// QN11
		{"Tessaro, formerly based in Porto, sells software.", "hq tessaro Porto mood=historical"},
		// QN12
		{"Tessaro is the Google of Porto.", ""},
		{"Rivals of Quillon are based in Berlin.", ""},
	})
}
