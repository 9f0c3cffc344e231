package prose

import (
	"bytes"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/factlint/factlint/internal/source"
)

// maxYAML is the size in bytes of the largest front matter the YAML library reads.
const maxYAML = 1 << 20

// frontMatter reads the front matter at a byte offset, YAML between "---" and
// "---" or "...", or simple TOML between "+++" lines, and is its length; 0 if
// there is none. An opening fence that nothing closes is no front matter.
func (b *builder) frontMatter(at int) int {
	end, next := lineEnd(b.data, at)
	fence := string(bytes.TrimRight(b.data[at:end], " \t"))
	if fence != "---" && fence != "+++" {
		return 0
	}
	body := next
	for next < len(b.data) {
		start := next
		end, next = lineEnd(b.data, start)
		line := string(bytes.TrimRight(b.data[start:end], " \t"))
		if line == fence || line == "..." && fence == "---" {
			m := matter{builder: b, at: body, end: start, separator: ':'}
			if fence == "+++" {
				m.separator = '='
			}
			m.read()
			return next - at
		}
	}
	return 0
}

// matter reads the front matter in [at, end). Values on one line are read here,
// others by the YAML library, so that a front matter that is not quite YAML
// ("title: Acme: the story") loses nothing.
type matter struct {
	*builder
	at, end   int
	separator byte
	parsed    bool
	root      *yaml.Node // of the whole front matter, once parsed
}

// field is one "key: value" line at the top level of the front matter.
type field struct {
	key        string // lower case
	start, end int    // of the value, to the end of its line
	more       bool   // the next line is indented: the value goes on there
}

// read keeps the fields it knows.
func (m *matter) read() {
	meta := &m.doc.Meta
	var dates [3]Field
	for at := m.at; at < m.end; {
		stop, next := lineEnd(m.data, at)
		line := m.data[at:stop]
		i := bytes.IndexByte(line, m.separator)
		if m.separator == '=' && len(line) > 0 && line[0] == '[' {
			break // a TOML table: not the article's own fields
		}
		if i > 0 && line[0] != ' ' && line[0] != '\t' && line[0] != '#' && line[0] != '-' {
			key := strings.ToLower(strings.Trim(strings.TrimSpace(string(line[:i])), "\"'"))
			f := field{key: key, start: at + i + 1, end: stop}
			f.more = next < m.end && (m.data[next] == ' ' || m.data[next] == '\t')
			switch key {
			case "title", "headline":
				if v := m.head(f, Title); meta.Title.Text == "" {
					meta.Title = v
				}
			case "standfirst", "description", "summary", "subtitle":
				if v := m.head(f, Standfirst); meta.Standfirst.Text == "" || key == "standfirst" && v.Text != "" {
					meta.Standfirst = v
				}
			case "company":
				meta.Company = m.field(f)
			case "date":
				dates[0] = m.field(f)
			case "published":
				dates[1] = m.field(f)
			case "pubdate":
				dates[2] = m.field(f)
			case "lang", "language":
				meta.Lang = m.field(f).Text
			}
		}
		at = next
	}
	for _, f := range dates {
		if f.Text != "" {
			meta.Date = f
			break
		}
	}
}

// head is the value of a field whose text is also a block of the document.
func (m *matter) head(f field, kind BlockKind) Field {
	span := m.value(f)
	if !m.close(Block{Kind: kind}) {
		return Field{}
	}
	return Field{Text: string(m.doc.blockText(len(m.doc.Blocks) - 1)), Span: span}
}

// field is the value of a field.
func (m *matter) field(f field) Field {
	span := m.value(f)
	text := strings.TrimSpace(string(m.doc.Text[m.start:]))
	m.drop()
	if text == "" {
		return Field{}
	}
	return Field{Text: text, Span: span}
}

