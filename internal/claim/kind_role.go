package claim

import (
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Role says who holds which office in a company.
var Role = &Kind{
	Name: "role", Noun: "role", weight: 20,
	Doc: "Who holds which title: \"CEO Ana Silva\", \"Bo Ek, chief technology officer of Acme\", \"Acme has named Ana Silva as chair\".",
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
	return !v.isAny(i, "lead", "partner", "partners", "officer", "scientist", "engineer", "engineers", "developer", "developers", "researcher", "researchers", "executive", "executives", "analyst", "associate", "designer",
		"architect", "editor", "economist", "advisor", "adviser", "advisers", "advisors", "scientists", "secretary", "professor", "principal", "manager", "managers", "head", "leads", "strategist", "evangelist", "treasurer", "directors", "dean")
}

// emitRole puts forward that h.person has the title at item i.
func (v *view) emitRole(h holding, i int) {
	if h.org.entity == 0 {
		return
	}
	c := v.claim(v.kind, h.org, i)
	c.Value = value.Value{Kind: value.Name, Text: v.personName(h.person)}
	c.Title = v.value(i).Text
	c.NameSpan = v.valueSpan(h.person)
	title := v.valueSpan(i)
	c.Span = source.Span{Start: min(c.NameSpan.Start, title.Start), End: max(c.NameSpan.End, title.End)}
	if h.former && c.Mood <= Reported {
		c.Mood = Historical
	}
	c.Partial = h.open
	v.emit(c, h.person, 1)
}
