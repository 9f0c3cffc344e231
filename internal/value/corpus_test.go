package value

import (
	"strings"
	"testing"
)

// The corpora hold many ways to write one value. A form may mark the value's place
// with brackets; without them it is the whole form. Every figure of a form must be
// marked.

// today is the day the corpora are read on: a Friday.
var today = DayDate(2024, 4, 5)

type forms struct {
	want  string // as plain prints it
	kind  Kind
	forms []string
}

var numberCorpus = []forms{
	{"7", Count, []string{"7", "seven", "07", "[seven] founders", "a staff of [7]", "the [seven]-strong team", "a [7]-person startup", "the [seven]-member board", "+7"}},
	{"12", Count, []string{"12", "twelve", "a dozen", "one dozen", "[twelve] cities", "[a dozen] cities"}},
	{"36", Count, []string{"three dozens", "36", "thirty-six", "thirty six", "three dozen", "3 dozen"}},
	{"6", Count, []string{"a [half-dozen] cities", "half a dozen", "six", "half-a-dozen"}},
	{"170", Count, []string{"170", "one hundred and seventy", "a hundred and seventy", "one hundred seventy", "[170] people", "[One hundred and seventy] people work there", "a [170]-strong team"}},
	{"322", Count, []string{"322", "three hundred twenty-two", "three hundred and twenty-two"}},
	{"1200", Count, []string{"1,200", "1200", "1 200", "1\u00a0200", "1\u202f200", "1'200", "1’200", "1.2k", "1.2 thousand", "[1,200] staff", "twelve hundred", "one thousand two hundred", "one thousand and two hundred"}},
	{"12500", Count, []string{"12,500", "12.5k", "12.5K", "12 500", "twelve thousand five hundred", "twelve and a half thousand"}},
	{"100000", Count, []string{"100,000", "100k", "100K", "one hundred thousand", "a hundred thousand", "1 lakh", "one lakh", "[1 lakh] parents", "1,00,000"}},
	{"647000", Count, []string{"647,000", "6.47 lakh", "647k", "6,47,000"}},
	{"1000000", Count, []string{"1m", "1 million", "one million", "a million", "1mn", "1mln", "1 mn", "[1M] users"}},
	{"1500000", Count, []string{"1.5m", "1.5 million", "one and a half million", "a million and a half", "one million and a half", "1½ million", "1 1/2 million", "one point five million"}},
	{"2500000", Count, []string{"2.5 million", "2.5M", "two and a half million", "2 and a half million", "2½ million"}},
	{"500000", Count, []string{"a [half-million] riders", "half a million", "half million", "0.5m", "half-a-million"}},
	{"250000", Count, []string{"a [quarter-million] riders", "a quarter of a million", "a quarter million", "quarter million"}},
	{"10000000", Count, []string{"10 million", "1 crore", "10m", "ten million", "1 Crore", "100 lakh"}},
	{"2000000000", Count, []string{"2bn", "2 billion", "two billion", "2B", "2 bn", "2bln", "2-billion"}},
	{"3000000000000", Count, []string{"3 trillion", "3tn", "three trillion", "3trn", "three lakh crore"}},
	{"-5", Count, []string{"-5", "minus five", "minus 5", "negative five", "−5"}},
	{"8.03", Count, []string{"8.03", "eight point nought three", "eight point zero three"}},
	{"1234567", Count, []string{"1,234,567", "1 234 567", "1.234.567", "1'234'567", "12,34,567"}},
	{"2016", Count, []string{"[2,016] people", "[2016] employees", "[2016] people", "a team of [2016] engineers", "2,016"}},
	{"180-250", Count, []string{"a couple of hundred", "a couple hundred"}},
	{"200-500", Count, []string{"a few hundred", "[a few hundred] customers"}},
	{"200-900", Count, []string{"[several hundred] staff", "several hundred"}},
	{"24-99", Count, []string{"dozens", "[dozens] of cities"}},
	{"200-999", Count, []string{"hundreds", "[hundreds] of people"}},
	{"20000-99999", Count, []string{"tens of thousands", "[Tens of thousands] of drivers"}},
	{"10-12", Count, []string{"a [10- to 12]-person team", "a [ten- to twelve]-person team", "10 or 12", "10 to 12"}},
	{"250-499", Count, []string{"250-499", "250–499", "250 to 499", "between [250 and 499]", "from [250 to 499]", "250 - 499", "250 — 499", "250~499"}},
	{"2000000-3000000", Count, []string{"2-3 million", "2m to 3m", "two to three million", "between [two and three million]", "2 million to 3 million", "2m-3m"}},
	{"2-3", Count, []string{"two or three", "[two or three] founders", "2 or 3", "two to three"}},
	{"3", Count, []string{"a trio", "the [trio]", "the [trio] met at school", "three"}},
	{"2", Count, []string{"the [duo]", "the [pair] met", "two"}},
}

