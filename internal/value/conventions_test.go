package value

import "testing"

// Recognisers made for assistants and forms read some texts otherwise than a
// news desk does. These are the readings kept on purpose, and why.
func TestNewsConventions(t *testing.T) {
	var s Scanner
	// What is said here is what statements are made of. [Scanner.Loose] lists more.
	for _, c := range []struct {
		why  string
		text string
		want []string // as plain prints them
	}{
		{"a range of years holds its last year", "led it from 2014 to 2018", []string{"2014-01-01/2019-01-01"}},
		{"and so does a range of months", "from March to May 2023", []string{"2023-03-01/2023-06-01"}},
		{"and of quarters", "Q1 2022 to Q3 2022", []string{"2022-01-01/2022-10-01"}},
		{"a year alone is a date, not a count", "Founded 2012", []string{"2012"}},
		{"two of them with a dash are a range", "Chair, 2012-14", []string{"2012-01-01/2015-01-01"}},
		{"half a year is told without the article's date", "due in the second half of 2025", []string{"2025-H2"}},
		{"the end of a year is its last two months", "at the end of 2021", []string{"2021-11-01/2022-01-01"}},
		{"the beginning its first two", "at the beginning of 2021", []string{"2021-01-01/2021-03-01"}},
		{"what is left of a year starts today", "later this year", []string{"2024-04-05/2025-01-01"}},
		{"a weekday looks back when nothing looks forward", "the deal, on Monday, was small", []string{"2024-04-01"}},
		{"so does a day of a month", "the deal, Dec. 21, was small", []string{"2023-12-21"}},
		{"a range of quarters told by their years holds the last", "from q1 of 2018 - q3 of 2019", []string{"2018-01-01/2019-10-01"}},
		{"after a day starts the day after it", "after January 1, 2007", []string{"2007-01-02/"}},
		{"from the middle of a year is from then on", "there from mid-2019", []string{"2019-05-01/"}},
		{"later counts from the date told last, not from today", "closed last month and 3 weeks later opened", []string{"2024-03", "2024-03-22"}},
		{"the same week as nothing told is not this week", "the same week that it happened", []string{""}},
		{"for the day is no date", "closed for the day", nil},
		{"a day in numbers needs more than a slash", "a choice of 11/20", []string{"11", "20"}},
		{"a year compared is a figure", "greater than 2015", []string{"2015"}},
		{"a prize of a year is no date", "partner of the year", nil},
		{"letters for days and weeks are names more often", "a 2W maker and 3D prints", nil},
		{"an amount is told without its hedge", "exactly 3 Australian dollars", []string{"3 AUD"}},
		{"a number alone is no day", "it came back on 15", []string{"15"}},
		{"the week and the year of nobody are no dates", "founder of the week in the year of the pump", nil},
		{"now is no date", "it now employs 12", []string{"12"}},
		{"an amount holds no number of its own", "wants $12,000 in three years", []string{"12000 USD", "2027-04-05"}},
		{"nor does an age", "more than thirty years old", []string{"30 year"}},
		{"a version and an address are no numbers", "release 10.0.12.7 and 4.5.6", nil},
		{"nor is a telephone number", "call +1-222-222/2222", nil},
		{"nor a code", "KX-173 and Covid-19", nil},
		{"a word for a share is a percentage", "a third of staff", []string{"100/3"}},
		{"what has no share before it is none", "a small percent of 10", []string{"10"}},
		{"a range of ages is one value", "about 40 - 50 years old", []string{"40-50 year"}},
		{"a hedge does not belong to its figure", "more than thirty", []string{"30"}},
		{"equal to is no range", "equal to 20", []string{"20"}},
		{"three words with hyphens are no count", "the match ended three-nought-four", []string{"3", "0", "4"}},
		{"the last Tuesday is last week's", "last Tuesday", []string{"2024-03-26"}},
		{"cents after dollars are not what is counted next", "15 dollars and 50 people", []string{"15 USD", "50"}},
	} {
		found := s.Scan([]byte(c.text), Reading{Date: today})
		ok := len(found) == len(c.want)
		for i := 0; ok && i < len(found); i++ {
			got := plain(found[i].Value)
			if found[i].Value.Kind == DateKind && found[i].Value.Date.Slack > 0 {
				got = found[i].Value.Date.Start.String()
			}
			ok = got == c.want[i]
		}
		if !ok {
			t.Errorf("%s: %q: want %q", c.why, c.text, c.want)
			for _, f := range found {
				t.Logf("    %s in %q", plain(f.Value), c.text[f.Start:f.End])
			}
		}
	}
}
