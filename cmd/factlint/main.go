// Factlint checks the facts in articles about startups.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"sync"
	"syscall"
)

// The exit codes.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1
	exitFailed   = 2 // could not do the job
)

// lazyGC and usualGC are how much the heap may grow, in percent of what is in
// use, before it is swept. What an article leaves behind is small, and a quarter
// of the time goes into sweeping it; a large facts base is not.
const (
	lazyGC  = 400
	usualGC = 100
)

func main() {
	// A reader that goes away ends the output, not the check: writing fails with EPIPE.
	signal.Ignore(syscall.SIGPIPE)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(lazyGC)
	}
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// console is where a command reads and writes.
type console struct {
	in       io.Reader
	pipe     *pipe
	out      *bufio.Writer // findings, through pipe
	err      io.Writer     // everything else
	mu       sync.Mutex    // of err
	progress *progress     // on err, which mu is for too
	code     int           // exit code, unless the command fails
	// The files behind out and err, when they are files: their terminals matter.
	outFile, errFile *os.File
}

// run is the program with its arguments and streams; it returns the exit code.
func run(args []string, in io.Reader, out, err io.Writer) int {
	p := &pipe{w: out}
	c := &console{in: in, pipe: p, out: bufio.NewWriterSize(p, 64<<10), err: err}
	p.before = c.makeRoom
	c.outFile, _ = out.(*os.File)
	c.errFile, _ = err.(*os.File)
	root := newRoot(c)
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(c.out)
	root.SetErr(err)
	failure := root.Execute()
	if flushed := c.out.Flush(); failure == nil {
		failure = flushed
	}
	switch {
	case failure == nil:
		return c.code
	case !errors.Is(failure, errReported):
		fmt.Fprintf(err, "factlint: %v\n", failure)
	}
	return exitFailed
}

// pipe is standard output. When its reader has gone away the rest is dropped, so
// that "factlint … | head" ends with the exit code of the check.
type pipe struct {
	w      io.Writer
	before func() // called before anything is written
	gone   bool
}

func (p *pipe) Write(b []byte) (int, error) {
	p.before()
	if p.gone {
		return len(b), nil
	}
	n, err := p.w.Write(b)
	switch {
	case errors.Is(err, syscall.EPIPE):
		p.gone = true
		return len(b), nil
	case err != nil:
		err = fmt.Errorf("cannot write the output: %w", err)
	}
	return n, err
}

// errReported is the failure of a command that has said on standard error what
// went wrong.
var errReported = errors.New("reported")

// say writes a line to standard error. It is safe for concurrent use.
func (c *console) say(format string, args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.progress.clear()
	fmt.Fprintf(c.err, format+"\n", args...)
}

// makeRoom takes the progress line away.
func (c *console) makeRoom() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.progress.clear()
}

// done counts drafts for whoever waits at a terminal.
func (c *console) done(drafts int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.progress.step(drafts)
}

// complain says what went wrong, in the program's name.
func (c *console) complain(format string, args ...any) { c.say("factlint: "+format, args...) }
