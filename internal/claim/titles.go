package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// holding is somebody who holds the title told at an item.
type holding struct {
	person int    // item
	org    subj   // at which company; zero when nobody says
	former bool   // no longer: "former CEO", "was chief executive until 2019"
	verb   bool   // a verb says so, whose mood is the claim's: "could become CEO"
	open   bool   // the list of holders is not whole
	title  string // where it is one of several told at the item: "CEO and CTO respectively"
}

// holders finds who holds the title at item i, and where.
//
//	Acme CEO Ana Silva · its founders, Ana Silva and Bo Ek · CEO of Acme, Ana Silva
//	Ana Silva, founder and CEO of Acme · Ana Silva (CEO) · Ana Silva, Acme's CEO
//	Ana Silva is CEO of Acme · Acme named Ana Silva as its CEO
func (v *view) holders(i int) []holding {
	org, after := v.titleOrg(i)
	former := v.formerTitle(i)
	plural := v.ending(i, "s") && !v.isAny(i, "boss")
	if out, ok := v.succession(i, org); ok {
		return out
	}
	if v.isAny(i+1, "respectively") || v.comma(i+1) && v.isAny(i+2, "respectively") {
		return v.respective(i, org)
	}
	var out []holding
	add := func(person int, org subj, open bool) {
		if org.entity != 0 && v.entityOf(person) == org.entity {
			return
		}
		out = append(out, holding{person: person, org: org, former: former || v.gone(person), open: open})
	}
	if org.entity == 0 && v.isAny(i-1, "his", "her") && (v.mention(i).Founder || v.officer(i)) {
		// "Ana Silva and her cofounder Bo Ek built Acme"
		if org = v.companyOfLast(i - 1); org.entity == 0 {
			org = v.titleContext(i)
		}
		if org.entity == 0 {
			org = v.onlyCompany()
		}
	}
	// Behind the title: "CEO Ana Silva", "founders, Ana Silva and Bo Ek", "CEO of Acme, Ana Silva", "CEO is Ana Silva".
	j := after
	linked := false
	switch {
	case v.isWord(j, v.words.colon) && i == 0:
		j++ // "CEO: Ana Silva"
		linked = true
	case v.isWord(j, v.words.colon) && v.bracket(i-1) && v.company(v.nounEnd(i-2)):
		org = v.named(v.nounEnd(i - 2)) // "Acme (founder: Ana Silva)"
		j++
		linked = true
	case v.comma(j), v.isWord(j, v.words.colon), v.isWord(j, v.words.dash):
		if plural && v.mention(i).Founder && org.entity == 0 && (v.isWord(j, v.words.colon) || v.isWord(j, v.words.dash)) && v.has(j+1, slotPerson) {
			org = v.owner(i) // "Acme has three founders: Ana Silva and Bo Ek"
			j++
			linked = true
		} else if v.isWord(j, v.words.colon) && v.has(j+1, slotPerson) && org.entity == 0 && v.closesApposition(j+2) {
			org = v.owner(i) // "Acme has a new CEO: Ana Silva"
			j++
			linked = true
		} else if v.comma(j) && (v.isAny(i-1, "a", "an") && v.isAny(i-2, "has", "had") || v.isAny(i-1, "new") && v.isAny(i-2, "a") && v.isAny(i-3, "has")) && v.has(j+1, slotPerson) && v.closesApposition(j+2) {
			org = v.owner(i) // "Acme has a chief executive, Ana Silva, and"
			j++
			linked = true
		} else if k := v.pastGloss(j); k > j && org.entity != 0 && v.isAny(k, "is", "was") && v.has(v.skipFill(k+1), slotPerson) {
			j = v.skipFill(k + 1) // "The CEO of Acme, a startup, is Ana Silva"
			linked = true
		} else if v.ownedTitle(i) || v.isAny(i-1, "sole", "solo", "single") || org.entity != 0 && after > i+1 || v.comma(j) && v.has(j+1, slotPerson) && v.comma(j+2) && (i == 0 || v.is(i-1, preposition)) {
			j++
			linked = true
		}
	case v.isAny(j, "is", "was", "are", "were", "includes", "include") && (v.ownedTitle(i) || org.entity != 0):
		former = former || v.isAny(j, "was", "were") && v.has(j+1, slotPerson)
		j++
		linked = true
	}
	if linked && v.comma(j-1) && v.copulaBefore(i) {
		linked = false // "Ana Silva is founder of Acme, Grosse Pointe, Michigan"
	}
	if v.isWord(j, v.words.and) && v.mention(i).Founder {
		// "co-founder and former CEO Ana Silva"
		k := j + 1
		for v.formerWord(k) || v.isAny(k, "current", "now") {
			k++
		}
		if k > j+1 && v.has(k, slotTitle) && v.has(k+1, slotPerson) {
			j, after = k+1, k+1
		}
	}
	direct := j == after
	for v.is(j, honorific) {
		j++
	}
	if linked && !v.has(j, slotPerson) {
		// "The founder of Acme, a 44-year-old Welshman called Ana Silva,"
		if k := v.calledPerson(j); k > 0 {
			add(k, org, false)
			return out
		}
	}
	if linked && plural && !v.has(j, slotPerson) && v.mention(i).Founder && (v.has(j, slotOrg) || v.isAny(j-1, "include", "includes", "are", "were")) {
		// "whose founders include MIT's Ana Silva and Bo Ek"
		names, _, open := v.list(j, slotPerson)
		for _, name := range append([]int(nil), names...) {
			add(name, org, open || v.isAny(j-1, "include", "includes"))
		}
		return out
	}
	if v.has(j, slotPerson) && (direct || linked) && !(direct && v.bracket(i-1)) {
		if linked && v.comma(j-1) && !plural && !v.closesApposition(j+1) {
			return nil // "its CEO, Ana Silva told"
		}
		if k := j + 1; org.entity == 0 && (v.isWord(k, v.words.of) || v.isWord(k, v.words.at)) {
			if k = v.skipModifiers(k + 1); v.company(k) {
				org = v.named(k) // "CEO Ana Silva of Acme"
			}
		}
		if whose := org; org.entity == 0 {
			if org = v.joinedTitle(i); org.entity == 0 {
				org = v.titleContext(i)
			}
			if org.entity == 0 {
				org = v.ledBy(j)
			}
			if org.entity == 0 && whose.anaphor && v.isAny(j-1, "is", "was") {
				org = whose // "Its CEO is Ana Silva"
			}
		}
		add(j, org, false)
		if plural {
			names, _, open := v.list(j, slotPerson)
			names = append([]int(nil), names...)
			for n, name := range names {
				if n > 0 && (v.has(name-1, slotTitle) || v.isWord(name-1, v.words.possessive)) {
					break // "Acme cofounders Ana Silva and Bo Ek; Beta cofounder Cy Dahl"
				}
				if n > 0 && v.has(name, slotPerson) {
					add(name, org, open)
				}
			}
			for n := range out {
				out[n].open = open
			}
		}
		return out
	}
	// Ahead of it: "Ana Silva, CEO of Acme", "Ana Silva (CEO)", "Ana Silva is the CEO of Acme".
	p, how := v.titledPerson(i)
	if p < 0 {
		return nil
	}
	switch how {
	case titleApposed:
		if org.entity == 0 {
			org = v.apposedOrg(p, i, after)
		}
	case titleVerb, titlePast:
		if org.entity == 0 && after > 0 && v.comma(after) && v.company(after+1) && v.closesApposition(after+2) && !v.isWord(after+2, v.words.and) {
			org = v.named(after + 1) // "is the chairman and CEO, Acme"
		}
		if org.entity == 0 && after >= 0 {
			org = v.verbOrg(p, i)
		}
	}
	if add(p, org, false); len(out) > 0 && (how == titlePast || how == titleVerb && v.endedTenure(p, i)) {
		out[0].former = true
	}
	if len(out) > 0 && how == titleVerb {
		out[0].verb = !v.staysOn(p, i)
	}
	// "Ana Silva and Bo Ek, founders of Acme": all of them.
	if v.ending(i, "s") {
		for _, k := range v.personsEnding(p) {
			if k != p {
				add(k, org, false)
			}
		}
	}
	return out
}

