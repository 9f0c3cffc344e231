package checks

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

var spelling = &lint.Check{
	Name: "spelling",
	Doc: `A name of the facts base is misspelt, or has lost an accent or its capitals.

Why: people forgive a wrong figure before a wrong name. Names count as misspelt only
when one slip of the pen away from a known one, and when they are no right name of
somebody else.

Example: the base has the founder Clément Delangue.

    Clement Delangue says …
    ^^^^^^^^^^^^^^^^ the facts base writes Clément Delangue`,
	Severity: lint.Warning,
	Facts:    true,
	Rules: []lint.Rule{
		{Name: "company", Doc: "A company's name."},
		{Name: "person", Doc: "A founder's or manager's name."},
		{Name: "investor", Doc: "An investor's name."},
		{Name: "place", Doc: "A place's name."},
	},
	Run: func(p *lint.Pass) {
		s := speller{Pass: p, fullest: fullestNames(p)}
		s.gather()
		s.claims()
		s.mentions()
		s.lowerCase()
	},
}

// speller is the state of the check in one draft.
type speller struct {
	*lint.Pass
	fullest map[int32]string // entity -> the longest way the draft writes it
	about   []knownName
	byName  map[string]int // 1 + index in about
	done    []source.Span
}

// report says that a name should be spelt otherwise, once.
func (s *speller) report(at source.Span, kind, right string, f *facts.Fact, c int) {
	for _, d := range s.done {
		if d.Overlaps(at) {
			return
		}
	}
	s.done = append(s.done, at)
	written := s.Doc.File.Text(at)
	s.Report(lint.Diagnostic{
		Span: at, Rule: "spelling/" + kind, Claim: c, Fact: f, Related: theFact(f, "the name"),
		Message: "the draft writes “" + written + "”, the facts base “" + right + "”",
		Fixes:   []lint.Fix{{Title: "Replace with " + right, Safe: true, Edits: []lint.Edit{{Span: at, Text: right}}}},
	})
}

// claims compares the names in statements with those of the facts they rest on.
func (s *speller) claims() {
	for i := range s.Claims {
		c, v := &s.Claims[i], &s.Verdicts[i]
		f := v.Fact
		if f != nil && c.Kind == claim.Headcount && c.Place != "" && v.Verdict != lint.Contradicted {
			if at := after(s.Pass, c.Span, c.Place); at != (source.Span{}) {
				s.place(at, f.Place, f, i+1)
			}
		}
		if f == nil || c.Value.Kind != value.Name || f.Value.Kind != value.Name || v.Verdict == lint.Contradicted {
			continue
		}
		at := c.NameSpan
		if at == (source.Span{}) {
			at = c.Span
		}
		written := s.Doc.File.Text(at)
		switch c.Kind {
		case claim.Founder, claim.Role:
			if !s.right(s.personForms(f.Value.Text), written, value.ComparePerson) {
				s.report(at, "person", reshape(written, f.Value.Text), f, i+1)
			}
		case claim.Investor, claim.LeadInvestor:
			if !s.right(s.companyForms(f.Value.Text), written, value.CompareCompany) && value.ComparePerson(written, f.Value.Text) != value.NameSame {
				s.report(at, "investor", reshape(written, f.Value.Text), f, i+1)
			}
		case claim.HQ, claim.Office, claim.FoundedPlace:
			s.place(at, f.Value.Text, f, i+1)
		}
	}
}

// place reports a place of the facts base that is misspelt, or has lost its accents.
func (s *speller) place(at source.Span, right string, f *facts.Fact, c int) {
	written := s.Doc.File.Text(at)
	switch value.CompareName(written, right) {
	case value.NameMisspelt:
		if _, known := place.Lookup(written); known {
			return // another place
		}
	case value.NameFolded:
		if !loses(written, right) {
			return
		}
	default:
		return
	}
	s.report(at, "place", right, f, c)
}

// right reports whether a name as written is one of the right forms, or so
// different from all of them that it is another name.
func (s *speller) right(forms []string, written string, compare func(written, known string) value.NameRelation) bool {
	worst := value.NameDifferent
	for _, form := range forms {
		switch r := compare(written, form); {
		case r == value.NameSame, r == value.NameFolded && !loses(written, form):
			return true
		case r < worst:
			worst = r
		}
	}
	return worst == value.NameDifferent || strings.ToUpper(written) == written
}

