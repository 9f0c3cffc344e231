package value

// currency is an index in currencies.
type currency uint16

// The currencies of the scanner. Those that a symbol or word shared by several
// stands for come first.
const (
	noCurrency currency = iota
	bareDollar
	yenSign
	krona
	krone
	rupeeSign
	peso
	franc
	bareCent
	capitalP
	shilling
	usd
	eur
	gbp
	jpy
	cny
	inr
	chf
	cad
	aud
	nzd
	sgd
	hkd
	twd
	sek
	nok
	dkk
	isk
	pln
	czk
	huf
	ron
	bgn
	try
	rub
	uah
	ils
	aed
	sar
	qar
	kwd
	bhd
	omr
	egp
	mad
	ngn
	kes
	ghs
	tzs
	ugx
	zar
	brl
	mxn
	ars
	clp
	cop
	pen
	krw
	idr
	myr
	thb
	vnd
	php
	pkr
	bdt
	lkr
	npr
	gel
	kzt
	lbp
	jod
	mnt
	rsd
	zwl
	etb
	xof
	xaf
	rwf
	zmw
	tnd
	iqd
	mmk
	uzs
	btc
	eth
	unknownCurrency // one the word does not tell: "dinar"
)

// dollarIndex is the currency of the atom "$".
const dollarIndex = uint16(bareDollar)

// currencies gives the code of each, and whether it is only the likeliest of
// several. "$" alone is what the [Reading] says.
var currencies = [...]struct {
	code  string
	guess bool
}{
	bareDollar: {"USD", true}, yenSign: {"JPY", true}, krona: {"SEK", true}, krone: {"NOK", true}, rupeeSign: {"INR", true},
	peso: {"MXN", true}, franc: {"CHF", true}, bareCent: {"USD", true}, capitalP: {"PHP", true}, shilling: {"KES", true},
	usd: {code: "USD"}, eur: {code: "EUR"}, gbp: {code: "GBP"}, jpy: {code: "JPY"}, cny: {code: "CNY"}, inr: {code: "INR"},
	chf: {code: "CHF"}, cad: {code: "CAD"}, aud: {code: "AUD"}, nzd: {code: "NZD"}, sgd: {code: "SGD"}, hkd: {code: "HKD"},
	twd: {code: "TWD"}, sek: {code: "SEK"}, nok: {code: "NOK"}, dkk: {code: "DKK"}, isk: {code: "ISK"}, pln: {code: "PLN"},
	czk: {code: "CZK"}, huf: {code: "HUF"}, ron: {code: "RON"}, bgn: {code: "BGN"}, try: {code: "TRY"}, rub: {code: "RUB"},
	uah: {code: "UAH"}, ils: {code: "ILS"}, aed: {code: "AED"}, sar: {code: "SAR"}, qar: {code: "QAR"}, kwd: {code: "KWD"},
	bhd: {code: "BHD"}, omr: {code: "OMR"}, egp: {code: "EGP"}, mad: {code: "MAD"}, ngn: {code: "NGN"}, kes: {code: "KES"},
	ghs: {code: "GHS"}, tzs: {code: "TZS"}, ugx: {code: "UGX"}, zar: {code: "ZAR"}, brl: {code: "BRL"}, mxn: {code: "MXN"},
	ars: {code: "ARS"}, clp: {code: "CLP"}, cop: {code: "COP"}, pen: {code: "PEN"}, krw: {code: "KRW"}, idr: {code: "IDR"},
	myr: {code: "MYR"}, thb: {code: "THB"}, vnd: {code: "VND"}, php: {code: "PHP"}, pkr: {code: "PKR"}, bdt: {code: "BDT"},
	lkr: {code: "LKR"}, npr: {code: "NPR"}, gel: {code: "GEL"}, kzt: {code: "KZT"}, lbp: {code: "LBP"}, jod: {code: "JOD"},
	mnt: {code: "MNT"}, rsd: {code: "RSD"}, zwl: {code: "ZWL"}, etb: {code: "ETB"}, xof: {code: "XOF"}, xaf: {code: "XAF"}, rwf: {code: "RWF"}, zmw: {code: "ZMW"}, tnd: {code: "TND"}, iqd: {code: "IQD"}, mmk: {code: "MMK"}, uzs: {code: "UZS"},
	btc: {code: "BTC"}, eth: {code: "ETH"}, unknownCurrency: {"", true},
}

// currencySign is the currency a sign stands for, but for "$", which is cut apart.
func currencySign(r rune) (uint16, bool) {
	c := noCurrency
	switch r {
	case '€':
		c = eur
	case '£', '￡':
		c = gbp
	case '¥', '￥':
		c = yenSign
	case '元':
		c = cny
	case '円':
		c = jpy
	case '₹':
		c = inr
	case '₨':
		c = rupeeSign
	case '₩':
		c = krw
	case '₪':
		c = ils
	case '₺':
		c = try
	case '₽':
		c = rub
	case '₴':
		c = uah
	case '₦':
		c = ngn
	case '₫':
		c = vnd
	case '₱':
		c = php
	case '₵':
		c = ghs
	case '฿', '₿':
		c = btc
	case '₸':
		c = kzt
	case '₾':
		c = gel
	case '₮':
		c = mnt
	case '৳':
		c = bdt
	case '¢':
		c = bareCent
	case '＄':
		c = bareDollar
	}
	return uint16(c), c != noCurrency
}

// setMoney makes v an amount in a currency.
func (s *Scanner) setMoney(v *Value, c currency) {
	v.Kind, v.Currency, v.Guess = Money, currencies[c].code, currencies[c].guess
	if (c == bareDollar || c == bareCent) && s.in.Dollar != "" {
		v.Currency, v.Guess = s.in.Dollar, false
	}
}
