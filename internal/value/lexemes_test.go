package value

import (
	"strings"
	"testing"
)

func TestLexemes(t *testing.T) {
	longest := 0
	for i, l := range lexemes[1:] {
		if l.roles == 0 {
			t.Errorf("%q plays no role", l.text)
		}
		if l.text != strings.ToLower(l.text) || l.text == "" {
			t.Errorf("%q is not in lower case", l.text)
		}
		if got := lookUp([]byte(l.text)); int(got) != i+1 {
			t.Errorf("%q is found at %d, not %d: told twice?", l.text, got, i+1)
		}
		longest = max(longest, len(l.text))
	}
	if longest > maxWord {
		t.Errorf("the longest lexeme has %d bytes, maxWord is %d", longest, maxWord)
	}
	for _, w := range []string{"", "pump", "millionth", "jan.", "X"} {
		if lookUp([]byte(w)) != 0 {
			t.Errorf("%q is found", w)
		}
	}
	for i := 1; i < len(currencies); i++ {
		if c := currencies[i]; c.code == "" && !c.guess || c.code != "" && len(c.code) != 3 {
			t.Errorf("currency %d has the code %q", i, c.code)
		}
	}
}
