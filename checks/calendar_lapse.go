package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// lapse is a length of time told between two events, one of which the sentence
// tells: "six months after", "two years later", "a decade on".
type lapse struct {
	m      *mention.Mention
	length value.Value
	word   int // token of "after", "later", "on"; of "after" what follows it is the other event
}

// moment is a date and where it stands.
type moment struct {
	date value.Date
	at   *mention.Mention // nil for the article's date
	c    *claim.Claim     // of a date that another sentence tells; nil for none
}

// lapses holds lengths of time between two events to the dates of both.
func (s *sentence) lapses() {
	for i := range s.mentions {
		l, ok := s.lapseAt(i)
		if !ok {
			continue
		}
		to, ok := s.momentOf(i, l)
		if !ok {
			continue
		}
		from := s.momentsBefore(l, to)
		if len(from) == 0 {
			continue
		}
		s.Tally.Sums++
		if s.is(l.word, "before", "earlier") {
			for k := range from {
				if between(l.length, to.date, from[k].date) {
					from = nil
					break
				}
			}
		} else {
			for k := range from {
				if between(l.length, from[k].date, to.date) {
					from = nil
					break
				}
			}
		}
		if len(from) == 0 {
			continue
		}
		s.reportLapse(l, from[0], to)
	}
}

func (s *sentence) reportLapse(l lapse, from, to moment) {
	at := s.Doc.TextSpan(l.m.Start, s.Doc.Tokens[l.word].End)
	d := lint.Diagnostic{Span: at, Rule: "calendar/relative-date", Severity: lint.Warning, Claim: claimAt(s.Pass, at),
		Message: "from " + from.date.English() + " to " + to.date.English() + " is not " + l.length.English() + ", the draft says “" + strings.Join(strings.Fields(s.Doc.File.Text(at)), " ") + "”"}
	if from.at != nil {
		d.Related = append(d.Related, related(s.Pass, s.span(from.at), "from"))
	} else if from.c != nil {
		d.Related = append(d.Related, related(s.Pass, from.c.Span, "from"))
	}
	if to.at != nil {
		d.Related = append(d.Related, related(s.Pass, s.span(to.at), "to"))
	}
	s.Report(d)
}

// between reports whether a length of time may be told of two dates. Events are
// announced after they happen, and people say "six months" of five and of seven.
func between(length value.Value, from, to value.Date) bool {
	slack := value.DayNum(31)
	switch {
	case length.Unit == value.Week:
		slack = 4
	case length.Unit == value.Day:
		slack = 1
	case length.Unit >= value.Year && from.Grain == value.GrainYear:
		slack = 0 // years are subtracted
	}
	from.Start, from.End = from.Start-slack, from.End+slack
	return value.CompareAge(length, from, to).Grade != value.Disagrees
}

// lengthOf is the length of time that a mention tells.
func lengthOf(m *mention.Mention) (value.Value, bool) {
	v := m.Value
	switch {
	case m.Kind == mention.Duration, m.Kind == mention.Date && v.Unit != value.NoUnit:
	default:
		return v, false
	}
	v.Kind, v.Date = value.Duration, value.Date{}
	switch v.Unit {
	case value.Day, value.Week, value.Month, value.Quarter, value.Year, value.Decade:
		return v, v.Num.Sign() > 0 && v.Approx != value.Vague && v.Approx != value.UpTo && v.Approx != value.Between
	}
	return v, false
}

// lapseAt reads mention i as a length of time between events.
func (s *sentence) lapseAt(i int) (lapse, bool) {
	m := &s.mentions[i]
	length, ok := lengthOf(m)
	if last := int(m.Last) - 1; m.Kind == mention.Date && s.is(last, "later", "after") {
		text := string(s.Doc.Text[m.Start:s.Doc.Tokens[last].Start])
		if s.is(int(m.First), "a", "an") {
			_, unit, _ := strings.Cut(text, " ")
			text = "one " + unit
		}
		length, ok = value.Parse(text, value.Reading{})
		if ok = ok && length.Kind == value.Duration; ok {
			length.Approx = m.Value.Approx
			length, ok = lengthOf(&mention.Mention{Kind: mention.Duration, Value: length})
		}
	}
	if !ok || s.quotedAt(int(m.First)) || s.Doc.Tokens[m.First].Kind == prose.NumberToken && s.is(int(m.First)-1, "at", "aged", "age") {
		return lapse{}, false
	}
	word := int(m.Last)
	if m.Kind == mention.Date {
		word--
	}
	switch {
	case s.is(word, "after", "before"):
		ok = !s.is(word+1, ",", ".", ")") && !s.is(word+1, "that", "this", "the") || s.is(word+1, "the")
	case s.is(word, "since"):
		ok = s.any(word, s.end, "has", "have")
	case s.is(word, "later"):
		ok = !s.otherLength(m)
	case s.is(word, "on"):
		ok = !s.otherLength(m) && s.is(word+1, ",", "from") && (int(m.First) == s.start || s.is(int(m.First)-1, ",", "and", "now", "—", "–", "Now"))
	default:
		ok = false
	}
	return lapse{m, length, word}, ok
}

