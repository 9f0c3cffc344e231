package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Investor says who put money into a company, one claim a name.
var Investor = &Kind{
	Name: "investor", Noun: "investor", weight: 10, relates: true,
	Doc: "Who invested in a company, one claim a name: \"from Accel and Index\", \"with participation from Nvidia\", \"Nvidia-backed\", \"backers include\".",
	wordings: []string{
		"participation from|of|by", "participate", "back|support by", "as ~2 investor|backer|shareholder", "be among ~5 investor|backer|shareholder|angel", "be <org> 's ~3 investor|backer|shareholder|funder", "provide|supply|contribute by", "put|pour|pump|infuse|plough|inject money|cash|capital|funds! in|into", "backing|support from|of", "fund by", "finance by", "join ~3 by", "join ~5 round", "join ~4 <series>", "join ~1 existing|exist|fellow|return ~1 investor|backer|shareholder", "join <org> in ~2 round", "alongside",
		"from",
		"come from", "investor|backer|shareholder|participant|funder include|be", "investor|backer|shareholder|funder such|like|including", "investor|backer|shareholder|participant|funder", "its|their investor|backer", "angel ~2 including|such|like",
		"count", "<investor> - back|fund", "<money> <org> loan|grant|investment|facility", "<investor> - lead ~2 round", "invest ~6 in|into", "invest alongside", "take ~1 part", "contribute to ~3 round",
		"own|hold ~3 share|stake|equity in", "be ~2 investor|shareholder|backer in|of", "<investor> , ~5 investor|shareholder|backer|funder in|of|at", "<investor> , one of ~1 <org> 's ~4 investor|shareholder|backer|funder", "<org> investor|backer|shareholder <investor>", "include ~3 <investor>", "see ~2 participation|investment|contribution from", "attract <investor>", "list of investor", "pour|pump|infuse|plough|put|sink|inject <money>", "bet on", "back <org>", "write ~4 cheque|check|ticket",
		"backing|back", "invest", "join", "with <investor>", "chip in",
		"double down", "follow on|suit", "reinvest", "pile|kick|throw|buy in", "come|step in|back|aboard", "return", "put in|up ~1 money|cash|capital", "re - up", "up|increase ~1 stake|holding", "up|increase|raise ~1 stake|holding|investment in", "<org> 's ~3 investment|stake|bet in|on <org>", "investment in <org> by|from <investor>",
		"take|acquire|buy|pick|secure|get ~5 stake|shareholding|holding in", "portfolio", "invest ~2 in ~6 company|startup|deal|venture|business ~3 such|including|like", "invest ~2 in ~6 company|startup|deal|venture|business ~3 , including|like", "back ~4 company|startup|venture|business ~3 such|including|like", "back ~4 company|startup|venture|business ~3 , including|like", "back such ~2 as", "invest ~1 in such ~2 as", "among ~4 investor|backer|shareholder be",
		"cap table ~2 include|feature|boast|have|list|count|name|read", "round|financing|fundraise|deal ~6 , which ~1 include|feature|see <investor>",
	},
	finish: func(f *found) { f.finishInvestor() },
}

// LeadInvestor says who led a round.
var LeadInvestor = &Kind{
	Name: "lead-investor", Noun: "lead investor", weight: 30, relates: true,
	Doc: "Who led a round, one claim a name: \"led by Lux Capital\", \"Accel co-led the Series B\".",
	wordings: []string{
		"lead|colead|spearhead|headline|anchor|head ~2 by", "co - lead ~2 by", "lead|colead|spearhead|anchor ~8 round|funding|financing|investment|raise!|fundraise|fundraiser|fundraising|extension|deal|seed", "lead|colead|spearhead|anchor ~4 <series>",
		"lead|cornerstone|anchor investor", "with <investor> lead", "lead|colead", "as lead investor", "<investor> - led! ~4 round|funding|financing|investment|raise!|seed", "<investor> - led! <series>",
	},
	finish: func(f *found) { f.finishLead() },
}

// finishLead handles the wordings of a lead investor.
func (f *found) finishLead() {
	v := f.view
	at := f.m.Anchor
	cue := f.m.First
	switch {
	case v.isWord(f.m.End-1, v.words.by):
		if !v.ending(cue, "ed") && !v.isAny(cue, "led", "co-led", "coled") && !v.isAny(cue, "co") {
			return
		}
		s, series, ok := v.ledRound(cue)
		if !ok {
			s, series, ok = v.ledAhead(cue, f.m.End)
		}
		if !ok || s.entity == 0 {
			return
		}
		v.emitInvestors(v.kind, s, cue, f.m.End, series, 5)
	case f.slot("investor") >= 0 && v.isWord(f.slot("investor")+1, v.words.hyphen):
		// "an Accel-led round"
		i := f.slot("investor")
		s := v.owner(i)
		v.emitInvestor(v.kind, s, i, i, v.seriesAround(i), false, 2)
	case v.isAny(f.m.First, "with") && f.slot("investor") >= 0:
		i := f.slot("investor")
		if !v.isAny(f.m.End-1, "leading") || !v.isAny(f.m.End, "the") && !v.is(f.m.End, roundNoun) && !v.wall(f.m.End) && f.m.End < len(v.items) {
			return
		}
		s, series := v.raisingCompany(i)
		v.emitInvestor(v.kind, s, i, i, series, false, 2)
	case v.isAny(at, "investor", "investors") || v.isAny(f.m.End-1, "investor", "investors"):
		f.leadNoun()
	case f.m.End == cue+1 && v.isAny(cue, "led", "leads", "co-led"):
		f.ledAlone(cue)
	case f.m.End == cue+1:
		// "with A and B co-leading"
		names := v.namesBefore(cue)
		if !v.ending(cue, "ing") || len(names) == 0 || !v.isAny(names[0]-1, "with") {
			return
		}
		s, series := v.raisingCompany(names[0])
		for _, n := range names {
			v.emitInvestor(v.kind, s, cue, n, series, false, 2)
		}
	default:
		f.leadsRound(cue)
	}
}

// ledAlone handles "Cedar led and was joined by Oakline", "Cedar led, with Oakline
// following", where a round was told of right before.
func (f *found) ledAlone(cue int) {
	v := f.view
	j := cue + 1
	and := v.isWord(j, v.words.and) && v.isAny(j+1, "was", "were")
	if j < len(v.items) && !and && !v.comma(j) && !v.isWord(j, v.words.stop) && !v.isWord(j, v.words.semicolon) {
		return
	}
	names := append([]int(nil), v.namesBefore(cue)...)
	s := subj{entity: v.otherThan(names), anaphor: true}
	if len(names) == 0 || s.entity == 0 || !v.raisedBefore(s) {
		return
	}
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, -1, false, 4)
	}
	if v.comma(j) && v.isWord(j+1, v.words.and) {
		j++
		and = v.isAny(j+1, "was", "were")
	}
	k := v.kind
	v.kind = v.engine.investor
	switch {
	case and && v.isAny(j+2, "joined") && v.isWord(j+3, v.words.by):
		v.emitInvestors(v.kind, s, cue, j+4, -1, 2)
	case v.comma(j) && v.isWord(j+1, v.words.with), v.comma(j) && v.isAny(j+1, "alongside"):
		v.emitInvestors(v.kind, s, cue, j+2, -1, 2)
	}
	v.kind = k
}

// ledRound finds, left of "led by" at item i, the round that was led: its company
// and its label. A company, a team or a person that is led is none.
func (v *view) ledRound(i int) (s subj, series int, ok bool) {
	series = -1
	for j := i - 1; j >= 0 && j > i-24; j-- {
		switch {
		case v.isWord(j, v.words.shut):
			for j > 0 && !v.bracket(j) {
				j--
			}
		case v.has(j, slotMoney), v.has(j, slotSeries), v.is(j, roundNoun|dealNoun) && v.cells[j].mention == 0:
			if v.has(j, slotMoney) {
				if p := v.phraseOf(j); p.is(worthNoun|incomeNoun|decoyNoun|assetNoun) && !p.is(equityNoun) {
					continue
				}
			}
			series = v.seriesAround(j)
			s = v.roundOwner(j)
			return s, series, true
		case v.comma(j), v.items[j].Flags&pattern.Filler != 0, v.is(j, auxiliary|preposition), v.has(j, slotDate|slotPlace|slotDuration), v.ending(j, "ly"):
		case v.is(j, relative) && !v.is(j, possessive):
		case v.wall(j) && !v.isWord(j, v.words.dash):
			return s, series, false
		case v.isAny(j, "investors", "backers", "group", "consortium", "syndicate", "angels", "vcs", "funds") && v.cells[j].mention == 0 && v.investorsOf(j):
			// "from a group of investors led by"
		case v.company(j) || v.has(j, slotPerson|slotTitle), v.is(j, orgNoun|peopleNoun|pronoun) && v.cells[j].mention == 0:
			// "raised $5m from Accel, led by": only past names that come from the round.
			if v.company(j) && v.fromRound(j) && !v.describedAhead(i) {
				continue
			}
			return s, series, false
		case v.is(j, verb) && !v.is(j, raiseVerb) && !v.ending(j, "ed"):
			return s, series, false
		}
	}
	return s, series, false
}

// investorsOf reports whether the word of item j stands behind "from" or "by" with no
// more than "a group of" between: those who put the money in.
func (v *view) investorsOf(j int) bool {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		switch {
		case v.isWord(k, v.words.from), v.isWord(k, v.words.by):
			return true
		case v.items[k].Flags&pattern.Filler != 0, v.isWord(k, v.words.of), v.isAny(k, "group", "consortium", "syndicate", "investors", "string", "existing", "new", "institutional"):
		default:
			return false
		}
	}
	return false
}

// describedAhead reports whether "led by" at item i is followed by a person with a
// description: "led by former banker Ana Silva".
func (v *view) describedAhead(i int) bool {
	for j := i + 2; j < len(v.items) && j < i+7; j++ {
		if v.has(j, slotPerson) {
			return j > i+2
		}
		if v.has(j, slotOrg) || v.wall(j) {
			return false
		}
	}
	return false
}

