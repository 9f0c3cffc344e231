package checks

import (
	"slices"
	"strings"

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
		return c.Place != "" || c.Role != claim.Part && !placed(p, c)
	case claim.Founded:
		// Projects and ideas begin before companies do.
		return !says(p, c, "began", "begin", "begins", "begun", "roots", "traces", "origins", "project", "story", "idea", "started", "starting", "born", "around")
	case claim.FoundedPlace:
		return foundedIn(p, c)
	case claim.Valuation:
		return !isLabelValuation(p, c)
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

// extends reports whether a raise comes on top of another of its label.
func extends(p *lint.Pass, c *claim.Claim) bool {
	return says(p, c, "add", "adds", "added", "adding", "extend", "extends", "extended", "extending", "extension", "additional", "another", "further", "tranche", "topping", "topped", "close", "upsized")
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

// sameRound reports whether two raises are one: of one letter, or of another
// label and one time. There are two seeds more often than two Series B.
func sameRound(c, d *claim.Claim) bool {
	a, b := value.Fold(c.Series), value.Fold(d.Series)
	if a != b || a == "" {
		return false
	}
	if c.Date.Known() && d.Date.Known() {
		return c.Date.Overlaps(d.Date)
	}
	return strings.HasPrefix(a, "series ") && len(a) == len("series a") || !c.Date.Known() && !d.Date.Known()
}

// sameLead reports whether two raises without a label are told with one and the
// same lead investor.
func sameLead(p *lint.Pass, i, k int) bool {
	c, d := &p.Claims[i], &p.Claims[k]
	if c.Series != "" || d.Series != "" || c.Date.Known() || d.Date.Known() {
		return false
	}
	for _, a := range p.Alike(i, claim.LeadInvestor) {
		for _, b := range p.Alike(k, claim.LeadInvestor) {
			x, y := &p.Claims[a], &p.Claims[b]
			if x.Sentence == c.Sentence && y.Sentence == d.Sentence && value.CompareCompany(x.Value.Text, y.Value.Text) <= value.NameFolded {
				return true
			}
		}
	}
	return false
}

// pointsBack reports whether raise i is told as the one known already, "the €14m
// round", and k is the raise told last before it.
func pointsBack(p *lint.Pass, i, k int) bool {
	c, d := &p.Claims[i], &p.Claims[k]
	const reach = 8 // sentences
	if k > i || c.Series != "" && d.Series != "" || c.Headline || c.Date.Known() || d.Mood == claim.Historical || isDebt(c) != isDebt(d) || c.Sentence-d.Sentence > reach ||
		d.Date.Known() && p.Date.Known() && d.Date.Before(p.Date) && d.Date.Gap(p.Date) > 60 {
		return false
	}
	m := figure(p, c)
	if m == nil {
		return false
	}
	s := sentenceOf(p, c.Sentence)
	t := int(m.First) - 1
	for s.is(t, "new", "latest", "fresh") {
		t--
	}
	noun := s.find(int(m.Last), int(m.Last)+2, "round", "funding", "raise", "investment", "financing", "injection", "fundraise", "fundraising")
	if s.is(t, "of") && s.is(t-1, "round", "raise", "investment", "financing") {
		noun, t = int(m.Last)-1, t-2 // "the round of $14m"
	}
	if !s.is(t, "the", "this") || noun < 0 || s.is(noun+1, "it", "they", "he", "she", "that", "of", "in", "from", "sought") ||
		s.any(s.start, s.end, "previous", "previously", "earlier", "prior", "last", "first", "another", "after", "before", "since", "following", "target") {
		return false
	}
	for _, n := range p.Alike(i, claim.Round) {
		if o := &p.Claims[n]; int(n) > k && int(n) < i && o.Sentence != d.Sentence {
			return false // a raise told between them
		}
		if o := &p.Claims[n]; int(n) != k && int(n) != i && o.Sentence == d.Sentence {
			return false // two raises in one sentence: which one?
		}
	}
	return true
}

// letterOf is the letter of a labelled round, "seed" of a seed; "" of others.
func letterOf(c *claim.Claim) string {
	s := value.Fold(c.Series)
	if s == "seed" || s == "pre-seed" || strings.HasPrefix(s, "series ") && len(s) == len("series a") {
		return s
	}
	return ""
}

// labelTwice holds raise i to another of the very same amount under another label: the
// headline's, or one told before it where i is told as known already.
func labelTwice(p *lint.Pass, i int) {
	c := &p.Claims[i]
	if c.Kind != claim.Round || c.Value.Kind != value.Money || !c.Value.Plain() || letterOf(c) == "" || !current(c) || faulted(p, i) || extends(p, c) || inTitle(p, c.Sentence) {
		return
	}
	m := figure(p, c)
	found := -1
	for _, n := range p.Alike(i, claim.Round) {
		k := int(n)
		d := &p.Claims[k]
		if k >= i || letterOf(d) == "" || !current(d) || d.Value.Kind != value.Money || settled(p, i, k) {
			continue
		}
		if d.Value.Num.Cmp(c.Value.Num) != 0 || d.Value.Currency != c.Value.Currency || c.Date.Known() || d.Date.Known() {
			continue
		}
		if letterOf(d) == letterOf(c) {
			return
		}
		if inTitle(p, d.Sentence) || m != nil && isWord(p.Doc.Bytes(max(0, int(m.First)-1)), "the", "this") && d.Sentence < c.Sentence {
			found = k
		}
	}
	if found < 0 {
		return
	}
	p.Tally.Pairs++
	d := &p.Claims[found]
	p.Report(lint.Diagnostic{Span: span(p, c, lint.SlotSeries), Rule: rule("inconsistency", c), Claim: i + 1,
		Message: c.Subject.Name + ", " + c.Value.English() + ": the draft says " + c.Series + " here and " + d.Series + " " + whereIs(d, c), Related: []lint.Related{related(p, d.Span, "the other telling")}})
}

// roundDateTwice holds the date of a lettered round to the date it has elsewhere.
func roundDateTwice(p *lint.Pass, i int) {
	c := &p.Claims[i]
	if c.Kind != claim.Round || !strings.HasPrefix(letterOf(c), "series") || !c.Date.Known() || !c.Mood.Checkable() || c.Mood == claim.Reported || c.Date.Relative || c.Date.OpenStart || c.Date.OpenEnd || faulted(p, i) || extends(p, c) {
		return
	}
	found := -1
	for _, n := range p.Alike(i, claim.Round) {
		k := int(n)
		d := &p.Claims[k]
		if k >= i {
			break
		}
		if letterOf(d) != letterOf(c) || !d.Date.Known() || d.Date.Relative || d.Date.OpenStart || d.Date.OpenEnd || !d.Mood.Checkable() || extends(p, d) || settled(p, i, k) || d.Sentence == c.Sentence {
			continue
		}
		const slack = 62 // days between closing and telling
		if c.Date.Gap(d.Date) <= slack {
			return
		}
		if agreement(p, c, d) == value.Disagrees {
			return // reported by its amount, or two rounds of one label
		}
		found = k
	}
	if found < 0 {
		return
	}
	p.Tally.Pairs++
	d := &p.Claims[found]
	p.Report(lint.Diagnostic{Span: span(p, c, lint.SlotDate), Rule: rule("inconsistency", c), Claim: i + 1,
		Message: topic(c) + ": the draft says " + c.Date.English() + " here and " + d.Date.English() + " " + whereIs(d, c), Related: []lint.Related{related(p, d.Span, "the other telling")}})
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
	p.Tally.Pairs++
	d := &p.Claims[found]
	p.Report(lint.Diagnostic{Span: c.Span, Rule: rule("inconsistency", c), Claim: i + 1,
		Message: c.Value.Text + ": the draft says " + c.Title + " here and " + d.Title + " elsewhere", Related: []lint.Related{related(p, d.Span, "the other telling")}})
}

// onceOnly reports whether an event happens once to a company.
func onceOnly(name string) bool {
	switch value.Fold(name) {
	case "pivot", "pivoted", "ipo", "listing", "rebrand", "renamed":
		return true
	}
	return false
}

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

// changesHands reports whether the draft tells of offices that change hands.
func changesHands(p *lint.Pass) bool {
	for i := range p.Doc.Tokens {
		if isWord(p.Doc.Bytes(i), "succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing", "appoint", "appointed", "appoints", "appointment",
			"former", "ex", "formerly", "outgoing", "incoming", "interim", "acting", "predecessor", "successor", "stepped", "steps", "stepping", "resigned", "resigns", "co-ceo", "co-ceos",
			"joint", "handed", "promoted", "ousted", "previously", "then") {
			return true
		}
	}
	return false
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
	p.Report(lint.Diagnostic{Span: span(p, c, slot), Rule: rule("inconsistency", c), Claim: i + 1, Message: message,
		Related: []lint.Related{related(p, d.Span, "the other telling")}})
}

// whereIs says where the other telling stands.
func whereIs(d, c *claim.Claim) string {
	if d.Headline && !c.Headline {
		return "in the headline or a caption"
	}
	return "elsewhere"
}

// spellings finds one name of the draft spelt two ways: the rarer form, or the
// later of two as frequent. A name that the facts base knows is for the check of
// spelling.
func spellings(p *lint.Pass) {
	forms := nameForms(p)
	for _, pair := range nearForms(forms) {
		a, b := forms[pair[0]], forms[pair[1]]
		if !oneNameTwice(p, a, b) || oneSentence(p, a, b) || isKnown(p, a.text) || isKnown(p, b.text) {
			continue
		}
		wrong, right := b, a
		if len(a.at) < len(b.at) {
			wrong, right = a, b
		}
		p.Tally.Pairs++
		for _, m := range wrong.at {
			at := p.Doc.TextSpan(p.Mentions[m].Start, p.Mentions[m].End)
			d := lint.Diagnostic{Span: at, Rule: "inconsistency/name", Severity: lint.Warning,
				Message: "the draft writes “" + wrong.text + "” here and “" + right.text + "” elsewhere",
				Related: []lint.Related{related(p, p.Doc.TextSpan(p.Mentions[right.at[0]].Start, p.Mentions[right.at[0]].End), "the other spelling")}}
			if c := claimAt(p, at); c > 0 && p.Claims[c-1].Value.Kind == value.Name && !p.Claims[c-1].Subject.Span.Overlaps(at) {
				d.Rule, d.Claim = rule("inconsistency", &p.Claims[c-1]), c
			}
			if len(right.at) > len(wrong.at) {
				d.Fixes = []lint.Fix{{Title: "Replace with " + right.text, Edits: []lint.Edit{{Span: at, Text: right.text}}}}
			}
			p.Report(d)
		}
	}
}

// isKnown reports whether the facts base has a name, or a part of one that stands
// for it.
func isKnown(p *lint.Pass, text string) bool {
	if p.Facts == nil {
		return false
	}
	hit, ok := p.Facts.NameAt([]byte(text), 0)
	return ok && hit.End == len(text) || len(p.Facts.Near(text)) > 0
}

// nearForms lists the pairs of forms that may be one name, the earlier first: they
// share a word or all their letters, or one is a word of the other's initial.
func nearForms(forms []*nameForm) [][2]int {
	byWord := make(map[string][]int, 2*len(forms))
	var pairs [][2]int
	met := make(map[[2]int]bool)
	for i, f := range forms {
		keys := append([]string{f.folded}, f.words...)
		if last := f.words; len(last) > 0 && (len(last) == 1 && f.alone || f.person) {
			keys = append(keys, "^"+last[len(last)-1][:1])
		}
		for _, key := range keys {
			for _, k := range byWord[key] {
				if pair := [2]int{k, i}; k != i && !met[pair] {
					met[pair] = true
					pairs = append(pairs, pair)
				}
			}
			const most = 64 // a word in more names than that is no name
			if len(byWord[key]) < most {
				byWord[key] = append(byWord[key], i)
			}
		}
	}
	return pairs
}

// nameForm is one way a name is written, and the mentions that write it so.
type nameForm struct {
	text   string
	folded string
	words  []string // of folded
	person bool
	alone  bool // no fuller form of the draft has these words
	at     []int
}

// nameForms lists the names of people and companies by the way they are written,
// in order of their first mention. Names in capitals throughout say nothing of
// their spelling.
func nameForms(p *lint.Pass) []*nameForm {
	var all []*nameForm
	byText := make(map[string]int, 64)
	within := make(map[string]bool, 64) // beginnings and ends of longer names
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if !isNameMention(m) {
			continue
		}
		written := p.Doc.Text[m.Start:m.End]
		k, met := byText[string(written)]
		if !met {
			text := string(written)
			if strings.ToUpper(text) == text {
				continue
			}
			folded := value.Fold(text)
			all = append(all, &nameForm{text: text, folded: folded, words: strings.Fields(folded)})
			k = len(all) - 1
			byText[text] = k
			for at := range len(text) {
				if text[at] == ' ' {
					within[text[:at]], within[text[at+1:]] = true, true
				}
			}
		}
		all[k].at = append(all[k].at, i)
		all[k].person = all[k].person || isPersonMention(m)
	}
	for _, f := range all {
		f.alone = !within[f.text]
	}
	return all
}

// oneSentence reports whether two forms stand in one sentence, as the names of two
// do.
func oneSentence(p *lint.Pass, a, b *nameForm) bool {
	for _, i := range a.at {
		for _, k := range b.at {
			if p.Doc.SentenceOf(int(p.Mentions[i].First)) == p.Doc.SentenceOf(int(p.Mentions[k].First)) {
				return true
			}
		}
	}
	return false
}

// oneNameTwice reports whether two forms are one name with a slip: of the same
// words but for a letter or an accent. Short names, and names that stand for two
// things (Adaptive and Adaptavist), differ by more or are too short to tell.
func oneNameTwice(p *lint.Pass, a, b *nameForm) bool {
	const short = 6
	if len(a.text) < short || len(b.text) < short {
		return false
	}
	wa, wb := a.words, b.words
	if a.folded == b.folded {
		// Accents and capitals: only a difference in accents is a slip.
		return len(wa) == len(wb) && !strings.EqualFold(a.text, b.text) && accents(a.text) != accents(b.text)
	}
	if len(wa) != len(wb) && (a.person || b.person) && min(len(wa), len(wb)) == 1 {
		return surnameTwice(p, a, b, wa, wb)
	}
	if len(wa) == 1 && len(wb) == 1 {
		return oneWordTwice(p, a, b)
	}
	if len(wa) != len(wb) || len(wa) < 2 {
		return false
	}
	different := 0
	for i := range wa {
		if wa[i] == wb[i] {
			continue
		}
		different++
		if len(wa[i]) < 5 || len(wb[i]) < 5 || wa[i][0] != wb[i][0] || value.Distance(wa[i], wb[i], 1) > 1 || pluralOf(wa[i], wb[i]) {
			return false
		}
	}
	return different == 1
}

// oneWordTwice reports whether a company of one word, told once, is a letter more or
// less, or two in the wrong order, than one told three times or more.
func oneWordTwice(p *lint.Pass, a, b *nameForm) bool {
	const long, often = 7, 3
	rare, usual := a, b
	if len(rare.at) > len(usual.at) {
		rare, usual = usual, rare
	}
	x, y := rare.folded, usual.folded
	if len(rare.at) != 1 || len(usual.at) < often || len(x) < long || len(y) < long || x[:2] != y[:2] || pluralOf(x, y) || value.Distance(x, y, 1) > 1 || strings.HasPrefix(x, y) || strings.HasPrefix(y, x) {
		return false
	}
	if !rare.alone || !usual.alone || rare.person != usual.person {
		return false
	}
	kind := func(f *nameForm) bool {
		k := p.Mentions[f.at[0]].Kind
		return k == mention.Company || k == mention.Name
	}
	return kind(rare) && p.Mentions[usual.at[0]].Kind == mention.Company && p.Doc.Tokens[p.Mentions[rare.at[0]].First].Word == 0
}

// surnameTwice reports whether a surname alone, told more than once, is a slip away
// from that of a full name.
func surnameTwice(p *lint.Pass, a, b *nameForm, wa, wb []string) bool {
	if len(wb) == 1 {
		a, wa, wb = b, wb, wa
	}
	alone, last := wa[0], wb[len(wb)-1]
	return a.alone && (len(a.at) > 1 || speaks(p, &p.Mentions[a.at[0]])) && alone != last && len(alone) >= 6 && len(last) >= 6 && alone[0] == last[0] &&
		value.Distance(alone, last, 1) == 1 && (!pluralOf(alone, last) || doubled(alone, last))
}

// speaks reports whether a name stands beside a word of saying, as a person's does.
func speaks(p *lint.Pass, m *mention.Mention) bool {
	said := []string{"said", "says", "adds", "added", "told", "explains", "explained", "argues", "recalls", "notes", "noted"}
	after, before := int(m.Last), int(m.First)-1
	return isPersonMention(m) || after < len(p.Doc.Tokens) && isWord(p.Doc.Bytes(after), said...) || before >= 0 && isWord(p.Doc.Bytes(before), said...)
}

// doubled reports whether two words differ by a letter doubled at the end: Hollmann and
// Hollman.
func doubled(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(b) == len(a)+1 && b[len(b)-1] == a[len(a)-1]
}

// accents counts the letters of a name that are not ASCII.
func accents(s string) int {
	n := 0
	for _, r := range s {
		if r >= 0x80 && r != '’' && r != '‘' && r != '–' && r != '—' && r != '\u00A0' {
			n++
		}
	}
	return n
}

// pluralOf reports whether two words differ by an ending that makes another word.
func pluralOf(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return b == a+"s" || b == a+"n" || b == a+"e" || b == a+"a"
}
