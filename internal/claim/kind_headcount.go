package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Headcount says how many people work for a company, in all or in one place.
var Headcount = &Kind{
	Name: "headcount", Noun: "headcount", weight: 30,
	Doc: "How many people work for a company: \"employs 180 people\", \"a 46-strong team\", and parts of them: \"70 are based in Paris\".",
	wordings: []string{
		"employ ~2 <count>", "<count> ~2 employee|staff|staffer|people|worker|colleague|fte|teammate", "<count> ~1 full - time|part", "<count> ~2 team|workforce|staff member|members",
		"team|staff|workforce|headcount|crew|payroll of <count>", "team|staff|workforce|headcount|crew|payroll ~6 to|at|reach|hit|number|total|exceed|pass|top|surpass <count>", "team|staff|workforce|headcount be <count>", "team|staff|workforce|headcount ~2 hover|oscillate ~1 <count>",
		"headcount|workforce|employees|staff : <count>", "headcount <count>", "<count> - strong", "<count> - person|people|employee|member|man", "<count> strong", "<count> people work|join", "team|staff|workforce|headcount ~6 , to <count>", "<count> on payroll|books", "<count> work at|for",
		"<count> be base|employ|spread|locate", "have <count>", "number|total of employees|staff ~3 to|at|be|reach <count>",
		"number|total|comprise ~1 <count>", "work|job|employment to|for ~2 <count>", "<count> people|employee|staff be ~1 on ~1 team|staff|payroll", "another|further|remain <count> be|work",
		"from ~2 <count> ~6 to ~2 <count>", "<count> of ~3 <count> ~2 employee|staff|people|staffer|worker|colleague",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("count")
		if v.has(i, slotMoney) || i < 0 {
			return
		}
		if v.isWord(f.m.First, v.words.from) && f.m.First < i {
			f.fromTo()
			return
		}
		if len(f.m.Wording.Names) > 1 {
			f.partOf(i, int(f.m.Slots[1]))
			return
		}
		v.headcount(i)
	},
}

// partOf handles "180 of its 420 staff work in Leeds": the part at item i. The whole is
// told by other words.
func (f *found) partOf(i, whole int) {
	v := f.view
	if !v.is(whole-1, possessive) && !v.isWord(v.prev(whole), v.words.possessive) {
		return
	}
	noun := v.peopleAfter(whole)
	place := v.placeOf(whole, noun, noun+1)
	if p := v.whereClause(i); p >= 0 && place < 0 {
		place = v.placeAhead(p)
	}
	s := v.owner(whole)
	if place < 0 || noun < 0 || !v.is(noun, peopleNoun) || s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, noun)
	c.Value, c.Span, c.Place = v.value(i), v.valueSpan(i), v.placeText(place)
	v.emit(c, i, 3)
}

// fromTo handles "has gone from nine people to 210 in two years", where the noun may
// stand at either count and no noun of a team stands before.
func (f *found) fromTo() {
	v := f.view
	a, b := int(f.m.Slots[0]), int(f.m.Slots[1])
	n, m := v.peopleAfter(a), v.peopleAfter(b)
	if n >= 0 && !v.is(n, peopleNoun) || m >= 0 && !v.is(m, peopleNoun) || n < 0 && m < 0 || v.teamBefore(a) >= 0 || v.teamBefore(b) >= 0 {
		return
	}
	cue := v.before(f.m.First)
	if v.isWord(cue, v.words.colon) || v.isWord(cue, v.words.dash) || v.comma(cue) {
		cue = v.before(cue) // "has grown quickly: from 12 employees"
	}
	if !v.isAnyLemma(cue, "go") {
		if g := v.governing(a); g != a {
			cue = g
		}
	}
	if !v.isAnyLemma(cue, "grow", "go", "expand", "balloon", "swell", "shrink", "scale", "rise", "climb", "increase", "double", "triple", "quadruple", "fall", "quick") && !v.ending(cue, "ly") {
		return
	}
	k := v.before(cue)
	for v.is(k, auxiliary) || v.isAny(k, "'ve", "’ve") {
		k = v.before(k)
	}
	s := subj{}
	if v.is(k, weOur) || v.isAny(k, "we've", "we’ve") {
		s = v.speaker(k)
	} else {
		s = v.subjectOf(cue)
	}
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Span = v.value(b), v.countSpan(b, m)
	v.emit(c, b, 2)
	c.Value, c.Span = v.value(a), v.countSpan(a, n)
	if d := v.levelDate(a); d >= 0 {
		c.AsOf, c.DateSpan = v.value(d).Date, v.valueSpan(d)
	}
	if c.Mood <= Attributed {
		c.Mood = Historical
	}
	v.emit(c, a, 2)
}

