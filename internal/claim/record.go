package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// field is a value under a label: tokens [first,last).
type field struct {
	label
	first, last int
}

// record is what a row of a table, a box or some lines of labels say of a company.
type record struct {
	subject int32 // the company's entity
	named   int   // the mention that names it here, 1 + index; 0 for none
	round   bool  // it is one round of the company's
	fields  []field
	asOf    value.Date // the time of a row of years
}

// field is the first field that asks for a, or nil.
func (r *record) field(a attribute) *field {
	for i := range r.fields {
		if r.fields[i].attr == a && !r.fields[i].planned {
			return &r.fields[i]
		}
	}
	return nil
}

// emitRecord makes the claims of a record. Tokens whose claims are made are told: no
// wording reads them again.
func (x *extraction) emitRecord(r *record) {
	if r.subject == 0 {
		return
	}
	var t roundTerms
	if f := r.field(ofSeries); f != nil {
		t.series, t.seriesSpan = x.seriesIn(f)
	}
	if f := r.field(ofDate); f != nil {
		t.date, t.dateSpan = x.dateIn(f)
	}
	for i := range r.fields {
		f := &r.fields[i]
		if f.planned || x.empty(f) {
			x.tell(f.first, f.last)
			continue
		}
		if x.emitField(r, f, &t) {
			x.tell(f.first, f.last)
		}
	}
	if r.round && t.series != "" && !t.told && !r.plannedSeries(x) {
		// A row of rounds whose amount nobody says.
		c := x.newClaim(Round, r, r.field(ofSeries).first)
		c.Span = t.seriesSpan
		t.enter(&c)
		x.claims = append(x.claims, c)
	}
}

// plannedSeries reports whether the row's round is only planned: "Series B (planned)".
func (r *record) plannedSeries(x *extraction) bool {
	f := r.field(ofSeries)
	return f == nil || x.planned(f.first, f.last)
}

// planned reports whether tokens [first,last) hold a word for what is to come.
func (x *extraction) planned(first, last int) bool {
	for i := first; i < last; i++ {
		switch x.doc.Lower(i) {
		case "planned", "forecast", "expected", "projected", "target", "targeted", "goal", "upcoming", "guidance", "budget", "proposed", "rumoured", "rumored", "pending", "talks", "tbc", "prévu", "prévue", "seeking":
			return true
		}
	}
	return false
}

// roundTerms is what the fields of one round share.
type roundTerms struct {
	series     string
	seriesSpan source.Span
	date       value.Date
	dateSpan   source.Span
	told       bool // its amount is
}

// enter puts the terms into a claim.
func (t *roundTerms) enter(c *Claim) {
	c.Series, c.SeriesSpan = t.series, t.seriesSpan
	c.Date, c.DateSpan = t.date, t.dateSpan
	switch t.series {
	case "debt":
		c.Class = "debt"
	case "grant":
		c.Class = "grant"
	}
}

// emitField makes the claims of one field and reports whether it could read it.
func (x *extraction) emitField(r *record, f *field, t *roundTerms) bool {
	switch f.attr {
	case ofFounding:
		return x.emitFoundedField(r, f)
	case ofSeat:
		return x.emitSeatField(r, f)
	case ofOffices:
		if n, ok := x.countIn(f); ok {
			return x.emitCount(OfficeCount, r, f, n)
		}
		return x.emitPlacesField(Office, r, f)
	case ofStaff:
		if n, ok := x.countIn(f); ok {
			return x.emitCount(Headcount, r, f, n)
		}
	case ofFounders:
		return x.emitFoundersField(r, f)
	case ofHolder:
		return x.emitHolders(r, f)
	case ofAmount, ofFunding:
		return x.emitAmounts(r, f, t)
	case ofTotal:
		return x.emitMoney(TotalRaised, r, f, nil)
	case ofWorth, ofWorthBefore:
		if r.field(ofAmount) == nil && !r.round {
			t = nil
		}
		return x.emitMoney(Valuation, r, f, t)
	case ofLead, ofInvestors:
		return x.emitInvestorsField(r, f, t)
	case ofIncome:
		return x.emitMoney(Revenue, r, f, nil)
	case ofThings:
		if f.ofMoney() {
			return x.emitMoney(Metric, r, f, nil)
		}
		if n, ok := x.countIn(f); ok {
			return x.emitCount(Metric, r, f, n)
		}
	case ofJobs:
		if n, ok := x.countIn(f); ok {
			return x.emitCount(Layoff, r, f, n)
		}
		return x.emitShare(r, f)
	case ofJobShare:
		return x.emitShare(r, f)
	case ofTarget:
		return x.emitPurchase(r, f)
	case ofSeries, ofDate, ofBuyer, ofPrice, ofCompany, ofRank:
		return true
	}
	return false
}

