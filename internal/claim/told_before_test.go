package claim

import "testing"

// Whose a figure is where several companies are told of in turn, and of when it is.
func TestOfficersSpeakOfOthers(t *testing.T) {
	check(t, "role founder", []sample{
		{"Kestrelworks sells kilns. CEO Ana Silva said Tindle would stay in Ghent.", "role kestrelworks Ana Silva title=CEO"},
		{"Kestrelworks sells kilns. CEO Ana Silva said Tindle would stay. Her deputy was hired by its founder, Bo Ek.", "role kestrelworks Ana Silva title=CEO; founder kestrelworks Bo Ek"},
		{"Kestrelworks sells kilns. CEO Ana Silva says Kestrelworks is hiring.", "role kestrelworks Ana Silva title=CEO"},
		{"Kestrelworks sells kilns. Tindle said CEO Bo Ek would stay.", "role tindle Bo Ek title=CEO"},
	})
}

func TestAnotherCompanyOfTheirs(t *testing.T) {
	check(t, "headcount", []sample{
		{"Kestrelworks sells kilns. Ana Silva left and started another company, Tindle, in 2020. It has six employees.", "headcount tindle 6"},
		{"Kestrelworks sells kilns. Its founders sold their previous startup, the laundry app Tindle, to Marchant. It has 50 employees.", "headcount tindle 50"},
		{"Kestrelworks sells kilns. Ana Silva runs the company with Bo Ek. It has 50 employees.", "headcount kestrelworks 50"},
	})
}

func TestToldOfBefore(t *testing.T) {
	check(t, "headcount metric acquisition valuation layoff", []sample{
		{"Kestrelworks had 60 employees then.", "headcount kestrelworks 60 mood=historical"},
		{"Kestrelworks has 60 employees, then.", "headcount kestrelworks 60"},
		{"By then Kestrelworks had sold 70 kilns.", "metric kestrelworks 70 name=kilns mood=historical"},
		{"Kestrelworks's workforce is to grow to 80.", "headcount kestrelworks 80 mood=planned"},
		{"Kestrelworks has 30 people.", "headcount kestrelworks 30"},
		{"Kestrelworks has sold 70 kilns.", "metric kestrelworks 70 name=kilns"},
		{"In 2018 Kestrelworks bought Tindle for $11m and a year later sold it.", "acquisition kestrelworks 11000000 USD acquirer=Kestrelworks target=Tindle date=2018"},
		{"After the cuts Kestrelworks will have about 360 employees.", ""},
		{"Kestrelworks will cut 360 employees.", "layoff kestrelworks 360 mood=planned"},
	})
}

func TestValuationsHaveTheDateOfTheirDeal(t *testing.T) {
	check(t, "valuation", []sample{
		{"Quayside Ventures invested in Kestrelworks in 2018 at a valuation of $90m.", "valuation kestrelworks 90000000 USD date=2018"},
		{"Kestrelworks was founded in 2018 and raised money at a valuation of $90m.", "valuation kestrelworks 90000000 USD"},
		{"Kestrelworks is valued at $90m.", "valuation kestrelworks 90000000 USD"},
		{"Kestrelworks was offered $15m at a valuation of $90m.", "valuation kestrelworks 90000000 USD mood=hypothetical"},
	})
}

func TestPeopleOfAnOpenedSite(t *testing.T) {
	check(t, "headcount", []sample{
		{"Kestrelworks opened an office in Ghent last autumn, with three people.", ""},
		{"With over 210 employees based here, Kestrelworks is proud.", ""},
		{"With 350 employees, Kestrelworks is proud.", "headcount kestrelworks 350"},
		{"Kestrelworks started last autumn, with three people.", "headcount kestrelworks 3"},
	})
}
