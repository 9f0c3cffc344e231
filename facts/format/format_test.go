package format

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/source"
)

func file(text string) *source.File { return source.New("facts.toml", []byte(text)) }

var cases = []struct{ name, text, want string }{
	{"empty", "", ""},
	{"a comment alone", "\n\n# nothing yet", "# nothing yet\n"},
	{"order and columns", `[[company]]
founders=["Åse Lund"]
  name   =   "Fjord"   # as it writes itself
total_raised = "$5m"#all of it
id="fjord"
`, `[[company]]
id           = "fjord"
name         = "Fjord"  # as it writes itself
founders     = ["Åse Lund"]
total_raised = "$5m"  #all of it
`},
	{"tables", `# Fjord, as we know it.


[[company]] # the house's
name = "Fjord"
# check the year
founded = 2016
# TODO: offices


[[ company . round ]]
date = 2020
series = "A"
[source.k]
date = 2020
title = "T"


# The people.

[[company.headcount]]
as_of = 2024
count = 5
# All of them.
[[company.headcount]]
count = 6
# end of file

# really
`, `# Fjord, as we know it.

[[company]] # the house's
name    = "Fjord"
# check the year
founded = 2016
# TODO: offices

# The people.

[[company.headcount]]
count = 5
as_of = 2024

# All of them.
[[company.headcount]]
count = 6
# end of file

[[company.round]]
series = "A"
date   = 2020

[source.k]
title = "T"
date  = 2020

# really
`},
	{"companies and people stay", `[[company]]
name = "B"
[[person]]
name = "Åse Lund"
[[company]]
name = "A"
[[company.round]]
series = "A"
[source.z]
[source.a]
`, `[[company]]
name = "B"

[[person]]
name = "Åse Lund"

[[company]]
name = "A"

[[company.round]]
series = "A"

[source.z]

[source.a]
`},
	{"groups of keys", `[[company]]

name = "Fjord"

# where
hq = "Oslo"
country = ["NO"]


founded = 2016
`, `[[company]]
name    = "Fjord"
country = ["NO"]

founded = 2016

# where
hq = "Oslo"
`},
	{"values are not touched", `[[company]]
founders = [ "Åse Lund",   # CEO
  'Bo Ek' ]
founded = {source='k',value=2016}
note = """
  two
lines""" # said
hq.value = "Oslo"
hq.note = 'N'
name = "Fjord"
`, `[[company]]
name     = "Fjord"
founded  = {source='k',value=2016}
hq.value = "Oslo"
hq.note  = 'N'
founders = [ "Åse Lund",   # CEO
  'Bo Ek' ]
note     = """
  two
lines"""  # said
`},
	{"unknown keys last", `[[company]]
zeta = 1
alpha = 2
name = "Fjord"
[[company.zeal]]
b = 1
a = 2
[[company.headcount]]
count = 1
[other]
b = 1
a = 2
`, `[[company]]
name  = "Fjord"
zeta  = 1
alpha = 2

[[company.headcount]]
count = 1

[[company.zeal]]
b = 1
a = 2

[other]
b = 1
a = 2
`},
	{"keys before all tables", "x = 1\n[[company]]\nname = 'A'\n", "x = 1\n\n[[company]]\nname = 'A'\n"},
	{"line ends of Windows", "\uFEFF[[company]]\r\nfounded=2016\r\nname='A'\r\n\r\n\r\n# end\r\n", "\uFEFF[[company]]\r\nname    = 'A'\r\nfounded = 2016\r\n\r\n# end\r\n"},
	{"long forms as tables", "[[company]]\nname='A'\n[company.founded]\nsource='k'\nvalue=2016\n[source.k]\n", "[[company]]\nname = 'A'\n\n[company.founded]\nvalue  = 2016\nsource = 'k'\n\n[source.k]\n"},
	{"tables below tables", "[[company]]\nname='A'\n[[company.round]]\nseries='A'\n[company.round.x]\ny=1\n[[company.headcount]]\ncount=1\n", "[[company]]\nname = 'A'\n\n[[company.headcount]]\ncount = 1\n\n[[company.round]]\nseries = 'A'\n\n[company.round.x]\ny = 1\n"},
}

func TestFormat(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, mistakes, err := Format(file(c.text))
			if err != nil || len(mistakes) > 0 {
				t.Fatal(err, mistakes)
			}
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			again, _, err := Format(file(string(got)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(got), string(again)); diff != "" {
				t.Errorf("formatting twice changes (-once +twice):\n%s", diff)
			}
		})
	}
}

func TestMistakes(t *testing.T) {
	got, mistakes, err := Format(file("[[company]]\nname = Acme\n"))
	if got != nil || err != nil || len(mistakes) != 1 || mistakes[0].Message != "text must stand in quotes" {
		t.Errorf("%q, %v, %v", got, mistakes, err)
	}
}

func FuzzFormat(f *testing.F) {
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once, mistakes, err := Format(file(text))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if len(mistakes) > 0 {
			return
		}
		twice, _, err := Format(file(string(once)))
		if err != nil {
			t.Fatalf("%q: %v", once, err)
		}
		if string(once) != string(twice) {
			t.Fatalf("%q\nonce  %q\ntwice %q", text, once, twice)
		}
		if c, d := comments(text), comments(string(once)); c != d {
			t.Fatalf("%q: %d comment marks became %d", text, c, d)
		}
	})
}

// comments counts the number signs of a text, most of which open comments.
func comments(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] == '#' {
			n++
		}
	}
	return n
}
