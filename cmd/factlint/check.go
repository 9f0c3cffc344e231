package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/report"
)

func newCheck(c *console) *cobra.Command {
	var in inputFlags
	var out outputFlags
	var failOn string
	cmd := &cobra.Command{
		Use:   "check [flags] PATH...",
		Short: "Check drafts: files, directories, globs, - for standard input",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			limit, ok := config.ParseFailOn(failOn)
			if failOn != "" && !ok {
				return usageError("--fail-on", failOn, config.FailOns())
			}
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			s.failOn, s.hasFailOn = limit, failOn != ""
			if in.records {
				return s.records(args, s.linter.Lint, report.AppendDiagnosticsRecord)
			}
			printer, err := out.printer(c, report.Findings(), s.rules)
			if err != nil {
				return err
			}
			return s.check(args, printer, out.format == "json")
		},
	}
	in.add(cmd.Flags())
	out.add(cmd.Flags(), report.Findings())
	out.addMore(cmd.Flags())
	in.addRules(cmd.Flags())
	cmd.Flags().StringVar(&failOn, "fail-on", "", "exit with 1 on findings of this `severity` or worse: error, warning, info, never (default error)")
	return cmd
}

// check prints what is wrong with the drafts that args name.
func (s *session) check(args []string, printer report.Printer, ownSummary bool) error {
	var sum report.Summary
	failed, err := s.drafts(args, s.linter.Lint, func(d *draft) error {
		sum.Add(d.result)
		limit := s.failOn
		if !s.hasFailOn {
			limit = lint.Error
			if d.config.HasFailOn {
				limit = d.config.FailOn
			}
		}
		for i := range d.result.Diagnostics {
			if limit != lint.Off && d.result.Diagnostics[i].Severity >= limit {
				s.console.code = exitFindings
			}
		}
		return printer.Draft(d.result)
	})
	sum.Failed = failed
	if err == nil {
		err = printer.End(&sum)
	}
	if err == nil {
		err = s.console.out.Flush()
	}
	if err != nil {
		return err
	}
	if !s.flags.quiet && !ownSummary && sum.Files > 0 {
		fmt.Fprintln(s.console.err, sum.String())
	}
	if failed > 0 {
		return errReported
	}
	return nil
}
