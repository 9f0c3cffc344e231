package tomltree

import (
	"math"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/internal/source"
)

func parse(text string) *Doc { return Parse(source.New("facts.toml", []byte(text))) }

// plain is a node as BurntSushi/toml would decode it; times are written out.
func plain(n Node) any {
	switch n.Kind() {
	case Table:
		m := make(map[string]any)
		for c := range n.Children() {
			m[c.Key()] = plain(c)
		}
		return m
	case Array:
		list := []any{}
		for c := range n.Children() {
			list = append(list, plain(c))
		}
		return list
	case String:
		return n.Text()
	case Integer:
		i, _ := strconv.ParseInt(n.Number(), 0, 64)
		return i
	case Float:
		s := n.Number()
		if strings.HasSuffix(s, "nan") {
			return "not a number"
		}
		f, _ := strconv.ParseFloat(s, 64)
		return f
	case Bool:
		return n.Text() == "true"
	}
	s := n.Text()
	if len(s) > len("2006-01-02") {
		s = strings.NewReplacer("t", "T", " ", "T", "z", "Z").Replace(s)
	}
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return written(t, n.Kind() == DateTime && strings.Contains(layout, "Z07"))
		}
	}
	return "no time: " + s
}

func written(t time.Time, zone bool) string {
	if zone {
		return t.UTC().Format(time.RFC3339Nano)
	}
	if t.Year() == 0 {
		return t.Format("15:04:05.999999999")
	}
	return t.Format("2006-01-02T15:04:05.999999999")
}

// oracle is what BurntSushi/toml makes of a document, in the form of plain.
func oracle(text string) (any, error) {
	into := make(map[string]any)
	if _, err := toml.Decode(text, &into); err != nil {
		return nil, err
	}
	return reduce(into), nil
}

func reduce(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = reduce(v[k])
		}
		return v
	case []map[string]any:
		list := []any{}
		for i := range v {
			list = append(list, reduce(v[i]))
		}
		return list
	case []any:
		list := []any{}
		for i := range v {
			list = append(list, reduce(v[i]))
		}
		return list
	case float64:
		if math.IsNaN(v) {
			return "not a number"
		}
	case time.Time:
		switch v.Location().String() {
		case "date-local", "datetime-local", "time-local":
			return written(v, false)
		}
		return written(v, true)
	}
	return v
}

// documents are accepted by both, with the values given by the oracle.
var documents = []string{
	"",
	"\n# a comment\n\n",
	"\uFEFFname = 'Acme'\r\nfounded = 2016\r\n",
	"a = 1\nb = \"two\"\nc = [1, [2, 3], {x = 4, y.z = 5}]\n",
	"[[company]]\nname = 'Acme'\n[[company.round]]\namount = \"$1m\"\n[[company.round]]\namount = \"$2m\"\n[[company]]\nname = 'Beta'\n[[company.round]]\n",
	"[source.a-b]\ntitle = \"A\"\n[source.\"c d\"]\ntitle = 'C'\n",
	"list = [ # first\n  'a', # one\n\n  'b'\n  , 'c', # trailing\n]\n",
	"x = {a = 1, b = [1, 2,], c = {}}\ny = []\nz = {}\n",
	"t = \"\"\"\nOne \\\n   line \"quoted\"\ttab\"\"\"\nu = '''\nraw \\n'''\n",
	"s = \"\\u00e9 \\U0001F600 \\\" \\\\ \\t\"\n",
	"i = 1_000_000\nh = 0xFF\no = 0o17\nb = 0b101\nn = -5\np = +5\n",
	"f = 1.5\ng = -0.25e3\nh = 6_000.5\ni = inf\nj = -inf\nk = nan\n",
	"d = 2024-04-05\ne = 2024-04-05T10:20:30\nf = 2024-04-05 10:20:30.5Z\ng = 2024-04-05t10:20:30+02:00\nh = 07:32:00\n",
	"a.b.c = 1\na.b.d = 2\n[a.e]\nf = 3\n",
	"[a.b.c]\nx = 1\n[a]\ny = 2\n",
	"\"quoted key\" = 1\n'other.key' = 2\n\"\" = 3\n",
	"[ a . \"b\" ]\n x  =  1\n[[ c . d ]]\n",
	"k1=1\nk2=1\nk3=1\nk4=1\nk5=1\nk6=1\nk7=1\nk8=1\nk9=1\nk10=1\nk11=1\nk12=1\nk13=1\nk14=1\nk15=1\nk16=1\nk17=1\nk18=1\nk19=1\nk20=1\nk21=1\nk22=1\nk23=1\nk24=1\nk25=1\nk26=1\nk27=1\n",
}

