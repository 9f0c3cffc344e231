package prose

import (
	"unicode"
	"unicode/utf8"
)

// class of a character, for the tokeniser.
type class uint8

const (
	space class = iota
	lower
	upper
	other // a letter without case, or a mark
	digit
	punct
	symbol
	joiner // invisible inside a word: a soft hyphen, a zero-width joiner
)

var asciiClass = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = lower
		case 'A' <= c && c <= 'Z':
			t[c] = upper
		case '0' <= c && c <= '9':
			t[c] = digit
		case c <= ' ' || c == 0x7F:
			t[c] = space
		default:
			t[c] = punct
		}
	}
	for _, c := range "$%&+~=<>^|`@#*_\\" {
		t[c] = symbol
	}
	return t
}()

func classOf(r rune) class {
	if r < utf8.RuneSelf {
		return asciiClass[r]
	}
	switch {
	case r >= 0x2010 && r <= 0x2027, r == 0xAB, r == 0xBB: // dashes, quotes, ellipsis
		return punct
	case r == 0xAD, r == 0x200C, r == 0x200D, r == 0x2060:
		return joiner
	case r == 0x200B, r == 0xFEFF, r == 0x85, unicode.IsSpace(r), unicode.IsControl(r):
		return space
	case unicode.IsLower(r):
		return lower
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return upper
	case r >= 0xFE00 && r <= 0xFE0F, r >= 0x1F3FB && r <= 0x1F3FF:
		return symbol // presentation selectors, skin tones: part of an emoji
	case unicode.IsLetter(r), unicode.IsMark(r):
		return other
	case unicode.IsNumber(r):
		return digit
	case r == '‰', r == '‱':
		return symbol
	case unicode.IsPunct(r):
		return punct
	}
	return symbol
}

// classAt is the class of the character at t[i], its length, and the character.
func classAt(t []byte, i int) (class, int, rune) {
	if c := t[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1, rune(c)
	}
	r, n := utf8.DecodeRune(t[i:])
	return classOf(r), n, r
}

func isLetter(c class) bool { return c == lower || c == upper || c == other }

// peek is classAt, or a space at the end of t.
func peek(t []byte, i int) (class, int) {
	if i >= len(t) {
		return space, 0
	}
	c, n, _ := classAt(t, i)
	return c, n
}

// apostrophe is the length of the apostrophe at t[i], or 0.
func apostrophe(t []byte, i int) int {
	switch {
	case t[i] == '\'':
		return 1
	case t[i] == 0xE2 && i+2 < len(t) && t[i+1] == 0x80 && t[i+2] == 0x99:
		return 3
	}
	return 0
}

// clitic is the length of the "'s" at t[i], or 0.
func clitic(t []byte, i int) int {
	n := apostrophe(t, i)
	if n == 0 || i+n >= len(t) || t[i+n]|0x20 != 's' {
		return 0
	}
	if c, _ := peek(t, i+n+1); isLetter(c) || c == digit || c == joiner {
		return 0
	}
	return n + 1
}

// contraction is the length of the "'ve", "'re", "'ll" or "'m" at t[i], or 0: a verb
// written to its subject.
func contraction(t []byte, i int) int {
	n := apostrophe(t, i)
	if n == 0 || i+n >= len(t) {
		return 0
	}
	end := i + n + 1
	switch t[i+n] | 0x20 {
	case 'v', 'r':
		if end >= len(t) || t[end]|0x20 != 'e' {
			return 0
		}
		end++
	case 'l':
		if end >= len(t) || t[end]|0x20 != 'l' {
			return 0
		}
		end++
	case 'm':
	default:
		return 0
	}
	if c, _ := peek(t, end); isLetter(c) || c == digit || c == joiner {
		return 0
	}
	return end - i
}

// spelling collects what a token's letters say.
type spelling struct {
	upper, lower int
	flags        TokenFlag
	last         class
}

func (s *spelling) add(c class) {
	switch c {
	case upper:
		if s.last == lower || s.last == digit {
			s.flags |= MixedCase
		}
		s.upper++
	case lower:
		s.lower++
	case digit:
		s.flags |= HasDigit
	case other:
		s.last = lower
		return
	}
	s.last = c
}

func (s *spelling) done() TokenFlag {
	if s.upper >= 2 && s.lower == 0 {
		s.flags |= AllUpper
	}
	return s.flags
}

