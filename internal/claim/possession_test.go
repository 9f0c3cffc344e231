package claim

import "testing"

func TestOthersFigures(t *testing.T) {
	check(t, "patents headcount round total-raised valuation revenue founded hq acquisition", []sample{
		{"Tarnwick's rivals employ 3,000 people.", "headcount - 3000"},
		{"Tarnwick's biggest client, founded in 1921, employs 90,000 people.", "headcount - 90000"},
		{"Tarnwick makes pumps. Its parent company has 3,000 employees.", "headcount - 3000"},
		{"Tarnwick's data team employs 15 people.", "headcount - 15"},
		{"Tarnwick has 180 employees and Oddfellow 400. Together they have 580 staff.", "headcount tarnwick 180"},
		{"Tarnwick employs 110 people outside Porto.", ""},
		{"In Porto, 70 people work for Tarnwick.", "headcount tarnwick 70 place=Porto"},
		{"Tarnwick bought Pollwise, which was founded in 2018, in December 2021.", "acquisition tarnwick acquirer=Tarnwick target=Pollwise date=2021-12; founded pollwise 2018"},
		{"Tarnwick used to be based in Lyon.", "hq tarnwick Lyon mood=historical"},
		{"Tarnwick's rivals hold 900 patents.", "patents - 900"},
		{"Tarnwick's workforce numbers 180.", "headcount tarnwick 180"},
	})
}
