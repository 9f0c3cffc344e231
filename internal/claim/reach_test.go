package claim

import "testing"

func TestReach(t *testing.T) {
	check(t, "metric", []sample{
		{"Quillon's model digitises purchasing for 145 makers.", "metric quillon 145 name=makers"},
		{"Quillon connects 7,400 shops with 230 growers.", "metric quillon 230 name=growers; metric quillon 7400 name=shops"},
		{"Quillon digitises payments for stores in 62 cities.", "metric quillon 62 name=cities"},
		{"The software of Quillon is in use at 100 hospitals.", "metric quillon 100 name=hospitals"},
		{"Quillon's sensors are in service aboard 410 ferries.", "metric quillon 410 name=ferries"},
		{"Quillon's chargers keep 12,000 robots running.", "metric quillon 12000 name=robots"},
		{"Quillon covers 150 cities.", "metric quillon 150 name=cities"},
		{"Quillon is stocked in 350 Tarnholt stores.", "metric quillon 350 name=\"tarnholt stores\""},
		{"Quillon has trained 5,000 nurses.", "metric quillon 5000 name=nurses"},
		{"Quillon has sold 70,000 bikes since 2019.", "metric quillon 70000 name=bikes"},
		{"More than 11,000 plumbers have signed up to Quillon.", "metric quillon 11000 approx=over name=plumbers"},

		{"Quillon protects the devices of some 30 million users.", "metric quillon 30000000 approx=about name=users"},
		{"Quillon provided $95m in working capital loans.", "metric quillon 95000000 USD name=\"working capital loans\""},
		{"Quillon has brokered nearly $11m in donations.", "metric quillon 11000000 USD approx=nearly name=donations"},
		{"Quillon now manages over $1m in company transactions.", "metric quillon 1000000 USD approx=over name=\"company transactions\""},

		// What others have, what is no level, what is only looked at.
		{"Quillon sees demand from 300 shops.", ""},
		{"Quillon analysed data from 900 hospitals.", ""},
		{"Quillon competes in 12 markets with 40 banks.", ""},
		{"Quillon wants to connect 300 clinics with 40 laboratories.", "metric quillon 300 name=clinics mood=planned"},
		{"Quillon helps the owners of 300 shops.", ""},
		{"Quillon cut costs in 12 countries.", ""},
		{"Quillon helps all three audiences.", ""},
		{"Quillon sells two-factor authentication systems.", ""},
		{"Quillon is run by six entrepreneurs.", ""},
		{"Quillon is on a list of the top 50 places.", ""},
		{"Quillon raised $95m in loans.", ""},
		{"Quillon sued over $3m in unpaid donations.", ""},
		{"Our research team tracked 80 deals. Quillon won.", ""},
		{"Quillon is one of 30 firms in the batch.", ""},
	})
}

func TestGrossVolumes(t *testing.T) {
	check(t, "revenue metric", []sample{
		{"Quillon handles $40m in gross merchandise volume.", "revenue quillon 40000000 USD class=GMV"},
		{"Quillon processes $6.3bn of annualised GTV.", "revenue quillon 6300000000 USD class=GMV"},
		{"Quillon processes $6.3bn in payments.", "metric quillon 6300000000 USD name=payments"},
	})
}
