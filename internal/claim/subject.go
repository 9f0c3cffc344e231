package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// subj is a subject found: an entity and the items that name it, which may be
// "the company". The zero subj is nobody.
type subj struct {
	entity      int32 // 1 + index
	first, last int   // items
	anaphor     bool  // named by a pronoun or a common noun
}

// company reports whether item j names a company that can own claims.
func (v *view) company(j int) bool {
	return j >= 0 && j < len(v.items) && v.items[j].Slots&slotOrg != 0 && v.mention(j).Entity != 0
}

func (v *view) named(j int) subj {
	return subj{entity: v.mention(j).Entity, first: j, last: j + 1}
}

// describes reports whether the company at item j only describes what follows:
// "Nvidia-backed", "OpenAI rival", "Google researchers", "Oculus co-founder X".
func (v *view) describes(j int) bool {
	k := j + 1
	if k >= len(v.items) {
		return false
	}
	if v.isWord(k, v.words.hyphen) && v.cells[k].first == v.cells[j].last && v.doc.Tokens[v.cells[k].first].Flags&prose.SpaceLeft == 0 {
		return true
	}
	if v.has(k, slotTitle) {
		return true
	}
	return v.is(k, descriptor) && !v.is(k, verb) || v.is(k, descriptor) && (v.has(k+1, slotOrg|slotPerson) || v.isAny(k, "rivals", "researchers", "engineers", "employees", "founders", "co-founders", "executives"))
}

// governor is the item that governs the noun phrase ending in item j: the first
// to its left that is no modifier, or -1.
func (v *view) governor(j int) int {
	k := j - 1
	for k >= 0 {
		switch {
		case v.wall(k):
			return k
		case v.isWord(k, v.words.hyphen):
			k -= 2
		case v.is(k, determiner) && !v.isAny(k, "one"):
			return k - 1
		case v.is(k, preposition|conjunction|relative|auxiliary|modal|will|pronoun|heShe):
			return k
		case v.isWord(k, v.words.and), v.isWord(k, v.words.or):
			return k
		case v.mention(k) != nil && v.items[k].Slots&(slotPlace|slotAge|slotCount|slotSeries) != 0:
			k--
		case v.mention(k) != nil:
			return k
		case v.is(k, orgNoun|descriptor|personNoun|ageNoun):
			k-- // "startup X", "rival X"
		case v.is(k, verb|sayVerb):
			return k
		case v.isWord(k, v.words.possessive):
			return k
		default:
			k--
		}
	}
	return k
}

// subjectPosition reports whether the noun phrase that ends in item j could be the
// subject of what follows: neither a preposition nor a verb governs it.
func (v *view) subjectPosition(j int) bool {
	g := v.governor(j)
	if g < 0 {
		return true
	}
	switch {
	case v.isWord(g, v.words.possessive):
		return false
	case v.is(g, preposition) && !v.is(g, conjunction):
		return false
	case v.is(g, conjunction), v.wall(g), v.is(g, relative):
		return true
	case v.isWord(g, v.words.and):
		// "A and B raised": both; "with A and B": neither.
		return g == 0 || !v.has(g-1, slotOrg|slotPerson) || v.subjectPosition(g-1)
	case v.is(g, auxiliary|modal|will):
		return g == 0
	case v.is(g, sayVerb):
		return true // "said Acme", "says Acme has raised"
	case v.is(g, verb):
		return false
	case v.mention(g) != nil:
		return v.items[g].Slots&(slotDate|slotDuration) != 0
	}
	return true
}

// definite reports whether item j is a common noun that stands for the company
// spoken of: "the company", "this Paris-based startup". An indefinite one ("a
// startup") introduces something.
func (v *view) definite(j int) (first int, ok bool) {
	if !v.is(j, orgNoun|firmNoun) || v.cells[j].mention != 0 {
		return 0, false
	}
	if j+1 < len(v.items) && (v.company(j+1) || v.is(j+1, orgNoun) || v.isWord(j+1, v.words.hyphen)) {
		return 0, false // "the startup X"
	}
	for k := j - 1; k >= 0 && k > j-8; k-- {
		switch {
		case v.isAny(k, "the", "this"):
			return k, true
		case v.is(k, determiner|possessive), v.wall(k), v.is(k, verb|auxiliary|preposition|relative), v.isWord(k, v.words.and):
			return 0, false
		}
	}
	return 0, false
}

