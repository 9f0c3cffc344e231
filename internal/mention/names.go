package mention

import (
	"bytes"
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

// Names are the names, titles and round labels of a document.
type Names struct {
	Mentions []Mention // in text order, none inside another
	Entities []Entity  // Mention.Entity is 1 + an index here
}

// nameScan is the state of one document's scan.
type nameScan struct {
	*Namer
	doc      *prose.Document
	base     *facts.Base
	taken    []bool         // tokens of figures and dates
	capitals []bool         // tokens that could be words of a name
	mid      map[string]int // capitalised words seen where no rule of spelling asks for a capital
	out      []Mention
	entities []Entity
	byName   map[string]int32 // folded name -> 1 + entity
	skipTo   int              // tokens before it are already in a place
	shoutEnd int              // the words in capitals that begin the sentence end before it; 0 for none
	firms    map[string]bool  // words that are names of cities and here of a company: "Oyo raises"
}

// Names finds the names of doc. Values are the figures and dates already found,
// which no name overlaps; base, which may be nil, knows names.
func (n *Namer) Names(doc *prose.Document, values []Mention, base *facts.Base) Names {
	return new(Reader).Names(n, doc, values, base)
}

// Names is [Namer.Names].
func (r *Reader) Names(n *Namer, doc *prose.Document, values []Mention, base *facts.Base) Names {
	s := &r.names
	s.begin(n, doc, base)
	for i := range s.capitals {
		if t := &doc.Tokens[i]; t.Kind == prose.NumberToken || t.Flags&(prose.Upper|prose.MixedCase) != 0 {
			s.capitals[i] = s.isCapital(i)
		}
	}
	for i := range values {
		v := &values[i]
		if v.Kind == Number || v.Kind == Ordinal {
			continue // "500 Global", "Motel 6"; "First Round"
		}
		if v.Kind == Date && v.Last == v.First+1 && (s.orgNounBefore(int(v.First)) || s.class(doc.Tokens[v.First].Word)&calendarDay != 0 && s.nameOfMonth(int(v.First), len(doc.Tokens))) {
			continue // "the startup Sunday", "Sunday Supper"
		}
		if v.Kind == Duration && s.capitalRun(int(v.First)-1, int(v.Last)) {
			continue // "the app My First Five Years"
		}
		for t := v.First; t < v.Last; t++ {
			s.taken[t], s.capitals[t] = true, false
		}
	}
	s.dropCapitals()
	s.collectLower()
	s.collect()
	for i := range doc.Sentences {
		s.sentence(&doc.Sentences[i])
	}
	s.resolve()
	return Names{Mentions: s.out, Entities: s.entities}
}

// begin empties s for a document.
func (s *nameScan) begin(n *Namer, doc *prose.Document, base *facts.Base) {
	if s.mid == nil {
		s.mid, s.byName, s.firms = make(map[string]int, 64), make(map[string]int32, 64), make(map[string]bool)
	}
	clear(s.mid)
	clear(s.byName)
	clear(s.firms)
	*s = nameScan{Namer: n, doc: doc, base: base, taken: emptied(s.taken, len(doc.Tokens)), capitals: emptied(s.capitals, len(doc.Tokens)),
		mid: s.mid, byName: s.byName, firms: s.firms, out: s.out[:0], entities: s.entities[:0]}
}

// emptied is n times false, in the memory of all where it suffices.
func emptied(all []bool, n int) []bool {
	if cap(all) < n {
		return make([]bool, n)
	}
	all = all[:n]
	clear(all)
	return all
}

// classAt is the class of token i's word; a contraction has that of its first part:
// "We're" is a grammatical word.
func (s *nameScan) classAt(i int) class {
	t := &s.doc.Tokens[i]
	if t.Word != 0 {
		return s.class(t.Word)
	}
	b := s.doc.Bytes(i)
	for k, c := range b {
		if c == '\'' || c == 0xE2 && k > 0 && k+3 < len(b) && (string(b[k:k+3]) == "’") {
			return s.class(s.lexicon.Lookup(b[:k])) & function
		}
	}
	return 0
}

// capital reports whether token i could be a word of a name.
func (s *nameScan) capital(i int) bool { return s.capitals[i] }

func (s *nameScan) isCapital(i int) bool {
	t := &s.doc.Tokens[i]
	if s.taken[i] {
		return false
	}
	switch t.Kind {
	case prose.WordToken:
		return t.Flags&(prose.Upper|prose.MixedCase) != 0
	case prose.NumberToken:
		return t.Flags&prose.MixedCase != 0 || s.letteredNumber(i)
	}
	return false
}

// letteredNumber reports whether token i is a name such as 3one4, 20VC or 23andMe,
// not a figure with a unit.
func (s *nameScan) letteredNumber(i int) bool {
	b := s.doc.Bytes(i)
	letters := 0
	for _, c := range b {
		if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			letters++
		}
	}
	if letters < 2 || letters < len(b)-2 {
		return false
	}
	switch string(b[len(b)-2:]) {
	case "st", "nd", "rd", "th", "bn", "mn", "pm", "am", "ks", "ms", "bp", "pc", "km", "kg", "tn":
		return false
	}
	return true
}

// collectLower takes the words in lower case for capitalised ones that some sentence uses
// as a company's name: "osapiens raises €85m", "Berlin-based tink, which", "the platform
// tink has raised".
func (s *nameScan) collectLower() {
	var names map[string]bool
	for si := range s.doc.Sentences {
		sent := &s.doc.Sentences[si]
		for i := sent.Start; i < sent.End; i++ {
			if t := &s.doc.Tokens[i]; t.Word == 0 && t.Flags&prose.Upper == 0 && s.namedLower(i, sent) && s.unknownLower(i) {
				if names == nil {
					names = make(map[string]bool)
				}
				names[string(s.doc.Bytes(i))] = true
			}
		}
	}
	if names == nil {
		return
	}
	for i := range s.doc.Tokens {
		if s.unknownLower(i) && names[string(s.doc.Bytes(i))] {
			s.capitals[i] = true
			s.mid[string(s.doc.Bytes(i))]++
		}
	}
}

