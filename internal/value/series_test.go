package value

import "testing"

func TestSeriesName(t *testing.T) {
	for _, c := range [...]struct{ in, want string }{
		{"A", "Series A"},
		{"series a", "Series A"},
		{"Series A", "Series A"},
		{"SERIES-A round", "Series A"},
		{"Série B", "Series B"},
		{"Series B2", "Series B2"},
		{"Series B-2", "Series B2"},
		{"Series D extension", "Series D extension"},
		{"D ext.", "Series D extension"},
		{"pre-series A", "pre-Series A"},
		{"Pre-A", "pre-Series A"},
		{"Seed", "seed"},
		{"seed funding", "seed"},
		{"Seed extension", "seed extension"},
		{"Seed-2", "seed 2"},
		{"Pre-Seed", "pre-seed"},
		{"preseed", "pre-seed"},
		{"Bridge round", "bridge"},
		{"Venture Debt", "debt"},
		{"Secondary", "secondary"},
		// Not ours to rename.
		{" Series Z9x ", "Series Z9x"},
		{"A Team", "A Team"},
		{"Growth Equity II", "Growth Equity II"},
		{"round", "round"},
		{"series", "series"},
		{"pre-growth", "pre-growth"},
		{"", ""},
		{"—", "—"},
	} {
		if got := SeriesName(c.in); got != c.want {
			t.Errorf("SeriesName(%q) = %q, want %q", c.in, got, c.want)
		}
		if again := SeriesName(c.want); again != c.want {
			t.Errorf("SeriesName(%q) = %q: not stable", c.want, again)
		}
	}
}