// value appends the value of a field to the open block, and is its span, without
// quotes.
func (m *matter) value(f field) source.Span {
	start, end := f.start, f.end
	for start < end && (m.data[start] == ' ' || m.data[start] == '\t') {
		start++
	}
	for end > start && (m.data[end-1] == ' ' || m.data[end-1] == '\t') {
		end--
	}
	if start == end {
		if f.more && m.separator == ':' {
			return m.yaml(f.key, start)
		}
		return source.Span{}
	}
	switch q := m.data[start]; q {
	case '"', '\'':
		for i := start + 1; i < end; i++ {
			switch {
			case m.data[i] == '\\' && q == '"':
				i++
			case m.data[i] == q && q == '\'' && i+1 < end && m.data[i+1] == q:
				i++
			case m.data[i] == q:
				m.quoted(start+1, i, q)
				return source.Span{Start: start + 1, End: i}
			}
		}
		return m.yaml(f.key, start)
	case '#':
		return source.Span{}
	case '&', '*', '!', '|', '>', '%', '@', '`', '{', '[':
		return m.yaml(f.key, start)
	}
	if f.more && m.separator == ':' {
		if s := m.yaml(f.key, start); s.Len() > 0 {
			return s
		}
	}
	if i := bytes.Index(m.data[start:end], []byte(" #")); i >= 0 {
		end = start + len(bytes.TrimRight(m.data[start:start+i], " \t"))
	}
	switch string(m.data[start:end]) {
	case "null", "~", "Null", "NULL":
		return source.Span{}
	}
	m.verbatim(start, end)
	return source.Span{Start: start, End: end}
}

// yaml appends the value of a key that the YAML library reads. The value stands
// at the source offset from or after it.
func (m *matter) yaml(key string, from int) source.Span {
	if m.separator != ':' || m.end-m.at > maxYAML {
		return source.Span{}
	}
	if !m.parsed {
		m.parsed = true
		var root yaml.Node
		if yaml.Unmarshal(m.data[m.at:m.end], &root) == nil && len(root.Content) == 1 && root.Content[0].Kind == yaml.MappingNode {
			m.root = root.Content[0]
		}
	}
	if m.root == nil {
		return source.Span{}
	}
	for i := 0; i+1 < len(m.root.Content); i += 2 {
		if strings.ToLower(m.root.Content[i].Value) != key {
			continue
		}
		v := m.root.Content[i+1]
		if v.Kind != yaml.ScalarNode || v.Tag == "!!null" {
			return source.Span{}
		}
		return m.aligned(v, from)
	}
	return source.Span{}
}

// aligned appends a scalar, and finds its characters in the source from an offset
// on: white space folds, quoted text may be escaped.
func (m *matter) aligned(v *yaml.Node, from int) source.Span {
	p := from
	// What precedes the text: a tag or an anchor, the indicator of a block.
	for p < m.end && (m.data[p] == '!' || m.data[p] == '&') {
		for p < m.end && m.data[p] > ' ' {
			p++
		}
		p += countSpace(m.data[p:m.end])
	}
	switch {
	case v.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		_, p = lineEnd(m.data[:m.end], p)
	case v.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		p++
	}
	p += countSpace(m.data[p:m.end])
	start := p
	value := strings.TrimSpace(v.Value)
	for i := 0; i < len(value); {
		if n := countSpace([]byte(value[i:])); n > 0 {
			k := countSpace(m.data[p:m.end])
			if k == 0 && m.data[p] == '\\' && v.Style&yaml.DoubleQuotedStyle != 0 {
				k = 2 // "\n"
			}
			if k == 0 {
				break
			}
			m.decoded(" ", p, p+k)
			p, i = p+k, i+n
			continue
		}
		if p >= m.end {
			break
		}
		switch {
		case m.data[p] == '\\' && v.Style&yaml.DoubleQuotedStyle != 0 && p+1 < m.end:
			if k := countSpace(m.data[p+1 : m.end]); k > 0 { // an escaped line end
				p += 1 + k
				continue
			}
			s, n := yamlEscape(m.data[p:m.end])
			if !strings.HasPrefix(value[i:], s) {
				i = len(value)
				continue
			}
			m.decoded(s, p, p+n)
			p, i = p+n, i+len(s)
		case m.data[p] == '\'' && v.Style&yaml.SingleQuotedStyle != 0 && value[i] == '\'':
			m.decoded("'", p, p+2)
			p, i = p+2, i+1
		case m.data[p] == value[i]:
			m.verbatim(p, p+1)
			p, i = p+1, i+1
		default:
			i = len(value) // the rest is not where it is looked for: leave it
		}
	}
	return source.Span{Start: start, End: p}
}

// countSpace is the number of white-space bytes t begins with.
func countSpace(t []byte) int {
	n := 0
	for n < len(t) && (t[n] == ' ' || t[n] == '\t' || t[n] == '\n' || t[n] == '\r') {
		n++
	}
	return n
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
