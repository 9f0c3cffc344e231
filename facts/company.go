package facts

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

// Slug is the id a company has when none is given: the words of its name, folded,
// with hyphens between them.
func Slug(name string) string { return strings.ReplaceAll(value.Fold(name), " ", "-") }

// decodeCompany reads a company with all its facts.
func (d *decoder) decodeCompany(n tomltree.Node) {
	c := &Company{Name: d.textOf(n, "name"), File: d.at, Span: n.Span()}
	d.company, d.rounds, c.Facts = c, d.rounds[:0], d.spare[:0]
	into := d.identify(c, n)
	d.names(c, into, n)
	c.Country = texts(d.namesOf(n, "country"))
	c.FiscalYearEnd = d.month(n, "fiscal_year_end")
	c.Source, c.AsOf = d.sourceOf(n), d.dateOf(n, "as_of")
	d.textOf(n, "note")
	c.RoundsComplete = d.boolOf(n, "rounds_complete", false)

	for _, basis := range [...]string{"founded", "launched", "incorporated"} {
		d.scalar(n, basis, "founded", func(f *Fact, v tomltree.Node) bool {
			date, ok := d.date(v, basis)
			f.Class, f.Date, f.Value = basis, date, value.Value{Kind: value.DateKind, Date: date}
			return ok
		})
	}
	d.nameScalar(n, "founded_in", "founded-place")
	d.nameScalar(n, "hq", "hq")
	first := len(c.Facts)
	d.nameScalar(n, "founders", "founder")
	for i := first; i < len(c.Facts); i++ {
		f := &c.Facts[i]
		d.meetAt(f)
	}
	c.FoundersComplete = d.boolOf(n, "founders_complete", true) && len(c.Facts) > first
	d.nameScalar(n, "investors", "investor")
	d.scalar(n, "total_raised", "total-raised", func(f *Fact, v tomltree.Node) (ok bool) {
		f.Value, ok = d.money(v, "total_raised")
		return ok
	})
	d.headcounts(n)
	d.roundsOf(n)
	d.roles(n)
	d.valuations(n)
	d.acquisitions(n)
	d.metrics(n)
	d.revenues(n)
	d.stakes(n)
	d.layoffs(n)
	d.offices(n)
	d.events(n)

	d.spare, c.Facts = c.Facts, slices.Clone(c.Facts)
	for i, r := range d.rounds {
		if r > 0 {
			c.Facts[i].Round = &c.Facts[r-1]
		}
	}
	if c.Name == "" || c.ID == "" {
		return
	}
	if d.told != nil {
		d.told(c, into)
	}
	if into != nil {
		merge(into, c)
		c = into
	} else {
		d.base.Companies = append(d.base.Companies, c)
		d.added[c] = d.whole
	}
	for _, names := range [...][]string{{c.Name}, c.Aliases, c.Formerly} {
		for _, name := range names {
			f := value.Fold(name)
			if !slices.Contains(d.named[f], c) {
				d.named[f] = append(d.named[f], c)
			}
		}
	}
}

// identify gives a company its id. One that another has leaves it without; but an
// imported company is into, the one listed before under that id or name.
func (d *decoder) identify(c *Company, n tomltree.Node) (into *Company) {
	if c.Name == "" {
		d.missing(n, "name", "a company")
		return nil
	}
	at := n.Get("name")
	id := Slug(c.Name)
	if given := n.Get("id"); given.OK() {
		at = given
		s, ok := d.text(given, "id")
		if !ok {
			return nil
		}
		if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }) {
			d.problem(given, "an id has no blanks", fmt.Sprintf("write %q", Slug(s)))
			return nil
		}
		id = s
	}
	if id == "" {
		d.problem(at, fmt.Sprintf("no id can be made of the name %q", c.Name), "give the company an id")
		return nil
	}
	before, ok := d.ids[id]
	if d.imported {
		// Two companies of one import are two.
		if into = d.byID(id); into == nil && len(d.named[value.Fold(c.Name)]) == 1 {
			into = d.named[value.Fold(c.Name)][0]
		}
		if into != nil && d.added[into] != d.whole {
			c.ID = into.ID
			d.added[into] = d.whole
			return into
		}
	}
	if ok {
		message, hint := fmt.Sprintf("the company %q is listed twice", c.Name), "first in "+before.String()
		if before.name != c.Name {
			message = fmt.Sprintf("%q and %q have the same id, %q", c.Name, before.name, id)
			hint = "see " + before.String()
		}
		d.problem(at, message, hint+"; if they are two companies, give one of them an id")
		return nil
	}
	c.ID = id
	d.ids[id] = owner{c.Name, d.whole, at.Span()}
	return nil
}

