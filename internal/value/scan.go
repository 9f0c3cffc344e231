package value

// Reading is what helps to read a text besides the text itself. The zero
// Reading reads English of an unknown day.
type Reading struct {
	Date     Date     // of the article; zero when unknown, and relative dates stay vague
	Dollar   string   // ISO 4217 code a bare "$" stands for; "" is USD, marked as a guess
	Lang     string   // language of the text ("fr", "de-AT"); "" is English
	DayOrder DayOrder // of dates like 3/4/2024
	Figures  bool     // a figure is asked for: "2016" is a count and no year
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
	told   Value  // length of time of the last "two years ago"
	nested int    // how many dates the one being read is in
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
const starters = wholeWord | longWord | numberWord | article | dozen | ordinalWord | fractionWord | vagueCount | groupNoun | multipleWord |
	sign | monthName | weekdayName | season | dayWord | determiner | partWord | calendarWord | holidayWord | address | currencyCode | currencyQualifier

// afterDeterminer are the roles of words that "this" and "the" may make a date with.
const afterDeterminer = workWord | timeUnit | monthName | weekdayName | season | dayPart | determiner | calendarWord | numberWord | vagueCount | fractionWord | article | decadeName | hedgeEnd

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
		if r == 0 || r&^(article|currencyQualifier) == 0 && !s.opensFigure(i+1) || r == determiner && !s.has(i+1, afterDeterminer) && !s.isDigits(i+1) || r == wholeWord && !s.has(i+1, timeUnit) {
			return i + 1
		}
		if r == holidayWord && a.flags&capital == 0 && !s.isWord(i, "christmas") {
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
	if !s.in.Figures {
		if end, ok := s.date(i); ok {
			return end
		}
	}
	if end, ok := s.quantity(i); ok {
		return end
	}
	return i + 1
}

// add records a value that atoms [i, j) write.
func (s *Scanner) add(v Value, i, j int) *Found {
	s.found = append(s.found, Found{Value: v, Start: int(s.at(i).start), End: int(s.at(j - 1).end)})
	return &s.found[len(s.found)-1]
}
