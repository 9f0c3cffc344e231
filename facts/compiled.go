package facts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

// compiled is a base in the form that compile.go describes, read where it is
// asked. What it gives is the same as from the base in memory; when it turns out
// to be damaged, or a TOML file to have changed, the files are loaded instead.
type compiled struct {
	body  []byte
	sums  []byte // of the blocks
	sec   [sections]struct{ at, size uint32 }
	good  []atomic.Bool // blocks that have been looked at
	paths []string      // to load when this fails

	mu        sync.Mutex
	files     []*os.File
	companies map[uint32]*Company
	lists     map[uint32][]*Company
	people    map[uint32]*Person
	sources   map[string]*Source

	failed atomic.Bool
	once   sync.Once
	full   *Base // after a failure
}

var errDamaged = errors.New("the index is damaged")

// openCompiled reads the header of a compiled base.
func openCompiled(data []byte, paths []string) (*compiled, error) {
	if len(data) < headerSize || string(data[:len(magic)]) != magic {
		return nil, errDamaged
	}
	size := binary.LittleEndian.Uint64(data[len(magic)+4:])
	if size > uint64(len(data)) {
		return nil, errDamaged
	}
	blocks := (size + 1<<blockShift - 1) >> blockShift
	start := headerSize + int(blocks)*4
	if len(data) != start+int(size) || crc32.Checksum(data[len(magic)+4:start], crcTable) != binary.LittleEndian.Uint32(data[len(magic):]) {
		return nil, errDamaged
	}
	c := &compiled{body: data[start:], sums: data[headerSize:start], good: make([]atomic.Bool, blocks), paths: paths,
		companies: make(map[uint32]*Company), lists: make(map[uint32][]*Company), people: make(map[uint32]*Person), sources: make(map[string]*Source)}
	for i := range c.sec {
		at := len(magic) + 4 + 8 + i*8
		c.sec[i].at, c.sec[i].size = binary.LittleEndian.Uint32(data[at:]), binary.LittleEndian.Uint32(data[at+4:])
		if uint64(c.sec[i].at)+uint64(c.sec[i].size) > size {
			return nil, errDamaged
		}
	}
	return c, nil
}

// read is n bytes of a section; zeros, and the failure noted, when they are not
// there or not as they were written.
func (c *compiled) read(section int, at, n uint32) []byte {
	s := &c.sec[section]
	if uint64(at)+uint64(n) > uint64(s.size) {
		c.failed.Store(true)
		return make([]byte, min(n, 1<<blockShift))
	}
	from := s.at + at
	for b := from >> blockShift; n > 0 && b <= (from+n-1)>>blockShift; b++ {
		if c.good[b].Load() {
			continue
		}
		block := c.body[b<<blockShift : min(uint64(b+1)<<blockShift, uint64(len(c.body)))]
		if crc32.Checksum(block, crcTable) != binary.LittleEndian.Uint32(c.sums[4*b:]) {
			c.failed.Store(true)
			return make([]byte, min(n, 1<<blockShift))
		}
		c.good[b].Store(true)
	}
	return c.body[from : from+n]
}

func (c *compiled) u32(section int, at uint32) uint32 {
	return binary.LittleEndian.Uint32(c.read(section, at, 4))
}

// str is the string whose place stands in a section.
func (c *compiled) str(section int, at uint32) []byte {
	p := c.read(section, at, 8)
	return c.read(secStrings, binary.LittleEndian.Uint32(p), binary.LittleEndian.Uint32(p[4:]))
}

// base is the base to ask instead after a failure; nil while there is none.
func (c *compiled) base() *Base {
	if !c.failed.Load() {
		return nil
	}
	c.once.Do(func() {
		c.full, _ = Load(c.paths)
	})
	return c.full
}

// lookup finds the thing of a name in a hash table; name gives the name of one.
func (c *compiled) lookup(section int, key string, name func(i uint32) []byte) (i uint32, ok bool) {
	size := c.sec[section].size / 4
	if size == 0 {
		return 0, false
	}
	at := uint32(stringHash(key)) & (size - 1)
	for range size {
		v := c.u32(section, at*4)
		if v == 0 || c.failed.Load() {
			return 0, false
		}
		if string(name(v-1)) == key {
			return v - 1, true
		}
		at = (at + 1) & (size - 1)
	}
	return 0, false
}

