package value

import (
	"strconv"
	"time"
)

// DayNum counts days of the proleptic Gregorian calendar from 1970-01-01, which is 0.
// There is no time of day and no time zone.
type DayNum int32

// The years dates may lie in.
const (
	minYear = 1
	maxYear = 9999
)

// FromCivil is the day with the given year (1 to 9999), month and day of the
// month. For a day that no calendar has, such as 30 February, ok is false.
func FromCivil(year, month, day int) (d DayNum, ok bool) {
	if year < minYear || year > maxYear || month < 1 || month > 12 || day < 1 || day > DaysInMonth(year, month) {
		return 0, false
	}
	return civil(year, month, day), true
}

// civil counts the days to a valid date; the month may be 13 and the year one
// past the last, for exclusive ends. Years are made to start in March, so that
// the leap day is the last of its year.
func civil(year, month, day int) DayNum {
	y, m := year, month-3
	if m < 0 {
		y, m = y-1, m+12
	}
	// (153m+2)/5 is the number of days before the m-th month from March.
	return DayNum(y*365 + y/4 - y/100 + y/400 + (153*m+2)/5 + day - 1 - daysBefore1970)
}

// daysBefore1970 is the number of days from 1 March of the year 0 to 1970-01-01.
const daysBefore1970 = 719468

