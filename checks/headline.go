package checks

import (
	"slices"
	"strings"

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
		if h.Value.Kind != value.Money || !inTitle(p, h.Sentence) || faulted(p, i) || borneOutIn(p, wholeText(p), &h.Value) {
			continue
		}
		if k := bodyTelling(p, i); k >= 0 {
			p.Tally.Pairs++
			differ(p, k, i)
		}
	}
}

// text is what a headline or a heading speaks of: sentences [from, to).
type text struct{ from, to int }

// holds reports whether a sentence is of the text, and no headline itself.
func (x text) holds(p *lint.Pass, sentence int) bool {
	return x.from <= sentence && sentence < x.to && !inTitle(p, sentence)
}

func wholeText(p *lint.Pass) text { return text{0, len(p.Doc.Sentences)} }

// headlineAmounts holds the amounts of the headline to the text, and those of a heading
// to what stands below it, up to the next.
func headlineAmounts(p *lint.Pass) {
	headlineAmount(p, amountsIn(p, func(sentence int) bool { return inTitle(p, sentence) }), wholeText(p))
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		if b.Kind != prose.Heading || b.Level == 1 {
			continue
		}
		below := text{b.End, b.End}
		for k := i + 1; k < len(p.Doc.Blocks) && p.Doc.Blocks[k].Kind != prose.Heading; k++ {
			below.to = p.Doc.Blocks[k].End
		}
		headlineAmount(p, amountsIn(p, func(sentence int) bool { return b.Start <= sentence && sentence < b.End }), below)
	}
}

// headlineAmount holds the amount of a headline that nothing in the text bears out
// to the sentence that says the same thing, whatever claims were made of either: the
// one that shares most words with it.
func headlineAmount(p *lint.Pass, title []*mention.Mention, below text) {
	var odd *mention.Mention
	for _, m := range title {
		if m.Value.Approx == value.Vague || m.Value.Currency == "" || borneOutIn(p, below, &m.Value) {
			continue
		}
		if odd != nil {
			return // so much is not in the text that it is not all there
		}
		odd = m
	}
	if odd == nil {
		return
	}
	at := p.Doc.TextSpan(odd.Start, odd.End)
	c := claimAt(p, at)
	if c > 0 && (faulted(p, c-1) || inTitle(p, p.Claims[c-1].Sentence) && bodyTelling(p, c-1) >= 0) {
		return
	}
	said := sentenceAbout(p, p.Doc.SentenceOf(int(odd.First)), below)
	if said < 0 {
		return
	}
	var others []*mention.Mention
	for _, m := range sentenceOf(p, said).money() {
		if slices.ContainsFunc(title, func(t *mention.Mention) bool { return bears(p, &t.Value, &m.Value) }) {
			continue
		}
		if m.Value.Currency != odd.Value.Currency || m.Value.Approx == value.Vague || int(m.Last) < len(p.Doc.Tokens) && isWord(p.Doc.Bytes(int(m.Last)), "...", "…") {
			return
		}
		others = append(others, m)
	}
	if len(others) == 0 || below != wholeText(p) && (len(others) > 1 || !others[0].Value.Plain() || !odd.Value.Plain()) {
		return // the text below a heading is often cut short
	}
	p.Tally.Pairs++
	d := lint.Diagnostic{Rule: "inconsistency/amount"}
	if len(others) == 1 {
		d.Span = p.Doc.TextSpan(others[0].Start, others[0].End)
		d.Claim = claimAt(p, d.Span)
		d.Message = "the draft says " + others[0].Value.English() + " here and " + odd.Value.English() + " in the headline"
		d.Related = []lint.Related{related(p, at, "the headline")}
	} else {
		var figures []string
		for _, m := range others {
			figures = append(figures, m.Value.English())
			d.Related = append(d.Related, related(p, p.Doc.TextSpan(m.Start, m.End), "the text"))
		}
		d.Span, d.Claim = at, c
		d.Message = "the headline says " + odd.Value.English() + ", the sentence that tells of it " + join(figures)
	}
	p.Report(d)
}