var moneyCorpus = []forms{
	{"500000000 EUR", Money, []string{"€500m", "€500M", "€500 m", "EUR 500 million", "€500mn", "500 million euros", "500M€", "500 M€", "€ 500 million", "€500\u00a0million", "€500-million", "500m euros", "EUR500m", "500 million EUR", "500 MEUR", "five hundred million euros", "€500,000,000", "500 millions d'euros", "€500mln", "€500Mio"}},
	{"500000000 EUR", Money, []string{"€0.5bn", "half a billion euros", "€0.5 billion", "0.5bn euros"}},
	{"4500000000 USD", Money, []string{"$4.5bn", "$4.5B", "$4.5-bn", "$4.5 billion", "US$4.5bn", "US $4.5bn", "U.S. $4.5bn", "USD 4.5bn", "USD4.5bn", "$4.5-billion", "a [$4.5-billion] valuation", "4.5 billion dollars", "4.5 billion US dollars", "4.5bn USD", "$4.5 bn", "$4.5b", "four and a half billion dollars", "USD$4.5bn", "$4.5 billion USD", "$4.5 Bn"}},
	{"235000000 USD", Money, []string{"$235m", "$235M", "$ 235 million", "$235 Million", "$235mn", "$235MM", "$235mm", "$235 mln", "raised [$235m].", "([$235m])", "“[$235m]”", "a [$235m] round", "a [$235M] Series D", "[$235m]-a-year"}},
	{"100000 USD", Money, []string{"$100k", "$100K", "$100 thousand", "$100 k", "USD 100k", "one hundred thousand dollars"}},
	{"3.5 USD", Money, []string{"$3.50", "3 dollars 50 cents", "three dollars and fifty cents"}},
	{"20 GBP", Money, []string{"£20", "20 pounds", "20 quid", "GBP 20", "twenty pounds", "20 pounds sterling", "20 British pounds"}},
	{"0.5 GBP", Money, []string{"50 pence", "fifty pence"}},
	{"4300000 GBP", Money, []string{"£4.3m", "£4.3 million", "4.3 million pounds", "£ 4.3m", "GBP 4.3m"}},
	{"20000000 CAD", Money, []string{"C$20m", "CA$20m", "CAD 20m", "C$20 million", "20 million Canadian dollars", "$20m CAD", "CAD$20m"}},
	{"20000000 AUD", Money, []string{"A$20m", "AU$20m", "AUD 20m", "20 million Australian dollars", "AUD20m"}},
	{"23000000 SGD", Money, []string{"S$23m", "SGD 23 million", "23 million Singapore dollars"}},
	{"10000000000 HKD", Money, []string{"HK$10bn", "HKD 10bn", "10 billion Hong Kong dollars"}},
	{"50000000 BRL", Money, []string{"R$50m", "BRL 50m", "50 million reais"}},
	{"500000000 ZAR", Money, []string{"R500 million", "R0.5bn", "R500m", "500 million rand", "ZAR 500m"}},
	{"12000000 CHF", Money, []string{"CHF 12m", "12 million Swiss francs", "CHF12m", "SFr 12m"}},
	{"500000000 SEK", Money, []string{"500 million Swedish crowns", "500m kr", "SEK 500m", "500 million kronor", "500 MSEK", "500 million Swedish kronor", "SEK500m"}},
	{"10000 DKK", Money, []string{"10,000 DKK", "DKK 10,000", "10,000 Danish kroner", "DKK10,000"}},
	{"40000000 PLN", Money, []string{"40 million zlotys", "PLN 40m", "40 million PLN", "40m zł"}},
	{"10000000000 JPY", Money, []string{"JP¥10bn", "10 billion Japanese yen", "¥10bn", "10 billion yen", "JPY 10bn"}},
	{"100000000 CNY", Money, []string{"CN¥100m", "RMB100m", "100m RMB", "100 million yuan", "RMB 100m", "100 million renminbi", "CNY 100m", "100m Chinese yuan"}},
	{"3000000000 KRW", Money, []string{"₩3bn", "3 billion won", "KRW 3bn"}},
	{"40000000 ILS", Money, []string{"₪40m", "40 million shekels", "NIS 40m", "ILS 40m"}},
	{"2000000000 NGN", Money, []string{"N2bn", "N2 billion", "N2,000,000,000", "NGN2bn", "₦2 billion", "₦2bn", "2 billion naira", "NGN 2bn"}},
	{"1000000000 INR", Money, []string{"₹ 100 crores", "Rs.100 crore", "Rs 1,000 million", "₹100 crore", "Rs 100 crore", "Rs. 100 crore", "Rs 100 Cr", "Rs100 crore", "100 crore rupees", "INR 100 crore", "Rs 100-crore"}},
	{"1222090000000 INR", Money, []string{"₹1,22,209 crore"}},
	{"30000000 AED", Money, []string{"AED 30m", "30 million dirhams"}},
	{"1200000-1500000 USD", Money, []string{"$1.2m-1.5m", "$1.2-1.5m", "$1.2m to $1.5m", "between [$1.2m and $1.5m]", "$1.2m–$1.5m", "$1.2 million to $1.5 million", "1.2 to 1.5 million dollars"}},
	{"25000000-30000000 USD", Money, []string{"USD 25-30 million", "$25m-30m", "25-30 million dollars", "$25 million - $30 million", "$25 to $30 million", "from [$25m to $30m]"}},
	{"2000000-3000000 EUR", Money, []string{"€2-€3 million", "between [€2m and €3m]", "€2–3m", "€2m to €3m"}},
	{"100000-200000 GBP", Money, []string{"£100,000-200,000", "£100,000 to £200,000"}},
	{"1000000-9999999 ", Money, []string{"seven-figure", "a [seven-figure] sum", "seven figures", "a [7-figure] sum"}},
	{"1298 EUR", Money, []string{"1 298,00 €", "1.298,00 €", "€1.298", "€1,298.00", "1 298 €", "1.298 euros", "1 298 euros"}},
	{"0.99 USD", Money, []string{"$.99", "99¢", "99 cents", "$0.99"}},
	{"2000000-9999999 USD", Money, []string{"millions of dollars", "[millions of dollars] in revenue"}},
	{"250000 GBP", Money, []string{"a quarter of a million pounds", "quarter of a million pounds", "£0.25m"}},
	{"300 CZK", Money, []string{"CZK 300", "300 Czech koruna"}},
	{"300000000 CZK", Money, []string{"CZK 300m", "300 million Czech crowns", "300m Kč"}},
	{"50000000 KES", Money, []string{"KSh50m", "Sh50 million", "Shs 50 million", "KES 50m", "50 million Kenyan shillings", "50 million shillings", "Kshs 50 million"}},
	{"50000000000 UGX", Money, []string{"UGX 50bn", "50 billion Ugandan shillings", "USh 50 billion"}},
	{"2000000 GHS", Money, []string{"GH₵2m", "GH¢2 million", "GHS 2m", "2 million cedis", "2 million Ghanaian cedis"}},
	{"20000000000 XOF", Money, []string{"XOF 20bn", "20 billion CFA francs", "FCFA 20 billion"}},
	{"40000000 EGP", Money, []string{"E£40m", "EGP 40m", "40 million Egyptian pounds"}},
	{"40000000 MAD", Money, []string{"MAD 40m", "40 million Moroccan dirhams"}},
	{"700000000 ETB", Money, []string{"ETB 700m", "700 million birr", "700 million Ethiopian birr"}},
	{"250000000 PHP", Money, []string{"₱250m", "PHP 250m", "P250 million", "250 million Philippine pesos", "P250,000,000"}},
	{"15000000000 IDR", Money, []string{"Rp15 billion", "Rp 15bn", "IDR 15bn", "15 billion Indonesian rupiah", "15 billion rupiah"}},
	{"300000000 THB", Money, []string{"THB 300m", "300 million baht", "300 million Thai baht"}},
	{"12500000 MYR", Money, []string{"RM12.5m", "RM 12.5mil", "RM12.5 million", "12.5 million Malaysian ringgit"}},
	{"1300000000 USD", Money, []string{"US$1.3bil", "$1.3bil", "US$1.3 billion", "1.3 billion US dollars"}},
	{"80000000 MXN", Money, []string{"MX$80m", "MXN 80m", "80 million Mexican pesos"}},
	{"12000000 BRL", Money, []string{"R$12m", "R$ 12 milhões", "12 million Brazilian reais"}},
	{"10000000 EUR", Money, []string{"10 Mio. €", "10 Millionen Euro", "10 millones de euros", "10 milioni di euro", "10 M€", "10 MEUR", "EUR 10m"}},
	{"0.65 GBP", Money, []string{"65p", "[65p] a share", "65 pence", "£0.65"}},
	{"200000000-900000000 CNY", Money, []string{"several hundred million yuan", "several hundred million renminbi"}},
	{"200000000-500000000 JPY", Money, []string{"a few hundred million yen"}},
	{"10000000-15000000 USD", Money, []string{"a [$10-to-$15-million] fund", "$10m-to-$15m", "$10 million to $15 million", "anywhere from [$10m to $15m]"}},
	{"1000000 USD", Money, []string{"a [million-dollar] prize", "a million dollars", "$1m", "one million dollars", "$1 mil"}},
	{"250000000 USD", Money, []string{"a [quarter-billion dollars]", "a quarter of a billion dollars", "a [quarter-billion-dollar] fund", "$250m"}},
	{"-5000000 USD", Money, []string{"-$5m", "$-5m"}},
}

