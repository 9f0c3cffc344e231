package claim

import (
	"github.com/factlint/factlint/internal/pattern"
)

// Age says how old a company is.
var Age = &Kind{
	Name: "age", Noun: "age", weight: 20,
	Doc:      "How old a company is: \"the 14-year-old company\", \"already eight years old\", \"founded four weeks ago\".",
	wordings: nil,
	finish:   func(*found) {},
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotAge) {
				continue
			}
			m := v.mention(i)
			s := v.aged(i)
			if s.entity == 0 {
				continue
			}
			c := v.claim(v.kind, s, i)
			c.Value = m.Value
			v.emit(c, i, 1)
		}
	},
}

// aged finds the company that the age at item i is told of, and nobody when it is
// a person's or a thing's.
func (v *view) aged(i int) subj {
	// "the 14-year-old, Berlin-based company", "14-year-old Acme"
	if b := v.text(i); b[len(b)-1] == 'd' && containsByte(b, '-') {
		for j := i + 1; j < len(v.items) && j < i+8; j++ {
			switch {
			case v.company(j):
				if v.describes(j) {
					continue
				}
				return v.named(j)
			case v.has(j, slotPerson|slotTitle), v.is(j, personNoun|relative|auxiliary|pronoun):
				return subj{}
			case v.is(j, ageNoun):
				if j+1 < len(v.items) && (v.company(j+1) || v.is(j+1, ageNoun)) {
					continue
				}
				if _, ok := v.definite(j); ok {
					return v.anaphor(i, j+1)
				}
				// "Acme, a 14-year-old company": in apposition.
				return v.owner(i)
			case v.is(j, verb|preposition) && !v.isWord(j, v.words.hyphen):
				return subj{}
			case v.isWord(j, v.words.stop):
				return subj{}
			}
		}
		return subj{}
	}
	// "is already eight years old"
	for j := i - 1; j >= 0 && j > i-6; j-- {
		switch {
		case v.isAny(j, "is", "was", "turns", "turned", "are"):
			s := v.subjectOf(j)
			k := j - 1
			if v.isAny(k, "that", "which") {
				k--
				if v.isAny(k, "one") && v.current(false) != 0 {
					return subj{entity: v.current(false), first: k, last: k + 1, anaphor: true}
				}
			}
			if v.isAny(k, "he", "she", "who") || v.has(k, slotPerson) {
				return subj{}
			}
			if v.company(k) || v.is(k, pronoun|orgNoun|relative) || s.entity != 0 && !s.anaphor {
				return s
			}
			return subj{}
		case v.items[j].Flags&pattern.Filler != 0:
		case v.comma(j) && v.company(j-1):
			return v.named(j - 1)
		default:
			return subj{}
		}
	}
	return subj{}
}

func containsByte(b []byte, c byte) bool {
	for _, x := range b {
		if x == c {
			return true
		}
	}
	return false
}
