package source

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestPosition(t *testing.T) {
	text := "\uFEFFa€\U0001F680b\r\nc\rd\n\ne"
	f := New("a.md", []byte(text))
	for _, c := range []struct {
		at                         string // the position before the first of these
		line, column, bytes, utf16 int
	}{
		{"\uFEFF", 1, 1, 1, 1}, {"a", 1, 1, 1, 1}, {"€", 1, 2, 2, 2}, {"\U0001F680", 1, 3, 5, 3}, {"b", 1, 4, 9, 5},
		{"\r\n", 1, 5, 10, 6}, {"c", 2, 1, 1, 1}, {"d", 3, 1, 1, 1}, {"\ne", 4, 1, 1, 1}, {"e", 5, 1, 1, 1},
	} {
		offset := strings.Index(text, c.at)
		want := Position{Offset: offset, Line: c.line, Column: c.column, Bytes: c.bytes, UTF16: c.utf16}
		if got := f.Position(offset); got != want {
			t.Errorf("Position of %q = %+v, want %+v", c.at, got, want)
		}
	}
	// Inside a code point, past the end and before the start.
	if got := f.Position(strings.Index(text, "€") + 1); got.Column != 2 || got.Line != 1 {
		t.Errorf("inside €: %+v", got)
	}
	if got := f.Position(1000); got != f.Position(len(text)) {
		t.Errorf("past the end: %+v", got)
	}
	if got := f.Position(-1); got != f.Position(0) {
		t.Errorf("before the start: %+v", got)
	}
	if n := f.Lines(); n != 5 {
		t.Errorf("%d lines, want 5", n)
	}
	for n, want := range []string{"a€\U0001F680b", "c", "d", "", "e"} {
		if got := f.Text(f.Line(n + 1)); got != want {
			t.Errorf("line %d is %q, want %q", n+1, got, want)
		}
	}
}

func TestEmptyFile(t *testing.T) {
	f := New("a.md", nil)
	if f.Lines() != 1 || f.Line(1) != (Span{}) || f.Position(0) != (Position{Line: 1, Column: 1, Bytes: 1, UTF16: 1}) {
		t.Errorf("%d lines, line 1 %v, start %+v", f.Lines(), f.Line(1), f.Position(0))
	}
}

// Positions count what other programs count: the bytes, code points and UTF-16
// code units of the line before them; and language servers find their way back.
func TestPositionRoundTrip(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "é", "€", "\U0001F680", "\n", "\r\n", "\r", " ", "e\u0301"})
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", BOM}).Draw(t, "bom") + strings.Join(rapid.SliceOf(piece).Draw(t, "text"), "")
		f := New("a.md", []byte(text))
		for offset := range text {
			if offset == 0 && strings.HasPrefix(text, BOM) {
				continue
			}
			p := f.Position(offset)
			line := f.Line(p.Line)
			before := text[line.Start:max(line.Start, offset)]
			if p.Bytes != len(before)+1 || p.Column != utf8.RuneCountInString(before)+1 || p.UTF16 != len(utf16.Encode([]rune(before)))+1 {
				t.Fatalf("offset %d of %q: %+v after %q", offset, text, p, before)
			}
			if offset > line.End {
				continue // the "\n" of "\r\n"
			}
			if back, ok := f.OffsetUTF16(p.Line, p.UTF16); !ok || back != offset {
				t.Fatalf("offset %d of %q: UTF-16 %d:%d leads to %d, %v", offset, text, p.Line, p.UTF16, back, ok)
			}
		}
		if lines := strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n") + 1; f.Lines() != lines {
			t.Fatalf("%q has %d lines, want %d", text, f.Lines(), lines)
		}
	})
}

