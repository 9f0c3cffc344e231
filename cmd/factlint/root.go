package main

import (
	"github.com/spf13/cobra"
)

// newRoot is the command tree. Without a command's name it checks.
func newRoot(c *console) *cobra.Command {
	root := &cobra.Command{
		Use:   "factlint [command] [flags] PATH...",
		Short: "Check the facts in articles about startups",
		Long: `Factlint reads articles as a compiler reads source. It finds every checkable
statement, compares it with the facts base beside the draft, and with the rest of
the article, and prints what does not fit.

"factlint PATH" is "factlint check PATH".`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		DisableAutoGenTag: true,
		Version:           versionText(),
	}
	root.SetVersionTemplate("factlint {{.Version}}\n")
	check := newCheck(c)
	root.Args = cobra.ArbitraryArgs
	root.RunE = check.RunE
	root.Flags().AddFlagSet(check.Flags())
	root.AddCommand(check, newClaims(c), newMentions(c), newRules(c), newExplain(c), newConfig(c), newInit(c), newFacts(c), newLearn(c), newVersion(c))
	return root
}
