package claim

// modified finds the company that a descriptor ending before item i modifies:
// "Paris-based AI startup Acme", "the Paris-based company", "Acme, a Paris-based
// startup". Nobody, when the descriptor is a person's or a crowd's.
func (v *view) modified(i int) subj {
	noun := -1
	for j := i; j < len(v.items) && j < i+14; j++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 2
				} else if v.has(j+1, slotTitle) || v.is(j+1, personNoun) {
					return subj{} // "Paris-based Acme founder X": the person's or the company's
				}
				continue
			}
			return v.named(j)
		case v.has(j, slotPerson), v.has(j, slotTitle) && !v.modifies(j):
			return subj{}
		case v.is(j, investorNoun|personNoun|customerNoun|partNoun|peopleNoun) && !v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0 && !v.modifies(j):
			return subj{}
		case noun < 0 && (v.comma(j) || v.isWord(j, v.words.and) || v.isWord(j, v.words.hyphen) || v.isWord(j, v.words.or)):
			continue // "London- and Paris-based", "Paris-based, Nvidia-backed"
		case v.isWord(j, v.words.hyphen):
			continue
		case noun >= 0 && (v.gerund(j) || v.pastForm(j)) && !v.isWord(j-1, v.words.hyphen) && !v.isAny(j, "called", "named", "dubbed"):
			return v.describedBy(noun) // "a Ghent-based investor backing Acme"
		case v.isAny(j, "called", "named", "dubbed") && noun >= 0 && v.company(j+1):
			return v.named(j + 1)
		case v.isWord(j, v.words.dash) && v.company(j+1), v.isWord(j, v.words.colon) && v.company(j+1):
			return v.named(j + 1)
		case v.wall(j), v.cells[j].mention == 0 && v.is(j, auxiliary|modal|will|relative|conjunction|preposition) && !v.isWord(j, v.words.to), v.isWord(j, v.words.possessive),
			v.is(j, verb|sayVerb) && !v.is(j, orgNoun|descriptor) && v.cells[j].mention == 0 && !v.gerund(j) && !v.pastForm(j) && (v.finite(j) || noun >= 0):
			if noun >= 0 {
				return v.describedBy(noun)
			}
			if c := &v.clauses[v.clauseOf[i-1]]; v.isWord(j, v.words.shut) && c.kind == bracketed && v.company(c.host) {
				return v.named(c.host)
			}
			return subj{}
		case v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
			if v.plural(j) {
				return subj{}
			}
			noun = j
		case v.is(j, bodyNoun) && v.cells[j].mention == 0 && !v.plural(j) && (j+1 >= len(v.items) || v.wall(j+1) || v.is(j+1, preposition|relative) || v.finite(v.skipAdverbs(j+1))),
			v.isAny(j, "spinoff", "spin-off", "spinout", "spin-out", "offshoot", "nonprofit", "non-profit") && v.cells[j].mention == 0:
			noun = j
		}
	}
	if noun >= 0 {
		return v.describedBy(noun)
	}
	return subj{}
}

// modifies reports whether the noun at item j, singular, stands before another that
// a descriptor is about: "developer tooling startup", "chip designer Acme".
func (v *view) modifies(j int) bool {
	if v.has(j, slotTitle) && v.ending(j, "s") || v.plural(j) || j+1 >= len(v.items) {
		return false
	}
	for k := j + 1; k < len(v.items) && k < j+4; k++ {
		switch {
		case v.company(k), v.is(k, orgNoun|firmNoun) && v.cells[k].mention == 0:
			return true
		case v.cells[k].mention != 0 || v.wall(k) || v.is(k, preposition|auxiliary|relative|verb) && !v.gerund(k):
			return false
		}
	}
	return false
}
