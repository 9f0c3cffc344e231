package claim

import (
	"github.com/factlint/factlint/internal/pattern"
)

// FoundedPlace says where a company began.
var FoundedPlace = &Kind{
	Name: "founded-place", Noun: "founding place", weight: 30,
	Doc:      "Where a company was founded: \"launched in New York\", \"founded in 2006 in Sydney\". It need not be where the headquarters are.",
	wordings: append([]string{"story|journey begin|start ~4 in <place>", "begin life in <place>", "be born in <place>", "root in <place>", "<place> - founded|born!"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("place"); i >= 0 {
			s := f.owner(f.m.First)
			if f.isWord(i+1, f.words.hyphen) {
				s = f.modified(f.m.End)
			}
			if s.entity != 0 {
				f.emitPlace(f.kind, s, f.m.Anchor, i)
			}
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || fd.place < 0 {
			return
		}
		// "launched in Germany in 2021" enters a market; a company that is launched there is founded there.
		if fd.basis == "launched" && !(fd.date >= 0 || len(fd.persons) > 0) {
			return
		}
		if v := f.view; fd.basis == "launched" && fd.date >= 0 && v.verbIsActive(fd.verb) {
			return
		}
		f.emitPlace(f.kind, fd.subject, fd.verb, fd.place)
	},
}

// verbIsActive reports whether the past form at item i has its subject right before
// it ("Acme launched in Germany"), and is no participle.
func (v *view) verbIsActive(i int) bool {
	j := i - 1
	for j >= 0 && v.items[j].Flags&pattern.Filler != 0 {
		j--
	}
	return j >= 0 && (v.company(j) || v.is(j, pronoun|orgNoun) || v.isAny(j, "has", "have", "had"))
}
