// Package format writes facts files in their canonical form: keys and tables in
// the order of the schema, one way to space them, and every comment where it
// belongs. Companies, people and sources stay in the order they are in, values
// are not touched.
package format

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
)

// Format is a file in canonical form; formatting that changes nothing. A file
// with mistakes of syntax is not touched: they are returned instead.
func Format(f *source.File) (formatted []byte, mistakes []tomltree.Error, err error) {
	doc := tomltree.Parse(f)
	if len(doc.Errors) > 0 {
		return nil, doc.Errors, nil
	}
	w := writer{file: f}
	w.read()
	out := w.write()
	after := tomltree.Parse(source.New(f.Path, out))
	if len(after.Errors) > 0 || !same(doc.Root(), after.Root()) {
		return nil, nil, errors.New(f.Path + ": formatting would change what the file says")
	}
	return out, nil, nil
}

// section is a header with the keys below it, up to the next header. The first
// may have none.
type section struct {
	path  []string
	text  string   // the header
	lead  []string // comments and blank lines above it
	note  string   // the comment behind it
	items []item
	tail  []string // comments below its last key
	subs  []*section
}

// item is a key with its value.
type item struct {
	lead  []string // comments and blank lines above it
	key   string   // as written
	first string   // its first part
	value string   // as written
	note  string   // the comment behind it
}

// writer takes a file apart and puts it together again.
type writer struct {
	file     *source.File
	sections []*section
	end      []string // comments at the end of the file, apart from what is above them
	b        strings.Builder
	eol      string
}

// read cuts the file into sections.
func (w *writer) read() {
	data := w.file.Data
	at := 0
	if bytes.HasPrefix(data, []byte(source.BOM)) {
		at = len(source.BOM)
	}
	now := &section{}
	w.sections = append(w.sections, now)
	first := true
	for e := range tomltree.Expressions(w.file) {
		note, lines := gap(data[at:e.Span.Start], first)
		w.noted(now, note)
		if !e.Header() {
			key := keyText(w.file, &e)
			now.items = append(now.items, item{lead: lines, key: key, first: e.Path[0], value: w.file.Text(e.Value)})
		} else {
			var own []string
			if !first {
				own, lines = split(lines)
			}
			now.tail = append(now.tail, own...)
			text := "[" + keyText(w.file, &e) + "]"
			if e.List {
				text = "[" + text + "]"
			}
			now = &section{path: e.Path, text: text, lead: lines}
			w.sections = append(w.sections, now)
		}
		at, first = e.Span.End, false
	}
	note, lines := gap(data[at:], first)
	w.noted(now, note)
	if !first {
		var own []string
		own, w.end = split(append(lines, ""))
		now.tail = append(now.tail, own...)
	} else {
		w.end = lines
	}
}

// noted notes the comment behind the last expression of a section.
func (w *writer) noted(s *section, note string) {
	if n := len(s.items); n > 0 {
		s.items[n-1].note = note
	} else {
		s.note = note
	}
}

// keyText is a key or the name of a table without the blanks around its dots.
func keyText(f *source.File, e *tomltree.Expr) string {
	parts := make([]string, len(e.Parts))
	for i, s := range e.Parts {
		parts[i] = f.Text(s)
	}
	return strings.Join(parts, ".")
}

// gap cuts what lies between two expressions into the comment behind the first and
// the lines below it: comments, and "" for one or more blank lines. Before the
// first expression there is no comment behind one.
func gap(text []byte, first bool) (note string, lines []string) {
	all := strings.Split(string(text), "\n")
	if !first {
		note, all = strings.TrimSpace(all[0]), all[1:]
	}
	if n := len(all); n > 0 && strings.TrimSpace(all[n-1]) == "" {
		all = all[:n-1] // the indent of what comes next, or nothing
	}
	for _, line := range all {
		line = strings.TrimSpace(line)
		if line != "" || len(lines) == 0 || lines[len(lines)-1] != "" {
			lines = append(lines, line)
		}
	}
	return note, lines
}

// split divides the lines above a header into those that belong to the table
// before it, which follow it at once and are parted from the header by a blank
// line, and those of the header.
func split(lines []string) (before, own []string) {
	if i := slices.Index(lines, ""); i > 0 {
		return lines[:i], lines[i:]
	}
	return nil, lines
}

// write puts the sections together.
func (w *writer) write() []byte {
	w.eol = "\n"
	if i := bytes.IndexByte(w.file.Data, '\n'); i > 0 && w.file.Data[i-1] == '\r' {
		w.eol = "\r\n"
	}
	if bytes.HasPrefix(w.file.Data, []byte(source.BOM)) {
		w.b.WriteString(source.BOM)
	}
	started := false
	part := func() {
		if started {
			w.line("")
		}
		started = true
	}
	for _, s := range group(w.sections) {
		for _, t := range append([]*section{s}, s.subs...) {
			if t.text != "" || len(t.items) > 0 || len(t.tail) > 0 {
				part()
				w.section(t)
			}
		}
	}
	if end := trim(w.end); len(end) > 0 {
		part()
		w.lines(end)
	}
	return []byte(w.b.String())
}

