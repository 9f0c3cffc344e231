package facts

import (
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// merge adds the facts of an imported company to those of one listed before,
// where that has none of their kind and key: what a hand wrote wins, and of two
// imports the first.
func merge(c, imported *Company) {
	kept := make([]int, len(imported.Facts)) // 1 + the new index of each fact
	n := len(c.Facts)
	all := c.Facts
	covered := coverage(c)
	for i := range imported.Facts {
		f := &imported.Facts[i]
		if f.Round != nil {
			// It stays or goes with its round.
			if r := kept[indexOf(imported.Facts, f.Round)]; r == 0 {
				continue
			}
		} else if covered.has(f) {
			continue
		}
		all = append(all, *f)
		kept[i] = len(all)
	}
	moved := make(map[*Fact]int, n)
	for i := range c.Facts {
		moved[&c.Facts[i]] = i
	}
	for i := range all {
		f := &all[i]
		f.Company = c
		if f.Round == nil {
			continue
		}
		if i < n {
			f.Round = &all[moved[f.Round]]
		} else {
			f.Round = &all[kept[indexOf(imported.Facts, f.Round)]-1]
		}
	}
	c.Facts = all
	if !covered.attrs["founder"] {
		c.FoundersComplete = imported.FoundersComplete
	}
	for series, complete := range imported.InvestorsComplete {
		if !covered.rounds(series) && complete {
			if c.InvestorsComplete == nil {
				c.InvestorsComplete = make(map[string]bool)
			}
			c.InvestorsComplete[series] = true
		}
	}
	if len(c.Country) == 0 {
		c.Country = imported.Country
	}
}

func indexOf(all []Fact, f *Fact) int {
	for i := range all {
		if &all[i] == f {
			return i
		}
	}
	return -1
}

// covers is what a company's own facts leave no room for.
type covers struct {
	company *Company
	attrs   map[string]bool
	own     []*Fact // rounds
}

func coverage(c *Company) *covers {
	v := &covers{company: c, attrs: make(map[string]bool)}
	for i := range c.Facts {
		f := &c.Facts[i]
		v.attrs[f.Attr] = true
		if f.Attr == "round" {
			v.own = append(v.own, f)
		}
	}
	return v
}

// rounds reports whether a round of a series is listed.
func (v *covers) rounds(series string) bool {
	for _, f := range v.own {
		if f.Series == series {
			return true
		}
	}
	return false
}

// has reports whether an imported fact is about something the company's own facts
// speak of already.
func (v *covers) has(f *Fact) bool {
	switch f.Attr {
	case "founded-place", "hq", "founder", "total-raised":
		return v.attrs[f.Attr]
	case "round":
		return v.company.RoundsComplete || v.round(f)
	}
	for i := range v.company.Facts {
		g := &v.company.Facts[i]
		if g.Attr != f.Attr {
			continue
		}
		switch f.Attr {
		case "role":
			if value.ComparePerson(f.Value.Text, g.Value.Text) <= value.NameFolded || oneHolder(f.Title, g.Title) {
				return true
			}
		case "valuation":
			if g.Round == nil {
				return true
			}
		case "revenue":
			if f.Class == g.Class && (f.Date.Overlaps(g.Date) || !f.Date.Known() || !g.Date.Known()) {
				return true
			}
		case "headcount", "metric":
			// Older figures are history, and take no fact's place; newer ones only
			// that of a fact that has gone stale.
			x, y := Time(f), Time(g)
			history := x.Before(y) || y.Before(x) && x.Gap(y) > Horizon(f.Attr)
			if Key(f) == Key(g) && !history {
				return true
			}
		default:
			if Key(f) == Key(g) {
				return true
			}
		}
	}
	return false
}

// round reports whether a round may be one of the company's own: of one series,
// or of one time or amount where one of them names no series.
func (v *covers) round(f *Fact) bool {
	const month = 31
	for _, g := range v.own {
		near := f.Date.Known() && g.Date.Known() && f.Date.Gap(g.Date) <= month
		apart := f.Date.Known() && g.Date.Known() && f.Date.Gap(g.Date) > 366
		sameAmount := f.Value.Kind == value.Money && g.Value.Kind == value.Money && f.Value.Currency == g.Value.Currency && f.Value.Interval().Meets(g.Value.Interval())
		switch {
		case f.Series != "" && f.Series == g.Series && !apart:
			return true
		case (f.Series == "" || g.Series == "") && (near || sameAmount && !apart):
			return true
		case near && sameAmount:
			return true
		}
	}
	return false
}

// oneHolder reports whether two titles name an office that one person holds.
func oneHolder(a, b string) bool {
	for t := range value.Titles(a) {
		for u := range value.Titles(b) {
			if t.Single && t.Name == u.Name {
				return true
			}
		}
	}
	return strings.EqualFold(a, b)
}
