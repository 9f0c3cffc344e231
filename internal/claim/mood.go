package claim

import "github.com/factlint/factlint/internal/prose"

// moodAt is how the verb, noun or figure at item i is put forward. The verb that
// governs it says whether it happened; what introduces its clause, whose word it is.
func (v *view) moodAt(i int) Mood {
	a := v.governingVerb(i)
	mood := Asserted
	if a >= 0 {
		mood = v.verbMood(a)
	}
	if mood == Asserted {
		mood = v.nounMood(a, i)
	}
	if mood == Asserted {
		mood = v.sourceMood(i)
	}
	return mood
}

// governingVerb is the verb at item i or, for a noun or a figure, the nearest one
// before it in its clause; -1 when there is none.
func (v *view) governingVerb(i int) int {
	if i >= len(v.items) {
		return -1
	}
	c := v.clauseOf[i]
	for j := i; j >= v.clauses[c].first; j-- {
		if v.clauseOf[j] != c || v.cells[j].mention != 0 && j != i {
			continue
		}
		switch {
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop):
			return -1
		case v.pastForm(j) && j < i && v.is(j-1, determiner) && v.cells[j+1].mention != 0:
			// "at a reported $60m valuation": an adjective
		case v.finite(j), v.pastForm(j), v.gerund(j), v.is(j, verb|figureVerb) && (j == i || v.isWord(j-1, v.words.to) || v.is(v.before(j), modal|will|auxiliary)), v.is(j, auxiliary):
			if v.is(j, auxiliary) && j < i {
				// "is raising": the auxiliary belongs to a verb already passed, or stands alone.
				return j
			}
			return j
		}
	}
	return -1
}

// before is the item before j that is no adverb.
func (v *view) before(j int) int {
	for j--; j >= 0 && v.cells[j].mention == 0 && (v.is(j, filler) && !v.is(j, determiner|possessive|preposition) || v.items[j].Word == 0 && v.ending(j, "ly") || v.isAny(j, "not", "also")); j-- {
		if v.isAny(j, "not") {
			break
		}
	}
	return j
}

// verbMood is the mood of the verb at item a by the words around it: "has raised",
// "will raise", "is raising", "to raise", "without raising".
func (v *view) verbMood(a int) Mood {
	if m := v.lexicalMood(a); m != Asserted {
		return m
	}
	j := v.before(a)
	if v.deniedBefore(a) {
		return Negated
	}
	if v.isAny(a, "is", "are") && v.isWord(a+1, v.words.to) && v.is(a+2, verb) {
		return Planned // "its staff is to grow to 80"
	}
	past := false // "have", "had", "was" passed: done, unless something else comes
	for steps := 0; j >= 0 && steps < 6; steps++ {
		switch {
		case v.has(j, slotDate|slotDuration|slotAge):
			// "could one day employ", "will next year open"
		case v.cells[j].mention != 0:
			return Asserted
		case v.is(j, negation):
			if v.isAny(j+1, "only", "just", "least") {
				return Asserted
			}
			return Negated
		case v.isAny(j, "longer") && v.isAny(j-1, "no"):
			return Negated
		case v.is(j, will):
			if v.isAny(a, "stay", "remain", "continue") {
				return Asserted // so it is already
			}
			return Planned
		case v.is(j, modal):
			return Hypothetical
		case v.isAny(j, "be") && v.gerund(a):
			return InProgress // "is rumoured to be raising"
		case v.isAny(j, "is", "are", "being", "’s", "am"):
			if v.isAny(a, "announcing", "unveiling", "revealing") || v.isAnyLemma(a, "put", "pour", "pump", "invest", "inject") && !v.isAny(v.before(j), "not") {
				return v.negatedBefore(j)
			}
			if v.gerund(a) && !past {
				return InProgress
			}
			return v.negatedBefore(j)
		case v.is(j, auxiliary):
			past = true
		case v.isWord(j, v.words.to):
			return v.infinitive(j)
		case v.gerund(a) && v.is(j, preposition|conjunction):
			return v.gerundMood(j)
		case v.is(j, verb|sayVerb|planVerb|talkCue) && v.gerund(a):
			if v.is(j, planVerb|talkCue) || v.isAny(j, "mulling", "exploring", "discussing", "weighing", "considering", "started", "begun", "began") {
				return InProgress
			}
			return Asserted
		default:
			return Asserted
		}
		j = v.before(j)
	}
	return Asserted
}

