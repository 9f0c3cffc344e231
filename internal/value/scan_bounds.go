package value

// between makes one range of two figures that bound it: "more than 15 and less
// than 40".
func (s *Scanner) between() {
	n := 0
	for i := range s.found {
		if n > 0 && s.bounds(&s.found[n-1], &s.found[i]) {
			continue
		}
		if n < i {
			s.found[n] = s.found[i]
		}
		n++
	}
	s.found = s.found[:n]
}

// bounds makes a the range that it and b bound, when they do.
func (s *Scanner) bounds(a, b *Found) bool {
	lo, hi := a, b
	if below(a.Value.Approx) {
		lo, hi = b, a
	}
	if !above(lo.Value.Approx) || !below(hi.Value.Approx) || a.Value.Kind != b.Value.Kind || a.Value.Kind == DateKind ||
		a.Value.Currency != b.Value.Currency || a.Value.Unit != b.Value.Unit || lo.Value.Num.Cmp(hi.Value.Num) >= 0 ||
		a.HedgeStart > a.Start || b.HedgeStart >= b.Start || b.HedgeStart < a.End {
		return false
	}
	switch text := s.text[a.End:b.HedgeStart]; {
	case string(text) == " and ", string(text) == ", ", string(text) == " but ", string(text) == ", but ", string(text) == ", and ":
	default:
		return false
	}
	v := lo.Value
	v.Approx, v.Max, v.Guess = Between, hi.Value.Num, lo.Value.Guess || hi.Value.Guess
	a.Value, a.End = v, b.End
	return true
}

func above(a Approx) bool { return a == Over || a == AtLeast || a == JustOver }

func below(a Approx) bool { return a == Under || a == AtMost || a == JustUnder }
