// Package learn turns what articles claim into facts: an archive is a facts base.
//
// The important type is [Learner]. It gathers the claims of one article after
// another that the facts base says nothing of, joins those that tell one thing,
// and writes them as a facts file with the articles as sources.
package learn

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/importer"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

// Learner gathers claims. Its zero value is not usable: see [New].
type Learner struct {
	companies map[string]*company
	order     []*company
	articles  []*article
	byPath    map[string]*article
	keys      map[string]bool     // of sources
	refuted   map[string]bool     // tellings that would be findings in the articles
	aliases   map[string][]string // other ways the articles write a company, by its folded name
}

// New is a Learner. Sources of a base keep their keys: the articles get others.
func New(base *facts.Base) *Learner {
	l := &Learner{companies: make(map[string]*company), byPath: make(map[string]*article), keys: make(map[string]bool),
		refuted: make(map[string]bool), aliases: make(map[string][]string)}
	if base != nil {
		for key := range base.Sources {
			l.keys[key] = true
		}
	}
	return l
}

// article is a source.
type article struct {
	key, title, path string
	date             value.Date
}

// company is a company with what is told of it.
type company struct {
	name, id string
	tellings []*telling
}

// telling is a claim that the facts base says nothing of.
type telling struct {
	attr     string // the kind of claim
	value    value.Value
	alt      value.Value
	series   string
	class    string
	place    string
	except   string
	title    string
	name     string // of a metric or event, or the target of a purchase
	date     value.Date
	asOf     value.Date
	preMoney bool
	quote    string
	article  *article
	others   []*telling // those that say the same
}

// learnt are the kinds of claims that make facts of their own. Ages, counts of
// founders and of offices follow from others.
var learnt = []string{"founded", "founded-place", "headcount", "round", "total-raised", "valuation", "founder", "role", "hq", "office",
	"lead-investor", "investor", "acquisition", "revenue", "metric", "layoff", "event"}

// Add gathers what an article tells and the facts base does not know. An article
// may come again, read with a base that holds what was learnt so far: names are
// known better then, and some claims are another company's. more reports whether
// something new was learnt.
func (l *Learner) Add(r *lint.Result, base *facts.Base) (more bool) {
	var from *article
	for i := range r.Claims {
		c := &r.Claims[i]
		if r.Verdicts[i].Verdict != lint.Unverified || c.Subject.Name == "" || !slices.Contains(learnt, c.Kind.Name) {
			continue
		}
		t, ok := read(c, r.Date)
		if !ok {
			continue
		}
		if from == nil {
			from = l.article(r)
		}
		t.article = from
		t.quote = quote(r, c.Sentence)
		of := l.company(c.Subject)
		if l.refuted[t.id(of)] || known(base, c.Subject, t) {
			continue
		}
		if of.tell(t) {
			more = true
		}
	}
	return more
}

// known reports whether a base holds what t would become, though claims are not
// compared with it: a lead of which no round is known is an investor.
func known(base *facts.Base, s claim.Subject, t *telling) bool {
	if base == nil {
		return false
	}
	c := base.ByID(s.ID)
	if same := base.Company(s.Name); c == nil && len(same) == 1 {
		c = same[0]
	}
	if c == nil {
		return false
	}
	for i := range c.Facts {
		f := &c.Facts[i]
		backer := (f.Attr == "investor" || f.Attr == "lead-investor") && (t.attr == "investor" || t.attr == "lead-investor")
		if backer && value.CompareName(f.Value.Text, t.value.Text) <= value.NameFolded || t.made(f) {
			return true
		}
	}
	return false
}

// article enters an article as a source.
func (l *Learner) article(r *lint.Result) *article {
	file := r.File.Path
	if a := l.byPath[file]; a != nil {
		return a
	}
	title := strings.TrimSpace(r.Doc.Meta.Title.Text)
	slug := facts.Slug(strings.TrimSuffix(path.Base(file), path.Ext(file)))
	if slug == "" || slug == "stdin" {
		slug = cmp.Or(facts.Slug(title), "article")
	}
	a := &article{title: cmp.Or(title, path.Base(file)), path: file, date: r.Date, key: slug}
	for n := 2; l.keys[a.key]; n++ {
		a.key = slug + "-" + strconv.Itoa(n)
	}
	l.keys[a.key] = true
	l.articles = append(l.articles, a)
	l.byPath[file] = a
	return a
}

