package learn

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/format"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// learnFrom learns from drafts, in the order of their names, and gives the learner and
// what was learnt without quotes, sources and dates of reading.
func learnFrom(t *testing.T, base *facts.Base, drafts ...string) (*Learner, string) {
	t.Helper()
	linter := &lint.Linter{Engine: claim.NewEngine(), Checks: checks.All()}
	l := New(base)
	for i, text := range drafts {
		r, err := linter.Read(source.New(string(rune('a'+i))+".md", []byte(text)), &lint.Settings{Facts: base})
		if err != nil {
			t.Fatal(err)
		}
		l.Add(r, base)
	}
	return l, told(t, l)
}

// told loads what was learnt and writes each fact on a line.
func told(t *testing.T, l *Learner) string {
	t.Helper()
	f := source.New("learned.toml", l.TOML())
	b, problems := facts.Read([]*source.File{f})
	if len(problems) > 0 {
		t.Fatalf("%s: %s\n%s", f.Text(problems[0].Span), problems[0].Message, f.Data)
	}
	if out, _, err := format.Format(f); err != nil || string(out) != string(f.Data) {
		t.Errorf("not in canonical form: %v\n%s", err, cmp.Diff(string(out), string(f.Data)))
	}
	var lines []string
	for _, c := range b.Companies {
		for i := range c.Facts {
			fact := &c.Facts[i]
			words := strings.Join([]string{c.Name, fact.Attr, fact.Series, fact.Title, fact.Name, fact.Place, fact.Value.String()}, " ")
			lines = append(lines, strings.Join(strings.Fields(words), " "))
		}
	}
	return strings.Join(lines, "\n")
}

const front = "---\ndate: 2024-04-05\n---\n"

func TestJoined(t *testing.T) {
	for _, c := range []struct {
		drafts []string
		want   string
	}{
		// The more exact telling stands.
		{[]string{"Fjord Robotics was founded in 2016.", "Fjord Robotics was founded in May 2016."}, "Fjord Robotics founded 2016-05"},
		{[]string{"Fjord Robotics employs about 180 people.", "Fjord Robotics employs 182 people."}, "Fjord Robotics headcount 182"},
		// What differs is listed.
		{[]string{"Fjord Robotics was founded in 2016.", "Fjord Robotics was founded in 2015."}, "Fjord Robotics founded 2016\nFjord Robotics founded 2015"},
		// What is planned, denied or of nobody is not learnt.
		{[]string{"Fjord Robotics plans to raise $40m.", "Fjord Robotics was not founded in 2016.", "The company employs 180 people."}, ""},
	} {
		for i := range c.drafts {
			c.drafts[i] = front + c.drafts[i] + "\n"
		}
		l, got := learnFrom(t, nil, c.drafts...)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.drafts, diff)
		}
		if (l.Len() == 0) != (c.want == "") {
			t.Errorf("%q: %d learnt", c.drafts, l.Len())
		}
	}
}

// TestKnown holds that a base's facts are not learnt, and its sources keep their keys.
func TestKnown(t *testing.T) {
	base, problems := facts.Read([]*source.File{source.New("f.toml", []byte("[[company]]\nid = 'fr'\nname = 'Fjord Robotics'\nfounded = 2016\n[source.a]\ntitle = 'T'\n"))})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	l, got := learnFrom(t, base, front+"Fjord Robotics was founded in 2016. Fjord Robotics employs 180 people.\n")
	if got != "Fjord Robotics headcount 180" {
		t.Errorf("learnt %q", got)
	}
	for _, want := range []string{"[source.a-2]", "id   = \"fr\"", "quote  = \"Fjord Robotics employs 180 people.\"", "note  = \"a.md\""} {
		if toml := string(l.TOML()); !strings.Contains(toml, want) {
			t.Errorf("%s is not in\n%s", want, toml)
		}
	}
}

// TestRefuted holds that what is taken back stays out.
func TestRefuted(t *testing.T) {
	text := front + "Fjord Robotics was founded in 2016. Fjord Robotics employs 180 people.\n"
	l, _ := learnFrom(t, nil, text)
	f := source.New("learned.toml", l.TOML())
	b, _ := facts.Read([]*source.File{f})
	fact := b.Facts(b.Companies[0], "headcount")[0]
	if !l.Refute(fact) || l.Refute(fact) {
		t.Error("a fact is taken back once")
	}
	if got := told(t, l); got != "Fjord Robotics founded 2016" {
		t.Errorf("left %q", got)
	}
	if !l.Spelt("FjordRobotics", "Fjord Robotics") || l.Spelt("FjordRobotics", "Fjord Robotics") || l.Spelt("x", "Nobody") {
		t.Error("a spelling is noted once, and of what was learnt")
	}
	if toml := string(l.TOML()); !strings.Contains(toml, `aliases = ["FjordRobotics"]`) {
		t.Errorf("no alias in\n%s", toml)
	}
}
