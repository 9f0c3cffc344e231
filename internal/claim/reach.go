package claim

import "strings"

// reached puts forward counts that a company's verb reaches only through a preposition or
// a phrase: "sorts orders for 145 makers", "is in use at 100 clinics", "keeps 12,000
// robots running".
func (v *view) reached() {
	for i := range v.items {
		if !v.has(i, slotCount) || v.isTold(i) || v.taken(i) {
			continue
		}
		noun := v.thingAfter(i)
		if noun < 0 || v.coordinated(i) != i || v.value(i).Num.IsZero() || v.further(i+1) || v.reachesNobody(noun) {
			continue
		}
		s, cue := v.reacher(i, noun)
		if s.entity == 0 || cue >= 0 && v.verbMood(cue) != Asserted {
			continue
		}
		name, last := v.metricName(i, noun)
		if name == "" {
			continue
		}
		c := v.claim(v.kind, s, max(cue, 0))
		c.Value, c.Name, c.Span = v.passed(i), name, v.countSpan(i, last)
		v.emit(c, i, 1)
	}
}

// reachesNobody reports whether those the noun at item i names are none that a company
// reaches with what it makes: its own people, its backers, a market.
func (v *view) reachesNobody(i int) bool {
	return v.is(i, investorNoun) || v.is(i, peopleNoun|partNoun|personNoun|marketNoun) && !v.is(i, customerNoun) || v.isAny(i, "people", "products", "companies")
}

// handled puts forward the sums that companies lend, move or pass on for others: "has
// originated $150m of loans", "processes €4m in donations".
func (v *view) handled() {
	for i := range v.items {
		if !v.has(i, slotMoney) || v.isTold(i) || v.taken(i) && !v.decoyed(i) {
			continue
		}
		cue := v.prev(i)
		if !v.isAnyLemma(cue, "provide", "extend", "originate", "lend", "disburse", "broker", "process", "handle", "facilitate", "arrange", "issue", "manage", "move", "transact", "distribute", "channel", "settle", "clear") {
			continue
		}
		mood := v.going(v.verbMood(cue), cue)
		name, end := v.passedOn(i)
		if mood != Asserted || name == "" || v.isWord(end, v.words.to) && v.has(v.skipFill(end+1), slotOrg) {
			continue // "provided $5m in loans to Acme"
		}
		s := v.doer(cue)
		if s.entity == 0 {
			continue
		}
		c := v.claim(v.kind, s, cue)
		c.Mood = v.going(c.Mood, cue)
		c.Value, c.Name = v.value(i), name
		v.emit(c, i, decoy.weight) // donations are no decoy here
	}
}

// decoyed reports whether nothing but a decoy claims the figure at item i.
func (v *view) decoyed(i int) bool {
	for n := range v.pending {
		if v.pending[n].item == i && v.pending[n].claim.Kind != decoy {
			return false
		}
	}
	return true
}

// passedOn is what the sum at item i is told in, "working capital loans", and the item
// after it; "" when that is nothing that passes through a company's hands.
func (v *view) passedOn(i int) (name string, end int) {
	j := i + 1
	if v.isAny(j, "a", "per") && v.isAny(j+1, "month", "year", "week", "day") {
		j += 2
	}
	if !v.isWord(j, v.words.in) && !v.isWord(j, v.words.of) {
		return "", j
	}
	var words []string
	for j++; j < len(v.items) && len(words) < 4 && v.cells[j].mention == 0 && !v.wall(j) && !v.is(j, preposition|relative|auxiliary); j++ {
		words = append(words, v.word(j))
		if v.isAny(j, "loans", "donations", "transactions", "payments", "credit", "claims", "premiums", "pledges", "remittances", "mortgages", "transfers", "invoices", "payouts", "advances") {
			return strings.Join(words, " "), j + 1
		}
	}
	return "", j
}

// taken reports whether a claim is made of the figure at item i.
func (v *view) taken(i int) bool {
	for n := range v.pending {
		if v.pending[n].item == i {
			return true
		}
	}
	return false
}

