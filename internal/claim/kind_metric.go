package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Metric says how much of something a company has: users, customers, hospitals.
var Metric = &Kind{
	Name: "metric", Noun: "metric", weight: 15,
	Doc: "How much of something a company has, under the name the draft gives it: \"1m monthly active users\", \"live in 100 hospitals\", \"$8bn under management\".",
	wordings: []string{
		"have|count|claim|boast|register|number|attract|draw|reach|hit|pass|surpass|cross|exceed|top|amass|gain|host|list|serve|support|operate|run|manage|power|cover|handle|process|deliver|ship|sell|sign|onboard|connect|compare|offer|own|track|insure|treat|teach|train ~1 <count>",
		"install|plant|upload|produce|manufacture|build|open|rent|lease|recycle|complete|publish|finance|fund|conduct|perform|verify|screen|collect|remove|translate|fulfil|fulfill|facilitate|arrange|certify|repair|refurbish|analyse|analyze|answer|graduate|educate|enrol|enroll|feed|house|transport|carry|empower|equip|vet|rescue|accumulate|digitise|digitize|automate ~1 <count>", "pick up <count>", "<count> ~3 sign up", "<count> ~3 subscribe|enrol|enroll to|in|with|for", "work|partner with <count>", "grow ~5 to <count>", "chain|group|marketplace|brand of <count>", "invest in <count>", "back|help|do ~1 <count>", "go past <count>", "from ~2 <count> ~4 to ~2 <count>", "sell|stock|deliver|offer|distribute|put|fit ~4 in|across|through|via|at <count>", "<count> ~3 <org> user|customer|client|subscriber|member|driver|rider|seller|player|shopper|host",
		"serve|support|work|operate|live|available|active|present|partner|be|deploy|install|launch ~2 in|with|across|at <count>", "use|trust|adopt|deploy ~3 by <count>", "use by ~2 <count>", "user|customer|client|subscriber|member|merchant|download|store|patient|student|seller|listener|reader|order|patient ~5 to|at|of|reach|hit|pass|surpass|total|exceed|top|be|number|cross <count>",
		"base|fleet|waitlist|community|network|membership|audience|portfolio|catalogue|catalog|library|roster|pool ~5 to|at|of|reach|hit|pass|be|number|total|exceed|surpass|top|cross <count>", "number of ~6 to|at|reach|hit|be|pass|exceed|top|total|surpass|cross <count>",
		"customer|client|user|subscriber|partner|tenant|member include <count>", "with ~1 <count>", "to <count>", "sit|find|stock ~2 in|at|by <count>", "for|among <count>", "behalf of <count>", "<count> ~3 on|with|via|through|using <org>", "<count> ~5 from <org>", "<count> ~3 use ~3 platform|software|app|product|service|tool|technology|system", "supply|bring ~1 <count>", "customer|user|client|member|subscriber|patient numbers ~5 to <count>",
		"<count> ~3 user|mau|dau|customer|client|subscriber|member|merchant|download|install|developer|business|patient|seller|reader|viewer|listener|student|teacher|hospital|restaurant|retailer|creator|shopper|consumer|household|partner|visitor|learner|school|clinic|pharmacy|doctor|advertiser|host|store|location|hotel",
		"<count> ~2 people|company|business|customer|team|brand|bank|firm|developer|restaurant|retailer ~2 use|rely|trust|subscribe|adopt", "download|install|use ~1 <count> times", "download ~2 <count> times", "across|in <count> country|market|city|state|language|location",
		"<money> in|of ~2 asset|aum|payment|transaction|deposit|loan|volume", "<money> asset under", "<money> under management", "manage <money>", "process ~2 <money>", "lend|originate|disburse ~2 <money>", "asset under management ~3 of|at|to|reach|exceed|pass <money>", "market capitalization|capitalisation|cap|value ~2 of|at|to <money>", "<money> market cap|capitalisation|capitalization",
		"<money> loss", "loss of <money>", "lose <money>", "loss ~4 to|be|total|reach <money>", "'s be ~2 <money>",
	},
	finish: func(f *found) {
		if i := f.slot("count"); i >= 0 && f.isWord(f.m.First, f.words.from) {
			f.metricChange(i, int(f.m.Slots[1]))
		} else if i >= 0 {
			f.countMetric(i)
		} else if i := f.slot("money"); i >= 0 {
			f.moneyMetric(i)
		}
	},
	scanned: slotCount | slotMoney,
	scan: func(v *view) {
		v.reached()
		v.handled()
		v.enumerated()
	},
}

