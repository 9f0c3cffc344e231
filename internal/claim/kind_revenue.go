package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/value"
)

// Revenue says what a company earns, with the measure and the period.
var Revenue = &Kind{
	Name: "revenue", Noun: "revenue", weight: 30,
	Doc: "What a company earns: \"revenue of $70m in 2023\", \"passed $100m in ARR\", \"GMV of €2bn\", \"a profit of £3m\".",
	wordings: []string{
		"revenue|revenues|turnover|sales!|arr|mrr|gmv|gtv|tpv|profit|ebitda|income ~3 of|at|to|be|total|reach|hit|exceed|top|surpass|pass|cross|above <money>",
		"revenue|revenues|turnover|sales!|arr|mrr|gmv|gtv|profit|ebitda : <money>", "revenue|revenues|turnover|sales!|arr|gmv|profit|ebitda ~7 to|at|be|reach|hit|total|exceed <money>", "revenue|revenues|turnover|sales!|arr ~6 , to <money>", "<money> a year|month in|of ~2 revenue|revenues|turnover|sales!|arr",
		"gross merchandise|transaction value|volume ~6 of|at|to|reach|hit|be|exceed|pass|top|cross <money>", "generate|bring|make|earn|rake|pull|take ~2 <money> a|per year", "generate|bring|make|earn|rake|pull|take ~2 <money> <duration>", "generate|bring|make|earn|rake|pull|take ~2 <money> annually|yearly", "revenue|revenues|turnover|sales!|profit from <money>",
		"<money> ~1 revenue|revenues|turnover|arr|mrr|gmv|gtv|profit|ebitda", "<money> in|of ~4 revenue|revenues|turnover|sales!|arr|mrr|gmv|gtv|profit|ebitda|income|bookings",
		"annualize|annualise|annual|run ~3 rate ~1 of|at|to|above <money>", "<money> ~2 run rate", "run rate ~3 hit|reach|pass|be|top|exceed|surpass|cross|to|at <money>", "operate income ~6 to|at <money>", "income ~6 to|at <money>", "sales! top <money>", "<money> runrate", "run - rate ~1 of|at <money>", "turn ~1 profit of <money>", "profit of <money>",
		"gross merchandise value|volume ~2 of|at|to|reach <money>", "recur revenue ~3 of|at|to|reach|pass|hit|exceed|cross <money>", "turn over <money>",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("money")
		p := v.phraseOf(i)
		noun := -1
		for j := f.m.First; j < f.m.End; j++ {
			if j != i && (v.is(j, incomeNoun) || v.isAny(j, "rate", "run-rate")) && v.cells[j].mention == 0 {
				noun = j
				if j > i {
					break
				}
			}
		}
		if i > f.m.First && p.is(figureNoun) && !p.is(incomeNoun) {
			return
		}
		yearly := v.isAnyLemma(f.m.First, "generate", "bring", "make", "earn", "rake", "pull", "take") && noun < 0 && !p.is(figureNoun) && v.yearly(i+1)
		if noun < 0 && !yearly && !v.isAnyLemma(f.m.First, "turn", "gross") {
			return
		}
		if noun >= 0 && noun < i-3 && !v.levelPath(noun, i) {
			return
		}
		if noun > i && (v.isAny(noun+1, "opportunity", "potential", "gap", "loss", "growth", "sharing", "target", "goal", "multiple", "multiples", "team", "teams", "streams", "stream") || v.isWord(noun+1, v.words.hyphen)) {
			return
		}
		if v.isAny(noun-1, "lost") || v.isAny(noun-2, "lost") {
			return
		}
		cue := v.governing(i)
		if noun >= 0 && noun < i {
			cue = v.governing(noun)
		}
		s := v.revenueOwner(f.m.First, i, noun)
		if s.entity == 0 && noun >= 0 && noun < i {
			s = v.sayerCompany(noun)
		}
		if s.entity == 0 && noun >= 0 && noun < i {
			if s = v.toldBy(i); s.entity == 0 && v.possessor(noun) {
				s = v.teller() // "Its ARR passed $10m, said Acme."
			}
		}
		if s.entity == 0 {
			return
		}
		c := v.claim(v.kind, s, cue)
		c.Value = v.passed(i)
		c.Mood = v.going(c.Mood, cue)
		if m := v.moodAt(i); m == Planned && c.Mood <= Reported {
			c.Mood = m // "is on track for $20m in revenue"
		}
		c.Partial = noun >= 0 && v.partOfIncome(noun)
		v.ownReport(&c, cue)
		c.Class = v.measure(f.m.First, f.m.End, noun)
		if d := v.periodOf(i, f.m.First, cue); d >= 0 {
			c.Date = v.value(d).Date
			c.DateSpan = v.valueSpan(d)
		}
		if v.isAny(i-1, "from") && noun < i {
			return // what it was before
		}
		if v.isAny(i-1, "over") && v.isAnyLemma(i-2, "turn") {
			c.Value.Approx = value.Exact // "turns over £38m"
		}
		v.emit(c, i, 1)
		if level, date := v.formerLevel(i, max(p.end, i+1), slotMoney); level >= 0 && date >= 0 {
			c.Value, c.Span = v.formerValue(level), v.valueSpan(level)
			c.Date, c.DateSpan = v.value(date).Date, v.valueSpan(date)
			v.emit(c, level, 2)
			return
		}
		// "turned over €12m in 2022, and nearly €20m in 2023"
		if d := v.levelDate(i); d >= 0 && (noun < 0 || noun < i) {
			j := d + 1
			for j < len(v.items) && (v.comma(j) || v.isWord(j, v.words.and) || v.items[j].Flags&pattern.Filler != 0) {
				j++
			}
			if j > d+1 && v.has(j, slotMoney) {
				if next := v.levelDate(j); next >= 0 {
					c.Value, c.Span = v.value(j), v.valueSpan(j)
					c.Date, c.DateSpan = v.value(next).Date, v.valueSpan(next)
					v.emit(c, j, 2)
				}
			}
		}
	},
}

