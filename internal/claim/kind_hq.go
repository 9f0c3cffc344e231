package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/place"
)

// HQ says where a company has its seat.
var HQ = &Kind{
	Name: "hq", Noun: "headquarters", weight: 30,
	Doc: "Where a company is at home: \"Paris-based Acme\", \"headquartered in Lyon\", \"moved its head office from Bonn to Berlin\".",
	wordings: []string{
		"<place> - based!|headquartered!|hq'd!|area!", "<place> . - based!|headquartered!", "<place> based!|headquartered!", "move|relocate ~1 head|main office ~3 to <place>",
		"based!|headquartered!|domiciled!|hq'd!|located! ~1 in|at|near|outside|between <where>", "based!|headquartered! just outside|near <where>", "based!|headquartered! out of <where>", "based!|headquartered! in ~3 in|near|outside <place>",
		"headquartered!|based!|located! at ~5 in <where>",
		"headquarters|headquarter!|hq|hqs! in|at <where>", "headquarters|headquarter!|hq be ~2 in|at <where>", "headquarters|hq be located|based! in <where>", "headquarters|hq : <where>", "<place> headquarters|hq|hqs!|base!",
		"head|main|principal office in|at <where>", "head|main|principal office be ~2 in <where>", "operate out of <place>", "run! ~3 from <place>", "call <place> home", "base be <place>",
		"move|relocate|shift|transfer ~1 headquarters|hq ~3 to <place>", "move|relocate office|offices! ~2 to <where>", "move|relocate from ~1 to <place>", "relocate to <place>", "move to <place>", "base in|at <where>", "company|startup|firm|platform|outfit|maker|lab|business|provider|developer|group out of <place>", "startup|company|firm from <place>",
	},
	scanned: slotPlace,
	scan:    func(v *view) { v.cityNouns() },
	finish: func(f *found) {
		i := max(f.slot("place"), f.slot("where"))
		var s subj
		switch {
		case f.m.First == i && f.isAny(f.m.End-1, "headquarters", "hq", "hqs", "base"):
			// "its Bristol headquarters": the seat of a company that has one, or of a region.
			if !f.city(i) || f.regionalSeat(i) || !f.is(i-1, possessive) && !f.isWord(i-1, f.words.possessive) {
				return
			}
			s = f.owner(i)
		case f.m.First == i:
			if p, ok := place.LookupBytes(f.text(i)); ok && p.Kind == place.Demonym && !f.isWord(i+1, f.words.hyphen) {
				return // "an Indian based company"
			}
			s = f.modified(f.m.End)
			if f.comma(i-1) && f.has(i-2, slotPlace|slotName) && f.region(i-2, i) {
				i -= 2 // "Weston, Mass.-based"
			}
			if n := f.heralded(f.m.First, f.m.End); n > 0 {
				s = f.named(n)
			}
			if s.entity != 0 && f.isWord(i-1, f.words.and) && f.has(i-3, slotPlace) && f.isWord(i-2, f.words.hyphen) {
				f.emitPlace(f.kind, s, i, i-3) // "London- and Porto-based"
			} else if s.entity != 0 && f.isWord(i-1, f.words.and) && f.has(i-2, slotPlace) && !f.has(i-3, slotPlace|slotOrg) && !f.is(i-3, preposition) {
				f.emitPlace(f.kind, s, i, i-2) // "Luxembourg and US-based"
			}
		case f.isAny(f.m.First, "headquarters", "headquarter", "hq", "hqs", "head", "main", "principal"):
			if f.regionalSeat(f.m.First) {
				return
			}
			s = f.owner(f.m.First)
		case f.isAny(f.m.First, "base", "bases"):
			if !f.isAny(f.m.First-1, "its", "their", "our") && !f.isWord(f.m.First-1, f.words.possessive) && !f.isAny(f.m.First-2, "its", "their", "our") {
				return // "has a base in"
			}
			if k := f.before(f.m.First); f.is(k, possessive) && f.isAny(k-1, "established", "opened", "set", "expanded", "launched") || f.isAny(f.m.First-1, "customer", "user", "client", "cost", "talent", "production", "supporter", "fan") || f.isAny(k, "customer", "user", "client", "fan") {
				return // "opened its base in Lyon", "its customer base in Lyon"
			}
			s = f.owner(f.m.First)
		case f.isAny(f.m.First+1, "out", "from") && f.is(f.m.First, orgNoun|firmNoun):
			s = f.describedBy(f.m.First)
		case f.isAny(f.m.First, "move", "relocate") && f.before(f.m.First) < 0:
			return // "Move to Pittsburgh."
		case f.isAny(f.m.First, "move", "moved", "moves", "moving", "relocate", "relocated", "relocates", "relocating", "shifted", "shift", "transferred"):
			if !f.cityMove(i) || f.isAny(f.m.First, "moving") && !f.isAny(i-2, "headquarters", "hq") {
				return // "moved to Germany" may be a market
			}
			if s = f.subjectOf(f.m.First); s.entity != 0 && !s.anaphor && f.entities[s.entity-1].Kind == mention.Name && !f.movesSeat(i) {
				return // perhaps a person
			}
		case f.isAny(f.m.First, "call", "calls", "called", "calling"):
			s = f.subjectOf(f.m.First) // "calls Ghent home"
		default:
			for k := f.m.First + 1; k < i; k++ {
				if f.has(k, slotPlace) || f.isWord(k, f.words.and) {
					return // "based in Lyon with offices in Porto"
				}
			}
			s = f.seated(f.m.First)
		}
		if !f.has(i, slotPlace) && f.quoted(i) && !f.quoted(f.m.First) {
			return // a building's nickname: based in “The Doughnut”
		}
		if s.nobody() || f.entityOf(i) != 0 && f.entityOf(i) == s.entity {
			return
		}
		told := len(f.pending)
		f.emitPlaces(f.kind, s, f.m.Anchor, i)
		if f.m.First == i || f.m.First == i+2 {
			f.presuppose()
		}
		if f.wasOnce(f.m.First) || f.movedOn(i) {
			for k := told; k < len(f.pending); k++ {
				if c := &f.pending[k]; !f.isWord(c.item-1, f.words.in) || !f.isAny(c.item-2, "now", "currently") {
					c.claim.Mood = Historical
				}
			}
		}
	},
}