// fromRound reports whether the name at item j is listed after "from" or "for".
func (v *view) fromRound(j int) bool {
	for k := j - 1; k >= 0 && k > j-8; k-- {
		switch {
		case v.isWord(k, v.words.from), v.isWord(k, v.words.forWord), v.isAny(k, "in", "into"), v.isWord(k, v.words.of) && (v.has(k-1, slotSeries) || v.is(k-1, roundNoun) && v.cells[k-1].mention == 0):
			return true
		case v.company(k), v.comma(k), v.isWord(k, v.words.and), v.has(k, slotPerson), v.items[k].Flags&pattern.Filler != 0, v.is(k, orgNoun|investorNoun), v.isWord(k, v.words.hyphen), v.has(k, slotPlace):
		default:
			return false
		}
	}
	return false
}

// ledAhead handles a sentence that opens with "Led by X": the round of the one
// before, when X invests or the main clause speaks of the round.
func (v *view) ledAhead(i, end int) (s subj, series int, ok bool) {
	for j := i - 1; j >= 0; j-- {
		if v.items[j].Flags&pattern.Filler == 0 {
			return s, -1, false
		}
	}
	names, after, _ := v.list(end, slotOrg|slotPerson)
	if len(names) == 0 {
		return s, -1, false
	}
	fund := v.mention(names[0]).Entity != 0 && v.entities[v.mention(names[0]).Entity-1].Fund
	from := end
	if v.has(names[0], slotPerson) && !v.has(names[0], slotOrg) {
		from = after // past "a former investment banker"
	}
	for j := from; j < len(v.items) && j < after+8; j++ {
		if from == after && v.company(j) && v.subjectPosition(j) && v.finite(v.skipAdverbs(j+1)) && !v.isAnyLemma(v.skipAdverbs(j+1), "raise", "close") {
			return s, -1, false // "Led by Ana Silva, Acme is building"
		}
		if v.is(j, roundNoun|dealNoun) && v.cells[j].mention == 0 || v.has(j, slotSeries) {
			return v.roundOwner(j), v.seriesAround(j), true
		}
		if v.isAny(j, "others", "participants", "investors", "backers", "participation") {
			fund = true
		}
	}
	if !fund {
		return s, -1, false
	}
	return subj{entity: v.current(false), anaphor: true}, -1, true
}

// roundOwner is the company that raised the round told of at item j.
func (v *view) roundOwner(j int) subj {
	p := v.phraseFrom(j + 1)
	end := max(p.end, j+1)
	if s := v.recipient(end); s.entity != 0 {
		return s
	}
	if v.has(j, slotMoney) {
		for k := range v.pending {
			c := &v.pending[k]
			if c.item == j && c.claim.Kind == Round && c.weight > 0 {
				return v.subjOf(&c.claim, j)
			}
		}
	}
	if s := v.raisedIn(j); s.entity != 0 {
		return s
	}
	o := v.owner(j)
	if o.entity != 0 && v.entities[o.entity-1].Fund && !o.anaphor && !v.definiteNoun(j) && !v.anyInvests() {
		return subj{} // what a fund raises for itself
	}
	if s := v.rosterCompany(); s.entity != 0 && s.first < j {
		return s
	}
	if s := v.notInvestor(o); s.entity != 0 {
		return s
	}
	return v.teller()
}

// definiteNoun reports whether the round told of at item j is one known already: "the
// round", "this Series A".
func (v *view) definiteNoun(j int) bool {
	k := j - 1
	for k >= 0 && j-k < 6 && !v.wall(k) && (v.has(k, slotMoney|slotSeries|slotOrdinal) || v.cells[k].mention == 0 && !v.is(k, determiner|possessive|preposition|verb)) {
		k--
	}
	return v.isAny(k, "the", "this", "its", "that") || v.isWord(k, v.words.possessive)
}

// anyInvests reports whether a verb of leading or investing stands in the sentence.
func (v *view) anyInvests() bool {
	for j := range v.items {
		if v.cells[j].mention == 0 && !v.isAny(j, "backing") && v.isAnyLemma(j, "lead", "colead", "invest", "participate", "join", "back", "spearhead") {
			return true
		}
	}
	return false
}

// teller is the company to which the sentence gives the words: "…, said Acme"; else
// the one company it names that is no fund.
func (v *view) teller() subj {
	for j := range v.items {
		if v.company(j) && !v.describes(j) && !v.entities[v.mention(j).Entity-1].Fund && (v.is(j-1, sayVerb) && v.cells[j-1].mention == 0 || v.is(j+1, sayVerb) && v.cells[j+1].mention == 0) {
			return v.named(j)
		}
	}
	// Else the one company named that is no fund.
	one := subj{}
	for j := range v.items {
		if v.company(j) && !v.describes(j) && !v.entities[v.mention(j).Entity-1].Fund && !v.mention(j).Press {
			if one.entity != 0 && one.entity != v.mention(j).Entity {
				return subj{}
			}
			one = v.named(j)
		}
	}
	if one.entity != 0 && !v.subjectPosition(one.first) && !v.is(v.prev(one.first), verb) {
		return subj{}
	}
	return one
}

// notInvestor hands a subject on unless it is an investor here, by its name or
// because it leads, joins or invests: then it is the company spoken of.
func (v *view) notInvestor(s subj) subj {
	if s.entity == 0 {
		return s
	}
	invests := v.entities[s.entity-1].Fund
	for j := range v.items {
		if !invests && v.company(j) && v.mention(j).Entity == s.entity {
			k := v.skipAdverbs(j + 1)
			if v.comma(k) && v.isAny(k+1, "which", "who") {
				k = v.skipAdverbs(k + 2)
			}
			invests = v.isAnyLemma(k, "lead", "colead", "invest", "participate") || v.isAnyLemma(k, "join", "back") && !v.isWord(k+1, v.words.by)
		}
	}
	if !invests {
		return s
	}
	for _, e := range [...]int32{v.current(false), v.topic} {
		if e != 0 && e != s.entity && !v.entities[e-1].Fund {
			return subj{entity: e, anaphor: true}
		}
	}
	// The one other company of the sentence: "Cedar has doubled down on Acme, leading its Series B".
	other := subj{}
	for j := range v.items {
		if v.company(j) && !v.describes(j) && v.mention(j).Entity != s.entity && !v.entities[v.mention(j).Entity-1].Fund && !v.alongside(j) {
			if other.entity != 0 && other.entity != v.mention(j).Entity {
				return subj{}
			}
			other = v.named(j)
		}
	}
	return other
}

// alongside reports whether the name at item j is one of those who invest beside others:
// "with support from A", "alongside B and C".
func (v *view) alongside(j int) bool {
	for k := j - 1; k >= 0 && k > j-12; k-- {
		switch {
		case v.isAny(k, "alongside", "with", "plus"), v.isWord(k, v.words.from), v.isWord(k, v.words.by), v.isAny(k, "participation", "support"):
			return true
		case v.company(k), v.has(k, slotPerson|slotPlace), v.isWord(k, v.words.and), v.comma(k), v.items[k].Flags&pattern.Filler != 0, v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, preposition|verb|auxiliary):
		default:
			return false
		}
	}
	return false
}

// raisedIn is the subject of the verb of raising that item j is in the clause of.
func (v *view) raisedIn(j int) subj {
	for k := j - 1; k >= 0 && k > j-14; k-- {
		switch {
		case v.is(k, raiseVerb) && !v.is(k, roundNoun) || v.isAny(k, "raised", "raises", "raising", "raise") && !v.nounHere(k):
			if v.cells[k].mention == 0 {
				return v.raiser(k)
			}
		case v.isWord(k, v.words.semicolon), v.isWord(k, v.words.stop), v.is(k, relative) && !v.is(k, possessive):
			return subj{}
		}
	}
	return subj{}
}

// subjOf finds the subject of a claim again.
func (v *view) subjOf(c *Claim, j int) subj {
	for e := range v.entities {
		if v.entities[e].Name == c.Subject.Name || v.entities[e].Company != nil && v.entities[e].Company.Name == c.Subject.Name {
			return subj{entity: int32(e + 1), first: j, last: j, anaphor: true}
		}
	}
	return subj{}
}

// seriesAround is the round label of the phrase that item j stands in: right of it
// or left of it with no other amount between, or -1.
func (v *view) seriesAround(j int) int {
	if v.has(j, slotSeries) {
		return j
	}
	for k := j + 1; k < len(v.items) && k < j+7; k++ {
		if v.has(k, slotSeries) {
			if v.otherRound(k) {
				return -1
			}
			return k
		}
		if v.wall(k) && !v.bracket(k) && !v.isWord(k, v.words.shut) || v.has(k, slotOrg|slotPerson) || v.is(k, relative) || v.is(k, verb) && !v.is(k, roundNoun) {
			break
		}
	}
	for k := j - 1; k >= 0 && k > j-7; k-- {
		if v.has(k, slotSeries) {
			if v.otherRound(k) {
				return -1
			}
			return k
		}
		if v.wall(k) && !v.bracket(k) && !v.isWord(k, v.words.shut) || v.has(k, slotOrg|slotPerson|slotMoney) && k < j-1 || v.is(k, relative) || v.is(k, verb) && !v.is(k, roundNoun) {
			break
		}
	}
	return -1
}

// raisingCompany is the company whose raise the sentence tells, seen from item i,
// and the round's label.
func (v *view) raisingCompany(i int) (subj, int) {
	for j := i - 1; j >= 0; j-- {
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) {
			break
		}
		if v.has(j, slotMoney) || v.has(j, slotSeries) || v.is(j, roundNoun) && v.cells[j].mention == 0 {
			if v.has(j, slotMoney) {
				if p := v.phraseOf(j); p.is(worthNoun | decoyNoun | incomeNoun) {
					continue
				}
			}
			return v.roundOwner(j), v.seriesAround(j)
		}
	}
	if s := v.raisedIn(i); s.entity != 0 {
		return s, -1
	}
	return subj{}, -1
}

