package value

// currencyBefore reads the currency before a number at atom i: "$", "US$",
// "Rs.", "EUR". It is noCurrency when there is none, and end the atom after it.
func (s *Scanner) currencyBefore(i int) (c currency, exp int8, end int) {
	a := s.at(i)
	switch {
	case a.kind == markAtom && a.mark == currencyMark:
		c, end = currency(a.word), i+1
	case a.kind != wordAtom:
		return noCurrency, 0, i
	case s.has(i, currencyQualifier) && s.signAfter(i) > 0:
		j := s.signAfter(i)
		if c = qualified(s.lex(i).cur, currency(s.at(j).word)); c == noCurrency {
			return noCurrency, 0, i
		}
		end = j + 1
	case s.has(i, currencyCode) && s.codeCase(i):
		c, exp, end = s.lex(i).cur, s.lex(i).exp, i+1
		switch {
		case s.edition(i):
			return noCurrency, 0, i
		case s.isAny(i, "r", "n", "p"):
			if !s.letterMoney(i) {
				return noCurrency, 0, i
			}
			if c == brl {
				c = zar
			}
		case s.is(end, '.') && s.glued(end) && s.lex(i).cur == rupeeSign:
			end++
		case s.is(end, currencyMark): // USD$
			end++
		}
	}
	if c == bareCent && s.at(i).kind == markAtom {
		return noCurrency, 0, i
	}
	return c, exp, end
}

// letterMoney reports whether the letter at i is the sign of a currency: "R500m",
// "N2.3bn", "P50,000", but not R3, N95 or P2P. What is told without a scale is long or
// grouped.
func (s *Scanner) letterMoney(i int) bool {
	j := i + 1
	if !s.glued(j) || !s.isDigits(j) || s.at(i).flags&capital == 0 || s.glued(i) && s.at(i-1).kind != markAtom {
		return false
	}
	rand := s.isWord(i, "r")
	switch f, ok := s.decimal(j); {
	case !ok:
		return false
	case s.has(f.end, scaleWord|scaleLetter) && s.scaleOf(f.end):
		return true
	case rand:
		return s.width(j) >= 3 || s.joined(j, '.')
	default:
		return f.end > j+1 && s.is(j+1, ',')
	}
}

// scaleOf reports whether the scale at j stands by itself and not before more letters
// or digits, as in "N95".
func (s *Scanner) scaleOf(j int) bool {
	return !s.glued(j+1) || s.at(j+1).kind == markAtom
}

// edition reports whether the currency code at i is a word in capitals that two digits
// number: COP28.
func (s *Scanner) edition(i int) bool {
	return s.lex(i).n == onlyCapital && s.glued(i+1) && s.width(i+1) == 2 && !s.is(i+2, ',') && !s.joined(i+1, '.') && !s.has(i+2, scaleWord|scaleLetter)
}

// signAfter is the atom of the currency sign that the qualifier at i belongs to,
// or 0: "US$", "U.S. $", "C $".
func (s *Scanner) signAfter(i int) int {
	j := i + 1
	if s.isWord(i, "u") {
		if !s.is(j, '.') || !s.isWord(j+1, "s") {
			return 0
		}
		j += 2
		if s.is(j, '.') {
			j++
		}
	}
	if s.at(j).kind != markAtom || s.at(j).mark != currencyMark {
		return 0
	}
	if !s.glued(j) && s.has(i, article) {
		return 0
	}
	if !s.glued(j) && s.at(i).end-s.at(i).start == 1 && j == i+1 {
		// "Series C $30m" has no Canadian dollars; tokenised text has "c $ 30".
		if s.at(j+1).flags&spaced == 0 || s.isAny(i-1, "series", "plan", "class", "round", "tier", "type") || s.isWord(i, "s") && s.is(i-1, '\'') {
			return 0
		}
	}
	return j
}

