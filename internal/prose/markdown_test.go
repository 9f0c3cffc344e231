package prose

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/source"
)

var kindNames = [...]string{"p", "h", "li", "td", "caption", "alt", "fn", "title", "standfirst"}

// blocksOf is the blocks of d, one a line: kind, level, list item, quote, cell,
// then the text.
func blocksOf(d *Document) string {
	var lines []string
	for i, b := range d.Blocks {
		s := kindNames[b.Kind]
		if b.Level > 0 {
			s += strconv.Itoa(b.Level)
		}
		if b.Item > 0 {
			s += fmt.Sprintf("#%d", b.Item)
		}
		if b.Table > 0 {
			s += fmt.Sprintf("(%d:%d,%d)", b.Table, b.Row, b.Col)
		}
		if b.Quote {
			s = ">" + s
		}
		lines = append(lines, s+" "+string(d.blockText(i)))
	}
	return strings.Join(lines, "\n")
}

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"headings", "# A b\n\nSetext\n------\n\n### C **d** #\n", "h1 A b\nh2 Setext\nh3 C d"},
		{"emphasis", "It **raised _€40m_** in *May*, un*believ*able\n", "p It raised €40m in May, unbelievable"},
		{"links", "By [Iris *Doval*](https://x.example \"title\"), [ref][r] and [r] or ![pic](p.png).\n\n[r]: https://y.example 'T'\n", "p By Iris Doval, ref and r or .\nalt pic"},
		{"urls", "See https://x.example/a_b?c=d, www.y.example, <https://z.example> or <me@x.example>. [https://x.example/](https://x.example/) ends.\n", "p See , ,  or .  ends."},
		{"code", "Run `make €5m` now.\n\n    indented\n\n```go\nfenced\n```\n~~~\nx\n~~~\nend\n", "p Run  now.\np end"},
		{"struck", "It has ~~170~~ 180 people and ~70 more\n", "p It has 170 180 people and ~70 more"},
		{"entities", "AT&amp;T paid &euro;5m &#8212; or &#x24;6m&nbsp;&copy &bogus;\n", "p AT&T paid €5m — or $6m\u00a0&copy &bogus;"},
		{"escapes", "\\*not\\* \\$5m \\a \\\\ 5\\. \\&amp;\n", "p *not* $5m \\a \\ 5. &amp;"},
		{"soft breaks", "one\ntwo\r\nthree\n  four\n", "p one two three four"},
		{"hard breaks", "one  \ntwo\\\nthree<br>four<br/>\nfive\n", "p one two three four  five"},
		{"tags", "It <b>raised</b> <span title=\"€9m\">€40m</span> in <i>un</i>til<sub>2</sub>\n", "p It raised €40m in until2"},
		{"inline code tags", "Run <code>make 5</code> now, <kbd>x</kbd> <script>var a = 5</script>done\n", "p Run  now,  done"},
		{"table", "| Company | Raised |\n|---|--:|\n| **Norvane** | €40m |\n| a \\| b |\n\n| x |\n|---|\n| y |\n",
			"td(1:0,0) Company\ntd(1:0,1) Raised\ntd(1:1,0) Norvane\ntd(1:1,1) €40m\ntd(1:2,0) a | b\ntd(2:0,0) x\ntd(2:1,0) y"},
		{"lists", "- a\n  - b\n    - c\n- d\n\n  e\n\n1. f\n2. g\n\np\n", "li1#1 a\nli2#2 b\nli3#3 c\nli1#4 d\nli1#4 e\nli1#5 f\nli1#6 g\np p"},
		{"list with heading", "- ## A\n  b\n", "h2#1 A\nli1#1 b"},
		{"task list", "- [x] done\n", "li1#1 [x] done"},
		{"quotes", "> We *grew*\n> fast\nand well\n>\n> > twice\n\n- > in a list\n", ">p We grew fast and well\n>p twice\n>li1#1 in a list"},
		{"footnotes", "It grew[^n] twice.[^2]\n\n[^n]: By *half*.\n    See there.\n\n    More.\n[^2]: - item\n[^3]: never referred to\n", "p It grew twice.\nfn By half. See there.\nfn More.\nfn#1 item"},
		{"images", "![The *team* in Lyon](x.png \"A title\")\n\n*Iris Doval, left*\n\n*Not a caption*\n", "alt The team in Lyon\ncaption Iris Doval, left\np Not a caption"},
		{"caption in one paragraph", "[![Team](x.png)](y)\n*Iris Doval*\n\n![a](b) *c* d\n", "caption Iris Doval\nalt Team\np c d\nalt a"},
		{"html blocks", "<div class=\"a\" data-x='5 > 4'>\n<h2>Title</h2>\n<p>It raised <b>€40m</b>\nin &euro; &amp; $.</p>\n<ul><li>one<li>two</ul>\n</div>\n\nafter\n",
			"h2 Title\np It raised €40m in € & $.\nli1 one\nli1 two\np after"},
		{"figures", "<figure>\n  <img src=\"x.png\" alt=\"€9m\">\n  <figcaption>Iris Doval, <em>left</em></figcaption>\n</figure>\n", "caption Iris Doval, left"},
		{"html tables", "<table>\n<tr><th>Company<th>Raised</tr>\n<tr><td>Norvane</td><td>€40m</td></tr>\n</table>\n", "td(1:0,0) Company\ntd(1:0,1) Raised\ntd(1:1,0) Norvane\ntd(1:1,1) €40m"},
		{"html quotes", "<blockquote><p>We grew</p></blockquote>\n<p>It did</p>\n", ">p We grew\np It did"},
		{"scripts", "<script>\nvar a = \"€5m\"\n\nb\n</script>\n\n<style>p { a: b }</style>\n\n<div><script>c</script>text</div>\n", "p text"},
		{"broken html", "<div\n<p a='\nb < c and d <3\n", ""},
		{"less than", "<p>5 < 6 and 7 <8\n", "p 5 < 6 and 7 <8"},
		{"comments", "It grew. <!-- a note -->\nIt <!-- b\nc -->shrank.\n\n<!-- alone -->\nend\n", "p It grew.  It shrank.\np end"},
		{"crlf", "It\r\ngrew  \r\nfast\r\n\r\n> a\r\n> b\r\n", "p It grew fast\n>p a b"},
		{"bom", "\uFEFF# A\n", "h1 A"},
		{"rules", "a\n\n***\n\nb\n---\n", "p a\nh2 b"},
		{"tabs", "-\ta\n\n\t> b\n", "li1#1 a\n>li1#1 b"},
		{"nothing", "\n \n<!-- -->\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := mustParse(t, c.src, Markdown)
			invariants(t, d)
			if got := blocksOf(d); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.src, got, c.want)
			}
		})
	}
}

