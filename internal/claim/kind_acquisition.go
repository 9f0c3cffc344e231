package claim

import "github.com/factlint/factlint/internal/pattern"

// Acquisition says which company bought which.
var Acquisition = &Kind{
	Name: "acquisition", Noun: "acquisition", weight: 25, relates: true,
	Doc: "Which company bought which, for how much and when: \"Kelp Labs has bought Mosswork\", \"Mosswork was acquired by Kelp Labs for £38m\". The subject is the buyer.",
	wordings: []string{
		"acquire|buy|purchase|swallow|absorb", "snap|scoop|buy|gobble|hoover|swallow|pick up|out", "snap|scoop|gobble|hoover|swallow it up", "take over", "swoop for", "acqui - hire", "acquihire",
		"acquisition|takeover|purchase|buyout of ~6 <org>", "takeover|acquisition target", "<org> 's ~4 acquisition|takeover|purchase of <org>",
		"acquisition|takeover|purchase|buyout of ~6 company|startup|firm|maker|rival|business|biotech , <org>", "acquisition|takeover|purchase|buyout of ~1 company|startup|business|firm|biotech|brand|maker", "acquisition|takeover|purchase|buyout by", "sale ~3 to <org>", "become part of", "sell ~9 to ~5 <org>", "sell <target> , ~5 , to <org>", "sell ~1 majority|control stake to <org>", "strike|sign|reach|ink ~1 <money> deal|agreement for|to ~2 <target>", "sell ~4 company|startup|business|firm|venture|agency|app|studio , <target> , to <org>", "acquisition|takeover : <target>", "acquisition include ~1 <target>", "acquisition|takeover ~4 : <target>", "pay ~1 <money> for ~1 <target>", "majority|control stake in", "<money> takeover|acquisition|buyout|purchase|deal",
	},
	scanned: slotMoney,
	scan:    (*view).priceLater,
	finish: func(f *found) {
		v, at := f.view, f.m.Anchor
		switch {
		case v.isAnyLemma(f.m.First, "strike", "sign", "reach", "ink") && f.slot("money") >= 0:
			f.finishStruck()
		case f.slot("money") >= 0 && f.slot("target") >= 0:
			f.finishPaid()
		case v.isAny(f.m.First, "sale") && f.slot("org") >= 0:
			f.finishSale()
		case f.slot("target") >= 0 && !v.isAnyLemma(f.m.First, "sell"):
			f.finishListed()
		case f.slot("money") >= 0:
			f.finishPriced()
		case v.isAnyLemma(at, "acquisition", "takeover", "purchase", "buyout") && v.nounHereOrPlain(at):
			f.finishNounBuy(at)
		case v.isAnyLemma(f.m.First, "become"):
			// "Acme became part of Beta in 2022"
			if a, next := v.companyPhrase(f.m.End); a >= 0 {
				b := bought{cue: f.m.First, price: -1, date: -1, acquirer: v.named(a), target: v.subjectOf(f.m.First)}
				b.at = a
				v.terms(&b, next)
				v.emitBought(b)
			}
		case v.isAnyLemma(f.m.First, "sell"):
			f.finishSold()
		case v.isAny(at, "stake", "majority", "control", "controlling"):
			f.finishMajority()
		default:
			f.finishBought(f.m.First)
		}
	},
}

// eachHasOne reports whether a list goes on from item j to "respectively": whose is whose
// is told by the order alone.
func (v *view) eachHasOne(j int) bool {
	for ; j < len(v.items) && !v.isWord(j, v.words.stop) && !v.isWord(j, v.words.semicolon); j++ {
		if v.isAny(j, "respectively") {
			return true
		}
	}
	return false
}

// nounHereOrPlain reports whether the word of item i, a noun unless it is
// "purchase" or "takeover" used as a verb, stands as a noun.
func (v *view) nounHereOrPlain(i int) bool {
	if v.isAnyLemma(i, "purchase") {
		return v.isAny(i, "purchase", "purchases") && v.nounHere(i)
	}
	return true
}

