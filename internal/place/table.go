package place

import (
	_ "embed"
	"strings"
	"sync"
)

//go:generate go run ./gen

// citiesText has a line for each city: name, first-order division, thousands of
// people, and "w" where the name is an ordinary word or a given name, between
// tabs; sorted by folded name, the largest of a name first.
//
//go:embed cities.txt
var citiesText string

//go:embed names.txt
var namesText string

// theTable is the table, made at the first call and only read afterwards.
var theTable = sync.OnceValue(newTable)

type table struct {
	slots     []uint32 // open addressing: 1 + the offset in citiesText of a name's first line
	names     map[string]*named
	countries []country
	number    map[string]int // country code -> index in countries
	regions   map[string]string
}

type country struct {
	code, name, capital string
	continents          uint8
}

// named is a name of names.txt.
type named struct {
	spelling string
	name     string // what Place.Name says
	areas    []area
	city     string // the folded name of a city that is meant too
	upper    bool   // only in capitals: US, UK
	tail     bool   // only after a comma: TX
	demonym  bool
	common   bool
	town     bool
}

// metro is an area around cities of one region.
type metro struct {
	name   string
	cities map[string]bool
}

func (m *metro) holds(city string) bool { return m.cities[city] }

// continents are the codes of names.txt, in the order of their bits.
var continents = [...]string{"eu", "as", "af", "na", "sa", "oc"}

func continentBit(code string) uint8 {
	for i, c := range continents {
		if c == code {
			return 1 << i
		}
	}
	return 0
}

func newTable() *table {
	t := &table{names: make(map[string]*named, 2048), number: make(map[string]int, 256), regions: make(map[string]string, 128)}
	t.indexCities()
	t.readNames()
	return t
}

// indexCities notes where each name stands.
func (t *table) indexCities() {
	t.slots = make([]uint32, 1<<15)
	var last, key [96]byte
	previous := last[:0]
	for at := 0; at < len(citiesText); {
		line := citiesText[at:]
		tab := strings.IndexByte(line, '\t')
		k := fold(key[:0], line[:tab])
		if string(k) != string(previous) {
			i := hash(k) & uint32(len(t.slots)-1)
			for t.slots[i] != 0 {
				i = (i + 1) & uint32(len(t.slots)-1)
			}
			t.slots[i] = uint32(at) + 1
			previous = append(last[:0], k...)
		}
		at += strings.IndexByte(line, '\n') + 1
	}
}

func hash[T string | []byte](key T) uint32 {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h ^ h>>15
}

// fields are the items of one line of names.txt.
type fields []string

func (f fields) at(i int) string {
	if i < len(f) {
		return strings.TrimSpace(f[i])
	}
	return ""
}

func (f fields) list(i int) []string {
	s := f.at(i)
	if s == "" {
		return nil
	}
	items := strings.Split(s, ",")
	for k := range items {
		items[k] = strings.TrimSpace(items[k])
	}
	return items
}

// readNames reads names.txt twice: countries first, because others speak of them.
func (t *table) readNames() {
	for line := range strings.SplitSeq(namesText, "\n") {
		if strings.HasPrefix(line, "country;") {
			f := fields(strings.Split(line, ";"))
			t.number[f.at(1)] = len(t.countries)
			c := country{code: f.at(1), name: f.list(3)[0], capital: f.at(5)}
			for _, code := range f.list(2) {
				c.continents |= continentBit(code)
			}
			t.countries = append(t.countries, c)
		}
	}
	home := make([]countrySet, len(t.countries))
	for line := range strings.SplitSeq(namesText, "\n") {
		if strings.HasPrefix(line, "country;") {
			f := fields(strings.Split(line, ";"))
			self := t.number[f.at(1)]
			home[self] = home[self].with(self)
			for _, code := range f.list(2) {
				if owner, ok := t.number[code]; ok {
					home[owner] = home[owner].with(self)
				}
			}
		}
	}
	for line := range strings.SplitSeq(namesText, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		t.readLine(strings.Split(line, ";"), home)
	}
}

func (t *table) readLine(f fields, home []countrySet) {
	switch f.at(0) {
	case "country":
		i := t.number[f.at(1)]
		a := area{kind: Country, set: home[i], home: uint8(i) + 1}
		t.addAll(f.list(3), a)
		t.addDemonyms(f.list(4), t.countries[i].name, a)
	case "continent":
		a := area{kind: Continent}
		for i := range t.countries {
			if t.countries[i].continents&continentBit(f.at(1)) != 0 {
				a.set = a.set.with(i)
			}
		}
		t.addAll(f.list(2), a)
		t.addDemonyms(f.list(3), f.list(2)[0], a)
	case "group":
		a := area{kind: Group}
		members := f.at(2)
		if rest, ok := strings.CutPrefix(members, "~"); ok {
			members, a.fuzzy = rest, true
		}
		for code := range strings.SplitSeq(members, ",") {
			a.set = a.set.or(home[t.number[strings.TrimSpace(code)]])
		}
		t.addAll(f.list(1), a)
		t.addDemonyms(f.list(3), f.list(1)[0], a)
	case "region":
		a := area{kind: Region, set: t.setOf(f.at(1)), region: f.at(1)}
		t.addAll(f.list(2), a)
		t.addDemonyms(f.list(3), f.list(2)[0], a)
		t.regions[f.at(1)] = f.at(4)
	case "metro":
		m := &metro{name: Fold(f.list(1)[0]), cities: make(map[string]bool, 40)}
		for _, c := range f.list(3) {
			m.cities[Fold(c)] = true
		}
		t.addAll(f.list(1), area{kind: Metro, set: t.setOf(f.at(2)), region: f.at(2), metro: m})
	case "part":
		city := t.largest(f.at(1))
		for _, name := range f.list(2) {
			a := city
			a.kind, a.part, a.people = Part, Fold(name), 0
			t.addAll([]string{name}, a)
		}
	case "alias":
		for _, name := range f.list(2) {
			t.entry(name).city = Fold(f.at(1))
		}
	case "demonym":
		for _, name := range f.list(2) {
			n := t.entry(name)
			n.city, n.name, n.demonym = Fold(f.at(1)), f.at(1), true
		}
	case "town":
		for _, name := range f.list(1) {
			t.entry(name).town = true
		}
	case "common":
		for _, name := range f.list(1) {
			t.entry(name).common = true
		}
	}
}

