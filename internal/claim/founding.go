package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/value"
)

// founding is what one telling of a founding says, as items; -1 or empty where it
// is silent.
type founding struct {
	subject subj
	verb    int
	basis   string // founded, launched, incorporated
	date    int
	place   int
	persons []int
	open    bool  // the list of founders is not whole
	counts  []int // items that count the founders: "trio", "three"
	end     int
}

var foundingVerbs = []string{
	"founded|cofounded", "establish|incorporate|launch|start|create|form|hatch|registered!",
	"set|sets! up", "spun!|spin out|off",
}

// readFounding reads what is told around the verb of founding at items [i,end).
func (v *view) readFounding(i, end int) (f founding, ok bool) {
	f = founding{verb: i, date: -1, place: -1, basis: "founded", end: end}
	strong := v.isAny(i, "founded", "cofounded", "co-founded", "established", "incorporated", "cofound", "co-found", "cofounding", "co-founding") || v.isAnyLemma(i, "founded", "cofounded")
	switch {
	case v.isAny(i, "incorporated", "registered"):
		f.basis = "incorporated"
	case v.isAny(i, "launched", "launch", "launches", "launching"):
		f.basis = "launched"
	}
	if v.ending(i, "ing") && !v.isAny(i, "co-founding", "cofounding", "founding") {
		// "after launching", "before starting X": no telling of a date unless one follows.
		if !(v.is(i-1, conjunction) || v.is(i-1, preposition)) {
			return f, false
		}
	}
	if v.isAny(i, "launch", "start", "form", "create", "establish", "launches", "starts", "creates", "forms") && !v.isWord(i-1, v.words.to) {
		return f, false // a noun, or a habit
	}
	// What follows the verb: an object makes it active.
	j := v.skipFill(end)
	object := -1
	switch {
	case v.company(j) && !v.describes(j):
		object = j
	case v.is(j, pronoun) && v.isAny(j, "it"):
		object = j
	case v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
		if _, ok := v.definite(j); ok || j > 0 && v.is(j-1, possessive) {
			object = j
		}
	}
	left := v.founders(i)
	switch {
	case object >= 0 && (len(left.persons) > 0 || left.counted || left.relative):
		f.persons, f.counts, f.open = left.persons, left.counts, left.open
		if v.company(object) {
			f.subject = v.named(object)
		} else {
			f.subject = v.anaphor(object, object+1)
		}
		f.end = object + 1
		if !strong && v.company(object) && v.mention(object).Kind == mention.Name && v.entities[v.mention(object).Entity-1].Mentions < 2 && len(left.persons) == 0 {
			return f, false
		}
		// "X, the maker of …, in 2019"
	case object >= 0 && strong && v.heShePronoun(i):
		f.subject = v.named(object)
		if !v.company(object) {
			f.subject = v.anaphor(object, object+1)
		}
		f.persons = left.persons
		f.end = object + 1
	case object >= 0:
		return f, false // a company launches something
	case len(left.persons) > 0 && left.relativeObject >= 0:
		// "X, which he co-founded with Y"
		f.persons = left.persons
		f.subject = v.antecedent(left.relativeObject)
	default:
		// Passive, participle or intransitive: the company is the subject.
		if !v.continues(j) {
			return f, false
		}
		f.subject = v.subjectOf(i)
	}
	ok = v.foundingTail(&f)
	if f.date < 0 && f.place < 0 {
		// "In 2021, A and B founded X": the date stands ahead.
		v.foundingLead(&f)
	} else if f.date < 0 {
		v.foundingLead(&f)
	}
	if !ok && f.date < 0 && len(f.persons) == 0 {
		return f, false
	}
	if !strong && f.date < 0 && f.place < 0 && len(f.persons) == 0 && len(f.counts) == 0 {
		return f, false
	}
	return f, f.subject.entity != 0
}

func (v *view) heShePronoun(i int) bool {
	return i > 0 && v.is(i-1, heShe)
}

