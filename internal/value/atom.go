package value

import (
	"unicode"
	"unicode/utf8"
)

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

// cut divides the text into atoms.
func (s *Scanner) cut() {
	s.atoms = s.atoms[:0]
	space := spaced
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
	// Most words are in plain lower case.
	end := i
	for end < len(s.text) && s.text[end] >= 'a' && s.text[end] <= 'z' {
		end++
	}
	if end > i && (end == len(s.text) || s.text[end] < utf8.RuneSelf && asciiClass[s.text[end]] != 'l') {
		a := atom{start: uint32(i), end: uint32(end), kind: wordAtom, flags: space}
		if end-i <= maxWord {
			a.word = lookUp(s.text[i:end])
		}
		s.atoms = append(s.atoms, a)
		return end
	}
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
