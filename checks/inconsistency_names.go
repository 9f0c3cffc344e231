package checks

import (
	"strings"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/value"
)

// spellings finds one name of the draft spelt two ways: the rarer form, or the
// later of two as frequent. A name that the facts base knows is for the check of
// spelling.
func spellings(p *lint.Pass) {
	forms := nameForms(p)
	for _, pair := range nearForms(forms) {
		a, b := forms[pair[0]], forms[pair[1]]
		if !oneNameTwice(p, a, b) || oneSentence(p, a, b) || isKnown(p, a.text) || isKnown(p, b.text) {
			continue
		}
		wrong, right := b, a
		if len(a.at) < len(b.at) {
			wrong, right = a, b
		}
		p.Tally.Pairs++
		for _, m := range wrong.at {
			at := p.Doc.TextSpan(p.Mentions[m].Start, p.Mentions[m].End)
			d := lint.Diagnostic{Span: at, Rule: "inconsistency/name", Severity: lint.Warning,
				Message: "the draft writes “" + wrong.text + "” here and “" + right.text + "” elsewhere",
				Related: []lint.Related{related(p, p.Doc.TextSpan(p.Mentions[right.at[0]].Start, p.Mentions[right.at[0]].End), "the other spelling")}}
			if c := claimAt(p, at); c > 0 && p.Claims[c-1].Value.Kind == value.Name && !p.Claims[c-1].Subject.Span.Overlaps(at) {
				d.Rule, d.Claim = rule("inconsistency", &p.Claims[c-1]), c
			}
			if len(right.at) > len(wrong.at) {
				d.Fixes = []lint.Fix{{Title: "Replace with " + right.text, Edits: []lint.Edit{{Span: at, Text: right.text}}}}
			}
			p.Report(d)
		}
	}
}

// isKnown reports whether the facts base has a name, or a part of one that stands
// for it.
func isKnown(p *lint.Pass, text string) bool {
	if p.Facts == nil {
		return false
	}
	hit, ok := p.Facts.NameAt([]byte(text), 0)
	return ok && hit.End == len(text) || len(p.Facts.Near(text)) > 0
}

// nearForms lists the pairs of forms that may be one name, the earlier first: they
// share a word or all their letters, or one is a word of the other's initial.
func nearForms(forms []*nameForm) [][2]int {
	byWord := make(map[string][]int, 2*len(forms))
	var pairs [][2]int
	met := make(map[[2]int]bool)
	for i, f := range forms {
		keys := append([]string{f.folded}, f.words...)
		if last := f.words; len(last) > 0 && (len(last) == 1 && f.alone || f.person) {
			keys = append(keys, "^"+last[len(last)-1][:1])
		}
		for _, key := range keys {
			for _, k := range byWord[key] {
				if pair := [2]int{k, i}; k != i && !met[pair] {
					met[pair] = true
					pairs = append(pairs, pair)
				}
			}
			const most = 64 // a word in more names than that is no name
			if len(byWord[key]) < most {
				byWord[key] = append(byWord[key], i)
			}
		}
	}
	return pairs
}

// nameForm is one way a name is written, and the mentions that write it so.
type nameForm struct {
	text   string
	folded string
	words  []string // of folded
	person bool
	alone  bool // no fuller form of the draft has these words
	at     []int
}

// nameForms lists the names of people and companies by the way they are written,
// in order of their first mention. Names in capitals throughout say nothing of
// their spelling.
func nameForms(p *lint.Pass) []*nameForm {
	var all []*nameForm
	byText := make(map[string]int, 64)
	within := make(map[string]bool, 64) // beginnings and ends of longer names
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if !isNameMention(m) {
			continue
		}
		written := p.Doc.Text[m.Start:m.End]
		k, met := byText[string(written)]
		if !met {
			text := string(written)
			if strings.ToUpper(text) == text {
				continue
			}
			folded := value.Fold(text)
			all = append(all, &nameForm{text: text, folded: folded, words: strings.Fields(folded)})
			k = len(all) - 1
			byText[text] = k
			for at := range len(text) {
				if text[at] == ' ' {
					within[text[:at]], within[text[at+1:]] = true, true
				}
			}
		}
		all[k].at = append(all[k].at, i)
		all[k].person = all[k].person || isPersonMention(m)
	}
	for _, f := range all {
		f.alone = !within[f.text]
	}
	return all
}