// subjectOf finds the company that the verb or participle at item i is said of.
func (v *view) subjectOf(i int) subj {
	deal := false
	for j := i - 1; j >= 0; j-- {
		switch {
		case v.isWord(j, v.words.shut):
			for depth := 0; j >= 0; j-- {
				if v.isWord(j, v.words.shut) {
					depth++
				} else if v.isWord(j, v.words.open) {
					if depth--; depth == 0 {
						break
					}
				}
			}
		case v.isWord(j, v.words.open):
			// Inside a bracket: about the name before it.
			if j > 0 && v.company(j-1) {
				return v.named(j - 1)
			}
			return v.fragment()
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop):
			return v.right(i)
		case v.company(j):
			if v.describes(j) {
				continue
			}
			if v.subjectPosition(j) {
				return v.portfolio(v.named(j), i)
			}
			if g := v.governor(j); g >= 0 && g < j {
				j = g + 1
				if v.isWord(g, v.words.possessive) {
					continue
				}
			}
		case v.is(j, relative) && !v.is(j, possessive) && j+1 < len(v.items):
			if j > 0 && v.is(j-1, preposition) || j > 0 && v.is(j-1, sayVerb) {
				continue
			}
			if v.isAny(j, "that") && j > 0 && v.has(j+1, slotOrg) {
				continue
			}
			return v.antecedent(j)
		case v.is(j, pronoun) && !(j > 0 && v.is(j-1, preposition|verb) && !v.is(j-1, sayVerb|conjunction)):
			return v.anaphor(j, j+1)
		case v.is(j, weOur) && !v.isAny(j, "us", "our"):
			return v.speaker(j)
		case v.has(j, slotPerson) && !v.has(j, slotOrg) && v.subjectPosition(j):
			return v.employerOf(j)
		case v.is(j, heShe) && !v.is(j, possessive):
			return subj{}
		case v.is(j, orgNoun|firmNoun):
			if first, ok := v.definite(j); ok && v.subjectPosition(first+1) {
				return v.anaphor(first, j+1)
			}
		case v.is(j, dealNoun):
			deal = true
		}
	}
	if s := v.right(i); s.entity != 0 {
		return s
	}
	if deal {
		return v.anaphor(i, i)
	}
	return v.fragment()
}

// portfolio hands a subject on unless it is an investment firm where a company is
// meant; callers that mean the firm look at the entity themselves.
func (v *view) portfolio(s subj, _ int) subj { return s }

// right finds the subject behind a fronted phrase: "Founded in 2016, Acme …".
func (v *view) right(i int) subj {
	if !v.fronted(i) {
		return subj{}
	}
	for c := i + 1; c < len(v.items); c++ {
		if v.bracket(c) {
			c = v.closing(c)
			continue
		}
		if v.isWord(c, v.words.semicolon) || v.isWord(c, v.words.stop) && c+1 < len(v.items) {
			break
		}
		if !v.comma(c) && !v.isWord(c, v.words.dash) {
			continue
		}
		if s := v.clauseSubject(c + 1); s.entity != 0 {
			return s
		}
	}
	return subj{}
}

// fronted reports whether item i stands in a phrase that opens the sentence, ahead
// of its subject.
func (v *view) fronted(i int) bool {
	for j := 0; j < i; j++ {
		if v.items[j].Flags&pattern.Filler != 0 || v.is(j, preposition|conjunction|auxiliary) || v.is(j, determiner) {
			continue
		}
		if v.is(j, verb) && (v.ending(j, "ing") || v.ending(j, "ed")) {
			return true
		}
		if v.mention(j) != nil || v.items[j].Word == 0 || v.is(j, dealNoun|roundNoun) {
			continue
		}
		if v.is(j, verb) {
			return false
		}
	}
	return true
}

// clauseSubject is the company that is subject of the clause starting at item i.
func (v *view) clauseSubject(i int) subj {
	for j := i; j < len(v.items) && j < i+9; j++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 2
				}
				continue
			}
			k := j + 1
			if v.bracket(k) {
				k = v.closing(k) + 1
			}
			if v.comma(k) && (v.company(k+1) || v.has(k+1, slotPerson)) || v.isWord(k, v.words.and) && (v.has(k+1, slotOrg|slotPerson)) {
				return subj{} // a list goes on
			}
			if k >= len(v.items) {
				return subj{}
			}
			return v.named(j)
		case v.is(j, pronoun):
			return v.anaphor(j, j+1)
		case v.is(j, weOur):
			return v.speaker(j)
		case v.is(j, possessive):
			return subj{}
		case v.is(j, orgNoun|firmNoun):
			if first, ok := v.definite(j); ok {
				return v.anaphor(first, j+1)
			}
		case v.is(j, preposition|verb|auxiliary|relative), v.wall(j):
			return subj{}
		case v.has(j, slotPerson):
			return subj{}
		}
	}
	return subj{}
}

