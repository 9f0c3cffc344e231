package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// speaker resolves "we" at item j: the company of whoever the sentence quotes, else of
// whom the sentences around it quote, else the one spoken of. An investor's "we" is
// nobody whose figures are told, unless the article is about that investor.
func (v *view) speaker(j int) subj {
	s := subj{first: j, last: j + 1, anaphor: true}
	if v.comma(j-1) && v.company(j-2) && v.isWord(j-3, v.words.at) {
		return v.named(j - 2) // "At Acme, we …"
	}
	if v.isWord(j+1, v.words.at) && v.company(j+2) {
		return v.named(j + 2) // "we at Acme"
	}
	if v.isAny(j, "our") && !v.quoted(j) && v.main.entity != 0 && !v.main.anaphor && v.main.first > j && v.is(0, preposition) {
		return v.main // "Since our formation in 1999, Acme has"
	}
	s.entity = v.voiceOf(j)
	if s.entity == 0 && v.publication(j) {
		return subj{}
	}
	if s.entity == nobody {
		return subj{}
	}
	if s.entity == 0 {
		s.entity = v.current(true)
	}
	if s.entity != 0 && v.entities[s.entity-1].Fund && s.entity != v.home() {
		return subj{}
	}
	return s
}

// publication reports whether "we" or "our" at item j, which nobody is quoted with, is
// whoever prints the article: "our readers", "we tracked".
func (v *view) publication(j int) bool {
	if v.quoted(j) || v.block.Quote || v.set.part == answer {
		return false
	}
	if v.set.alone && v.set.owner == 0 {
		return true // of several companies
	}
	for k := j + 1; k < len(v.items) && k < j+4 && v.cells[k].mention == 0 && !v.wall(k); k++ {
		if v.isAny(k, "readers", "newsletter", "newsroom", "reporters", "reporter", "coverage", "research", "analysts", "editors", "editor", "editorial", "journalists", "ranking", "list", "index", "database", "podcast", "sister", "correspondents", "report", "review", "roundup", "round-up",
			"tracked", "counted", "reported", "wrote", "covered", "asked", "spoke", "interviewed", "compiled", "picked", "selected", "reviewed", "surveyed", "ranked", "published", "looked", "profiled", "featured", "caught") {
			return true
		}
	}
	return false
}

// partners claims those whom a founder who speaks calls cofounders: "my co-founders are
// Ana Silva and Bo Ek", "I have two cofounders, Ana and Bo".
func (v *view) partners() {
	if v.set.part == question {
		return
	}
	for i := range v.items {
		if !v.has(i, slotTitle) || !v.mention(i).Founder || !strings.HasPrefix(v.word(i), "co") {
			continue
		}
		k := i - 1
		for v.has(k, slotCount) || v.isAny(k, "other", "fellow", "great", "brilliant", "amazing", "wonderful", "technical", "first", "only", "former") {
			k--
		}
		switch {
		case v.isAny(k, "my", "our"):
		case v.isAny(k, "have", "had") && v.isAny(k-1, "i", "we"):
			k--
		default:
			continue
		}
		j := i + 1
		if v.isAny(j, "is", "are", "was", "were") || v.comma(j) || v.isWord(j, v.words.colon) || v.isWord(j, v.words.dash) || v.bracket(j) {
			j++
		}
		if v.set.part != answer && v.voiceOf(k) <= 0 {
			continue
		}
		if s := v.speaker(k); s.entity != 0 && v.has(j, slotPerson) && !v.mention(j).Press {
			v.emitFounders(s, i, j)
		}
	}
}

// others is the company that "they" are to whoever answers a question: the one spoken of
// last, else the only one that the question names; 0 when that is their own or unknown.
func (v *view) others() int32 {
	own := v.firmOf(v.answering)
	if own == 0 {
		own = v.home()
	}
	if v.focus != 0 && v.sentence-v.focusAt <= 2 {
		if v.focus == own {
			return 0
		}
		return v.focus
	}
	b := v.entered - 1
	for b >= 0 && v.settings[b].part == answer {
		b--
	}
	if b < 0 || v.settings[b].part != question {
		return 0
	}
	var e int32
	first, last := v.blockTokens(b)
	for n := v.firstMention(first); n < len(v.mentions) && int(v.mentions[n].First) < last; n++ {
		m := &v.mentions[n]
		if m.Entity == 0 || m.Entity == own || m.Press || slotOf(m)&slotOrg == 0 || m.Kind == mention.Person {
			continue
		}
		if e != 0 && e != m.Entity {
			return 0
		}
		e = m.Entity
	}
	return e
}

