package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Valuation says what a company is worth by its last round or a deal.
var Valuation = &Kind{
	Name: "valuation", Noun: "valuation", weight: 30,
	Doc: "What a company is valued at: \"at a $4.5bn valuation\", \"values the startup at €300m pre-money\", \"unicorn status\".",
	wordings: []string{
		"value|price ~6 at|beyond|above <money>", "valuation of|at|be|stand|hit|reach|near|exceed|surpass|top <money>", "value of <money> on|for ~3 <org>", "valuation ~7 to|at|past|above|beyond|of|hit|reach|cross|pass|top|exceed <money>",
		"valuation : <money>", "valuation ~4 , to <money>", "valuation ~6 , which be|stand|hit|reach ~1 <money>", "valuation ~6 , which be ~3 <money>", "valuation ~6 , which stand at <money>", "valuation from <money>", "at <money> , ~4 valuation", "<money> valuation", "<money> ~1 valuation", "<money> pre|post", "<money> premoney|postmoney", "<money> price tag", "price tag of|: <money>", "postmoney|premoney ~2 be|stand|of|at ~1 <money>", "<money> valuation mark|milestone|threshold|barrier", "valuation ~5 up|down from <money>",
		"company|startup|business|firm|unicorn worth <money>", "be ~2 worth <money>", ", worth <money>", "worth <money> on paper", "valuation ~8 be <money>",
		"unicorn status|valuation|club|territory", "become ~4 unicorn", "join ~3 unicorn", "mint ~4 unicorn", "be ~2 unicorn|decacorn", "achieve|reach|attain|hit ~2 unicorn", "<place> - base ~3 unicorn|decacorn", "unicorn|decacorn <org>", "make|turn ~7 unicorn", "<org> , ~2 unicorn", "unicorn|decacorn , <org> ,", "enter|enters ~2 unicorn",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("money")
		if i < 0 {
			f.unicorn()
			return
		}
		at := f.m.Anchor
		p := v.phraseOf(i)
		switch {
		case f.slot("org") >= 0 && v.isWord(f.m.First+1, v.words.of):
			if o := f.slot("org"); !v.describes(o) {
				v.emitValuation(v.named(o), f.m.First, i, 3) // "puts a value of $1bn on Acme"
			}
			return
		case v.isWord(f.m.First, v.words.at):
			v.emitValuation(v.owner(at), at, i, 3) // "At $1.2bn, Acme's valuation is"
			return
		case v.isAny(f.m.First, "price") && v.isAny(f.m.First+1, "tag"):
			if s := v.given(f.m.First); s.entity != 0 {
				v.emitValuation(s, v.governing(f.m.First), i, 3) // "gives Acme a price tag of"
			} else if k := f.m.First - 1; v.isWord(k, v.words.possessive) && v.company(k-1) {
				v.emitValuation(v.named(k-1), f.m.First, i, 3) // "Acme's price tag: €410m"
			}
			return
		case v.isAny(f.m.First, "post-money", "postmoney", "pre-money", "premoney"):
			if p.head < 0 {
				v.emitValuation(v.worthOwner(f.m.First), f.m.First, i, 3)
			}
			return
		case v.isAnyLemma(f.m.First, "value", "price") && f.m.First < i:
			s := v.valued(f.m.First, i)
			if s.entity == 0 || p.is(figureNoun) && p.joint < 0 {
				return
			}
			v.emitValuation(s, f.m.First, i, 4)
			return
		case f.m.First == i || i < at && v.isWord(at, v.engine.lexicon.Lookup([]byte("valuation"))):
			// "a $4.5bn valuation"
			if !p.is(worthNoun) && !v.worthMark(p) && !v.isAny(i+1, "pre", "post", "pre-money", "post-money", "premoney", "postmoney") && !v.isAny(i+1, "price") {
				return
			}
			if v.isAny(p.end, "cap") || v.isAny(p.head, "cap", "gap", "target") {
				return
			}
			s := v.recipient(p.end)
			if s.entity == 0 {
				s = v.worthOwner(i)
			}
			v.emitValuation(s, v.governing(i), i, 4)
			return
		case v.isWord(f.m.First, v.engine.lexicon.Lookup([]byte("valuation"))):
			if p.is(figureNoun) && !p.is(worthNoun) || v.isAny(f.m.First+1, "cap", "gap") {
				return
			}
			for j := f.m.First + 1; j < i; j++ {
				if v.has(j, slotMoney) && v.isAny(i-1, "be", "is", "was") {
					return
				}
			}
			s := v.worthOwner(f.m.First)
			if s.entity == 0 {
				s = v.recipient(i + 1) // "at a valuation of $90m for Acme"
			}
			v.emitValuation(s, f.m.First, i, 3)
			return
		case v.isAnyLemma(at, "worth"):
			f.worth(i, p)
		}
	},
	scanned: slotMoney,
	scan: func(v *view) {
		// "a $60m (€55m) valuation": a bracket no wording crosses
		for i := range v.items {
			if !v.has(i, slotMoney) || !v.bracket(i+1) {
				continue
			}
			if p := v.phraseOf(i); p.is(worthNoun) && p.joint < 0 {
				v.emitValuation(v.worthOwner(i), v.governing(i), i, 4)
			}
		}
	},
}

