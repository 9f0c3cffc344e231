package claim

// flowPart reports whether a share or a count "of" the people at item i is told before
// them: "a quarter of its 80 staff", "110 of Acme's 600 employees".
func (v *view) flowPart(i int) bool {
	for j := i - 1; j > 0 && j > i-7; j-- {
		if v.isWord(j, v.words.of) {
			return v.has(j-1, slotPercent|slotCount)
		}
	}
	return false
}

// layoffOwner is whose jobs go, by the words of the match from item first on.
func (v *view) layoffOwner(first, i int) subj {
	if v.isAny(first, "layoffs", "redundancies", "cuts", "dismissals") {
		if v.isAny(first+1, "at") {
			if o, next := v.companyPhrase(first + 2); o >= 0 && next <= i {
				return v.named(o)
			}
			return subj{}
		}
		s := v.owner(first)
		if s.entity == 0 && v.isAny(0, "the") && first <= 2 {
			s = v.fragment()
		}
		return s
	}
	for j := i + 1; first == i && j < len(v.items) && j < i+8; j++ {
		if v.isAny(j, "at", "from", "by") && v.company(j+1) {
			return v.named(j + 1) // "40 jobs have gone at Acme"
		}
	}
	if first == i && v.has(i, slotPercent) && v.isWord(i+1, v.words.of) {
		// "a fifth of Acme's staff were made redundant"
		for j := i + 2; j < len(v.items) && j < i+7; j++ {
			if v.is(j, peopleNoun) || v.isAny(j, "team", "workforce") {
				return v.owner(j)
			}
		}
	}
	s := v.subjectOf(first)
	if s.entity == 0 {
		s = v.owner(first)
	}
	return s
}

// costOf reports whether the percentage at item i is of what staff costs, not of staff:
// "20% of the cost of staff", "a third of staff time".
func (v *view) costOf(i int) bool {
	for j := i + 1; j < len(v.items) && j < i+7 && !v.wall(j); j++ {
		if v.isAny(j, "cost", "costs", "time", "hours", "spending", "spend", "salaries", "pay", "expenses", "bill", "budget") {
			return true
		}
	}
	return false
}

// cutsSubject reports whether the clause of the verb at item i is about job cuts.
func (v *view) cutsSubject(i int) bool {
	for j := i - 1; j >= 0 && j > i-16 && !v.isWord(j, v.words.semicolon); j-- {
		if v.isAny(j, "cuts", "layoffs", "redundancies", "dismissals", "reductions", "reduction", "downsizing", "layoff", "redundancy") {
			return true
		}
	}
	return false
}

// cutsTold reports whether the text told of job cuts in this sentence or just before.
func (v *view) cutsTold() bool {
	for k := len(v.claims) - 1; k >= 0 && v.claims[k].Sentence >= v.sentence-3; k-- {
		if v.claims[k].Kind == v.kind {
			return true
		}
	}
	return v.cutsSubject(len(v.items))
}

// ofStaff is the noun of the whole that the count at item i is told to be a part of, "90 of
// its 300 staff", or -1.
func (v *view) ofStaff(i int) int {
	if !v.isWord(i+1, v.words.of) {
		return -1
	}
	for k := i + 2; k < len(v.items) && k < i+6; k++ {
		if v.is(k, peopleNoun) && v.cells[k].mention == 0 {
			return k
		}
	}
	return -1
}

