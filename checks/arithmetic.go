package checks

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

var arithmetic = &lint.Check{
	Name: "arithmetic",
	Doc: `Figures of the draft that must add up do not: a percentage against the two levels it
relates, a multiple, a stake, an age against a year, the length of a list, a conversion.

Why: the reader can check these with a pencil, and some do. Every figure stands for
whatever rounds to it, so that a finding means no rounding explains the difference.

Example:

    Revenue rose 40% to €14m from €12m.
                 ^^^ €12m to €14m is 8% to 26% whatever the rounding, the draft says 40%`,
	Severity: lint.Error,
	Rules: []lint.Rule{
		{Name: "percent", Doc: "A percentage does not follow from the two levels beside it: “rose 40% to €14m from €12m”."},
		{Name: "points", Doc: "A difference of two percentages is told in percent, or in the wrong number of points: “from 20% to 25%, up 5%”.", Severity: lint.Warning},
		{Name: "multiple", Doc: "“Doubled”, “threefold” or “3x” does not follow from the two levels beside it: “tripled from 90 to 170”."},
		{Name: "stake", Doc: "A price, a share and a valuation do not fit each other: “€1.3bn for 11%, valuing it at €20bn”.", Severity: lint.Warning},
		{Name: "age", Doc: "An age does not follow from the founding year and the article's date: “the 14-year-old company, founded in 2016”."},
		{Name: "list-count", Doc: "A number is not that of the names it counts: “a quartet” and three names.", Severity: lint.Warning},
		{Name: "conversion", Doc: "An amount in brackets is not the one before it at any likely exchange rate: “£4m ($9m)”.", Severity: lint.Warning},
		{Name: "post-money", Doc: "The valuation after a round is not the one before it and the amount raised together."},
		{Name: "total", Doc: "The total raised is less than a round, or not the earlier total and the new round together."},
		{Name: "share", Doc: "A share is not that of its two numbers, or impossible among so few: “37% of its eight employees”."},
		{Name: "range", Doc: "A range runs backwards, or a verb points the wrong way: “between €20m and €10m”, “fell to 12 from 10”."},
	},
	Run: func(p *lint.Pass) {
		sentences(p, func(s *sentence) {
			if figures(s) < 2 {
				return
			}
			s.change()
			s.backwards()
			s.share()
			s.stake()
			s.conversions()
		})
		moneyAroundRounds(p)
		totals(p)
		ages(p)
		listCounts(p)
	},
}

// figures counts the figures of a sentence.
func figures(s *sentence) int {
	n := 0
	for i := range s.mentions {
		switch s.mentions[i].Kind {
		case mention.Number, mention.Money, mention.Percent, mention.Points, mention.Multiple:
			n++
		}
	}
	return n
}

// Verbs and nouns of change.
var (
	risen = []string{"rise", "rose", "risen", "rises", "rising", "grow", "grew", "grown", "grows", "growing", "increase", "increased", "increases", "increasing",
		"climb", "climbed", "climbs", "climbing", "jump", "jumped", "jumps", "jumping", "soar", "soared", "soars", "soaring", "surge", "surged", "surges", "surging",
		"up", "gain", "gained", "gains", "leap", "leapt", "leaped", "swell", "swelled", "swollen", "balloon", "ballooned", "ballooning", "expand", "expanded", "expanding", "growth",
		"widen", "widened", "widening", "advance", "advanced", "rocket", "rocketed", "skyrocketed", "improve", "improved"}
	fallen = []string{"fall", "fell", "fallen", "falls", "falling", "drop", "dropped", "drops", "dropping", "decline", "declined", "declines", "declining",
		"decrease", "decreased", "decreases", "decreasing", "slump", "slumped", "shrink", "shrank", "shrunk", "shrinking", "down", "slide", "slid", "sank", "sink", "sunk",
		"plunge", "plunged", "plunging", "tumble", "tumbled", "narrow", "narrowed", "narrowing", "dip", "dipped", "reduction", "contracted", "plummeted"}
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

// change holds a percentage or a multiple against the two levels it relates, in
// sentences that leave no doubt which these are: one level after "from", one after
// "to" or right before a comma and "up" or "down", one change.
func (s *sentence) change() {
	var from, to, by *mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		left := s.before(m)
		switch {
		case level(m) && s.is(left, "from"):
			if from != nil {
				return
			}
			from = m
		case level(m) && s.is(left, "to") && !s.is(left-1, "due", "according", "up", "close"):
			if to != nil {
				return
			}
			to = m
		case m.Kind == mention.Multiple, m.Kind == mention.Points, m.Kind == mention.Percent && s.isChange(m, left):
			if by != nil {
				return // two changes: which is of what, nobody knows
			}
			by = m
		}
	}
	if from == nil {
		return
	}
	verb := s.verbBefore(from, to, by)
	if to == nil {
		to, verb = s.levelBefore(from, by)
	}
	if to == nil || from.Value.Kind != to.Value.Kind || from.Value.Kind == value.Money && !comparable(&from.Value, &to.Value) || !s.adjacent(from, to, by) {
		return
	}
	s.Tally.Sums++
	if s.wrongWay(from, to, verb) || by == nil || s.any(s.start, s.end, "constant", "organic", "organically", "annualised", "annualized", "underlying", "adjusted", "cagr", "compound", "average") {
		return
	}
	s.compareChange(from, to, by)
}

// comparable reports whether two amounts are in one currency beyond doubt.
func comparable(a, b *value.Value) bool { return a.Currency == b.Currency }