// respective reads who of those before the titles at item i holds which of them: "Ana Silva
// and Bo Ek, now CEO and CTO respectively". Nobody, when they are not as many.
func (v *view) respective(i int, org subj) []holding {
	j := v.titlePhrase(i)
	for v.comma(j) || v.is(j, auxiliary) || v.isAny(j, "as", "are") {
		j--
	}
	var persons []int
	for v.has(j, slotPerson) {
		persons = append(persons, j)
		for j--; v.isWord(j, v.words.and) || v.comma(j); j-- {
		}
	}
	titles := strings.FieldsFunc(strings.ReplaceAll(v.value(i).Text, " and ", ","), func(r rune) bool { return r == ',' })
	if len(titles) < 2 || len(titles) != len(persons) {
		return nil
	}
	if org.entity == 0 {
		org = v.titleContext(i)
	}
	out := make([]holding, len(titles))
	for n := range out {
		out[n] = holding{person: persons[len(persons)-1-n], org: org, title: strings.TrimSpace(titles[n])}
	}
	return out
}

// copulaBefore reports whether the title at item i is said of the subject of "is":
// "Ana Silva is the founder of Acme".
func (v *view) copulaBefore(i int) bool {
	j := v.before(i)
	for v.is(j, determiner) || v.formerWord(j) || v.isAny(j, "current", "new", "first", "now") {
		j = v.before(j)
	}
	return v.isAny(j, "is", "was", "became", "remains") && (v.has(j-1, slotPerson) || v.is(j-1, heShe))
}

// companyOfLast is the company of the person named last before "his" or "her" at item j, in
// the sentence before or in this one, where the text has said so.
func (v *view) companyOfLast(j int) subj {
	first := v.doc.Sentences[max(v.sentence-1, v.block.Start)].Start
	for n := v.firstMention(int(v.cells[j].first)) - 1; n >= 0 && int(v.mentions[n].First) >= first; n-- {
		if m := &v.mentions[n]; m.Kind == mention.Person {
			return subj{entity: v.employer[m.Entity], first: j, last: j + 1, anaphor: true}
		}
	}
	return subj{}
}

// officer reports whether the title at item i is one of those that a company has one of:
// "CTO", "chief operating officer".
func (v *view) officer(i int) bool {
	switch v.lastWord(i) {
	case "ceo", "cto", "coo", "cfo", "cmo", "cpo", "chairman", "chairwoman", "president":
		return true
	}
	return v.firstWordIs(i, "chief") && !v.isAny(i, "chief")
}

// calledCompany is the company that the indefinite noun phrase from item j on calls by
// name: "a design agency called Acme"; -1 when it calls none.
func (v *view) calledCompany(j int) int {
	if !v.isAny(j, "a", "an", "another", "his", "her", "their") {
		return -1
	}
	for k := j + 1; k+1 < len(v.items) && k < j+12; k++ {
		if v.isAny(k, "called", "named", "dubbed") && v.company(k+1) {
			return k + 1
		}
		if v.comma(k) && v.isAny(k+1, "which") && v.is(k+2, heShe|pronoun) && v.isAny(k+3, "called", "named", "dubbed") && v.company(k+4) {
			return k + 4 // "another business, which he called Acme"
		}
		if v.wall(k) || v.cells[k].mention == 0 && v.is(k, relative|modal) || v.finite(k) && !v.isAny(k, "called", "named", "dubbed") {
			return -1
		}
	}
	return -1
}