// bought is one purchase as items; -1 where it is silent.
type bought struct {
	acquirer, target subj
	cue              int
	price, date      int
	at               int // item whose words the claim covers when there is no price
}

// finishBought handles verbs: active, passive and in relative clauses.
func (f *found) finishBought(cue int) {
	v, end := f.view, f.m.End
	b := bought{cue: cue, price: -1, date: -1, at: -1}
	if v.isAnyLemma(cue, "pick") && !v.pickedUp(end) {
		return
	}
	if v.ending(cue, "ing") && v.is(cue-1, preposition) && v.isAny(cue-1, "of", "from", "without", "about", "for", "on", "into") && !v.isAny(cue-2, "fresh") {
		return // "talk of buying"
	}
	if v.passive(cue) {
		j := v.skipFill(end)
		// "was acquired last year by Beta": what lies between does not matter.
		for j < len(v.items) && !v.isWord(j, v.words.by) && j < end+6 && !v.wall(j) && !v.is(j, verb|relative) {
			j++
		}
		if !v.isWord(j, v.words.by) {
			return
		}
		a, next := v.companyPhrase(j + 1)
		if a < 0 || v.eachHasOne(next) {
			return
		}
		b.acquirer = v.named(a)
		b.target = v.subjectOf(cue)
		if b.target.entity == 0 && v.company(cue-1) {
			b.target = v.named(cue - 1) // "with department store Beta bought by Acme in 2014"
		}
		b.at = a
		if b.target.entity != 0 && !b.target.anaphor {
			b.at = b.target.first
		}
		v.terms(&b, end)
		v.emitBought(b)
		return
	}
	j := v.skipFill(end)
	if end-2 > cue && v.isAny(end-2, "it") {
		j = end - 2 // "snapped it up"
	}
	// "buys a majority stake in Beta", "buys 51% of Beta", "acquired the assets of Beta"
	if k := v.wholeOf(j); k < 0 {
		return
	} else if k > j {
		j = k
	}
	t, next := v.companyPhrase(j)
	if c := v.counted(j); c >= 0 {
		t, next = v.companyPhrase(c)
		if j = c; v.has(c-2, slotDate) {
			b.date = c - 2
		}
	}
	switch {
	case t >= 0 && v.isWord(next, v.words.possessive) && !v.isAny(v.skipFill(next+1), "assets", "shares", "remaining", "business", "parent", "brand", "brands", "trademark", "operations", "technology", "platform", "intellectual"):
		return // "bought Beta's warehouse": nothing that stands for the whole
	case t >= 0:
		b.target = v.named(t)
		b.at = t
	case v.isAny(j, "it") || v.is(j, orgNoun|firmNoun) && v.cells[j].mention == 0:
		s := v.boughtIt(v.subjectOf(cue), cue, j)
		if s.entity == 0 {
			return
		}
		b.target, b.at, next = s, j, j+1
	default:
		// "Beta, which Acme acquired in 2021"
		if s := v.objectOfRelative(cue); s.entity != 0 {
			b.target, b.at, next = s, cue, end
			break
		}
		return
	}
	b.acquirer = v.subjectOf(cue)
	if b.acquirer.entity == b.target.entity {
		return
	}
	v.terms(&b, next)
	if k := v.prev(cue); b.price < 0 && v.isWord(k, v.words.to) && v.has(k-1, slotMoney) && v.isAnyLemma(v.governing(k-1), "pay", "spend", "shell", "fork", "splash", "use", "cost") {
		b.price = k - 1 // "spent $40m to buy Beta"
	} else if b.price < 0 && v.ending(cue, "ing") && v.has(k, slotMoney) && v.isAnyLemma(v.governing(k), "pay", "spend", "splash") {
		b.price = k // "spent $40m buying Beta"
	}
	v.emitBought(b)
	v.eachWithTerms(b, next)
	// "acquired Beta, Gamma and Delta"
	if t >= 0 && b.price < 0 {
		names, _, _ := v.list(j, slotOrg)
		names = append([]int(nil), names...)
		for n, name := range names {
			if n == 0 || !v.company(name) || v.mention(name).Entity == b.target.entity {
				continue
			}
			c := b
			c.target, c.at = v.named(name), name
			v.emitBought(c)
		}
	}
}

