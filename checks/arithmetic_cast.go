package checks

import (
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// part is what an amount can be in an equation: the words that stand before or after
// it and say so, or the claim it makes.
type part struct {
	before, after []string // right beside it; see [sentence.reads]
	near          []string // words of the phrase that leads to it: "the pre-money valuation of Acme was"
	claim         func(*claim.Claim) bool
}

// cast gives every amount of the tokens its part in an equation. It fails when an
// amount has no part, or two amounts have one: then nobody can say what belongs
// together. Of an amount told in two currencies the first counts.
func (s *sentence) cast(parts []part) (all [4]*mention.Mention, ok bool) {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Money {
			continue
		}
		if i > 0 && m.Pair != 0 && s.mentions[i-1].Kind == mention.Money && s.mentions[i-1].Pair != 0 && m.First-s.mentions[i-1].Last <= 4 {
			continue
		}
		k := s.partOf(m, parts)
		if k < 0 || !m.Value.Plain() && m.Value.Interval().NoHi || m.Value.Approx == value.Vague || m.Value.Num.Sign() <= 0 {
			return all, false
		}
		if all[k] != nil {
			if all[k].Value.Num.Cmp(m.Value.Num) != 0 || all[k].Value.Currency != m.Value.Currency {
				return all, false
			}
			continue
		}
		all[k] = m
	}
	for k := range parts {
		if all[k] == nil || all[k].Value.Currency != all[0].Value.Currency {
			return all, false
		}
	}
	return all, s.oneCompany(all[:len(parts)])
}

// amounts counts the amounts of money in the sentence: where there are too few for the
// parts, nobody needs to look for their words.
func (s *sentence) amounts() int {
	n := 0
	for i := range s.mentions {
		if s.mentions[i].Kind == mention.Money {
			n++
		}
	}
	return n
}

// oneCompany reports whether no two amounts are told of different companies.
func (s *sentence) oneCompany(all []*mention.Mention) bool {
	first := -1
	for _, m := range all {
		c := claimAt(s.Pass, s.span(m)) - 1
		if c < 0 || s.Claims[c].Subject.Name == "" {
			continue
		}
		if first >= 0 && !s.SameCompany(first, c) {
			return false
		}
		first = c
	}
	return true
}

// reportFigure reports a figure that others do not make.
func (s *sentence) reportFigure(m *mention.Mention, rule, message string, others ...*mention.Mention) {
	d := lint.Diagnostic{Span: s.span(m), Rule: "arithmetic/" + rule, Severity: lint.Warning, Message: message + ", the draft says " + m.Value.English()}
	d.Claim = claimAt(s.Pass, d.Span)
	for _, o := range others {
		d.Related = append(d.Related, related(s.Pass, s.span(o), "computed from this"))
	}
	s.Report(d)
}

// made is a recomputed figure for a message: what the written figures give, and in
// brackets all that their rounding allows.
func made(like value.Value, exactly value.Num, is value.Interval) string {
	v := like
	v.Num, v.Digits, v.Approx = exactly, 0, value.Exact
	for !v.Num.Div(v.Step).IsInt() && v.Step.Cmp(v.Num.Mul(value.Ratio(1, 1000))) > 0 {
		v.Step = v.Step.Div(value.Int(10))
	}
	text := v.English()
	if is.NoHi || is.Lo.Cmp(is.Hi) == 0 {
		return text
	}
	v.Approx, v.Num, v.Max = value.Between, is.Lo, is.Hi
	v.Step = value.Pow10(12)
	for fine := is.Hi.Sub(is.Lo).Mul(value.Ratio(1, 100)); v.Step.Cmp(fine) > 0 && (!is.Lo.Div(v.Step).IsInt() || !is.Hi.Div(v.Step).IsInt()); {
		v.Step = v.Step.Div(value.Int(10))
	}
	return text + " (" + v.English() + " whatever the rounding)"
}

// partOf is the index of the first part whose cue stands at an amount, or -1.
func (s *sentence) partOf(m *mention.Mention, parts []part) int {
	left, right := s.before(m)+1, int(m.Last)
	c := claimAt(s.Pass, s.span(m))
	for k := range parts {
		p := &parts[k]
		if s.precedes(left, p.before) || s.follows(right, p.after) || p.claim != nil && c > 0 && p.claim(&s.Claims[c-1]) {
			return k
		}
	}
	for k := range parts {
		if s.leads(left, parts[k].near) {
			return k
		}
	}
	return -1
}

// leads reports whether one of the words stands in the phrase before token end, no
// figure or mark between.
func (s *sentence) leads(end int, words []string) bool {
	const reach = 8
	for t := end - 1; t >= max(s.start, end-reach) && len(words) > 0; t-- {
		if s.is(t, words...) {
			return true
		}
		if s.Doc.Tokens[t].Kind == prose.NumberToken || s.Doc.Tokens[t].Kind == prose.Symbol || s.is(t, ",", ";", ".", ":", "(", ")", "and", "but", "while") {
			return false
		}
	}
	return false
}

