package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
)

// evidence weighs what speaks for a name's being a person's against what speaks for
// its being a company's. It is summed over all the places that use the name: a
// company named once as one is a company everywhere.
type evidence struct{ person, org int }

// strongEvidence is a weight that one clear construction has: "the startup X", "X, who".
const strongEvidence = 5

func (e *evidence) add(o evidence) {
	e.person += o.person
	e.org += o.org
}

// kind is what the evidence makes of a name.
func (e evidence) kind() Kind {
	switch {
	case e.person > e.org:
		return Person
	case e.org > e.person:
		return Company
	}
	return Name
}

// form weighs how the name of tokens [i,end) is written.
func (s *nameScan) form(i, end int) (e evidence) {
	first := &s.doc.Tokens[i]
	single := end == i+1
	text := s.doc.Text[first.Start:s.doc.Tokens[end-1].End]
	last := s.doc.Bytes(end - 1)
	lastClass := s.class(s.doc.Tokens[end-1].Word)
	given := isGivenName(s.doc.Bytes(i))
	if s.ampersand(i, end) {
		e.org += strongEvidence
		return e
	}
	if lastClass&orgSuffix != 0 && (!single || first.Flags&prose.MixedCase != 0) {
		if lastClass&fundSuffix != 0 || !given || single || end > i+3 || end > i+2 && !isSurname(last) || isCommonWord(last) && !isSurname(last) {
			e.org += strongEvidence
			return e
		}
	}
	if single {
		switch {
		case s.class(first.Word)&(knownOrg|knownFund|press) != 0:
			e.org += 2 * strongEvidence
		case first.Flags&(prose.MixedCase|prose.HasDigit) != 0 && !scottish(text), dotted(text) && !s.initial(i):
			e.org += strongEvidence
		}
		return e
	}
	switch {
	case namedLikePerson(strings.ToLower(string(text))):
		e.org += 2 * strongEvidence
	case lastClass&geoWord != 0: // "Baiyun District": perhaps a place
	case s.nickname(i, end):
		e.person += strongEvidence
	case isCountry(last):
		e.org += 2 // "Mayfield India"
	case end > i+2 && isHyphen(s.doc, end-2) && s.doc.Tokens[end-1].Kind == prose.WordToken && s.doc.Tokens[end-1].Flags&prose.Upper == 0:
		e.person += strongEvidence // "Kim Seo-yeon"
	case s.initial(i) && !isHyphen(s.doc, i+1) && !s.anyOf(i, end, orgSuffix) && (s.personShape(i, end) || s.looksPersonal(i, end)), s.initial(end-1) && given:
		e.person += 4
	case !s.personShape(i, end):
		if !given && s.commonWords(i, end) > 0 || s.hasSeparators(i, end) {
			e.org += 2
		}
	case given && (isSurname(last) || !isCommonWord(last)):
		e.person += 2
		if isSurname(last) {
			e.person++
			if !isCommonWord(last) {
				e.person++
			}
		}
	case given && commonPlural(last), given && isCommonWord(last) && !isSurname(last) && isCommonWord(s.doc.Bytes(i)):
		e.org++ // "Johnson Controls", "Sunny Side"
	case given:
		e.person++ // "Ada Stone"
	case s.allSurnames(i, end):
		e.person += 3 // "Ikechukwu Nwosu"
	case end == i+2 && isPlace(s.doc.Bytes(i)):
		e.org += 2 // "Sunderland Gin"
	case isSurname(last) && !isCommonWord(last) && s.commonWords(i, end) == 0 && !isPlace(last):
		e.person += 2
	}
	return e
}

// ampersand reports whether an "&" stands inside the name of tokens [i,end), as in no
// person's: "Arc & Ember".
func (s *nameScan) ampersand(i, end int) bool {
	for k := i + 1; k < end-1; k++ {
		if s.doc.Tokens[k].Kind == prose.Symbol && string(s.doc.Bytes(k)) == "&" {
			return true
		}
	}
	return false
}

// isPlace reports whether word names a place: "Acme France" is no person.
func isPlace(word []byte) bool {
	_, ok := place.LookupBytes(word)
	return ok
}

