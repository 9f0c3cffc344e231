package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Round says what a company raised at once.
var Round = &Kind{
	Name: "round", Noun: "funding round", weight: 10,
	Doc: "What a company raised in one round, with its series and date: \"raised a $20m seed round\", \"a $90m Series C closed last spring\", \"an undisclosed Series A\".",
	wordings: []string{
		// The amount is the verb's object.
		"raise|secure|land|bag|snag|grab|nab|net|clinch|garner|pocket|obtain <money>", "see <money> raise!|raised!",
		"haul|rake|pull|bring|reel|bank in <money>", "scoop|pick|lock|tie|mop up <money>", "close|land on <money>", "tack|bolt <money> on|onto", "top up ~5 with|by <money>",
		"emerge|come|exit|leave|break ~2 stealth ~2 with|on <money>", "extend ~2 <series> ~1 by|with|to <money>", "close of <money>", "emerge with <money>", "launch with <money>",
		"attract|receive|win|collect|get|gain|bank|score|announce|unveil|reveal|complete|close|add|take <money>",
		// The amount belongs to a noun before it.
		"round|funding|financing|investment|raise!|fundraise|fundraising|injection|infusion|extension|loan|facility|grant|cheque|check|ticket|tranche of|worth|total|at|, <money>",
		"round|funding|financing|investment|raise!|fundraise|fundraising|injection|infusion|extension|loan|facility|grant|tranche of ~1 worth|total|at|between <money>",
		"round|funding|financing|investment|raise!|fundraise , worth|total <money>", "round|raise!|fundraise for <org> total|be|come|reach ~1 <money>", "crowdfund <money>", "equity|debt total <money>",
		"<series> ~2 of|worth|total|at <money>", "<series> : <money>", "<series> ~1 , worth|total <money>",
		// A round without an amount.
		"raise|secure|land|bag|close|complete|announce|unveil|receive|nab|snag|get|win|attract|lead|colead <series>",
		"raise|secure|close|complete|land|bag ~4 in|of|as|through|via ~3 <series>", "value ~5 in ~2 <series>",
		"undisclosed|unspecified amount|sum|round|investment|funding|financing|equity|seed", "undisclosed|unspecified <series>",
		"<series> ~3 lead|colead|close|announce", "<series> ~3 , which ~2 close|complete|announce|lead|colead|include|value", "<series> ~2 , lead|colead ~1 by", "lead|colead ~2 <series>", "<series> ~2 from <investor>",
		// Investors first.
		"invest|infuse|pour|pump|plough|plow|sink|inject|put|contribute <money> ~2 in|into <org>",
		"invest|infuse|pour|pump|plough|plow|sink|inject|put <money> ~1 in|into ~4 company|startup|firm|business|round",
		"hand|give ~4 <org> <money>", "bet <money> on <org>", "back <org> with <money>", "back ~2 company|startup with <money>",
	},
	finish: func(f *found) {
		switch i := f.slot("money"); {
		case i >= 0 && f.isAnyLemma(f.m.First, "see"):
			f.sawRaised(i)
		case i < 0:
			f.finishUnpriced()
		case f.isAnyLemma(f.m.First, "hand", "give"):
			if p := f.phraseOf(i); p.is(grantNoun) {
				f.finishInvested(i)
			} else if k := f.before(f.m.First); f.is(f.before(k), investorNoun) || f.is(k, investorNoun) || f.has(k, slotOrg) {
				f.finishInvested(i)
			}
		case f.isAny(f.m.First, "back", "backs", "backed", "backing") || f.is(f.m.First, investVerb) && f.slot("org") >= 0 && !f.is(f.m.First, raiseVerb):
			f.finishInvested(i)
		case f.is(f.m.First, investVerb) && !f.is(f.m.First, raiseVerb):
			f.finishInvested(i)
		case f.slot("series") >= 0 && f.isAnyLemma(f.m.First, "extend"):
			f.emitRound(f.subjectOf(f.m.First), f.m.First, i, phrase{head: -1, series: f.slot("series"), joint: -1, end: i + 1}, 3)
			f.extendPending(i)
		case f.slot("series") >= 0:
			f.finishSeriesOf(f.slot("series"), i)
		default:
			f.finishRaised(i)
		}
	},
	scan: func(v *view) {
		v.rosterRound()
		v.bracketRounds()
		for i := range v.items {
			if v.has(i, slotMoney) {
				v.nounRound(i)
			}
		}
		v.oneRound()
	},
}

// sawRaised handles "the Series B round saw $80m raised from Cedar".
func (f *found) sawRaised(i int) {
	v := f.view
	p := v.phraseOf(i)
	for j := f.m.First - 1; j >= 0 && !v.wall(j); j-- {
		if v.has(j, slotSeries) && p.series < 0 {
			p.series = j
		}
		if v.has(j, slotSeries) || v.is(j, roundNoun) && v.cells[j].mention == 0 {
			v.emitRound(v.notInvestor(v.owner(j)), f.m.First, i, p, 3)
			return
		}
	}
}

// oneRound drops tellings of a round by its label alone where another candidate
// tells more of it.
func (v *view) oneRound() {
	for i := range v.pending {
		c := &v.pending[i]
		if c.claim.Kind != v.kind || c.claim.Value.Kind != value.None || c.claim.SeriesSpan == (source.Span{}) {
			continue
		}
		for j := range v.pending {
			o := &v.pending[j]
			if i == j || o.claim.Kind != v.kind || o.claim.SeriesSpan != c.claim.SeriesSpan || o.item == c.item || o.weight < 0 {
				continue
			}
			if o.claim.Value.Kind != value.None || o.weight > c.weight {
				c.item, c.weight = o.item, -1
				break
			}
		}
	}
}