// worthOwner is whose valuation stands at item i.
func (v *view) worthOwner(i int) subj {
	if s := v.given(i); s.entity != 0 {
		return s
	}
	for j := i - 1; j >= 0 && j > i-10; j-- {
		switch {
		case v.isAny(j, "market", "industry", "sector", "median", "average", "typical", "startups"):
			return subj{}
		case v.wall(j), v.is(j, verb|relative):
			j = -1
		}
	}
	if !v.possessor(i) && v.isAny(v.articleBefore(i), "at") {
		// "…, a $20m Series A …, at a $90m valuation": of whoever raised it.
		for k := len(v.pending) - 1; k >= 0; k-- {
			if c := &v.pending[k]; c.claim.Kind.Name == "round" && c.item < i && c.claim.Subject.Name != "" {
				return v.subjOf(&c.claim, c.item)
			}
		}
	}
	s := v.notInvestor(v.owner(i))
	if s.entity == 0 {
		s = v.notInvestor(v.toldBy(i)) // "The round was done at $90m post-money, Acme said."
	}
	return s
}

// toldBy is the company that says what stands at item i, in the same sentence and behind
// it.
func (v *view) toldBy(i int) subj {
	for j := i + 1; j+1 < len(v.items); j++ {
		if v.comma(j) && v.company(j+1) && !v.describes(j+1) && v.is(j+2, sayVerb) {
			return v.named(j + 1)
		}
		if v.comma(j) && v.isAny(j+1, "according") && v.company(j+3) && !v.describes(j+3) && !v.mention(j+3).Press {
			return v.named(j + 3)
		}
		if v.comma(j) && v.is(j+1, sayVerb) && v.company(j+2) && !v.describes(j+2) {
			return v.named(j + 2)
		}
	}
	return subj{}
}

// articleBefore is the item before the article and the adjectives of the amount at
// item i: "at a reported $4.5bn".
func (v *view) articleBefore(i int) int {
	j := i - 1
	for j > 0 && v.cells[j].mention == 0 && !v.wall(j) && (v.is(j, determiner) || !v.is(j, preposition)) && i-j < 5 {
		j--
	}
	return j
}

// given is the indirect object before the thing at item i: "gives Acme a price tag",
// "giving it unicorn status".
func (v *view) given(i int) subj {
	k := i - 1
	for k >= 0 && i-k < 7 && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, determiner|verb|pronoun) && (!v.is(k, preposition) || v.items[k].Flags&pattern.Filler != 0) {
		k--
	}
	for k >= 0 && (v.items[k].Flags&pattern.Filler != 0 || v.isWord(k, v.words.possessive) || v.has(k, slotPlace)) && v.cells[k].mention == 0 {
		k--
	}
	if v.isWord(k+1, v.words.possessive) && v.has(k, slotPlace) {
		k-- // "makes Acme Austria's newest unicorn"
	}
	first := k
	if v.is(k, orgNoun|firmNoun) && v.cells[k].mention == 0 {
		f, ok := v.definite(k)
		if !ok {
			return subj{}
		}
		first = f
	} else if !v.company(k) && !v.isAny(k, "it") {
		return subj{}
	}
	if !v.isAnyLemma(first-1, "give", "hand", "grant", "assign", "confer", "earn", "award", "make") {
		return subj{}
	}
	if v.company(k) {
		return v.named(k)
	}
	return v.anaphor(first, k+1)
}