// antecedent resolves the relative pronoun at item j.
func (v *view) antecedent(j int) subj {
	k := j - 1
	if v.comma(k) || v.isWord(k, v.words.dash) {
		k--
	}
	if v.isWord(k, v.words.shut) {
		for k >= 0 && !v.isWord(k, v.words.open) {
			k--
		}
		k--
	}
	if k < 0 {
		return subj{}
	}
	if v.company(k) {
		return v.named(k)
	}
	if v.has(k, slotPerson) {
		return v.employerOf(k)
	}
	if first, ok := v.definite(k); ok {
		return v.anaphor(first, k+1)
	}
	// "X, a Paris-based startup that …", "X is a startup that …", "startup X in Berlin, which": the company its phrase belongs to.
	noun := v.is(k, orgNoun|firmNoun)
	for n := k; n >= 0 && n > k-14; n-- {
		switch {
		case v.company(n):
			if v.describes(n) {
				continue
			}
			if noun && v.subjectPosition(n) || !noun && n >= k-4 && v.is(n+1, preposition) && v.company(n) && v.has(k, slotPlace) {
				return v.named(n)
			}
			if !noun {
				return subj{}
			}
		case v.is(n, pronoun):
			if noun {
				return v.anaphor(n, n+1)
			}
			return subj{}
		case v.is(n, orgNoun):
			noun = noun || n >= k-3
		case v.wall(n) && !v.comma(n) && !v.isWord(n, v.words.dash):
			return subj{}
		}
	}
	return subj{}
}

// owner finds the company a noun at item i belongs to: its possessor ("Acme's
// valuation", "its round"), or the subject of its clause.
func (v *view) owner(i int) subj {
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.isWord(j, v.words.possessive):
			if j > 0 && v.company(j-1) {
				return v.named(j - 1)
			}
			if j > 0 {
				if first, ok := v.definite(j - 1); ok {
					return v.anaphor(first, j)
				}
				if v.has(j-1, slotDate) {
					continue // "today's $5m investment"
				}
			}
			return subj{}
		case v.is(j, possessive) && v.isAny(j, "its", "their", "whose"):
			if v.isAny(j, "whose") {
				return v.antecedent(j)
			}
			return v.anaphor(j, j+1)
		case v.isAny(j, "our"):
			return v.speaker(j)
		case v.company(j) && j == i-1 && !v.describes(j):
			return v.named(j) // "Acme valuation"
		case v.is(j, verb|auxiliary|modal|will|relative|conjunction|pronoun), v.wall(j):
			return v.subjectOf(i)
		case v.is(j, preposition):
			return v.subjectOf(i)
		}
	}
	return v.subjectOf(i)
}

// anaphor resolves "it", "its" or "the company" at items [first,last): the subject
// of this sentence if it stands before, else the company last spoken of, else the
// one the article is about.
func (v *view) anaphor(first, last int) subj {
	s := subj{first: first, last: last, anaphor: true}
	if v.main.entity != 0 && v.main.last <= first {
		s.entity = v.main.entity
		return s
	}
	firm := last > first && last <= len(v.items) && v.is(last-1, firmNoun)
	s.entity = v.current(firm)
	return s
}

// current is the company the text speaks of where the sentence starts.
func (v *view) current(firm bool) int32 {
	if v.focus != 0 && v.sentence-v.focusAt <= 6 && (firm || !v.entities[v.focus-1].Fund || v.focus == v.topic) {
		return v.focus
	}
	if v.item != 0 {
		return 0 // items of a list do not speak of the article's company
	}
	return v.topic
}

// speaker resolves "we" at item j: the company of whoever is quoted, or of the
// document that speaks for itself.
func (v *view) speaker(j int) subj {
	return subj{entity: v.current(true), first: j, last: j + 1, anaphor: true}
}

// employerOf is the company of the person at item j, if the article has said so.
func (v *view) employerOf(j int) subj {
	m := v.mention(j)
	if m == nil || m.Entity == 0 {
		return subj{}
	}
	return subj{entity: v.employer[m.Entity], first: j, last: j + 1, anaphor: true}
}

