package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
)

// Headlines in title case capitalise what is no part of a name: the verb behind a
// company ("Torvane Raises $40 Million") and the noun behind an amount ("at a $1 Billion
// Valuation").

// verbInCapitals reports whether the capitalised token i, behind the first word of a name,
// is the verb of a headline: one of raising before an amount, or one of buying before
// another name.
func (s *nameScan) verbInCapitals(i, limit int) bool {
	t := &s.doc.Tokens[i]
	if i+1 >= limit || t.Kind != prose.WordToken || t.Flags&prose.AllUpper != 0 {
		return false
	}
	switch s.doc.Lower(i) {
	case "raises", "raised", "secures", "secured", "closes", "closed", "lands", "landed", "bags", "bagged", "nabs", "nabbed", "snags", "snagged", "nets", "scores", "gets", "grabs", "banks", "pockets", "collects", "attracts", "receives", "wins",
		"hits", "reaches", "seeks", "eyes", "targets", "announces", "adds", "extends":
		return s.amountAhead(i+1, limit)
	case "acquires", "acquired", "buys", "snaps", "appoints", "hires", "names", "unveils", "launches":
		return s.capital(i+1) || s.amountAhead(i+1, limit) || s.doc.Lower(i+1) == "up"
	case "completes", "completed", "finalizes", "finalises", "seals":
		return isMoneyNoun(s.doc.Lower(i+1)) || s.amountAhead(i+1, limit)
	case "strikes", "inks", "signs":
		return s.amountAhead(i+1, limit)
	case "valued":
		return s.doc.Lower(i+1) == "at"
	}
	return false
}

// shout is the token that ends the words in capitals with which a lede begins ("BERGEN-BASED
// TORVANE HAS RAISED $4 MILLION to"), or 0: four and more, of which one is no noun.
func (s *nameScan) shout(sent *prose.Sentence) int {
	words, function := 0, false
	i := sent.Start
	for ; i < sent.End; i++ {
		t := &s.doc.Tokens[i]
		if t.Kind != prose.WordToken {
			continue
		}
		if t.Flags&prose.AllUpper == 0 {
			break
		}
		words++
		switch s.doc.Lower(i) {
		case "has", "have", "is", "are", "was", "the", "to", "in", "for", "with", "and", "of", "a", "by", "from", "that", "which", "its", "we", "it", "will":
			function = true
		}
	}
	if words < 4 || !function {
		return 0
	}
	return i
}

// plainInLede reports whether token i of a lede in capitals is an ordinary word: a verb in the
// past, or one that dictionaries have and no name begins with.
func (s *nameScan) plainInLede(i int) bool {
	word := s.doc.Bytes(i)
	if isGivenName(word) {
		return false
	}
	switch w := s.doc.Lower(i); w {
	case "bought", "sold", "won", "made", "hit", "got", "taken", "given", "cut", "laid", "left", "worth", "set":
		return true
	default:
		return len(w) > 3 && isCommonWord(word) || len(w) > 4 && strings.HasSuffix(w, "ed")
	}
}

// amountAhead reports whether a figure begins at token i, with no more than an article
// and a hedge before it, or a round's label.
func (s *nameScan) amountAhead(i, limit int) bool {
	for n := 0; n < 5 && i < limit; n, i = n+1, i+1 {
		if s.taken[i] {
			return true
		}
		switch s.doc.Lower(i) {
		case "a", "an", "its", "another", "over", "more", "than", "nearly", "almost", "about", "around", "up", "to", "at", "further", "additional", "fresh", "new":
		case "seed", "pre-seed", "series", "undisclosed", "unicorn":
			return true
		default:
			return false
		}
	}
	return false
}

// moneyNoun reports whether the capitalised token i is the noun of the amount before it,
// as headlines write it: "$12 Million Series B Round".
func (s *nameScan) moneyNoun(i, limit int) bool {
	if s.doc.Lower(i) == "acquisition" && i+1 < limit && (s.doc.Lower(i+1) == "of" || s.doc.Lower(i+1) == "by") {
		return true
	}
	if !isMoneyNoun(s.doc.Lower(i)) || i+1 < limit && s.capital(i+1) && !isMoneyNoun(s.doc.Lower(i+1)) {
		return false
	}
	for k := i - 1; k >= 0 && k > i-7; k-- {
		if s.taken[k] {
			return true
		}
		switch w := s.doc.Lower(k); w {
		case "seed", "pre", "-", "series", "growth", "equity", "debt", "a", "b", "c", "d", "e", "f", "g", "in", "of", "post-money", "pre-money", "post", "money", "bridge", "angel", "venture":
		default:
			if !isMoneyNoun(w) {
				return false
			}
		}
	}
	return false
}

func isMoneyNoun(w string) bool {
	switch w {
	case "valuation", "round", "funding", "financing", "investment", "raise", "seed", "grant", "loan", "stake", "acquisition", "deal", "revenue", "debt", "equity", "capital", "extension", "facility":
		return true
	}
	return false
}

// describesBehind reports whether w, joined to a name by a hyphen, makes it describe what
// follows: "SoftBank-Backed Klarna".
func describesBehind(w string) bool {
	switch w {
	case "backed", "based", "owned", "led", "funded", "headquartered", "listed":
		return true
	}
	return false
}

// ownedBehind reports whether a word joined to a name by a hyphen says that the name is
// a company's: "Acme-backed".
func ownedBehind(word string) bool {
	switch word {
	case "backed", "owned", "funded", "led", "incubated", "run", "operated":
		return true
	}
	return false
}
