package prose

import (
	"bytes"
	"errors"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// goldmark needs more than linear time, or room, for a few shapes of input that
// no desk writes but anyone may send. What is here keeps each within a second or
// so a megabyte; measured with goldmark 1.8.7.

const (
	maxContainers    = 1000      // quotes and lists inside each other: every line costs their square
	maxBrackets      = 1000      // "[[…]]": costs their square
	maxLinkWork      = 100 << 20 // bytes looked at for the ends of "[a](" that have none
	maxFootnotes     = 10_000    // definitions: cost their square
	maxReferences    = 10_000    // lines of link definitions in one paragraph: cost their square
	maxReferenceWork = 1 << 30   // lines of a paragraph looked through for the labels of its references
	maxDelimiters    = 10_000    // runs of "*", "_" or "~" in one paragraph before the doubtful ones are text
	maxMailName      = 256       // bytes of a mail address before its "@"
	tableCellSlack   = 10_000    // empty cells a table may have beyond its bytes
)

// readable is an error for Markdown nested so deep that reading it would take
// unreasonable time.
func readable(src []byte) error {
	var depth []uint16 // of the brackets inside each open one
	work := 0
	for at := 0; at < len(src); {
		end, next := lineEnd(src, at)
		line := src[at:end]
		if containers(line) > maxContainers {
			return errors.New("block quotes or lists nested more than 1000 deep")
		}
		if len(line) == 0 {
			depth = depth[:0]
		}
		for i := 0; ; i++ {
			n := indexBracket(line[i:])
			if n < 0 {
				break
			}
			i += n
			if line[i] == '[' {
				depth = append(depth, 0)
				continue
			}
			if i+1 < len(line) && line[i+1] == '(' {
				if work += linkEnd(line[i+2:]); work > maxLinkWork {
					return errors.New("too many links without an end")
				}
			}
			if len(depth) == 0 {
				continue
			}
			d := depth[len(depth)-1] + 1
			depth = depth[:len(depth)-1]
			if d > maxBrackets {
				return errors.New("brackets nested more than 1000 deep")
			}
			if len(depth) > 0 {
				depth[len(depth)-1] = max(depth[len(depth)-1], d)
			}
		}
		at = next
	}
	return nil
}

// indexBracket is the index of the first square bracket in t, or -1.
func indexBracket(t []byte) int {
	i := bytes.IndexByte(t, '[')
	if i >= 0 {
		t = t[:i]
	}
	if j := bytes.IndexByte(t, ']'); j >= 0 {
		return j
	}
	return i
}

// containers is how many block quotes and lists the line may open or go on with:
// its leading marks, and the indentation of a list that stands deep.
func containers(line []byte) int {
	n, column := 0, 0
	for i := range line {
		switch c := line[i]; {
		case c == ' ':
			column++
		case c == '\t':
			column += 4
		case c == '>', (c == '-' || c == '*' || c == '+') && i+1 < len(line) && line[i+1] <= ' ':
			n++
		case asciiDigit(c), c == '.', c == ')':
		default:
			if n == 0 {
				return 0
			}
			return n + column/4
		}
	}
	return 0 // a rule or nothing
}

// linkEnd is how far a parser looks for the end of a link's destination in t.
func linkEnd(t []byte) int {
	if len(t) > 0 && t[0] == '<' {
		if i := bytes.IndexByte(t, '>'); i >= 0 {
			return i
		}
		return len(t)
	}
	open := 0
	for i, c := range t {
		switch {
		case c <= ' ':
			return i
		case c == '(':
			open++
		case c == ')':
			if open--; open < 0 {
				return i
			}
		}
	}
	return len(t)
}

// manyFootnotes reports whether src defines more footnotes than goldmark sorts in
// reasonable time.
func manyFootnotes(src []byte) bool {
	return len(src) > maxFootnotes && bytes.Count(src, []byte("\n[^")) > maxFootnotes
}

// emphasis is goldmark's parser of emphasis, but for delimiters that can neither
// open nor close: they become text at once. goldmark keeps them to the end of the
// paragraph, and looks through them for every one that follows. In a paragraph of
// more than maxDelimiters the doubtful ones become text too.
type emphasis struct{}

// Trigger implements [parser.InlineParser].
func (emphasis) Trigger() []byte { return []byte{'*', '_'} }

// IsDelimiter implements [parser.DelimiterProcessor].
func (emphasis) IsDelimiter(c byte) bool { return c == '*' || c == '_' }

// CanOpenCloser implements [parser.DelimiterProcessor].
func (emphasis) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch implements [parser.DelimiterProcessor].
func (emphasis) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// pending counts what the open paragraph holds.
type pending struct {
	parent ast.Node
	looked int // lines, for labels
	runs   int
	stars  int // characters that may still open
	lines  int // the same of "_"
}

var pendingKey = parser.NewContextKey()

func pendingOf(parent ast.Node, pc parser.Context) *pending {
	p, _ := pc.Get(pendingKey).(*pending)
	if p == nil {
		p = &pending{}
		pc.Set(pendingKey, p)
	}
	if p.parent != parent {
		*p = pending{parent: parent}
	}
	return p
}

// Parse implements [parser.InlineParser].
func (e emphasis) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, 1, e)
	if d == nil {
		return nil
	}
	d.Segment = segment.WithStop(segment.Start + d.OriginalLength)
	block.Advance(d.OriginalLength)
	if !d.CanOpen && !d.CanClose || e.doubtful(parent, pc, d) {
		return ast.NewTextSegment(d.Segment)
	}
	pc.PushDelimiter(d)
	return d
}