// qualified is the currency that a country and a sign or noun make: US and "$".
func qualified(of, what currency) currency {
	dollar := what == bareDollar
	switch of {
	case usd, cad, aud, nzd, sgd, hkd, twd, zwl:
		if dollar {
			return of
		}
	case brl, mxn, ars, clp, cop:
		if dollar || what == peso || what == brl {
			return of
		}
	case php:
		if what == peso {
			return of
		}
	case gbp, egp:
		if what == gbp {
			return of
		}
	case ghs:
		if what == ghs || what == bareCent { // GH¢
			return of
		}
	case chf, xof:
		if what == franc {
			return of
		}
	case cny:
		if what == cny || what == yenSign {
			return of
		}
	case jpy:
		if what == jpy || what == yenSign {
			return of
		}
	case inr, pkr, npr:
		if what == rupeeSign {
			return of
		}
	case sek, isk, nok, dkk, czk:
		if what == krona || what == krone || what == czk && of == czk {
			return of
		}
	case kes, ugx, tzs:
		if what == shilling {
			return of
		}
	case mad:
		if what == aed {
			return of
		}
	case qar, omr:
		if what == sar {
			return of
		}
	default:
		if what == of || what == unknownCurrency {
			return of
		}
	}
	return noCurrency
}

// codeCase reports whether the currency code at i is written as codes are: those
// that are also words only in capitals.
func (s *Scanner) codeCase(i int) bool {
	lx, a := s.lex(i), s.at(i)
	return lx.n != onlyCapital || a.flags&allCapital != 0
}

// currencyAfter reads the currency after a number that ends before atom j: "€",
// "GBP", "US dollars", "-dollar". End is j when there is none.
func (s *Scanner) currencyAfter(j int, f *numeral) (c currency, exp int8, end int) {
	k := j
	if s.hyphen(k) && s.glued(k) && s.glued(k+1) {
		k++
	}
	a := s.at(k)
	switch {
	case a.kind == markAtom && a.mark == currencyMark:
		if c := currency(a.word); k == j && (s.glued(k) || !s.startsAmount(k)) {
			if c == bareCent {
				return c, -2, k + 1
			}
			return c, 0, k + 1
		}
		return noCurrency, 0, j
	case a.kind != wordAtom:
		return noCurrency, 0, j
	}
	lx := s.lex(k)
	if s.isWord(k, "d") && s.is(k+1, '\'') && s.has(k+2, currencyNoun) { // 10 millions d'euros
		return s.lex(k + 2).cur, 0, k + 3
	}
	if s.isAny(k, "de", "di") && f.scaled && s.has(k+1, currencyNoun) { // 10 millones de euros
		return s.lex(k + 1).cur, 0, k + 2
	}
	if lx.roles&currencyQualifier != 0 {
		n := k + 1
		if s.isWord(k, "u") && s.is(n, '.') && s.isWord(n+1, "s") {
			if n += 2; s.is(n, '.') {
				n++
			}
		}
		switch {
		case s.isWord(k, "hk") && s.isWord(n, "kong"):
			n++
		case s.isWord(k, "nz") && s.isWord(n, "zealand"):
			n++
		}
		if s.hyphen(n) && s.glued(n) {
			n++
		}
		if s.has(n, currencyNoun) {
			if c := qualified(lx.cur, s.lex(n).cur); c != noCurrency {
				return c, 0, n + 1
			}
		}
		if s.is(n, currencyMark) && s.glued(n) && !s.isDigits(n+1) { // 10US$
			if c := qualified(lx.cur, currency(s.at(n).word)); c != noCurrency {
				return c, 0, n + 1
			}
		}
	}
	if lx.roles&currencyName == 0 && s.isAny(k, "hong", "new", "south") && s.at(k+1).kind == wordAtom && s.has(k+2, currencyNoun) {
		of := noCurrency
		switch {
		case s.isWord(k+1, "kong"):
			of = hkd
		case s.isWord(k+1, "zealand"):
			of = nzd
		case s.isWord(k+1, "african"):
			of = zar
		case s.isWord(k+1, "korean"):
			of = krw
		}
		if c := qualified(of, s.lex(k+2).cur); of != noCurrency && c != noCurrency {
			return c, 0, k + 3
		}
	}
	if a.flags&(capital|spaced) == capital|spaced && lx.roles&currencyName == 0 && s.has(k+1, currencyNoun) && s.lex(k+1).cur.national() { // Indonesian rupiah
		return s.lex(k + 1).cur, 0, k + 2
	}
	if s.isWord(k, "p") && s.glued(k) && k == j && s.pence(k, f) {
		return gbp, -2, k + 1
	}
	if lx.roles&currencyNoun == 0 || !s.codeCase(k) || k > j && lx.roles&currencyCode != 0 && !s.isWord(k, "dollar") {
		return noCurrency, 0, j
	}
	if lx.roles&currencyCode != 0 && !s.glued(k) && s.startsAmount(k) && s.glued(k+1) && !s.isWord(k, "dollar") {
		return noCurrency, 0, j // 3 USD50 cards
	}
	if k > j && s.isAny(k, "pound", "pounds") && !f.scaled {
		return noCurrency, 0, j // a 90-pound anvil
	}
	if s.isAny(k, "won", "crown", "crowns", "kwacha", "soles", "birr") && !f.scaled && f.num.Cmp(Int(100)) < 0 {
		return noCurrency, 0, j // the five won a prize
	}
	end = k + 1
	c = lx.cur
	if c == gbp && s.isWord(end, "sterling") {
		end++
	}
	return c, lx.exp, end
}

