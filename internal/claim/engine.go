package claim

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Engine holds the lexicon and the wordings of all kinds. It is built once a
// process and is read-only afterwards, safe for concurrent use.
type Engine struct {
	lexicon  *prose.Lexicon
	wordings *pattern.Set
	kinds    []*Kind // by wording tag
	scanners []*Kind
	namer    *mention.Namer
	classes  classTable
	lists    listTable
	words    markWords
	labels   labelTable
	investor *Kind     // those who put in money without leading
	idle     sync.Pool // of *view: the memory of drafts that are done
}

// NewEngine compiles the wordings of every kind. It panics on a wording that does
// not compile, which a test of this package would show first.
func NewEngine() *Engine {
	e := &Engine{lexicon: prose.NewLexicon(), labels: newLabelTable(), investor: Investor}
	// Words before wordings: a word may be a lemma of its own ("following") and, to
	// wordings, a form of another.
	e.words = newMarkWords(e.lexicon)
	e.classes = newClassTable(e.lexicon)
	e.wordings = pattern.NewSet(e.lexicon, slotNames)
	for _, k := range append(Kinds(), decoy) {
		for _, w := range k.wordings {
			if err := e.wordings.Add(w, len(e.kinds)); err != nil {
				panic(fmt.Sprintf("claim: kind %s: %v", k.Name, err))
			}
		}
		e.kinds = append(e.kinds, k)
		if k.scan != nil {
			e.scanners = append(e.scanners, k)
		}
	}
	e.namer = mention.NewNamer(e.lexicon)
	e.lists = newListTable(e.lexicon)
	return e
}

// Lexicon numbers the words the engine knows; documents are parsed with it.
func (e *Engine) Lexicon() *prose.Lexicon { return e.lexicon }

// Input is what helps to understand a draft besides its text.
type Input struct {
	Facts    *facts.Base    // known names; may be nil
	Date     value.Date     // of the article; zero when unknown
	Dollar   string         // the currency a bare "$" means; "" is USD, marked as a guess
	DayOrder value.DayOrder // of dates like 3/4/2024
}

// extraction is the state of one document.
type extraction struct {
	engine   *Engine
	words    markWords
	doc      *prose.Document
	in       Input
	reader   *mention.Reader
	mentions []mention.Mention
	entities []mention.Entity
	claims   []Claim
	pending  []candidate
	entries  []int // indices of the claims of roles that somebody came as
	doubts   []int // of claims of "it" or "the company" that may be of another company

	topic     int32 // entity the article is about
	dominates bool  // it is named at least twice as often as any other company
	topicFrom int32 // the token that names it first; -1 when the front matter does
	focus     int32 // company spoken of last
	focusAt   int   // the sentence that spoke of it
	opened    int32 // company spoken of after the first sentence of the paragraph
	fund      int32 // investment firm named last
	fundAt    int   // the sentence that named it
	itemFocus int32 // company that is the first subject of the current list item
	item      int   // number of the current list item; 0 outside
	main      subj  // of the current sentence
	employer  map[int32]int32
	subjects  []int32 // companies of which the last sentence told something
	group     int32
	scratch   []int

	settings    []setting        // of every block
	set         *setting         // of the current one
	entered     int              // its index
	fundTold    int              // the last sentence about an investor and no company else
	portfolio   int32            // company that is no investor, named last
	portfolioAt int              // the sentence that named it
	deal        deal             // the purchase told last
	lines       []line           // labels and values outside tables
	told        []bool           // tokens whose claims are made already; nil for none
	traits      []trait          // what was told of companies that may describe them
	voice       int32            // company of whoever was quoted last
	answering   int32            // person who answers a question
	firms       map[int32]int32  // companies of persons, for [extraction.firmOf]
	byName      map[string]int32 // entities by their folded names, for [extraction.entityCalled]
	scanner     value.Scanner
}

// candidate is a claim that may yet lose its figure to a heavier one.
type candidate struct {
	claim   Claim
	subject subj
	item    int // the item of its value
	weight  int
	entry   bool // of a role: it is what somebody came as, "joined as COO"
}

