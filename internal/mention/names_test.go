package mention

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

var kindMarks = map[Kind]string{Company: "company", Person: "person", Place: "place", Name: "name", Series: "series", Title: "title"}

// namesIn lists the names of a text as "kind:Name", a founder's title with a "*".
func namesIn(t *testing.T, text string) string {
	t.Helper()
	lexicon := prose.NewLexicon()
	namer := NewNamer(lexicon)
	doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, lexicon)
	if err != nil {
		t.Fatal(err)
	}
	names := namer.Names(doc, Values(doc, Context{}), nil)
	var out []string
	for _, m := range names.Mentions {
		s := kindMarks[m.Kind] + ":" + string(doc.Text[m.Start:m.End])
		if m.Fund {
			s = "fund:" + string(doc.Text[m.Start:m.End])
		}
		if m.Press {
			s = "press:" + string(doc.Text[m.Start:m.End])
		}
		if m.Founder {
			s += "*"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestNames(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// People, with all kinds of names.
		{"We met Ana Silva.", "person:Ana Silva"},
		{"We met Clément Delacroix, Søren Ek and Łukasz Nowak.", "person:Clément Delacroix; person:Søren Ek; person:Łukasz Nowak"},
		{"We met Jean-Baptiste de la Tour and Dr. Maria van der Berg.", "person:Jean-Baptiste de la Tour; person:Maria van der Berg"},
		{"We met John F. Doe and J. Zakira Wise.", "person:John F. Doe; person:J. Zakira Wise"},
		{"The award went to Jan Maes and April Jones.", "person:Jan Maes; person:April Jones"},
		{"Marcus Hill launched it with Will Stone.", "person:Marcus Hill; person:Will Stone"},
		{"Ash Rowe, chief executive, disagrees.", "person:Ash Rowe; title:chief executive"},
		{"Ana Silva founded it. Silva left.", "person:Ana Silva; person:Silva"},
		{"Mr Silva met Lady Stone.", "person:Silva; person:Lady Stone"},
		{"Australian Maria Dunn met Franco-American Peter Hart.", "person:Maria Dunn; person:Peter Hart"},
		{"Then Velmora Co-Founder Ana Silva met Velmora Co-CEO Bo Ek.", "name:Velmora; title:Co-Founder*; person:Ana Silva; name:Velmora; title:Co-CEO; person:Bo Ek"},
		{"We met French Connection Group and Smith & Co.", "company:French Connection Group; company:Smith & Co"},
		{"We like Velmora. We met Velmora. Then CEO of Velmora Alastair Westgarth left.", "company:Velmora; company:Velmora; title:CEO; company:Velmora; person:Alastair Westgarth"},
		// Ledes in capitals.
		{"PORTO-BASED VELMORA HAS RAISED 4 MILLION to grow.", "place:PORTO; company:VELMORA"},
		{"IBM AND SAP HAVE BOUGHT VELMORA.", "company:IBM; company:SAP; name:VELMORA"},
		{"LAST WEEK WE COUNTED 41 DEALS.", ""},
		// Companies by their endings, their spelling, and what stands around them.
		{"We met Velmora Labs and Bright Robotics.", "company:Velmora Labs; company:Bright Robotics"},
		{"We met iBoots, 3one4, upShoe and Shoe.ai.", "company:iBoots; company:3one4; company:upShoe; company:Shoe.ai"},
		{"The startup Sunday and the fintech Shift are new.", "company:Sunday; company:Shift"},
		{"Velmora, a Porto-based startup, is new.", "company:Velmora; place:Porto"},
		{"Nvidia-backed Velmora is new.", "company:Nvidia; name:Velmora"},
		{"Velmora raised money.", "company:Velmora"},
		{"We met Velmora, Inc. and Bootly Co., Ltd. in May.", "company:Velmora, Inc.; company:Bootly Co., Ltd."},
		{"We met Smith & Co and the Bank of Velmora.", "company:Smith & Co; company:Bank of Velmora"},
		{"Back Market, which sells phones, is new.", "company:Back Market"},
		{"They stayed at Motel 6.", "company:Motel 6"},
		{"Chipmaker Velmora is new.", "name:Velmora"},
		{"Deutsche Digital Debt Capital Markets is new.", "company:Deutsche Digital Debt Capital Markets"},
		// Investors and publications.
		{"It was led by Ostrich Ventures, Brume Capital and Softbank Ventures Asia.", "fund:Ostrich Ventures; fund:Brume Capital; company:Softbank Ventures Asia"},
		{"Sequoia and 500 Global told TechCrunch.", "fund:Sequoia; company:500 Global; press:TechCrunch"},
		// Places.
		{"It is based in Ghent, Belgium, and New York.", "place:Ghent, Belgium; place:New York"},
		{"Ghent's Velmora is new.", "place:Ghent; name:Velmora"},
		{"The French startup is in the French capital.", "place:French; place:the French capital"},
		{"US-based and UK firms met.", "place:US; place:UK"},
		{"Oyo says it is growing. Oyo raised money.", "company:Oyo; company:Oyo"},
		{"They read the New York Times.", "press:New York Times"},
		// Titles.
		{"CEO Ana Silva and co-founder and CTO Bo Ek met.", "title:CEO; person:Ana Silva; title:co-founder and CTO*; person:Bo Ek"},
		{"Ana Silva, head of product and chief operating officer, met the founders.", "person:Ana Silva; title:head of product and chief operating officer; title:founders*"},
		{"It is founder-led, and led by engineers.", "title:engineers"},
		{"He headed engineering.", ""},
		// Round labels.
		{"A Series A, a pre-seed round, a seed extension and a bridge round.", "series:Series A; series:pre-seed; series:seed extension; series:bridge"},
		{"A series of Series X consoles.", "company:Series X"},
		// Ordinary words are no names.
		{"Speaking on Monday, they said nothing. We’re fine. It's new.", ""},
		{"AI and B2B software for SMEs.", ""},
		{"Webhooks are new. A webhook is a call. Webhooks work.", ""},
		{"“Growth is slow,” they said.", ""},
		{"In January the market grew. January was warm.", ""},
		{"The Ex-Google engineers met.", "company:Google; title:engineers"},
		// Headlines capitalise what is no name.
		{"# Velmora Raises Seed Round to Build Robots in Berlin", "company:Velmora; series:Seed; place:Berlin"},
	} {
		if got := namesIn(t, test.text); got != test.want {
			t.Errorf("%s\n   got %s\n  want %s", test.text, got, test.want)
		}
	}
}

// One name, two ways to write it: the same entity.
func TestEntities(t *testing.T) {
	for _, test := range []struct {
		text string
		want string // the names of one entity, parted by "="; entities by "; "
	}{
		{"Ana Silva left. Silva returned.", "Ana Silva=Silva"},
		{"Velmora Labs grew. Velmora shrank.", "Velmora Labs=Velmora"},
		{"Digital Capital Markets (DCM) grew. DCM shrank.", "Digital Capital Markets=DCM=DCM"},
		{"Velmora grew. Velmora France shrank.", "Velmora; Velmora France"},
		{"Velmora grew. Velmora gave. The Velmora Foundation shrank.", "Velmora=Velmora; Velmora Foundation"},
		{"Ana Silva and Rui Silva met. Silva left.", "Ana Silva; Rui Silva; Silva"},
	} {
		lexicon := prose.NewLexicon()
		namer := NewNamer(lexicon)
		doc, err := prose.Parse(source.New("test.md", []byte(test.text)), prose.Markdown, lexicon)
		if err != nil {
			t.Fatal(err)
		}
		names := namer.Names(doc, nil, nil)
		groups := make([][]string, len(names.Entities)+1)
		for _, m := range names.Mentions {
			groups[m.Entity] = append(groups[m.Entity], string(doc.Text[m.Start:m.End]))
		}
		var got []string
		for _, g := range groups[1:] {
			if g != nil {
				got = append(got, strings.Join(g, "="))
			}
		}
		if g := strings.Join(got, "; "); g != test.want {
			t.Errorf("%s\n   got %s\n  want %s", test.text, g, test.want)
		}
	}
}

// FuzzNames holds that names lie in the document, in order, and never overlap.
func FuzzNames(f *testing.F) {
	f.Add("Ana Silva, co-founder and CEO of Velmora, Inc., met Dr. Bo Ek in New York (US).")
	f.Add("# Velmora Raises $5m Series A\n\n- **Arbor** (Munich): the startup 3one4's €5m")
	lexicon := prose.NewLexicon()
	namer := NewNamer(lexicon)
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := prose.Parse(source.New("test.md", []byte(text)), prose.Markdown, lexicon)
		if err != nil {
			return
		}
		names := namer.Names(doc, Values(doc, Context{}), nil)
		last := int32(0)
		for _, m := range names.Mentions {
			if m.First < last || m.Last <= m.First || int(m.Last) > len(doc.Tokens) {
				t.Fatalf("mention of tokens [%d,%d) after token %d of %d", m.First, m.Last, last, len(doc.Tokens))
			}
			if m.Start != doc.Tokens[m.First].Start || int(m.Entity) > len(names.Entities) {
				t.Fatalf("mention %+v", m)
			}
			last = m.Last
		}
	})
}
