package lint

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

// founded compares a founding date with the one of the same basis, or with the
// plain founding date. The date of another basis is imprecise: the message says
// which it is.
func (j *judge) founded() Judgement {
	all := j.facts("founded")
	basis := j.claim.Class
	if basis == "" {
		basis = foundedBasis
	}
	same := where(all, func(f *facts.Fact) bool { return basisOf(f) == basis })
	if len(of(house, same)) == 0 {
		same = where(all, func(f *facts.Fact) bool { return basisOf(f) == foundedBasis })
	}
	f, r := j.closest(of(house, same))
	if f == nil {
		return j.elsewhere(all, unverified())
	}
	out := graded(f, r, NoSlot)
	if out.Verdict == Contradicted {
		for _, g := range of(house, all) {
			if s := j.compare(g); s.Grade == value.Agrees {
				s = value.Result{Grade: value.Imprecise, Reason: "that is when it was " + basisOf(g)}
				return graded(g, s, SlotBasis)
			}
		}
	}
	return j.elsewhere(all, j.supported(out))
}

const foundedBasis = "founded"

func basisOf(f *facts.Fact) string {
	if f.Class == "" {
		return foundedBasis
	}
	return f.Class
}

// age compares an age with the founding date, on whatever basis that is kept.
func (j *judge) age() Judgement {
	if !j.at.Known() {
		return Judgement{Verdict: NotChecked}
	}
	all := j.facts("founded")
	var out Judgement
	for _, f := range of(house, all) {
		one := graded(f, value.CompareAge(j.claim.Value, f.Value.Date, j.at), NoSlot)
		if out.Verdict == NotChecked || rank(one) < rank(out) || one.Verdict == Contradicted && out.Verdict == Contradicted && basisOf(f) == foundedBasis {
			out = one
		}
	}
	if out.Verdict == NotChecked {
		return unverified()
	}
	return out
}

// event compares when something happened. One that may have happened more than
// once agrees with any telling of it.
func (j *judge) event() Judgement {
	all := where(j.facts("event"), func(f *facts.Fact) bool { return sameEvent(f.Name, j.claim.Name) })
	out := Judgement{}
	for _, f := range of(house, all) {
		date := j.compareDate(f.Date)
		one := graded(f, date, SlotDate)
		if date.Grade == value.Incomparable {
			one = told(f)
		}
		if out.Fact == nil || rank(one) < rank(out) {
			out = one
		}
	}
	if out.Fact != nil {
		return j.supported(out)
	}
	if f, ok := first(of(undone, all)); ok {
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	return unverified()
}

// sameEvent compares two names of an event by their stems: "pivot", "pivoted".
func sameEvent(a, b string) bool {
	return eventKey(a) == eventKey(b)
}

func eventKey(s string) string {
	k := nounKey(s)
	for _, suffix := range [...]string{"ing", "ed"} {
		if t := strings.TrimSuffix(k, suffix); t != k && len(t) >= 4 {
			return t
		}
	}
	return k
}
