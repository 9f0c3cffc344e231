package claim

// Stake says what share of a company somebody holds.
var Stake = &Kind{
	Name: "stake", Noun: "stake", weight: 20, relates: true,
	Doc: "What share of a company somebody holds: \"an 11% stake in Acme\", \"owns 20% of the startup\". The subject is the company that is held.",
	wordings: []string{
		"<percent> ~2 stake|shareholding|holding|share|interest in", "stake|shareholding|holding of ~1 <percent> ~2 in", "stake|shareholding|holding in ~3 <org> to <percent>", "stake|shareholding|holding in ~3 <org> be|stand ~1 <percent>", "own|hold|control|acquire|buy|sell|take|get|keep|retain ~1 <percent> of", "give up|away <percent> of", "be ~1 <percent> own by", "<percent> ~1 stake|shareholding|holding",
		"stake|shareholding|holding in ~3 from <percent> to <percent>", "stake|shareholding|holding ~1 from <percent> to <percent>", "<money> for ~1 <percent> of", "shareholder|owner|investor ~5 , with ~1 <percent>",
	},
	finish: func(f *found) {
		v, i := f.view, f.slot("percent")
		j := f.m.End
		s := subj{}
		switch {
		case v.isAnyLemma(f.m.First, "shareholder", "owner", "investor"):
			if s = v.owner(f.m.First); s.entity == 0 {
				return
			}
		case v.isAny(f.m.First, "stake", "shareholding", "holding") && v.isAny(i-1, "from"):
			if v.isWord(f.m.First+1, v.words.in) {
				if o, _ := v.companyPhrase(f.m.First + 2); o >= 0 && o < i {
					s = v.named(o)
				}
			}
			if s.entity == 0 {
				return
			}
			c := v.claim(v.kind, s, v.governing(f.m.First))
			last := int(f.m.Slots[1])
			c.Value = v.value(last)
			v.emit(c, last, 2)
			c.Value = v.value(i)
			if c.Mood <= Attributed {
				c.Mood = Historical
			}
			v.emit(c, i, 2)
			return
		case f.slot("org") >= 0:
			s = v.named(f.slot("org"))
		case v.isWord(j-1, v.words.in), v.isWord(j-1, v.words.of):
			if o, _ := v.companyPhrase(j); o >= 0 {
				s = v.named(o)
			} else {
				for k := j; k < len(v.items) && k < j+5; k++ {
					if v.is(k, orgNoun) {
						if first, ok := v.definite(k); ok {
							s = v.anaphor(first, k+1)
						}
					}
				}
				if s.entity == 0 && v.is(j, pronoun) {
					s = v.anaphor(j, j+1)
				}
			}
		}
		if cue := v.governing(i); s.entity == 0 && (f.m.End >= len(v.items) || !v.isAny(f.m.End, "in", "of")) && (v.isAnyLemma(cue, "get", "take", "hold", "receive", "own", "have", "keep") || v.isAny(f.m.End-1, "of")) {
			if e := v.current(false); e != 0 && !v.mentionedHere(e, cue-3) {
				s = subj{entity: e, anaphor: true}
			}
		}
		if v.isAnyLemma(f.m.First, "be") && v.isWord(f.m.End-1, v.words.by) {
			s = v.subjectOf(f.m.First) // "Acme is 15% owned by"
		}
		if s.anaphor && s.entity == v.main.entity && !v.main.anaphor && v.main.last <= i && !v.isAnyLemma(v.governing(i), "sell", "give") {
			s.entity = v.current(false) // "Acme has a 5% stake in the company": another one
			if s.entity == v.main.entity {
				return
			}
		}
		if s.entity == 0 {
			return
		}
		if v.isWord(i+1, v.words.of) && v.ofHolding(i+2) {
			return // "sold a third of its stake in Acme"
		}
		c := v.claim(v.kind, s, v.governing(i))
		c.Value = v.value(i)
		c.Name = v.holderOf(v.governing(i), s)
		if d := v.dateNear(i, v.governing(i)); d >= 0 {
			c.Date = v.value(d).Date
			c.DateSpan = v.valueSpan(d)
		}
		v.emit(c, i, 1)
	},
}

// holderOf is who owns what the verb at item cue, "owns" or "holds", gives a share of,
// where that is another than s; empty when the sentence does not name them.
func (v *view) holderOf(cue int, s subj) string {
	if !v.isAnyLemma(cue, "own", "hold", "have", "control", "keep", "retain") {
		return ""
	}
	if h := v.before(cue); v.company(h) && v.mention(h).Entity != s.entity {
		return v.entities[v.mention(h).Entity-1].Name
	}
	if h := v.subjectOf(cue); h.entity != 0 && h.entity != s.entity && !h.anaphor {
		return v.entities[h.entity-1].Name
	}
	return ""
}

// ofHolding reports whether what the percentage before item j is a part of is itself a
// holding: "a third of its stake", "20% of her shares".
func (v *view) ofHolding(j int) bool {
	if !v.is(j, possessive) && !v.isWord(j+1, v.words.possessive) {
		return false
	}
	for k := j; k < len(v.items) && k < j+5 && !v.wall(k); k++ {
		if v.isAny(k, "stake", "shares", "holding", "shareholding", "interest", "stock", "equity", "revenue", "revenues", "sales", "staff", "workforce", "market", "employees", "customers", "users", "time") {
			return true
		}
	}
	return false
}
