package facts

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
	"github.com/factlint/factlint/internal/value"
)

// A compiled base is a file of tables: where each company stands in the TOML files,
// and whose each name is. Integers are little-endian. It opens with a header:
//
//	magic, 8 bytes
//	checksum of the header behind it and of the checksums of blocks, 4 bytes
//	length of the body, 8 bytes
//	for each section its offset in the body and its length in bytes, 4 bytes each
//	for each block of the body its checksum, 4 bytes
//
// and the body follows. Checksums are CRC-32C; a block is looked at when it is
// first read from. Strings are offset and length in the section of strings.
const magic = "FACTLX01"

// The sections of the body.
const (
	secFiles     = iota // path (string), size (8), time of change (8), SHA-256 of the content (32)
	secChunks           // file (4; the top bit for an imported one), start, end, lines before, checksum (4 each)
	secCompanies        // id (string), first chunk, number of chunks (4 each)
	secIDs              // hash table: 1 + company (4)
	secNames            // form (string), kind, marks (1 each), 2 unused, next (4), owner (4)
	secSlots            // hash table: part of the hash (4), 1 + name (4; the top bit when longer names start so)
	secLists            // lists of companies: length, companies (4 each)
	secPeople           // name (string), offset in secAliases (4)
	secAliases          // lists of strings: length (4), strings
	secPersons          // hash table: 1 + person (4)
	secSources          // key (string), chunk (4)
	secKeys             // hash table: 1 + source (4)
	secRates            // chunks of exchange rates (4 each)
	secHeads            // the first letters of names: see heads
	secNear             // key (4), name (4), sorted: see nearKeys
	secStrings
	sections
)

// The sizes of the records of sections.
const (
	fileSize    = 8 + 8 + 8 + sha256.Size
	chunkSize   = 20
	companySize = 16
	nameSize    = 20
	personSize  = 12
	sourceSize  = 12

	topBit     = 1 << 31
	blockShift = 16
	headerSize = 8 + 4 + 8 + sections*8
)

var crcTable = crc32.MakeTable(crc32.Castagnoli)

// chunk is where a table stands with all that belongs to it.
type chunk struct {
	file       int
	start, end int
	lines      int // before it
	imported   bool
	header     string // of the first table: company, person, source, rates; "" before all headers
}

// chunks cuts a file at the headers of its companies, people, sources and rates.
// ok is false when it is written in a way that cannot be cut, or is broken.
func chunks(file int, f *source.File) (all []chunk, ok bool) {
	const none = ""
	all = append(all, chunk{file: file})
	line, at := 0, 0
	count := func(to int) {
		line += bytes.Count(f.Data[at:to], []byte("\n"))
		at = to
	}
	if bytes.IndexByte(f.Data, '\r') >= 0 && bytes.Count(f.Data, []byte("\r")) != bytes.Count(f.Data, []byte("\r\n")) {
		return nil, false // lines that end in a lone carriage return are not counted here
	}
	ok = true
	for e := range tomltree.Expressions(f) {
		if !e.Header() {
			if last := &all[len(all)-1]; last.header == none && e.Path[0] != "imported" {
				return nil, false
			}
			continue
		}
		last := &all[len(all)-1]
		switch head := e.Path[0]; {
		case head == "company" && len(e.Path) > 1:
			if last.header != "company" {
				return nil, false
			}
			continue
		case (head == "company" || head == "person") && e.List && len(e.Path) == 1, head == "source" && !e.List && len(e.Path) == 2, head == "rates" && !e.List && len(e.Path) == 1:
			last.end = e.Span.Start
			count(e.Span.Start)
			all = append(all, chunk{file: file, start: e.Span.Start, lines: line, header: head})
		default:
			return nil, false
		}
	}
	all[len(all)-1].end = len(f.Data)
	return all, ok
}

// compiler makes a compiled base.
type compiler struct {
	files   []*source.File
	chunks  []chunk
	d       *decoder
	own     map[*Company][]int32 // chunks
	others  []otherForm
	seen    map[string]bool // of others, folded
	now     int32           // chunk being read
	sources []sourceChunk
	rates   []int32
	people  int // those whose file has been forgotten
}