// voiceOf is the company of whoever says "we" at item j, or 0.
func (v *view) voiceOf(j int) int32 {
	if v.set.part == answer {
		if e := v.firmOf(v.answering); e != 0 {
			return e
		}
		return v.home()
	}
	quoted := v.quoted(j) && !v.block.Quote
	for i := range v.items {
		switch {
		case quoted && v.quoted(i):
		case v.has(i, slotTitle) && !v.ourTitle(i):
			if org, _ := v.titleOrg(i); org.entity != 0 && !(org.anaphor && org.first > j) {
				if org.anaphor && v.investorTitle(i) {
					return nobody // "says its partner Kim Lund": some firm's
				}
				return org.entity
			}
			if v.investorTitle(i) {
				return nobody
			}
		case v.has(i, slotPerson):
			if e := v.voiceOfPerson(v.mention(i).Entity); e != 0 {
				return e
			}
		}
	}
	if !v.quoted(j) {
		return 0
	}
	if e := v.attributed(); e != 0 {
		return e
	}
	return v.voice
}

// attributed is the company of the person to whom the sentences around attribute what
// this one quotes, or 0: who is named where the quotation ends ("“We started small. We
// now have 54 people,” says Ana Silva"), who "she" is there, and who was spoken of where
// it begins.
func (v *view) attributed() int32 {
	block := &v.doc.Blocks[v.doc.Sentences[v.sentence].Block]
	if !block.Quote {
		si := v.sentence
		for si < block.End && v.doc.Tokens[v.doc.Sentences[si].Start].Flags&prose.Quoted != 0 {
			if si > v.sentence {
				if e := v.quotedIn(si); e != 0 {
					return e
				}
			}
			if v.pronounSays(si) {
				return v.voiceOfPerson(v.personBefore(v.doc.Sentences[si].Start, 0))
			}
			si++
		}
		if p := v.personBefore(v.doc.Sentences[v.sentence].Start, v.doc.Sentences[block.Start].Start); p != 0 {
			return v.voiceOfPerson(p)
		}
	}
	for si := v.sentence + 1; si < min(v.sentence+8, block.End); si++ {
		if e := v.quotedIn(si); e != 0 {
			return e
		}
	}
	return 0
}

// voiceOfPerson is the company that a person speaks for, or 0. Whoever belongs to none
// that the text has named speaks for nobody where the text is about several.
func (v *view) voiceOfPerson(person int32) int32 {
	if person == 0 {
		return 0
	}
	if e := v.firmOf(person); e != 0 || v.dominates {
		return e
	}
	return nobody
}

// personBefore is the person named last before a token, and not before another, outside
// quotation marks; 0 when there is none.
func (x *extraction) personBefore(token, from int) int32 {
	for i := x.firstMention(token) - 1; i >= 0 && int(x.mentions[i].First) >= from; i-- {
		if m := &x.mentions[i]; m.Kind == mention.Person && m.Entity != 0 && x.doc.Tokens[m.First].Flags&prose.Quoted == 0 {
			return m.Entity
		}
	}
	return 0
}

// pronounSays reports whether a sentence gives its quotation to "he" or "she".
func (x *extraction) pronounSays(sentence int) bool {
	s := &x.doc.Sentences[sentence]
	for i := s.Start; i+1 < s.End; i++ {
		if x.doc.Tokens[i].Flags&prose.Quoted != 0 {
			continue
		}
		c := x.engine.classes.of(x.doc.Tokens[i].Word)
		if d := x.engine.classes.of(x.doc.Tokens[i+1].Word); c&heShe != 0 && d&sayVerb != 0 || c&sayVerb != 0 && d&heShe != 0 {
			return true
		}
	}
	return false
}

// investorTitle reports whether the title at item i is one of venture firms.
func (v *view) investorTitle(i int) bool {
	return v.lastWordIs(i, "partner", "principal", "investor", "associate")
}

// quotedIn is the company of the person whom a sentence quotes, or 0.
func (x *extraction) quotedIn(sentence int) int32 {
	s := &x.doc.Sentences[sentence]
	for i := x.firstMention(s.Start); i < len(x.mentions) && int(x.mentions[i].First) < s.End; i++ {
		if m := &x.mentions[i]; m.Kind == mention.Person && (x.doc.Tokens[m.First].Flags&prose.Quoted == 0 || x.doc.Blocks[s.Block].Quote) {
			if e := x.firmOf(m.Entity); e != 0 {
				return e
			}
		}
	}
	return 0
}

