package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// session is one run of a command over drafts. Its methods are safe for
// concurrent use.
type session struct {
	console *console
	flags   *inputFlags
	date    value.Date
	rules   []lint.RuleInfo
	linter  func() *lint.Linter // waits until it is built
	around  project.Surroundings

	mu          sync.Mutex
	configs     map[string]*loaded[config.Config]
	bases       map[string]*loaded[facts.Base]
	baseless    int    // drafts without a facts base
	anyBaseless string // the first of them by name
}

// loaded is a file read once, however many drafts need it.
type loaded[T any] struct {
	once sync.Once
	it   *T
	bad  bool // it has problems, which have been said
}

func newSession(c *console, flags *inputFlags) (*session, error) {
	s := &session{console: c, flags: flags, configs: make(map[string]*loaded[config.Config]), bases: make(map[string]*loaded[facts.Base])}
	if flags.date != "" {
		d, ok := value.ParseISODate(flags.date)
		if !ok || d.Grain != value.GrainDay {
			return nil, fmt.Errorf("--date: %q is not a day like 2024-04-05", flags.date)
		}
		s.date = d
	}
	if flags.jobs < 0 {
		return nil, fmt.Errorf("--jobs: %d is less than 0", flags.jobs)
	}
	all := checks.All()
	s.rules = allRules()
	for _, patterns := range [...][]string{flags.rule, flags.ignore} {
		for _, p := range patterns {
			if err := config.CheckPattern(p, s.ruleNames()); err != nil {
				return nil, err
			}
		}
	}
	// The engine is built while the drafts and the facts base are read.
	s.linter = sync.OnceValue(func() *lint.Linter { return &lint.Linter{Engine: claim.NewEngine(), Checks: all} })
	return s, nil
}

func (s *session) ruleNames() []string {
	names := make([]string, len(s.rules))
	for i, r := range s.rules {
		names[i] = r.Name
	}
	return names
}

func (s *session) jobs() int {
	return cmp.Or(s.flags.jobs, runtime.GOMAXPROCS(0))
}

func (s *session) note(format string, args ...any) {
	if !s.flags.quiet {
		s.console.complain(format, args...)
	}
}

// reading turns a text into what is understood of it.
type reading func(*source.File, *lint.Settings) (*draft, error)

// understand is the reading of commands that check nothing.
func (s *session) understand(f *source.File, settings *lint.Settings) (*draft, error) {
	r, err := s.linter().Read(f, settings)
	return &draft{result: r}, err
}

// draft is a draft that has been read.
type draft struct {
	result *lint.Result
	config *config.Config
	fixed  int    // findings mended
	diff   []byte // what mending changes
	err    error  // why there is no result
}

// drafts reads the drafts that args name and gives those that can be read to
// emit, in order. What is wrong with the others is said; failed is their number.
func (s *session) drafts(args []string, read reading, emit func(*draft) error) (failed int, err error) {
	if len(args) == 0 {
		return 0, errors.New("no PATH given: name drafts, directories or patterns, or - for standard input (see factlint --help)")
	}
	go s.linter()
	found := project.Find(args, s.excluded)
	for _, p := range found.Problems {
		s.console.complain("%v", p)
	}
	for _, n := range found.Notes {
		s.note("%s", n)
	}
	failed = len(found.Problems)
	c := s.console
	if !s.flags.quiet && isTerminal(c.errFile) {
		c.progress = newProgress(c.err, len(found.Paths), time.Now)
	}
	done := 0
	err = ordered(s.jobs(), slices.Values(found.Paths), func(path string) *draft { return s.draft(path, read) }, func(d *draft) error {
		done++
		c.done(done)
		if d.err == nil {
			return emit(d)
		}
		failed++
		if !errors.Is(d.err, errReported) {
			s.console.complain("%v", d.err)
		}
		return nil
	})
	c.makeRoom()
	s.sayBaseless()
	return failed, err
}

// excluded reports whether a draft found in a directory is passed over.
func (s *session) excluded(path string) bool {
	c, ok := s.configFor(filepath.Dir(path))
	return ok && c.Excludes(path)
}

// draft reads one draft. A mistake of the program that it brings to light ends
// the draft, not the run.
func (s *session) draft(path string, read reading) (d *draft) {
	defer func() {
		if p := recover(); p != nil {
			d = &draft{err: fmt.Errorf("%s: %w", path, internalError(p))}
		}
	}()
	file, err := s.file(path)
	if err != nil {
		return &draft{err: err}
	}
	c, settings, err := s.settings(file.Path, filepath.Dir(filepath.FromSlash(file.Path)))
	if err != nil {
		return &draft{err: err}
	}
	d, err = read(file, settings)
	if err != nil {
		return &draft{err: err}
	}
	d.config = c
	return d
}

// internalError is a panic as an error, with where it happened.
func internalError(p any) error {
	return fmt.Errorf("a mistake in factlint itself, please report it: %v\n%s", p, debug.Stack())
}

func (s *session) file(path string) (*source.File, error) {
	if path != project.Stdin {
		return project.Read(path)
	}
	return project.ReadFrom(cmp.Or(s.flags.stdinFilename, "<stdin>"), s.console.in)
}

