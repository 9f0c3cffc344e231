package claim

import (
	"github.com/factlint/factlint/internal/value"
)

// Founded says when a company began.
var Founded = &Kind{
	Name: "founded", Noun: "founding date", weight: 30,
	Doc: "When a company was founded, launched or incorporated: \"founded in 2016\", \"launched in New York in 2016\", \"set up last spring\".",
	wordings: append([]string{"since ~1 founding|inception|creation|launch|incorporation|establishment ~2 in <date>", "founding|inception|incorporation|establishment ~1 in <date>", "around since <date>", "date back to <date>", "trace ~3 to <date>",
		"story|journey begin|start ~2 <date>", "be born in <date>", "begin life in <date>", "<date> founding of", "founded ~1 : <date>"}, foundingVerbs...),
	finish: func(f *found) {
		if i := f.slot("date"); i >= 0 {
			s := f.owner(f.m.Anchor)
			if s.entity == 0 || !f.foundingDate(i) {
				return
			}
			c := f.claim(f.kind, s, f.m.Anchor)
			c.Value, c.Class = f.value(i), "founded"
			f.emit(c, i, 2)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok || fd.date < 0 {
			return
		}
		c := f.claim(f.kind, fd.subject, fd.verb)
		if c.Mood == Planned || c.Mood == InProgress {
			return
		}
		c.Class = fd.basis
		m := f.mention(fd.date)
		c.Value = m.Value
		c.DateSpan = f.valueSpan(fd.date)
		if n, unit, ok := f.ago(fd.date); ok {
			c.Kind, c.Class = Age, ""
			c.Value = value.Value{Kind: value.Age, Num: n, Unit: unit, Approx: m.Value.Approx, Digits: m.Value.Digits, Step: m.Value.Step}
			f.emit(c, fd.date, 1)
			return
		}
		if m.Value.Date.Start == m.Value.Date.End {
			return
		}
		f.emit(c, fd.date, 1)
	},
}

// ago reads a date told as a distance from today: "two years ago".
func (v *view) ago(i int) (value.Num, value.Unit, bool) {
	m := v.mention(i)
	b := v.text(i)
	if m == nil || len(b) < 4 || string(b[len(b)-3:]) != "ago" || m.Value.Unit == value.NoUnit {
		return value.Num{}, 0, false
	}
	return m.Value.Num, m.Value.Unit, true
}
