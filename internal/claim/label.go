package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/value"
)

// attribute is what a label or the head of a column asks for.
type attribute uint8

const (
	noAttribute   attribute = iota
	ofCompany               // a company's name
	ofName                  // a person's, or a company's
	ofTitle                 // a person's job
	ofFounding              // when a company began; the label's name is the basis
	ofSeat                  // headquarters
	ofOffices               // where, or how many
	ofStaff                 // headcount
	ofFounders              // who, or how many
	ofHolder                // who holds the office that is the label's name
	ofSeries                // the name of a round
	ofAmount                // what a round brought
	ofFunding               // what a round brought, or all of them
	ofTotal                 // what all rounds brought
	ofDate                  // when
	ofWorth                 // valuation
	ofWorthBefore           // the same before the new money
	ofLead                  // lead investors
	ofInvestors             // investors
	ofIncome                // revenue and the like; the name is the measure
	ofThings                // users and the like; the name is the metric's
	ofBuyer                 // of an acquisition
	ofTarget                // likewise
	ofPrice                 // likewise
	ofJobs                  // jobs cut
	ofJobShare              // the same as a share of staff
	ofOther                 // something else that is said of companies
	ofRank                  // a row's number
	ofEvent                 // what happened, in words
	ofForeign               // what is said of jobs, events and goods
	ofNobody                // what is not said of companies: plans, prices, funds, markets
)

// weak reports whether a label alone does not say that its value is a company's:
// "Location" may be a venue's.
func (a attribute) weak() bool {
	switch a {
	case ofFounding, ofStaff, ofFounders, ofTotal, ofWorth, ofWorthBefore, ofHolder:
		return false
	}
	return true
}

