package value

import (
	"iter"
	"strings"
)

// Title is a job title reduced to what is compared.
type Title struct {
	Name    string // "ceo"; a title that is not abbreviated is folded as it stands
	Single  bool   // one person holds it at a time
	Joint   bool   // others have it too: co-CEO
	Founder bool   // founder, cofounder
	Former  bool   // a word before it puts it in the past
}

// Titles yields the titles of "president and CTO" one by one.
func Titles(s string) iter.Seq[Title] {
	return func(yield func(Title) bool) {
		for rest := s; rest != ""; {
			part := rest
			rest = ""
			for _, sep := range [...]string{" and ", " & ", "/", ", ", " + "} {
				if a, b, ok := strings.Cut(part, sep); ok {
					part = a
					if rest != "" {
						b += sep + rest
					}
					rest = b
				}
			}
			if !yield(ReadTitle(part)) {
				return
			}
		}
	}
}

// ReadTitle reduces one title: spelt-out ones to their initials, variants of chair
// to one, marks of time and rank to flags.
func ReadTitle(s string) Title {
	var t Title
	words := strings.Fields(Fold(s))
	for len(words) > 1 && (isTitleMark(words[0]) || isFormer(words[0])) {
		t.Former = t.Former || isFormer(words[0])
		t.Joint = t.Joint || words[0] == "co" || words[0] == "joint"
		words = words[1:]
	}
	t.Name = strings.Join(words, " ")
	switch t.Name {
	case "cofounder", "founder", "co founder":
		t.Founder = true
	case "chief executive", "chief exec", "chief executive officer":
		t.Name = "ceo"
	case "chairman", "chairwoman", "chairperson", "chair", "executive chair", "executive chairman", "executive chairwoman",
		"chair of the board", "chairman of the board", "board chair":
		t.Name = "chair"
	case "chief technologist":
		t.Name = "cto"
	case "chief scientist":
		t.Name = "cso"
	}
	if len(words) == 3 && words[0] == "chief" && words[2] == "officer" {
		t.Name = "c" + words[1][:1] + "o"
		if words[1] == "information" {
			t.Name = "cio"
		}
	}
	switch t.Name {
	case "ceo", "cto", "coo", "cfo", "cpo", "cmo", "cro", "cso", "cio", "cdo", "ciso", "clo", "chro", "cco", "chair", "president", "general counsel":
		t.Single = true
	}
	return t
}

// isTitleMark reports whether a word before a title leaves it what it is.
func isTitleMark(word string) bool {
	switch word {
	case "co", "joint", "interim", "acting", "group", "global", "new", "current", "its", "the", "founding", "incoming":
		return true
	}
	return false
}

// isFormer reports whether a word before a title puts it in the past.
func isFormer(word string) bool {
	switch word {
	case "former", "ex", "then", "previous", "outgoing", "erstwhile", "late":
		return true
	}
	return false
}
