package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

func newConfig(c *console) *cobra.Command {
	var in inputFlags
	var schema bool
	cmd := &cobra.Command{
		Use:   "config [PATH]",
		Short: "Show the configuration that holds for a draft, and where each value comes from",
		Long: `Show the configuration that holds for a draft or a directory (default: here), as
TOML, with a comment saying where each value comes from.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			path := "."
			if len(args) > 0 {
				path = args[0]
			}
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			if schema {
				data, err := config.Schema(s.known())
				if err != nil {
					return err
				}
				_, err = c.out.Write(data)
				return err
			}
			return s.showConfig(path)
		},
	}
	cmd.Flags().StringArrayVar(&in.facts, "facts", nil, "facts base: a TOML `file` or a directory of them (repeatable)")
	cmd.Flags().StringVar(&in.config, "config", "", "configuration `file` (default: the nearest factlint.toml)")
	cmd.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of configuration files, for editors")
	return cmd
}

func (s *session) showConfig(path string) error {
	dir := project.Directory(path)
	c, ok := s.configFor(dir)
	if !ok {
		return errReported
	}
	w := configWriter{s.console, c}
	w.facts(s, dir)
	order := "month-first" // where both could be, which is then said to be a guess
	if c.DayOrder == value.DayFirst {
		order = "day-first"
	}
	w.line("date-order", quoted(order))
	dollar := c.Dollar
	if dollar == "" {
		dollar = "USD"
	}
	w.line("default-dollar", quoted(dollar))
	failOn := lint.Error
	if c.HasFailOn {
		failOn = c.FailOn
	}
	name := failOn.String()
	if failOn == lint.Off {
		name = "never"
	}
	w.line("fail-on", quoted(name))
	w.line("exclude", list(c.Exclude))
	w.severities(s, path)
	fmt.Fprintf(s.console.out, "\n[horizon]    # days\n")
	for _, kind := range kindNames() {
		days := facts.Horizon(kind)
		if set, ok := c.Horizon[kind]; ok {
			days = set
		}
		text := strconv.Itoa(days)
		if days == 0 {
			text = quoted("never")
		}
		w.entry("horizon", kind, text)
	}
	if len(c.Rates) > 0 {
		fmt.Fprintf(s.console.out, "\n[rates]    # %s\n", c.File.Path)
		for _, r := range c.Rates {
			when := ""
			if r.When.Known() {
				when = "    # " + r.When.String()
			}
			fmt.Fprintf(s.console.out, "%s = %s%s\n", quoted(r.From+"/"+r.To), r.Rate, when)
		}
	}
	return nil
}

// configWriter writes keys with where they come from.
type configWriter struct {
	console *console
	config  *config.Config
}

func (w *configWriter) origin(key string) string {
	if line, ok := w.config.Where(key); ok {
		return fmt.Sprintf("%s:%d", w.config.File.Path, line)
	}
	return "default"
}

func (w *configWriter) at(s source.Span) string {
	return fmt.Sprintf("%s:%d", w.config.File.Path, w.config.File.Position(s.Start).Line)
}

func (w *configWriter) line(key, value string) {
	fmt.Fprintf(w.console.out, "%s = %s    # %s\n", key, value, w.origin(key))
}

func (w *configWriter) entry(table, key, value string) {
	fmt.Fprintf(w.console.out, "%s = %s    # %s\n", bareOrQuoted(key), value, w.origin(table+"."+key))
}

func (w *configWriter) facts(s *session, dir string) {
	switch found := s.around.Facts(dir); {
	case len(s.flags.facts) > 0:
		fmt.Fprintf(w.console.out, "facts = %s    # --facts\n", list(s.flags.facts))
	case len(w.config.Facts) > 0:
		w.line("facts", list(w.config.Facts))
	case found != "":
		fmt.Fprintf(w.console.out, "facts = %s    # found beside or above the draft\n", list([]string{found}))
	default:
		fmt.Fprintf(w.console.out, "facts = []    # none found\n")
	}
}

// severities writes what each rule weighs for a draft.
func (w *configWriter) severities(s *session, path string) {
	set := w.config.For(path)
	fmt.Fprintf(w.console.out, "\n[severity]\n")
	for _, r := range s.rules {
		severity, origin := r.Severity, "default"
		if chosen, ok := config.Choose(set, r.Name); ok {
			severity, origin = chosen.Severity, w.at(chosen.Span)
		}
		fmt.Fprintf(w.console.out, "%s = %s    # %s\n", quoted(r.Name), quoted(severity.String()), origin)
	}
}

func quoted(s string) string { return fmt.Sprintf("%q", s) }

func list(all []string) string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = quoted(filepath.ToSlash(s))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// bareOrQuoted is a key as TOML takes it.
func bareOrQuoted(key string) string {
	for _, r := range key {
		if !(r >= 'a' && r <= 'z' || r == '-') {
			return quoted(key)
		}
	}
	return key
}
