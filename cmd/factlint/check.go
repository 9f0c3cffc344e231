package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/baseline"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/fix"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/report"
	"github.com/factlint/factlint/internal/source"
)

// checkFlags are the flags of a check alone.
type checkFlags struct {
	failOn        string
	fix, diff     bool
	unsafe        bool
	baseline      string
	writeBaseline bool
	newFrom       string
}

// defaultBaseline is the file of a baseline that is not named.
const defaultBaseline = "factlint-baseline.json"

func (f *checkFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&f.failOn, "fail-on", "", "exit with 1 on findings of this `severity` or worse: error, warning, info, never (default error)")
	flags.BoolVar(&f.fix, "fix", false, "mend what can be mended safely, and report the rest")
	flags.BoolVar(&f.diff, "diff", false, "print what --fix would change, and change nothing")
	flags.BoolVar(&f.unsafe, "unsafe-fixes", false, "with --fix or --diff: also fixes that may be wrong")
	flags.StringVar(&f.baseline, "baseline", "", "`file` of known findings, which are not reported")
	flags.BoolVar(&f.writeBaseline, "write-baseline", false, "write the findings to the baseline (default "+defaultBaseline+") instead of reporting them")
	flags.StringVar(&f.newFrom, "new-from", "", "only findings on lines, or with facts, changed since a git `revision`")
}

func (f *checkFlags) validate(in *inputFlags, args []string) error {
	_, ok := config.ParseFailOn(f.failOn)
	mends := f.fix || f.diff
	switch {
	case f.failOn != "" && !ok:
		return usageError("--fail-on", f.failOn, config.FailOns())
	case f.fix && f.diff:
		return errors.New("--fix and --diff exclude each other")
	case f.unsafe && !mends:
		return errors.New("--unsafe-fixes needs --fix or --diff")
	case in.records && (mends || f.baseline != "" || f.writeBaseline || f.newFrom != ""):
		return errors.New("--records takes no --fix, --diff, --baseline or --new-from: there are no files")
	case f.fix && slices.Contains(args, project.Stdin):
		return errors.New("--fix cannot rewrite standard input: --diff shows what it would change")
	case f.writeBaseline && (mends || f.newFrom != ""):
		return errors.New("--write-baseline excludes --fix, --diff and --new-from")
	}
	return nil
}

func newCheck(c *console) *cobra.Command {
	var in inputFlags
	var out outputFlags
	var own checkFlags
	cmd := &cobra.Command{
		Use:   "check [flags] PATH...",
		Short: "Check drafts: files, directories, globs, - for standard input",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := own.validate(&in, args); err != nil {
				return err
			}
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			run := check{session: s, flags: &own, changes: make(map[string]*changes)}
			if in.records {
				return s.records(args, run.read, report.AppendDiagnosticsRecord, run.judge)
			}
			if err := run.readBaseline(); err != nil {
				return err
			}
			if run.printer, err = out.printer(c, report.Findings(), s.rules); err != nil {
				return err
			}
			run.ownSummary = out.format == "json"
			return run.drafts(args)
		},
	}
	in.add(cmd.Flags())
	out.add(cmd.Flags(), report.Findings())
	out.addMore(cmd.Flags())
	in.addRules(cmd.Flags())
	own.add(cmd.Flags())
	return cmd
}

// check is one run over drafts.
type check struct {
	session    *session
	flags      *checkFlags
	printer    report.Printer
	ownSummary bool // the printed format has the summary in it
	sum        report.Summary

	known   *baseline.Baseline // nil without a baseline
	before  []byte             // the baseline's file as it was read; nil when there was none
	now     *baseline.Baseline // what was found, for --write-baseline
	checked map[string]bool    // drafts read, by their names in baselines
	seen    map[string]bool    // fingerprints found

	mu      sync.Mutex
	changes map[string]*changes // by directory
}

// changes are what differs from the revision of --new-from in one repository.
type changes struct {
	once sync.Once
	it   *project.Changes
	err  error
}

