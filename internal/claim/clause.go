package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// clauseKind says how a phrase finds its subject.
type clauseKind uint8

const (
	mainClause     clauseKind = iota
	frontedClause             // "Founded in 2016, …": said of the subject behind it
	relativeClause            // ", which raised …": said of its host
	thatClause                // "a startup that makes …": the same without a comma
	participle                // ", founded in 2016, …", ", bringing …": said of its host, else of the subject of its parent
	apposition                // ", a Paris-based startup, …": names its host again
	bracketed                 // "(founded in 2016)": said of its host
)

// clause is a stretch of a sentence with a subject of its own. Clauses nest.
type clause struct {
	kind        clauseKind
	first, last int  // items, those of nested phrases included; commas and brackets around it are not
	parent      int  // index of the phrase it stands in; -1 for the sentence
	host        int  // the last item of the noun phrase it is said of, or -1
	dashed      bool // opened by the first of two dashes: the second closes it
}

// maxClauses bounds the clauses of one sentence; no article comes near.
const maxClauses = 256

// parse divides the sentence into clauses: v.clauses, and v.clauseOf for the clause of
// every item. It knows commas, dashes, brackets, relative pronouns and participles
// and asks no more of grammar than whose verb is whose.
func (v *view) parse() {
	v.clauses, v.clauseOf = v.clauses[:0], v.clauseOf[:0]
	cur := v.open(mainClause, 0, -1, -1)
	if v.opensFronted() {
		cur = v.open(frontedClause, 0, cur, -1)
	}
	for i := range v.items {
		if k := v.doc.Tokens[v.cells[i].first].Kind; k != prose.Punct && !v.is(i, relative) {
			v.clauseOf = append(v.clauseOf, int32(cur))
			continue
		}
		next := cur
		switch {
		case v.bracket(i):
			next = v.open(bracketed, i+1, cur, v.nounEnd(i-1))
		case v.isWord(i, v.words.shut):
			for cur > 0 && (v.clauses[cur].kind != bracketed || v.clauses[cur].dashed) {
				cur = v.close(cur, i)
			}
			if cur > 0 {
				cur = v.close(cur, i)
			}
			next = cur
		case v.comma(i):
			cur, next = v.atComma(i, cur)
		case v.isWord(i, v.words.dash):
			cur, next = v.atDash(i, cur)
		case v.isWord(i, v.words.semicolon), v.isWord(i, v.words.stop), v.isWord(i, v.words.colon):
			for cur > 0 && v.clauses[cur].kind != bracketed {
				cur = v.close(cur, i)
			}
			next = cur
		case v.is(i, relative) && !v.isAny(i, "its", "their", "his", "her"):
			if h := v.nounEnd(i - 1); h >= 0 && v.relativeAfter(i, h) {
				cur = v.open(thatClause, i, cur, h)
				next = cur
			}
		}
		v.clauseOf = append(v.clauseOf, int32(cur))
		cur = next
	}
	for cur >= 0 {
		cur = v.close(cur, len(v.items))
	}
}

func (v *view) open(kind clauseKind, first, parent, host int) int {
	if len(v.clauses) >= maxClauses {
		return max(parent, 0)
	}
	v.clauses = append(v.clauses, clause{kind: kind, first: first, last: len(v.items), parent: parent, host: host})
	return len(v.clauses) - 1
}

// close ends phrase p before item i and returns its parent.
func (v *view) close(p, i int) int {
	v.clauses[p].last = i
	return v.clauses[p].parent
}

// atComma decides what a comma or dash at item i does: end phrases, begin one, or
// part the members of a list. It returns the phrase of the comma itself and of
// what follows.
func (v *view) atComma(i, cur int) (at, next int) {
	p := &v.clauses[cur]
	if p.kind == frontedClause {
		if v.subjectAhead(i+1) || v.leads(i+1) {
			cur = v.close(cur, i)
		}
		return cur, cur
	}
	nested := p.kind == relativeClause || p.kind == thatClause || p.kind == participle || p.kind == apposition
	if nested && (v.finite(v.skipAdverbs(i+1)) || v.subjectAhead(i+1) || v.resumes(i+1)) {
		for cur > 0 && v.clauses[cur].kind != bracketed && v.clauses[cur].kind != mainClause && !v.clauses[cur].dashed {
			cur = v.close(cur, i)
		}
		return cur, cur
	}
	kind, ok := v.opensClause(i + 1)
	if !ok {
		return cur, cur
	}
	host := v.nounEnd(i - 1)
	if nested {
		// A sister of the phrase that ends here: ", a startup in Paris, which …".
		if host < 0 || v.items[host].Slots&(slotOrg|slotPerson) == 0 {
			host = p.host
		}
		if (p.kind != participle || kind != relativeClause) && !p.dashed {
			cur = v.close(cur, i)
		}
	}
	if v.has(host, slotPlace) && v.is(host-1, preposition) && v.company(host-2) {
		host -= 2 // "Acme of California, founded in"
	}
	if kind == participle && (host < 0 || v.items[host].Slots&(slotOrg|slotPerson) == 0 && !v.is(host, orgNoun|firmNoun|dealNoun|roundNoun)) {
		host = -1
	}
	return cur, v.open(kind, i+1, cur, host)
}

