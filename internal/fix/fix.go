// Package fix mends drafts by the fixes of their findings.
//
// The important function is [Apply].
package fix

import (
	"cmp"
	"slices"

	"github.com/factlint/factlint/internal/lint"
)

// Apply makes the edits that findings propose: of each finding the first safe
// fix, or, when unsafe ones may be used, else its first. A fix that touches bytes
// another has changed is left out, as a whole; of two the one that comes first
// in the text is made. n is the number of findings mended. data is not changed.
func Apply(data []byte, found []lint.Diagnostic, unsafe bool) (mended []byte, n int) {
	edits, n := choose(found, unsafe)
	if n == 0 {
		return data, 0
	}
	out := make([]byte, 0, len(data)+64)
	at := 0
	for _, e := range edits {
		out = append(out, data[at:e.Span.Start]...)
		out = append(out, e.Text...)
		at = e.Span.End
	}
	return append(out, data[at:]...), n
}

// choose lists the edits to make, in text order, none overlapping another.
func choose(found []lint.Diagnostic, unsafe bool) (edits []lint.Edit, n int) {
	for i := range found {
		fix, ok := pick(found[i].Fixes, unsafe)
		if !ok {
			continue
		}
		merged, ok := merge(edits, fix.Edits)
		if !ok {
			continue
		}
		edits = merged
		n++
	}
	return edits, n
}

// pick chooses the fix of a finding.
func pick(fixes []lint.Fix, unsafe bool) (lint.Fix, bool) {
	for _, f := range fixes {
		if f.Safe && len(f.Edits) > 0 {
			return f, true
		}
	}
	if unsafe && len(fixes) > 0 && len(fixes[0].Edits) > 0 {
		return fixes[0], true
	}
	return lint.Fix{}, false
}

// merge adds edits to those chosen before; ok is false when one of them overlaps
// another. The same edit twice is one: two findings may be mended by it.
func merge(chosen, more []lint.Edit) (merged []lint.Edit, ok bool) {
	merged = slices.Clone(chosen)
	for _, e := range more {
		if !slices.Contains(merged, e) {
			merged = append(merged, e)
		}
	}
	slices.SortStableFunc(merged, func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	for i := 1; i < len(merged); i++ {
		if a, b := merged[i-1].Span, merged[i].Span; b.Start < a.End || b == a {
			return nil, false
		}
	}
	return merged, true
}
