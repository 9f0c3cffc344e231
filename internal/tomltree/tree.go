// Package tomltree reads TOML into a tree in which every key and value knows its
// bytes, so that a mistake can be shown where it stands and an edit can be
// spliced in without touching the rest of the file.
//
// The important type is [Doc]. The lexical work is done by the scanner of
// pelletier/go-toml; tables, dotted keys, the calendar and the rules against
// defining a thing twice are here. A file with mistakes still gives a tree of
// what could be read, and all its mistakes.
//
// BurntSushi/toml decides with it: it words the mistakes of syntax that are not
// those of every day, and it is the oracle of the tests. Whatever is accepted
// here it accepts with the same values, and what it accepts and this package does
// not is a table defined twice, where TOML is stricter than it. It does not build
// the tree because it gives no positions of keys, gives wrong lines for mistakes
// in arrays of tables, stops at the first mistake and takes a hundred times as long.
package tomltree

import (
	"iter"
	"strings"

	"github.com/factlint/factlint/internal/source"
)

// Kind is a sort of TOML value.
type Kind uint8

// The kinds of nodes.
const (
	Table Kind = iota
	Array
	String
	Integer
	Float
	Bool
	Date     // a local date
	DateTime // with a time, with or without offset
	Time     // a local time
)

var kindNames = [...]string{"a table", "a list", "a string", "a whole number", "a decimal number", "true or false", "a date", "a date with a time", "a time"}

// String is the kind with its article, for messages: "a string".
func (k Kind) String() string { return kindNames[k] }

// Doc is a parsed file. It is read-only and safe for concurrent use.
type Doc struct {
	File   *source.File
	Errors []Error // in file order
	text   string
	nodes  []node
	keys   map[int32]map[string]int32 // children of the tables with many
}

// Error is a mistake of syntax, or a table or key defined twice.
type Error struct {
	Span    source.Span
	Message string // lower case, no full stop
	Hint    string // what to do about it; may be empty
}

// node is a value with the key it stands under. Links are indices into
// Doc.nodes, 0 for none: node 0, the root, is nobody's child.
type node struct {
	key               string
	text              string // of a string: its value; of other scalars: as written
	keyStart, keyEnd  int32
	start, end        int32
	child, last, next int32
	size              int32 // number of children
	kind              Kind
	flags             flag
}

type flag uint8

const (
	header   flag = 1 << iota // a table opened by a header of its own, which is its span
	dotted                    // a table made by a dotted key
	closed                    // a table or list in braces or brackets
	ofTables                  // a list made by [[headers]]
	broken                    // a table some of whose lines could not be read
)

func (n *node) is(f flag) bool { return n.flags&f != 0 }

// Node is a value of a [Doc]. The zero Node is no value; see [Node.OK].
type Node struct {
	doc *Doc
	i   int32
}

// Root is the table of the whole file.
func (d *Doc) Root() Node { return Node{d, 0} }

// OK reports whether there is such a node.
func (n Node) OK() bool { return n.doc != nil }

func (n Node) node() *node { return &n.doc.nodes[n.i] }

// Kind is the sort of value n is.
func (n Node) Kind() Kind { return n.node().kind }

// Key is the key n stands under, without quotes; "" for the root and for the
// elements of a list.
func (n Node) Key() string { return n.node().key }

// KeySpan is the last part of the key as written.
func (n Node) KeySpan() source.Span {
	return source.Span{Start: int(n.node().keyStart), End: int(n.node().keyEnd)}
}

// Span is the bytes of the value. Of a table with a header it is the header,
// brackets included; of a table made by dotted keys the key.
func (n Node) Span() source.Span {
	return source.Span{Start: int(n.node().start), End: int(n.node().end)}
}

// PairSpan is the bytes from the key to the end of the value: those of the value
// alone for elements of lists and tables with a header.
func (n Node) PairSpan() source.Span {
	x := n.node()
	if x.is(header) || x.keyEnd == 0 || x.keyStart > x.start {
		return n.Span()
	}
	return source.Span{Start: int(x.keyStart), End: int(x.end)}
}

// Text is the value of a string; of other scalars it is the bytes as written. It
// shares the memory of the file.
func (n Node) Text() string { return n.node().text }

// Len is the number of elements of a list or keys of a table.
func (n Node) Len() int { return int(n.node().size) }

// Broken reports whether some lines of a table could not be read, so that a key
// it lacks may only be misread.
func (n Node) Broken() bool { return n.node().is(broken) }

// Number is an integer or float as written, without the underscores between its
// digits.
func (n Node) Number() string { return strings.ReplaceAll(n.node().text, "_", "") }

// Children are the elements of a list or the values of a table, in file order.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for i := n.node().child; i != 0; i = n.doc.nodes[i].next {
			if !yield(Node{n.doc, i}) {
				return
			}
		}
	}
}

// Get is the value a table has under key; the zero Node when there is none.
func (n Node) Get(key string) Node {
	if i := n.doc.find(n.i, key); i != 0 {
		return Node{n.doc, i}
	}
	return Node{}
}

// manyKeys is how many keys a table has before looking one up takes a map.
const manyKeys = 24

// find is the child of a table with the key, or 0.
func (d *Doc) find(table int32, key string) int32 {
	if m := d.keys[table]; m != nil {
		return m[key]
	}
	for i := d.nodes[table].child; i != 0; i = d.nodes[i].next {
		if d.nodes[i].key == key {
			return i
		}
	}
	return 0
}

// add appends a child to a table or list.
func (d *Doc) add(parent int32, n node) int32 {
	i := int32(len(d.nodes))
	d.nodes = append(d.nodes, n)
	p := &d.nodes[parent]
	if p.last == 0 {
		p.child = i
	} else {
		d.nodes[p.last].next = i
	}
	p.last = i
	p.size++
	if p.kind == Table && p.size >= manyKeys {
		m := d.keys[parent]
		if m == nil {
			m = make(map[string]int32, 2*manyKeys)
			for c := p.child; c != 0; c = d.nodes[c].next {
				m[d.nodes[c].key] = c
			}
			if d.keys == nil {
				d.keys = make(map[int32]map[string]int32)
			}
			d.keys[parent] = m
		}
		m[n.key] = i
	}
	return i
}
