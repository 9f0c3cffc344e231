package mention

import (
	"strings"
	"testing"
)

func TestWordListsHoldTheirWords(t *testing.T) {
	for _, w := range strings.Fields(commonWords) {
		if !isCommonWord([]byte(w)) {
			t.Fatalf("%q is not found", w)
		}
	}
	for _, w := range strings.Fields(givenNames) {
		if !isGivenName([]byte(w)) {
			t.Fatalf("%q is not found", w)
		}
	}
}

func TestGivenNames(t *testing.T) {
	for _, w := range []string{"Clément", "ANA", "Jean-Baptiste", "Søren", "Łukasz", "marcus"} {
		if !isGivenName([]byte(w)) {
			t.Errorf("%q is no given name", w)
		}
	}
	for _, w := range []string{"", "Capital", "Labs", "The", "Ventures", "x"} {
		if isGivenName([]byte(w)) {
			t.Errorf("%q is a given name", w)
		}
	}
}
