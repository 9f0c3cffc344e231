package value

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NameRelation says how a written name stands to a known one, closest first.
type NameRelation uint8

// The relations of names.
const (
	NameSame      NameRelation = iota // as known, or a short form of it that is as right
	NameFolded                        // but for accents, case, spaces or punctuation
	NameMisspelt                      // a letter or two away
	NameDifferent                     // another name
)

var nameRelationNames = [...]string{"same", "folded", "misspelt", "different"}

// String is the relation in lower case.
func (r NameRelation) String() string { return nameRelationNames[r] }

// Fold reduces a name to what people agree on: lower-case letters without
// accents, and digits, in words with one space between them. Apostrophes and
// full stops vanish, other marks part words, and "&" is "and".
func Fold(s string) string {
	if folded(s) {
		return s
	}
	var buf [64]byte
	return string(AppendFold(buf[:0], s))
}

// AppendFold appends what [Fold] makes of a name to an empty b, which may have room
// for it.
func AppendFold(b []byte, s string) []byte {
	gap := false
	for i := 0; i < len(s); {
		n, part := len(b), FoldLetter
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			b, part = AppendFolded(b, r)
			i += size - 1
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			b = append(b, c)
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		default:
			b, part = appendFolded(b, rune(c))
		}
		i++
		switch part {
		case FoldMark:
			continue
		case FoldGap:
			gap = true
			continue
		}
		if (gap || part == FoldWord) && n > 0 {
			// The gap comes before the letter.
			b = spaceAt(b, n)
		}
		gap = part == FoldWord
	}
	return b
}

// spaceAt puts a space into b before the byte at i.
func spaceAt(b []byte, i int) []byte {
	b = append(b, ' ')
	copy(b[i+1:], b[i:])
	b[i] = ' '
	return b
}

// FoldClass says what [Fold] makes of a character.
type FoldClass uint8

// The classes of characters.
const (
	FoldLetter FoldClass = iota // a letter or digit, or several
	FoldMark                    // nothing
	FoldGap                     // the space between two words
	FoldWord                    // a word of its own: "&" is "and"
)

// AppendFolded appends what [Fold] makes of one character of a text that need not
// be normalised, and allocates only to grow b. Most are one letter; a few are
// several ("½" is "1 2").
func AppendFolded(b []byte, r rune) ([]byte, FoldClass) {
	if r < 0x80 {
		return appendFolded(b, r)
	}
	var c [utf8.UTFMax]byte
	whole := norm.NFKD.Properties(c[:utf8.EncodeRune(c[:], r)]).Decomposition()
	if whole == nil {
		return appendFolded(b, r)
	}
	if one, size := utf8.DecodeRune(whole); size == len(whole) {
		return appendFolded(b, one)
	}
	n, gap := len(b), false
	for i := 0; i < len(whole); {
		part, size := utf8.DecodeRune(whole[i:])
		i += size
		m := len(b)
		var class FoldClass
		b, class = appendFolded(b, part)
		switch {
		case class == FoldGap:
			gap = true
		case class != FoldMark:
			if gap && m > n {
				b = spaceAt(b, m)
			}
			gap = false
		}
	}
	switch {
	case len(b) > n:
		return b, FoldLetter
	case gap:
		return b, FoldGap
	}
	return b, FoldMark
}

// appendFolded is AppendFolded for a character that decomposes no further.
func appendFolded(b []byte, r rune) ([]byte, FoldClass) {
	r = unicode.ToLower(r)
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return append(b, byte(r)), FoldLetter
	case r == '.' || r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '\u00AD' || r == '\u200B':
		return b, FoldMark
	case r == '&':
		return append(b, "and"...), FoldWord
	case r < 0x80:
		return b, FoldGap
	case unicode.Is(unicode.Mn, r):
		return b, FoldMark
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if plain := plainLetter(r); plain != "" {
			return append(b, plain...), FoldLetter
		}
		return utf8.AppendRune(b, r), FoldLetter
	}
	return b, FoldGap
}

