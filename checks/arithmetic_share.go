package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// whole are nouns of things that come in whole numbers.
var whole = []string{"employees", "staff", "people", "workers", "founders", "cofounders", "customers", "clients", "companies", "startups", "members",
	"investors", "engineers", "staffers", "jobs", "roles", "positions", "offices", "countries", "partners", "women", "directors", "portfolio", "person",
	"team", "workforce", "headcount", "patients", "students", "subscribers", "respondents", "cities", "stores", "shops"}

// share holds "37% of its eight employees" and "50 jobs, 30% of its 120 staff" to
// account.
func (s *sentence) share() {
	for i := range s.mentions {
		p := &s.mentions[i]
		if p.Kind != mention.Percent || p.Value.Num.Sign() <= 0 || p.Value.Approx == value.Vague {
			continue
		}
		n := s.numberOf(p)
		if n == nil {
			if s.shareOfStaff(p) {
				continue
			}
			if k, all := s.partBefore(p); k != nil {
				s.compareShare(k, all, p)
			}
			continue
		}
		if k := s.countBefore(p, n); k != nil {
			s.compareShare(k, n, p)
			continue
		}
		if k := s.countAfter(n); k != nil {
			s.compareShare(k, n, p)
			continue
		}
		s.grim(p, n)
	}
}

// ofStaff are the words after a share of all who work somewhere.
var ofStaff = []string{"of staff", "of the staff", "of its staff", "of the workforce", "of its workforce", "of the team", "of its team", "of employees", "of its employees", "of the company",
	"of the total", "of its headcount", "of its total workforce", "of all employees", "of all staff", "of its total staff", "of jobs", "of its people"}

// shareOfStaff holds "15% of staff, or 90 people" and "90 people, or 15% of staff" to
// the one headcount told with it. Those who go may be counted in it or not.
func (s *sentence) shareOfStaff(p *mention.Mention) bool {
	if !s.follows(int(p.Last), ofStaff) || s.any(int(p.Last)+2, int(p.Last)+6, "in", "at", "across", "there") {
		return false // of those in one place
	}
	k := s.countAfter(p)
	if k == nil {
		k = s.countBefore(p, p)
	}
	n := s.staffNear(k, p)
	if n == nil {
		return false
	}
	a, b, w := k.Value.Interval(), extent(&n.Value), p.Value.Interval()
	if a.NoHi || b.NoHi || w.NoHi || b.Lo.Sign() <= 0 {
		return false
	}
	hundred := value.Int(100)
	w.Lo, w.Hi = w.Lo.Sub(value.Int(1)), w.Hi.Add(value.Int(1))
	if s.Tally.Sums++; a.Div(b).Scale(hundred).Meets(w) || a.Div(a.Add(b)).Scale(hundred).Meets(w) {
		return true
	}
	at := s.span(p)
	s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/share", Claim: claimAt(s.Pass, at),
		Message: k.Value.English() + " of " + n.Value.English() + " is " + percents(a.Div(b).Scale(hundred)) + ", the draft says " + p.Value.English(),
		Related: []lint.Related{related(s.Pass, s.span(k), "the part"), related(s.Pass, n.Span, "the whole")}})
	return true
}

// staffNear is the one headcount told in this sentence or beside it that is not k
// itself; nil when there are several, or of several companies, or of another one than
// the cuts of k or the share p are known to be of.
func (s *sentence) staffNear(k, p *mention.Mention) *claim.Claim {
	if k == nil {
		return nil
	}
	told := max(claimAt(s.Pass, s.span(k)), claimAt(s.Pass, s.span(p)))
	var found *claim.Claim
	first := 0
	for i := range s.Claims {
		c := &s.Claims[i]
		if c.Sentence < s.index-1 || c.Sentence > s.index+1 || c.Kind != claim.Headcount || c.Span.Overlaps(s.span(k)) {
			continue
		}
		if c.Place != "" || c.Role == claim.Part || c.Subject.Name == "" || found != nil && (found.Value.Num.Cmp(c.Value.Num) != 0 || !s.SameCompany(first, i)) {
			return nil
		}
		if told > 0 && s.Claims[told-1].Kind == claim.Layoff && !s.SameCompany(told-1, i) {
			return nil
		}
		found, first = c, i
	}
	return found
}