func (c *compiled) byID(id string) *Company {
	var found *Company
	if i, ok := c.lookup(secIDs, id, func(i uint32) []byte { return c.str(secCompanies, i*companySize) }); ok {
		found = c.companyAt(i)
	}
	if b := c.base(); b != nil {
		return b.ByID(id)
	}
	return found
}

func (c *compiled) personOf(name string) *Person {
	var found *Person
	if i, ok := c.lookup(secPersons, name, func(i uint32) []byte { return c.str(secPeople, i*personSize) }); ok {
		found = c.personAt(i)
	}
	if b := c.base(); b != nil {
		return b.Person(name)
	}
	return found
}

func (c *compiled) personAt(i uint32) *Person {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p := c.people[i]; p != nil {
		return p
	}
	p := &Person{Name: string(c.str(secPeople, i*personSize))}
	at := c.u32(secPeople, i*personSize+8)
	for k := range c.u32(secAliases, at) {
		if c.failed.Load() {
			break
		}
		p.Aliases = append(p.Aliases, string(c.str(secAliases, at+4+k*8)))
	}
	c.people[i] = p
	return p
}

// company finds the companies with a right name.
func (c *compiled) company(name string) []*Company {
	var found []*Company
	if key := value.Fold(name); key != "" {
		f := folder{text: []byte(key), hash: hashSeed}
		for f.word() {
		}
		first, _, _ := c.slot(f.hash)
		for i := first; i > 0 && !c.failed.Load(); i = c.nextName(i - 1) {
			if n := c.name(i - 1); n.kind == CompanyName && spells(n.form, key) {
				found = c.list(n.owner)
				break
			}
		}
	}
	if b := c.base(); b != nil {
		return b.Company(name)
	}
	return found
}

// list is a list of companies.
func (c *compiled) list(at uint32) []*Company {
	c.mu.Lock()
	all, ok := c.lists[at]
	c.mu.Unlock()
	if ok {
		return all
	}
	for k := range c.u32(secLists, at) {
		if c.failed.Load() {
			return nil
		}
		all = append(all, c.companyAt(c.u32(secLists, at+4+k*4)))
	}
	all = slices.DeleteFunc(all, func(co *Company) bool { return co == nil })
	c.mu.Lock()
	c.lists[at] = all
	c.mu.Unlock()
	return all
}

// companyAt reads a company from the TOML files.
func (c *compiled) companyAt(i uint32) *Company {
	c.mu.Lock()
	defer c.mu.Unlock()
	if co := c.companies[i]; co != nil {
		return co
	}
	rec := c.read(secCompanies, i*companySize, companySize)
	first, n := binary.LittleEndian.Uint32(rec[8:]), binary.LittleEndian.Uint32(rec[12:])
	d := newDecoder(&loader{})
	d.source = c.source
	for k := first; k < first+n && !c.failed.Load(); k++ {
		part, imported := c.chunk(k)
		if part == nil {
			return nil
		}
		doc := tomltree.Parse(part)
		d.enter(doc)
		d.imported = imported
		for t := range d.tables(doc.Root(), "company", companyTable) {
			d.decodeCompany(t)
		}
	}
	if len(d.base.Companies) != 1 || len(d.problems) > 0 {
		c.failed.Store(true)
		return nil
	}
	co := d.base.Companies[0]
	// An import adds no alias that somebody else has, which one company cannot tell.
	co.Aliases = slices.DeleteFunc(co.Aliases, func(a string) bool { return !c.calls(a, i) })
	c.companies[i] = co
	return co
}

// calls reports whether a right name is that of company i.
func (c *compiled) calls(name string, i uint32) bool {
	key := value.Fold(name)
	f := folder{text: []byte(key), hash: hashSeed}
	for f.word() {
	}
	first, _, _ := c.slot(f.hash)
	for at := first; at > 0 && !c.failed.Load(); at = c.nextName(at - 1) {
		n := c.name(at - 1)
		if n.kind != CompanyName || !spells(n.form, key) {
			continue
		}
		for k := range c.u32(secLists, n.owner) {
			if c.u32(secLists, n.owner+4+k*4) == i {
				return true
			}
		}
	}
	return key == ""
}

// source reads a source from the TOML files. The lock is held.
func (c *compiled) source(key string) *Source {
	if s := c.sources[key]; s != nil {
		return s
	}
	i, ok := c.lookup(secKeys, key, func(i uint32) []byte { return c.str(secSources, i*sourceSize) })
	if !ok {
		return nil
	}
	part, _ := c.chunk(c.u32(secSources, i*sourceSize+8))
	if part == nil {
		return nil
	}
	d := newDecoder(&loader{})
	d.sources(tomltree.Parse(part))
	for k, s := range d.base.Sources {
		c.sources[k] = s
	}
	return c.sources[key]
}

