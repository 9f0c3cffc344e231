package importer

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

const registryFRDoc = `The French business register as JSON of recherche-entreprises.api.gouv.fr: the day of
creation, officers, band of employees, turnover and profit by year. It knows legal
units, not groups: employees are those in France, and the registered office is an
office, not the headquarters.`

const companiesHouseDoc = `The British register as JSON of Companies House: the day of incorporation, former
names, the registered office, and officers where their list is among the files. The
registered office is an office, not the headquarters.`

// frenchUnits is an answer of recherche-entreprises.
type frenchUnits struct {
	Results []frenchUnit `json:"results"`
}

type frenchUnit struct {
	SIREN    string `json:"siren"`
	Full     string `json:"nom_complet"`
	Legal    string `json:"nom_raison_sociale"`
	Acronym  string `json:"sigle"`
	Created  string `json:"date_creation"`
	Updated  string `json:"date_mise_a_jour"`
	Band     string `json:"tranche_effectif_salarie"`
	BandYear string `json:"annee_tranche_effectif_salarie"`
	Seat     struct {
		Town string `json:"libelle_commune"`
	} `json:"siege"`
	Officers []struct {
		Last  string `json:"nom"`
		First string `json:"prenoms"`
		Role  string `json:"qualite"`
	} `json:"dirigeants"`
	Finances map[string]struct {
		Turnover *json.Number `json:"ca"`
		Profit   *json.Number `json:"resultat_net"`
	} `json:"finances"`
}

// frenchBands are the bands of employees of the French register.
var frenchBands = map[string]string{"01": "1-2", "02": "3-5", "03": "6-9", "11": "10-19", "12": "20-49", "21": "50-99", "22": "100-199",
	"31": "200-249", "32": "250-499", "41": "500-999", "42": "1,000-1,999", "51": "2,000-4,999", "52": "5,000-9,999", "53": ">=10,000"}

func readRegistryFR(b *Batch, in []Input) {
	for i := range in {
		var all frenchUnits
		err := json.Unmarshal(in[i].Data, &all)
		if err == nil && len(all.Results) == 0 {
			var one frenchUnit
			if err = json.Unmarshal(in[i].Data, &one); err == nil && one.SIREN != "" {
				all.Results = append(all.Results, one)
			}
		}
		if err != nil {
			b.problem(in[i].Name, jsonLine(in[i].Data, err), "%s", jsonReason(err))
			continue
		}
		if len(all.Results) == 0 {
			b.problem(in[i].Name, 0, "there is no company in it")
		}
		for k := range all.Results {
			b.Rows++
			all.Results[k].enter(b, &in[i])
		}
		b.advance(len(in[i].Data))
	}
}

func (u *frenchUnit) enter(b *Batch, in *Input) {
	name := u.Legal
	if name == "" {
		name, _, _ = strings.Cut(u.Full, " (")
	}
	if facts.Slug(name) == "" || u.SIREN == "" {
		b.skip(in.Name, 0, "a company without a name or number (siren %q)", u.SIREN)
		return
	}
	c := b.Lookup(u.SIREN, companyName(name))
	c.hint = "siren " + u.SIREN
	updated, _ := value.ParseISODate(firstTen(u.Updated))
	c.Set("source", Text(b.AddSource(Source{Key: "siren-" + u.SIREN, Title: c.Name + " in the French business register", Publisher: "Annuaire des Entreprises",
		URL: "https://annuaire-entreprises.data.gouv.fr/entreprise/" + u.SIREN, Date: updated, Retrieved: firstKnown(b.options.AsOf, in.Modified)})))
	if u.Acronym != "" && u.Acronym != c.Name {
		c.Set("aliases", List([]string{u.Acronym}))
	}
	created, _ := value.ParseISODate(u.Created)
	c.Set("incorporated", Date(created))
	if count := frenchBands[u.Band]; count != "" {
		t := c.Add("headcount")
		t.Set("count", Text(count))
		t.Set("place", Text("France"))
		if y, ok := value.ParseISODate(u.BandYear); ok {
			t.Set("as_of", Date(y))
		}
	}
	if town := titleCase(u.Seat.Town); town != "" {
		c.Add("office").Set("place", Text(arrondissement(town)))
	}
	for _, o := range u.Officers {
		if o.Last == "" {
			continue // another company holds the office
		}
		t := c.Add("role")
		t.Set("person", Text(personName(firstWord(o.First), o.Last)))
		t.Set("title", Text(frenchTitle(o.Role)))
		if t.get("title") == "" {
			c.Tables = c.Tables[:len(c.Tables)-1]
		}
	}
	var years []string
	for y := range u.Finances {
		years = append(years, y)
	}
	slices.Sort(years)
	for _, y := range years {
		f := u.Finances[y]
		for _, m := range [...]struct {
			n    *json.Number
			kind string
		}{{f.Turnover, ""}, {f.Profit, "profit"}} {
			if m.n == nil {
				continue
			}
			n, ok := value.ParseNum(m.n.String())
			if !ok {
				continue
			}
			t := c.Add("revenue")
			if n.Sign() < 0 {
				t.Set("amount", Text("-"+strings.Trim(money(n.Neg(), "EUR"), `"`)))
			} else {
				t.Set("amount", money(n, "EUR"))
			}
			t.Set("period", Text(y))
			t.Set("kind", Text(m.kind))
		}
	}
}