// countAfter is K in "25% of its N staff, or K people".
func (s *sentence) countAfter(n *mention.Mention) *mention.Mention {
	for i := range s.mentions {
		k := &s.mentions[i]
		if k.Kind != mention.Number || k.First <= n.Last || int(k.First)-int(n.Last) > 5 {
			continue
		}
		left := s.before(k)
		for s.is(left, "about", "some", "around", "roughly", "approximately", "nearly") {
			left--
		}
		if noun := s.find(int(k.Last), int(k.Last)+2, whole...); noun >= 0 && (s.is(left, "or", "(") || s.is(left, ",") && (noun+1 >= s.end || s.is(noun+1, ".", ",", ";", ")"))) {
			return k
		}
		return nil
	}
	return nil
}

// numberOf is N in "37% of its N employees", "of its N employees, 37%" and "N employees,
// 37% of whom".
func (s *sentence) numberOf(p *mention.Mention) *mention.Mention {
	if s.is(int(p.Last), "of") {
		if n := s.peopleAfter(int(p.Last)); n != nil {
			return n
		}
		if s.is(int(p.Last)+1, "them", "whom", "which", "these", "those") {
			return s.peopleBefore(int(p.First))
		}
		return nil
	}
	left := s.before(p)
	switch {
	case s.is(left, "whom", "which") && s.is(left-1, "of"):
		return s.peopleBefore(left - 1)
	case s.is(left, ","):
		// "Of its N employees, 37%"
		for k := range s.mentions {
			n := &s.mentions[k]
			if n.Kind != mention.Number || n.Last > p.First {
				continue
			}
			of := s.ofBefore(n)
			if of < 0 || of != s.start && !s.is(of-1, ",", ";", "—", "–") || s.any(int(n.Last), left, ",", ";") {
				continue
			}
			if m := s.peopleAfter(of); m == n {
				return n
			}
		}
	}
	return nil
}

// ofBefore is the "of" that leads to a number: "of its N", "of the fund's N"; or -1.
func (s *sentence) ofBefore(n *mention.Mention) int {
	const reach = 5
	for t := s.before(n); t > int(n.First)-reach && t >= s.start; t-- {
		if s.is(t, "of", "among") {
			return t
		}
		if s.Doc.Tokens[t].Kind != prose.WordToken && s.Doc.Tokens[t].Kind != prose.Possessive {
			return -1
		}
	}
	return -1
}

// peopleBefore is the number of people or things that the words before token end
// count: "nine employees, ".
func (s *sentence) peopleBefore(end int) *mention.Mention {
	if s.is(end-1, ",", "(", "—", "–", "and") {
		end--
	}
	for k := range s.mentions {
		n := &s.mentions[k]
		const reach = 4
		if n.Kind != mention.Number || !n.Value.Plain() || int(n.Last) > end || int(n.Last) < end-reach {
			continue
		}
		if s.any(int(n.Last), end, whole...) && s.words(int(n.Last), end) {
			return n
		}
	}
	return nil
}

// peopleAfter is the number of people or things in "of its N employees" whose
// "of" is token i.
func (s *sentence) peopleAfter(i int) *mention.Mention {
	for k := range s.mentions {
		n := &s.mentions[k]
		if n.Kind != mention.Number || !n.Value.Plain() || int(n.First) <= i || int(n.First) > i+6 || s.ofBefore(n) != i {
			continue
		}
		if !s.is(i+1, "its", "the", "their", "our", "all") && s.Doc.Tokens[int(n.First)-1].Kind != prose.Possessive && !s.any(int(n.Last), int(n.Last)+2, "employees", "staff", "people", "workers", "jobs", "roles") {
			continue // "37% of eight companies" is a share in each
		}
		last := int(n.Last)
		if s.is(last, "-") || s.is(last, "strong") {
			last += 2
		}
		if noun := s.find(last, last+3, whole...); noun >= 0 && (noun+1 >= s.end || s.Doc.Tokens[noun+1].Kind != prose.Possessive) {
			return n
		}
	}
	return nil
}