// setOf is the country of a region's code.
func (t *table) setOf(region string) countrySet {
	return countrySet{}.with(t.number[region[:2]])
}

// entry is the name's entry, made if there is none.
func (t *table) entry(name string) *named {
	key := Fold(name)
	n := t.names[key]
	if n == nil {
		n = &named{spelling: name, name: name}
		t.names[key] = n
	}
	if short := strings.ReplaceAll(name, ".", ""); len(short) <= 5 && inCapitals(short) {
		n.upper = true
	}
	return n
}

func (t *table) addAll(names []string, a area) {
	for _, name := range names {
		rest, tail := strings.CutPrefix(name, "!")
		key := Fold(rest)
		if tail {
			// Kept apart, so that "Maine, ME" does not make "Me" a name.
			key = "," + key
			if t.names[key] == nil {
				t.names[key] = &named{spelling: rest, name: rest, upper: len(rest) == 2, tail: true}
			}
			t.names[key].areas = append(t.names[key].areas, a)
			continue
		}
		n := t.entry(name)
		n.areas = append(n.areas, a)
	}
}

func (t *table) addDemonyms(names []string, of string, a area) {
	for _, name := range names {
		n := t.entry(name)
		if len(n.areas) == 0 {
			n.name, n.demonym = of, true
		}
		n.areas = append(n.areas, a)
	}
}

// find adds the readings of a folded name. Upper says that it is written in
// capitals, tail that it follows a comma.
func (t *table) find(r *readings, key []byte, upper, tail bool) {
	n := t.names[string(key)]
	if n != nil && n.upper && !upper {
		n = nil
	}
	if n != nil {
		for i := range n.areas {
			r.add(n.areas[i])
		}
		r.name, r.demonym, r.common = n.name, n.demonym, n.common
		if n.city != "" {
			t.cities(r, n.city, n)
		}
	}
	t.cities(r, string(key), n)
	if !tail {
		return
	}
	if n := t.names[","+string(key)]; n != nil && (!n.upper || upper) {
		for i := range n.areas {
			r.add(n.areas[i])
		}
		if r.name == "" {
			r.name = n.name
		}
	}
}

// cities adds the cities of a folded name; n is what names.txt says of the name.
func (t *table) cities(r *readings, key string, n *named) {
	at, ok := t.lineOf(key)
	first := true
	for ok && at < len(citiesText) && r.n < maxReadings {
		line := citiesText[at:]
		line = line[:strings.IndexByte(line, '\n')]
		at += len(line) + 1
		name, rest, _ := strings.Cut(line, "\t")
		if !foldsTo(name, key) {
			return
		}
		region, rest, _ := strings.Cut(rest, "\t")
		people, word, _ := strings.Cut(rest, "\t")
		i, known := t.number[region[:2]]
		if !known {
			continue
		}
		a := area{kind: City, set: countrySet{}.with(i), region: region, city: name, people: number(people)}
		a.weak, a.named = a.people < 100, n != nil && n.town
		if r.name == "" {
			r.name = name
		}
		if first {
			r.common = r.common || word != ""
		}
		first = false
		r.add(a)
	}
}

func number(digits string) (n uint32) {
	for i := range len(digits) {
		n = n*10 + uint32(digits[i]-'0')
	}
	return n
}

// lineOf is where the cities of a folded name start.
func (t *table) lineOf(key string) (int, bool) {
	mask := uint32(len(t.slots) - 1)
	for i := hash(key) & mask; t.slots[i] != 0; i = (i + 1) & mask {
		at := int(t.slots[i] - 1)
		if foldsTo(citiesText[at:at+strings.IndexByte(citiesText[at:], '\t')], key) {
			return at, true
		}
	}
	return 0, false
}

// foldsTo reports whether name folds to key.
func foldsTo(name, key string) bool {
	var buf [96]byte
	return string(fold(buf[:0], name)) == key
}

// largest is the first reading of a city of the table.
func (t *table) largest(name string) area {
	var r readings
	t.cities(&r, Fold(name), nil)
	return r.area[0]
}

// capitalOf is the name of the capital of a country or region.
func (t *table) capitalOf(a *area) string {
	switch {
	case a.kind == Region:
		return t.regions[a.region]
	case a.home > 0:
		return t.countries[a.home-1].capital
	}
	return ""
}

// continentsOf are the continents that the countries of a set lie in.
func (t *table) continentsOf(s countrySet) (all uint8) {
	for i := range t.countries {
		if s[i/64]&(1<<(i%64)) != 0 {
			all |= t.countries[i].continents
		}
	}
	return all
}
