package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/place"
)

// table is what names.txt says, and where the cities stand.
type table struct {
	countries []country
	number    map[string]int // country code -> index in countries
	members   [][]int        // by country: itself and its dependencies
	regions   [][2]string    // code, capital
	metros    []metro
	areas     []area
	names     map[string]*name // by key
	towns     map[string]bool
	cityAt    map[string]int // folded name -> offset of its first line
	cityLines map[string]string
	problems  []error
}

type country struct {
	code, name, capital string
	continents          []string
}

type metro struct {
	name   string
	cities []string
}

// area is one reading of a name, as the package's type of that name.
type area struct {
	kind      string
	countries []int
	region    string
	city      string
	part      string
	metro     int
	home      int
	fuzzy     bool
}

type name struct {
	key, shown string
	areas      []int
	other      string // folded name of the city it is another name for
	offsets    []int
	inUpper    bool
	demonym    bool
	common     bool
	town       bool
}

var continents = []string{"eu", "as", "af", "na", "sa", "oc"}

// line is one line of names.txt, split into fields.
type line []string

func (l line) at(i int) string {
	if i < len(l) {
		return strings.TrimSpace(l[i])
	}
	return ""
}

func (l line) list(i int) []string {
	var items []string
	for item := range strings.SplitSeq(l.at(i), ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

func (t *table) problem(format string, args ...any) {
	t.problems = append(t.problems, fmt.Errorf(format, args...))
}

// parseNames reads names.txt.
func parseNames(text string) (*table, error) {
	t := &table{number: map[string]int{}, names: map[string]*name{}, towns: map[string]bool{}, cityAt: map[string]int{}, cityLines: map[string]string{}}
	var lines []line
	for s := range strings.Lines(text) {
		if s = strings.TrimSpace(s); s != "" && s[0] != '#' {
			lines = append(lines, strings.Split(s, ";"))
		}
	}
	t.readCountries(lines)
	for _, l := range lines {
		t.read(l)
	}
	return t, errors.Join(t.problems...)
}

func (t *table) readCountries(lines []line) {
	for _, l := range lines {
		if l.at(0) != "country" {
			continue
		}
		if n := len(t.countries); n > 0 && t.countries[n-1].code >= l.at(1) {
			t.problem("country %s is not in order", l.at(1))
		}
		t.number[l.at(1)] = len(t.countries)
		t.countries = append(t.countries, country{code: l.at(1), name: l.list(3)[0], capital: l.at(5)})
	}
	t.members = make([][]int, len(t.countries))
	for _, l := range lines {
		if l.at(0) != "country" {
			continue
		}
		self := t.number[l.at(1)]
		t.members[self] = append(t.members[self], self)
		for _, code := range l.list(2) {
			if slices.Contains(continents, code) {
				t.countries[self].continents = append(t.countries[self].continents, code)
			} else if owner, ok := t.number[code]; ok {
				t.members[owner] = append(t.members[owner], self)
			} else {
				t.problem("country %s: %s is neither a continent nor a country", l.at(1), code)
			}
		}
	}
}

func (t *table) read(l line) {
	switch l.at(0) {
	case "country":
		i := t.number[l.at(1)]
		a := area{kind: "Country", countries: t.members[i], home: i + 1}
		t.add(l.list(3), a)
		t.addDemonyms(l.list(4), t.countries[i].name, a)
	case "continent":
		a := area{kind: "Continent"}
		for i := range t.countries {
			if slices.Contains(t.countries[i].continents, l.at(1)) {
				a.countries = append(a.countries, i)
			}
		}
		t.add(l.list(2), a)
		t.addDemonyms(l.list(3), l.list(2)[0], a)
	case "group":
		members, fuzzy := strings.CutPrefix(l.at(2), "~")
		a := area{kind: "Group", fuzzy: fuzzy}
		for _, code := range (line{members}).list(0) {
			a.countries = append(a.countries, t.members[t.country(code)]...)
		}
		t.add(l.list(1), a)
		t.addDemonyms(l.list(3), l.list(1)[0], a)
	case "region":
		a := area{kind: "Region", countries: []int{t.country(l.at(1))}, region: l.at(1)}
		t.add(l.list(2), a)
		t.addDemonyms(l.list(3), l.list(2)[0], a)
		t.regions = append(t.regions, [2]string{l.at(1), l.at(4)})
	case "metro":
		m := metro{name: place.Fold(l.list(1)[0])}
		for _, c := range l.list(3) {
			m.cities = append(m.cities, place.Fold(c))
		}
		t.metros = append(t.metros, m)
		t.add(l.list(1), area{kind: "Metro", countries: []int{t.country(l.at(2))}, region: l.at(2), metro: len(t.metros)})
	case "part":
		for _, n := range l.list(3) {
			t.add([]string{n}, area{kind: "Part", countries: []int{t.country(l.at(1))}, region: l.at(1), city: l.at(2), part: place.Fold(n)})
		}
	case "alias":
		for _, n := range l.list(2) {
			t.entry(n).other = place.Fold(l.at(1))
		}
	case "demonym":
		for _, n := range l.list(2) {
			e := t.entry(n)
			e.other, e.shown, e.demonym = place.Fold(l.at(1)), l.at(1), true
		}
	case "town":
		for _, n := range l.list(2) {
			t.entry(n).town = true
			t.towns[place.Fold(n)+"\t"+l.at(1)] = true
		}
	case "common":
		for _, n := range l.list(1) {
			t.entry(n).common = true
		}
	default:
		t.problem("unknown line %q", strings.Join(l, ";"))
	}
}

// country is the number of the country a code begins with.
func (t *table) country(code string) int {
	if len(code) < 2 || code[2:] != "" && code[2] != '.' {
		t.problem("bad code %q", code)
		return 0
	}
	i, ok := t.number[code[:2]]
	if !ok {
		t.problem("no country %q", code)
	}
	return i
}

func (t *table) entry(shown string) *name {
	return t.entryOf(place.Fold(shown), shown)
}

func (t *table) entryOf(key, shown string) *name {
	n := t.names[key]
	if n == nil {
		n = &name{key: key, shown: shown}
		t.names[key] = n
	}
	if short := strings.ReplaceAll(shown, ".", ""); len(short) <= 5 && strings.ToUpper(short) == short {
		n.inUpper = true
	}
	return n
}

func (t *table) addArea(a area) int {
	t.areas = append(t.areas, a)
	return len(t.areas) - 1
}

// add gives names to an area. A name behind "!" is read only behind a comma, and
// kept apart, so that "Portland, ME" does not make "Me" a place.
func (t *table) add(names []string, a area) {
	i := t.addArea(a)
	for _, shown := range names {
		var n *name
		if rest, behind := strings.CutPrefix(shown, "!"); behind {
			n = t.entryOf(","+place.Fold(rest), rest)
		} else {
			n = t.entry(shown)
		}
		n.areas = append(n.areas, i)
	}
}

func (t *table) addDemonyms(names []string, of string, a area) {
	if len(names) == 0 {
		return
	}
	i := t.addArea(a)
	for _, shown := range names {
		n := t.entry(shown)
		if len(n.areas) == 0 {
			n.shown, n.demonym = of, true
		}
		n.areas = append(n.areas, i)
	}
}

// joinCities notes where each name of cities.txt stands.
func (t *table) joinCities(text string) {
	at := 0
	for s := range strings.Lines(text) {
		shown, _, _ := strings.Cut(s, "\t")
		key := place.Fold(shown)
		if _, ok := t.cityAt[key]; !ok {
			t.cityAt[key] = at
		}
		t.cityLines[key] += s
		at += len(s)
	}
	for _, n := range t.names {
		if at, ok := t.cityAt[n.key]; ok {
			n.offsets = append(n.offsets, at)
		}
		if n.other != "" && n.other != n.key {
			if at, ok := t.cityAt[n.other]; ok {
				n.offsets = append(n.offsets, at)
			}
		}
	}
}

// check reports what names.txt says of cities that are not there.
func (t *table) check() error {
	for _, c := range t.countries {
		if c.capital != "" && !t.has(c.capital, c.code) {
			t.problem("%s: the table has no city %s", c.name, c.capital)
		}
	}
	for _, r := range t.regions {
		if r[1] != "" && !t.has(r[1], r[0]) {
			t.problem("%s: the table has no city %s", r[0], r[1])
		}
	}
	for _, a := range t.areas {
		if a.kind == "Part" && !t.has(a.city, a.region) {
			t.problem("%s: the table has no city %s", a.part, a.city)
		}
	}
	for _, n := range t.names {
		if _, ok := t.cityAt[n.other]; !ok && n.other != "" {
			t.problem("%s: the table has no city %s", n.shown, n.other)
		}
		if len(n.areas) == 0 && len(n.offsets) == 0 {
			t.problem("%s: the table has no such name", n.shown)
		}
	}
	for town := range t.towns {
		key, region, _ := strings.Cut(town, "\t")
		if !t.has(key, region) {
			t.problem("town %s: the table has no such city in %s", key, region)
		}
	}
	slices.SortFunc(t.problems, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(t.problems...)
}

// has reports whether a city or another name of one lies where code says.
func (t *table) has(shown, code string) bool {
	key := place.Fold(shown)
	text := t.cityLines[key]
	if n := t.names[key]; n != nil {
		text += t.cityLines[n.other]
	}
	return strings.Contains(text, "\t"+code)
}
