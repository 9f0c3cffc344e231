package checks

import (
	"bytes"
	"slices"
	"strconv"
	"time"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var calendar = &lint.Check{
	Name: "calendar",
	Doc: `A date that the calendar does not have, or that cannot be at the time the draft tells it:
a wrong weekday, 31 April, a plan for a year that is past, a company founded after its
own first round.

Why: the calendar is exact; one of the two sides is wrong.

Example:

    It announced the round on Tuesday, 12 June 2024.
                              ^^^^^^^ 12 June 2024 is a Wednesday`,
	Severity: lint.Error,
	Rules: []lint.Rule{
		{Name: "weekday", Doc: "A weekday is not that of the date beside it: “Tuesday, 12 June 2024”."},
		{Name: "impossible-date", Doc: "No calendar has the day: “31 April”, “29 February 2023”."},
		{Name: "relative-date", Doc: "“Last year” or “two years ago” is not the year named beside it, given the article's date; or a length of time, “six months after its Series A”, is not that between the dates told."},
		{Name: "tense", Doc: "What is past when the article appears is told as a plan, or what is yet to come as done."},
		{Name: "as-of", Doc: "A figure is told as of a day after the article's."},
		{Name: "order", Doc: "A company was founded after something it took part in."},
	},
	Run: func(p *lint.Pass) {
		weekdays(p)
		impossible(p)
		sentences(p, func(s *sentence) {
			s.twoDates()
			s.lapses()
			s.stalePlans()
		})
		early := futures(p)
		sentences(p, func(s *sentence) {
			if !early[s.index] {
				s.doneTooSoon()
				s.asOf()
			}
		})
		orders(p)
	},
}

// weekdayOf is the weekday a word names in full or shortened to three letters.
func weekdayOf(b []byte) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		name := d.String()
		if string(b) == name || len(b) >= 3 && len(b) <= 5 && string(b) == name[:min(len(b), len(name))] {
			return d, true
		}
	}
	return 0, false
}

// weekdays compares weekdays with the dates they stand at: before the date, with
// or without a comma, or inside what was read as one date.
func weekdays(p *lint.Pass) {
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Date || m.Value.Date.Grain != value.GrainDay || !hasMonth(p.Doc, m) {
			continue
		}
		at, day, ok := weekdayBeside(p.Doc, m)
		if !ok {
			continue
		}
		date := m.Value.Date.Start
		if !hasYear(p.Doc, m) {
			if date, ok = nearest(p.Date, date); !ok || yearNear(p.Doc, m) {
				continue
			}
		}
		p.Tally.Sums++
		is := date.Weekday()
		if is == day {
			continue
		}
		span := p.Doc.Span(at, at+1)
		p.Report(lint.Diagnostic{Span: span, Rule: "calendar/weekday", Claim: claimAt(p, span),
			Message: date.English() + " is a " + is.String() + ", the draft says " + day.String(),
			Fixes:   []lint.Fix{{Title: "Replace with " + is.String(), Edits: []lint.Edit{{Span: span, Text: is.String()}}}}})
	}
}

// yearNear reports whether a year stands a few words after a date that has none:
// "Tue May 14 09:30:12 2013".
func yearNear(doc *prose.Document, m *mention.Mention) bool {
	end := doc.Sentences[doc.SentenceOf(int(m.First))].End
	const reach = 8
	for t := int(m.Last); t < min(end, int(m.Last)+reach); t++ {
		if n, ok := number(doc.Bytes(t)); ok && n >= 1900 && n < 2100 {
			return true
		}
	}
	return false
}

// nearest is the day of that month and day that lies within a month of an
// article: the year that a date without one can only mean.
func nearest(article value.Date, d value.DayNum) (value.DayNum, bool) {
	const days = 31
	if !article.Known() || article.OpenStart {
		return 0, false
	}
	year, _, _ := article.Start.Civil()
	_, month, day := d.Civil()
	for y := year - 1; y <= year+1; y++ {
		if n, ok := value.FromCivil(y, month, day); ok && n.Date().Gap(article) <= days {
			return n, true
		}
	}
	return 0, false
}

