package claim

import (
	"bytes"

	"github.com/factlint/factlint/internal/prose"
)

// line is a label and its value outside tables: "Founded: 2016".
type line struct {
	block int
	start int // the first token of the label
	field field
}

// labelLines notes the labels and values in a block, tokens [first,last), parted by
// line ends and bars. It reports whether the block begins with one.
func (x *extraction) labelLines(b, first, last int) bool {
	if k := x.doc.Blocks[b].Kind; k == prose.TableCell || k == prose.Title || k == prose.Standfirst {
		return false
	}
	begins := false
	for i := first; i < last; i++ {
		t := &x.doc.Tokens[i]
		if i == first || t.Flags&prose.Emphasis != 0 && x.doc.Tokens[i-1].Flags&prose.Emphasis == 0 && (bar(x.doc.Bytes(i-1)) || x.newLine(i)) {
			if l, ok := x.leadingLabel(i, last); ok {
				l.block = b
				x.lines = append(x.lines, l)
				begins = begins || i == first
			}
		}
		if t.Kind != prose.Punct || x.doc.Text[t.Start] != ':' || t.End != t.Start+1 {
			continue
		}
		start := x.lineStart(i, first)
		if start < 0 {
			continue
		}
		l, ok := x.readLabel(x.text(start, i))
		if !ok {
			continue
		}
		end := x.lineEnd(i+1, last)
		if end == i+1 {
			continue
		}
		begins = begins || x.wordless(first, start)
		x.lines = append(x.lines, line{b, start, field{l, i + 1, end}})
	}
	return begins
}

// leadingLabel reads a label in bold, or before a dash, that opens tokens
// [first,last): "**Founded** 2016", "Headquarters — Porto".
func (x *extraction) leadingLabel(first, last int) (l line, ok bool) {
	if first == last {
		return l, false
	}
	bold := x.doc.Tokens[first].Flags&prose.Emphasis != 0
	end := first
	for end < last && end < first+7 && (x.doc.Tokens[end].Flags&prose.Emphasis != 0) == bold && !isDash(x.doc.Bytes(end)) {
		if x.doc.Tokens[end].Kind == prose.Punct && string(x.doc.Bytes(end)) != "(" && string(x.doc.Bytes(end)) != ")" && string(x.doc.Bytes(end)) != "-" {
			return l, false
		}
		end++
	}
	value := end
	if value < last && isDash(x.doc.Bytes(value)) {
		value++
	} else if !bold {
		// A label with its value below.
		for value = first + 1; value < end && !x.newLine(value); value++ {
		}
		if value == end {
			return l, false
		}
		end = value
	}
	if end == first || value >= last || string(x.doc.Bytes(value)) == ":" {
		return l, false
	}
	found, ok := x.readLabel(x.text(first, end))
	if !ok {
		return l, false
	}
	if last = x.lineEnd(value, last); last-value > 24 {
		return l, false
	}
	return line{start: first, field: field{found, value, last}}, true
}

// wordless reports whether tokens [first,last) hold no word: a bullet, an emoji.
func (x *extraction) wordless(first, last int) bool {
	for i := first; i < last; i++ {
		if k := x.doc.Tokens[i].Kind; k == prose.WordToken || k == prose.NumberToken {
			return false
		}
	}
	return true
}

// lineStart is the token at which the label before the colon at token i begins: after
// a line end, a bar or a bullet, or where the block begins; -1 when that is too far
// away for a label.
func (x *extraction) lineStart(i, first int) int {
	for k := i; ; k-- {
		if k == first || k < i && (bar(x.doc.Bytes(k-1)) || x.newLine(k)) {
			for k < i && x.doc.Tokens[k].Kind == prose.Symbol {
				k++
			}
			if k == i {
				return -1
			}
			return k
		}
		if i-k > 8 {
			return -1
		}
		if t := &x.doc.Tokens[k-1]; t.Kind == prose.WordToken && t.Flags&prose.Upper == 0 && x.engine.classes.of(t.Word)&(auxiliary|modal|pronoun) != 0 {
			return -1
		}
	}
}