// isCountry reports whether word names a country.
func isCountry(word []byte) bool {
	p, ok := place.LookupBytes(word)
	return ok && p.Kind == place.Country
}

// namedLikePerson reports whether a name in lower case is that of a well-known company
// named as persons are.
func namedLikePerson(name string) bool {
	switch name {
	case "morgan stanley", "andreessen horowitz", "wells fargo", "goldman sachs", "kleiner perkins", "charles schwab", "merrill lynch", "jane street", "john lewis", "louis vuitton", "hugo boss", "ralph lauren", "tommy hilfiger", "calvin klein", "rolls royce",
		"rolls-royce", "harley davidson", "harley-davidson", "booz allen", "warby parker", "johnson matthey", "jack wolfskin", "marc jacobs", "michael kors", "paul smith", "jean paul gaultier", "christian dior", "yves rocher", "hewlett packard", "hewlett-packard",
		"lloyds bank", "john deere", "mary kay", "estee lauder", "estée lauder", "elizabeth arden", "helena rubinstein", "arthur andersen", "martin marietta", "lockheed martin", "allen overy", "clifford chance", "baker mckenzie", "cushman wakefield", "jones lang",
		"knight frank", "freddie mac", "fannie mae", "sallie mae", "union square", "spencer stuart", "russell reynolds", "korn ferry", "oliver wyman", "roland berger", "robert half", "robert bosch", "benjamin moore", "sherwin williams", "trader joe", "bristol-myers squibb", "bristol myers squibb", "procter gamble", "colgate palmolive", "rolls royce holdings":
		return true
	}
	return false
}

// scottish reports whether a capital inside a word is owed to a prefix that surnames
// have: "McKinsey", "MacLeod", "O'Brien", "DeVito".
func scottish(text []byte) bool {
	for _, prefix := range [...]string{"Mc", "Mac", "O'", "O’", "De", "Di", "Le", "La", "Van", "D'", "D’"} {
		if n := len(prefix); len(text) > n+1 && string(text[:n]) == prefix && text[n] >= 'A' && text[n] <= 'Z' {
			return true
		}
	}
	return false
}

// commonPlural reports whether word is the plural of an ordinary noun, as surnames
// seldom are.
func commonPlural(word []byte) bool {
	return len(word) > 4 && word[len(word)-1] == 's' && isCommonWord(word) && !isSurname(word)
}

// anyOf reports whether a word of [i,end) has one of the classes c.
func (s *nameScan) anyOf(i, end int, c class) bool {
	for k := i; k < end; k++ {
		if s.class(s.doc.Tokens[k].Word)&c != 0 {
			return true
		}
	}
	return false
}

// allSurnames reports whether every word of [i,end) is a given name or a surname and
// no ordinary word.
func (s *nameScan) allSurnames(i, end int) bool {
	for k := i; k < end; k++ {
		if s.doc.Tokens[k].Kind != prose.WordToken {
			continue
		}
		b := s.doc.Bytes(k)
		if !isGivenName(b) && !isSurname(b) || isCommonWord(b) && !isGivenName(b) {
			return false
		}
	}
	return true
}

// nickname reports whether a name holds one in quotes: William “Bill” Farrow.
func (s *nameScan) nickname(i, end int) bool {
	for k := i + 1; k+1 < end; k++ {
		switch string(s.doc.Bytes(k)) {
		case "“", "\"", "‘":
			return true
		}
	}
	return false
}

// context weighs what stands around the name of tokens [i,end).
func (s *nameScan) context(i, end int, sent *prose.Sentence) (e evidence) {
	e.add(s.ahead(i, end, sent))
	e.add(s.behind(i, end, sent))
	if i == sent.Start && end == i+1 {
		e.add(s.pronouns(end, sent))
	}
	return e
}

