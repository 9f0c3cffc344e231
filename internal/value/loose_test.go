package value

import (
	"slices"
	"strings"
	"testing"
)

// Numbers stand by themselves wherever they are, and no word is one.
func TestLooseNumbers(t *testing.T) {
	var s Scanner
	for _, c := range []struct {
		text string
		want []string // as plain prints them
	}{
		{"wants $12,000 in three years", []string{"12000", "3"}},
		{"two hundred thousand euros", []string{"200000"}},
		{"US$ 3MM", []string{"3000000"}},
		{"5mil SEK", []string{"5000000"}},
		{"release 10.0.12.7", []string{"10", "0", "12", "7"}},
		{"call +1-222-333/4444", []string{"1", "222", "333", "4444"}},
		{"on 5/17/2023", []string{"5", "17", "2023"}},
		{"KX-173 and Covid-19", []string{"173", "19"}},
		{"more than thirty years old", []string{"30"}},
		{"B2B, M4, Web3, a 7B-parameter model", nil},
		{"180ml, the 4th, .25ml, a 29km road", nil},
		{"https://example.org/2016/12, ada12@example.org, www.example.org/9", nil},
		{"half of it, several hundred, a third", nil},
		{"per cent of 12", []string{"12"}},
		{"a small per cent of 12", []string{"12"}},
		{"the a an one of them", nil},
	} {
		var got []string
		for _, f := range s.Loose([]byte(c.text), Reading{Date: today}) {
			if f.Value.Kind == Count || f.Value.Kind == Percent {
				got = append(got, plain(f.Value))
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// Times that no calendar settles are told, unresolved, but for "to date".
func TestLooseTimes(t *testing.T) {
	var s Scanner
	for _, form := range []string{
		"[recently] opened", "has [lately] grown", "in [recent years]", "over the [coming months]", "[years ago]", "[months later], it", "in the [near future]", "[these days]",
		"has raised $5m [to date]", "[to date], it has", "its largest [till date].",
		"a recently-opened plant", "up to date", "the right to date someone", "near Oslo", "ten years ago", "years of work", "the year to date", "how to date it",
	} {
		text, start, end := form, -1, -1
		if strings.Contains(form, "[") {
			text, start, end = marked(form)
		}
		got := [2]int{-1, -1}
		for _, f := range s.Loose([]byte(text), Reading{Date: today}) {
			if f.Value.Kind != DateKind {
				continue
			}
			got = [2]int{f.Start, f.End}
			if known := f.Value.Date.Known(); known != (text[f.End-len("date"):f.End] == "date") {
				t.Errorf("%q: known %t", form, known)
			}
		}
		if got != [2]int{start, end} {
			t.Errorf("%q: %v, want %d to %d", form, got, start, end)
		}
	}
}
