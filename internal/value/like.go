package value

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Like writes v in the style of sample, which may hold the words around the
// figure: "$235m" becomes "$240m", "$4.5 billion" "$5 billion", "1,200 people"
// "1,350 people", "two hundred" "180", "April 5, 2024" "August 24, 2023". It is ""
// where it has no way to do so, and for figures that are not plain.
func Like(sample string, v Value) string {
	switch v.Kind {
	case None:
		return ""
	case Name:
		return v.Text
	case DateKind:
		if v.Approx != Exact {
			return ""
		}
		return dateLike(sample, v.Date)
	}
	if !v.Plain() || v.Num.Sign() < 0 {
		return ""
	}
	st, ok := readStyle(sample)
	if !ok {
		return ""
	}
	return st.write(v)
}

// style is how a text writes a figure.
type style struct {
	before   string // up to the number, without currency
	symbol   string // currency sign or code before the number
	gapLeft  string // between symbol and number
	group    rune   // between thousands; 0 for none
	point    rune   // before decimals
	gap      string // between number and scale
	scale    string // as written: "m", "billion"; "" for none
	after    string // the rest
	currency string // a currency word or symbol right after the number or scale
	hadGroup bool
}

// readStyle takes a sample apart around its first number, in digits or words.
func readStyle(sample string) (style, bool) {
	start := strings.IndexFunc(sample, func(r rune) bool { return '0' <= r && r <= '9' })
	if start < 0 {
		return readWords(sample)
	}
	st := style{group: ',', point: '.'}
	end := start
	for end < len(sample) {
		r, n := utf8.DecodeRuneInString(sample[end:])
		if '0' <= r && r <= '9' {
			end += n
			continue
		}
		digits := 0
		for j := end + n; j < len(sample) && '0' <= sample[j] && sample[j] <= '9'; j++ {
			digits++
		}
		if digits == 0 || !isSeparator(r) {
			break
		}
		if !strings.ContainsRune(".,", r) && digits != 3 {
			break
		}
		switch {
		case r == '.' || digits != 3 && r == ',':
			st.point = r
			if r == ',' {
				st.group = '.'
			}
		default:
			st.group, st.hadGroup = r, true
		}
		end += n
	}
	if !st.hadGroup && end-start >= 4 && !strings.ContainsAny(sample[start:end], ".,") {
		st.group = 0
	}
	st.readBefore(sample[:start])
	st.readAfter(sample[end:])
	return st, true
}

func isSeparator(r rune) bool {
	switch r {
	case '.', ',', ' ', '\u00A0', '\u202F', '\u2009', '\'', '’':
		return true
	}
	return false
}

// readBefore finds the currency at the end of the text before a number.
func (st *style) readBefore(s string) {
	trimmed := strings.TrimRightFunc(s, isGap)
	st.gapLeft = s[len(trimmed):]
	i := len(trimmed)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(trimmed[:i])
		if !unicode.Is(unicode.Sc, r) && !('A' <= r && r <= 'Z') {
			break
		}
		i -= n
	}
	if symbol := trimmed[i:]; strings.ContainsFunc(symbol, func(r rune) bool { return unicode.Is(unicode.Sc, r) }) ||
		len(symbol) == 3 && strings.ToUpper(symbol) == symbol {
		st.symbol, st.before = symbol, trimmed[:i]
		return
	}
	for _, word := range [...]string{"Rs.", "Rs", "kr"} {
		if strings.HasSuffix(trimmed, word) {
			st.symbol, st.before = word, strings.TrimSuffix(trimmed, word)
			return
		}
	}
	st.before, st.gapLeft = s, ""
}

func isGap(r rune) bool { return r == ' ' || r == '\u00A0' || r == '\u202F' || r == '\u2009' }

// families lists the ways to write thousand, million, billion and trillion,
// each set by one hand. lakh and crore stand for themselves.
var families = [...][4]string{
	{"k", "m", "bn", "tn"},
	{"k", "mn", "bn", "tn"},
	{"K", "M", "B", "T"},
	{"k", "mln", "bln", "trn"},
	{"thousand", "million", "billion", "trillion"},
	{"Thousand", "Million", "Billion", "Trillion"},
	{"k", "m", "b", "t"},
	{"k", "Mn", "Bn", "Tn"},
	{"K", "MM", "B", "T"},
}

func isScaleWord(s string) bool {
	for _, f := range families {
		for _, w := range f {
			if s == w {
				return true
			}
		}
	}
	switch s {
	case "lakh", "crore", "Lakh", "Crore", "cr", "Cr":
		return true
	}
	return false
}

