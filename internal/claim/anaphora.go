package claim

import (
	"bytes"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// trait is what the text so far has told of a company and may say again when it speaks
// of it without its name: "the Danish outfit", "the nine-year-old firm". One of the
// fields is set.
type trait struct {
	entity int32
	place  string
	year   int // of founding
}

// fit is how a description agrees with what is known of a company.
type fit int8

const (
	conflicts fit = -1
	open      fit = 0 // nothing is known
	fits      fit = 1
)

// spokenOf is the company that "it" or "the company" at items [first,last) stands for
// where its own sentence has not named one.
func (v *view) spokenOf(first, last int) int32 {
	switch {
	case v.isAny(first, "his", "her"):
		return v.ownCompany(first, last)
	case v.isAny(first, "my", "our"):
		return v.speaker(first).entity
	}
	return v.fitting(first, last, v.current(last > first && last <= len(v.items) && v.is(last-1, firmNoun)))
}

// ownCompany is the company of whoever is spoken of, "his company" at items
// [first,last); 0 when the text has not said which, or speaks of another of theirs.
func (v *view) ownCompany(first, last int) int32 {
	for j := first + 1; j < last-1; j++ {
		if v.isAny(j, "previous", "former", "first", "last", "old", "earlier", "second", "third", "next", "other", "then", "parent") {
			return 0
		}
	}
	from := max(v.sentence-3, v.doc.Blocks[v.doc.Sentences[v.sentence].Block].Start)
	return v.firmOf(v.personBefore(int(v.cells[first].first), v.doc.Sentences[from].Start))
}

// fitting is the company that the description at items [first,last) stands for when
// without regard to its words it would be e: another one when those fit only that, and
// nobody when they fit none that was spoken of just before.
func (v *view) fitting(first, last int, e int32) int32 {
	at := -1
	for j := first; j < last && j < len(v.items); j++ {
		if v.has(j, slotPlace|slotAge) {
			at = j
			break
		}
	}
	if at < 0 || len(v.traits) == 0 {
		return e
	}
	own := v.fit(e, at)
	if own == fits {
		return e
	}
	token := v.cells[first].first
	var near int32 // the first one named in the last sentence that names one that may be meant
	in := -1
	for i := v.firstMention(int(token)) - 1; i >= 0; i-- {
		m := &v.mentions[i]
		if m.Entity == 0 || m.Entity == e || m.Press || m.Kind != mention.Company && m.Kind != mention.Name || v.entities[m.Entity-1].Fund {
			continue
		}
		switch v.fit(m.Entity, at) {
		case fits:
			if own == conflicts || v.has(at, slotPlace) && !v.justNamed(e) {
				return m.Entity
			}
		case open:
			if v.doc.Sentences[v.sentence].Start-int(m.First) < 80 && v.entities[m.Entity-1].Kind == mention.Company && !v.describesPerson(i) && v.doc.Tokens[min(int(m.Last), len(v.doc.Tokens)-1)].Kind != prose.Possessive &&
				(near == 0 || v.doc.SentenceOf(int(m.First)) == in) {
				in = v.doc.SentenceOf(int(m.First))
				near = m.Entity
			}
		}
	}
	before := near != 0 && v.has(at, slotPlace) && in == v.sentence-1 && v.doc.Sentences[in].Block == v.doc.Sentences[v.sentence].Block && !v.justNamed(e)
	if !v.dominates && (own == conflicts || before && e != v.main.entity) {
		return near
	}
	return e
}

// justNamed reports whether the sentence before this one, in its paragraph, names
// company e.
func (v *view) justNamed(e int32) bool {
	if v.sentence == 0 {
		return false
	}
	s := &v.doc.Sentences[v.sentence-1]
	for i := v.firstMention(s.Start); i < len(v.mentions) && int(v.mentions[i].First) < s.End; i++ {
		if v.mentions[i].Entity == e {
			return true
		}
	}
	return false
}

// fit tells whether the place or the age at item i agrees with what the text has told of
// company e.
func (v *view) fit(e int32, i int) fit {
	best, known := conflicts, false
	for k := range v.traits {
		t := &v.traits[k]
		if t.entity != e {
			continue
		}
		switch {
		case t.place != "" && v.has(i, slotPlace):
			known = true
			switch place.Relate(t.place, string(v.text(i))) {
			case place.Sibling:
			case place.Unknown:
				best = max(best, open)
			default:
				return fits
			}
		case t.year != 0 && v.has(i, slotAge):
			born, ok := v.bornYear(v.value(i))
			if !ok {
				continue
			}
			known = true
			switch d := born - t.year; d {
			case 0, 1:
				return fits
			case -1, 2:
				best = max(best, open) // careless, or told at another time
			}
		}
	}
	if !known {
		return open
	}
	return best
}

// bornYear is the year in which what has the age a now began.
func (v *view) bornYear(a value.Value) (int, bool) {
	now, ok := v.in.Date.Year()
	years, whole := a.Num.Int64()
	if !ok || !whole || a.Unit != value.Year {
		return 0, false
	}
	return now - int(years), true
}

// note remembers a trait that claim c tells of company e.
func (v *view) note(c *Claim, e int32) {
	switch c.Kind {
	case HQ:
		if c.Mood <= Attributed {
			v.traits = append(v.traits, trait{entity: e, place: c.Value.Text})
		}
	case Founded:
		if y, ok := c.Value.Date.Year(); ok {
			v.traits = append(v.traits, trait{entity: e, year: y})
		}
	case Age:
		if y, ok := v.bornYear(c.Value); ok {
			v.traits = append(v.traits, trait{entity: e, year: y})
		}
	}
}

// describe notes the places by which the sentence describes companies: "the Danish maker
// Acme", "Acme, a London insurer", "Munich's Acme".
func (v *view) describe() {
	if v.slots&slotPlace == 0 {
		return
	}
	for j := range v.items {
		if !v.has(j, slotPlace) {
			continue
		}
		if e := v.placed(j); e != 0 && v.fit(e, j) == open {
			v.traits = append(v.traits, trait{entity: e, place: string(v.text(j))})
		}
	}
}

// placed is the company that the place at item j describes, or 0.
func (v *view) placed(j int) int32 {
	if v.isWord(j+1, v.words.possessive) || v.isWord(j-1, v.words.in) && v.comma(j+1) && !v.comma(j+3) {
		if v.company(j + 2) {
			return v.mention(j + 2).Entity // "Munich's Acme", "over in Munich, Acme is"
		}
		return 0
	}
	for k := j + 1; k < len(v.items) && k < j+6; k++ {
		switch {
		case v.company(k) && !v.describes(k):
			if v.is(k-1, orgNoun|firmNoun) {
				return v.mention(k).Entity
			}
			return 0
		case v.is(k, orgNoun|firmNoun) && v.cells[k].mention == 0 && !v.plural(k):
			if v.is(k+1, orgNoun|firmNoun) && v.cells[min(k+1, len(v.cells)-1)].mention == 0 || v.company(k+1) {
				continue
			}
			return v.describedBy(k).entity
		case v.cells[k].mention != 0, v.wall(k), v.is(k, preposition|auxiliary|relative|conjunction|customerNoun|personNoun) && !v.is(k, orgNoun):
			return 0
		}
	}
	return 0
}

// agedName reports whether item j is an age that stands for whoever has it, as in "the
// four-year-old has raised": no noun follows. Young says that it is no person's.
func (v *view) agedName(j int) (young, ok bool) {
	if !v.has(j, slotAge) || !v.isAny(j-1, "the", "this") || bytes.IndexByte(v.text(j), '-') < 0 {
		return false, false
	}
	k := v.skipAdverbs(j + 1)
	if k < len(v.items) && !v.finite(k) && !v.wall(k) && !v.isWord(k, v.words.possessive) && !v.is(k, relative|preposition) {
		return false, false
	}
	a := v.value(j)
	years, whole := a.Num.Int64()
	return a.Unit != value.Year || whole && years <= 15, true
}
