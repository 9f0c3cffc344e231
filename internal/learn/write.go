package learn

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/facts/importer"
	"github.com/factlint/factlint/internal/value"
)

// scalars are the kinds told by a key of the company itself, and the key.
var scalars = [...]struct{ attr, key string }{{"founded-place", "founded_in"}, {"hq", "hq"}, {"founder", "founders"}, {"total-raised", "total_raised"}}

// write writes the tellings of one company.
func write(c *importer.Company, all []*telling) {
	of := func(attr string) []*telling {
		return slices.DeleteFunc(slices.Clone(all), func(t *telling) bool { return t.attr != attr })
	}
	for _, basis := range [...]string{"founded", "launched", "incorporated"} {
		var values []string
		for _, t := range of("founded") {
			if t.class == basis || t.class == "" && basis == "founded" || basis == "founded" && t.class != "launched" && t.class != "incorporated" {
				values = append(values, t.long(importer.Date(t.date)))
			}
		}
		c.Set(basis, joined(values))
	}
	for _, s := range scalars {
		var values []string
		for _, t := range of(s.attr) {
			toml := importer.Text(t.value.Text)
			if s.attr == "total-raised" {
				toml = importer.Text(t.value.String())
			}
			values = append(values, t.long(toml))
		}
		c.Set(s.key, joined(values))
	}
	if len(of("founder")) > 0 {
		c.Set("founders_complete", "false")
	}
	rounds(c, all)
	for _, t := range all {
		var table *importer.Table
		switch t.attr {
		case "headcount":
			table = c.Add("headcount")
			table.Set("count", figure(t.value))
			table.Set("place", importer.Text(t.place))
			table.Set("except", importer.Text(t.except))
		case "valuation":
			table = c.Add("valuation")
			table.Set("amount", importer.Text(t.value.String()))
			table.Set("date", importer.Date(t.date))
			table.Set("series", importer.Text(t.series))
			if t.preMoney {
				table.Set("pre_money", "true")
			}
		case "role":
			table = c.Add("role")
			table.Set("person", importer.Text(t.value.Text))
			table.Set("title", importer.Text(t.title))
		case "office":
			table = c.Add("office")
			table.Set("place", importer.Text(t.value.Text))
		case "acquisition":
			table = c.Add("acquisition")
			table.Set("target", importer.Text(t.name))
			table.Set("date", importer.Date(t.date))
			if t.value.Kind == value.Money {
				table.Set("amount", importer.Text(t.value.String()))
			}
			t.said(table)
		case "revenue":
			table = c.Add("revenue")
			table.Set("amount", importer.Text(t.value.String()))
			if t.date.Known() {
				table.Set("period", importer.Text(t.date.String()))
			}
			if t.class != "" && t.class != "revenue" {
				table.Set("kind", importer.Text(t.class))
			}
			t.said(table)
		case "metric":
			table = c.Add("metric")
			table.Set("name", importer.Text(t.name))
			table.Set("value", figure(t.value))
		case "layoff":
			table = c.Add("layoff")
			if t.value.Kind == value.Percent {
				table.Set("percent", importer.Text(t.value.String()))
			} else {
				table.Set("count", figure(t.value))
			}
			table.Set("date", importer.Date(t.date))
		case "event":
			table = c.Add("event")
			table.Set("name", importer.Text(t.name))
			table.Set("date", importer.Date(t.date))
		default:
			continue
		}
		t.about(table)
	}
}

// figure is a number as TOML has it: bare where it is exact.
func figure(v value.Value) string {
	if v.Kind == value.Count && v.Plain() && v.Num.IsInt() {
		return v.Num.String()
	}
	return importer.Text(v.String())
}

// rounds writes rounds with the investors that are told of them, and investors of
// which no round is known as the company's own.
func rounds(c *importer.Company, all []*telling) {
	backers := func(attr, series string) []*telling {
		return slices.DeleteFunc(slices.Clone(all), func(t *telling) bool { return t.attr != attr || value.SeriesName(t.series) != series })
	}
	placed := make(map[*telling]bool)
	names := func(told []*telling, but []string) (out []string) {
		for _, t := range told {
			if !placed[t] && !slices.Contains(but, t.value.Text) && !slices.Contains(out, t.value.Text) {
				out = append(out, t.value.Text)
			}
			placed[t] = true
		}
		return out
	}
	seen := make(map[string]bool)
	for _, t := range all {
		if t.attr != "round" {
			continue
		}
		series := value.SeriesName(t.series)
		table := c.Add("round")
		table.Set("series", importer.Text(series))
		if t.value.Kind == value.Money {
			table.Set("amount", importer.Text(t.value.String()))
		}
		table.Set("date", importer.Date(t.date))
		switch t.class {
		case "debt", "grant", "secondary", "mixed":
			table.Set("kind", importer.Text(t.class))
		}
		t.said(table)
		if series != "" && !seen[series] {
			leads := names(backers("lead-investor", series), nil)
			table.Set("lead", importer.List(leads))
			table.Set("investors", importer.List(names(backers("investor", series), leads)))
			seen[series] = true
		}
		t.about(table)
	}
	var own []string
	for _, t := range all {
		if (t.attr == "investor" || t.attr == "lead-investor") && !placed[t] && !slices.Contains(own, t.value.Text) {
			own = append(own, t.value.Text)
		}
	}
	c.Set("investors", importer.List(own))
}

// said notes the amount in the other currency it is told in.
func (t *telling) said(table *importer.Table) {
	if t.alt.Kind == value.Money && t.alt.Currency != "" {
		table.Set("said", importer.List([]string{t.alt.String()}))
	}
}

// about notes who says so, when, and in what words.
func (t *telling) about(table *importer.Table) {
	if !t.date.Known() || t.attr != "valuation" {
		table.Set("as_of", importer.Date(t.asOf))
	}
	table.Set("source", importer.Text(t.article.key))
	table.Set("quote", importer.Text(t.quote))
}

// long is a value with who says so.
func (t *telling) long(toml string) string {
	if toml == "" {
		return ""
	}
	out := "{ value = " + toml
	if d := importer.Date(t.asOf); d != "" {
		out += ", as_of = " + d
	}
	return out + ", source = " + importer.Text(t.article.key) + ", quote = " + importer.Text(t.quote) + " }"
}

// joined is one value, or a list of several, each on a line of its own.
func joined(all []string) string {
	switch len(all) {
	case 0:
		return ""
	case 1:
		return all[0]
	}
	return "[\n    " + strings.Join(all, ",\n    ") + ",\n]"
}
