package value

import "testing"

// Texts that hold no figure and no date at all.
func TestNothingToRead(t *testing.T) {
	var s Scanner
	for _, text := range []string{
		"", " ", "a", "an", "the", "a company", "a 7B model", "its 70B-parameter model", "Series B", "a 401(k) plan", "the M4 chip", "B2B software", "a B Corp", "a 3m-long robot", "the 100m sprint",
		"open 24/7", "at 5pm", "at 5 p.m.", "at 10:30", "from 9am to 5pm", "between 9am and 5pm", "3 or 4 am", "a 4:3 screen", "the Boeing 737.", "a Boeing 737 for sale", "Lodge 8 said",
		"version 1.2.3", "v2.1.0", "10.0.12.7", "+1-222-333-4444", "020-7946-0958", "Covid-19", "GPT-4", "Web3", "Nine5", "a 29km road", "180ml", "a 4x4",
		"https://example.org/2016/12", "www.example.org/1,200", "mail ada12@example.org", "no one", "one another", "one of them", "the one who left", "number one", "one should not",
		"may", "may not", "May the best pump win", "they march on", "Ada March said", "the sun", "it sat there", "they may well", "mar", "jan", "dec",
		"close to Paris", "under CEO Ada Holm", "around the world", "over breakfast", "almost there", "more than a bank", "half-hearted", "double-digit growth", "a double room",
		"the day", "a day", "for the year", "twice a year", "once a month", "a year", "the year", "this company", "last but not least", "next to it", "the end of the road", "early days", "spring to mind", "fall behind", "the fall of the house",
		"the April Capital team", "April Winters", "Theresa May", "New York", "the new year", "Good pumps", "every Monday", "each Friday", "a year-agonising wait", "N95 masks", "the P2P market", "COP28", "1080p video", "a W3C draft", "P2 and N3", "worn crowns", "a good pump", "all staff", "another round", "St Ives", "Mother Superior", "International Pumps", "in the New Year", "Chinese New Year", "worked hard", "a w/o clause", "the work week after week", "remaining calm", "all-day parking", "Series A", "pre-seed", "X", "won the prize", "they won", "real money", "a US firm", "Swiss Army", "C-suite", "I", "K",
		"#1", "R3", "Vex.1", "the U-19 team", "an F-35 jet", "in Python 3.12", "zip 02139", "its Level 39; so",
	} {
		check(t, &s, text)
	}
}

func check(t *testing.T, s *Scanner, text string) {
	t.Helper()
	for _, f := range s.Scan([]byte(text), Reading{Date: today}) {
		t.Errorf("%q: read %s (kind %d) in %q", text, plain(f.Value), f.Value.Kind, text[f.Start:f.End])
	}
}