// fragment is the subject of a phrase without one: the company its heading, list
// item or table row names, else the one the article is about where the block is a
// headline.
func (v *view) fragment() subj {
	s := subj{first: 0, last: 0, anaphor: true}
	switch {
	case v.main.entity != 0:
		return v.main
	case v.block.Kind == prose.ListItem || v.block.Kind == prose.TableCell || v.item != 0:
		s.entity = v.itemFocus
		if s.entity == 0 && v.heading != 0 {
			s.entity = v.heading
		}
	case v.heading != 0:
		s.entity = v.heading
	case v.block.Kind == prose.Paragraph || v.block.Kind == prose.Standfirst || v.block.Kind == prose.Title || v.block.Kind == prose.Caption || v.block.Kind == prose.Heading:
		s.entity = v.current(false)
	}
	return s
}

// findMain sets v.main, the company that is subject of the sentence's main clause,
// whether by name or by "it".
func (v *view) findMain() {
	v.main = subj{}
	verbs := 0
	for j := 0; j < len(v.items); j++ {
		switch {
		case v.bracket(j):
			j = v.closing(j)
		case v.company(j):
			if v.describes(j) || !v.subjectPosition(j) {
				continue
			}
			v.main = v.named(j)
			return
		case v.is(j, relative) && j > 0 && !v.is(j, possessive):
			// Through the relative clause, as far as a comma shows it.
			for j+1 < len(v.items) && !v.comma(j+1) && !v.isWord(j+1, v.words.dash) {
				j++
			}
		case v.is(j, pronoun) && !(j > 0 && v.is(j-1, preposition|verb)):
			if e := v.current(false); e != 0 {
				v.main = subj{entity: e, first: j, last: j + 1, anaphor: true}
			}
			return
		case v.is(j, orgNoun):
			if first, ok := v.definite(j); ok && v.subjectPosition(first+1) {
				if e := v.current(v.is(j, firmNoun)); e != 0 {
					v.main = subj{entity: e, first: first, last: j + 1, anaphor: true}
				}
				return
			}
		case v.is(j, auxiliary|modal|will):
			verbs++
		case v.is(j, verb) && !v.ending(j, "ing") && !v.ending(j, "ed"):
			verbs++
		}
		if verbs >= 2 {
			return
		}
	}
}

// settle remembers the sentence's subject for those that follow.
func (v *view) settle() {
	m := v.main
	if m.entity == 0 {
		return
	}
	e := &v.entities[m.entity-1]
	if e.Kind == mention.Person || e.Kind == mention.Place || e.Press {
		return
	}
	if e.Fund && m.entity != v.topic && v.topic != 0 {
		return
	}
	if e.Kind == mention.Name && !m.anaphor && e.Mentions < 2 && m.entity != v.topic && v.topic != 0 && v.item == 0 {
		return
	}
	v.focus, v.focusAt = m.entity, v.sentence
}

// chooseTopic finds the company the article is about: the one its title names, or
// the one it names most, early ones before late ones.
func (x *extraction) chooseTopic() {
	score := make([]int, len(x.entities)+1)
	body := 0
	for i := range x.mentions {
		m := &x.mentions[i]
		if m.Entity == 0 || m.Kind != mention.Company && m.Kind != mention.Name || m.Press {
			continue
		}
		b := &x.doc.Blocks[x.doc.Sentences[x.doc.SentenceOf(int(m.First))].Block]
		w := 2
		switch b.Kind {
		case prose.Title:
			w = 7
		case prose.Heading:
			w = 4
			if b.Level <= 1 {
				w = 7
			}
		case prose.Standfirst:
			w = 4
		default:
			if body++; body <= 3 {
				w = 4
			}
		}
		if score[m.Entity] == 0 {
			w++
		}
		score[m.Entity] += w
	}
	best := 0
	for e := 1; e <= len(x.entities); e++ {
		ent := &x.entities[e-1]
		if score[e] == 0 || ent.Kind != mention.Company && ent.Kind != mention.Name || ent.Kind == mention.Name && ent.Mentions < 2 {
			continue
		}
		n := score[e]
		if ent.Fund {
			n = n * 2 / 3
		}
		if ent.Kind == mention.Name {
			n = n * 3 / 4
		}
		if n > best {
			best, x.topic = n, int32(e)
		}
	}
	if name := x.doc.Meta.Company.Text; name != "" {
		for e := range x.entities {
			if x.entities[e].Name == name {
				x.topic = int32(e + 1)
			}
		}
	}
}