var shareCorpus = []forms{
	{"12", Percent, []string{"12%", "12 per cent", "12 %", "12pc", "12 percent", "twelve percent", "twelve per cent", "12 pct", "a [12-percent] stake", "a [12 per cent] stake", "12-per-cent", "12 p.c."}},
	{"0.3", Percent, []string{"0.3%", "zero point three per cent", ".3%"}},
	{"20-30", Percent, []string{"20-30%", "20% to 30%", "between [20% and 30%]", "20 to 30 per cent", "20%-30%"}},
	{"90", Percent, []string{"[nine out of ten] startups", "[9 out of 10] startups", "90%"}},
	{"20", Percent, []string{"[one in five] riders", "[two in 10] riders", "[two in ten] riders", "20%", "[one in five] startups", "[1 in 5] people", "20 per cent"}},
	{"50", Percent, []string{"[half] of its staff", "[half] the team", "50%", "[one in two] clients"}},
	{"25", Percent, []string{"25%", "[a quarter] of staff", "just over [a quarter]", "by [a quarter]"}},
	{"0.25", Percent, []string{"0.25%", "a quarter of a percent", "a quarter of a per cent"}},
	{"0.5", Points, []string{"half a percentage point", "0.5 percentage points"}},
	{"75", Percent, []string{"[three quarters] of its staff", "[three-quarters] of the team", "75%"}},
	{"5", Points, []string{"5 percentage points", "5pp", "5 percentage-points", "five percentage points", "5 pp", "5 ppts"}},
	{"1.2", Points, []string{"120 basis points", "120bps", "120 bps"}},
	{"3", Multiple, []string{"3x", "3×", "threefold", "three-fold", "3-fold", "[tripled] since", "it [tripled]", "3X"}},
	{"1.2", Multiple, []string{"1.2x", "1.2×", "1.2-fold"}},
	{"2", Multiple, []string{"2x", "[doubled] in size", "[twice] the size", "twofold", "two-fold", "[double] the figure"}},
	{"0.5", Multiple, []string{"[halved] since"}},
	{"5", Ordinal, []string{"5th", "fifth", "the [fifth]"}},
	{"22", Ordinal, []string{"22nd", "twenty-second"}},
}

