package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// roster reads what opens an item of a round-up: "Ledgr (Tallinn)", "Oslo's Havstrøm",
// and the fields of one that is no sentence: "Ledgr — €4m, seed, Cedar Ventures",
// "Ledgr | €4m | seed | Cedar Ventures".
func (v *view) roster() {
	block := &v.doc.Blocks[v.doc.Sentences[v.sentence].Block]
	if v.sentence != block.Start || block.Kind == prose.TableCell || block.Kind == prose.Title || v.set.part != mainText {
		return
	}
	i := 0
	for i < len(v.items) && i < 6 && (v.cells[i].mention == 0 || v.has(i, slotPlace|slotCount)) && !v.company(i) && !v.is(i, preposition|verb|auxiliary) {
		i++
	}
	if !v.company(i) || v.describes(i) {
		return
	}
	s := v.named(i)
	opener := block.Kind == prose.ListItem || block.Kind == prose.Heading || v.doc.Tokens[v.cells[i].first].Flags&prose.Emphasis != 0
	if opener && v.isWord(i-1, v.words.possessive) && v.city(i-2) && !(i > 2 && v.is(i-3, preposition)) {
		v.emitPlace(HQ, s, i-2, i-2)
	}
	v.homes(s, i+1)
	j := i + 1
	if v.bracket(j) {
		if end := v.closing(j); opener && v.city(j+1) && v.comma(j+2) && v.has(j+3, slotDate) && end == j+4 {
			v.emitPlace(HQ, s, j+1, j+1) // "Ledgr (Tallinn, 2021)"
		} else if v.has(j+1, slotPlace) && (end == j+2 || end == j+4 && v.comma(j+2) && v.has(j+3, slotPlace)) && (v.city(j+1) || end == j+4) && (opener || v.separator(end+1)) {
			v.emitPlace(HQ, s, j+1, j+1)
		}
		j = v.closing(j) + 1
	} else if v.comma(j) && v.city(j+1) && v.separator(j+2) {
		v.emitPlace(HQ, s, j+1, j+1)
		j += 2
	}
	if opener && v.comma(j) && v.verbless() {
		// "Ledgr, Tallinn, €4m seed", "Ledgr, €4m from Cedar Ventures"
		if v.city(j+1) && v.comma(j+2) && v.leadingMoney(j+3, len(v.items)) >= 0 {
			v.emitPlace(HQ, s, j+1, j+1)
			v.rosterFields(s, j+3, true)
		} else if v.leadingMoney(j+1, len(v.items)) >= 0 {
			v.rosterFields(s, j+1, false)
		}
	}
	if v.separator(j) {
		v.rosterFields(s, j+1, j > i+1)
	}
}

// homes reads where a company is that a sentence begins with, from item i on: "of Waltham,
// MA, raised", the seat; "of Cambridge, MA; New York; and Israel closed", the offices.
func (v *view) homes(s subj, i int) {
	if !v.isWord(i, v.words.of) || !v.city(i+1) {
		return
	}
	var places []int
	for j := i + 1; v.has(j, slotPlace); {
		places = append(places, j)
		j = v.placeEnd(j)
		next := j
		for v.comma(next) || v.isWord(next, v.words.semicolon) || v.isWord(next, v.words.and) {
			next++
		}
		if next == j || !v.has(next, slotPlace) {
			if !v.finite(v.skipAdverbs(next)) && !v.pastForm(next) {
				return
			}
			break
		}
		j = next
	}
	k := HQ
	if len(places) > 1 {
		k = Office
	}
	for _, p := range places {
		v.emitPlace(k, s, p, p)
	}
}

// city reports whether item i is a city, or a region that is one.
func (v *view) city(i int) bool {
	if !v.has(i, slotPlace) {
		return false
	}
	p, ok := place.LookupBytes(v.text(i))
	return ok && (p.Kind == place.City || p.Kind == place.Region && (p.Name == "Hamburg" || p.Name == "Bremen"))
}

// separator reports whether item i parts the fields of a roster.
func (v *view) separator(i int) bool {
	return v.isWord(i, v.words.dash) || v.isWord(i, v.words.colon) || v.isWord(i, v.words.hyphen) && !v.adjacentTokens(i-1) || v.isAny(i, "|", "·", "•")
}

