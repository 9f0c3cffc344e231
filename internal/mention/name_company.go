package mention

import (
	"github.com/factlint/factlint/internal/prose"
)

// orgNounBefore reports whether a common noun for a company stands before token i.
func (s *nameScan) orgNounBefore(i int) bool {
	return i > 0 && (s.orgNounAt(i-1) || s.startUp(i-1))
}

// orgNounAt reports whether token i is a common noun for a company.
func (s *nameScan) orgNounAt(i int) bool {
	if i >= len(s.doc.Tokens) {
		return false
	}
	t := &s.doc.Tokens[i]
	c := s.class(t.Word)
	return t.Kind == prose.WordToken && t.Flags&prose.Upper == 0 && c&orgNoun != 0 && c&personNoun == 0
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
		if ownedBehind(s.doc.Lower(end + 1)) {
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

// designs reports whether token k is a word for a person's trade that the one before
// makes a company's.
func (s *nameScan) designs(k int) bool {
	return k > 0 && Designs(s.doc.Lower(k-1), s.doc.Lower(k))
}

// Designs reports whether two words, in lower case, call a company by the trade of its
// people: "chip designer", "game developer".
func Designs(thing, trade string) bool {
	switch trade {
	case "designer", "developer", "engineer":
	default:
		return false
	}
	switch thing {
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
