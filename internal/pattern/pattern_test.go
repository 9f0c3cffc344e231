package pattern

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/prose"
)

const (
	countSlot Slot = 1 << iota
	orgSlot
)

var slots = map[string]Slot{"count": countSlot, "org": orgSlot, "either": countSlot | orgSlot}

// sentence makes items of words: "#" is a count, "@" a company, a word in brackets
// a filler, and punctuation a wall.
func sentence(s *Set, lexicon *prose.Lexicon, text string) []Item {
	var items []Item
	for _, w := range strings.Fields(text) {
		var it Item
		switch w {
		case "#":
			it.Slots = countSlot
		case "@":
			it.Slots = orgSlot
		case ",", ";", ".":
			it.Word, it.Flags = lexicon.Lookup([]byte(w)), Wall
		default:
			bare := strings.Trim(w, "[]")
			it.Word = lexicon.Lookup([]byte(bare))
			it.Form = s.Form(it.Word, []byte(bare))
			if bare != w {
				it.Flags = Filler
			}
		}
		items = append(items, it)
	}
	return items
}

func TestFind(t *testing.T) {
	for _, test := range []struct {
		wording, text string
		want          string // "first-end slots…" of each match
	}{
		{"employ <count> people", "@ employs # people", "1-4 [2]"},
		{"employ <count> people", "@ employed # people", "1-4 [2]"},
		{"employ <count> people", "@ employs # robots", ""},
		{"employ <count> people|staff", "@ employs # staff", "1-4 [2]"},
		{"employ <count> people", "@ employs [about] [the] # people", "1-6 [4]"},
		{"employ <count> people", "@ employs about # people", ""},
		{"employ ~2 <count> people", "@ employs so far # people", "1-6 [4]"},
		{"employ ~2 <count> people", "@ employs , far # people", ""},
		{"employ ~1 <count> people", "@ employs so far # people", ""},
		{"<org> ~1 employ <count>", "@ now employs #", "0-4 [0 3]"},
		{"<count> people at <org>", "# people at @", "0-4 [0 3]"},
		{"<org> 's team", "@ 's team", "0-3 [0]"},
		{"founded : <count>", "founded : #", "0-3 [2]"},
		{"based! in <org>", "based in @", "0-3 [2]"},
		{"based! in <org>", "base in @", ""},
		{"based! in <org>", "bases in @", ""},
		{"found|start <org> in <count>", "started @ in #", "0-4 [1 3]"},
		{"raise <either>", "raises # ; raised @", "0-2 [1]; 3-5 [4]"},
		{"raise <count>", "raise", ""},
		{"raise <count>", "", ""},
		{"raise ~20 <count>", "raise a b c d e f g h i j k l m n o p #", "0-18 [17]"},
		{"<count> staff", "#", ""},
	} {
		lexicon := prose.NewLexicon()
		for _, w := range strings.Fields("base people so far now : , ; . 's a") {
			Lemma(lexicon, w)
		}
		set := NewSet(lexicon, slots)
		if err := set.Add(test.wording, 7); err != nil {
			t.Fatal(err)
		}
		var got []string
		set.Find(sentence(set, lexicon, test.text), new(Match), func(m *Match) {
			if m.Wording.Tag != 7 {
				t.Errorf("%s: tag %d", test.wording, m.Wording.Tag)
			}
			got = append(got, fmt.Sprintf("%d-%d %v", m.First, m.End, m.Slots[:len(m.Wording.Names)]))
		})
		if g := strings.Join(got, "; "); g != test.want {
			t.Errorf("%q in %q: got %s, want %s", test.wording, test.text, g, test.want)
		}
	}
}

func TestAddRefuses(t *testing.T) {
	for _, text := range []string{"<count> <org>", "employ <people>", "employ ~0 <count>", "employ ~x <count>", "employ ~21 <count>", "a <count> <count> <count> <count> <count> <count> <count> <count> <count>"} {
		if err := NewSet(prose.NewLexicon(), slots).Add(text, 0); err == nil {
			t.Errorf("%q is accepted", text)
		} else if !strings.Contains(err.Error(), text) {
			t.Errorf("%q: the error does not name it: %v", text, err)
		}
	}
}

func TestInflect(t *testing.T) {
	for lemma, want := range map[string]string{
		"raise": "raises raised raising", "carry": "carries carried carrying", "push": "pushes pushed pushing", "play": "plays played playing",
		"be": "is are was were been being am", "the": "", "founded": "founds", "agree": "agrees agreed agreeing", "eye": "eyes eyed eyeing",
	} {
		if got := strings.Join(Inflect(lemma), " "); got != want {
			t.Errorf("%s: %s, want %s", lemma, got, want)
		}
	}
}

// FuzzFind holds that no wording and no sentence make matching panic, and that what
// matches lies in the sentence.
func FuzzFind(f *testing.F) {
	f.Add("employ ~2 <count> people|staff", "@ employs [now] # people , and @ #")
	f.Add("<org> 's founder", "@ 's founder")
	f.Fuzz(func(t *testing.T, wording, text string) {
		lexicon := prose.NewLexicon()
		set := NewSet(lexicon, slots)
		if set.Add(wording, 0) != nil {
			return
		}
		items := sentence(set, lexicon, text)
		set.Find(items, new(Match), func(m *Match) {
			if m.First < 0 || m.End > len(items) || m.First >= m.End || m.Anchor < m.First || m.Anchor >= m.End {
				t.Errorf("match %d-%d, anchor %d, of %d items", m.First, m.End, m.Anchor, len(items))
			}
		})
	})
}

// BenchmarkFind matches one sentence against a hundred wordings, and against ten
// times as many whose anchors it does not hold: their number costs nothing.
func BenchmarkFind(b *testing.B) {
	for _, n := range []int{100, 1000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			lexicon := prose.NewLexicon()
			set := NewSet(lexicon, slots)
			r := rand.New(rand.NewPCG(1, 2))
			for i := range n {
				verb := "employ"
				if i > 10 {
					verb = fmt.Sprintf("verb%d", r.IntN(1<<30))
				}
				if err := set.Add(fmt.Sprintf("%s ~2 <count> people|staff%d", verb, i), 0); err != nil {
					b.Fatal(err)
				}
			}
			items := sentence(set, lexicon, strings.Repeat("[the] company @ employs [about] # people in some town , and so on . ", 5))
			b.ResetTimer()
			matches := 0
			for range b.N {
				set.Find(items, new(Match), func(*Match) { matches++ })
			}
			if matches == 0 {
				b.Fatal("nothing matched")
			}
		})
	}
}
