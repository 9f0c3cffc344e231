package checks

import (
	"slices"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var inconsistency = &lint.Check{
	Name: "inconsistency",
	Doc: `The draft tells one thing twice, and differently: the headline and the body, a caption and
a table, two paragraphs. A name spelt two ways is reported under the kind of
statement it stands in, or as inconsistency/name.

Why: one of the two is wrong, and a reader sees it without knowing anything. Two
statements are compared only when kind, company, place, label, period and time are the
same; rounding is allowed for on both sides, and headlines may be coarser.

Example:

    # Lumora raises $20m
    Lumora has raised a $25m Series A.
                        ^^^^ the draft says $25m here and $20m above`,
	Severity: lint.Error,
	Rules:    inconsistencyRules(),
	Run: func(p *lint.Pass) {
		for i := range p.Claims {
			if k := earlierTelling(p, i); k >= 0 {
				differ(p, i, k)
			}
		}
		for i := range p.Claims {
			labelTwice(p, i)
			roundDateTwice(p, i)
			titleTwice(p, i)
		}
		headlines(p)
		headlineAmounts(p)
		sentenceTwice(p)
		spellings(p)
	},
}

// inconsistencyRules are one for every kind, and one for names.
func inconsistencyRules() []lint.Rule {
	var all []lint.Rule
	for _, k := range claim.Kinds() {
		all = append(all, lint.Rule{Name: k.Name, Doc: k.Doc})
	}
	return append(all, lint.Rule{Name: "name", Doc: "One name is spelt two ways.", Severity: lint.Warning},
		lint.Rule{Name: "amount", Doc: "The amount of the headline is another in the sentence that says the same."})
}

// earlierTelling is the first claim before i that tells the same thing and does
// not agree, or -1. A claim that agrees with an earlier telling is left alone:
// then it is that one that stands apart, and was reported.
func earlierTelling(p *lint.Pass, i int) int {
	c := &p.Claims[i]
	if !comparedTwice(p, c) {
		return -1
	}
	found := -1
	for _, n := range p.Alike(i, c.Kind) {
		k := int(n)
		d := &p.Claims[k]
		if k >= i {
			break
		}
		if d.Sentence == c.Sentence || settled(p, i, k) || !comparedTwice(p, d) || !sameThing(p, i, k) {
			continue
		}
		switch agreement(p, c, d) {
		case value.Agrees, value.Imprecise:
			p.Tally.Pairs++
			return -1
		case value.Disagrees:
			p.Tally.Pairs++
			if contrasted(p, i, k) || contrasted(p, k, i) {
				return -1
			}
			if found < 0 && !(c.Kind == claim.FounderCount && betterCount(p, c, d)) {
				found = k
			}
		}
	}
	return found
}

// contrasted reports whether the sentence of claim i tells k's figure too: the draft
// sets two things side by side, and means them to differ.
func contrasted(p *lint.Pass, i, k int) bool {
	c, d := &p.Claims[i], &p.Claims[k]
	for _, j := range p.Alike(i, c.Kind) {
		e := &p.Claims[j]
		if int(j) != i && int(j) != k && e.Sentence == c.Sentence && agreement(p, e, d) == value.Agrees {
			return true
		}
	}
	if value.Compare(c.Value, d.Value, value.Setting{}).Hint == value.HintCurrency {
		return false // time changes figures, and leaves symbols alone
	}
	return changes(c.Kind) && (looksBack(p, c) || looksBack(p, d))
}

// changes reports whether what claims of a kind say changes with time.
func changes(k *claim.Kind) bool {
	switch k {
	case claim.Headcount, claim.Valuation, claim.TotalRaised, claim.Metric, claim.Revenue, claim.OfficeCount, claim.Layoff, claim.HQ:
		return true
	}
	return false
}

// looksBack reports whether the sentence of a claim speaks of another time.
func looksBack(p *lint.Pass, c *claim.Claim) bool {
	s := p.Doc.Sentences[c.Sentence]
	for t := s.Start; t < s.End; t++ {
		b := p.Doc.Bytes(t)
		if isWord(b, "previous", "previously", "prior", "earlier", "ago", "formerly", "originally", "initially", "compared", "once", "then", "when", "last", "moved", "relocated", "before") ||
			isWord(b, "had") && t+1 < s.End && isWord(p.Doc.Bytes(t+1), "previously", "already", "raised", "been", "so") ||
			isWord(b, "from", "time") && t > s.Start && isWord(p.Doc.Bytes(t-1), "the", "its", "their", "that", "up", "down") {
			return true
		}
	}
	return false
}

// settled reports whether the facts have decided between two claims already: one of
// them is reported as wrong, or both are right.
func settled(p *lint.Pass, i, k int) bool {
	return faulted(p, i) || faulted(p, k) || borneOut(p, i) && borneOut(p, k)
}

// faulted reports whether a finding lies on a claim on the strength of a fact.
func faulted(p *lint.Pass, i int) bool {
	switch p.Verdicts[i].Verdict {
	case lint.Contradicted, lint.Disputed, lint.Stale:
		return true
	}
	return false
}

// borneOut reports whether the facts say the same as a claim, if roughly.
func borneOut(p *lint.Pass, i int) bool {
	v := p.Verdicts[i].Verdict
	return v == lint.Supported || v == lint.Imprecise
}

// comparedTwice reports whether a claim can be held to another telling at all.
func comparedTwice(p *lint.Pass, c *claim.Claim) bool {
	if !told(c) || c.Partial || c.Subject.Name == "" {
		return false
	}
	switch c.Kind {
	case claim.Founder, claim.Investor, claim.LeadInvestor, claim.Office, claim.Stake:
		return false // there may be several
	case claim.Role:
		// Whose chief executive a bare "CEO Ann Lee" is, is too often a guess.
		return c.Value.Kind == value.Name && c.Subject.Span != (source.Span{}) && p.Doc.Span(p.Doc.Sentences[c.Sentence].Start, p.Doc.Sentences[c.Sentence].End).Overlaps(c.Subject.Span)
	case claim.Round:
		return !extends(p, c)
	case claim.Headcount:
		return c.Place != "" || c.Role != claim.Part && !placed(p, c) && !says(p, c, "arm", "unit", "division", "subsidiary", "branch", "affiliate", "together", "combined")
	case claim.Founded:
		// Projects and ideas begin before companies do.
		return !says(p, c, "began", "begin", "begins", "begun", "roots", "traces", "origins", "project", "story", "idea", "started", "starting", "born", "around")
	case claim.FoundedPlace:
		return foundedIn(p, c)
	case claim.Valuation:
		return !isLabelValuation(p, c)
	case claim.Layoff:
		return !ofSomeStaff(p, c)
	}
	return true
}

// sameThing reports whether two claims of one kind and company are about one
// thing: place, label, period, measure and time are the same.
func sameThing(p *lint.Pass, i, k int) bool {
	c, d := &p.Claims[i], &p.Claims[k]
	if (c.Mood == claim.Reported) != (d.Mood == claim.Reported) || c.AsOf.Known() && d.AsOf.Known() && !c.AsOf.Overlaps(d.AsOf) {
		return false
	}
	if c.AsOf.Known() != d.AsOf.Known() || changes(c.Kind) && (underOtherDates(p, c.Sentence, d.Sentence) || ofOtherTimes(p, c, d)) {
		return false
	}
	switch c.Kind {
	case claim.Founded:
		return basis(c) == basis(d)
	case claim.Headcount:
		return samePlaceName(c.Place, d.Place) && samePlaceName(c.Except, d.Except)
	case claim.Round:
		return sameRound(c, d) || sameLead(p, i, k) || pointsBack(p, i, k)
	case claim.TotalRaised:
		return sameDates(c, d)
	case claim.Valuation:
		return c.PreMoney == d.PreMoney && value.Fold(c.Series) == value.Fold(d.Series) && sameDates(c, d)
	case claim.Role:
		return sameOffice(c, d)
	case claim.FoundedPlace:
		return c.Class == d.Class
	case claim.Acquisition:
		return c.Target != "" && value.CompareCompany(c.Target, d.Target) <= value.NameFolded
	case claim.Revenue:
		return value.Fold(c.Class) == value.Fold(d.Class) && sameDates(c, d)
	case claim.Metric:
		return c.Name != "" && value.Fold(c.Name) == value.Fold(d.Name) && sameDates(c, d)
	case claim.Layoff:
		return c.Value.Kind == d.Value.Kind && sameDates(c, d)
	case claim.Event:
		return value.Fold(c.Name) == value.Fold(d.Name) && onceOnly(c.Name)
	}
	return true
}

// ofSomeStaff reports whether a share of those who go is one of a part of the staff: "a
// third of its HQ staff", "21% of its total corporate workforce".
func ofSomeStaff(p *lint.Pass, c *claim.Claim) bool {
	if c.Value.Kind == value.Count {
		return false
	}
	s := p.Doc.Sentences[c.Sentence]
	t := s.Start
	for t < s.End && p.Doc.Span(t, t+1).Start < c.Span.Start {
		t++
	}
	for ; t+1 < s.End; t++ {
		if isWord(p.Doc.Bytes(t), "of") && isWord(p.Doc.Bytes(t+1), "its", "their", "the", "his", "her") {
			break
		}
	}
	for t += 2; t < s.End; t++ {
		switch b := p.Doc.Bytes(t); {
		case isWord(b, "staff", "workforce", "employees", "people", "workers", "team", "headcount", "company", "jobs"):
			return false
		case !isWord(b, "total", "entire", "whole", "global", "overall", "current", "then", "own", "worldwide", "full", "-", "time") && p.Doc.Tokens[t].Kind == prose.WordToken:
			return true
		}
	}
	return false
}

// ofOtherTimes reports whether the sentences of two claims name different times, or
// one of them a time long past.
func ofOtherTimes(p *lint.Pass, c, d *claim.Claim) bool {
	const year = 366
	x, y := timesIn(p, c.Sentence), timesIn(p, d.Sentence)
	for _, a := range x {
		for _, b := range y {
			if a.Overlaps(b) {
				return false
			}
		}
	}
	past := func(a value.Date) bool { return p.Date.Known() && a.Before(p.Date) && a.Gap(p.Date) > year }
	return len(x) > 0 && len(y) > 0 || slices.ContainsFunc(x, past) || slices.ContainsFunc(y, past)
}

// timesIn lists the dates with a year that a sentence names, but for that of a founding.
func timesIn(p *lint.Pass, sentence int) []value.Date {
	var all []value.Date
	s := sentenceOf(p, sentence)
	for i := range s.mentions {
		const reach = 4
		if m := &s.mentions[i]; s.dated(m) && !s.any(int(m.First)-reach, int(m.First), "founded", "launched", "established", "started", "set", "incorporated", "born", "created") {
			all = append(all, m.Value.Date)
		}
	}
	return all
}

// underOtherDates reports whether two sentences stand below headings that give
// different dates, as in a history: "### March 2021".
func underOtherDates(p *lint.Pass, a, b int) bool {
	x, y := headingDate(p, a), headingDate(p, b)
	return x.Known() && !(y.Known() && x.Overlaps(y)) || y.Known() && !x.Known()
}

// headingDate is the date in the heading above a sentence; not known where it has none.
func headingDate(p *lint.Pass, sentence int) value.Date {
	for i := p.Doc.Sentences[sentence].Block; i >= 0; i-- {
		if b := &p.Doc.Blocks[i]; b.Kind == prose.Heading {
			for k := b.Start; k < b.End; k++ {
				for _, m := range sentenceOf(p, k).mentions {
					if m.Kind == mention.Date {
						return m.Value.Date
					}
				}
			}
			return value.Date{}
		}
	}
	return value.Date{}
}

// placed reports whether the sentence of a headcount names a place that no
// headcount of it is told for: "In Norway it has 60 employees".
func placed(p *lint.Pass, c *claim.Claim) bool {
	s := sentenceOf(p, c.Sentence)
	for i := s.firstClaim(); i < len(p.Claims) && p.Claims[i].Sentence == c.Sentence; i++ {
		if d := &p.Claims[i]; d.Kind == claim.Headcount && d.Place != "" {
			return false
		}
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if t := int(m.First); m.Kind == mention.Place && s.is(t-1, "in", "across", "at") {
			return true
		}
	}
	return false
}

// foundedIn reports whether a founding place is told with the word: stories start
// where companies are not.
func foundedIn(p *lint.Pass, c *claim.Claim) bool {
	return says(p, c, "founded", "cofounded", "established")
}

func basis(c *claim.Claim) string {
	if c.Class == "" {
		return "founded"
	}
	return c.Class
}

func samePlaceName(a, b string) bool {
	return value.Fold(a) == value.Fold(b) || a != "" && b != "" && place.Relate(a, b) == place.Same
}

// sameDates reports whether two claims are both undated, or of one time.
func sameDates(c, d *claim.Claim) bool {
	if !c.Date.Known() || !d.Date.Known() {
		return c.Date.Known() == d.Date.Known()
	}
	return c.Date.Contains(d.Date) && d.Date.Contains(c.Date)
}

// onceOnly reports whether an event happens once to a company.
func onceOnly(name string) bool {
	switch value.Fold(name) {
	case "pivot", "pivoted", "ipo", "listing", "rebrand", "renamed":
		return true
	}
	return false
}

// agreement compares two tellings of one thing, in the writer's favour.
func agreement(p *lint.Pass, c, d *claim.Claim) value.Grade {
	switch c.Kind {
	case claim.HQ, claim.FoundedPlace:
		if place.Relate(c.Value.Text, d.Value.Text) == place.Sibling {
			return value.Disagrees
		}
		return value.Incomparable
	case claim.Role:
		if value.ComparePerson(c.Value.Text, d.Value.Text) != value.NameDifferent || value.ComparePerson(d.Value.Text, c.Value.Text) != value.NameDifferent || changesHands(p) {
			return value.Incomparable
		}
		return value.Disagrees
	case claim.Event:
		return compareWhen(c.Date, d.Date)
	case claim.Age:
		return compareBoth(p, c, d, c.Value, d.Value)
	}
	best := value.Incomparable
	for _, a := range [...]value.Value{c.Value, c.Alt} {
		for _, b := range [...]value.Value{d.Value, d.Alt} {
			if a.Kind == value.None || b.Kind == value.None {
				continue
			}
			g := compareBoth(p, c, d, a, b)
			if g == value.Agrees || g == value.Imprecise {
				return g
			}
			if g == value.Disagrees {
				best = g
			}
		}
	}
	return best
}

// compareBoth compares two values each as the other's fact. A dollar sign without
// a country may stand for any dollar.
func compareBoth(p *lint.Pass, c, d *claim.Claim, a, b value.Value) value.Grade {
	if a.Kind == value.DateKind {
		return compareWhen(a.Date, b.Date)
	}
	in := p.Setting
	in.Article, in.On, in.Headline = p.Date, p.Date.Start, c.Headline || d.Headline
	there, back := value.Compare(a, b, in).Grade, value.Compare(b, a, in).Grade
	if there == value.Disagrees && back == value.Disagrees && (a.Currency != b.Currency || !share(&a, &b)) {
		return value.Disagrees
	}
	if there == value.Incomparable && back == value.Incomparable {
		return value.Incomparable
	}
	return value.Agrees
}

// share reports whether some number rounds to both of two values. A half rounds up.
func share(a, b *value.Value) bool {
	x, y := extent(a), extent(b)
	if a.Plain() && b.Plain() && x.Lo.Cmp(x.Hi) < 0 && y.Lo.Cmp(y.Hi) < 0 {
		x.HiOpen, y.HiOpen = true, true
	}
	return x.Meets(y)
}

// compareWhen compares two tellings of when something happened.
func compareWhen(a, b value.Date) value.Grade {
	switch {
	case !a.Known() || !b.Known():
		return value.Incomparable
	case a.Overlaps(b):
		return value.Agrees
	case a.Relative || b.Relative:
		// "Two years ago" is within a year of what it says.
		if a.Gap(b) <= 366 {
			return value.Imprecise
		}
	}
	return value.Disagrees
}

// differ reports two tellings, on the later one.
func differ(p *lint.Pass, i, k int) {
	c, d := &p.Claims[i], &p.Claims[k]
	slot := lint.NoSlot
	if c.Kind == claim.Event || c.Kind == claim.Acquisition && c.Value.Kind == value.None {
		slot = lint.SlotDate
	}
	said := func(c *claim.Claim) string {
		if c.Kind == claim.Role {
			return c.Value.Text + " (" + c.Title + ")"
		}
		return claimed(c, slot)
	}
	message := topic(c) + ": the draft says " + said(c) + " here and " + said(d) + " " + whereIs(d, c)
	if h := value.Compare(c.Value, d.Value, value.Setting{}).Hint; h != value.NoHint && slot == lint.NoSlot {
		message += "; " + h.String()
	}
	toldTwice(p, i, k, span(p, c, slot), message)
}

// toldTwice reports that the words at a span tell of claim i something else than claim k.
func toldTwice(p *lint.Pass, i, k int, at source.Span, message string) {
	p.Report(lint.Diagnostic{Span: at, Rule: rule("inconsistency", &p.Claims[i]), Claim: i + 1, Message: message,
		Related: []lint.Related{related(p, p.Claims[k].Span, "the other telling")}})
}

// whereIs says where the other telling stands.
func whereIs(d, c *claim.Claim) string {
	if d.Headline && !c.Headline {
		return "in the headline or a caption"
	}
	return "elsewhere"
}
