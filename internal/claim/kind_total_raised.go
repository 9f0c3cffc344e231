package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// TotalRaised says what a company has raised in all its rounds.
var TotalRaised = &Kind{
	Name: "total-raised", Noun: "total raised", weight: 20,
	Doc: "What a company has raised over its life: \"has raised nearly $400m to date\", \"bringing its total funding to $52m\".",
	wordings: []string{
		"bring|take|push|lift|put|carry|boost ~5 total|haul|tally ~8 to|at|past|beyond|above <money>",
		"bring|take|push|lift|put|carry|boost ~3 funding|financing|capital|fundraise|fundraising|equity|investment ~4 to|at|past|beyond|above <money>",
		"bring|take|push ~2 amount|sum|money ~3 raise ~5 to|past|beyond <money>", "funding|fundraising|capital total|tally|haul ~4 to|at|past <money>", "total|tally ~2 be|stand|come|rise ~1 <money>", "total|tally ~2 at|to|past <money>",
		"total|lifetime|cumulative|overall|aggregate ~1 funding|raise|capital|financing|investment|haul|equity|fundraising ~4 of|at|to|be|stand|reach|hit|exceed|amount|come|surpass|top ~2 <money>",
		"total|lifetime|cumulative|overall ~1 funding|raise|capital|financing|investment ~2 : <money>", "bring|take|push ~3 to <money> ~2 total", "<money> ~4 previously|already raise", "all - time funding ~1 be|stand|of ~1 <money>", "bring|take|push ~2 total ~2 funding|capital|raise <money>", "<money> in previous|prior|earlier|past round|funding|financing", "with <money> in funding|capital|equity", "with <money> of funding", "total|funding raise ~2 : <money>",
		"funding ~2 <money>", "funding ~2 total|come|amount|stand ~2 <money>", "funding ~2 : <money>", "total of <money>", "<money> total funding|capital|financing|raise|investment",
		"<money> in|of total|overall|lifetime|cumulative ~1 funding|capital|financing|investment",
		"raise|secure|bag|attract|receive|land|collect|gain|pull|bring|take|nab|snag|grab|net|rake|haul|garner|win|get|bank|scoop|pocket|clinch ~1 <money>", "amass|accumulate|rack|notch ~1 <money>",
		"<money> raise|invest", "burn|spend|run ~5 <money> ~2 raise", "put in <money>", "backer|investor|shareholder ~2 invest <money>", "mop up <money>", "round total <money>", "raise ~4 round ~2 total <money>", "back by <money>",
		"invest|pour|pump|plough|put|sink <money> ~1 in|into <org>", "invest|pour|pump|plough|put|sink <money> ~1 in|into ~4 company|startup|firm|business", "invest|pour|pump|plough|put|sink <money> ~1 in|into it",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("money")
		p := v.phraseOf(i)
		if p.is(figureNoun) && !p.is(equityNoun|debtNoun|grantNoun) || p.is(decoyNoun) {
			return
		}
		first := f.m.First
		weight := 1
		for j := first; j < i; j++ {
			// "taking the round to", "its valuation to", "this year's total to".
			if v.has(j, slotDate) && !v.isAny(j-1, "since", "in") {
				return // "takes the amount raised this year to"
			}
			if v.has(j, slotSeries) || v.isAny(j, "round", "valuation", "headcount", "revenue", "year", "assets", "month", "seed") && !v.isAny(j, "year") {
				return
			}
		}
		switch {
		case v.isAny(first, "funding"):
			if !v.sumMark(first+1) && !v.isAny(first+1, "total", "tally", "haul") {
				return
			}
		case v.isAny(first, "round", "rounds"):
			if !v.isAny(first, "rounds") {
				return
			}
		case v.isAnyLemma(first, "invest", "pour", "pump", "plough", "put", "sink") && f.slot("money") > first:
			switch {
			case v.isAnyLemma(first, "put") && v.isWord(first+1, v.words.in):
				f.putIn(i)
			case (v.sumFollows(f.m.End) || v.sumOpens() || v.isAnyLemma(first, "pour", "plough", "sink", "pump") && v.isAny(v.before(first), "have") || v.isAny(0, "since") && first > 2) && (v.manyInvest(first) || len(v.namesBefore(first)) == 0):
				v.emitTotal(v.investee(i, f.m.End), first, i, 3)
			}
			return
		case v.is(first, investorNoun):
			if v.plural(first) && v.sumFollows(i+1) {
				s := v.owner(first)
				v.emitTotal(subj{entity: s.entity, first: i, last: i, anaphor: true}, f.m.First, i, 1)
			}
			return
		case v.isAnyLemma(first, "burn", "spend", "run"):
			// "burned through most of the $18m it raised"
			if r := f.m.End - 1; v.pastForm(r) && !v.isWord(r+1, v.words.in) && !v.has(r+1, slotDate|slotSeries) {
				v.emitTotal(v.subjectOf(r), r, i, 1)
			}
			return
		case v.isAny(first, "total", "tally") && f.m.End == i+1 && !v.isWord(first+1, v.words.of) && !v.sumBetween(first, i) && !v.raisedBetween(first, i):
			// "raised $20m. Its total is $45m."
			if s := v.owner(first); v.possessor(first) && p.head < 0 && v.raisedBefore(s) {
				v.emitTotal(s, first, i, 1)
			}
			return
		case v.isAnyLemma(first, "back"):
			if !v.ending(first, "ed") || !p.is(equityNoun) {
				return
			}
		case v.isAny(first, "total") && v.isWord(first+1, v.words.of) && f.m.End <= i+1 && i-first <= 4:
			if !v.totalOf(first, i, p) {
				return
			}
			cue := v.governing(first)
			if v.is(cue, raiseVerb) {
				v.emitTotal(v.subjectOf(cue), cue, i, 2)
				return
			}
		case first == i && v.isWord(i+1, v.words.in) && v.isAny(f.m.End-2, "previous", "prior", "earlier", "past"):
			v.emitTotal(v.owner(i), v.governing(i), i, 2)
			return
		case v.isWord(first, v.words.with):
			f.withFunding(i, p)
			return
		case first == i && v.isAny(f.m.End-2, "previously", "already"):
			if v.ending(f.m.End-1, "ed") && !v.has(f.m.End, slotDate) && !v.isWord(f.m.End, v.words.in) {
				s := v.subjectOf(f.m.End - 1)
				for j := i + 1; j < f.m.End-1; j++ {
					if v.company(j) && !v.describes(j) {
						s = v.named(j) // "the $40m Acme had previously raised"
					}
				}
				v.emitTotal(s, f.m.End-1, i, 2)
			}
			return
		case first == i && v.isAny(p.head, "package", "round", "deal", "raise", "transaction") && !v.is(i+1, raiseVerb):
			return // "a £2bn total financing package"
		case first == i:
			if v.is(i+1, raiseVerb|investVerb) {
				if !v.ending(i+1, "ed") || !v.sumMark(i+2) {
					return
				}
			}
			v.emitTotal(v.owner(i), v.governing(i), i, 2)
			return
		case v.isAny(f.m.End-1, "total") && f.m.End-1 > i:
			// "brings to $21m the total Acme has raised"
			if o, _ := v.companyPhrase(first + 1); o > 0 && o < i {
				v.emitTotal(v.named(o), first, i, 3) // "brings Acme to $52m raised in total"
			} else if v.company(f.m.End) {
				v.emitTotal(v.named(f.m.End), first, i, 3)
			} else {
				v.emitTotal(v.owner(f.m.End-1), first, i, 3)
			}
			return
		case (v.is(first, raiseVerb) || v.isAnyLemma(first, "take")) && v.cells[first].mention == 0 && !v.sumBetween(first, i):
			if !v.isAnyLemma(first, "amass", "accumulate", "rack", "notch") && !v.cumulative(first, i, p) {
				return
			}
			v.emitTotal(v.subjectOf(first), first, i, weight)
			return
		}
		v.emitTotal(v.totalOwner(first, i), first, i, 3)
	},
}

