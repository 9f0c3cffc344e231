package report

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/internal/lint"
)

// Summary counts a run.
type Summary struct {
	Files      int // drafts read
	Failed     int // files that could not be
	Counts     lint.Counts
	Findings   [lint.Error + 1]int // by severity
	WithIssues int                 // drafts with findings
	Suppressed int
	Fixable    int // findings with a safe fix
	Fixed      int // findings mended
}

// Add counts a draft.
func (s *Summary) Add(r *lint.Result) {
	s.Files++
	s.Counts.Claims += r.Counts.Claims
	s.Counts.Checked += r.Counts.Checked
	s.Counts.Unverified += r.Counts.Unverified
	s.Counts.Pairs += r.Counts.Pairs
	s.Counts.Sums += r.Counts.Sums
	s.Suppressed += len(r.Suppressed)
	if len(r.Diagnostics) > 0 {
		s.WithIssues++
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		s.Findings[d.Severity]++
		if hasSafeFix(d) {
			s.Fixable++
		}
	}
}

func hasSafeFix(d *lint.Diagnostic) bool {
	for _, f := range d.Fixes {
		if f.Safe {
			return true
		}
	}
	return false
}

// Total is the number of findings.
func (s *Summary) Total() int {
	return s.Findings[lint.Info] + s.Findings[lint.Warning] + s.Findings[lint.Error]
}

// String is the summary as one line: what was found, and how much of the drafts
// was checked at all.
func (s *Summary) String() string {
	var b strings.Builder
	if n := s.Total(); n == 0 {
		fmt.Fprintf(&b, "no problems in %s; ", count(s.Files, "file"))
	} else {
		var kinds []string
		for _, k := range [...]lint.Severity{lint.Error, lint.Warning} {
			if s.Findings[k] > 0 {
				kinds = append(kinds, count(s.Findings[k], k.String()))
			}
		}
		if s.Findings[lint.Info] > 0 {
			kinds = append(kinds, fmt.Sprintf("%d info", s.Findings[lint.Info]))
		}
		fmt.Fprintf(&b, "%s (%s) in %s; ", count(n, "problem"), strings.Join(kinds, ", "), count(s.WithIssues, "file"))
	}
	c := s.Counts
	fmt.Fprintf(&b, "%d of %s checked", c.Checked, count(c.Claims, "claim"))
	if c.Unverified > 0 {
		fmt.Fprintf(&b, ", %d %s no fact", c.Unverified, hasHave(c.Unverified))
	}
	if c.Pairs > 0 {
		fmt.Fprintf(&b, "; %s compared", count(c.Pairs, "pair"))
	}
	if c.Sums > 0 {
		fmt.Fprintf(&b, "; %s recomputed", count(c.Sums, "figure"))
	}
	b.WriteByte('.')
	if s.Suppressed > 0 {
		fmt.Fprintf(&b, " %d suppressed.", s.Suppressed)
	}
	if s.Fixed > 0 {
		fmt.Fprintf(&b, " %d fixed.", s.Fixed)
	}
	if s.Fixable > 0 {
		fmt.Fprintf(&b, " %d fixable with --fix.", s.Fixable)
	}
	if s.Failed > 0 {
		fmt.Fprintf(&b, " %s could not be checked.", count(s.Failed, "file"))
	}
	return b.String()
}

func hasHave(n int) string {
	if n == 1 {
		return "has"
	}
	return "have"
}

// count is a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

type jsonSummary struct {
	Files      int          `json:"files"`
	Claims     int          `json:"claims"`
	Checked    int          `json:"checked"`
	Unverified int          `json:"unverified"`
	Pairs      int          `json:"pairs"` // statements compared with another of the same draft
	Sums       int          `json:"sums"`  // figures and dates recomputed
	Findings   jsonFindings `json:"findings"`
	Suppressed int          `json:"suppressed"`
	Fixable    int          `json:"fixable"`
	Fixed      int          `json:"fixed"`
	Failed     int          `json:"failed"` // files that could not be checked
}

type jsonFindings struct {
	Error   int `json:"error"`
	Warning int `json:"warning"`
	Info    int `json:"info"`
}

func newSummary(s *Summary) jsonSummary {
	return jsonSummary{
		Files: s.Files, Claims: s.Counts.Claims, Checked: s.Counts.Checked, Unverified: s.Counts.Unverified,
		Pairs: s.Counts.Pairs, Sums: s.Counts.Sums,
		Findings:   jsonFindings{s.Findings[lint.Error], s.Findings[lint.Warning], s.Findings[lint.Info]},
		Suppressed: s.Suppressed, Fixable: s.Fixable, Fixed: s.Fixed, Failed: s.Failed,
	}
}