// calledPerson is the person whom the apposition from item j on calls by name: "a
// 44-year-old Welshman called Ana Silva"; -1 when it calls nobody.
func (v *view) calledPerson(j int) int {
	if !v.is(j, determiner) {
		return -1
	}
	for k := j + 1; k+1 < len(v.items) && k < j+8; k++ {
		if v.isAny(k, "called", "named") && v.has(k+1, slotPerson) {
			return k + 1
		}
		if v.wall(k) || v.cells[k].mention == 0 && v.is(k, auxiliary|relative) {
			return -1
		}
	}
	return -1
}

// pastGloss passes the apposition or relative clause that the comma at item j opens,
// with the comma that closes it; it returns j when there is none.
func (v *view) pastGloss(j int) int {
	if !v.comma(j) || j+1 >= len(v.items) {
		return j
	}
	if c := &v.clauses[v.clauseOf[j+1]]; c.first == j+1 && v.comma(c.last) {
		return c.last + 1
	}
	return j
}

// joinedTitle is the company of a title joined to another, "Acme CEO Ana Silva and CTO Bo
// Ek": that of the other.
func (v *view) joinedTitle(i int) subj {
	j := i - 1
	for v.isWord(j, v.words.and) || v.comma(j) {
		j--
	}
	if j == i-1 || !v.has(j, slotPerson) || !v.has(j-1, slotTitle) {
		return subj{}
	}
	if s, _ := v.titleOrg(j - 1); s.entity != 0 {
		return s
	}
	return v.joinedTitle(j - 1)
}

// onlyCompany is the one company that the sentence names, if it is one.
func (v *view) onlyCompany() subj {
	var s subj
	for k := range v.items {
		if !v.company(k) || v.has(k, slotPerson) {
			continue
		}
		if s.entity != 0 && s.entity != v.mention(k).Entity {
			return subj{}
		}
		s = v.named(k)
	}
	return s
}

// ledBy is the company that the person at item p is said to run: "Solo founder Ana
// Silva has run Acme since 2015".
func (v *view) ledBy(p int) subj {
	k := v.skipAdverbs(p + 1)
	for v.isAny(k, "has", "had", "have") {
		k = v.skipAdverbs(k + 1)
	}
	if !v.isAny(k, "run", "runs", "ran", "built", "builds", "leads", "heads", "started", "founded", "launched", "created", "owns") {
		return subj{}
	}
	if o := v.foundingObject(k + 1); o >= 0 && v.company(o) {
		return v.named(o)
	}
	return subj{}
}

// staysOn reports whether somebody is said to keep the office at item i: who "will
// remain chair" is chair.
func (v *view) staysOn(p, i int) bool {
	for k := p + 1; k < i; k++ {
		if v.isAny(k, "stay", "stays", "remain", "remains", "continue", "continues") {
			return true
		}
	}
	return false
}

// succession reads who follows whom in the office at item i: "Bo Ek succeeds Ana Silva
// as CEO", "Ana Silva was replaced as CEO by Bo Ek".
func (v *view) succession(i int, org subj) ([]holding, bool) {
	cl := v.clauseOf[i]
	for k := i - 1; k >= v.clauses[cl].first; k-- {
		end := v.succeeds(k)
		if v.clauseOf[k] != cl || end < 0 {
			continue
		}
		if org.entity == 0 {
			org = v.titleContext(i)
		}
		p := v.personSubject(k)
		if b := v.before(k); end == k+1 && !v.gerund(k) && v.is(b, auxiliary) && !v.isAny(b, "has", "have", "had") {
			// "Ana Silva was replaced as CEO by Bo Ek"
			var out []holding
			if p >= 0 {
				out = append(out, holding{person: p, org: org, former: true})
			}
			for n := i + 1; n < len(v.items) && n < i+12; n++ {
				if v.isWord(n, v.words.by) {
					if n = v.skipFill(n + 1); v.has(n, slotPerson) {
						return append(out, holding{person: n, org: org}), true
					}
					break
				}
				if v.isWord(n, v.words.stop) {
					break
				}
			}
			return out, len(out) > 0 && v.isAny(k+1, "as")
		}
		o := v.skipFill(end)
		if v.has(o, slotTitle) && v.has(o+1, slotPerson) {
			o++ // "takes over from founder Ana Silva as"
		}
		if v.has(o, slotPerson) && v.isAny(o+1, "as") && p >= 0 && p != o {
			if v.is(v.before(k), will|modal) || v.isWord(v.before(k), v.words.to) {
				return []holding{{person: p, org: org, verb: true}}, true
			}
			return []holding{{person: p, org: org, verb: true}, {person: o, org: org, former: true}}, true
		}
		return nil, false
	}
	return nil, false
}

// succeeds is the item after the words for following somebody in office that begin at
// item k, "succeeds" or "takes over from"; -1 when none do.
func (v *view) succeeds(k int) int {
	switch {
	case v.isAny(k, "succeeds", "succeeded", "succeed", "succeeding", "replaces", "replaced", "replace", "replacing"):
		return k + 1
	case v.isAny(k, "takes", "took", "take", "taking", "taken") && v.isAny(k+1, "over") && v.isWord(k+2, v.words.from):
		return k + 3
	}
	return -1
}