// byID is a company entered before.
func (d *decoder) byID(id string) *Company {
	for _, c := range d.named[value.Fold(d.ids[id].name)] {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// names reads the other names of a company. An imported one adds what is new to
// the company that it adds to, and no name that anybody else has.
func (d *decoder) names(c, into *Company, n tomltree.Node) {
	if into == nil {
		into = c
	}
	for _, a := range d.namesOf(n, "aliases") {
		if c.ID == "" {
			break // of a company that is not entered
		}
		f := value.Fold(a.text)
		before, taken := d.aliases[f]
		taken = taken && before.name != c.ID
		switch {
		case d.imported && (taken || len(d.named[f]) > 0 || a.text == into.Name || slices.Contains(into.Misspelt, a.text) || slices.Contains(into.Aliases, a.text)):
			continue
		case a.text == c.Name:
			d.problem(a.node, fmt.Sprintf("%q is the company's name already", a.text), "")
			continue
		case taken:
			d.problem(a.node, fmt.Sprintf("the alias %q is another company's, %s", a.text, before.name), "see "+before.String())
			continue
		}
		d.aliases[f] = owner{c.ID, d.whole, a.node.Span()}
		into.Aliases = append(into.Aliases, a.text)
	}
	for _, m := range d.namesOf(n, "misspelt") {
		if m.text == c.Name || slices.Contains(into.Aliases, m.text) {
			d.problem(m.node, fmt.Sprintf("%q is a right name of the company", m.text), "")
			continue
		}
		into.Misspelt = append(into.Misspelt, m.text)
	}
	for _, f := range texts(d.namesOf(n, "formerly")) {
		if !slices.Contains(into.Formerly, f) {
			into.Formerly = append(into.Formerly, f)
		}
	}
	for _, p := range texts(d.namesOf(n, "products")) {
		if !slices.Contains(into.Products, p) {
			into.Products = append(into.Products, p)
		}
	}
}

// month reads a month of the year, by number or English name.
func (d *decoder) month(n tomltree.Node, key string) int {
	c := n.Get(key)
	if !c.OK() {
		return 0
	}
	if c.Kind() == tomltree.Integer && len(c.Text()) <= 2 {
		if v, ok := figure(c); ok {
			if m, _ := v.Num.Int64(); m >= 1 && m <= 12 {
				return int(m)
			}
		}
	} else if c.Kind() == tomltree.String {
		for i, name := range monthNames {
			if s := strings.TrimSpace(c.Text()); strings.EqualFold(s, name) || strings.EqualFold(s, name[:3]) {
				return i + 1
			}
		}
	}
	d.problem(c, key+" must be a month", `write 3 or "March"`)
	return 0
}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// fact is a new fact of the company at hand, with what every fact may have. It is
// entered by add.
func (d *decoder) fact(attr string, n tomltree.Node) Fact {
	f := Fact{Company: d.company, Attr: attr, File: d.at, Span: n.PairSpan(), Source: d.company.Source, AsOf: d.company.AsOf}
	if n.Kind() != tomltree.Table {
		return f
	}
	f.Status = Status(d.wordOf(n, "status", statusWords))
	if f.Rival = d.boolOf(n, "rival", false); f.Rival {
		// Somebody else's value has not the house's source.
		f.Source = nil
	}
	if s := d.sourceOf(n); s != nil {
		f.Source = s
	}
	if n.Get("as_of").OK() {
		f.AsOf = d.dateOf(n, "as_of")
	}
	f.Note, f.Quote = d.textOf(n, "note"), d.textOf(n, "quote")
	return f
}

// add enters a fact, of the given round (1 + its index; 0 for none), and is 1 + its index.
func (d *decoder) add(f Fact, round int) int {
	d.company.Facts = append(d.company.Facts, f)
	d.rounds = append(d.rounds, round)
	return len(d.company.Facts)
}

// sourceOf finds the source a table names.
func (d *decoder) sourceOf(n tomltree.Node) *Source {
	c := n.Get("source")
	if !c.OK() {
		return nil
	}
	key, ok := d.text(c, "source")
	if !ok {
		return nil
	}
	s := d.base.Sources[key]
	if s == nil && d.source != nil {
		s = d.source(key)
	}
	if s == nil {
		hint := fmt.Sprintf("write [source.%s] with its title, publisher and date", bareKey(key))
		keys := make([]string, 0, len(d.base.Sources))
		for k := range d.base.Sources {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		if m := nearest(key, keys); m != "" {
			hint = fmt.Sprintf("did you mean %q?", m)
		}
		d.problem(c, fmt.Sprintf("there is no source %q", key), hint)
	}
	return s
}

// nearest is the key most like the one written; "" when none is like it.
func nearest(written string, keys []string) string {
	best, most := "", min(3, len(written)/3)
	for _, k := range keys {
		if n := value.Distance(strings.ToLower(written), strings.ToLower(k), most); n <= most {
			best, most = k, n-1
		}
	}
	for i := 0; best == "" && i < len(keys) && len(written) >= 4; i++ {
		if strings.HasPrefix(keys[i], written) || strings.HasPrefix(written, keys[i]) {
			best = keys[i]
		}
	}
	return best
}

// bareKey is a key as it is written in a header.
func bareKey(key string) string {
	if key != "" && !strings.ContainsFunc(key, func(r rune) bool {
		return r != '-' && r != '_' && (r >= 0x80 || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	}) {
		return key
	}
	return fmt.Sprintf("%q", key)
}

// scalar reads a fact in any of its forms: a value, a table with a value, or a
// list of either.
func (d *decoder) scalar(n tomltree.Node, key, attr string, read func(f *Fact, v tomltree.Node) bool) {
	c := n.Get(key)
	if !c.OK() {
		return
	}
	if c.Kind() != tomltree.Array {
		d.oneScalar(c, key, attr, read)
		return
	}
	for e := range c.Children() {
		if e.Kind() == tomltree.Array {
			d.problem(e, key+" is a list in a list", "")
			continue
		}
		d.oneScalar(e, key, attr, read)
	}
}

func (d *decoder) oneScalar(n tomltree.Node, key, attr string, read func(f *Fact, v tomltree.Node) bool) {
	f := d.fact(attr, n)
	v := n
	if n.Kind() == tomltree.Table {
		d.checkKeys(n, longTable)
		if v = n.Get("value"); !v.OK() {
			d.missing(n, "value", key)
			return
		}
		d.said(&f, n, value.Money)
	}
	f.Raw = d.at.Text(v.Span())
	i := d.add(f, 0) - 1
	if !read(&d.company.Facts[i], v) {
		d.company.Facts, d.rounds = d.company.Facts[:i], d.rounds[:i]
	}
}

// nameScalar reads a fact that is a name.
func (d *decoder) nameScalar(n tomltree.Node, key, attr string) {
	var seen []string
	d.scalar(n, key, attr, func(f *Fact, v tomltree.Node) bool {
		s, ok := d.text(v, key)
		if ok && slices.Contains(seen, s) {
			d.problem(v, fmt.Sprintf("%q is in %s twice", s, key), "")
			return false
		}
		seen = append(seen, s)
		f.Value = nameValue(s)
		return ok
	})
}

func nameValue(s string) value.Value { return value.Value{Kind: value.Name, Text: s} }

// meetAt notes the person a fact names.
func (d *decoder) meetAt(f *Fact) {
	fold := value.Fold(f.Value.Text)
	if d.people[fold] == nil {
		p := &Person{Name: f.Value.Text, File: f.File, Span: f.Span}
		d.people[fold] = p
		d.base.People = append(d.base.People, p)
	}
}

// said reads other renderings of a value, which are of one of the kinds.
func (d *decoder) said(f *Fact, n tomltree.Node, kinds ...value.Kind) {
	c := n.Get("said")
	if !c.OK() {
		return
	}
	one := func(v tomltree.Node) {
		what, hint := "an amount of money", moneyHint
		if kinds[0] == value.Count {
			what, hint = "a figure", countHint
		}
		if m, ok := d.number(v, "said", what, hint, kinds...); ok {
			f.Said = append(f.Said, m)
		}
	}
	if c.Kind() != tomltree.Array {
		one(c)
		return
	}
	for e := range c.Children() {
		one(e)
	}
}

// required reads the value a table is about, and reports when there is none.
func (d *decoder) required(n tomltree.Node, key, what string) tomltree.Node {
	c := n.Get(key)
	if !c.OK() {
		d.missing(n, key, what)
	}
	return c
}

func (d *decoder) headcounts(n tomltree.Node) {
	for t := range d.tables(n, "headcount", headcountTable) {
		f := d.fact("headcount", t)
		f.Place, f.Except = d.textOf(t, "place"), d.textOf(t, "except")
		d.said(&f, t, value.Count)
		c, ok := d.required(t, "count", headcountTable.name), false
		if c.OK() {
			f.Raw = d.at.Text(c.Span())
			f.Value, ok = d.count(c, "count")
		}
		if f.Except != "" && f.Place == "" {
			d.problem(t.Get("except"), "except needs a place that it is a part of", `write place = "Europe"`)
			ok = false
		}
		if ok {
			d.add(f, 0)
		}
	}
}

func (d *decoder) roundsOf(n tomltree.Node) {
	c := d.company
	for t := range d.tables(n, "round", roundTable) {
		f := d.fact("round", t)
		f.Series = value.SeriesName(d.textOf(t, "series"))
		f.Date = d.dateOf(t, "date")
		f.Class = roundKinds[d.wordOf(t, "kind", roundKinds)]
		f.Complete = d.boolOf(t, "investors_complete", false)
		d.said(&f, t, value.Money)
		ok := true
		if a := t.Get("amount"); a.OK() {
			f.Raw = d.at.Text(a.Span())
			f.Value, ok = d.price(a, "amount")
		}
		if !t.Broken() && f.Series == "" && !t.Get("amount").OK() && !f.Date.Known() && !t.Get("date").OK() {
			d.problem(t, "a round needs a series, an amount or a date", "")
			continue
		}
		if !ok {
			continue
		}
		r := d.add(f, 0)
		if f.Complete {
			if c.InvestorsComplete == nil {
				c.InvestorsComplete = make(map[string]bool)
			}
			c.InvestorsComplete[f.Series] = true
		}
		d.ofRound(&f, r, t)
	}
}

// ofRound enters the facts that a round brings with it: valuation and investors.
func (d *decoder) ofRound(round *Fact, r int, t tomltree.Node) {
	f := *round
	f.Said, f.Complete, f.Value, f.Raw = nil, false, value.Value{}, ""
	for _, key := range [...]string{"valuation", "pre_valuation"} {
		v := t.Get(key)
		if !v.OK() {
			continue
		}
		f := f
		f.Attr, f.Class, f.PreMoney, f.Span, f.Raw = "valuation", "", key == "pre_valuation", v.PairSpan(), d.at.Text(v.Span())
		if f.Date.Known() {
			f.AsOf = d.dateOf(t, "as_of")
		}
		var ok bool
		if f.Value, ok = d.money(v, key); ok {
			d.add(f, r)
		}
	}
	leads := d.namesOf(t, "lead")
	for _, i := range leads {
		d.backer(f, r, "lead-investor", i)
	}
	for _, i := range d.namesOf(t, "investors") {
		if !slices.ContainsFunc(leads, func(l named) bool { return l.text == i.text }) {
			d.backer(f, r, "investor", i)
		}
	}
}

func (d *decoder) backer(f Fact, round int, attr string, name named) {
	f.Attr, f.Class, f.Value, f.Span, f.Raw = attr, "", nameValue(name.text), name.node.PairSpan(), d.at.Text(name.node.Span())
	d.add(f, round)
}

func (d *decoder) roles(n tomltree.Node) {
	for t := range d.tables(n, "role", roleTable) {
		f := d.fact("role", t)
		f.Title, f.Since, f.Until = d.textOf(t, "title"), d.dateOf(t, "since"), d.dateOf(t, "until")
		d.missing(t, "title", roleTable.name)
		p := d.required(t, "person", roleTable.name)
		if f.Since.Known() && f.Until.Known() && f.Until.Before(f.Since) {
			d.problem(t.Get("until"), "until lies before since", "")
		}
		if !p.OK() {
			continue
		}
		name, ok := d.text(p, "person")
		if !ok || f.Title == "" {
			continue
		}
		f.Value, f.Raw = nameValue(name), d.at.Text(p.Span())
		d.meet(named{name, p})
		d.add(f, 0)
	}
}

func (d *decoder) valuations(n tomltree.Node) {
	for t := range d.tables(n, "valuation", valuationTable) {
		f := d.fact("valuation", t)
		f.Date, f.Series, f.PreMoney = d.dateOf(t, "date"), value.SeriesName(d.textOf(t, "series")), d.boolOf(t, "pre_money", false)
		if f.Date.Known() && !t.Get("as_of").OK() {
			// It was true at its date, not on the day the company was looked up.
			f.AsOf = value.Date{}
		}
		d.moneyFact(f, t, valuationTable, d.money)
	}
}

// moneyFact enters a fact that is about an amount.
func (d *decoder) moneyFact(f Fact, t tomltree.Node, schema *table, read func(n tomltree.Node, key string) (value.Value, bool)) {
	d.said(&f, t, value.Money)
	a := d.required(t, "amount", schema.name)
	if !a.OK() {
		return
	}
	f.Raw = d.at.Text(a.Span())
	if v, ok := read(a, "amount"); ok {
		f.Value = v
		d.add(f, 0)
	}
}

func (d *decoder) acquisitions(n tomltree.Node) {
	for t := range d.tables(n, "acquisition", acquisitionTable) {
		f := d.fact("acquisition", t)
		d.missing(t, "target", acquisitionTable.name)
		f.Name, f.Date = d.textOf(t, "target"), d.dateOf(t, "date")
		d.said(&f, t, value.Money)
		ok := true
		if a := t.Get("amount"); a.OK() {
			f.Raw = d.at.Text(a.Span())
			f.Value, ok = d.price(a, "amount")
		}
		if ok && f.Name != "" {
			d.add(f, 0)
		}
	}
}

func (d *decoder) metrics(n tomltree.Node) {
	for t := range d.tables(n, "metric", metricTable) {
		f := d.fact("metric", t)
		d.missing(t, "name", metricTable.name)
		f.Name, f.Aliases = d.textOf(t, "name"), texts(d.namesOf(t, "aliases"))
		d.said(&f, t, value.Count, value.Money, value.Percent, value.Multiple)
		v, ok := d.required(t, "value", metricTable.name), false
		if !v.OK() {
			continue
		}
		f.Raw = d.at.Text(v.Span())
		f.Value, ok = d.number(v, "value", "a figure", `write 1_000_000, "~15,000", "$8bn" or "98%"`, value.Count, value.Money, value.Percent, value.Multiple)
		if ok && f.Name != "" {
			d.add(f, 0)
		}
	}
}

func (d *decoder) revenues(n tomltree.Node) {
	for t := range d.tables(n, "revenue", revenueTable) {
		f := d.fact("revenue", t)
		f.Class = revenueKinds[d.wordOf(t, "kind", revenueKinds)]
		if p := t.Get("period"); p.OK() {
			f.Period = strings.TrimSpace(p.Text())
			f.Date, _ = d.date(p, "period")
			if f.Date.Known() && f.Date.Fiscal && d.company.FiscalYearEnd > 0 {
				f.Date = fiscalYear(f.Date, d.company.FiscalYearEnd)
			}
		}
		d.moneyFact(f, t, revenueTable, d.earned)
	}
}

// earned reads an amount that may be negative, as profits are.
func (d *decoder) earned(n tomltree.Node, key string) (value.Value, bool) {
	return d.number(n, key, "an amount of money", moneyHint, value.Money)
}

// fiscalYear is the year that ends with the given month of the calendar year
// which the fiscal year is called by.
func fiscalYear(d value.Date, end int) value.Date {
	if year, ok := d.Year(); ok && d.Grain == value.GrainYear {
		moved := value.YearDate(year).AddMonths(end - 12)
		moved.Fiscal = true
		return moved
	}
	return d
}

func (d *decoder) stakes(n tomltree.Node) {
	for t := range d.tables(n, "stake", stakeTable) {
		f := d.fact("stake", t)
		d.missing(t, "holder", stakeTable.name)
		f.Name = d.textOf(t, "holder")
		p, ok := d.required(t, "percent", stakeTable.name), false
		if !p.OK() {
			continue
		}
		f.Raw = d.at.Text(p.Span())
		if f.Value, ok = d.percent(p, "percent"); ok && f.Name != "" {
			d.add(f, 0)
		}
	}
}

func (d *decoder) layoffs(n tomltree.Node) {
	for t := range d.tables(n, "layoff", layoffTable) {
		f := d.fact("layoff", t)
		f.Date = d.dateOf(t, "date")
		if c := t.Get("count"); c.OK() {
			f := f
			f.Raw = d.at.Text(c.Span())
			var ok bool
			if f.Value, ok = d.count(c, "count"); ok {
				d.add(f, 0)
			}
		}
		if p := t.Get("percent"); p.OK() {
			f.Raw = d.at.Text(p.Span())
			var ok bool
			if f.Value, ok = d.percent(p, "percent"); ok {
				d.add(f, 0)
			}
		} else if !t.Get("count").OK() && !t.Broken() {
			d.problem(t, "a layoff needs a count or a percent", "")
		}
	}
}

func (d *decoder) offices(n tomltree.Node) {
	for t := range d.tables(n, "office", officeTable) {
		f := d.fact("office", t)
		p := d.required(t, "place", officeTable.name)
		if !p.OK() {
			continue
		}
		if s, ok := d.text(p, "place"); ok {
			f.Value, f.Raw = nameValue(s), d.at.Text(p.Span())
			d.add(f, 0)
		}
	}
}

func (d *decoder) events(n tomltree.Node) {
	for t := range d.tables(n, "event", eventTable) {
		f := d.fact("event", t)
		p := d.required(t, "name", eventTable.name)
		if !p.OK() {
			continue
		}
		name, ok := d.text(p, "name")
		f.Name, f.Raw = name, d.at.Text(p.Span())
		if at := t.Get("date"); at.OK() {
			f.Raw = d.at.Text(at.Span())
			var read bool
			if f.Date, read = d.date(at, "date"); read {
				f.Value = value.Value{Kind: value.DateKind, Date: f.Date}
			}
		}
		if ok {
			d.add(f, 0)
		}
	}
}
