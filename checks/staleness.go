package checks

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

var staleness = &lint.Check{
	Name: "staleness",
	Doc: `A statement uses a value that a newer one has replaced, or rests on a fact that is older
than its horizon at the article's date (headcount and metrics half a year, revenue
400 days, unless the configuration says otherwise).

Why: last year's headcount told as today's is the commonest error there is.

Example: 170 people in January 2023, 250 in March 2024, and an article of April 2024.

    Lumora employs 170 people.
                   ^^^^^^^^^^ 170 was true in January 2023; since March 2024 it is 250`,
	Severity: lint.Warning,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c, v := &p.Claims[i], &p.Verdicts[i]
			if v.Verdict != lint.Stale {
				continue
			}
			d := lint.Diagnostic{Span: c.Span, Rule: rule("staleness", c), Claim: i + 1, Fact: v.Fact, Related: theFact(v.Fact, "the fact")}
			said, base := claimed(c, lint.NoSlot), known(c, v.Fact, lint.NoSlot)
			switch {
			case v.Now != nil:
				d.Message = topic(c) + ": the draft says " + said + ", which was true" + timeOf(v, false) + "; now the facts base says " + known(c, v.Now, lint.NoSlot) + cite(v.Now)
				d.Related = append(d.Related, theFact(v.Now, "what holds now")...)
				if c.Value.Kind != value.Name {
					d.Fixes = replace(p, c, v.Now.Value)
				}
			case v.Fact.Until.Known():
				d.Message = topic(c) + ": the draft says " + said + ", which was true until " + v.Fact.Until.English() + cite(v.Fact)
			case v.Result.Grade == value.Agrees || v.Result.Grade == value.Imprecise:
				d.Message = topic(c) + ": the draft says " + said + ", and the only fact is of" + timeOf(v, true) + ", too old to rely on" + cite(v.Fact)
			default:
				d.Message = topic(c) + ": the draft says " + said + ", the facts base says " + base + cite(v.Fact) + ", too old to rely on"
			}
			p.Report(d)
		}
	},
}

// timeOf is when the fact of a verdict was true.
func timeOf(v *lint.Judgement, bare bool) string {
	t := v.Fact.AsOf
	if !t.Known() {
		t = v.Fact.Date
	}
	switch {
	case !t.Known() && bare:
		return " an earlier day"
	case !t.Known():
		return " before"
	case bare:
		return " " + t.English()
	case t.Grain == value.GrainDay:
		return " on " + t.English()
	}
	return " in " + t.English()
}
