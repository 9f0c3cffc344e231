package audit

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

var dateOrder = Rule{
	Name: "date-order",
	Doc: `Something happened to a company before it was founded: a round, a purchase, an
appointment. The earliest of its founding dates counts.`,
	run: func(p *pass) {
		p.each("founded", func(c *facts.Company, own []*facts.Fact) {
			first := own[0]
			for _, f := range own {
				if f.Date.Start < first.Date.Start {
					first = f
				}
			}
			for i := range c.Facts {
				f := &c.Facts[i]
				when, what := f.Date, ""
				switch f.Attr {
				case "round", "acquisition", "layoff", "event", "revenue":
					what = f.Attr
				case "valuation":
					if f.Round == nil {
						what = f.Attr
					}
				case "role":
					what, when = "role", f.Since
				case "headcount", "metric":
					what, when = f.Attr, f.AsOf
				}
				if what != "" && when.Before(first.Date) {
					p.doubt(f, []*facts.Fact{first}, "this %s of %s is dated %s, before the company was founded (%s)", what, c.Name, when.English(), first.Date.English())
				}
			}
		})
	},
}

var sourceDate = Rule{
	Name: "source-date",
	Doc: `A fact is of a later day than the source it is said to come from. The source is
another, or one of the dates is wrong.`,
	run: func(p *pass) {
		for _, c := range p.base.Companies {
			for i := range c.Facts {
				f := &c.Facts[i]
				if f.Source == nil || f.Round != nil || f.Status == facts.Planned || f.Status == facts.Talks {
					continue
				}
				for _, when := range [...]value.Date{f.AsOf, f.Date} {
					if f.Source.Date.Before(when) {
						p.doubt(f, nil, "this fact is of %s, its source %q of %s", when.English(), f.Source.Key, f.Source.Date.English())
						last := &p.found[len(p.found)-1]
						last.Related = []Related{{f.Source.File, f.Source.Span, "the source"}}
						break
					}
				}
			}
		}
	},
}

var sourceUnused = Rule{
	Name: "source-unused",
	Doc:  `No fact names a source. It was forgotten, or its key is misspelt where it is meant.`,
	run: func(p *pass) {
		used := make(map[*facts.Source]bool)
		for _, c := range p.base.Companies {
			used[c.Source] = true
			for i := range c.Facts {
				used[c.Facts[i].Source] = true
			}
		}
		for _, s := range p.base.Sources {
			if !used[s] {
				p.found = append(p.found, Finding{Rule: p.rule, File: s.File, Span: s.Span, Message: "no fact names the source " + s.Key})
			}
		}
	},
}

var sourceUndated = Rule{
	Name: "source-undated",
	Doc:  `A source has neither a date nor a day on which it was retrieved, so nobody can tell of when its facts are.`,
	run: func(p *pass) {
		for _, s := range p.base.Sources {
			if !s.Date.Known() && !s.Retrieved.Known() {
				p.found = append(p.found, Finding{Rule: p.rule, File: s.File, Span: s.Span, Message: "the source " + s.Key + " has no date"})
			}
		}
	},
}

var rivalSource = Rule{
	Name: "rival-source",
	Doc:  `A value that somebody else prints does not say who: the finding in a draft that uses it could not either.`,
	run: func(p *pass) {
		for _, c := range p.base.Companies {
			for i := range c.Facts {
				if f := &c.Facts[i]; f.Rival && f.Source == nil && f.Round == nil {
					p.doubt(f, nil, "this rival value does not say whose it is: it has no source")
				}
			}
		}
	},
}

var stale = Rule{
	Name: "stale",
	Doc: `A fact is older than its horizon: 180 days for headcounts and metrics, 400 for revenue,
unless the configuration says otherwise. Claims that rest on it are told to be
stale. See "factlint facts stale".`,
	run: func(p *pass) {
		if !p.in.On.Known() {
			return
		}
		for _, a := range p.base.Stale(p.in.On, p.in.Horizon) {
			p.doubt(a.Fact, nil, "this %s of %s is %d days old, and good for %d", a.Fact.Attr, a.Fact.Company.Name, a.Days, a.Horizon)
		}
	},
}
