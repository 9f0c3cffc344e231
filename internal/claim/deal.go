package claim

import "github.com/factlint/factlint/internal/value"

// deal is the purchase the text told last: what "the deal" of a later sentence is.
type deal struct {
	acquirer, target int32 // entities; 0 while none was told
	sentence         int   // that told it
	mood             Mood
	several          bool // that sentence tells of more than one purchase
}

// noteDeal remembers a purchase whose claim is c.
func (v *view) noteDeal(c *Claim, b *bought) {
	d := deal{acquirer: b.acquirer.entity, target: b.target.entity, sentence: v.sentence, mood: c.Mood}
	if old := v.deal; old.target != 0 && old.sentence == v.sentence {
		d.several = old.several || old.target != d.target || old.acquirer != d.acquirer
	}
	v.deal = d
}

// heavierThanDecoy is the weight by which a price told of "the deal" beats the decoys
// that any price or payment is.
const heavierThanDecoy = 80

// dealReach is how many sentences after a purchase "the deal" is still that one.
const dealReach = 4

// priceLater reads what the purchase told in a sentence before cost: "The deal, worth
// £30m, closes in May.", "The sale price was $40m.", "The company paid $25m in cash."
func (v *view) priceLater() {
	d := v.deal
	if d.target == 0 || d.several || d.sentence >= v.sentence || v.sentence-d.sentence > dealReach || v.otherDealNamed(&d) {
		return
	}
	for i := range v.items {
		if !v.has(i, slotMoney) || v.value(i).Kind != value.Money {
			continue
		}
		at := v.dealOf(i)
		if at < 0 {
			at = v.buyerPaid(i, &d)
		}
		if at < 0 {
			continue
		}
		c := v.claim(v.kind, subj{entity: d.acquirer, anaphor: true}, at)
		c.Acquirer, c.Target = v.subject(subj{entity: d.acquirer}).Name, v.subject(subj{entity: d.target}).Name
		if c.Acquirer == "" || c.Target == "" {
			return
		}
		if c.Mood <= Attributed && d.mood > Attributed {
			c.Mood = d.mood
		}
		c.Value = v.value(i)
		v.emit(c, i, heavierThanDecoy)
		return
	}
}

// otherDealNamed reports whether the sentence names a company that has no part in d:
// then its deal may be another.
func (v *view) otherDealNamed(d *deal) bool {
	for j := range v.items {
		if m := v.mention(j); v.company(j) && !m.Press && m.Entity != d.acquirer && m.Entity != d.target {
			return true
		}
	}
	return false
}

// dealOf is the item of "the deal" whose price the amount at item i is, or -1.
func (v *view) dealOf(i int) int {
	k := v.prev(i)
	for k > 0 && (v.isAny(k, "be", "been", "around", "about", "roughly", "approximately", "reportedly") || v.hedging(k)) {
		k = v.prev(k)
	}
	switch {
	case v.isAny(k, "worth", "totalled", "totaled", "totalling", "totaling"), v.isAny(k, "at") && v.isAnyLemma(k-1, "price", "value"):
	case v.isAny(k, "is", "was", "of", "for", "at", "to"): // "is", "is said to be"
	default:
		return -1
	}
	if v.isWord(i+1, v.words.of) || v.isWord(i+1, v.words.hyphen) || v.isWord(i+1, v.words.possessive) {
		return -1
	}
	if p := v.phraseOf(i); p.head >= 0 && !p.is(buyNoun) {
		return -1 // "worth $5m in revenue"
	}
	for j := k - 1; j >= 0 && j > k-12; j-- {
		switch {
		case v.isAny(j, "deal", "transaction", "takeover", "acquisition", "purchase", "buyout", "sale"):
			first := j - 1
			for first > 0 && v.cells[first].mention == 0 && !v.is(first, determiner|possessive|preposition|verb|auxiliary) && !v.wall(first) && first > j-4 {
				first--
			}
			if !v.isAny(first, "the", "this", "its") {
				return -1
			}
			if n := j + 1; !v.isAny(n, "price", "value", "is", "was", "has", "had", "could", "would", "will", "may", "might", "closed", "worth", "totalled", "totaled", "valued", "itself") && !v.comma(n) && n != k {
				return -1 // "the deal team"
			}
			return j
		case v.isAny(j, "price") && v.isAny(j-1, "the") && !v.isWord(j+1, v.words.of) && k == j+1:
			return j
		case v.has(j, slotMoney|slotCount|slotPercent|slotOrg|slotPerson), v.isWord(j, v.words.stop), v.isWord(j, v.words.semicolon), v.is(j, relative|conjunction):
			return -1
		}
	}
	return -1
}

// buyerPaid is the item of the verb by which the buyer of d is said to have paid the
// amount at item i and nothing else for it, or -1.
func (v *view) buyerPaid(i int, d *deal) int {
	k := v.prev(i)
	if !v.isAny(k, "paid", "paying", "pays") {
		return -1
	}
	j := i + 1
	switch {
	case j >= len(v.items), v.wall(j), v.isAny(j, "in") && v.isAny(v.skipFill(j+1), "cash", "stock", "shares", "total", "all"):
	case v.isWord(j, v.words.forWord):
		n := v.skipFill(j + 1)
		t := subj{}
		if v.company(n) && !v.isWord(n+1, v.words.possessive) {
			t = v.named(n)
		}
		if t.entity != d.target && !v.isAny(n, "it") && !(v.is(n, orgNoun) && v.cells[n].mention == 0 && !v.plural(n)) || v.is(n+1, orgNoun|customerNoun) {
			return -1
		}
	default:
		return -1
	}
	s := v.subjectOf(k)
	if s.entity == d.acquirer {
		return k
	}
	if s.anaphor && s.entity == d.target && v.sentence == d.sentence+1 {
		return k // "The company paid": of the two it is the buyer who pays
	}
	return -1
}
