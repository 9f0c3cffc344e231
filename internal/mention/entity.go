package mention

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Entity is one company, person or place a document speaks of, under all the
// names it uses for it.
type Entity struct {
	Kind     Kind   // Company, Person, Place or Name
	Name     string // the fullest the document writes, or the facts base's for a known one
	Company  *facts.Company
	Person   *facts.Person
	Mentions int  // how often the document names it
	Fund     bool // an investment firm by its name
	Press    bool
	Common   bool // one ordinary word: "Sunday", "Shift"
	Given    bool // a given name of which no more is known: perhaps a person's
	Product  bool // told to be what a company makes: "its flagship product, Convoy"

	weight evidence // for a person's name and for a company's
	order  int      // of its first mention among those of all entities
	fixed  bool     // the kind needs no weighing: "Mr Adeyemi"
}

// add records a name and the entity it names.
func (s *nameScan) add(kind Kind, i, end int) *Entity {
	text := string(s.doc.Text[s.doc.Tokens[i].Start:s.doc.Tokens[end-1].End])
	m := Mention{Kind: kind, First: int32(i), Last: int32(end), Start: s.doc.Tokens[i].Start, End: s.doc.Tokens[end-1].End,
		Value: value.Value{Kind: value.Name, Text: text}}
	c := s.class(s.doc.Tokens[end-1].Word)
	m.Given = end == i+1 && isGivenName(s.doc.Bytes(i))
	m.Press = end == i+1 && c&press != 0 || end > i+1 && s.class(s.doc.Tokens[i].Word)&press != 0 && c&orgSuffix == 0 || end > i+1 && c&pressSuffix != 0
	m.Press = m.Press || namedPress(strings.ToLower(text))
	m.Entity = s.entity(kind, text)
	e := &s.entities[m.Entity-1]
	e.Mentions++
	e.Common = end == i+1 && isCommonWord(s.doc.Bytes(i))
	e.Fund = e.Fund || kind != Person && (end > i+1 && c&fundSuffix != 0 || end == i+1 && c&knownFund != 0)
	e.Press = e.Press || m.Press
	e.fixed = e.fixed || kind == Person
	s.out = append(s.out, m)
	return e
}

// namedPress reports whether a name of several words, in lower case, is that of a
// publication.
func namedPress(name string) bool {
	switch name {
	case "eu-startups", "tech in asia", "silicon canals", "silicon republic", "startup daily", "disrupt africa", "the information", "business insider", "fast company", "financial times", "wall street journal", "new york times", "the verge",
		"les echos", "le monde", "le figaro", "la tribune", "der spiegel", "die zeit", "die welt", "manager magazin", "het financieele dagblad", "dagens industri", "dagens næringsliv", "il sole 24 ore", "el país", "rest of world", "protos", "the block",
		"ars technica", "business standard", "the ken", "money control", "the times", "the sunday times", "the telegraph", "the guardian", "the economist", "sky news", "bbc news", "associated press", "press association", "the new yorker", "fortune magazine":
		return true
	}
	return false
}

// entity is 1 + the index of the entity of that name.
func (s *nameScan) entity(kind Kind, name string) int32 {
	var buf [64]byte
	key := value.AppendFold(buf[:0], name)
	if e, ok := s.byName[string(key)]; ok {
		if s.entities[e-1].Kind == Name && kind != Name {
			s.entities[e-1].Kind = kind
		}
		return e
	}
	s.entities = append(s.entities, Entity{Kind: kind, Name: name, order: len(s.entities)})
	e := int32(len(s.entities))
	s.byName[string(key)] = e
	return e
}