// hear remembers for whom the person speaks whom the sentence quotes.
func (v *view) hear() {
	for i := range v.items {
		if v.is(i, sayVerb) && v.cells[i].mention == 0 {
			for _, j := range [...]int{i + 1, i - 1} {
				if v.is(j, heShe) && !v.quoted(j) {
					v.voice = v.voiceOfPerson(v.personBefore(v.doc.Sentences[v.sentence].Start, 0))
					return
				}
				if !v.has(j, slotPerson) || v.mention(j).Entity == 0 {
					continue
				}
				v.voice = v.firmOf(v.mention(j).Entity)
				for k := j; k < len(v.items) && k < j+6 && v.voice == 0; k++ {
					if v.has(k, slotTitle) && v.investorTitle(k) {
						v.voice = nobody // "says Kim Lund, a partner at the firm"
					}
				}
				return
			}
		}
	}
}

// firmOf is the company that the article says a person works for, or 0.
func (x *extraction) firmOf(person int32) int32 {
	if person == 0 {
		return 0
	}
	if e := x.employer[person]; e != 0 {
		return e
	}
	if x.firms == nil {
		x.firms = x.affiliations()
	}
	return x.firms[person]
}

// affiliations are the companies of persons, by title: "Kim Lund, partner at Cedar
// Ventures", "Velmora's CEO Ana Silva", "Tom Hale of Quillon". They serve to know who
// "we" are and are no claims.
func (x *extraction) affiliations() map[int32]int32 {
	firms := make(map[int32]int32)
	enter := func(p, o *mention.Mention) {
		if p.Entity != 0 && o.Entity != 0 && firms[p.Entity] == 0 {
			firms[p.Entity] = o.Entity
		}
	}
	org := func(i int) bool {
		return i >= 0 && i < len(x.mentions) && x.mentions[i].Entity != 0 && slotOf(&x.mentions[i])&slotOrg != 0 && x.mentions[i].Kind != mention.Person
	}
	person := func(i int) bool {
		return i >= 0 && i < len(x.mentions) && x.mentions[i].Kind == mention.Person
	}
	for i := range x.mentions {
		m := &x.mentions[i]
		switch m.Kind {
		case mention.Person:
			// "Tom Hale of Quillon"
			if org(i+1) && (x.link(m, &x.mentions[i+1], "of", "at", "from") || x.link(m, &x.mentions[i+1], "runs", "leads", "heads", "owns", "chairs")) {
				enter(m, &x.mentions[i+1]) // "Tom Hale runs Quillon"
			}
		case mention.Title:
			of := -1
			if org(i-1) && (x.mentions[i-1].Last == m.First || x.mentions[i-1].Last+1 == m.First && x.doc.Tokens[m.First-1].Kind == prose.Possessive) {
				of = i - 1
			} else if org(i+1) && (x.link(m, &x.mentions[i+1], "of", "at", "for") || x.mentions[i+1].First == m.Last+1 && string(x.doc.Bytes(int(m.Last))) == "," && person(i-1)) {
				of = i + 1
			}
			if of < 0 {
				continue
			}
			if k := max(i, of) + 1; person(i+1) && x.mentions[i+1].First == m.Last {
				enter(&x.mentions[i+1], &x.mentions[of])
			} else if person(i-1) && m.First-x.mentions[i-1].Last <= 4 && string(x.doc.Bytes(int(x.mentions[i-1].Last))) == "," {
				enter(&x.mentions[i-1], &x.mentions[of])
			} else if person(k) && x.mentions[k].First-x.mentions[k-1].Last <= 1 {
				enter(&x.mentions[k], &x.mentions[of]) // "says the CEO of Velmora, Ana Silva"
			}
		}
	}
	return firms
}

// link reports whether one of words, with at most an article and two words of
// description behind it, joins mention a to mention b.
func (x *extraction) link(a, b *mention.Mention, words ...string) bool {
	if b.First <= a.Last || b.First-a.Last > 4 {
		return false
	}
	if !x.anyWord(int(a.Last), int(a.Last)+1, words...) {
		return false
	}
	for i := int(a.Last) + 1; i < int(b.First); i++ {
		if x.doc.Tokens[i].Kind != prose.WordToken {
			return false
		}
	}
	return true
}