// folded reports whether Fold has nothing to do.
func folded(s string) bool {
	for i := range len(s) {
		c := s[i]
		if !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == ' ' && i > 0 && i < len(s)-1 && s[i-1] != ' ') {
			return false
		}
	}
	return true
}

// plainLetter spells letters that do not decompose in the way newsrooms do; "" for
// others.
func plainLetter(r rune) string {
	switch r {
	case 'ł':
		return "l"
	case 'ø':
		return "o"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	case 'ħ':
		return "h"
	case 'ŋ':
		return "n"
	}
	return ""
}

// CompareName compares two names of one thing word by word.
func CompareName(written, known string) NameRelation {
	if written == known {
		return NameSame
	}
	return compareFolded(Fold(written), Fold(known))
}

func compareFolded(w, k string) NameRelation {
	if w == "" || k == "" {
		return NameDifferent
	}
	if w == k || sameLetters(w, k) {
		return NameFolded
	}
	if misspelt(w, k) {
		return NameMisspelt
	}
	return NameDifferent
}

// sameLetters reports whether two folded names differ in spaces alone.
func sameLetters(a, b string) bool {
	for {
		a, b = strings.TrimLeft(a, " "), strings.TrimLeft(b, " ")
		if a == "" || b == "" {
			return a == b
		}
		if a[0] != b[0] {
			return false
		}
		a, b = a[1:], b[1:]
	}
}

// misspelt reports whether w is k with a slip of the pen: as many words, each
// the same or close, two slips at most in all.
func misspelt(w, k string) bool {
	wn, kn := strings.Count(w, " "), strings.Count(k, " ")
	if wn != kn {
		// A word split or joined on top of a slip.
		w, k = strings.ReplaceAll(w, " ", ""), strings.ReplaceAll(k, " ", "")
		return len(w) >= 8 && wordSlips(w, k) == 1
	}
	slips := 0
	for range wn + 1 {
		var a, b string
		a, w, _ = strings.Cut(w, " ")
		b, k, _ = strings.Cut(k, " ")
		if a == b {
			continue
		}
		n := wordSlips(a, b)
		if n == 0 {
			return false
		}
		slips += n
	}
	return slips <= 2
}

// wordSlips is the number of letters dropped, added, changed or swapped between
// two words that differ, or 0 when that is too many for their length. Words that
// differ in a digit are never each other's misspelling.
func wordSlips(a, b string) int {
	if d := strings.TrimLeft(a, "abcdefghijklmnopqrstuvwxyz"); d != "" && strings.HasSuffix(b, d) {
		a, b = a[:len(a)-len(d)], b[:len(b)-len(d)] // "Norrsken22"
	}
	la, lb := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	long, short := max(la, lb), min(la, lb)
	if short < 4 || long-short > 2 || strings.ContainsAny(a, "0123456789") || strings.ContainsAny(b, "0123456789") {
		return 0
	}
	n := Distance(a, b, 2)
	switch {
	case n == 1 && (a[0] == b[0] || a[0] == b[1] && a[1] == b[0] || short >= 6):
		return 1
	case n == 2 && short >= 7 && a[0] == b[0]:
		return 2
	}
	return 0
}

