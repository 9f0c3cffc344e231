package importer

import (
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

const wikidataDoc = `Entities of Wikidata as JSON (Special:EntityData/Q….json): names, founding, founders,
headquarters, chief executives, employees, revenue. Deprecated statements become
retracted facts, and where some are preferred the others are left out. Founders and
places are entities of their own: name their files too, or their labels are missing.`

// Properties of Wikidata, https://www.wikidata.org/wiki/Property:….
const (
	instanceOf     = "P31"
	inception      = "P571"
	foundedBy      = "P112"
	headquarters   = "P159"
	chiefExecutive = "P169"
	chairperson    = "P488"
	employees      = "P1128"
	totalRevenue   = "P2139"
	estimatedValue = "P8340"
	officialName   = "P1448"
	shortName      = "P1813"
	countryOf      = "P17"
	industry       = "P452"
	crunchbaseID   = "P2088"
	pointInTime    = "P585"
	startTime      = "P580"
	endTime        = "P582"
	circumstances  = "P1480"
	referenceURL   = "P854"
	retrievedOn    = "P813"
	publishedOn    = "P577"
)

// Items of Wikidata.
const (
	human = "Q5"
	circa = "Q5727902"
)

// wikidataCurrencies are the currencies by the items that are their units.
var wikidataCurrencies = [...]struct{ item, code string }{
	{"Q4917", "USD"}, {"Q4916", "EUR"}, {"Q25224", "GBP"}, {"Q25344", "CHF"}, {"Q8146", "JPY"}, {"Q80524", "INR"}, {"Q39099", "CNY"},
	{"Q122922", "SEK"}, {"Q132643", "NOK"}, {"Q25417", "DKK"}, {"Q1104069", "CAD"}, {"Q259502", "AUD"},
}

type wikiFile struct {
	Entities map[string]*wikiEntity `json:"entities"`
}

type wikiEntity struct {
	ID       string                     `json:"id"`
	Modified string                     `json:"modified"`
	Labels   map[string]wikiText        `json:"labels"`
	Aliases  map[string][]wikiText      `json:"aliases"`
	Claims   map[string][]wikiStatement `json:"claims"`
}

type wikiText struct {
	Language string `json:"language"`
	Value    string `json:"value"`
}

type wikiStatement struct {
	Main       wikiSnak              `json:"mainsnak"`
	Rank       string                `json:"rank"`
	Qualifiers map[string][]wikiSnak `json:"qualifiers"`
	References []struct {
		Snaks map[string][]wikiSnak `json:"snaks"`
	} `json:"references"`
}

type wikiSnak struct {
	Type  string `json:"snaktype"`
	Value struct {
		Value json.RawMessage `json:"value"`
	} `json:"datavalue"`
}

// wikidata is one import of entities.
type wikidata struct {
	*Batch
	entities map[string]*wikiEntity
	file     string
	missing  map[string]bool // items without a label, reported once
}

func readWikidata(b *Batch, in []Input) {
	k := wikidata{Batch: b, entities: make(map[string]*wikiEntity), missing: make(map[string]bool)}
	var order []*wikiEntity
	files := make(map[*wikiEntity]*Input)
	for i := range in {
		entities, err := wikiEntities(in[i].Data)
		if err != nil {
			b.problem(in[i].Name, jsonLine(in[i].Data, err), "%s", jsonReason(err))
			continue
		}
		slices.SortFunc(entities, func(a, c *wikiEntity) int { return strings.Compare(a.ID, c.ID) })
		for _, e := range entities {
			if e.ID == "" || k.entities[e.ID] != nil {
				continue
			}
			k.entities[e.ID] = e
			order = append(order, e)
			files[e] = &in[i]
		}
		b.advance(len(in[i].Data))
	}
	for _, e := range order {
		if e.isCompany() {
			b.Rows++
			k.file = files[e].Name
			k.company(e, files[e])
		}
	}
}

// wikiEntities reads the entities of a file: of Special:EntityData, or one alone.
func wikiEntities(data []byte) ([]*wikiEntity, error) {
	var f wikiFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, err
	}
	var all []*wikiEntity
	for id, e := range f.Entities {
		if e != nil {
			if e.ID == "" {
				e.ID = id
			}
			all = append(all, e)
		}
	}
	if len(all) == 0 {
		e := &wikiEntity{}
		if err := json.Unmarshal(data, e); err != nil {
			return nil, err
		}
		if e.ID == "" {
			return nil, errNoEntity
		}
		all = append(all, e)
	}
	return all, nil
}