// Civil is the year, month and day of the month of d.
func (d DayNum) Civil() (year, month, day int) {
	n := int(d) + daysBefore1970
	const era = 146097 // days in 400 years
	cycle := n / era
	if n < 0 {
		cycle = (n - era + 1) / era
	}
	n -= cycle * era
	y := (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*y + y/4 - y/100
	m := (5*n + 2) / 153
	year, month, day = cycle*400+y, m+3, n-(153*m+2)/5+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// DaysInMonth is the number of days of a month from 1 to 12.
func DaysInMonth(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Weekday is the day of the week of d.
func (d DayNum) Weekday() time.Weekday {
	// 1970-01-01 was a Thursday.
	return time.Weekday(((int(d)+4)%7 + 7) % 7)
}

// ISOWeek is the week of d as ISO 8601 counts them: weeks start on Monday and
// belong to the year their Thursday lies in.
func (d DayNum) ISOWeek() (year, week int) {
	thursday := d.StartOfWeek() + 3
	year, _, _ = thursday.Civil()
	return year, int(thursday-civil(year, 1, 1))/7 + 1
}

// StartOfWeek is the last Monday up to and including d.
func (d DayNum) StartOfWeek() DayNum {
	return d - DayNum((int(d.Weekday())+6)%7)
}

// AddMonths is the same day of the month n months later (earlier when n is
// negative), or the last day of that month when it is shorter.
func (d DayNum) AddMonths(n int) DayNum {
	y, m, day := d.Civil()
	m += n - 1
	y, m = y+m/12, m%12
	if m < 0 {
		y, m = y-1, m+12
	}
	return civil(y, m+1, min(day, DaysInMonth(y, m+1)))
}

// String is d as "2016-05-12".
func (d DayNum) String() string { return string(d.appendISO(nil)) }

func (d DayNum) appendISO(b []byte) []byte {
	y, m, day := d.Civil()
	b = appendYear(b, y)
	b = appendTwo(append(b, '-'), m)
	return appendTwo(append(b, '-'), day)
}

func appendYear(b []byte, y int) []byte {
	for i := 1000; i > 1 && y < i; i /= 10 {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(y), 10)
}

func appendTwo(b []byte, n int) []byte {
	return append(b, byte('0'+n/10), byte('0'+n%10))
}

// Grain is the width of a [Date] as written.
type Grain uint8

// The grains of dates, narrow to wide.
const (
	NoGrain Grain = iota
	GrainDay
	GrainWeekend
	GrainWeek
	GrainMonth
	GrainQuarter
	GrainSeason
	GrainHalf
	GrainYear
	GrainDecade
	GrainCentury
	GrainSpan // from one date to another
)

var grainNames = [...]string{"", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century", "span"}

// String is the grain in lower case ("month"), "" for NoGrain.
func (g Grain) String() string { return grainNames[g] }

// Date is a half-open interval of days. A year is all its days. The zero Date
// is no date.
type Date struct {
	Start, End DayNum // End is exclusive
	Grain      Grain
	OpenStart  bool  // until, before: Start is not meaningful
	OpenEnd    bool  // since, after: End is not meaningful
	Relative   bool  // resolved against the article's date ("last month")
	Fiscal     bool  // a fiscal year, whose end differs by company
	Vague      bool  // "recently": neither Start nor End is known
	Impossible bool  // written, but on no calendar: "30 February"; Vague as well
	Slack      int32 // days by which both ends may be off: "two years ago" is the day, give or take half a year
}

// DayDate is a single day. Like all the constructors it is the zero Date when
// the calendar has no such day or the year is not from 1 to 9999.
func DayDate(year, month, day int) Date {
	d, ok := FromCivil(year, month, day)
	if !ok {
		return Date{}
	}
	return d.Date()
}

// Date is d as a [Date] of one day.
func (d DayNum) Date() Date { return Date{Start: d, End: d + 1, Grain: GrainDay} }

// MonthDate is all days of a month.
func MonthDate(year, month int) Date { return months(year, month, 1, GrainMonth) }

// QuarterDate is all days of a quarter from 1 to 4 of a calendar year.
func QuarterDate(year, quarter int) Date {
	if quarter < 1 || quarter > 4 {
		return Date{}
	}
	return months(year, 3*quarter-2, 3, GrainQuarter)
}

// HalfDate is all days of the first or second half of a calendar year.
func HalfDate(year, half int) Date {
	if half < 1 || half > 2 {
		return Date{}
	}
	return months(year, 6*half-5, 6, GrainHalf)
}

// YearDate is all days of a year.
func YearDate(year int) Date { return months(year, 1, 12, GrainYear) }

// DecadeDate is the ten years from year, which ends in 0 for "the 2010s".
func DecadeDate(year int) Date { return months(year, 1, 120, GrainDecade) }

// WeekDate is the week, Monday to Sunday, that d lies in.
func WeekDate(d DayNum) Date {
	return Date{Start: d.StartOfWeek(), End: d.StartOfWeek() + 7, Grain: GrainWeek}
}

// SpanDate is the days from start up to, but not including, end.
func SpanDate(start, end DayNum) Date {
	if end <= start {
		return Date{}
	}
	return Date{Start: start, End: end, Grain: GrainSpan}
}

func months(year, month, n int, g Grain) Date {
	start, ok := FromCivil(year, month, 1)
	if !ok {
		return Date{}
	}
	return Date{Start: start, End: start.AddMonths(n), Grain: g}
}

// IsZero reports whether d says nothing of when.
func (d Date) IsZero() bool { return d == Date{} }

// Known reports whether d bounds a time on at least one side.
func (d Date) Known() bool { return !d.Vague && d.Grain != NoGrain && !(d.OpenStart && d.OpenEnd) }

// The bounds stand for open sides in comparisons.
const (
	firstDay DayNum = -1 << 31
	lastDay  DayNum = 1<<31 - 1
)

// Bounds is the interval of days of d with its slack, open sides standing at the
// ends of time.
func (d Date) Bounds() (start, end DayNum) {
	start, end = d.Start-DayNum(d.Slack), d.End+DayNum(d.Slack)
	if d.OpenStart {
		start = firstDay
	}
	if d.OpenEnd {
		end = lastDay
	}
	return start, end
}

// Contains reports whether all of e lies in d. A date that is not known
// contains nothing and lies in nothing.
func (d Date) Contains(e Date) bool {
	if !d.Known() || !e.Known() {
		return false
	}
	ds, de := d.Bounds()
	es, ee := e.Bounds()
	return ds <= es && ee <= de
}

// ContainsDay reports whether n is one of d's days.
func (d Date) ContainsDay(n DayNum) bool { return d.Contains(n.Date()) }

// Overlaps reports whether d and e share a day.
func (d Date) Overlaps(e Date) bool { return d.Known() && e.Known() && d.Gap(e) == 0 }

// Gap is the number of days between d and e when they do not meet: 1 for
// neighbours, 0 when they share a day or one of them is not known.
func (d Date) Gap(e Date) int {
	if !d.Known() || !e.Known() {
		return 0
	}
	ds, de := d.Bounds()
	es, ee := e.Bounds()
	switch {
	case de <= es:
		return int(es) - int(de) + 1
	case ee <= ds:
		return int(ds) - int(ee) + 1
	}
	return 0
}

// Before reports whether all of d lies before all of e.
func (d Date) Before(e Date) bool {
	if !d.Known() || !e.Known() {
		return false
	}
	_, de := d.Bounds()
	es, _ := e.Bounds()
	return de <= es
}

// Year is the calendar year all of d lies in; ok is false when there is none.
func (d Date) Year() (year int, ok bool) {
	if !d.Known() || d.OpenStart || d.OpenEnd {
		return 0, false
	}
	first, _, _ := d.Start.Civil()
	last, _, _ := (d.End - 1).Civil()
	return first, first == last
}

// AddMonths is d moved by n months: its first and last day are, each to the
// same day of the month where there is one.
func (d Date) AddMonths(n int) Date {
	if !d.Known() {
		return d
	}
	if !d.OpenStart {
		d.Start = d.Start.AddMonths(n)
	}
	if !d.OpenEnd {
		// An exclusive end on the first of a month bounds a whole month and moves as such.
		if _, _, day := d.End.Civil(); day == 1 {
			d.End = d.End.AddMonths(n)
		} else {
			d.End = (d.End - 1).AddMonths(n) + 1
		}
	}
	return d
}

// String writes d by its grain, or by its slack when that is wider: "2016-05-12", "2016-05", "2016-Q2", "2016-H1",
// "2016", "2010s", and other grains as "2016-05-09/2016-05-16", the second day
// not included. Open sides are empty, a date that is not known is "".
// [ParseISODate] reads it back.
func (d Date) String() string {
	if !d.Known() {
		return ""
	}
	var b []byte
	if d.OpenStart || d.OpenEnd {
		if !d.OpenStart {
			b = d.Start.appendISO(b)
		}
		b = append(b, '/')
		if !d.OpenEnd {
			b = d.End.appendISO(b)
		}
		return string(b)
	}
	y, m, day := d.Start.Civil()
	b = appendYear(b, y)
	switch {
	case d.Slack >= 180:
		return string(b)
	case d.Slack >= 15:
		return string(appendTwo(append(b, '-'), m))
	}
	switch d.Grain {
	case GrainDay:
		return string(d.Start.appendISO(b[:0]))
	case GrainMonth:
		return string(appendTwo(append(b, '-'), m))
	case GrainQuarter:
		if m%3 == 1 && day == 1 {
			return string(append(b, '-', 'Q', byte('1'+m/3)))
		}
	case GrainHalf:
		if m%6 == 1 && day == 1 {
			return string(append(b, '-', 'H', byte('1'+m/6)))
		}
	case GrainYear:
		// A fiscal year need not start in January.
		if m == 1 && day == 1 {
			return string(b)
		}
	case GrainDecade:
		if m == 1 && day == 1 && y%10 == 0 {
			return string(append(b, 's'))
		}
	}
	b = append(d.Start.appendISO(b[:0]), '/')
	return string(d.End.appendISO(b))
}

// English writes d for a message: "5 April 2024", "April 2024", "the second
// quarter of 2024", "2024", "the 2010s", "5 to 9 April 2024". It is "" for a
// date that is not known.
func (d Date) English() string {
	if !d.Known() {
		return ""
	}
	switch {
	case d.OpenStart && d.Grain != NoGrain:
		return "before " + d.End.English()
	case d.OpenEnd:
		return "since " + d.Start.English()
	}
	y, m, day := d.Start.Civil()
	year := string(appendYear(nil, y))
	switch {
	case d.Slack >= 180:
		return year
	case d.Slack >= 15:
		return time.Month(m).String() + " " + year
	}
	switch d.Grain {
	case GrainDay:
		return d.Start.English()
	case GrainMonth:
		return time.Month(m).String() + " " + year
	case GrainQuarter:
		if m%3 == 1 && day == 1 {
			return "the " + [...]string{"first", "second", "third", "fourth"}[m/3] + " quarter of " + year
		}
	case GrainHalf:
		if m%6 == 1 && day == 1 {
			return "the " + [...]string{"first", "second"}[m/6] + " half of " + year
		}
	case GrainYear:
		if m == 1 && day == 1 {
			return year
		}
	case GrainDecade:
		if m == 1 && day == 1 && y%10 == 0 {
			return "the " + year + "s"
		}
	}
	last := d.End - 1
	ly, lm, _ := last.Civil()
	switch {
	case ly == y && lm == m:
		return strconv.Itoa(day) + " to " + last.English()
	case ly == y:
		return strconv.Itoa(day) + " " + time.Month(m).String() + " to " + last.English()
	}
	return d.Start.English() + " to " + last.English()
}

// English writes d as "5 April 2024".
func (d DayNum) English() string {
	y, m, day := d.Civil()
	return strconv.Itoa(day) + " " + time.Month(m).String() + " " + strconv.Itoa(y)
}

// ParseISODate reads what [Date.String] writes: "2016-05-12", "2016-05",
// "2016-Q2", "2016-H1", "2016", "2010s", and two days (the second exclusive,
// either missing) with a slash between them.
func ParseISODate(s string) (Date, bool) {
	for i := range len(s) {
		if s[i] == '/' {
			return parseSpan(s[:i], s[i+1:])
		}
	}
	if len(s) < 4 {
		return Date{}, false
	}
	year, ok := digits(s[:4])
	if !ok {
		return Date{}, false
	}
	var d Date
	switch rest := s[4:]; {
	case rest == "":
		d = YearDate(year)
	case rest == "s" && year%10 == 0:
		d = DecadeDate(year)
	case len(rest) == 3 && rest[0] == '-' && (rest[1] == 'Q' || rest[1] == 'q'):
		d = QuarterDate(year, int(rest[2])-'0')
	case len(rest) == 3 && rest[0] == '-' && (rest[1] == 'H' || rest[1] == 'h'):
		d = HalfDate(year, int(rest[2])-'0')
	case len(rest) == 3 && rest[0] == '-':
		if m, ok := digits(rest[1:]); ok {
			d = MonthDate(year, m)
		}
	case len(rest) == 6 && rest[0] == '-' && rest[3] == '-':
		m, okm := digits(rest[1:3])
		day, okd := digits(rest[4:])
		if okm && okd {
			d = DayDate(year, m, day)
		}
	}
	return d, !d.IsZero()
}

func parseSpan(from, to string) (Date, bool) {
	d := Date{Grain: GrainSpan, OpenStart: from == "", OpenEnd: to == ""}
	if d.OpenStart && d.OpenEnd {
		return Date{}, false
	}
	for i, s := range [...]string{from, to} {
		if s == "" {
			continue
		}
		day, ok := ParseISODate(s)
		if !ok || day.Grain != GrainDay {
			return Date{}, false
		}
		if i == 0 {
			d.Start = day.Start
		} else {
			d.End = day.Start
		}
	}
	if !d.OpenStart && !d.OpenEnd && d.End <= d.Start {
		return Date{}, false
	}
	return d, true
}

// digits reads a number of decimal digits and nothing else.
func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s != ""
}