// toldOf is whose round "that $5m round" is: s, unless the sentence before tells of another
// company's round, or names several companies and tells of none.
func (v *view) toldOf(s subj) subj {
	for n := len(v.claims) - 1; n >= 0 && v.claims[n].Sentence >= v.sentence-1; n-- {
		if c := &v.claims[n]; c.Series != "" || c.Kind == v.kind {
			if c.Subject.Name != v.subject(s).Name {
				return subj{}
			}
			return s
		}
	}
	if v.othersNamedBefore() {
		return subj{}
	}
	return s
}

// lends reports whether s gives the money at item i away as lenders do: "Acme Bank has
// granted a €10m loan".
func (v *view) lends(s subj, i int) bool {
	name := strings.ToLower(v.entities[s.entity-1].Name)
	if !strings.HasSuffix(name, " bank") && !strings.HasSuffix(name, " fund") && !strings.Contains(name, "bank ") {
		return false
	}
	for k := i - 1; k >= 0 && k > i-5 && !v.wall(k); k-- {
		if v.isAny(k, "signed", "signs", "granted", "grants", "provided", "provides", "extended", "extends", "approved", "approves", "offered", "offers", "committed", "commits", "lent", "lends", "agreed", "disbursed", "gave", "made") {
			return true
		}
	}
	return false
}

// extension names the round that an amount adds to what it is: "Series A extension".
func (v *view) extension(c *Claim) {
	if c.Series != "" && !strings.HasSuffix(c.Series, "extension") {
		c.Series += " extension"
	}
}

// weakRaise are verbs that raise money only where their object is a round.
func (v *view) weakRaise(i int) bool {
	return v.isAnyLemma(i, "attract", "receive", "win", "collect", "get", "gain", "bank", "score", "announce", "unveil", "reveal", "complete", "close", "add", "take", "launch", "emerge")
}

// isAnyLemma reports whether item i is a form of one of the lemmas.
func (v *view) isAnyLemma(i int, lemmas ...string) bool {
	if i < 0 || i >= len(v.items) || v.items[i].Word == 0 {
		return false
	}
	text := v.engine.lexicon.Text(v.items[i].Word)
	for _, l := range lemmas {
		if len(text) == len(l) && text[0] == l[0] && text == l {
			return true
		}
	}
	return false
}

// finishRaised handles an amount that is the object of a verb of raising, or
// stands after "round of".
func (f *found) finishRaised(i int) {
	v, cue := f.view, f.m.First
	p := v.phraseOf(i)
	if p.is(figureNoun) && !p.is(equityNoun|debtNoun|grantNoun) {
		return
	}
	money := p.is(equityNoun|debtNoun|grantNoun) || p.series >= 0
	if v.isAnyLemma(cue, "close") && v.isAny(cue+1, "of") {
		// "a first close of $10m on its Series B"
		if t := v.roundTail(i, p); t.series >= 0 {
			v.emitRound(v.owner(cue), v.governing(cue), i, p, 2)
		}
		return
	}
	if v.isAnyLemma(cue, "tack", "bolt", "top") {
		// "tacked $5m onto its seed", "topped up its seed with $5m"
		if v.addedTo(cue + 1) {
			v.emitRound(v.raiser(cue), cue, i, p, 3)
			v.extendPending(i)
		}
		return
	}
	if !v.is(cue, raiseVerb) && !v.isAnyLemma(cue, "take", "score") || v.nounHere(cue) {
		// "a funding round of $5m"; in "raised $80m in a flat round at $1bn" the last is a worth
		if v.isAny(v.articleBefore(i), "at") && v.moneyBetween(v.governing(cue), cue) {
			return
		}
		s := v.recipient(f.m.End)
		if s.entity == 0 {
			s = v.agent(f.m.End)
		}
		if o := f.slot("org"); o > cue && o < i {
			s = v.named(o) // "the round for Acme totalled"
		}
		if s.entity == 0 && v.isAny(i-1, "totaled", "totalled", "reached", "hit") && !v.definiteNoun(cue) {
			return // "early-stage funding totalled": of many
		}
		if s.entity == 0 {
			s = v.owner(cue)
		}
		v.emitRound(s, v.governing(cue), i, p, 2)
		if n := len(v.pending); n > 0 && v.pending[n-1].item == i && v.isAnyLemma(cue, "tranche") {
			v.pending[n-1].claim.Partial = true
		}
		return
	}
	if v.weakRaise(cue) && !money && !v.fromInvestors(f.m.End, p) && !v.stealth(cue) && !v.addedTo(f.m.End) {
		return
	}
	if !money && v.otherPurpose(p) || v.summedUp(cue, i, p) || v.isWord(cue-1, v.words.to) && v.isAny(cue-2, "how", "ways", "way") {
		return
	}
	if v.forAnother(max(p.end, i+1)) || v.fromSales(max(p.end, i+1)) {
		return
	}
	s := v.raiser(cue)
	if j := max(p.end, i+1); s.entity == 0 && v.isWord(j, v.words.forWord) {
		s = v.recipient(j) // "Nora Vance has raised $12m for Acme"
	}
	v.emitRound(s, cue, i, p, 3)
	if v.isAnyLemma(cue, "add", "extend") {
		v.extendPending(i)
	}
	v.secondRaise(cue, i, p)
}