type otherForm struct {
	form string
	kind NameKind
}

type sourceChunk struct {
	key   string
	chunk int32
}

// compile makes a compiled base of files, without what identifies them; ok is
// false when anything at all is wrong with them, or they cannot be cut: then they
// are to be loaded, which tells what is wrong.
func compile(files []*source.File) (c *compiler, ok bool) {
	c = &compiler{files: files, own: make(map[*Company][]int32), seen: make(map[string]bool)}
	c.d = newDecoder(&loader{files: files})
	c.d.told = c.told
	imported := make([]bool, len(files))
	for i, f := range files {
		all, ok := chunks(i, f)
		if !ok {
			return nil, false
		}
		c.chunks = append(c.chunks, all...)
		head := c.parse(&all[0])
		imported[i] = head.Root().Get("imported").OK()
	}
	// What companies refer to comes first, as in Load.
	for i := range c.chunks {
		k := &c.chunks[i]
		k.imported = imported[k.file]
		if k.header == "company" {
			continue
		}
		doc := c.parse(k)
		if len(doc.Errors) > 0 {
			return nil, false
		}
		c.d.sources(doc)
		c.d.persons(doc)
		c.d.rates(doc)
		c.d.checkKeys(doc.Root(), fileTable)
		switch k.header {
		case "source":
			for n := range doc.Root().Get("source").Children() {
				c.sources = append(c.sources, sourceChunk{n.Key(), int32(i)})
			}
		case "rates":
			c.rates = append(c.rates, int32(i))
		}
	}
	for _, importedNow := range [...]bool{false, true} {
		for i := range c.chunks {
			k := &c.chunks[i]
			if k.header != "company" || k.imported != importedNow {
				continue
			}
			doc := c.parse(k)
			if len(doc.Errors) > 0 {
				return nil, false
			}
			c.now = int32(i)
			c.d.enter(doc)
			c.d.whole, c.d.imported = c.files[k.file], importedNow
			for n := range c.d.tables(doc.Root(), "company", companyTable) {
				c.d.decodeCompany(n)
			}
			if len(c.d.problems) > 0 {
				return nil, false
			}
		}
	}
	return c, len(c.d.problems) == 0
}

// parse reads a chunk, which counts as the whole file does.
func (c *compiler) parse(k *chunk) *tomltree.Doc {
	f := c.files[k.file]
	return tomltree.Parse(source.Part(f.Path, f.Data[k.start:k.end], k.start, k.lines))
}

// told notes whose chunk is being read and the names in it, and forgets the facts
// and the chunk: nobody asks a compiler for them, and a base may have millions.
func (c *compiler) told(company, into *Company) {
	owner := company
	if into != nil {
		owner = into
	}
	c.own[owner] = append(c.own[owner], c.now)
	for i := range company.Facts {
		form, kind, ok := otherName(&company.Facts[i])
		if !ok {
			continue
		}
		if key := value.Fold(form); !c.seen[key] {
			c.seen[key] = true
			c.others = append(c.others, otherForm{form, kind})
		}
	}
	company.Facts, company.File, company.Source, company.Country = nil, nil, nil, nil
	company.Name, company.ID = strings.Clone(company.Name), strings.Clone(company.ID)
	for ; c.people < len(c.d.base.People); c.people++ {
		p := c.d.base.People[c.people]
		p.File = nil
		p.Name = strings.Clone(p.Name)
	}
}

// writer puts the sections together.
type sectionWriter struct {
	parts [sections][]byte
}

func (w *sectionWriter) u32(section int, all ...int) {
	for _, n := range all {
		w.parts[section] = binary.LittleEndian.AppendUint32(w.parts[section], uint32(n))
	}
}

// str writes a string's place, and the string.
func (w *sectionWriter) str(section int, s string) {
	w.u32(section, len(w.parts[secStrings]), len(s))
	w.parts[secStrings] = append(w.parts[secStrings], s...)
}

