package mention

import (
	"bytes"

	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

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

// qualifiedPlace reports whether a comma and the region or country that the place
// [i,end) lies in follow it: "Bath, UK".
func (s *nameScan) qualifiedPlace(i, end int) bool {
	if end+1 >= len(s.doc.Tokens) || string(s.doc.Bytes(end)) != "," {
		return false
	}
	far, _, ok := place.At(s.doc.Text, int(s.doc.Tokens[i].Start))
	return ok && far > int(s.doc.Tokens[end].Start)
}

// hasOffice reports whether the word for a company's rooms stands at token i, which says
// that the name before it is that of a place: "its Ghent office".
func (s *nameScan) hasOffice(i int) bool {
	if i >= len(s.doc.Tokens) {
		return false
	}
	switch s.doc.Lower(i) {
	case "office", "offices", "headquarters", "hq":
		return true
	}
	return false
}

// seatOfName is the city that an ordinary word at token i names where a company's name
// or the word for one follows it: "Cork-based Acme". What is "mobile-based" runs on
// telephones.
func (s *nameScan) seatOfName(i int, sent *prose.Sentence) (place.Place, bool) {
	if i+3 >= sent.End || !isHyphen(s.doc, i+1) || s.doc.Tokens[i+1].Flags&prose.SpaceLeft != 0 || !s.capital(i+3) && !s.orgNounAt(i+3) {
		return place.Place{}, false
	}
	switch s.doc.Lower(i) {
	case "mobile", "mission":
		return place.Place{}, false
	}
	if w := s.doc.Lower(i + 2); w != "based" && w != "headquartered" {
		return place.Place{}, false
	}
	p, ok := place.LookupBytes(s.doc.Bytes(i))
	return p, ok && p.Common && p.Kind == place.City
}
