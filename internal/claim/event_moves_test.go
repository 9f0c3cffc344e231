package claim

import "testing"

func TestMovesOfSeats(t *testing.T) {
	check(t, "event", []sample{
		{"Quillon moved to Leeds in 2019.", "event quillon 2019 name=\"headquarters move\""},
		{"Quillon was set up in Bonn in 2012 and moved to Leeds in 2014.", "event quillon 2014 name=\"headquarters move\""},
		{"In 2019 Quillon relocated from Bonn to Leeds.", "event quillon 2019 name=\"headquarters move\""},
		{"Quillon moved its headquarters to Leeds in 2019.", "event quillon 2019 name=\"headquarters move\""},
		{"Quillon shut up shop in 2019.", "event quillon 2019 name=shutdown"},

		{"Quillon moved 40 engineers to Leeds in 2019.", ""},
		{"Quillon moved production to Leeds in 2019.", ""},
		{"Ana Silva moved to Leeds in 2019 to run Quillon.", ""},
		{"Quillon moved to a subscription model in 2019.", ""},
		{"Quillon shut its shop in Leeds in 2019.", ""},
	})
}
