package mention

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/value"
)

// What no statement is made of comes after what holds it, and nothing is told twice.
func TestWithLoose(t *testing.T) {
	doc := parse(t, "In recent years Tessaro raised $5m to date, 12% of it in 2023. Call 555-0100.\n\nIt employs 140 people, two of them in 3 years.\n")
	in := Context{Date: value.DayDate(2024, 4, 5)}
	var got []string
	kinds := map[Kind]string{Number: "number", Money: "money", Percent: "percent", Date: "date", Duration: "duration"}
	for _, m := range WithLoose(doc, Values(doc, in), in) {
		got = append(got, kinds[m.Kind]+" "+string(doc.Text[m.Start:m.End]))
		if tokens := doc.Tokens[m.First:m.Last]; len(tokens) == 0 || tokens[0].Start > m.Start || tokens[len(tokens)-1].End < m.End {
			t.Errorf("[%d, %d) holds tokens [%d, %d)", m.Start, m.End, m.First, m.Last)
		}
	}
	want := "date recent years|money $5m|number 5m|date to date|percent 12%|date 2023|number 2023|number 555|number 0100|number 140|number two|duration 3 years|number 3"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}
