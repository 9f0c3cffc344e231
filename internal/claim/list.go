package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
)

// list reads a coordinated list of names from item i on: "A, B and C", "existing
// investors A and B", "Acme's Ana Silva, Beta co-founder Bo Ek". It
// returns the item of each name and the item after the list. What stands before
// a name in its noun phrase ("existing investor", "Oculus co-founder") and
// appositions behind it are passed over.
//
// open reports whether the list does not claim to be whole ("including",
// "and others").
func (v *view) list(i int, want pattern.Slot) (names []int, end int, open bool) {
	names = v.scratch[:0]
	end = i
	for i < len(v.items) {
		name, next, isOpen, ok := v.listMember(i, want)
		open = open || isOpen
		if !ok {
			break
		}
		if name >= 0 && len(names) > 0 && v.comma(end) && v.finite(v.skipAdverbs(next)) {
			break // "from A, and B has raised": a new clause
		}
		if name >= 0 {
			names = append(names, name)
		}
		end = next
		j, joined := v.listJoint(next)
		if !joined {
			break
		}
		i = j
	}
	v.scratch = names
	return names, end, open
}

// listJoint passes "," and "and" between members.
func (v *view) listJoint(i int) (int, bool) {
	j := i
	if v.bracket(j) {
		j = v.closing(j) + 1
	}
	start := j
	if v.isWord(j, v.words.semicolon) {
		apposed := v.has(j+1, slotOrg|slotPerson) && v.comma(j+2) || v.isWord(j+1, v.words.and) && v.has(j+2, slotOrg|slotPerson) && v.comma(j+3)
		for k := j + 1; k < len(v.items) && !apposed && !v.isWord(k, v.words.semicolon); k++ {
			if v.finite(k) {
				return i, false // a sentence of its own
			}
		}
		j++
	}
	if v.comma(j) {
		j++
	}
	if v.isWord(j, v.words.and) || v.isAny(j, "as") && v.isAny(j+1, "well") {
		if v.isAny(j, "as") {
			j += 2
			if v.isAny(j, "as") {
				j++
			}
			return j, true
		}
		j++
		for v.isAny(j, "also", "then", "finally") {
			j++
		}
	} else if v.isAny(j, "plus", "alongside") || v.isAny(j, "along") && v.isAny(j+1, "with") || v.isAny(j, "with") && v.isAny(j+1, "participation") {
		if v.isAny(j, "along") {
			j++
		}
		j++
	}
	return j, j > start
}

func (v *view) bracket(i int) bool { return v.isWord(i, v.words.open) }

// closing is the item of the bracket that closes the one at i, or the last item.
func (v *view) closing(i int) int {
	depth := 0
	for j := i; j < len(v.items); j++ {
		switch {
		case v.isWord(j, v.words.open):
			depth++
		case v.isWord(j, v.words.shut):
			depth--
			if depth == 0 {
				return j
			}
		}
	}
	return len(v.items) - 1
}

