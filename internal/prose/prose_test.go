package prose

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	gohtml "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"pgregory.net/rapid"

	"github.com/factlint/factlint/internal/source"
)

// tester is what *testing.T, *rapid.T and *testing.F share.
type tester interface {
	Helper()
	Errorf(string, ...any)
	Fatalf(string, ...any)
}

func mustParse(t tester, data string, format Format) *Document {
	t.Helper()
	d, err := Parse(source.New("a.md", []byte(data)), format, benchLexicon())
	if err != nil {
		t.Fatalf("Parse(%q): %v", data, err)
	}
	return d
}

// invariants holds what is true of every document.
func invariants(t tester, d *Document) {
	t.Helper()
	data := d.File.Data
	// Every byte of the text but the ends of blocks belongs to one run, and inside
	// a block the source only grows.
	ends := map[uint32]bool{}
	for i, c := range d.Text {
		if c == '\n' {
			ends[uint32(i)] = true
		}
	}
	at, src := uint32(0), uint32(0)
	for i, r := range d.runs {
		for at < r.text && ends[at] {
			at++
			src = 0
		}
		if r.text != at || r.textLen == 0 {
			t.Fatalf("run %d %+v: begins at %d, want %d\n%q", i, r, r.text, at, data)
		}
		if r.src < src || r.srcLen == 0 || int(r.src+r.srcLen) > len(data) {
			t.Fatalf("run %d %+v: source before %d or past %d\n%q", i, r, src, len(data), data)
		}
		text := d.Text[r.text : r.text+r.textLen]
		if !r.whole && !bytes.Equal(text, bytes.ReplaceAll(data[r.src:r.src+r.srcLen], []byte("\n"), []byte(" "))) {
			t.Fatalf("run %d %+v: %q is %q in the source", i, r, text, data[r.src:r.src+r.srcLen])
		}
		at, src = r.text+r.textLen, r.src+r.srcLen
	}
	for at < uint32(len(d.Text)) && ends[at] {
		at++
	}
	if int(at) != len(d.Text) {
		t.Fatalf("runs end at %d of %d\n%q", at, len(d.Text), data)
	}
	// Blocks hold sentences hold tokens, each in order and without a gap.
	sentence, token := 0, 0
	for i, b := range d.Blocks {
		if b.Start != sentence || b.End <= b.Start {
			t.Fatalf("block %d %+v: want sentence %d", i, b, sentence)
		}
		sentence = b.End
		for s := b.Start; s < b.End; s++ {
			x := d.Sentences[s]
			if x.Start != token || x.End <= x.Start || x.Block != i {
				t.Fatalf("sentence %d %+v: want token %d, block %d", s, x, token, i)
			}
			token = x.End
			for k := x.Start; k < x.End; k++ {
				if got := d.SentenceOf(k); got != s {
					t.Fatalf("SentenceOf(%d) = %d, want %d", k, got, s)
				}
			}
			if bytes.IndexByte(d.Text[d.Tokens[x.Start].Start:d.Tokens[x.End-1].End], '\n') >= 0 {
				t.Fatalf("sentence %d crosses a block", s)
			}
		}
	}
	if sentence != len(d.Sentences) || token != len(d.Tokens) {
		t.Fatalf("%d of %d sentences, %d of %d tokens in blocks", sentence, len(d.Sentences), token, len(d.Tokens))
	}
	// Tokens cover all that is no space.
	end := uint32(0)
	for i, k := range d.Tokens {
		if k.Start < end || k.End <= k.Start {
			t.Fatalf("token %d %+v begins before %d", i, k, end)
		}
		between(t, d.Text[end:k.Start])
		sp := d.Span(i, i+1)
		if sp.Start < 0 || sp.End > len(data) || sp.Start >= sp.End {
			t.Fatalf("token %d %q: span %v", i, d.Bytes(i), sp)
		}
		end = k.End
	}
	between(t, d.Text[end:])
	for _, c := range d.Comments {
		if c.Span.Start < 0 || c.Span.End > len(data) || !bytes.HasPrefix(data[c.Span.Start:c.Span.End], []byte("<!--")) {
			t.Fatalf("comment %+v", c)
		}
	}
}