// movedOn reports whether the sentence goes on to what came after the move to the place
// at item i: "moved to Derby the same year before opening".
func (v *view) movedOn(i int) bool {
	for k := v.placeEnd(i); k < len(v.items) && k < i+7; k++ {
		if v.isAny(k, "before") && v.cells[k].mention == 0 {
			return v.gerund(k + 1)
		}
		if v.wall(k) {
			return false
		}
	}
	return false
}

// heralded is the company that a description without an article, at item first behind a
// comma, introduces: "…, Berlin-based grocery service, Acme has raised"; 0 when it
// describes what stands before the comma.
func (v *view) heralded(first, i int) int {
	if !v.comma(first - 1) {
		return 0
	}
	for j := i; j < len(v.items) && j < i+8; j++ {
		switch {
		case v.comma(j):
			if v.cells[j-1].mention == 0 && v.company(j+1) && v.finite(v.skipAdverbs(j+2)) && v.is(j-1, orgNoun|firmNoun) {
				return j + 1
			}
			return 0
		case v.cells[j].mention != 0 || v.wall(j) || v.is(j, preposition|auxiliary|relative):
			return 0
		}
	}
	return 0
}

// cityMove reports whether the move of a match leads to a city or says that it is the
// headquarters' move.
func (f *found) cityMove(i int) bool {
	for k := f.m.First; k < i; k++ {
		if f.isAny(k, "headquarters", "hq", "from", "relocated", "relocate", "relocates") {
			return true
		}
	}
	p, ok := place.LookupBytes(f.text(i))
	return ok && p.Kind == place.City
}

