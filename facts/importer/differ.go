package importer

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

// Difference is an imported fact that says otherwise than one a hand wrote.
type Difference struct {
	Hand, Imported *facts.Fact
}

// Differences lists where the companies of an import say otherwise than those of a
// base, which win. A company of the base is the imported one when it has its id,
// or alone its name.
func Differences(base, imported *facts.Base) []Difference {
	var all []Difference
	for _, c := range imported.Companies {
		own := base.ByID(c.ID)
		if own == nil {
			if same := base.Company(c.Name); len(same) == 1 {
				own = same[0]
			}
		}
		if own == nil {
			continue
		}
		for i := range c.Facts {
			f := &c.Facts[i]
			if g := contrary(base, own, f); g != nil {
				all = append(all, Difference{g, f})
			}
		}
	}
	return all
}

// contrary is the fact of a company that tells what f tells in another way; nil
// when none does, or one agrees.
func contrary(base *facts.Base, c *facts.Company, f *facts.Fact) *facts.Fact {
	var other *facts.Fact
	for i := range c.Facts {
		g := &c.Facts[i]
		if g.Attr != f.Attr || base.Imported[g.File] != "" || g.Rival || g.Status >= facts.Talks || f.Status >= facts.Talks || !sameThing(g, f) {
			continue
		}
		if agree(g, f) {
			return nil
		}
		if other == nil {
			other = g
		}
	}
	return other
}

// sameThing reports whether two facts of one kind tell the same thing of one time.
func sameThing(a, b *facts.Fact) bool {
	switch a.Attr {
	case "founded":
		return a.Class == b.Class
	case "hq", "founded-place":
		return true
	case "total-raised":
		return sameTime(a, b)
	case "headcount":
		return a.Place == b.Place && a.Except == b.Except && sameTime(a, b)
	case "metric":
		return value.Fold(a.Name) == value.Fold(b.Name) && sameTime(a, b)
	case "revenue":
		return a.Class == b.Class && a.Date.Known() && a.Date == b.Date
	case "round":
		return a.Series != "" && a.Series == b.Series && !(a.Date.Known() && b.Date.Known() && a.Date.Gap(b.Date) > 366)
	case "acquisition", "event":
		return value.Fold(a.Name) == value.Fold(b.Name)
	}
	return false
}

func sameTime(a, b *facts.Fact) bool {
	x, y := facts.Time(a), facts.Time(b)
	return !x.Known() || !y.Known() || x.Overlaps(y)
}

// agree reports whether two facts may both be right.
func agree(a, b *facts.Fact) bool {
	const month = 31 // between what is signed, announced and paid
	if a.Date.Known() && b.Date.Known() && !a.Date.Overlaps(b.Date) && (a.Attr == "founded" || a.Date.Gap(b.Date) > month) {
		return false
	}
	if v, w := a.Value, b.Value; v.Kind == value.Name && w.Kind == value.Name {
		return value.CompareName(v.Text, w.Text) <= value.NameFolded || place.Relate(v.Text, w.Text) != place.Sibling
	}
	return value.Compatible(a.Value, b.Value)
}
