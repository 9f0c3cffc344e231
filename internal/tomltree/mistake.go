package tomltree

import (
	"bytes"
	"errors"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/pelletier/go-toml/v2/unstable"
)

// maxChunk is how much of a file is shown to BurntSushi/toml to learn what is
// wrong with it. The time it takes grows with the square of the depth of nesting.
const maxChunk = 1 << 12

// mistake reports why the scanner stopped and is the offset from which to go on.
// last is the end of the last expression that could be read.
func (p *parser) mistake(err error, last int) int {
	at, said := last, err.Error()
	var e *unstable.ParserError
	if errors.As(err, &e) {
		at = p.base + int(p.scan.Range(e.Highlight).Offset)
	}
	start := p.lineWithText(last, at)
	next := p.nextLine(start)
	for next < len(p.data) && !startsExpression(p.data[next:p.endOfLine(next)]) {
		next = p.nextLine(next)
	}
	if p.data[start] == '[' {
		p.table = lost
	} else if p.table != lost {
		p.doc.nodes[p.table].flags |= broken
	}
	p.describe(start, at, min(next, start+maxChunk), said)
	return next
}

// lineWithText is the first byte of the first expression from offset on: the rest
// of its line, blank lines and comments are passed over, up to the offset limit.
func (p *parser) lineWithText(offset, limit int) int {
	if offset > p.base {
		offset = p.nextLine(offset)
	}
	for offset < limit {
		switch p.data[offset] {
		case ' ', '\t', '\r', '\n':
			offset++
		case '#':
			if end := p.nextLine(offset); end <= limit {
				offset = end
				continue
			}
			return offset
		default:
			return offset
		}
	}
	return min(limit, len(p.data)-1)
}

// nextLine is the offset of the first byte after the line that offset lies in.
func (p *parser) nextLine(offset int) int {
	if i := bytes.IndexByte(p.data[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(p.data)
}

// endOfLine is the offset of the line end at or after offset.
func (p *parser) endOfLine(offset int) int {
	if i := bytes.IndexByte(p.data[offset:], '\n'); i >= 0 {
		return offset + i
	}
	return len(p.data)
}

// startsExpression reports whether a line looks like a header or a key with its value.
func startsExpression(line []byte) bool {
	line = bytes.TrimLeft(line, " \t")
	if len(line) > 0 && line[0] == '[' {
		name := bytes.TrimLeft(line, "[ \t")
		rest := bytes.TrimLeftFunc(name, func(r rune) bool { return r < 0x80 && isKeyByte(byte(r)) || r == '.' || r == ' ' || r == '"' })
		if len(rest) == len(name) || name[0] == '"' && bytes.HasSuffix(line, []byte(",")) {
			return false
		}
		rest = bytes.TrimSpace(bytes.TrimLeft(rest, "]"))
		return len(rest) == 0 || rest[0] == '#'
	}
	i := 0
	for i < len(line) && (isKeyByte(line[i]) || line[i] == '.') {
		i++
	}
	rest := bytes.TrimLeft(line[i:], " \t")
	return i > 0 && len(rest) > 0 && rest[0] == '='
}

func isKeyByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_'
}

// describe reports the mistake the scanner found at an offset in the expression
// at [start, end). Those of every day are told in words of our own.
func (p *parser) describe(start, at, end int, said string) {
	if p.data[at] == '\r' {
		p.report(at, at+1, "a carriage return stands without its line feed", "save the file with LF or CRLF line ends")
		return
	}
	lineEnd := len(bytes.TrimRight(p.data[:p.endOfLine(start)], "\r"))
	equals := bytes.IndexByte(p.data[start:lineEnd], '=')
	if line := p.data[start:lineEnd]; line[0] == '[' && bytes.Count(line, []byte("]")) < len(line)-len(bytes.TrimLeft(line, "[")) {
		opening := line[:len(line)-len(bytes.TrimLeft(line, "["))]
		p.report(start, lineEnd, "the header is not closed", "end it with "+strings.Repeat("]", len(opening)))
		return
	}
	if p.data[start] == '[' || equals < 0 {
		p.asWorded(start, at, end, said)
		return
	}
	equals += start
	from := equals + 1
	for from < lineEnd && (p.data[from] == ' ' || p.data[from] == '\t') {
		from++
	}
	line := p.data[from:lineEnd]
	key := strings.TrimSpace(p.doc.text[start:equals])
	switch {
	case at < equals:
		p.asWorded(start, at, end, said)
	case len(line) == 0 || line[0] == '#':
		p.report(start, equals+1, key+" has no value", "")
	case bytes.HasPrefix(line, []byte(`"""`)) || bytes.HasPrefix(line, []byte("'''")):
		if at >= lineEnd && strings.Count(p.doc.text[from:end], string(line[:3])) < 2 {
			p.report(from, from+3, "the text is never closed", "end it with "+string(line[:3]))
			return
		}
		p.asWorded(start, at, end, said)
	case line[0] == '"' || line[0] == '\'':
		if at >= lineEnd-1 && !hasClosingQuote(line) {
			p.report(from, lineEnd, "the text has no closing quote", "")
			return
		}
		p.asWorded(start, at, end, said)
	case line[0] == '[' || line[0] == '{':
		if at >= lineEnd && (at >= end-1 || startsExpression(p.data[p.startOfLine(at):p.endOfLine(at)])) {
			what, closer := "list", "]"
			if line[0] == '{' {
				what, closer = "table", "}"
			}
			p.report(from, from+1, "the "+what+" is never closed", "end it with "+closer)
			return
		}
		p.asWorded(start, at, end, said)
	case bareText(line):
		if i := bytes.Index(line, []byte(" #")); i >= 0 {
			line = line[:i]
		}
		text := strings.TrimRight(string(line), " \t")
		p.report(from, from+len(text), "text must stand in quotes", `write `+key+` = "`+strings.Trim(text, `"`)+`"`)
	default:
		p.asWorded(start, at, end, said)
	}
}

// hasClosingQuote reports whether the text that opens a line ends on it.
func hasClosingQuote(line []byte) bool {
	for i := 1; i < len(line); i++ {
		switch line[i] {
		case line[0]:
			return true
		case '\\':
			if line[0] == '"' {
				i++
			}
		}
	}
	return false
}

// bareText reports whether a value looks like text whose quotes were forgotten.
func bareText(line []byte) bool {
	c := line[0]
	switch {
	case c >= '0' && c <= '9' || c == '+' || c == '-':
		// 235m, 20s, 4,5 and 250-499, but not 1.2.3
		return bytes.ContainsFunc(line, func(r rune) bool { return r == ',' || r == '-' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' })
	case c == '=' || c == ',' || c == ']' || c == '}':
		return false
	}
	return c >= ' '
}

func (p *parser) startOfLine(offset int) int {
	return bytes.LastIndexByte(p.data[:min(offset, len(p.data))], '\n') + 1
}

// asWorded reports a mistake in the words of BurntSushi/toml where it agrees that
// there is one.
func (p *parser) asWorded(start, at, end int, said string) {
	var into map[string]any
	var e toml.ParseError
	if _, err := toml.Decode(p.doc.text[start:end], &into); errors.As(err, &e) && (end-start < maxChunk || e.Position.Start < end-start-1) {
		said = e.Message
	}
	to := at + 1
	for to < len(p.data) && p.data[to]&0xC0 == 0x80 {
		to++ // to the end of the code point
	}
	p.report(at, min(to, len(p.data)), strings.TrimSuffix(said, "."), "")
}
