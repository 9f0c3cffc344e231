package mention

import (
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
)

// extend reads on from a name's first token.
func (s *nameScan) extend(i, limit int, headline bool) int {
	end := i + 1
	ex := i >= 2 && isHyphen(s.doc, i-1) && s.doc.Lower(i-2) == "ex"
	for end < limit {
		t := &s.doc.Tokens[end]
		b := s.doc.Bytes(end)
		switch {
		case ex && s.capital(end) && isGivenName(b):
			return end // "ex-Googlers Ana Silva and Bo Ek"
		case s.capital(end):
			c := s.class(t.Word)
			if s.verbInCapitals(end, limit) || end < s.shoutEnd && (c&(function|raiseVerb) != 0 || s.plainInLede(end)) {
				return end
			}
			if c&(titleHead|founderWord) != 0 && c&orgSuffix == 0 && !(end == i+1 && isGivenName(s.doc.Bytes(i)) && s.doc.Lower(end) == "dean") {
				if _, ok := s.titleAt(s.doc, end, limit); ok {
					return end
				}
			}
			if end+2 < limit && s.doc.Lower(end) == "co" && isHyphen(s.doc, end+1) && s.class(s.doc.Tokens[end+2].Word)&(titleHead|founderWord) != 0 {
				return end // "Acme Co-Founder Ana Silva"
			}
			if c&titleMod != 0 && c&orgSuffix == 0 {
				if m, ok := s.titleAt(s.doc, end, limit); ok && m.Last-m.First >= 2 {
					return end
				}
			}
			if m, ok := s.seriesAt(s.doc, end, limit); ok && (m.Last-m.First > 1 || end+1 >= limit || !s.capital(end+1)) {
				return end // "Acme Series B", not "Digital Debt Capital Markets"
			}
			if c&calendarDay != 0 && c&orgSuffix == 0 && t.Flags&prose.SpaceLeft != 0 && !(end+1 < limit && s.capital(end+1)) && !s.surnamedDay(i, end) {
				return end
			}
			if headline && isCommonWord(b) && s.mid[string(b)] == 0 && t.Flags&prose.MixedCase == 0 && c&orgSuffix == 0 && !(c&raiseVerb == 0 && s.opensAside(end+1, limit)) {
				return end
			}
			end++
		case t.Kind == prose.Punct && end+1 < limit && t.Flags&prose.SpaceLeft == 0 && isHyphen(s.doc, end):
			next := &s.doc.Tokens[end+1]
			if s.lowerSyllable(i, end) {
				end += 2
				continue
			}
			if describesBehind(s.doc.Lower(end + 1)) {
				return end // "SoftBank-Backed"
			}
			if next.Flags&prose.SpaceLeft != 0 || !(s.capital(end+1) || next.Kind == prose.NumberToken) {
				return end
			}
			end += 2
		case string(b) == "&" && end+1 < limit && s.capital(end+1), string(b) == "/" && end+1 < limit && string(s.doc.Bytes(end-1)) == "A" && string(s.doc.Bytes(end+1)) == "S":
			end += 2
		case s.nicknameEnd(i, end, limit) > end:
			end = s.nicknameEnd(i, end, limit)
		case t.Flags&prose.SpaceLeft == 0 && (string(b) == "°" || string(b) == "+" && s.doc.Tokens[end-1].Kind == prose.WordToken && (end+1 >= limit || s.doc.Tokens[end+1].Flags&prose.SpaceLeft != 0 || s.doc.Tokens[end+1].Kind == prose.Punct && !isHyphen(s.doc, end+1) || s.doc.Tokens[end+1].Kind == prose.Possessive)):
			end++
		case t.Kind == prose.Possessive && end+1 < limit && s.capital(end+1) && s.saintly(i, end):
			end += 2 // "St Mary's Hospital"
		case string(b) == "." && end == i+1 && s.doc.Lower(i) == "st" && end+1 < limit && s.capital(end+1):
			end += 2
		case string(b) == "." && end+1 < limit && s.capital(end+1) && end-1 >= i && s.initial(end-1) && s.doc.Tokens[end+1].Flags&prose.SpaceLeft != 0:
			end += 2
		case string(b) == "of" && end+1 < limit && s.class(s.doc.Tokens[end-1].Word)&ofHead != 0:
			j := end + 1
			if string(s.doc.Bytes(j)) == "the" {
				j++
			}
			if j >= limit || !s.capital(j) {
				return end
			}
			end = j + 1
		case string(b) == "and" && end+1 < limit && s.capital(end+1) && s.joinedByAnd(i, end):
			end += 2
		case string(b) == "for" && end+1 < limit && s.class(s.doc.Tokens[end-1].Word)&(ofHead|fundSuffix) != 0:
			j := end + 1
			if string(s.doc.Bytes(j)) == "the" {
				j++
			}
			if j >= limit || !s.capital(j) {
				return s.legalForm(end, limit)
			}
			end = j + 1
		case end+2 < limit && s.class(t.Word)&particle != 0 && t.Flags&prose.Upper == 0 && isHyphen(s.doc, end+1) && s.doc.Tokens[end+1].Flags&prose.SpaceLeft == 0 && s.capital(end+2) && (isGivenName(s.doc.Bytes(i)) || isSurname(s.doc.Bytes(i))):
			end += 3 // "Mohamed Salah al-Din"
		case s.particles(end, limit) > end && (!isCommonWord(s.doc.Bytes(end-1)) || isGivenName(s.doc.Bytes(end-1))):
			end = s.particles(end, limit) + 1
		case t.Kind == prose.NumberToken && len(b) <= 2 && s.numberEnds(end, limit) && !s.taken[end]:
			end++
			return end
		default:
			return s.legalForm(end, limit)
		}
	}
	return end
}

