package checks

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

var scale = &lint.Check{
	Name: "scale",
	Doc: `An amount is off by a thousand, or in another currency than elsewhere: million for
billion, a round at or above the valuation it was raised at, a unicorn worth less than a
billion dollars, € in one place and $ in another.

Why: the commonest slips of the keyboard, and the most visible ones in print.

Example:

    It raised $235m at a valuation of $4.5m.
                                      ^^^^^ a round of $235m cannot be raised at a valuation of $4.5m`,
	Severity: lint.Error,
	Rules: []lint.Rule{
		{Name: "magnitude", Doc: "One figure stands a thousand times apart from another with the same digits, or from its conversion."},
		{Name: "round-above-valuation", Doc: "A company raised as much as it is worth, or more."},
		{Name: "unicorn", Doc: "A company is called a unicorn and valued at less than $1bn."},
		{Name: "currency", Doc: "One amount is told twice under two currency symbols."},
	},
	Run: func(p *lint.Pass) {
		slips := headlineSlips(p)
		sameDigits(p, slips)
		roundAboveValuation(p)
		sentences(p, func(s *sentence) {
			if figures(s) == 2 {
				s.aboveValue()
			}
		})
		oddRounds(p)
		met := unicorns(p)
		sentences(p, func(s *sentence) {
			if !met[s.index] {
				s.belowUnicorn()
			}
		})
	},
}

// sameDigits finds amounts of three digits or more that the draft tells twice, a
// thousand times apart or under two symbols. So many digits do not recur by
// chance. Those of the headline that were told of are passed over.
func sameDigits(p *lint.Pass, told map[*mention.Mention]bool) {
	const digits = 3
	byDigits := map[string][]int{}
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money || m.Value.Digits < digits || m.Value.Currency == "" || m.Value.Num.Sign() <= 0 {
			continue
		}
		key := mantissa(m.Value.Num).String()
		for _, k := range byDigits[key] {
			if !told[&p.Mentions[k]] && twiceTold(p, m, &p.Mentions[k]) {
				break
			}
		}
		const most = 16
		if len(byDigits[key]) < most {
			byDigits[key] = append(byDigits[key], i)
		}
	}
}

// mantissa is a number between 1 and 1,000, powers of a thousand taken away.
func mantissa(x value.Num) value.Num {
	k := value.Int(1000)
	for x.Cmp(k) >= 0 {
		x = x.Div(k)
	}
	for x.Cmp(value.Int(1)) < 0 {
		x = x.Mul(k)
	}
	return x
}

// twiceTold reports an amount that differs from an earlier one of the same digits
// in its currency or by a factor of a thousand.
func twiceTold(p *lint.Pass, m, o *mention.Mention) bool {
	at := p.Doc.TextSpan(m.Start, m.End)
	d := lint.Diagnostic{Span: at, Claim: claimAt(p, at), Related: []lint.Related{related(p, p.Doc.TextSpan(o.Start, o.End), "the other")}}
	said := "the draft says " + m.Value.English() + " here and " + o.Value.English() + " elsewhere"
	switch {
	case o.Value.Num.Cmp(m.Value.Num) == 0 && o.Value.Currency != m.Value.Currency:
		if dollars(o.Value.Currency) && dollars(m.Value.Currency) && (o.Value.Guess || m.Value.Guess) || converted(p, m) || converted(p, o) {
			return false
		}
		d.Rule, d.Message = "scale/currency", said
	case o.Value.Currency == m.Value.Currency && thousandfold(&o.Value, &m.Value) && !bothRecur(p, m, o):
		d.Rule, d.Message = "scale/magnitude", said+"; "+value.HintThousand.String()
	default:
		return false
	}
	p.Tally.Pairs++
	p.Report(d)
	return true
}

// bothRecur reports whether both amounts occur more than once, which is no slip.
func bothRecur(p *lint.Pass, a, b *mention.Mention) bool {
	return occurs(p, a) > 1 && occurs(p, b) > 1
}

func occurs(p *lint.Pass, m *mention.Mention) int {
	n := 0
	for i := range p.Mentions {
		if o := &p.Mentions[i]; o.Kind == mention.Money && o.Value.Num.Cmp(m.Value.Num) == 0 && o.Value.Currency == m.Value.Currency {
			n++
		}
	}
	return n
}