// labelWords lists the labels known, parted by "|", as [readLabel] leaves them: in
// lower case, without units, dates, hedges and plural brackets.
var labelWords = []struct {
	attr   attribute
	name   string
	labels string
}{
	{ofCompany, "", "company|startup|start-up|scaleup|scale-up|firm|business|company name|startup name|name of company|organisation|organization|competitor|rival|peer|unicorn|spinout|entreprise|société|start up"},
	{ofName, "", "name|who|person|nom"},
	{ofTitle, "", "role|title|position|job|job title|function|poste|fonction"},
	{ofFounding, "founded", "founded|founded in|founded on|year founded|year of founding|founding year|founding date|date founded|date of founding|established|established in|year established|foundation|foundation year|foundation date|created|creation|creation date|date of creation|since|start year|set up|fondée en|fondé en|fondée|fondé|créée en|créé en|création|date de création|année de création"},
	{ofFounding, "launched", "launched|launched in|launch|launch year|launch date|year launched|year of launch|date launched|lancée en|lancement"},
	{ofFounding, "incorporated", "incorporated|incorporated in|incorporation|incorporation date|date of incorporation|registered"},
	{ofSeat, "", "hq|headquarters|headquarter|headquartered|headquartered in|headquarters location|hq city|headquarters city|hq location|city|location|town|based|based in|base|home|home base|home city|home town|hometown|head office|seat|where|siège|siège social|ville|basée à|localisation"},
	{ofOffices, "", "offices|office|office locations|other offices|bureaux"},
	{ofStaff, "", "employees|employee|headcount|staff|staffers|staff size|team|team size|workforce|people|employee count|employee numbers|fte|ftes|full-time employees|size of team|company size|headcount today|employees today|staff today|effectif|effectifs|salariés|collaborateurs|employés"},
	{ofFounders, "", "founders|founder|co-founders|co-founder|cofounders|cofounder|founded by|founding team|founder names|fondateurs|fondateur|fondatrice|fondatrices|cofondateurs|co-fondateurs|fondée par|fondé par"},
	{ofHolder, "CEO", "ceo|ceo name"},
	{ofHolder, "chief executive", "chief executive|chief executive officer|boss"},
	{ofHolder, "co-CEO", "co-ceos|co-ceo"},
	{ofHolder, "CTO", "cto|chief technology officer"},
	{ofHolder, "COO", "coo|chief operating officer"},
	{ofHolder, "CFO", "cfo|chief financial officer|finance chief"},
	{ofHolder, "chair", "chair|chairman|chairwoman|chairperson|chair of the board"},
	{ofHolder, "president", "president|présidente|président"},
	{ofHolder, "managing director", "managing director"},
	{ofHolder, "PDG", "pdg"},
	{ofHolder, "directeur général", "directeur général|dg|directrice générale"},
	{ofSeries, "", "round|series|stage|round type|funding round|funding stage|round name|type of round|investment round|type|tour|tour de table|série|stade"},
	{ofAmount, "", "amount|raised|raise|amount raised|round size|size|size of round|deal size|investment|sum|sum raised|how much|how much raised|haul|funds raised|money raised|round amount|capital|financing|ticket|latest round|last round|latest funding round|latest funding|last funding round|last raise|latest raise|new round|new funding|montant|montant levé|levée|levée de fonds|dernière levée"},
	{ofFunding, "", "funding|funding raised|capital raised|equity raised|venture funding|vc funding|financement"},
	{ofTotal, "", "total raised|total funding|funding total|total raise|total funding raised|total amount raised|total capital raised|total capital|total equity raised|total equity funding|total financing|raised in total|raised in all|raised so far|raised to date|funding to date|funding so far|capital raised to date|funding raised to date|total raised to date|total funding to date|amount raised to date|money raised to date|lifetime funding|overall funding|total money raised|cumulative funding|total levé|total des levées|montant total levé|levées cumulées"},
	{ofDate, "", "date|year|when|closed|announced|date announced|announcement date|announced on|announced date|closing date|round date|month|deal date|time|date of round|année|mois"},
	{ofWorth, "", "valuation|post-money|post money|post-money valuation|valuation post-money|post valuation|valuation post|worth|latest valuation|last valuation|valuation at round|valued at|company valuation|valorisation|valorisation post-money"},
	{ofWorthBefore, "", "pre-money|pre money|pre-money valuation|valuation pre-money|pre valuation|valuation pre|valorisation pré-money"},
	{ofLead, "", "lead|leads|lead investor|lead investors|led by|lead backer|lead backers|co-leads|co-lead|co-led by|round lead|round leads|lead vc|lead vcs|led|chef de file|investisseur principal|mené par"},
	{ofInvestors, "", "investors|investor|backers|backer|backed by|shareholders|participants|other investors|participating investors|major investors|vcs|angels|angel investors|who invested|also invested|investisseurs|actionnaires"},
	{ofIncome, "revenue", "revenue|revenues|turnover|annual revenue|annual turnover|annual revenues|net revenue|net sales|yearly revenue|chiffre d'affaires|chiffre d’affaires|ca"},
	{ofIncome, "ARR", "arr|annual recurring revenue|annualised revenue|annualized revenue|revenue run rate|run rate|run-rate"},
	{ofIncome, "MRR", "mrr|monthly recurring revenue"},
	{ofIncome, "GMV", "gmv|gross merchandise value|gross merchandise volume"},
	{ofIncome, "profit", "profit|net income|net profit|pre-tax profit|operating profit|ebitda|résultat net|bénéfice"},
	{ofThings, "loss", "loss|losses"},
	{ofThings, "net loss", "net loss"},
	{ofThings, "pre-tax loss", "pre-tax loss|loss before tax|pretax loss"},
	{ofThings, "operating loss", "operating loss"},
	{ofThings, "assets under management", "aum|assets under management"},
	{ofThings, "users", "users|user base|user numbers|utilisateurs"},
	{ofThings, "active users", "active users"},
	{ofThings, "registered users", "registered users"},
	{ofThings, "monthly active users", "mau|maus|monthly active users|monthly users"},
	{ofThings, "daily active users", "dau|daus|daily active users|daily users"},
	{ofThings, "paying users", "paying users"},
	{ofThings, "customers", "customers|customer count|customer base"},
	{ofThings, "paying customers", "paying customers"},
	{ofThings, "business customers", "business customers"},
	{ofThings, "clients", "clients"},
	{ofThings, "subscribers", "subscribers|abonnés"},
	{ofThings, "members", "members"},
	{ofThings, "merchants", "merchants"},
	{ofThings, "downloads", "downloads|app downloads"},
	{ofThings, "countries", "countries|markets|countries live"},
	{ofBuyer, "", "buyer|acquirer|purchaser|acquired by|bought by|acquéreur"},
	{ofTarget, "", "target|acquired|acquired company|company acquired|target company|acquisition|acquiree|bought|seller|cible"},
	{ofPrice, "", "price|deal value|value|purchase price|acquisition price|transaction value|price paid|deal price|prix"},
	{ofJobs, "", "jobs cut|job cuts|layoffs|laid off|employees laid off|staff laid off|staff cut|people laid off|redundancies|jobs lost|roles cut|headcount cut"},
	{ofJobShare, "", "share of staff|share of workforce|% of staff|% of workforce|percentage of staff|percentage of workforce|% of employees|% laid off|% of headcount|% of team"},
	{ofOther, "", "country|sector|industry|category|vertical|product|products|what it does|description|about|business model|website|url|link|source|notes|note|comment|market share|status|stock|ticker|rounds|number of rounds|funding rounds|pays|secteur|activité|exit|use of funds|used for|growth|change|stake|sold|focus|niche|region|market cap|listing"},
	{ofEvent, "", "event|events|milestone|milestones|what happened|development|étape"},
	{ofRank, "", "rank|no|nr|place|pos|rang|n°|#"},
	{ofForeign, "", "salary|pay|venue|session|speaker|speakers|ticket price|tickets|entry|admission|contract|hours|deadline|apply by|how to apply|requirements|experience|address|phone|email|moderator|host"},
	{ofNobody, "", "plan|tier|package|edition|fee|fees|subscription|cost|monthly price|price per month|fund|fund size|fund name|final close|first close|vehicle|vintage|market|market size|tam|segment|deals|deal count|number of deals|deals done|lead deals|investments|number of investments|portfolio|portfolio companies|currency|rate|exchange rate|model|parameters|customer|client|user|state|department|course|school|university|question|answer|metric|item|feature|asset|token|coin|player|club|film|book|partner|gp|general partner|lps|lp"},
}

