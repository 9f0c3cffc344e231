package value

import "testing"

func TestCompareAge(t *testing.T) {
	date := func(s string) Date {
		d, ok := ParseISODate(s)
		if !ok {
			t.Fatalf("%q is no date", s)
		}
		return d
	}
	for _, c := range []struct {
		n        int64
		unit     Unit
		approx   Approx
		born, at string
		want     Grade
	}{
		{8, Year, Exact, "2016", "2024-04-05", Agrees},
		{7, Year, Exact, "2016", "2024-04-05", Agrees},
		{9, Year, Exact, "2016", "2024-04-05", Disagrees},
		{6, Year, Exact, "2016", "2024-04-05", Disagrees},
		{12, Year, Exact, "2016", "2024-04-05", Disagrees},
		{7, Year, Exact, "2016-11-01", "2024-04-05", Agrees},
		{8, Year, Exact, "2016-11-01", "2024-04-05", Agrees}, // 2024 less 2016
		{9, Year, Exact, "2016-11-01", "2024-04-05", Disagrees},
		{8, Year, Nearly, "2016", "2024-04-05", Agrees},
		{8, Year, Nearly, "2014", "2024-04-05", Disagrees},
		{8, Year, Over, "2016", "2024-04-05", Agrees},
		{10, Year, Over, "2010-02", "2024-04-05", Agrees},
		{20, Year, Over, "2010-02", "2024-04-05", Disagrees},
		{1, Decade, Exact, "2014", "2024-04-05", Agrees},
		{1, Decade, Exact, "2011", "2024-04-05", Disagrees},
		{18, Month, Exact, "2022-10", "2024-04-05", Agrees},
		{18, Month, Exact, "2022-04", "2024-04-05", Disagrees},
		{4, Week, Exact, "2024-03-06", "2024-04-05", Agrees},
		{4, Week, Exact, "2024-01-06", "2024-04-05", Disagrees},
		{30, Day, Exact, "2024-03-06", "2024-04-05", Agrees},
		{3, Hour, Exact, "2024-03-06", "2024-04-05", Incomparable},
		{1, Year, Exact, "2025", "2024-04-05", Disagrees},
	} {
		v := Value{Kind: Age, Num: Int(c.n), Unit: c.unit, Approx: c.approx, Step: Int(1)}
		if r := CompareAge(v, date(c.born), date(c.at)); r.Grade != c.want {
			t.Errorf("%v %v, born %s, on %s: %v, want %v", c.approx, v, c.born, c.at, r.Grade, c.want)
		}
	}
	if r := CompareAge(Value{Kind: Age, Num: Int(8), Unit: Year}, Date{}, date("2024")); r.Grade != Incomparable {
		t.Errorf("an unknown birthday: %v", r.Grade)
	}
}