// deniedBefore reports whether the clause of the verb at item a is what somebody
// denies: "denied that it had raised".
func (v *view) deniedBefore(a int) bool {
	for j := a - 1; j >= 0 && j > a-8; j-- {
		switch {
		case v.is(j, filler|preposition|determiner) && !v.is(j, verb|sayVerb|planVerb|auxiliary|modal|will):
		case v.isAny(j, "denied", "denies", "denying"), v.isAny(j, "denial") && v.isAny(j+1, "that"), v.isAny(j, "short") && v.isWord(j+1, v.words.of) && v.gerund(j+2):
			return true
		case v.wall(j), v.finite(j) && !v.is(j, auxiliary):
			return false
		}
	}
	return false
}

// negatedBefore looks for "not" and a modal ahead of a form of "be" at item j.
func (v *view) negatedBefore(j int) Mood {
	switch k := v.before(j); {
	case v.is(k, negation) || v.is(j+1, negation) && !v.isAny(j+2, "only", "just"):
		return Negated
	case v.is(k, will):
		return Planned
	case v.is(k, modal):
		return Hypothetical
	}
	return Asserted
}

// lexicalMood is the mood that the verb at item a gives its object by its meaning:
// "seeks €5m", "denied raising", "turned down an offer".
func (v *view) lexicalMood(a int) Mood {
	if v.cells[a].mention != 0 {
		return Asserted
	}
	switch v.engine.lexicon.Text(v.items[a].Word) {
	case "seek", "negotiate":
		return InProgress
	case "target", "aim", "plan", "intend", "hope", "want", "expect", "propose":
		return Planned
	case "deny", "reject", "rebuff", "decline", "refuse", "abandon", "scrap", "shelve", "fail":
		return Negated
	}
	denied := false
	switch v.word(a) {
	case "considering", "considers", "considered", "eyeing", "eyes", "mulling", "mulls", "discussing", "exploring", "weighing", "nearing", "approaching":
		return InProgress
	case "blocked", "blocks", "vetoed", "vetoes", "cancelled", "canceled", "cancels", "terminated", "terminates", "ditched", "ditches", "thwarted":
		denied = true
	case "turned":
		denied = v.isAny(a+1, "down")
	case "walked", "walks", "backed", "backs":
		denied = v.isAny(a+1, "away", "out")
	case "pulled", "pulls":
		denied = v.isAny(a+1, "out") && v.isAny(a+2, "of")
	case "called":
		denied = v.isAny(a+1, "off")
	}
	if denied {
		return Negated
	}
	return Asserted
}

// gerundMood is the mood of an -ing form behind the preposition or conjunction at
// item j: "after raising" is done, "without raising" is not.
func (v *view) gerundMood(j int) Mood {
	switch {
	case v.isAny(j, "without", "instead", "than"):
		return Negated
	case v.isAny(j, "to", "for", "on", "about", "of", "towards", "over", "from", "at"):
		k := v.before(j)
		for n := k; v.isAny(j, "about", "over", "on") && n >= 0 && n > k-5 && !v.wall(n); n-- {
			if v.isAny(n, "talks", "discussions", "negotiations", "conversations") {
				return InProgress // "in talks with investors about selling"
			}
		}
		switch {
		case v.is(k, talkCue), v.isAny(k, "talks", "closer", "close", "discussions", "cusp", "brink", "verge"):
			return InProgress
		case v.is(k, planVerb), v.isAny(k, "plans", "plan", "idea", "hopes", "aim", "goal", "ambition", "intention", "chance", "prospect"):
			return Planned
		case v.isAny(k, "short", "stopped", "refrained", "away") || v.isAny(j, "from") && v.is(k, verb):
			return Negated
		}
	}
	return Asserted
}

