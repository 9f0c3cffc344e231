package facts

import (
	"fmt"
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

const namesBase = `
[[company]]
name = "Fjord Robotics"
aliases = ["Fjord", "Fjord's Own", "St. Olav Labs", "AT&T Nord"]
formerly = ["Vik"]
misspelt = ["Fjord Robotix", "fjordrobotics", "FJORD"]
products = ["Skarv", "Skarv Pro"]
founders = ["Åse Lund", "Jean-Noël Barrot"]
investors = ["Nord Fund", "Ørsted Ventures", "Back Market"]
[[company]]
name = "Ostrel"
[[company]]
name = "Ostrels"
[[company]]
name = "Back Market"
[[company]]
name = "Mercury"
id = "mercury-bank"
[[company]]
name = "mercury"
id = "mercury-cars"
products = ["Skarv"]
[[company]]
name = "東京ロボット"
[[company]]
name = "#waywire"
[[company.acquisition]]
target = "Gnist"
[[company.stake]]
holder = "Sør Capital"
percent = 5
[[person]]
name = "Åse Lund"
aliases = ["Aase B. Lund"]
`

func TestNameAt(t *testing.T) {
	base, problems := load(t, namesBase)
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	kinds := [...]string{"company", "misspelt", "product", "person", "investor", "target"}
	for _, c := range []struct {
		text string
		want string // the bytes of the hit, its kind, whose it is, the known form, exact or not; empty for none
	}{
		{"Fjord Robotics said", "Fjord Robotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord said", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord Robots said", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjordland", ""},
		{"Ostrel's", "Ostrel|company|Ostrel|Ostrel|exact"},
		{"Ostrels'", "Ostrels|company|Ostrels|Ostrels|exact"},
		{"Vik,", "Vik|company|Fjord Robotics|Vik|exact"},
		{"fjord robotics", "fjord robotics|company|Fjord Robotics|Fjord Robotics|folded"},
		{"FJORD ROBOTICS", "FJORD ROBOTICS|company|Fjord Robotics|Fjord Robotics|folded"},
		// Blanks and hyphens of any kind, but no paragraph and no end of a sentence.
		{"Fjord  Robotics", "Fjord  Robotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord\u00a0Robotics", "Fjord\u00a0Robotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord\u202fRobotics", "Fjord\u202fRobotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord\nRobotics", "Fjord\nRobotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord\r\nRobotics", "Fjord\r\nRobotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord-Robotics", "Fjord-Robotics|company|Fjord Robotics|Fjord Robotics|folded"},
		{"Fjord\n\nRobotics", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord. Robotics", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord, Robotics", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord (Robotics)", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"St. Olav Labs", "St. Olav Labs|company|Fjord Robotics|St. Olav Labs|exact"},
		{"St Olav Labs", "St Olav Labs|company|Fjord Robotics|St. Olav Labs|folded"},
		{"AT&T Nord", "AT&T Nord|company|Fjord Robotics|AT&T Nord|exact"},
		{"AT and T Nord", "AT and T Nord|company|Fjord Robotics|AT&T Nord|folded"},
		// Possessives.
		{"Fjord's robots", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord’s robots", "Fjord|company|Fjord Robotics|Fjord|exact"},
		{"Fjord Robotics’s", "Fjord Robotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord Robotics’ lab", "Fjord Robotics|company|Fjord Robotics|Fjord Robotics|exact"},
		{"Fjord’s Own", "Fjord’s Own|company|Fjord Robotics|Fjord's Own|exact"},
		{"Fjord'space", ""},
		// Wrong ways to write it; one that differs in case alone only letter by letter.
		{"Fjord Robotix", "Fjord Robotix|misspelt|Fjord Robotics|Fjord Robotix|exact"},
		{"fjordrobotics", "fjordrobotics|misspelt|Fjord Robotics|fjordrobotics|exact"},
		{"FJORD", "FJORD|misspelt|Fjord Robotics|FJORD|exact"},
		{"fjord", "fjord|company|Fjord Robotics|Fjord|folded"},
		// Others.
		{"Skarv Pro", "Skarv Pro|product|Skarv Pro|Skarv Pro|exact"},
		{"Skarv", "Skarv|product|Skarv|Skarv|exact"},
		{"Åse Lund", "Åse Lund|person|Åse Lund|Åse Lund|exact"},
		{"Ase Lund", "Ase Lund|person|Åse Lund|Åse Lund|folded"},
		{"A\u030ase Lund", "A\u030ase Lund|person|Åse Lund|Åse Lund|folded"},
		{"Aase B Lund", "Aase B Lund|person|Åse Lund|Aase B. Lund|folded"},
		{"Jean Noel Barrot", "Jean Noel Barrot|person|Jean-Noël Barrot|Jean-Noël Barrot|folded"},
		{"Nord Fund", "Nord Fund|investor|Nord Fund|Nord Fund|exact"},
		{"Orsted Ventures", "Orsted Ventures|investor|Ørsted Ventures|Ørsted Ventures|folded"},
		{"Sør Capital", "Sør Capital|investor|Sør Capital|Sør Capital|exact"},
		{"Back Market", "Back Market|company|Back Market|Back Market|exact"}, // which is an investor too
		{"Gnist", "Gnist|target|Gnist|Gnist|exact"},
		{"東京ロボット", "東京ロボット|company|東京ロボット|東京ロボット|exact"},
		{"waywire", "waywire|company|#waywire|#waywire|folded"},
		{"", ""},
		{" Fjord", ""},
		{"Lund", ""},
		{"\xff\xfeFjord", ""},
	} {
		hit, ok := base.NameAt([]byte(c.text), 0)
		got := ""
		if ok {
			how := "folded"
			if hit.Exact {
				how = "exact"
			}
			got = fmt.Sprintf("%s|%s|%s|%s|%s", c.text[:hit.End], kinds[hit.Kind], hit.Canonical, hit.Form, how)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	if hit, _ := base.NameAt([]byte("the Mercury team"), 4); len(hit.Companies) != 2 || hit.End != 11 {
		t.Errorf("Mercury: %d companies up to %d, want 2 up to 11", len(hit.Companies), hit.End)
	}
	if hit, _ := base.NameAt([]byte("Skarv"), 0); len(hit.Companies) != 2 {
		t.Errorf("Skarv: %d companies, want 2", len(hit.Companies))
	}
	if hit, _ := base.NameAt([]byte("Aase B. Lund"), 0); hit.Person != base.People[0] {
		t.Errorf("Aase B. Lund is %v", hit.Person)
	}
	if _, ok := base.NameAt([]byte("Fjord"), 9); ok {
		t.Error("a name past the end of the text")
	}
	if _, ok := (&Base{}).NameAt([]byte("Fjord"), 0); ok {
		t.Error("a name of an empty base")
	}
}

// TestNamesFound holds that every name of a base is found in its own form and as
// folded, whatever it is made of.
func TestNamesFound(t *testing.T) {
	for _, name := range []string{
		"[x+1]", "Yahoo!", "A.Capital", "O'Neill’s", "3D Robotics", "C++ Builders", "Æon & Œuvre", "İstanbul Labs", "ﬁne Works", "Straße", "Ｆｕｌｌ Ｗｉｄｔｈ",
		"a–b", "R&D", "½ Price", "K.K. Nord", "ООО Ромашка", "नमस्ते", "한국 로봇", "Acme ", "x\u200by", "Ltd. Co., The",
	} {
		b := &Base{Companies: []*Company{{ID: "x", Name: name}}}
		b.index = newIndex(b)
		for _, text := range []string{name, value.Fold(name)} {
			start := strings.IndexFunc(text, func(r rune) bool {
				_, class := value.AppendFolded(nil, r)
				return class == value.FoldLetter || class == value.FoldWord
			})
			hit, ok := b.NameAt([]byte(text), start)
			if !ok || value.Fold(text[start:hit.End]) != value.Fold(name) {
				t.Errorf("%q in %q: %v up to %d", name, text, ok, hit.End)
			}
		}
	}
}

func TestNameAtAllocates(t *testing.T) {
	base, _ := load(t, namesBase)
	text := []byte("Fjord Robotics’s Åse Lund, Ørsted Ventures and 東京ロボット met Mercury’s people at Vik")
	if n := testing.AllocsPerRun(100, func() {
		for i := range text {
			base.NameAt(text, i)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzNameAt(f *testing.F) {
	f.Add("Fjord Robotics", "At Fjord\u00a0Robotics’s")
	f.Add("A & B.", "a and b")
	f.Add("Åse", "A\u030ase")
	f.Fuzz(func(t *testing.T, name, text string) {
		b := &Base{Companies: []*Company{{ID: "x", Name: name}, {ID: "y", Name: "Fjord Robotics"}}}
		b.index = newIndex(b)
		for i := range len(text) {
			hit, ok := b.NameAt([]byte(text), i)
			if !ok {
				continue
			}
			if hit.End <= i || hit.End > len(text) || len(hit.Companies) == 0 {
				t.Fatalf("%q at %d of %q: %+v", name, i, text, hit)
			}
			// The words are the name's, but for canonical equivalence.
			if got, want := letters(text[i:hit.End]), letters(hit.Form); got != want {
				t.Fatalf("%q is taken for %q: %q, %q", text[i:hit.End], hit.Form, got, want)
			}
		}
	})
}

func letters(s string) string {
	var b []byte
	for _, r := range s {
		b, _ = value.AppendFolded(b, r)
	}
	return string(b)
}

// FuzzLoad holds that no file brings the loader down, and that problems lie in it.
func FuzzLoad(f *testing.F) {
	f.Add("[[company]]\nname = 'Acme'\nfounded = { value = 2016, rival = true }\n")
	f.Add(namesBase)
	f.Add("[[company]]\nname = 'A'\n[[company.round]]\namount = '>$5m'\nlead = ['X']\nvaluation = '1'\n[[company.metric]]\nvalue = 1e30\nname = ''\n")
	f.Fuzz(func(t *testing.T, text string) {
		l := &loader{files: []*source.File{source.New("f.toml", []byte(text))}}
		base, problems := l.load()
		for _, p := range problems {
			if p.Span.Start < 0 || p.Span.End < p.Span.Start || p.Span.End > len(text) || p.Message == "" {
				t.Fatalf("%q: %+v", text, p)
			}
		}
		for _, c := range base.Companies {
			if base.ByID(c.ID) != c {
				t.Fatalf("%q: %q is not to be found", text, c.ID)
			}
			for i := range c.Facts {
				fact := &c.Facts[i]
				if fact.Span.End > len(text) || fact.Span.Len() <= 0 || fact.Round != nil && fact.Round.Attr != "round" {
					t.Fatalf("%q: %+v", text, fact)
				}
			}
		}
	})
}

// large is a base of n companies, each with rounds, founders and a headcount.
func large(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "[[company]]\nname = \"Company%d Robotics\"\nfounded = \"20%02d-0%d\"\nhq = \"Oslo\"\nfounders = [\"Åse Lund%d\", \"Bo Ek%d\"]\ntotal_raised = \"$%d.5m\"\n\n", i, i%24, 1+i%9, i, i, i%500)
		fmt.Fprintf(&b, "[[company.headcount]]\ncount = %d\nas_of = 2023-01-0%d\n\n[[company.round]]\nseries = \"Series A\"\namount = \"$%dm\"\ndate = 2020-0%d-15\nlead = [\"Fund %d\"]\ninvestors = [\"Fund A%d\", \"Fund B%d\"]\n\n", i, 1+i%9, i%300, 1+i%9, i%1000, i%997, i%991)
		fmt.Fprintf(&b, "[[company.round]]\nseries = \"seed\"\namount = \"$%d.%dm\"\ndate = \"2018-0%d\"\n\n", i%9, i%10, 1+i%9)
	}
	return b.String()
}

func BenchmarkLoad(b *testing.B) {
	text := large(17_727)
	path := write(b, map[string]string{"facts.toml": text})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, problems := Load([]string{path}); len(problems) > 0 {
			b.Fatal(told(problems)[0])
		}
	}
}

func BenchmarkNameAt(b *testing.B) {
	base, _ := Load([]string{write(b, map[string]string{"facts.toml": large(17_727)})})
	text := []byte(strings.Repeat("Company12 Robotics raised $12m from Fund 7, said Åse Lund12, whose workshop in the old harbour of Oslo builds robots for fish farms. ", 100))
	var words []int
	for i := range text {
		if i == 0 || text[i-1] == ' ' {
			words = append(words, i)
		}
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, i := range words {
			base.NameAt(text, i)
		}
	}
}
