package prose

import (
	"strings"
	"testing"
)

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ name, src, title, standfirst, date, blocks string }{
		{"plain", "---\ntitle: Norvane raises €40m\ndescription: It grew\ndate: 2024-03-14\n---\nBody\n", "Norvane raises €40m", "It grew", "2024-03-14", "title Norvane raises €40m\nstandfirst It grew\np Body"},
		{"double quotes", "---\ntitle: \"Say \\\"yes\\\" \\u20AC5\" # note\n---\nBody\n", "Say \"yes\" €5", "", "", "title Say \"yes\" €5\np Body"},
		{"single quotes", "---\ntitle: 'It''s on'\n---\nBody\n", "It's on", "", "", "title It's on\np Body"},
		{"not quite YAML", "---\ntitle: Norvane: the story\nauthor: @iris\n---\nBody\n", "Norvane: the story", "", "", "title Norvane: the story\np Body"},
		{"folded", "---\ntitle: >\n  Norvane raises\n  €40m\ndate: 2024-03-14\n---\nBody\n", "Norvane raises €40m", "", "2024-03-14", "title Norvane raises €40m\np Body"},
		{"literal", "---\nsummary: |-\n  One.\n  Two.\n---\nBody\n", "", "One. Two.", "", "standfirst One. Two.\np Body"},
		{"next line", "---\ntitle:\n  Norvane grows\n---\nBody\n", "Norvane grows", "", "", "title Norvane grows\np Body"},
		{"plain over lines", "---\ntitle: Norvane\n  grows\n---\nBody\n", "Norvane grows", "", "", "title Norvane grows\np Body"},
		{"quoted over lines", "---\ntitle: \"Norvane \\\n  grows\n  fast\"\n---\nBody\n", "Norvane grows fast", "", "", "title Norvane grows fast\np Body"},
		{"comment", "---\ntitle: Norvane # draft\n---\nBody\n", "Norvane", "", "", "title Norvane\np Body"},
		{"null", "---\ntitle: null\ndate: ~\ndescription:\n---\nBody\n", "", "", "", "p Body"},
		{"nested keys are not the article's", "---\nauthor:\n  title: CEO\n  date: 2020-01-01\n---\nBody\n", "", "", "", "p Body"},
		{"lists", "---\ntitle: [a, b]\ncompany: {name: x}\n---\nBody\n", "", "", "", "p Body"},
		{"dots close", "---\ntitle: x\n...\nBody\n", "x", "", "", "title x\np Body"},
		{"crlf", "---\r\ntitle: x y\r\npubDate: '2024-03-14'\r\n---\r\nBody\r\n", "x y", "", "2024-03-14", "title x y\np Body"},
		{"bom", "\uFEFF---\ntitle: x\n---\nBody\n", "x", "", "", "title x\np Body"},
		{"unclosed", "---\ntitle: x\n\nBody\n", "", "", "", "p title: x\np Body"},
		{"empty", "---\n---\nBody\n", "", "", "", "p Body"},
		{"late", "\n---\ntitle: x\n---\nBody\n", "", "", "", "h2 title: x\np Body"},
		{"rule", "----\ntitle: x\n----\n", "", "", "", "h2 title: x"},
		{"several dates", "---\npubdate: 2024-01-01\npublished: 2024-02-02\n---\n", "", "", "2024-02-02", ""},
		{"date first", "---\npublished: 2024-02-02\nDate: 14 March 2024\n---\n", "", "", "14 March 2024", ""},
		{"standfirst wins", "---\ndescription: d\nstandfirst: s\nsummary: t\n---\n", "", "s", "", "standfirst d\nstandfirst s\nstandfirst t"},
		{"toml", "+++\ntitle = \"Norvane \\\"x\\\"\"\ndate = 2024-03-14T10:00:00Z\n[extra]\ntitle = 'no'\n+++\nBody\n", "Norvane \"x\"", "", "2024-03-14T10:00:00Z", "title Norvane \"x\"\np Body"},
		{"first heading is the title", "# Norvane grows\n\nBody\n", "Norvane grows", "", "", "h1 Norvane grows\np Body"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := mustParse(t, c.src, Markdown)
			invariants(t, d)
			if d.Meta.Title.Text != c.title || d.Meta.Standfirst.Text != c.standfirst || d.Meta.Date.Text != c.date {
				t.Errorf("title %q, standfirst %q, date %q", d.Meta.Title.Text, d.Meta.Standfirst.Text, d.Meta.Date.Text)
			}
			if got := blocksOf(d); got != c.blocks {
				t.Errorf("got %s\nwant %s", got, c.blocks)
			}
			// The words of a decoded value are where it says.
			for _, f := range []Field{d.Meta.Title, d.Meta.Standfirst, d.Meta.Date} {
				where := d.File.Text(f.Span)
				for _, w := range strings.Fields(f.Text) {
					if w = strings.Trim(w, "\"'€5 s"); !strings.Contains(where, w) {
						t.Errorf("%q is said to stand in %q", f.Text, where)
					}
				}
			}
		})
	}
}

func TestCompanyAndLanguage(t *testing.T) {
	d := mustParse(t, "---\ncompany: Norvane\nlang: fr\n---\n", Markdown)
	if d.Meta.Company.Text != "Norvane" || d.Meta.Lang != "fr" || len(d.Blocks) != 0 {
		t.Errorf("%+v %s", d.Meta, blocksOf(d))
	}
}

func TestDateline(t *testing.T) {
	body := "\n\nNorvane, a maker of heat exchangers, has raised money in March 5, 2020.\n"
	for text, want := range map[string]string{
		"April 5, 2024":                            "April 5, 2024",
		"5 April 2024":                             "5 April 2024",
		"*Published on Friday, 5th April, 2024*":   "Friday, 5th April, 2024",
		"Posted: Apr. 5, 2024, 9:30 a.m.":          "Apr. 5, 2024",
		"2024-04-05":                               "2024-04-05",
		"Interview\n\nApril 5 2024":                "April 5 2024",
		"PARIS, April 5 (Wire) - Norvane grew":     "April 5",
		"SAN JOSE, Calif., Apr 5, 2024 — It grew":  "Apr 5, 2024",
		"NEW YORK, April 5, 2024 /Wire/ - It grew": "April 5, 2024",
		"April 5":                   "",
		"In April 5, 2024 it grew":  "",
		"April 2024":                "",
		"Paris, April 5, it grew":   "",
		"IN SHORT, April 5 was bad": "",
		"April 55, 2024":            "",
		"5 2024":                    "",
	} {
		d := mustParse(t, text+body, Markdown)
		if got := d.Meta.Dateline; got.Text != want || d.File.Text(got.Span) != want {
			t.Errorf("%q: %q at %q, want %q", text, got.Text, d.File.Text(got.Span), want)
		}
	}
	late := mustParse(t, strings.Repeat("It grew.\n\n", 12)+"April 5, 2024\n", Markdown)
	if late.Meta.Dateline.Text != "" {
		t.Errorf("a date far down is no dateline: %q", late.Meta.Dateline.Text)
	}
}
