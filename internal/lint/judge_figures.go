package lint

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

// headcount compares workforces of one place: the whole company's, a city's, or
// what is left of a region.
func (j *judge) headcount() Judgement {
	c := j.claim
	if c.Place == "" && c.Role == claim.Part {
		// "30 of them engineers": a part that the base does not tell apart.
		return unverified()
	}
	all := j.facts("headcount")
	same := where(all, func(f *facts.Fact) bool {
		return samePlace(c.Place, f.Place) && samePlace(c.Except, f.Except)
	})
	if len(same) > 0 || c.Place == "" || c.Except != "" {
		return j.timed(same)
	}
	// The very figure of another city: the place may be wrong.
	const few = 20
	for _, f := range of(house, all) {
		if f.Place != "" && place.Relate(c.Place, f.Place) == place.Sibling && c.Value.Plain() && c.Value.Num.Cmp(value.Int(few)) >= 0 &&
			f.Value.Plain() && c.Value.Num.Cmp(f.Value.Num) == 0 && !j.beyondHorizon(f) {
			out := against(f, SlotPlace)
			out.Soft = true
			return out
		}
	}
	return unverified()
}

// metric compares what a company counts. A name that says less than the fact's,
// "users" for "monthly active users", can only agree.
// whole drops what speaks against a figure of a part: the customers of one country
// and the revenue of one line of business are no facts of the whole.
func (j *judge) whole(out Judgement) Judgement {
	if j.claim.Partial && out.Verdict != Supported {
		return unverified()
	}
	return out
}

func (j *judge) metric() Judgement {
	all := j.facts("metric")
	name := j.claim.Name
	named := where(all, func(f *facts.Fact) bool { return metricNamed(f, name) })
	if len(named) > 0 {
		return j.timed(named)
	}
	for _, f := range of(house, all) {
		if r := j.compare(f); r.Grade == value.Agrees && metricLike(f, name) {
			return j.supported(told(f))
		}
	}
	return unverified()
}

func metricNamed(f *facts.Fact, name string) bool {
	if sameNoun(f.Name, name) {
		return true
	}
	for _, a := range f.Aliases {
		if sameNoun(a, name) {
			return true
		}
	}
	return false
}

// sameNoun reports whether two names of a thing differ in case, punctuation or
// the plural of a word at most.
func sameNoun(a, b string) bool {
	return nounKey(a) == nounKey(b)
}

