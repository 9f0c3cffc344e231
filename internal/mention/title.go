package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// titleAt recognises a job title that starts at token i and ends before limit:
// one or more parts ("co-founder, president and CTO"), each a head with what
// specifies it. The text of the mention is the parts other than founder.
func (n *Namer) titleAt(doc *prose.Document, i, limit int) (Mention, bool) {
	m := Mention{Kind: Title, First: int32(i)}
	var parts []string
	end := i
	for {
		e, founder, ok := n.titlePart(doc, end, limit)
		if !ok {
			break
		}
		if founder {
			m.Founder = true
		} else {
			if doc.Lower(end) == "founding" && e == end+2 {
				switch doc.Lower(end + 1) {
				case "partner", "partners", "chair", "chairman", "chairwoman", "president", "director":
					m.Founder = true
				}
			}
			parts = append(parts, string(doc.Text[doc.Tokens[end].Start:doc.Tokens[e-1].End]))
		}
		m.Last = int32(e)
		end = e
		// A further part after "and", "&", "/" or a comma.
		next := end
		for next < limit && next < end+2 && n.joinsTitles(doc, next) {
			next++
		}
		if founder && next == end && end+1 < limit && isHyphen(doc, end) && doc.Tokens[end].Flags&prose.SpaceLeft == 0 && doc.Lower(end+1) != "led" {
			next = end + 1 // "founder-CEO"
		}
		if next == end {
			break
		}
		end = next
	}
	if m.Last == 0 {
		return Mention{}, false
	}
	m.Start, m.End = doc.Tokens[i].Start, doc.Tokens[m.Last-1].End
	m.Value = value.Value{Kind: value.Name, Text: strings.Join(parts, " and ")}
	return m, true
}

func (n *Namer) joinsTitles(doc *prose.Document, i int) bool {
	switch string(doc.Bytes(i)) {
	case "and", "&", "/", ",", "+":
		return true
	}
	return false
}

// titlePart recognises one part of a title at token i.
func (n *Namer) titlePart(doc *prose.Document, i, limit int) (end int, founder, ok bool) {
	j := i
	if j+2 < limit && isHyphen(doc, j+1) && doc.Lower(j) == "co" {
		j += 2 // co-founder, co-CEO
	} else if j+1 < limit && doc.Lower(j) == "co" {
		j++
	}
	if j+1 < limit && doc.Lower(j) == "founding" {
		switch doc.Lower(j + 1) {
		case "member", "members":
			return j + 2, true, true
		}
	}
	head := -1
	for k := j; k < limit && k < j+6; {
		c := n.class(doc.Tokens[k].Word)
		if doc.Tokens[k].Kind != prose.WordToken || doc.Tokens[k].Word == 0 {
			break
		}
		if c&founderWord != 0 {
			if k == j {
				return k + 1, true, true
			}
			if head < 0 {
				return 0, false, false
			}
			break
		}
		if doc.Tokens[k].Flags&prose.AllUpper != 0 && doc.Lower(k) == "lead" {
			break // "Mumbai-based LEAD"
		}
		if c&titleHead != 0 && nounForm(doc.Bytes(k)) && (k > j || doc.Lower(k) != "lead" && doc.Lower(k) != "leads") {
			head = k
			k++
		} else if c&titleMod != 0 {
			k++
		} else {
			break
		}
		if k+1 < limit && isHyphen(doc, k) && doc.Tokens[k].Flags&prose.SpaceLeft == 0 {
			k++
		}
	}
	switch {
	case head < 0 && j+1 < limit && doc.Lower(j) == "chief" && doc.Lower(j+1) == "executive":
		head = j + 1
	case head < 0 && j+2 < limit && doc.Lower(j) == "chief" && doc.Lower(j+1) == "of" && doc.Lower(j+2) == "staff":
		head = j + 2
	case head < 0 && n.chiefOfficer(doc, j, limit) > 0:
		head = n.chiefOfficer(doc, j, limit) // "chief risk officer"
	case head < 0 && j+1 < limit && n.class(doc.Tokens[j].Word)&department != 0 && doc.Lower(j+1) == "chief":
		head = j + 1 // "finance chief"
	case head < 0:
		return 0, false, false
	}
	end = head + 1
	// "VP Sales", "VP R&D": the department right behind.
	if b := doc.Bytes(head); equalFold(b, "vp") || equalFold(b, "svp") || equalFold(b, "evp") || equalFold(b, "director") {
		for end < limit && end < head+3 && doc.Tokens[end].Flags&prose.Upper != 0 && doc.Tokens[end].Kind == prose.WordToken {
			if string(doc.Bytes(end)) == "R" && end+2 < limit && string(doc.Bytes(end+1)) == "&" && string(doc.Bytes(end+2)) == "D" {
				end += 3
				break
			}
			if n.class(doc.Tokens[end].Word)&department == 0 && string(doc.Bytes(end)) != "R&D" {
				break
			}
			end++
		}
	}
	if end+1 < limit && string(doc.Bytes(end)) == "of" {
		// head of product, VP of business development: a department, not a company.
		k := end + 1
		for k < limit && k < end+5 && n.class(doc.Tokens[k].Word)&(department|titleMod) != 0 {
			k++
			if k+1 < limit && (string(doc.Bytes(k)) == "and" || string(doc.Bytes(k)) == "&") && n.class(doc.Tokens[k+1].Word)&(department|titleMod) != 0 {
				if _, _, ok := n.titlePart(doc, k+1, limit); ok {
					break // "head of product and chief operating officer"
				}
				k++
			}
		}
		k = max(k, n.commonDepartment(doc, head, end+1, limit))
		if k > end+1 {
			end = k
		}
	}
	return end, false, true
}

