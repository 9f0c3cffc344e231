// Package place knows countries, continents, regions, cities and the people named
// after them, and how two places lie to each other: apart, the same, or one in the
// other.
//
// The cities come from GeoNames (see gen), everything else from names.txt. Both
// are embedded; a table of where each name stands is made at the first question.
package place

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is what sort of place a name names.
type Kind uint8

// The kinds of places.
const (
	City      Kind = 1 + iota
	Country        // and territories with a code of their own
	Continent      // Europe
	Region         // a first-order division: California, Bavaria, Scotland
	Group          // of countries: the EU, Scandinavia, Latin America
	Metro          // around cities: the Bay Area, Greater London
	Part           // of a city: Brooklyn, Shoreditch
	Demonym        // French, Swede, Londoner, Franco-American
)

// Place is one name of the table under its likeliest reading.
type Place struct {
	// Name is the name as the table spells it. A demonym's is the name of its
	// country, and "the French capital" is Paris.
	Name       string
	Kind       Kind
	Country    string // ISO 3166-1 alpha-2; empty for what lies in several
	Region     string // the code GeoNames gives the first-order division: "US.CA"
	Population int    // people, to the thousand; 0 where the table does not say
	// Common says that the name alone is no sign of a place: an ordinary word, a
	// person's name, or a town few readers would know.
	Common bool
}

// Lookup finds the place that the whole of name names: "Paris", "the US",
// "Cambridge, Massachusetts", "the French capital", "Franco-American", "southern
// Germany".
func Lookup(name string) (Place, bool) {
	var r readings
	r.read(name)
	return r.best()
}

// LookupBytes is Lookup for text that is not a string. It allocates only for
// names made of several.
func LookupBytes(name []byte) (Place, bool) {
	if unnamed(name) {
		return Place{}, false
	}
	var r readings
	r.readBytes(name)
	return r.best()
}

// unnamed reports whether a text is no place name at first sight, as most are: not
// in the table, and not put together from names that are.
func unnamed(name []byte) bool {
	var buf [maxName + 8]byte
	if len(name) > maxName || composed(name) {
		return false
	}
	key := fold(buf[:0], name)
	if bytes.HasSuffix(key, []byte(" capital")) {
		return false
	}
	if _, ok := look(key); ok {
		return false
	}
	if rest, the := bytes.CutPrefix(key, []byte("the ")); the {
		_, ok := look(rest)
		return !ok
	}
	return true
}

// encloses reports whether a text may be the second half of "Cambridge,
// Massachusetts".
func encloses(tail []byte) bool {
	if !unnamed(tail) {
		return true
	}
	var buf [maxName + 8]byte
	if len(tail) >= maxName {
		return false
	}
	_, ok := look(fold(append(buf[:0], ','), tail))
	return ok
}

// composed reports whether a text may be put together from names: "Paris, France",
// "Franco-American", "southern Germany".
func composed(name []byte) bool {
	if len(name) > 4 && bytes.EqualFold(name[:4], []byte("the ")) {
		name = name[4:]
	}
	for i, c := range name {
		switch c {
		case ',', '-':
			return true
		case ' ':
			if vague(name[:i]) {
				return true
			}
		}
	}
	return false
}

// maxWords is the length of the longest name At looks for; the halves of a compound
// count.
const maxWords = 8

// At finds the longest place name that starts at the byte offset start of text,
// with or without "the" before it, and the offset of its end. Its first word
// must be capitalised: "the French capital", "Paris, France", "the Bay Area".
func At(text []byte, start int) (end int, p Place, ok bool) {
	begin := start
	if w := wordEnd(text, start); bytes.EqualFold(text[start:w], []byte("the")) && w < len(text) && text[w] == ' ' {
		begin = w + 1
	}
	if r, _ := utf8.DecodeRune(text[begin:]); !unicode.IsUpper(r) {
		return 0, Place{}, false
	}
	var ends [maxWords]int
	var maybe [maxWords]bool // a name may end there
	n := 0
	pre := prefix{hash: hashSeed, withThe: hashOn(hashSeed, "the ")}
	for at := begin; n < maxWords; {
		w := wordEnd(text, at)
		if w == at {
			break
		}
		ends[n] = w
		maybe[n] = pre.add(text[at:w])
		n++
		if w >= len(text) || text[w] != ' ' && text[w] != '-' {
			break
		}
		pre.composed = pre.composed || text[w] == '-'
		at = w + 1
	}
	for ; n > 0; n-- {
		if !maybe[n-1] {
			continue
		}
		end := ends[n-1]
		p, ok := LookupBytes(text[start:end])
		if !ok && begin > start {
			p, ok = LookupBytes(text[begin:end])
		}
		if !ok {
			continue
		}
		if more, q, ok := qualified(text, begin, end); ok {
			return more, q, true
		}
		return end, p, true
	}
	return 0, Place{}, false
}

// prefix is the first words of a text, folded, as the index hashes them.
type prefix struct {
	buf           [maxName + 8]byte
	n             int    // of buf
	hash, withThe uint32 // without and with an article before it
	composed      bool   // may be put together from names, or is not folded here
}