// sumBetween reports whether the words between items i and j name a sum that the
// verb at item i brings to an amount: "bringing its total funding to".
func (v *view) sumBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.is(k, totalWord|equityNoun) && v.cells[k].mention == 0 || v.isAny(k, "tally", "amount") {
			return true
		}
	}
	return false
}

// withFunding handles "was valued at $70m with $45m in funding"; behind a verb of raising
// or starting it tells of a round.
func (f *found) withFunding(i int, p phrase) {
	v := f.view
	if p.series >= 0 || v.isAny(p.end, "from", "led") {
		return
	}
	for j := f.m.First - 1; j >= 0 && v.clauseOf[j] == v.clauseOf[i]; j-- {
		if v.isAnyLemma(j, "value") && v.cells[j].mention == 0 {
			v.emitTotal(v.subjectOf(j), f.m.First, i, 2)
			return
		}
		if v.is(j, verb|raiseVerb|auxiliary) && v.cells[j].mention == 0 && v.finite(j) {
			return
		}
	}
}

// putIn handles "Acme's backers have put in $30m so far".
func (f *found) putIn(i int) {
	v, first := f.view, f.m.First
	if !v.sumFollows(i + 1) {
		return
	}
	for j := first - 1; j >= 0 && j > first-7; j-- {
		if v.is(j, investorNoun) && v.plural(j) {
			s := v.owner(j)
			v.emitTotal(subj{entity: s.entity, first: i, last: i, anaphor: true}, first, i, 1)
			return
		}
	}
}

