package lint

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// neighbours judges again what the round told in the same sentence throws light on.
func neighbours(r *Result, base *facts.Base) {
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.Kind != claim.Investor && c.Kind != claim.Valuation || c.Subject.ID == "" {
			continue
		}
		for k := range r.Claims {
			round, f := &r.Claims[k], r.Verdicts[k].Fact
			if round.Kind != claim.Round || round.Sentence != c.Sentence || round.Subject.ID != c.Subject.ID || r.Verdicts[k].Verdict != Supported ||
				f == nil || f.Attr != "round" {
				continue
			}
			if c.Kind == claim.Valuation {
				r.Verdicts[i] = atTheRound(r.Verdicts[i], f)
			} else if round.Value.Plain() && round.Span.End <= c.Span.Start && isTicket(r.File.Text(source.Span{Start: round.Span.End, End: c.Span.Start})) {
				r.Verdicts[i] = ofTheTicket(r.Verdicts[i], c, base, f)
			}
		}
	}
}

// atTheRound judges a valuation told with a round: an older one is not out of date
// there, but wrong.
func atTheRound(was Judgement, f *facts.Fact) Judgement {
	if was.Verdict != Stale || was.Now == nil || was.Now.Round != f {
		return was
	}
	return against(was.Now, NoSlot)
}

// ofTheTicket judges an investor by the money put in: "a first $200k ticket from
// Northgate". Where that is, to the dollar, all of a round whose leads are known,
// nobody else can have written the cheque, open as the list of investors may be.
func ofTheTicket(was Judgement, c *claim.Claim, base *facts.Base, f *facts.Fact) Judgement {
	if was.Verdict != Unverified && was.Verdict != Supported {
		return was
	}
	inRound := func(attr string) []*facts.Fact {
		return where(base.Facts(f.Company, attr), func(g *facts.Fact) bool { return g.Round == f && standingOf(g) == house })
	}
	leads := inRound("lead-investor")
	for _, g := range append(inRound("investor"), leads...) {
		if value.CompareCompany(c.Value.Text, g.Value.Text) != value.NameDifferent {
			return was
		}
	}
	if len(leads) == 0 {
		return was
	}
	return against(leads[0], SlotInvestor)
}

// isTicket reports whether words say that an amount came from somebody in one piece.
func isTicket(words string) bool {
	const longest = 60
	for _, noun := range [...]string{"ticket", "cheque", "check"} {
		if at := strings.Index(words, noun); len(words) < longest && at >= 0 && strings.Contains(words[at:], "from") {
			return true
		}
	}
	return false
}
