package lint

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/value"
)

// samePerson reports whether a name as written is a known person's: any right
// form of it, or one so close that it is a matter of spelling.
func (j *judge) samePerson(written, known string) bool {
	if value.ComparePerson(written, known) != value.NameDifferent {
		return true
	}
	for _, p := range j.base.People {
		if p.Name != known {
			continue
		}
		for _, alias := range p.Aliases {
			if value.ComparePerson(written, alias) != value.NameDifferent {
				return true
			}
		}
	}
	return false
}

// founder judges a person by the list of founders, which is complete unless it
// says otherwise.
func (j *judge) founder() Judgement {
	all := j.facts("founder")
	own := of(house, all)
	if f := j.personIn(own); f != nil {
		return told(f)
	}
	if f := j.personIn(of(undone, all)); f != nil {
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	if f := j.personIn(of(rival, all)); f != nil {
		return Judgement{Verdict: Disputed, Fact: f, Result: value.Result{Grade: value.Agrees}}
	}
	if len(own) == 0 || !j.company.FoundersComplete {
		return unverified()
	}
	return against(own[0], SlotPerson)
}

func (j *judge) personIn(all []*facts.Fact) *facts.Fact {
	for _, f := range all {
		if j.samePerson(j.claim.Value.Text, f.Value.Text) {
			return f
		}
	}
	return nil
}

// founderCount compares a number of founders with the length of a complete list.
func (j *judge) founderCount() Judgement {
	own := of(house, j.facts("founder"))
	if len(own) == 0 || !j.company.FoundersComplete {
		return unverified()
	}
	n := value.Value{Kind: value.Count, Num: value.Int(int64(len(own))), Step: value.Int(1)}
	return graded(own[0], j.compareWith(own[0], n), NoSlot)
}

// role judges who holds a title. Titles like CEO have one holder unless the base
// lists more; other titles are open.
func (j *judge) role() Judgement {
	var out Judgement
	for title := range titleParts(j.claim.Title) {
		if part := j.oneRole(titleKey(title)); out.Verdict == NotChecked || part.Verdict == Contradicted ||
			out.Verdict == Unverified && part.Verdict != Unverified {
			out = part
		}
	}
	if out.Verdict == NotChecked {
		return unverified()
	}
	return out
}

func (j *judge) oneRole(key title) Judgement {
	if key.founder {
		return j.founder()
	}
	all := j.facts("role")
	same := where(all, func(f *facts.Fact) bool { return hasTitle(f.Title, key.name) })
	var former *facts.Fact
	for _, f := range same {
		if !j.samePerson(j.claim.Value.Text, f.Value.Text) {
			continue
		}
		switch standingOf(f) {
		case undone:
			return j.notDone(f, value.Result{Grade: value.Agrees})
		case rival:
			return Judgement{Verdict: Disputed, Fact: f, Result: value.Result{Grade: value.Agrees}}
		}
		if key.former || j.holds(f) || j.past || j.claim.Mood == claim.Historical {
			return told(f)
		}
		former = f
	}
	if key.former || j.past {
		return unverified()
	}
	holders := where(of(house, same), j.holds)
	if former != nil {
		stale := Judgement{Verdict: Stale, Fact: former, Result: value.Result{Grade: value.Agrees}}
		stale.Now, _ = first(holders)
		return stale
	}
	if !key.single {
		return unverified()
	}
	if f, ok := first(holders); ok {
		return against(f, SlotPerson)
	}
	for _, f := range of(house, all) {
		if k := titleKey(f.Title); k.single && j.holds(f) && j.samePerson(j.claim.Value.Text, f.Value.Text) {
			return against(f, SlotTitle)
		}
	}
	return unverified()
}

// holds reports whether a role is held at the claim's time; without one, now.
func (j *judge) holds(f *facts.Fact) bool {
	if !j.at.Known() {
		return !f.Until.Known()
	}
	if f.Until.Known() && f.Until.Before(j.at) {
		return false
	}
	// An appointment may be told before its first day.
	const notice = 92
	return !f.Since.Known() || f.Since.Start < endOf(j.at)+notice
}

// title is a job title reduced to what is compared.
type title struct {
	name    string // "ceo"; a title that is not abbreviated is folded as it stands
	single  bool   // one person holds it at a time
	founder bool
	former  bool
}

// titleParts yields the titles of "president and CTO".
func titleParts(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		rest := s
		for rest != "" {
			part := rest
			rest = ""
			for _, sep := range [...]string{" and ", " & ", "/", ", ", " + "} {
				if a, b, ok := strings.Cut(part, sep); ok {
					part, rest = a, joinTitles(b, sep, rest)
				}
			}
			if !yield(part) {
				return
			}
		}
	}
}

func joinTitles(b, sep, rest string) string {
	if rest == "" {
		return b
	}
	return b + sep + rest
}

func hasTitle(known, name string) bool {
	for t := range titleParts(known) {
		if titleKey(t).name == name {
			return true
		}
	}
	return false
}

// titleKey reduces a title: spelt-out ones to their initials, variants of chair
// to one, marks of time and rank to flags.
func titleKey(s string) title {
	var t title
	words := strings.Fields(value.Fold(s))
	for len(words) > 1 && (isTitleMark(words[0]) || isFormer(words[0])) {
		t.former = t.former || isFormer(words[0])
		words = words[1:]
	}
	t.name = strings.Join(words, " ")
	switch t.name {
	case "cofounder", "founder", "co founder":
		t.founder = true
	case "chief executive", "chief exec", "chief executive officer":
		t.name = "ceo"
	case "chairman", "chairwoman", "chairperson", "chair", "executive chair", "executive chairman", "executive chairwoman",
		"chair of the board", "chairman of the board", "board chair":
		t.name = "chair"
	case "chief technologist":
		t.name = "cto"
	case "chief scientist":
		t.name = "cso"
	}
	if len(words) == 3 && words[0] == "chief" && words[2] == "officer" {
		t.name = "c" + words[1][:1] + "o"
		if words[1] == "information" {
			t.name = "cio"
		}
	}
	switch t.name {
	case "ceo", "cto", "coo", "cfo", "cpo", "cmo", "cro", "cso", "cio", "cdo", "ciso", "clo", "chro", "cco", "chair", "president", "general counsel":
		t.single = true
	}
	return t
}

// isTitleMark reports whether a word before a title leaves it what it is.
func isTitleMark(word string) bool {
	switch word {
	case "co", "joint", "interim", "acting", "group", "global", "new", "current", "its", "the", "founding", "incoming":
		return true
	}
	return false
}

// isFormer reports whether a word before a title puts it in the past.
func isFormer(word string) bool {
	switch word {
	case "former", "ex", "then", "previous", "outgoing", "erstwhile", "late":
		return true
	}
	return false
}