// leadNoun handles "lead investor Accel", "lead investors are A and B".
func (f *found) leadNoun() {
	v := f.view
	i := f.m.End - 1
	if !v.isAny(i-1, "lead", "cornerstone", "anchor") {
		return
	}
	if g := v.governing(i - 1); v.isAny(g, "was", "is", "were", "are") {
		// "Cedar Ventures was the lead investor"
		if names := v.namesBefore(g); len(names) > 0 {
			s, series := v.participatedIn(i+1, names)
			for _, n := range names {
				v.emitInvestor(v.kind, s, g, n, series, false, 3)
			}
			return
		}
	}
	if v.isAny(f.m.First, "as") {
		// "with Accel as lead investor"
		k := v.prev(f.m.First)
		if v.has(k, slotOrg) {
			s, series := v.raisingCompany(k)
			v.emitInvestor(v.kind, s, k, k, series, false, 2)
		}
		return
	}
	j := i + 1
	if v.is(j, auxiliary) || v.isWord(j, v.words.colon) || v.comma(j) {
		j++
	}
	if !v.has(j, slotOrg|slotPerson) {
		return
	}
	s, series := v.raisingCompany(i)
	if s.entity == 0 {
		s = v.ownerNotFund(i)
	}
	v.emitInvestors(v.kind, s, i, j, series, 3)
}

// ownerNotFund is the company a noun at item i belongs to, or the one spoken of
// when only an investor is named.
func (v *view) ownerNotFund(i int) subj {
	s := v.owner(i)
	if s.entity != 0 && (v.entities[s.entity-1].Fund || v.mentionedHere(s.entity, i)) && v.current(false) != 0 {
		return subj{entity: v.current(false), anaphor: true}
	}
	return s
}

// mentionedHere reports whether entity e is the name right after item i.
func (v *view) mentionedHere(e int32, i int) bool {
	for j := i + 1; j < len(v.items) && j < i+3; j++ {
		if m := v.mention(j); m != nil && m.Entity == e {
			return true
		}
	}
	return false
}

// leadsRound handles "Accel led the round", "INV leads ₹30 crore round in ORG".
func (f *found) leadsRound(cue int) {
	v := f.view
	if v.nounHere(cue) || v.isAny(cue-1, "to") && v.isAny(cue, "lead") && !v.isAny(cue-2, "agreed", "set", "expected", "due", "talks", "likely", "poised", "about") {
		return
	}
	// The object must be a round, right behind the verb.
	j := v.skipFill(cue + 1)
	round := -1
	for k := j; k < len(v.items) && k < j+9; k++ {
		if v.has(k, slotMoney) || v.has(k, slotSeries) || v.is(k, roundNoun|dealNoun) && v.cells[k].mention == 0 {
			round = k
			break
		}
		if v.wall(k) || v.is(k, preposition|relative|auxiliary) || v.isWord(k, v.words.by) {
			return
		}
	}
	if round < 0 || v.plural(round) {
		return
	}
	end := v.phraseFrom(round + 1).end
	if v.has(round, slotMoney) {
		p := v.phraseOf(round)
		if p.is(decoyNoun | buyNoun) {
			return
		}
		end = max(p.end, round+1)
	}
	var names []int
	if !v.gerund(cue) || !v.comma(cue-1) {
		names = v.namesBefore(cue)
	}
	if len(names) == 0 && v.gerund(cue) {
		// "Cedar has doubled down on Acme, leading its $30m Series B"
		if l := v.subjectOf(cue); l.entity != 0 && l.last == l.first+1 && v.has(l.first, slotOrg) {
			names = []int{l.first}
		}
	}
	if len(names) == 0 && v.gerund(cue) && v.isAny(end, "was", "were", "is") {
		// "Leading the round was Cedar Ventures"
		s, series := v.participatedIn(cue+1, nil)
		v.emitInvestors(v.kind, s, cue, end+1, series, 3)
		return
	}
	if len(names) == 0 {
		return
	}
	s := v.recipient(end)
	if s.entity == 0 {
		// "Accel led Acme's Series A"
		for k := cue + 1; k < round; k++ {
			if v.company(k) && v.isWord(k+1, v.words.possessive) {
				s = v.named(k)
			}
			if v.isAny(k, "its", "their") {
				s = subj{entity: v.otherThan(names), first: k, last: k + 1, anaphor: true}
			}
		}
	}
	if s.entity == 0 {
		s, _ = v.raisingCompany(cue)
	}
	if s.entity == 0 || v.isOneOf(s.entity, names) {
		s = subj{entity: v.otherThan(names), anaphor: true}
		if s.entity == 0 {
			s = v.notInvestor(v.named(names[0]))
		}
	}
	if s.anaphor && s.entity != 0 && v.entities[s.entity-1].Fund {
		return // the text has named no company yet
	}
	series := v.seriesAround(round)
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, series, false, 4)
	}
}

// otherThan is the company spoken of, unless it is one of the names.
func (v *view) otherThan(names []int) int32 {
	e := v.current(false)
	if e == 0 || v.isOneOf(e, names) {
		e = v.topic
		if v.isOneOf(e, names) {
			return 0
		}
	}
	return e
}

func (v *view) isOneOf(e int32, names []int) bool {
	for _, n := range names {
		if m := v.mention(n); m != nil && m.Entity == e {
			return true
		}
	}
	return false
}

// namesBefore reads backwards the names that are subject of the verb at item i:
// "A, B and C also participated", "Accel, which led".
func (v *view) namesBefore(i int) []int {
	j := i - 1
	for j >= 0 && v.has(j, slotOrdinal) {
		j-- // "Cedar Ventures first invested"
	}
	for j >= 0 && (v.items[j].Flags&pattern.Filler != 0 || v.is(j, auxiliary) || v.isAny(j, "also", "both", "all", "each", "jointly") || v.ending(j, "ly")) && v.cells[j].mention == 0 {
		j--
	}
	if j >= 0 && v.is(j, relative) && v.isAny(j, "which", "who", "that") {
		j--
		if v.comma(j) {
			j--
		}
	}
	if v.isAny(j, "arm", "unit", "fund", "vehicle", "division") {
		// "Nordbank's venture arm is an investor"
		for k := j - 1; k > 0 && k > j-5 && v.cells[k].mention == 0 && !v.wall(k); k-- {
			if v.isWord(k, v.words.possessive) && v.company(k-1) {
				j = k - 1
			}
		}
	}
	// An apposition: "Softbank Ventures Asia, the early-stage arm of SoftBank, also".
	if v.comma(j) {
		k := j - 1
		for k >= 0 && k > j-14 && !v.comma(k) && !v.wall(k) {
			k--
		}
		if v.comma(k) && v.has(k-1, slotOrg|slotPerson) && (v.is(k+1, determiner) || v.has(k+1, slotTitle|slotPlace)) {
			j = k - 1
		}
	}
	if v.comma(j) && j > 0 {
		if c := v.clauseOf[j-1]; c != v.clauseOf[i] && v.clauses[c].kind >= relativeClause && v.clauses[c].host >= 0 && v.has(v.clauses[c].host, slotOrg|slotPerson) {
			j = v.clauses[c].host // "A, which owns 10% of Acme, is"
		} else if v.has(j-1, slotOrg|slotPerson) {
			j-- // "…, including A and B, also participated"
		}
	}
	if v.isWord(j, v.words.shut) {
		for j > 0 && !v.bracket(j) {
			j--
		}
		j--
	}
	var out []int
	home := v.clauseOf[i]
	// "A, B and a clutch of angels also invested": what names nobody is passed over.
	if j >= 0 && (v.cells[j].mention == 0 && v.is(j, investorNoun|angelNoun) || v.isAny(j, "others")) {
		k := j
		for k >= 0 && k > j-7 && !v.isWord(k, v.words.and) && !v.comma(k) {
			k--
		}
		if k > 0 && k > j-7 && v.isWord(k-1, v.words.dash) {
			// "A, B — the fund of the C family — and all existing investors"
			n := k - 2
			for n > 0 && !v.isWord(n, v.words.dash) {
				n--
			}
			if n > 0 && v.has(n-1, slotOrg|slotPerson) {
				k = n
			}
		}
		if k > 0 && k > j-24 && v.has(k-1, slotOrg|slotPerson) {
			j = k - 1
		}
	}
	for j >= 0 && len(out) < 24 {
		if v.isWord(j, v.words.shut) {
			for j > 0 && !v.bracket(j) {
				j--
			}
			j--
			continue
		}
		if c := v.clauseOf[j]; c != home && v.clauses[c].kind >= relativeClause && v.clauses[c].host >= 0 && v.clauses[c].host < j && v.has(v.clauses[c].host, slotOrg|slotPerson) {
			j = v.clauses[c].host // "A, which first invested in 2019, and B also took part"
		}
		if !v.has(j, slotOrg|slotPerson) {
			break
		}
		out = append(out, j)
		k := j - 1
		// the description before a name
		for k >= 0 && (v.is(k, orgNoun|investorNoun|personNoun|descriptor|firmNoun) && v.cells[k].mention == 0 || v.has(k, slotTitle|slotPlace) || v.isWord(k, v.words.possessive) || v.isWord(k, v.words.hyphen) || v.items[k].Flags&pattern.Filler != 0 || v.isAny(k, "existing", "former", "ex", "based", "venture", "capital", "returning", "early", "previous", "both") || v.company(k) && v.describes(k) || v.cells[k].mention == 0 && (v.items[k].Word == 0 || v.is(k, customerNoun)) && !v.wall(k) && j-k < 4 && v.doc.Tokens[v.cells[k].first].Kind == prose.WordToken) {
			k--
		}
		if k >= 0 && k < j-1 && v.company(k) && v.cells[k+1].mention == 0 && !v.wall(k+1) && !v.isWord(k+1, v.words.and) {
			k-- // "TikTok star Charli D'Amelio"
		}
		joined := false
		if v.is(k, includeWord) || v.isAny(k, "as") && v.isAny(k-1, "such") {
			// "A, B and a clutch of angels, including C": back to the list before
			for k--; k > 0 && k > j-9 && (v.comma(k) || v.cells[k].mention == 0 && !v.wall(k) && !v.isWord(k, v.words.and)) && !(v.comma(k) && v.has(k-1, slotOrg|slotPerson)); {
				k--
			}
		}
		for v.isWord(k, v.words.and) || v.comma(k) {
			k--
			joined = true
		}
		if !joined {
			break
		}
		j = k
	}
	for l, r := 0, len(out)-1; l < r; l, r = l+1, r-1 {
		out[l], out[r] = out[r], out[l]
	}
	return out
}

