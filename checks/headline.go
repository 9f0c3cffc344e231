package checks

import (
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// headlines holds the amounts of the headline to the body. What a headline says,
// the text says again: an amount that no figure of the body bears out, roughly or
// as a sum of two, is held to the first statement of the same kind about the same
// company, whatever label or date that has.
func headlines(p *lint.Pass) {
	for i := range p.Claims {
		h := &p.Claims[i]
		if h.Value.Kind != value.Money || !inTitle(p, h.Sentence) || faulted(p, i) || borneOutBelow(p, &h.Value) {
			continue
		}
		if k := bodyTelling(p, i); k >= 0 {
			p.Tally.Pairs++
			differ(p, k, i)
		}
	}
}

// inTitle reports whether a sentence is (of) the headline.
func inTitle(p *lint.Pass, sentence int) bool {
	b := &p.Doc.Blocks[p.Doc.Sentences[sentence].Block]
	return b.Kind == prose.Title || b.Kind == prose.Heading && b.Level == 1
}

// bodyTelling is the first statement of the body of the kind and the company of
// headline claim i that is not of another time, or -1.
func bodyTelling(p *lint.Pass, i int) int {
	h := &p.Claims[i]
	if !current(h) || h.Subject.Name == "" || isLabelValuation(p, h) {
		return -1
	}
	for _, n := range p.Alike(i, h.Kind) {
		k := int(n)
		c := &p.Claims[k]
		if c.Value.Kind != value.Money || inTitle(p, c.Sentence) || !current(c) || c.Partial || settled(p, i, k) || isLabelValuation(p, c) || isDebt(c) != isDebt(h) ||
			c.Date.Known() && p.Date.Known() && c.Date.Before(p.Date) && c.Date.Gap(p.Date) > 60 || agreement(p, c, h) != value.Disagrees {
			continue
		}
		return k
	}
	return -1
}

// current reports whether a claim is about now, done or under way.
func current(c *claim.Claim) bool {
	return told(c) || c.Mood == claim.InProgress || c.Mood == claim.Planned
}

// borneOutBelow reports whether the body has an amount, or two side by side that
// make an amount, that a headline may give so.
func borneOutBelow(p *lint.Pass, v *value.Value) bool {
	var before *mention.Mention // the last amount
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money || inTitle(p, p.Doc.SentenceOf(int(m.First))) {
			continue
		}
		if bears(p, v, &m.Value) {
			return true
		}
		if before != nil && before.Value.Currency == v.Currency && m.Value.Currency == v.Currency && before.Value.Plain() && m.Value.Plain() &&
			p.Doc.SentenceOf(int(m.First))-p.Doc.SentenceOf(int(before.First)) <= 1 &&
			before.Value.Interval().Add(m.Value.Interval()).Meets(v.Interval()) {
			return true
		}
		before = m
	}
	return false
}

// bears reports whether an amount of the body is one of the headline, or that of
// another dollar.
func bears(p *lint.Pass, title, body *value.Value) bool {
	if title.Currency == body.Currency && title.Num.Sub(body.Num).Abs().Cmp(body.Num.Mul(value.Ratio(1, 5))) > 0 && !title.Interval().Meets(body.Interval()) {
		return false // "more than $100m" is true of billions, and tells nothing of them
	}
	in := p.Setting
	in.Headline, in.Article, in.On = true, p.Date, p.Date.Start
	for _, r := range [...]value.Result{value.Compare(*title, *body, in), value.Compare(*body, *title, in)} {
		if r.Grade == value.Agrees || r.Grade == value.Imprecise {
			return true
		}
	}
	return title.Currency == body.Currency && title.Interval().Meets(body.Interval())
}

// headlineSlips finds an amount of the headline that the body has under another
// symbol, or a thousand times as large or small, and nowhere as the headline says.
func headlineSlips(p *lint.Pass) {
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money || !m.Value.Plain() || m.Value.Currency == "" || !inTitle(p, p.Doc.SentenceOf(int(m.First))) || borneOutBelow(p, &m.Value) {
			continue
		}
		at := p.Doc.TextSpan(m.Start, m.End)
		c := claimAt(p, at)
		if c > 0 && (faulted(p, c-1) || bodyTelling(p, c-1) >= 0) {
			continue
		}
		for k := range p.Mentions {
			o := &p.Mentions[k]
			if o.Kind != mention.Money || o.Value.Currency == "" || inTitle(p, p.Doc.SentenceOf(int(o.First))) {
				continue
			}
			d := lint.Diagnostic{Span: at, Claim: c, Related: []lint.Related{related(p, p.Doc.TextSpan(o.Start, o.End), "the text")},
				Message: "the headline says " + m.Value.English() + ", the text " + o.Value.English()}
			switch {
			case o.Value.Currency != m.Value.Currency && o.Value.Num.Cmp(m.Value.Num) == 0 && !(dollars(o.Value.Currency) && dollars(m.Value.Currency)):
				d.Rule = "scale/currency"
			case o.Value.Currency == m.Value.Currency && thousandfold(&o.Value, &m.Value):
				d.Rule = "scale/magnitude"
			default:
				continue
			}
			p.Tally.Pairs++
			p.Report(d)
			break
		}
	}
}