// newClaim starts a claim about a record's company whose value begins at a token.
func (x *extraction) newClaim(k *Kind, r *record, token int) Claim {
	si := x.doc.SentenceOf(token)
	b := &x.doc.Blocks[x.doc.Sentences[si].Block]
	c := Claim{Kind: k, Sentence: si, AsOf: x.in.Date, Headline: headline(b), Quoted: b.Quote, Subject: x.subjectCalled(r.subject)}
	if r.named > 0 {
		m := &x.mentions[r.named-1]
		c.Subject.Span = x.doc.TextSpan(m.Start, m.End)
	}
	if r.asOf.Known() {
		c.AsOf = r.asOf
		if x.in.Date.Known() && r.asOf.End <= x.in.Date.Start && k != Revenue {
			c.Mood = Historical
		}
	}
	return c
}

// subjectCalled is an entity as a subject, without the words that name it.
func (x *extraction) subjectCalled(entity int32) Subject {
	e := &x.entities[entity-1]
	if e.Company != nil {
		return Subject{Name: e.Company.Name, ID: e.Company.ID}
	}
	return Subject{Name: e.Name}
}

// text is the text of tokens [first,last).
func (x *extraction) text(first, last int) string {
	if first >= last {
		return ""
	}
	return string(x.doc.Text[x.doc.Tokens[first].Start:x.doc.Tokens[last-1].End])
}

// within is the source of bytes [start,end) of the text of a field.
func (x *extraction) within(f *field, start, end int) source.Span {
	at := x.doc.Tokens[f.first].Start
	return x.doc.TextSpan(at+uint32(start), at+uint32(end))
}

// empty reports whether a field says that nobody knows, or nothing at all.
func (x *extraction) empty(f *field) bool {
	for i := f.first; i < f.last; i++ {
		t := &x.doc.Tokens[i]
		if t.Kind == prose.NumberToken {
			return false
		}
		if t.Kind != prose.WordToken {
			continue
		}
		switch x.doc.Lower(i) {
		case "n", "a", "na", "none", "undisclosed", "unknown", "not", "disclosed", "available", "tbc", "tba", "tbd", "nil", "unclear", "confidential", "various", "private", "public", "said", "nc":
		default:
			return false
		}
	}
	return true
}

// seriesIn is the round that a field names, and its words.
func (x *extraction) seriesIn(f *field) (string, source.Span) {
	text := x.text(f.first, f.last)
	outer, _ := cutBrackets(text)
	outer = strings.TrimSpace(outer)
	if name := value.SeriesName(outer); knownSeries(name) {
		at := strings.Index(text, outer)
		if at < 0 {
			at, outer = 0, text
		}
		return name, x.within(f, at, at+len(outer))
	}
	for i := x.firstMention(f.first); i < len(x.mentions) && int(x.mentions[i].First) < f.last; i++ {
		if m := &x.mentions[i]; m.Kind == mention.Series {
			return m.Value.Text, x.doc.TextSpan(m.Start, m.End)
		}
	}
	return "", source.Span{}
}

// knownSeries reports whether name is the usual name of a kind of round.
func knownSeries(name string) bool {
	name = strings.TrimSuffix(name, " extension")
	switch name {
	case "seed", "pre-seed", "angel", "bridge", "debt", "grant", "growth", "mezzanine", "secondary", "strategic", "convertible note":
		return true
	}
	return strings.HasPrefix(name, "Series ") || strings.HasPrefix(name, "pre-Series ") || strings.HasPrefix(name, "seed ") && len(name) == len("seed 2")
}