func (w *writer) line(s string) { w.b.WriteString(s + w.eol) }

func (w *writer) lines(all []string) {
	for _, s := range all {
		w.line(s)
	}
}

// group brings the tables of each company together, in the order of the schema.
func group(all []*section) []*section {
	var top []*section
	var company, last *section
	order := facts.Keys("company")
	for _, s := range all {
		switch {
		case len(s.path) == 1 && s.path[0] == "company":
			company, last = s, nil
			top = append(top, s)
		case company != nil && len(s.path) > 2 && s.path[0] == "company" && last != nil:
			last.subs = append(last.subs, s)
		case company != nil && len(s.path) > 1 && s.path[0] == "company":
			company.subs = append(company.subs, s)
			last = s
		default:
			top = append(top, s)
		}
	}
	for _, s := range top {
		slices.SortStableFunc(s.subs, func(a, b *section) int { return rank(order, a.path[1]) - rank(order, b.path[1]) })
		var flat []*section
		for _, sub := range s.subs {
			flat = append(append(flat, sub), sub.subs...)
		}
		s.subs = flat
	}
	return top
}

// rank is the place of a key in an order; those not in it come last.
func rank(order []string, key string) int {
	if i := slices.Index(order, key); i >= 0 {
		return i
	}
	return len(order)
}

func (w *writer) section(s *section) {
	if s.text != "" {
		if lead := trim(s.lead); len(lead) > 0 {
			w.lines(lead)
			if s.lead[len(s.lead)-1] == "" {
				w.line("")
			}
		}
		if s.note != "" {
			w.line(s.text + " " + s.note)
		} else {
			w.line(s.text)
		}
	}
	w.items(s)
	w.lines(s.tail)
}

// trim drops blank lines at both ends.
func trim(lines []string) []string {
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// items writes the keys of a section in the order of its schema, the equals signs
// of each block between blank lines in one column.
func (w *writer) items(s *section) {
	items := slices.Clone(s.items)
	if order := orderOf(s.path); order != nil {
		slices.SortStableFunc(items, func(x, y item) int { return rank(order, x.first) - rank(order, y.first) })
	}
	for start := 0; start < len(items); {
		if start == 0 {
			for len(items[0].lead) > 0 && items[0].lead[0] == "" {
				items[0].lead = items[0].lead[1:]
			}
		}
		end := start + 1
		for end < len(items) && !slices.Contains(items[end].lead, "") {
			end++
		}
		w.block(items[start:end])
		start = end
	}
}

// orderOf is the order of the keys of a table, nil when it has none.
func orderOf(path []string) []string {
	switch {
	case len(path) == 2 && path[0] == "source":
		return facts.Keys("source")
	case len(path) <= 2:
		return facts.Keys(strings.Join(path, "."))
	}
	return nil
}

func (w *writer) block(items []item) {
	width := 0
	for i := range items {
		width = max(width, utf8.RuneCountInString(items[i].key))
	}
	for i := range items {
		it := &items[i]
		w.lines(it.lead)
		line := it.key + strings.Repeat(" ", width-utf8.RuneCountInString(it.key)) + " = " + it.value
		if it.note != "" {
			line += strings.Repeat(" ", noteColumn(items, i, width)-lastLine(line)) + it.note
		}
		w.line(line)
	}
}

// noteColumn is the column of the comment behind an item: the comments behind
// items that follow each other without a line between stand below each other.
func noteColumn(items []item, i, width int) int {
	first, last := i, i
	for first > 0 && items[first-1].note != "" && len(items[first].lead) == 0 {
		first--
	}
	for last+1 < len(items) && items[last+1].note != "" && len(items[last+1].lead) == 0 {
		last++
	}
	column := 0
	for _, it := range items[first : last+1] {
		column = max(column, lastLine(strings.Repeat(" ", width+len(" = "))+it.value)+2)
	}
	return column
}

// lastLine is the number of characters of the last line of a text.
func lastLine(s string) int {
	return utf8.RuneCountInString(s[strings.LastIndexByte(s, '\n')+1:])
}

// same reports whether two tables say the same, whatever the order of their keys.
func same(a, b tomltree.Node) bool {
	if a.Kind() != b.Kind() || a.Len() != b.Len() {
		return false
	}
	switch a.Kind() {
	case tomltree.Table:
		for c := range a.Children() {
			if d := b.Get(c.Key()); !d.OK() || !same(c, d) {
				return false
			}
		}
		return true
	case tomltree.Array:
		var others []tomltree.Node
		for d := range b.Children() {
			others = append(others, d)
		}
		i := 0
		for c := range a.Children() {
			if !same(c, others[i]) {
				return false
			}
			i++
		}
		return true
	}
	return a.Text() == b.Text()
}