// chunk reads a stretch of a TOML file; nil, and the failure noted, when it is not
// what was compiled.
func (c *compiled) chunk(i uint32) (part *source.File, imported bool) {
	rec := c.read(secChunks, i*chunkSize, chunkSize)
	word := func(k int) uint32 { return binary.LittleEndian.Uint32(rec[4*k:]) }
	file, start, end, lines, sum := word(0)&^topBit, word(1), word(2), word(3), word(4)
	path := string(c.str(secFiles, file*fileSize))
	if c.failed.Load() || end < start {
		c.failed.Store(true)
		return nil, false
	}
	for len(c.files) <= int(file) {
		c.files = append(c.files, nil)
	}
	if c.files[file] == nil {
		f, err := os.Open(path)
		if err != nil {
			c.failed.Store(true)
			return nil, false
		}
		c.files[file] = f
	}
	data := make([]byte, end-start)
	if _, err := c.files[file].ReadAt(data, int64(start)); err != nil && !errors.Is(err, io.EOF) || crc32.Checksum(data, crcTable) != sum {
		c.failed.Store(true)
		return nil, false
	}
	return source.Part(path, data, int(start), int(lines)), word(0)&topBit != 0
}

// rates reads the exchange rates.
func (c *compiled) rates() value.Rates {
	d := newDecoder(&loader{})
	for k := range c.sec[secRates].size / 4 {
		if part, _ := c.chunk(c.u32(secRates, k*4)); part != nil {
			d.rates(tomltree.Parse(part))
		}
	}
	return d.base.Rates
}

// compiledName is a name as the section has it.
type compiledName struct {
	form  []byte
	kind  NameKind
	marks marks
	owner uint32
}

func (c *compiled) name(i uint32) compiledName {
	rec := c.read(secNames, i*nameSize, nameSize)
	form := c.read(secStrings, binary.LittleEndian.Uint32(rec), binary.LittleEndian.Uint32(rec[4:]))
	return compiledName{form, NameKind(rec[8]), marks(rec[9]), binary.LittleEndian.Uint32(rec[16:])}
}

func (c *compiled) nextName(i uint32) uint32 { return c.u32(secNames, i*nameSize+12) }

// slot is what is spelt by the words of a hash; ok is false when nothing begins so.
func (c *compiled) slot(hash uint64) (first uint32, more, ok bool) {
	size := c.sec[secSlots].size / 8
	if size == 0 {
		return 0, false, false
	}
	at := uint32(hash) & (size - 1)
	for range size {
		rec := c.read(secSlots, at*8, 8)
		part, v := binary.LittleEndian.Uint32(rec), binary.LittleEndian.Uint32(rec[4:])
		if v == 0 {
			return 0, false, false
		}
		if part == uint32(hash>>32) {
			return v &^ topBit, v&topBit != 0, true
		}
		at = (at + 1) & (size - 1)
	}
	return 0, false, false
}

// nameAt is [Base.NameAt].
func (c *compiled) nameAt(text []byte, start int) (NameHit, bool) {
	if b := c.base(); b != nil {
		return b.NameAt(text, start)
	}
	if n, ok := headOf(text[min(start, len(text)):]); ok {
		if h := binary.LittleEndian.Uint64(c.read(secHeads, uint32(n/64)*8, 8)); h&(1<<(n%64)) == 0 {
			return NameHit{}, false
		}
	}
	f := folder{text: text, pos: start, hash: hashSeed}
	if start >= len(text) || !f.letterAt(start) {
		return NameHit{}, false
	}
	best, found, end := compiledName{}, false, 0
	for f.word() {
		if f.owned > 0 {
			if first, _, ok := c.slot(f.ownedHash); ok {
				if n, ok := c.spelt(first, text[start:f.owned], f.marks); ok {
					best, found, end = n, true, f.owned
				}
			}
		}
		first, more, ok := c.slot(f.hash)
		if !ok {
			break
		}
		if n, ok := c.spelt(first, text[start:f.end], f.marks); ok && !f.possessiveOf(found && end == f.owned, start, c.hit(&n).Form) {
			best, found, end = n, true, f.end
		}
		if !more {
			break
		}
	}
	hit := NameHit{}
	if found {
		hit = c.hit(&best)
		hit.End, hit.Exact = end, sameForm(text[start:end], hit.Form)
	}
	if b := c.base(); b != nil {
		return b.NameAt(text, start)
	}
	return hit, found
}

