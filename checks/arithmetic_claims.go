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

// sameSubject reports whether two claims are about one company, and known to be.
func sameSubject(a, b *claim.Claim) bool {
	if a.Subject.Name == "" || b.Subject.Name == "" {
		return false
	}
	if a.Subject.ID != "" || b.Subject.ID != "" {
		return a.Subject.ID == b.Subject.ID
	}
	return value.CompareCompany(a.Subject.Name, b.Subject.Name) <= value.NameFolded
}

// ages holds ages to the founding dates the draft tells.
func ages(p *lint.Pass) {
	for i := range p.Claims {
		a := &p.Claims[i]
		if a.Kind != claim.Age || !told(a) || !a.AsOf.Known() {
			continue
		}
		for k := range p.Claims {
			f := &p.Claims[k]
			if settled(p, i, k) || f.Kind != claim.Founded || !told(f) || f.Value.Kind != value.DateKind || !sameSubject(a, f) {
				continue
			}
			p.Tally.Sums++
			r := value.CompareAge(a.Value, f.Value.Date, a.AsOf)
			if r.Grade != value.Disagrees || anotherFounding(p, a, f) {
				continue
			}
			p.Report(lint.Diagnostic{Span: a.Span, Rule: "arithmetic/age", Claim: i + 1,
				Message: "founded in " + f.Value.English() + " is not " + a.Value.English() + " old on " + a.AsOf.English(),
				Related: []lint.Related{related(p, f.Span, "the founding")}})
			break
		}
	}
}

// anotherFounding reports whether another founding date of the draft fits an age.
func anotherFounding(p *lint.Pass, a, not *claim.Claim) bool {
	for k := range p.Claims {
		f := &p.Claims[k]
		if f != not && f.Kind == claim.Founded && told(f) && sameSubject(a, f) && value.CompareAge(a.Value, f.Value.Date, a.AsOf).Grade == value.Agrees {
			return true
		}
	}
	return false
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
		if t.Kind != claim.TotalRaised || !told(t) || t.Partial || t.Value.Kind != value.Money {
			continue
		}
		all := t.Value.Interval()
		for k := range p.Claims {
			r := &p.Claims[k]
			if settled(p, i, k) || r.Kind != claim.Round || !r.Mood.Checkable() || r.Mood == claim.Reported || r.Value.Kind != value.Money || isDebt(r) || !sameSubject(t, r) ||
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
		before := only(p, t, func(c *claim.Claim) bool { return c.Kind == claim.TotalRaised && c.Mood == claim.Historical })
		round := only(p, t, func(c *claim.Claim) bool {
			return c.Kind == claim.Round && told(c) && !c.Headline && !isDebt(c) && c.Sentence >= t.Sentence-2 && c.Sentence <= t.Sentence+2 && !c.Date.Known()
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

// only is the one money claim about t's company that passes a test, or nil.
func only(p *lint.Pass, t *claim.Claim, keep func(*claim.Claim) bool) *claim.Claim {
	var found *claim.Claim
	for i := range p.Claims {
		c := &p.Claims[i]
		if c == t || c.Value.Kind != value.Money || !sameSubject(c, t) || !keep(c) {
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
		pre := only(p, post, func(c *claim.Claim) bool { return c.Kind == claim.Valuation && c.PreMoney && close(c) })
		round := only(p, post, func(c *claim.Claim) bool { return c.Kind == claim.Round && !isDebt(c) && close(c) })
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
