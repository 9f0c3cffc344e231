package report

import (
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// jsonMention is a typed value seen in a text. Start and end are UTF-8 bytes.
type jsonMention struct {
	File          string       `json:"file,omitempty"`
	Type          string       `json:"type"`
	Start         int          `json:"start"`
	End           int          `json:"end"`
	Text          string       `json:"text"`
	Value         mentionValue `json:"value"`
	Approximation string       `json:"approximation"`
}

// mentionValue is what a mention says. Which fields it has depends on its type.
type mentionValue struct {
	Amount   *number `json:"amount,omitempty"`
	Value    *number `json:"value,omitempty"`
	Lo       *number `json:"lo,omitempty"`
	Hi       *number `json:"hi,omitempty"`
	Currency string  `json:"currency,omitempty"`
	Unit     string  `json:"unit,omitempty"`
	Start    string  `json:"start,omitempty"`
	End      string  `json:"end,omitempty"`
	Grain    string  `json:"grain,omitempty"`
	Name     string  `json:"name,omitempty"`
}

var mentionTypes = [...]string{
	mention.Number: "number", mention.Money: "money", mention.Percent: "percent", mention.Points: "points",
	mention.Multiple: "multiple", mention.Ordinal: "ordinal", mention.Date: "date", mention.Duration: "duration", mention.Age: "age",
	mention.Company: "company", mention.Person: "person", mention.Place: "place", mention.Series: "series", mention.Title: "title",
	mention.Name: "name",
}

func newMention(doc *prose.Document, m *mention.Mention) jsonMention {
	span := doc.TextSpan(m.Start, m.End)
	return jsonMention{
		Type:          mentionTypes[m.Kind],
		Start:         span.Start,
		End:           span.End,
		Text:          string(doc.Text[m.Start:m.End]),
		Value:         newMentionValue(m.Kind, m.Value),
		Approximation: m.Value.Approx.String(),
	}
}

func newMentions(r *lint.Result) []jsonMention {
	out := make([]jsonMention, 0, len(r.Mentions))
	for i := range r.Mentions {
		if r.Mentions[i].Value.Date.Impossible {
			continue // for the calendar check alone
		}
		out = append(out, newMention(r.Doc, &r.Mentions[i]))
	}
	return out
}

// newMentionValue is what a mention of a kind says. A range has its two ends, a
// date those it has.
func newMentionValue(kind mention.Kind, v value.Value) mentionValue {
	var out mentionValue
	switch kind {
	case mention.Company, mention.Person, mention.Place, mention.Series, mention.Title, mention.Name:
		out.Name = v.Text
		return out
	case mention.Date:
		if !v.Date.Known() {
			return out
		}
		out.Grain = v.Date.Grain.String()
		if !v.Date.OpenStart {
			out.Start = v.Date.Start.String()
		}
		if !v.Date.OpenEnd {
			out.End = v.Date.End.String()
		}
		return out
	case mention.Money:
		out.Currency = v.Currency
	case mention.Age, mention.Duration:
		out.Unit = v.Unit.String()
	}
	switch {
	case v.Approx == value.Between, v.Approx == value.Vague:
		out.Lo, out.Hi = exact(v.Num), exact(v.Max)
	case kind == mention.Money:
		out.Amount = exact(v.Num)
	default:
		out.Value = exact(v.Num)
	}
	return out
}