// hit is a name with whose it is.
func (c *compiled) hit(n *compiledName) NameHit {
	hit := NameHit{Kind: n.kind, Form: string(n.form)}
	hit.Canonical = hit.Form
	switch n.kind {
	case CompanyName, MisspeltName:
		if hit.Companies = c.list(n.owner); len(hit.Companies) > 0 {
			hit.Canonical = hit.Companies[0].Name
		}
	case ProductName:
		hit.Companies = c.list(n.owner)
	case PersonName:
		hit.Person = c.personAt(n.owner)
		hit.Canonical = hit.Person.Name
	}
	return hit
}

// spelt is [Base.spelt].
func (c *compiled) spelt(first uint32, text []byte, between marks) (best compiledName, ok bool) {
	var wrong compiledName
	isWrong, exact := false, false
	for i := first; i > 0 && !c.failed.Load(); i = c.nextName(i - 1) {
		n := c.name(i - 1)
		if between&^n.marks != 0 || !sameLetters(text, n.form) {
			continue
		}
		same := sameForm(text, string(n.form))
		if n.kind == MisspeltName && same {
			wrong, isWrong = n, true
		}
		if !ok || n.kind < best.kind || n.kind == best.kind && same {
			best, ok, exact = n, true, same
		}
	}
	if isWrong && !exact {
		return wrong, true
	}
	return best, ok
}

// sameLetters reports whether two texts have the same letters when they are folded.
func sameLetters(a, b []byte) bool {
	var x, y [64]byte
	left, right := x[:0], y[:0]
	next := func(text []byte, into []byte) (rest, letters []byte) {
		for len(text) > 0 && len(into) == 0 {
			r, size := utf8.DecodeRune(text)
			text = text[size:]
			into, _ = value.AppendFolded(into, r)
			if i := bytes.IndexByte(into, ' '); i >= 0 {
				into = slices.DeleteFunc(into, func(c byte) bool { return c == ' ' })
			}
		}
		return text, into
	}
	for {
		if len(left) == 0 {
			a, left = next(a, x[:0])
		}
		if len(right) == 0 {
			b, right = next(b, y[:0])
		}
		if len(left) == 0 || len(right) == 0 {
			return len(left) == len(right)
		}
		if left[0] != right[0] {
			return false
		}
		left, right = left[1:], right[1:]
	}
}

// near is [Base.Near] for a name that nobody has.
func (c *compiled) near(text, key string, letters int) []NameHit {
	var found []uint32
	for n := letters - 2; n <= letters+2; n++ {
		for _, k := range nearKeys(key, n) {
			at, _ := c.searchNear(k)
			for ; at < c.sec[secNear].size/8 && c.u32(secNear, at*8) == k && !c.failed.Load(); at++ {
				found = append(found, c.u32(secNear, at*8+4))
			}
		}
	}
	slices.Sort(found)
	var hits []NameHit
	for _, i := range slices.Compact(found) {
		n := c.name(i)
		form := string(n.form)
		r := value.CompareCompany(text, form)
		if n.kind == PersonName {
			r = value.ComparePerson(text, form)
		}
		if r != value.NameMisspelt {
			continue
		}
		if hit := c.hit(&n); !listed(hits, hit.Canonical) {
			hits = append(hits, hit)
		}
	}
	if b := c.base(); b != nil {
		return b.Near(text)
	}
	return hits
}

// searchNear is the first record with a key or a later one.
func (c *compiled) searchNear(key uint32) (at uint32, ok bool) {
	low, high := uint32(0), c.sec[secNear].size/8
	for low < high {
		mid := (low + high) / 2
		if c.u32(secNear, mid*8) < key {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < c.sec[secNear].size/8
}

// identities are the files that were compiled.
func (c *compiled) identities() []identity {
	n := c.sec[secFiles].size / fileSize
	all := make([]identity, 0, n)
	for i := range n {
		rec := c.read(secFiles, i*fileSize, fileSize)
		id := identity{path: string(c.str(secFiles, i*fileSize)), size: int64(binary.LittleEndian.Uint64(rec[8:])), modified: int64(binary.LittleEndian.Uint64(rec[16:]))}
		copy(id.sum[:], rec[24:])
		all = append(all, id)
	}
	return all
}
