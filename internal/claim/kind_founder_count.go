package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// FounderCount says how many founded a company.
var FounderCount = &Kind{
	Name: "founder-count", Noun: "number of founders", weight: 30, relates: true,
	Doc:      "How many founders a company has: \"a trio of French founders\", \"its three co-founders\", \"the duo behind Acme\".",
	wordings: foundingVerbs,
	finish: func(f *found) {
		told, ok := f.foundingTold(f.m.First, f.m.End)
		if !ok {
			return
		}
		if i := f.spouses(&told); i >= 0 {
			f.emitFounderCount(told.subject, told.verb, i, 2)
			f.pending[len(f.pending)-1].claim.Group = f.group
		}
		for _, i := range told.counts {
			f.emitFounderCount(told.subject, told.verb, i, f.groupWord(i))
			f.pending[len(f.pending)-1].claim.Group = f.group
		}
	},
	scan: func(v *view) {
		if v.slots&slotCount == 0 && v.lists&(groupList|singleList) == 0 {
			return
		}
		for i := range v.items {
			switch n := v.groupWord(i); {
			case n > 0 && v.isAny(i-1, "founding", "co-founding"):
				if s := v.owner(i - 1); s.entity != 0 {
					v.emitFounderCount(s, i, i, n)
				}
			case n > 0 && v.isAny(i+1, "behind"):
				v.groupBehind(i, n)
			case n > 0 || v.has(i, slotCount) || v.single(i):
				v.countedFounders(i, n)
			}
		}
	},
}

// spouses is the item of "husband" in "husband and wife team Ana and Rui Prado", where
// these two are all the founders told; -1 when it stands nowhere.
func (v *view) spouses(told *founding) int {
	if len(told.persons) != 2 || len(told.counts) > 0 || told.open {
		return -1
	}
	for k := told.persons[0] - 1; k >= 0 && k > told.persons[0]-7 && !v.wall(k); k-- {
		if v.isAny(k, "husband") {
			return k
		}
	}
	return -1
}

// single reports whether item i says that there is one founder.
func (v *view) single(i int) bool { return v.isIn(i, singleList) }

// groupBehind reads "the duo behind Acme", "the pair behind the startup".
func (v *view) groupBehind(i int, n int64) {
	if s, _ := v.standsBehind(i); s.entity != 0 {
		v.emitFounderCount(s, i, i, n)
	}
}

// standsBehind is the company of "the duo behind Acme" at item i, and the item after it.
func (v *view) standsBehind(i int) (s subj, end int) {
	j := v.skipFill(i + 2)
	if k := v.skipModifiers(j); v.company(k) && !v.describes(k) && !v.has(k, slotPerson) {
		return v.named(k), k + 1
	}
	for j < len(v.items) && j < i+6 && (v.has(j, slotPlace) || v.isWord(j, v.words.hyphen) || v.isAny(j, "up", "based")) {
		j++
	}
	if !v.is(j, orgNoun) {
		return subj{}, j
	}
	if v.comma(j+1) && v.company(j+2) && v.comma(j+3) {
		return v.named(j + 2), j + 4 // "the duo behind start up, Acme, say"
	}
	return v.describedBy(j), j + 1
}

// countedFounders reads a count before a title of founders: "its three French
// co-founders", "a trio of founders", "solo founder". Those of "two other founders"
// are not all.
func (v *view) countedFounders(i int, group int64) {
	j := i + 1
	if v.isWord(j, v.words.of) && group > 0 {
		j++
	}
	for n := 0; n < 3 && j < len(v.items) && !v.has(j, slotTitle); n++ {
		if v.wall(j) || v.cells[j].mention != 0 && !v.has(j, slotPlace) || v.is(j, preposition|verb|auxiliary|relative|conjunction) || v.isAny(j, "other", "more", "of") {
			return
		}
		j++
	}
	alone := v.isAny(i, "solo", "sole", "single", "lone")
	if !v.has(j, slotTitle) || !v.mention(j).Founder || v.ending(j, "s") == alone || (v.isAny(i-1, "other", "with", "alongside") || v.isWord(i-1, v.words.of) && !v.isAny(i-2, "one")) && group == 0 && !alone {
		return
	}
	if v.isAny(i-1, "have", "has", "had") && v.startsWith(j, "co") {
		return // "She has two cofounders" and is the third
	}
	s, _ := v.titleOrg(j)
	if s.entity == 0 && (i == 0 || v.wall(i-1)) && group == 0 && !alone {
		return // "Ten founders have been accepted"
	}
	if s.entity == 0 {
		s = v.owner(i)
	}
	if s.entity == 0 && alone && v.has(j+1, slotPerson) {
		s = v.ledBy(j + 1) // "sole founder Ana Silva runs Acme"
	}
	if s.entity == 0 && v.isAny(i-1, "the") && v.cells[max(i-1, 0)].mention == 0 {
		s = v.titleContext(j) // "since the two founders have the freedom"
	}
	if s.entity != 0 {
		v.emitFounderCount(s, i, i, max(group, 0))
	}
}

// startsWith reports whether the words of item i begin with a prefix in lower case.
func (v *view) startsWith(i int, prefix string) bool {
	return strings.HasPrefix(v.word(i), prefix)
}

// emitFounderCount puts forward the count at item i, which is n where a word for a
// group says so.
func (v *view) emitFounderCount(s subj, at, i int, n int64) {
	c := v.claim(v.kind, s, at)
	switch {
	case n > 0:
		c.Value = value.Value{Kind: value.Count, Num: value.Int(n), Step: value.Int(1), Digits: 1}
	case v.has(i, slotCount):
		c.Value = v.value(i)
	default:
		c.Value = value.Value{Kind: value.Count, Num: value.Int(1), Step: value.Int(1), Digits: 1}
	}
	c.Span = v.span(i, i+1)
	c.Role = ListCount
	v.emit(c, i, 1)
}
