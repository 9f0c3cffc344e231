package config

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

// reader reads one file.
type reader struct {
	config   *Config
	known    Known
	problems []Problem
}

// Known is what a configuration may speak of.
type Known struct {
	Rules []string // names of all rules
	Kinds []string // names of all claim kinds
}

// key is a key of a table with how it is read.
type key struct {
	name string
	read func(r *reader, n tomltree.Node)
}

// keys lists the keys of the file.
func keys() []key {
	return []key{
		{"facts", (*reader).facts},
		{"date-order", (*reader).dateOrder},
		{"default-dollar", (*reader).dollar},
		{"fail-on", (*reader).failOn},
		{"exclude", (*reader).exclude},
		{"severity", func(r *reader, n tomltree.Node) { r.config.Severity = r.severities(n) }},
		{"override", (*reader).overrides},
		{"horizon", (*reader).horizon},
		{"rates", (*reader).rates},
	}
}

// Read reads a configuration file. The configuration holds what could be read
// even when there are problems.
func Read(f *source.File, known Known) (*Config, []Problem) {
	r := &reader{config: &Config{File: f, spans: make(map[string]source.Span)}, known: known}
	doc := tomltree.Parse(f)
	for _, e := range doc.Errors {
		r.problem(e.Span, e.Message, e.Hint)
	}
	r.table(doc.Root(), keys(), "")
	slices.SortStableFunc(r.problems, func(a, b Problem) int { return a.Span.Start - b.Span.Start })
	return r.config, r.problems
}

func (r *reader) problem(at source.Span, message, hint string) {
	r.problems = append(r.problems, Problem{r.config.File, at, message, hint})
}

func (r *reader) wrong(n tomltree.Node, hint, format string, args ...any) {
	r.problem(n.Span(), fmt.Sprintf(format, args...), hint)
}

// table reads the keys of a table.
func (r *reader) table(t tomltree.Node, keys []key, prefix string) {
	for n := range t.Children() {
		i := slices.IndexFunc(keys, func(k key) bool { return k.name == n.Key() })
		if i < 0 {
			names := make([]string, len(keys))
			for i, k := range keys {
				names[i] = k.name
			}
			r.problem(n.KeySpan(), fmt.Sprintf("unknown key %q", n.Key()), suggest(n.Key(), names))
			continue
		}
		if n.Broken() {
			continue // said already
		}
		r.config.spans[prefix+n.Key()] = n.PairSpan()
		keys[i].read(r, n)
	}
}

// suggest names what was probably meant, or what there is when that is little.
func suggest(written string, names []string) string {
	if name, ok := Nearest(written, names); ok {
		return fmt.Sprintf("did you mean %q?", name)
	}
	if len(names) <= 10 {
		return "there are " + strings.Join(names, ", ")
	}
	return ""
}

// Nearest is the name that was probably meant by a written one; ok is false when
// none is near.
func Nearest(written string, names []string) (name string, ok bool) {
	best := max(2, len(written)/4) + 1
	for _, n := range names {
		if d := value.Distance(strings.ToLower(written), n, best-1); d < best {
			best, name, ok = d, n, true
		}
	}
	return name, ok
}

func (r *reader) text(n tomltree.Node) (string, bool) {
	if n.Kind() != tomltree.String {
		r.wrong(n, "", "%q must be a string, not %s", n.Key(), n.Kind())
		return "", false
	}
	return n.Text(), true
}

// texts reads a string or a list of strings.
func (r *reader) texts(n tomltree.Node) []string {
	if n.Kind() == tomltree.String {
		return []string{n.Text()}
	}
	if n.Kind() != tomltree.Array {
		r.wrong(n, "", "%q must be a string or a list of strings, not %s", n.Key(), n.Kind())
		return nil
	}
	var all []string
	for e := range n.Children() {
		if e.Kind() != tomltree.String {
			r.wrong(e, "", "%q lists strings, not %s", n.Key(), e.Kind())
			continue
		}
		all = append(all, e.Text())
	}
	return all
}