// secondRaise reads a further amount of the verb at item cue, behind the one at item i:
// "raised $3m earlier this year and $1m in 2022". Each has its date or its round.
func (v *view) secondRaise(cue, i int, p phrase) {
	t := v.roundTail(i, p)
	j := t.end
	if v.comma(j) {
		j++
	}
	if t.date < 0 && t.series < 0 || !v.isWord(j, v.words.and) || !v.has(v.skipFill(j+1), slotMoney) {
		return
	}
	k := v.skipFill(j + 1)
	q := v.phraseOf(k)
	if u := v.roundTail(k, q); u.date >= 0 || u.series >= 0 {
		v.emitRound(v.raiser(cue), k, k, q, 3)
	}
}

// moneyBetween reports whether an amount stands between items i and j.
func (v *view) moneyBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.has(k, slotMoney) {
			return true
		}
	}
	return false
}

// extendPending names the round put forward last, of the amount at item i, an
// extension.
func (v *view) extendPending(i int) {
	if n := len(v.pending); n > 0 && v.pending[n-1].item == i {
		v.extension(&v.pending[n-1].claim)
	}
}

// addedTo reports whether the words from item i on name a round to which money is
// added: "to its Series B", "$5m onto the round", "up its seed with".
func (v *view) addedTo(i int) bool {
	if !v.isWord(i, v.words.to) && !v.isAny(i, "up") && !v.has(i, slotMoney) {
		return false
	}
	for j := i + 1; j < len(v.items) && j < i+8 && !v.wall(j); j++ {
		if v.has(j, slotSeries) || v.is(j, equityNoun) && v.cells[j].mention == 0 {
			return true
		}
	}
	return false
}

// stealth reports whether the verb at item cue tells of a start with money: "came out
// of stealth with", "emerged with".
func (v *view) stealth(cue int) bool {
	for j := cue + 1; j < cue+5; j++ {
		if v.isAny(j, "stealth") {
			return true
		}
	}
	return v.isAnyLemma(cue, "emerge", "come") && v.isAny(cue+1, "with")
}

// summedUp reports whether the amount at item i, raised by the verb at item cue, is no
// single round's: it is told of several rounds, of years, or of a founder's career.
func (v *view) summedUp(cue, i int, p phrase) bool {
	j := max(p.end, i+1)
	if v.bracket(j) {
		j = v.closing(j) + 1
	}
	switch {
	case v.isAny(j, "in", "across", "over", "through", "via") && v.countedRounds(j+1) >= 0:
		return true
	case v.isAny(j, "over", "in", "within", "during") && (v.years(j+1) || v.isAny(j+1, "the", "its") && v.years(j+3)):
		return p.series < 0 && !p.is(debtNoun|grantNoun)
	case v.isAny(j, "across", "over", "in", "during", "throughout") && v.isAny(j+1, "his", "her", "their") && v.isAny(j+2, "career", "careers", "lives", "lifetimes"):
		return true
	}
	// "In its first three years Acme raised"
	return v.isAny(0, "in", "over", "during") && v.years(3) && v.isAny(1, "its", "the") && cue < 8
}

// years reports whether item j is a duration of more than a year.
func (v *view) years(j int) bool {
	return v.has(j, slotDuration) && v.lastWord(j) == "years"
}

// nounHere reports whether the word of item i, also a verb, is a noun: a
// determiner or an adjective stands before it.
func (v *view) nounHere(i int) bool {
	if v.ending(i, "ed") || v.ending(i, "ing") && !v.is(i, roundNoun) {
		return false
	}
	return v.is(i-1, determiner) || v.isWord(i-1, v.words.possessive) || v.has(i-1, slotMoney|slotSeries)
}

// raiser is the company that raises by the verb at item cue.
func (v *view) raiser(cue int) subj {
	if v.othersRaise(cue) {
		return subj{}
	}
	if o := v.helped(cue); o.entity != 0 {
		return o
	}
	s := v.subjectOf(cue)
	if s.entity != 0 {
		return s
	}
	if v.isWord(cue-1, v.words.to) {
		// "Acme has hit the market to raise"
		for j := cue - 2; j >= 0 && j > cue-8 && !v.wall(j); j-- {
			if v.finite(j) || v.pastForm(j) {
				if s := v.subjectOf(j); s.entity != 0 {
					return s
				}
				break
			}
		}
	}
	// "Its founders, Ana Silva and Bo Ek, raised", "Acme's founder has raised"
	for j := range cue {
		if v.has(j, slotTitle) && v.mention(j).Founder && (v.possessor(j) || v.company(j-1)) && v.clauses[v.clauseOf[j]].kind == mainClause {
			return v.owner(j)
		}
	}
	return s
}

// helped is the company that somebody or something helped to raise by the verb at item
// cue: "has helped Acme raise", "let the startup attract".
func (v *view) helped(cue int) subj {
	j := cue - 1
	if v.isWord(j, v.words.to) {
		j--
	}
	first := j
	if d, ok := v.definite(j); ok {
		first = d
	} else if !v.company(j) && !v.isAny(j, "it") {
		return subj{}
	}
	if !v.isAnyLemma(v.prev(first), "help", "let", "enable", "allow", "see", "make") {
		return subj{}
	}
	if v.company(j) {
		return v.named(j)
	}
	return v.anaphor(first, j+1)
}