// dateIn is the first date a field tells, and its words.
func (x *extraction) dateIn(f *field) (value.Date, source.Span) {
	for _, v := range x.scan(x.text(f.first, f.last), false) {
		if v.Value.Kind == value.DateKind && v.Value.Date.Known() {
			return v.Value.Date, x.within(f, v.Start, v.End)
		}
	}
	return value.Date{}, source.Span{}
}

// counted is a count read in a field.
type counted struct {
	value      value.Value
	start, end int // bytes of the field's text, its noun included
	date       value.Date
}

// countIn is the one count a field tells: "170", "~170 people", "51-200",
// "40 (June 2024)". Ok is false where it tells none or several.
func (x *extraction) countIn(f *field) (n counted, ok bool) {
	text := x.text(f.first, f.last)
	if outer, inner := cutBrackets(text); inner != "" && outer != "" {
		for _, v := range x.scan(inner, false) {
			if v.Value.Kind == value.DateKind && v.Value.Date.Known() {
				n.date = v.Value.Date
			}
		}
	}
	head := strings.IndexAny(text, "([")
	for _, v := range x.scan(text, true) {
		switch {
		case head > 0 && v.Start > head:
		case v.Value.Kind == value.Count && !ok:
			n.value, n.start, n.end, ok = v.Value, v.Start, v.End, true
		case v.Value.Kind == value.DateKind && ok:
			n.date = v.Value.Date
		default:
			return counted{}, false
		}
	}
	if !ok {
		return n, false
	}
	if !f.scale.IsZero() && n.value.Num.Cmp(value.Int(100000)) < 0 && f.attr == ofThings {
		scaleBy(&n.value, f.scale)
	}
	// Its noun: "170 people".
	for i := f.first; i < f.last; i++ {
		t := &x.doc.Tokens[i]
		if at := int(t.Start - x.doc.Tokens[f.first].Start); at == n.end+1 && t.Kind == prose.WordToken && x.engine.classes.of(t.Word)&(peopleNoun|customerNoun) != 0 {
			n.end = int(t.End - x.doc.Tokens[f.first].Start)
		}
	}
	return n, true
}

// scaleBy tells a bare figure in thousands, millions and so on.
func scaleBy(v *value.Value, scale value.Num) {
	v.Num, v.Max, v.Step = v.Num.Mul(scale), v.Max.Mul(scale), v.Step.Mul(scale)
}

// emitCount claims a count.
func (x *extraction) emitCount(k *Kind, r *record, f *field, n counted) bool {
	c := x.newClaim(k, r, f.first)
	c.Value, c.Span = n.value, x.within(f, n.start, n.end)
	date := f.date
	if n.date.Known() {
		date = n.date
	}
	if !date.Known() {
		date = r.asOf
	}
	switch k {
	case Headcount:
		if date.Known() {
			c.AsOf = date
		}
		c.Place = f.place
	case Metric:
		c.Name = f.name
		c.Date = date
	case Layoff:
		if d := r.field(ofDate); d != nil {
			c.Date, c.DateSpan = x.dateIn(d)
		}
	}
	x.claims = append(x.claims, c)
	return true
}

// emitShare claims the jobs cut as a share of all.
func (x *extraction) emitShare(r *record, f *field) bool {
	found := x.scan(x.text(f.first, f.last), true)
	if len(found) == 0 || found[0].Value.Kind != value.Percent {
		return false
	}
	c := x.newClaim(Layoff, r, f.first)
	c.Value, c.Span = found[0].Value, x.within(f, found[0].Start, found[0].End)
	if d := r.field(ofDate); d != nil {
		c.Date, c.DateSpan = x.dateIn(d)
	}
	x.claims = append(x.claims, c)
	return true
}

// amount is a sum of money read in a field.
type amount struct {
	value, alt value.Value
	start, end int // bytes of the field's text
}

