package facts

import (
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/value"
)

// NameKind says whose a name found by [Base.NameAt] is. Where several have the
// name, the first of the list counts.
type NameKind uint8

// The kinds of names.
const (
	CompanyName  NameKind = iota // a company's name, alias or former name
	MisspeltName                 // a wrong way to write a company's name
	ProductName                  // a product of a company
	PersonName
	InvestorName // listed as an investor and not as a company
	TargetName   // bought by a company, and not listed itself
)

// NameHit is a known name in a text.
type NameHit struct {
	End       int // byte offset in the text, exclusive
	Kind      NameKind
	Canonical string     // the name of whoever it is: the company's, for a misspelt name too; the product's; the person's
	Form      string     // this way to write it, as the base has it
	Exact     bool       // the text writes it as the base does, but for blanks
	Companies []*Company // those with this name, or this product; several when they share it
	Person    *Person
}

// index finds companies by id and by name, and names in texts.
type index struct {
	byID   map[string]*Company
	byName map[string][]*Company // by right name, folded
	slots  map[uint64]slot       // by the hash of folded words
	names  []name
	people map[string]*Person // by name
	near   map[uint16][]int32 // names by first letter and length: see newNear
	heads  heads              // of all names
}

// heads are the beginnings of all names, as a set: most words of a text begin no
// name, and are told apart without reading them whole.
type heads [(headLetters*headLetters*headLetters + 63) / 64]uint64

// headLetters are the letters, and the blank behind a word of one or two.
const headLetters = 27

// headOf numbers the first three letters of the first word of a folded name or of a
// text; ok is false when it holds anything else that counts in a name.
func headOf[T string | []byte](name T) (n int, ok bool) {
	for i := range 3 {
		var c byte
		if i < len(name) {
			c = name[i] | 0x20
		}
		switch {
		case c >= 'a' && c <= 'z':
			n = n*headLetters + int(c-'a') + 1
		case i > 0 && (i >= len(name) || name[i] < 0x80 && asciiFold[name[i]] == gap):
			for ; i < 3; i++ {
				n *= headLetters
			}
			return n, true
		default:
			return 0, false
		}
	}
	return n, true
}

// headCode numbers the letters from 1, in either case; 0 is what ends a word, and
// headLetters anything else.
var headCode = func() (t [256]uint8) {
	for c := range t {
		if c >= len(asciiFold) || asciiFold[c] != gap {
			t[c] = headLetters
		}
	}
	for c := range headLetters - 1 {
		t['a'+c], t['A'+c] = uint8(c+1), uint8(c+1)
	}
	return t
}()

// slot is what is spelt by some words, and whether they start something longer.
type slot struct {
	first int32 // 1 + index of the first name with these words; 0 for none
	more  bool  // longer names start so
}

// name is one way to write a name, in the list of those with the same words.
type name struct {
	NameHit
	key   string // the name, folded
	marks marks  // between its words
	next  int32  // 1 + index of the next; 0 at the end
}

// ByID is the company with an id, nil when there is none.
func (b *Base) ByID(id string) *Company {
	if b.compiled != nil {
		return b.compiled.byID(id)
	}
	return b.byID[id]
}

// Person is somebody by the name that the base calls them first; nil when there
// is nobody of that name.
func (b *Base) Person(name string) *Person {
	if b.compiled != nil {
		return b.compiled.personOf(name)
	}
	return b.people[name]
}

// Company finds the companies with a name: their own, an alias or a former one,
// whatever its case, accents and punctuation.
func (b *Base) Company(name string) []*Company {
	if b.compiled != nil {
		return b.compiled.company(name)
	}
	return b.byName[value.Fold(name)]
}