// isCompany reports whether an entity has what companies have and neither people
// nor cities do.
func (e *wikiEntity) isCompany() bool {
	for _, s := range e.Claims[instanceOf] {
		if s.Main.item() == human {
			return false
		}
	}
	for _, p := range [...]string{foundedBy, chiefExecutive, employees, totalRevenue, industry, headquarters, crunchbaseID} {
		if len(e.Claims[p]) > 0 {
			return true
		}
	}
	return false
}

// label is what an entity is called: in English, or in all languages alike, or in
// the first of them.
func (e *wikiEntity) label() string {
	for _, lang := range [...]string{"en", "mul", "en-gb", "fr", "de", "es"} {
		if t := e.Labels[lang].Value; t != "" {
			return t
		}
	}
	var languages []string
	for lang := range e.Labels {
		languages = append(languages, lang)
	}
	if len(languages) == 0 {
		return ""
	}
	return e.Labels[slices.Min(languages)].Value
}

func (k *wikidata) company(e *wikiEntity, in *Input) {
	name := e.label()
	if facts.Slug(name) == "" {
		k.skip(k.file, 0, "%s has no label", e.ID)
		return
	}
	c := k.Batch.Lookup(e.ID, name)
	c.hint = name + " " + e.ID
	modified, _ := value.ParseISODate(firstTen(e.Modified))
	key := k.Batch.AddSource(Source{Key: "wikidata-" + e.ID, Title: name, Publisher: "Wikidata", URL: "https://www.wikidata.org/wiki/" + e.ID,
		Date: modified, Retrieved: firstKnown(k.options.AsOf, in.Modified)})
	c.Set("source", Text(key))
	c.Set("aliases", List(k.aliases(e, name)))
	var countries []string
	for _, s := range k.current(e, countryOf) {
		countries = append(countries, k.name(s.Main.item()))
	}
	c.Set("country", List(countries))

	var founded []string
	for _, s := range k.ranked(e, inception) {
		if d := s.Main.date(); d.Known() {
			founded = append(founded, k.long(Date(d), &s, key))
		}
	}
	c.Set("founded", joined(founded))
	var places []string
	for _, s := range k.current(e, headquarters) {
		if n := k.name(s.Main.item()); n != "" {
			places = append(places, k.long(Text(n), &s, key))
		}
	}
	c.Set("hq", joined(places))
	var founders []string
	all := true
	for _, s := range k.ranked(e, foundedBy) {
		n := k.name(s.Main.item())
		if n == "" {
			all = false
			continue
		}
		founders = append(founders, k.long(Text(n), &s, key))
	}
	if c.Set("founders", joined(founders)); len(founders) > 0 && !all {
		c.Set("founders_complete", "false")
	}
	k.roles(c, e, chiefExecutive, "CEO", key)
	k.roles(c, e, chairperson, "chair", key)
	for _, s := range k.figures(e, employees) {
		if n := s.count(); n != "" {
			t := c.Add("headcount")
			t.Set("count", n)
			t.Set("as_of", Date(s.at(pointInTime)))
			k.about(t, &s, key)
		}
	}
	for _, s := range k.figures(e, totalRevenue) {
		if m := s.money(); m != "" {
			t := c.Add("revenue")
			t.Set("amount", m)
			if at := s.at(pointInTime); at.Known() {
				y, _, _ := at.Start.Civil()
				t.Set("period", Text(strconv.Itoa(y)))
			}
			k.about(t, &s, key)
		}
	}
	for _, s := range k.figures(e, estimatedValue) {
		if m := s.money(); m != "" {
			t := c.Add("valuation")
			t.Set("amount", m)
			t.Set("date", Date(s.at(pointInTime)))
			k.about(t, &s, key)
		}
	}
}

