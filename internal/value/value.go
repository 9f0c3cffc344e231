// Package value holds what statements are made of: counts, money, percentages,
// dates, durations and names, each an interval that remembers how it was written.
//
// The important type is [Value]. Two values are compared by [Compare], the one
// place that decides whether a written figure agrees with a known one. All
// arithmetic is exact; there are no floats.
package value

// Kind says what a [Value] measures.
type Kind uint8

// The kinds of values.
const (
	None     Kind = iota
	Count         // things or people
	Money         // an amount in Currency
	Percent       // a share in hundredths: 12 for "12%"
	Points        // percentage points
	Multiple      // a factor: 2 for "doubled", 1.2 for "1.2x"
	Ordinal       // 2 for "second"
	DateKind      // Date
	Duration      // Num times Unit
	Age           // Num times Unit, of something or somebody
	Name          // Text
)

// Approx is the class of the words around a figure that say how exact it is.
// The order and the classes are those of the claim format ("approximation").
type Approx uint8

// The classes of approximators.
const (
	Exact     Approx = iota // no hedge
	Precisely               // exactly, precisely, just (only)
	About                   // about, around, roughly, some, ~, or so
	Nearly                  // nearly, almost, close to
	JustUnder               // just under, a shade under
	Over                    // more than, over, north of, +
	JustOver                // just over, slightly more than, -odd
	AtLeast                 // at least, no fewer than, or more
	Under                   // less than, fewer than, under
	AtMost                  // at most, no more than
	UpTo                    // up to, as much as
	Between                 // a range: Num to Max
	Vague                   // dozens, hundreds, nine-figure: Num to Max
)

var approxNames = [...]string{"exact", "precisely", "about", "nearly", "just-under", "over", "just-over",
	"at-least", "under", "at-most", "up-to", "between", "vague"}

// String is the class as JSON output spells it.
func (a Approx) String() string { return approxNames[a] }

// Unit is a length of time.
type Unit uint8

// The units of durations and ages.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
	Decade
	Century
)

// Value is a figure, a date or a name with its wording.
// The zero Value says nothing.
type Value struct {
	Kind     Kind
	Approx   Approx
	Currency string // ISO 4217 code of Money; "" when none is known
	Guess    bool   // the currency was written as a symbol several currencies share ("$", "¥", "kr")
	Unit     Unit   // of Duration and Age; of a date told as "two years ago", whose length of time Num, Max, Step and Digits are
	Num      Num    // the written figure; the lower end of Between and Vague
	Max      Num    // the upper end of Between and Vague
	Step     Num    // what one more in the last digit as written adds: 0.1bn for "4.5bn"; 0 for a figure known exactly
	Digits   uint8  // significant digits as written: 1 for 400, 3 for 235
	Date     Date
	Text     string // of Name
}
