package prose

import (
	"bytes"
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// newParser returns a parser of CommonMark with tables, strikethrough and, if asked
// for, footnotes and bare links. The tables' own AST transformer is left out: all it
// does is to mend code in cells, slowly.
func newParser(footnotes, bareLinks bool) parser.Parser {
	blocks := parser.DefaultBlockParsers()
	link := parser.NewLinkParser()
	inlines := []util.PrioritizedValue{ //nolint:forcetypeassert // goldmark gives its link parser no type; every test that parses a link holds it
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(links{link, link.(parser.CloseBlocker)}, 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(emphasis{}, 500),
		util.Prioritized(extension.NewStrikethroughParser(), 500),
	}
	if bareLinks {
		inlines = append(inlines, util.Prioritized(linkify{extension.NewLinkifyParser()}, 999))
	}
	var transformers []util.PrioritizedValue
	if footnotes {
		blocks = append(blocks, util.Prioritized(extension.NewFootnoteBlockParser(), 999))
		inlines = append(inlines, util.Prioritized(extension.NewFootnoteParser(), 101))
		transformers = append(transformers, util.Prioritized(extension.NewFootnoteASTTransformer(), 999))
	}
	return parser.NewParser(
		parser.WithBlockParsers(blocks...),
		parser.WithInlineParsers(inlines...),
		parser.WithParagraphTransformers(
			util.Prioritized(references{parser.LinkReferenceParagraphTransformer}, 100),
			util.Prioritized(tables{extension.NewTableParagraphTransformer()}, 200)),
		parser.WithASTTransformers(transformers...),
	)
}

// parsers are a parser with footnotes and one without. They are the same for all
// documents and safe for concurrent use.
type parsers struct{ footnotes, noFootnotes func() parser.Parser }

func newParsers(bareLinks bool) parsers {
	return parsers{
		sync.OnceValue(func() parser.Parser { return newParser(true, bareLinks) }),
		sync.OnceValue(func() parser.Parser { return newParser(false, bareLinks) }),
	}
}

var plainParsers, linkingParsers = newParsers(false), newParsers(true)

// tree is goldmark's tree of a source. Looking for bare links stops the parser at
// every blank and takes it a third of its time; few drafts have any, so it is done
// again for those whose text may.
func tree(src []byte) ast.Node {
	parse := func(p parsers) ast.Node {
		if manyFootnotes(src) {
			return p.noFootnotes().Parse(text.NewReader(src))
		}
		return p.footnotes().Parse(text.NewReader(src))
	}
	root := parse(plainParsers)
	if mayLink(src) && anyText(root, func(n *ast.Text) bool { return mayLink(n.Segment.Value(src)) }) {
		return parse(linkingParsers)
	}
	return root
}

// mayLink reports whether a bare link or mail address may stand in a text.
func mayLink(text []byte) bool {
	if bytes.IndexByte(text, '@') >= 0 || bytes.Contains(text, []byte("www.")) {
		return true
	}
	for {
		i := bytes.IndexByte(text, ':')
		if i < 0 {
			return false
		}
		if endsScheme(text[:i]) {
			return true
		}
		text = text[i+1:]
	}
}

// endsScheme reports whether a text ends in the name of a protocol that links have.
func endsScheme(text []byte) bool {
	return bytes.HasSuffix(text, []byte("http")) || bytes.HasSuffix(text, []byte("https")) || bytes.HasSuffix(text, []byte("ftp"))
}

// anyText reports whether a text in a tree passes a test.
func anyText(root ast.Node, test func(*ast.Text) bool) bool {
	found := false
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it returns what the function does
		if t, ok := n.(*ast.Text); ok && entering && test(t) {
			found = true
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	return found
}

// reader walks goldmark's tree. Offsets in the tree count from base.
type reader struct {
	*builder
	src  []byte // data[base:], what goldmark parsed but for the simple paragraphs
	base int

	simple []stretch // the paragraphs yet to come that goldmark did not see

	quotes, lists int   // depth
	items         []int // numbers of the open list items
	footnote      bool
	table         int // number of the open table, or 0
	row, col      int

	skip      string // an open element whose content is not text: "script"
	pictured  bool   // the last block was nothing but an image
	alts      []ast.Node
	emph, lnk int
}

// markdown reads Markdown from a byte offset on.
func (b *builder) markdown(base int) error {
	src := b.data[base:]
	if err := readable(src); err != nil {
		return err
	}
	b.readTree(base, simpleParagraphs(src))
	return nil
}

// readTree reads Markdown from a byte offset on, of which some paragraphs are simple.
func (b *builder) readTree(base int, simple []stretch) {
	r := &reader{builder: b, src: b.data[base:], base: base, simple: simple}
	root := tree(withoutParagraphs(r.src, simple))
	for n := root.FirstChild(); n != nil; {
		if r.enter(n) && n.FirstChild() != nil {
			n = n.FirstChild()
			continue
		}
		for {
			r.leave(n)
			if next := n.NextSibling(); next != nil {
				n = next
				break
			}
			if n = n.Parent(); n == nil || n == root {
				return
			}
		}
	}
}

// block is the kind of block that starts here, for the structure r stands in.
func (r *reader) block(kind BlockKind) Block {
	k := Block{Kind: kind, Quote: r.quotes > 0}
	if len(r.items) > 0 {
		k.Item = r.items[len(r.items)-1]
		if kind == Paragraph {
			k.Kind, k.Level = ListItem, r.lists
		}
	}
	if r.footnote && k.Kind != TableCell && k.Kind != Heading {
		k.Kind, k.Level = Footnote, 0
	}
	return k
}

// enter reads a block node, and reports whether its children are blocks to read.
func (r *reader) enter(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		if r.simpleText(n) {
			r.pictured, r.skip = false, ""
			r.close(r.block(Paragraph))
			return false
		}
		kind := Paragraph
		rest := afterImages(n)
		if captionLike(rest) && (r.pictured || rest != n.FirstChild()) {
			kind = Caption
		}
		r.pictured = rest == nil && n.FirstChild() != nil
		r.leaf(n, r.block(kind))
		return false
	case *ast.Heading:
		r.pictured = false
		k := r.block(Heading)
		k.Level = n.Level
		r.leaf(n, k)
		return false
	case *ast.Blockquote:
		r.quotes++
		return true
	case *ast.List:
		r.lists++
		return true
	case *ast.ListItem:
		r.item++
		r.items = append(r.items, r.item)
		return true
	case *ast.HTMLBlock:
		r.htmlBlock(n)
		return false
	case *east.Table:
		r.builder.table++
		r.table, r.row = r.builder.table, -1
		return true
	case *east.TableHeader, *east.TableRow:
		r.row++
		r.col = -1
		return true
	case *east.TableCell:
		r.col++
		k := r.block(TableCell)
		k.Table, k.Row, k.Col = r.table, r.row, r.col
		r.leaf(n, k)
		return false
	case *east.FootnoteList:
		return true
	case *east.Footnote:
		r.footnote = true
		return true
	}
	return false // code, thematic breaks
}

// leave closes what enter opened.
func (r *reader) leave(n ast.Node) {
	switch n.(type) {
	case *ast.Blockquote:
		r.quotes--
	case *ast.List:
		r.lists--
	case *ast.ListItem:
		r.items = r.items[:len(r.items)-1]
	case *east.Table:
		r.table = 0
	case *east.Footnote:
		r.footnote = false
	}
}

// afterImages is the first child of a paragraph after the images it begins with.
func afterImages(n ast.Node) ast.Node {
	c := n.FirstChild()
	for ; c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Image:
			continue
		case *ast.Link:
			if c.FirstChild() != nil && afterImages(c) == nil {
				continue
			}
		case *ast.Text:
			if c.Segment.Len() == 0 {
				continue // a line end
			}
		}
		break
	}
	return c
}

