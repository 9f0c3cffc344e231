package prose

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// stretch is the source bytes of a simple paragraph.
type stretch struct{ start, end int }

// simpleParagraphs are the paragraphs of a Markdown source that read the same with
// any markup parser and with none: no character in them could be markup or a bare
// link, no line could begin or underline another block, and blank lines stand around
// them, so that no list or quotation goes on in them. Most of an article is such.
//
// goldmark looks at every character twice. It is given [withoutParagraphs] instead,
// where each of these is the one letter "x": the blocks are the same and stand at the
// same offsets, and the text of those paragraphs is read from the source. Where one
// turns out to lie in code or HTML, nobody asks for it.
func simpleParagraphs(src []byte) []stretch {
	var all []stretch
	for at := 0; at < len(src); {
		if src[at] == '\n' {
			at++
			continue
		}
		end := simpleEnd(src, at)
		if end > at {
			all = append(all, stretch{at, end})
		} else if end = bytes.Index(src[at:], []byte("\n\n")); end < 0 {
			break
		} else {
			end += at
		}
		at = end
	}
	return all
}

// simpleEnd is the end of the simple paragraph at src[at], without its last line end;
// at, when there is none.
func simpleEnd(src []byte, at int) int {
	for i := at; ; i++ {
		if i == at || src[i-1] == '\n' { // a line begins
			if !opensText(src[i:]) {
				return at
			}
		}
		for i < len(src) && !markup[src[i]] {
			i++
		}
		switch {
		case i == len(src) || src[i] == '\n':
			if src[i-1] == ' ' {
				return at // perhaps a hard line break
			}
			if i+1 >= len(src) || src[i+1] == '\n' {
				return i
			}
		case src[i] == ':' && !endsScheme(src[at:i]), src[i] == '.' && !bytes.HasSuffix(src[at:i], []byte("www")):
		default:
			return at
		}
	}
}

// markup are the characters that may be markup inside a line, end it, or show a bare
// link. Entities are no concern of the parser's.
var markup = func() (t [256]bool) {
	for c := range ' ' {
		t[c] = true
	}
	for _, c := range "\\`*_[]<~@:." {
		t[c] = true
	}
	return t
}()

// opensText reports whether a line can be nothing but text: it begins with a letter, a
// quotation mark or a figure that numbers no list.
func opensText(line []byte) bool {
	switch c := line[0]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z', c >= 0x80, c == '"', c == '\'', c == '(', c == '$':
		return true
	case asciiDigit(c):
		n := digitRun(line, 0)
		return n < len(line) && line[n] != '.' && line[n] != ')'
	}
	return false
}

// withoutParagraphs is a source with an "x" for each of the paragraphs.
func withoutParagraphs(src []byte, paragraphs []stretch) []byte {
	if len(paragraphs) == 0 {
		return src
	}
	out := bytes.Clone(src)
	for _, p := range paragraphs {
		gone := out[p.start:p.end]
		for i := range gone {
			gone[i] = ' '
		}
		gone[0] = 'x'
	}
	return out
}

// simpleText appends the text of n when it is one of the simple paragraphs.
func (r *reader) simpleText(n ast.Node) bool {
	if n.Lines().Len() != 1 {
		return false
	}
	start := n.Lines().At(0).Start
	for len(r.simple) > 0 && r.simple[0].start < start {
		r.simple = r.simple[1:]
	}
	if len(r.simple) == 0 || r.simple[0].start != start {
		return false
	}
	line, end := r.base+start, r.base+r.simple[0].end
	for {
		n := bytes.IndexByte(r.data[line:end], '\n')
		if n < 0 {
			break
		}
		r.unescaped(line, line+n, true)
		r.lines = append(r.lines, lineBreak{at: uint32(len(r.doc.Text))})
		r.lineBreak(line + n)
		line += n + 1
	}
	r.unescaped(line, end, true)
	return true
}
