package importer

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/format"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var modified = value.DayDate(2024, 6, 1)

func inputs(files ...string) []Input {
	var in []Input
	for i := 0; i < len(files); i += 2 {
		in = append(in, Input{Name: files[i], Data: []byte(files[i+1]), Modified: modified})
	}
	return in
}

// imported runs an import and holds what every import promises: the facts file
// loads, is in canonical form, and comes out the same from itself.
func imported(t *testing.T, name string, o Options, files ...string) (toml string, problems []string) {
	t.Helper()
	b, err := Import(name, inputs(files...), o)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range b.Problems {
		problems = append(problems, p.String())
	}
	out := b.TOML(nil)
	f := source.New("imported.toml", out)
	if _, wrong := facts.Read([]*source.File{f}); len(wrong) > 0 {
		t.Errorf("the facts file is broken: %s: %s\n%s", f.Text(wrong[0].Span), wrong[0].Message, out)
	}
	formatted, mistakes, err := format.Format(f)
	if err != nil || len(mistakes) > 0 {
		t.Fatal(err, mistakes)
	}
	if diff := cmp.Diff(string(formatted), string(out)); diff != "" {
		t.Errorf("not in canonical form (-canonical +got):\n%s", diff)
	}
	if diff := cmp.Diff(string(out), string(b.TOML(f))); diff != "" {
		t.Errorf("written over itself it differs (-first +second):\n%s", diff)
	}
	_, toml, _ = strings.Cut(string(out), "imported = \""+name+"\"\n\n")
	return toml, problems
}