// unknownLower reports whether token i is a word in lower case that no list here has.
func (s *nameScan) unknownLower(i int) bool {
	t := &s.doc.Tokens[i]
	if t.Kind != prose.WordToken || t.Word != 0 || t.Flags&(prose.Upper|prose.MixedCase|prose.HasDigit|prose.AllUpper) != 0 || t.End-t.Start < 4 || s.taken[i] {
		return false
	}
	for _, c := range s.doc.Bytes(i) {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return !isCommonWord(s.doc.Bytes(i))
}

// namedLower reports whether the unknown word at token i stands where a company's name
// does: at the head of a sentence, behind "Berlin-based" or behind "the platform", and
// what it does or is follows.
func (s *nameScan) namedLower(i int, sent *prose.Sentence) bool {
	if i+2 >= sent.End {
		return false
	}
	next := &s.doc.Tokens[i+1]
	switch w := s.doc.Lower(i + 1); {
	case w == ",":
		switch s.doc.Lower(i + 2) {
		case "a", "an", "the", "which", "provider", "maker", "developer", "founded", "headquartered":
		default:
			return false
		}
	case w == "has" || next.Kind == prose.WordToken && s.class(next.Word)&raiseVerb != 0 && (w[len(w)-1] == 's' || w[len(w)-1] == 'd'):
	default:
		return false
	}
	if i == sent.Start {
		return s.doc.Blocks[sent.Block].Kind != prose.TableCell
	}
	if s.orgNounBefore(i) {
		return true
	}
	prev := s.doc.Lower(i - 1)
	return prev == "based" && i-2 > sent.Start && isHyphen(s.doc, i-2) || s.doc.Tokens[i-1].Kind == prose.Possessive && i-2 >= sent.Start && isPlace(s.doc.Bytes(i-2))
}

// collect notes the capitalised words that stand inside sentences.
func (s *nameScan) collect() {
	for si := range s.doc.Sentences {
		sent := &s.doc.Sentences[si]
		if s.titleCase(sent) {
			continue
		}
		for i := sent.Start + 1; i < sent.End; i++ {
			if s.capital(i) && !s.opens(i) {
				s.mid[string(s.doc.Bytes(i))]++
			}
		}
	}
	for si := range s.doc.Sentences {
		// An ordinary word that opens a sentence and is told to be a company there:
		// "Shift, a car-sharing startup".
		sent := &s.doc.Sentences[si]
		if i := sent.Start; i+1 < sent.End && s.capital(i) && !s.capital(i+1) && s.ordinary(i) && s.class(s.doc.Tokens[i].Word)&(function|titleHead|orgNoun|personNoun|acronym|founderWord|roundNoun|titleMod) == 0 {
			if e := s.behind(i, i+1, sent); e.org >= 4 && e.person == 0 {
				s.mid[string(s.doc.Bytes(i))]++
			}
		}
	}
	for si := range s.doc.Sentences {
		for i := s.doc.Sentences[si].Start; i < s.doc.Sentences[si].End; i++ {
			if s.capital(i) && (s.companyContext(i, i+1) || s.saysNext(i+1)) && !s.afterPreposition(i) {
				if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok && p.Kind == place.City && p.Population < 1000000 {
					s.firms[string(s.doc.Bytes(i))] = true
				}
			}
		}
	}
}

// opens reports whether a capital at token i may be owed to its place: the start
// of a sentence, a quotation or what follows a colon.
func (s *nameScan) opens(i int) bool {
	if i == 0 {
		return true
	}
	switch string(s.doc.Bytes(i - 1)) {
	case "|", "·":
		return true
	case "–", "—", "-":
		return s.afterDate(i - 1) // "2021 – Founded in Ghent"
	case "“", "\"", "‘", "(", ":", "•", "*", ".", "?", "!", "…", "[", "’", "'":
		return true
	}
	return false
}

// afterDate reports whether nothing but a date stands before token i in its sentence.
func (s *nameScan) afterDate(i int) bool {
	start := s.doc.Sentences[s.doc.SentenceOf(i)].Start
	if i == start || i > start+4 {
		return false
	}
	for k := start; k < i; k++ {
		if !s.taken[k] {
			return false
		}
	}
	return true
}

// titleCase reports whether a sentence capitalises all its weighty words, as
// headlines do. A list of names is no headline: only ordinary words give one away.
func (s *nameScan) titleCase(sent *prose.Sentence) bool {
	if last := sent.End - 1; last > sent.Start && string(s.doc.Bytes(last)) == "." {
		return false // headlines have no full stop
	}
	upper, small, common := 0, 0, 0
	for i := sent.Start; i < sent.End; i++ {
		t := &s.doc.Tokens[i]
		if t.Kind != prose.WordToken || t.End-t.Start < 4 || s.taken[i] {
			continue
		}
		c := s.class(t.Word)
		switch {
		case t.Flags&(prose.Upper|prose.MixedCase) == 0:
			if c&function == 0 || t.End-t.Start > 7 {
				small++
			}
			continue
		case isCommonWord(s.doc.Bytes(i)) && c&(orgSuffix|calendarDay) == 0 && !isGivenName(s.doc.Bytes(i)) && !(i > sent.Start && isGivenName(s.doc.Bytes(i-1))) && i > sent.Start:
			common++
		}
		upper++
	}
	least := 3
	if k := s.doc.Blocks[sent.Block].Kind; k == prose.Paragraph || k == prose.Footnote {
		least = 5
	}
	return upper >= least && common >= 2 && small*6 <= upper
}

func (s *nameScan) sentence(sent *prose.Sentence) {
	s.shoutEnd = s.shout(sent)
	headline := s.titleCase(sent) || s.shoutEnd > 0
	for i := sent.Start; i < sent.End; {
		if s.taken[i] || i < s.skipTo {
			i++
			continue
		}
		t := &s.doc.Tokens[i]
		if t.Kind != prose.WordToken && t.Kind != prose.NumberToken {
			i++
			continue
		}
		if s.base != nil && s.base.MayName(s.doc.Text, int(t.Start)) {
			if end, ok := s.known(i, sent.End, headline); ok {
				i = end
				continue
			}
		}
		if opensSeries(s.doc.Lower(i)) {
			if m, ok := s.seriesAt(s.doc, i, sent.End); ok {
				s.out = append(s.out, m)
				i = int(m.Last)
				continue
			}
		}
		c := s.class(t.Word)
		if c&(titleHead|titleMod|founderWord) != 0 || c&department != 0 && i+1 < sent.End && s.doc.Lower(i+1) == "chief" || t.End-t.Start == 2 && s.doc.Lower(i) == "co" {
			if m, ok := s.titleAt(s.doc, i, sent.End); ok && s.keepTitle(&m, sent) {
				s.out = append(s.out, m)
				i = int(m.Last)
				continue
			}
		}
		if s.capital(i) {
			if end := s.widePlace(i, sent.End); end > i {
				i = end
				continue
			}
		}
		if s.capital(i) || t.Kind == prose.NumberToken && s.fiveHundred(i, sent.End) {
			if end := s.name(i, sent, headline); end > i {
				i = end
				continue
			}
		} else if t.Kind == prose.WordToken && t.End-t.Start == uint32(len("the")) {
			if end, ok := s.lowerPlace(i); ok {
				i = end
				continue
			}
		}
		i++
	}
}

// keepTitle drops what only looks like a title because a company's name begins so.
func (s *nameScan) keepTitle(m *Mention, sent *prose.Sentence) bool {
	last := int(m.Last) - 1
	if last > sent.Start && s.designs(last) {
		return false // "the Ghent chip designer"
	}
	if last+1 < sent.End && isHyphen(s.doc, last+1) && s.doc.Tokens[last+1].Flags&prose.SpaceLeft == 0 {
		return false // "founder-led"
	}
	if m.Last == m.First+1 && last > sent.Start && last+1 < sent.End && string(s.doc.Bytes(last)) == "MD" && string(s.doc.Bytes(last-1)) == "," && string(s.doc.Bytes(last+1)) == "," {
		return false // a doctor's degree: "Ana Silva, MD, chief medical officer"
	}
	t := &s.doc.Tokens[last]
	if int(m.Last) < sent.End && s.capital(int(m.Last)) && t.Flags&prose.Upper != 0 && m.Last-m.First == 1 && !m.Founder {
		// "Lead Capital", "General Partners": a capitalised single word before an organisation's ending.
		if s.class(s.doc.Tokens[m.Last].Word)&orgSuffix != 0 {
			return false
		}
	}
	return true
}

// fiveHundred reports whether a bare number opens a name: "500 Global".
func (s *nameScan) fiveHundred(i, limit int) bool {
	if s.smallNumber(i) && i+2 < limit && s.capital(i+1) && s.capital(i+2) && s.class(s.doc.Tokens[i+1].Word)&(calendarDay|acronym|function|orgSuffix) == 0 {
		return s.class(s.doc.Tokens[i+2].Word)&orgSuffix != 0 && !s.taken[i] && !s.counts(i) // "6 River Systems"
	}
	return s.doc.Tokens[i].Kind == prose.NumberToken && string(s.doc.Bytes(i)) == "500" && i+1 < limit && s.capital(i+1) &&
		s.class(s.doc.Tokens[i+1].Word)&(calendarDay|acronym) == 0
}

// known finds a name of the facts base, which is not nil, at token i.
func (s *nameScan) known(i, limit int, headline bool) (end int, ok bool) {
	hit, ok := s.base.NameAt(s.doc.Text, int(s.doc.Tokens[i].Start))
	if !ok {
		return 0, false
	}
	end = i + 1
	for end < limit && int(s.doc.Tokens[end].Start) < hit.End {
		end++
	}
	if int(s.doc.Tokens[end-1].End) != hit.End {
		return 0, false // ends inside a token
	}
	if !hit.Exact && end == i+1 && end < limit && s.capital(end) && isGivenName(s.doc.Bytes(i)) {
		return 0, false // "Ingrid Tveit", where the base has a company InGrid
	}
	first := &s.doc.Tokens[i]
	// One ordinary word is a name only where something else says so: "Sunday", "Notion".
	if end == i+1 && isCommonWord(s.doc.Bytes(i)) && first.Flags&prose.MixedCase == 0 {
		if first.Flags&prose.Upper == 0 || (s.opens(i) || headline || i == 0 || s.sentenceStart(i)) && s.mid[string(s.doc.Bytes(i))] == 0 && first.Flags&prose.Emphasis == 0 && !s.beforeCompanyVerb(end, limit) {
			return 0, false
		}
	}
	// A known name inside a longer capitalised one is another name.
	if hit.Kind != facts.MisspeltName && s.longer(end, limit) {
		return 0, false
	}
	if strings.HasSuffix(hit.Canonical, "+") && end < limit && string(s.doc.Bytes(end)) == "+" && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 {
		hit.End = int(s.doc.Tokens[end].End) // "Peek+", which the base finds by its letters
		end++
	}
	m := Mention{First: int32(i), Last: int32(end), Start: first.Start, End: uint32(hit.End), Value: value.Value{Kind: value.Name, Text: hit.Canonical}}
	switch hit.Kind {
	case facts.PersonName:
		m.Kind = Person
		m.Entity = s.entity(Person, hit.Canonical)
		s.entities[m.Entity-1].Person = hit.Person
	case facts.InvestorName:
		m.Kind = Company
		if s.personal(i, end) {
			m.Kind = Person
		} else {
			m.Fund = true
		}
		m.Entity = s.entity(m.Kind, hit.Canonical)
		s.entities[m.Entity-1].Fund = m.Fund
	default:
		m.Kind = Company
		if len(hit.Companies) == 1 {
			c := hit.Companies[0]
			m.Entity = s.entity(Company, c.Name)
			s.entities[m.Entity-1].Company = c
		} else {
			m.Entity = s.entity(Company, hit.Canonical)
		}
	}
	s.entities[m.Entity-1].Mentions++
	s.out = append(s.out, m)
	return end, true
}

func (s *nameScan) sentenceStart(i int) bool {
	si := s.doc.SentenceOf(i)
	return s.doc.Sentences[si].Start == i
}

// personal reports whether the words of a name look like a person's.
func (s *nameScan) personal(i, end int) bool {
	return end-i >= 2 && end-i <= 4 && isGivenName(s.doc.Bytes(i)) && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0
}

// longer reports whether the name that ends before token end goes on with further capitalised
// words that make it another's: "Salesforce" in "Salesforce Ventures".
func (s *nameScan) longer(end, limit int) bool {
	if end >= limit || !s.capital(end) || s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 {
		return false
	}
	if s.class(s.doc.Tokens[end].Word)&orgSuffix != 0 {
		return true
	}
	// A subsidiary: "Acme Deutschland", "Acme Poland".
	p, ok := place.LookupBytes(s.doc.Bytes(end))
	return ok && p.Kind == place.Country
}

func (s *nameScan) beforeCompanyVerb(i, limit int) bool {
	return i < limit && (s.class(s.doc.Tokens[i].Word)&raiseVerb != 0 || s.doc.Tokens[i].Kind == prose.Possessive)
}

// name reads a capitalised name at token i and classifies it. It returns i when
// there is none.
func (s *nameScan) name(i int, sent *prose.Sentence, headline bool) int {
	start := i
	t := &s.doc.Tokens[i]
	c := s.classAt(i)
	initial := i == sent.Start || s.opens(i)
	if c&calendarDay != 0 && !s.nameOfMonth(i, sent.End) && !s.orgNounBefore(i) && !s.monthActs(i, sent) {
		return i
	}
	if i+1 < sent.End && isHyphen(s.doc, i+1) && s.doc.Tokens[i+1].Flags&prose.SpaceLeft == 0 && s.prefix(i) {
		return i // "Ex-Google", "Pre-Series A"
	}
	if c&honorific != 0 {
		// Mr, Dr, Lord: the name follows.
		j := i + 1
		if j < sent.End && string(s.doc.Bytes(j)) == "." {
			j++
		}
		if j < sent.End && s.capital(j) {
			if s.doc.Lower(i) == "lord" || s.doc.Lower(i) == "lady" || s.doc.Lower(i) == "baroness" {
				end := s.extend(j, sent.End, headline)
				s.add(Person, i, end)
				return end
			}
			end := s.extend(j, sent.End, headline)
			s.add(Person, j, end)
			return end
		}
		return i
	}
	if c&function != 0 && !(c&acronym != 0 && t.Flags&prose.AllUpper != 0) {
		if !initial && !headline && i+1 < sent.End && s.capital(i+1) && s.doc.Lower(i) == "the" {
			// "The Hustle" inside a sentence.
			end := s.extend(i, sent.End, headline)
			if end == i+2 && s.legalNoun(i+1) {
				return end // "The Company", as contracts write
			}
			s.classify(i, end, sent)
			return end
		}
		if initial || headline || t.Flags&prose.AllUpper != 0 {
			if !s.nameDespiteFunction(i, sent) && !(!initial && !headline && s.shouted(i, sent)) {
				return i
			}
		} else if c&acronym != 0 || t.Word == 0 {
			return i
		}
	}
	if t.Flags&(prose.MixedCase|prose.HasDigit) == 0 && !(c&acronym != 0 && t.Flags&prose.AllUpper != 0) && (initial || headline) && s.ordinary(i) && !(isGivenName(s.doc.Bytes(i)) && i+1 < sent.End && (s.capital(i+1) && !s.ordinary(i+1) || s.particles(i+1, sent.End) > i+1)) && s.mid[string(s.doc.Bytes(i))] == 0 {
		// The capital is owed to the place, unless what follows makes a name of both.
		next := i + 1
		if headline || next >= sent.End || !s.capital(next) || s.class(s.doc.Tokens[next].Word)&(function|calendarDay) != 0 && s.class(s.doc.Tokens[next].Word)&fundSuffix == 0 ||
			!s.ordinary(next) && s.class(s.doc.Tokens[next].Word)&orgSuffix == 0 && s.onlyDescribes(i, next) || s.doc.Tokens[next].Flags&prose.SpaceLeft == 0 {
			if !s.joinedByAmpersand(i, sent.End) && !s.fundBy(i, sent.End) && s.sharedSurname(i, i+1) == 0 && !(i+3 < sent.End && isSurname(s.doc.Bytes(i)) && isHyphen(s.doc, i+2) && s.lowerSyllable(i, i+2)) && !s.aloneBeforeVerb(i, sent) && !s.introducedRun(i, sent.End) && !s.titleAfter(s.extend(i, sent.End, headline), sent.End) && !(c&ofHead != 0 && i+2 < sent.End && string(s.doc.Bytes(i+1)) == "of" && s.capital(i+2)) {
				return i
			}
		}
	}
	if i < s.shoutEnd && s.plainInLede(i) {
		return i
	}
	if i == sent.Start && i+1 < sent.End && string(s.doc.Bytes(i+1)) == "," && s.adverb(i) {
		return i // "Evidently, …"
	}
	if s.moneyNoun(i, sent.End) || i > sent.Start && s.capital(i-1) && s.verbInCapitals(i, sent.End) || i == sent.Start && s.sectorOf(i, sent) || s.postnominal(i) || s.acronymOf(i, sent) {
		return i
	}
	end := s.extend(i, sent.End, headline)
	if end == start {
		return i
	}
	if end == i+1 && (c&acronym != 0 && !s.acronymName(i) || len(s.doc.Bytes(i)) == 1 && string(s.doc.Bytes(i)) != "H" && string(s.doc.Bytes(i)) != "X") {
		if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok {
			s.addPlace(i, end, p)
			return end
		}
		return i
	}
	s.classify(i, end, sent)
	return end
}

// fundBy reports whether an ordinary word at token i, behind "by" or "from", begins the name
// of a fund: "led by Flare Capital".
func (s *nameScan) fundBy(i, limit int) bool {
	if i == 0 || i+1 >= limit || !s.capital(i+1) || s.class(s.doc.Tokens[i+1].Word)&fundSuffix == 0 {
		return false
	}
	w := s.doc.Lower(i - 1)
	return w == "by" || w == "from"
}

// adverb reports whether the word at token i ends as adverbs do that are made of longer
// adjectives: "Evidently", and not "Calendly".
func (s *nameScan) adverb(i int) bool {
	w := s.doc.Low[s.doc.Tokens[i].Start:s.doc.Tokens[i].End]
	if len(w) < 8 || !strings.HasSuffix(w, "ly") || s.mid[string(s.doc.Bytes(i))] > 0 {
		return false
	}
	for _, end := range [...]string{"ently", "antly", "ally", "ously", "ively", "ably", "ibly", "fully", "edly", "ingly", "ately"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// legalNoun reports whether token i is a noun that contracts and notices write with a
// capital: "The Company", "The Board".
func (s *nameScan) legalNoun(i int) bool {
	switch s.doc.Lower(i) {
	case "company", "board", "group", "firm", "issuer", "offering", "acquisition", "fund", "partnership", "school", "university", "college", "club", "association", "foundation", "society", "department", "ministry", "government":
		return true
	}
	return false
}

// sectorOf reports whether the word that opens a sentence at token i only says what kind
// of company follows: "Logistics firm Acme", "Edtech startup Beta". A name before
// "rival" or "backer" is one.
func (s *nameScan) sectorOf(i int, sent *prose.Sentence) bool {
	if i+1 >= sent.End {
		return false
	}
	if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok && !p.Common {
		return false // "Chicago startup Acme"
	}
	t, next := &s.doc.Tokens[i], &s.doc.Tokens[i+1]
	if s.class(t.Word)&(orgSuffix|acronym) != 0 && t.Flags&prose.MixedCase == 0 && next.Kind == prose.WordToken && next.Flags&prose.Upper == 0 && s.class(next.Word)&(founderWord|titleHead|personNoun) != 0 {
		return true // "Tech founder", "Insurance boss"
	}
	if next.Kind != prose.WordToken || next.Flags&prose.Upper != 0 || s.class(next.Word)&orgNoun == 0 || s.class(next.Word)&(raiseVerb|sayVerb) != 0 || t.Flags&(prose.MixedCase|prose.HasDigit) != 0 ||
		s.class(t.Word)&(knownOrg|knownFund|press) != 0 || s.mid[string(s.doc.Bytes(i))] > 0 {
		return false
	}
	switch string(s.doc.Bytes(i + 1)) {
	case "rival", "competitor", "backer", "investor", "parent", "subsidiary", "unit", "arm", "site", "newsletter", "product", "model", "chatbot", "tool", "app", "website", "service", "lab", "house":
		return false
	}
	return i+2 < sent.End && s.capital(i+2) || isCommonWord(s.doc.Bytes(i)) || s.class(t.Word)&(acronym|orgSuffix) != 0
}

// postnominal reports whether token i, behind a comma, is a degree or an honour that
// belongs to the name before it: "Ana Silva, Ph.D.,".
func (s *nameScan) postnominal(i int) bool {
	if i == 0 || string(s.doc.Bytes(i-1)) != "," {
		return false
	}
	switch string(s.doc.Bytes(i)) {
	case "OC", "OBE", "MBE", "CBE", "KBE", "MD", "M.D", "M.D.", "Ph.D", "Ph.D.", "PhD", "MPH", "MBA", "FRSC", "FRS", "Esq", "Jr", "Sr", "CFA", "CPA", "JD", "J.D.", "RN", "LLM", "MSc", "DPhil", "DVM", "DDS", "PharmD", "Pharm.D.", "QC", "KC", "SC", "II", "III":
		return true
	}
	return false
}

// acronymOf reports whether the short word in capitals at token i stands behind an
// article for what a company does: "an IVF startup".
func (s *nameScan) acronymOf(i int, sent *prose.Sentence) bool {
	t := &s.doc.Tokens[i]
	if t.Flags&prose.AllUpper == 0 || t.Flags&prose.HasDigit != 0 || t.End-t.Start > 4 || i == sent.Start || i+1 >= sent.End || s.class(t.Word)&(knownOrg|knownFund) != 0 {
		return false
	}
	next := &s.doc.Tokens[i+1]
	if next.Kind != prose.WordToken || next.Flags&prose.Upper != 0 || s.class(next.Word)&orgNoun == 0 {
		return false
	}
	switch string(s.doc.Bytes(i + 1)) {
	case "startup", "company", "firm", "platform", "provider", "maker", "specialist", "clinic", "unicorn", "scaleup", "business", "marketplace", "developer", "vendor", "outfit":
	default:
		return false
	}
	for k := i - 1; k >= sent.Start && k > i-4; k-- {
		switch s.doc.Lower(k) {
		case "a", "an", "another":
			return true
		}
	}
	return false
}

// prefix reports whether token i is a word that hyphens put before names.
func (s *nameScan) prefix(i int) bool {
	switch s.doc.Lower(i) {
	case "ex", "then", "non", "pre", "post", "anti", "mid", "co", "pro", "self":
		return true
	}
	return false
}

// ordinary reports whether token i is a word of the language: one of the list of
// common words, or one that wordings use, and no name the recogniser knows.
func (s *nameScan) ordinary(i int) bool {
	t := &s.doc.Tokens[i]
	return t.Word != 0 && s.class(t.Word)&(knownOrg|knownFund|press|calendarDay|acronym|orgSuffix) == 0 || isCommonWord(s.doc.Bytes(i))
}

// nameOfMonth reports whether the month or weekday at token i begins a name:
// "January Capital", "Jan Maes", and "June Park" where no preposition dates it.
func (s *nameScan) nameOfMonth(i, limit int) bool {
	if i+2 < limit && isHyphen(s.doc, i+1) && s.doc.Tokens[i+1].Flags&prose.SpaceLeft == 0 && s.capital(i+2) && isGivenName(s.doc.Bytes(i)) && s.class(s.doc.Tokens[i+2].Word)&calendarDay == 0 {
		return true // "Jan-Willem"
	}
	if i+1 >= limit || !s.capital(i+1) {
		return false
	}
	next := s.class(s.doc.Tokens[i+1].Word)
	if next&orgSuffix != 0 {
		return true
	}
	if s.doc.Tokens[i+1].Kind == prose.WordToken && isCommonWord(s.doc.Bytes(i+1)) && next&(calendarDay|function|acronym|titleHead|titleMod|roundNoun) == 0 && !s.dated(i) {
		return true // "Sunday Supper"
	}
	if !isGivenName(s.doc.Bytes(i)) || next&(calendarDay|function|acronym) != 0 || s.doc.Tokens[i+1].Flags&(prose.MixedCase|prose.HasDigit) != 0 {
		return false
	}
	if i == 0 {
		return true
	}
	switch s.doc.Lower(i - 1) {
	case "by", "to", "and", "a", "the":
		return true
	}
	return !s.dated(i)
}

// dated reports whether what stands ahead of a month or weekday makes a date of it.
func (s *nameScan) dated(i int) bool {
	if i == 0 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "in", "since", "until", "till", "from", "of", "on", "before", "after", "during", "through", "between", "last", "next", "this", "every", "each", "early", "late", "mid", "by", "to", "and", "a", "the":
		return true
	}
	return s.doc.Tokens[i-1].Kind == prose.NumberToken
}

// acronymName: an acronym that the document also uses as the name of somebody.
func (s *nameScan) acronymName(i int) bool { return s.doc.Tokens[i].Flags&prose.Linked != 0 }

// aloneBeforeVerb keeps a sentence-initial ordinary word as a name when its verb
// is one of companies and the document never writes the word in lower case: list
// items such as "Alan raises €40m".
func (s *nameScan) aloneBeforeVerb(i int, sent *prose.Sentence) bool {
	if s.opensItem(i, sent) {
		return true
	}
	if i != sent.Start || i+1 >= sent.End || s.class(s.doc.Tokens[i].Word)&(function|orgNoun|personNoun|titleHead|acronym|roundNoun) != 0 {
		return false
	}
	next := &s.doc.Tokens[i+1]
	b := s.doc.Bytes(i + 1)
	if next.Kind == prose.Punct && string(b) == "," && i+3 < sent.End {
		// "Myra, a medicine delivery startup, …"
		w := s.doc.Bytes(i + 2)
		switch string(w) {
		case "a", "an", "the", "which", "founded", "launched", "headquartered", "backed", "whose":
			return true
		}
		return false
	}
	if s.properBefore(i, i+1) {
		return true
	}
	if s.predicated(i, sent) {
		return true
	}
	if w := string(b); (w == "(" || w == "–" || w == "—") && i+3 < sent.End {
		switch s.doc.Lower(i + 2) {
		case "founded", "co", "cofounded", "launched", "established", "headquartered", "backed", "formerly":
			return true
		}
	}
	if s.class(next.Word)&raiseVerb == 0 || len(b) < 4 {
		return false
	}
	return b[len(b)-1] == 's' || b[len(b)-1] == 'd'
}

// onlyDescribes reports whether the ordinary word that opens a sentence at token i
// describes the name at token next and is no part of it: "Rapper Ashton Lee", not
// "Tandem Roasters".
func (s *nameScan) onlyDescribes(i, next int) bool {
	n := &s.doc.Tokens[next]
	switch s.doc.Lower(i) {
	case "former", "ex", "late", "fellow", "incumbent", "outgoing", "incoming", "longtime", "current", "onetime", "rival", "neighbouring", "neighboring", "arch", "ousted", "newcomer", "competitor", "rivals", "competitors", "embattled", "ailing", "insolvent", "bankrupt", "defunct", "listed":
		return true
	}
	return isGivenName(s.doc.Bytes(next)) || s.class(n.Word)&(knownOrg|knownFund|press) != 0 || n.Flags&(prose.MixedCase|prose.HasDigit) != 0 ||
		s.class(s.doc.Tokens[i].Word)&(orgNoun|personNoun|function|titleHead|titleMod) != 0 || strings.HasSuffix(string(s.doc.Bytes(i)), "ly")
}

// predicated reports whether the word at token i is said to be what only persons
// or companies are: "Stone is the founder", "Ballast is a company founded in".
func (s *nameScan) predicated(i int, sent *prose.Sentence) bool {
	k := i + 1
	if w := s.lowAt(k, sent); w != "is" && w != "was" {
		return false
	}
	if w := s.lowAt(k+1, sent); w == "headquartered" || w == "founded" || s.startedBy(k+1, sent) || w == "based" && s.lowAt(k+2, sent) == "in" && k+3 < sent.End && s.capital(k+3) {
		return true
	}
	for k++; k < sent.End && k < i+6; k++ {
		switch s.lowAt(k, sent) {
		case "startup", "company", "firm", "fintech", "platform":
			switch s.lowAt(k+1, sent) {
			case "founded", "that", "which", "based", ",", "in", "backed", "started", ".":
				return true
			}
			return false
		case "second", "first", "third", "latest", "new", "young", "small", "only":
		case "founder", "cofounder", "ceo", "cto", "coo", "cfo", "chairman", "chairwoman", "president", "chief":
			return true
		case "co":
			return k+2 < sent.End && isHyphen(s.doc, k+1) && s.lowAt(k+2, sent) == "founder"
		case "the", "a", "an", "also", "now", "its", "currently":
		default:
			return false
		}
	}
	return false
}

// startedBy reports whether the verb at token k, behind "was", says that somebody with a
// given name started something: "was launched in 2019 by Ana Silva".
func (s *nameScan) startedBy(k int, sent *prose.Sentence) bool {
	switch s.lowAt(k, sent) {
	case "started", "launched", "created", "set", "formed":
	default:
		return false
	}
	for k++; k+1 < sent.End; k++ {
		if s.lowAt(k, sent) == "by" {
			return s.capital(k+1) && isGivenName(s.doc.Bytes(k+1))
		}
		if s.doc.Tokens[k].Kind == prose.Punct {
			return false
		}
	}
	return false
}

// properBefore reports whether the bare singular noun at token i stands before a verb
// as only names do: "Gambit teaches". Nouns of what cannot be counted do so too.
func (s *nameScan) properBefore(i, verb int) bool {
	switch string(s.doc.Bytes(verb)) {
	case "has", "had":
		// "Silo has brought in Ana Silva", "Flint has 20 staff"
		if !s.hiresNext(verb+1, len(s.doc.Tokens)) {
			return false
		}
	case "opened", "opens", "closed", "doubled", "tripled", "moved", "launched", "expanded", "cut", "celebrates", "celebrated":
		if s.doc.Lower(verb+1) != "its" {
			return false
		}
	case "sells", "makes", "builds", "lets", "helps", "runs", "delivers", "develops", "teaches", "connects", "allows", "enables", "charges", "insures", "lends", "ships", "manages", "designs", "hosts", "counts", "employs", "wants", "hopes", "aims", "claims", "trains", "rents", "recycles", "automates", "named", "appointed", "poached", "promoted", "fired":
	default:
		return false
	}
	b := s.doc.Lower(i)
	for _, end := range [...]string{"s", "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ware", "ship", "ism", "th", "age", "ure"} {
		if strings.HasSuffix(b, end) {
			return false
		}
	}
	switch b {
	case "money", "demand", "data", "research", "trade", "work", "trust", "time", "design", "cash", "capital", "debt", "credit", "speed", "scale", "size", "price", "luck", "code", "food", "energy", "power", "music", "art", "science", "law", "science's", "staff", "everyone", "nobody", "nothing", "everything", "somebody", "someone", "anyone":
		return false
	}
	return true
}

// hiresNext reports whether token k, behind "has", goes on as only a company can:
// "brought in Ana Silva", "20 staff".
func (s *nameScan) hiresNext(k, limit int) bool {
	if k+2 >= limit {
		return false
	}
	switch s.doc.Lower(k) {
	case "hired", "appointed", "named", "poached", "promoted", "tapped", "recruited", "brought":
		if k++; s.doc.Lower(k) == "in" || s.doc.Lower(k) == "on" {
			k++
		}
		return k < limit && s.capital(k)
	}
	if w := s.doc.Lower(k); (w == "offices" || w == "headquarters") && s.doc.Lower(k+1) == "in" {
		return true
	}
	if s.doc.Tokens[k].Kind != prose.NumberToken {
		return false
	}
	switch s.doc.Lower(k + 1) {
	case "staff", "employees", "offices", "people":
		return true
	}
	return false
}

// introducedRun reports whether the capitalised ordinary words from token i on are a
// name that is being introduced: "Back Market, which …", "Hugging Face (New York)".
func (s *nameScan) introducedRun(i, limit int) bool {
	end := i + 1
	for end < limit && s.capital(end) {
		if c := s.class(s.doc.Tokens[end].Word); c&(calendarDay|titleHead|founderWord) != 0 || c&function != 0 && c&orgSuffix == 0 {
			break
		}
		end++
	}
	if end < i+2 || end > i+3 || end+1 >= limit {
		return false
	}
	switch string(s.doc.Bytes(end)) {
	case "(":
		return true
	case ",":
		switch string(s.doc.Bytes(end + 1)) {
		case "a", "an", "which", "based", "founded":
			return true
		}
	}
	return false
}

// joinedByAmpersand reports whether "&" joins the word at token i to another that is
// capitalised: "Marsh & Sons".
func (s *nameScan) joinedByAmpersand(i, limit int) bool {
	return i+2 < limit && string(s.doc.Bytes(i+1)) == "&" && s.capital(i+2)
}

// opensItem reports whether the ordinary word that opens a list item reads as a name:
// in bold before a bracket, a comma or a verb, "**Arbor** (Munich)", or a bare singular
// noun before an auxiliary, "Fabric has laid off".
func (s *nameScan) opensItem(i int, sent *prose.Sentence) bool {
	t := &s.doc.Tokens[i]
	b := &s.doc.Blocks[sent.Block]
	bold := t.Flags&(prose.Emphasis|prose.Linked) != 0
	if b.Kind != prose.ListItem && !(b.Kind == prose.Paragraph && bold && s.doc.Sentences[b.Start].Start == i) || i != sent.Start || i+1 >= sent.End {
		return false
	}
	if s.class(t.Word)&(function|orgNoun|personNoun|titleHead|acronym|roundNoun|calendarDay) != 0 {
		return false
	}
	next := string(s.doc.Bytes(i + 1))
	if bold {
		if next == ":" && s.doc.Tokens[i+1].Flags&prose.Emphasis == 0 && i+4 < sent.End {
			// "**Arbor**: The climate fintech has …", no label with its value.
			w := s.doc.Lower(i + 2)
			return w == "the" || w == "a" || w == "an"
		}
		return next == "(" || next == "," || next == "–" || next == "—" || s.doc.Tokens[i+1].Kind == prose.WordToken && s.doc.Tokens[i+1].Flags&(prose.Emphasis|prose.Upper) == 0
	}
	switch next {
	case "has", "is", "was", "will", "plans":
		w := s.doc.Bytes(i)
		return w[len(w)-1] != 's' && !(len(w) > 4 && string(w[len(w)-3:]) == "ing")
	}
	return false
}

// shouted reports whether the word in capitals at token i stands alone among words that
// are not, as names do: "Mumbai-based LEAD is".
func (s *nameScan) shouted(i int, sent *prose.Sentence) bool {
	if t := &s.doc.Tokens[i]; t.Flags&prose.AllUpper == 0 || t.End-t.Start < 4 || i+1 >= sent.End || i == sent.Start {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if t := &s.doc.Tokens[k]; t.Kind == prose.WordToken && t.Flags&(prose.AllUpper|prose.Upper) != 0 {
			return false
		}
	}
	return s.lowAt(i-1, sent) == "based" || s.mid[string(s.doc.Bytes(i))] > 1
}

// nameDespiteFunction keeps a capitalised grammatical word that begins a name the
// document also writes elsewhere.
func (s *nameScan) nameDespiteFunction(i int, sent *prose.Sentence) bool {
	if i+1 < sent.End && s.capital(i+1) && isGivenName(s.doc.Bytes(i)) && isSurname(s.doc.Bytes(i+1)) && !isCommonWord(s.doc.Bytes(i+1)) && s.class(s.doc.Tokens[i+1].Word) == 0 {
		return true // "Will Hanks", "Per Holm"
	}
	switch s.doc.Lower(i) {
	case "back", "first", "next", "last", "new", "good", "better", "best", "all", "well", "one", "high", "top", "full", "own", "real", "great", "big", "small", "fast", "up", "out", "away":
		if s.introducedRun(i, sent.End) {
			return true
		}
	}
	switch s.doc.Lower(i) {
	case "do", "all", "go", "now", "on", "off", "you", "we", "us", "who", "so", "yes":
		if i+1 < sent.End && s.capital(i+1) && s.class(s.doc.Tokens[i+1].Word)&fundSuffix != 0 {
			return true // "Do Ventures"
		}
	}
	if i+1 >= sent.End || !s.capital(i+1) || s.mid[string(s.doc.Bytes(i))] == 0 {
		return false
	}
	switch s.doc.Lower(i) {
	case "my", "our", "your", "her", "his", "how", "not", "no", "one", "two", "every", "other", "another":
		return s.mid[string(s.doc.Bytes(i+1))] > 0 // "My First Days"
	}
	return s.doc.Tokens[i].Flags&prose.MixedCase != 0
}

// extend reads on from a name's first token.
func (s *nameScan) extend(i, limit int, headline bool) int {
	end := i + 1
	ex := i >= 2 && isHyphen(s.doc, i-1) && s.doc.Lower(i-2) == "ex"
	for end < limit {
		t := &s.doc.Tokens[end]
		b := s.doc.Bytes(end)
		switch {
		case ex && s.capital(end) && isGivenName(b):
			return end // "ex-Googlers Ana Silva and Bo Ek"
		case s.capital(end):
			c := s.class(t.Word)
			if s.verbInCapitals(end, limit) || end < s.shoutEnd && (c&(function|raiseVerb) != 0 || s.plainInLede(end)) {
				return end
			}
			if c&(titleHead|founderWord) != 0 && c&orgSuffix == 0 && !(end == i+1 && isGivenName(s.doc.Bytes(i)) && s.doc.Lower(end) == "dean") {
				if _, ok := s.titleAt(s.doc, end, limit); ok {
					return end
				}
			}
			if c&titleMod != 0 && c&orgSuffix == 0 {
				if m, ok := s.titleAt(s.doc, end, limit); ok && m.Last-m.First >= 2 {
					return end
				}
			}
			if m, ok := s.seriesAt(s.doc, end, limit); ok && (m.Last-m.First > 1 || end+1 >= limit || !s.capital(end+1)) {
				return end // "Acme Series B", not "Digital Debt Capital Markets"
			}
			if c&calendarDay != 0 && c&orgSuffix == 0 && t.Flags&prose.SpaceLeft != 0 && !(end+1 < limit && s.capital(end+1)) && !s.surnamedDay(i, end) {
				return end
			}
			if headline && isCommonWord(b) && s.mid[string(b)] == 0 && t.Flags&prose.MixedCase == 0 && c&orgSuffix == 0 && !(c&raiseVerb == 0 && s.opensAside(end+1, limit)) {
				return end
			}
			end++
		case t.Kind == prose.Punct && end+1 < limit && t.Flags&prose.SpaceLeft == 0 && isHyphen(s.doc, end):
			next := &s.doc.Tokens[end+1]
			if s.lowerSyllable(i, end) {
				end += 2
				continue
			}
			if describesBehind(s.doc.Lower(end + 1)) {
				return end // "SoftBank-Backed"
			}
			if next.Flags&prose.SpaceLeft != 0 || !(s.capital(end+1) || next.Kind == prose.NumberToken) {
				return s.beforeCompound(i, end)
			}
			end += 2
		case string(b) == "&" && end+1 < limit && s.capital(end+1), string(b) == "/" && end+1 < limit && string(s.doc.Bytes(end-1)) == "A" && string(s.doc.Bytes(end+1)) == "S":
			end += 2
		case s.nicknameEnd(i, end, limit) > end:
			end = s.nicknameEnd(i, end, limit)
		case t.Flags&prose.SpaceLeft == 0 && (string(b) == "°" || string(b) == "+" && s.doc.Tokens[end-1].Kind == prose.WordToken && (end+1 >= limit || s.doc.Tokens[end+1].Flags&prose.SpaceLeft != 0 || s.doc.Tokens[end+1].Kind == prose.Punct && !isHyphen(s.doc, end+1) || s.doc.Tokens[end+1].Kind == prose.Possessive)):
			end++
		case t.Kind == prose.Possessive && end+1 < limit && s.capital(end+1) && s.saintly(i, end):
			end += 2 // "St Mary's Hospital"
		case string(b) == "." && end == i+1 && s.doc.Lower(i) == "st" && end+1 < limit && s.capital(end+1):
			end += 2
		case string(b) == "." && end+1 < limit && s.capital(end+1) && end-1 >= i && s.initial(end-1) && s.doc.Tokens[end+1].Flags&prose.SpaceLeft != 0:
			end += 2
		case string(b) == "of" && end+1 < limit && s.class(s.doc.Tokens[end-1].Word)&ofHead != 0:
			j := end + 1
			if string(s.doc.Bytes(j)) == "the" {
				j++
			}
			if j >= limit || !s.capital(j) {
				return end
			}
			end = j + 1
		case string(b) == "and" && end+1 < limit && s.capital(end+1) && s.joinedByAnd(i, end):
			end += 2
		case string(b) == "for" && end+1 < limit && s.class(s.doc.Tokens[end-1].Word)&(ofHead|fundSuffix) != 0:
			j := end + 1
			if string(s.doc.Bytes(j)) == "the" {
				j++
			}
			if j >= limit || !s.capital(j) {
				return s.legalForm(end, limit)
			}
			end = j + 1
		case end+2 < limit && s.class(t.Word)&particle != 0 && t.Flags&prose.Upper == 0 && isHyphen(s.doc, end+1) && s.doc.Tokens[end+1].Flags&prose.SpaceLeft == 0 && s.capital(end+2) && (isGivenName(s.doc.Bytes(i)) || isSurname(s.doc.Bytes(i))):
			end += 3 // "Mohamed Salah al-Din"
		case s.particles(end, limit) > end && (!isCommonWord(s.doc.Bytes(end-1)) || isGivenName(s.doc.Bytes(end-1))):
			end = s.particles(end, limit) + 1
		case t.Kind == prose.NumberToken && len(b) <= 2 && s.numberEnds(end, limit) && !s.taken[end]:
			end++
			return end
		default:
			return s.legalForm(end, limit)
		}
	}
	return end
}

// surnamedDay reports whether the month or weekday at token k, which no date holds, is
// the surname of somebody whose given name stands at token i: "Kate Sun", "Ada May".
func (s *nameScan) surnamedDay(i, k int) bool {
	return k == i+1 && isGivenName(s.doc.Bytes(i)) && !isCommonWord(s.doc.Bytes(i)) && isSurname(s.doc.Bytes(k)) && len(s.doc.Bytes(k)) <= 5
}

// opensAside reports whether token i opens a bracket or is a dash: "Brask Mobility
// (Aarhus)" is a name even in a headline.
func (s *nameScan) opensAside(i, limit int) bool {
	if i >= limit {
		return false
	}
	switch string(s.doc.Bytes(i)) {
	case "(", "–", "—", "|":
		return true
	}
	return false
}

// saintly reports whether the possessive at token p stands inside the name of a
// hospital or a college: "King's College".
func (s *nameScan) saintly(i, p int) bool {
	switch s.doc.Lower(p + 1) {
	case "hospital", "college", "school", "university", "church", "church's", "academy", "hospice", "cathedral":
		return true
	}
	return s.doc.Lower(i) == "st" && s.class(s.doc.Tokens[p+1].Word)&orgSuffix != 0
}

// lowerSyllable reports whether the hyphen at token h joins the second syllable of a
// Korean given name, in lower case: "Kim Seo-yeon".
func (s *nameScan) lowerSyllable(i, h int) bool {
	if h+1 >= len(s.doc.Tokens) || h == i {
		return false
	}
	b := s.doc.Bytes(h + 1)
	if t := &s.doc.Tokens[h+1]; h == i+2 && koreanSurname(s.doc.Lower(i)) && len(s.doc.Bytes(h-1)) <= 5 && t.Kind == prose.WordToken && t.Flags&(prose.SpaceLeft|prose.Upper) == 0 && len(b) <= 5 {
		return true // "Lee Min-ho"
	}
	if t := &s.doc.Tokens[h+1]; t.Kind != prose.WordToken || t.Flags != 0 && t.Flags&(prose.SpaceLeft|prose.Upper) != 0 || len(b) > 5 || isCommonWord(b) && !isSurname(b) {
		return false
	}
	return len(s.doc.Bytes(h-1)) <= 5 && (isSurname(s.doc.Bytes(h-1)) || isGivenName(s.doc.Bytes(h-1)) || h > i+1 && isSurname(s.doc.Bytes(i))) && s.class(s.doc.Tokens[h+1].Word)&(function|orgNoun|personNoun|titleHead) == 0 && (isSurname(b) || isGivenName(b))
}

// koreanSurname reports whether a word in lower case is one of the few surnames that most
// Koreans have.
func koreanSurname(word string) bool {
	switch word {
	case "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "song", "ryu", "hong", "moon", "yang", "bae", "baek", "nam":
		return true
	}
	return false
}

// nicknameEnd reads on over a nickname in quotes and the surname behind it: William
// “Bill” Farrow. It returns end when there is none.
func (s *nameScan) nicknameEnd(i, end, limit int) int {
	if end+3 >= limit || !s.capital(end+1) || !s.capital(end+3) || !isGivenName(s.doc.Bytes(i)) || end > i+2 {
		return end
	}
	switch string(s.doc.Bytes(end)) {
	case "“", "\"", "‘":
	default:
		return end
	}
	switch string(s.doc.Bytes(end + 2)) {
	case "”", "\"", "’":
		return end + 4
	}
	return end
}

// particles passes the lower-case particles of a person's name, "van der", from token
// i on, when a capital follows: it returns the token of that, and else i.
func (s *nameScan) particles(i, limit int) int {
	end := i
	for end < limit && end < i+3 {
		t := &s.doc.Tokens[end]
		if t.Kind != prose.WordToken || t.Flags&prose.Upper != 0 || s.class(t.Word)&particle == 0 || string(s.doc.Bytes(end)) == "the" {
			break
		}
		end++
	}
	if end == i || end >= limit || !s.capital(end) {
		return i
	}
	return end
}

// legalForm reads on over a comma and a legal form behind a name that ends before
// token end: "Acme, Inc.", "Acme Inc.".
func (s *nameScan) legalForm(end, limit int) int {
	isForm := func(k int) bool {
		switch s.doc.Lower(k) {
		case "inc", "ltd", "llc", "llp", "corp", "co", "plc", "gmbh", "limited", "incorporated", "s.a", "b.v", "l.p.", "l.p", "l.l.c.", "l.l.c", "s.a.", "b.v.", "s.p.a.", "n.v.":
			return s.doc.Tokens[k].Flags&prose.Upper != 0 && !(k+1 < limit && isHyphen(s.doc, k+1) && s.doc.Tokens[k+1].Flags&prose.SpaceLeft == 0) // not "Co-founder"
		}
		return false
	}
	if end+1 < limit && string(s.doc.Bytes(end)) == "," && isForm(end+1) {
		end += 2
	}
	if e := s.junior(end, limit); e > end {
		return e
	}
	if end+1 < limit && string(s.doc.Bytes(end)) == "." && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 && isForm(end-1) {
		end++
		if end+1 < limit && string(s.doc.Bytes(end)) == "," && isForm(end+1) {
			return s.legalForm(end, limit) // "Co., Ltd."
		}
	}
	return end
}

// joinedByAnd reports whether "and" at token k stands inside the name that begins at
// token i: "Bank of Credit and Commerce", "Fels and Co".
func (s *nameScan) joinedByAnd(i, k int) bool {
	switch string(s.doc.Bytes(k + 1)) {
	case "Co", "Sons", "Daughters", "Brothers", "Company", "Associates":
		return true
	}
	if k < i+3 || s.class(s.doc.Tokens[k+1].Word)&(titleHead|titleMod) != 0 || string(s.doc.Bytes(k-2)) != "of" || !isCommonWord(s.doc.Bytes(k-1)) || !isCommonWord(s.doc.Bytes(k+1)) {
		return false
	}
	_, at := place.LookupBytes(s.doc.Bytes(k - 1))
	return !at
}

// junior reads on over "Jr." behind a person's name that ends before token end.
func (s *nameScan) junior(end, limit int) int {
	k := end
	if k < limit && string(s.doc.Bytes(k)) == "," {
		k++
	}
	if k >= limit {
		return end
	}
	switch string(s.doc.Bytes(k)) {
	case "Jr", "Sr", "Jr.", "Sr.":
	default:
		return end
	}
	k++
	if k < limit && string(s.doc.Bytes(k)) == "." && s.doc.Tokens[k].Flags&prose.SpaceLeft == 0 && k+1 < limit {
		k++
	}
	return k
}

// beforeCompound steps back over a name whose last word is the first half of a
// compound: "Nvidia-backed" is a name and a participle, "Paris-based" too.
func (s *nameScan) beforeCompound(_, end int) int { return end }

func (s *nameScan) initial(i int) bool {
	b := s.doc.Bytes(i)
	if len(b) == 1 {
		return b[0] >= 'A' && b[0] <= 'Z'
	}
	// "J.P."
	if len(b) != 4 && len(b) != 6 {
		return false
	}
	for k, c := range b {
		if k%2 == 0 && (c < 'A' || c > 'Z') || k%2 == 1 && c != '.' {
			return false
		}
	}
	return true
}

// numberEnds reports whether a small number at token i ends a name ("Motel 6"):
// nothing it could count follows.
func (s *nameScan) numberEnds(i, limit int) bool {
	b := s.doc.Bytes(i)
	if b[0] < '1' || b[0] > '9' || len(b) == 2 && (b[1] < '0' || b[1] > '9') {
		return false
	}
	prev := s.class(s.doc.Tokens[i-1].Word)
	if prev&(calendarDay|function) != 0 {
		return false
	}
	if i+1 >= limit {
		return true
	}
	next := &s.doc.Tokens[i+1]
	if next.Kind == prose.WordToken {
		return s.class(next.Word)&function != 0 || prev&fundSuffix != 0 && s.doc.Tokens[i-1].Flags&prose.Upper != 0 && s.class(next.Word)&(orgNoun|personNoun|titleHead) == 0 && next.Flags&prose.Upper == 0
	}
	if next.Kind == prose.Symbol {
		return false
	}
	return string(s.doc.Bytes(i+1)) != "-"
}

// widePlace finds a place of several words at token i, "New York", "Hong Kong", unless
// a longer name begins so. It returns i when there is none.
func (s *nameScan) widePlace(i, limit int) int {
	if i+1 >= limit || !s.capital(i+1) || s.doc.Lower(i) == "the" {
		return i
	}
	endByte, p, ok := place.At(s.doc.Text, int(s.doc.Tokens[i].Start))
	if !ok || p.Common {
		return i
	}
	end := i
	for end < limit && int(s.doc.Tokens[end].Start) < endByte {
		end++
	}
	if end < i+2 || int(s.doc.Tokens[end-1].End) != endByte || s.taken[end-1] {
		return i
	}
	if end < limit && s.doc.Tokens[end].Flags&prose.SpaceLeft != 0 && s.capital(end) && s.class(s.doc.Tokens[end].Word)&(titleHead|titleMod|founderWord) == 0 || end+1 < limit && string(s.doc.Bytes(end)) == "&" {
		return i
	}
	if end == i+2 && s.class(s.doc.Tokens[i+1].Word)&orgSuffix != 0 {
		return i
	}
	s.addPlace(i, end, p)
	return max(end, s.skipTo)
}

// lowerPlace finds places that begin in lower case: "the French capital".
func (s *nameScan) lowerPlace(i int) (int, bool) {
	t := &s.doc.Tokens[i]
	if s.doc.Lower(i) != "the" {
		return 0, false
	}
	endByte, p, ok := place.At(s.doc.Text, int(t.Start))
	if !ok {
		return 0, false
	}
	end := i + 1
	for end < len(s.doc.Tokens) && int(s.doc.Tokens[end].Start) < endByte {
		end++
	}
	if bytes.IndexByte(s.doc.Text[t.Start:endByte], ',') > 0 {
		return 0, false // "the Denver, Colorado-based startup": without its article
	}
	if end+1 < len(s.doc.Tokens) && isHyphen(s.doc, end) && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 {
		return 0, false // "the Cedar Falls-based firm"
	}
	if end > i+2 && s.doc.Lower(end-1) != "capital" {
		if q, ok := place.LookupBytes(s.doc.Text[s.doc.Tokens[i+1].Start:endByte]); ok && q.Kind == place.City {
			return 0, false // "the Mexico City fintech"
		}
	}
	if end < i+3 || int(s.doc.Tokens[end-1].End) != endByte || end < len(s.doc.Tokens) && s.capital(end) && s.doc.Tokens[end].Flags&prose.SpaceLeft != 0 {
		return 0, false
	}
	s.addPlace(i, end, p)
	return end, true
}

func (s *nameScan) addPlace(i, end int, p place.Place) {
	if p.Kind != place.Demonym && end+1 < len(s.doc.Tokens) && string(s.doc.Bytes(end)) == "," {
		// "Freiburg, Germany" is one.
		if endByte, _, ok := place.At(s.doc.Text, int(s.doc.Tokens[i].Start)); ok {
			e := end
			for e < len(s.doc.Tokens) && int(s.doc.Tokens[e].Start) < endByte {
				e++
			}
			if e > end+1 && int(s.doc.Tokens[e-1].End) == endByte && s.doc.SentenceOf(e-1) == s.doc.SentenceOf(i) {
				end = e
				s.skipTo = e
			}
		}
	}
	s.out = append(s.out, Mention{Kind: Place, First: int32(i), Last: int32(end), Start: s.doc.Tokens[i].Start, End: s.doc.Tokens[end-1].End,
		Value: value.Value{Kind: value.Name, Text: p.Name}})
}

// classify decides what the name of tokens [i,end) names, peeling what does not
// belong to it.
func (s *nameScan) classify(i, end int, sent *prose.Sentence) {
	// A sentence's first word that only describes: "Chipmaker Qualcomm", "Financier Lord Spencer".
	if (i == sent.Start || s.opens(i)) && end-i >= 2 && s.doc.Tokens[i].Flags&(prose.MixedCase|prose.AllUpper|prose.HasDigit) == 0 && !isGivenName(s.doc.Bytes(i)) &&
		(isCommonWord(s.doc.Bytes(i)) || s.class(s.doc.Tokens[i].Word)&(orgNoun|personNoun) != 0) {
		rest := s.class(s.doc.Tokens[i+1].Word)
		switch {
		case rest&honorific != 0:
			i++
		case s.class(s.doc.Tokens[i].Word)&function != 0 && s.nameDespiteFunction(i, sent):
		case s.class(s.doc.Tokens[i].Word)&(orgNoun|personNoun|function) != 0 && rest&orgSuffix == 0:
			i++
		case isSurname(s.doc.Bytes(i)) && (isGivenName(s.doc.Bytes(i+1)) || isSurname(s.doc.Bytes(i+1))) && (end == i+2 || isHyphen(s.doc, i+2)) || s.doc.Tokens[i+1].Kind != prose.WordToken:
			// "Park Ji-hoon", "Marsh & Sons"
		case !isCommonWord(s.doc.Bytes(i+1)) && rest&orgSuffix == 0 && s.mid[string(s.doc.Bytes(i))] == 0 && s.doc.Tokens[i+1].Flags&prose.SpaceLeft != 0 &&
			s.onlyDescribes(i, i+1):
			// "Rapper Ashton Lee", not "Tandem Roasters"
			i++
		}
	}
	if end > i+1 && s.doc.Lower(i) == "former" && (i == sent.Start || s.opens(i)) {
		i++
	}
	if s.class(s.doc.Tokens[i].Word)&honorific != 0 && i+1 < end && s.doc.Lower(i) != "lord" {
		i++
	}
	i = s.pastRank(i, end)
	text := s.doc.Text[s.doc.Tokens[i].Start:s.doc.Tokens[end-1].End]
	single := end == i+1
	first, last := &s.doc.Tokens[i], &s.doc.Tokens[end-1]
	lastClass := s.class(last.Word)
	nextHyphen := end+1 < len(s.doc.Tokens) && isHyphen(s.doc, end) && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0

	if p, ok := place.LookupBytes(text); ok && !(lastClass&orgSuffix != 0 && !single) {
		firm := single && p.Kind == place.City && s.firms[string(text)]
		if !firm && !p.Common || s.qualifiedPlace(i, end) || s.afterPreposition(i) || s.afterPlace(i) || nextHyphen && !firm || p.Kind == place.Demonym && i != sent.Start && s.lowerWord(end) {
			s.addPlace(i, end, p)
			return
		}
	}
	// A nationality or place before a name is not part of it: "Indian startup", "Stuttgart VC Mätch.vc".
	if !single {
		if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok && (p.Kind == place.Demonym || lastClass&orgSuffix == 0) && s.doc.Tokens[i+1].Flags&prose.SpaceLeft != 0 {
			if s.class(s.doc.Tokens[i+1].Word)&(acronym) != 0 && end > i+2 {
				s.addPlace(i, i+1, p)
				s.classify(i+2, end, sent)
				return
			}
			if end == i+2 && s.class(s.doc.Tokens[i+1].Word)&acronym != 0 && !s.orgNounBefore(i) {
				s.addPlace(i, i+1, p) // "US VCs"
				return
			}
			if p.Kind == place.Demonym && s.knownAlone(i+1, end) {
				s.addPlace(i, i+1, p)
				s.classify(i+1, end, sent)
				return
			}
		}
	}
	if single && end+1 < len(s.doc.Tokens) && s.doc.Tokens[end].Kind == prose.Possessive && s.capital(end+1) && !s.firms[string(text)] {
		if p, ok := place.LookupBytes(text); ok && p.Kind == place.City {
			s.addPlace(i, end, p) // "Ghent's Acme"
			return
		}
	}
	if !single && (s.doc.Lower(i) == "vc" || s.doc.Lower(i) == "pe") {
		s.classify(i+1, end, sent)
		return
	}
	if s.allOf(i, end, titleMod|department) && !single && lastClass&orgSuffix == 0 {
		return // "Business Development"
	}
	if single && s.class(first.Word)&acronym != 0 && s.class(first.Word)&(knownOrg|knownFund) == 0 {
		return
	}
	if k := s.secondName(i, end); k > i {
		s.classify(i, k, sent)
		s.classify(k, end, sent)
		return
	}
	if s.concept(i, end) {
		return
	}
	weight := s.form(i, end)
	weight.add(s.context(i, end, sent))
	if single && s.sharedSurname(i, end) > 0 || end == i+2 && i >= 2 && s.capital(i-2) && s.sharedSurname(i-2, i-1) == end-1 {
		weight.person += strongEvidence // "Amy and Joe Watts": both
	}
	if single && s.firms[string(text)] && weight.person < strongEvidence {
		weight.org += 2
	}
	e := s.add(Name, i, end)
	e.weight.add(weight)
	e.Product = e.Product || s.product(i, end, sent)
	if surname := s.sharedSurname(i, end); surname > 0 && e.Name == string(text) && !s.surnameOfOne(e.Name) {
		e.Name += " " + string(s.doc.Bytes(surname)) // "Rui" of "Rui and Tiago Prado"
	}
}

// qualifiedPlace reports whether a comma and the region or country that the place
// [i,end) lies in follow it: "Bath, UK".
func (s *nameScan) qualifiedPlace(i, end int) bool {
	if end+1 >= len(s.doc.Tokens) || string(s.doc.Bytes(end)) != "," {
		return false
	}
	far, _, ok := place.At(s.doc.Text, int(s.doc.Tokens[i].Start))
	return ok && far > int(s.doc.Tokens[end].Start)
}

// secondName finds where a person's name begins in the run [i,end) behind "CEO of":
// "former CEO of Acme Foods Ana Silva". It returns i when the run is one name.
func (s *nameScan) secondName(i, end int) int {
	n := len(s.out)
	if n == 0 || end-i < 3 || s.out[n-1].Kind != Title || int(s.out[n-1].Last) != i-1 || isGivenName(s.doc.Bytes(i)) {
		return i
	}
	switch s.doc.Lower(end - 1) {
	case "church", "school", "college", "university", "hospital", "museum", "party", "house":
		return i
	}
	for k := end - 2; k > i; k-- {
		if isGivenName(s.doc.Bytes(k)) && (isSurname(s.doc.Bytes(end-1)) || !isCommonWord(s.doc.Bytes(end-1))) && s.doc.Tokens[k].Flags&prose.SpaceLeft != 0 && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0 && s.personShape(k, end) {
			return k
		}
	}
	return i
}

// concept reports whether the capitalised words [i,end) are a term of the trade.
func (s *nameScan) concept(i, end int) bool {
	if end == i+3 && string(s.doc.Bytes(i+1)) == "of" && s.doc.Lower(i) == "board" {
		return s.doc.Lower(i+2) == "directors" || s.doc.Lower(i+2) == "trustees" || s.doc.Lower(i+2) == "governors"
	}
	if end == i+3 {
		switch string(s.doc.Text[s.doc.Tokens[i].Start:s.doc.Tokens[end-1].End]) {
		case "R&D", "M&A", "P&L", "Q&A", "F&B", "S&P", "COVID-19", "Covid-19":
			return true
		}
	}
	if end != i+2 {
		return false
	}
	switch s.doc.Lower(i) + " " + s.doc.Lower(end-1) {
	case "artificial intelligence", "machine learning", "deep learning", "big data", "venture capital", "private equity", "open source", "real estate", "supply chain", "customer success", "human resources", "cloud computing", "black friday",
		"cyber monday", "small business", "new year", "generative ai", "digital health", "climate tech", "data science", "computer science", "first quarter", "second quarter", "third quarter", "fourth quarter", "annual report", "seed stage", "early stage":
		return true
	}
	return false
}

// pastRank passes the office or rank, in capitals, ahead of a person's name of two
// words or more: "Prime Minister Erna Viken".
func (s *nameScan) pastRank(i, end int) int {
	j := i
	for j < end {
		switch s.doc.Lower(j) {
		case "prime", "minister", "senator", "chancellor", "king", "queen", "governor", "mayor", "judge", "justice", "captain", "colonel", "general", "sergeant", "bishop", "pope", "emperor", "sheikh", "sheikha", "congressman", "congresswoman",
			"commissioner", "ambassador", "president", "vice", "secretary", "crown", "mp", "rabbi", "sister", "brother", "father", "detective", "inspector":
			j++
			continue
		}
		break
	}
	if j > i && end-j >= 2 && isGivenName(s.doc.Bytes(j)) && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0 {
		return j
	}
	return i
}

// allOf reports whether every word of [i,end) has one of the classes c.
func (s *nameScan) allOf(i, end int, c class) bool {
	for k := i; k < end; k++ {
		if s.class(s.doc.Tokens[k].Word)&c == 0 {
			return false
		}
	}
	return true
}

// knownAlone reports whether the words [i,end) are a company by themselves.
func (s *nameScan) knownAlone(i, end int) bool {
	if end == i+1 {
		t := &s.doc.Tokens[i]
		return t.Flags&prose.MixedCase != 0 || s.class(t.Word)&(knownOrg|knownFund|press) != 0 || s.mid[string(s.doc.Bytes(i))] > 1
	}
	return false
}

func (s *nameScan) hasSeparators(i, end int) bool {
	for k := i; k < end; k++ {
		if t := &s.doc.Tokens[k]; t.Kind != prose.WordToken || t.Flags&(prose.AllUpper|prose.MixedCase|prose.HasDigit) != 0 {
			b := s.doc.Bytes(k)
			if string(b) != "-" && string(b) != "." {
				return true
			}
		}
	}
	return false
}

// dotted reports whether a name is a domain: "Builder.ai".
func dotted(text []byte) bool {
	for i := 1; i+2 < len(text)+1 && i < len(text)-1; i++ {
		if text[i] == '.' && text[i+1] >= 'a' && text[i+1] <= 'z' {
			return true
		}
	}
	return false
}

func (s *nameScan) commonWords(i, end int) int {
	n := 0
	for k := i; k < end; k++ {
		if isCommonWord(s.doc.Bytes(k)) {
			n++
		}
	}
	return n
}

// personShape reports whether [i,end) could be a person's name: two to four
// capitalised words of letters, the last no ordinary word unless the first is a
// given name.
func (s *nameScan) personShape(i, end int) bool {
	words := 0
	for k := i; k < end; k++ {
		t := &s.doc.Tokens[k]
		b := s.doc.Bytes(k)
		switch {
		case t.Kind == prose.Punct:
			if string(b) != "-" && string(b) != "." {
				return false
			}
		case t.Kind != prose.WordToken, t.Flags&prose.HasDigit != 0, t.Flags&prose.AllUpper != 0 && len(b) > 3 && !s.initial(k):
			return false
		case s.class(t.Word)&(knownOrg|knownFund|press) != 0:
			return false
		default:
			words++
		}
	}
	if words < 2 || words > 5 {
		return false
	}
	if s.class(s.doc.Tokens[end-1].Word)&orgSuffix != 0 && !isGivenName(s.doc.Bytes(i)) {
		return false
	}
	return isGivenName(s.doc.Bytes(i)) || s.commonWords(i, end) == 0
}

// looksPersonal is a looser personShape for names that a title stands beside: its
// words may be ordinary ones, "Ash Rowe".
func (s *nameScan) looksPersonal(i, end int) bool {
	if end-i > 4 || s.class(s.doc.Tokens[end-1].Word)&orgSuffix != 0 && !isGivenName(s.doc.Bytes(i)) {
		return false
	}
	for k := i; k < end; k++ {
		t := &s.doc.Tokens[k]
		if t.Flags&prose.HasDigit != 0 || t.Kind == prose.Symbol || t.Flags&prose.AllUpper != 0 && t.End-t.Start > 3 && !s.initial(k) || s.class(t.Word)&(knownOrg|knownFund|press|titleMod|department) != 0 {
			return false
		}
	}
	return true
}

func (s *nameScan) titleBefore(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	return m.Kind == Title && int(m.Last) == i && !s.sentenceStart(i)
}

// titleAfter reports whether a title follows in apposition or brackets.
func (s *nameScan) titleAfter(end, limit int) bool {
	if end+1 >= limit {
		return false
	}
	switch string(s.doc.Bytes(end)) {
	case ",", "(", "–", "—":
		j := end + 1
		for j < limit && j < end+3 {
			switch string(s.doc.Bytes(j)) {
			case "the", "a", "an", "its", "their", "former", "one", "of":
				j++
				continue
			}
			break
		}
		among := s.doc.Lower(j-1) == "of" // "Ana Silva, one of Acme's founders"
		for k := j; k < limit && k < j+4; k++ {
			if s.doc.Tokens[k].Kind == prose.Possessive {
				j = k + 1 // "Ana Silva, Acme's chief executive"
				for j < limit && (s.doc.Lower(j) == "new" || s.doc.Lower(j) == "former") {
					j++
				}
				break
			}
			if s.doc.Tokens[k].Kind != prose.WordToken {
				break
			}
		}
		if j < limit {
			m, ok := s.titleAt(s.doc, j, limit)
			if !ok {
				return false
			}
			if int(m.Last) < limit && string(s.doc.Bytes(int(m.Last))) == ":" {
				return false // "Acme (founder: Ana Silva)"
			}
			b := s.doc.Bytes(int(m.Last) - 1)
			return among || b[len(b)-1] != 's' || s.doc.Lower(int(m.Last)-1) == "boss" // "With Acme, engineers have"
		}
	}
	return false
}

func (s *nameScan) saysNext(end int) bool {
	if end >= len(s.doc.Tokens) {
		return false
	}
	return s.class(s.doc.Tokens[end].Word)&sayVerb != 0
}

// afterPreposition reports whether a preposition of place stands before token i.
func (s *nameScan) afterPreposition(i int) bool {
	if i == 0 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "in", "from", "near", "across", "outside", "to":
		return true
	}
	return false
}

// afterPlace reports whether a conjunction joins token i to a place behind a preposition:
// "in Utrecht and Ghent".
func (s *nameScan) afterPlace(i int) bool {
	n := len(s.out)
	if n == 0 || s.out[n-1].Kind != Place || int(s.out[n-1].Last) != i-1 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "and", "or", ",":
		return s.afterPreposition(int(s.out[n-1].First)) || s.afterPlace(int(s.out[n-1].First))
	}
	return false
}

