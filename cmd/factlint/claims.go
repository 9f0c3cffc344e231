package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/report"
)

func newClaims(c *console) *cobra.Command {
	var in inputFlags
	var out outputFlags
	cmd := &cobra.Command{
		Use:   "claims [flags] PATH...",
		Short: "Show every claim understood, with its verdict",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			if in.records {
				return s.records(args, s.understand, report.AppendClaimsRecord, nil)
			}
			printer, err := out.printer(c, report.Claims(), s.rules)
			if err != nil {
				return err
			}
			return s.show(args, s.understand, printer)
		},
	}
	in.add(cmd.Flags())
	out.add(cmd.Flags(), report.Claims())
	return cmd
}

// show prints what is understood of the drafts that args name.
func (s *session) show(args []string, read reading, printer report.Printer) error {
	failed, err := s.drafts(args, read, func(d *draft) error { return printer.Draft(d.result) })
	if err == nil {
		err = printer.End(&report.Summary{Failed: failed})
	}
	if err == nil && failed > 0 {
		return errReported
	}
	return err
}
