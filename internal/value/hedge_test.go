package value

import "testing"

func TestHedges(t *testing.T) {
	classes := []struct {
		want  Approx
		forms []string // the figure in brackets, its hedge in braces
	}{
		{Exact, []string{"[180] people", "a [$4.5bn] valuation", "a total of [180]", "some investors and [180] people", "the [180] people", "close to Paris, [180] people",
			"under CEO Ada Holm, [12] people", "about AI and [12] people", "in over his head, with [12] people", "between the [two] brands", "around the world, [12] teams"}},
		{Precisely, []string{"{exactly} [12]", "{just} [12] people", "{only} [12]", "{precisely} [$3m]", "{a mere} [12] people", "{barely} [12] people", "{as few as} [12]"}},
		{About, []string{"{about} [170]", "{around} [$4bn]", "{roughly} [12%]", "{approximately} [12]", "{approx.} [12]", "{some} [50] people", "{circa} [12]", "{c.} [$12m]", "{ca.} [12]", "{~}[170]", "{≈}[170]",
			"an {estimated} [170] people", "{in the region of} [$3m]", "{in the order of} [12]", "{something like} [12]", "{more like} [12]", "{give or take} [12]", "{est.} [2,000] riders", "[1,500]{ish} members", "somewhere {in the neighborhood of} [$3m]", "{in the vicinity of} [$3m]", "{in the realm of} [12%]", "{on the order of} [12]", "[12] {or so} people", "[40]{-ish}", "[12] {give or take}", "[12] {more or less}",
			"{about} a [$4bn] valuation", "a total of {about} [170]", "{close to around} [$4bn]", "{around} [a hundred] staff", "reportedly {around} [$4bn]"}},
		{Nearly, []string{"{nearly} [$400m]", "{almost} [400]", "{close to} [400]", "{approaching} [400]", "{nearing} [$1bn]", "{the best part of} [€50m]", "{not quite} [400]", "{not far off} [400]", "{not far short of} [400]", "{getting on for} [400]", "{close on} [400]", "{verging on} [$1bn]", "{the better part of} [$3m]", "{nigh on} [400]", "{shy of} [400]", "{pushing} [50]", "{nearly} a [$4bn] firm"}},
		{JustUnder, []string{"{just under} [$400m]", "{just shy of} [$5m]", "{a little under} [12]", "{a shade under} [12]", "{slightly less than} [12]", "{just below} [12]", "{just short of} [12]", "{a hair under} [$9m]", "{a whisker below} [£5m]", "{a tad less than} [12]", "{a little shy of} [2m] users", "{marginally lower than} [12%]", "{a smidgen under} [12]", "{a little bit less than} [12]", "{slightly fewer than} [90]"}},
		{Over, []string{"{more than} [180]", "{over} [180]", "{above} [$1bn]", "{upwards of} [$1bn]", "{north of} [$100m]", "{in excess of} [$3m]", "{exceeding} [12%]", "{topping} [$1bn]", "{>}[350]", "{well over} [180]",
			"[$1bn]{+}", "[100]{+} staff", "[$1bn]{-plus}", "[100]{-plus} staff", "{beyond} [12]", "{more than} a [$1bn] valuation", "has passed {over} [100]", "went {past} [100]", "{far more than} [12]", "{way over} [12]", "{comfortably above} [$1bn]", "{considerably more than} [12]", "{well in excess of} [12]", "{much more than} [12]"}},
		{JustOver, []string{"{just over} [$400m]", "{a little over} [12]", "{slightly more than} [12]", "{a shade over} [12]", "[100]{-odd} people", "{a touch above} [12]", "{a tad over} [$8m]", "{a hair more than} [12%]", "{just north of} [$3m]", "{fractionally above} [12%]", "[$4bn] {and change}", "[1,300]{-some} stores", "[twenty]{-some} engineers", "{a little bit over} [12]"}},
		{AtLeast, []string{"{at least} [12]", "{no fewer than} [12]", "{no less than} [$12m]", "{not less than} [12]", "{a minimum of} [12]", "[12] {or more}", "{>=}[12]", "{≥}[12]", "[12] {and above}", "{a good} [60] people", "[12] {and counting}", "[12] {and rising}."}},
		{Under, []string{"{less than} [12]", "{fewer than} [12]", "{under} [$400m]", "{below} [12%]", "{<}[50]", "{sub-}[$10m]", "{short of} [12]", "{south of} [$12m]", "{lower than} [$12m]"}},
		{AtMost, []string{"{at most} [12]", "{no more than} [12]", "{not more than} [12]", "{a maximum of} [$12m]", "{capped at} [$12m]", "[50] {tops}", "[50]{, tops}", "[12] {or fewer}", "{<=}[12]", "{≤}[12]"}},
		{UpTo, []string{"{up to} [€50m]", "{as much as} [$12m]", "{as many as} [12]", "{as high as} [$12m]"}},
	}
	var s Scanner
	for _, c := range classes {
		for _, form := range c.forms {
			text, hedge := cutBraces(form)
			text, start, end := marked(text)
			found := s.Scan([]byte(text), Reading{Date: today})
			n := 0
			for _, f := range found {
				if f.Start != start || f.End != end {
					continue
				}
				n++
				if got := text[f.HedgeStart:f.HedgeEnd]; f.Value.Approx != c.want || got != hedge {
					t.Errorf("%q: %s by %q, want %s by %q", form, f.Value.Approx, got, c.want, hedge)
				}
			}
			if n != 1 {
				t.Errorf("%q: figure not found", form)
				for _, f := range found {
					t.Logf("    %s %s", plain(f.Value), text[f.Start:f.End])
				}
			}
		}
	}
}