// aliases are the other names of an entity in Latin letters: its English aliases,
// its official and short names, and its labels elsewhere.
func (k *wikidata) aliases(e *wikiEntity, name string) []string {
	var all []string
	for _, lang := range [...]string{"en", "mul"} {
		for _, a := range e.Aliases[lang] {
			all = append(all, a.Value)
		}
	}
	for _, p := range [...]string{officialName, shortName} {
		for _, s := range k.current(e, p) {
			var t struct {
				Text string `json:"text"`
			}
			if json.Unmarshal(s.Main.Value.Value, &t) == nil {
				all = append(all, t.Text)
			}
		}
	}
	var languages []string
	for lang := range e.Labels {
		languages = append(languages, lang)
	}
	slices.Sort(languages)
	for _, lang := range languages {
		all = append(all, e.Labels[lang].Value)
	}
	seen := map[string]bool{name: true}
	return slices.DeleteFunc(all, func(s string) bool {
		drop := seen[s] || !latin(s)
		seen[s] = true
		return drop
	})
}

// latin reports whether a name is in Latin letters.
func latin(s string) bool {
	f := value.Fold(s)
	return f != "" && !strings.ContainsFunc(f, func(r rune) bool { return r >= 0x250 })
}

// ranked are the statements of a property that count: the preferred ones if there
// are some, else all; and the deprecated ones, which are known to be wrong.
func (k *wikidata) ranked(e *wikiEntity, property string) []wikiStatement {
	all := e.Claims[property]
	preferred := slices.ContainsFunc(all, func(s wikiStatement) bool { return s.Rank == "preferred" })
	var out []wikiStatement
	for _, s := range all {
		if s.Main.Type == "value" && (s.Rank == "preferred" || s.Rank == "deprecated" || !preferred) {
			out = append(out, s)
		}
	}
	return out
}

// current are the ranked statements that have not ended and are not wrong.
func (k *wikidata) current(e *wikiEntity, property string) []wikiStatement {
	return slices.DeleteFunc(k.ranked(e, property), func(s wikiStatement) bool {
		return s.Rank == "deprecated" || len(s.Qualifiers[endTime]) > 0
	})
}

// figures are the statements of a property of which each is of its own time.
func (k *wikidata) figures(e *wikiEntity, property string) []wikiStatement {
	return slices.DeleteFunc(slices.Clone(e.Claims[property]), func(s wikiStatement) bool { return s.Main.Type != "value" })
}

func (k *wikidata) roles(c *Company, e *wikiEntity, property, title, key string) {
	for _, s := range k.figures(e, property) {
		n := k.name(s.Main.item())
		if n == "" {
			continue
		}
		t := c.Add("role")
		t.Set("person", Text(n))
		t.Set("title", Text(title))
		t.Set("since", Date(s.at(startTime)))
		t.Set("until", Date(s.at(endTime)))
		k.about(t, &s, key)
	}
}

// name is the label of an item, "" when its entity is in none of the files.
func (k *wikidata) name(item string) string {
	if item == "" {
		return ""
	}
	if e := k.entities[item]; e != nil {
		return e.label()
	}
	if !k.missing[item] {
		k.missing[item] = true
		k.problem(k.file, 0, "%s is in none of the files: name %s.json too", item, item)
	}
	return ""
}

// about adds what the table of a fact says of the statement.
func (k *wikidata) about(t *Table, s *wikiStatement, key string) {
	if s.Rank == "deprecated" {
		t.Set("status", Text("retracted"))
	}
	if src := k.reference(s, key); src != "" {
		t.Set("source", Text(src))
	}
}

// long is a value, in its long form where the statement says more.
func (k *wikidata) long(toml string, s *wikiStatement, key string) string {
	t := Table{}
	k.about(&t, s, key)
	if len(t.Entries) == 0 {
		return toml
	}
	out := "{ value = " + toml
	for _, e := range t.Entries {
		out += ", " + e.Key + " = " + e.Value
	}
	return out + " }"
}

// joined is one value, or a list of several.
func joined(all []string) string {
	if len(all) == 1 {
		return all[0]
	}
	all = slices.Compact(slices.DeleteFunc(slices.Clone(all), func(s string) bool { return s == "" }))
	if len(all) == 0 {
		return ""
	}
	return "[" + strings.Join(all, ", ") + "]"
}

