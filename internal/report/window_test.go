package report

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"pgregory.net/rapid"

	"github.com/factlint/factlint/internal/source"
)

func TestWindow(t *testing.T) {
	long := strings.Repeat("word ", 40)
	for _, test := range []struct {
		name, line, at string
		width, label   int
		want, carets   string
	}{
		{"whole line", "It has 180 staff.", "180", 40, 5, "It has 180 staff.", "       ^^^"},
		{"cut before", long + "180 staff.", "180", 30, 0, "…word word word 180 staff.", "                ^^^"},
		{"cut after", "180 staff " + long, "180", 30, 0, "180 staff word word word word…", "^^^"},
		{"cut on both sides", long + "180 staff " + long, "180", 30, 0, "…word word word 180 staff…", "                ^^^"},
		{"room for a label", long + "180", "180", 30, 20, "…word 180", "      ^^^"},
		{"longer than the window", "a " + strings.Repeat("x", 50), strings.Repeat("x", 50), 20, 0, "…xxxxxxxxxxxxxxxxxx…", " ^^^^^^^^^^^^^^^^^^"},
		{"wide characters", "日本の会社 has 180", "180", 40, 0, "日本の会社 has 180", "               ^^^"},
		{"wide characters pointed at", "in 東京 now", "東京", 40, 0, "in 東京 now", "   ^^^^"},
		{"emoji of several code points", "👩‍🚀 180", "180", 40, 0, "👩🚀 180", ""},
		{"combining accent", "Cle\u0301ment 180", "180", 40, 0, "Cle\u0301ment 180", "        ^^^"},
		{"tab", "\t180", "180", 40, 0, "    180", "    ^^^"},
		{"control character", "a\x1b[31m180", "180", 40, 0, "a␛[31m180", "      ^^^"},
		{"direction mark", "a\u202E180", "180", 40, 0, "a\uFFFD180", "  ^^^"},
		{"nothing pointed at", "end", "", 40, 0, "end", "^"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := source.New("x.md", []byte("first\n"+test.line+"\nlast"))
			start := len("first\n") + strings.Index(test.line, test.at)
			w := newWindow(f, source.Span{Start: start, End: start + len(test.at)}, test.width, test.label)
			if w.text != test.want {
				t.Errorf("got  %q\nwant %q", w.text, test.want)
			}
			if got := strings.Repeat(" ", w.indent) + strings.Repeat("^", w.carets); test.carets != "" && got != test.carets {
				t.Errorf("got  %q\nwant %q", got, test.carets)
			}
		})
	}
}

func TestWindowOverLines(t *testing.T) {
	f := source.New("x.md", []byte("one two\nthree"))
	w := newWindow(f, source.Span{Start: 4, End: 13}, 40, 0)
	if w.text != "one two" || w.indent != 4 || w.carets != 3 {
		t.Errorf("got %+v", w)
	}
}

// Whatever the text, a window fits, and its carets lie under it.
func TestWindowFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab 日🚀\u0301\u200D\t\x07\u202E🇫🇷é"))).Draw(t, "text")
		f := source.New("x.md", []byte(text))
		start := rapid.IntRange(0, len(text)).Draw(t, "start")
		end := rapid.IntRange(start, len(text)).Draw(t, "end")
		width := rapid.IntRange(8, 60).Draw(t, "width")
		label := rapid.IntRange(0, 80).Draw(t, "label")
		w := newWindow(f, source.Span{Start: start, End: end}, width, label)
		if got := displaywidth.String(w.text); got > width {
			t.Fatalf("%q is %d cells wide, more than %d", w.text, got, width)
		}
		if w.indent+w.carets > width+1 || w.carets < 1 {
			t.Fatalf("carets at %d+%d in a window of %d", w.indent, w.carets, width)
		}
		if strings.ContainsFunc(w.text, special) {
			t.Fatalf("%q holds what may not be printed", w.text)
		}
	})
}

// A line of many megabytes costs no more than a short one.
func BenchmarkWindowLongLine(b *testing.B) {
	text := strings.Repeat("word ", 10<<20)
	f := source.New("x.md", []byte(text))
	for b.Loop() {
		newWindow(f, source.Span{Start: 100, End: 104}, 80, 20)
	}
}
