package claim

import "slices"

// Founder says who founded a company.
var Founder = &Kind{
	Name: "founder", Noun: "founder", weight: 30, relates: true,
	Doc:      "Who founded a company, one claim a person: \"founded by Ana Silva and Bo Ek\", \"cofounder Cy Dahl\", \"Ana Silva, founder and CEO of Acme\".",
	wordings: append([]string{"brainchild of", "be creation of <person>", "founding|creation|establishment|formation ~3 by <person>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("person"); i >= 0 {
			if s := f.owner(f.m.First); s.entity != 0 {
				f.emitFounders(s, f.m.Anchor, i)
			}
			return
		}
		if f.isAny(f.m.First, "brainchild") {
			persons, _, _, open := f.founderList(f.m.End)
			if s := f.owner(f.m.First); s.entity != 0 {
				f.emitFounderList(s, f.m.Anchor, persons, open)
			}
			return
		}
		told, ok := f.foundingTold(f.m.First, f.m.End)
		if !ok || len(told.persons) == 0 {
			return
		}
		for _, s := range append([]subj{told.subject}, told.others...) {
			f.group++
			for _, p := range told.persons {
				f.emitPerson(f.kind, s, told.verb, p, told.open)
				c := &f.pending[len(f.pending)-1].claim
				c.Group, c.Role = f.group, ListItem
				if c.Mood == Planned && f.isWord(f.verbLeft(told.verb), f.words.to) {
					c.Mood = Asserted // "left Beta to start Acme"
				}
			}
		}
	},
	scanned: slotTitle | slotPerson,
	scan: func(v *view) {
		v.titledFounders()
		v.beginnings()
	},
}

// beginnings reads "Acme began in 2012, when brothers Rui and Tiago Prado decided", and
// "Acme's founding trio, Ana Silva, Bo Ek and Cyril Roux".
func (v *view) beginnings() {
	for i := range v.items {
		switch {
		case (v.groupWord(i) > 0 || v.isAny(i, "brothers", "sisters", "siblings", "friends", "entrepreneurs", "man", "woman", "couple", "founders", "entrepreneur", "brains", "people")) && v.isAny(i+1, "behind"):
			v.namedBehind(i)
		case v.groupWord(i) > 0 && v.isAny(i-1, "founding", "co-founding") && v.comma(i+1) && v.has(i+2, slotPerson):
			if s := v.owner(i - 1); s.entity != 0 {
				v.emitFounders(s, i, i+2)
			}
		case v.isAny(i, "when") && v.main.entity != 0 && v.main.last <= i:
			j := v.skipFill(i + 1)
			if v.has(j, slotCount) {
				j = v.skipFill(j + 1)
			}
			if !v.isAny(j, "brothers", "sisters", "siblings", "twins", "friends", "cousins", "founders", "students", "engineers", "classmates", "colleagues", "entrepreneurs", "doctors", "researchers", "scientists", "roommates", "flatmates", "couple") || !v.has(j+1, slotPerson) {
				continue
			}
			for k := v.main.last; k < i; k++ {
				if v.isAny(k, "began", "started", "born", "launched") && v.clauses[v.clauseOf[k]].kind == mainClause {
					v.emitFounders(v.main, k, j+1)
					break
				}
				if v.finite(k) && !v.is(k, auxiliary) {
					break
				}
			}
		}
	}
}

// namedBehind reads who stands behind a company: "the trio behind Acme, Ana Silva, Bo Ek
// and Cyril Roux, met", "the woman behind Acme is Ana Silva", "Ana Silva and Bo Ek, the
// pair behind Acme".
func (v *view) namedBehind(i int) {
	s, j := v.standsBehind(i)
	if s.entity == 0 {
		return
	}
	if k := v.skipFill(j + 1); (v.comma(j) || v.isWord(j, v.words.dash) || v.isWord(j, v.words.colon) || v.bracket(j) || v.isAny(j, "is", "are", "were", "was")) && v.has(k, slotPerson) && !v.has(k, slotCount) {
		if v.comma(j) && v.finite(v.skipAdverbs(k+1)) {
			return // "The pair behind Acme, Ana said": cannot be told
		}
		v.emitFounders(s, i, k)
		return
	}
	if c := &v.clauses[v.clauseOf[i]]; c.kind == apposition && v.has(c.host, slotPerson) && v.headOf(c.first, i) {
		v.emitFounderList(s, i, v.personsEnding(c.host), false)
		if k := v.skipFill(j + 1); v.isWord(j, v.words.and) && v.company(k) && !v.describes(k) && v.closesApposition(k+1) {
			v.emitFounderList(v.named(k), i, v.personsEnding(c.host), false) // "behind Acme and Beta"
		}
	}
}

// emitFounders claims the list of persons from item i on as founders of s.
func (v *view) emitFounders(s subj, at, i int) {
	names, _, open := v.list(i, slotPerson)
	v.emitFounderList(s, at, slices.Clone(names), open)
}

// emitFounderList claims the persons at the items of names as founders of s, told as one
// list.
func (v *view) emitFounderList(s subj, at int, names []int, open bool) {
	v.group++
	for _, p := range names {
		v.emitPerson(v.kind, s, at, p, open)
		c := &v.pending[len(v.pending)-1].claim
		c.Group, c.Role = v.group, ListItem
	}
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
			c.Value = v.personValue(h.person)
			c.Span = v.valueSpan(h.person)
			c.NameSpan = c.Span
			c.Mood = Asserted
			c.Partial = true
			v.emit(c, h.person, 2)
		}
	}
}