// scanWord is the end of the word that starts at t[i], and its flags.
func scanWord(t []byte, i int) (int, TokenFlag) {
	// Most are in lower case but for the first letter, and a mark or a blank ends them
	// that is part of no word.
	var first TokenFlag
	end := i
	if 'A' <= t[i] && t[i] <= 'Z' {
		first = Upper
		end++
	}
	for end < len(t) && 'a' <= t[end] && t[end] <= 'z' {
		end++
	}
	if end > i && (end == len(t) || endsWord[t[end]]) {
		return end, first
	}
	var s spelling
	segment := i // start of the part after the last dot
	dotted := false
	start := i
	for i < len(t) {
		if t[i] < utf8.RuneSelf && asciiClass[t[i]] == lower { // most of all text
			s.lower++
			s.last = lower
			i++
			continue
		}
		c, n, r := classAt(t, i)
		switch c {
		case lower, upper, other, digit:
			if i == start && c == upper {
				s.flags |= Upper
			}
			s.add(c)
			i += n
			continue
		case joiner:
			if next, _ := peek(t, i+n); isLetter(next) {
				i += n
				continue
			}
		case punct:
			if r == '.' {
				letters := utf8.RuneCount(t[segment:min(i, segment+8)])
				next, m := peek(t, i+1)
				join := false
				switch {
				case next == lower || next == other:
					join = true
				case next == upper && letters == 1 && s.last != digit:
					// "U.S", but not the missing space of "vitamin C.The".
					after, _ := peek(t, i+1+m)
					join = !isLetter(after) || dotted
				case next == upper:
					join = allUpper(t, i+1) || letters == 2 && !letterAfter(t, i+1+m) // "Node.JS", "Ph.D"
				case next == digit:
					join = s.last == digit
				case dotted && letters == 1 && isLetter(s.last):
					return i + 1, s.done() // "U.S.", "a.m."
				}
				if join {
					i++
					segment, dotted = i, true
					if s.last == lower {
						s.last = other // "Node.JS" is no mixed case by its dot
					}
					continue
				}
			} else if m := apostrophe(t, i); m > 0 && clitic(t, i) == 0 && contraction(t, i) == 0 {
				if next, _ := peek(t, i+m); isLetter(next) {
					i += m
					continue
				}
			}
		}
		break
	}
	return i, s.done()
}

// endsWord are the characters that end a word whatever follows.
var endsWord = [256]bool{' ': true, ',': true, ';': true, ':': true, ')': true, '(': true, '-': true, '"': true, '!': true, '?': true, '/': true}

// letterAfter reports whether a letter stands at t[i].
func letterAfter(t []byte, i int) bool {
	c, _ := peek(t, i)
	return isLetter(c)
}

// allUpper reports whether two or more letters, all upper case, stand at t[i].
func allUpper(t []byte, i int) bool {
	n := 0
	for i < len(t) {
		c, m, _ := classAt(t, i)
		if c == lower || c == other {
			return false
		}
		if c != upper {
			break
		}
		n++
		i += m
	}
	return n >= 2
}

// scanNumber is the end of the number that starts at t[i], and its flags.
func scanNumber(t []byte, i int) (int, TokenFlag) {
	var s spelling
	for i < len(t) {
		c, n, r := classAt(t, i)
		switch c {
		case digit:
			s.flags |= HasDigit
			s.last = digit
			i += n
			continue
		case lower, upper, other:
			if c == upper && s.last == digit {
				s.last = upper // "100M" is a figure
			}
			s.add(c)
			i += n
			continue
		case punct:
			if s.last != digit {
				break
			}
			m := 1
			if r != '.' && r != ',' {
				if m = apostrophe(t, i); m == 0 {
					break
				}
			}
			k := digitRun(t, i+m)
			if k == 0 || r == ',' && k > 3 || r != '.' && r != ',' && k != 3 {
				break
			}
			i += m + k
			continue
		}
		break
	}
	return i, s.done()
}

// digitRun is the number of ASCII digits at t[i:].
func digitRun(t []byte, i int) int {
	n := 0
	for i+n < len(t) && asciiDigit(t[i+n]) {
		n++
	}
	return n
}

func asciiDigit(c byte) bool { return '0' <= c && c <= '9' }

// scanSymbol is the end of the symbol that starts at t[i]: an emoji keeps its
// selectors, tones and joined parts; a flag is two letters.
func scanSymbol(t []byte, i int, r rune, n int) int {
	i += n
	if r < utf8.RuneSelf {
		return i
	}
	if regional(r) {
		if next, m := utf8.DecodeRune(t[i:]); regional(next) {
			return i + m
		}
		return i
	}
	for i < len(t) && t[i] >= utf8.RuneSelf {
		next, m := utf8.DecodeRune(t[i:])
		switch {
		case next >= 0xFE00 && next <= 0xFE0F, next >= 0x1F3FB && next <= 0x1F3FF, next >= 0xE0020 && next <= 0xE007F, unicode.IsMark(next):
			i += m
		case next == 0x200D:
			i += m
			if after, k := utf8.DecodeRune(t[i:]); k > 0 && classOf(after) == symbol && after != utf8.RuneError {
				i += k
			}
		default:
			return i
		}
	}
	return i
}

