package tomltree

import (
	"bytes"
	"strconv"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/factlint/factlint/internal/source"
)

// maxFile is the largest file read, in bytes: offsets are kept in 32 bits.
const maxFile = 1<<31 - 2

// maxErrors is the number of mistakes after which a file is given up.
const maxErrors = 200

// lost stands for the table of lines whose header could not be read.
const lost int32 = -1

// parser builds the tree of one file, expression by expression.
type parser struct {
	doc   *Doc
	data  []byte
	scan  unstable.Parser
	base  int   // offset in the file of the bytes being scanned
	table int32 // of the keys to come, or lost
	pos   int   // in the file, while the values of an expression are read
}

// Parse reads a file. It never fails: what is wrong with the file is in
// Doc.Errors, and the tree holds what could be read.
func Parse(f *source.File) *Doc {
	d := &Doc{File: f, nodes: make([]node, 1, 1+len(f.Data)/24)}
	if len(f.Data) > maxFile {
		d.Errors = []Error{{Message: "the file is larger than 2 GiB"}}
		return d
	}
	d.text = string(f.Data)
	p := parser{doc: d, data: f.Data}
	p.file()
	return d
}

func (p *parser) file() {
	if bytes.HasPrefix(p.data, []byte(source.BOM)) {
		p.base = len(source.BOM)
	}
	for {
		p.scan.Reset(p.data[p.base:])
		last := p.base
		for p.scan.NextExpression() {
			last = p.expression(p.scan.Expression())
			if len(p.doc.Errors) > maxErrors {
				return
			}
		}
		err := p.scan.Error()
		if err == nil {
			return
		}
		p.base = p.mistake(err, last)
		if p.base >= len(p.data) || len(p.doc.Errors) > maxErrors {
			return
		}
	}
}

func (p *parser) report(start, end int, message, hint string) {
	p.doc.Errors = append(p.doc.Errors, Error{Span: source.Span{Start: start, End: end}, Message: message, Hint: hint})
}

// expression enters a header or a key with its value and is the offset of its end.
func (p *parser) expression(n *unstable.Node) int {
	if n.Kind == unstable.KeyValue {
		end := p.offset(n.Raw) + int(n.Raw.Length)
		p.pos = p.offset(n.Raw)
		if p.table != lost {
			p.keyValue(p.table, n)
		}
		return end
	}
	return p.header(n)
}

func (p *parser) offset(r unstable.Range) int { return p.base + int(r.Offset) }

// part is one part of a dotted key.
type part struct {
	name       string
	start, end int
}

func (p *parser) part(n *unstable.Node) part {
	start := p.offset(n.Raw)
	k := part{start: start, end: start + int(n.Raw.Length)}
	k.name = p.unquote(k.start, k.end, n.Data)
	return k
}

// unquote is the text of a key or string, sharing the memory of the file where
// it stands there as it is meant.
func (p *parser) unquote(start, end int, value []byte) string {
	switch len(value) {
	case end - start:
		return p.doc.text[start:end]
	case end - start - 2: // escapes make a string shorter still
		return p.doc.text[start+1 : end-1]
	}
	return string(value)
}

// line is the number of the line an offset lies in.
func (p *parser) line(offset int32) string {
	return strconv.Itoa(p.doc.File.Position(int(offset)).Line)
}

// header opens the table of the keys that follow.
func (p *parser) header(n *unstable.Node) (end int) {
	var parts []part
	for it := n.Key(); it.Next(); {
		parts = append(parts, p.part(it.Node()))
	}
	list := n.Kind == unstable.ArrayTable
	start := bytes.LastIndexByte(p.data[:parts[0].start], '[')
	end = bytes.IndexByte(p.data[parts[len(parts)-1].end:], ']') + parts[len(parts)-1].end + 1
	if list {
		start, end = start-1, end+1
	}
	if p.table == lost && len(parts) > 1 {
		// It may belong to the table whose header could not be read.
		return end
	}
	p.table = p.open(parts, list, start, end)
	return end
}