// loses reports whether a name as written lacks accents or capitals of the known
// form, or a space; names in capitals throughout, and a capital more, do not count.
func loses(written, known string) bool {
	if strings.ToUpper(written) == written && utf8.RuneCountInString(written) > 1 {
		return false
	}
	w, k := plainly(written), plainly(known)
	if n := len(k) - len(w); n > 0 && k[n-1] == ' ' && strings.EqualFold(k[n:], w) {
		k = k[n:] // "Von Ahn" of Luis von Ahn
	}
	if !strings.EqualFold(w, k) {
		return true
	}
	// The first letter may be a capital for its place in the sentence.
	return w[1:] != k[1:] && w != strings.ToUpper(w) || w[0] > k[0]
}

// plainly is a name without the marks that only typesetting adds.
func plainly(s string) string {
	return strings.NewReplacer("’", "'", "‘", "'", "–", "-", "‑", "-", "\u00A0", " ", "\u202F", " ", "\u00AD", "", ".", "", ",", "").Replace(s)
}

// reshape is the known name in the extent of the written one: a surname alone stays
// one.
func reshape(written, known string) string {
	w, k := strings.Fields(written), strings.Fields(known)
	if len(w) == 1 && len(k) > 1 {
		for _, word := range k {
			if value.CompareName(written, word) == value.NameMisspelt || value.CompareName(written, word) == value.NameFolded {
				return word
			}
		}
	}
	return known
}

func (s *speller) personForms(name string) []string {
	forms := []string{name}
	if p := s.Facts.Person(name); p != nil {
		forms = append(forms, p.Aliases...)
	}
	return forms
}

func (s *speller) companyForms(name string) []string {
	forms := []string{name}
	for _, c := range s.Facts.Company(name) {
		forms = append(append(forms, c.Name), c.Aliases...)
	}
	return forms
}

// mentions compares every other name with the names the base has for the
// companies this draft is about. Each way to write a name is looked at once.
func (s *speller) mentions() {
	answers := map[nameKey]*slip{}
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if !isNameMention(m) || m.End-m.Start < 4 || s.cutShort(i) {
			continue
		}
		key := nameKey{string(s.Doc.Text[m.Start:m.End]), m.Value.Text, m.Entity, m.Kind}
		answer, met := answers[key]
		if !met {
			answer = s.slipIn(m, key.written)
			answers[key] = answer
		}
		if answer != nil {
			at := s.Doc.TextSpan(m.Start, m.End)
			c := 0
			if answer.claimed {
				c = claimAt(s.Pass, at)
			}
			s.report(at, answer.kind, answer.right, answer.fact, c)
		}
	}
}

// nameKey is a way to write a name, and whose it is.
type nameKey struct {
	written, text string
	entity        int32
	kind          mention.Kind
}

// slip is what is wrong with a name.
type slip struct {
	kind, right string
	fact        *facts.Fact
	claimed     bool // it may be what a claim says
}

// slipIn finds what is wrong with a name, nil when nothing is.
func (s *speller) slipIn(m *mention.Mention, written string) *slip {
	if strings.ToUpper(written) == written {
		return nil
	}
	if len(s.Facts.Company(written)) > 0 || m.Value.Text != written && len(s.Facts.Company(m.Value.Text)) > 0 {
		// Right, or a misspelling the base lists, or one that was recognised as such.
		return s.knownCompany(m, written)
	}
	return s.unknown(m, written)
}

// cutShort reports a longer name of which only a part was recognised as one,
// because of the slip in it: "Larkspur Robotcis" where Larkspur is known too,
// "Fuel Vetnures" where the first word could be any word.
func (s *speller) cutShort(i int) bool {
	m := &s.Mentions[i]
	first, end := int(m.First), int(m.Last)
	if i+1 < len(s.Mentions) && m.Kind == mention.Company {
		next := &s.Mentions[i+1]
		if int(next.First) == end && isNameMention(next) && s.Doc.Tokens[end].Flags&prose.SpaceLeft != 0 && s.joined(first, int(next.Last)) {
			return true
		}
	}
	sentence := s.Doc.Sentences[s.Doc.SentenceOf(first)]
	before := first - 1
	if before < sentence.Start || s.Doc.Tokens[before].Kind != prose.WordToken || s.Doc.Tokens[before].Flags&prose.Upper == 0 || s.Doc.Tokens[first].Flags&prose.SpaceLeft == 0 {
		return false
	}
	return s.joined(before, end)
}