// readAfter finds the scale and the currency after a number.
func (st *style) readAfter(s string) {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return isGap(r) || r == '-' })
	gap := s[:len(s)-len(rest)]
	word := letters(rest)
	if isScaleWord(word) {
		st.gap, st.scale = gap, word
		s = rest[len(word):]
	}
	rest = strings.TrimLeftFunc(s, isGap)
	word = letters(rest)
	if st.symbol == "" {
		if r, n := utf8.DecodeRuneInString(rest); n > 0 && unicode.Is(unicode.Sc, r) {
			word = rest[:n]
		} else if !isCurrencyWord(word) && !(len(word) == 3 && strings.ToUpper(word) == word && strings.TrimLeftFunc(rest[len(word):], unicode.IsSpace) == "") {
			word = ""
		}
		if word != "" {
			st.currency = s[:len(s)-len(rest)] + word
			s = rest[len(word):]
		}
	}
	st.after = s
}

// letters is the word s begins with.
func letters(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// readWords takes a sample apart around a number in words: "two hundred staff",
// "eight-year-old". Its figure is written in digits.
func readWords(sample string) (style, bool) {
	start, end := -1, 0
	for i := 0; i < len(sample); {
		word := letters(sample[i:])
		if word == "" {
			_, n := utf8.DecodeRuneInString(sample[i:])
			i += n
			continue
		}
		lower := strings.ToLower(word)
		switch {
		case isNumberWord(lower) && (start < 0 && lower != "and" || start >= 0 && joined(sample[end:i])):
			if start < 0 {
				start = i
			}
			if lower != "and" {
				end = i + len(word)
			}
		case start >= 0:
			i = len(sample)
			continue
		}
		i += len(word)
	}
	if start < 0 {
		return style{}, false
	}
	st := style{group: ',', point: '.'}
	// "a hundred" becomes "120", not "a 120".
	st.before = strings.TrimSuffix(sample[:start], "a ")
	// "two million dollars": the last word may be a scale worth keeping.
	words := sample[start:end]
	if i := strings.LastIndexAny(words, " -"); i > 0 {
		if w := words[i+1:]; w == "million" || w == "billion" || w == "trillion" {
			st.gap, st.scale = words[i:i+1], w
		}
	}
	scaleWord, gap := st.scale, st.gap
	st.readAfter(sample[end:])
	st.scale, st.gap = scaleWord, gap
	return st, true
}

// joined reports whether what stands between two words leaves them one number.
func joined(between string) bool {
	return strings.Trim(between, " -\u00A0") == "" || strings.TrimSpace(between) == "and"
}

func isNumberWord(lower string) bool {
	switch lower {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
		"sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "dozen", "and":
		return true
	}
	return false
}

// write is v in the style.
func (st style) write(v Value) string {
	var b []byte
	b = append(b, st.before...)
	currency := st.currency
	if v.Kind == Money && v.Currency != "" {
		switch {
		case st.symbol != "":
			b = append(b, st.symbolLike(v.Currency)...)
		case currency != "":
			gap := currency[:len(currency)-len(strings.TrimLeftFunc(currency, isGap))]
			switch word := currency[len(gap):]; {
			case !unicode.IsLetter(firstRune(word)):
				currency = gap + strings.TrimSpace(symbolOf(v.Currency))
			case isCurrencyWord(word) && currencyWord(v.Currency) != "":
				currency = gap + currencyWord(v.Currency)
			default:
				currency = gap + v.Currency
			}
		default:
			b = append(b, symbolOf(v.Currency)...)
		}
	} else if st.symbol != "" {
		b = append(append(b, st.symbol...), st.gapLeft...)
	}
	x, step := v.Num, v.Step
	if v.Kind == Count || v.Kind == Money {
		exp, word, gap := st.scaleLike(x, step)
		k := Pow10(exp)
		x, step = x.Div(k), step.Div(k)
		b = appendPlaces(b, x, shortPlaces(x, step), st.group, st.point)
		if word != "" {
			b = append(append(b, gap...), word...)
		}
	} else {
		b = appendPlaces(b, x, shortPlaces(x, step), st.group, st.point)
	}
	b = append(b, currency...)
	return string(append(b, st.afterLike(v)...))
}

// shortPlaces is the decimals of x without zeros at the end.
func shortPlaces(x, step Num) int {
	return min(x.places(Num{}), max(x.places(step), 0))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// symbolLike is the currency before a number as the style writes it.
func (st style) symbolLike(code string) string {
	if len(st.symbol) == 3 && strings.IndexFunc(st.symbol, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0 {
		return code + st.gapLeft
	}
	if code == "USD" && strings.HasPrefix(st.symbol, "US") {
		return st.symbol + st.gapLeft
	}
	if code == "INR" && st.symbol[0] == 'R' {
		return st.symbol + st.gapLeft
	}
	for i := range symbols {
		if symbols[i].code == code && symbols[i].shared == st.symbol && code != "USD" && symbols[i].symbol == "" {
			return st.symbol + st.gapLeft
		}
	}
	own := symbolOf(code)
	if strings.HasSuffix(own, " ") {
		return own
	}
	return own + st.gapLeft
}

// scaleLike chooses the power of ten, its word and the gap before it for x.
func (st style) scaleLike(x, step Num) (exp int, word, gap string) {
	switch strings.ToLower(st.scale) {
	case "lakh":
		return 5, st.scale, st.gap
	case "crore", "cr":
		return 7, st.scale, st.gap
	}
	family := families[0]
	if st.scale != "" {
		for _, f := range families {
			if f[1] == st.scale || f[2] == st.scale {
				family = f
				break
			}
			if family == families[0] && (f[0] == st.scale || f[3] == st.scale) {
				family = f
			}
		}
	}
	s := scaleFor(x, step)
	if st.scale == "" && x.Cmp(Pow10(6)) < 0 {
		return 0, "", ""
	}
	if s.exp == 0 {
		return 0, "", ""
	}
	if s.exp == 3 && st.scale != family[0] {
		return 0, "", ""
	}
	return s.exp, family[s.exp/3-1], st.gap
}

// afterLike is the rest of the sample, its unit of time in the right number.
func (st style) afterLike(v Value) string {
	if v.Kind != Duration && v.Kind != Age || v.Unit == NoUnit {
		return st.after
	}
	rest := strings.TrimLeftFunc(st.after, isGap)
	gap := st.after[:len(st.after)-len(rest)]
	word := letters(rest)
	for u := Second; u <= Century; u++ {
		if lower := strings.ToLower(word); lower == u.String() || lower == plural(Int(2), u.String()) {
			return gap + plural(v.Num, v.Unit.String()) + rest[len(word):]
		}
	}
	return st.after
}

// dateLike writes d in the style of sample.
func dateLike(sample string, d Date) string {
	if !d.Known() || d.OpenStart || d.OpenEnd {
		return ""
	}
	y, m, day := d.Start.Civil()
	year := strconv.Itoa(y)
	switch d.Grain {
	case GrainYear:
		// A year alone replaces only a year alone; the words around it stay.
		if before, after, ok := cutYear(sample); ok && !strings.ContainsAny(before+after, "0123456789") && monthIn(sample) == "" {
			return before + year + after
		}
		if strings.ContainsAny(sample, "0123456789") || monthIn(sample) != "" {
			return year
		}
		return ""
	case GrainDay, GrainMonth:
	default:
		return ""
	}
	if before, after, ok := cutYear(sample); ok && monthIn(sample) == "" && !strings.ContainsAny(before+after, "0123456789") {
		return before + year + after
	}
	month := time.Month(m).String()
	written := monthIn(sample)
	if written != "" && len(written) < 5 && written != "May" && written != "June" && written != "July" {
		month = month[:3]
		if strings.Contains(sample, written+".") {
			month += "."
		}
	}
	_, _, hasYear := cutYear(sample)
	switch {
	case written == "" && len(sample) == 10 && sample[4] == '-' && d.Grain == GrainDay:
		return d.String()
	case written == "":
		return ""
	case d.Grain == GrainMonth && hasYear:
		return month + " " + year
	case d.Grain == GrainMonth:
		return month
	}
	head, tail, _ := strings.Cut(sample, written)
	dayFirst := strings.ContainsAny(head, "0123456789")
	monthFirst := !dayFirst && dayAfter(tail)
	switch {
	case dayFirst && hasYear:
		return strconv.Itoa(day) + " " + month + " " + year
	case dayFirst:
		return strconv.Itoa(day) + " " + month
	case monthFirst && hasYear:
		return month + " " + strconv.Itoa(day) + ", " + year
	case monthFirst:
		return month + " " + strconv.Itoa(day)
	case hasYear:
		return month + " " + year
	}
	return month
}

// dayAfter reports whether a day of the month follows in s before any year.
func dayAfter(s string) bool {
	s = strings.TrimLeft(s, ". \u00A0")
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n == 1 || n == 2
}

// monthIn is the first month named in s, as it is written there.
func monthIn(s string) string {
	for i := 0; i < len(s); {
		word := letters(s[i:])
		if word == "" {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
			continue
		}
		for m := time.January; m <= time.December; m++ {
			name := m.String()
			if word == name || len(word) >= 3 && (word == name[:3] || word == "Sept" && m == time.September) {
				return word
			}
		}
		i += len(word)
	}
	return ""
}

// cutYear parts s around a year in four digits.
func cutYear(s string) (before, after string, ok bool) {
	for i := 0; i < len(s); i++ {
		n := 0
		for i+n < len(s) && '0' <= s[i+n] && s[i+n] <= '9' {
			n++
		}
		if n == 4 && (s[i] == '1' || s[i] == '2') {
			return s[:i], s[i+4:], true
		}
		i += n
	}
	return "", "", false
}
