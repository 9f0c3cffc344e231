package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

var placeholder = &lint.Check{
	Name: "placeholder",
	Doc: `A mark left for a figure or a name that was to come: TK, $XXm, 20XX, [figure], (sp?).

Why: it is in print the next day.

Example:

    Lumora raised $XXm.
                  ^^^^ a placeholder was left in`,
	Severity: lint.Error,
	Bare:     true,
	Run: func(p *lint.Pass) {
		doc := p.Doc
		for si := range doc.Sentences {
			s := sentence{Pass: p, index: si, start: doc.Sentences[si].Start, end: doc.Sentences[si].End}
			for t := s.start; t < s.end; {
				if !opensPlaceholder[doc.Text[doc.Tokens[t].Start]] {
					t++
				} else if end := s.placeholder(t); end > t {
					at := doc.Span(t, end)
					p.Report(lint.Diagnostic{Span: at, Rule: "placeholder", Message: "a placeholder was left in: " + strings.Join(strings.Fields(doc.File.Text(at)), " ")})
					t = end
				} else {
					t++
				}
			}
		}
	},
}

// opensPlaceholder are the bytes that placeholders begin with: few words do.
var opensPlaceholder = func() (t [256]bool) {
	for _, c := range []byte("TXYx12Ll[($\xE2\xC2") { // the last two of €, ₹ and £, ¥
		t[c] = true
	}
	return t
}()

// placeholder is the token after a placeholder at token t, or t.
func (s *sentence) placeholder(t int) int {
	b := s.Doc.Bytes(t)
	tok := &s.Doc.Tokens[t]
	switch {
	case tok.Kind == prose.Symbol && isCurrencySign(b):
		if end := s.blankAmount(t + 1); end > 0 {
			return end
		}
	case tok.Kind == prose.WordToken && isTK(b):
		if len(b) > 2 || s.bareTK(t) {
			return t + 1
		}
	case tok.Kind == prose.WordToken || tok.Kind == prose.NumberToken:
		if end := s.blankFigure(t); end > 0 {
			return end
		}
		if s.phrase(t, "lorem", "ipsum") {
			return t + 2
		}
	case len(b) == 1 && (b[0] == '[' || b[0] == '('):
		return s.bracketed(t)
	}
	return t
}

func isCurrencySign(b []byte) bool {
	switch string(b) {
	case "$", "€", "£", "¥", "₹":
		return true
	}
	return false
}

// blanks reports whether a word is a run of one letter that stands for digits,
// with a scale after it or none: "XX", "Xm", "YYbn". n is the length of the run.
func blanks(b []byte) (n int, scale string) {
	for n < len(b) && b[n] == b[0] {
		n++
	}
	if len(b) == 0 || b[0] != 'X' && b[0] != 'Y' && b[0] != 'x' {
		return 0, ""
	}
	return n, string(b[n:])
}

func isScale(s string) bool {
	switch s {
	case "m", "mn", "M", "bn", "b", "B", "k", "K", "tn", "million", "billion":
		return true
	}
	return false
}

// pointed is the token after the blanks of a figure with a point or commas that begin
// at token t, "X.X", "XX,XXX", and the scale written to them; 0 when there are none.
func (s *sentence) pointed(t int) (end int, scale string) {
	if b := s.Doc.Bytes(t); len(b) == 3 && b[1] == '.' && b[0] == b[2] && (b[0] == 'X' || b[0] == 'Y') {
		return t + 1, "" // one word, as "U.S" is
	}
	joined := func(i int) bool { return i < s.end && s.Doc.Tokens[i].Flags&prose.SpaceLeft == 0 }
	n, rest := blanks(s.Doc.Bytes(t))
	for n > 0 && n <= 3 && rest == "" && s.is(t+1, ".", ",") && joined(t+1) && joined(t+2) {
		t += 2
		n, rest = blanks(s.Doc.Bytes(t))
		end, scale = t+1, rest
	}
	if n == 0 || scale != "" && !isScale(scale) {
		return 0, ""
	}
	return end, scale
}

// blankAmount is the token after the blanks of an amount that begin at token t,
// right after a currency sign: "$XXm", "€X million"; 0 when there are none. "$X"
// alone may be a variable.
func (s *sentence) blankAmount(t int) int {
	if t >= s.end || s.Doc.Tokens[t].Flags&prose.SpaceLeft != 0 {
		return 0
	}
	b := s.Doc.Bytes(t)
	if strings.Trim(string(b), "?") == "" && s.is(t+1, "?") {
		return t + 2 // "$??"
	}
	if isTK(b) || len(b) > 2 && isTK(b[:2]) && isScale(string(b[2:])) {
		return t + 1
	}
	if len(b) >= 3 && (string(b[:3]) == "TBC" || string(b[:3]) == "TBD") && (len(b) == 3 || isScale(string(b[3:]))) {
		return t + 1
	}
	if end, _ := s.pointed(t); end > 0 {
		return end // "$X.Xbn"
	}
	n, scale := blanks(b)
	switch {
	case n == 0:
		return 0
	case isScale(scale):
		return t + 1
	case scale != "":
		return 0
	case s.is(t+1, "million", "billion", "thousand", "m", "bn", "crore"):
		return t + 2
	case n >= 2 && n <= 4:
		return t + 1
	}
	return 0
}