// joined reports the tokens [first, end) when together they are a slip away from a
// known name of as many words.
func (s *speller) joined(first, end int) bool {
	text := string(s.Doc.Text[s.Doc.Tokens[first].Start:s.Doc.Tokens[end-1].End])
	for _, hit := range s.Facts.Near(text) {
		kind := "company"
		switch hit.Kind {
		case facts.InvestorName:
			kind = "investor"
		case facts.PersonName:
			kind = "person"
		}
		if strings.Count(hit.Form, " ") == strings.Count(text, " ") {
			at := s.Doc.Span(first, end)
			s.report(at, kind, hit.Form, nil, claimAt(s.Pass, at))
			return true
		}
	}
	return false
}

// knownCompany compares a company's name with its right forms.
func (s *speller) knownCompany(m *mention.Mention, written string) *slip {
	found := s.Facts.Company(m.Value.Text)
	if len(found) == 0 {
		return nil
	}
	c := found[0]
	for _, form := range append(append([]string{c.Name}, c.Aliases...), c.Products...) {
		if r := value.CompareCompany(written, form); r == value.NameSame || r == value.NameFolded && !loses(written, form) {
			return nil
		}
	}
	return &slip{kind: "company", right: c.Name}
}

// lowerCase looks for slips in known names that are written without a capital,
// which no recogniser of names can tell from words: words nobody knows, one letter
// away.
func (s *speller) lowerCase() {
	const short = 6
	for i := range s.about {
		k := &s.about[i]
		if strings.ToLower(k.name) != k.name || len(k.name) < short || strings.Contains(k.name, " ") {
			continue
		}
		for t := range s.Doc.Tokens {
			tok := &s.Doc.Tokens[t]
			b := s.Doc.Bytes(t)
			if tok.Kind == prose.WordToken && tok.Word == 0 && tok.Flags&prose.Upper == 0 && b[0] == k.name[0] && max(len(b), len(k.name))-min(len(b), len(k.name)) <= 1 &&
				value.Distance(string(b), k.name, 1) == 1 {
				at := s.Doc.Span(t, t+1)
				s.report(at, k.kind, k.name, k.fact, claimAt(s.Pass, at))
			}
		}
	}
}

// knownName is a name the base has for somebody of a company of this draft.
type knownName struct {
	name, kind string
	fact       *facts.Fact
	shape      shape // once shaped
	shaped     bool
}

// couldBe reports whether a name of the given shape may be k, or k with a slip.
func (k *knownName) couldBe(sh *shape) bool {
	if !k.shaped {
		k.shape, k.shaped = shapeOf(k.name), true
	}
	if k.kind == "person" {
		return sh.mayBe(&k.shape)
	}
	return like(sh.all, k.shape.all)
}

// lettersOf is the set of the letters a to z in a folded name.
func lettersOf(folded string) (set uint32) {
	for i := range len(folded) {
		if c := folded[i] - 'a'; c < 26 {
			set |= 1 << c
		}
	}
	return set
}

// like reports whether two sets of letters are close enough for one word to be the
// other with a slip or two.
func like(a, b uint32) bool {
	const most = 4
	return bits.OnesCount32(a^b) <= most
}

// shape is the letters of a name: all of a company's, legal forms aside, and each
// word's of a person's.
type shape struct {
	all   uint32
	words []uint32
}

func shapeOf(name string) shape {
	sh := shape{all: lettersOf(value.CompanyKey(name))}
	for word := range strings.FieldsSeq(value.Fold(name)) {
		sh.words = append(sh.words, lettersOf(word))
	}
	return sh
}

// mayBe reports whether a person's name may be another, or a part of it: a word of
// one is like a word of the other.
func (sh *shape) mayBe(known *shape) bool {
	if len(sh.words) == 0 {
		return false
	}
	for _, w := range sh.words {
		if slices.ContainsFunc(known.words, func(k uint32) bool { return like(w, k) }) {
			return true
		}
	}
	return false
}