// converted reports whether an amount stands in a conversion.
func converted(p *lint.Pass, m *mention.Mention) bool {
	if m.Pair != 0 {
		return true
	}
	t := int(m.First) - 1
	return t >= 0 && isWord(p.Doc.Bytes(t), "(")
}

func thousandfold(a, b *value.Value) bool {
	k := value.Int(1000)
	return a.Num.Cmp(b.Num.Mul(k)) == 0 || b.Num.Cmp(a.Num.Mul(k)) == 0
}

// dollars reports whether a bare "$" may stand for a currency.
func dollars(code string) bool {
	switch code {
	case "USD", "AUD", "CAD", "SGD", "HKD", "NZD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL":
		return true
	}
	return false
}

// roundAboveValuation compares every raise with the valuation told with it.
func roundAboveValuation(p *lint.Pass) {
	for i := range p.Claims {
		r := &p.Claims[i]
		if r.Kind != claim.Round || !r.Mood.Checkable() || r.Value.Kind != value.Money || isDebt(r) || r.Subject.Name == "" {
			continue
		}
		for _, n := range p.Alike(i, claim.Valuation) {
			k := int(n)
			v := &p.Claims[k]
			if settled(p, i, k) || !v.Mood.Checkable() || v.Value.Currency != r.Value.Currency || isLabelValuation(p, v) || !ofRound(p, r, v) {
				continue
			}
			p.Tally.Sums++
			amount, worth := r.Value.Interval(), v.Value.Interval()
			if worth.NoHi || amount.Lo.Cmp(worth.Hi) < 0 && (r.Value.Num.Cmp(v.Value.Num) < 0 || !r.Value.Plain() || !v.Value.Plain()) || v.PreMoney && amount.Lo.Cmp(worth.Hi.Mul(value.Int(3))) < 0 {
				continue
			}
			at, other := i, k
			if suspect(p, i, v) {
				at, other = k, i
			}
			c, d := &p.Claims[at], &p.Claims[other]
			p.Report(lint.Diagnostic{Span: c.Span, Rule: "scale/round-above-valuation", Claim: at + 1,
				Message: topic(r) + ": " + r.Value.English() + " cannot be raised at a valuation of " + v.Value.English(),
				Related: []lint.Related{related(p, d.Span, map[bool]string{true: "the valuation", false: "the round"}[d == v])}})
		}
	}
}

// raisedAtValue are the parts of "the €12m Series A values the company at €10m".
var raisedAtValue = []part{
	{before: []string{"at a valuation of", "at a post - money valuation of"}, claim: func(c *claim.Claim) bool { return c.Kind == claim.Valuation && c.Mood.Checkable() && !c.PreMoney }},
	{before: []string{"raised", "raises", "raising", "round of", "investment of"}, after: []string{"round", "series _", "seed round", "investment", "raise", "funding round"}},
}

// aboveValue compares an amount with the valuation beside it where no claim was made
// of the amount.
func (s *sentence) aboveValue() {
	all, ok := s.cast(raisedAtValue)
	if !ok || claimAt(s.Pass, s.span(all[1])) > 0 || s.any(s.start, s.end, "debt", "loan", "credit", "secondary", "facility") {
		return
	}
	worth, amount := all[0], all[1]
	if c := claimAt(s.Pass, s.span(worth)); c > 0 && isLabelValuation(s.Pass, &s.Claims[c-1]) {
		return
	}
	s.Tally.Sums++
	if amount.Value.Num.Cmp(worth.Value.Num) < 0 {
		return
	}
	at := s.span(worth)
	s.Report(lint.Diagnostic{Span: at, Rule: "scale/round-above-valuation", Claim: claimAt(s.Pass, at),
		Message: amount.Value.English() + " cannot be raised at a valuation of " + worth.Value.English(), Related: []lint.Related{related(s.Pass, s.span(amount), "the round")}})
}