// headcount handles the count at item i.
func (v *view) headcount(i int) {
	noun := v.peopleAfter(i)
	if v.flow(i, noun) || v.isWord(v.prev(i), v.words.from) && noun >= 0 && v.isWord(noun+1, v.words.to) && v.has(v.skipFill(noun+2), slotCount) {
		return // "from nine people to 210": see fromTo
	}
	cue := v.governing(i)
	if v.isAny(v.prev(i), "we're", "we’re") {
		v.emitHeadcount(v.speaker(i), i, i, noun, v.placeOf(i, noun, max(i, noun)+1))
		return
	}
	staff := noun >= 0 && v.isAny(noun, "employees", "employee", "staff", "staffers", "ftes", "fte", "colleagues", "teammates", "workforce", "headcount", "payroll")
	team := v.teamBefore(i)
	if team < 0 {
		team = v.teamOfRelative(cue, noun)
	}
	switch {
	case v.onTeam(max(i, noun) + 1):
		s := v.fragment()
		if j := max(i, noun) + 3; v.is(j, possessive) {
			s = v.anaphor(j, j+1)
		} else if o, _ := v.companyPhrase(j); o >= 0 {
			s = v.named(o)
		}
		if s.entity != 0 {
			v.emitHeadcount(s, max(i, noun)+1, i, noun, -1)
		}
		return
	case team >= 0:
		if noun >= 0 && !v.is(noun, peopleNoun) && !v.isAny(noun, "strong") || v.foundingTeam(team) {
			return
		}
		cue = v.governing(team)
		if to := v.changeAt(team, i); to >= 0 {
			v.teamChange(i, to, cue)
			return
		}
		if b := v.skipFill(max(i, noun) + 2); v.isWord(max(i, noun)+1, v.words.to) && v.has(b, slotCount) && v.fromTeam(team) {
			v.teamGrowth(i, b, noun, cue)
			return
		}
	case v.otherPeople(i, noun):
		return
	case v.isAny(max(i, noun)+1, "on") && v.isAny(max(i, noun)+4, "payroll", "books"):
		if o, next := v.companyPhrase(max(i, noun) + 2); o >= 0 && v.isWord(next, v.words.possessive) {
			v.emitHeadcount(v.named(o), cue, i, noun, -1) // "51 people on Acme's payroll"
			return
		}
	case v.isAnyLemma(cue, "employ"):
	case v.employedBy(max(i, noun)+1) >= 0:
		by := v.employedBy(max(i, noun) + 1)
		if o, next := v.companyPhrase(by); o >= 0 {
			v.emitHeadcount(v.named(o), by-2, i, noun, v.placeOf(i, noun, next))
		} else if v.isAny(by, "it") {
			if s := v.anaphor(by, by+1); s.entity != 0 {
				v.emitHeadcount(s, by-2, i, noun, v.placeOf(i, noun, by+1))
			}
		}
		return
	case v.givesWork(i):
		if s := v.subjectOf(cue); cue != i && s.entity != 0 {
			v.emitHeadcount(s, cue, i, noun, v.placeOf(i, noun, max(i, noun)+1))
		}
		return
	case noun < 0:
		if !v.elliptical(i, cue) {
			return
		}
	}
	s, where := v.workplace(i, noun, team, cue, staff)
	if s.entity == 0 {
		return
	}
	v.emitHeadcount(s, cue, i, noun, where)
}

// changeAt is the token "to" in the count at item i where that is no range but a change,
// "from a team of four to 95"; -1 otherwise.
func (v *view) changeAt(team, i int) int {
	if v.value(i).Approx != value.Between || !v.isWord(team+1, v.words.of) || !v.fromTeam(team) {
		return -1
	}
	for t := int(v.cells[i].first); t < int(v.cells[i].last); t++ {
		if v.doc.Lower(t) == "to" {
			return t
		}
	}
	return -1
}

// fromTeam reports whether "from" leads the noun phrase of the team at item i.
func (v *view) fromTeam(i int) bool {
	k := i
	for k > 0 && k > i-5 && !v.isWord(k, v.words.from) {
		k--
	}
	return v.isWord(k, v.words.from)
}

// teamGrowth puts forward "from a team of four people to 95": the counts at items a and b.
func (v *view) teamGrowth(a, b, noun, cue int) {
	s := v.subjectOf(cue)
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Span = v.value(b), v.countSpan(b, v.peopleAfter(b))
	v.emit(c, b, 2)
	c.Value, c.Span = v.value(a), v.countSpan(a, noun)
	if c.Mood <= Attributed {
		c.Mood = Historical
	}
	v.emit(c, a, 3)
}

// teamChange puts forward both ends of the change at item i, whose "to" is token to.
func (v *view) teamChange(i, to, cue int) {
	s := v.subjectOf(cue)
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value = v.value(i)
	c.Value.Approx, c.Value.Num, c.Value.Max = value.Exact, c.Value.Max, value.Num{}
	c.Span = v.doc.Span(to+1, int(v.cells[i].last))
	v.emit(c, i, 2)
	c.Value.Num = v.value(i).Num
	c.Span = v.doc.Span(int(v.cells[i].first), to)
	if c.Mood <= Attributed {
		c.Mood = Historical
	}
	v.claims = append(v.claims, c) // one item holds both: the figure's other claim stands for it
}

// onTeam reports whether the words from item j on put people on a team: "are on the
// team", "are on Acme's payroll".
func (v *view) onTeam(j int) bool {
	if !v.isAnyLemma(j, "be") || !v.isAny(j+1, "on") {
		return false
	}
	for k := j + 2; k < len(v.items) && k < j+7; k++ {
		if v.isAny(k, "team", "payroll", "staff") {
			return !v.isWord(k+1, v.words.hyphen) && !v.isWord(k+1, v.words.possessive)
		}
		if v.wall(k) || v.is(k, preposition|verb) {
			break
		}
	}
	return false
}

// employedBy is the item behind "are employed by" at item j, or -1.
func (v *view) employedBy(j int) int {
	for n := 0; n < 3 && (v.is(j, auxiliary) || v.items[min(j, len(v.items)-1)].Flags&pattern.Filler != 0 || v.isAny(j, "who")); n++ {
		j++
	}
	if v.isAny(j, "employed") && v.isWord(j+1, v.words.by) {
		return v.skipFill(j + 2)
	}
	return -1
}

// givesWork reports whether the count at item i is told by "gives work to",
// "provides jobs for".
func (v *view) givesWork(i int) bool {
	k := v.prev(i)
	return v.isAny(k, "to", "for") && v.isAny(k-1, "work", "jobs", "employment") && v.isAnyLemma(v.prev(k-1), "give", "provide", "offer")
}