func bar(b []byte) bool {
	return string(b) == "|" || string(b) == "·" || string(b) == "•" || string(b) == ";"
}

// maxValue bounds the values of labels, in tokens: what is longer is prose.
const maxValue = 100

// lineEnd is the token before which the value that begins at token i ends: at a line
// end, a bar or the end of the sentence.
func (x *extraction) lineEnd(i, last int) int {
	if i >= last {
		return i
	}
	if end := x.doc.Sentences[x.doc.SentenceOf(i)].End; end < last {
		last = end
	}
	for k := i; k < last; k++ {
		if k == i+maxValue {
			return i
		}
		if k > i && (bar(x.doc.Bytes(k)) || x.newLine(k)) {
			last = k
			break
		}
	}
	for last > i && string(x.doc.Bytes(last-1)) == "." {
		last--
	}
	return last
}

// newLine reports whether a line end of the draft parts token i from the one before.
func (x *extraction) newLine(i int) bool {
	if i == 0 || x.doc.Tokens[i].Flags&prose.SpaceLeft == 0 {
		return false
	}
	from, to := x.doc.Span(i-1, i).End, x.doc.Span(i, i+1).Start
	if from >= to || to > len(x.doc.File.Data) {
		return false
	}
	gap := x.doc.File.Data[from:to]
	return bytes.IndexByte(gap, '\n') >= 0 || bytes.Contains(gap, []byte("<br"))
}

// maxBox bounds the lines of a box.
const maxBox = 64

// boxes makes the claims of the label lines noted, those that stand together as one
// record.
func (x *extraction) boxes() {
	for i := 0; i < len(x.lines); {
		j := i + 1
		for j < len(x.lines) && j < i+maxBox && x.together(&x.lines[j-1], &x.lines[j]) {
			j++
		}
		x.box(x.lines[i:j])
		i = j
	}
}

// together reports whether two lines belong to one box: in one block, or in blocks one
// after the other under the same owner.
func (x *extraction) together(a, b *line) bool {
	if b.block-a.block > 1 || b.field.attr == ofCompany {
		return false
	}
	s, t := &x.settings[a.block], &x.settings[b.block]
	return a.block == b.block || s.owner == t.owner && s.part == t.part
}

// box makes the claims of lines that stand together.
func (x *extraction) box(lines []line) {
	s := &x.settings[lines[0].block]
	if s.part == furniture || s.part == correction || s.part == answer {
		return
	}
	r := record{subject: s.owner}
	if r.subject == 0 && !s.alone {
		r.subject = x.topic
	}
	strong, business, foreign := false, false, false
	for i := range lines {
		f := &lines[i].field
		switch {
		case f.attr == ofCompany:
			if e, m := x.companyNamed(f.first, f.last); e != 0 {
				r.subject, r.named = e, m
				business = true
			}
		case f.attr == ofForeign:
			return
		case f.attr == ofNobody:
			foreign = true
		case !f.attr.weak():
			strong = true
		case f.attr == ofInvestors || f.attr == ofLead || f.attr == ofAmount || f.attr == ofFunding || f.attr == ofIncome:
			business = true
		}
		r.fields = append(r.fields, *f)
	}
	if !strong && (len(lines) < 2 || !business || foreign) {
		return
	}
	n := len(x.claims)
	x.emitRecord(&r)
	if len(x.claims) == n {
		return
	}
	for i := range lines {
		if l := &lines[i]; x.told[l.field.first] {
			x.tell(l.start, l.field.last)
		}
	}
}

// allTold reports whether nothing of a sentence is left to read.
func (x *extraction) allTold(s *prose.Sentence) bool {
	for i := s.Start; i < s.End; i++ {
		if k := x.doc.Tokens[i].Kind; !x.told[i] && (k == prose.WordToken || k == prose.NumberToken) {
			return false
		}
	}
	return true
}
