package mention

import (
	_ "embed"
	"encoding/binary"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/value"
)

//go:generate go run ./gen

// commonWords is a sorted list of lower-case English words, one a line: the
// 35 % most frequent of SCOWL (Kevin Atkinson, see NOTICE), and some of the
// trade's. It tells a sentence's capitalised first word from a name.
//
//go:embed words.txt
var commonWords string

// givenNames is a sorted list of given names in lower case and without accents,
// one a line, of many languages (from the locale data of Faker, see NOTICE).
//
//go:embed given.txt
var givenNames string

// surnames is a sorted list of surnames and other parts of persons' names in lower
// case and without accents, one a line (from cspell's dictionary of people's names
// and the locale data of Faker, see NOTICE).
//
//go:embed surnames.txt
var surnames string

// wordIndex is a hash table over the lines of commonWords, givenNames and surnames, with
// open addressing: little-endian words of four bytes, 0 for an empty one. It is
// made by the generator, so that nothing is read at start.
//
//go:embed words.bin
var wordIndex string

// An entry of wordIndex is a tag of a word's hash over 1 + its offset in the
// three lists, each behind the one before.
const wordBits = 20

// MaxWordText is how many bytes the lists may have together.
const MaxWordText = 1<<wordBits - 2

// wordHash hashes a word, byte by byte from wordSeed on.
func wordHash(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

const wordSeed uint32 = 2166136261

// WordSlot is where an index of a number of slots has a word first, and its entry
// there when the word stands at an offset of the lists.
func WordSlot(word string, slots, at int) (first int, entry uint32) {
	h := wordSeed
	for i := range len(word) {
		h = wordHash(h, word[i])
	}
	return wordSlot(h, slots), h>>wordBits<<wordBits | uint32(at+1)
}

func wordSlot(h uint32, slots int) int { return int(uint64(h*2654435769) * uint64(slots) >> 32) }

// listed reports whether one of the lists, which starts at an offset of all, has a
// word of the given hash.
func listed(list string, offset int, word []byte, h uint32) bool {
	slots := len(wordIndex) / 4
	for i := wordSlot(h, slots); ; i++ {
		if i == slots {
			i = 0
		}
		entry := binary.LittleEndian.Uint32([]byte(wordIndex[4*i : 4*i+4]))
		if entry == 0 {
			return false
		}
		if entry>>wordBits != h>>wordBits {
			continue
		}
		at := int(entry&(1<<wordBits-1)) - 1 - offset
		if at < 0 || at+len(word) >= len(list) {
			continue
		}
		if end := at + len(word); list[end] == '\n' && list[at:end] == string(word) {
			return true
		}
	}
}

// isCommonWord reports whether word, in any case, is an ordinary English word.
func isCommonWord(word []byte) bool {
	var low [24]byte
	if len(word) > len(low) {
		return false
	}
	h := wordSeed
	for i, c := range word {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c < 'a' || c > 'z' {
			return false
		}
		low[i] = c
		h = wordHash(h, c)
	}
	return listed(commonWords, 0, low[:len(word)], h)
}

// isGivenName reports whether word, in any case and with or without accents, is a
// given name. "Jean-Baptiste" is one by its first part.
func isGivenName(word []byte) bool { return nameListed(givenNames, len(commonWords), word) }

// isSurname reports whether word, in any case and with or without accents, is a
// surname or another part of persons' names. "Ben-Ami" is one by its first part.
func isSurname(word []byte) bool {
	return nameListed(surnames, len(commonWords)+len(givenNames), word)
}

// nameListed reports whether the list of names at an offset holds word.
func nameListed(list string, offset int, word []byte) bool {
	for _, c := range word {
		if c >= utf8.RuneSelf {
			word = []byte(value.Fold(string(word)))
			break
		}
	}
	var low [40]byte
	if len(word) == 0 || len(word) > len(low) {
		return false
	}
	h := wordSeed
	n := 0
	for i, c := range word {
		if i > 1 && (c == '-' || c == ' ') {
			break
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[n] = c
		n++
		h = wordHash(h, c)
	}
	return listed(list, offset, low[:n], h)
}
