// Package source holds a file's bytes and the one place where byte offsets
// become lines and columns.
//
// The important type is [File]. Everything above this package speaks in byte
// offsets into [File.Data]; only reporters ask for a [Position].
package source

import (
	"bytes"
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
	marks []mark
	// What stands before it in the file that it is a part of.
	skippedBytes, skippedLines int
}

// mark is how many code points and UTF-16 units stand before a multiple of
// markEvery bytes. Only files with long lines have marks: counting a line of
// megabytes from its start for every finding in it would take forever.
type mark struct{ runes, utf16 int }

const markEvery = 4096

// BOM is the UTF-8 byte-order mark.
const BOM = "\uFEFF"

// New returns the file named path holding data, which must not change afterwards.
// Lines end at "\n", "\r\n" or a lone "\r".
func New(path string, data []byte) *File {
	f := &File{Path: path, Data: data, lines: make([]int, 1, 1+len(data)/64)}
	returns := bytes.IndexByte(data, '\r') >= 0
	longest := 0
	for at := 0; at < len(data); {
		n := bytes.IndexByte(data[at:], '\n')
		end := at + n + 1
		if n < 0 {
			end = len(data)
		}
		if returns {
			for i, c := range data[at:end] {
				if c == '\r' && (at+i+1 == len(data) || data[at+i+1] != '\n') {
					f.lines = append(f.lines, at+i+1)
				}
			}
		}
		if n >= 0 {
			f.lines = append(f.lines, end)
		}
		longest = max(longest, end-at)
		at = end
	}
	if longest > 4*markEvery {
		f.marks = make([]mark, 0, len(data)/markEvery+1)
		var m mark
		for at := 0; at <= len(data); at += markEvery {
			f.marks = append(f.marks, m)
			m.add(data[at:min(at+markEvery, len(data))])
		}
	}
	return f
}

// Part returns a stretch of the file named path: data is what stands behind its
// first offset bytes and lines lines, and starts a line. Offsets into the file are
// offsets into data; a [Position] and the numbers of lines are those of the whole
// file.
func Part(path string, data []byte, offset, lines int) *File {
	f := New(path, data)
	f.skippedBytes, f.skippedLines = offset, lines
	return f
}

// add counts the code points that begin in b.
func (m *mark) add(b []byte) {
	for _, c := range b {
		if c < 0x80 || c >= 0xC0 {
			m.runes++
			m.utf16++
			if c >= 0xF0 {
				m.utf16++
			}
		}
	}
}

// before is how many code points and UTF-16 units begin before offset, which is
// the start of one.
func (f *File) before(offset int) mark {
	m := f.marks[offset/markEvery]
	m.add(f.Data[offset-offset%markEvery : offset])
	return m
}

// Text is the bytes of s as a string.
func (f *File) Text(s Span) string { return string(f.Data[s.Start:s.End]) }

// Lines is the number of the last line, at least 1.
func (f *File) Lines() int { return f.skippedLines + len(f.lines) }

// Line is the span of line n (from 1) without its line end and without the
// file's byte-order mark.
func (f *File) Line(n int) Span {
	n -= f.skippedLines
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
	line += f.skippedLines
	p := Position{Offset: f.skippedBytes + offset, Line: line, Column: 1, Bytes: 1, UTF16: 1}
	start := f.Line(line).Start
	if f.marks != nil && offset-start > markEvery {
		for range utf8.UTFMax - 1 {
			if offset < len(f.Data) && !utf8.RuneStart(f.Data[offset]) {
				offset--
			}
		}
		a, b := f.before(start), f.before(offset)
		p.Column += b.runes - a.runes
		p.Bytes += offset - start
		p.UTF16 += b.utf16 - a.utf16
		return p
	}
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
	if line <= f.skippedLines || line > f.Lines() {
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