// teamOfRelative is the noun that the relative clause of the verb at item cue
// describes, when that is a team: "its team, which numbered nine in 2021"; else -1.
func (v *view) teamOfRelative(cue, noun int) int {
	if noun >= 0 && !v.is(noun, peopleNoun) || !v.isAnyLemma(cue, "number", "stand", "total", "comprise", "count", "grow", "include", "be", "hover", "oscillate") {
		return -1
	}
	p := &v.clauses[v.clauseOf[cue]]
	if p.kind != relativeClause && p.kind != thatClause || !v.isAny(p.host, "team", "staff", "workforce", "headcount", "crew", "payroll") {
		return -1
	}
	return p.host
}

// elliptical reports whether the count at item i, without a noun, goes on from a
// headcount told before in its sentence or the one before it: "today it has 240".
func (v *view) elliptical(i, cue int) bool {
	if v.isAny(i+1, "on") && (v.isAny(i+2, "payroll", "books") || v.isAny(i+3, "payroll", "books")) {
		return true
	}
	if v.isAny(i-1, "another", "further", "other", "remaining") && v.isAnyLemma(i+1, "be", "work") && v.placeOf(i, -1, i+1) >= 0 {
		c := v.countedBefore()
		ok := c != nil && c.Kind == v.kind
		for k := range v.pending {
			ok = ok || v.pending[k].claim.Kind == v.kind && v.pending[k].item < i
		}
		return ok
	}
	if !v.isAnyLemma(cue, "have", "employ", "count") || i+1 < len(v.items) && !v.wall(i+1) && !(v.isAny(i+1, "in") && v.has(i+2, slotPlace|slotDate)) {
		return false
	}
	for k := range v.pending {
		if v.pending[k].claim.Kind == v.kind && v.pending[k].item < i {
			return true
		}
	}
	c := v.countedBefore()
	return c != nil && c.Kind == v.kind && c.Place == "" && v.ownVerb(cue)
}

// ownVerb reports whether a name or a pronoun stands right before the verb at item i,
// so that what was told in the sentence before goes on: not "banks our size have 300".
func (v *view) ownVerb(i int) bool {
	k := v.before(i)
	for v.is(k, auxiliary) && v.cells[k].mention == 0 {
		k = v.before(k)
	}
	if v.has(k, slotDate) {
		k = v.before(k)
	}
	return v.is(k, pronoun|weOur) || v.company(k) || v.is(k, orgNoun|firmNoun) && !v.plural(k)
}

// countedBefore is the one claim of people or things counted that the sentence before
// this one makes, in the same paragraph; nil when it makes none or several.
func (v *view) countedBefore() *Claim {
	if v.sentence == 0 || v.doc.Sentences[v.sentence-1].Block != v.doc.Sentences[v.sentence].Block {
		return nil
	}
	var last *Claim
	for k := len(v.claims) - 1; k >= 0 && v.claims[k].Sentence == v.sentence-1; k-- {
		c := &v.claims[k]
		if c.Value.Kind != value.Count || c.Kind.Name != "headcount" && c.Kind.Name != "metric" || c.Place != "" {
			continue
		}
		if last != nil {
			return nil
		}
		last = c
	}
	return last
}

// emitHeadcount puts forward the workforce at item i and the parts told with it.
func (v *view) emitHeadcount(s subj, cue, i, noun, where int) {
	if where >= 0 && v.isAny(where-1, "outside", "beyond", "except", "excluding", "besides") {
		return // everywhere but there
	}
	if where < 0 && v.isAny(max(i, noun)+1, "based") && v.isAny(max(i, noun)+2, "here") {
		return // where, the sentence does not say
	}
	if where < 0 && v.isWord(v.prev(i), v.words.with) && v.openedSite(v.prev(i)) {
		return // "opened an office in Ghent last autumn, with three people": those there
	}
	if v.isAny(0, "beyond", "outside", "besides") && v.has(1, slotPlace) {
		return
	}
	if (v.is(i-1, possessive) || v.isWord(v.prev(i), v.words.possessive)) && v.flowPart(i) {
		where = -1 // "180 of its 420 staff are in Leeds": the whole
	} else if p := v.whereClause(i); where < 0 && p > 0 && v.has(v.placeAhead(p), slotPlace) {
		where = v.placeAhead(p) // "opened in Linz, where it employs 20 people"
	}
	if from := v.clauseStart(i); where < 0 && v.isAny(from, "in") && v.has(from+1, slotPlace) && v.comma(from+2) && i < from+6 {
		where = from + 1 // "In Porto, 70 people work for Acme"
	}
	c := v.claim(v.kind, s, cue)
	c.Value = v.passed(i)
	d := v.dateNear(i, cue)
	if d < 0 && v.isAnyLemma(cue, "end", "finish", "start", "begin") && v.has(v.skipFill(cue+1), slotDate) {
		d = v.skipFill(cue + 1)
	}
	if d >= 0 && v.value(d).Date.Known() {
		c.AsOf = v.value(d).Date
		c.DateSpan = v.valueSpan(d)
	}
	asOf := false
	for j := range v.items {
		if v.has(j, slotDate) && v.isAny(j-1, "of") && v.isAny(j-2, "as") && v.value(j).Date.Known() {
			c.AsOf, asOf = v.value(j).Date, true
		}
	}
	if !asOf && !(d >= 0 && v.in.Date.Known() && v.value(d).Date.Contains(v.in.Date)) {
		c.Mood = v.dated(c.Mood, cue)
	}
	for j := cue; j < len(v.items) && c.Mood <= Attributed; j++ {
		if v.isAny(j, "peak") && v.is(j-1, possessive|determiner) {
			c.Mood = Historical // "had 180 staff at its peak"
		}
	}
	if c.Mood <= Attributed && v.isAny(max(i, noun)+1, "before", "until", "prior") && (v.pastForm(cue) || v.isAny(cue, "had", "was", "were")) {
		c.Mood = Historical // "employed 120 people before the cuts"
	}
	for j := i - 1; j > 0 && j > i-8 && c.Mood <= Attributed && v.clauseOf[j] == v.clauseOf[i]; j-- {
		if v.isAny(j, "is", "are") && v.isWord(j+1, v.words.to) {
			c.Mood = Planned // "its workforce is to grow to 80"
		}
	}
	if end := max(i, noun) + 1; v.isAny(end, "had") && v.pastForm(end+1) && c.Mood <= Attributed {
		c.Mood = Historical // "where 60 people had worked"
	}
	c.Span = v.countSpan(i, noun)
	switch {
	case where >= 0:
		c.Place = v.placeText(where)
	case where == there:
		if c.Place = v.placeBefore(i); c.Place == "" {
			return
		}
	}
	parts := v.partsAfter(i, noun)
	if where == -1 && len(parts) > 0 {
		v.group++
		c.Group, c.Role = v.group, Total
		if noun < 0 && v.teamBefore(i) < 0 {
			c.Role = Total
		}
	}
	v.emit(c, i, 2)
	v.otherTimes(&c, i, max(i, noun)+1)
	for _, p := range parts {
		d := c
		d.Role, d.Group = Part, c.Group
		d.Value = v.value(p.count)
		d.Span = v.countSpan(p.count, p.noun)
		d.Place, d.Except = "", ""
		if p.place >= 0 {
			d.Place = v.placeText(p.place)
		}
		if p.except >= 0 {
			d.Except = v.placeText(p.except)
		}
		if d.Group == 0 {
			d.Role = NoRole
		}
		v.emit(d, p.count, 3)
	}
}

