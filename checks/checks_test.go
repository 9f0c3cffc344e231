package checks

import (
	"testing"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/linttest"
)

func newLinter() *lint.Linter { return &lint.Linter{Engine: claim.NewEngine(), Checks: All()} }

// TestFixtures holds every draft of fixtures/checks to the findings it expects.
func TestFixtures(t *testing.T) {
	linttest.Run(t, newLinter(), "../fixtures/checks/*.md", linttest.Options{Facts: "../fixtures/facts"})
}

// TestRules holds that every rule says what it finds, why, and shows an example.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range lint.Rules(All()) {
		if seen[r.Name] {
			t.Errorf("two rules are called %s", r.Name)
		}
		seen[r.Name] = true
		if r.Check.Doc == "" || !r.Check.Bare && len(r.Check.Rules) > 0 && r.Doc == "" {
			t.Errorf("%s has no documentation", r.Name)
		}
	}
}