// listMember reads one member at item i: optional description, the name, and an
// apposition.
func (v *view) listMember(i int, want pattern.Slot) (name, next int, open, ok bool) {
	j := i
	for steps := 0; j < len(v.items) && steps < 14; steps++ {
		it := v.items[j]
		m := v.mention(j)
		switch {
		case m != nil && it.Slots&(slotOrg|slotPerson) != 0:
			k := j + 1
			// A possessor or a firm before a person or another firm: the last is meant.
			if v.isWord(k, v.words.possessive) && k+1 < len(v.items) {
				if end := v.ventureArm(k + 1); end > 0 && it.Slots&want != 0 && !v.isAny(j-1, "the") && !v.comma(j-1) {
					return j, v.apposition(end), open, true // "Nvidia's venture arm"
				}
				if h, nn := v.possessed(k + 1); h >= 0 {
					return h, v.apposition(nn), open, true
				}
				if it.Slots&want != 0 && !v.has(k+1, slotTitle) && !v.is(k+1, orgNoun|investorNoun) {
					return -1, k, open, false
				}
				j = k + 1
				continue
			}
			if h, nn, found := v.describedPerson(k); found {
				return h, v.apposition(nn), open, true
			}
			if v.isWord(k, v.words.hyphen) && k+1 < len(v.items) && v.cells[k].first == v.cells[j].last {
				j = k + 2 // "Nvidia-backed rival X"
				continue
			}
			if k < len(v.items) && v.has(k, slotOrg|slotPerson) && it.Slots&want != 0 && v.doc.Tokens[v.cells[k].first-1].End < v.doc.Tokens[v.cells[k].first].Start && m.Kind != mention.Person && v.mention(k).Kind == mention.Person {
				return k, v.apposition(k + 1), open, true
			}
			if it.Slots&want == 0 {
				return -1, j, open, false
			}
			return j, v.apposition(k), open, true
		case m != nil && m.Kind == mention.Place:
			j++
			if v.isWord(j, v.words.hyphen) {
				j += 2 // Paris-based
			} else if v.isWord(j, v.words.possessive) {
				j++
			}
		case m != nil && m.Kind == mention.Title:
			j++
			if v.isWord(j, v.words.of) || v.isWord(j, v.words.at) {
				return -1, j, open, false
			}
		case m != nil && (m.Kind == mention.Number || m.Kind == mention.Age):
			j++
		case m != nil && m.Kind == mention.Ordinal && v.isWord(j+1, v.words.hyphen):
			j += 3 // "first-time backer A"
		case m != nil:
			return -1, j, open, false
		case v.isAny(j, "host", "group", "range", "number", "string", "raft", "clutch", "slew", "mix", "bunch", "list", "consortium", "syndicate", "trio", "pair", "handful", "likes") && v.isWord(j+1, v.words.of):
			j += 2
		case (v.isWord(j, v.words.dash) || v.isWord(j, v.words.colon)) && j > i && (v.is(j-1, investorNoun|angelNoun) || v.isAny(j-1, "names", "firms", "investors", "companies")):
			j++
		case v.isAny(j, "names"):
			j++ // "tech's biggest names — A and B"
		case v.isAny(j, "others", "other", "many", "more", "several", "various", "unnamed", "undisclosed"):
			open = true
			j++
			if v.isAny(j-1, "others", "more") {
				return -1, j, open, true
			}
		case j > i && v.isAny(j, "that", "which") && v.isAny(j+1, "includes", "included", "include"):
			open = true
			j += 2
		case j == i && v.isAny(j, "included", "includes"):
			return -1, j, open, false // a verb: the list is over
		case v.is(j, includeWord) || v.isAny(j, "such") && v.isAny(j+1, "as"):
			open = true
			if v.isAny(j, "such") {
				j++
			}
			j++
		case v.is(j, investorNoun|angelNoun|personNoun|orgNoun|peopleNoun|customerNoun|roundNoun) && !v.is(j, verb&^0) || v.is(j, investorNoun):
			j++
			// "angel investors from several companies including X" goes on
			if v.isWord(j, v.words.from) || v.isWord(j, v.words.in) {
				if v.has(j+1, slotOrg) {
					return -1, j, open, false
				}
				j++
			}
			if v.comma(j) && (v.is(j+1, includeWord) || v.isAny(j+1, "such")) {
				j++
			}
			if v.isWord(j, v.words.colon) {
				j++
			}
		case it.Flags&pattern.Filler != 0:
			j++
		case v.wall(j), v.is(j, auxiliary|modal|will|relative|conjunction|preposition|pronoun):
			return -1, j, open, false
		case it.Word == v.words.and:
			return -1, j, open, false
		case v.is(j, listEnd) && steps > 0:
			return -1, j, open, false
		default:
			// An adjective or a noun of the description, in lower case.
			if v.is(j, verb) && !v.ending(j, "ing") && !v.ending(j, "ed") {
				return -1, j, open, false
			}
			j++
			if v.isWord(j, v.words.hyphen) {
				j += 2
			}
		}
	}
	return -1, j, open, false
}

