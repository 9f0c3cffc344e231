package checks

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
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
		{Name: "total", Doc: "The total raised is less than a round, or not the earlier total and the new round together; a profit or loss is not sales less costs."},
		{Name: "share", Doc: "A share is not that of its two numbers, or impossible among so few: “37% of its eight employees”; an average is not the amount over the number."},
		{Name: "range", Doc: "A range runs backwards, or a verb points the wrong way: “between €20m and €10m”, “fell to 12 from 10”."},
	},
	Run: func(p *lint.Pass) {
		sentences(p, func(s *sentence) {
			s.equations()
			s.ageBeside()
			if figures(s) < 2 {
				return
			}
			s.changes()
			s.backwards()
			s.share()
			s.conversions()
		})
		ratesAgree(p)
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

	// changeNouns name a change: "a 40% rise".
	changeNouns = []string{"rise", "increase", "jump", "fall", "drop", "decline", "decrease", "growth", "gain", "surge", "reduction", "leap"}
)

// multiples are the verbs that say how many times.
var multiples = [...]struct {
	words []string
	n, d  int64
}{
	{[]string{"doubled", "doubles", "doubling", "double"}, 2, 1},
	{[]string{"tripled", "triples", "tripling", "triple", "trebled", "trebling"}, 3, 1},
	{[]string{"quadrupled", "quadruples", "quadrupling", "quadruple"}, 4, 1},
	{[]string{"quintupled", "quintupling"}, 5, 1},
	{[]string{"halved", "halves", "halving", "halve"}, 1, 2},
}

// backwards finds ranges whose ends are the wrong way about.
func (s *sentence) backwards() {
	for i := 0; i+1 < len(s.mentions); i++ {
		a, b := &s.mentions[i], &s.mentions[i+1]
		if a.Value.Kind != b.Value.Kind || !level(a) || !level(b) || !s.isRange(a, b) || a.Value.Kind == value.Money && !comparable(&a.Value, &b.Value) || a.Value.Kind == value.Count && (s.yearLike(a) || s.yearLike(b)) {
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

// isRange reports whether two figures are the ends of a range: "between $20m and $10m",
// "cheques of $5m to $2m", "500-200 customers". Figures that something goes from and to
// are none.
func (s *sentence) isRange(a, b *mention.Mention) bool {
	last, next := int(a.Last), s.before(b)
	if s.is(s.before(a), "between") {
		const hours = 24
		if a.Kind == mention.Number && a.Value.Num.Cmp(value.Int(hours)) <= 0 && !s.any(int(b.Last), int(b.Last)+2, whole...) {
			return false // may be the time of day
		}
		return s.is(last, "and") && (next == last || int(b.First) == last+1)
	}
	if next != last || !s.is(last, "to", "-", "–") || !s.is(last, "to") && (s.Doc.Tokens[last].Flags|s.Doc.Tokens[last+1].Flags)&prose.SpaceLeft != 0 || s.is(s.before(a), "from", "by", "to") ||
		s.any(s.start, s.end, risen...) || s.any(s.start, s.end, fallen...) || s.any(s.start, s.end, "cut", "cuts", "cutting", "reduce", "reduced", "reduces", "lower", "lowered", "lowers", "trim", "trimmed", "moved", "moves", "went", "goes", "changed", "halved", "slashed", "pared",
		"voted", "vote", "votes", "score", "won", "lost", "beat", "odds", "ratio", "prefer", "preferred", "compared", "from", "between", "split", "next", "close", "due", "thanks", "according", "up", "raised", "brings", "brought", "takes", "took", "fewer", "less", "more") {
		return false
	}
	if a.Kind == mention.Number {
		const small = 10
		return s.any(int(b.Last), int(b.Last)+2, whole...) && b.Value.Num.Cmp(value.Int(small)) >= 0
	}
	return a.Kind == mention.Money && (!s.is(last, "to") || s.is(s.before(a), "of", "at", "cost", "costs", "charges", "writes", "invests", "pays", "for", "worth", "in"))
}

// yearLike reports whether a bare number may be a year.
func (s *sentence) yearLike(m *mention.Mention) bool {
	n, ok := m.Value.Num.Int64()
	return ok && n >= 1900 && n < 2100
}