// Facts lists a company's facts of one kind of claim, in file order.
func (b *Base) Facts(c *Company, attr string) []*Fact {
	n := 0
	for i := range c.Facts {
		if c.Facts[i].Attr == attr {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	all := make([]*Fact, 0, n)
	for i := range c.Facts {
		if c.Facts[i].Attr == attr {
			all = append(all, &c.Facts[i])
		}
	}
	return all
}

func newIndex(b *Base) index {
	x := index{
		byID:   make(map[string]*Company, len(b.Companies)),
		byName: make(map[string][]*Company, len(b.Companies)),
		slots:  make(map[uint64]slot, 2*(len(b.Companies)+len(b.People))),
	}
	for _, c := range b.Companies {
		x.byID[c.ID] = c
		x.right(c, c.Name)
		for _, n := range c.Aliases {
			x.right(c, n)
		}
		for _, n := range c.Formerly {
			x.right(c, n)
		}
	}
	for _, c := range b.Companies {
		for _, n := range c.Misspelt {
			x.add(n, NameHit{Kind: MisspeltName, Canonical: c.Name, Companies: []*Company{c}})
		}
		for _, n := range c.Products {
			x.add(n, NameHit{Kind: ProductName, Canonical: n, Companies: []*Company{c}})
		}
	}
	for _, p := range b.People {
		x.add(p.Name, NameHit{Kind: PersonName, Canonical: p.Name, Person: p})
		for _, a := range p.Aliases {
			x.add(a, NameHit{Kind: PersonName, Canonical: p.Name, Person: p})
		}
	}
	for _, c := range b.Companies {
		for i := range c.Facts {
			if form, kind, ok := otherName(&c.Facts[i]); ok {
				x.add(form, NameHit{Kind: kind, Canonical: form})
			}
		}
	}
	x.near = newNear(x.names)
	x.people = make(map[string]*Person, len(b.People))
	for _, p := range b.People {
		x.people[p.Name] = p
	}
	return x
}

// otherName is the name in a fact of somebody who need not be listed: an investor,
// or a company that was bought.
func otherName(f *Fact) (form string, kind NameKind, ok bool) {
	switch f.Attr {
	case "investor", "lead-investor":
		return f.Value.Text, InvestorName, true
	case "stake":
		return f.Name, InvestorName, true
	case "acquisition":
		return f.Name, TargetName, true
	}
	return "", 0, false
}

// right enters a right name of a company.
func (x *index) right(c *Company, form string) {
	key := value.Fold(form)
	if same := x.byName[key]; len(same) == 0 || same[len(same)-1] != c {
		x.byName[key] = append(same, c)
	}
	x.add(form, NameHit{Kind: CompanyName, Canonical: c.Name})
}

// add enters a way to write a name. Names come in the order of their kinds: one
// that somebody has with more right is left out.
func (x *index) add(form string, hit NameHit) {
	key := value.Fold(form)
	if key == "" {
		return
	}
	written := folder{text: []byte(form), hash: hashSeed}
	for written.word() {
	}
	f := folder{text: []byte(key), hash: hashSeed}
	for before := f.hash; f.word(); before = f.hash {
		if before != hashSeed {
			s := x.slots[before]
			s.more = true
			x.slots[before] = s
		}
	}
	s := x.slots[f.hash]
	for i := s.first; i > 0; i = x.names[i-1].next {
		n := &x.names[i-1]
		switch {
		case n.key != key:
		case hit.Kind == ProductName && n.Kind == ProductName:
			n.Companies = append(n.Companies, hit.Companies...)
			return
		case hit.Kind > MisspeltName, hit.Kind == n.Kind && n.Form == form && hit.Kind == CompanyName:
			return
		}
	}
	if n, ok := headOf(key); ok {
		x.heads[n/64] |= 1 << (n % 64)
	}
	hit.Form = form
	x.names = append(x.names, name{NameHit: hit, key: key, marks: written.marks, next: s.first})
	s.first = int32(len(x.names))
	x.slots[f.hash] = s
}

// MayName reports whether a known name may start at a byte offset of a text. Where
// not, as with most words, it spares asking for it.
func (b *Base) MayName(text []byte, start int) bool {
	if b.compiled != nil {
		return true
	}
	if start+3 <= len(text) {
		// As headOf, for what most words begin with.
		x, y, z := uint(headCode[text[start]]), uint(headCode[text[start+1]]), uint(headCode[text[start+2]])
		if y == 0 {
			z = 0
		}
		if x > 0 && x < headLetters && y < headLetters && z < headLetters {
			n := (x*headLetters+y)*headLetters + z
			return b.heads[n/64]&(1<<(n%64)) != 0
		}
	}
	n, ok := headOf(text[min(start, len(text)):])
	return !ok || b.heads[n/64]&(1<<(n%64)) != 0
}

// NameAt is the longest known name that starts at a byte offset of a text: that of
// a company, product, person or investor. Case, accents and apostrophes may differ
// from the base, and blanks and hyphens of any kind may stand between its words. A
// possessive "'s" is no part of it. It allocates nothing.
func (b *Base) NameAt(text []byte, start int) (NameHit, bool) {
	if b.compiled != nil {
		return b.compiled.nameAt(text, start)
	}
	if !b.MayName(text, start) {
		return NameHit{}, false
	}
	f := folder{text: text, pos: start, hash: hashSeed}
	if start >= len(text) || !f.letterAt(start) {
		return NameHit{}, false
	}
	var best *name
	end := 0
	for f.word() {
		if f.owned > 0 {
			if n := b.spelt(b.slots[f.ownedHash], text[start:f.owned], f.marks); n != nil {
				best, end = n, f.owned
			}
		}
		s, ok := b.slots[f.hash]
		if !ok {
			break
		}
		if n := b.spelt(s, text[start:f.end], f.marks); n != nil && !f.possessiveOf(best != nil && end == f.owned, start, n.Form) {
			best, end = n, f.end
		}
		if !s.more {
			break
		}
	}
	if best == nil {
		return NameHit{}, false
	}
	hit := best.NameHit
	hit.End, hit.Exact = end, sameForm(text[start:end], hit.Form)
	if hit.Kind == CompanyName {
		hit.Companies = b.byName[best.key]
		hit.Canonical = hit.Companies[0].Name
	}
	return hit, true
}

// spelt is the name that a text spells, of those in a slot. The best kind counts;
// but a text that is, letter by letter, a known wrong way to write a name is that,
// even where a right way differs in nothing but case or accents.
func (b *Base) spelt(s slot, text []byte, between marks) *name {
	var best, wrong *name
	exact := false
	for i := s.first; i > 0; i = b.names[i-1].next {
		n := &b.names[i-1]
		if between&^n.marks != 0 {
			continue
		}
		same := sameForm(text, n.Form)
		if !same && !spells(text, n.key) {
			continue
		}
		if n.Kind == MisspeltName && same {
			wrong = n
		}
		if best == nil || n.Kind < best.Kind || n.Kind == best.Kind && same {
			best, exact = n, same
		}
	}
	if wrong != nil && !exact {
		return wrong
	}
	return best
}

// marks are the characters between the words of a name other than blanks and
// hyphens. A text must not have any that the name has not: "Acme. Labs" is not
// Acme Labs.
type marks uint8

const (
	stopMark marks = 1 << iota
	commaMark
	otherMark
)

// hashSeed and hashPrime are those of the FNV-1a hash.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// folder reads a text word by word as [value.Fold] would, and hashes the words.
type folder struct {
	text      []byte
	pos       int
	end       int    // of the last word read
	hash      uint64 // of all words so far
	owned     int    // where the possessive "'s" of the last word starts; 0 without one
	ownedHash uint64 // of all words so far without it
	marks     marks  // between the words so far
}

// possessiveOf reports whether the last word, whose name without its "'s" may be known
// too, is that name's possessive and not the name form: "Orbit's" where Orbit and
// Orbits are known.
func (f *folder) possessiveOf(known bool, start int, form string) bool {
	return known && f.owned > 0 && !sameForm(f.text[start:f.end], form)
}

// word reads the next word; ok is false at the end of the text or of a paragraph.
func (f *folder) word() (ok bool) {
	f.owned = 0
	between, lines := f.marks, 0
	hash := f.hash
	if f.end > 0 {
		hash = (hash ^ ' ') * hashPrime
	}
	read := func() {
		if f.end == 0 {
			between = 0
		}
		f.hash, f.marks, ok = hash, between, true
	}
	for f.pos < len(f.text) {
		c := f.text[f.pos]
		if c < 0x80 {
			switch letter := asciiFold[c]; letter {
			case gap:
				if ok {
					return true
				}
				switch c {
				case ' ', '\t', '\r', '-':
				case '\n':
					if lines++; lines > 1 {
						return false
					}
				case ',':
					between |= commaMark
				default:
					between |= otherMark
				}
			case nothing:
				if ok && c == '\'' && f.possessive(1) {
					f.owned, f.ownedHash = f.pos, hash
				} else if c == '.' && !f.letterAt(f.pos+1) {
					if ok {
						return true
					}
					between |= stopMark
				}
			case and:
				if ok {
					return true
				}
				for _, l := range []byte("and") {
					hash = (hash ^ uint64(l)) * hashPrime
				}
				read()
				f.pos++
				f.end = f.pos
				return true
			default:
				hash = (hash ^ uint64(letter)) * hashPrime
				read()
				f.end = f.pos + 1
			}
			f.pos++
			continue
		}
		r, size := utf8.DecodeRune(f.text[f.pos:])
		var buf [32]byte
		letters, class := value.AppendFolded(buf[:0], r)
		switch {
		case class == value.FoldGap:
			if ok {
				return true
			}
			if !unicode.IsSpace(r) && r != '\u2010' && r != '\u2011' {
				between |= otherMark
			}
		case len(letters) > 0:
			for _, l := range letters {
				hash = (hash ^ uint64(l)) * hashPrime
			}
			read()
			f.end = f.pos + size
		case ok && r == '’' && f.possessive(size):
			f.owned, f.ownedHash = f.pos, hash
		}
		f.pos += size
	}
	return ok
}

// possessive reports whether an apostrophe of the given size is followed by an s
// that ends the word.
func (f *folder) possessive(size int) bool {
	i := f.pos + size
	return i < len(f.text) && f.text[i]|0x20 == 's' && !f.letterAt(i+1)
}

// letterAt reports whether a letter or digit stands at an offset.
func (f *folder) letterAt(i int) bool {
	if i >= len(f.text) {
		return false
	}
	if c := f.text[i]; c < 0x80 {
		return asciiFold[c] > and
	}
	r, _ := utf8.DecodeRune(f.text[i:])
	var buf [32]byte
	_, class := value.AppendFolded(buf[:0], r)
	return class == value.FoldLetter
}

// What asciiFold makes of characters that are no letters.
const (
	gap     = 0
	nothing = 1
	and     = 2
)

// asciiFold is the folded letter of each ASCII character.
var asciiFold = [128]byte{
	'.': nothing, '\'': nothing, '`': nothing, '&': and,
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k', 'L': 'l', 'M': 'm',
	'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v', 'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k', 'l': 'l', 'm': 'm',
	'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v', 'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
}

// spells reports whether a text has the letters of a folded name.
func spells(text []byte, key string) bool {
	var buf [32]byte
	for i := 0; i < len(text); {
		letters := buf[:0]
		if c := text[i]; c < 0x80 && c != '&' {
			if l := asciiFold[c]; l > and {
				letters = append(letters, l)
			}
			i++
		} else {
			r, size := utf8.DecodeRune(text[i:])
			letters, _ = value.AppendFolded(letters, r)
			i += size
		}
		for _, l := range letters {
			if l == ' ' {
				continue
			}
			if key != "" && key[0] == ' ' {
				key = key[1:]
			}
			if key == "" || key[0] != l {
				return false
			}
			key = key[1:]
		}
	}
	return key == ""
}

// sameForm reports whether a text is a name as it is written, but for the width
// of blanks and the shape of apostrophes.
func sameForm(text []byte, form string) bool {
	if string(text) == form {
		return true
	}
	i, j := 0, 0
	for i < len(text) && j < len(form) {
		a, m := utf8.DecodeRune(text[i:])
		b, n := utf8.DecodeRuneInString(form[j:])
		if unicode.IsSpace(a) && unicode.IsSpace(b) {
			for i < len(text) && unicode.IsSpace(a) {
				i += m
				a, m = utf8.DecodeRune(text[i:])
			}
			for j < len(form) && unicode.IsSpace(b) {
				j += n
				b, n = utf8.DecodeRuneInString(form[j:])
			}
			continue
		}
		if a != b && !(isApostrophe(a) && isApostrophe(b)) {
			return false
		}
		i, j = i+m, j+n
	}
	return i == len(text) && j == len(form)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' }
