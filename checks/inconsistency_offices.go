package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

// sameOffice reports whether two roles are one person's or one office's.
func sameOffice(c, d *claim.Claim) bool {
	a, b := oneHolder(c.Title), oneHolder(d.Title)
	return a != "" && a == b
}

// oneHolder is the office that a title alone stands for and one person holds, or "".
func oneHolder(title string) string {
	switch t := value.Fold(title); t {
	case "ceo", "chief executive", "chief executive officer":
		return "ceo"
	case "cto", "chief technology officer":
		return "cto"
	case "cfo", "chief financial officer", "finance chief":
		return "cfo"
	}
	return ""
}

// changesHands reports whether the draft tells of offices that change hands.
func changesHands(p *lint.Pass) bool {
	return findWord(p.Doc, 0, len(p.Doc.Tokens), officeMoves) >= 0
}

// officeMoves are the words that tell of an office changing hands, or of two who hold it.
var officeMoves = []string{
	"succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing", "appoint", "appointed", "appoints", "appointment",
	"former", "ex", "formerly", "outgoing", "incoming", "interim", "acting", "predecessor", "successor", "stepped", "steps", "stepping", "resigned", "resigns", "co-ceo", "co-ceos",
	"joint", "handed", "promoted", "ousted", "previously", "then",
}

// titleTwice holds the office of a person to another that the draft gives the same
// person, of those that one person seldom holds together.
func titleTwice(p *lint.Pass, i int) {
	c := &p.Claims[i]
	if c.Kind != claim.Role || c.Value.Kind != value.Name || oneHolder(c.Title) == "" || !told(c) || faulted(p, i) {
		return
	}
	found := -1
	for _, n := range p.Alike(i, claim.Role) {
		k := int(n)
		d := &p.Claims[k]
		if k == i || d.Value.Kind != value.Name || oneHolder(d.Title) == "" || !told(d) || !strings.Contains(d.Value.Text, " ") || !strings.EqualFold(c.Value.Text, d.Value.Text) {
			continue
		}
		switch {
		case settled(p, i, k), d.Sentence == c.Sentence && oneHolder(d.Title) != oneHolder(c.Title), k > i && oneHolder(d.Title) != oneHolder(c.Title):
			return // both offices in one breath, or the later telling is the one to report
		case oneHolder(d.Title) != oneHolder(c.Title):
			found = k
		case k < i:
			return
		}
	}
	if found < 0 || changesHands(p) {
		return
	}
	d := &p.Claims[found]
	p.Tally.Pairs++
	toldTwice(p, i, found, c.Span, c.Value.Text+": the draft says "+c.Title+" here and "+d.Title+" elsewhere")
}