// oneSentence reports whether two forms stand in one sentence, as the names of two
// do.
func oneSentence(p *lint.Pass, a, b *nameForm) bool {
	for _, i := range a.at {
		for _, k := range b.at {
			if p.Doc.SentenceOf(int(p.Mentions[i].First)) == p.Doc.SentenceOf(int(p.Mentions[k].First)) {
				return true
			}
		}
	}
	return false
}

// oneNameTwice reports whether two forms are one name with a slip: of the same
// words but for a letter or an accent. Short names, and names that stand for two
// things (Adaptive and Adaptavist), differ by more or are too short to tell.
func oneNameTwice(p *lint.Pass, a, b *nameForm) bool {
	const short = 6
	if len(a.text) < short || len(b.text) < short {
		return false
	}
	wa, wb := a.words, b.words
	if a.folded == b.folded {
		// Accents and capitals: only a difference in accents is a slip.
		return len(wa) == len(wb) && !strings.EqualFold(a.text, b.text) && accents(a.text) != accents(b.text)
	}
	if len(wa) != len(wb) && (a.person || b.person) && min(len(wa), len(wb)) == 1 {
		return surnameTwice(p, a, b, wa, wb)
	}
	if len(wa) == 1 && len(wb) == 1 {
		return oneWordTwice(p, a, b)
	}
	if len(wa) != len(wb) || len(wa) < 2 {
		return false
	}
	different := 0
	for i := range wa {
		if wa[i] == wb[i] {
			continue
		}
		different++
		if len(wa[i]) < 5 || len(wb[i]) < 5 || wa[i][0] != wb[i][0] || value.Distance(wa[i], wb[i], 1) > 1 || pluralOf(wa[i], wb[i]) {
			return false
		}
	}
	return different == 1
}

// oneWordTwice reports whether a company of one word, told once, is a letter more or
// less, or two in the wrong order, than one told three times or more.
func oneWordTwice(p *lint.Pass, a, b *nameForm) bool {
	const long, often = 7, 3
	rare, usual := a, b
	if len(rare.at) > len(usual.at) {
		rare, usual = usual, rare
	}
	x, y := rare.folded, usual.folded
	if len(rare.at) != 1 || len(usual.at) < often || len(x) < long || len(y) < long || x[:2] != y[:2] || pluralOf(x, y) || value.Distance(x, y, 1) > 1 || strings.HasPrefix(x, y) || strings.HasPrefix(y, x) {
		return false
	}
	if !rare.alone || !usual.alone || rare.person != usual.person {
		return false
	}
	kind := func(f *nameForm) bool {
		k := p.Mentions[f.at[0]].Kind
		return k == mention.Company || k == mention.Name
	}
	return kind(rare) && p.Mentions[usual.at[0]].Kind == mention.Company && p.Doc.Tokens[p.Mentions[rare.at[0]].First].Word == 0
}

// surnameTwice reports whether a surname alone, told more than once, is a slip away
// from that of a full name.
func surnameTwice(p *lint.Pass, a, b *nameForm, wa, wb []string) bool {
	if len(wb) == 1 {
		a, wa, wb = b, wb, wa
	}
	alone, last := wa[0], wb[len(wb)-1]
	return a.alone && (len(a.at) > 1 || speaks(p, &p.Mentions[a.at[0]])) && alone != last && len(alone) >= 6 && len(last) >= 6 && alone[0] == last[0] &&
		value.Distance(alone, last, 1) == 1 && (!pluralOf(alone, last) || doubled(alone, last))
}

// speaks reports whether a name stands beside a word of saying, as a person's does.
func speaks(p *lint.Pass, m *mention.Mention) bool {
	said := []string{"said", "says", "adds", "added", "told", "explains", "explained", "argues", "recalls", "notes", "noted"}
	after, before := int(m.Last), int(m.First)-1
	return isPersonMention(m) || after < len(p.Doc.Tokens) && isWord(p.Doc.Bytes(after), said...) || before >= 0 && isWord(p.Doc.Bytes(before), said...)
}

// doubled reports whether two words differ by a letter doubled at the end: Hollmann and
// Hollman.
func doubled(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(b) == len(a)+1 && b[len(b)-1] == a[len(a)-1]
}

// accents counts the letters of a name that are not ASCII.
func accents(s string) int {
	n := 0
	for _, r := range s {
		if r >= 0x80 && r != '’' && r != '‘' && r != '–' && r != '—' && r != '\u00A0' {
			n++
		}
	}
	return n
}

// pluralOf reports whether two words differ by an ending that makes another word.
func pluralOf(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return b == a+"s" || b == a+"n" || b == a+"e" || b == a+"a"
}
