package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A repository with the project's hooks, and the real pre-commit: a bad draft
// blocks the commit, a good one passes, and a changed fact checks the drafts that
// speak of it.
func TestPreCommit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program anew")
	}
	for _, tool := range []string{"pre-commit", "git", "go"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip("needs " + tool + " on PATH")
		}
	}
	hooks := hookRepository(t)
	dir := t.TempDir()
	r := repository{t, dir, []string{"PRE_COMMIT_HOME=" + t.TempDir(), "PRE_COMMIT_COLOR=never"}}
	// Pre-commit gives Go a home of its own; the modules are here already.
	for _, name := range []string{"GOMODCACHE", "GOCACHE", "GOPROXY"} {
		r.env = append(r.env, name+"="+strings.TrimSpace(r.must("go", "env", name)))
	}
	r.must("git", "init", "-q")
	r.write("facts.toml", "[[company]]\nname = \"Lumora\"\nhq = \"Malmö\"\n")
	r.write(".pre-commit-config.yaml", "repos:\n- repo: "+hooks+"\n  rev: main\n  hooks: [{id: factlint}, {id: factlint-facts}]\n")
	r.must("git", "add", ".")
	r.must("git", "commit", "-q", "-m", "start")
	r.must("pre-commit", "install")

	r.write("good.md", "Lumora is based in Malmö.\n")
	r.must("git", "add", ".")
	r.must("git", "commit", "-q", "-m", "good")

	r.write("bad.md", "Lumora is based in Oslo.\n")
	r.must("git", "add", ".")
	if out, err := r.run("git", "commit", "-q", "-m", "bad"); err == nil || !strings.Contains(out, "contradiction/hq") || !strings.Contains(out, "bad.md:1:20") {
		t.Errorf("a bad draft: %v\n%s", err, out)
	}
	r.must("git", "rm", "-q", "-f", "bad.md")

	r.write("facts.toml", "[[company]]\nname = \"Lumora\"\nhq = \"Lund\"\n")
	r.must("git", "add", ".")
	if out, err := r.run("git", "commit", "-q", "-m", "facts"); err == nil || !strings.Contains(out, "good.md:1:20") {
		t.Errorf("a changed fact: %v\n%s", err, out)
	}
}

// hookRepository is a repository with the project's files as they are now.
func hookRepository(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	list := exec.Command("git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z")
	names, err := list.Output()
	if err != nil {
		t.Skip("the project is not in a git work tree")
	}
	r := repository{t: t, dir: t.TempDir()}
	for name := range strings.SplitSeq(string(names), "\x00") {
		data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			continue // deleted, or the empty name at the end
		}
		r.write(name, string(data))
	}
	r.must("git", "init", "-q", "-b", "main")
	r.must("git", "add", ".")
	r.must("git", "commit", "-q", "-m", "all")
	return r.dir
}

// repository is a directory to run commands in.
type repository struct {
	t   *testing.T
	dir string
	env []string
}

func (r *repository) write(name, text string) {
	r.t.Helper()
	path := filepath.Join(r.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		r.t.Fatal(err)
	}
}

func (r *repository) run(name string, args ...string) (out string, err error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), r.env...)
	for _, who := range []string{"AUTHOR", "COMMITTER"} {
		cmd.Env = append(cmd.Env, "GIT_"+who+"_NAME=x", "GIT_"+who+"_EMAIL=x@example.org")
	}
	var b bytes.Buffer
	cmd.Stdout, cmd.Stderr = &b, &b
	err = cmd.Run()
	return b.String(), err
}

func (r *repository) must(name string, args ...string) string {
	r.t.Helper()
	out, err := r.run(name, args...)
	if err != nil {
		r.t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
	return out
}