// emitInvestors puts forward a claim for every name of the list at item i. It
// returns the item after the list.
func (v *view) emitInvestors(k *Kind, s subj, cue, i, series, weight int) int {
	names, end, open := v.list(i, slotOrg|slotPerson)
	for j := i; len(names) == 0 && j < i+4 && j < len(v.items); j++ {
		if v.comma(j) && v.has(j+1, slotOrg|slotPerson) {
			names, end, open = v.list(j+1, slotOrg|slotPerson) // past a first name that cannot be read
		} else if v.wall(j) && !v.comma(j) || v.is(j, verb|relative|conjunction) {
			break
		}
	}
	if v.isOneOf(s.entity, names) && !s.anaphor {
		return end // of those named, one is no investor in another
	}
	names = append([]int(nil), names...)
	for n, name := range names {
		if n > 0 && v.includedBetween(names[n-1], name) {
			k = v.engine.investor // "led by A, including angels such as B"
		}
		v.emitInvestor(k, s, cue, name, series, open, weight)
	}
	return end
}

// includedBetween reports whether a word such as "including" or "alongside" parts the
// names at items i and j: what leads stands before it.
func (v *view) includedBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.bracket(k) {
			k = v.closing(k)
		} else if v.is(k, includeWord) || v.isAny(k, "such", "with", "alongside", "plus", "participation") {
			return true
		}
	}
	return false
}

// emitInvestor puts forward the investor named at item i.
func (v *view) emitInvestor(k *Kind, s subj, cue, i, series int, open bool, weight int) {
	m := v.mention(i)
	if m == nil || s.entity == 0 || m.Entity == s.entity || m.Press || m.Kind == mention.Place {
		return
	}
	if v.isAny(i+1, "account", "accounts") && v.cells[i+1].mention == 0 {
		return
	}
	if f := v.firmBehind(i); f >= 0 && k != v.engine.investor {
		if i, m = f, v.mention(f); m.Entity == s.entity {
			return
		}
	}
	c := v.claim(k, s, cue)
	c.Partial = open
	name := string(v.doc.Text[m.Start:m.End])
	c.Span = v.valueSpan(i)
	if m.Entity != 0 {
		name = v.entities[m.Entity-1].Name
	}
	// "Sequoia India's Surge" is one name.
	if i > 1 && v.isWord(i-1, v.words.possessive) && v.has(i-2, slotOrg) && m.Kind != mention.Person {
		p := v.mention(i - 2)
		name = string(v.doc.Text[p.Start:m.End])
		c.Span = source.Span{Start: v.valueSpan(i - 2).Start, End: c.Span.End}
	}
	c.NameSpan = c.Span
	c.Value = value.Value{Kind: value.Name, Text: name}
	if series >= 0 {
		c.Series = v.value(series).Text
		c.SeriesSpan = v.valueSpan(series)
	}
	v.emit(c, i, weight)
}

// firmBehind is the investment firm for which the person named at item i acts, or -1:
// "Accel's Ana Silva", "Accel partner Ana Silva", "Ana Silva, a partner at Accel".
func (v *view) firmBehind(i int) int {
	if !v.has(i, slotPerson) || v.has(i, slotOrg) && v.mention(i).Kind != mention.Person {
		return -1
	}
	fund := func(j int) bool {
		return v.company(j) && v.entities[v.mention(j).Entity-1].Fund
	}
	partner := func(j int) bool {
		return v.isAny(j, "partner", "principal", "investor", "general partner", "managing partner", "managing director") || v.isAny(j, "managing", "general", "founding") && v.isAny(j+1, "partner", "director")
	}
	j := i - 1
	role := false
	for j >= 0 && i-j < 5 && !v.wall(j) && (v.has(j, slotTitle) || v.isAny(j, "partner", "principal", "investor", "managing", "general", "founding", "venture")) {
		role = role || partner(j)
		j--
	}
	if v.isWord(j, v.words.possessive) {
		j--
	}
	if fund(j) || role && v.company(j) && j < i-1 {
		return j
	}
	k := i + 1
	if v.isWord(k, v.words.at) || v.isWord(k, v.words.of) || v.isWord(k, v.words.from) || v.bracket(k) {
		if fund(k + 1) {
			return k + 1
		}
		return -1
	}
	if !v.comma(k) {
		return -1
	}
	for k++; k < len(v.items) && k < i+7 && !v.wall(k); k++ {
		if partner(k) {
			for n := k + 1; n < len(v.items) && n < k+4; n++ {
				if v.company(n) && v.is(n-1, preposition) {
					return n
				}
			}
		}
	}
	return -1
}

// finishInvestor handles the wordings of an investor.
func (f *found) finishInvestor() {
	v := f.view
	first, at := f.m.First, f.m.Anchor
	switch {
	case f.slot("investor") >= 0 && v.isWord(f.slot("investor")+1, v.words.hyphen):
		// "Nvidia-backed Acme"
		i := f.slot("investor")
		if !v.isAny(i+2, "backed", "funded") {
			return
		}
		s := v.modified(i + 3)
		v.emitInvestor(v.kind, s, i, i, -1, true, 4)
	case v.is(first, roundNoun|dealNoun) && v.isAnyLemma(f.slot("investor")-1, "include", "feature", "see"):
		// "Cedar led the round, which also featured Oakline and Heron Street"
		s := v.roundOwner(first)
		v.emitInvestors(v.kind, s, f.m.End-2, f.m.End-1, v.seriesAround(first), 3)
	case v.isAnyLemma(first, "count"):
		f.countsAmong()
	case v.isAny(at, "participate", "participates", "participated", "participating"), v.isAnyLemma(first, "take") && v.isAny(f.m.End-1, "part"), v.isAnyLemma(first, "contribute"), v.isAnyLemma(first, "join") && f.slot("org") < 0 && (v.is(f.m.End-1, roundNoun) || v.has(f.m.End-1, slotSeries)) && !v.wallBetween(first, f.m.End):
		f.participated(first)
	case v.isAnyLemma(first, "join") && (v.is(f.m.End-1, investorNoun) || f.slot("org") == first+1):
		f.joinedOthers(first)
	case v.isAny(first, "as") && v.is(f.m.End-1, investorNoun):
		f.asInvestors(first)
	case v.isAny(first, "are", "is", "were", "was") && v.isAny(v.skipAdverbs(first+1), "among"):
		f.amongBackers(first)
	case v.isAnyLemma(first, "provide", "supply", "contribute") && v.isWord(f.m.End-1, v.words.by):
		if v.ending(first, "ed") && v.fundsBefore(first) {
			s, series := v.raisingCompany(first)
			v.emitInvestors(v.kind, s, first, f.m.End, series, 2)
		}
	case v.isAny(first, "with") && f.m.End == f.slot("investor")+1:
		f.ledWith(first)
	case v.isAnyLemma(first, "join") && f.m.End == first+1:
		if j := first + 1; (j >= len(v.items) || v.wall(j) || v.isAny(j, "in", "too", "alongside")) && v.roundSpokenOf(first) {
			f.participated(first)
		}
	case v.isAnyLemma(first, "chip"):
		f.investedIn(first)
	case v.isAny(first, "portfolio"):
		f.portfolioOf(first)
	case v.isAny(first, "cap"):
		v.emitInvestors(v.kind, v.owner(first), v.governing(f.m.End-1), f.m.End, -1, 3)
	case (v.isAnyLemma(first, "invest") || v.isAnyLemma(first, "back")) && v.isAny(f.m.End-1, "such", "including", "like", "as"):
		f.investedInMany(first)
	case v.isAny(first, "among") && f.slot("investor") < 0:
		f.amongAre(first)
	case (f.slot("investor") == first || f.slot("org") == first) && !v.isWord(first+1, v.words.possessive):
		f.apposedInvestors(first)
	case v.isAnyLemma(first, "up", "increase", "raise") && v.isWord(f.m.End-1, v.words.in):
		f.ownsShares(first)
	case v.isWord(first+1, v.words.possessive) && f.slot("org") == first:
		// "Cedar's investment in Acme"
		if o := f.m.End - 1; v.company(o) && v.company(first) && !v.describes(o) && !v.isWord(o+1, v.words.possessive) {
			v.emitInvestor(v.kind, v.named(o), f.m.End-3, first, -1, true, 2)
		}
	case v.isAny(first, "investment") && f.slot("investor") > 0:
		v.emitInvestor(v.kind, v.named(f.slot("org")), first, f.slot("investor"), -1, true, 2)
	case f.slot("money") == first && f.slot("org") > 0:
		// "a €25m EIB loan"
		if c := v.governing(first); c != first && v.is(c, raiseVerb) && v.company(f.slot("org")) {
			v.emitInvestor(v.kind, v.subjectOf(c), c, f.slot("org"), -1, true, 2)
		}
	case f.slot("money") < 0 && (v.isAnyLemma(first, "double", "follow", "reinvest", "pile", "kick", "throw", "come", "step", "return", "re", "up", "increase") ||
		v.isAnyLemma(first, "put") && !v.isAny(f.m.End-1, "in", "into") || v.isAnyLemma(first, "buy") && v.isAny(f.m.End-1, "in") && f.m.End <= first+2):
		f.cameIn(first)
	case v.isAnyLemma(first, "take", "acquire", "buy", "pick", "secure", "get"):
		f.tookStake(first)
	case v.isAnyLemma(first, "invest", "infuse", "bet", "pour", "pump", "plough", "put", "sink", "inject", "write") || v.isAnyLemma(first, "back") && f.slot("org") >= 0:
		f.investedIn(first)
	case v.isAny(first, "investors", "investor", "backers", "backer", "shareholder", "shareholders", "funder", "funders", "its", "their", "angels", "angel", "participants", "participant"):
		f.investorNouns(first)
	case v.isAnyLemma(first, "own", "hold", "be") && v.isAny(f.m.End-1, "in", "of"), v.isAnyLemma(first, "be") && f.slot("org") >= 0:
		f.ownsShares(first)
	case v.isAnyLemma(first, "attract"):
		f.roundAttracted(first)
	case v.isAny(first, "list"):
		return
	case v.isAnyLemma(first, "include"):
		f.roundIncludes(first)
	case v.isAnyLemma(first, "join") && v.isWord(f.m.End-1, v.words.by):
		if s, series := v.raisingCompany(first); s.entity != 0 && v.roundTold(first) {
			v.emitInvestors(v.kind, s, first, f.m.End, series, 2)
		}
	case v.isAny(first, "backing") && f.m.End == first+1:
		f.backsList(first)
	case v.isAny(first, "from"):
		v.fromList(first)
	case v.isAny(first, "alongside"):
		if s, series := v.raisingCompany(first); s.entity != 0 && v.roundTold(first) {
			v.emitInvestors(v.kind, s, first, first+1, series, 2)
		}
	case v.isAnyLemma(first, "back", "fund", "finance", "support") && v.isWord(f.m.End-1, v.words.by):
		if !v.ending(first, "ed") {
			return
		}
		s := v.backed(first)
		v.emitInvestors(v.kind, s, first, f.m.End, -1, 3)
	case v.isAnyLemma(first, "come"):
		if s, series := v.raisingCompany(first); s.entity != 0 && v.fundsBefore(first) {
			v.emitInvestors(v.kind, s, first, f.m.End, series, 2)
		}
	default:
		// "participation from", "backing of"
		v.fromList(f.m.End - 1)
	}
}

