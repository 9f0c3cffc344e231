package value

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
			return i + 1 // Vex.1
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

// inName reports whether the digits at i belong to a name before them: "Lodge 8
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
		return b.mark == '.' && !s.glued(i+2) || b.mark == ',' && !(s.glued(i+2) && s.isDigits(i+2)) || b.mark == ')' || b.mark == ';' || b.mark == '(' && b.flags&spaced != 0 || b.mark == '\'' || b.mark == '"' || b.mark == dashMark && b.flags&spaced != 0 || b.mark == ':' && !s.isDigits(i+2)
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
	if s.isAny(i, "r", "n", "p") {
		return s.letterMoney(i)
	}
	if s.has(i, currencyCode|monthName) {
		return !s.has(i, currencyCode) || !s.edition(i)
	}
	return s.isAny(i, "q", "h", "fy", "cy", "sy") && (s.at(i-1).kind != digitsAtom || !s.glued(i))
}

// hyphenable reports whether a word with a hyphen may stand before a figure
// without making it part of a name.
func (s *Scanner) hyphenable(i int) bool {
	a := s.at(i)
	return a.flags&capital == 0 || a.end-a.start > 1 && s.has(i, starters)
}