// settings is what is known of a draft besides its text, when it lies in dir. The
// error has been said when it is errReported.
func (s *session) settings(path, dir string) (*config.Config, *lint.Settings, error) {
	c, ok := s.configFor(dir)
	if !ok {
		return nil, nil, errReported
	}
	base, ok := s.baseFor(path, dir, c)
	if !ok {
		return nil, nil, errReported
	}
	settings := &lint.Settings{Facts: base, Date: s.date, Dollar: c.Dollar, DayOrder: c.DayOrder, Severity: s.severity(c, path), Name: project.RepositoryPath(path)}
	if strings.EqualFold(filepath.Ext(path), ".txt") {
		settings.Format = prose.Plain
	}
	if len(c.Rates) > 0 || base != nil && len(base.Rates) > 0 {
		settings.Value.Rate = func(from, to string, on value.DayNum) (value.Num, bool) {
			if x, ok := c.Rate(from, to, on); ok || base == nil {
				return x, ok
			}
			return base.Rates.On(from, to, on)
		}
	}
	if len(c.Horizon) > 0 {
		settings.Value.Horizon = func(kind string) (int, bool) {
			days, ok := c.Horizon[kind]
			return days, ok
		}
	}
	return c, settings, nil
}

// severity is how the flags and the configuration change the severities of
// rules for a draft; nil when they leave all as they are.
func (s *session) severity(c *config.Config, path string) func(string, lint.Severity) lint.Severity {
	set := c.For(path)
	if len(set) == 0 && len(s.flags.rule) == 0 && len(s.flags.ignore) == 0 {
		return nil
	}
	return func(rule string, standard lint.Severity) lint.Severity {
		severity := standard
		if chosen, ok := config.Choose(set, rule); ok {
			severity = chosen.Severity
		}
		matches := func(pattern string) bool { return lint.MatchRule(pattern, rule) }
		switch {
		case slices.ContainsFunc(s.flags.ignore, matches):
			return lint.Off
		case len(s.flags.rule) == 0:
			return severity
		case !slices.ContainsFunc(s.flags.rule, matches):
			return lint.Off
		case severity == lint.Off:
			return lint.Info // off unless asked for, and now it is
		}
		return severity
	}
}

// configFor is the configuration for drafts in dir; ok is false when it is broken,
// which has been said.
func (s *session) configFor(dir string) (c *config.Config, ok bool) {
	path := s.flags.config
	if path == "" {
		path = s.around.Config(dir)
	}
	s.mu.Lock()
	l := s.configs[path]
	if l == nil {
		l = &loaded[config.Config]{}
		s.configs[path] = l
	}
	s.mu.Unlock()
	l.once.Do(func() {
		if path == "" {
			l.it = &config.Config{}
			return
		}
		file, err := project.Read(path)
		if err != nil {
			s.console.complain("%v", err)
			l.bad = true
			return
		}
		var problems []config.Problem
		l.it, problems = config.Read(file, s.known())
		for _, p := range problems {
			s.problem(p.File, p.Span, p.Message, p.Hint)
		}
		l.bad = len(problems) > 0
	})
	return l.it, !l.bad
}

// known is what a configuration may speak of.
func (s *session) known() config.Known {
	return config.Known{Rules: s.ruleNames(), Kinds: kindNames()}
}

func kindNames() []string {
	kinds := claim.Kinds()
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.Name
	}
	return names
}

// baseFor is the facts base for a draft, nil when it has none; ok is false when
// the base is broken, which has been said.
func (s *session) baseFor(draft, dir string, c *config.Config) (base *facts.Base, ok bool) {
	paths := s.flags.facts
	if len(paths) == 0 {
		paths = c.Facts
	}
	if len(paths) == 0 {
		if found := s.around.Facts(dir); found != "" {
			paths = []string{found}
		}
	}
	if len(paths) == 0 {
		s.mu.Lock()
		if s.baseless++; s.baseless == 1 || draft < s.anyBaseless {
			s.anyBaseless = draft
		}
		s.mu.Unlock()
		return nil, true
	}
	key := strings.Join(paths, "\x00")
	s.mu.Lock()
	l := s.bases[key]
	if l == nil {
		l = &loaded[facts.Base]{}
		s.bases[key] = l
	}
	s.mu.Unlock()
	l.once.Do(func() {
		var problems []facts.Problem
		if facts.Size(paths) > largeBase {
			debug.SetGCPercent(usualGC)
		}
		if l.it, problems = facts.Open(paths, indexCache()); len(l.it.Files) == 0 && os.Getenv("GOGC") == "" {
			debug.SetGCPercent(lazyGC) // it was compiled, and is not in memory
		}
		for _, p := range problems {
			s.problem(p.File, p.Span, p.Message, p.Hint)
		}
		l.bad = len(problems) > 0
	})
	return l.it, !l.bad
}

// largeBase is the size of facts files, in bytes, from which on memory is swept as usual.
const largeBase = 2 << 20

// problem says what is wrong with a facts base or a configuration.
func (s *session) problem(f *source.File, at source.Span, message, hint string) {
	if hint != "" {
		message += ": " + hint
	}
	where := f.Path
	if len(f.Data) > 0 {
		p := f.Position(at.Start)
		where = fmt.Sprintf("%s:%d:%d", f.Path, p.Line, p.Column)
	}
	s.console.say("%s: %s", where, message)
}

// sayBaseless says which drafts had no facts base, in one line.
func (s *session) sayBaseless() {
	which := s.anyBaseless
	switch s.baseless {
	case 0:
		return
	case 1:
	default:
		which += fmt.Sprintf(" and %d more", s.baseless-1)
	}
	s.note("no facts base (facts/ or facts.toml) for %s: only what needs none is checked", which)
}
