package value

import "testing"

func TestCompatible(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"$20m", "$20.4m", true},
		{"$20m", "$21m", false},
		{"180", "~170", false},
		{"175", "~170", true},
		{">350", "400", true},
		{"250-499", "400-600", true},
		{"250-499", "510", false},
		{"$20m", "€30m", true},
		{"$20m", "20%", true},
	} {
		v, _ := Parse(c.a, Reading{})
		w, _ := Parse(c.b, Reading{})
		if got := Compatible(v, w); got != c.want || Compatible(w, v) != c.want {
			t.Errorf("Compatible(%s, %s) = %t", c.a, c.b, got)
		}
	}
}
