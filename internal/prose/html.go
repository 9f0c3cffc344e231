package prose

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// commentText is what stands in an HTML comment.
func commentText(s []byte) string {
	t := strings.TrimPrefix(string(s), "<!--")
	t = strings.TrimSuffix(t, "-->")
	return strings.TrimSpace(t)
}

// tagName is the lower-case name of the tag that t begins with, and whether it
// is a closing one.
func tagName(t []byte) (name string, closing bool) {
	i := 1
	if i < len(t) && t[i] == '/' {
		closing = true
		i++
	}
	j := i
	for j < len(t) && (t[j]|0x20 >= 'a' && t[j]|0x20 <= 'z' || asciiDigit(t[j]) && j > i || t[j] == '-' && j > i) {
		j++
	}
	return strings.ToLower(string(t[i:j])), closing
}

// neverText reports whether what stands in an element is not read by people, or
// is code.
func neverText(name string) bool {
	switch name {
	case "script", "style", "code", "pre", "kbd", "samp", "textarea", "template", "svg", "math", "iframe", "object", "noscript", "head", "title", "select", "button":
		return true
	}
	return false
}

// inlineTag reports whether an element stands inside a line of text.
func inlineTag(name string) bool {
	switch name {
	case "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label", "mark", "q", "s", "small",
		"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img":
		return true
	}
	return false
}

// htmlBlock reads the text in a block of HTML.
func (r *reader) htmlBlock(n *ast.HTMLBlock) {
	r.pictured = false
	lines := n.Lines()
	if lines.Len() == 0 && !n.HasClosure() {
		return
	}
	h := htmlReader{reader: r, kind: Paragraph}
	for i := range lines.Len() {
		s := lines.At(i)
		h.line(r.base+s.Start, r.base+s.Stop)
	}
	if n.HasClosure() {
		h.line(r.base+n.ClosureLine.Start, r.base+n.ClosureLine.Stop)
	}
	h.flush()
}

// htmlReader reads HTML line by line: in a block quote the lines do not follow
// each other in the file.
type htmlReader struct {
	*reader
	kind   BlockKind
	level  int
	skip   string // an open element whose content is no text
	inside byte   // an unfinished tag '<' or comment '!'
	tag    []byte // the unfinished tag
	open   byte   // the quotation mark of its unfinished attribute, or 0
	start  int    // of an unfinished comment
	quote  int
	row    int
	col    int
}

func (h *htmlReader) flush() {
	k := h.block(h.kind)
	if h.level > 0 {
		k.Level = h.level
	}
	if h.quote > 0 {
		k.Quote = true
	}
	if h.kind == TableCell {
		k.Table, k.Row, k.Col = h.builder.table, h.row, h.col
	}
	h.close(k)
}

// line reads the source bytes [at, end).
func (h *htmlReader) line(at, end int) {
	for at < end {
		t := h.data[at:end]
		switch h.inside {
		case '!':
			i := bytes.Index(t, []byte("-->"))
			if i < 0 {
				return
			}
			at += i + 3
			h.comment(h.start, at)
			h.inside = 0
			continue
		case '<':
			n, closed := h.tagEnd(t)
			h.tag = append(h.tag, t[:n]...)
			at += n
			if closed {
				h.inside = 0
				h.element(h.tag, at-n, at)
			}
			continue
		}
		i := bytes.IndexByte(t, '<')
		if i < 0 {
			h.chars(at, end)
			return
		}
		h.chars(at, at+i)
		at += i
		t = t[i:]
		switch {
		case bytes.HasPrefix(t, []byte("<!--")):
			h.inside, h.start = '!', at
			at += 4
		case len(t) > 1 && (t[1] == '/' || t[1] == '!' || t[1] == '?' || t[1]|0x20 >= 'a' && t[1]|0x20 <= 'z'):
			h.inside, h.open = '<', 0
			h.tag = append(h.tag[:0], '<')
			at++
		default:
			h.chars(at, at+1)
			at++
		}
	}
}

// tagEnd is how much of t belongs to the unfinished tag, and whether it ends
// there: at a ">" outside quoted attributes.
func (h *htmlReader) tagEnd(t []byte) (n int, closed bool) {
	for i, c := range t {
		switch {
		case h.open == 0 && c == '>':
			return i + 1, true
		case h.open == c:
			h.open = 0
		case h.open == 0 && (c == '"' || c == '\''):
			h.open = c
		}
	}
	return len(t), false
}

// chars appends text outside tags: line ends become spaces.
func (h *htmlReader) chars(at, end int) {
	if h.skip != "" {
		return
	}
	from := at
	for i := at; i < end; i++ {
		if h.data[i] != '\n' && h.data[i] != '\r' {
			continue
		}
		h.unescaped(from, i, false)
		from = i + 1
		if h.data[i] == '\n' {
			h.decoded(" ", i, i+1)
		}
	}
	h.unescaped(from, end, false)
}

// element acts on a whole tag, whose last bytes are the source bytes [at, end).
func (h *htmlReader) element(tag []byte, at, end int) {
	name, closing := tagName(tag)
	if h.skip != "" {
		if closing && name == h.skip {
			h.skip = ""
		}
		return
	}
	if name == "" || inlineTag(name) {
		return
	}
	if name == "br" {
		h.lines = append(h.lines, lineBreak{uint32(len(h.doc.Text)), true})
		h.decoded(" ", at, end)
		return
	}
	if neverText(name) {
		if !closing && !bytes.HasSuffix(tag, []byte("/>")) {
			h.skip = name
		}
		return
	}
	h.flush()
	h.kind, h.level = Paragraph, 0
	switch name {
	case "blockquote":
		if closing {
			h.quote = max(0, h.quote-1)
		} else {
			h.quote++
		}
	case "table":
		if !closing {
			h.builder.table++
			h.row = -1
		}
	case "tr":
		if !closing {
			h.row++
			h.col = -1
		}
	}
	if closing {
		return
	}
	switch name {
	case "figcaption", "caption":
		h.kind = Caption
	case "h1", "h2", "h3", "h4", "h5", "h6":
		h.kind, h.level = Heading, int(name[1]-'0')
	case "li":
		h.kind, h.level = ListItem, 1
	case "td", "th":
		h.kind = TableCell
		h.col++
	}
}
