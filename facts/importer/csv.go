package importer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

const csvDoc = `Any spreadsheet saved as CSV, with a mapping file that says which column is which
key of the facts base. Rows of one company add up: a sheet of rounds has a row for
each. The mapping mirrors the facts base:

    date-order = "day-first"            # of 3/4/2024; needed only where it is not plain
    currency   = "EUR"                  # of amounts that name none
    source     = { title = "The desk's sheet", date = 2024-04-05 }

    [company]
    name         = "Company"            # a key = the column's name
    founders     = { column = "Founders", split = ";" }
    total_raised = { column = "Raised (in m)", scale = "million", currency = "USD" }

    [[company.headcount]]
    count = "Staff"
    as_of = { value = 2024-04-05 }      # the same for every row`

// mapping says what the columns of a spreadsheet mean.
type mapping struct {
	separator rune
	order     value.DayOrder
	currency  string
	source    Source
	tables    []tableMap
}

// tableMap says which columns make a table of a company. The first is the
// company's own.
type tableMap struct {
	header string
	fields []fieldMap
}

// fieldMap says what makes the value of a key.
type fieldMap struct {
	key      string
	column   string
	constant string // TOML, for every row alike; "" for a column
	split    string
	scale    int // power of ten
	currency string
	span     source.Span
}

// keys of a company that hold several names.
var listKeys = []string{"aliases", "formerly", "misspelt", "products", "country", "founders", "investors", "lead"}

// What keys hold besides text.
var (
	dateKeys  = []string{"founded", "launched", "incorporated", "as_of", "date", "since", "until", "period"}
	moneyKeys = []string{"total_raised", "amount", "valuation", "pre_valuation", "said"}
	countKeys = []string{"count", "percent", "value"}
	boolKeys  = []string{"founders_complete", "rounds_complete", "investors_complete", "pre_money", "rival"}
)

func readCSV(b *Batch, in []Input) {
	f := b.options.Mapping
	if f == nil {
		b.problem("mapping", 0, "a spreadsheet needs a mapping file that says which column is which key")
		return
	}
	m := readMapping(b, f)
	if len(b.Problems) > 0 {
		return
	}
	for i := range in {
		b.sheet(&in[i], m)
	}
}