// drafts prints what is wrong with the drafts that args name.
func (k *check) drafts(args []string) error {
	c := k.session.console
	failed, err := k.session.drafts(args, k.read, k.emit)
	k.sum.Failed = failed
	if err == nil {
		err = k.printer.End(&k.sum)
	}
	if err == nil {
		err = c.out.Flush()
	}
	if err == nil && k.flags.writeBaseline {
		err = k.saveBaseline()
	}
	if err != nil {
		return err
	}
	if !k.session.flags.quiet {
		if !k.ownSummary && !k.flags.writeBaseline && k.sum.Files > 0 {
			c.say("%s", k.sum.String())
		}
		if gone := k.gone(); gone > 0 {
			c.complain("%d of the baseline's findings are gone: --write-baseline forgets them", gone)
		}
	}
	if failed > 0 {
		return errReported
	}
	return nil
}

// judge makes the run fail where a draft has findings that are bad enough.
func (k *check) judge(d *draft) {
	limit := k.limit(d.config)
	if limit == lint.Off {
		return
	}
	if slices.ContainsFunc(d.result.Diagnostics, func(d lint.Diagnostic) bool { return d.Severity >= limit }) {
		k.session.console.code = exitFindings
	}
}

// emit counts and prints what was found in a draft.
func (k *check) emit(d *draft) error {
	r := d.result
	name := project.RepositoryPath(r.File.Path)
	k.checked[name] = true
	for i := range r.Diagnostics {
		k.seen[r.Diagnostics[i].Fingerprint] = true
	}
	for i := range r.Suppressed {
		k.seen[r.Suppressed[i].Fingerprint] = true
	}
	if k.flags.writeBaseline {
		for i := range r.Diagnostics {
			k.now.Add(name, &r.Diagnostics[i])
		}
		r.Diagnostics = nil
	}
	k.sum.Add(r)
	k.sum.Fixed += d.fixed
	k.judge(d)
	if k.flags.diff {
		_, err := k.session.console.out.Write(d.diff)
		return err
	}
	return k.printer.Draft(r)
}

// limit is the least severity that makes the run fail.
func (k *check) limit(c *config.Config) lint.Severity {
	if k.flags.failOn != "" {
		limit, _ := config.ParseFailOn(k.flags.failOn)
		return limit
	}
	if c.HasFailOn {
		return c.FailOn
	}
	return lint.Error
}

// read checks a draft, drops what is known or old, and mends what it is asked to.
func (k *check) read(f *source.File, s *lint.Settings) (*draft, error) {
	r, err := k.lint(f, s)
	if err != nil {
		return nil, err
	}
	d := &draft{result: r}
	if !k.flags.fix && !k.flags.diff {
		return d, nil
	}
	mended := r
	for range maxPasses {
		data, n := fix.Apply(mended.File.Data, mended.Diagnostics, k.flags.unsafe)
		if n == 0 {
			break
		}
		if mended, err = k.lint(source.New(f.Path, data), s); err != nil {
			return nil, err
		}
		d.fixed += n
	}
	if k.flags.diff {
		d.diff = fix.Diff(f.Path, f.Data, mended.File.Data)
		d.fixed = 0
		return d, nil
	}
	if d.fixed > 0 {
		if err := project.Rewrite(f.Path, f.Data, mended.File.Data); err != nil {
			return nil, err
		}
	}
	d.result = mended
	return d, nil
}

// maxPasses is how often a draft is mended: fixes that overlap others wait for
// the next pass.
const maxPasses = 10