// pronouns weighs what stands for the single name that opens a sentence further on in
// it: "Kennedy moved to Leeds, where he". Only the first pronoun says something, and
// only when no other name stands before it.
func (s *nameScan) pronouns(k int, sent *prose.Sentence) (e evidence) {
	for ; k < sent.End; k++ {
		t := &s.doc.Tokens[k]
		switch w := s.lowAt(k, sent); {
		case w == "he" || w == "she" || w == "his" || w == "himself" || w == "herself":
			e.person += 2
			return e
		case w == "its" || w == "itself":
			e.org++
			return e
		case t.Kind == prose.WordToken && t.Flags&prose.Upper != 0 && s.class(t.Word)&calendarDay == 0:
			if isGivenName(s.doc.Bytes(k)) {
				return e
			}
		}
	}
	return e
}

// text of the lower-case form of token k; none outside the sentence.
func (s *nameScan) lowAt(k int, sent *prose.Sentence) string {
	if k < sent.Start || k >= sent.End {
		return ""
	}
	return s.doc.Lower(k)
}

// ahead weighs what stands ahead of a name.
func (s *nameScan) ahead(i, end int, sent *prose.Sentence) (e evidence) {
	single := end == i+1
	if s.titleBefore(i) && s.looksPersonal(i, end) {
		if e.person += 3; !single {
			e.person += 2
		}
		return e
	}
	if s.orgNounBefore(i) {
		if !single && isGivenName(s.doc.Bytes(i)) && s.personShape(i, end) && s.foundsNext(end, sent) {
			e.person += strongEvidence + 1
			return e // "the food company Ana Silva founded in 2009"
		}
		e.org += strongEvidence + 1
		return e
	}
	if i == sent.Start {
		return e
	}
	prev := s.lowAt(i-1, sent)
	if prev == "," && i-2 >= sent.Start {
		n := len(s.out)
		kin := Kin(s.lowAt(i-2, sent))
		owned := false
		if n > 0 && s.out[n-1].Kind == Title && int(s.out[n-1].Last) == i-1 && isGivenName(s.doc.Bytes(i)) {
			w := s.lowAt(int(s.out[n-1].First)-1, sent)
			owned = w == "its" || w == "their" || w == "his" || w == "her"
		}
		if kin || owned {
			e.person += 2 // "its head of people, Jo,"
			return e
		}
	}
	c := s.class(s.doc.Tokens[i-1].Word)
	lower := s.doc.Tokens[i-1].Flags&(prose.Upper|prose.MixedCase) == 0
	switch prev {
	case "of", "at":
		if n := len(s.out); n > 0 && s.out[n-1].Kind == Title && int(s.out[n-1].Last) == i-1 {
			e.org += 4 // "CEO of X"
		} else if prev == "at" {
			e.org++
		}
	case "-":
		if p := s.lowAt(i-2, sent); p == "ex" || p == "non" {
			e.org += 4
		}
	case "former", "ex":
		if s.personWordAfter(end, sent) {
			e.org += strongEvidence
		}
	case "joined", "joins", "join", "left", "leaves", "quit", "rejoined":
		e.org++
	case "founded", "cofounded", "co-founded", "founding", "cofounding", "co-founding":
		if lower {
			e.org += 3
		}
	case "launched", "started", "established", "created":
		if lower && i-2 >= sent.Start && s.lowAt(i-2, sent) != "was" {
			e.org++
		}
	case "in":
		switch s.lowAt(i-2, sent) {
		case "invested", "invest", "invests", "investing", "investment", "investments", "stake", "shares", "share", "investor", "investors":
			e.org += 3
		}
	case "by":
		switch s.lowAt(i-2, sent) {
		case "founded", "cofounded", "started", "created", "set", "run", "up":
			if !single && s.personShape(i, end) {
				e.person++
			}
		}
	case "for":
		switch s.lowAt(i-2, sent) {
		case "speaking", "working", "work", "works", "worked":
			e.org += 3
		}
	case "his", "her":
		e.person++
	case "appointed", "appoints", "appointing", "named", "names", "naming", "promoted", "promotes", "promoting", "hired", "hires", "hiring", "poached", "tapped", "elected", "recruited", "installed", "elevated":
		if s.looksPersonal(i, end) && s.officeAfter(end, sent) {
			e.person += 2 * strongEvidence
		}
	default:
		switch {
		case lower && c&personNoun != 0 && c&orgNoun == 0:
			if e.person += 3; !single {
				e.person++
			}
		case lower && c&(personNoun|founderWord) != 0:
			e.person++
		case c&sayVerb != 0 && lower && !single && s.personShape(i, end):
			e.person++
		}
	}
	return e
}

