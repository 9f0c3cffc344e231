package fix

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

func edit(start, end int, text string) lint.Edit {
	return lint.Edit{Span: source.Span{Start: start, End: end}, Text: text}
}

func finding(fixes ...lint.Fix) lint.Diagnostic { return lint.Diagnostic{Fixes: fixes} }

func TestApply(t *testing.T) {
	safe := func(edits ...lint.Edit) lint.Fix { return lint.Fix{Safe: true, Edits: edits} }
	unsafe := func(edits ...lint.Edit) lint.Fix { return lint.Fix{Edits: edits} }
	for _, test := range []struct {
		name   string
		found  []lint.Diagnostic
		unsafe bool
		want   string
		n      int
	}{
		{"nothing", nil, true, "It has 180 staff.", 0},
		{"no fix", []lint.Diagnostic{finding()}, true, "It has 180 staff.", 0},
		{"safe", []lint.Diagnostic{finding(safe(edit(7, 10, "212")))}, false, "It has 212 staff.", 1},
		{"unsafe not asked for", []lint.Diagnostic{finding(unsafe(edit(7, 10, "212")))}, false, "It has 180 staff.", 0},
		{"unsafe", []lint.Diagnostic{finding(unsafe(edit(7, 10, "212")))}, true, "It has 212 staff.", 1},
		{"the safe one of two", []lint.Diagnostic{finding(unsafe(edit(7, 10, "1")), safe(edit(7, 10, "2")))}, true, "It has 2 staff.", 1},
		{"several edits", []lint.Diagnostic{finding(safe(edit(11, 16, "people"), edit(0, 2, "She")))}, false, "She has 180 people.", 1},
		{"overlapping", []lint.Diagnostic{finding(safe(edit(7, 10, "212"))), finding(safe(edit(3, 8, "x")))}, false, "It has 212 staff.", 1},
		{"one of two edits overlaps", []lint.Diagnostic{finding(safe(edit(7, 10, "212"))), finding(safe(edit(0, 2, "He"), edit(9, 12, "x")))}, false, "It has 212 staff.", 1},
		{"neighbours", []lint.Diagnostic{finding(safe(edit(7, 10, "212"))), finding(safe(edit(10, 11, "\t")))}, false, "It has 212\tstaff.", 2},
		{"the same edit twice", []lint.Diagnostic{finding(safe(edit(7, 10, "212"))), finding(safe(edit(7, 10, "212")))}, false, "It has 212 staff.", 2},
		{"insertion", []lint.Diagnostic{finding(safe(edit(7, 7, "about ")))}, false, "It has about 180 staff.", 1},
		{"two insertions in one place", []lint.Diagnostic{finding(safe(edit(7, 7, "about "))), finding(safe(edit(7, 7, "nearly ")))}, false, "It has about 180 staff.", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := []byte("It has 180 staff.")
			got, n := Apply(text, test.found, test.unsafe)
			if string(got) != test.want || n != test.n {
				t.Errorf("got %q, %d; want %q, %d", got, n, test.want, test.n)
			}
			if string(text) != "It has 180 staff." {
				t.Errorf("the text given was changed to %q", text)
			}
		})
	}
}

// What is not edited stays, byte for byte.
func TestApplyLeavesTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []byte(rapid.StringN(0, 80, -1).Draw(t, "text"))
		var found []lint.Diagnostic
		for range rapid.IntRange(0, 6).Draw(t, "findings") {
			start := rapid.IntRange(0, len(text)).Draw(t, "start")
			end := rapid.IntRange(start, len(text)).Draw(t, "end")
			found = append(found, finding(lint.Fix{Safe: true, Edits: []lint.Edit{edit(start, end, "\x00")}}))
		}
		got, _ := Apply(text, found, false)
		edits, _ := choose(found, false)
		kept := 0
		for _, e := range edits {
			kept -= e.Span.Len()
		}
		kept += len(text)
		if want := kept + len(edits); len(got) != want {
			t.Fatalf("%d bytes, want %d", len(got), want)
		}
		rest := slices.DeleteFunc(bytes.Split(got, []byte{0}), func(b []byte) bool { return len(b) == 0 })
		at := 0
		for _, piece := range rest {
			i := bytes.Index(text[at:], piece)
			if i < 0 {
				t.Fatalf("%q is not in the rest of %q", piece, text[at:])
			}
			at += i + len(piece)
		}
	})
}

func TestDiff(t *testing.T) {
	before := "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve"
	after := strings.Replace(strings.Replace(before, "two", "2", 1), "twelve", "12", 1)
	want := `--- a/x.md
+++ b/x.md
@@ -1,5 +1,5 @@
 one
-two
+2
 three
 four
 five
@@ -9,4 +9,4 @@
 nine
 ten
 eleven
-twelve
\ No newline at end of file
+12
\ No newline at end of file
`
	if got := string(Diff("x.md", []byte(before), []byte(after))); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if got := Diff("x.md", []byte(before), []byte(before)); got != nil {
		t.Errorf("a diff of nothing: %q", got)
	}
}

// Git makes the new text of the old one and the diff.
func TestDiffApplies(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("needs git")
	}
	for i, test := range [][2]string{
		{"a\n", "b\n"},
		{"a", "b"},
		{"a\nb\nc\n", "a\nx\ny\nc\n"},
		{"a\nb\nc\n", "a\nc\n"},
		{strings.Repeat("line\n", 40), strings.Repeat("line\n", 20) + "more\n" + strings.Repeat("line\n", 20)},
		{"one\r\ntwo\r\n", "one\r\n2\r\n"},
		{"\uFEFFone\ntwo\n", "\uFEFF1\ntwo\n"},
		{"a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n", "A\nb\nc\nd\ne\nf\ng\nh\ni\nJ\n"},
	} {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "x.md")
			if err := os.WriteFile(file, []byte(test[0]), 0o644); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(git, "apply", "--unsafe-paths", "--whitespace=nowarn", "-")
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
			cmd.Stdin = bytes.NewReader(Diff("x.md", []byte(test[0]), []byte(test[1])))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if got, err := os.ReadFile(file); err != nil || string(got) != test[1] {
				t.Errorf("got %q (%v), want %q", got, err, test[1])
			}
		})
	}
}
