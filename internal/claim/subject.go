package claim

import (
	"slices"

	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// subj is a subject found: an entity and the items that name it, which may be
// "the company". The zero subj is nobody.
type subj struct {
	entity      int32 // 1 + index
	first, last int   // items
	anaphor     bool  // named by a pronoun, a common noun or not at all
}

// nobody reports whether no subject was found. A pronoun whose antecedent the text
// does not give is somebody.
func (s subj) nobody() bool { return s.entity == 0 && !s.anaphor }

// company reports whether item j names a company that can own claims.
func (v *view) company(j int) bool {
	return j >= 0 && j < len(v.items) && v.items[j].Slots&slotOrg != 0 && v.mention(j).Entity != 0
}

func (v *view) named(j int) subj {
	return subj{entity: v.mention(j).Entity, first: j, last: j + 1}
}

// describes reports whether the company at item j only describes what follows:
// "Nvidia-backed", "OpenAI rival", "Google researchers", "Oculus co-founder X".
func (v *view) describes(j int) bool {
	k := j + 1
	if k >= len(v.items) {
		return false
	}
	if v.isWord(k, v.words.hyphen) && v.adjacentTokens(j) {
		return true
	}
	if v.has(k, slotTitle) {
		return true
	}
	if v.cells[k].mention == 0 && v.is(k, orgNoun|firmNoun) && v.company(k+1) {
		return true // "Ghent startup Acme", "Logistics firm Acme"
	}
	if v.isAny(j-1, "a", "an") && v.cells[k].mention == 0 && v.is(k, orgNoun|firmNoun) && !v.plural(k) {
		return true // "Beta, an Acme company"
	}
	if v.isAny(j-1, "a", "an") && v.ofSomeKind(k) {
		return true // "A Devon cheese business"
	}
	if !v.is(k, descriptor) || v.cells[k].mention != 0 || v.ending(k, "ed") {
		return false // and "Acme graduated 180 students"
	}
	return !v.is(k, verb) || v.has(k+1, slotOrg|slotPerson) || v.plural(k)
}

// ofSomeKind reports whether words that no name or preposition parts lead from item k to a
// noun for a company.
func (v *view) ofSomeKind(k int) bool {
	for j := k; j < len(v.items) && j < k+4 && v.cells[j].mention == 0 && !v.wall(j) && !v.is(j, preposition|auxiliary|modal|will|conjunction|relative); j++ {
		if v.is(j, orgNoun|firmNoun) {
			return !v.plural(j)
		}
	}
	return false
}

// plural reports whether item j is the plural of a noun.
func (v *view) plural(j int) bool {
	if j < 0 || j >= len(v.items) || v.items[j].Word == 0 {
		return false
	}
	b := v.text(j)
	return len(b) > 0 && b[len(b)-1] == 's' && !foldEqual(b, v.engine.lexicon.Text(v.items[j].Word))
}

// governor is the item that governs the noun phrase ending in item j: the first
// to its left that is no modifier, or -1.
func (v *view) governor(j int) int {
	k := j - 1
	for k >= 0 {
		switch {
		case v.isWord(k, v.words.hyphen):
			k -= 2
		case v.comma(k) && v.isWord(k-2, v.words.hyphen) && (v.isWord(k+2, v.words.hyphen) || v.is(k+1, orgNoun)):
			k-- // "Paris-based, Nvidia-backed Acme"
		case v.wall(k):
			return k
		case v.is(k, determiner) && !v.isAny(k, "one"):
			return k - 1
		case v.cells[k].mention == 0 && v.is(k, preposition|conjunction|relative|auxiliary|modal|will|pronoun|heShe):
			return k
		case v.isWord(k, v.words.possessive) && v.has(k-1, slotPlace):
			k -= 2 // "Canada's Acme"
		case v.isWord(k, v.words.and), v.isWord(k, v.words.or), v.isWord(k, v.words.possessive):
			return k
		case k > 1 && v.cells[k].mention == 0 && v.isWord(k-1, v.words.hyphen) && v.adjacentTokens(k-1):
			k -= 3 // "Paris-based chip designer Acme"
		case v.has(k, slotPlace|slotAge|slotCount|slotSeries|slotOrdinal|slotTitle):
			k--
		case v.mention(k) != nil:
			if v.has(k, slotOrg) && v.describes(k) {
				k--
				continue
			}
			return k
		case v.is(k, orgNoun|descriptor|personNoun|ageNoun) && !v.thirdPerson(k):
			k-- // "startup X", "rival X"
		case v.isAny(k, "own") && v.is(k-1, possessive), v.gerund(k) && v.is(k+1, orgNoun) && (k == 0 || v.is(k-1, determiner) || v.isWord(k-1, v.words.and)):
			k-- // "its own account", "the sharing platform"
		case v.is(k, verb) && v.is(k-1, preposition) && v.cells[k-1].mention == 0 && !v.isWord(k-1, v.words.to) && !v.gerund(k) && !v.pastForm(k):
			k-- // "since launch": a noun
		case k == 0 && v.is(k, verb) && v.is(1, orgNoun) && !v.plural(k) && !v.gerund(k) && !v.pastForm(k):
			k-- // "Pump maker Acme", "Search engine Acme"
		case v.is(k, verb|sayVerb):
			return k
		default:
			k--
		}
	}
	return k
}

// thirdPerson reports whether item k, which may be a noun or a verb, reads as a
// verb: "backs", "partners" right after a name.
func (v *view) thirdPerson(k int) bool {
	return v.is(k, verb) && v.plural(k) && v.has(k-1, slotOrg)
}

// subjectPosition reports whether the noun phrase that ends in item j could be the
// subject of what follows: neither a preposition nor a verb governs it.
func (v *view) subjectPosition(j int) bool {
	g := v.governor(j)
	if g < 0 {
		return true
	}
	switch {
	case v.isWord(g, v.words.possessive):
		return g > 0 && v.subjectPosition(g-1) // "Acme's rival Beta"
	case v.is(g, conjunction) && v.is(g, preposition) && v.cells[g].mention == 0:
		// "after Acme raised", and "after Acme".
		k := j + 1
		if v.bracket(k) {
			k = v.closing(k) + 1
		}
		k = v.skipAdverbs(k)
		return v.finite(k) || v.pastForm(k)
	case v.is(g, conjunction) && v.cells[g].mention == 0:
		return true
	case v.is(g, preposition) && v.cells[g].mention == 0:
		return g == 0 && j > g+1 && v.finite(v.skipAdverbs(j+1)) // "At its peak Acme was", "On average Acme had"
	case v.comma(g) && v.amongThem(j):
		return false // "Its clients, Acme and Beta among them, have"
	case v.wall(g):
		return !v.listBefore(g) || v.has(j, slotOrg|slotPerson) && v.finite(v.skipAdverbs(j+1))
	case v.is(g, relative):
		return true
	case v.isWord(g, v.words.and), v.isWord(g, v.words.or):
		// "A and B raised": both; "with A and B": neither.
		k := g - 1
		if v.comma(k) {
			k--
		}
		return g == 0 || !v.has(k, slotOrg|slotPerson) || v.comma(g-1) && v.finite(v.skipAdverbs(j+1)) || v.subjectPosition(k)
	case v.is(g, auxiliary|modal|will):
		return g == 0
	case v.is(g, sayVerb):
		return true // "said Acme", "says Acme has raised"
	case v.is(g, verb):
		return false
	case v.mention(g) != nil:
		return v.items[g].Slots&(slotDate|slotDuration) != 0
	}
	return true
}

// amongThem reports whether the names from item j on are only examples of what stands
// before them.
func (v *view) amongThem(j int) bool {
	for k := j + 1; k < len(v.items) && k < j+9 && !v.finite(k); k++ {
		if v.isAny(k, "among") && v.isAny(k+1, "them") {
			return true
		}
		if v.wall(k) && !v.comma(k) {
			return false
		}
	}
	return false
}

// listBefore reports whether the comma at item g parts members of a list that a
// preposition or a verb governs: "backed by A, B and C".
func (v *view) listBefore(g int) bool {
	if !v.comma(g) || !v.has(g-1, slotOrg|slotPerson) || v.clauses[v.clauseOf[g]].first == g+1 {
		return false
	}
	if g+1 < len(v.clauseOf) && v.clauseOf[g+1] != v.clauseOf[g-1] {
		return false
	}
	return !v.subjectPosition(g - 1)
}

// definite reports whether item j is a common noun that stands for the company
// spoken of: "the company", "this Paris-based startup". An indefinite one ("a
// startup") introduces something.
func (v *view) definite(j int) (first int, ok bool) {
	if !v.is(j, orgNoun|firmNoun) || v.cells[j].mention != 0 || v.plural(j) {
		return 0, false
	}
	if j+1 < len(v.items) && (v.company(j+1) || v.is(j+1, orgNoun) && !v.is(j+1, verb) || v.isWord(j+1, v.words.hyphen)) {
		return 0, false // "the startup X"
	}
	return v.definiteAt(j)
}

// definiteAt is definite without regard to what follows: "the company CEO".
func (v *view) definiteAt(j int) (first int, ok bool) {
	for k := j - 1; k >= 0 && k > j-9; k-- {
		switch {
		case v.isAny(k, "the", "this", "his", "her", "my", "our"):
			return k, true
		case v.isAny(k, "previous", "former", "earlier", "other", "second", "next") && v.cells[k].mention == 0:
			return 0, false // "the founder's previous company"
		case v.isWord(k, v.words.hyphen):
			k--
		case v.isWord(k, v.words.and) && v.has(k+1, slotPlace) && (v.has(k-1, slotPlace) || v.isWord(k-1, v.words.hyphen) && v.has(k-2, slotPlace)):
			// "the London- and Porto-based company"
		case v.has(k, slotPlace) && len(v.text(k)) > 4 && foldEqual(v.text(k)[:4], "the "):
			return k, true // "the Freiburg, Germany-based startup"
		case v.comma(k) && (v.isWord(k-2, v.words.hyphen) || v.has(k-1, slotPlace|slotAge)):
		case v.is(k, determiner|possessive), v.wall(k), v.cells[k].mention == 0 && v.is(k, auxiliary|preposition|relative), v.is(k, verb) && !v.gerund(k) && !v.pastForm(k), v.isWord(k, v.words.and):
			return 0, false
		}
	}
	return 0, false
}

// subjectOf finds the company that the verb, participle or noun at item i is said
// of; nobody when that is a person, a market or two companies at once.
func (v *view) subjectOf(i int) subj {
	// Descriptions may lead to each other in odd sentences; a chain this long names nobody.
	if v.depth > 8 {
		return subj{}
	}
	v.depth++
	defer func() { v.depth-- }()
	p := int(v.clauseOf[min(i, len(v.clauseOf)-1)])
	for range 8 {
		s, done := v.subjectWithin(p, i)
		if done {
			return s
		}
		ph := &v.clauses[p]
		switch ph.kind {
		case mainClause:
			if v.unknownSubject(p, i) {
				return subj{}
			}
			return v.fragment()
		case frontedClause:
			if v.isWord(ph.last, v.words.semicolon) && v.set.owner != 0 {
				return v.fragment() // "Founded in 2020 by A and B; 40 staff."
			}
			if s := v.clauseSubject(ph.last + 1); !s.nobody() {
				return s
			}
			if ph.last+1 < len(v.items) || v.verbAfterComma(ph.first) {
				return subj{}
			}
			return v.fragment() // "Founded in 2016."
		case relativeClause, thatClause, apposition:
			if v.is(ph.first, preposition) || v.isAny(ph.first, "where") {
				return subj{}
			}
			return v.hostSubject(ph.host)
		case bracketed:
			if v.company(ph.host) {
				return v.named(ph.host)
			}
		case participle:
			if !v.gerund(v.skipAdverbs(ph.first)) {
				if ph.host >= 0 {
					return v.hostSubject(ph.host)
				}
				if v.main.entity == 0 && v.block.Kind == prose.Paragraph {
					return subj{} // of something the engine does not know
				}
			}
		}
		i, p = ph.first, ph.parent
	}
	return subj{}
}

// verbAfterComma reports whether a comma and then a finite verb follow item i: the
// sentence has a subject, though none that is known here.
func (v *view) verbAfterComma(i int) bool {
	comma := false
	for j := i; j < len(v.items); j++ {
		comma = comma || v.comma(j)
		if comma && v.finite(j) && !v.has(j-1, slotMoney|slotCount) {
			return true
		}
	}
	return false
}

// subjectWithin looks for the subject of item i to its left in phrase p. Done is
// false when the phrase names none.
func (v *view) subjectWithin(p, i int) (s subj, done bool) {
	if s, ok := v.participleHost(p, i); ok {
		return s, true
	}
	other := false  // a noun that is no company stands where the subject would
	walled := false // a comma parts the words passed from item i
	object := false // the words passed are an object of a verb in a chain: "raised $5m and hired"
	for j := i - 1; j >= v.clauses[p].first; j-- {
		if !v.outer(j, p) {
			continue
		}
		switch {
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop):
			return v.fragmentAfter(j, i), true
		case v.isWord(j, v.words.and) || v.isAny(j, "but", "or"):
			if k := v.skipAdverbs(j + 1); k == i || v.finite(k) || v.pastForm(k) {
				object = true
			}
		case v.company(j):
			if v.describes(j) {
				continue
			}
			if v.subjectPosition(j) {
				if other && !object {
					return subj{}, true
				}
				if v.jointSubject(j) {
					return subj{}, true
				}
				return v.named(j), true
			}
			if g := v.governor(j); g > v.clauses[p].first && g < j {
				j = g + 1
			}
		case v.cells[j].mention == 0 && v.is(j, preposition) && !v.is(j, conjunction):
			other = false
		case v.isAny(j, "you", "people", "everyone", "someone", "anyone", "nobody", "somebody") && v.cells[j].mention == 0 && !(j > 0 && v.is(j-1, preposition)) && v.subjectPosition(j):
			return subj{}, true
		case v.is(j, relative) && !v.is(j, possessive) && j > v.clauses[p].first && (v.finite(j+1) || v.is(j+1, auxiliary)) && v.has(j-1, slotPlace):
			return v.hostSubject(v.nounEnd(j - 1)), true // "a startup in London that has raised"
		case v.isAny(j, "a", "an") && v.comma(j-1) && v.company(j-2) && !v.describes(j-2) && v.subjectPosition(j-2) && v.finite(i):
			return v.named(j - 2), true // "Acme, a payment aggregator raises": its second comma is missing
		case v.is(j, pronoun) && !v.is(j, possessive):
			if j > 0 && v.is(j-1, preposition|verb) && !v.is(j-1, sayVerb|conjunction) {
				continue // an object
			}
			return v.anaphor(j, j+1), true
		case v.is(j, weOur) && v.isAny(j, "we", "i"):
			return v.speaker(j), true
		case v.has(j, slotPerson) && !v.has(j, slotOrg) && v.subjectPosition(j):
			return subj{}, true
		case v.is(j, heShe) && !v.is(j, possessive):
			return subj{}, true
		case v.has(j, slotAge) && j != i:
			if young, ok := v.agedName(j); ok && v.subjectPosition(j) {
				if !young {
					return subj{}, true
				}
				return v.anaphor(j-1, j+1), true
			}
		case v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0 && !v.thirdPerson(j):
			if v.company(j + 1) {
				continue
			}
			if g := v.governor(j); v.isWord(g, v.words.possessive) && v.company(g-1) {
				if v.isAny(j, "parent", "subsidiary", "bank", "lender") {
					return subj{}, true
				}
				return v.named(g - 1), true // "Acme's app"
			}
			if v.plural(j) && v.is(j-1, conjunction) && !v.is(j, verb) {
				return subj{}, true // "after startups go through this and receive"
			}
			if first, ok := v.definite(j); ok {
				if c := &v.clauses[p]; c.kind == apposition && first == c.first && v.headOf(first, j) {
					return v.hostSubject(c.host), true // "Acme, the Dutch company with 40 staff"
				}
				if v.subjectPosition(first + 1) {
					return v.anaphor(first, j+1), true
				}
			} else if v.subjectPosition(j) && (j == i-1 || v.finite(v.skipAdverbs(j+1)) || v.pastForm(j+1)) && !v.is(j, dealNoun|verb) {
				return v.describedBy(j), true
			}
		case v.is(j, bodyNoun) && v.cells[j].mention == 0 && (j == i-1 || v.is(j+1, auxiliary)) && v.subjectPosition(j):
			return v.describedBy(j), true
		case v.comma(j):
			walled = true
		case v.is(j, marketNoun|investorNoun|customerNoun|personNoun) && v.cells[j].mention == 0 && !v.is(j, orgNoun|dealNoun|verb):
			other = other || !walled
		case v.is(j, auxiliary|modal|will), v.is(j, sayVerb|verb) && v.finite(j):
			if other && !object {
				return subj{}, true
			}
			object, other = false, false
		}
	}
	if other && !object {
		return subj{}, true
	}
	return subj{}, false
}

