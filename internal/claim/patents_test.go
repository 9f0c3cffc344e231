package claim

import "testing"

func TestPatents(t *testing.T) {
	check(t, "patents", []sample{
		{"Kelp Labs holds 12 patents on seaweed bricks.", "patents kelp-labs 12"},
		{"Mosswork, which has been granted more than 40 patents, employs 90 people.", "patents mosswork 40 approx=over"},
		{"Kelp Labs has a portfolio of 60 granted patents.", "patents kelp-labs 60"},
		{"Kelp Labs has 30 patents pending.", ""},
		{"Kelp Labs filed for 9 patents last year.", ""},
		{"A patent costs €10,000.", ""},
	})
}
