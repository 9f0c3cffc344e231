// Package importer turns what others know of companies into facts files: exports
// of databases, entries of registers, filings, and any spreadsheet.
//
// The important type is [Batch]. An importer reads bytes and gives companies with
// their facts as TOML, and a source for each; it opens no files and asks no
// network. A row it cannot read is a problem with its line, and the others are
// read all the same.
package importer

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Format is one kind of files that can be imported.
type Format struct {
	Name string // "crunchbase"
	Doc  string // what files it reads and what becomes of them
	read func(b *Batch, in []Input)
}

// Formats lists the importers.
func Formats() []Format {
	return []Format{
		{"csv", csvDoc, readCSV},
		{"crunchbase", crunchbaseDoc, readCrunchbase},
		{"wikidata", wikidataDoc, readWikidata},
		{"form-d", formDDoc, readFormD},
		{"registry-fr", registryFRDoc, readRegistryFR},
		{"companies-house", companiesHouseDoc, readCompaniesHouse},
		{"rates", ratesDoc, readRates},
	}
}

// Input is a file to import.
type Input struct {
	Name     string
	Data     []byte
	Modified value.Date // the day the file was written, for sources that do not say of when they are
}

// Options are what an import depends on besides its files.
type Options struct {
	AsOf     value.Date          // of facts that the files give no date for; zero for none
	Mapping  *source.File        // what the columns of a spreadsheet mean; for csv
	Progress func(done, all int) // called now and then with the bytes read; may be nil
}

// Batch is what an import gives.
type Batch struct {
	Format    string
	Head      string // the comment at the head of the facts file
	Companies []*Company
	Sources   []Source
	Rates     []PairRates
	Problems  []Problem
	Rows      int // rows, entities or filings read
	Skipped   int // of them: those with a problem that left nothing to import
	options   Options
	byKey     map[string]*Company
	all, done int // bytes
}

// Problem is a row, entity or filing that could not be read, or not wholly.
type Problem struct {
	File    string
	Line    int // 0 for the file as a whole
	Message string
}

