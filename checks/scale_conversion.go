package checks

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

// band is how many units of a currency one dollar bought, at least and at most.
type band struct {
	code   string
	lo, hi int64 // in thousandths
}

// bands covers the years since 2010, and is no rate: what lies outside is a slip.
// Currencies that lost most of their value in that time are left out.
func bands() []band {
	return []band{
		{"USD", 1000, 1000}, {"EUR", 670, 1060}, {"GBP", 580, 950}, {"INR", 43000, 97000}, {"JPY", 75000, 170000}, {"CNY", 6000, 7500},
		{"CHF", 720, 1060}, {"SEK", 6200, 11800}, {"NOK", 5400, 12000}, {"DKK", 5000, 7900}, {"AUD", 900, 1750}, {"CAD", 940, 1500},
		{"SGD", 1200, 1500}, {"HKD", 7700, 7900}, {"NZD", 1130, 1900}, {"KRW", 1000000, 1550000}, {"ILS", 2800, 4100}, {"BRL", 1500, 6500},
		{"PLN", 2600, 5100}, {"CZK", 17000, 27000}, {"ZAR", 6500, 20000}, {"MXN", 11500, 25500}, {"TWD", 27000, 35000}, {"AED", 3660, 3690},
		{"SAR", 3730, 3770}, {"THB", 28000, 39000}, {"IDR", 8400000, 17500000}, {"PHP", 40000, 61000}, {"MYR", 2900, 4900}, {"VND", 18500000, 27000000},
	}
}

func bandOf(code string) (value.Interval, bool) {
	for _, b := range bands() {
		if b.code == code {
			return value.Interval{Lo: value.Ratio(b.lo, 1000), Hi: value.Ratio(b.hi, 1000)}, true
		}
	}
	return value.Interval{}, false
}

// crossBand is for currencies that move together, so that their rate is known better
// than by way of the dollar: units of the second for one of the first.
func crossBand(a, b string) (value.Interval, bool) {
	for _, x := range [...]struct {
		a, b   string
		lo, hi int64
	}{{"EUR", "GBP", 680, 960}, {"EUR", "CHF", 900, 1550}, {"EUR", "DKK", 7400, 7480}, {"EUR", "SEK", 8000, 12000}, {"EUR", "NOK", 7200, 12300}, {"EUR", "PLN", 3700, 5000}} {
		i := value.Interval{Lo: value.Ratio(x.lo, 1000), Hi: value.Ratio(x.hi, 1000)}
		switch {
		case x.a == a && x.b == b:
			return i, true
		case x.a == b && x.b == a:
			return value.Point(value.Int(1)).Div(i), true
		}
	}
	from, ok := bandOf(a)
	to, ok2 := bandOf(b)
	return to.Div(from), ok && ok2
}

// conversions compares the two renderings of one amount.
func (s *sentence) conversions() {
	for i := 0; i+1 < len(s.mentions); i++ {
		a, b := &s.mentions[i], &s.mentions[i+1]
		if a.Kind != mention.Money || b.Kind != mention.Money || !s.isRendering(a, b) {
			continue
		}
		at := s.span(b)
		d := lint.Diagnostic{Span: at, Rule: "arithmetic/conversion", Claim: claimAt(s.Pass, at), Related: []lint.Related{related(s.Pass, s.span(a), "the same amount")}}
		if a.Value.Currency == b.Value.Currency {
			s.rescaled(a, b, d)
			continue
		}
		if (a.Value.Approx == value.Between) != (b.Value.Approx == value.Between) {
			continue
		}
		s.Tally.Sums++
		if s.Setting.Rate != nil && s.Date.Known() {
			if rate, ok := s.Setting.Rate(a.Value.Currency, b.Value.Currency, s.Date.Start); ok {
				s.atRate(a, b, rate, d)
				continue
			}
		}
		s.inBand(a, b, d)
	}
}

