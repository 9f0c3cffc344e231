package value

import "testing"

// dateForms are ways to write one date, read on Friday 5 April 2024.
var dateCorpus = []struct {
	want  string // Date.String; "vague", "impossible"
	forms []string
}{
	{"2023-08-24", []string{"24 August 2023", "24th August 2023", "the [24th of August 2023]", "24th of August, 2023", "August 24, 2023", "Aug. 24, 2023", "August 24th, 2023", "Aug 24 2023", "24 Aug 2023", "24 Aug. 2023",
		"2023-08-24", "2023/08/24", "2023 08 24", "24.8.2023", "24.08.2023", "8.24.2023", "24/08/2023", "08/24/2023", "8/24/23", "24-Aug-2023", "20230824", "Thursday 24 August 2023", "Thursday, Aug. 24, 2023", "Thursday, 24 August 2023",
		"2023 August 24", "August the 24th, 2023", "twenty-fourth of August 2023", "Aug 24, '23", "24 August '23", "on [August 24, 2023], the firm", "[2023-08-24T10:15:00Z]", "le [24 août 2023]", "24. August 2023", "in Oslo on [24 August 2023]."}},
	{"2024-04-05", []string{"today", "[Today]", "[this morning]", "announced [today]", "[half an hour ago]", "5 April", "April 5", "[Friday]", "on [Friday]", "Friday, April 5", "April 5th"}},
	{"2024-04-04", []string{"yesterday", "[last night]", "on [Thursday]", "4 April", "announced on [Thursday]", "yesterday morning"}},
	{"2024-04-06", []string{"tomorrow", "will open on [Saturday]", "tomorrow"}},
	{"2024-04-02", []string{"on [Tuesday]", "said on [Tuesday]", "three days ago", "[Tuesday]'s announcement", "Tuesday of this week", "Tuesday this week"}},
	{"2024-04-09", []string{"will announce it on [Tuesday]", "plans to list on [Tuesday]", "next Tuesday", "Tuesday next week", "Tuesday of next week", "next week on Tuesday"}},
	{"2024-03-26", []string{"last Tuesday", "Tuesday last week", "Tuesday of last week"}},
	{"2023-12-31", []string{"on [31 December]", "raised on [December 31]", "31 December last year"}},
	{"2024-12-31", []string{"will close on [31 December]", "31 December this year"}},
	{"2024-04-01/2024-04-08", []string{"this week", "[this week]'s round"}},
	{"2024-03-25/2024-04-01", []string{"last week", "the [previous week]"}},
	{"2024-04-08/2024-04-15", []string{"next week", "the [following week]"}},
	{"2024-03", []string{"last month", "the [previous month]", "in [March]", "since then, in [March]", "March 2024", "Mar 2024", "March of this year", "in [March this year]", "03/2024", "2024-03", "March, 2024", "March '24"}},
	{"2024-04", []string{"this month", "in [April]", "April 2024", "Apr. 2024"}},
	{"2024-05", []string{"next month", "will launch in [May]", "expects to close in [May]", "May 2024"}},
	{"2023-08", []string{"in [August]", "last August", "August 2023", "in [August 2023]", "August last year", "in [August of last year]", "Aug '23", "[August 2023] round"}},
	{"2024-08", []string{"will open in [August]", "next August", "this August", "August this year"}},
	{"2016", []string{"2016", "in [2016]", "founded in [2016]", "(founded [2016])", "Founded: [2016]", "the [2016] founding", "a [2016] spin-off", "In [2016], it", "back in [2016]", "[2016] was", "2016", "since its birth in [2016]", "ACME, [2016]"}},
	{"2024", []string{"this year", "2024", "[this year]'s plan"}},
	{"2023", []string{"last year", "[last year]'s round", "the [previous year]", "in [2023]", "2023"}},
	{"2025", []string{"next year", "in [2025]", "will list in [2025]"}},
	{"2010s", []string{"the [2010s]", "2010s", "in the ['10s]"}},
	{"1990s", []string{"the [1990s]", "the ['90s]", "the [90s]", "[the nineties]", "the [1990's]"}},
	{"2024-Q1", []string{"Q1 2024", "Q1 of 2024", "2024 Q1", "the [first quarter of 2024]", "the [first quarter]", "Q1", "first-quarter", "1Q24", "1Q 2024", "2024-Q1", "the [first quarter of this year]", "last quarter", "Q1'24"}},
	{"2023-Q3", []string{"the [third quarter of last year]", "Q3 2023", "the [third quarter]", "Q3 last year", "the [third quarter of 2023]", "the [third-quarter of 2023]"}},
	{"2023-H2", []string{"H2 2023", "the [second half of 2023]", "the [second half of last year]", "2H 2023", "2H23", "the [second half]"}},
	{"2023-06-01/2023-09-01", []string{"summer 2023", "the [summer of 2023]", "last summer", "in the [summer]"}},
	{"2024-03-01/2024-06-01", []string{"this spring", "spring 2024", "the [spring of 2024]"}},
	{"2023-01-01/2023-05-01", []string{"early 2023", "early last year", "early in 2023", "early-2023"}},
	{"2023-05-01/2023-09-01", []string{"mid-2023", "mid 2023", "the [middle of 2023]", "the [middle of last year]"}},
	{"2023-09-01/2024-01-01", []string{"late 2023", "late last year", "in [late 2023]"}},
	{"2023-01-01/2023-03-01", []string{"the [start of 2023]", "the [beginning of 2023]", "at the [start of last year]"}},
	{"2023-11-01/2024-01-01", []string{"the [end of 2023]", "the [end of last year]", "end of 2023"}},
	{"2023-08-16/2023-09-01", []string{"late August", "the [end of August]", "late August 2023", "late-August"}},
	{"2024-01-01/2024-04-05", []string{"earlier this year"}},
	{"2024-04-05/2025-01-01", []string{"later this year", "the [rest of the year]"}},
	{"2019-01-01/2022-01-01", []string{"from [2019 to 2021]", "between [2019 and 2021]", "2019-2021", "2019–2021", "2019–21", "[2019 to 2021]"}},
	{"2023-03-01/2023-06-01", []string{"March to May 2023", "between [March and May 2023]", "March-May 2023", "from [March to May 2023]"}},
	{"2023-08-10/2023-08-23", []string{"10-22 August 2023", "10 to 22 August 2023", "August 10-22, 2023", "August 10 to 22, 2023", "10 August 2023 - 22 August 2023", "10 August - 22 August 2023", "between [10 and 22 August 2023]", "10–22 August 2023"}},
	{"2023-10-05/2024-04-05", []string{"the [last six months]", "the [past six months]", "the [past 6 months]", "in the [previous six months]"}},
	{"2022-04-05/2024-04-05", []string{"the [last two years]", "the [past two years]", "the [past 24 months]"}},
	{"2023-04-05/2024-04-05", []string{"the [past year]", "the [past 12 months]"}},
	{"2024-04-06/2031-04-06", []string{"the [next five to seven years]", "over the [coming five to seven years]"}},
	{"2021-04-05/2024-04-05", []string{"the [past two or three years]", "the [last two to three years]"}},
	{"/2027-01-01", []string{"until at least [2026]"}},
	{"2024-04-06/2026-04-06", []string{"the [next two years]", "the [coming two years]"}},
	{"2022", []string{"two years ago", "2 years ago", "[two years ago]"}},
	{"2014", []string{"a decade ago", "ten years ago", "10 years ago"}},
	{"2022-10", []string{"18 months ago", "eighteen months ago"}},
	{"2024-03-08", []string{"four weeks ago", "4 weeks ago"}},
	{"2019-01-01/", []string{"since [2019]", "ever since [2019]", "from [2019] onwards", "[2019–present]", "[2019 to present] and", "from [2019 to the present day]", "from [2019 until now]"}},
	{"2023-10-02/2024-04-06", []string{"from [2 October to date]", "from [2 October to the current date]"}},
	{"2023-10-03", []string{"the [first Tuesday of October 2023]", "the [1st Tuesday in October 2023]", "the [first Tuesday of last October]", "Oct. 3, 2023"}},
	{"2024-03-25", []string{"the [last Monday of March]", "the [fourth Monday in March]", "the [last Monday of last month]"}},
	{"2024-04-30", []string{"on the [30th of the month]", "on the [thirtieth of this month]"}},
	{"2023", []string{"the [same quarter last year]", "the [same month of the previous year]", "the [same week a year ago]", "the [year-ago] period", "the [year-earlier] quarter"}},
	{"2024-04-03/2024-04-05", []string{"the [past 48 hours]", "the [last 48 hours]"}},
	{"2023-10-01/2023-11-08", []string{"between [10/1-11/7]", "from [10/1–11/7, 2023]", "[10/1-11/7/2023]", "open [10/1/2023 - 11/7/2023]", "[10-1-2023-11-7-2023]"}},
	{"2023-03-16/2024-01-01", []string{"from the [middle of March to the end of 2023]"}},
	{"2022-01-01/2023-01-01", []string{"between the [end of 2021 and the start of 2023]", "from the [beginning of 2022 to the end of 2022]"}},
	{"2024-03-25/2024-03-28", []string{"earlier last week"}},
	{"2024-03-28/2024-04-01", []string{"later last week"}},
	{"2024-04-01/2024-04-06", []string{"this working week", "the [current working week]", "this workweek"}},
	{"2024-03-25/2024-03-30", []string{"last working week", "last workweek"}},
	{"2024-04-22/2024-04-29", []string{"will start [w/c 22 April]", "will start [the week commencing 22 April]", "[the week ending 28 April 2024]", "will start [w/c Apr 24]"}},
	{"2024-04-08/2024-04-18", []string{"[ten days starting next Monday]", "for [ten days, from next Monday]", "[10 days beginning on next Monday]"}},
	{"2024-04-05/2024-10-06", []string{"will return within [six months]", "plans to sell it within [6 months]", "within the [next six months]"}},
	{"2024-04-06/2024-04-10", []string{"the [next two business days]"}},
	{"2024-04-03/2024-04-05", []string{"the [past two working days]", "the [last two business days]"}},
	{"2024-01-22/2024-04-05", []string{"the [last two months and two weeks]"}},
	{"2023-03-17", []string{"Saint Patrick's Day last year", "St. Patrick's Day 2023", "St Patrick's Day 2023"}},
	{"2023-05-01", []string{"International Workers' Day 2023", "Workers’ Day last year"}},
	{"2023-11-11", []string{"Singles' Day", "Singles’ Day 2023", "Veterans Day"}},
	{"/2024-01-01", []string{"opened before [New Year]"}},
	{"2024-01-01", []string{"New Year's Day", "the [first day of the year]"}},
	{"2024-03-01/", []string{"since [March]", "since [last month]"}},
	{"2020-01-01/", []string{"after [2019]", "post-[2019]"}},
	{"/2016-01-01", []string{"before [2016]", "pre-[2016]", "prior to [2016]"}},
	{"/2027-01-01", []string{"by the [end of 2026]", "by [2026]", "until [2026]", "by [late 2026]", "until the [end of 2026]"}},
	{"2023-04-01/2024-04-01", []string{"the [year to March 2024]", "the [year ended 31 March 2024]", "the [year ending March 2024]"}},
	{"2024-01-01/2024-04-01", []string{"the [quarter ended March 31]", "the [quarter ended 31 March 2024]", "the [fiscal quarter ending March 31, 2024]"}},
	{"2022-07-01/2023-07-01", []string{"the [fiscal year ended June 30, 2023]", "the [financial year to 30 June 2023]", "the [year ending June 2023]"}},
	{"2024-02-05", []string{"on [Mon., Feb. 5]", "on [Monday, Feb. 5]", "Mon 5 Feb"}},
	{"/2025-01-01", []string{"will close by [year's end]", "will close by [year-end]"}},
	{"2024-01-01/2024-04-06", []string{"the [year to date]", "year-to-date"}},
	{"2023-07-01/2024-04-01", []string{"the [nine months to March 2024]", "[nine months ended 31 March 2024]", "[nine months ended March 31]", "the [nine months ending March 31, 2024]"}},
	{"2024-11-01/2025-01-01", []string{"the [end of the year]", "expects at [year-end]"}},
	{"2022-12-01/2023-03-01", []string{"winter 2022/23", "the [winter of 2022-23]", "winter 2022"}},
	{"1993-01-01/1997-01-01", []string{"the [mid-1990s]", "the [mid-'90s]", "the [mid 1990s]"}},
	{"1998-01-01/2002-01-01", []string{"1998-2001"}},
	{"2021", []string{"in ['21]", "the class of ['21]", "fiscal 2021", "FY21", "FY2021", "CY21", "CY2021", "cy21", "the [2021 fiscal year]", "fiscal year 2021", "financial year 2021"}},
	{"2024-03-22", []string{"a fortnight ago", "two weeks ago"}},
	{"2023-12-25", []string{"Christmas", "last [Christmas]", "Christmas Day", "Christmas 2023", "Christmas last year"}},
	{"2023-11-24", []string{"Black Friday", "on [Black Friday]", "Black Friday 2023"}},
	{"2024-03-31", []string{"Easter", "Easter Sunday", "Easter 2024"}},
	{"2024-11-28", []string{"will open on [Thanksgiving]", "Thanksgiving 2024"}},
	{"2024-01-01", []string{"New Year's Day", "New Year’s Day"}},
	{"2023-12-31", []string{"New Year's Eve"}},
	{"2025-05-26", []string{"Memorial Day 2025"}},
	{"impossible", []string{"30 February 2023", "February 30, 2023", "31 June", "June 31, 2022", "29 February 2023"}},
	{"1970s", []string{"the [1970s]", "[the seventies]", "in [the nineteen seventies]"}},
	{"vague", []string{"the [next day]", "[that year]", "the [same week]", "[a year later], it moved"}},
}

