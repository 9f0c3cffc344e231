package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/report"
)

func newMentions(c *console) *cobra.Command {
	var in inputFlags
	var out outputFlags
	cmd := &cobra.Command{
		Use:   "mentions [flags] PATH...",
		Short: "Show the typed values seen: figures, dates, names",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			if in.records {
				return s.records(args, s.understand, report.AppendMentionsRecord, nil)
			}
			printer, err := out.printer(c, report.Mentions(), s.rules)
			if err != nil {
				return err
			}
			return s.show(args, printer)
		},
	}
	in.add(cmd.Flags())
	out.add(cmd.Flags(), report.Mentions())
	return cmd
}
