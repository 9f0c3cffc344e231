package lint

import (
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

// sameCompany reports whether a name as written is a known investor's or
// company's: any right form of it, one so close that it is a matter of
// spelling, an abbreviation, or the group for its fund.
func (j *judge) sameCompany(written, known string) bool {
	if value.CompareCompany(written, known) != value.NameDifferent || abbreviates(written, known) || abbreviates(known, written) ||
		groupOf(written, known) || groupOf(known, written) {
		return true
	}
	for _, c := range j.base.Company(known) {
		if value.CompareCompany(written, c.Name) != value.NameDifferent {
			return true
		}
		for _, alias := range c.Aliases {
			if value.CompareCompany(written, alias) != value.NameDifferent {
				return true
			}
		}
	}
	// Angels are people.
	return value.ComparePerson(written, known) != value.NameDifferent && strings.Contains(written, " ") && strings.Contains(known, " ")
}

// abbreviates reports whether short stands for long: the initials of its words
// ("NEA"), or its first and last letter with the number of those between ("i18n").
func abbreviates(short, long string) bool {
	n := utf8.RuneCountInString(short)
	if n < 2 || n > 6 || strings.Contains(short, " ") {
		return false
	}
	low, words := value.Fold(short), strings.Fields(value.Fold(long))
	if len(words) == 0 || low == "" {
		return false
	}
	if len(words) > 1 && strings.ToUpper(short) == short {
		var initials strings.Builder
		for _, w := range words {
			initials.WriteByte(w[0])
		}
		if initials.String() == low {
			return true
		}
	}
	joined := strings.Join(words, "")
	between := 0
	for i := 1; i < len(low)-1; i++ {
		if low[i] < '0' || low[i] > '9' {
			return false
		}
		between = between*10 + int(low[i]-'0')
	}
	return len(low) > 2 && between == len(joined)-2 && low[0] == joined[0] && low[len(low)-1] == joined[len(joined)-1]
}

// groupOf reports whether one name begins with all the words of the other, as
// those of a group and its fund do.
func groupOf(short, long string) bool {
	s, l := value.Fold(short), value.Fold(long)
	return len(s) >= 4 && strings.HasPrefix(l, s+" ")
}

func (j *judge) investorIn(all []*facts.Fact) *facts.Fact {
	for _, f := range all {
		if f.Value.Text == j.claim.Value.Text {
			return f
		}
	}
	var close *facts.Fact
	for _, f := range all {
		if value.CompareCompany(j.claim.Value.Text, f.Value.Text) <= value.NameFolded {
			return f
		}
		if close == nil && j.sameCompany(j.claim.Value.Text, f.Value.Text) {
			close = f
		}
	}
	return close
}

// keyed keeps the investors of the round that the claim names by series or date.
func (j *judge) keyed(all []*facts.Fact) (kept []*facts.Fact, ok bool) {
	c := j.claim
	switch {
	case c.Series != "":
		kept = where(all, func(f *facts.Fact) bool { return sameSeries(f.Series, c.Series) })
	case c.Date.Known():
		kept = where(all, func(f *facts.Fact) bool { return j.compareDate(f.Date).Grade == value.Agrees })
	default:
		return all, false
	}
	return kept, true
}

// investor judges a backer. Lists of investors are open unless a round says
// that its is complete.
func (j *judge) investor() Judgement {
	all := append(append([]*facts.Fact(nil), j.facts("investor")...), j.facts("lead-investor")...)
	if f := j.investorIn(of(house, all)); f != nil {
		if kept, ok := j.keyed(of(house, all)); !ok || len(kept) == 0 || !j.complete() || j.investorIn(kept) != nil {
			return told(f)
		}
	}
	if f := j.investorIn(of(undone, all)); f != nil {
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	if f := j.investorIn(of(rival, all)); f != nil {
		return Judgement{Verdict: Disputed, Fact: f, Result: value.Result{Grade: value.Agrees}}
	}
	if kept, ok := j.keyed(of(house, all)); ok && len(kept) > 0 && j.complete() {
		return against(kept[0], SlotInvestor)
	}
	return unverified()
}

// complete reports whether all investors of the claim's round are listed.
func (j *judge) complete() bool {
	for series, complete := range j.company.InvestorsComplete {
		if complete && sameSeries(series, j.claim.Series) {
			return true
		}
	}
	return false
}

// leadInvestor judges who led a round. A round the claim names has the leads the
// base lists and no others.
func (j *judge) leadInvestor() Judgement {
	all := j.facts("lead-investor")
	kept, named := j.keyed(of(house, all))
	if f := j.investorIn(kept); f != nil {
		return told(f)
	}
	if f := j.investorIn(of(undone, all)); f != nil {
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	if f := j.investorIn(of(rival, all)); f != nil {
		return Judgement{Verdict: Disputed, Fact: f, Result: value.Result{Grade: value.Agrees}}
	}
	if !named || len(kept) == 0 {
		return unverified()
	}
	return against(kept[0], SlotInvestor)
}

// acquisition judges a purchase by its target, then price and date.
func (j *judge) acquisition() Judgement {
	c := j.claim
	if c.Target == "" {
		return unverified()
	}
	all := where(j.facts("acquisition"), func(f *facts.Fact) bool { return j.sameCompany(c.Target, f.Name) })
	own := of(house, all)
	if len(own) > 0 {
		out := j.rounds(own)
		return j.elsewhere(all, j.supported(out))
	}
	if f, ok := first(of(undone, all)); ok {
		return j.notDone(f, value.Result{Grade: value.Agrees})
	}
	// Buyer and bought, the other way about.
	for _, target := range j.base.Company(c.Target) {
		for _, f := range j.base.Facts(target, "acquisition") {
			if standingOf(f) == house && j.sameCompany(j.company.Name, f.Name) {
				return against(f, SlotAcquirer)
			}
		}
	}
	return unverified()
}
