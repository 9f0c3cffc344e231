package facts

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

// decoder turns the trees of all files into one base.
type decoder struct {
	*loader
	base    *Base
	doc     *tomltree.Doc
	at      *source.File
	whole   *source.File // that at is, or is a part of
	company *Company
	// imported reports whether the file being read was written by an importer: its
	// companies add to those listed before.
	imported bool
	// source finds the sources that the base does not hold; nil when it holds all.
	source func(key string) *Source
	// told is called with each company as its table tells it, and the company of the
	// base that it is or adds to; may be nil.
	told    func(c, into *Company)
	spare   []Fact                    // memory to gather the facts of a company in
	rounds  []int                     // for each fact of the company, 1 + the index of its round; 0 for none
	ids     map[string]owner          // of companies, by id
	named   map[string][]*Company     // by folded right name
	added   map[*Company]*source.File // the file that listed a company or added to it last
	aliases map[string]owner          // of companies, by folded alias
	people  map[string]*Person        // by folded name and alias
	listed  map[string]owner          // people with an entry of their own, by folded name and alias
}

// owner is who has an id or a name, and where it says so.
type owner struct {
	name string
	file *source.File
	span source.Span
}

func (o owner) String() string {
	return o.file.Path + ":" + strconv.Itoa(o.file.Position(o.span.Start).Line)
}

func newDecoder(l *loader) *decoder {
	return &decoder{
		loader: l,
		base:   &Base{Sources: make(map[string]*Source), Files: l.files},
		ids:    make(map[string]owner), named: make(map[string][]*Company), added: make(map[*Company]*source.File), aliases: make(map[string]owner),
		people: make(map[string]*Person), listed: make(map[string]owner),
	}
}

// problem reports what is wrong with a value.
func (d *decoder) problem(n tomltree.Node, message, hint string) {
	d.report(n.Span(), message, hint)
}

func (d *decoder) report(span source.Span, message, hint string) {
	d.problems = append(d.problems, Problem{File: d.at, Span: span, Message: message, Hint: hint})
}

// enter makes doc the file being read.
func (d *decoder) enter(doc *tomltree.Doc) { d.doc, d.at, d.whole = doc, doc.File, doc.File }

// sources reads the sources of a file, before all facts, which may name those of
// any file.
func (d *decoder) sources(doc *tomltree.Doc) {
	d.enter(doc)
	for _, e := range doc.Errors {
		d.report(e.Span, e.Message, e.Hint)
	}
	all := doc.Root().Get("source")
	if !all.OK() {
		return
	}
	if all.Kind() != tomltree.Table {
		d.problem(all, `sources have keys of their own`, `write [source.some-key]`)
		return
	}
	for n := range all.Children() {
		if n.Kind() != tomltree.Table {
			d.report(n.KeySpan(), fmt.Sprintf("the source %q must be a table, not %s", n.Key(), n.Kind()), "write [source.some-key]")
			continue
		}
		d.checkKeys(n, sourceTable)
		s := &Source{Key: n.Key(), File: d.at, Span: n.Span()}
		s.Title, s.Publisher, s.URL, s.Quote = d.textOf(n, "title"), d.textOf(n, "publisher"), d.textOf(n, "url"), d.textOf(n, "quote")
		s.Date, s.Retrieved = d.dateOf(n, "date"), d.dateOf(n, "retrieved")
		if before := d.base.Sources[s.Key]; before != nil {
			d.report(n.Span(), fmt.Sprintf("the source %q is listed twice", s.Key), "it is first listed in "+owner{file: before.File, span: before.Span}.String())
			continue
		}
		d.base.Sources[s.Key] = s
	}
}

// persons reads the people of a file that have an entry of their own.
func (d *decoder) persons(doc *tomltree.Doc) {
	d.enter(doc)
	for n := range d.tables(doc.Root(), "person", personTable) {
		d.person(n)
	}
}

// companies reads the companies of a file.
func (d *decoder) companies(doc *tomltree.Doc, imported bool) {
	d.enter(doc)
	d.imported = imported
	if by := d.textOf(doc.Root(), "imported"); by != "" {
		if d.base.Imported == nil {
			d.base.Imported = make(map[*source.File]string)
		}
		d.base.Imported[d.at] = by
	}
	d.checkKeys(doc.Root(), fileTable)
	for n := range d.tables(doc.Root(), "company", companyTable) {
		d.decodeCompany(n)
	}
}