// foundsNext reports whether token k is the verb of a clause whose object is the noun
// before the name: "the company Ana Silva founded in 2009".
func (s *nameScan) foundsNext(k int, sent *prose.Sentence) bool {
	switch s.lowAt(k, sent) {
	case "founded", "cofounded", "started", "runs", "built", "leads", "sold", "heads":
	default:
		return false
	}
	switch next := s.lowAt(k+1, sent); next {
	case "", ",", ".", "in", "with", "at", "after", "on", "last", "when", "while", "and", "to", "out", "from", ")":
		return true
	}
	return false
}

// officeAfter reports whether a title follows token k as that of somebody named or
// hired: "Ana Silva chief executive", "Ana Silva as its new chief executive".
func (s *nameScan) officeAfter(k int, sent *prose.Sentence) bool {
	for n := 0; n < 4 && k < sent.End; n++ {
		if m, ok := s.titleAt(s.doc, k, sent.End); ok {
			// "hired Acme researcher Ana Silva": the name is that of her firm.
			return s.class(s.doc.Tokens[m.Last-1].Word)&(titleHead|founderWord) != 0 && (n > 0 || int(m.Last) >= sent.End || !s.capital(int(m.Last)))
		}
		switch s.lowAt(k, sent) {
		case "as", "to", "its", "their", "the", "a", "an", "new", "first", "interim", "acting":
			k++
		default:
			return false
		}
	}
	return false
}

// personWordAfter reports whether a lower-case word for a person follows: "a former X
// executive", "ex-X engineers".
func (s *nameScan) personWordAfter(k int, sent *prose.Sentence) bool {
	if k >= sent.End {
		return false
	}
	t := &s.doc.Tokens[k]
	return t.Flags&prose.Upper == 0 && s.class(t.Word)&(personNoun|titleHead|titleMod|founderWord) != 0
}

// behind weighs what follows a name.
func (s *nameScan) behind(i, end int, sent *prose.Sentence) (e evidence) {
	single := end == i+1
	next := s.lowAt(end, sent)
	if next == "" {
		return e
	}
	switch {
	case s.doc.Tokens[end].Kind == prose.Possessive:
		if single && s.officerOf(i, end+1, sent) {
			e.org += 4 // "Quay's co-founder", "Marrow's three founders"
			return e
		}
		return s.possession(end+1, sent)
	case next == ",", next == "(", next == "–", next == "—":
		return s.apposed(i, end, sent)
	case next == "who":
		e.person += strongEvidence
		return e
	case next == "and":
		switch s.lowAt(end+1, sent) {
		case "his", "her":
			e.person += strongEvidence
		}
		return e
	case next == "-":
		if s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 {
			if ownedBehind(s.lowAt(end+1, sent)) {
				e.org += strongEvidence
			}
		}
		return e
	}
	t := &s.doc.Tokens[end]
	c := s.class(t.Word)
	if next == "chief" && single {
		e.org += 3 // "Cleo chief executive Ana Silva"
		return e
	}
	if t.Flags&prose.Upper == 0 && c&(personNoun|titleHead) != 0 && c&sayVerb == 0 && !(len(next) > 2 && next[len(next)-2:] == "ed") && next != "lead" && next != "leads" && next != "heads" && next != "partners" && next != "head" {
		e.org += 3 // "a X executive", "X engineers"
		return e
	}
	if c&sayVerb != 0 {
		// "X said she would", "X says it will"
		for k := end + 1; k < sent.End && k < end+4; k++ {
			switch s.lowAt(k, sent) {
			case "he", "she":
				e.person += 4
				return e
			case "it", "its":
				e.org += 3
				return e
			}
		}
		if !single && s.personShape(i, end) {
			e.person += 2
		}
		return e
	}
	return s.predicate(i, end, sent)
}

