package importer

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

const crunchbaseDoc = `Exports of Crunchbase as CSV: companies, funding rounds and
acquisitions, of today's site or of the snapshot of 2013. Several files may be named
at once; which is which shows in the first row. A first day of January is a year and
a first day of a month a month where the export does not say how exact a date is.`

// crunchbase is one import of Crunchbase's files.
type crunchbase struct {
	*Batch
	source string
}

func readCrunchbase(b *Batch, in []Input) {
	k := crunchbase{Batch: b}
	for i := range in {
		s, err := openSheet(&in[i], 0)
		if err != nil {
			b.problem(in[i].Name, 0, "%v", err)
			continue
		}
		var row func(*sheet)
		switch {
		case s.has("acquirer_name", "company_name"):
			row = k.acquisition2013
		case s.has("funding_round_type"):
			row = k.round2013
		case s.has("permalink", "funding_total_usd"):
			row = k.company2013
		case s.has("acquiree name", "acquirer name"):
			row = k.acquisitionRow
		case s.has("transaction name"), s.has("money raised"), s.has("funding type", "organization name"):
			row = k.roundRow
		case s.has("organization name"):
			row = k.companyRow
		default:
			b.problem(in[i].Name, 1, "these are no columns of Crunchbase's: %s", strings.Join(s.columns, ", "))
			continue
		}
		k.source = b.AddSource(Source{Key: "crunchbase", Title: "Crunchbase", Publisher: "Crunchbase", URL: "https://www.crunchbase.com",
			Retrieved: firstKnown(b.options.AsOf, in[i].Modified)})
		for s.next(b) {
			row(s)
		}
	}
	for _, c := range b.Companies {
		full := slices.ContainsFunc(c.Tables, func(t Table) bool { return t.Header == "company.round" && !t.weak })
		c.Tables = slices.DeleteFunc(c.Tables, func(t Table) bool { return full && t.weak })
	}
}

// firstKnown is the first date that says something.
func firstKnown(all ...value.Date) value.Date {
	for _, d := range all {
		if d.Known() {
			return d
		}
	}
	return value.Date{}
}

// organisation is the company of a row; nil, with the row reported, when it has no
// usable name.
func (k *crunchbase) organisation(s *sheet, permalink, name string) *Company {
	permalink = permalink[strings.LastIndexByte(permalink, '/')+1:]
	switch {
	case isSheetError(name):
		k.skip(s.in.Name, s.line, "the name is the error of a spreadsheet, %s; Crunchbase calls it %q", name, permalink)
		return nil
	case strings.TrimSpace(name) == "", facts.Slug(name) == "" && permalink == "":
		k.skip(s.in.Name, s.line, "no company is named")
		return nil
	}
	id := permalink
	if id == "" {
		id = "name:" + value.Fold(name)
		// A file without permalinks speaks of the company another has under one.
		for _, c := range k.Companies {
			if c.Name == name {
				return c
			}
		}
	}
	c := k.Lookup(id, name)
	c.hint = permalink
	c.Set("source", Text(k.source))
	return c
}

// flooredDate reads a day of a source that writes the first of a month for the
// month, and the first of a year for the year.
func flooredDate(s string) value.Date {
	d, ok := value.ParseISODate(s)
	if !ok || d.Grain != value.GrainDay {
		return d
	}
	switch y, m, day := d.Start.Civil(); {
	case day == 1 && m == 1:
		return value.YearDate(y)
	case day == 1:
		return value.MonthDate(y, m)
	}
	return d
}

// amount is an amount in a currency, "" for none or 0.
func amount(s, currency string) string {
	v, ok := figure(strings.TrimSuffix(s, ".0"), value.Count)
	if !ok {
		if v, ok = figure(s, value.Money); !ok {
			return ""
		}
		if currency == "" {
			currency = v.Currency
		}
	}
	if currency == "" || v.Num.Sign() <= 0 || !v.Plain() {
		return ""
	}
	return money(v.Num, currency)
}

func (k *crunchbase) company2013(s *sheet) {
	c := k.organisation(s, s.get("permalink"), s.get("name"))
	if c == nil {
		return
	}
	c.Set("founded", Date(flooredDate(s.get("founded_at"))))
	c.Set("hq", Text(cityAndState(s.get("city"), s.get("state_code"))))
	c.Set("country", List([]string{countryName(s.get("country_code"))}))
	if total := amount(s.get("funding_total_usd"), "USD"); total != "" {
		c.Set("total_raised", dated(total, k.options.AsOf))
	}
}