// joinedOthers handles "new investors A and B joined existing backers C and D in the
// round".
func (f *found) joinedOthers(cue int) {
	v := f.view
	before := append([]int(nil), v.namesBefore(cue)...)
	from := f.m.End
	if !v.is(from-1, investorNoun) {
		from = cue + 1
	}
	names, end, open := v.list(from, slotOrg|slotPerson)
	names = append(before, names...)
	if len(before) == 0 || len(names) == len(before) || !(v.isWord(end, v.words.in) || v.isWord(end, v.words.forWord)) || !v.roundAhead(end) {
		return
	}
	s, series := v.participatedIn(end, names)
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, series, open, 3)
	}
}

// wallBetween reports whether a comma, a bracket or the like stands between items i and j.
func (v *view) wallBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if v.wall(k) {
			return true
		}
	}
	return false
}

// cameIn handles verbs that tell of an investment without an object: "doubled down",
// "came back for the Series B", "put in more money". They mean it only of those known for
// investors, where a round is spoken of.
func (f *found) cameIn(cue int) {
	v := f.view
	names := append([]int(nil), v.namesBefore(cue)...)
	if j := f.m.End; len(names) == 0 || v.gerund(cue) || j < len(v.items) && !v.wall(j) && !v.is(j, preposition|conjunction) && !v.isWord(j, v.words.and) && !v.isAny(j, "again", "too", "heavily", "significantly") && !v.has(j, slotDate) {
		return // "returned its licence"
	}
	for _, n := range names {
		if !v.knownInvestor(n, cue) {
			return
		}
	}
	s, series := v.participatedIn(f.m.End, names)
	if v.isAny(f.m.End, "on") && s.anaphor {
		return // "put more of his money into a technology company": one not named
	}
	if s.entity == 0 || v.isOneOf(s.entity, names) || !v.roundTold(cue) && !v.roundAhead(f.m.End) && !v.raisedBefore(s) {
		return
	}
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, series, false, 2)
	}
	v.alongWith(s, cue, series)
}

// roundSpokenOf reports whether the sentence up to item i or the one before tells of a
// round.
func (v *view) roundSpokenOf(i int) bool {
	if v.roundTold(i) || v.roundAhead(i+1) {
		return true
	}
	for k := len(v.claims) - 1; k >= 0 && v.claims[k].Sentence >= v.sentence-2; k-- {
		if n := v.claims[k].Kind.Name; n == "round" || n == "lead-investor" || n == "investor" {
			return true
		}
	}
	return false
}

// roundAhead reports whether a round is named right behind item i: "for the Series B".
func (v *view) roundAhead(i int) bool {
	for j := i; j < len(v.items) && j < i+5 && !v.wall(j); j++ {
		if v.has(j, slotSeries) || v.is(j, roundNoun|dealNoun) && v.cells[j].mention == 0 {
			return true
		}
	}
	return false
}

// knownInvestor reports whether the name at item n is an investor's: a fund by its name,
// or called one before item end ("existing investor A", "A, an early backer,").
func (v *view) knownInvestor(n, end int) bool {
	if m := v.mention(n); m.Entity != 0 && v.entities[m.Entity-1].Fund {
		return true
	}
	for j := n - 1; j >= 0 && j > n-4 && !v.wall(j); j-- {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 && !v.isAny(j, "firm") {
			return true
		}
	}
	for j := n + 1; j < end; j++ {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 && !v.isAny(j, "firm") {
			return true
		}
	}
	return false
}

// apposedInvestors handles "Cedar, an early investor in Acme, said", "Cedar, one of Acme's
// backers," and "Acme backer Cedar".
func (f *found) apposedInvestors(first int) {
	v := f.view
	if f.slot("investor") > first {
		if i := f.slot("investor"); v.isWord(i+1, v.words.possessive) || v.isWord(i+1, v.words.hyphen) || v.isAny(i+1, "investor", "investors") {
			return
		} else if v.company(first) && !v.entities[v.mention(first).Entity-1].Fund {
			v.emitInvestor(v.kind, v.named(first), first, i, -1, true, 2)
		}
		return
	}
	for j := first + 2; j < f.m.End-1; j++ {
		if v.isAny(j, "former", "ex", "potential", "no", "not", "prolific", "active") || v.wall(j) || v.is(j, verb|auxiliary|relative|preposition) && !v.isWord(j, v.words.of) {
			return
		}
	}
	if !v.isAny(first+2, "a", "an", "the", "one", "its", "also") && !v.is(first+2, investorNoun) {
		return
	}
	s := subj{}
	if o := f.slot("org"); o > first {
		s = v.named(o)
	} else if o, next := v.companyPhrase(f.m.End); o >= 0 && (next >= len(v.items) || v.wall(next) || v.is(next, auxiliary|preposition)) {
		s = v.named(o)
	}
	v.emitInvestor(v.kind, s, first, first, -1, true, 2)
}

// portfolioOf handles "Acme, a portfolio company of Cedar", "Cedar portfolio company Acme"
// and "Cedar's portfolio includes Acme and Beta".
func (f *found) portfolioOf(cue int) {
	v := f.view
	holder := cue - 1
	if v.isWord(holder, v.words.possessive) {
		holder--
	}
	companies := v.isAny(cue+1, "company", "companies", "startup", "startups", "firm", "firms")
	switch {
	case companies && v.isWord(cue+2, v.words.of):
		if s := v.describedBy(cue + 1); s.entity != 0 {
			v.emitInvestors(v.kind, s, cue, cue+3, -1, 2)
		}
	case v.has(holder, slotOrg) && v.mention(holder).Entity != 0:
		j := cue + 1
		if companies {
			j++
		}
		if !companies && !v.is(j, includeWord) && !v.isAnyLemma(j, "feature", "boast", "contain", "span") {
			return
		}
		v.heldBy(holder, cue, j)
	}
}

// investedInMany handles "Cedar has invested in 40 startups, including Acme and Beta".
func (f *found) investedInMany(cue int) {
	v := f.view
	s := v.subjectOf(cue)
	if s.entity == 0 || v.gerund(cue) && !v.is(v.prev(cue), auxiliary) || s.anaphor && v.fund != 0 && v.fund != s.entity {
		return
	}
	j := f.m.End - 1
	if v.isAny(j, "such") {
		j++
	}
	names, _, _ := v.list(j+1, slotOrg|slotPerson)
	v.emitHolder(s, cue, append([]int(nil), names...))
}

// amongAre handles "Among its investors are Cedar and Oakline".
func (f *found) amongAre(first int) {
	v := f.view
	if first > 1 {
		return
	}
	for j := first; j < f.m.End; j++ {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 {
			v.emitInvestors(v.kind, v.owner(j), f.m.End-1, f.m.End, -1, 3)
			return
		}
	}
}

// heldBy puts forward the investor named at item holder for every company of the list at
// item j, which a word like "including" may introduce.
func (v *view) heldBy(holder, cue, j int) {
	for v.is(j, includeWord) || v.comma(j) || v.isWord(j, v.words.colon) || v.isAny(j, "such", "as") || v.isAnyLemma(j, "feature", "boast", "contain", "span") {
		j++
	}
	names, _, _ := v.list(j, slotOrg|slotPerson)
	v.emitHolder(v.named(holder), cue, append([]int(nil), names...))
}

// emitHolder puts forward s as an investor of each company named.
func (v *view) emitHolder(s subj, cue int, names []int) {
	for _, n := range names {
		m := v.mention(n)
		if !v.company(n) || m.Entity == s.entity || m.Kind == mention.Place || v.entities[m.Entity-1].Fund {
			continue
		}
		c := v.claim(v.kind, v.named(n), cue)
		if c.Subject.Name == "" {
			continue
		}
		c.Partial = true
		c.Value = value.Value{Kind: value.Name, Text: v.subject(s).Name}
		c.Span = v.span(n, n+1)
		if s.last > s.first {
			c.Span = v.span(s.first, s.last)
		}
		c.NameSpan = c.Span
		v.emit(c, n, 2)
	}
}