// The source bytes of a token are its word, or what stands for it.
func TestSpans(t *testing.T) {
	for _, c := range []struct {
		src  string
		want map[string]string // token -> its source, where that differs
	}{
		{"\uFEFFIt **raised** [€40m](x) in _May_.\n", nil},
		{"| Norvane | €4.5bn |\n|---|---|\n| caf\u00e9 | 180 |\n", nil},
		{"> We grew\r\n> fast and\r\n> - well,\r\n>   far\r\n", nil},
		{"1. a\n   - b c\n\n     d\n", nil},
		{"---\ntitle: \"Norvane’s €40m\"\n---\n\nIt grew[^1].\n\n[^1]: By half\n", nil},
		{"10\u00A0m \U0001F680 e\u0301t\u00e9 rai\u00ADsed\n", nil},
		{"<p>It <b>grew</b>\nfast</p>\n", nil},
		{"A&amp;B &euro;5m \\$6m un**believ**able &#49;&#56;0\n", map[string]string{"&": "&amp;", "€": "&euro;", "$": "\\$", "unbelievable": "un**believ**able", "180": "&#49;&#56;0"}},
		{"---\ntitle: 'It''s \"x\"'\ndescription: \"A \\u20AC5 \\\"b\\\"\"\n---\n", map[string]string{"'s": "''s", "€": "\\u20AC", "\"": "\\\""}},
	} {
		d := mustParse(t, c.src, Markdown)
		for i := range d.Tokens {
			word := string(d.Bytes(i))
			got := d.File.Text(d.Span(i, i+1))
			if got == word {
				continue
			}
			if want, ok := c.want[word]; !ok || got != want {
				t.Errorf("%q: the source of %q is %q, want %q", c.src, word, got, want)
			}
		}
	}
}

