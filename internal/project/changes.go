package project

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// Changes are the lines of a repository's files that differ from a revision.
type Changes struct {
	root  string
	files map[string][]lines // by path relative to root; nil lines stand for the whole file
}

// lines are lines from first to last, from 1.
type lines struct{ first, last int }

// ChangesSince compares the work tree that dir lies in with a revision. Files that
// git does not know yet are new as a whole. The error says why there is no answer,
// which in a shallow clone may be that the revision is not in it.
func ChangesSince(dir, revision string) (*Changes, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	root, ok := Root(abs)
	if !ok {
		return nil, fmt.Errorf("%s is not in a git repository", dir)
	}
	c := &Changes{root: root, files: make(map[string][]lines)}
	if _, err := c.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}"); err != nil {
		return nil, c.noRevision(revision)
	}
	diff, err := c.git("diff", "-U0", "-M", "--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/", "--end-of-options", revision, "--")
	if err != nil {
		return nil, err
	}
	files, _, err := gitdiff.Parse(bytes.NewReader(diff))
	if err != nil {
		return nil, fmt.Errorf("cannot read what git diff says: %w", err)
	}
	for _, f := range files {
		for _, part := range f.TextFragments {
			// Where lines were only taken out, the two that are now neighbours count.
			l := lines{int(part.NewPosition), int(part.NewPosition + part.NewLines - 1)}
			if part.NewLines == 0 {
				l = lines{int(part.NewPosition), int(part.NewPosition + 1)}
			}
			c.files[f.NewName] = append(c.files[f.NewName], l)
		}
	}
	untracked, err := c.git("ls-files", "-o", "--exclude-standard", "-z")
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(string(untracked), "\x00") {
		if name != "" {
			c.files[name] = nil
		}
	}
	return c, nil
}

// noRevision says why a revision cannot be used.
func (c *Changes) noRevision(revision string) error {
	if out, err := c.git("rev-parse", "--is-shallow-repository"); err == nil && strings.TrimSpace(string(out)) == "true" {
		return fmt.Errorf("%s is not in this clone, which is shallow: fetch more of the history (git fetch --unshallow, or fetch-depth: 0 in a workflow)", revision)
	}
	return fmt.Errorf("git knows no revision %s", revision)
}

// git runs git in the root. The error says what git says.
func (c *Changes) git(args ...string) ([]byte, error) {
	cmd := exec.Command("git", append([]string{"-C", c.root}, args...)...)
	out, err := cmd.Output()
	if err == nil {
		return out, nil
	}
	var failed *exec.ExitError
	if errors.As(err, &failed) && len(failed.Stderr) > 0 {
		return nil, fmt.Errorf("git %s: %s", args[0], strings.TrimSpace(string(failed.Stderr)))
	}
	return nil, fmt.Errorf("git %s: %w", args[0], err)
}

// Touch reports whether one of the lines from first to last of a file, which may
// be anywhere, has changed.
func (c *Changes) Touch(path string, first, last int) bool {
	abs, err := filepath.Abs(filepath.FromSlash(path))
	if err != nil {
		return true
	}
	rel, err := filepath.Rel(c.root, abs)
	if err != nil {
		return true
	}
	changed, ok := c.files[filepath.ToSlash(rel)]
	if !ok {
		return false
	}
	if changed == nil {
		return true
	}
	for _, l := range changed {
		if first <= l.last && l.first <= last {
			return true
		}
	}
	return false
}
