package lint

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Pass is one draft as a check sees it. Checks only read it, but for Tally and
// Report.
type Pass struct {
	Doc      *prose.Document
	Mentions []mention.Mention
	Claims   []claim.Claim
	Verdicts []Judgement   // what the facts say of each claim, index for index
	Facts    *facts.Base   // nil without a facts base
	Date     value.Date    // of the article; zero when unknown
	Setting  value.Setting // rates and horizons
	DayOrder value.DayOrder
	// Directives are the draft's suppressions. Those used by a check that ran
	// before say so.
	Directives []Directive
	Rules      []RuleInfo // every rule there is
	Tally      *Tally
	Report     func(Diagnostic)

	who   []string // company of a claim, index for index: see companyKey
	alike map[likeKey][]int32
}

// likeKey is a company and a kind.
type likeKey struct {
	company string
	kind    *claim.Kind
}

// mostAlike is how many claims of one kind about one company are held to each
// other. A text that tells one thing more often is no article.
const mostAlike = 64

// index sorts the claims by whom and what they are about.
func (p *Pass) index() {
	p.alike = make(map[likeKey][]int32, len(p.Claims))
	p.who = make([]string, len(p.Claims))
	keys := make(map[claim.Subject]string, 8)
	for i := range p.Claims {
		c := &p.Claims[i]
		subject := claim.Subject{Name: c.Subject.Name, ID: c.Subject.ID}
		who, met := keys[subject]
		if !met {
			who = companyKey(c)
			keys[subject] = who
		}
		p.who[i] = who
		if who == "" {
			continue
		}
		k := likeKey{who, c.Kind}
		if len(p.alike[k]) < mostAlike {
			p.alike[k] = append(p.alike[k], int32(i))
		}
	}
}

// companyKey is the same for claims about one company; "" for those about nobody.
func companyKey(c *claim.Claim) string {
	switch {
	case c.Subject.ID != "":
		return "#" + c.Subject.ID
	case c.Subject.Name == "":
		return ""
	}
	return value.CompanyKey(c.Subject.Name)
}

// Alike lists the claims of a kind about the company of claim i, in text order, by
// index; none when nobody knows whom claim i is about. Only the first of very many
// are listed.
func (p *Pass) Alike(i int, kind *claim.Kind) []int32 {
	if p.who[i] == "" {
		return nil
	}
	return p.alike[likeKey{p.who[i], kind}]
}

// SameCompany reports whether two claims are about one company, and known to be.
func (p *Pass) SameCompany(i, k int) bool { return p.who[i] != "" && p.who[i] == p.who[k] }
