package prose

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/factlint/factlint/internal/source"
)

// withAndWithout reads a draft with its simple paragraphs kept from goldmark, and with
// everything parsed.
func withAndWithout(t testing.TB, data []byte) (quick, slow *Document) {
	t.Helper()
	read := func(simple []stretch) *Document {
		b := newBuilder(source.New("draft.md", data), nil)
		b.readTree(len(b.bom()), simple)
		b.finish()
		return b.doc
	}
	return read(simpleParagraphs(data[len(newBuilder(source.New("", data), nil).bom()):])), read(nil)
}

func TestSimpleParagraphs(t *testing.T) {
	for _, test := range []struct {
		name, src string
		want      int
	}{
		{"two", "Acme raised $5m.\n\n\"We are glad,\" she says.\n", 2},
		{"lines", "Acme raised $5m,\nand hired & grew.\nIt is glad.\n", 1},
		{"no last line end", "Acme raised $5m.\n\nIt is glad.", 2},
		{"entity", "Ben &amp; Jerry sold it.\n", 1},
		{"blank at the end", "Acme raised \n\nIt is glad ", 0},
		{"hard break", "Acme raised  \n$5m.\n", 0},
		{"figures", "12 people left.\n\n12. people left.\n\n2016\n\n3) is a list\n", 2},
		{"marks", "It is *glad*.\n\nIt is [glad](/x).\n\nIt is `x`.\n\nA \\* b.\n\nA <br> b.\n\nA_b_ c.\n\n~~x~~ y\n", 0},
		{"links", "See www.acme.example now.\n\nMail a@b.example.\n\nIt is http://x.\n\nNote: it is the www. Or ftp: no.\n", 0},
		{"colon", "Note: it is so.\n", 1},
		{"setext", "Acme\n====\n\nBeta\n---\n", 0},
		{"table", "a | b\n--|--\nc | d\n", 0},
		{"headings", "# Acme\n\nIt is glad.\n\n## Beta\nIt is sad.\n", 1},
		{"list", "- one\n\nIt is glad.\n\n- two\n\n  It is sad.\n", 1},
		{"lazy", "> quoted\nand lazy.\n\nIt is glad.\n", 1},
		{"fence", "```\nIt is code.\n\nIt is too.\n\n```\n\nIt is not.\n", 2},
		{"comment", "<!-- a\n\nIt is none.\n\n-->\n\nIt is text.\n", 2},
		{"script", "<div>\n\nIt is text.\n\n</div>\n\n<script>\n\nIt is none.\n\n</script>\n\nIt is text.\n", 3},
		{"footnote", "It is so.[^1]\n\n[^1]: It is.\n\nIt is glad.\n\n    It is code.\n", 1},
		{"reference", "[a]: /x\n\nIt is glad.\n\nSee [a].\n", 1},
		{"windows", "It is glad.\r\n\r\nIt is sad.\r\n", 0},
		{"control", "It is\x00 glad.\n\nIt\tis.\n", 0},
		{"image", "![a b](x.png)\n\nIt is glad.\n\n*A caption.*\n", 1},
	} {
		if got := simpleParagraphs([]byte(test.src)); len(got) != test.want {
			t.Errorf("%s: %d simple paragraphs, want %d", test.name, len(got), test.want)
		}
		if quick, slow := withAndWithout(t, []byte(test.src)); !reflect.DeepEqual(quick, slow) {
			t.Errorf("%s: read\n%+v, parsed\n%+v", test.name, quick, slow)
		}
	}
	drafts, err := filepath.Glob("../../fixtures/*/*/*.md")
	if err != nil || len(drafts) == 0 {
		t.Fatalf("drafts %q, %v", drafts, err)
	}
	for _, name := range drafts {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, data, _ = bytes.Cut(data[min(3, len(data)):], []byte("\n---\n"))
		if quick, slow := withAndWithout(t, data); !reflect.DeepEqual(quick, slow) {
			t.Errorf("%s is read otherwise than it is parsed", name)
		}
	}
}

func FuzzSimpleParagraphs(f *testing.F) {
	f.Add("Acme raised $5m.\n\n> It is\n\nglad: 12.\nSo *be* it.\n\n- a\n\nb\n")
	f.Add("<pre>\n\nAcme\n\n</pre>\n\nBeta\n\n[^1]: c\n\nd\n\n1. e\n\nf\n")
	f.Fuzz(func(t *testing.T, src string) {
		if readable([]byte(src)) != nil {
			return
		}
		if quick, slow := withAndWithout(t, []byte(src)); !reflect.DeepEqual(quick, slow) {
			t.Errorf("%q: read\n%+v, parsed\n%+v", src, quick, slow)
		}
	})
}