// tookStake handles "took a minority stake in Acme", "acquired 5% of".
func (f *found) tookStake(cue int) {
	v := f.view
	if v.nounHere(cue) || v.gerund(cue) && v.is(v.prev(cue), preposition) {
		return
	}
	for j := cue + 1; j < f.m.End; j++ {
		switch {
		case v.isAny(j, "majority", "major", "controlling", "control", "remaining", "entire", "full", "no"), v.wall(j), v.is(j, verb|relative) && !v.is(j, includeWord):
			return
		case v.has(j, slotPercent):
			if n, ok := v.value(j).Num.Int64(); ok && n > 50 {
				return
			}
		}
	}
	names := v.namesBefore(cue)
	s := v.recipientOf(f.m.End - 1)
	if len(names) == 0 || s.entity == 0 || v.isOneOf(s.entity, names) {
		return
	}
	for _, n := range append([]int(nil), names...) {
		v.emitInvestor(v.kind, s, cue, n, -1, true, 2)
	}
}

// roundAttracted handles "the round attracted Cedar, Oakline and Pinewood".
func (f *found) roundAttracted(cue int) {
	v := f.view
	k := v.before(cue)
	for k > 0 && v.is(k, auxiliary) {
		k = v.before(k)
	}
	if !v.has(k, slotSeries) && !(v.is(k, roundNoun|dealNoun) && v.cells[k].mention == 0) {
		return
	}
	s, series := v.raisingCompany(cue)
	v.emitInvestors(v.kind, s, cue, cue+1, series, 2)
}

// backsList handles "Cedar Ventures, an early investor in Europe, backing Acme and
// Beta".
func (f *found) backsList(cue int) {
	v := f.view
	if v.is(v.prev(cue), auxiliary|preposition) || !v.company(v.skipFill(cue+1)) {
		return
	}
	s := v.subjectOf(cue)
	if s.entity == 0 || !v.entities[s.entity-1].Fund && !v.apposedInvestor(cue) {
		return
	}
	names, _, _ := v.list(cue+1, slotOrg)
	for _, n := range append([]int(nil), names...) {
		if m := v.mention(n); m.Entity != s.entity {
			c := v.claim(v.kind, v.named(n), cue)
			c.Partial = true
			c.Value = value.Value{Kind: value.Name, Text: v.entities[s.entity-1].Name}
			c.Span = v.span(s.first, max(s.last, s.first+1))
			c.NameSpan = c.Span
			v.emit(c, s.first, 3)
		}
	}
}

// apposedInvestor reports whether the words before item i call somebody an investor.
func (v *view) apposedInvestor(i int) bool {
	for j := i - 1; j >= 0 && j > i-16; j-- {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 {
			return true
		}
	}
	return false
}

// roundTold reports whether the clause before item i tells of a round.
func (v *view) roundTold(i int) bool {
	for j := i - 1; j >= 0 && j > i-16; j-- {
		if v.has(j, slotSeries) || v.is(j, roundNoun|dealNoun) && v.cells[j].mention == 0 || v.isAny(j, "invested", "raised", "raises", "led", "participation") {
			return true
		}
		if v.isWord(j, v.words.semicolon) || v.isWord(j, v.words.stop) {
			return false
		}
	}
	return false
}

func (v *view) fundsBefore(i int) bool {
	j := v.prev(i)
	for j >= 0 && v.is(j, auxiliary|modal) {
		j = v.prev(j)
	}
	if v.company(j) && v.isAny(j-1, "for", "in", "to", "into") {
		j -= 2 // "Funding for Acme came from"
	}
	return j >= 0 && (v.is(j, roundNoun) && v.cells[j].mention == 0 || v.has(j, slotMoney|slotSeries) || v.isAny(j, "money", "cash", "participation"))
}

// backed is the company that "backed by" at item i is said of.
func (v *view) backed(i int) subj {
	k := v.prev(i)
	if v.has(k, slotMoney) || v.is(k, roundNoun) && v.cells[k].mention == 0 && !v.is(k, orgNoun) {
		return v.roundOwner(k)
	}
	return v.subjectOf(i)
}

// countsAmong handles "counts Accel and Index among its investors".
func (f *found) countsAmong() {
	v := f.view
	names, end, open := v.list(f.m.First+1, slotOrg|slotPerson)
	if len(names) == 0 || !v.isAny(end, "among", "as") {
		return
	}
	for j := end + 1; j < len(v.items) && j < end+7; j++ {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 {
			s := v.subjectOf(f.m.First)
			for _, n := range append([]int(nil), names...) {
				v.emitInvestor(v.kind, s, f.m.First, n, -1, open, 3)
			}
			return
		}
	}
}

// participated handles "A, B and C also participated", and "investors who
// participated include A and B".
func (f *found) participated(cue int) {
	v := f.view
	names := v.namesBefore(cue)
	if len(names) > 0 {
		from := f.m.End
		if v.isAnyLemma(cue, "join") {
			from = cue + 1 // "joined Acme's Series C"
		}
		s, series := v.participatedIn(from, names)
		for _, n := range names {
			v.emitInvestor(v.kind, s, cue, n, series, false, 3)
		}
		v.alongWith(s, cue, series)
		return
	}
	if v.gerund(cue) {
		// "Joining the round were A and B"
		for j := f.m.End; j < len(v.items) && j < f.m.End+8 && !v.wall(j); j++ {
			if v.isAny(j, "were", "was", "are", "is") {
				s, series := v.participatedIn(f.m.End, nil)
				v.emitInvestors(v.kind, s, cue, j+1, series, 3)
				return
			}
		}
	}
	// "Investors who came into the round include …"
	if !v.investorBefore(cue) {
		return
	}
	for j := f.m.End; j < len(v.items) && j < f.m.End+10; j++ {
		if v.is(j, includeWord) || v.isAny(j, "are", "were") || v.isWord(j, v.words.colon) {
			s, series := v.participatedIn(f.m.End, nil)
			v.emitInvestors(v.kind, s, cue, j+1, series, 3)
			return
		}
	}
}

// asInvestors handles "has attracted A and B as investors", "A and B came in as new
// investors".
func (f *found) asInvestors(as int) {
	v := f.view
	for j := as - 1; j >= 0 && j > as-24; j-- {
		if v.cells[j].mention != 0 || !v.isAnyLemma(j, "attract", "take", "welcome", "bring", "add", "gain", "have", "win", "sign", "come", "join", "step", "secure") {
			if v.isWord(j, v.words.semicolon) || v.is(j, relative) && !v.is(j, possessive) {
				return
			}
			continue
		}
		start := j + 1
		if v.isAny(start, "on", "in", "onboard", "aboard") {
			start++
		}
		if v.isAny(start, "funds") && v.isAny(start+1, "managed", "advised") && v.isWord(start+2, v.words.by) {
			start += 3
		}
		names, end, open := v.list(start, slotOrg|slotPerson)
		names = append([]int(nil), names...)
		var s subj
		series := -1
		switch {
		case len(names) > 0 && end == as:
			s = v.subjectOf(j)
		case len(names) == 0 && start == as:
			if names = v.namesBefore(j); len(names) == 0 {
				return
			}
			s, series = v.participatedIn(as, names)
		default:
			return
		}
		for _, n := range names {
			v.emitInvestor(v.kind, s, j, n, series, open, 3)
		}
		return
	}
}

// amongBackers handles "A and B are among Acme's backers".
func (f *found) amongBackers(cue int) {
	v := f.view
	names := v.namesBefore(cue)
	if len(names) == 0 {
		return
	}
	i := f.m.End - 1
	s := v.recipientOf(i + 1)
	if s.entity == 0 {
		s = v.owner(i)
	}
	if s.entity == 0 || v.isOneOf(s.entity, names) {
		s = subj{entity: v.otherThan(names), anaphor: true}
	}
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, -1, true, 3)
	}
}

// ledWith handles those named beside a lead: "led by Cedar with Oakline and Pinewood".
func (f *found) ledWith(with int) {
	v := f.view
	if names, end, open := v.list(with+1, slotOrg|slotPerson); len(names) > 0 && v.roundTold(with) {
		// ", with A and B following on from the seed"
		if k := v.skipAdverbs(end); v.isAny(k, "following", "participating", "joining", "doubling", "increasing", "investing", "reinvesting", "returning", "taking", "contributing", "coming", "chipping", "topping", "putting", "among", "joined", "following", "signing", "on") {
			names = append([]int(nil), names...)
			s, series := v.raisingCompany(with)
			for _, n := range names {
				v.emitInvestor(v.kind, s, with, n, series, open, 2)
			}
			return
		}
	}
	if !v.has(with-1, slotOrg|slotPerson) && !(v.comma(with-1) && v.has(with-2, slotOrg|slotPerson)) {
		return
	}
	if v.comma(with - 1) {
		// ", with Oakline and Pinewood —": nothing more is said of them
		if _, end, _ := v.list(with+1, slotOrg|slotPerson); end < len(v.items) && !v.isWord(end, v.words.dash) && !v.isWord(end, v.words.stop) {
			return
		}
	}
	for j := with - 1; j >= 0 && j > with-9; j-- {
		switch {
		case v.isWord(j, v.words.by) && v.isAny(j-1, "led", "co-led", "backed", "headed", "jointly"):
			if s, series := v.raisingCompany(j); s.entity != 0 {
				v.emitInvestors(v.kind, s, j, with+1, series, 2)
			}
			return
		case v.has(j, slotOrg|slotPerson|slotTitle|slotPlace), v.isWord(j, v.words.and), v.comma(j), v.isWord(j, v.words.possessive), v.items[j].Flags&pattern.Filler != 0, v.is(j, investorNoun|orgNoun):
		default:
			return
		}
	}
}