// othersRaise reports whether the subject of the verb at item cue is many that are no
// company: "its alumni went on to raise", "late-stage rounds raised".
func (v *view) othersRaise(cue int) bool {
	j := cue - 1
	for j >= 0 && v.cells[j].mention == 0 && (v.is(j, auxiliary) || v.items[j].Flags&pattern.Filler != 0 || v.isAny(j, "gone", "on", "to", "went", "managed", "together") || v.ending(j, "ly")) {
		j--
	}
	return v.cells[max(j, 0)].mention == 0 && v.isAny(j, "alumni", "graduates", "rounds", "deals", "members", "participants", "clients", "customers", "entrepreneurs", "alums", "fellows", "peers", "rivals", "competitors")
}

// forAnother reports whether the money before item j is raised for a company that
// is not named: "raised $3m for another startup".
func (v *view) forAnother(j int) bool {
	if !(v.isWord(j, v.words.forWord) || v.isAny(j, "into")) {
		return false
	}
	for k := j + 1; k < len(v.items) && k < j+6; k++ {
		if v.isAny(k, "another", "a", "an", "his", "her", "their") {
			for n := k + 1; n < len(v.items) && n < k+5; n++ {
				if v.is(n, orgNoun) && v.cells[n].mention == 0 {
					return true
				}
				if v.wall(n) || v.is(n, preposition|verb) {
					break
				}
			}
		}
	}
	return false
}

// fromSales reports whether the words behind an amount, from item j on, say that it was
// earned: "netted $8m last year from sales of".
func (v *view) fromSales(j int) bool {
	if v.has(j, slotDate) {
		j++
	}
	return v.isWord(j, v.words.from) && v.isAny(v.skipFill(j+1), "sales", "selling", "subscriptions", "advertising", "customers", "fees", "licensing", "users", "tickets", "ads")
}

// fromInvestors reports whether the amount is said to come from investors.
func (v *view) fromInvestors(end int, p phrase) bool {
	if p.end > end {
		end = p.end
	}
	if v.bracket(end) {
		end = v.closing(end) + 1
	}
	if !v.isWord(end, v.words.from) {
		return false
	}
	for j := end + 1; j < len(v.items) && j < end+7; j++ {
		if v.has(j, slotOrg) || v.is(j, investorNoun) {
			return true
		}
	}
	return false
}

// otherPurpose reports whether money raised is no company's capital.
func (v *view) otherPurpose(p phrase) bool {
	j := p.end
	if v.isWord(j, v.words.forWord) && v.isAny(j+1, "charity", "charities", "victims", "refugees") {
		return true
	}
	return p.head < 0 && v.yearly(j) || v.isAny(p.head, "annually", "yearly", "monthly")
}

// yearly reports whether item j begins "a year", "per month", "annually": what comes
// in time and again is no round.
func (v *view) yearly(j int) bool {
	return v.isAny(j, "per", "a", "each", "every") && (v.has(j+1, slotDuration|slotDate) || v.isAny(j+1, "year", "month", "week", "quarter", "day")) || v.isAny(j, "annually", "yearly", "monthly", "a year", "a month")
}

// agent is the company by which the money before item j was raised: "has been raised by
// Acme", "raised last week by the startup Acme".
func (v *view) agent(j int) subj {
	for j < len(v.items) && (v.is(j, auxiliary) || v.items[j].Flags&pattern.Filler != 0) {
		j++
	}
	if !v.is(j, raiseVerb) || !v.pastForm(j) {
		return subj{}
	}
	for j++; j < len(v.items) && v.has(j, slotDate); j++ {
	}
	if !v.isWord(j, v.words.by) {
		return subj{}
	}
	if o, _ := v.companyPhrase(j + 1); o >= 0 {
		return v.named(o)
	}
	return subj{}
}

// recipient is the company after "in", "for" or "into" at item i: "a $20m round in
// Acme", "a fundraise for Acme".
func (v *view) recipient(i int) subj {
	if !(v.isWord(i, v.words.in) || v.isWord(i, v.words.forWord) || v.isAny(i, "into", "of")) {
		return subj{}
	}
	for j := i + 1; j < len(v.items) && j < i+9; j++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 2
				}
				continue
			}
			return v.named(j)
		case v.is(j, orgNoun|firmNoun):
			if first, ok := v.definite(j); ok {
				return v.anaphor(first, j+1)
			}
			continue
		case v.wall(j), v.is(j, preposition|verb|auxiliary|relative|conjunction) && !v.is(j, descriptor), v.isWord(j, v.words.and):
			return subj{}
		case v.has(j, slotPerson|slotDate|slotMoney):
			return subj{}
		}
	}
	return subj{}
}