// lowerWord reports whether token i is a word in lower case, as a noun behind
// "Polish" is and the rest of a name is not.
func (s *nameScan) lowerWord(i int) bool {
	return i < len(s.doc.Tokens) && s.doc.Tokens[i].Kind == prose.WordToken && s.doc.Tokens[i].Flags&(prose.Upper|prose.MixedCase) == 0
}

// surnameOfOne reports whether somebody named before has the surname, as "Johnson" in
// "Johnson and Alistair Clegg" is Jennie Johnson's.
func (s *nameScan) surnameOfOne(surname string) bool {
	for i := range s.entities {
		if e := &s.entities[i]; e.Kind != Place && len(e.Name) > len(surname)+1 && strings.HasSuffix(e.Name, surname) && e.Name[len(e.Name)-len(surname)-1] == ' ' {
			return true
		}
	}
	return false
}

// sharedSurname is the token of the surname that the given name [i,end) has in common
// with those it is joined to, "Tom and Piet Maes", "Ana, Eva and Rui Prado"; 0 when
// there is none.
func (s *nameScan) sharedSurname(i, end int) int {
	kin := s.kinBefore(i)
	if end != i+1 || !isGivenName(s.doc.Bytes(i)) && !kin {
		return 0
	}
	k := end
	for k+1 < len(s.doc.Tokens) && string(s.doc.Bytes(k)) == "," && s.capital(k+1) && isGivenName(s.doc.Bytes(k+1)) && k+2 < len(s.doc.Tokens) && !s.capital(k+2) {
		k += 2
	}
	if k+3 > len(s.doc.Tokens) || string(s.doc.Bytes(k)) != "and" || !s.capital(k+1) || !s.capital(k+2) {
		return 0
	}
	if !isGivenName(s.doc.Bytes(k+1)) && !kin || s.doc.Tokens[k+2].Kind != prose.WordToken || s.class(s.doc.Tokens[k+2].Word)&(orgSuffix|titleHead|function) != 0 {
		return 0
	}
	return k + 2
}