// movesSeat reports whether it is a headquarters that a match moves to the place at item
// i, which no person has.
func (f *found) movesSeat(i int) bool {
	for k := f.m.First; k < i; k++ {
		if f.isAny(k, "headquarters", "hq", "office", "offices") {
			return true
		}
	}
	return false
}

// wasOnce reports whether the participle at item i tells of the past: "was based in
// Lyon", "used to be based in", "then based in".
func (v *view) wasOnce(i int) bool {
	k := i - 1
	for v.is(k, filler) && v.cells[k].mention == 0 && !v.isAny(k, "then") {
		if v.isAny(k, "originally", "initially", "formerly", "previously") {
			return true
		}
		k--
	}
	switch {
	case v.isAny(k, "was", "were", "then"):
		return true
	case v.isAny(k, "be"):
		return v.isAny(k-1, "to") && v.isAny(k-2, "used")
	case v.isAny(k, "been"):
		return v.isAny(k-1, "had")
	}
	return false
}

// regionalSeat reports whether the seat at item i is that of a region or a second
// one: "its US headquarters", "European head office".
func (v *view) regionalSeat(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if v.has(k, slotPlace) && !v.isWord(k+1, v.words.hyphen) && !v.is(k-1, preposition) ||
			v.isAny(k, "person", "strong") && v.isWord(k-1, v.words.hyphen) ||
			v.isAny(k, "regional", "second", "european", "american", "asian", "international", "customer", "client", "north", "emea", "apac", "secondary", "technology", "tech", "engineering", "r&d", "research", "sales", "manufacturing", "production", "development", "service") {
			return true
		}
		if v.is(k, determiner|possessive|preposition|verb) || v.wall(k) {
			break
		}
	}
	return false
}

// seated finds who is "based in" a place: the participle at item i is said of the
// subject of its clause, or of the noun right before it.
func (v *view) seated(i int) subj {
	j := i - 1
	for j >= 0 && (v.items[j].Flags&pattern.Filler != 0 && v.mention(j) == nil || v.isAny(j, "being", "both", "now", "originally")) {
		j--
	}
	who := j
	for v.is(who, auxiliary) || v.is(who, filler) && v.cells[who].mention == 0 {
		who--
	}
	switch {
	case v.has(who, slotCount) || (v.plural(who) || v.isAny(who, "people", "staff")) && v.is(who, peopleNoun|customerNoun|partNoun|personNoun):
		return subj{} // "70 people are based in Lyon"
	case v.has(j, slotPerson) && !v.has(j, slotOrg):
		return subj{}
	case who != j && who >= 0 && v.cells[who].mention == 0 && !v.wall(who) && !v.is(who, orgNoun|firmNoun|bodyNoun|pronoun|relative|heShe|weOur) && !v.ending(who, "ly") && (v.is(v.nounStart(who)-1, possessive) || v.isWord(v.nounStart(who)-1, v.words.possessive)):
		return subj{} // "its transmitter is located in Lyon"
	case j >= 0 && v.cells[j].mention == 0 && v.isNoun(j):
		return v.describedBy(j) // nobody for "customers based in Berlin"
	}
	return v.subjectOf(i)
}

// isNoun reports whether the word at item j reads as a noun: one of the engine's, or
// one unknown to it that is no adverb.
func (v *view) isNoun(j int) bool {
	if v.is(j, auxiliary|modal|will|negation|conjunction|preposition|relative|pronoun|heShe|weOur|determiner|filler|pastCue) || v.wall(j) || v.isWord(j, v.words.and) || v.isWord(j, v.words.possessive) {
		return false
	}
	return v.is(j, orgNoun|firmNoun|bodyNoun|customerNoun|peopleNoun|personNoun|partNoun|investorNoun|marketNoun) || v.items[j].Word == 0 && !v.ending(j, "ly")
}