// company is the company a claim is about. Without an id it is known by the one
// that its name would give it.
func (l *Learner) company(s claim.Subject) *company {
	key := cmp.Or(s.ID, facts.Slug(s.Name))
	c := l.companies[key]
	if c == nil {
		c = &company{name: s.Name, id: s.ID}
		l.companies[key] = c
		l.order = append(l.order, c)
	}
	return c
}

// read makes a telling of a claim; ok is false for one that makes no fact.
func read(c *claim.Claim, article value.Date) (t *telling, ok bool) {
	v := c.Value
	if v.Approx == value.Vague || v.Kind == value.Money && v.Currency == "" || c.Partial && c.Kind.Name != "investor" {
		return nil, false
	}
	asOf := article
	if c.AsOf.Known() && !c.AsOf.OpenStart && !c.AsOf.OpenEnd {
		asOf = c.AsOf
	}
	if c.Mood == claim.Historical && (asOf == article || !asOf.Known()) {
		return nil, false // of some time, and nobody knows of which
	}
	t = &telling{attr: c.Kind.Name, value: v, alt: c.Alt, series: c.Series, class: c.Class, place: c.Place, except: c.Except, title: c.Title, name: c.Name,
		date: exactly(c.Date), asOf: exactly(asOf), preMoney: c.PreMoney}
	switch t.attr {
	case "founded":
		if t.date = exactly(v.Date); !t.date.Known() {
			return nil, false
		}
	case "headcount":
		if c.Role == claim.Part && c.Place == "" || v.Kind != value.Count {
			return nil, false
		}
	case "founded-place", "hq", "office", "founder", "lead-investor", "investor":
		if v.Text == "" {
			return nil, false
		}
	case "role":
		if v.Text == "" || c.Title == "" {
			return nil, false
		}
	case "round":
		if v.Kind != value.Money && t.series == "" {
			return nil, false
		}
	case "total-raised", "valuation", "revenue":
		if v.Kind != value.Money {
			return nil, false
		}
	case "acquisition":
		if t.name = c.Target; t.name == "" {
			return nil, false
		}
	case "metric":
		if t.name == "" || v.Kind != value.Count && v.Kind != value.Money {
			return nil, false
		}
	case "layoff":
		if v.Kind != value.Count && v.Kind != value.Percent {
			return nil, false
		}
	case "event":
		if t.name == "" || !t.date.Known() {
			return nil, false
		}
	}
	return t, true
}

// exactly is a date as a facts file can hold it: bounded on both sides, and no
// span that only the day of the article gives; zero for others.
func exactly(d value.Date) value.Date {
	if !d.Known() || d.OpenStart || d.OpenEnd {
		return value.Date{}
	}
	again, ok := value.ParseISODate(d.String())
	if !ok {
		return value.Date{}
	}
	return again
}

// quote is a sentence as a reader sees it.
func quote(r *lint.Result, sentence int) string {
	s := r.Doc.Sentences[sentence]
	if s.Start == s.End {
		return ""
	}
	text := string(r.Doc.Text[r.Doc.Tokens[s.Start].Start:r.Doc.Tokens[s.End-1].End])
	return strings.Join(strings.Fields(text), " ")
}

// tell adds a telling, or joins it with one that says the same. It reports whether
// the telling is new.
func (c *company) tell(t *telling) bool {
	for i, o := range c.tellings {
		if !t.same(o) {
			continue
		}
		if t.more(o) {
			t.others = append(append(t.others, o), o.others...)
			o.others = nil
			c.tellings[i] = t
		} else {
			o.others = append(o.others, t)
		}
		return false
	}
	c.tellings = append(c.tellings, t)
	return true
}

// same reports whether two tellings say one thing.
func (t *telling) same(o *telling) bool {
	if t.attr != o.attr || value.SeriesName(t.series) != value.SeriesName(o.series) || t.class != o.class || value.Fold(t.place) != value.Fold(o.place) ||
		value.Fold(t.except) != value.Fold(o.except) || value.Fold(t.title) != value.Fold(o.title) || value.Fold(t.name) != value.Fold(o.name) || t.preMoney != o.preMoney {
		return false
	}
	if t.date.Known() && o.date.Known() && !t.date.Overlaps(o.date) {
		return false
	}
	switch t.attr {
	case "headcount", "metric", "total-raised":
		// Of two days they are two facts, though they say the same.
		if t.asOf != o.asOf {
			return false
		}
	}
	switch {
	case t.value.Kind == value.Name || o.value.Kind == value.Name:
		return value.CompareName(t.value.Text, o.value.Text) <= value.NameFolded
	case t.value.Kind == value.None || o.value.Kind == value.None:
		return t.attr == "round" || t.attr == "acquisition"
	case t.value.Kind == value.DateKind:
		return t.value.Date.Overlaps(o.value.Date)
	}
	return t.value.Kind == o.value.Kind && t.value.Currency == o.value.Currency && value.Compatible(t.value, o.value)
}