// resolve joins short names to full ones ("Chaumond", "Frain", "DDCM") and gives
// every mention the kind its entity has anywhere in the document.
func (s *nameScan) resolve() {
	s.settleKinds()
	alias := make([]int32, len(s.entities)+1)
	for e := range alias {
		alias[e] = int32(e)
	}
	// Full names first, longest first, so that a short one finds the fullest.
	order := make([]int, len(s.entities))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(s.entities[b].Name) - len(s.entities[a].Name) })
	for _, short := range order {
		e := &s.entities[short]
		if e.Kind == Place || e.Company != nil {
			continue
		}
		var found, count int
		for _, full := range order {
			f := &s.entities[full]
			if full == short || len(f.Name) <= len(e.Name) || f.Kind == Place {
				continue
			}
			if s.shortFor(e, f) {
				if found == 0 || alias[full+1] != alias[found] {
					count++
				}
				found = full + 1
				if e.Kind != Person && f.Kind != Person {
					break // the longest company
				}
			}
		}
		if count == 1 || count > 1 && e.Kind != Person && s.entities[found-1].Kind != Person {
			alias[short+1] = alias[found]
		}
	}
	s.suffixed(alias)
	s.acronyms(alias)
	s.dropNouns(alias)
	s.dropFamilies()
	for i := range s.entities {
		if to := alias[i+1]; int(to) != i+1 {
			full := &s.entities[to-1]
			full.Mentions += s.entities[i].Mentions
			if full.Kind == Name && s.entities[i].Kind != Name {
				full.Kind = s.entities[i].Kind
			}
		}
	}
	for i := range s.out {
		m := &s.out[i]
		if m.Entity == 0 {
			continue
		}
		m.Entity = alias[m.Entity]
		e := &s.entities[m.Entity-1]
		m.Kind = e.Kind
		m.Fund = e.Fund && e.Kind == Company
		m.Press = e.Press
	}
}

// shortFor reports whether e is a shorter name of f: a surname or given name of a
// person, the first words of a company's name.
func (s *nameScan) shortFor(e, f *Entity) bool {
	long, short := f.Name, e.Name
	switch f.Kind {
	case Person:
		if e.Kind == Company && e.weight.org >= strongEvidence-1 && (e.order < f.order || e.weight.org > 3*strongEvidence) {
			return false
		}
		n := len(long) - len(short)
		return long[n:] == short && (long[n-1] == ' ' || long[n-1] == '-') || long[:len(short)] == short && long[len(short)] == ' '
	default:
		if e.Kind == Person {
			return false
		}
		if len(long) <= len(short)+1 || long[:len(short)] != short || long[len(short)] != ' ' || s.separate(e, f, long[len(short)+1:]) {
			return false
		}
		if f.Fund != e.Fund && (f.Company != nil || s.wellKnown(short)) {
			return false // Salesforce Ventures is not Salesforce
		}
		return !s.wellKnown(short)
	}
}

// separate reports whether what f's name has besides e's makes it another
// organisation: a place ("Acme France"), a foundation, a fund of a company named more
// often.
func (s *nameScan) separate(e, f *Entity, rest string) bool {
	if _, ok := place.Lookup(rest); ok {
		return true
	}
	switch strings.ToLower(rest[strings.LastIndexByte(rest, ' ')+1:]) {
	case "foundation", "institute", "university", "school", "academy", "stadium":
		return true
	case "card", "phone", "app", "pay", "wallet", "cloud", "platform", "api", "os", "watch", "store", "marketplace", "assistant", "copilot", "pro", "plus", "lite", "premium":
		if e.Mentions >= f.Mentions {
			f.Product = true
			return true
		}
	}
	return f.Fund && !e.Fund && e.Mentions > f.Mentions && e.order < f.order
}

// wellKnown reports whether a one-word name is a firm of its own, whose name
// others only begin with.
func (s *nameScan) wellKnown(name string) bool {
	return s.class(s.lexicon.Lookup([]byte(name)))&(knownOrg|press) != 0
}

// suffixed joins a longer name to the known company it begins with, when it adds no
// more than "Group" or "Technologies".
func (s *nameScan) suffixed(alias []int32) {
	for known := range s.entities {
		k := &s.entities[known]
		if k.Company == nil {
			continue
		}
		for i := range s.entities {
			e := &s.entities[i]
			if e.Company != nil || e.Kind == Person || e.Kind == Place || !strings.HasPrefix(e.Name, k.Name) || len(e.Name) <= len(k.Name)+1 || e.Name[len(k.Name)] != ' ' {
				continue
			}
			switch strings.ToLower(e.Name[len(k.Name)+1:]) {
			case "group", "holdings", "holding", "technologies", "technology", "labs", "ai", "inc", "inc.", "ltd", "limited", "llc", "corp", "corporation", "gmbh", "sas", "plc", "software", "systems", "company":
				alias[i+1] = int32(known + 1)
			}
		}
	}
}