// ofRound reports whether a valuation is that of a raise: told in the same
// sentence, or of the same label, or both without one and a date and close by, where
// it is a round that values the company.
func ofRound(p *lint.Pass, r, v *claim.Claim) bool {
	if r.Sentence == v.Sentence {
		return true
	}
	if v.Series != "" || r.Series != "" && v.Date.Known() {
		return value.Fold(v.Series) == value.Fold(r.Series) && (!v.Date.Known() || !r.Date.Known() || v.Date.Overlaps(r.Date))
	}
	near := v.Sentence-r.Sentence <= 2 && r.Sentence-v.Sentence <= 2
	return near && told(r) && told(v) && !r.Date.Known() && !v.Date.Known() &&
		says(p, v, "round", "funding", "financing", "deal", "raise", "raised", "raising", "investment", "investors", "backers", "money", "series", "post")
}

// suspect reports whether of a raise and a valuation it is the valuation that is
// likelier to be wrong: the total raised bears the raise out, or it is told later.
func suspect(p *lint.Pass, i int, v *claim.Claim) bool {
	r := &p.Claims[i]
	for _, k := range p.Alike(i, claim.TotalRaised) {
		t := &p.Claims[k]
		if t.Mood.Checkable() && t.Value.Currency == r.Value.Currency {
			return t.Value.Num.Cmp(r.Value.Num) >= 0
		}
	}
	return v.Span.Start > r.Span.Start
}

// oddRounds finds the one raise among three or more of a company that stands a
// thousand times apart: taken by a thousand it would be one of them.
func oddRounds(p *lint.Pass) {
	const apart = 50
	k := value.Int(1000)
	for i := range p.Claims {
		r := &p.Claims[i]
		if !isPlainRound(r) {
			continue
		}
		var least, most value.Value
		n := 0
		for _, j := range p.Alike(i, claim.Round) {
			o := &p.Claims[j]
			if int(j) == i || !isPlainRound(o) || o.Value.Currency != r.Value.Currency || o.Value.Num.Cmp(r.Value.Num) == 0 {
				continue
			}
			if n == 0 || o.Value.Num.Cmp(least.Num) < 0 {
				least = o.Value
			}
			if n == 0 || o.Value.Num.Cmp(most.Num) > 0 {
				most = o.Value
			}
			n++
		}
		if n < 2 {
			continue
		}
		p.Tally.Pairs++
		x, lo, hi := r.Value.Num, least.Num, most.Num
		high := x.Cmp(hi.Mul(value.Int(apart))) > 0 && x.Div(k).Cmp(lo) >= 0 && x.Div(k).Cmp(hi.Mul(value.Int(3))) <= 0
		low := x.Mul(value.Int(apart)).Cmp(lo) < 0 && x.Mul(k).Cmp(hi) <= 0 && x.Mul(k).Mul(value.Int(3)).Cmp(lo) >= 0
		if high || low {
			p.Report(lint.Diagnostic{Span: r.Span, Rule: "scale/magnitude", Claim: i + 1,
				Message: topic(r) + ": the draft says " + r.Value.English() + ", and its other rounds are of " + least.English() + " to " + most.English() + "; " + value.HintThousand.String()})
		}
	}
}

// isPlainRound reports whether a claim is an amount raised.
func isPlainRound(c *claim.Claim) bool {
	return c.Kind == claim.Round && c.Mood.Checkable() && c.Value.Kind == value.Money && c.Value.Plain() && c.Value.Num.Sign() > 0
}

