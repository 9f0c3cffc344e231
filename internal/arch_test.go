// Package internal_test holds the floors of the module: which package may import
// which, and what may not be written below the command.
package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/factlint/factlint"

// floors are the packages of the module, ground floor first. A package may import
// those of the lines above its own, and no other.
const floors = `
internal/source
internal/value internal/place internal/prose internal/tomltree
facts internal/place/gen
facts/audit facts/format facts/importer
internal/mention
internal/pattern internal/mention/gen
internal/claim
internal/lint
checks internal/linttest internal/project
internal/report internal/config internal/baseline internal/fix internal/learn
cmd/factlint
`

// barred are imports that the floors alone would allow.
const barred = `
facts: internal/place internal/prose
internal/pattern: facts internal/value internal/place internal/mention
internal/report: checks
internal/lint: internal/pattern
cmd/factlint: internal/tomltree internal/pattern
`

// sole are the packages that alone may import a module from elsewhere, so that it
// can be exchanged there.
const sole = `
github.com/yuin/goldmark: internal/prose
github.com/BurntSushi/toml: internal/tomltree
github.com/pelletier/go-toml: internal/tomltree
github.com/spf13/cobra: cmd/factlint
github.com/spf13/pflag: cmd/factlint
golang.org/x/term: cmd/factlint
`

// goFile is one parsed file of the module.
type goFile struct {
	path string // from the module's root, with slashes
	pkg  string // its directory
	test bool
	ast  *ast.File
	set  *token.FileSet
}

func goFiles(t *testing.T) []goFile {
	t.Helper()
	var all []goFile
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(name, ".."+string(filepath.Separator)))
		if d.IsDir() {
			if base := d.Name(); name != ".." && (base == "testdata" || base == "tools" || strings.HasPrefix(base, ".") || base == "fixtures" || base == "editors") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		all = append(all, goFile{path: rel, pkg: path.Dir(rel), test: strings.HasSuffix(rel, "_test.go"), ast: f, set: set})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("found only %d files", len(all))
	}
	return all
}

// rules reads lines of the form "name: items".
func rules(text string) map[string][]string {
	out := make(map[string][]string)
	for line := range strings.Lines(text) {
		if name, items, ok := strings.Cut(line, ":"); ok {
			out[name] = strings.Fields(items)
		}
	}
	return out
}

func TestImportsPointDown(t *testing.T) {
	floor := make(map[string]int)
	for i, line := range strings.Split(strings.TrimSpace(floors), "\n") {
		for _, pkg := range strings.Fields(line) {
			floor[pkg] = i + 1
		}
	}
	bar, only := rules(barred), rules(sole)
	seen := make(map[string]bool)
	for _, f := range goFiles(t) {
		seen[f.pkg] = true
		if floor[f.pkg] == 0 && f.pkg != "internal" {
			t.Errorf("%s: package %s stands on no floor: add it to floors", f.path, f.pkg)
			continue
		}
		if f.test {
			continue // a test may look down from anywhere, and up
		}
		for _, spec := range f.ast.Imports {
			imported := strings.Trim(spec.Path.Value, `"`)
			pkg, ours := strings.CutPrefix(imported, module+"/")
			switch {
			case !ours:
				for prefix, allowed := range only {
					if strings.HasPrefix(imported, prefix) && !slices.Contains(allowed, f.pkg) {
						t.Errorf("%s imports %s, which is for %s alone", f.path, imported, strings.Join(allowed, " "))
					}
				}
			case floor[pkg] >= floor[f.pkg]:
				t.Errorf("%s imports %s, which does not stand below it", f.path, pkg)
			case slices.Contains(bar[f.pkg], pkg):
				t.Errorf("%s imports %s, which is barred to it", f.path, pkg)
			}
		}
	}
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for pkg := range floor {
		if !seen[pkg] {
			t.Errorf("floors names %s, which is not there", pkg)
		}
		if !strings.HasSuffix(pkg, "/gen") && !strings.Contains(string(readme), "`"+pkg+"`") {
			t.Errorf("README.md does not say what %s is", pkg)
		}
	}
}

// Below the command nothing asks for the time of day, and nothing happens before
// main: the same input gives the same output.
func TestNoClockAndNoInit(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.test {
			continue
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Name.Name == "init" && n.Recv == nil {
					t.Errorf("%s: an init function", f.set.Position(n.Pos()))
				}
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && (n.Sel.Name == "Now" || n.Sel.Name == "Since") && !strings.HasPrefix(f.pkg, "cmd/") {
					t.Errorf("%s: the clock is read below the command", f.set.Position(n.Pos()))
				}
			}
			return true
		})
	}
}
