package checks

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

var suppression = &lint.Check{
	Name: "suppression",
	Doc: `A comment meant to silence a rule does nothing, names a rule that does not exist, or
silences the rest of the draft because nothing ends it.

Why: a suppression that has outlived its finding hides the next one.

Example:

    <!-- factlint-ignore-line contradiction/headcont: confirmed by phone -->
    suppression/unknown: no rule is called contradiction/headcont; did you mean contradiction/headcount?`,
	Severity: lint.Warning,
	Rules: []lint.Rule{
		{Name: "unused", Doc: "A suppression silences no finding."},
		{Name: "unknown", Doc: "A suppression names a rule, or begins with a word, that does not exist."},
		{Name: "unclosed", Doc: "A factlint-disable is not ended by a factlint-enable."},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Directives {
			checkDirective(p, &p.Directives[i])
		}
	},
}

func checkDirective(p *lint.Pass, d *lint.Directive) {
	report := func(kind, message string) {
		p.Report(lint.Diagnostic{Span: d.Span, Rule: "suppression/" + kind, Message: message})
	}
	switch d.Verb {
	case "ignore-line", "ignore-next-line", "disable", "enable":
	default:
		report("unknown", "there is no directive factlint-"+d.Verb+closest(d.Verb, []string{"ignore-line", "ignore-next-line", "disable", "enable"}, "factlint-"))
		return
	}
	if len(d.Patterns) == 0 && d.Verb != "enable" {
		report("unknown", "factlint-"+d.Verb+" names no rule")
		return
	}
	testable := false
	for _, pattern := range d.Patterns {
		known := false
		for i := range p.Rules {
			if lint.MatchRule(pattern, p.Rules[i].Name) {
				known = true
				testable = testable || !p.Rules[i].Check.Facts || p.Facts != nil
			}
		}
		if !known {
			names := make([]string, len(p.Rules))
			for i := range p.Rules {
				names[i] = p.Rules[i].Name
			}
			report("unknown", "no rule is called "+pattern+closest(pattern, names, ""))
			return
		}
	}
	switch {
	case d.Verb == "disable" && !d.Closed:
		report("unclosed", "factlint-disable is not ended by factlint-enable, and silences the rest of the draft")
	case d.Verb == "enable" && !d.Used:
		report("unused", "factlint-enable ends no factlint-disable")
	case d.Verb != "enable" && !d.Used && testable:
		report("unused", "factlint-"+d.Verb+" silences nothing")
	}
}

// closest is a question after the known name that a misspelt one is nearest to.
func closest(name string, known []string, prefix string) string {
	best, least := "", 4
	for _, k := range known {
		if n := value.Distance(name, k, least-1); n < least {
			best, least = k, n
		}
	}
	if best == "" {
		return ""
	}
	return "; did you mean " + prefix + best + "?"
}