// belowUnicorn holds the label to the valuation told in the same sentence, where no claim
// was made of one of the two.
func (s *sentence) belowUnicorn() {
	label := s.find(s.start, s.end, "unicorn")
	if label < 0 || s.quotedAt(label) || s.is(label+1, "founder", "founders", "boss", "chief", "backer", "backers", "investor", "investors", "hunter", "dream", "dreams", "employees", "factory", "-", "companies", "startups") || s.is(label-1, "former", "future", "potential", "would-be", "soon-to-be", "almost", "nearly", "nascent", "next", "fallen", "ex", "-", "mini", "another", "no") ||
		s.any(s.start, s.end, "not", "former", "formerly", "once", "lost", "loses", "losing", "soon", "almost", "nearly", "wants", "aims", "hopes", "could", "would", "may", "might", "yet", "ex", "short", "if", "should", "longer", "until", "previously", "fell", "down", "from", "status", "shy", "below", "under", "rival", "like", "than", "next", "become", "n't") {
		return
	}
	c := claimAt(s.Pass, s.Doc.Span(label, label+1))
	var worth *mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Money || s.partOf(m, priceAndValue[:1]) < 0 {
			continue
		}
		if worth != nil {
			return
		}
		worth = m
	}
	if worth == nil || worth.Value.Interval().NoHi || worth.Value.Interval().Hi.Mul(inDollars(worth.Value.Currency)).Cmp(value.Pow10(9)) >= 0 {
		return
	}
	s.Tally.Sums++
	s.Report(lint.Diagnostic{Span: s.Doc.Span(label, label+1), Rule: "scale/unicorn", Claim: c,
		Message: "a unicorn is worth $1bn or more, and the draft tells of " + worth.Value.English(), Related: []lint.Related{related(s.Pass, s.span(worth), "the valuation")}})
}

// unicorns compares the label with the valuations the draft tells, and reports the
// sentences that use it wrongly.
func unicorns(p *lint.Pass) map[int]bool {
	met := map[int]bool{}
	for i := range p.Claims {
		u := &p.Claims[i]
		if u.Kind != claim.Valuation || !told(u) || !isLabelValuation(p, u) || noUnicorn(p, u) {
			continue
		}
		var below *claim.Claim
		for _, k := range p.Alike(i, claim.Valuation) {
			v := &p.Claims[k]
			if !told(v) || int(k) == i || isLabelValuation(p, v) {
				continue
			}
			p.Tally.Sums++
			worth := v.Value.Interval()
			if worth.NoHi || worth.Hi.Mul(inDollars(v.Value.Currency)).Cmp(value.Pow10(9)) >= 0 {
				below = nil
				break
			}
			below = v
		}
		if below != nil {
			met[u.Sentence] = true
			p.Report(lint.Diagnostic{Span: u.Span, Rule: "scale/unicorn", Claim: i + 1,
				Message: "a unicorn is worth $1bn or more, and the draft values " + u.Subject.Name + " at " + below.Value.English(),
				Related: []lint.Related{related(p, below.Span, "the valuation")}})
		}
	}
	return met
}

// noUnicorn reports whether the words before the label say that it does not hold now.
func noUnicorn(p *lint.Pass, u *claim.Claim) bool {
	s := sentenceOf(p, u.Sentence)
	label := s.find(s.start, s.end, "unicorn", "unicorns", "decacorn")
	const reach = 4
	return label >= 0 && s.any(label-reach, label, "once", "former", "formerly", "not", "no", "future", "soon", "ex", "almost", "nearly", "another", "next", "potential", "lost", "aspiring")
}

// inDollars is the most dollars that one unit of a currency has bought in the
// years articles are about; a very large number for those nobody can say.
func inDollars(currency string) value.Num {
	if currency == "USD" {
		return value.Int(1)
	}
	if b, ok := bandOf(currency); ok {
		return value.Int(1).Div(b.Lo)
	}
	return value.Pow10(9)
}

// band is how many units of a currency one dollar bought, at least and at most.
type band struct {
	code   string
	lo, hi int64 // in thousandths
}

// bands covers the years since 2010, and is no rate: what lies outside is a slip.
// Currencies that lost most of their value in that time are left out.
func bands() []band {
	return []band{
		{"USD", 1000, 1000}, {"EUR", 670, 1060}, {"GBP", 580, 950}, {"INR", 43000, 97000}, {"JPY", 75000, 170000}, {"CNY", 6000, 7500},
		{"CHF", 720, 1060}, {"SEK", 6200, 11800}, {"NOK", 5400, 12000}, {"DKK", 5000, 7900}, {"AUD", 900, 1750}, {"CAD", 940, 1500},
		{"SGD", 1200, 1500}, {"HKD", 7700, 7900}, {"NZD", 1130, 1900}, {"KRW", 1000000, 1550000}, {"ILS", 2800, 4100}, {"BRL", 1500, 6500},
		{"PLN", 2600, 5100}, {"CZK", 17000, 27000}, {"ZAR", 6500, 20000}, {"MXN", 11500, 25500}, {"TWD", 27000, 35000}, {"AED", 3660, 3690},
		{"SAR", 3730, 3770}, {"THB", 28000, 39000}, {"IDR", 8400000, 17500000}, {"PHP", 40000, 61000}, {"MYR", 2900, 4900}, {"VND", 18500000, 27000000},
	}
}