func TestDateCorpus(t *testing.T) {
	var s Scanner
	for _, group := range dateCorpus {
		for _, form := range group.forms {
			text, start, end := marked(form)
			found := s.Scan([]byte(text), Reading{Date: today})
			if len(found) != 1 || found[0].Value.Kind != DateKind {
				t.Errorf("%q: %d values, want the date %s", form, len(found), group.want)
				for _, f := range found {
					t.Logf("    %s in %q", plain(f.Value), text[f.Start:f.End])
				}
				continue
			}
			f := found[0]
			got := f.Value.Date.String()
			switch d := f.Value.Date; {
			case d.Impossible:
				got = "impossible"
			case d.Vague:
				got = "vague"
			}
			if got != group.want || f.Start != start || f.End != end {
				t.Errorf("%q: %s in %q, want %s", form, got, text[f.Start:f.End], group.want)
			}
		}
	}
}

// Dates that lean on another date of their sentence.
func TestAnchoredDates(t *testing.T) {
	var s Scanner
	for _, c := range []struct{ text, want string }{
		{"revenue of $5m in 2022, up from $3m a year earlier", "2021"},
		{"in March 2023, three months after", "2023-03"},
		{"founded in 2016, it raised a seed round two years later", "2018"},
		{"$4m in the first quarter of 2023, against $3m a year earlier", "2022-Q1"},
		{"closed in June 2022 and, a year later, in Oslo", "2023-06"},
		{"launched in 2019; the following year it moved", "2020"},
		{"in 2021 it had 40 staff, up from 12 the year before", "2020"},
		{"in 2023 sales were flat in the second half", "2023-H2"},
		{"$4m in the first quarter of 2023, against $3m in the same quarter of the previous year", "2022-Q1"},
		{"$4m in Q3 2023, against $3m in the year-ago quarter", "2022-Q3"},
		{"three weeks after 1 March 2023", "2023-03-22"},
	} {
		found := s.Scan([]byte(c.text), Reading{Date: today})
		last := ""
		for _, f := range found {
			if f.Value.Kind == DateKind {
				last = f.Value.Date.String()
			}
		}
		if last != c.want {
			t.Errorf("%q: last date %q, want %q", c.text, last, c.want)
		}
	}
}