// enumerated puts forward the counts that go on from one told before them: "serves 145
// makers, 5,800 shops and over 90 farms".
func (v *view) enumerated() {
	for i := range v.items {
		if !v.has(i, slotCount) {
			continue
		}
		k := v.prev(i)
		if !v.isWord(k, v.words.and) && !v.comma(k) {
			continue
		}
		noun := v.thingAfter(i)
		if noun < 0 || v.is(noun, peopleNoun|partNoun|personNoun|investorNoun) && !v.is(noun, customerNoun) || v.otherKinds(noun) || v.flow(i, noun) {
			continue
		}
		head, told := v.coordinated(i), -1
		for n := range v.pending {
			switch c := &v.pending[n]; {
			case c.item == i:
				told = -2
			case c.item == head && c.claim.Kind == v.kind && c.claim.Value.Kind == value.Count && told == -1:
				told = n
			}
		}
		if head == i || told < 0 {
			continue
		}
		d := v.pending[told].claim
		name, last := v.metricName(i, noun)
		d.Value, d.Name, d.Span, d.Partial = v.passed(i), name, v.countSpan(i, last), false
		v.emit(d, i, 1)
	}
}

// countMetric handles things counted.
func (f *found) countMetric(i int) {
	v := f.view
	noun := v.thingAfter(i)
	if o := f.slot("org"); o > i && o < f.m.End-1 {
		f.usersOf(i, o) // "27m active Acme users"
		return
	}
	if base := f.baseBefore(i); base >= 0 {
		f.levelMetric(base, i, noun)
		return
	}
	if noun < 0 {
		if c := v.countedBefore(); c != nil && c.Kind == v.kind {
			f.sameMetric(c, i)
		}
		return
	}
	name, last := v.metricName(i, noun)
	if name == "" || v.noLevel(i, noun) || v.further(i+1) || v.flow(i, noun) && !v.signedUp(noun+1) && !v.schooled(f.m.First, i, noun) {
		return
	}
	if v.isAnyLemma(f.m.First, "back", "invest") && v.verbMood(f.m.First) != Asserted {
		return // "looks to back 15 companies"
	}
	cue := v.governing(i)
	if first := f.m.First; first < i && v.metricVerb(first) && v.cells[first].mention == 0 && v.onlyFillers(first, i) {
		cue = first
	}
	s := f.metricOwner(i, last, cue)
	if s.entity == 0 || v.isAny(cue, "gained", "gains", "gaining", "added", "adds", "adding", "won", "lost") {
		return // a flow is no level
	}
	c := v.claim(v.kind, s, cue)
	if c.Mood = v.going(c.Mood, cue); c.Mood == Asserted && v.pluperfect(cue) {
		c.Mood = Historical // "by then it had sold 70 drones"
	}
	c.Value, c.Name = v.passed(i), name
	c.Span = v.countSpan(i, last)
	c.Partial = v.isAny(last+1, "in") && v.has(last+2, slotPlace) // those of one country
	if d := v.dateNear(last, cue); d >= 0 && v.value(d).Date.Known() {
		c.DateSpan, c.AsOf = v.valueSpan(d), v.value(d).Date
		if !v.in.Date.Known() || !c.AsOf.Contains(v.in.Date) {
			c.Date = c.AsOf
		}
	}
	v.emit(c, i, 1)
	v.formerly(&c, i, last+1, slotCount)
}

// noLevel reports whether the count at item i of what ends at item noun is nothing that a
// company has so many of: another kind's, a number of an order, whom it has to do with.
func (v *view) noLevel(i, noun int) bool {
	g := v.governing(i)
	switch n := v.value(i).Num; {
	case n.IsZero(), !n.IsInt(), v.otherKinds(noun):
	case v.isAny(i-1, "top", "all", "both", "these", "those"): // "the top 50 places", "all three audiences"
	case v.isWord(i+1, v.words.hyphen) && v.adjacentTokens(i) && !v.isAny(i+2, "plus"): // "two-factor"
	case v.is(noun, personNoun) && !v.is(noun, customerNoun), v.isAny(noun, "investors", "backers", "lawsuits", "rivals", "competitors", "directors"):
	case v.isAny(noun, "members") && v.isAny(noun-1, "board", "family", "committee"):
	case v.is(g, makeVerb) && v.isWord(v.prev(i), v.words.from): // "analysed data from 900 clinics"
	case v.isAny(noun, "people") && v.isAnyLemma(g, "have", "be") && (v.is(v.before(g), pronoun|weOur|orgNoun) || v.company(v.before(g))): // its own
	default:
		return false
	}
	return true
}

