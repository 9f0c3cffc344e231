package value

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func num(t testing.TB, s string) Num {
	t.Helper()
	x, ok := ParseNum(s)
	if !ok {
		t.Fatalf("%q is no number", s)
	}
	return x
}

// drawNum draws numbers on both sides of the machine word.
func drawNum(t *rapid.T, label string) (Num, *big.Rat) {
	n := rapid.Int64().Draw(t, label+" numerator")
	d := rapid.Int64Range(1, 1<<62).Draw(t, label+" denominator")
	if rapid.Bool().Draw(t, label+" small") {
		n, d = n%1000, d%1000+1
	}
	return Ratio(n, d), new(big.Rat).SetFrac64(n, d)
}

func TestNumIsRat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, a := drawNum(t, "x")
		y, b := drawNum(t, "y")
		same := func(what string, got Num, want *big.Rat) {
			if got.Rat().Cmp(want) != 0 {
				t.Fatalf("%v %s %v = %v, want %v", a, what, b, got, want)
			}
		}
		same("+", x.Add(y), new(big.Rat).Add(a, b))
		same("-", x.Sub(y), new(big.Rat).Sub(a, b))
		same("×", x.Mul(y), new(big.Rat).Mul(a, b))
		same("neg", x.Neg(), new(big.Rat).Neg(a))
		same("abs", x.Abs(), new(big.Rat).Abs(a))
		if b.Sign() != 0 {
			same("÷", x.Div(y), new(big.Rat).Quo(a, b))
		}
		if x.Cmp(y) != a.Cmp(b) {
			t.Fatalf("%v against %v: %d, want %d", a, b, x.Cmp(y), a.Cmp(b))
		}
		if x.Sign() != a.Sign() || x.IsInt() != a.IsInt() || x.IsZero() != (a.Sign() == 0) {
			t.Fatalf("%v: sign %d, whole %v", a, x.Sign(), x.IsInt())
		}
		if f := x.Floor(); !f.IsInt() || f.Cmp(x) > 0 || f.Add(Int(1)).Cmp(x) <= 0 {
			t.Fatalf("the floor of %v is %v", a, f)
		}
	})
}

func TestNumEdges(t *testing.T) {
	const minInt, maxInt = -1 << 63, 1<<63 - 1
	if got := Int(maxInt).Add(Int(1)).String(); got != "9223372036854775808" {
		t.Errorf("max + 1 = %s", got)
	}
	if got := Int(minInt).Neg().String(); got != "9223372036854775808" {
		t.Errorf("-min = %s", got)
	}
	if got := Int(minInt).Sub(Int(1)).String(); got != "-9223372036854775809" {
		t.Errorf("min - 1 = %s", got)
	}
	if got := Int(1).Div(Int(minInt)); got.Sign() != -1 {
		t.Errorf("1/min = %s", got)
	}
	if got := Ratio(minInt, minInt); got.Cmp(Int(1)) != 0 {
		t.Errorf("min/min = %s", got)
	}
	if !Ratio(3, 0).IsZero() || !Int(3).Div(Num{}).IsZero() {
		t.Error("a division by 0 is no number")
	}
	if n, ok := Int(maxInt).Mul(Int(4)).Div(Int(4)).Int64(); !ok || n != maxInt {
		t.Errorf("a detour over big numbers gives %d, %v", n, ok)
	}
	if _, ok := Ratio(1, 3).Int64(); ok {
		t.Error("a third is whole")
	}
}

func TestParseNum(t *testing.T) {
	for _, c := range []struct{ in, want, json string }{
		{"0", "0", "0"}, {"-0", "0", "0"}, {"7", "7", "7"}, {"007", "7", "7"}, {"+7", "7", "7"}, {"-7.50", "-7.5", "-7.5"},
		{".5", "0.5", "0.5"}, {"4.500", "4.5", "4.5"}, {"0.000000000001", "0.000000000001", "0.000000000001"},
		{"0.0000000000001", "1/10000000000000", "0"},
		{"123456789012345678901234567890", "123456789012345678901234567890", "123456789012345678901234567890"},
		{"12345678901234567890.25", "12345678901234567890.25", "12345678901234567890.25"},
	} {
		x := num(t, c.in)
		if x.String() != c.want || string(x.AppendJSON(nil)) != c.json {
			t.Errorf("%s: %s and %s, want %s and %s", c.in, x, x.AppendJSON(nil), c.want, c.json)
		}
	}
	for _, s := range []string{"", "-", "+", ".", "1.", "1.2.3", "1,200", "1e9", " 1", "1 ", "0x10", "½", "--1", "١"} {
		if x, ok := ParseNum(s); ok {
			t.Errorf("ParseNum(%q) = %v", s, x)
		}
	}
	if got := Ratio(1, 3).String(); got != "1/3" {
		t.Errorf("a third is %s", got)
	}
	if got := string(Ratio(2, 3).AppendJSON(nil)); got != "0.666666666667" {
		t.Errorf("two thirds are %s", got)
	}
	if got := string(Ratio(-1, 3).AppendJSON([]byte("x:"))); got != "x:-0.333333333333" {
		t.Errorf("minus a third is %s", got)
	}
}

func TestPow10(t *testing.T) {
	for _, c := range []struct {
		exp  int
		want string
	}{{0, "1"}, {3, "1000"}, {18, "1000000000000000000"}, {19, "10000000000000000000"}, {-2, "0.01"}, {-12, "0.000000000001"}} {
		if got := Pow10(c.exp).String(); got != c.want {
			t.Errorf("10^%d = %s", c.exp, got)
		}
	}
	if Pow10(1_000_000_000).Cmp(Pow10(maxExponent)) != 0 || Pow10(-1_000_000_000).Sign() <= 0 {
		t.Error("exponents are not bounded")
	}
}

func FuzzParseNum(f *testing.F) {
	for _, s := range []string{"0", "-1.5", ".25", "99999999999999999999", "1.", "1e3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x, ok := ParseNum(s)
		if !ok {
			return
		}
		want, valid := new(big.Rat).SetString(s)
		if !valid || x.Rat().Cmp(want) != 0 {
			t.Errorf("ParseNum(%q) = %v, want %v", s, x, want)
		}
	})
}

func TestNumAllocatesNothing(t *testing.T) {
	x, y := Ratio(395_200_000, 1), Ratio(5, 1000)
	if n := testing.AllocsPerRun(100, func() {
		z := x.Mul(y).Add(x).Sub(y).Div(Int(7))
		_ = z.Cmp(x)
		_, _ = ParseNum("4.5")
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkNum(b *testing.B) {
	x, y := Int(395_200_000), Ratio(1, 40)
	for b.Loop() {
		if x.Sub(x.Mul(y)).Cmp(x) > 0 {
			b.Fatal("less is more")
		}
	}
}
