// Package pattern matches wordings: short lines that look like the sentence they
// describe.
//
//	employ ~2 <count> people|employee|staff
//
// The important type is [Set]. A wording is made of four constructs:
//
//   - a lemma ("employ" is employ, employs, employed, employing); a trailing "!"
//     means this very form ("based!" is not "base"); punctuation stands for itself;
//   - alternatives of lemmas, joined by "|";
//   - a slot for a mention, in angle brackets;
//   - a bounded gap, "~3": at most three items, never across a wall.
//
// Fillers (articles, possessives, adverbs such as "now" or "recently") are skipped
// between any two elements, so wordings leave them out. Wordings are parsed once;
// at each item only those anchored on its lemma are tried, so their number does
// not matter to the speed of a sentence that holds none of their anchors.
package pattern

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/factlint/factlint/internal/prose"
)

// Slot is a set of kinds of things an item can be.
type Slot uint32

// Flag says how matching treats an item.
type Flag uint8

// The flags of items.
const (
	Filler Flag = 1 << iota // skipped between elements
	Wall                    // no gap crosses it
)

// Item is one word, mark or mention of a sentence.
type Item struct {
	Word  prose.Word
	Form  Form // its very form, from [Set.Form]
	Slots Slot
	Flags Flag
}

// Form numbers the forms that wordings ask for by "!"; 0 is any other.
type Form uint16

// maxFill is how many fillers in a row are skipped between two elements.
const maxFill = 4

type element struct {
	words []alternative // nil for a slot or a gap
	slot  Slot
	gap   int // a gap of at most this many items; 0 for none
}

// alternative is a lemma or, with a form, one form of it.
type alternative struct {
	word prose.Word
	form Form
}

func (e *element) matches(it Item) bool {
	if e.slot != 0 {
		return it.Slots&e.slot != 0
	}
	if it.Word == 0 {
		return false
	}
	for _, w := range e.words {
		if w.word == it.Word && (w.form == 0 || w.form == it.Form) {
			return true
		}
	}
	return false
}

// Wording is a compiled line.
type Wording struct {
	Text     string
	Tag      int      // the caller's
	Names    []string // of its slots, in order
	elements []element
	anchor   int    // the element the index enters it by
	needs    []need // one for each element but gaps and the anchor
}

// need is what a sentence must hold somewhere for an element to match: one of the
// slots, or one of the words, as [wordBit].
type need struct {
	slot  Slot
	words uint64
}

// wordBit stands for a lemma in a set that has room for 64: two lemmas may share
// one, so that a set says for certain only what it does not hold.
func wordBit(w prose.Word) uint64 { return 1 << (w % 64) }

// possible reports whether a sentence that holds these slots and words could match.
func (w *Wording) possible(slots Slot, words uint64) bool {
	for _, n := range w.needs {
		if n.slot&slots == 0 && n.words&words == 0 {
			return false
		}
	}
	return true
}

// MaxSlots is how many elements of a wording a match records.
const MaxSlots = 8

// Match is one place where a wording fits. Slots holds the item index of each
// slot of the wording, in order; Anchor is that of its anchor word.
type Match struct {
	Wording    *Wording
	First, End int // items
	Anchor     int
	Slots      [MaxSlots]int32
}

// Set is a collection of wordings indexed by anchor.
type Set struct {
	wordings []*Wording
	byWord   [][]entry // by lemma number
	anchors  []uint64  // bits of the lemmas that byWord has entries for: most words are none
	lexicon  *prose.Lexicon
	slots    map[string]Slot
	forms    [][]exactForm // by lemma number
	lastForm Form

	alternatives []alternative // of all wordings, one after the other
}

type exactForm struct {
	text string
	form Form
}

// entry is a wording where the index has it, with two of its needs, slots first: most
// sentences fail those.
type entry struct {
	need    [2]need
	wording *Wording
}

// NewSet returns an empty set. Slots names the slots wordings may use.
func NewSet(lexicon *prose.Lexicon, slots map[string]Slot) *Set {
	return &Set{lexicon: lexicon, slots: slots}
}