// boughtIt is the company that "it" or "the company" at item j, which buyer buys by the
// word at item cue, stands for: the only one named in the sentence besides the buyer, or whom the
// text speaks of.
func (v *view) boughtIt(buyer subj, cue, j int) subj {
	first, ok := v.definite(j)
	if !ok {
		if !v.isAny(j, "it") {
			return subj{}
		}
		first = j
	}
	other, named := subj{}, -1
	for k := range cue {
		m := v.mention(k)
		switch {
		case m == nil || v.clauses[v.clauseOf[k]].kind == bracketed:
		case m.Press && v.subjectPosition(k):
			return subj{} // a paper may be what is bought
		case !v.company(k) || m.Press || m.Fund || v.describes(k):
		case m.Entity == buyer.entity:
			named = k
		case other.entity != 0 && other.entity != m.Entity:
			return v.anaphor(first, j+1)
		default:
			other = v.named(k)
		}
	}
	if other.entity != 0 && other.first < named {
		return subj{entity: other.entity, first: first, last: j + 1, anaphor: true}
	}
	s := v.anaphor(first, j+1)
	if s.entity == buyer.entity && other.entity == 0 && named >= 0 && v.sentence-v.focusAt <= 2 {
		s.entity = v.current(false) // "Beta makes soap. Acme has bought the company."
	}
	return s
}

// nextBought is the item of a further company bought, with a price or a date of its
// own, that the mark or "and" at item j leads on to: "Beta in 2022 and Gamma in 2023"; -1
// where none follows.
func (v *view) nextBought(j int) int {
	if !v.isWord(j, v.words.and) && !v.comma(j) {
		return -1
	}
	if v.comma(j) && v.isWord(j+1, v.words.and) {
		j++
	}
	t, next := v.companyPhrase(j + 1)
	if t < 0 || v.describes(t) {
		return -1
	}
	if v.bracket(next) && v.has(next+1, slotDate|slotMoney) {
		return t
	}
	if n := v.skipFill(next); v.has(n, slotDate) && v.datesEvent(n) || (v.isWord(next, v.words.in) || v.isWord(next, v.words.forWord)) && v.has(v.skipFill(next+1), slotDate|slotMoney) {
		return t
	}
	return -1
}

// eachWithTerms emits the purchases that follow b from item j on, each with terms of its
// own: "bought Beta in 2022 and Gamma in 2023".
func (v *view) eachWithTerms(b bought, j int) {
	if b.price < 0 && b.date < 0 || v.eachHasOne(j) {
		return
	}
	for ; j < len(v.items) && j < b.cue+40 && !v.isWord(j, v.words.stop) && !v.isWord(j, v.words.semicolon); j++ {
		t := v.nextBought(j)
		if t < 0 {
			if v.cells[j].mention == 0 && (v.finite(j) || v.is(j, relative|conjunction)) {
				return
			}
			continue
		}
		c := bought{cue: b.cue, price: -1, date: -1, acquirer: b.acquirer, target: v.named(t), at: t}
		v.terms(&c, t+1)
		v.emitBought(c)
		j = t
	}
}

// pickedUp reports whether "picked up" before item i buys: a seller or a price follows
// the company.
func (v *view) pickedUp(i int) bool {
	t, next := v.companyPhrase(i)
	if t < 0 {
		return false
	}
	if v.isWord(next, v.words.from) {
		_, next = v.companyPhrase(next + 1)
	}
	return v.isWord(next, v.words.forWord) && (v.has(v.skipFill(next+1), slotMoney) || v.undisclosed(v.skipFill(next+1)))
}