func (v *view) skipFill(i int) int {
	for i < len(v.items) && v.items[i].Flags&pattern.Filler != 0 {
		i++
	}
	return i
}

// continues reports whether item j, after a verb of founding without an object,
// is what such a telling goes on with.
func (v *view) continues(j int) bool {
	if j >= len(v.items) {
		return true
	}
	return v.is(j, preposition) || v.wall(j) || v.has(j, slotDate|slotDuration) || v.isAny(j, "back", "out", "up", "originally", "and", "alongside", "together", "with", "just", "only", "less")
}

// foundingTail reads "by A and B", "in Berlin", "in 2019", "with C" in any order.
func (v *view) foundingTail(f *founding) bool {
	any := false
	j := f.end
	for j < len(v.items) {
		for j < len(v.items) && (v.items[j].Flags&pattern.Filler != 0 || v.isAny(j, "back", "way", "late", "early", "mid", "spring", "summer", "autumn", "winter", "fall", "end", "beginning", "start", "the")) && !v.has(j, slotDate) {
			j++
		}
		if j >= len(v.items) {
			break
		}
		switch {
		case v.has(j, slotDate):
			if f.date < 0 && v.foundingDate(j) {
				f.date = j
			}
			any = true
			j++
		case v.isWord(j, v.words.by), v.isWord(j, v.words.with) && len(f.persons) > 0, v.isAny(j, "alongside", "together"):
			if v.isAny(j, "together") {
				j++
			}
			persons, counts, end, open := v.founderList(j + 1)
			if len(persons) == 0 && len(counts) == 0 {
				if !v.isWord(j, v.words.by) {
					return any
				}
				j = v.pastPhrase(j + 1)
				if j < 0 {
					return any
				}
				any = true
				continue
			}
			f.persons = append(append([]int(nil), f.persons...), persons...)
			f.counts = append(f.counts, counts...)
			f.open = f.open || open
			any = true
			j = end
		case v.isWord(j, v.words.in), v.isAny(j, "on", "at", "around", "during", "since", "near", "out", "of", "from", "under"):
			k := v.skipFill(j + 1)
			for v.isAny(k, "early", "late", "mid", "summer", "spring", "autumn", "winter", "fall", "the", "of", "end", "beginning", "start", "middle", "-", "back") {
				k++
			}
			switch {
			case v.has(k, slotDate):
				if f.date < 0 && v.foundingDate(k) {
					f.date = k
				}
				any = true
				j = k + 1
			case v.has(k, slotPlace) && !v.isWord(j, v.words.from):
				if f.place < 0 {
					f.place = k
				}
				any = true
				j = k + 1
				for v.comma(j) && v.has(j+1, slotPlace) {
					j += 2
				}
			case v.yearLike(k) && f.date < 0:
				return any
			default:
				return any
			}
		case v.comma(j) && (v.is(j+1, preposition) || v.has(j+1, slotDate)) && !v.isWord(j+1, v.words.with) && !v.is(j+1, conjunction):
			j++
		case v.bracket(j):
			j = v.closing(j) + 1
		case v.isWord(j, v.words.and) && (v.isWord(j+1, v.words.by) || v.isWord(j+1, v.words.in)):
			j++
		case v.isAny(j, "as"):
			// "as a side project in 2019", "as Acme Labs in 2012"
			k := j + 1
			for k < len(v.items) && k < j+7 && !v.wall(k) && !v.isWord(k, v.words.in) && !v.isWord(k, v.words.by) && !v.has(k, slotDate) {
				k++
			}
			if k >= len(v.items) || v.wall(k) || k == j+7 {
				return any
			}
			j = k
		default:
			return any
		}
	}
	return any
}

func (v *view) yearLike(i int) bool {
	m := v.mentionAt(i)
	return m != nil && m.Kind == mention.Number && m.End-m.Start == 4
}

