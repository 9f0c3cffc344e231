package claim

import (
	"slices"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

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
		if ok && len(told.persons) == 0 {
			f.foundersTogether(&told)
		}
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
		v.staffItem()
		v.partners()
	},
}

// beginnings reads "Acme began in 2012, when brothers Rui and Tiago Prado decided", and
// "Acme's founding trio, Ana Silva, Bo Ek and Cyril Roux".
func (v *view) beginnings() {
	if v.lists&(behindList|whenList|foundedList) == 0 {
		return
	}
	for i := range v.items {
		switch {
		case (v.groupWord(i) > 0 || v.isAny(i, "brothers", "sisters", "siblings", "friends", "entrepreneurs", "man", "woman", "couple", "founders", "entrepreneur", "brains", "people")) && v.isAny(i+1, "behind"):
			v.namedBehind(i)
		case (v.groupWord(i) > 0 || v.isAny(i, "team", "couple", "partners")) && v.isAny(i-1, "founding", "co-founding") && (v.wall(i+1) && !v.isWord(i+1, v.words.stop) || v.isAny(i+1, "is", "are")) && v.has(i+2, slotPerson):
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
	p := -1
	if c := &v.clauses[v.clauseOf[i]]; c.kind == apposition && v.headOf(c.first, i) {
		p = c.host
	} else if v.isAny(i-1, "the") && v.comma(i-2) {
		p = i - 3
	}
	if v.has(p, slotPerson) {
		v.emitFounderList(s, i, v.personsEnding(p), false)
		if k := v.skipFill(j + 1); v.isWord(j, v.words.and) && v.company(k) && !v.describes(k) && v.closesApposition(k+1) {
			v.emitFounderList(v.named(k), i, v.personsEnding(p), false) // "behind Acme and Beta"
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

// foundersTogether claims those whom "they", "the pair" or "the two" before the verb
// stands for: the persons last named together.
func (v *view) foundersTogether(told *founding) {
	j := v.verbLeft(told.verb)
	n := v.groupWord(j)
	switch {
	case n > 0 && v.isAny(j-1, "the"):
	case v.isAny(j, "two", "three") && v.isAny(j-1, "the"):
		if n = 2; v.isAny(j, "three") {
			n = 3
		}
	case !v.isAny(j, "they"):
		return
	}
	persons := v.namedTogether(int(v.cells[j].first), int(n))
	if told.subject.entity == 0 || told.subject.anaphor && len(persons) == 0 {
		return
	}
	for _, p := range persons {
		m := &v.mentions[p]
		c := v.claim(v.kind, told.subject, told.verb)
		c.Value = value.Value{Kind: value.Name, Text: v.entities[m.Entity-1].Name}
		if c.Span = v.doc.TextSpan(m.Start, m.End); n == 0 {
			c.Span = v.span(j, j+1)
		}
		c.NameSpan = c.Span
		if !slices.ContainsFunc(v.claims, func(o Claim) bool { return o.Kind == c.Kind && o.Span == c.Span }) {
			v.emit(c, j, 1)
		}
	}
}

// namedTogether are the mentions of the persons, n of them or if n is 0 at least two,
// whom the last list of names before a token holds, in the sentence before or the one
// before that.
func (x *extraction) namedTogether(token, n int) []int {
	sentence := x.doc.SentenceOf(token)
	for i := x.firstMention(token) - 1; i > 0; i-- {
		if x.doc.SentenceOf(int(x.mentions[i].First)) < sentence-2 {
			return nil
		}
		if x.mentions[i].Kind != mention.Person {
			continue
		}
		out := []int{i}
		for k := i; k > 0 && x.mentions[k-1].Kind == mention.Person && x.joined(int(x.mentions[k-1].Last), int(x.mentions[k].First)); k-- {
			out = append(out, k-1)
		}
		if len(out) < 2 {
			continue
		}
		slices.Reverse(out)
		if n > 0 && len(out) != n || slices.ContainsFunc(out, func(k int) bool { return x.mentions[k].Entity == 0 }) {
			return nil
		}
		return out
	}
	return nil
}

// joined reports whether tokens [i,j) are what joins the members of a list.
func (x *extraction) joined(i, j int) bool {
	for k := i; k < j; k++ {
		switch x.doc.Lower(k) {
		case ",", "and", "&":
		default:
			return false
		}
	}
	return j > i && j <= i+2
}

// staffItem reads an item of a list under the heading "Founders": "Ana Silva, CEO".
func (v *view) staffItem() {
	if v.set.staff != foundingTeam || v.set.owner == 0 || v.sentence != v.block.Start || !v.has(0, slotPerson) || len(v.items) > 1 && !v.wall(1) && !v.isWord(1, v.words.hyphen) {
		return
	}
	if m := v.mention(0); m.Kind != mention.Person && m.Kind != mention.Name || m.Entity == v.set.owner {
		return
	}
	v.emitPerson(v.kind, v.fragment(), 0, 0, false)
}

// founderElsewhere claims the person at item p as founder of the further companies that
// the title at item i lists: "co-founder of Acme, Beta and Gamma".
func (v *view) founderElsewhere(i, p int) {
	if !v.isWord(i+1, v.words.of) || !v.company(i+2) || v.describes(i+2) {
		return
	}
	var more []int
	k := i + 3
	for ; v.comma(k) && v.company(k+1) && !v.has(k+1, slotPerson); k += 2 {
		more = append(more, k+1)
	}
	if v.comma(k) {
		k++
	}
	if !v.isWord(k, v.words.and) || !v.company(k+1) || v.describes(k+1) || v.finite(v.skipAdverbs(k+2)) && len(more) == 0 || v.mention(k+1).Kind == mention.Person {
		return
	}
	for _, org := range append(more, k+1) {
		c := v.claim(v.kind, v.named(org), i)
		c.Value = v.personValue(p)
		c.Span = v.valueSpan(p)
		c.NameSpan, c.Mood, c.Partial = c.Span, Asserted, true
		v.emit(c, p, 2)
	}
}

// genericFounder reports whether the title at item i calls somebody one of the many who
// have founded something: "a remarkable founder", "a serial startup founder".
func (v *view) genericFounder(i int) bool {
	if v.mention(i).Value.Text != "" || v.firstWordIs(i, "co") || v.firstWordIs(i, "cofounder") || v.firstWordIs(i, "cofounders") {
		return false
	}
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch {
		case v.isAny(j, "sole", "solo", "single", "lone"):
			return false
		case v.isAny(j, "a", "an", "of", "serial", "time", "exit", "fellow"):
			return true
		case v.wall(j), v.is(j, determiner|possessive|verb|auxiliary), v.isWord(j, v.words.possessive):
			return false
		}
	}
	return v.block.Kind == prose.Heading && i > 0
}

// titledFounders claims those whom a title calls founder.
func (v *view) titledFounders() {
	for i := range v.items {
		if !v.has(i, slotTitle) || !v.mention(i).Founder {
			continue
		}
		for _, h := range v.holders(i) {
			if h.org.entity == 0 || h.org.anaphor && h.org.last <= h.org.first && v.genericFounder(i) {
				continue
			}
			c := v.claim(v.kind, h.org, i)
			c.Value = v.personValue(h.person)
			c.Span = v.valueSpan(h.person)
			c.NameSpan = c.Span
			c.Mood = Asserted
			c.Partial = true
			v.emit(c, h.person, 2)
			v.founderElsewhere(i, h.person)
		}
	}
}
