package mention

import (
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
)

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
