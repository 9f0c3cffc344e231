package lint

import (
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
	if p := j.base.Person(known); p != nil {
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
	for title := range value.Titles(j.claim.Title) {
		if part := j.oneRole(title); out.Verdict == NotChecked || part.Verdict == Contradicted ||
			out.Verdict == Unverified && part.Verdict != Unverified {
			out = part
		}
	}
	if out.Verdict == NotChecked {
		return unverified()
	}
	return out
}

func (j *judge) oneRole(key value.Title) Judgement {
	if key.Founder {
		return j.founder()
	}
	all := j.facts("role")
	same := where(all, func(f *facts.Fact) bool { return hasTitle(f.Title, key.Name) })
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
		if key.Former || j.holds(f) || j.past || j.claim.Mood == claim.Historical {
			return told(f)
		}
		former = f
	}
	if key.Former || j.past {
		return unverified()
	}
	holders := where(of(house, same), j.holds)
	if former != nil {
		stale := Judgement{Verdict: Stale, Fact: former, Result: value.Result{Grade: value.Agrees}}
		stale.Now, _ = first(holders)
		return stale
	}
	if !key.Single {
		return unverified()
	}
	if f, ok := first(holders); ok {
		return against(f, SlotPerson)
	}
	for _, f := range of(house, all) {
		if k := value.ReadTitle(f.Title); k.Single && j.holds(f) && j.samePerson(j.claim.Value.Text, f.Value.Text) {
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

// hasTitle reports whether a title is one of those a fact names.
func hasTitle(known, name string) bool {
	for t := range value.Titles(known) {
		if t.Name == name {
			return true
		}
	}
	return false
}