// Distance is the number of letters to insert, delete, change or swap with their
// neighbour to make a from b, or most+1 when it is more than most. It compares
// bytes where both are ASCII and runes elsewhere.
func Distance(a, b string, most int) int {
	if isASCII(a) && isASCII(b) {
		return distance([]byte(a), []byte(b), most)
	}
	return distance([]rune(a), []rune(b), most)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func distance[T byte | rune](ra, rb []T, most int) int {
	if len(ra) < len(rb) {
		ra, rb = rb, ra
	}
	if len(ra)-len(rb) > most {
		return most + 1
	}
	var few [3 * 24]int
	rows := few[:]
	if n := len(rb) + 1; 3*n <= len(few) {
		rows = rows[:3*n]
	} else {
		rows = make([]int, 3*n)
	}
	before, last, row := rows[:len(rb)+1], rows[len(rb)+1:2*(len(rb)+1)], rows[2*(len(rb)+1):]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(ra); i++ {
		row[0] = i
		best := i
		for j := 1; j <= len(rb); j++ {
			cost := 1
			if ra[i-1] == rb[j-1] {
				cost = 0
			}
			d := min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && ra[i-1] == rb[j-2] && ra[i-2] == rb[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			best = min(best, d)
		}
		if best > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(rb)], most+1)
}

// CompareCompany compares two names of companies. Legal forms and a leading
// "The" do not count.
func CompareCompany(written, known string) NameRelation {
	if written == known {
		return NameSame
	}
	if r := CompareName(written, known); r <= NameFolded {
		return r
	}
	w, k := withoutForm(written), withoutForm(known)
	if w == k {
		return NameSame
	}
	return compareFolded(Fold(w), Fold(k))
}

// CompanyKey is the same for names of companies that differ in case, accents,
// blanks and legal form at most: those [CompareCompany] calls the same or folded.
func CompanyKey(name string) string {
	return strings.ReplaceAll(Fold(withoutForm(name)), " ", "")
}

// withoutForm is a company's name without its legal form.
func withoutForm(name string) string {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		name = name[4:]
	}
	for {
		i := strings.LastIndexAny(name, " \u00A0,")
		if i <= 0 || !isLegalForm(name[i:]) {
			return name
		}
		name = strings.TrimRight(name[:i], " \u00A0,")
	}
}

func isLegalForm(word string) bool {
	const longest = 16
	if len(word) > longest {
		return false
	}
	var buf [longest + 4]byte
	switch string(AppendFold(buf[:0], word)) {
	case "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc",
		"gmbh", "ag", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "oy", "oyj", "as", "asa", "aps", "spa", "srl", "sl",
		"kk", "pty", "pvt", "private", "pte", "bhd", "ug", "kg":
		return true
	}
	return false
}

// ComparePerson compares two names of a person. Titles do not count; a surname
// or first name alone, initials, a shortened first name, left-out middle names
// and the order of given and family name make no difference. Nicknames that are
// no beginning of the name are another name.
func ComparePerson(written, known string) NameRelation {
	if written == known {
		return NameSame
	}
	fw, fk := Fold(spaceInitials(written)), Fold(spaceInitials(known))
	if fw == fk && fw != "" {
		return NameFolded
	}
	if sameLetters(fw, fk) && fw != "" {
		return NameFolded
	}
	w, k := personWords(fw), personWords(fk)
	if len(w) == 0 || len(k) == 0 {
		return NameDifferent
	}
	if subsequence(w, k, sameGiven) || subsequence(k, w, sameGiven) && len(k) > 1 || swapped(w, k) {
		if writtenWordsStand(written, known) {
			return NameSame
		}
		return NameFolded
	}
	if len(w) > 1 && len(k) > 1 {
		// A slip in the first or the last name, middle names left aside.
		w, k = []string{w[0], w[len(w)-1]}, []string{k[0], k[len(k)-1]}
	} else if len(w) == 1 && len(k) > 1 {
		k = k[len(k)-1:]
		if len(w[0]) < 5 {
			return NameDifferent
		}
	}
	if len(w) != len(k) {
		return NameDifferent
	}
	slips := 0
	for i := range w {
		if i < len(w)-1 && sameGiven(w[i], k[i]) || w[i] == k[i] {
			continue
		}
		n := wordSlips(w[i], k[i])
		if n == 0 {
			return NameDifferent
		}
		slips += n
	}
	if slips <= 2 {
		return NameMisspelt
	}
	return NameDifferent
}

