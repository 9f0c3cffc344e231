package claim

import (
	"github.com/factlint/factlint/internal/value"
)

// FounderCount says how many founded a company.
var FounderCount = &Kind{
	Name: "founder-count", Noun: "number of founders", weight: 30,
	Doc:      "How many founders a company has: \"a trio of French founders\", \"its three co-founders\", \"the duo behind Acme\".",
	wordings: append([]string{"duo|pair|trio|quartet behind <org>", "duo|pair|trio|quartet behind startup|company|firm"}, foundingVerbs...),
	finish: func(f *found) {
		emit := func(s subj, at, i, group int) {
			n, ok := f.countWord(i)
			if !ok || s.entity == 0 {
				return
			}
			c := f.claim(f.kind, s, at)
			c.Value = value.Value{Kind: value.Count, Num: value.Int(n), Digits: 1}
			c.Span = f.valueSpan(i)
			c.Group = int32(group)
			c.Role = ListCount
			f.emit(c, i, 1)
		}
		if f.isAny(f.m.First, "duo", "pair", "trio", "quartet") {
			s := f.owner(f.m.First)
			if i := f.slot("org"); i >= 0 {
				s = f.named(i)
			} else {
				s = f.modified(f.m.First + 2)
				if s.entity == 0 {
					s = subj{entity: f.current(false)}
				}
			}
			emit(s, f.m.First, f.m.First, 0)
			return
		}
		fd, ok := f.readFounding(f.m.Anchor, f.m.End)
		if !ok {
			return
		}
		for _, i := range fd.counts {
			emit(fd.subject, fd.verb, i, int(f.group))
		}
	},
	scan: func(v *view) {
		for i := range v.items {
			if !v.has(i, slotCount) && !v.isAny(i, "trio", "duo", "quartet", "solo", "sole") {
				continue
			}
			j := i + 1
			if v.isWord(j, v.words.of) {
				j++
			}
			for v.has(j, slotPlace) || v.isAny(j, "young", "french", "former", "original", "female", "first-time", "ex") {
				j++
			}
			if !v.has(j, slotTitle) || !v.mention(j).Founder {
				continue
			}
			if !v.pluralFounders(j) && !v.isAny(i, "solo", "sole") {
				continue
			}
			c := Claim{}
			var n value.Value
			if m := v.mention(i); m != nil {
				n = m.Value
			} else if k, ok := v.countWord(i); ok {
				n = value.Value{Kind: value.Count, Num: value.Int(k), Digits: 1}
			} else {
				n = value.Value{Kind: value.Count, Num: value.Int(1), Digits: 1}
			}
			// "three of its five co-founders" counts five; "two other founders" counts nobody.
			if v.isAny(i-1, "other") || v.isAny(i+1, "other", "more") || v.isAny(i-1, "with", "alongside") {
				continue
			}
			s := v.owner(i)
			if s.entity == 0 {
				continue
			}
			c = v.claim(v.kind, s, i)
			c.Value, c.Role = n, ListCount
			c.Span = v.valueSpan(i)
			v.emit(c, i, 1)
		}
	},
}

func (v *view) pluralFounders(i int) bool { return v.ending(i, "s") }