// turned is the object of the verb at item i: "turned Acme into a unicorn", "made the
// startup a unicorn".
func (v *view) turned(i int) subj {
	if !v.isAnyLemma(i, "turn", "make") {
		return subj{}
	}
	if o, next := v.companyPhrase(i + 1); o >= 0 && v.isAny(next, "into", "a", "the") {
		return v.named(o)
	}
	j := v.skipFill(i + 1)
	if first, ok := v.definite(j); ok {
		return v.anaphor(first, j+1)
	}
	if v.isAny(j, "it") {
		return v.anaphor(j, j+1)
	}
	return subj{}
}

// valued is the company that "valued at", "values it at" or "valuing Acme at" at
// item i speaks of; nobody when it is a market, a contract or a stake.
func (v *view) valued(i, end int) subj {
	for j := i + 1; j < end; j++ {
		switch {
		case v.company(j) && !v.describes(j):
			return v.named(j)
		case v.isAny(j, "it"):
			return v.investedNot(v.anaphor(j, j+1), i)
		case v.is(j, decoyNoun|marketNoun|assetNoun|buyNoun|fundNoun|personNoun) && !v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
			return subj{}
		case v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
			if first, ok := v.definite(j); ok {
				return v.investedNot(v.anaphor(first, j+1), i)
			}
			if v.is(j-1, possessive) {
				return subj{}
			}
		case v.isAny(j, "round", "deal", "seed"):
			// "priced the round at": the company of the deal
			return v.owner(j)
		case v.has(j, slotPerson), v.isAny(j, "stake", "shares", "holding", "them", "him", "her", "us"):
			return subj{}
		}
	}
	if v.company(i-1) && v.isAnyLemma(v.before(i-1), "see") && v.pastForm(i) {
		return v.named(i - 1) // "sees Acme valued at"
	}
	// Passive or participle: what stands before it.
	k := v.prev(i)
	for k >= 0 && (v.is(k, auxiliary|modal|will|negation) || v.ending(k, "ly")) {
		k = v.prev(k)
	}
	if k >= 0 && v.cells[k].mention == 0 && v.is(k, decoyNoun|marketNoun|assetNoun|buyNoun|fundNoun|dealNoun) && !v.is(k, orgNoun) {
		if v.is(k, dealNoun) && v.ending(i, "ing") {
			return v.subjectOf(i)
		}
		return subj{}
	}
	if v.is(k, investorNoun) && v.is(v.prev(k), relative) {
		return v.objectOfRelative(i) // "Acme, which investors value at"
	}
	if k >= 0 && v.cells[k].mention == 0 && v.isAny(k, "deals", "companies", "startups", "unicorns", "assets", "stake", "shares") {
		return subj{}
	}
	return v.subjectOf(i)
}

// investedNot is s, unless that is an investor that buys into another company before item
// i: "Cedar bought 10% of Acme, valuing the company at".
func (v *view) investedNot(s subj, i int) subj {
	if s.entity == 0 || !v.entities[s.entity-1].Fund {
		return s
	}
	for j := i - 1; j >= 0; j-- {
		if v.company(j) && !v.describes(j) && v.mention(j).Entity != s.entity && !v.entities[v.mention(j).Entity-1].Fund {
			return v.named(j)
		}
	}
	return v.notInvestor(s)
}

// worth handles "a company worth $4bn", "Acme is worth $4bn".
func (f *found) worth(i int, p phrase) {
	v := f.view
	if p.head >= 0 || v.isWord(i+1, v.words.of) {
		return
	}
	at := f.m.Anchor
	for at < i && !v.isAny(at, "worth") {
		at++
	}
	k := v.before(at)
	for v.isAny(k, "once", "now", "currently", "still") {
		k = v.before(k)
	}
	switch {
	case v.comma(k) && v.company(k-1) && !v.describes(k-1):
		v.emitValuation(v.named(k-1), at, i, 2) // "Acme, worth $4bn,"
	case v.is(k, auxiliary):
		j := v.prev(k)
		if j >= 0 && v.is(j, modal|will) {
			j = v.prev(j)
		}
		if j < 0 || !(v.company(j) || v.is(j, pronoun|orgNoun) || v.is(j, relative)) {
			return
		}
		v.emitValuation(v.subjectOf(k), at, i, 2)
	case v.is(k, orgNoun|firmNoun):
		v.emitValuation(v.owner(k), at, i, 2)
	}
}

