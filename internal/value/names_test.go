package value

import (
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Élodie Brännström", "elodie brannstrom"}, {"Łukasz Żak", "lukasz zak"}, {"Søren Æbelø", "soren aebelo"},
		{"Weißmüller", "weissmuller"}, {"O’Shea", "oshea"}, {"O'Shea", "oshea"}, {"Jean-Luc  Morel ", "jean luc morel"},
		{"A.Harbour", "aharbour"}, {"Tide & Loom", "tide and loom"}, {"Tide&Loom", "tide and loom"}, {"NIMBUS", "nimbus"},
		{"ﬁnch", "finch"}, {"", ""}, {"—", ""}, {"北京", "北京"}, {"x1 y2", "x1 y2"}, {" x", "x"}, {"Ⅳ", "iv"},
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestCompareName(t *testing.T) {
	for _, c := range []struct {
		written, known string
		want           NameRelation
	}{
		{"Brightloom", "Brightloom", NameSame}, {"BrightLoom", "Brightloom", NameFolded}, {"Bright Loom", "Brightloom", NameFolded},
		{"Électra", "Electra", NameFolded}, {"Quarry & Sons", "Quarry and Sons", NameFolded},
		{"Brightlom", "Brightloom", NameMisspelt}, {"Brighltoom", "Brightloom", NameMisspelt}, {"Brihgtloon", "Brightloom", NameMisspelt},
		{"Northgate Ventures", "Northgate Venture", NameMisspelt}, {"Nothgate Ventures", "Northgate Ventures", NameMisspelt},
		{"Brand Uara", "Brand Aura", NameMisspelt}, {"Norrsekn22", "Norrsken22", NameMisspelt}, {"Norrsken22", "Norrsken23", NameDifferent},
		{"Tarn", "Tern", NameMisspelt}, // the check looks at context before it believes four letters
		{"Fund IV", "Fund V", NameDifferent}, {"Area 51", "Area 52", NameDifferent}, {"Lux", "Luxe", NameDifferent},
		{"Brightloom", "Darkloom", NameDifferent}, {"Northgate Partners", "Northgate Ventures", NameDifferent},
		{"", "Brightloom", NameDifferent}, {"—", "Brightloom", NameDifferent},
	} {
		if got := CompareName(c.written, c.known); got != c.want {
			t.Errorf("%q for %q: %v, want %v", c.written, c.known, got, c.want)
		}
	}
}

func TestCompareCompany(t *testing.T) {
	for _, c := range []struct {
		written, known string
		want           NameRelation
	}{
		{"Brightloom Inc.", "Brightloom", NameSame}, {"Brightloom", "Brightloom, Inc.", NameSame}, {"The Quarry", "Quarry", NameSame},
		{"Brightloom GmbH", "Brightloom Ltd", NameSame}, {"brightloom", "Brightloom Ltd", NameFolded},
		{"Brightlom Ltd", "Brightloom", NameMisspelt}, {"Company", "Brightloom", NameDifferent},
	} {
		if got := CompareCompany(c.written, c.known); got != c.want {
			t.Errorf("%q for %q: %v, want %v", c.written, c.known, got, c.want)
		}
	}
}

func TestComparePerson(t *testing.T) {
	for _, c := range []struct {
		written, known string
		want           NameRelation
	}{
		{"Élodie Morel", "Élodie Morel", NameSame},
		{"Morel", "Élodie Morel", NameSame},
		{"Élodie", "Élodie Morel", NameSame},
		{"É. Morel", "Élodie Morel", NameSame},
		{"Dr Élodie Morel", "Élodie Morel", NameSame},
		{"Élodie Anne Morel", "Élodie Morel", NameSame},
		{"Élodie Morel", "Élodie A. Morel", NameSame},
		{"Alex Brandt", "Alexandra Brandt", NameSame},
		{"J.P. Morel", "Jean-Pierre Morel", NameSame},
		{"Zhang Wei", "Wei Zhang", NameSame},
		{"van der Berg", "Anna van der Berg", NameSame},
		{"Berg", "Anna van der Berg", NameSame},
		{"Elodie Morel", "Élodie Morel", NameFolded},
		{"élodie morel", "Élodie Morel", NameFolded},
		{"Søren Dahl", "Soren Dahl", NameFolded},
		{"Conor O'Shea", "Conor O’Shea", NameFolded},
		{"Elodie Anne Morel", "Élodie Morel", NameFolded},
		{"Élodie Morell", "Élodie Morel", NameMisspelt},
		{"Élodei Morel", "Élodie Morel", NameMisspelt},
		{"Elody Morel", "Élodie Morel", NameDifferent},
		{"Élodie Moral", "Élodie Morel", NameMisspelt},
		{"Jonas Morel", "Élodie Morel", NameDifferent},
		{"Élodie Brandt", "Élodie Morel", NameDifferent},
		{"Jonas Brandt", "Élodie Morel", NameDifferent},
		{"Bill Harrow", "William Harrow", NameDifferent},
		{"Brandt", "Élodie Morel", NameDifferent},
		{"", "Élodie Morel", NameDifferent},
		{"Élodie Morel", "", NameDifferent},
		{"Dr", "Élodie Morel", NameDifferent},
	} {
		if got := ComparePerson(c.written, c.known); got != c.want {
			t.Errorf("%q for %q: %v, want %v", c.written, c.known, got, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		most int
		want int
	}{
		{"", "", 2, 0}, {"a", "", 2, 1}, {"loom", "loom", 2, 0}, {"loom", "lomo", 2, 1}, {"loom", "lom", 2, 1},
		{"loom", "gloom", 2, 1}, {"loom", "boot", 2, 2}, {"loom", "tart", 2, 3}, {"łódź", "lódź", 2, 1}, {"abcdef", "a", 2, 3},
	} {
		if got := Distance(c.a, c.b, c.most); got != c.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", c.a, c.b, c.most, got, c.want)
		}
		if got := Distance(c.b, c.a, c.most); got != c.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", c.b, c.a, c.most, got, c.want)
		}
	}
}

func FuzzNames(f *testing.F) {
	f.Add("Élodie Morel", "J. P. van der Berg")
	f.Add("", "—")
	f.Add("Dr", "Inc")
	f.Add("\xff", "a\xffb")
	f.Fuzz(func(t *testing.T, a, b string) {
		if once := Fold(a); utf8.ValidString(a) && Fold(once) != once {
			t.Errorf("Fold(%q) = %q, folded again %q", a, once, Fold(once))
		}
		if Fold(a) != "" {
			if r := ComparePerson(a, a); r != NameSame {
				t.Errorf("%q for itself: %v", a, r)
			}
		}
		ComparePerson(a, b)
		CompareCompany(a, b)
		CompareName(a, b)
	})
}