// counted is the item where the names begin that "three companies:" or "several startups,
// including" at item j announce, or -1.
func (v *view) counted(j int) int {
	k := j
	for k < len(v.items) && k < j+5 && !v.wall(k) && !v.company(k) && !(v.is(k, orgNoun) && v.plural(k)) {
		k++
	}
	if !v.is(k, orgNoun) || !v.plural(k) {
		return -1
	}
	k++
	if n := v.skipFill(k + 1); v.isWord(k, v.words.in) && v.has(n, slotDate) && (v.comma(n+1) || v.isWord(n+1, v.words.dash)) && v.company(v.skipFill(n+2)) {
		return n + 2 // "two rivals in 2022, Beta and Gamma"
	}
	if v.comma(k) {
		if k++; v.has(j, slotCount) && v.company(k) {
			names, _, _ := v.list(k, slotOrg)
			if n, ok := v.value(j).Num.Int64(); ok && int64(len(names)) == n {
				return k // "two startups, Beta and Gamma"
			}
		}
	}
	switch {
	case v.isWord(k, v.words.colon), v.isWord(k, v.words.dash), v.is(k, includeWord):
		return k + 1
	case v.isAny(k, "such") && v.isAny(k+1, "as"):
		return k + 2
	}
	return -1
}

// passive reports whether the verb at item i is a passive: "was acquired",
// "has been bought", "Beta, acquired by".
func (v *view) passive(i int) bool {
	if v.ending(i, "ing") {
		return false // "is acquiring"
	}
	for j := i - 1; j >= 0 && j > i-5; j-- {
		switch {
		case v.isAny(j, "was", "were", "been", "being", "is", "be", "got", "are"):
			return true
		case v.isWord(j, v.words.to):
			return false // "is to acquire"
		case v.items[j].Flags&pattern.Filler != 0 || v.is(j, auxiliary|negation) || v.ending(j, "ly"):
			continue
		}
		break
	}
	j := v.skipFill(i + 1)
	if k := v.skipFill(j + 1); v.isWord(j, v.words.in) && v.has(k, slotDate) && (v.comma(i-1) || v.is(i-1, orgNoun)) {
		j = v.skipFill(k + 1) // "Beta, bought in 2016 by Acme"
	}
	return v.isWord(j, v.words.by)
}

// companyPhrase finds the company whose name ends the noun phrase at item j:
// "Singapore-based rival Beta", "Japan's Beta". It returns its item and the one
// after it, or -1.
func (v *view) companyPhrase(j int) (int, int) {
	for n := 0; n < 12 && j < len(v.items); n++ {
		switch {
		case v.company(j):
			if v.describes(j) {
				if v.isWord(j+1, v.words.hyphen) {
					j += 3
				} else {
					j++
				}
				continue
			}
			// "Beta's parent", "Gamma's brand": the possessor stands for the whole.
			if v.isWord(j+1, v.words.possessive) {
				if h, next := v.possessed(j + 2); h >= 0 && v.company(h) {
					return h, next
				}
			}
			return j, j + 1
		case v.has(j, slotPlace|slotAge|slotMoney|slotCount), v.isWord(j, v.words.hyphen), v.isWord(j, v.words.possessive):
			j++
		case v.cells[j].mention != 0:
			return -1, j
		case v.isWord(j, v.words.and) && j > 0 && v.cells[j-1].mention == 0 && j+1 < len(v.items) && v.cells[j+1].mention == 0 && !v.is(j+1, verb|determiner|possessive|auxiliary|preposition):
			j++ // "scooter and moped startup Beta"
		case v.comma(j) && n > 0 && v.is(j-1, orgNoun) && v.cells[j-1].mention == 0 && v.company(j+1) && (j+2 >= len(v.items) || v.comma(j+2) || v.isWord(j+2, v.words.stop)):
			return j + 1, j + 2 // "a local robotics startup, Beta,"
		case v.wall(j), v.is(j, preposition|auxiliary|modal|relative|pronoun|conjunction|negation), v.isWord(j, v.words.and):
			return -1, j
		case v.items[j].Flags&pattern.Filler != 0:
			j++
		case v.is(j, verb) && !v.is(j, orgNoun|descriptor) && !v.ending(j, "ed") && !v.ending(j, "ing") && !(v.is(j+1, orgNoun) && !v.plural(j)):
			return -1, j
		default:
			j++
		}
	}
	return -1, j
}