// Add compiles a wording. It fails on an unknown slot, a wording without a lemma
// to anchor it, or more than [MaxSlots] slots.
func (s *Set) Add(text string, tag int) error {
	fields := strings.Count(text, " ") + 1
	w := &Wording{Text: text, Tag: tag, anchor: -1, elements: make([]element, 0, fields), needs: make([]need, 0, fields)}
	best := 0
	for field := range strings.FieldsSeq(text) {
		switch {
		case field[0] == '~':
			n, err := strconv.Atoi(field[1:])
			if err != nil || n < 1 || n > 20 {
				return fmt.Errorf("wording %q: bad gap %q", text, field)
			}
			w.elements = append(w.elements, element{gap: n})
		case field[0] == '<' && field[len(field)-1] == '>':
			var slot Slot
			for name := range strings.SplitSeq(field[1:len(field)-1], "|") {
				bit, ok := s.slots[name]
				if !ok {
					return fmt.Errorf("wording %q: unknown slot <%s>", text, name)
				}
				slot |= bit
			}
			w.elements = append(w.elements, element{slot: slot})
			w.Names = append(w.Names, field[1:len(field)-1])
		default:
			first := len(s.alternatives)
			for lemma := range strings.SplitSeq(field, "|") {
				s.alternatives = append(s.alternatives, s.alternative(lemma))
			}
			e := element{words: s.alternatives[first:len(s.alternatives):len(s.alternatives)]}
			// The element with the longest lemmas and the fewest of them is the rarest.
			if score := rarity(field); w.anchor < 0 || score > best {
				w.anchor, best = len(w.elements), score
			}
			w.elements = append(w.elements, e)
		}
	}
	if w.anchor < 0 {
		return fmt.Errorf("wording %q has no word to anchor it", text)
	}
	if len(w.Names) > MaxSlots {
		return fmt.Errorf("wording %q has more than %d slots", text, MaxSlots)
	}
	for i, e := range w.elements {
		if i == w.anchor || e.gap > 0 {
			continue
		}
		n := need{slot: e.slot}
		for _, alt := range e.words {
			n.words |= wordBit(alt.word)
		}
		w.needs = append(w.needs, n)
	}
	s.wordings = append(s.wordings, w)
	anything := need{slot: ^Slot(0), words: ^uint64(0)}
	first := [2]need{anything, anything}
	n := 0
	for _, slots := range [...]bool{true, false} {
		for _, need := range w.needs {
			if n < len(first) && (need.slot != 0) == slots {
				first[n] = need
				n++
			}
		}
	}
	for _, alt := range w.elements[w.anchor].words {
		s.byWord = reaching(s.byWord, alt.word)
		for int(alt.word)/64 >= len(s.anchors) {
			s.anchors = append(s.anchors, 0)
		}
		s.anchors[alt.word/64] |= wordBit(alt.word)
		// Two forms of one lemma are one entry.
		if l := s.byWord[alt.word]; len(l) == 0 || l[len(l)-1].wording != w {
			s.byWord[alt.word] = append(l, entry{first, w})
		}
	}
	return nil
}

// alternative enters a lemma of a wording, or the form of one, into the lexicon.
func (s *Set) alternative(lemma string) alternative {
	text, exact := strings.CutSuffix(lemma, "!")
	w := s.lexicon.Lookup([]byte(text))
	if !exact && (w == 0 || s.lexicon.Text(w) == text) {
		return alternative{word: Lemma(s.lexicon, lemma)}
	}
	// "headquarters", when that is already a form of "headquarter", means itself alone.
	if w == 0 {
		w = s.lexicon.Lemma(text)
	}
	s.forms = reaching(s.forms, w)
	for _, f := range s.forms[w] {
		if f.text == text {
			return alternative{w, f.form}
		}
	}
	s.lastForm++
	s.forms[w] = append(s.forms[w], exactForm{text, s.lastForm})
	return alternative{w, s.lastForm}
}

// reaching is a table by lemma number, made long enough for w.
func reaching[T any](table [][]T, w prose.Word) [][]T {
	if n := int(w) + 1 - len(table); n > 0 {
		return append(table, make([][]T, n)...)
	}
	return table
}

// Form is the number of the very form that text, a spelling of the lemma w, is to
// the wordings.
func (s *Set) Form(w prose.Word, text []byte) Form {
	if int(w) >= len(s.forms) {
		return 0
	}
	for _, f := range s.forms[w] {
		if len(f.text) == len(text) && strings.EqualFold(f.text, string(text)) {
			return f.form
		}
	}
	return 0
}

