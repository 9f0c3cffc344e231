package value

// DayNum counts days of the proleptic Gregorian calendar from 1970-01-01, which is 0.
// There is no time of day and no time zone.
type DayNum int32

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

// Date is a half-open interval of days. A year is all its days. The zero Date
// is no date.
type Date struct {
	Start, End DayNum // End is exclusive
	Grain      Grain
	OpenStart  bool // until, before: Start is not meaningful
	OpenEnd    bool // since, after: End is not meaningful
	Relative   bool // resolved against the article's date ("last month")
	Fiscal     bool // a fiscal year, whose end differs by company
	Vague      bool // "recently": neither Start nor End is known
}
