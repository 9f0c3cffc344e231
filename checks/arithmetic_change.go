package checks

import (
	"bytes"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// level reports whether a mention is a quantity that can rise and fall.
func level(m *mention.Mention) bool {
	switch m.Kind {
	case mention.Number, mention.Money, mention.Percent:
	default:
		return false
	}
	return m.Value.Num.Sign() > 0 && m.Value.Approx != value.Vague && m.Value.Approx != value.Between && m.Value.Approx != value.UpTo
}

// change is a percentage, a number of points or a multiple, and where it stands.
type change struct {
	value.Value
	first, last int // tokens, hedges included
	at          source.Span
}

// changes holds percentages and multiples to the two levels they relate, in the
// constructions that leave no doubt which these are.
func (s *sentence) changes() {
	for i := range s.mentions {
		from := &s.mentions[i]
		if !level(from) {
			continue
		}
		var to *mention.Mention
		var by *change
		verb := -1
		if at := s.startsFrom(from); at >= 0 {
			to, by, verb = s.around(from, at)
		} else if to, by = s.timesThe(from); to == nil {
			to, by, verb = s.yearByYear(i)
		}
		if to == nil || from.Value.Kind != to.Value.Kind || from.Value.Kind == value.Money && !comparable(&from.Value, &to.Value) ||
			from.Value.Kind == value.Count && (s.otherNoun(from, to) || s.yearLike(from) && s.yearLike(to)) {
			continue
		}
		s.Tally.Sums++
		if s.wrongWay(from, to, verb) || by == nil || s.any(s.start, s.end, "constant", "organic", "organically", "annualised", "annualized", "underlying", "adjusted", "cagr", "compound", "average") {
			continue
		}
		s.compareChange(from, to, by)
	}
}

// startsFrom is the first token of "from", or of "compared with" and the like, right
// before the level that another is held to; -1 when neither is there.
func (s *sentence) startsFrom(m *mention.Mention) int {
	at := s.before(m)
	switch {
	case s.is(at, "from", "against", "versus", "vs"):
		return at
	case s.is(at, "with", "to") && s.is(at-1, "compared"):
		return at - 1
	}
	return -1
}

// yearByYear is the level after "and" that mention i is held to when both are told
// with their years, and the change told after them: "$8m in 2022 and $10m in 2023, an
// increase of 25%".
func (s *sentence) yearByYear(i int) (to *mention.Mention, by *change, verb int) {
	if i+3 >= len(s.mentions) {
		return nil, nil, -1
	}
	from, then, to, now := &s.mentions[i], &s.mentions[i+1], &s.mentions[i+2], &s.mentions[i+3]
	if !s.dated(then) || !s.dated(now) || !level(to) || !then.Value.Date.Before(now.Value.Date) ||
		!s.is(int(from.Last), "in") || int(from.Last)+1 != int(then.First) || !s.is(int(to.Last), "in") || int(to.Last)+1 != int(now.First) {
		return nil, nil, -1
	}
	verb = -1
	switch left, last := s.before(to), int(then.Last); {
	case left == last && s.is(last, "and"):
	case s.is(left, "to") && s.is(last, ",") && left == last+2 && (s.is(last+1, risen...) || s.is(last+1, fallen...)):
		verb = last + 1 // "4.2% in 2022, fell to 3.1% in 2023"
	default:
		return nil, nil, -1
	}
	if i+4 < len(s.mentions) && level(&s.mentions[i+4]) && !s.is(int(now.Last), ",") {
		return nil, nil, -1
	}
	return to, s.changeAfter(to), verb
}

// around finds the level that the one after "from" is related to, the change told
// with them and the verb, in one of three constructions:
//
//	€14m, up 40% from €12m
//	rose 40% to €14m from €12m
//	rose 40% from €12m to €14m; from €12m to €14m, up 40%
func (s *sentence) around(from *mention.Mention, at int) (to *mention.Mention, by *change, verb int) {
	at = s.skipAside(at)
	if to, by = s.changeTo(at); to != nil {
		return to, by, s.verbBefore(by.first)
	}
	end := at // of what stands before "from"
	if by = s.changeBefore(end); by != nil {
		end = by.first
		if s.is(end-1, "by") {
			end--
		}
	}
	if s.is(end-1, "up", "down") {
		up := end - 1
		left := up
		for s.is(left-1, ",", "(", "–", "—") {
			left--
		}
		if to = s.levelBefore(left); to != nil && (left < up || s.is(int(to.Last), "up", "down")) {
			return to, by, up
		}
	}
	if s.is(at-1, "up", "down") && at-1 == s.start {
		// "Up from €10m a year earlier, revenue was €14m"
		return s.mainLevel(from), nil, at - 1
	}
	if by == nil {
		if to = s.levelBefore(at); to != nil && s.is(s.before(to), "to") {
			left := s.before(to)
			if by = s.changeBefore(left); by == nil {
				by = s.multipleVerb(left)
			}
			if by != nil {
				left = by.first
			}
			return to, by, s.verbBefore(left)
		}
	}
	if to = s.levelAfter(from); to == nil {
		return nil, nil, -1
	}
	verb = s.verbBefore(end)
	if by == nil {
		by = s.multipleVerb(at)
	}
	if by == nil {
		by = s.multipleBefore(at)
	}
	if by == nil {
		by = s.changeAfter(to)
	}
	if by == nil && s.is(at-1, "growing", "rising", "going", "jumping", "climbing", "falling", "shrinking", "up", "down", "moving", "dropping") && s.is(at-2, ",") {
		by = s.multipleIn(at - 2)
	}
	return to, by, verb
}

// mainLevel is the one level behind the comma that ends the clause of another: "…,
// revenue was €14m".
func (s *sentence) mainLevel(from *mention.Mention) *mention.Mention {
	comma := s.find(int(from.Last), s.end, ",")
	if comma < 0 {
		return nil
	}
	var found *mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.First) < comma || !level(m) {
			continue
		}
		if found != nil || !s.is(s.before(m), "was", "were", "is", "are", "reached", "hit", "at", "to", "of", "totalled", "came") {
			return nil
		}
		found = m
	}
	return found
}

