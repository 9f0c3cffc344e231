package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/value"
)

// The classes of nouns that say what a figure is about, and of the verbs that
// govern one.
const (
	equityNoun class = 1 << (40 + iota) // round, funding: money raised
	debtNoun                            // loan, facility
	grantNoun
	worthNoun  // valuation
	buyNoun    // acquisition, takeover
	incomeNoun // revenue, turnover
	lossNoun
	assetNoun // assets, payments: money a company handles
	decoyNoun // market, contract, salary: money nobody may claim
	totalWord // total, lifetime, overall: before a noun, a sum over time
	raiseVerb
	investVerb
	buyVerb
	levelVerb // end, stand, seek: verbs that govern a figure and are no other kind's
	cutVerb   // lay, cut, axe
	makeVerb  // install, plant, publish: what a company has done to many things
)

// figureNoun is every class that can head the phrase of an amount.
const figureNoun = equityNoun | debtNoun | grantNoun | worthNoun | buyNoun | incomeNoun | lossNoun | assetNoun | decoyNoun

// figureVerb is every class of verbs that have figures for objects.
const figureVerb = raiseVerb | investVerb | buyVerb | levelVerb | cutVerb | makeVerb

// inflected are the classes of this file whose words are entered with their forms.
const inflected = figureNoun | figureVerb

var figureWords = []struct {
	class class
	words string
}{
	{equityNoun, `round funding financing investment raise fundraise fundraising fundraiser capital injection infusion tranche extension cheque check ticket seed equity backing top-up haul megaround crowdfund crowdfunding recapitalisation`},
	{debtNoun, `debt loan facility credit lending mezzanine`},
	{grantNoun, `grant award subsidy`},
	{worthNoun, `valuation`},
	{buyNoun, `acquisition takeover buyout purchase merger exit buy-out take-over`},
	{incomeNoun, `revenue turnover sale sales arr mrr gmv gtv tpv profit ebitda earning income billings bookings run-rate takings`},
	{lossNoun, `loss deficit burn`},
	{assetNoun, `asset aum aua capitalisation capitalization volume payment transaction deposit premium`},
	{decoyNoun, `fund vehicle corpus market industry sector opportunity tam contract order fine penalty lawsuit settlement bill price fee salary bonus budget plan programme program project prize fortune wealth home mansion
		house property stimulus bond offer bid ceiling gap cost saving spend spending campus factory plant warehouse centre center mark threshold club payout dividend pot pool purse tax jackpot donation pledge commitment
		ipo float listing flotation damages compensation package worth subscription bailout tender hole shortfall economy pension stake shareholding`},
	{totalWord, `total overall cumulative lifetime aggregate`},
	{raiseVerb, `raise secure land bag snag nab net haul rake scoop clinch garner pocket bank pull bring pick close complete attract receive collect win get obtain gain reel amass accumulate rack notch draw announce unveil reveal add extend tack mop grab crowdfund`},
	{investVerb, `invest pour pump plough plow sink inject infuse put bet contribute commit`},
	{levelVerb, `average end finish stand total swell shrink balloon climb jump soar surge tumble boast comprise register host list deliver ship onboard process handle power manage connect own track insure treat teach train cover span report disclose compare seek eye target pursue sign command fetch carry assign confer earn lose lift boost`},
	{cutVerb, `lay cut axe shed eliminate slash dismiss sack fire cull trim reduce`},
	{makeVerb, `install plant upload produce manufacture build open rent lease recycle complete publish finance fund conduct perform verify screen collect remove translate fulfil fulfill facilitate arrange certify repair refurbish analyse analyze answer graduate educate enrol enroll feed house transport carry empower equip vet rescue accumulate pick digitise digitize automate`},
	{buyVerb, `acquire buy purchase snap swallow absorb`},
}

// phrase is the noun phrase an amount belongs to, right of it: "$30m Series B
// funding round", "$2m in annual revenue". Items are -1 where there is none.
type phrase struct {
	head   int   // its last noun
	class  class // of the head; 0 for a noun unknown here
	all    class // of all its words
	series int   // a round label in it
	joint  int   // "in" or "of" between the amount and the noun
	end    int   // item after it
}

func (p *phrase) is(c class) bool  { return p.class&c != 0 }
func (p *phrase) has(c class) bool { return p.all&c != 0 }

// phraseOf reads the phrase of the amount at item i.
func (v *view) phraseOf(i int) phrase {
	j := i + 1
	if v.bracket(j) && v.conversion(j) {
		j = v.closing(j) + 1
	}
	p := v.phraseFrom(j)
	if p.head >= 0 || p.series >= 0 {
		return p
	}
	joint := p.end
	if v.isAny(joint, "worth") && v.isWord(joint+1, v.words.of) {
		return phrase{head: joint, class: decoyNoun, all: decoyNoun, series: -1, joint: joint + 1, end: joint + 2}
	}
	if !v.isWord(joint, v.words.in) && !v.isWord(joint, v.words.of) {
		return p
	}
	k := joint + 1
	for k < len(v.items) && (v.items[k].Flags&pattern.Filler != 0 || v.has(k, slotPlace)) && !v.is(k, preposition) {
		k++
	}
	q := v.phraseFrom(k)
	if q.series < 0 && q.class == 0 || q.head < 0 && q.series < 0 {
		return p
	}
	q.joint = joint
	return q
}