// nounRound handles an amount whose own phrase says what it is: "a $5.4m seed
// investment", "$31m in funding", "the $235m Series D".
func (v *view) nounRound(i int) {
	p := v.phraseOf(i)
	if !(p.is(equityNoun|debtNoun|grantNoun) || p.series >= 0 && (p.head == p.series || v.isAny(p.head, "money", "cash", "capital", "funds"))) || p.has(totalWord) && p.joint >= 0 {
		return
	}
	if p.is(debtNoun) && v.isAnyLemma(v.governing(i), "sign", "provide", "lend", "grant", "offer", "extend", "give", "approve", "agree") && !v.possessor(i) {
		return // who lends
	}
	if v.isAny(i-1, "valued") || p.is(debtNoun) && p.has(decoyNoun) || p.joint >= 0 && v.isWorth(i) {
		return
	}
	if v.isAny(p.head, "credit", "capital", "seed", "equity") && p.joint < 0 && p.series < 0 && !p.has(equityNoun) {
		return
	}
	cue := v.governing(i)
	if k := v.skipAdverbs(p.end); cue == i && v.isAny(k, "would") && v.isAny(k+1, "comprise", "consist", "include", "total", "take", "make") {
		return // "the €500,000 investment would comprise"
	}
	s := v.recipient(p.end)
	if s.entity == 0 && v.isWord(p.end, v.words.in) && v.has(p.end+1, slotDate) {
		s = v.recipient(p.end + 2) // "a $15m injection in July for Acme"
	}
	if s.entity == 0 {
		s = v.agent(p.end)
	}
	possessed := v.possessor(i)
	if s.entity == 0 && !possessed && cue != i && !v.is(cue, raiseVerb|auxiliary|levelVerb) && !v.isAnyLemma(cue, "lead", "colead", "include", "follow", "see", "come", "make", "give", "bring", "value", "invest", "take", "turn", "reject") {
		return // "needs $700m in investment"
	}
	if p.joint >= 0 && v.isAny(p.head, "investments", "deals", "rounds", "loans", "raises") {
		return
	}
	if s.entity == 0 {
		if !possessed && v.is(cue, verb|raiseVerb) && cue != i && !v.is(cue, auxiliary) {
			s = v.subjectOf(cue)
		} else {
			s = v.owner(i)
		}
	}
	if s = v.notInvestor(s); s.entity == 0 {
		if s = v.valuedAhead(i); s.entity == 0 {
			return
		}
	}
	v.emitRound(s, cue, i, p, 1)
}

// valuedAhead is the company that the round told of at item i values further on in the
// sentence: "Its last round, a $30m Series B, valued Acme at".
func (v *view) valuedAhead(i int) subj {
	if !v.possessorOpens() {
		return subj{}
	}
	for j := i + 1; j+1 < len(v.items); j++ {
		if v.isAnyLemma(j, "value") && v.cells[j].mention == 0 && v.company(j+1) && v.isWord(j+2, v.words.at) {
			return v.named(j + 1)
		}
	}
	return subj{}
}

// possessorOpens reports whether the sentence begins with "its" or "their".
func (v *view) possessorOpens() bool { return v.isAny(0, "its", "their") }

// rosterRound handles round-ups, a company a line: "Acme (Ghent) — €6m, Series A,
// Cedar Ventures".
func (v *view) rosterRound() {
	i := 0
	for i < len(v.items) && i < 4 && !v.company(i) && v.cells[i].mention == 0 {
		i++
	}
	if !v.company(i) {
		return
	}
	j := i + 1
	if v.bracket(j) {
		j = v.closing(j) + 1
	}
	for v.comma(j) && v.has(j+1, slotPlace) {
		j += 2
	}
	if v.comma(j) && v.has(j+1, slotMoney) && v.comma(j+2) {
		// "1. Acme, $12M, wind software: …"
		v.emitRound(v.named(i), j+1, j+1, phrase{head: -1, series: -1, joint: -1, end: j + 2}, 2)
		return
	}
	if !(v.isWord(j, v.words.dash) || v.isWord(j, v.words.colon) || v.isWord(j, v.words.hyphen) && !v.adjacentTokens(j-1)) || !v.has(j+1, slotMoney) {
		return
	}
	m := j + 1
	p := v.phraseOf(m)
	if p.is(figureNoun) && !p.is(equityNoun|debtNoun|grantNoun) {
		return
	}
	for k := p.end; k < len(v.items) && p.series < 0; k++ {
		if v.has(k, slotSeries) {
			p.series = k
		}
	}
	v.emitRound(v.named(i), m, m, p, 3)
}

// bracketRounds handles rounds in brackets behind a name: "Acme (€40m, Series B, Cedar)".
func (v *view) bracketRounds() {
	for i := 0; i+2 < len(v.items); i++ {
		if !v.company(i) || !v.bracket(i+1) || !v.has(i+2, slotMoney) {
			continue
		}
		p := v.phraseOf(i + 2)
		end := v.closing(i + 1)
		for k := i + 3; k < end && p.series < 0; k++ {
			if v.has(k, slotSeries) && !v.otherRound(k) {
				p.series = k
			}
		}
		if p.series >= 0 && !p.is(figureNoun&^(equityNoun|debtNoun|grantNoun)) {
			v.emitRound(v.named(i), i+2, i+2, p, 2)
		}
	}
}

// rosterCompany is the company that a line of a round-up begins with: "Acme — $40m
// Series B led by Cedar".
func (v *view) rosterCompany() subj {
	for i := 0; i < len(v.items) && i < 4; i++ {
		if v.company(i) {
			j := i + 1
			if v.bracket(j) {
				j = v.closing(j) + 1
			}
			if v.isWord(j, v.words.dash) || v.isWord(j, v.words.colon) || v.comma(j) && v.has(j+1, slotMoney) {
				return v.named(i)
			}
			return subj{}
		}
		if v.cells[i].mention != 0 {
			return subj{}
		}
	}
	return subj{}
}

// possessor reports whether a possessive opens the noun phrase of item i: "its $5m
// round", "the company's first £2.5m raise".
func (v *view) possessor(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		switch {
		case v.isWord(j, v.words.possessive) && !v.has(j-1, slotDate), v.is(j, possessive) && v.isAny(j, "its", "their", "whose"):
			return true
		case v.wall(j), v.cells[j].mention == 0 && v.is(j, verb|auxiliary|preposition) && v.items[j].Flags&pattern.Filler == 0:
			return false
		}
	}
	return false
}