// A position far into a long line is found without counting the line, and the
// same as in a file of short lines.
func TestLongLine(t *testing.T) {
	long := strings.Repeat("a€\U0001F680é ", 20_000)
	f := New("a.md", []byte("\uFEFFx\n"+long+"\ny"))
	start := f.Line(2).Start
	for i := 0; i < len(long); i += 997 {
		for !utf8.RuneStart(long[i]) {
			i--
		}
		p := f.Position(start + i)
		want := Position{Offset: start + i, Line: 2, Column: utf8.RuneCountInString(long[:i]) + 1, Bytes: i + 1, UTF16: len(utf16.Encode([]rune(long[:i]))) + 1}
		if p != want {
			t.Fatalf("offset %d: %+v, want %+v", start+i, p, want)
		}
	}
	if p := f.Position(len(f.Data)); p.Line != 3 || p.Column != 2 {
		t.Errorf("the end: %+v", p)
	}
	// Inside a code point.
	i := start + strings.LastIndex(long, "€")
	if a, b := f.Position(i), f.Position(i+2); a.Column != b.Column || b.Offset != i+2 {
		t.Errorf("inside €: %+v, its start %+v", b, a)
	}
	head := New("a.md", []byte(long))
	if p := head.Position(len(long)); p.UTF16 != len(utf16.Encode([]rune(long)))+1 {
		t.Errorf("the end of one line: %+v", p)
	}
}

func TestOffsetUTF16(t *testing.T) {
	f := New("a.md", []byte("a\U0001F680b\nc"))
	for _, c := range []struct {
		line, column, want int
		ok                 bool
	}{
		{1, 1, 0, true}, {1, 2, 1, true}, {1, 4, 5, true}, {1, 5, 6, true}, {1, 99, 6, true}, {2, 2, 8, true},
		{0, 1, 0, false}, {3, 1, 0, false},
	} {
		if got, ok := f.OffsetUTF16(c.line, c.column); got != c.want || ok != c.ok {
			t.Errorf("OffsetUTF16(%d, %d) = %d, %v, want %d, %v", c.line, c.column, got, ok, c.want, c.ok)
		}
	}
}

func TestSpan(t *testing.T) {
	a := Span{2, 5}
	for _, c := range []struct {
		b                  Span
		overlaps, contains bool
	}{
		{Span{2, 5}, true, true}, {Span{3, 4}, true, true}, {Span{0, 2}, false, false}, {Span{5, 6}, false, false},
		{Span{4, 6}, true, false}, {Span{0, 9}, true, false},
	} {
		if a.Overlaps(c.b) != c.overlaps || c.b.Overlaps(a) != c.overlaps || a.Contains(c.b) != c.contains {
			t.Errorf("%v and %v: overlaps %v, contains %v", a, c.b, a.Overlaps(c.b), a.Contains(c.b))
		}
	}
}

func TestCheck(t *testing.T) {
	for _, text := range []string{"", "a\n", BOM + "é€\U0001F680", "\uFFFD"} {
		if err := Check([]byte(text)); err != nil {
			t.Errorf("Check(%q) = %v", text, err)
		}
	}
	for _, c := range []struct {
		text, reason string
		line, column int
	}{
		{"a\nb\xE9c", "0xE9 is not valid UTF-8", 2, 2},
		{"é\xF0\x9F", "0xF0 is not valid UTF-8", 1, 2},
		{"a\xC0\x80", "0xC0", 1, 2},
		{"a\r\n\x00b", "binary", 2, 1},
		{"\xFF\xFEa\x00", "UTF-16", 1, 1},
		{"\xFE\xFF\x00a", "UTF-16", 1, 1},
		{"\xFF\xFE\x00\x00a\x00\x00\x00", "UTF-32", 1, 1},
	} {
		var e *TextError
		err := Check([]byte(c.text))
		if !errors.As(err, &e) || e.Position.Line != c.line || e.Position.Column != c.column || !strings.Contains(err.Error(), c.reason) {
			t.Errorf("Check(%q) = %v, want %d:%d %s", c.text, err, c.line, c.column, c.reason)
		}
	}
}
