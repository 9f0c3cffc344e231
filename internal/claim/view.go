package claim

import (
	"bytes"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// The slots wordings may use. Several names for one set say what the slot is for.
const (
	slotMoney pattern.Slot = 1 << iota
	slotCount
	slotPercent
	slotMultiple
	slotDate
	slotDuration
	slotAge
	slotOrg
	slotPerson
	slotPlace
	slotSeries
	slotTitle
	slotOrdinal
	slotName // a name of which no more is known: perhaps a place
)

var slotNames = map[string]pattern.Slot{
	"money": slotMoney, "count": slotCount, "percent": slotPercent, "multiple": slotMultiple, "date": slotDate, "duration": slotDuration, "age": slotAge,
	"org": slotOrg, "target": slotOrg, "investor": slotOrg | slotPerson, "person": slotPerson, "place": slotPlace, "where": slotPlace | slotName, "series": slotSeries, "title": slotTitle, "ordinal": slotOrdinal,
}

// cell is what an item stands for: its tokens, their bytes in the document's text,
// and the mention it is, if any.
type cell struct {
	first, last int32 // tokens
	start, end  uint32
	mention     int32 // 1 + index; 0 for a word or mark
	class       class // of its lemma
	lists       list  // that it stands in, when it is one word
}

// view is one sentence as items, reused from sentence to sentence.
type view struct {
	*extraction
	low          string // of the document
	sentence     int
	block        *prose.Block
	items        []pattern.Item
	slots        pattern.Slot // of all items
	lists        list         // of all items, and of the last words of those of several
	cells        []cell
	clauses      []clause
	clauseOf     []int32 // the clause of each item
	kind         *Kind   // the one at work
	foundingMemo foundingMemo
	investing    bool   // the main subject acts as an investor
	startup      int32  // the company that the main subject is told to have invested in
	depth        int    // of subjectOf in itself
	claimed      subj   // of the claim begun last
	foretold     subj   // the company that the sentence describes before the text names it, and the words for it
	wrong        []bool // of each item of a correction: an earlier version said so

	finish  func(*pattern.Match) // makes claims of a match
	match   pattern.Match        // for finish
	found   found                // the same
	cues    []sourceCue          // see sources
	sourced bool                 // cues are those of this sentence
}

// load fills v with sentence si. The document's mentions are in token order; next is
// the first that may lie in it, and load returns that for the next one.
func (v *view) load(si, next int) int {
	sent := &v.doc.Sentences[si]
	v.sentence = si
	v.block = &v.doc.Blocks[sent.Block]
	v.items, v.cells, v.slots, v.lists, v.sourced = v.items[:0], v.cells[:0], 0, 0, false
	next = v.loadItems(sent, next)
	v.placeNames()
	v.markHedges()
	return next
}

// placeNames takes names for the cities they may be where a noun for companies that
// they describe follows: "the Ghent robot maker".
func (v *view) placeNames() {
	for j := range v.items {
		m := v.mention(j)
		if m != nil && m.Kind == mention.Name && (v.townBased(j) || j > 0 && v.is(j-1, preposition) && v.cells[j-1].mention == 0 && v.comma(j+1) && v.region(j, j+2)) {
			v.items[j].Slots |= slotPlace
			v.slots |= slotPlace
			continue
		}
		if m != nil && m.Kind == mention.Name && v.ending(j, "shire") && (j > 0 && v.is(j-1, preposition) || j+1 < len(v.items) && v.isWord(j+1, v.words.hyphen)) {
			v.items[j].Slots |= slotPlace // a county the table lacks
			v.slots |= slotPlace
			continue
		}
		if m == nil || m.Kind != mention.Name && m.Kind != mention.Company || m.Last != m.First+1 || v.entities[max(m.Entity, 1)-1].Company != nil {
			continue
		}
		noun := false
		for k := j + 1; k < len(v.items) && k < j+5 && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, preposition|auxiliary|conjunction|verb); k++ {
			if noun = v.is(k, orgNoun|firmNoun) || v.designs(k); noun {
				break
			}
		}
		if !noun {
			continue
		}
		if p, ok := place.LookupBytes(v.text(j)); ok && p.Kind == place.City {
			v.items[j].Slots = slotPlace
			v.slots |= slotPlace
		}
	}
}

