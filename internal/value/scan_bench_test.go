package value

import (
	"strings"
	"testing"
)

// benchText mixes prose without figures with figures of every kind, as articles do.
var benchText = []byte(strings.Repeat(`Nordlys, a maker of pumps for heat networks, has raised €12.5m in a Series B round led by Fjord Ventures, with participation from existing backers. The company was founded in 2017 by two former shipwrights who met while repairing a ferry in Tromsø, and it says its machines cut the power a district needs by a third. Customers include housing associations that had grown tired of waiting for the city to dig. It employs about 140 people, 35 of them in Bergen, and plans to hire 60 more by the end of next year. Revenue reached £4.3 million ($5.4 million) in the year to March 2024, up from £1.9 million a year earlier, according to accounts filed on Tuesday. Investors say the market is worth between $2bn and $3bn. Nobody at the firm would say what the founders think of that, and one of them laughed when asked. The newest pump weighs less than its older sibling and is built in a hall that used to belong to a cannery. "We have never spent a krone on advertising," the chief executive told reporters last month.
`, 40))

func BenchmarkScan(b *testing.B) {
	var s Scanner
	in := Reading{Date: DayDate(2024, 4, 5)}
	s.Scan(benchText, in)
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		s.Scan(benchText, in)
	}
}
