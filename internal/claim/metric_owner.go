package claim

// quantity is a count of things that somebody has, while it is looked for who: "its app is
// used by more than 300 schools".
type quantity struct {
	item int  // the count
	noun int  // the last word of what is counted
	head int  // the first of the counts told in one row with it; else the count
	link int  // the word before the head that is no filler, such as "by"; -1 for none
	verb int  // where the match begins
	cue  int  // the verb that governs the count, or the head of its row; the count where none does
	bare bool // no verb governs the count itself
	end  int  // where the verb of those counted may stand: "300 schools in Wales now use"
}

// An ownership is a construction that tells whose a quantity is. It reports whether the
// count stands in it; the company is nobody where one stands there that cannot be bound.
type ownership func(v *view, c quantity) (subj, bool)

// metricOwner is whose figure the count at item i of what ends at item noun is, where the
// verb at item cue governs it. The closest construction decides: what those counted do
// with the company, then a possessor or a word beside the count, then a preposition, and
// at last the verb.
func (f *found) metricOwner(i, noun, cue int) subj {
	v := f.view
	c := quantity{item: i, noun: noun, head: v.coordinated(i), verb: f.m.First, cue: cue, bare: cue == i, end: v.usage(noun)}
	c.link = v.prev(c.head)
	if c.head != i && c.bare {
		c.cue = v.governing(c.head)
	}
	for _, h := range [...]ownership{
		usersUse, usersSignedUp, usersBuy,
		grownTo, possessed, included, companyWith,
		suppliedTo, presentIn, chainOf, appositionUsedBy, productFor,
		verbHas,
	} {
		if s, ok := h(v, c); ok {
			return s
		}
	}
	return subj{}
}

// usage is where the verb stands by which those whose name ends at item noun use
// something, behind phrases that tell who they are and auxiliaries: "470 companies with a
// combined 96,000 employees use its software"; what follows the noun when there is none.
func (v *view) usage(noun int) int {
	end := noun + 1
	if v.isAny(end, "with", "across", "from", "worldwide", "globally", "including") || v.isWord(end, v.words.in) {
		for j := end; j < len(v.items) && j < end+9 && !v.wall(j) && !v.is(j, relative); j++ {
			owned := v.isAnyLemma(j, "use", "trust", "adopt") && !v.ending(j, "ed") && !v.ending(j, "ing") && v.is(v.skipFill(j+1)-1, possessive|determiner)
			if owned || v.isAnyLemma(j, "use") && v.company(j+1) {
				end = j
				break
			}
		}
	}
	for v.isAny(end, "have", "has", "already", "now", "currently") {
		end++
	}
	return end
}

// usersUse is "10,000 businesses use Acme", "150 companies have adopted its app".
func usersUse(v *view, c quantity) (subj, bool) {
	behind := c.end > c.noun+1 // so that no participle describes them: "150 companies trusted"
	if !(behind && v.isAnyLemma(c.end, "use", "adopt", "choose", "deploy")) &&
		!(v.isAnyLemma(c.end, "use", "trust") && !v.ending(c.end, "ing") && (behind || !v.ending(c.end, "ed"))) {
		return subj{}, false
	}
	if o, _ := v.companyPhrase(c.end + 1); o >= 0 {
		return v.named(o), true
	}
	if v.is(c.end+1, possessive) {
		return v.anaphor(c.end+1, c.end+2), true
	}
	return subj{}, true
}

// usersSignedUp is "11,000 plumbers have signed up to Acme"; without a name it is the
// company the phrase stands under.
func usersSignedUp(v *view, c quantity) (subj, bool) {
	if !v.signedUp(c.noun + 1) {
		return subj{}, false
	}
	for j := c.end; j < len(v.items) && j < c.end+6; j++ {
		if v.company(j) && v.isAny(v.prev(j), "to", "for", "on", "with", "at") {
			return v.named(j), true
		}
	}
	if v.isAny(0, "according") && v.company(2) && v.comma(3) {
		return v.named(2), true
	}
	return v.fragment(), true
}

// usersBuy is "15 million people shop on Acme", "2,000 shops pay via Acme".
func usersBuy(v *view, c quantity) (subj, bool) {
	if !c.bare || c.end >= len(v.items) || v.cells[c.end].mention != 0 || v.wall(c.end) || v.is(c.end, preposition|conjunction|relative|auxiliary) {
		return subj{}, false
	}
	for j := c.end + 1; j < len(v.items) && j < c.end+6; j++ {
		if v.isAny(j, "on", "with", "via", "through", "using", "from") && v.company(j+1) && !v.describes(j+1) && !v.isWord(j+2, v.words.possessive) {
			return v.named(j + 1), true
		}
		if v.wall(j) || v.cells[j].mention != 0 {
			break
		}
	}
	return subj{}, false
}

// grownTo is "has grown Acme to 10,000 users", "Acme has grown to".
func grownTo(v *view, c quantity) (subj, bool) {
	if c.verb >= c.item || !v.isAnyLemma(c.verb, "grow") {
		return subj{}, false
	}
	if o, next := v.companyPhrase(c.verb + 1); o >= 0 && next < c.item {
		return v.named(o), true
	}
	return v.subjectOf(c.verb), true
}

