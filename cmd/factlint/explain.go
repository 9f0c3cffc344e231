package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/lint"
)

func newExplain(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Explain a rule: what it finds, why, an example",
		Long: `Explain a rule: what it finds, why that matters, an example.

RULE is a check ("contradiction"), a rule ("contradiction/headcount") or a kind of
claim ("headcount").`,
		Args: cobra.ExactArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return topics(allRules()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return explain(c, args[0]) },
	}
}

// topics lists what can be explained: rules, checks, kinds of claims.
func topics(rules []lint.RuleInfo) []string {
	var all []string
	for _, r := range rules {
		all = append(all, r.Name, r.Check.Name)
	}
	all = append(all, kindNames()...)
	slices.Sort(all)
	return slices.Compact(all)
}

func explain(c *console, topic string) error {
	rules := allRules()
	if i := slices.IndexFunc(rules, func(r lint.RuleInfo) bool { return r.Name == topic }); i >= 0 {
		explainRule(c, rules[i])
		return nil
	}
	if i := slices.IndexFunc(rules, func(r lint.RuleInfo) bool { return r.Check.Name == topic }); i >= 0 {
		explainCheck(c, rules[i].Check, rules)
		return nil
	}
	if i := slices.IndexFunc(claim.Kinds(), func(k *claim.Kind) bool { return k.Name == topic }); i >= 0 {
		explainKind(c, claim.Kinds()[i], rules)
		return nil
	}
	if name, ok := config.Nearest(topic, topics(rules)); ok {
		return fmt.Errorf("there is no rule %q: did you mean %q?", topic, name)
	}
	return fmt.Errorf("there is no rule %q: `factlint rules` lists them", topic)
}

func explainRule(c *console, r lint.RuleInfo) {
	fmt.Fprintf(c.out, "%s (%s)\n\n", r.Name, standard(r.Severity, r.Check))
	if r.Doc != "" && len(r.Check.Rules) > 0 {
		fmt.Fprintf(c.out, "%s\n\n", r.Doc)
	}
	fmt.Fprintln(c.out, r.Check.Doc)
	if r.Doc != "" && len(r.Check.Rules) == 0 {
		_, kind, _ := strings.Cut(r.Name, "/")
		fmt.Fprintf(c.out, "\nKind of claim %s: %s\n", kind, r.Doc)
	}
	footer(c, r.Name)
}

func explainCheck(c *console, check *lint.Check, rules []lint.RuleInfo) {
	fmt.Fprintf(c.out, "%s (%s)\n\n%s\n\nRules:\n", check.Name, standard(check.Severity, check), check.Doc)
	for _, r := range rules {
		if r.Check == check {
			fmt.Fprintf(c.out, "  %s\n", r.Name)
		}
	}
	footer(c, check.Name)
}

func explainKind(c *console, k *claim.Kind, rules []lint.RuleInfo) {
	fmt.Fprintf(c.out, "%s: a kind of claim\n\n%s\n\nRules:\n", k.Name, k.Doc)
	for _, r := range rules {
		if strings.HasSuffix(r.Name, "/"+k.Name) {
			fmt.Fprintf(c.out, "  %s\n", r.Name)
		}
	}
	footer(c, "*/"+k.Name)
}

// standard is a severity with what the rule needs.
func standard(s lint.Severity, check *lint.Check) string {
	if check.Facts {
		return s.String() + " by default, needs a facts base"
	}
	return s.String() + " by default, needs no facts base"
}

// footer says how to turn rules off.
func footer(c *console, pattern string) {
	fmt.Fprintf(c.out, `
In factlint.toml:

    [severity]
    "%s" = "off"    # or "info", "warning", "error"

In a draft, for the next line:

    <!-- factlint-ignore-next-line %s: why it is right -->
`, pattern, pattern)
}