// surnamedDay reports whether the month or weekday at token k, which no date holds, is
// the surname of somebody whose given name stands at token i: "Kate Sun", "Ada May".
func (s *nameScan) surnamedDay(i, k int) bool {
	return k == i+1 && isGivenName(s.doc.Bytes(i)) && !isCommonWord(s.doc.Bytes(i)) && isSurname(s.doc.Bytes(k)) && len(s.doc.Bytes(k)) <= 5
}

// opensAside reports whether token i opens a bracket or is a dash: "Brask Mobility
// (Aarhus)" is a name even in a headline.
func (s *nameScan) opensAside(i, limit int) bool {
	if i >= limit {
		return false
	}
	switch string(s.doc.Bytes(i)) {
	case "(", "–", "—", "|":
		return true
	}
	return false
}

// saintly reports whether the possessive at token p stands inside the name of a
// hospital or a college: "King's College".
func (s *nameScan) saintly(i, p int) bool {
	switch s.doc.Lower(p + 1) {
	case "hospital", "college", "school", "university", "church", "church's", "academy", "hospice", "cathedral":
		return true
	}
	return s.doc.Lower(i) == "st" && s.class(s.doc.Tokens[p+1].Word)&orgSuffix != 0
}

// lowerSyllable reports whether the hyphen at token h joins the second syllable of a
// Korean given name, in lower case: "Kim Seo-yeon".
func (s *nameScan) lowerSyllable(i, h int) bool {
	if h+1 >= len(s.doc.Tokens) || h == i {
		return false
	}
	b := s.doc.Bytes(h + 1)
	if t := &s.doc.Tokens[h+1]; h == i+2 && koreanSurname(s.doc.Lower(i)) && len(s.doc.Bytes(h-1)) <= 5 && t.Kind == prose.WordToken && t.Flags&(prose.SpaceLeft|prose.Upper) == 0 && len(b) <= 5 {
		return true // "Lee Min-ho"
	}
	if t := &s.doc.Tokens[h+1]; t.Kind != prose.WordToken || t.Flags != 0 && t.Flags&(prose.SpaceLeft|prose.Upper) != 0 || len(b) > 5 || isCommonWord(b) && !isSurname(b) {
		return false
	}
	return len(s.doc.Bytes(h-1)) <= 5 && (isSurname(s.doc.Bytes(h-1)) || isGivenName(s.doc.Bytes(h-1)) || h > i+1 && isSurname(s.doc.Bytes(i))) && s.class(s.doc.Tokens[h+1].Word)&(function|orgNoun|personNoun|titleHead) == 0 && (isSurname(b) || isGivenName(b))
}

