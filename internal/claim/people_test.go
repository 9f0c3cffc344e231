package claim

import "testing"

// Templates P01 to P30: founders and roles.
func TestPeople(t *testing.T) {
	check(t, "founder founder-count role", []sample{
		// P01
		{"Ana Silva, co-founder and CEO of Tessaro, is an engineer.", "role tessaro Ana Silva title=CEO; founder tessaro Ana Silva"},
		{"Quillon has grown, says Marta Nowak, founder and chief executive of Quillon.", "founder quillon Marta Nowak; role quillon Marta Nowak title=\"chief executive\""},
		{"Piet Maes, cofounder of Lumora, left in 2020.", "founder lumora Piet Maes"},
		// P02
		{"Tessaro co-founder Ana Silva disagrees.", "founder tessaro Ana Silva"},
		{"Quillon's cofounder and CTO Jan Maes disagrees.", "role quillon Jan Maes title=CTO; founder quillon Jan Maes"},
		{"The idea came to Lumora founder Piet Maes in a bakery.", "founder lumora Piet Maes"},
		// P03
		{"Tessaro CEO Ana Silva disagrees.", "role tessaro Ana Silva title=CEO"},
		{"“No,” says Quillon chief executive Marta Nowak.", "role quillon Marta Nowak title=\"chief executive\""},
		{"Lumora boss Piet Maes is tired.", "role lumora Piet Maes title=boss"},
		// P04
		{"Ana Silva (CEO), Bo Ek (CTO) and Cyril Roux (CSO) founded Tessaro.", "founder tessaro Ana Silva; role tessaro Ana Silva title=CEO; founder tessaro Bo Ek; role tessaro Bo Ek title=CTO; founder tessaro Cyril Roux; role tessaro Cyril Roux title=CSO"},
		// P05
		{"Tessaro was founded by Ana Silva, Bo Ek and Cyril Roux.", "founder tessaro Ana Silva; founder tessaro Bo Ek; founder tessaro Cyril Roux"},
		{"Quillon was co-founded by Marta Nowak and Jan Maes in 2009.", "founder quillon Marta Nowak; founder quillon Jan Maes"},
		{"Founded by Piet Maes, Lumora makes sensors.", "founder lumora Piet Maes"},
		// P06
		{"Founders Ana Silva and Bo Ek met at Tessaro's first customer.", ""},
		{"Tessaro's founders, Ana Silva and Bo Ek, met at university.", "founder tessaro Ana Silva; founder tessaro Bo Ek"},
		{"Quillon founders Marta Nowak and Jan Maes are siblings.", "founder quillon Marta Nowak; founder quillon Jan Maes"},
		{"Lumora is growing. Its co-founders, Piet Maes and Eva Lund, want more.", "founder lumora Piet Maes; founder lumora Eva Lund"},
		// P07
		{"The trio behind Tessaro met at university.", "founder-count tessaro 3"},
		{"Quillon is profitable. Its three Polish co-founders own most of it.", "founder-count quillon 3"},
		{"Lumora was started by a duo of engineers.", "founder-count lumora 2"},
		{"The pair behind the startup, Lumora, are siblings.", "founder-count lumora 2"},
		// P08
		{"Ana Silva founded Tessaro with Bo Ek and Cyril Roux.", "founder tessaro Ana Silva; founder tessaro Bo Ek; founder tessaro Cyril Roux"},
		{"Marta Nowak founded Quillon alongside Jan Maes in 2009.", "founder quillon Marta Nowak; founder quillon Jan Maes"},
		{"In 2018, Piet Maes started Lumora together with Eva Lund.", "founder lumora Piet Maes; founder lumora Eva Lund"},
		// P09
		{"Ana Silva, who co-founded Tessaro in 2014, is an engineer.", "founder tessaro Ana Silva"},
		{"The prize went to Marta Nowak, who founded Quillon.", "founder quillon Marta Nowak"},
		{"Piet Maes, who started Lumora with Eva Lund, has left.", "founder lumora Piet Maes; founder lumora Eva Lund"},
		// P10
		{"Tessaro's solo founder Ana Silva disagrees.", "founder-count tessaro 1; founder tessaro Ana Silva"},
		{"Quillon has a sole founder, Marta Nowak.", "founder-count quillon 1; founder quillon Marta Nowak"},
		// P11
		{"Ana Silva, a former Ferrovia researcher, joined Tessaro.", ""},
		// P12
		{"Tessaro has appointed Bo Ek as CFO.", "role tessaro Bo Ek title=CFO"},
		{"Quillon named Eva Lund chief operating officer.", "role quillon Eva Lund title=\"chief operating officer\""},
		{"Lumora hired Cyril Roux as its first CTO in May.", "role lumora Cyril Roux title=CTO"},
		// P13
		{"Bo Ek joins Tessaro as CFO from Ferrovia.", "role tessaro Bo Ek title=CFO"},
		{"Eva Lund joined Quillon as chief operating officer.", "role quillon Eva Lund title=\"chief operating officer\""},
		// P15
		{"Ana Silva, who stepped down as CEO of Tessaro in March, is an engineer.", "role tessaro Ana Silva title=CEO mood=historical"},
		{"Marta Nowak has resigned as chief executive of Quillon.", "role quillon Marta Nowak title=\"chief executive\" mood=historical"},
		{"Lumora's outgoing CEO Piet Maes disagrees.", "role lumora Piet Maes title=CEO mood=historical"},
		// P16
		{"“We are early,” said Bo Ek, CTO at Tessaro.", "role tessaro Bo Ek title=CTO"},
		{"Eva Lund, chief operating officer of Quillon, told Reuters it was early.", "role quillon Eva Lund title=\"chief operating officer\""},
		{"Lumora is late, according to Piet Maes, its CEO.", "role lumora Piet Maes title=CEO"},
		// P18
		{"Tessaro's chief executive and co-founder Ana Silva disagrees.", "role tessaro Ana Silva title=\"chief executive\"; founder tessaro Ana Silva"},
		{"Marta Nowak, CEO and cofounder of Quillon, disagrees.", "role quillon Marta Nowak title=CEO; founder quillon Marta Nowak"},
		// P22
		{"Ana Silva was Tessaro's first CEO until 2019.", "role tessaro Ana Silva title=CEO mood=historical"},
		// P24
		{"Brothers Tom and Piet Maes, who started Lumora, are bakers.", "founder lumora Piet Maes; founder lumora Tom Maes"},
		// P25
		{"Ana Silva, the entrepreneur behind Ferrovia and Tessaro, is back.", "founder ferrovia Ana Silva; founder tessaro Ana Silva"},
		// P26: "and two others" is counted by nobody here; the person is a founder.
		{"Ana Silva and two other founders run Tessaro.", ""},
		// P27
		{"Tessaro, whose CEO is Ana Silva, sells software.", "role tessaro Ana Silva title=CEO"},
		{"Quillon, whose chief executive is Marta Nowak, insures bakeries.", "role quillon Marta Nowak title=\"chief executive\""},
		// P28
		{"Photo: Tessaro founders Ana Silva, Bo Ek and Cyril Roux", "founder tessaro Ana Silva; founder tessaro Bo Ek; founder tessaro Cyril Roux"},
		// P30
		{"Tessaro's interim CEO Bo Ek disagrees.", "role tessaro Bo Ek title=\"interim CEO\""},
		{"Quillon's acting chief executive, Eva Lund, resigned.", "role quillon Eva Lund title=\"acting chief executive\""},
		// Tables and lists.
		{"| Startup | CEO | Founders |\n|---|---|---|\n| Quillon | Marta Nowak | Marta Nowak, Jan Maes |\n", "role quillon Marta Nowak title=CEO; founder quillon Marta Nowak; founder quillon Jan Maes"},
		{"## Tessaro\n\n- CEO: Ana Silva\n- Founders: Ana Silva and Bo Ek\n", "role tessaro Ana Silva title=CEO; founder tessaro Ana Silva; founder tessaro Bo Ek"},
		// Elsewhere.
		{"Ana Silva is the CEO of Tessaro.", "role tessaro Ana Silva title=CEO"},
		{"Since 2015, Marta Nowak has been chief executive of Quillon.", "role quillon Marta Nowak title=\"chief executive\""},
		{"The CEO of Lumora is Piet Maes.", "role lumora Piet Maes title=CEO"},
		{"“It works,” says CEO Ana Silva of Tessaro.", "role tessaro Ana Silva title=CEO"},
		{"Tessaro is the brainchild of Ana Silva.", "founder tessaro Ana Silva"},
		{"Quillon's founder is Marta Nowak.", "founder quillon Marta Nowak"},
	})
}