// otherLength reports whether the sentence tells another length of time: then the one may
// count from where the other ends.
func (s *sentence) otherLength(m *mention.Mention) bool {
	for i := range s.mentions {
		if o := &s.mentions[i]; o != m && (o.Kind == mention.Duration || o.Kind == mention.Date && (o.Value.Unit != value.NoUnit || s.is(int(o.Last)-1, "later", "earlier", "after"))) {
			return true
		}
	}
	return false
}

// dated reports whether a mention is a date that names its year.
func (s *sentence) dated(m *mention.Mention) bool {
	return m.Kind == mention.Date && m.Value.Date.Known() && !m.Value.Date.Relative && !m.Value.Date.OpenStart && !m.Value.Date.OpenEnd && !m.Value.Date.Fiscal &&
		m.Value.Approx == value.Exact && hasYear(s.Doc, m) && m.Value.Date.End-m.Value.Date.Start <= 366 && !s.is(int(m.First)-1, "since", "until", "by", "to", "between", "from", "early", "late", "mid", "before", "after", "around")
}

// momentOf is when the event happened that the sentence tells with a lapse: the date
// stands beside it, or it is the article's.
func (s *sentence) momentOf(i int, l lapse) (moment, bool) {
	if i > 0 {
		if m := &s.mentions[i-1]; s.dated(m) && s.only(int(m.Last), int(l.m.First), ",", "(", "—", "–", "just", "only", "barely", "some", "about", "around", "roughly", "nearly", "almost", "exactly",
			"more", "less", "than", "over", "comes", "came", "follows", "arrives", "arrived", "and", "or", "a", "full", "fully", "-", "little", "well", "under") {
			return moment{date: m.Value.Date, at: m}, true
		}
	}
	if s.is(l.word, "later", "on") {
		if m := s.next(l.word + 1); m != nil && s.dated(m) && s.only(l.word+1, int(m.First), ",", "in", "on", "(", "–", "—") && int(m.First)-l.word <= 3 {
			return moment{date: m.Value.Date, at: m}, true
		}
	}
	if s.is(l.word, "after") && int(l.m.First)-s.start <= 3 {
		return s.onlyDateAfter(l)
	}
	if !s.Date.Known() || s.Date.OpenStart || s.Date.OpenEnd {
		return moment{}, false
	}
	switch {
	case s.is(l.word, "since"):
		// "In the 20 years since it was founded in 2014, it has built"
	case s.is(l.word, "on"):
		// "Ten years on, the company sells in thirty countries."
		if s.any(l.word, s.end, "was", "were", "had", "did", "would", "then") || !s.any(l.word, s.end, "now", "today", "still", "is", "are", "has", "have", "remains", "sells", "employs", "serves", "operates", "counts", "runs") {
			return moment{}, false
		}
	case s.is(l.word, "after"):
		// "The round comes a year after its Series A."
		t := s.before(l.m)
		for s.is(t, "less", "more", "than", "barely", "over", "under") {
			t--
		}
		if !s.is(t, "comes", "arrives", "follows") || s.dateBefore(t) {
			return moment{}, false
		}
	default:
		return moment{}, false
	}
	return moment{date: s.Date}, true
}

// onlyDateAfter is the one date in the clause that a lapse at the start of a sentence
// leads to: "Six months after its Series A, it raised a Series B in June 2024".
func (s *sentence) onlyDateAfter(l lapse) (moment, bool) {
	comma := s.find(l.word, s.end, ",")
	if comma < 0 {
		return moment{}, false
	}
	var found moment
	for k := range s.mentions {
		m := &s.mentions[k]
		if m.Kind != mention.Date || int(m.First) < comma {
			continue
		}
		if s.any(comma+1, int(m.First), ";", ",", ":", "–", "—", "and", "but", "which", "who", "when", "after", "since") {
			return moment{}, false
		}
		if found.at != nil || !s.dated(m) || !s.is(int(m.First)-1, "in", "on") || int(m.First)-1 == comma+1 {
			return moment{}, false
		}
		found = moment{date: m.Value.Date, at: m}
	}
	return found, found.at != nil
}

// dateBefore reports whether the sentence has a date before token i.
func (s *sentence) dateBefore(i int) bool {
	for k := range s.mentions {
		if m := &s.mentions[k]; m.Kind == mention.Date && int(m.First) < i {
			return true
		}
	}
	return false
}

// momentsBefore lists the dates that the event before a lapse may have: that of the
// event named after "after", or those told before "later".
func (s *sentence) momentsBefore(l lapse, to moment) []moment {
	if s.is(l.word, "after", "before", "since") {
		return s.anchor(l, to)
	}
	var all []moment
	for k := range s.mentions {
		if m := &s.mentions[k]; m.First < l.m.First && m != to.at && s.dated(m) {
			all = append(all, moment{date: m.Value.Date, at: m})
		}
	}
	// What stands before may be counted from as well: any of it that fits is meant.
	near := len(all) > 0
	for n := 1; n <= 2 && s.index-n >= 0; n++ {
		if s.Doc.Sentences[s.index-n].Block != s.Doc.Sentences[s.index].Block && (near || n > 1) {
			break
		}
		b := sentenceOf(s.Pass, s.index-n)
		for k := range b.mentions {
			if m := &b.mentions[k]; b.dated(m) {
				all = append(all, moment{date: m.Value.Date, at: m})
			}
		}
	}
	return all
}