// captionLike reports whether n, the rest of a paragraph, is emphasised from end
// to end.
func captionLike(n ast.Node) bool {
	e, ok := n.(*ast.Emphasis)
	return ok && e.NextSibling() == nil
}

// leaf reads the inline content of a block, then the images in it.
func (r *reader) leaf(n ast.Node, block Block) {
	r.inlines(n)
	r.close(block)
	for i := 0; i < len(r.alts); i++ { //nolint:intrange // an image in the text of another adds to them
		image := r.alts[i]
		r.inlines(image)
		k := block
		k.Kind, k.Level = Alt, 0
		r.close(k)
	}
	r.alts = r.alts[:0]
	r.skip = ""
}

func (r *reader) restyle() {
	var f TokenFlag
	if r.emph > 0 {
		f |= Emphasis
	}
	if r.lnk > 0 {
		f |= Emphasis | Linked
	}
	r.setStyle(f)
}

// inlines appends the text under n.
func (r *reader) inlines(parent ast.Node) {
	r.emph, r.lnk = 0, 0
	n := parent.FirstChild()
	for n != nil {
		down := false
		switch n := n.(type) {
		case *ast.Text:
			if r.skip == "" {
				r.text(n)
			}
		case *ast.Emphasis:
			r.emph++
			r.restyle()
			down = true
		case *ast.Link:
			if !r.isURL(n) {
				r.lnk++
				r.restyle()
				down = true
			}
		case *ast.Image:
			r.alts = append(r.alts, n)
		case *ast.RawHTML:
			r.rawHTML(n)
		case *east.Strikethrough:
			down = true
		}
		if down && n.FirstChild() != nil {
			n = n.FirstChild()
			continue
		}
		for {
			if down {
				switch n.(type) {
				case *ast.Emphasis:
					r.emph--
					r.restyle()
				case *ast.Link:
					r.lnk--
					r.restyle()
				}
			}
			if next := n.NextSibling(); next != nil {
				n = next
				break
			}
			if n = n.Parent(); n == parent || n == nil {
				return
			}
			down = true
		}
	}
}

