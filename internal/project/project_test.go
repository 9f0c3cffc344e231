package project

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree makes files; a name that ends in "/" is a directory. The working directory
// is then the tree's root.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if strings.HasSuffix(name, "/") {
			path = filepath.Join(path, ".keep")
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

func all(string) bool { return false }

func TestFind(t *testing.T) {
	tree(t, map[string]string{
		"a.md": "", "B.MD": "", "c.markdown": "", "d.txt": "", "e.rst": "", ".f.md": "",
		"in/a.md": "", "in/deep/b.md": "", "in/testdata/c.md": "", "in/.hidden/d.md": "",
		"[odd].md": "", "none/x.csv": "",
	})
	for _, test := range []struct {
		args     string
		want     string
		problems int
		notes    int
	}{
		{"a.md", "a.md", 0, 0},
		{"a.md ./a.md in/../a.md", "a.md", 0, 0},
		{".", "B.MD [odd].md a.md c.markdown d.txt in/a.md in/deep/b.md", 0, 0},
		{"in a.md in", "in/a.md in/deep/b.md a.md", 0, 0},
		{"in/testdata", "in/testdata/c.md", 0, 0},
		{".f.md", ".f.md", 0, 0},
		{"*.md", "[odd].md a.md", 0, 0},
		{"**/b.md", "in/deep/b.md", 0, 0},
		{"**/*.md", "[odd].md a.md in/a.md in/deep/b.md", 0, 0},
		{"i*", "in/a.md in/deep/b.md", 0, 0},
		{"[odd].md", "[odd].md", 0, 0}, // a file before a pattern
		{"{a,c}.m*", "a.md c.markdown", 0, 0},
		{"e.rst", "", 1, 0},
		{"missing.md a.md", "a.md", 1, 0},
		{"*.rst", "", 1, 0},
		{"*.zip", "", 1, 0},
		{"[a", "", 1, 0},
		{"none", "", 0, 1},
		{"- a.md -", "- a.md", 0, 0},
	} {
		t.Run(test.args, func(t *testing.T) {
			got := Find(strings.Fields(test.args), all)
			if paths := filepath.ToSlash(strings.Join(got.Paths, " ")); paths != test.want {
				t.Errorf("got  %s\nwant %s", paths, test.want)
			}
			if len(got.Problems) != test.problems || len(got.Notes) != test.notes {
				t.Errorf("problems %q, notes %q", got.Problems, got.Notes)
			}
		})
	}
	if got := Find([]string{""}, all); len(got.Problems) != 1 {
		t.Errorf("an empty path: %+v", got)
	}
}

func TestFindSkips(t *testing.T) {
	tree(t, map[string]string{"a.md": "", "old/b.md": ""})
	skip := func(path string) bool { return strings.HasPrefix(path, "old") }
	if got := Find([]string{"."}, skip); !slices.Equal(got.Paths, []string{"a.md"}) {
		t.Errorf("got %q", got.Paths)
	}
	if got := Find([]string{filepath.Join("old", "b.md")}, skip); len(got.Paths) != 1 {
		t.Errorf("a file named outright is not skipped: got %q", got.Paths)
	}
}

func TestSurroundings(t *testing.T) {
	tree(t, map[string]string{
		"facts/a.toml": "", "factlint.toml": "",
		"repo/.git/": "", "repo/facts.toml": "", "repo/.factlint.toml": "",
		"repo/in/deep/": "", "repo/in/facts/notes.md": "", "repo/in/facts/testdata/a.toml": "",
		"repo/near/facts/sub/b.toml": "", "repo/near/factlint.toml": "", "repo/near/.factlint.toml": "",
		"repo/dirs/facts.toml/": "", "repo/dirs/facts/.hidden.toml": "",
		"lone/": "",
	})
	for _, test := range []struct{ dir, facts, config string }{
		{".", "facts", "factlint.toml"},
		{"lone", "", "factlint.toml"}, // outside a repository the base stands beside the draft
		{"repo", "repo/facts.toml", "repo/.factlint.toml"},
		{"repo/in/deep", "repo/facts.toml", "repo/.factlint.toml"}, // a facts/ without TOML is none
		{"repo/near", "repo/near/facts", "repo/near/factlint.toml"},
		{"repo/dirs", "repo/facts.toml", "repo/.factlint.toml"},
		{"not/there", "", "factlint.toml"},
	} {
		var s Surroundings
		dir := filepath.FromSlash(test.dir)
		for range 2 { // the second time from memory
			if got := filepath.ToSlash(s.Facts(dir)); got != test.facts {
				t.Errorf("%s: facts %q, want %q", test.dir, got, test.facts)
			}
			if got := filepath.ToSlash(s.Config(dir)); got != test.config {
				t.Errorf("%s: configuration %q, want %q", test.dir, got, test.config)
			}
		}
	}
	t.Chdir(filepath.Join("repo", "in"))
	var s Surroundings
	if got, want := filepath.ToSlash(s.Facts(".")), "../facts.toml"; got != want {
		t.Errorf("from below: %q, want %q", got, want)
	}
	abs, err := filepath.Abs("deep")
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Facts(abs); !filepath.IsAbs(got) {
		t.Errorf("for an absolute path: %q", got)
	}
	if got, want := RepositoryPath(filepath.Join("deep", "x.md")), "in/deep/x.md"; got != want {
		t.Errorf("in the repository: %q, want %q", got, want)
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct{ data, want string }{
		{"", ""},
		{"\uFEFFcafé 🚀\r\n", ""},
		{"ok\ncaf\xe9", "x.md:2:4: not UTF-8"},
		{"a\x00", "x.md:1:2: a NUL byte"},
		{"a\x00\xff", "x.md:1:2: a NUL byte"},
		{"\xff\xfea\x00", "x.md:1:1: the file is UTF-16"},
		{"é\xc3", "x.md:1:2: not UTF-8"},
		{strings.Repeat("a", MaxDraft), ""},
		{strings.Repeat("a", MaxDraft+1), "x.md: larger than 4 MiB"},
	} {
		_, err := Text("x.md", []byte(test.data))
		if (err == nil) != (test.want == "") || err != nil && !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%.20q: got %v, want %q", test.data, err, test.want)
		}
	}
}

func TestRewrite(t *testing.T) {
	tree(t, map[string]string{"a.md": "old"})
	if err := Rewrite("a.md", []byte("other"), []byte("new")); err == nil || !strings.Contains(err.Error(), "changed since it was read") {
		t.Errorf("a file changed meanwhile: %v", err)
	}
	if err := os.Chmod("a.md", 0o640); err != nil {
		t.Fatal(err)
	}
	if err := Rewrite("a.md", []byte("old"), []byte("new")); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("a.md")
	if err != nil || string(got) != "new" {
		t.Errorf("got %q, %v", got, err)
	}
	if info, err := os.Stat("a.md"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	if err := Rewrite("gone.md", nil, nil); err == nil {
		t.Error("a file that is not there was written")
	}
}
