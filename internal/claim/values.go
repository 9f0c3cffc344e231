package claim

import (
	"strings"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/place"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// emitPlace puts forward a claim whose value is the place at item i.
func (v *view) emitPlace(k *Kind, s subj, at, i int) {
	c := v.claim(k, s, at)
	end := v.placeEnd(i)
	c.Span = source.Span{Start: v.valueSpan(i).Start, End: v.valueSpan(end - 1).End}
	text := v.placeText(i)
	for j := i + 2; j < end; j += 2 {
		text += ", " + v.placeText(j)
	}
	if p, ok := place.Lookup(text); ok && p.Kind == place.City && strings.HasPrefix(text, "The ") && !strings.HasPrefix(p.Name, "The ") {
		text = text[len("The "):] // "The Bergen company"
		c.Span.Start += len("The ")
	}
	c.NameSpan = c.Span
	c.Value = value.Value{Kind: value.Name, Text: text}
	if k.Name == "hq" {
		c.Mood = v.dated(c.Mood, at)
	}
	v.emit(c, i, 1)
}

// placeEnd is the item after the place at item i and those it lies in: "Austin,
// Texas", "Baiyun District, Guangzhou, China".
func (v *view) placeEnd(i int) int {
	end := i + 1
	for n := 0; n < 4 && v.comma(end); n++ {
		last := end - 1
		switch {
		case v.has(end+1, slotPlace) && (v.within(last, end+1) || !v.has(last, slotPlace)):
			end += 2
		case v.region(last, end+1):
			end += 2 // "Genoa, Illinois", "McLean, Va."
		case v.has(end+1, slotName) && v.comma(end+2) && v.has(end+3, slotPlace) && (v.within(last, end+3) || !v.has(last, slotPlace)):
			end += 4 // a county nobody knows
		default:
			return end
		}
	}
	return end
}

// region reports whether item j, behind a comma, is the state or county that the town at
// item i lies in, by the way it is written: of towns of one name the table has but the
// largest.
func (v *view) region(i, j int) bool {
	if j >= len(v.items) || v.mention(j) == nil {
		return false
	}
	if v.ending(j, "shire") || v.lastWord(j) == "county" && v.cells[j].last > v.cells[j].first+1 {
		return v.has(j, slotName|slotPlace)
	}
	if p, ok := place.LookupBytes(v.text(i)); ok && p.Kind != place.City {
		return false
	}
	if p, ok := place.LookupBytes(v.text(j)); ok {
		return p.Kind == place.Region && !(v.isWord(j+1, v.words.and) && v.has(j+2, slotPlace) || v.comma(j+1) && v.has(j+2, slotPlace))
	}
	if n := len(v.text(j)); n > 5 || !v.has(j, slotName) {
		return false
	}
	p, ok := place.Lookup(v.placeText(i) + ", " + strings.TrimSuffix(v.placeText(j), "."))
	return ok && p.Kind != place.Country
}

// emitPlaces is emitPlace for "in Berlin, Madrid and Rome": one claim a place.
func (v *view) emitPlaces(k *Kind, s subj, at, i int) {
	for {
		v.emitPlace(k, s, at, i)
		i = v.placeEnd(i) - 1 // "Austin, Texas" is one
		j := i + 1
		if v.comma(j) {
			j++
		}
		if v.isWord(j, v.words.and) || v.isAny(j, "or") {
			j++
		}
		moved := false // "in Ocala, then in Robbins and now in Star"
		for v.isAny(j, "then", "later", "now", "subsequently", "currently", "previously") {
			moved = true
			j++
		}
		in := v.isWord(j, v.words.in)
		if in {
			j++
		}
		if v.isAny(j, "the") {
			j++
		}
		if j == i+1 || !v.has(j, slotPlace) && !(moved && in && v.has(j, slotName)) && !v.townAmong(i, j) {
			return
		}
		i = j
	}
}

// townAmong reports whether the name at item j, the last of a list whose member before it
// at item i is a city, is a town that the table of places lacks: "Bristol, Cardiff and
// Galway".
func (v *view) townAmong(i, j int) bool {
	m := v.mention(j)
	return m != nil && m.Kind == mention.Name && m.Entity != 0 && v.entities[m.Entity-1].Mentions == 1 && v.entities[m.Entity-1].Company == nil &&
		v.city(i) && (v.comma(i-1) && v.has(i-2, slotPlace)) && v.isWord(j-1, v.words.and) && !v.finite(v.skipAdverbs(j+1)) && !v.isWord(j+1, v.words.possessive)
}

// within reports whether the place at item i lies in the one at item j, so that
// "Austin, Texas" is one place and "Austin, Boston" two.
func (v *view) within(i, j int) bool {
	return place.Relate(v.placeText(i), v.placeText(j)) == place.Within
}

// placeText is the place at item i as written; one told by what it is, "the French
// capital", by its name.
func (v *view) placeText(i int) string {
	m := v.mention(i)
	text := string(v.doc.Text[m.Start:m.End])
	if strings.HasSuffix(text, " capital") {
		if p, ok := place.Lookup(text); ok && p.Kind == place.City {
			return p.Name
		}
	}
	return text
}

// emitPerson puts forward a claim whose value is the person at item i.
func (v *view) emitPerson(k *Kind, s subj, at, i int, open bool) {
	c := v.claim(k, s, at)
	c.Partial = open
	c.Value = v.personValue(i)
	c.Span = v.valueSpan(i)
	c.NameSpan = c.Span
	v.emit(c, i, 1)
}

// personValue is the name of the person at item i; no value for a "she" whom the
// text does not name.
func (v *view) personValue(i int) value.Value {
	if name := v.personName(i); name != "" {
		return value.Value{Kind: value.Name, Text: name}
	}
	return value.Value{}
}

// surnameAt is where the surname of a full name begins, at the space before its
// particles: "Eva de Boer".
func surnameAt(full string) int {
	at := strings.LastIndexByte(full, ' ')
	for at > 0 {
		before := strings.LastIndexByte(full[:at], ' ')
		if before < 0 || full[before+1] < 'a' || full[before+1] > 'z' {
			break
		}
		at = before
	}
	return at
}

// personName is the fullest name the document has for the person at item i.
func (v *view) personName(i int) string {
	m := v.mention(i)
	if m == nil {
		if e := v.personAntecedent(i); e != 0 {
			return v.entities[e-1].Name
		}
		return ""
	}
	name := string(v.doc.Text[m.Start:m.End])
	if m.Entity != 0 {
		name = v.entities[m.Entity-1].Name
	}
	if next := v.mentionAt(i + 2); v.isWord(i+1, v.words.and) && next != nil && next.Kind == mention.Person && !strings.Contains(name, " ") {
		// "Rui and Tiago Prado"
		if full := v.personName(i + 2); strings.Contains(full, " ") {
			return name + full[surnameAt(full):]
		}
	}
	return name
}
