package claim

import (
	"fmt"
	"testing"
)

// entry is a sentence that says something in one of the constructions of the lexicon,
// by its number, or sets one of its traps; want are the claims, as [check] has them.
type entry struct{ id, text, want string }

// checkEntries is [check] for entries.
func checkEntries(t *testing.T, kinds string, entries []entry) {
	t.Helper()
	for _, e := range entries {
		check(t, kinds, []sample{{e.text, e.want}})
	}
}

// lexicon lists the tables and how many constructions and traps each is about.
var lexicon = []struct {
	prefix  string
	entries []entry
	last    int
	traps   int
	without []string // the text alone cannot tell: nicknames of a firm's people and the like
}{
	{"H", headcountLexicon, 32, 18, []string{"H28"}},
	{"U", metricLexicon, 32, 12, nil},
	{"R", roundLexicon, 35, 20, nil},
	{"T", totalLexicon, 28, 10, nil},
	{"V", valuationLexicon, 30, 13, nil},
	{"A", acquisitionLexicon, 28, 10, nil},
	{"I", investorLexicon, 30, 13, nil},
	{"F", foundedLexicon, 32, 14, nil},
	{"P", peopleLexicon, 30, 12, nil},
	{"Q", placesLexicon, 26, 12, nil},
}

// Every construction stands in three variations at least.
func TestLexiconComplete(t *testing.T) {
	for _, l := range lexicon {
		count := make(map[string]int)
		for _, e := range l.entries {
			count[e.id]++
		}
		for _, id := range l.without {
			count[id] = 3
		}
		for i := 1; i <= l.last; i++ {
			if id := fmt.Sprintf("%s%02d", l.prefix, i); count[id] < 3 {
				t.Errorf("%s: %d variations", id, count[id])
			}
		}
		for i := 1; i <= l.traps; i++ {
			if id := fmt.Sprintf("%sN%d", l.prefix, i); count[id] < 3 {
				t.Errorf("%s: %d variations", id, count[id])
			}
		}
	}
}
