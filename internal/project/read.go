package project

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/source"
)

// MaxDraft is the size of the largest draft that is read, in bytes: some 700,000
// words. What is larger is no article, and would take gigabytes to understand.
const MaxDraft = 4 << 20

// Read reads a draft. The error, which names the file and the place, says why it
// is not a text that can be checked.
func Read(path string) (*source.File, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: not a regular file", path) // a pipe would be waited for
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", path, reason(err))
	}
	defer func() { _ = file.Close() }() // it was only read
	return ReadFrom(path, file)
}

// ReadFrom is [Read] for an open file or a stream.
func ReadFrom(path string, r io.Reader) (*source.File, error) {
	var data bytes.Buffer
	// One byte more than may be tells that there is more.
	if _, err := data.ReadFrom(io.LimitReader(r, MaxDraft+1)); err != nil {
		return nil, fmt.Errorf("%s: %s", path, reason(err))
	}
	return Text(path, data.Bytes())
}

// Text is a draft's file, when its bytes are UTF-8 text.
func Text(path string, data []byte) (*source.File, error) {
	if len(data) > MaxDraft {
		return nil, fmt.Errorf("%s: larger than %d MiB: no draft is", filepath.ToSlash(path), MaxDraft>>20)
	}
	f := source.New(filepath.ToSlash(path), data)
	at, what := len(data), ""
	if !utf8.Valid(data) {
		at = validPrefix(data)
		what = fmt.Sprintf("not UTF-8: the byte 0x%02X stands here; save the file as UTF-8", data[at])
		if bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}) {
			what = "the file is UTF-16: save it as UTF-8"
		}
	}
	if i := bytes.IndexByte(data[:at], 0); i >= 0 {
		at, what = i, "a NUL byte: this is no text"
	}
	if what != "" {
		p := f.Position(at)
		return nil, fmt.Errorf("%s:%d:%d: %s", f.Path, p.Line, p.Column, what)
	}
	return f, nil
}

// validPrefix is the number of bytes before the first that is not UTF-8.
func validPrefix(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return len(data)
}
