// Package source holds a file's bytes and the one place where byte offsets
// become lines and columns.
//
// The important type is [File]. Everything above this package speaks in byte
// offsets into [File.Data]; only reporters ask for a [Position].
package source

import (
	"sort"
	"unicode/utf8"
)

// Span is a half-open range of byte offsets in one file.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Position is a place in a file, counted from 1 as people count. A byte-order
// mark at the start of the file is counted by offsets and by no column.
type Position struct {
	Offset int // bytes from the start of the file, from 0
	Line   int
	Column int // code points
	Bytes  int // the column in UTF-8 bytes
	UTF16  int // the column in UTF-16 code units
}

// Range is a [Span] with both its ends resolved.
type Range struct{ Start, End Position }

// File is an immutable text with a name. Its methods are safe for concurrent use.
type File struct {
	Path  string // as it is to be shown, with forward slashes
	Data  []byte
	lines []int // offset of the first byte of each line
}

// BOM is the UTF-8 byte-order mark.
const BOM = "\uFEFF"

// New returns the file named path holding data, which must not change afterwards.
// Lines end at "\n", "\r\n" or a lone "\r".
func New(path string, data []byte) *File {
	f := &File{Path: path, Data: data, lines: make([]int, 1, 1+len(data)/64)}
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '\n':
			f.lines = append(f.lines, i+1)
		case '\r':
			if i+1 == len(data) || data[i+1] != '\n' {
				f.lines = append(f.lines, i+1)
			}
		}
	}
	return f
}

// Text is the bytes of s as a string.
func (f *File) Text(s Span) string { return string(f.Data[s.Start:s.End]) }

// Lines is the number of lines, at least 1.
func (f *File) Lines() int { return len(f.lines) }

// Line is the span of line n (from 1) without its line end and without the
// file's byte-order mark.
func (f *File) Line(n int) Span {
	start, end := f.lines[n-1], len(f.Data)
	if n < len(f.lines) {
		end = f.lines[n]
	}
	for end > start && (f.Data[end-1] == '\n' || f.Data[end-1] == '\r') {
		end--
	}
	if n == 1 && len(f.Data) >= len(BOM) && string(f.Data[:len(BOM)]) == BOM {
		start = min(len(BOM), end)
	}
	return Span{start, end}
}

// Position resolves a byte offset. An offset past the end is the end. An offset
// inside a code point counts as that code point's column.
func (f *File) Position(offset int) Position {
	offset = max(0, min(offset, len(f.Data)))
	line := sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > offset })
	p := Position{Offset: offset, Line: line, Column: 1, Bytes: 1, UTF16: 1}
	start := f.Line(line).Start
	for i := start; i < offset; {
		r, n := utf8.DecodeRune(f.Data[i:])
		if i+n > offset {
			break
		}
		i += n
		p.Column++
		p.Bytes += n
		p.UTF16++
		if r > 0xFFFF {
			p.UTF16++
		}
	}
	return p
}

// Range resolves both ends of s.
func (f *File) Range(s Span) Range { return Range{f.Position(s.Start), f.Position(s.End)} }

// OffsetUTF16 is the byte offset of a line (from 1) and a column in UTF-16 code
// units (from 1), as language servers count. Columns past the end of a line are
// its end; ok is false when there is no such line.
func (f *File) OffsetUTF16(line, column int) (offset int, ok bool) {
	if line < 1 || line > len(f.lines) {
		return 0, false
	}
	s := f.Line(line)
	i := s.Start
	for column > 1 && i < s.End {
		r, n := utf8.DecodeRune(f.Data[i:s.End])
		column--
		if r > 0xFFFF {
			column--
		}
		i += n
	}
	return i, true
}
