package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every draft of fixtures/articles prints what the files beside it say: the
// findings in output.golden, everything understood in claims.golden. Run with -update to
// write them anew, and read the difference.
func TestArticles(t *testing.T) {
	t.Chdir("../..")
	drafts, err := filepath.Glob("fixtures/articles/*/draft.md")
	if err != nil || len(drafts) < 3 {
		t.Fatalf("found the drafts %q, %v", drafts, err)
	}
	for _, draft := range drafts {
		name := filepath.Base(filepath.Dir(draft))
		draft = filepath.ToSlash(draft)
		t.Run(name, func(t *testing.T) {
			golden(t, filepath.Join(filepath.Dir(draft), "output.golden"), transcript(draft))
			golden(t, filepath.Join(filepath.Dir(draft), "claims.golden"), transcript("claims", "--format", "compact", draft))
		})
	}
}

// A clean draft gives nothing at all, and not because nothing was read.
func TestCleanArticle(t *testing.T) {
	t.Chdir("../..")
	var out, errs bytes.Buffer
	if code := run([]string{"fixtures/articles/kestrelworks/draft.md"}, strings.NewReader(""), &out, &errs); code != exitClean || out.Len() > 0 {
		t.Errorf("exit code %d, output %q", code, out.String())
	}
	if s := errs.String(); !strings.HasPrefix(s, "no problems in 1 file; ") || strings.Contains(s, "; 0 of") {
		t.Errorf("standard error %q", s)
	}
}

// transcript is a command as a reader would see it in a terminal.
func transcript(args ...string) string {
	var out, errs bytes.Buffer
	code := run(args, strings.NewReader(""), &out, &errs)
	return fmt.Sprintf("$ factlint %s\n%s%s(exit code %d)\n", strings.Join(args, " "), out.String(), errs.String(), code)
}

// golden compares got with what a file holds, or writes the file.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got); -update writes it anew:\n%s", file, diff)
	}
}