// townBased reports whether the name at item j, before "-based", is that of a town the
// table lacks, by its last word, or of the state behind one: "Bloomfield Hills-based",
// "Weston, Mass.-based".
func (v *view) townBased(j int) bool {
	k := j + 1
	if v.isWord(k, v.words.stop) {
		k++
	}
	if !v.isWord(k, v.words.hyphen) || !v.isAny(k+1, "based", "headquartered") {
		return false
	}
	switch v.lastWord(j) {
	case "hills", "beach", "city", "falls", "springs", "park", "heights", "valley", "village", "grove", "lake", "bay", "harbor", "harbour", "island", "creek", "ridge", "rapids":
		return v.cells[j].last > v.cells[j].first+1
	}
	return v.comma(j-1) && v.has(j-2, slotPlace|slotName) && v.region(j-2, j)
}

// loadItems appends the items of a sentence.
func (v *view) loadItems(sent *prose.Sentence, next int) int {
	for next < len(v.mentions) && int(v.mentions[next].First) < sent.Start {
		next++
	}
	for i := sent.Start; i < sent.End; {
		for next < len(v.mentions) && int(v.mentions[next].First) < i {
			next++
		}
		if next < len(v.mentions) && int(v.mentions[next].First) == i && int(v.mentions[next].Last) <= sent.End {
			m := &v.mentions[next]
			it := pattern.Item{Slots: slotOf(m)}
			if m.Last == m.First+1 {
				it.Word = v.doc.Tokens[i].Word
				it.Form = v.engine.wordings.Form(it.Word, v.doc.Bytes(i))
			}
			v.add(it, m.First, m.Last, int32(next+1))
			i = int(m.Last)
			next++
			continue
		}
		i = v.loadWord(i, sent.End)
	}
	return next
}

// loadWord appends the word or mark at token i and returns the token after it.
func (v *view) loadWord(i, limit int) int {
	t := &v.doc.Tokens[i]
	it := pattern.Item{Word: t.Word}
	end := i + 1
	switch t.Kind {
	case prose.WordToken:
		if it.Word == 0 {
			it.Word = v.contraction(i)
		} else if string(v.doc.Bytes(i)) == "IT" {
			it.Word = 0 // information technology
		}
		// Hyphenated words that have a lemma of their own: co-founder, start-up, pre-money.
		if end+1 < limit && v.doc.Tokens[end].Kind == prose.Punct && v.hyphen(end) && v.doc.Tokens[end+1].Kind == prose.WordToken && v.doc.Tokens[end+1].Flags&prose.SpaceLeft == 0 {
			if w := v.joined(i, end+1); w != 0 {
				it.Word = w
				end += 2
			}
		}
		if it.Word == 0 {
			break
		}
		it.Form = v.engine.wordings.Form(it.Word, v.doc.Bytes(i))
		c := v.class(it.Word)
		if c&(filler|honorific) != 0 {
			it.Flags |= pattern.Filler
		}
		if c&honorific != 0 && end < limit && string(v.doc.Bytes(end)) == "." {
			end++ // "Dr."
		}
	case prose.Possessive:
		it.Word = v.words.possessive
	case prose.Punct:
		it.Word, it.Flags = v.words.mark(v.doc.Bytes(i))
		if it.Word == v.words.hyphen && t.Flags&prose.SpaceLeft != 0 {
			it.Word, it.Flags = v.words.dash, pattern.Wall
		}
	case prose.Symbol:
		switch string(v.doc.Bytes(i)) {
		case "&":
			it.Word = v.words.and
		case "~", "+", "≈":
			it.Flags = pattern.Filler
		default:
			if v.doc.Bytes(i)[0] >= 0xF0 {
				it.Flags = pattern.Filler // an emoji
			}
		}
	}
	v.add(it, int32(i), int32(end), 0)
	return end
}

// add appends the item of tokens [first,last).
func (v *view) add(it pattern.Item, first, last, mention int32) {
	tokens := v.doc.Tokens
	end := &tokens[last-1]
	c := cell{first: first, last: last, start: tokens[first].Start, end: end.End, mention: mention}
	if it.Word != 0 {
		c.class = v.class(it.Word)
	}
	if l := v.engine.lists.of(end.Form); l != 0 {
		v.lists |= l
		if last == first+1 {
			c.lists = l
		}
	}
	v.items = append(v.items, it)
	v.cells = append(v.cells, c)
	v.slots |= it.Slots
}

