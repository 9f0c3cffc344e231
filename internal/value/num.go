package value

import (
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// Num is an exact rational number. The zero Num is 0.
//
// Numbers whose numerator and denominator fit 64 bits, which is nearly every
// number of an article, are computed without allocating. Nums are compared with
// [Num.Cmp], never with ==.
type Num struct {
	n, d int64    // numerator and denominator in lowest terms; d == 0 stands for 1
	big  *big.Rat // used instead when n/d would overflow
}

// Int is the whole number n.
func Int(n int64) Num { return Num{n: n} }

// Ratio is n/d. It is 0 when d is 0, which stands for "no number".
func Ratio(n, d int64) Num {
	if d == 0 {
		return Num{}
	}
	const minInt = -1 << 63
	if n == minInt || d == minInt {
		return fromRat(new(big.Rat).SetFrac64(n, d))
	}
	if d < 0 {
		n, d = -n, -d
	}
	return lowest(n, d)
}

// lowest reduces n/d, d > 0.
func lowest(n, d int64) Num {
	if g := gcd(magnitude(n), uint64(d)); g > 1 {
		n, d = n/int64(g), d/int64(g)
	}
	return Num{n: n, d: d}
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// fromRat is r, on the fast path when it fits. It keeps r, which must not change.
func fromRat(r *big.Rat) Num {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return Num{n: r.Num().Int64(), d: r.Denom().Int64()}
	}
	return Num{big: r}
}

func (x Num) denom() int64 {
	if x.d == 0 {
		return 1
	}
	return x.d
}

// Rat is x as a new [big.Rat], the caller's to change.
func (x Num) Rat() *big.Rat {
	if x.big != nil {
		return new(big.Rat).Set(x.big)
	}
	return new(big.Rat).SetFrac64(x.n, x.denom())
}

// rat is x as a [big.Rat] that may be shared and must not be changed.
func (x Num) rat() *big.Rat {
	if x.big != nil {
		return x.big
	}
	return x.Rat()
}

// Add is x + y.
func (x Num) Add(y Num) Num {
	if x.big == nil && y.big == nil {
		xd, yd := x.denom(), y.denom()
		if a, ok := mul64(x.n, yd); ok {
			if b, ok := mul64(y.n, xd); ok {
				if n := a + b; (n > a) == (b > 0) {
					if d, ok := mul64(xd, yd); ok {
						return lowest(n, d)
					}
				}
			}
		}
	}
	return fromRat(new(big.Rat).Add(x.rat(), y.rat()))
}

// Sub is x - y.
func (x Num) Sub(y Num) Num { return x.Add(y.Neg()) }

// Mul is x × y.
func (x Num) Mul(y Num) Num {
	if x.big == nil && y.big == nil {
		if n, ok := mul64(x.n, y.n); ok {
			if d, ok := mul64(x.denom(), y.denom()); ok {
				return lowest(n, d)
			}
		}
	}
	return fromRat(new(big.Rat).Mul(x.rat(), y.rat()))
}

// Div is x ÷ y. Like [Ratio] it is 0 when y is 0.
func (x Num) Div(y Num) Num {
	if y.IsZero() {
		return Num{}
	}
	if y.big == nil && y.n != -1<<63 {
		return x.Mul(Ratio(y.denom(), y.n))
	}
	return fromRat(new(big.Rat).Quo(x.rat(), y.rat()))
}

// mul64 is a × b, and whether it fits.
func mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > 1<<63-1 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

// Cmp is -1, 0 or 1 as x is less than, equal to or more than y.
func (x Num) Cmp(y Num) int {
	if x.big == nil && y.big == nil {
		if sx, sy := sign64(x.n), sign64(y.n); sx != sy {
			return sign64(int64(sx - sy))
		}
		// a/b against c/d by 128-bit cross products of the magnitudes.
		ahi, alo := bits.Mul64(magnitude(x.n), uint64(y.denom()))
		bhi, blo := bits.Mul64(magnitude(y.n), uint64(x.denom()))
		c := 0
		switch {
		case ahi != bhi:
			c = 1
			if ahi < bhi {
				c = -1
			}
		case alo != blo:
			c = 1
			if alo < blo {
				c = -1
			}
		}
		if x.n < 0 {
			c = -c
		}
		return c
	}
	return x.rat().Cmp(y.rat())
}

func sign64(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// Sign is -1, 0 or 1.
func (x Num) Sign() int {
	if x.big != nil {
		return x.big.Sign()
	}
	return sign64(x.n)
}

// IsZero reports whether x is 0.
func (x Num) IsZero() bool { return x.big == nil && x.n == 0 }

// IsInt reports whether x is a whole number.
func (x Num) IsInt() bool {
	if x.big != nil {
		return x.big.IsInt()
	}
	return x.denom() == 1
}

// Int64 is x when it is a whole number of 64 bits; otherwise ok is false.
func (x Num) Int64() (n int64, ok bool) {
	if x.big != nil || x.denom() != 1 {
		return 0, false
	}
	return x.n, true
}

// Neg is -x.
func (x Num) Neg() Num {
	if x.big == nil && x.n != -1<<63 {
		return Num{n: -x.n, d: x.d}
	}
	return fromRat(new(big.Rat).Neg(x.rat()))
}

// Abs is x without its sign.
func (x Num) Abs() Num {
	if x.Sign() < 0 {
		return x.Neg()
	}
	return x
}

// Floor is the greatest whole number not above x.
func (x Num) Floor() Num {
	if x.big == nil {
		d := x.denom()
		q := x.n / d
		if x.n%d < 0 {
			q--
		}
		return Num{n: q}
	}
	// Div rounds towards minus infinity, as the denominator is positive.
	q := new(big.Int).Div(x.big.Num(), x.big.Denom())
	return fromRat(new(big.Rat).SetInt(q))
}

// Pow10 is ten to the power of exp, which may be negative. Beyond ±400, more
// than any figure of an article needs, it stays at the limit.
func Pow10(exp int) Num {
	exp = max(-maxExponent, min(exp, maxExponent))
	if -18 <= exp && exp <= 18 {
		p := int64(1)
		for i := exp; i != 0; {
			p *= 10
			if i > 0 {
				i--
			} else {
				i++
			}
		}
		if exp < 0 {
			return Num{n: 1, d: p}
		}
		return Num{n: p}
	}
	e := int64(max(exp, -exp))
	p := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(e), nil))
	if exp < 0 {
		p.Inv(p)
	}
	return fromRat(p)
}

