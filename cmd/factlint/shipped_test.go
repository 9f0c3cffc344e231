package main

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// The schemas that editors read are those that the program prints; -update writes
// them anew.
func TestShippedSchemas(t *testing.T) {
	for name, args := range map[string][]string{
		"factlint.schema.json": {"config", "--schema"},
		"facts.schema.json":    {"facts", "schema"},
	} {
		var out, errs bytes.Buffer
		if code := run(args, strings.NewReader(""), &out, &errs); code != exitClean {
			t.Errorf("%v: exit code %d\n%s", args, code, errs.String())
			continue
		}
		shipped(t, filepath.Join("../../editors/schemas", name), out.Bytes())
	}
}

// shipped holds a file equal to what it is made as.
func shipped(t *testing.T, name string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v; -update writes it", err)
	}
	if diff := cmp.Diff(string(got), string(want)); diff != "" {
		t.Errorf("%s is not what the program makes (-file +program); -update mends it:\n%s", name, diff)
	}
}

// The manual pages are those of the commands; -update writes them anew. Only this
// test needs the packages that make them.
func TestManPages(t *testing.T) {
	var unused bytes.Buffer
	root := newRoot(&console{out: bufio.NewWriter(&unused), err: &unused})
	made := t.TempDir()
	day := time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)
	inherit(root)
	if err := doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "factlint", Manual: "factlint", Date: &day}, made); err != nil {
		t.Fatal(err)
	}
	pages := fileNames(t, made)
	for _, name := range pages {
		page := readFile(t, filepath.Join(made, name))
		// A date would make every day's pages differ.
		head := ` "` + day.Format("Jan 2006") + `" "factlint" "factlint"`
		if !strings.Contains(page, head) {
			t.Fatalf("%s has no head:\n%s", name, page)
		}
		shipped(t, filepath.Join("man", name), []byte(strings.Replace(page, head, ` "" "factlint" "factlint"`, 1)))
	}
	if got := fileNames(t, "man"); !slices.Equal(got, pages) {
		t.Errorf("man holds %v, the commands are %v", got, pages)
	}
}

// inherit passes on to the commands below what pages of the root do without.
func inherit(cmd *cobra.Command) {
	for _, c := range cmd.Commands() {
		c.DisableAutoGenTag = true
		inherit(c)
	}
}

func fileNames(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