// amountsIn are the sums a field tells. A bare figure has the currency and the scale
// of the label.
func (x *extraction) amountsIn(f *field) []amount {
	text := x.text(f.first, f.last)
	var out []amount
	for _, v := range x.scan(text, f.currency != "") {
		switch {
		case v.Value.Kind == value.Money:
			if n := len(out); n > 0 && (v.Pair > 0 || bracketed2(text, v.Start, v.End)) {
				out[n-1].alt = v.Value
				continue
			}
			if !f.scale.IsZero() && v.Value.Num.Cmp(value.Int(1000000)) < 0 && v.Value.Step.Cmp(value.Int(1)) <= 0 && v.Value.Currency == f.currency {
				scaleBy(&v.Value, f.scale)
			}
			out = append(out, amount{value: v.Value, start: v.Start, end: v.End})
		case v.Value.Kind == value.Count && f.currency != "" && len(out) == 0:
			v.Value.Kind, v.Value.Currency, v.Value.Guess = value.Money, f.currency, f.guess
			if !f.scale.IsZero() && v.Value.Num.Cmp(value.Int(10000000)) < 0 {
				scaleBy(&v.Value, f.scale)
			}
			out = append(out, amount{value: v.Value, start: v.Start, end: v.End})
		}
	}
	return out
}

// bracketed2 reports whether bytes [start,end) of a text stand in brackets of their own.
func bracketed2(text string, start, end int) bool {
	return start > 0 && strings.HasSuffix(strings.TrimRight(text[:start], " ~"), "(") && strings.HasPrefix(strings.TrimLeft(text[end:], " "), ")")
}

// emitMoney claims the one sum that a field tells.
func (x *extraction) emitMoney(k *Kind, r *record, f *field, t *roundTerms) bool {
	sums := x.amountsIn(f)
	if len(sums) != 1 {
		return false
	}
	c := x.newClaim(k, r, f.first)
	c.Value, c.Alt, c.Span = sums[0].value, sums[0].alt, x.within(f, sums[0].start, sums[0].end)
	if t != nil {
		t.enter(&c)
		c.Class = ""
	}
	date, span := f.date, source.Span{}
	if !date.Known() {
		date, span = x.dateIn(f)
	}
	if !date.Known() {
		date = r.asOf
	}
	switch k {
	case Valuation:
		low := strings.ToLower(x.text(f.first, f.last))
		c.PreMoney = f.attr == ofWorthBefore || strings.Contains(low, "pre-money") || strings.Contains(low, "pre money")
		if date.Known() {
			c.Date, c.DateSpan = date, span
		}
	case Revenue:
		c.Class, c.Date, c.DateSpan = f.name, date, span
	case Metric:
		c.Name, c.Date, c.DateSpan = f.name, date, span
	case TotalRaised:
		if f.date.Known() {
			c.AsOf = f.date
		}
	}
	x.claims = append(x.claims, c)
	return true
}

// emitAmounts claims what one round or several brought: "€4m", "€4m seed (2021)",
// "€4m seed, €12m Series A", "$52m to date".
func (x *extraction) emitAmounts(r *record, f *field, t *roundTerms) bool {
	sums := x.amountsIn(f)
	if len(sums) == 0 {
		return false
	}
	text := x.text(f.first, f.last)
	low := strings.ToLower(text)
	if len(sums) == 1 && (strings.Contains(low, "total") || strings.Contains(low, "to date") || strings.Contains(low, "so far") || strings.Contains(low, "rounds") ||
		f.attr == ofFunding && !r.round && t.series == "" && r.field(ofLead) == nil && !x.seriesAmong(f)) {
		g := *f
		g.attr = ofTotal
		return x.emitMoney(TotalRaised, r, &g, nil)
	}
	for i, s := range sums {
		// What is told with it: up to the next sum.
		from, to := 0, len(text)
		if len(sums) > 1 {
			from = s.start
			if i+1 < len(sums) {
				to = sums[i+1].start
			}
		}
		own := *t
		told := x.termsIn(f, from, to)
		if told.series != "" {
			own.series, own.seriesSpan = told.series, told.seriesSpan
		}
		if told.date.Known() {
			own.date, own.dateSpan = told.date, told.dateSpan
		}
		if !own.date.Known() {
			own.date = f.date
		}
		if len(sums) > 1 && own.series == "" {
			continue // two sums and nothing that tells them apart
		}
		if len(sums) == 1 && t.series == "" {
			t.series, t.seriesSpan = own.series, own.seriesSpan // its investors invested in it
		}
		c := x.newClaim(Round, r, f.first)
		c.Value, c.Alt, c.Span = s.value, s.alt, x.within(f, s.start, s.end)
		own.enter(&c)
		x.claims = append(x.claims, c)
		t.told = true
		x.emitLeads(r, f, from, to, &own)
	}
	return true
}

