package claim

// Founder says who founded a company.
var Founder = &Kind{
	Name: "founder", Noun: "founder", weight: 30,
	Doc:      "Who founded a company, one claim a person: \"founded by Ana Silva and Bo Ek\", \"cofounder Julien Chaumond\", \"Ana Silva, founder and CEO of Acme\".",
	wordings: append([]string{"brainchild of <person>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("person"); i >= 0 {
			if s := f.owner(f.m.First); s.entity != 0 {
				f.emitPerson(f.kind, s, f.m.Anchor, i, false)
			}
			return
		}
		told, ok := f.foundingTold(f.m.First, f.m.End)
		if !ok || len(told.persons) == 0 {
			return
		}
		for _, s := range append([]subj{told.subject}, told.others...) {
			f.group++
			for _, p := range told.persons {
				f.emitPerson(f.kind, s, told.verb, p, told.open)
				c := &f.pending[len(f.pending)-1].claim
				c.Group, c.Role = f.group, ListItem
				if c.Mood == Planned && f.isWord(f.verbLeft(told.verb), f.words.to) {
					c.Mood = Asserted // "left Beta to start Acme"
				}
			}
		}
	},
	scan: func(v *view) { v.titledFounders() },
}

// titledFounders claims those whom a title calls founder.
func (v *view) titledFounders() {
	for i := range v.items {
		if !v.has(i, slotTitle) || !v.mention(i).Founder {
			continue
		}
		for _, h := range v.holders(i) {
			if h.org.entity == 0 {
				continue
			}
			c := v.claim(v.kind, h.org, i)
			c.Value = v.personValue(h.person)
			c.Span = v.valueSpan(h.person)
			c.NameSpan = c.Span
			c.Mood = Asserted
			c.Partial = true
			v.emit(c, h.person, 2)
		}
	}
}
