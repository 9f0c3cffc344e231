package mention

import (
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// opensSeries reports whether a word in lower case may open the label of a round, as
// few do.
func opensSeries(word string) bool {
	if len(word) < len("pre") {
		return false
	}
	switch word[:2] {
	case "se", "s\xc3", "pr", "ve", "de", "cr", "an", "br", "gr", "me", "st":
		return true
	}
	return false
}

// seriesAt recognises the label of a funding round that starts at token i:
// Series A, pre-seed, a bridge round. Labels that are also ordinary words
// ("seed", "growth", "bridge") count only before a word for a round.
func (n *Namer) seriesAt(doc *prose.Document, i, limit int) (Mention, bool) {
	word := doc.Lower(i)
	found := func(end int, label string) (Mention, bool) {
		return Mention{Kind: Series, First: int32(i), Last: int32(end), Start: doc.Tokens[i].Start, End: doc.Tokens[end-1].End,
			Value: value.Value{Kind: value.Name, Text: label}}, true
	}
	switch word {
	case "series", "serie", "série":
		if written := string(doc.Bytes(i)); word != "series" && written != "Serie" && written != "série" {
			break
		}
		if end, label := n.seriesLetter(doc, i, limit); end > 0 {
			return found(end, label)
		}
	case "pre":
		j := i + 1
		if j < limit && isHyphen(doc, j) {
			j++
		}
		if j < limit && doc.Lower(j) == "seed" {
			return found(n.extension(doc, j+1, limit, "pre-seed"))
		}
		if j < limit && doc.Lower(j) == "series" {
			if end, label := n.seriesLetter(doc, j, limit); end > 0 {
				return found(end, "pre-"+label)
			}
		}
	case "preseed":
		return found(n.extension(doc, i+1, limit, "pre-seed"))
	case "seed":
		if n.beforeRound(doc, i+1, limit) || n.afterMoney(doc, i) || n.listedBehindMoney(doc, i, limit) || i+1 < limit && (doc.Lower(i+1) == "money" || doc.Lower(i+1) == "cash") {
			return found(n.extension(doc, i+1, limit, "seed"))
		}
	case "venture":
		if i+1 < limit && doc.Lower(i+1) == "debt" {
			return found(i+2, "debt")
		}
	case "debt", "credit":
		if n.beforeRound(doc, i+1, limit) {
			return found(i+1, "debt")
		}
	case "angel", "bridge", "growth", "mezzanine", "strategic", "secondary":
		if i+1 < limit && (doc.Lower(i+1) == "round" || doc.Lower(i+1) == "funding" || doc.Lower(i+1) == "financing" ||
			(word[0] == 'b' || word[0] == 's') && n.beforeRound(doc, i+1, limit)) {
			return found(i+1, word)
		}
	}
	return Mention{}, false
}

// seriesLetter reads the letter after "Series" at token i: "A", "-C", "A1", "B-2".
func (n *Namer) seriesLetter(doc *prose.Document, i, limit int) (end int, label string) {
	j := i + 1
	if j < limit && isHyphen(doc, j) {
		j++
	}
	if j >= limit {
		return 0, ""
	}
	w := doc.Bytes(j)
	letter := w[0] &^ 0x20
	if letter < 'A' || letter > 'L' || len(w) > 2 || len(w) == 2 && (w[1] < '1' || w[1] > '9') {
		return 0, ""
	}
	if w[0] >= 'a' && doc.Bytes(i)[0] == 'S' && len(w) == 1 && w[0] == 'a' && doc.Tokens[j].Flags&prose.SpaceLeft != 0 {
		return 0, "" // "Series a" with an article is not a label
	}
	label = "Series " + string(letter)
	if len(w) == 2 {
		label += string(w[1])
	}
	end = j + 1
	if end+1 < limit && isHyphen(doc, end) && len(doc.Bytes(end+1)) == 1 && doc.Bytes(end + 1)[0] >= '1' && doc.Bytes(end + 1)[0] <= '9' {
		label += string(doc.Bytes(end + 1))
		end += 2
	}
	return n.extension(doc, end, limit, label)
}

// extension is a label that ends before token end, and "extension" when that
// follows.
func (n *Namer) extension(doc *prose.Document, end, limit int, label string) (int, string) {
	if end < limit && doc.Lower(end) == "extension" {
		return end + 1, label + " extension"
	}
	return end, label
}

// beforeRound reports whether a word for a round stands at token i, at most one
// other word away ("seed funding round", "seed equity round").
func (n *Namer) beforeRound(doc *prose.Document, i, limit int) bool {
	for k := i; k < limit && k < i+2; k++ {
		t := doc.Tokens[k]
		if t.Kind != prose.WordToken {
			return false
		}
		if n.class(t.Word)&roundNoun != 0 {
			return true
		}
	}
	return false
}

// afterMoney reports whether an amount ends right before token i: "$20m seed".
func (n *Namer) afterMoney(doc *prose.Document, i int) bool {
	if i == 0 {
		return false
	}
	t := doc.Tokens[i-1]
	if t.Kind == prose.NumberToken {
		return true
	}
	switch doc.Lower(i - 1) {
	case "million", "billion", "mn", "m", "cr", "crore", "lakh", "bn", "dollars", "euros", "pounds":
		return true
	}
	return false
}

// listedBehindMoney reports whether the word at token i stands alone behind an amount, as
// lines of round-ups have it: "€12m, seed", "€12m (seed)".
func (n *Namer) listedBehindMoney(doc *prose.Document, i, limit int) bool {
	if i+1 < limit && doc.Tokens[i+1].Kind == prose.WordToken {
		return false
	}
	k := i - 1
	for k > 0 && i-k < 4 && (doc.Tokens[k].Kind == prose.Punct || doc.Tokens[k].Kind == prose.Symbol) {
		k--
	}
	return k < i-1 && n.afterMoney(doc, k+1)
}