// predicate weighs the verb that follows a name: people study, companies raise.
func (s *nameScan) predicate(i, end int, sent *prose.Sentence) (e evidence) {
	switch s.lowAt(i-1, sent) {
	case "of", "for", "at", "with", "by", "from", "into":
		return e // "the chief executive of Acme resigned"
	}
	single := end == i+1
	k := end
	be := false
	for steps := 0; k < sent.End && steps < 5; steps++ {
		switch w := s.lowAt(k, sent); w {
		case "is", "was", "were", "are", "been", "remains", "became", "becomes":
			be = true
			k++
			continue
		case "has", "have", "had", "also", "recently", "since", "then", "will", "now", "today", "already", "just", "initially", "originally", "reportedly", "later", "first", "previously", "still", "never":
			k++
			continue
		default:
			if len(w) > 4 && w[len(w)-2:] == "ly" {
				k++
				continue
			}
		}
		break
	}
	if k >= sent.End {
		return e
	}
	t := &s.doc.Tokens[k]
	if t.Kind != prose.WordToken || t.Flags&(prose.Upper|prose.MixedCase) != 0 && s.class(t.Word)&raiseVerb == 0 {
		return e // headlines write "Acme Raises"
	}
	w := s.lowAt(k, sent)
	if be {
		switch w {
		case "founded", "launched", "established", "incorporated", "acquired", "valued", "headquartered", "backed", "listed", "cofounded", "co-founded", "profitable", "bootstrapped":
			e.org += 4
		case "based", "set", "bought", "started", "created":
			e.org += 2
		case "born":
			if !single {
				e.person += 3
			}
		case "appointed", "promoted", "hired", "educated", "elected", "succeeded", "replaced", "married", "ousted", "fired", "tired", "survived":
			e.person += 3
		case "a", "an", "the", "its", "one":
			for j := k + 1; j < sent.End && j < k+8; j++ {
				c := s.class(s.doc.Tokens[j].Word)
				tj := &s.doc.Tokens[j]
				if tj.Kind != prose.WordToken || c&function != 0 && c&titleMod == 0 || tj.Flags&prose.Upper != 0 && j > k+2 {
					break
				}
				if c&orgNoun != 0 && c&(personNoun|titleHead) == 0 || s.bodyNoun(j) || s.startUp(j) {
					e.org += strongEvidence
					break
				}
				if c&(personNoun|titleHead|founderWord) != 0 && nounForm(s.doc.Bytes(j)) && (j+1 >= sent.End || s.class(s.doc.Tokens[j+1].Word)&(orgNoun|titleHead) == 0) {
					e.person += 4
					break
				}
			}
		case "founder", "co-founder", "cofounder", "chief", "ceo", "cto", "coo", "cfo", "chairman", "chairwoman", "chair", "president", "managing":
			e.person += 4
		}
		return e
	}
	switch w {
	case "studied", "graduated", "quit", "resigned", "retired", "recalls", "recalled", "remembers", "remembered", "jokes", "joked", "laughs", "laughed", "smiles", "smiled", "shrugs", "emigrated", "dropped", "married",
		"lives", "sleeps", "died", "swims", "wears":
		e.person += 3
	case "cofounded", "co-founded", "left", "met", "stepped", "earned", "worked", "spent", "sits", "joins":
		e.person += 2
		if single && w != "cofounded" && w != "co-founded" && w != "stepped" {
			e.person -= 2
		}
	case "serves", "served":
		if s.lowAt(k+1, sent) == "as" {
			e.person += 3
		} else if w == "serves" {
			e.org++
		}
	case "founded", "started", "joined":
		if !single {
			e.person++
		}
	case "raised", "raises", "secured", "secures", "snagged", "snags", "bagged", "bags", "nabs", "nabbed", "landed", "lands", "netted", "nets", "pocketed", "pockets", "operates", "offers", "provides", "employs", "acquires", "unveils",
		"unveiled", "employed", "acquired", "competes":
		e.org += 3
	case "launched", "announced", "plans", "expanded", "closed", "bought", "partnered":
		if single || !s.personShape(i, end) {
			e.org += 2
		}
	case "buys", "launches", "announces", "expands", "partners", "merges", "merged", "closes", "lists":
		e.org += 2
	default:
		if s.class(t.Word)&raiseVerb != 0 && (w[len(w)-1] == 's' || w[len(w)-1] == 'd') {
			e.org++
		}
	}
	return e
}

