package prose

import (
	"strings"
	"testing"
)

// sentencesOf is the sentences of d as the text writes them.
func sentencesOf(d *Document) []string {
	var out []string
	for _, s := range d.Sentences {
		out = append(out, string(d.Text[d.Tokens[s.Start].Start:d.Tokens[s.End-1].End]))
	}
	return out
}

// Each text is written with "|" where a sentence ends inside it.
func TestSentences(t *testing.T) {
	for _, text := range []string{
		"Norvane raised €4.5m.| It employs 70 people.",
		"Did it work?| Yes!| It did… | But slowly...| And then… nothing.",
		"Norvane Inc. raised money.| Norvane Inc.| The company is old.",
		"Norvane Inc. Chief Executive Iris Doval left.",
		"Calmbrook Ltd. was sold to Pike & Co. in May.| Thermisk Corp.| In June it closed.",
		"Mr. Doval met Dr. Pike and Mrs. Oda vs. Prof. Lind.",
		"It moved to the U.S. in 2019.| It left the U.S.| The reasons vary.",
		"The U.S. Treasury agreed.| At 9 a.m. Doval spoke.| She left at 5 p.m.| The day was over.",
		"J. K. Doval and Iris M. Pike joined.| So do I.| The rest follow.",
		"It closed a Series A.| The Series B. came later.",
		"It is No. 5 in Europe.| Did it sell?| No.| Then 70 left.",
		"It was founded ca. 2016, approx. 8 years ago, e.g. before Norvane, i.e. early.",
		"Rs. 5 crore went to St. Gallen on Sept. 4.| It ended in Sept.| The rest is history.",
		"“We grew.”| Doval left.| “It worked,” she said.| “Fine.”",
		"(It grew.)| He left [for good.]| \"It ended.\"| Then it began.",
		"“Why us?” asks Doval.| “Why now!” Iris Doval says.| “Really?”| Nobody knew.",
		"It raised $5m.| 70 people joined.| $3m went to debt.| €2m is left.",
		"It was sold.The buyer is Pike.| See Builder.ai and 4.5 or v2.0.",
		"It has iOS apps.| iFood is a rival. it said so.",
		"Norvane, est. 2016, grew.| The cost is est. at 5.",
		"It grew by 5.| (It shrank later.)| – Then nothing.",
		"It makes clothes, shoes, etc. for teens.| It makes hats, etc.| The rest is bought in.",
		"Doval left in Dec. and came back in Jan.| Her team stayed.",
		"Is it “done”?| Yes.| The “end.”, as they say.",
		"A. Doval founded it.| B is next.",
		"1. Norvane raised €40m.",
	} {
		want := strings.Split(text, "|")
		for i := range want {
			want[i] = strings.TrimSpace(want[i])
		}
		if strings.HasPrefix(text, "It was sold.The") {
			want = []string{"It was sold.", "The buyer is Pike.", "See Builder.ai and 4.5 or v2.0."}
		}
		d := mustParse(t, strings.ReplaceAll(text, "|", ""), Plain)
		if got := sentencesOf(d); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestSentenceOfStructure(t *testing.T) {
	d := mustParse(t, "# Norvane\n\n- It grew\n- It shrank. It closed\n\n| A | No. They |\n|---|---|\n| x | y |\n", Markdown)
	want := "Norvane|It grew|It shrank.|It closed|A|No.|They|x|y"
	if got := strings.Join(sentencesOf(d), "|"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Lines that end sentences without a mark. Each text is written with "|" where a
// sentence ends inside it.
func TestLines(t *testing.T) {
	for _, text := range []string{
		"**Norvane**|\nHQ: Lisbon|\nFounded: 2020",
		"**About Pike Capital**|\nPike Capital is a fund.",
		"**Norvane** raised €4m\nand left.",
		"**Norvane**\n**and Pike**",
		"🇵🇹 Norvane raises €4m|\n🇬🇧 Pike raises £5m",
		"Norvane raised €4m  |\nPike raised £5m",
		"Norvane raised<br>|Pike fell<br>and rose",
		"It grew to\n€4m, and then to\nParis, where it stays.",
		"It said in a letter to those who had put their money into it that\nMonday was all: a good day.",
		"The plan of\nNorvane, its founder: said so.",
	} {
		want := strings.Split(text, "|")
		for i := range want {
			want[i] = strings.TrimSpace(strings.NewReplacer("**", "", "<br>", " ", "\n", " ").Replace(want[i]))
		}
		d := mustParse(t, strings.ReplaceAll(text, "|", ""), Markdown)
		if got := sentencesOf(d); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}
