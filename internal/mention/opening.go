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

// describedAfter reports whether token i goes on with a noun phrase: another capital that
// is not in capitals, or a common noun for a company.
func (s *nameScan) describedAfter(i, limit int) bool {
	if i >= limit || s.doc.Tokens[i].Kind != prose.WordToken {
		return false
	}
	c := s.class(s.doc.Tokens[i].Word)
	return s.capital(i) || c&orgNoun != 0 && c&(raiseVerb|sayVerb) == 0 || i+1 < limit && isHyphen(s.doc, i+1)
}
