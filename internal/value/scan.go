package value

import (
	"unicode"
	"unicode/utf8"
)

// Reading is what helps to read a text besides the text itself. The zero
// Reading reads English of an unknown day.
type Reading struct {
	Date     Date     // of the article; zero when unknown, and relative dates stay vague
	Dollar   string   // ISO 4217 code a bare "$" stands for; "" is USD, marked as a guess
	Lang     string   // language of the text ("fr", "de-AT"); "" is English
	DayOrder DayOrder // of dates like 3/4/2024
}

// DayOrder says which comes first in a date of two numbers and a year.
type DayOrder uint8

// The orders of day and month.
const (
	OrderUnknown DayOrder = iota // month first where both could be, marked as a guess
	DayFirst
	MonthFirst
)

// Found is a value with its place in the scanned text. Start and End are byte
// offsets and bound the bare value; HedgeStart and HedgeEnd bound the words of
// its approximator, before or after it, and are equal when there is none.
type Found struct {
	Value                Value
	Start, End           int
	HedgeStart, HedgeEnd int
	Pair                 int // 1 + index of the other rendering of the same amount; 0 for none
}

// Scanner finds written values: counts, money, percentages, dates, durations.
// The grammar is closed and hand-written; [Parse] and running text share it.
//
// A text is first cut into atoms (runs of letters, runs of digits, single
// marks), each word looked up once. At every atom that may open a value the
// longest reading is taken; what belongs to no value costs one table look-up.
//
// The zero Scanner is ready. It reuses its memory and is not safe for concurrent use.
type Scanner struct {
	text   []byte
	in     Reading
	today  DayNum
	dated  bool // in.Date is known
	comma  bool // decimal comma, as the language has it
	atoms  []atom
	found  []Found
	clause int    // first atom of the sentence being scanned
	anchor anchor // the last date told in this sentence
	memo   struct {
		at int // 1 + the atom of the amount last read
		amount
		ok bool
	}
}

// anchor is a date that "two years later" may count from.
type anchor struct {
	date Date
	ok   bool
}

// atom is a run of letters, a run of digits, or one mark.
type atom struct {
	start, end uint32
	n          int64  // of digits: their value, -1 beyond 18 digits; of a fraction sign: numerator*100 + denominator
	word       uint16 // index in lexemes, 0 for unknown words; of a currency sign: index in currencies
	kind       atomKind
	mark       mark
	flags      atomFlag
}

type atomKind uint8

const (
	endAtom atomKind = iota // before the first and after the last
	wordAtom
	digitsAtom
	markAtom
)

type atomFlag uint8

const (
	spaced     atomFlag = 1 << iota // white space precedes
	narrow                          // that space is a no-break, narrow or thin one
	capital                         // the first letter is upper case
	allCapital                      // every letter is upper case
)

// mark is what a punctuation atom stands for: an ASCII mark is itself, others
// are folded to these.
type mark byte

const (
	dashMark     mark = 128 + iota // en and em dash
	currencyMark                   // a currency sign
	fractionMark                   // ½ and its like
	timesMark                      // ×
	atLeastMark                    // ≥
	atMostMark                     // ≤
	otherMark
)

var noAtom atom

// at is atom i, or an end atom outside the text.
func (s *Scanner) at(i int) *atom {
	if uint(i) < uint(len(s.atoms)) {
		return &s.atoms[i]
	}
	return &noAtom
}

// lex is what is known of the word at i.
func (s *Scanner) lex(i int) *lexeme {
	if a := s.at(i); a.kind == wordAtom {
		return &lexemes[a.word]
	}
	return &lexemes[0]
}

// has reports whether the word at i may play any of the roles.
func (s *Scanner) has(i int, r role) bool { return s.lex(i).roles&r != 0 }

// is reports whether atom i is the mark m.
func (s *Scanner) is(i int, m mark) bool {
	a := s.at(i)
	return a.kind == markAtom && a.mark == m
}

// isWord reports whether atom i is the word w, whatever its case; w is lower-case ASCII.
func (s *Scanner) isWord(i int, w string) bool {
	a := s.at(i)
	if a.kind != wordAtom || int(a.end-a.start) != len(w) {
		return false
	}
	return s.spells(a, w)
}

// spells reports whether the letters of a, as many as w has, are w.
func (s *Scanner) spells(a *atom, w string) bool {
	for k, c := range s.text[a.start:a.end] {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != w[k] {
			return false
		}
	}
	return true
}

