package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/importer"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// importFlags are the flags of facts import.
type importFlags struct {
	facts   factsFlags
	into    string
	mapping string
	asOf    string
	dryRun  bool
}

func newFactsImport(c *console) *cobra.Command {
	var in importFlags
	var formats strings.Builder
	for _, f := range importer.Formats() {
		fmt.Fprintf(&formats, "\n%s\n    %s\n", f.Name, strings.ReplaceAll(f.Doc, "\n", "\n    "))
	}
	cmd := &cobra.Command{
		Use:   "import [flags] FORMAT FILE...",
		Short: "Turn exports, register entries, filings and spreadsheets into facts",
		Long: `Turn what others know of companies into a facts file, with its source on every
fact: imported/FORMAT.toml in the facts base. An import takes the place of what an
earlier one wrote of the same companies. Facts in other files win over imported
ones; where they differ is reported. A row that cannot be read is reported with its
line and skipped.

Formats:
` + formats.String(),
		Args: cobra.MinimumNArgs(1),
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) == 0 {
				return formatNames(), cobra.ShellCompDirectiveNoFileComp
			}
			return nil, cobra.ShellCompDirectiveDefault
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if !slices.Contains(formatNames(), args[0]) {
				hint := "there are " + strings.Join(formatNames(), ", ")
				if near, ok := config.Nearest(args[0], formatNames()); ok {
					hint = fmt.Sprintf("did you mean %q?", near)
				}
				return fmt.Errorf("there is no format %q: %s", args[0], hint)
			}
			if len(args) == 1 {
				return errors.New("no FILE given: name the files to import")
			}
			k := factsImport{console: c, flags: &in, format: args[0]}
			return k.run(args[1:])
		},
	}
	in.facts.add(cmd.Flags())
	cmd.Flags().StringVar(&in.into, "into", "", "`directory` to write to (default: imported/ in the facts base)")
	cmd.Flags().StringVar(&in.mapping, "mapping", "", "`file` that says which column of a spreadsheet is which key; for csv")
	cmd.Flags().StringVar(&in.asOf, "as-of", "", "`date` of facts that the files give none for, like 2024-04-05 or 2024-04")
	cmd.Flags().BoolVar(&in.dryRun, "dry-run", false, "print the facts file and write nothing")
	return cmd
}

func formatNames() []string {
	var names []string
	for _, f := range importer.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// factsImport is one import.
type factsImport struct {
	console *console
	flags   *importFlags
	format  string
	session *session
	bar     *progress
}

func (k *factsImport) run(paths []string) error {
	o := importer.Options{Progress: k.progress}
	if k.flags.asOf != "" {
		var ok bool
		if o.AsOf, ok = value.ParseISODate(k.flags.asOf); !ok {
			return fmt.Errorf("--as-of: %q is no date like 2024-04-05 or 2024-04", k.flags.asOf)
		}
	}
	if k.flags.mapping != "" {
		var err error
		if o.Mapping, err = project.Read(k.flags.mapping); err != nil {
			return err
		}
	}
	files, failed := k.read(paths)
	if len(files) == 0 {
		return errReported
	}
	if !k.flags.facts.in.quiet && isTerminal(k.console.errFile) {
		k.bar = newProgress(k.console.err, 100, time.Now)
		k.bar.what = "percent"
	}
	batch, err := importer.Import(k.format, files, o)
	k.bar.clear()
	if err != nil {
		return err
	}
	for _, p := range batch.Problems {
		k.console.say("%s", p)
	}
	if len(batch.Companies) == 0 && len(batch.Rates) == 0 {
		return errors.New("nothing was imported")
	}
	if err := k.write(batch); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

// progress shows how much has been read.
func (k *factsImport) progress(done, all int) {
	if all > 0 {
		k.bar.step(int(int64(done) * 100 / int64(all)))
	}
}

// read reads the files to import; what cannot be read is said.
func (k *factsImport) read(paths []string) (files []importer.Input, failed bool) {
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			k.console.complain("%v", err)
			failed = true
			continue
		}
		in := importer.Input{Name: filepath.ToSlash(path), Data: data}
		if info, err := os.Stat(path); err == nil {
			t := info.ModTime()
			in.Modified = value.DayDate(t.Year(), int(t.Month()), t.Day())
		}
		files = append(files, in)
	}
	return files, failed
}

