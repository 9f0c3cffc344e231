package claim

import (
	"slices"

	"github.com/factlint/factlint/internal/source"
)

// Role says who holds which office in a company.
var Role = &Kind{
	Name: "role", Noun: "role", weight: 20, relates: true,
	Doc:     "Who holds which title: \"CEO Ana Silva\", \"Bo Ek, chief technology officer of Acme\", \"Acme has named Ana Silva as chair\".",
	scanned: slotTitle,
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotTitle) || v.value(i).Text == "" || !v.keepsTitle(i) {
				continue
			}
			for _, h := range v.holders(i) {
				v.emitRole(h, i)
			}
		}
	},
}

// keepsTitle reports whether the title at item i is one people are asked about:
// "investor", "engineer" and "partner" alone say little, and of whom.
func (v *view) keepsTitle(i int) bool {
	if (v.firstWordIs(i, "chief") || v.firstWordIs(i, "co")) && !v.isAny(i, "chief") {
		return true // "chief scientist"
	}
	return !v.lastWordIs(i, "engineer", "engineers", "developer", "developers", "researcher", "researchers", "scientist", "scientists", "analyst", "associate", "designer", "architect",
		"editor", "economist", "advisor", "adviser", "advisers", "advisors", "secretary", "professor", "managers", "strategist", "evangelist", "directors", "executives", "partners", "leads", "dean") &&
		!v.isAny(i, "lead", "partner", "officer", "executive", "manager", "head", "principal", "official", "senior executive", "business partner", "business executive", "business manager")
}

// emitRole puts forward that h.person has the title at item i.
func (v *view) emitRole(h holding, i int) {
	if h.org.entity == 0 && h.org.last <= h.org.first {
		return // "its CEO" is somebody's, whoever that is
	}
	c := v.claim(v.kind, h.org, i)
	c.Value = v.personValue(h.person)
	c.Title = v.value(i).Text
	c.NameSpan = v.valueSpan(h.person)
	title := v.valueSpan(i)
	c.Span = source.Span{Start: min(c.NameSpan.Start, title.Start), End: max(c.NameSpan.End, title.End)}
	c.Mood = v.titleMood(c.Mood, h)
	c.Partial = h.open
	v.emit(c, h.person, 1)
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