// The length of time of "ago" is kept.
func TestAgo(t *testing.T) {
	var s Scanner
	for _, in := range []Reading{{}, {Date: today}} {
		for text, want := range map[string]Value{
			"two years ago":             {Num: Int(2), Unit: Year},
			"18 months ago":             {Num: Int(18), Unit: Month},
			"nearly a decade ago":       {Num: Int(1), Unit: Decade, Approx: Nearly},
			"more than three years ago": {Num: Int(3), Unit: Year, Approx: Over},
			"in 2016, two years later":  {},
			"a day ago":                 {Num: Int(1), Unit: Day},
			"last year":                 {},
		} {
			found := s.Scan([]byte(text), in)
			if len(found) == 0 {
				t.Errorf("%q: nothing found", text)
				continue
			}
			v := found[len(found)-1].Value
			if v.Kind != DateKind || v.Num.Cmp(want.Num) != 0 || v.Unit != want.Unit || v.Approx != want.Approx {
				t.Errorf("%q: %+v", text, v)
			}
		}
	}
}

func TestUndatedText(t *testing.T) {
	var s Scanner
	for text, want := range map[string]bool{"in 2016": true, "24 August 2023": true, "last month": false, "on Tuesday": false, "two years ago": false, "in August": false, "today": false, "the past year": false, "last summer": false, "Q3": false} {
		found := s.Scan([]byte(text), Reading{})
		if len(found) != 1 || found[0].Value.Kind != DateKind || found[0].Value.Date.Known() != want {
			t.Errorf("%q: %+v, want known %t", text, found, want)
		}
	}
}

