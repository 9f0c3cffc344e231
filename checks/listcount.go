package checks

import (
	"slices"
	"strconv"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// listCounts holds numbers to the names they count: "a quartet" and three names,
// "four investors: A, B and C".
func listCounts(p *lint.Pass) {
	var miscounted []source.Span // the numbers complained of
	sentences(p, func(s *sentence) { miscounted = s.lists(miscounted) })
	for i := range p.Claims {
		c := &p.Claims[i]
		switch {
		case slices.ContainsFunc(miscounted, c.Span.Overlaps):
		case c.Role == claim.ListCount && c.Group != 0:
			groupCount(p, i)
		case c.Kind == claim.FounderCount:
			founderNames(p, i)
		}
	}
}

// lists finds a number, what it counts, and a list of names after a colon, a
// bracket or a dash, with nothing else between and after it. It appends the numbers that
// are not those of their names to miscounted.
func (s *sentence) lists(miscounted []source.Span) []source.Span {
	for i := range s.mentions {
		n := &s.mentions[i]
		count, ok := n.Value.Num.Int64()
		const most = 12
		if n.Kind != mention.Number || !n.Value.Plain() || !ok || count < 2 || count > most {
			continue
		}
		open := s.listOpens(n)
		if open < 0 || s.is(s.before(n), "of") && !s.is(int(n.Last)-1, groups...) { // "two of the five founders, A and B"
			continue
		}
		if next := i + 1; s.is(int(n.Last), "of") && next < len(s.mentions) && int(s.mentions[next].First) == int(n.Last)+1 && isNameMention(&s.mentions[next]) {
			open = int(n.Last) // "the trio of A, B and C"
		}
		first := i + 1
		for first < len(s.mentions) && int(s.mentions[first].First) <= open {
			first++
		}
		if s.is(open, ",") && slices.ContainsFunc(s.mentions[i+1:first], func(m mention.Mention) bool {
			return m.Kind == mention.Person || m.Kind == mention.Name && s.is(int(m.First)-1, "of")
		}) {
			continue // one of the names stands before the comma
		}
		if listed, end, ok := s.names(first, open+1); ok && listed > 1 && (!s.is(open, ",") || s.is(end, ",")) {
			s.Tally.Sums++
			if int64(listed) != count {
				at := s.span(n)
				miscounted = append(miscounted, at)
				s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/list-count", Claim: claimAt(s.Pass, at),
					Message: "the draft says " + s.text(n) + " and lists " + strconv.Itoa(listed)})
			}
		}
	}
	return miscounted
}

// listOpens is the token of the mark behind which the names may stand that a number
// counts: after what is counted, of four words at most and without a figure, or a colon
// later in the clause where what is counted has names. -1 when there is none.
func (s *sentence) listOpens(n *mention.Mention) int {
	const words, reach = 4, 12
	last := int(n.Last)
	open := last
	for open < s.end && open <= last+words && !s.is(open, ":", "(", "—", "–", ",") {
		if s.is(open, ".", ";", "and", "or", "including", "like", "such") {
			open = s.end
		}
		open++
	}
	if open < s.end && open <= last+words && (open > last || s.is(last-1, groups...)) && (!s.is(open, ",") || s.any(last-1, open, members...)) {
		return open
	}
	noun := s.find(last, last+3, "investors", "backers", "countries", "cities", "markets", "partners", "founders", "cofounders", "funds", "states", "startups", "offices")
	colon := s.find(noun, noun+reach, ":")
	if noun < 0 || colon < 0 || !s.words(last, noun) || s.any(noun, colon, ";", ".", "including", "and", "among") {
		return -1
	}
	if m := s.next(last); m != nil && int(m.First) < colon && (m.Kind == mention.Number || m.Kind == mention.Money) {
		return -1
	}
	return colon
}

// groups are the words that are a number and what it counts.
var groups = []string{"trio", "duo", "pair", "quartet", "quintet", "threesome", "couple"}

// members are the words for people in apposition to whom their names stand.
var members = []string{"founders", "cofounders", "friends", "brothers", "sisters", "partners", "investors", "backers", "entrepreneurs", "researchers", "scientists", "graduates",
	"trio", "duo", "pair", "quartet", "quintet"}

// names counts the names from mention k on, which must begin at token i and be
// parted by commas and one "and", and end where the bracket, the apposition or the
// sentence does: before token end.
func (s *sentence) names(k, i int) (n, end int, ok bool) {
	closing := false // the "and" was there
	for ; k < len(s.mentions); k++ {
		m := &s.mentions[k]
		switch m.Kind {
		case mention.Company, mention.Person, mention.Place, mention.Name:
		default:
			return n, i, false
		}
		for s.is(i, "the") {
			i++
		}
		if int(m.First) != i {
			return n, i, false
		}
		n++
		i = int(m.Last)
		if i >= s.end || s.is(i, ".", ")", ";", "—", "–", "!") {
			return n, i, closing
		}
		if closing {
			return n, i, s.is(i, ",")
		}
		if s.is(i, ",") {
			i++
		}
		if s.is(i, "and", "&") {
			i++
			closing = true
		} else if !s.is(i-1, ",") {
			return n, i, false
		}
	}
	return n, i, false
}

