package config

import (
	"encoding/json"
	"strings"
)

// Schema is a JSON Schema of configuration files, which editors complete and
// check TOML by. It ends with a line end.
func Schema(known Known) ([]byte, error) {
	type object = map[string]any
	choice := func(doc string, words ...string) object { return object{"enum": words, "description": doc} }
	texts := func(doc string) object {
		return object{"description": doc, "oneOf": []object{{"type": "string"}, {"type": "array", "items": object{"type": "string"}}}}
	}
	severities := object{
		"type":                 "object",
		"description":          `Severities by rule: "contradiction", "contradiction/headcount", "*/headcount".`,
		"additionalProperties": choice("How much the rules matter.", "error", "warning", "info", "off"),
		"propertyNames":        object{"anyOf": []object{{"enum": patterns(known.Rules)}, {"pattern": `\*`}}},
	}
	horizons := object{}
	for _, kind := range known.Kinds {
		horizons[kind] = object{"oneOf": []object{{"type": "integer", "minimum": 1}, {"type": "string"}}}
	}
	rate := []object{{"type": "number", "exclusiveMinimum": 0}, {"type": "string"}}
	schema := object{
		"$schema":              "http://json-schema.org/draft-07/schema#",
		"title":                "factlint.toml",
		"type":                 "object",
		"additionalProperties": false,
		"properties": object{
			"facts":          texts("Facts base: files or directories, relative to this file."),
			"date-order":     choice("How to read 3/4/2024.", "day-first", "month-first"),
			"default-dollar": object{"type": "string", "pattern": "^[A-Z]{3}$", "description": `What a bare "$" means, as a currency's code.`},
			"fail-on":        choice("The least severity that makes a check fail.", FailOns()...),
			"exclude":        texts("Drafts passed over when a directory is checked, as patterns relative to this file."),
			"severity":       severities,
			"horizon": object{"type": "object", "additionalProperties": false, "properties": horizons,
				"description": `For how long facts of a kind of claim stay fresh: days, "6 months", "never".`},
			"rates": object{"type": "object", "propertyNames": object{"pattern": "^[A-Z]{3}/[A-Z]{3}$"},
				"description":          `Exchange rates: "EUR/USD" is how many dollars a euro buys, for any day or by date.`,
				"additionalProperties": object{"oneOf": append(rate, object{"type": "object", "additionalProperties": object{"oneOf": rate}})}},
			"override": object{"type": "array", "description": "Severities for some drafts.", "items": object{
				"type": "object", "additionalProperties": false, "required": []string{"paths", "rules"},
				"properties": object{"paths": texts("Patterns of drafts, relative to this file."), "rules": severities},
			}},
		},
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(schema)
	return []byte(b.String()), err
}

// patterns are the names of checks and rules, without doubles.
func patterns(rules []string) []string {
	var all []string
	last := ""
	for _, rule := range rules { // sorted
		check, _, both := strings.Cut(rule, "/")
		if check != last && both {
			all = append(all, check)
		}
		last = check
		all = append(all, rule)
	}
	return all
}
