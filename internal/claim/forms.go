package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
)

// list is a set of lists that a spelling stands in, as class is one of roles that a
// lemma plays. A list that is asked for at every word of a text belongs here: isIn is
// one test of a bit where isAny compares word by word, and view.lists tells a whole
// sentence that has none of its words.
type list uint64

const (
	pastList    list = 1 << iota // irregular past forms and participles
	chainList                    // past forms that are finite rather than participles: "…, moved to Berlin and …"
	groupList                    // "duo", "trio": so many people
	singleList                   // "solo founder"
	behindList                   // "the duo behind Acme"
	whenList                     // "began in 2012, when brothers …"
	foundedList                  // "the founding trio"
	levelList                    // "had 12 staff": a level at a time
	timeList                     // words that set what they stand with in the past
	adverbList                   // words that may stand before a verb
)

// listWords are the words of the lists, in lower case as they are written.
var listWords = []struct {
	list  list
	words string
}{
	{pastList, `led built won sold bought spun set cut took brought grew grown rose risen fell fallen ran run began begun made hit held wrote gave
		given got put paid left told said known owned taken became had saw seen lent sought drew came laid shut lost spent met went`},
	{chainList, `moved went grew rose fell came began expanded joined left served studied graduated worked`},
	{groupList, `duo pair couple trio threesome quartet foursome quintet`},
	{singleList, `solo sole single lone`},
	{behindList, `behind`},
	{whenList, `when`},
	{foundedList, `founding`},
	{levelList, `had was were employed counted numbered stood`},
	{timeList, `when formerly previously once then time`},
	{adverbList, `also has later subsequently and but then not once ever`},
}

// listTable gives the lists of spellings by the number of their form.
type listTable = bitTable[prose.Form, list]

// newListTable enters the words into the lexicon.
func newListTable(lexicon *prose.Lexicon) listTable {
	var t listTable
	for _, group := range listWords {
		for word := range strings.FieldsSeq(group.words) {
			t.add(lexicon.Form(word), group.list)
		}
	}
	return t
}

// isIn reports whether item i is one word, and that in one of the lists l.
func (v *view) isIn(i int, l list) bool {
	return uint(i) < uint(len(v.cells)) && v.cells[i].lists&l != 0
}