// seriesAmong reports whether a field names a round.
func (x *extraction) seriesAmong(f *field) bool {
	return x.termsIn(f, 0, len(x.text(f.first, f.last))).series != ""
}

// termsIn reads the round and the date in bytes [from,to) of a field's text.
func (x *extraction) termsIn(f *field, from, to int) roundTerms {
	var t roundTerms
	base := int(x.doc.Tokens[f.first].Start)
	for i := f.first; i < f.last; i++ {
		if at := int(x.doc.Tokens[i].Start) - base; at < from || at >= to {
			continue
		}
		for n := 3; n > 0 && t.series == ""; n-- {
			if i+n > f.last || int(x.doc.Tokens[i+n-1].End)-base > to {
				continue
			}
			text := x.text(i, i+n)
			if len(text) < 4 {
				continue // a lone letter
			}
			if name := value.SeriesName(text); knownSeries(name) {
				t.series, t.seriesSpan = name, x.doc.Span(i, i+n)
			}
		}
	}
	for _, v := range x.scan(x.text(f.first, f.last)[from:to], false) {
		if v.Value.Kind == value.DateKind && v.Value.Date.Known() {
			t.date, t.dateSpan = v.Value.Date, x.within(f, from+v.Start, from+v.End)
			break
		}
	}
	return t
}

// emitLeads claims the investors told with a sum: "€4m seed led by Cedar Ventures".
func (x *extraction) emitLeads(r *record, f *field, from, to int, t *roundTerms) {
	base := int(x.doc.Tokens[f.first].Start)
	for i := f.first; i+1 < f.last; i++ {
		if at := int(x.doc.Tokens[i].Start) - base; at < from || at >= to {
			continue
		}
		lead := string(x.doc.Bytes(i+1)) == "by" && (string(x.doc.Bytes(i)) == "led" || string(x.doc.Bytes(i)) == "co-led")
		if !lead && string(x.doc.Bytes(i)) != "from" {
			continue
		}
		last := f.last
		for last > i && int(x.doc.Tokens[last-1].Start)-base >= to {
			last--
		}
		g := *f
		g.attr, g.first, g.last = ofInvestors, i+1, last
		if lead {
			g.attr, g.first = ofLead, i+2
		}
		x.emitInvestorsField(r, &g, t)
		return
	}
}

// emitFoundedField claims a founding: "2016", "May 2018 in Paris", "2019 by A and B".
func (x *extraction) emitFoundedField(r *record, f *field) bool {
	date, span := x.dateIn(f)
	if !date.Known() || date.Grain >= value.GrainDecade {
		return false
	}
	c := x.newClaim(Founded, r, f.first)
	c.Value, c.Class = value.Value{Kind: value.DateKind, Date: date}, f.name
	c.Span, c.DateSpan = span, span
	c.AsOf, c.Mood = x.in.Date, Asserted
	x.claims = append(x.claims, c)
	for i := f.first; i < f.last; i++ {
		switch string(x.doc.Bytes(i)) {
		case "by":
			g := *f
			g.first = i + 1
			x.emitFoundersField(r, &g)
			return true
		case "in", ",":
			g := *f
			g.first = i + 1
			if d, _ := x.dateIn(&g); !d.Known() && f.name != "incorporated" {
				x.emitPlacesField(FoundedPlace, r, &g)
				return true
			}
		}
	}
	return true
}

// emitSeatField claims a seat, and the offices that the field tells beside it: "Bristol,
// with offices in Cardiff and Galway".
func (x *extraction) emitSeatField(r *record, f *field) bool {
	for i := f.first; i+1 < f.last; i++ {
		if !x.anyWord(i, i+1, "offices", "office", "hubs", "outposts") {
			continue
		}
		seat, offices := *f, *f
		for seat.last = i; seat.last > f.first && x.anyWord(seat.last-1, seat.last, "with", "and", "plus", ",", ";", "(", "other", "additional", "further", "an"); {
			seat.last--
		}
		if offices.first = i + 1; x.anyWord(i+1, i+2, "in", ":", "at") {
			offices.first++
		}
		told := x.emitPlacesField(HQ, r, &seat)
		return x.emitPlacesField(Office, r, &offices) || told
	}
	return x.emitPlacesField(HQ, r, f)
}