// cutBraces takes the braces out of a form; hedge is what they held.
func cutBraces(form string) (text, hedge string) {
	var open int
	for i := range len(form) {
		switch form[i] {
		case '{':
			open = len(text)
		case '}':
			hedge = text[open:]
		default:
			text += form[i : i+1]
		}
	}
	return text, hedge
}

// "Over five years" is when, not how long.
func TestHedgedLengths(t *testing.T) {
	var s Scanner
	for text, want := range map[string]Approx{
		"raised $5m over five years":           Exact,
		"more than five years":                 Over,
		"for over five years":                  Over,
		"has over 20 years of experience":      Over,
		"nearly two years":                     Nearly,
		"a runway of at least 18 months":       AtLeast,
		"in under two years":                   Under,
		"it took around 18 months":             About,
		"spread over 18 months":                Exact,
		"the company is over eight years old":  Over,
		"a company less than eight months old": Under,
	} {
		found := s.Scan([]byte(text), Reading{Date: today})
		if n := len(found); n == 0 || found[n-1].Value.Approx != want {
			t.Errorf("%q: %v, want %s", text, found, want)
		}
	}
}

// A plus inside a figure is part of its span.
func TestInnerPlus(t *testing.T) {
	var s Scanner
	for _, c := range []struct{ text, want string }{
		{"20+ million", "20000000"}, {"$100+ million", "100000000 USD"}, {"20+ years", "20 year"}, {"30-plus years", "30 year"}, {"thirty plus years", "30 year"},
	} {
		found := s.Scan([]byte(c.text), Reading{})
		if len(found) != 1 || plain(found[0].Value) != c.want || found[0].Value.Approx != Over || found[0].End != len(c.text) {
			t.Errorf("%q: %+v, want over %s", c.text, found, c.want)
		}
	}
}

func TestBounds(t *testing.T) {
	var s Scanner
	for text, want := range map[string]string{
		"more than 15 and less than 45":            "15-45",
		"at least 20 but no more than 30 people":   "20-30",
		"at most 90 and at least 30 people":        "30-90",
		"above $2m and below $3m":                  "2000000-3000000 USD",
		"more than 40 people and less than 10":     "40",
		"more than 45 and less than 15":            "45",
		"more than 40 and less than $50":           "40",
		"more than 40 in 2023 and less than 50":    "40",
		"more than 40% of staff, less than 50% of": "40",
	} {
		found := s.Scan([]byte(text), Reading{Date: today})
		if len(found) == 0 || plain(found[0].Value) != want {
			t.Errorf("%q: %v, want %s first", text, found, want)
		}
	}
}

func TestPairs(t *testing.T) {
	var s Scanner
	for _, c := range []struct {
		text string
		pair bool
	}{
		{"£4.3m ($5.4m)", true},
		{"£4.3 million ($5.4 million)", true},
		{"€1.7bn (about $2bn)", true},
		{"€1.7bn (or $2bn)", true},
		{"€1.7bn (nearly $2bn at the time)", true},
		{"€1.7bn (≈$2bn)", true},
		{"₹100 crore (approx. $12m)", true},
		{"€1.7bn [$2bn]", true},
		{"$5m/€4.6m", true},
		{"$5m, or €4.6m", true},
		{"$5m and €4.6m", false},
		{"£4.3m (£5.4m)", false},
		{"£4.3m and $5.4m", false},
		{"£4.3m (of which $2m is debt)", false},
		{"£4.3m (backed by $5.4m)", false},
		{"£4.3m. ($5.4m)", false},
	} {
		found := s.Scan([]byte(c.text), Reading{})
		if len(found) != 2 {
			t.Errorf("%q: %d values", c.text, len(found))
			continue
		}
		if got := found[0].Pair == 2 && found[1].Pair == 1; got != c.pair {
			t.Errorf("%q: paired %t, want %t (%d, %d)", c.text, got, c.pair, found[0].Pair, found[1].Pair)
		}
	}
}