// resumes reports whether the preposition at item i, after a comma, goes on with the
// clause around: "hired Ana Silva, founder of Acme, as", "bought Acme, a startup, for".
func (v *view) resumes(i int) bool {
	if v.isAny(i, "with") && (v.has(i+1, slotCount) || v.isAny(i+1, "a", "an", "some", "around", "about", "over", "more")) {
		return false // "bought Acme, a chain, with a network of 1,500 shops"
	}
	return v.isAny(i, "as", "for", "at", "to", "with", "from") && v.cells[i].mention == 0 && !v.isAny(i+1, "which", "whom", "well")
}

// atDash is atComma for a dash: of two, the first opens a parenthesis that the second
// closes.
func (v *view) atDash(i, cur int) (at, next int) {
	for c := cur; c > 0; c = v.clauses[c].parent {
		if v.clauses[c].dashed {
			for cur != c {
				cur = v.close(cur, i)
			}
			cur = v.close(cur, i)
			return cur, cur
		}
	}
	pair := false
	for j := i + 1; j < len(v.items) && !pair; j++ {
		pair = v.isWord(j, v.words.dash)
	}
	if !pair {
		return v.atComma(i, cur)
	}
	kind, ok := v.opensClause(i + 1)
	if !ok {
		kind = bracketed
	}
	next = v.open(kind, i+1, cur, v.nounEnd(i-1))
	v.clauses[next].dashed = true
	return cur, next
}

// opensClause reports what phrase the words from item i on begin, after a comma.
func (v *view) opensClause(i int) (clauseKind, bool) {
	j := v.skipAdverbs(i)
	switch {
	case j >= len(v.items):
		return 0, false
	case v.is(j, relative) && !v.isAny(j, "its", "their", "his", "her"), v.isAny(j, "where"):
		return relativeClause, true
	case v.is(j, preposition) && v.isAny(j+1, "which", "whom", "whose"):
		return relativeClause, true
	case v.gerund(j):
		return participle, !(v.is(j+1, orgNoun) && v.company(j+2)) // "sharing platform Acme"
	case v.isAny(j, "called", "known", "named", "dubbed", "branded", "nicknamed"):
		return participle, true
	case v.pastForm(j) && (v.is(j+1, preposition) && !v.takesObject(j) || v.isAny(j+1, "back", "out", "as", "up") || v.wall(j+1) || v.has(j+1, slotDate)):
		return participle, true
	case v.has(j, slotTitle), v.isAny(j, "one") && v.isWord(j+1, v.words.of):
		return apposition, true
	case v.company(j) && v.isWord(j+1, v.words.possessive):
		// ", Beta's rival,"
		if end := v.skipNoun(j); end > j+2 && end < len(v.items) && v.wall(end) && v.cells[end-1].mention == 0 && v.is(end-1, orgNoun|firmNoun|descriptor|bodyNoun) {
			return apposition, true
		}
	case v.is(j, determiner) || v.has(j, slotPlace) && v.isWord(j+1, v.words.hyphen):
		end := v.skipNoun(j)
		if end > j && v.is(end-1, orgNoun|firmNoun|personNoun|ageNoun|investorNoun|customerNoun|descriptor) || end < len(v.items) && v.has(end, slotTitle) || v.has(end-1, slotTitle) {
			if !v.finite(v.skipAdverbs(end)) {
				return apposition, true
			}
		}
	}
	return 0, false
}

// takesObject reports whether the past form at item j is more likely a finite verb
// in a chain ("…, moved to Berlin and …") than a participle.
func (v *view) takesObject(j int) bool {
	return v.isIn(j, chainList)
}

