package main

import (
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var out strings.Builder
	at := time.Unix(0, 0)
	p := newProgress(&out, 9, func() time.Time { return at })
	steps := func(after time.Duration, done int) string {
		out.Reset()
		at = at.Add(after)
		p.step(done)
		return out.String()
	}
	if got := steps(900*time.Millisecond, 1); got != "" {
		t.Errorf("within a second: %q", got)
	}
	if got, want := steps(200*time.Millisecond, 2), "\r\x1b[K2 of 9 drafts"; got != want {
		t.Errorf("after it: %q, want %q", got, want)
	}
	if got := steps(10*time.Millisecond, 3); got != "" {
		t.Errorf("right after that: %q", got)
	}
	out.Reset()
	p.clear()
	p.clear()
	if got, want := out.String(), "\r\x1b[K"; got != want {
		t.Errorf("cleared: %q, want %q", got, want)
	}
	var none *progress
	none.step(1)
	none.clear()
}
