package place

import (
	_ "embed"
	"encoding/binary"
	"strings"
)

//go:generate go run ./gen

// citiesText has a line for each city: name, first-order division, thousands of
// people, and "w" where the name is an ordinary word or a given name, between
// tabs; sorted by folded name, the largest of a name first.
//
//go:embed cities.txt
var citiesText string

// index is a hash table over the folded names of citiesText and of the generated
// array names, with open addressing: little-endian words of four bytes, 0 for an
// empty one. It is made by the generator, so that nothing is read at start.
//
//go:embed index.bin
var index string

// A word of index is a tag of the name's hash over a place: an offset in
// citiesText, or behind nameBit an index in names.
const (
	placeBits = 21
	nameBit   = 1 << (placeBits - 1)
)

// named is a name of names.txt. Its homonyms among the cities are in cities.
type named struct {
	key   string // folded; behind a comma if the name is only read there
	name  string // what Place.Name says
	areas []uint16
	// cities are offsets in citiesText of the first city of each name that is
	// meant: its own, and the city it is another name for.
	cities []uint32
	flags  nameFlags
}

type nameFlags uint8

const (
	inUpper nameFlags = 1 << iota // read only in capitals: US, UK
	demonym
	common
	town // a small city readers of startup news know
)

// country and region are what a code stands for.
type country struct {
	code, name, capital string
	continents          uint8 // bits, in an order of the generator's
}

type region struct{ code, capital string }

// metro is an area around cities of one region.
type metro struct {
	name   string
	cities []string // folded
}

func (m *metro) holds(city string) bool {
	for _, c := range m.cities {
		if c == city {
			return true
		}
	}
	return false
}

// Hash is the hash of a folded name in the index.
func Hash(key string) uint32 { return hash(key) }

func hash[T string | []byte](key T) uint32 { return hashEnd(hashOn(hashSeed, key)) }

const hashSeed uint32 = 2166136261

func hashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

func hashOn[T string | []byte](h uint32, key T) uint32 {
	for i := range len(key) {
		h = hashByte(h, key[i])
	}
	return h
}

func hashEnd(h uint32) uint32 { return h ^ h>>15 }

// entry is where the index found a name.
type entry struct {
	name *named // nil if only cities bear it
	city int    // offset in citiesText, or -1
}

// look finds a folded name.
func look(key []byte) (entry, bool) { return lookHashed(key, hash(key)) }

// lookHashed is look for a name of known hash.
func lookHashed(key []byte, h uint32) (entry, bool) {
	mask := uint32(len(index)/4 - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		w := binary.LittleEndian.Uint32([]byte(index[4*i : 4*i+4]))
		if w == 0 {
			return entry{}, false
		}
		if w>>placeBits != h>>placeBits {
			continue
		}
		at := int(w & (nameBit - 1))
		if w&nameBit != 0 {
			if n := &names[at]; n.key == string(key) {
				return entry{name: n, city: -1}, true
			}
			continue
		}
		if foldsTo(at, key) {
			return entry{city: at}, true
		}
	}
}

// find adds the readings of a folded name. Upper says that it is written in
// capitals.
func (r *readings) find(key []byte, upper bool) {
	e, ok := look(key)
	switch {
	case !ok:
	case e.name == nil:
		r.cities(e.city, nil)
	case e.name.flags&inUpper != 0 && !upper:
		// The abbreviation is not meant, but a city may be: LA and La.
		if len(e.name.cities) > 0 && foldsTo(int(e.name.cities[0]), key) {
			r.cities(int(e.name.cities[0]), nil)
		}
	default:
		n := e.name
		for _, i := range n.areas {
			r.add(areas[i])
		}
		for _, at := range n.cities {
			r.cities(int(at), n)
		}
		r.name, r.demonym = n.name, n.flags&demonym != 0
		r.common = r.common || n.flags&common != 0
	}
}

// foldsTo reports whether the city at an offset of citiesText has the folded name
// key.
func foldsTo(at int, key []byte) bool {
	var buf [maxName + 8]byte
	line := citiesText[at:]
	return string(fold(buf[:0], line[:strings.IndexByte(line, '\t')])) == string(key)
}

// cities adds the cities of one name, whose first line is at an offset; n is what
// names.txt says of the name.
func (r *readings) cities(at int, n *named) {
	var buf [maxName + 8]byte
	var key []byte
	for at < len(citiesText) {
		line := citiesText[at:]
		line = line[:strings.IndexByte(line, '\n')]
		if key != nil && !foldsTo(at, key) {
			return
		}
		at += len(line) + 1
		name, rest, _ := strings.Cut(line, "\t")
		division, rest, _ := strings.Cut(rest, "\t")
		people, word, _ := strings.Cut(rest, "\t")
		if key == nil {
			key = fold(buf[:0], name)
			if r.name == "" {
				r.name = name
			}
			r.common = r.common || word != ""
		}
		i := countryNumber(division[:2])
		if i < 0 {
			continue
		}
		r.add(area{
			kind: City, set: countrySet{}.with(i), region: division, city: name, people: number(people),
			known: n != nil && n.flags&town != 0,
		})
	}
}

func number(digits string) (n uint32) {
	for i := range len(digits) {
		n = n*10 + uint32(digits[i]-'0')
	}
	return n
}

// countryNumber is the index in countries of a code, or -1.
func countryNumber(code string) int {
	lo, hi := 0, len(countries)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch c := countries[mid].code; {
		case c == code:
			return mid
		case c < code:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return -1
}

// capitalOf is the name of the capital of a country or region.
func capitalOf(a *area) string {
	switch {
	case a.kind == Region:
		for i := range regions {
			if regions[i].code == a.region {
				return regions[i].capital
			}
		}
	case a.home > 0:
		return countries[a.home-1].capital
	}
	return ""
}

// continentsOf are the continents that the countries of a set lie in.
func continentsOf(s countrySet) (all uint8) {
	for i := range countries {
		if s[i/64]&(1<<(i%64)) != 0 {
			all |= countries[i].continents
		}
	}
	return all
}