// ownsShares handles "A and B own shares in Acme", "A is an investor in Acme".
func (f *found) ownsShares(cue int) {
	v := f.view
	names := v.namesBefore(cue)
	s := v.recipientOf(f.m.End - 1)
	if o := f.slot("org"); o >= 0 {
		s = v.named(o) // "Cedar is Acme's biggest shareholder"
	}
	if len(names) == 0 || s.entity == 0 || v.isOneOf(s.entity, names) {
		return
	}
	for j := cue + 1; j < f.m.End; j++ {
		if v.isAny(j, "former", "no", "not", "potential", "early-stage") {
			return
		}
	}
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, -1, true, 2)
	}
	// "an early backer of Acme and Beta"
	if others, _, _ := v.list(f.m.End, slotOrg); len(others) > 1 && len(names) == 1 && f.slot("org") < 0 && v.company(names[0]) {
		others = append([]int(nil), others...)
		v.emitHolder(v.named(names[0]), cue, others[1:])
	}
}

// alongWith reads those who invest beside the subject of the verb at item cue:
// "also chipped in, along with newcomer Acme".
func (v *view) alongWith(s subj, cue, series int) {
	for j := cue + 1; j < len(v.items) && j < cue+8; j++ {
		switch {
		case v.isAny(j, "alongside"):
		case v.isAny(j, "along", "together") && v.isAny(j+1, "with"):
			j++
		case v.is(j, relative) || v.wall(j) && !v.comma(j) || v.has(j, slotMoney):
			return
		default:
			continue
		}
		v.emitInvestors(v.kind, s, cue, j+1, series, 3)
		return
	}
}

func (v *view) investorBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if v.is(j, investorNoun) && v.cells[j].mention == 0 || v.isAny(j, "others", "participants") {
			return true
		}
	}
	return false
}

// participatedIn is the company whose round the words from item i on tell, else
// the one spoken of.
func (v *view) participatedIn(i int, names []int) (subj, int) {
	end := min(i+9, len(v.items))
	series := -1
	for j := i; j < end && !v.is(j, includeWord); j++ {
		if v.has(j, slotSeries) {
			series = j
		}
		if v.company(j) && !v.isOneOf(v.mention(j).Entity, names) && !v.alongside(j) && (v.isWord(j+1, v.words.possessive) || v.is(v.prev(j), preposition)) {
			for k := j + 1; k < end && series < 0 && !v.wall(k); k++ {
				if v.has(k, slotSeries) {
					series = k
				}
			}
			return v.named(j), series
		}
		if v.wall(j) {
			break
		}
	}
	// "Acme said Cedar had invested": whoever says so.
	for j := 0; j+1 < len(v.items) && j < 6 && len(names) > 0 && j < names[0]; j++ {
		if v.company(j) && v.is(j+1, sayVerb) && !v.describes(j) && !v.entities[v.mention(j).Entity-1].Fund {
			return v.named(j), series
		}
	}
	return subj{entity: v.otherThan(names), anaphor: true}, series
}

// investedIn handles "Accel invested in Acme", "Accel backs Acme".
func (f *found) investedIn(cue int) {
	v := f.view
	names := v.namesBefore(cue)
	if v.ending(cue, "ing") && !v.is(v.prev(cue), auxiliary) && len(names) > 0 && !v.isAnyLemma(cue, "back") {
		return
	}
	if len(names) == 0 {
		f.holderInvested(cue)
		return
	}
	if v.isAnyLemma(cue, "invest") && (cue+1 >= len(v.items) || v.wall(cue+1) || v.isAny(cue+1, "too", "alongside") || v.isWord(cue+1, v.words.in) && v.is(v.skipFill(cue+2), roundNoun)) || v.isAnyLemma(cue, "chip") {
		s, series := v.participatedIn(cue+1, names)
		for _, n := range names {
			v.emitInvestor(v.kind, s, cue, n, series, false, 3)
		}
		v.alongWith(s, cue, series)
		return
	}
	s := subj{}
	if o := f.slot("org"); o >= 0 {
		if v.describes(o) || v.isWord(o+1, v.words.possessive) && !v.is(o+2, roundNoun) {
			return
		}
		s = v.named(o)
	} else {
		for j := cue + 1; j < len(v.items) && j < cue+10; j++ {
			if v.isAny(j, "in", "into", "on", "to", "for") {
				if s = v.recipientOf(j); s.entity != 0 {
					break
				}
			}
			if v.wall(j) {
				break
			}
		}
	}
	if s.entity == 0 || v.isOneOf(s.entity, names) || s.last > s.first && v.isAny(s.last, "account", "accounts", "wallet", "wallets", "app", "stock", "bonds") {
		return
	}
	series := v.seriesAround(cue)
	for _, n := range names {
		v.emitInvestor(v.kind, s, cue, n, series, false, 2)
	}
}

// holderInvested handles "The fund has also invested in Acme", "It has backed Acme and
// Beta", where an investor was spoken of.
func (f *found) holderInvested(cue int) {
	v := f.view
	if v.gerund(cue) || !v.isAnyLemma(cue, "invest", "back") || v.isAny(cue-1, "be", "been", "was", "were", "being", "is", "are") {
		return
	}
	j := cue + 1
	if v.isWord(j, v.words.in) {
		j++
	} else if v.isAnyLemma(cue, "invest") {
		return
	}
	s := v.subjectOf(cue)
	if k := v.before(v.before(cue)); s.entity == 0 && v.fund != 0 && v.sentence-v.fundAt == 1 && (v.isAny(k, "it") || v.isAny(v.before(cue), "it")) {
		s = subj{entity: v.fund, first: 0, last: 1, anaphor: true}
	}
	if s.entity == 0 || !v.entities[s.entity-1].Fund || s.last <= s.first {
		return
	}
	names, _, _ := v.list(j, slotOrg|slotPerson)
	v.emitHolder(s, cue, append([]int(nil), names...))
}

// recipientOf is recipient for any preposition.
func (v *view) recipientOf(i int) subj {
	if s := v.recipient(i); s.entity != 0 {
		return s
	}
	for j := i + 1; j < len(v.items) && j < i+6; j++ {
		switch {
		case v.company(j) && !v.describes(j):
			return v.named(j)
		case v.is(j, orgNoun):
			if first, ok := v.definite(j); ok {
				return v.anaphor(first, j+1)
			}
		case v.is(j, pronoun):
			return v.anaphor(j, j+1)
		case v.wall(j), v.is(j, preposition|verb|relative):
			return subj{}
		}
	}
	return subj{}
}

// investorNouns handles "investors include A", "existing investors A and B",
// "backers such as A", "its investors A and B".
func (f *found) investorNouns(first int) {
	v := f.view
	i := first
	for i < f.m.End && !v.is(i, investorNoun|angelNoun) {
		i++
	}
	if i >= f.m.End || v.tellsPerson(i) {
		return
	}
	j := i + 1
	if v.isAny(i, "angel", "angels") && v.is(j, investorNoun) {
		j++
	}
	strong, of := false, -1 // of is the company named behind the noun
	for n := 0; n < 9 && j < len(v.items); n++ {
		switch {
		case v.is(j, includeWord):
			strong = true
			j++
			continue
		case v.isAny(j, "such") && v.isAny(j+1, "as"):
			strong = true
			j += 2
			continue
		case v.isAny(j, "are", "were") && n < 3, v.isAny(j, "is", "was") && n == 0 && v.isAny(i-1, "sole", "only", "largest", "biggest", "main", "first", "latest"), v.isWord(j, v.words.colon):
			strong = true
			j++
			continue
		case v.isAny(j, "in", "behind", "from", "of") && !strong && v.is(j+1, determiner):
			// "investors in the round include"
			k := j + 1
			for k < len(v.items) && k < j+6 && !v.is(k, includeWord) && !v.wall(k) && !v.isAny(k, "are", "were") {
				k++
			}
			if v.is(k, includeWord) || v.isAny(k, "are", "were") {
				j = k
				continue
			}
		case v.isAny(j, "in", "behind", "of") && !strong && v.company(j+1) && !v.describes(j+1):
			// "backers of Acme include", "investors in Acme's Series C:"
			k := j + 2
			for k < len(v.items) && k < j+7 && !v.is(k, includeWord) && !v.wall(k) && !v.isAny(k, "are", "were") {
				k++
			}
			if v.is(k, includeWord) || v.isAny(k, "are", "were") || v.isWord(k, v.words.colon) {
				of, j = j+1, k
				continue
			}
		case v.comma(j) && v.isAny(j+1, "among") && v.isAny(j+2, "them"):
			strong = true
			j += 3
			continue
		case v.comma(j) && (v.is(j+1, includeWord) || v.isAny(j+1, "such")):
			j++
			continue
		case v.comma(j) && v.isAny(j+1, "who", "which") && v.is(j+2, includeWord):
			j += 2 // "its investors, who include A and B"
			continue
		case v.comma(j) && n == 0 && v.has(j+1, slotOrg|slotPerson) && (v.possessor(i) || v.isAny(i-1, "existing", "new", "returning")):
			strong = true // "its seed investors, A and B,"
			j++
			continue
		case v.isWord(j, v.words.dash), v.isWord(j, v.words.hyphen):
			j++
			continue
		}
		break
	}
	if !v.has(j, slotOrg|slotPerson|slotPlace) && !strong {
		return
	}
	plural := v.ending(i, "s")
	adjective := false
	for k := i - 1; k >= 0 && k > i-5; k-- {
		if v.isAny(k, "existing", "new", "returning", "current", "early", "previous", "previously", "fellow", "its", "their", "angel", "angels", "strategic", "seed", "other", "first-time", "historic", "prominent", "his", "the", "lead") || v.isWord(k, v.words.possessive) {
			adjective = true
			if v.isAny(k, "his", "her", "lead") {
				return
			}
		}
		if v.wall(k) || v.is(k, verb) {
			break
		}
	}
	if !strong && !adjective && !(plural && v.roundTold(i)) {
		return
	}
	if v.isAny(v.prevWord(i), "told", "says", "said") {
		return
	}
	s, series := subj{}, -1
	if of >= 0 {
		s = v.named(of)
	} else if v.roundTold(i) {
		s, series = v.raisingCompany(i)
	}
	if s.entity == 0 {
		s = v.ownerNotFund(i)
	}
	n := len(v.pending)
	end := v.emitInvestors(v.kind, s, i, j, series, 2)
	// "Existing investors A and B are likely to participate"
	for k := v.skipAdverbs(end); k+1 < len(v.items) && k < end+7 && !v.wall(k) && v.finite(v.skipAdverbs(end)); k++ {
		if v.isWord(k, v.words.to) || v.is(k, will|modal) {
			if m := v.moodAt(k + 1); m > Reported {
				for x := n; x < len(v.pending); x++ {
					v.pending[x].claim.Mood = m
				}
			}
			break
		}
	}
}

