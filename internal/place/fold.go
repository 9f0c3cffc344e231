package place

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plain holds the letters of U+00C0 to U+017F without their marks, one byte each;
// "?" stands for those that become two letters.
const plain = "aaaaaa?ceeeeiiii?nooooo ouuuuy??aaaaaa?ceeeeiiii?nooooo ouuuuy?y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllllllln" +
	"nnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// Fold is a name as the table compares it: lower case, without accents, full
// stops and apostrophes, with one space for whatever stands between words, and
// "st" for a saint.
func Fold(name string) string { return string(fold(nil, name)) }

// fold appends the folded name to dst.
func fold[T string | []byte](dst []byte, name T) []byte {
	start := len(dst)
	gap := false
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			case c == '.' || c == '\'' || c == '`':
				continue
			default:
				gap = true
				continue
			}
			if gap && len(dst) > start {
				dst = append(dst, ' ')
			}
			gap = false
			dst = append(dst, c)
			continue
		}
		r, size := decode(name[i:])
		i += size
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '\u00AD' || r == '\u200B' || unicode.Is(unicode.Mn, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = true
			continue
		}
		if gap && len(dst) > start {
			dst = append(dst, ' ')
		}
		gap = false
		dst = foldLetter(dst, r)
	}
	return shortSaint(dst, start)
}

// shortSaint writes "saint " and "sankt " at dst[start:] as "st ".
func shortSaint(dst []byte, start int) []byte {
	if name := dst[start:]; len(name) > 6 && name[0] == 's' && (string(name[:6]) == "saint " || string(name[:6]) == "sankt ") {
		n := copy(name[1:], name[4:])
		return dst[:start+1+n]
	}
	return dst
}

func decode[T string | []byte](s T) (rune, int) {
	var buf [utf8.UTFMax]byte
	n := copy(buf[:], s)
	return utf8.DecodeRune(buf[:n])
}

// foldLetter appends a letter that is not ASCII.
func foldLetter(dst []byte, r rune) []byte {
	switch r {
	case 'ß':
		return append(dst, "ss"...)
	case 'æ', 'Æ':
		return append(dst, "ae"...)
	case 'œ', 'Œ':
		return append(dst, "oe"...)
	case 'þ', 'Þ':
		return append(dst, "th"...)
	case 'ð', 'Ð':
		return append(dst, 'd')
	case 'ø', 'Ø':
		return append(dst, 'o')
	}
	if r >= 0xC0 && int(r) < 0xC0+len(plain) {
		if c := plain[r-0xC0]; c >= 'a' {
			return append(dst, c)
		}
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], unicode.ToLower(r))
	base := buf[:n]
	if d := norm.NFD.Properties(base).Decomposition(); d != nil {
		first, size := utf8.DecodeRune(d)
		if first == utf8.RuneError {
			size = n
		}
		base = d[:size]
	}
	return append(dst, base...)
}