// Texts with figures that stand near words that would make them something else.
func TestTraps(t *testing.T) {
	var s Scanner
	for _, c := range []struct {
		text string
		want []string // the values, in order, as plain prints them
	}{
		{"a 7B model with 70B parameters", []string{"70000000000"}},
		{"raised $20m in a Series A", []string{"20000000 USD"}},
		{"a Series A $20m round", []string{"20000000 USD"}},
		{"a Series C $30m raise", []string{"30000000 USD"}},
		{"gave us $5m", []string{"5000000 USD"}},
		{"cost it a $5m fine", []string{"5000000 USD"}},
		{"the 2,016 founders of 2016", []string{"2016", "2016"}},
		{"in 2016 employees left", []string{"2016"}},
		{"a team of 1,900 in 1900", []string{"1900", "1900"}},
		{"$10mm and 10mm screws", []string{"10000000 USD"}},
		{"a 90-pound anvil", []string{"90"}},
		{"team of 5 won the prize", []string{"5"}},
		{"it costs $60-a-head", []string{"60 USD"}},
		{"$1 in 4", []string{"1 USD", "4"}},
		{"a 3-0 win", []string{"3", "0"}},
		{"rooms 12, 14, 16 and 21", []string{"12", "14", "16", "21"}},
		{"rooms 12,14,16,21", []string{"12", "14", "16", "21"}},
		{"1, 234, 567", []string{"1", "234", "567"}},
		{"2 in Oslo, 12 in Bergen", []string{"2", "12"}},
		{"met two in 10 cities, two in 10 days", []string{"20", "2", "10 day"}},
		{"three crowns and two won", []string{"3", "2"}},
		{"a good 12 and 12 good", []string{"12", "12"}},
		{"CAD20 and MAD2m", []string{"20 CAD", "2000000 MAD"}},
		{"on 18 and 19 June", []string{"2023-06-18", "2023-06-19"}},
		{"on 3, 5 and 8 May 2023", []string{"2023-05-03", "2023-05-05", "2023-05-08"}},
		{"sold 12 and 19 June beds", []string{"2023-06-12", "2023-06-19"}},
		{"for the last 4 months and 3 days ago", []string{"2023-12-05/2024-04-05", "2024-04-02"}},
		{"grew from 200 to 300 people", []string{"200", "300"}},
		{"rose 20% to $5m", []string{"20", "5000000 USD"}},
		{"fell from $5m to $3m", []string{"5000000 USD", "3000000 USD"}},
		{"tickets range from $5m to $10m", []string{"5000000-10000000 USD"}},
		{"between two and three", []string{"2-3"}},
		{"4 hundred and 3 hundred", []string{"400", "300"}},
		{"between two hundred and three hundred", []string{"200-300"}},
		{"two hundred and fifty-one", []string{"251"}},
		{"thirty-one thousand twelve", []string{"31012"}},
		{"$4 million and 21 staff", []string{"4000000 USD", "21"}},
		{"two founders, one of them Ada", []string{"2"}},
		{"€2m -€3m", []string{"2000000 EUR", "-3000000 EUR"}},
		{"the year 2000 bug", []string{"2000"}},
		{"more than 2000 in all", []string{"2000"}},
		{"20 $ 45 $", []string{"20 USD", "45 USD"}},
		{"$ 12,000.00 $ 3,105.47", []string{"12000 USD", "3105.47 USD"}},
		{"7 €, 12 €", []string{"7 EUR", "12 EUR"}},
		{"4 USD60 vouchers", []string{"4", "60 USD"}},
		{"9.30am and 12.5m", []string{"12500000"}},
		{"Rs 5 lakh crore", []string{"5000000000000 INR"}},
		{"In May 12 startups closed", []string{"2023-05", "12"}},
		{"On May 12 shares fell", []string{"2023-05-12"}},
		{"in two years' time", []string{"2026"}},
		{"raised $5m in two years", []string{"5000000 USD", "2 year"}},
		{"the 10-year-old firm's 10 years", []string{"10 year", "10 year"}},
		{"11.4% of 0.6", []string{"11.4", "0.6"}},
		{"$2.5bn-3bn", []string{"2500000000-3000000000 USD"}},
		{"$5m a year", []string{"5000000 USD"}},
		{"12 rounds a year", []string{"12"}},
		{"a multi-million-dollar deal", nil},
		{"$1.234bn or €1.234bn", []string{"1234000000 USD", "1234000000 EUR"}},
		{"$3.499 a gallon", []string{"3.499 USD"}},
		{"the 2021 elections and the 2021 users", []string{"2021", "2021"}},
		{"in 2006/2007", []string{"2006-01-01/2008-01-01"}},
		{"worked there 1972-87", []string{"1972-01-01/1988-01-01"}},
		{"a Fortune 500 company in the S&P 500", nil},
		{"a half-dozen firms, a half-million users", []string{"6", "500000"}},
		{"the late 80's and the 1970's", []string{"1986-01-01/1990-01-01", "1970s"}},
		{"7-Eleven", []string{"7", "11"}},
		{"opened 1 in 2019", []string{"1", "2019"}},
		{"hired 2 in 3 months", []string{"2", "3 month"}},
		{"a 60/40 split", []string{"60", "40"}},
		{"1/2 of them", []string{"50"}},
		{"its Boeing 737 and 12 staff", []string{"12"}},
		{"In 2016 (then 12 people)", []string{"2016", "12"}},
	} {
		found := s.Scan([]byte(c.text), Reading{Date: today})
		ok := len(found) == len(c.want)
		for i := 0; ok && i < len(found); i++ {
			ok = plain(found[i].Value) == c.want[i]
		}
		if !ok {
			t.Errorf("%q: want %q", c.text, c.want)
			for _, f := range found {
				t.Logf("    %s in %q", plain(f.Value), c.text[f.Start:f.End])
			}
		}
	}
}