// partOfIncome reports whether the noun at item i is that of a region, a line of
// business or a month: "US revenue", "advertising revenue", "monthly sales".
func (v *view) partOfIncome(i int) bool {
	return v.has(i-1, slotPlace) || v.isAny(i-1, "us", "international", "foreign", "overseas", "domestic", "regional", "european", "american", "asian",
		"advertising", "ad", "software", "hardware", "licensing", "licence", "monthly", "quarterly", "weekly", "daily") ||
		v.isAny(i+1, "in", "from") && v.has(i+2, slotPlace)
}

// levelPath reports whether nothing but a verb of level, its adverbs, a time and a
// company stands between the noun at item noun and the amount at item i: "revenue for
// the first quarter came in at", "sales at Acme fell sharply to".
func (v *view) levelPath(noun, i int) bool {
	for j := noun + 1; j < i; j++ {
		switch {
		case v.has(j, slotDate|slotDuration|slotPercent|slotMultiple|slotPlace), v.has(j, slotMoney) && v.isAny(j-1, "from", "by"):
		case v.company(j) && v.is(j-1, preposition), v.items[j].Flags&pattern.Filler != 0, v.is(j, auxiliary|preposition|will|modal|negation), v.ending(j, "ly"), v.comma(j):
		case v.isAnyLemma(j, "come", "grow", "rise", "fall", "climb", "jump", "increase", "drop", "reach", "hit", "total", "stand", "exceed", "pass", "top", "surpass", "cross", "double", "triple", "quadruple", "shrink", "slip", "soar", "surge", "swell", "slide", "decline", "amount", "expect", "set", "forecast", "project", "run", "average", "go", "leap", "plunge", "expand", "edge", "near", "end", "slump", "sink", "dip", "narrow", "widen"):
		case v.isAny(j, "year", "quarter", "half", "month", "first", "second", "third", "fourth", "group", "full", "fiscal", "operations", "period", "twelve", "months", "company", "business", "platform", "more", "than", "last", "ended", "tax", "depreciation", "amortisation", "amortization", "interest"), v.isWord(j, v.words.hyphen):
		case v.is(j, incomeNoun), v.has(j, slotCount) && v.isAny(j+1, "times"), v.isAny(j, "times", "fold"):
		default:
			return false
		}
	}
	return true
}

