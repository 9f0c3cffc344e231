package fix

import (
	"bytes"
	"fmt"
	"strconv"
)

// context is how many unchanged lines a diff shows on either side of a change.
const context = 3

// Diff is a unified diff from before to after, under the path of the file, that
// patch and "git apply" take. It is empty when the two are the same.
func Diff(path string, before, after []byte) []byte {
	if bytes.Equal(before, after) {
		return nil
	}
	a, b := lines(before), lines(after)
	var out bytes.Buffer
	fmt.Fprintf(&out, "--- a/%s\n+++ b/%s\n", path, path)
	changes := compare(a, b)
	for i := 0; i < len(changes); {
		// Changes that share context stand in one hunk.
		j := i + 1
		for j < len(changes) && changes[j].a-changes[j-1].aEnd <= 2*context {
			j++
		}
		hunk(&out, a, b, changes[i:j])
		i = j
	}
	return out.Bytes()
}

// change is lines [a, aEnd) replaced by lines [b, bEnd).
type change struct{ a, aEnd, b, bEnd int }

// compare lists what changed. Fixes change words inside lines and seldom their
// number, so lines are paired from the top; where the numbers differ everything
// between the first and the last difference is one change.
func compare(a, b [][]byte) []change {
	if len(a) != len(b) {
		head := 0
		for head < len(a) && head < len(b) && bytes.Equal(a[head], b[head]) {
			head++
		}
		tail := 0
		for tail < len(a)-head && tail < len(b)-head && bytes.Equal(a[len(a)-1-tail], b[len(b)-1-tail]) {
			tail++
		}
		return []change{{head, len(a) - tail, head, len(b) - tail}}
	}
	var all []change
	for i := 0; i < len(a); i++ {
		if bytes.Equal(a[i], b[i]) {
			continue
		}
		start := i
		for i < len(a) && !bytes.Equal(a[i], b[i]) {
			i++
		}
		all = append(all, change{start, i, start, i})
	}
	return all
}

func hunk(out *bytes.Buffer, a, b [][]byte, changes []change) {
	first, last := changes[0], changes[len(changes)-1]
	start := max(0, first.a-context)
	end := min(len(a), last.aEnd+context)
	shift := first.b - first.a
	bStart, bEnd := start+shift, end+last.bEnd-last.aEnd
	fmt.Fprintf(out, "@@ -%s +%s @@\n", place(start, end), place(bStart, bEnd))
	at := start
	for _, c := range changes {
		write(out, ' ', a[at:c.a])
		write(out, '-', a[c.a:c.aEnd])
		write(out, '+', b[c.b:c.bEnd])
		at = c.aEnd
	}
	write(out, ' ', a[at:end])
}

// place is lines [start, end) as a hunk's header has it.
func place(start, end int) string {
	switch n := end - start; n {
	case 0:
		return fmt.Sprintf("%d,0", start)
	case 1:
		return strconv.Itoa(start + 1)
	default:
		return fmt.Sprintf("%d,%d", start+1, n)
	}
}

func write(out *bytes.Buffer, mark byte, lines [][]byte) {
	for _, l := range lines {
		out.WriteByte(mark)
		out.Write(l)
		if len(l) == 0 || l[len(l)-1] != '\n' {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// lines are the lines of a text with their ends.
func lines(text []byte) [][]byte {
	if len(text) == 0 {
		return nil
	}
	all := bytes.SplitAfter(text, []byte("\n"))
	if len(all[len(all)-1]) == 0 {
		all = all[:len(all)-1]
	}
	return all
}