// doubtful reports whether d is one too many.
func (emphasis) doubtful(parent ast.Node, pc parser.Context, d *parser.Delimiter) bool {
	p := pendingOf(parent, pc)
	open := &p.stars
	if d.Char == '_' {
		open = &p.lines
	}
	if p.runs++; p.runs > maxDelimiters && (d.CanOpen && d.CanClose || d.CanClose && *open == 0) {
		return true
	}
	if d.CanOpen {
		*open += d.Length
	} else {
		*open = max(0, *open-d.Length)
	}
	return false
}

// links is goldmark's parser of links, which for every label looks through the
// lines of the paragraph from its end: in one of very many lines and labels, the
// last are text.
type links struct {
	parser.InlineParser
	parser.CloseBlocker
}

// Parse implements [parser.InlineParser].
func (l links) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if n := parent.Lines().Len(); n > 1000 {
		p := pendingOf(parent, pc)
		if p.looked += n; p.looked > maxReferenceWork {
			return nil
		}
	}
	return l.InlineParser.Parse(parent, block, pc)
}

// references is a transformer of paragraphs that begin with link definitions,
// but for those too long.
type references struct {
	parser.ParagraphTransformer
}

// Transform implements [parser.ParagraphTransformer].
func (r references) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	if node.Lines().Len() <= maxReferences {
		r.ParagraphTransformer.Transform(node, reader, pc)
	}
}

// tables is a transformer of paragraphs to tables that leaves alone those whose
// rows would be filled up with empty cells without end.
type tables struct {
	parser.ParagraphTransformer
}

// Transform implements [parser.ParagraphTransformer].
func (t tables) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	lines := node.Lines()
	if lines.Len() >= 2 {
		size := lines.At(lines.Len()-1).Stop - lines.At(0).Start
		columns := 0
		for i := range min(lines.Len(), 4) {
			line := lines.At(i)
			columns = max(columns, bytes.Count(line.Value(reader.Source()), []byte("|")))
		}
		if columns*lines.Len() > size+tableCellSlack {
			return
		}
	}
	t.ParagraphTransformer.Transform(node, reader, pc)
}

// linkify is goldmark's parser of bare URLs and mail addresses. It is asked at
// every blank; this says no at once where none can begin.
type linkify struct {
	parser.InlineParser
}

// Parse implements [parser.InlineParser].
func (l linkify) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if len(line) > 0 && bytes.IndexByte([]byte(" *_~("), line[0]) >= 0 {
		line = line[1:]
	}
	if len(line) == 0 {
		return nil
	}
	if c := line[0]; c == 'h' || c == 'w' || c == 'f' {
		return l.InlineParser.Parse(parent, block, pc)
	}
	for _, c := range line[:min(len(line), maxMailName)] {
		switch c {
		case ' ', '\t', '\n', '[', ']', '(', ')', '<', '>', ',':
			return nil
		case '@':
			return l.InlineParser.Parse(parent, block, pc)
		}
	}
	return nil
}
