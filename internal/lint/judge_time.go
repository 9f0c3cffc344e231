package lint

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/value"
)

// horizonDays is for how long facts of a kind stay fresh, in days.
func (j *judge) horizonDays(kind string) int {
	if j.in.Horizon != nil {
		if days, ok := j.in.Horizon(kind); ok {
			return days
		}
	}
	return facts.Horizon(kind)
}

// timed judges a claim by facts of one key that follow each other in time. The
// one valid at the claim's time decides; facts without a time are always valid.
// A claim that says what an earlier one said uses a superseded value.
func (j *judge) timed(all []*facts.Fact) Judgement {
	own := of(house, all)
	if len(own) == 0 {
		return j.elsewhere(all, unverified())
	}
	valid, late := j.valid(own)
	f, r := j.closest(valid)
	out := graded(f, r, NoSlot)
	if j.past && out.Verdict != Supported {
		// Of a past without a date any earlier fact may have been true.
		if f, r := j.closest(own); r.Grade == value.Agrees || r.Grade == value.Imprecise || r.Hint == value.HintCurrency {
			return j.supported(graded(f, r, NoSlot))
		}
		return j.elsewhere(all, unverified())
	}
	if out.Verdict == Contradicted || out.Verdict == Imprecise && len(own) > len(valid) {
		if g, s := j.closest(own); s.Grade == value.Agrees && g != f {
			if earlier(g, f) {
				return j.elsewhere(all, Judgement{Verdict: Stale, Fact: g, Result: s, Now: f})
			}
			// The draft already knows what was recorded a little later.
			return j.supported(told(g))
		}
	}
	if out.Verdict == Contradicted && j.claim.Mood == claim.Historical && !facts.Time(f).Known() && r.Hint == value.NoHint {
		return j.elsewhere(all, unverified()) // what holds at no known time need not have held then
	}
	if out.Verdict == Contradicted && late {
		if days := j.horizonDays(f.Attr); days > 0 && j.at.Gap(facts.Time(f)) > days {
			return j.elsewhere(all, unverified())
		}
		out.Soft = true
	}
	if (out.Verdict == Supported || out.Verdict == Contradicted) && j.beyondHorizon(f) {
		out.Verdict = Stale
	}
	return j.elsewhere(all, j.supported(out))
}

// valid keeps the facts that hold at the claim's time: those of the latest time
// up to it, and those without a time. Where all are later, late is true and the
// earliest are kept. Without a time of the claim the newest hold.
func (j *judge) valid(all []*facts.Fact) (kept []*facts.Fact, late bool) {
	var latest, first *facts.Fact
	timeless := false
	for _, f := range all {
		t := facts.Time(f)
		if !t.Known() {
			timeless = true
			continue
		}
		if first == nil || t.Start < facts.Time(first).Start {
			first = f
		}
		if (!j.at.Known() || t.Start < endOf(j.at)) && (latest == nil || t.Start > facts.Time(latest).Start) {
			latest = f
		}
	}
	pivot := latest
	if pivot == nil && !timeless {
		pivot, late = first, true
	}
	return where(all, func(f *facts.Fact) bool {
		t := facts.Time(f)
		return !t.Known() || pivot != nil && t.Start == facts.Time(pivot).Start
	}), late
}

// endOf is the first day after a date, an open end being the end of time.
func endOf(d value.Date) value.DayNum {
	_, end := d.Bounds()
	return end
}

// earlier reports whether f was true before g.
func earlier(f, g *facts.Fact) bool {
	a, b := facts.Time(f), facts.Time(g)
	return a.Known() && b.Known() && a.Start < b.Start
}

// beyondHorizon reports whether a fact is too old to speak for the claim's time.
func (j *judge) beyondHorizon(f *facts.Fact) bool {
	t, days := facts.Time(f), j.horizonDays(f.Attr)
	return days > 0 && j.at.Known() && !j.at.OpenStart && t.Known() && t.Before(j.at) && t.Gap(j.at) > days
}