// Days in numbers without a year are no dates when nothing says of which year.
func TestUndatedNumbers(t *testing.T) {
	var s Scanner
	for _, f := range s.Scan([]byte("from 10/1-11/7"), Reading{}) {
		if f.Value.Kind == DateKind {
			t.Errorf("read %s", f.Value.Date)
		}
	}
}

func TestDayOrder(t *testing.T) {
	var s Scanner
	for _, c := range []struct {
		text  string
		order DayOrder
		want  string
		guess bool
	}{
		{"3/4/2023", OrderUnknown, "2023-03-04", true},
		{"3/4/2023", DayFirst, "2023-04-03", false},
		{"3/4/2023", MonthFirst, "2023-03-04", false},
		{"13/4/2023", OrderUnknown, "2023-04-13", false},
		{"4/13/2023", OrderUnknown, "2023-04-13", false},
		{"3/3/2023", OrderUnknown, "2023-03-03", false},
		{"4.3.2023", OrderUnknown, "2023-03-04", false},
	} {
		found := s.Scan([]byte(c.text), Reading{DayOrder: c.order})
		if len(found) != 1 || found[0].Value.Date.String() != c.want || found[0].Value.Guess != c.guess {
			t.Errorf("%q: %+v, want %s, guess %t", c.text, found, c.want, c.guess)
		}
	}
}