// participleHost finds whom a past participle right behind a noun describes:
// "museums founded in 1880", "a company founded in 2018".
func (v *view) participleHost(p, i int) (subj, bool) {
	j := i - 1
	if j >= v.clauses[p].first && v.company(j) && !v.describes(j) && v.strongFounding(i) && v.is(i+1, preposition) && !v.subjectPosition(j) {
		return v.named(j), true // "CEO of Acme founded in 2010"
	}
	if j < v.clauses[p].first || !v.pastForm(i) || v.cells[j].mention != 0 || !(v.is(i+1, preposition) || v.has(i+1, slotDate) || v.isAny(i+1, "just", "only", "out", "up")) {
		return subj{}, false
	}
	switch {
	case v.wall(j), v.isWord(j, v.words.and), v.isWord(j, v.words.possessive), v.isWord(j, v.words.hyphen), v.items[j].Flags&pattern.Filler != 0,
		v.is(j, auxiliary|modal|will|negation|conjunction|preposition|relative|pronoun|heShe|weOur|determiner|pastCue):
		return subj{}, false
	case v.is(j, orgNoun|firmNoun|bodyNoun):
		return v.describedBy(j), true
	case v.items[j].Word == 0:
		// Unknown: an adverb, or a noun with an article or an adjective before it.
		if v.ending(j, "ly") || v.company(j-1) || v.is(j-1, auxiliary) || j == v.clauses[p].first {
			return subj{}, false
		}
		return v.describedBy(j), true
	case v.is(j, customerNoun|marketNoun|personNoun|peopleNoun|partNoun|investorNoun) && !v.is(j, dealNoun):
		return subj{}, true
	}
	return subj{}, false
}