// isRendering reports whether the second of two amounts is the first told again: in
// brackets, or behind a comma with words that say so.
func (s *sentence) isRendering(a, b *mention.Mention) bool {
	if a.Value.Currency == "" || b.Value.Currency == "" || a.Value.Num.Sign() <= 0 || b.Value.Num.Sign() <= 0 || a.Value.Approx == value.Vague || b.Value.Approx == value.Vague {
		return false
	}
	left := s.before(b)
	said := false // "about", "or": what follows is no other amount
	for s.is(left, "about", "around", "roughly", "approximately", "or", "circa", "approx", "approx.", "over", "nearly", "equivalent", "to", "then", "c", "c.", "ca", "~", "≈", "=", "equal", "of", "i.e.", "is", "that") {
		said = true
		left--
	}
	said = said || b.HedgeEnd > 0 && b.HedgeStart < b.Start
	closed := s.is(int(b.Last), ")", "]") || s.is(int(b.Last), "at", "then", "today", ",", ";") && s.any(int(b.Last), int(b.Last)+8, ")", "]")
	switch {
	case s.is(left, "(", "[") && left == int(a.Last) && closed:
		return true
	case s.is(left, ",", "–", "—") && left == int(a.Last) || left == int(a.Last)-1 && s.is(int(b.First)-1, "or"):
		// "£4m, or about $5m, from"
		end := int(b.Last) >= s.end || s.is(int(b.Last), ",", ".", ";", "–", "—", "at") || left < int(a.Last)
		return said && end && (s.any(left+1, int(b.First), "or", "equivalent", "equal", "is") || a.Value.Currency != b.Value.Currency)
	}
	return false
}

// rescaled compares two renderings in one currency, one of which counts in crores,
// lakhs or milliards; in a raise or a purchase two others are a symbol left behind.
func (s *sentence) rescaled(a, b *mention.Mention, d lint.Diagnostic) {
	other := func(m *mention.Mention) bool {
		text := strings.ToLower(s.text(m))
		for _, word := range [...]string{"crore", "lakh", "cr", "milliard", "arab"} {
			if strings.Contains(text, word) {
				return true
			}
		}
		return false
	}
	x, y := a.Value.Interval(), b.Value.Interval()
	if x.Meets(y) {
		s.Tally.Sums++
		return
	}
	said := s.text(a) + " and " + s.text(b)
	if other(a) != other(b) {
		s.Tally.Sums++
		d.Rule, d.Severity, d.Message = "scale/magnitude", lint.Error, said+" are no one amount"
		for exp := 1; exp <= 9; exp++ {
			if x.Scale(value.Pow10(exp)).Meets(y) || x.Scale(value.Pow10(-exp)).Meets(y) {
				d.Message += ": one of the two is off by " + powerWords(exp)
				break
			}
		}
		s.Report(d)
		return
	}
	c := claimAt(s.Pass, s.span(a))
	if c == 0 || s.Claims[c-1].Kind != claim.Round && s.Claims[c-1].Kind != claim.Acquisition || !s.is(int(b.First)-1, "(") || !s.is(int(b.Last), ")") {
		return
	}
	s.Tally.Sums++
	d.Rule, d.Severity, d.Message = "scale/currency", lint.Warning, said+" are two amounts under one symbol"
	s.Report(d)
}

// rateKey is a pair of currencies.
type rateKey struct{ from, to string }

// ratesAgree holds the conversions of a draft to each other: at one time there is one
// rate. It is for currencies that move slowly, and passes over sentences that speak of
// another time.
func ratesAgree(p *lint.Pass) {
	met := map[rateKey]*mention.Mention{}
	sentences(p, func(s *sentence) {
		for i := 0; i+1 < len(s.mentions); i++ {
			a, b := &s.mentions[i], &s.mentions[i+1]
			if a.Kind != mention.Money || b.Kind != mention.Money || a.Value.Currency == b.Value.Currency || !steady(a.Value.Currency) || !steady(b.Value.Currency) || !s.isRendering(a, b) ||
				!a.Value.Plain() || b.Value.Interval().NoHi || s.any(s.start, s.end, "then", "time", "ago", "previous", "previously", "earlier", "had", "last", "was", "were") ||
				slices.ContainsFunc(s.mentions, func(m mention.Mention) bool { return m.Kind == mention.Date }) {
				continue
			}
			key := rateKey{a.Value.Currency, b.Value.Currency}
			first := met[key]
			if first == nil {
				met[key] = a
				continue
			}
			other := mentionAfter(p, first)
			one, two := other.Value.Interval().Div(first.Value.Interval()), b.Value.Interval().Div(a.Value.Interval())
			wide := value.Interval{Lo: two.Lo.Mul(value.Ratio(4, 5)), Hi: two.Hi.Mul(value.Ratio(5, 4))}
			if p.Tally.Sums++; one.Meets(wide) {
				continue
			}
			at := s.span(b)
			p.Report(lint.Diagnostic{Span: at, Rule: "arithmetic/conversion", Claim: claimAt(p, at),
				Message: s.text(a) + " and " + s.text(b) + " are at another rate than " + string(p.Doc.Text[first.Start:first.End]) + " and " + string(p.Doc.Text[other.Start:other.End]),
				Related: []lint.Related{related(p, p.Doc.TextSpan(other.Start, other.End), "the other conversion")}})
		}
	})
}

