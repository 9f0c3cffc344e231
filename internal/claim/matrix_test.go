package claim

import (
	"slices"
	"strings"
	"testing"
)

// Who raises, in the ways newsrooms introduce a company, times what it does.
func TestSubjectsOfRounds(t *testing.T) {
	subjects := []string{
		"Ordova", "Ordova, a maker of robots,", "Ordova, the Ghent robot maker,", "The Ghent startup Ordova", "Ghent-based Ordova", "Robotics startup Ordova", "Belgian robotics startup Ordova",
		"Ordova (Ghent)", "Ordova, which makes robots,", "Ordova, founded in 2016,", "Founded in 2016, Ordova", "Based in Ghent, Ordova", "Two years after launching, Ordova", "In March, Ordova", "Last year Ordova",
		"Ordova makes robots. It", "Ordova makes robots. The company", "Ordova makes robots. The Ghent startup", "Ordova makes robots. The startup, based in Ghent,", "Ordova makes robots. The robotics firm",
		"Robot maker Ordova", "Tindle rival Ordova", "Tindle-backed Ordova", "Ordova, a rival to Tindle,", "Ordova, Tindle's rival,", "Like Tindle, Ordova", "Unlike Tindle, which makes drones, Ordova", "Tindle makes drones, while Ordova",
		"Ordova Robotics", "Ordova.ai", "Ordova AI", "The Ordova Group",
		"Ordova, led by chief executive Marta Nowak,", "Ordova, run by Marta Nowak,", "Marta Nowak's startup Ordova", "Ordova, whose robots pick fruit,", "Ordova — a maker of robots —", "Ordova, once called Robolux,", "Ordova, a Y Combinator graduate,",
		"After a slow start, Ordova", "To grow faster, Ordova", "Despite the downturn, Ordova", "On Monday, Ordova", "According to Marta Nowak, Ordova",
	}
	predicates := []struct{ text, want string }{
		{"has raised $30m in a Series B led by Cedar Ventures.", "lead-investor ? Cedar Ventures series=\"Series B\"; round ? 30000000 USD series=\"Series B\""},
		{"raised €9m from Cedar Ventures and Oakline Capital.", "investor ? Cedar Ventures; investor ? Oakline Capital; round ? 9000000 EUR"},
		{"closed a £4m seed round, bringing its total funding to £6m.", "round ? 4000000 GBP series=seed; total-raised ? 6000000 GBP"},
		{"has raised $90m to date from investors including Cedar Ventures.", "investor ? Cedar Ventures; total-raised ? 90000000 USD"},
		{"is valued at $1.2bn.", "valuation ? 1200000000 USD"},
		{"secured $12m at a $60m valuation, with participation from Oakline Capital.", "investor ? Oakline Capital; round ? 12000000 USD; valuation ? 60000000 USD"},
		{"is backed by Cedar Ventures, Oakline Capital and Pinewood Fund.", "investor ? Cedar Ventures; investor ? Oakline Capital; investor ? Pinewood Fund"},
	}
	right, all := 0, 0
	for _, s := range subjects {
		for _, p := range predicates {
			name := "ordova"
			switch {
			case strings.Contains(s, "Ordova Robotics"):
				name = "ordova-robotics"
			case strings.Contains(s, "Ordova.ai"):
				name = "ordova.ai"
			case strings.Contains(s, "Ordova AI"):
				name = "ordova-ai"
			case strings.Contains(s, "Ordova Group"):
				name = "the-ordova-group"
			}
			text := s + " " + p.text
			want := strings.ReplaceAll(p.want, "?", name)
			got := extractKinds(t, text, "round total-raised valuation investor lead-investor")
			// What the subject itself says of a backer or a date is no matter here.
			got = strings.NewReplacer("investor "+name+" Tindle; ", "", "; investor "+name+" Tindle", "").Replace(got)
			for _, d := range []string{" date=2024-03", " date=2023", " date=2024-06-10", " mood=attributed"} {
				got = strings.ReplaceAll(got, d, "")
			}
			all++
			if got == want {
				right++
				continue
			}
			t.Logf("%s\n   got %s\n  want %s", text, got, want)
		}
	}
	t.Logf("%d of %d", right, all)
	if right < all {
		t.Fail()
	}
}

// extractKinds lists the claims of some kinds that a text makes, sorted, in the
// short form of [extract].
func extractKinds(t *testing.T, text, kinds string) string {
	t.Helper()
	var got []string
	for _, c := range extract(t, text, "2024-06-12") {
		kind, _, _ := strings.Cut(c, " ")
		if strings.Contains(" "+kinds+" ", " "+kind+" ") {
			got = append(got, c)
		}
	}
	slices.Sort(got)
	return strings.Join(got, "; ")
}