// fragmentAfter is the subject of a phrase behind a semicolon at item j: a clause
// of its own, or what its heading or list names.
func (v *view) fragmentAfter(j, i int) subj {
	if s := v.clauseSubject(j + 1); s.entity != 0 && s.first < i {
		return s
	}
	return v.fragment()
}

// jointSubject reports whether the company at item j is subject together with
// another: "Acme and Beta have raised".
func (v *view) jointSubject(j int) bool {
	g := v.governor(j)
	return g > 0 && v.isWord(g, v.words.and) && v.company(g-1) && v.subjectPosition(g-1)
}

// clauseSubject is the company that is subject of the clause starting at item i.
func (v *view) clauseSubject(i int) subj {
	for j := i; j < len(v.items) && j < i+14; j++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 2
				}
				continue
			}
			k := j + 1
			if v.bracket(k) {
				k = v.closing(k) + 1
			}
			if v.isWord(k, v.words.possessive) {
				return v.named(j) // "Founded in 2016, Acme's platform …"
			}
			if v.comma(k) && v.company(k+1) && !v.comma(k+2) || v.isWord(k, v.words.and) && v.has(k+1, slotOrg|slotPerson) {
				return subj{} // a list goes on
			}
			return v.named(j)
		case v.is(j, pronoun) && !v.is(j, possessive):
			return v.anaphor(j, j+1)
		case v.is(j, weOur):
			return v.speaker(j)
		case v.isAny(j, "its", "their"):
			return v.anaphor(j, j+1) // "Founded in 2016, its platform …"
		case v.is(j, possessive):
			return subj{}
		case v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
			if first, ok := v.definite(j); ok && first >= i {
				return v.anaphor(first, j+1)
			}
		case v.has(j, slotPlace), v.isWord(j, v.words.hyphen), v.has(j, slotAge):
		case v.comma(j) && v.isWord(j-2, v.words.hyphen):
		case v.cells[j].mention == 0 && v.is(j, preposition|auxiliary|relative), v.is(j, verb) && !v.pastForm(j) && !v.is(j, orgNoun|descriptor), v.wall(j):
			return subj{}
		case v.has(j, slotPerson):
			return subj{}
		}
	}
	return subj{}
}

