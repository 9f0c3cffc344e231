package checks

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

var contradiction = &lint.Check{
	Name: "contradiction",
	Doc: `A statement says otherwise than the facts base: another amount, year, place, person, title or label.

Why: a wrong figure in print costs a correction. What the base does not know is
never reported; a rounded figure is not wrong ("$235m" for $235.2m), and a hedge is
read as readers do ("nearly $400m" for $395.2m).

Example: the base says headcount 180.

    Lumora employs 190 people.
                   ^^^^^^^^^^ the draft says 190, the facts base says 180`,
	Severity: lint.Error,
	Facts:    true,
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			c, v := &p.Claims[i], &p.Verdicts[i]
			if v.Verdict != lint.Contradicted || v.Undone {
				continue
			}
			d := lint.Diagnostic{Span: span(p, c, v.Slot), Rule: rule("contradiction", c), Claim: i + 1, Fact: v.Fact, Related: theFact(v.Fact, "the fact")}
			d.Message = topic(c) + ": the draft says " + claimed(c, v.Slot) + ", the facts base says " + known(c, v.Fact, v.Slot) + cite(v.Fact)
			if v.Result.Hint != value.NoHint {
				d.Message += "; " + v.Result.Hint.String()
			}
			if v.Soft {
				d.Severity = lint.Warning
				if v.Slot == lint.NoSlot {
					d.Message += "; the fact was recorded later"
				}
			}
			switch v.Slot {
			case lint.NoSlot:
				d.Fixes = replace(p, c, v.Fact.Value)
			case lint.SlotPlace, lint.SlotPerson:
				if v.Fact.Attr == c.Kind.Name && c.Kind.Name != "founder" {
					d.Fixes = replace(p, c, v.Fact.Value)
				}
			}
			p.Report(d)
		}
	},
}
