package value

import "strings"

// SeriesName is the name of a funding round in the form that facts and claims
// share: "A", "series a" and "Series A round" are "Series A"; "preseed" is
// "pre-seed"; "Series B ext." is "Series B extension". A name it does not know
// stays as it is written, but for the blanks around it.
func SeriesName(s string) string {
	s = strings.TrimSpace(s)
	words := strings.Fields(Fold(s))
	for len(words) > 1 && isRoundNoun(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return s
	}
	extension := false
	switch words[len(words)-1] {
	case "extension", "ext":
		extension, words = true, words[:len(words)-1]
	}
	name, ok := roundName(words)
	if !ok {
		return s
	}
	if extension {
		name += " extension"
	}
	return name
}

func isRoundNoun(word string) bool {
	switch word {
	case "round", "funding", "financing", "investment":
		return true
	}
	return false
}

// roundName names a round by its folded words.
func roundName(words []string) (name string, ok bool) {
	pre := ""
	if len(words) > 1 && words[0] == "pre" {
		pre, words = "pre-", words[1:]
	}
	switch {
	case len(words) == 0:
		return "", false
	case len(words) == 1 && (words[0] == "seed" || words[0] == "preseed"):
		if words[0] == "preseed" {
			pre = "pre-"
		}
		return pre + "seed", true
	case len(words) == 2 && words[0] == "seed" && isRoundDigit(words[1]):
		return pre + "seed " + words[1], true // "Seed-2"
	case words[0] == "series" || words[0] == "serie":
		words = words[1:]
	}
	if letter, ok := roundLetter(strings.Join(words, "")); ok {
		return pre + "Series " + letter, true
	}
	if pre != "" {
		return "", false
	}
	switch strings.Join(words, " ") {
	case "angel", "bridge", "debt", "grant", "growth", "mezzanine", "secondary", "strategic":
		return words[0], true
	case "venture debt", "debt facility", "credit facility":
		return "debt", true
	case "convertible note", "convertible":
		return "convertible note", true
	}
	return "", false
}

// roundLetter reads what follows "Series": "a", "b2", "d1".
func roundLetter(s string) (letter string, ok bool) {
	if len(s) == 0 || len(s) > 2 || s[0] < 'a' || s[0] > 'l' || len(s) == 2 && !isRoundDigit(s[1:]) {
		return "", false
	}
	return strings.ToUpper(s), true
}

func isRoundDigit(s string) bool { return len(s) == 1 && '1' <= s[0] && s[0] <= '9' }