// hostSubject is the company named by the noun that ends at item k, which a
// relative clause, an apposition or a participle describes.
func (v *view) hostSubject(k int) subj {
	if k < 0 {
		return subj{}
	}
	if v.company(k) {
		return v.named(k)
	}
	if v.has(k, slotPerson) || v.has(k, slotTitle) {
		return subj{}
	}
	if v.cells[k].mention == 0 && v.is(k, orgNoun|firmNoun) {
		return v.describedBy(k)
	}
	if v.cells[k].mention == 0 && v.is(k, dealNoun|roundNoun) || v.has(k, slotMoney|slotSeries) {
		return v.subjectOf(k) // a round, a sum: of whoever raised it
	}
	// "startup Acme in Berlin, which …", "Acme of Berlin, which …"
	if v.has(k, slotPlace) {
		for n := k - 1; n >= 0 && n > k-6; n-- {
			switch {
			case v.company(n) && !v.describes(n):
				return v.named(n)
			case v.is(n, orgNoun|firmNoun) && v.cells[n].mention == 0:
				return v.describedBy(n)
			case v.wall(n) && !v.comma(n), v.is(n, verb) && !v.pastForm(n):
				return subj{}
			}
		}
	}
	return subj{}
}

// describedBy finds who the common noun at item k stands for: the host of an
// apposition ("Acme, a Paris-based startup"), the subject of "is" ("Acme is a
// startup"), the name behind it ("startup Acme"), or for "the startup" the company
// spoken of.
func (v *view) describedBy(k int) subj {
	if v.foretold.entity != 0 && v.foretold.last == k+1 {
		return v.foretold
	}
	if v.plural(k) {
		// "Acme is one of many startups founded in 2016"
		for j := k - 1; j > 1 && j > k-8; j-- {
			if v.isWord(j, v.words.of) && v.isAny(j-1, "one") && v.isAny(j-2, "is", "was", "as") {
				return v.subjectOf(j - 2)
			}
			if v.isWord(j, v.words.of) && v.isAny(j-1, "group") {
				return v.describedBy(j - 1) // "a group of companies founded in 1946"
			}
		}
		return subj{}
	}
	if v.company(k + 1) {
		return v.named(k + 1)
	}
	p := &v.clauses[v.clauseOf[k]]
	if p.kind == apposition && v.headOf(p.first, k) {
		return v.hostSubject(p.host)
	}
	if v.comma(k+1) && v.company(k+2) && v.closesApposition(k+3) && !v.isWord(k+3, v.words.and) {
		return v.named(k + 2) // "the Paris-based startup, Acme, …"
	}
	if v.cells[k].mention == 0 && !v.is(k, orgNoun|firmNoun) && v.is(k, bodyNoun) {
		if first, ok := v.definiteAt(k); ok && !v.isAny(first-1, "is", "was", "as") {
			return v.bodyCalled(first, k)
		}
	}
	first, ok := v.definite(k)
	if ok {
		if v.isAny(first-1, "is", "was", "as", "becoming", "became", "remains") {
			return v.subjectOf(first - 1)
		}
		return v.anaphor(first, k+1)
	}
	// Back to its article.
	for j := k - 1; j >= 0 && j > k-14; j-- {
		switch {
		case v.isAny(j, "a", "an", "another", "one"):
			if v.isAny(j-1, "is", "was", "are", "were", "as", "becoming", "became", "remains") || v.isAny(j-1, "now", "also", "currently") && v.isAny(j-2, "is", "was", "are") {
				return v.subjectOf(j - 1)
			}
			if v.comma(j-1) && v.company(j-2) && !v.describes(j-2) && v.subjectPosition(j-2) {
				return v.named(j - 2) // "Acme, a startup has …": its second comma is missing
			}
			if j == 0 && v.set.owner != 0 && v.verbless() {
				return v.fragment() // under its heading: "A Danish startup founded in 2021."
			}
			if j == 0 || v.wall(j-1) {
				// "A Paris-based startup, Acme has …"
				for n := k + 1; n < len(v.items) && n < k+12; n++ {
					if v.comma(n) && v.company(n+1) && !v.comma(n+2) && j == 0 {
						return v.named(n + 1)
					}
					if v.finite(n) {
						break
					}
				}
			}
			return subj{}
		case v.isAny(j, "our"):
			return v.speaker(j)
		case v.comma(j) && j > 0 && v.cells[j-1].mention == 0 && !v.wall(j-1) && v.clauseOf[j-1] == v.clauseOf[k]:
			// Between adjectives: "an independent, non-profit think tank".
		case v.cells[j].mention == 0 && (v.isWord(j+1, v.words.hyphen) || v.isWord(j-1, v.words.hyphen)): // "a well-being-focused startup"
		case v.wall(j), v.is(j, possessive), v.cells[j].mention == 0 && v.is(j, relative|auxiliary):
			if p.kind == mainClause && j == 0 {
				return v.fragment()
			}
			return subj{}
		}
	}
	// Headlines leave the article out: "Paris startup raises €5m".
	return subj{}
}

// bodyCalled resolves "the museum" at items [first,k]: the organisation last spoken of
// when its name says it is one, and otherwise nobody the text names.
func (v *view) bodyCalled(first, k int) subj {
	s := v.anaphor(first, k+1)
	if s.entity == 0 || !strings.Contains(strings.ToLower(v.entities[s.entity-1].Name), strings.ToLower(string(v.text(k)))) {
		s.entity = 0
	}
	return s
}

// headOf reports whether the noun at item k heads the phrase that begins at item
// first, with nothing but modifiers between.
func (v *view) headOf(first, k int) bool {
	for j := first; j < k; j++ {
		if v.cells[j].mention == 0 && (v.is(j, preposition) && v.items[j].Flags&1 == 0 || v.is(j, relative|auxiliary)) {
			return false
		}
	}
	return true
}

// antecedent resolves the relative pronoun at item j.
func (v *view) antecedent(j int) subj {
	k := j - 1
	if v.comma(k) || v.isWord(k, v.words.dash) {
		k--
	}
	p := &v.clauses[v.clauseOf[j]]
	if p.first == j && p.host >= 0 {
		k = p.host
	}
	return v.hostSubject(v.nounEnd(k))
}

