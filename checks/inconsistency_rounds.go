package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

// extends reports whether a raise comes on top of another of its label.
func extends(p *lint.Pass, c *claim.Claim) bool {
	return says(p, c, "add", "adds", "added", "adding", "extend", "extends", "extended", "extending", "extension", "additional", "another", "further", "tranche", "topping", "topped", "close", "upsized")
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
	if !s.is(t, "the", "this") || noun < 0 || s.is(noun+1, "it", "they", "he", "she", "that", "of", "in", "from", "sought", "at", "by", "for", "into", "firm", "fund", "company", "bank", "vehicle", "arm", "group", "giant", "manager", "house", "plan", "programme", "program", "target", "bill") ||
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
	d := &p.Claims[found]
	p.Tally.Pairs++
	toldTwice(p, i, found, span(p, c, lint.SlotSeries), c.Subject.Name+", "+c.Value.English()+": the draft says "+c.Series+" here and "+d.Series+" "+whereIs(d, c))
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
	d := &p.Claims[found]
	p.Tally.Pairs++
	toldTwice(p, i, found, span(p, c, lint.SlotDate), topic(c)+": the draft says "+c.Date.English()+" here and "+d.Date.English()+" "+whereIs(d, c))
}