// isChange reports whether a percentage tells by how much something changed.
func (s *sentence) isChange(m *mention.Mention, left int) bool {
	if s.is(left, "by") || s.is(left, risen...) || s.is(left, fallen...) {
		return true
	}
	// "a rise of 40%", "growth of 40%"
	if s.is(left, "of") && (s.is(left-1, risen...) || s.is(left-1, fallen...)) {
		return true
	}
	// "a 40% rise"
	last := int(m.Last)
	return s.is(last, risen...) || s.is(last, fallen...)
}

// levelBefore is the level that "€14m, up 40% from €12m" speaks of, and its verb.
func (s *sentence) levelBefore(from, by *mention.Mention) (to *mention.Mention, verb int) {
	// The words between the two must be "up", "down" or their like, and a change.
	i := s.before(from) - 1
	if by != nil && int(by.Last)-1 == i {
		i = s.before(by)
		if s.is(i, "by") {
			i--
		}
	}
	if !s.is(i, "up", "down") {
		return nil, -1
	}
	verb = i
	i--
	if s.is(i, ",", "(", "–", "—") {
		i--
	}
	for k := range s.mentions {
		if m := &s.mentions[k]; level(m) && int(m.Last)-1 == i {
			return m, verb
		}
	}
	return nil, -1
}

// verbBefore is the verb of change left of the first of some figures, an object
// between them at most: "cut its losses to", or -1.
func (s *sentence) verbBefore(all ...*mention.Mention) int {
	first := s.end
	for _, m := range all {
		if m != nil {
			first = min(first, s.before(m))
		}
	}
	for i := first; i > first-4; i-- {
		if s.is(i, risen...) || s.is(i, fallen...) {
			return i
		}
		if s.is(i, ",", ";", "(", "and", "to") && i < first {
			break
		}
	}
	return -1
}

// adjacent reports whether the words of a change stand close together, and no
// other clause between them.
func (s *sentence) adjacent(all ...*mention.Mention) bool {
	first, last := s.end, s.start
	for _, m := range all {
		if m != nil {
			first, last = min(first, int(m.First)), max(last, int(m.Last))
		}
	}
	const longest = 24
	return last-first <= longest && !s.any(first, last, ";", "while", "whereas", "but", "after", "which", "who")
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
func (s *sentence) compareChange(from, to, by *mention.Mention) {
	d := lint.Diagnostic{Span: s.span(by), Rule: "arithmetic/percent", Claim: claimAt(s.Pass, s.span(by))}
	d.Related = append(d.Related, related(s.Pass, s.span(from), "from"), related(s.Pass, s.span(to), "to"))
	levels := from.Value.English() + " to " + to.Value.English()
	var c value.Change
	switch by.Kind {
	case mention.Points:
		s.comparePoints(from, to, by, d)
		return
	case mention.Multiple:
		d.Rule = "arithmetic/multiple"
		c = value.MultipleChange(from.Value, to.Value, by.Value)
		d.Message = levels + " is " + times(c.Interval) + ", the draft says " + s.text(by)
	default:
		if rising := to.Value.Num.Cmp(from.Value.Num) > 0; rising && by.Value.Num.Cmp(value.Int(1000)) > 0 {
			return // "up 1,500%" is as often a multiple
		}
		c = value.PercentChange(from.Value, to.Value, by.Value)
		d.Message = levels + " is " + percents(c.Interval) + ", the draft says " + by.Value.English()
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
func (s *sentence) comparePoints(from, to, by *mention.Mention, d lint.Diagnostic) {
	if from.Kind != mention.Percent || to.Kind != mention.Percent {
		return
	}
	a, b, w := from.Value.Interval(), to.Value.Interval(), by.Value.Interval()
	if a.NoHi || b.NoHi {
		return
	}
	up := value.Interval{Lo: b.Lo.Sub(a.Hi), Hi: b.Hi.Sub(a.Lo)}
	down := value.Interval{Lo: a.Lo.Sub(b.Hi), Hi: a.Hi.Sub(b.Lo)}
	if up.Meets(w) || down.Meets(w) {
		return
	}
	d.Rule = "arithmetic/points"
	d.Message = from.Value.English() + " to " + to.Value.English() + " is " + to.Value.Num.Sub(from.Value.Num).Abs().String() + " points, the draft says " + s.text(by)
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

// backwards finds ranges whose ends are the wrong way about.
func (s *sentence) backwards() {
	for i := 0; i+1 < len(s.mentions); i++ {
		a, b := &s.mentions[i], &s.mentions[i+1]
		if a.Value.Kind != b.Value.Kind || !level(a) || !level(b) || !s.is(s.before(a), "between") || !s.phrase(int(a.Last), "and") ||
			s.before(b) != int(a.Last) && int(b.First) != int(a.Last)+1 {
			continue
		}
		if a.Value.Kind == value.Money && !comparable(&a.Value, &b.Value) || a.Value.Kind == value.Count && s.yearLike(a) {
			continue
		}
		s.Tally.Sums++
		if a.Value.Num.Cmp(b.Value.Num) > 0 {
			at := s.Doc.TextSpan(a.Start, b.End)
			s.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/range", Severity: lint.Warning, Claim: claimAt(s.Pass, at),
				Message: "the range runs backwards: " + a.Value.English() + " is more than " + b.Value.English()})
		}
	}
}

// yearLike reports whether a bare number may be a year.
func (s *sentence) yearLike(m *mention.Mention) bool {
	n, ok := m.Value.Num.Int64()
	return ok && n >= 1900 && n < 2100
}