// wholeOf passes "a majority stake in", "the remaining shares of", "100% of",
// "the assets of" at item j. It returns -1 when only a part is bought, and j when
// nothing is to be passed.
func (v *view) wholeOf(j int) int {
	k := j
	majority := false
	for n := 0; n < 8 && k < len(v.items); n++ {
		switch {
		case v.isAny(k, "majority", "controlling", "control", "remaining", "entire", "assets", "all"):
			majority = true
		case v.has(k, slotPercent):
			if n, ok := v.value(k).Num.Int64(); ok && n > 50 {
				majority = true
			}
		case v.isAny(k, "stake", "stakes", "shares", "share", "interest", "holding", "assets"):
			if !majority {
				return -1
			}
		case v.isWord(k, v.words.in), v.isWord(k, v.words.of):
			if majority {
				return v.skipFill(k + 1)
			}
			return j
		case v.items[k].Flags&pattern.Filler != 0, v.isAny(k, "minority"):
			if v.isAny(k, "minority") {
				return -1
			}
		case v.company(k), v.wall(k):
			return j
		}
		k++
	}
	return j
}

// objectOfRelative is the antecedent that the verb at item i has as its object:
// "Beta, which Acme bought".
func (v *view) objectOfRelative(i int) subj {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch {
		case v.is(j, relative) && !v.is(j, possessive):
			s := v.antecedent(j)
			if p := v.clauseOf[max(j-1, 0)]; s.entity == 0 && v.clauses[p].kind == apposition && v.company(v.clauses[p].host) {
				s = v.named(v.clauses[p].host) // "Beta, a rival that Acme bought"
			}
			return s
		case v.wall(j):
			return subj{}
		}
	}
	return subj{}
}

// terms reads price and date from item j on: "for $40m in 2021", "in a deal worth
// $1.1bn", "in a $525m all-cash deal".
func (v *view) terms(b *bought, j int) {
	for ; j < len(v.items) && j < b.cue+30; j++ {
		switch {
		case v.has(j, slotMoney):
			p := v.phraseOf(j)
			ok := v.isWord(v.prev(j), v.words.forWord) || v.isAny(v.prev(j), "as") && v.isAny(v.prev(j)-1, "much") || v.isAny(v.prev(j), "between") && v.isAny(v.prev(j)-1, "somewhere", "for") || v.isAny(v.prev(j), "worth", "of", "at", "total") && !v.isWorth(j) || p.is(buyNoun) || v.isAny(p.head, "deal", "transaction", "sale")
			if b.price < 0 && ok && !p.is(figureNoun&^buyNoun) {
				b.price = j
			}
			if p.end > j {
				j = p.end - 1
			}
		case v.has(j, slotDate):
			if b.date < 0 && v.datesEvent(j) && !v.datesTarget(b.cue, j) {
				b.date = j
			}
		case v.bracket(j):
			j = v.closing(j)
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop), v.is(j, relative) && !v.is(j, possessive) && b.price < 0 && !v.is(j-1, orgNoun) && !v.comma(j-1):
			return
		case v.isAny(j, "while", "but", "after", "before", "when", "as", "where"):
			return
		case v.isWord(j, v.words.and) && (v.is(j+1, verb|auxiliary) && v.cells[j+1].mention == 0 || v.datedVerb(j+1)):
			return
		case (b.price >= 0 || b.date >= 0) && v.nextBought(j) >= 0:
			return
		case v.is(j, verb) && v.ending(j, "ing") && v.comma(j-1):
			return
		}
	}
}

// datesTarget reports whether the date at item j is told of the company that was
// bought, not of the purchase at item cue: "bought Beta, founded in 2018, for".
func (v *view) datesTarget(cue, j int) bool {
	for k := j - 1; k > cue && !v.comma(k); k-- {
		if v.isAny(k, "founded", "set", "started", "launched", "established", "created", "formed", "born", "raised", "incorporated") {
			return true
		}
	}
	return false
}

