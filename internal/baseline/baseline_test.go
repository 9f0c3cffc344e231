package baseline

import (
	"bytes"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/lint"
)

func diagnostic(fingerprint string) *lint.Diagnostic {
	return &lint.Diagnostic{Rule: "contradiction/hq", Message: `says "<Oslo>"`, Fingerprint: fingerprint}
}

func TestRoundTrip(t *testing.T) {
	b := New()
	b.Add("b.md", diagnostic("2"))
	b.Add("a.md", diagnostic("1"))
	b.Add("a.md", diagnostic("1"))
	data, err := b.JSON()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), `says \"<Oslo>\"`) || strings.Index(string(data), "a.md") > strings.Index(string(data), "b.md") {
		t.Errorf("not sorted, or hard to read:\n%s", data)
	}
	read, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	if read.Len() != 2 || !read.Holds(diagnostic("1")) || read.Holds(diagnostic("3")) {
		t.Errorf("read back %+v", read)
	}
	again, err := read.JSON()
	if err != nil || !bytes.Equal(again, data) {
		t.Errorf("written again: %v\n%s", err, again)
	}
}

func TestPartialRuns(t *testing.T) {
	old := New()
	old.Add("a.md", diagnostic("1"))
	old.Add("b.md", diagnostic("2"))
	onlyA := func(name string) bool { return name == "a.md" }
	if n := old.Gone(onlyA, func(string) bool { return false }); n != 1 {
		t.Errorf("%d gone, want 1: b.md was not looked at", n)
	}
	if n := old.Gone(onlyA, func(fingerprint string) bool { return fingerprint == "1" }); n != 0 {
		t.Errorf("%d gone, want none", n)
	}
	now := New()
	now.Keep(old, onlyA)
	if now.Len() != 1 || !now.Holds(diagnostic("2")) {
		t.Errorf("kept %+v", now)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{
		``, `[]`, `{`, `{"version":2,"findings":[]}`, `{"findings":[]}`,
		`{"version":1,"finding":[]}`, `{"version":1,"findings":[{"file":"a.md"}]}`, `{"version":1,"findings":[1]}`,
	} {
		if b, err := Parse([]byte(text)); err == nil {
			t.Errorf("%q was read as %+v", text, b)
		}
	}
}
