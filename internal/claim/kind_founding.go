package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/source"
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
	open    bool // the list of founders is not whole
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
	strong := v.isAny(i, "founded", "cofounded", "co-founded", "established", "incorporated", "cofound", "co-found", "cofounding", "co-founding") || v.isWord(i, v.engine.words.founded) || v.isWord(i, v.engine.words.cofounded)
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

// Founded says when a company began.
var Founded = &Kind{
	Name: "founded", Noun: "founding date", weight: 30,
	Doc:      "When a company was founded, launched or incorporated: \"founded in 2016\", \"launched in New York in 2016\", \"set up last spring\".",
	wordings: append([]string{"since ~1 founding|inception|creation|launch|incorporation|establishment ~2 in <date>", "founding|inception|incorporation|establishment ~1 in <date>", "around since <date>", "date back to <date>", "trace ~3 to <date>",
		"story|journey begin|start ~2 <date>", "be born in <date>", "begin life in <date>", "<date> founding of", "founded ~1 : <date>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("date"); i >= 0 {
			s := f.owner(f.m.Anchor)
			if s.entity == 0 || !f.foundingDate(i) {
				return
			}
			c := f.claim(Founded, s, f.m.Anchor)
			c.Value, c.Class = f.value(i), "founded"
			f.emit(c, i, 2)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || fd.date < 0 {
			return
		}
		c := f.claim(Founded, fd.subject, fd.verb)
		if c.Mood == Planned || c.Mood == InProgress {
			return
		}
		c.Class = fd.basis
		m := f.mention(fd.date)
		c.Value = m.Value
		c.DateSpan = f.valueSpan(fd.date)
		if n, unit, ok := f.ago(fd.date); ok {
			c.Kind, c.Class = Age, ""
			c.Value = value.Value{Kind: value.Age, Num: n, Unit: unit, Approx: m.Value.Approx, Digits: m.Value.Digits, Step: m.Value.Step}
			f.emit(c, fd.date, 1)
			return
		}
		if m.Value.Date.Start == m.Value.Date.End {
			return
		}
		f.emit(c, fd.date, 1)
	},
}

// ago reads a date told as a distance from today: "two years ago".
func (v *view) ago(i int) (value.Num, value.Unit, bool) {
	m := v.mention(i)
	b := v.text(i)
	if m == nil || len(b) < 4 || string(b[len(b)-3:]) != "ago" || m.Value.Unit == value.NoUnit {
		return value.Num{}, 0, false
	}
	return m.Value.Num, m.Value.Unit, true
}

// FoundedPlace says where a company began.
var FoundedPlace = &Kind{
	Name: "founded-place", Noun: "founding place", weight: 30,
	Doc:      "Where a company was founded: \"launched in New York\", \"founded in 2006 in Sydney\". It need not be where the headquarters are.",
	wordings: append([]string{"story|journey begin|start ~4 in <place>", "begin life in <place>", "be born in <place>", "root in <place>", "<place> - founded|born!"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("place"); i >= 0 {
			s := f.owner(f.m.First)
			if f.isWord(i+1, f.words.hyphen) {
				s = f.modified(f.m.End)
			}
			if s.entity != 0 {
				f.emitPlace(FoundedPlace, s, f.m.Anchor, i)
			}
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || fd.place < 0 {
			return
		}
		// "launched in Germany in 2021" enters a market; a company that is launched there is founded there.
		if fd.basis == "launched" && !(fd.date >= 0 || len(fd.persons) > 0) {
			return
		}
		if v := f.view; fd.basis == "launched" && fd.date >= 0 && v.verbIsActive(fd.verb) {
			return
		}
		f.emitPlace(FoundedPlace, fd.subject, fd.verb, fd.place)
	},
}

// verbIsActive reports whether the past form at item i has its subject right before
// it ("Acme launched in Germany"), and is no participle.
func (v *view) verbIsActive(i int) bool {
	j := i - 1
	for j >= 0 && v.items[j].Flags&pattern.Filler != 0 {
		j--
	}
	return j >= 0 && (v.company(j) || v.is(j, pronoun|orgNoun) || v.isAny(j, "has", "have", "had"))
}

// emitPlace puts forward a claim whose value is the place at item i.
func (v *view) emitPlace(k *Kind, s subj, at, i int) {
	c := v.claim(k, s, at)
	c.Span = v.valueSpan(i)
	text := v.placeText(i)
	end := i + 1
	if v.comma(i+1) && v.has(i+2, slotPlace) {
		text += ", " + v.placeText(i+2)
		end = i + 3
		c.Span = source.Span{Start: c.Span.Start, End: v.valueSpan(end - 1).End}
	}
	c.NameSpan = c.Span
	c.Value = value.Value{Kind: value.Name, Text: text}
	v.emit(c, i, 1)
}

// placeText is the place at item i as written.
func (v *view) placeText(i int) string {
	m := v.mention(i)
	return string(v.doc.Text[m.Start:m.End])
}

// Age says how old a company is.
var Age = &Kind{
	Name: "age", Noun: "age", weight: 20,
	Doc:      "How old a company is: \"the 14-year-old company\", \"already eight years old\", \"founded four weeks ago\".",
	wordings: nil,
	finish:   func(*found) {},
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotAge) {
				continue
			}
			m := v.mention(i)
			s := v.aged(i)
			if s.entity == 0 {
				continue
			}
			c := v.claim(Age, s, i)
			c.Value = m.Value
			v.emit(c, i, 1)
		}
	},
}