// entityOf is the entity that item i names, or 0.
func (v *view) entityOf(i int) int32 {
	if m := v.mentionAt(i); m != nil {
		return m.Entity
	}
	return 0
}

// cityNouns reads "Stuttgart VC Acme" and "Paris AI lab Acme": a city ahead of the
// noun that a company's name follows.
func (v *view) cityNouns() {
	for i := range v.items {
		if v.has(i, slotPlace) && v.comma(i+1) && v.is(i+2, orgNoun|firmNoun) && v.cells[i+2].mention == 0 && v.isAny(i-1, "the") {
			// "the Boulder, Colorado, company"
			if s := v.describedBy(i + 2); s.entity != 0 {
				v.emitPlace(v.kind, s, i, i)
			}
			continue
		}
		if v.has(i, slotPlace) && v.isWord(i+1, v.words.possessive) && v.company(i+2) && !v.describes(i+2) && !v.isWord(i+3, v.words.possessive) {
			// "Munich's Acme"
			if p, ok := place.LookupBytes(v.text(i)); ok && p.Kind == place.City && !v.isAny(i+3, "neighborhood", "neighbourhood", "district", "area", "park", "quarter", "suburb") && v.cells[i+2].mention > 0 && (v.mention(i+2).Kind == mention.Company || !v.entities[v.mention(i+2).Entity-1].Common) {
				v.emitPlace(v.kind, v.named(i+2), i, i)
			}
			continue
		}
		if v.has(i, slotPlace) && v.cells[max(i-1, 0)].mention == 0 && v.is(i-1, preposition) {
			v.seatBehind(i)
		}
		if !v.has(i, slotPlace) || v.isWord(i+1, v.words.hyphen) || v.isWord(i+1, v.words.possessive) || v.is(i-1, preposition) && v.cells[i-1].mention == 0 && !v.is(i-1, filler) {
			continue
		}
		if !v.city(i) {
			continue
		}
		noun := -1
		for j := i + 1; j < len(v.items) && j < i+5; j++ {
			if v.company(j) && !v.describes(j) {
				if noun == j-1 {
					v.emitPlace(v.kind, v.named(j), i, i)
					v.presuppose()
				}
				noun = -1
				break
			}
			if v.cells[j].mention != 0 || v.wall(j) || v.is(j, preposition|auxiliary|modal|will|conjunction|determiner|relative) || noun >= 0 && v.is(j, verb|sayVerb) && !v.is(j, orgNoun) {
				break
			}
			if noun >= 0 && !v.is(j, orgNoun|firmNoun) {
				break // "a Porto startup facing"
			}
			if noun = -1; (v.is(j, orgNoun|firmNoun) || v.designs(j)) && !v.plural(j) && !v.isAny(j, "spinout", "spinoff", "team", "group", "agency", "office", "subsidiary") {
				noun = j
			}
		}
		if noun >= 0 {
			// "Acme, a Porto startup", "the Porto startup"
			if s := v.describedBy(noun); s.entity != 0 {
				v.emitPlace(v.kind, s, i, i)
				v.presuppose()
			}
		}
	}
}

// designs reports whether item j is the word for a person's trade that the one before
// makes a company's: "chip designer".
func (v *view) designs(j int) bool {
	return mention.Designs(v.word(j-1), v.word(j))
}