// kinBefore reports whether a word for several who belong together stands before token i:
// "husband and wife team", "the brothers".
func (s *nameScan) kinBefore(i int) bool {
	if i == 0 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "team", "couple", "brothers", "sisters", "siblings", "twins", "duo", "pair", "cofounders", "founders", "spouses", "cousins", "friends":
		return true
	}
	return false
}

// orgNounBefore reports whether a common noun for a company stands before token i.
func (s *nameScan) orgNounBefore(i int) bool {
	if i == 0 {
		return false
	}
	t := &s.doc.Tokens[i-1]
	c := s.class(t.Word)
	return t.Kind == prose.WordToken && t.Flags&prose.Upper == 0 && c&orgNoun != 0 && c&personNoun == 0 || s.startUp(i-1)
}

// startUp reports whether token k ends a common noun for a company that is written with a
// hyphen: "start-up", "spin-off".
func (s *nameScan) startUp(k int) bool {
	if k < 2 || !isHyphen(s.doc, k-1) || s.doc.Tokens[k].Flags&prose.SpaceLeft != 0 {
		return false
	}
	switch string(s.doc.Bytes(k)) {
	case "up":
		return s.doc.Lower(k-2) == "start" || s.doc.Lower(k-2) == "scale"
	case "off", "out":
		return s.doc.Lower(k-2) == "spin"
	}
	return false
}

