package facts

import (
	"cmp"
	"slices"

	"github.com/factlint/factlint/internal/value"
)

// Horizon is for how many days facts of a kind of claim stay fresh when the
// configuration does not say; 0 is for ever.
func Horizon(kind string) int {
	switch kind {
	case "headcount", "metric":
		return 180
	case "revenue":
		return 400
	}
	return 0
}

// Time is when a fact was true: its as-of date, or the date it happened.
func Time(f *Fact) value.Date {
	if f.AsOf.Known() {
		return f.AsOf
	}
	return f.Date
}

// Key tells facts of one kind of one company apart: the place of a headcount, the
// series and date of a round, the title and holder of a role. Two facts of one
// key are two tellings of one thing, at one time or at several.
func Key(f *Fact) string {
	switch f.Attr {
	case "founded":
		return f.Class
	case "headcount":
		return value.Fold(f.Place) + "|" + value.Fold(f.Except)
	case "round":
		return f.Series + "|" + f.Date.String()
	case "valuation":
		return f.Series + "|" + f.Date.String()
	case "role":
		return value.Fold(f.Title) + "|" + value.Fold(f.Value.Text)
	case "metric", "event", "acquisition", "stake":
		return value.Fold(f.Name)
	case "revenue":
		return f.Class + "|" + f.Date.String()
	case "layoff":
		return f.Date.String()
	case "investor", "lead-investor":
		return f.Series + "|" + f.Date.String() + "|" + value.Fold(f.Value.Text)
	case "founder", "office", "hq", "founded-place":
		return value.Fold(f.Value.Text)
	}
	return ""
}

// Aged is a fact that has outlived its horizon.
type Aged struct {
	Fact    *Fact
	Days    int // since it was true
	Horizon int // days it was good for
}

// Stale lists the facts that are past their horizon on a day, those furthest past
// it first. A fact that a newer one of its kind has taken the place of is history
// and never stale, and neither is one without a date. horizon overrides [Horizon]
// for the kinds it knows; it may be nil.
func (b *Base) Stale(on value.Date, horizon func(kind string) (days int, ok bool)) []Aged {
	var all []Aged
	for _, c := range b.Companies {
		for i, state := range States(c, on, horizon) {
			if f := &c.Facts[i]; state == Expired {
				all = append(all, Aged{f, Time(f).Gap(on), horizonFor(f.Attr, horizon)})
			}
		}
	}
	slices.SortFunc(all, func(x, y Aged) int {
		return cmp.Or(
			cmp.Compare((y.Days-y.Horizon)*x.Horizon, (x.Days-x.Horizon)*y.Horizon),
			cmp.Compare(x.Fact.Company.ID, y.Fact.Company.ID),
			cmp.Compare(x.Fact.File.Path, y.Fact.File.Path),
			cmp.Compare(x.Fact.Span.Start, y.Fact.Span.Start))
	})
	return all
}