func (v *view) mentionAt(i int) *mention.Mention {
	if i < 0 || i >= len(v.items) {
		return nil
	}
	return v.mention(i)
}

// pastPhrase passes a description of founders that names nobody: "ex-Google
// engineers", "five friends". It returns -1 when there is nothing to pass to.
func (v *view) pastPhrase(i int) int {
	for j := i; j < len(v.items) && j < i+10; j++ {
		if v.isWord(j, v.words.in) || v.has(j, slotDate) {
			return j
		}
		if v.wall(j) || v.is(j, auxiliary|verb|relative) {
			return -1
		}
	}
	return -1
}

// foundingDate reports whether the date at item j can date a founding: it says
// when, not how long.
func (v *view) foundingDate(j int) bool {
	m := v.mention(j)
	return m != nil && !m.Value.Date.Vague && !m.Value.Date.OpenEnd && m.Value.Date.Grain != value.GrainDecade
}

// foundingLead looks for a date or a place ahead of the clause: "In 2021, …", "It
// was 2003 when …".
func (v *view) foundingLead(f *founding) {
	for j := f.verb - 1; j >= 0; j-- {
		if v.isWord(j, v.words.semicolon) || v.is(j, relative) {
			return
		}
		if v.has(j, slotDate) && f.date < 0 && v.foundingDate(j) {
			// At the clause's start, and not the date of another verb.
			for k := 0; k < j; k++ {
				if v.is(k, verb|auxiliary) && !v.isAny(k, "was", "is") {
					return
				}
			}
			f.date = j
			if f.place < 0 && v.isWord(j+1, v.words.in) && v.has(j+2, slotPlace) {
				f.place = j + 2
			}
			return
		}
	}
}

// foundersLeft is who founds, read leftwards from the verb.
type foundersLeft struct {
	persons        []int
	counts         []int
	open           bool
	counted        bool // "the pair", "two brothers": founders nobody names here
	relative       bool // "who": the antecedent founds
	relativeObject int  // item of "which" in "which he founded", or -1
}

// founders reads the persons who are subject of the verb at item i.
func (v *view) founders(i int) foundersLeft {
	out := foundersLeft{relativeObject: -1}
	j := i - 1
	for j >= 0 && (v.items[j].Flags&pattern.Filler != 0 || v.is(j, auxiliary|will)) && !v.isAny(j, "was", "were", "is", "are", "been", "be") {
		j--
	}
	if j < 0 {
		return out
	}
	switch {
	case v.isAny(j, "who"):
		out.relative = true
		k := j - 1
		if v.comma(k) {
			k--
		}
		if v.has(k, slotPerson) {
			out.persons = []int{k}
		}
		return out
	case v.is(j, heShe) && !v.isAny(j, "him") || v.isAny(j, "they"):
		if k := j - 1; k >= 0 && v.is(k, relative) {
			out.relativeObject = k
		}
		if p := v.personAntecedent(j); p > 0 || v.isAny(j, "he", "she") {
			out.persons = []int{j}
		} else {
			out.counted = true
		}
		return out
	case v.isAny(j, "pair", "duo", "trio", "quartet", "brothers", "siblings", "founders", "friends", "entrepreneurs", "engineers", "graduates", "both", "team"):
		out.counted = true
		if v.isAny(j, "pair", "duo", "trio", "quartet") {
			out.counts = []int{j}
		}
		return out
	case v.has(j, slotTitle) && v.mention(j).Founder:
		out.counted = true
		return out
	}
	// A list of persons, read backwards.
	for j >= 0 {
		if v.isWord(j, v.words.shut) {
			for j > 0 && !v.isWord(j, v.words.open) {
				j--
			}
			j--
			continue
		}
		if !v.has(j, slotPerson) {
			break
		}
		out.persons = append([]int{j}, out.persons...)
		j--
		for v.isWord(j, v.words.and) || v.comma(j) {
			j--
		}
	}
	if len(out.persons) == 0 {
		// "A, a former banker, founded X", "A, who knew B, …"
		if v.comma(j) {
			for k := j - 1; k >= 0 && k > j-14; k-- {
				if v.comma(k) && v.has(k-1, slotPerson) {
					out.persons = []int{k - 1}
					break
				}
				if v.is(k, auxiliary) && !v.is(k, relative) {
					continue
				}
			}
		}
	}
	return out
}

