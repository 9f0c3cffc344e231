// Package checks holds the checks, one a file. The important value is the list
// that [All] returns.
//
// A check knows one way to be wrong for all kinds of claims. It reads a
// [lint.Pass] and reports; what a claim is worth against the facts was judged
// before it runs.
package checks

import "github.com/factlint/factlint/internal/lint"

// All lists the checks in order of precedence: of two findings on one claim that
// of the earlier check stands.
func All() []*lint.Check {
	return []*lint.Check{
		status, contradiction, disputed, imprecision, staleness, spelling, inconsistency,
		parts, arithmetic, calendar, scale, placeholder, ambiguity, unverified, suppression,
	}
}