// Negatives PN1 to PN12.
func TestNotPeople(t *testing.T) {
	check(t, "founder founder-count role", []sample{
		// PN1
		{"Tessaro is small. The CEO of its rival Ferrovia, Bo Ek, laughs.", "role ferrovia Bo Ek title=CEO"},
		// PN2
		{"Former Tessaro CEO Ana Silva disagrees.", "role tessaro Ana Silva title=CEO mood=historical"},
		{"Ex-Quillon chief executive Marta Nowak has a new job.", "role quillon Marta Nowak title=\"chief executive\" mood=historical"},
		{"Lumora's then-CEO Piet Maes signed it.", "role lumora Piet Maes title=CEO mood=historical"},
		// PN3
		{"Tessaro is a founder-led company.", ""},
		{"Quillon is in founder mode.", ""},
		{"Eva Lund is the founder of the movement.", ""},
		// PN4
		{"Founders whom Ana Silva admires use Tessaro.", ""},
		{"“The founders we back are patient,” says Gannet Partners.", ""},
		// PN5
		{"Cyril Roux, co-founder of Gannet Partners, led the deal for Tessaro.", "founder gannet-partners Cyril Roux"},
		{"Gannet Partners general partner Cyril Roux joins Quillon's board.", "role gannet-partners Cyril Roux title=\"general partner\""},
		// PN12
		{"Quillon's CEO, Dr Marta Nowak, disagrees.", "role quillon Marta Nowak title=CEO"},
		// An early employee is no founder (P21).
		{"Eva Lund, an early employee of Lumora, has left.", ""},
		{"Bo Ek, Tessaro's founding engineer, has left.", ""},
		// Customers and partners.
		{"“It saves us days,” says Eva Lund, CEO of bakery chain Ferrovia, which uses Tessaro.", "role ferrovia Eva Lund title=CEO"},
		{"Tessaro's customer Ferrovia, led by CEO Eva Lund, is happy.", "role ferrovia Eva Lund title=CEO"},
	})
}
