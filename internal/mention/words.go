package mention

import (
	_ "embed"
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// commonWords is a sorted list of lower-case English words, one a line: the
// 35 % most frequent of SCOWL (Kevin Atkinson, see NOTICE), and some of the
// trade's. It tells a sentence's capitalised first word from a name.
//
//go:embed words.txt
var commonWords string

// isCommonWord reports whether word, in any case, is an ordinary English word.
// It searches the embedded text itself, so it costs nothing at start.
func isCommonWord(word []byte) bool {
	var low [24]byte
	if len(word) > len(low) {
		return false
	}
	for i, c := range word {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c < 'a' || c > 'z' {
			return false
		}
		low[i] = c
	}
	return sortedLinesHold(commonWords, string(low[:len(word)]))
}

// sortedLinesHold reports whether one of the sorted lines of text is want.
func sortedLinesHold(text, want string) bool {
	lo, hi := 0, len(text)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(text[lo:mid], '\n') + 1 + lo
		end := strings.IndexByte(text[start:], '\n') + start
		if end < start {
			end = len(text)
		}
		switch line := text[start:end]; {
		case line == want:
			return true
		case line < want:
			lo = min(end+1, len(text))
		default:
			hi = start
		}
	}
	return false
}

// givenNames is a sorted list of given names in lower case and without accents,
// one a line, of many languages (from the locale data of Faker, see NOTICE).
//
//go:embed given.txt
var givenNames string

// isGivenName reports whether word, in any case and with or without accents, is a
// given name. "Jean-Baptiste" is one by its first part.
func isGivenName(word []byte) bool {
	if len(word) == 0 || len(word) > 40 {
		return false
	}
	var low [40]byte
	n := 0
	for _, c := range word {
		if c >= 0x80 {
			return sortedLinesHold(givenNames, firstPart(value.Fold(string(word))))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[n] = c
		n++
	}
	return sortedLinesHold(givenNames, firstPart(string(low[:n])))
}

// firstPart is name up to its first hyphen or space.
func firstPart(name string) string {
	if i := strings.IndexAny(name, "- "); i > 1 {
		return name[:i]
	}
	return name
}