// countBefore is K in "cut K jobs, 30% of its N staff".
func (s *sentence) countBefore(p, n *mention.Mention) *mention.Mention {
	var found *mention.Mention
	for k := range s.mentions {
		m := &s.mentions[k]
		if m.Kind != mention.Number || m == n || m.Last > p.First {
			continue
		}
		if found != nil {
			return nil
		}
		found = m
	}
	if found == nil || !s.any(int(found.Last), int(found.Last)+3, whole...) || int(p.First)-int(found.Last) > 8 ||
		!s.any(int(found.Last), int(p.First), ",", "(", "or", "–", "—") || s.any(int(found.Last), int(p.First), "and", "including", "while", ";", "affecting", "hitting", "affects", "touching", "after", "on") {
		return nil
	}
	return found
}

// partBefore is "K of its N staff, 30%".
func (s *sentence) partBefore(p *mention.Mention) (part, all *mention.Mention) {
	for k := range s.mentions {
		m := &s.mentions[k]
		if m.Kind != mention.Number || m.Last > p.First || !s.is(int(m.Last), "of") {
			continue
		}
		if n := s.peopleAfter(int(m.Last)); n != nil && n.Last <= p.First && int(p.First)-int(n.Last) <= 6 &&
			s.any(int(n.Last), int(p.First), ",", "(", "or", "–", "—") && !s.any(int(n.Last), int(p.First), "and", "while", ";", "including") &&
			(int(p.Last) >= s.end || s.is(int(p.Last), ".", ")", ",", ";", "–", "—") || s.follows(int(p.Last), ofStaff)) {
			return m, n
		}
	}
	return nil, nil
}

// compareShare compares a percentage with the share that K is of N.
func (s *sentence) compareShare(k, n, p *mention.Mention) {
	a, b := k.Value.Interval(), n.Value.Interval()
	if b.NoHi || b.Lo.Sign() <= 0 || a.Lo.Sign() < 0 {
		return
	}
	s.Tally.Sums++
	is := a.Div(b).Scale(value.Int(100))
	w := p.Value.Interval()
	// A point either way is rounding that nobody calls wrong.
	w.Lo, w.Hi = w.Lo.Sub(value.Int(1)), w.Hi.Add(value.Int(1))
	if is.Meets(w) {
		return
	}
	at := s.span(p)
	s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/share", Claim: claimAt(s.Pass, at),
		Message: k.Value.English() + " of " + n.Value.English() + " is " + percents(is) + ", the draft says " + p.Value.English(),
		Related: []lint.Related{related(s.Pass, s.span(k), "the part"), related(s.Pass, s.span(n), "the whole")}})
}

// grim reports a percentage that no whole number of so few things can have.
func (s *sentence) grim(p, n *mention.Mention) {
	all, ok := n.Value.Num.Int64()
	const most = 100
	if !ok || all < 2 || all > most || all >= 30 && all%10 == 0 || !p.Value.Plain() || !strings.Contains(s.text(p), "%") && !strings.Contains(s.text(p), "cent") || s.any(s.start, s.end, "average", "fte", "ftes", "equivalent", "hours", "time") {
		return
	}
	s.Tally.Sums++
	w := p.Value.Interval()
	if n, ok := p.Value.Num.Div(p.Value.Step).Int64(); ok && n%2 != 0 {
		w.HiOpen = true // a half rounds up, or to an even digit
	}
	share := func(k int64) value.Num { return value.Ratio(100*k, all) }
	for k := int64(0); k <= all; k++ {
		if w.Contains(share(k)) {
			return
		}
	}
	k, _ := p.Value.Num.Mul(value.Int(all)).Div(value.Int(100)).Floor().Int64()
	at := s.span(p)
	s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/share", Severity: lint.Warning, Claim: claimAt(s.Pass, at),
		Message: "no number of " + n.Value.English() + " is " + p.Value.English() + ": " + value.Int(k).String() + " are " + onePlace(share(k)) + ", " +
			value.Int(k+1).String() + " are " + onePlace(share(k+1))})
}

