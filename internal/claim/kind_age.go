package claim

import (
	"bytes"

	"github.com/factlint/factlint/internal/value"
)

// Age says how old a company is.
var Age = &Kind{
	Name: "age", Noun: "age", weight: 20,
	Doc: "How old a company is: \"the 14-year-old company\", \"already eight years old\", \"founded four weeks ago\", \"now in its fifth year\".",
	wordings: []string{
		"in <ordinal> year", "turn <count>", "<ordinal> anniversary|birthday",
	},
	finish: func(f *found) {
		i := f.slot("ordinal")
		n := f.value(max(i, 0))
		years := n.Num
		switch {
		case i < 0:
			// "turned ten": a figure that nothing else counts.
			if i = f.slot("count"); f.m.End < len(f.items) && !f.wall(f.m.End) && !f.has(f.m.End, slotDate) && !f.is(f.m.End, preposition|conjunction) && !f.isAny(f.m.End, "this", "last", "today", "earlier") {
				return
			}
			years = f.value(i).Num
			if years.Cmp(value.Int(150)) > 0 {
				return
			}
		case f.isAny(f.m.First, "in"):
			// In its fifth year it is four.
			if !f.isAny(i-1, "its") {
				return
			}
			years = n.Num.Sub(value.Int(1))
		}
		var s subj
		if f.isAny(f.m.First, "turn", "turns", "turned", "turning") {
			s = f.subjectOf(f.m.First)
		} else {
			s = f.owner(i)
		}
		if s.entity == 0 {
			return
		}
		c := f.claim(f.kind, s, f.m.Anchor)
		c.Value = value.Value{Kind: value.Age, Unit: value.Year, Num: years, Digits: 1, Step: value.Int(1)}
		f.emit(c, i, 1)
	},
	scanned: slotAge,
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotAge) {
				continue
			}
			s := v.aged(i)
			if s.entity == 0 {
				continue
			}
			c := v.claim(v.kind, s, i)
			c.Value = v.value(i)
			v.emit(c, i, 1)
		}
	},
}

// aged finds the company that the age at item i is told of, and nobody when it is
// a person's or a thing's.
func (v *view) aged(i int) subj {
	if bytes.IndexByte(v.text(i), '-') > 0 {
		return v.agedNoun(i)
	}
	// "is already eight years old", "Acme, eight years old,"
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch {
		case v.isAny(j, "is", "was", "turns", "turned", "are"), v.isWord(j, v.words.possessive) && v.isAny(j-1, "it", "that"):
			k := v.before(j)
			if v.isAny(k, "that", "which") && v.isAny(k-1, "one") {
				return subj{entity: v.current(false), first: k - 1, last: k, anaphor: true}
			}
			if v.is(k, heShe) || v.isAny(k, "who") || v.has(k, slotPerson|slotTitle) && !v.has(k, slotOrg) {
				return subj{}
			}
			if v.company(k) || v.is(k, pronoun|orgNoun|relative) || v.isWord(k, v.words.shut) || v.comma(k) || v.isWord(k, v.words.dash) {
				return v.subjectOf(j)
			}
			return subj{}
		case v.cells[j].mention == 0 && (v.is(j, filler) || v.items[j].Word == 0 && v.ending(j, "ly")):
		case v.isAny(j, "at") && j == 0 && v.comma(i+1):
			return v.clauseSubject(i + 2) // "At 12 years old, Acme is"
		case v.comma(j):
			if v.company(j - 1) {
				return v.named(j - 1)
			}
			return subj{}
		default:
			return subj{}
		}
	}
	return subj{}
}

// agedNoun is whose age the compound at item i tells: "the 14-year-old, Berlin-based
// company", "14-year-old Acme", "Acme, a 14-year-old company".
func (v *view) agedNoun(i int) subj {
	noun := -1
	for j := i + 1; j < len(v.items) && j < i+10; j++ {
		switch {
		case v.company(j):
			if !v.describes(j) {
				return v.named(j)
			}
			if v.isWord(j+1, v.words.hyphen) {
				j += 2
			}
		case v.isWord(j, v.words.hyphen):
			j++ // "Warsaw-based"
		case v.comma(j) && noun >= 0:
			return v.describedBy(noun) // "Acme, a ten-year-old rival, and Beta"
		case v.comma(j), v.has(j, slotPlace):
		case v.has(j, slotPerson|slotTitle), v.is(j, personNoun|relative|auxiliary|pronoun):
			return subj{}
		case v.is(j, ageNoun):
			if v.company(j+1) || v.is(j+1, ageNoun) {
				continue
			}
			return v.describedBy(j)
		case v.is(j, preposition) && noun == j-1:
			return v.describedBy(noun) // "a two-year-old spin-off from"
		case v.wall(j), v.is(j, preposition), v.finite(j):
			return subj{}
		case v.is(j, descriptor|bodyNoun) && v.cells[j].mention == 0:
			noun = j
		}
	}
	return subj{}
}