// isURL reports whether the label of a link is a URL.
func (r *reader) isURL(n *ast.Link) bool {
	t, ok := n.FirstChild().(*ast.Text)
	if !ok {
		return false
	}
	label := t.Segment.Value(r.src)
	return bytes.HasPrefix(label, []byte("http://")) || bytes.HasPrefix(label, []byte("https://")) || bytes.HasPrefix(label, []byte("www."))
}

// text appends a text node, its entities and escapes decoded, and its line end.
func (r *reader) text(n *ast.Text) {
	start, stop := r.base+n.Segment.Start, r.base+n.Segment.Stop
	if n.IsRaw() {
		r.verbatim(start, stop)
	} else {
		r.unescaped(start, stop, true)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		r.lines = append(r.lines, lineBreak{uint32(len(r.doc.Text)), n.HardLineBreak()})
		r.lineBreak(stop)
	}
}

// lineBreak appends a space for the line end at or after a source offset.
func (r *reader) lineBreak(at int) {
	i := bytes.IndexByte(r.data[at:], '\n')
	if i < 0 {
		return
	}
	start, end := at+i, at+i+1
	if start > at && r.data[start-1] == '\r' {
		start--
	}
	r.decoded(" ", start, end)
}

// unescaped appends the source bytes [start, stop) with their entities, and with
// escapes their backslashes, resolved.
func (b *builder) unescaped(start, stop int, escapes bool) {
	from := start
	for i := start; i < stop; {
		n := bytes.IndexByte(b.data[i:stop], '&')
		if n < 0 {
			n = stop - i
		}
		if escapes {
			if k := bytes.IndexByte(b.data[i:i+n], '\\'); k >= 0 {
				n = k
			}
		}
		if i += n; i == stop {
			break
		}
		switch c := b.data[i]; {
		case c == '\\' && escapes && i+1 < stop && util.IsPunct(b.data[i+1]):
			b.verbatim(from, i)
			b.decoded(string(b.data[i+1:i+2]), i, i+2)
			i += 2
			from = i
		case c == '&':
			s, n := entity(b.data[i:stop])
			if n == 0 {
				i++
				continue
			}
			b.verbatim(from, i)
			b.decoded(s, i, i+n)
			i += n
			from = i
		default:
			i++
		}
	}
	b.verbatim(from, stop)
}

// entity is the text of the entity or character reference that t begins with,
// and its length; 0 if it begins with none.
func entity(t []byte) (string, int) {
	end := bytes.IndexByte(t[:min(len(t), 40)], ';')
	if end < 2 {
		return "", 0
	}
	name := t[1:end]
	if name[0] != '#' {
		for _, c := range name {
			if !util.IsAlphaNumeric(c) {
				return "", 0
			}
		}
		e, ok := util.LookUpHTML5EntityByName(string(name))
		if !ok {
			return "", 0
		}
		if e.Characters[0] < ' ' {
			return " ", end + 1 // &NewLine;, &Tab;
		}
		return string(e.Characters), end + 1
	}
	digits, base := string(name[1:]), 10
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base = digits[1:], 16
	}
	if len(digits) > 7 || base == 16 && len(digits) > 6 {
		return "", 0
	}
	v, err := strconv.ParseUint(digits, base, 32)
	if err != nil {
		return "", 0
	}
	r := rune(v)
	switch {
	case v == 0 || !utf8.ValidRune(r):
		r = utf8.RuneError
	case v < ' ':
		r = ' ' // a line end here ends no block
	}
	return string(r), end + 1
}

// rawHTML reads an inline tag or comment.
func (r *reader) rawHTML(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	start := r.base + n.Segments.At(0).Start
	stop := r.base + n.Segments.At(n.Segments.Len()-1).Stop
	t := r.data[start:stop]
	if bytes.HasPrefix(t, []byte("<!--")) {
		r.comment(start, stop)
		return
	}
	name, closing := tagName(t)
	switch {
	case r.skip != "":
		if closing && name == r.skip {
			r.skip = ""
		}
	case closing:
	case name == "br":
		r.lines = append(r.lines, lineBreak{uint32(len(r.doc.Text)), true})
		r.decoded(" ", start, stop)
	case neverText(name) && !bytes.HasSuffix(t, []byte("/>")):
		r.skip = name
	}
}
