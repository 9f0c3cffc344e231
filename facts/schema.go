package facts

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/value"
)

// table is the schema of one table of the TOML files: its keys in the order in
// which they are best written.
type table struct {
	name string // as messages call it
	keys []string
}

// has reports whether the table may have the key.
func (t *table) has(key string) bool { return slices.Contains(t.keys, key) }

// about are the keys that every fact written as a table may have.
var about = [...]string{"status", "rival", "as_of", "source", "quote", "note"}

// factTable is the schema of a fact with keys of its own.
func factTable(name string, keys ...string) *table {
	return &table{name, append(keys, about[:]...)}
}

// The tables of a file, top down.
var (
	fileTable    = &table{"a facts file", []string{"imported", "company", "person", "source", "rates"}}
	companyTable = &table{"a company", []string{
		"id", "name", "aliases", "formerly", "misspelt", "products", "country",
		"founded", "launched", "incorporated", "founded_in", "hq", "founders", "founders_complete", "investors",
		"total_raised", "rounds_complete", "fiscal_year_end", "source", "as_of", "note",
		"headcount", "round", "role", "valuation", "acquisition", "metric", "revenue", "stake", "layoff", "office", "event",
	}}
	personTable = &table{"a person", []string{"name", "aliases", "note"}}
	sourceTable = &table{"a source", []string{"title", "publisher", "url", "date", "retrieved", "quote", "note"}}
	longTable   = factTable("this fact", "value", "said")

	headcountTable   = factTable("a headcount", "count", "said", "place", "except")
	roundTable       = factTable("a round", "series", "amount", "said", "date", "kind", "valuation", "pre_valuation", "lead", "investors", "investors_complete")
	roleTable        = factTable("a role", "person", "title", "since", "until")
	valuationTable   = factTable("a valuation", "amount", "said", "date", "series", "pre_money")
	acquisitionTable = factTable("an acquisition", "target", "date", "amount", "said")
	metricTable      = factTable("a metric", "name", "aliases", "value", "said")
	revenueTable     = factTable("a revenue", "amount", "said", "period", "kind")
	stakeTable       = factTable("a stake", "holder", "percent")
	layoffTable      = factTable("a layoff", "count", "percent", "date")
	officeTable      = factTable("an office", "place")
	eventTable       = factTable("an event", "name", "date")
)

// The words that some keys are limited to; the first is the default.
var (
	statusWords  = []string{"closed", "reported", "talks", "planned", "declined", "retracted"}
	roundKinds   = []string{"equity", "debt", "grant", "secondary", "mixed"}
	revenueKinds = []string{"revenue", "ARR", "GMV", "profit"}
)

// otherWords are keys and words that people write for those of the schema.
var otherWords = [...]struct{ written, meant string }{
	{"alias", "aliases"}, {"aka", "aliases"}, {"also_known_as", "aliases"}, {"misspelled", "misspelt"}, {"typos", "misspelt"},
	{"headquarters", "hq"}, {"headquarter", "hq"}, {"location", "hq"}, {"city", "hq"}, {"based_in", "hq"},
	{"employees", "headcount"}, {"staff", "headcount"}, {"workforce", "headcount"}, {"people", "count"}, {"number", "count"},
	{"funding", "round"}, {"rounds", "round"}, {"raised", "total_raised"}, {"total", "total_raised"}, {"total_funding", "total_raised"},
	{"founding_date", "founded"}, {"foundation", "founded"}, {"started", "founded"}, {"cofounders", "founders"},
	{"type", "kind"}, {"announced", "date"}, {"closed", "date"}, {"when", "date"}, {"year", "date"}, {"asof", "as_of"}, {"on", "as_of"},
	{"led_by", "lead"}, {"lead_investor", "lead"}, {"lead_investors", "lead"}, {"leads", "lead"}, {"backers", "investors"},
	{"size", "amount"}, {"value", "amount"}, {"price", "amount"}, {"sum", "amount"}, {"post_money", "valuation"}, {"pre_money", "pre_valuation"},
	{"company", "target"}, {"from", "since"}, {"start", "since"}, {"to", "until"}, {"end", "until"}, {"link", "url"}, {"author", "publisher"},
	{"owner", "holder"}, {"investor", "holder"}, {"share", "percent"}, {"where", "place"}, {"who", "person"}, {"role", "title"}, {"job", "title"},
	{"companies", "company"}, {"persons", "person"}, {"sources", "source"}, {"src", "source"}, {"comment", "note"}, {"notes", "note"},
	{"former_names", "formerly"}, {"previous_names", "formerly"}, {"label", "name"},
	{"done", "closed"}, {"confirmed", "closed"}, {"complete", "closed"}, {"rumoured", "reported"}, {"rumored", "reported"}, {"rumour", "reported"},
	{"negotiating", "talks"}, {"in talks", "talks"}, {"cancelled", "declined"}, {"rejected", "declined"}, {"denied", "declined"},
	{"withdrawn", "retracted"}, {"corrected", "retracted"}, {"loan", "debt"}, {"sales", "revenue"}, {"turnover", "revenue"}, {"earnings", "profit"},
}

