package audit

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var roleOverlap = Rule{
	Name: "role-overlap",
	Doc: `Two people hold an office at the same time that one person holds: two CEOs. The
earlier needs an until; joint holders are told by "co-CEO".`,
	run: func(p *pass) {
		p.each("role", func(c *facts.Company, own []*facts.Fact) {
			for i, f := range own {
				for _, before := range own[:i] {
					if value.ComparePerson(f.Value.Text, before.Value.Text) != value.NameDifferent {
						continue
					}
					if title := sharedOffice(f.Title, before.Title); title != "" && heldTogether(f, before) {
						p.doubt(f, []*facts.Fact{before}, "%s and %s are both %s of %s at one time", before.Value.Text, f.Value.Text, title, c.Name)
						break
					}
				}
			}
		})
	},
}

// sharedOffice is a title of one holder that both have; "" for none.
func sharedOffice(a, b string) string {
	for t := range value.Titles(a) {
		for u := range value.Titles(b) {
			if t.Single && t.Name == u.Name && !t.Former && !u.Former && !(t.Joint && u.Joint) {
				return t.Name
			}
		}
	}
	return ""
}

// heldTogether reports whether two offices are held on a common day.
func heldTogether(f, g *facts.Fact) bool {
	return !(f.Until.Known() && g.Since.Known() && !g.Since.Before(f.Until)) &&
		!(g.Until.Known() && f.Since.Known() && !f.Since.Before(g.Until))
}

var names = Rule{
	Name: "names",
	Doc: `One person is written in two ways that differ in case, accents or a letter: the
wrong one would be taken for right. Another right way to write a name is an alias
of a [[person]].`,
	run: func(p *pass) {
		for _, c := range p.base.Companies {
			var people []*facts.Fact
			for i := range c.Facts {
				if f := &c.Facts[i]; f.Attr == "founder" || f.Attr == "role" {
					people = append(people, f)
				}
			}
			for i, f := range people {
				hit, ok := p.base.NameAt([]byte(f.Value.Text), 0)
				if ok && hit.End == len(f.Value.Text) && hit.Kind == facts.PersonName && !hit.Exact {
					p.doubt(f, nil, "%s is written %s elsewhere", f.Value.Text, hit.Form)
					last := &p.found[len(p.found)-1]
					last.Related = []Related{{hit.Person.File, hit.Person.Span, "written " + hit.Form}}
					continue
				}
				for _, before := range people[:i] {
					if value.CompareName(f.Value.Text, before.Value.Text) == value.NameMisspelt {
						p.doubt(f, []*facts.Fact{before}, "%s is written %s elsewhere", f.Value.Text, before.Value.Text)
						break
					}
				}
			}
		}
	},
}

var aliasClash = Rule{
	Name: "alias-clash",
	Doc: `An alias, a former name or a product of one company is the name of another. Texts
that use it are ambiguous, and what they say of it is not checked.`,
	run: func(p *pass) {
		for _, c := range p.base.Companies {
			for _, list := range [...][]string{c.Aliases, c.Formerly, c.Products} {
				for _, name := range list {
					for _, other := range p.base.Company(name) {
						if other != c && value.Fold(other.Name) == value.Fold(name) {
							p.found = append(p.found, Finding{Rule: p.rule, File: c.File, Span: spanOf(c, name),
								Message: name + ", a name of " + c.Name + ", is the name of another company",
								Related: []Related{{other.File, other.Span, "the other"}}})
						}
					}
				}
			}
		}
	},
}

// spanOf is where a company's table writes a name in quotes: the first place
// after its header.
func spanOf(c *facts.Company, name string) source.Span {
	rest := c.File.Data[c.Span.End:]
	for i := 0; i+len(name)+2 <= len(rest); i++ {
		if (rest[i] == '"' || rest[i] == '\'') && string(rest[i+1:i+1+len(name)]) == name && rest[i+1+len(name)] == rest[i] {
			return source.Span{Start: c.Span.End + i, End: c.Span.End + i + len(name) + 2}
		}
	}
	return c.Span
}