// opensFronted reports whether the sentence begins with a phrase that waits for
// its subject: a participle, or a descriptor such as "A startup founded in 2016".
func (v *view) opensFronted() bool {
	j := v.skipAdverbs(0)
	if v.is(j, conjunction|preposition) && (v.gerund(j+1) || v.pastForm(j+1) && v.has(j+1, slotOrg|slotPerson)) {
		return true
	}
	if v.pastForm(j) && v.mention(j) == nil && (v.is(j+1, preposition) || v.has(j+1, slotDate) || v.isAny(j+1, "back", "out", "up", "just", "only", "less") || v.items[min(j+1, len(v.items)-1)].Flags&pattern.Filler != 0 || v.ending(j+1, "ly")) {
		return true
	}
	return v.gerund(j) && v.mention(j) == nil && !(v.is(j+1, orgNoun) && v.company(j+2)) // "Sharing platform Acme"
}

// relativeAfter reports whether the pronoun at item i begins a relative clause
// about the noun that ends at item h, and no complement ("said that …").
func (v *view) relativeAfter(i, h int) bool {
	if v.isAny(i, "that") {
		return v.has(h, slotPlace) || !v.is(h, sayVerb) && v.cells[h].mention == 0 && v.is(h, orgNoun|firmNoun|dealNoun|roundNoun|personNoun|investorNoun|marketNoun|customerNoun)
	}
	return true
}

// gerund reports whether item j is the -ing form of a verb the engine knows.
func (v *view) gerund(j int) bool {
	return j >= 0 && j < len(v.items) && v.mention(j) == nil && v.is(j, verb|auxiliary|levelVerb) && v.ending(j, "ing")
}

// pastForm reports whether item j is the past or the past participle of a verb the
// engine knows.
func (v *view) pastForm(j int) bool {
	if !v.is(j, verb|sayVerb|planVerb) {
		return false
	}
	if v.isAny(j, "set") && v.isAny(j+1, "up") {
		return true
	}
	if j < 0 || j >= len(v.items) || !v.is(j, verb|sayVerb) || v.cells[j].mention != 0 {
		return false
	}
	if v.ending(j, "ed") {
		return true
	}
	return v.isIn(j, pastList)
}

// finite reports whether a finite verb stands at item j.
func (v *view) finite(j int) bool {
	if !v.is(j, verb|sayVerb|planVerb|auxiliary|modal|will) && !v.has(j, slotMultiple) {
		return false
	}
	if v.has(j, slotMultiple) && v.ending(j, "ed") {
		return true // "Acme doubled its team"
	}
	if j < 0 || j >= len(v.items) || v.cells[j].mention != 0 && !v.is(j, auxiliary) {
		return false
	}
	if v.is(j, modal|will) {
		return true
	}
	if v.is(j, auxiliary) {
		return !v.ending(j, "ing")
	}
	if v.isAny(j, "set") && v.isAny(j+1, "up") {
		return !v.is(j+2, preposition) // "set up Acme", not "set up in 2019"
	}
	if !v.is(j, verb|sayVerb) {
		return false
	}
	if v.pastForm(j) {
		// A past before its object; before "in" or "by" it may be a participle.
		k := j + 1
		if v.isAny(k, "up", "out", "off", "back") {
			k++ // "set up in"
		}
		return !v.is(k, preposition) || v.is(j, sayVerb) || v.takesObject(j) || v.isAny(j+1, "over", "more", "about", "around", "than")
	}
	if v.isAny(j, "shares", "stakes", "funds", "plans", "reports", "backers", "markets") && !v.has(j-1, slotOrg|slotPerson) && !v.is(j-1, pronoun|heShe|relative|orgNoun) {
		return false // "employee shares": a noun
	}
	return v.ending(j, "s") && !v.is(j-1, determiner|preposition) || v.isAny(j, "plan", "aim", "have", "say")
}

// skipAdverbs passes adverbs and other words that may stand before a verb.
func (v *view) skipAdverbs(j int) int {
	for j < len(v.items) && v.cells[j].mention == 0 && (v.is(j, filler) && !v.is(j, determiner|preposition|possessive) || v.isIn(j, adverbList) && !v.is(j, auxiliary) ||
		v.items[j].Word == 0 && len(v.text(j)) > 3 && v.ending(j, "ly")) {
		j++
	}
	return j
}