// infinitive is the mood of what "to" at item j introduces.
func (v *view) infinitive(j int) Mood {
	for k := j - 1; k >= 0 && k > j-8; k-- {
		if v.clauseOf[k] != v.clauseOf[j] && !v.comma(k) {
			continue
		}
		switch {
		case v.cells[k].mention != 0 && !v.has(k, slotOrg):
		case v.isAny(k, "failed", "fails", "refused", "declined", "yet", "unable", "never", "not") || v.is(k, negation):
			return Negated
		case v.isAny(k, "said", "reported", "thought", "believed", "understood", "rumoured", "rumored", "known", "claimed", "alleged", "estimated", "reputed") && v.is(v.before(k), auxiliary):
			return Reported
		case v.is(k, talkCue), v.isAny(k, "trying", "try", "seeking", "talks", "discussions", "close", "closer", "about", "begun", "started", "starting"):
			return InProgress
		case k == j-1 && v.isAny(k, "used") && !v.is(v.before(k), auxiliary):
			return Historical // "used to employ 900 people"
		case k == j-1 && v.isAny(k, "had", "forced", "obliged", "compelled", "made") && !v.isAny(v.before(k), "not", "never", "has", "have") && !v.is(v.before(k), modal|will):
			return Asserted // "had to let go of 17 people"
		case v.isAny(k, "continue", "continued", "continues", "helped", "went", "managed", "help", "helps", "able", "enough", "first", "latest", "last", "only", "enabled", "allowed", "grown", "grew", "came", "happens", "goes", "going", "used", "beat", "paid", "spent"):
			return Asserted
		case v.isAny(k, "claims", "claimed", "claim") && !v.is(v.before(k), determiner):
			return Attributed
		case v.is(k, planVerb) && v.isAny(v.before(k), "abandoned", "abandons", "scrapped", "scraps", "shelved", "shelves", "dropped", "drops", "rejected", "cancelled", "canceled", "ditched", "denied", "denies"):
			return Negated
		case v.is(k, planVerb), v.is(k, will|modal):
			return Planned
		case v.company(k):
			return Planned // "Acme to raise €20m"
		case v.wall(k) && !v.comma(k):
			return Asserted
		case v.is(k, verb):
			return Planned // a purpose: "raised €5m to open"
		}
	}
	return Planned
}

// nounMood is the mood that nouns and adjectives around item i give it, behind the
// verb at item a: "in talks for a €5m round", "a planned round", "a proposal to".
func (v *view) nounMood(a, i int) Mood {
	c := v.clauseOf[min(i, len(v.clauseOf)-1)]
	for j := min(i, len(v.items)) - 1; j >= v.clauses[c].first && j > a; j-- {
		if v.clauseOf[j] != c || v.cells[j].mention != 0 {
			continue
		}
		if v.is(j, talkCue) && v.inTalks(j) {
			return InProgress
		}
		switch v.word(j) {
		case "sheet":
			if v.isAny(j-1, "term") {
				return InProgress
			}
		case "track", "course":
			if v.isAny(j-1, "on") {
				return Planned
			}
		case "planned", "proposed", "potential", "prospective", "expected", "projected", "targeted", "target", "goal", "upcoming", "possible", "hypothetical", "would-be":
			if i-j <= 5 {
				return Planned
			}
		case "reported", "rumoured", "rumored", "alleged":
			if i-j <= 4 {
				return Reported
			}
		case "former", "previous", "then", "onetime":
			if i-j <= 2 && v.isAny(i, "valuation", "headquarters") {
				return Historical
			}
		case "without", "no":
			if i-j <= 3 {
				return Negated
			}
		}
	}
	if a > 0 {
		// The verb itself stands in what somebody talks about: "talks that value it".
		for j := a - 1; j >= v.clauses[c].first && j > a-7; j-- {
			if v.clauseOf[j] != c {
				continue
			}
			if v.isAny(j, "if", "unless", "whether", "should") && !v.isAny(j, "should") {
				return Hypothetical
			}
			if v.wall(j) {
				break
			}
		}
		if h := v.clauses[c].host; h >= 0 && v.clauses[c].kind >= relativeClause && v.clauses[c].kind <= participle && v.cells[h].mention == 0 {
			if v.inTalks(h) {
				return InProgress
			}
			if v.is(h, dealNoun|roundNoun) && v.is(v.clauses[c].first, relative) {
				// "a round that …" is as done as the round.
				if m := v.moodAt(h); m >= Planned && m != Historical {
					return m
				}
			}
		}
		if v.clauses[c].kind == participle && v.clauses[c].host < 0 && v.gerund(v.skipAdverbs(v.clauses[c].first)) && v.clauses[c].parent >= 0 && v.clauses[c].first > 1 {
			// ", valuing it at …" is as done as what it follows.
			if b := v.governingVerb(v.clauses[c].first - 1); b >= 0 && b != a {
				if m := v.verbMood(b); m >= Planned && m != Historical {
					return m
				}
			}
		}
	}
	return Asserted
}

