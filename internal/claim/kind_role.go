package claim

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/source"
)

// Role says who holds which office in a company.
var Role = &Kind{
	Name: "role", Noun: "role", weight: 20, relates: true,
	Doc:      "Who holds which title: \"CEO Ana Silva\", \"Bo Ek, chief technology officer of Acme\", \"Acme has named Ana Silva as chair\".",
	wordings: []string{"be chair! by <person>", "be chaired! ~3 by ~3 <person>", "<person> chairs! <org>"},
	finish: func(f *found) {
		p, org := f.slot("person"), f.slot("org")
		s := f.subjectOf(f.m.Anchor)
		if org >= 0 {
			s = f.named(org)
		}
		if s.entity == 0 {
			return
		}
		c := f.claim(f.kind, s, f.m.Anchor)
		c.Value, c.Title = f.personValue(p), "chair"
		c.NameSpan = f.valueSpan(p)
		c.Span = c.NameSpan
		f.emit(c, p, 1)
	},
	scanned: slotTitle,
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotTitle) || v.value(i).Text == "" || !v.keepsTitle(i) && !v.firmTitle(i) {
				continue
			}
			for _, h := range v.holders(i) {
				v.emitRole(h, i)
			}
		}
	},
}

// firmTitle reports whether the title at item i says something where its firm stands
// beside it: "head of Acme Research", "a partner at Acme Ventures".
func (v *view) firmTitle(i int) bool {
	switch {
	case v.isAny(i, "head"):
		return v.isWord(i+1, v.words.of) && v.company(i+2)
	case v.isAny(i, "partner", "principal"):
		return (v.isWord(i+1, v.words.at) || v.isWord(i+1, v.words.of)) && v.company(v.skipModifiers(i+2)) || v.company(i-1) && v.has(i+1, slotPerson) && v.mention(i-1).Fund
	}
	return false
}

// keepsTitle reports whether the title at item i is one people are asked about:
// "investor", "engineer" and "partner" alone say little, and of whom.
func (v *view) keepsTitle(i int) bool {
	if (v.firstWordIs(i, "chief") || v.firstWordIs(i, "co")) && !v.isAny(i, "chief") {
		return true // "chief scientist"
	}
	if v.lastWordIs(i, "officer", "officers") && !strings.Contains(v.word(i), "chief") {
		return false // "Special Operations officer"
	}
	return !v.lastWordIs(i, "engineer", "engineers", "developer", "developers", "researcher", "researchers", "scientist", "scientists", "analyst", "associate", "designer", "architect",
		"editor", "economist", "advisor", "adviser", "advisers", "advisors", "secretary", "professor", "managers", "strategist", "evangelist", "directors", "executives", "partners", "leads", "dean") &&
		!v.isAny(i, "lead", "partner", "executive", "manager", "head", "principal", "official", "senior executive", "business partner", "business executive", "business manager")
}

// emitRole puts forward that h.person has the title at item i.
func (v *view) emitRole(h holding, i int) {
	if h.org.entity == 0 && h.org.last <= h.org.first {
		return // "its CEO" is somebody's, whoever that is
	}
	c := v.claim(v.kind, h.org, i)
	c.Value = v.personValue(h.person)
	if c.Title = v.value(i).Text; h.title != "" {
		c.Title = h.title
	}
	c.NameSpan = v.valueSpan(h.person)
	title := v.valueSpan(i)
	c.Span = source.Span{Start: min(c.NameSpan.Start, title.Start), End: max(c.NameSpan.End, title.End)}
	c.Mood = v.titleMood(c.Mood, h)
	c.Partial = h.open
	v.emit(c, h.person, 1)
	v.pending[len(v.pending)-1].entry = h.verb && v.came(h.person, i)
}

// came reports whether the words between the person at item p and the title at item i say
// what somebody came to the company as: "joined as COO".
func (v *view) came(p, i int) bool {
	for k := i - 1; k > p; k-- {
		switch {
		case v.isAny(k, "joined", "arrived", "came", "started", "began", "recruited", "hired"):
			return true
		case v.finite(k), v.pastForm(k):
			return false // "joined in 2015 and became CEO"
		}
	}
	return false
}

// promote makes history of the titles with which people came to a company where they are
// told to hold another there: "The CEO, who joined as COO".
func (x *extraction) promote() {
	for i := range x.claims {
		// "founding CEO Bo Ek", where another is CEO
		c := &x.claims[i]
		title, founding := strings.CutPrefix(c.Title, "founding ")
		for k := range x.claims {
			if d := &x.claims[k]; founding && c.Mood <= Reported && d.Kind == Role && d.Title == title && d.Subject.Name == c.Subject.Name && d.Value.Text != c.Value.Text && d.Mood <= Reported {
				c.Mood = Historical
			}
		}
	}
	for _, n := range x.entries {
		c := &x.claims[n]
		for i := range x.claims {
			d := &x.claims[i]
			if d.Kind == Role && d.Title != c.Title && d.Subject.Name == c.Subject.Name && d.Value.Text == c.Value.Text && d.Mood <= Reported && c.Mood <= Reported && !slices.Contains(x.entries, i) {
				c.Mood = Historical
				break
			}
		}
	}
}

// titleMood is the mood of a title in a sentence of mood m. A name and title told in
// passing ("says CEO Ana Silva") are the draft's own words.
func (v *view) titleMood(m Mood, h holding) Mood {
	switch {
	case m == Attributed:
		m = Asserted
	case h.verb && m != InProgress:
	case m == Hypothetical, m == InProgress, m == Negated:
		m = Asserted
	}
	if h.former && m <= Reported {
		return Historical
	}
	return m
}

// firstWordIs reports whether the first word of item i is word.
func (v *view) firstWordIs(i int, word string) bool {
	return foldEqual(v.doc.Bytes(int(v.cells[i].first)), word)
}

// lastWordIs reports whether the last word of item i is one of words.
func (v *view) lastWordIs(i int, words ...string) bool {
	return slices.Contains(words, v.lastWord(i))
}