// possessed is "70% of its 500,000 users", "Acme's 500 shops".
func possessed(v *view, c quantity) (subj, bool) {
	k := v.prev(c.item)
	if !v.is(c.item-1, possessive) && !(v.isWord(k, v.words.possessive) && (v.company(k-1) || c.cue == c.item)) {
		return subj{}, false
	}
	return v.owner(c.item), true
}

// included is "its customers include 300 schools".
func included(v *view, c quantity) (subj, bool) {
	if !v.isAnyLemma(c.head-1, "include") || !v.plural(c.head-2) || !v.is(c.head-2, customerNoun) {
		return subj{}, false
	}
	return v.owner(c.head - 2), true
}

// companyWith is "with 90,000 clients, Acme is", "Acme, a bank with 90,000 clients",
// "Acme has contracts with 90 schools".
func companyWith(v *view, c quantity) (subj, bool) {
	if !v.isAny(c.link, "with") || v.before(c.link) == c.cue {
		return subj{}, false
	}
	k := c.link - 1
	switch {
	case k < 0:
		for j := c.noun + 1; j < len(v.items) && j < c.noun+14; j++ {
			if v.comma(j) {
				return v.clauseSubject(j + 1), true
			}
		}
	case v.company(k) && !v.describes(k):
		return v.named(k), true
	case v.comma(k):
		return v.owner(c.link), true
	case v.is(k, orgNoun|firmNoun) && !v.plural(k) && v.cells[k].mention == 0:
		return v.describedBy(k), true
	case c.cue != c.item && v.isAny(k, "contracts", "deals", "agreements", "partnerships", "contract", "deal", "agreement", "pilots", "letters", "intent") &&
		v.isAnyLemma(c.cue, "sign", "have", "secure", "win", "strike", "close", "announce", "ink"):
		return v.subjectOf(c.cue), true
	}
	return subj{}, true
}

// suppliedTo is "supplies water to more than 900,000 people", "lends money to 300 shops".
func suppliedTo(v *view, c quantity) (subj, bool) {
	if c.cue == c.item || !v.isWord(c.link, v.words.to) || c.link-c.cue > 4 || v.verbMood(c.cue) != Asserted ||
		!v.isAnyLemma(c.cue, "supply", "deliver", "sell", "lend", "provide", "offer", "ship", "bring", "give", "stream") {
		return subj{}, false
	}
	return v.doer(c.cue), true
}

// presentIn is "operates a platform for lenders in seven markets": what the main verb of
// the sentence tells of its subject, however far from the count.
func presentIn(v *view, c quantity) (subj, bool) {
	if v.metricVerb(c.cue) || !v.isAny(c.noun, "countries", "markets", "cities", "states", "regions", "languages", "locations") ||
		!v.isWord(c.item-1, v.words.in) && !v.isAny(c.item-1, "across") && !(v.is(c.item-1, filler) && v.isAny(v.prev(c.item), "across", "in")) {
		return subj{}, false
	}
	for j := c.item - 1; j >= 0; j-- {
		switch {
		case v.isWord(j, v.words.by) && v.isAny(j-1, "used", "trusted", "adopted", "employed"):
			return subj{}, true // where the users are
		case v.clauses[v.clauseOf[j]].kind != mainClause || !v.finite(j) || v.is(j, auxiliary):
		case v.isAnyLemma(j, "operate", "have", "serve", "sell", "offer", "run", "provide", "work", "employ"):
			return v.subjectOf(j), true
		default:
			return subj{}, true
		}
	}
	return subj{}, true
}

// chainOf is "Acme, a chain of 150 hotels".
func chainOf(v *view, c quantity) (subj, bool) {
	if !v.isWord(c.link, v.words.of) || !v.is(c.link-1, orgNoun) || v.cells[c.link-1].mention != 0 {
		return subj{}, false
	}
	return v.describedBy(c.link - 1), true
}

// appositionUsedBy is "Acme, a maker of plug-ins used by 14,000 architects".
func appositionUsedBy(v *view, c quantity) (subj, bool) {
	p := &v.clauses[v.clauseOf[c.item]]
	if p.kind != apposition || !v.isWord(c.link, v.words.by) || !v.isAny(c.cue, "used", "trusted", "adopted") {
		return subj{}, false
	}
	return v.hostSubject(p.host), true
}

// productFor is "Acme's app sorts orders for 145 makers".
func productFor(v *view, c quantity) (subj, bool) {
	if c.cue == c.item || !v.isAny(c.link, "for", "across", "among", "between") || v.isAny(c.link-1, "room", "space", "capacity", "enough") {
		return subj{}, false
	}
	s := v.productOwner(c.cue)
	return s, s.entity != 0
}

// verbHas is "Acme serves 300 schools", "its users have uploaded 4,000 drawings".
func verbHas(v *view, c quantity) (subj, bool) {
	if c.cue == c.item || !v.metricVerb(c.cue) || v.isAnyLemma(c.cue, "have") && !v.onlyFillers(c.cue, c.head) {
		return subj{}, false
	}
	k := v.before(c.cue)
	for v.is(k, auxiliary) && v.cells[k].mention == 0 {
		k = v.before(k)
	}
	if v.plural(k) && v.is(k, customerNoun) && !v.is(k, orgNoun) && v.cells[k].mention == 0 {
		return v.owner(k), true
	}
	if v.company(k) && v.isAny(k-1, "of", "at") && v.plural(k-2) && v.is(k-2, customerNoun) {
		return v.named(k), true // "users of Acme have uploaded"
	}
	return v.doer(c.cue), true
}