// equations holds amounts that make another to it, in one sentence or, where that
// has not all of them, in two.
func (s *sentence) equations() {
	if s.amounts() == 0 {
		return
	}
	two := s.stretch()
	for _, one := range [...]func(*sentence) bool{(*sentence).averages, (*sentence).profit, (*sentence).postMoney, (*sentence).total, (*sentence).stake} {
		if !one(s) && two != nil {
			one(two)
		}
	}
}

// costsAndSales are the parts of "sales of €10m and costs of €8m, a profit of €2m".
// Costs of one sort, and profits before or after something, are no parts of it.
var costsAndSales = []part{
	{before: []string{"revenue of", "revenues of", "revenue was", "revenues were", "revenue reached", "sales of", "sales were", "sales reached", "turnover of", "turnover was", "income of", "earned", "took in", "brought in", "revenue", "revenues", "sales", "turnover"},
		after: []string{"in revenue", "in revenues", "of revenue", "in sales", "of sales", "in turnover", "of turnover", "revenue", "in income"}},
	{before: []string{"costs of", "costs were", "costs reached", "total costs of", "expenses of", "expenses were", "spending of", "expenditure of", "expenditure was", "outgoings of", "spent", "spending", "spends", "costs", "expenses"},
		after: []string{"in costs", "of costs", "in expenses", "of expenses", "in spending", "in expenditure", "of expenditure"}},
	{before: []string{"loss of", "loss was", "losses of", "losses were", "lost", "loses", "losing", "loss came to", "loss comes to", "profit of", "profits of", "profit was", "profit came to", "profit comes to", "surplus of", "deficit of", "shortfall of"},
		after: []string{"loss", "profit", "in profit", "of profit", "in losses", "in the red", "in the black", "short"}},
}

// profit holds sales, costs and what is left of them to each other.
func (s *sentence) profit() bool {
	if s.amounts() < len(costsAndSales) || !s.any(s.start, s.end, "loss", "losses", "lost", "loses", "losing", "profit", "profits", "surplus", "deficit", "shortfall", "red", "black", "short") ||
		s.any(s.start, s.end, "marketing", "payroll", "wage", "staff", "operating", "gross", "pre", "tax", "ebitda", "development", "research", "adjusted", "underlying", "including", "capital", "one", "exceptional", "interest",
			"other", "some", "part", "advertising", "per", "cash", "administrative", "labour", "labor", "fuel", "energy", "legal", "restructuring", "direct", "variable", "fixed", "more") ||
		s.any(s.start, s.end, "net") && !s.any(s.start, s.end, "so", "leaving", "resulting", "making") {
		return false
	}
	all, ok := s.cast(costsAndSales)
	if !ok {
		return false
	}
	sales, costs, left := all[0], all[1], all[2]
	s.Tally.Sums++
	a, b := sales.Value.Interval(), costs.Value.Interval()
	is := value.Interval{Lo: a.Lo.Sub(b.Hi), Hi: a.Hi.Sub(b.Lo)}
	word := "profit"
	if sales.Value.Num.Cmp(costs.Value.Num) < 0 {
		is, word = value.Interval{Lo: is.Hi.Neg(), Hi: is.Lo.Neg()}, "loss"
	}
	if is.Meets(left.Value.Interval()) {
		return true
	}
	s.reportFigure(left, "total", sales.Value.English()+" less "+costs.Value.English()+" is a "+word+" of "+
		made(sales.Value, sales.Value.Num.Sub(costs.Value.Num).Abs(), is), sales, costs)
	return true
}

// aroundRound are the parts of "€50m at €250m pre-money, €300m post-money".
var aroundRound = []part{
	{before: []string{"pre - money valuation of", "pre - money valuation was", "pre - money valuation is", "pre - money valuation at", "pre - money value of", "pre - money"},
		after: []string{"pre - money", "before the new money", "before the money", "before the round", "before the investment", "before the deal", "before it", "before the raise", "before"},
		near:  []string{"pre"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.Valuation && c.PreMoney }},
	{before: []string{"post - money valuation of", "post - money valuation was", "post - money valuation is", "post - money valuation to", "post - money valuation at", "post - money valuation comes to", "post - money valuation stands at", "post - money value of", "post - money"},
		after: []string{"post - money", "after", "afterwards", "including the new money", "with the new money"},
		near:  []string{"post"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.Valuation && !c.PreMoney }},
	{before: []string{"raised", "raise", "raising", "raises", "round of", "investment of", "put", "puts", "invested", "invests", "investing", "injected", "with"},
		after: []string{"round", "investment", "raise", "series _", "seed round", "of new money", "in new money"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.Round && !isDebt(c) }},
}

