package claim

import (
	"testing"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// FuzzExtract holds that no draft makes extraction panic, and that every claim lies in
// the file, names its kind, and says something.
func FuzzExtract(f *testing.F) {
	f.Add("Velmora, a Porto startup founded in 2014 by Ana Silva (CEO), has raised $5m in a Series A led by Ostrich Ventures.")
	f.Add("# Velmora\n\n- **Founded:** 2014\n- HQ: Porto\n\n| Company | Staff |\n|---|---|\n| Bootly | 40 |\n")
	f.Add("“We’ll move to Lyon,” says Dr. Bo Ek, who – unlike its founder – joined Velmora (Porto), which … in 2019; it's eight years old.")
	date, _ := value.ParseISODate("2024-06-12")
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, engine.Lexicon())
		if err != nil {
			return
		}
		_, claims := engine.Extract(doc, Input{Date: date})
		for i := range claims {
			c := &claims[i]
			if c.Kind == nil || c.Span.Start < 0 || c.Span.End > len(text) || c.Span.Start >= c.Span.End {
				t.Fatalf("claim %d: %+v", i, c)
			}
		}
	})
}