// rates reads the exchange rates of a file.
func (d *decoder) rates(doc *tomltree.Doc) {
	d.enter(doc)
	all := doc.Root().Get("rates")
	if !all.OK() {
		return
	}
	if all.Kind() != tomltree.Table {
		d.want(all, "rates", "a table", `write "EUR/USD" = "1.08" below [rates]`)
		return
	}
	EachRate(all, d.report, d.rate)
}

// EachRate walks a table of exchange rates, "EUR/USD" = "1.08" or one such figure
// for each of several dates. It calls rate with every figure's node and what the
// keys say of it, and problem for keys that are no pair of currencies or no date.
func EachRate(rates tomltree.Node, problem func(at source.Span, message, hint string), rate func(tomltree.Node, value.Rate)) {
	for pair := range rates.Children() {
		from, to, ok := strings.Cut(pair.Key(), "/")
		if !ok || len(from) != 3 || len(to) != 3 || strings.ToUpper(pair.Key()) != pair.Key() {
			problem(pair.KeySpan(), fmt.Sprintf("%q is no pair of currencies", pair.Key()), `"EUR/USD" is how many dollars a euro buys`)
			continue
		}
		if pair.Kind() != tomltree.Table {
			rate(pair, value.Rate{From: from, To: to})
			continue
		}
		for dated := range pair.Children() {
			when, ok := value.ParseISODate(dated.Key())
			if !ok {
				problem(dated.KeySpan(), fmt.Sprintf("%q is no date", dated.Key()), `write a day, month or year: "2024-04-05", "2024-04", "2024"`)
				continue
			}
			rate(dated, value.Rate{From: from, To: to, When: when})
		}
	}
}

// Rate is the exchange rate that a node writes, digit by digit. It is above 0; ok is
// false for anything else.
func Rate(n tomltree.Node) (x value.Num, ok bool) {
	text := n.Text()
	if n.Kind() == tomltree.Integer || n.Kind() == tomltree.Float {
		text = n.Number()
	}
	x, ok = value.ParseNum(text)
	return x, ok && x.Sign() > 0
}

// rate keeps one rate.
func (d *decoder) rate(n tomltree.Node, r value.Rate) {
	x, ok := Rate(n)
	if !ok {
		d.problem(n, fmt.Sprintf("%s is no rate", strings.TrimSpace(d.at.Text(n.Span()))), "a rate is a number above 0")
		return
	}
	r.Rate = x
	d.base.Rates = append(d.base.Rates, r)
}

// checkKeys reports the keys a table must not have.
func (d *decoder) checkKeys(n tomltree.Node, t *table) {
	for c := range n.Children() {
		if !t.has(c.Key()) {
			d.report(c.KeySpan(), fmt.Sprintf("%s has no key %q", t.name, c.Key()), d.keyHint(c, t))
		}
	}
}

// keyHint says what may have been meant by a key that a table has not.
func (d *decoder) keyHint(n tomltree.Node, t *table) string {
	switch key := n.Key(); {
	case t == fileTable && companyTable.has(key) && n.Kind() == tomltree.Array && n.Len() > 0:
		return fmt.Sprintf("write [[company.%s]]", key)
	case t == fileTable && companyTable.has(key):
		return "it belongs below a [[company]]"
	case meant(key, t.keys) != "":
		return fmt.Sprintf("did you mean %q?", meant(key, t.keys))
	case t == companyTable:
		return ""
	}
	return "its keys are " + strings.Join(t.keys, ", ")
}

// tables yields the tables of a list of tables, the keys of each checked.
func (d *decoder) tables(parent tomltree.Node, key string, t *table) func(func(tomltree.Node) bool) {
	return func(yield func(tomltree.Node) bool) {
		list := parent.Get(key)
		if !list.OK() {
			return
		}
		full := key
		if t != companyTable && t != personTable {
			full = "company." + key
		}
		if list.Kind() != tomltree.Array {
			message := fmt.Sprintf("%s must be a list of tables, not %s", key, list.Kind())
			d.report(list.KeySpan(), message, fmt.Sprintf("write [[%s]]", full))
			return
		}
		for n := range list.Children() {
			if n.Kind() != tomltree.Table {
				d.problem(n, fmt.Sprintf("%s must be a list of tables, not of %s", key, plural(n.Kind())), fmt.Sprintf("write [[%s]]", full))
				continue
			}
			d.checkKeys(n, t)
			if !yield(n) {
				return
			}
		}
	}
}

