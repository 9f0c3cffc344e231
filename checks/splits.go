package checks

import (
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// splits holds the parts told in one sentence to their total, whatever they count:
//
//	€468m in equity and €142m in debt, €600m in all
//	an $8bn fund split into $4.5bn for growth, $1.5bn for seed and $2bn for debt
//	60% from the US, 30% from Europe and 20% from Asia
func (s *sentence) splits() {
	if s.any(s.start, s.end, "including", "include", "includes", "among", "average", "least") {
		return
	}
	for i := range s.mentions {
		switch m := &s.mentions[i]; m.Kind {
		case mention.Money, mention.Number:
			if cue, exact := s.splitAfter(m); cue > 0 {
				s.addUp(m, s.partsAfter(m, cue), exact)
				return
			}
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.Kind == mention.Money && s.isTotal(m) {
			s.addUp(m, s.mixBefore(m), true)
			return
		}
	}
	s.percentages()
}

// splitAfter is the token after the words that open the parts of a total; exact
// reports that they are all of them.
func (s *sentence) splitAfter(m *mention.Mention) (cue int, exact bool) {
	const reach = 6
	for t := int(m.Last); t < min(s.end, int(m.Last)+reach); t++ {
		switch {
		case s.is(t, "comprising", "comprises"), s.is(t, "split", "divided") && s.is(t+1, "between", "into", "among", "across"),
			s.is(t, "consisting", "consists") && s.is(t+1, "of"), s.phrase(t, "made", "up", "of"), s.phrase(t, "broken", "down", "into"):
			return t + 1, true
		case s.is(t, "of") && s.is(t+1, "which") && m.Kind == mention.Money:
			return t + 2, false
		}
	}
	return 0, false
}

// partsAfter lists the figures from a token on that are parts of a total: of its
// unit, parted by commas and "and", up to the end of the sentence.
func (s *sentence) partsAfter(whole *mention.Mention, from int) []*mention.Mention {
	var all []*mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.First) < from {
			continue
		}
		switch m.Kind {
		case mention.Percent, mention.Multiple, mention.Points:
			return nil
		case mention.Money, mention.Number:
			if m.Kind != whole.Kind || m.Value.Currency != whole.Value.Currency || s.any(from, int(m.First), ";", "while", "but", "with", "who", "led", "after") {
				return nil
			}
			if n, ok := m.Value.Num.Int64(); m.Kind == mention.Number && ok && n >= 1900 && n < 2100 {
				return nil
			}
			all = append(all, m)
			from = int(m.Last)
		}
	}
	if len(all) < 2 || !s.any(int(all[len(all)-2].Last), int(all[len(all)-1].First), "and", "plus") {
		return nil
	}
	return all
}

// isTotal reports whether an amount is told as the sum of what stands before it:
// "€600m in all", "totalling €600m".
func (s *sentence) isTotal(m *mention.Mention) bool {
	last, left := int(m.Last), s.before(m)
	return (s.phrase(last, "in", "all") || s.phrase(last, "in", "total")) && (last+2 >= s.end || s.is(last+2, ".", ",", ")", ";", "–", "—")) || s.is(last, "altogether", "combined", "overall") || s.phrase(last, "all", "told") ||
		s.is(left, "totalling", "totaling") || s.is(left, "of") && s.is(left-1, "total") && s.is(left-2, "a", "for") || s.is(left, "makes", "making", "=")
}

// mixBefore lists the two or more amounts of different sorts of money told before
// a total: "€468m in equity and €142m in debt".
func (s *sentence) mixBefore(total *mention.Mention) []*mention.Mention {
	var all []*mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if m == total {
			break
		}
		if m.Kind != mention.Money {
			continue
		}
		if m.Value.Currency != total.Value.Currency || !s.isSort(m) {
			return nil
		}
		all = append(all, m)
	}
	if len(all) < 2 || s.any(int(all[0].First), int(total.First), ";", "while", "which", "after") {
		return nil
	}
	return all
}