// anchor is when the event after "after" happened: the date is told with it, or
// elsewhere in the draft.
func (s *sentence) anchor(l lapse, to moment) []moment {
	const reach = 10
	for k := range s.mentions {
		m := &s.mentions[k]
		if int(m.First) <= l.word || m.Kind != mention.Date {
			continue
		}
		comma := s.find(l.word+1, int(m.First), ",", ";", "(", "and", "but", "which", "who", "when", "—", "–")
		if m == to.at || int(m.First)-l.word > reach || comma >= 0 && (comma != int(m.First)-2 || !s.is(comma, ",", "(") || !s.is(comma+1, "in", "on")) {
			break
		}
		if s.dated(m) {
			return []moment{{date: m.Value.Date, at: m}}
		}
		return nil
	}
	return s.eventNamed(l.word + 1)
}

// eventNamed is the date that the draft tells elsewhere for the event named at token
// i: the founding, the launch, a labelled round.
func (s *sentence) eventNamed(i int) []moment {
	for s.is(i, "its", "the", "it", "they", "was", "were", "being", "company", "company's", "startup") || i < s.end && s.Doc.Tokens[i].Kind == prose.Possessive {
		i++
	}
	var keep func(*claim.Claim) value.Date
	label := ""
	switch m := s.next(i); {
	case s.is(i, "founded", "founding", "foundation", "established", "incorporated"):
		keep = func(c *claim.Claim) value.Date {
			if c.Kind == claim.Founded && basis(c) == "founded" && c.Value.Approx == value.Exact {
				return c.Value.Date
			}
			return value.Date{}
		}
	case m != nil && m.Kind == mention.Series && int(m.First)-i <= 2 && s.words(i, int(m.First)) || m != nil && m.Kind == mention.Money && int(m.First) == i:
		if m.Kind == mention.Money {
			if m = s.next(int(m.Last)); m == nil || m.Kind != mention.Series {
				return nil
			}
		}
		label = value.Fold(s.text(m))
		keep = func(c *claim.Claim) value.Date {
			if c.Kind == claim.Round && value.Fold(c.Series) == label {
				return c.Date
			}
			return value.Date{}
		}
	default:
		return nil
	}
	if found := s.toldOnce(keep); found != nil || label == "" {
		return found
	}
	return s.labelDated(label)
}

// labelDated is the date that stands right after a label elsewhere in the draft:
// "its seed round in January 2021".
func (s *sentence) labelDated(label string) []moment {
	var found []moment
	for i := 0; i+1 < len(s.Mentions); i++ {
		m, d := &s.Mentions[i], &s.Mentions[i+1]
		if m.Kind != mention.Series || int(d.First)-int(m.Last) > 2 || value.Fold(string(s.Doc.Text[m.Start:m.End])) != label {
			continue
		}
		o := sentenceOf(s.Pass, s.Doc.SentenceOf(int(m.First)))
		if !o.dated(d) || !o.is(int(d.First)-1, "in", "on") || len(found) > 0 && !found[0].date.Overlaps(d.Value.Date) {
			return nil
		}
		found = append(found, moment{date: d.Value.Date, at: d})
	}
	return found
}

// toldOnce is the one date that claims about the company of this sentence give, or
// none.
func (s *sentence) toldOnce(date func(*claim.Claim) value.Date) []moment {
	var found []moment
	for k := range s.Claims {
		c := &s.Claims[k]
		d := date(c)
		if !d.Known() || d.Relative || d.OpenStart || d.OpenEnd || !c.Mood.Checkable() || faulted(s.Pass, k) || c.Subject.Name == "" {
			continue
		}
		if len(found) > 0 && (found[0].c.Subject.Name != c.Subject.Name || !d.Overlaps(found[0].date)) || !s.speaksOf(k) {
			return nil
		}
		found = append(found, moment{date: d, c: c})
	}
	return found
}

// speaksOf reports whether this sentence, or the one before it, is about the company
// of claim k and names no other.
func (s *sentence) speaksOf(k int) bool {
	name := s.Claims[k].Subject.Name
	met := s.Claims[k].Sentence == s.index || s.Claims[k].Sentence == s.index-1
	for i := range s.Claims {
		if c := &s.Claims[i]; c.Sentence == s.index && c.Subject.Name != "" {
			if !s.SameCompany(i, k) {
				return false
			}
			met = true
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; (m.Kind == mention.Company || m.Kind == mention.Name) && !m.Fund && !m.Press {
			if value.CompareCompany(s.text(m), name) == value.NameDifferent {
				return false
			}
			met = true
		}
	}
	return met
}
