package value

import (
	"strings"
	"testing"
)

// Texts that go on and on are read in the time their length allows: each of these
// would take minutes if what is read were read again for all that follows it.
func TestLongTexts(*testing.T) {
	const times = 20_000
	var s Scanner
	for _, unit := range []string{
		"$1,", "12,", "12,12,", "1,1", "3 123 ", "1.", "1.234", "1-", "1/2", "10/1-", "million ", "hundred and ", "five ", "twenty-", "lakh crore ", "year end ", "early ", "end of ", "the end of the first week of ",
		"half last ", "first year ", "2019 year to ", "Monday ", "Monday to ", "May ", "£1 (", "a couple of ", "more than ", "just about ", "and a half ", "two years and ", "3 weeks starting ", "fiscal first ", "Q1 of ", "(", "$", "-", "@", "www.",
	} {
		text := []byte(strings.Repeat(unit, times))
		s.Scan(text, Reading{Date: today})
		s.Loose(text, Reading{Date: today})
	}
}
