package audit

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

var total = Rule{
	Name: "total",
	Doc: `The total raised is not what the rounds add up to: less than their sum, or,
where the list of rounds is complete, more. Either a round is missing or wrong,
or the total is of another day. Debt and grants may or may not be part of a total;
shares sold by one holder to another are not.`,
	run: func(p *pass) {
		p.each("total-raised", func(c *facts.Company, own []*facts.Fact) {
			rounds := house(p.base.Facts(c, "round"))
			for _, f := range own {
				checkTotal(p, c, f, rounds)
			}
		})
	},
}

func checkTotal(p *pass, c *facts.Company, f *facts.Fact, rounds []*facts.Fact) {
	if f.Value.Kind != value.Money {
		return
	}
	var all, equity value.Interval
	var sum value.Num
	complete, n := c.RoundsComplete, 0
	for _, r := range rounds {
		if r.Class == "secondary" || f.AsOf.Known() && r.Date.Known() && !r.Date.Before(f.AsOf) && !r.Date.Overlaps(f.AsOf) {
			continue
		}
		if r.Value.Kind != value.Money || r.Value.Currency != f.Value.Currency {
			complete = false
			continue
		}
		n++
		v := r.Value.Interval()
		all, sum = all.Add(v), sum.Add(r.Value.Num)
		if r.Class == "" || r.Class == "equity" {
			equity = equity.Add(v)
		}
	}
	if n == 0 {
		return
	}
	stated := f.Value.Interval()
	added := value.Value{Kind: value.Money, Currency: f.Value.Currency, Num: sum}
	switch {
	case !stated.NoHi && equity.Lo.Cmp(stated.Hi) > 0:
		p.doubt(f, nil, "the rounds of %s add up to %s, more than the total of %s", c.Name, added.English(), f.Value.English())
	case complete && !all.NoHi && all.Hi.Cmp(stated.Lo) < 0:
		p.doubt(f, nil, "the rounds of %s add up to %s, less than the total of %s", c.Name, added.English(), f.Value.English())
	}
}

var roundOrder = Rule{
	Name: "round-order",
	Doc: `A round is dated before one that comes earlier on the ladder from pre-seed to the
late letters: a Series B before the Series A. One of the dates or labels is wrong.`,
	run: func(p *pass) {
		p.each("round", func(c *facts.Company, own []*facts.Fact) {
			for _, later := range own {
				for _, sooner := range own {
					if rung(later.Series) > rung(sooner.Series) && rung(sooner.Series) > 0 && later.Date.Before(sooner.Date) && !extension(sooner.Series) {
						p.doubt(later, []*facts.Fact{sooner}, "the %s of %s is dated %s, before the %s of %s", later.Series, c.Name, later.Date.English(), sooner.Series, sooner.Date.English())
						break
					}
				}
			}
		})
	},
}

// rung is the place of a series on the ladder, 0 for those that have none.
func rung(series string) int {
	s := strings.TrimSuffix(series, " extension")
	switch {
	case s == "pre-seed":
		return 1
	case s == "seed":
		return 2
	case strings.HasPrefix(s, "pre-Series "):
		return 2 + 2*int(s[len("pre-Series ")]-'A') + 1
	case strings.HasPrefix(s, "Series ") && len(s) > len("Series "):
		if letter := s[len("Series ")]; letter >= 'A' && letter <= 'L' {
			return 2 + 2*int(letter-'A') + 2
		}
	}
	return 0
}

// extension reports whether a series is the later part of a round, which may come
// after the next has begun.
func extension(series string) bool { return strings.HasSuffix(series, " extension") }

var roundTwice = Rule{
	Name: "round-twice",
	Doc: `Two rounds look like one entered twice: the same amount within a month, or the same
letter twice with dates that agree.`,
	run: func(p *pass) {
		const month = 31
		p.each("round", func(c *facts.Company, own []*facts.Fact) {
			for i, f := range own {
				for _, before := range own[:i] {
					if f.Class != before.Class || f.Series != "" && before.Series != "" && f.Series != before.Series {
						continue
					}
					near := f.Date.Known() && before.Date.Known() && f.Date.Gap(before.Date) <= month
					same := f.Value.Kind == value.Money && before.Value.Kind == value.Money && f.Value.Currency == before.Value.Currency && f.Value.Num.Cmp(before.Value.Num) == 0
					if near && same || f.Series == before.Series && rung(f.Series) > 2 && f.Date.Overlaps(before.Date) {
						p.doubt(f, []*facts.Fact{before}, "this round of %s looks like one listed before: %s, %s", c.Name, say(f), say(before))
						break
					}
				}
			}
		})
	},
}

var roundValuation = Rule{
	Name:  "round-valuation",
	Doc:   `A company was not worth less after a round than the round brought in.`,
	Error: true,
	run: func(p *pass) {
		p.each("valuation", func(c *facts.Company, own []*facts.Fact) {
			for _, f := range own {
				r := f.Round
				if r == nil || f.PreMoney || r.Class == "debt" || r.Class == "secondary" || r.Value.Kind != value.Money || r.Value.Currency != f.Value.Currency {
					continue
				}
				if v, a := f.Value.Interval(), r.Value.Interval(); !v.NoHi && v.Hi.Cmp(a.Lo) <= 0 {
					p.doubt(f, nil, "%s is worth %s after a round of %s", c.Name, f.Value.English(), r.Value.English())
				}
			}
		})
	},
}