// dated is a value with the day it is of, as a table where there is one.
func dated(toml string, on value.Date) string {
	if !on.Known() {
		return toml
	}
	return "{ value = " + toml + ", as_of = " + Date(on) + " }"
}

// cityAndState is a city with the code of its state: "Cambridge, MA".
func cityAndState(city, state string) string {
	city = strings.Trim(city, " ,")
	if city == "" || state == "" {
		return city
	}
	return city + ", " + state
}

// countryName is a country by the three letters Crunchbase has for it, where they
// are not those of a country a desk would write.
func countryName(code string) string {
	switch code {
	case "USA":
		return "US"
	case "GBR":
		return "GB"
	case "FRA":
		return "FR"
	case "DEU":
		return "DE"
	case "CAN":
		return "CA"
	case "ISR":
		return "IL"
	case "IND":
		return "IN"
	case "JPN":
		return "JP"
	case "CHN":
		return "CN"
	case "SWE":
		return "SE"
	case "NOR":
		return "NO"
	case "NLD":
		return "NL"
	case "ESP":
		return "ES"
	case "CHE":
		return "CH"
	}
	return ""
}

func (k *crunchbase) round2013(s *sheet) {
	c := k.organisation(s, s.get("company_permalink"), s.get("company_name"))
	if c == nil {
		return
	}
	kind := roundType(s.get("funding_round_type"))
	if kind.none {
		return
	}
	t := c.Add("round")
	t.Set("series", Text(kind.series))
	t.Set("amount", amount(s.get("raised_amount_usd"), "USD"))
	t.Set("date", Date(flooredDate(s.get("funded_at"))))
	t.Set("kind", Text(kind.kind))
	t.Set("note", Text(kind.note))
	dropEmptyRound(c)
}

// dropEmptyRound takes back a round of which nothing is known but that there was one.
func dropEmptyRound(c *Company) {
	if t := &c.Tables[len(c.Tables)-1]; t.get("series") == "" && t.get("amount") == "" && t.get("date") == "" {
		c.Tables = c.Tables[:len(c.Tables)-1]
	}
}

// roundKind is what a type of round of Crunchbase's is in a facts file.
type roundKind struct {
	series, kind, note string
	none               bool // no round at all
}

// roundType reads "Series B", "series-c+", "venture", "Debt Financing".
func roundType(s string) roundKind {
	switch f := strings.TrimSuffix(value.Fold(s), " series unknown"); f {
	case "", "series", "series unknown", "venture", "venture round", "undisclosed", "other", "funding round", "equity":
		return roundKind{}
	case "series c":
		if strings.HasSuffix(s, "+") {
			return roundKind{note: "Series C or later"}
		}
		return roundKind{series: "Series C"}
	case "debt financing", "debt", "debt round", "post ipo debt":
		return roundKind{series: "debt", kind: "debt"}
	case "grant":
		return roundKind{series: "grant", kind: "grant"}
	case "secondary market", "post ipo secondary":
		return roundKind{series: "secondary", kind: "secondary"}
	case "private equity", "private equity round":
		return roundKind{series: "private equity"}
	case "corporate round", "equity crowdfunding", "product crowdfunding", "crowdfunding", "convertible note", "post ipo equity", "post ipo", "initial coin offering":
		return roundKind{series: strings.TrimSuffix(strings.ReplaceAll(f, "post ipo", "post-IPO"), " round")}
	case "non equity assistance":
		return roundKind{none: true}
	}
	return roundKind{series: value.SeriesName(s)}
}

func (k *crunchbase) acquisition2013(s *sheet) {
	if s.get("company_name") == "" && s.get("acquirer_name") == "" {
		return // rows without either are padding of the snapshot
	}
	c := k.organisation(s, s.get("acquirer_permalink"), s.get("acquirer_name"))
	if c == nil {
		return
	}
	target := s.get("company_name")
	if target == "" || isSheetError(target) {
		k.skip(s.in.Name, s.line, "the company that %s bought has no name", c.Name)
		return
	}
	t := c.Add("acquisition")
	t.Set("target", Text(target))
	t.Set("date", Date(flooredDate(s.get("acquired_at"))))
	t.Set("amount", amount(s.get("price_amount"), s.get("price_currency_code")))
}

// stated is an amount of today's exports: in the currency it was told in, or in
// dollars.
func stated(s *sheet, column string) string {
	if a := amount(s.get(column), s.get(column+" currency")); a != "" {
		return a
	}
	return amount(s.get(column+" (in usd)", column+" currency (in usd)"), "USD")
}