// emitBought puts forward a purchase.
func (v *view) emitBought(b bought) {
	if b.acquirer.entity == 0 || b.target.entity == 0 || b.acquirer.entity == b.target.entity {
		return
	}
	if b.date < 0 {
		b.date = v.dateBefore(b.cue)
	}
	c := v.claim(v.kind, b.acquirer, b.cue)
	c.Acquirer, c.Target = v.subject(b.acquirer).Name, v.subject(b.target).Name
	if c.Acquirer == "" || c.Target == "" {
		return
	}
	v.noteDeal(&c, &b)
	i := b.at
	if b.date >= 0 {
		c.Date = v.value(b.date).Date
		c.DateSpan = v.valueSpan(b.date)
	}
	if b.target.last > b.target.first {
		c.NameSpan = v.span(b.target.first, b.target.last)
	}
	if b.price >= 0 {
		c.Value = v.value(b.price)
		v.emit(c, b.price, 2)
		return
	}
	if b.target.last > b.target.first {
		i = b.target.first
		c.Span = c.NameSpan
	}
	v.emit(c, i, 1)
}

// finishNounBuy handles "Acme's acquisition of Beta", "the takeover of Beta by Acme".
func (f *found) finishNounBuy(at int) {
	v := f.view
	if v.isWord(at+1, v.words.by) {
		// "its acquisition by Acme"; not "feared a takeover by Acme"
		for j := at - 1; j >= 0 && j > at-5 && !v.wall(j); j-- {
			if v.isAny(j, "a", "an", "any", "no", "possible", "potential") {
				return
			}
		}
		if a, next := v.companyPhrase(at + 2); a >= 0 {
			b := bought{cue: at, price: -1, date: -1, at: a, acquirer: v.named(a), target: v.ownerOrMain(at, a)}
			v.terms(&b, next)
			v.emitBought(b)
		}
		return
	}
	if !v.isWord(at+1, v.words.of) || v.isAny(at-1, "customer", "user", "talent", "user-") {
		return
	}
	t, next := v.companyPhrase(at + 2)
	target, buyer := subj{}, subj{}
	if t >= 0 {
		target = v.named(t)
	} else if j := v.skipFill(at + 2); v.is(j, orgNoun) {
		// "Acme has completed its buyout of the startup"
		if buyer = v.subjectOf(v.governing(at)); buyer.entity == 0 || buyer.anaphor {
			buyer = v.owner(at)
		}
		if s := v.boughtIt(buyer, at, j); s.entity != 0 {
			t, next, target = j, j+1, s
		}
	}
	if target.entity == 0 {
		return
	}
	b := bought{cue: at, price: -1, date: -1, at: t, target: target}
	if v.has(at-1, slotOrdinal) || v.isAny(at-1, "first", "second", "third", "fourth", "latest", "biggest", "largest", "only") {
		return // "the first acquisition of Acme": its buyer's
	}
	if v.isWord(next, v.words.by) {
		a, after := v.companyPhrase(next + 1)
		if a < 0 {
			return
		}
		b.acquirer, next = v.named(a), after
	} else {
		if b.acquirer = buyer; buyer.entity == 0 {
			b.acquirer = v.owner(at)
		}
		for j := next; b.acquirer.entity == 0 && j < len(v.items)-2; j++ {
			// "The purchase of Beta is Acme's biggest to date"
			if v.isAny(j, "is", "was", "marks", "marked", "becomes") && v.company(j+1) && v.isWord(j+2, v.words.possessive) {
				b.acquirer = v.named(j + 1)
			}
		}
	}
	for j := at - 1; j >= 0 && j > at-6; j-- {
		if v.has(j, slotMoney) {
			b.price = j
		}
		if v.has(j, slotDate) && v.datesEvent(j) {
			b.date = j
		}
		if v.wall(j) || v.is(j, preposition|verb) {
			break
		}
	}
	if b.acquirer.entity == 0 || b.acquirer.entity == b.target.entity {
		b.acquirer = v.subjectOf(v.governing(at))
	}
	if b.acquirer.entity == 0 && v.possessorOpens() && at < 3 {
		// "Its acquisition of Beta gives Acme a foothold"
		for j := next; j+1 < len(v.items) && j < next+3; j++ {
			if v.isAnyLemma(j, "give", "bring", "hand", "make") && v.company(j+1) {
				b.acquirer = v.named(j + 1)
			}
		}
	}
	v.terms(&b, next)
	v.emitBought(b)
}