// emitValuation puts forward a valuation of the amount at item i.
func (v *view) emitValuation(s subj, cue, i, weight int) {
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value = v.value(i)
	c.Mood = v.graver(c.Mood, i)
	c.PreMoney = v.preMoney(i)
	if v.isAny(i-1, "from") {
		// "up from $2bn": what it was before
		if c.Mood <= Attributed {
			c.Mood = Historical
		}
	}
	for j := cue - 1; j >= 0 && j > cue-7; j-- {
		if v.clauseOf[j] == v.clauseOf[cue] && v.isAny(j, "once", "formerly", "previously", "peak") && c.Mood <= Attributed {
			c.Mood = Historical
		}
	}
	d, j := v.dateNear(i, cue), v.seriesInClause(i)
	if j < 0 && cue < i && v.is(cue, worthNoun) {
		j = v.seriesInClause(cue) // "its Series C at a valuation of $2bn"
	}
	if p := v.phraseOf(i); p.joint >= 0 {
		// "valued at $750m in its Series B in 2019"
		t := v.roundTail(i, p)
		if d < 0 {
			d = t.date
		}
		if j < 0 {
			j = t.series
		}
	}
	for k := i + 1; d < 0 && k < len(v.items) && k < i+3; k++ {
		// "was worth $6bn when it last raised money in 2023"
		if v.isAny(k, "when") && c.Mood <= Attributed {
			for n := k + 1; n < len(v.items) && n < k+10 && !v.wall(n); n++ {
				if v.has(n, slotDate) && v.datesEvent(n) {
					d = n
					c.Mood = Historical
					c.AsOf = v.value(n).Date
				}
			}
		}
	}
	if d < 0 && j < 0 && c.Mood <= Attributed {
		d = v.dealDate(i)
	}
	for k := i - 1; k >= 0 && k > i-10 && c.Mood <= Attributed; k-- {
		if v.isAny(k, "offered", "offers", "offering") && v.clauseOf[k] == v.clauseOf[i] && v.cells[k].mention == 0 {
			c.Mood = Hypothetical // "offered it $15m at a valuation of $90m"
		}
	}
	if d >= 0 {
		c.Date = v.value(d).Date
		c.DateSpan = v.valueSpan(d)
	}
	if j >= 0 {
		c.Series = v.value(j).Text
		c.SeriesSpan = v.valueSpan(j)
	} else if c.Mood <= Attributed && v.beforeRound(cue) {
		c.Mood = Historical
	}
	v.emit(c, i, weight)
	if level, date := v.formerLevel(i, max(i+1, v.phraseOf(i).end), slotMoney); level >= 0 {
		c.Value, c.Span, c.Series, c.SeriesSpan = v.value(level), v.valueSpan(level), "", source.Span{}
		c.Date, c.DateSpan = value.Date{}, source.Span{}
		if date >= 0 {
			c.Date, c.DateSpan, c.AsOf = v.value(date).Date, v.valueSpan(date), v.value(date).Date
		}
		if c.Mood <= Attributed {
			c.Mood = Historical
		}
		v.emit(c, level, weight+1)
	}
}

// beforeRound reports whether the sentence sets the verb at item cue at an earlier
// round: "Before the Series B, Acme was valued at", "At its seed round, it was worth".
func (v *view) beforeRound(cue int) bool {
	if !v.isAny(0, "before", "at", "in", "until", "prior", "during") {
		return false
	}
	for j := 1; j < cue && j < 6; j++ {
		if v.has(j, slotSeries) {
			return true
		}
	}
	return false
}

// preMoney reports whether the valuation at item i is told before the new money.
func (v *view) preMoney(i int) bool {
	for j := i - 6; j < i+6; j++ {
		if v.isAny(j, "pre-money", "premoney", "pre") && j != i {
			if v.has(j, slotSeries) {
				continue
			}
			return true
		}
		if v.isAny(j, "before", "excluding") && j > i && v.isAny(j+1, "the", "new") {
			return true
		}
	}
	return false
}

