package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
)

// name reads a capitalised name at token i and classifies it. It returns i when
// there is none.
func (s *nameScan) name(i int, sent *prose.Sentence, headline bool) int {
	start := i
	t := &s.doc.Tokens[i]
	c := s.classAt(i)
	initial := i == sent.Start || s.opens(i)
	if c&calendarDay != 0 && !s.nameOfMonth(i, sent.End) && !s.orgNounBefore(i) && !s.monthActs(i, sent) {
		return i
	}
	if i+1 < sent.End && isHyphen(s.doc, i+1) && s.doc.Tokens[i+1].Flags&prose.SpaceLeft == 0 && s.prefix(i) {
		return i // "Ex-Google", "Pre-Series A"
	}
	if c&honorific != 0 {
		// Mr, Dr, Lord: the name follows.
		j := i + 1
		if j < sent.End && string(s.doc.Bytes(j)) == "." {
			j++
		}
		if j < sent.End && s.capital(j) {
			if s.doc.Lower(i) == "lord" || s.doc.Lower(i) == "lady" || s.doc.Lower(i) == "baroness" {
				end := s.extend(j, sent.End, headline)
				s.add(Person, i, end)
				return end
			}
			end := s.extend(j, sent.End, headline)
			s.add(Person, j, end)
			return end
		}
		return i
	}
	if c&function != 0 && !(c&acronym != 0 && t.Flags&prose.AllUpper != 0) {
		if !initial && !headline && i+1 < sent.End && s.capital(i+1) && s.doc.Lower(i) == "the" {
			// "The Hustle" inside a sentence.
			end := s.extend(i, sent.End, headline)
			if end == i+2 && s.legalNoun(i+1) {
				return end // "The Company", as contracts write
			}
			s.classify(i, end, sent)
			return end
		}
		if initial || headline || t.Flags&prose.AllUpper != 0 {
			if !s.nameDespiteFunction(i, sent) && !(!initial && !headline && s.shouted(i, sent)) {
				return i
			}
		} else if c&acronym != 0 || t.Word == 0 {
			return i
		}
	}
	if p, ok := s.seatOfName(i, sent); ok {
		s.addPlace(i, i+1, p)
		return i + 1
	}
	if t.Flags&(prose.MixedCase|prose.HasDigit) == 0 && !(c&acronym != 0 && t.Flags&prose.AllUpper != 0) && (initial || headline) && s.ordinary(i) && !(isGivenName(s.doc.Bytes(i)) && i+1 < sent.End && (s.capital(i+1) && !s.ordinary(i+1) || s.particles(i+1, sent.End) > i+1)) && s.mid[string(s.doc.Bytes(i))] == 0 {
		// The capital is owed to the place, unless what follows makes a name of both.
		next := i + 1
		if headline || next >= sent.End || !s.capital(next) || s.class(s.doc.Tokens[next].Word)&(function|calendarDay) != 0 && s.class(s.doc.Tokens[next].Word)&fundSuffix == 0 ||
			!s.ordinary(next) && s.class(s.doc.Tokens[next].Word)&orgSuffix == 0 && s.onlyDescribes(i, next) || s.doc.Tokens[next].Flags&prose.SpaceLeft == 0 {
			if !s.joinedByAmpersand(i, sent.End) && !s.fundBy(i, sent.End) && s.sharedSurname(i, i+1) == 0 && !(i+3 < sent.End && isSurname(s.doc.Bytes(i)) && isHyphen(s.doc, i+2) && s.lowerSyllable(i, i+2)) && !s.aloneBeforeVerb(i, sent) && !s.introducedRun(i, sent.End) && !s.titleAfter(s.extend(i, sent.End, headline), sent.End) && !(c&ofHead != 0 && i+2 < sent.End && string(s.doc.Bytes(i+1)) == "of" && s.capital(i+2)) {
				return i
			}
		}
	}
	if i < s.shoutEnd && s.plainInLede(i) {
		return i
	}
	if i == sent.Start && i+1 < sent.End && string(s.doc.Bytes(i+1)) == "," && s.adverb(i) {
		return i // "Evidently, …"
	}
	if s.moneyNoun(i, sent.End) || i > sent.Start && s.capital(i-1) && s.verbInCapitals(i, sent.End) || i == sent.Start && s.sectorOf(i, sent) || s.postnominal(i) || s.acronymOf(i, sent) {
		return i
	}
	end := s.extend(i, sent.End, headline)
	if end == start {
		return i
	}
	if end == i+1 && (c&acronym != 0 && !s.acronymName(i) || len(s.doc.Bytes(i)) == 1 && string(s.doc.Bytes(i)) != "H" && string(s.doc.Bytes(i)) != "X") {
		if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok {
			s.addPlace(i, end, p)
			return end
		}
		return i
	}
	s.classify(i, end, sent)
	return end
}