// postMoney holds pre-money, amount and post-money to each other.
func (s *sentence) postMoney() bool {
	if s.amounts() < len(aroundRound) || !s.any(s.start, s.end, "post", "after", "afterwards", "including", "with") || !s.any(s.start, s.end, "pre", "before") {
		return false
	}
	all, ok := s.cast(aroundRound)
	if !ok {
		return false
	}
	pre, post, amount := all[0], all[1], all[2]
	s.Tally.Sums++
	sum := pre.Value.Interval().Add(amount.Value.Interval())
	if sum.Meets(post.Value.Interval()) {
		return true
	}
	s.reportFigure(post, "post-money", pre.Value.English()+" pre-money and "+amount.Value.English()+" make "+made(finer(pre, amount), pre.Value.Num.Add(amount.Value.Num), sum), pre, amount)
	return true
}

// finer is the value of two that is written to the smaller unit.
func finer(a, b *mention.Mention) value.Value {
	if b.Value.Step.Cmp(a.Value.Step) < 0 {
		return b.Value
	}
	return a.Value
}

// ofTotal are the parts of "had raised €5m", "raises €10m" and "€15m in all".
var ofTotal = []part{
	{before: []string{"had previously raised", "had already raised", "had so far raised", "had raised", "has previously raised", "previously raised", "having previously raised", "having already raised", "already raised",
		"prior funding of", "earlier funding of", "previous funding of", "earlier rounds of", "previous rounds of", "prior rounds of", "up from", "earlier", "previous"},
		after: []string{"before", "previously", "beforehand", "in earlier rounds", "in previous rounds", "in prior rounds", "in earlier funding", "in previous funding", "in prior funding", "from earlier rounds", "from previous rounds", "already raised",
			"raised previously", "raised earlier", "raised before", "it had raised", "it had already raised", "it had previously raised", "it has already raised", "it previously raised", "it raised earlier"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.TotalRaised && c.Mood == claim.Historical }},
	{before: []string{"total to", "total funding to", "total raised to", "total of", "total to date to", "funding to date to", "total funding now stands at", "total now stands at", "total funding is now", "total is now", "total is", "total comes to", "total reaches", "funding rises to", "funding to", "total at", "total"},
		after: []string{"in total", "in all", "altogether", "overall", "to date", "so far", "in total funding", "all told"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.TotalRaised && told(c) }},
	{before: []string{"raised", "raises", "raising", "raised another", "new", "fresh", "secured", "closed", "round of", "landed"},
		after: []string{"round", "series _", "seed round", "extension", "in new funding", "in fresh funding", "of new money", "injection", "raise"},
		claim: func(c *claim.Claim) bool { return c.Kind == claim.Round && told(c) }},
}

// total holds what was raised before, what is raised now and the total to each other.
func (s *sentence) total() bool {
	if s.amounts() < len(ofTotal) || !s.any(s.start, s.end, "total", "all", "altogether", "overall", "date", "far", "told") || s.any(s.start, s.end, "debt", "loan", "credit", "grant", "grants", "secondary", "excluding", "including") {
		return false
	}
	all, ok := s.cast(ofTotal)
	if !ok {
		return false
	}
	before, now, round := all[0], all[1], all[2]
	s.Tally.Sums++
	sum := before.Value.Interval().Add(round.Value.Interval())
	w := now.Value.Interval()
	if sum.Meets(w) || sum.NoHi || w.NoHi || w.Lo.Cmp(sum.Hi) > 0 && s.onePart(before) {
		return true
	}
	slack := now.Value.Num.Mul(value.Ratio(1, 50))
	if sum.Meets(value.Interval{Lo: w.Lo.Sub(slack), Hi: w.Hi.Add(slack)}) {
		return true
	}
	s.reportFigure(now, "total", before.Value.English()+" before and "+round.Value.English()+" now make "+made(finer(before, round), before.Value.Num.Add(round.Value.Num), sum), before, round)
	return true
}

// onePart reports whether what was raised before is told of one round, and may not be
// all of it: it has a label or a date.
func (s *sentence) onePart(m *mention.Mention) bool {
	const reach = 6
	end := min(int(m.Last)+reach, s.Doc.Sentences[s.Doc.SentenceOf(int(m.First))].End)
	if mark := s.find(int(m.Last), end, ",", ";", "(", ")", "—", "–"); mark >= 0 {
		end = mark
	}
	for i := range s.mentions {
		if o := &s.mentions[i]; (o.Kind == mention.Series || o.Kind == mention.Date) && (o.First >= m.Last && int(o.First) < end || o.Last <= m.First && o.Last > m.First-2) {
			return true
		}
	}
	return s.any(int(m.Last), end, "seed", "round", "series") || !s.any(s.start, s.end, "had", "before", "previously", "already", "earlier", "prior", "previous", "up")
}
