package prose

import (
	"bytes"
	"strings"

	"github.com/factlint/factlint/internal/source"
)

// frontMatter reads the YAML front matter at a byte offset and is its length, 0
// if there is none. An opening fence that nothing closes is no front matter.
func (b *builder) frontMatter(at int) int {
	end, next := lineEnd(b.data, at)
	if string(bytes.TrimRight(b.data[at:end], " \t")) != "---" {
		return 0
	}
	body := next
	for next < len(b.data) {
		start := next
		end, next = lineEnd(b.data, start)
		switch string(bytes.TrimRight(b.data[start:end], " \t")) {
		case "---", "...":
			b.fields(body, start)
			return next - at
		}
	}
	return 0
}

// field is one "key: value" line at the top level of the front matter.
type field struct {
	key        string
	start, end int // of the value, to the end of its line
}

// fields reads the keys it knows from the front matter in [at, end).
func (b *builder) fields(at, end int) {
	m := &b.doc.Meta
	var dates [3]Field
	for at < end {
		stop, next := lineEnd(b.data, at)
		line := b.data[at:stop]
		i := bytes.IndexByte(line, ':')
		if i > 0 && line[0] != ' ' && line[0] != '#' && line[0] != '-' {
			key := strings.ToLower(strings.Trim(strings.TrimSpace(string(line[:i])), "\"'"))
			f := field{key, at + i + 1, stop}
			switch key {
			case "title", "headline":
				if m.Title.Text == "" {
					m.Title = b.headField(f, Title)
				}
			case "standfirst", "description", "summary", "subtitle":
				v := b.headField(f, Standfirst)
				if m.Standfirst.Text == "" || key == "standfirst" && v.Text != "" {
					m.Standfirst = v
				}
			case "company":
				m.Company = b.field(f)
			case "date":
				dates[0] = b.field(f)
			case "published":
				dates[1] = b.field(f)
			case "pubdate":
				dates[2] = b.field(f)
			case "lang", "language":
				m.Lang = b.field(f).Text
			}
		}
		at = next
	}
	for _, f := range dates {
		if f.Text != "" {
			m.Date = f
			break
		}
	}
}

// headField is the value of a field, whose text is also a block of the document.
func (b *builder) headField(f field, kind BlockKind) Field {
	v := b.value(f)
	if v.Len() <= 0 {
		return Field{}
	}
	if !b.close(Block{Kind: kind}) {
		return Field{}
	}
	return Field{Text: string(b.doc.blockText(len(b.doc.Blocks) - 1)), Span: v}
}

// field is the value of a field.
func (b *builder) field(f field) Field {
	v := b.value(f)
	text := string(b.doc.Text[b.start:])
	b.drop()
	if v.Len() <= 0 {
		return Field{}
	}
	return Field{Text: text, Span: v}
}

// value appends the value of a field to the open block and is its span.
func (b *builder) value(f field) source.Span {
	start, end := f.start, f.end
	for start < end && (b.data[start] == ' ' || b.data[start] == '\t') {
		start++
	}
	for end > start && (b.data[end-1] == ' ' || b.data[end-1] == '\t') {
		end--
	}
	if start == end {
		return source.Span{}
	}
	switch q := b.data[start]; q {
	case '"', '\'':
		for i := start + 1; i < end; i++ {
			switch {
			case b.data[i] == '\\' && q == '"':
				i++
			case b.data[i] == q && q == '\'' && i+1 < end && b.data[i+1] == q:
				i++
			case b.data[i] == q:
				b.quoted(start+1, i, q)
				return source.Span{Start: start + 1, End: i}
			}
		}
		return source.Span{}
	case '#', '&', '*', '!', '|', '>', '%', '@', '`', '{', '[':
		return source.Span{}
	}
	if i := bytes.Index(b.data[start:end], []byte(" #")); i >= 0 {
		end = start + len(bytes.TrimRight(b.data[start:start+i], " \t"))
	}
	switch string(b.data[start:end]) {
	case "null", "~", "Null", "NULL":
		return source.Span{}
	}
	b.verbatim(start, end)
	return source.Span{Start: start, End: end}
}

// quoted appends what stands between the quotes q of a YAML string.
func (b *builder) quoted(start, end int, q byte) {
	from := start
	for i := start; i < end; i++ {
		var s string
		n := 2
		switch {
		case q == '\'' && b.data[i] == q:
			s = "'"
		case q == '"' && b.data[i] == '\\' && i+1 < end:
			s, n = yamlEscape(b.data[i:end])
		default:
			continue
		}
		b.verbatim(from, i)
		b.decoded(s, i, i+n)
		from = i + n
		i = from - 1
	}
	b.verbatim(from, end)
}

// yamlEscape is the text of the escape that t begins with, and its length.
func yamlEscape(t []byte) (string, int) {
	width := 0
	switch t[1] {
	case 'n', 't', 'r', 'N', 'L', 'P', 'v', 'f', ' ':
		return " ", 2
	case '_':
		return "\u00A0", 2
	case 'x':
		width = 2
	case 'u':
		width = 4
	case 'U':
		width = 8
	default:
		return string(t[1:2]), 2
	}
	if len(t) < 2+width {
		return string(t[1:2]), 2
	}
	v := rune(0)
	for _, c := range t[2 : 2+width] {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 {
			return string(t[1:2]), 2
		}
		v = v<<4 | rune(d)
	}
	return string(v), 2 + width
}

// drop empties the open block.
func (b *builder) drop() {
	d := b.doc
	d.Text = d.Text[:b.start]
	for len(d.runs) > 0 && d.runs[len(d.runs)-1].text >= uint32(b.start) {
		d.runs = d.runs[:len(d.runs)-1]
	}
	b.marks, b.style = b.marks[:0], 0
}