// Extract finds the mentions and the claims of a document, in text order.
func (e *Engine) Extract(doc *prose.Document, in Input) ([]mention.Mention, []Claim) {
	v := e.worker(doc, in)
	x := v.extraction
	values := x.reader.Values(doc, mention.Context{Date: in.Date, Dollar: in.Dollar, Lang: doc.Meta.Lang, DayOrder: in.DayOrder})
	names := x.reader.Names(e.namer, doc, values, in.Facts)
	x.entities = names.Entities
	x.mentions = merge(values, names.Mentions)
	x.chooseTopic()
	x.outline()
	x.tables()
	x.boxes()
	next := 0
	for si := range doc.Sentences {
		x.enter(doc.Sentences[si].Block)
		if x.set.part == furniture || x.told != nil && x.allTold(&doc.Sentences[si]) {
			continue
		}
		v.foretell(si)
		next = v.load(si, next)
		if len(v.items) > maxItems {
			continue
		}
		v.dropSpeaker()
		v.prependDate()
		v.disown()
		v.parse()
		v.findMain()
		v.enterItem()
		e.wordings.Find(v.items, &v.match, v.finish)
		for _, k := range e.scanners {
			if k.scanned != 0 && k.scanned&v.slots == 0 {
				continue
			}
			v.kind = k
			k.scan(v)
		}
		v.roster()
		v.commit()
		v.describe()
		v.hear()
		v.settle()
	}
	x.promote()
	x.disclaim()
	mentions, claims := x.mentions, inOrder(x.claims)
	e.idle.Put(v)
	return mentions, claims
}

// worker is a view for one draft, with the memory of one that is done.
func (e *Engine) worker(doc *prose.Document, in Input) *view {
	v, ok := e.idle.Get().(*view)
	if !ok {
		v = &view{extraction: &extraction{employer: make(map[int32]int32), reader: new(mention.Reader)}}
		v.finish = func(m *pattern.Match) {
			v.kind = e.kinds[m.Wording.Tag]
			v.found = found{view: v, m: m}
			v.kind.finish(&v.found)
		}
	}
	x := v.extraction
	clear(x.employer)
	*x = extraction{engine: e, words: e.words, doc: doc, in: in, reader: x.reader, employer: x.employer, claims: x.claims[:0], pending: x.pending[:0], entries: x.entries[:0], doubts: x.doubts[:0], subjects: x.subjects[:0], traits: x.traits[:0], scratch: x.scratch, focusAt: -1, fundAt: -1, entered: -1}
	*v = view{extraction: x, low: doc.Low, items: v.items[:0], cells: v.cells[:0], clauses: v.clauses[:0], clauseOf: v.clauseOf[:0], cues: v.cues[:0], finish: v.finish}
	return v
}

// inOrder is a copy of claims in the order of their words.
func inOrder(claims []Claim) []Claim {
	order := make([]int32, len(claims))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		s, t := claims[a].Span, claims[b].Span
		return cmp.Or(s.Start-t.Start, s.End-t.End)
	})
	out := make([]Claim, len(claims))
	for i, k := range order {
		out[i] = claims[k]
	}
	return out
}

// maxItems bounds the sentences that are read: what is longer is no prose.
const maxItems = 2000

// merge joins two lists of mentions in token order; where a name holds a figure,
// the name stands.
func merge(values, names []mention.Mention) []mention.Mention {
	out := make([]mention.Mention, 0, len(values)+len(names))
	i, j := 0, 0
	for i < len(values) || j < len(names) {
		switch {
		case i == len(values):
			out = append(out, names[j])
			j++
		case j == len(names):
			out = append(out, values[i])
			i++
		case names[j].Last <= values[i].First:
			out = append(out, names[j])
			j++
		case values[i].Last <= names[j].First:
			out = append(out, values[i])
			i++
		case values[i].Kind == mention.Number || values[i].Kind == mention.Duration && names[j].First < values[i].First || values[i].Kind == mention.Ordinal || values[i].Kind == mention.Date && names[j].Kind != mention.Place:
			i++ // part of a name, "Jan-Willem", or "the startup Sunday"
		default:
			j++
		}
	}
	return out
}