func (v *view) prevWord(i int) int {
	if j := v.prev(i); j >= 0 {
		return j
	}
	return 0
}

// tellsPerson reports whether "investor" at item i only says what a person
// quoted does: "investor Jane Doe says".
func (v *view) tellsPerson(i int) bool {
	j := i + 1
	if v.has(j, slotPerson) && v.is(j+1, sayVerb) {
		return true
	}
	return v.isAny(i, "investor") && (v.has(i-1, slotOrg) && !v.isWord(i-1, v.words.possessive) || v.is(i-1, orgNoun) && !v.isAny(i-1, "angel"))
}

// roundIncludes handles "the round included A and B", "others included A".
func (f *found) roundIncludes(cue int) {
	v := f.view
	if v.isAny(cue, "including") {
		return
	}
	k := v.prev(cue)
	for k >= 0 && (v.is(k, auxiliary|modal) || v.ending(k, "ly")) {
		k = v.prev(k)
	}
	switch {
	case v.is(k, relative) && !v.is(k, possessive) && (v.is(v.prev(k), roundNoun|dealNoun) || v.has(v.prev(k), slotSeries)):
	case v.isWord(k, v.words.and) && v.roundTold(k):
	case v.is(k, roundNoun|dealNoun) && v.cells[k].mention == 0 && !v.is(k, orgNoun), v.isAny(k, "others", "participants"), v.has(k, slotSeries), v.is(k, pronoun) && v.angelsFollow(cue):
	case v.comma(k):
		// "Led by A, others, per PitchBook data, included B"
		ok := false
		for j := k; j >= 0 && j > k-9; j-- {
			if v.isAny(j, "others", "round", "investors", "backers") {
				ok = true
			}
		}
		if !ok {
			return
		}
	default:
		return
	}
	s, series := v.raisingCompany(cue)
	if s.entity == 0 || v.is(k, pronoun) || v.isAny(k, "others") {
		s = subj{entity: v.current(false), anaphor: true}
	}
	end := v.emitInvestors(v.kind, s, cue, cue+1, series, 2)
	// "…, with C and D also in the mix"
	if v.comma(end) && v.isWord(end+1, v.words.with) {
		v.emitInvestors(v.kind, s, cue, end+2, series, 2)
	}
}

func (v *view) angelsFollow(i int) bool {
	for j := i + 1; j < len(v.items) && j < i+5; j++ {
		if v.is(j, investorNoun|angelNoun) {
			return true
		}
	}
	return false
}

// fromList handles names after "from" at item from (or the "of" and "by" of
// "backing of") where money comes from them: "raised $5m from", "a round with
// participation from", "received funding from".
func (v *view) fromList(from int) {
	i := from + 1
	cue, ok := v.moneyFrom(from)
	if !ok || v.pluralSubject(cue) && v.subjectOf(cue).nobody() {
		return // "startups receive debt funding from"
	}
	s, series := v.raisingCompany(from)
	if s.entity == 0 {
		if v.is(cue, raiseVerb) && !v.nounHere(cue) {
			s = v.subjectOf(cue)
		} else {
			s = v.owner(cue)
		}
	}
	if s.entity == 0 || v.entities[s.entity-1].Fund && v.sameNameAhead(s.entity, i) {
		s = subj{entity: v.current(false), anaphor: true}
		if s.entity == 0 || v.sameNameAhead(s.entity, i) {
			return
		}
	}
	if s.anaphor {
		// "Backing from Cedar will help Acme hire"
		for j := from + 2; j+1 < len(v.items); j++ {
			if v.isAnyLemma(j, "help", "let", "allow", "enable") && v.company(j+1) && !v.describes(j+1) && v.is(v.before(j), will|modal|auxiliary) {
				s = v.named(j + 1)
			}
		}
	}
	if series < 0 {
		// "from A, B and others in a Series C round"
		_, end, _ := v.list(i, slotOrg|slotPerson)
		for j := end; j < len(v.items) && j < end+9; j++ {
			if v.has(j, slotSeries) && !v.otherRound(j) {
				series = j
				break
			}
			if v.wall(j) || v.is(j, relative|conjunction) || v.has(j, slotMoney) {
				break
			}
		}
	}
	v.emitInvestors(v.kind, s, cue, i, series, 2)
}

// pluralSubject reports whether the clause of item i, as far as that, speaks of companies
// in general: "after startups go through it and receive".
func (v *view) pluralSubject(i int) bool {
	c := v.clauseOf[i]
	for j := v.clauses[c].first; j < i; j++ {
		if v.clauseOf[j] == c && v.cells[j].mention == 0 && v.is(j, orgNoun|firmNoun|customerNoun) && v.plural(j) && !v.is(j, verb) && (v.is(j-1, conjunction) || v.subjectPosition(j)) && !v.is(j-1, possessive) && !v.isWord(j-1, v.words.possessive) {
			return true
		}
	}
	return false
}

// moneyFrom reports whether what comes from somebody at item from is money for a
// company, and by which word: the verb of raising, or the noun.
func (v *view) moneyFrom(from int) (cue int, ok bool) {
	for j := from - 1; j >= 0 && j > from-16; j-- {
		switch {
		case v.isWord(j, v.words.shut):
			for j > 0 && !v.bracket(j) {
				j--
			}
		case v.has(j, slotMoney):
			p := v.phraseOf(j)
			if p.is(figureNoun) && !p.is(equityNoun|debtNoun|grantNoun) || v.isAny(v.prev(j), "to", "from") {
				return j, false
			}
			g := v.governing(j)
			if g == j {
				return j, p.is(equityNoun|debtNoun|grantNoun) || p.series >= 0 || p.head < 0 && v.wall(j-1)
			}
			if v.isAny(g, "is", "was", "be") {
				return j, p.is(equityNoun | debtNoun | grantNoun)
			}
			return g, v.is(g, raiseVerb) || v.isAnyLemma(g, "take", "accept", "borrow", "draw", "emerge", "launch", "start", "come") || p.is(equityNoun|debtNoun|grantNoun) || p.series >= 0
		case v.has(j, slotSeries):
			if v.otherRound(j) {
				return j, false
			}
			g := v.governing(j)
			return g, g == j || v.is(g, raiseVerb|auxiliary) || v.isAnyLemma(g, "see", "include", "announce")
		case v.isAny(j, "backing", "support", "participation", "contributions", "contribution", "funding", "financing", "investment", "investments", "cash", "capital", "money", "equity", "loan", "loans", "round", "fundraise", "sum", "amount", "injection", "cheque", "cheques", "check", "checks", "ticket", "tickets", "grant", "grants", "debt") && v.cells[j].mention == 0:
			g := v.governing(j)
			if k := v.prev(j); v.is(j, equityNoun|debtNoun|grantNoun) && !v.isAnyLemma(g, "spend", "pay", "cost") {
				if v.has(k, slotSeries) {
					k = v.prev(k)
				}
				if v.isWord(k, v.words.in) || v.isWord(k, v.words.of) {
					k = v.prev(k)
				}
				if v.has(k, slotMoney) || v.has(v.prev(j), slotSeries) {
					return j, true // "$45m in seed funding from"
				}
			}
			if g == j {
				// A noun that is subject or stands alone: "participation from", "funding came from".
				return j, v.isAny(j, "participation", "backing") || v.isAny(j, "support", "contributions", "contribution", "cash", "money", "amount", "sum", "capital") && v.roundTold(j) || v.is(j, equityNoun) && (v.possessor(j) || v.roundTold(j) || from == j+1)
			}
			return g, v.is(g, raiseVerb|auxiliary) || v.isAnyLemma(g, "see", "include", "come", "take", "follow")
		case v.isAnyLemma(j, "come") && v.fundsBefore(j):
			return j, true
		case v.isAny(j, "including") && j == from-1, v.comma(j) && v.isAny(j+1, "including"):
		case v.is(j, raiseVerb) && v.cells[j].mention == 0 && v.isAnyLemma(j, "raise") && j == from-1:
			return j, true
		case v.comma(j) && j == from-1 && (v.has(j-1, slotSeries) || v.is(j-1, roundNoun) && v.cells[j-1].mention == 0):
		case v.sumMark(j), v.isAny(j, "since") && v.has(j+1, slotDate):
		case v.has(j, slotDate|slotPlace|slotCount|slotOrdinal|slotDuration), v.items[j].Flags&pattern.Filler != 0, v.isWord(j, v.words.in), v.isWord(j, v.words.of), v.isWord(j, v.words.hyphen), v.isAny(j, "part", "as"):
		case v.is(j, relative|conjunction|auxiliary) || v.wall(j) || v.has(j, slotOrg|slotPerson|slotTitle), v.is(j, preposition):
			return j, false
		case v.is(j, verb|buyVerb|investVerb) && !v.is(j, equityNoun|debtNoun):
			return j, false
		}
	}
	return from, false
}

func (v *view) sameNameAhead(e int32, i int) bool {
	m := v.mention(i)
	return m != nil && m.Entity == e
}
