package lint

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/value"
)

// Verdict is what a facts base says of a claim.
type Verdict uint8

// The verdicts.
const (
	NotChecked Verdict = iota // its mood or its unknown subject leaves nothing to compare
	Unverified                // no fact
	Supported
	Imprecise
	Contradicted
	Stale
	Disputed
)

var verdictNames = [...]string{"not-checked", "unverified", "supported", "imprecise", "contradicted", "stale", "disputed"}

// String is the verdict as JSON output spells it.
func (v Verdict) String() string { return verdictNames[v] }

// Slot is the part of a claim that differs from its fact.
type Slot uint8

// The slots. NoSlot is the claim's own value.
const (
	NoSlot Slot = iota
	SlotSeries
	SlotDate
	SlotPerson
	SlotTitle
	SlotPlace
	SlotInvestor
	SlotAcquirer
	SlotMeasure
	SlotBasis
	SlotMoney // pre-money or post-money
)

// Judgement is a claim's verdict and the fact it rests on.
type Judgement struct {
	Verdict Verdict
	Fact    *facts.Fact
	Slot    Slot
	Result  value.Result // of the comparison that decided
	// Now is the fact that holds today, when Fact is one that held before.
	Now *facts.Fact
	// Undone reports that Fact is a thing rumoured, planned, declined or withdrawn
	// that the claim tells as done.
	Undone bool
	// Soft reports that the fact was recorded after the claim's time, so that a
	// difference is worth no more than a warning.
	Soft bool
}

// Judge says what a facts base knows of a claim: which fact it is about, and
// whether they agree. date is the article's, in whatever else helps to compare.
// What the base does not know is unverified, never wrong.
func Judge(c *claim.Claim, base *facts.Base, date value.Date, in value.Setting) Judgement {
	switch {
	case !c.Mood.Checkable(), c.Disowned, c.Subject.Name == "" && c.Subject.ID == "", nobody(c):
		return Judgement{Verdict: NotChecked}
	case base == nil || c.Subject.ID == "":
		return Judgement{Verdict: Unverified}
	}
	company := base.ByID(c.Subject.ID)
	if company == nil {
		return Judgement{Verdict: Unverified}
	}
	in.Headline = c.Headline
	in.Article = date
	j := judge{claim: c, company: company, base: base, in: in, at: c.AsOf}
	if !j.at.Known() {
		j.at = date
	}
	if c.Mood == claim.Historical && c.AsOf == date {
		// A past without a date: no fact of it can be told from another.
		j.at, j.past = value.Date{}, true
	}
	return j.kind(c.Kind.Name)
}

// nobody reports whether a claim about a person names none: "he founded it".
func nobody(c *claim.Claim) bool {
	return c.Value.Kind == value.None && (c.Kind == claim.Founder || c.Kind == claim.Role)
}

// judge is one claim on its way to a judgement.
type judge struct {
	claim   *claim.Claim
	company *facts.Company
	base    *facts.Base
	in      value.Setting
	at      value.Date // the time the claim speaks of; zero when unknown, which is now
	past    bool       // some time before, nobody knows when
}

func (j *judge) kind(name string) Judgement {
	switch name {
	case "founded":
		return j.founded()
	case "founded-place":
		return j.foundedPlace()
	case "age":
		return j.age()
	case "headcount":
		return j.headcount()
	case "round":
		return j.round()
	case "total-raised":
		return j.totalRaised()
	case "valuation":
		return j.valuation()
	case "founder":
		return j.founder()
	case "founder-count":
		return j.founderCount()
	case "role":
		return j.role()
	case "hq":
		return j.headquarters()
	case "office":
		return j.office()
	case "lead-investor":
		return j.leadInvestor()
	case "investor":
		return j.investor()
	case "acquisition":
		return j.acquisition()
	case "revenue":
		return j.whole(j.revenue())
	case "metric":
		return j.whole(j.metric())
	case "layoff":
		return j.layoff()
	case "event":
		return j.event()
	case "stake":
		return j.stake()
	}
	// Kinds that need nothing but a figure.
	return j.anyOf(j.facts(name))
}

// unverified is the verdict where the base is silent.
func unverified() Judgement { return Judgement{Verdict: Unverified} }

// facts lists the company's facts of one kind, in file order.
func (j *judge) facts(attr string) []*facts.Fact {
	return j.base.Facts(j.company, attr)
}

