package main

import (
	"cmp"
	"fmt"
	"io"
	"time"
)

// progress is a line on a terminal that counts drafts once a run takes longer
// than a second, and is gone when it ends. The nil progress shows nothing.
type progress struct {
	w       io.Writer
	now     func() time.Time
	started time.Time
	drawn   time.Time // when the line was last drawn; zero when it is not there
	total   int
	what    string // what is counted; "drafts" when empty
}

// patience is how long a run may take unannounced, redraw how long the line stays.
const (
	patience = time.Second
	redraw   = 100 * time.Millisecond
)

func newProgress(w io.Writer, total int, now func() time.Time) *progress {
	return &progress{w: w, now: now, started: now(), total: total}
}

// step says that some drafts have been done.
func (p *progress) step(done int) {
	if p == nil {
		return
	}
	now := p.now()
	if now.Sub(p.started) < patience || now.Sub(p.drawn) < redraw {
		return
	}
	fmt.Fprintf(p.w, "\r\x1b[K%d of %d %s", done, p.total, cmp.Or(p.what, "drafts"))
	p.drawn = now
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	if p == nil || p.drawn.IsZero() {
		return
	}
	fmt.Fprint(p.w, "\r\x1b[K")
	p.drawn = time.Time{}
}
