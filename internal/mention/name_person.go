package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
)

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
	case "of":
		return i > 1 && (s.doc.Lower(i-2) == "out" || string(s.doc.Bytes(i-2)) == ",") // "operates out of Cork", "Acme, of Cork,"
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
		if e := &s.entities[i]; e.Kind != Place && surnamed(e.Name, surname) {
			return true
		}
	}
	return false
}

// surnamed reports whether a name of several words ends in the surname.
func surnamed(name, surname string) bool {
	first, ok := strings.CutSuffix(name, surname)
	return ok && len(first) > 1 && first[len(first)-1] == ' '
}

// sharedSurname is the token of the surname that the given name [i,end) has in common
// with those it is joined to, "Tom and Piet Maes", "Ana, Eva and Rui Prado"; 0 when
// there is none.
func (s *nameScan) sharedSurname(i, end int) int {
	if end != i+1 {
		return 0
	}
	kin := s.kinBefore(i)
	if !isGivenName(s.doc.Bytes(i)) && !kin {
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

// Kin reports whether a word, in lower case, names somebody by a person they are close to,
// as they found companies together: "her brother", "his friend".
func Kin(word string) bool {
	switch word {
	case "brother", "sister", "wife", "husband", "cousin", "friend", "son", "daughter", "father", "mother", "twin", "partner":
		return true
	}
	return false
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