// there is the item of a place that is told as "there".
const there = -2

// placeBefore is the place that "there" behind item i speaks of: the last one named
// before it in the sentence, or in the one before.
func (v *view) placeBefore(i int) string {
	first := int(v.cells[i].first)
	from := v.doc.Sentences[v.sentence].Start
	if v.sentence > 0 && v.doc.Sentences[v.sentence-1].Block == v.doc.Sentences[v.sentence].Block {
		from = v.doc.Sentences[v.sentence-1].Start
	}
	name := ""
	for k := range v.mentions {
		m := &v.mentions[k]
		if int(m.First) >= first {
			break
		}
		if int(m.First) >= from && m.Kind == mention.Place {
			name = string(v.doc.Text[m.Start:m.End])
		}
	}
	return name
}

// otherTimes puts forward the workforces at other times told beside the one of
// claim c at item i: "up from 85 a year ago", "and 90 in 2021".
func (v *view) otherTimes(c *Claim, i, end int) {
	level, date := v.formerLevel(i, end, slotCount)
	if level < 0 {
		j := end
		if v.isAny(j, "in") && v.has(j+1, slotDate) {
			j += 2
		}
		if v.isWord(j, v.words.and) || v.comma(j) {
			j++
		}
		if j > end && v.has(j, slotCount) && v.isAny(j+1, "in") && v.has(j+2, slotDate) {
			level, date = j, j+2
		}
	}
	if level < 0 || (date < 0 || !v.value(date).Date.Known()) && !v.isAny(level-1, "from") {
		return
	}
	d := *c
	d.Value, d.Span = v.value(level), v.countSpan(level, v.peopleAfter(level))
	d.AsOf = v.in.Date
	if date >= 0 && v.value(date).Date.Known() {
		d.AsOf, d.DateSpan = v.value(date).Date, v.valueSpan(date)
	}
	d.Group, d.Role = 0, NoRole
	if d.Mood <= Attributed {
		d.Mood = Historical
	}
	v.emit(d, level, 3)
}

// countSpan is the source of the count at item i with its noun.
func (v *view) countSpan(i, noun int) source.Span {
	s := v.valueSpan(i)
	if noun > i {
		s.End = v.valueSpan(noun).End
	}
	return s
}

// peopleAfter is the noun that the count at item i counts: the last of its noun
// phrase, or -1.
func (v *view) peopleAfter(i int) int {
	last := -1
	for j := i + 1; j < len(v.items) && j < i+6; j++ {
		switch {
		case v.isWord(j, v.words.hyphen), v.has(j, slotPlace), v.has(j, slotOrdinal), v.hedging(j), v.isWord(j, v.words.or) && v.items[j].Flags&pattern.Filler != 0:
			continue
		case v.has(j, slotTitle) && v.cells[j].first > 0:
			last = j // "20 engineers"
			continue
		case v.cells[j].mention != 0 && !v.is(j, peopleNoun), v.wall(j), v.isWord(j, v.words.and), v.isWord(j, v.words.or):
			return last
		case v.is(j, preposition|auxiliary|modal|will|relative|conjunction|pronoun|negation|determiner), v.isAny(j, "there", "here", "worldwide", "globally", "overall", "altogether", "spread", "based", "split", "located", "scattered"):
			return last
		case v.is(j, verb|sayVerb) && !v.is(j, peopleNoun|orgNoun|customerNoun) && v.items[j].Flags&pattern.Filler == 0 && !v.gerund(j):
			return last
		case v.items[j].Flags&pattern.Filler != 0 && !v.is(j, peopleNoun):
			continue
		}
		if last >= 0 && v.isAny(last, "employees", "people", "staff", "workers", "staffers") && !v.is(j, peopleNoun) && !v.isAny(j, "members", "team", "engineers") {
			return last // what follows is a verb nobody listed
		}
		last = j
	}
	return last
}