// reacher is whose verb reaches the count at item i of what ends at item noun, and the
// verb; -1 where the phrase has none.
func (v *view) reacher(i, noun int) (subj, int) {
	k := v.prev(i)
	switch {
	case k < 1:
		return subj{}, -1
	case v.isAny(k-1, "use", "service", "operation", "place") && v.isWord(k-2, v.words.in) && v.isAny(k, "at", "in", "by", "on", "aboard", "across"):
		cue := v.before(k - 2)
		if cue < 0 {
			return v.fragment(), -1 // under its name: "In use at 100 clinics."
		}
		if !v.is(cue, auxiliary) {
			return subj{}, -1
		}
		return v.doer(cue), cue
	case v.isAnyLemma(k, "keep") && v.gerundOrUp(noun+1):
		return v.doer(k), k
	case v.isWord(k, v.words.of) && v.is(noun, customerNoun) && v.isAny(noun, "users", "customers", "clients", "members", "subscribers", "households", "businesses", "firms", "merchants") && v.cells[k-1].mention == 0 && !v.is(k-1, personNoun|orgNoun|partNoun) && !v.isAny(k-1, "users", "customers", "clients", "owners", "hundreds", "thousands", "millions", "number", "majority"):
		cue := v.presentBefore(k) // "protects the devices of 20m users"
		if cue < 0 {
			return subj{}, -1
		}
		return v.doer(cue), cue
	case v.isAny(k, "for", "at", "in", "across", "aboard", "throughout"), v.isAny(k, "with", "to"):
		cue := v.presentBefore(k)
		if cue < 0 || v.isAny(k, "with", "to") && !v.isAnyLemma(cue, "connect", "link", "match", "pair", "integrate", "introduce", "supply", "lend", "stream", "rent", "lease") {
			return subj{}, -1
		}
		return v.doer(cue), cue
	}
	return subj{}, -1
}

// gerundOrUp reports whether what is kept at something goes on at item j: "running",
// "online", "up".
func (v *view) gerundOrUp(j int) bool {
	return v.ending(j, "ing") || v.isAny(j, "online", "up", "cool", "warm", "clean", "safe", "afloat", "alive", "supplied", "stocked", "connected")
}

// doer is the company, or the one whose product it is, that does the verb at item cue.
func (v *view) doer(cue int) subj {
	if s := v.productOwner(cue); s.entity != 0 {
		return s
	}
	if k := v.before(cue); v.company(k) && v.isWord(k-1, v.words.of) && v.isAny(k-2, "software", "platform", "app", "apps", "system", "technology", "tool", "tools", "product", "products", "device", "devices", "service", "sensors", "machines", "card") {
		return v.named(k) // "the software of Acme"
	}
	return v.subjectOf(cue)
}

// presentBefore is the verb in the present tense, of those that tell what companies do
// for their customers, to which the prepositional phrase at item k belongs; -1 when
// another noun or verb may have it.
func (v *view) presentBefore(k int) int {
	for j := k - 1; j >= 0 && j > k-8; j-- {
		switch {
		case v.wall(j), v.cells[j].mention != 0 && !v.has(j, slotCount), v.is(j, relative|conjunction|negation), v.isWord(j, v.words.of), v.isWord(j, v.words.to) || v.isWord(j, v.words.and):
			return -1
		case v.is(j, personNoun|investorNoun|marketNoun|partNoun):
			return -1
		case v.gerund(j) && v.finite(j-1) && !v.is(j-1, auxiliary):
			// "digitises purchasing for": a noun
		case v.gerund(j) || v.pastForm(j):
			if j == k-1 || v.is(v.before(j), auxiliary) {
				return -1
			}
		case v.is(j, verb) && v.cells[j].mention == 0 && v.finite(j) && !v.pastForm(j):
			if v.is(j, planVerb|sayVerb|talkCue|cutVerb|raiseVerb|buyVerb|investVerb|auxiliary|modal) || v.isAnyLemma(j, idleVerbs...) {
				return -1
			}
			return j
		}
	}
	return -1
}

// idleVerbs do nothing for those behind them.
var idleVerbs = []string{"have", "be", "see", "face", "compete", "want", "need", "lose", "pay", "owe", "sit", "rank", "join", "belong", "think", "call", "name", "vary", "hire", "employ", "look", "come", "go", "prefer", "seem", "appear",
	"fall", "rise", "drop", "stop", "leave", "quit", "get", "receive", "take", "win", "learn", "know", "find", "apply", "depend", "rely", "remain", "stay", "happen", "occur", "argue", "count", "close", "shut"}
