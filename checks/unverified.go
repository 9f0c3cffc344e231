package checks

import "github.com/factlint/factlint/internal/lint"

var unverified = &lint.Check{
	Name: "unverified",
	Doc: `A statement could be checked, but the facts base has no fact for it. Off unless asked for.

Why: a green run that checked nothing must look like one. "factlint learn" writes
the missing facts as stubs.

Example: no revenue is known.

    Lumora made $70m in revenue.
                ^^^^ no fact to compare with`,
	Severity: lint.Off,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c := &p.Claims[i]
			if p.Verdicts[i].Verdict == lint.Unverified {
				p.Report(lint.Diagnostic{Span: c.Span, Rule: rule("unverified", c), Claim: i + 1,
					Message: topic(c) + ": the draft says " + claimed(c, lint.NoSlot) + ", the facts base says nothing"})
			}
		}
	},
}