// companyContext reports whether the words around [i,end) are those around a
// company's name: "the startup X", "X, a fintech startup", "X-backed", "X raises".
func (s *nameScan) companyContext(i, end int) bool {
	if s.orgNounBefore(i) {
		return true
	}
	limit := len(s.doc.Tokens)
	if end+1 < limit && isHyphen(s.doc, end) && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 {
		switch s.doc.Lower(end + 1) {
		case "backed", "owned", "funded", "led", "incubated", "run", "operated":
			return true
		}
	}
	for end < limit && (string(s.doc.Bytes(end)) == "has" || string(s.doc.Bytes(end)) == "had" || string(s.doc.Bytes(end)) == "also" || string(s.doc.Bytes(end)) == "today") {
		end++
	}
	if end < limit && s.class(s.doc.Tokens[end].Word)&raiseVerb != 0 && s.doc.Tokens[end].Kind == prose.WordToken {
		b := s.doc.Bytes(end)
		if b[len(b)-1] == 's' || b[len(b)-1] == 'd' || string(b) == "bought" {
			return true
		}
	}
	return s.apposedCompany(end)
}

// apposedCompany reports whether an apposition behind a name that ends before token
// end calls it a company: ", a Paris-based fintech startup …".
func (s *nameScan) apposedCompany(end int) bool {
	limit := len(s.doc.Tokens)
	if end+2 < limit && string(s.doc.Bytes(end)) == "," {
		// in apposition: ", a Paris-based fintech startup …"
		switch string(s.doc.Bytes(end + 1)) {
		case "a", "an", "the", "one":
			for k := end + 2; k < limit && k < end+12; k++ {
				t := &s.doc.Tokens[k]
				if t.Kind == prose.Punct && string(s.doc.Bytes(k)) != "-" {
					break
				}
				c := s.class(t.Word)
				if t.Kind == prose.WordToken && t.Flags&prose.Upper == 0 && (c&orgNoun != 0 && c&personNoun == 0 && c&titleHead == 0 || s.startUp(k)) && !(k+1 < limit && s.class(s.doc.Tokens[k+1].Word)&(titleHead|personNoun|founderWord) != 0 && nounForm(s.doc.Bytes(k+1))) {
					return string(s.doc.Bytes(end+1)) != "the" || s.closesGloss(end, k+1)
				}
				if s.designs(k) {
					return true // "Acme, the Ghent chip designer,"
				}
				if c&(personNoun|titleHead|founderWord) != 0 && t.Flags&prose.Upper == 0 && nounForm(s.doc.Bytes(k)) {
					break
				}
				if w := s.doc.Bytes(k); string(w) == "of" || string(w) == "who" || string(w) == "that" || string(w) == "which" || string(w) == "at" {
					break
				}
			}
		}
	}
	return false
}