// Layoff says how many jobs a company cut.
var Layoff = &Kind{
	Name: "layoff", Noun: "layoffs", weight: 60,
	Doc: "How many jobs a company cut, in heads or in percent: \"laid off 50 people\", \"cut 20% of its staff\".",
	wordings: []string{
		"lay ~1 off ~4 <count>", "lay ~1 off ~4 <percent>", "lay <count> ~3 off", "lay <percent> ~6 off",
		"cut|axe|shed|eliminate|slash|dismiss|sack|fire|cull|trim ~4 <count> ~3 job|role|position|employee|staff|people|worker|post", "cut|axe|shed|eliminate|slash|cull|trim|dismiss|sack|fire ~4 <percent> ~4 staff|workforce|employee|job|team|headcount|people|worker",
		"cut|trim|reduce|shrink|slash ~3 workforce|staff|headcount|team by ~2 <percent>", "cut|trim|reduce|slash ~3 workforce|staff|headcount|team by ~2 <count>", "let ~1 <count> ~6 go", "<count> ~2 employee|people|staff|worker ~5 let go", "let <percent> ~6 go", "let go of ~4 <count>", "let go of ~4 <percent>",
		"make ~1 <count> ~3 redundant", "<count> ~2 job|role|position|employee|people|staff|worker ~4 cut|redundant|axe|eliminate", "<count> ~2 employee|people|staff|worker ~4 lay off", "<count> ~2 employee|people|staff|worker lose ~1 job",
		"cut|axe|shed|eliminate|slash|dismiss|sack|fire|cull|trim ~4 <count> of ~3 <count> ~2 job|role|position|employee|staff|people|worker|post|strong", "<percent> of ~3 staff|workforce|employee|team ~4 lay|redundant|axe", "layoffs|redundancies|cuts|dismissals ~4 affect|hit|impact|cost|reach ~2 <count>", "layoffs|redundancies|cuts|dismissals ~4 affect|hit|impact|reach|represent ~2 <percent>", "represent ~2 <percent> of ~3 employee|staff|workforce|team|headcount",
		"release ~2 <percent> of ~3 staff|workforce|employee", "<count> redundancy|layoff|redundancies", "layoffs of <count>",
		"part|parted ways with ~3 <count>", "<count> job|role|position|post ~2 go|lose|vanish|disappear at",
		"affect|impact|hit ~2 <percent> of ~3 staff|workforce|employee|team|headcount", "<percent> of ~3 staff|workforce|employee|team|headcount be ~1 affect|impact|hit", "loss of ~2 <count> ~2 job|role|position|post", "make ~1 <percent> of ~3 staff|workforce|employee|team ~5 redundant", "make ~1 <percent> of ~3 staff|workforce|employee|team , ~5 , redundant",
		"<percent> of ~3 staff|workforce|employee|team , ~5 , ~4 lay|redundant|axe",
	},
	finish: func(f *found) {
		v := f.view
		i := f.slot("count")
		if i < 0 {
			i = f.slot("percent")
		}
		if i < 0 {
			return
		}
		if v.has(i, slotCount) && (v.is(i-1, possessive) || v.isWord(v.prev(i), v.words.possessive)) && v.flowPart(i) {
			return // "a quarter of its 80 staff": the whole
		}
		if last := f.m.End - 1; f.m.First == i && v.isAny(last, "cut", "cuts", "axe", "axed", "eliminated") && !v.isAnyLemma(v.before(last), "be") {
			return // "160 people before the job cuts"
		}
		if v.isAny(f.m.First, "cut", "cuts") && v.isAny(v.before(f.m.First), "the", "these", "those", "its", "this", "such", "job", "after") && !v.isAnyLemma(v.before(i), "affect", "hit", "impact", "cost", "reach") && f.m.End-1 > i && v.is(f.m.End-1, peopleNoun) && f.m.First < i {
			return // "after the cuts Acme will have 360 employees"
		}
		if v.isAnyLemma(f.m.First, "represent", "affect", "impact", "hit") && !v.cutsSubject(f.m.First) {
			return
		}
		if f.m.First == i && v.isAnyLemma(f.m.End-1, "affect", "impact", "hit") && !v.cutsTold() {
			return
		}
		if v.has(i, slotPercent) && v.costOf(i) {
			return
		}
		noun := -1
		if v.has(i, slotCount) {
			noun = v.peopleAfter(i)
			for j := i + 1; j < f.m.End; j++ {
				if (noun < 0 || j == noun+1) && v.isAny(j, "jobs", "roles", "positions", "posts", "redundancies", "layoffs") {
					noun = j
				}
			}
		}
		cue := f.m.First
		if cue == i {
			cue = f.m.End - 1
		}
		s := v.layoffOwner(f.m.First, i)
		if s.entity == 0 {
			return
		}
		c := v.claim(v.kind, s, cue)
		if c.Mood == InProgress && v.gerund(f.m.First) {
			c.Mood = Asserted // "is cutting 50 jobs" is news of what was decided
		}
		c.Value = v.value(i)
		c.Span = v.countSpan(i, noun)
		d := v.dateNear(max(i, noun), f.m.First)
		if n := v.ofStaff(i); d < 0 && n > 0 {
			d = v.dateNear(n, f.m.First)
		}
		if d >= 0 {
			c.Date = v.value(d).Date
			c.DateSpan = v.valueSpan(d)
		}
		v.emit(c, i, 1)
		// "230 employees, or about 20% of its workforce", "12% of its staff (60 people)"
		for j := max(i, noun) + 1; j < len(v.items) && j < max(i, noun)+12; j++ {
			if v.has(j, slotCount|slotPercent) && v.items[j].Slots != v.items[i].Slots && (v.isAny(v.prev(j), "or", "about", "roughly", "representing", "equivalent", "represents", "represent", "makes") || v.isAny(v.prev(j), "up") && v.isAnyLemma(v.prev(j)-1, "make") || v.bracket(v.prev(j)) || v.comma(v.prev(j))) {
				d := c
				d.Value, d.Span = v.value(j), v.countSpan(j, -1)
				if v.has(j, slotCount) {
					d.Span = v.countSpan(j, v.peopleAfter(j))
				}
				v.emit(d, j, 1)
				return
			}
			if v.has(j, slotMoney) || v.isWord(j, v.words.semicolon) {
				return
			}
		}
	},
}
