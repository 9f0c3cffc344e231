package checks

import (
	"bytes"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

// averages holds "$250,000 per employee" to the amount and the number it is the
// quotient of. Only what is told as a result is one: a price per seat is not.
func (s *sentence) averages() bool {
	var average, whole, count *mention.Mention
	for i := range s.mentions {
		m := &s.mentions[i]
		switch {
		case m.Kind == mention.Percent, m.Kind == mention.Multiple, m.Kind == mention.Points:
			return false
		case m.Kind == mention.Money && s.perNoun(m) >= 0:
			if average != nil {
				return false
			}
			average = m
		case m.Kind == mention.Money:
			if whole != nil {
				return false
			}
			whole = m
		case m.Kind == mention.Number && !s.yearLike(m):
			if count != nil {
				return false
			}
			count = m
		}
	}
	if average == nil || whole == nil || count == nil || !s.isAverage(average, whole, count) {
		return false
	}
	s.Tally.Sums++
	n, sum := extent(&count.Value), whole.Value.Interval()
	if n.NoHi || n.Lo.Sign() <= 0 || sum.NoHi || average.Value.Interval().NoHi {
		return true
	}
	is := sum.Div(n)
	if w := average.Value.Interval(); is.Meets(w) {
		return true
	}
	like := average.Value
	s.reportFigure(average, "share", whole.Value.English()+" over "+count.Value.English()+" is "+made(like, whole.Value.Num.Div(count.Value.Num), is), whole, count)
	return true
}

// perNoun is the token of the noun after "per", or of "each", "apiece" and "a head",
// right after an amount; -1 when it has none.
func (s *sentence) perNoun(m *mention.Mention) int {
	t, left := int(m.Last), s.before(m)
	switch {
	case s.is(left, "is", "was", "of", "at") && s.is(left-2, "per"):
		return left - 1 // "revenue per head is €200,000"
	case s.is(t, "for") && s.is(t+1, "each") && s.is(t+2, "of"):
		if n := s.next(t + 2); n != nil && n.Kind == mention.Number && s.before(n) == t+2 {
			return int(n.Last)
		}
	case s.is(t, "per", "for") && s.is(t+1, "each", "every"), s.is(t, "per") && s.is(t+1, "new", "paying", "active", "portfolio"):
		return t + 2
	case s.is(t, "per"), s.is(t, "a") && s.is(t+1, "head", "person"):
		return t + 1
	case s.is(t, "each", "apiece"):
		return t
	}
	return -1
}

// people are nouns that count the same heads.
var people = []string{"employees", "employee", "staff", "people", "person", "head", "worker", "workers", "staffer", "staffers", "strong", "team", "workforce", "headcount"}

// isAverage reports whether an amount is told as that of one of a number: the nouns
// are the same, and the draft says that it is a result.
func (s *sentence) isAverage(average, whole, count *mention.Mention) bool {
	if average.Value.Currency != whole.Value.Currency || whole.Value.Num.Cmp(average.Value.Num) <= 0 || average.Value.Approx == value.Vague || whole.Value.Approx == value.Vague || count.Value.Approx == value.Vague ||
		s.any(s.start, s.end, "month", "monthly", "week", "weekly", "day", "daily", "quarter", "quarterly", "hour", "up", "least", "valuation", "valued", "valuing", "first", "some", "other", "minimum") || s.is(s.before(average), "from") {
		return false
	}
	t := s.perNoun(average)
	linked := s.any(s.start, s.end, "average", "averages", "averaging", "averaged", "equivalent", "equals", "i.e.", "translates", "works", "equally", "share", "split", "divided") ||
		s.is(int(average.Last), "for") || s.is(s.before(average), "or", "is", "was", "of", "at", "makes", "making", "that's", "—", "–", "(", ":", "works")
	if s.is(t, "each", "apiece") {
		return linked
	}
	last := int(count.Last)
	if s.is(last, "-") {
		last++
	}
	if s.is(t, people...) {
		return (linked || s.is(s.before(average), ",", "generates", "generated", "earns", "earned", "makes", "made")) && (s.any(last, last+2, people...) || s.is(s.before(count), "of") && s.is(s.before(count)-1, people...))
	}
	const stem = 4
	noun := s.Doc.Bytes(min(t, s.end-1))
	for k := last; k < min(last+3, s.end); k++ {
		if b := s.Doc.Bytes(k); len(noun) >= stem && len(b) >= stem && bytes.EqualFold(b[:stem], noun[:stem]) {
			return linked || s.is(s.before(average), "earns", "earned", "makes", "made", "pays", "spends", "spent", "paid", ",")
		}
	}
	return false
}
