package checks

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
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
			switch value.CompareAge(a.Value, f.Value.Date, ageAt(p, a)).Grade {
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
			Message: "founded in " + f.Value.English() + " is not " + a.Value.English() + " old on " + ageAt(p, a).English(),
			Related: []lint.Related{related(p, f.Span, "the founding")}})
	}
}

// ageAt is the time of an age: that told right after it, "its fifth birthday in 2019",
// or the one the claim speaks of.
func ageAt(p *lint.Pass, a *claim.Claim) value.Date {
	const reach = 5
	s := sentenceOf(p, a.Sentence)
	for i := range s.mentions {
		m := &s.mentions[i]
		if s.span(m).Start >= a.Span.End && s.dated(m) && s.is(int(m.First)-1, "in") && s.span(m).Start-a.Span.End < 10*reach && !s.any(int(m.First)-3, int(m.First), "founded", "established", "launched") {
			return m.Value.Date
		}
	}
	return a.AsOf
}

// ageBeside holds an age to the founding year told in the same sentence, where no claim
// was made of it: "the 14-year-old company, founded in 2016".
func (s *sentence) ageBeside() {
	if !s.Date.Known() {
		return
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Age || claimAt(s.Pass, s.span(m)) > 0 || !s.is(int(m.First)-1, "the") || !s.any(int(m.Last), int(m.Last)+3, "company", "startup", "firm", "business", "start", "fintech", "outfit") {
			continue
		}
		for k := range s.mentions {
			y := &s.mentions[k]
			if !s.dated(y) || !s.is(int(y.First)-1, "in") || !s.is(int(y.First)-2, "founded", "launched", "established", "started", "up", "incorporated") || k > i && s.any(int(m.Last), int(y.First)-2, "by", "and", "from", "with", "of") {
				continue
			}
			s.Tally.Sums++
			if value.CompareAge(m.Value, y.Value.Date, s.Date).Grade == value.Disagrees {
				s.Report(lint.Diagnostic{Span: s.span(m), Rule: "arithmetic/age", Message: "founded in " + s.text(y) + " is not " + m.Value.English() + " old on " + s.Date.English(),
					Related: []lint.Related{related(s.Pass, s.span(y), "the founding")}})
			}
			break
		}
	}
}

// roundsAbove holds the total of claim i to the labelled rounds the draft tells of, each
// label counted once.
func roundsAbove(p *lint.Pass, i int, all value.Interval) {
	t := &p.Claims[i]
	sum, exactly := value.Interval{}, value.Num{}
	var met []string
	d := lint.Diagnostic{Span: t.Span, Rule: "arithmetic/total", Severity: lint.Warning, Claim: i + 1}
	for _, n := range p.Alike(i, claim.Round) {
		k := int(n)
		r := &p.Claims[k]
		label := letterOf(r)
		if label == "" || settled(p, i, k) || !r.Mood.Checkable() || r.Mood == claim.Reported || r.Value.Kind != value.Money || extends(p, r) {
			continue
		}
		if r.Value.Currency != t.Value.Currency || r.AsOf.Known() && t.AsOf.Known() && t.AsOf.Before(r.AsOf) {
			return
		}
		if slices.Contains(met, label) {
			continue
		}
		met = append(met, label)
		sum, exactly = sum.Add(r.Value.Interval()), exactly.Add(r.Value.Num)
		d.Related = append(d.Related, related(p, r.Span, "a round"))
	}
	const few = 2
	if len(met) < few || all.NoHi || sum.NoHi || sum.Lo.Cmp(all.Hi) <= 0 {
		return
	}
	p.Tally.Sums++
	d.Message = topic(t) + ": the rounds told make " + made(t.Value, exactly, sum) + ", the draft says " + t.Value.English() + " in all"
	p.Report(d)
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
		roundsAbove(p, i, all)
	}
}
