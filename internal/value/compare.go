package value

// Grade is the outcome of a comparison.
type Grade uint8

// The grades.
const (
	Incomparable Grade = iota // units or currencies that nothing relates
	Agrees
	Imprecise // true or within rounding, but a reader would infer something false
	Disagrees
)

// Result is what [Compare] says of a written value and a known one.
type Result struct {
	Grade  Grade
	Hint   Hint
	Reason string // one clause for a message; "" when it agrees
}

// Hint names the slip that would explain a disagreement.
type Hint uint8

// The hints.
const (
	NoHint         Hint = iota
	HintThousand        // million and billion
	HintDecimal         // a slipped decimal point
	HintTransposed      // the same digits in another order
	HintCurrency        // the same digits under another symbol
)

// Setting is where a value stands and what helps to compare it.
type Setting struct {
	Headline bool // headlines and captions may round more
	// Rate, when not nil, is how many units of to one unit of from bought on a day.
	Rate func(from, to string, on DayNum) (Num, bool)
	On   DayNum // the day of the event, for Rate
}