// emitPlacesField claims the places that a field lists.
func (x *extraction) emitPlacesField(k *Kind, r *record, f *field) bool {
	places := x.places(f.first, f.last)
	for _, p := range places {
		c := x.newClaim(k, r, p[0])
		c.Value = value.Value{Kind: value.Name, Text: x.text(p[0], p[1])}
		c.Span = x.doc.Span(p[0], p[1])
		c.NameSpan = c.Span
		x.claims = append(x.claims, c)
	}
	return len(places) > 0
}

// places are the token ranges of the places listed in tokens [first,last): "Paris,
// France" is one, "Paris and Berlin" are two. A place the table lacks counts when it
// stands alone or its country follows.
func (x *extraction) places(first, last int) [][2]int {
	var out [][2]int
	for _, p := range x.pieces(first, last) {
		for p[0] < p[1] && x.doc.Tokens[p[0]].Flags&prose.Upper == 0 {
			p[0]++ // "the", "near", a flag
		}
		if p[0] == p[1] {
			continue
		}
		text := x.text(p[0], p[1])
		known, ok := place.Lookup(text)
		if ok && known.Kind == place.Demonym {
			continue
		}
		if n := len(out); n > 0 && out[n-1][1] < p[0] && x.text(out[n-1][1], p[0]) == "," {
			before := x.text(out[n-1][0], out[n-1][1])
			_, knownBefore := place.Lookup(before)
			if place.Relate(before, text) == place.Within || !knownBefore && ok {
				out[n-1][1] = p[1]
				continue
			}
		}
		if !ok && !x.placeLike(p[0], p[1]) {
			continue
		}
		out = append(out, p)
	}
	return out
}

// placeLike reports whether tokens [first,last) could name a place the table lacks.
func (x *extraction) placeLike(first, last int) bool {
	if last-first > 3 {
		return false
	}
	for i := first; i < last; i++ {
		t := &x.doc.Tokens[i]
		if t.Kind != prose.WordToken && string(x.doc.Bytes(i)) != "-" || t.Kind == prose.WordToken && (t.Flags&prose.Upper == 0 || t.Flags&prose.HasDigit != 0) {
			return false
		}
		switch x.doc.Lower(i) {
		case "remote", "distributed", "global", "online", "everywhere", "worldwide", "hybrid", "room", "hall", "floor", "building", "zoom", "virtual", "international", "multiple", "several", "various", "anywhere", "none":
			return false
		}
	}
	return true
}

// pieces parts tokens [first,last) at commas, semicolons, slashes and "and", leaving
// brackets and names in one.
func (x *extraction) pieces(first, last int) [][2]int {
	var out [][2]int
	start, depth := first, 0
	flush := func(end, next int) {
		if end > start {
			out = append(out, [2]int{start, end})
		}
		start = next
	}
	n := x.firstMention(first)
	for i := first; i < last; i++ {
		for n < len(x.mentions) && int(x.mentions[n].Last) <= i {
			n++
		}
		inside := n < len(x.mentions) && int(x.mentions[n].First) < i && i < int(x.mentions[n].Last) && x.mentions[n].Kind != mention.Place
		switch string(x.doc.Bytes(i)) {
		case "(", "[":
			if depth == 0 {
				flush(i, i)
			}
			depth++
		case ")", "]":
			if depth--; depth <= 0 {
				depth = 0
				start = i + 1 // what stands in brackets is no piece
			}
		case ",", ";", "/", "|", "·", "•", "and", "et", "plus", "with", "&", "+", "–", "—", ".":
			if depth == 0 && !inside {
				flush(i, i+1)
			}
		default:
			if i > start && depth == 0 && !inside && x.newLine(i) {
				flush(i, i)
			}
		}
	}
	if depth == 0 {
		flush(last, last)
	}
	return out
}