// contraction is the lemma of a word with an apostrophe: of "didn’t" its own, of "we'll"
// that of the verb, ahead of which it appends an item for "we".
func (v *view) contraction(i int) prose.Word {
	b := v.doc.Bytes(i)
	if bytes.IndexByte(b, '\'') < 0 && bytes.IndexByte(b, "’"[0]) < 0 {
		return 0
	}
	var buf [16]byte
	n, cut := 0, -1
	for len(b) > 0 {
		if n == len(buf) {
			return 0
		}
		if c, size := utf8.DecodeRune(b); c == '’' || c == '\'' {
			buf[n], cut = '\'', n
			b = b[size:]
		} else {
			buf[n] = b[0]
			b = b[1:]
		}
		n++
	}
	if cut <= 0 {
		return 0
	}
	if w := v.engine.lexicon.Lookup(buf[:n]); w != 0 {
		return w
	}
	var verb prose.Word
	switch string(buf[cut:n]) {
	case "'ll":
		verb = v.words.willWord
	case "'ve":
		verb = v.words.have
	case "'re", "'m":
		verb = v.words.be
	default:
		return 0
	}
	v.add(pattern.Item{Word: v.engine.lexicon.Lookup(buf[:cut])}, int32(i), int32(i+1), 0)
	return verb
}

// joined is the lemma of tokens i and j written as one word.
func (v *view) joined(i, j int) prose.Word {
	var buf [32]byte
	a, b := v.doc.Bytes(i), v.doc.Bytes(j)
	if len(a)+len(b) > len(buf) {
		return 0
	}
	n := copy(buf[:], a)
	n += copy(buf[n:], b)
	return v.engine.lexicon.Lookup(buf[:n])
}

// markHedges makes the words of approximators fillers.
func (v *view) markHedges() {
	for i := range v.items {
		m := v.mention(i)
		if m == nil || m.HedgeEnd == 0 {
			continue
		}
		for _, step := range [2]int{-1, 1} {
			for j := i + step; j >= 0 && j < len(v.items); j += step {
				t := &v.doc.Tokens[v.cells[j].first]
				if t.Start < m.HedgeStart || t.End > m.HedgeEnd {
					break
				}
				v.items[j].Flags |= pattern.Filler
				v.items[j].Flags &^= pattern.Wall
			}
		}
	}
}

func slotOf(m *mention.Mention) pattern.Slot {
	switch m.Kind {
	case mention.Money:
		return slotMoney
	case mention.Number:
		return slotCount
	case mention.Percent:
		return slotPercent
	case mention.Multiple:
		return slotMultiple
	case mention.Date:
		return slotDate
	case mention.Duration:
		return slotDuration
	case mention.Age:
		return slotAge
	case mention.Company:
		if m.Press {
			return 0
		}
		return slotOrg
	case mention.Person:
		return slotPerson
	case mention.Place:
		return slotPlace
	case mention.Series:
		return slotSeries
	case mention.Title:
		return slotTitle
	case mention.Ordinal:
		return slotOrdinal
	case mention.Name:
		if m.Press {
			return 0
		}
		if m.Last-m.First >= 2 {
			return slotOrg | slotPerson | slotName
		}
		return slotOrg | slotName
	}
	return 0
}

// mention is the mention that item i is, or nil: for a word, and for an item
// beyond either end of the sentence.
func (v *view) mention(i int) *mention.Mention {
	if uint(i) >= uint(len(v.cells)) {
		return nil
	}
	if n := v.cells[i].mention; n > 0 {
		return &v.mentions[n-1]
	}
	return nil
}

// mentionAt is mention for an item that may not exist.
func (v *view) mentionAt(i int) *mention.Mention {
	if i < 0 || i >= len(v.items) {
		return nil
	}
	return v.mention(i)
}

func (v *view) class(w prose.Word) class { return v.engine.classes.of(w) }

// is reports whether item i has one of the classes c.
func (v *view) is(i int, c class) bool {
	return uint(i) < uint(len(v.cells)) && v.cells[i].class&c != 0
}

// isWord reports whether item i is the lemma w.
func (v *view) isWord(i int, w prose.Word) bool {
	return i >= 0 && i < len(v.items) && v.items[i].Word == w && w != 0
}

// isAny reports whether item i reads as one of words, as written, ignoring case.
func (v *view) isAny(i int, words ...string) bool {
	if uint(i) >= uint(len(v.cells)) {
		return false
	}
	word := v.low[v.cells[i].start:v.cells[i].end]
	for _, w := range words {
		if len(w) == len(word) && w[0] == word[0] && w == word {
			return true
		}
	}
	return false
}

