package tomltree

import (
	"bytes"
	"iter"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/factlint/factlint/internal/source"
)

// Expr is one expression of a file: a header, or a key with its value.
type Expr struct {
	Path  []string      // the key or the name of the table, in parts
	Parts []source.Span // of the key, as written
	Span  source.Span   // from the key or bracket to the end of the value or bracket
	Value source.Span   // of the value; empty for headers
	List  bool          // a header in double brackets
}

// Header reports whether e opens a table.
func (e *Expr) Header() bool { return e.Value.Len() == 0 }

// Expressions yields the expressions of a file without mistakes, in file order:
// what lies between them is blanks, line ends and comments.
func Expressions(f *source.File) iter.Seq[Expr] {
	return func(yield func(Expr) bool) {
		var p unstable.Parser
		data, base := f.Data, 0
		if bytes.HasPrefix(data, []byte(source.BOM)) {
			base = len(source.BOM)
		}
		p.Reset(data[base:])
		for p.NextExpression() {
			n := p.Expression()
			var e Expr
			for it := n.Key(); it.Next(); {
				k := it.Node()
				start := base + int(k.Raw.Offset)
				e.Path = append(e.Path, string(k.Data))
				e.Parts = append(e.Parts, source.Span{Start: start, End: start + int(k.Raw.Length)})
			}
			first, last := e.Parts[0], e.Parts[len(e.Parts)-1]
			if n.Kind == unstable.KeyValue {
				e.Span = source.Span{Start: first.Start, End: base + int(n.Raw.Offset) + int(n.Raw.Length)}
				at := last.End
				for data[at] == ' ' || data[at] == '\t' || data[at] == '=' {
					at++
				}
				e.Value = source.Span{Start: at, End: e.Span.End}
			} else {
				e.List = n.Kind == unstable.ArrayTable
				e.Span.Start = bytes.LastIndexByte(data[:first.Start], '[')
				e.Span.End = last.End + bytes.IndexByte(data[last.End:], ']') + 1
				if e.List {
					e.Span = source.Span{Start: e.Span.Start - 1, End: e.Span.End + 1}
				}
			}
			if !yield(e) {
				return
			}
		}
	}
}