// isAny reports whether atom i is one of the words.
func (s *Scanner) isAny(i int, words ...string) bool {
	a := s.at(i)
	if a.kind != wordAtom {
		return false
	}
	n, first := int(a.end-a.start), s.text[a.start]|0x20
	for _, w := range words {
		if len(w) == n && w[0] == first && s.spells(a, w) {
			return true
		}
	}
	return false
}

// glued reports whether atom i follows the one before without a space.
func (s *Scanner) glued(i int) bool {
	a := s.at(i)
	return a.kind != endAtom && i > 0 && a.flags&spaced == 0
}

func (s *Scanner) isDigits(i int) bool { return s.at(i).kind == digitsAtom }

// width is the number of digits of atom i.
func (s *Scanner) width(i int) int {
	a := s.at(i)
	if a.kind != digitsAtom {
		return 0
	}
	return int(a.end - a.start)
}

func (s *Scanner) hyphen(i int) bool { return s.is(i, '-') }

// dash reports whether atom i is a hyphen, a dash or a tilde.
func (s *Scanner) dash(i int) bool {
	a := s.at(i)
	return a.kind == markAtom && (a.mark == '-' || a.mark == dashMark || a.mark == '~')
}

// bytes is the text of atom i.
func (s *Scanner) bytes(i int) []byte {
	a := s.at(i)
	return s.text[a.start:a.end]
}

// Scan finds the values of a text, in text order and without overlap. The text
// is one block of an article. The result is valid until the next call.
func (s *Scanner) Scan(text []byte, in Reading) []Found {
	s.reset(text, in)
	for i := 0; i < len(s.atoms); {
		i = s.step(i)
	}
	s.between()
	s.pair()
	return s.found
}

func (s *Scanner) reset(text []byte, in Reading) {
	s.text, s.in = text, in
	s.dated = in.Date.Known() && !in.Date.OpenEnd
	s.today = in.Date.End - 1
	s.comma = decimalComma(in.Lang)
	s.found, s.clause, s.anchor = s.found[:0], 0, anchor{}
	s.memo.at = 0
	s.cut()
}

// starters are the roles of words that may open a value.
const starters = numberWord | article | dozen | ordinalWord | fractionWord | vagueCount | groupNoun | multipleWord |
	sign | monthName | weekdayName | season | dayWord | determiner | partWord | calendarWord | address | currencyCode | currencyQualifier

// afterDeterminer are the roles of words that "this" and "the" may make a date with.
const afterDeterminer = timeUnit | monthName | weekdayName | season | dayPart | determiner | calendarWord | numberWord | vagueCount | fractionWord | article | decadeName | hedgeEnd

// opensFigure reports whether atom i may stand in a figure after an article or a
// country: "a dozen", "US$".
func (s *Scanner) opensFigure(i int) bool {
	a := s.at(i)
	switch a.kind {
	case wordAtom:
		return lexemes[a.word].roles&(numberWord|dozen|fractionWord|vagueCount|groupNoun|timeUnit) != 0
	case markAtom:
		return a.mark == currencyMark || a.mark == '-' || a.mark == '.'
	}
	return false
}

// step reads the value that starts at atom i, if there is one, and is the atom
// to go on from.
func (s *Scanner) step(i int) int {
	a := &s.atoms[i]
	switch a.kind {
	case wordAtom:
		r := lexemes[a.word].roles & starters
		if r == 0 || r&^(article|currencyQualifier) == 0 && !s.opensFigure(i+1) || r == determiner && !s.has(i+1, afterDeterminer) && !s.isDigits(i+1) {
			return i + 1
		}
		if r&address != 0 {
			if s.is(i+1, '.') && s.glued(i+1) {
				return s.pastAddress(i)
			}
			return i + 1
		}
		if s.glued(i) && (s.isDigits(i-1) || s.is(i-1, '/') || s.is(i-1, '_')) && !s.has(i, monthName) {
			return i + 1
		}
	case markAtom:
		switch a.mark {
		case '.', '!', '?', ';':
			if s.at(i+1).flags&spaced != 0 && s.at(i+1).flags&capital != 0 {
				s.clause, s.anchor = i+1, anchor{}
			}
			if a.mark != '.' {
				return i + 1
			}
		case '+', '-', '\'', '%', fractionMark, currencyMark:
		case '/':
			if s.is(i+1, '/') {
				return s.pastAddress(i)
			}
			return i + 1
		case '@':
			return s.pastAddress(i)
		default:
			return i + 1
		}
	case digitsAtom:
		if end := s.noFigure(i); end > i {
			return end
		}
	}
	if end, ok := s.date(i); ok {
		return end
	}
	if end, ok := s.quantity(i); ok {
		return end
	}
	return i + 1
}