// koreanSurname reports whether a word in lower case is one of the few surnames that most
// Koreans have.
func koreanSurname(word string) bool {
	switch word {
	case "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "song", "ryu", "hong", "moon", "yang", "bae", "baek", "nam":
		return true
	}
	return false
}

// nicknameEnd reads on over a nickname in quotes and the surname behind it: William
// “Bill” Farrow. It returns end when there is none.
func (s *nameScan) nicknameEnd(i, end, limit int) int {
	if end+3 >= limit || !s.capital(end+1) || !s.capital(end+3) || !isGivenName(s.doc.Bytes(i)) || end > i+2 {
		return end
	}
	switch string(s.doc.Bytes(end)) {
	case "“", "\"", "‘":
	default:
		return end
	}
	switch string(s.doc.Bytes(end + 2)) {
	case "”", "\"", "’":
		return end + 4
	}
	return end
}

// particles passes the lower-case particles of a person's name, "van der", from token
// i on, when a capital follows: it returns the token of that, and else i.
func (s *nameScan) particles(i, limit int) int {
	end := i
	for end < limit && end < i+3 {
		t := &s.doc.Tokens[end]
		if t.Kind != prose.WordToken || t.Flags&prose.Upper != 0 || s.class(t.Word)&particle == 0 || string(s.doc.Bytes(end)) == "the" {
			break
		}
		end++
	}
	if end == i || end >= limit || !s.capital(end) {
		return i
	}
	return end
}

// legalForm reads on over a comma and a legal form behind a name that ends before
// token end: "Acme, Inc.", "Acme Inc.".
func (s *nameScan) legalForm(end, limit int) int {
	isForm := func(k int) bool {
		switch s.doc.Lower(k) {
		case "inc", "ltd", "llc", "llp", "corp", "co", "plc", "gmbh", "limited", "incorporated", "s.a", "b.v", "l.p.", "l.p", "l.l.c.", "l.l.c", "s.a.", "b.v.", "s.p.a.", "n.v.":
			return s.doc.Tokens[k].Flags&prose.Upper != 0 && !(k+1 < limit && isHyphen(s.doc, k+1) && s.doc.Tokens[k+1].Flags&prose.SpaceLeft == 0) // not "Co-founder"
		}
		return false
	}
	if end+1 < limit && string(s.doc.Bytes(end)) == "," && isForm(end+1) {
		end += 2
	}
	if e := s.junior(end, limit); e > end {
		return e
	}
	if end+1 < limit && string(s.doc.Bytes(end)) == "." && s.doc.Tokens[end].Flags&prose.SpaceLeft == 0 && isForm(end-1) {
		end++
		if end+1 < limit && string(s.doc.Bytes(end)) == "," && isForm(end+1) {
			return s.legalForm(end, limit) // "Co., Ltd."
		}
	}
	return end
}

// joinedByAnd reports whether "and" at token k stands inside the name that begins at
// token i: "Bank of Credit and Commerce", "Fels and Co".
func (s *nameScan) joinedByAnd(i, k int) bool {
	switch string(s.doc.Bytes(k + 1)) {
	case "Co", "Sons", "Daughters", "Brothers", "Company", "Associates":
		return true
	}
	if k < i+3 || s.class(s.doc.Tokens[k+1].Word)&(titleHead|titleMod) != 0 || string(s.doc.Bytes(k-2)) != "of" || !isCommonWord(s.doc.Bytes(k-1)) || !isCommonWord(s.doc.Bytes(k+1)) {
		return false
	}
	_, at := place.LookupBytes(s.doc.Bytes(k - 1))
	return !at
}

