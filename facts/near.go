package facts

import (
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// Near lists the known names that a name nobody has may be a slip of the pen for,
// in the order of the base, at most one for each whose name it is. A name that
// somebody has is near to none. Slips in the first letter are not looked for, and
// names of fewer than five letters are too short to tell.
func (b *Base) Near(text string) []NameHit {
	const short = 5
	key := value.Fold(text)
	letters := len(key) - strings.Count(key, " ")
	if letters < short || b.has(key) {
		return nil
	}
	if b.compiled != nil {
		return b.compiled.near(text, key, letters)
	}
	var hits []NameHit
	for n := letters - 2; n <= letters+2; n++ {
		for _, i := range b.near[nearKey(key[0], n)] {
			c := &b.names[i]
			r := value.CompareCompany(text, c.Form)
			if c.Kind == PersonName {
				r = value.ComparePerson(text, c.Form)
			}
			if r == value.NameMisspelt && !listed(hits, c.Canonical) {
				hit := c.NameHit
				if hit.Kind == CompanyName {
					hit.Companies = b.byName[c.key]
				}
				hits = append(hits, hit)
			}
		}
	}
	return hits
}

// has reports whether somebody has a name, folded.
func (b *Base) has(key string) bool {
	hit, ok := b.NameAt([]byte(key), 0)
	return ok && hit.End == len(key)
}

func listed(hits []NameHit, name string) bool {
	for i := range hits {
		if hits[i].Canonical == name {
			return true
		}
	}
	return false
}

// nearKey is the bucket of the names with a first letter and a number of letters.
func nearKey(first byte, letters int) uint16 { return uint16(first)<<8 | uint16(min(letters, 255)) }

// newNear sorts the names of an index into buckets. Products and wrong ways to
// write a name are nothing to be near to.
func newNear(names []name) map[uint16][]int32 {
	near := make(map[uint16][]int32)
	for i := range names {
		n := &names[i]
		switch n.Kind {
		case CompanyName, PersonName, InvestorName:
			k := nearKey(n.key[0], len(n.key)-strings.Count(n.key, " "))
			near[k] = append(near[k], int32(i))
		}
	}
	return near
}