func (k *crunchbase) companyRow(s *sheet) {
	c := k.organisation(s, s.get("organization name url"), s.get("organization name"))
	if c == nil {
		return
	}
	c.Set("aliases", List(slices.DeleteFunc([]string{s.get("legal name")}, func(n string) bool { return n == c.Name })))
	c.Set("founded", Date(withPrecision(s.get("founded date"), s.get("founded date precision"))))
	where := splitNames(s.get("headquarters location"), ",")
	if len(where) > 0 {
		country := where[len(where)-1]
		c.Set("country", List([]string{country}))
		place := where[0]
		if len(where) > 2 && country == "United States" {
			place += ", " + where[1]
		}
		c.Set("hq", Text(place))
	}
	if founders := List(splitNames(s.get("founders"), ",")); founders != "" {
		c.Set("founders", founders)
		c.Set("founders_complete", "false")
	}
	c.Set("investors", List(splitNames(s.get("top 5 investors"), ",")))
	if total := stated(s, "total funding amount"); total != "" {
		c.Set("total_raised", dated(total, k.options.AsOf))
	}
	if n := band(s.get("number of employees")); n != "" {
		t := c.Add("headcount")
		t.Set("count", n)
		t.Set("as_of", Date(k.options.AsOf))
	}
	if buyer := s.get("acquired by"); buyer != "" {
		if by := k.organisation(s, "", buyer); by != nil {
			t := by.Add("acquisition")
			t.Set("target", Text(c.Name))
			t.Set("date", Date(withPrecision(s.get("announced date", "acquisition announced date"), s.get("announced date precision"))))
			t.Set("amount", stated(s, "price"))
		}
	}
	kind := roundType(s.get("last funding type"))
	if at, sum := s.get("last funding date"), stated(s, "last funding amount"); !kind.none && (at != "" || sum != "") {
		t := c.Add("round")
		t.Set("series", Text(kind.series))
		t.Set("amount", sum)
		t.Set("date", Date(withPrecision(at, "")))
		t.Set("kind", Text(kind.kind))
		t.weak = true // a file of rounds tells it in full
		dropEmptyRound(c)
	}
}

// withPrecision reads a day with how exact it is meant: "day", "month" or "year".
func withPrecision(s, precision string) value.Date {
	d, ok := value.ParseISODate(s)
	if !ok {
		v, _ := figure(s, value.DateKind)
		d = v.Date
	}
	if d.Grain != value.GrainDay {
		return d
	}
	y, m, _ := d.Start.Civil()
	switch precision {
	case "year":
		return value.YearDate(y)
	case "month":
		return value.MonthDate(y, m)
	}
	return d
}

// band is a range of employees as a string of TOML. Spreadsheets take two of them
// for dates.
func band(s string) string {
	switch strings.ToLower(s) {
	case "nov-50", "50-nov":
		s = "11-50"
	case "jan-10", "10-jan", "1-oct", "oct-1":
		s = "1-10"
	}
	if _, ok := figure(s, value.Count); !ok {
		return ""
	}
	return Text(s)
}

func (k *crunchbase) roundRow(s *sheet) {
	name := s.get("organization name")
	if name == "" {
		// "Series B - Fjord Robotics"
		_, name, _ = strings.Cut(s.get("transaction name"), " - ")
	}
	c := k.organisation(s, s.get("organization name url"), name)
	if c == nil {
		return
	}
	kind := roundType(s.get("funding type"))
	if kind.none {
		return
	}
	t := c.Add("round")
	t.Set("series", Text(kind.series))
	t.Set("amount", stated(s, "money raised"))
	t.Set("date", Date(withPrecision(s.get("announced date"), s.get("announced date precision"))))
	t.Set("kind", Text(kind.kind))
	t.Set("valuation", stated(s, "post-money valuation"))
	t.Set("pre_valuation", stated(s, "pre-money valuation"))
	leads := splitNames(s.get("lead investors"), ",")
	t.Set("lead", List(leads))
	var others []string
	for _, i := range splitNames(s.get("investor names"), ",") {
		if !slices.Contains(leads, i) {
			others = append(others, i)
		}
	}
	t.Set("investors", List(others))
	dropEmptyRound(c)
}

func (k *crunchbase) acquisitionRow(s *sheet) {
	c := k.organisation(s, s.get("acquirer name url"), s.get("acquirer name"))
	if c == nil {
		return
	}
	target := s.get("acquiree name")
	if target == "" {
		k.skip(s.in.Name, s.line, "the company that %s bought has no name", c.Name)
		return
	}
	t := c.Add("acquisition")
	t.Set("target", Text(target))
	t.Set("date", Date(withPrecision(s.get("announced date"), s.get("announced date precision"))))
	t.Set("amount", stated(s, "price"))
}
