package claim

import "testing"

// What careless reading takes for somebody's claim and is another's, or nobody's.
func TestOpeningsInCapitals(t *testing.T) {
	check(t, "headcount round founded hq", []sample{
		{"HIGH-PROFILE Irish software company Ferrogate raised $16m. The company employs 90 people.", "round ferrogate 16000000 USD; headcount ferrogate 90"},
		{"KILDARE DIGITAL TV start-up Marl Vision was founded in 2011. It has 40 staff.", "founded marl-vision 2011; headcount marl-vision 40"},
		{"ONLINE insurer Quarrel raised €4m.", "round quarrel 4000000 EUR"},
		{"QUARREL ROBOTICS has raised €4m. The company employs 40 people.", "round quarrel-robotics 4000000 EUR; headcount quarrel-robotics 40"},
		{"The robot startup Peek+, which sells to grocers, raised $22m. Peek+, of Ulm, employs 80 people.", "round peek+ 22000000 USD; headcount peek+ 80; hq peek+ Ulm"},
	})
}

func TestPersonsAreNoCompanies(t *testing.T) {
	check(t, "headcount round founded founder investor revenue", []sample{
		{"Growth is smooth at Kestrelworks, Fern Song and Ada Birk said. Song is proud of it. The company had revenue of $100m.", "revenue kestrelworks 100000000 USD"},
		{"It went differently for husband and wife team Piers and Maeve O’Hanlon, who founded Kestrelworks in 2011. The O’Hanlons had backing from Quayside Ventures.", "founded kestrelworks 2011; founder kestrelworks Piers O’Hanlon; founder kestrelworks Maeve O’Hanlon; investor kestrelworks Quayside Ventures"},
		{"“Ghent is home,” said Fern Song, one of Kestrelworks’s founders.", "founder kestrelworks Fern Song"},
		{"Blue Fern and Ada Birk said the deal closed. Blue Fern employs 500 people.", "headcount blue-fern 500"},
	})
}