// arrondissement is a city without the number of its district: "Paris 10".
func arrondissement(town string) string {
	if i := strings.LastIndexByte(town, ' '); i > 0 {
		if _, err := strconv.Atoi(town[i+1:]); err == nil {
			return town[:i]
		}
	}
	return town
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	return strings.TrimSuffix(first, ",")
}

// frenchTitle is an office of the French register as English articles call it.
func frenchTitle(s string) string {
	switch f := value.Fold(s); {
	case strings.HasPrefix(f, "president directeur general"):
		return "chairman and CEO"
	case strings.HasPrefix(f, "president du conseil"):
		return "chair"
	case strings.HasPrefix(f, "president"):
		return "president"
	case strings.HasPrefix(f, "directeur general delegue"):
		return "deputy managing director"
	case strings.HasPrefix(f, "directeur general"):
		return "managing director"
	case strings.HasPrefix(f, "gerant"):
		return "managing director"
	case strings.HasPrefix(f, "administrateur"):
		return "director"
	case strings.HasPrefix(f, "commissaire aux comptes"):
		return "" // the auditor is no officer
	}
	return strings.ToLower(strings.TrimSpace(s))
}

// britishCompany is a company profile of Companies House, or a list of officers.
type britishCompany struct {
	Name    string `json:"company_name"`
	Number  string `json:"company_number"`
	Created string `json:"date_of_creation"`
	Address struct {
		Town string `json:"locality"`
	} `json:"registered_office_address"`
	Previous []struct {
		Name string `json:"name"`
	} `json:"previous_company_names"`
	Officers []britishOfficer `json:"items"`
	Links    struct {
		Self string `json:"self"`
	} `json:"links"`
}

type britishOfficer struct {
	Name      string `json:"name"`
	Role      string `json:"officer_role"`
	Appointed string `json:"appointed_on"`
	Resigned  string `json:"resigned_on"`
	Links     struct {
		Self string `json:"self"`
	} `json:"links"`
}

func readCompaniesHouse(b *Batch, in []Input) {
	var officers []britishCompany
	var from []string
	for i := range in {
		var c britishCompany
		if err := json.Unmarshal(in[i].Data, &c); err != nil {
			b.problem(in[i].Name, jsonLine(in[i].Data, err), "%s", jsonReason(err))
			continue
		}
		b.advance(len(in[i].Data))
		if c.Name == "" {
			officers, from = append(officers, c), append(from, in[i].Name)
			continue
		}
		b.Rows++
		c.enter(b, &in[i])
	}
	for i := range officers {
		b.Rows++
		number := companyNumber(officers[i].Links.Self)
		for _, o := range officers[i].Officers {
			if number == "" {
				number = companyNumber(o.Links.Self)
			}
		}
		c := b.byKey[number]
		if c == nil && len(b.Companies) == 1 && number == "" {
			c = b.Companies[0]
		}
		if c == nil {
			b.skip(from[i], 0, "a list of officers without their company: name the file of its profile too")
			continue
		}
		addOfficers(c, officers[i].Officers)
	}
}

