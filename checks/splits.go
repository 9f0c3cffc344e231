package checks

import (
	"slices"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// splits holds the parts told in one sentence to their total, whatever they count:
//
//	€468m in equity and €142m in debt, €600m in all
//	an $8bn fund split into $4.5bn for growth, $1.5bn for seed and $2bn for debt
//	60% from the US, 30% from Europe and 20% from Asia
func (s *sentence) splits() {
	s.includes()
	if s.any(s.start, s.end, "including", "include", "includes", "among", "average", "least", "respectively", "far", "already", "example", "instance", "notably", "mainly", "mostly", "initially") {
		return
	}
	for i := range s.mentions {
		switch m := &s.mentions[i]; m.Kind {
		case mention.Money, mention.Number:
			if o, ok := s.splitAfter(m); ok {
				all := s.partsAfter(m, o)
				if s.addUp(m, all, o.exact && !s.labels(all)) { // there may be other rounds
					return
				}
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

// opening is where the parts of a total begin.
type opening struct {
	from  int  // the token after the words that open them
	exact bool // they are all of it
	alike bool // they are parts only where they are told in one way: "40 in Berlin and 30 in Rome"
}

// splitWords open the parts of a total, all of them.
var splitWords = []string{"comprising", "comprises", "split between", "split into", "split among", "split across", "divided between", "divided into", "divided among", "divided across",
	"consisting of", "consists of", "made up of", "broken down into", "breaks down into", "breaks down as", "broken down as"}

// splitAfter finds the words or the mark that open the parts of a total.
func (s *sentence) splitAfter(m *mention.Mention) (o opening, ok bool) {
	const reach = 8
	if s.is(s.before(m), "of") && (s.before(m) == s.start || s.is(s.before(m)-1, ",", ";", ":")) {
		if comma := s.find(int(m.Last), int(m.Last)+reach, ","); comma >= 0 {
			return opening{from: comma + 1, alike: true}, true
		}
	}
	for t := int(m.Last); t < min(s.end, int(m.Last)+reach); t++ {
		for _, words := range splitWords {
			if end, ok := s.reads(t, words); ok {
				return opening{from: end, exact: true}, true
			}
		}
		next := s.next(t)
		switch {
		case s.is(t, ".", ";", "and", "or", "but", "while"):
			return o, false
		case next != nil && int(next.First) == t && next.Kind == m.Kind && next != m && !s.is(int(next.Last), "funds", "rounds", "tranches", "parts", "cities", "countries", "places", "offices", "sites"):
			return o, false
		case s.is(t, "of") && s.is(t+1, "which") && m.Kind == mention.Money:
			return opening{from: t + 2}, true
		case s.is(t, ":"):
			return opening{from: t + 1, exact: m.Kind == mention.Money, alike: true}, next != nil && int(next.First) <= t+5
		case s.is(t, ",", "(", "—", "–") && next != nil && s.before(next) == t && next.Kind == m.Kind:
			return opening{from: t + 1, alike: true}, true
		}
	}
	return o, false
}

// partsAfter lists the figures after an opening that are parts of a total: of its
// unit, parted by commas and "and", up to the end of the sentence.
func (s *sentence) partsAfter(whole *mention.Mention, o opening) []*mention.Mention {
	var all []*mention.Mention
	from := o.from
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.First) < from {
			continue
		}
		switch m.Kind {
		case mention.Percent, mention.Multiple, mention.Points:
			return nil
		case mention.Money, mention.Number:
			if m.Kind != whole.Kind || m.Value.Currency != whole.Value.Currency || s.any(from, int(m.First), ";", "while", "but", "with", "who", "led", "after", "up", "against", "than", "compared", "versus", "per", "followed") {
				return nil
			}
			if n, ok := m.Value.Num.Int64(); m.Kind == mention.Number && ok && n >= 1900 && n < 2100 {
				return nil
			}
			all = append(all, m)
			from = int(m.Last)
		}
	}
	if o.alike && slices.ContainsFunc(all, func(m *mention.Mention) bool { return m.Value.Num.Cmp(whole.Value.Num) > 0 }) {
		return nil // no parts of that
	}
	if len(all) < 2 || !s.any(int(all[len(all)-2].Last), int(all[len(all)-1].First), "and", "plus") || o.alike && !s.alike(all) {
		return nil
	}
	return all
}

// alike reports whether parts are told in one way, so that they are parts of one
// thing: each with what sort of money it is, with the same noun, or with the same
// preposition and places that lie apart.
func (s *sentence) alike(all []*mention.Mention) bool {
	const reach = 4
	preposition := func(m *mention.Mention) int {
		return s.find(int(m.Last), int(m.Last)+reach, "in", "from", "for", "at", "to", "on", "into")
	}
	sorts, nouns, words := true, true, true
	if s.labels(all) {
		return true
	}
	for i, m := range all {
		sorts = sorts && m.Kind == mention.Money && s.isSort(m)
		at := preposition(m)
		noun := s.find(int(m.Last), int(m.Last)+reach, "fund", "vehicle", "tranche", "round", "loan", "facility")
		nouns = nouns && noun >= 0
		words = words && at >= 0 && !s.dateAt(at+1)
		if i == 0 || !words {
			continue
		}
		before := preposition(all[i-1])
		words = s.Doc.Lower(before) == s.Doc.Lower(at) && s.lieApart(before+1, at+1)
	}
	return sorts || nouns || words
}

// labels reports whether each of the amounts is that of a labelled round.
func (s *sentence) labels(all []*mention.Mention) bool {
	return !slices.ContainsFunc(all, func(m *mention.Mention) bool {
		n := s.next(int(m.Last))
		return !s.is(int(m.Last), "seed", "series") && (n == nil || int(n.First) != int(m.Last) || n.Kind != mention.Series)
	})
}

// dateAt reports whether a date begins at token i.
func (s *sentence) dateAt(i int) bool {
	m := s.next(i)
	return m != nil && int(m.First) <= i+1 && m.Kind == mention.Date
}

// lieApart reports whether what stands at two tokens are no two places of which one
// holds the other.
func (s *sentence) lieApart(i, k int) bool {
	a, b := s.next(i), s.next(k)
	if a == nil || b == nil || int(a.First) != i || int(b.First) != k || a.Kind != mention.Place || b.Kind != mention.Place {
		return true
	}
	switch place.Relate(s.text(a), s.text(b)) {
	case place.Same, place.Contains, place.Within:
		return false
	}
	return true
}

// ofThem holds "80 of them are in Hamburg and 50 in Warsaw" to the staff told in the
// sentence before.
func (s *sentence) ofThem() {
	if len(s.mentions) == 0 || int(s.mentions[0].First) > s.start+1 || s.mentions[0].Kind != mention.Number || s.index == 0 || s.Doc.Sentences[s.index-1].Block != s.Doc.Sentences[s.index].Block {
		return
	}
	if first := int(s.mentions[0].Last); !s.is(first, "of") || !s.is(first+1, "them", "these", "those", "whom") {
		return
	}
	var whole *mention.Mention
	before := sentenceOf(s.Pass, s.index-1)
	for i := range before.mentions {
		m := &before.mentions[i]
		if m.Kind != mention.Number {
			continue
		}
		if c := claimAt(s.Pass, before.span(m)); whole != nil || c == 0 || s.Claims[c-1].Kind != claim.Headcount || s.Claims[c-1].Place != "" {
			return
		}
		whole = m
	}
	if whole == nil {
		return
	}
	s.addUp(whole, s.partsAfter(whole, opening{from: s.start, alike: true}), false)
}

// includes finds a part that is larger than its whole: "a team of 60, including 70
// engineers".
func (s *sentence) includes() {
	for i := 0; i+1 < len(s.mentions); i++ {
		m, part := &s.mentions[i], &s.mentions[i+1]
		if m.Kind != part.Kind || m.Kind != mention.Number && m.Kind != mention.Money || m.Value.Currency != part.Value.Currency || s.yearLike(m) || s.yearLike(part) {
			continue
		}
		const reach = 5
		at := s.find(int(m.Last), int(m.Last)+reach, "including", "among", "includes")
		if at < 0 || s.is(at, "among") && !s.is(at+1, "them") || int(part.First)-at > 4 || s.before(part) > at+1 || s.any(int(m.Last), at, "and", "but", ";") {
			continue
		}
		if c := claimAt(s.Pass, s.span(m)); m.Kind == mention.Number && (c == 0 || s.Claims[c-1].Kind != claim.Headcount || s.is(int(part.Last), "countries", "offices", "cities", "customers", "clients", "users")) {
			continue
		}
		s.Tally.Sums++
		w, x := extent(&m.Value), extent(&part.Value)
		if w.NoHi || x.Lo.Cmp(w.Hi) <= 0 {
			continue
		}
		d := lint.Diagnostic{Span: s.span(m), Related: []lint.Related{related(s.Pass, s.span(part), "a part")}, Message: part.Value.English() + " cannot be a part of " + m.Value.English()}
		d.Rule, d.Claim = s.ruleAt(d.Span, "round")
		s.Report(d)
	}
}

// isTotal reports whether an amount is told as the sum of what stands before it:
// "€600m in all", "totalling €600m".
func (s *sentence) isTotal(m *mention.Mention) bool {
	last, left := int(m.Last), s.before(m)
	if s.precedes(left+1, []string{"for a total of", "for total revenue of", "for total revenues of", "for total sales of", "for total income of", "for combined revenue of", "for combined sales of", "making a total of"}) {
		return true
	}
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
		if m.Value.Currency != total.Value.Currency || !s.isSort(m) && !s.is(s.before(total), "of") {
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
func (s *sentence) addUp(whole *mention.Mention, all []*mention.Mention, exact bool) (compared bool) {
	if len(all) < 2 || whole.Value.Approx == value.Vague {
		return false
	}
	if !slices.ContainsFunc(all, func(m *mention.Mention) bool {
		c := claimAt(s.Pass, s.span(m))
		return c == 0 || s.Claims[c-1].Kind != claim.Headcount || s.Claims[c-1].Place == ""
	}) {
		return true // partsOf adds up the staff of places
	}
	s.Tally.Sums++
	sum := value.Interval{}
	for _, m := range all {
		if m.Value.Approx == value.Vague {
			return false
		}
		sum = sum.Add(extent(&m.Value))
	}
	w := extent(&whole.Value)
	if w.NoHi || sum.NoHi || sum.Meets(w) || !exact && sum.Lo.Cmp(w.Hi) < 0 {
		return true
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
	return true
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

// percentages adds up the shares of one whole: each from another place or source, or
// the last of them told as all the rest.
func (s *sentence) percentages() {
	var all []*mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Percent {
			continue
		}
		if !m.Value.Plain() && m.Value.Approx != value.About || len(all) > 0 && s.any(int(all[len(all)-1].Last), int(m.First), "up", "while", "but", ";", "down", "against", "than", "compared", "growth", "grew") || s.is(int(m.First)-1, "up", "down", "by") && !s.is(int(m.First)-2, "make", "makes", "made") {
			return
		}
		all = append(all, m)
	}
	rest := s.restOf(all)
	if len(all) < 2 || !rest && !s.shares(all) {
		return
	}
	s.Tally.Sums++
	sum := value.Interval{}
	total := value.Num{}
	for _, m := range all {
		sum, total = sum.Add(m.Value.Interval()), total.Add(m.Value.Num)
	}
	hundred := value.Int(100)
	if sum.Lo.Cmp(hundred) <= 0 && !(rest && sum.Hi.Cmp(hundred) < 0) {
		return
	}
	kind := "metric"
	switch {
	case s.any(s.start, s.end, "revenue", "revenues", "sales", "turnover", "income"):
		kind = "revenue"
	case s.any(s.start, s.end, "own", "owns", "hold", "holds", "stake", "shares"):
		kind = "stake"
	case s.any(s.start, s.end, "staff", "employees", "workforce", "team", "workers"):
		kind = "headcount"
	}
	at := s.span(all[len(all)-1])
	s.Report(lint.Diagnostic{Span: at, Rule: "parts/" + kind, Claim: claimAt(s.Pass, at),
		Message: "the shares of one whole make " + total.String() + "%"})
}

// restOf reports whether the last of the shares is told as all that the others leave:
// "the remaining 20%".
func (s *sentence) restOf(all []*mention.Mention) bool {
	if len(all) < 2 {
		return false
	}
	t := int(all[len(all)-1].First) - 1
	return s.is(t, "remaining") || s.is(t, "other") && s.is(t-1, "the")
}

// shares reports whether percentages are of one whole and do not overlap: each is from
// or in another place, or women and men.
func (s *sentence) shares(all []*mention.Mention) bool {
	if len(all) == 2 && s.sexes(all[0], all[1]) {
		return true
	}
	word := ""
	ways := true // told with the words that divide a whole
	for i, m := range all {
		ways = ways && (s.is(int(m.Last), "from", "comes", "come", "came", "goes", "went", "is", "are") || s.ofWhole(m))
		end := s.end
		if i+1 < len(all) {
			end = int(all[i+1].First)
		}
		at := s.find(int(m.Last), end, "in", "from")
		if at < 0 || i > 0 && at > int(m.Last)+1 || word != "" && s.Doc.Lower(at) != word || !s.placeAt(at+1) || s.Doc.Lower(at) == "in" && s.any(s.start, s.end, "available", "active", "live", "present", "sold", "used", "grew", "rose", "fell", "cut", "penetration", "share", "shares", "margin", "margins") {
			return ways && len(all) > 2
		}
		word = s.Doc.Lower(at)
	}
	return true
}

// placeAt reports whether a place stands at token i, an article passed over.
func (s *sentence) placeAt(i int) bool {
	if s.is(i, "the") {
		i++
	}
	m := s.next(i)
	return m != nil && int(m.First) == i && m.Kind == mention.Place
}

// sexes reports whether one of two percentages is of women and the other of men.
func (s *sentence) sexes(a, b *mention.Mention) bool {
	of := func(m *mention.Mention, words ...string) bool {
		const reach = 5
		at := s.find(int(m.Last), int(m.Last)+reach, words...)
		return s.is(int(m.First)-1, words...) || at >= 0 && !s.any(int(m.Last), at, ",", "and", "but", "for", "than")
	}
	either := func(x, y *mention.Mention) bool {
		return (of(x, "women", "female") || s.is(s.start, "women")) && of(y, "men", "male")
	}
	return either(a, b) || either(b, a)
}

// ofWhole reports whether a percentage in a list goes without the words that the
// first of the list has: ", 30% from Europe".
func (s *sentence) ofWhole(m *mention.Mention) bool {
	t := int(m.Last)
	return s.is(t, "of") && (s.is(t+1, "revenue", "sales", "turnover", "staff", "employees") || s.is(t+2, "revenue", "revenues", "sales", "turnover", "staff", "employees", "workforce"))
}
