package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

var parts = &lint.Check{
	Name: "parts",
	Doc: `The parts of a whole exceed it, or do not make it where the draft says they do.

Why: one of the figures is wrong. Parts that may overlap, and lists opened by
“including”, are not summed; rounding is allowed for.

Example:

    Of a workforce of 110, 70 are in Paris and another 50 elsewhere in Europe.
                      ^^^ 70 and 50 make 120, more than 110`,
	Severity: lint.Error,
	Run: func(p *lint.Pass) {
		sentences(p, func(s *sentence) {
			if figures(s) > 1 {
				s.ofThem()
				s.splits()
			}
		})
		for i := range p.Claims {
			if c := &p.Claims[i]; isWhole(c) && !faulted(p, i) {
				partsOf(p, i)
			}
		}
	},
}

// isWhole reports whether a claim may have parts in the draft.
func isWhole(c *claim.Claim) bool {
	switch c.Kind {
	case claim.Headcount:
		return c.Place == "" && c.Role != claim.Part && told(c) && c.Subject.Name != "" && !c.Partial
	case claim.Round, claim.Revenue, claim.TotalRaised, claim.Metric:
		return c.Role == claim.Total && told(c)
	}
	return false
}

// partsOf holds the parts of claim i to it: those told with it, and the staff of
// single places told anywhere.
func partsOf(p *lint.Pass, i int) {
	whole := &p.Claims[i]
	all := extent(&whole.Value)
	if all.NoHi {
		return
	}
	var found []int
	for _, n := range p.Alike(i, whole.Kind) {
		k := int(n)
		c := &p.Claims[k]
		if k == i || faulted(p, k) || !told(c) || c.Value.Kind != whole.Value.Kind || c.Value.Currency != whole.Value.Currency ||
			c.AsOf.Known() && whole.AsOf.Known() && !c.AsOf.Overlaps(whole.AsOf) {
			continue
		}
		inGroup := whole.Group != 0 && c.Group == whole.Group && c.Role == claim.Part
		if inGroup || whole.Kind == claim.Headcount && c.Place != "" {
			found = append(found, k)
		}
	}
	if len(found) == 0 {
		return
	}
	p.Tally.Sums++
	for _, k := range found {
		if part := extent(&p.Claims[k].Value); part.Lo.Cmp(all.Hi) > 0 {
			reportParts(p, i, []int{k})
			return
		}
	}
	apart := disjoint(p, found)
	if len(apart) < 2 {
		return
	}
	sum := value.Interval{}
	for _, k := range apart {
		sum = sum.Add(extent(&p.Claims[k].Value))
	}
	if sum.Lo.Cmp(all.Hi) > 0 || len(apart) == len(found) && !sum.NoHi && sum.Hi.Cmp(all.Lo) < 0 && exhaustive(p, whole, apart) {
		reportParts(p, i, apart)
	}
}

// extent is the numbers a value may stand for. Fewer than a thousand people or
// things are told to the last one; of more, zeros at the end may be rounding.
func extent(v *value.Value) value.Interval {
	n, whole := v.Num.Int64()
	if v.Kind != value.Count || !v.Plain() || !whole || v.Step.Cmp(value.Int(1)) > 0 {
		return v.Interval()
	}
	const exact = 1000
	unit := int64(1)
	for n >= exact && n%(unit*10) == 0 {
		unit *= 10
	}
	if unit == 1 {
		return value.Point(v.Num)
	}
	half := value.Ratio(unit, 2)
	return value.Interval{Lo: v.Num.Sub(half), Hi: v.Num.Add(half)}
}

// disjoint keeps the parts of which no two can share a member: staff of places
// that lie apart, or sums told in one breath.
func disjoint(p *lint.Pass, all []int) []int {
	var kept []int
	for _, k := range all {
		c := &p.Claims[k]
		apart := true
		for _, j := range kept {
			apart = apart && liesApart(c, &p.Claims[j])
		}
		if apart {
			kept = append(kept, k)
		}
	}
	return kept
}

func liesApart(c, d *claim.Claim) bool {
	if c.Kind != claim.Headcount {
		return c.Group != 0 && c.Group == d.Group
	}
	if c.Place == "" || d.Place == "" {
		return false // engineers may be in Paris
	}
	if leavesOut(c, d) || leavesOut(d, c) {
		return true
	}
	return c.Except == "" && d.Except == "" && place.Relate(c.Place, d.Place) == place.Sibling
}

// leavesOut reports whether c's place is told without d's: "elsewhere in Europe"
// after "in Paris".
func leavesOut(c, d *claim.Claim) bool {
	if c.Except == "" {
		return false
	}
	if d.Except != "" {
		return false
	}
	for name := range strings.SplitSeq(c.Except, ", ") {
		if value.Fold(name) == value.Fold(d.Place) || place.Relate(name, d.Place) == place.Same {
			return true
		}
	}
	return false
}

// exhaustive reports whether one of the parts is told as all that is left: "the
// remaining 50 elsewhere".
func exhaustive(p *lint.Pass, whole *claim.Claim, all []int) bool {
	for _, k := range all {
		c := &p.Claims[k]
		m := figure(p, c)
		if m == nil || m.First < 2 || whole.Group == 0 || c.Group != whole.Group {
			continue
		}
		t := int(m.First) - 1
		if isWord(p.Doc.Bytes(t), "remaining") || isWord(p.Doc.Bytes(t), "other") && isWord(p.Doc.Bytes(t-1), "the") {
			return true
		}
	}
	return false
}

func reportParts(p *lint.Pass, i int, all []int) {
	whole := &p.Claims[i]
	d := lint.Diagnostic{Span: whole.Span, Rule: rule("parts", whole), Claim: i + 1}
	names := make([]string, len(all))
	sum := whole.Value
	for n, k := range all {
		c := &p.Claims[k]
		names[n] = c.Value.English()
		if c.Place != "" {
			names[n] += " in " + c.Place
		}
		d.Related = append(d.Related, related(p, c.Span, "a part"))
		if n == 0 {
			sum = c.Value
		} else {
			sum.Num = sum.Num.Add(c.Value.Num)
		}
	}
	sum.Approx, sum.Digits = value.Exact, 0
	d.Message = topic(whole) + ": " + join(names)
	if len(all) > 1 {
		d.Message += " make " + sum.English() + ","
	} else {
		d.Message += " is"
	}
	d.Message += map[bool]string{true: " more", false: " less"}[sum.Num.Cmp(whole.Value.Num) > 0] + " than the draft's total of " + whole.Value.English()
	p.Report(d)
}
