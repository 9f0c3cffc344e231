package value

import (
	"strconv"
	"strings"
)

// scale is a power of thousand as a desk abbreviates it.
type scale struct {
	exp     int
	short   string
	decimal int // decimals that still read well
}

// scales lists the scales from large to small.
var scales = [...]scale{{12, "tn", 3}, {9, "bn", 3}, {6, "m", 3}, {3, "k", 1}, {0, "", 0}}

// String writes v as a desk does: "$235m", "€4.5bn", "~170", "250-499", "12%",
// "2x", "8 years", "2016-05". Reading it back gives v, but for the wording of
// vague figures, which become ranges, and for symbols that several currencies
// share. It is "" for the zero Value.
func (v Value) String() string {
	return string(v.appendDesk(nil))
}

// hedges is how a desk abbreviates an approximator before a figure.
var hedges = [...]string{Precisely: "exactly ", About: "~", Nearly: "nearly ", JustUnder: "just under ", Over: ">",
	JustOver: "just over ", AtLeast: ">=", Under: "<", AtMost: "<=", UpTo: "up to ", Vague: ""}

// hedgeWords is the same in running text.
var hedgeWords = [...]string{Precisely: "exactly ", About: "about ", Nearly: "nearly ", JustUnder: "just under ",
	Over: "more than ", JustOver: "just over ", AtLeast: "at least ", Under: "less than ", AtMost: "at most ",
	UpTo: "up to ", Vague: ""}

func (v Value) appendDesk(b []byte) []byte {
	switch v.Kind {
	case None:
		return b
	case Name:
		return append(b, v.Text...)
	case DateKind:
		return append(append(b, hedges[v.Approx]...), v.Date.String()...)
	}
	b = append(b, hedges[v.Approx]...)
	if v.Approx != Between && v.Approx != Vague {
		return v.appendFigure(b, v.Num)
	}
	return v.appendFigure(append(v.appendFigure(b, v.Num), '-'), v.Max)
}

// English writes v for a message: "$235m", "about 170", "250 to 499", "May 2016".
func (v Value) English() string {
	var b []byte
	switch v.Kind {
	case None, Name:
		return v.Text
	case DateKind:
		if v.Date.OpenStart || v.Date.OpenEnd {
			return v.Date.English() // "before", "since" say it all
		}
		return hedgeWords[v.Approx] + v.Date.English()
	}
	if v.Approx != Between && v.Approx != Vague {
		return string(v.appendFigure(append(b, hedgeWords[v.Approx]...), v.Num))
	}
	return string(v.appendFigure(append(v.appendFigure(b, v.Num), " to "...), v.Max))
}

// appendFigure writes x as a figure of v's kind, to the precision of v.
func (v Value) appendFigure(b []byte, x Num) []byte {
	if x.Sign() < 0 {
		b, x = append(b, '-'), x.Neg()
	}
	switch v.Kind {
	case Money:
		b = append(b, symbolOf(v.Currency)...)
		return appendScaled(b, x, v.Step)
	case Percent:
		return append(appendDecimal(b, x, v.Step), '%')
	case Points:
		return append(appendDecimal(b, x, v.Step), plural(x, " percentage point")...)
	case Multiple:
		return append(appendDecimal(b, x, v.Step), 'x')
	case Ordinal:
		b = appendDecimal(b, x, v.Step)
		n, _ := x.Int64()
		return append(b, ordinalSuffix(n)...)
	case Duration, Age:
		b = append(appendDecimal(b, x, v.Step), ' ')
		return append(b, plural(x, v.Unit.String())...)
	}
	return appendScaled(b, x, v.Step)
}

var unitNames = [...]string{"", "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"}

// String is the unit in the singular ("year").
func (u Unit) String() string { return unitNames[u] }

// plural is the noun as it stands after the number x.
func plural(x Num, noun string) string {
	switch {
	case x.Cmp(Int(1)) == 0 || noun == "":
		return noun
	case strings.HasSuffix(noun, "y") && noun != "day":
		return noun[:len(noun)-1] + "ies"
	}
	return noun + "s"
}

func ordinalSuffix(n int64) string {
	switch {
	case n%100 >= 11 && n%100 <= 13:
		return "th"
	case n%10 == 1:
		return "st"
	case n%10 == 2:
		return "nd"
	case n%10 == 3:
		return "rd"
	}
	return "th"
}

// appendScaled writes x, which is not negative, with the scale that reads best
// and has its last digit at step: 235m, 4.5bn, 1,200.
func appendScaled(b []byte, x, step Num) []byte {
	s := scaleFor(x, step)
	k := Pow10(s.exp)
	b = appendDecimal(b, x.Div(k), step.Div(k))
	return append(b, s.short...)
}

// scaleFor chooses the scale for x with its last digit at step, 0 for however
// many digits it takes.
func scaleFor(x, step Num) scale {
	last := scales[len(scales)-1]
	for _, s := range scales {
		k := Pow10(s.exp)
		if step.Cmp(k) > 0 {
			// A smaller scale would add digits that were not written.
			break
		}
		last = s
		if x.Cmp(k) >= 0 && x.Div(k).places(step.Div(k)) <= s.decimal {
			return s
		}
	}
	return last
}

// places is how many decimal places x takes when its last digit is at step; as
// many as it has when step is 0, up to twelve.
func (x Num) places(step Num) int {
	for n := range printPlaces {
		k := Pow10(n)
		if step.Sign() > 0 {
			if step.Mul(k).Cmp(Int(1)) >= 0 {
				return n
			}
		} else if x.Mul(k).IsInt() {
			return n
		}
	}
	return printPlaces
}

// appendDecimal writes x, which is not negative, as a decimal with its last
// digit at step, and with commas between thousands.
func appendDecimal(b []byte, x, step Num) []byte {
	return appendPlaces(b, x, x.places(step), ',', '.')
}

// appendPlaces writes x rounded to a number of decimal places. A group of 0 is
// none.
func appendPlaces(b []byte, x Num, places int, group, point rune) []byte {
	var whole, fraction string
	if n, ok := x.Int64(); ok && places == 0 {
		whole = strconv.FormatInt(n, 10)
	} else {
		whole, fraction, _ = strings.Cut(x.rat().FloatString(places), ".")
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 && group != 0 {
			b = append(b, string(group)...)
		}
		b = append(b, whole[i])
	}
	if fraction != "" {
		b = append(append(b, string(point)...), fraction...)
	}
	return b
}