// bodyNoun reports whether token j is the noun for another kind of organisation.
func (s *nameScan) bodyNoun(j int) bool {
	switch string(s.doc.Bytes(j)) {
	case "band", "airline", "magazine", "newspaper", "charity", "school", "university", "college", "museum", "club", "restaurant", "festival", "hospital", "foundation", "cooperative", "orchestra", "institute", "theatre", "library", "nonprofit", "partnership",
		"journal", "consortium", "federation", "network", "party", "label", "brewery", "winery", "hotel", "venture", "initiative", "programme", "program":
		return true
	}
	return false
}

// officerOf reports whether the title at token k, perhaps behind a number or "new", is
// one that a company has, and the name at token i before "'s" is no person's.
func (s *nameScan) officerOf(i, k int, sent *prose.Sentence) bool {
	for n := 0; n < 3 && k < sent.End; n++ {
		if m, ok := s.titleAt(s.doc, k, sent.End); ok {
			last := int(m.Last) - 1
			if b := s.doc.Bytes(last); s.class(s.doc.Tokens[last].Word)&founderWord != 0 && b[len(b)-1] != 's' && m.Last-m.First > 1 {
				// "Ana's co-founder" is Ana's, "Quay's co-founder" Quay's.
				return !isGivenName(s.doc.Bytes(i)) && (!isSurname(s.doc.Bytes(i)) || isCommonWord(s.doc.Bytes(i)))
			}
			return s.class(s.doc.Tokens[last].Word)&founderWord != 0 || m.Last-m.First > 1 && (s.doc.Lower(int(m.First)) == "chief" || s.doc.Lower(int(m.First)) == "managing") || s.doc.Lower(last) == "ceo"
		}
		switch s.lowAt(k, sent) {
		case "two", "three", "four", "five", "new", "first", "former", "interim", "sole", "young", "current":
			k++
		default:
			return false
		}
	}
	return false
}

// possession weighs what a name is said to have: a company has a valuation, a person
// a brother.
func (s *nameScan) possession(k int, sent *prose.Sentence) (e evidence) {
	for n := 0; n < 4 && k < sent.End; n++ {
		t := &s.doc.Tokens[k]
		switch s.lowAt(k, sent) {
		case "founder", "founders", "cofounders", "co-founders", "ceo", "cto", "coo", "cfo", "app", "platform", "product", "products", "software", "technology", "valuation", "revenue", "revenues", "round", "investors", "backers",
			"shareholders", "headquarters", "customers", "users", "employees", "staff", "board", "growth", "shares", "stock", "parent", "subsidiary", "ipo", "services", "clients", "workforce", "engineers", "website", "office", "offices", "funding",
			"backing", "fundraise", "origins", "roots", "founding", "series", "seed", "market", "business", "warehouse", "factory", "marketplace", "api", "chatbot", "spokesperson", "spokesman", "spokeswoman":
			e.org += 4
			return e
		case "brother", "sister", "wife", "husband", "father", "mother", "parents", "career", "son", "daughter", "death", "resignation", "appointment", "departure", "predecessor", "successor", "family", "childhood":
			e.person += 4
			return e
		}
		if t.Kind != prose.WordToken || s.class(t.Word)&function != 0 {
			break
		}
		k++
	}
	return e
}

