package claim

// Patents says how many patents a company holds. Applications and patents
// pending are another figure, which nobody may claim.
var Patents = &Kind{
	Name: "patents", Noun: "number of patents", weight: 40,
	Doc: "How many patents a company holds: \"holds 12 patents\", \"with 40 granted patents\", \"a portfolio of 60 patents\".",
	wordings: []string{
		"hold|own|have|possess ~1 <count> ~2 patent|patents!", "<count> ~1 patent|patents! to ~1 name",
		"grant|award|receive|secure|obtain ~1 <count> ~2 patent|patents!", "portfolio of ~1 <count> ~1 patent|patents!",
		"with ~1 <count> ~1 patent|patents!", "patent|patents! : <count>",
	},
	finish: func(f *found) {
		i := f.slot("count")
		noun := i + 1
		for noun < len(f.items)-1 && !f.isAny(noun, "patent", "patents") {
			noun++
		}
		kind := f.kind
		if f.isAny(noun-1, "pending") || f.isAny(noun+1, "pending", "application", "applications", "filings") {
			kind = decoy
		}
		s := f.owner(f.m.First)
		if s.entity == 0 {
			return
		}
		c := f.claim(kind, s, f.m.First)
		c.Value = f.value(i)
		if f.isAny(noun, "patents") {
			c.Span = f.span(i, noun+1)
		}
		f.emit(c, i, 1)
	},
}