// weekdayBeside is the token of the weekday of a date, and which it is.
func weekdayBeside(doc *prose.Document, m *mention.Mention) (at int, day time.Weekday, ok bool) {
	sentence := doc.Sentences[doc.SentenceOf(int(m.First))]
	for t := int(m.First); t < int(m.Last); t++ {
		if day, ok := weekdayOf(doc.Bytes(t)); ok {
			if t+2 < int(m.Last) && isWord(doc.Bytes(t+1), "the") && !isOrdinal(doc.Bytes(t+2)) {
				return 0, 0, false // "On Monday the 12 June rules took effect"
			}
			if t == int(m.First) && t-1 == sentence.Start && doc.Tokens[t-1].Word == 0 && doc.Tokens[t-1].Flags&prose.Upper != 0 {
				return 0, 0, false // a name: "Ruby Tuesday"
			}
			return t, day, true
		}
	}
	if t := int(m.Last); t+2 < sentence.End && isWord(doc.Bytes(t), ",", "(", "–", "—") && isWord(doc.Bytes(t+1), "a") {
		if day, ok := weekdayOf(doc.Bytes(t + 2)); ok && (t+3 >= sentence.End || doc.Tokens[t+3].Kind == prose.Punct) {
			return t + 2, day, true // "on 5 May 2025, a Monday"
		}
	}
	t := int(m.First) - 1
	for n := 0; n < 2 && t >= sentence.Start && (isWord(doc.Bytes(t), ",", ".") || isWord(doc.Bytes(t), "the") && isOrdinal(doc.Bytes(int(m.First)))); n++ {
		t--
	}
	if t < sentence.Start {
		return 0, 0, false
	}
	if t-1 > sentence.Start && doc.Tokens[t-1].Flags&prose.Upper != 0 || t-1 == sentence.Start && doc.Tokens[t-1].Word == 0 {
		return 0, 0, false // a name: "Ruby Tuesday"
	}
	day, ok = weekdayOf(doc.Bytes(t))
	return t, day, ok
}

// isOrdinal reports whether a number is written with an ending: "12th".
func isOrdinal(b []byte) bool {
	return len(b) > 2 && isWord(b[len(b)-2:], "st", "nd", "rd", "th")
}

// hasMonth reports whether a date names its month or is in figures.
func hasMonth(doc *prose.Document, m *mention.Mention) bool {
	for t := int(m.First); t < int(m.Last); t++ {
		if monthOf(doc.Bytes(t)) > 0 {
			return true
		}
	}
	return false
}

// hasYear reports whether a date names its year.
func hasYear(doc *prose.Document, m *mention.Mention) bool {
	for t := int(m.First); t < int(m.Last); t++ {
		if n, ok := number(doc.Bytes(t)); ok && n >= 1900 && n < 2100 {
			return true
		}
	}
	return false
}