// timesThe is the level that a multiple makes of the one after it, and the multiple:
// "orders, at 6,300, were 3x the 2,100 of 2023".
func (s *sentence) timesThe(from *mention.Mention) (to *mention.Mention, by *change) {
	if !s.is(int(from.First)-1, "the", "its") {
		return nil, nil
	}
	end := s.before(from) + 1
	for i := range s.mentions {
		m := &s.mentions[i]
		switch {
		case m.Kind == mention.Multiple && int(m.Last) == end:
			by = &change{m.Value, int(m.First), int(m.Last), s.span(m)}
		case level(m) && m.First < from.First:
			if to != nil {
				return nil, nil
			}
			to = m
		}
	}
	if by == nil || to == nil || to.First > from.First {
		return nil, nil
	}
	return to, by
}

// changeTo reads "10% to 60%" before token end as a change and the level after it, where
// a verb of change stands before it: it looks like a range.
func (s *sentence) changeTo(end int) (to *mention.Mention, by *change) {
	for i := range s.mentions {
		m := &s.mentions[i]
		left := s.before(m)
		if int(m.Last) != end || m.Kind != mention.Percent || m.Value.Approx != value.Between || !s.any(int(m.First), int(m.Last), "to") || !s.is(left, "by") && !s.is(left, risen...) && !s.is(left, fallen...) {
			continue
		}
		level, change1 := *m, m.Value
		level.Value.Approx, level.Value.Num = value.Exact, m.Value.Max
		change1.Approx = value.Exact
		return &level, &change{change1, left, int(m.Last), s.span(m)}
	}
	return nil, nil
}

// multipleIn is the multiple of the clause that ends before token end: "the team
// doubled in size, growing from".
func (s *sentence) multipleIn(end int) *change {
	const reach = 4
	if by := s.multipleVerb(end); by != nil {
		return by
	}
	for t := end; t > end-reach; t-- {
		if by := s.foldBefore(t); by != nil {
			return by
		}
	}
	return nil
}

// skipAside steps back over a comma, and over when something happened: "grew sales
// by 80% in 2024, from".
func (s *sentence) skipAside(end int) int {
	if !s.is(end-1, ",") {
		return end
	}
	end--
	for i := range s.mentions {
		if m := &s.mentions[i]; m.Kind == mention.Date && int(m.Last) == end {
			if end = int(m.First); s.is(end-1, "in", "during", "over") {
				end--
			}
			break
		}
	}
	return end
}

// levelBefore is the level that ends before token end, with what it counts.
func (s *sentence) levelBefore(end int) *mention.Mention {
	for i := range s.mentions {
		m := &s.mentions[i]
		if last := int(m.Last); level(m) && last <= end && last >= end-2 && s.words(last, end) {
			return m
		}
	}
	return nil
}

