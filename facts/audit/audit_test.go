package audit

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

// audit checks a base of one file on a day.
func audit(t testing.TB, text, day string) []Finding {
	t.Helper()
	path := filepath.Join(t.TempDir(), "facts.toml")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	base, problems := facts.Load([]string{path})
	for _, p := range problems {
		t.Fatalf("%s\n%s: %s", text, p.File.Text(p.Span), p.Message)
	}
	on, _ := value.ParseISODate(day)
	return Check(base, Settings{On: on})
}

func told(found []Finding) []string {
	var out []string
	for _, f := range found {
		s := fmt.Sprintf("%s %s: %s", f.Rule.Name, f.File.Text(f.Span), f.Message)
		for _, r := range f.Related {
			s += fmt.Sprintf(" [%d]", r.File.Position(r.Span.Start).Line)
		}
		out = append(out, s)
	}
	return out
}

func TestRules(t *testing.T) {
	const acme = "[[company]]\nname = 'Acme'\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		// Totals.
		{acme + "total_raised = '$10m'\n[[company.round]]\namount = '$8m'\n[[company.round]]\namount = '$4m'\n", []string{
			"total total_raised = '$10m': the rounds of Acme add up to $12m, more than the total of $10m"}},
		{acme + "total_raised = '$20m'\nrounds_complete = true\n[[company.round]]\namount = '$8m'\n[[company.round]]\namount = '$4m'\n", []string{
			"total total_raised = '$20m': the rounds of Acme add up to $12m, less than the total of $20m"}},
		{acme + "total_raised = '$12.2m'\nrounds_complete = true\n[[company.round]]\namount = '$8.2m'\n[[company.round]]\namount = '$4m'\n", nil},
		{acme + "total_raised = '$20m'\n[[company.round]]\namount = '$8m'\n", nil},
		{acme + "total_raised = '>$10m'\n[[company.round]]\namount = '$10.8m'\n", nil},
		{acme + "total_raised = '$8m'\n[[company.round]]\namount = '$8m'\n[[company.round]]\namount = '$20m'\nkind = 'debt'\n", nil},
		{acme + "total_raised = '$28m'\nrounds_complete = true\n[[company.round]]\namount = '$8m'\n[[company.round]]\namount = '$20m'\nkind = 'debt'\n", nil},
		{acme + "total_raised = '$8m'\n[[company.round]]\namount = '$8m'\n[[company.round]]\namount = '$20m'\nkind = 'secondary'\n[[company.round]]\namount = '$30m'\nstatus = 'talks'\n", nil},
		{acme + "total_raised = { value = '$8m', as_of = 2020-01-01 }\n[[company.round]]\namount = '$8m'\ndate = 2019\n[[company.round]]\namount = '$20m'\ndate = 2021\n", nil},
		{acme + "total_raised = '€8m'\n[[company.round]]\namount = '$20m'\n", nil},

		// Rounds.
		{acme + "[[company.round]]\nseries = 'Series B'\ndate = 2019\n[[company.round]]\nseries = 'A'\ndate = 2020-03-01\n", []string{
			"round-order [[company.round]]: the Series B of Acme is dated 2019, before the Series A of 1 March 2020 [6]"}},
		{acme + "[[company.round]]\nseries = 'seed'\ndate = 2019\n[[company.round]]\nseries = 'Series A'\ndate = 2019\n[[company.round]]\nseries = 'A extension'\ndate = 2022\n[[company.round]]\nseries = 'B'\ndate = 2021\n[[company.round]]\nseries = 'bridge'\ndate = 2010\n", nil},
		{acme + "[[company.round]]\nseries = 'A'\namount = '$5m'\ndate = 2020-03-01\n[[company.round]]\namount = '$5m'\ndate = 2020-03-20\n", []string{
			"round-twice [[company.round]]: this round of Acme looks like one listed before: $5m (20 March 2020), $5m (Series A, 1 March 2020) [3]"}},
		{acme + "[[company.round]]\nseries = 'A'\namount = '$5m'\ndate = 2020\n[[company.round]]\nseries = 'A'\namount = '$6m'\ndate = 2020-03-20\n", []string{
			"round-twice [[company.round]]: this round of Acme looks like one listed before: $6m (Series A, 20 March 2020), $5m (Series A, 2020) [3]"}},
		{acme + "[[company.round]]\nseries = 'seed'\namount = '$5m'\ndate = 2020\n[[company.round]]\nseries = 'seed'\namount = '$6m'\ndate = 2020\n[[company.round]]\namount = '$5m'\n[[company.round]]\nseries = 'debt'\nkind = 'debt'\namount = '$5m'\ndate = 2020\n", nil},
		{acme + "[[company.round]]\nseries = 'A'\namount = '$50m'\nvaluation = '$45m'\n", []string{
			"round-valuation valuation = '$45m': Acme is worth $45m after a round of $50m"}},
		{acme + "[[company.round]]\nseries = 'A'\namount = '$50m'\npre_valuation = '$45m'\n[[company.round]]\nseries = 'B'\namount = '$50m'\nvaluation = '€45m'\n[[company.round]]\namount = '$50m'\nkind = 'debt'\nvaluation = '$20m'\n[[company.round]]\namount = '$50m'\nvaluation = '$200m'\n", nil},

		// Parts.
		{acme + "[[company.headcount]]\ncount = 100\n[[company.headcount]]\ncount = 70\nplace = 'Paris'\n[[company.headcount]]\ncount = 50\nplace = 'Europe'\nexcept = 'Paris'\n", []string{
			"headcount-parts [[company.headcount]]: the people of Acme are 100, fewer than 70 in Paris and 50 in Europe [5] [8]"}},
		{acme + "[[company.headcount]]\ncount = 30\nplace = 'France'\n[[company.headcount]]\ncount = 70\nplace = 'Paris'\n", []string{
			"headcount-parts [[company.headcount]]: the people of Acme in France are 30, fewer than 70 in Paris [6]"}},
		{acme + "[[company.headcount]]\ncount = 180\n[[company.headcount]]\ncount = 100\nplace = 'France'\n[[company.headcount]]\ncount = 90\nplace = 'Paris'\n[[company.headcount]]\ncount = 60\nplace = 'Oslo'\n", nil},
		{acme + "[[company.headcount]]\ncount = 60\nas_of = 2020\n[[company.headcount]]\ncount = 90\nplace = 'Paris'\nas_of = 2023\n", nil},
		{acme + "[[company.headcount]]\ncount = '>60'\n[[company.headcount]]\ncount = 65\nplace = 'Paris'\n", nil},

		// People.
		{acme + "[[company.role]]\nperson = 'Åse Lund'\ntitle = 'CEO'\nsince = 2016\n[[company.role]]\nperson = 'Bo Ek'\ntitle = 'chief executive'\nsince = 2020\n", []string{
			"role-overlap [[company.role]]: Åse Lund and Bo Ek are both ceo of Acme at one time [3]"}},
		{acme + "[[company.role]]\nperson = 'Åse Lund'\ntitle = 'CEO'\nuntil = 2020\n[[company.role]]\nperson = 'Bo Ek'\ntitle = 'CEO'\nsince = 2020\n[[company.role]]\nperson = 'Liv Moe'\ntitle = 'co-CTO'\n[[company.role]]\nperson = 'Kari Vik'\ntitle = 'co-founder and co-CTO'\n[[company.role]]\nperson = 'Per Dal'\ntitle = 'head of product'\n[[company.role]]\nperson = 'Ola Nes'\ntitle = 'head of product'\n", nil},
		{acme + "founders = ['Clément Moreau']\n[[company.role]]\nperson = 'Clement Moreau'\ntitle = 'CEO'\n", []string{
			"names [[company.role]]: Clement Moreau is written Clément Moreau elsewhere [3]"}},
		{acme + "founders = ['Clément Moreau']\n[[company.role]]\nperson = 'Clément Morreau'\ntitle = 'CEO'\n", []string{
			"names [[company.role]]: Clément Morreau is written Clément Moreau elsewhere [3]"}},
		{acme + "founders = ['Clément Moreau', 'Bo Ek']\n[[person]]\nname = 'Clément Moreau'\naliases = ['Clement Moreau-Vidal']\n[[company]]\nname = 'Beta'\nfounders = ['Clément Moreaux']\n", nil},
		{acme + "aliases = ['Beta']\n[[company]]\nname = 'beta'\n", []string{"alias-clash 'Beta': Beta, a name of Acme, is the name of another company [4]"}},
		{acme + "products = ['Beta']\n[[company]]\nname = 'Betamax'\n", nil},

		// Time.
		{acme + "founded = 2016\n[[company.round]]\namount = '$5m'\ndate = '2015-11'\n[[company.role]]\nperson = 'Bo Ek'\ntitle = 'CEO'\nsince = 2014\n", []string{
			"date-order [[company.round]]: this round of Acme is dated November 2015, before the company was founded (2016) [3]",
			"date-order [[company.role]]: this role of Acme is dated 2014, before the company was founded (2016) [3]"}},
		{acme + "founded = 2016\nlaunched = 2018\n[[company.round]]\namount = '$5m'\ndate = 2016\n[[company.event]]\nname = 'pivot'\n", nil},
		{acme + "[[company.headcount]]\ncount = 5\nas_of = 2024-06-01\nsource = 'k'\n[source.k]\ndate = 2024-04-05\n", []string{
			"source-date [[company.headcount]]: this fact is of 1 June 2024, its source \"k\" of 5 April 2024 [7]"}},
		{acme + "source = 'k'\n[[company.headcount]]\ncount = 5\nas_of = 2024-04-05\n[[company.round]]\namount = '$5m'\ndate = 2025\nstatus = 'planned'\n[source.k]\ndate = 2024-04-05\n", nil},
		{acme + "[source.k]\ntitle = 'T'\n[source.l]\nretrieved = 2024\n", []string{
			"source-unused [source.k]: no fact names the source k", "source-undated [source.k]: the source k has no date", "source-unused [source.l]: no fact names the source l"}},
		{acme + "hq = ['Oslo', { value = 'Bergen', rival = true }]\n", []string{"rival-source { value = 'Bergen', rival = true }: this rival value does not say whose it is: it has no source"}},

		// Conflicts.
		{acme + "[[company.headcount]]\ncount = 5\nas_of = 2024\n[[company.headcount]]\ncount = 6\nas_of = 2024\n", []string{
			"conflict [[company.headcount]]: the headcount of Acme is 6 here and 5 elsewhere, both of the same time [3]"}},
		{acme + "[[company.revenue]]\namount = '$5m'\nperiod = 2023\n[[company.revenue]]\namount = '$7m'\nperiod = 2023\n", []string{
			"conflict [[company.revenue]]: the revenue of Acme is $7m (2023) here and $5m (2023) elsewhere, both of the same time [3]"}},
		{acme + "[[company.headcount]]\ncount = 5\nas_of = 2023\n[[company.headcount]]\ncount = 6\nas_of = 2024\n[[company.headcount]]\ncount = '~6'\nas_of = 2024\n[[company.headcount]]\ncount = 3\nas_of = 2024\nplace = 'Oslo'\n[[company.headcount]]\ncount = 9\nas_of = 2024\nrival = true\nsource = 'k'\n[source.k]\ndate = 2024\n", nil},
		{acme + "[[company.stake]]\nholder = 'Nord Fund'\npercent = 60\n[[company.stake]]\nholder = 'Bo Ek'\npercent = 50\n", []string{
			"shares [[company.stake]]: the stakes in Acme add up to more than 100%"}},
		{acme + "[[company.stake]]\nholder = 'Nord Fund'\npercent = 60\nas_of = 2020\n[[company.stake]]\nholder = 'Bo Ek'\npercent = 50\nas_of = 2021\n", nil},
	} {
		if diff := cmp.Diff(c.want, told(audit(t, c.text, ""))); diff != "" {
			t.Errorf("%s(-want +got):\n%s", c.text, diff)
		}
	}
}