var lengthCorpus = []forms{
	{"18 month", Duration, []string{"18 months", "eighteen months", "an [18-month] runway", "18-months", "18\u00a0months"}},
	{"2 year", Duration, []string{"2 years", "two years", "a [two-year] plan", "2 yrs", "2-year"}},
	{"27 month", Duration, []string{"two years and three months", "2 years 3 months", "27 months"}},
	{"12 month", Duration, []string{"12 months", "twelve months"}},
	{"1 week", Duration, []string{"all week", "for [another week]", "[a week] of talks", "a [weeklong] trial", "a [week-long] trial", "one week"}},
	{"1 decade", Duration, []string{"a [decade-long] fight", "the [decadelong] row", "one decade", "[a decade] of losses"}},
	{"6 day", Duration, []string{"three weekends", "a [three-weekend] course"}},
	{"3 year", Duration, []string{"3Y", "a [3y] bond", "3 years"}},
	{"18-24 month", Duration, []string{"an [18- to 24-month] runway", "18 to 24 months", "18–24 months"}},
	{"6-9 month", Duration, []string{"a [six-to-nine-month] process", "six to nine months", "6-9 months", "a [six-to-nine month] process"}},
	{"3-6 month", Duration, []string{"three to six months", "3-6 months", "between [three and six months]"}},
	{"2.5 year", Duration, []string{"two and a half years", "a [two-and-a-half-year] project", "two-and-a-half years", "2½ years", "2.5 years"}},
	{"2.5 year", Age, []string{"two and a half years old", "2.5 years old"}},
	{"1 year", Age, []string{"a year old", "one year old", "the [year-old] startup", "1 year old"}},
	{"1 year", Duration, []string{"less than [a year] after launching", "within [a year]", "for [a year]", "one year", "just [a year] into its life"}},
	{"1.5 year", Duration, []string{"a year and a half", "one and a half years", "1.5 years", "1½ years"}},
	{"0.5 year", Duration, []string{"half a year"}},
	{"2 week", Duration, []string{"for [a fortnight]", "two weeks"}},
	{"8 year", Age, []string{"eight years old", "8 years old", "an [eight-year-old] company", "8-year-old", "the [8 year old] company", "eight years of age", "8 yrs old"}},
	{"14 year", Age, []string{"14-year-old", "the [14-year-old], Bergen-based company", "fourteen years old"}},
	{"4 week", Age, []string{"a [four-week-old] startup", "four weeks old"}},
	{"31 year", Age, []string{"aged [31]", "the [31-year-old] founder", "31 years old", "at [age 31]", "at the age of [31]"}},
}

