package checks

import "github.com/factlint/factlint/internal/lint"

var disputed = &lint.Check{
	Name: "disputed",
	Doc: `A statement uses a value that somebody else prints and that is not the house line.

Why: two honest sources differ; the desk chose one, and should know when a draft
takes the other.

Example: the base holds 2014, and 2015 with rival = true from a registry.

    Lumora was founded in 2015.
                          ^^^^ the registry says 2015, the house line is 2014`,
	Severity: lint.Warning,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c, v := &p.Claims[i], &p.Verdicts[i]
			if v.Verdict != lint.Disputed {
				continue
			}
			d := lint.Diagnostic{Span: c.Span, Rule: rule("disputed", c), Claim: i + 1, Fact: v.Fact, Related: theFact(v.Fact, "the rival value")}
			d.Message = topic(c) + ": the draft says " + claimed(c, lint.NoSlot) + ", as " + sourceName(v.Fact) + " does; "
			if v.Now != nil {
				d.Message += "the house line is " + known(c, v.Now, lint.NoSlot) + cite(v.Now)
				d.Related = append(d.Related, theFact(v.Now, "the house line")...)
			} else {
				d.Message += "it is not the house line"
			}
			p.Report(d)
		}
	},
}