// teamBefore is the noun in "a team of 46", "headcount stands at 120", "its team to
// 200", seen from the count at item i; -1 for none.
func (v *view) teamBefore(i int) int {
	linked, level := false, false
	for j := i - 1; j >= 0 && j > i-10; j-- {
		switch {
		case v.isAny(j, "team", "staff", "workforce", "headcount", "crew", "payroll", "employees") && v.cells[j].mention == 0:
			if !linked && !v.isAny(j, "headcount", "payroll") {
				return -1
			}
			if v.isAny(j, "employees", "staff") && !v.isWord(j+1, v.words.colon) && !v.isAny(j+1, "of") && !level && !v.multiplied(j) {
				return -1
			}
			return j
		case v.isAny(j, "of", "to", "at", "from"), v.isWord(j, v.words.colon):
			linked = true
		case v.company(j) && v.isAny(j-1, "at"):
		case v.comma(j) && v.isAny(j+1, "to"), v.has(j, slotCount) && v.isAny(j+1, "in"), v.has(j, slotDate), v.isAny(j, "more", "than"):
		case v.isAnyLemma(j, "stand", "reach", "grow", "rise", "swell", "shrink", "be", "number", "total", "exceed", "hit", "climb", "fall", "drop", "double", "triple", "expand", "pass", "top", "surpass", "balloon", "increase", "jump", "go", "hover", "oscillate"):
			linked, level = true, true
		case v.has(j, slotCount) && v.isAny(j-1, "from"):
		case v.has(j, slotDate|slotMultiple|slotPercent):
		case v.items[j].Flags&pattern.Filler != 0, v.is(j, auxiliary), v.ending(j, "ly"), v.isAny(j, "size"):
		case v.is(j, peopleNoun), v.has(j, slotPlace) && v.isAny(j-1, "in"), v.isAny(j, "in", "based"):
		default:
			return -1
		}
	}
	return -1
}

// multiplied reports whether a verb that says how much more there is now governs the
// noun at item j: "has doubled its staff", "expanded the staff".
func (v *view) multiplied(j int) bool {
	k := j - 1
	for k > 0 && k > j-4 && (v.is(k, possessive|determiner) || v.cells[k].mention == 0 && v.class(v.items[k].Word) == 0) {
		k--
	}
	return v.has(k, slotMultiple) || v.isAnyLemma(k, "double", "triple", "quadruple", "increase", "grow", "expand", "cut", "reduce", "raise", "boost", "bring", "take", "trim", "shrink")
}

func (v *view) foundingTeam(j int) bool {
	return v.isAny(j-1, "founding", "engineering", "research", "sales", "management", "leadership", "executive", "product", "marketing", "investment", "legal", "science", "design", "support", "data")
}

// flow reports whether the people at item i come or go instead of being there.
func (v *view) flow(i, noun int) bool {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		switch {
		case v.isAnyLemma(j, "hire", "recruit", "add", "cut", "lay", "fire", "axe", "shed", "eliminate", "dismiss", "sack", "lose", "onboard", "train", "create", "relocate", "redundant"):
			return true
		case v.isAny(j, "go") && v.isAnyLemma(j-1, "let"), v.isAny(j, "letting"):
			return true
		case v.wall(j), v.is(j, relative|auxiliary), v.is(j, possessive) && v.isWord(j-1, v.words.of):
			j = -1
		}
	}
	end := max(i, noun)
	for j := end + 1; j < len(v.items) && j < end+5; j++ {
		if v.isAny(j, "told") && v.is(j-1, auxiliary) {
			break // "were told"
		}
		if v.isAny(j, "joined", "left", "redundant", "losing", "laid", "leaving", "attended", "queued", "applied", "signed", "voted", "died", "told", "let", "affected", "lost") {
			return true
		}
		if v.wall(j) {
			break
		}
	}
	return false
}

// otherPeople reports whether the people at item i are not a company's own: its
// customers, the workers of those it serves, people of no company.
func (v *view) otherPeople(i, noun int) bool {
	if noun >= 0 && !v.is(noun, peopleNoun) && v.siteAfter(noun) != noun && !v.isAny(noun, "strong", "person", "people", "employee", "member", "members", "time", "equivalents", "equivalent", "team", "company", "startup", "firm", "business", "outfit", "man", "workforce", "studio", "agency") {
		return true
	}
	if end := max(i, noun) + 1; v.isAny(noun, "people") && v.ending(end, "ing") && !v.isAny(end, "working", "including", "living", "spanning", "being") || v.value(i).Num.Cmp(value.Int(3_000_000)) > 0 {
		return true // "with 83 million people choosing"
	}
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.isAnyLemma(j, "reach") && v.isAny(noun, "employees", "staff") && v.value(i).Num.Cmp(value.Int(100_000)) < 0, v.isAny(j, "used") && v.isWord(j+1, v.words.to):
		case v.isAnyLemma(j, "serve", "insure", "reach", "help", "use", "cover", "attract", "feed", "treat", "support", "transport", "survey", "manage", "allow", "enable", "welcome", "connect", "represent", "track"):
			return true
		case v.isAnyLemma(j, "employ", "have", "count") && v.company(v.before(j)):
			return false // "By its own account Acme has"
		case v.isAny(j, "by", "among") && noun >= 0 && !v.isAny(j+1, "employing"):
			return true
		case v.isAny(j, "with", "employing", "of", "for") && v.plural(j-1) && v.is(j-1, orgNoun|customerNoun) && !v.isAny(j-1, "headquarters"):
			return true // "companies with more than 500 employees"
		case v.isAny(j, "city", "sector", "industry", "country", "government", "university") && v.cells[j].mention == 0:
			return true
		case v.wall(j), v.is(j, relative):
			return false
		}
	}
	end := max(i, noun)
	return v.isAny(end+1, "on", "using") && v.isAny(end+2, "its", "the") && v.isAny(end+3, "platform", "app", "marketplace", "waitlist", "network")
}

