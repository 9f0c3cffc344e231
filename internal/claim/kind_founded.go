package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

// Founded says when a company began.
var Founded = &Kind{
	Name: "founded", Noun: "founding date", weight: 30,
	Doc: "When a company was founded, launched or incorporated: \"founded in 2016\", \"launched in New York in 2016\", \"set up last spring\".",
	wordings: append([]string{
		"founding|inception|creation|incorporation|establishment|formation in <date>", "since ~3 launch|foundation|beginning in <date>", "after|of launch in <date>",
		"around since <date>", "date back to <date>", "root|origin go|stretch|reach back to <date>", "company|business|firm date from <date>", "become company|business|firm|startup in <date>", "trace ~3 to <date>", "story|journey begin|start ~2 <date>",
		"creation|formation|founding|establishment of <org> ~2 in <date>", "creation|formation|founding|establishment of <org> , ~1 in <date>", "in <date> with creation|formation|founding|establishment of <org>", "founder|cofounder of <org> in <date>",
		"get start ~4 in|back <date>", "get start <date>", "open door in <date>", "open door in <place> in <date>", "open for business ~2 in <date>", "light of day in <date>", "on|onto scene ~1 in <date>", "born in <date>", "come into being|existence in|on <date>", "commence|start|begin operation|operate|trading|trade|business in <date>",
		"in business|operation|existence since <date>", "est|estd <date>", "est . <date>", "company|business|firm|startup|group|maker|broker|retailer|brand|bank|provider that|which date|go ~1 to <date>", "<date> spinout|spinoff from|of|out", "charter in <date>",
		"only|first begin in <date>", "be born ~6 in <date>", "begin|start life ~1 in <date>", "begin|start life as ~5 in <date>", "<date> founding|creation|formation|establishment of <org>",
		"founded|established!|launched!|created!|founding : <date|count>", "year founded :|, <date|count>", "founded year|date|in : <date|count>", "year|date of foundation|founding|launch : <date|count>",
	}, foundingVerbs...),
	finish: func(f *found) {
		if i := max(f.slot("date"), f.slot("date|count")); i >= 0 {
			f.datedFounding(i)
			return
		}
		told, ok := f.foundingTold(f.m.First, f.m.End)
		if ok && told.date < 0 {
			f.yearsSince(&told)
		}
		if !ok || told.date < 0 || f.projectYet(told.date) || told.entersMarket(f.view) || told.basis == "launched" && f.namedLikeProduct(told.subject) {
			return // "launched in Germany in 2021" enters a market
		}
		c := f.claim(f.kind, told.subject, told.verb)
		if c.Mood == Planned && len(told.persons) > 0 && f.isWord(f.verbLeft(told.verb), f.words.to) {
			c.Mood = Asserted // "left Beta to start Acme in 2014"
		}
		if c.Mood >= Planned && c.Mood != Historical {
			return
		}
		c.Class = told.basis
		c.Value = f.value(told.date)
		c.DateSpan = f.valueSpan(told.date)
		if age, ok := f.ago(told.date); ok {
			c.Kind, c.Class, c.Value = Age, "", age
		}
		f.emit(c, told.date, 1)
	},
}

// projectYet reports whether what began on the date at item i became a company later:
// "started in 2017 as a research project, Acme became a company in 2019".
func (f *found) projectYet(i int) bool {
	for k := i + 1; k+2 < len(f.items); k++ {
		if f.isAny(k, "became") && f.isAny(k+1, "a", "an") && f.is(k+2, orgNoun|firmNoun) {
			for n := k + 3; n < len(f.items) && n < k+6; n++ {
				if f.has(n, slotDate) {
					return true
				}
			}
		}
	}
	return false
}

// yearsSince reads "It has been four years since Ana Silva started Acme" as an age.
func (f *found) yearsSince(told *founding) {
	i := f.lengthSince(told.verb)
	if i < 0 {
		return
	}
	c := f.claim(Age, told.subject, told.verb)
	c.Value = f.value(i)
	c.Value.Kind, c.Value.Date = value.Age, value.Date{}
	f.emit(c, i, 1)
}

// lengthSince is the length of time said to have passed since the verb at item verb:
// "it's been four years since we started"; -1 when none is.
func (v *view) lengthSince(verb int) int {
	for k := verb - 1; k > 1 && k > verb-8 && !v.wall(k); k-- {
		if v.isAny(k, "since") {
			if v.has(k-1, slotDuration) && v.value(k-1).Unit != value.NoUnit && v.isAny(k-2, "been", "is") {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// namedLikeProduct reports whether the last word of a subject's name is one for what
// companies launch: "Acme Card".
func (v *view) namedLikeProduct(s subj) bool {
	if s.entity == 0 || s.anaphor {
		return false
	}
	switch v.lastWord(s.last - 1) {
	case "card", "phone", "app", "watch", "edition", "api", "programme", "program", "challenge", "awards", "index", "console", "tv":
		return v.cells[s.last-1].last-v.cells[s.last-1].first > 1
	}
	return false
}

// datedFounding handles the wordings that hold the date themselves.
func (f *found) datedFounding(i int) {
	var s subj
	if org := f.slot("org"); org >= 0 {
		s = f.named(org)
	} else if f.isAnyLemma(f.m.First, "become") {
		s = f.subjectOf(f.m.First) // "the hobby became a company in 2016"
	} else if f.is(f.m.First, preposition) {
		s = f.owner(f.m.Anchor) // "since Acme's launch in 2016"
	} else {
		s = f.owner(f.m.First)
	}
	m := f.mention(i)
	if s.nobody() || m.Value.Date.Vague {
		return
	}
	c := f.claim(f.kind, s, f.m.First)
	c.Value, c.Class = m.Value, "founded"
	if m.Kind == mention.Number {
		// A year alone in a table's cell.
		year, ok := m.Value.Num.Int64()
		if !ok || year < 1500 || year > 2200 {
			return
		}
		c.Value = value.Value{Kind: value.DateKind, Date: value.YearDate(int(year))}
	}
	c.Value.Date = whole(c.Value.Date)
	if c.Mood > Reported {
		c.Mood = Asserted // a noun takes the founding for granted: "has made no loss since its founding"
	}
	f.emit(c, i, 2)
}

// whole is the date that "since" opened: the year of "since 2014".
func whole(d value.Date) value.Date {
	if !d.OpenEnd {
		return d
	}
	y, m, day := d.Start.Civil()
	switch d.Grain {
	case value.GrainDay:
		return value.DayDate(y, m, day)
	case value.GrainMonth:
		return value.MonthDate(y, m)
	}
	return value.YearDate(y)
}

// ago reads a date told as a distance from today as an age: "two years ago".
func (v *view) ago(i int) (value.Value, bool) {
	b := v.text(i)
	const suffix = " ago"
	if len(b) < len(suffix) || string(b[len(b)-len(suffix):]) != suffix {
		return value.Value{}, false
	}
	d := v.value(i)
	if d.Unit == value.NoUnit {
		return value.Value{}, false
	}
	d.Kind, d.Date = value.Age, value.Date{}
	return d, true
}