// pastAddress is the first atom after the web or mail address around atom i.
func (s *Scanner) pastAddress(i int) int {
	for i++; i < len(s.atoms) && s.atoms[i].flags&spaced == 0; i++ {
	}
	return i
}

// noFigure is the atom after digits that are no figure at all: part of a name
// ("M4", "B2B"), a clock time, "24/7", a version. It is i when they may be one.
func (s *Scanner) noFigure(i int) int {
	if s.glued(i) {
		switch {
		case s.at(i-1).kind == wordAtom && !s.mayPrecedeDigits(i-1):
			for i++; s.glued(i) && (s.at(i).kind != markAtom || s.is(i, '.') && s.isDigits(i+1) && s.glued(i+1)); i++ {
			}
			return i
		case s.is(i-1, '#'):
			return i + 1
		case s.is(i-1, '_'), s.is(i-1, '.') && s.glued(i-1) && s.at(i-2).kind == wordAtom && !s.has(i-2, currencyCode|monthName):
			return i + 1 // Flux.1
		case s.hyphen(i-1) && s.glued(i-1) && s.at(i-2).kind == wordAtom && !s.hyphenable(i-2):
			// Covid-19, GPT-4: part of a name.
			for i++; s.glued(i) && s.at(i).kind != markAtom; i++ {
			}
			return i
		}
	}
	switch {
	case s.is(i+1, ':') && s.isDigits(i+2) && s.glued(i+1) && s.glued(i+2): // clock times, ratios
		i += 3
		for s.is(i, ':') && s.isDigits(i+1) {
			i += 2
		}
		return s.pastMeridiem(i)
	case s.meridiem(i+1) > i+1 && s.at(i).n <= 12:
		return s.meridiem(i + 1)
	case s.is(i+1, '(') && s.glued(i+1) && s.glued(i+2) && s.at(i+2).kind == wordAtom && s.is(i+3, ')'): // 401(k)
		return i + 4
	case s.is(i+1, '/') && s.at(i).n == 24 && s.at(i+2).n == 7:
		return i + 3
	case s.isDigits(i+2) && (s.isWord(i+1, "or") || s.isWord(i+1, "to") || s.dash(i+1)) && s.at(i).n <= 12 && s.at(i+2).n <= 12 && s.meridiem(i+3) > i+3: // 3 or 4 am
		return s.meridiem(i + 3)
	case s.inName(i):
		return i + 1
	}
	return i
}

// inName reports whether the digits at i belong to a name before them: "Motel 6
// said", "the Boeing 737". A noun after them is what they count.
func (s *Scanner) inName(i int) bool {
	a := s.at(i - 1)
	if s.isAny(i-1, "fortune", "ftse", "nikkei", "stoxx", "dax", "cac") && a.flags&capital != 0 || s.isWord(i-1, "p") && s.is(i-2, '&') && s.isWord(i-3, "s") {
		return true // an index of companies
	}
	if a.kind != wordAtom || a.flags&capital == 0 || a.word != 0 || s.width(i) > 3 || a.end-a.start < 3 || s.glued(i) {
		return false
	}
	if s.isAny(i-1, "employees", "staff", "headcount", "users", "customers", "team", "total", "age", "aged", "of", "off", "out", "up", "with", "from", "has", "by", "for", "are", "was", "were", "hires", "cuts", "adds", "fires", "axes", "employs", "hits", "passes", "serves", "loses", "sheds", "opens", "bans", "after", "before", "its", "raises", "raised", "gets") {
		return false
	}
	if s.clauseStart(i - 1) { // "Employs 12 in Oslo" is none
		return s.isAny(i+1, "said", "says", "is", "was", "will", "has", "had", "could", "can")
	}
	switch b := s.at(i + 1); b.kind {
	case endAtom:
		return true
	case markAtom:
		return b.mark == '.' && !s.glued(i+2) || b.mark == ',' && !(s.glued(i+2) && s.isDigits(i+2)) || b.mark == ')' || b.mark == '(' && b.flags&spaced != 0 || b.mark == '\'' || b.mark == '"' || b.mark == dashMark && b.flags&spaced != 0 || b.mark == ':' && !s.isDigits(i+2)
	case wordAtom:
		return s.isAny(i+1, "is", "was", "will", "has", "had", "and", "for", "in", "on", "at", "to", "said", "says", "model", "from", "with", "by", "as", "or", "could", "can", "would", "that", "which", "when", "while", "after", "before")
	}
	return false
}

