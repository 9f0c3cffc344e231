package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/report"
)

// outputFlags say how to print.
type outputFlags struct {
	format, color, columns string
	outputs                []string
	suppressed             bool
}

func (f *outputFlags) add(flags *pflag.FlagSet, formats []report.Format) {
	flags.StringVar(&f.format, "format", "text", "output `format`: "+strings.Join(report.Names(formats), ", "))
	flags.StringVar(&f.color, "color", "auto", "colour `when`: auto, always, never")
	flags.StringVar(&f.columns, "columns", "chars", "`unit` of columns in text and compact output: chars, bytes, utf16")
}

// addMore adds the flags of a check alone.
func (f *outputFlags) addMore(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.outputs, "output", nil, "also write in a format to a file: `FORMAT:FILE` (repeatable)")
	flags.BoolVar(&f.suppressed, "report-suppressed", false, "show findings that the draft or a baseline suppresses, marked as such")
}

// options reads the flags for output to the console.
func (f *outputFlags) options(c *console, rules []lint.RuleInfo) (*report.Options, error) {
	o := &report.Options{Suppressed: f.suppressed, Rules: rules, Version: versionText(), Relative: project.RepositoryPath}
	var ok bool
	if o.Columns, ok = report.ParseColumns(f.columns); !ok {
		return nil, usageError("--columns", f.columns, []string{"chars", "bytes", "utf16"})
	}
	switch f.color {
	case "always":
		o.Color = true
	case "never":
	case "auto":
		o.Color = wantsColour(c.outFile)
	default:
		return nil, usageError("--color", f.color, []string{"auto", "always", "never"})
	}
	o.Width = terminalWidth(c.outFile)
	return o, nil
}

// printer is what prints to the console, and to the files that --output names.
func (f *outputFlags) printer(c *console, formats []report.Format, rules []lint.RuleInfo) (*printers, error) {
	o, err := f.options(c, rules)
	if err != nil {
		return nil, err
	}
	format, ok := report.Find(formats, f.format)
	if !ok {
		return nil, usageError("--format", f.format, report.Names(formats))
	}
	p := &printers{}
	if path := os.Getenv("GITHUB_STEP_SUMMARY"); path != "" && f.format == "github" {
		w, err := p.open(path, os.O_APPEND)
		if err != nil {
			return nil, err
		}
		o.StepSummary = w
	}
	p.all = []report.Printer{format.New(c.out, o)}
	for _, output := range f.outputs {
		if err := p.add(output, formats, o); err != nil {
			return nil, errors.Join(err, p.close())
		}
	}
	return p, nil
}

// printers print to several places at once.
type printers struct {
	all   []report.Printer
	files []*outputFile
}

type outputFile struct {
	*bufio.Writer
	file *os.File
}

// add opens what an argument of --output asks for.
func (p *printers) add(output string, formats []report.Format, o *report.Options) error {
	name, path, ok := strings.Cut(output, ":")
	if !ok || path == "" {
		return fmt.Errorf("--output: %q is not FORMAT:FILE", output)
	}
	format, ok := report.Find(formats, name)
	if !ok {
		return usageError("--output", name, report.Names(formats))
	}
	if slices.ContainsFunc(p.files, func(f *outputFile) bool { return f.file.Name() == path && path != os.DevNull }) {
		return fmt.Errorf("--output: %s is named twice", path)
	}
	w, err := p.open(path, os.O_TRUNC)
	if err != nil {
		return err
	}
	plain := *o
	plain.Color, plain.Width, plain.StepSummary = false, 0, nil
	p.all = append(p.all, format.New(w, &plain))
	return nil
}

func (p *printers) open(path string, mode int) (*outputFile, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|mode, 0o666)
	if err != nil {
		return nil, fmt.Errorf("cannot write: %w", err)
	}
	w := &outputFile{bufio.NewWriter(file), file}
	p.files = append(p.files, w)
	return w, nil
}

// Draft prints the findings of a draft everywhere.
func (p *printers) Draft(r *lint.Result) error {
	for _, printer := range p.all {
		if err := printer.Draft(r); err != nil {
			return err
		}
	}
	return nil
}

// End ends every output and closes the files.
func (p *printers) End(s *report.Summary) error {
	for _, printer := range p.all {
		if err := printer.End(s); err != nil {
			return err
		}
	}
	return p.close()
}

func (p *printers) close() error {
	var all []error
	for _, f := range p.files {
		all = append(all, f.Flush(), f.file.Close())
	}
	p.files = nil
	if err := errors.Join(all...); err != nil {
		return fmt.Errorf("cannot write the output: %w", err)
	}
	return nil
}
