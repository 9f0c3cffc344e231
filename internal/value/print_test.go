package value

import "testing"

func TestString(t *testing.T) {
	for _, c := range []struct{ in, desk, english string }{
		{"$235m", "$235m", "$235m"}, {"€4.5bn", "€4.5bn", "€4.5bn"}, {"$395.2m", "$395.2m", "$395.2m"},
		{"$1.2m", "$1.2m", "$1.2m"}, {"$200k", "$200k", "$200k"}, {"£20", "£20", "£20"}, {"$4.50", "$4.50", "$4.50"},
		{"$400,000,000", "$400,000,000", "$400,000,000"}, {"$1,200m", "$1.200bn", "$1.200bn"}, {"$0.5bn", "$0.5bn", "$0.5bn"},
		{"180", "180", "180"}, {"1,200", "1,200", "1,200"}, {"1.2m", "1.2m", "1.2m"}, {"0", "0", "0"},
		{"about 170", "~170", "about 170"}, {"more than 350", ">350", "more than 350"}, {"less than 50", "<50", "less than 50"},
		{"nearly $400m", "nearly $400m", "nearly $400m"}, {"at least 12", ">=12", "at least 12"},
		{"250-499", "250-499", "250 to 499"}, {"12%", "12%", "12%"}, {"12.5%", "12.5%", "12.5%"}, {"2x", "2x", "2x"},
		{"C$20m", "C$20m", "C$20m"},
	} {
		v := figure(t, c.in)
		if v.String() != c.desk || v.English() != c.english {
			t.Errorf("%s: %s and %s", c.in, v.String(), v.English())
		}
	}
	for _, c := range []struct {
		v    Value
		want string
	}{
		{Value{}, ""},
		{Value{Kind: Money, Currency: "SEK", Num: Int(500_000_000), Step: Int(1_000_000)}, "SEK 500m"},
		{Value{Kind: Money, Currency: "USD", Num: Int(395_200_000)}, "$395.2m"},
		{Value{Kind: Count, Num: Ratio(10, 3)}, "3.333333333333"},
		{Value{Kind: Age, Unit: Year, Num: Int(8), Step: Int(1)}, "8 years"},
		{Value{Kind: Age, Unit: Year, Num: Int(1), Step: Int(1)}, "1 year"},
		{Value{Kind: Duration, Unit: Century, Num: Int(2), Step: Int(1)}, "2 centuries"},
		{Value{Kind: Duration, Unit: Day, Num: Int(2), Step: Int(1)}, "2 days"},
		{Value{Kind: Points, Num: Int(5), Step: Int(1)}, "5 percentage points"},
		{Value{Kind: Ordinal, Num: Int(22), Step: Int(1)}, "22nd"},
		{Value{Kind: Ordinal, Num: Int(12), Step: Int(1)}, "12th"},
		{Value{Kind: Name, Text: "Bergen"}, "Bergen"},
		{Value{Kind: DateKind, Date: MonthDate(2016, 5)}, "2016-05"},
		{Value{Kind: Count, Num: Int(-1200), Step: Int(1)}, "-1,200"},
	} {
		if got := c.v.String(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.v, got, c.want)
		}
	}
}