// personAntecedent is the entity "he" at item j stands for: the person last named
// before it, or 0.
func (v *view) personAntecedent(j int) int32 {
	for k := j - 1; k >= 0; k-- {
		if m := v.mention(k); m != nil && m.Kind == mention.Person {
			return m.Entity
		}
	}
	first := v.doc.Sentences[v.sentence].Start
	for n := len(v.mentions) - 1; n >= 0; n-- {
		m := &v.mentions[n]
		if int(m.First) < first && m.Kind == mention.Person {
			if v.doc.SentenceOf(int(m.First)) >= v.sentence-3 {
				return m.Entity
			}
			return 0
		}
	}
	return 0
}

// founderList reads who founds after "by": names, or a count of them, or both.
func (v *view) founderList(i int) (persons, counts []int, end int, open bool) {
	j := i
	for j < len(v.items) && j < i+9 {
		switch {
		case v.isAny(j, "trio", "duo", "pair", "quartet", "team", "group"):
			if !v.isAny(j, "team", "group") {
				counts = append(counts, j)
			}
			j++
			// "a trio of French founders: A, B and C"
			for k := j; k < len(v.items) && k < j+7; k++ {
				if v.has(k, slotPerson) {
					j = k
					break
				}
				if v.isWord(k, v.words.in) || v.has(k, slotDate) || v.is(k, verb|auxiliary) {
					break
				}
				if v.wall(k) && !v.isWord(k, v.words.colon) && !v.isWord(k, v.words.dash) && !v.comma(k) {
					break
				}
				if v.has(k, slotTitle) || v.is(k, personNoun|partNoun|peopleNoun) || v.isAny(k, "founders", "co-founders", "friends", "brothers", "entrepreneurs") {
					end = k + 1
				}
			}
			if !v.has(j, slotPerson) {
				return nil, counts, max(end, j), open
			}
		case v.has(j, slotCount) && (v.has(j+1, slotTitle) || v.is(j+1, personNoun|partNoun) || v.has(j+1, slotPlace)):
			j++
		case v.has(j, slotOrg|slotPerson) || v.has(j, slotTitle) || v.has(j, slotPlace) || v.is(j, personNoun|descriptor|orgNoun) || v.items[j].Flags&pattern.Filler != 0 || v.comma(j) && j > i:
			names, e, o := v.list(j, slotPerson)
			if len(names) == 0 {
				if v.comma(j) || v.items[j].Flags&pattern.Filler != 0 || v.is(j, personNoun|descriptor|orgNoun) || v.has(j, slotTitle|slotPlace) || v.has(j, slotOrg) {
					j++
					continue
				}
				return nil, counts, j, open
			}
			persons = append([]int(nil), names...)
			// A one-word list of a bare surname is somebody known by it.
			return persons, counts, e, o || open
		case v.is(j, includeWord):
			open = true
			j++
		case v.wall(j), v.is(j, preposition|auxiliary|verb|relative):
			if v.isAny(j, "former", "ex", "from", "of") {
				j++
				continue
			}
			return nil, counts, j, open
		default:
			j++
		}
	}
	return nil, counts, j, open
}

// countWord is the number a word for a group of founders stands for.
func (v *view) countWord(i int) (int64, bool) {
	switch {
	case v.isAny(i, "duo", "pair"):
		return 2, true
	case v.isAny(i, "trio"):
		return 3, true
	case v.isAny(i, "quartet"):
		return 4, true
	case v.isAny(i, "quintet"):
		return 5, true
	}
	return 0, false
}