// aged finds the company that the age at item i is told of, and nobody when it is
// a person's or a thing's.
func (v *view) aged(i int) subj {
	// "the 14-year-old, Berlin-based company", "14-year-old Acme"
	if b := v.text(i); b[len(b)-1] == 'd' && containsByte(b, '-') {
		for j := i + 1; j < len(v.items) && j < i+8; j++ {
			switch {
			case v.company(j):
				if v.describes(j) {
					continue
				}
				return v.named(j)
			case v.has(j, slotPerson|slotTitle), v.is(j, personNoun|relative|auxiliary|pronoun):
				return subj{}
			case v.is(j, ageNoun):
				if j+1 < len(v.items) && (v.company(j+1) || v.is(j+1, ageNoun)) {
					continue
				}
				if _, ok := v.definite(j); ok {
					return v.anaphor(i, j+1)
				}
				// "Acme, a 14-year-old company": in apposition.
				return v.owner(i)
			case v.is(j, verb|preposition) && !v.isWord(j, v.words.hyphen):
				return subj{}
			case v.isWord(j, v.words.stop):
				return subj{}
			}
		}
		return subj{}
	}
	// "is already eight years old"
	for j := i - 1; j >= 0 && j > i-6; j-- {
		switch {
		case v.isAny(j, "is", "was", "turns", "turned", "are"):
			s := v.subjectOf(j)
			k := j - 1
			if v.isAny(k, "that", "which") {
				k--
				if v.isAny(k, "one") && v.current(false) != 0 {
					return subj{entity: v.current(false), first: k, last: k + 1, anaphor: true}
				}
			}
			if v.isAny(k, "he", "she", "who") || v.has(k, slotPerson) {
				return subj{}
			}
			if v.company(k) || v.is(k, pronoun|orgNoun|relative) || s.entity != 0 && !s.anaphor {
				return s
			}
			return subj{}
		case v.items[j].Flags&pattern.Filler != 0:
		case v.comma(j) && v.company(j-1):
			return v.named(j - 1)
		default:
			return subj{}
		}
	}
	return subj{}
}

func containsByte(b []byte, c byte) bool {
	for _, x := range b {
		if x == c {
			return true
		}
	}
	return false
}