func onePlace(x value.Num) string {
	return x.Mul(value.Int(10)).Add(value.Ratio(1, 2)).Floor().Div(value.Int(10)).String() + "%"
}

// priceAndValue are the parts of "bought 11% for €1.3bn at a valuation of €11.7bn".
var priceAndValue = []part{
	{before: []string{"valuation of", "valued at", "value of", "value at", "valuing it at", "values it at", "puts it at", "worth"}, after: []string{"valuation"}, near: []string{"values", "valuing", "valued"},
		claim: func(c *claim.Claim) bool {
			return c.Kind == claim.Valuation && c.Mood.Checkable() && c.Mood != claim.Historical && !c.PreMoney
		}},
	{before: []string{"for", "paid", "pays", "paying", "invested", "investing", "invests", "invest", "received", "receives", "put", "putting", "puts", "cost", "costs", "costing", "spent", "spending", "spends", "investment of", "price of", "cheque of", "check of"},
		after: []string{"for a", "for an", "for", "buys", "bought", "investment", "cheque", "gets"}},
}

// stake holds a price, a share and a valuation to account.
func (s *sentence) stake() bool {
	var share *mention.Mention
	for i := range s.mentions {
		if m := &s.mentions[i]; m.Kind == mention.Percent && s.isStake(m) {
			if share != nil {
				return false
			}
			share = m
		}
	}
	if share == nil || share.Value.Num.Sign() <= 0 || share.Value.Approx == value.Vague || share.Value.Interval().Lo.Sign() <= 0 ||
		s.any(s.start, s.end, "secondary", "diluted", "tranche", "tranches", "discount", "debt", "loan", "options", "warrants", "additional", "further", "raising", "increase", "remaining", "pre", "other", "ago", "previously", "earlier", "last", "previous", "had", "another", "revenue", "sales", "fee", "commission", "interest") {
		return false
	}
	all, ok := s.cast(priceAndValue)
	if !ok {
		return false
	}
	worth, price := all[0], all[1]
	s.Tally.Sums++
	is := price.Value.Interval().Scale(value.Int(100)).Div(share.Value.Interval())
	w := worth.Value.Interval()
	if is.Meets(w) {
		return true
	}
	// Discounts and fees: only what is far off is worth a word.
	if !w.NoHi && !is.NoHi {
		slack := value.Ratio(1, 10)
		wide := value.Interval{Lo: w.Lo.Sub(w.Lo.Mul(slack)), Hi: w.Hi.Add(w.Hi.Mul(slack))}
		if is.Meets(wide) {
			return true
		}
	}
	implied := worth.Value
	implied.Approx, implied.Num, implied.Digits = value.About, price.Value.Num.Mul(value.Int(100)).Div(share.Value.Num), 0
	implied.Step = value.Int(1) // to three digits
	for implied.Num.Cmp(implied.Step.Mul(value.Int(1000))) >= 0 {
		implied.Step = implied.Step.Mul(value.Int(10))
	}
	s.reportFigure(worth, "stake", price.Value.English()+" for "+share.Value.English()+" is a valuation of "+implied.English(), price, share)
	return true
}

// isStake reports whether a percentage is a share in a company.
func (s *sentence) isStake(m *mention.Mention) bool {
	last := int(m.Last)
	if s.is(last, "-") {
		last++
	}
	if s.is(last, "stake", "shareholding", "holding", "share", "equity") || s.is(last+1, "stake", "shareholding", "holding") {
		return true
	}
	if !s.is(last, "of") {
		return false
	}
	if o := s.next(last + 1); o != nil && int(o.First) <= last+2 && o.Kind == mention.Company || s.follows(last, []string{"of the company", "of the business", "of the startup", "of the firm", "of its equity", "of its shares", "of the shares", "of the equity"}) {
		return s.any(s.start, int(m.First), "bought", "buys", "buy", "buying", "acquired", "acquires", "acquire", "took", "takes", "take", "taking", "sold", "sells", "selling", "own", "owns", "gets", "got", "for", "gave", "given")
	}
	c := claimAt(s.Pass, s.span(m))
	return c > 0 && s.Claims[c-1].Kind == claim.Stake
}
