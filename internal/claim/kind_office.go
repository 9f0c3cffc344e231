package claim

import "github.com/factlint/factlint/internal/place"

// Office says where a company has an office.
var Office = &Kind{
	Name: "office", Noun: "office", weight: 20, relates: true,
	Doc: "Where a company has an office besides its seat: \"offices in Berlin and Madrid\", \"its London office\".",
	wordings: []string{
		"office|offices!|hub|outpost ~1 in|across <place>", "<place> office|offices!|outpost", "open|opened! ~3 office , in <place>", "open|opened! ~4 office in <place>", "office|offices! ~2 include|including! ~1 <place>", "have presence in <place>",
	},
	finish: func(f *found) {
		i := f.slot("place")
		noun := f.m.First
		for noun < f.m.End-1 && !f.isAny(noun, "office", "offices", "hub", "outpost", "presence") {
			noun++
		}
		if f.isAny(noun-1, "head", "main", "principal") || f.isAny(noun, "hub") && !f.isAny(noun-1, "engineering", "tech", "development", "european", "asian", "research", "regional") {
			return
		}
		if p, ok := place.LookupBytes(f.text(i)); i < noun && (!ok || p.Kind == place.Demonym) || ok && p.Kind == place.Continent {
			return // "its first European office", "14 offices across Europe"
		}
		s := f.owner(f.m.First)
		if k := f.clauses[f.clauseOf[f.m.First]].first; s.entity == 0 && f.isAny(k, "its", "their") && f.isAnyLemma(f.before(noun), "include", "span", "comprise") {
			s = f.anaphor(k, k+1) // "Its global presence includes offices in"
		}
		if s.entity == 0 {
			return
		}
		if i < noun {
			f.emitPlace(f.kind, s, i, i)
			if f.isWord(i-1, f.words.and) && f.has(i-2, slotPlace) {
				f.emitPlace(f.kind, s, i-2, i-2) // "its London and Porto offices"
			}
			return
		}
		f.emitPlaces(f.kind, s, noun, i)
	},
}