// sourceMood tells what the draft says itself from what it has others say.
func (v *view) sourceMood(i int) Mood {
	mood := Asserted
	for _, c := range v.sources() {
		switch {
		case !v.sameStatement(i, c.item):
		case c.mood == Reported:
			return Reported
		case !c.says || !v.ofSpeaker(i, c.item):
			mood = Attributed
		}
	}
	return mood
}

// sourceCue is a word that says whose word a statement is.
type sourceCue struct {
	item int
	mood Mood // Reported or Attributed
	says bool // a verb of saying
}

// sources lists the cues of the sentence, read once.
func (v *view) sources() []sourceCue {
	if v.sourced {
		return v.cues
	}
	v.sourced, v.cues = true, v.cues[:0]
	for j := range v.items {
		if v.cells[j].mention != 0 {
			continue
		}
		switch v.word(j) {
		case "reportedly", "allegedly", "supposedly", "apparently", "rumoured", "rumored", "understood":
			v.cues = append(v.cues, sourceCue{item: j, mood: Reported})
			continue
		case "sources", "source":
			if v.is(j+1, sayVerb) || v.is(j-1, sayVerb) || v.isAny(j-1, "to") || v.isAny(j+1, "close", "familiar", "told") {
				v.cues = append(v.cues, sourceCue{item: j, mood: Reported})
				continue
			}
		case "people", "person", "insider", "insiders", "someone", "somebody":
			if v.isAny(j+1, "familiar", "close", "briefed") {
				v.cues = append(v.cues, sourceCue{item: j, mood: Reported})
				continue
			}
		case "according":
			if v.isWord(j+1, v.words.to) {
				v.cues = append(v.cues, sourceCue{item: j, mood: Attributed})
			}
			continue
		case "told":
			if v.isAny(j-1, "all") {
				continue
			}
		case "show", "shows", "showed", "suggest", "suggests", "indicate", "indicates":
			if v.isAny(v.nounEnd(j-1), "data", "figures", "filings", "accounts", "records", "documents", "results") || v.isAny(0, "data", "figures", "filings", "accounts", "records", "documents") && j < 9 || v.is(v.before(j), possessive) {
				v.cues = append(v.cues, sourceCue{item: j, mood: Attributed})
			}
			continue
		case "reported", "reports", "report":
			if v.finite(j) && (v.press(j-1) || v.has(j-1, slotOrg) && (j+1 >= len(v.items) || v.isWord(j+1, v.words.stop))) {
				v.cues = append(v.cues, sourceCue{item: j, mood: Reported})
				continue
			}
		}
		if v.is(j, sayVerb) && !v.announces(j) && v.finite(j) && v.reported(j) {
			v.cues = append(v.cues, sourceCue{item: j, mood: Attributed, says: true})
		}
	}
	return v.cues
}

// announces reports whether the verb of saying at item j tells what is done rather
// than what somebody thinks.
func (v *view) announces(j int) bool {
	return v.isAny(j, "announced", "announce", "announcing", "announces", "per", "according", "statement", "note", "notes", "claim", "claims", "report", "reports", "state", "states", "estimate",
		"revealed", "reveals", "reveal", "added", "add", "adds")
}

// ofSpeaker reports whether item i stands in a clause about whoever says something
// at item j, which is the draft's own: "says Ana Silva, who founded Acme".
func (v *view) ofSpeaker(i, j int) bool {
	if i < j {
		// "Ana Silva, who founded Acme, said", "Acme was founded in 2016 and says"
		for c := int(v.clauseOf[i]); c > 0; c = v.clauses[c].parent {
			if k := v.clauses[c].kind; (k == relativeClause || k == apposition || k == thatClause) && v.personish(v.clauses[c].host) && v.clauses[c].last <= j {
				return true
			}
		}
		return v.isWord(v.before(j), v.words.and)
	}
	for c := int(v.clauseOf[i]); c > 0; c = v.clauses[c].parent {
		if h := v.clauses[c].host; v.clauses[c].first > j && h > j {
			return true
		}
	}
	return false
}