// junior reads on over "Jr." behind a person's name that ends before token end.
func (s *nameScan) junior(end, limit int) int {
	k := end
	if k < limit && string(s.doc.Bytes(k)) == "," {
		k++
	}
	if k >= limit {
		return end
	}
	switch string(s.doc.Bytes(k)) {
	case "Jr", "Sr", "Jr.", "Sr.":
	default:
		return end
	}
	k++
	if k < limit && string(s.doc.Bytes(k)) == "." && s.doc.Tokens[k].Flags&prose.SpaceLeft == 0 && k+1 < limit {
		k++
	}
	return k
}

func (s *nameScan) initial(i int) bool {
	b := s.doc.Bytes(i)
	if len(b) == 1 {
		return b[0] >= 'A' && b[0] <= 'Z'
	}
	// "J.P."
	if len(b) != 4 && len(b) != 6 {
		return false
	}
	for k, c := range b {
		if k%2 == 0 && (c < 'A' || c > 'Z') || k%2 == 1 && c != '.' {
			return false
		}
	}
	return true
}

// numberEnds reports whether a small number at token i ends a name ("Motel 6"):
// nothing it could count follows.
func (s *nameScan) numberEnds(i, limit int) bool {
	b := s.doc.Bytes(i)
	if b[0] < '1' || b[0] > '9' || len(b) == 2 && (b[1] < '0' || b[1] > '9') {
		return false
	}
	prev := s.class(s.doc.Tokens[i-1].Word)
	if prev&(calendarDay|function) != 0 {
		return false
	}
	if i+1 >= limit {
		return true
	}
	next := &s.doc.Tokens[i+1]
	if next.Kind == prose.WordToken {
		return s.class(next.Word)&function != 0 || prev&fundSuffix != 0 && s.doc.Tokens[i-1].Flags&prose.Upper != 0 && s.class(next.Word)&(orgNoun|personNoun|titleHead) == 0 && next.Flags&prose.Upper == 0
	}
	if next.Kind == prose.Symbol {
		return false
	}
	return string(s.doc.Bytes(i+1)) != "-"
}

// secondName finds where a person's name begins in the run [i,end) behind "CEO of":
// "former CEO of Acme Foods Ana Silva". It returns i when the run is one name.
func (s *nameScan) secondName(i, end int) int {
	n := len(s.out)
	if n == 0 || end-i < 3 || s.out[n-1].Kind != Title || int(s.out[n-1].Last) != i-1 || isGivenName(s.doc.Bytes(i)) {
		return i
	}
	switch s.doc.Lower(end - 1) {
	case "church", "school", "college", "university", "hospital", "museum", "party", "house":
		return i
	}
	for k := end - 2; k > i; k-- {
		if isGivenName(s.doc.Bytes(k)) && (isSurname(s.doc.Bytes(end-1)) || !isCommonWord(s.doc.Bytes(end-1))) && s.doc.Tokens[k].Flags&prose.SpaceLeft != 0 && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0 && s.personShape(k, end) {
			return k
		}
	}
	if end == i+3 && s.mid[string(s.doc.Bytes(i))] > 1 && !isCommonWord(s.doc.Bytes(end-1)) && !isCommonWord(s.doc.Bytes(i+1)) && s.doc.Tokens[i+1].Kind == prose.WordToken && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0 {
		return i + 1 // the company is named by itself elsewhere
	}
	return i
}

// pastRank passes the office or rank, in capitals, ahead of a person's name of two
// words or more: "Prime Minister Erna Viken".
func (s *nameScan) pastRank(i, end int) int {
	j := i
	for j < end {
		switch s.doc.Lower(j) {
		case "prime", "minister", "senator", "chancellor", "king", "queen", "governor", "mayor", "judge", "justice", "captain", "colonel", "general", "sergeant", "bishop", "pope", "emperor", "sheikh", "sheikha", "congressman", "congresswoman",
			"commissioner", "ambassador", "president", "vice", "secretary", "crown", "mp", "rabbi", "sister", "brother", "father", "detective", "inspector":
			j++
			continue
		}
		break
	}
	if j > i && end-j >= 2 && isGivenName(s.doc.Bytes(j)) && s.class(s.doc.Tokens[end-1].Word)&orgSuffix == 0 {
		return j
	}
	return i
}
