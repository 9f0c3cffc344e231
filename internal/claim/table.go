package claim

import (
	"sort"

	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// place of a cell in the document's tables.
type cellAt struct{ table, row, col int }

// findCells notes where every cell of a table begins. A cell is read as its label
// and its text, "Founded: 2016": the label is the head of its column, or of its row
// where the columns are headed by companies or by nothing that says more.
func (x *extraction) findCells() {
	for b := range x.doc.Blocks {
		if block := &x.doc.Blocks[b]; block.Kind == prose.TableCell && block.End > block.Start {
			if x.cellsAt == nil {
				x.cellsAt = make(map[cellAt]int)
			}
			x.cellsAt[cellAt{block.Table, block.Row, block.Col}] = block.Start
		}
	}
}

// cellLabel is the sentence that labels the cell of a block, or -1, and the company
// that its column or its row is about, or 0.
func (x *extraction) cellLabel(b *prose.Block) (label int, company int32) {
	if b.Row == 0 || b.Col == 0 {
		return -1, 0
	}
	head, hasHead := x.cellsAt[cellAt{b.Table, 0, b.Col}]
	row, hasRow := x.cellsAt[cellAt{b.Table, b.Row, 0}]
	switch {
	case hasRow && x.companyIn(row) != 0:
		company = x.companyIn(row)
	case hasHead && x.companyIn(head) != 0:
		return row, x.companyIn(head)
	case hasRow:
		return row, 0
	}
	if !hasHead {
		return -1, company
	}
	return head, company
}

// companyIn is the first company that a sentence names, or 0.
func (x *extraction) companyIn(sentence int) int32 {
	s := &x.doc.Sentences[sentence]
	for i := x.firstMention(s.Start); i < len(x.mentions) && int(x.mentions[i].First) < s.End; i++ {
		if m := &x.mentions[i]; m.Entity != 0 && slotOf(m)&slotOrg != 0 {
			return m.Entity
		}
	}
	return 0
}

// firstMention is the index of the first mention at or after a token.
func (x *extraction) firstMention(token int) int {
	return sort.Search(len(x.mentions), func(i int) bool { return int(x.mentions[i].First) >= token })
}

// loadLabel puts the label of a table's cell and a colon before its text.
func (v *view) loadLabel() {
	label, company := v.cellLabel(v.block)
	if company != 0 {
		v.itemFocus = company
	}
	if label < 0 {
		return
	}
	s := &v.doc.Sentences[label]
	v.loadItems(s, v.firstMention(s.Start))
	if n := len(v.cells); n > 0 {
		v.items = append(v.items, pattern.Item{Word: v.words.colon, Flags: pattern.Wall})
		v.cells = append(v.cells, cell{v.cells[n-1].first, v.cells[n-1].last, 0})
	}
}
