package facts

import (
	"encoding/json"
	"strings"
)

// JSONSchema is a JSON Schema of facts files, which editors complete and check TOML
// by. It is made of the tables that [Load] reads by, and as strict on keys; figures
// and dates it takes as text, which only [Load] understands. It ends with a line end.
func JSONSchema() ([]byte, error) {
	sources := objectOf("source")
	sources["description"] = "Where facts come from."
	schema := form{
		"$schema":              "http://json-schema.org/draft-07/schema#",
		"title":                "factlint facts file",
		"type":                 "object",
		"additionalProperties": false,
		"properties": form{
			"imported": form{"type": "string", "description": "The importer that wrote the file."},
			"company":  form{"type": "array", "items": objectOf("company")},
			"person":   form{"type": "array", "items": objectOf("person")},
			"source":   form{"type": "object", "additionalProperties": sources, "description": "Sources, each under the key that facts name it by."},
			"rates": form{"type": "object", "propertyNames": form{"pattern": "^[A-Z]{3}/[A-Z]{3}$"},
				"description":          `Exchange rates: "EUR/USD" is how many dollars a euro buys, for any day or by date.`,
				"additionalProperties": oneOf(rateForm(), form{"type": "object", "additionalProperties": rateForm()})},
		},
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(schema)
	return []byte(b.String()), err
}

// form is a schema of values.
type form = map[string]any

func oneOf(forms ...form) form { return form{"oneOf": forms} }

func textForm() form { return form{"type": "string", "minLength": 1} }

func boolForm() form { return form{"type": "boolean"} }

func rateForm() form {
	return oneOf(form{"type": "number", "exclusiveMinimum": 0}, form{"type": "string", "pattern": `^[0-9]+(\.[0-9]+)?$`})
}

// wordForm is one of a few words, as they are best written.
func wordForm(words []string) form { return form{"enum": words} }

// namesForm is a list of texts, or one without brackets.
func namesForm() form { return oneOf(textForm(), form{"type": "array", "items": textForm()}) }

func numberForm() form { return form{"type": []string{"number", "string"}} }

// dateForm is a year, or a date of TOML, which schemas see as text.
func dateForm() form {
	return oneOf(form{"type": "integer", "minimum": 1000, "maximum": 9999}, textForm())
}

// scalarForm is a fact in any of its forms.
func scalarForm(value form) form {
	long := objectOf("company.founded")
	long["required"] = []string{"value"}
	if properties, ok := long["properties"].(form); ok {
		properties["value"] = value
	}
	one := []form{value, long}
	return form{"anyOf": append(one, form{"type": "array", "items": form{"anyOf": one}})}
}

// objectOf is the form of a table, called by its header.
func objectOf(header string) form {
	properties := form{}
	for _, key := range Keys(header) {
		properties[key] = formOf(header, key)
	}
	object := form{"type": "object", "additionalProperties": false, "properties": properties}
	if required := Required(header); required != nil {
		object["required"] = required
	}
	return object
}

// formOf is the form of the values of a key with what editors show beside it; nil
// for a key that has none.
func formOf(header, key string) form {
	if IsTable(header + "." + key) {
		return form{"type": "array", "items": objectOf(header + "." + key)}
	}
	f, doc := formOfKey(header, key)
	if f != nil && doc != "" {
		f["description"] = doc
	}
	return f
}

func formOfKey(header, key string) (f form, doc string) {
	const dates, amounts = `2016, "2016-05" or 2016-05-12.`, `An amount with its currency: "$235m", "€4.5bn", "USD 200k".`
	switch key {
	case "name", "title", "publisher", "url", "quote", "note", "place", "target", "holder", "person", "series":
		return textForm(), ""
	case "id":
		return textForm(), "What the company is called by in files and output; made of its name unless given."
	case "source":
		return textForm(), "The key of a [source.…] table."
	case "except":
		return textForm(), "The part of the place that is not counted."
	case "aliases":
		return namesForm(), "Other right ways to write it."
	case "misspelt":
		return namesForm(), "Wrong ways seen before."
	case "formerly":
		return namesForm(), "Names it had before."
	case "products":
		return namesForm(), "Their users are this company's."
	case "country":
		return namesForm(), "Country codes; they add to hq."
	case "lead":
		return namesForm(), "Who led the round."
	case "investors":
		if header == "company" {
			return scalarForm(textForm()), "Investors of whatever round; one that is not listed is unknown, not wrong."
		}
		return namesForm(), "Who took part besides the lead."
	case "rival":
		return boolForm(), "Somebody else's value, which the house does not print."
	case "founders_complete":
		return boolForm(), "Whether all founders are listed (default true)."
	case "rounds_complete":
		return boolForm(), "Whether all rounds are listed (default false): a raise that fits none is then wrong."
	case "investors_complete":
		return boolForm(), "Whether all investors of the round are listed (default false): another is then wrong."
	case "pre_money":
		return boolForm(), "Whether it is the valuation before the money."
	case "as_of":
		return dateForm(), "The day for which it is known to hold."
	case "date", "since", "until", "retrieved":
		return dateForm(), dates
	case "period":
		return dateForm(), `"2023", "2026-01", "FY2024".`
	case "count":
		return numberForm(), `180, "~170", ">350" or "250-499".`
	case "percent":
		return numberForm(), `11 or "11%".`
	case "value":
		return numberForm(), `1_000_000, "~15,000", "$8bn" or "98%".`
	case "said":
		return oneOf(numberForm(), form{"type": "array", "items": numberForm()}), "Other renderings already in print."
	case "amount", "valuation":
		return textForm(), amounts
	case "pre_valuation":
		return textForm(), "The valuation before the money."
	case "total_raised":
		return scalarForm(textForm()), amounts
	case "founded", "launched", "incorporated":
		return scalarForm(dateForm()), dates
	case "founded_in", "hq", "founders":
		return scalarForm(textForm()), ""
	case "fiscal_year_end":
		return oneOf(form{"type": "integer", "minimum": 1, "maximum": 12}, textForm()), `The month in which its fiscal year ends: 3 or "March".`
	case "status":
		return wordForm(statusWords), "How far it has got."
	case "kind":
		if header == "company.revenue" {
			return wordForm(revenueKinds), ""
		}
		return wordForm(roundKinds), ""
	}
	return nil, ""
}