// sumOpens reports whether the sentence begins with "To date", "So far" or the like.
func (v *view) sumOpens() bool {
	return v.sumMark(0) || v.isAny(0, "and", "but") && v.sumMark(1)
}

// manyInvest reports whether the subject of the verb at item i is no investor by name
// alone: "investors", "Cedar and others".
func (v *view) manyInvest(i int) bool {
	k := v.before(i)
	for k > 0 && v.is(k, auxiliary) {
		k = v.before(k)
	}
	return v.isAny(k, "others") || v.is(k, investorNoun) && v.plural(k)
}

// sumFollows reports whether item j begins words that make an amount a sum over time:
// "so far", "since 2019", with no more than a round's noun before them.
func (v *view) sumFollows(j int) bool {
	for n := 0; n < 5 && j < len(v.items) && !v.wall(j); n++ {
		if v.sumMark(j) || v.isAny(j, "since") && (v.has(j+1, slotDate) || v.isAny(j+1, "its", "the", "then", "launch", "inception")) {
			return true
		}
		j++
	}
	return false
}

// raisedBetween reports whether a verb of raising stands between items i and j.
func (v *view) raisedBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.is(k, raiseVerb) && v.isAnyLemma(k, "raise") {
			return true
		}
	}
	return false
}

// raisedBefore reports whether the text has told right before what s raised.
func (v *view) raisedBefore(s subj) bool {
	if s.entity == 0 {
		return false
	}
	name := v.subject(s).Name
	for k := range v.pending {
		if c := &v.pending[k].claim; c.Kind == Round && c.Subject.Name == name {
			return true
		}
	}
	for k := len(v.claims) - 1; k >= 0 && v.claims[k].Sentence >= v.sentence-2; k-- {
		if c := &v.claims[k]; c.Kind == Round && c.Subject.Name == name {
			return true
		}
	}
	return false
}

// totalOwner is whose total the words from item i to j tell: the possessor or the
// object among them, else the owner of the first.
func (v *view) totalOwner(i, j int) subj {
	for k := i; k < j; k++ {
		switch {
		case v.company(k) && !v.describes(k):
			return v.named(k)
		case v.is(k, possessive) && v.isAny(k, "its", "their"):
			if v.gerund(i) {
				if s := v.subjectOf(i); s.entity != 0 && !v.entities[s.entity-1].Fund {
					return s
				}
			}
			return v.anaphor(k, k+1)
		case v.is(k, orgNoun) && v.cells[k].mention == 0:
			if first, ok := v.definite(k); ok {
				return v.anaphor(first, k+1)
			}
		case v.is(k, pronoun) && v.isAny(k, "it") && k > i:
			return v.anaphor(k, k+1)
		}
	}
	if v.isAny(j+1, "at") && v.company(j+2) {
		return v.named(j + 2)
	}
	// "total funding to date for Acme": whoever comes behind.
	if s := v.recipient(j + 1); s.entity != 0 {
		return s
	}
	return v.owner(i)
}

