package checks

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/lint"
)

var status = &lint.Check{
	Name: "status",
	Doc: `A thing that is rumoured, planned, declined or withdrawn is told as done.

Why: "raised" for "is in talks to raise" is the costliest slip there is, and the
figure alone looks right.

Example: the base has the round with status = "talks".

    Lumora has raised €3bn.
                      ^^^^ the facts base has this in talks`,
	Severity: lint.Error,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c, v := &p.Claims[i], &p.Verdicts[i]
			if v.Verdict != lint.Contradicted || !v.Undone {
				continue
			}
			p.Report(lint.Diagnostic{
				Span: c.Span, Rule: rule("status", c), Claim: i + 1, Fact: v.Fact, Related: theFact(v.Fact, "the fact"),
				Message: topic(c) + ": the draft tells " + claimed(c, lint.NoSlot) + " as done, the facts base has it " + standing(v.Fact.Status) + cite(v.Fact),
			})
		}
	},
}

// standing says how far a fact has got.
func standing(s facts.Status) string {
	switch s {
	case facts.Reported:
		return "only as reported"
	case facts.Talks:
		return "in talks"
	case facts.Planned:
		return "planned"
	case facts.Declined:
		return "declined"
	case facts.Retracted:
		return "retracted"
	}
	return "done"
}