// ofMoney reports whether a label asks for an amount of money.
func (l *label) ofMoney() bool {
	switch l.attr {
	case ofAmount, ofFunding, ofTotal, ofWorth, ofWorthBefore, ofIncome, ofPrice:
		return true
	case ofThings:
		return strings.HasSuffix(l.name, "loss") || l.name == "assets under management"
	}
	return false
}

// label is a label read: what it asks for, and what it says of its values.
type label struct {
	attr     attribute
	name     string    // see [labelWords]
	currency string    // of bare figures; "" for none
	guess    bool      // of the currency: see value.Value
	scale    value.Num // that bare figures are told in; zero for none
	date     value.Date
	place    string // of a headcount
	planned  bool   // what is asked for is yet to come
	total    bool   // "(total)"
	founder  bool   // of a holder: "CEO and founder"
}

// labelTable finds labels by their words.
type labelTable map[string]int // index in labelWords

func newLabelTable() labelTable {
	t := make(labelTable, 512)
	for i := range labelWords {
		for l := range strings.SplitSeq(labelWords[i].labels, "|") {
			t[l] = i
		}
	}
	return t
}

// longestLabel bounds labels, in bytes.
const longestLabel = 72

// readLabel reads the text of a label or of a column's head: "Employees (June)",
// "Raised, €m", "2023 revenue". Ok is false for what no label known is.
func (x *extraction) readLabel(text string) (l label, ok bool) {
	if len(text) == 0 || len(text) > longestLabel {
		return l, false
	}
	if strings.ContainsAny(text, "0123456789([") {
		for _, f := range x.scan(text, false) {
			if f.Value.Kind == value.DateKind {
				l.date = f.Value.Date
				text = text[:f.Start] + " " + text[f.End:]
				break
			}
		}
	}
	outer, inner := cutBrackets(strings.ToLower(text))
	for w := range strings.FieldsSeq(inner) {
		l.qualify(strings.Trim(w, ".,;"))
	}
	if l.attr == noAttribute && inner != "" {
		if p, ok := place.Lookup(strings.TrimSpace(inner)); ok && p.Kind != place.Demonym {
			l.place = strings.TrimSpace(cutInner(text))
		}
	}
	words := strings.Fields(outer)
	for len(words) > 1 && l.unit(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	kept := words[:0]
	for i, w := range words {
		w = strings.Trim(w, ".,:;?")
		switch w {
		case "", "–", "—", "-":
		case "planned", "target", "targeted", "forecast", "expected", "projected", "projection", "goal", "guidance", "budget", "desired", "needed", "wanted", "required", "prévu", "prévue", "objectif":
			if w == "target" && len(words) == 1 {
				kept = append(kept, w) // of an acquisition
				continue
			}
			l.planned = true
		case "median", "average", "avg", "mean", "typical":
			return label{attr: ofNobody}, true
		case "approx", "est", "estimated", "reported", "known", "current", "key", "main", "notable", "selected", "now", "around", "approximately", "about", "currently":
			if len(words) == 1 {
				return l, false
			}
		default:
			if i == len(words)-1 && w == "in" && len(kept) > 0 && kept[0] != "founded" && kept[0] != "based" {
				continue // "Revenue in 2023"
			}
			kept = append(kept, w)
		}
	}
	kept, l.founder = withoutFounder(kept)
	n, found := x.engine.labels[strings.Join(kept, " ")]
	for !found && len(kept) > 1 {
		// "Number of employees", "No. of staff", "Total employees", "Latest headcount"
		switch kept[0] {
		case "number", "no", "nb", "count", "nombre", "#", "total", "latest", "recent", "most", "last", "of", "the", "our", "their", "its", "de", "d'", "full-time":
			kept = kept[1:]
			n, found = x.engine.labels[strings.Join(kept, " ")]
			continue
		}
		break
	}
	if !found {
		return l, false
	}
	was := l.attr
	l.attr, l.name = labelWords[n].attr, labelWords[n].name
	switch {
	case was == ofWorthBefore && l.attr == ofWorth, was == ofLead && l.attr == ofInvestors:
		l.attr = was
	case l.total && (l.attr == ofAmount || l.attr == ofFunding):
		l.attr = ofTotal
	}
	return l, true
}

// withoutFounder drops the founder from "CEO and founder".
func withoutFounder(words []string) ([]string, bool) {
	if len(words) < 3 {
		return words, false
	}
	isFounder := func(w string) bool { return w == "founder" || w == "co-founder" || w == "cofounder" }
	joins := func(w string) bool { return w == "and" || w == "&" || w == "/" || w == "et" }
	switch n := len(words); {
	case isFounder(words[0]) && joins(words[1]):
		return words[2:], true
	case isFounder(words[n-1]) && joins(words[n-2]):
		return words[:n-2], true
	}
	return words, false
}

// qualify takes a word told in brackets.
func (l *label) qualify(w string) {
	switch w {
	case "pre", "pre-money":
		l.attr = ofWorthBefore
	case "lead", "leads":
		l.attr = ofLead
	case "total", "cumulative":
		l.total = true
	case "planned", "target", "forecast", "expected", "projected", "goal", "e", "f":
		l.planned = true
	default:
		l.unit(w)
	}
}

// unit takes a word for a currency, a scale, or both: "$m", "millions", "EUR".
func (l *label) unit(w string) bool {
	w = strings.Trim(w, ".,;")
	if w == "in" || w == "of" {
		return l.currency != "" || !l.scale.IsZero()
	}
	if n, ok := scaleWord(w); ok {
		l.scale = n
		return true
	}
	if l.money(w) {
		return true
	}
	for i := 1; i < len(w); i++ {
		if n, ok := scaleWord(w[i:]); ok && l.money(w[:i]) {
			l.scale = n
			return true
		}
		if n, ok := scaleWord(w[:i]); ok && l.money(w[i:]) {
			l.scale = n
			return true
		}
	}
	return false
}

// money takes a word or symbol for a currency.
func (l *label) money(w string) bool {
	if len(w) == 3 && w[0] >= 'a' {
		w = strings.ToUpper(w)
	}
	for _, text := range [...]string{w + "1", "1 " + w} {
		if v, ok := value.Parse(text, value.Reading{}); ok && v.Kind == value.Money && v.Num.Cmp(value.Int(1)) == 0 {
			l.currency, l.guess = v.Currency, v.Guess
			return true
		}
	}
	return false
}

func scaleWord(w string) (value.Num, bool) {
	switch w {
	case "k", "thousand", "thousands", "000s", "'000", "’000":
		return value.Int(1000), true
	case "m", "mn", "mln", "mio", "million", "millions", "mm", "mill":
		return value.Int(1000000), true
	case "bn", "b", "billion", "billions", "md", "mds":
		return value.Int(1000000000), true
	case "crore", "crores", "cr":
		return value.Int(10000000), true
	case "lakh", "lakhs":
		return value.Int(100000), true
	}
	return value.Num{}, false
}

// cutBrackets parts a text into what stands outside brackets and inside.
func cutBrackets(s string) (outer, inner string) {
	i := strings.IndexAny(s, "([")
	if i < 0 {
		return s, ""
	}
	j := strings.IndexAny(s[i:], ")]")
	if j < 0 {
		return s[:i], s[i+1:]
	}
	return s[:i] + " " + s[i+j+1:], s[i+1 : i+j]
}

func cutInner(s string) string {
	_, inner := cutBrackets(s)
	return inner
}

// scan reads the figures and dates of a text that is no running prose. Figures says
// that four digits are a figure and no year.
func (x *extraction) scan(text string, figures bool) []value.Found {
	in := value.Reading{Date: x.in.Date, Dollar: x.in.Dollar, Lang: x.doc.Meta.Lang, DayOrder: x.in.DayOrder, Figures: figures}
	return x.scanner.Scan([]byte(text), in)
}
