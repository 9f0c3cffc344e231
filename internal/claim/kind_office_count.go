package claim

import "github.com/factlint/factlint/internal/value"

// OfficeCount says how many offices a company has.
var OfficeCount = &Kind{
	Name: "office-count", Noun: "number of offices", weight: 40, relates: true,
	Doc: "How many offices a company has: \"12 offices\", \"offices in 14 cities\".",
	wordings: []string{
		"offices! : <count>",
		"<count> office|offices!", "<count> ~2 office|offices! in|across|around|worldwide", "office|offices! in|across <count> city|country|market|location|state|continent",
	},
	finish: func(f *found) {
		i := f.slot("count")
		if f.m.First < i && f.has(f.m.First-1, slotCount) || f.isWord(i+1, f.words.hyphen) {
			return // "12 offices in nine countries", "a 31-person office"
		}
		s := f.owner(f.m.First)
		if n := f.value(i); s.entity == 0 || f.isAny(i-1, "in", "from") && n.Num.Cmp(value.Int(1)) == 0 {
			return // "in one office"
		}
		c := f.claim(f.kind, s, f.m.Anchor)
		c.Value = f.value(i)
		f.emit(c, i, 1)
	},
}