// open finds or makes the table of a header, or reports why there can be none.
func (p *parser) open(parts []part, list bool, start, end int) int32 {
	d := p.doc
	t := int32(0)
	for _, k := range parts[:len(parts)-1] {
		i := d.find(t, k.name)
		if i == 0 {
			i = d.add(t, node{key: k.name, kind: Table, keyStart: int32(k.start), keyEnd: int32(k.end), start: int32(k.start), end: int32(k.end)})
		}
		if t = p.enter(i); t == lost {
			p.report(k.start, k.end, strconv.Quote(k.name)+" is "+d.nodes[i].kind.String()+" already and cannot have tables of its own", "it is set on line "+p.line(d.nodes[i].keyStart))
			return lost
		}
	}
	k := parts[len(parts)-1]
	n := node{kind: Table, key: k.name, keyStart: int32(k.start), keyEnd: int32(k.end), start: int32(start), end: int32(end), flags: header}
	i := d.find(t, k.name)
	switch {
	case i == 0 && list:
		i = d.add(t, node{kind: Array, key: k.name, keyStart: n.keyStart, keyEnd: n.keyEnd, start: n.start, end: n.end, flags: ofTables})
		fallthrough
	case list && d.nodes[i].is(ofTables):
		n.key = ""
		return d.add(i, n)
	case i == 0:
		return d.add(t, n)
	case !list && d.nodes[i].kind == Table && !d.nodes[i].is(header|dotted|closed):
		d.nodes[i].start, d.nodes[i].end, d.nodes[i].flags = n.start, n.end, header
		d.nodes[i].keyStart, d.nodes[i].keyEnd = n.keyStart, n.keyEnd
		return i
	}
	message, hint := "["+d.text[parts[0].start:k.end]+"] is defined twice", "it is first defined on line "+p.line(d.nodes[i].start)
	if list {
		message = "[" + message[:strings.IndexByte(message, ']')] + "]] is defined as " + d.nodes[i].kind.String() + " already"
	} else if d.nodes[i].is(ofTables) {
		hint = "write [[" + d.text[parts[0].start:k.end] + "]] for one more"
	}
	p.report(start, end, message, hint)
	return lost
}

// enter is the table that a header or dotted key goes into at node i, or lost.
func (p *parser) enter(i int32) int32 {
	switch n := &p.doc.nodes[i]; {
	case n.kind == Table && !n.is(closed):
		return i
	case n.is(ofTables):
		return n.last
	}
	return lost
}

// keyValue enters a key and its value into table t.
func (p *parser) keyValue(t int32, n *unstable.Node) {
	d := p.doc
	var last part
	from, ok := -1, true
	for it := n.Key(); it.Next(); {
		k := p.part(it.Node())
		p.pos = k.end
		if from < 0 {
			from = k.start
		}
		if it.IsLast() {
			last = k
			break
		}
		if !ok {
			continue
		}
		i := d.find(t, k.name)
		switch {
		case i == 0:
			i = d.add(t, node{key: k.name, kind: Table, flags: dotted, keyStart: int32(k.start), keyEnd: int32(k.end), start: int32(k.start), end: int32(k.end)})
		case d.nodes[i].kind != Table || d.nodes[i].is(header|closed):
			p.report(k.start, k.end, strconv.Quote(k.name)+" is defined already and cannot be added to", "it is set on line "+p.line(d.nodes[i].keyStart))
			ok = false
			continue
		default:
			d.nodes[i].flags |= dotted
		}
		t = i
	}
	if !ok {
		return
	}
	if i := d.find(t, last.name); i != 0 {
		p.report(last.start, last.end, strconv.Quote(d.text[from:last.end])+" is set twice", "it is first set on line "+p.line(d.nodes[i].keyStart))
		return
	}
	p.pos = last.end
	p.skip(" \t=")
	p.value(t, n.Value(), node{key: last.name, keyStart: int32(last.start), keyEnd: int32(last.end)})
}

// skip moves over any of the bytes.
func (p *parser) skip(these string) {
	for p.pos < len(p.data) && strings.IndexByte(these, p.data[p.pos]) >= 0 {
		p.pos++
	}
}

// skipBlank moves over what may stand between the elements of a list: blanks,
// line ends, commas and comments.
func (p *parser) skipBlank() {
	for {
		p.skip(" \t\r\n,")
		if p.pos >= len(p.data) || p.data[p.pos] != '#' {
			return
		}
		for p.pos < len(p.data) && p.data[p.pos] != '\n' {
			p.pos++
		}
	}
}