// finishSeriesOf handles "a Series B of $30m", "Series B, worth $30m".
func (f *found) finishSeriesOf(series, i int) {
	v := f.view
	p := v.phraseOf(i)
	if p.is(figureNoun) && !p.is(equityNoun|debtNoun) {
		return
	}
	p.series = series
	v.emitRound(v.owner(series), v.governing(series), i, p, 2)
}

// finishInvested handles tellings with the investor as subject.
func (f *found) finishInvested(i int) {
	v := f.view
	p := v.phraseOf(i)
	if p.is(figureNoun) && !p.is(equityNoun|debtNoun) {
		return
	}
	s := subj{}
	if o := f.slot("org"); o >= 0 {
		if v.describes(o) {
			return
		}
		s = v.named(o)
	} else if first, ok := v.definite(f.m.End - 1); ok {
		s = v.anaphor(first, f.m.End)
	} else if v.company(f.m.End) {
		s = v.named(f.m.End) // "into the Leeds software firm Acme"
	}
	if s.entity == 0 {
		return
	}
	if v.sumFollows(f.m.End) || v.sumOpens() || v.isAny(0, "since") && v.clauseOf[0] != v.clauseOf[f.m.First] {
		return // "have poured $60m into Acme since 2019"
	}
	v.emitRound(s, f.m.First, i, p, 2)
	if n := len(v.pending); n > 0 && v.pending[n-1].item == i {
		v.pending[n-1].claim.Partial = true
	}
}

// emitRound puts forward the raise of the amount at item i, with the series and
// the date told with it.
func (v *view) emitRound(s subj, cue, i int, p phrase, weight int) {
	if s.anaphor && v.isAny(i-1, "that", "this") {
		s = v.toldOf(s)
	}
	if s.entity == 0 || v.entities[s.entity-1].Fund && p.series < 0 || v.tooSmall(i) || v.investorsOwn(s) || v.lends(s, i) {
		return
	}
	if v.isWord(i+1, v.words.of) && v.isAny(i+2, "which", "it", "that") {
		return // "a $20m round, $5m of which was secondary"
	}
	c := v.claim(v.kind, s, cue)
	c.Value = v.value(i)
	if cue != i {
		c.Mood = v.graver(c.Mood, i)
	}
	t := v.roundTail(i, p)
	if t.series < 0 {
		t.series = v.seriesBefore(i)
	}
	for j := cue + 1; j < i && t.date < 0; j++ {
		if v.has(j, slotDate) && v.datesEvent(j) {
			t.date = j // "emerged from stealth last year with $3m"
		}
	}
	if t.date < 0 {
		t.date = v.dateBefore(cue)
	}
	v.roundDetails(&c, t, p)
	v.emit(c, i, weight)
}

// tooSmall reports whether the amount at item i is no company's money: its scale has been
// cut off, as in "has raised €4.6…".
func (v *view) tooSmall(i int) bool {
	return v.value(i).Num.Cmp(value.Int(1000)) < 0
}

// investorsOwn reports whether s is named only for what it puts in: "Cedar's investment
// completes a €4m round".
func (v *view) investorsOwn(s subj) bool {
	return s.last > s.first && v.isWord(s.last, v.words.possessive) && v.isAny(s.last+1, "investment", "backing", "cheque", "check", "commitment", "contribution", "participation", "support", "money", "cash")
}

// graver is the mood m of a claim's verb, or that of its figure at item i where that
// says less is certain: "is in talks about a $80m round, people said".
func (v *view) graver(m Mood, i int) Mood {
	if m > Reported {
		return m
	}
	if f := v.moodAt(i); f > Reported || m == Asserted {
		return f
	}
	return m
}

// roundDetails enters series, class and date in a claim.
func (v *view) roundDetails(c *Claim, t roundTold, p phrase) {
	if t.series >= 0 {
		c.Series = v.value(t.series).Text
		c.SeriesSpan = v.valueSpan(t.series)
	}
	if v.isAny(p.head, "extension", "top-up") {
		v.extension(c)
	}
	switch {
	case p.has(debtNoun) && !p.has(equityNoun) || c.Series == "debt":
		c.Class = "debt"
		if c.Series == "" || p.series < 0 && p.head >= 0 { // "€20m in Series B equity and €6m in debt"
			c.Series = "debt"
			c.SeriesSpan = v.valueSpan(p.head)
		}
	case p.is(grantNoun):
		c.Class = "grant"
		if c.Series == "" {
			c.Series = "grant"
			c.SeriesSpan = v.valueSpan(p.head)
		}
	}
	if t.date >= 0 {
		c.Date = v.value(t.date).Date
		c.DateSpan = v.valueSpan(t.date)
	}
}

// roundTold is what the words after an amount add to it, as items.
type roundTold struct {
	series, date int
	end          int
}