// national reports whether the noun of a currency means one country's alone, whatever
// adjective stands before it.
func (c currency) national() bool {
	return c > usd && c != eur && c != gbp && c != brl && c != aed && c != sar && c != unknownCurrency
}

// pence reports whether the letter at k, after a number, is short for pence, not for
// the lines of a screen.
func (s *Scanner) pence(k int, f *numeral) bool {
	if n, ok := f.num.Int64(); ok && n%120 == 0 && n >= 240 {
		return false
	}
	return !f.scaled && !f.words && f.num.Cmp(Int(10_000)) < 0 && (!s.glued(k+1) || s.at(k+1).kind == markAtom && !s.is(k+1, '.') || s.closes(k+1)) &&
		!s.isAny(k+1, "video", "resolution", "display", "screen", "footage", "camera", "hd", "webcam")
}

// startsAmount reports whether the currency at k is followed by a number it
// stands before rather than after.
func (s *Scanner) startsAmount(k int) bool {
	if !s.isDigits(k + 1) {
		return false
	}
	f, ok := s.decimal(k + 1)
	if !ok {
		return false
	}
	// "10 $ 30 $" and "5 €, 10 €" have theirs behind.
	a := s.at(f.end)
	return !(a.kind == markAtom && a.mark == currencyMark) && !s.isAny(f.end, "cent", "cents")
}

// small reads the cents after an amount in whole units that ends before atom j:
// "3 dollars 50 cents", "15 dollars and 50".
func (s *Scanner) small(v *Value, j int) (end int) {
	k := j
	if s.isWord(k, "and") {
		k++
	}
	if !v.Num.IsInt() || v.Step.Cmp(Int(1)) != 0 || s.at(k).kind == markAtom {
		return j
	}
	var f numeral
	var ok bool
	if s.isDigits(k) {
		f, ok = s.decimal(k)
	} else if s.has(k, cardinal|tens) {
		f, ok = s.words(k)
	}
	if !ok || !f.num.IsInt() || f.num.Cmp(Int(100)) >= 0 || f.scaled || f.num.Sign() <= 0 {
		return j
	}
	end = f.end
	if s.isAny(end, "cent", "cents", "pence", "p") {
		end++
	} else if a := s.at(end); a.kind == wordAtom || a.kind == digitsAtom || a.kind == markAtom && a.mark != '.' && a.mark != ',' && a.mark != '!' && a.mark != '?' || s.joined(k, '.') || s.width(k) == 1 {
		return j
	}
	v.Num = v.Num.Add(f.num.Div(Int(100)))
	v.Step = Ratio(1, 100)
	if n, ok := v.Num.Mul(Int(100)).Int64(); ok {
		v.Digits = significantOf(n, 2)
	}
	return end
}
