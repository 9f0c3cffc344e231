package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/factlint/factlint/internal/source"
)

// sheet is a table of a spreadsheet, read row by row.
type sheet struct {
	in      *Input
	columns []string       // as the first row names them
	index   map[string]int // of columns, by folded name; the first of two alike
	r       *csv.Reader
	row     []string
	line    int // of the row, from 1
	read    int64
}

// errNoTable is the error of a file without a header row.
var errNoTable = errors.New("there is no table in it: the first row must name the columns")

// openSheet reads the header of a file of values separated by commas, semicolons
// or tabs. separator 0 is found out.
func openSheet(in *Input, separator rune) (*sheet, error) {
	plain := decode(in.Data)
	if separator == 0 {
		separator = separatorOf(plain)
	}
	r := csv.NewReader(strings.NewReader(plain))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = separator, true, -1, true
	header, err := r.Read()
	if err != nil || len(header) == 0 || strings.TrimSpace(strings.Join(header, "")) == "" {
		return nil, errNoTable
	}
	s := &sheet{in: in, r: r, index: make(map[string]int)}
	for i, name := range header {
		name = strings.TrimSpace(name)
		s.columns = append(s.columns, name)
		if _, ok := s.index[foldColumn(name)]; !ok {
			s.index[foldColumn(name)] = i
		}
	}
	return s, nil
}

// foldColumn is the name of a column without regard to case and blanks.
func foldColumn(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(name, "_", " ")), " "))
}

// next moves to the next row that is not blank; false at the end. Rows that are
// no rows of the table are reported to b.
func (s *sheet) next(b *Batch) bool {
	for {
		row, err := s.r.Read()
		if errors.Is(err, io.EOF) {
			b.advance(len(s.in.Data) - int(s.read))
			return false
		}
		if at := s.r.InputOffset(); at-s.read >= progressStep {
			b.advance(int(at - s.read))
			s.read = at
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			b.Rows++
			b.skip(s.in.Name, parse.Line, "this is no row: %v", parse.Err)
			continue
		}
		if err != nil {
			b.problem(s.in.Name, 0, "cannot be read: %v", err)
			return false
		}
		if strings.TrimSpace(strings.Join(row, "")) == "" {
			continue
		}
		s.line, _ = s.r.FieldPos(0)
		b.Rows++
		for len(row) > len(s.columns) && strings.TrimSpace(row[len(row)-1]) == "" {
			row = row[:len(row)-1]
		}
		if len(row) != len(s.columns) {
			b.skip(s.in.Name, s.line, "%d values under %d columns", len(row), len(s.columns))
			continue
		}
		s.row = row
		return true
	}
}

// progressStep is the number of bytes between two calls of Progress.
const progressStep = 1 << 18

// has reports whether the sheet has all the columns.
func (s *sheet) has(columns ...string) bool {
	for _, c := range columns {
		if _, ok := s.index[foldColumn(c)]; !ok {
			return false
		}
	}
	return true
}

// get is the value of the row in the first of the columns that there is, "" for none.
func (s *sheet) get(columns ...string) string {
	for _, c := range columns {
		if i, ok := s.index[foldColumn(c)]; ok {
			if v := strings.TrimSpace(s.row[i]); !isBlank(v) {
				return v
			}
		}
	}
	return ""
}

// isBlank reports whether a cell says that there is no value.
func isBlank(s string) bool {
	switch strings.ToLower(s) {
	case "", "-", "–", "—", "n/a", "na", "#n/a", "none", "null", "nil", "unknown", "undefined", "$undefined", "€undefined", "£undefined", "nan", "tbd", "tbc", "?":
		return true
	}
	return false
}

// isSheetError reports whether a cell holds the error of a formula and not its value.
func isSheetError(s string) bool {
	switch s {
	case "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#ERROR!", "#SPILL!":
		return true
	}
	return false
}

// separatorOf is what parts the values of the first row.
func separatorOf(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	best, most := ',', 0
	for _, c := range [...]rune{',', ';', '\t'} {
		if n := strings.Count(first, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

// decode is a text of any of the encodings that spreadsheets write as UTF-8, its
// lines ended by "\n".
func decode(data []byte) string {
	var text string
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")), bytes.HasPrefix(data, []byte("\xFE\xFF")):
		text = decodeUTF16(data[2:], data[0] == 0xFE)
	case utf8.Valid(data):
		text = strings.TrimPrefix(string(data), source.BOM)
	default:
		table := charmap.Windows1252
		if isMacintosh(data) {
			table = charmap.Macintosh
		}
		decoded, err := table.NewDecoder().Bytes(data)
		if err != nil {
			decoded = bytes.ToValidUTF8(data, []byte("\uFFFD"))
		}
		text = string(decoded)
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", "\n")
}

func decodeUTF16(data []byte, bigEndian bool) string {
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		a, b := uint16(data[i]), uint16(data[i+1])
		if bigEndian {
			a, b = b, a
		}
		units = append(units, a|b<<8)
	}
	return string(utf16.Decode(units))
}

// isMacintosh reports whether text that is no UTF-8 is in the encoding of old
// Macintoshes and not in that of Windows: its lines end as they did there, or the
// bytes inside its words are letters there and marks on Windows.
func isMacintosh(data []byte) bool {
	if bytes.IndexByte(data, '\n') < 0 && bytes.IndexByte(data, '\r') >= 0 {
		return true
	}
	mac, windows := 0, 0
	for i := 1; i+1 < len(data); i++ {
		c := data[i]
		if c < 0x80 || !isASCIILetter(data[i-1]) || !isASCIILetter(data[i+1]) {
			continue
		}
		switch {
		case c == 0xD5: // ’ there, a rare letter on Windows
			mac++
		case c == 0x92 || c >= 0xC0: // ’ or an accented letter on Windows
			windows++
		case c < 0xA0 && !slices.Contains([]byte{0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F}, c), c == 0x8E:
			mac++
		}
	}
	return mac > windows
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
