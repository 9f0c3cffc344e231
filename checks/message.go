package checks

import (
	"bytes"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// rule is the name of a check's rule for the kind of a claim.
func rule(check string, c *claim.Claim) string { return check + "/" + c.Kind.Name }

// topic says what a claim is about: "Lumora, headcount in Paris".
func topic(c *claim.Claim) string {
	noun := c.Kind.Noun
	switch {
	case c.Kind == claim.Round && c.Series != "":
		noun = c.Series
	case c.Kind == claim.Metric && c.Name != "", c.Kind == claim.Event && c.Name != "":
		noun = c.Name
	case c.Kind == claim.Revenue && c.Class != "":
		noun = c.Class
	case c.Kind == claim.Acquisition && c.Target != "":
		noun = "acquisition of " + c.Target
	case c.Kind == claim.Founded && c.Class != "" && c.Class != "founded":
		noun = c.Class
	case (c.Kind == claim.Investor || c.Kind == claim.LeadInvestor || c.Kind == claim.Valuation) && c.Series != "":
		noun += " (" + c.Series + ")"
	}
	if c.Place != "" {
		noun += " in " + c.Place
	}
	if c.Except != "" {
		noun += " outside " + c.Except
	}
	if c.Subject.Name == "" {
		return noun
	}
	return c.Subject.Name + ", " + noun
}

// claimed is what the draft says, in the slot that counts.
func claimed(c *claim.Claim, slot lint.Slot) string {
	switch slot {
	case lint.SlotSeries:
		return labelled(c.Series, c.Value)
	case lint.SlotDate:
		return c.Date.English()
	case lint.SlotTitle:
		return c.Title + " " + c.Value.Text
	case lint.SlotPlace:
		if c.Kind == claim.Headcount {
			return c.Value.English() + " in " + c.Place
		}
	case lint.SlotAcquirer:
		return c.Subject.Name + " bought " + c.Target
	case lint.SlotMeasure:
		return c.Value.English() + " of " + measure(c.Class)
	case lint.SlotMoney:
		return c.Value.English() + " " + money(c.PreMoney)
	case lint.SlotPerson:
		if c.Title != "" && c.Kind == claim.Role {
			return c.Value.Text + " (" + c.Title + ")"
		}
	}
	if c.Value.Kind == value.None {
		switch {
		case c.Date.Known():
			return c.Date.English()
		case c.Series != "":
			return c.Series
		case c.Target != "":
			return c.Target
		}
	}
	return c.Value.English()
}

// known is what a fact says in the same slot.
func known(c *claim.Claim, f *facts.Fact, slot lint.Slot) string {
	switch slot {
	case lint.SlotSeries:
		return labelled(f.Series, f.Value)
	case lint.SlotDate:
		if f.Date.Known() {
			return f.Date.English()
		}
	case lint.SlotTitle:
		return f.Title + " " + f.Value.Text
	case lint.SlotPerson:
		if c.Kind == claim.Role && f.Attr == "role" {
			return f.Value.Text + " (" + f.Title + ")"
		}
		return listOf(f)
	case lint.SlotInvestor:
		return listOf(f)
	case lint.SlotAcquirer:
		return f.Company.Name + " bought " + f.Name
	case lint.SlotMeasure:
		return f.Value.English() + " of " + measure(f.Class)
	case lint.SlotMoney:
		return f.Value.English() + " " + money(f.PreMoney)
	case lint.SlotPlace:
		if c.Kind == claim.Headcount {
			return f.Value.English() + " in " + f.Place
		}
		return placesOf(f)
	}
	if f.Value.Kind == value.None {
		switch {
		case f.Date.Known():
			return f.Date.English()
		case f.Series != "":
			return f.Series
		case f.Name != "":
			return f.Name
		}
	}
	if c.Kind == claim.FounderCount {
		return listOf(f)
	}
	return f.Value.English()
}

func money(pre bool) string {
	if pre {
		return "pre-money"
	}
	return "post-money"
}

func measure(class string) string {
	if class == "" {
		return "revenue"
	}
	return class
}

// labelled is a round by its label, and what was raised in it.
func labelled(series string, v value.Value) string {
	if series == "" {
		series = "a round"
	}
	if v.Kind != value.Money {
		return series
	}
	return series + " of " + v.English()
}

// listOf names the list a fact belongs to: all founders, all leads of a round.
func listOf(f *facts.Fact) string {
	var names []string
	for i := range f.Company.Facts {
		g := &f.Company.Facts[i]
		if g.Attr == f.Attr && g.Round == f.Round && g.Rival == f.Rival && g.Status < facts.Talks {
			names = append(names, g.Value.Text)
		}
	}
	return join(names)
}

func placesOf(f *facts.Fact) string {
	var names []string
	for i := range f.Company.Facts {
		if g := &f.Company.Facts[i]; g.Attr == f.Attr && !g.Rival && g.Status < facts.Talks {
			names = append(names, g.Value.Text)
		}
	}
	return strings.Join(names, " or ")
}

// join writes a list of names, the long ones cut short.
func join(names []string) string {
	const most = 6
	if len(names) > most {
		names = append(names[:most:most], "others")
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// cite names the source of a fact in brackets, with its date.
func cite(f *facts.Fact) string {
	var parts []string
	date := f.AsOf
	if s := f.Source; s != nil {
		name := s.Publisher
		if name == "" {
			name = s.Title
		}
		if name == "" {
			name = s.Key
		}
		parts = append(parts, name)
		if !date.Known() {
			date = s.Date
		}
	}
	if date.Known() {
		parts = append(parts, date.English())
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// sourceName is who says a fact.
func sourceName(f *facts.Fact) string {
	if f.Source != nil {
		for _, name := range [...]string{f.Source.Publisher, f.Source.Title, f.Source.Key} {
			if name != "" {
				return name
			}
		}
	}
	return "another source"
}

// theFact points at a fact in its file.
func theFact(f *facts.Fact, message string) []lint.Related {
	if f == nil || f.File == nil {
		return nil
	}
	return []lint.Related{{File: f.File, Span: f.Span, Message: message}}
}

// span is where a finding on a claim lies: the claim's own words and, where a
// detail beside them is wrong, as far as that.
func span(p *lint.Pass, c *claim.Claim, slot lint.Slot) source.Span {
	switch slot {
	case lint.SlotSeries:
		return widen(p, c.Span, c.SeriesSpan)
	case lint.SlotDate:
		return widen(p, c.Span, c.DateSpan)
	case lint.SlotPlace:
		if c.Kind == claim.Headcount {
			return widen(p, c.Span, after(p, c.Span, c.Place))
		}
	}
	return c.Span
}

// after finds words that follow a span closely; the zero span when they do not.
func after(p *lint.Pass, s source.Span, words string) source.Span {
	const near = 80
	data := p.Doc.File.Data
	i := bytes.Index(data[s.End:min(len(data), s.End+near)], []byte(words))
	if i < 0 {
		return source.Span{}
	}
	return source.Span{Start: s.End + i, End: s.End + i + len(words)}
}

// widen joins two spans of one sentence.
func widen(p *lint.Pass, s, t source.Span) source.Span {
	const longest = 200
	u := source.Span{Start: min(s.Start, t.Start), End: max(s.End, t.End)}
	if t == (source.Span{}) || u.Len() > longest || strings.Contains(p.Doc.File.Text(u), "\n") {
		return s
	}
	return u
}

// figure is the mention that a claim's figure was read from.
func figure(p *lint.Pass, c *claim.Claim) *mention.Mention {
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Value.Kind == c.Value.Kind && m.Value.Num.Cmp(c.Value.Num) == 0 && p.Doc.TextSpan(m.Start, m.End).Overlaps(c.Span) {
			return m
		}
	}
	return nil
}

// replace is the fix that writes a known value in the place of a claim's, in the
// draft's own style; nil where that is not plain.
func replace(p *lint.Pass, c *claim.Claim, v value.Value) []lint.Fix {
	var at source.Span
	safe := true
	switch v.Kind {
	case value.None:
		return nil
	case value.Name:
		at = c.NameSpan
		if at == (source.Span{}) {
			at = c.Span
		}
		safe = false
	case value.DateKind:
		at = c.Span
		if c.Value.Kind != value.DateKind || c.Value.Date.Relative || c.Value.Approx != value.Exact {
			return nil
		}
	default:
		m := figure(p, c)
		if m == nil || c.Value.Kind != v.Kind {
			return nil
		}
		start, end := m.Start, m.End
		if m.HedgeEnd > m.HedgeStart {
			// The hedge was part of what is wrong.
			start, end, safe = min(start, m.HedgeStart), max(end, m.HedgeEnd), false
		}
		at = p.Doc.TextSpan(start, end)
		if text := value.Like(string(p.Doc.Text[m.Start:m.End]), v); text != "" {
			return []lint.Fix{{Title: "Replace with " + text, Safe: safe, Edits: []lint.Edit{{Span: at, Text: text}}}}
		}
		return nil
	}
	text := value.Like(p.Doc.File.Text(at), v)
	if text == "" || text == p.Doc.File.Text(at) {
		return nil
	}
	return []lint.Fix{{Title: "Replace with " + text, Safe: safe, Edits: []lint.Edit{{Span: at, Text: text}}}}
}