func plural(k tomltree.Kind) string {
	switch k {
	case tomltree.String:
		return "strings"
	case tomltree.Integer, tomltree.Float:
		return "numbers"
	case tomltree.Date, tomltree.DateTime, tomltree.Time:
		return "dates"
	case tomltree.Array:
		return "lists"
	}
	return "such values"
}

// want reports that a value is of the wrong kind.
func (d *decoder) want(n tomltree.Node, key, what, hint string) {
	d.problem(n, fmt.Sprintf("%s must be %s, not %s", key, what, n.Kind()), hint)
}

// text reads a string that says something.
func (d *decoder) text(n tomltree.Node, key string) (string, bool) {
	if n.Kind() != tomltree.String {
		hint := ""
		if n.Kind() == tomltree.Integer || n.Kind() == tomltree.Float {
			hint = `put it in quotes: "` + n.Text() + `"`
		}
		d.want(n, key, "text", hint)
		return "", false
	}
	s := strings.TrimSpace(n.Text())
	if s == "" {
		d.problem(n, key+" is empty", "")
		return "", false
	}
	return s, true
}

// textOf reads the string under a key, "" when there is none.
func (d *decoder) textOf(n tomltree.Node, key string) string {
	if c := n.Get(key); c.OK() {
		s, _ := d.text(c, key)
		return s
	}
	return ""
}

// named is a string of a file with the node it stands at.
type named struct {
	text string
	node tomltree.Node
}

// namesOf reads a list of strings; one alone may stand without brackets.
func (d *decoder) namesOf(n tomltree.Node, key string) []named {
	c := n.Get(key)
	if !c.OK() {
		return nil
	}
	if c.Kind() == tomltree.String {
		if s, ok := d.text(c, key); ok {
			return []named{{s, c}}
		}
		return nil
	}
	if c.Kind() != tomltree.Array {
		d.want(c, key, "a list of names", "")
		return nil
	}
	all := make([]named, 0, c.Len())
	for e := range c.Children() {
		if e.Kind() != tomltree.String {
			d.problem(e, fmt.Sprintf("%s must be a list of names; this is %s", key, e.Kind()), "")
			continue
		}
		s, ok := d.text(e, "a name in "+key)
		if !ok {
			continue
		}
		for i := range all {
			if all[i].text == s {
				d.problem(e, fmt.Sprintf("%q is in %s twice", s, key), "")
				ok = false
				break
			}
		}
		if ok {
			all = append(all, named{s, e})
		}
	}
	return all
}

func texts(all []named) []string {
	if len(all) == 0 {
		return nil
	}
	out := make([]string, len(all))
	for i := range all {
		out[i] = all[i].text
	}
	return out
}

// boolOf reads true or false, otherwise when there is none.
func (d *decoder) boolOf(n tomltree.Node, key string, otherwise bool) bool {
	c := n.Get(key)
	if !c.OK() {
		return otherwise
	}
	if c.Kind() != tomltree.Bool {
		d.want(c, key, "true or false", "")
		return otherwise
	}
	return c.Text() == "true"
}

// wordOf reads one of a few words and is its index; 0 when there is none.
func (d *decoder) wordOf(n tomltree.Node, key string, words []string) int {
	c := n.Get(key)
	if !c.OK() {
		return 0
	}
	s, ok := d.text(c, key)
	if !ok {
		return 0
	}
	for i, w := range words {
		if strings.EqualFold(w, s) {
			return i
		}
	}
	hint := "it is one of " + strings.Join(words, ", ")
	if m := meant(s, words); m != "" {
		hint = fmt.Sprintf("did you mean %q?", m)
	}
	d.problem(c, fmt.Sprintf("there is no %s %q", key, s), hint)
	return 0
}