// investee is the company that money at item i went into.
func (v *view) investee(i, _ int) subj {
	for j := i + 1; j < len(v.items) && j < i+5; j++ {
		if v.isAny(j, "in", "into") {
			return v.recipient(j)
		}
	}
	return subj{}
}

// totalOf reports whether "a total of" before the amount at item i sums up rounds:
// a raise that says no round, or says it includes them.
func (v *view) totalOf(first, i int, p phrase) bool {
	cue := v.governing(first)
	t := v.roundTail(i, p)
	if t.series >= 0 || v.seriesBefore(first) >= 0 {
		return false
	}
	if v.is(cue, raiseVerb) {
		return p.head < 0 || p.is(equityNoun|debtNoun)
	}
	return p.is(equityNoun)
}

// emitTotal puts forward a total of the amount at item i.
func (v *view) emitTotal(s subj, cue, i, weight int) {
	if s.entity == 0 || v.entities[s.entity-1].Fund {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value = v.value(i)
	c.Mood = v.graver(c.Mood, i)
	if v.pastPerfect(cue) && c.Mood == Asserted {
		for j := range v.items {
			if v.isAny(j, "previously", "before", "prior", "until") {
				c.Mood = Historical // what it was before this round
			}
		}
	}
	for j := range cue {
		// "By 2020 Acme had raised"
		if v.has(j, slotDate) && v.isAny(j-1, "by", "of") && v.value(j).Date.Known() && v.clauseOf[j] == v.clauseOf[cue] && (v.isAny(j-1, "by") || v.isAny(j-2, "as")) {
			d := v.value(j).Date
			d.OpenStart = false
			c.AsOf, c.DateSpan = d, v.valueSpan(j)
			if c.Mood <= Attributed && v.pastPerfect(cue) {
				c.Mood = Historical
			}
		}
	}
	v.emit(c, i, weight)
}

// cumulative reports whether the raise of the amount at item i by the verb at item
// cue sums up all rounds: "to date", "so far", "in total", "across four rounds",
// "since 2019", or a perfect tense in passing ("which has raised $5m").
func (v *view) cumulative(cue, i int, p phrase) bool {
	if p.series >= 0 || v.seriesBefore(i) > cue {
		return false
	}
	if p.has(totalWord) {
		return !v.isAny(p.head, "package", "round", "deal", "transaction")
	}
	end := v.clauseEnd(i)
	for j := p.end; j < end; j++ {
		if j <= i {
			continue
		}
		switch {
		case v.has(j, slotSeries) && !v.otherRound(j):
			return false
		case v.has(j, slotMoney) && !v.isWord(j-1, v.words.open):
			if q := v.phraseOf(j); !q.is(worthNoun) {
				return false
			}
		case v.sumMark(j), v.isAny(j, "including", "counting") && (v.is(v.skipFill(j+1), roundNoun) || v.roundPart(v.skipFill(j+1))):
			return true
		case v.isAny(j, "across", "over", "in", "through") && v.countedRounds(j+1) >= 0:
			return !v.isAny(v.countedRounds(j+1)+1, "after", "since", "following", "before", "this", "last")
		case v.isAny(j, "over") && v.years(j+1):
			return true
		case v.isAny(j, "since") && (v.has(j+1, slotDate) || v.isAny(j+1, "its", "inception", "launch", "launching", "founding", "it", "being", "the", "starting", "then", "their", "day")):
			return true
		case v.has(j, slotDate) && v.datesEvent(j):
			return false
		case v.isAny(j, "in") && v.isAny(j+1, "a", "its", "this", "the") && v.is(j+2, roundNoun):
			return false
		}
	}
	for j := cue - 1; j >= 0 && j > cue-12; j-- {
		if v.sumMark(j) || v.isAny(j, "after", "across", "over") && v.countedRounds(j+1) >= 0 || v.isAny(j, "including", "counting") && v.is(v.skipFill(j+1), roundNoun) || v.isAny(j, "since") && (v.has(j+1, slotDate) || v.isAny(j+1, "its", "inception", "launch", "launching", "founding", "then", "their")) {
			return true
		}
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) || v.is(j, relative) && !v.is(j, possessive) {
			break
		}
	}
	if v.isAny(cue-1, "now") && v.isAny(cue-2, "has", "have") && p.head < 0 && !v.toldWhen(cue) {
		return true // "has now raised"
	}
	if v.pastPerfect(cue) && !v.isAny(p.end, "in") && !v.toldWhen(cue) && (p.head < 0 || p.joint >= 0 && v.isAny(p.head, "funding", "equity", "financing", "investment", "capital", "grants", "debt")) {
		return true // "It had raised €72m from A and B"
	}
	if k := cue - 1; v.isAny(k, "previously", "already") && p.head < 0 && !v.isAny(p.end, "in") && !v.toldWhen(cue) {
		return true // "Acme previously raised $60m"
	}
	if v.isAny(v.before(cue), "has", "have") && p.head < 0 && v.afterLaunch(cue) {
		return true // "Less than a year after launching, Acme has bagged"
	}
	if v.isAny(0, "since") && p.head < 0 && v.commaBefore(cue) {
		return true // "Since it launched in 2014, Acme has raised"
	}
	if v.isAny(v.before(cue), "has", "have") && (p.head < 0 && v.dataProvider() || p.joint >= 0 && v.ventureMoney(p) && !v.toldWhen(cue)) {
		return true // "According to PitchBook, Acme has raised $60m"
	}
	return v.perfectAside(cue) && !v.opensArticle(cue) && (!p.is(equityNoun) || p.joint >= 0 && p.head > 0 && v.isAny(p.head, "funding", "capital", "financing", "equity", "investment")) && v.dateBefore(cue) < 0
}