// reference enters the page a statement cites as a source, and is its key.
func (k *wikidata) reference(s *wikiStatement, key string) string {
	for _, r := range s.References {
		for _, u := range r.Snaks[referenceURL] {
			var link string
			if json.Unmarshal(u.Value.Value, &link) != nil {
				continue
			}
			at, err := url.Parse(link)
			if err != nil || at.Host == "" {
				continue
			}
			src := Source{URL: link, Publisher: strings.TrimPrefix(at.Host, "www.")}
			for _, d := range r.Snaks[publishedOn] {
				src.Date = d.date()
			}
			for _, d := range r.Snaks[retrievedOn] {
				src.Retrieved = d.date()
			}
			for _, o := range k.Sources {
				if o.URL == link {
					return o.Key
				}
			}
			n := 1
			src.Key = key + "-" + strconv.Itoa(n)
			for slices.ContainsFunc(k.Sources, func(o Source) bool { return o.Key == src.Key }) {
				n++
				src.Key = key + "-" + strconv.Itoa(n)
			}
			return k.Batch.AddSource(src)
		}
	}
	return ""
}

// item is the entity a snak names, "" for none.
func (s *wikiSnak) item() string {
	var v struct {
		ID string `json:"id"`
	}
	if s.Type != "value" || json.Unmarshal(s.Value.Value, &v) != nil {
		return ""
	}
	return v.ID
}

// date is the time of a snak at its precision: 9 is a year, 10 a month, 11 a day
// (https://www.wikidata.org/wiki/Help:Dates).
func (s *wikiSnak) date() value.Date {
	var v struct {
		Time      string `json:"time"`
		Precision int    `json:"precision"`
	}
	if s.Type != "value" || json.Unmarshal(s.Value.Value, &v) != nil || !strings.HasPrefix(v.Time, "+") {
		return value.Date{}
	}
	t := firstTen(v.Time[1:])
	var d value.Date
	switch {
	case v.Precision >= 11:
		d, _ = value.ParseISODate(t)
	case v.Precision == 10 && len(t) >= 7:
		d, _ = value.ParseISODate(t[:7])
	case v.Precision == 9 && len(t) >= 4:
		d, _ = value.ParseISODate(t[:4])
	}
	return d
}

func firstTen(s string) string { return s[:min(len(s), len("2006-01-02"))] }

// at is the time a qualifier gives.
func (s *wikiStatement) at(qualifier string) value.Date {
	for _, q := range s.Qualifiers[qualifier] {
		if d := q.date(); d.Known() {
			return d
		}
	}
	return value.Date{}
}

// quantity is the figure of a statement with its bounds and unit.
func (s *wikiStatement) quantity() (amount, lo, hi value.Num, unit string, ok bool) {
	var v struct {
		Amount string `json:"amount"`
		Upper  string `json:"upperBound"`
		Lower  string `json:"lowerBound"`
		Unit   string `json:"unit"`
	}
	if json.Unmarshal(s.Main.Value.Value, &v) != nil {
		return
	}
	amount, ok = value.ParseNum(strings.TrimPrefix(v.Amount, "+"))
	lo, hi = amount, amount
	if n, fine := value.ParseNum(strings.TrimPrefix(v.Lower, "+")); fine {
		lo = n
	}
	if n, fine := value.ParseNum(strings.TrimPrefix(v.Upper, "+")); fine {
		hi = n
	}
	return amount, lo, hi, v.Unit[strings.LastIndexByte(v.Unit, '/')+1:], ok
}

// count is a number of people: exact, with bounds, or about.
func (s *wikiStatement) count() string {
	n, lo, hi, _, ok := s.quantity()
	switch {
	case !ok || n.Sign() < 0 || !n.IsInt():
		return ""
	case lo.Cmp(hi) < 0 && lo.IsInt() && hi.IsInt():
		return Text(lo.String() + "-" + hi.String())
	}
	for _, q := range s.Qualifiers[circumstances] {
		if q.item() == circa {
			return Text("~" + n.String())
		}
	}
	return n.String()
}

// money is an amount in the currency that is its unit; "" when that is not known.
func (s *wikiStatement) money() string {
	n, _, _, unit, ok := s.quantity()
	if !ok {
		return ""
	}
	for _, c := range wikidataCurrencies {
		if c.item == unit {
			return money(n, c.code)
		}
	}
	return ""
}
