package place

import "math/bits"

// Relation is how one place lies to another.
type Relation uint8

// The relations.
const (
	Unknown  Relation = iota // the table lacks one of them, or they overlap, or nobody can say
	Same                     // two names of one place
	Contains                 // the first contains the second
	Within                   // the first lies in the second
	Sibling                  // they are apart
)

// Relate tells how a lies to b. A name that several places have is read in the
// way that brings the two closest, so that only what is apart under every likely
// reading is Sibling. Countries may also be told by their codes (ISO 3166-1
// alpha-2), as the facts base does.
func Relate(a, b string) Relation {
	var ra, rb readings
	if ra.readOrCode(a); ra.n == 0 {
		return Unknown
	}
	if rb.readOrCode(b); rb.n == 0 {
		return Unknown
	}
	ra.drop()
	rb.drop()
	best := Sibling
	for i := range ra.n {
		for k := range rb.n {
			switch rel := relate(&ra.area[i], &rb.area[k]); {
			case rel == Same:
				return Same
			case rel == Contains || rel == Within:
				if best == Sibling || best == Unknown {
					best = rel
				}
			case rel == Unknown && best == Sibling:
				best = Unknown
			}
		}
	}
	if best == Sibling && !(ra.qualified && rb.qualified) && ra.sharesName(&rb) {
		return Unknown // a "Dublin" and a "Dublin, Ohio"
	}
	return best
}

// readOrCode finds the readings of a name, or the country of a code.
func (r *readings) readOrCode(name string) {
	if r.read(name); r.n > 0 || len(name) != 2 {
		return
	}
	if i := countryNumber(name); i >= 0 {
		r.read(countries[i].name)
	}
}

func (r *readings) sharesName(o *readings) bool {
	for i := range r.n {
		for k := range o.n {
			if sameCity(&r.area[i], &o.area[k]) {
				return true
			}
		}
	}
	return false
}

// minShare is how much smaller than the largest city of a name another one may be
// to be meant by the bare name: nobody's Paris lies in Texas.
const minShare = 15

// drop forgets the readings nobody has in mind.
func (r *readings) drop() {
	var most uint32
	for i := range r.n {
		if r.area[i].kind == City {
			most = max(most, r.area[i].people)
		}
	}
	kept := 0
	for i := range r.n {
		if a := &r.area[i]; a.kind != City || a.people*minShare >= most {
			r.area[kept] = *a
			kept++
		}
	}
	r.n = kept
}

// countrySet is a set of countries by their number in the table.
type countrySet [4]uint64

func (s countrySet) with(i int) countrySet {
	s[i/64] |= 1 << (i % 64)
	return s
}

func (s countrySet) or(o countrySet) countrySet {
	for i := range s {
		s[i] |= o[i]
	}
	return s
}

func (s countrySet) overlaps(o countrySet) bool {
	return s[0]&o[0]|s[1]&o[1]|s[2]&o[2]|s[3]&o[3] != 0
}

func (s countrySet) holds(o countrySet) bool {
	return o[0]&^s[0]|o[1]&^s[1]|o[2]&^s[2]|o[3]&^s[3] == 0
}

// one is the only member.
func (s countrySet) one() (int, bool) {
	at, n := 0, 0
	for i, w := range s {
		if w != 0 {
			at = i*64 + bits.TrailingZeros64(w)
			n += bits.OnesCount64(w)
		}
	}
	return at, n == 1
}

// area is one place as relations see it: some countries, or a region, a city or a
// part of a city in one.
type area struct {
	set     countrySet
	region  string // "US.CA"; "" for countries and what is larger
	city    string // as the table spells it; "" for regions and what is larger
	part    string // folded name; "" for all but parts of cities
	metro   uint8  // 1 + an index in metros, or 0
	people  uint32 // thousands
	home    uint8  // 1 + the number of the country whose dependencies set holds too
	kind    Kind
	fuzzy   bool // its edge is a matter of opinion
	partial bool // an unknown part of the place described
	known   bool // a town readers of startup news know
}

// rank orders the readings of a name by how likely they are.
func (a *area) rank() uint32 {
	switch a.kind {
	case Country, Continent, Group:
		return 1_000_000
	case Region:
		return 3000
	case Metro:
		return 2000
	case Part:
		return 100
	}
	return a.people
}

// relate compares two readings.
func relate(a, b *area) Relation {
	if a.partial || b.partial {
		return relatePartial(a, b)
	}
	broadA, broadB := a.region == "" && a.city == "", b.region == "" && b.city == ""
	switch {
	case !a.set.overlaps(b.set):
		if (a.fuzzy || b.fuzzy) && continentsOf(a.set)&continentsOf(b.set) != 0 {
			return Unknown
		}
		return Sibling
	case broadA && broadB:
		switch {
		case a.set == b.set:
			return Same
		case a.set.holds(b.set):
			return Contains
		case b.set.holds(a.set):
			return Within
		}
		return Unknown
	case broadA:
		return Contains
	case broadB:
		return Within
	}
	return relateInside(a, b)
}

// relateInside compares two places in one country.
func relateInside(a, b *area) Relation {
	switch {
	case a.region == "" || b.region == "":
		// A city the table lacks, in a country.
		if sameCity(a, b) {
			return Same
		}
		return Unknown
	case a.region != b.region:
		return Sibling
	case a.kind == Region && b.kind == Region:
		return Same
	case a.kind == Region:
		return Contains
	case b.kind == Region:
		return Within
	case a.metro > 0 || b.metro > 0:
		return relateMetro(a, b)
	case !sameCity(a, b):
		return Sibling
	case a.part == b.part:
		return Same
	case a.part == "":
		return Contains
	case b.part == "":
		return Within
	}
	return Unknown
}

// relateMetro compares two places in one region, one or both of them around
// cities.
func relateMetro(a, b *area) Relation {
	switch {
	case a.metro == b.metro:
		return Same
	case a.metro == 0:
		if metros[b.metro-1].holds(Fold(a.city)) {
			return Within
		}
	case b.metro == 0:
		if metros[a.metro-1].holds(Fold(b.city)) {
			return Contains
		}
	case metros[a.metro-1].holds(metros[b.metro-1].name):
		return Contains
	case metros[b.metro-1].holds(metros[a.metro-1].name):
		return Within
	}
	return Unknown
}

// relatePartial compares places of which one or both are unknown parts of what is
// described.
func relatePartial(a, b *area) Relation {
	wholeA, wholeB := *a, *b
	wholeA.partial, wholeB.partial = false, false
	switch r := relate(&wholeA, &wholeB); r {
	case Same, Within:
		if a.partial && !b.partial {
			return Within
		}
		if b.partial && r == Same && !a.partial {
			return Contains
		}
		return Unknown
	case Contains:
		if b.partial && !a.partial {
			return Contains
		}
		return Unknown
	default:
		return r
	}
}

// sameCity compares the names of two cities.
func sameCity(a, b *area) bool {
	return a.city != "" && (a.city == b.city || Fold(a.city) == Fold(b.city))
}