func TestValues(t *testing.T) {
	for _, text := range documents {
		d := parse(text)
		if len(d.Errors) > 0 {
			t.Errorf("%q: %v", text, d.Errors)
			continue
		}
		want, err := oracle(text)
		if err != nil {
			t.Errorf("%q: the oracle says %v", text, err)
			continue
		}
		if diff := cmp.Diff(want, plain(d.Root())); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

// TestSpans holds that every key and value knows its bytes.
func TestSpans(t *testing.T) {
	const text = "\uFEFF# head\n[[company]] # one\nname = 'Acme'\n\"total raised\" = \"$1m\"\n" +
		"list = [ 'a', # x, y\n  [ 1, 2 ],\n {b = 3, c.d = 4} ]\ndotted . key = 2024-04-05\n" +
		"[[ company.round ]]\namount = \"\"\"\nlong\"\"\"\n[source.tc]\nurl = \"é\"\n"
	d := parse(text)
	if len(d.Errors) > 0 {
		t.Fatal(d.Errors)
	}
	get := func(path ...string) Node {
		n := d.Root()
		for _, key := range path {
			if i, err := strconv.Atoi(key); err == nil {
				for c := range n.Children() {
					if i == 0 {
						n = c
						break
					}
					i--
				}
				continue
			}
			n = n.Get(key)
		}
		return n
	}
	for _, c := range []struct{ path, key, value, pair string }{
		{"company", "company", "[[company]]", "company]]"},
		{"company 0", "company", "[[company]]", "[[company]]"},
		{"company 0 name", "name", "'Acme'", "name = 'Acme'"},
		{"company 0 list", "list", "[ 'a', # x, y\n  [ 1, 2 ],\n {b = 3, c.d = 4} ]", "list = [ 'a', # x, y\n  [ 1, 2 ],\n {b = 3, c.d = 4} ]"},
		{"company 0 list 0", "", "'a'", "'a'"},
		{"company 0 list 1", "", "[ 1, 2 ]", "[ 1, 2 ]"},
		{"company 0 list 1 1", "", "2", "2"},
		{"company 0 list 2", "", "{b = 3, c.d = 4}", "{b = 3, c.d = 4}"},
		{"company 0 list 2 b", "b", "3", "b = 3"},
		{"company 0 list 2 c", "c", "c", "c"},
		{"company 0 list 2 c d", "d", "4", "d = 4"},
		{"company 0 dotted key", "key", "2024-04-05", "key = 2024-04-05"},
		{"company 0 round 0", "round", "[[ company.round ]]", "[[ company.round ]]"},
		{"company 0 round 0 amount", "amount", "\"\"\"\nlong\"\"\"", "amount = \"\"\"\nlong\"\"\""},
		{"source tc", "tc", "[source.tc]", "[source.tc]"},
		{"source tc url", "url", "\"é\"", "url = \"é\""},
	} {
		n := get(strings.Fields(c.path)...)
		if !n.OK() {
			t.Errorf("%s: no such node", c.path)
			continue
		}
		if key := d.File.Text(n.KeySpan()); key != c.key {
			t.Errorf("%s: key %q, want %q", c.path, key, c.key)
		}
		if v := d.File.Text(n.Span()); v != c.value {
			t.Errorf("%s: value %q, want %q", c.path, v, c.value)
		}
		if c.path == "company" {
			continue // a list of tables is its first header
		}
		if pair := d.File.Text(n.PairSpan()); pair != c.pair {
			t.Errorf("%s: pair %q, want %q", c.path, pair, c.pair)
		}
	}
}

// mistakes are documents with the errors they give, as "line:column text: message".
var mistakes = []struct {
	text string
	want []string
}{
	{"founded = 2016-05\n", []string{"1:11 2016-05: 2016-05 is no date of the calendar"}},
	{"founded = 2023-02-29\nhq = 'Oslo'\n", []string{"1:11 2023-02-29: 2023-02-29 is no date of the calendar"}},
	{"a = 25:00:00\n", []string{"1:5 25:00:00: 25:00:00 is no date of the calendar"}},
	{"name =\nhq = 'Oslo'\n", []string{"1:1 name =: name has no value"}},
	{"name = # later\n", []string{"1:1 name =: name has no value"}},
	{"name = Acme\n", []string{"1:8 Acme: text must stand in quotes"}},
	{"amount = $4.5bn # about\n", []string{"1:10 $4.5bn: text must stand in quotes"}},
	{"amount = 235m\n", []string{"1:10 235m: text must stand in quotes"}},
	{"count = 250-499\n", []string{"1:9 250-499: text must stand in quotes"}},
	{"name = \"Acme\nhq = 'Oslo'\n", []string{"1:8 \"Acme: the text has no closing quote"}},
	{"name = 'Acme", []string{"1:8 'Acme: the text has no closing quote"}},
	{"name = \"Acme\" \"Beta\"\n", []string{"1:15 \": expected a top-level item to end with a newline, comment, or EOF, but got '\"' instead"}},
	{"note = \"\"\"\nnever\nclosed\n", []string{"1:8 \"\"\": the text is never closed"}},
	{"list = ['a',\n 'b'\nhq = 'Oslo'\n", []string{"1:8 [: the list is never closed"}},
	{"list = ['a',\n", []string{"1:8 [: the list is never closed"}},
	{"list = ['a' 'b']\n", []string{"1:13 ': expected a comma (',') or array terminator (']'), but got '''"}},
	{"t = { a = 1\n", []string{"1:5 {: the table is never closed"}},
	{"[[company]\nname = 'A'\n[[company.round]]\nx = 1\n[source.a]\n", []string{"1:1 [[company]: the header is not closed"}},
	{"just words\n", []string{"1:6 w: expected '.' or '=', but got 'w' instead"}},
	{"a = 1\na = 2\n", []string{"2:1 a: \"a\" is set twice"}},
	{"a.b = 1\na.b = 2\n", []string{"2:3 b: \"a.b\" is set twice"}},
	{"[a]\n[a]\n", []string{"2:1 [a]: [a] is defined twice"}},
	{"[a]\nx = 1\n[a.b]\n[a.b.c]\n[a.b]\n", []string{"5:1 [a.b]: [a.b] is defined twice"}},
	{"[[a]]\n[a]\n", []string{"2:1 [a]: [a] is defined twice"}},
	{"a = 1\n[[a]]\n", []string{"2:1 [[a]]: [[a]] is defined as a whole number already"}},
	{"a = [1]\n[[a]]\n", []string{"2:1 [[a]]: [[a]] is defined as a list already"}},
	{"a = 1\n[a.b]\n", []string{"2:2 a: \"a\" is a whole number already and cannot have tables of its own"}},
	{"a = {b = 1}\n[a.c]\n", []string{"2:2 a: \"a\" is a table already and cannot have tables of its own"}},
	{"a = {b = 1}\na.c = 2\n", []string{"2:1 a: \"a\" is defined already and cannot be added to"}},
	{"a.b = 1\n[a]\n", []string{"2:1 [a]: [a] is defined twice"}},
	{"i = 99999999999999999999\n", []string{"1:5 99999999999999999999: the number is too large"}},
	{"f = 1e999\n", []string{"1:5 1e999: the number is too large"}},
	{"a = 1\r b = 2\n", []string{"1:6 \r: a carriage return stands without its line feed"}},
	{"a = \"\\q\"\n", []string{"1:6 \\: invalid escape in string '\\q'"}},
	{"a = \"\x00\"\n", []string{"1:6 \x00: files cannot contain NULL bytes; probably using UTF-16; TOML files must be UTF-8"}},
	{"a = 1\nb = \"\xff\"\n", []string{"2:6 \xff: invalid UTF-8 byte: 0xff"}},
	// Everything else is read, and every mistake told.
	{"a = 1\nb = Acme\nc =\nd = 4\ne = 2016-05\n[t]\nf = \"x\n", []string{
		"2:5 Acme: text must stand in quotes", "3:1 c =: c has no value",
		"5:5 2016-05: 2016-05 is no date of the calendar", "7:5 \"x: the text has no closing quote"}},
	{"list = [\n 'a',\n  'b'\n  'c',\n]\nx = y\n", []string{
		"4:3 ': expected a comma (',') or array terminator (']'), but got '''", "6:5 y: text must stand in quotes"}},
}

func TestMistakes(t *testing.T) {
	for _, c := range mistakes {
		d := parse(c.text)
		var got []string
		for _, e := range d.Errors {
			p := d.File.Position(e.Span.Start)
			got = append(got, strconv.Itoa(p.Line)+":"+strconv.Itoa(p.Column)+" "+d.File.Text(e.Span)+": "+e.Message)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestRest holds that what follows a mistake is still read.
func TestRest(t *testing.T) {
	d := parse("[[company]]\nname = Acme\nhq = 'Oslo'\n[[company]\nname = 'Lost'\n[[company.round]]\nlost = true\n[[company]]\nname = 'Beta'\n")
	if len(d.Errors) != 2 {
		t.Fatal(d.Errors)
	}
	want := map[string]any{"company": []any{map[string]any{"hq": "Oslo"}, map[string]any{"name": "Beta"}}}
	if diff := cmp.Diff(any(want), plain(d.Root())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var broken []bool
	for n := range d.Root().Get("company").Children() {
		broken = append(broken, n.Broken())
	}
	if diff := cmp.Diff([]bool{true, false}, broken); diff != "" {
		t.Errorf("broken tables (-want +got):\n%s", diff)
	}
}

// TestDeep holds that no depth of nesting ends the program.
func TestDeep(t *testing.T) {
	for _, text := range []string{
		"a = " + strings.Repeat("[", 1<<20),
		"a = " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000),
		"a = " + strings.Repeat("{a=", 1<<20),
		"[" + strings.Repeat("a.", 1<<16) + "a]\n",
		strings.Repeat("a.", 1<<16) + "a = 1\n",
	} {
		if d := parse(text); len(d.Errors) == 0 && d.Root().Len() != 1 {
			t.Errorf("%.20s…: %d keys", text, d.Root().Len())
		}
	}
}

// agrees checks a document against the oracle.
func agrees(t *testing.T, text string) {
	t.Helper()
	d := parse(text)
	for _, e := range d.Errors {
		if e.Span.Start < 0 || e.Span.End < e.Span.Start || e.Span.End > len(text) || e.Message == "" {
			t.Fatalf("%q: error %+v outside the file or without words", text, e)
		}
	}
	checkSpans(t, d, d.Root(), source.Span{End: len(text)})
	want, err := oracle(text)
	switch {
	case len(d.Errors) == 0 && err != nil:
		t.Fatalf("%q: accepted, but the oracle says %v", text, err)
	case len(d.Errors) > 0 && err == nil && !redefines(d):
		t.Fatalf("%q: %v, but the oracle accepts it", text, d.Errors)
	case len(d.Errors) == 0 && !reflect.DeepEqual(want, plain(d.Root())):
		t.Fatalf("%q (-want +got):\n%s", text, cmp.Diff(want, plain(d.Root())))
	}
}

// redefines reports whether all errors are of things defined twice, where the
// oracle is more lenient than TOML.
func redefines(d *Doc) bool {
	for _, e := range d.Errors {
		if !strings.Contains(e.Message, "twice") && !strings.Contains(e.Message, "already") {
			return false
		}
	}
	return true
}

func checkSpans(t *testing.T, d *Doc, n Node, in source.Span) {
	t.Helper()
	for c := range n.Children() {
		s := c.Span()
		if s.Start < 0 || s.End <= s.Start || s.End > len(d.File.Data) {
			t.Fatalf("%q: %q has the span %v", d.File.Data, c.Key(), s)
		}
		inner := source.Span{End: len(d.File.Data)}
		switch c.Kind() {
		case Integer, Float, Bool, Date, DateTime, Time:
			if d.File.Text(s) != c.Text() {
				t.Fatalf("%q: %q at %v is %q", d.File.Data, c.Text(), s, d.File.Text(s))
			}
		case Array, Table:
			if text := d.File.Text(s); text[0] == '{' || text[0] == '[' && !strings.HasPrefix(text, "[[") && c.Kind() == Array {
				inner = s
			}
		}
		if !in.Contains(s) {
			t.Fatalf("%q: %v lies outside %v", d.File.Data, s, in)
		}
		checkSpans(t, d, c, inner)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range documents {
		f.Add(text)
	}
	for _, c := range mistakes {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
			return // the oracle passes over the mark of UTF-16, in which no facts are read
		}
		agrees(t, text)
	})
}
