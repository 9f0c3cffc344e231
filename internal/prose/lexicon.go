package prose

import (
	"unicode"
	"unicode/utf8"
)

// Lexicon numbers lemmas. It is built once, before the first document is
// parsed, and only read afterwards.
//
// Every word of every text is looked up, so forms stand in an open hash table
// over one slice of bytes.
type Lexicon struct {
	lemmas []string
	text   []byte // all forms
	slots  []slot // a power of two, at most half of them taken
	count  int
}

type slot struct {
	hash   uint32
	at     uint32 // in text
	length uint16
	word   Word // 0 in a free slot
}

// maxForm is the length in bytes of the longest form a text is searched for.
const maxForm = 32

// NewLexicon returns a lexicon that holds no word.
func NewLexicon() *Lexicon {
	return &Lexicon{lemmas: []string{""}, slots: make([]slot, 1<<13)}
}

// Lemma is the number of a lemma, adding it if it is new. The lemma itself is
// one of its forms. Lemmas are lower case.
func (l *Lexicon) Lemma(lemma string) Word {
	if w := l.find([]byte(lemma), hashOf(lemma)); w != 0 && l.lemmas[w] == lemma {
		return w
	}
	w := Word(len(l.lemmas))
	l.lemmas = append(l.lemmas, lemma)
	l.Add(lemma, w)
	return w
}

// Add makes form, in lower case, another spelling of the lemma w. The first lemma
// a form is given to keeps it.
func (l *Lexicon) Add(form string, w Word) {
	h := hashOf(form)
	if l.find([]byte(form), h) != 0 {
		return
	}
	if l.count++; l.count*2 > len(l.slots) {
		old := l.slots
		l.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.word != 0 {
				l.put(s)
			}
		}
	}
	l.put(slot{hash: h, at: uint32(len(l.text)), length: uint16(len(form)), word: w})
	l.text = append(l.text, form...)
}

func (l *Lexicon) put(s slot) {
	i := int(s.hash) & (len(l.slots) - 1)
	for l.slots[i].word != 0 {
		i = (i + 1) & (len(l.slots) - 1)
	}
	l.slots[i] = s
}

func (l *Lexicon) find(form []byte, hash uint32) Word {
	for i := int(hash) & (len(l.slots) - 1); ; i = (i + 1) & (len(l.slots) - 1) {
		s := &l.slots[i]
		if s.word == 0 {
			return 0
		}
		if s.hash == hash && string(l.text[s.at:s.at+uint32(s.length)]) == string(form) {
			return s.word
		}
	}
}

// FNV-1a.
const hashStart, hashPrime = 2166136261, 16777619

func hashOf(s string) uint32 {
	h := uint32(hashStart)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * hashPrime
	}
	return h
}

// Text is the lemma with number w.
func (l *Lexicon) Text(w Word) string { return l.lemmas[w] }

// Len is the number of lemmas.
func (l *Lexicon) Len() int { return len(l.lemmas) - 1 }

// Lookup is the number of the lemma that a word as written is a form of, or 0.
// Case, soft hyphens and the shape of apostrophes make no difference.
func (l *Lexicon) Lookup(word []byte) Word {
	var low [maxForm]byte
	if len(word) > len(low) {
		return 0
	}
	h := uint32(hashStart)
	for i, c := range word {
		if c >= utf8.RuneSelf {
			return l.lookupFolded(word)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
		h = (h ^ uint32(c)) * hashPrime
	}
	return l.find(low[:len(word)], h)
}

func (l *Lexicon) lookupFolded(word []byte) Word {
	var low [3 * maxForm]byte // an invalid byte becomes three
	n := 0
	for i := 0; i < len(word); {
		r, m := utf8.DecodeRune(word[i:])
		i += m
		switch r {
		case '\u00AD', '\u200C', '\u200D', '\u2060':
			continue
		case '’':
			r = '\''
		default:
			r = unicode.ToLower(r)
		}
		n += utf8.EncodeRune(low[n:], r)
	}
	h := uint32(hashStart)
	for _, c := range low[:n] {
		h = (h ^ uint32(c)) * hashPrime
	}
	return l.find(low[:n], h)
}
