package prose

import "testing"

func TestPlain(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"heads", "Interview\n\n5 April 2024\n\nHow Norvane came to heat half of Lyon\n\nThe startup warms pools with old servers and says it has only begun\n\nIt grew.\n\nA quiet start\n\nIt *grew* &amp; grew.\n",
			"h2 Interview\nh2 5 April 2024\ntitle How Norvane came to heat half of Lyon\nstandfirst The startup warms pools with old servers and says it has only begun\np It grew.\nh2 A quiet start\np It *grew* &amp; grew."},
		{"no dateline", "How Norvane came to heat half of Lyon\n\nIt grew.\n", "title How Norvane came to heat half of Lyon\np It grew."},
		{"one line", "Norvane raised €40m in May", "p Norvane raised €40m in May"},
		{"lines", "It grew.\nIt shrank.\n\nA long line that ends without a stop but goes on for more than a dozen words in all\nIt closed.\n",
			"p It grew.\np It shrank.\np A long line that ends without a stop but goes on for more than a dozen words in all\np It closed."},
		{"wrapped", "Norvane, which makes heat exchangers in Lyon, has\nraised €40m from Alder & Pike to build a second\nplant.\n\nIt grew.\n",
			"p Norvane, which makes heat exchangers in Lyon, has raised €40m from Alder & Pike to build a second plant.\np It grew."},
		{"bullets", "It said:\n- It grew\n• It shrank\n", "p It said:\nli1#1 It grew\nli1#2 It shrank"},
		{"urls", "See https://x.example/a,b (www.y.example). Not w.ww or a://.\n", "p See  (). Not w.ww or a://."},
		{"crlf and bom", "\uFEFFIt grew.\r\n\r\nIt shrank.\rIt closed.\r\n", "p It grew.\np It shrank.\rIt closed."},
		{"quoted line", "It grew, and this is what they said of it:\n\n“We grew and grew and grew again”\n\nThe end is near.\n", "p It grew, and this is what they said of it:\np “We grew and grew and grew again”\np The end is near."},
		{"no front matter", "---\ntitle: x\n---\nIt grew.\n", "p ---\nh2 title: x\np ---\np It grew."},
		{"nothing", " \n\u00a0\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := mustParse(t, c.src, Plain)
			invariants(t, d)
			if got := blocksOf(d); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.src, got, c.want)
			}
		})
	}
}

func TestPlainHeads(t *testing.T) {
	d := mustParse(t, "5 April 2024\n\nHow Norvane came to heat half of Lyon\n\nThe startup warms pools with old servers\n\nIt grew.\n", Plain)
	if d.Meta.Title.Text != "How Norvane came to heat half of Lyon" || d.Meta.Standfirst.Text != "The startup warms pools with old servers" || d.Meta.Dateline.Text != "5 April 2024" {
		t.Errorf("%+v", d.Meta)
	}
	if got := d.File.Text(d.Meta.Title.Span); got != d.Meta.Title.Text {
		t.Errorf("the title stands at %q", got)
	}
}