func TestStale(t *testing.T) {
	const text = "[[company]]\nname = 'Acme'\n" +
		"[[company.headcount]]\ncount = 5\nas_of = 2022-01-01\n[[company.headcount]]\ncount = 6\nas_of = 2023-01-01\n[[company.headcount]]\ncount = 3\nplace = 'Oslo'\nas_of = 2023-06-01\n" +
		"[[company.revenue]]\namount = '$5m'\nperiod = 2020\n[[company.metric]]\nname = 'users'\nvalue = 5\n[[company.metric]]\nname = 'shops'\nvalue = 5\nas_of = 2023-06-20\n"
	want := []string{
		"stale [[company.headcount]]: this headcount of Acme is 182 days old, and good for 180",
		"stale [[company.revenue]]: this revenue of Acme is 913 days old, and good for 400",
	}
	if diff := cmp.Diff(want, told(audit(t, text, "2023-07-02"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := audit(t, text, ""); len(got) != 0 {
		t.Errorf("of an unknown day: %q", told(got))
	}
}

// TestRulesTold holds that every rule says what it is for, under a name of its own.
func TestRulesTold(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range Rules() {
		if r.Name == "" || len(r.Doc) < 40 || r.run == nil || seen[r.Name] || strings.Contains(r.Doc, "  ") {
			t.Errorf("rule %q: %q", r.Name, r.Doc)
		}
		seen[r.Name] = true
	}
}
