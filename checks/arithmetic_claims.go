package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// told reports whether a claim is put forward as true now.
func told(c *claim.Claim) bool { return c.Mood.Checkable() && c.Mood != claim.Historical }

// ages holds ages to the founding dates the draft tells.
func ages(p *lint.Pass) {
	for i := range p.Claims {
		a := &p.Claims[i]
		if a.Kind != claim.Age || !told(a) || !a.AsOf.Known() {
			continue
		}
		wrong := -1
		for _, n := range p.Alike(i, claim.Founded) {
			k := int(n)
			f := &p.Claims[k]
			if settled(p, i, k) || !told(f) || f.Value.Kind != value.DateKind {
				continue
			}
			p.Tally.Sums++
			switch value.CompareAge(a.Value, f.Value.Date, a.AsOf).Grade {
			case value.Disagrees:
				if wrong < 0 {
					wrong = k
				}
			case value.Agrees:
				wrong = len(p.Claims) // another founding date of the draft fits
			}
		}
		if wrong < 0 || wrong == len(p.Claims) {
			continue
		}
		f := &p.Claims[wrong]
		p.Report(lint.Diagnostic{Span: a.Span, Rule: "arithmetic/age", Claim: i + 1,
			Message: "founded in " + f.Value.English() + " is not " + a.Value.English() + " old on " + a.AsOf.English(),
			Related: []lint.Related{related(p, f.Span, "the founding")}})
	}
}

// isDebt reports whether a round is money that is no equity.
func isDebt(c *claim.Claim) bool {
	s := value.Fold(c.Series + " " + c.Class)
	for _, word := range [...]string{"debt", "loan", "credit", "facility", "grant", "secondary", "tender", "fund"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// isLabelValuation reports whether a valuation is told by a label alone:
// "unicorn" is no amount.
func isLabelValuation(p *lint.Pass, c *claim.Claim) bool {
	text := strings.ToLower(p.Doc.File.Text(c.Span))
	return strings.Contains(text, "corn") || strings.Contains(text, "centaur")
}

// totals holds the total raised to the rounds the draft tells.
func totals(p *lint.Pass) {
	for i := range p.Claims {
		t := &p.Claims[i]
		if t.Kind != claim.TotalRaised || !told(t) || t.Partial || t.Value.Kind != value.Money || says(p, t, "had", "before", "previously", "then") {
			continue
		}
		all := t.Value.Interval()
		for _, n := range p.Alike(i, claim.Round) {
			k := int(n)
			r := &p.Claims[k]
			if settled(p, i, k) || !r.Mood.Checkable() || r.Mood == claim.Reported || r.Value.Kind != value.Money || isDebt(r) ||
				r.Value.Currency != t.Value.Currency || r.AsOf.Known() && t.AsOf.Known() && t.AsOf.Before(r.AsOf) {
				continue
			}
			p.Tally.Sums++
			one := r.Value.Interval()
			if all.NoHi || one.Lo.Cmp(all.Hi) <= 0 {
				continue
			}
			p.Report(lint.Diagnostic{Span: t.Span, Rule: "arithmetic/total", Claim: i + 1,
				Message: topic(t) + ": " + t.Value.English() + " in all is less than one round of " + r.Value.English(),
				Related: []lint.Related{related(p, r.Span, "the round")}})
			break
		}
	}
	sumOfTotals(p)
}

// sumOfTotals holds "had raised €5m", "raises €10m" and "€15m in all" to each other.
func sumOfTotals(p *lint.Pass) {
	for i := range p.Claims {
		t := &p.Claims[i]
		if t.Kind != claim.TotalRaised || !told(t) || t.Value.Kind != value.Money {
			continue
		}
		before := only(p, i, claim.TotalRaised, func(c *claim.Claim) bool { return c.Mood == claim.Historical })
		round := only(p, i, claim.Round, func(c *claim.Claim) bool {
			return told(c) && !c.Headline && !isDebt(c) && c.Sentence >= t.Sentence-2 && c.Sentence <= t.Sentence+2 && !c.Date.Known()
		})
		if before == nil || round == nil || before.Value.Currency != t.Value.Currency || round.Value.Currency != t.Value.Currency {
			continue
		}
		p.Tally.Sums++
		sum := before.Value.Interval().Add(round.Value.Interval())
		w := t.Value.Interval()
		if sum.Meets(w) || sum.NoHi || w.NoHi {
			continue
		}
		slack := t.Value.Num.Mul(value.Ratio(1, 50))
		if sum.Meets(value.Interval{Lo: w.Lo.Sub(slack), Hi: w.Hi.Add(slack)}) {
			continue
		}
		p.Report(lint.Diagnostic{Span: t.Span, Rule: "arithmetic/total", Severity: lint.Warning, Claim: i + 1,
			Message: topic(t) + ": " + before.Value.English() + " before and " + round.Value.English() + " now are not " + t.Value.English(),
			Related: []lint.Related{related(p, before.Span, "before"), related(p, round.Span, "the round")}})
	}
}

// only is the one other money claim of a kind about claim i's company that passes
// a test, or nil.
func only(p *lint.Pass, i int, kind *claim.Kind, keep func(*claim.Claim) bool) *claim.Claim {
	var found *claim.Claim
	for _, k := range p.Alike(i, kind) {
		c := &p.Claims[k]
		if int(k) == i || c.Value.Kind != value.Money || !keep(c) {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// moneyAroundRounds holds pre-money, amount and post-money to each other.
func moneyAroundRounds(p *lint.Pass) {
	for i := range p.Claims {
		post := &p.Claims[i]
		if post.Kind != claim.Valuation || post.PreMoney || !told(post) || !near(p, post.Span, "post-money") {
			continue
		}
		close := func(c *claim.Claim) bool {
			return told(c) && c.Sentence >= post.Sentence-1 && c.Sentence <= post.Sentence+1
		}
		pre := only(p, i, claim.Valuation, func(c *claim.Claim) bool { return c.PreMoney && close(c) })
		round := only(p, i, claim.Round, func(c *claim.Claim) bool { return !isDebt(c) && close(c) })
		if pre == nil || round == nil || pre.Value.Currency != post.Value.Currency || round.Value.Currency != post.Value.Currency {
			continue
		}
		p.Tally.Sums++
		sum := pre.Value.Interval().Add(round.Value.Interval())
		if sum.Meets(post.Value.Interval()) {
			continue
		}
		p.Report(lint.Diagnostic{Span: post.Span, Rule: "arithmetic/post-money", Claim: i + 1,
			Message: pre.Value.English() + " pre-money and " + round.Value.English() + " make " + total(pre.Value, round.Value) + ", the draft says " + post.Value.English(),
			Related: []lint.Related{related(p, pre.Span, "pre-money"), related(p, round.Span, "the round")}})
	}
}

// total is the sum of two amounts, for a message.
func total(a, b value.Value) string {
	a.Num, a.Digits, a.Approx = a.Num.Add(b.Num), 0, value.Exact
	if b.Step.Cmp(a.Step) < 0 {
		a.Step = b.Step
	}
	return a.English()
}

// near reports whether words in lower case stand close to a span, in any case.
func near(p *lint.Pass, at source.Span, words string) bool {
	const distance = 24
	data := p.Doc.File.Data
	text := strings.ToLower(string(data[max(0, at.Start-distance):min(len(data), at.End+distance)]))
	return strings.Contains(text, words)
}