// gone reports whether the sentence says that the person at item p, who has a title
// there, has given it up: "CEO Ana Silva stepped down in May". Who will step down is
// still there.
func (v *view) gone(p int) bool {
	k := v.skipAdverbs(p + 1)
	if v.bracket(k) || v.comma(k) && v.isAny(k+1, "who") {
		k = v.skipAdverbs(k + 2)
	}
	be := false
	for v.isAny(k, "has", "had", "was", "been", "is") {
		be = be || v.isAny(k, "was", "been")
		k = v.skipAdverbs(k + 1)
	}
	switch {
	case v.isAny(k, "stepped", "stood") && v.isAny(k+1, "down", "aside"):
		k += 2
	case v.isAny(k, "resigned", "departed"), be && v.isAny(k, "fired", "ousted", "sacked", "removed", "dismissed", "replaced"):
		k++
	default:
		return false
	}
	return !v.isAny(k, "as", "from")
}

// titleOrg finds the company a title names itself ("CEO of Acme", "Acme CEO",
// "its CEO", "Acme's founder") and the item after the title and what belongs to it.
func (v *view) titleOrg(i int) (subj, int) {
	after := i + 1
	j := after
	if v.bracket(j) && v.closing(j) == j+2 {
		j += 3 // "chief executive officer (CEO) of"
	}
	if v.isWord(j, v.words.and) && v.isAny(j+1, "owner", "co-owner", "creator", "publisher", "host", "shareholder") && v.isWord(j+2, v.words.of) {
		j += 2 // "CEO and owner of Acme"
	}
	if v.isWord(i-1, v.words.possessive) && v.company(i-2) && !v.mention(i).Founder && v.isWord(j, v.words.of) && v.has(j+1, slotOrg) && v.cells[j+1].last == v.cells[j+1].first+1 {
		return v.named(i - 2), after // "Acme's general manager of Payments"
	}
	if v.isWord(j, v.words.of) || v.isWord(j, v.words.at) || v.isWord(j, v.words.forWord) || v.isWord(j, v.words.in) {
		k := j + 1
		if n := v.skipFill(k); v.isAny(n, "board") {
			// "chair of the board of directors of Acme"
			for n < len(v.items) && n < k+6 && !(v.isWord(n, v.words.of) && !v.isAny(n+1, "directors", "trustees") && !v.has(n+1, slotTitle)) {
				n++
			}
			k = n + 1
		}
		k = v.skipModifiers(k)
		if v.company(k) && !v.isWord(k+1, v.words.hyphen) {
			// "CEO of Acme's parent Beta": the last is meant.
			if v.isWord(k+1, v.words.possessive) {
				if h, next := v.possessed(k + 2); h >= 0 && v.company(h) {
					return v.named(h), next
				}
				return subj{}, after
			}
			if k++; v.cells[min(k, len(v.cells)-1)].mention == 0 && v.is(k, orgNoun|bodyNoun) && !v.plural(k) && v.comma(k+1) {
				return v.named(k - 1), k + 1 // "founder of the Acme website, Ana Silva,"
			}
			return v.named(k - 1), k
		}
		if first, ok := v.definite(k); ok && k < len(v.items) {
			return v.anaphor(first, k+1), k + 1
		}
		if n := v.calledCompany(j + 1); n > 0 {
			return v.named(n), n + 1 // "founder of an agency called Acme"
		}
		if v.is(k, pronoun) {
			return v.anaphor(k, k+1), k + 1
		}
		if !v.isWord(j, v.words.in) {
			// "head of a rival bank": of somebody else.
			return subj{}, -1
		}
	}
	if v.unreadName(i) {
		return subj{}, -1
	}
	// Before it.
	for k := i - 1; k >= 0 && k > i-6; k-- {
		switch {
		case v.isWord(k, v.words.possessive):
			if v.company(k - 1) {
				return v.named(k - 1), after
			}
			if first, ok := v.definite(k - 1); ok {
				return v.anaphor(first, k), after
			}
			return subj{}, after
		case v.isAny(k, "its", "their"):
			return v.anaphor(k, k+1), after
		case v.isAny(k, "our"):
			return v.speaker(k), after
		case v.isAny(k, "whose"):
			return v.antecedent(k), after
		case v.company(k):
			if k == i-1 || v.formerWord(k+1) {
				return v.named(k), after
			}
			return subj{}, after
		case v.beforeTitle(k):
		case v.is(k, orgNoun) && k == i-1:
			// "the company CEO", "startup founder"
			if first, ok := v.definiteAt(k); ok {
				return v.anaphor(first, k+1), after
			}
			return subj{}, after
		default:
			return subj{}, after
		}
	}
	return subj{}, after
}

// unreadName reports whether a name that nothing here could read stands right before the
// title at item i: "On-Q-ity CEO Ana Silva". It is that company's title, whichever it is.
func (v *view) unreadName(i int) bool {
	k := i - 1
	if k < 2 || v.cells[k].mention != 0 || v.wall(k) || v.items[k].Word != 0 {
		return false
	}
	for k > 1 && v.isWord(k-1, v.words.hyphen) && v.adjacentTokens(k-1) {
		k -= 2
	}
	t := &v.doc.Tokens[v.cells[k].first]
	return k < i-1 && t.Flags&prose.Upper != 0 && !v.isAny(k, "co", "ex", "vice", "then", "now", "non")
}