// owner finds the company a noun at item i belongs to: its possessor ("Acme's
// valuation", "its round"), or the subject of its clause.
func (v *view) owner(i int) subj {
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.isWord(j, v.words.possessive):
			if j > 0 && v.company(j-1) {
				return v.named(j - 1)
			}
			if j > 0 {
				if first, ok := v.definite(j - 1); ok {
					return v.anaphor(first, j)
				}
				if v.has(j-1, slotDate) {
					continue // "today's $5m investment"
				}
			}
			return subj{}
		case v.isAny(j, "its", "their", "whose"):
			if v.isAny(j, "whose") {
				return v.antecedent(j)
			}
			return v.anaphor(j, j+1)
		case v.isAny(j, "our"):
			return v.speaker(j)
		case v.company(j) && j == i-1 && !v.isWord(j+1, v.words.hyphen):
			return v.named(j) // "Acme valuation"
		case v.wall(j), v.cells[j].mention == 0 && v.is(j, verb|auxiliary|modal|will|relative|conjunction|pronoun|preposition) && v.items[j].Flags&1 == 0:
			return v.subjectOf(i)
		}
	}
	return v.subjectOf(i)
}

// anaphor resolves "it", "its" or "the company" at items [first,last): the subject
// of this sentence if it stands before, else the company last spoken of, else the
// one the article is about.
func (v *view) anaphor(first, last int) subj {
	if v.foretold.entity != 0 && v.foretold.last == last {
		return v.foretold
	}
	s := subj{first: first, last: last, anaphor: true}
	if k := first - 1; v.isAny(first, "it") && v.is(k, sayVerb) && v.is(k-1, relative) {
		if host := v.antecedent(k - 1); host.entity != 0 {
			s.entity = host.entity // "Beta, which says it has 3m users"
			return s
		}
	}
	if v.isAny(first, "they", "them", "their") && v.quoted(first) && v.set.part != answer && !v.block.Quote {
		return s // others, to whoever speaks
	}
	if v.isAny(first, "they", "them", "their") && v.set.part == answer && (v.main.entity == 0 || v.main.first == first) {
		s.entity = v.others()
		return s
	}
	if v.afterFund(first) {
		return s
	}
	if v.isAny(first, "my", "our") && last > first+1 {
		return v.speaker(first)
	}
	if v.isAny(first, "his", "her") && last > first {
		s.entity = v.ownCompany(first, last)
		return s
	}
	if v.isAny(first, "it", "its") && first > 1 && v.has(0, slotPlace) && (v.comma(1) || v.finite(1)) && !v.isWord(1, v.words.hyphen) {
		return subj{} // "Germany, with its 300 startups,"
	}
	if v.isAny(first-1, "together", "combined", "between") || v.isAny(last, "together", "jointly") {
		return subj{} // "Together they have 580 staff"
	}
	if v.isAny(first, "they") {
		for j := first - 1; j >= 0; j-- {
			if v.cells[j].mention == 0 && v.plural(j) && v.is(j, orgNoun|firmNoun|investorNoun|customerNoun|personNoun) && !v.is(j, verb) {
				return subj{} // "European fintechs …: they raised"
			}
		}
	}
	if v.main.entity != 0 && v.main.last <= first && !v.investing {
		s.entity = v.fitting(first, last, v.main.entity)
		return s
	}
	if (v.main.entity == 0 || v.main.first >= first) && v.isAny(first, "it", "its") && v.namedFor(first) {
		return s // "had been at Acme and ended as its head", "ran Acme until it was sold"
	}
	firm := last > first && last <= len(v.items) && v.is(last-1, firmNoun)
	if firm && v.fund != 0 && v.sentence-v.fundAt == 1 && (v.isAny(last-1, "fund", "investor", "vc") || v.isAny(last-1, "firm") && v.isAny(last-2, "investment", "venture", "vc", "equity")) {
		s.entity = v.fund // "… led by Acme Ventures. The firm …"
		return s
	}
	s.entity = v.fitting(first, last, v.current(firm))
	if v.unlike(last-1, s.entity) {
		s.entity = 0
		return s
	}
	if e := v.startupAfterFund(s.entity); e != 0 && !v.isAny(last-1, "firm", "fund", "investor", "group", "vc") {
		s.entity = e
	}
	if s.entity == 0 {
		s.entity = v.main.entity // "Since its founding in 2014, Acme …"
	}
	for j := first - 1; j >= 0 && s.entity == 0; j-- {
		// "Acme's last round valued it", "a person close to Acme said it"
		if v.company(j) && !v.describes(j) && !v.mention(j).Fund && !v.mention(j).Press {
			s.entity = v.mention(j).Entity
		}
	}
	return s
}

// namedFor reports whether the sentence names, ahead of item j, a company that somebody
// works or worked for, and is not the one the text speaks of.
func (v *view) namedFor(j int) bool {
	for k := j - 1; k > 0; k-- {
		if v.isWord(k, v.words.semicolon) || v.isWord(k, v.words.stop) {
			return false
		}
		if v.company(k) && !v.describes(k) && !v.mention(k).Press && v.mention(k).Entity != v.current(false) && (v.isAny(k-1, "at") || v.isWord(k-1, v.words.of) && v.has(k-2, slotTitle)) {
			return true
		}
	}
	return false
}

// unlike reports whether the noun at item k, which says more than "the company", is not
// known to be true of company e while another was named just before: "who met at Acme.
// The bank has".
func (v *view) unlike(k int, e int32) bool {
	if e == 0 || v.cells[k].mention != 0 {
		return false
	}
	switch noun := v.word(k); noun {
	case "fund", "vc":
		return !v.entities[e-1].Fund && v.othersNamedBefore()
	case "bank", "lender", "insurer", "airline", "retailer", "carmaker", "exchange", "brewer", "publisher", "broker", "newspaper", "magazine", "supermarket", "utility":
		return v.othersNamedBefore() && !strings.Contains(strings.ToLower(v.entities[e-1].Name), noun)
	}
	return false
}

// current is the company the text speaks of where the sentence starts.
func (v *view) current(firm bool) int32 {
	home := v.home()
	if v.focus != 0 && v.focus != home && home != 0 && v.item == 0 && v.doc.Sentences[v.sentence].Block != v.doc.Sentences[v.focusAt].Block &&
		(home != v.topic || (v.dominates || v.opened == home && v.entities[home-1].Mentions > v.entities[v.focus-1].Mentions) && int(v.topicFrom) < v.doc.Sentences[v.sentence].Start) {
		return home // a new paragraph comes back to what the article is about
	}
	if v.focus != 0 && v.sentence-v.focusAt <= 6 && (firm || !v.entities[v.focus-1].Fund || v.focus == home) {
		return v.focus
	}
	if home == 0 && v.item != 0 {
		return v.itemFocus
	}
	if home == v.topic && home != 0 && int(v.topicFrom) >= v.doc.Sentences[v.sentence].Start && v.entities[v.topic-1].Mentions < 3 {
		return 0 // not yet introduced
	}
	return home
}

