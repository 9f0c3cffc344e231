package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/report"
	"github.com/factlint/factlint/internal/source"
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
				return s.records(args, s.list, report.AppendMentionsRecord, nil)
			}
			printer, err := out.printer(c, report.Mentions(), s.rules)
			if err != nil {
				return err
			}
			return s.show(args, s.list, printer)
		},
	}
	in.add(cmd.Flags())
	out.add(cmd.Flags(), report.Mentions())
	return cmd
}

// list is the reading that gives all a text names, also what no claim is made of.
func (s *session) list(f *source.File, settings *lint.Settings) (*draft, error) {
	d, err := s.understand(f, settings)
	if err == nil {
		r := d.result
		r.Mentions = mention.WithLoose(r.Doc, r.Mentions, mention.Context{Date: r.Date, Dollar: settings.Dollar, DayOrder: settings.DayOrder})
	}
	return d, err
}
