package claim

import (
	"slices"
	"strings"
	"testing"
)

// Ways to name a company ahead of what is said of it, and ways to end a sentence with
// it, times what is said.
func TestSubjectMatrix(t *testing.T) {
	ahead := []string{
		"Velmora", "Velmora, a maker of boots,", "Velmora, the Porto bootmaker,", "The Porto startup Velmora", "Porto-based Velmora", "Footwear startup Velmora", "Velmora (Porto)", "Velmora, which makes boots,",
		"Velmora makes boots. It", "Velmora makes boots. The company", "Velmora makes boots. The Porto startup", "Velmora makes boots. The startup, led by Ana Silva,", "Velmora makes boots. The firm",
		"Bootly rival Velmora", "Bootly-backed Velmora", "Velmora, a rival to Bootly,", "Velmora, Bootly's rival,", "Like Bootly, Velmora", "Unlike Bootly, which makes sandals, Velmora", "Bootly makes sandals, while Velmora", "Bootly makes sandals; Velmora",
		"Velmora, led by chief executive Ana Silva,", "Ana Silva's startup Velmora", "Velmora, whose boots are light,", "Velmora – a maker of boots –", "Velmora, once called Bootix,", "Velmora, a Y Combinator graduate,",
		"Backed by Ostrich Ventures, Velmora", "Bought by Bootly last year, Velmora", "Velmora, bought by Bootly last year,", "Velmora, which Bootly bought last year,", "Velmora, which competes with Bootly and Sandalo,",
		"Ostrich Ventures has invested in Velmora. The startup", "Velmora has hired Bo Ek from Bootly. The company", "Bootly makes sandals. Velmora", "“It works,” says Ana Silva, chief executive of Velmora, which",
		"After a slow start, Velmora", "To grow faster, Velmora", "Despite the downturn, Velmora", "In the words of Ana Silva, Velmora", "As Reuters reported, Velmora", "The company, Velmora,", "One startup, Velmora,",
	}
	said := []struct{ text, want string }{
		{"was founded in 2016.", "founded velmora 2016"},
		{"is headquartered in Lyon.", "hq velmora Lyon"},
		{"is eight years old.", "age velmora 8 years"},
		{"was set up in Lyon in 2016 by two brothers.", "founded velmora 2016; founded-place velmora Lyon"},
		{"employs 40 people.", "headcount velmora 40"},
	}
	behind := []string{
		"Ostrich Ventures has backed Velmora", "Bootly has bought Velmora", "The prize went to Velmora", "Bootly competes with Velmora", "Ana Silva runs Velmora", "She left Bootly for Velmora", "Boots, says Ana Silva of Velmora, are light. One maker is Velmora",
		"The round values Velmora", "It was led by Ostrich Ventures, an investor in Velmora", "Bootly and Sandalo admire Velmora", "Among them is Velmora", "There is also Velmora",
	}
	saidBehind := []struct{ text, want string }{
		{", which was founded in 2016.", "founded velmora 2016"},
		{", founded in 2016 and based in Lyon.", "founded velmora 2016; hq velmora Lyon"},
		{" (founded 2016).", "founded velmora 2016"},
		{", a Lyon-based startup that employs 40 people.", "headcount velmora 40; hq velmora Lyon"},
		{", an eight-year-old maker of boots.", "age velmora 8 years"},
	}
	right, all := 0, 0
	try := func(text, want string) {
		all++
		var got []string
		for _, c := range extract(t, text, "2024-06-12") {
			kind, _, _ := strings.Cut(c, " ")
			// What the introduction itself says of Porto does not matter here.
			if strings.Contains(" founded hq age founded-place headcount ", " "+kind+" ") && !strings.HasSuffix(c, " Porto") {
				got = append(got, strings.TrimSuffix(strings.TrimSuffix(c, " mood=attributed"), " mood=reported"))
			}
		}
		slices.Sort(got)
		if g := strings.Join(got, "; "); g != want {
			t.Logf("%s\n   got %s\n  want %s", text, g, want)
			return
		}
		right++
	}
	for _, s := range ahead {
		for _, p := range said {
			try(s+" "+p.text, p.want)
		}
	}
	for _, s := range behind {
		for _, p := range saidBehind {
			try(s+p.text, p.want)
		}
	}
	t.Logf("%d of %d", right, all)
	if right < all {
		t.Fail()
	}
}