// isSort reports whether an amount is followed by what sort of money it is.
func (s *sentence) isSort(m *mention.Mention) bool {
	t := int(m.Last)
	if s.is(t, "in", "of", "as", "from") {
		t++
	}
	if s.is(t, "new", "fresh", "venture", "convertible", "bank", "primary", "secondary", "public", "private", "non-dilutive") {
		t++
	}
	return s.is(t, "equity", "debt", "loans", "loan", "grants", "grant", "cash", "stock", "shares", "secondary", "primary", "credit", "subsidies", "capital", "notes")
}

// addUp compares a total with the sum of its parts.
func (s *sentence) addUp(whole *mention.Mention, all []*mention.Mention, exact bool) {
	if len(all) < 2 || whole.Value.Approx == value.Vague {
		return
	}
	s.Tally.Sums++
	sum := value.Interval{}
	for _, m := range all {
		if m.Value.Approx == value.Vague {
			return
		}
		sum = sum.Add(extent(&m.Value))
	}
	w := extent(&whole.Value)
	if w.NoHi || sum.NoHi || sum.Meets(w) || !exact && sum.Lo.Cmp(w.Hi) < 0 {
		return
	}
	made := all[0].Value
	names := make([]string, len(all))
	d := lint.Diagnostic{}
	for i, m := range all {
		names[i] = m.Value.English()
		d.Related = append(d.Related, related(s.Pass, s.span(m), "a part"))
		if i > 0 {
			made.Num = made.Num.Add(m.Value.Num)
			if m.Value.Step.Cmp(made.Step) < 0 {
				made.Step = m.Value.Step
			}
		}
	}
	made.Approx, made.Digits = value.Exact, 0
	d.Span = s.span(whole)
	kind := "round"
	if whole.Kind == mention.Number {
		kind = "metric"
		if near := int(whole.First); s.any(near-4, int(whole.Last)+3, "team", "staff", "workforce", "people", "employees", "headcount") {
			kind = "headcount"
		}
	}
	d.Rule, d.Claim = s.ruleAt(d.Span, kind)
	d.Message = join(names) + " make " + made.English() + ", the draft says " + whole.Value.English()
	s.Report(d)
}

// ruleAt is the rule for parts of what a claim at a span is about, and the claim.
func (s *sentence) ruleAt(at source.Span, otherwise string) (string, int) {
	c := claimAt(s.Pass, at)
	if c > 0 {
		switch k := s.Claims[c-1].Kind; k {
		case claim.Round, claim.Revenue, claim.Headcount, claim.Acquisition, claim.TotalRaised, claim.Metric:
			return rule("parts", &s.Claims[c-1]), c
		}
	}
	return "parts/" + otherwise, c
}

// percentages adds up the shares of one whole: each from another place or source.
func (s *sentence) percentages() {
	var all []*mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Percent {
			continue
		}
		if !m.Value.Plain() || !s.is(int(m.Last), "from", "comes", "come", "came", "goes", "went", "is", "are") && !s.ofWhole(m) ||
			len(all) > 0 && s.any(int(all[len(all)-1].Last), int(m.First), "up", "while", "but", ";", "down", "against", "than", "compared") {
			return
		}
		all = append(all, m)
	}
	if len(all) < 3 {
		return
	}
	s.Tally.Sums++
	sum := value.Interval{}
	total := value.Num{}
	for _, m := range all {
		sum, total = sum.Add(m.Value.Interval()), total.Add(m.Value.Num)
	}
	if sum.Lo.Cmp(value.Int(100)) <= 0 {
		return
	}
	kind := "metric"
	switch {
	case s.any(s.start, s.end, "revenue", "revenues", "sales", "turnover", "income"):
		kind = "revenue"
	case s.any(s.start, s.end, "staff", "employees", "workforce", "team", "workers"):
		kind = "headcount"
	}
	at := s.span(all[len(all)-1])
	s.Report(lint.Diagnostic{Span: at, Rule: "parts/" + kind, Claim: claimAt(s.Pass, at),
		Message: "the shares of one whole make " + total.String() + "%"})
}

// ofWhole reports whether a percentage in a list goes without the words that the
// first of the list has: ", 30% from Europe".
func (s *sentence) ofWhole(m *mention.Mention) bool {
	t := int(m.Last)
	return s.is(t, "of") && (s.is(t+1, "revenue", "sales", "turnover", "staff", "employees") || s.is(t+2, "revenue", "revenues", "sales", "turnover", "staff", "employees", "workforce"))
}