// lint checks a draft and suppresses findings that are in the baseline or older
// than --new-from.
func (k *check) lint(f *source.File, s *lint.Settings) (*lint.Result, error) {
	r, err := k.session.linter().Lint(f, s)
	if err != nil || k.known == nil && k.flags.newFrom == "" {
		return r, err
	}
	var fresh *project.Changes
	if k.flags.newFrom != "" {
		if fresh, err = k.changesFor(f.Path); err != nil {
			return nil, err
		}
	}
	r.Diagnostics = slices.DeleteFunc(r.Diagnostics, func(d lint.Diagnostic) bool {
		reason := ""
		switch {
		case k.known != nil && !k.flags.writeBaseline && k.known.Holds(&d):
			reason = "in the baseline"
		case fresh != nil && !isNew(fresh, f, &d):
			reason = "not changed since " + k.flags.newFrom
		default:
			return false
		}
		r.Suppressed = append(r.Suppressed, lint.Suppressed{Diagnostic: d, Reason: reason, External: true})
		return true
	})
	return r, nil
}

// changesFor is what has changed in the repository of a draft.
func (k *check) changesFor(path string) (*project.Changes, error) {
	dir := filepath.Dir(filepath.FromSlash(path))
	k.mu.Lock()
	c := k.changes[dir]
	if c == nil {
		c = &changes{}
		k.changes[dir] = c
	}
	k.mu.Unlock()
	c.once.Do(func() { c.it, c.err = project.ChangesSince(dir, k.flags.newFrom) })
	if c.err != nil {
		return nil, fmt.Errorf("--new-from: %w", c.err)
	}
	return c.it, nil
}

// isNew reports whether the words of a finding have changed, or those it is
// compared with, in the draft or in the facts base.
func isNew(c *project.Changes, f *source.File, d *lint.Diagnostic) bool {
	touches := func(f *source.File, at source.Span) bool {
		r := f.Range(at)
		return c.Touch(f.Path, r.Start.Line, r.End.Line)
	}
	if touches(f, d.Span) || d.Fact != nil && touches(d.Fact.File, tableOf(d.Fact)) {
		return true
	}
	return slices.ContainsFunc(d.Related, func(r lint.Related) bool { return r.File == f && touches(f, r.Span) })
}

// tableOf is all of a fact: where it is a table with a header, its keys too.
func tableOf(fact *facts.Fact) source.Span {
	data := fact.File.Data
	at := fact.Span
	if at.Start >= len(data) || data[at.Start] != '[' {
		return at
	}
	f := fact.File
	for line := f.Position(at.End).Line + 1; line <= f.Lines(); line++ {
		l := f.Line(line)
		if l.Len() > 0 && data[l.Start] == '[' {
			break
		}
		at.End = l.End
	}
	return at
}

// readBaseline reads the known findings.
func (k *check) readBaseline() error {
	k.checked, k.seen = make(map[string]bool), make(map[string]bool)
	k.now = baseline.New()
	path := k.flags.baseline
	if path == "" && k.flags.writeBaseline {
		path = defaultBaseline
	}
	if path == "" {
		return nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && k.flags.writeBaseline {
		return nil
	}
	if err != nil {
		return fmt.Errorf("--baseline: %w", err)
	}
	k.before = data
	if k.known, err = baseline.Parse(data); err != nil {
		return fmt.Errorf("--baseline: %s: %w", path, err)
	}
	return nil
}

// saveBaseline writes what was found. What is known of drafts that were not
// checked stays.
func (k *check) saveBaseline() error {
	if k.known != nil {
		k.now.Keep(k.known, func(name string) bool { return k.checked[name] })
	}
	data, err := k.now.JSON()
	if err != nil {
		return err
	}
	path := cmp.Or(k.flags.baseline, defaultBaseline)
	if err := project.Write(path, k.before, data); err != nil {
		return fmt.Errorf("--write-baseline: %w", err)
	}
	k.session.note("%s: %d findings", path, k.now.Len())
	return nil
}

// gone counts findings of the baseline that no longer occur.
func (k *check) gone() int {
	if k.known == nil || k.flags.writeBaseline {
		return 0
	}
	return k.known.Gone(func(name string) bool { return k.checked[name] }, func(fingerprint string) bool { return k.seen[fingerprint] })
}