// press reports whether item j names a publication.
func (v *view) press(j int) bool {
	m := v.mention(j)
	return m != nil && m.Press
}

// reported reports whether the verb of saying at item j has something said as its
// object: a clause before it ("…, said Ana") or behind it ("Ana said Acme has …").
func (v *view) reported(j int) bool {
	k := j + 1
	if v.isAny(k, "that") || v.has(k, slotPerson) || v.is(k, pronoun|orgNoun) || v.has(k, slotOrg|slotTitle) {
		return true
	}
	if v.isAny(j, "reported", "reports", "report", "posted") {
		return v.subjectAhead(k) || k >= len(v.items) || v.isWord(k, v.words.stop) // not "reported a loss"
	}
	return v.subjectAhead(k) || k >= len(v.items) || v.wall(k) || v.is(k, preposition|determiner)
}

// sameStatement reports whether the cue at item j bears on item i: no semicolon,
// "but" or "while" parts them, and no bracket holds one of them alone.
func (v *view) sameStatement(i, j int) bool {
	lo, hi := min(i, j), max(i, j)
	for k := lo + 1; k < hi && k < len(v.items); k++ {
		switch w := v.items[k].Word; {
		case w == 0:
		case w == v.words.semicolon, w == v.words.open, w == v.words.shut, v.wall(k-1) && v.isAny(k, "but", "while", "whereas", "although"):
			return false
		}
	}
	return true
}

// inTalks reports whether the cue at item j speaks of something unfinished.
func (v *view) inTalks(j int) bool {
	switch {
	case v.isAny(j, "talks", "negotiations", "discussions", "negotiating", "nearing", "finalising", "finalizing"):
		return true
	case v.isAny(j, "process"):
		return j > 1 && v.isAny(j-1, "the") && v.isWord(j-2, v.words.in)
	case v.isAny(j, "close"):
		return v.isWord(j+1, v.words.to) && v.is(j-1, auxiliary)
	}
	return false
}

// quoted reports whether item i lies inside quotation marks or a block quote.
func (v *view) quoted(i int) bool {
	return v.block.Quote || v.doc.Tokens[v.cells[i].first].Flags&prose.Quoted != 0
}

// dated makes a present statement historical when its clause sets it in the past:
// "in 2019 it had 12 staff", "at the time", "then based in".
func (v *view) dated(m Mood, i int) Mood {
	if m > Attributed || i >= len(v.items) {
		return m
	}
	c := v.clauseOf[i]
	had, date := false, false
	if v.lists&(levelList|timeList) == 0 {
		return m
	}
	for j := max(v.clauses[c].first, v.clauseStart(i)); j < v.clauses[c].last && j < len(v.items); j++ {
		if v.clauseOf[j] != c {
			continue
		}
		if j > i && v.isWord(j, v.words.semicolon) {
			break
		}
		switch {
		case v.isIn(j, levelList) && j <= i && v.mention(j) == nil:
			had = had || !v.pastForm(v.skipAdverbs(j+1)) || v.isAny(j, "employed", "counted", "numbered", "stood")
		case v.has(j, slotDate), v.isAny(j, "when"), v.isAny(j, "then") && j > i && (j+1 >= v.clauses[c].last || v.wall(j+1)):
			date = true // "it had 12 staff when we met", "it had 12 staff then"
		case v.isAny(j, "formerly", "previously", "once") && j < i && i-j < 6, v.isAny(j, "then") && j < i && i-j <= 2 && !v.comma(j+1):
			return Historical
		case v.isAny(j, "time") && v.isAny(j-1, "the") && v.isAny(j-2, "at"), v.isAny(j, "peak", "height") && v.is(j-1, possessive|determiner) && j < i:
			return Historical
		case v.isAny(j, "before", "until") && j < i:
			date = true // "Before the merger, it had 900 staff"
		}
	}
	if had && date {
		return Historical
	}
	return m
}