func between(t tester, gap []byte) {
	t.Helper()
	for i := 0; i < len(gap); {
		c, n, r := classAt(gap, i)
		if c != space && c != joiner {
			t.Fatalf("%q is in no token", r)
		}
		i += n
	}
}

// silent renders nodes whose text no reader of claims sees as nothing.
type silent struct{}

func (silent) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	skip := func(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) {
		return ast.WalkSkipChildren, nil
	}
	for _, k := range []ast.NodeKind{ast.KindCodeSpan, ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindAutoLink, ast.KindImage, east.KindFootnoteLink, east.KindFootnoteBacklink} {
		reg.Register(k, skip)
	}
}

var oracle = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify, extension.Footnote),
	goldmark.WithRendererOptions(gohtml.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(silent{}, 1))))

var tags = regexp.MustCompile(`<[^>]*>`)

// sameAsHTML compares the text of d with the text of goldmark's own HTML, but for
// white space. Drafts with HTML of their own are passed over.
func sameAsHTML(t tester, d *Document, base int) {
	t.Helper()
	src := d.File.Data[base:]
	if bytes.IndexByte(src, 0) >= 0 || !utf8.Valid(src) {
		return
	}
	root := oracle.Parser().Parse(text.NewReader(src))
	foreign := false
	_ = ast.Walk(root, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.HTMLBlock, *ast.RawHTML:
			foreign = true
			return ast.WalkStop, nil
		case *ast.Link:
			if (&reader{src: src}).isURL(n) {
				foreign = true
				return ast.WalkStop, nil
			}
		}
		return ast.WalkContinue, nil
	})
	if foreign {
		return
	}
	var out bytes.Buffer
	if err := oracle.Renderer().Render(&out, src, root); err != nil {
		t.Fatalf("%v", err)
	}
	want := squeeze(html.UnescapeString(tags.ReplaceAllString(out.String(), "")))
	var b strings.Builder
	for i := range d.Blocks {
		switch d.Blocks[i].Kind {
		case Alt, Title, Standfirst:
		default:
			b.Write(d.blockText(i))
		}
	}
	if got := squeeze(b.String()); got != want {
		t.Fatalf("text differs from the HTML\n got %q\nwant %q\nsource %q\nhtml %q", got, want, src, out.String())
	}
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if c := classOf(r); c == space || c == joiner || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func bodyOf(d *Document) int {
	b := newBuilder(d.File, nil)
	n := len(b.bom())
	return n + b.frontMatter(n)
}

func seeds() []string {
	s := []string{
		string(article()),
		"", "\n", "a", "\uFEFFa", "---\n", "---\ntitle: x\n", "---\ntitle: x\n---\n", "---\r\ntitle: 'it''s'\r\n...\r\nBody.\r\n",
		"# A\n\nb *c* **d** ~~e~~ `f` [g](h \"i\") ![j](k) <l@m.no> <https://o.p> https://q.rs www.t.uv\n",
		"| a | b |\n|---|---|\n| c \\| d | &euro;5m |\n| e |\n",
		"> > a\n> b\n\n- c\n  - d\n\n    e\n1. f\n", "x[^1] y\n\n[^1]: note *z*\n    more\n[^2]: unused\n",
		"a  \nb\\\nc\nd &amp; \\$e &#x20AC; &bogus; &#0; &#99999999;\n", "<div>\n<p>a &amp; b</p>\n<script>c</script>\n</div>\n\nd<br>e <!-- f --> <b>g</b>\n",
		"<!-- a\n\nb -->\nc\n", "a <!-- b\nc --> d\n", "<figure><img src=x><figcaption>a</figcaption></figure>\n", "[a]: b\n[a] [c][a]\n",
		"a\u00a0b\u202fc\u2009d \U0001F1EB\U0001F1F7 \U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301 so\u00ADft\n", "Setext\n===\n\n    code\n\n```\ncode\n```\n***\n",
		"“A.” B said. “C!” he D. Mr. E. F. Gee of H Inc. The I. U.S. It. J.K. Rs. 5 No. 3 4.5bn $1,200.50 1'000\n", "a\rb\r\nc", "\x00\xff\xfe<", "\t- a\n\t\tb\n",
		"<https://a.b>c", "[x](<y z>) [\\[](u) ![a *b* `c`](d)", "[[[[[[", "**a*b**c*", "a&nbsp;b", "- [ ] todo\n- [x] done\n",
		"---\ntitle: >\n  a\n  b\nsummary: |-\n  c\n\n  d\ndate: 2024-03-14\n---\n", "---\ntitle:\n  \"a \\\n  \\u20AC b\"\nlang: [a]\n---\n", "---\ntitle: !!str &a 'b\n\n  ''c'\ndescription: *a\n---\n",
		"---\ntitle: a\n  b: c\n---\n", "+++\ntitle = \"a\"\n[b]\n+++\n", "- a\n- b\n\n\u2022 c\nfive words of a title\n", "<blockquote><ul><li>a<table><tr><td>b\n",
	}
	return s
}