// apposed weighs the apposition or relative clause behind a name that ends before
// token end.
func (s *nameScan) apposed(i, end int, sent *prose.Sentence) (e evidence) {
	bracket := s.lowAt(end, sent) == "("
	switch w := s.lowAt(end+1, sent); w {
	case "who", "whom":
		if w := s.lowAt(i-1, sent); (w == "of" || w == "at") && s.titleBefore(i-1) {
			return e // "CEO of Acme, who held the post"
		}
		e.person += strongEvidence
		return e
	case "which":
		e.org += strongEvidence
		return e
	case "founded", "cofounded", "co-founded", "headquartered", "established", "launched", "incorporated":
		if next := s.lowAt(end+2, sent); next == "in" || next == "by" || next == "out" || next == "last" || next == "just" || next == "at" {
			e.org += strongEvidence
		}
		return e
	case "his", "her":
		for k := end + 2; k < sent.End && k < end+5; k++ {
			switch s.lowAt(k, sent) {
			case "brother", "sister", "wife", "husband", "cousin", "friend", "colleague", "partner", "co", "cofounder", "son", "daughter", "father", "mother", "boss", "deputy", "successor", "predecessor":
				e.person += 3
				return e
			}
			if s.class(s.doc.Tokens[k].Word)&orgNoun != 0 {
				e.org += 3 // "Gainsight, his former company"
				return e
			}
		}
		return e
	}
	if s.titleAfter(end, sent.End) {
		e.person += 4
		if end > i+1 {
			e.person++
		}
		return e
	}
	// "Ana Silva, 36," and "Lena (29)"
	if t := end + 1; t+1 < sent.End && s.doc.Tokens[t].Kind == prose.NumberToken && len(s.doc.Bytes(t)) == 2 {
		if b := s.doc.Bytes(t); b[0] >= '1' && b[0] <= '9' && b[1] >= '0' && b[1] <= '9' {
			switch s.lowAt(t+1, sent) {
			case ",", ")", ".", "–", "—":
				e.person += 4
				return e
			}
		}
	}
	if bracket {
		return e
	}
	if s.apposedCompany(end) {
		e.org += strongEvidence + 1
		return e
	}
	k := end + 1
	switch s.lowAt(k, sent) {
	case "a", "an", "the", "one", "its", "their", "former", "then":
		for j := k; j < sent.End && j < k+9; j++ {
			t := &s.doc.Tokens[j]
			if t.Kind == prose.Punct && !isHyphen(s.doc, j) && t.Kind != prose.Possessive {
				break
			}
			c := s.class(t.Word)
			if w := s.lowAt(j, sent); w == "graduate" || w == "alum" || w == "alumnus" || w == "developer" || w == "operator" {
				break // "Acme, a Y Combinator graduate"
			}
			if t.Flags&prose.Upper == 0 && c&(personNoun|founderWord|titleHead) != 0 && c&orgNoun == 0 && nounForm(s.doc.Bytes(j)) && !s.designs(j) {
				if j+1 < sent.End {
					// "a research tool": the last noun counts.
					n := &s.doc.Tokens[j+1]
					if n.Kind == prose.WordToken && n.Flags&prose.Upper == 0 && s.class(n.Word)&function == 0 {
						continue
					}
				}
				e.person += 4
				break
			}
			switch s.lowAt(j, sent) {
			case "of", "who", "that", "which", "at", "in", "for", "with", "from", "by", "and", "said":
				return e
			}
		}
	}
	return e
}

// company adds what the words of a known organisation or fund are.
func (s *nameScan) settleKinds() {
	s.spread()
	for i := range s.entities {
		e := &s.entities[i]
		if e.Kind == Place || e.Company != nil || e.Person != nil || e.fixed {
			continue
		}
		e.Kind = e.weight.kind()
		e.Given = e.Kind == Name && e.weight.org == 0 && e.Mentions <= 3 && onlyGiven(e.Name)
	}
}

// onlyGiven reports whether a name is a given name and no word of the language.
func onlyGiven(name string) bool {
	return isGivenName([]byte(name)) && !isCommonWord([]byte(name)) && !strings.ContainsAny(name, " -.")
}

// spread gives the members of a list what their neighbours are: "Tom Whitby, Chen Yu and
// Aisha Noor" are all persons if one is and none is anything else.
func (s *nameScan) spread() {
	for range 2 {
		for n := 1; n < len(s.out); n++ {
			a, b := &s.out[n-1], &s.out[n]
			if a.Entity == 0 || b.Entity == 0 || !s.coordinated(int(a.Last), int(b.First)) {
				continue
			}
			if n > 1 && s.listOfPersons(&s.out[n-2], a, b) {
				s.entities[b.Entity-1].weight.org = 0
			}
			s.lend(a, b)
			s.lend(b, a)
		}
	}
}

