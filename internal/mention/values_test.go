package mention

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

func parse(t testing.TB, text string) *prose.Document {
	t.Helper()
	doc, err := prose.Parse(source.New("draft.md", []byte(text)), prose.Markdown, prose.NewLexicon())
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestValues(t *testing.T) {
	doc := parse(t, `# Nordlys raises €12.5m

Nordlys, founded in **2017**, employs *about* 140&nbsp;people, [35 of them](https://example.org/2016) in Bergen.
It raised £4.3m
($5.4m) last month, at a $4.5-billion valuation.

- 12% of it is debt
- 2m-3m users

Its `+"`v1.2 of 300`"+` is out.
`)
	got := Values(doc, Context{Date: value.DayDate(2024, 4, 5)})
	var lines []string
	for _, m := range got {
		text := string(doc.Text[m.Start:m.End])
		line := text + " = " + m.Value.String()
		if m.HedgeEnd > 0 {
			line += " by " + string(doc.Text[m.HedgeStart:m.HedgeEnd])
		}
		lines = append(lines, line)
		tokens := doc.Tokens[m.First:m.Last]
		if len(tokens) == 0 || tokens[0].Start > m.Start || tokens[len(tokens)-1].End < m.End || tokens[0].End <= m.Start || tokens[len(tokens)-1].Start >= m.End {
			t.Errorf("%q at [%d, %d) holds tokens [%d, %d)", text, m.Start, m.End, m.First, m.Last)
		}
	}
	want := `€12.5m = €12.5m
2017 = 2017
140` + "\u00a0" + `people = ?
35 = 35
£4.3m = £4.3m
$5.4m = $5.4m
last month = 2024-03
$4.5-billion = $4.5bn
12% = 12%
2m-3m = 2m-3m`
	want = strings.Replace(want, "140\u00a0people = ?", "140 = ~140 by about", 1)
	if strings.Join(lines, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), want)
	}
	for i, m := range got {
		if m.Pair != 0 && (got[m.Pair-1].Pair != int32(i+1) || m.Kind != Money) {
			t.Errorf("mention %d is paired with %d, which is paired with %d", i, m.Pair, got[m.Pair-1].Pair)
		}
	}
	if pairs := got[4].Pair == 6 && got[5].Pair == 5; !pairs {
		t.Errorf("£4.3m and $5.4m are not one amount: %d, %d", got[4].Pair, got[5].Pair)
	}
}

func TestValuesOfNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "Nothing to see.\n", "---\ntitle: \n---\n"} {
		if got := Values(parse(t, text), Context{}); len(got) != 0 {
			t.Errorf("%q has %d values", text, len(got))
		}
	}
}

func BenchmarkValues(b *testing.B) {
	text := strings.Repeat("Nordlys, a maker of pumps for heat networks, has raised €12.5m in a Series B round led by Fjord Ventures.\n"+
		"It was founded in 2017 by two shipwrights and employs about 140 people, 35 of them in Bergen; revenue rose 12% last year.\n\n", 400)
	doc := parse(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var r Reader // one for many documents, as whoever has many keeps it
	for b.Loop() {
		r.Values(doc, Context{Date: value.DayDate(2024, 4, 5)})
	}
}