func TestLike(t *testing.T) {
	for _, c := range []struct{ sample, v, want string }{
		{"$235m", "$240m", "$240m"}, {"$235m", "$1.2bn", "$1.2bn"}, {"$235M", "$1.2bn", "$1.2B"}, {"$4.5 billion", "$5bn", "$5 billion"},
		{"$4.5-billion", "$5bn", "$5-billion"}, {"$235 million", "$4.5bn", "$4.5 billion"}, {"€235mn", "€240m", "€240mn"},
		{"$235m", "€240m", "€240m"}, {"235 million euros", "€240m", "240 million euros"}, {"235 million euros", "$240m", "240 million dollars"},
		{"235 M€", "€240m", "240 M€"}, {"EUR 235m", "€240m", "EUR 240m"}, {"US$17M", "$18m", "US$18M"},
		{"$235,000,000", "$240m", "$240m"}, {"$400", "$1,200", "$1,200"},
		{"1,200", "1350", "1,350"}, {"1200", "1350", "1350"}, {"1 200", "1350", "1 350"}, {"180", "1350", "1,350"}, {"180", "190", "190"},
		{"190 people", "180", "180 people"}, {"about 190 staff", "180", "about 180 staff"}, {"two hundred staff", "180", "180 staff"},
		{"a hundred people", "80", "80 people"}, {"seventy-five employees", "80", "80 employees"}, {"Twenty", "21", "21"},
		{"two million users", "3m", "3 million users"}, {"1.2m users", "900k", "900,000 users"},
		{"12%", "15%", "15%"}, {"12 per cent", "15%", "15 per cent"}, {"1.2x", "3x", "3x"},
		{"$4.5bn valuation", "$5bn", "$5bn valuation"}, {"Rs 200 crore", "", ""},
		{"", "5", ""}, {"none", "5", ""}, {"$235m", "nearly $400m", ""}, {"€1,5m", "€2.5m", "€2,5m"},
	} {
		var v Value
		if c.v != "" {
			v = figure(t, c.v)
		}
		if got := Like(c.sample, v); got != c.want {
			t.Errorf("%s like %q: %q, want %q", c.v, c.sample, got, c.want)
		}
	}
	crore := Value{Kind: Money, Currency: "INR", Num: Int(1_500_000_000), Step: Int(10_000_000)}
	if got := Like("Rs 200 crore", crore); got != "Rs 150 crore" {
		t.Errorf("1.5bn rupees like crores: %q", got)
	}
	age := func(n int64, u Unit) Value { return Value{Kind: Age, Unit: u, Num: Int(n), Step: Int(1)} }
	for _, c := range []struct {
		sample string
		v      Value
		want   string
	}{
		{"eight years old", age(14, Year), "14 years old"}, {"14-year-old", age(8, Year), "8-year-old"},
		{"one year old", age(2, Year), "2 years old"}, {"2 years", age(1, Year), "1 year"}, {"18 months", age(2, Year), "2 years"},
	} {
		if got := Like(c.sample, c.v); got != c.want {
			t.Errorf("%v like %q: %q, want %q", c.v, c.sample, got, c.want)
		}
	}
	for _, c := range []struct{ sample, iso, want string }{
		{"2015", "2016", "2016"}, {"2015", "2016-05-12", "2016"}, {"in 2015", "2016", "in 2016"},
		{"March 2015", "2016-05", "May 2016"}, {"March 2015", "2016", "2016"}, {"Mar. 2015", "2016-10", "Oct. 2016"},
		{"5 April 2024", "2023-08-24", "24 August 2023"}, {"April 5, 2024", "2023-08-24", "August 24, 2023"},
		{"April 5", "2023-08-24", "August 24"}, {"2024-04-05", "2023-08-24", "2023-08-24"}, {"April", "2023-08-24", "August"},
		{"last month", "2023-08-24", ""}, {"last year", "2023", ""}, {"2015", "2010s", ""},
	} {
		d, ok := ParseISODate(c.iso)
		if !ok {
			t.Fatalf("%q is no date", c.iso)
		}
		if got := Like(c.sample, Value{Kind: DateKind, Date: d}); got != c.want {
			t.Errorf("%s like %q: %q, want %q", c.iso, c.sample, got, c.want)
		}
	}
}

func FuzzLike(f *testing.F) {
	for _, s := range []string{"$4.5 billion", "two hundred", "1 200 €", "Rs. 5", "April 5, 2024", "\xff", "a ", "and", "one and"} {
		f.Add(s, int64(5))
	}
	f.Fuzz(func(_ *testing.T, s string, n int64) {
		Like(s, Value{Kind: Money, Currency: "INR", Num: Int(n), Step: Int(1)})
		Like(s, Value{Kind: Age, Unit: Month, Num: Int(n)})
		Like(s, Value{Kind: DateKind, Date: DayDate(2023, 8, 24)})
	})
}