// ownerOrMain is the company the noun at item i belongs to; where "its" names it only
// ahead, the subject of the sentence. It is not the company at item other.
func (v *view) ownerOrMain(i, other int) subj {
	s := v.owner(i)
	if s.entity == 0 || s.entity == v.mention(other).Entity {
		s = v.main
	}
	if s.entity == v.mention(other).Entity {
		return subj{}
	}
	return s
}

// finishSale handles "Beta's sale to Acme", "the sale of Beta to Acme".
func (f *found) finishSale() {
	v, at, o := f.view, f.m.First, f.slot("org")
	if v.describes(o) || v.isWord(o+1, v.words.possessive) {
		return
	}
	b := bought{cue: at, price: -1, date: -1, at: o, acquirer: v.named(o)}
	switch {
	case v.isWord(at+1, v.words.to) && (v.possessor(at) || v.isWord(at-1, v.words.possessive)):
		b.target = v.ownerOrMain(at, o)
	case v.isWord(at+1, v.words.of):
		t, next := v.companyPhrase(at + 2)
		if t < 0 || !v.isWord(next, v.words.to) {
			return
		}
		b.target, b.at = v.named(t), t
	default:
		return
	}
	if v.has(at-1, slotMoney) {
		b.price = at - 1 // "Beta's $40m sale to Acme"
	}
	v.terms(&b, o+1)
	v.emitBought(b)
}

// finishSold handles "Beta sold to Acme", "Acme sold Beta to Gamma", "Beta was
// sold to Acme".
func (f *found) finishSold() {
	v := f.view
	cue, o := f.m.First, f.slot("org")
	if v.isAny(o-2, "stake") {
		// "which sold a majority stake to Acme in 2018"
		b := bought{cue: cue, price: -1, date: -1, at: o, acquirer: v.named(o), target: v.subjectOf(cue)}
		v.terms(&b, f.m.End)
		v.emitBought(b)
		return
	}
	to := o - 1
	for to > cue && !v.isWord(to, v.words.to) {
		to--
	}
	if to == cue || v.describes(o) {
		return
	}
	if n, _ := v.companyPhrase(to + 1); n != o {
		return
	}
	b := bought{cue: cue, price: -1, date: -1, acquirer: v.named(o)}
	t, _ := v.companyPhrase(cue + 1)
	if n := f.slot("target"); n >= 0 {
		t = n
	}
	switch {
	case t >= 0 && t < o:
		b.target, b.at = v.named(t), t
	case v.isWord(cue+1, v.words.by) && v.passive(cue):
		b.target, b.at = v.subjectOf(cue), o // "was sold by Gamma to Acme"
	case to == cue+1 && (v.isAny(cue, "sells") || v.isAny(cue, "sell") && !v.is(v.before(cue), modal|will) && !v.isWord(v.before(cue), v.words.to)):
		return // "Acme sells to Beta"
	case to == cue+1, v.isAny(cue+1, "itself"):
		b.target = v.subjectOf(cue)
		b.at = o
	case v.is(v.skipFill(cue+1), orgNoun):
		j := v.skipFill(cue + 1)
		first, ok := v.definite(j)
		if !ok {
			return
		}
		b.target, b.at = v.anaphor(first, j+1), j
		for k := cue - 1; k > 0 && k > cue-6; k-- {
			// "the founders of Beta sold the company", "Beta's founder sold it"
			if v.company(k) && (v.isWord(k-1, v.words.of) && v.has(k-2, slotTitle) || v.isWord(k+1, v.words.possessive) && v.has(k+2, slotTitle)) {
				b.target = v.named(k)
			}
		}
	default:
		return
	}
	if !v.ending(cue, "old") && !v.ending(cue, "s") && !v.ending(cue, "l") {
		return
	}
	if v.terms(&b, f.m.End); b.price < 0 && t >= 0 && t < to {
		v.terms(&b, t+1) // "sold Beta for £30m to Acme"
	}
	v.emitBought(b)
}

