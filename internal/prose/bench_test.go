package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/factlint/factlint/internal/source"
)

// article is a draft of about 1,150 words that uses what drafts use.
func article() []byte {
	var b strings.Builder
	b.WriteString("---\ntitle: \"Norvane raises €40m to heat factories with old servers\"\ndescription: The Lyon startup has doubled its staff in a year\ndate: 2024-03-14\n---\n\n")
	for i := range 9 {
		fmt.Fprintf(&b, "## Heat and money, part %d\n\n", i+1)
		fmt.Fprintf(&b, "Norvane, a [Lyon-based](https://norvane.example/about?ref=%d) maker of heat exchangers, has raised **€%dm** in a Series B led by *Alder & Pike*, taking its total to nearly $%dm. The company was founded in %d by Iris Doval and two colleagues; it now employs %d people, %d of them in Grenoble.\n\n", i, 20+i, 60+i, 2009+i, 120+i, 30+i)
		fmt.Fprintf(&b, "“We don’t sell boxes, we sell warm water,” says Doval, who spent %d years at a rival. “That’s a different market.” Its customers — breweries, dairies and a pool in Ghent&nbsp;— pay by the megawatt hour, and some 1,%d00 sites are on the waiting list.[^%d]\n\n", i+3, i, i+1)
		fmt.Fprintf(&b, "- The round values Norvane at $%d.5bn, according to two people close to the deal.\n- Revenue rose %d%% to €1%d.2m in the year to March.\n- A second plant, in Ostrava, opens in 202%d.\n\n", i+1, 10+i, i, i)
		fmt.Fprintf(&b, "> It took us eleven months to close, and the U.S. investors came last.\n\n")
		fmt.Fprintf(&b, "Whether that is enough is another question. Prices for used servers have fallen by a third since last year, and the grants that paid for the first %d units end in June. Two rivals, Calmbrook Inc. and Thermisk, have already shut their doors, while a third was sold for a little over £%dm to a utility that has no plans to grow it. <!-- a note to the desk -->\n\n", i+2, i+4)
	}
	for i := range 9 {
		fmt.Fprintf(&b, "[^%d]: Company filing, 1%d March 2024.\n", i+1, i)
	}
	return []byte(b.String())
}

func benchLexicon() *Lexicon {
	l := NewLexicon()
	for _, w := range strings.Fields("raise raised employ employs people company the a in of to found founded value round series startup staff and its it has by with from for that is") {
		l.Lemma(w)
	}
	return l
}

func BenchmarkParse(b *testing.B) {
	data := article()
	f := source.New("a.md", data)
	lex := benchLexicon()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(f, Markdown, lex); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkGoldmark is the measure for BenchmarkParse: the parser alone.
func BenchmarkGoldmark(b *testing.B) {
	data := article()
	p := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Parser()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		p.Parse(text.NewReader(data))
	}
}