// rosterFields reads the fields from item i on; seated says that its seat is told
// already: an amount within the first two, then
// the round, its date and investors. Anything else ends it.
func (v *view) rosterFields(s subj, i int, seated bool) {
	money, date, seat := -1, -1, -1
	series, seriesSpan := "", source.Span{}
	var names []int
	from, led := -1, -1
	for n := 0; i < len(v.items); n++ {
		end := i
		for end < len(v.items) && !v.separator(end) && !v.comma(end) && !v.isWord(end, v.words.semicolon) && !v.isWord(end, v.words.stop) {
			end++
		}
		switch m := v.leadingMoney(i, end); {
		case m >= 0 && money < 0:
			if p := v.phraseOf(m); p.is(figureNoun) && !p.is(equityNoun|debtNoun|grantNoun) {
				return
			}
			money = m
			if series == "" {
				series, seriesSpan = v.seriesWithin(m+1, end)
			}
			for k := m + 1; k < end && from < 0; k++ {
				if v.isWord(k, v.words.from) {
					from = k
				}
				if led < 0 && v.isAny(k, "led") && v.isWord(k+1, v.words.by) {
					led = k + 1
				}
			}
		case money < 0 && n >= 2:
			return
		case v.bareSeries(i, end):
			series, seriesSpan = v.seriesWithin(i, end)
		case end == i+1 && v.has(i, slotDate):
			if date < 0 && v.datesEvent(i) {
				date = i
			}
		case end == i+1 && v.city(i):
			if !seated {
				seat, seated = i, true
			}
		case money < 0 && end-i < 4 && !v.within3(i, end, verb|auxiliary):
		case money >= 0 && v.onlyNames(i, end):
			for k := i; k < end; k++ {
				if v.has(k, slotOrg|slotPerson) {
					names = append(names, k)
				}
			}
		default:
			i = len(v.items)
			continue
		}
		i = end + 1
	}
	if money < 0 {
		return
	}
	c := v.claim(Round, s, money)
	c.Value = v.value(money)
	t := roundTerms{series: series, seriesSpan: seriesSpan}
	t.enter(&c)
	if date >= 0 {
		c.Date, c.DateSpan = v.value(date).Date, v.valueSpan(date)
	}
	v.emit(c, money, 4)
	if seat >= 0 {
		v.emitPlace(HQ, s, seat, seat)
	}
	if from >= 0 {
		v.emitInvestors(Investor, s, money, from+1, -1, 3)
	}
	if led >= 0 {
		v.emitInvestors(LeadInvestor, s, money, led+1, -1, 3)
	}
	for _, k := range names {
		m := v.mention(k)
		if m.Entity == s.entity || m.Press || m.Kind == mention.Place {
			continue
		}
		c := v.claim(Investor, s, k)
		c.Value = value.Value{Kind: value.Name, Text: v.entities[m.Entity-1].Name}
		c.Span, c.Partial = v.valueSpan(k), true
		c.NameSpan, c.Series, c.SeriesSpan = c.Span, series, seriesSpan
		v.emit(c, k, 4)
	}
}

// leadingMoney is the amount that items [i,end) begin with, past a hedge or a word or
// two such as "raised"; -1 for none.
func (v *view) leadingMoney(i, end int) int {
	for j := i; j < end && j < i+3; j++ {
		if v.has(j, slotMoney) {
			return j
		}
		if v.cells[j].mention != 0 || v.is(j, preposition|verb|auxiliary) && v.items[j].Flags == 0 {
			return -1
		}
	}
	return -1
}

// seriesWithin is the round that items [i,end) name, by a label or by the bare word
// "seed", and its words.
func (v *view) seriesWithin(i, end int) (string, source.Span) {
	for j := i; j < end; j++ {
		if v.has(j, slotSeries) {
			return v.value(j).Text, v.valueSpan(j)
		}
		for n := 3; n > 0; n-- {
			if j+n > end || v.cells[j].mention != 0 || v.cells[j+n-1].mention != 0 {
				continue
			}
			span := v.span(j, j+n)
			text := string(v.doc.Text[v.doc.Tokens[v.cells[j].first].Start:v.doc.Tokens[v.cells[j+n-1].last-1].End])
			if name := value.SeriesName(text); len(text) > 3 && knownSeries(name) {
				return name, span
			}
		}
	}
	return "", source.Span{}
}

// bareSeries reports whether items [i,end) are the name of a round and no more than a
// word for one.
func (v *view) bareSeries(i, end int) bool {
	if end == i || end-i > 4 {
		return false
	}
	name, _ := v.seriesWithin(i, end)
	return name != "" && !v.within3(i, end, preposition|verb&^0)
}

// onlyNames reports whether items [i,end) are names, with "and" between them.
func (v *view) onlyNames(i, end int) bool {
	found := false
	for k := i; k < end; k++ {
		switch {
		case v.has(k, slotOrg|slotPerson):
			m := v.mention(k)
			if m.Entity == 0 || v.entities[m.Entity-1].Common && !m.Fund {
				return false
			}
			found = true
		case v.isWord(k, v.words.and), v.isAny(k, "others"):
		default:
			return false
		}
	}
	return found
}