// finishPaid handles "paid $25m for Beta".
func (f *found) finishPaid() {
	v, i, t := f.view, f.slot("money"), f.slot("target")
	if v.isWord(t+1, v.words.possessive) || v.describes(t) || !v.company(t) || v.is(t+1, customerNoun|orgNoun) {
		return
	}
	b := bought{cue: f.m.First, price: i, date: -1, at: t, target: v.named(t), acquirer: v.subjectOf(f.m.First)}
	v.terms(&b, t+1)
	v.emitBought(b)
}

// finishStruck handles "strikes a $5bn deal for Beta".
func (f *found) finishStruck() {
	v, i, t := f.view, f.slot("money"), f.slot("target")
	j := i + 2
	if !v.isWord(j, v.words.forWord) && !v.isAny(j+1, "buy", "acquire") || !v.company(t) {
		return
	}
	if o, next := v.companyPhrase(j + 1); o != t && !v.isAny(j+1, "buy", "acquire") || o == t && next < len(v.items) && !v.wall(next) && !v.is(next, preposition|auxiliary) {
		return // "a $5bn deal for Beta's chips"
	}
	if s := v.subjectOf(f.m.First); !s.anaphor {
		v.emitBought(bought{cue: f.m.First, price: i, date: -1, at: t, target: v.named(t), acquirer: s})
	}
}

// finishListed handles "has made three acquisitions: Beta, Gamma and Delta", "its
// acquisitions include Beta and Gamma".
func (f *found) finishListed() {
	v, at := f.view, f.m.First
	if !v.isAny(at, "acquisitions", "takeovers") {
		return
	}
	s := v.owner(at)
	cue := v.governing(at)
	if v.isAnyLemma(cue, "make", "complete", "announce", "close") && cue != at {
		s = v.subjectOf(cue)
	}
	names, _, _ := v.list(f.slot("target"), slotOrg)
	for _, name := range append([]int(nil), names...) {
		if v.company(name) && !v.describes(name) {
			v.emitBought(bought{cue: cue, price: -1, date: -1, at: name, target: v.named(name), acquirer: s})
		}
	}
}

// finishMajority handles "takes a majority stake in Beta".
func (f *found) finishMajority() {
	v := f.view
	cue := v.governing(f.m.First)
	if !v.isAnyLemma(cue, "take", "acquire", "buy", "purchase", "secure", "pick", "get", "gain", "win") || v.is(cue, buyVerb) {
		return // verbs of buying read it themselves
	}
	t, next := v.companyPhrase(f.m.End)
	if t < 0 {
		return
	}
	b := bought{cue: cue, price: -1, date: -1, at: t, target: v.named(t), acquirer: v.subjectOf(cue)}
	v.terms(&b, next)
	v.emitBought(b)
}

// finishPriced handles a price whose sentence names buyer and bought without a
// verb of buying between them: "poised to be sold to Acme in a $40bn takeover" is
// left to the verb; "pay Gamma $525m" is not an acquisition by itself.
func (f *found) finishPriced() {
	v, i := f.view, f.slot("money")
	p := v.phraseOf(i)
	if !p.is(buyNoun) {
		return
	}
	o := p.end
	if !v.isWord(o, v.words.of) {
		return
	}
	t, next := v.companyPhrase(o + 1)
	if t < 0 {
		return
	}
	b := bought{cue: i, price: i, date: -1, at: t, target: v.named(t), acquirer: v.owner(i)}
	if v.isWord(next, v.words.by) {
		if a, after := v.companyPhrase(next + 1); a >= 0 {
			b.acquirer, next = v.named(a), after
		}
	}
	v.terms(&b, next)
	v.emitBought(b)
}
