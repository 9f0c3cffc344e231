// Package audit finds what is doubtful in a facts base that reads well: totals
// that are not the sum of their rounds, parts above their whole, two holders of
// one office, facts older than their sources allow.
//
// The important type is [Rule]. What the schema forbids is found by [facts.Load].
package audit

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Rule is one way for facts to be doubtful.
type Rule struct {
	Name  string // "total"
	Doc   string // what it finds, and why that matters
	Error bool   // it cannot be right; otherwise it is worth a look
	run   func(*pass)
}

// Rules lists the rules, in the order in which their findings come where they are
// about the same words.
func Rules() []*Rule {
	return []*Rule{&total, &roundOrder, &roundTwice, &roundValuation, &headcountParts, &roleOverlap, &conflict, &shares,
		&names, &aliasClash, &dateOrder, &sourceDate, &sourceUnused, &sourceUndated, &rivalSource, &stale}
}

// Settings are what an audit depends on besides the facts.
type Settings struct {
	On      value.Date                            // the day the facts are looked at; zero when unknown: then nothing is stale
	Horizon func(kind string) (days int, ok bool) // overrides [facts.Horizon]; may be nil
}

// Finding is one doubt about one fact, source or name.
type Finding struct {
	Rule    *Rule
	File    *source.File
	Span    source.Span
	Message string
	Fact    *facts.Fact // the fact it is about; nil for names and sources
	Related []Related
}

// Related is another place a finding speaks of.
type Related struct {
	File    *source.File
	Span    source.Span
	Message string
}

// Check runs every rule over a base. Findings come in the order of the base's
// files and in each from the top.
func Check(b *facts.Base, in Settings) []Finding {
	p := &pass{base: b, in: in}
	for _, r := range Rules() {
		p.rule = r
		r.run(p)
	}
	order := make(map[*source.File]int, len(b.Files))
	for i, f := range b.Files {
		order[f] = i
	}
	slices.SortStableFunc(p.found, func(x, y Finding) int {
		return cmp.Or(cmp.Compare(order[x.File], order[y.File]), cmp.Compare(x.Span.Start, y.Span.Start))
	})
	return p.found
}

// pass is one audit.
type pass struct {
	base  *facts.Base
	in    Settings
	rule  *Rule
	found []Finding
}

// doubt reports a fact, with the others it does not go with.
func (p *pass) doubt(f *facts.Fact, others []*facts.Fact, format string, args ...any) {
	d := Finding{Rule: p.rule, File: f.File, Span: f.Span, Fact: f, Message: fmt.Sprintf(format, args...)}
	for _, o := range others {
		d.Related = append(d.Related, Related{o.File, o.Span, "the other"})
	}
	p.found = append(p.found, d)
}

// each calls do with the facts of one kind that are the house's own and done, for
// every company that has some.
func (p *pass) each(attr string, do func(c *facts.Company, own []*facts.Fact)) {
	for _, c := range p.base.Companies {
		if own := house(p.base.Facts(c, attr)); len(own) > 0 {
			do(c, own)
		}
	}
}

// house keeps what is the house's own value and has happened.
func house(all []*facts.Fact) []*facts.Fact {
	return slices.DeleteFunc(all, func(f *facts.Fact) bool { return f.Rival || f.Status >= facts.Talks })
}

// say writes a fact for a message: "$5m (Series A, May 2020)".
func say(f *facts.Fact) string {
	s := f.Value.English()
	var in string
	for _, part := range [...]string{f.Series, f.Place, f.Date.English()} {
		switch {
		case part == "" || part == s:
		case in == "":
			in = part
		default:
			in += ", " + part
		}
	}
	switch {
	case s == "":
		return in
	case in == "":
		return s
	}
	return s + " (" + in + ")"
}