// groupCount holds a count to the items of the list it was told with.
func groupCount(p *lint.Pass, i int) {
	c := &p.Claims[i]
	items := 0
	var last source.Span
	for k := max(0, i-64); k < min(len(p.Claims), i+64); k++ { // a group is told in one sentence
		d := &p.Claims[k]
		if d.Group != c.Group || d.Role != claim.ListItem {
			continue
		}
		if d.Partial {
			return
		}
		if d.Span != last {
			items++
		}
		last = d.Span
	}
	if items < 2 || !c.Value.Plain() || c.Partial {
		return
	}
	p.Tally.Sums++
	if n, ok := c.Value.Num.Int64(); ok && n != int64(items) {
		p.Report(lint.Diagnostic{Span: c.Span, Rule: "arithmetic/list-count", Claim: i + 1,
			Message: topic(c) + ": the draft says " + c.Value.English() + " and names " + strconv.Itoa(items),
			Related: []lint.Related{related(p, last, "the last of them")}})
	}
}

// founderNames holds a number of founders to the founders the draft names. They
// may be fewer, but not more; where another count is borne out by the names around
// it, this one is wrong.
func founderNames(p *lint.Pass, i int) {
	c := &p.Claims[i]
	n, ok := c.Value.Num.Int64()
	if !ok || faulted(p, i) || !told(c) || !c.Value.Plain() || c.Subject.Name == "" {
		return
	}
	people := founders(p, i)
	d := lint.Diagnostic{Span: c.Span, Rule: "arithmetic/list-count", Claim: i + 1}
	if len(people) > 1 {
		p.Tally.Sums++
	}
	if int64(len(people)) > n && len(people) > 1 {
		names := make([]string, len(people))
		for k, f := range people {
			names[k] = f.Value.Text
		}
		d.Message = topic(c) + ": the draft says " + c.Value.English() + " and names " + strconv.Itoa(len(people)) + ": " + join(names)
		d.Related = []lint.Related{related(p, people[0].Span, "a founder")}
		p.Report(d)
		return
	}
	for _, k := range p.Alike(i, claim.FounderCount) {
		if other := &p.Claims[k]; int(k) != i && betterCount(p, other, c) {
			d.Message = topic(c) + ": the draft says " + c.Value.English() + " here, and " + other.Value.English() + " beside as many names"
			d.Related = []lint.Related{related(p, other.Span, "the other count")}
			p.Report(d)
			return
		}
	}
}

// founders lists the claims that name the founders of claim i's company, each of
// them once.
func founders(p *lint.Pass, i int) []*claim.Claim {
	var people []*claim.Claim
	for _, k := range p.Alike(i, claim.Founder) {
		if d := &p.Claims[k]; told(d) && d.Value.Kind == value.Name && !faulted(p, int(k)) && !amongPeople(people, d) {
			people = append(people, d)
		}
	}
	return people
}

// amongPeople reports whether a person is among those already met.
func amongPeople(people []*claim.Claim, d *claim.Claim) bool {
	for _, q := range people {
		if value.ComparePerson(d.Value.Text, q.Value.Text) != value.NameDifferent || value.ComparePerson(q.Value.Text, d.Value.Text) != value.NameDifferent {
			return true
		}
	}
	return false
}

// betterCount reports whether other tells another number of one company's founders
// than c and is the one that the names around it bear out.
func betterCount(p *lint.Pass, other, c *claim.Claim) bool {
	if !told(other) || !other.Value.Plain() || other.Value.Num.Cmp(c.Value.Num) == 0 {
		return false
	}
	n, ok := other.Value.Num.Int64()
	m, _ := c.Value.Num.Int64()
	return ok && n > 1 && int64(peopleAround(p, other)) == n && int64(peopleAround(p, c)) != m
}

// peopleAround counts the people named, outside quotations, in the paragraph of a
// claim and the one before it.
func peopleAround(p *lint.Pass, c *claim.Claim) int {
	block := p.Doc.Sentences[c.Sentence].Block
	var names []string
	for i := range p.Mentions {
		m := &p.Mentions[i]
		t := int(m.First)
		if !isPersonMention(m) || p.Doc.Tokens[t].Flags&prose.Quoted != 0 {
			continue
		}
		if b := p.Doc.Sentences[p.Doc.SentenceOf(t)].Block; b != block && b != block-1 {
			continue
		}
		name := string(p.Doc.Text[m.Start:m.End])
		met := false
		for _, n := range names {
			met = met || value.ComparePerson(name, n) != value.NameDifferent || value.ComparePerson(n, name) != value.NameDifferent
		}
		if !met {
			names = append(names, name)
		}
	}
	return len(names)
}
