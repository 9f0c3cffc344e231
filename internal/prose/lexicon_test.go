package prose

import (
	"fmt"
	"strings"
	"testing"
)

func TestLexicon(t *testing.T) {
	l := NewLexicon()
	raise := l.Lemma("raise")
	not := l.Lemma("don't")
	cafe := l.Lemma("café")
	l.Add("raised", raise)
	l.Add("raised", not) // taken
	if again := l.Lemma("raise"); again != raise {
		t.Errorf("Lemma(raise) = %d, then %d", raise, again)
	}
	// A form of one lemma may be a lemma of its own; looked up, it stays the form.
	raised := l.Lemma("raised")
	if raised == raise || l.Text(raised) != "raised" {
		t.Errorf("Lemma(raised) = %d %q", raised, l.Text(raised))
	}
	for word, want := range map[string]Word{
		"raise": raise, "RAISED": raise, "Raised": raise, "rai\u00ADsed": raise,
		"Don't": not, "don’t": not, "CAFÉ": cafe, "café": cafe,
		"": 0, "raises": 0, "don": 0, "cafe": 0, strings.Repeat("raise", 20): 0, strings.Repeat("\xff", 32): 0,
	} {
		if got := l.Lookup([]byte(word)); got != want {
			t.Errorf("Lookup(%q) = %d, want %d", word, got, want)
		}
	}
	n := l.Len()
	for i := range 20_000 {
		l.Add(fmt.Sprintf("form%d", i), raise)
	}
	if l.Len() != n {
		t.Errorf("forms changed the number of lemmas from %d to %d", n, l.Len())
	}
	for i := range 20_000 {
		if l.Lookup([]byte(fmt.Sprintf("Form%d", i))) != raise {
			t.Fatalf("form%d is lost", i)
		}
	}
	if l.Lookup([]byte("form20000")) != 0 || l.Lookup([]byte("don't")) != not {
		t.Error("growing changed the answers")
	}
}
