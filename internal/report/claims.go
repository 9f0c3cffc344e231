package report

import (
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// jsonClaim is a claim with its verdict, as JSON output has it.
type jsonClaim struct {
	File          string       `json:"file"`
	Kind          string       `json:"kind"`
	Subject       *jsonSubject `json:"subject"`
	Text          string       `json:"text"`
	Sentence      string       `json:"sentence"`
	Range         jsonRange    `json:"range"`
	Value         claimValue   `json:"value"`
	Approximation string       `json:"approximation"`
	Mood          string       `json:"mood"`
	AsOf          string       `json:"as_of,omitempty"`
	Verdict       string       `json:"verdict"`
	Fact          *jsonFact    `json:"fact,omitempty"`
}

type jsonSubject struct {
	Name string `json:"name"`
	ID   string `json:"id,omitempty"`
}

// jsonRange is a half-open range of a file. Offsets are UTF-8 bytes from 0, lines
// and columns count from 1, columns in code points.
type jsonRange struct {
	Start jsonPosition `json:"start"`
	End   jsonPosition `json:"end"`
}

type jsonPosition struct {
	Offset int `json:"offset"`
	Line   int `json:"line"`
	Column int `json:"column"`
}

func newRange(f *source.File, s source.Span) jsonRange {
	r := f.Range(s)
	return jsonRange{
		jsonPosition{r.Start.Offset, r.Start.Line, r.Start.Column},
		jsonPosition{r.End.Offset, r.End.Line, r.End.Column},
	}
}

// jsonFact is the fact a verdict rests on. Line is that of its key.
type jsonFact struct {
	Company   string      `json:"company"`
	Attribute string      `json:"attribute"`
	Value     string      `json:"value"`
	AsOf      string      `json:"as_of,omitempty"`
	File      string      `json:"file"`
	Line      int         `json:"line"`
	Source    *jsonSource `json:"source,omitempty"`
}

type jsonSource struct {
	Key       string `json:"key"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`
	Date      string `json:"date,omitempty"`
}

func newFact(f *facts.Fact) *jsonFact {
	if f == nil {
		return nil
	}
	out := &jsonFact{
		Company:   f.Company.ID,
		Attribute: f.Attr,
		Value:     factValue(f),
		AsOf:      f.AsOf.String(),
		File:      f.File.Path,
		Line:      f.File.Position(f.Span.Start).Line,
	}
	if s := f.Source; s != nil {
		out.Source = &jsonSource{Key: s.Key, Title: s.Title, Publisher: s.Publisher, URL: s.URL, Date: s.Date.String()}
	}
	return out
}

// factValue is what a fact says, as its file writes it but without quotes.
func factValue(f *facts.Fact) string {
	raw := f.Raw
	if n := len(raw); n >= 2 && (raw[0] == '"' || raw[0] == '\'') && raw[0] == raw[n-1] && !strings.ContainsAny(raw[1:n-1], "\\\"'\n") {
		return raw[1 : n-1]
	}
	if raw == "" || raw[0] == '"' || raw[0] == '\'' {
		return f.Value.String()
	}
	return raw
}

func newClaim(r *lint.Result, i int) jsonClaim {
	c, verdict := &r.Claims[i], &r.Verdicts[i]
	out := jsonClaim{
		File:          r.File.Path,
		Kind:          c.Kind.Name,
		Text:          words(r, c.Span, c.Sentence),
		Sentence:      sentence(r, c.Sentence),
		Range:         newRange(r.File, c.Span),
		Value:         newClaimValue(c),
		Approximation: c.Value.Approx.String(),
		Mood:          c.Mood.String(),
		AsOf:          c.AsOf.String(),
		Verdict:       verdict.Verdict.String(),
		Fact:          newFact(verdict.Fact),
	}
	if c.Subject.Name != "" {
		out.Subject = &jsonSubject{c.Subject.Name, c.Subject.ID}
	}
	return out
}

func newClaims(r *lint.Result) []jsonClaim {
	out := make([]jsonClaim, len(r.Claims))
	for i := range r.Claims {
		out[i] = newClaim(r, i)
	}
	return out
}

// words is what stands at a span of a sentence as a reader sees it, without the
// marks of emphasis and links that the file may have between the words.
func words(r *lint.Result, at source.Span, sentence int) string {
	s := r.Doc.Sentences[sentence]
	start, end := uint32(0), uint32(0)
	for i := s.Start; i < s.End; i++ {
		t := r.Doc.Tokens[i]
		if !r.Doc.TextSpan(t.Start, t.End).Overlaps(at) {
			continue
		}
		if end == 0 {
			start = t.Start
		}
		end = t.End
	}
	// A span that is part of a token, such as the letters of "2015-born", is read as it stands.
	if text := r.Doc.Text[start:end]; len(text) > 0 && r.Doc.TextSpan(start, end) == at {
		return string(text)
	}
	return r.File.Text(at)
}

// sentence is a sentence as a reader sees it.
func sentence(r *lint.Result, i int) string {
	s := r.Doc.Sentences[i]
	if s.Start == s.End {
		return ""
	}
	return string(r.Doc.Text[r.Doc.Tokens[s.Start].Start:r.Doc.Tokens[s.End-1].End])
}

// claimValue is what a claim says. Which fields it has depends on the claim's
// kind; a part that the draft leaves open is absent.
type claimValue struct {
	Acquirer   string      `json:"acquirer,omitempty"`
	Target     string      `json:"target,omitempty"`
	Amount     *number     `json:"amount,omitempty"`
	AmountMax  *number     `json:"amount_max,omitempty"` // of a range, whose lower end is the amount
	Currency   string      `json:"currency,omitempty"`
	Alt        *claimValue `json:"alt,omitempty"` // the same amount in another currency
	Count      *number     `json:"count,omitempty"`
	CountMax   *number     `json:"count_max,omitempty"`
	Percent    *number     `json:"percent,omitempty"`
	PercentMax *number     `json:"percent_max,omitempty"`
	Years      *number     `json:"years,omitempty"`
	Months     *number     `json:"months,omitempty"`
	Weeks      *number     `json:"weeks,omitempty"`
	Days       *number     `json:"days,omitempty"`
	Person     string      `json:"person,omitempty"`
	Investor   string      `json:"investor,omitempty"`
	Title      string      `json:"title,omitempty"`
	Place      string      `json:"place,omitempty"`
	Except     string      `json:"except,omitempty"`
	Series     string      `json:"series,omitempty"`
	Name       string      `json:"name,omitempty"`
	Date       string      `json:"date,omitempty"`
	Period     string      `json:"period,omitempty"`
	Basis      string      `json:"basis,omitempty"`
	Measure    string      `json:"measure,omitempty"`
	PreMoney   bool        `json:"pre_money,omitempty"`
}

// newClaimValue is what a claim says, in the shape its kind has.
func newClaimValue(c *claim.Claim) claimValue {
	out := claimValue{
		Acquirer: c.Acquirer,
		Target:   c.Target,
		Title:    c.Title,
		Place:    c.Place,
		Except:   c.Except,
		Series:   c.Series,
		Name:     c.Name,
		Date:     c.Date.String(),
		PreMoney: c.PreMoney,
	}
	out.setFigure(c.Value)
	if c.Alt.Kind == value.Money {
		out.Alt = new(claimValue)
		out.Alt.setFigure(c.Alt)
	}
	// A name, a class and a date are called by what they are in the kind.
	name := c.Value.Text
	switch c.Kind.Name {
	case "founded":
		out.Basis = c.Class
	case "revenue":
		out.Measure = c.Class
		out.Period, out.Date = out.Date, ""
	case "founded-place", "hq", "office":
		out.Place = name
	case "founder", "role":
		out.Person = name
	case "lead-investor", "investor":
		out.Investor = name
	}
	return out
}

// setFigure notes a figure or a date under the name of its unit.
func (out *claimValue) setFigure(v value.Value) {
	low, high := exact(v.Num), (*number)(nil)
	if v.Approx == value.Between || v.Approx == value.Vague {
		high = exact(v.Max)
	}
	switch v.Kind {
	case value.Money:
		out.Amount, out.AmountMax, out.Currency = low, high, v.Currency
	case value.Count, value.Ordinal:
		out.Count, out.CountMax = low, high
	case value.Percent:
		out.Percent, out.PercentMax = low, high
	case value.DateKind:
		out.Date = v.Date.String()
	case value.Age, value.Duration:
		switch v.Unit {
		case value.Century:
			out.Years = exact(v.Num.Mul(value.Int(100)))
		case value.Decade:
			out.Years = exact(v.Num.Mul(value.Int(10)))
		case value.Year:
			out.Years = low
		case value.Quarter:
			out.Months = exact(v.Num.Mul(value.Int(3)))
		case value.Month:
			out.Months = low
		case value.Week:
			out.Weeks = low
		case value.Day:
			out.Days = low
		}
	}
}