// sentenceTwice finds a sentence told twice, as in a caption and the text, with another
// amount: nearly all its words are the same, and so are the dates, labels and names.
func sentenceTwice(p *lint.Pass) {
	const enough, most = 6, 64
	var told []retold
	last := -1
	for i := range p.Mentions {
		at := p.Doc.SentenceOf(int(p.Mentions[i].First))
		if p.Mentions[i].Kind != mention.Money || at == last || len(told) == most {
			continue
		}
		last = at
		s := sentenceOf(p, at)
		m := s.money()
		if len(m) != 1 || !m[0].Value.Plain() || s.block().Kind == prose.TableCell {
			continue
		}
		r := retold{m[0], at, s.others()}
		for k := range told {
			o := &told[k]
			if r.others != o.others || r.amount.Value.Currency != o.amount.Value.Currency || share(&r.amount.Value, &o.amount.Value) {
				continue
			}
			a, b := contentWords(p, r.sentence), contentWords(p, o.sentence)
			if n := shared(a, b); n < enough || n*5 < 4*max(len(a), len(b)) {
				continue
			}
			span := p.Doc.TextSpan(m[0].Start, m[0].End)
			p.Tally.Pairs++
			p.Report(lint.Diagnostic{Span: span, Rule: "inconsistency/amount", Claim: claimAt(p, span),
				Message: "the draft says " + m[0].Value.English() + " here and " + o.amount.Value.English() + " in nearly the same words elsewhere",
				Related: []lint.Related{related(p, p.Doc.TextSpan(o.amount.Start, o.amount.End), "the other telling")}})
			break
		}
		told = append(told, r)
	}
}

// retold is a sentence with one amount, and what else it mentions.
type retold struct {
	amount   *mention.Mention
	sentence int
	others   string
}

// others joins what a sentence mentions besides amounts and people.
func (s *sentence) others() string {
	var b strings.Builder
	for i := range s.mentions {
		switch m := &s.mentions[i]; m.Kind {
		case mention.Date, mention.Number, mention.Series, mention.Percent, mention.Ordinal, mention.Place, mention.Company:
			b.WriteString(strings.ToLower(s.text(m)) + ";")
		}
	}
	return b.String()
}

// amountsIn lists the amounts of the sentences that pass a test.
func amountsIn(p *lint.Pass, keep func(sentence int) bool) []*mention.Mention {
	var all []*mention.Mention
	for i := range p.Mentions {
		if m := &p.Mentions[i]; m.Kind == mention.Money && keep(p.Doc.SentenceOf(int(m.First))) {
			all = append(all, m)
		}
	}
	return all
}

// money lists the amounts of a sentence; of one told in two currencies the first.
func (s *sentence) money() []*mention.Mention {
	var all []*mention.Mention
	for i := range s.mentions {
		if m := &s.mentions[i]; m.Kind == mention.Money && (m.Pair == 0 || i == 0 || s.mentions[i-1].Pair == 0) {
			all = append(all, m)
		}
	}
	return all
}

// sentenceAbout is the sentence with an amount that tells what the headline does: it,
// or the one before it, shares most words with it. -1 when none shares enough.
func sentenceAbout(p *lint.Pass, headline int, below text) int {
	const enough = 3
	title := contentWords(p, headline)
	best, most, first := -1, 0, true
	for i := range p.Mentions {
		at := p.Doc.SentenceOf(int(p.Mentions[i].First))
		if p.Mentions[i].Kind != mention.Money || !below.holds(p, at) || at == best {
			continue
		}
		b := p.Doc.Sentences[at].Block
		if k := p.Doc.Blocks[b].Kind; k != prose.Paragraph {
			continue
		}
		n := shared(title, contentWords(p, at))
		if at > 0 && p.Doc.Sentences[at-1].Block == b && !slices.ContainsFunc(sentenceOf(p, at-1).mentions, func(m mention.Mention) bool { return m.Kind == mention.Money }) {
			n = max(n, shared(title, contentWords(p, at-1)))
		}
		if n > most && (n >= enough || first && n == enough-1) {
			best, most = at, n
		}
		first = false
	}
	return best
}

