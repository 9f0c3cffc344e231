package claim

// Office says where a company has an office.
var Office = &Kind{
	Name: "office", Noun: "office", weight: 20,
	Doc: "Where a company has an office besides its seat: \"offices in Berlin and Madrid\", \"its London office\".",
	wordings: []string{
		"office|offices!|hub|outpost ~1 in <place>", "<place> office|offices!|outpost", "open|opened! ~4 office in <place>",
	},
	finish: func(f *found) {
		i := f.slot("place")
		if f.isAny(f.m.Anchor-1, "head") || f.isAny(f.m.Anchor, "hub") && !f.isAny(f.m.Anchor-1, "engineering", "tech", "development", "european", "asian", "research", "regional") {
			return
		}
		var s subj
		if i < f.m.Anchor {
			s = f.owner(f.m.First)
		} else {
			s = f.owner(f.m.Anchor)
		}
		if s.entity == 0 {
			return
		}
		if i < f.m.Anchor {
			f.emitPlace(f.kind, s, f.m.Anchor, i)
			return
		}
		f.emitPlaces(f.kind, s, f.m.Anchor, i)
	},
}
