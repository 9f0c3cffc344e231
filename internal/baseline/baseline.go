// Package baseline keeps lists of findings that are known and not to be shown
// again, so that a newsroom can start today and mend its archive later.
//
// The important type is [Baseline]. A finding is known by its fingerprint: what
// it says of what in which draft, not the line it stands in. Moving a paragraph
// changes nothing; another figure, or another fact, makes a finding new.
package baseline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/factlint/factlint/internal/lint"
)

// Entry is one known finding. The fingerprint is what counts; the rest is for
// those who read the file.
type Entry struct {
	File        string `json:"file"` // relative to the repository's root
	Rule        string `json:"rule"`
	Message     string `json:"message"`
	Fingerprint string `json:"fingerprint"`
}

// Baseline is a set of known findings.
type Baseline struct {
	entries map[string]Entry // by fingerprint
}

// version is that of the file's format.
const version = 1

type file struct {
	Version  int     `json:"version"`
	Findings []Entry `json:"findings"`
}

// New returns a baseline that knows nothing.
func New() *Baseline { return &Baseline{make(map[string]Entry)} }

// Parse reads a baseline as [Baseline.JSON] writes it.
func Parse(data []byte) (*Baseline, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var f file
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("not a baseline: %w", err)
	}
	if f.Version != version {
		return nil, fmt.Errorf("not a baseline of version %d: write it anew with --write-baseline", version)
	}
	b := New()
	for _, e := range f.Findings {
		if e.Fingerprint == "" {
			return nil, fmt.Errorf("not a baseline: a finding of %s has no fingerprint", cmp.Or(e.File, "no file"))
		}
		b.entries[e.Fingerprint] = e
	}
	return b, nil
}

// Add notes a finding in a draft called name.
func (b *Baseline) Add(name string, d *lint.Diagnostic) {
	b.entries[d.Fingerprint] = Entry{name, d.Rule, d.Message, d.Fingerprint}
}

// Holds reports whether a finding is known.
func (b *Baseline) Holds(d *lint.Diagnostic) bool {
	_, ok := b.entries[d.Fingerprint]
	return ok
}

// Len is the number of findings known.
func (b *Baseline) Len() int { return len(b.entries) }

// Keep takes over what old knows of drafts that are not among those checked.
func (b *Baseline) Keep(old *Baseline, checked func(name string) bool) {
	for fingerprint, e := range old.entries {
		if !checked(e.File) {
			b.entries[fingerprint] = e
		}
	}
}

// Gone counts the findings known of checked drafts that were not seen any more.
func (b *Baseline) Gone(checked func(name string) bool, seen func(fingerprint string) bool) int {
	n := 0
	for fingerprint, e := range b.entries {
		if checked(e.File) && !seen(fingerprint) {
			n++
		}
	}
	return n
}

// JSON writes the baseline, sorted so that a change of it reads well.
func (b *Baseline) JSON() ([]byte, error) {
	f := file{Version: version, Findings: []Entry{}}
	for _, e := range b.entries {
		f.Findings = append(f.Findings, e)
	}
	slices.SortFunc(f.Findings, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.File, y.File), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Message, y.Message), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(f)
	return out.Bytes(), err
}
