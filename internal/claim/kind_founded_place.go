package claim

// FoundedPlace says where a company began.
var FoundedPlace = &Kind{
	Name: "founded-place", Noun: "founding place", weight: 30,
	Doc:      "Where a company was founded: \"launched in New York\", \"founded in 2006 in Sydney\". It need not be where the headquarters are.",
	wordings: append([]string{"story|journey begin|start ~4 in <place>", "begin|start life in <place>", "be born in <place>", "root in <place>", "<place> - founded|born!"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("place"); i >= 0 {
			s := f.owner(f.m.First)
			if f.isWord(i+1, f.words.hyphen) {
				s = f.modified(f.m.End)
			}
			if !s.nobody() {
				f.emitPlace(f.kind, s, f.m.First, i)
			}
			return
		}
		told, ok := f.foundingTold(f.m.First, f.m.End)
		// "launched in Germany" enters a market; a company that is launched there began there.
		// Where it is incorporated is its seat on paper.
		if !ok || told.place < 0 || told.basis == "incorporated" || told.entersMarket(f.view) || told.basis == "launched" && told.date < 0 && len(told.persons) == 0 && len(told.counts) == 0 {
			return
		}
		f.emitPlace(f.kind, told.subject, told.verb, told.place)
	},
}