// levelAfter is the level after "to" that follows one after "from".
func (s *sentence) levelAfter(from *mention.Mention) *mention.Mention {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.First <= from.Last || !level(m) {
			continue
		}
		if to := s.before(m); s.is(to, "to") && (to-int(from.Last) <= 3 && s.words(int(from.Last), to) || s.isWhen(int(from.Last), to)) {
			return m
		}
		// "From 61% in May the margin slid to 54%"
		if to := s.before(m); s.is(to, "to") && to-int(from.Last) <= 8 && (s.is(to-1, risen...) || s.is(to-1, fallen...)) && !s.any(int(from.Last), to, ",", ";", "and", "while") {
			return m
		}
		return nil
	}
	return nil
}

// isWhen reports whether the tokens [from, to) say when, and nothing else but what was
// counted: "customers in January", ", a year ago,".
func (s *sentence) isWhen(from, to int) bool {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind != mention.Date || int(m.First) < from || int(m.Last) > to {
			continue
		}
		open := int(m.First)
		if s.is(open-1, "in", "at", ",", "(") {
			open--
		}
		return open-from <= 2 && s.words(from, open) && s.only(int(m.Last), to, ",", ")")
	}
	return false
}

// words reports whether the tokens [from, to) are words that belong to a figure.
func (s *sentence) words(from, to int) bool {
	for t := from; t < to; t++ {
		if s.Doc.Tokens[t].Kind != prose.WordToken || s.is(t, "and", "or", "but", "to", "from", "while", "in", "at", "by") {
			return false
		}
	}
	return true
}

// otherNoun reports whether two numbers count things with different names.
func (s *sentence) otherNoun(a, b *mention.Mention) bool {
	noun := func(m *mention.Mention) []byte {
		t := int(m.Last)
		if t >= s.end || s.Doc.Tokens[t].Kind != prose.WordToken ||
			s.is(t, "to", "from", "in", "at", "by", "and", "a", "an", "the", "last", "this", "over", "on", "during", "since", "within", "by", "as", "when", "after", "before", "for", "per", "today", "now", "with", "between", "year", "times") {
			return nil
		}
		return s.Doc.Bytes(t)
	}
	x, y := noun(a), noun(b)
	if isWord(x, "places", "spots", "positions", "degrees") || isWord(y, "places", "spots", "positions", "degrees", "below", "above") {
		return true
	}
	return x != nil && y != nil && !bytes.EqualFold(x, y)
}

// changeBefore is the change that ends before token end, "a 40% rise" included.
func (s *sentence) changeBefore(end int) *change {
	noun := end
	if s.is(end-1, changeNouns...) {
		noun--
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.Last) != noun || m.Kind != mention.Percent && m.Kind != mention.Points && m.Kind != mention.Multiple {
			continue
		}
		first := s.before(m) + 1
		if noun == end && m.Kind != mention.Multiple && !s.is(first-1, "by", "up", "down") && !s.is(first-1, risen...) && !s.is(first-1, fallen...) {
			return nil
		}
		return &change{m.Value, first, end, s.span(m)}
	}
	if by := s.pointsBefore(end); by != nil {
		return by
	}
	return s.foldBefore(noun)
}

// pointsBefore is "by eight points" before token end: of percentages, points are theirs.
func (s *sentence) pointsBefore(end int) *change {
	if !s.is(end-1, "points") {
		return nil
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Kind == mention.Number && int(m.Last) == end-1 && s.is(s.before(m), "by") {
			v := m.Value
			v.Kind = value.Points
			return &change{v, s.before(m) + 1, end, s.Doc.Span(int(m.First), end)}
		}
	}
	return nil
}

// changeAfter is the change in apposition to a level: ", up 40%", ", a rise of
// 40%", "(+40%)", ", a 40% rise".
func (s *sentence) changeAfter(to *mention.Mention) *change {
	open := int(to.Last)
	for open < s.end && open < int(to.Last)+4 && !s.is(open, ",", "(", "–", "—") {
		if s.Doc.Tokens[open].Kind == prose.NumberToken && s.isDate(open) {
			open++
			continue
		}
		if s.Doc.Tokens[open].Kind != prose.WordToken || s.is(open, "and", "while", "but") {
			return nil
		}
		open++
	}
	if !s.is(open, ",", "(", "–", "—") {
		return nil
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.First) <= open || int(m.First) > open+5 {
			continue
		}
		if m.Kind != mention.Percent && m.Kind != mention.Points && m.Kind != mention.Multiple {
			return nil
		}
		left := s.before(m)
		direct := left == open && (s.is(int(m.Last), risen...) || s.is(int(m.Last), fallen...) || s.is(int(m.Last), "more", "less", "higher", "lower", "rise", "fall", "increase", "decrease", "drop"))
		of := s.is(left, "of") && (s.is(left-1, risen...) || s.is(left-1, fallen...)) && left-open <= 4
		up := s.is(left, "up", "down", "increasing", "rising", "falling", "by") && (left == open+1 || left == open+2 && s.is(open+1, "or"))
		up = up || s.is(left, "is") && s.is(left-1, "that", "which") && left == open+2 // "…, that is a fivefold jump"
		if direct || of || up {
			return &change{m.Value, left, int(m.Last), s.span(m)}
		}
		return nil
	}
	return nil
}

