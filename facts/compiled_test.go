package facts

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/source"
)

// compiledFrom compiles files in memory and on disk and gives both bases.
func compiledFrom(t testing.TB, files map[string]string) (full, small *Base, dir string) {
	t.Helper()
	dir = write(t, files)
	full, problems := Load([]string{dir})
	if len(problems) > 0 {
		t.Fatal(told(problems))
	}
	cache := t.TempDir()
	if _, _, problems, err := Index([]string{dir}, cache); err != nil || len(problems) > 0 {
		t.Fatal(told(problems), err)
	}
	small = openIndex(find([]string{dir}), cache)
	if small == nil {
		t.Fatal("the index just written is not opened")
	}
	return full, small, dir
}

// same compares what two bases say of a text, name and company.
func sameAnswers(t testing.TB, full, small *Base, texts []string) {
	t.Helper()
	hitOf := func(h NameHit, ok bool) string {
		var ids []string
		for _, c := range h.Companies {
			ids = append(ids, c.ID)
		}
		person := ""
		if h.Person != nil {
			person = h.Person.Name + fmt.Sprint(h.Person.Aliases)
		}
		return fmt.Sprintf("%t %d %d %q %q %t %v %s", ok, h.End, h.Kind, h.Canonical, h.Form, h.Exact, ids, person)
	}
	for _, text := range texts {
		for i := range len(text) {
			a, aok := full.NameAt([]byte(text), i)
			b, bok := small.NameAt([]byte(text), i)
			if x, y := hitOf(a, aok), hitOf(b, bok); x != y {
				t.Errorf("%q at %d: %s, compiled %s", text, i, x, y)
			}
		}
		for _, c := range full.Company(text) {
			var ids []string
			for _, d := range small.Company(text) {
				ids = append(ids, d.ID)
			}
			if !strings.Contains(fmt.Sprint(ids), c.ID) {
				t.Errorf("Company(%q) = %v without %s", text, ids, c.ID)
			}
		}
	}
	for _, c := range full.Companies {
		d := small.ByID(c.ID)
		if d == nil {
			t.Errorf("%s is not in the compiled base", c.ID)
			continue
		}
		describeAll := func(c *Company) []string {
			out := []string{c.ID, c.Name, fmt.Sprint(c.Aliases, c.Formerly, c.Misspelt, c.Products, c.Country, c.FiscalYearEnd, c.FoundersComplete, c.RoundsComplete, c.InvestorsComplete)}
			for i := range c.Facts {
				f := &c.Facts[i]
				at := f.File.Position(f.Span.Start)
				s := fmt.Sprintf("%s %s:%d:%d +%d", describe(f), f.File.Path, at.Line, at.Column, at.Offset)
				if f.Source != nil {
					p := f.Source.File.Position(f.Source.Span.Start)
					s += fmt.Sprintf(" %s %s:%d", f.Source.Title, f.Source.File.Path, p.Line)
				}
				if f.Company.ID != c.ID {
					s += " of " + f.Company.ID
				}
				out = append(out, s)
			}
			return out
		}
		if diff := cmp.Diff(describeAll(c), describeAll(d)); diff != "" {
			t.Errorf("%s (-full +compiled):\n%s", c.ID, diff)
		}
	}
	for _, p := range full.People {
		if q := small.Person(p.Name); q == nil || fmt.Sprint(q.Aliases) != fmt.Sprint(p.Aliases) {
			t.Errorf("the person %q is %+v", p.Name, q)
		}
	}
	if small.ByID("nobody at all") != nil || small.Person("Nobody At All") != nil || len(small.Company("Nobody at all")) > 0 {
		t.Error("nobody is somebody")
	}
	if diff := cmp.Diff(fmt.Sprint(full.Rates), fmt.Sprint(small.Rates)); diff != "" {
		t.Errorf("rates: %s", diff)
	}
}

var compiledFiles = map[string]string{
	"a.toml": namesBase + "\n[source.k]\ntitle = \"T\"\ndate = 2024\n",
	"b.toml": "# Head.\n\n[[company]]\nname = \"Delta\"\nsource = \"k\"\nfounded = 2016\n[[company.round]]\nseries = \"A\"\namount = \"$1m\"\ninvestors = [\"Fund Æ\"]\n\n[rates]\n\"EUR/USD\" = 1.08\n",
	"imported/c.toml": "imported = \"csv\"\n[[company]]\nname = \"DELTA\"\naliases = [\"Fjord\", \"Delta Inc\"]\nfounded = 2010\nhq = \"Oslo\"\nsource = \"c\"\n" +
		"[[company]]\nname = \"Echo\"\n[[company]]\nname = \"Echo\"\nid = \"echo-2\"\n[source.c]\ntitle = \"C\"\n",
}