// further reports whether the word at item i makes a count one of others than those
// there are: "12 more shops".
func (v *view) further(i int) bool {
	return v.isAny(i, "more", "other", "new", "additional", "further", "extra", "such")
}

// metricChange handles "has grown from 300 customers to 4,000", where one of the counts
// at items a and b has the noun.
func (f *found) metricChange(a, b int) {
	v := f.view
	noun, at := v.thingAfter(a), a
	if noun < 0 {
		noun, at = v.thingAfter(b), b
	}
	cue := v.before(f.m.First)
	if noun < 0 || v.is(noun, peopleNoun) || !v.isAnyLemma(cue, "grow", "go", "expand", "rise", "climb", "increase", "swell", "jump", "fall", "shrink", "drop", "balloon", "scale") {
		return
	}
	s := v.subjectOf(cue)
	name, last := v.metricName(at, noun)
	if s.entity == 0 || name == "" {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Name, c.Value, c.Span = name, v.value(b), v.valueSpan(b)
	if at == b {
		c.Span = v.countSpan(b, last)
	}
	v.emit(c, b, 3)
	c.Value, c.Span = v.value(a), v.valueSpan(a)
	if at == a {
		c.Span = v.countSpan(a, last)
	}
	if c.Mood <= Attributed {
		c.Mood = Historical
	}
	v.emit(c, a, 3)
}

// otherKinds reports whether other kinds count what the noun at item i names.
func (v *view) otherKinds(i int) bool {
	return v.isAny(i, "employees", "staff", "staffers", "workers", "ftes", "openings", "vacancies", "jobs", "roles", "positions", "hires", "founders", "cofounders", "patents", "patent")
}

// usersOf handles "27m active Acme users": the count at item i of whom the company at
// item o has.
func (f *found) usersOf(i, o int) {
	v := f.view
	last := f.m.End - 1
	if !v.plural(last) || v.describes(o) && !v.is(o+1, customerNoun) {
		return
	}
	name := strings.ToLower(string(v.text(last)))
	if o > i+1 && v.cells[o-1].mention == 0 && v.items[o-1].Flags&pattern.Filler == 0 {
		name = strings.ToLower(string(v.text(o-1))) + " " + name
	}
	c := v.claim(v.kind, v.named(o), i)
	c.Value, c.Name, c.Span = v.passed(i), name, v.countSpan(i, last)
	v.emit(c, i, 2)
}

// sameMetric handles a count without a noun that goes on from claim c in the sentence
// before: "It runs 48 clinics. In 2021, it had six."
func (f *found) sameMetric(c *Claim, i int) {
	v := f.view
	cue := v.governing(i)
	if cue == i || !v.metricVerb(cue) || !v.onlyFillers(cue, i) || i+1 < len(v.items) && !v.wall(i+1) && !(v.isAny(i+1, "in") && v.has(i+2, slotDate)) {
		return
	}
	s := v.subjectOf(cue)
	if s.entity == 0 || v.subject(s).Name != c.Subject.Name || !v.ownVerb(cue) {
		return
	}
	d := v.claim(v.kind, s, cue)
	d.Value, d.Name = v.value(i), c.Name
	if n := v.dateNear(i, cue); n >= 0 && v.value(n).Date.Known() {
		d.DateSpan, d.AsOf, d.Date = v.valueSpan(n), v.value(n).Date, v.value(n).Date
	}
	d.Mood = v.dated(d.Mood, cue)
	v.emit(d, i, 1)
}

// baseBefore is the noun whose level the count at item i is, told before it: "its
// user base has grown to 5,000", "the number of customers at Acme reached 7,500",
// "monthly active users passed 2m"; -1 for none.
func (f *found) baseBefore(i int) int {
	v := f.view
	level := false
	for j := i - 1; j >= f.m.First-1 && j >= 0 && j > i-12; j-- {
		switch {
		case v.isAny(j, "base", "fleet", "waitlist", "community", "membership", "audience", "network", "portfolio", "catalogue", "catalog", "library", "roster", "pool") && v.cells[j].mention == 0, v.isAny(j, "list") && v.isAny(j-1, "waiting"), v.isAny(j, "numbers") && v.is(j-1, customerNoun):
			if level || v.isWord(j+1, v.words.of) && j+2 >= i-2 {
				return j
			}
			return -1
		case v.isAny(j, "number", "numbers") && v.isWord(j+1, v.words.of) && level:
			for k := j + 2; k < i; k++ {
				if v.plural(k) && v.is(k, customerNoun) {
					return k
				}
				if v.wall(k) || v.is(k, verb) && !v.gerund(k) && !v.is(k, customerNoun) {
					break
				}
			}
			return -1
		case level && v.plural(j) && v.is(j, customerNoun) && v.cells[j].mention == 0 && (v.finite(v.skipAdverbs(j+1)) || v.isAny(j+1, "at", "of", "on")):
			if v.isAny(v.governor(j), "of") && v.isAny(v.governor(j)-1, "number") {
				return j
			}
			if v.is(j, verb) && v.thirdPerson(j) || !v.subjectPosition(j) {
				return -1
			}
			return j
		case v.has(j, slotMultiple):
			level = true
		case v.isAny(j, "to", "at", "from", "than", "more", "of", "around"), v.has(j, slotDate|slotPercent), v.has(j, slotCount) && v.isAny(j-1, "from"):
		case v.isAnyLemma(j, "stand", "reach", "grow", "rise", "swell", "shrink", "number", "total", "exceed", "hit", "climb", "fall", "drop", "double", "triple", "expand", "pass", "top", "surpass", "balloon", "increase", "jump", "cross", "quadruple", "be"):
			level = true
		case v.items[j].Flags&pattern.Filler != 0, v.is(j, auxiliary), v.ending(j, "ly"), v.isAny(j, "size"):
		case v.company(j) && v.isAny(j-1, "at", "of", "on", "for"), v.has(j, slotPlace) && v.isAny(j-1, "in"), v.isAny(j, "in", "on"):
		default:
			return -1
		}
	}
	return -1
}

// levelMetric puts forward the level at item i of what the noun at item base names.
func (f *found) levelMetric(base, i, noun int) {
	v := f.view
	name, last := "", i
	switch {
	case noun >= 0:
		name, last = v.metricName(i, noun)
	case v.isAny(base, "base", "list", "numbers") && v.cells[base-1].mention == 0 && !v.is(base-1, determiner|possessive):
		name = strings.ToLower(string(v.text(base - 1)))
		if v.is(base-1, customerNoun) {
			name += "s"
		} else {
			name += " " + strings.ToLower(string(v.text(base)))
		}
	default:
		first := base
		for first > 0 && v.cells[first-1].mention == 0 && !v.wall(first-1) && !v.is(first-1, preposition|determiner|possessive|verb) && !v.isWord(first-1, v.words.possessive) && v.items[first-1].Flags&pattern.Filler == 0 {
			first--
		}
		name = strings.ToLower(string(v.doc.Text[v.doc.Tokens[v.cells[first].first].Start:v.doc.Tokens[v.cells[base].last-1].End]))
	}
	if name == "" {
		return
	}
	s := subj{}
	if v.isAny(base+1, "at", "on", "for") || v.isWord(base+1, v.words.of) && v.has(base+2, slotOrg) {
		o, next := v.companyPhrase(base + 2)
		if o < 0 || next > i {
			return
		}
		s = v.named(o)
	} else if g := v.governing(base); v.isAnyLemma(g, "have", "build", "grow") && v.onlyFillers(g, base-1) {
		s = v.subjectOf(g) // "has a waiting list of 60,000"
	} else {
		s = v.owner(base)
	}
	if s.entity == 0 {
		return
	}
	cue := v.skipAdverbs(base + 1)
	if g := v.governing(i); g != i && g > base {
		cue = g
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Name, c.Span = v.passed(i), name, v.countSpan(i, last)
	if d := v.dateNear(last, cue); d >= 0 && v.value(d).Date.Known() {
		c.DateSpan, c.AsOf, c.Date = v.valueSpan(d), v.value(d).Date, v.value(d).Date
	}
	v.emit(c, i, 2)
	v.formerly(&c, i, last+1, slotCount)
}

// signedUp reports whether people at item j became a company's users: "have signed
// up", "have joined the waitlist".
func (v *view) signedUp(j int) bool {
	for v.is(j, auxiliary|filler) {
		j++
	}
	return v.isAny(j, "signed") && v.isAny(j+1, "up") || v.isAny(j, "registered", "subscribed", "enrolled")
}

// schooled reports whether the verb at item verb says that a company has taught or taken on
// so many, who are not its own people: "has trained 5,000 nurses".
func (v *view) schooled(verb, i, noun int) bool {
	return verb < i && v.isAnyLemma(verb, "train", "onboard", "create") && v.onlyFillers(verb, i) && !v.is(noun, peopleNoun|partNoun) && v.is(v.before(verb), auxiliary)
}

// coordinated is the first of the counts that item i, a count, is told in one row
// with: "600 clients and 20 partners"; i itself when it stands alone.
func (v *view) coordinated(i int) int {
	for {
		k := v.prev(i)
		if !v.isWord(k, v.words.and) && !v.comma(k) && !v.isAny(k, "but") {
			return i
		}
		if v.isWord(k, v.words.and) && v.comma(k-1) {
			k--
		}
		first := -1
		for j := k - 1; j >= 0 && j > k-6; j-- {
			if v.has(j, slotCount|slotMoney|slotPercent) {
				first = j
				break
			}
			if v.wall(j) || v.cells[j].mention != 0 || v.is(j, preposition|auxiliary|modal|relative|conjunction) && !v.isWord(j, v.words.in) && !v.isWord(j, v.words.of) || v.isWord(j, v.words.and) {
				break
			}
		}
		if first < 0 {
			return i
		}
		i = first
	}
}

// formerly puts forward the level that the figure of claim c at item i is set
// against, when its date is told.
func (v *view) formerly(c *Claim, i, end int, slot pattern.Slot) {
	level, date := v.formerLevel(i, end, slot)
	if level < 0 || date < 0 && !v.isAny(level-1, "from") {
		return
	}
	d := *c
	d.Value, d.Span = v.formerValue(level), v.valueSpan(level)
	d.AsOf = v.in.Date
	if date >= 0 {
		d.Date, d.DateSpan, d.AsOf = v.value(date).Date, v.valueSpan(date), v.value(date).Date
	}
	if d.Mood <= Attributed {
		d.Mood = Historical
	}
	v.emit(d, level, 3)
}

// thingAfter is the last noun of the phrase of the count at item i, when it is a
// thing companies have; -1 otherwise.
func (v *view) thingAfter(i int) int {
	known := -1
	for j := i + 1; j < len(v.items) && j < i+7; j++ {
		switch {
		case v.isWord(j, v.words.hyphen), v.has(j, slotPlace) && v.cells[j].mention != 0, v.has(j, slotOrdinal):
			continue
		case j == i+1 && v.isAny(j, "+"):
			continue
		case known < 0 && v.has(j, slotOrg) && v.cells[j].mention != 0 && v.plural(j+1) && v.is(j+1, customerNoun) && !v.isAny(j+1, "customers", "users", "clients", "subscribers", "members"):
			continue // "350 Carrefour stores"
		case v.isWord(j, v.words.and) && v.isWord(j-1, v.words.hyphen) && v.isWord(j+1, v.words.hyphen):
			continue // "brick-and-mortar"
		case v.has(j, slotTitle) && v.ending(j, "s"):
			known = j // "14,000 architects"
			continue
		case v.isWord(j, v.words.and) && known > 0 && v.is(j+2, customerNoun|peopleNoun) && v.cells[j+1].mention == 0:
			continue
		case v.has(j, slotTitle) && v.class(v.doc.Tokens[v.cells[j].last-1].Word)&customerNoun != 0:
			known = j // "40,000 developers", "100 commercial partners"
			continue
		case v.cells[j].mention != 0 && !v.is(j, customerNoun), v.wall(j), v.isWord(j, v.words.and), v.isWord(j, v.words.or):
			return known
		case v.is(j, preposition|auxiliary|modal|will|relative|conjunction|pronoun|negation|determiner):
			return known
		case v.is(j, verb|sayVerb) && !v.is(j, customerNoun|peopleNoun) && !v.ending(j, "ed") && !v.gerund(j):
			return known
		case v.items[j].Flags&pattern.Filler != 0 && !v.is(j, customerNoun):
			continue
		}
		if v.plural(j) || v.unknownPlural(j) || v.isAny(j, "people", "maus", "mau", "dau", "daus", "wau", "merchants") {
			known = j
		} else if known >= 0 {
			return known // "200 verticals ranging from"
		}
	}
	return known
}

// unknownPlural reports whether item j looks like the plural of a noun the engine
// does not know: "200 verticals".
func (v *view) unknownPlural(j int) bool {
	b := v.text(j)
	n := len(b)
	return (v.items[j].Word == 0 || v.cells[j].class == 0 && v.cells[j].mention == 0) && n > 3 && b[n-1] == 's' && b[n-2] != 's' && b[n-2] != 'u' && b[n-2] != 'i' && (v.doc.Tokens[v.cells[j].first].Flags&(prose.Upper|prose.MixedCase) == 0 || acronyms(b))
}

// acronyms reports whether a word is the plural of one in capitals: "GPUs".
func acronyms(word []byte) bool {
	for _, c := range word[:len(word)-1] {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return len(word) > 2 && word[len(word)-1] == 's'
}

// metricName is the name of what the count at item i counts: the words up to its
// noun in lower case, without hedges; last is the last of those words.
func (v *view) metricName(i, noun int) (name string, last int) {
	var words []string
	for j := i + 1; j <= noun; j++ {
		switch {
		case v.isWord(j, v.words.hyphen):
			continue
		case v.items[j].Flags&pattern.Filler != 0 && !v.is(j, customerNoun), v.isAny(j, "different", "individual", "separate", "million", "unique"):
			continue
		}
		words = append(words, strings.ToLower(string(v.text(j))))
	}
	name = strings.Join(words, " ")
	switch name {
	case "maus", "mau":
		name = "monthly active users"
	case "daus", "dau":
		name = "daily active users"
	case "people":
		name = "users"
	case "times":
		name = "downloads"
	}
	// "1m users a month", "10 million consumers every month"
	end := noun + 1
	if v.isAny(noun, "countries", "markets", "cities", "states") {
		return name, noun
	}
	if v.isAnyLemma(end, "use") || v.isAny(end, "across", "in", "worldwide", "globally") {
		for j := end; j < len(v.items) && j < end+7; j++ {
			if v.isAny(j, "every", "each", "a", "per") && v.isAny(j+1, "month", "day", "week") && !v.wall(j-1) {
				end = j
			}
		}
	}
	if v.isAny(end, "a", "every", "each", "per") && v.isAny(end+1, "month", "day", "week", "year") && !strings.Contains(name, "ly ") {
		period := map[string]string{"month": "monthly ", "day": "daily ", "week": "weekly ", "year": "yearly "}[strings.ToLower(string(v.text(end+1)))]
		name = period + name
	}
	return name, noun
}

// onlyFillers reports whether nothing but articles, adverbs and hedges stands
// between items i and j.
func (v *view) onlyFillers(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.items[k].Flags&pattern.Filler == 0 && v.cells[k].mention == 0 && !v.ending(k, "ly") && !v.is(k, negation) {
			return false
		}
	}
	return true
}

// productOwner is the company whose product is subject of the verb at item i:
// "Acme's app has", "its platform is used by".
func (v *view) productOwner(i int) subj {
	k := v.before(i)
	for k >= 0 && v.is(k, auxiliary|modal) && v.cells[k].mention == 0 {
		k = v.before(k)
	}
	for n := 0; k > 0 && n < 6 && v.cells[k].mention == 0 && !v.wall(k) && (!v.is(k, preposition|verb|relative|pronoun) || v.isWord(k+1, v.words.hyphen) || v.isWord(k-1, v.words.hyphen) || v.gerund(k)) || k > 0 && v.is(k, orgNoun|customerNoun) && n < 4 && v.cells[k].mention == 0; n++ {
		if v.isAny(k, "its", "their") {
			return v.anaphor(k, k+1)
		}
		if v.isAny(k, "our") {
			return v.speaker(k)
		}
		if v.isAny(k, "whose") {
			return v.antecedent(k)
		}
		if v.isWord(k, v.words.possessive) && v.company(k-1) {
			return v.named(k - 1)
		}
		k--
	}
	switch {
	case k != 0:
	case v.isAny(0, "our"):
		return v.speaker(0)
	case v.isAny(0, "its"):
		return v.anaphor(0, 1)
	}
	// A chain of verbs: "Acme's forecasts cover 40 countries and are used by …".
	if p := &v.clauses[v.clauseOf[i]]; v.isWord(k, v.words.and) && v.company(p.first) && v.isWord(p.first+1, v.words.possessive) {
		return v.named(p.first)
	}
	return subj{}
}

// metricVerb reports whether the verb at item i says that a company has or reaches
// what it governs.
func (v *view) metricVerb(i int) bool {
	return v.is(i, makeVerb) || v.isAnyLemma(i, "draw", "sit", "stock", "supply", "bring", "have", "count", "claim", "boast", "register", "number", "attract", "reach", "hit", "pass", "surpass", "cross", "exceed", "top", "amass", "gain", "host", "list", "serve", "support", "work", "operate", "run", "manage", "power",
		"cover", "handle", "process", "deliver", "ship", "sell", "sign", "onboard", "own", "track", "insure", "treat", "teach", "train", "partner", "connect", "use", "trust", "adopt", "be", "do", "back", "distribute", "put", "fit", "lend", "go", "launch", "deploy", "install", "compare", "offer", "grow", "invest", "provide", "download", "help", "see")
}

// moneyMetric handles amounts a company handles or loses.
func (f *found) moneyMetric(i int) {
	v := f.view
	if v.isAny(i+1, "under", "in", "of") && v.isAny(i+2, "management", "assets") && v.coordinated(i) != i {
		f.assetsBeside(i)
		return
	}
	p := v.phraseOf(i)
	name := ""
	switch {
	case v.isAnyLemma(f.m.First, "lose") && f.m.First < i:
		name = "loss" // whatever the revenue it was lost on
	case v.isWord(f.m.First, v.words.possessive):
		// "…, while Beta's is around $190bn": what was told of another just before
		if v.company(f.m.First-1) && (i+1 >= len(v.items) || v.wall(i+1)) {
			for k := len(v.pending) - 1; k >= 0; k-- {
				if c := v.pending[k].claim; c.Kind == v.kind && c.Value.Kind == v.value(i).Kind && v.pending[k].item < i {
					c.Subject, c.Value, c.Span = v.subject(v.named(f.m.First-1)), v.value(i), v.valueSpan(i)
					v.emit(c, i, 10)
					return
				}
			}
		}
		return
	case p.is(assetNoun) || v.isAny(p.head, "cap", "capitalisation", "capitalization") || v.isAny(p.head, "assets"):
		name = v.phraseText(&p)
		if v.isAny(p.end, "under") {
			name += " under " + strings.ToLower(string(v.text(p.end+1)))
		}
	case v.isAnyLemma(f.m.First, "lend", "originate", "disburse") && (p.head < 0 || v.isAny(p.head, "loans", "credit", "lending")):
		name = "loans"
	case p.is(lossNoun):
		name = v.phraseText(&p)
	case p.head < 0:
		name = f.nameBefore()
		if v.isAny(i+1, "under") && v.isAny(i+2, "management") {
			name = "assets under management"
		}
	}
	if name == "" || f.m.First > i {
		return
	}
	cue := v.governing(i)
	at := f.m.First
	s := subj{}
	if at < i && !v.is(at, verb) && v.isAny(at+1, "at") && v.company(at+2) {
		s, cue = v.named(at+2), at // "losses at Acme fell to"
	} else if at < i && !v.is(at, verb) {
		s = v.owner(at)
		cue = v.governing(at)
	} else if cue != i {
		s = v.subjectOf(cue)
	} else {
		s = v.owner(i)
	}
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Name = v.value(i), name
	if v.grossVolume(i) {
		c.Kind, c.Name, c.Class = Revenue, "", "GMV"
	}
	v.ownReport(&c, cue)
	if d := v.dateNear(i, cue); d >= 0 {
		c.Date, c.DateSpan = v.value(d).Date, v.valueSpan(d)
	}
	weight := 10
	if v.isAnyLemma(at, "lose") {
		weight = 60
	}
	v.emit(c, i, weight)
	if level, date := v.formerLevel(i, max(p.end, i+1), slotMoney); level >= 0 && date >= 0 && p.joint < 0 {
		c.Value, c.Span = v.formerValue(level), v.valueSpan(level)
		c.Date, c.DateSpan = v.value(date).Date, v.valueSpan(date)
		v.emit(c, level, 11)
	}
}

// grossVolume reports whether the sum at item i is the value of the goods or payments that
// pass over a company's platform: "$40m in gross merchandise volume", "$2bn of annualised
// GTV".
func (v *view) grossVolume(i int) bool {
	if !v.isWord(i+1, v.words.in) && !v.isWord(i+1, v.words.of) {
		return false
	}
	for j := i + 2; j < len(v.items) && j < i+6 && !v.wall(j); j++ {
		if v.isAny(j, "gmv", "gtv", "gpv") || v.isAny(j, "gross") && v.isAny(j+1, "merchandise", "transaction", "payment", "bookings", "booking") {
			return true
		}
	}
	return false
}

// assetsBeside handles "with 90,000 clients and €3.2bn under management, Acme is".
func (f *found) assetsBeside(i int) {
	v := f.view
	for k := len(v.pending) - 1; k >= 0; k-- {
		c := v.pending[k].claim
		if c.Kind != v.kind || v.pending[k].item != v.coordinated(i) {
			continue
		}
		c.Value, c.Span, c.Name = v.value(i), v.valueSpan(i), "assets under management"
		v.emit(c, i, 1)
		return
	}
}

// going makes what a company is doing all the time an assertion: "is now processing
// 3m orders a month", "is doing $5m a year in sales".
func (v *view) going(m Mood, cue int) Mood {
	if m == InProgress && v.gerund(cue) && v.isAnyLemma(cue, "do", "generate", "make", "run", "process", "serve", "employ", "handle", "deliver", "ship", "use", "operate", "manage", "see", "bring", "turn", "host", "support", "book", "sell", "earn") {
		return Asserted
	}
	return m
}

// ownReport makes a company's report of its own figures an assertion: "Acme reported
// a loss of £2m".
func (v *view) ownReport(c *Claim, cue int) {
	if (c.Mood == Attributed || c.Mood == Reported) && v.isAnyLemma(cue, "report", "post", "record", "announce", "book", "disclose", "reveal") {
		c.Mood = Asserted
	}
}

// phraseText is the words of a phrase in lower case.
func (v *view) phraseText(p *phrase) string {
	first := p.end
	for j := p.head; j >= 0; j-- {
		if v.cells[j].mention != 0 && v.items[j].Slots&(slotMoney) != 0 || j == p.joint || v.isWord(j, v.words.shut) || v.is(j, determiner) {
			break
		}
		first = j
	}
	var words []string
	for j := first; j <= p.head; j++ {
		if v.items[j].Flags&pattern.Filler == 0 && !v.isWord(j, v.words.hyphen) {
			words = append(words, strings.ToLower(string(v.text(j))))
		}
	}
	return strings.Join(words, " ")
}

// nameBefore is the name of an amount told by the words of the match before
// it: "assets under management of", "market cap of", "loss of", "manages".
func (f *found) nameBefore() string {
	v := f.view
	switch {
	case v.isAnyLemma(f.m.First, "asset"):
		return "assets under management"
	case v.isAny(f.m.First, "market"):
		return "market " + strings.ToLower(string(v.text(f.m.First+1)))
	case v.isAnyLemma(f.m.First, "loss"):
		name := "loss"
		if v.isAny(f.m.First-1, "tax") && v.isWord(f.m.First-2, v.words.hyphen) {
			return "pre-tax loss"
		}
		if v.isAny(f.m.First-1, "net", "operating", "pre-tax", "pretax", "annual", "quarterly", "gross") {
			name = strings.ToLower(string(v.text(f.m.First-1))) + " loss"
		}
		return name
	case v.isAnyLemma(f.m.First, "lend", "originate", "disburse"):
		return "loans"
	case v.isAnyLemma(f.m.First, "lose"):
		return "loss"
	case v.isAnyLemma(f.m.First, "manage"):
		return "assets under management"
	case v.isAnyLemma(f.m.First, "process"):
		return "payment volume"
	}
	return ""
}
