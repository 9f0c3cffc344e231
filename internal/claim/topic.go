package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// chooseTopic finds the company the article is about: the one its title names, or
// the one it names most, early ones before late ones.
func (x *extraction) chooseTopic() {
	score := make([]int, len(x.entities)+1)
	inBody := make([]bool, len(x.entities)+1)
	body := 0
	for i := range x.mentions {
		m := &x.mentions[i]
		if m.Entity == 0 || m.Kind != mention.Company && m.Kind != mention.Name || m.Press {
			continue
		}
		if x.informed(m) {
			x.press(m.Entity)
			continue
		}
		if x.describesPerson(i) {
			continue
		}
		b := &x.doc.Blocks[x.doc.Sentences[x.doc.SentenceOf(int(m.First))].Block]
		w := 2
		switch b.Kind {
		case prose.Title:
			w = 7
		case prose.Heading:
			w = 4
			if b.Level <= 1 {
				w = 7
			}
		case prose.Standfirst:
			w = 4
		default:
			inBody[m.Entity] = true
			if body++; body <= 3 {
				w = 4
			}
		}
		if score[m.Entity] == 0 {
			w++
		}
		score[m.Entity] += w
	}
	best := 0
	for e := 1; e <= len(x.entities); e++ {
		ent := &x.entities[e-1]
		if score[e] == 0 || ent.Kind != mention.Company && ent.Kind != mention.Name || ent.Kind == mention.Name && ent.Common && ent.Mentions < 2 {
			continue
		}
		if ent.Company == nil && !inBody[e] && body >= 3 {
			continue // words of the title that the text knows nothing of
		}
		n := score[e]
		if ent.Fund {
			n = n / 3
		}
		if ent.Kind == mention.Name {
			n = n * 3 / 4
		}
		if n > best {
			best, x.topic = n, int32(e)
		}
	}
	for i := range x.mentions {
		if m := &x.mentions[i]; m.Entity == x.topic && m.Entity != 0 {
			x.topicFrom = m.First
			break
		}
	}
	x.shortenTopic()
	if name := x.doc.Meta.Company.Text; name != "" {
		for e := range x.entities {
			if x.entities[e].Name == name {
				x.topic, x.topicFrom = int32(e+1), -1
			}
		}
	}
}

// informed reports whether mention m is of whom somebody told what the article tells, or
// who found it out: "a source tells Gazette", "a report by Gazette", "documents seen by
// Gazette". It is a publication, then, even where nothing else says so.
func (x *extraction) informed(m *mention.Mention) bool {
	first := int(m.First)
	if first < 2 || x.entities[m.Entity-1].Company != nil {
		return false
	}
	word := func(k int) string {
		if k < 0 || k >= len(x.doc.Tokens) {
			return ""
		}
		return x.doc.Lower(k)
	}
	switch word(first - 1) {
	case "tells", "told":
		if w := word(first - 2); w == "was" || w == "were" || w == "be" || w == "been" {
			return false
		}
		switch word(int(m.Last)) {
		case "that", "in", "on", "about", "he", "she", "it", "they", "the", ".", ",", "this", "last", "earlier", "a":
			return true
		}
	case "by":
		switch word(first - 2) {
		case "reported", "report", "reports", "seen", "obtained", "reviewed", "viewed", "scoop":
			return true
		case "filed":
			return word(first-3) == "first"
		}
	case "in", "from":
		return word(first-2) == "report" || word(first-2) == "reports" && word(first-3) != "financial"
	case "with", "to":
		switch word(first - 2) {
		case "interview", "statement", "confirmed", "email", "emailed":
			return true
		}
	}
	return word(int(m.Last)) == "first" && word(int(m.Last)+1) == "reported"
}

// shortenTopic takes a publication whose name begins the article's company's for that
// company: an article about Gazette Media calls it Gazette.
func (x *extraction) shortenTopic() {
	if x.topic == 0 {
		return
	}
	name := x.entities[x.topic-1].Name
	for e := range x.entities {
		short := &x.entities[e]
		if !short.Press || short.Company != nil || len(name) <= len(short.Name) || name[:len(short.Name)] != short.Name || name[len(short.Name)] != ' ' {
			continue
		}
		for i := range x.mentions {
			if m := &x.mentions[i]; m.Entity == int32(e+1) {
				m.Entity, m.Press = x.topic, false
				x.entities[x.topic-1].Mentions++
			}
		}
	}
}

// press makes an entity a publication, wherever it is named.
func (x *extraction) press(entity int32) {
	x.entities[entity-1].Press = true
	for i := range x.mentions {
		if x.mentions[i].Entity == entity {
			x.mentions[i].Press = true
		}
	}
}

// describesPerson reports whether mention i is there only to say who somebody is:
// "ex-GitHub", "(CEO of Datadog)", "a former Google engineer".
func (x *extraction) describesPerson(i int) bool {
	m := &x.mentions[i]
	first := int(m.First)
	if first >= 2 && string(x.doc.Bytes(first-1)) == "-" && (string(x.doc.Bytes(first-2)) == "ex" || string(x.doc.Bytes(first-2)) == "Ex") {
		return true
	}
	if first >= 1 && string(x.doc.Bytes(first-1)) == "former" {
		return true
	}
	if i > 0 && first >= 2 && x.mentions[i-1].Kind == mention.Title && int(x.mentions[i-1].Last) == first-1 {
		// "(CEO of Datadog)"
		t := int(x.mentions[i-1].First)
		return t > 0 && string(x.doc.Bytes(t-1)) == "("
	}
	return false
}