func bandOf(code string) (value.Interval, bool) {
	for _, b := range bands() {
		if b.code == code {
			return value.Interval{Lo: value.Ratio(b.lo, 1000), Hi: value.Ratio(b.hi, 1000)}, true
		}
	}
	return value.Interval{}, false
}

// crossBand is for currencies that move together, so that their rate is known better
// than by way of the dollar: units of the second for one of the first.
func crossBand(a, b string) (value.Interval, bool) {
	for _, x := range [...]struct {
		a, b   string
		lo, hi int64
	}{{"EUR", "GBP", 680, 960}, {"EUR", "CHF", 900, 1550}, {"EUR", "DKK", 7400, 7480}, {"EUR", "SEK", 8000, 12000}, {"EUR", "NOK", 7200, 12300}, {"EUR", "PLN", 3700, 5000}} {
		i := value.Interval{Lo: value.Ratio(x.lo, 1000), Hi: value.Ratio(x.hi, 1000)}
		switch {
		case x.a == a && x.b == b:
			return i, true
		case x.a == b && x.b == a:
			return value.Point(value.Int(1)).Div(i), true
		}
	}
	from, ok := bandOf(a)
	to, ok2 := bandOf(b)
	return to.Div(from), ok && ok2
}

// conversions compares the two renderings of one amount.
func (s *sentence) conversions() {
	for i := 0; i+1 < len(s.mentions); i++ {
		a, b := &s.mentions[i], &s.mentions[i+1]
		if a.Kind != mention.Money || b.Kind != mention.Money || !s.isRendering(a, b) {
			continue
		}
		at := s.span(b)
		d := lint.Diagnostic{Span: at, Rule: "arithmetic/conversion", Claim: claimAt(s.Pass, at), Related: []lint.Related{related(s.Pass, s.span(a), "the same amount")}}
		if a.Value.Currency == b.Value.Currency {
			s.rescaled(a, b, d)
			continue
		}
		if (a.Value.Approx == value.Between) != (b.Value.Approx == value.Between) {
			continue
		}
		s.Tally.Sums++
		if s.Setting.Rate != nil && s.Date.Known() {
			if rate, ok := s.Setting.Rate(a.Value.Currency, b.Value.Currency, s.Date.Start); ok {
				s.atRate(a, b, rate, d)
				continue
			}
		}
		s.inBand(a, b, d)
	}
}

// isRendering reports whether the second of two amounts is the first told again: in
// brackets, or behind a comma with words that say so.
func (s *sentence) isRendering(a, b *mention.Mention) bool {
	if a.Value.Currency == "" || b.Value.Currency == "" || a.Value.Num.Sign() <= 0 || b.Value.Num.Sign() <= 0 || a.Value.Approx == value.Vague || b.Value.Approx == value.Vague {
		return false
	}
	left := s.before(b)
	said := false // "about", "or": what follows is no other amount
	for s.is(left, "about", "around", "roughly", "approximately", "or", "circa", "approx", "approx.", "over", "nearly", "equivalent", "to", "then", "c", "c.", "ca", "~", "≈", "=", "equal", "of", "i.e.", "is", "that") {
		said = true
		left--
	}
	said = said || b.HedgeEnd > 0 && b.HedgeStart < b.Start
	closed := s.is(int(b.Last), ")", "]") || s.is(int(b.Last), "at", "then", "today", ",", ";") && s.any(int(b.Last), int(b.Last)+8, ")", "]")
	switch {
	case s.is(left, "(", "[") && left == int(a.Last) && closed:
		return true
	case s.is(left, ",", "–", "—") && left == int(a.Last) || left == int(a.Last)-1 && s.is(int(b.First)-1, "or"):
		// "£4m, or about $5m, from"
		end := int(b.Last) >= s.end || s.is(int(b.Last), ",", ".", ";", "–", "—", "at") || left < int(a.Last)
		return said && end && (s.any(left+1, int(b.First), "or", "equivalent", "equal", "is") || a.Value.Currency != b.Value.Currency)
	}
	return false
}

