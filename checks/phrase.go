package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// reads reports whether words stand at token i one after the other, and which token
// follows them. The words are in lower case and parted by blanks; a hyphen between
// words is one of its own ("pre - money"), and "_" is any word.
func (s *sentence) reads(i int, words string) (end int, ok bool) {
	for len(words) > 0 {
		if words[0] != '_' && (i < s.start || i >= s.end || s.Doc.Low[s.Doc.Tokens[i].Start] != words[0]) {
			return 0, false // nearly always
		}
		word, rest, _ := strings.Cut(words, " ")
		switch {
		case word == "_" && i >= s.start && i < s.end && s.Doc.Tokens[i].Kind == prose.WordToken:
		case !s.is(i, word):
			return 0, false
		}
		words = rest
		i++
	}
	return i, true
}

// follows reports whether one of the phrases stands at token i.
func (s *sentence) follows(i int, phrases []string) bool {
	for _, words := range phrases {
		if _, ok := s.reads(i, words); ok {
			return true
		}
	}
	return false
}

// precedes reports whether one of the phrases ends before token end.
func (s *sentence) precedes(end int, phrases []string) bool {
	for _, words := range phrases {
		if _, ok := s.reads(end-1-strings.Count(words, " "), words); ok {
			return true
		}
	}
	return false
}

// stretch is the sentence and the one before it in the same paragraph as one.
func (s *sentence) stretch() *sentence {
	if s.index == 0 || s.Doc.Sentences[s.index-1].Block != s.Doc.Sentences[s.index].Block {
		return nil
	}
	before := sentenceOf(s.Pass, s.index-1)
	n := len(before.mentions)
	return &sentence{Pass: s.Pass, index: s.index, start: before.start, end: s.end, mentions: before.mentions[: n+len(s.mentions) : n+len(s.mentions)]}
}

// only reports whether every token of [from, to) is one of the words.
func (s *sentence) only(from, to int, words ...string) bool {
	for t := from; t < to; t++ {
		if !s.is(t, words...) {
			return false
		}
	}
	return true
}

// next is the first mention that begins at token i or after it, or nil.
func (s *sentence) next(i int) *mention.Mention {
	for k := range s.mentions {
		if m := &s.mentions[k]; int(m.First) >= i {
			return m
		}
	}
	return nil
}