// TestCompiled holds that a compiled base answers as the one it was made of.
func TestCompiled(t *testing.T) {
	full, small, _ := compiledFrom(t, compiledFiles)
	sameAnswers(t, full, small, []string{
		"Fjord Robotics’s Åse Lund met Back Market, Mercury’s people and Skarv Pro at Vik; Ørsted Ventures, Fund Æ and Gnist came",
		"fjordrobotics and FJORD and Fjord. Robotics or Fjord-Robotics", "東京ロボット #waywire St Olav Labs AT and T Nord Delta Inc ECHO", "Fjord", "Echo", "Mercury", "", "\xff",
	})
	for _, name := range []string{"Fjrod Robotics", "Back Markett", "Sor Capital", "Fjord Robotics", "Nordd Fund", "x"} {
		var a, b []string
		for _, h := range full.Near(name) {
			a = append(a, h.Canonical)
		}
		for _, h := range small.Near(name) {
			b = append(b, h.Canonical)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("near %q (-full +compiled):\n%s", name, diff)
		}
	}
}

// TestCompiledLarge compares a base of thousands of companies.
func TestCompiledLarge(t *testing.T) {
	full, small, _ := compiledFrom(t, map[string]string{"a.toml": large(700)})
	var texts []string
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		texts = append(texts, fmt.Sprintf("Company%d Robotics and Åse Lund%d of fund b%d", r.IntN(900), r.IntN(900), r.IntN(1200)))
	}
	sameAnswers(t, full, small, texts)
}

// TestCompiledTogether asks a compiled base from many sides at once.
func TestCompiledTogether(t *testing.T) {
	_, small, _ := compiledFrom(t, map[string]string{"a.toml": large(50), "b.toml": "[[company]]\nname = \"Sourced\"\nsource = \"k\"\nhq = \"Oslo\"\n[source.k]\ntitle = \"T\"\n"})
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			for i := range 50 {
				name := fmt.Sprintf("Company%d Robotics", (i*7+g)%50)
				if hit, ok := small.NameAt([]byte(name), 0); !ok || len(hit.Companies) != 1 || small.ByID(Slug(name)) != hit.Companies[0] {
					t.Errorf("%s: %+v", name, hit)
				}
				if c := small.ByID("sourced"); c == nil || c.Facts[0].Source == nil || c.Facts[0].Source.Title != "T" {
					t.Errorf("Sourced: %+v", c)
				}
				small.Near("Companny1 Robotics")
				small.Person("Åse Lund1")
			}
		})
	}
	all.Wait()
}