// rescaled compares two renderings in one currency, one of which counts in crores,
// lakhs or milliards; in a raise or a purchase two others are a symbol left behind.
func (s *sentence) rescaled(a, b *mention.Mention, d lint.Diagnostic) {
	other := func(m *mention.Mention) bool {
		text := strings.ToLower(s.text(m))
		for _, word := range [...]string{"crore", "lakh", "cr", "milliard", "arab"} {
			if strings.Contains(text, word) {
				return true
			}
		}
		return false
	}
	x, y := a.Value.Interval(), b.Value.Interval()
	if x.Meets(y) {
		s.Tally.Sums++
		return
	}
	said := s.text(a) + " and " + s.text(b)
	if other(a) != other(b) {
		s.Tally.Sums++
		d.Rule, d.Severity, d.Message = "scale/magnitude", lint.Error, said+" are no one amount"
		for exp := 1; exp <= 9; exp++ {
			if x.Scale(value.Pow10(exp)).Meets(y) || x.Scale(value.Pow10(-exp)).Meets(y) {
				d.Message += ": one of the two is off by " + powerWords(exp)
				break
			}
		}
		s.Report(d)
		return
	}
	c := claimAt(s.Pass, s.span(a))
	if c == 0 || s.Claims[c-1].Kind != claim.Round && s.Claims[c-1].Kind != claim.Acquisition || !s.is(int(b.First)-1, "(") || !s.is(int(b.Last), ")") {
		return
	}
	s.Tally.Sums++
	d.Rule, d.Severity, d.Message = "scale/currency", lint.Warning, said+" are two amounts under one symbol"
	s.Report(d)
}

// rateKey is a pair of currencies.
type rateKey struct{ from, to string }

// ratesAgree holds the conversions of a draft to each other: at one time there is one
// rate. It is for currencies that move slowly, and passes over sentences that speak of
// another time.
func ratesAgree(p *lint.Pass) {
	met := map[rateKey]*mention.Mention{}
	sentences(p, func(s *sentence) {
		for i := 0; i+1 < len(s.mentions); i++ {
			a, b := &s.mentions[i], &s.mentions[i+1]
			if a.Kind != mention.Money || b.Kind != mention.Money || a.Value.Currency == b.Value.Currency || !steady(a.Value.Currency) || !steady(b.Value.Currency) || !s.isRendering(a, b) ||
				!a.Value.Plain() || b.Value.Interval().NoHi || s.any(s.start, s.end, "then", "time", "ago", "previous", "previously", "earlier", "had", "last", "was", "were") ||
				slices.ContainsFunc(s.mentions, func(m mention.Mention) bool { return m.Kind == mention.Date }) {
				continue
			}
			key := rateKey{a.Value.Currency, b.Value.Currency}
			first := met[key]
			if first == nil {
				met[key] = a
				continue
			}
			other := mentionAfter(p, first)
			one, two := other.Value.Interval().Div(first.Value.Interval()), b.Value.Interval().Div(a.Value.Interval())
			wide := value.Interval{Lo: two.Lo.Mul(value.Ratio(4, 5)), Hi: two.Hi.Mul(value.Ratio(5, 4))}
			if p.Tally.Sums++; one.Meets(wide) {
				continue
			}
			at := s.span(b)
			p.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/conversion", Claim: claimAt(p, at),
				Message: s.text(a) + " and " + s.text(b) + " are at another rate than " + string(p.Doc.Text[first.Start:first.End]) + " and " + string(p.Doc.Text[other.Start:other.End]),
				Related: []lint.Related{related(p, p.Doc.TextSpan(other.Start, other.End), "the other conversion")}})
		}
	})
}

// mentionAfter is the mention that follows m, which is one of the document's.
func mentionAfter(p *lint.Pass, m *mention.Mention) *mention.Mention {
	i, _ := slices.BinarySearchFunc(p.Mentions, m.First+1, func(o mention.Mention, first int32) int { return int(o.First) - int(first) })
	return &p.Mentions[i]
}