func (s *Scanner) pastMeridiem(i int) int { return max(i, s.meridiem(i)) }

// meridiem is the atom after "am", "p.m." or "o'clock" at i, or i.
func (s *Scanner) meridiem(i int) int {
	switch {
	case s.isWord(i, "pm"), s.isWord(i, "am") && (s.glued(i) || s.at(i).flags&capital == 0):
		return i + 1
	case s.isAny(i, "a", "p") && s.is(i+1, '.') && s.glued(i+1) && s.isWord(i+2, "m") && s.glued(i+2):
		if s.is(i+3, '.') && s.glued(i+3) {
			return i + 4
		}
		return i + 3
	case s.isWord(i, "o") && s.is(i+1, '\'') && s.isWord(i+2, "clock"):
		return i + 3
	}
	return i
}

// mayPrecedeDigits reports whether the word at i may be glued to a number that
// follows it: "USD115", "Rs500", "Dec31", "Q1", "FY24".
func (s *Scanner) mayPrecedeDigits(i int) bool {
	if s.isWord(i, "r") { // R500m, not R3
		return s.width(i+1) >= 3 || s.has(i+2, scaleWord|scaleLetter)
	}
	if s.has(i, currencyCode|monthName) {
		return true
	}
	return s.isAny(i, "q", "h", "fy", "cy", "sy") && (s.at(i-1).kind != digitsAtom || !s.glued(i))
}

// hyphenable reports whether a word with a hyphen may stand before a figure
// without making it part of a name.
func (s *Scanner) hyphenable(i int) bool {
	return s.at(i).flags&capital == 0 || s.has(i, starters)
}

// add records a value that atoms [i, j) write.
func (s *Scanner) add(v Value, i, j int) *Found {
	s.found = append(s.found, Found{Value: v, Start: int(s.at(i).start), End: int(s.at(j - 1).end)})
	return &s.found[len(s.found)-1]
}

// cut divides the text into atoms.
func (s *Scanner) cut() {
	s.atoms = s.atoms[:0]
	var space atomFlag = spaced
	t := s.text
	for i := 0; i < len(t); {
		c := t[i]
		if c >= utf8.RuneSelf {
			i, space = s.cutRune(i, space)
			continue
		}
		switch asciiClass[c] {
		case 's':
			space |= spaced
			i++
		case 'd':
			i = s.cutDigits(i, space)
			space = 0
		case 'l':
			i = s.cutWord(i, space)
			space = 0
		default:
			s.atoms = append(s.atoms, atom{start: uint32(i), end: uint32(i + 1), kind: markAtom, mark: mark(c), flags: space})
			if c == '$' {
				a := &s.atoms[len(s.atoms)-1]
				a.mark, a.word = currencyMark, dollarIndex
			}
			space = 0
			i++
		}
	}
}

// asciiClass is 'l' for letters, 'd' for digits, 's' for white space.
var asciiClass = [utf8.RuneSelf]byte{
	'\t': 's', '\n': 's', '\v': 's', '\f': 's', '\r': 's', ' ': 's',
	'0': 'd', '1': 'd', '2': 'd', '3': 'd', '4': 'd', '5': 'd', '6': 'd', '7': 'd', '8': 'd', '9': 'd',
	'A': 'l', 'B': 'l', 'C': 'l', 'D': 'l', 'E': 'l', 'F': 'l', 'G': 'l', 'H': 'l', 'I': 'l', 'J': 'l', 'K': 'l', 'L': 'l', 'M': 'l',
	'N': 'l', 'O': 'l', 'P': 'l', 'Q': 'l', 'R': 'l', 'S': 'l', 'T': 'l', 'U': 'l', 'V': 'l', 'W': 'l', 'X': 'l', 'Y': 'l', 'Z': 'l',
	'a': 'l', 'b': 'l', 'c': 'l', 'd': 'l', 'e': 'l', 'f': 'l', 'g': 'l', 'h': 'l', 'i': 'l', 'j': 'l', 'k': 'l', 'l': 'l', 'm': 'l',
	'n': 'l', 'o': 'l', 'p': 'l', 'q': 'l', 'r': 'l', 's': 'l', 't': 'l', 'u': 'l', 'v': 'l', 'w': 'l', 'x': 'l', 'y': 'l', 'z': 'l',
}