func check(t *testing.T, name string, o Options, want string, wantProblems []string, files ...string) {
	t.Helper()
	got, problems := imported(t, name, o, files...)
	if diff := cmp.Diff(strings.TrimPrefix(want, "\n"), got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(wantProblems, problems); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestCrunchbase2013(t *testing.T) {
	check(t, "crunchbase", Options{AsOf: value.MonthDate(2013, 10)}, `
[[company]]
name         = "#fjordway"
country      = ["US"]
founded      = 2012
hq           = "New York, NY"
total_raised = { value = "$1.75m", as_of = "2013-10" }
source       = "crunchbase"

[[company.round]]
series = "Series A"
amount = "$1.75m"
date   = 2012-06-30

[[company.round]]
date = "2013-02"
note = "Series C or later"

[[company.acquisition]]
target = "Skarv"
date   = 2013-08-16
amount = "€36.5m"

[[company]]
name    = "[x+1]"
founded = "2011-03"
source  = "crunchbase"

[[company]]
id     = "fjordway-2"
name   = "Fjordway"
source = "crunchbase"

[source.crunchbase]
title     = "Crunchbase"
publisher = "Crunchbase"
url       = "https://www.crunchbase.com"
retrieved = "2013-10"
`, []string{
		`companies.csv:3: the name is the error of a spreadsheet, #NAME?; Crunchbase calls it "n-plus-n"`,
		"companies.csv:6: 3 values under 8 columns",
		"acquisitions.csv:3: the company that #fjordway bought has no name",
	},
		"companies.csv", "permalink,name,funding_total_usd,country_code,state_code,city,founded_at,x\n"+
			"/company/fjordway,#fjordway,1750000,USA,NY,New York,2012-01-01,\n"+
			"/company/n-plus-n,#NAME?,600000,USA,NY,New York,2012-01-01,\n"+
			"/company/x-1,[x+1],$undefined,,,,2011-03-01,\n"+
			"/company/fjordway-2,Fjordway,0,,,,,\n"+
			"/company/short,Short,1\n",
		"rounds.csv", "company_permalink,company_name,funding_round_type,funded_at,raised_amount_usd\n"+
			"/company/fjordway,#fjordway,series-a,2012-06-30,1750000\n"+
			"/company/fjordway,#fjordway,series-c+,2013-02-01,\n"+
			"/company/fjordway,#fjordway,venture,,\n",
		"acquisitions.csv", "company_permalink,company_name,acquirer_permalink,acquirer_name,acquired_at,price_amount,price_currency_code\n"+
			"/company/skarv,Skarv,/company/fjordway,#fjordway,2013-08-16,36500000,EUR\n"+
			"/company/y,,/company/fjordway,#fjordway,2013-08-16,,\n,,,,,,USD\n")
}

func TestCrunchbaseToday(t *testing.T) {
	companies := "\uFEFF\"Organization Name\",\"Organization Name URL\",\"Headquarters Location\",\"Founded Date\",\"Founded Date Precision\",\"Number of Employees\",\"Founders\",\"Last Funding Type\",\"Last Funding Date\",\"Last Funding Amount\",\"Last Funding Amount Currency\",\"Total Funding Amount\",\"Total Funding Amount Currency\",\"Top 5 Investors\",\"Acquired by\"\r\n" +
		"Fjord Robotics,https://www.crunchbase.com/organization/fjord-robotics,\"Oslo, Oslo, Norway\",2016-01-01,year,101-250,\"Åse Lund, Bo Ek\",Series B,2023-05-02,30000000,NOK,48500000,EUR,\"Nord Fund, Sør Capital, Inc.\",\r\n" +
		"Gnist,https://www.crunchbase.com/organization/gnist,\"Austin, Texas, United States\",2019-06-14,day,Nov-50,,Grant,2020-02-03,50000,USD,—,,,Fjord Robotics\r\n"
	const first = `
[[company]]
name              = "Fjord Robotics"
country           = ["Norway"]
founded           = 2016
hq                = "Oslo"
founders          = ["Åse Lund", "Bo Ek"]
founders_complete = false
investors         = ["Nord Fund", "Sør Capital, Inc."]
total_raised      = { value = "€48.5m", as_of = 2024-05-01 }
source            = "crunchbase"

[[company.headcount]]
count = "101-250"
as_of = 2024-05-01
`
	const rest = `
[[company.acquisition]]
target = "Gnist"

[[company]]
name    = "Gnist"
country = ["United States"]
founded = 2019-06-14
hq      = "Austin, Texas"
source  = "crunchbase"

[[company.headcount]]
count = "11-50"
as_of = 2024-05-01

[[company.round]]
series = "grant"
amount = "$50k"
date   = 2020-02-03
kind   = "grant"

[source.crunchbase]
title     = "Crunchbase"
publisher = "Crunchbase"
url       = "https://www.crunchbase.com"
retrieved = 2024-05-01
`
	o := Options{AsOf: value.DayDate(2024, 5, 1)}
	check(t, "crunchbase", o, first+`
[[company.round]]
series = "Series B"
amount = "NOK 30m"
date   = 2023-05-02
`+rest, nil, "companies.csv", companies)

	// A file of rounds tells the last one in full.
	check(t, "crunchbase", o, first+`
[[company.round]]
series        = "Series B"
amount        = "NOK 30m"
date          = 2023-05-02
pre_valuation = "$90m"
lead          = ["Nord Fund"]
investors     = ["Sør Capital"]

[[company.round]]
series = "debt"
amount = "$2m"
date   = "2022-03"
kind   = "debt"
`+rest, nil, "companies.csv", companies, "rounds.csv",
		"Transaction Name,Organization Name,Organization Name URL,Funding Type,Announced Date,Announced Date Precision,Money Raised,Money Raised Currency,Money Raised (in USD),Pre-Money Valuation (in USD),Lead Investors,Investor Names\n"+
			"Series B - Fjord Robotics,Fjord Robotics,https://www.crunchbase.com/organization/fjord-robotics,Series B,2023-05-02,day,\"30,000,000\",NOK,2800000,90000000,Nord Fund,\"Nord Fund, Sør Capital\"\n"+
			"Debt Financing - Fjord Robotics,Fjord Robotics,https://www.crunchbase.com/organization/fjord-robotics,Debt Financing,2022-03-01,month,,,2000000,,,\n"+
			"Non Equity Assistance - Fjord Robotics,Fjord Robotics,https://www.crunchbase.com/organization/fjord-robotics,Non-equity Assistance,2021-03-01,day,,,,,,\n")
}

func TestCSV(t *testing.T) {
	mapping := func(s string) *source.File { return source.New("map.toml", []byte(s)) }
	const deskMap = `
date-order = "day-first"
currency = "EUR"
source = { key = "desk", title = "The desk's sheet", date = 2024-04-05 }
[company]
name = "Company"
aliases = { column = "Also", split = "/" }
founded = "Founded"
total_raised = { column = "Raised (m)", scale = "million" }
rounds_complete = "All rounds?"
[[company.headcount]]
count = "Staff"
as_of = { value = 2024-04-05 }
[[company.round]]
series = "Round"
amount = "Amount"
date = "When"
`
	check(t, "csv", Options{Mapping: mapping(deskMap)}, `
[[company]]
name            = "Fjord Robotics"
aliases         = ["Fjord", "FjordBot"]
founded         = 2016
total_raised    = "€12.5m"
rounds_complete = true
source          = "desk"

[[company.headcount]]
count = 180
as_of = 2024-04-05

[[company.round]]
series = "Seed"
amount = "€500k"
date   = 2017-04-03

[[company.round]]
series = "A"
amount = "₹20,00,00,000"
date   = "2019-12"

[[company]]
name   = "Éclat"
source = "desk"

[[company.headcount]]
count = "~70"
as_of = 2024-04-05

[source.desk]
title = "The desk's sheet"
date  = 2024-04-05
`, []string{
		`sheet.csv:4: founded of Fjord Robotics is 2015 here and 2016 above`,
		`sheet.csv:4: "soon" under "When" is not a date`,
		`sheet.csv:5: the name is the error of a spreadsheet, #REF!`,
		`sheet.csv:7: no company is named`,
	}, "sheet.csv", "Company;Also;Founded;Raised (m);All rounds?;Staff;Round;Amount;When\n"+
		"Fjord Robotics;Fjord/FjordBot;2016;12.5;yes;180;Seed;500k;03/04/2017\n"+
		"Fjord Robotics;;2016;;;;A;\"₹20,00,00,000\";2019-12\n"+
		"Fjord Robotics;;2015;;;;;;soon\n"+
		"#REF!;;;;;;;;\n"+
		"Éclat;;;;;~70;;;\n"+
		";x;;;;;;;\n")

	// The order of day and month shows in some date of the column, or must be told.
	const plain = "[company]\nname = \"Name\"\nfounded = \"Founded\"\n"
	check(t, "csv", Options{Mapping: mapping(plain)}, `
[[company]]
name    = "A"
founded = 2016-04-03
source  = "f"

[[company]]
name    = "B"
founded = 2016-04-25
source  = "f"

[source.f]
title     = "f.csv"
retrieved = 2024-06-01
`, nil, "in/f.csv", "Name,Founded\nA,03/04/2016\nB,25/04/2016\n")
	check(t, "csv", Options{Mapping: mapping(plain)}, "", []string{`f.csv: 03/04/2016 may be two days: say date-order = "day-first" or "month-first" in the mapping`},
		"f.csv", "Name,Founded\nA,03/04/2016\nB,05/05/2016\n")

	for text, want := range map[string]string{
		"":                         "map.toml: [company] must say which column holds the name",
		"[company]\nhq = \"City\"": "map.toml: [company] must say which column holds the name",
		"[company]\nname = \"Nmae\"\nfuonded = \"x\"":                                           `map.toml:3: a company has no key "fuonded": did you mean "founded"?`,
		"[company]\nname = \"Nmae\"":                                                            `map.toml:2: f.csv has no column "Nmae": did you mean "Name"?`,
		"[company]\nname = 1":                                                                   "map.toml:2: name must be the name of a column, or { value = … } for a value of all rows",
		"[company]\nname = \"Name\"\n[[company.round]]\nammount = \"x\"":                        `map.toml:4: a round has no key "ammount": did you mean "amount"?`,
		"[company]\nname = \"Name\"\ntotal_raised = { column = \"Name\", scale = \"zillion\" }": `map.toml:3: there is no scale "zillion": there are thousand, million, billion, lakh, crore`,
		"[company]\nname = \"Name\"\nhq = { split = \";\" }":                                    "map.toml:3: hq must name a column or a value for all rows",
		"date-order = \"year-first\"\n[company]\nname = \"Name\"":                               `map.toml:1: date-order must be "day-first" or "month-first"`,
		"colour = 1\n[company]\nname = \"Name\"":                                                `map.toml:1: there is no key "colour" here: there are separator, date-order, currency, source and company`,
		"[company]\nname = Name":                                                                `map.toml:2: text must stand in quotes: write name = "Name"`,
		"currency = \"euro\"\n[company]\nname = \"Name\"":                                       `map.toml:1: a currency is three letters, like "EUR"`,
		"source = \"x\"\n[company]\nname = \"Name\"":                                            `map.toml:1: source must be a table: source = { title = "The desk's sheet" }`,
		"[company]\nname = \"Name\"\n[company.headcount]\ncount = \"Name\"\nas_of = \"Name\"\n": "f.csv:2: \"A\" under \"Name\" is not a number",
	} {
		b, err := Import("csv", inputs("f.csv", "Name,Founded\nA,2016\n"), Options{Mapping: mapping(text)})
		if err != nil {
			t.Fatal(err)
		}
		if len(b.Problems) == 0 || b.Problems[0].String() != want {
			t.Errorf("%s: %v, want %s", text, b.Problems, want)
		}
	}
	if b, _ := Import("csv", nil, Options{}); len(b.Problems) != 1 {
		t.Errorf("without a mapping: %v", b.Problems)
	}
}

func TestWikidata(t *testing.T) {
	const fjord = `{"entities":{"Q100":{"id":"Q100","modified":"2024-05-06T07:08:09Z",
"labels":{"en":{"language":"en","value":"Fjord Robotics"},"nb":{"language":"nb","value":"Fjord Robotikk"},"ja":{"language":"ja","value":"フィヨルド"}},
"aliases":{"en":[{"language":"en","value":"Fjord"}]},
"claims":{
"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q4830453"}}},"rank":"normal"}],
"P571":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"+2016-00-00T00:00:00Z","precision":9}}},"rank":"preferred",
  "references":[{"snaks":{"P854":[{"snaktype":"value","datavalue":{"value":"https://www.example.org/fjord"}}],"P813":[{"snaktype":"value","datavalue":{"value":{"time":"+2023-01-02T00:00:00Z","precision":11}}}]}}]},
 {"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"+2017-03-00T00:00:00Z","precision":10}}},"rank":"normal"},
 {"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"+2010-00-00T00:00:00Z","precision":9}}},"rank":"deprecated"},
 {"mainsnak":{"snaktype":"somevalue"},"rank":"normal"}],
"P112":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q200"}}},"rank":"normal"},{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q999"}}},"rank":"normal"}],
"P159":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q300"}}},"rank":"normal"},
 {"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q301"}}},"rank":"normal","qualifiers":{"P582":[{"snaktype":"value","datavalue":{"value":{"time":"+2019-00-00T00:00:00Z","precision":9}}}]}}],
"P169":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q200"}}},"rank":"normal","qualifiers":{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"+2016-05-00T00:00:00Z","precision":10}}}]}}],
"P1128":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"amount":"+170","unit":"1"}}},"rank":"normal","qualifiers":{"P585":[{"snaktype":"value","datavalue":{"value":{"time":"+2023-04-00T00:00:00Z","precision":10}}}],"P1480":[{"snaktype":"value","datavalue":{"value":{"id":"Q5727902"}}}]}},
 {"mainsnak":{"snaktype":"value","datavalue":{"value":{"amount":"+210","upperBound":"+220","lowerBound":"+200","unit":"1"}}},"rank":"normal"}],
"P2139":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"amount":"+70000000","unit":"http://www.wikidata.org/entity/Q4916"}}},"rank":"normal","qualifiers":{"P585":[{"snaktype":"value","datavalue":{"value":{"time":"+2023-12-31T00:00:00Z","precision":11}}}]}},
 {"mainsnak":{"snaktype":"value","datavalue":{"value":{"amount":"+5","unit":"http://www.wikidata.org/entity/Q1"}}},"rank":"normal"}]
}}}}`
	const others = `{"entities":{
"Q200":{"id":"Q200","labels":{"mul":{"language":"mul","value":"Åse Lund"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]}},
"Q300":{"id":"Q300","labels":{"en":{"language":"en","value":"Oslo"}},"claims":{"P571":[]}},
"Q301":{"id":"Q301","labels":{"en":{"language":"en","value":"Bergen"}},"claims":{}}}}`
	check(t, "wikidata", Options{}, `
[[company]]
name              = "Fjord Robotics"
aliases           = ["Fjord", "Fjord Robotikk"]
founded           = [{ value = 2016, source = "wikidata-Q100-1" }, { value = 2010, status = "retracted" }]
hq                = "Oslo"
founders          = "Åse Lund"
founders_complete = false
source            = "wikidata-Q100"

[[company.headcount]]
count = "~170"
as_of = "2023-04"

[[company.headcount]]
count = "200-220"

[[company.role]]
person = "Åse Lund"
title  = "CEO"
since  = "2016-05"

[[company.revenue]]
amount = "€70m"
period = "2023"

[source.wikidata-Q100]
title     = "Fjord Robotics"
publisher = "Wikidata"
url       = "https://www.wikidata.org/wiki/Q100"
date      = 2024-05-06
retrieved = 2024-06-01

[source.wikidata-Q100-1]
publisher = "example.org"
url       = "https://www.example.org/fjord"
retrieved = 2023-01-02
`, []string{"broken.json:2: this is no JSON: unexpected end of JSON input", "empty.json: this JSON holds no entity", "Q100.json: Q999 is in none of the files: name Q999.json too"},
		"Q100.json", fjord, "others.json", others, "broken.json", "{\n", "empty.json", "{}")
}

func TestFormD(t *testing.T) {
	filing := func(kind, sold, signed, more string) string {
		return `<?xml version="1.0"?><edgarSubmission><submissionType>` + kind + `</submissionType><primaryIssuer><cik>0001234567</cik><entityName>FJORD ROBOTICS, INC.</entityName>
<issuerAddress><city>SAN MATEO</city><stateOrCountry>CA</stateOrCountry></issuerAddress><issuerPreviousNameList><previousName>None</previousName></issuerPreviousNameList>
<edgarPreviousNameList><previousName>VIK LABS INC</previousName></edgarPreviousNameList><yearOfInc><withinFiveYears>true</withinFiveYears><value>2016</value></yearOfInc></primaryIssuer>
<relatedPersonsList><relatedPersonInfo><relatedPersonName><firstName>Åse</firstName><lastName>Lund</lastName></relatedPersonName><relatedPersonRelationshipList><relationship>Executive Officer</relationship><relationship>Director</relationship></relatedPersonRelationshipList><relationshipClarification>Chief Executive Officer</relationshipClarification></relatedPersonInfo>
<relatedPersonInfo><relatedPersonName><firstName>Per</firstName><lastName>Dal</lastName></relatedPersonName><relatedPersonRelationshipList><relationship>Promoter</relationship></relatedPersonRelationshipList></relatedPersonInfo></relatedPersonsList>
<offeringData><typeOfFiling><dateOfFirstSale><value>2023-08-14</value></dateOfFirstSale></typeOfFiling><typesOfSecuritiesOffered><isEquityType>true</isEquityType>` + more + `</typesOfSecuritiesOffered>
<offeringSalesAmounts><totalOfferingAmount>Indefinite</totalOfferingAmount><totalAmountSold>` + sold + `</totalAmountSold></offeringSalesAmounts><signatureBlock><signature><signatureDate>` + signed + `</signatureDate></signature></signatureBlock></offeringData></edgarSubmission>`
	}
	check(t, "form-d", Options{}, `
[[company]]
name         = "Fjord Robotics"
formerly     = ["Vik Labs"]
incorporated = 2016
hq           = "San Mateo, CA"
source       = "form-d-1234567-2023-10-02"

[[company.round]]
amount = "$15m"
date   = "2023-08"
source = "form-d-1234567-2023-10-02"
note   = "first sale 2023-08-14 (Form D)"

[[company.role]]
person = "Åse Lund"
title  = "Chief Executive Officer"
source = "form-d-1234567-2023-10-02"

[[company.role]]
person = "Åse Lund"
title  = "director"
source = "form-d-1234567-2023-10-02"

[source.form-d-1234567-2023-10-02]
title     = "Form D of FJORD ROBOTICS, INC."
publisher = "SEC"
url       = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1234567&type=D"
date      = 2023-10-02
`, []string{"bad.xml:1: this is no Form D: XML syntax error on line 1: unexpected EOF", "fund.xml: FJORD ROBOTICS, INC. is a fund"},
		"d.xml", filing("D", "9000000", "2023-08-20", ""), "da.xml", filing("D/A", "15000000", "2023-10-02", ""),
		"fund.xml", filing("D", "1", "2020-01-01", "<isPooledInvestmentFundType>true</isPooledInvestmentFundType>"), "bad.xml", "<edgarSubmission>")
}

func TestRegistryFR(t *testing.T) {
	check(t, "registry-fr", Options{}, `
[[company]]
name         = "Fjord Robotique"
aliases      = ["FR"]
incorporated = 2016-05-12
source       = "siren-123456789"

[[company.headcount]]
count = "50-99"
place = "France"
as_of = 2022

[[company.role]]
person = "Åse Lund"
title  = "president"

[[company.revenue]]
amount = "€5.2m"
period = "2022"

[[company.revenue]]
amount = "-€150k"
period = "2022"
kind   = "profit"

[[company.office]]
place = "Paris"

[source.siren-123456789]
title     = "Fjord Robotique in the French business register"
publisher = "Annuaire des Entreprises"
url       = "https://annuaire-entreprises.data.gouv.fr/entreprise/123456789"
date      = 2024-02-03
retrieved = 2024-06-01
`, []string{`r.json: a company without a name or number (siren "")`, "none.json: there is no company in it"},
		"r.json", `{"results":[{"siren":"123456789","nom_complet":"FJORD ROBOTIQUE (FR)","nom_raison_sociale":"FJORD ROBOTIQUE SAS","sigle":"FR","date_creation":"2016-05-12","date_mise_a_jour":"2024-02-03T10:00:00",
"tranche_effectif_salarie":"21","annee_tranche_effectif_salarie":"2022","siege":{"libelle_commune":"PARIS 10"},
"dirigeants":[{"nom":"LUND","prenoms":"ÅSE KARI","annee_de_naissance":"1980","qualite":"Président de SAS"},{"siren":"1","denomination":"AUDIT SA","qualite":"Commissaire aux comptes titulaire"}],
"finances":{"2022":{"ca":5200000,"resultat_net":-150000}}},{"siren":"","nom_complet":"X"}]}`, "none.json", `{"results":[]}`)
}

func TestCompaniesHouse(t *testing.T) {
	check(t, "companies-house", Options{AsOf: value.DayDate(2024, 5, 1)}, `
[[company]]
name         = "Fjord Robotics"
formerly     = ["Vik Labs"]
incorporated = 2016-05-12
source       = "companies-house-01234567"

[[company.role]]
person = "Åse Lund"
title  = "director"
since  = 2016-05-12

[[company.role]]
person = "Bo O'Ek-Moe"
title  = "director"
since  = 2016-05-12
until  = 2019-01-31

[[company.office]]
place = "London"

[source.companies-house-01234567]
title     = "FJORD ROBOTICS LIMITED"
publisher = "Companies House"
url       = "https://find-and-update.company-information.service.gov.uk/company/01234567"
retrieved = 2024-05-01
`, []string{"stray.json: a list of officers without their company: name the file of its profile too"},
		"profile.json", `{"company_name":"FJORD ROBOTICS LIMITED","company_number":"01234567","date_of_creation":"2016-05-12","registered_office_address":{"locality":"LONDON"},"previous_company_names":[{"name":"VIK LABS LTD"}]}`,
		"officers.json", `{"items":[{"name":"LUND, Åse Kari","officer_role":"director","appointed_on":"2016-05-12"},{"name":"O'EK-MOE, Bo","officer_role":"director","appointed_on":"2016-05-12","resigned_on":"2019-01-31"},{"name":"X LTD","officer_role":"corporate-secretary"}],"links":{"self":"/company/01234567/officers"}}`,
		"stray.json", `{"items":[{"name":"A, B","officer_role":"director"}],"links":{"self":"/company/99/officers"}}`)
}

func TestRates(t *testing.T) {
	check(t, "rates", Options{}, `
[rates]
"EUR/JPY" = { "2024-04" = 164.50 }
"EUR/USD" = { "2024-03" = 1.0811, "2024-04" = 1.0725 }
`, []string{`hist.csv:4: "soon" is no day`, `hist.csv:5: "x" under JPY is no rate`},
		"hist.csv", "Date,USD,JPY,\n2024-04-05,1.0841,164.10,\n2024-04-04,1.0609,164.90,\nsoon,1,1,\n2024-03-28,1.0811,x,\n2024-03-27,N/A,N/A,\n")
}

// TestKept holds that an import leaves what an earlier one wrote of others.
func TestKept(t *testing.T) {
	first, _ := Import("crunchbase", inputs("c.csv", "Organization Name,Founded Date\nA,2016-01-02\nB,2017-01-02\n"), Options{})
	before := source.New("crunchbase.toml", first.TOML(nil))
	second, _ := Import("crunchbase", inputs("c.csv", "Organization Name,Founded Date\nB,2018-03-04\nC,2019-03-04\n"), Options{})
	base, problems := facts.Read([]*source.File{source.New("crunchbase.toml", second.TOML(before))})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, c := range base.Companies {
		got = append(got, c.Name+" "+c.Facts[0].Value.String())
	}
	if want := []string{"A 2016-01-02", "B 2018-03-04", "C 2019-03-04"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestEncodings holds that the exports of all kinds of programs are read.
func TestEncodings(t *testing.T) {
	utf16 := func(s string, big bool) string {
		out := "\xFF\xFE"
		if big {
			out = "\xFE\xFF"
		}
		for _, r := range s {
			a, b := string([]byte{byte(r)}), string([]byte{byte(r >> 8)})
			if big {
				a, b = b, a
			}
			out += a + b
		}
		return out
	}
	const want = "Name,City\nÉcole,Malmö\nO’Hara,Zürich\n"
	for name, data := range map[string]string{
		"UTF-8":         want,
		"with a mark":   "\uFEFF" + want,
		"UTF-16":        utf16(want, false),
		"UTF-16, big":   utf16(want, true),
		"Windows":       "Name,City\r\n\xC9cole,Malm\xF6\r\nO\x92Hara,Z\xFCrich\r\n",
		"old Macintosh": "Name,City\r\x83cole,Malm\x9A\rO\xD5Hara,Z\x9Frich\r",
		"Mac encoding":  "Name,City\n\x83cole,Malm\x9A\nO\xD5Hara,Z\x9Frich\n",
	} {
		if got := decode([]byte(data)); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestTitleCase(t *testing.T) {
	for in, want := range map[string]string{
		"FJORD ROBOTICS": "Fjord Robotics", "MISTRAL AI": "Mistral AI", "Fjord AS": "Fjord AS", "JEAN-NOËL O'HARA": "Jean-Noël O'Hara",
		"BBC": "Bbc", "KLM ROYAL": "KLM Royal", "3D ROBOTICS": "3D Robotics", "": "", "PARIS": "Paris",
	} {
		if got := titleCase(in); got != want {
			t.Errorf("titleCase(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"FJORD ROBOTICS, INC.": "Fjord Robotics", "Acme Ltd": "Acme", "LTD": "Ltd", "VIK S.A.S.": "Vik"} {
		if got := companyName(in); got != want {
			t.Errorf("companyName(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDifferences(t *testing.T) {
	read := func(text string) *facts.Base {
		b, problems := facts.Read([]*source.File{source.New("f.toml", []byte(text))})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		return b
	}
	hand := read("[[company]]\nid = 'f'\nname = 'Fjord'\nfounded = 2016\nhq = 'Oslo'\ntotal_raised = '$20m'\n[[company.headcount]]\ncount = 180\nas_of = 2024\n[[company.round]]\nseries = 'A'\namount = '$15m'\ndate = 2019-12-17\n")
	other := read("[[company]]\nname = 'FJORD'\nfounded = [2015, 2016]\nhq = 'Bergen'\nlaunched = 2018\ntotal_raised = '$21m'\n[[company.headcount]]\ncount = 12\nas_of = 2013\n[[company.round]]\nseries = 'Series A'\namount = '$14m'\ndate = 2019-12-01\n[[company.round]]\nseries = 'B'\n[[company]]\nname = 'Other'\nfounded = 2000\n")
	var got []string
	for _, d := range Differences(hand, other) {
		got = append(got, d.Hand.Attr+" "+d.Hand.Value.String()+" "+d.Imported.Value.String())
	}
	if want := []string{"founded 2016 2015", "hq Oslo Bergen", "total-raised $20m $21m", "round $15m $14m"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func FuzzImport(f *testing.F) {
	f.Add("crunchbase", "permalink,name,funding_total_usd,founded_at\n/company/a,A,12,2012-01-01\n")
	f.Add("crunchbase", "Organization Name,Number of Employees\nA,11-50\n")
	f.Add("csv", "Name,Founded\nA,1/2/2016\n")
	f.Add("wikidata", `{"entities":{"Q1":{"id":"Q1","labels":{"en":{"value":"A"}},"claims":{"P1128":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"amount":"+1"}}}}]}}}}`)
	f.Add("form-d", "<edgarSubmission><primaryIssuer><entityName>A</entityName></primaryIssuer></edgarSubmission>")
	f.Add("registry-fr", `{"siren":"1","nom_complet":"A"}`)
	f.Add("companies-house", `{"company_name":"A","company_number":"1"}`)
	f.Add("rates", "Date,USD\n2024-01-02,1.1\n")
	mapping := source.New("m.toml", []byte("[company]\nname = \"Name\"\nfounded = \"Founded\"\n"))
	f.Fuzz(func(t *testing.T, name, data string) {
		b, err := Import(name, inputs("f", data), Options{Mapping: mapping})
		if err != nil {
			return // no such format
		}
		out := source.New("out.toml", b.TOML(nil))
		if _, problems := facts.Read([]*source.File{out}); len(problems) > 0 {
			t.Fatalf("%s %q: %s: %s\n%s", name, data, out.Text(problems[0].Span), problems[0].Message, out.Data)
		}
	})
}