// workplace finds whose people the count at item i are, and where: the item of the
// place, or -1.
func (v *view) workplace(i, noun, team, cue int, staff bool) (subj, int) {
	end := max(i, noun) + 1
	where := v.placeOf(i, noun, end)
	// "the 46-strong team", "a 46-person startup"
	if v.isWord(i+1, v.words.hyphen) || v.isAny(i+1, "strong") && team < 0 {
		if site := v.siteAfter(noun); site >= 0 {
			if where = v.placeOf(i, site, site+1); where < 0 {
				return subj{}, -1 // "its 31-person outpost"
			}
		} else if where > noun && !v.isAnyLemma(v.governing(i), "have", "run", "keep", "employ", "build") {
			where = -1 // "Acme, a 12-strong team in Porto": all of it
		}
		return v.strongOwner(i, noun), where
	}
	// "people work at Acme", "employees at Acme"
	j := v.skipFill(end)
	for v.is(j, will|auxiliary) && v.cells[min(j, len(v.cells)-1)].mention == 0 {
		j++
	}
	if p := v.whereClause(i); p > 0 && v.isAnyLemma(j, "work", "sit", "live", "toil") && !v.is(i-1, possessive) {
		return v.subjectBefore(p), v.placeAhead(p) // "opened an office in Rotterdam, where 22 people work"
	}
	if v.isAnyLemma(j, "work") {
		j++
		if v.isAny(j, "at", "for") {
			if o, next := v.companyPhrase(j + 1); o >= 0 {
				if where < 0 && v.isWord(next, v.words.in) && v.has(next+1, slotPlace) {
					where = next + 1
				}
				return v.named(o), where
			}
		}
		if v.isAny(j, "at", "for") && v.is(j+2, orgNoun) {
			if first, ok := v.definite(j + 2); ok {
				return v.anaphor(first, j+3), where
			}
		}
		if v.isAny(j, "there") {
			return v.fragment(), there
		}
		return subj{}, -1
	}
	if v.isAny(j, "there") && where < 0 && !v.isAny(j+1, "is", "are", "was", "were", "will", "has", "have") {
		where = there
	}
	if v.isAny(j, "of") && v.company(j+1) && staff {
		return v.named(j + 1), where
	}
	if v.isAny(j, "at") && v.company(j+1) {
		if cue != i && !v.isAnyLemma(cue, "have", "employ") && !v.isAny(i-1, "the") && !(v.isAnyLemma(cue, "be") && v.isAny(v.before(cue), "there")) {
			return subj{}, -1
		}
		return v.named(j + 1), where
	}
	if team >= 0 {
		if s := v.teamOwner(team, cue); s.entity != 0 {
			return s, v.placeNearTeam(team, where)
		}
		return subj{}, -1
	}
	if v.isAnyLemma(cue, "employ", "have", "count", "boast", "number", "run", "operate", "end", "total", "comprise", "average", "keep", "field", "base", "home", "be") || (staff || v.isAny(noun, "people")) && v.isAnyLemma(cue, "grow", "expand", "balloon", "swell", "rise", "climb", "increase", "shrink", "mushroom", "fall", "drop") && v.isAny(v.prev(i), "to", "than") || staff && v.isAnyLemma(cue, "reach", "hit", "pass", "surpass", "exceed", "need") {
		if v.isAnyLemma(cue, "be") && cue < i && v.is(v.prev(cue), weOur) {
			return v.speaker(v.prev(cue)), where // "we are 54 people"
		}
		if v.isAnyLemma(cue, "be") && v.isAny(v.before(cue), "there") && where >= 0 {
			return v.toldStaff(i), where // "it has 420 staff. There are 90 people in Leeds"
		}
		if v.isAnyLemma(cue, "be") && !v.homeTo(cue, i) && cue < i {
			return subj{}, -1
		}
		if v.isAnyLemma(cue, "run", "operate", "end", "base") && !v.isAny(v.prev(i), "with") {
			return subj{}, -1
		}
		k := v.before(cue)
		for v.is(k, auxiliary) && v.cells[k].mention == 0 {
			k = v.before(k)
		}
		if v.isAny(k, "waitlist", "list", "platform", "app", "site", "website", "service", "network", "community", "page", "channel", "newsletter", "course", "programme", "program") {
			return subj{}, -1
		}
		s := v.subjectOf(cue)
		if k := v.before(cue); s.entity == 0 && v.isAny(k, "we've", "we’ve", "we") {
			s = v.speaker(k)
		}
		if s.entity == 0 {
			if v.isAnyLemma(cue, "run") {
				if o, _ := v.companyPhrase(cue + 1); o >= 0 && o < i {
					return v.named(o), where
				}
			}
			// "The Porto office has 90 people"
			if p, owner := v.officeSubject(cue); p >= 0 {
				return owner, p
			}
		}
		if p, owner := v.officeSubject(cue); p >= 0 {
			return owner, p
		}
		if site := v.siteSubject(cue); site >= 0 {
			// "The factory, in Reno, employs 190": never the whole company
			if where < 0 {
				if where = v.placeOf(site, -1, v.skipComma(site+1)); where < 0 {
					return subj{}, -1
				}
			}
			return v.owner(site), where
		}
		if k := v.subjectPerson(cue); s.entity == 0 && k >= 0 && v.isAnyLemma(cue, "employ", "run") {
			return v.employerOf(k), where // "Tamm employs seven people"
		}
		return s, where
	}
	if k := v.prev(i); v.isWord(k, v.words.of) && v.is(k-1, orgNoun|firmNoun) && v.cells[k-1].mention == 0 && !v.plural(k-1) {
		return v.describedBy(k - 1), where // "Acme, a company of 430 people"
	}
	if noun < 0 && v.isAny(i-1, "another", "further", "other", "remaining") && where >= 0 {
		return v.fragment(), where
	}
	if k := v.prev(i); v.isWord(k, v.words.possessive) || v.is(i-1, possessive) || v.isAny(k, "with", "of") || k < 0 || v.isWord(k, v.words.colon) || v.comma(k) || v.isAny(i-1, "the") {
		if !staff && !v.isAny(k, "with") && v.isAny(noun, "people") && where < 0 && !v.ofTheirs(k) {
			return subj{}, -1
		}
		if v.isAny(k, "with") && v.company(k-1) && !v.describes(k-1) {
			return v.named(k - 1), where // "runs Acme with six employees"
		}
		return v.owner(i), where
	}
	return subj{}, -1
}

