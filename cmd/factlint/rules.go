package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/report"
)

func newRules(c *console) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List every rule with its default severity",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			rules := allRules()
			switch format {
			case "text":
				return printRules(c, rules)
			case "json":
				return printRulesJSON(c, rules)
			}
			return usageError("--format", format, []string{"text", "json"})
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "output `format`: text, json")
	return cmd
}

func printRules(c *console, rules []lint.RuleInfo) error {
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "RULE\tDEFAULT\tFACTS\tFINDS")
	for _, r := range rules {
		base := "-"
		if r.Check.Facts {
			base = "needed"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Name, r.Severity, base, report.FirstSentence(ruleDoc(r)))
	}
	return w.Flush()
}

// ruleDoc is what a rule finds: its own documentation or that of its check.
func ruleDoc(r lint.RuleInfo) string {
	if r.Doc != "" && len(r.Check.Rules) > 0 {
		return r.Doc
	}
	return r.Check.Doc
}

func printRulesJSON(c *console, rules []lint.RuleInfo) error {
	type rule struct {
		Name     string `json:"name"`
		Check    string `json:"check"`
		Severity string `json:"severity"`
		Facts    bool   `json:"facts"`
		Doc      string `json:"doc"`
	}
	list := struct {
		Version int    `json:"version"`
		Rules   []rule `json:"rules"`
	}{1, []rule{}}
	for _, r := range rules {
		list.Rules = append(list.Rules, rule{r.Name, r.Check.Name, r.Severity.String(), r.Check.Facts, ruleDoc(r)})
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}
