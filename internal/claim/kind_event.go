package claim

import (
	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/value"
)

// Event says when something else happened to a company.
var Event = &Kind{
	Name: "event", Noun: "event", weight: 10,
	Doc: "When something happened to a company: \"pivoted in 2019\", \"rebranded last year\", \"went public in 2021\".",
	wordings: []string{
		"pivot", "rebrand|rename", "change ~1 name to|from", "relaunch", "go public", "list|float on", "list|float in <date>", "file for bankruptcy|insolvency|administration|ipo|liquidation", "cease|stop|halt|suspend operation|trading",
		"shut|close ~1 down", "close|shut ~1 doors", "wind down", "collapse|fold in <date>", "merge with", "emerge ~2 stealth", "come out of stealth", "turn|become profitable", "turn ~1 profit", "break|broke even", "enter|fall|go ~1 administration|insolvency|liquidation|receivership",
		"move ~2 headquarters|hq", "move|relocate ~5 to <place>", "shut ~1 shop", "open ~4 location|store|office|shop|plant|factory|lab|hub|campus|headquarters|site|branch|warehouse|studio|restaurant|hotel|base", "establish ~2 base|office|headquarters|presence",
		"<date> pivot", "<date> rebrand", "<date> ipo|listing|flotation", "ipo|listing|flotation in|of <date>", "have ~4 ipo",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("date")
		cue := f.m.First
		switch {
		case i == cue:
			if cue = i + 1; !v.value(i).Date.Known() || v.isAny(f.m.First, "ipo", "listing") {
				return
			}
		case i < 0:
			if !v.is(cue, verb) && !v.finite(cue) && !v.ending(cue, "ed") && !v.ending(cue, "ing") && !v.isAnyLemma(cue, "go", "file", "shut", "break", "broke", "pivot", "have") {
				return
			}
			i = v.eventDate(cue, f.m.End)
		case !v.datesEvent(i):
			return
		}
		name := v.eventName(cue)
		if last := f.m.End - 1; v.isAny(last, "shop") && (v.is(last-1, possessive) || v.isWord(last+1, v.words.in) && v.has(last+2, slotPlace)) {
			return // "shut its shop", "shut the shop in Leeds"
		}
		if p := f.slot("place"); p >= 0 && !v.movesHouse(cue, p) {
			return
		}
		if name == "" || i < 0 {
			return
		}
		s := v.subjectOf(cue)
		if cue > i && f.m.First == i || v.isAny(cue, "ipo", "pivot", "rebrand", "listing", "flotation") && v.nounHere(cue) {
			s = v.owner(cue)
		}
		if s.entity == 0 {
			return
		}
		c := v.claim(v.kind, s, cue)
		if m := v.verbMood(cue); m != Asserted && c.Mood <= Attributed && f.m.First == cue {
			c.Mood = m // verbs that few kinds know: "will break even"
		}
		c.Name = name
		c.Value = value.Value{Kind: value.DateKind, Date: v.value(i).Date}
		c.Date = v.value(i).Date
		c.DateSpan = v.valueSpan(i)
		v.emit(c, i, 1)
	},
}

// movesHouse reports whether the verb at item cue moves its subject itself, or its seat, to
// the city at item i: "moved from Bonn to Berlin", not "moved 40 engineers to Berlin".
func (v *view) movesHouse(cue, i int) bool {
	if !v.city(i) {
		return false
	}
	for j := cue + 1; j < i; j++ {
		if v.cells[j].mention != 0 && !v.has(j, slotPlace|slotDate) ||
			v.cells[j].mention == 0 && v.items[j].Flags&pattern.Filler == 0 && !v.comma(j) && !v.isAny(j, "from", "to", "in", "its", "headquarters", "hq", "head", "office", "base", "across", "over", "town") {
			return false
		}
	}
	return true
}

// eventDate is the date of what the verb at item cue tells, whose wording ends before
// item end: behind it in its clause, or ahead of the clause; -1 for none.
func (v *view) eventDate(cue, end int) int {
	c := v.clauseOf[cue]
	for j := cue + 1; j < len(v.items) && j < end+9 && v.clauseOf[j] == c; j++ {
		switch {
		case v.has(j, slotDate):
			if v.datesEvent(j) {
				return j
			}
			return -1
		case v.isAny(j, "after", "before", "since", "while", "when", "until", "following"):
			return -1
		case v.wall(j), j >= end && v.finite(j):
			return v.dateBefore(cue)
		}
	}
	return v.dateBefore(cue)
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
	case v.isAnyLemma(i, "change"):
		return "rename"
	case v.isAnyLemma(i, "go", "fall") && !v.isAny(i+1, "public"):
		return "insolvency"
	case v.isAnyLemma(i, "go", "list", "float", "ipo", "listing", "flotation", "have"):
		return "IPO"
	case v.isAnyLemma(i, "file"):
		for j := i + 1; j < i+4; j++ {
			if v.isAny(j, "ipo") {
				return "IPO filing"
			}
		}
		return "insolvency"
	case v.isAnyLemma(i, "shut", "close", "wind") && v.isAny(i+1, "down") && (v.is(i+2, determiner|possessive) || v.company(i+2)):
		return "" // "shut down its Polish unit"
	case v.isAnyLemma(i, "cease", "stop", "halt", "suspend", "shut", "close", "wind", "collapse", "fold"):
		return "shutdown"
	case v.isAnyLemma(i, "merge"):
		return "merger"
	case v.isAnyLemma(i, "emerge", "come"):
		return "out of stealth"
	case v.isAnyLemma(i, "turn", "become", "break", "broke"):
		return "profitability"
	case v.isAnyLemma(i, "enter"):
		return "insolvency"
	case v.isAnyLemma(i, "move", "relocate"):
		return "headquarters move"
	case v.isAnyLemma(i, "open", "establish"):
		return string(v.doc.Text[v.doc.Tokens[v.cells[i].first].Start:v.doc.Tokens[v.cells[i].last-1].End]) + " " + v.objectText(i)
	}
	return ""
}

// objectText is the words after the verb at item i up to the date or a
// preposition.
func (v *view) objectText(i int) string {
	j := i + 1
	for v.is(j, determiner|possessive) || v.has(j, slotDate) || v.isAny(j, "in") && v.has(j+1, slotDate) {
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
