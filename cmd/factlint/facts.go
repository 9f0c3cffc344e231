package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/value"
)

func newFacts(c *console) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "facts",
		Short: "Work on the facts base: check it, format it, look into it",
		Long: `Work on the facts base. PATHs are TOML files and folders of them; without any it is
the base that drafts in this folder are checked with.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(newFactsCheck(c), newFactsFmt(c), newFactsImport(c), newFactsIndex(c), newFactsSchema(c), newFactsShow(c), newFactsStale(c))
	return cmd
}

// unknownCommand is the error of a command that has no such command below it.
func unknownCommand(cmd *cobra.Command, name string) error {
	var names []string
	for _, sub := range cmd.Commands() {
		names = append(names, sub.Name())
	}
	hint := fmt.Sprintf("see %s --help", cmd.CommandPath())
	if near, ok := config.Nearest(name, names); ok {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	return fmt.Errorf("%s: there is no command %q: %s", cmd.CommandPath(), name, hint)
}

// factsFlags say which facts base is meant.
type factsFlags struct {
	in inputFlags
}

func (f *factsFlags) add(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.in.facts, "facts", nil, "facts base: a TOML `file` or a directory of them (repeatable)")
	flags.StringVar(&f.in.config, "config", "", "configuration `file` (default: the nearest factlint.toml)")
	flags.BoolVar(&f.in.quiet, "quiet", false, "no summary and no notes on standard error")
	flags.SortFlags = false
}

// session is a session with the configuration of this folder, and the paths of
// the facts base: those named, else the flag's, the configuration's, or the
// nearest.
func (f *factsFlags) session(c *console, named []string) (*session, *config.Config, []string, error) {
	s, err := newSession(c, &f.in)
	if err != nil {
		return nil, nil, nil, err
	}
	own, ok := s.configFor(".")
	if !ok {
		return nil, nil, nil, errReported
	}
	paths := named
	for _, other := range [...][]string{f.in.facts, own.Facts} {
		if len(paths) == 0 {
			paths = other
		}
	}
	if len(paths) == 0 {
		if found := s.around.Facts("."); found != "" {
			paths = []string{found}
		}
	}
	if len(paths) == 0 {
		return nil, nil, nil, errors.New("no facts base: there is no facts/ with TOML files and no facts.toml here, and none was named")
	}
	return s, own, paths, nil
}

// base loads a facts base that must be sound.
func (s *session) base(paths []string) (*facts.Base, error) {
	base, problems := facts.Load(paths)
	for _, p := range problems {
		s.problem(p.File, p.Span, p.Message, p.Hint)
	}
	if len(problems) > 0 {
		return nil, errReported
	}
	return base, nil
}

// horizonOf is the horizon of kinds as a configuration has it.
func horizonOf(c *config.Config) func(kind string) (int, bool) {
	return func(kind string) (int, bool) {
		days, ok := c.Horizon[kind]
		return days, ok
	}
}

// onDay is the day of --date, today when it is not given.
func (s *session) onDay() value.Date {
	if s.date.Known() {
		return s.date
	}
	now := time.Now()
	return value.DayDate(now.Year(), int(now.Month()), now.Day())
}
