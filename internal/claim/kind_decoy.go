package claim

import (
	"github.com/factlint/factlint/internal/value"
)

// decoy takes the figures nobody may claim, so that no other kind has them: sizes
// of markets and of venture funds, prices, fortunes, penalties, debt ceilings,
// the headcounts of customers, what many companies did together. It is heavier
// than any kind and its claims are dropped.
var decoy = &Kind{
	Name: "decoy", weight: 100,
	wordings: []string{
		// Markets and aggregates.
		"market|industry|sector|opportunity|economy|tam ~4 worth|of|at|to|value|reach|hit|exceed|total|estimate|size <money>", "market|industry|sector|opportunity ~5 worth|be|reach|hit|exceed|total|value at <money>", "<money> ~3 market|industry|sector|opportunity|economy|tam",
		"market size ~4 <money>", "startups|companies|founders|firms|investors|vcs raise|invest|pour|attract|deploy|secure|plough|pump <money>", "sector|industry|region|ecosystem|market raise|attract|receive|draw ~2 <money>", "invest|pour ~1 <money> ~2 in|into startups|companies|ai|tech|technology",
		"<money> ~5 raise|invest|deploy|pour across|throughout ~1 continent|region|country|market|sector|industry|world|ecosystem",
		// Venture funds.
		"<money> ~4 fund!|funds!|vehicle|corpus", "fund!|funds!|vehicle ~3 of|at|worth|total|with <money>", "close ~3 fund! ~3 at|of|on|with <money>", "<money> for ~5 fund!", "raise <money> for ~4 fund!", "<money> ~1 hard cap",
		// Prices and personal money.
		"<money> per|apiece|each", "<money> a month|user|seat|piece|head|night|share|unit|day|week|ton|tonne", "price|fee|subscription|salary|cost|rent ~3 of|at|from|to|be|between <money>", "cost|charge|pay|owe|spend|save|earn|fine <money>", "net worth ~3 <money>", "fortune|wealth|lawsuit|settlement|fine|penalty|contract|order|budget|bonus ~2 of|worth|at <money>",
		"fine|penalty ~1 <money>", "contract|order|stake|assets|shares ~1 worth <money>", "<money> worth of", "<money> ~2 fine|penalty|settlement|lawsuit|contract|order|fortune|salary|bonus|budget|gift|donation|prize|home|mansion|penthouse|campus|factory|plant|project|programme|program|package|stimulus|plan",
		"stake ~3 worth|value at <money>", "stake|shareholding|holding|shares ~4 worth <money>", "sell ~3 shares|stake ~4 for <money>", "save ~4 <money>", "worth of ~2 <money>", "revenue|sale|profit per ~7 <money>", "<money> in ~1 revenue|sale|profit per",
		// Ceilings.
		"debt ceiling ~4 <money>", "cap ~2 of|at <money>", "<money> valuation cap",
		// A customer's people.
		"companies|firms|businesses|organisations|organizations|employers|customers with ~3 <count> employee|staff|people|worker", "<count> - seat", "firms|companies|businesses|teams of ~3 <count>",
		// Technical quantities.
		"<count> ~1 parameter|token|gpu|chip|server|megawatt|kilometre|kilometer|mile|metre|meter|hour|minute|day|week|month|year|tonne|ton|kilogram|degree|page|word|percent|cent|point|step|question|round",
	},
	finish: func(f *found) {
		i := f.slot("money")
		if i < 0 {
			i = f.slot("count")
		}
		if i < 0 {
			return
		}
		v := f.view
		if v.isAny(f.m.First, "market") && v.isAny(f.m.First+1, "cap", "capitalisation", "capitalization", "value") {
			return // of one company
		}
		if i == f.m.First && v.isAny(i+1, "per") && v.isAny(i+2, "year") && v.isAnyLemma(v.governing(i), "make", "generate", "bring", "earn", "rake") {
			return // "makes $10m per year"
		}
		if j := i + 1; v.isAnyLemma(f.m.First, "pay", "spend") && (v.is(j, buyVerb) && v.ending(j, "ing") || v.isWord(j, v.words.to) && v.is(j+1, buyVerb)) {
			return // "spent €300m buying Acme"
		}
		if v.isAny(f.m.First, "priced") && v.is(f.m.First-1, auxiliary) && v.isWord(f.m.End, v.words.in) && v.is(v.skipFill(f.m.End+1), roundNoun) {
			return // "Acme was priced at $1bn in the round"
		}
		if k := v.skipFill(f.m.First + 1); v.isAny(f.m.First, "priced", "pricing", "prices") && (v.company(k) || v.is(k, orgNoun|roundNoun|pronoun)) {
			return // "priced the company at $4bn"
		}
		if v.has(i, slotMoney) && (v.isAny(f.m.End, "in", "of") && v.is(v.skipFill(f.m.End+1), incomeNoun) || v.isAnyLemma(f.m.First, "pay") && v.isWord(i+1, v.words.forWord) && v.company(v.skipFill(i+2))) {
			return // "$2m a month in revenue", "paid $25m for Acme"
		}
		if v.has(i, slotMoney) {
			p := v.phraseOf(i)
			if p.is(worthNoun) && !v.isAny(p.head, "cap") && !v.is(f.m.First, marketNoun) {
				return // "raises funds at a $3bn valuation"
			}
			if i == f.m.First && !v.isAny(f.m.End-2, "across", "throughout") && !v.isAny(f.m.End-3, "across", "throughout") && p.is(equityNoun|worthNoun|debtNoun|incomeNoun|grantNoun|buyNoun) {
				return
			}
		}
		v.emitDecoy(i)
	},
	scanned: slotMoney,
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotMoney) {
				continue
			}
			p := v.phraseOf(i)
			if p.is(decoyNoun) && p.joint < 0 && !v.worthMark(p) || v.isAny(p.head, "worth") {
				v.emitDecoy(i)
			}
		}
	},
}

// worthMark reports whether p is the mark that a valuation passes: "the $2bn valuation
// mark".
func (v *view) worthMark(p phrase) bool {
	return p.has(worthNoun) && v.isAny(p.head, "mark", "milestone", "threshold", "barrier")
}

// emitDecoy takes the figure at item i out of everybody's reach.
func (v *view) emitDecoy(i int) {
	v.emit(Claim{Kind: v.kind, Value: value.Value{Kind: v.value(i).Kind}}, i, 0)
}
