package claim

import (
	"sort"
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// firstMention is the index of the first mention at or after a token.
func (x *extraction) firstMention(token int) int {
	return sort.Search(len(x.mentions), func(i int) bool { return int(x.mentions[i].First) >= token })
}

// grid is a table: its cells as token ranges, row by row.
type grid struct {
	*extraction
	first, last int // blocks
	rows, cols  int
	cells       [][2]int // tokens; empty for an empty cell
	blocks      []int    // 1 + block of each cell; 0 for an empty one
	corner      label    // units told in the first head: "€m"
	heads       []label  // of row 0
	headed      []bool   // heads[i] is a label known
}

// tables makes the claims of all tables whose rows or columns are about companies.
func (x *extraction) tables() {
	for b := 0; b < len(x.doc.Blocks); {
		if x.doc.Blocks[b].Kind != prose.TableCell {
			b++
			continue
		}
		g := grid{extraction: x, first: b, last: b}
		for g.last < len(x.doc.Blocks) && x.doc.Blocks[g.last].Table == x.doc.Blocks[b].Table && x.doc.Blocks[b].Table != 0 {
			k := &x.doc.Blocks[g.last]
			g.rows, g.cols = max(g.rows, k.Row+1), max(g.cols, k.Col+1)
			g.last++
		}
		b = max(g.last, b+1)
		if g.rows < 2 || g.cols < 2 || g.cols > 40 {
			continue
		}
		g.fill()
		g.read()
	}
}

func (g *grid) fill() {
	g.cells = make([][2]int, g.rows*g.cols)
	g.blocks = make([]int, g.rows*g.cols)
	for b := g.first; b < g.last; b++ {
		k := &g.doc.Blocks[b]
		if k.Kind != prose.TableCell || k.Row < 0 || k.Col < 0 {
			continue // an image's text
		}
		first, last := g.blockTokens(b)
		g.cells[k.Row*g.cols+k.Col] = [2]int{first, last}
		g.blocks[k.Row*g.cols+k.Col] = b + 1
	}
	g.heads, g.headed = make([]label, g.cols), make([]bool, g.cols)
	for c := range g.cols {
		g.heads[c], g.headed[c] = g.label(0, c)
	}
	g.corner = g.units(0, 0)
	for c := range g.cols {
		g.corner.lend(&g.heads[c])
	}
}

func (g *grid) cell(r, c int) (first, last int) {
	p := g.cells[r*g.cols+c]
	return p[0], p[1]
}

func (g *grid) label(r, c int) (label, bool) {
	first, last := g.cell(r, c)
	if first == last {
		return label{}, false
	}
	return g.readLabel(strings.TrimRight(g.text(first, last), ": "))
}

// units reads a cell that tells nothing but a currency and a scale: "€m", "in £000".
func (g *grid) units(r, c int) (l label) {
	first, last := g.cell(r, c)
	if first == last || last-first > 6 {
		return label{}
	}
	for w := range strings.FieldsSeq(strings.ToLower(strings.Trim(g.text(first, last), "() "))) {
		if w != "in" && !l.unit(w) {
			return label{}
		}
	}
	return l
}

// lend gives a label that asks for money the units of the whole table.
func (l *label) lend(to *label) {
	if l.currency != "" && to.currency == "" && to.ofMoney() {
		to.currency, to.guess, to.scale = l.currency, l.guess, l.scale
	}
}

// column is the first column that asks for a, or -1.
func (g *grid) column(a attribute) int {
	for c := range g.cols {
		if g.headed[c] && g.heads[c].attr == a && !g.heads[c].planned {
			return c
		}
	}
	return -1
}

// read decides what the table's rows are about and makes their claims.
func (g *grid) read() {
	if g.sideways() {
		return
	}
	told := 0 // columns that tell something of a company
	for c := range g.cols {
		switch a := g.heads[c].attr; {
		case !g.headed[c]:
		case a == ofNobody, a == ofForeign, c == 0 && (a == ofOther || a == ofInvestors || a == ofThings || a == ofTitle || a == ofPrice || a == ofSeat):
			return
		case a != ofOther && a != ofRank && a != ofEvent && a != ofDate && a != ofCompany && a != ofName:
			told++
		}
	}
	buyer, target := g.column(ofBuyer), g.column(ofTarget)
	if g.column(ofPrice) >= 0 && (buyer < 0 || target < 0) {
		return
	}
	switch company := g.companyColumn(); {
	case buyer >= 0 && target >= 0:
		g.companyRows(buyer)
	case company >= 0 && told > 0:
		g.companyRows(company)
	case g.column(ofTitle) >= 0 && g.column(ofName) >= 0:
		g.teamRows(g.column(ofName), g.column(ofTitle))
	case g.column(ofSeries) >= 0 && told > 1:
		g.roundRows(g.column(ofSeries))
	case g.heads[0].attr == ofDate && g.headed[0] && told > 0:
		g.yearRows()
	case g.heads[0].attr == ofDate && g.headed[0] && g.column(ofEvent) > 0:
		g.eventRows(g.column(ofEvent))
	}
}

// companyColumn is the column that names the row's company, or -1: headed so, or
// without a known head and full of names.
func (g *grid) companyColumn() int {
	if c := g.column(ofCompany); c >= 0 {
		return c
	}
	for c := range min(g.cols, 2) {
		if g.headed[c] && g.heads[c].attr != ofName {
			continue
		}
		if first, last := g.cell(0, c); !g.headed[c] && first < last {
			// Another head: "Sector", "Country"; but "Bank", "Neobank", "Scooter firm".
			if t := &g.doc.Tokens[last-1]; c > 0 || last-first > 3 || g.engine.classes.of(t.Word)&orgNoun == 0 || g.plural(last-1) {
				continue
			}
		}
		names := 0
		for r := 1; r < g.rows; r++ {
			if first, last := g.cell(r, c); first < last {
				if i := g.firstMention(first); i < len(g.mentions) && int(g.mentions[i].First) < last && slotOf(&g.mentions[i])&slotOrg != 0 && g.mentions[i].Kind != mention.Person {
					names++
				}
			}
		}
		if 2*names >= g.rows-1 && names > 0 && (g.headed[c] && g.column(ofTitle) < 0 || !g.headed[c]) {
			return c
		}
	}
	return -1
}

// plural reports whether a token is a word that ends in s.
func (x *extraction) plural(token int) bool {
	b := x.doc.Bytes(token)
	return len(b) > 3 && b[len(b)-1] == 's' && b[len(b)-2] != 's'
}

// companyRows makes a record of every row, about the company in column c.
func (g *grid) companyRows(c int) {
	g.tellHeads()
	for r := 1; r < g.rows; r++ {
		first, last := g.cell(r, c)
		if first == last || g.sum(first, last) {
			g.tellRow(r)
			continue
		}
		e, m := g.companyNamed(first, last)
		if e == 0 {
			g.tellRow(r)
			continue
		}
		rec := g.row(r, c)
		rec.subject, rec.named = e, m
		g.bracketedSeat(&rec, first, last)
		g.emitRecord(&rec)
		for k := range g.cols {
			if b := g.blocks[r*g.cols+k]; b > 0 {
				g.settings[b-1].owner = e
			}
		}
		g.tell(first, last)
	}
}

// row is the record of row r without what column c says.
func (g *grid) row(r, c int) record {
	var rec record
	for k := range g.cols {
		if first, last := g.cell(r, k); k != c && g.headed[k] && first < last {
			rec.fields = append(rec.fields, field{g.heads[k], first, last})
		}
	}
	return rec
}

// bracketedSeat adds the place in "Ledgr (Tallinn)" to a record.
func (x *extraction) bracketedSeat(r *record, first, last int) {
	for i := first + 1; i < last; i++ {
		if string(x.doc.Bytes(i)) == "(" && string(x.doc.Bytes(last-1)) == ")" {
			if p, ok := place.Lookup(x.text(i+1, last-1)); ok && p.Kind == place.City && r.field(ofSeat) == nil {
				r.fields = append(r.fields, field{label{attr: ofSeat}, i + 1, last - 1})
			}
			return
		}
	}
}

// sum reports whether a row's first cell says that the row sums up others.
func (x *extraction) sum(first, last int) bool {
	switch strings.ToLower(strings.Trim(x.text(first, last), " *:.")) {
	case "total", "totals", "sum", "all", "overall", "average", "mean", "median", "others", "other", "grand total", "subtotal", "combined", "max", "min", "maximum", "minimum", "rest", "gesamt", "moyenne", "médiane", "total to date", "total raised", "-", "–", "—":
		return true
	}
	return strings.HasPrefix(strings.ToLower(x.text(first, min(first+1, last))), "total")
}

func (g *grid) tellHeads() {
	for c := range g.cols {
		if first, last := g.cell(0, c); first < last {
			g.tell(first, last)
		}
	}
}

func (g *grid) tellRow(r int) {
	for c := range g.cols {
		if first, last := g.cell(r, c); first < last {
			g.tell(first, last)
		}
	}
}

// owner is the company that a table without a column of companies is about: that of
// its section, of the line or the caption above it or, where weak will do, the
// article's.
func (g *grid) owner(weak bool) int32 {
	if e := g.settings[g.first].owner; e != 0 {
		return e
	}
	// The line above.
	for b := g.first - 1; b >= 0 && b >= g.first-2; b-- {
		k := &g.doc.Blocks[b]
		first, last := g.blockTokens(b)
		if k.Kind == prose.TableCell || last-first > 24 {
			break
		}
		if k.Kind != prose.Heading && k.Kind != prose.Caption && k.Kind != prose.Title && (last == first || string(g.doc.Bytes(last-1)) != ":") && last-first > 12 {
			break
		}
		if e, one := g.onlyCompany(first, last); e != 0 {
			if !one {
				return 0
			}
			return e
		}
	}
	if weak && (g.dominant() || g.alone()) {
		return g.topic
	}
	return 0
}

// alone reports whether the article names one company alone but for investors.
func (x *extraction) alone() bool {
	for e := range x.entities {
		if o := &x.entities[e]; int32(e+1) != x.topic && o.Kind == mention.Company && !o.Fund && !o.Press && o.Mentions > 0 {
			return false
		}
	}
	return true
}

// onlyCompany is the company that tokens [first,last) name, and whether it is the
// only one there.
func (x *extraction) onlyCompany(first, last int) (e int32, one bool) {
	for i := x.firstMention(first); i < len(x.mentions) && int(x.mentions[i].First) < last; i++ {
		m := &x.mentions[i]
		if m.Entity == 0 || m.Press || m.Fund || m.Kind != mention.Company && m.Kind != mention.Name {
			continue
		}
		if e != 0 && e != m.Entity {
			return e, false
		}
		e = m.Entity
	}
	return e, e != 0
}

// roundRows reads a table whose rows are the rounds of one company, named in column c.
func (g *grid) roundRows(c int) {
	known := 0
	for r := 1; r < g.rows; r++ {
		first, last := g.cell(r, c)
		if first == last {
			continue
		}
		f := field{label{attr: ofSeries}, first, last}
		if s, _ := g.seriesIn(&f); s != "" {
			known++
		}
	}
	if 2*known < g.rows-2 || known == 0 {
		return
	}
	e := g.owner(true)
	if e == 0 {
		return
	}
	g.tellHeads()
	for r := 1; r < g.rows; r++ {
		rec := g.row(r, -1)
		rec.subject = e
		first, last := g.cell(r, c)
		switch {
		case first == last:
			if f, l := g.cell(r, 0); f < l && g.sum(f, l) {
				g.totalRow(&rec)
			}
		case g.sum(first, last):
			g.totalRow(&rec)
		case g.planned(first, last):
		default:
			f := field{label{attr: ofSeries}, first, last}
			if s, _ := g.seriesIn(&f); s != "" {
				rec.round = true
				g.emitRecord(&rec)
				continue
			}
		}
		g.tellRow(r)
	}
}

// totalRow claims the sum below a table of rounds.
func (g *grid) totalRow(rec *record) {
	for i := range rec.fields {
		if f := &rec.fields[i]; f.attr == ofAmount || f.attr == ofFunding || f.attr == ofTotal {
			g.emitMoney(TotalRaised, rec, f, nil)
			return
		}
	}
}

// yearRows reads a table whose rows are years of one company.
func (g *grid) yearRows() {
	kinds := 0
	for c := range g.cols {
		if a := g.heads[c].attr; g.headed[c] && (a == ofStaff || a == ofIncome || a == ofThings) {
			kinds++
		}
	}
	e := g.owner(false)
	if kinds == 0 || e == 0 {
		return
	}
	g.tellHeads()
	for r := 1; r < g.rows; r++ {
		first, last := g.cell(r, 0)
		rec := record{subject: e}
		if first < last {
			rec.asOf, _ = g.dateIn(&field{first: first, last: last})
		}
		if rec.asOf.Known() && !g.coming(rec.asOf, first, last) {
			for c := 1; c < g.cols; c++ {
				f, l := g.cell(r, c)
				if a := g.heads[c].attr; f < l && g.headed[c] && (a == ofStaff || a == ofIncome || a == ofThings) {
					rec.fields = append(rec.fields, field{g.heads[c], f, l})
				}
			}
			g.emitRecord(&rec)
		}
		g.tellRow(r)
	}
}

// eventRows lets the cells of column c, which tell in words what happened, be read with
// the date of their row.
func (g *grid) eventRows(c int) {
	e := g.owner(true)
	for r := 1; r < g.rows; r++ {
		first, last := g.cell(r, 0)
		b := g.blocks[r*g.cols+c]
		if first == last || b == 0 {
			continue
		}
		g.settings[b-1].owner = e
		if n := g.firstMention(first); n < len(g.mentions) && int(g.mentions[n].First) < last && g.mentions[n].Kind == mention.Date && g.mentions[n].Value.Date.Known() && !g.coming(g.mentions[n].Value.Date, first, last) {
			g.settings[b-1].when = int32(n + 1)
		}
	}
}

// coming reports whether a date, told in tokens [first,last), lies ahead or is a plan's.
func (x *extraction) coming(d value.Date, first, last int) bool {
	if x.in.Date.Known() && d.Start > x.in.Date.End || x.planned(first, last) {
		return true
	}
	text := strings.ToLower(x.text(first, last))
	return len(text) > 4 && (strings.HasSuffix(text, "e") || strings.HasSuffix(text, "f") || strings.HasSuffix(text, "p")) && text[len(text)-2] >= '0' && text[len(text)-2] <= '9'
}

// teamRows reads a table of people and their titles.
func (g *grid) teamRows(name, title int) {
	e := g.owner(true)
	if e == 0 {
		return
	}
	g.tellHeads()
	for r := 1; r < g.rows; r++ {
		first, last := g.cell(r, name)
		tf, tl := g.cell(r, title)
		if first == last || tf == tl {
			continue
		}
		n, ok := g.nameIn(first, last)
		if !ok || !n.person {
			continue
		}
		rec := record{subject: e}
		text := strings.ToLower(g.text(tf, tl))
		if strings.Contains(text, "former") || strings.HasPrefix(text, "ex-") {
			continue
		}
		if strings.Contains(text, "founder") {
			g.emitName(Founder, &rec, n)
		}
		for i := g.firstMention(tf); i < len(g.mentions) && int(g.mentions[i].Last) <= tl; i++ {
			if m := &g.mentions[i]; m.Kind == mention.Title && m.Value.Text != "" {
				c := g.emitName(Role, &rec, n)
				c.Title = m.Value.Text
				break
			}
		}
		g.tell(first, last)
		g.tell(tf, tl)
	}
}

// sideways reads tables whose first column holds the labels: boxes of two columns, and
// tables whose other columns are companies or years.
func (g *grid) sideways() bool {
	labels := make([]label, g.rows)
	known, strong := 0, 0
	for r := range g.rows {
		l, ok := g.label(r, 0)
		if !ok || r == 0 && g.cols > 2 {
			continue
		}
		g.corner.lend(&l)
		labels[r] = l
		if l.attr == ofNobody || l.attr == ofForeign {
			return false
		}
		known++
		if !l.attr.weak() {
			strong++
		}
	}
	if known == 0 || 2*known < g.rows-1 {
		return false
	}
	if g.cols == 2 {
		if known < 2 {
			return false
		}
		if g.headed[0] && g.headed[1] && g.heads[1].attr != ofCompany {
			return false // "Year | Revenue"
		}
		return strong > 0 && g.keyRows(labels)
	}
	return g.headedColumns(labels)
}

// keyRows reads a box of labels and values.
func (g *grid) keyRows(labels []label) bool {
	rec := record{}
	for r := range g.rows {
		first, last := g.cell(r, 1)
		if first == last {
			if f, l := g.cell(r, 0); r == 0 && f < l {
				rec.subject, rec.named = g.companyNamed(f, l) // "| Brindille | |"
			}
			continue
		}
		switch labels[r].attr {
		case noAttribute:
			if f, l := g.cell(r, 0); r == 0 && f == l {
				rec.subject, rec.named = g.companyNamed(first, last) // "| | Brindille |"
			}
		case ofCompany, ofName:
			rec.subject, rec.named = g.companyNamed(first, last)
		default:
			rec.fields = append(rec.fields, field{labels[r], first, last})
		}
	}
	if rec.subject == 0 {
		rec.subject = g.owner(true)
	}
	if rec.subject == 0 {
		return false
	}
	g.emitRecord(&rec)
	for r := range g.rows {
		if first, last := g.cell(r, 1); first == last || g.told != nil && g.told[first] || r == 0 {
			g.tellRow(r)
		}
	}
	return true
}

// headedColumns reads a table whose columns are companies, or years of one company.
func (g *grid) headedColumns(labels []label) bool {
	var dates []value.Date
	companies := 0
	for c := 1; c < g.cols; c++ {
		first, last := g.cell(0, c)
		var d value.Date
		if first < last {
			d, _ = g.dateIn(&field{first: first, last: last})
			if e, one := g.onlyCompany(first, last); e != 0 && one {
				companies++
			}
		}
		dates = append(dates, d)
	}
	years := 0
	for _, d := range dates {
		if d.Known() {
			years++
		}
	}
	var owner int32
	switch {
	case 2*years >= g.cols-1 && years > 0:
		if owner = g.owner(false); owner == 0 {
			return false
		}
	case 2*companies < g.cols-1 || companies == 0:
		return false
	}
	g.tellHeads()
	for c := 1; c < g.cols; c++ {
		first, last := g.cell(0, c)
		if first == last {
			continue
		}
		rec := record{subject: owner}
		if owner == 0 {
			rec.subject, rec.named = g.companyNamed(first, last)
		} else {
			rec.asOf = dates[c-1]
			if !rec.asOf.Known() || g.coming(rec.asOf, first, last) {
				continue
			}
		}
		for r := 1; r < g.rows; r++ {
			f, l := g.cell(r, c)
			if f == l || labels[r].attr == noAttribute {
				continue
			}
			if a := labels[r].attr; owner != 0 && a != ofStaff && a != ofIncome && a != ofThings {
				continue
			}
			rec.fields = append(rec.fields, field{labels[r], f, l})
		}
		g.emitRecord(&rec)
	}
	for r := 1; r < g.rows; r++ {
		g.tellRow(r)
	}
	return true
}

// companyNamed is the company that tokens [first,last) name, where a label says that
// they name one, and the mention that does, 1 + index. A name that nothing else makes
// one is taken as it stands.
func (x *extraction) companyNamed(first, last int) (entity int32, named int) {
	for first < last && x.doc.Tokens[first].Kind != prose.WordToken && x.doc.Tokens[first].Kind != prose.NumberToken {
		first++ // an emoji
	}
	end := first
	for end < last {
		if b := string(x.doc.Bytes(end)); b == "(" || b == "," || isDash(x.doc.Bytes(end)) {
			break
		}
		end++
	}
	if n := x.firstMention(first); n < len(x.mentions) && int(x.mentions[n].First) < last {
		m := &x.mentions[n]
		switch m.Kind {
		case mention.Company, mention.Name:
			if m.Entity != 0 && !m.Press && (int(m.First) == first || !x.allCapital(first, end)) {
				return m.Entity, n + 1
			}
		case mention.Place:
			if int(m.First) == first && int(m.Last) == end && end == last {
				return 0, 0
			}
		}
	}
	last = end
	if first >= last || last-first > 4 || x.doc.Tokens[first].Flags&(prose.Upper|prose.MixedCase|prose.HasDigit) == 0 {
		return 0, 0
	}
	return x.entityCalled(x.text(first, last)), 0
}

// allCapital reports whether tokens [first,last) are capitalised words, as a name's are.
func (x *extraction) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		t := &x.doc.Tokens[i]
		if t.Kind == prose.WordToken && t.Flags&(prose.Upper|prose.MixedCase) == 0 || t.Kind == prose.Punct && string(x.doc.Bytes(i)) != "-" && string(x.doc.Bytes(i)) != "." {
			return false
		}
	}
	return last-first <= 5
}

// entityCalled is the entity of that name, entered if there is none.
func (x *extraction) entityCalled(name string) int32 {
	if x.byName == nil {
		x.byName = make(map[string]int32, len(x.entities))
		for e := range x.entities {
			if k := x.entities[e].Kind; k != mention.Place && k != mention.Person {
				x.byName[value.Fold(x.entities[e].Name)] = int32(e + 1)
			}
		}
	}
	key := value.Fold(name)
	if e := x.byName[key]; e != 0 {
		return e
	}
	e := mention.Entity{Kind: mention.Company, Name: name, Mentions: 1}
	if x.in.Facts != nil {
		if known := x.in.Facts.Company(name); len(known) == 1 {
			e.Company = known[0]
		}
	}
	x.entities = append(x.entities, e)
	x.byName[key] = int32(len(x.entities))
	return x.byName[key]
}
