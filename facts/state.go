package facts

import (
	"github.com/factlint/factlint/internal/value"
)

// State is how a fact stands on a day.
type State uint8

// The states of facts.
const (
	Valid      State = iota // true on that day, as far as is known
	Superseded              // a newer fact of its kind has taken its place
	Expired                 // nothing newer, but past its horizon
	Ended                   // a role given up
	Later                   // recorded or happened after that day
)

var stateNames = [...]string{"valid", "superseded", "stale", "ended", "later"}

// String is the state in lower case.
func (s State) String() string { return stateNames[s] }

// States says how each fact of a company stands on a day, index for index. On an
// unknown day the newest hold. horizon overrides [Horizon]; it may be nil.
func States(c *Company, on value.Date, horizon func(kind string) (days int, ok bool)) []State {
	states := make([]State, len(c.Facts))
	newest := make(map[string]int)
	for i := range c.Facts {
		f := &c.Facts[i]
		t := Time(f)
		switch {
		case f.Attr == "role":
			switch {
			case on.Known() && on.Before(f.Since):
				states[i] = Later
			case f.Until.Known() && (!on.Known() || f.Until.Before(on)):
				states[i] = Ended
			}
			continue
		case on.Known() && on.Before(t):
			states[i] = Later
			continue
		case !t.Known() || !supersedes(f.Attr) || f.Rival || f.Status >= Talks:
			continue
		}
		key := timeKey(f)
		n, ok := newest[key]
		if !ok || t.Start > Time(&c.Facts[n]).Start {
			if ok {
				states[n] = Superseded
			}
			newest[key] = i
		} else if t.Start < Time(&c.Facts[n]).Start {
			states[i] = Superseded
		}
	}
	if !on.Known() {
		return states
	}
	for _, i := range newest {
		f := &c.Facts[i]
		days := horizonFor(f.Attr, horizon)
		if t := Time(f); days > 0 && t.Before(on) && t.Gap(on) > days {
			states[i] = Expired
		}
	}
	return states
}

// supersedes reports whether a newer fact of a kind takes the place of an older one.
func supersedes(attr string) bool {
	switch attr {
	case "headcount", "metric", "revenue", "valuation", "total-raised", "stake", "hq":
		return true
	}
	return false
}

// timeKey tells apart the facts of a company that follow each other in time.
func timeKey(f *Fact) string {
	switch f.Attr {
	case "revenue":
		return f.Attr + "|" + f.Class
	case "valuation", "total-raised", "hq":
		return f.Attr
	}
	return f.Attr + "|" + Key(f)
}

func horizonFor(attr string, override func(kind string) (days int, ok bool)) int {
	if override != nil {
		if days, ok := override(attr); ok {
			return days
		}
	}
	return Horizon(attr)
}