// conversion reports whether the bracket at item i holds an amount and no more
// than a word or two besides: "(€217m)", "(about $5m)".
func (v *view) conversion(i int) bool {
	end := v.closing(i)
	if end > i+5 {
		return false
	}
	for j := i + 1; j < end; j++ {
		if v.has(j, slotMoney|slotCount) {
			return true
		}
	}
	return false
}

// phraseFrom reads a noun phrase without article that starts at item j.
func (v *view) phraseFrom(j int) phrase {
	p := phrase{head: -1, series: -1, joint: -1, end: j}
	last := -1 // last word that could be the head
	for steps := 0; j < len(v.items) && steps < 8; steps++ {
		switch {
		case v.isWord(j, v.words.hyphen):
			j++
			continue
		case v.has(j, slotSeries):
			if p.series < 0 {
				p.series = j
			}
			last = j
			j++
			p.end = j
			continue
		case v.has(j, slotPlace) && p.end == j:
			j++
			continue
		case v.has(j, slotOrg) && v.isWord(j+1, v.words.hyphen):
			j += 3 // "Accel-led"
			continue
		case v.cells[j].mention != 0:
			if m := v.mention(j); m != nil && v.items[j].Slots == 0 {
				j++ // an ordinal: "$5m first close"
				continue
			}
			return v.headed(p, last)
		case v.wall(j), v.isWord(j, v.words.and), v.isWord(j, v.words.or), v.isWord(j, v.words.possessive):
			return v.headed(p, last)
		case v.is(j, preposition|conjunction|relative|auxiliary|modal|will|pronoun|heShe|weOur|determiner|negation):
			return v.headed(p, last)
		case v.is(j, verb|raiseVerb|investVerb|sayVerb) && (!v.is(j, figureNoun) || v.ending(j, "ed")) && !v.nounForm(j):
			return v.headed(p, last)
		case v.items[j].Flags&pattern.Filler != 0 && !v.is(j, figureNoun|totalWord):
			j++
			continue
		case v.items[j].Word == 0 && v.ending(j, "ly"):
			return v.headed(p, last)
		case v.isAny(j, "more", "alone", "each", "apiece", "upfront", "back", "together", "that", "so", "far", "ago", "there", "here", "than", "earlier", "later", "either", "plus"):
			return v.headed(p, last)
		}
		p.all |= v.class(v.items[j].Word)
		last = j
		j++
		p.end = j
	}
	return v.headed(p, last)
}

// nounForm reports whether the word of item j, also a verb, reads as a noun or an
// adjective here: "$20m growth funding", "$5m existing loan".
func (v *view) nounForm(j int) bool {
	return v.ending(j, "ing") && j+1 < len(v.items) && v.cells[j+1].mention == 0 && v.is(j+1, figureNoun)
}

func (v *view) headed(p phrase, last int) phrase {
	p.head = last
	if last >= 0 && v.items[last].Word != 0 && v.cells[last].mention == 0 {
		p.class = v.class(v.items[last].Word) & figureNoun
		if v.isAny(last, "package", "deal", "agreement", "arrangement", "commitment", "programme", "program", "line", "plan") && p.has(debtNoun|equityNoun|grantNoun) {
			p.class = p.all & (debtNoun | equityNoun | grantNoun) // "a debt financing package"
		}
	}
	return p
}

// prev is the item before i that is no filler, or -1.
func (v *view) prev(i int) int {
	for i--; i >= 0 && v.items[i].Flags&pattern.Filler != 0; i-- {
	}
	return i
}

// governing is the verb that item i is the object of, as far as one stands before
// it in its clause; else i.
func (v *view) governing(i int) int {
	for j := i - 1; j >= 0 && j > i-9; j-- {
		switch {
		case v.wall(j) || v.is(j, relative|conjunction):
			return i
		case v.cells[j].mention != 0 && v.items[j].Slots&(slotOrg|slotPerson) != 0:
			return i
		case v.hedging(j), v.plural(j) && v.is(j, customerNoun) && v.has(j-1, slotCount), v.gerund(j) && j+1 < i && v.is(j+1, customerNoun|peopleNoun), v.gerund(j) && v.has(j-1, slotCount):
			continue // "close to 900", "1,100 paying customers"
		case v.is(j, verb|raiseVerb|investVerb|buyVerb|auxiliary) && v.cells[j].mention == 0, v.is(j, levelVerb|cutVerb|makeVerb) && v.cells[j].mention == 0 && !v.is(j-1, determiner) && !v.isAny(j-1, "on"):
			return j
		}
	}
	return i
}

