package mention

import (
	_ "embed"
	"strings"
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