func FuzzParse(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, format := range []Format{Markdown, Plain} {
			d, err := Parse(source.New("a.md", []byte(s)), format, benchLexicon())
			if err != nil {
				continue
			}
			invariants(t, d)
			if format == Markdown {
				sameAsHTML(t, d, bodyOf(d))
			}
		}
	})
}

// TestText holds the invariants over drafts put together at random.
func TestText(t *testing.T) {
	word := rapid.SampledFrom([]string{"Norvane", "raised", "€40m", "don’t", "U.S.", "4.5bn", "Inc.", "caf\u0301e", "&amp;", "&nbsp;", "\\*", "\\$", "a_b", "*", "**", "_", "`", "~~", "[", "]", "(", ")", "<", ">", "\"", "“", "”",
		"[Norvane](https://norvane.example)", "**bold**", "*it*al", "`code`", "![alt](x.png)", "https://norvane.example/a", "[^1]", "|", "\u00a0", "\U0001F680", "1.", "-", "- ", "#", "!", "?", ".", "…", ":", "'s", "’"})
	line := rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"", "", "", "> ", "- ", "  - ", "1. ", "# ", "    ", "| ", "[^1]: ", "\t"}).Draw(t, "prefix") +
			strings.Join(rapid.SliceOfN(word, 0, 8).Draw(t, "words"), rapid.SampledFrom([]string{" ", " ", ""}).Draw(t, "sep"))
	})
	rapid.Check(t, func(t *rapid.T) {
		src := strings.Join(rapid.SliceOfN(line, 0, 10).Draw(t, "lines"), rapid.SampledFrom([]string{"\n", "\n\n", "\r\n", "  \n"}).Draw(t, "end"))
		d := mustParse(t, src, Markdown)
		invariants(t, d)
		sameAsHTML(t, d, bodyOf(d))
		invariants(t, mustParse(t, src, Plain))
	})
}

func TestSeeds(t *testing.T) {
	for _, s := range seeds() {
		d := mustParse(t, s, Markdown)
		invariants(t, d)
		sameAsHTML(t, d, bodyOf(d))
		invariants(t, mustParse(t, s, Plain))
	}
}

func TestLower(t *testing.T) {
	doc, err := Parse(source.New("a.md", []byte("ÉCOLE iPhone, “NewCo’s” O’Brien &amp; 5M**X**")), Markdown, NewLexicon())
	if err != nil {
		t.Fatal(err)
	}
	if want := "École iphone, “newco’s” o’brien & 5mx\n"; doc.Low != want {
		t.Errorf("the text in lower case is %q, want %q", doc.Low, want)
	}
	for i := range doc.Tokens {
		if got := doc.Lower(i); strings.IndexFunc(got, func(r rune) bool { return 'A' <= r && r <= 'Z' }) >= 0 || !strings.EqualFold(got, string(doc.Bytes(i))) {
			t.Errorf("%q in lower case is %q", doc.Bytes(i), got)
		}
	}
}
