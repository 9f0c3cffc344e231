package place

import (
	"strings"
	"testing"
)

func TestRelate(t *testing.T) {
	tests := []struct {
		a, b string
		want Relation
	}{
		// One place under two names.
		{"Paris", "the French capital", Same},
		{"the Scottish capital", "Edinburgh", Same},
		{"US", "United States", Same},
		{"the US", "America", Same},
		{"U.S.", "USA", Same},
		{"UK", "Britain", Same},
		{"the Netherlands", "Holland", Same},
		{"Bangalore", "Bengaluru", Same},
		{"Gurgaon", "Gurugram", Same},
		{"NYC", "New York", Same},
		{"SF", "San Francisco", Same},
		{"München", "Munich", Same},
		{"Köln", "Cologne", Same},
		{"Kyiv", "Kiev", Same},
		{"Zurich", "Zürich", Same},
		{"Saint Gallen", "St. Gallen", Same},
		{"Washington, DC", "Washington", Same},
		{"Paris, France", "Paris", Same},
		{"New York, US", "New York", Same},
		{"Austin, Texas, US", "Austin", Same},
		{"French", "France", Same},
		{"Swede", "Sweden", Same},
		{"Astana", "Nur-Sultan", Same},
		{"Singapore", "SG", Same},
		{"the Netherlands", "NL", Same},
		{"the UK", "GB", Same},
		// A name of several places is read as the other asks.
		{"Cambridge", "Cambridge, Massachusetts", Same},
		{"Cambridge", "Cambridge, UK", Same},
		{"Georgia", "Atlanta", Contains},
		{"Georgia", "Tbilisi", Contains},
		{"New York", "Brooklyn", Contains},
		{"New York", "Buffalo, New York", Contains},
		{"Washington", "Seattle", Contains},
		// One in the other.
		{"France", "Paris", Contains},
		{"Europe", "Paris", Contains},
		{"EU", "France", Contains},
		{"EU", "Lyon", Contains},
		{"Nordics", "Helsinki", Contains},
		{"Scandinavia", "Stockholm", Contains},
		{"Bay Area", "San Francisco", Contains},
		{"Bay Area", "Silicon Valley", Contains},
		{"Silicon Valley", "Palo Alto", Contains},
		{"California", "Menlo Park", Contains},
		{"England", "London", Contains},
		{"London", "Shoreditch", Contains},
		{"Latin America", "São Paulo", Contains},
		{"Middle East", "Dubai", Contains},
		{"Asia", "Singapore", Contains},
		{"French", "Lyon", Contains},
		{"Franco-American", "Paris", Contains},
		{"Austin, TX", "Texas", Within},
		{"Dublin", "Ireland", Within},
		{"London, Ontario", "Canada", Within},
		{"Hong Kong", "China", Within},
		{"Lagos, Nigeria", "Africa", Within},
		{"southern Germany", "Germany", Within},
		{"Kleinstadt, Germany", "Germany", Within},
		// Apart.
		{"Paris", "London", Sibling},
		{"Paris", "IT", Sibling},
		{"Paris", "UK", Sibling},
		{"Paris", "Texas", Sibling},
		{"London", "Canada", Sibling},
		{"London", "Scotland", Sibling},
		{"Europe", "New York", Sibling},
		{"EU", "London", Sibling},
		{"Scandinavia", "Singapore", Sibling},
		{"Franco-American", "Berlin", Sibling},
		{"California", "New York", Sibling},
		{"California", "Austin", Sibling},
		{"Bay Area", "Berlin", Sibling},
		{"Palo Alto", "Mountain View", Sibling},
		{"French", "German", Sibling},
		{"Portland, Oregon", "Portland, Maine", Sibling},
		// Nobody can say.
		{"Scandinavia", "Finland", Unknown},
		{"southern Germany", "Munich", Unknown},
		{"Bay Area", "Sacramento", Unknown},
		{"EU", "Scandinavia", Unknown},
		{"Dublin, Ohio", "Dublin", Unknown},
		{"Brooklyn", "Manhattan", Unknown},
		{"Kleinstadt", "Germany", Unknown},
		{"us", "America", Unknown},
		{"Acme", "Paris", Unknown},
		{"", "Paris", Unknown},
		{"XX", "Paris", Unknown},
	}
	inverse := map[Relation]Relation{Unknown: Unknown, Same: Same, Contains: Within, Within: Contains, Sibling: Sibling}
	for _, tt := range tests {
		if got := Relate(tt.a, tt.b); got != tt.want {
			t.Errorf("Relate(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if tt.want == Unknown && strings.Contains(tt.a, ", ") {
			continue
		}
		if got := Relate(tt.b, tt.a); got != inverse[tt.want] {
			t.Errorf("Relate(%q, %q) = %d, want %d", tt.b, tt.a, got, inverse[tt.want])
		}
	}
}

func TestLookup(t *testing.T) {
	tests := []struct {
		in   string
		want Place
	}{
		{"Paris", Place{Name: "Paris", Kind: City, Country: "FR", Region: "FR.11", Population: 2_139_000}},
		{"the French capital", Place{Name: "Paris", Kind: City, Country: "FR", Region: "FR.11", Population: 2_139_000}},
		{"THE US", Place{Name: "US", Kind: Country, Country: "US"}},
		{"US", Place{Name: "US", Kind: Country, Country: "US"}},
		{"Europe", Place{Name: "Europe", Kind: Continent}},
		{"Scandinavia", Place{Name: "Scandinavia", Kind: Group}},
		{"Bavaria", Place{Name: "Bavaria", Kind: Region, Country: "DE", Region: "DE.02"}},
		{"Bay Area", Place{Name: "Bay Area", Kind: Metro, Country: "US", Region: "US.CA"}},
		{"Shoreditch", Place{Name: "Shoreditch", Kind: Part, Country: "GB", Region: "GB.ENG"}},
		{"Swedish", Place{Name: "Sweden", Kind: Demonym, Country: "SE"}},
		{"European", Place{Name: "Europe", Kind: Demonym}},
		{"Franco-American", Place{Name: "Franco-American", Kind: Demonym}},
		{"Menlo Park", Place{Name: "Menlo Park", Kind: City, Country: "US", Region: "US.CA", Population: 33_000}},
		{"Lagos, Nigeria", Place{Name: "Lagos, Nigeria", Kind: City, Country: "NG", Region: "NG.05", Population: 9_000_000}},
		// A name that alone is no sign of a place.
		{"Nice", Place{Name: "Nice", Kind: City, Country: "FR", Region: "FR.93", Population: 339_000, Common: true}},
		{"Turkey", Place{Name: "Turkey", Kind: Country, Country: "TR", Common: true}},
		{"Rapperswyl", Place{}},
		// No place.
		{"", Place{}},
		{"us", Place{}},
		{"Us", Place{}},
		{"IT", Place{}},
		{"English", Place{}},
		{"ME", Place{}},
		{"capital", Place{}},
		{"Acme capital", Place{}},
		{"Acme, Inc", Place{}},
		{"Franco-Prussian", Place{}},
		{"northern Acme", Place{}},
		{strings.Repeat("Paris ", 40), Place{}},
		{"\xff\xfe", Place{}},
	}
	for _, tt := range tests {
		got, ok := Lookup(tt.in)
		if got != tt.want || ok != (tt.want != Place{}) {
			t.Errorf("Lookup(%q) = %+v, %v, want %+v", tt.in, got, ok, tt.want)
		}
		if bytes, ok := LookupBytes([]byte(tt.in)); bytes != got || ok != (got != Place{}) {
			t.Errorf("LookupBytes(%q) = %+v, %v, want as Lookup %+v", tt.in, bytes, ok, got)
		}
	}
}

func TestAt(t *testing.T) {
	tests := []struct{ text, found, name string }{
		{"the French capital of", "the French capital", "Paris"},
		{"the Bay Area.", "the Bay Area", "Bay Area"},
		{"the U.S. market", "the U.S.", "US"},
		{"the US.", "the US", "US"},
		{"the United Arab Emirates, where", "the United Arab Emirates", "United Arab Emirates"},
		{"Paris, France and", "Paris, France", "Paris, France"},
		{"Paris, Texas", "Paris, Texas", "Paris, Texas"},
		{"Paris, Fred", "Paris", "Paris"},
		{"Paris, London", "Paris", "Paris"},
		{"San José, Costa Rica, is", "San José, Costa Rica", "San José, Costa Rica"},
		{"The Hague-based", "The Hague", "The Hague"},
		{"the turkey", "", ""},
		{"the capital", "", ""},
		{"paris", "", ""},
		{"Acme in Paris", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		end, p, ok := At([]byte(tt.text), 0)
		if tt.text[:end] != tt.found || p.Name != tt.name || ok != (tt.found != "") {
			t.Errorf("At(%q) = %q, %+v, %v, want %q %q", tt.text, tt.text[:end], p, ok, tt.found, tt.name)
		}
	}
}

// Every name is found by the index, and every city line is one that At and Lookup
// can read.
func TestTable(t *testing.T) {
	previous := ""
	cities := 0
	for line := range strings.Lines(citiesText) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) < 3 || len(f) > 4 || len(f) == 4 && f[3] != "w" || number(f[2]) == 0 && f[2] != "0" || len(f[0]) > maxName {
			t.Fatalf("bad line %q", line)
		}
		key := Fold(f[0])
		if key < previous {
			t.Fatalf("%q is not in order", f[0])
		}
		previous = key
		if _, ok := look([]byte(key)); !ok {
			t.Errorf("the index has no %q", key)
		}
		if countryNumber(f[1][:2]) < 0 {
			continue // a territory names.txt leaves out
		}
		cities++
		if p, ok := Lookup(f[0]); !ok || p.Name == "" || p.Kind == 0 {
			t.Errorf("Lookup(%q) = %+v, %v", f[0], p, ok)
		}
	}
	if cities < 10_000 {
		t.Errorf("only %d cities", cities)
	}
	for i := range names {
		n := &names[i]
		if e, ok := look([]byte(n.key)); !ok || e.name != n {
			t.Errorf("the index has no %q", n.key)
		}
		if !strings.HasPrefix(n.key, ",") && len(n.areas)+len(n.cities) == 0 {
			t.Errorf("%q names nothing", n.key)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"São Paulo":           "sao paulo",
		"Île-de-France":       "ile de france",
		"St. Gallen":          "st gallen",
		"Saint-Étienne":       "st etienne",
		"Xi'an":               "xian",
		"Łódź":                "lodz",
		"Straßburg":           "strassburg",
		"Ålesund":             "alesund",
		"București":           "bucuresti",
		"Thành phố":           "thanh pho",
		"Petaẖ Tiqwa":         "petah tiqwa",
		" U.S. ":              "us",
		"Zu\u0308rich":        "zurich",
		"Москва":              "москва",
		"\u00A0New\u202FYork": "new york",
		"":                    "",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLookupBytesDoesNotAllocate(t *testing.T) {
	for _, in := range []string{"Klarna", "Paris", "the US", "San Francisco", "Acme Ventures", "Zürich", "the French capital"} {
		text := []byte(in)
		if n := testing.AllocsPerRun(100, func() { LookupBytes(text) }); n != 0 {
			t.Errorf("LookupBytes(%q) allocates %v times", in, n)
		}
	}
}

func FuzzAt(f *testing.F) {
	for _, seed := range []string{"the French capital", "Paris, France", "U.S.", "Frankfurt/Main, Hesse, DE", "the \xff", "the"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		end, p, ok := At(text, 0)
		if ok != (end > 0) || end > len(text) || ok && (p.Name == "" || p.Kind == 0) {
			t.Fatalf("At(%q) = %d, %+v, %v", text, end, p, ok)
		}
		if r := Relate(string(text), string(text)); r == Sibling || r == Contains && !strings.ContainsAny(string(text), ",-") {
			t.Fatalf("%q is %d of itself", text, r)
		}
	})
}

func BenchmarkLookupBytes(b *testing.B) {
	for _, name := range []string{"Klarna", "Paris", "Acme Ventures", "the French capital"} {
		text := []byte(name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				LookupBytes(text)
			}
		})
	}
}

func BenchmarkRelate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Relate("Paris", "the French capital")
	}
}