// toldWhen reports whether a date before the verb at item cue says when it happened, be
// it one that only the article's date would settle: "Last January, it had raised".
func (v *view) toldWhen(cue int) bool {
	for j := cue - 1; j >= 0 && j > cue-10; j-- {
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) || v.isWord(j, v.words.and) || v.is(j, relative) && !v.is(j, possessive) {
			return false
		}
		if v.has(j, slotDate) && !v.isAny(j-1, "since", "by", "until", "before", "of", "to") {
			return true
		}
	}
	return false
}

// afterLaunch reports whether the words before the verb at item cue count from the start:
// "two years after launching".
func (v *view) afterLaunch(cue int) bool {
	for j := 0; j+1 < cue; j++ {
		if v.isAny(j, "after") && v.isAny(j+1, "launching", "launch", "founding", "starting") {
			return true
		}
	}
	return false
}

// commaBefore reports whether a comma stands before item i.
func (v *view) commaBefore(i int) bool {
	for j := range i {
		if v.comma(j) {
			return true
		}
	}
	return false
}

// pastPerfect reports whether the verb at item i is a past perfect.
func (v *view) pastPerfect(i int) bool {
	j := v.before(i)
	if !v.isAny(j, "had") {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		if v.is(k, sayVerb) && v.cells[k].mention == 0 && v.clauses[v.clauseOf[k]].kind != bracketed {
			return false // "said it had raised": it has
		}
	}
	return true
}