// add appends a word, and reports whether the words so far may be a place name.
func (p *prefix) add(word []byte) bool {
	if p.composed || p.n+1+len(word) > len(p.buf) {
		p.composed = true
		return true
	}
	first := p.n == 0
	if !first {
		p.put(' ')
	}
	from := p.n
	for _, c := range word {
		switch {
		case c >= utf8.RuneSelf:
			p.composed = true
			return true
		case c == '.' || c == '\'':
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		p.put(c)
	}
	switch last := p.buf[from:p.n]; {
	case first && (vague(word) || string(last) == "saint" || string(last) == "sankt"):
		p.composed = true
		return true
	case string(last) == "capital":
		return true
	}
	_, ok := lookHashed(p.buf[:p.n], hashEnd(p.hash))
	if !ok {
		var buf [maxName + 12]byte
		_, ok = lookHashed(append(append(buf[:0], "the "...), p.buf[:p.n]...), hashEnd(p.withThe))
	}
	return ok
}

func (p *prefix) put(c byte) {
	p.buf[p.n] = c
	p.n++
	p.hash, p.withThe = hashByte(p.hash, c), hashByte(p.withThe, c)
}

// qualified extends the city text[start:end] over the region or country behind
// its comma.
func qualified(text []byte, start, end int) (int, Place, bool) {
	if !bytes.HasPrefix(text[end:], []byte(", ")) {
		return 0, Place{}, false
	}
	at := end + 2
	best := 0
	for range maxWords {
		w := wordEnd(text, at)
		if w == at {
			break
		}
		if tail := text[end+2 : w]; mayBeName(tail) && encloses(tail) {
			var r readings
			if r.split(string(text[start:end]), string(text[end+2:w])); r.n > 0 && !r.made {
				best = w
			}
		}
		if w >= len(text) || text[w] != ' ' {
			break
		}
		at = w + 1
	}
	if best == 0 {
		return 0, Place{}, false
	}
	p, ok := LookupBytes(text[start:best])
	return best, p, ok
}

// mayBeName reports whether a text has a capital.
func mayBeName(text []byte) bool {
	for _, c := range text {
		if 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// wordEnd is the end of the word of letters, digits, apostrophes and
// inner full stops at start.
func wordEnd(text []byte, start int) int {
	i := start
	for i < len(text) {
		if c := text[i]; 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
		case r == '.' && i > start && (i+1 < len(text) && isLetter(text[i+1]) || i >= start+3 && text[i-2] == '.'): // U.S.
		case (r == '\'' || r == '’') && i > start && i+size < len(text) && (isLetter(text[i+size])):
		default:
			return i
		}
		i += size
	}
	return i
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= utf8.RuneSelf }

// maxName is the length in bytes of the longest name looked for.
const maxName = 56

// maxReadings is how many readings of one name are weighed.
const maxReadings = 12

// readings are the places one name can name.
type readings struct {
	area [maxReadings]area
	n    int
	name string // of the likeliest
	// made says that the name was put together from a city the table does not have
	// and a region or country it has.
	made      bool
	qualified bool // "Paris, Texas"
	demonym   bool
	common    bool
}

func (r *readings) add(a area) {
	if r.n < maxReadings {
		r.area[r.n] = a
		r.n++
	}
}

// read finds the readings of name.
func (r *readings) read(name string) {
	if r.simple(name); r.n > 0 {
		return
	}
	if comma := strings.LastIndexByte(name, ','); comma > 0 {
		r.split(name[:comma], strings.TrimSpace(name[comma+1:]))
		if r.n > 0 {
			r.name, r.qualified = name, true
		}
		return
	}
	r.compound(name)
}

// readBytes is read for text; it makes a string only of what is no simple name
// but could be a composed one.
func (r *readings) readBytes(name []byte) {
	if r.simpleBytes(name); r.n > 0 {
		return
	}
	first := 0
	for i, c := range name {
		switch c {
		case ',', '-':
			r.read(string(name))
			return
		case ' ':
			if first == 0 && !bytes.EqualFold(name[:i], []byte("the")) {
				first = i
			}
		}
	}
	if first > 0 && vague(bytes.TrimPrefix(bytes.TrimPrefix(name[:first], []byte("the ")), []byte("The "))) {
		r.read(string(name))
	}
}

func (r *readings) simple(name string) {
	var buf [maxName + 8]byte
	if len(name) <= maxName {
		r.folded(fold(buf[:0], name), inCapitals(name))
	}
}

func (r *readings) simpleBytes(name []byte) {
	var buf [maxName + 8]byte
	if len(name) <= maxName {
		r.folded(fold(buf[:0], name), inCapitals(name))
	}
}

// folded finds a folded name, with or without its article.
func (r *readings) folded(key []byte, upper bool) {
	r.find(key, upper)
	if r.n > 0 || len(key) < 5 {
		return
	}
	if string(key[:4]) == "the " {
		key = key[4:]
		r.find(key, upper)
	}
	if r.n == 0 && bytes.HasSuffix(key, []byte(" capital")) {
		r.capital(key[:len(key)-len(" capital")])
	}
}

// capital reads "French" in "the French capital".
func (r *readings) capital(key []byte) {
	var of readings
	of.find(key, true)
	for i := range of.n {
		name := capitalOf(&of.area[i])
		if name == "" {
			continue
		}
		var c readings
		var buf [maxName + 8]byte
		c.find(fold(buf[:0], name), true)
		for k := range c.n {
			a := c.area[k]
			if a.kind == City && a.set.overlaps(of.area[i].set) && (of.area[i].region == "" || a.region == of.area[i].region) {
				r.add(a)
				r.name = name
				return
			}
		}
	}
}

// split reads "Cambridge, Massachusetts": the readings of the first half that lie
// in the second, or else a city of that name there.
func (r *readings) split(head, tail string) {
	var in readings
	if len(head) > maxName || len(tail) > maxName || head == "" {
		return
	}
	in.simple(tail)
	in.find([]byte(","+Fold(tail)), inCapitals(tail))
	if in.n == 0 && strings.Contains(tail, ",") {
		in.read(tail)
	}
	if in.n == 0 && strings.Contains(head, ",") {
		return
	}
	var of readings
	if strings.Contains(head, ",") {
		of.read(head) // Austin, Texas, US
	} else {
		of.simple(head)
	}
	for i := range of.n {
		for k := range in.n {
			switch a, b := of.area[i], in.area[k]; {
			case relate(&a, &b) == Within:
				r.add(a)
			case relate(&a, &b) == Same:
				r.add(a)
			default:
				continue
			}
			break
		}
	}
	if r.n > 0 {
		r.common = false
		return
	}
	for k := range in.n {
		b := in.area[k]
		if b.kind != Country && b.kind != Region {
			continue
		}
		b.kind, b.city, b.home = City, head, 0
		r.add(b)
		r.made = true
	}
}

// compound reads "Franco-American" and "southern Germany".
func (r *readings) compound(name string) {
	if strings.ContainsRune(name, '-') {
		if r.union(name); r.n > 0 {
			return
		}
	}
	first, rest, ok := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "), " ")
	if !ok {
		first, rest, ok = strings.Cut(name, "-")
	}
	if !ok || !vague(first) {
		return
	}
	var of readings
	of.simple(rest)
	for i := range of.n {
		a := of.area[i]
		a.partial = true
		r.add(a)
	}
	r.name, r.common = name, of.common
}

// union reads a compound of demonyms.
func (r *readings) union(name string) {
	var all area
	parts := 0
	for part := range strings.SplitSeq(name, "-") {
		var of readings
		of.simple(part)
		if of.n == 0 || of.area[0].kind > Country && of.area[0].kind != Continent && of.area[0].kind != Group {
			return
		}
		a := of.area[0]
		if a.city != "" || a.region != "" {
			return
		}
		all.kind = Group
		all.set = all.set.or(a.set)
		parts++
	}
	if parts > 1 && parts <= 3 {
		r.add(all)
		r.name, r.demonym = name, true
	}
}

// vague reports whether a word before a place name means some part of the place.
func vague[T string | []byte](word T) bool {
	var low [16]byte
	if len(word) == 0 || len(word) > len(low) {
		return false
	}
	copy(low[:], word)
	low[0] |= 0x20
	switch string(low[:len(word)]) {
	case "north", "northern", "south", "southern", "east", "eastern", "west", "western", "central", "downtown", "inner",
		"rural", "upstate", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western",
		"south-eastern", "south-western", "northeast", "northwest", "southeast", "southwest", "mid":
		return true
	}
	return false
}

// smallTown is how many thousand people make a city whose bare name is understood.
const smallTown = 100

// best is the likeliest reading as a Place.
func (r *readings) best() (Place, bool) {
	if r.n == 0 {
		return Place{}, false
	}
	best := 0
	for i := 1; i < r.n; i++ {
		if r.area[i].rank() > r.area[best].rank() {
			best = i
		}
	}
	a := &r.area[best]
	p := Place{Name: r.name, Kind: a.kind, Region: a.region, Population: int(a.people) * 1000, Common: r.common || a.kind == City && a.people < smallTown && !r.made && !a.known}
	if r.demonym {
		p.Kind = Demonym
	}
	if c, ok := a.set.one(); ok {
		p.Country = countries[c].code
	} else if a.home > 0 {
		p.Country = countries[a.home-1].code
	}
	return p, true
}

// inCapitals reports whether name, but for an article, has no lower-case letter.
func inCapitals[T string | []byte](name T) bool {
	start := 0
	if len(name) > 4 && name[0]|0x20 == 't' && name[1]|0x20 == 'h' && name[2]|0x20 == 'e' && name[3] == ' ' {
		start = 4
	}
	for i := start; i < len(name); i++ {
		if c := name[i]; 'a' <= c && c <= 'z' {
			return false
		}
	}
	return true
}