// spaceInitials parts run-together initials: "J.P. Morel" is "J. P. Morel".
func spaceInitials(s string) string {
	if !strings.Contains(s, ".") {
		return s
	}
	return strings.ReplaceAll(s, ".", ". ")
}

// personWords is the words of a folded name without titles before and after it.
func personWords(f string) []string {
	words := strings.Fields(f)
	for len(words) > 1 && isHonorific(words[0]) {
		words = words[1:]
	}
	for len(words) > 1 && isNameSuffix(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

func isHonorific(word string) bool {
	switch word {
	case "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "baron", "mr", "mrs", "ms", "mx",
		"mme", "mlle", "herr", "frau":
		return true
	}
	return false
}

func isNameSuffix(word string) bool {
	switch word {
	case "jr", "sr", "ii", "iii", "phd", "md", "obe", "mbe", "cbe":
		return true
	}
	return false
}

// sameGiven reports whether two given names may be one: the same, an initial, or
// a beginning of at least three letters ("Alex" for "Alexandre").
func sameGiven(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || strings.HasPrefix(b, a) && (len(a) == 1 || len(a) >= 3)
}

// subsequence reports whether the words of short appear in long in order. The
// last one must be there in full, and the first of two must begin the other.
func subsequence(short, long []string, same func(a, b string) bool) bool {
	if len(short) > len(long) {
		return false
	}
	last := len(short) - 1
	if last == 0 {
		// One word alone: the first name, or the family name with or without particles.
		return short[0] == long[0] || short[0] == long[len(long)-1] ||
			len(long) > 2 && len(short[0]) > 3 && short[0] == long[len(long)-2]
	}
	j := 0
	for i, word := range short {
		for {
			if j == len(long) {
				return false
			}
			match := word == long[j] || i < last && same(word, long[j])
			j++
			if match {
				break
			}
			if i == 0 && !isParticle(word) {
				return false
			}
		}
	}
	return j == len(long) || len(long)-j == 1 && j >= 2
}

// isParticle reports whether a family name may begin with the word.
func isParticle(word string) bool {
	switch word {
	case "de", "da", "di", "du", "del", "della", "des", "dos", "van", "von", "der", "den", "ten", "ter", "la", "le",
		"el", "al", "bin", "ben", "ibn", "abu", "st", "zu", "af", "av":
		return true
	}
	return false
}

// swapped reports whether two names of two or three words differ in the order of
// given and family name.
func swapped(w, k []string) bool {
	if len(w) != len(k) || len(w) < 2 {
		return false
	}
	n := len(w)
	for i := range n {
		if w[i] != k[(i+1)%n] {
			for i := range n {
				if w[i] != k[(i+n-1)%n] {
					return false
				}
			}
			return true
		}
	}
	return true
}

// writtenWordsStand reports whether every word of written is a word of known, or
// the beginning of one, letter by letter: no accent or capital is lost.
func writtenWordsStand(written, known string) bool {
	for word := range strings.FieldsSeq(strings.ReplaceAll(strings.ReplaceAll(written, ".", ". "), "-", " ")) {
		word = strings.Trim(word, ".,")
		if word == "" || isHonorific(strings.ToLower(word)) || Fold(word) == "" || isNameSuffix(strings.ToLower(word)) {
			continue
		}
		if !wordIn(word, known) {
			// A middle name the known form leaves out says nothing about accents.
			if foldedWordIn(word, known) {
				return false
			}
		}
	}
	return true
}

func wordIn(word, name string) bool {
	for w := range strings.FieldsSeq(strings.ReplaceAll(name, "-", " ")) {
		if strings.HasPrefix(w, word) {
			return true
		}
	}
	return false
}

func foldedWordIn(word, name string) bool {
	word = Fold(word)
	for w := range strings.FieldsSeq(Fold(name)) {
		if strings.HasPrefix(w, word) {
			return true
		}
	}
	return false
}