// skipModifiers passes what may stand before a company's name in "CEO of
// Paris-based startup Acme", "founder of inter-dealer broker Acme".
func (v *view) skipModifiers(j int) int {
	for n := 0; n < 8 && j+1 < len(v.items); n++ {
		switch {
		case v.company(j):
			if !v.describes(j) {
				return j
			}
		case v.has(j, slotPlace) && v.isWord(j+1, v.words.possessive):
			j++ // "CEO of Melbourne's Acme"
		case v.isWord(j, v.words.hyphen), v.has(j, slotPlace), v.is(j, determiner), v.comma(j) && v.isAny(j-1, "based", "owned", "backed", "led", "listed", "funded"):
		case v.cells[j].mention != 0 && !v.has(j, slotTitle), v.wall(j), v.is(j, preposition|auxiliary|modal|relative|pronoun|conjunction), v.isWord(j, v.words.possessive):
			return j
		case v.is(j, orgNoun|firmNoun) && (v.is(j+1, preposition) || v.wall(j+1)):
			return j
		}
		j++
	}
	return j
}

func (v *view) formerWord(k int) bool {
	return v.isAny(k, "formerly", "previously", "once", "former", "ex", "then", "previous", "onetime", "one-time", "outgoing", "departing", "late", "past")
}

// formerTitle reports whether the title at item i is no longer held.
func (v *view) formerTitle(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if v.formerWord(k) || v.isAny(k, "fired", "ousted", "sacked", "dismissed", "removed") && !v.is(v.before(k), will|modal) {
			return true
		}
		if v.wall(k) || v.is(k, verb|preposition) {
			break
		}
	}
	return false
}

// beforeTitle reports whether the word at item k may stand between a title and whose it is:
// "its two surviving Lyon-born founders".
func (v *view) beforeTitle(k int) bool {
	return v.formerWord(k) || v.has(k, slotPlace|slotCount|slotOrdinal) || v.isWord(k, v.words.hyphen) ||
		v.isAny(k, "new", "current", "two", "three", "four", "both", "other", "young", "first", "second", "third", "only", "sole", "solo", "longtime", "original", "fellow", "founding", "remaining", "surviving", "technical", "finance", "scientific", "academic") ||
		v.isAny(k, "born", "based", "educated", "trained", "bred") && v.isWord(k-1, v.words.hyphen)
}

// ownedTitle reports whether a possessor or an article stands before the title at
// item i, so that a comma may part it from its holder: "its CEO, Ana Silva,".
func (v *view) ownedTitle(i int) bool {
	for k := i - 1; k >= 0 && k > i-5; k-- {
		switch {
		case v.isAny(k, "its", "their", "our", "the", "whose", "his", "her"), v.isWord(k, v.words.possessive):
			return true
		case v.company(k):
			return true
		case v.beforeTitle(k):
		default:
			return false
		}
	}
	return false
}

// closesApposition reports whether a name that ends before item j stands in
// apposition: a comma, a bracket, a conjunction or the end follows.
func (v *view) closesApposition(j int) bool {
	return j >= len(v.items) || v.wall(j) || v.isWord(j, v.words.and)
}

// titleContext is the company of a title that names none, "CEO Ana Silva": the one
// whose clause it stands in ("Acme, led by CEO Ana Silva"), the sentence's subject, or
// the company spoken of.
func (v *view) titleContext(i int) subj {
	for c := int(v.clauseOf[i]); c > 0; c = v.clauses[c].parent {
		if h := v.clauses[c].host; v.company(h) && v.clauses[c].kind != bracketed {
			return v.named(h)
		}
		if v.isAny(v.clauses[c].first, "where") {
			if s := v.hostSubject(v.clauses[c].host); s.entity != 0 {
				return s // "Acme, a maker of boots, where she was CEO"
			}
		}
	}
	if v.isAny(0, "at", "for") && v.company(1) && v.comma(2) || v.isAny(0, "speaking") && v.company(2) && v.comma(3) {
		if v.company(1) {
			return v.named(1) // "At Acme, CEO Ana Silva"
		}
		return v.named(2)
	}
	if v.isAny(0, "they", "these", "those") && v.isAny(1, "are", "were", "include", "included") && v.othersNamedBefore() {
		return subj{} // people of whoever was spoken of
	}
	s := v.main
	if e := v.current(false); e != 0 && e != s.entity && v.toldByOfficer(s) {
		switch {
		case v.justNamed(e):
			s = subj{entity: e} // "Acme has 50 staff. CEO Ana Silva said Beta would"
		case s.entity != v.home():
			return subj{}
		}
	}
	if s.entity == 0 && v.company(0) && v.isWord(1, v.words.possessive) {
		return v.named(0) // "Acme's board has fired CEO Ana Silva"
	}
	if s.entity == 0 || s.anaphor {
		s = v.fragment()
	}
	if s.entity == 0 {
		for n := range v.pending {
			// "Ana Silva started Acme; Bo Ek, now CTO, joined"
			if c := &v.pending[n]; (c.claim.Kind.Name == "founder" || c.claim.Kind.Name == "founded") && !c.subject.anaphor {
				s = c.subject
				break
			}
		}
	}
	if s.entity != 0 && (v.entities[s.entity-1].Press || v.entities[s.entity-1].Kind == mention.Person) {
		return subj{}
	}
	if home := v.home(); s.entity != 0 && v.entities[s.entity-1].Product && home != 0 {
		s.entity = home // a product has no officers
	}
	s.first, s.last = 0, 0
	s.anaphor = true
	return s
}

// othersNamedBefore reports whether the sentence before, in the same paragraph, names a
// company besides the one that the text speaks of.
func (v *view) othersNamedBefore() bool {
	if v.sentence == 0 || v.doc.Sentences[v.sentence-1].Block != v.doc.Sentences[v.sentence].Block {
		return false
	}
	s, e := &v.doc.Sentences[v.sentence-1], v.current(false)
	for i := v.firstMention(s.Start); i < len(v.mentions) && int(v.mentions[i].First) < s.End; i++ {
		if m := &v.mentions[i]; slotOf(m)&slotOrg != 0 && m.Entity != 0 && m.Entity != e && m.Kind != mention.Person {
			return true
		}
	}
	return false
}

