package value

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestCivilAgreesWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := DayNum(rapid.IntRange(-719162, 2932896).Draw(t, "day"))
		want := time.Unix(int64(n)*86400, 0).UTC()
		y, m, d := n.Civil()
		if y != want.Year() || m != int(want.Month()) || d != want.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", n, y, m, d, want)
		}
		if back, ok := FromCivil(y, m, d); !ok || back != n {
			t.Fatalf("FromCivil(%d, %d, %d) = %d, %v, want %d", y, m, d, back, ok, n)
		}
		if n.Weekday() != want.Weekday() {
			t.Fatalf("%v is a %v, want %v", n, n.Weekday(), want.Weekday())
		}
		iy, iw := n.ISOWeek()
		if wy, ww := want.ISOWeek(); iy != wy || iw != ww {
			t.Fatalf("%v is in week %d-%d, want %d-%d", n, iy, iw, wy, ww)
		}
	})
}

func TestImpossibleDays(t *testing.T) {
	for _, c := range [][3]int{{2023, 2, 29}, {2024, 2, 30}, {1900, 2, 29}, {2024, 4, 31}, {2024, 13, 1},
		{2024, 0, 1}, {2024, 1, 0}, {2024, 1, 32}, {0, 1, 1}, {10000, 1, 1}, {-5, 6, 7}} {
		if d, ok := FromCivil(c[0], c[1], c[2]); ok {
			t.Errorf("FromCivil%v = %v", c, d)
		}
		if d := DayDate(c[0], c[1], c[2]); !d.IsZero() {
			t.Errorf("DayDate%v = %v", c, d)
		}
	}
	if MonthDate(2024, 13) != (Date{}) || QuarterDate(2024, 5) != (Date{}) || HalfDate(2024, 0) != (Date{}) || YearDate(0) != (Date{}) {
		t.Error("a date the calendar does not have is not the zero Date")
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2024-01-31", 1, "2024-02-29"}, {"2023-01-31", 1, "2023-02-28"}, {"2024-03-31", -1, "2024-02-29"},
		{"2024-01-15", -1, "2023-12-15"}, {"2024-01-15", -13, "2022-12-15"}, {"2024-11-30", 14, "2026-01-30"},
		{"2024-06", 1, "2024-07"}, {"2024-01", 1, "2024-02"}, {"2024", -12, "2023"}, {"2024-Q4", 3, "2025-Q1"},
	} {
		from, ok := ParseISODate(c.from)
		if !ok {
			t.Fatalf("%s is no date", c.from)
		}
		if got := from.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestDateWording(t *testing.T) {
	for _, c := range []struct{ iso, english string }{
		{"2024-04-05", "5 April 2024"}, {"2024-04", "April 2024"}, {"2024", "2024"}, {"2010s", "the 2010s"},
		{"2024-Q2", "the second quarter of 2024"}, {"2024-Q4", "the fourth quarter of 2024"},
		{"2024-H1", "the first half of 2024"}, {"2024-H2", "the second half of 2024"},
		{"2024-04-05/2024-04-10", "5 to 9 April 2024"}, {"2024-04-05/2024-06-10", "5 April to 9 June 2024"},
		{"2023-12-30/2024-01-03", "30 December 2023 to 2 January 2024"},
		{"2024-04-05/", "since 5 April 2024"}, {"/2024-04-05", "before 5 April 2024"},
		{"0987-01-02", "2 January 987"},
	} {
		d, ok := ParseISODate(c.iso)
		if !ok {
			t.Errorf("%q is no date", c.iso)
			continue
		}
		if d.String() != c.iso || d.English() != c.english {
			t.Errorf("%s: got %q and %q, want %q", c.iso, d.String(), d.English(), c.english)
		}
	}
	for _, s := range []string{"", "201", "20167", "2016-", "2016-13", "2016-02-30", "2016-5", "2016-05-1", "2016-05-12x",
		"2016-Q5", "2016-Q0", "2016-H3", "2016s", "/", "2016/", "2016-05-12/2016-05-12", "2016-05-12/2016-05-11",
		"a016", "-016", "2016-0a", "0000", "2016_05"} {
		if d, ok := ParseISODate(s); ok {
			t.Errorf("ParseISODate(%q) = %v", s, d)
		}
	}
	if (Date{}).String() != "" || (Date{}).English() != "" || (Date{Vague: true}).String() != "" {
		t.Error("a date that is not known has words")
	}
}

func TestDateRelations(t *testing.T) {
	date := func(s string) Date {
		d, ok := ParseISODate(s)
		if !ok {
			t.Fatalf("%q is no date", s)
		}
		return d
	}
	for _, c := range []struct {
		a, b               string
		contains, overlaps bool
		gap                int
	}{
		{"2016", "2016-05", true, true, 0},
		{"2016-05", "2016", false, true, 0},
		{"2016", "2017", false, false, 1},
		{"2016", "2017-01-02", false, false, 2},
		{"2017-01-02", "2016", false, false, 2},
		{"2016-05-12/", "2024", true, true, 0},
		{"2016-05-12/", "2016", false, true, 0},
		{"/2016-01-01", "2016", false, false, 1},
	} {
		a, b := date(c.a), date(c.b)
		if a.Contains(b) != c.contains || a.Overlaps(b) != c.overlaps || a.Gap(b) != c.gap {
			t.Errorf("%s and %s: contains %v, overlaps %v, gap %d", c.a, c.b, a.Contains(b), a.Overlaps(b), a.Gap(b))
		}
	}
	if y, ok := date("2016-05").Year(); !ok || y != 2016 {
		t.Errorf("the year of 2016-05 is %d, %v", y, ok)
	}
	if _, ok := date("2016-12-30/2017-01-05").Year(); ok {
		t.Error("a span over New Year has one year")
	}
	if !date("2015").Before(date("2016-05")) || date("2016").Before(date("2016-05")) {
		t.Error("Before is wrong")
	}
}

func FuzzParseISODate(f *testing.F) {
	for _, s := range []string{"2016-05-12", "2016-05", "2016-Q2", "2016-H1", "2016", "2010s", "2016-05-12/", "/2016-05-12"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := ParseISODate(s); ok {
			if back, ok := ParseISODate(d.String()); !ok || back != d {
				t.Errorf("%q is %+v, which prints as %q and reads as %+v", s, d, d.String(), back)
			}
		}
	})
}
