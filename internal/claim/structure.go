package claim

import (
	"bytes"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// part is what a block is to the article it stands in.
type part uint8

const (
	mainText   part = iota
	furniture       // a byline, a biography, a link to another article: nobody's claims
	correction      // what was wrong, or was added: history
	question        // of an interview
	answer
	reference // the headline of an article about another company: "Related: Ledgr raises €4m"
)

// setting is what stands around a block.
type setting struct {
	part  part
	owner int32 // the company whose heading, list item or table row the block stands under; 0 for none
	alone bool  // without an owner it is nobody's: the article's company is not spoken of unless named
	when  int32 // the date that opens it, 1 + the index of its mention: "2021 – Founded in Ghent"
	turn  bool  // the text turns to something else: whoever was spoken of before is not any more
	staff staff // whose names the list is that the block is an item of
}

// staff is who the persons are that a heading announces.
type staff uint8

const (
	noStaff staff = iota
	team
	foundingTeam
)

// shape is what a block looks like by itself.
type shape struct {
	lead     int32 // the company it begins with, or 0
	leadLast int   // the token after its name
	bold     bool  // it begins in bold or with a link
	allBold  bool  // it is bold throughout
	boldLine bool  // its first line is, and others follow
	label    bool  // it is a label and its value
	kicker   bool  // it begins with words in bold and a colon that name nobody: "On the move:"
	anon     bool  // it begins with a name nobody knows
	profile  bool  // it is a heading that names a person, and perhaps a company
}

// outline finds for every block what it stands under: sections by their headings,
// lists by their items, lead-ins in bold. It sees blocks and names, no sentences.
func (x *extraction) outline() {
	d := x.doc
	x.settings = make([]setting, len(d.Blocks))
	x.dominates = x.dominant()
	o := outliner{extraction: x, shapes: make([]shape, len(d.Blocks)), main: x.dominates}
	for b := range d.Blocks {
		o.shape(b)
		if o.shapes[b].profile {
			o.profiles++
		}
	}
	o.interview()
	o.roundUp()
	o.digest()
	for b := 0; b < len(d.Blocks); {
		switch block := &d.Blocks[b]; {
		case block.Kind == prose.TableCell:
			b = o.table(b)
		case block.Item != 0:
			b = o.list(b)
		default:
			o.block(b)
			b++
		}
	}
}

// outliner is the state of the making of an outline.
type outliner struct {
	*extraction
	shapes   []shape
	main     bool // one company is named more than all others
	sections [8]int32
	level    int  // of the innermost section with an owner; 0 outside
	leadIns  int  // paragraphs that begin with a company in bold
	digests  bool // every paragraph is about a company of its own, which it begins with
	many     bool
	titled   bool  // a heading of the first level has been
	authors  bool  // inside "About the author"
	staff    staff // of the heading that the lists below stand under
	profiles int   // headings that name a person and nothing that happens
	bare     int   // level of the last heading that names no company; 0 where one has since
	others   bool  // the staff is of whomever such a heading names
}

// dominant reports whether the article's company is named at least twice as often as
// any other.
func (x *extraction) dominant() bool {
	if x.topic == 0 {
		return false
	}
	n := x.entities[x.topic-1].Mentions
	for e := range x.entities {
		o := &x.entities[e]
		if int32(e+1) != x.topic && (o.Kind == mention.Company || o.Kind == mention.Name) && !o.Fund && !o.Press && 2*o.Mentions > n {
			return false
		}
	}
	return true
}

// blockTokens is the range of tokens of a block.
func (x *extraction) blockTokens(b int) (first, last int) {
	block := &x.doc.Blocks[b]
	if block.Start == block.End {
		return 0, 0
	}
	return x.doc.Sentences[block.Start].Start, x.doc.Sentences[block.End-1].End
}

func (o *outliner) shape(b int) {
	block := &o.doc.Blocks[b]
	first, last := o.blockTokens(b)
	if first == last {
		return
	}
	s := &o.shapes[b]
	start := first
	for start < last && o.doc.Tokens[start].Kind != prose.WordToken && o.doc.Tokens[start].Kind != prose.NumberToken {
		start++
	}
	if start < last && o.doc.Tokens[start].Flags&prose.Emphasis != 0 {
		s.bold, s.allBold = true, true
		for i := start; i < last; i++ {
			if k := o.doc.Tokens[i].Kind; (k == prose.WordToken || k == prose.NumberToken) && o.doc.Tokens[i].Flags&prose.Emphasis == 0 {
				s.allBold = false
				break
			}
		}
	}
	o.settings[b].part = o.partOf(b, start, last)
	o.settings[b].when = o.dated(start, last)
	s.label = o.labelLines(b, first, last)
	if s.label || block.Kind == prose.TableCell {
		return
	}
	end := o.doc.Sentences[block.Start].End
	s.boldLine = s.bold && !s.allBold && block.End-block.Start > 1 && end-first <= 14 && o.doc.Tokens[end-1].Flags&prose.Emphasis != 0 && o.newLine(end) && o.doc.Tokens[end].Flags&prose.Emphasis == 0
	if block.Kind == prose.Heading || s.allBold || s.boldLine {
		start = o.pastIntroduction(start, end)
	}
	s.lead, s.leadLast = o.leadOf(start, end)
	if s.lead == 0 && block.Kind == prose.Heading {
		o.profile(s, start, end)
	}
	if colon := o.kicker(start, end); s.bold && colon > start && (s.lead == 0 || s.leadLast > colon) {
		s.kicker = true
		s.lead, s.leadLast = o.leadOf(colon+1, end)
	}
	if o.settings[b].part == furniture && o.refers(b, start, end) {
		o.settings[b].part = reference
	}
	if s.lead == 0 && block.Item != 0 {
		t := &o.doc.Tokens[start%len(o.doc.Tokens)]
		s.anon = o.settings[b].when == 0 && !o.officer(start, end) && start < end && t.Kind == prose.WordToken && t.Flags&(prose.Upper|prose.MixedCase) != 0 && (s.bold && !s.allBold || start+1 < end && (string(o.doc.Bytes(start+1)) == "(" || isDash(o.doc.Bytes(start+1))))
	}
}

// kicker is the colon behind the words in bold that tokens [first,last) begin with, or -1.
// Words that an article about one company heads its paragraphs with ("Why it matters:")
// are none.
func (o *outliner) kicker(first, last int) int {
	for i := first; i < last && i < first+7; i++ {
		if string(o.doc.Bytes(i)) == ":" {
			if i+1 >= last || o.newLine(i+1) || asideLabel(strings.ToLower(o.text(first, i))) {
				return -1
			}
			return i
		}
		if o.doc.Tokens[i].Flags&prose.Emphasis == 0 {
			return -1
		}
	}
	return -1
}

// officer reports whether tokens [first,last) are somebody and an office, and name no
// company: "Ana Silva, co-founder and CEO".
func (o *outliner) officer(first, last int) bool {
	n := o.firstMention(first)
	if n+1 >= len(o.mentions) || int(o.mentions[n].First) != first || o.mentions[n].Kind != mention.Person && o.mentions[n].Kind != mention.Name {
		return false
	}
	title := &o.mentions[n+1]
	if title.Kind != mention.Title || title.First != o.mentions[n].Last+1 || int(title.Last) > last {
		return false
	}
	for k := n + 2; k < len(o.mentions) && int(o.mentions[k].First) < last; k++ {
		if slotOf(&o.mentions[k])&slotOrg != 0 && o.mentions[k].Kind != mention.Person {
			return false
		}
	}
	return true
}

// profile reads a heading that names a person, tokens [first,last), and finds the company
// it gives with the name: "Ana Silva – Ledgr", "Ana Silva, founder of Ledgr".
func (o *outliner) profile(s *shape, first, last int) {
	for first < last && o.doc.Tokens[first].Kind != prose.WordToken {
		first++ // its number
	}
	n := o.firstMention(first)
	if n >= len(o.mentions) || int(o.mentions[n].First) != first || o.mentions[n].Kind != mention.Person {
		return
	}
	i := int(o.mentions[n].Last)
	if i < last && o.doc.Tokens[i].Kind == prose.WordToken && !o.anyWord(i, i+1, "of", "at", "from") || i < last && o.doc.Tokens[i].Kind == prose.Possessive {
		return // what somebody does
	}
	s.profile = true
	for n++; n < len(o.mentions) && int(o.mentions[n].First) < last; n++ {
		switch m := &o.mentions[n]; {
		case m.Kind == mention.Title:
		case o.anyClass(int(m.First), int(m.Last), personNoun):
			s.lead = 0 // "Serial Entrepreneur"
			return
		case (m.Kind == mention.Company || m.Kind == mention.Name) && m.Entity != 0 && !m.Press && s.lead == 0:
			s.lead, s.leadLast = m.Entity, int(m.Last)
		default:
			s.lead = 0 // several
			return
		}
	}
}

// anyClass reports whether a word of class c stands in tokens [first,last).
func (x *extraction) anyClass(first, last int, c class) bool {
	for i := first; i < last; i++ {
		if x.engine.classes.of(x.doc.Tokens[i].Word)&c != 0 {
			return true
		}
	}
	return false
}

// refers reports whether tokens [first,last), a link to another article, are a headline
// about another company than the article's. It makes that the one the block is about.
func (o *outliner) refers(b, first, last int) bool {
	colon := -1
	for i := first; i < last && i < first+4; i++ {
		if w := o.doc.Bytes(i); string(w) == ":" || isDash(w) {
			colon = i
			break
		}
	}
	if colon < 0 || o.doc.Blocks[b].Kind == prose.Heading || !o.anyWord(first, colon, "related") {
		return false
	}
	s := &o.shapes[b]
	s.lead, s.leadLast = o.leadOf(colon+1, last)
	return s.lead != 0 && s.lead != o.topic && o.headlines(s.leadLast, last)
}

// headlines reports whether tokens [first,last) go on from a company's name as a headline
// does: with what it does, in the present tense.
func (o *outliner) headlines(first, last int) bool {
	return first < last && o.engine.classes.of(o.doc.Tokens[first].Word)&(verb|raiseVerb|buyVerb|levelVerb|cutVerb) != 0 && strings.HasSuffix(o.doc.Lower(first), "s")
}

// asideLabel reports whether words, in lower case, head another side of the same story.
func asideLabel(words string) bool {
	switch strings.ReplaceAll(words, "’", "'") {
	case "why it matters", "the big picture", "big picture", "zoom in", "zoom out", "details", "the details", "by the numbers", "between the lines", "the bottom line", "bottom line", "what's next",
		"what's new", "what they're saying", "driving the news", "catch up quick", "flashback", "yes, but", "state of play", "go deeper", "how it works", "context", "worth noting", "the intrigue", "the other side",
		"quick take", "our thought bubble", "the backstory", "backstory", "the latest", "what happened", "why now", "the takeaway", "takeaway", "the upshot", "what to watch", "the news", "the deal", "the round", "update",
		"background", "the product", "the market", "the team", "the money", "the plan", "the numbers", "the pitch", "the problem", "the solution", "note", "in short", "tl;dr":
		return true
	}
	return false
}

func isDash(b []byte) bool { return string(b) == "–" || string(b) == "—" || string(b) == "|" }

func equalsFold(b []byte, word string) bool { return strings.EqualFold(string(b), word) }

// dated is the date, 1 + the index of its mention, that opens tokens [first,last) before
// a dash or a colon; 0 for none.
func (x *extraction) dated(first, last int) int32 {
	n := x.firstMention(first)
	if n >= len(x.mentions) || int(x.mentions[n].First) != first || x.mentions[n].Kind != mention.Date || !x.mentions[n].Value.Date.Known() {
		return 0
	}
	i := int(x.mentions[n].Last)
	if i+1 >= last || !isDash(x.doc.Bytes(i)) && string(x.doc.Bytes(i)) != ":" && string(x.doc.Bytes(i)) != "-" {
		return 0
	}
	return int32(n + 1)
}

// prependDate puts the date of a timeline's entry into its sentence: "In 2021 founded in
// Ghent".
func (v *view) prependDate() {
	if v.set.when == 0 || v.sentence != v.doc.Blocks[v.entered].Start {
		return
	}
	m := &v.mentions[v.set.when-1]
	drop := 0 // the date and the dash, where they stand here
	if len(v.cells) > 1 && v.cells[0].mention == v.set.when {
		drop = 2
	}
	items, cells := slices.Clone(v.items[drop:]), slices.Clone(v.cells[drop:])
	v.items, v.cells = v.items[:0], v.cells[:0]
	v.add(pattern.Item{Word: v.words.in}, m.First, m.Last, 0)
	v.add(pattern.Item{Slots: slotDate}, m.First, m.Last, v.set.when)
	v.items, v.cells = append(v.items, items...), append(v.cells, cells...)
}

// pastIntroduction passes the words that introduce a company in a heading that begins at
// token i: "About Ledgr", "What is Ledgr?", "Meet Ledgr".
func (x *extraction) pastIntroduction(i, last int) int {
	w := func(k int) string {
		if i+k >= last {
			return ""
		}
		return x.doc.Lower(i + k)
	}
	switch w(0) {
	case "about", "meet", "introducing", "inside", "spotlight", "profile", "company", "startup":
		if w(1) == ":" || w(1) == "on" {
			return i + 2
		}
		if w(0) != "company" && w(0) != "startup" {
			return i + 1
		}
	case "what", "who":
		switch w(1) {
		case "is", "are", "’s", "'s", "runs", "owns", "founded", "backs":
			return i + 2
		}
	}
	return i
}

// leadOf is the company that tokens [first,last) begin with, past emoji, numbers,
// places and descriptions ("Oslo's", "Accel-backed", "Paris AI startup"), and the
// token after its name. A verb or a preposition ends the search.
func (x *extraction) leadOf(first, last int) (company int32, end int) {
	n := x.firstMention(first)
	words := 0
	for i := first; i < last && words < 9; {
		for n < len(x.mentions) && int(x.mentions[n].First) < i {
			n++
		}
		if n < len(x.mentions) && int(x.mentions[n].First) == i {
			m := &x.mentions[n]
			next := int(m.Last)
			switch m.Kind {
			case mention.Company, mention.Name:
				if m.Entity == 0 || m.Press {
					return 0, 0
				}
				if next+1 < last && x.doc.Tokens[next].Flags&prose.SpaceLeft == 0 && string(x.doc.Bytes(next)) == "-" {
					i = next + 2 // "Accel-backed"
					continue
				}
				if next < last && x.engine.classes.of(x.doc.Tokens[next].Word)&descriptor != 0 && x.doc.Tokens[next].Flags&prose.Upper == 0 && n+1 < len(x.mentions) && int(x.mentions[n+1].First) <= next+2 && x.mentions[n+1].Kind != mention.Person {
					i = next + 1 // "OpenAI rival Acme"
					continue
				}
				return m.Entity, next
			case mention.Person:
				if next >= last || x.doc.Tokens[next].Kind != prose.Possessive {
					return 0, 0
				}
			case mention.Place, mention.Age, mention.Number, mention.Ordinal, mention.Series, mention.Money, mention.Date:
			default:
				return 0, 0
			}
			i = next
			continue
		}
		t := &x.doc.Tokens[i]
		switch t.Kind {
		case prose.WordToken:
			c := x.engine.classes.of(t.Word)
			if c&(preposition|verb|auxiliary|modal|will|conjunction|relative|pronoun|heShe|weOur|sayVerb|negation) != 0 && c&(orgNoun|firmNoun|descriptor) == 0 && !(i > first && string(x.doc.Bytes(i-1)) == "-") {
				return 0, 0
			}
			words++
		case prose.Punct:
			if b := x.doc.Bytes(i); words > 0 && (b[0] == '.' || b[0] == '?' || b[0] == '!' || b[0] == ';') {
				return 0, 0
			}
		}
		i++
	}
	return 0, 0
}

// heading reports whether a block heads what follows: a heading, or a short line all
// in bold.
func (o *outliner) heading(b int) bool {
	block := &o.doc.Blocks[b]
	if block.Kind == prose.Heading {
		return !o.shapes[b].label
	}
	return block.Kind == prose.Paragraph && !block.Quote && o.settings[b].part == mainText && (o.shapes[b].boldLine || o.shapes[b].allBold && o.short(b))
}

// short reports whether a block is one sentence of at most twelve words without a full
// stop.
func (o *outliner) short(b int) bool {
	block := &o.doc.Blocks[b]
	first, last := o.blockTokens(b)
	return block.End-block.Start == 1 && last-first <= 14 && string(o.doc.Bytes(last-1)) != "."
}

// sectionOwner is the company that a heading gives to what stands below it, or 0: one
// that it begins with and that is all it says, or does something ("Ledgr raises
// €4m"). Below a heading that lists companies nobody is spoken of: then it is nobody.
func (o *outliner) sectionOwner(b int) int32 {
	s := &o.shapes[b]
	switch {
	case s.profile && o.profiles < 2:
		return 0
	case s.profile && s.lead == 0:
		return nobody
	case s.profile:
		return s.lead
	case s.lead == 0:
		return o.unknownOwner(b)
	}
	last := o.doc.Sentences[o.doc.Blocks[b].Start].End
	i := s.leadLast
	if i >= last {
		return s.lead
	}
	switch t := &o.doc.Tokens[i]; t.Kind {
	case prose.Punct, prose.Symbol:
		switch string(o.doc.Bytes(i)) {
		case ",", "&", "+", "/":
			if o.doc.Blocks[b].Kind != prose.Heading {
				return 0 // "Payments, founded 2012"
			}
			if n := o.firstMention(i); n < len(o.mentions) && int(o.mentions[n].First) == i+1 && slotOf(&o.mentions[n])&slotOrg != 0 {
				return nobody // a list of companies
			}
		case "?":
			return s.lead
		}
		return s.lead
	case prose.Possessive:
		if s.lead == o.topic || !o.main || o.namedBelow(b, s.lead) {
			return s.lead
		}
		return 0
	case prose.WordToken:
		c := o.engine.classes.of(t.Word)
		word := o.doc.Bytes(i)
		switch {
		case c&(verb|sayVerb|auxiliary|modal|will|raiseVerb|buyVerb|levelVerb|cutVerb) != 0 && t.Flags&prose.Upper == 0, bytes.HasSuffix(word, []byte("s")) && c == 0 && t.Flags&prose.Upper == 0:
			return s.lead
		case string(word) == "at" || string(word) == "in" || string(word) == "by" || string(word) == "to":
			return s.lead // "Acme at a glance", "Acme in numbers"
		case string(word) == "and" || string(word) == "or" || string(word) == "vs":
			return nobody
		}
		return 0
	}
	return s.lead
}

// nobody owns the section below a heading that names several companies.
const nobody int32 = -1

// unknownOwner is the company that a heading of one or two capitalised words names,
// where what stands below speaks of one: "Shift", and below "The car seller has 90
// staff".
func (o *outliner) unknownOwner(b int) int32 {
	first, last := o.blockTokens(b)
	for first < last && o.doc.Tokens[first].Kind != prose.WordToken {
		first++ // its number
	}
	if first == last || last-first > 3 || !o.allCapital(first, last) || o.doc.Blocks[b].Kind == prose.Heading && o.doc.Blocks[b].Level == 1 || b+1 >= len(o.doc.Blocks) {
		return 0
	}
	if n := o.firstMention(first); n < len(o.mentions) && int(o.mentions[n].First) < last || o.level > 0 && o.level < o.doc.Blocks[b].Level || sectionName(o.text(first, last)) {
		return 0
	}
	below, end := o.blockTokens(b + 1)
	end = min(end, below+9)
	if below+2 >= end || !equalsFold(o.doc.Bytes(below), "the") || !o.introduces(below+1, end) {
		return 0
	}
	return o.entityCalled(o.text(first, last))
}

// sectionName reports whether a heading is one that any article may have.
func sectionName(s string) bool {
	switch strings.ToLower(s) {
	case "funding", "team", "background", "history", "product", "products", "market", "competition", "business", "growth", "customers", "investors", "technology", "outlook", "summary", "overview", "timeline",
		"the team", "the product", "the market", "the business", "the founders", "founders", "origins", "conclusion", "introduction", "context", "strategy", "finances", "financials", "revenue", "people", "culture",
		"expansion", "challenges", "risks", "traction", "impact", "mission", "vision", "news", "profile", "fundraising", "money", "valuation", "what's next", "the deal", "the round", "what next", "analysis", "facts", "key facts", "at a glance":
		return true
	}
	return false
}

// introduces reports whether a common noun for a company is the first noun of tokens
// [first,last), and a verb follows it.
func (o *outliner) introduces(first, last int) bool {
	for i := first; i+1 < last; i++ {
		c := o.engine.classes.of(o.doc.Tokens[i].Word)
		next := o.engine.classes.of(o.doc.Tokens[i+1].Word)
		if c&(auxiliary|preposition) != 0 && c&orgNoun == 0 {
			return false
		}
		if (c&orgNoun != 0 || strings.HasSuffix(string(o.doc.Bytes(i)), "er")) && next&(verb|auxiliary) != 0 {
			return true
		}
	}
	return false
}

// namedBelow reports whether the block after b names a company in its first sentences.
func (o *outliner) namedBelow(b int, company int32) bool {
	if b+1 >= len(o.doc.Blocks) {
		return false
	}
	first, last := o.blockTokens(b + 1)
	for n := o.firstMention(first); n < len(o.mentions) && int(o.mentions[n].First) < last; n++ {
		if o.mentions[n].Entity == company {
			return true
		}
	}
	return false
}

// roundUp finds out whether the article is about several companies in turn. Then no
// company is the article's own.
func (o *outliner) roundUp() {
	var owners [3]int32
	n, topics := 0, 0
	var kicked int32 // the company of the last kicker
	kicks := 0       // kickers with another one
	add := func(e int32) {
		if e <= 0 || o.entities[e-1].Fund || n == len(owners) {
			return
		}
		for _, seen := range owners[:n] {
			if seen == e {
				return
			}
		}
		owners[n] = e
		n++
		if e == o.topic {
			topics++
		}
	}
	for b := range o.doc.Blocks {
		block := &o.doc.Blocks[b]
		s := &o.shapes[b]
		switch {
		case s.lead == 0 || o.settings[b].part != mainText:
		case o.heading(b):
			if !(block.Kind == prose.Heading && block.Level == 1) {
				add(o.sectionOwner(b))
			}
		case block.Item != 0 && block.Kind == prose.ListItem:
			add(s.lead)
		case s.kicker:
			if kicked != s.lead && kicked != 0 {
				kicks++
			}
			kicked = s.lead
			add(s.lead)
		case block.Kind == prose.Paragraph && s.bold && o.doc.Tokens[max(s.leadLast-1, 0)].Flags&prose.Emphasis != 0:
			o.leadIns++
			add(s.lead)
		}
	}
	o.many = n >= 2 && !o.main && (topics > 0 || n == len(owners))
	if !o.main {
		o.leadIns += 2 * kicks
	}
	if o.leadIns < 2 {
		o.leadIns = 0
	}
}

// digest finds out whether the paragraphs are news of one company each, without
// anything that sets their names off.
func (o *outliner) digest() {
	if o.main {
		return
	}
	var leads []int32
	n, led := 0, 0
	for b := range o.doc.Blocks {
		block := &o.doc.Blocks[b]
		if block.Kind != prose.Paragraph || block.Item != 0 || o.settings[b].part != mainText || o.heading(b) {
			continue
		}
		n++
		if e := o.shapes[b].lead; e != 0 {
			if led++; !slices.Contains(leads, e) {
				leads = append(leads, e)
			}
		}
	}
	o.digests = len(leads) >= 4 && 10*len(leads) >= 9*led && 2*led >= n
}

// owner is the company of the innermost section.
func (o *outliner) owner() int32 { return o.sections[o.level] }

// block sets the setting of a block outside lists and tables.
func (o *outliner) block(b int) {
	block := &o.doc.Blocks[b]
	s := &o.settings[b]
	if o.headsAuthors(b) {
		o.authors = true
		return
	}
	switch {
	case block.Kind == prose.Title || block.Kind == prose.Standfirst:
		s.alone = o.many
		return
	case block.Kind == prose.Footnote:
		s.turn, s.alone = true, o.many
		return
	case s.part == reference:
		s.owner, s.turn, s.alone = o.shapes[b].lead, true, true
		if b+1 < len(o.settings) {
			o.settings[b+1].turn = true
		}
		return
	case o.heading(b):
		o.authors = false
		o.staff = o.headsStaff(b)
		level := block.Level
		if block.Kind != prose.Heading {
			level = 7
		}
		title := level == 1 && !o.titled
		o.titled = o.titled || level == 1
		for o.level >= level {
			o.sections[o.level] = 0
			o.level--
		}
		for o.level > 0 && o.sections[o.level] == 0 {
			o.level--
		}
		s.turn = true
		o.others = o.staff != noStaff && o.bare > 0 && o.bare < level
		switch owner := o.sectionOwner(b); {
		case title:
		case owner != 0:
			o.sections[level], o.level, o.bare = owner, level, 0
		default:
			if o.staff == noStaff {
				o.bare = level
			}
			if level < 7 {
				o.sections[level] = 0
			}
		}
	case o.leadIns > 0 && o.shapes[b].bold && block.Kind == prose.Paragraph:
		// A newsletter: each lead-in begins another story.
		s.turn = true
		s.owner = o.shapes[b].lead
		s.alone = true
		return
	}
	if o.authors && s.part == mainText {
		s.part = furniture
	}
	if o.digests && block.Kind == prose.Paragraph && o.shapes[b].lead != 0 && o.owner() == 0 {
		s.turn, s.alone = true, true
		return
	}
	s.owner = o.owner()
	s.alone = o.many
	if s.owner == nobody {
		s.owner, s.alone = 0, true
	}
}

// headsAuthors reports whether a block heads what is told of the writers.
func (o *outliner) headsAuthors(b int) bool {
	first, last := o.blockTokens(b)
	return (o.doc.Blocks[b].Kind == prose.Heading || o.shapes[b].allBold && o.short(b)) && (equalsFold(o.doc.Bytes(first), "about") || last-first <= 2) &&
		o.anyWord(first, min(first+5, last), "author", "authors", "writer", "reporter")
}

// headsStaff tells whether a heading announces the names of a company's people:
// "Founders", "Meet the team".
func (o *outliner) headsStaff(b int) staff {
	first, last := o.blockTokens(b)
	if last > first && string(o.doc.Bytes(last-1)) == ":" {
		last--
	}
	if last-first > 4 || last == first {
		return noStaff
	}
	switch word := o.doc.Lower(last - 1); {
	case word == "founders" || word == "cofounders" || word == "founder" || word == "team" && o.anyWord(first, last, "founding"):
		return foundingTeam
	case word == "team" || word == "leadership" || word == "management" || word == "people":
		return team
	}
	return noStaff
}

// list sets the settings of the list at block b and returns the block after it.
func (o *outliner) list(b int) int {
	end := b
	top := 99
	for end < len(o.doc.Blocks) && o.doc.Blocks[end].Item != 0 && o.doc.Blocks[end].Kind != prose.TableCell {
		if k := &o.doc.Blocks[end]; k.Kind == prose.ListItem && k.Level < top {
			top = k.Level
		}
		end++
	}
	home := max(o.owner(), 0)
	if home == 0 && o.main && !o.many {
		home = o.topic
	}
	var lead int32
	leads, items, others := 0, 0, false
	for i := b; i < end; i++ {
		s := &o.shapes[i]
		if o.staff != noStaff && s.lead != 0 && o.holdsOffice(s.leadLast) {
			s.lead = 0 // a person by an unusual name
		}
		if o.first(i) {
			items++
			if s.lead != 0 {
				leads++
				others = others || lead != 0 && lead != s.lead
				lead = s.lead
			}
			others = others || s.anon && leads > 0
		}
	}
	each := (others || lead != 0 && lead != home) && (2*leads >= items || home == 0) // every item is about a company of its own
	var parents [10]int32                                                            // by depth
	item, depth := 0, 0
	var own int32
	for i := b; i < end; i++ {
		block := &o.doc.Blocks[i]
		s := &o.settings[i]
		if block.Item != item {
			item = block.Item
			s.turn = true
			if block.Kind == prose.ListItem {
				depth = min(block.Level, len(parents)-1)
			}
			own = o.itemOwner(i)
			if own == 0 && depth > top {
				own = parents[depth-1]
			}
			if own == 0 && !each && !o.shapes[i].anon {
				own = max(o.owner(), 0)
			}
			parents[depth] = own
		}
		s.owner = own
		s.alone = each || o.shapes[i].anon || o.many || !o.main
		switch {
		case o.staff == noStaff || each:
		case o.others:
			s.owner, s.alone = 0, true
		default:
			s.owner, s.alone, s.staff = home, home == 0, o.staff
		}
	}
	if end < len(o.doc.Blocks) {
		o.settings[end].turn = true
	}
	return end
}

// holdsOffice reports whether a title follows the name that ends before token i, behind a
// comma or the like.
func (o *outliner) holdsOffice(i int) bool {
	n := o.firstMention(i)
	return n < len(o.mentions) && o.mentions[n].Kind == mention.Title && int(o.mentions[n].First)-i <= 2
}

// first reports whether block i is the first of its list item.
func (o *outliner) first(i int) bool {
	return i == 0 || o.doc.Blocks[i-1].Item != o.doc.Blocks[i].Item
}

// itemOwner is the company of the list item that begins at block i: the one it
// begins with; where an investor comes first, the first other company of its
// sentence.
func (o *outliner) itemOwner(i int) int32 {
	s := &o.shapes[i]
	if s.lead == 0 || !o.entities[s.lead-1].Fund {
		return s.lead
	}
	end := o.doc.Sentences[o.doc.Blocks[i].Start].End
	for n := o.firstMention(s.leadLast); n < len(o.mentions) && int(o.mentions[n].First) < end; n++ {
		if m := &o.mentions[n]; m.Entity != 0 && slotOf(m)&slotOrg != 0 && !m.Fund && !o.entities[m.Entity-1].Fund && m.Kind != mention.Person {
			return m.Entity
		}
	}
	return s.lead
}

// table passes the cells of the table at block b, of which [extraction.table] makes
// more, and returns the block after it.
func (o *outliner) table(b int) int {
	t := o.doc.Blocks[b].Table
	end := b
	for end < len(o.doc.Blocks) && o.doc.Blocks[end].Table == t && t != 0 {
		o.settings[end] = setting{owner: max(o.owner(), 0), alone: true, turn: true, part: o.settings[end].part}
		end++
	}
	if end < len(o.doc.Blocks) {
		o.settings[end].turn = true
	}
	return max(end, b+1)
}

// partOf tells the parts of an article that are not its text by how they begin.
// Tokens [first,last) are the block's, from its first word on.
func (x *extraction) partOf(b, first, last int) part {
	block := &x.doc.Blocks[b]
	if first >= last {
		return mainText
	}
	w := func(i int) string {
		if first+i >= last {
			return ""
		}
		return x.doc.Lower(first + i)
	}
	mark := func(i int) bool {
		return w(i) == ":" || w(i) == "|" || isDash([]byte(w(i))) || w(i) == "→" || w(i) == "»" || w(i) == ">"
	}
	until := func(n int) bool {
		for i := 1; i <= n; i++ {
			if w(i) == ":" {
				return true
			}
		}
		return false
	}
	if block.Kind == prose.Footnote && x.citation(first, last) {
		return furniture
	}
	switch w(0) {
	case "correction", "corrections", "clarification", "clarifications", "corrigendum", "erratum", "corrected":
		if until(8) || mark(1) || last-first > 6 && w(1) != "to" && w(0) != "corrected" {
			return correction
		}
	case "editor", "editor's", "editor’s", "editors":
		if (w(1) == "note" || w(1) == "'s" && w(2) == "note" || w(1) == "’s" && w(2) == "note" || w(1) == "’" && w(2) == "note") && until(6) {
			return correction
		}
	case "this", "the", "an", "a":
		i := 1
		for w(i) == "story" || w(i) == "article" || w(i) == "piece" || w(i) == "post" || w(i) == "earlier" || w(i) == "previous" || w(i) == "prior" || w(i) == "original" || w(i) == "initial" {
			i++
		}
		switch {
		case i == 1:
		case w(i) == "version" && (w(i+1) == "of" || w(i+1) == "misstated" || w(i+1) == "said" || w(i+1) == "incorrectly" || w(i+1) == "stated"):
			return correction
		case i == 2 && (w(1) == "article" || w(1) == "story" || w(1) == "piece" || w(1) == "post") && (w(2) == "was" || w(2) == "has") && (x.anyWord(first, min(first+8, last), "amended", "updated", "corrected", "edited", "changed", "modified", "revised", "clarified")):
			return correction
		}
	case "we":
		if w(1) == "previously" || w(1) == "originally" || w(1) == "initially" || w(1) == "earlier" || w(1) == "incorrectly" {
			return correction
		}
	case "reporting", "additional", "edited", "editing", "words", "written", "byline":
		if w(1) == "by" || w(1) == "reporting" && w(2) == "by" || w(0) == "words" && mark(1) {
			return furniture
		}
	case "by":
		if x.byline(first, last) {
			return furniture
		}
	case "disclosure", "disclosures", "disclaimer":
		if until(3) || block.Kind == prose.Heading {
			return furniture
		}
	case "full":
		if w(1) == "disclosure" {
			return furniture
		}
	case "read", "see", "more", "also", "don't", "don’t", "watch", "listen":
		if until(5) && (w(1) == "more" || w(1) == "next" || w(1) == "also" || w(1) == "on" || w(1) == "read" || w(1) == "miss" || w(0) == "watch" || w(0) == "listen" || w(1) == "from") || (w(0) == "read" || w(0) == "see") && (w(1) == "more" || w(1) == "next" || w(1) == "also") && mark(2) {
			return furniture
		}
	case "related", "recommended", "subscribe", "advertisement", "sponsored":
		if mark(1) || mark(2) || mark(3) {
			return furniture
		}
	case "follow", "contact", "reach", "sign", "get":
		if (w(1) == "us" || w(1) == "him" || w(1) == "her" || w(1) == "up") && last-first < 25 && !x.anyWord(first, last, "raised", "founded", "employs") {
			return furniture
		}
	}
	if x.biography(b, first, last) {
		return furniture
	}
	return mainText
}

// anyWord reports whether one of words stands in tokens [first,last).
func (x *extraction) anyWord(first, last int, words ...string) bool {
	for i := first; i < last; i++ {
		for _, w := range words {
			if equalsFold(x.doc.Bytes(i), w) {
				return true
			}
		}
	}
	return false
}

// citation reports whether tokens [first,last) only name a source: a publication, a
// title in quotation marks with its date, "accessed".
func (x *extraction) citation(first, last int) bool {
	if x.anyWord(first, last, "accessed", "retrieved", "source", "sources", "via") {
		return true
	}
	quoted, dated := false, false
	for i := first; i < last; i++ {
		quoted = quoted || x.doc.Tokens[i].Flags&prose.Quoted != 0
	}
	for i := x.firstMention(first); i < len(x.mentions) && int(x.mentions[i].First) < last; i++ {
		m := &x.mentions[i]
		if m.Press && int(m.First) < first+4 {
			return true
		}
		dated = dated || m.Kind == mention.Date
	}
	return quoted && dated
}

// byline reports whether tokens [first,last), which begin with "by", say who wrote
// the article: a person, and no sentence.
func (x *extraction) byline(first, last int) bool {
	n := x.firstMention(first + 1)
	if last-first > 16 || n >= len(x.mentions) || int(x.mentions[n].First) != first+1 || x.mentions[n].Kind != mention.Person && x.mentions[n].Kind != mention.Name {
		return false
	}
	for i := first + 1; i < last; i++ {
		if t := &x.doc.Tokens[i]; t.Kind == prose.WordToken && t.Flags&prose.Upper == 0 && x.engine.classes.of(t.Word)&(verb|auxiliary|modal|will) != 0 {
			return false
		}
	}
	return true
}

// biography reports whether a block tells who wrote the article: "Jane Moss is a
// reporter for …", "Tom Hale covers fintech at …".
func (x *extraction) biography(b, first, last int) bool {
	block := &x.doc.Blocks[b]
	if block.Kind == prose.Heading || block.Item != 0 || block.Quote || block.End-block.Start > 4 || b > 4 && b < len(x.doc.Blocks)-8 {
		return false
	}
	if equalsFold(x.doc.Bytes(first), "about") && x.anyWord(first, min(first+4, last), "author", "authors", "reporter") {
		return true
	}
	n := x.firstMention(first)
	if n >= len(x.mentions) || int(x.mentions[n].First) != first || x.mentions[n].Kind != mention.Person && x.mentions[n].Kind != mention.Name {
		return false
	}
	i := int(x.mentions[n].Last)
	if i >= last {
		return false
	}
	switch string(x.doc.Bytes(i)) {
	case "covers", "reports", "writes":
		for j := i + 1; j < last && j < i+4; j++ {
			if x.doc.Tokens[j].Kind == prose.NumberToken {
				return false // "Quillon covers 150 cities"
			}
		}
		return !x.anyWord(i, last, "%", "€", "$") || x.anyWord(i, min(i+3, last), "on", "about", "for")
	case "is":
		for j := i + 1; j < last && j < i+8; j++ {
			switch x.doc.Lower(j) {
			case "reporter", "journalist", "correspondent", "columnist", "contributor", "freelancer", "editor", "writer":
				return true
			case "former", "ex", ".", ",", "who", "founder", "ceo":
				return false
			}
		}
	}
	return false
}

// disown marks what a sentence of a correction says that an earlier version said.
func (v *view) disown() {
	v.wrong = v.wrong[:0]
	if v.set.part != correction {
		return
	}
	for i := 0; i < len(v.items); {
		end, wrong := i, false
		for end < len(v.items) && !v.isWord(end, v.words.semicolon) {
			wrong = wrong || v.saidBefore(end)
			end++
		}
		end = min(end+1, len(v.items))
		for ; i < end; i++ {
			v.wrong = append(v.wrong, wrong)
			if n := v.cells[i].mention; wrong && n > 0 {
				v.mentions[n-1].Disowned = true
			}
		}
	}
}

// saidBefore reports whether item i of a correction says that what stands with it was
// wrong. "It said" is said of the article.
func (v *view) saidBefore(i int) bool {
	if v.isAny(i, "said", "stated", "reported", "gave", "claimed") && i > 0 && (v.isAny(i-1, "it", "we", "article", "story", "piece", "headline", "caption")) {
		return true
	}
	return v.isAny(i, "version", "versions", "incorrectly", "wrongly", "mistakenly", "erroneously", "misstated", "misspelled", "misspelt", "misreported", "misidentified", "inaccurately", "originally", "previously", "initially", "misquoted", "mischaracterised")
}

// verbless reports whether no finite verb stands in the sentence.
func (v *view) verbless() bool {
	for i := range v.items {
		if v.finite(i) {
			return false
		}
	}
	return true
}

// enter notes the change from one block to another.
func (x *extraction) enter(b int) {
	if b == x.entered {
		return
	}
	x.entered = b
	s := &x.settings[b]
	if s.turn || s.part == question {
		x.focus, x.voice = 0, 0
	}
	x.set = s
	if item := x.doc.Blocks[b].Item; item != x.item {
		x.item, x.itemFocus = item, 0
	}
	if s.part == answer {
		if x.answering = x.answerer(b); x.answering != 0 {
			x.focus = 0
		}
	}
}

// home is the company that the text speaks of where nothing else says: the one of the
// section or the list item, else the article's.
func (x *extraction) home() int32 {
	if x.set.owner != 0 || x.set.alone {
		return x.set.owner
	}
	if x.set.part == answer {
		if e := x.firmOf(x.answering); e != 0 {
			return e
		}
	}
	return x.topic
}