// dropNouns takes back the one-word names that the document also writes in lower
// case, and so uses as nouns: "Webhooks are … a webhook".
func (s *nameScan) dropNouns(alias []int32) {
	var asNouns map[string][]int32 // 1 + entities, by how they would be written
	var lengths [256]uint32        // bits of the lengths of those that begin with a byte
	for i := range s.entities {
		e := &s.entities[i]
		if e.Kind != Name || int(alias[i+1]) != i+1 || e.Mentions > 3 && !isCommonWord([]byte(e.Name)) || strings.ContainsAny(e.Name, " .-&0123456789") {
			continue
		}
		if asNouns == nil {
			asNouns = make(map[string][]int32)
		}
		low := strings.ToLower(e.Name)
		lengths[low[0]] |= 1 << (len(low) % 32)
		asNouns[low] = append(asNouns[low], int32(i+1))
		if one, ok := strings.CutSuffix(low, "s"); ok && one != "" {
			lengths[low[0]] |= 1 << (len(one) % 32)
			asNouns[one] = append(asNouns[one], int32(i+1))
		}
	}
	if asNouns == nil {
		return
	}
	var noun []bool
	for i := range s.doc.Tokens {
		t := &s.doc.Tokens[i]
		if lengths[s.doc.Text[t.Start]]&(1<<((t.End-t.Start)%32)) == 0 || t.Kind != prose.WordToken || !s.whole(t) {
			continue
		}
		for _, e := range asNouns[string(s.doc.Bytes(i))] {
			if noun == nil {
				noun = make([]bool, len(s.entities)+1)
			}
			noun[e] = true
		}
	}
	if noun == nil {
		return
	}
	kept := s.out[:0]
	for _, m := range s.out {
		if m.Entity == 0 || !noun[alias[m.Entity]] {
			kept = append(kept, m)
		}
	}
	s.out = kept
}

// whole reports whether token t is no part of a compound: no letter, hyphen or full stop
// stands right before or behind it.
func (s *nameScan) whole(t *prose.Token) bool {
	text := s.doc.Text
	return (t.Start == 0 || !letters[text[t.Start-1]]) && (int(t.End) == len(text) || !letters[text[t.End]])
}

// dropFamilies takes back the plurals of persons' surnames: "the Okafors".
func (s *nameScan) dropFamilies() {
	kept := s.out[:0]
	for _, m := range s.out {
		if m.Last != m.First+1 || m.Kind == Title || m.Entity == 0 || !s.familyOf(&s.entities[m.Entity-1]) {
			kept = append(kept, m)
		}
	}
	s.out = kept
}

// familyOf reports whether the name of e, no known one, is the plural of the surname of a
// person the document names.
func (s *nameScan) familyOf(e *Entity) bool {
	n := len(e.Name) - 1
	if n < 3 || e.Name[n] != 's' || e.Company != nil || e.Person != nil || e.weight.org >= strongEvidence {
		return false
	}
	for i := range s.entities {
		if p := &s.entities[i]; p.Kind == Person && surnamed(p.Name, e.Name[:n]) {
			return true
		}
	}
	return false
}

// letters are the bytes of words and their compounds.
var letters = func() (t [256]bool) {
	for c := range t {
		t[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 || c == '-' || c == '.'
	}
	return t
}()

// acronyms joins "(DDCM)" to the name it follows.
func (s *nameScan) acronyms(alias []int32) {
	for i := 1; i < len(s.out); i++ {
		m, prev := &s.out[i], &s.out[i-1]
		if m.Entity == 0 || prev.Entity == 0 || m.Last != m.First+1 || m.First != prev.Last+1 || prev.Kind == Person || prev.Kind == Place {
			continue
		}
		t := &s.doc.Tokens[m.First]
		if string(s.doc.Bytes(int(prev.Last))) != "(" || t.Flags&prose.AllUpper == 0 || len(s.doc.Bytes(int(m.First))) > 6 {
			continue
		}
		alias[m.Entity] = alias[prev.Entity]
		if s.entities[prev.Entity-1].Kind == Name {
			s.entities[prev.Entity-1].Kind = Company
		}
	}
}