// ourTitle reports whether the title at item i is "our CEO" or "my cofounder", which says nothing of
// who "we" are.
func (v *view) ourTitle(i int) bool {
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if v.is(k, weOur) || v.isAny(k, "my") {
			return true
		}
	}
	return false
}

// employerOf is the company of the person at item j, if the article has said so.
func (v *view) employerOf(j int) subj {
	m := v.mention(j)
	if m == nil || m.Entity == 0 {
		return subj{}
	}
	return subj{entity: v.employer[m.Entity], first: j, last: j + 1, anaphor: true}
}

// fragment is the subject of a phrase without one: the sentence's own, the company
// its heading, list item or table row names, else the one spoken of.
func (v *view) fragment() subj {
	s := subj{anaphor: true}
	switch {
	case v.main.entity != 0:
		return v.main
	case v.set.owner != 0:
		s.entity = v.set.owner
	case v.item != 0 && v.itemFocus != 0:
		s.entity = v.itemFocus
	default:
		s.entity = v.current(false)
	}
	if s.entity == 0 {
		return subj{}
	}
	return s
}

// findMain sets v.main, the company that is subject of the sentence's main clause,
// whether by name or by "it".
func (v *view) findMain() {
	v.main, v.investing = subj{}, false
	defer func() { v.investing = v.invests(v.main) }()
	if v.block.Kind == prose.TableCell && v.block.Col > 0 && v.set.owner != 0 {
		return // the row's or the column's
	}
	if v.foretold.entity != 0 {
		v.main = v.foretold
		return
	}
	verbs := 0
	for j := range v.items {
		if !v.is(j, pronoun|orgNoun|firmNoun|descriptor|verb|sayVerb|planVerb|auxiliary|modal|will) && !v.has(j, slotOrg|slotAge|slotMultiple) {
			continue // nearly always
		}
		if k := v.clauses[v.clauseOf[j]].kind; k != mainClause && !(k == bracketed && v.clauses[v.clauseOf[j]].first == 1) {
			continue
		}
		switch {
		case v.company(j):
			if verbs > 0 && (v.isWord(j-1, v.words.dash) || v.isAny(j-1, ":")) {
				return // "Four backers led the round – Brume Capital, …": who they are
			}
			if v.describes(j) || !v.subjectPosition(j) || v.isWord(v.afterTicker(j), v.words.possessive) && !v.afterFronted(j) || v.qualifies(j) || !v.predicated(j) {
				continue
			}
			if m := v.mention(j); v.entities[m.Entity-1].Given && m.Entity != v.topic {
				return // somebody's first name
			}
			v.main = v.named(j)
			return
		case v.is(j, pronoun) && !v.is(j, possessive) && !(j > 0 && v.is(j-1, preposition|verb) && !v.is(j-1, conjunction|sayVerb)):
			if v.isAnyLemma(j+1, "be") && v.company(j+2) && v.isWord(j+3, v.words.possessive) {
				v.main = v.named(j + 2) // "It is Acme's second takeover."
				return
			}
			if v.afterFund(j) {
				return
			}
			if v.isAny(j, "they") && v.set.part == answer {
				if e := v.others(); e != 0 {
					v.main = subj{entity: e, first: j, last: j + 1, anaphor: true}
				}
				return
			}
			if e := v.current(false); e != 0 {
				v.main = subj{entity: e, first: j, last: j + 1, anaphor: true}
				return
			}
		case v.is(j, descriptor|orgNoun|firmNoun) && v.cells[j].mention == 0 && v.comma(j+1) && v.company(j+2) && v.comma(j+3) && v.finite(v.skipAdverbs(j+4)) && v.nounPhrase(j):
			v.main = v.named(j + 2) // "Its nearest rival, Acme, has"
			return
		case v.has(j, slotAge):
			if young, ok := v.agedName(j); ok {
				if e := v.spokenOf(j-1, j+1); young && e != 0 {
					v.main = subj{entity: e, first: j - 1, last: j + 1, anaphor: true}
				}
				return
			}
		case v.is(j, orgNoun) && v.cells[j].mention == 0:
			if k := v.calledAnother(j); k > 0 {
				v.main = v.named(k)
				return
			}
			if first, ok := v.definite(j); ok && v.subjectPosition(first+1) {
				if v.comma(j+1) && v.company(j+2) && v.comma(j+3) {
					v.main = v.named(j + 2)
					return
				}
				if e := v.spokenOf(first, j+1); e != 0 {
					v.main = subj{entity: e, first: first, last: j + 1, anaphor: true}
				}
				return
			}
		case v.finite(j):
			if v.is(j, sayVerb) {
				continue
			}
			if verbs++; verbs >= 2 {
				return
			}
		}
	}
}

// qualifies reports whether the name at item j, which nothing else in the article is called,
// only begins what describes another one: "Applications networking company Acme".
func (v *view) qualifies(j int) bool {
	e := v.mention(j).Entity
	if v.entities[e-1].Kind != mention.Name || v.entities[e-1].Mentions > 1 || e == v.topic {
		return false
	}
	for k := j + 1; k < len(v.items) && k < j+5 && v.cells[k].mention == 0 && !v.wall(k) && !v.finite(k) && !v.is(k, preposition|conjunction|relative); k++ {
		if v.is(k, orgNoun) && v.company(k+1) {
			return true
		}
	}
	return false
}

// afterTicker is the item behind the name at item j and the bracket that follows it:
// "Acme (NYSE: ACM)’s venture arm".
func (v *view) afterTicker(j int) int {
	if !v.bracket(j + 1) {
		return j + 1
	}
	return v.closing(j+1) + 1
}

// nounPhrase reports whether nothing but modifiers stands between the start of the
// sentence and the noun at item j.
func (v *view) nounPhrase(j int) bool {
	for k := v.skipAdverbs(0); k < j; k++ {
		if v.wall(k) || v.finite(k) || v.cells[k].mention == 0 && v.is(k, preposition|auxiliary|relative|conjunction) {
			return false
		}
	}
	return true
}

// calledAnother is the company that an apposition behind the common noun at item j, which opens
// the sentence with "another" or "one", calls by name: "Another Hamburg company, the oat
// milk maker Acme, is"; 0 when there is none.
func (v *view) calledAnother(j int) int {
	if !v.isAny(0, "another", "one", "a", "an") || !v.comma(j+1) || j > 6 {
		return 0
	}
	for k := j + 2; k+1 < len(v.items) && k < j+12 && !v.wall(k); k++ {
		if v.company(k) && !v.describes(k) && v.comma(k+1) {
			return k
		}
	}
	return 0
}

