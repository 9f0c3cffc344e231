package lint

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// raw is a finding as a check reported it.
type raw struct {
	Diagnostic
	order  int // of its check
	reason string
	hidden bool // silenced by a directive
}

// check runs every check and settles what is shown.
func (l *Linter) check(r *Result, s *Settings) {
	rules, standard := l.rules()
	pass := &Pass{Doc: r.Doc, Mentions: r.Mentions, Claims: r.Claims, Verdicts: r.Verdicts, Facts: s.Facts, Date: r.Date,
		Setting: s.Value, DayOrder: s.DayOrder, Directives: Directives(r.Doc), Rules: rules, Tally: &r.Counts.Tally}
	pass.index()
	var all []raw
	for order, c := range l.Checks {
		if c.Facts && s.Facts == nil {
			continue
		}
		pass.Report = func(d Diagnostic) {
			f := raw{Diagnostic: d, order: order}
			for i := range pass.Directives {
				if e := &pass.Directives[i]; e.silences(d.Rule, d.Span) {
					e.Used, f.hidden, f.reason = true, true, e.Reason
				}
			}
			all = append(all, f)
		}
		c.Run(pass)
	}
	var quotations []source.Span
	if len(all) > 0 {
		quotations = quotedSpans(r.Doc)
	}
	for i := range all {
		all[i].settle(quotations, s, standard)
	}
	all = slices.DeleteFunc(all, func(f raw) bool { return f.Severity == Off })
	slices.SortStableFunc(all, func(a, b raw) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		if a.Span.End != b.Span.End {
			return a.Span.End - b.Span.End
		}
		return a.order - b.order
	})
	all = foldClaims(all)
	fingerprint(all, r, cmp.Or(s.Name, r.File.Path))
	for _, f := range all {
		if f.hidden {
			r.Suppressed = append(r.Suppressed, Suppressed{Diagnostic: f.Diagnostic, Reason: f.reason})
		} else {
			r.Diagnostics = append(r.Diagnostics, f.Diagnostic)
		}
	}
}

// settle fixes how much a finding matters. Words of somebody else weigh less, and
// are not to be mended unasked.
func (f *raw) settle(quotations []source.Span, s *Settings, standard map[string]Severity) {
	severity := f.Severity
	if severity == Off || standard[f.Rule] == Off {
		severity = standard[f.Rule]
	}
	if s.Severity != nil {
		severity = s.Severity(f.Rule, severity)
	}
	f.Severity = severity
	i, _ := slices.BinarySearchFunc(quotations, f.Span.Start, func(q source.Span, start int) int { return q.End - start - 1 })
	if i == len(quotations) || !quotations[i].Overlaps(f.Span) {
		return
	}
	if f.Severity > Info {
		f.Severity--
	}
	f.Fixes = nil // somebody else's words are not ours to mend
}

// quotedSpans are the stretches of a file inside quotation marks or block quotes,
// sorted.
func quotedSpans(doc *prose.Document) []source.Span {
	var all []source.Span
	for i := 0; i < len(doc.Tokens); i++ {
		if doc.Tokens[i].Flags&prose.Quoted == 0 {
			continue
		}
		// A stretch ends with its sentence, so that footnotes, which the text moves,
		// lie in stretches of their own.
		first, end := i, doc.Sentences[doc.SentenceOf(i)].End
		for i+1 < end && doc.Tokens[i+1].Flags&prose.Quoted != 0 {
			i++
		}
		all = append(all, doc.Span(first, i+1))
	}
	slices.SortFunc(all, func(a, b source.Span) int { return a.Start - b.Start })
	return all
}

// foldClaims leaves one finding for one claim: that of the check that comes
// first. Two findings on the very same words are one too, and so is a finding that
// only echoes another: a figure that does not fit its like, and whatever is computed
// from it.
func foldClaims(all []raw) []raw {
	first := make(map[int]int, len(all)) // claim -> order of the check that has it
	lies := make(map[source.Span]lying, len(all))
	points := make(map[source.Span]lying) // words -> the first check that points at them as the other side
	for i := range all {
		f := &all[i]
		if o, ok := first[f.Claim]; f.Claim > 0 && (!ok || f.order < o) {
			first[f.Claim] = f.order
		}
		note(lies, f.Span, f)
		for _, r := range f.inDraft() {
			note(points, r.Span, f)
		}
	}
	kept := all[:0]
	for _, f := range all {
		if f.order > lies[f.Span].order || f.Claim > 0 && f.order > first[f.Claim] || f.echoes(points, f.Span) ||
			slices.ContainsFunc(f.inDraft(), func(r Related) bool { return f.echoes(lies, r.Span) }) {
			continue
		}
		if n := len(kept); n > 0 && kept[n-1].Span == f.Span && kept[n-1].order == f.order && (f.Fact == nil && kept[n-1].Fact == nil || kept[n-1].Rule == f.Rule && kept[n-1].Message == f.Message) {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}

// lying is which check has a finding on some words, and how much that matters.
type lying struct {
	order    int
	severity Severity
}

// note enters a finding for some words, unless one of an earlier check is there.
func note(at map[source.Span]lying, words source.Span, f *raw) {
	if r, ok := at[words]; !ok || f.order < r.order || f.order == r.order && f.Severity > r.severity {
		at[words] = lying{f.order, f.Severity}
	}
}

// echoes reports whether an earlier check has a finding on some words that matters as
// much: an error where it rests on facts.
func (f *raw) echoes(at map[source.Span]lying, words source.Span) bool {
	r, ok := at[words]
	return ok && r.order < f.order && r.severity >= f.Severity
}

// inDraft lists the places in the draft that a finding speaks of besides its own; those
// of one that rests on a fact are in the facts base.
func (f *raw) inDraft() []Related {
	if f.Fact != nil {
		return nil
	}
	return f.Related
}

// fingerprint names every finding by what it says, not where it stands: file,
// rule, company, what is claimed, what the fact says, and which of several alike
// it is.
func fingerprint(all []raw, r *Result, file string) {
	seen := make(map[string]int, len(all))
	for i := range all {
		f := &all[i]
		parts := []string{file, f.Rule}
		if f.Fact != nil {
			parts = append(parts, f.Fact.Raw)
		}
		if f.Claim > 0 {
			c := &r.Claims[f.Claim-1]
			who := c.Subject.ID
			if who == "" {
				who = c.Subject.Name
			}
			parts = append(parts, who, c.Kind.Name, fieldOf(c), c.Value.String())
		} else {
			parts = append(parts, strings.Join(strings.Fields(r.File.Text(f.Span)), " "))
		}
		key := strings.Join(parts, "\x00")
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		f.Fingerprint = hex.EncodeToString(sum[:8])
	}
}

// fieldOf is what tells a claim's value from others of its kind.
func fieldOf(c *claim.Claim) string {
	return strings.Join([]string{c.Series, c.Class, c.Place, c.Title, c.Name, c.Target}, "\x1f")
}
