package value

import "strings"

// symbols lists how an amount in a currency starts, for those that have a symbol
// of their own, and the bare symbol it may share with others.
var symbols = [...]struct{ code, symbol, shared string }{
	{"USD", "$", "$"}, {"EUR", "€", "€"}, {"GBP", "£", "£"}, {"INR", "₹", "Rs"}, {"JPY", "¥", "¥"},
	{"AUD", "A$", "$"}, {"CAD", "C$", "$"}, {"SGD", "S$", "$"}, {"HKD", "HK$", "$"}, {"NZD", "NZ$", "$"},
	{"BRL", "R$", "$"}, {"MXN", "MX$", "$"}, {"TWD", "NT$", "$"}, {"ARS", "AR$", "$"}, {"CLP", "CL$", "$"}, {"COP", "CO$", "$"},
	{"CNY", "", "¥"}, {"KRW", "₩", "₩"}, {"ILS", "₪", "₪"}, {"TRY", "₺", "₺"}, {"NGN", "₦", "₦"},
	{"VND", "₫", "₫"}, {"PHP", "₱", "₱"}, {"RUB", "₽", "₽"}, {"UAH", "₴", "₴"},
	{"SEK", "", "kr"}, {"NOK", "", "kr"}, {"DKK", "", "kr"}, {"ISK", "", "kr"},
	{"PKR", "", "Rs"}, {"LKR", "", "Rs"}, {"NPR", "", "Rs"}, {"EGP", "E£", "£"},
}

// symbolOf is what an amount in the currency starts with: "$", or "SEK " for
// those without a symbol of their own.
func symbolOf(code string) string {
	for i := range symbols {
		if symbols[i].code == code && symbols[i].symbol != "" {
			return symbols[i].symbol
		}
	}
	if code == "" {
		return ""
	}
	return code + " "
}

// sharesSymbol reports whether one bare symbol may stand for both currencies.
func sharesSymbol(a, b string) bool {
	shared := ""
	for i := range symbols {
		if symbols[i].code == a || symbols[i].code == b {
			if shared != "" {
				return shared == symbols[i].shared
			}
			shared = symbols[i].shared
		}
	}
	return false
}

// currencyWords are the words of running text for the currencies that have them.
var currencyWords = [...]struct{ code, one, many string }{
	{"USD", "dollar", "dollars"}, {"EUR", "euro", "euros"}, {"GBP", "pound", "pounds"}, {"INR", "rupee", "rupees"},
	{"JPY", "yen", "yen"}, {"CNY", "yuan", "yuan"}, {"CHF", "franc", "francs"}, {"SEK", "krona", "kronor"},
	{"NOK", "krone", "kroner"}, {"KRW", "won", "won"}, {"PLN", "zloty", "zlotys"}, {"NGN", "naira", "naira"},
	{"ZAR", "rand", "rand"}, {"ILS", "shekel", "shekels"}, {"BRL", "real", "reais"},
}

// currencyWord is the plural word for a currency, "" when it has none.
func currencyWord(code string) string {
	for i := range currencyWords {
		if currencyWords[i].code == code {
			return currencyWords[i].many
		}
	}
	return ""
}

// isCurrencyWord reports whether word, in any case, names a currency.
func isCurrencyWord(word string) bool {
	for i := range currencyWords {
		if strings.EqualFold(word, currencyWords[i].one) || strings.EqualFold(word, currencyWords[i].many) {
			return true
		}
	}
	return false
}
