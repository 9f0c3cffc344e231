package claim

import "github.com/factlint/factlint/internal/value"

// Founder says who founded a company.
var Founder = &Kind{
	Name: "founder", Noun: "founder", weight: 30,
	Doc:      "Who founded a company, one claim a person: \"founded by Ana Silva and Bo Ek\", \"cofounder Julien Chaumond\", \"Ana Silva, founder and CEO of Acme\".",
	wordings: append([]string{"<org> 's founder|cofounder", "brainchild of <person>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("person"); i >= 0 {
			if s := f.subjectOf(f.m.Anchor); s.entity != 0 {
				f.emitPerson(f.kind, s, f.m.Anchor, i, false)
			}
			return
		}
		if f.slot("org") >= 0 {
			f.foundersOf(f.named(f.slot("org")), f.m.End)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || len(fd.persons) == 0 {
			return
		}
		if fd.basis == "launched" && !f.isWord(f.skipFill(f.m.End), f.words.by) && fd.date < 0 && fd.place < 0 && !f.foundersTold(fd) {
			return
		}
		f.group++
		for _, p := range fd.persons {
			f.emitPerson(f.kind, fd.subject, fd.verb, p, fd.open)
			f.pending[len(f.pending)-1].claim.Group = f.group
			f.pending[len(f.pending)-1].claim.Role = ListItem
		}
	},
	scan: func(v *view) { v.titledFounders() },
}

// foundersTold reports whether the persons of a telling are called founders in it.
func (v *view) foundersTold(fd founding) bool {
	for j := 0; j < fd.verb; j++ {
		if v.has(j, slotTitle) && v.mention(j).Founder {
			return true
		}
	}
	return false
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
			c.Value = value.Value{Kind: value.Name, Text: v.personName(h.person)}
			c.Span = v.valueSpan(h.person)
			c.NameSpan = c.Span
			c.Mood = Asserted
			c.Partial = true
			v.emit(c, h.person, 2)
		}
	}
}
