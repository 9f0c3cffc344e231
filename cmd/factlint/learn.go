package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/learn"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/source"
)

func newLearn(c *console) *cobra.Command {
	var in inputFlags
	var into string
	cmd := &cobra.Command{
		Use:   "learn [flags] PATH...",
		Short: "Write the claims that have no fact yet as a facts file, ready to confirm",
		Long: `Write the claims of articles that the facts base says nothing of as a facts file:
each with the article as its source, the article's date and the sentence. What
several articles say is one fact; what they say differently is listed with who says
so. What the facts base knows is left out, so that learning twice changes nothing,
and an article is silent when it is checked with what was learnt from it.

Without --into the file is printed. With it a new file is written into the facts
base, and those that are there are left alone.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if in.records {
				return errors.New("learn takes no --records: what is learnt has the articles' files for sources")
			}
			s, err := newSession(c, &in)
			if err != nil {
				return err
			}
			k := learning{session: s, into: into}
			return k.run(args)
		},
	}
	in.add(cmd.Flags())
	cmd.Flags().StringVar(&into, "into", "", "`directory` of the facts base to add a file to")
	return cmd
}

// learning is one run of learn.
type learning struct {
	session *session
	into    string
	files   []*source.File // of the facts base
	learner *learn.Learner
}

func (k *learning) run(args []string) error {
	base, err := k.base()
	if err != nil {
		return err
	}
	k.learner = learn.New(base)
	failed, err := k.each(args, base, false, func(r *lint.Result) { k.learner.Add(r, base) })
	if err != nil {
		return err
	}
	out, err := k.confirm(args)
	if err != nil {
		return err
	}
	if err := k.write(out); err != nil {
		return err
	}
	if failed > 0 {
		return errReported
	}
	return nil
}

// base loads the facts base: that of the flags, that which is to be added to, or
// that of drafts here; nil when there is none.
func (k *learning) base() (*facts.Base, error) {
	s := k.session
	c, ok := s.configFor(".")
	if !ok {
		return nil, errReported
	}
	paths := s.flags.facts
	if len(paths) == 0 {
		paths = c.Facts
	}
	if len(paths) == 0 {
		if found := s.around.Facts("."); found != "" {
			paths = []string{found}
		}
	}
	if k.into != "" {
		files, _ := facts.Files(paths)
		added, _ := facts.Files([]string{k.into})
		inside := false
		for _, f := range files {
			inside = inside || len(added) > 0 && sameFile(f.Path, added[0].Path)
		}
		if _, err := os.Stat(k.into); err == nil && len(added) > 0 && !inside {
			paths = append(paths, k.into)
		}
	}
	if len(paths) == 0 {
		return nil, nil
	}
	files, problems := facts.Files(paths)
	base, wrong := facts.Read(files)
	for _, p := range append(problems, wrong...) {
		s.problem(p.File, p.Span, p.Message, p.Hint)
	}
	if len(problems)+len(wrong) > 0 {
		return nil, errReported
	}
	k.files = files
	return base, nil
}

// each reads the articles with a facts base, in order; with all checks when check
// is set.
func (k *learning) each(args []string, base *facts.Base, check bool, do func(*lint.Result)) (failed int, err error) {
	s := k.session
	// What there is no base for is what is learnt.
	defer func(quiet bool) { s.flags.quiet = quiet }(s.flags.quiet)
	s.flags.quiet = true
	read := func(f *source.File, settings *lint.Settings) (*draft, error) {
		own := *settings
		own.Facts = base
		understand := s.linter().Read
		if check {
			understand = s.linter().Lint
		}
		r, err := understand(f, &own)
		if err != nil {
			return nil, err
		}
		return &draft{result: r}, nil
	}
	return s.drafts(args, read, func(d *draft) error {
		do(d.result)
		return nil
	})
}

// maxRounds bounds how often what was learnt is tried on the articles.
const maxRounds = 8

// confirm tries what was learnt on the articles it comes from. What they would be
// found fault with for is taken back: a sentence read wrongly is no fact. What they
// tell besides, now that names are known, is added.
func (k *learning) confirm(args []string) ([]byte, error) {
	for range maxRounds {
		if k.learner.Len() == 0 {
			return nil, nil
		}
		out := k.learner.TOML()
		own := source.New("learned.toml", out)
		base, problems := facts.Read(append(append([]*source.File(nil), k.files...), own))
		if len(problems) > 0 {
			p := problems[0]
			return nil, fmt.Errorf("what was learnt makes no facts file: %s: %s", p.File.Text(p.Span), p.Message)
		}
		changed := false
		if _, err := k.each(args, base, true, func(r *lint.Result) {
			for i := range r.Diagnostics {
				if k.fault(r, &r.Diagnostics[i], own) {
					changed = true
				}
			}
			if k.learner.Add(r, base) {
				changed = true
			}
		}); err != nil {
			return nil, err
		}
		if !changed {
			return out, nil
		}
	}
	return k.learner.TOML(), nil
}

// fault takes back what was learnt when a finding rests on it, and reports whether
// it did.
func (k *learning) fault(r *lint.Result, d *lint.Diagnostic, own *source.File) bool {
	if d.Fact != nil {
		return d.Fact.File == own && k.learner.Refute(d.Fact)
	}
	if strings.HasPrefix(d.Rule, "spelling/") && len(d.Fixes) > 0 && len(d.Fixes[0].Edits) == 1 {
		e := d.Fixes[0].Edits[0]
		return k.learner.Spelt(r.File.Text(e.Span), e.Text)
	}
	return false
}

// write writes what was learnt to a file of its own in the facts base, or prints it.
func (k *learning) write(out []byte) error {
	s := k.session
	if len(out) == 0 {
		s.note("nothing to learn: the facts base knows all that these articles say")
		return nil
	}
	if k.into == "" {
		_, err := s.console.out.Write(out)
		return err
	}
	path := filepath.Join(k.into, "learned.toml")
	for n := 2; ; n++ {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			break
		}
		path = filepath.Join(k.into, fmt.Sprintf("learned-%d.toml", n))
	}
	if err := project.Write(path, nil, out); err != nil {
		return err
	}
	s.note("%s: %s learnt", filepath.ToSlash(path), plural(k.learner.Len(), "fact", "facts"))
	return nil
}