// dateOf reads the date under a key, the zero date when there is none.
func (d *decoder) dateOf(n tomltree.Node, key string) value.Date {
	if c := n.Get(key); c.OK() {
		date, _ := d.date(c, key)
		return date
	}
	return value.Date{}
}

// date reads a day, month, year or the like: 2016-05-12, "2016-05", "May 2016", 2016.
func (d *decoder) date(n tomltree.Node, key string) (value.Date, bool) {
	text := n.Text()
	switch n.Kind() {
	case tomltree.Date:
	case tomltree.DateTime:
		text = text[:len("2006-01-02")]
	case tomltree.Integer:
		if len(text) != 4 {
			d.problem(n, fmt.Sprintf("%s is no year", text), `write 2016, "2016-05" or 2016-05-12`)
			return value.Date{}, false
		}
	case tomltree.String:
		text = strings.TrimSpace(text)
	default:
		d.want(n, key, "a date", `write 2016, "2016-05" or 2016-05-12`)
		return value.Date{}, false
	}
	if date, ok := value.ParseISODate(text); ok {
		return date, true
	}
	if n.Kind() == tomltree.String {
		if v, ok := value.Parse(text, value.Reading{}); ok && v.Kind == value.DateKind && v.Date.Known() && v.Approx == value.Exact {
			if v.Guess {
				d.problem(n, fmt.Sprintf("%s may be two days", strings.TrimSpace(d.at.Text(n.Span()))), fmt.Sprintf("write %s if that is the day", v.Date))
				return value.Date{}, false
			}
			return v.Date, true
		}
	}
	d.problem(n, fmt.Sprintf("%s is no date", strings.TrimSpace(d.at.Text(n.Span()))), `write 2016, "2016-05" or 2016-05-12`)
	return value.Date{}, false
}

// number reads a TOML number or a figure as a desk writes it, which must be of one
// of the kinds. A bare number is of the first kind.
func (d *decoder) number(n tomltree.Node, key, what, hint string, kinds ...value.Kind) (value.Value, bool) {
	switch n.Kind() {
	case tomltree.Integer, tomltree.Float:
		if kinds[0] == value.Money {
			d.problem(n, fmt.Sprintf("%s has no currency", key), `write it as text: "$`+n.Text()+`"`)
			return value.Value{}, false
		}
		v, ok := figure(n)
		if ok {
			v.Kind = kinds[0]
			return v, true
		}
	case tomltree.String:
		text := strings.TrimSpace(n.Text())
		v, ok := value.Parse(text, value.Reading{Figures: true})
		if ok && v.Kind == value.Count && kinds[0] == value.Money {
			d.problem(n, fmt.Sprintf("%s has no currency", key), `write "$`+text+`", or the currency in front: "EUR `+text+`"`)
			return value.Value{}, false
		}
		if ok && slices.Contains(kinds, v.Kind) {
			return v, true
		}
	default:
		d.want(n, key, what, hint)
		return value.Value{}, false
	}
	d.problem(n, fmt.Sprintf("%s is not %s", strings.TrimSpace(d.at.Text(n.Span())), what), hint)
	return value.Value{}, false
}

// figure is a TOML number, exactly as its digits say.
func figure(n tomltree.Node) (value.Value, bool) {
	text := n.Number()
	if n.Kind() == tomltree.Integer {
		i, err := strconv.ParseInt(text, 0, 64)
		if err != nil {
			return value.Value{}, false
		}
		digits := strings.TrimRight(strings.TrimLeft(strconv.FormatInt(i, 10), "-"), "0")
		return value.Value{Kind: value.Count, Num: value.Int(i), Step: value.Int(1), Digits: uint8(max(1, len(digits)))}, true
	}
	mantissa, exponent, _ := strings.Cut(strings.ToLower(text), "e")
	exp := 0
	if exponent != "" {
		var err error
		if exp, err = strconv.Atoi(exponent); err != nil || exp < -maxExponent || exp > maxExponent {
			return value.Value{}, false
		}
	}
	num, ok := value.ParseNum(strings.TrimPrefix(mantissa, "+"))
	if !ok {
		return value.Value{}, false
	}
	whole, fraction, _ := strings.Cut(strings.TrimLeft(mantissa, "+-"), ".")
	scale := value.Pow10(exp)
	return value.Value{Kind: value.Count, Num: num.Mul(scale), Step: value.Pow10(-len(fraction)).Mul(scale),
		Digits: uint8(max(1, len(strings.TrimLeft(whole+fraction, "0"))))}, true
}