// meant is the word of a list that somebody who wrote another had in mind; "" if
// there is none to be sure of.
func meant(written string, words []string) string {
	folded := strings.ReplaceAll(value.Fold(written), " ", "_")
	for _, w := range words {
		if strings.EqualFold(w, written) || strings.ToLower(w) == folded {
			return w
		}
	}
	for _, o := range otherWords {
		if (o.written == folded || o.written == strings.ToLower(written)) && slices.Contains(words, o.meant) {
			return o.meant
		}
	}
	most := min(2, len(folded)/2)
	best, at := "", most+1
	for _, w := range words {
		if d := value.Distance(folded, strings.ToLower(w), most); d < at {
			best, at = w, d
		}
	}
	return best
}

// Keys lists the keys that a table of the files may have, in the order in which
// they are best written; nil when there is no such table. Tables are called by
// their headers: "company", "company.round", "person", "source".
func Keys(table string) []string {
	for _, t := range tables {
		if t.header == table {
			return slices.Clone(t.keys)
		}
	}
	if key, ok := strings.CutPrefix(table, "company."); ok && companyTable.has(key) && !slices.Contains(plainKeys[:], key) {
		return slices.Clone(longTable.keys)
	}
	return nil
}

// plainKeys are the keys of a company that have no long form.
var plainKeys = [...]string{"id", "name", "aliases", "formerly", "misspelt", "products", "country", "founders_complete", "rounds_complete",
	"fiscal_year_end", "source", "as_of", "note"}

// tables are the schemas of tables with a header of their own.
var tables = [...]struct {
	header string
	*table
}{
	{"company", companyTable}, {"person", personTable}, {"source", sourceTable},
	{"company.headcount", headcountTable}, {"company.round", roundTable}, {"company.role", roleTable}, {"company.valuation", valuationTable},
	{"company.acquisition", acquisitionTable}, {"company.metric", metricTable}, {"company.revenue", revenueTable}, {"company.stake", stakeTable},
	{"company.layoff", layoffTable}, {"company.office", officeTable}, {"company.event", eventTable},
}

// IsTable reports whether facts of a key are tables with a header of their own:
// "company.round" is, "company.founded" is one at most in its long form.
func IsTable(header string) bool {
	return slices.ContainsFunc(tables[:], func(t struct {
		header string
		*table
	}) bool {
		return t.header == header
	})
}

// TableName is what messages call a table: "a round" for "company.round".
func TableName(header string) string {
	for _, t := range tables {
		if t.header == header {
			return t.name
		}
	}
	return "this table"
}

// Required lists the keys a table must have.
func Required(header string) []string {
	switch header {
	case "company", "person", "company.event":
		return []string{"name"}
	case "company.headcount":
		return []string{"count"}
	case "company.role":
		return []string{"person", "title"}
	case "company.valuation", "company.revenue":
		return []string{"amount"}
	case "company.acquisition":
		return []string{"target"}
	case "company.metric":
		return []string{"name", "value"}
	case "company.stake":
		return []string{"holder", "percent"}
	case "company.office":
		return []string{"place"}
	}
	return nil
}

// Meant is a hint at the key or word of a list that somebody who wrote another had
// in mind: `did you mean "round"?`; "" if there is none to be sure of.
func Meant(written string, words []string) string {
	if m := meant(written, words); m != "" {
		return `did you mean "` + m + `"?`
	}
	return ""
}