// toldStaff is whose workforce was told just before item i, in the sentence or the one
// before: what follows are its parts.
func (v *view) toldStaff(i int) subj {
	for k := range v.pending {
		if c := &v.pending[k]; c.claim.Kind == v.kind && c.item < i {
			return c.subject
		}
	}
	if v.sentence == 0 || v.doc.Sentences[v.sentence-1].Block != v.doc.Sentences[v.sentence].Block {
		return subj{}
	}
	for k := len(v.claims) - 1; k >= 0 && v.claims[k].Sentence == v.sentence-1; k-- {
		if v.claims[k].Kind == v.kind {
			s := v.fragment()
			if v.subject(s).Name != v.claims[k].Subject.Name {
				return subj{}
			}
			return s
		}
	}
	return subj{}
}

// whereClause is "where" at the head of the clause of item i, or -1.
func (v *view) whereClause(i int) int {
	if p := &v.clauses[v.clauseOf[i]]; p.kind == relativeClause && v.isAny(p.first, "where") {
		return p.first
	}
	return -1
}

// subjectBefore is the subject of the verb that governs what stands before item p.
func (v *view) subjectBefore(p int) subj {
	c := v.clauseOf[p-1]
	for j := p - 1; j >= 0; j-- {
		if v.clauseOf[j] == c && v.finite(j) {
			return v.subjectOf(j)
		}
	}
	return v.subjectOf(p - 1)
}

// placeAhead is the place that "where" at item p stands for: the last one before it, not
// far; -1 when there is none, and the count is then nobody's whole.
func (v *view) placeAhead(p int) int {
	for j := p - 1; j >= 0 && j > p-8; j-- {
		if v.has(j, slotPlace) {
			return j
		}
	}
	return there
}

// ofTheirs reports whether the possessive at item k is that of "Of Acme's 75 people, 40
// are engineers".
func (v *view) ofTheirs(k int) bool {
	return k == 2 && v.isWord(k, v.words.possessive) && v.isWord(0, v.words.of)
}

// homeTo reports "is home to 90 people".
func (v *view) homeTo(cue, i int) bool {
	return v.isAny(cue+1, "home") || v.isAny(cue+1, "down", "up", "now") && i-cue < 5 || v.isAny(v.prev(i), "of")
}

// openedSite reports whether the clause before item end tells of a site that was opened:
// "opened an office in Ghent last autumn, with".
func (v *view) openedSite(end int) bool {
	for j := end - 1; j > 0 && j > end-9; j-- {
		if v.isAny(j, "office", "hub", "site", "campus", "lab", "plant", "factory", "outpost", "branch", "store", "shop") {
			for k := j - 1; k >= 0 && k > j-5; k-- {
				if v.isAnyLemma(k, "open", "launch", "start", "establish") || v.isAny(k, "set") && v.isAny(k+1, "up") {
					return true
				}
			}
			return false
		}
	}
	return false
}

// siteAfter is the noun of a site at item i or right behind it, or -1.
func (v *view) siteAfter(i int) int {
	for j := i; j < i+2; j++ {
		if v.isAny(j, "headquarters", "office", "hub", "site", "campus", "lab", "plant", "factory", "outpost", "branch") {
			return j
		}
	}
	return -1
}

// officeSubject reads "the Porto office", "its Porto team" as the subject of the
// verb at item cue.
func (v *view) officeSubject(cue int) (place int, owner subj) {
	k := v.prev(cue)
	for k >= 0 && v.is(k, auxiliary|modal|will) {
		k = v.prev(k)
	}
	if k < 1 || !v.isAny(k, "office", "offices", "team", "hub", "headquarters", "site", "campus", "base", "lab", "outpost", "plant", "factory") {
		return -1, subj{}
	}
	for j := k - 1; j >= 0 && j > k-4; j-- {
		if v.has(j, slotPlace) {
			return j, v.owner(k)
		}
	}
	return -1, subj{}
}

// siteSubject is the noun of a site that is subject of the verb at item cue, as in
// "its factory employs 190", or -1.
func (v *view) siteSubject(cue int) int {
	c := v.clauseOf[cue]
	for k := v.before(cue); k >= 0 && k > cue-9; k-- {
		switch {
		case v.isAny(k, "office", "hub", "headquarters", "site", "campus", "lab", "outpost", "plant", "factory", "warehouse", "mill", "shop", "store", "branch", "depot", "brewery", "bakery", "kitchen", "facility", "workshop", "division", "subsidiary", "unit") && v.cells[k].mention == 0 && (v.is(k-1, determiner|possessive) || v.isWord(k-1, v.words.possessive) || k > 1 && v.is(k-2, determiner|possessive)):
			return k
		case v.clauseOf[k] != c && v.clauses[v.clauseOf[k]].parent == int(c), v.comma(k), v.has(k, slotPlace), v.is(k, auxiliary|will|modal), v.isAny(k, "in", "at", "on", "near", "which", "that"), v.cells[k].mention != 0 && v.isAny(k-1, "on", "at", "in", "near"):
		default:
			return -1
		}
	}
	return -1
}

func (v *view) skipComma(j int) int {
	if v.comma(j) {
		j++
	}
	return j
}

// subjectPerson is the person who is subject of the verb at item cue, or -1.
func (v *view) subjectPerson(cue int) int {
	k := v.before(cue)
	for v.is(k, auxiliary) && v.cells[k].mention == 0 {
		k = v.before(k)
	}
	if v.has(k, slotPerson) && !v.has(k, slotOrg) && v.subjectPosition(k) {
		return k
	}
	return -1
}

