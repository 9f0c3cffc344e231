// Package report prints what was found, one format a file.
//
// The important type is [Printer]. Formats turn byte offsets into lines and
// columns, and nothing before them does.
package report

import (
	"io"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// Printer writes the results of a run, draft by draft. Errors are those of the
// writer.
type Printer interface {
	Draft(r *lint.Result) error
	End(s *Summary) error
}

// Format is a way to print, by the name --format knows.
type Format struct {
	Name string
	New  func(w io.Writer, o *Options) Printer
}

// Options say how to print. The zero Options print without colour, 80 columns
// wide, columns counted in code points.
type Options struct {
	Color   bool
	Width   int // of the terminal in cells; 0 is 80
	Columns Columns
	// Suppressed also shows findings that the draft or a baseline silences.
	Suppressed bool
	Rules      []lint.RuleInfo // every rule there is, for formats that describe them
	Version    string          // of the program
	// Relative, when not nil, is a path relative to the root of the repository.
	Relative func(path string) string
	// StepSummary, when not nil, is where a CI system wants a summary in Markdown.
	StepSummary io.Writer
}

// Columns says in what unit text output counts columns.
type Columns uint8

// The units of columns.
const (
	Chars Columns = iota // code points
	Bytes                // of UTF-8
	UTF16                // code units
)

// ParseColumns reads a unit as --columns knows it.
func ParseColumns(name string) (c Columns, ok bool) {
	switch name {
	case "chars":
		return Chars, true
	case "bytes":
		return Bytes, true
	case "utf16":
		return UTF16, true
	}
	return Chars, false
}

// of is the column of a position in the unit c.
func (c Columns) of(p source.Position) int {
	switch c {
	case Bytes:
		return p.Bytes
	case UTF16:
		return p.UTF16
	}
	return p.Column
}

// Find is the format of a list with the name.
func Find(formats []Format, name string) (f Format, ok bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Names lists the names of formats.
func Names(formats []Format) []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// Findings lists the formats a check prints in.
func Findings() []Format {
	return []Format{
		{"text", newTextFindings},
		{"compact", newCompactFindings},
		{"json", newJSONFindings},
		{"jsonl", newJSONLFindings},
		{"sarif", newSARIF},
		{"github", newGitHub},
		{"gitlab", newGitLab},
		{"checkstyle", newCheckstyle},
		{"junit", newJUnit},
		{"rdjson", newRDJSON},
		{"rdjsonl", newRDJSONL},
	}
}

// Claims lists the formats claims are printed in.
func Claims() []Format {
	return []Format{
		{"text", newTextClaims},
		{"compact", newCompactClaims},
		{"json", newJSONClaims},
		{"jsonl", newJSONLClaims},
	}
}

// Mentions lists the formats mentions are printed in.
func Mentions() []Format {
	return []Format{
		{"text", newCompactMentions},
		{"compact", newCompactMentions},
		{"json", newJSONMentions},
		{"jsonl", newJSONLMentions},
	}
}