// chiefOfficer is the token of "officer" in "chief risk officer", "chief customer success
// officer", that begins at token j; 0 when there is none.
func (n *Namer) chiefOfficer(doc *prose.Document, j, limit int) int {
	if j >= limit || doc.Lower(j) != "chief" {
		return 0
	}
	for k := j + 1; k < limit && k < j+6; k++ {
		if doc.Lower(k) == "officer" && k > j+1 {
			return k
		}
		if b := doc.Bytes(k); string(b) == "&" || string(b) == "and" || isHyphen(doc, k) {
			continue
		}
		if doc.Tokens[k].Kind != prose.WordToken {
			return 0
		}
		switch doc.Lower(k) {
		case "of", "the", "a", "an", "at", "in", "to", "who", "is", "was", "has", "for", "by", "with":
			return 0
		}
	}
	return 0
}

// commonDepartment is the token after the ordinary words from token k on that say what a
// head, director or vice president is one of: "head of clinical affairs at". It
// returns k where they may be a company or a description of one.
func (n *Namer) commonDepartment(doc *prose.Document, head, k, limit int) int {
	switch doc.Lower(head) {
	case "head", "vp", "svp", "evp", "director", "president":
	default:
		return k
	}
	end := k
	for end < limit && end < k+5 {
		t := &doc.Tokens[end]
		if b := doc.Bytes(end); end > k && (string(b) == "and" || string(b) == "&" || isHyphen(doc, end)) {
			end++
			continue
		}
		if t.Kind != prose.WordToken || t.Flags&(prose.Upper|prose.MixedCase) != 0 || n.class(t.Word)&(function|orgNoun|particle) != 0 {
			break
		}
		end++
	}
	if end == k || end >= limit {
		return k
	}
	switch string(doc.Bytes(end)) {
	case "at", ",", ")", "for", ".":
		return end
	}
	return k
}

func isHyphen(doc *prose.Document, i int) bool {
	t := doc.Tokens[i]
	return t.End-t.Start == 1 && doc.Text[t.Start] == '-' || t.End-t.Start == 3 && (string(doc.Bytes(i)) == "‑" || string(doc.Bytes(i)) == "‐")
}

// nounForm reports whether a word is spelt as a noun, and is no participle of the
// verb it shares its lemma with: "engineer", not "engineering" or "headed".
func nounForm(b []byte) bool {
	n := len(b)
	return !(n > 5 && string(b[n-3:]) == "ing" || n > 3 && string(b[n-2:]) == "ed" || equalFold(b, "led"))
}

// equalFold reports whether b is the lower-case ASCII word, in any case.
func equalFold(b []byte, word string) bool {
	if len(b) != len(word) {
		return false
	}
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}