// nameHere is a name in a field.
type nameHere struct {
	first, last int // tokens
	text        string
	entity      int32
	lead        bool // "(lead)" follows
	person      bool
}

// names are the names listed in tokens [first,last).
func (x *extraction) names(first, last int) []nameHere {
	var out []nameHere
	for _, p := range x.pieces(first, last) {
		n, ok := x.nameIn(p[0], p[1])
		if !ok {
			continue
		}
		for i := p[1]; i < last && string(x.doc.Bytes(p[1])) == "("; i++ {
			w := x.doc.Lower(i)
			n.lead = n.lead || w == "lead" || w == "leads" || w == "co-lead" || w == "led"
			if w == ")" {
				break
			}
		}
		out = append(out, n)
	}
	return out
}

// nameIn is the name that tokens [first,last), one member of a list, hold: what a
// mention covers, else capitalised words.
func (x *extraction) nameIn(first, last int) (nameHere, bool) {
	for i := x.firstMention(first); i < len(x.mentions) && int(x.mentions[i].Last) <= last; i++ {
		m := &x.mentions[i]
		if m.Press || m.Kind != mention.Company && m.Kind != mention.Person && m.Kind != mention.Name {
			continue
		}
		if m.Kind != mention.Person && int(m.Last) < last && i+1 < len(x.mentions) && int(x.mentions[i+1].Last) <= last && x.mentions[i+1].Kind == mention.Person {
			continue // "Oculus co-founder Bo Ek"
		}
		if int(m.First) > first && x.doc.Tokens[m.First-1].Flags&prose.Upper != 0 && x.doc.Tokens[m.First-1].Kind == prose.WordToken && i == x.firstMention(first) {
			break // the name begins before
		}
		n := nameHere{first: int(m.First), last: int(m.Last), text: m.Value.Text, entity: m.Entity, person: m.Kind == mention.Person || m.Kind == mention.Name && m.Last > m.First+1}
		if m.Entity != 0 {
			n.text = x.entities[m.Entity-1].Name
		}
		return n, true
	}
	for first < last && (x.doc.Tokens[first].Kind == prose.Symbol || x.doc.Tokens[first].Kind == prose.Punct || x.doc.Tokens[first].Flags&(prose.Upper|prose.MixedCase|prose.HasDigit) == 0) {
		first++
	}
	if first == last || last-first > 5 {
		return nameHere{}, false
	}
	words := 0
	for i := first; i < last; i++ {
		t := &x.doc.Tokens[i]
		if t.Kind != prose.WordToken && t.Kind != prose.NumberToken {
			if b := string(x.doc.Bytes(i)); b != "-" && b != "." && b != "'" && b != "’" && b != "&" {
				return nameHere{}, false
			}
			continue
		}
		c := x.engine.classes.of(t.Word)
		if t.Flags&(prose.Upper|prose.MixedCase|prose.HasDigit) == 0 && !(c == 0 && len(x.doc.Bytes(i)) <= 3) {
			return nameHere{}, false
		}
		words++
	}
	switch strings.ToLower(x.text(first, last)) {
	case "angels", "angel investors", "others", "more", "existing", "existing investors", "investors", "business angels", "founders", "crowdfunding", "employees", "family", "friends", "various", "several", "multiple", "vcs", "bootstrapped", "self-funded", "yes", "no":
		return nameHere{}, false
	}
	if p, ok := place.Lookup(x.text(first, last)); ok && !p.Common || words == 0 || !unicode.IsLetter(x.letter(first)) && !unicode.IsDigit(x.letter(first)) {
		return nameHere{}, false
	}
	return nameHere{first: first, last: last, text: x.text(first, last), person: words >= 2}, true
}

// letter is the first character of a token.
func (x *extraction) letter(token int) rune {
	r, _ := utf8.DecodeRune(x.doc.Bytes(token))
	return r
}

// emitName claims a name.
func (x *extraction) emitName(k *Kind, r *record, n nameHere) *Claim {
	c := x.newClaim(k, r, n.first)
	c.Value = value.Value{Kind: value.Name, Text: n.text}
	c.Span = x.doc.Span(n.first, n.last)
	c.NameSpan = c.Span
	x.claims = append(x.claims, c)
	return &x.claims[len(x.claims)-1]
}