// gather lists the companies of this draft that the base knows, and the people and
// investors it knows of them.
func (s *speller) gather() {
	s.byName = make(map[string]int, 64)
	add := func(name, kind string, f *facts.Fact) {
		if s.byName[name] == 0 {
			s.about = append(s.about, knownName{name: name, kind: kind, fact: f})
			s.byName[name] = len(s.about)
		}
	}
	met := map[string]bool{}
	var companies []*facts.Company
	meet := func(c *facts.Company) {
		if c != nil && !met[c.ID] {
			met[c.ID] = true
			companies = append(companies, c)
		}
	}
	for i := range s.Claims {
		if id := s.Claims[i].Subject.ID; id != "" {
			meet(s.Facts.ByID(id))
		}
	}
	for i := range s.Mentions {
		if m := &s.Mentions[i]; m.Kind == mention.Company {
			for _, c := range s.Facts.Company(m.Value.Text) {
				meet(c)
			}
		}
	}
	for _, c := range companies {
		add(c.Name, "company", nil)
		for i := range c.Facts {
			f := &c.Facts[i]
			switch f.Attr {
			case "founder", "role":
				add(f.Value.Text, "person", f)
			case "investor", "lead-investor":
				add(f.Value.Text, "investor", f)
			}
		}
	}
}

// unknown looks for the known name that an unknown one is a slip away from.
func (s *speller) unknown(m *mention.Mention, written string) *slip {
	full := written
	if f := s.fullest[m.Entity]; m.Entity != 0 && len(f) > len(full) {
		full = f
	}
	if n := s.byName[full]; n > 0 && (m.Kind != mention.Person || s.about[n-1].kind != "company") {
		return nil // right
	}
	if _, isPlace := place.Lookup(full); isPlace && m.Kind != mention.Person {
		return nil
	}
	var best *knownName
	sh := shapeOf(full)
	for i := range s.about {
		k := &s.about[i]
		if !k.couldBe(&sh) {
			continue
		}
		var r value.NameRelation
		if k.kind == "person" {
			if m.Kind == mention.Company && strings.Count(full, " ") != strings.Count(k.name, " ") {
				continue // with a slip in it, a person's name may be taken for a firm's
			}
			if !strings.Contains(written, " ") && hasWord(k.name, written) {
				return nil // the surname is right; the full name is reported where it stands
			}
			r = value.ComparePerson(full, k.name)
			if r == value.NameFolded && !loses(written, reshape(written, k.name)) {
				return nil
			}
		} else {
			if m.Kind == mention.Person && k.kind == "company" {
				continue
			}
			r = value.CompareCompany(full, k.name)
		}
		switch {
		case r == value.NameSame:
			return nil // right
		case r == value.NameDifferent:
		case r == value.NameMisspelt && !strings.Contains(full, " ") && len(full) < 5:
		case best == nil:
			best = k
		}
	}
	if best == nil {
		return s.elsewhere(m, written)
	}
	if value.Fold(written) == value.Fold(best.name) && !loses(written, best.name) {
		return nil
	}
	return &slip{best.kind, reshape(written, best.name), best.fact, true}
}

// elsewhere looks for a company of the base that this draft does not name right
// anywhere. One name alone must be near, and long enough to be no chance.
func (s *speller) elsewhere(m *mention.Mention, written string) *slip {
	const letters = 8
	if m.Kind == mention.Person || len(written) < letters {
		return nil
	}
	hits := s.Facts.Near(written)
	if len(hits) != 1 || hits[0].Kind != facts.CompanyName {
		return nil
	}
	return &slip{kind: "company", right: hits[0].Canonical, claimed: true}
}

// hasWord reports whether a name has a word, letter by letter.
func hasWord(name, word string) bool {
	return slices.Contains(strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }), word)
}

// fullestNames maps entities to the longest way a draft writes them.
func fullestNames(p *lint.Pass) map[int32]string {
	all := map[int32]string{}
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Entity == 0 || !isNameMention(m) {
			continue
		}
		if text := string(p.Doc.Text[m.Start:m.End]); len(text) > len(all[m.Entity]) {
			all[m.Entity] = text
		}
	}
	return all
}

func isNameMention(m *mention.Mention) bool {
	return !m.Disowned && (m.Kind == mention.Company || m.Kind == mention.Person || m.Kind == mention.Name)
}

func isPersonMention(m *mention.Mention) bool { return m.Kind == mention.Person }