// sheet reads one spreadsheet.
func (b *Batch) sheet(in *Input, m *mapping) {
	s, err := openSheet(in, m.separator)
	if err != nil {
		b.problem(in.Name, 0, "%v", err)
		return
	}
	missing := false
	for _, t := range m.tables {
		for _, f := range t.fields {
			if f.column != "" && !s.has(f.column) {
				missing = true
				hint := "its columns are " + strings.Join(s.columns, ", ")
				if near := nearestColumn(f.column, s.columns); near != "" {
					hint = fmt.Sprintf("did you mean %q?", near)
				}
				b.problem(b.options.Mapping.Path, b.options.Mapping.Position(f.span.Start).Line, "%s has no column %q: %s", in.Name, f.column, hint)
			}
		}
	}
	if missing {
		return
	}
	src := m.source
	if src.Key == "" {
		src.Key = facts.Slug(strings.TrimSuffix(in.Name[strings.LastIndexAny(in.Name, `/\`)+1:], ".csv"))
	}
	if src.Title == "" {
		src.Title = in.Name[strings.LastIndexAny(in.Name, `/\`)+1:]
	}
	if !src.Date.Known() && !src.Retrieved.Known() {
		src.Retrieved = in.Modified
	}
	k := &csvReader{Batch: b, sheet: s, mapping: m, source: b.AddSource(src)}
	if m.order == value.OrderUnknown && !k.findOrder() {
		return
	}
	for s.next(b) {
		k.row()
	}
}

// csvReader reads the rows of one spreadsheet.
type csvReader struct {
	*Batch
	sheet   *sheet
	mapping *mapping
	source  string
	order   value.DayOrder
	reject  string // what is wrong with the row
}

// findOrder finds out whether the dates of a sheet have the day or the month
// first. Where they could be either the mapping must say so; ok is false then.
func (k *csvReader) findOrder() (ok bool) {
	again, err := openSheet(k.sheet.in, k.mapping.separator)
	if err != nil {
		return false
	}
	quiet := &Batch{}
	unsure := ""
	for again.next(quiet) {
		for _, t := range k.mapping.tables {
			for _, f := range t.fields {
				if f.column == "" || !slices.Contains(dateKeys, f.key) {
					continue
				}
				a, b, ok := twoNumbers(again.get(f.column))
				switch {
				case !ok || a == b:
				case a > 12 && b <= 12:
					k.order = value.DayFirst
				case b > 12 && a <= 12:
					k.order = value.MonthFirst
				case unsure == "":
					unsure = again.get(f.column)
				}
			}
		}
		if k.order != value.OrderUnknown {
			return true
		}
	}
	if unsure != "" {
		k.problem(k.sheet.in.Name, 0, `%s may be two days: say date-order = "day-first" or "month-first" in the mapping`, unsure)
		return false
	}
	return true
}

// twoNumbers reads the numbers that open a date like 3/14/2024.
func twoNumbers(s string) (a, b int, ok bool) {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(parts) < 3 || len(parts[0]) > 2 || len(parts[1]) > 2 {
		return 0, 0, false
	}
	for i, p := range parts[:2] {
		n := 0
		for _, r := range p {
			if r < '0' || r > '9' {
				return 0, 0, false
			}
			n = n*10 + int(r-'0')
		}
		if i == 0 {
			a = n
		} else {
			b = n
		}
	}
	return a, b, true
}

// row reads one row.
func (k *csvReader) row() {
	var c *Company
	k.reject = ""
	own := &k.mapping.tables[0]
	name := ""
	for i := range own.fields {
		if f := &own.fields[i]; f.key == "name" {
			name = k.sheet.get(f.column)
		}
	}
	switch {
	case isSheetError(name):
		k.skip(k.sheet.in.Name, k.sheet.line, "the name is the error of a spreadsheet, %s", name)
		return
	case facts.Slug(name) == "":
		k.skip(k.sheet.in.Name, k.sheet.line, "no company is named")
		return
	}
	c = k.Lookup("name:"+value.Fold(name), name)
	c.Set("source", Text(k.source))
	for i := range k.mapping.tables {
		m := &k.mapping.tables[i]
		t := Table{Header: m.header}
		read := false
		for j := range m.fields {
			f := &m.fields[j]
			if i == 0 && f.key == "name" {
				continue
			}
			toml := f.constant
			if toml == "" {
				if toml = k.cell(f); toml != "" {
					read = true
				}
			}
			t.Set(f.key, toml)
		}
		switch {
		case i == 0:
			k.addOwn(c, &t)
		case read && len(k.missing(&t)) > 0:
			k.problem(k.sheet.in.Name, k.sheet.line, "this row has no %s of %s", strings.Join(k.missing(&t), " and no "), facts.TableName(m.header))
		case read && !slices.ContainsFunc(c.Tables, func(o Table) bool { return o.Header == t.Header && slices.Equal(o.Entries, t.Entries) }):
			c.Tables = append(c.Tables, t)
		}
	}
}

// missing are the keys a table must have and has not.
func (k *csvReader) missing(t *Table) []string {
	var out []string
	for _, key := range facts.Required(t.Header) {
		if t.get(key) == "" {
			out = append(out, key)
		}
	}
	return out
}

// addOwn adds the keys of a row to those of earlier rows of the company.
func (k *csvReader) addOwn(c *Company, t *Table) {
	for _, e := range t.Entries {
		before := c.get(e.Key)
		switch {
		case before == "":
			c.Set(e.Key, e.Value)
		case before == e.Value || e.Key == "source":
		case slices.Contains(listKeys, e.Key):
			for i := range c.Entries {
				if c.Entries[i].Key == e.Key {
					c.Entries[i].Value = joinLists(before, e.Value)
				}
			}
		default:
			k.problem(k.sheet.in.Name, k.sheet.line, "%s of %s is %s here and %s above", e.Key, c.Name, e.Value, before)
		}
	}
}

// joinLists adds the elements of a list of TOML to those of another.
func joinLists(a, b string) string {
	doc := tomltree.Parse(source.New("", []byte("a = "+a+"\nb = "+b)))
	var all []string
	for _, key := range [...]string{"a", "b"} {
		n := doc.Root().Get(key)
		for e := range n.Children() {
			all = append(all, e.Text())
		}
	}
	return List(all)
}

// cell is the value of the row for a key, "" for none. One that does not fit is
// reported and left out.
func (k *csvReader) cell(f *fieldMap) string {
	s := k.sheet.get(f.column)
	if s == "" {
		return ""
	}
	bad := func(what string) string {
		k.problem(k.sheet.in.Name, k.sheet.line, "%q under %q is not %s", s, f.column, what)
		return ""
	}
	switch {
	case isSheetError(s):
		return bad("a value but the error of a formula")
	case slices.Contains(listKeys, f.key):
		separator := f.split
		if separator == "" {
			separator = ","
		}
		return List(splitNames(s, separator))
	case slices.Contains(dateKeys, f.key):
		order := k.mapping.order
		if order == value.OrderUnknown {
			order = k.order
		}
		if d, ok := value.ParseISODate(s); ok {
			return Date(d)
		}
		if v, ok := value.Parse(s, value.Reading{DayOrder: order}); ok && v.Kind == value.DateKind && v.Date.Known() && v.Approx == value.Exact {
			if f.key == "period" {
				return Text(s)
			}
			return Date(v.Date)
		}
		return bad("a date")
	case slices.Contains(moneyKeys, f.key):
		if strings.EqualFold(s, "undisclosed") && f.key == "amount" {
			return Text(s)
		}
		if toml := k.amount(s, f); toml != "" {
			return toml
		}
		return bad("an amount of money")
	case slices.Contains(countKeys, f.key):
		if n := band(s); n != "" && f.scale == 0 {
			if v, _ := figure(s, value.Count); v.Plain() && v.Num.IsInt() && f.key != "percent" {
				return v.Num.String()
			}
			return n
		}
		if v, ok := figure(s, value.Count); ok && f.scale != 0 && v.Plain() {
			return Text(value.Value{Kind: value.Count, Num: v.Num.Mul(value.Pow10(f.scale))}.String())
		}
		if _, ok := figure(s, value.Percent); ok && f.key != "count" {
			return Text(s)
		}
		if _, ok := figure(s, value.Money); ok && f.key == "value" {
			return Text(s)
		}
		return bad("a number")
	case slices.Contains(boolKeys, f.key):
		switch strings.ToLower(s) {
		case "true", "yes", "y", "1", "x", "ja", "oui":
			return "true"
		case "false", "no", "n", "0", "nein", "non":
			return "false"
		}
		return bad("yes or no")
	}
	return Text(s)
}

// amount is an amount of money as the mapping has it: in its scale and currency
// where the cell names none.
func (k *csvReader) amount(s string, f *fieldMap) string {
	if v, ok := figure(s, value.Money); ok && v.Currency != "" && f.scale == 0 {
		return Text(s)
	}
	currency := f.currency
	if currency == "" {
		currency = k.mapping.currency
	}
	v, ok := figure(s, value.Count)
	if !ok {
		if v, ok = figure(s, value.Money); ok && v.Currency != "" {
			currency = v.Currency
		}
	}
	if !ok || currency == "" {
		return ""
	}
	if !v.Plain() {
		// A range or a hedge keeps its words.
		if f.scale != 0 {
			return ""
		}
		return Text(currency + " " + s)
	}
	return money(v.Num.Mul(value.Pow10(f.scale)), currency)
}

func nearestColumn(written string, columns []string) string {
	best, most := "", max(2, len(written)/4)
	for _, c := range columns {
		if n := value.Distance(foldColumn(written), foldColumn(c), most); n <= most {
			best, most = c, n-1
		}
	}
	return best
}

// readMapping reads a mapping file; what is wrong with it is reported to b.
func readMapping(b *Batch, f *source.File) *mapping {
	doc := tomltree.Parse(f)
	r := &mappingReader{Batch: b, file: f, m: &mapping{}}
	for _, e := range doc.Errors {
		r.wrong(e.Span, "%s", joinHint(e.Message, e.Hint))
	}
	for n := range doc.Root().Children() {
		switch n.Key() {
		case "separator":
			if c, size := utf8.DecodeRuneInString(n.Text()); n.Kind() == tomltree.String && size == len(n.Text()) {
				r.m.separator = c
			} else {
				r.wrong(n.Span(), `separator must be one character, like ";"`)
			}
		case "date-order":
			switch n.Text() {
			case "day-first":
				r.m.order = value.DayFirst
			case "month-first":
				r.m.order = value.MonthFirst
			default:
				r.wrong(n.Span(), `date-order must be "day-first" or "month-first"`)
			}
		case "currency":
			r.m.currency = r.currency(n)
		case "source":
			r.source(n)
		case "company":
			r.company(n)
		default:
			r.wrong(n.KeySpan(), `there is no key %q here: there are separator, date-order, currency, source and company`, n.Key())
		}
	}
	if len(b.Problems) == 0 && (len(r.m.tables) == 0 || !slices.ContainsFunc(r.m.tables[0].fields, func(f fieldMap) bool { return f.key == "name" && f.column != "" })) {
		b.problem(f.Path, 0, "[company] must say which column holds the name")
	}
	return r.m
}

func joinHint(message, hint string) string {
	if hint == "" {
		return message
	}
	return message + ": " + hint
}

// mappingReader reads a mapping file.
type mappingReader struct {
	*Batch
	file *source.File
	m    *mapping
}

func (r *mappingReader) wrong(at source.Span, format string, args ...any) {
	r.problem(r.file.Path, r.file.Position(at.Start).Line, format, args...)
}

func (r *mappingReader) currency(n tomltree.Node) string {
	s := strings.ToUpper(n.Text())
	if n.Kind() != tomltree.String || len(s) != 3 {
		r.wrong(n.Span(), `a currency is three letters, like "EUR"`)
	}
	return s
}

func (r *mappingReader) source(n tomltree.Node) {
	if n.Kind() != tomltree.Table {
		r.wrong(n.Span(), `source must be a table: source = { title = "The desk's sheet" }`)
		return
	}
	for e := range n.Children() {
		d, _ := value.ParseISODate(e.Text())
		switch e.Key() {
		case "key":
			r.m.source.Key = e.Text()
		case "title":
			r.m.source.Title = e.Text()
		case "publisher":
			r.m.source.Publisher = e.Text()
		case "url":
			r.m.source.URL = e.Text()
		case "date":
			r.m.source.Date = d
		case "retrieved":
			r.m.source.Retrieved = d
		default:
			r.wrong(e.KeySpan(), "a source has no key %q: its keys are key, title, publisher, url, date, retrieved", e.Key())
		}
	}
}

// company reads the tables of the mapping: the company's own keys first.
func (r *mappingReader) company(n tomltree.Node) {
	if n.Kind() != tomltree.Table {
		r.wrong(n.KeySpan(), "write [company], once")
		return
	}
	r.m.tables = append(r.m.tables, tableMap{header: "company"})
	keys := facts.Keys("company")
	for e := range n.Children() {
		sub := facts.Keys("company." + e.Key())
		switch {
		case !slices.Contains(keys, e.Key()):
			r.wrong(e.KeySpan(), "%s", joinHint(fmt.Sprintf("a company has no key %q", e.Key()), facts.Meant(e.Key(), keys)))
		case facts.IsTable("company." + e.Key()):
			r.tables(e, sub)
		default:
			r.field(&r.m.tables[0], e)
		}
	}
}

// tables reads one table of the mapping or a list of them.
func (r *mappingReader) tables(n tomltree.Node, keys []string) {
	all := []tomltree.Node{n}
	if n.Kind() == tomltree.Array {
		all = all[:0]
		for e := range n.Children() {
			all = append(all, e)
		}
	}
	for _, t := range all {
		if t.Kind() != tomltree.Table {
			r.wrong(t.Span(), "%s must be a table: write [[company.%s]]", n.Key(), n.Key())
			continue
		}
		m := tableMap{header: "company." + n.Key()}
		for e := range t.Children() {
			if !slices.Contains(keys, e.Key()) {
				r.wrong(e.KeySpan(), "%s", joinHint(fmt.Sprintf("%s has no key %q", facts.TableName(m.header), e.Key()), facts.Meant(e.Key(), keys)))
				continue
			}
			r.field(&m, e)
		}
		r.m.tables = append(r.m.tables, m)
	}
}

// scales are the words for powers of ten.
var scales = map[string]int{"thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9, "lakh": 5, "crore": 7}

// field reads what makes the value of a key.
func (r *mappingReader) field(t *tableMap, n tomltree.Node) {
	f := fieldMap{key: n.Key(), span: n.Span()}
	switch n.Kind() {
	case tomltree.String:
		f.column = n.Text()
	case tomltree.Table:
		for e := range n.Children() {
			switch e.Key() {
			case "column":
				f.column, f.span = e.Text(), e.Span()
			case "value":
				f.constant = r.file.Text(e.Span())
			case "split":
				f.split = e.Text()
			case "currency":
				f.currency = r.currency(e)
			case "scale":
				var ok bool
				if f.scale, ok = scales[strings.ToLower(e.Text())]; !ok {
					r.wrong(e.Span(), `there is no scale %q: there are thousand, million, billion, lakh, crore`, e.Text())
				}
			default:
				r.wrong(e.KeySpan(), "there is no key %q here: there are column, value, split, scale, currency", e.Key())
			}
		}
		if (f.column == "") == (f.constant == "") {
			r.wrong(n.Span(), "%s must name a column or a value for all rows", n.Key())
		}
	default:
		r.wrong(n.Span(), `%s must be the name of a column, or { value = … } for a value of all rows`, n.Key())
		return
	}
	t.fields = append(t.fields, f)
}