// more reports whether t says the same as o more exactly.
func (t *telling) more(o *telling) bool {
	if t.value.Kind != value.None && o.value.Kind == value.None {
		return true
	}
	if t.date.Known() && (!o.date.Known() || t.date.End-t.date.Start < o.date.End-o.date.Start) {
		return true
	}
	return t.value.Kind != value.Name && t.value.Plain() && (!o.value.Plain() || t.value.Step.Cmp(o.value.Step) < 0)
}

// id tells a telling from others of its company.
func (t *telling) id(c *company) string {
	return strings.Join([]string{cmp.Or(c.id, facts.Slug(c.name)), t.attr, t.value.String(), value.SeriesName(t.series), t.place, t.title, t.name, t.date.String()}, "\x00")
}

// Refute takes back what made a fact, which the articles themselves turn out not
// to agree with. ok is false when nothing did.
func (l *Learner) Refute(f *facts.Fact) (ok bool) {
	for _, c := range l.order {
		if cmp.Or(c.id, facts.Slug(c.name)) != f.Company.ID {
			continue
		}
		for _, t := range c.tellings {
			id := t.id(c)
			if !l.refuted[id] && t.made(f) {
				l.refuted[id] = true
				ok = true
			}
		}
	}
	return ok
}

// Spelt notes that the articles also write a name in another way. A company gets
// an alias; what was learnt under other names is taken back. ok is false when the
// name was not learnt.
func (l *Learner) Spelt(written, right string) (ok bool) {
	for _, c := range l.order {
		if c.name == right && len(l.kept(c)) > 0 {
			key := value.Fold(right)
			if slices.Contains(l.aliases[key], written) {
				return false
			}
			l.aliases[key] = append(l.aliases[key], written)
			return true
		}
	}
	for _, c := range l.order {
		for _, t := range c.tellings {
			id := t.id(c)
			if (t.value.Text == right || t.name == right) && !l.refuted[id] {
				l.refuted[id] = true
				ok = true
			}
		}
	}
	return ok
}

// made reports whether a fact was made of t.
func (t *telling) made(f *facts.Fact) bool {
	if t.attr != f.Attr {
		return false
	}
	switch t.attr {
	case "founded":
		return t.date == f.Date
	case "round":
		return value.SeriesName(t.series) == f.Series && (t.value.Kind == value.None || t.value.String() == f.Value.String())
	case "event":
		return t.name == f.Name
	}
	return t.value.String() == f.Value.String() && t.name == f.Name && t.title == f.Title && t.place == f.Place
}

// Len is the number of things learnt.
func (l *Learner) Len() int {
	n := 0
	for _, c := range l.order {
		n += len(l.kept(c))
	}
	return n
}

// kept are the tellings of a company that stand.
func (l *Learner) kept(c *company) []*telling {
	return slices.DeleteFunc(slices.Clone(c.tellings), func(t *telling) bool { return l.refuted[t.id(c)] })
}

// TOML is what was learnt as a facts file.
func (l *Learner) TOML() []byte {
	b := importer.NewBatch("learn")
	b.Head = "Learnt from articles by \"factlint learn\". Confirm each fact, and move it to a file\n" +
		"of your own; facts in other files win over these."
	cited := make(map[*article]bool)
	for _, c := range l.order {
		kept := l.kept(c)
		if len(kept) == 0 || facts.Slug(c.name) == "" {
			continue
		}
		out := b.Lookup(cmp.Or(c.id, facts.Slug(c.name)), c.name)
		out.ID = c.id
		out.Set("aliases", importer.List(l.aliases[value.Fold(c.name)]))
		for _, t := range kept {
			cited[t.article] = true
		}
		write(out, kept)
	}
	for _, a := range l.articles {
		if cited[a] {
			b.AddSource(importer.Source{Key: a.key, Title: a.title, Date: exactly(a.date), Note: a.path})
		}
	}
	return b.TOML(nil)
}
