package value

// Rate is how many units of one currency one unit of another buys.
type Rate struct {
	From, To string // ISO 4217 codes
	Rate     Num
	When     Date // the days it is for; zero for any
}

// Rates is a list of rates, in any order.
type Rates []Rate

// On is how many units of to one unit of from bought on a day; 0 stands for a day
// that is not known. A rate told the other way round is turned, and two rates of
// one currency are joined ("EUR/USD" and "EUR/GBP" give "USD/GBP"). The one for
// the shortest time that the day lies in counts, of those for unknown days the
// latest; rates for other days do not.
func (all Rates) On(from, to string, on DayNum) (Num, bool) {
	if x, ok := all.direct(from, to, on); ok {
		return x, true
	}
	for i := range all {
		for _, by := range [...]string{all[i].From, all[i].To} {
			if by == from || by == to || i > 0 && (all[i-1].From == by || all[i-1].To == by) {
				continue
			}
			if x, ok := all.direct(from, by, on); ok {
				if y, ok := all.direct(by, to, on); ok {
					return x.Mul(y), true
				}
			}
		}
	}
	return Num{}, false
}

// direct is On without joining rates.
func (all Rates) direct(from, to string, on DayNum) (Num, bool) {
	var best *Rate
	for i := range all {
		r := &all[i]
		if !(r.From == from && r.To == to || r.From == to && r.To == from) {
			continue
		}
		if r.When.Known() && on != 0 && !r.When.ContainsDay(on) {
			continue
		}
		if best == nil || r.preferred(best, on) {
			best = r
		}
	}
	switch {
	case best == nil:
		return Num{}, false
	case best.From == from:
		return best.Rate, true
	}
	return Int(1).Div(best.Rate), true
}

// preferred reports whether a is to be preferred to b on a day.
func (a *Rate) preferred(b *Rate, on DayNum) bool {
	switch {
	case on != 0:
		return a.When.Known() && (!b.When.Known() || a.When.End-a.When.Start < b.When.End-b.When.Start)
	case !a.When.Known() || !b.When.Known():
		return !a.When.Known() && b.When.Known()
	}
	return a.When.Start > b.When.Start
}