// skipNoun passes a noun phrase that begins at item j and returns the item after it.
func (v *view) skipNoun(j int) int {
	for j < len(v.items) {
		switch {
		case v.cells[j].mention == 0 && v.isWord(j+1, v.words.hyphen) && v.adjacentTokens(j) && j+2 < len(v.items) && v.cells[j+2].mention == 0:
			j += 3 // "used-car platform"
			continue
		case v.isWord(j, v.words.hyphen), v.isWord(j, v.words.possessive):
			j++
			if v.cells[j-1].last == v.cells[min(j, len(v.cells)-1)].first {
				j++
			}
			continue
		case v.comma(j) && j+1 < len(v.items) && v.has(j+1, slotOrg) && v.isWord(j+2, v.words.hyphen):
			j++ // "Paris-based, Nvidia-backed startup"
			continue
		case v.isAny(j, "out"), v.isAny(j, "set") && v.isAny(j+1, "up"), v.wall(j), v.is(j, auxiliary|modal|will|relative|conjunction|pronoun|heShe), v.isWord(j, v.words.and), v.isWord(j, v.words.or):
			return j
		case v.is(j, preposition) && v.cells[j].mention == 0 && (v.items[j].Flags&pattern.Filler == 0 || v.isWord(j, v.words.to)):
			return j
		case j > 0 && v.is(j-1, orgNoun|firmNoun) && v.cells[j].mention == 0 && v.ending(j, "ing"):
			return j // "a business preparing"
		case v.is(j, verb|sayVerb) && !v.is(j, orgNoun|descriptor|firmNoun|dealNoun|roundNoun|personNoun|peopleNoun) && v.cells[j].mention == 0 && !v.is(j-1, determiner):
			return j
		case v.has(j, slotOrg|slotPerson):
			if !v.describes(j) && !v.isWord(j+1, v.words.possessive) {
				return j + 1
			}
		}
		j++
	}
	return min(j, len(v.items))
}

// subjectAhead reports whether the words from item i on are a subject and its
// verb, so that a clause begins there.
func (v *view) subjectAhead(i int) bool {
	j := i
	for j < len(v.items) && (v.is(j, conjunction) || v.isWord(j, v.words.and) || v.isAny(j, "but", "so", "yet")) {
		j++
	}
	if j >= len(v.items) {
		return false
	}
	if v.is(j, pronoun|heShe) && !v.is(j, possessive) || v.isAny(j, "we", "i", "there") {
		return true
	}
	end := v.skipNoun(j)
	if end == j {
		return false
	}
	k := end
	if v.bracket(k) {
		k = v.closing(k) + 1
	}
	if k = v.skipAdverbs(k); v.finite(k) {
		return true
	}
	if k < len(v.items) && v.items[k].Word == 0 && v.cells[k].mention == 0 && v.company(end-1) && v.cells[k].last-v.cells[k].first == 1 &&
		v.doc.Tokens[v.cells[k].first].Flags&prose.Upper == 0 && (v.ending(k, "s") || v.ending(k, "ed")) {
		return true // a verb unknown here: "Acme insures"
	}
	// "Acme, a startup, has raised", "Acme, which …, has": the verb comes behind a comma.
	if v.comma(k) && v.has(end-1, slotOrg) && !v.describes(end-1) {
		if _, ok := v.opensClause(k + 1); ok {
			return true
		}
	}
	return v.pastForm(k) && (v.has(end-1, slotOrg) || v.is(end-1, orgNoun))
}

// leads reports whether the name or "the company" at the head of the words from
// item i on can be the subject a fronted phrase waits for: no list goes on there.
func (v *view) leads(i int) bool {
	end := v.skipNoun(i)
	switch {
	case end == i || end >= len(v.items):
		return false
	case v.isWord(end-1, v.words.possessive) && v.company(end-2):
		return true
	case v.company(end-1) && !v.describes(end-1):
		return !v.comma(end) && !v.isWord(end, v.words.and) && !v.bracket(end) || v.bracket(end) && !v.comma(v.closing(end)+1)
	case v.is(end-1, orgNoun|firmNoun):
		_, ok := v.definite(end - 1)
		return ok
	}
	return false
}

// nounEnd is the item of the noun that ends at item i or, past a bracket, before
// it; -1 when there is none.
func (v *view) nounEnd(i int) int {
	if v.isWord(i, v.words.shut) {
		for i >= 0 && !v.bracket(i) {
			i--
		}
		i--
	}
	if i > 0 && v.isAny(i, "alone", "itself", "too") && v.cells[i].mention == 0 {
		i-- // "Acme alone, which employs"
	}
	if i < 0 || i >= len(v.items) || v.wall(i) || v.cells[i].mention == 0 && v.is(i, preposition|auxiliary|conjunction|determiner) {
		return -1
	}
	return i
}

// outer reports whether item j stands in phrase p itself and in no phrase nested in it.
func (v *view) outer(j, p int) bool { return int(v.clauseOf[j]) == p }

