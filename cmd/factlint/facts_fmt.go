package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/format"
	"github.com/factlint/factlint/internal/fix"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/source"
)

func newFactsFmt(c *console) *cobra.Command {
	var in factsFlags
	var check, diff bool
	cmd := &cobra.Command{
		Use:   "fmt [flags] [PATH...]",
		Short: "Write the facts base in its canonical form",
		Long: `Write facts files in their canonical form: keys and tables in the order of the
schema, evenly spaced, every comment where it belongs. Companies stay in the order
they are in, and values are not touched. The names of rewritten files are printed.

With --check or --diff nothing is written, and the exit code is 1 when some file
is not in canonical form. PATH - formats standard input to standard output.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			k := factsFormat{console: c, check: check, diff: diff}
			if len(args) == 1 && args[0] == project.Stdin {
				return k.stream()
			}
			s, _, paths, err := in.session(c, args)
			if err != nil {
				return err
			}
			return k.files(s, paths)
		},
	}
	in.add(cmd.Flags())
	cmd.Flags().BoolVar(&check, "check", false, "list the files that are not in canonical form, and write nothing")
	cmd.Flags().BoolVar(&diff, "diff", false, "print what would change, and write nothing")
	return cmd
}

// factsFormat is one run of the formatter.
type factsFormat struct {
	console     *console
	check, diff bool
}

// files formats the files of a facts base.
func (k *factsFormat) files(s *session, paths []string) error {
	files, problems := facts.Files(paths)
	for _, p := range problems {
		s.problem(p.File, p.Span, p.Message, p.Hint)
	}
	failed := len(problems) > 0
	for _, f := range files {
		out, ok := k.format(f)
		if !ok {
			failed = true
			continue
		}
		if string(out) == string(f.Data) {
			continue
		}
		if k.check || k.diff {
			k.console.code = exitFindings
		}
		switch {
		case k.diff:
			if _, err := k.console.out.Write(fix.Diff(f.Path, f.Data, out)); err != nil {
				return err
			}
			continue
		case k.check:
		default:
			if err := project.Rewrite(f.Path, f.Data, out); err != nil {
				k.console.complain("%v", err)
				failed = true
				continue
			}
		}
		fmt.Fprintln(k.console.out, f.Path)
	}
	if failed {
		return errReported
	}
	return nil
}

// stream formats standard input.
func (k *factsFormat) stream() error {
	data, err := io.ReadAll(k.console.in)
	if err != nil {
		return fmt.Errorf("cannot read standard input: %w", err)
	}
	f := source.New("<stdin>", data)
	out, ok := k.format(f)
	if !ok {
		return errReported
	}
	if (k.check || k.diff) && string(out) != string(data) {
		k.console.code = exitFindings
	}
	switch {
	case k.diff:
		out = fix.Diff(f.Path, data, out)
	case k.check:
		return nil
	}
	_, err = k.console.out.Write(out)
	return err
}

// format formats one file, or says why it cannot.
func (k *factsFormat) format(f *source.File) (out []byte, ok bool) {
	out, mistakes, err := format.Format(f)
	if err != nil {
		k.console.complain("%v", err)
		return nil, false
	}
	for _, m := range mistakes {
		at := f.Position(m.Span.Start)
		message := m.Message
		if m.Hint != "" {
			message += ": " + m.Hint
		}
		k.console.say("%s:%d:%d: %s", f.Path, at.Line, at.Column, message)
	}
	return out, len(mistakes) == 0
}