func regional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// quotes follows quotation marks through a block.
type quotes struct {
	double, single bool
}

// tokenise makes tokens of the open block.
func (b *builder) tokenise(quoted bool) {
	d := b.doc
	t := d.Text
	var q quotes
	marks := b.marks
	var style TokenFlag
	gap := SpaceLeft
	for i := b.start; i < len(t); {
		if t[i] == ' ' {
			gap = SpaceLeft
			i++
			continue
		}
		c, n, r := class(0), 1, rune(t[i])
		if r < utf8.RuneSelf {
			c = asciiClass[r]
		} else {
			c, n, r = classAt(t, i)
		}
		if c == space || c == joiner {
			if c == space {
				gap = SpaceLeft
			}
			i += n
			continue
		}
		for len(marks) > 0 && marks[0].at <= uint32(i) {
			style, marks = marks[0].flags, marks[1:]
		}
		tok := Token{Start: uint32(i), Flags: gap | style}
		if quoted || q.double {
			tok.Flags |= Quoted
		}
		end := i + n
		switch c {
		case digit:
			var f TokenFlag
			end, f = scanNumber(t, i)
			tok.Kind = NumberToken
			tok.Flags |= f
		case lower, upper, other:
			var f TokenFlag
			end, f = scanWord(t, i)
			tok.Flags |= f
			if b.lex != nil {
				tok.Form = b.lex.LookupForm(t[i:end])
				tok.Word = b.lex.word(tok.Form)
			}
		case symbol:
			tok.Kind = Symbol
			end = scanSymbol(t, i, r, n)
		default:
			tok.Kind = Punct
			switch r {
			case '.':
				for end < len(t) && t[end] == '.' {
					end++
				}
			case '-':
				for end < len(t) && t[end] == '-' {
					end++
				}
			case '–', '—', '…':
				for end+n <= len(t) && string(t[end:end+n]) == string(t[i:i+n]) {
					end += n
				}
			case '\'', '’', '‘':
				if m := contraction(t, i); m > 0 && gap == 0 && i > b.start && d.Tokens[len(d.Tokens)-1].Kind == WordToken {
					tok.Kind = WordToken
					end = i + m
					if b.lex != nil {
						tok.Form = b.lex.LookupForm(t[i:end])
						tok.Word = b.lex.word(tok.Form)
					}
				} else if m := b.possessive(i, n, r, gap, &q); m > 0 {
					tok.Kind = Possessive
					end = i + m
				}
			case '"':
				tok.Flags &^= Quoted
				if q.double {
					q.double = false
				} else if b.opensQuote(i, gap) {
					q.double = true
				}
				if quoted {
					tok.Flags |= Quoted
				}
			case '“', '«', '„':
				q.double = true
			case '”', '»':
				q.double = false
				if !quoted {
					tok.Flags &^= Quoted
				}
			}
		}
		if end <= i {
			end = i + n // never stand still
		}
		tok.End = uint32(end)
		d.Tokens = append(d.Tokens, tok)
		i, gap = end, 0
	}
}

// possessive is the length of the possessive clitic at the apostrophe r of n
// bytes at Text[i], or 0 if it is a quotation mark.
func (b *builder) possessive(i, n int, r rune, gap TokenFlag, q *quotes) int {
	t := b.doc.Text
	if r == '‘' {
		q.single = true
		return 0
	}
	next, _ := peek(t, i+n)
	if gap != 0 || i == b.start {
		if isLetter(next) && r == '\'' {
			q.single = true
		}
		return 0
	}
	last := &b.doc.Tokens[len(b.doc.Tokens)-1]
	if m := clitic(t, i); m > 0 && (last.Kind != Punct || t[last.Start] == ')' || t[last.Start] == '!') {
		return m
	}
	if q.single {
		if !isLetter(next) {
			q.single = false
		}
		return 0
	}
	if last.Kind == WordToken && t[last.End-1]|0x20 == 's' && !isLetter(next) && next != digit {
		return n
	}
	return 0
}

// opensQuote reports whether the straight quotation mark at Text[i] opens a
// quotation; one right after a figure means inches.
func (b *builder) opensQuote(i int, gap TokenFlag) bool {
	t := b.doc.Text
	next, _ := peek(t, i+1)
	if next == space {
		return false
	}
	if gap != 0 || i == b.start {
		return true
	}
	last := &b.doc.Tokens[len(b.doc.Tokens)-1]
	return last.Kind == Punct || last.Kind == Symbol
}