// How a person comes to a title that follows.
type titling uint8

const (
	noTitling    titling = iota
	titleApposed         // "Ana Silva, CEO of", "Ana Silva (CEO)"
	titleVerb            // "Ana Silva is CEO", "named Ana Silva as CEO"
	titlePast            // "Ana Silva was CEO"
)

// personish reports whether item k names somebody: a person, or a name of which no
// more is known ("Mantle, CEO of Acme").
func (v *view) personish(k int) bool {
	m := v.mention(k)
	return m != nil && (v.items[k].Slots&slotPerson != 0 || m.Kind == mention.Name)
}

// titledPerson finds the person to whom the title at item i is given.
func (v *view) titledPerson(i int) (int, titling) {
	j := v.titlePhrase(i)
	if v.isAny(j, "as") && v.isAny(j-1, "experience", "years", "background", "career", "stint", "time", "tenure", "days", "past") {
		return -1, noTitling // "with twelve years of experience as a CTO"
	}
	if j > 0 && (v.comma(j) || v.bracket(j) || v.isWord(j, v.words.dash)) {
		k := v.pastPostnominals(v.nounEnd(j - 1))
		if v.comma(j) && v.has(k, slotCount) && v.comma(k-1) && v.personish(k-2) {
			k -= 2 // "Ana Silva, 43, the founder of"
		}
		if v.personish(k) && !v.afterVerbOfNaming(k) {
			return k, titleApposed
		}
		if v.has(k, slotTitle) {
			if p, how := v.titledPerson(k); p >= 0 {
				return p, how // "Ana Silva, founder, and CEO"
			}
		}
	}
	if c := &v.clauses[v.clauseOf[i]]; c.kind == apposition && v.personish(c.host) && v.headOf(c.first, i) {
		return c.host, titleApposed
	}
	if v.isWord(j, v.words.and) {
		// "Ana Silva, an anesthesiologist and co-founder of"
		for k := j - 1; k > 1 && k > j-6 && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, preposition|verb|auxiliary|relative); k-- {
			if v.isAny(k, "a", "an", "the") && v.comma(k-1) && v.has(k-2, slotPerson) {
				return k - 2, titleApposed
			}
		}
	}
	// "Ana Silva is its CEO and Bo Ek its CTO"
	if v.has(j, slotPerson) && v.is(j+1, possessive) && !v.afterVerbOfNaming(j) && v.isWord(j-1, v.words.and) {
		return j, titleVerb
	}
	// "Ana Silva is CEO and Bo Ek CTO"
	if j == i-1 && v.has(j, slotPerson) && v.isWord(j-1, v.words.and) && v.has(j-2, slotTitle) {
		return j, titleVerb
	}
	// "promoted Ana Silva to CEO"
	if v.isWord(j, v.words.to) && v.personish(j-1) && v.afterVerbOfNaming(j-1) {
		return j - 1, titleVerb
	}
	// "hired Ana Silva from Beta as CEO"
	if v.isAny(j, "as") && v.company(j-1) && v.isAny(j-2, "from") && v.personish(j-3) && v.afterVerbOfNaming(j-3) {
		return j - 3, titleVerb
	}
	// "appointed Ana Silva CEO", "appointed Ana Silva as CEO"
	if v.isAny(j, "as") && v.personish(j-1) && (v.afterVerbOfNaming(j-1) || v.mention(j-1).Kind == mention.Person) {
		return j - 1, titleVerb
	}
	if v.isAny(j, "as") && v.namingVerb(j-1) {
		// "Ana Silva, whom Acme hired as"
		if c := &v.clauses[v.clauseOf[j]]; v.isAny(c.first, "whom", "who") && v.has(c.host, slotPerson) && v.company(c.first+1) {
			return c.host, titleVerb
		}
	}
	if v.comma(j) && v.has(j-1, slotCount) && v.comma(j-2) && v.personish(j-3) && v.afterVerbOfNaming(j-3) {
		return j - 3, titleVerb // "named Ana Silva, 41, chief executive"
	}
	if v.isAny(j, "as", "to") && v.comma(j-1) {
		// "hired Ana Silva, formerly of Beta, as"
		for k := j - 2; k > 1 && k > j-9; k-- {
			if v.comma(k) {
				if v.has(k-1, slotTitle) && v.has(k+1, slotPerson) && k+2 == j-1 {
					return k + 1, titleVerb // "appointed its finance director, Ana Silva, as"
				}
				if v.has(k-1, slotPerson) && v.afterVerbOfNaming(k-1) {
					return k - 1, titleVerb
				}
				break
			}
		}
		// "appointed Ana Silva, MD, as"
		if k := v.pastPostnominals(j - 2); k < j-2 && v.personish(k) && v.afterVerbOfNaming(k) {
			return k, titleVerb
		}
	}
	if v.isAny(j, "as") && v.comma(j-1) && v.clauseOf[j-2] != v.clauseOf[j-1] {
		// "hired Ana Silva, the founder of Acme, as"
		if h := v.clauses[v.clauseOf[j-2]].host; v.personish(h) && v.afterVerbOfNaming(h) {
			return h, titleVerb
		}
	}
	if v.personish(j) && v.afterVerbOfNaming(j) {
		return j, titleVerb
	}
	// A copula in the clause: "Ana Silva is an engineer, founder and CEO of".
	cl := v.clauseOf[i]
	for k := i - 1; k >= 0; k-- {
		if k < v.clauses[cl].first {
			// "is a lawyer, a speaker, and the founder of": the predicate goes on.
			c := &v.clauses[cl]
			if c.kind != apposition || c.parent < 0 || c.host >= 0 && v.cells[c.host].mention != 0 {
				break
			}
			cl = int32(c.parent)
		}
		if v.clauseOf[k] != cl || v.cells[k].mention != 0 {
			continue
		}
		switch {
		case v.isWord(k, v.words.semicolon), v.isWord(k, v.words.stop), v.isWord(k, v.words.colon):
			return -1, noTitling
		case v.kin(k) && k < i-1:
			return -1, noTitling // "is a brother of one of Acme's founders"
		case v.isAny(k, "is", "are", "remains", "remain", "becomes", "become", "became", "been", "serves", "serving", "serve", "named", "appointed", "elected", "as"), v.isAny(k, "was", "were", "served"):
			if v.isAny(k, "as") && !v.titleVerbBefore(k) && !v.leftBefore(k) && !(v.mention(i).Founder && v.isWord(i+1, v.words.of)) {
				continue
			}
			p := v.personSubject(k)
			if p < 0 {
				return -1, noTitling
			}
			if v.isAny(k, "as") && v.leftBefore(k) {
				return p, titlePast
			}
			if v.isAny(k, "been") && v.isAny(v.before(k), "had") {
				return p, titlePast
			}
			if v.isAny(k, "was", "were", "served") && !v.isAny(k+1, "named", "appointed", "hired", "promoted", "elected", "made") || v.isAny(k, "as") && v.isAny(k-1, "served", "worked") {
				return p, titlePast
			}
			return p, titleVerb
		case v.finite(k) && !v.is(k, auxiliary) && !v.isAny(k, "joins", "joined", "returns", "returned", "takes", "took"):
			return -1, noTitling
		}
	}
	return -1, noTitling
}

