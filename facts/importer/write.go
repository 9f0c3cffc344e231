package importer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
)

// TOML is the batch as a facts file, in canonical form. What before, which may be
// nil, holds of companies and sources that the batch does not is kept: it is the
// file of an earlier import.
func (b *Batch) TOML(before *source.File) []byte {
	var w strings.Builder
	fmt.Fprintf(&w, "# %s\n\nimported = %s\n", strings.ReplaceAll(b.Head, "\n", "\n# "), Text(b.Format))
	ids := make(map[string]bool, len(b.Companies))
	for _, c := range b.Companies {
		id := c.ID
		if id == "" {
			id = facts.Slug(c.Name)
		}
		ids[id] = true
	}
	old := parts(before)
	for _, p := range old {
		if p.company && !ids[p.id] {
			w.WriteString("\n" + p.text + "\n")
		}
	}
	for _, c := range b.Companies {
		c.write(&w)
	}
	for _, p := range old {
		if !p.company && !slices.ContainsFunc(b.Sources, func(s Source) bool { return s.Key == p.id }) && used(w.String(), p.id) {
			w.WriteString("\n" + p.text + "\n")
		}
	}
	for _, s := range b.Sources {
		if !used(w.String(), s.Key) {
			continue
		}
		t := Table{Header: "source." + key(s.Key)}
		t.Set("title", Text(s.Title))
		t.Set("publisher", Text(s.Publisher))
		t.Set("url", Text(s.URL))
		t.Set("date", Date(s.Date))
		t.Set("retrieved", Date(s.Retrieved))
		t.Set("note", Text(s.Note))
		w.WriteString("\n[" + t.Header + "]\n")
		t.write(&w, facts.Keys("source"))
	}
	if len(b.Rates) > 0 {
		w.WriteString("\n[rates]\n")
		for _, p := range b.Rates {
			months := make([]string, len(p.Months))
			for i, m := range p.Months {
				months[i] = fmt.Sprintf("%q = %s", m.Month, m.Rate)
			}
			fmt.Fprintf(&w, "%q = { %s }\n", p.From+"/"+p.To, strings.Join(months, ", "))
		}
	}
	return []byte(w.String())
}

// used reports whether a text names a source.
func used(toml, key string) bool {
	return strings.Contains(toml, "= "+Text(key))
}

// key is a key as it is written in a header.
func key(s string) string {
	if s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '-' && r != '_' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && !('0' <= r && r <= '9')
	}) {
		return s
	}
	return Text(s)
}

func (c *Company) write(w *strings.Builder) {
	w.WriteString("\n[[company]]\n")
	own := Table{Header: "company"}
	if c.ID != "" && c.ID != facts.Slug(c.Name) {
		own.Set("id", Text(c.ID))
	}
	own.Set("name", Text(c.Name))
	own.Entries = append(own.Entries, c.Entries...)
	order := facts.Keys("company")
	own.write(w, order)
	tables := slices.Clone(c.Tables)
	slices.SortStableFunc(tables, func(a, b Table) int {
		return slices.Index(order, strings.TrimPrefix(a.Header, "company.")) - slices.Index(order, strings.TrimPrefix(b.Header, "company."))
	})
	for _, t := range tables {
		if len(t.Entries) == 0 {
			continue
		}
		w.WriteString("\n[[" + t.Header + "]]\n")
		t.write(w, facts.Keys(t.Header))
	}
}

// write writes the keys of a table in their order, the equals signs in one column.
func (t *Table) write(w *strings.Builder, order []string) {
	entries := slices.Clone(t.Entries)
	slices.SortStableFunc(entries, func(a, b Entry) int { return slices.Index(order, a.Key) - slices.Index(order, b.Key) })
	width := 0
	for _, e := range entries {
		width = max(width, utf8.RuneCountInString(e.Key))
	}
	for _, e := range entries {
		w.WriteString(e.Key)
		w.WriteString(strings.Repeat(" ", width-utf8.RuneCountInString(e.Key)))
		w.WriteString(" = ")
		w.WriteString(e.Value)
		w.WriteByte('\n')
	}
}

// oldPart is a company or source of a file written before.
type oldPart struct {
	company bool
	id      string // or the key of a source
	text    string
}

// parts cuts a file written before into companies and sources; nil when there is
// none, or it is broken.
func parts(f *source.File) []oldPart {
	if f == nil {
		return nil
	}
	doc := tomltree.Parse(f)
	if len(doc.Errors) > 0 {
		return nil
	}
	var all []oldPart
	var starts []int
	for n := range doc.Root().Children() {
		switch n.Key() {
		case "company":
			for c := range n.Children() {
				p := oldPart{company: true}
				if id := c.Get("id"); id.OK() {
					p.id = id.Text()
				} else if name := c.Get("name"); name.OK() {
					p.id = facts.Slug(name.Text())
				}
				all, starts = append(all, p), append(starts, c.Span().Start)
			}
		case "source":
			for s := range n.Children() {
				all, starts = append(all, oldPart{id: s.Key()}), append(starts, s.Span().Start)
			}
		case "rates":
			all, starts = append(all, oldPart{}), append(starts, n.Span().Start)
		}
	}
	ends := slices.Clone(starts)
	slices.Sort(ends)
	for i := range all {
		end := len(f.Data)
		if k, _ := slices.BinarySearch(ends, starts[i]); k+1 < len(ends) {
			end = ends[k+1]
		}
		all[i].text = strings.TrimRight(string(f.Data[starts[i]:end]), "\r\n \t")
	}
	return slices.DeleteFunc(all, func(p oldPart) bool { return p.id == "" })
}