// value enters the value that starts at p.pos as a child of parent, with the key
// of n, and moves behind it. The scanner says where scalars are; lists and tables
// in braces are found by what is in them.
func (p *parser) value(parent int32, v *unstable.Node, n node) {
	d := p.doc
	n.start = int32(p.pos)
	switch v.Kind {
	case unstable.Array, unstable.InlineTable:
		n.kind, n.flags = Array, closed
		if v.Kind == unstable.InlineTable {
			n.kind = Table
		}
		i := d.add(parent, n)
		p.pos++
		for it := v.Children(); it.Next(); {
			p.skipBlank()
			if c := it.Node(); c.Kind == unstable.KeyValue {
				// Closed to everything else, the table is open to its own keys.
				d.nodes[i].flags &^= closed
				p.keyValue(i, c)
				d.nodes[i].flags |= closed
				p.pos = p.offset(c.Raw) + int(c.Raw.Length)
			} else {
				p.value(i, c, node{})
			}
		}
		p.skipBlank()
		p.pos++
		d.nodes[i].end = int32(p.pos)
		return
	}
	p.pos = p.offset(v.Raw) + int(v.Raw.Length)
	n.start, n.end = int32(p.offset(v.Raw)), int32(p.pos)
	n.kind = kinds[v.Kind]
	if n.kind == String {
		n.text = p.unquote(int(n.start), int(n.end), v.Data)
	} else {
		n.text = d.text[n.start:n.end]
		if !p.valid(&n) {
			d.nodes[parent].flags |= broken
			return
		}
	}
	d.add(parent, n)
}

var kinds = [...]Kind{
	unstable.String: String, unstable.Bool: Bool, unstable.Float: Float, unstable.Integer: Integer,
	unstable.LocalDate: Date, unstable.LocalTime: Time, unstable.LocalDateTime: DateTime, unstable.DateTime: DateTime,
}

// valid reports whether a scalar is one: the scanner takes any digits for a date,
// and numbers of any size.
func (p *parser) valid(n *node) bool {
	switch n.kind {
	case Integer:
		if len(n.text) < 18 {
			return true
		}
		if _, err := strconv.ParseInt(strings.ReplaceAll(n.text, "_", ""), 0, 64); err != nil {
			p.report(int(n.start), int(n.end), "the number is too large", `write it as text: "`+strings.ReplaceAll(n.text, "_", "")+`"`)
			return false
		}
	case Float:
		if len(n.text) < 18 && !strings.ContainsAny(n.text, "eE") {
			return true
		}
		if _, err := strconv.ParseFloat(strings.ReplaceAll(n.text, "_", ""), 64); err != nil {
			p.report(int(n.start), int(n.end), "the number is too large", "")
			return false
		}
	case Date, DateTime, Time:
		if !validTime(n.text) {
			hint := ""
			if len(n.text) == len("2016-05") {
				hint = `write a month as text: "` + n.text + `"`
			}
			p.report(int(n.start), int(n.end), n.text+" is no date of the calendar", hint)
			return false
		}
	}
	return true
}

// timeLayouts are the forms of dates and times.
var timeLayouts = [...]string{"2006-01-02", "2006-01-02T15:04:05.999999999", time.RFC3339Nano, "15:04:05.999999999",
	"2006-01-02T15:04", "2006-01-02T15:04Z07:00", "15:04"}

// validTime reports whether the calendar and the clock have such a date, time or both.
func validTime(s string) bool {
	if len(s) > len("2006-01-02") {
		s = strings.NewReplacer("t", "T", " ", "T", "z", "Z").Replace(s)
	}
	for _, layout := range timeLayouts {
		if _, err := time.Parse(layout, s); err != nil {
			continue
		}
		// time.Parse also takes "5:07" for 15:04.
		for i := range min(len(layout), len(s)) {
			if layout[i] == '.' || layout[i] == 'Z' {
				break
			}
			if c := layout[i]; (c < '0' || c > '9') && s[i] != c {
				return false
			}
		}
		return true
	}
	return false
}