// base finds the files of the facts base that there are, and where imports go.
func (k *factsImport) base() (files []*source.File, into string, err error) {
	into = k.flags.into
	s, _, paths, err := k.flags.facts.session(k.console, nil)
	if err != nil {
		// There need not be a base yet.
		if errors.Is(err, errReported) {
			return nil, "", err
		}
		if into == "" {
			into = filepath.Join("facts", "imported")
		}
		return nil, into, nil
	}
	k.session = s
	if into == "" {
		into = filepath.Join(filepath.Dir(paths[0]), "imported")
		if info, err := os.Stat(paths[0]); err == nil && info.IsDir() {
			into = filepath.Join(paths[0], "imported")
		}
	}
	files, problems := facts.Files(paths)
	for _, p := range problems {
		s.problem(p.File, p.Span, p.Message, p.Hint)
	}
	if len(problems) > 0 {
		return nil, "", errReported
	}
	return files, into, nil
}

// write writes the facts file of a batch, when it fits into the base.
func (k *factsImport) write(batch *importer.Batch) error {
	files, into, err := k.base()
	if err != nil {
		return err
	}
	path := filepath.Join(into, k.format+".toml")
	var before *source.File
	data, err := os.ReadFile(path)
	switch {
	case err == nil:
		before = source.New(filepath.ToSlash(path), data)
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	out := batch.TOML(before)
	own := source.New(filepath.ToSlash(path), out)
	others := slices.DeleteFunc(files, func(f *source.File) bool { return sameFile(f.Path, path) })
	base, problems := facts.Read(others)
	if len(problems) == 0 {
		_, problems = facts.Read(append(slices.Clone(others), own))
	}
	for _, p := range problems {
		at := p.File.Position(p.Span.Start)
		k.console.say("%s:%d:%d: %s %s", p.File.Path, at.Line, at.Column, p.Message, p.Hint)
	}
	if len(problems) > 0 {
		return errors.New("the facts base would be broken: nothing was written")
	}
	imported, _ := facts.Read([]*source.File{own})
	different := importer.Differences(base, imported)
	for _, d := range different {
		k.console.say("%s:%d: %s of %s is %s; %s has %s", d.Hand.File.Path, d.Hand.File.Position(d.Hand.Span.Start).Line, factLabel(d.Hand), d.Hand.Company.Name,
			factSays(d.Hand.Company, d.Hand), k.format, factSays(d.Imported.Company, d.Imported))
	}
	if k.flags.dryRun {
		_, err := k.console.out.Write(out)
		return err
	}
	if before != nil && string(before.Data) == string(out) {
		k.summary(path, batch, imported, len(different))
		return nil
	}
	var old []byte
	if before != nil {
		old = before.Data
	}
	if err := project.Write(path, old, out); err != nil {
		return err
	}
	k.summary(path, batch, imported, len(different))
	return nil
}

// sameFile reports whether two paths name one file, which need not exist.
func sameFile(a, b string) bool {
	x, err := filepath.Abs(filepath.FromSlash(a))
	y, err2 := filepath.Abs(b)
	if err != nil || err2 != nil {
		return false
	}
	if x == y {
		return true
	}
	s, err := os.Stat(x)
	t, err2 := os.Stat(y)
	return err == nil && err2 == nil && os.SameFile(s, t)
}

// summary says in a line what was imported.
func (k *factsImport) summary(path string, batch *importer.Batch, b *facts.Base, different int) {
	if k.flags.facts.in.quiet {
		return
	}
	n := 0
	for _, c := range b.Companies {
		n += len(c.Facts)
	}
	what := fmt.Sprintf("%s on %s", plural(n, "fact", "facts"), plural(len(b.Companies), "company", "companies"))
	if len(batch.Rates) > 0 {
		what = plural(len(batch.Rates), "currency", "currencies")
	}
	line := fmt.Sprintf("%s: %s, from %s", filepath.ToSlash(path), what, plural(batch.Rows, "row", "rows"))
	if batch.Skipped > 0 {
		line += fmt.Sprintf(", %d of them skipped", batch.Skipped)
	}
	if different > 0 {
		line += fmt.Sprintf("; %s from the facts base, which wins", plural(different, "difference", "differences"))
	}
	k.console.say("%s.", line)
}