// isDate reports whether token t is of a date.
func (s *sentence) isDate(t int) bool {
	return slices.ContainsFunc(s.mentions, func(m mention.Mention) bool { return m.Kind == mention.Date && int(m.First) <= t && t < int(m.Last) })
}

// multipleVerb is "doubled" and the like, up to three words before token end:
// "doubled its headcount from".
func (s *sentence) multipleVerb(end int) *change {
	for t := end - 1; t >= end-4 && t >= s.start; t-- {
		if s.Doc.Tokens[t].Kind != prose.WordToken && s.Doc.Tokens[t].Kind != prose.Possessive || s.is(t, "and", "or", "after", "to") {
			return nil
		}
		for _, m := range multiples {
			if s.is(t, m.words...) {
				return s.multiple(t, t+1, value.Ratio(m.n, m.d))
			}
		}
	}
	return nil
}

// multipleBefore is a multiple up to three words before token end.
func (s *sentence) multipleBefore(end int) *change {
	for i := range s.mentions {
		m := &s.mentions[i]
		if last := int(m.Last); m.Kind == mention.Multiple && last <= end && last >= end-3 && s.words(last, end) && s.Doc.Tokens[m.First].Kind == prose.WordToken {
			return &change{m.Value, s.before(m) + 1, last, s.span(m)}
		}
	}
	return nil
}

// folds are the numbers of "twofold" to "tenfold".
var folds = []string{"twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "ninefold", "tenfold"}

// foldBefore is "fourfold" or "doubled" right before token end.
func (s *sentence) foldBefore(end int) *change {
	for i, w := range folds {
		if s.is(end-1, w) {
			return s.multiple(end-1, end, value.Int(int64(i+2)))
		}
	}
	for _, m := range multiples {
		if s.is(end-1, m.words...) {
			return s.multiple(end-1, end, value.Ratio(m.n, m.d))
		}
	}
	return nil
}

// multiple is the multiple n told by the tokens [first, last), with its hedge.
func (s *sentence) multiple(first, last int, n value.Num) *change {
	c := &change{Value: value.Value{Kind: value.Multiple, Num: n, Step: value.Ratio(1, 10), Digits: 1}, first: first, last: last, at: s.Doc.Span(first, last)}
	if s.is(first-1, "has", "have", "had", "a", "also") {
		first--
	}
	switch {
	case s.phrase(first-2, "more", "than"):
		c.Approx, c.first = value.Over, first-2
	case s.phrase(first-2, "less", "than"), s.phrase(first-2, "at", "least"), s.phrase(first-2, "just", "over"), s.phrase(first-2, "close", "to"):
		return nil // loosely told: not worth a finding
	case s.is(first-1, "nearly", "almost"):
		c.Approx, c.first = value.Nearly, first-1
	case s.is(first-1, "over"):
		c.Approx, c.first = value.Over, first-1
	case s.is(first-1, "about", "roughly", "around", "approximately"):
		c.Approx, c.first = value.About, first-1
	}
	return c
}

// comparable reports whether two amounts are in one currency.
func comparable(a, b *value.Value) bool { return a.Currency == b.Currency }

// verbBefore is the verb of change that ends before token end, an object between
// them at most: "cut its losses by", or -1.
func (s *sentence) verbBefore(end int) int {
	for t := end; t > end-5; t-- {
		if s.is(t, "up", "down") && !s.is(t-1, "was", "were", "is", "are", "went", ",") {
			return -1
		}
		if s.is(t, risen...) || s.is(t, fallen...) {
			if t < end-1 && s.is(t, changeNouns...) {
				return -1 // a noun, and another verb after it
			}
			return t
		}
		if t < end && s.is(t, ",", ";", "(", "and", "to", ".") {
			break
		}
	}
	return -1
}

// wrongWay reports a verb that says up where the levels go down, or down where
// they go up.
func (s *sentence) wrongWay(from, to *mention.Mention, verb int) bool {
	up, down := s.is(verb, risen...), s.is(verb, fallen...)
	if !up && !down || s.is(verb-1, "not", "never", "or", "and") || s.is(verb+1, "or", "and") {
		return false
	}
	a, b := from.Value.Interval(), to.Value.Interval()
	switch {
	case a.NoHi || b.NoHi, a.Meets(b):
		return false
	case up && b.Lo.Cmp(a.Lo) > 0, down && b.Lo.Cmp(a.Lo) < 0:
		return false
	}
	direction := "falls"
	if down {
		direction = "rises"
	}
	at := s.Doc.Span(min(verb, int(from.First), int(to.First)), max(int(from.Last), int(to.Last)))
	s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/range",
		Message: "from " + from.Value.English() + " to " + to.Value.English() + " " + direction + ", the draft says “" + string(s.Doc.Bytes(verb)) + "”"})
	return true
}