// maxExponent bounds the digits of a number, so that no text can make
// arithmetic slow.
const maxExponent = 400

// ParseNum reads a plain decimal: an optional sign, digits, and optionally a
// point and more digits ("-1234.50", ".5"). It takes no grouping marks, exponents
// or spaces, and no more than a few hundred digits.
func ParseNum(decimal string) (Num, bool) {
	s, neg := decimal, false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg, s = s[0] == '-', s[1:]
	}
	var n int64
	digits, places, point, small := 0, 0, false, true
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.' && !point:
			point = true
		case '0' <= c && c <= '9':
			digits++
			if point {
				places++
			}
			if n > (1<<63-1-9)/10 {
				small = false
			} else {
				n = n*10 + int64(c-'0')
			}
		default:
			return Num{}, false
		}
	}
	if digits == 0 || digits > maxExponent || s[len(s)-1] == '.' {
		return Num{}, false
	}
	if small && places <= 18 {
		x := Num{n: n}
		if places > 0 {
			x = lowest(n, Pow10(places).n)
		}
		if neg {
			x.n = -x.n
		}
		return x, true
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Num{}, false
	}
	if neg {
		r.Neg(r)
	}
	return fromRat(r), true
}

// printPlaces is how many decimal places are written out before a number is
// written as a fraction (String) or rounded (AppendJSON).
const printPlaces = 12

// String is x as a plain decimal, or as "n/d" when that would take more than
// twelve decimal places.
func (x Num) String() string {
	if n, ok := x.Int64(); ok {
		return strconv.FormatInt(n, 10)
	}
	if !x.Mul(Pow10(printPlaces)).IsInt() {
		return x.rat().RatString()
	}
	return string(x.AppendJSON(nil))
}

// AppendJSON appends x to b as a JSON number without exponent: a whole number
// or a decimal, rounded to twelve places.
func (x Num) AppendJSON(b []byte) []byte {
	if n, ok := x.Int64(); ok {
		return strconv.AppendInt(b, n, 10)
	}
	s := x.rat().FloatString(printPlaces)
	if strings.ContainsRune(s, '.') {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		s = "0"
	}
	return append(b, s...)
}
