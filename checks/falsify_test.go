package checks

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/source"
)

// TestFalsifiedHeadlines makes every amount of a headline two fifths larger and three
// tenths smaller, one at a time, and counts how many of these drafts are found fault
// with when there are no facts. FACTLINT_ARTICLES names a directory of articles to
// measure; without it those of the fixtures are. Run it with -v for the figures.
func TestFalsifiedHeadlines(t *testing.T) {
	pattern := "../fixtures/articles/*/draft.md"
	if dir := os.Getenv("FACTLINT_ARTICLES"); dir != "" {
		pattern = filepath.Join(dir, "*.md")
	}
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no article matches %s: %v", pattern, err)
	}
	l := newLinter()
	wrong := func(path string, data []byte) int {
		r, err := l.Lint(source.New(path, data), &lint.Settings{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for i := range r.Diagnostics {
			if r.Diagnostics[i].Severity > lint.Info {
				n++
			}
		}
		return n
	}
	injected, found, findings := 0, 0, 0
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		before := wrong(path, data)
		findings += before
		for _, falsified := range falsifiedHeadlines(t, l, path, data) {
			injected++
			if wrong(path, falsified) > before {
				found++
			} else {
				t.Logf("%s: not found: %.120q", path, falsified)
			}
		}
	}
	t.Logf("%d articles: %d findings as they are, %d of %d falsified amounts found", len(files), findings, found, injected)
	if os.Getenv("FACTLINT_ARTICLES") == "" && (injected == 0 || found*4 < injected*3) {
		t.Errorf("%d of %d falsified headlines are found, want three quarters", found, injected)
	}
}

// falsifiedHeadlines lists an article with one amount of its headline changed, for every
// amount and every change.
func falsifiedHeadlines(t *testing.T, l *lint.Linter, path string, data []byte) [][]byte {
	t.Helper()
	r, err := l.Read(source.New(path, data), &lint.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	p := &lint.Pass{Doc: r.Doc}
	var all [][]byte
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Kind != mention.Money || !m.Value.Plain() || !inTitle(p, r.Doc.SentenceOf(int(m.First))) {
			continue
		}
		at := r.Doc.TextSpan(m.Start, m.End)
		text := data[at.Start:at.End]
		from := bytes.IndexAny(text, "0123456789")
		to := bytes.LastIndexAny(text, "0123456789") + 1
		if from < 0 {
			continue
		}
		n, err := strconv.ParseFloat(string(bytes.ReplaceAll(text[from:to], []byte(","), nil)), 64)
		if err != nil {
			continue
		}
		places := 0
		if point := bytes.IndexByte(text[from:to], '.'); point >= 0 {
			places = to - from - point - 1
		}
		for _, k := range [...]float64{1.4, 0.7} {
			figure := strconv.FormatFloat(n*k, 'f', places, 64)
			changed := append(append(append([]byte(nil), data[:at.Start+from]...), figure...), data[at.Start+to:]...)
			if figure != string(text[from:to]) {
				all = append(all, changed)
			}
		}
	}
	return all
}