// lend lets the name at to, which nothing is known of, be a person beside one who is.
func (s *nameScan) lend(from, to *Mention) {
	f, t := &s.entities[from.Entity-1], &s.entities[to.Entity-1]
	if from.Given && to.Given && f.weight.org == 0 && t.weight.org == 0 && onlyGiven(f.Name) && onlyGiven(t.Name) {
		t.weight.person = max(t.weight.person, 1) // "founded by James and Tim"
		return
	}
	if f.weight.person >= f.weight.org+3 && t.weight.org <= 2*t.Mentions && s.speakTogether(from, to) {
		t.weight.org = 0 // an ordinary word was all that spoke for a company
	}
	if f.weight.person < f.weight.org+3 || t.weight.org > 0 || t.weight.person > 1 || t.Company != nil || t.Person != nil || t.fixed {
		return
	}
	if to.Last-to.First >= 2 && (s.personShape(int(to.First), int(to.Last)) || to.Last-to.First == 2 && s.speakTogether(from, to)) {
		t.weight.person = max(t.weight.person, 2)
	}
}

// listOfPersons reports whether two persons and a further name of two words are all of a
// list, "Tom Whitby, Chen Yu and Fern Noor", though an ordinary word speaks for a company.
func (s *nameScan) listOfPersons(a, b, c *Mention) bool {
	if a.Entity == 0 || !s.coordinated(int(a.Last), int(b.First)) || c.Last-c.First != 2 || s.doc.Lower(int(c.First)-1) != "and" {
		return false
	}
	e, f, g := &s.entities[a.Entity-1], &s.entities[b.Entity-1], &s.entities[c.Entity-1]
	return e.weight.person >= e.weight.org+2 && f.weight.person >= f.weight.org+2 && g.weight.org <= 2*g.Mentions && g.Company == nil
}

// speakTogether reports whether "and" joins two names that both say something: "Fern Birk
// and Ana Silva said".
func (s *nameScan) speakTogether(a, b *Mention) bool {
	return s.doc.Lower(int(min(a.Last, b.Last))) == "and" && s.saysNext(int(max(a.Last, b.Last)))
}

// coordinated reports whether tokens [i,j) are what parts members of a list.
func (s *nameScan) coordinated(i, j int) bool {
	if j <= i || j > i+2 {
		return false
	}
	for k := i; k < j; k++ {
		switch string(s.doc.Bytes(k)) {
		case ",", "and", "&":
		default:
			return false
		}
	}
	return true
}

// product reports whether the words around a name call it what a company makes: "its
// flagship product, Convoy", "Convoy, its app", "Convoy, which is Acme's main product".
func (s *nameScan) product(i, end int, sent *prose.Sentence) bool {
	if i-2 > sent.Start && s.lowAt(i-1, sent) == "," && s.productNoun(i-2) {
		for k := i - 3; k >= sent.Start && k > i-7; k-- {
			switch s.lowAt(k, sent) {
			case "its", "their", "our", "'s", "’s":
				return true
			case ",", "the":
				return false
			}
		}
	}
	if s.lowAt(end, sent) != "," {
		return false
	}
	k := end + 1
	switch s.lowAt(k, sent) {
	case "its", "their", "our":
	case "which":
		if w := s.lowAt(k+1, sent); w != "is" && w != "was" {
			return false
		}
		k++
	default:
		return false
	}
	owned := s.lowAt(k, sent) != "is" && s.lowAt(k, sent) != "was"
	for n := k + 1; n < sent.End && n < k+7; n++ {
		if s.doc.Tokens[n].Kind == prose.Possessive || s.lowAt(n, sent) == "its" {
			owned = true
		}
		if s.productNoun(n) {
			return owned
		}
		if s.doc.Tokens[n].Kind == prose.Punct && !isHyphen(s.doc, n) {
			return false
		}
	}
	return false
}

// productNoun reports whether token k is a word for what a company makes.
func (s *nameScan) productNoun(k int) bool {
	switch s.doc.Lower(k) {
	case "product", "app", "platform", "tool", "service", "model", "chatbot", "software", "device", "drug", "robot", "engine", "assistant", "game", "satellite", "rocket":
		return true
	}
	return false
}