// roundTail reads on from an amount through the phrases that belong to its raise:
// "in a Series B led by X and Y last year".
func (v *view) roundTail(i int, p phrase) roundTold {
	t := roundTold{series: p.series, date: -1, end: p.end}
	j := p.end
	if j <= i {
		j = i + 1
	}
	if v.bracket(j) {
		j = v.closing(j) + 1
	}
	for j < len(v.items) {
		switch {
		case v.bracket(j):
			j = v.closing(j) + 1
			continue
		case v.has(j, slotSeries):
			if t.series < 0 && !v.otherRound(j) {
				t.series = j
			}
		case v.has(j, slotDate):
			if t.date < 0 && v.datesEvent(j) {
				t.date = j
			}
		case v.has(j, slotMoney):
			if q := v.phraseOf(j); !q.is(worthNoun) {
				return t
			}
		case v.comma(j):
			if !v.goesOn(j + 1) {
				return t
			}
		case v.wall(j), v.is(j, relative) && !v.is(j, possessive), v.isAny(j, "after", "following", "before", "since", "ahead", "while", "but", "when", "as", "including", "until") && !(v.isAny(j, "as") && v.isAny(j+1, "part")) && !(v.isAny(j, "including") && v.has(j+1, slotOrg|slotPerson)):
			return t
		case v.isWord(j, v.words.to) && j+1 < len(v.items) && v.cells[j+1].mention == 0 && !v.is(j+1, determiner):
			return t
		case v.isWord(j, v.words.and) && (v.is(j+1, verb|auxiliary|raiseVerb) && v.cells[j+1].mention == 0 || v.has(j+1, slotMoney)):
			return t
		case v.isWord(j, v.words.from), v.isWord(j, v.words.by):
			if names, end, _ := v.list(j+1, slotOrg|slotPerson); len(names) > 0 && end > j {
				j = end
				continue
			}
		}
		j++
		t.end = j
	}
	return t
}

// goesOn reports whether what follows a comma at item j still tells of the raise.
func (v *view) goesOn(j int) bool {
	if v.has(j, slotDate) {
		return true
	}
	if v.isAny(j, "led", "co-led", "backed", "closed", "announced", "completed", "from", "in", "with", "alongside", "joined", "jointly", "earlier", "its", "a", "the", "last") {
		if v.isAny(j, "a", "its", "the") {
			return v.has(j+1, slotSeries) || v.apposedSeries(j+1)
		}
		return true
	}
	return false
}

// apposedSeries reports whether the words from item j on go on about a round by its
// label: "the largest seed round".
func (v *view) apposedSeries(j int) bool {
	for k := j; k < len(v.items) && k < j+4 && !v.wall(k) && !v.is(k, preposition|verb|relative); k++ {
		if v.has(k, slotSeries) {
			return v.is(k+1, roundNoun) && v.cells[k+1].mention == 0
		}
	}
	return false
}

// otherRound reports whether the series at item j is told as another round, or
// only describes investors or companies.
func (v *view) otherRound(j int) bool {
	if v.isWord(j+1, v.words.hyphen) || v.is(j+1, investorNoun) && !v.is(j+1, roundNoun) || v.is(j+1, orgNoun) || v.isAny(j+1, "stage", "startups", "companies", "lead") {
		return true
	}
	for k := j - 1; k >= 0 && k > j-5; k-- {
		if v.isAny(k, "after", "since", "following", "before", "including", "ahead", "until", "previous", "top") {
			return true
		}
		if v.wall(k) || v.has(k, slotMoney) || v.is(k, verb) {
			return false
		}
	}
	return false
}

// datesEvent reports whether the date at item j says when something happened,
// not since or until when.
func (v *view) datesEvent(j int) bool {
	m := v.mention(j)
	const longest = 366 // days: "earlier this year" says when, "from 2015 to 2018" does not
	if m == nil || !m.Value.Date.Known() || m.Value.Date.OpenEnd || m.Value.Date.OpenStart || m.Value.Date.End-m.Value.Date.Start > longest {
		return false
	}
	k := j - 1
	for k >= 0 && v.items[k].Flags&pattern.Filler != 0 && !v.is(k, preposition) {
		k--
	}
	return !v.isAny(k, "since", "until", "by", "from", "to", "for", "through", "till", "before", "after", "of", "than") || v.isAny(k, "of") && v.isAny(k-1, "beginning", "end", "start", "half", "quarter", "spring", "summer", "autumn", "fall", "winter", "september", "january", "february", "march", "april", "may", "june", "july", "august", "october", "november", "december")
}

// seriesBefore is the round label that the amount at item i is told of by what
// stands before it: "closed its Series B at $30m", "Series A, a $5m round".
func (v *view) seriesBefore(i int) int {
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.has(j, slotSeries):
			if v.otherRound(j) {
				return -1
			}
			return j
		case v.has(j, slotMoney|slotOrg|slotPerson|slotDate), v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop), v.is(j, relative|conjunction):
			return -1
		case v.isWord(j, v.words.in) && v.is(j-1, raiseVerb):
			// "its Series C brought in $75m"
		case v.is(j, preposition) && !v.isAny(j, "of", "at", "to", "worth", "with") && v.items[j].Flags&pattern.Filler == 0:
			return -1
		}
	}
	return -1
}

// dateBefore is the date that opens the clause of the verb at item cue ("In 2021,
// Acme raised"), stands right before it ("Acme last week raised"), or, when the
// clause is passive, none.
func (v *view) dateBefore(cue int) int {
	adjacent := true
	c := v.clauseOf[cue]
	for j := cue - 1; j >= v.clauses[c].first; j-- {
		if v.clauseOf[j] != c && v.clauses[v.clauseOf[j]].kind != frontedClause {
			continue // an aside between the date and the verb
		}
		switch {
		case v.has(j, slotDate):
			if !v.datesEvent(j) {
				return -1
			}
			if v.comma(j+1) && (v.comma(j-1) || v.comma(j-2)) && v.skipAdverbs(j+2) >= cue {
				return j // "Its last round, in 2021, valued"
			}
			if adjacent || v.opening(j) {
				return j
			}
			return -1
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop), v.is(j, relative) && !v.is(j, possessive), v.has(j, slotMoney):
			return -1
		case v.items[j].Flags&pattern.Filler != 0, v.is(j, auxiliary):
		default:
			adjacent = false
		}
	}
	return -1
}