// identity is what a file is known by.
type identity struct {
	path     string
	size     int64
	modified int64 // nanoseconds
	sum      [sha256.Size]byte
}

// encode writes a compiled base.
func (c *compiler) encode(ids []identity) []byte {
	base := c.d.base
	c.d = &decoder{base: base} // what only told companies apart has done its work
	x := newIndex(base)
	for _, o := range c.others {
		x.add(o.form, NameHit{Kind: o.kind, Canonical: o.form})
	}
	w := &sectionWriter{}
	for _, id := range ids {
		w.str(secFiles, id.path)
		w.parts[secFiles] = binary.LittleEndian.AppendUint64(w.parts[secFiles], uint64(id.size))
		w.parts[secFiles] = binary.LittleEndian.AppendUint64(w.parts[secFiles], uint64(id.modified))
		w.parts[secFiles] = append(w.parts[secFiles], id.sum[:]...)
	}
	number := make(map[*Company]int, len(base.Companies))
	chunkAt := 0
	var order []int32 // chunks of companies, those of one together; then the others
	for i, company := range base.Companies {
		number[company] = i
		own := c.own[company]
		w.str(secCompanies, company.ID)
		w.u32(secCompanies, chunkAt, len(own))
		order = append(order, own...)
		chunkAt += len(own)
	}
	place := make(map[int32]int)
	for _, s := range c.sources {
		place[s.chunk] = len(order)
		order = append(order, s.chunk)
	}
	for _, r := range c.rates {
		place[r] = len(order)
		order = append(order, r)
	}
	for _, i := range order {
		k := &c.chunks[i]
		file := k.file
		if k.imported {
			file |= topBit
		}
		sum := crc32.Checksum(c.files[k.file].Data[k.start:k.end], crcTable)
		w.u32(secChunks, file, k.start, k.end, k.lines, int(sum))
	}
	hashTable(w, secIDs, len(base.Companies), func(i int) string { return base.Companies[i].ID })

	people := make(map[*Person]int, len(base.People))
	for i, p := range base.People {
		people[p] = i
		w.str(secPeople, p.Name)
		w.u32(secPeople, len(w.parts[secAliases]))
		w.u32(secAliases, len(p.Aliases))
		for _, a := range p.Aliases {
			w.str(secAliases, a)
		}
	}
	hashTable(w, secPersons, len(base.People), func(i int) string { return base.People[i].Name })

	lists := make(map[string]int)
	listOf := func(companies []*Company) int {
		var key []byte
		for _, company := range companies {
			key = binary.LittleEndian.AppendUint32(key, uint32(number[company]))
		}
		at, ok := lists[string(key)]
		if !ok {
			at = len(w.parts[secLists])
			lists[string(key)] = at
			w.u32(secLists, len(companies))
			w.parts[secLists] = append(w.parts[secLists], key...)
		}
		return at
	}
	c.writeNames(w, &x, listOf, people)

	for _, s := range c.sources {
		w.str(secSources, s.key)
		w.u32(secSources, place[s.chunk])
	}
	hashTable(w, secKeys, len(c.sources), func(i int) string { return c.sources[i].key })
	for _, r := range c.rates {
		w.u32(secRates, place[r])
	}
	for _, h := range x.heads {
		w.parts[secHeads] = binary.LittleEndian.AppendUint64(w.parts[secHeads], h)
	}
	return w.bytes()
}

