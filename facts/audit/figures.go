package audit

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

var headcountParts = Rule{
	Name: "headcount-parts",
	Doc: `The people in several places are more than all there are, at the same date. Places
that lie in one another are counted once.`,
	Error: true,
	run: func(p *pass) {
		p.each("headcount", func(c *facts.Company, own []*facts.Fact) {
			for _, whole := range own {
				if whole.Except == "" {
					checkParts(p, c, whole, own)
				}
			}
		})
	},
}

func checkParts(p *pass, c *facts.Company, whole *facts.Fact, own []*facts.Fact) {
	var parts []*facts.Fact
	var sum value.Interval
	for _, f := range own {
		if f == whole || f.Place == "" || f.AsOf != whole.AsOf || !inside(f.Place, whole.Place) || f.Except != "" && whole.Place != "" && f.Place == whole.Place {
			continue
		}
		if !apart(f, parts) {
			continue
		}
		parts = append(parts, f)
		sum = sum.Add(f.Value.Interval())
	}
	all := whole.Value.Interval()
	if len(parts) == 0 || all.NoHi || sum.Lo.Cmp(all.Hi) <= 0 {
		return
	}
	of := c.Name
	if whole.Place != "" {
		of += " in " + whole.Place
	}
	var told string
	for i, f := range parts {
		switch {
		case i == 0:
		case i == len(parts)-1:
			told += " and "
		default:
			told += ", "
		}
		told += f.Value.English() + " in " + f.Place
	}
	p.doubt(whole, parts, "the people of %s are %s, fewer than %s", of, whole.Value.English(), told)
}

// inside reports whether a place lies in another; all lie in the world, which is "".
func inside(part, whole string) bool {
	return whole == "" || place.Relate(part, whole) == place.Within
}

// apart reports whether the people of f are counted by none of the parts.
func apart(f *facts.Fact, parts []*facts.Fact) bool {
	for _, o := range parts {
		if place.Relate(f.Place, o.Place) == place.Sibling || place.Relate(f.Place, o.Except) == place.Same && o.Except != "" || place.Relate(o.Place, f.Except) == place.Same && f.Except != "" {
			continue
		}
		return false
	}
	return true
}

var conflict = Rule{
	Name: "conflict",
	Doc: `Two facts say different things of one thing at one time: two headcounts of one day,
two valuations at one date, two figures for the revenue of a year. Where both are
in print, the one that is not the house's is marked with rival = true; where one is
the newer, it has a later as_of.`,
	run: func(p *pass) {
		for _, attr := range [...]string{"headcount", "metric", "revenue", "valuation", "total-raised", "stake"} {
			p.each(attr, func(c *facts.Company, own []*facts.Fact) {
				for i, f := range own {
					for _, before := range own[:i] {
						if attr == "valuation" && !facts.Time(f).Known() {
							continue // undated ones are all right
						}
						if facts.Key(f) != facts.Key(before) || !sameTime(f, before) || f.PreMoney != before.PreMoney || value.Compatible(f.Value, before.Value) {
							continue
						}
						p.doubt(f, []*facts.Fact{before}, "the %s of %s is %s here and %s elsewhere, both of the same time", attr, c.Name, say(f), say(before))
						break
					}
				}
			})
		}
	},
}

// sameTime reports whether nothing tells which of two facts is the newer.
func sameTime(f, g *facts.Fact) bool {
	a, b := facts.Time(f), facts.Time(g)
	return a == b || a.Known() && b.Known() && a.Overlaps(b)
}

var shares = Rule{
	Name:  "shares",
	Doc:   `The stakes held at one date are more than the whole.`,
	Error: true,
	run: func(p *pass) {
		p.each("stake", func(c *facts.Company, own []*facts.Fact) {
			for i, last := range own {
				var sum value.Interval
				n := 0
				for k, f := range own {
					if f.AsOf != last.AsOf || k > i {
						if f.AsOf == last.AsOf {
							n = 0 // not the last of its date
							break
						}
						continue
					}
					sum = sum.Add(f.Value.Interval())
					n++
				}
				if n > 1 && sum.Lo.Cmp(value.Int(100)) > 0 {
					p.doubt(last, nil, "the stakes in %s add up to more than 100%%", c.Name)
				}
			}
		})
	},
}
