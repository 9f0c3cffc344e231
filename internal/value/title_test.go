package value

import (
	"slices"
	"testing"
)

func TestTitles(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []Title
	}{
		{"CEO", []Title{{Name: "ceo", Single: true}}},
		{"Chief Executive Officer", []Title{{Name: "ceo", Single: true}}},
		{"chief information officer", []Title{{Name: "cio", Single: true}}},
		{"cofounder and CTO", []Title{{Name: "cofounder", Founder: true}, {Name: "cto", Single: true}}},
		{"president & COO/CFO", []Title{{Name: "president", Single: true}, {Name: "coo", Single: true}, {Name: "cfo", Single: true}}},
		{"former chairwoman", []Title{{Name: "chair", Single: true, Former: true}}},
		{"interim co-CEO", []Title{{Name: "ceo", Single: true, Joint: true}}},
		{"head of product", []Title{{Name: "head of product"}}},
		{"", nil},
	} {
		if got := slices.Collect(Titles(c.in)); !slices.Equal(got, c.want) {
			t.Errorf("Titles(%q) = %+v, want %+v", c.in, got, c.want)
		}
	}
}
