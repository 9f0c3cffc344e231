package prose

import (
	"strings"
	"testing"
)

// tokensOf is the tokens of d, each with its kind and flags as letters, as in
// "Norvane:wU€:s40m:nD".
func tokensOf(d *Document) string {
	var b strings.Builder
	for i, t := range d.Tokens {
		if t.Flags&SpaceLeft != 0 && i > 0 {
			b.WriteByte(' ')
		}
		b.Write(d.Bytes(i))
		b.WriteByte(':')
		b.WriteByte("wncps"[t.Kind])
		for k, flag := range []TokenFlag{Upper, AllUpper, MixedCase, HasDigit, Emphasis, Linked, Quoted} {
			if t.Flags&flag != 0 {
				b.WriteByte("UAMDELQ"[k])
			}
		}
		b.WriteByte('|')
	}
	return strings.ReplaceAll(b.String(), "| ", " ")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Norvane raised €40m.", "Norvane:wU raised:w €:s|40m:nD|.:p|"},
		{"$4.5bn, 1,200 or 1 200", "$:s|4.5bn:nD|,:p 1,200:nD or:w 1:nD 200:nD|"},
		{"1'000 1’000 1,22,209 2016,2017 1.234.567 5.", "1'000:nD 1’000:nD 1,22,209:nD 2016:nD|,:p|2017:nD 1.234.567:nD 5:nD|.:p|"},
		{"100M 20VC 3one4 2iC", "100M:nD 20VC:nAD 3one4:nD 2iC:nMD|"},
		{"don't don’t O'Hara o’clock", "don't:w don’t:w O'Hara:wU o’clock:w|"},
		{"I’ve we're it'll I'm d'Ma", "I:wU|’ve:w we:w|'re:w it:w|'ll:w I:wU|'m:w d'Ma:wM|"},
		{"Pike's Pike’s founders' founders’ it's", "Pike:wU|'s:c Pike:wU|’s:c founders:w|':c founders:w|’:c it:w|'s:c|"},
		{"PIKE'S 2016's (NLP)'s", "PIKE:wUA|'S:c 2016:nD|'s:c (:p|NLP:wUA|):p|'s:c|"},
		{"‘two words’ and 'the users'", "‘:p|two:w words:w|’:p and:w ':p|the:w users:w|':p|"},
		{"the '90s", "the:w ':p|90s:nD|"},
		{"AT&T 5% +3 ~170 #1 a/b", "AT:wUA|&:s|T:wU 5:nD|%:s +:s|3:nD ~:s|170:nD #:s|1:nD a:w|/:p|b:w|"},
		{"Lyon-based 4.5-billion 20–30 a--b a — b", "Lyon:wU|-:p|based:w 4.5:nD|-:p|billion:w 20:nD|–:p|30:nD a:w|--:p|b:w a:w —:p b:w|"},
		{"Builder.ai U.S. a.m. e.g. Ph.D. J.K. Node.JS", "Builder.ai:wU U.S.:wUA a.m.:w e.g.:w Ph.D.:wU J.K.:wUA Node.JS:wU|"},
		{"U.S.-based U.S.'s in the U.S", "U.S.:wUA|-:p|based:w U.S.:wUA|'s:c in:w the:w U.S:wUA|"},
		{"sold.The v2.0 No.5 Rs.500 Inc.", "sold:w|.:p|The:wU v2.0:wD No:wU|.:p|5:nD Rs:wU|.:p|500:nD Inc:wU|.:p|"},
		{"iFood TechCrunch B2B 4G GPT-4 Inc42 FY24 Q1", "iFood:wM TechCrunch:wUM B2B:wUAMD 4G:nD GPT:wUA|-:p|4:nD Inc42:wUD FY24:wUAD Q1:wUD|"},
		{"… ... .. ?!", "…:p ...:p ..:p ?:p|!:p|"},
		{"“we say” no", "“:p|we:wQ say:wQ|”:p no:w|"},
		{"\"we say\" no \"yes\"", "\":p|we:wQ say:wQ|\":p no:w \":p|yes:wQ|\":p|"},
		{"a 13\" screen", "a:w 13:nD|\":p screen:w|"},
		{"“it runs on", "“:p|it:wQ runs:wQ on:wQ|"},
		{"*we* **are _all_** [here](x)", "we:wE are:wE all:wE here:wEL|"},
		{"un**believ**able", "unbelievable:w|"},
		{"> we say", "we:wQ say:wQ|"},
		{"cafe\u0301 Zu\u0308rich naïve Ørsted", "cafe\u0301:w Zu\u0308rich:wU naïve:w Ørsted:wU|"},
		{"rai\u00ADsed \u00AD x", "rai\u00ADsed:w x:w|"},
		{"10\u00A0m 10\u202Fm 10\u2009m a\u200Bb", "10:nD m:w 10:nD m:w 10:nD m:w a:w b:w|"},
		{"\U0001F680x \U0001F1EB\U0001F1F7 \U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F 👍🏽!", "\U0001F680:s|x:w \U0001F1EB\U0001F1F7:s \U0001F468\u200D\U0001F469\u200D\U0001F467:s \u2764\uFE0F:s 👍🏽:s|!:p|"},
		{"½ 2½ m² 東京", "½:nD 2½:nD m²:wD 東京:w|"},
		{"R$5 US$5 HK$5 ₹5 5‰", "R:wU|$:s|5:nD US:wUA|$:s|5:nD HK:wUA|$:s|5:nD ₹:s|5:nD 5:nD|‰:s|"},
		{"ÉCOLE ß ǅ", "ÉCOLE:wUA ß:w ǅ:wU|"},
	} {
		d := mustParse(t, c.text, Markdown)
		invariants(t, d)
		if got := tokensOf(d); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestTokenWords(t *testing.T) {
	d := mustParse(t, "Raised RAISED rai\u00ADsed **Rai**sed; Norvane 2016 raise's", Markdown)
	raise, raised := d.Tokens[len(d.Tokens)-2].Word, d.Tokens[0].Word
	if raise == 0 || raised == 0 || raise == raised {
		t.Fatalf("raise is %d, raised %d", raise, raised)
	}
	for i, want := range []Word{raised, raised, raised, raised, 0, 0, 0, raise, 0} {
		if got := d.Tokens[i].Word; got != want {
			t.Errorf("token %d %q has word %d, want %d", i, d.Bytes(i), got, want)
		}
	}
}