// adjacentTokens reports whether no space parts items j and j+1.
func (v *view) adjacentTokens(j int) bool {
	return j+1 < len(v.items) && v.cells[j].last == v.cells[j+1].first && v.doc.Tokens[v.cells[j+1].first].Flags&prose.SpaceLeft == 0
}

// placedNoun reports whether the clause that begins at item i is about something of some
// place that no class of nouns knows: "The Danish knitwear house", "The Bonn-based dairy".
func (v *view) placedNoun(i int) bool {
	the := v.has(i, slotPlace) && len(v.text(i)) > 4 && foldEqual(v.text(i)[:4], "the ")
	if !the && (!v.isAny(i, "the", "this", "a", "an") || v.cells[i].mention != 0) {
		return false
	}
	placed := the
	for j := i + 1; j < len(v.items) && j < i+9; j++ {
		switch {
		case v.has(j, slotPlace):
			placed = true
		case v.isWord(j+1, v.words.hyphen) && v.isAny(j+2, "based", "headquartered"):
			placed = true
			j += 2
		case v.cells[j].mention != 0:
			return false
		case v.is(j, orgNoun|firmNoun|dealNoun|roundNoun|figureNoun|peopleNoun|partNoun|customerNoun|investorNoun|marketNoun), v.siteAfter(j) == j, v.isAny(j, "team", "teams", "operation", "operations", "arm", "site"):
			return false
		case v.wall(j), v.is(j, auxiliary|preposition|modal|will|relative|conjunction), v.finite(j):
			return placed && (j > i+2 || the && j > i+1)
		}
	}
	return false
}

// beforeAside is the item of clause p before the aside that the comma at item k closes:
// "The Lyon renovator, valued at €700m, has", "Germany, with 300 startups, has"; k when
// it closes none.
func (v *view) beforeAside(k, p int) int {
	for j := k - 1; j > v.clauses[p].first; j-- {
		switch {
		case !v.outer(j, p):
		case v.comma(j) && (j+1 < k && (!v.outer(j+1, p) || v.is(j+1, preposition))):
			return j - 1
		case v.wall(j), v.finite(j):
			return k
		}
	}
	return k
}

// unknownSubject reports whether the verb of clause p, as far as item i, has a subject
// that nothing here knows for a company: "Germany has 300 startups", "His wife has".
// What a company has ("Revenue hit €5m") is no such subject.
func (v *view) unknownSubject(p, i int) bool {
	first := v.clauses[p].first
	if v.placedNoun(first) {
		return true
	}
	for j := first; j <= i && j < len(v.items); j++ {
		k := v.before(j)
		if !v.outer(j, p) || v.is(j, sayVerb) || !v.finite(j) && !(j == i && v.is(j, verb) && v.cells[j].mention == 0 && k >= first && v.ending(k, "s")) {
			continue
		}
		if v.comma(k) && k > first {
			if k = v.beforeAside(k, p); k > first+1 && v.comma(k-1) {
				k -= 2 // "her previous company, 2U, an academy, went"
			}
		}
		switch {
		case k < first, v.wall(k):
			return false
		case v.is(k, orgNoun) && v.isAny(k-1, "previous", "former", "earlier", "other", "second", "next"):
			return true // "The founder's previous company, Acme, which …, went"
		case v.has(k, slotDate):
			return k == first && v.ending(j, "s") && !v.is(j, auxiliary) // "Sunday employs"
		case v.has(k, slotPlace|slotPerson|slotOrg):
			return true
		case v.cells[k].mention != 0:
			return false
		case v.is(k, descriptor|personNoun):
			return !v.is(k, orgNoun|dealNoun|figureNoun|peopleNoun)
		}
		return v.class(v.items[k].Word) == 0 && len(v.text(k)) > 2 && !v.ending(k, "ly")
	}
	return false
}

// datedVerb reports whether a date that dates the verb right behind it stands at item j:
// "and [a year later wrote it off]".
func (v *view) datedVerb(j int) bool {
	j = v.skipFill(j)
	if !v.has(j, slotDate) {
		return false
	}
	k := v.skipAdverbs(j + 1)
	return k < len(v.items) && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, preposition|conjunction|determiner)
}

// pluperfect reports whether the verb at item cue is told in the past perfect, as what
// had come about before something else: "had sold 70 drones".
func (v *view) pluperfect(cue int) bool {
	if !v.pastForm(cue) {
		return false
	}
	k := v.before(cue)
	for v.ending(k, "ly") || v.isAny(k, "also", "already", "just", "only", "then", "not") {
		k = v.before(k)
	}
	return v.isAny(k, "had")
}
