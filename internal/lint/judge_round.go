package lint

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

// round judges a raise by its series, then its date; one that names neither by
// its amount alone.
func (j *judge) round() Judgement {
	out := j.wholeRound()
	if j.claim.Partial && out.Verdict != Supported && out.Result.Hint == value.NoHint {
		return unverified() // one investor's part, or a tranche, of what the base knows as one sum
	}
	return out
}

func (j *judge) wholeRound() Judgement {
	all := j.facts("round")
	if j.claim.Series == "" {
		return j.roundWithoutSeries(all)
	}
	same := where(all, func(f *facts.Fact) bool { return sameSeries(f.Series, j.claim.Series) })
	if j.claim.Series == "debt" {
		// A loan is none of the rounds of shares.
		all = where(all, func(f *facts.Fact) bool {
			return f.Class == "debt" || f.Class == "mixed" || sameSeries(f.Series, "debt")
		})
		if len(all) == 0 {
			return unverified()
		}
	}
	own := of(house, same)
	if len(own) > 0 {
		out := j.rounds(own)
		if out.Verdict != Contradicted || out.Slot == SlotDate {
			return j.elsewhere(same, j.supported(out))
		}
		// The amount of another round under this label: which of the two is
		// wrong, nobody knows; the message names both.
		if other := j.otherSeries(all); other != nil {
			return against(other, SlotSeries)
		}
		return j.elsewhere(same, out)
	}
	if f, ok := first(of(undone, same)); ok {
		if f.Status == facts.Retracted && j.hasAmount() && j.compare(f).Grade != value.Agrees {
			return unverified()
		}
		return j.notDone(f, j.compare(f))
	}
	if f, ok := first(of(rival, same)); ok && j.hasAmount() && j.compare(f).Grade == value.Agrees {
		return Judgement{Verdict: Disputed, Fact: f, Result: j.compare(f)}
	}
	return j.roundUnlisted(all)
}

func first(all []*facts.Fact) (*facts.Fact, bool) {
	if len(all) == 0 {
		return nil, false
	}
	return all[0], true
}

// hasAmount reports whether the claim states how much was raised.
func (j *judge) hasAmount() bool { return j.claim.Value.Kind == value.Money }

// rounds compares the claim with rounds that share its key, amount first.
func (j *judge) rounds(same []*facts.Fact) Judgement {
	var best Judgement
	for _, f := range same {
		out := j.oneRound(f)
		if best.Fact == nil || rank(out) < rank(best) {
			best = out
		}
	}
	if best.Fact == nil {
		return unverified()
	}
	return best
}

// rank sorts the judgements of alternatives, the most charitable first. A right
// amount on a wrong date is closer than a wrong amount.
func rank(o Judgement) int {
	switch {
	case o.Verdict == Supported:
		return 0
	case o.Verdict == Imprecise:
		return 1
	case o.Verdict == Contradicted && o.Slot == SlotDate:
		return 2
	case o.Verdict == Contradicted && o.Result.Hint != value.NoHint:
		return 3
	case o.Verdict == Contradicted:
		return 4
	}
	return 5
}

func (j *judge) oneRound(f *facts.Fact) Judgement {
	out := told(f)
	if j.hasAmount() && f.Value.Kind == value.Money {
		if out = graded(f, j.compare(f), NoSlot); out.Verdict == Contradicted || out.Verdict == Unverified {
			return out
		}
	}
	date := j.compareDate(f.Date)
	switch {
	case date.Grade == value.Disagrees:
		return graded(f, date, SlotDate)
	case date.Grade == value.Imprecise && out.Verdict == Supported:
		return graded(f, date, SlotDate)
	}
	return out
}

// compareDate compares when something is said to have happened with a date. What
// was agreed, announced and paid on different days lies within a month.
func (j *judge) compareDate(known value.Date) value.Result {
	w := j.claim.Date
	if !w.Known() || !known.Known() {
		return value.Result{}
	}
	r := value.Compare(value.Value{Kind: value.DateKind, Date: w}, value.Value{Kind: value.DateKind, Date: known}, j.in)
	if r.Grade == value.Disagrees && !w.Relative && w.Gap(known) <= 31 && w.Grain < value.GrainYear {
		return value.Result{Grade: value.Imprecise, Reason: "the days of signing and announcing may be meant"}
	}
	return r
}

// otherSeries finds the one round of another series that has the claim's amount
// and date.
func (j *judge) otherSeries(all []*facts.Fact) *facts.Fact {
	if !j.hasAmount() || !isLabel(j.claim.Series) {
		return nil
	}
	for _, f := range of(house, all) {
		if isLabel(f.Series) && !sameSeries(f.Series, j.claim.Series) && f.Value.Kind == value.Money &&
			j.compare(f).Grade == value.Agrees && j.compareDate(f.Date).Grade != value.Disagrees {
			return f
		}
	}
	return nil
}

