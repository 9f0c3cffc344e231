package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// engine is built once for all tests of the package.
var engine = NewEngine()

// extract lists the claims of a Markdown text, one a line, in a short form: the
// kind, the subject in lower case ("-" for nobody), the value, and what else the
// claim says as key=value. The date is the article's, "" for none.
//
//	founded acme 2016
//	headcount acme 70 place=Paris
//	round acme 30000000 USD series="Series B" mood=planned
func extract(t *testing.T, text, date string) []string {
	t.Helper()
	return extractWith(t, nil, text, date)
}

// extractWith is extract with a facts base.
func extractWith(t *testing.T, base *facts.Base, text, date string) []string {
	t.Helper()
	doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, engine.Lexicon())
	if err != nil {
		t.Fatal(err)
	}
	in := Input{Facts: base}
	if date != "" {
		d, ok := value.ParseISODate(date)
		if !ok {
			t.Fatalf("bad date %q", date)
		}
		in.Date = d
	}
	_, claims := engine.Extract(doc, in)
	out := make([]string, len(claims))
	for i := range claims {
		out[i] = brief(&claims[i])
	}
	return out
}

// brief is a claim in the short form of [extract].
func brief(c *Claim) string {
	var b strings.Builder
	b.WriteString(c.Kind.Name)
	b.WriteByte(' ')
	if c.Subject.Name == "" {
		b.WriteByte('-')
	} else {
		b.WriteString(strings.ReplaceAll(strings.ToLower(c.Subject.Name), " ", "-"))
	}
	v := &c.Value
	switch v.Kind {
	case value.None:
	case value.Name:
		b.WriteString(" " + v.Text)
	case value.DateKind:
		b.WriteString(" " + v.Date.String())
	case value.Age, value.Duration:
		fmt.Fprintf(&b, " %s %ss", v.Num, unitNames[v.Unit])
	case value.Percent:
		b.WriteString(" " + v.Num.String() + "%")
	default:
		b.WriteString(" " + v.Num.String())
		if v.Approx == value.Between || v.Approx == value.Vague {
			b.WriteString(".." + v.Max.String())
		}
		if v.Kind == value.Money {
			b.WriteString(" " + v.Currency)
		}
	}
	add := func(key, text string) {
		if text == "" {
			return
		}
		if strings.Contains(text, " ") {
			text = `"` + text + `"`
		}
		b.WriteString(" " + key + "=" + text)
	}
	if v.Approx != value.Exact && v.Approx != value.Between {
		add("approx", v.Approx.String())
	}
	add("series", c.Series)
	if c.Class != "founded" && c.Class != "revenue" && c.Class != "equity" {
		add("class", c.Class)
	}
	add("place", c.Place)
	add("except", c.Except)
	add("title", c.Title)
	add("name", c.Name)
	add("acquirer", c.Acquirer)
	add("target", c.Target)
	if !c.Date.IsZero() && v.Kind != value.DateKind {
		add("date", c.Date.String())
	}
	if c.PreMoney {
		add("pre", "yes")
	}
	if c.Mood != Asserted {
		add("mood", c.Mood.String())
	}
	return b.String()
}

var unitNames = [...]string{"", "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"}

// sample is a sentence and the claims of some kinds that it makes.
type sample struct {
	text string
	want string // claims in the short form, parted by "; "; "" for none
}

// check runs samples with the article's date 2024-06-12, looking at claims of the
// given kinds alone, in any order.
func check(t *testing.T, kinds string, samples []sample) {
	t.Helper()
	for _, s := range samples {
		var got []string
		for _, c := range extract(t, s.text, "2024-06-12") {
			kind, _, _ := strings.Cut(c, " ")
			if strings.Contains(" "+kinds+" ", " "+kind+" ") {
				got = append(got, c)
			}
		}
		var want []string
		if s.want != "" {
			want = strings.Split(s.want, "; ")
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n   got %s\n  want %s", s.text, strings.Join(got, "; "), strings.Join(want, "; "))
		}
	}
}
