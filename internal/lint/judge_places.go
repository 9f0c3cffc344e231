package lint

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

// samePlace reports whether two places are one: "Paris" and "the French capital".
func samePlace(a, b string) bool {
	return value.Fold(a) == value.Fold(b) || a != "" && b != "" && place.Relate(a, b) == place.Same
}

// placeVerdict compares a place with the ones that are right, and a country with
// those in which the company is at home. A place that contains or lies in a right
// one agrees; one that is apart from all of them disagrees.
func (j *judge) placeVerdict(all []*facts.Fact, countries []string) Judgement {
	written := j.claim.Value.Text
	own := of(house, all)
	var apart *facts.Fact
	unsure := false
	for _, f := range own {
		switch j.relate(written, f.Value.Text) {
		case placeAgrees:
			return told(f)
		case placeApart:
			if apart == nil {
				apart = f
			}
		default:
			unsure = true
		}
	}
	for _, country := range countries {
		// Lyon is not right for lying in France; France and Europe are.
		if r := place.Relate(written, country); len(own) > 0 && (r == place.Same || r == place.Contains) {
			return told(own[0])
		}
	}
	if apart == nil && len(own) > 0 && len(countries) > 0 && j.abroad(countries) {
		return j.placesElsewhere(all, against(own[0], SlotPlace))
	}
	if apart == nil || unsure {
		return j.placesElsewhere(all, unverified())
	}
	return j.placesElsewhere(all, against(apart, SlotPlace))
}

// abroad reports whether the claim's place lies in none of the countries in which the
// company is at home, which tells it from a town that no table has.
func (j *judge) abroad(countries []string) bool {
	if p, ok := place.Lookup(j.claim.Value.Text); !ok || p.Kind != place.City {
		return false
	}
	for _, country := range countries {
		if place.Relate(j.claim.Value.Text, country) != place.Sibling {
			return false
		}
	}
	return true
}

// placesElsewhere looks for a rival or withdrawn place that is the written one.
func (j *judge) placesElsewhere(all []*facts.Fact, otherwise Judgement) Judgement {
	for _, f := range all {
		if standingOf(f) == house || j.relate(j.claim.Value.Text, f.Value.Text) != placeAgrees {
			continue
		}
		if standingOf(f) == rival {
			return Judgement{Verdict: Disputed, Fact: f, Result: value.Result{Grade: value.Agrees}, Now: otherwise.Fact}
		}
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	return otherwise
}

type placeRelation uint8

const (
	placeUnsure placeRelation = iota
	placeAgrees
	placeApart
)

func (j *judge) relate(written, known string) placeRelation {
	if value.CompareName(written, known) <= value.NameFolded {
		return placeAgrees
	}
	switch place.Relate(written, known) {
	case place.Same, place.Contains, place.Within:
		return placeAgrees
	case place.Sibling:
		return placeApart
	}
	_, knowWritten := place.Lookup(written)
	_, knowKnown := place.Lookup(known)
	switch {
	case value.CompareName(written, known) == value.NameMisspelt:
		return placeAgrees
	case !knowWritten && !knowKnown && !strings.Contains(written, ",") && !strings.Contains(known, ","):
		return placeApart
	}
	return placeUnsure
}

func (j *judge) headquarters() Judgement {
	out := j.placeVerdict(j.facts("hq"), j.company.Country)
	if j.past && out.Verdict == Contradicted {
		return unverified() // where it was before, the base does not say
	}
	return out
}

func (j *judge) foundedPlace() Judgement {
	return j.placeVerdict(j.facts("founded-place"), nil)
}

// office judges by the list of offices, which is open, and the headquarters.
func (j *judge) office() Judgement {
	all := append(append([]*facts.Fact(nil), j.facts("office")...), j.facts("hq")...)
	if out := j.placeVerdict(all, nil); out.Verdict != Contradicted || out.Undone {
		return out
	}
	return unverified()
}