// word is item i as written, in lower case; "" beyond either end of the sentence.
func (v *view) word(i int) string {
	if uint(i) >= uint(len(v.cells)) {
		return ""
	}
	return v.low[v.cells[i].start:v.cells[i].end]
}

// lastWord is the last word of item i in lower case; "" beyond either end of the
// sentence.
func (v *view) lastWord(i int) string {
	if uint(i) >= uint(len(v.cells)) {
		return ""
	}
	return v.doc.Lower(int(v.cells[i].last) - 1)
}

// foldEqual reports whether b is a word in lower case, in any case.
func foldEqual(b []byte, word string) bool {
	if len(b) != len(word) {
		return false
	}
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}

// text is the bytes of item i in the document's text; none beyond either end of
// the sentence.
func (v *view) text(i int) []byte {
	if uint(i) >= uint(len(v.cells)) {
		return nil
	}
	return v.doc.Text[v.cells[i].start:v.cells[i].end]
}

// has reports whether item i can fill a slot.
func (v *view) has(i int, s pattern.Slot) bool {
	return i >= 0 && i < len(v.items) && v.items[i].Slots&s != 0
}

func (v *view) wall(i int) bool {
	return i >= 0 && i < len(v.items) && v.items[i].Flags&pattern.Wall != 0
}

func (v *view) comma(i int) bool { return v.isWord(i, v.words.comma) }

func (v *view) hyphen(token int) bool {
	b := v.doc.Bytes(token)
	return len(b) == 1 && b[0] == '-' || string(b) == "‑" || string(b) == "‐"
}

// span is the source of items [i,j).
func (v *view) span(i, j int) source.Span {
	return v.doc.Span(int(v.cells[i].first), int(v.cells[j-1].last))
}

// valueSpan is the source of item i's bare value.
func (v *view) valueSpan(i int) source.Span {
	if m := v.mention(i); m != nil {
		return v.doc.TextSpan(m.Start, m.End)
	}
	return v.span(i, i+1)
}

// value is the value of the mention at item i.
func (v *view) value(i int) value.Value {
	if m := v.mention(i); m != nil {
		return m.Value
	}
	return value.Value{}
}

// ending reports whether the word of item i ends in suffix.
func (v *view) ending(i int, suffix string) bool {
	b := v.text(i)
	return len(b) > len(suffix) && string(b[len(b)-len(suffix):]) == suffix
}

// markWords are the numbers of marks and words the engine asks for by name.
type markWords struct {
	possessive, comma, hyphen, dash, open, shut, colon, semicolon, stop, and, or prose.Word
	by, of, in, at, forWord, to, from, with, the, be, have, willWord             prose.Word
}

func newMarkWords(lexicon *prose.Lexicon) markWords {
	word := func(s string) prose.Word {
		if w := lexicon.Lookup([]byte(s)); w != 0 {
			return w
		}
		return pattern.Lemma(lexicon, s)
	}
	for _, mark := range [...]string{"'", "’"} {
		for _, c := range [...][2]string{{"ve", "have"}, {"re", "be"}, {"m", "be"}, {"ll", "will"}} {
			lexicon.Add(mark+c[0], word(c[1])) // "we've"
		}
	}
	return markWords{possessive: word("'s"), comma: word(","), hyphen: word("-"), dash: word("–"), open: word("("), shut: word(")"), colon: word(":"), semicolon: word(";"), stop: word("."),
		and: word("and"), or: word("or"), by: word("by"), of: word("of"), in: word("in"), at: word("at"), forWord: word("for"), to: word("to"), from: word("from"), with: word("with"), the: word("the"),
		be: word("be"), have: word("have"), willWord: word("will")}
}

// mark is the lemma of a punctuation mark and whether gaps stop at it.
func (w *markWords) mark(b []byte) (prose.Word, pattern.Flag) {
	switch string(b) {
	case ",":
		return w.comma, pattern.Wall
	case "-", "‐", "‑":
		return w.hyphen, 0
	case "–", "—", "--", "―":
		return w.dash, pattern.Wall
	case "(", "[":
		return w.open, pattern.Wall
	case ")", "]":
		return w.shut, pattern.Wall
	case ":":
		return w.colon, pattern.Wall
	case ";":
		return w.semicolon, pattern.Wall
	case ".", "!", "?":
		return w.stop, pattern.Wall
	case "“", "”", "\"", "‘", "’", "'", "«", "»":
		return 0, pattern.Filler
	case "/":
		return w.hyphen, 0
	}
	return 0, pattern.Wall
}
