package claim

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// Pieces of sentences put together at random, which no grammar foresees: nothing
// may panic, and every claim's span must lie in the text.
func TestMashedSentences(t *testing.T) {
	pieces := []string{
		"Ordova", "Cedar Ventures", "Oakline Capital", "Marta Nowak", "TechCrunch", "Ghent", "Ghent-based", "Tindle's", "the company", "its", "it", "they", "who", "which", "that", "we", "the startup",
		"raised $5m", "has raised", "led by", "co-led", "backed", "invested $2m in", "put $3m into", "betting $2m on", "is valued at $1bn", "worth $4bn", "a $90m valuation", "at a valuation of", "a unicorn", "acquired", "was bought by",
		"in a Series B", "seed round", "Series A extension", "in total", "to date", "so far", "bringing its total to $52m", "from", "with participation from", "alongside", "including", "investors", "existing backers", "angels", "as lead investor", "among its backers",
		"employs 40 people", "a team of 12", "laid off 20%", "2m users", "revenue of €4m", "a 12% stake in", "in 2019", "last year", "Last month,", "since 2016", "by 2020", ",", ",", "and", "and", "or", "(", ")", "—", ";", ":", ".", "-", "“", "”", "%", "$", "€",
		"said", "according to", "in talks to", "plans to", "would", "not", "without", "founded", "founders", "CEO", "co-founder", "of", "in", "for", "to", "the", "a", "an", "former", "undisclosed amount", "grant", "debt facility", "$3m ticket", "up from $2m",
	}
	r := rand.New(rand.NewSource(11))
	n := 4000
	if testing.Short() {
		n = 400
	}
	for range n {
		var words []string
		for range 3 + r.Intn(24) {
			words = append(words, pieces[r.Intn(len(pieces))])
		}
		text := strings.Join(words, " ")
		doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, engine.Lexicon())
		if err != nil {
			t.Fatal(err)
		}
		_, claims := engine.Extract(doc, Input{})
		for i := range claims {
			if s := claims[i].Span; s.Start < 0 || s.End <= s.Start || s.End > len(text) {
				t.Errorf("%q: %s has the span %v", text, claims[i].Kind.Name, s)
			}
		}
	}
}