// ventureArm is the item after "venture arm", "investment fund" or the like at item i,
// which stands for the investor it belongs to; 0 when something else stands there.
func (v *view) ventureArm(i int) int {
	for j := i; j < len(v.items) && j < i+4 && v.cells[j].mention == 0 && !v.wall(j); j++ {
		if v.isAny(j, "arm", "fund", "unit", "vehicle", "office", "division", "funds") {
			return j + 1
		}
	}
	return 0
}

// possessed reads what a possessor has when that is a name: "India's Surge",
// "Y Combinator's Garry Tan", "Nvidia's CEO Jensen Huang".
func (v *view) possessed(i int) (name, next int) {
	j := i
	for steps := 0; j < len(v.items) && steps < 5; steps++ {
		switch {
		case v.has(j, slotOrg|slotPerson):
			return j, j + 1
		case v.has(j, slotTitle):
			j++
		case v.items[j].Flags&pattern.Filler != 0:
			j++
		case v.wall(j), v.is(j, preposition|auxiliary|verb):
			return -1, i
		default:
			j++
		}
	}
	return -1, i
}

// describedPerson reads a person behind a firm and a title: "Oculus co-founder
// Bo Ek", "Gamma AI research scientist Cy Dahl".
func (v *view) describedPerson(i int) (name, next int, ok bool) {
	j := i
	titles := 0
	for j < len(v.items) && j < i+4 {
		switch {
		case v.has(j, slotTitle):
			titles++
			j++
			continue
		case titles > 0 && v.has(j, slotPerson):
			return j, j + 1, true
		case v.items[j].Word == 0 && v.cells[j].mention == 0, v.is(j, personNoun|descriptor|partNoun):
			if v.wall(j) {
				return 0, 0, false
			}
			if v.is(j, personNoun|descriptor|partNoun) {
				titles++
			}
			j++
			continue
		}
		break
	}
	return 0, 0, false
}

// apposition passes what only describes the name before item i: a bracket, "at
// Gainsight", ", chief executive of X,", ", the fund founded by Y,".
func (v *view) apposition(i int) int {
	if v.bracket(i) {
		i = v.closing(i) + 1
	}
	if v.isWord(i, v.words.at) && v.has(i+1, slotOrg) {
		i += 2
	}
	if v.comma(i) {
		j := i + 1
		who := v.isAny(j, "who", "which")
		for v.isAny(j, "the", "a", "an", "former", "ex", "its", "his", "her") {
			j++
		}
		if n := v.skipFill(j + 1); j == i+1 && v.has(j, slotTitle) && v.has(n, slotPerson) {
			return i // "CEO Ana Silva, CTO Bo Ek": the next member
		}
		if v.isAny(j, "formerly", "previously", "currently") && v.is(j+1, preposition) || j > i+1 && v.has(j, slotOrg) && v.describes(j) || v.has(j, slotTitle) || j > i+1 && !v.has(j, slotOrg|slotPerson) && (!v.is(j, investorNoun|angelNoun) || v.pastForm(j+1) || v.is(j+1, preposition|relative)) || v.isAny(j, "who", "which") {
			// Through to the comma that closes it, when the list goes on behind.
			for k := j; k < len(v.items) && k < j+24; k++ {
				if v.comma(k) {
					if v.has(j, slotTitle) && v.has(k+1, slotOrg) && !v.has(k+2, slotOrg) && v.comma(k+2) && k == j+1 {
						continue // "X, Partner, Firm, and …"
					}
					if who && !v.isWord(k+1, v.words.and) {
						return i // the sentence goes on, not the list
					}
					return k
				}
				if v.isWord(k, v.words.stop) || v.isWord(k, v.words.semicolon) {
					return k
				}
				if v.isWord(k, v.words.and) && v.isAny(j, "formerly", "previously") && v.has(k+1, slotPerson) {
					return k
				}
				if v.isWord(k, v.words.and) && v.has(j, slotTitle) && v.has(k+1, slotOrg|slotPerson) {
					return k
				}
			}
			if v.has(j, slotTitle) {
				return len(v.items)
			}
		}
	}
	return i
}