// fundBy reports whether an ordinary word at token i, behind "by" or "from", begins the name
// of a fund: "led by Flare Capital".
func (s *nameScan) fundBy(i, limit int) bool {
	if i == 0 || i+1 >= limit || !s.capital(i+1) || s.class(s.doc.Tokens[i+1].Word)&fundSuffix == 0 {
		return false
	}
	w := s.doc.Lower(i - 1)
	return w == "by" || w == "from"
}

// adverb reports whether the word at token i ends as adverbs do that are made of longer
// adjectives: "Evidently", and not "Calendly".
func (s *nameScan) adverb(i int) bool {
	w := s.doc.Low[s.doc.Tokens[i].Start:s.doc.Tokens[i].End]
	if len(w) < 8 || !strings.HasSuffix(w, "ly") || s.mid[string(s.doc.Bytes(i))] > 0 {
		return false
	}
	for _, end := range [...]string{"ently", "antly", "ally", "ously", "ively", "ably", "ibly", "fully", "edly", "ingly", "ately"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// legalNoun reports whether token i is a noun that contracts and notices write with a
// capital: "The Company", "The Board".
func (s *nameScan) legalNoun(i int) bool {
	switch s.doc.Lower(i) {
	case "company", "board", "group", "firm", "issuer", "offering", "acquisition", "fund", "partnership", "school", "university", "college", "club", "association", "foundation", "society", "department", "ministry", "government":
		return true
	}
	return false
}

// sectorOf reports whether the word that opens a sentence at token i only says what kind
// of company follows: "Logistics firm Acme", "Edtech startup Beta". A name before
// "rival" or "backer" is one.
func (s *nameScan) sectorOf(i int, sent *prose.Sentence) bool {
	if i+1 >= sent.End {
		return false
	}
	if p, ok := place.LookupBytes(s.doc.Bytes(i)); ok && !p.Common {
		return false // "Chicago startup Acme"
	}
	t, next := &s.doc.Tokens[i], &s.doc.Tokens[i+1]
	if s.class(t.Word)&(orgSuffix|acronym) != 0 && t.Flags&prose.MixedCase == 0 && next.Kind == prose.WordToken && next.Flags&prose.Upper == 0 && s.class(next.Word)&(founderWord|titleHead|personNoun) != 0 {
		return true // "Tech founder", "Insurance boss"
	}
	if next.Kind != prose.WordToken || next.Flags&prose.Upper != 0 || s.class(next.Word)&orgNoun == 0 || s.class(next.Word)&(raiseVerb|sayVerb) != 0 || t.Flags&(prose.MixedCase|prose.HasDigit) != 0 ||
		s.class(t.Word)&(knownOrg|knownFund|press) != 0 || s.mid[string(s.doc.Bytes(i))] > 0 {
		return false
	}
	switch string(s.doc.Bytes(i + 1)) {
	case "rival", "competitor", "backer", "investor", "parent", "subsidiary", "unit", "arm", "site", "newsletter", "product", "model", "chatbot", "tool", "app", "website", "service", "lab", "house":
		return false
	}
	return i+2 < sent.End && s.capital(i+2) || isCommonWord(s.doc.Bytes(i)) || s.class(t.Word)&(acronym|orgSuffix) != 0
}

// postnominal reports whether token i, behind a comma, is a degree or an honour that
// belongs to the name before it: "Ana Silva, Ph.D.,".
func (s *nameScan) postnominal(i int) bool {
	if i == 0 || string(s.doc.Bytes(i-1)) != "," {
		return false
	}
	switch string(s.doc.Bytes(i)) {
	case "OC", "OBE", "MBE", "CBE", "KBE", "MD", "M.D", "M.D.", "Ph.D", "Ph.D.", "PhD", "MPH", "MBA", "FRSC", "FRS", "Esq", "Jr", "Sr", "CFA", "CPA", "JD", "J.D.", "RN", "LLM", "MSc", "DPhil", "DVM", "DDS", "PharmD", "Pharm.D.", "QC", "KC", "SC", "II", "III":
		return true
	}
	return false
}

// acronymOf reports whether the short word in capitals at token i stands behind an
// article for what a company does: "an IVF startup".
func (s *nameScan) acronymOf(i int, sent *prose.Sentence) bool {
	t := &s.doc.Tokens[i]
	if t.Flags&prose.AllUpper == 0 || t.Flags&prose.HasDigit != 0 || t.End-t.Start > 4 || i == sent.Start || i+1 >= sent.End || s.class(t.Word)&(knownOrg|knownFund) != 0 {
		return false
	}
	next := &s.doc.Tokens[i+1]
	if next.Kind != prose.WordToken || next.Flags&prose.Upper != 0 || s.class(next.Word)&orgNoun == 0 {
		return false
	}
	switch string(s.doc.Bytes(i + 1)) {
	case "startup", "company", "firm", "platform", "provider", "maker", "specialist", "clinic", "unicorn", "scaleup", "business", "marketplace", "developer", "vendor", "outfit":
	default:
		return false
	}
	for k := i - 1; k >= sent.Start && k > i-4; k-- {
		switch s.doc.Lower(k) {
		case "a", "an", "another":
			return true
		}
	}
	return false
}

// prefix reports whether token i is a word that hyphens put before names.
func (s *nameScan) prefix(i int) bool {
	switch s.doc.Lower(i) {
	case "ex", "then", "non", "pre", "post", "anti", "mid", "co", "pro", "self":
		return true
	}
	return false
}

// ordinary reports whether token i is a word of the language: one of the list of
// common words, or one that wordings use, and no name the recogniser knows.
func (s *nameScan) ordinary(i int) bool {
	t := &s.doc.Tokens[i]
	return t.Word != 0 && s.class(t.Word)&(knownOrg|knownFund|press|calendarDay|acronym|orgSuffix) == 0 || isCommonWord(s.doc.Bytes(i))
}

// nameOfMonth reports whether the month or weekday at token i begins a name:
// "January Capital", "Jan Maes", and "June Park" where no preposition dates it.
func (s *nameScan) nameOfMonth(i, limit int) bool {
	if i+2 < limit && isHyphen(s.doc, i+1) && s.doc.Tokens[i+1].Flags&prose.SpaceLeft == 0 && s.capital(i+2) && isGivenName(s.doc.Bytes(i)) && s.class(s.doc.Tokens[i+2].Word)&calendarDay == 0 {
		return true // "Jan-Willem"
	}
	if i+1 >= limit || !s.capital(i+1) {
		return false
	}
	next := s.class(s.doc.Tokens[i+1].Word)
	if next&orgSuffix != 0 {
		return true
	}
	if s.doc.Tokens[i+1].Kind == prose.WordToken && isCommonWord(s.doc.Bytes(i+1)) && next&(calendarDay|function|acronym|titleHead|titleMod|roundNoun) == 0 && !s.dated(i) {
		return true // "Sunday Supper"
	}
	if !isGivenName(s.doc.Bytes(i)) || next&(calendarDay|function|acronym) != 0 || s.doc.Tokens[i+1].Flags&(prose.MixedCase|prose.HasDigit) != 0 {
		return false
	}
	if i == 0 {
		return true
	}
	switch s.doc.Lower(i - 1) {
	case "by", "to", "and", "a", "the":
		return true
	}
	return !s.dated(i)
}

// dated reports whether what stands ahead of a month or weekday makes a date of it.
func (s *nameScan) dated(i int) bool {
	if i == 0 {
		return false
	}
	switch s.doc.Lower(i - 1) {
	case "in", "since", "until", "till", "from", "of", "on", "before", "after", "during", "through", "between", "last", "next", "this", "every", "each", "early", "late", "mid", "by", "to", "and", "a", "the":
		return true
	}
	return s.doc.Tokens[i-1].Kind == prose.NumberToken
}

// acronymName: an acronym that the document also uses as the name of somebody.
func (s *nameScan) acronymName(i int) bool { return s.doc.Tokens[i].Flags&prose.Linked != 0 }

// aloneBeforeVerb keeps a sentence-initial ordinary word as a name when its verb
// is one of companies and the document never writes the word in lower case: list
// items such as "Alan raises €40m".
func (s *nameScan) aloneBeforeVerb(i int, sent *prose.Sentence) bool {
	if s.opensItem(i, sent) {
		return true
	}
	if i != sent.Start || i+1 >= sent.End || s.class(s.doc.Tokens[i].Word)&(function|orgNoun|personNoun|titleHead|acronym|roundNoun) != 0 {
		return false
	}
	next := &s.doc.Tokens[i+1]
	b := s.doc.Bytes(i + 1)
	if next.Kind == prose.Punct && string(b) == "," && i+3 < sent.End {
		// "Myra, a medicine delivery startup, …"
		w := s.doc.Bytes(i + 2)
		switch string(w) {
		case "a", "an", "the", "which", "founded", "launched", "headquartered", "backed", "whose":
			return true
		}
		return false
	}
	if s.properBefore(i, i+1) {
		return true
	}
	if s.predicated(i, sent) {
		return true
	}
	if w := string(b); (w == "(" || w == "–" || w == "—") && i+3 < sent.End {
		switch s.doc.Lower(i + 2) {
		case "founded", "co", "cofounded", "launched", "established", "headquartered", "backed", "formerly":
			return true
		}
	}
	if s.class(next.Word)&raiseVerb == 0 || len(b) < 4 {
		return false
	}
	return b[len(b)-1] == 's' || b[len(b)-1] == 'd'
}

// onlyDescribes reports whether the ordinary word that opens a sentence at token i
// describes the name at token next and is no part of it: "Rapper Ashton Lee", not
// "Tandem Roasters".
func (s *nameScan) onlyDescribes(i, next int) bool {
	n := &s.doc.Tokens[next]
	switch s.doc.Lower(i) {
	case "former", "ex", "late", "fellow", "incumbent", "outgoing", "incoming", "longtime", "current", "onetime", "rival", "neighbouring", "neighboring", "arch", "ousted", "newcomer", "competitor", "rivals", "competitors", "embattled", "ailing", "insolvent", "bankrupt", "defunct", "listed":
		return true
	}
	return isGivenName(s.doc.Bytes(next)) || s.class(n.Word)&(knownOrg|knownFund|press) != 0 || n.Flags&(prose.MixedCase|prose.HasDigit) != 0 ||
		s.class(s.doc.Tokens[i].Word)&(orgNoun|personNoun|function|titleHead|titleMod) != 0 || strings.HasSuffix(string(s.doc.Bytes(i)), "ly")
}

// predicated reports whether the word at token i is said to be what only persons
// or companies are: "Stone is the founder", "Ballast is a company founded in".
func (s *nameScan) predicated(i int, sent *prose.Sentence) bool {
	k := i + 1
	if w := s.lowAt(k, sent); w != "is" && w != "was" {
		return false
	}
	if w := s.lowAt(k+1, sent); w == "headquartered" || w == "founded" || s.startedBy(k+1, sent) || w == "based" && s.lowAt(k+2, sent) == "in" && k+3 < sent.End && s.capital(k+3) {
		return true
	}
	for k++; k < sent.End && k < i+6; k++ {
		switch s.lowAt(k, sent) {
		case "startup", "company", "firm", "fintech", "platform":
			switch s.lowAt(k+1, sent) {
			case "founded", "that", "which", "based", ",", "in", "backed", "started", ".":
				return true
			}
			return false
		case "second", "first", "third", "latest", "new", "young", "small", "only":
		case "founder", "cofounder", "ceo", "cto", "coo", "cfo", "chairman", "chairwoman", "president", "chief":
			return true
		case "co":
			return k+2 < sent.End && isHyphen(s.doc, k+1) && s.lowAt(k+2, sent) == "founder"
		case "the", "a", "an", "also", "now", "its", "currently":
		default:
			return false
		}
	}
	return false
}

// startedBy reports whether the verb at token k, behind "was", says that somebody with a
// given name started something: "was launched in 2019 by Ana Silva".
func (s *nameScan) startedBy(k int, sent *prose.Sentence) bool {
	switch s.lowAt(k, sent) {
	case "started", "launched", "created", "set", "formed":
	default:
		return false
	}
	for k++; k+1 < sent.End; k++ {
		if s.lowAt(k, sent) == "by" {
			return s.capital(k+1) && isGivenName(s.doc.Bytes(k+1))
		}
		if s.doc.Tokens[k].Kind == prose.Punct {
			return false
		}
	}
	return false
}

// properBefore reports whether the bare singular noun at token i stands before a verb
// as only names do: "Gambit teaches". Nouns of what cannot be counted do so too.
func (s *nameScan) properBefore(i, verb int) bool {
	switch string(s.doc.Bytes(verb)) {
	case "has", "had":
		// "Silo has brought in Ana Silva", "Flint has 20 staff"
		if !s.hiresNext(verb + 1) {
			return false
		}
	case "opened", "opens", "closed", "doubled", "tripled", "moved", "launched", "expanded", "cut", "celebrates", "celebrated":
		if s.doc.Lower(verb+1) != "its" {
			return false
		}
	case "sells", "makes", "builds", "lets", "helps", "runs", "delivers", "develops", "teaches", "connects", "allows", "enables", "charges", "insures", "lends", "ships", "manages", "designs", "hosts", "counts", "employs", "wants", "hopes", "aims", "claims", "trains", "rents", "recycles", "automates", "named", "appointed", "poached", "promoted", "fired":
	default:
		return false
	}
	b := s.doc.Lower(i)
	for _, end := range [...]string{"s", "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ware", "ship", "ism", "th", "age", "ure"} {
		if strings.HasSuffix(b, end) {
			return false
		}
	}
	switch b {
	case "money", "demand", "data", "research", "trade", "work", "trust", "time", "design", "cash", "capital", "debt", "credit", "speed", "scale", "size", "price", "luck", "code", "food", "energy", "power", "music", "art", "science", "law", "science's", "staff", "everyone", "nobody", "nothing", "everything", "somebody", "someone", "anyone":
		return false
	}
	return true
}

// hiresNext reports whether token k, behind "has", goes on as only a company can:
// "brought in Ana Silva", "20 staff".
func (s *nameScan) hiresNext(k int) bool {
	limit := len(s.doc.Tokens)
	if k+2 >= limit {
		return false
	}
	switch s.doc.Lower(k) {
	case "hired", "appointed", "named", "poached", "promoted", "tapped", "recruited", "brought":
		if k++; s.doc.Lower(k) == "in" || s.doc.Lower(k) == "on" {
			k++
		}
		return k < limit && s.capital(k)
	}
	if w := s.doc.Lower(k); (w == "offices" || w == "headquarters") && s.doc.Lower(k+1) == "in" {
		return true
	}
	if s.doc.Tokens[k].Kind != prose.NumberToken {
		return false
	}
	switch s.doc.Lower(k + 1) {
	case "staff", "employees", "offices", "people":
		return true
	}
	return false
}

// introducedRun reports whether the capitalised ordinary words from token i on are a
// name that is being introduced: "Back Market, which …", "Hugging Face (New York)".
func (s *nameScan) introducedRun(i, limit int) bool {
	end := i + 1
	for end < limit && s.capital(end) {
		if c := s.class(s.doc.Tokens[end].Word); c&(calendarDay|titleHead|founderWord) != 0 || c&function != 0 && c&orgSuffix == 0 {
			break
		}
		end++
	}
	if end < i+2 || end > i+3 || end+1 >= limit {
		return false
	}
	switch string(s.doc.Bytes(end)) {
	case "(":
		return true
	case ",":
		switch string(s.doc.Bytes(end + 1)) {
		case "a", "an", "which", "based", "founded":
			return true
		}
	}
	return false
}

// joinedByAmpersand reports whether "&" joins the word at token i to another that is
// capitalised: "Marsh & Sons".
func (s *nameScan) joinedByAmpersand(i, limit int) bool {
	return i+2 < limit && string(s.doc.Bytes(i+1)) == "&" && s.capital(i+2)
}

// opensItem reports whether the ordinary word that opens a list item reads as a name:
// in bold before a bracket, a comma or a verb, "**Arbor** (Munich)", or a bare singular
// noun before an auxiliary, "Fabric has laid off".
func (s *nameScan) opensItem(i int, sent *prose.Sentence) bool {
	t := &s.doc.Tokens[i]
	b := &s.doc.Blocks[sent.Block]
	bold := t.Flags&(prose.Emphasis|prose.Linked) != 0
	if b.Kind != prose.ListItem && !(b.Kind == prose.Paragraph && bold && s.doc.Sentences[b.Start].Start == i) || i != sent.Start || i+1 >= sent.End {
		return false
	}
	if s.class(t.Word)&(function|orgNoun|personNoun|titleHead|acronym|roundNoun|calendarDay) != 0 {
		return false
	}
	next := string(s.doc.Bytes(i + 1))
	if bold {
		if next == ":" && s.doc.Tokens[i+1].Flags&prose.Emphasis == 0 && i+4 < sent.End {
			// "**Arbor**: The climate fintech has …", no label with its value.
			w := s.doc.Lower(i + 2)
			return w == "the" || w == "a" || w == "an"
		}
		return next == "(" || next == "," || next == "–" || next == "—" || s.doc.Tokens[i+1].Kind == prose.WordToken && s.doc.Tokens[i+1].Flags&(prose.Emphasis|prose.Upper) == 0
	}
	switch next {
	case "has", "is", "was", "will", "plans":
		w := s.doc.Bytes(i)
		return w[len(w)-1] != 's' && !(len(w) > 4 && string(w[len(w)-3:]) == "ing")
	}
	return false
}

// shouted reports whether the word in capitals at token i stands alone among words that
// are not, as names do: "Mumbai-based LEAD is".
func (s *nameScan) shouted(i int, sent *prose.Sentence) bool {
	if t := &s.doc.Tokens[i]; t.Flags&prose.AllUpper == 0 || t.End-t.Start < 4 || i+1 >= sent.End || i == sent.Start {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if t := &s.doc.Tokens[k]; t.Kind == prose.WordToken && t.Flags&(prose.AllUpper|prose.Upper) != 0 {
			return false
		}
	}
	return s.lowAt(i-1, sent) == "based" || s.mid[string(s.doc.Bytes(i))] > 1
}

// nameDespiteFunction keeps a capitalised grammatical word that begins a name the
// document also writes elsewhere.
func (s *nameScan) nameDespiteFunction(i int, sent *prose.Sentence) bool {
	if i+1 < sent.End && s.capital(i+1) && isGivenName(s.doc.Bytes(i)) && isSurname(s.doc.Bytes(i+1)) && !isCommonWord(s.doc.Bytes(i+1)) && s.class(s.doc.Tokens[i+1].Word) == 0 {
		return true // "Will Hanks", "Per Holm"
	}
	switch s.doc.Lower(i) {
	case "back", "first", "next", "last", "new", "good", "better", "best", "all", "well", "one", "high", "top", "full", "own", "real", "great", "big", "small", "fast", "up", "out", "away":
		if s.introducedRun(i, sent.End) {
			return true
		}
	}
	switch s.doc.Lower(i) {
	case "do", "all", "go", "now", "on", "off", "you", "we", "us", "who", "so", "yes":
		if i+1 < sent.End && s.capital(i+1) && s.class(s.doc.Tokens[i+1].Word)&fundSuffix != 0 {
			return true // "Do Ventures"
		}
	}
	if i+1 >= sent.End || !s.capital(i+1) || s.mid[string(s.doc.Bytes(i))] == 0 {
		return false
	}
	switch s.doc.Lower(i) {
	case "my", "our", "your", "her", "his", "how", "not", "no", "one", "two", "every", "other", "another":
		return s.mid[string(s.doc.Bytes(i+1))] > 0 // "My First Days"
	}
	return s.doc.Tokens[i].Flags&prose.MixedCase != 0
}