// where keeps the facts that pass a test.
func where(all []*facts.Fact, keep func(*facts.Fact) bool) []*facts.Fact {
	var kept []*facts.Fact
	for _, f := range all {
		if keep(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// standing is how much weight a fact has.
type standing uint8

const (
	house  standing = iota // the house line
	rival                  // what somebody else prints
	undone                 // not done, or withdrawn
)

func standingOf(f *facts.Fact) standing {
	switch {
	case f.Status >= facts.Talks:
		return undone
	case f.Rival:
		return rival
	}
	return house
}

// of keeps the facts of one standing.
func of(s standing, all []*facts.Fact) []*facts.Fact {
	return where(all, func(f *facts.Fact) bool { return standingOf(f) == s })
}

// compare compares the claim's value, in whichever currency it is told, with the
// fact's, in whichever it has been printed. The best result counts.
func (j *judge) compare(f *facts.Fact) value.Result {
	in := j.in
	in.On = f.Date.Start
	if !f.Date.Known() {
		in.On = f.AsOf.Start
	}
	in.Equity = f.Attr == "round" && (f.Class == "" || f.Class == "equity")
	r := rendering(j.claim.Value, f, in)
	if j.claim.Alt.Kind == value.None {
		return r
	}
	alt := rendering(j.claim.Alt, f, in)
	switch {
	case r.Grade == value.Disagrees && r.Hint == value.HintCurrency, alt.Grade == value.Incomparable:
		return r
	case r.Grade == value.Incomparable, r.Grade == value.Disagrees && alt.Grade != value.Disagrees && conversionApart(j.claim.Value, f):
		return alt
	case alt.Grade == value.Disagrees && r.Grade != value.Disagrees && !conversionApart(j.claim.Alt, f):
		return alt // one of the two renderings is wrong
	case gradeOrder(alt.Grade) < gradeOrder(r.Grade) && r.Grade != value.Disagrees:
		return alt
	}
	return r
}

// rendering compares one rendering of an amount with the fact's. The best result
// counts.
func rendering(w value.Value, f *facts.Fact, in value.Setting) value.Result {
	best := value.Compare(w, f.Value, in)
	for _, said := range f.Said {
		if r := value.Compare(w, said, in); gradeOrder(r.Grade) < gradeOrder(best.Grade) {
			best = r
		}
	}
	return best
}

// conversionApart reports whether a rendering is as far from the fact's in its
// currency as another day's exchange rate would have it.
func conversionApart(w value.Value, f *facts.Fact) bool {
	within := func(known value.Value) bool {
		if known.Kind != value.Money || known.Currency != w.Currency || w.Num.Sign() <= 0 || !known.Plain() {
			return false
		}
		return known.Num.Sub(w.Num).Abs().Cmp(w.Num.Mul(value.Ratio(8, 100))) <= 0
	}
	for _, said := range f.Said {
		if within(said) {
			return true
		}
	}
	return within(f.Value)
}

// gradeOrder sorts grades by how much they say in a claim's favour.
func gradeOrder(g value.Grade) int {
	if g == value.Incomparable {
		return int(value.Disagrees) + 1
	}
	return int(g)
}

// closest finds the fact the claim agrees with best. Of equals the first counts,
// but a fact that states a value comes before one that omits it.
func (j *judge) closest(all []*facts.Fact) (best *facts.Fact, result value.Result) {
	for _, f := range all {
		r := j.compare(f)
		if best == nil || gradeOrder(r.Grade) < gradeOrder(result.Grade) ||
			r.Grade == result.Grade && result.Hint == value.NoHint && r.Hint != value.NoHint {
			best, result = f, r
		}
	}
	return best, result
}

// graded is the judgement a comparison with a fact leads to.
func graded(f *facts.Fact, r value.Result, slot Slot) Judgement {
	out := Judgement{Fact: f, Result: r, Slot: slot}
	switch r.Grade {
	case value.Agrees:
		out.Verdict, out.Slot = Supported, NoSlot
	case value.Imprecise:
		out.Verdict = Imprecise
	case value.Disagrees:
		out.Verdict = Contradicted
	default:
		return unverified()
	}
	return out
}

// told is a judgement on the grounds that a fact says the same.
func told(f *facts.Fact) Judgement { return graded(f, value.Result{Grade: value.Agrees}, NoSlot) }

// against is a judgement on the grounds that a fact says otherwise in a slot.
func against(f *facts.Fact, slot Slot) Judgement {
	return graded(f, value.Result{Grade: value.Disagrees}, slot)
}

// elsewhere looks, when the house line says otherwise or nothing, for a rival or
// a withdrawn fact that says what the draft does.
func (j *judge) elsewhere(all []*facts.Fact, otherwise Judgement) Judgement {
	if otherwise.Verdict == Supported || otherwise.Verdict == Imprecise && otherwise.Fact != nil && otherwise.Fact.Rival {
		return otherwise
	}
	for _, f := range of(undone, all) {
		if r := j.compare(f); r.Grade == value.Agrees && otherwise.Verdict != Imprecise && otherwise.Verdict != Stale {
			return j.notDone(f, r)
		}
	}
	for _, f := range of(rival, all) {
		if r := j.compare(f); r.Grade == value.Agrees {
			return Judgement{Verdict: Disputed, Fact: f, Result: r, Now: otherwise.Fact}
		}
	}
	if otherwise.Verdict == Unverified {
		if f, r := j.closest(of(rival, all)); f != nil && r.Grade == value.Imprecise {
			return Judgement{Verdict: Disputed, Fact: f, Result: r}
		}
	}
	return otherwise
}

// notDone is the verdict on a claim that tells a fact as done which is not.
func (j *judge) notDone(f *facts.Fact, r value.Result) Judgement {
	return Judgement{Verdict: Contradicted, Fact: f, Result: r, Undone: true}
}

// supported is the verdict on a claim that a house fact bears out: a rumour
// told as done is an error all the same.
func (j *judge) supported(out Judgement) Judgement {
	if f := out.Fact; out.Verdict == Supported && f != nil && f.Status == facts.Reported && j.claim.Mood == claim.Asserted {
		out.Verdict, out.Undone = Contradicted, true
	}
	return out
}

// anyOf judges a claim that names no key: it agrees if it fits any fact, and is
// contradicted only where a slip of the pen explains the difference.
func (j *judge) anyOf(all []*facts.Fact) Judgement {
	f, r := j.closest(of(house, all))
	out := unverified()
	if f != nil && (r.Grade != value.Disagrees || r.Hint != value.NoHint) {
		out = graded(f, r, NoSlot)
	}
	return j.elsewhere(all, j.supported(out))
}