// invests reports whether the sentence's subject is there as somebody's investor:
// "Ostrich Ventures led a round that …", "Brume backed". What it says of "the company"
// or "its total" is then not the subject's.
func (v *view) invests(m subj) bool {
	if m.entity == 0 || m.anaphor || m.entity == v.home() {
		return false
	}
	c := v.clauseOf[m.first]
	for j := m.last; j < len(v.items); j++ {
		switch {
		case v.clauseOf[j] != c || v.cells[j].mention != 0:
		case v.isAnyLemma(j, "back", "invest") && (v.finite(j) || v.pastForm(j)):
			return true
		case v.isAnyLemma(j, "lead", "colead", "join", "participate", "write", "contribute", "anchor") && (v.finite(j) || v.pastForm(j)):
			for k := j + 1; k < len(v.items) && k < j+7; k++ {
				if v.has(k, slotSeries|slotMoney) || v.cells[k].mention == 0 && v.is(k, dealNoun|roundNoun) {
					return true
				}
				if v.wall(k) {
					break
				}
			}
			return false
		case v.finite(j) && !v.is(j, auxiliary):
			return false
		}
	}
	return false
}

// predicated reports whether something is said of the name at item j: a verb follows
// it, past brackets and the clauses that describe it. Headlines and lists may leave the
// verb out.
func (v *view) predicated(j int) bool {
	if v.block.Kind != prose.Paragraph || v.isWord(j+1, v.words.possessive) {
		return true
	}
	k := j + 1
	if (v.isWord(k, v.words.in) || v.isWord(k, v.words.of)) && v.has(k+1, slotPlace) {
		k += 2 // "H in Paris, a startup, …"
	}
	for k < len(v.items) && (v.has(k, slotDate) || v.clauseOf[k] != v.clauseOf[j] || v.isWord(k, v.words.shut) || v.bracket(k) || (v.comma(k) || v.isWord(k, v.words.dash)) && k+1 < len(v.items) && v.clauseOf[k+1] != v.clauseOf[j]) {
		k++
	}
	if v.comma(k) || v.isWord(k, v.words.dash) {
		if v.isAny(k+1, "a", "an") && v.finite(v.skipAdverbs(v.skipNoun(k+1))) {
			return true // "Acme, a payment aggregator raises": its second comma is missing
		}
		if v.comma(k+2) && v.cells[k+1].mention == 0 && !v.is(k+1, pronoun|relative) && v.finite(v.skipAdverbs(k+3)) {
			return true // "Acme, meanwhile, cut"
		}
		if v.is(k+1, preposition) && v.cells[min(k+1, len(v.cells)-1)].mention == 0 && v.comma(k+3) && v.finite(v.skipAdverbs(k+4)) {
			return true // "Acme, of Chur, has"
		}
		if v.clauseOf[k-1] == v.clauseOf[j] {
			return false // a list, an address
		}
		k++
	}
	if v.has(k, slotDate) && v.finite(v.skipAdverbs(k+1)) {
		return true // "Acme, which …, last month announced"
	}
	if e := v.mention(j).Entity; k == j+1 && e != v.topic && v.cells[min(k, len(v.cells)-1)].mention == 0 && v.entities[e-1].Kind == mention.Name && v.entities[e-1].Mentions < 2 && v.plainNoun(k) {
		return false // "Regulatory filings show": a word in front of its noun
	}
	return k < len(v.items) && (v.cells[k].mention == 0 || v.has(k, slotMultiple)) && !v.isWord(k, v.words.stop) && !(v.is(k, preposition) && k == j+1 && !v.is(k, filler))
}

// plainNoun reports whether item k is a noun that a verb follows, as after a word that
// only its place has given a capital.
func (v *view) plainNoun(k int) bool {
	return k+1 < len(v.items) && v.doc.Tokens[v.cells[k].first].Kind == prose.WordToken && !v.finite(k) && !v.pastForm(k) &&
		!v.is(k, verb|preposition|conjunction|relative|auxiliary|modal|will|sayVerb|planVerb) && (v.finite(k+1) || v.pastForm(k+1))
}

// afterFronted reports whether item j opens the main clause behind a fronted phrase.
func (v *view) afterFronted(j int) bool {
	return len(v.clauses) > 1 && v.clauses[1].kind == frontedClause && v.clauses[1].last == j-1
}

// settle remembers the sentence's subject for those that follow.
func (v *view) settle() {
	defer func() {
		if v.sentence == v.block.Start {
			if v.focusAt == v.sentence {
				v.opened = v.focus
			} else {
				v.opened = v.current(false)
			}
		}
	}()
	m := v.main
	for j := range v.items {
		if v.company(j) && v.mention(j).Fund {
			v.fund, v.fundAt = v.mention(j).Entity, v.sentence
		} else if v.company(j) && !v.describes(j) && !v.mention(j).Press {
			v.portfolio, v.portfolioAt = v.mention(j).Entity, v.sentence
		}
	}
	if v.block.Kind == prose.Heading && v.set.alone && v.set.owner == 0 {
		return // several companies
	}
	if v.startup != 0 && v.startup != m.entity {
		v.focus, v.focusAt = v.startup, v.sentence // "Nvidia is among the backers of Acme": what follows speaks of Acme
		return
	}
	if m.entity == 0 {
		m = v.possessorLead()
	}
	if m.entity == 0 {
		m = v.introduced()
	}
	if m.entity == 0 {
		m = v.homeNamed()
	}
	if m.entity == 0 && v.focus != 0 && v.focusNamed() {
		v.focusAt = v.sentence // "The round brought to €57m what Acme has raised": still about it
		return
	}
	if m.entity == 0 || v.quoted(min(m.first, len(v.items)-1)) && !v.block.Quote {
		return
	}
	if (m.entity != v.home() && v.home() != 0 || v.focus != 0 && v.justNamed(v.focus)) && v.toldByOfficer(m) {
		return // "She said that Beta would go on": it goes on about hers
	}
	e := &v.entities[m.entity-1]
	if e.Kind == mention.Person || e.Kind == mention.Place || e.Press {
		return
	}
	if (e.Fund || v.investing) && m.entity != v.topic && v.topic != 0 {
		if m.entity != v.home() && v.aloneNamed(m.entity) && !v.anyWordOf(roundNoun|dealNoun) {
			v.fundTold = v.sentence
		}
		return
	}
	if v.dominates && m.entity != v.home() && !m.anaphor && e.Mentions < 2 && v.item == 0 && !v.comma(m.first-1) && !slices.Contains(v.subjects, m.entity) {
		return // named this once, in an article about another company, and nothing told of it
	}
	if e.Given && !m.anaphor && m.entity != v.topic {
		return // "Ryan caught a glimpse of": the reporter, or whoever
	}
	if e.Kind == mention.Name && e.Common && !m.anaphor && e.Mentions < 2 && m.entity != v.topic && v.topic != 0 && !v.entities[v.topic-1].Fund && v.item == 0 {
		return
	}
	v.focus, v.focusAt = m.entity, v.sentence
}

