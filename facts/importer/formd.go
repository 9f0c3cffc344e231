package importer

import (
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

const formDDoc = `Filings of Form D with the SEC as XML (primary_doc.xml): the amount sold so far, the
officers and directors, the year of incorporation. What is sold is not what is
offered; the first sale is not the announcement, so a round has but the month of it;
an amendment takes the place of what it amends. Venture funds are passed over.`

type formD struct {
	XMLName xml.Name `xml:"edgarSubmission"`
	Type    string   `xml:"submissionType"`
	Issuer  issuer   `xml:"primaryIssuer"`
	People  []struct {
		First         string   `xml:"relatedPersonName>firstName"`
		Last          string   `xml:"relatedPersonName>lastName"`
		Relationships []string `xml:"relatedPersonRelationshipList>relationship"`
		Clarification string   `xml:"relationshipClarification"`
	} `xml:"relatedPersonsList>relatedPersonInfo"`
	Offering struct {
		FirstSale string   `xml:"typeOfFiling>dateOfFirstSale>value"`
		Equity    string   `xml:"typesOfSecuritiesOffered>isEquityType"`
		Debt      string   `xml:"typesOfSecuritiesOffered>isDebtType"`
		Fund      string   `xml:"typesOfSecuritiesOffered>isPooledInvestmentFundType"`
		Sold      string   `xml:"offeringSalesAmounts>totalAmountSold"`
		Signed    []string `xml:"signatureBlock>signature>signatureDate"`
	} `xml:"offeringData"`
}

type issuer struct {
	CIK      string   `xml:"cik"`
	Name     string   `xml:"entityName"`
	City     string   `xml:"issuerAddress>city"`
	State    string   `xml:"issuerAddress>stateOrCountry"`
	Year     string   `xml:"yearOfInc>value"`
	Previous []string `xml:"issuerPreviousNameList>previousName"`
	Edgar    []string `xml:"edgarPreviousNameList>previousName"`
}

func readFormD(b *Batch, in []Input) {
	type filing struct {
		formD
		name string
	}
	var all []filing
	for i := range in {
		b.Rows++
		var f formD
		if err := xml.Unmarshal([]byte(decode(in[i].Data)), &f); err != nil {
			line := 0
			if s := new(xml.SyntaxError); errors.As(err, &s) {
				line = s.Line
			}
			b.skip(in[i].Name, line, "this is no Form D: %v", err)
			continue
		}
		b.advance(len(in[i].Data))
		all = append(all, filing{f, in[i].Name})
	}
	// The later filings first: what they say stands.
	slices.SortStableFunc(all, func(x, y filing) int { return strings.Compare(y.signed(), x.signed()) })
	for i := range all {
		f := &all[i]
		switch {
		case facts.Slug(f.Issuer.Name) == "":
			b.skip(f.name, 0, "the issuer has no name")
			continue
		case f.Offering.Fund == "true":
			b.skip(f.name, 0, "%s is a fund", f.Issuer.Name)
			continue
		}
		f.enter(b)
	}
}

// signed is the day a filing was signed, as ISO 8601 writes it; "" when it is not.
func (f *formD) signed() string {
	if len(f.Offering.Signed) == 0 {
		return ""
	}
	return slices.Max(f.Offering.Signed)
}

func (f *formD) enter(b *Batch) {
	id := f.Issuer.CIK
	if id == "" {
		id = "name:" + value.Fold(f.Issuer.Name)
	}
	c := b.Lookup(id, companyName(f.Issuer.Name))
	c.hint = "cik " + strings.TrimLeft(f.Issuer.CIK, "0")
	signed, _ := value.ParseISODate(firstTen(f.signed()))
	cik := strings.TrimLeft(f.Issuer.CIK, "0")
	key := "form-d-" + cik
	if signed.Known() {
		key += "-" + signed.String()
	}
	key = b.AddSource(Source{Key: key, Title: "Form D of " + f.Issuer.Name, Publisher: "SEC", Date: signed,
		URL: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=" + cik + "&type=D"})
	c.Set("source", Text(key))
	var names []string
	for _, n := range append(f.Issuer.Previous, f.Issuer.Edgar...) {
		if n = strings.TrimSpace(n); n != "" && !strings.EqualFold(n, "none") {
			names = append(names, companyName(n))
		}
	}
	c.Set("formerly", List(names))
	if y, ok := value.ParseISODate(strings.TrimSpace(f.Issuer.Year)); ok {
		c.Set("incorporated", Date(y))
	}
	c.Set("hq", Text(cityAndState(titleCase(f.Issuer.City), f.Issuer.State)))
	f.round(c, key)
	for _, p := range f.People {
		f.person(c, personName(p.First, p.Last), p.Relationships, p.Clarification, key)
	}
}

// round enters what has been sold, unless a later filing tells of the same offering.
func (f *formD) round(c *Company, key string) {
	sold, ok := figure(f.Offering.Sold, value.Count)
	if !ok || sold.Num.Sign() <= 0 {
		return
	}
	first, _ := value.ParseISODate(firstTen(strings.TrimSpace(f.Offering.FirstSale)))
	note := "sold so far (Form D)"
	month := value.Date{}
	if first.Known() {
		y, m, _ := first.Start.Civil()
		month = value.MonthDate(y, m)
		note = fmt.Sprintf("first sale %s (Form D)", first)
	}
	for _, t := range c.Tables {
		if t.Header == "company.round" && t.get("note") == Text(note) {
			if f.Type == "D" || strings.HasPrefix(f.Type, "D/A") {
				return
			}
		}
	}
	t := c.Add("round")
	t.Set("amount", money(sold.Num, "USD"))
	t.Set("date", Date(month))
	switch equity, debt := f.Offering.Equity == "true", f.Offering.Debt == "true"; {
	case equity && debt:
		t.Set("kind", Text("mixed"))
	case debt:
		t.Set("kind", Text("debt"))
	}
	t.Set("source", Text(key))
	t.Set("note", Text(note))
}

// person enters an officer or director by name and office, and nothing else.
func (f *formD) person(c *Company, name string, relationships []string, clarification, key string) {
	for _, r := range relationships {
		title := ""
		switch r {
		case "Executive Officer":
			title = strings.TrimSpace(clarification)
			if title == "" {
				title = "executive officer"
			}
		case "Director":
			title = "director"
		default:
			continue
		}
		if slices.ContainsFunc(c.Tables, func(t Table) bool {
			return t.Header == "company.role" && t.get("person") == Text(name) && t.get("title") == Text(title)
		}) {
			continue
		}
		t := c.Add("role")
		t.Set("person", Text(name))
		t.Set("title", Text(title))
		t.Set("source", Text(key))
	}
}
