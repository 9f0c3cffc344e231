package value

import (
	"testing"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text   string
		kind   Kind
		approx Approx
		want   string // as plain prints it
	}{
		{"$235m", Money, Exact, "235000000 USD"}, {"€4.5bn", Money, Exact, "4500000000 EUR"}, {" $235m ", Money, Exact, "235000000 USD"},
		{"~170", Count, About, "170"}, {">350", Count, Over, "350"}, {"<50", Count, Under, "50"}, {"250-499", Count, Between, "250-499"},
		{"$20m+", Money, Over, "20000000 USD"}, {"about $4bn", Money, About, "4000000000 USD"}, {"up to €50m", Money, UpTo, "50000000 EUR"},
		{"between 20 and 30", Count, Between, "20-30"}, {"2016", DateKind, Exact, "2016"}, {"2016-05", DateKind, Exact, "2016-05"},
		{"2016-05-12", DateKind, Exact, "2016-05-12"}, {"12 May 2016", DateKind, Exact, "2016-05-12"}, {"Q2 2016", DateKind, Exact, "2016-Q2"},
		{"2016-Q2", DateKind, Exact, "2016-Q2"}, {"2019-01-01/2022-01-01", DateKind, Exact, "2019-01-01/2022-01-01"}, {"2019-01-01/", DateKind, Exact, "2019-01-01/"},
		{"early 2023", DateKind, Exact, "2023-01-01/2023-05-01"}, {"circa 2016", DateKind, About, "2016"}, {"~2016", DateKind, About, "2016"},
		{"12%", Percent, Exact, "12"}, {"8 years", Duration, Exact, "8 year"}, {"eight years old", Age, Exact, "8 year"}, {"2x", Multiple, Exact, "2"},
		{"1_000", None, 0, ""}, {"", None, 0, ""}, {"about", None, 0, ""}, {"$235m and so on", None, 0, ""}, {"$235m Series D", None, 0, ""}, {"$5m, $6m", None, 0, ""},
		{"Bergen", None, 0, ""}, {"30 February 2023", None, 0, ""}, {"£4.3m ($5.4m)", None, 0, ""}, {"last year", None, 0, ""},
	} {
		v, ok := Parse(c.text, Reading{})
		if ok != (c.kind != None) || v.Kind != c.kind || v.Approx != c.approx || ok && plain(v) != c.want {
			t.Errorf("%q: %s (kind %d, %s), %t; want %s", c.text, plain(v), v.Kind, v.Approx, ok, c.want)
		}
	}
	if v, ok := Parse("undisclosed", Reading{}); !ok || v != (Value{}) {
		t.Errorf("undisclosed: %+v, %t", v, ok)
	}
	if v, ok := Parse("$5m", Reading{Dollar: "CAD"}); !ok || v.Currency != "CAD" || v.Guess {
		t.Errorf("a dollar that is known to be Canadian: %+v, %t", v, ok)
	}
	if v, ok := Parse("1,5 Mio. €", Reading{Lang: "de"}); !ok || plain(v) != "1500000 EUR" {
		t.Errorf("German money: %s, %t", plain(v), ok)
	}
	if v, ok := Parse("1.500 €", Reading{Lang: "de"}); !ok || plain(v) != "1500 EUR" {
		t.Errorf("German grouping: %s, %t", plain(v), ok)
	}
}

// Precision is kept as written.
func TestPrecision(t *testing.T) {
	for _, c := range []struct {
		text, step string
		digits     uint8
	}{
		{"$400m", "1000000", 1}, {"$235m", "1000000", 3}, {"$4.5bn", "100000000", 2}, {"$4.50bn", "10000000", 3}, {"400", "1", 1}, {"1,200", "1", 2}, {"12.5%", "0.1", 3},
		{"five thousand", "1000", 1}, {"two hundred", "1", 1}, {"half a million", "100000", 1}, {"two and a half million", "100000", 2}, {"0.05", "0.01", 1}, {"$395.2m", "100000", 4},
	} {
		v, ok := Parse(c.text, Reading{})
		if !ok || v.Step.String() != c.step || v.Digits != c.digits {
			t.Errorf("%q: step %s, %d digits; want %s, %d", c.text, v.Step, v.Digits, c.step, c.digits)
		}
	}
}

// What String prints, Parse reads back.
func TestParseOfPrint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := anyValue(t)
		text := v.String()
		got, ok := Parse(text, Reading{})
		if !ok || !sameValue(got, v) {
			t.Fatalf("%+v is %q, which reads %+v (%t)", v, text, got, ok)
		}
	})
}

// anyValue draws a value that Scan could have read.
func anyValue(t *rapid.T) Value {
	kinds := []Kind{Count, Money, Percent, Points, Multiple, DateKind, Duration, Age}
	v := Value{Kind: rapid.SampledFrom(kinds).Draw(t, "kind")}
	if v.Kind == DateKind {
		v.Date = anyDate(t)
		return v
	}
	digits := rapid.Int64Range(1, 99999).Draw(t, "digits")
	exp := rapid.IntRange(-2, 9).Draw(t, "exp")
	if v.Kind != Count && v.Kind != Money {
		digits, exp = rapid.Int64Range(1, 999).Draw(t, "small"), rapid.IntRange(-2, 0).Draw(t, "places")
	}
	v.Num, v.Step = Int(digits).Mul(Pow10(exp)), Pow10(exp)
	switch v.Kind {
	case Money:
		v.Currency = rapid.SampledFrom([]string{"EUR", "GBP", "SEK", "CHF", "INR", "CAD", "NGN"}).Draw(t, "currency")
	case Duration, Age:
		v.Unit = rapid.SampledFrom([]Unit{Day, Week, Month, Year}).Draw(t, "unit")
	}
	v.Approx = rapid.SampledFrom([]Approx{Exact, Exact, Precisely, About, Nearly, JustUnder, Over, JustOver, AtLeast, Under, AtMost, UpTo, Between}).Draw(t, "approx")
	if v.Approx == Between {
		v.Max = v.Num.Add(Int(rapid.Int64Range(1, 999).Draw(t, "width")).Mul(v.Step))
	}
	if v.Kind == Age && v.Approx == Exact {
		v.Kind = Duration // an age prints as the length of time it is
	}
	if v.Kind == Age {
		v.Kind = Duration
	}
	return v
}