func TestSpanOfMany(t *testing.T) {
	src := "It **raised** [€40&#109;](x)\n> in\n> May\n"
	d := mustParse(t, src, Markdown)
	text := func(first, last int) string { return d.File.Text(d.Span(first, last)) }
	if got := text(0, 4); got != "It **raised** [€40&#109;" {
		t.Errorf("the first four tokens are %q", got)
	}
	if got := text(4, 6); got != "in\n> May" {
		t.Errorf("a span over lines is %q", got)
	}
	if got := d.Span(3, 3); got != (source.Span{}) {
		t.Errorf("no tokens are %v", got)
	}
	start := d.Tokens[3].Start
	if got := d.File.Text(d.TextSpan(start, start+2)); got != "40" {
		t.Errorf("a part of a token is %q", got)
	}
	if got := d.File.Text(d.TextSpan(start+2, start+3)); got != "&#109;" {
		t.Errorf("a decoded character is %q", got)
	}
	if got := d.TextSpan(start, start); got.Len() != 0 || got.Start != strings.Index(src, "40") {
		t.Errorf("an empty span is %v", got)
	}
	if got := d.TextSpan(uint32(len(d.Text)), uint32(len(d.Text))+5); got.Start > got.End || got.End > len(src) {
		t.Errorf("a span past the end is %v", got)
	}
	if got := mustParse(t, "", Markdown).TextSpan(0, 1); got != (source.Span{}) {
		t.Errorf("a span of nothing is %v", got)
	}
}

func TestComments(t *testing.T) {
	src := "---\ntitle: x\n---\n\nIt grew. <!-- factlint-ignore-line contradiction: why -->\n\n<!--one\n\ntwo-->\n- a <!-- b -->\n\n> <!-- c -->\n\n`<!-- code -->`\n\n<div><!-- d --><p>e</p></div>\n"
	d := mustParse(t, src, Markdown)
	var got []string
	for _, c := range d.Comments {
		got = append(got, c.Text)
		if s := d.File.Text(c.Span); !strings.HasPrefix(s, "<!--") || !strings.HasSuffix(s, "-->") || strings.Count(s, "<!--") != 1 {
			t.Errorf("comment %q stands at %q", c.Text, s)
		}
	}
	want := "factlint-ignore-line contradiction: why|one\n\ntwo|b|c|d"
	if strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	plain := mustParse(t, "It grew. <!-- a --> Fast.\n<!-- b -->\n", Plain)
	if len(plain.Comments) != 2 || plain.Comments[0].Text != "a" || plain.Comments[1].Text != "b" || blocksOf(plain) != "p It grew.  Fast." {
		t.Errorf("plain: %+v\n%s", plain.Comments, blocksOf(plain))
	}
}

func TestHostile(t *testing.T) {
	n := 10_000
	for _, c := range []struct {
		name, src string
		refused   bool
	}{
		{"quotes", strings.Repeat(">", n) + " a\n", true},
		{"quotes and lists", strings.Repeat("> - ", n) + " a\n", true},
		{"a few quotes", strings.Repeat("> ", 100) + " a\n", false},
		{"stairs", strings.Repeat(" ", 5*n) + "- a\n", true},
		{"brackets", strings.Repeat("[", n) + "a" + strings.Repeat("]", n), true},
		{"open brackets", strings.Repeat("[", n) + "a", false},
		{"links", strings.Repeat("[a](", 4*n), true},
		{"good links", strings.Repeat("[a](b) and ", 4*n), false},
		{"stars", strings.Repeat("a**b_c* ", 4*n), false},
		{"emphasis", strings.Repeat("*", n) + "a" + strings.Repeat("*", n), false},
		{"wide table", strings.Repeat("|a", n) + "|\n" + strings.Repeat("|-", n) + "|\n" + strings.Repeat("|b|\n", n), false},
		{"footnotes", strings.Repeat("[^a]: b\n\n", 2*n), false},
		{"references", strings.Repeat("[a]: b 'c\n", 5*n), false},
		{"tags", "<div>\n" + strings.Repeat("<p a='\n", n), false},
		{"a rule", strings.Repeat("-", 5*n) + "\n\n" + strings.Repeat("- ", 5*n) + "\n", false},
		{"escapes", strings.Repeat("\\", n) + strings.Repeat("&", n), false},
		{"a line", strings.Repeat("Norvane raised €40m. ", 5*n), false},
		{"nothing valid", "\x00\xff\xfe\xed\xa0\x80# \xf0\x9f a\n", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Parse(source.New("a.md", []byte(c.src)), Markdown, nil)
			if (err != nil) != c.refused {
				t.Errorf("error %v, want one: %v", err, c.refused)
			}
			if err == nil && len(c.src) < 100_000 {
				invariants(t, d)
			}
		})
	}
}