// isTK reports whether a word is TK, TKTK and so on.
func isTK(b []byte) bool {
	for i := 0; i+1 < len(b); i += 2 {
		if b[i] != 'T' || b[i+1] != 'K' {
			return false
		}
	}
	return len(b) >= 2 && len(b)%2 == 0
}

// bareTK reports whether TK stands alone, and is neither part of a name nor of a
// compound.
func (s *sentence) bareTK(t int) bool {
	for i := range s.Mentions {
		if m := &s.Mentions[i]; int(m.First) <= t && t < int(m.Last) {
			return m.Last-m.First == 1 && m.Kind != mention.Company
		}
	}
	joined := func(i int) bool { return i >= s.start && i < s.end && isWord(s.Doc.Bytes(i), "-", "&", "/") }
	if t+1 < s.end && (s.Doc.Tokens[t+1].Kind == prose.Possessive || s.Doc.Tokens[t+1].Flags&prose.SpaceLeft == 0 && joined(t+1)) {
		return false
	}
	return s.Doc.Tokens[t].Flags&prose.SpaceLeft != 0 || !joined(t-1)
}

// countable are words that follow a number that was to come.
var countable = []string{"people", "employees", "staff", "users", "customers", "countries", "years", "months", "million", "billion", "percent", "per", "startups", "investors", "offices", "founders", "engineers", "%"}

// blankFigure is the token after blanks at token t that stand for a figure: "XX%",
// "XXm", "XX people", "20XX"; 0 when there are none. "XX" alone may be a name.
func (s *sentence) blankFigure(t int) int {
	b := s.Doc.Bytes(t)
	if len(b) == 4 && (string(b[:2]) == "20" || string(b[:2]) == "19") && (string(b[2:]) == "XX" || string(b[2:]) == "YY" || string(b[2:]) == "xx") {
		return t + 1
	}
	if end, scale := s.pointed(t); end > 0 && (scale != "" || s.is(end, countable...)) {
		return end
	}
	n, scale := blanks(b)
	if n < 2 || n > 3 || b[0] == 'x' || t > s.start && s.Doc.Tokens[t].Flags&prose.SpaceLeft == 0 && isWord(s.Doc.Bytes(t-1), "-", "@", "#", "/", ".") {
		return 0
	}
	switch {
	case isScale(scale) && scale != "B" && scale != "M" && scale != "K":
		return t + 1
	case scale == "" && n >= 2 && s.is(t+1, countable...):
		if s.is(t+1, "%", "percent", "million", "billion") {
			return t + 2
		}
		return t + 1
	}
	return 0
}

// notes are what editors write in brackets to themselves.
var notes = []string{"figure", "figures", "number", "amount", "tbc", "tbd", "tk", "tktk", "check", "xx", "xxx", "date", "date tk", "to come", "confirm", "to confirm", "fact check", "factcheck",
	"insert figure", "insert name", "insert link", "insert number", "add figure", "add link", "add name", "link tk", "name tk", "name", "names", "title", "source", "source?", "year", "spelling?", "check spelling",
	"check figure", "check name", "check this", "sp?", "sp", "??", "???", "?", "company", "company name", "founder name", "valuation", "x", "xm", "xx million", "n", "to be confirmed", "to be checked", "quote tk", "number tk"}

// bracketed is the token after a note to oneself in brackets that opens at token
// t: "[figure]", "(sp?)"; t when there is none. In quotations square brackets stand
// for what was left out.
func (s *sentence) bracketed(t int) int {
	square := s.is(t, "[")
	const longest = 6
	for end := t + 1; end < min(s.end, t+longest); end++ {
		if !s.is(end, "]", ")") {
			continue
		}
		if end == t+1 {
			return t
		}
		text := strings.ToLower(strings.Join(strings.Fields(string(s.Doc.Text[s.Doc.Tokens[t+1].Start:s.Doc.Tokens[end-1].End])), " "))
		if !isWord([]byte(text), notes...) || text == "" {
			return t
		}
		if square {
			if s.quotedAt(t) && !isWord([]byte(text), "tk", "tbc", "xx", "check", "figure", "figures") {
				return t
			}
			return end + 1
		}
		switch text {
		case "sp?", "sp", "??", "???", "tbc", "tk", "tktk", "check", "to be confirmed", "check spelling", "spelling?":
			return end + 1
		}
		return t
	}
	return t
}
