package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// Metric says how much of something a company has: users, customers, hospitals.
var Metric = &Kind{
	Name: "metric", Noun: "metric", weight: 15,
	Doc: "How much of something a company has, under the name the draft gives it: \"1m monthly active users\", \"live in 100 hospitals\", \"$8bn under management\".",
	wordings: []string{
		"have|count|claim|boast|register|number|attract|reach|hit|pass|surpass|cross|exceed|top|amass|gain|host|list|serve|support|operate|run|manage|power|cover|handle|process|deliver|ship|sell|sign|onboard|connect|compare|offer|own|track|insure|treat|teach|train ~1 <count>", "work|partner with <count>", "grow ~5 to <count>",
		"serve|support|work|operate|live|available|active|present|partner|be|deploy|install|launch ~2 in|with|across|at <count>", "use|trust|adopt|deploy ~3 by <count>", "use by ~2 <count>", "user|customer|client|subscriber|member|merchant ~5 to|at|of|reach|hit|pass|surpass|total <count>",
		"<count> ~3 user|mau|dau|customer|client|subscriber|member|merchant|download|install|developer|business|patient|seller|reader|viewer|listener|student|teacher|hospital|restaurant|retailer|creator|shopper|consumer|household|partner|visitor|learner|school|clinic|pharmacy|doctor|advertiser|host|store|location|hotel",
		"<count> ~2 people|company|business|customer|team|brand|bank|firm|developer|restaurant|retailer ~2 use|rely|trust|subscribe|adopt", "download|install|use ~1 <count> times", "download ~2 <count> times", "across|in <count> country|market|city|state|language|location",
		"<money> in|of asset|aum|payment|transaction|deposit|loan|volume", "<money> asset under", "manage <money>", "process ~2 <money>", "asset under management ~3 of|at|to|reach|exceed|pass <money>", "market capitalization|capitalisation|cap|value ~2 of|at|to <money>", "<money> market cap|capitalisation|capitalization",
		"<money> loss", "loss of <money>", "lose <money>", "loss ~4 to|be|total|reach <money>", "'s be ~2 <money>",
	},
	finish: func(f *found) {
		if i := f.slot("count"); i >= 0 {
			f.countMetric(i)
		} else if i := f.slot("money"); i >= 0 {
			f.moneyMetric(i)
		}
	},
}

// countMetric handles things counted.
func (f *found) countMetric(i int) {
	v := f.view
	noun := v.thingAfter(i)
	if noun < 0 {
		return
	}
	name, last := v.metricName(i, noun)
	if name == "" || v.flow(i, noun) {
		return
	}
	cue := v.governing(i)
	if first := f.m.First; first < i && v.metricVerb(first) && v.cells[first].mention == 0 && v.onlyFillers(first, i) {
		cue = first
	}
	s := v.metricOwner(f, i, last, cue)
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Name = v.value(i), name
	c.Span = v.countSpan(i, last)
	if d := v.dateNear(last, cue); d >= 0 && v.value(d).Date.Known() {
		c.DateSpan, c.AsOf = v.valueSpan(d), v.value(d).Date
		if !v.in.Date.Known() || !c.AsOf.Contains(v.in.Date) {
			c.Date = c.AsOf
		}
	}
	v.emit(c, i, 1)
	v.formerly(&c, i, last+1, slotCount)
}