// designs reports whether token k is a word for a person's trade that what stands before
// makes a company's: "chip designer", "game developer".
func (s *nameScan) designs(k int) bool {
	switch s.doc.Lower(k) {
	case "designer", "developer", "engineer":
	default:
		return false
	}
	switch s.doc.Lower(k - 1) {
	case "chip", "semiconductor", "processor", "game", "games", "drug", "vaccine", "battery", "rocket", "engine", "software", "property":
		return true
	}
	return false
}

// closesGloss reports whether "the company" before token k only glosses the name that
// ends before token end. "Founded by Ana Silva, the company has grown" and "Ana Silva,
// the company said" begin a clause.
func (s *nameScan) closesGloss(end, k int) bool {
	sent := &s.doc.Sentences[s.doc.SentenceOf(end)]
	switch s.doc.Lower(sent.Start) {
	case "founded", "launched", "established", "started", "created", "set", "co-founded", "cofounded", "based", "born", "built", "spun", "run", "led", "backed", "headed", "owned":
		return false
	}
	if k >= sent.End || s.doc.Tokens[k].Kind == prose.Punct {
		return true
	}
	if s.doc.Tokens[k].Kind == prose.Possessive {
		return false // "Ana Silva, the company's chief executive"
	}
	switch s.doc.Lower(k) {
	case "has", "have", "had", "is", "was", "are", "were", "will", "would", "could", "can", "may", "also", "now", "still", "does", "did", "grew", "began", "became", "eventually", "then", "quickly", "soon":
		return false
	}
	return s.class(s.doc.Tokens[k].Word)&(sayVerb|raiseVerb) == 0
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
		if e.Kind == Company && e.weight.org >= strongEvidence-1 {
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
		if p := &s.entities[i]; p.Kind == Person && len(p.Name) > n+1 && p.Name[len(p.Name)-n:] == e.Name[:n] && p.Name[len(p.Name)-n-1] == ' ' {
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
