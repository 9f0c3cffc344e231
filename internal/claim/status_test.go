package claim

import "testing"

// What is planned, denied, told by others or told of the past, in several kinds.
func TestStatus(t *testing.T) {
	check(t, "headcount layoff metric round total-raised valuation acquisition event", []sample{
	})
}
