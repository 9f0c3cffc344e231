package facts

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// Find lists the companies that somebody who types text may mean: those with that
// id or name; if there are none, those with a product or a known wrong name like
// it; then those whose name is a slip of the pen away, begins with the text, or
// has its words in it. Only the companies of the first kind that has some are
// listed, in the order of the base.
func (b *Base) Find(text string) []*Company {
	key := value.Fold(text)
	if key == "" {
		return nil
	}
	if c := b.byID[strings.TrimSpace(text)]; c != nil {
		return []*Company{c}
	}
	if all := b.byName[key]; len(all) > 0 {
		return all
	}
	if hit, ok := b.NameAt([]byte(key), 0); ok && hit.End == len(key) && len(hit.Companies) > 0 {
		return hit.Companies
	}
	for _, like := range [...]func(form string) bool{
		func(form string) bool { return value.CompareCompany(text, form) != value.NameDifferent },
		func(form string) bool { return strings.HasPrefix(value.Fold(form), key) },
		func(form string) bool { return hasWords(value.Fold(form), key) },
	} {
		var all []*Company
		for _, c := range b.Companies {
			if like(c.Name) || slices.ContainsFunc(c.Aliases, like) || slices.ContainsFunc(c.Formerly, like) {
				all = append(all, c)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

// hasWords reports whether every word of key starts a word of name; both are folded.
func hasWords(name, key string) bool {
	name = " " + name
	for w := range strings.FieldsSeq(key) {
		if !strings.Contains(name, " "+w) {
			return false
		}
	}
	return true
}
