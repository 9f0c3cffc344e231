// Command gen makes words.bin, the index over words.txt, given.txt and surnames.txt
// that internal/mention embeds. go generate runs it in internal/mention.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"strings"

	"github.com/factlint/factlint/internal/mention"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	var all strings.Builder
	for _, name := range []string{"words.txt", "given.txt", "surnames.txt"} {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		all.Write(text)
	}
	index, err := indexOf(all.String())
	if err != nil {
		return err
	}
	return os.WriteFile("words.bin", index, 0o644)
}

// indexOf is a hash table over the lines of text, three fifths full.
func indexOf(text string) ([]byte, error) {
	if len(text) > mention.MaxWordText {
		return nil, fmt.Errorf("the lists have %d bytes, the index has room for %d", len(text), mention.MaxWordText)
	}
	slots := make([]uint32, strings.Count(text, "\n")*5/3)
	at := 0
	for line := range strings.Lines(text) {
		first, entry := mention.WordSlot(line[:len(line)-1], len(slots), at)
		for slots[first] != 0 {
			first = (first + 1) % len(slots)
		}
		slots[first] = entry
		at += len(line)
	}
	var out []byte
	for _, s := range slots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return out, nil
}
