package facts

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/value"
)

func TestStates(t *testing.T) {
	base, problems := load(t, `
[[company]]
name = "Fjord"
founded = 2016
hq = ["Oslo", "Bergen"]
[[company.headcount]]
count = 100
as_of = 2022-01-01
[[company.headcount]]
count = 180
as_of = 2023-06-01
[[company.headcount]]
count = 70
place = "Oslo"
as_of = 2022-01-01
[[company.headcount]]
count = 999
as_of = 2023-07-01
rival = true
[[company.role]]
person = "Åse Lund"
title = "CEO"
until = 2021
[[company.role]]
person = "Bo Ek"
title = "CEO"
since = 2022
[[company.round]]
series = "A"
date = 2020-05-01
valuation = "$40m"
[[company.round]]
series = "B"
date = 2023-05-01
valuation = "$90m"
`)
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	c := base.Companies[0]
	for _, tt := range []struct {
		on   string
		want []string // of the facts that are not valid
	}{
		{"2023-07-02", []string{"headcount 100 superseded", "headcount 70 stale", "valuation $40m superseded", "role Åse Lund ended"}},
		{"2021-06-01", []string{"headcount 100 later", "headcount 180 later", "headcount 70 later", "headcount 999 later", "round  later", "valuation $90m later", "role Bo Ek later"}},
		{"2024-06-01", []string{"headcount 100 superseded", "headcount 180 stale", "headcount 70 stale", "valuation $40m superseded", "role Åse Lund ended"}},
		{"", []string{"headcount 100 superseded", "valuation $40m superseded", "role Åse Lund ended"}},
	} {
		on, _ := value.ParseISODate(tt.on)
		var got []string
		for i, s := range States(c, on, nil) {
			if s != Valid {
				got = append(got, c.Facts[i].Attr+" "+c.Facts[i].Value.String()+" "+s.String())
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("on %s (-want +got):\n%s", tt.on, diff)
		}
	}

	on, _ := value.ParseISODate("2023-12-31")
	var got []string
	for _, a := range base.Stale(on, nil) {
		got = append(got, a.Fact.Value.String())
	}
	if want := []string{"70", "180"}; !slices.Equal(got, want) {
		t.Errorf("stale: %v, want %v", got, want)
	}
	never := func(kind string) (int, bool) { return 0, kind == "headcount" }
	if all := base.Stale(on, never); len(all) > 0 {
		t.Errorf("stale with a horizon of ever: %v", all)
	}
}

func TestFind(t *testing.T) {
	base, problems := load(t, `
[[company]]
name = "Fjord Robotics"
aliases = ["FjordBot"]
misspelt = ["Fiord Robotix"]
products = ["Skarv"]
[[company]]
name = "Fjell Energy"
[[company]]
name = "Mercury"
id = "m1"
[[company]]
name = "Mercury"
id = "m2"
[[company]]
name = "Nordic Fjell Holding"
`)
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	for text, want := range map[string][]string{
		"fjord-robotics":  {"fjord-robotics"},
		"FJORD ROBOTICS":  {"fjord-robotics"},
		"fjordbot":        {"fjord-robotics"},
		"Fiord Robotix":   {"fjord-robotics"},
		"skarv":           {"fjord-robotics"},
		"Fjord Robotcs":   {"fjord-robotics"},
		"mercury":         {"m1", "m2"},
		"m2":              {"m2"},
		"fj":              {"fjord-robotics", "fjell-energy"},
		"fjell":           {"fjell-energy"},
		"holding nordic":  {"nordic-fjell-holding"},
		"Fjord Robotics,": {"fjord-robotics"},
		"x":               nil,
		"":                nil,
		"—":               nil,
	} {
		var got []string
		for _, c := range base.Find(text) {
			got = append(got, c.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("Find(%q) = %v, want %v", text, got, want)
		}
	}
}
