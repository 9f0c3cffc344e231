package claim

import (
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
)

// moodAt is how the verb or noun at item i is put forward. Cues govern their
// clause: the search runs left to the clause's start, and into the clause that
// introduces it ("Acme plans to …", "Bloomberg reported that …").
func (v *view) moodAt(i int) Mood {
	mood := Asserted
	worse := func(m Mood) {
		if mood <= Reported {
			mood = m
		}
	}
	verbForm := v.is(i, verb)
	if verbForm && v.ending(i, "ing") && i > 0 {
		// "is raising", "are in talks about raising"; "after raising" is done.
		j := i - 1
		for j >= 0 && v.is(j, filler|negation) {
			j--
		}
		if v.is(j, auxiliary) && !v.isAny(j, "was", "were", "been", "had") {
			return InProgress
		}
	}
	barrier := false // a finished clause lies between
	for j := i - 1; j >= 0 && j > i-28; j-- {
		near := i-j <= 5 && !barrier
		switch {
		case v.isWord(j, v.words.semicolon), v.isWord(j, v.words.stop), v.isWord(j, v.words.colon) && mood != Asserted:
			return mood
		case v.isWord(j, v.words.shut):
			for j > 0 && !v.isWord(j, v.words.open) {
				j--
			}
		case v.is(j, relative) && !v.isAny(j, "that") && !v.is(j, possessive):
			return mood
		case v.isAny(j, "but", "while", "whereas", "although"):
			return mood
		case v.comma(j), v.isWord(j, v.words.dash):
			barrier = true
		case v.is(j, negation) && near && !v.isAny(j+1, "only", "just"):
			worse(Negated)
		case v.isAny(j, "declined", "failed", "refused", "denied", "abandoned", "scrapped", "rejected", "shelved") && near:
			worse(Negated)
		case v.isAny(j, "disclose", "disclosed", "disclosing") && near && j < i-1:
		case v.is(j, will) && near:
			worse(Planned)
		case v.is(j, modal) && near && !v.isAny(j, "can"):
			worse(Hypothetical)
		case v.is(j, ifCue) && !barrier:
			worse(Hypothetical)
		case v.isWord(j, v.words.to) && !barrier && i-j <= 4 && v.is(i, verb) && v.baseForm(i):
			if m := v.infinitive(j); m != Asserted {
				worse(m)
			}
		case v.is(j, talkCue) && !barrier && v.inTalks(j):
			worse(InProgress)
		case v.isAny(j, "seeking", "eyeing", "targeting", "proposed", "potential", "planned", "expected", "projected", "prospective") && near:
			worse(Planned)
		case v.is(j, reportCue):
			if mood == Asserted || mood == Attributed {
				mood = Reported
			}
		case v.isAny(j, "said", "thought", "believed", "understood") && v.isWord(j+1, v.words.to) && near:
			if mood == Asserted || mood == Attributed {
				mood = Reported
			}
		case v.is(j, sayVerb) && mood == Asserted && !v.isAny(j, "announced", "announce", "announcing"):
			mood = Attributed
		case v.isAny(j, "previously", "formerly", "then", "once") && near && mood <= Attributed && v.isAny(j, "formerly", "then"):
			mood = Historical
		}
	}
	return mood
}

// baseForm reports whether the verb at item i is not inflected.
func (v *view) baseForm(i int) bool {
	return !v.ending(i, "ed") && !v.ending(i, "ing") && !v.ending(i, "s")
}

// infinitive is the mood of what "to" at item j introduces.
func (v *view) infinitive(j int) Mood {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		switch {
		case v.is(k, planVerb), v.isAny(k, "deal", "agreement", "offer", "agreed", "plans", "bid"):
			return Planned
		case v.is(k, talkCue), v.isAny(k, "trying", "try"):
			return InProgress
		case v.isAny(k, "failed", "refused", "declined"):
			return Negated
		case v.company(k) && (v.sentenceHasNoVerbBefore(k) || k == j-1):
			return Planned // "Acme to raise €20m"
		case v.isAny(k, "continue", "continued", "helped", "went", "managed", "help"):
			return Asserted
		case v.wall(k):
			// "Acme, a startup, to raise"
			if v.comma(k) {
				return Planned
			}
			return Asserted
		case v.is(k, verb):
			return Planned // a purpose: "raised €5m to open"
		}
	}
	return Planned
}

func (v *view) sentenceHasNoVerbBefore(k int) bool {
	for j := 0; j < k; j++ {
		if v.is(j, verb|auxiliary) {
			return false
		}
	}
	return true
}

// inTalks reports whether the cue at item j speaks of something unfinished.
func (v *view) inTalks(j int) bool {
	switch {
	case v.isAny(j, "talks", "negotiations", "discussions", "negotiating", "nearing", "finalising", "finalizing"):
		return true
	case v.isAny(j, "process"):
		return j > 1 && v.isAny(j-1, "the") && v.isWord(j-2, v.words.in)
	case v.isAny(j, "close"):
		return v.isWord(j+1, v.words.to) && v.is(j-1, auxiliary)
	}
	return false
}

// quoted reports whether item i lies inside quotation marks or a block quote.
func (v *view) quoted(i int) bool {
	return v.block.Quote || v.doc.Tokens[v.cells[i].first].Flags&prose.Quoted != 0
}

// dated makes a present statement historical when its clause sets it in the past
// with "had" and a date long gone, or with "at the time".
func (v *view) dated(m Mood, i int) Mood {
	if m > Attributed {
		return m
	}
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if v.isAny(j, "had") && !v.is(j+1, verb) && v.mention(j) == nil {
			for k := 0; k < len(v.items); k++ {
				if mm := v.mention(k); mm != nil && mm.Kind == mention.Date {
					return Historical
				}
			}
		}
		if v.wall(j) {
			break
		}
	}
	for k := 0; k+2 < len(v.items); k++ {
		if v.isAny(k, "at") && v.isAny(k+1, "the") && v.isAny(k+2, "time") {
			return Historical
		}
	}
	return m
}
