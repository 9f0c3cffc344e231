package value

import "math/big"

// Num is an exact rational number. The zero Num is 0.
type Num struct {
	n, d int64    // numerator and denominator in lowest terms; d == 0 stands for 1
	big  *big.Rat // used instead when n/d would overflow
}
