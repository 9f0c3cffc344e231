package mention

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// A company whose name is a given name in other letters is nobody's first name.
func TestGivenNamesAreNoCompanies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "facts.toml")
	if err := os.WriteFile(path, []byte("[[company]]\nname = \"InGrid\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	base, problems := facts.Load([]string{path})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	lexicon := prose.NewLexicon()
	namer := NewNamer(lexicon)
	for text, want := range map[string]bool{
		"Kelp was founded by Ingrid Tveit in Oslo.":      false,
		"Kelp competes with InGrid, a maker of sensors.": true,
	} {
		doc, err := prose.Parse(source.New("t.md", []byte(text)), prose.Markdown, lexicon)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range namer.Names(doc, nil, base).Entities {
			found = found || e.Company != nil
		}
		if found != want {
			t.Errorf("%s: names the company: %v, want %v", text, found, want)
		}
	}
}
