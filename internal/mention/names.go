package mention

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

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
