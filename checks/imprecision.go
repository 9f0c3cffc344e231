package checks

import "github.com/factlint/factlint/internal/lint"

var imprecision = &lint.Check{
	Name: "imprecision",
	Doc: `A statement is within reach of the fact, but its wording misleads: a hedge that points
the wrong way, a round figure without a hedge, "more than" far below the truth.

Why: readers take "nearly $400m" for something below $400m, and an unhedged $400m
for $400m.

Example: the base says $402m.

    Lumora has raised nearly $400m.
                             ^^^^^ the hedge points the wrong way`,
	Severity: lint.Warning,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c, v := &p.Claims[i], &p.Verdicts[i]
			if v.Verdict != lint.Imprecise {
				continue
			}
			d := lint.Diagnostic{Span: span(p, c, v.Slot), Rule: rule("imprecision", c), Claim: i + 1, Fact: v.Fact, Related: theFact(v.Fact, "the fact")}
			d.Message = topic(c) + ": the draft says " + claimed(c, v.Slot) + ", the facts base says " + known(c, v.Fact, v.Slot) + cite(v.Fact)
			if v.Result.Reason != "" {
				d.Message += "; " + v.Result.Reason
			}
			if v.Slot == lint.NoSlot {
				d.Fixes = replace(p, c, v.Fact.Value)
				for j := range d.Fixes {
					d.Fixes[j].Safe = false // a better hedge may be meant
				}
			}
			p.Report(d)
		}
	},
}
