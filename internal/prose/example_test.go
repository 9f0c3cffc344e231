package prose_test

import (
	"fmt"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

func ExampleParse() {
	draft := "# Norvane\n\nIt raised **€40&nbsp;m** in May. It employs\n[180 people](https://norvane.example).\n"
	f := source.New("draft.md", []byte(draft))
	doc, err := prose.Parse(f, prose.Markdown, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range doc.Sentences {
		span := doc.Span(s.Start, s.End)
		at := f.Position(span.Start)
		fmt.Printf("%d:%d %q\n", at.Line, at.Column, f.Text(span))
	}
	// Output:
	// 1:3 "Norvane"
	// 3:1 "It raised **€40&nbsp;m** in May."
	// 3:34 "It employs\n[180 people](https://norvane.example)."
}