// maxExponent bounds the powers of ten that figures may have.
const maxExponent = 30

const (
	moneyHint = `write "$235m", "€4.5bn" or "USD 200k"`
	countHint = `write 180, "~170", ">350" or "250-499"`
)

// money reads an amount.
func (d *decoder) money(n tomltree.Node, key string) (value.Value, bool) {
	v, ok := d.number(n, key, "an amount of money", moneyHint, value.Money)
	return v, ok && d.positive(n, key, v)
}

// price reads an amount, or that it was not disclosed, which is no value.
func (d *decoder) price(n tomltree.Node, key string) (value.Value, bool) {
	if n.Kind() == tomltree.String && strings.EqualFold(strings.TrimSpace(n.Text()), "undisclosed") {
		return value.Value{}, true
	}
	return d.money(n, key)
}

func (d *decoder) positive(n tomltree.Node, key string, v value.Value) bool {
	if v.Num.Sign() < 0 {
		d.problem(n, key+" must not be negative", "")
		return false
	}
	return true
}

// count reads a whole number of people or things.
func (d *decoder) count(n tomltree.Node, key string) (value.Value, bool) {
	v, ok := d.number(n, key, "a whole number", countHint, value.Count)
	if ok && (!v.Num.IsInt() || !v.Max.IsInt()) {
		d.problem(n, strings.TrimSpace(d.at.Text(n.Span()))+" is not a whole number", countHint)
		return v, false
	}
	return v, ok && d.positive(n, key, v)
}

// percent reads a share of a whole.
func (d *decoder) percent(n tomltree.Node, key string) (value.Value, bool) {
	v, ok := d.number(n, key, "a percentage", `write 11 or "11%"`, value.Percent, value.Count)
	if ok && (v.Num.Sign() < 0 || v.Num.Cmp(value.Int(100)) > 0) {
		d.problem(n, key+" must lie between 0 and 100", "")
		return v, false
	}
	v.Kind = value.Percent
	return v, ok
}

// person reads somebody with an entry of their own.
func (d *decoder) person(n tomltree.Node) {
	p := &Person{Name: d.textOf(n, "name"), File: d.at, Span: n.Span()}
	if p.Name == "" {
		d.missing(n, "name", "a person")
		return
	}
	aliases := d.namesOf(n, "aliases")
	if before, ok := d.listed[value.Fold(p.Name)]; ok {
		d.problem(n.Get("name"), fmt.Sprintf("the person %q is listed twice", p.Name), "first in "+before.String())
		return
	}
	d.listPerson(p, named{p.Name, n.Get("name")})
	for _, a := range aliases {
		if before, ok := d.listed[value.Fold(a.text)]; ok && before.name != p.Name {
			d.problem(a.node, fmt.Sprintf("%q is a name of %s already", a.text, before.name), "see "+before.String())
			continue
		}
		p.Aliases = append(p.Aliases, a.text)
		d.listPerson(p, a)
	}
	d.base.People = append(d.base.People, p)
}

func (d *decoder) listPerson(p *Person, name named) {
	f := value.Fold(name.text)
	d.people[f] = p
	d.listed[f] = owner{p.Name, d.at, name.node.Span()}
}

// missing reports a key that a table must have, unless its line may be among those
// that could not be read.
func (d *decoder) missing(n tomltree.Node, key, what string) {
	if !n.Broken() && !n.Get(key).OK() {
		article := "a "
		if strings.ContainsRune("aeiou", rune(key[0])) {
			article = "an "
		}
		d.problem(n, what+" needs "+article+key, "")
	}
}

// meet notes a person named as a founder or for a role, unless known.
func (d *decoder) meet(name named) {
	f := value.Fold(name.text)
	if d.people[f] == nil {
		p := &Person{Name: name.text, File: d.at, Span: name.node.Span()}
		d.people[f] = p
		d.base.People = append(d.base.People, p)
	}
}
