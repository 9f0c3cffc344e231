package checks

import (
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