// enterItem notes the company that is the first subject of a list item.
func (v *view) enterItem() {
	if v.item == 0 || v.itemFocus != 0 {
		return
	}
	for j := range v.items {
		if v.company(j) && !v.describes(j) && (v.subjectPosition(j) || j == 0) {
			v.itemFocus = v.mention(j).Entity
			return
		}
	}
}

// found is a match of a kind's wording in a sentence.
type found struct {
	*view
	m *pattern.Match
}

// slot is the item that fills the wording's slot of that name, or -1.
func (f *found) slot(name string) int {
	for i, n := range f.m.Wording.Names {
		if n == name {
			return int(f.m.Slots[i])
		}
	}
	return -1
}

// claim starts a claim of kind k about s whose cue stands at item at.
func (v *view) claim(k *Kind, s subj, at int) Claim {
	c := Claim{Kind: k, Mood: v.moodAt(at), Quoted: v.quoted(at), Sentence: v.sentence, AsOf: v.in.Date}
	c.Headline = headline(v.block)
	if !k.relates && v.anothers(s) {
		s = subj{} // "Acme's rivals employ 3,000": nobody's that is named
	}
	c.Subject = v.subject(s)
	v.claimed = s
	switch {
	case at < len(v.wrong) && v.wrong[at]:
		c.Mood, c.Disowned = Historical, true
	case v.set.part == answer:
		c.Quoted = true
	}
	if c.Quoted && c.Mood == Asserted && !c.Headline {
		c.Mood = Attributed
	}
	return c
}

// isTold reports whether the claims of item i are made already.
func (v *view) isTold(i int) bool {
	return v.told != nil && uint(i) < uint(len(v.cells)) && v.told[v.cells[i].first]
}

// headline reports whether a block heads, introduces or captions others.
func headline(b *prose.Block) bool {
	switch b.Kind {
	case prose.Title, prose.Heading, prose.Standfirst, prose.Caption, prose.Alt:
		return true
	}
	return false
}

// subject makes the public form of a subject.
func (v *view) subject(s subj) Subject {
	if s.entity == 0 {
		return Subject{}
	}
	e := &v.entities[s.entity-1]
	if e.Kind == mention.Person || e.Kind == mention.Place {
		return Subject{}
	}
	out := Subject{Name: e.Name}
	if e.Company != nil {
		out.Name, out.ID = e.Company.Name, e.Company.ID
	}
	if s.last > s.first {
		out.Span = v.span(s.first, s.last)
	}
	return out
}

// emit puts a claim forward whose value is item i.
func (v *view) emit(c Claim, i, weight int) {
	if c.Span == (source.Span{}) {
		c.Span = v.valueSpan(i)
	}
	if n := v.cells[i].mention; n > 0 && c.Value.Kind == value.Money {
		c.Alt = v.pairOf(&v.mentions[n-1])
	}
	v.pending = append(v.pending, candidate{claim: c, subject: v.claimed, item: i, weight: weight + c.Kind.weight})
}

// pairOf is the other rendering of an amount.
func (v *view) pairOf(m *mention.Mention) value.Value {
	if m.Pair == 0 || int(m.Pair) > len(v.mentions) {
		return value.Value{}
	}
	for i := range v.mentions {
		o := &v.mentions[i]
		if o != m && o.Kind == mention.Money && o.Start > m.Start && o.Start < m.End+40 && o.Pair != 0 {
			return o.Value
		}
	}
	return value.Value{}
}

// numeric kinds compete for a figure; claims of names do not.
func numeric(k value.Kind) bool { return k != value.Name && k != value.None }

