package claim

import (
	"slices"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// foretoldWithin is how many sentences behind the one that describes a company may be
// the first to name it.
const foretoldWithin = 4

// foretell finds the company that sentence si describes before the text names it: "A
// London startup has laid off 34 people. Acme, which …". It is the one the title names, or
// else the first that is subject behind it; nobody when the text leaves a choice. The
// noun phrase and the company are [view.foretold] afterwards.
func (v *view) foretell(si int) {
	v.foretold = subj{}
	sent := &v.doc.Sentences[si]
	block := &v.doc.Blocks[sent.Block]
	if v.topic == 0 || !v.mayDescribe(sent) || v.item != 0 || v.set.owner != 0 || v.set.alone || v.set.when != 0 || v.set.part != mainText {
		return
	}
	if block.Kind != prose.Paragraph && !headline(block) || v.focus != 0 && !v.summed() {
		return // who it is about is told already
	}
	v.load(si, v.firstMention(sent.Start))
	if len(v.items) > maxItems {
		return
	}
	v.parse()
	last := v.description()
	if last == 0 || v.sold(last) {
		return // nobody is described; or it is sold: it, or whoever bought it
	}
	inside := v.namedHere()
	e, many := v.titled(si, inside)
	named, other := v.firstPresented(si, inside)
	switch {
	case e == 0 && (!many || named == v.topic):
		e = named
	case e == other:
		return // "Acme was its largest client"
	}
	if e != 0 && !v.entities[e-1].Fund {
		v.foretold = subj{entity: e, last: last, anaphor: true}
	}
}

// mayDescribe reports whether a noun for companies stands near the start of the sentence.
func (v *view) mayDescribe(sent *prose.Sentence) bool {
	for i := sent.Start; i < sent.End && i < sent.Start+12; i++ {
		if v.class(v.doc.Tokens[i].Word)&(orgNoun|firmNoun|bodyNoun) != 0 {
			return true
		}
	}
	return false
}

// summed reports whether the company last spoken of was spoken of in a headline or a list
// above the text.
func (v *view) summed() bool {
	block := v.doc.Sentences[v.focusAt].Block
	return headline(&v.doc.Blocks[block]) || v.doc.Blocks[block].Item != 0 && v.focus == v.topic
}

// description is the item behind the noun phrase that opens the sentence as its subject
// and says what a company is without naming it: "A Leeds fintech founded in 2019 has",
// "Leeds fintech raises", "The startup behind Roam is"; 0 when there is none.
func (v *view) description() int {
	if len(v.items) < 4 {
		return 0
	}
	last := v.skipNoun(0)
	for j := 1; j < last; j++ {
		if v.is(j-1, orgNoun) && v.cells[j-1].mention == 0 && v.finite(v.skipAdverbs(j)) {
			last = j // "fintech raises", where a raise may be a noun
		}
	}
	for last > 0 && v.skipAdverbs(last-1) > last-1 {
		last-- // "Leeds fintech just raised"
	}
	k := last - 1
	if k < 1 || v.cells[k].mention != 0 || v.plural(k) || !v.is(k, orgNoun|firmNoun|bodyNoun) && !v.isAny(k, "spinoff", "spin-off", "spin-out", "offshoot") {
		return 0
	}
	for j := range last {
		if v.wall(j) && !v.comma(j) || v.has(j, slotPerson|slotTitle|slotMoney) || v.isWord(j, v.words.possessive) && !v.has(j-1, slotPlace) {
			return 0
		}
		if v.is(j, determiner|possessive) && v.cells[j].mention == 0 && (j > 0 || !v.isAny(j, "a", "an", "the")) {
			return 0
		}
	}
	switch {
	case v.isAny(0, "a", "an"):
	case v.isAny(0, "the"):
		if !v.isAny(last, "behind", "of", "that", "which") {
			return 0
		}
	case !v.finite(v.skipAdverbs(last)):
		return 0 // a title without its article
	}
	for j := last; j < len(v.items); j++ {
		if v.finite(j) && !(j == last && v.pastForm(j) && v.is(j+1, preposition)) {
			if v.is(j, modal) && !v.isAny(j, "would") {
				return 0 // "A startup with ten employees can": any
			}
			return last
		}
	}
	return 0
}

// sold reports whether the clause behind item i tells of a purchase without naming who
// buys: two companies may be meant, then, by whoever is named further on.
func (v *view) sold(i int) bool {
	for j := i; j < len(v.items); j++ {
		if v.cells[j].mention != 0 || !v.isAnyLemma(j, "acquire", "buy", "merge", "swallow") && !v.isAny(j, "sold", "takeover", "snapped", "taken") || v.isAny(j+1, "on", "up", "part") && !v.isAny(j, "snapped") {
			continue
		}
		for k := j + 1; k < len(v.items); k++ {
			if v.company(k) && v.isAny(k-1, "by", "to") {
				return false
			}
		}
		return true
	}
	return false
}

// namedHere is every company that the sentence names.
func (v *view) namedHere() []int32 {
	var named []int32
	for j := range v.items {
		if v.company(j) {
			named = append(named, v.mention(j).Entity)
		}
	}
	return named
}

// titled is the company that the headlines above sentence si name and the sentence does
// not; many says that they name several.
func (v *view) titled(si int, inside []int32) (e int32, many bool) {
	end := v.doc.Sentences[si].Start
	for i := range v.mentions {
		m := &v.mentions[i]
		if int(m.First) >= end {
			break
		}
		if !v.mayBeForetold(m, inside) || m.Entity == e || !headline(&v.doc.Blocks[v.doc.Sentences[v.doc.SentenceOf(int(m.First))].Block]) {
			continue
		}
		if e != 0 {
			return 0, true
		}
		e = m.Entity
	}
	if e != 0 && e != v.topic && !slices.Contains(inside, v.topic) {
		return 0, true
	}
	return e, false
}

// mayBeForetold reports whether mention m names a company that a sentence may have
// described which itself names those inside.
func (v *view) mayBeForetold(m *mention.Mention, inside []int32) bool {
	if m.Entity == 0 || m.Press || m.Kind != mention.Company && m.Kind != mention.Name {
		return false
	}
	return !v.entities[m.Entity-1].Fund && !slices.Contains(inside, m.Entity)
}

// firstPresented is the company that the sentences behind si name first, where it is the
// one that sentence si describes, and otherwise, as other, where it is another.
func (v *view) firstPresented(si int, inside []int32) (e, other int32) {
	for n := si + 1; n < len(v.doc.Sentences) && n <= si+foretoldWithin; n++ {
		v.load(n, v.firstMention(v.doc.Sentences[n].Start))
		if len(v.items) > maxItems {
			return 0, 0
		}
		v.parse()
		if n > si+1 && v.block.Kind == prose.Heading {
			return 0, 0
		}
		j := v.firstOf(inside)
		if j < 0 {
			continue
		}
		e := v.mention(j).Entity
		if v.another(j) {
			return 0, e
		}
		if !v.presents(j) {
			return 0, 0
		}
		t := &v.entities[e-1]
		if e != v.topic && (t.Given || t.Kind == mention.Name && t.Common && t.Mentions < 2 || v.entities[v.topic-1].Mentions > t.Mentions && !slices.Contains(inside, v.topic)) {
			return 0, 0
		}
		return e, 0
	}
	return 0, 0
}

// firstOf is the item of the first company in the sentence that another may have described
// which itself names those inside, or -1.
func (v *view) firstOf(inside []int32) int {
	for j := range v.items {
		if v.company(j) && v.mayBeForetold(v.mention(j), inside) {
			return j
		}
	}
	return -1
}

// another reports whether the company at item j is another than the one described before:
// a rival, one of several, or one that has to do with it.
func (v *view) another(j int) bool {
	for k := range v.items {
		if v.cells[k].mention == 0 && v.isAny(k, "rival", "rivals", "competitor", "competitors", "another", "similarly", "likewise", "meanwhile") {
			return true
		}
	}
	return v.jointSubject(j) || v.isAny(j+1, "also") || v.invests(v.named(j)) || v.subjectPosition(j) && v.concerned(j)
}

// presents reports whether the sentence presents the company at item j as the one that
// was described before: as its subject, as what that is called, or as the one whose
// somebody speaks.
func (v *view) presents(j int) bool {
	switch {
	case v.isAny(j+1, "and"), v.comma(j+1) && v.company(j+2):
		return false
	case v.isAny(j-1, "called", "named", "dubbed"), v.is(j-1, orgNoun|firmNoun) && v.cells[j-1].mention == 0, v.has(j+1, slotTitle),
		v.isAny(j-1, "of", "at") && (v.has(j-2, slotTitle) || v.has(j-3, slotTitle)),
		v.isWord(j-1, v.words.to) && v.isAny(j-2, "close"),
		v.isAnyLemma(j-1, "found", "cofound", "start", "launch", "run", "lead", "head", "own") && v.is(j-2, relative),
		v.isWord(j+1, v.words.possessive) && v.subjectPosition(j),
		v.comma(j-1) && v.comma(j+1) && v.is(j-2, orgNoun):
		return true
	}
	return !v.describes(j) && v.subjectPosition(j) && v.predicated(j)
}

// concerned reports whether the sentence's subject, the company at item j, is told to
// have to do with a company that it does not name: "Acme was its largest client", "Acme,
// which provided the loan", "Acme has lent the firm".
func (v *view) concerned(j int) bool {
	k := j + 1
	if v.comma(k) {
		k++
	}
	if v.is(k, relative) {
		k++
	}
	if k = v.skipAdverbs(k); v.isAnyLemma(k, "provide", "lend", "advise", "own", "acquire", "buy", "pay", "finance", "fund", "back", "support", "invest", "lead") && (v.finite(k) || v.pastForm(k)) {
		return true
	}
	if v.isAnyLemma(k, "be") {
		k++
	}
	for n := k; n < len(v.items) && n < k+5 && !v.wall(n) && (n == k || !v.finite(n)); n++ {
		if v.cells[n].mention == 0 && v.isAny(n, "investor", "investors", "backer", "backers", "shareholder", "shareholders", "buyer", "lender", "lenders", "owner", "owners", "parent", "supplier", "suppliers", "client", "clients", "customer", "customers", "partner", "partners") {
			return v.is(k, determiner|possessive) || v.isAny(k, "among") || v.has(k, slotCount)
		}
	}
	for n := j + 1; n < len(v.items); n++ {
		if first, ok := v.definite(n); ok && v.isAny(first, "the", "this") && first > j+1 && !v.wall(first-1) && !v.is(first-1, auxiliary|sayVerb|conjunction) && !v.isAny(first-1, "that") && !v.finite(v.skipAdverbs(n+1)) && !v.isWord(n+1, v.words.possessive) {
			return true
		}
	}
	return v.isAny(k, "its", "their", "among")
}
