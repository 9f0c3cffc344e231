package value

import "testing"

func TestRatesOn(t *testing.T) {
	num := func(s string) Num { n, _ := ParseNum(s); return n }
	when := func(s string) Date { d, _ := ParseISODate(s); return d }
	rates := Rates{
		{"EUR", "USD", num("1.25"), Date{}},
		{"GBP", "USD", num("1.2"), when("2024")},
		{"GBP", "USD", num("1.3"), when("2024-04")},
		{"EUR", "SEK", num("10"), when("2024-04")},
	}
	day := func(s string) DayNum { return when(s).Start }
	for _, c := range []struct {
		from, to string
		on       DayNum
		want     string // "" for none
	}{
		{"EUR", "USD", day("2020-01-01"), "1.25"},
		{"USD", "EUR", 0, "0.8"},
		{"GBP", "USD", day("2024-04-05"), "1.3"},
		{"GBP", "USD", day("2024-05-05"), "1.2"},
		{"GBP", "USD", day("2022-05-05"), ""},
		{"GBP", "USD", 0, "1.3"},
		{"USD", "SEK", day("2024-04-05"), "8"},
		{"SEK", "USD", day("2024-04-05"), "0.125"},
		{"USD", "SEK", day("2023-04-05"), ""},
		{"GBP", "JPY", 0, ""},
	} {
		got, ok := rates.On(c.from, c.to, c.on)
		if ok != (c.want != "") || ok && got.Cmp(num(c.want)) != 0 {
			t.Errorf("%s/%s on %s: got %s, %t; want %q", c.from, c.to, c.on, got, ok, c.want)
		}
	}
}