// roundUnlisted judges a claim whose series the base does not list: unknown,
// unless its amount is that of a round under another label, or the list is
// complete.
func (j *judge) roundUnlisted(all []*facts.Fact) Judgement {
	if other := j.otherSeries(all); other != nil {
		// Small round figures recur; the label is wrong where more than one digit
		// or the date says which round is meant.
		if j.claim.Value.Digits >= 2 && j.claim.Value.Plain() || j.company.RoundsComplete || j.compareDate(other.Date).Grade == value.Agrees {
			return against(other, SlotSeries)
		}
		return unverified()
	}
	if !isLabel(j.claim.Series) {
		return j.roundWithoutSeries(all)
	}
	own := of(house, all)
	if j.claim.Headline && !j.hasAmount() && seriesKey(j.claim.Series) == "seed" {
		// Headlines call a pre-seed a seed.
		if f, ok := first(where(own, func(f *facts.Fact) bool { return seriesKey(f.Series) == "pre seed" })); ok {
			return told(f)
		}
	}
	if key := seriesKey(j.claim.Series); !j.hasAmount() && (key == "seed" || key == "pre seed") {
		return unverified() // lists that are complete but for the first, undisclosed money are called complete
	}
	// Rounds without a label may be this one.
	unlabelled := where(own, func(f *facts.Fact) bool { return !isLabel(f.Series) })
	if len(unlabelled) > 0 {
		if out := j.rounds(unlabelled); out.Verdict == Supported || out.Verdict == Imprecise {
			return j.supported(out)
		}
	}
	if out := j.rounds(own); j.company.RoundsComplete && len(own) > 0 && len(unlabelled) == 0 && !j.newer(own) {
		if out.Verdict == Contradicted || out.Verdict == Supported || out.Verdict == Imprecise {
			return against(out.Fact, SlotSeries)
		}
		return against(own[len(own)-1], SlotSeries)
	}
	return unverified()
}

// newer reports whether the claim dates itself after everything the base knows.
func (j *judge) newer(own []*facts.Fact) bool {
	if !j.claim.Date.Known() {
		return false
	}
	for _, f := range own {
		if !f.Date.Before(j.claim.Date) || f.AsOf.Known() && !f.AsOf.Before(j.claim.Date) {
			return false
		}
	}
	return true
}

// roundWithoutSeries judges a raise that names no series.
func (j *judge) roundWithoutSeries(all []*facts.Fact) Judgement {
	own := where(of(house, all), j.possible)
	out := unverified()
	if len(own) > 0 {
		out = j.rounds(own)
	}
	if out.Verdict == Supported || out.Verdict == Imprecise {
		return j.supported(out)
	}
	// "has raised $52m" may be a total told as a raise.
	if j.hasAmount() && !j.claim.Date.Known() {
		if total := j.totalRaised(); total.Verdict == Supported {
			return total
		}
	}
	switch {
	case !j.hasAmount():
		// A date alone: a complete list without a round of that time says no.
		if out.Verdict == Contradicted && (!j.company.RoundsComplete || j.newer(own)) {
			out = unverified()
		}
	case out.Verdict == Contradicted && out.Slot == SlotDate:
		if !j.company.RoundsComplete && (j.claim.Value.Digits < 2 || !j.claim.Value.Plain()) {
			out = unverified()
		}
	case out.Verdict == Contradicted:
		out = j.wrongAmount(own, out)
	}
	if out.Verdict == Unverified && j.hasAmount() && !j.claim.Date.Known() {
		// Neither a round nor the total, but the total with a slip.
		if total := j.totalRaised(); total.Verdict == Contradicted && total.Result.Hint != value.NoHint {
			return total
		}
	}
	return j.elsewhere(all, out)
}

// wrongAmount decides what is made of an amount that fits no round.
func (j *judge) wrongAmount(own []*facts.Fact, out Judgement) Judgement {
	dated := where(own, func(f *facts.Fact) bool { return j.compareDate(f.Date).Grade == value.Agrees })
	if len(dated) == 1 && dated[0].Value.Kind == value.Money {
		w, f := j.claim.Date, dated[0].Date
		if j.company.RoundsComplete || w.Grain <= value.GrainMonth && f.Grain <= value.GrainMonth {
			return graded(dated[0], j.compare(dated[0]), NoSlot)
		}
	}
	switch {
	case out.Result.Hint != value.NoHint:
		return out
	case j.company.RoundsComplete && !j.newer(own):
		if f := j.nearestAmount(own); f != nil {
			return graded(f, j.compare(f), NoSlot)
		}
	}
	return unverified()
}

// nearestAmount is the round whose amount is closest to the claim's, of those in
// its currency.
func (j *judge) nearestAmount(own []*facts.Fact) *facts.Fact {
	var best *facts.Fact
	var least value.Num
	for _, f := range own {
		if f.Value.Kind != value.Money || f.Value.Num.Sign() <= 0 || j.compare(f).Grade != value.Disagrees {
			continue
		}
		off := f.Value.Num.Sub(j.claim.Value.Num).Abs().Div(f.Value.Num)
		if best == nil || off.Cmp(least) < 0 {
			best, least = f, off
		}
	}
	return best
}

// possible reports whether a round had been announced at the claim's time.
func (j *judge) possible(f *facts.Fact) bool {
	return !j.in.Article.Known() || !f.Date.Known() || f.Date.Start < endOf(j.in.Article)+31
}

// sameSeries reports whether two labels name one round: "A", "series a" and
// "Series A" do; a seed and a pre-seed do not.
func sameSeries(a, b string) bool { return seriesKey(a) == seriesKey(b) }

func seriesKey(s string) string {
	k := value.Fold(s)
	for _, noise := range [...]string{" round", " funding", " financing"} {
		k = strings.TrimSuffix(k, noise)
	}
	k = strings.ReplaceAll(k, "serie ", "series ")
	if len(k) == 1 || len(k) == 2 && k[1] >= '0' && k[1] <= '9' {
		k = "series " + k
	}
	if k == "preseed" {
		k = "pre seed"
	}
	return k
}

// isLabel reports whether a series is one of the ladder from pre-seed to late
// letters, which exclude each other.
func isLabel(s string) bool {
	k := seriesKey(s)
	switch {
	case k == "seed", k == "pre seed":
		return true
	case strings.HasPrefix(k, "series "), strings.HasPrefix(k, "pre series "):
		last := k[strings.LastIndexByte(k, ' ')+1:]
		return len(last) == 1 || len(last) == 2
	}
	return false
}