func TestNumberCorpus(t *testing.T) { checkCorpus(t, numberCorpus, Reading{Date: today}) }
func TestMoneyCorpus(t *testing.T)  { checkCorpus(t, moneyCorpus, Reading{Date: today}) }
func TestShareCorpus(t *testing.T)  { checkCorpus(t, shareCorpus, Reading{Date: today}) }
func TestLengthCorpus(t *testing.T) { checkCorpus(t, lengthCorpus, Reading{Date: today}) }

func checkCorpus(t *testing.T, corpus []forms, in Reading) {
	t.Helper()
	var s Scanner
	for _, group := range corpus {
		for _, form := range group.forms {
			text, start, end := marked(form)
			found := s.Scan([]byte(text), in)
			if len(found) != 1 {
				t.Errorf("%q: %d values, want %s", form, len(found), group.want)
				for _, f := range found {
					t.Logf("    %s in %q", plain(f.Value), text[f.Start:f.End])
				}
				continue
			}
			f := found[0]
			if f.Value.Kind != group.kind || plain(f.Value) != group.want || f.Start != start || f.End != end {
				t.Errorf("%q: %s (kind %d) in %q, want %s (kind %d)", form, plain(f.Value), f.Value.Kind, text[f.Start:f.End], group.want, group.kind)
			}
		}
	}
}

// plain writes a figure without scale and grouping: "1200", "250-499", "500000000
// EUR", "18 month".
func plain(v Value) string {
	if v.Kind == DateKind {
		return v.Date.String()
	}
	s := v.Num.String()
	if v.Approx == Between || v.Approx == Vague {
		s += "-" + v.Max.String()
	}
	switch v.Kind {
	case Money:
		s += " " + v.Currency
	case Duration, Age:
		s += " " + v.Unit.String()
	}
	return s
}

// marked takes the brackets out of a form and says where they were.
func marked(form string) (text string, start, end int) {
	start, end = strings.IndexByte(form, '['), strings.IndexByte(form, ']')
	if start < 0 {
		return form, 0, len(form)
	}
	return form[:start] + form[start+1:end] + form[end+1:], start, end - 1
}