// modified finds the company that a descriptor ending before item i modifies:
// "Paris-based AI startup Acme", "the Paris-based company".
func (v *view) modified(i int) subj {
	noun := -1
	for j := i; j < len(v.items) && j < i+12; j++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 2
				} else if !v.is(j+1, descriptor) {
					return subj{}
				}
				continue
			}
			if noun >= 0 && j > noun+1 && v.comma(j-1) && !v.comma(j+1) {
				return subj{}
			}
			return v.named(j)
		case v.has(j, slotPerson), v.has(j, slotTitle):
			return subj{}
		case v.is(j, personNoun) && !v.is(j, orgNoun|firmNoun):
			return subj{}
		case v.comma(j) && noun < 0, v.isWord(j, v.words.and) && noun < 0, v.isWord(j, v.words.hyphen), v.isWord(j, v.words.possessive):
			continue
		case v.comma(j) && v.company(j+1) && v.comma(j+2):
			return v.named(j + 1) // "the Paris-based startup, Acme, …"
		case v.isWord(j, v.words.dash) && v.company(j+1), v.isWord(j, v.words.colon) && v.company(j+1):
			return v.named(j + 1)
		case v.isAny(j, "called", "named", "dubbed"):
			continue
		case v.wall(j), v.is(j, auxiliary|modal|will|relative|conjunction), v.is(j, preposition), v.is(j, verb) && !v.is(j, orgNoun|descriptor) && !v.ending(j, "ing") && !v.ending(j, "ed"):
			if noun >= 0 {
				return v.descriptorOwner(i, noun)
			}
			return subj{}
		case v.is(j, orgNoun|firmNoun|descriptor):
			noun = j
		}
	}
	if noun >= 0 {
		return v.descriptorOwner(i, noun)
	}
	return subj{}
}

// descriptorOwner is who a nameless descriptor speaks of: "the Paris-based
// company" the current one, "Acme, a Paris-based startup" the one before.
func (v *view) descriptorOwner(i, noun int) subj {
	if first, ok := v.definite(noun); ok && first < i {
		return v.anaphor(first, noun+1)
	}
	for j := i - 1; j >= 0 && j > i-10; j-- {
		switch {
		case v.is(j, determiner) && v.isAny(j, "a", "an"):
			k := j - 1
			if v.comma(k) || v.isWord(k, v.words.dash) || v.bracket(k) {
				k--
				if v.isWord(k, v.words.shut) {
					for k > 0 && !v.bracket(k) {
						k--
					}
					k--
				}
				if v.company(k) {
					return v.named(k)
				}
				return subj{}
			}
			if v.isAny(k, "is", "was", "as") {
				return v.subjectOf(k)
			}
			return subj{}
		case v.comma(j):
			if v.company(j - 1) {
				return v.named(j - 1)
			}
		case v.isWord(j, v.words.stop), v.is(j, verb|relative):
			return subj{}
		}
	}
	return subj{}
}