// seatBehind reads the place at item i behind the noun or the name of a company: "Acme
// is a chip designer in Ghent", "Acme, a bank in Nairobi, Kenya,", "Acme, of Boulder,
// Colorado,", "H in Paris, a startup".
func (v *view) seatBehind(i int) {
	p, ok := place.LookupBytes(v.text(i))
	if !ok && v.comma(i+1) && v.region(i, i+2) {
		p.Kind, ok = place.City, true // "of Waltham, Mass.,"
	}
	if !ok || p.Kind != place.City && p.Kind != place.Country && p.Kind != place.Region {
		return
	}
	k := i - 2
	end := v.placeEnd(i)
	if v.isWord(end, v.words.stop) && v.comma(end+1) {
		end++ // "of Waltham, Mass., has"
	}
	closed := end >= len(v.items) || v.wall(end) || v.isWord(end, v.words.and) || v.is(end, relative) || v.finite(end) || v.pastForm(end) || v.gerund(end)
	switch {
	case v.isWord(i-1, v.words.of) && (v.comma(k) || v.isWord(k, v.words.shut)) && v.comma(end):
		// "Acme, of Boulder, Colorado, recycles", "Acme (NASDAQ: ACM) of Boulder, Colorado, has"
		if h := v.nounEnd(k - 1); v.isWord(k, v.words.shut) {
			if h = v.nounEnd(k); v.company(h) && p.Kind == place.City {
				v.emitPlace(v.kind, v.named(h), i, i)
			}
		} else if v.company(h) && p.Kind == place.City && !v.describes(h) {
			v.emitPlace(v.kind, v.named(h), i, i)
		}
	case !v.isWord(i-1, v.words.in):
	case v.company(k) && !v.describes(k) && v.comma(end) && v.isAny(end+1, "a", "an") && p.Kind == place.City && v.clauseOf[k] != v.clauseOf[min(end+1, len(v.items)-1)]:
		if v.subjectPosition(k) {
			v.emitPlace(v.kind, v.named(k), i, i) // "H in Paris, a startup"
		}
	case closed && v.company(k) && !v.describes(k) && p.Kind == place.City && (v.isWord(k-1, v.words.of) && v.has(k-2, slotTitle) || v.comma(k-1) && v.is(k-2, orgNoun) && v.isAny(k-3, "his", "her", "daughter", "son", "own")):
		v.emitPlace(v.kind, v.named(k), i, i) // "CEO of Acme in Porto,"
	case closed && v.cells[max(k, 0)].mention == 0 && v.is(k, orgNoun|firmNoun) && !v.is(k, verb) && !v.plural(k) && v.indefinite(k) && !v.isAny(k, "team", "studio", "agency", "app", "service", "chain", "brand", "subsidiary", "group", "fund", "investor", "parent", "unicorn"):
		if s := v.describedBy(k); s.entity != 0 && v.hasSeatAs(k) {
			v.emitPlace(v.kind, s, i, i)
			v.presuppose()
		}
	}
}

// indefinite reports whether "a" or "an" opens the noun phrase that ends in item k,
// and nothing in it says that others are like it: "a leading bank in Kenya".
func (v *view) indefinite(k int) bool {
	for j := k - 1; j >= 0 && j > k-10; j-- {
		switch {
		case v.isAny(j, "a", "an"):
			return true
		case v.isAny(j, "leading", "major", "largest", "biggest", "top", "first", "market", "listed", "new", "potential"), v.wall(j), v.cells[j].mention == 0 && v.is(j, preposition|auxiliary|relative|possessive):
			return false
		}
	}
	return false
}

// hasSeatAs reports whether the noun phrase that ends in item k says what a company is:
// in apposition to its name, or behind "is".
func (v *view) hasSeatAs(k int) bool {
	for j := k - 1; j >= 0 && j > k-10; j-- {
		if v.isAny(j, "a", "an") {
			return v.isAny(j-1, "is") || v.comma(j-1) && v.company(j-2) || v.comma(j-1) && v.isWord(j-2, v.words.shut) || v.isAny(j-1, "now", "also") && v.isAny(j-2, "is")
		}
	}
	return false
}

// presuppose takes the mood of the sentence off the claim put forward last: "is in talks
// with the Dresden firm" speaks of a firm in Dresden.
func (v *view) presuppose() {
	if len(v.pending) == 0 {
		return
	}
	if c := &v.pending[len(v.pending)-1].claim; c.Mood != Historical {
		c.Mood = Asserted
	}
}