// hedging reports whether the word of item j belongs to the approximator of a
// figure and would be read as a verb elsewhere: "close to 900".
func (v *view) hedging(j int) bool {
	return v.items[j].Flags&pattern.Filler != 0 && v.cells[j].mention == 0 && !v.is(j, filler|honorific)
}

// formerLevel finds the figure that the one at item i, whose phrase ends before item
// end, is set against: "up from 85 a year ago", "from €4m in 2021", "compared with
// $50m in 2022", "from 85 in 2022 to 140". The date told with it is -1 for none.
func (v *view) formerLevel(i, end int, slot pattern.Slot) (level, date int) {
	linked := false
search:
	for j := end; j < len(v.items) && j < end+9; j++ {
		switch {
		case v.has(j, slot) && linked:
			return j, v.levelDate(j)
		case v.isAny(j, "the") && (v.has(j-1, slotMultiple) || v.isAny(j-1, "double", "triple", "half", "twice")):
			linked = true // "almost double the £9m it made in 2022"
		case v.isAny(j, "over", "on") && v.has(j-1, slotPercent|slotMultiple) && v.has(v.skipFill(j+1), slotMoney):
			linked = true // "a jump of 80% over ₹15 crore in FY22"
		case v.isAny(j, "jump", "rise", "increase", "growth", "gain", "drop", "fall", "decline", "surge", "of", "a", "an") && v.cells[j].mention == 0:
		case v.isAny(j, "from"), v.isAny(j, "with", "against", "versus", "to") && v.isAny(j-1, "compared", "versus", "against"), v.isAny(j, "versus", "against"):
			linked = true
		case v.comma(j), v.isAny(j, "up", "down", "rising", "compared", "double", "almost", "nearly", "twice", "half", "for", "in", "more", "than", "just", "only", "in", "the"), v.has(j, slotDate|slotMultiple|slotPercent), v.items[j].Flags&pattern.Filler != 0, v.items[j].Word == 0 && v.ending(j, "ly"):
		default:
			break search
		}
	}
	return v.levelAhead(i, slot)
}

// passed is the value of the figure at item i, a lower bound when the verb right before
// it says so: "revenue passed €12m", "has crossed one million users".
func (v *view) passed(i int) value.Value {
	out := v.value(i)
	if out.Approx == value.Exact && v.isAnyLemma(v.prev(i), "pass", "cross") {
		out.Approx = value.Over
	}
	return out
}

// formerValue is the value of the former level at item i: "over" is no hedge in "a jump
// of 80% over ₹15 crore".
func (v *view) formerValue(i int) value.Value {
	out := v.value(i)
	if v.isAny(i-1, "over") && v.has(i-2, slotPercent|slotMultiple) {
		out.Approx = value.Exact
	}
	return out
}

// levelDate is the date right behind the figure at item j and its noun, or -1.
func (v *view) levelDate(j int) int {
	for k := j + 1; k < len(v.items) && k < j+8; k++ {
		switch {
		case v.has(k, slotDate):
			if v.value(k).Date.Known() {
				return k
			}
			return -1
		case v.wall(k), v.isWord(k, v.words.to), v.has(k, slotMoney|slotCount):
			return -1
		}
	}
	return -1
}

// levelAhead is formerLevel for "from 85 in 2022 to" before item i.
func (v *view) levelAhead(i int, slot pattern.Slot) (level, date int) {
	date = -1
	for j := i - 1; j > 0 && j > i-7; j-- {
		switch {
		case v.has(j, slot):
			if v.isAny(j-1, "from") {
				return j, date
			}
			return -1, -1
		case v.has(j, slotDate):
			if v.value(j).Date.Known() {
				date = j
			}
		case v.wall(j), v.is(j, verb):
			return -1, -1
		}
	}
	return -1, -1
}

// clauseEnd is the item after the clause that item i stands in: a semicolon, a
// relative or conjunction, a comma that a new verb follows, or the sentence's end.
func (v *view) clauseEnd(i int) int {
	for j := i + 1; j < len(v.items); j++ {
		switch {
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop) && j+1 < len(v.items), v.isWord(j, v.words.dash):
			return j
		case v.bracket(j):
			j = v.closing(j)
		case v.is(j, relative) && !v.is(j, possessive):
			return j
		case v.isAny(j, "while", "whereas", "but", "although", "though", "as", "when"):
			return j
		case v.comma(j) && v.is(j+1, verb|raiseVerb|auxiliary) && v.cells[j+1].mention == 0:
			return j
		case v.isWord(j, v.words.and) && v.finite(v.skipAdverbs(j+1)):
			return j
		}
	}
	return len(v.items)
}

// undisclosed reports whether item i begins "undisclosed amount" or the like.
func (v *view) undisclosed(i int) bool {
	return v.isAny(i, "undisclosed", "unspecified", "unnamed", "unknown")
}