// toldByOfficer reports whether the sentence's subject m is only what somebody of a
// company that the sentence does not name speaks of: "CEO Ana Silva said Beta would".
func (v *view) toldByOfficer(m subj) bool {
	officer := false
	for j := range m.first {
		switch {
		case v.company(j) && !v.describes(j), v.wall(j) && !v.comma(j):
			return false
		case v.is(j, heShe), v.has(j, slotTitle):
			officer = true
		case v.is(j, sayVerb) && v.cells[j].mention == 0 && v.finite(j):
			return officer && !m.anaphor
		}
	}
	return false
}

// changesJob reports whether the sentence tells of somebody who goes elsewhere or comes
// from there: "left to become chief operating officer of Acme, a lender".
func (v *view) changesJob() bool {
	for j := range v.items {
		if v.isAny(j, "left", "leave", "leaves", "leaving", "joined", "quit", "moved", "worked", "spent", "former", "formerly", "previously") {
			return true
		}
	}
	return false
}

// possessorLead is the company whose somebody or something the sentence begins with:
// "Acme's chief executive, Ana Silva, says". What follows speaks of it.
func (v *view) possessorLead() subj {
	for j := 0; j < len(v.items) && j < 4; j++ {
		if v.company(j) {
			if v.isWord(j+1, v.words.possessive) && !v.describes(j) && v.subjectPosition(j) {
				return v.named(j)
			}
			break
		}
		if v.wall(j) || v.cells[j].mention == 0 && v.is(j, preposition|verb|auxiliary) {
			break
		}
	}
	return subj{}
}

// focusNamed reports whether the sentence names the company last spoken of, and no other.
func (v *view) focusNamed() bool {
	named := false
	for j := range v.items {
		if !v.company(j) || v.mention(j).Press || v.mention(j).Fund {
			continue
		}
		if v.mention(j).Entity != v.focus {
			return false
		}
		named = true
	}
	return named
}

// introduced is the company that the sentence brings in without being about it: "Then
// there is Acme.", "Enter Acme.", "The largest is Acme.", "Tom Hale runs Acme, a Bilbao
// startup."
func (v *view) introduced() subj {
	end := len(v.items)
	for end > 0 && v.isWord(end-1, v.words.stop) {
		end--
	}
	if j := end - 1; j > 0 && j < 12 && v.company(j) && !v.mention(j).Press && !v.describes(j) && v.block.Kind == prose.Paragraph {
		first := j
		for first > 0 && !v.isAnyLemma(first, "be", "come", "enter", "meet") {
			if first--; v.company(first) || v.wall(first) {
				return subj{}
			}
		}
		if first == 0 && !v.isAny(0, "enter", "meet") || v.has(first-1, slotPerson|slotOrg) || v.is(first-1, heShe|pronoun) {
			return subj{}
		}
		return v.named(j)
	}
	if v.isAny(0, "among") {
		for j := 1; j < len(v.items) && j < 14; j++ {
			if v.isAnyLemma(j, "be") && v.company(j+1) && !v.describes(j+1) && !v.isWord(j+2, v.words.and) {
				return v.named(j + 1) // "Among its early investments is Acme"
			}
		}
	}
	if j := v.anotherOfTheirs(); j >= 0 {
		return v.named(j)
	}
	// "Tom Hale runs Acme, a Bilbao startup that …"
	s := subj{}
	for j := range v.items {
		if !v.company(j) || v.mention(j).Press {
			continue
		}
		if s.entity != 0 || v.describes(j) || v.mention(j).Fund || v.quoted(j) {
			return subj{}
		}
		s = v.named(j)
	}
	if s.entity == 0 || !v.comma(s.last) || !v.isAny(s.last+1, "a", "an") || !v.firstNamed(s.entity) || v.isAny(s.first-1, "of", "at", "from", "for") && v.changesJob() {
		return subj{}
	}
	if end := v.skipNoun(s.last + 1); !v.is(end-1, orgNoun|firmNoun) {
		return subj{}
	}
	return s
}

// anotherOfTheirs is the company that an apposition names as another one of people the
// sentence is about: "He has started another company, Acme", "They sold their previous
// startup, the laundry app Acme, to"; -1 for none.
func (v *view) anotherOfTheirs() int {
	for j := range v.items {
		if !v.is(j, orgNoun) || v.cells[j].mention != 0 || !v.comma(j+1) {
			continue
		}
		other := false
		for k := j - 1; k >= 0 && k > j-4; k-- {
			other = other || v.isAny(k, "another", "previous", "former", "first", "second", "third", "last", "earlier", "new", "other")
		}
		for k := j + 2; other && k < len(v.items) && k < j+8 && !v.wall(k); k++ {
			if v.company(k) && !v.describes(k) && !v.mention(k).Press {
				return k
			}
		}
	}
	return -1
}

// firstNamed reports whether the sentence is the first to name entity e.
func (v *view) firstNamed(e int32) bool {
	first := v.doc.Sentences[v.sentence].Start
	for i := range v.mentions {
		if int(v.mentions[i].First) >= first {
			return true
		}
		if v.mentions[i].Entity == e {
			return false
		}
	}
	return true
}

// homeNamed is the company the text is about, where the sentence has no company for a
// subject and names no other: "For Ashby, who left Acme, the lesson is simple."
func (v *view) homeNamed() subj {
	home := v.home()
	s := subj{}
	other := v.focus != 0 && v.focus != home && !v.dominates && v.sentence-v.focusAt < 3
	for j := range v.items {
		if !v.company(j) || v.mention(j).Press || v.describes(j) {
			continue
		}
		if v.mention(j).Entity != home || other && !v.subjectPosition(j) {
			return subj{} // "The price paid by Acme was not disclosed": it goes on about another
		}
		s = v.named(j)
	}
	return s
}

// afterFund reports whether "it" or "its" at item j may stand for the investor that the
// sentence before was about: then it is nobody's here.
func (v *view) afterFund(j int) bool {
	return v.fundTold == v.sentence-1 && v.fundTold > 0 && v.isAny(j, "it", "its") && v.doc.Sentences[v.fundTold].Block == v.doc.Sentences[v.sentence].Block
}

// anyWordOf reports whether the sentence has a word of class c.
func (v *view) anyWordOf(c class) bool {
	for j := range v.items {
		if v.is(j, c) && v.cells[j].mention == 0 {
			return true
		}
	}
	return false
}

// startupAfterFund is the company that the text named right before, where "it" or "the
// company" would be the investor e whom the text is about; 0 otherwise.
func (v *view) startupAfterFund(e int32) int32 {
	if e == 0 || !v.entities[e-1].Fund || v.portfolio == 0 || v.portfolio == e || v.sentence-v.portfolioAt > 2 || v.doc.Sentences[v.portfolioAt].Block != v.doc.Sentences[v.sentence].Block {
		return 0
	}
	return v.portfolio
}

// aloneNamed reports whether the sentence names no company but e.
func (v *view) aloneNamed(e int32) bool {
	for j := range v.items {
		if v.company(j) && v.mention(j).Entity != e && !v.mention(j).Press {
			return false
		}
	}
	return true
}