// commit keeps, of the candidates for one figure, the heaviest, and of claims told
// twice by two wordings one.
func (v *view) commit() {
	v.startup, v.subjects = 0, v.subjects[:0]
	for i := range v.pending {
		c := &v.pending[i]
		keep := c.claim.Kind != decoy && !v.isTold(c.item)
		for j := range v.pending {
			o := &v.pending[j]
			if i == j || o.item != c.item {
				continue
			}
			same := o.claim.Kind == c.claim.Kind || o.claim.Kind == LeadInvestor && c.claim.Kind == Investor
			if same && o.claim.Subject.Name != c.claim.Subject.Name && c.claim.Value.Kind == value.Name && o.claim.Subject.Name != "" && c.claim.Subject.Name != "" {
				if c.claim.Kind != HQ && c.claim.Kind != Founder && c.claim.Kind != Role || c.claim.Kind == Founder && !o.subject.anaphor && !c.subject.anaphor {
					continue
				}
			}
			if !same && !(numeric(c.claim.Value.Kind) && numeric(o.claim.Value.Kind)) {
				continue
			}
			if same && c.claim.Kind == Founder && c.claim.Value.Text != o.claim.Value.Text {
				continue // "the pair founded Acme"
			}
			if same && c.claim.Kind == Role && c.claim.Title != o.claim.Title {
				continue // "joined as CTO and became CEO"
			}
			if same && (c.claim.Kind == Founded || c.claim.Kind == Event) && c.claim.Kind != o.claim.Kind {
				continue
			}
			if o.weight > c.weight || o.weight == c.weight && j < i {
				keep = false
				break
			}
		}
		if keep {
			v.claims = append(v.claims, c.claim)
			v.subjects = append(v.subjects, c.subject.entity)
			if c.entry {
				v.entries = append(v.entries, len(v.claims)-1)
			}
			if c.subject.anaphor && v.othersNamedBefore() {
				v.doubts = append(v.doubts, len(v.claims)-1)
			}
			v.note(&c.claim, c.subject.entity)
			v.learn(&c.claim, c.item)
			if m := v.mention(c.item); (c.claim.Kind == Investor || c.claim.Kind == LeadInvestor) && m != nil && m.Entity == v.main.entity {
				v.startup = c.subject.entity
			}
		}
	}
	for i := range v.pending {
		if c := &v.pending[i]; v.startup != 0 && v.main.entity != 0 && c.subject.entity == v.main.entity && (c.claim.Kind == Founded || c.claim.Kind == Headcount) {
			v.startup = 0 // "Acme, founded in 1961, owns 5% of Beta": it goes on about Acme
		}
	}
	v.pending = v.pending[:0]
}

// disclaim takes the subject from claims of "the company", in a sentence after one that
// names several, that do not go with what is told of it by its name: "Acme was bought by
// Beta. The company, founded in 1908, …" where Acme is of 2014.
func (x *extraction) disclaim() {
	for _, n := range x.doubts {
		c := &x.claims[n]
		if c.Kind != Founded && c.Kind != HQ {
			continue
		}
		for i := range x.claims {
			d := &x.claims[i]
			if d.Kind != c.Kind || d.Subject.Name != c.Subject.Name || d.Mood > Reported || slices.Contains(x.doubts, i) {
				continue
			}
			a, _ := c.Value.Date.Year()
			b, _ := d.Value.Date.Year()
			if c.Kind == Founded && a != b || c.Kind == HQ && place.Relate(c.Value.Text, d.Value.Text) == place.Sibling {
				x.unbind(c.Sentence, c.Subject.Name)
				break
			}
		}
	}
}

// unbind takes the subject of that name from the claims of a sentence that may be of
// another company.
func (x *extraction) unbind(sentence int, name string) {
	for _, n := range x.doubts {
		if c := &x.claims[n]; c.Sentence == sentence && c.Subject.Name == name {
			c.Subject = Subject{}
		}
	}
}

// learn remembers who works where, for "Chaumond says" further down.
func (v *view) learn(c *Claim, i int) {
	if c.Kind != Founder && c.Kind != Role || c.Subject.Name == "" {
		return
	}
	m := v.mention(i)
	if m == nil || m.Entity == 0 || c.Mood == Historical && v.employer[m.Entity] != 0 {
		return
	}
	for e := range v.entities {
		if v.entities[e].Name == c.Subject.Name || v.entities[e].Company != nil && v.entities[e].Company.Name == c.Subject.Name {
			v.employer[m.Entity] = int32(e + 1)
			return
		}
	}
}