// number reads a run of digits. It is asked for any word.
func number(b []byte) (int, bool) {
	const most = 9 // more is no day and no year
	if len(b) == 0 || len(b) > most {
		return 0, false
	}
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

// monthOf is the month that a capitalised word names in full or shortened, or 0.
func monthOf(b []byte) int {
	if len(b) < 3 || len(b) > len("September") {
		return 0
	}
	switch b[0] {
	case 'J', 'F', 'M', 'A', 'S', 'O', 'N', 'D':
	default:
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		name := m.String()
		if string(b[:3]) != name[:3] {
			continue
		}
		if string(b) == name || len(b) <= 4 && string(b) == name[:min(len(b), len(name))] {
			return int(m)
		}
	}
	return 0
}

// impossible finds days that no month has: a day and a month beside each other,
// with a year or nothing countable after them.
func impossible(p *lint.Pass) {
	doc := p.Doc
	for si := range doc.Sentences {
		sent := doc.Sentences[si]
		for t := sent.Start; t < sent.End; t++ {
			if doc.Tokens[t].Kind == prose.NumberToken {
				impossibleISO(p, sent, t)
				impossibleNumeric(p, sent, t)
			}
			if doc.Tokens[t].Flags&prose.Upper == 0 {
				continue
			}
			month := monthOf(doc.Bytes(t))
			if month == 0 {
				continue
			}
			first, last, day := t, t, 0
			if n, ok := dayNumber(doc, t-1, sent.Start, sent.End); ok {
				first, day = t-1, n
			} else if t-3 >= sent.Start && isWord(doc.Bytes(t-1), "of") {
				if n, ok := dayNumber(doc, t-2, sent.Start, sent.End); ok {
					first, day = t-2, n
				}
			}
			year := 0
			if day == 0 {
				n, ok := dayNumber(doc, t+1, sent.Start, sent.End)
				if !ok {
					continue
				}
				last, day = t+1, n
				if year = yearAfter(doc, last+1, sent.End); year == 0 && !endsDate(doc, last+1, sent.End) {
					continue // "In June 31 startups"
				}
			} else if year = yearAfter(doc, last+1, sent.End); year == 0 && !endsDate(doc, last+1, sent.End) &&
				!isWord(doc.Bytes(last+1), "and", "or", "at", "to", "in", "for", "by", "when", "after", "before", "the", "with", "as", "but", "is", "was", "until", "from", "last", "this") {
				continue // "31 April fools"
			}
			p.Tally.Sums++
			const leap = 2024
			calendarYear := year
			if year == 0 {
				calendarYear = leap
			}
			if day <= value.DaysInMonth(calendarYear, month) {
				continue
			}
			if year != 0 {
				for last++; !isWord(doc.Bytes(last), strconv.Itoa(year)); last++ {
				}
			}
			span := doc.Span(first, last+1)
			name := time.Month(month).String()
			if year != 0 && month == 2 {
				name += " " + strconv.Itoa(year)
			}
			p.Report(lint.Diagnostic{Span: span, Rule: "calendar/impossible-date",
				Message: name + " has " + strconv.Itoa(value.DaysInMonth(calendarYear, month)) + " days, the draft says " + strconv.Itoa(day)})
		}
	}
}

// dayNumber reads token t as a day of the month that only some months have.
func dayNumber(doc *prose.Document, t, start, end int) (int, bool) {
	if t < start || t >= end || doc.Tokens[t].Kind != prose.NumberToken {
		return 0, false
	}
	b := doc.Bytes(t)
	if len(b) == 4 && (string(b[2:]) == "st" || string(b[2:]) == "th" || string(b[2:]) == "nd") {
		b = b[:2]
	}
	n, ok := number(b)
	return n, ok && len(b) == 2 && n >= 29 && n <= 31
}

// yearAfter is the year that stands at token t, a comma passed over, or 0.
func yearAfter(doc *prose.Document, t, end int) int {
	if t < end && isWord(doc.Bytes(t), ",") {
		t++
	}
	if t >= end {
		return 0
	}
	if n, ok := number(doc.Bytes(t)); ok && n >= 1900 && n < 2100 {
		return n
	}
	return 0
}

// endsDate reports whether a date can end before token t.
func endsDate(doc *prose.Document, t, end int) bool {
	return t >= end || doc.Tokens[t].Kind == prose.Punct && !isWord(doc.Bytes(t), "-", "–", "—")
}

// impossibleNumeric finds, at token t of a sentence, a day such as 30/02/2021, which is none in any order.
func impossibleNumeric(p *lint.Pass, sent prose.Sentence, t int) {
	doc := p.Doc
	b, last := doc.Bytes(t), t
	if len(b) <= 2 && t+4 < sent.End && isWord(doc.Bytes(t+1), "/") && isWord(doc.Bytes(t+3), "/") && doc.Tokens[t+1].Flags&prose.SpaceLeft == 0 && doc.Tokens[t+2].Flags&prose.SpaceLeft == 0 && doc.Tokens[t+4].Flags&prose.SpaceLeft == 0 {
		b, last = doc.Text[doc.Tokens[t].Start:doc.Tokens[t+4].End], t+4
	}
	one, rest, ok := bytes.Cut(b, []byte("/"))
	two, year4, ok2 := bytes.Cut(rest, []byte("/"))
	x, ok3 := number(one)
	y, ok4 := number(two)
	year, ok5 := number(year4)
	if !ok || !ok2 || !ok3 || !ok4 || !ok5 || len(year4) != 4 || year < 1900 || year >= 2100 || x < 1 || y < 1 || x > 31 || y > 31 || x > 12 && y > 12 {
		return
	}
	p.Tally.Sums++
	if (y > 12 || x > value.DaysInMonth(year, y)) && (x > 12 || y > value.DaysInMonth(year, x)) {
		p.Report(lint.Diagnostic{Span: doc.Span(t, last+1), Rule: "calendar/impossible-date", Message: "the calendar has no " + string(b)})
	}
}

// impossibleISO finds, at token t of a sentence, a day such as 2023-02-30.
func impossibleISO(p *lint.Pass, sent prose.Sentence, t int) {
	doc := p.Doc
	b, last := doc.Bytes(t), t
	if len(b) == 4 && t+4 < sent.End && isWord(doc.Bytes(t+1), "-") && isWord(doc.Bytes(t+3), "-") &&
		doc.Tokens[t+4].End == doc.Tokens[t].Start+10 && (t+5 >= sent.End || doc.Tokens[t+5].Start > doc.Tokens[t+4].End || doc.Tokens[t+5].Kind == prose.Punct && !isWord(doc.Bytes(t+5), "-")) {
		b, last = doc.Text[doc.Tokens[t].Start:doc.Tokens[t+4].End], t+4
	}
	if len(b) != 10 || b[4] != '-' || b[7] != '-' || t > sent.Start && doc.Tokens[t].Flags&prose.SpaceLeft == 0 && isWord(doc.Bytes(t-1), "-", "/") {
		return
	}
	year, ok1 := number(b[:4])
	month, ok2 := number(b[5:7])
	day, ok3 := number(b[8:])
	if !ok1 || !ok2 || !ok3 || year < 1900 || year >= 2100 || day < 1 || month < 1 {
		return
	}
	p.Tally.Sums++
	if month > 12 || day > value.DaysInMonth(year, month) {
		p.Report(lint.Diagnostic{Span: doc.Span(t, last+1), Rule: "calendar/impossible-date", Message: "the calendar has no " + string(b)})
	}
}

// twoDates compares a relative date with the explicit one beside it: "last year
// (2021)", "two years ago, in 2021".
func (s *sentence) twoDates() {
	for i := 0; i+1 < len(s.mentions); i++ {
		a, b := &s.mentions[i], &s.mentions[i+1]
		if a.Kind != mention.Date || b.Kind != mention.Date || !s.Date.Known() || !a.Value.Date.Known() || !b.Value.Date.Known() ||
			a.Value.Date.Fiscal || b.Value.Date.Fiscal || !s.apposed(a, b) {
			continue
		}
		named := func(m *mention.Mention) bool { return hasYear(s.Doc, m) || hasMonth(s.Doc, m) }
		relative, explicit := a, b
		if named(relative) {
			relative, explicit = b, a
		}
		if !named(explicit) || named(relative) || !relative.Value.Date.Relative || s.is(int(relative.First), "today", "now", "then", "recently", "the", "that", "following", "previous", "preceding", "same") || s.is(int(relative.First)-1, "the", "that") {
			continue // "the following year" is counted from another date
		}
		s.Tally.Sums++
		if length, ok := lengthOf(relative); ok && s.is(int(relative.Last)-1, "ago") && hasYear(s.Doc, explicit) {
			if between(length, explicit.Value.Date, s.Date) {
				continue
			}
		} else if relative == b || compareWhen(explicit.Value.Date, relative.Value.Date) != value.Disagrees && (!s.isNamed(relative) || explicit.Value.Date.Overlaps(relative.Value.Date)) ||
			explicit.Value.Date.Gap(relative.Value.Date) <= 3 {
			continue
		}
		at := s.span(relative)
		s.Report(lint.Diagnostic{Span: at, Rule: "calendar/relative-date", Claim: claimAt(s.Pass, at),
			Message: "seen from " + s.Date.English() + ", “" + s.text(relative) + "” is " + relative.Value.Date.English() + ", the draft says " + explicit.Value.Date.English(),
			Related: []lint.Related{related(s.Pass, s.span(explicit), "the date")}})
	}
}

// isNamed reports whether a relative date names one year, month or week, as "last
// year" does and "two years ago" does not.
func (s *sentence) isNamed(m *mention.Mention) bool {
	return s.is(int(m.First), "last", "this", "next", "yesterday", "today", "tomorrow")
}

// apposed reports whether nothing but punctuation and "in" parts two dates.
func (s *sentence) apposed(a, b *mention.Mention) bool {
	n := 0
	comma := false
	for t := int(a.Last); t < int(b.First); t++ {
		switch {
		case s.is(t, ",", "(", "—", "–"):
			comma = true
		case s.is(t, "in", "on", "of"):
		default:
			return false
		}
		n++
	}
	return n <= 2 && comma && (int(b.Last) >= s.end || s.Doc.Tokens[b.Last].Kind != prose.Possessive)
}

// planned are the openings of a plan, each followed by a verb or "to".
var planned = []string{"will", "plans", "expects", "aims", "intends", "hopes", "wants", "set", "due", "scheduled", "slated", "expected", "planned", "projected", "forecast", "supposed"}

// stalePlans finds plans for a time that is past when the article appears: "will
// open in 2021".
func (s *sentence) stalePlans() {
	if !s.Date.Known() || s.Date.OpenStart || s.block().Quote {
		return
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		d := m.Value.Date
		const slack = 31 // days: articles wait
		if m.Kind != mention.Date || !d.Known() || d.Relative || d.Vague || d.Fiscal || d.OpenEnd || int(s.Date.Start)-int(d.End) < slack || !hasYear(s.Doc, m) || s.quotedAt(int(m.First)) {
			continue
		}
		plan := s.planBefore(m)
		if plan < 0 {
			continue
		}
		s.Tally.Sums++
		at := s.span(m)
		s.Report(lint.Diagnostic{Span: at, Rule: "calendar/tense", Claim: claimAt(s.Pass, at),
			Message: "the draft tells of a plan (“" + string(s.Doc.Bytes(plan)) + "”) for “" + s.text(m) + "”, which was past on " + s.Date.English()})
	}
}

// planBefore is the token of the plan that a date belongs to, in the same clause
// and few words before it, or -1.
func (s *sentence) planBefore(m *mention.Mention) int {
	const reach = 9
	left := s.before(m)
	if !s.is(left, "in", "by", "on", "before", "from", "during", "until") {
		return -1
	}
	for t := left - 1; t >= max(s.start, left-reach); t-- {
		if s.Doc.Tokens[t].Kind == prose.Punct || s.is(t, "which", "that", "who", "what", "did", "do", "does", "had", "has", "since", "founded", "launched", "announced", "raised", "signed", "made", "said", "agreed", "after", "closed",
			"acquired", "bought", "started", "created", "introduced", "passed", "adopted", "was", "were", "been", "unveiled", "and", "but", "as", "than", "released", "published", "built", "opened", "won", "set") && !s.is(t, planned...) {
			return -1
		}
		switch {
		case s.is(t, "will"):
			if s.is(t+1, "have", "not") || s.is(t-1, "it", "they", "he", "she") && s.any(s.start, t, "said", "promised", "announced", "predicted") ||
				s.any(s.start, t, "said", "predicted", "promised", "would", "wrote", "if") {
				return -1
			}
			return t
		case s.is(t, "plans", "expects", "aims", "intends", "hopes", "wants"):
			if s.is(t+1, "to") {
				return t
			}
			return -1
		case s.is(t, "set", "due", "scheduled", "slated", "expected", "planned", "projected", "forecast", "supposed"):
			if s.is(t+1, "to") && (s.is(t-1, "is", "are") || s.is(t-1, "now", "still", "also") && s.is(t-2, "is", "are")) {
				return t
			}
			return -1
		}
	}
	return -1
}

// done are verbs in the past of what happens on one day.
var done = []string{"opened", "launched", "raised", "closed", "acquired", "bought", "founded", "moved", "hired", "listed", "released", "shut", "merged", "appointed", "laid", "cut",
	"died", "resigned", "unveiled", "rebranded", "relocated", "completed", "finished", "stepped", "left", "became", "began", "started", "expanded"}

// doneTooSoon finds what is told as done in a month or year after the article's:
// "opened a plant in September 2026".
func (s *sentence) doneTooSoon() {
	if !s.Date.Known() || s.Date.OpenEnd || s.block().Quote {
		return
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if d := m.Value.Date; !s.dated(m) || d.Start < s.Date.End || s.quotedAt(int(m.First)) || !s.is(int(m.First)-1, "in", "on") {
			continue
		}
		verb := s.doneBefore(int(m.First) - 1)
		if int(m.First)-1 == s.start {
			verb = s.doneAfter(int(m.Last))
		}
		if verb < 0 {
			continue
		}
		at := s.span(m)
		s.Tally.Sums++
		s.Report(lint.Diagnostic{Span: at, Rule: "calendar/tense",
			Message: "the draft tells of “" + s.text(m) + "” as past (“" + string(s.Doc.Bytes(verb)) + "”), and is of " + s.Date.English()})
	}
}

// doneBefore is the verb in the past that a date after token end belongs to: the first
// of its clause, with no other between that looks ahead. -1 when there is none.
func (s *sentence) doneBefore(end int) int {
	const reach = 10
	for t := end - 1; t >= max(s.start, end-reach); t-- {
		w := s.Doc.Bytes(t)
		switch {
		case isWord(w, done...):
			if s.is(t-1, "be", "to", "have", "had", "was", "were", "been", "being", "is", "are", "get", "yet", "when", "if", "until", "once", "before", "after", "and", "or", "recently", "newly", "soon") ||
				!s.subjectBefore(t) || s.any(s.start, t, "will", "would", "if", "when", "until", "expects", "plans", "imagine", "suppose", "by", "could", "may", "might", "should", "once", "predicts", "fiction") {
				return -1
			}
			return t
		case s.Doc.Tokens[t].Kind == prose.Punct, isWord(w, "to", "for", "that", "which", "who", "until", "will", "would", "due", "set", "planned", "expected", "scheduled", "slated", "next", "starting", "beginning", "ending", "maturing",
			"expiring", "opening", "launching", "coming", "upcoming", "and", "but", "ahead", "before", "options", "bonds", "notes", "loan", "lease", "tickets", "contract", "rights", "guidance", "target", "forecast", "fair", "place", "books", "budget", "elections", "election", "plan", "plans", "through"),
			len(w) > 5 && bytes.HasSuffix(w, []byte("ing")):
			return -1
		}
	}
	return -1
}

// doneAfter is the verb in the past of the clause that a date opens: "In May 2026 the
// company shut its office"; -1 when there is none.
func (s *sentence) doneAfter(from int) int {
	const reach = 6
	for t := from; t < min(s.end, from+reach); t++ {
		if s.is(t, done...) && s.subjectBefore(t) && !s.any(t, s.end, "will", "would", "if", "when") {
			return t
		}
		if s.Doc.Tokens[t].Kind == prose.Punct && t > from {
			return -1
		}
	}
	return -1
}

// subjectBefore reports whether what stands before a verb is a company, a person or a
// word for one: not "hotels" in "hotels opened in 2026".
func (s *sentence) subjectBefore(verb int) bool {
	t := verb - 1
	if s.is(t, "also", "then", "has", "formally", "officially", "quietly", "first") {
		t--
	}
	if s.is(t, "it", "they", "he", "she", "we", "company", "startup", "firm", "group", "business", "fund", "ceo", "founder") {
		return true
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; int(m.Last) == t+1 && (m.Kind == mention.Company || m.Kind == mention.Person || m.Kind == mention.Name) {
			return true
		}
	}
	return false
}

// asOf finds figures of a day after the article's: "as at 31 July 2025".
func (s *sentence) asOf() {
	if !s.Date.Known() || s.Date.OpenEnd || s.block().Quote || figures(s) == 0 {
		return
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		d := m.Value.Date
		if m.Kind != mention.Date || !d.Known() || d.Relative || d.Fiscal || d.Start < s.Date.End || !hasYear(s.Doc, m) || s.quotedAt(int(m.First)) {
			continue
		}
		first := int(m.First)
		if s.is(first, "as") {
			first += 2
		}
		if !s.is(first-2, "as") || !s.is(first-1, "of", "at") ||
			!s.any(s.start, s.end, "had", "was", "were", "employed", "counted", "stood", "showed", "show", "shows", "reported", "reached", "totalled", "totaled", "amounted", "served") ||
			s.any(s.start, s.end, "will", "would", "expects", "expected", "effective", "starting", "becomes", "planned", "plans", "must", "may", "can", "could", "should", "projected", "forecast", "estimated") {
			continue
		}
		s.Tally.Sums++
		at := s.span(m)
		s.Report(lint.Diagnostic{Span: at, Rule: "calendar/as-of", Message: "the draft gives figures as of " + d.English() + ", and is of " + s.Date.English()})
	}
}

// futures finds what is told as done, or as a figure of a day, that lies after
// the article's date, and reports the sentences that do.
func futures(p *lint.Pass) map[int]bool {
	early := map[int]bool{}
	if !p.Date.Known() || p.Date.OpenEnd {
		return early
	}
	for i := range p.Claims {
		c := &p.Claims[i]
		if !told(c) && c.Mood != claim.Historical || c.Subject.Name == "" {
			continue
		}
		if says(p, c, "anticipates", "anticipate", "anticipated", "expects", "expected", "plans", "planned", "planning", "eyes", "eyeing", "targets", "targeting", "hopes", "aims", "considering", "possible", "potential", "upcoming", "preparing", "mulls", "mulling", "exploring",
			"could", "may", "might", "would", "will", "ahead", "until", "slated", "scheduled", "due", "before", "intends", "forecast") {
			continue
		}
		if d := happened(c); d.Known() && !d.Relative && !d.OpenStart && !d.Fiscal && d.Start >= p.Date.End {
			p.Tally.Sums++
			early[c.Sentence] = true
			p.Report(lint.Diagnostic{Span: dateSpan(c), Rule: "calendar/tense", Claim: i + 1,
				Message: topic(c) + ": the draft tells of " + d.English() + " as past, and is of " + p.Date.English()})
			continue
		}
		if d := c.AsOf; isStock(c) && d.Known() && d != p.Date && !d.Relative && !d.OpenStart && !d.Fiscal && d.Start >= p.Date.End {
			p.Tally.Sums++
			early[c.Sentence] = true
			p.Report(lint.Diagnostic{Span: c.Span, Rule: "calendar/as-of", Claim: i + 1,
				Message: topic(c) + ": the draft gives a figure as of " + d.English() + ", and is of " + p.Date.English()})
		}
	}
	return early
}

// foundingDate reports whether the date of a claim stands after "founded in", and
// so may be another company's.
func foundingDate(p *lint.Pass, c *claim.Claim) bool {
	const near = 16
	before := p.Doc.File.Data[max(0, c.DateSpan.Start-near):c.DateSpan.Start]
	return bytes.Contains(before, []byte("founded")) || bytes.Contains(before, []byte("launched")) || bytes.Contains(before, []byte("established"))
}

// eventsOf lists the claims of what happened to the company of claim i.
func eventsOf(p *lint.Pass, i int) []int32 {
	var all []int32
	for _, k := range [...]*claim.Kind{claim.Round, claim.Acquisition, claim.Event, claim.Layoff} {
		all = append(all, p.Alike(i, k)...)
	}
	slices.Sort(all)
	return all
}

// happened is when the event of a claim took place; not known for states.
func happened(c *claim.Claim) value.Date {
	switch c.Kind {
	case claim.Founded:
		return c.Value.Date
	case claim.Round, claim.Acquisition, claim.Event, claim.Layoff:
		return c.Date
	}
	return value.Date{}
}

// isStock reports whether a claim is a figure of one day.
func isStock(c *claim.Claim) bool {
	switch c.Kind {
	case claim.Headcount, claim.Metric, claim.TotalRaised, claim.Valuation, claim.OfficeCount:
		return true
	}
	return false
}

// dateSpan is the words of a claim's date, or the claim's.
func dateSpan(c *claim.Claim) source.Span {
	if c.DateSpan != (source.Span{}) {
		return c.DateSpan
	}
	return c.Span
}

// orders finds companies founded after something they took part in.
func orders(p *lint.Pass) {
	for i := range p.Claims {
		f := &p.Claims[i]
		if f.Kind != claim.Founded || !told(f) || basis(f) != "founded" || f.Subject.Name == "" || f.Value.Date.Relative || f.Value.Approx != value.Exact {
			continue
		}
		for _, n := range eventsOf(p, i) {
			k := int(n)
			c := &p.Claims[k]
			if settled(p, i, k) || !c.Mood.Checkable() || c.Mood == claim.Reported || says(p, c, "another", "previous", "previously", "earlier", "other", "former", "before", "predecessor", "owner", "parent") {
				continue
			}
			d := happened(c)
			if !d.Known() || d.Relative || d.OpenStart || d.OpenEnd || foundingDate(p, c) {
				continue
			}
			p.Tally.Sums++
			if !d.Before(f.Value.Date) {
				continue
			}
			p.Report(lint.Diagnostic{Span: f.Span, Rule: "calendar/order", Claim: i + 1,
				Message: topic(f) + ": the draft says " + f.Value.English() + ", and tells of " + c.Kind.Noun + " in " + d.English(),
				Related: []lint.Related{related(p, c.Span, "before that")}})
			break
		}
	}
}