// teamOwner is whose team the noun at item team is.
func (v *view) teamOwner(team, cue int) subj {
	if v.isAny(team+1, "at") && v.company(team+2) {
		return v.named(team + 2)
	}
	for j := team - 1; j >= 0 && j > team-5; j-- {
		if v.isWord(j, v.words.possessive) || v.is(j, possessive) || v.company(j) {
			return v.owner(team)
		}
		if v.wall(j) || v.is(j, preposition|verb|auxiliary) {
			break
		}
	}
	if v.isAnyLemma(cue, "manage", "lead", "oversee", "head", "direct", "build", "hire", "supervise") && cue != team && !v.hasBuilt(cue) {
		return subj{}
	}
	if v.isAny(0, "at", "for") && v.company(1) && v.comma(2) {
		return v.named(1) // "At Acme, the workforce has shrunk"
	}
	if cue != team && v.is(cue, verb|auxiliary) {
		return v.subjectOf(cue)
	}
	return v.owner(team)
}

// hasBuilt reports whether the verb at item i tells of a team that stands: "has since
// built up a team of 150".
func (v *view) hasBuilt(i int) bool {
	if !v.isAny(i, "built") {
		return false
	}
	k := v.before(i)
	if v.isAny(k, "since") {
		k = v.before(k)
	}
	return v.isAny(k, "has", "have", "had") && v.verbMood(i) == Asserted
}

// placeNearTeam is the place of "its Porto team of 90", else the place found.
func (v *view) placeNearTeam(team, where int) int {
	if v.has(team-1, slotPlace) {
		return team - 1
	}
	return where
}

// strongOwner is whose "46-strong team", "46-person startup" the count at item i
// speaks of.
func (v *view) strongOwner(i, noun int) subj {
	if noun >= 0 && noun+1 < len(v.items) && v.company(noun+1) && !v.describes(noun+1) {
		return v.named(noun + 1)
	}
	if noun >= 0 && v.isAny(noun, "board", "jury", "panel", "committee", "crowd", "band") {
		return subj{}
	}
	if noun >= 0 && v.is(noun, orgNoun|firmNoun) && !v.isAny(noun, "team") {
		if s := v.describedBy(noun); s.entity != 0 {
			return s
		}
		if first, ok := v.definite(noun); ok {
			return v.anaphor(first, noun+1)
		}
		return subj{} // "a ten-person startup"
	}
	return v.owner(i)
}

// placeOf is the one place that the people at item i are said to work in: "in
// Paris", "based in the French capital", "90-strong Porto team"; -1 for everywhere
// or several places.
func (v *view) placeOf(i, noun, end int) int {
	for j := i + 1; j < end; j++ {
		if v.has(j, slotPlace) && noun > j {
			return j
		}
	}
	j := end
	for v.is(j, auxiliary) || v.isAny(j, "based", "located", "working", "work", "spread", "currently", "now", "live", "sit", "there", "of", "them", "whom", "who") {
		j++
	}
	if v.isAny(j, "on") && v.isAny(j+1, "the") && v.isAny(j+2, "ground") {
		j += 3
	}
	if !v.is(j, preposition) || !v.isAny(j, "in", "at", "across", "throughout", "around", "from", "outside") {
		return -1
	}
	k := v.skipFill(j + 1)
	if v.isAny(j, "at") && v.isAny(k+1, "studio", "factory", "office", "plant", "site", "lab", "centre", "center", "warehouse") {
		k++ // "a design studio"
	}
	if v.isAny(k, "studio", "warehouse", "centre", "center", "headquarters", "hq", "office", "site", "plant", "factory", "base", "hub", "lab", "campus") && v.isAny(k+1, "in", "near") {
		k = v.skipFill(k + 2)
	}
	if !v.has(k, slotPlace) && v.has(j+1, slotPlace) {
		k = j + 1
	}
	next := v.skipFill(k + 2)
	if !v.has(k, slotPlace) || v.isWord(k+1, v.words.and) && v.has(next, slotPlace) || v.comma(k+1) && v.has(next, slotPlace) && !v.within(k, next) || v.comma(k+1) && v.has(k+2, slotCount) {
		if v.has(k, slotPlace) && v.comma(k+1) && v.has(k+2, slotCount) {
			return k
		}
		return -1
	}
	return k
}

// clauseStart is the item after the last semicolon before item i, or the first.
func (v *view) clauseStart(i int) int {
	for j := i - 1; j >= 0; j-- {
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) {
			return j + 1
		}
	}
	return 0
}

// staffPart is one part of a workforce as items.
type staffPart struct{ count, noun, place, except int }

// partsAfter reads the parts told after the count at item i: "90 of them in
// Porto", "including 40 in Leeds", "90 people sit in Paris and 50 more in the rest
// of Europe".
func (v *view) partsAfter(i, noun int) []staffPart {
	var out []staffPart
	known := v.placeOf(i, noun, max(i, noun)+1)
	for j := max(i, noun) + 1; j < len(v.items); j++ {
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) {
			break
		}
		if !v.has(j, slotCount) {
			if v.is(j, verb) && v.cells[j].mention == 0 && !v.isAnyLemma(j, "base", "spread", "work", "locate", "include", "employ", "split") && v.finite(j) {
				break
			}
			continue
		}
		n := v.peopleAfter(j)
		if n >= 0 && !v.is(n, peopleNoun) {
			continue
		}
		if v.isAny(j-1, "but") {
			continue // "all but six of them in Porto"
		}
		p := staffPart{count: j, noun: n, place: -1, except: -1}
		end := max(j, n) + 1
		if p.place = v.placeOf(j, n, end); p.place < 0 {
			continue
		}
		if v.isAny(j-1, "another", "further", "other", "remaining") || v.isAny(j-2, "another", "further") {
			p.except = known
			if len(out) > 0 && p.except < 0 {
				p.except = out[len(out)-1].place
			}
			if p.except >= 0 && !v.within(p.except, p.place) {
				p.except = -1
			}
		}
		out = append(out, p)
		if known < 0 {
			known = p.place
		}
	}
	return out
}