// Founder says who founded a company.
var Founder = &Kind{
	Name: "founder", Noun: "founder", weight: 30,
	Doc:      "Who founded a company, one claim a person: \"founded by Ana Silva and Bo Ek\", \"cofounder Julien Chaumond\", \"Ana Silva, founder and CEO of Acme\".",
	wordings: append([]string{"<org> 's founder|cofounder", "brainchild of <person>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("person"); i >= 0 {
			if s := f.subjectOf(f.m.Anchor); s.entity != 0 {
				f.emitPerson(Founder, s, f.m.Anchor, i, false)
			}
			return
		}
		if f.slot("org") >= 0 {
			f.foundersOf(f.named(f.slot("org")), f.m.End)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || len(fd.persons) == 0 {
			return
		}
		if fd.basis == "launched" && !f.isWord(f.skipFill(f.m.End), f.words.by) && fd.date < 0 && fd.place < 0 && !f.foundersTold(fd) {
			return
		}
		f.group++
		for _, p := range fd.persons {
			f.emitPerson(Founder, fd.subject, fd.verb, p, fd.open)
			f.pending[len(f.pending)-1].claim.Group = f.group
			f.pending[len(f.pending)-1].claim.Role = ListItem
		}
	},
	scan: func(v *view) { v.titledFounders() },
}

// foundersTold reports whether the persons of a telling are called founders in it.
func (v *view) foundersTold(fd founding) bool {
	for j := 0; j < fd.verb; j++ {
		if v.has(j, slotTitle) && v.mention(j).Founder {
			return true
		}
	}
	return false
}

// emitPerson puts forward a claim whose value is the person at item i.
func (v *view) emitPerson(k *Kind, s subj, at, i int, open bool) {
	c := v.claim(k, s, at)
	c.Partial = open
	c.Value = value.Value{Kind: value.Name, Text: v.personName(i)}
	c.Span = v.valueSpan(i)
	c.NameSpan = c.Span
	v.emit(c, i, 1)
}

// personName is the fullest name the document has for the person at item i.
func (v *view) personName(i int) string {
	m := v.mention(i)
	if m == nil {
		if e := v.personAntecedent(i); e != 0 {
			return v.entities[e-1].Name
		}
		return string(v.text(i))
	}
	if m.Entity != 0 {
		return v.entities[m.Entity-1].Name
	}
	return string(v.doc.Text[m.Start:m.End])
}

// foundersOf reads the names after "Acme's founders" at item i.
func (v *view) foundersOf(s subj, i int) {
	if v.comma(i) || v.isWord(i, v.words.colon) || v.isWord(i, v.words.dash) {
		i++
	}
	names, _, open := v.list(i, slotPerson)
	for _, n := range append([]int(nil), names...) {
		if v.has(n, slotPerson) {
			v.emitPerson(Founder, s, i, n, open)
		}
	}
}

// FounderCount says how many founded a company.
var FounderCount = &Kind{
	Name: "founder-count", Noun: "number of founders", weight: 30,
	Doc:      "How many founders a company has: \"a trio of French founders\", \"its three co-founders\", \"the duo behind Acme\".",
	wordings: append([]string{"duo|pair|trio|quartet behind <org>", "duo|pair|trio|quartet behind startup|company|firm"}, foundingVerbs...),
	finish: func(f *found) {
		emit := func(s subj, at, i, group int) {
			n, ok := f.countWord(i)
			if !ok || s.entity == 0 {
				return
			}
			c := f.claim(FounderCount, s, at)
			c.Value = value.Value{Kind: value.Count, Num: value.Int(n), Digits: 1}
			c.Span = f.valueSpan(i)
			c.Group = int32(group)
			c.Role = ListCount
			f.emit(c, i, 1)
		}
		if f.isAny(f.m.First, "duo", "pair", "trio", "quartet") {
			s := f.owner(f.m.First)
			if i := f.slot("org"); i >= 0 {
				s = f.named(i)
			} else {
				s = f.modified(f.m.First + 2)
				if s.entity == 0 {
					s = subj{entity: f.current(false)}
				}
			}
			emit(s, f.m.First, f.m.First, 0)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok {
			return
		}
		for _, i := range fd.counts {
			emit(fd.subject, fd.verb, i, int(f.group))
		}
	},
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotCount) && !v.isAny(i, "trio", "duo", "quartet", "solo", "sole") {
				continue
			}
			j := i + 1
			if v.isWord(j, v.words.of) {
				j++
			}
			for v.has(j, slotPlace) || v.isAny(j, "young", "french", "former", "original", "female", "first-time", "ex") {
				j++
			}
			if !v.has(j, slotTitle) || !v.mention(j).Founder {
				continue
			}
			if !v.pluralFounders(j) && !v.isAny(i, "solo", "sole") {
				continue
			}
			c := Claim{}
			var n value.Value
			if m := v.mention(i); m != nil {
				n = m.Value
			} else if k, ok := v.countWord(i); ok {
				n = value.Value{Kind: value.Count, Num: value.Int(k), Digits: 1}
			} else {
				n = value.Value{Kind: value.Count, Num: value.Int(1), Digits: 1}
			}
			// "three of its five co-founders" counts five; "two other founders" counts nobody.
			if v.isAny(i-1, "other") || v.isAny(i+1, "other", "more") || v.isAny(i-1, "with", "alongside") {
				continue
			}
			s := v.owner(i)
			if s.entity == 0 {
				continue
			}
			c = v.claim(FounderCount, s, i)
			c.Value, c.Role = n, ListCount
			c.Span = v.valueSpan(i)
			v.emit(c, i, 1)
		}
	},
}

func (v *view) pluralFounders(i int) bool { return v.ending(i, "s") }

// titledFounders claims those whom a title calls founder.
func (v *view) titledFounders() {
	for i := range v.items {
		if !v.has(i, slotTitle) || !v.mention(i).Founder {
			continue
		}
		for _, h := range v.holders(i) {
			if h.org.entity == 0 || h.former && v.mention(i).Value.Text == "" && false {
				continue
			}
			c := v.claim(Founder, h.org, i)
			c.Value = value.Value{Kind: value.Name, Text: v.personName(h.person)}
			c.Span = v.valueSpan(h.person)
			c.NameSpan = c.Span
			if c.Mood > Reported {
				c.Mood = Asserted
			}
			c.Partial = true
			v.emit(c, h.person, 2)
		}
	}
}