// formerly puts forward the level that the figure of claim c at item i is set
// against, when its date is told.
func (v *view) formerly(c *Claim, i, end int, slot pattern.Slot) {
	level, date := v.formerLevel(i, end, slot)
	if level < 0 || date < 0 {
		return
	}
	d := *c
	d.Value, d.Span = v.value(level), v.valueSpan(level)
	d.Date, d.DateSpan, d.AsOf = v.value(date).Date, v.valueSpan(date), v.value(date).Date
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
	return v.items[j].Word == 0 && n > 4 && b[n-1] == 's' && b[n-2] != 's' && b[n-2] != 'u' && b[n-2] != 'i' && v.doc.Tokens[v.cells[j].first].Flags&(prose.Upper|prose.MixedCase) == 0
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

// metricOwner is whose figure the count at item i is.
func (v *view) metricOwner(f *found, i, noun, cue int) subj {
	end := noun + 1
	for v.is(end, auxiliary) && v.isAny(end, "have", "has", "now") || v.isAny(end, "already", "now", "currently") {
		end++
	}
	// "10,000 businesses use Acme", "150 companies have adopted Acme"
	if end > noun+1 && v.isAnyLemma(end, "use", "adopt", "choose", "deploy") || v.isAnyLemma(end, "use", "trust") && !v.ending(end, "ing") && (end > noun+1 || !v.ending(end, "ed")) {
		if o, _ := v.companyPhrase(end + 1); o >= 0 {
			return v.named(o)
		}
		if v.is(end+1, possessive) {
			return v.anaphor(end+1, end+2)
		}
		return subj{}
	}
	if v.isAnyLemma(f.m.First, "grow") && f.m.First < i {
		return v.subjectOf(f.m.First)
	}
	if !v.metricVerb(cue) && (v.isWord(i-1, v.words.in) || v.isAny(i-1, "across") || v.is(i-1, filler) && v.isAny(v.prev(i), "across", "in")) && v.isAny(noun, "countries", "markets", "cities", "states", "regions", "languages", "locations") {
		// "operates a platform for lenders in seven markets"
		for j := i - 1; j >= 0; j-- {
			if v.clauses[v.clauseOf[j]].kind == mainClause && v.finite(j) && !v.is(j, auxiliary) {
				if v.isAnyLemma(j, "operate", "have", "serve", "sell", "offer", "run", "provide", "work", "sell", "employ") {
					return v.subjectOf(j)
				}
				break
			}
		}
		return subj{}
	}
	if cue != i {
		if !v.metricVerb(cue) || v.isAnyLemma(cue, "have") && !v.onlyFillers(cue, i) {
			return subj{}
		}
		if s := v.productOwner(cue); s.entity != 0 {
			return s
		}
		return v.subjectOf(cue)
	}
	k := v.prev(i)
	if v.isWord(k, v.words.possessive) || v.is(i-1, possessive) {
		return v.owner(i)
	}
	return subj{}
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
	for n := 0; k > 0 && n < 4 && v.cells[k].mention == 0 && !v.wall(k) && !v.is(k, preposition|verb|relative|pronoun) || k > 0 && v.is(k, orgNoun|customerNoun) && n < 4 && v.cells[k].mention == 0; n++ {
		if v.isAny(k, "its", "their") {
			return v.anaphor(k, k+1)
		}
		if v.isWord(k, v.words.possessive) && v.company(k-1) {
			return v.named(k - 1)
		}
		k--
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
	return v.isAnyLemma(i, "have", "count", "claim", "boast", "register", "number", "attract", "reach", "hit", "pass", "surpass", "cross", "exceed", "top", "amass", "gain", "host", "list", "serve", "support", "work", "operate", "run", "manage", "power",
		"cover", "handle", "process", "deliver", "ship", "sell", "sign", "onboard", "own", "track", "insure", "treat", "teach", "train", "partner", "connect", "use", "trust", "adopt", "be", "launch", "deploy", "install", "compare", "offer", "grow", "invest", "provide", "download", "help", "see")
}

// moneyMetric handles amounts a company handles or loses.
func (f *found) moneyMetric(i int) {
	v := f.view
	p := v.phraseOf(i)
	name, last := "", -1
	switch {
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
		last = p.head
		if v.isAny(p.end, "under") {
			name += " under " + strings.ToLower(string(v.text(p.end+1)))
			last = p.end + 1
		}
	case p.is(lossNoun):
		name, last = v.phraseText(&p), p.head
	case p.head < 0:
		name = f.nameBefore(i)
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
	if at < i && !v.is(at, verb) {
		s = v.owner(at)
		cue = v.governing(at)
	} else if cue != i {
		s = v.subjectOf(cue)
	} else {
		s = v.owner(i)
	}
	_ = last
	if s.entity == 0 {
		return
	}
	c := v.claim(v.kind, s, cue)
	c.Value, c.Name = v.value(i), name
	v.ownReport(&c, cue)
	if d := v.dateNear(i, cue); d >= 0 {
		c.Date, c.DateSpan = v.value(d).Date, v.valueSpan(d)
	}
	v.emit(c, i, 10)
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

// nameBefore is the name of an amount told by the words of the match before item
// i: "assets under management of", "market cap of", "loss of", "manages".
func (f *found) nameBefore(i int) string {
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
	case v.isAnyLemma(f.m.First, "lose"):
		return "loss"
	case v.isAnyLemma(f.m.First, "manage"):
		return "assets under management"
	case v.isAnyLemma(f.m.First, "process"):
		return "payment volume"
	}
	return ""
}
