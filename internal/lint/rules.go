package lint

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/claim"
)

// RuleInfo is a rule as users see it.
type RuleInfo struct {
	Name     string // "contradiction/headcount"
	Check    *Check
	Doc      string // of this rule alone; "" where the check's says it all
	Severity Severity
}

// Rules lists every rule of the checks, sorted by name.
func Rules(checks []*Check) []RuleInfo {
	var all []RuleInfo
	for _, c := range checks {
		switch {
		case c.Bare:
			all = append(all, RuleInfo{Name: c.Name, Check: c, Severity: c.Severity})
		case len(c.Rules) > 0:
			for _, r := range c.Rules {
				severity := r.Severity
				if severity == Off {
					severity = c.Severity
				}
				all = append(all, RuleInfo{Name: c.Name + "/" + r.Name, Check: c, Doc: r.Doc, Severity: severity})
			}
		default:
			for _, k := range claim.Kinds() {
				all = append(all, RuleInfo{Name: c.Name + "/" + k.Name, Check: c, Doc: k.Doc, Severity: c.Severity})
			}
		}
	}
	slices.SortFunc(all, func(a, b RuleInfo) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// MatchRule reports whether a pattern names a rule: "contradiction" is all rules
// of that check, "contradiction/headcount" one, and "*" stands for either half or
// a part of it ("*/headcount", "contra*").
func MatchRule(pattern, rule string) bool {
	head, tail, both := strings.Cut(pattern, "/")
	check, kind, _ := strings.Cut(rule, "/")
	return glob(head, check) && (!both || glob(tail, kind))
}

// glob matches a text with a pattern in which "*" is any text.
func glob(pattern, text string) bool {
	before, after, star := strings.Cut(pattern, "*")
	if !star {
		return pattern == text
	}
	if !strings.HasPrefix(text, before) {
		return false
	}
	text = text[len(before):]
	for i := 0; i <= len(text); i++ {
		if glob(after, text[i:]) {
			return true
		}
	}
	return false
}