// companyNumber is the number in "/company/01234567/officers".
func companyNumber(link string) string {
	_, after, ok := strings.Cut(link, "/company/")
	if !ok {
		return ""
	}
	number, _, _ := strings.Cut(after, "/")
	return number
}

func (u *britishCompany) enter(b *Batch, in *Input) {
	if facts.Slug(u.Name) == "" {
		b.skip(in.Name, 0, "a company without a name")
		return
	}
	c := b.Lookup(u.Number, companyName(u.Name))
	c.hint = "company " + u.Number
	c.Set("source", Text(b.AddSource(Source{Key: "companies-house-" + strings.ToLower(u.Number), Title: u.Name, Publisher: "Companies House",
		URL: "https://find-and-update.company-information.service.gov.uk/company/" + u.Number, Retrieved: firstKnown(b.options.AsOf, in.Modified)})))
	created, _ := value.ParseISODate(u.Created)
	c.Set("incorporated", Date(created))
	var former []string
	for _, p := range u.Previous {
		if n := companyName(p.Name); n != c.Name {
			former = append(former, n)
		}
	}
	c.Set("formerly", List(former))
	if town := titleCase(u.Address.Town); town != "" {
		c.Add("office").Set("place", Text(town))
	}
	addOfficers(c, u.Officers)
}

func addOfficers(c *Company, all []britishOfficer) {
	for _, o := range all {
		if o.Name == "" || strings.Contains(o.Role, "secretary") || strings.HasPrefix(o.Role, "corporate") {
			continue
		}
		// "SURNAME, Forename Middle"
		last, first, _ := strings.Cut(o.Name, ",")
		t := c.Add("role")
		t.Set("person", Text(personName(firstWord(first), last)))
		t.Set("title", Text(strings.ReplaceAll(o.Role, "-", " ")))
		since, _ := value.ParseISODate(o.Appointed)
		until, _ := value.ParseISODate(o.Resigned)
		t.Set("since", Date(since))
		t.Set("until", Date(until))
	}
}

// companyName is a name as a register writes it, in capitals and with the legal
// form, as people write it.
func companyName(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 {
			break
		}
		switch strings.ToLower(strings.Trim(strings.ReplaceAll(s[i+1:], ".", ""), ",")) {
		case "inc", "corp", "corporation", "ltd", "limited", "plc", "llc", "lp", "llp", "sas", "sasu", "sa", "sarl", "sca", "gmbh", "ag", "bv", "nv", "ab", "as", "oy":
			s = strings.TrimRight(s[:i], " ,")
			continue
		}
		break
	}
	return titleCase(s)
}

// personName is the name of somebody as a register has it, in capitals or not.
func personName(given, family string) string {
	name := func(s string) string {
		words := strings.Fields(s)
		for i, w := range words {
			if w == strings.ToUpper(w) && utf8.RuneCountInString(w) > 1 {
				words[i] = capitalised(w)
			}
		}
		return strings.Join(words, " ")
	}
	return strings.TrimSpace(name(given) + " " + name(family))
}

// titleCase is a text in capitals as a name: "FJORD ROBOTICS" is "Fjord Robotics".
// Words of up to three letters that may be initials, and text that is not all in
// capitals, stay as they are.
func titleCase(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if s != strings.ToUpper(s) || s == strings.ToLower(s) {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		switch {
		case len(words) > 1 && utf8.RuneCountInString(w) <= 3 && !vowelled(w), strings.ContainsFunc(w, unicode.IsDigit):
			continue
		case utf8.RuneCountInString(w) == 2 && isAcronym(w):
			continue
		}
		words[i] = capitalised(w)
	}
	return strings.Join(words, " ")
}

// vowelled reports whether a word could be said: initials without a vowel stay.
func vowelled(w string) bool { return strings.ContainsAny(w, "AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜ") }

func isAcronym(w string) bool {
	switch w {
	case "AI", "IA", "IT", "UK", "US", "EU", "AR", "VR", "IO", "HR":
		return true
	}
	return false
}

// capitalised is a word with a capital at its start and after each hyphen or apostrophe.
func capitalised(w string) string {
	start := true
	return strings.Map(func(r rune) rune {
		out := unicode.ToLower(r)
		if start {
			out = unicode.ToUpper(r)
		}
		start = r == '-' || r == '\'' || r == '’'
		return out
	}, w)
}