func (r *reader) facts(n tomltree.Node) {
	for _, path := range r.texts(n) {
		if path == "" {
			r.wrong(n, "", "an empty path")
			continue
		}
		path = filepath.FromSlash(path)
		if !filepath.IsAbs(path) {
			path = filepath.Join(r.config.Dir(), path)
		}
		r.config.Facts = append(r.config.Facts, path)
	}
}

func (r *reader) dateOrder(n tomltree.Node) {
	switch s, ok := r.text(n); {
	case !ok:
	case s == "day-first":
		r.config.DayOrder = value.DayFirst
	case s == "month-first":
		r.config.DayOrder = value.MonthFirst
	default:
		r.wrong(n, `"day-first" reads 3/4/2024 as 3 April, "month-first" as 4 March`, "%q is no order of dates", s)
	}
}

func (r *reader) dollar(n tomltree.Node) {
	if s, ok := r.text(n); ok && r.currency(n, s) {
		r.config.Dollar = s
	}
}

// currency reports whether s looks like a currency's code.
func (r *reader) currency(n tomltree.Node, s string) bool {
	if len(s) == 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return true
	}
	r.wrong(n, `codes are three capitals, like "USD" or "CAD"`, "%q is no currency's code", s)
	return false
}

func (r *reader) failOn(n tomltree.Node) {
	if s, ok := r.text(n); ok {
		severity, ok := ParseFailOn(s)
		if !ok {
			r.wrong(n, suggest(s, FailOns()), "%q is nothing to fail on", s)
			return
		}
		r.config.FailOn, r.config.HasFailOn = severity, true
	}
}

// FailOns are the names that [ParseFailOn] reads.
func FailOns() []string { return []string{"error", "warning", "info", "never"} }

// ParseFailOn reads the least severity that makes a check fail; "never" is Off.
func ParseFailOn(name string) (s lint.Severity, ok bool) {
	if name == "never" {
		return lint.Off, true
	}
	s, ok = lint.ParseSeverity(name)
	return s, ok && s != lint.Off
}

func (r *reader) patterns(n tomltree.Node) []string {
	all := r.texts(n)
	for _, p := range all {
		if !doublestar.ValidatePattern(p) {
			r.wrong(n, "", "%q is not a valid pattern", p)
		}
	}
	return all
}

func (r *reader) exclude(n tomltree.Node) { r.config.Exclude = r.patterns(n) }

// severities reads a table of patterns of rules with their severities.
func (r *reader) severities(n tomltree.Node) []RuleSeverity {
	if n.Kind() != tomltree.Table {
		r.wrong(n, `for example { staleness = "off" }`, "%q must be a table, not %s", n.Key(), n.Kind())
		return nil
	}
	var all []RuleSeverity
	for e := range n.Children() {
		if err := CheckPattern(e.Key(), r.known.Rules); err != nil {
			r.problem(e.KeySpan(), err.Error(), "")
			continue
		}
		s, ok := r.text(e)
		if !ok {
			continue
		}
		severity, ok := lint.ParseSeverity(s)
		if !ok {
			r.wrong(e, suggest(s, []string{"error", "warning", "info", "off"}), "%q is no severity", s)
			continue
		}
		all = append(all, RuleSeverity{e.Key(), severity, e.PairSpan()})
	}
	return all
}

// CheckPattern says what is wrong with a pattern of rules: that it names none.
func CheckPattern(pattern string, rules []string) error {
	if slices.ContainsFunc(rules, func(rule string) bool { return lint.MatchRule(pattern, rule) }) {
		return nil
	}
	names := rules
	if !strings.Contains(pattern, "/") {
		names = nil
		for _, rule := range rules {
			check, _, _ := strings.Cut(rule, "/")
			names = append(names, check)
		}
	}
	if name, ok := Nearest(pattern, names); ok {
		return fmt.Errorf("no rule is called %q: did you mean %q?", pattern, name)
	}
	return fmt.Errorf("no rule is called %q: `factlint rules` lists them", pattern)
}