// emitFoundersField claims founders, or how many there are.
func (x *extraction) emitFoundersField(r *record, f *field) bool {
	names := x.names(f.first, f.last)
	if len(names) == 0 {
		if n, ok := x.countIn(f); ok && n.value.Num.Cmp(value.Int(12)) < 0 {
			x.emitCount(FounderCount, r, f, n)
			x.claims[len(x.claims)-1].Role = ListCount
			return true
		}
		return false
	}
	x.group++
	for _, n := range names {
		if !n.person {
			continue
		}
		c := x.emitName(Founder, r, n)
		c.AsOf, c.Mood = x.in.Date, Asserted
		c.Group, c.Role = x.group, ListItem
		x.emitBracketedTitle(r, n, f.last)
	}
	return true
}

// emitBracketedTitle claims the title in "Ana Silva (CEO)", a name in a list that ends
// before token last.
func (x *extraction) emitBracketedTitle(r *record, n nameHere, last int) {
	if n.last+2 >= last || string(x.doc.Bytes(n.last)) != "(" {
		return
	}
	i := x.firstMention(n.last + 1)
	if i >= len(x.mentions) || int(x.mentions[i].First) != n.last+1 || x.mentions[i].Kind != mention.Title || x.mentions[i].Value.Text == "" || int(x.mentions[i].Last) >= last || string(x.doc.Bytes(int(x.mentions[i].Last))) != ")" {
		return
	}
	c := x.emitName(Role, r, n)
	c.Title = x.mentions[i].Value.Text
	c.Span.End = x.doc.Span(n.last+1, int(x.mentions[i].Last)).End
}

// emitHolders claims who holds the office that is the label.
func (x *extraction) emitHolders(r *record, f *field) bool {
	names := x.names(f.first, f.last)
	for _, n := range names {
		if !n.person {
			continue
		}
		x.emitName(Role, r, n).Title = f.name
		if f.founder {
			x.emitName(Founder, r, n).Partial = true
			continue
		}
		// "Ana Silva (co-founder)"
		for i := n.last; i < f.last; i++ {
			if strings.Contains(strings.ToLower(string(x.doc.Bytes(i))), "founder") {
				x.emitName(Founder, r, n).Partial = true
				break
			}
			if b := string(x.doc.Bytes(i)); b == "," && i > n.last || b == "and" {
				break
			}
		}
	}
	return len(names) > 0
}

// emitInvestorsField claims investors.
func (x *extraction) emitInvestorsField(r *record, f *field, t *roundTerms) bool {
	names := x.names(f.first, f.last)
	for _, n := range names {
		if n.entity != 0 && n.entity == r.subject {
			continue
		}
		k := Investor
		if f.attr == ofLead || n.lead {
			k = LeadInvestor
		}
		c := x.emitName(k, r, n)
		c.Series, c.SeriesSpan = t.series, t.seriesSpan
		c.Partial = true
	}
	return len(names) > 0
}

// emitPurchase claims what a buyer bought.
func (x *extraction) emitPurchase(r *record, f *field) bool {
	n, ok := x.nameIn(f.first, f.last)
	if !ok {
		return false
	}
	c := x.newClaim(Acquisition, r, f.first)
	c.Acquirer, c.Target = c.Subject.Name, n.text
	c.NameSpan = x.doc.Span(n.first, n.last)
	c.Span = c.NameSpan
	for _, a := range [...]attribute{ofPrice, ofAmount, ofWorth} {
		g := r.field(a)
		if g == nil {
			continue
		}
		if sums := x.amountsIn(g); len(sums) == 1 {
			c.Value, c.Alt, c.Span = sums[0].value, sums[0].alt, x.within(g, sums[0].start, sums[0].end)
			break
		}
	}
	if g := r.field(ofDate); g != nil {
		c.Date, c.DateSpan = x.dateIn(g)
	}
	x.claims = append(x.claims, c)
	return true
}

// tell marks tokens whose claims are made.
func (x *extraction) tell(first, last int) {
	if x.told == nil {
		x.told = make([]bool, len(x.doc.Tokens))
	}
	for i := first; i < last; i++ {
		x.told[i] = true
	}
}
