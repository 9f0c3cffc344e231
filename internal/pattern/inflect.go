package pattern

import "strings"

// irregular lists the forms that spelling rules do not give.
var irregular = map[string]string{
	"be": "is are was were been being am", "have": "has had having", "do": "does did done doing",
	"bring": "brings brought bringing", "take": "takes took taken taking", "give": "gives gave given giving",
	"colead": "coleads coled coleading", "win": "wins won winning", "buy": "buys bought buying", "sell": "sells sold selling", "lead": "leads led leading",
	"spin": "spins spun spinning", "set": "sets setting", "put": "puts putting", "cut": "cuts cutting", "let": "lets letting",
	"lay": "lays laid laying", "hit": "hits hitting", "grow": "grows grew grown growing", "shrink": "shrinks shrank shrunk shrinking",
	"rise": "rises rose risen rising", "fall": "falls fell fallen falling", "begin": "begins began begun beginning",
	"come": "comes came coming", "become": "becomes became becoming", "make": "makes made making", "run": "runs ran running",
	"write": "writes wrote written writing", "pay": "pays paid paying", "lose": "loses lost losing", "draw": "draws drew drawn drawing", "spend": "spends spent spending",
	"teach": "teaches taught teaching", "keep": "keeps kept keeping", "feed": "feeds fed feeding", "stand": "stands stood standing", "swell": "swells swelled swollen swelling",
	"hold": "holds held holding", "get": "gets got gotten getting", "go": "goes went gone going", "say": "says said saying",
	"tell": "tells told telling", "leave": "leaves left leaving", "join": "joins joined joining", "see": "sees saw seen seeing",
	"build": "builds built building", "pick": "picks picked picking", "bag": "bags bagged bagging", "snag": "snags snagged snagging",
	"nab": "nabs nabbed nabbing", "net": "nets netted netting", "top": "tops topped topping", "shed": "sheds shedding",
	"founded": "founds", "cofounded": "cofound cofounds cofounding", "own": "owns owned owning", "tie": "ties tied tying", "quit": "quits quitting",
	"person": "persons", "child": "children", "man": "men", "woman": "women", "people": "", "staff": "staffs staffed",
	"headquarters": "", "series": "", "quit!": "", "sit": "sits sat sitting", "split": "splits splitting", "plan": "plans planned planning",
	"step": "steps stepped stepping", "drop": "drops dropped dropping", "slip": "slips slipped slipping", "tap": "taps tapped tapping",
	"merge": "merges merged merging", "scrap": "scraps scrapped scrapping", "deny": "denies denied denying", "ship": "ships shipped shipping",
	"think": "thinks thought thinking", "seek": "seeks sought seeking", "meet": "meets met meeting", "lend": "lends lent lending",
	"chief": "", "per": "", "in": "", "of": "", "at": "", "by": "", "with": "", "from": "", "to": "", "for": "", "as": "", "on": "", "and": "", "or": "", "an": "", "a": "", "the": "",
	"into": "", "than": "", "not": "", "no": "", "under": "", "since": "", "up": "", "out": "", "off": "", "total": "totals totaling totalling totaled totalled",
	"swap": "swaps swapped swapping", "axe": "axes axed axing", "chair": "chairs chaired chairing", "pour": "pours poured pouring", "slide": "slides slid sliding", "sink": "sinks sank sunk sinking", "throw": "throws threw thrown throwing", "bet": "bets betting", "leap": "leaps leapt leaped leaping",
	"ceo": "ceos", "worth": "", "its": "", "their": "", "whose": "", "who": "", "which": "", "that": "", "where": "", "when": "", "while": "", "after": "", "before": "", "during": "",
	"it": "", "they": "", "we": "", "our": "", "i": "", "he": "", "she": "", "his": "", "her": "", "this": "", "these": "", "us": "", "was": "", "is": "",
	"new": "", "latest": "", "existing": "", "other": "others", "own!": "", "date": "dates dated dating", "control": "controls controlled controlling",
}

// Inflect lists the inflected forms of a lower-case English lemma: plural, third
// person, past and -ing. It errs on the side of too many, since a form nobody
// writes costs nothing.
func Inflect(lemma string) []string {
	if forms, ok := irregular[lemma]; ok {
		return strings.Fields(forms)
	}
	n := len(lemma)
	if n < 2 || lemma[0] < 'a' || lemma[0] > 'z' {
		return nil
	}
	last, before := lemma[n-1], lemma[n-2]
	switch {
	case last == 'e' && strings.ContainsRune("eoy", rune(before)):
		return []string{lemma + "s", lemma + "d", lemma + "ing"} // agreeing, eyeing
	case last == 'e':
		stem := lemma[:n-1]
		return []string{lemma + "s", lemma + "d", stem + "ing"}
	case last == 'y' && !strings.ContainsRune("aeiou", rune(before)):
		stem := lemma[:n-1]
		return []string{stem + "ies", stem + "ied", lemma + "ing"}
	case last == 's' || last == 'x' || last == 'z' || strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh"):
		return []string{lemma + "es", lemma + "ed", lemma + "ing"}
	}
	forms := []string{lemma + "s", lemma + "ed", lemma + "ing"}
	if n >= 3 && n <= 5 && strings.ContainsRune("aeiou", rune(before)) && !strings.ContainsRune("aeiouwxy", rune(last)) && !strings.ContainsRune("aeiou", rune(lemma[n-3])) {
		forms = append(forms, lemma+string(last)+"ed", lemma+string(last)+"ing") // snap, snapped
	}
	return forms
}