// compareChange compares a change with the one recomputed from its levels.
func (s *sentence) compareChange(from, to *mention.Mention, by *change) {
	d := lint.Diagnostic{Span: by.at, Rule: "arithmetic/percent", Claim: claimAt(s.Pass, by.at)}
	d.Related = append(d.Related, related(s.Pass, s.span(from), "from"), related(s.Pass, s.span(to), "to"))
	levels, said := from.Value.English()+" to "+to.Value.English(), strings.Join(strings.Fields(string(s.Doc.Text[s.Doc.Tokens[by.first].Start:s.Doc.Tokens[by.last-1].End])), " ")
	var c value.Change
	switch by.Kind {
	case value.Points:
		s.comparePoints(from, to, by, d)
		return
	case value.Multiple:
		d.Rule = "arithmetic/multiple"
		c = value.MultipleChange(from.Value, to.Value, by.Value)
		d.Message = levels + " is " + times(c.Interval) + ", the draft says " + said
	default:
		if to.Value.Num.Cmp(from.Value.Num) > 0 && by.Num.Cmp(value.Int(1000)) > 0 {
			return // "up 1,500%" is as often a multiple
		}
		c = value.PercentChange(from.Value, to.Value, by.Value)
		d.Message = levels + " is " + percents(c.Interval) + ", the draft says " + by.English()
		if c.InPoints {
			d.Rule = "arithmetic/points"
			d.Message += ": " + c.Reason
		}
	}
	switch c.Grade {
	case value.Disagrees:
		s.Report(d)
	case value.Imprecise:
		d.Severity = lint.Warning
		if c.Reason != "" {
			d.Message += " (" + c.Reason + ")"
		}
		s.Report(d)
	}
}

// comparePoints compares a number of percentage points with the difference of
// two percentages.
func (s *sentence) comparePoints(from, to *mention.Mention, by *change, d lint.Diagnostic) {
	if from.Kind != mention.Percent || to.Kind != mention.Percent {
		return
	}
	a, b, w := from.Value.Interval(), to.Value.Interval(), by.Interval()
	if a.NoHi || b.NoHi {
		return
	}
	up := value.Interval{Lo: b.Lo.Sub(a.Hi), Hi: b.Hi.Sub(a.Lo)}
	down := value.Interval{Lo: a.Lo.Sub(b.Hi), Hi: a.Hi.Sub(b.Lo)}
	if up.Meets(w) || down.Meets(w) {
		return
	}
	d.Rule = "arithmetic/points"
	d.Message = from.Value.English() + " to " + to.Value.English() + " is " + to.Value.Num.Sub(from.Value.Num).Abs().String() + " points, the draft says " + by.English()
	s.Report(d)
}

// percents writes an interval of changes.
func percents(c value.Interval) string {
	return rounded(c, 1, "%")
}

// times writes an interval of multiples.
func times(c value.Interval) string {
	return rounded(c, 100, " times")
}

// rounded writes both ends of an interval to 1/parts of a unit, "8% to 26%
// whatever the rounding", or one when they are the same.
func rounded(c value.Interval, parts int64, unit string) string {
	half := value.Ratio(1, 2)
	to := func(x value.Num) string {
		return x.Mul(value.Int(parts)).Add(half).Floor().Div(value.Int(parts)).String() + unit
	}
	lo := to(c.Lo)
	if c.NoHi {
		return lo + " or more"
	}
	if hi := to(c.Hi); hi != lo {
		return lo + " to " + hi + " whatever the rounding"
	}
	return lo
}