// dateNear is a date told with the figure at item i in its own phrase, or at the
// clause's start; -1 for none.
func (v *view) dateNear(i, cue int) int {
	end := v.clauseEnd(i)
	for j := i + 1; j < end && j < i+6; j++ {
		switch {
		case v.has(j, slotDate):
			if v.datesEvent(j) && (v.clauseOf[j] == v.clauseOf[i] || v.clauses[v.clauseOf[j]].kind == bracketed) {
				return j
			}
			return -1
		case v.bracket(j):
			j = v.closing(j)
		case v.has(j, slotMoney), v.isAny(j, "from", "after", "since", "when", "to"):
			return -1
		case v.comma(j):
			return v.dateBefore(cue)
		}
	}
	return v.dateBefore(cue)
}

// dealDate is the one date told before the valuation at item i, where it dates the deal
// that the valuation is of: "invested in 2018 at a valuation of", "a round in 2019, which
// valued it at"; -1 for none.
func (v *view) dealDate(i int) int {
	d, deal := -1, false
	for j := i - 1; j >= 0; j-- {
		switch {
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop):
			j = 0
		case v.has(j, slotDate):
			if d >= 0 || !v.datesEvent(j) {
				return -1
			}
			d = j
		case v.cells[j].mention != 0:
			deal = deal || v.has(j, slotSeries)
		case v.foundingNoun(j), v.strongFounding(j):
			return -1
		case v.is(j, raiseVerb|roundNoun|dealNoun), v.isAnyLemma(j, "invest", "back", "fund", "buy"), v.isAny(j, "money", "funding", "stake"):
			deal = true
		}
	}
	if !deal {
		return -1
	}
	return d
}

// seriesInClause is the one round label that stands in the clause of item i before
// it ("a $100m Series C at a $2bn valuation"), or -1.
func (v *view) seriesInClause(i int) int {
	if !v.isAny(v.articleBefore(i), "at") {
		return -1
	}
	for j := v.articleBefore(i) - 1; j >= 0 && j > i-8; j-- {
		switch {
		case v.has(j, slotSeries):
			if v.otherRound(j) {
				return -1
			}
			return j
		case v.wall(j), v.is(j, relative|conjunction):
			return -1
		}
	}
	return -1
}

// unicorn handles the label: at least a billion dollars, ten for a decacorn.
func (f *found) unicorn() {
	v := f.view
	i := -1
	for j := f.m.First; j < f.m.End; j++ {
		if v.isAny(j, "unicorn", "decacorn", "unicorns") {
			i = j
		}
	}
	if i < 0 || v.isAny(i, "unicorns") {
		return
	}
	for j := i - 5; j < i+2; j++ {
		if v.isAny(j, "aspiring", "potential", "future", "would-be", "next", "soon-to-be", "former", "ex", "lost", "zombie", "if", "hunter", "hunters", "possible", "aims", "hopes", "baby", "like", "no") {
			return
		}
	}
	for j := i - 9; j < i; j++ {
		if v.isAny(j, "closer", "inching", "nearing", "towards", "approaching", "chasing") {
			return // "inching closer to unicorn status"
		}
	}
	s := subj{}
	if o := f.slot("org"); o >= 0 {
		s = v.named(o)
	} else if f.slot("place") >= 0 {
		s = v.modified(i)
	} else {
		if s = v.given(i); s.entity == 0 {
			s = v.turned(f.m.First)
		}
		if s.entity == 0 {
			s = v.subjectOf(f.m.First)
		}
		if s.entity == 0 {
			s = v.owner(i)
		}
	}
	if s.entity == 0 || v.entities[s.entity-1].Fund {
		return
	}
	for k := range v.pending {
		if c := &v.pending[k].claim; c.Kind == v.kind && v.pending[k].item != i && c.Value.Num.Cmp(value.Int(1_000_000_000)) >= 0 {
			return // the figure says more
		}
	}
	c := v.claim(v.kind, s, f.m.First)
	n := int64(1_000_000_000)
	if v.isAny(i, "decacorn") {
		n *= 10
	}
	c.Value = value.Value{Kind: value.Money, Approx: value.AtLeast, Currency: "USD", Num: value.Int(n), Digits: 1}
	c.Span = v.span(i, i+1)
	v.emit(c, i, 1)
}