// titlePhrase is the item before the noun phrase of the title at item i: articles,
// "former", "interim", a company or a place belong to it.
func (v *view) titlePhrase(i int) int {
	j := i - 1
	for j >= 0 {
		switch {
		case v.formerWord(j), v.is(j, determiner) && !v.isAny(j, "another"), v.isAny(j, "new", "current", "first", "interim", "acting", "now", "currently", "other", "second", "third", "fellow"), v.has(j, slotPlace|slotOrdinal), v.isWord(j, v.words.hyphen), v.is(j, orgNoun) && v.cells[j].mention == 0:
			j--
			continue
		case v.isWord(j, v.words.possessive) && v.company(j-1):
			j -= 2
			continue
		case v.has(j, slotCount) && v.isWord(j-1, v.words.of) && v.isAny(j-2, "one"), v.isAny(j, "two", "three", "four") && v.isWord(j-1, v.words.of) && v.isAny(j-2, "one"):
			j -= 3 // "one of three co-founders"
			continue
		case v.isWord(j, v.words.of) && v.isAny(j-1, "one") && v.ending(i, "s"):
			j -= 2 // "Ana Silva, one of Acme's founders"
			continue
		case v.company(j) && !v.has(j, slotPerson) && !v.isAny(j-1, "appointed", "named", "appoints", "names", "made", "elected", "appointing", "naming", "as"):
			j--
			continue
		}
		break
	}
	return j
}

// pastPostnominals steps back over what follows a name between commas and is no part
// of it: "Ana Silva, OBE, MD", "Bo Ek, Jr.".
func (v *view) pastPostnominals(k int) int {
	for k > 1 && v.comma(k-1) && v.cells[k].last-v.cells[k].first == 1 && len(v.text(k)) <= 5 && (v.doc.Tokens[v.cells[k].first].Flags&prose.AllUpper != 0 || v.isAny(k, "jr", "sr", "phd", "ph.d", "ph.d.", "m.d", "m.d.", "esq", "pharmd")) {
		k -= 2
	}
	return k
}

func (v *view) afterVerbOfNaming(k int) bool {
	j := v.before(k)
	if v.isWord(j, v.words.possessive) && v.company(j-1) {
		j = v.before(j - 1) // "poached Beta's Ana Silva"
	}
	if v.isAny(j, "in", "on") && v.isAny(j-1, "brought", "brings", "bringing", "roped", "ropes", "roping") {
		j-- // "brought in Ana Silva as"
	}
	return v.namingVerb(j)
}

// namingVerb reports whether item k is a verb that gives somebody a title.
func (v *view) namingVerb(k int) bool {
	return v.isAny(k, "appointed", "named", "appoints", "names", "appoint", "made", "elected", "appointing", "naming", "hired", "hires", "hire", "hiring", "promoted", "promotes", "promoting", "elevated", "elevates", "elevating", "poached", "poaches", "recruited", "recruits",
		"tapped", "taps", "installed", "installs", "picked", "chose", "brought", "onboarded", "ropes", "roped")
}

// titleVerbBefore reports whether "as" at item k follows a verb that gives titles:
// "serves as", "joined Acme as", "was named as".
func (v *view) titleVerbBefore(k int) bool {
	for j := k - 1; j >= 0 && j > k-12; j-- {
		if v.isAny(j, "serves", "served", "serving", "serve", "joins", "joined", "join", "joining", "acts", "acted", "acting", "listed", "works", "worked", "working", "named", "appointed", "hired", "promoted", "elevated", "recruited", "poached", "elected", "takes", "took", "taken", "over", "taking",
			"returns", "returned", "steps", "stepped", "regarded", "known", "installed", "brought", "stays", "stayed", "continues", "continue", "remains", "stay", "remain", "act", "return", "step", "work", "succeeded", "succeeds", "run", "runs", "ran", "leads", "led", "heads", "headed") {
			return true
		}
		if v.wall(j) {
			return false
		}
	}
	return false
}

