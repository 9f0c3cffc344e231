package source

import (
	"strings"
	"testing"
)

// TestPart holds that a part of a file counts as the whole does.
func TestPart(t *testing.T) {
	const text = "one\ntwo é\nthree 😀 x\nfour\n"
	whole := New("f", []byte(text))
	at := strings.Index(text, "three")
	part := Part("f", []byte(text[at:]), at, 2)
	for i := range len(text) - at {
		if got, want := part.Position(i), whole.Position(at+i); got != want {
			t.Errorf("offset %d: %+v, want %+v", i, got, want)
		}
	}
	if part.Lines() != whole.Lines() {
		t.Errorf("%d lines, want %d", part.Lines(), whole.Lines())
	}
	for n := 3; n <= part.Lines(); n++ {
		if got, want := part.Text(part.Line(n)), whole.Text(whole.Line(n)); got != want {
			t.Errorf("line %d: %q, want %q", n, got, want)
		}
	}
	if o, ok := part.OffsetUTF16(3, 10); !ok || part.Position(o).UTF16 != 10 {
		t.Errorf("line 3, column 10: %d, %t", o, ok)
	}
	if _, ok := part.OffsetUTF16(2, 1); ok {
		t.Error("a line before the part")
	}
}