// mentionAfter is the mention that follows m, which is one of the document's.
func mentionAfter(p *lint.Pass, m *mention.Mention) *mention.Mention {
	i, _ := slices.BinarySearchFunc(p.Mentions, m.First+1, func(o mention.Mention, first int32) int { return int(o.First) - int(first) })
	return &p.Mentions[i]
}

// steady reports whether a currency keeps within a fourth of another for years.
func steady(code string) bool {
	switch code {
	case "USD", "EUR", "GBP", "CHF", "DKK":
		return true
	}
	return false
}

// atRate compares a conversion with the day's rate.
func (s *sentence) atRate(a, b *mention.Mention, rate value.Num, d lint.Diagnostic) {
	r := value.ConversionPair(a.Value, b.Value, rate)
	if r.Grade != value.Disagrees && r.Grade != value.Imprecise {
		return
	}
	is := a.Value
	is.Num, is.Currency, is.Approx, is.Guess = a.Value.Num.Mul(rate), b.Value.Currency, value.About, false
	is.Step, is.Digits = b.Value.Step, 0
	d.Message = "at the rate of " + s.Date.English() + " " + a.Value.English() + " is " + is.English() + ", the draft says " + b.Value.English()
	if r.Grade == value.Disagrees {
		d.Severity = lint.Error
		if r.Hint != value.NoHint {
			d.Rule = "scale/currency"
			d.Message += "; " + r.Hint.String()
		}
	}
	s.Report(d)
}

// inBand compares a conversion with all the rates there were.
func (s *sentence) inBand(a, b *mention.Mention, d lint.Diagnostic) {
	rates, ok := crossBand(a.Value.Currency, b.Value.Currency)
	if !ok {
		return
	}
	x, y := a.Value.Interval(), b.Value.Interval()
	if x.NoHi || y.NoHi || x.Lo.Sign() <= 0 {
		return
	}
	implied := y.Div(x)
	same := a.Value.Num.Cmp(b.Value.Num) == 0
	tenth := value.Ratio(1, 10)
	if same {
		tenth = value.Num{}
	}
	rates.Lo, rates.Hi = rates.Lo.Sub(rates.Lo.Mul(tenth)), rates.Hi.Add(rates.Hi.Mul(tenth))
	if implied.Meets(rates) || (a.Value.Guess || b.Value.Guess) && dollars(a.Value.Currency) && dollars(b.Value.Currency) {
		return
	}
	if (a.Value.Guess && dollars(a.Value.Currency) || b.Value.Guess && dollars(b.Value.Currency)) && s.otherDollar(a, b, implied) {
		return
	}
	said := s.text(a) + " and " + s.text(b)
	for _, exp := range [...]int{1, 2, 3, 4, 5, 6, 7, 9} {
		if implied.Scale(value.Pow10(exp)).Meets(rates) || implied.Scale(value.Pow10(-exp)).Meets(rates) {
			d.Rule, d.Severity = "scale/magnitude", lint.Error
			d.Message = said + " are no one amount: one of the two is off by " + powerWords(exp)
			s.Report(d)
			return
		}
	}
	d.Message = said + " are no one amount at any rate of recent years"
	if same {
		d.Rule, d.Message = "scale/currency", d.Message+"; "+value.HintCurrency.String()
	}
	s.Report(d)
}

func powerWords(exp int) string {
	return "a factor of " + strings.TrimSuffix(value.Value{Kind: value.Count, Num: value.Pow10(exp), Step: value.Int(1)}.English(), " ")
}

// otherDollar reports whether the pair is right for another country's dollar, in a
// draft that is about one.
func (s *sentence) otherDollar(a, b *mention.Mention, implied value.Interval) bool {
	if homeDollar(s.Pass) == "" && !slices.ContainsFunc(s.Mentions, func(m mention.Mention) bool {
		return m.Kind == mention.Money && !m.Value.Guess && m.Value.Currency != "USD" && dollars(m.Value.Currency)
	}) {
		return false
	}
	for _, code := range [...]string{"AUD", "CAD", "SGD", "HKD", "NZD", "TWD", "MXN"} {
		from, to := a.Value.Currency, b.Value.Currency
		if a.Value.Guess && dollars(from) {
			from = code
		}
		if b.Value.Guess && dollars(to) {
			to = code
		}
		if rates, ok := crossBand(from, to); ok && from != to && implied.Meets(rates) {
			return true
		}
	}
	return false
}