// String is "file:line: message".
func (p Problem) String() string {
	if p.Line == 0 {
		return p.File + ": " + p.Message
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ": " + p.Message
}

// Source is where the facts of a batch come from.
type Source struct {
	Key, Title, Publisher, URL, Note string
	Date, Retrieved                  value.Date
}

// PairRates are the rates of two currencies, by month.
type PairRates struct {
	From, To string
	Months   []MonthRate
}

// MonthRate is a rate as a decimal with its month ("2024-04").
type MonthRate struct{ Month, Rate string }

// Company is a company with its facts as tables of TOML.
type Company struct {
	Name   string
	ID     string // "" to make one of the name
	hint   string // of an id, for names that several have
	Table         // the company's own keys
	Tables []Table
}

// Table is a table of TOML.
type Table struct {
	Header  string // "company", "company.round"
	Entries []Entry
	weak    bool // yields to others of its kind
}

// Entry is a key with its value as TOML writes it.
type Entry struct{ Key, Value string }

// Set sets a key unless the value is "" or the key has one.
func (t *Table) Set(key, toml string) {
	if toml != "" && !slices.ContainsFunc(t.Entries, func(e Entry) bool { return e.Key == key }) {
		t.Entries = append(t.Entries, Entry{key, toml})
	}
}

// get is the value of a key, "" when it has none.
func (t *Table) get(key string) string {
	for _, e := range t.Entries {
		if e.Key == key {
			return e.Value
		}
	}
	return ""
}

// Add appends a table to the company's and is it. A table that says nothing is
// left out when the batch is written.
func (c *Company) Add(name string) *Table {
	c.Tables = append(c.Tables, Table{Header: "company." + name})
	return &c.Tables[len(c.Tables)-1]
}

// NewBatch is an empty batch, in the name of whatever fills it.
func NewBatch(format string) *Batch {
	return &Batch{Format: format, byKey: make(map[string]*Company),
		Head: fmt.Sprintf("Written by \"factlint facts import %s\". What is changed here is lost with the\nnext import; facts in other files win over these.", format)}
}

// Import reads files of a format.
func Import(format string, in []Input, o Options) (*Batch, error) {
	for _, f := range Formats() {
		if f.Name != format {
			continue
		}
		b := NewBatch(format)
		b.options = o
		for i := range in {
			b.all += len(in[i].Data)
		}
		f.read(b, in)
		b.name()
		return b, nil
	}
	return nil, fmt.Errorf("there is no format %q", format)
}

// Lookup is the company with a key that tells it from others in the files: an
// identifier, or its folded name. It is made when it is new.
func (b *Batch) Lookup(key, name string) *Company {
	if c := b.byKey[key]; c != nil {
		return c
	}
	c := &Company{Name: name, Table: Table{Header: "company"}}
	b.byKey[key] = c
	b.Companies = append(b.Companies, c)
	return c
}

// problem notes what is wrong with a file at a line.
func (b *Batch) problem(file string, line int, format string, args ...any) {
	b.Problems = append(b.Problems, Problem{file, line, fmt.Sprintf(format, args...)})
}

// skip notes a row that gives nothing.
func (b *Batch) skip(file string, line int, format string, args ...any) {
	b.Skipped++
	b.problem(file, line, format, args...)
}

// advance says that n more bytes have been read.
func (b *Batch) advance(n int) {
	b.done += n
	if b.options.Progress != nil {
		b.options.Progress(b.done, b.all)
	}
}

// AddSource enters a source unless its key is taken, and is the key.
func (b *Batch) AddSource(s Source) string {
	if !slices.ContainsFunc(b.Sources, func(o Source) bool { return o.Key == s.Key }) {
		b.Sources = append(b.Sources, s)
	}
	return s.Key
}

// name gives ids to companies that need one of their own: those whose name gives
// none, or one that another has.
func (b *Batch) name() {
	taken := make(map[string]bool, len(b.Companies))
	for _, c := range b.Companies {
		if c.ID != "" {
			taken[c.ID] = true
		}
	}
	for _, c := range b.Companies {
		if c.ID != "" {
			continue
		}
		slug := facts.Slug(c.Name)
		id := slug
		if id == "" || taken[id] {
			id = cmp.Or(facts.Slug(c.hint), slug, "company")
			for n := 2; taken[id]; n++ {
				id = cmp.Or(facts.Slug(c.hint), slug, "company") + "-" + strconv.Itoa(n)
			}
			c.ID = id
		}
		taken[id] = true
	}
}

// The values of TOML.

// Text is a string of TOML, "" for none.
func Text(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < 0x20 || r == 0x7F || r == 0xFFFD:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// List is a list of strings, those that are blank or come twice left out; "" for none.
func List(all []string) string {
	var out []string
	for _, s := range all {
		if t := Text(s); t != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// Date is a date, a year without quotes; "" for none.
func Date(d value.Date) string {
	s := d.String()
	switch {
	case !d.Known():
		return ""
	case d.Grain == value.GrainDay, len(s) == len("2016") && s[0] != '0':
		return s
	}
	return Text(s)
}

// money is an amount, short where that loses nothing: "$1.75m", "CHF 200k".
func money(n value.Num, currency string) string {
	s := value.Value{Kind: value.Count, Num: n}.String()
	switch currency {
	case "USD":
		s = "$" + s
	case "EUR":
		s = "€" + s
	case "GBP":
		s = "£" + s
	default:
		s = currency + " " + s
	}
	return Text(s)
}

// figure reads a figure as registers, databases and spreadsheets write it; it is
// of the kind, or no figure.
func figure(s string, kind value.Kind) (value.Value, bool) {
	v, ok := value.Parse(strings.TrimSpace(s), value.Reading{})
	return v, ok && v.Kind == kind
}

// splitNames cuts a list of names at a separator. A comma before a legal form
// parts no names: "Fjord, Inc., Nord Fund" are two.
func splitNames(s, separator string) []string {
	var out []string
	for part := range strings.SplitSeq(s, separator) {
		switch part = strings.TrimSpace(part); {
		case part == "":
		case separator == "," && len(out) > 0 && isLegalForm(part):
			out[len(out)-1] += ", " + part
		default:
			out = append(out, part)
		}
	}
	return out
}

func isLegalForm(s string) bool {
	switch strings.ToLower(strings.ReplaceAll(s, ".", "")) {
	case "inc", "llc", "ltd", "limited", "lp", "llp", "corp", "co", "sa", "sas", "gmbh", "ag", "plc", "bv", "nv":
		return true
	}
	return false
}
