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
				name = "ordova-group"
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

// Lists of investors in many shapes, in the places where they are told.
func TestListsOfInvestors(t *testing.T) {
	lists := []struct {
		text  string
		names []string
	}{
		{"Cedar Ventures", []string{"Cedar Ventures"}},
		{"Cedar Ventures and Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures, Oakline Capital and Pinewood Fund", []string{"Cedar Ventures", "Oakline Capital", "Pinewood Fund"}},
		{"Cedar Ventures, Oakline Capital, and Pinewood Fund", []string{"Cedar Ventures", "Oakline Capital", "Pinewood Fund"}},
		{"existing investor Cedar Ventures and new backer Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"existing investors Cedar Ventures and Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"US fund Cedar Ventures and Oslo-based Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures, a London venture firm, and Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures (London) and Oakline Capital (Oslo)", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Nvidia, Google and Salesforce", []string{"Nvidia", "Google", "Salesforce"}},
		{"Cedar Ventures and angels including Marta Nowak and Bo Ek", []string{"Cedar Ventures", "Marta Nowak", "Bo Ek"}},
		{"Cedar Ventures, Oakline Capital and others", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Sweden's Cedar Ventures and Germany's Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures, Tindle founder Marta Nowak and Oakline Capital", []string{"Cedar Ventures", "Marta Nowak", "Oakline Capital"}},
		{"the European Innovation Council, Cedar Ventures and Oakline Capital", []string{"European Innovation Council", "Cedar Ventures", "Oakline Capital"}},
		{"venture capital firm Cedar Ventures and private equity house Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures and the family office of Marta Nowak", []string{"Cedar Ventures"}},
		{"Cedar Ventures, alongside Oakline Capital and Pinewood Fund", []string{"Cedar Ventures", "Oakline Capital", "Pinewood Fund"}},
		{"Cedar Ventures as well as Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures, Oakline Capital, Pinewood Fund, Larkspur Partners and Bo Ek, the founder of Tindle", []string{"Cedar Ventures", "Oakline Capital", "Pinewood Fund", "Larkspur Partners", "Bo Ek"}},
		{"a group of investors including Cedar Ventures and Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures, its first backer, and Oakline Capital", []string{"Cedar Ventures", "Oakline Capital"}},
		{"**Cedar Ventures** and [Oakline Capital](https://example.com)", []string{"Cedar Ventures", "Oakline Capital"}},
		{"Cedar Ventures & Oakline Capital", nil},
	}
	frames := []struct {
		text string
		lead bool
	}{
		{"Ordova has raised $5m from LIST.", false},
		{"Ordova raised $5m in a seed round led by LIST.", true},
		{"Ordova has raised $5m, with participation from LIST.", false},
		{"Ordova is backed by LIST.", false},
		{"Ordova makes robots. Its investors include LIST.", false},
		{"Ordova secured funding from LIST last week.", false},
		{"Ordova makes robots. The $5m round was led by LIST.", true},
		{"Ordova makes robots. The seed round saw participation from LIST.", false},
		{"Ordova, which has received money from LIST, makes robots.", false},
		{"Ordova makes robots. Backers include LIST.", false},
	}
	right, all := 0, 0
	for _, l := range lists {
		for _, f := range frames {
			if l.names == nil {
				continue
			}
			text := strings.ReplaceAll(f.text, "LIST", l.text)
			var want []string
			for _, n := range l.names {
				kind := "investor"
				if f.lead {
					kind = "lead-investor"
				}
				want = append(want, kind+" ordova "+n)
			}
			slices.Sort(want)
			got := strings.ReplaceAll(extractKinds(t, text, "investor lead-investor"), " series=seed", "")
			if f.lead {
				// Who stands beside a lead may be told as taking part.
				got = strings.ReplaceAll(got, "lead-", "")
				parts := strings.Split(got, "; ")
				for i := range parts {
					parts[i] = "lead-" + parts[i]
				}
				slices.Sort(parts)
				got = strings.Join(parts, "; ")
			}
			all++
			if got == strings.Join(want, "; ") {
				right++
				continue
			}
			t.Logf("%s\n   got %s\n  want %s", text, got, strings.Join(want, "; "))
		}
	}
	t.Logf("%d of %d", right, all)
	if right < all {
		t.Fail()
	}
}

// Ways to say that two funds put money into Ordova.
func TestFramesOfInvestors(t *testing.T) {
	frames := []string{
		"Ordova has raised $5m from LIST.", "Ordova pulled in $5m from LIST.", "Ordova has won the backing of LIST.", "Ordova has attracted investment from LIST.", "Ordova has attracted LIST as investors.",
		"Ordova has drawn investments from LIST.", "Ordova has taken money from LIST.", "Ordova has taken on LIST as investors.", "Ordova got $5m from LIST.", "Ordova announced a $5m investment from LIST.",
		"Ordova announced new funding from LIST.", "Ordova announced a $5m round backed by LIST.", "Ordova makes robots. The round was backed by LIST.", "Ordova makes robots. The money comes from LIST.", "Ordova makes robots. The investment came from LIST.",
		"Ordova makes robots. The $5m was provided by LIST.", "Ordova makes robots. The round was funded by LIST.", "Ordova makes robots. Participants in the round include LIST.", "Ordova makes robots. Other investors in the round include LIST.", "Ordova makes robots. Other participants were LIST.",
		"Ordova makes robots. Joining the round were LIST.", "Ordova makes robots. LIST joined the round.", "Ordova makes robots. LIST also invested.", "Ordova makes robots. LIST participated in the round.", "Ordova makes robots. LIST took part in the round.",
		"Ordova makes robots. LIST came in as new investors.", "Ordova makes robots. LIST contributed to the round.", "Ordova makes robots. LIST have invested in the company.", "LIST have invested in Ordova.", "LIST are investors in Ordova.",
		"LIST are among the investors in Ordova.", "LIST are among Ordova's backers.", "LIST have put money into Ordova.", "LIST have backed Ordova.", "LIST are backing Ordova.",
		"Ordova, whose investors include LIST, makes robots.", "Ordova, funded by LIST, makes robots.", "Ordova, a startup backed by LIST, makes robots.", "Ordova counts LIST among its shareholders.", "Ordova counts LIST as backers.",
		"Ordova makes robots. It has the support of LIST.", "Ordova makes robots. Shareholders include LIST.", "Ordova makes robots. Its backers are LIST.", "Ordova makes robots. Among its backers are LIST.", "Ordova makes robots. Early investors included LIST.",
		"Ordova raised $5m with LIST participating.", "Ordova raised $5m, with LIST also taking part.", "Ordova raised $5m, joined by LIST.", "Ordova raised $5m alongside LIST.", "Ordova raised $5m, including from LIST.",
		"Ordova raised $5m in a round that included LIST.", "Ordova raised $5m in a round which saw LIST invest.", "Ordova raised $5m from a group that includes LIST.", "Ordova raised $5m. Investors: LIST.",
		"Ordova raised $5m in a round supported by LIST.", "Ordova raised a seed round last year from LIST.", "Ordova closed a funding round from LIST.", "Ordova is funded by LIST.", "Ordova has secured an investment from LIST.",
	}
	frameTest(t, frames, "Cedar Ventures and Oakline Capital", "investor lead-investor", "investor ordova Cedar Ventures; investor ordova Oakline Capital")
}

// Ways to say that a fund led a round of Ordova.
func TestFramesOfLeads(t *testing.T) {
	frames := []string{
		"Ordova raised $5m in a round led by LIST.", "Ordova raised $5m led by LIST.", "Ordova raised $5m, in a deal led by LIST.", "Ordova makes robots. The deal was led by LIST.", "Ordova makes robots. LIST led the investment.",
		"LIST led Ordova's $5m round.", "LIST leads a $5m investment in Ordova.", "LIST has led a $5m round in Ordova.", "LIST led the $5m round for Ordova.", "Ordova raised $5m, with LIST leading the round.",
		"Ordova raised $5m with LIST as lead investor.", "Ordova makes robots. Lead investor LIST put in $3m.", "Ordova makes robots. LIST was the lead investor.", "Ordova makes robots. The lead investor was LIST.", "Ordova raised $5m from lead investor LIST.",
		"Ordova raised $5m in a LIST-led round.", "Ordova makes robots. The financing was led by LIST.", "Ordova raised a round led by LIST.", "Ordova makes robots. The round, led by LIST, closed in May.", "Ordova makes robots. LIST, which led the round, has a board seat.",
		"Ordova secured $5m in funding, led by LIST.", "Ordova has closed a LIST-led seed round.", "Ordova's $5m round was headed by LIST.", "Ordova raised $5m in a round spearheaded by LIST.", "Ordova makes robots. The $5m injection was led by LIST.",
		"Ordova makes robots. It raised the money in a round led by LIST.", "In a round led by LIST, Ordova raised $5m.", "Led by LIST, the $5m round lets Ordova hire.", "Ordova makes robots. Leading the round was LIST.", "Ordova makes robots. The round is being led by LIST.",
	}
	frameTest(t, frames, "Cedar Ventures", "investor lead-investor", "lead-investor ordova Cedar Ventures")
}

// Ways to say that Ordova raised five million dollars.
func TestFramesOfRounds(t *testing.T) {
	frames := []string{
		"Ordova has raised LIST.", "Ordova raised LIST in funding.", "Ordova has raised LIST in fresh capital.", "Ordova has raised LIST in new financing.", "Ordova raised a LIST round.",
		"Ordova has closed a LIST funding round.", "Ordova has completed a LIST fundraise.", "Ordova has secured a LIST investment.", "Ordova lands LIST", "Ordova bags LIST to build robots",
		"Ordova snags LIST", "Ordova nets LIST in funding", "Ordova scores LIST from investors", "Ordova scoops up LIST", "Ordova rakes in LIST",
		"Ordova gets LIST in funding", "Ordova picks up LIST", "Ordova hauls in LIST", "Ordova reels in LIST",
		"Ordova, which makes robots, announced a LIST raise.", "Ordova announced that it has raised LIST.", "Ordova said it raised LIST.", "Ordova has announced a LIST funding round.", "Ordova unveiled LIST in funding.",
		"Ordova has received LIST in funding.", "Ordova has received LIST from investors.", "Ordova has received a LIST investment.", "Ordova has won LIST in funding.", "Ordova has attracted LIST of investment.",
		"Ordova has pulled in LIST.", "Ordova has brought in LIST in funding.", "Ordova has garnered LIST in funding.", "Ordova has collected LIST from investors.", "Ordova launches with LIST in funding.",
		"Ordova emerges from stealth with LIST", "Ordova comes out of stealth with LIST", "Ordova has come out of stealth with LIST of funding.", "Ordova makes robots. Its LIST round closed in May.", "Ordova makes robots. The LIST round will pay for a factory.",
		"Ordova makes robots. The LIST financing brings new investors.", "Ordova makes robots. The LIST in funding will pay for a factory.", "Ordova makes robots. The company's LIST raise closed in May.", "Ordova makes robots. The round totals LIST.",
		"Fresh from a LIST fundraise, Ordova is hiring.", "With LIST in new funding, Ordova is hiring.", "After a LIST round, Ordova is hiring.", "Following its LIST raise, Ordova is hiring.",
		"Having closed a LIST round, Ordova is hiring.", "Armed with LIST in fresh funding, Ordova is hiring.", "Investors have handed Ordova LIST.", "Investors have given Ordova LIST in funding.", "Investors are betting LIST on Ordova.",
		"Ordova makes robots. It took LIST from investors.", "A LIST investment in Ordova was announced today.", "The LIST funding round for Ordova closed in May.", "Ordova: LIST round", "Ordova makes robots. It has just raised LIST.",
	}
	frameTest(t, frames, "$5m", "round total-raised valuation revenue metric", "round ordova 5000000 USD")
}

func frameTest(t *testing.T, frames []string, list, kinds, want string) {
	t.Helper()
	right := 0
	for _, f := range frames {
		text := strings.ReplaceAll(f, "LIST", list)
		got := extractKinds(t, text, kinds)
		for _, noise := range []string{" series=seed", " mood=attributed", " mood=in-progress", " date=2024-05", " date=2023", " date=2024-06-12"} {
			got = strings.ReplaceAll(got, noise, "")
		}
		if got == want {
			right++
			continue
		}
		t.Logf("%s\n   got %s", text, got)
	}
	t.Logf("%d of %d", right, len(frames))
	if right < len(frames) {
		t.Fail()
	}
}

// Ways to say what Ordova has raised in all.
func TestFramesOfTotals(t *testing.T) {
	frames := []string{
		"Ordova has raised LIST to date.", "Ordova has raised LIST so far.", "Ordova has raised LIST in total.", "Ordova has raised a total of LIST.", "Ordova has now raised LIST.",
		"So far, Ordova has raised LIST.", "To date, the startup Ordova has secured LIST in funding.", "In total, Ordova has brought in LIST.", "Altogether, Ordova has raised LIST.", "Since 2019, Ordova has raised LIST.",
		"Ordova has raised LIST since 2019.", "Ordova has raised LIST across two rounds.", "Ordova's total funding is LIST.", "Ordova's total funding has reached LIST.", "Ordova's funding to date totals LIST.",
		"Ordova makes robots. Its total funding now stands at LIST.", "Ordova makes robots. This brings its total funding to LIST.", "Ordova makes robots. The round takes total funding to LIST.", "Ordova makes robots. That brings the company's total raised to LIST.", "Ordova makes robots. It brings total investment in the company to LIST.",
		"Ordova makes robots. The latest round brings the total amount raised to LIST.", "Ordova makes robots. The round brought its total equity funding to LIST.", "Ordova makes robots. With this round, it has raised LIST in total.", "Ordova makes robots. Including this round, it has raised LIST.", "Ordova makes robots. The company has raised LIST overall.",
		"Ordova, which has raised LIST to date, makes robots.", "Ordova, which has raised LIST, makes robots.", "Ordova, having raised LIST so far, is hiring.", "Having raised LIST in total, Ordova is hiring.", "Ordova makes robots. Total funding: LIST.",
		"Ordova makes robots. Total raised to date: LIST.", "Ordova has amassed LIST in funding.", "Ordova has accumulated LIST in venture capital.", "Investors have poured LIST into Ordova to date.",
		"Ordova's lifetime funding comes to LIST.", "With total funding of LIST, Ordova is hiring.", "Ordova, with LIST raised to date, is hiring.", "Ordova has LIST in total funding.", "Ordova has received LIST in total.",
	}
	frameTest(t, frames, "$52m", "round total-raised valuation revenue metric", "total-raised ordova 52000000 USD")
}

// Ways to say what Ordova is worth.
func TestFramesOfValuations(t *testing.T) {
	frames := []string{
		"Ordova is valued at LIST.", "Ordova was valued at LIST in the round.", "Ordova makes robots. The round values it at LIST.", "Ordova makes robots. The deal values the company at LIST.", "Ordova makes robots. The investment valued the startup at LIST.",
		"Ordova makes robots. The round gives it a valuation of LIST.", "Ordova makes robots. The round gives the company a LIST valuation.", "Ordova has reached a valuation of LIST.", "Ordova has hit a LIST valuation.", "Ordova's valuation is LIST.",
		"Ordova's valuation stands at LIST.", "Ordova's valuation has risen to LIST.", "Ordova's valuation doubled to LIST.", "Ordova makes robots. Its valuation climbed to LIST.", "Ordova makes robots. The round lifts its valuation to LIST.",
		"Ordova makes robots. The round pushed its valuation to LIST.", "Ordova raised money at a valuation of LIST.", "Ordova raised money at a LIST valuation.", "Ordova raised money, valuing it at LIST.", "Ordova raised money in a deal that values it at LIST.",
		"Ordova raised money in a round that valued the company at LIST.", "Ordova is worth LIST.", "Ordova is now worth LIST.", "Ordova, worth LIST, makes robots.", "Ordova, valued at LIST, makes robots.",
		"Ordova, which is valued at LIST, makes robots.", "Ordova, which investors value at LIST, makes robots.", "Investors value Ordova at LIST.", "Cedar Ventures values Ordova at LIST.", "Ordova makes robots. It commands a valuation of LIST.",
		"Ordova makes robots. At a LIST valuation, it is the biggest of its kind.", "Ordova makes robots. The company has a LIST post-money valuation.", "Ordova makes robots. Post-money, it is valued at LIST.", "Ordova makes robots. Its post-money valuation is LIST.",
		"Ordova makes robots. The sale of shares values it at LIST.", "Ordova's last round valued the company at LIST.", "Ordova was last valued at LIST.", "A new round values Ordova at LIST.", "Ordova makes robots. Valuation: LIST.",
	}
	frameTest(t, frames, "$520m", "round total-raised valuation revenue metric", "valuation ordova 520000000 USD")
}