func (r *reader) overrides(n tomltree.Node) {
	if n.Kind() != tomltree.Array {
		r.wrong(n, "write [[override]]", "%q must be a list of tables, not %s", n.Key(), n.Kind())
		return
	}
	for t := range n.Children() {
		if t.Kind() != tomltree.Table {
			r.wrong(t, "write [[override]]", "%q lists tables, not %s", n.Key(), t.Kind())
			continue
		}
		var o Override
		r.table(t, []key{
			{"paths", func(r *reader, n tomltree.Node) { o.Paths = r.patterns(n) }},
			{"rules", func(r *reader, n tomltree.Node) { o.Rules = r.severities(n) }},
		}, "override.")
		for _, need := range [...]string{"paths", "rules"} {
			if !t.Get(need).OK() {
				r.wrong(t, "", "an override needs %q", need)
			}
		}
		r.config.Overrides = append(r.config.Overrides, o)
	}
}

func (r *reader) horizon(n tomltree.Node) {
	if n.Kind() != tomltree.Table {
		r.wrong(n, `for example { headcount = "180 days" }`, "%q must be a table, not %s", n.Key(), n.Kind())
		return
	}
	r.config.Horizon = make(map[string]int)
	for e := range n.Children() {
		if !slices.Contains(r.known.Kinds, e.Key()) {
			r.problem(e.KeySpan(), fmt.Sprintf("unknown kind of claim %q", e.Key()), suggest(e.Key(), r.known.Kinds))
			continue
		}
		if days, ok := r.days(e); ok {
			r.config.Horizon[e.Key()] = days
			r.config.spans["horizon."+e.Key()] = e.PairSpan()
		}
	}
}

// days reads a length of time: a number of days, "6 months", "never".
func (r *reader) days(n tomltree.Node) (days int, ok bool) {
	const hint = `write a number of days, "6 months", or "never" for facts that keep`
	text := n.Text()
	switch {
	case n.Kind() == tomltree.String && text == "never":
		return 0, true
	case n.Kind() == tomltree.Integer:
		text = n.Number() + " days"
	case n.Kind() != tomltree.String:
		r.wrong(n, hint, "%q must be a length of time, not %s", n.Key(), n.Kind())
		return 0, false
	}
	v, ok := value.Parse(text, value.Reading{})
	if ok && (v.Kind == value.Duration || v.Kind == value.Age) && v.Approx == value.Exact {
		if per, known := daysOf(v.Unit); known {
			if d, whole := v.Num.Mul(value.Int(per)).Floor().Int64(); whole && d > 0 && d < 100*366 {
				return int(d), true
			}
		}
	}
	r.wrong(n, hint, "%q is no length of time", n.Text())
	return 0, false
}

// daysOf is how many days a unit of time has, rounded down.
func daysOf(u value.Unit) (days int64, ok bool) {
	switch u {
	case value.Day:
		return 1, true
	case value.Week:
		return 7, true
	case value.Month:
		return 30, true
	case value.Quarter:
		return 91, true
	case value.Year:
		return 365, true
	}
	return 0, false
}

func (r *reader) rates(n tomltree.Node) {
	if n.Kind() != tomltree.Table {
		r.wrong(n, `for example { "EUR/USD" = "1.08" }`, "%q must be a table, not %s", n.Key(), n.Kind())
		return
	}
	facts.EachRate(n, r.problem, r.rate)
}

// rate keeps one rate.
func (r *reader) rate(n tomltree.Node, rate value.Rate) {
	x, ok := facts.Rate(n)
	if !ok {
		r.wrong(n, "", "%q is no rate: it must be a number above 0", n.Text())
		return
	}
	rate.Rate = x
	r.config.Rates = append(r.config.Rates, rate)
}