// contentWords lists the words of a sentence that say what it is about, in lower case
// and cut to their stems.
func contentWords(p *lint.Pass, sentence int) []string {
	const stem, short = 5, 4
	var all []string
	sent := p.Doc.Sentences[sentence]
	for t := sent.Start; t < sent.End; t++ {
		w := p.Doc.Lower(t)
		if p.Doc.Tokens[t].Kind != prose.WordToken || len(w) < short && p.Doc.Tokens[t].Flags&prose.Upper == 0 || len(w) < 3 {
			continue
		}
		switch w {
		case "with", "from", "that", "this", "million", "billion", "have", "will", "into", "more", "than", "over", "after", "been", "were", "their", "they", "what", "when", "which", "would", "about", "also", "said", "says", "year", "last", "the", "and", "for", "its":
			continue
		}
		if len(w) > stem {
			w = w[:stem]
		}
		if !slices.Contains(all, w) {
			all = append(all, w)
		}
	}
	return all
}

func shared(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// inTitle reports whether a sentence is (of) the headline or the standfirst.
func inTitle(p *lint.Pass, sentence int) bool {
	b := &p.Doc.Blocks[p.Doc.Sentences[sentence].Block]
	return b.Kind == prose.Title || b.Kind == prose.Standfirst || b.Kind == prose.Heading && b.Level == 1
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

// borneOutIn reports whether a text has an amount, or two side by side that
// make an amount, that a headline may give so.
func borneOutIn(p *lint.Pass, below text, v *value.Value) bool {
	var before *mention.Mention // the last amount
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money || !below.holds(p, p.Doc.SentenceOf(int(m.First))) {
			continue
		}
		if bears(p, v, &m.Value) {
			return true
		}
		if before != nil && before.Value.Currency == v.Currency && m.Value.Currency == v.Currency && before.Value.Plain() && m.Value.Plain() &&
			p.Doc.SentenceOf(int(m.First))-p.Doc.SentenceOf(int(before.First)) <= 1 &&
			p.Doc.Sentences[p.Doc.SentenceOf(int(m.First))].Block == p.Doc.Sentences[p.Doc.SentenceOf(int(before.First))].Block &&
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
	if body.Approx == value.Vague {
		return false
	}
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

// sameFigure reports whether an amount of the headline is one of the text under another
// symbol: the same number, or one rounded from it in a currency that the text never
// speaks of.
func sameFigure(p *lint.Pass, title, body *mention.Mention) bool {
	if title.Value.Num.Cmp(body.Value.Num) == 0 {
		return true
	}
	as := title.Value
	as.Currency = body.Value.Currency
	return bears(p, &as, &body.Value) && !slices.ContainsFunc(p.Mentions, func(m mention.Mention) bool {
		return m.Kind == mention.Money && m.Value.Currency == title.Value.Currency && !inTitle(p, p.Doc.SentenceOf(int(m.First)))
	})
}

// headlineSlips finds an amount of the headline that the body has under another
// symbol, or a thousand times as large or small, and nowhere as the headline
// says. It returns those it reported.
func headlineSlips(p *lint.Pass) map[*mention.Mention]bool {
	slips := map[*mention.Mention]bool{}
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money || !m.Value.Plain() || m.Value.Currency == "" || !inTitle(p, p.Doc.SentenceOf(int(m.First))) || borneOutIn(p, wholeText(p), &m.Value) {
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
			case o.Value.Currency != m.Value.Currency && sameFigure(p, m, o) && !(dollars(o.Value.Currency) && dollars(m.Value.Currency)):
				d.Rule = "scale/currency"
			case o.Value.Currency == m.Value.Currency && thousandfold(&o.Value, &m.Value):
				d.Rule = "scale/magnitude"
			default:
				continue
			}
			p.Tally.Pairs++
			slips[m] = true
			p.Report(d)
			break
		}
	}
	return slips
}
