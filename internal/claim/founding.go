package claim

import (
	"slices"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

// founding is what one telling of a founding says, as items; -1 or empty where it
// is silent. Four kinds read it.
type founding struct {
	subject subj
	verb    int
	end     int // item after the verb and its object
	basis   string
	date    int
	place   int
	persons []int
	open    bool   // the list of founders is not whole
	counts  []int  // items that count the founders: "a trio"
	made    bool   // a company's product: "a perfume created by Acme"
	active  bool   // the company does it itself: "Acme launched in Germany"
	others  []subj // further companies of the same founders
}

// foundingVerbs are the wordings that call [view.readFounding].
var foundingVerbs = []string{
	"founded|cofounded", "found!|cofound!", "establish|incorporate|launch|start|create|form|hatch|registered!|begin", "set|sets! up", "set it up", "spun!|spin out|off", "spun!|spin ~3 out|off", "founding!|co-founding!|cofounding!",
}

// strongFounding are the verbs that say by themselves that a company began.
func (v *view) strongFounding(i int) bool {
	return v.isAnyLemma(i, "founded", "cofounded", "found") || v.isAny(i, "established", "incorporated", "spun", "spin", "co-founding", "cofounding", "founding")
}

// foundingTold is [view.readFounding], which the kinds ask of one verb in turn.
func (v *view) foundingTold(i, end int) (founding, bool) {
	if m := &v.foundingMemo; m.sentence != v.sentence+1 || m.verb != i {
		m.sentence, m.verb = v.sentence+1, i
		m.told, m.ok = v.readFounding(i, end)
	}
	return v.foundingMemo.told, v.foundingMemo.ok
}

// foundingMemo is the telling read last.
type foundingMemo struct {
	sentence, verb int // the sentence's number plus one
	told           founding
	ok             bool
}

// readFounding reads what is told around the verb of founding at items [i,end).
func (v *view) readFounding(i, end int) (f founding, ok bool) {
	f = founding{verb: i, end: end, date: -1, place: -1, basis: "founded"}
	strong := v.strongFounding(i)
	switch {
	case v.isAny(i, "incorporated", "registered"):
		f.basis = "incorporated"
	case v.isAny(i, "launched", "launching", "launch"):
		f.basis = "launched"
	}
	if v.cells[i].mention != 0 || v.foundingNoun(i) || v.reasoned(i, end) || v.isAny(i, "registered") && v.isAny(i+1, "as") {
		return f, false
	}
	object := v.foundingObject(end)
	left := v.foundersBefore(i)
	switch {
	case object >= 0 && (left.told() || v.gerund(i)):
		f.subject = v.objectSubject(object)
		f.persons, f.counts, f.open, f.end = left.persons, left.counts, left.open, object+1
		if !strong && (v.isProductName(object) || v.isAny(i, "launched", "created") && v.isAny(v.verbLeft(i), "they", "we")) {
			return f, false // what a company launches
		}
		f.further(v)
		if v.gerund(i) && !left.told() {
			f.persons = v.gerundFounder(i)
		}
	case object >= 0 && strong && v.company(object) && !v.sameAsSubject(object, i):
		f.subject, f.end = v.named(object), object+1 // "some of its workers founded Acme"
	case object >= 0:
		return f, false // a company launches something
	case left.which >= 0 && !strong && v.isAny(v.before(left.which), "team", "unit", "product", "app", "service", "tool", "technology", "software", "system", "culture", "plan", "model"):
		return f, false // "the team that Ana Silva and Bo Ek have formed"
	case left.which >= 0 && (!left.unnamed || strong || v.continues(v.skipFill(end))):
		f.persons = left.persons // "Acme, which she founded in 2014"
		f.subject = v.antecedent(left.which)
	case left.noun >= 0 && v.continues(v.skipFill(end)):
		f.persons = left.persons // "Acme, the app he launched in 2014"
		f.subject = v.describedBy(left.noun)
	case !v.continues(v.skipFill(end)) || v.gerund(i):
		return f, false
	default:
		// Passive, participle or intransitive: the company is the subject.
		if !strong && (v.thingSubject(i) || v.thingThat(i)) {
			return f, false
		}
		f.subject = v.subjectOf(i)
		f.active = v.doesItself(i)
		if f.active && v.isProduct(f.subject) {
			return f, false
		}
	}
	v.foundingTail(&f)
	if f.made {
		return f, false
	}
	if f.date < 0 {
		v.foundingLead(&f)
	}
	if v.isAnyLemma(i, "begin") && (f.date < 0 || !f.active) && object < 0 {
		return f, false
	}
	if f.date < 0 && len(f.persons) == 0 && (!strong || f.place < 0) && len(f.counts) == 0 && f.place < 0 && (object < 0 || v.lengthSince(i) < 0 && !left.unnamed) {
		return f, false
	}
	return f, !f.subject.nobody() && !v.unintroduced(f.subject)
}

// reasoned reports whether the verb of founding at items [i,end) is said of what somebody
// thinks or feels: "its fears were well-founded", "Acme's hope was founded on one sale".
func (v *view) reasoned(i, end int) bool {
	if v.isWord(i-1, v.words.hyphen) && v.isAny(i-2, "well", "ill") {
		return true
	}
	if !v.isAny(end, "on", "upon") || v.has(v.skipFill(end+1), slotDate) {
		return false
	}
	for k := i - 1; k >= v.clauses[v.clauseOf[i]].first; k-- {
		if v.isWord(k, v.words.possessive) || v.is(k, possessive) {
			return true
		}
	}
	return false
}

// unintroduced reports whether a subject is "the company" of a text that names none.
func (v *view) unintroduced(s subj) bool {
	return s.entity == 0 && s.anaphor && s.last > s.first+1 && v.isAny(s.first, "the", "this")
}

// thingSubject reports whether the passive verb at item i is said of a thing that a
// company has: "Acme's software was created by Ana Silva".
func (v *view) thingSubject(i int) bool {
	j := v.verbLeft(i)
	if !v.isAny(j, "was", "were", "been", "is") {
		return false
	}
	for v.isAny(j, "was", "were", "been", "is", "has", "had") {
		j = v.verbLeft(j)
	}
	return j > 0 && v.cells[j].mention == 0 && !v.wall(j) && !v.is(j, orgNoun|firmNoun|bodyNoun|pronoun|relative|conjunction|fundNoun) && !v.isWord(j, v.words.and) && (v.isWord(v.nounStart(j)-1, v.words.possessive) || v.is(v.nounStart(j)-1, possessive))
}

// thingThat reports whether the subject of the verb at item i is a "that" or "which"
// behind a word for no company: "a process that began last year".
func (v *view) thingThat(i int) bool {
	j := v.verbLeft(i)
	return v.isAny(j, "that", "which") && v.isAny(i, "began", "begun", "started", "launched", "formed") && j > 0 && v.cells[j-1].mention == 0 && !v.wall(j-1) && !v.is(j-1, orgNoun|firmNoun|bodyNoun|descriptor)
}

// nounStart is the first item of the run of words in lower case that ends at item j.
func (v *view) nounStart(j int) int {
	for j > 0 && v.cells[j-1].mention == 0 && !v.wall(j-1) && !v.isWord(j-1, v.words.possessive) && !v.is(j-1, preposition|possessive|determiner|auxiliary|verb) {
		j--
	}
	return j
}

// further reads the other companies that the same persons founded: "founded Acme and
// Beta".
func (f *founding) further(v *view) {
	for v.company(f.end-1) && (v.isWord(f.end, v.words.and) || v.comma(f.end) && v.company(f.end+1) && (v.isWord(f.end+2, v.words.and) || v.comma(f.end+2) && v.company(f.end+3))) {
		k := f.end + 1
		if v.isWord(k, v.words.and) {
			k++
		}
		if !v.company(k) || v.describes(k) || v.finite(v.skipAdverbs(k+1)) {
			return
		}
		f.others = append(f.others, v.named(k))
		f.end = k + 1
	}
}

// isProductName reports whether the name at item i is called a thing that companies
// launch: "launched Acme Pro, its tool for schools".
func (v *view) isProductName(i int) bool {
	return v.comma(i+1) && v.is(i+2, possessive) && !v.isAny(i+2, "his", "her")
}

// sameAsSubject reports whether the company at item object is also the subject of the
// verb at item i.
func (v *view) sameAsSubject(object, i int) bool {
	return v.subjectOf(i).entity == v.mention(object).Entity
}

// foundingNoun reports whether the word at item i is a noun or a habit rather than
// the telling of a founding: "the launch", "it starts at $5".
func (v *view) foundingNoun(i int) bool {
	if !v.isAny(i, "launch", "start", "form", "create", "establish", "incorporate", "hatch", "launches", "starts", "creates", "forms", "found", "founds", "spin", "spins", "founding", "co-founding", "cofounding", "begin", "begins", "set", "sets", "cofound", "co-found") {
		return false
	}
	if v.isAny(i, "founding", "co-founding", "cofounding") {
		return v.is(i-1, determiner) // "the founding families"
	}
	if v.isAny(i, "set", "found") {
		return v.is(i-1, determiner) || v.isAny(i, "found") && !v.isWord(i-1, v.words.to)
	}
	return !v.isWord(i-1, v.words.to)
}

// foundingObject is the item of the company that the verb before item end has as
// its object, or -1: "founded Acme", "started the AI startup Acme", "launched it".
func (v *view) foundingObject(end int) int {
	if v.isAny(end-2, "it") && v.isAny(end-1, "up") {
		return end - 2 // "set it up"
	}
	if v.isAny(end-1, "out", "off") {
		for k := end - 2; k > 0 && k > end-6; k-- {
			if v.company(k) && v.isAny(v.before(k), "spun", "spin", "spinning") {
				return k // "spun Acme out of the University of Ghent"
			}
		}
	}
	j := v.skipFill(end)
	if k := v.skipModifiers(j); k < len(v.items) && v.company(k) && !v.describes(k) && !v.within3(j, k, preposition) {
		return k
	}
	switch {
	case v.isAny(j, "it"):
		return j
	case v.is(j, orgNoun|firmNoun):
		if _, ok := v.definite(j); ok {
			return j
		}
	}
	if k := v.calledCompany(end); k > 0 {
		return k // "started a company called Acme"
	}
	if k := v.apposedObject(end); k > 0 {
		return k // "founded a rival, Acme", "launched a travel platform—Acme"
	}
	for n := j; n < j+2 && v.cells[min(n, len(v.cells)-1)].mention != 0 && v.has(n, slotCount); n++ {
		if j = n + 1; v.isWord(j, v.words.hyphen) {
			j += 2 // "the 600-person startup"
		}
	}
	// "co-founded the London-based company"
	if k := v.skipModifiers(j); k > j && v.is(k, orgNoun|firmNoun) && v.cells[k].mention == 0 && !v.within3(j, k, preposition) {
		if first, ok := v.definite(k); ok && first >= end {
			return k
		}
	}
	return -1
}

// apposedObject is the company whose name stands in apposition to the noun phrase from
// item j on, "a digital payments startup, Acme,"; -1 when none does.
func (v *view) apposedObject(j int) int {
	if !v.isAny(j, "a", "an", "another", "his", "her", "their", "its") {
		return -1
	}
	for k := j + 1; k+2 < len(v.items) && k < j+8; k++ {
		switch {
		case v.cells[k].mention == 0 && v.is(k, orgNoun|firmNoun|descriptor) && (v.comma(k+1) || v.isWord(k+1, v.words.dash) || v.isWord(k+1, v.words.colon)) && v.company(k+2) && !v.describes(k+2) && !v.has(k+2, slotPerson) && v.closesApposition(k+3):
			return k + 2
		case v.wall(k), v.cells[k].mention == 0 && v.is(k, preposition|relative|auxiliary|conjunction) && v.items[k].Flags&pattern.Filler == 0:
			return -1
		}
	}
	return -1
}

// within3 reports whether a word of class c stands at items [i,j).
func (v *view) within3(i, j int, c class) bool {
	for k := i; k < j; k++ {
		if v.cells[k].mention == 0 && v.is(k, c) {
			return true
		}
	}
	return false
}

func (v *view) objectSubject(object int) subj {
	if v.company(object) {
		return v.named(object)
	}
	first := object
	if d, ok := v.definite(object); ok {
		first = d
	}
	return v.anaphor(first, object+1)
}

// doesItself reports whether the past form at item i is a finite verb of the
// company's: "Acme launched in Germany", not "launched in 2016 by" or "was launched".
func (v *view) doesItself(i int) bool {
	j := v.before(i)
	if j < 0 || v.isAny(j, "was", "were", "been", "being", "is") {
		return false
	}
	return v.company(j) || v.is(j, pronoun|orgNoun|relative) || v.isAny(j, "has", "have", "had")
}

// entersMarket reports whether a company that "launched in Germany in 2017" was one
// before: it does so itself, and names a place. One that "started in Ghent" began there.
func (f *founding) entersMarket(v *view) bool {
	if !f.active || f.place < 0 {
		return false
	}
	p, ok := place.LookupBytes(v.text(f.place))
	return f.basis == "launched" || !ok || p.Kind != place.City && p.Kind != place.Part
}

// isProduct reports whether a subject is called a thing that companies launch.
func (v *view) isProduct(s subj) bool {
	return s.anaphor && s.last > 0 && s.last <= len(v.items) && v.isAny(s.last-1, "app", "service", "product", "platform", "unit", "team", "studio", "fund", "brand", "marketplace", "chain", "agency")
}

// skipFill is the first item from i on that is no filler.
func (v *view) skipFill(i int) int {
	for i < len(v.items) && v.items[i].Flags&pattern.Filler != 0 && v.cells[i].mention == 0 {
		i++
	}
	return i
}

// continues reports whether item j, after a verb of founding without an object,
// is what such a telling goes on with.
func (v *view) continues(j int) bool {
	if j >= len(v.items) {
		return true
	}
	return v.cells[j].mention == 0 && v.is(j, preposition) && !v.isWord(j, v.words.to) || v.wall(j) || v.has(j, slotDate|slotDuration) ||
		v.isAny(j, "back", "out", "up", "originally", "and", "alongside", "together", "with", "just", "only", "less", "as", "way")
}

// foundingTail reads "by A and B", "in Berlin", "in 2019", "with C" behind the
// verb, in any order.
func (v *view) foundingTail(f *founding) {
	j := f.end
	for j < len(v.items) {
		for j < len(v.items) && v.cells[j].mention == 0 && (v.items[j].Flags&pattern.Filler != 0 && !v.isAny(j, "around", "about") || v.isAny(j, "back", "way", "out", "together", "straight", "right", "fresh")) {
			j++
		}
		switch {
		case j >= len(v.items):
			return
		case v.has(j, slotDate):
			v.takeDate(f, j)
			j++
		case v.isWord(j, v.words.by), v.isWord(j, v.words.with) && len(f.persons) > 0, v.isAny(j, "alongside"):
			persons, counts, end, open := v.founderList(j + 1)
			if v.isWord(j, v.words.by) || len(counts) > 0 && v.groupWord(counts[0]) > 0 {
				f.counts = append(f.counts, counts...)
			}
			if len(persons) == 0 {
				if k := v.skipFill(j + 1); v.isWord(j, v.words.by) && !v.strongFounding(f.verb) && !v.is(v.before(f.verb), auxiliary) && v.has(k, slotOrg) && !v.has(k, slotPerson) && !v.describes(k) {
					f.made = true // "a perfume created by Acme"
					return
				}
				if j = v.pastPhrase(max(end, j+1)); j < 0 {
					return
				}
				continue
			}
			f.persons = append(slices.Clone(f.persons), persons...)
			f.open = f.open || open
			j = end
		case v.isWord(j, v.words.of), v.isWord(j, v.words.from):
			// "spun out of the University of Ghent in 2014"
			k := v.skipFill(j + 1)
			if !v.has(k, slotOrg|slotPlace) {
				// "from a garage by", "out of her kitchen in"
				n := k
				for n < len(v.items) && n < k+5 && v.cells[n].mention == 0 && !v.wall(n) && !v.is(n, preposition|verb|auxiliary|relative|conjunction) {
					n++
				}
				if n == k || !v.isWord(n, v.words.by) && !v.isWord(n, v.words.in) {
					return
				}
				j = n
				continue
			}
			j = k + 1
		case v.isWord(j, v.words.in), v.isAny(j, "on", "at", "around", "during", "since", "near", "outside"):
			k := v.skipFill(j + 1)
			for v.isAny(k, "the", "downtown", "nearby", "central", "city", "of") && !v.has(k, slotPlace|slotDate) {
				k++
			}
			switch {
			case v.has(k, slotDate):
				v.takeDate(f, k)
				j = k + 1
			case v.has(k, slotOrg) && !v.has(k, slotPlace):
				j = k + 1 // "at Station F in 2019"
			case v.has(k, slotPlace):
				if f.place < 0 {
					f.place = k
				}
				j = k + 1
				for v.comma(j) && v.has(j+1, slotPlace) {
					j += 2
				}
				if n := v.pastAdjunct(j); n > j && !v.isWord(j, v.words.and) && (v.isWord(n, v.words.in) || v.isWord(n, v.words.by) || v.has(n, slotDate)) && !v.strayVerb(j, n) {
					j = n // "in a Nairobi co-working space in 2017"
				}
			default:
				// "in a garage in 2019", "in the middle of the pandemic, in June 2020"
				n := v.pastAdjunct(k)
				if c := n + 1; v.comma(n) && (v.isWord(c, v.words.in) || v.isWord(c, v.words.by) || v.has(c, slotDate)) {
					n = c
				}
				if n == k || n >= len(v.items) || !v.isWord(n, v.words.in) && !v.isWord(n, v.words.by) && !v.has(n, slotDate) {
					return
				}
				j = n
			}
		case v.comma(j) && j+1 < len(v.items) && v.clauses[v.clauseOf[j+1]].first == j+1 && v.comma(v.clauses[v.clauseOf[j+1]].last) && (v.isWord(v.clauses[v.clauseOf[j+1]].last+1, v.words.in) || v.isWord(v.clauses[v.clauseOf[j+1]].last+1, v.words.with) || v.isAny(v.clauses[v.clauseOf[j+1]].last+1, "alongside", "together") || v.has(v.clauses[v.clauseOf[j+1]].last+1, slotDate)):
			j = v.clauses[v.clauseOf[j+1]].last + 1 // "founded Acme, a maker of boots, in 2016"
		case v.isAny(j, "along") && v.isWord(j+1, v.words.with) && len(f.persons) > 0:
			j++
		case v.comma(j) && v.isAny(j+1, "along", "together", "alongside") && len(f.persons) > 0:
			j++
		case v.comma(j) && v.isAny(j+1, "a", "an", "the") && v.glossEnd(j) > 0:
			j = v.glossEnd(j) // "founded Acme, a grain exchange, with Bo Ek"
		case v.comma(j) && (v.cells[min(j+1, len(v.cells)-1)].mention == 0 && v.is(j+1, preposition) || v.has(j+1, slotDate)) && !v.isWord(j+1, v.words.with) && !v.is(j+1, conjunction):
			j++
		case v.bracket(j):
			j = v.closing(j) + 1
		case v.isWord(j, v.words.and) && (v.isWord(j+1, v.words.by) || v.isWord(j+1, v.words.in)):
			j++
		case v.isWord(j, v.words.and) && v.isAny(j+1, "led", "run", "owned", "headed", "managed", "funded", "built", "developed") && v.isWord(j+2, v.words.by):
			j += 2 // "founded and led by"
		case v.isAny(j, "as"):
			// "as a side project in 2019", "as Acme Labs in 2012"
			k := j + 1
			for k < len(v.items) && k < j+8 && (!v.wall(k) || v.bracket(k)) && !v.isWord(k, v.words.in) && !v.isWord(k, v.words.by) && !v.has(k, slotDate) {
				if v.bracket(k) {
					k = v.closing(k)
				}
				k++
			}
			if k >= len(v.items) || v.wall(k) || k == j+8 {
				return
			}
			j = k
		default:
			return
		}
	}
}

// strayVerb reports whether items [i,n) hold an adverb or a verb unknown here, so that
// they are no noun phrase.
func (v *view) strayVerb(i, n int) bool {
	for k := i; k < n; k++ {
		if v.isAny(k, "back", "together", "way", "just", "alongside", "originally") || v.ending(k, "ly") || v.ending(k, "ed") {
			return true
		}
	}
	return false
}

// pastAdjunct passes a noun phrase of ordinary words from item k on, with what "of" adds
// to it: "the middle of the pandemic".
func (v *view) pastAdjunct(k int) int {
	n := k
	for n < len(v.items) && n < k+7 && v.cells[n].mention == 0 && !v.wall(n) && (v.isWord(n, v.words.of) && n > k || !v.is(n, preposition|verb|auxiliary|relative|conjunction) || v.isWord(n-1, v.words.hyphen)) {
		n++
	}
	return n
}

// glossEnd is the item after the comma that closes the gloss opened by the comma at
// item j, when the telling of a founding goes on there; 0 when it does not.
func (v *view) glossEnd(j int) int {
	for k := j + 2; k < len(v.items) && k < j+10; k++ {
		switch {
		case v.comma(k):
			if v.isWord(k+1, v.words.with) || v.isWord(k+1, v.words.in) || v.isAny(k+1, "alongside", "together") || v.has(k+1, slotDate) {
				return k + 1
			}
			return 0
		case v.wall(k), v.cells[k].mention == 0 && v.is(k, relative|auxiliary) || v.finite(k):
			return 0
		}
	}
	return 0
}

// takeDate dates the founding by item j, if nothing has and it says when.
func (v *view) takeDate(f *founding, j int) {
	if f.date < 0 && v.foundingDate(j) && !(v.isWord(j+1, v.words.and) && v.has(j+2, slotDate)) {
		f.date = j // "in 2010 and 2013 respectively" are of two companies
	}
}

// pastPhrase passes a description of founders that names nobody: "ex-Google
// engineers", "five friends". It returns -1 when there is nothing to pass to.
func (v *view) pastPhrase(i int) int {
	for j := i; j < len(v.items) && j < i+10; j++ {
		if v.isWord(j, v.words.in) || v.has(j, slotDate) {
			return j
		}
		if v.wall(j) || v.cells[j].mention == 0 && v.is(j, auxiliary|verb|relative) {
			return -1
		}
	}
	return -1
}

// foundingDate reports whether the date at item j can date a founding: it says
// when, not how long.
func (v *view) foundingDate(j int) bool {
	m := v.mention(j)
	if m != nil && m.Value.Date.Vague && m.Value.Unit != value.NoUnit {
		return true // "five years ago", of an article without a date
	}
	if m != nil && (v.lastWordIs(j, "earlier", "later", "before", "after", "previously")) && !v.datedBefore(j) {
		return false // earlier than something another sentence tells
	}
	return m != nil && !m.Value.Date.Vague && !m.Value.Date.OpenEnd && !m.Value.Date.OpenStart && m.Value.Date.Grain != value.GrainDecade
}

// datedBefore reports whether another date stands in the sentence before item j.
func (v *view) datedBefore(j int) bool {
	for k := range j {
		if v.has(k, slotDate) {
			return true
		}
	}
	return false
}

// foundingLead looks for a date or a place ahead of the clause: "In 2021, …", "It
// was 2003 when …".
func (v *view) foundingLead(f *founding) {
	apart := false // a comma parts j from the verb
	for j := f.verb - 1; j >= 0; j-- {
		if v.isWord(j, v.words.semicolon) || !apart && v.isAny(j, "after", "before") {
			return // "In 2019, four years after it was founded, it moved"
		}
		apart = apart || v.wall(j)
		if !v.has(j, slotDate) || !v.foundingDate(j) || v.quoted(j) != v.quoted(f.verb) || j > 0 && !v.is(j-1, preposition) && !v.wall(j-1) && !v.isAny(j-1, "early", "late", "mid", "summer", "was", "is") && !(v.isWord(j+1, v.words.to) && j+1 == v.verbLeft(f.verb)) {
			continue
		}
		making := v.gerund(f.verb) && v.clauses[v.clauseOf[f.verb]].kind == participle && v.company(f.end-1) // "In 2006, Acme bought Beta, forming Gamma"
		if c := v.clauseOf[f.verb]; !making && v.clauses[c].kind != mainClause && v.clauses[c].kind != frontedClause && v.clauseOf[j] != c {
			return // "Last month, Acme, which was founded by …, raised": of the main verb
		}
		// Not the date of another verb. Who left Acme to found Beta did both then.
		to := v.verbLeft(f.verb)
		left := v.isWord(to, v.words.to) && v.purpose(to)
		for k := range f.verb {
			if k != j && !making && !(left && v.clauseOf[k] == v.clauseOf[to]) && v.cells[k].mention == 0 && (v.finite(k) || v.pastForm(k)) && !v.isAny(k, "was", "is", "were", "has", "had", "have") && !v.is(k, sayVerb) {
				return
			}
		}
		f.date = j
		if f.place < 0 && v.isWord(j+1, v.words.in) && v.has(j+2, slotPlace) {
			f.place = j + 2
		}
		return
	}
}

// foundersLeft is who founds, read leftwards from the verb.
type foundersLeft struct {
	persons []int
	counts  []int
	unnamed bool // "the pair", "who", "they": founders whom nobody names here
	open    bool // others besides founded it
	which   int  // the item of "which" in "which she founded", or -1
	noun    int  // the common noun of "the app he launched", or -1
}

func (l *foundersLeft) told() bool { return len(l.persons) > 0 || l.unnamed }

// verbLeft is the item before the verb at item i, past auxiliaries and adverbs.
func (v *view) verbLeft(i int) int {
	j := i - 1
	for j >= 0 && v.cells[j].mention == 0 && (v.items[j].Flags&pattern.Filler != 0 || v.is(j, will) ||
		v.isAny(j, "has", "have", "had", "having", "then", "later", "also", "subsequently", "earlier", "together", "once", "never", "soon", "afterwards") || v.items[j].Word == 0 && v.ending(j, "ly")) {
		j--
	}
	return j
}

// foundersBefore reads the persons who are subject of the verb at item i.
func (v *view) foundersBefore(i int) foundersLeft {
	out := foundersLeft{which: -1, noun: -1}
	j := v.verbLeft(i)
	if j < 0 || v.isAny(j, "was", "were", "is", "are", "been", "be", "being", "get", "got") {
		return out
	}
	switch {
	case v.isAny(j, "who"):
		out.unnamed = true
		if h := v.whoHost(j); h >= 0 {
			out.persons = v.personsEnding(h)
		}
		return out
	case v.isWord(j, v.words.to):
		// "left Acme to start Beta", "teamed up with Bo Ek to found Beta"
		if v.purpose(j) {
			if p := v.personSubject(j); p >= 0 && (v.has(p, slotPerson) || v.is(p, heShe)) {
				out.persons = v.personsAt(p)
			}
		}
		return out
	case v.is(j, heShe) && !v.isAny(j, "him", "her") || v.isAny(j, "they", "we", "i"):
		if v.isAny(j, "he", "she") {
			out.persons = []int{j}
		}
		out.unnamed = true
	case v.groupWord(j) > 0:
		out.unnamed = true
		out.counts = []int{j}
		return out
	case v.isAny(j, "two", "three") && v.isAny(j-1, "the"):
		out.unnamed = true
		return out
	case (v.plural(j) || v.founderNoun(j)) && v.cells[j].mention == 0 && v.restOfFounders(j) >= 0:
		// "Ana Silva and two other engineers founded Acme"
		out.persons = v.personsEnding(v.restOfFounders(j))
		out.unnamed, out.open = true, true
		return out
	case v.isAny(j, "others") && v.isWord(j-1, v.words.and) && v.has(j-2, slotPerson):
		out.persons, out.unnamed, out.open = v.personsEnding(j-2), true, true
		return out
	case v.isAny(j, "brothers", "siblings", "friends", "entrepreneurs", "engineers", "graduates", "both", "students", "sisters", "twins", "couple", "classmates", "colleagues"):
		out.unnamed = true
		return out
	case v.has(j, slotTitle) && v.mention(j).Founder:
		out.unnamed = true
		return out
	default:
		out.persons = v.personsEnding(j)
	}
	if len(out.persons) > 0 {
		first := out.persons[0] // where the founders' phrase begins
		if v.is(first-1, relative) && v.isAny(first-1, "which", "that") {
			out.which = first - 1
		} else if v.is(first-1, orgNoun) && v.cells[first-1].mention == 0 && (v.isAny(first, "he", "she") || v.clauses[v.clauseOf[first]].kind == apposition || v.glosses(first-1)) {
			out.noun = first - 1 // "Acme, the app he launched"
		}
		return out
	}
	if out.told() {
		if v.is(j-1, relative) {
			out.which = j - 1
		} else if v.is(j-1, orgNoun) && v.cells[j-1].mention == 0 {
			out.noun = j - 1
		}
		return out
	}
	if j > 0 && (v.comma(j) || v.isWord(j, v.words.shut) || v.isWord(j, v.words.dash)) {
		// "Ana Silva, a former banker, founded Acme"
		if c := &v.clauses[v.clauseOf[j-1]]; v.comma(j) && c.last == j && c.kind != mainClause && c.kind != frontedClause && v.has(c.host, slotPerson) {
			out.persons = v.personsEnding(c.host)
		} else if v.comma(j) && v.has(j-1, slotPerson) && v.comma(j-2) && v.isAny(j-4, "his", "her") {
			out.persons = v.personsEnding(j - 1) // "Rui Prado and his brother, Tiago, founded"
		} else if p := v.personSubject(i); p >= 0 && (v.has(p, slotPerson) || v.is(p, heShe)) && v.plainSubject(p, i) {
			out.persons = v.personsAt(p)
		}
	}
	if len(out.persons) == 0 && v.clauses[v.clauseOf[i]].kind == participle && v.isAny(v.clauses[v.clauseOf[i]].first, "having") && v.has(v.clauses[v.clauseOf[i]].host, slotPerson) {
		out.persons = v.personsEnding(v.clauses[v.clauseOf[i]].host)
	}
	if len(out.persons) == 0 && v.isWord(j, v.words.and) {
		// "Ana Silva left Acme and founded Beta": the subject of the verb before.
		for k := j - 1; k >= v.clauses[v.clauseOf[j]].first; k-- {
			if v.clauseOf[k] == v.clauseOf[j] && v.has(k, slotPerson) && !v.has(k, slotOrg) && v.subjectPosition(k) {
				out.persons = v.personsEnding(k)
				break
			}
			if v.clauseOf[k] == v.clauseOf[j] && v.isAny(k, "he", "she") {
				out.persons, out.unnamed = []int{k}, true
				break
			}
		}
	}
	return out
}

// glosses reports whether the noun at item k heads a phrase with an article behind a
// comma and a company: "Acme, the burger company Ana Silva founded in 2009".
func (v *view) glosses(k int) bool {
	for j := k - 1; j > 1 && j > k-7; j-- {
		if v.isAny(j, "a", "an", "the") {
			return v.comma(j-1) && v.company(j-2)
		}
		if v.wall(j) || v.cells[j].mention == 0 && v.is(j, preposition|auxiliary|relative) {
			return false
		}
	}
	return false
}

// restOfFounders is the last person named before "and two other engineers", which ends
// at item j; -1 when none is.
func (v *view) restOfFounders(j int) int {
	other := false
	for k := j - 1; k > 0 && k > j-6; k-- {
		switch {
		case v.isAny(k, "other", "more", "further"), v.has(k, slotCount) && v.founderNoun(j), v.isAny(k, "some", "several") && v.founderNoun(j):
			other = true
		case v.isWord(k, v.words.and):
			if other && v.has(k-1, slotPerson) {
				return k - 1
			}
			return -1
		case v.wall(k), v.cells[k].mention != 0 && !v.has(k, slotCount|slotPlace):
			return -1
		}
	}
	return -1
}

// plainSubject reports whether no finite verb stands between the subject at item p
// and the verb at item i of its clause, so that the verb is its own.
func (v *view) plainSubject(p, i int) bool {
	for k := p + 1; k < i; k++ {
		if v.clauseOf[k] == v.clauseOf[i] && v.finite(k) && !v.is(k, auxiliary) {
			return false
		}
	}
	return v.clauseOf[p] == v.clauseOf[i]
}

// personsAt is the person at item p with those joined to it before.
func (v *view) personsAt(p int) []int {
	if v.is(p, heShe) {
		return []int{p}
	}
	return v.personsEnding(p)
}

// purpose reports whether "to" at item j says what somebody has left or come together
// for, and done: "left Acme to start Beta". Who plans to start has not.
func (v *view) purpose(j int) bool {
	c := v.clauseOf[j]
	for k := j - 1; k >= v.clauses[c].first; k-- {
		if v.clauseOf[k] != c || v.cells[k].mention != 0 {
			continue
		}
		if v.isAny(k, "left", "quit", "resigned", "dropped", "teamed", "forces", "came", "returned", "decided", "went", "moved", "partnered", "banded", "departed", "paused", "abandoned", "gave", "retired", "helped", "sold") {
			return !v.is(v.before(k), modal|will|negation) && !v.isWord(v.before(k), v.words.to)
		}
		if v.finite(k) && !v.isAny(k, "job", "up") {
			return false
		}
	}
	return false
}

// whoHost is the person whom "who" at item j stands for: the name before it, or the
// one that the noun before it is apposed to, "Ana Silva, an engineer who founded"; -1
// when there is none.
func (v *view) whoHost(j int) int {
	c := &v.clauses[v.clauseOf[j]]
	if c.first != j {
		if v.has(j-1, slotPerson) {
			return j - 1 // "It was Ana Silva who founded"
		}
		return -1
	}
	if v.personish(c.host) {
		return c.host
	}
	if p := v.glossed(c.host); p >= 0 {
		return p
	}
	if p := v.predicateOf(c.host); p >= 0 {
		return p
	}
	if c.host >= 0 {
		if a := &v.clauses[v.clauseOf[c.host]]; a.kind == apposition && v.personish(a.host) {
			return a.host
		}
	}
	return -1
}

// predicateOf is the person said to be the noun at item k: "Ana Silva is an engineer
// who founded"; -1 when nobody is.
func (v *view) predicateOf(k int) int {
	if k < 0 || v.cells[k].mention != 0 && !v.has(k, slotTitle) {
		return -1
	}
	for j := k; j > 0 && j > k-8; j-- {
		if v.is(j, determiner) {
			if v.isAny(j-1, "is", "was", "became", "remains") {
				if p := v.personSubject(j - 1); p >= 0 && (v.has(p, slotPerson) || v.is(p, heShe)) {
					return p
				}
			}
			return -1
		}
		if v.wall(j) || v.cells[j].mention == 0 && v.is(j, auxiliary|relative|pronoun) {
			return -1
		}
	}
	return -1
}

// glossed is the person whom the noun phrase that ends in the word at item k is
// apposed to: "Bo Ek, a former pilot who"; -1 when there is none.
func (v *view) glossed(k int) int {
	if k < 0 || v.cells[k].mention != 0 && !v.has(k, slotTitle) {
		return -1
	}
	for j := k; j > 1 && j > k-8; j-- {
		if v.isAny(j, "a", "an", "the") {
			if v.comma(j-1) && v.has(j-2, slotPerson) {
				return j - 2
			}
			return -1
		}
		if v.wall(j) || v.cells[j].mention == 0 && v.is(j, auxiliary|relative|pronoun) {
			return -1
		}
	}
	return -1
}

// personsEnding reads the list of persons whose last name is at item j, backwards;
// titles in brackets between them are passed over.
func (v *view) personsEnding(j int) []int {
	var out []int
	for j >= 0 {
		if v.isWord(j, v.words.shut) {
			for j > 0 && !v.bracket(j) {
				j--
			}
			j--
			continue
		}
		if m := v.mention(j); !v.has(j, slotPerson) && !(m != nil && m.Kind == mention.Name && m.Given) {
			break
		}
		out = append(out, j)
		j--
		if (mention.Kin(v.word(j)) || v.isAny(j, "colleague", "classmate", "flatmate", "co-founder", "cofounder")) && v.isAny(j-1, "his", "her") && v.isWord(j-2, v.words.and) {
			j -= 3 // "Ana Silva and her brother Rui"
			continue
		}
		if v.comma(j) && v.isAny(j-2, "his", "her") && (v.is(j-1, personNoun|partNoun) || mention.Kin(v.word(j-1))) {
			// "Rui Prado and his brother, Tiago, founded"
			if v.isWord(j-3, v.words.and) && (v.has(j-4, slotPerson) || v.isAny(j-4, "he", "she")) {
				if j -= 4; v.has(j, slotPerson) {
					continue
				}
				out = append(out, j)
			}
			break
		}
		for j > 0 && v.is(j, honorific) {
			j-- // "Dr. Ana Silva and Prof. Bo Ek"
		}
		if k := v.beforeOccupation(j); k < j {
			j = k // "designer Ana Silva and artist Bo Ek"
		}
		joined := false
		for v.isWord(j, v.words.and) || v.comma(j) {
			j--
			joined = true
		}
		if !joined {
			break
		}
		if j >= 0 && !v.has(j, slotPerson) {
			// "Ana Silva, a teacher, and Bo Ek"
			if c := &v.clauses[v.clauseOf[j]]; c.kind == apposition && v.comma(j+1) && v.has(c.host, slotPerson) {
				j = c.host
			}
		}
	}
	slices.Reverse(out)
	return out
}

// beforeOccupation steps back over the ordinary words at item j and before it that say
// what the person behind them does, when "and" or a comma joins them to another person.
func (v *view) beforeOccupation(j int) int {
	k := j
	for k > 0 && k > j-3 && v.cells[k].mention == 0 && !v.wall(k) && !v.isWord(k, v.words.and) && !v.is(k, preposition|verb|auxiliary|relative|conjunction|modal|negation) {
		k--
	}
	if k < j && (v.isWord(k, v.words.and) || v.comma(k)) && (v.has(k-1, slotPerson) || v.isWord(k, v.words.and) && v.comma(k-1) && v.has(k-2, slotPerson)) {
		return k
	}
	return j
}

// gerundFounder is the person said to have founded something in "Before founding
// Acme, Ana Silva …" or "Ana Silva left Beta, founding Acme".
func (v *view) gerundFounder(i int) []int {
	for j := i - 1; j >= 0; j-- {
		if v.has(j, slotPerson) && !v.has(j, slotOrg) && v.subjectPosition(j) {
			return []int{j}
		}
	}
	for j := i + 1; j+1 < len(v.items); j++ {
		if !v.comma(j) {
			continue
		}
		k := j + 1
		if v.founderNoun(k) {
			k++ // "After founding Acme, brothers Rui and Tiago Prado moved"
		}
		if !v.has(k, slotPerson) || v.has(k, slotOrg) {
			continue
		}
		if names, end, _ := v.list(k, slotPerson); len(names) > 1 && v.finite(v.skipAdverbs(end)) {
			return slices.Clone(names)
		}
		if v.finite(v.skipAdverbs(k + 1)) {
			return []int{k}
		}
	}
	return nil
}

// personAntecedent is the entity "he" at item j stands for: the person last named
// before it, or 0.
func (v *view) personAntecedent(j int) int32 {
	for k := j - 1; k >= 0; k-- {
		if m := v.mention(k); m != nil && m.Kind == mention.Person {
			return m.Entity
		}
	}
	first := v.doc.Sentences[v.sentence].Start
	for n := len(v.mentions) - 1; n >= 0; n-- {
		m := &v.mentions[n]
		if int(m.First) < first && m.Kind == mention.Person {
			if v.doc.SentenceOf(int(m.First)) >= v.sentence-3 {
				return m.Entity
			}
			return 0
		}
	}
	return 0
}

// founderList reads who founds after "by": names, or a count of them, or both.
func (v *view) founderList(i int) (persons, counts []int, end int, open bool) {
	j := i
	for j < len(v.items) && j < i+10 {
		switch {
		case v.items[j].Flags&pattern.Filler != 0 && v.groupWord(j+1) > 0:
			j++ // "the duo Ana Silva and Bo Ek"
		case v.groupWord(j) > 0:
			counts = append(counts, j)
			j++
			// "a trio of French founders: A, B and C"
			for v.isWord(j, v.words.of) || v.has(j, slotPlace|slotTitle) && !v.isWord(j-1, v.words.in) || v.is(j, personNoun|partNoun|peopleNoun|filler) || v.items[min(j, len(v.items)-1)].Word == 0 && j < len(v.items) && v.cells[j].mention == 0 {
				j++
			}
			if v.isWord(j, v.words.colon) || v.isWord(j, v.words.dash) || v.comma(j) {
				if !v.has(j+1, slotPerson) {
					return nil, counts, j, open
				}
				j++
			}
			if !v.has(j, slotPerson) {
				return nil, counts, j, open
			}
		case v.countsPeople(j) > 0:
			counts = append(counts, j)
			j = v.countsPeople(j)
			if v.comma(j) && v.has(j+1, slotPerson) {
				j++ // "by two brothers, Ana and Rui Prado"
			}
		case v.has(j, slotCount) && (v.has(j+1, slotTitle|slotPlace) || v.is(j+1, personNoun|partNoun|filler) || v.items[min(j+1, len(v.items)-1)].Word == 0):
			j++
		case v.has(j, slotOrg|slotPerson|slotTitle|slotPlace), v.is(j, personNoun|descriptor|orgNoun), v.items[j].Flags&pattern.Filler != 0, v.comma(j) && j > i && !v.finite(j+1) && !v.pastForm(j+1):
			names, e, o := v.list(j, slotPerson)
			if len(names) == 0 {
				j++
				if v.isWord(j, v.words.from) || v.isWord(j, v.words.of) || v.isWord(j, v.words.at) {
					// "three friends from Ghent: Ana Silva, …"
					if j++; v.has(j, slotOrg|slotPerson|slotPlace) && (v.isWord(j+1, v.words.colon) || v.isWord(j+1, v.words.dash)) {
						j++
					}
				}
				continue
			}
			return slices.Clone(names), counts, e, o || open
		case v.is(j, includeWord), v.is(j, relative) && v.is(j+1, includeWord):
			open = true
			j++
		case v.isWord(j, v.words.from) && v.company(j+1) && v.mention(j+1).Kind != mention.Person && !v.has(j+2, slotPerson):
			j += 2 // "five scientists from ETH Zurich"
		case v.isAny(j, "led", "headed") && v.isWord(j+1, v.words.by):
			open = true // "by students led by Ana Silva"
			j += 2
		case v.isAny(j, "former", "ex", "from", "of", "then"), v.isWord(j, v.words.hyphen):
			j++
		case (v.isWord(j, v.words.colon) || v.isWord(j, v.words.dash)) && v.has(j+1, slotPerson):
			j++ // "three friends from Ghent: Ana Silva, …"
		case v.wall(j), v.is(j, preposition|auxiliary|relative), v.is(j, verb) && !v.isWord(j-1, v.words.hyphen):
			return nil, counts, j, open
		default:
			j++
		}
	}
	return nil, counts, j, open
}

// countsPeople is the item after the noun phrase in which the number at item i counts all
// those who founded: "three former Acme engineers"; 0 when it does not, or others join
// them.
func (v *view) countsPeople(i int) int {
	if !v.has(i, slotCount) {
		return 0
	}
	if n := v.value(i); !n.Plain() || n.Num.Cmp(value.Int(12)) > 0 || n.Num.Cmp(value.Int(2)) < 0 {
		return 0
	}
	for j := i + 1; j < len(v.items) && j < i+7; j++ {
		switch {
		case v.founderNoun(j):
			if v.founderNoun(j + 1) {
				continue // "MIT graduate students"
			}
			if v.isWord(j+1, v.words.and) && v.pastForm(j+2) && v.is(j+3, preposition) {
				return j + 1 // "three former Acme engineers and backed by Beta"
			}
			if v.isWord(j+1, v.words.and) || v.isAny(j+1, "plus") || v.comma(j+1) && v.isWord(j+2, v.words.and) {
				return 0
			}
			return j + 1
		case v.wall(j), v.isWord(j, v.words.and), v.isWord(j, v.words.of), v.cells[j].mention == 0 && v.is(j, preposition|auxiliary|relative|conjunction):
			if k := j - 1; k > i && v.cells[k].mention == 0 && v.ending(k, "s") && !v.isWord(k, v.words.possessive) && !v.isWord(j, v.words.and) && !v.isWord(j, v.words.of) && !v.comma(j+1) && !(v.comma(j) && v.isWord(j+1, v.words.and)) && !v.is(k, verb) {
				return j // "three former Acme execs"
			}
			return 0
		}
	}
	return 0
}

// founderNoun reports whether item i is the plural of a word for people as may found a
// company.
func (v *view) founderNoun(i int) bool {
	if v.has(i, slotTitle) {
		return v.ending(i, "s")
	}
	if v.isAny(i, "brothers", "sisters", "siblings", "twins", "friends", "cousins", "students", "graduates", "alumni", "veterans", "classmates", "colleagues", "entrepreneurs", "doctors", "physicians", "roommates", "flatmates", "academics", "professors", "physicists",
		"chemists", "biologists", "mathematicians", "women", "men", "lawyers", "teachers", "farmers", "people", "partners", "founders", "bankers", "surgeons", "nurses", "dropouts", "frenchmen") {
		return true
	}
	return v.cells[min(i, len(v.cells)-1)].mention == 0 && v.is(i, personNoun|partNoun|descriptor) && v.plural(i)
}

// groupWord is the number of people that "duo", "trio" or the like at item i stands
// for; 0 when it is no such word.
func (v *view) groupWord(i int) int64 {
	if v.lists&groupList == 0 {
		return 0
	}
	switch v.lastWord(i) {
	case "duo", "pair":
		return 2
	case "trio", "threesome":
		return 3
	case "quartet", "foursome":
		return 4
	case "quintet":
		return 5
	case "couple":
		// "a couple of Oxford alumni"
		for j := i + 2; v.isWord(i+1, v.words.of) && j < len(v.items) && j < i+6 && !v.wall(j); j++ {
			if v.founderNoun(j) {
				return 2
			}
		}
	}
	return 0
}