// interview finds the questions and the answers of an interview: paragraphs in bold
// that end in a question mark, or begin with "Q:", and what follows them.
func (o *outliner) interview() {
	n := 0
	for b := range o.doc.Blocks {
		if o.asks(b) {
			n++
		}
	}
	if n < 2 {
		o.transcript()
		return
	}
	open := false
	for b := range o.doc.Blocks {
		k := o.doc.Blocks[b].Kind
		switch {
		case o.asks(b):
			o.settings[b].part = question
			open = true
		case open && b > 0 && o.settings[b-1].part == answer && o.labelled(b-1) && !o.labelled(b):
			open = false // the text goes on
		case k == prose.Heading, o.settings[b].part == furniture:
			open = false
		case open && (k == prose.Paragraph || k == prose.ListItem) && o.settings[b].part == mainText && !o.quotesSomebody(b):
			o.settings[b].part = answer
		}
	}
}

// transcript finds the questions and the answers of a conversation whose paragraphs
// begin with who speaks: "**Ana Silva:** We …".
func (o *outliner) transcript() {
	n, persons, questions := 0, 0, 0
	for b := range o.doc.Blocks {
		if o.speaks(b) {
			n++
			if _, last := o.blockTokens(b); string(o.doc.Bytes(last-1)) == "?" {
				questions++
			}
			if o.answerer(b) != 0 {
				persons++
			}
		}
	}
	if n < 3 || persons == 0 || questions == 0 {
		return
	}
	for b := range o.doc.Blocks {
		if o.speaks(b) {
			if o.settings[b].part = question; o.answerer(b) != 0 {
				o.settings[b].part = answer
			}
		}
	}
}

// speaks reports whether a paragraph begins with a name in bold and a colon.
func (o *outliner) speaks(b int) bool {
	block := &o.doc.Blocks[b]
	s := &o.shapes[b]
	if block.Kind != prose.Paragraph || block.Quote || !s.bold || s.allBold || o.settings[b].part != mainText {
		return false
	}
	first, last := o.blockTokens(b)
	for i := first; i < last && i < first+5; i++ {
		if string(o.doc.Bytes(i)) == ":" {
			return i > first
		}
		if t := &o.doc.Tokens[i]; t.Kind == prose.WordToken && t.Flags&(prose.Upper|prose.MixedCase) == 0 {
			return false
		}
	}
	return false
}

// labelled reports whether a block begins with who speaks: "Silva: We have …".
func (o *outliner) labelled(b int) bool {
	first, last := o.blockTokens(b)
	for i := first; i < last && i < first+4; i++ {
		if string(o.doc.Bytes(i)) == ":" {
			return i > first
		}
	}
	return false
}

// asks reports whether a block is a question of an interview.
func (o *outliner) asks(b int) bool {
	block := &o.doc.Blocks[b]
	if block.Kind != prose.Paragraph || block.Quote {
		return false
	}
	first, last := o.blockTokens(b)
	if first == last {
		return false
	}
	if o.shapes[b].allBold {
		return string(o.doc.Bytes(last-1)) == "?"
	}
	return string(o.doc.Bytes(first)) == "Q" && first+1 < last && string(o.doc.Bytes(first+1)) == ":"
}

// quotesSomebody reports whether a block holds quotation marks: then it is prose, and
// the answer of nobody.
func (o *outliner) quotesSomebody(b int) bool {
	first, last := o.blockTokens(b)
	quoted, said := false, false
	for i := first; i < last; i++ {
		quoted = quoted || o.doc.Tokens[i].Flags&prose.Quoted != 0
		said = said || o.engine.classes.of(o.doc.Tokens[i].Word)&sayVerb != 0 && o.doc.Tokens[i].Flags&prose.Quoted == 0
	}
	return quoted && said
}

// dropSpeaker takes the name before the colon off a question or an answer: "IG: We
// have …".
func (v *view) dropSpeaker() {
	if v.set.part != question && v.set.part != answer || v.sentence != v.doc.Blocks[v.entered].Start {
		return
	}
	for i := range v.items {
		if i == 5 || v.is(i, verb|auxiliary|preposition) && v.cells[i].mention == 0 {
			return
		}
		if v.isWord(i, v.words.colon) {
			v.items = v.items[:copy(v.items, v.items[i+1:])]
			v.cells = v.cells[:copy(v.cells, v.cells[i+1:])]
			return
		}
	}
}

// answerer is the person whose name and a colon open a block: "Ana Silva: We …".
func (x *extraction) answerer(b int) int32 {
	first, last := x.blockTokens(b)
	n := x.firstMention(first)
	if n < len(x.mentions) && int(x.mentions[n].First) == first && x.mentions[n].Kind == mention.Person && int(x.mentions[n].Last) < last && string(x.doc.Bytes(int(x.mentions[n].Last))) == ":" {
		return x.mentions[n].Entity
	}
	return 0
}