// revenueOwner is whose revenue is told in items [first,i].
func (v *view) revenueOwner(first, i, noun int) subj {
	if noun < 0 && v.isAnyLemma(first, "gross") {
		noun = first + 2
	}
	if v.isAny(0, "at") && noun > 0 && noun < i {
		if o, next := v.companyPhrase(1); o >= 0 && v.comma(next) && next < noun {
			return v.named(o) // "At Acme, revenue tripled to"
		}
	}
	if v.isAny(noun+1, "at", "for", "on") {
		if o, next := v.companyPhrase(noun + 2); o >= 0 && (noun > i || next <= i) {
			return v.named(o) // "Revenue at Acme tripled"
		}
	}
	if noun >= 0 && noun < i && v.isAny(i+1, "at") {
		if o, _ := v.companyPhrase(i + 2); o >= 0 {
			return v.named(o) // "Sales topped $88m at Acme"
		}
	}
	at := first
	if noun >= 0 && noun < i {
		at = noun
	}
	for j := at - 1; j >= 0 && j > at-4; j-- {
		if v.isAny(j, "market", "industry", "sector", "average", "global") && j == at-1 {
			return subj{}
		}
	}
	if noun > i || noun < 0 {
		if g := v.governing(i); g != i && v.is(g, verb|auxiliary|raiseVerb) {
			return v.subjectOf(g)
		}
		return v.owner(i)
	}
	return v.owner(at)
}

// sayerCompany is the company of the person who says what the noun at item i, that
// nobody possesses, begins: "Co-founder Nell Harding said revenue was £9m".
func (v *view) sayerCompany(i int) subj {
	if k := v.before(i); !v.is(k, sayVerb|conjunction) && !v.isAny(k, "that") {
		return subj{}
	}
	for j := range i {
		if !v.has(j, slotPerson) || v.has(j, slotOrg) || !v.is(j+1, sayVerb) {
			continue
		}
		if s := v.employerOf(j); s.entity != 0 {
			return s
		}
		for k := range v.pending {
			if c := &v.pending[k]; c.item == j && (c.claim.Kind == Founder || c.claim.Kind == Role) && c.subject.entity != 0 {
				return c.subject
			}
		}
	}
	return subj{}
}

// measure is the sort of income told of in items [first,end), by the noun at item
// noun: revenue, ARR, GMV or profit.
func (v *view) measure(first, end, noun int) string {
	lo := max(first-3, 0)
	has := func(words ...string) bool {
		for j := lo; j < min(end+1, len(v.items)); j++ {
			if v.isAny(j, words...) {
				return true
			}
		}
		return false
	}
	switch {
	case v.isAny(noun, "arr"), has("arr"), has("recurring"), has("run-rate", "annualised", "annualized") && has("rate", "revenue", "run-rate"):
		return "ARR"
	case v.isAny(noun, "rate", "run-rate"):
		return "ARR"
	case v.isAny(noun, "mrr"):
		return "MRR"
	case v.isAny(noun, "gmv", "gtv"), has("gmv", "gtv"), has("merchandise"):
		return "GMV"
	case v.isAny(noun, "profit", "profits", "ebitda", "earnings"), has("profit", "profits", "ebitda"):
		return "profit"
	}
	if noun < 0 && has("rate") {
		return "ARR"
	}
	return "revenue"
}

// periodOf is the date that says for which period the amount at item i is told.
func (v *view) periodOf(i, first, cue int) int {
	stop := v.clauseEnd(i)
	for j := i + 1; j < stop && j < i+12; j++ {
		switch {
		case v.has(j, slotDate):
			m := v.mention(j)
			if m.Value.Date.Known() && !v.isAny(j-1, "since", "by", "until") && m.Value.Date.Grain != value.GrainDecade {
				return j
			}
			return -1
		case v.bracket(j):
			if v.has(j+1, slotDate) && v.value(j+1).Date.Known() {
				return j + 1 // "$70m (2023)"
			}
			j = v.closing(j)
		case v.has(j, slotMoney), v.isAny(j, "from", "after", "up", "compared"):
			j = stop
		case v.comma(j) && !v.has(j+1, slotDate) && !v.isAny(j+1, "in"):
			j = stop
		}
	}
	// "2023 revenue of $70m", "In 2023, revenue hit $70m"
	for j := first - 1; j >= 0 && j > first-4 && !v.wall(j) && !v.is(j, conjunction); j-- {
		if v.has(j, slotDate) && v.value(j).Date.Known() && !v.isAny(j-1, "since", "by") {
			return j
		}
	}
	for j := first; j < i; j++ {
		if v.has(j, slotDate) && v.value(j).Date.Known() && !v.isAny(j-1, "since", "by") {
			return j
		}
	}
	return v.dateBefore(cue)
}
