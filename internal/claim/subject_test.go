package claim

import "testing"

// Section 5 of the lexicon: whose fact is it?
func TestSubject(t *testing.T) {
	check(t, "founded headcount hq valuation total-raised round age", []sample{
		// The grammatical subject, or the possessor.
		{"Velmora employs 40 people.", "headcount velmora 40"},
		{"Last year Velmora's headcount reached 40.", "headcount velmora 40"},
		{"In a statement on Monday, Velmora said it raised $5m.", "round velmora 5000000 USD mood=attributed"},
		// "It", "its", "the company" and the like.
		{"Velmora sells boots. It employs 40 people.", "headcount velmora 40"},
		{"Velmora sells boots. Its valuation has reached $90m.", "valuation velmora 90000000 USD"},
		{"Velmora sells boots. The Porto-based company was founded in 2014.", "hq velmora Porto; founded velmora 2014"},
		{"Velmora sells boots. The 14-year-old firm employs 40 people.", "age velmora 14 years; headcount velmora 40"},
		{"Velmora sells boots. The bootmaker is profitable. The startup is based in Porto.", "hq velmora Porto"},
		// Never an investor.
		{"Velmora has raised $5m. The round was led by Ostrich Ventures. The company employs 40 people.", "round velmora 5000000 USD; headcount velmora 40"},
		{"Velmora sells boots. Ostrich Ventures led its last round. It was founded in 2014.", "founded velmora 2014"},
		{"Velmora sells boots. Backed by Ostrich Ventures, the company employs 40 people.", "headcount velmora 40"},
		// Never a publication.
		{"Velmora sells boots. TechCrunch first reported the deal. The company employs 40 people.", "headcount velmora 40"},
		{"Velmora employs 40 people, Reuters reported.", "headcount velmora 40 mood=reported"},
		{"Bloomberg says Velmora was founded in 2014.", "founded velmora 2014 mood=attributed"},
		// Descriptor stacks.
		{"Paris-based, Nvidia-backed AI infrastructure startup Velmora was founded in 2014.", "hq velmora Paris; founded velmora 2014"},
		{"Velmora, the French maker of boots, was founded in 2014.", "founded velmora 2014"},
		{"Velmora (formerly Bootly) employs 40 people.", "headcount velmora 40"},
		{"OpenAI rival Velmora employs 40 people.", "headcount velmora 40"},
		{"Velmora parent Grandin employs 400 people.", "headcount grandin 400"},
		{"The company behind the app, Velmora, employs 40 people.", "headcount velmora 40"},
		// Two companies in a sentence.
		{"Velmora, which competes with Bootly (founded in 2009), was founded in 2014.", "founded bootly 2009; founded velmora 2014"},
		{"Unlike Bootly, which employs 400 people, Velmora has 30 employees.", "headcount bootly 400; headcount velmora 30"},
		{"Velmora was founded in 2014, five years after its rival Bootly.", "founded velmora 2014"},
		{"While Bootly employs 400 people, Velmora has 30 staff.", "headcount bootly 400; headcount velmora 30"},
		{"Bootly, based in Lyon, has bought Velmora, based in Porto.", "hq bootly Lyon; hq velmora Porto"},
		{"Velmora's biggest rival, Bootly, is headquartered in Lyon.", "hq bootly Lyon"},
		// Two at once say nothing of one.
		{"Velmora and Bootly have raised $50m between them.", ""},
		{"Velmora and Bootly together employ 430 people.", ""},
		// Parentheses and dashes.
		{"Velmora (founded in 2014) is younger than Bootly (founded in 2009).", "founded velmora 2014; founded bootly 2009"},
		{"Velmora – which was founded in 2014 – employs 40 people.", "founded velmora 2014; headcount velmora 40"},
		// Headings, list items.
		{"# Velmora\n\nFounded in 2014, the company employs 40 people.\n", "founded velmora 2014; headcount velmora 40"},
		{"Boots:\n\n- Velmora (Porto), founded in 2014, employs 40 people\n- Bootly employs 400 people\n", "hq velmora Porto; founded velmora 2014; headcount velmora 40; headcount bootly 400"},
		{"## Bootly\n\nFounded in 2009.\n\n## Velmora\n\nFounded in 2014.\n", "founded bootly 2009; founded velmora 2014"},
		// A subsidiary or a foundation is another.
		{"Velmora employs 400 people. Velmora France employs 70 people.", "headcount velmora 400; headcount velmora-france 70"},
		// Other nouns.
		{"Velmora says the market has raised $5m.", ""},
		{"Customers of Velmora employ 5,000 people.", ""},
		{"Ana Silva, who is based in Lisbon, advises Velmora.", ""},
		// Odd and common-word names.
		{"The startup Sunday employs 40 people.", "headcount sunday 40"},
		{"iBoots, a Porto startup, employs 40 people.", "headcount iboots 40; hq iboots Porto"},
		{"3Boots was founded in 2014. upShoe was founded in 2015.", "founded 3boots 2014; founded upshoe 2015"},
		{"**Alan** raises €40m. Alan was founded in 2016.", "round alan 40000000 EUR; founded alan 2016"},
		// "We" is whoever speaks.
		{"“We employ 40 people,” says Ana Silva, CEO of Velmora. Bootly has more.", "headcount velmora 40 mood=attributed"},
	})
}