// writeNames writes the names with their hash table, and the keys for finding
// names that are nearly the same.
func (c *compiler) writeNames(w *sectionWriter, x *index, listOf func([]*Company) int, people map[*Person]int) {
	slots := make([]uint64, 0, len(x.slots))
	for h := range x.slots {
		slots = append(slots, h)
	}
	slices.Sort(slots)
	size := tableSize(len(slots))
	type entry struct {
		part, first uint32
		more        bool
	}
	filled := make([]entry, size)
	for _, h := range slots {
		s := x.slots[h]
		part := uint32(h >> 32)
		i := int(h) & (size - 1)
		for (filled[i].first != 0 || filled[i].more) && filled[i].part != part {
			i = (i + 1) & (size - 1)
		}
		e := &filled[i]
		if e.first != 0 && s.first != 0 {
			// Two hashes alike in what is kept of them: their names are told apart
			// letter by letter.
			last := s.first
			for x.names[last-1].next != 0 {
				last = x.names[last-1].next
			}
			x.names[last-1].next = int32(e.first)
		}
		if s.first != 0 {
			e.first = uint32(s.first)
		}
		e.part, e.more = part, e.more || s.more
	}
	for _, e := range filled {
		v := e.first
		if e.more {
			v |= topBit
		}
		w.u32(secSlots, int(e.part), int(v))
	}
	var near []uint64
	for i := range x.names {
		n := &x.names[i]
		owner := 0
		switch n.Kind {
		case CompanyName:
			owner = listOf(x.byName[n.key])
		case MisspeltName, ProductName:
			owner = listOf(n.Companies)
		case PersonName:
			owner = people[n.Person]
		}
		w.str(secNames, n.Form)
		w.parts[secNames] = append(w.parts[secNames], byte(n.Kind), byte(n.marks), 0, 0)
		w.u32(secNames, int(n.next), owner)
		switch n.Kind {
		case CompanyName, PersonName, InvestorName:
			for _, k := range nearKeys(n.key, len(n.key)-strings.Count(n.key, " ")) {
				near = append(near, uint64(k)<<32|uint64(i))
			}
		}
	}
	slices.Sort(near)
	for _, k := range slices.Compact(near) {
		w.u32(secNear, int(k>>32), int(uint32(k)))
	}
}

// nearKeys are what a folded name is looked up by when it may be misspelt: a slip
// or two of the pen leave either its first or its last letters as they are.
func nearKeys(key string, letters int) [2]uint32 {
	bare := strings.ReplaceAll(key, " ", "")
	n := min(4, len(bare))
	return [2]uint32{nearHash('^', bare[:n], letters), nearHash('$', bare[len(bare)-n:], letters)}
}

func nearHash(end byte, letters string, n int) uint32 {
	h := hashSeed
	for _, b := range append([]byte{end, byte(min(n, 255))}, letters...) {
		h = (h ^ uint64(b)) * hashPrime
	}
	return uint32(h>>32) ^ uint32(h)
}

// tableSize is the number of places in a hash table of n things: a power of two, a
// third of them free at least.
func tableSize(n int) int {
	size := 4
	for size*2 < n*3 {
		size *= 2
	}
	return size
}

func stringHash(s string) uint64 {
	h := hashSeed
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h ^ h>>32
}

// hashTable writes a hash table of n things by their names.
func hashTable(w *sectionWriter, section, n int, name func(i int) string) {
	size := tableSize(n)
	filled := make([]int, size)
	for i := range n {
		at := int(stringHash(name(i))) & (size - 1)
		for filled[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		filled[at] = i + 1
	}
	w.u32(section, filled...)
}

// bytes is the whole file.
func (w *sectionWriter) bytes() []byte {
	var body, header []byte
	for i := range w.parts {
		for len(body)%8 != 0 {
			body = append(body, 0)
		}
		header = binary.LittleEndian.AppendUint32(header, uint32(len(body)))
		header = binary.LittleEndian.AppendUint32(header, uint32(len(w.parts[i])))
		body = append(body, w.parts[i]...)
		w.parts[i] = nil
	}
	head := binary.LittleEndian.AppendUint64(nil, uint64(len(body)))
	head = append(head, header...)
	for block := range slices.Chunk(body, 1<<blockShift) {
		head = binary.LittleEndian.AppendUint32(head, crc32.Checksum(block, crcTable))
	}
	out := make([]byte, 0, len(magic)+4+len(head)+len(body))
	out = append(out, magic...)
	out = binary.LittleEndian.AppendUint32(out, crc32.Checksum(head, crcTable))
	return append(append(out, head...), body...)
}