func anyDate(t *rapid.T) Date {
	y := rapid.IntRange(1900, 2099).Draw(t, "year")
	n := rapid.IntRange(1, 12).Draw(t, "n")
	switch rapid.IntRange(0, 6).Draw(t, "grain") {
	case 0:
		return YearDate(y)
	case 1:
		return MonthDate(y, n)
	case 2:
		return DayDate(y, n, rapid.IntRange(1, 28).Draw(t, "day"))
	case 3:
		return QuarterDate(y, (n+2)/3)
	case 4:
		return HalfDate(y, (n+5)/6)
	case 5:
		return DecadeDate(y - y%10)
	}
	d := DayDate(y, n, 1)
	return SpanDate(d.Start, d.Start+DayNum(rapid.IntRange(1, 4000).Draw(t, "days")))
}

// sameValue compares what two values say, not how many digits they were written with.
func sameValue(a, b Value) bool {
	return a.Kind == b.Kind && a.Approx == b.Approx && a.Currency == b.Currency && a.Unit == b.Unit && a.Date == b.Date &&
		a.Num.Cmp(b.Num) == 0 && a.Max.Cmp(b.Max) == 0
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"$235m", "~170", "250-499", "2016-05", "8 years", "eight years old", "between €2m and €3m", "1,22,209 crore", "\xff", "½", "2019-01-01/", "the '90s", "last week", "\u202f1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, ok := Parse(s, Reading{Date: today})
		if !ok || v.Kind == None || v.Kind == DateKind && (v.Date.Vague || v.Date.Slack > 0 || v.Date.OpenStart || v.Date.Fiscal || v.Date.Relative) {
			return
		}
		// Printing what was read and reading it again changes nothing more.
		text := v.String()
		again, ok := Parse(text, Reading{Date: today})
		if !ok {
			return // the wordings of vague figures are not all kept
		}
		if v.Step.Sign() > 0 && !v.Num.Div(v.Step).IsInt() {
			return // a third has no last digit, and is printed rounded
		}
		if again.Kind == v.Kind && again.Approx == v.Approx && again.Num.Cmp(v.Num) != 0 && v.Step.Sign() > 0 {
			t.Errorf("%q reads %s, %q reads %s", s, plain(v), text, plain(again))
		}
	})
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{string(benchText[:600]), "from 10/1-11/2/2017", "between 10/1-11/7", "9999-12-31", "the 99th century", "a trillion years ago", "1e9 - 2/3 of 0.0.0", "five hundred thousand trillion lakh crore", "twenty twenty twenty",
		"ten thousand centuries ago", "next 99999999 years", "$-5m -plus", "between and", "\u00a0\u202f€\u2009", "o'clock", "week 99 of 9999", "00/00/0000", "-", "%", "½½½", "12,34,567,89", "1.2.3.4"} {
		f.Add(s, int16(0))
	}
	var s Scanner
	f.Fuzz(func(t *testing.T, text string, day int16) {
		in := Reading{Date: (DayNum(day) * 100).Date()}
		if day%3 == 0 {
			in = Reading{Lang: "fr"}
		}
		checkFound(t, text, s.Scan([]byte(text), in))
		checkFound(t, text, s.Loose([]byte(text), in))
	})
}

// checkFound checks what holds of all values found in a text.
func checkFound(t *testing.T, text string, found []Found) {
	t.Helper()
	last := 0
	for i, v := range found {
		if v.Start < last || v.End <= v.Start || v.End > len(text) {
			t.Fatalf("value %d of %q spans [%d, %d) after %d", i, text, v.Start, v.End, last)
		}
		if v.HedgeStart > v.HedgeEnd || v.HedgeEnd > len(text) || v.HedgeStart < 0 || v.HedgeEnd > v.HedgeStart && v.HedgeEnd > v.Start && v.HedgeStart < v.End {
			t.Fatalf("value %d of %q at [%d, %d) has the hedge [%d, %d)", i, text, v.Start, v.End, v.HedgeStart, v.HedgeEnd)
		}
		last = v.End
		val := v.Value
		if val.Kind == None || val.Kind == DateKind && !val.Date.Known() && !val.Date.Vague {
			t.Fatalf("value %d of %q says nothing: %+v", i, text, val)
		}
		if d := val.Date; val.Kind == DateKind && d.Known() && !d.OpenStart && !d.OpenEnd && d.End <= d.Start {
			t.Fatalf("value %d of %q is the empty date %s", i, text, d)
		}
		if (val.Approx == Between || val.Approx == Vague) && val.Kind != DateKind && val.Num.Cmp(val.Max) > 0 {
			t.Fatalf("value %d of %q runs backwards: %+v", i, text, val)
		}
		_, _, _ = val.String(), val.English(), val.Interval()
	}
}

func TestParseFigures(t *testing.T) {
	for text, want := range map[string]string{"1400": "1,400", ">2000": ">2,000", "~1999": "~1,999", "2010-2015": "2,010-2,015"} {
		v, ok := Parse(text, Reading{Figures: true})
		if !ok || v.Kind != Count || v.String() != want {
			t.Errorf("Parse(%q) = %v %v, %v, want %s", text, v.Kind, v, ok, want)
		}
	}
}
