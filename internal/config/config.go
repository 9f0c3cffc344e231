// Package config reads factlint.toml.
//
// The important type is [Config]. Reading is strict: an unknown key, an unknown
// rule or a value out of place is a [Problem], and all of a file's problems are
// given at once.
package config

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Config is what a configuration file asks for. The zero Config asks for nothing.
type Config struct {
	File      *source.File // nil when there is none
	Facts     []string     // paths, relative to the file's directory made relative to the working directory
	DayOrder  value.DayOrder
	Dollar    string        // ISO 4217 code of a bare "$"; "" leaves it to the draft
	FailOn    lint.Severity // Off is never
	HasFailOn bool
	Exclude   []string // patterns of drafts passed over in directories
	Severity  []RuleSeverity
	Overrides []Override
	Horizon   map[string]int // days by claim kind; 0 is for ever
	Rates     value.Rates
	spans     map[string]source.Span // of the keys that are set, for [Config.Where]
}

// RuleSeverity sets how much the rules that a pattern names matter.
type RuleSeverity struct {
	Pattern  string
	Severity lint.Severity
	Span     source.Span // where the file says so
}

// Override is severities for some drafts.
type Override struct {
	Paths []string
	Rules []RuleSeverity
}

// Problem is a mistake in a configuration file.
type Problem struct {
	File    *source.File
	Span    source.Span
	Message string
	Hint    string // what to do about it; may be empty
}

// Dir is the directory that the file's paths and patterns are relative to.
func (c *Config) Dir() string {
	if c.File == nil {
		return "."
	}
	return filepath.Dir(filepath.FromSlash(c.File.Path))
}

// Where is the line a key ("fail-on", "horizon.headcount") is set in; ok is
// false when it is not.
func (c *Config) Where(key string) (line int, ok bool) {
	s, ok := c.spans[key]
	if !ok {
		return 0, false
	}
	return c.File.Position(s.Start).Line, true
}

// Excludes reports whether a draft is passed over when its directory is searched.
func (c *Config) Excludes(path string) bool { return c.matches(c.Exclude, path) }

// matches reports whether a path, or a directory it lies in, fits one of the
// patterns, which are relative to the file's directory. A pattern without a slash
// fits a name at any depth.
func (c *Config) matches(patterns []string, path string) bool {
	if len(patterns) == 0 {
		return false
	}
	rel, ok := c.relative(path)
	if !ok {
		return false
	}
	return slices.ContainsFunc(patterns, func(p string) bool {
		p = strings.TrimSuffix(strings.TrimPrefix(p, "./"), "/")
		if !strings.Contains(p, "/") {
			p = "**/" + p
		}
		for at := rel; at != "." && at != "/"; at = filepath.ToSlash(filepath.Dir(at)) {
			if doublestar.MatchUnvalidated(p, at) {
				return true
			}
		}
		return false
	})
}

// relative is a path as seen from the file's directory, with forward slashes.
func (c *Config) relative(path string) (rel string, ok bool) {
	dir, err := filepath.Abs(c.Dir())
	if err != nil {
		return "", false
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	rel, err = filepath.Rel(dir, abs)
	rel = filepath.ToSlash(rel)
	return rel, err == nil && rel != ".." && !strings.HasPrefix(rel, "../")
}

// For lists the severities that hold for a draft: those of the file, then those
// of the overrides its path fits.
func (c *Config) For(path string) []RuleSeverity {
	all := c.Severity
	for _, o := range c.Overrides {
		if c.matches(o.Paths, path) {
			all = append(all[:len(all):len(all)], o.Rules...)
		}
	}
	return all
}

// Choose is the severity of a rule under settings of which the later outrank
// the earlier, but for one that names the rule more closely: "contradiction/age"
// outranks "contradiction" and "*/age". ok is false when none names it.
func Choose(settings []RuleSeverity, rule string) (chosen RuleSeverity, ok bool) {
	best := -1
	for _, r := range settings {
		if closeness := closeness(r.Pattern); closeness >= best && lint.MatchRule(r.Pattern, rule) {
			best, chosen = closeness, r
		}
	}
	return chosen, best >= 0
}

// closeness is how closely a pattern names a rule.
func closeness(pattern string) int {
	switch {
	case pattern == "*":
		return 0
	case strings.Contains(pattern, "*"), !strings.Contains(pattern, "/"):
		return 1
	}
	return 2
}

// Rate is how many units of to one unit of from bought on a day, 0 when the day
// is not known.
func (c *Config) Rate(from, to string, on value.DayNum) (value.Num, bool) {
	return c.Rates.On(from, to, on)
}