func nounKey(s string) string {
	words := strings.Fields(value.Fold(s))
	for i, w := range words {
		switch {
		case strings.HasSuffix(w, "ies") && len(w) > 4:
			words[i] = w[:len(w)-3] + "y"
		case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3:
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}

// metricLike reports whether all words of one name are in the other.
func metricLike(f *facts.Fact, name string) bool {
	a, b := " "+nounKey(f.Name)+" ", nounKey(name)
	if b == "" {
		return false
	}
	for w := range strings.FieldsSeq(b) {
		if !strings.Contains(a, " "+w+" ") {
			return false
		}
	}
	return true
}

// totalRaised compares the sum of a company's rounds. Where the base states none
// that fits, the rounds it lists up to the claim's time may add up to it.
func (j *judge) totalRaised() Judgement {
	all := j.facts("total-raised")
	out := j.timed(all)
	if out.Verdict == Supported || out.Verdict == Disputed {
		return out
	}
	last, sum, later, ok := j.sumOfRounds()
	switch {
	case !ok || out.Verdict == Unverified && !j.company.RoundsComplete:
		return out
	case out.Verdict == Contradicted && !later && !facts.Time(out.Fact).Known():
		// What the base states as the total outweighs what its rounds add up to.
	case j.compareWith(last, sum).Grade == value.Agrees:
		return told(last)
	case out.Verdict == Contradicted && earlier(last, out.Fact):
		// The total is of a later day; at the claim's time it was the sum so far.
		out.Soft = true
	}
	if out.Verdict == Contradicted {
		if f := j.oldTotal(); f != nil {
			return Judgement{Verdict: Stale, Fact: f, Result: value.Result{Grade: value.Agrees}, Now: out.Fact}
		}
	}
	return out
}

// oldTotal is the round after which the claim's total was right, when that is some
// time ago: the sum of all rounds before the last ones. The first round alone is
// no total.
func (j *judge) oldTotal() *facts.Fact {
	rounds := where(of(house, j.facts("round")), func(f *facts.Fact) bool {
		return f.Class != "secondary" && f.Date.Known() && f.Value.Kind == value.Money && f.Value.Plain() && f.Value.Currency == j.claim.Value.Currency
	})
	slices.SortStableFunc(rounds, func(a, b *facts.Fact) int { return int(a.Date.Start) - int(b.Date.Start) })
	sum := value.Value{Kind: value.Money, Currency: j.claim.Value.Currency}
	for i, f := range rounds {
		sum.Num, sum.Step = sum.Num.Add(f.Value.Num), sum.Step.Add(f.Value.Step)
		if i > 0 && j.compareWith(f, sum).Grade == value.Agrees {
			return f
		}
	}
	return nil
}

// compareWith compares the claim with a value derived from a fact.
func (j *judge) compareWith(f *facts.Fact, v value.Value) value.Result {
	derived := *f
	derived.Value, derived.Said = v, nil
	return j.compare(&derived)
}

// sumOfRounds adds up the rounds closed up to the claim's time, when they are
// all in one currency. last is the latest of them; later reports that others
// followed.
func (j *judge) sumOfRounds() (last *facts.Fact, sum value.Value, later, ok bool) {
	for _, f := range of(house, j.facts("round")) {
		if f.Class == "secondary" {
			continue
		}
		if j.at.Known() && f.Date.Known() && f.Date.Start >= endOf(j.at) {
			later = true
			continue
		}
		v := f.Value
		if v.Kind != value.Money || !v.Plain() || last != nil && v.Currency != sum.Currency {
			return nil, value.Value{}, false, false
		}
		if last == nil {
			last, sum = f, value.Value{Kind: value.Money, Currency: v.Currency}
		}
		if f.Date.Start >= last.Date.Start {
			last = f
		}
		sum.Num, sum.Step = sum.Num.Add(v.Num), sum.Step.Add(v.Step)
	}
	return last, sum, later, last != nil
}

// valuation compares what a company is said to be worth: at the round or the
// time the claim names, else now.
func (j *judge) valuation() Judgement {
	c := j.claim
	all := j.facts("valuation")
	keyed := all
	if c.Series != "" {
		if of := where(all, func(f *facts.Fact) bool { return sameSeries(f.Series, c.Series) }); len(of) > 0 {
			keyed = of
		} else if len(where(all, func(f *facts.Fact) bool { return f.Series != "" })) == len(all) {
			return j.anyOf(all)
		}
	}
	if c.Date.Known() {
		j.at = c.Date
		if of := where(keyed, func(f *facts.Fact) bool { return f.Date.Overlaps(c.Date) }); len(of) > 0 {
			keyed = of
		}
	}
	out := j.timed(keyed)
	if j.past && (out.Verdict == Contradicted || out.Verdict == Imprecise) && out.Result.Hint != value.HintCurrency {
		return unverified() // what it was once, nobody says when
	}
	if out.Verdict == Supported && out.Fact.PreMoney != c.PreMoney && c.PreMoney {
		out = against(out.Fact, SlotMoney)
	}
	if out.Verdict == Contradicted && out.Fact.PreMoney != c.PreMoney {
		// Before and after the round differ by its amount.
		if other, ok := acrossTheRound(out.Fact); ok {
			if r := j.compareWith(out.Fact, other); r.Grade == value.Agrees || r.Grade == value.Imprecise {
				return graded(out.Fact, r, NoSlot)
			}
		} else if out.Slot != SlotMoney {
			return unverified()
		}
	}
	if out.Verdict == Imprecise && c.Value.Approx == value.AtLeast && c.Value.Num.Cmp(value.Pow10(9)) >= 0 && out.Fact.Value.Num.Cmp(c.Value.Num) >= 0 {
		out.Verdict = Supported // a unicorn is one however much it is worth
	}
	return out
}

// acrossTheRound is a post-money valuation from a pre-money one, and the other
// way about.
func acrossTheRound(f *facts.Fact) (value.Value, bool) {
	v := f.Value
	if f.Round == nil || f.Round.Value.Kind != value.Money || f.Round.Value.Currency != v.Currency || !v.Plain() || !f.Round.Value.Plain() {
		return v, false
	}
	amount := f.Round.Value.Num
	if !f.PreMoney {
		amount = amount.Neg()
	}
	v.Num, v.Digits = v.Num.Add(amount), 0
	if f.Round.Value.Step.Cmp(v.Step) > 0 {
		v.Step = f.Round.Value.Step
	}
	return v, v.Num.Sign() > 0
}

// revenue compares what a company earned in a period, or earns.
func (j *judge) revenue() Judgement {
	c := j.claim
	all := j.facts("revenue")
	measure := measureOf(c.Class)
	same := where(all, func(f *facts.Fact) bool { return measureOf(f.Class) == measure })
	if c.Date.Known() {
		dated := where(same, func(f *facts.Fact) bool { return periodOf(f).Known() })
		if of := where(dated, func(f *facts.Fact) bool { return samePeriod(periodOf(f), c.Date) }); len(of) > 0 {
			f, r := j.closest(of)
			return j.elsewhere(of, j.supported(graded(f, r, NoSlot)))
		}
		if len(dated) == len(same) {
			return j.otherMeasure(all, measure)
		}
		same = where(same, func(f *facts.Fact) bool { return !periodOf(f).Known() })
	}
	running := where(same, func(f *facts.Fact) bool { return f.Period == "" })
	if len(running) > 0 {
		if out := j.timed(running); out.Verdict != Unverified && out.Verdict != Contradicted || len(running) == len(same) {
			return out
		}
	}
	if out := j.anyOf(same); out.Verdict != Unverified {
		return out
	}
	return j.otherMeasure(all, measure)
}

// otherMeasure finds a figure that is right, but of another measure: recurring
// revenue told as revenue, transactions as revenue.
func (j *judge) otherMeasure(all []*facts.Fact, measure string) Judgement {
	c := j.claim
	for _, f := range of(house, all) {
		if measureOf(f.Class) == measure || c.Date.Known() && periodOf(f).Known() && !samePeriod(periodOf(f), c.Date) {
			continue
		}
		if digits := c.Value.Digits; j.compare(f).Grade == value.Agrees && digits >= 2 && c.Value.Plain() {
			return against(f, SlotMeasure)
		}
	}
	return unverified()
}

func measureOf(class string) string {
	if class == "" {
		return "revenue"
	}
	return strings.ToLower(class)
}

// periodOf is the time a revenue fact covers.
func periodOf(f *facts.Fact) value.Date { return f.Date }

// samePeriod reports whether two periods of revenue may be one: of like length,
// and overlapping.
func samePeriod(a, b value.Date) bool {
	if !a.Overlaps(b) {
		return false
	}
	la, lb := a.End-a.Start, b.End-b.Start
	return a.OpenStart || a.OpenEnd || b.OpenStart || b.OpenEnd || la < 2*lb && lb < 2*la
}

// stake compares a share with the one its holder is known to have; a share of whom the
// draft does not say may be anybody's.
func (j *judge) stake() Judgement {
	all := j.facts("stake")
	if j.claim.Name == "" || j.claim.Mood == claim.Historical {
		return j.anyOf(all)
	}
	held := where(all, func(f *facts.Fact) bool { return value.CompareCompany(j.claim.Name, f.Name) <= value.NameFolded })
	if len(held) == 0 {
		return j.anyOf(all)
	}
	return j.timed(held)
}

// layoff compares cuts, told in heads or in percent, by their date.
func (j *judge) layoff() Judgement {
	c := j.claim
	all := where(j.facts("layoff"), func(f *facts.Fact) bool { return f.Value.Kind == c.Value.Kind })
	if c.Date.Known() {
		if of := where(all, func(f *facts.Fact) bool { return f.Date.Overlaps(c.Date) }); len(of) > 0 {
			f, r := j.closest(of)
			return j.elsewhere(of, j.supported(graded(f, r, NoSlot)))
		}
	}
	return j.anyOf(all)
}
