package prose

import (
	"encoding/binary"
	"math"
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
	formed []bool // by lemma: AddForms was called
	text   []byte // all forms
	forms  []form
	slots  []uint32 // a power of two, at most half of them taken; see slotOf
}

// Form is the number of a spelling in a [Lexicon]; 0 is any other.
type Form uint16

// form is a spelling, of a lemma or of none.
type form struct {
	start  [2]uint64 // its first 16 bytes, with zeros behind
	at     uint32    // in text
	length uint16
	word   Word
}

// A slot is a tag of a form's hash over 1 + its index in forms; 0 when it is free.
const formBits = 18

func slotOf(hash uint32, index int) uint32 { return hash>>formBits<<formBits | uint32(index+1) }

// maxForm is the length in bytes of the longest form a text is searched for.
const maxForm = 32

// NewLexicon returns a lexicon that holds no word.
func NewLexicon() *Lexicon {
	const lemmas, forms = 1 << 12, 1 << 13 // room for those of the engine
	l := &Lexicon{lemmas: make([]string, 1, lemmas), formed: make([]bool, 1, lemmas), text: make([]byte, 0, 8*forms), forms: make([]form, 0, forms), slots: make([]uint32, 2*forms)}
	l.formed[0] = true
	return l
}

// Lemma is the number of a lemma, adding it if it is new. The lemma itself is
// one of its forms. Lemmas are lower case.
func (l *Lexicon) Lemma(lemma string) Word {
	if w := l.word(l.find([]byte(lemma), hashOf(lemma))); w != 0 && l.lemmas[w] == lemma {
		return w
	}
	w := Word(len(l.lemmas))
	l.lemmas, l.formed = append(l.lemmas, lemma), append(l.formed, false)
	l.Add(lemma, w)
	return w
}

// Add makes a form, in lower case, another spelling of the lemma w. The first lemma
// a form is given to keeps it.
func (l *Lexicon) Add(spelling string, w Word) {
	if f := l.Form(spelling); l.forms[f-1].word == 0 {
		l.forms[f-1].word = w
	}
}

// Form is the number of a spelling, in lower case, entered if it is new: then it is one
// of no lemma.
func (l *Lexicon) Form(spelling string) Form {
	h := hashOf(spelling)
	if f := l.find([]byte(spelling), h); f != 0 {
		return f
	}
	if len(l.forms) == math.MaxUint16-1 {
		panic("prose: the lexicon is full")
	}
	l.forms = append(l.forms, form{start: startOf([]byte(spelling)), at: uint32(len(l.text)), length: uint16(len(spelling))})
	l.text = append(l.text, spelling...)
	if len(l.forms)*2 > len(l.slots) {
		l.slots = make([]uint32, 2*len(l.slots))
		for k := range l.forms[:len(l.forms)-1] {
			l.put(hashOf(l.spelling(k)), k)
		}
	}
	l.put(h, len(l.forms)-1)
	return Form(len(l.forms))
}

// word is the lemma of a form.
func (l *Lexicon) word(f Form) Word {
	if f == 0 {
		return 0
	}
	return l.forms[f-1].word
}

func (l *Lexicon) spelling(form int) string {
	f := &l.forms[form]
	return string(l.text[f.at : f.at+uint32(f.length)])
}

// AddForms makes the forms that inflect lists spellings of the lemma w. It asks for
// them once a lemma.
func (l *Lexicon) AddForms(w Word, inflect func(lemma string) []string) {
	if l.formed[w] {
		return
	}
	l.formed[w] = true
	for _, form := range inflect(l.lemmas[w]) {
		l.Add(form, w)
	}
}

func (l *Lexicon) put(hash uint32, form int) {
	i := int(hash) & (len(l.slots) - 1)
	for l.slots[i] != 0 {
		i = (i + 1) & (len(l.slots) - 1)
	}
	l.slots[i] = slotOf(hash, form)
}

// startOf is the first 16 bytes of a form, with zeros behind: all of most.
func startOf(form []byte) (start [2]uint64) {
	var b [16]byte
	copy(b[:], form)
	return [2]uint64{binary.LittleEndian.Uint64(b[:8]), binary.LittleEndian.Uint64(b[8:])}
}

func (l *Lexicon) find(form []byte, hash uint32) Form { return l.findFrom(startOf(form), form, hash) }

// findFrom is find for a form whose start is known.
func (l *Lexicon) findFrom(start [2]uint64, form []byte, hash uint32) Form {
	for i := int(hash) & (len(l.slots) - 1); ; i = (i + 1) & (len(l.slots) - 1) {
		s := l.slots[i]
		if s == 0 {
			return 0
		}
		if s>>formBits == hash>>formBits {
			k := s & (1<<formBits - 1)
			if f := &l.forms[k-1]; f.start == start && int(f.length) == len(form) && (len(form) <= 16 || string(l.text[f.at:f.at+uint32(f.length)]) == string(form)) {
				return Form(k)
			}
		}
	}
}

// hash8 adds eight characters to the hash of a form. A form is hashed as many at a
// time, the last of them with zeros behind.
func hash8(h, x uint64) uint64 {
	h = (h ^ x) * 0x9E3779B97F4A7C15
	return h ^ h>>32
}

func hashOf(s string) uint32 {
	var h uint64
	for len(s) > 0 {
		var part [8]byte
		s = s[copy(part[:], s):]
		h = hash8(h, binary.LittleEndian.Uint64(part[:]))
	}
	return uint32(h)
}

// Text is the lemma with number w.
func (l *Lexicon) Text(w Word) string { return l.lemmas[w] }

// Len is the number of lemmas.
func (l *Lexicon) Len() int { return len(l.lemmas) - 1 }

// Lookup is the number of the lemma that a word as written is a form of, or 0.
// Case, soft hyphens and the shape of apostrophes make no difference.
func (l *Lexicon) Lookup(word []byte) Word { return l.word(l.LookupForm(word)) }

// LookupForm is the number of the form that a word as written is, or 0, as for Lookup.
func (l *Lexicon) LookupForm(word []byte) Form {
	var low [maxForm]byte
	if len(word) > len(low) {
		return 0
	}
	copy(low[:], word)
	var h uint64
	for i := 0; i < len(word); i += 8 {
		part := low[i : i+8]
		x := binary.LittleEndian.Uint64(part)
		if x&0x8080808080808080 != 0 {
			return l.lookupFolded(word)
		}
		x = lower8(x)
		binary.LittleEndian.PutUint64(part, x)
		h = hash8(h, x)
	}
	start := [2]uint64{binary.LittleEndian.Uint64(low[:8]), binary.LittleEndian.Uint64(low[8:16])}
	return l.findFrom(start, low[:len(word)], uint32(h))
}

func (l *Lexicon) lookupFolded(word []byte) Form {
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
	return l.find(low[:n], hashOf(string(low[:n])))
}