// rarity guesses how seldom an element occurs: function words are short.
func rarity(field string) int {
	low := 100
	for lemma := range strings.SplitSeq(field, "|") {
		n := len(strings.TrimSuffix(lemma, "!"))
		if n <= 3 {
			n = 0
		}
		low = min(low, n)
	}
	return low*4 - strings.Count(field, "|")
}

// Lemma is the number of a lemma, entered into the lexicon with its inflected
// forms. A form that is already another lemma's stays so.
func Lemma(lexicon *prose.Lexicon, lemma string) prose.Word {
	w := lexicon.Lemma(lemma)
	lexicon.AddForms(w, Inflect)
	return w
}

// Len is the number of wordings in s.
func (s *Set) Len() int { return len(s.wordings) }

// Find calls emit for every match in items, in the order of anchors. The Match it
// passes is always m, which the caller lends.
func (s *Set) Find(items []Item, m *Match, emit func(*Match)) {
	var slots Slot
	var words uint64
	for i := range items {
		slots |= items[i].Slots
		words |= wordBit(items[i].Word)
	}
	for i := range items {
		w := items[i].Word
		if int(w)/64 >= len(s.anchors) || s.anchors[w/64]&wordBit(w) == 0 {
			continue
		}
		entries := s.byWord[w]
		for k := range entries {
			e := &entries[k]
			if e.need[0].slot&slots == 0 && e.need[0].words&words == 0 || e.need[1].slot&slots == 0 && e.need[1].words&words == 0 {
				continue
			}
			wording := e.wording
			if !wording.possible(slots, words) {
				continue
			}
			m.Wording, m.Anchor = wording, i
			if wording.elements[wording.anchor].matches(items[i]) && wording.match(items, m) {
				emit(m)
			}
		}
	}
}

func (w *Wording) match(items []Item, m *Match) bool {
	first, ok := w.left(items, w.anchor-1, m.Anchor-1, m)
	if !ok {
		return false
	}
	end, ok := w.right(items, w.anchor+1, m.Anchor+1, m)
	if !ok {
		return false
	}
	m.First, m.End = first, end
	return true
}

// slotIndex is how many slots stand before element e.
func (w *Wording) slotIndex(e int) int {
	n := 0
	for i := range e {
		if w.elements[i].slot != 0 {
			n++
		}
	}
	return n
}

// right matches elements from e on at item i or after, and returns the end.
func (w *Wording) right(items []Item, e, i int, m *Match) (int, bool) {
	if e == len(w.elements) {
		return i, true
	}
	el := &w.elements[e]
	if el.gap > 0 {
		for n := 0; n <= el.gap && i+n <= len(items); n++ {
			if n > 0 && items[i+n-1].Flags&Wall != 0 {
				return 0, false
			}
			if end, ok := w.right(items, e+1, i+n, m); ok {
				return end, true
			}
		}
		return 0, false
	}
	for n := 0; n <= maxFill && i < len(items); n++ {
		if el.matches(items[i]) {
			if el.slot != 0 {
				m.Slots[w.slotIndex(e)] = int32(i)
			}
			if end, ok := w.right(items, e+1, i+1, m); ok {
				return end, true
			}
		}
		if items[i].Flags&Filler == 0 {
			break
		}
		i++
	}
	return 0, false
}

// left matches elements from e down at item i or before, and returns the first item.
func (w *Wording) left(items []Item, e, i int, m *Match) (int, bool) {
	if e < 0 {
		return i + 1, true
	}
	el := &w.elements[e]
	if el.gap > 0 {
		for n := 0; n <= el.gap && i-n >= -1; n++ {
			if n > 0 && items[i-n+1].Flags&Wall != 0 {
				return 0, false
			}
			if first, ok := w.left(items, e-1, i-n, m); ok {
				return first, true
			}
		}
		return 0, false
	}
	for n := 0; n <= maxFill && i >= 0; n++ {
		if el.matches(items[i]) {
			if el.slot != 0 {
				m.Slots[w.slotIndex(e)] = int32(i)
			}
			if first, ok := w.left(items, e-1, i-1, m); ok {
				return first, true
			}
		}
		if items[i].Flags&Filler == 0 {
			break
		}
		i--
	}
	return 0, false
}