// sumMark reports whether item j begins "to date", "so far", "in total" or the like.
func (v *view) sumMark(j int) bool {
	switch {
	case v.isAny(j, "to date", "till date", "so far", "until now", "till now", "thus far", "altogether", "in total", "in all", "overall", "cumulatively"):
		return true
	case v.isAny(j, "to", "till"):
		return v.isAny(j+1, "date", "now") && !(v.is(j-1, roundNoun) && v.cells[j-1].mention == 0 && v.superlative(j-1))
	case v.isAny(j, "so", "thus"):
		return v.isAny(j+1, "far")
	case v.isAny(j, "in"):
		return v.isAny(j+1, "total", "all", "aggregate") && !v.is(j+2, figureNoun) && !(v.isAny(j+1, "all") && v.is(j+2, orgNoun|peopleNoun))
	case v.isAny(j, "all"):
		return v.isAny(j+1, "told", "up")
	case v.isAny(j, "until"):
		return v.isAny(j+1, "now")
	case v.isAny(j, "over", "in", "during"):
		return v.is(j+1, possessive) && v.isAny(j+2, "lifetime", "history", "existence")
	}
	return false
}

// ventureMoney reports whether a phrase is "in venture capital" or "in VC funding".
func (v *view) ventureMoney(p phrase) bool {
	for j := p.joint + 1; j < p.end; j++ {
		if v.isAny(j, "venture", "vc") {
			return v.isAny(p.head, "capital", "funding", "money", "cash", "backing")
		}
	}
	return false
}

// roundPart reports whether the amount at item i is that of a round: what "including"
// before it makes part of a sum.
func (v *view) roundPart(i int) bool {
	if !v.has(i, slotMoney) {
		return false
	}
	p := v.phraseOf(i)
	return p.series >= 0 || p.is(equityNoun|debtNoun|grantNoun)
}

// dataProvider reports whether the sentence names a database of rounds, which sums
// them up.
func (v *view) dataProvider() bool {
	for j := range v.items {
		if v.cells[j].mention != 0 && v.isAny(j, "crunchbase", "pitchbook", "dealroom", "tracxn", "cb insights", "venture intelligence", "dealroom.co") {
			return true
		}
	}
	return false
}

// superlative reports whether the noun at item i is told to be the most of its kind: "the
// largest round".
func (v *view) superlative(i int) bool {
	for j := i - 1; j >= 0 && j > i-7 && !v.wall(j); j-- {
		if v.isAny(j, "largest", "biggest", "highest", "smallest", "fastest", "most", "latest", "first", "second", "third", "fourth", "fifth", "only", "greatest") {
			return true
		}
	}
	return false
}

// countedRounds is the last word of "four rounds", "several funding rounds" that begin
// at item j, or -1.
func (v *view) countedRounds(j int) int {
	for k := j; k < len(v.items) && k < j+5; k++ {
		if v.isAny(k, "rounds", "raises", "tranches") {
			return k
		}
		if v.wall(k) || v.has(k, slotSeries|slotMoney|slotOrg) || v.is(k, preposition|verb) && !v.is(k, roundNoun) {
			return -1
		}
	}
	return -1
}

// perfectAside reports whether the verb at item i stands in a relative clause or a
// participle in a perfect tense, where the sum so far is meant: "which has raised
// $5m", "having raised $5m".
func (v *view) perfectAside(i int) bool {
	perfect := false
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.isAny(j, "has", "have"):
			perfect = true
		case v.isAny(j, "having"):
			return true
		case v.items[j].Flags&pattern.Filler != 0:
		case v.is(j, relative) && !v.is(j, possessive):
			return perfect
		case v.wall(j) && !v.comma(j):
			return false
		case perfect && (v.company(j) || v.is(j, pronoun|orgNoun)):
			return false
		case !perfect:
			return false
		}
	}
	return false
}

// opensArticle reports whether the verb at item cue tells the news, in the first sentence
// of the text: "Acme, a startup that makes robots, has raised $60m from Beta Ventures".
func (v *view) opensArticle(cue int) bool {
	k := v.before(cue)
	for k > 0 && v.is(k, auxiliary) {
		k = v.before(k)
	}
	if v.block.Kind != prose.Paragraph || v.sentence != v.block.Start || !v.comma(k) || v.isAny(k+1, "having") {
		return false
	}
	for b := range v.doc.Blocks {
		if o := &v.doc.Blocks[b]; o == v.block {
			return true
		} else if o.Kind == prose.Paragraph && v.settings[b].part == mainText && o.End > o.Start {
			return false
		}
	}
	return false
}