func (s *Scanner) cutDigits(i int, space atomFlag) int {
	start, n := i, int64(0)
	for i < len(s.text) && '0' <= s.text[i] && s.text[i] <= '9' {
		n = n*10 + int64(s.text[i]-'0')
		if i-start >= 18 {
			n = -1
		}
		i++
	}
	if i-start > 18 {
		n = -1
	}
	s.atoms = append(s.atoms, atom{start: uint32(start), end: uint32(i), n: n, kind: digitsAtom, flags: space})
	return i
}

func (s *Scanner) cutWord(i int, space atomFlag) int {
	start, flags := i, space
	var low [maxWord]byte
	n, upper, letters := 0, 0, 0
	for i < len(s.text) {
		c := s.text[i]
		if c < utf8.RuneSelf {
			if asciiClass[c] != 'l' {
				break
			}
			if c <= 'Z' {
				upper++
				if letters == 0 {
					flags |= capital
				}
				c += 'a' - 'A'
			}
			if n < maxWord {
				low[n] = c
			}
			n++
			letters++
			i++
			continue
		}
		r, size := utf8.DecodeRune(s.text[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		if unicode.IsUpper(r) {
			upper++
			if letters == 0 {
				flags |= capital
			}
			r = unicode.ToLower(r)
		}
		if n+utf8.RuneLen(r) <= maxWord {
			n += utf8.EncodeRune(low[n:], r)
		} else {
			n = maxWord + 1
		}
		letters++
		i += size
	}
	if upper == letters {
		flags |= allCapital
	}
	a := atom{start: uint32(start), end: uint32(i), kind: wordAtom, flags: flags}
	if n <= maxWord {
		a.word = lookUp(low[:n])
	}
	s.atoms = append(s.atoms, a)
	return i
}

// cutRune cuts the atom that starts with the character beyond ASCII at i.
func (s *Scanner) cutRune(i int, space atomFlag) (next int, after atomFlag) {
	r, size := utf8.DecodeRune(s.text[i:])
	switch r {
	case '\u00A0', '\u202F', '\u2009', '\u2007', '\u200A', '\u2008':
		return i + size, space | spaced | narrow
	case '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFEFF', '\u200E', '\u200F':
		return i + size, space
	}
	a := atom{start: uint32(i), end: uint32(i + size), kind: markAtom, mark: otherMark, flags: space}
	switch r {
	case '‐', '‑', '−', '﹣', '－':
		a.mark = '-'
	case '–', '—', '‒', '―':
		a.mark = dashMark
	case '’', '‘', 'ʼ', '′':
		a.mark = '\''
	case '“', '”', '„', '«', '»':
		a.mark = '"'
	case '×', '✕':
		a.mark = timesMark
	case '≈', '∼', '～', '≃':
		a.mark = '~'
	case '≥', '⩾':
		a.mark = atLeastMark
	case '≤', '⩽':
		a.mark = atMostMark
	case '％':
		a.mark = '%'
	case '＋':
		a.mark = '+'
	case '…':
		a.mark = '.'
	default:
		if c, ok := currencySign(r); ok {
			a.mark, a.word = currencyMark, c
		} else if n, ok := fractionSign(r); ok {
			a.mark, a.n = fractionMark, n
		} else if unicode.IsLetter(r) {
			return s.cutWord(i, space), 0
		} else if unicode.IsSpace(r) {
			return i + size, space | spaced
		}
	}
	s.atoms = append(s.atoms, a)
	return i + size, 0
}

// fractionSign is numerator*100 + denominator of a fraction character.
func fractionSign(r rune) (int64, bool) {
	switch r {
	case '½':
		return 102, true
	case '⅓':
		return 103, true
	case '⅔':
		return 203, true
	case '¼':
		return 104, true
	case '¾':
		return 304, true
	case '⅕':
		return 105, true
	case '⅖':
		return 205, true
	case '⅗':
		return 305, true
	case '⅘':
		return 405, true
	case '⅙':
		return 106, true
	case '⅚':
		return 506, true
	case '⅛':
		return 108, true
	case '⅜':
		return 308, true
	case '⅝':
		return 508, true
	case '⅞':
		return 708, true
	}
	return 0, false
}

// decimalComma reports whether a language writes decimals with a comma.
func decimalComma(lang string) bool {
	if len(lang) < 2 {
		return false
	}
	switch lang[:2] {
	case "fr", "de", "es", "it", "nl", "pt", "sv", "da", "nb", "no", "fi", "pl", "cs", "tr", "ru", "uk", "ro":
		return true
	}
	return false
}
