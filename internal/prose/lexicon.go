package prose

import (
	"strings"
	"unicode/utf8"
)

// Lexicon numbers lemmas. It is built once, before the first document is
// parsed, and only read afterwards.
type Lexicon struct {
	forms  map[string]Word
	lemmas []string
}

// NewLexicon returns a lexicon that holds no word.
func NewLexicon() *Lexicon {
	return &Lexicon{forms: make(map[string]Word, 4096), lemmas: []string{""}}
}

// Lemma is the number of a lemma, adding it if it is new. The lemma itself is
// one of its forms. Lemmas are lower case.
func (l *Lexicon) Lemma(lemma string) Word {
	if w, ok := l.forms[lemma]; ok && l.lemmas[w] == lemma {
		return w
	}
	w := Word(len(l.lemmas))
	l.lemmas = append(l.lemmas, lemma)
	if _, taken := l.forms[lemma]; !taken {
		l.forms[lemma] = w
	}
	return w
}

// Add makes form another spelling of the lemma w. The first lemma a form is
// given to keeps it.
func (l *Lexicon) Add(form string, w Word) {
	if _, taken := l.forms[form]; !taken {
		l.forms[form] = w
	}
}

// Text is the lemma with number w.
func (l *Lexicon) Text(w Word) string { return l.lemmas[w] }

// Len is the number of lemmas.
func (l *Lexicon) Len() int { return len(l.lemmas) - 1 }

// Lookup is the number of the lemma that a word as written is a form of,
// ignoring case, or 0.
func (l *Lexicon) Lookup(word []byte) Word {
	var low [24]byte
	if len(word) > len(low) {
		return 0
	}
	for i, c := range word {
		if c >= utf8.RuneSelf {
			return l.forms[strings.ToLower(string(word))]
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	return l.forms[string(low[:len(word)])]
}
