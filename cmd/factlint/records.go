package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/project"
	"github.com/factlint/factlint/internal/report"
	"github.com/factlint/factlint/internal/source"
)

// answer appends the line for a record whose text has been read.
type answer func(b []byte, id json.RawMessage, r *lint.Result) ([]byte, error)

// records answers every line of standard input with a line, in order, and gives
// what was read of each to emit, which may be nil.
func (s *session) records(args []string, read reading, reply answer, emit func(*draft)) error {
	if len(args) > 0 {
		return errors.New("--records reads standard input: it takes no PATH")
	}
	type answered struct {
		line  []byte
		draft *draft // nil for a bad line
		err   error
	}
	go s.linter()
	var failure error
	bad := false
	err := ordered(s.jobs(), lines(s.console.in, &failure), func(line []byte) answered {
		record, err := readRecord(line)
		var d *draft
		if err == nil {
			d, err = s.record(&record, read)
		}
		if err != nil {
			b, failed := report.AppendRecordError(nil, record.ID, err)
			return answered{b, nil, failed}
		}
		b, err := reply(nil, record.ID, d.result)
		return answered{b, d, err}
	}, func(a answered) error {
		if a.err != nil {
			return a.err
		}
		switch {
		case a.draft == nil:
			bad = true
		case emit != nil:
			emit(a.draft)
		}
		if _, err := s.console.out.Write(a.line); err != nil {
			return err
		}
		if err := s.console.out.Flush(); err != nil {
			return err
		}
		if s.console.pipe.gone {
			return errGone
		}
		return nil
	})
	s.sayBaseless()
	switch {
	case errors.Is(err, errGone):
		return nil
	case err != nil:
		return err
	case failure != nil:
		return fmt.Errorf("cannot read standard input: %w", failure)
	case bad:
		return errReported
	}
	return nil
}

// errGone ends a run that nobody reads the answers of.
var errGone = errors.New("nobody reads the output")

// errTooLong is the error of a line of more than maxLine bytes.
var errTooLong = fmt.Errorf("the line is longer than %d MiB", maxLine>>20)

func readRecord(line []byte) (report.Record, error) {
	if line == nil {
		return report.Record{}, errTooLong
	}
	return report.ReadRecord(line)
}

// record reads the text of one record.
func (s *session) record(r *report.Record, read reading) (d *draft, err error) {
	defer func() {
		if p := recover(); p != nil {
			d, err = nil, internalError(p)
		}
	}()
	if len(r.Text) > project.MaxDraft {
		return nil, fmt.Errorf("the text is longer than %d MiB", project.MaxDraft>>20)
	}
	c, settings, err := s.settings(r.Name(), ".")
	if err != nil {
		return nil, errors.New("the configuration or the facts base is broken: see standard error")
	}
	settings.Format, settings.Name = r.Format, r.Name()
	if r.Date.Known() {
		settings.Date = r.Date
	}
	if d, err = read(source.New(r.Name(), []byte(r.Text)), settings); err != nil {
		return nil, err
	}
	d.config = c
	return d, nil
}

// maxLine is the longest line read, in bytes.
const maxLine = 8 * project.MaxDraft // every character of a text may be escaped

// lines yields the lines of a stream that are not blank, without their ends. A
// line longer than maxLine is read past and given as nil.
func lines(r io.Reader, failure *error) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		in := bufio.NewReaderSize(r, 1<<20)
		for {
			line, err := readLine(in)
			if err != nil && !errors.Is(err, io.EOF) {
				*failure = err
				return
			}
			if line == nil || len(bytes.TrimSpace(line)) > 0 {
				if !yield(line) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
		}
	}
}

// readLine reads a line into memory of its own.
func readLine(in *bufio.Reader) ([]byte, error) {
	line := []byte{}
	for {
		piece, err := in.ReadSlice('\n')
		if line != nil {
			line = append(line, piece...)
		}
		if len(line) > maxLine {
			line = nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}
