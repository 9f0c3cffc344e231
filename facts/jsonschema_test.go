package facts

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// asJSON is a TOML file as editors hand it to a schema: dates are text.
func asJSON(t *testing.T, text string) any {
	t.Helper()
	var tree map[string]any
	if _, err := toml.Decode(text, &tree); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(tree)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	data, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("facts.json", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("facts.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// Every facts file that reads well fits the schema.
func TestJSONSchemaTakesFiles(t *testing.T) {
	schema := compiledSchema(t)
	files := 0
	for _, pattern := range []string{"../fixtures/facts/*.toml", "../fixtures/articles/*/facts.toml", "../fixtures/articles/*/facts/*.toml"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files++
			if err := schema.Validate(asJSON(t, string(data))); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if files < 4 {
		t.Errorf("found only %d facts files", files)
	}
}

// Schema and reader agree on what they both can see.
func TestJSONSchemaAgrees(t *testing.T) {
	schema := compiledSchema(t)
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{"[[company]]\nname = \"Fennel\"\nfounded = 2016\nhq = [\"Oslo\", { value = \"Bergen\", rival = true }]", true},
		{"[[company]]\nname = \"Fennel\"\nfounded = { value = \"2016-05\", as_of = 2024-04-05 }\ninvestors = \"Quay\"", true},
		{"[[company]]\nname = \"Fennel\"\n[[company.revenue]]\namount = \"$7m\"\nkind = \"ARR\"\nperiod = \"2024\"", true},
		{"[[company]]\nname = \"Fennel\"\n[[company.round]]\nseries = \"A\"\namount = \"$7m\"\nsaid = [\"€6m\"]\nlead = \"Quay\"", true},
		{"[rates]\n\"EUR/USD\" = { \"2024-04\" = 1.08 }", true},
		{"[[company]]\nfounded = 2016", false},
		{"[[company]]\nname = 7", false},
		{"[[company]]\nname = \"Fennel\"\nfunded = 2016", false},
		{"[[company]]\nname = \"Fennel\"\nfounded = { year = 2016 }", false},
		{"[[company]]\nname = \"Fennel\"\nfounded = true", false},
		{"[[company]]\nname = \"Fennel\"\nrounds_complete = \"yes\"", false},
		{"[[company]]\nname = \"Fennel\"\n[company.round]\nseries = \"A\"", false},
		{"[[company]]\nname = \"Fennel\"\n[[company.round]]\nkind = \"ARR\"\nseries = \"A\"", false},
		{"[[company]]\nname = \"Fennel\"\n[[company.headcount]]\nplace = \"Oslo\"", false},
		{"[[company]]\nname = \"Fennel\"\n[[company.valuation]]\namount = 7_000_000", false},
		{"[source]\nletter = \"x\"", false},
		{"[rates]\nEURUSD = 1.08", false},
	} {
		name := filepath.Join(t.TempDir(), "facts.toml")
		if err := os.WriteFile(name, []byte(test.text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, problems := Load([]string{name})
		if (len(problems) == 0) != test.ok {
			t.Errorf("%s\nthe reader says %v", test.text, problems)
		}
		if err := schema.Validate(asJSON(t, test.text)); (err == nil) != test.ok {
			t.Errorf("%s\nthe schema says %v", test.text, err)
		}
	}
}

// Every key that the reader knows has a form.
func TestJSONSchemaKnowsKeys(t *testing.T) {
	for _, table := range tables {
		for _, key := range table.keys {
			if formOf(table.header, key) == nil {
				t.Errorf("%s.%s has no form", table.header, key)
			}
		}
	}
	data, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	var schema struct{ Properties map[string]any }
	if err := json.Unmarshal(data, &schema); err != nil {
		t.Fatal(err)
	}
	for _, key := range fileTable.keys {
		if schema.Properties[key] == nil {
			t.Errorf("the schema has no %q", key)
		}
	}
	if len(schema.Properties) != len(fileTable.keys) {
		t.Errorf("the schema has %d keys, the reader %d", len(schema.Properties), len(fileTable.keys))
	}
}
