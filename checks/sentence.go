package checks

import (
	"bytes"
	"math/bits"
	"slices"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// sentence is a sentence with its figures and names. Words are tokens, numbered
// as in the document.
type sentence struct {
	*lint.Pass
	index      int
	start, end int // tokens
	mentions   []mention.Mention
}

// sentences visits every sentence that holds a mention.
func sentences(p *lint.Pass, visit func(*sentence)) {
	s := sentence{Pass: p}
	si := 0
	for i := 0; i < len(p.Mentions); {
		first := int(p.Mentions[i].First)
		for si < len(p.Doc.Sentences) && p.Doc.Sentences[si].End <= first {
			si++
		}
		if si == len(p.Doc.Sentences) {
			return
		}
		j := i + 1
		for j < len(p.Mentions) && int(p.Mentions[j].First) < p.Doc.Sentences[si].End {
			j++
		}
		s.index, s.start, s.end, s.mentions = si, p.Doc.Sentences[si].Start, p.Doc.Sentences[si].End, p.Mentions[i:j]
		visit(&s)
		i = j
	}
}

// sentenceOf is the sentence with an index.
func sentenceOf(p *lint.Pass, index int) *sentence {
	s := &sentence{Pass: p, index: index, start: p.Doc.Sentences[index].Start, end: p.Doc.Sentences[index].End}
	at := func(token int) int {
		i, _ := slices.BinarySearchFunc(p.Mentions, token, func(m mention.Mention, token int) int { return int(m.First) - token })
		return i
	}
	s.mentions = p.Mentions[at(s.start):at(s.end)]
	return s
}

// block is the block the sentence stands in.
func (s *sentence) block() *prose.Block { return &s.Doc.Blocks[s.Doc.Sentences[s.index].Block] }

// is reports whether token i is one of the words, which are in lower case.
func (s *sentence) is(i int, words ...string) bool {
	if i < s.start || i >= s.end {
		return false
	}
	return isWord(s.Doc.Bytes(i), words...)
}

// isWord compares a word as written with words in lower case.
func isWord(b []byte, words ...string) bool {
	for _, w := range words {
		if len(b) == len(w) && len(b) > 0 && b[0]%32 == w[0]%32 && equalFold(b, w) {
			return true
		}
	}
	return false
}

func equalFold(b []byte, low string) bool {
	for i, c := range b {
		if c >= utf8.RuneSelf {
			return bytes.EqualFold(b, []byte(low))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != low[i] {
			return false
		}
	}
	return true
}

// any reports whether one of the words is among the tokens [from, to).
func (s *sentence) any(from, to int, words ...string) bool {
	return s.find(from, to, words...) >= 0
}

// find is the first of the tokens [from, to) that is one of the words, or -1.
func (s *sentence) find(from, to int, words ...string) int {
	return findWord(s.Doc, max(from, s.start), min(to, s.end), words)
}

// findWord is the first of the tokens [from, to) that is one of the words, at most 64 in
// lower case, or -1. It is asked for long lists in whole sentences, and so looks only at
// the words with a token's first letter.
func findWord(doc *prose.Document, from, to int, words []string) int {
	var byLetter [32]uint64 // bits of the words that begin with a letter
	for k, w := range words {
		byLetter[w[0]%32] |= 1 << k
	}
	for i := from; i < to; i++ {
		t := &doc.Tokens[i]
		for some := byLetter[doc.Text[t.Start]%32]; some != 0; some &= some - 1 {
			w := words[bits.TrailingZeros64(some)]
			if int(t.End-t.Start) == len(w) && equalFold(doc.Text[t.Start:t.End], w) {
				return i
			}
		}
	}
	return -1
}

// phrase reports whether the words stand at token i one after the other.
func (s *sentence) phrase(i int, words ...string) bool {
	for k, w := range words {
		if !s.is(i+k, w) {
			return false
		}
	}
	return true
}

// before is the token left of a mention, its hedge and articles passed over.
func (s *sentence) before(m *mention.Mention) int {
	i := int(m.First) - 1
	for i >= s.start && m.HedgeEnd > m.HedgeStart && s.Doc.Tokens[i].Start >= m.HedgeStart && m.HedgeStart < m.Start {
		i--
	}
	for s.is(i, "a", "an", "the", "some", "its", "their", "roughly", "just", "only", "almost", "nearly") {
		i--
	}
	return i
}

// span is the source bytes of a mention.
func (s *sentence) span(m *mention.Mention) source.Span { return s.Doc.TextSpan(m.Start, m.End) }

// quotedAt reports whether token i is inside quotation marks.
func (s *sentence) quotedAt(i int) bool { return s.Doc.Tokens[i].Flags&prose.Quoted != 0 }

// text is what a mention says in the draft.
func (s *sentence) text(m *mention.Mention) string { return string(s.Doc.Text[m.Start:m.End]) }

// says reports whether the sentence of a claim has one of the words.
func says(p *lint.Pass, c *claim.Claim, words ...string) bool {
	s := p.Doc.Sentences[c.Sentence]
	return findWord(p.Doc, s.Start, s.End, words) >= 0
}

// claimAt is 1 + the index of a claim whose words share a byte with a span, or 0.
func claimAt(p *lint.Pass, at source.Span) int {
	const longest = 256 // bytes of a claim
	i, _ := slices.BinarySearchFunc(p.Claims, at.Start-longest, func(c claim.Claim, start int) int { return c.Span.Start - start })
	for ; i < len(p.Claims) && p.Claims[i].Span.Start < at.End; i++ {
		if p.Claims[i].Span.Overlaps(at) {
			return i + 1
		}
	}
	return 0
}

// firstClaim is the index of the first claim that does not end before the
// sentence; claims are in the order of the file.
func (s *sentence) firstClaim() int {
	start := s.Doc.Span(s.start, s.start+1).Start
	i, _ := slices.BinarySearchFunc(s.Claims, start, func(c claim.Claim, start int) int { return c.Span.Start - start })
	return i
}

// related points at other words of the draft.
func related(p *lint.Pass, at source.Span, message string) lint.Related {
	return lint.Related{File: p.Doc.File, Span: at, Message: message}
}