// TestOpen holds when an index is made, used, made anew and not trusted.
func TestOpen(t *testing.T) {
	text := large(3000)
	dir := write(t, map[string]string{"a.toml": text, "b.toml": "[[company]]\nname = \"Small\"\n"})
	path := filepath.Join(dir, "b.toml")
	cache := filepath.Join(t.TempDir(), "cache")
	long := time.Now().Add(-time.Hour)
	age := func() {
		for _, name := range []string{"a.toml", "b.toml"} {
			if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
				t.Fatal(err)
			}
		}
	}
	age()
	index := find([]string{dir}).indexPath(cache)
	opened := func(what string, compiled bool, name string) {
		t.Helper()
		b, problems := Open([]string{dir}, cache)
		if len(problems) > 0 {
			t.Fatal(what, told(problems))
		}
		if (b.compiled != nil) != compiled {
			t.Errorf("%s: compiled %t", what, b.compiled != nil)
		}
		if len(b.Company(name)) != 1 || b.ByID("company7-robotics") == nil {
			t.Errorf("%s: %q is not there", what, name)
		}
	}
	opened("first", true, "Small")
	made, err := os.ReadFile(index)
	if err != nil {
		t.Fatal(err)
	}
	opened("again", true, "Small")

	// A changed file, even of the same size, makes it anew.
	if err := os.WriteFile(path, []byte("[[company]]\nname = \"Smell\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	opened("changed", true, "Smell")
	age()
	opened("of the same content at another time", true, "Smell")
	if err := os.WriteFile(filepath.Join(dir, "c.toml"), []byte("[[company]]\nname = \"More\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	opened("one file more", true, "More")
	if err := os.Remove(filepath.Join(dir, "c.toml")); err != nil {
		t.Fatal(err)
	}

	// A damaged one is never trusted, wherever the damage is.
	r := rand.New(rand.NewPCG(3, 4))
	for range 16 {
		bad := append([]byte(nil), made...)
		switch r.IntN(3) {
		case 0:
			bad = bad[:r.IntN(len(bad))]
		case 1:
			bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
		case 2:
			at := r.IntN(len(bad))
			copy(bad[at:], make([]byte, 5000))
		}
		if err := os.WriteFile(index, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("[[company]]\nname = \"Small\"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		age()
		b, _ := Open([]string{dir}, cache)
		if len(b.Company("Small")) != 1 || b.ByID("company2999-robotics") == nil || b.Facts(b.ByID("company2999-robotics"), "round")[0].Series != "Series A" {
			t.Fatal("a damaged index was trusted")
		}
	}

	// Files that change while they are read are read anew.
	b, _ := Open([]string{dir}, cache)
	changed := strings.Replace(text, "Company7 Robotics", "Company7 Robotika", 1)
	if err := os.WriteFile(filepath.Join(dir, "a.toml"), []byte(changed), 0o644); err != nil {
		t.Fatal(err)
	}
	if c := b.ByID("company7-robotics"); c != nil {
		t.Errorf("a company that is gone: %s", c.Name)
	}
	if c := b.ByID("company7-robotika"); c == nil || b.ByID("company9-robotics") == nil {
		t.Error("what the changed file says is not there")
	}

	// A cache that cannot be written costs time alone; problems are told as ever.
	if err := os.WriteFile(filepath.Join(dir, "file"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if b, problems := Open([]string{dir}, filepath.Join(dir, "file", "cache")); len(problems) > 0 || b.ByID("company9-robotics") == nil {
		t.Error("without a cache")
	}
	if err := os.WriteFile(path, []byte("[[company]]\nnmae = \"Small\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, problems := Open([]string{dir}, cache); len(problems) != 2 {
		t.Errorf("problems %q", told(problems))
	}
}

// TestCut holds which files can be compiled.
func TestCut(t *testing.T) {
	for text, want := range map[string]string{
		"[[company]]\nname = 'A'\n[company.founded]\nvalue = 2016\n[[person]]\nname = 'B'\n[source.k]\n": "4",
		"# nothing\n":                  "1",
		"company = [{ name = 'A' }]\n": "",
		"[[company]]\nname = 'A'\n[source.k]\n[[company.round]]\n": "",
		"[source]\nk = {}\n": "",
		"[other]\n":          "",
		"imported = 'x'\n[[company]]\nname = \"\"\"\n[[company]]\n\"\"\"": "2",
		"a = 1\r[[company]]\r": "",
	} {
		all, ok := chunks(0, source.New("f", []byte(text)))
		got := ""
		if ok {
			got = strconv.Itoa(len(all))
		}
		if got != want {
			t.Errorf("%q: %q chunks, want %q", text, got, want)
		}
	}
}

func FuzzOpenCompiled(f *testing.F) {
	full := &loader{files: []*source.File{source.New("none.toml", []byte(compiledFiles["a.toml"]))}}
	c, ok := compile(full.files)
	if !ok {
		f.Fatal("cannot be compiled")
	}
	f.Add(c.encode([]identity{{path: "none.toml"}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := openCompiled(data, nil)
		if err != nil {
			return
		}
		b := &Base{compiled: c}
		if hit, ok := b.NameAt([]byte("Fjord Robotics"), 0); ok && hit.Form != "Fjord Robotics" {
			t.Fatalf("a damaged index says %+v", hit)
		}
		b.ByID("fjord")
		b.Company("Fjord")
		b.Near("Fjord Robotcis")
		b.Person("Åse Lund")
	})
}

func BenchmarkOpen(b *testing.B) {
	dir := write(b, map[string]string{"a.toml": large(17_727)})
	cache := b.TempDir()
	long := time.Now().Add(-time.Hour)
	if err := os.Chtimes(filepath.Join(dir, "a.toml"), long, long); err != nil {
		b.Fatal(err)
	}
	if _, problems := Open([]string{dir}, cache); len(problems) > 0 {
		b.Fatal(told(problems)[0])
	}
	text := []byte("Company12 Robotics raised $12m from Fund 7, said Åse Lund12")
	b.ReportAllocs()
	for b.Loop() {
		base, _ := Open([]string{dir}, cache)
		for i := range text {
			base.NameAt(text, i)
		}
	}
}