// opening reports whether the date at item j opens its clause.
func (v *view) opening(j int) bool {
	for k := j - 1; k >= 0; k-- {
		if v.items[k].Flags&pattern.Filler != 0 || v.is(k, preposition) || v.has(k, slotDate) || v.isAny(k, "back", "earlier", "late", "early", "mid", "only", "and", "end", "start", "beginning") {
			continue
		}
		return v.isWord(k, v.words.semicolon) || v.isWord(k, v.words.stop) || v.isWord(k, v.words.dash)
	}
	return true
}

// finishUnpriced handles tellings of a round without an amount.
func (f *found) finishUnpriced() {
	v := f.view
	series := f.slot("series")
	if series >= 0 && (v.otherRound(series) || v.pricedNearby(series)) {
		return
	}
	undisclosed := -1
	for j := f.m.First; j < f.m.End; j++ {
		if v.undisclosed(j) {
			undisclosed = j
		}
	}
	switch {
	case undisclosed >= 0:
		f.undisclosedRound(undisclosed, series)
		return
	case series < 0:
		return
	}
	cue := v.governing(series)
	if v.is(f.m.First, verb|raiseVerb) && v.cells[f.m.First].mention == 0 {
		cue = f.m.First
	}
	s := v.recipient(v.phraseFrom(series).end)
	if s.entity == 0 {
		switch {
		case v.isAnyLemma(cue, "lead", "colead"):
			if s = v.owner(series); s.entity == 0 || v.entities[s.entity-1].Fund || !v.possessor(series) {
				if names := v.namesBefore(cue); len(names) > 0 {
					s = subj{entity: v.otherThan(names), anaphor: true}
				} else if s.entity != 0 && v.entities[s.entity-1].Fund {
					s = v.anaphor(series, series)
				}
			}
		case cue != series:
			s = v.subjectOf(cue)
		default:
			s = v.owner(series)
		}
	}
	if s.entity == 0 {
		s = v.teller()
	}
	if s.entity == 0 || v.entities[s.entity-1].Fund {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Span = v.valueSpan(series)
	p := v.phraseFrom(series)
	t := v.roundTail(series, p)
	t.series = series
	if t.date < 0 {
		t.date = v.dateBefore(cue)
	}
	v.roundDetails(&c, t, p)
	v.emit(c, series, 1)
}

// pricedNearby reports whether an amount stands with the round label at item i,
// which then tells of it.
func (v *view) pricedNearby(i int) bool {
	for j := i - 1; j >= 0 && j > i-14; j-- {
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) || v.is(j, relative) && !v.is(j, possessive) || v.isWord(j, v.words.and) && v.finite(v.skipAdverbs(j+1)) {
			break
		}
		if v.has(j, slotMoney) && !v.isAny(j-1, "to") && !v.isWorth(j) {
			return true
		}
	}
	for j := i + 1; j < len(v.items) && j < i+7; j++ {
		if v.wall(j) && !v.comma(j) && !v.isWord(j, v.words.colon) || v.is(j, relative) {
			break
		}
		if v.has(j, slotMoney) {
			q := v.phraseOf(j)
			return !q.is(worthNoun) && !v.isAny(j-1, "to")
		}
		if v.isAny(j, "bringing", "taking", "valuing", "at", "after", "following", "since") {
			break
		}
	}
	return false
}

// isWorth reports whether the amount at item j is a valuation: "valued at €240m".
func (v *view) isWorth(j int) bool {
	if p := v.phraseOf(j); p.is(worthNoun) {
		return true
	}
	return v.isAny(v.articleBefore(j), "at") && v.isAnyLemma(v.governing(j), "value", "price")
}

// undisclosedRound handles "an undisclosed amount of seed funding".
func (f *found) undisclosedRound(i, series int) {
	v := f.view
	p := v.phraseFrom(i + 1)
	if v.isAny(i+1, "amount", "sum") {
		p = v.phraseFrom(i + 2)
		if v.isWord(i+2, v.words.in) || v.isWord(i+2, v.words.of) {
			k := i + 3
			for k < len(v.items) && v.items[k].Flags&pattern.Filler != 0 {
				k++
			}
			p = v.phraseFrom(k)
		}
	}
	cue := v.governing(i)
	raised := v.is(cue, raiseVerb) && cue != i
	if !raised && !p.has(equityNoun|debtNoun) && p.series < 0 && series < 0 {
		return
	}
	if v.isAnyLemma(cue, "acquire", "buy", "purchase", "sell") || v.isWord(i-1, v.words.forWord) || v.isWord(v.prev(i), v.words.forWord) {
		return
	}
	s := v.recipient(p.end)
	if s.entity == 0 {
		if raised {
			s = v.subjectOf(cue)
		} else {
			s = v.owner(i)
		}
	}
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	t := v.roundTail(i, p)
	if t.series < 0 {
		t.series = series
	}
	end := i + 2
	if end > len(v.items) {
		end = len(v.items)
	}
	c.Span = v.span(i, end)
	if t.date < 0 {
		t.date = v.dateBefore(cue)
	}
	v.roundDetails(&c, t, p)
	v.emit(c, i, 2)
}
