package claim

import "github.com/factlint/factlint/internal/value"

// Event says when something else happened to a company.
var Event = &Kind{
	Name: "event", Noun: "event", weight: 10,
	Doc: "When something happened to a company: \"pivoted in 2019\", \"rebranded last year\", \"went public in 2021\".",
	wordings: []string{
		"pivot ~6 <date>", "rebrand|rename ~6 <date>", "relaunch ~6 <date>", "go public ~9 <date>", "list|float on ~6 <date>", "ipo in <date>", "file for bankruptcy|insolvency|administration|ipo ~4 <date>", "cease operation|trading ~4 <date>",
		"shut ~1 down ~4 <date>", "collapse|fold in <date>", "merge with ~4 <date>", "emerge ~2 stealth ~6 <date>", "turn|become profitable ~2 <date>", "break even ~2 <date>", "enter ~1 administration|insolvency|liquidation ~3 <date>",
		"move ~2 headquarters|hq ~5 <date>", "open ~4 location|store|office|shop ~1 in <date>",
		"<date> pivot", "<date> rebrand", "<date> ipo",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("date")
		if f.m.First == i && !v.value(i).Date.Known() || f.m.First != i && !v.datesEvent(i) {
			return
		}
		for j := min(f.m.First, i) + 1; j < i; j++ {
			if v.isAny(j, "after", "before", "since", "following", "until") {
				return
			}
		}
		cue := f.m.First
		if cue == i {
			cue = i + 1
		}
		name := v.eventName(cue)
		if name == "" {
			return
		}
		s := v.subjectOf(cue)
		if cue > i || v.isAny(f.m.First, "ipo", "pivot", "rebrand") && v.nounHere(f.m.First) {
			s = v.owner(cue)
		}
		if s.entity == 0 {
			return
		}
		c := v.claim(v.kind, s, cue)
		if m := v.verbMood(cue); m != Asserted && c.Mood <= Attributed && cue < i {
			c.Mood = m // verbs that few kinds know: "will break even"
		}
		c.Name = name
		c.Value = value.Value{Kind: value.DateKind, Date: v.value(i).Date}
		c.Date = v.value(i).Date
		c.DateSpan = v.valueSpan(i)
		v.emit(c, i, 1)
	},
}

// eventName is the name of the event that the word at item i tells.
func (v *view) eventName(i int) string {
	switch {
	case v.isAnyLemma(i, "pivot"):
		return "pivot"
	case v.isAnyLemma(i, "rebrand"):
		return "rebrand"
	case v.isAnyLemma(i, "rename"):
		return "rename"
	case v.isAnyLemma(i, "relaunch"):
		return "relaunch"
	case v.isAnyLemma(i, "go", "list", "float", "ipo"):
		return "IPO"
	case v.isAnyLemma(i, "file"):
		for j := i + 1; j < i+4; j++ {
			if v.isAny(j, "ipo") {
				return ""
			}
		}
		return "insolvency"
	case v.isAnyLemma(i, "cease", "shut", "collapse", "fold"):
		return "shutdown"
	case v.isAnyLemma(i, "merge"):
		return "merger"
	case v.isAnyLemma(i, "emerge"):
		return "out of stealth"
	case v.isAnyLemma(i, "turn", "become", "break"):
		return "profitability"
	case v.isAnyLemma(i, "enter"):
		return "insolvency"
	case v.isAnyLemma(i, "move"):
		return "headquarters move"
	case v.isAnyLemma(i, "open"):
		return string(v.doc.Text[v.doc.Tokens[v.cells[i].first].Start:v.doc.Tokens[v.cells[i].last-1].End]) + " " + v.objectText(i)
	}
	return ""
}

// objectText is the words after the verb at item i up to the date or a
// preposition.
func (v *view) objectText(i int) string {
	j := i + 1
	for v.is(j, determiner) {
		j++
	}
	end := j
	for end < len(v.items) && !v.has(end, slotDate) && !(v.is(end, preposition) && v.cells[end].mention == 0) && !v.wall(end) {
		end++
	}
	if end == j {
		return ""
	}
	return string(v.doc.Text[v.doc.Tokens[v.cells[j].first].Start:v.doc.Tokens[v.cells[end-1].last-1].End])
}
