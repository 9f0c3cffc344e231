package mention

import (
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
)

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
		if !firm && (!p.Common || s.hasOffice(end)) || s.qualifiedPlace(i, end) || s.afterPreposition(i) || s.afterPlace(i) || nextHyphen && !firm || p.Kind == place.Demonym && i != sent.Start && s.lowerWord(end) {
			s.addPlace(i, end, p)
			return
		}
	}
	// A nationality or place before a name is not part of it: "Indian startup", "Stuttgart VC Mätch.vc".
	if !single {
		if k := s.nationality(i, end); k > i && lastClass&orgSuffix == 0 {
			s.classify(k, end, sent)
			return
		}
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
	if end == i+2 && s.doc.Lower(i+1) == "ai" && s.orgNounAt(end) {
		if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok && p.Kind == place.City && !p.Common {
			s.addPlace(i, i+1, p) // "Ghent AI startup"
			return
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

// nationality is the token of the given name behind the nationality that opens the name
// [i,end), "Australian Bea Dunn", "Franco-American Cleo Hart"; i when none does.
func (s *nameScan) nationality(i, end int) int {
	k := i
	if end > i+4 && isHyphen(s.doc, i+1) {
		k = i + 2
	}
	if end < k+3 || !isGivenName(s.doc.Bytes(k+1)) || k == i && isGivenName(s.doc.Bytes(i)) {
		return i
	}
	if p, ok := place.LookupBytes(s.doc.Bytes(k)); !ok || p.Kind != place.Demonym {
		return i
	}
	return k + 1
}
