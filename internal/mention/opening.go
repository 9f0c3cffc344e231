package mention

import "github.com/factlint/factlint/internal/prose"

// dropCapitals takes the words in capitals with which newspapers open an article for
// words in lower case where they describe what follows: "HIGH-PROFILE Irish software
// company Acme", "LEEDS DIGITAL TV start-up Acme". A name in capitals has a verb behind
// it ("ACME ROBOTICS has raised") and no ordinary word in it that is all there is.
func (s *nameScan) dropCapitals() {
	for b := range s.doc.Blocks {
		block := &s.doc.Blocks[b]
		if block.Kind != prose.Paragraph || block.Start == block.End {
			continue
		}
		sent := &s.doc.Sentences[block.Start]
		end, ordinary := sent.Start, false
		for end < sent.End {
			t := &s.doc.Tokens[end]
			if t.Kind == prose.WordToken && t.Flags&prose.AllUpper != 0 && !s.taken[end] {
				if word := s.doc.Bytes(end); len(word) >= 4 && isCommonWord(word) {
					ordinary = true
				}
			} else if !isHyphen(s.doc, end) || t.Flags&prose.SpaceLeft != 0 {
				break
			}
			end++
		}
		if ordinary && s.describedAfter(end, sent.End) {
			for i := sent.Start; i < end; i++ {
				s.capitals[i] = false
			}
		}
	}
}

// capitalRun reports whether tokens [i,end) are all words with a capital, with no more
// than a blank between them.
func (s *nameScan) capitalRun(i, end int) bool {
	if i < 0 {
		return false
	}
	for ; i < end; i++ {
		if t := &s.doc.Tokens[i]; t.Kind != prose.WordToken || t.Flags&(prose.Upper|prose.MixedCase) == 0 {
			return false
		}
	}
	return true
}

// monthActs reports whether the month at token i is somebody's first name, who is said to
// do or be something: "and Jan was her chief engineer".
func (s *nameScan) monthActs(i int, sent *prose.Sentence) bool {
	if !isGivenName(s.doc.Bytes(i)) || s.doc.Lower(i) == "may" || s.taken[i] {
		return false
	}
	switch s.lowAt(i-1, sent) {
	case "", "and", ",", "but", "while", "then", "when":
	default:
		return false
	}
	switch s.lowAt(i+1, sent) {
	case "was", "is", "had", "has", "left", "joined", "became", "ran", "runs", "founded", "studied", "worked", "spent", "says", "said", "led", "leads", "met":
		return true
	}
	return false
}

// smallNumber reports whether token i is a number of one or two digits.
func (s *nameScan) smallNumber(i int) bool {
	b := s.doc.Bytes(i)
	return s.doc.Tokens[i].Kind == prose.NumberToken && len(b) <= 2 && b[0] >= '1' && b[0] <= '9'
}

// counts reports whether the number at token i is behind a word that lets it count: "the 6
// Acme Labs", "its 3 Research Centres".
func (s *nameScan) counts(i int) bool {
	if i == 0 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "the", "its", "their", "our", "all", "these", "those", "about", "over", "some", "of":
		return true
	}
	return s.doc.Tokens[i-1].Kind == prose.Possessive
}

// describedAfter reports whether token i goes on with a noun phrase: another capital that
// is not in capitals, or a common noun for a company.
func (s *nameScan) describedAfter(i, limit int) bool {
	if i >= limit || s.doc.Tokens[i].Kind != prose.WordToken {
		return false
	}
	c := s.class(s.doc.Tokens[i].Word)
	return s.capital(i) || c&orgNoun != 0 && c&(raiseVerb|sayVerb) == 0 || i+1 < limit && isHyphen(s.doc, i+1)
}