// leftBefore reports whether "as" at item k follows a verb of leaving: "stepped down
// as", "resigned as".
func (v *view) leftBefore(k int) bool {
	j := k - 1
	if v.isAny(j, "down", "aside", "back") {
		j--
	}
	if v.isAny(j, "post", "role", "job", "position", "seat") && v.isAny(j-1, "his", "her", "the", "their") {
		j -= 2
	}
	return v.isAny(j, "stepped", "steps", "stepping", "step", "stood", "resigned", "resigns", "resign", "resigning", "left", "leaves", "leave", "leaving", "quit", "quits", "departed", "departs", "ousted", "retired", "retires", "removed", "fired", "sacked", "replaced")
}

// personSubject is the item of the person who is subject of the verb at item j: a
// name, or "she"; -1 when it is nobody, or a company.
func (v *view) personSubject(j int) int {
	for c := int(v.clauseOf[j]); c >= 0; c = v.clauses[c].parent {
		for k := j - 1; k >= v.clauses[c].first; k-- {
			if !v.outer(k, c) {
				continue
			}
			switch {
			case v.isAny(k, "he", "she"):
				return k
			case v.isAny(k, "who") && k != v.clauses[c].first:
				if v.personish(k - 1) {
					return k - 1
				}
			case v.personish(k) && !v.isWord(k+1, v.words.possessive) && v.subjectPosition(k):
				return v.pastPostnominals(k)
			case v.isWord(k, v.words.semicolon), v.isWord(k, v.words.stop), v.company(k) && !v.describes(k) && !v.isWord(k+1, v.words.possessive) && v.subjectPosition(k) && !v.afterFrontedPreposition(k):
				return -1
			}
		}
		if k := v.clauses[c].kind; k == relativeClause || k == thatClause || k == apposition || k == bracketed {
			if v.isAny(v.clauses[c].first, "who") {
				return v.whoHost(v.clauses[c].first)
			}
			if h := v.clauses[c].host; v.personish(h) {
				return h
			}
			return -1
		}
		j = v.clauses[c].first
	}
	return -1
}

// kin reports whether item k is "of" or "to" behind a word for what somebody is to
// another: "the brother of", "married to", "an adviser to".
func (v *view) kin(k int) bool {
	return (v.isWord(k, v.words.of) || v.isWord(k, v.words.to)) && v.isAny(k-1, "brother", "sister", "sibling", "son", "daughter", "father", "mother", "wife", "husband", "partner", "cousin", "uncle", "aunt", "nephew", "niece", "friend", "colleague", "classmate", "namesake", "neighbour", "neighbor", "spouse", "widow", "adviser", "advisor", "married", "related", "assistant", "successor", "predecessor")
}

// afterFrontedPreposition reports whether the name at item k belongs to a phrase ahead
// of the subject: "At Acme, Ana Silva is".
func (v *view) afterFrontedPreposition(k int) bool { return k > 0 && v.is(k-1, preposition) }

// endedTenure reports whether "was CEO" between items p and i is over: "until 2019",
// "from 2010 to 2014".
func (v *view) endedTenure(p, i int) bool {
	was := false
	for k := p + 1; k < i; k++ {
		was = was || v.isAny(k, "was", "served")
	}
	for k := i + 1; was && k < len(v.items) && k < i+8; k++ {
		if v.isAny(k, "until", "till", "from", "between") && (v.has(k+1, slotDate) || v.isAny(k+1, "his", "her")) {
			return true
		}
	}
	return false
}

// apposedOrg is the company of a person's apposed title that names none: "Ana
// Silva, CEO," in a sentence about Acme; "Ana Silva, CEO, Acme"; "Acme's Ana Silva, CEO".
func (v *view) apposedOrg(p, i, after int) subj {
	if after < 0 {
		return subj{}
	}
	if v.comma(after) && v.company(after+1) && (after+2 >= len(v.items) || v.comma(after+2) || v.isWord(after+2, v.words.stop) || v.isWord(after+2, v.words.shut) || v.is(after+2, sayVerb)) {
		return v.named(after + 1)
	}
	if v.comma(after) {
		// "Ana Silva, vice president, Business Development, Acme"
		k := after + 1
		for k < len(v.items) && k < after+4 && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, verb|auxiliary|preposition) {
			k++
		}
		if k > after+1 && v.comma(k) && v.company(k+1) && v.closesApposition(k+2) {
			return v.named(k + 1)
		}
	}
	if v.isWord(p-1, v.words.possessive) && v.company(p-2) {
		return v.named(p - 2)
	}
	for n := range v.pending {
		// "Ana Silva (CEO) and Bo Ek (CTO) founded Acme"
		if c := &v.pending[n]; c.claim.Kind.Name == "founder" && c.item == p {
			return c.subject
		}
	}
	return v.titleContext(i)
}

// verbOrg is the company of "Acme appointed X as CEO" and "X joins Acme as CEO".
func (v *view) verbOrg(p, i int) subj {
	for k := p + 1; k < i; k++ {
		if v.company(k) && v.clauseOf[k] == v.clauseOf[i] && !v.describes(k) && !v.is(k-1, preposition) {
			return v.named(k)
		}
	}
	for k := p - 1; k >= 0; k-- {
		if v.is(k, verb) {
			s := v.subjectOf(k)
			for n := k - 1; n > 1 && s.entity == 0; n-- {
				if v.company(n) && v.isWord(n-1, v.words.of) && v.isAny(n-2, "board", "owners", "directors", "shareholders") {
					return v.named(n) // "the board of Acme has appointed"
				}
			}
			return s
		}
		if v.wall(k) || v.is(k, preposition|relative) {
			break
		}
	}
	return v.titleContext(i)
}
