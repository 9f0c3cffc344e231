package checks

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

var ambiguity = &lint.Check{
	Name: "ambiguity",
	Doc: `A figure can be read in two ways: a bare “$” where dollars of two countries are about,
03/04/2024, “raised 235M” without a currency.

Why: readers of another country read another figure.

Example:

    The contract of 03/04/2024
                    ^^^^^^^^^^ 3 April or 4 March`,
	Severity: lint.Info,
	Rules: []lint.Rule{
		{Name: "currency", Doc: "A symbol that several currencies share, where more than one of them may be meant. Reported once a draft."},
		{Name: "date", Doc: "A date in figures of which day and month may be the other way about."},
		{Name: "scale", Doc: "A figure with a bare M or B, and nothing that says of what."},
	},
	Run: func(p *lint.Pass) {
		ambiguousCurrency(p)
		for i := range p.Mentions {
			m := &p.Mentions[i]
			switch m.Kind {
			case mention.Date:
				ambiguousDate(p, m)
			case mention.Number:
				ambiguousScale(p, m)
			}
		}
	},
}

// ambiguousCurrency reports the first bare symbol of a draft that names another
// currency with the same symbol, or is about a company at home with one.
func ambiguousCurrency(p *lint.Pass) {
	first := map[string]*mention.Mention{} // symbol -> its first bare use
	var order []string
	qualified := map[string]string{} // symbol -> another currency that has it
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Kind != mention.Money {
			continue
		}
		symbol := sharedSymbol(m.Value.Currency)
		switch {
		case symbol == "":
		case m.Value.Guess && first[symbol] == nil:
			first[symbol] = m
			order = append(order, symbol)
		case !m.Value.Guess && m.Value.Currency != "USD" && !converted(p, m):
			qualified[symbol] = m.Value.Currency
		}
	}
	for _, symbol := range order {
		m := first[symbol]
		other := qualified[symbol]
		if other == "" && symbol == "$" {
			other = homeDollar(p)
		}
		if other == "" || other == m.Value.Currency && symbol == "$" {
			continue
		}
		at := p.Doc.TextSpan(m.Start, m.End)
		p.Report(lint.Diagnostic{Span: at, Rule: "ambiguity/currency",
			Message: "“" + symbol + "” may be " + m.Value.Currency + " or " + other + " here"})
	}
}

// sharedSymbol is the symbol a currency shares with others, or "".
func sharedSymbol(code string) string {
	switch {
	case dollars(code):
		return "$"
	case code == "JPY", code == "CNY":
		return "¥"
	case code == "SEK", code == "NOK", code == "DKK", code == "ISK":
		return "kr"
	}
	return ""
}

// homeDollar is the dollar of the country in which a company of the draft is at
// home, when that is not the United States.
func homeDollar(p *lint.Pass) string {
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Kind != claim.HQ || !told(c) {
			continue
		}
		home, _ := place.Lookup(c.Value.Text)
		switch home.Country {
		case "AU":
			return "AUD"
		case "CA":
			return "CAD"
		case "SG":
			return "SGD"
		case "HK":
			return "HKD"
		case "NZ":
			return "NZD"
		case "TW":
			return "TWD"
		}
	}
	return ""
}

// ambiguousDate reports dates in figures that are days in either order.
func ambiguousDate(p *lint.Pass, m *mention.Mention) {
	if p.DayOrder != value.OrderUnknown {
		return
	}
	parts := strings.FieldsFunc(string(p.Doc.Text[m.Start:m.End]), func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || m.Value.Date.Grain != value.GrainDay {
		return
	}
	a, err := strconv.Atoi(parts[0])
	b, err2 := strconv.Atoi(parts[1])
	if err != nil || err2 != nil || a == b || a > 12 || b > 12 || a < 1 || b < 1 {
		return
	}
	year, _, _ := m.Value.Date.Start.Civil()
	one, other := value.DayDate(year, b, a), value.DayDate(year, a, b)
	p.Report(lint.Diagnostic{Span: p.Doc.TextSpan(m.Start, m.End), Rule: "ambiguity/date",
		Message: "this may be " + one.English() + " or " + other.English()})
}

// ambiguousScale reports "raised 235M": a verb of money, a scale letter, and
// neither currency nor noun.
func ambiguousScale(p *lint.Pass, m *mention.Mention) {
	b := p.Doc.Text[m.Start:m.End]
	if c := b[len(b)-1]; c != 'M' && c != 'B' || len(b) < 2 || b[len(b)-2] < '0' || b[len(b)-2] > '9' {
		return
	}
	s := sentence{Pass: p, index: p.Doc.SentenceOf(int(m.First))}
	s.start, s.end = p.Doc.Sentences[s.index].Start, p.Doc.Sentences[s.index].End
	last := int(m.Last)
	raised := s.is(s.before(m), "raised", "raises", "raising", "raise", "secured", "secures", "closes", "closed", "bags", "lands", "nets", "invested", "invests")
	if !raised && !(s.is(s.before(m), "at", "worth", "of") && s.is(last, "series", "seed", "round", "funding")) {
		return
	}
	if last < s.end && s.Doc.Tokens[last].Kind == prose.WordToken && !s.is(last, "in", "from", "at", "to", "for", "and", "by", "with", "series", "seed", "round", "funding", "on", "led") {
		return
	}
	if last < s.end && s.Doc.Tokens[last].Flags&prose.SpaceLeft == 0 && s.is(last, "-") {
		return
	}
	p.Report(lint.Diagnostic{Span: s.span(m), Rule: "ambiguity/scale", Message: "“" + s.text(m) + "” has no currency"})
}