// steady reports whether a currency keeps within a fourth of another for years.
func steady(code string) bool {
	switch code {
	case "USD", "EUR", "GBP", "CHF", "DKK":
		return true
	}
	return false
}

// atRate compares a conversion with the day's rate.
func (s *sentence) atRate(a, b *mention.Mention, rate value.Num, d lint.Diagnostic) {
	r := value.ConversionPair(a.Value, b.Value, rate)
	if r.Grade != value.Disagrees && r.Grade != value.Imprecise {
		return
	}
	is := a.Value
	is.Num, is.Currency, is.Approx, is.Guess = a.Value.Num.Mul(rate), b.Value.Currency, value.About, false
	is.Step, is.Digits = b.Value.Step, 0
	d.Message = "at the rate of " + s.Date.English() + " " + a.Value.English() + " is " + is.English() + ", the draft says " + b.Value.English()
	if r.Grade == value.Disagrees {
		d.Severity = lint.Error
		if r.Hint != value.NoHint {
			d.Rule = "scale/currency"
			d.Message += "; " + r.Hint.String()
		}
	}
	s.Report(d)
}

// inBand compares a conversion with all the rates there were.
func (s *sentence) inBand(a, b *mention.Mention, d lint.Diagnostic) {
	rates, ok := crossBand(a.Value.Currency, b.Value.Currency)
	if !ok {
		return
	}
	x, y := a.Value.Interval(), b.Value.Interval()
	if x.NoHi || y.NoHi || x.Lo.Sign() <= 0 {
		return
	}
	implied := y.Div(x)
	same := a.Value.Num.Cmp(b.Value.Num) == 0
	tenth := value.Ratio(1, 10)
	if same {
		tenth = value.Num{}
	}
	rates.Lo, rates.Hi = rates.Lo.Sub(rates.Lo.Mul(tenth)), rates.Hi.Add(rates.Hi.Mul(tenth))
	if implied.Meets(rates) || (a.Value.Guess || b.Value.Guess) && dollars(a.Value.Currency) && dollars(b.Value.Currency) {
		return
	}
	if (a.Value.Guess && dollars(a.Value.Currency) || b.Value.Guess && dollars(b.Value.Currency)) && s.otherDollar(a, b, implied) {
		return
	}
	said := s.text(a) + " and " + s.text(b)
	for _, exp := range [...]int{1, 2, 3, 4, 5, 6, 7, 9} {
		if implied.Scale(value.Pow10(exp)).Meets(rates) || implied.Scale(value.Pow10(-exp)).Meets(rates) {
			d.Rule, d.Severity = "scale/magnitude", lint.Error
			d.Message = said + " are no one amount: one of the two is off by " + powerWords(exp)
			s.Report(d)
			return
		}
	}
	d.Message = said + " are no one amount at any rate of recent years"
	if same {
		d.Rule, d.Message = "scale/currency", d.Message+"; "+value.HintCurrency.String()
	}
	s.Report(d)
}

func powerWords(exp int) string {
	return "a factor of " + strings.TrimSuffix(value.Value{Kind: value.Count, Num: value.Pow10(exp), Step: value.Int(1)}.English(), " ")
}

// otherDollar reports whether the pair is right for another country's dollar, in a
// draft that is about one.
func (s *sentence) otherDollar(a, b *mention.Mention, implied value.Interval) bool {
	if homeDollar(s.Pass) == "" && !slices.ContainsFunc(s.Mentions, func(m mention.Mention) bool {
		return m.Kind == mention.Money && !m.Value.Guess && m.Value.Currency != "USD" && dollars(m.Value.Currency)
	}) {
		return false
	}
	for _, code := range [...]string{"AUD", "CAD", "SGD", "HKD", "NZD", "TWD", "MXN"} {
		from, to := a.Value.Currency, b.Value.Currency
		if a.Value.Guess && dollars(from) {
			from = code
		}
		if b.Value.Guess && dollars(to) {
			to = code
		}
		if rates, ok := crossBand(from, to); ok && from != to && implied.Meets(rates) {
			return true
		}
	}
	return false
}
