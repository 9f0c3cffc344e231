package importer

import (
	"slices"

	"github.com/factlint/factlint/internal/value"
)

const ratesDoc = `The reference rates of the European Central Bank as CSV (eurofxref-hist.csv), as the
average of each month, for comparing amounts in two currencies.`

func readRates(b *Batch, in []Input) {
	type sum struct {
		total value.Num
		days  int64
	}
	sums := make(map[string]map[string]*sum) // by currency and month
	for i := range in {
		s, err := openSheet(&in[i], 0)
		if err != nil {
			b.problem(in[i].Name, 0, "%v", err)
			continue
		}
		if !s.has("date", "usd") {
			b.problem(in[i].Name, 1, "these are no rates of the European Central Bank: the columns must be Date, USD, …")
			continue
		}
		// A comma ends every line, and so the last column has no name.
		for s.next(b) {
			d, ok := value.ParseISODate(s.get("date"))
			if !ok || d.Grain != value.GrainDay {
				b.skip(in[i].Name, s.line, "%q is no day", s.get("date"))
				continue
			}
			for k, currency := range s.columns {
				if len(currency) != 3 || isBlank(s.row[k]) {
					continue
				}
				n, ok := value.ParseNum(s.row[k])
				if !ok || n.Sign() <= 0 {
					b.problem(in[i].Name, s.line, "%q under %s is no rate", s.row[k], currency)
					continue
				}
				month := firstTen(d.String())[:len("2006-01")]
				if sums[currency] == nil {
					sums[currency] = make(map[string]*sum)
				}
				if sums[currency][month] == nil {
					sums[currency][month] = &sum{}
				}
				m := sums[currency][month]
				m.total, m.days = m.total.Add(n), m.days+1
			}
		}
	}
	if len(sums) == 0 {
		return
	}
	var currencies []string
	for c := range sums {
		currencies = append(currencies, c)
	}
	slices.Sort(currencies)
	for _, c := range currencies {
		p := PairRates{From: "EUR", To: c}
		var months []string
		for m := range sums[c] {
			months = append(months, m)
		}
		slices.Sort(months)
		for _, m := range months {
			s := sums[c][m]
			p.Months = append(p.Months, MonthRate{m, fiveDigits(s.total.Div(value.Int(s.days)))})
		}
		b.Rates = append(b.Rates, p)
	}
}

// fiveDigits writes a number rounded to five significant digits.
func fiveDigits(n value.Num) string {
	places := 4
	for p := value.Int(10); places > 0 && n.Cmp(p) >= 0; p = p.Mul(value.Int(10)) {
		places--
	}
	for p := value.Ratio(1, 10); n.Cmp(value.Int(1)) < 0 && n.Cmp(p) < 0 && places < 10; p = p.Div(value.Int(10)) {
		places++
	}
	if n.Cmp(value.Int(1)) < 0 {
		places++
	}
	k := value.Pow10(places)
	rounded := n.Mul(k).Add(value.Ratio(1, 2)).Floor().Div(k)
	return rounded.Rat().FloatString(places)
}
