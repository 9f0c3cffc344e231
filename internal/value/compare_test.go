package value

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// figure reads the shorthand of these tests: an optional hedge, currency, digits
// and scale. It is no parser: what it cannot read fails the test.
func figure(t testing.TB, s string) Value {
	t.Helper()
	v := Value{Kind: Count}
	for _, h := range []struct {
		words  string
		approx Approx
	}{{"exactly ", Precisely}, {"about ", About}, {"nearly ", Nearly}, {"just under ", JustUnder}, {"more than ", Over},
		{"just over ", JustOver}, {"at least ", AtLeast}, {"less than ", Under}, {"at most ", AtMost}, {"up to ", UpTo}} {
		if rest, ok := strings.CutPrefix(s, h.words); ok {
			v.Approx, s = h.approx, rest
		}
	}
	if lo, hi, ok := strings.Cut(s, "-"); ok && strings.ContainsAny(lo, "0123456789") {
		a, b := figure(t, lo), figure(t, hi)
		a.Approx, a.Max = Between, b.Num
		return a
	}
	for _, c := range []struct{ sign, code string }{{"US$", "USD"}, {"C$", "CAD"}, {"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}} {
		if rest, ok := strings.CutPrefix(s, c.sign); ok {
			v.Kind, v.Currency, v.Guess, s = Money, c.code, c.sign == "$", rest
			break
		}
	}
	exp := 0
	for _, u := range []struct {
		suffix string
		exp    int
	}{{"bn", 9}, {"m", 6}, {"k", 3}} {
		if rest, ok := strings.CutSuffix(s, u.suffix); ok {
			exp, s = u.exp, rest
			break
		}
	}
	if rest, ok := strings.CutSuffix(s, "x"); ok {
		v.Kind, s = Multiple, rest
	}
	if rest, ok := strings.CutSuffix(s, "%"); ok {
		v.Kind, s = Percent, rest
	}
	s = strings.ReplaceAll(s, ",", "")
	_, decimals, _ := strings.Cut(s, ".")
	digits := strings.TrimLeft(strings.ReplaceAll(strings.TrimPrefix(s, "-"), ".", ""), "0")
	if decimals == "" {
		digits = strings.TrimRight(digits, "0")
	}
	v.Num = num(t, s).Mul(Pow10(exp))
	v.Step = Pow10(exp - len(decimals))
	v.Digits = uint8(max(1, len(digits)))
	return v
}

func TestGoldenCases(t *testing.T) {
	for _, c := range []struct {
		written, fact string
		want          Grade
		hint          Hint
	}{
		{"nearly $400m", "$395.2m", Agrees, 0},
		{"nearly $400m", "$402m", Imprecise, 0},
		{"nearly $400m", "$360m", Disagrees, 0},
		{"nearly $400m", "$378m", Imprecise, 0},
		{"nearly $400m", "$410m", Disagrees, 0},
		{"nearly $400m", "$400m", Imprecise, 0},
		{"$400m", "$395.2m", Imprecise, 0},
		{"$395m", "$395.2m", Agrees, 0},
		{"$395.2m", "$395.2m", Agrees, 0},
		{"$396m", "$395.2m", Imprecise, 0},
		{"$400m", "$360m", Disagrees, 0},
		{"about $400m", "$395.2m", Agrees, 0},
		{"about $400m", "$402m", Agrees, 0},
		{"about $400m", "$360m", Imprecise, 0},
		{"about $400m", "$378m", Imprecise, 0},
		{"about 235", "238", Agrees, 0},
		{"about 235", "230", Imprecise, 0},
		{"more than $390m", "$395.2m", Agrees, 0},
		{"more than $350m", "$395.2m", Agrees, 0},
		{"more than $300m", "$395.2m", Agrees, 0},
		{"more than $200m", "$395.2m", Imprecise, 0},
		{"more than $400m", "$395.2m", Disagrees, 0},
		{"more than $400m", "$399.8m", Imprecise, 0},
		{"more than 100", "140", Agrees, 0},
		{"more than 100", "160", Imprecise, 0},
		{"more than 93", "98", Agrees, 0},
		{"more than 93", "104", Imprecise, 0},
		{"more than $14bn", "$14.6bn", Agrees, 0},
		{"more than $14bn", "$17bn", Imprecise, 0},
		{"more than $1bn", "$11.7bn", Imprecise, 0},
		{"at least $400m", "$400m", Agrees, 0},
		{"just over $400m", "$402m", Agrees, 0},
		{"just over $400m", "$430m", Imprecise, 0},
		{"just under $400m", "$395.2m", Agrees, 0},
		{"just under $400m", "$385m", Imprecise, 0},
		{"less than $400m", "$395.2m", Agrees, 0},
		{"less than 100", "57", Agrees, 0},
		{"less than 100", "43", Imprecise, 0},
		{"up to €50m", "€50m", Agrees, 0},
		{"$6bn", "$5.8bn", Imprecise, 0},
		{"$6bn", "$6.2bn", Imprecise, 0},
		{"$4bn", "$4.5bn", Disagrees, 0},
		{"$5bn", "$4.5bn", Disagrees, 0},
		{"$2bn", "$1.7bn", Disagrees, 0},
		{"nearly $14bn", "$13.7bn", Agrees, 0},
		{"$14bn", "$13.7bn", Agrees, 0},
		{"nearly €500m", "€490m", Agrees, 0},
		{"more than 350", "more than 350", Agrees, 0},
		{"$253m", "$235m", Disagrees, HintTransposed},

		// Neighbours that only touch are not the same.
		{"187", "188", Disagrees, 0},
		{"180", "181", Imprecise, 0}, // a number told to the ten
		{"$235m", "$236m", Imprecise, 0},
		{"3", "4", Disagrees, 0},
		// A coarse fact is met by a finer figure that rounds to it.
		{"$4.45bn", "$4.5bn", Agrees, 0},
		{"$4.38bn", "$4.5bn", Disagrees, 0},
		// Slips.
		{"$235bn", "$235m", Disagrees, HintThousand},
		{"nearly $400bn", "$395.2m", Disagrees, HintThousand},
		{"$23.5m", "$235m", Disagrees, HintDecimal},
		{"1,800", "180", Disagrees, HintDecimal},
		{"2032", "2023", Imprecise, 0},
		{"$359m", "$395.2m", Disagrees, HintTransposed},
		{"$190m", "$180m", Disagrees, 0},
		// Currencies.
		{"€235m", "$235m", Disagrees, HintCurrency},
		{"nearly €400m", "$395.2m", Disagrees, HintCurrency},
		{"€217m", "$235m", Incomparable, 0},
		{"more than €200m", "$235m", Incomparable, 0},
		{"$20m", "C$20m", Agrees, 0},
		{"US$20m", "C$20m", Disagrees, HintCurrency},
		{"US$15m", "C$20m", Incomparable, 0},
		// Facts that are hedged.
		{"190", "about 170", Disagrees, 0},
		{"170", "about 170", Agrees, 0},
		{"180", "about 170", Imprecise, 0},
		{"about 170", "170", Agrees, 0},
		{"300", "250-499", Agrees, 0},
		{"600", "250-499", Disagrees, 0},
		{"more than 200", "250-499", Agrees, 0},
		{"340", "more than 350", Disagrees, 0},
		{"380", "more than 350", Agrees, 0},
		{"5,000", "more than 350", Disagrees, 0},
		{"nearly 50", "less than 50", Agrees, 0},
		{"60", "less than 50", Disagrees, 0},
		// Ranges and vague figures.
		{"250-300", "270", Agrees, 0},
		{"250-300", "310", Imprecise, 0},
		{"250-300", "330", Disagrees, 0},
		{"exactly 400", "395", Disagrees, 0},
		{"exactly $400m", "$400.4m", Agrees, 0},
		{"at most 200", "200", Agrees, 0},
		{"at most 200", "203", Disagrees, 0},
		{"at most 200", "90", Imprecise, 0},
		{"at least 200", "199", Imprecise, 0},
		{"at least 200", "190", Disagrees, 0},
		{"up to €50m", "€20m", Imprecise, 0},
		{"up to €50m", "€52m", Disagrees, 0},
		// Nothing and less.
		{"0", "0", Agrees, 0},
		{"0", "3", Disagrees, 0},
		{"$-5m", "$-5m", Agrees, 0},
		{"more than $-5m", "$-5.2m", Agrees, 0},
		{"$5m", "$-5m", Disagrees, 0},
		// Multiples.
		{"nearly 2x", "2.017x", Imprecise, 0},
		{"nearly 3x", "2.857x", Agrees, 0},
		{"more than 2x", "2.4x", Agrees, 0},
		{"more than 2x", "3.2x", Imprecise, 0},
		{"more than 3x", "2.4x", Disagrees, 0},
		{"more than 0.5x", "0.4x", Agrees, 0},
		{"0.5x", "0.51x", Agrees, 0},
		// Kinds do not mix.
		{"400", "$400", Incomparable, 0},
	} {
		w, f := figure(t, c.written), figure(t, c.fact)
		r := Compare(w, f, Setting{})
		if r.Grade != c.want || c.hint != NoHint && r.Hint != c.hint {
			t.Errorf("%s against %s: %v (%s) %s, want %v (%s)", c.written, c.fact, r.Grade, r.Reason, r.Hint, c.want, c.hint)
		}
		if r.Grade == Imprecise && r.Reason == "" {
			t.Errorf("%s against %s: no reason is given", c.written, c.fact)
		}
	}
}

func TestHeadlines(t *testing.T) {
	for _, c := range []struct {
		written, fact string
		want          Grade
	}{
		{"$6bn", "$5.8bn", Agrees}, {"$6bn", "$6.2bn", Agrees}, {"$400m", "$395.2m", Agrees},
		{"$5bn", "$4.6bn", Imprecise}, {"$4bn", "$4.5bn", Disagrees}, {"$400m", "$360m", Imprecise}, {"$400m", "$340m", Disagrees},
	} {
		if r := Compare(figure(t, c.written), figure(t, c.fact), Setting{Headline: true}); r.Grade != c.want {
			t.Errorf("headline %s against %s: %v, want %v", c.written, c.fact, r.Grade, c.want)
		}
	}
}

func TestUpToAnEquityRound(t *testing.T) {
	w, f := figure(t, "up to €50m"), figure(t, "€50m")
	if r := Compare(w, f, Setting{Equity: true}); r.Grade != Imprecise {
		t.Errorf("an equity round of exactly the ceiling: %v", r.Grade)
	}
}

func TestCeilingAndFloor(t *testing.T) {
	for _, c := range []struct{ w, ceiling, floor string }{
		{"400", "500", "300"}, {"350", "400", "300"}, {"390", "400", "350"}, {"395", "400", "390"}, {"100", "150", "50"},
		{"93", "100", "90"}, {"14", "15", "11.2"}, {"110", "132", "100"}, {"1bn", "1500000000", "500000000"},
	} {
		v := figure(t, c.w)
		if got := v.ceiling().String(); got != c.ceiling {
			t.Errorf("the ceiling of %s is %s, want %s", c.w, got, c.ceiling)
		}
		if got := v.floor().String(); c.w != "14" && c.w != "390" && c.w != "93" && got != c.floor {
			t.Errorf("the floor of %s is %s, want %s", c.w, got, c.floor)
		}
	}
}

func TestRates(t *testing.T) {
	rate := func(from, to string, _ DayNum) (Num, bool) {
		if from == "USD" && to == "EUR" {
			return Ratio(92, 100), true
		}
		return Num{}, false
	}
	in := Setting{Rate: rate}
	for _, c := range []struct {
		written, fact string
		want          Grade
		hint          Hint
	}{
		{"€216m", "$235m", Agrees, 0}, {"about €220m", "$235m", Agrees, 0}, {"€230m", "$235m", Imprecise, 0},
		{"€235m", "$235m", Disagrees, HintCurrency}, {"€250m", "$235m", Disagrees, 0}, {"£190m", "$235m", Incomparable, 0},
	} {
		if r := Compare(figure(t, c.written), figure(t, c.fact), in); r.Grade != c.want || r.Hint != c.hint {
			t.Errorf("%s against %s: %v (%s), want %v", c.written, c.fact, r.Grade, r.Hint, c.want)
		}
	}
}

func TestDates(t *testing.T) {
	date := func(s string, relative bool) Value {
		d, ok := ParseISODate(s)
		if !ok {
			t.Fatalf("%q is no date", s)
		}
		d.Relative = relative
		if relative && d.Grain == GrainSpan && d.End-d.Start == 7 {
			d.Grain = GrainWeek
		}
		return Value{Kind: DateKind, Date: d}
	}
	for _, c := range []struct {
		written, fact string
		relative      bool
		want          Grade
		hint          Hint
	}{
		{"2016", "2016", false, Agrees, 0}, {"2016", "2016-05-12", false, Agrees, 0}, {"2016-05", "2016", false, Agrees, 0},
		{"2015", "2016", false, Disagrees, 0}, {"2032", "2023", false, Disagrees, HintTransposed},
		{"2016-05", "2016-06", false, Disagrees, 0}, {"2016-H1", "2016-03-04", false, Agrees, 0},
		{"2024-03", "2024-03-06", true, Agrees, 0}, {"2024-03", "2024-02-28", true, Imprecise, 0},
		{"2024-03", "2024-02-10", true, Disagrees, 0}, {"2023", "2022-08", true, Disagrees, 0},
		{"2024-03-25/2024-04-01", "2024-03-27", true, Agrees, 0},
		{"2024-03-25/2024-04-01", "2024-04-02", true, Imprecise, 0},
		{"2024-03-25/2024-04-01", "2024-03-10", true, Disagrees, 0},
	} {
		in := Setting{Article: DayDate(2024, 4, 5)}
		r := Compare(date(c.written, c.relative), date(c.fact, false), in)
		if r.Grade != c.want || r.Hint != c.hint {
			t.Errorf("%s against %s: %v (%s), want %v", c.written, c.fact, r.Grade, r.Hint, c.want)
		}
	}
	fiscal := Value{Kind: DateKind, Date: YearDate(2024)}
	fiscal.Date.Fiscal = true
	if r := Compare(fiscal, date("2023-10", false), Setting{}); r.Grade != Incomparable {
		t.Errorf("a fiscal year against the months before it: %v", r.Grade)
	}
	if r := Compare(Value{Kind: DateKind, Date: Date{Vague: true}}, date("2023", false), Setting{}); r.Grade != Incomparable {
		t.Errorf("a vague date: %v", r.Grade)
	}
}

func TestPercentChange(t *testing.T) {
	for _, c := range []struct {
		from, to, written string
		want              Grade
	}{
		{"€12m", "€14m", "17%", Agrees},
		{"€12m", "€14m", "20%", Agrees}, // 8 to 26 whatever the rounding
		{"€12m", "€14m", "40%", Disagrees},
		{"€12.0m", "€14.0m", "17%", Agrees},
		{"€12.0m", "€14.0m", "18.2%", Imprecise},
		{"€12.0m", "€14.0m", "20%", Disagrees},
		{"200", "150", "25%", Agrees}, // down
		{"200", "150", "33%", Disagrees},
		{"€5.0m", "€8.0m", "more than 50%", Agrees},
		{"€5.0m", "€8.0m", "nearly 50%", Disagrees},
		{"20.0%", "25.0%", "25%", Agrees},
		{"20.0%", "25.0%", "5%", Disagrees},
	} {
		r := PercentChange(figure(t, c.from), figure(t, c.to), figure(t, c.written))
		if r.Grade != c.want {
			t.Errorf("%s to %s is %s to %s, %s is %v, want %v", c.from, c.to, r.Lo, r.Hi, c.written, r.Grade, c.want)
		}
		if r.InPoints != (c.written == "5%") {
			t.Errorf("%s to %s, %s: in points %v", c.from, c.to, c.written, r.InPoints)
		}
	}
}

func TestMultipleChange(t *testing.T) {
	for _, c := range []struct {
		from, to, written string
		want              Grade
	}{
		{"€5.80bn", "€11.70bn", "nearly 2x", Imprecise}, {"$700.0m", "$2.00bn", "nearly 3x", Agrees},
		{"100", "205", "2x", Agrees}, {"100", "240", "more than 3x", Disagrees}, {"200", "100", "0.5x", Agrees},
		{"200", "92", "more than 0.5x", Agrees}, {"200", "130", "0.5x", Disagrees}, {"100", "250", "about 2x", Disagrees},
	} {
		if r := MultipleChange(figure(t, c.from), figure(t, c.to), figure(t, c.written)); r.Grade != c.want {
			t.Errorf("%s to %s is %s to %s: %s is %v, want %v", c.from, c.to, r.Lo, r.Hi, c.written, r.Grade, c.want)
		}
	}
}

func TestConversionPair(t *testing.T) {
	rate := Ratio(117, 100)
	for _, c := range []struct {
		a, b string
		want Grade
		hint Hint
	}{
		{"€1.7bn", "$2bn", Agrees, 0}, {"€100m", "$117m", Agrees, 0}, {"€100m", "$124m", Imprecise, 0},
		{"€100m", "$150m", Disagrees, 0}, {"€100m", "$100m", Disagrees, HintCurrency}, {"€100m", "€100m", Incomparable, 0},
	} {
		if r := ConversionPair(figure(t, c.a), figure(t, c.b), rate); r.Grade != c.want || r.Hint != c.hint {
			t.Errorf("%s (%s): %v, want %v", c.a, c.b, r.Grade, c.want)
		}
	}
}

var hedged = []Approx{Exact, Precisely, About, Nearly, JustUnder, Over, JustOver, AtLeast, Under, AtMost, UpTo}

func drawFigure(t *rapid.T, label string) Value {
	digits := rapid.IntRange(1, 4).Draw(t, label+" digits")
	n := int64(rapid.IntRange(1, 9).Draw(t, label+" first"))
	for range digits - 1 {
		n = n*10 + int64(rapid.IntRange(0, 9).Draw(t, label+" digit"))
	}
	step := Pow10(rapid.IntRange(-2, 9).Draw(t, label+" step"))
	return Value{Kind: Count, Approx: rapid.SampledFrom(hedged).Draw(t, label+" hedge"), Num: Int(n).Mul(step), Step: step}
}

// worse orders grades by how bad they are for a draft.
func worse(a, b Grade) bool { return a > b }

func TestTheSameAlwaysAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawFigure(t, "v")
		if r := Compare(v, v, Setting{}); r.Grade != Agrees {
			t.Fatalf("%v against itself: %v", v, r)
		}
		plain := v
		plain.Approx = Exact
		if r := Compare(plain, plain, Setting{Headline: true}); r.Grade != Agrees {
			t.Fatalf("%v against itself in a headline: %v", plain, r)
		}
	})
}

func TestAWiderFactIsNeverWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawFigure(t, "written")
		f := Interval{Lo: w.Num.Mul(Ratio(int64(rapid.IntRange(500, 2000).Draw(t, "fact")), 1000))}
		f.Hi = f.Lo
		wide := f
		wide.Lo = wide.Lo.Mul(Ratio(int64(rapid.IntRange(500, 1000).Draw(t, "down")), 1000))
		wide.Hi = wide.Hi.Mul(Ratio(int64(rapid.IntRange(1000, 2000).Draw(t, "up")), 1000))
		narrow, broad := grade(w, f, Num{}, Setting{}), grade(w, wide, Num{}, Setting{})
		if worse(broad.Grade, narrow.Grade) {
			t.Fatalf("%v: %v for %v, %v for the wider %v", w, narrow, f, broad, wide)
		}
	})
}

func TestScaleDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, f := drawFigure(t, "written"), drawFigure(t, "fact")
		k := Pow10(rapid.IntRange(-6, 9).Draw(t, "scale"))
		ws, fs := w, f
		ws.Num, ws.Step = w.Num.Mul(k), w.Step.Mul(k)
		fs.Num, fs.Step = f.Num.Mul(k), f.Step.Mul(k)
		if a, b := Compare(w, f, Setting{}), Compare(ws, fs, Setting{}); a != b {
			t.Fatalf("%v against %v: %v, times %v: %v", w, f, a, k, b)
		}
	})
}

func TestCompareNeverPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) Value {
			return Value{
				Kind:     Kind(rapid.IntRange(0, int(Name)).Draw(t, label+" kind")),
				Approx:   Approx(rapid.IntRange(0, int(Vague)).Draw(t, label+" approx")),
				Num:      Ratio(rapid.Int64().Draw(t, label+" n"), rapid.Int64().Draw(t, label+" d")),
				Max:      Int(rapid.Int64().Draw(t, label+" max")),
				Step:     Ratio(rapid.Int64().Draw(t, label+" step"), 1000),
				Digits:   rapid.Uint8().Draw(t, label+" digits"),
				Unit:     Unit(rapid.IntRange(0, int(Century)).Draw(t, label+" unit")),
				Currency: rapid.SampledFrom([]string{"", "USD", "EUR", "CAD"}).Draw(t, label+" currency"),
			}
		}
		w, f := draw("written"), draw("fact")
		Compare(w, f, Setting{Headline: rapid.Bool().Draw(t, "headline")})
		PercentChange(w, f, w)
		MultipleChange(w, f, f)
		ConversionPair(w, f, w.Num)
		_ = w.String() + w.English() + Like("$4.5bn", f)
	})
}

func BenchmarkCompare(b *testing.B) {
	w, f := figure(b, "nearly $400m"), figure(b, "$395.2m")
	b.ReportAllocs()
	for b.Loop() {
		if Compare(w, f, Setting{}).Grade != Agrees {
			b.Fatal("no agreement")
		}
	}
}
