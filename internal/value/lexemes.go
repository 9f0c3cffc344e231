package value

// role is what a word may be in a written value; most have one.
type role uint64

const (
	cardinal          role = 1 << iota // zero to nineteen: n
	tens                               // twenty to ninety: n
	hundred                            // hundred
	scaleWord                          // thousand, million, lakh: ten to the exp; may follow a number in words
	scaleLetter                        // k, m, bn: ten to the exp; only after digits
	article                            // a, an
	dozen                              // dozen, score: n
	ordinalWord                        // second: n
	fractionWord                       // half, third, quarters: one n-th
	vagueCount                         // dozens, several: a range
	groupNoun                          // trio: n people
	multipleWord                       // doubled: n; halved: one half
	percentWord                        // percent
	timeUnit                           // day, weeks: unit
	monthName                          // n
	weekdayName                        // n, Sunday is 0
	season                             // n, as of the seasons
	dayWord                            // today, tomorrow: n days away
	dayPart                            // morning, night
	determiner                         // this, last, next
	partWord                           // early, mid, end
	calendarWord                       // fiscal, Q, decade words and the like
	currencyCode                       // USD, Rs: may stand before the number
	currencyNoun                       // dollars, euros: stands after the number
	currencyQualifier                  // US, Canadian: before a dollar
	hedgeEnd                           // the last word of an approximator before a figure
	hedgeStart                         // the first word of one after it
	sign                               // minus, plus, negative
	measure                            // km, kg: makes a number a measurement, which is no figure of ours
	unitWord                           // per, times: may open what a number counts
	decadeName                         // nineties: n
	holidayWord                        // the first word of a holiday
	address                            // www
	wholeWord                          // all, another: one of the unit after it
	longWord                           // yearlong: unit
	workWord                           // working: of a week of five days
	looseTime                          // recently: a time that no calendar settles, or the first word of one
)

const (
	currencyName = currencyCode | currencyNoun
	numberWord   = cardinal | tens | hundred | scaleWord
)

// lexeme is a word of the grammar.
type lexeme struct {
	text  string
	roles role
	n     int16
	exp   int8
	unit  Unit
	cur   currency
}

// unitCount is how many of its unit a word for a time stands for: 2 weeks for "fortnight".
func (l *lexeme) unitCount() int64 {
	if l.unit == Week && l.n > 1 {
		return int64(l.n)
	}
	return 1
}

// onlyCapital marks currency codes that are also words: they count in capitals alone.
const onlyCapital = 1

// maxWord is the length of the longest lexeme in bytes.
const maxWord = 14

// lexemes lists the words of the grammar in lower case; index 0 is every other word.
var lexemes = [...]lexeme{
	{},
	// Numbers.
	{text: "zero", roles: cardinal}, {text: "nought", roles: cardinal}, {text: "naught", roles: cardinal}, {text: "nil", roles: cardinal},
	{text: "one", roles: cardinal, n: 1}, {text: "two", roles: cardinal, n: 2}, {text: "three", roles: cardinal, n: 3},
	{text: "four", roles: cardinal, n: 4}, {text: "five", roles: cardinal, n: 5}, {text: "six", roles: cardinal, n: 6},
	{text: "seven", roles: cardinal, n: 7}, {text: "eight", roles: cardinal, n: 8}, {text: "nine", roles: cardinal, n: 9},
	{text: "ten", roles: cardinal, n: 10}, {text: "eleven", roles: cardinal, n: 11}, {text: "twelve", roles: cardinal, n: 12},
	{text: "thirteen", roles: cardinal, n: 13}, {text: "fourteen", roles: cardinal, n: 14}, {text: "fifteen", roles: cardinal, n: 15},
	{text: "sixteen", roles: cardinal, n: 16}, {text: "seventeen", roles: cardinal, n: 17}, {text: "eighteen", roles: cardinal, n: 18},
	{text: "nineteen", roles: cardinal, n: 19},
	{text: "twenty", roles: tens, n: 20}, {text: "thirty", roles: tens, n: 30}, {text: "forty", roles: tens, n: 40}, {text: "fourty", roles: tens, n: 40},
	{text: "fifty", roles: tens, n: 50}, {text: "sixty", roles: tens, n: 60}, {text: "seventy", roles: tens, n: 70},
	{text: "eighty", roles: tens, n: 80}, {text: "ninety", roles: tens, n: 90},
	{text: "hundred", roles: hundred, exp: 2},
	{text: "thousand", roles: scaleWord, exp: 3}, {text: "million", roles: scaleWord, exp: 6}, {text: "billion", roles: scaleWord, exp: 9},
	{text: "trillion", roles: scaleWord, exp: 12}, {text: "lakh", roles: scaleWord, exp: 5}, {text: "lac", roles: scaleWord, exp: 5},
	{text: "lakhs", roles: scaleWord, exp: 5}, {text: "crore", roles: scaleWord, exp: 7}, {text: "crores", roles: scaleWord, exp: 7},
	{text: "milliard", roles: scaleWord, exp: 9}, {text: "milliards", roles: scaleWord, exp: 9}, {text: "millionen", roles: scaleWord, exp: 6}, {text: "milliarden", roles: scaleWord, exp: 9}, {text: "millones", roles: scaleWord, exp: 6}, {text: "milhões", roles: scaleWord, exp: 6}, {text: "bilhões", roles: scaleWord, exp: 9}, {text: "milioni", roles: scaleWord, exp: 6}, {text: "miliardi", roles: scaleWord, exp: 9},
	{text: "millions", roles: scaleLetter | vagueCount, exp: 6}, {text: "billions", roles: scaleLetter | vagueCount, exp: 9},
	{text: "trillions", roles: scaleLetter | vagueCount, exp: 12}, {text: "tens", roles: vagueCount, exp: 1}, {text: "thousands", roles: vagueCount, exp: 3}, {text: "hundreds", roles: vagueCount, exp: 2},
	{text: "k", roles: scaleLetter, exp: 3}, {text: "m", roles: scaleLetter, exp: 6}, {text: "mn", roles: scaleLetter, exp: 6},
	{text: "mln", roles: scaleLetter, exp: 6}, {text: "mm", roles: scaleLetter, exp: 6}, {text: "mil", roles: scaleLetter, exp: 6},
	{text: "mio", roles: scaleLetter, exp: 6}, {text: "mill", roles: scaleLetter, exp: 6},
	{text: "b", roles: scaleLetter, exp: 9}, {text: "bn", roles: scaleLetter, exp: 9}, {text: "bln", roles: scaleLetter, exp: 9}, {text: "bil", roles: scaleLetter, exp: 9},
	{text: "md", roles: scaleLetter, exp: 9}, {text: "mds", roles: scaleLetter, exp: 9}, {text: "mrd", roles: scaleLetter, exp: 9},
	{text: "t", roles: scaleLetter, exp: 12}, {text: "tn", roles: scaleLetter, exp: 12}, {text: "trn", roles: scaleLetter, exp: 12},
	{text: "tln", roles: scaleLetter, exp: 12}, {text: "cr", roles: scaleLetter, exp: 7}, {text: "crs", roles: scaleLetter, exp: 7}, {text: "l", roles: scaleLetter, exp: 5},
	{text: "a", roles: article | currencyQualifier, n: 1, cur: aud}, {text: "an", roles: article, n: 1},
	{text: "dozen", roles: dozen, n: 12}, {text: "score", roles: dozen, n: 20}, {text: "doz", roles: dozen, n: 12}, {text: "dozs", roles: dozen, n: 12}, {text: "dzs", roles: dozen, n: 12},
	{text: "dozens", roles: vagueCount | dozen, n: 12}, {text: "scores", roles: vagueCount, n: 20},
	{text: "couple", roles: vagueCount, n: 2}, {text: "few", roles: vagueCount, n: 3}, {text: "several", roles: vagueCount, n: 3}, {text: "handful", roles: vagueCount, n: 3},
	{text: "duo", roles: groupNoun, n: 2}, {text: "pair", roles: groupNoun, n: 2}, {text: "trio", roles: groupNoun, n: 3}, {text: "threesome", roles: groupNoun, n: 3},
	{text: "quartet", roles: groupNoun, n: 4}, {text: "foursome", roles: groupNoun, n: 4}, {text: "quintet", roles: groupNoun, n: 5}, {text: "sextet", roles: groupNoun, n: 6},
	{text: "minus", roles: sign, n: -1}, {text: "negative", roles: sign, n: -1},
	{text: "first", roles: ordinalWord, n: 1}, {text: "second", roles: ordinalWord | timeUnit, n: 2, unit: Second},
	{text: "third", roles: ordinalWord | fractionWord, n: 3}, {text: "fourth", roles: ordinalWord | fractionWord, n: 4},
	{text: "fifth", roles: ordinalWord | fractionWord, n: 5}, {text: "sixth", roles: ordinalWord | fractionWord, n: 6},
	{text: "seventh", roles: ordinalWord | fractionWord, n: 7}, {text: "eighth", roles: ordinalWord | fractionWord, n: 8},
	{text: "ninth", roles: ordinalWord | fractionWord, n: 9}, {text: "tenth", roles: ordinalWord | fractionWord, n: 10},
	{text: "eleventh", roles: ordinalWord, n: 11}, {text: "twelfth", roles: ordinalWord, n: 12}, {text: "thirteenth", roles: ordinalWord, n: 13},
	{text: "fourteenth", roles: ordinalWord, n: 14}, {text: "fifteenth", roles: ordinalWord, n: 15}, {text: "sixteenth", roles: ordinalWord, n: 16},
	{text: "seventeenth", roles: ordinalWord, n: 17}, {text: "eighteenth", roles: ordinalWord, n: 18}, {text: "nineteenth", roles: ordinalWord, n: 19},
	{text: "twentieth", roles: ordinalWord, n: 20}, {text: "thirtieth", roles: ordinalWord, n: 30}, {text: "fortieth", roles: ordinalWord, n: 40},
	{text: "fiftieth", roles: ordinalWord, n: 50}, {text: "sixtieth", roles: ordinalWord, n: 60}, {text: "seventieth", roles: ordinalWord, n: 70},
	{text: "eightieth", roles: ordinalWord, n: 80}, {text: "ninetieth", roles: ordinalWord, n: 90}, {text: "hundredth", roles: ordinalWord, n: 100},
	{text: "thousandth", roles: ordinalWord, n: 1000},
	{text: "half", roles: fractionWord, n: 2}, {text: "halves", roles: fractionWord, n: 2}, {text: "thirds", roles: fractionWord, n: 3},
	{text: "quarter", roles: fractionWord | timeUnit, n: 4, unit: Quarter}, {text: "quarters", roles: fractionWord | timeUnit, n: 4, unit: Quarter},
	{text: "fourths", roles: fractionWord, n: 4}, {text: "fifths", roles: fractionWord, n: 5}, {text: "sixths", roles: fractionWord, n: 6},
	{text: "sevenths", roles: fractionWord, n: 7}, {text: "eighths", roles: fractionWord, n: 8}, {text: "ninths", roles: fractionWord, n: 9}, {text: "tenths", roles: fractionWord, n: 10},
	{text: "percent", roles: percentWord}, {text: "percents", roles: percentWord}, {text: "percentage", roles: percentWord}, {text: "pct", roles: percentWord},
	// Multiples.
	{text: "doubled", roles: multipleWord, n: 2}, {text: "doubling", roles: multipleWord, n: 2}, {text: "doubles", roles: multipleWord, n: 2}, {text: "double", roles: multipleWord, n: 2},
	{text: "twice", roles: multipleWord, n: 2}, {text: "twofold", roles: multipleWord, n: 2},
	{text: "tripled", roles: multipleWord, n: 3}, {text: "tripling", roles: multipleWord, n: 3}, {text: "triples", roles: multipleWord, n: 3}, {text: "triple", roles: multipleWord, n: 3},
	{text: "trebled", roles: multipleWord, n: 3}, {text: "trebling", roles: multipleWord, n: 3}, {text: "threefold", roles: multipleWord, n: 3}, {text: "thrice", roles: multipleWord, n: 3},
	{text: "quadrupled", roles: multipleWord, n: 4}, {text: "quadrupling", roles: multipleWord, n: 4}, {text: "quadruple", roles: multipleWord, n: 4}, {text: "quadruples", roles: multipleWord, n: 4},
	{text: "fourfold", roles: multipleWord, n: 4}, {text: "quintupled", roles: multipleWord, n: 5}, {text: "quintuple", roles: multipleWord, n: 5}, {text: "fivefold", roles: multipleWord, n: 5},
	{text: "sixfold", roles: multipleWord, n: 6}, {text: "sevenfold", roles: multipleWord, n: 7}, {text: "eightfold", roles: multipleWord, n: 8},
	{text: "ninefold", roles: multipleWord, n: 9}, {text: "tenfold", roles: multipleWord, n: 10}, {text: "elevenfold", roles: multipleWord, n: 11}, {text: "twelvefold", roles: multipleWord, n: 12}, {text: "fifteenfold", roles: multipleWord, n: 15}, {text: "twentyfold", roles: multipleWord, n: 20}, {text: "hundredfold", roles: multipleWord, n: 100},
	{text: "halved", roles: multipleWord, n: -2}, {text: "halving", roles: multipleWord, n: -2},
	// Time.
	{text: "seconds", roles: timeUnit, unit: Second}, {text: "sec", roles: timeUnit, unit: Second}, {text: "secs", roles: timeUnit, unit: Second},
	{text: "minute", roles: timeUnit, unit: Minute}, {text: "minutes", roles: timeUnit, unit: Minute}, {text: "min", roles: timeUnit, unit: Minute}, {text: "mins", roles: timeUnit, unit: Minute},
	{text: "hour", roles: timeUnit, unit: Hour}, {text: "hours", roles: timeUnit, unit: Hour}, {text: "hr", roles: timeUnit, unit: Hour}, {text: "hrs", roles: timeUnit, unit: Hour},
	{text: "day", roles: timeUnit, unit: Day}, {text: "days", roles: timeUnit, unit: Day},
	{text: "w", roles: calendarWord}, {text: "week", roles: timeUnit | calendarWord, unit: Week}, {text: "weeks", roles: timeUnit, unit: Week}, {text: "fortnight", roles: timeUnit, unit: Week, n: 2}, {text: "fortnights", roles: timeUnit, unit: Week, n: 2}, {text: "wk", roles: timeUnit, unit: Week}, {text: "wks", roles: timeUnit, unit: Week},
	{text: "month", roles: timeUnit | calendarWord, unit: Month}, {text: "months", roles: timeUnit, unit: Month}, {text: "mo", roles: timeUnit, unit: Month}, {text: "mos", roles: timeUnit, unit: Month},
	{text: "year", roles: timeUnit | calendarWord, unit: Year}, {text: "years", roles: timeUnit, unit: Year}, {text: "yr", roles: timeUnit, unit: Year}, {text: "yrs", roles: timeUnit, unit: Year}, {text: "yo", roles: timeUnit, unit: Year},
	{text: "decade", roles: timeUnit | calendarWord, unit: Decade}, {text: "decades", roles: timeUnit, unit: Decade}, {text: "century", roles: timeUnit, unit: Century}, {text: "centuries", roles: timeUnit, unit: Century},
	{text: "january", roles: monthName, n: 1}, {text: "jan", roles: monthName, n: 1}, {text: "february", roles: monthName, n: 2}, {text: "feb", roles: monthName, n: 2},
	{text: "march", roles: monthName, n: 3}, {text: "mar", roles: monthName, n: 3}, {text: "april", roles: monthName, n: 4}, {text: "apr", roles: monthName, n: 4},
	{text: "may", roles: monthName, n: 5}, {text: "june", roles: monthName, n: 6}, {text: "jun", roles: monthName, n: 6}, {text: "july", roles: monthName, n: 7}, {text: "jul", roles: monthName, n: 7},
	{text: "august", roles: monthName, n: 8}, {text: "aug", roles: monthName, n: 8}, {text: "september", roles: monthName, n: 9}, {text: "sept", roles: monthName, n: 9}, {text: "sep", roles: monthName, n: 9},
	{text: "october", roles: monthName, n: 10}, {text: "oct", roles: monthName, n: 10}, {text: "november", roles: monthName, n: 11}, {text: "nov", roles: monthName, n: 11},
	{text: "december", roles: monthName, n: 12}, {text: "dec", roles: monthName, n: 12},
	{text: "janvier", roles: monthName, n: 1}, {text: "januar", roles: monthName, n: 1}, {text: "février", roles: monthName, n: 2}, {text: "februar", roles: monthName, n: 2}, {text: "märz", roles: monthName, n: 3},
	{text: "avril", roles: monthName, n: 4}, {text: "mai", roles: monthName, n: 5}, {text: "juin", roles: monthName, n: 6}, {text: "juni", roles: monthName, n: 6}, {text: "juillet", roles: monthName, n: 7}, {text: "juli", roles: monthName, n: 7},
	{text: "août", roles: monthName, n: 8}, {text: "septembre", roles: monthName, n: 9}, {text: "octobre", roles: monthName, n: 10}, {text: "oktober", roles: monthName, n: 10}, {text: "novembre", roles: monthName, n: 11},
	{text: "décembre", roles: monthName, n: 12}, {text: "dezember", roles: monthName, n: 12},
	{text: "sunday", roles: weekdayName, n: 0}, {text: "sun", roles: weekdayName, n: 0}, {text: "monday", roles: weekdayName, n: 1}, {text: "mon", roles: weekdayName, n: 1},
	{text: "tuesday", roles: weekdayName, n: 2}, {text: "tue", roles: weekdayName, n: 2}, {text: "tues", roles: weekdayName, n: 2},
	{text: "wednesday", roles: weekdayName, n: 3}, {text: "wed", roles: weekdayName, n: 3}, {text: "weds", roles: weekdayName, n: 3},
	{text: "thursday", roles: weekdayName, n: 4}, {text: "thu", roles: weekdayName, n: 4}, {text: "thur", roles: weekdayName, n: 4}, {text: "thurs", roles: weekdayName, n: 4},
	{text: "friday", roles: weekdayName, n: 5}, {text: "fri", roles: weekdayName, n: 5}, {text: "saturday", roles: weekdayName, n: 6}, {text: "sat", roles: weekdayName, n: 6},
	{text: "spring", roles: season, n: 3}, {text: "summer", roles: season, n: 6}, {text: "autumn", roles: season, n: 9}, {text: "fall", roles: season, n: 9}, {text: "winter", roles: season, n: 12},
	{text: "today", roles: dayWord}, {text: "tonight", roles: dayWord}, {text: "tomorrow", roles: dayWord, n: 1}, {text: "tmrw", roles: dayWord, n: 1}, {text: "yesterday", roles: dayWord, n: -1},
	{text: "morning", roles: dayPart}, {text: "afternoon", roles: dayPart}, {text: "evening", roles: dayPart}, {text: "night", roles: dayPart},
	{text: "this", roles: determiner}, {text: "that", roles: determiner}, {text: "last", roles: determiner, n: -1}, {text: "next", roles: determiner, n: 1}, {text: "past", roles: determiner | hedgeEnd, n: -1},
	{text: "previous", roles: determiner, n: -1}, {text: "coming", roles: determiner, n: 1}, {text: "following", roles: determiner, n: 1}, {text: "current", roles: determiner},
	{text: "upcoming", roles: determiner, n: 1}, {text: "preceding", roles: determiner, n: -1}, {text: "prior", roles: determiner, n: -1}, {text: "same", roles: determiner}, {text: "the", roles: determiner},
	{text: "early", roles: partWord}, {text: "mid", roles: partWord}, {text: "middle", roles: partWord}, {text: "late", roles: partWord}, {text: "start", roles: partWord}, {text: "beginning", roles: partWord},
	{text: "end", roles: partWord}, {text: "close", roles: partWord}, {text: "turn", roles: partWord}, {text: "rest", roles: partWord}, {text: "remainder", roles: partWord}, {text: "remaining", roles: partWord}, {text: "earlier", roles: partWord}, {text: "later", roles: partWord},
	{text: "q", roles: calendarWord}, {text: "h", roles: calendarWord | timeUnit, unit: Hour}, {text: "recently", roles: looseTime}, {text: "lately", roles: looseTime}, {text: "nowadays", roles: looseTime},
	{text: "all", roles: wholeWord}, {text: "another", roles: wholeWord}, {text: "daylong", roles: longWord, unit: Day}, {text: "weeklong", roles: longWord, unit: Week}, {text: "monthlong", roles: longWord, unit: Month},
	{text: "yearlong", roles: longWord, unit: Year}, {text: "decadelong", roles: longWord, unit: Decade}, {text: "y", roles: timeUnit, unit: Year}, {text: "recent", roles: looseTime}, {text: "work", roles: workWord}, {text: "trading", roles: workWord}, {text: "workweek", roles: workWord}, {text: "these", roles: looseTime}, {text: "near", roles: looseTime}, {text: "date", roles: looseTime}, {text: "fy", roles: calendarWord}, {text: "cy", roles: calendarWord}, {text: "fiscal", roles: calendarWord}, {text: "financial", roles: calendarWord},
	{text: "christmas", roles: holidayWord}, {text: "boxing", roles: holidayWord}, {text: "valentine", roles: holidayWord}, {text: "halloween", roles: holidayWord}, {text: "black", roles: holidayWord}, {text: "cyber", roles: holidayWord}, {text: "thanksgiving", roles: holidayWord}, {text: "labor", roles: holidayWord}, {text: "memorial", roles: holidayWord}, {text: "bastille", roles: holidayWord}, {text: "good", roles: holidayWord | hedgeEnd}, {text: "easter", roles: holidayWord},
	{text: "international", roles: holidayWord}, {text: "workers", roles: holidayWord}, {text: "saint", roles: holidayWord}, {text: "st", roles: holidayWord}, {text: "earth", roles: holidayWord}, {text: "veterans", roles: holidayWord}, {text: "singles", roles: holidayWord}, {text: "juneteenth", roles: holidayWord}, {text: "presidents", roles: holidayWord}, {text: "mother", roles: holidayWord}, {text: "father", roles: holidayWord}, {text: "weekend", roles: calendarWord}, {text: "weekends", roles: calendarWord},
	{text: "forties", roles: decadeName, n: 1940}, {text: "fifties", roles: decadeName, n: 1950}, {text: "sixties", roles: decadeName, n: 1960}, {text: "seventies", roles: decadeName, n: 1970}, {text: "eighties", roles: decadeName, n: 1980}, {text: "nineties", roles: decadeName, n: 1990}, {text: "noughties", roles: decadeName, n: 2000},
	// What numbers count, and what is passed over.
	{text: "www", roles: address},
	{text: "per", roles: unitWord}, {text: "de", roles: unitWord}, {text: "di", roles: unitWord}, {text: "d", roles: unitWord}, {text: "pc", roles: unitWord}, {text: "basis", roles: unitWord}, {text: "bps", roles: unitWord}, {text: "bp", roles: unitWord}, {text: "pp", roles: unitWord}, {text: "ppt", roles: unitWord}, {text: "ppts", roles: unitWord}, {text: "pps", roles: unitWord}, {text: "x", roles: unitWord}, {text: "times", roles: unitWord}, {text: "fold", roles: unitWord}, {text: "figure", roles: unitWord}, {text: "figures", roles: unitWord}, {text: "working", roles: unitWord | workWord}, {text: "business", roles: unitWord | workWord}, {text: "calendar", roles: unitWord | calendarWord}, {text: "straight", roles: unitWord}, {text: "consecutive", roles: unitWord}, {text: "in", roles: unitWord}, {text: "out", roles: unitWord}, {text: "hong", roles: unitWord}, {text: "new", roles: unitWord | holidayWord}, {text: "south", roles: unitWord}, {text: "through", roles: unitWord},
	// Currencies.
	{text: "dollar", roles: currencyNoun | currencyCode, cur: bareDollar}, {text: "dollars", roles: currencyNoun, cur: bareDollar}, {text: "bucks", roles: currencyNoun, cur: bareDollar},
	{text: "cent", roles: currencyNoun, cur: bareCent, exp: -2}, {text: "cents", roles: currencyNoun, cur: bareCent, exp: -2},
	{text: "pence", roles: currencyNoun, cur: gbp, exp: -2}, {text: "penny", roles: currencyNoun, cur: gbp, exp: -2}, {text: "p", roles: unitWord | currencyCode, cur: capitalP},
	{text: "euro", roles: currencyNoun, cur: eur}, {text: "euros", roles: currencyNoun, cur: eur}, {text: "pound", roles: currencyNoun, cur: gbp}, {text: "pounds", roles: currencyNoun, cur: gbp},
	{text: "sterling", roles: currencyNoun | currencyQualifier, cur: gbp}, {text: "sterlings", roles: currencyNoun, cur: gbp}, {text: "quid", roles: currencyNoun, cur: gbp},
	{text: "yen", roles: currencyNoun, cur: jpy}, {text: "yens", roles: currencyNoun, cur: jpy}, {text: "yuan", roles: currencyNoun, cur: cny}, {text: "yuans", roles: currencyNoun, cur: cny}, {text: "renminbi", roles: currencyNoun, cur: cny},
	{text: "rmb", roles: currencyNoun | currencyCode, cur: cny}, {text: "kuai", roles: currencyNoun, cur: cny},
	{text: "rupee", roles: currencyNoun, cur: rupeeSign}, {text: "rupees", roles: currencyNoun, cur: rupeeSign}, {text: "rs", roles: currencyNoun | currencyCode, cur: rupeeSign},
	{text: "franc", roles: currencyNoun, cur: franc}, {text: "francs", roles: currencyNoun, cur: franc}, {text: "sfr", roles: currencyNoun | currencyCode, cur: chf},
	{text: "kr", roles: currencyNoun | currencyCode, cur: krona}, {text: "krona", roles: currencyNoun, cur: krona}, {text: "kronor", roles: currencyNoun, cur: krona}, {text: "kronas", roles: currencyNoun, cur: krona},
	{text: "krone", roles: currencyNoun, cur: krone}, {text: "kroner", roles: currencyNoun, cur: krone}, {text: "krones", roles: currencyNoun, cur: krone},
	{text: "zloty", roles: currencyNoun, cur: pln}, {text: "zlotys", roles: currencyNoun, cur: pln}, {text: "zł", roles: currencyNoun, cur: pln}, {text: "zl", roles: currencyNoun, cur: pln}, {text: "koruna", roles: currencyNoun, cur: czk}, {text: "korunas", roles: currencyNoun, cur: czk},
	{text: "forint", roles: currencyNoun, cur: huf}, {text: "forints", roles: currencyNoun, cur: huf}, {text: "lira", roles: currencyNoun, cur: try}, {text: "liras", roles: currencyNoun, cur: try},
	{text: "ruble", roles: currencyNoun, cur: rub}, {text: "rubles", roles: currencyNoun, cur: rub}, {text: "rouble", roles: currencyNoun, cur: rub}, {text: "roubles", roles: currencyNoun, cur: rub},
	{text: "hryvnia", roles: currencyNoun, cur: uah}, {text: "hryvnias", roles: currencyNoun, cur: uah}, {text: "won", roles: currencyNoun, cur: krw}, {text: "wons", roles: currencyNoun, cur: krw},
	{text: "shekel", roles: currencyNoun, cur: ils}, {text: "shekels", roles: currencyNoun, cur: ils}, {text: "dirham", roles: currencyNoun, cur: aed}, {text: "dirhams", roles: currencyNoun, cur: aed},
	{text: "riyal", roles: currencyNoun, cur: sar}, {text: "riyals", roles: currencyNoun, cur: sar}, {text: "dinar", roles: currencyNoun, cur: unknownCurrency}, {text: "dinars", roles: currencyNoun, cur: unknownCurrency},
	{text: "naira", roles: currencyNoun, cur: ngn}, {text: "cedi", roles: currencyNoun, cur: ghs}, {text: "cedis", roles: currencyNoun, cur: ghs}, {text: "rand", roles: currencyNoun, cur: zar}, {text: "rands", roles: currencyNoun, cur: zar},
	{text: "shilling", roles: currencyNoun, cur: shilling}, {text: "shillings", roles: currencyNoun, cur: shilling}, {text: "sh", roles: currencyCode, cur: shilling}, {text: "shs", roles: currencyNoun | currencyCode, cur: shilling}, {text: "kshs", roles: currencyNoun | currencyCode, cur: kes}, {text: "ush", roles: currencyCode, cur: ugx}, {text: "tsh", roles: currencyCode, cur: tzs},
	{text: "birr", roles: currencyNoun, cur: etb}, {text: "crown", roles: currencyNoun, cur: krona}, {text: "crowns", roles: currencyNoun, cur: krona}, {text: "kwacha", roles: currencyNoun, cur: zmw}, {text: "kyat", roles: currencyNoun, cur: mmk}, {text: "kyats", roles: currencyNoun, cur: mmk}, {text: "soles", roles: currencyNoun, cur: pen}, {text: "fcfa", roles: currencyName, cur: xof}, {text: "nairas", roles: currencyNoun, cur: ngn},
	{text: "etb", roles: currencyName, cur: etb}, {text: "xof", roles: currencyName, cur: xof}, {text: "xaf", roles: currencyName, cur: xaf}, {text: "rwf", roles: currencyName, cur: rwf}, {text: "zmw", roles: currencyName, cur: zmw}, {text: "tnd", roles: currencyName, cur: tnd}, {text: "iqd", roles: currencyName, cur: iqd}, {text: "mmk", roles: currencyName, cur: mmk}, {text: "uzs", roles: currencyName, cur: uzs},
	{text: "n", roles: currencyCode, cur: ngn}, {text: "gh", roles: currencyQualifier, cur: ghs}, {text: "cfa", roles: currencyQualifier, cur: xof}, {text: "cn", roles: currencyQualifier, cur: cny}, {text: "jp", roles: currencyQualifier, cur: jpy}, {text: "ksh", roles: currencyNoun | currencyCode, cur: kes},
	{text: "reais", roles: currencyNoun, cur: brl}, {text: "reals", roles: currencyNoun, cur: brl}, {text: "peso", roles: currencyNoun, cur: peso}, {text: "pesos", roles: currencyNoun, cur: peso},
	{text: "rupiah", roles: currencyNoun, cur: idr}, {text: "rp", roles: currencyNoun | currencyCode, cur: idr}, {text: "ringgit", roles: currencyNoun, cur: myr}, {text: "ringgits", roles: currencyNoun, cur: myr}, {text: "rm", roles: currencyCode, n: onlyCapital, cur: myr},
	{text: "baht", roles: currencyNoun, cur: thb}, {text: "bahts", roles: currencyNoun, cur: thb}, {text: "dong", roles: currencyNoun, cur: vnd}, {text: "taka", roles: currencyNoun, cur: bdt}, {text: "tenge", roles: currencyNoun, cur: kzt}, {text: "lari", roles: currencyNoun, cur: gel},
	{text: "bitcoin", roles: currencyNoun, cur: btc}, {text: "bitcoins", roles: currencyNoun, cur: btc}, {text: "ether", roles: currencyNoun, cur: eth},
	{text: "usd", roles: currencyName, cur: usd}, {text: "eur", roles: currencyName, cur: eur}, {text: "gbp", roles: currencyName, cur: gbp}, {text: "jpy", roles: currencyName, cur: jpy},
	{text: "cny", roles: currencyName, cur: cny}, {text: "inr", roles: currencyName, cur: inr}, {text: "chf", roles: currencyName, cur: chf}, {text: "cad", roles: currencyName, cur: cad},
	{text: "aud", roles: currencyName, cur: aud}, {text: "nzd", roles: currencyName, cur: nzd}, {text: "sgd", roles: currencyName, cur: sgd}, {text: "hkd", roles: currencyName, cur: hkd},
	{text: "twd", roles: currencyName, cur: twd}, {text: "sek", roles: currencyName, cur: sek}, {text: "nok", roles: currencyName, cur: nok}, {text: "dkk", roles: currencyName, cur: dkk},
	{text: "isk", roles: currencyName, n: onlyCapital, cur: isk}, {text: "pln", roles: currencyName, cur: pln}, {text: "czk", roles: currencyName, cur: czk}, {text: "huf", roles: currencyName, cur: huf},
	{text: "ron", roles: currencyName, n: onlyCapital, cur: ron}, {text: "bgn", roles: currencyName, cur: bgn}, {text: "try", roles: currencyName, n: onlyCapital, cur: try}, {text: "rub", roles: currencyName, n: onlyCapital, cur: rub},
	{text: "uah", roles: currencyName, cur: uah}, {text: "ils", roles: currencyName, cur: ils}, {text: "nis", roles: currencyName, n: onlyCapital, cur: ils}, {text: "aed", roles: currencyName, cur: aed}, {text: "sar", roles: currencyName, n: onlyCapital, cur: sar},
	{text: "qar", roles: currencyName, cur: qar}, {text: "kwd", roles: currencyName, cur: kwd}, {text: "bhd", roles: currencyName, cur: bhd}, {text: "omr", roles: currencyName, n: onlyCapital, cur: omr},
	{text: "egp", roles: currencyName, cur: egp}, {text: "mad", roles: currencyName, n: onlyCapital, cur: mad}, {text: "ngn", roles: currencyName, cur: ngn}, {text: "kes", roles: currencyName, cur: kes},
	{text: "ghs", roles: currencyName, cur: ghs}, {text: "tzs", roles: currencyName, cur: tzs}, {text: "ugx", roles: currencyName, cur: ugx}, {text: "zar", roles: currencyName, cur: zar},
	{text: "brl", roles: currencyName, cur: brl}, {text: "mxn", roles: currencyName, cur: mxn}, {text: "ars", roles: currencyName, cur: ars}, {text: "clp", roles: currencyName, cur: clp},
	{text: "cop", roles: currencyName, n: onlyCapital, cur: cop}, {text: "pen", roles: currencyName, n: onlyCapital, cur: pen}, {text: "krw", roles: currencyName, cur: krw}, {text: "idr", roles: currencyName, cur: idr},
	{text: "myr", roles: currencyName, cur: myr}, {text: "thb", roles: currencyName, cur: thb}, {text: "vnd", roles: currencyName, cur: vnd}, {text: "php", roles: currencyName, cur: php},
	{text: "pkr", roles: currencyName, cur: pkr}, {text: "bdt", roles: currencyName, cur: bdt}, {text: "lkr", roles: currencyName, cur: lkr}, {text: "npr", roles: currencyName, cur: npr},
	{text: "gel", roles: currencyName, cur: gel}, {text: "kzt", roles: currencyName, cur: kzt}, {text: "lbp", roles: currencyName, cur: lbp}, {text: "jod", roles: currencyName, cur: jod},
	{text: "mnt", roles: currencyName, n: onlyCapital, cur: mnt}, {text: "rsd", roles: currencyName, cur: rsd}, {text: "btc", roles: currencyName, cur: btc}, {text: "eth", roles: currencyName, n: onlyCapital, cur: eth},
	{text: "kč", roles: currencyNoun, cur: czk}, {text: "lei", roles: currencyNoun, cur: ron}, {text: "leu", roles: currencyNoun, cur: ron}, {text: "руб", roles: currencyNoun, cur: rub}, {text: "грн", roles: currencyNoun, cur: uah}, {text: "tk", roles: currencyCode, cur: bdt},
	{text: "e", roles: currencyQualifier, cur: egp}, {text: "z", roles: currencyQualifier, cur: zwl},
	{text: "us", roles: currencyQualifier, cur: usd}, {text: "u", roles: currencyQualifier, cur: usd}, {text: "american", roles: currencyQualifier, cur: usd},
	{text: "c", roles: currencyQualifier, cur: cad}, {text: "ca", roles: currencyQualifier, cur: cad}, {text: "canadian", roles: currencyQualifier, cur: cad},
	{text: "au", roles: currencyQualifier, cur: aud}, {text: "australian", roles: currencyQualifier, cur: aud}, {text: "nz", roles: currencyQualifier, cur: nzd}, {text: "s", roles: currencyQualifier, cur: sgd},
	{text: "singapore", roles: currencyQualifier, cur: sgd}, {text: "singaporean", roles: currencyQualifier, cur: sgd}, {text: "hk", roles: currencyQualifier, cur: hkd}, {text: "nt", roles: currencyQualifier, cur: twd}, {text: "taiwan", roles: currencyQualifier, cur: twd},
	{text: "mx", roles: currencyQualifier, cur: mxn}, {text: "mex", roles: currencyQualifier, cur: mxn}, {text: "mexican", roles: currencyQualifier, cur: mxn},
	{text: "r", roles: currencyQualifier | currencyCode, cur: brl}, {text: "ar", roles: currencyQualifier, cur: ars}, {text: "argentine", roles: currencyQualifier, cur: ars},
	{text: "cl", roles: currencyQualifier, cur: clp}, {text: "chilean", roles: currencyQualifier, cur: clp}, {text: "colombian", roles: currencyQualifier, cur: cop},
	{text: "british", roles: currencyQualifier, cur: gbp}, {text: "egyptian", roles: currencyQualifier, cur: egp}, {text: "swiss", roles: currencyQualifier, cur: chf}, {text: "chinese", roles: currencyQualifier, cur: cny},
	{text: "japanese", roles: currencyQualifier, cur: jpy}, {text: "indian", roles: currencyQualifier, cur: inr}, {text: "pakistani", roles: currencyQualifier, cur: pkr},
	{text: "swedish", roles: currencyQualifier, cur: sek}, {text: "norwegian", roles: currencyQualifier, cur: nok}, {text: "danish", roles: currencyQualifier, cur: dkk}, {text: "icelandic", roles: currencyQualifier, cur: isk},
	{text: "polish", roles: currencyQualifier, cur: pln}, {text: "czech", roles: currencyQualifier, cur: czk}, {text: "hungarian", roles: currencyQualifier, cur: huf}, {text: "turkish", roles: currencyQualifier, cur: try},
	{text: "russian", roles: currencyQualifier, cur: rub}, {text: "ukrainian", roles: currencyQualifier, cur: uah}, {text: "israeli", roles: currencyQualifier, cur: ils}, {text: "uae", roles: currencyQualifier, cur: aed},
	{text: "saudi", roles: currencyQualifier, cur: sar}, {text: "kuwaiti", roles: currencyQualifier, cur: kwd}, {text: "nigerian", roles: currencyQualifier, cur: ngn}, {text: "kenyan", roles: currencyQualifier, cur: kes}, {text: "zambian", roles: currencyQualifier, cur: zmw}, {text: "filipino", roles: currencyQualifier, cur: php}, {text: "argentinian", roles: currencyQualifier, cur: ars}, {text: "taiwanese", roles: currencyQualifier, cur: twd}, {text: "nepalese", roles: currencyQualifier, cur: npr}, {text: "nepali", roles: currencyQualifier, cur: npr}, {text: "emirati", roles: currencyQualifier, cur: aed}, {text: "omani", roles: currencyQualifier, cur: omr}, {text: "qatari", roles: currencyQualifier, cur: qar}, {text: "iraqi", roles: currencyQualifier, cur: iqd}, {text: "bahraini", roles: currencyQualifier, cur: bhd}, {text: "jordanian", roles: currencyQualifier, cur: jod}, {text: "tunisian", roles: currencyQualifier, cur: tnd}, {text: "moroccan", roles: currencyQualifier, cur: mad}, {text: "tanzanian", roles: currencyQualifier, cur: tzs}, {text: "ugandan", roles: currencyQualifier, cur: ugx},
	{text: "brazilian", roles: currencyQualifier, cur: brl}, {text: "korean", roles: currencyQualifier, cur: krw}, {text: "philippine", roles: currencyQualifier, cur: php},
	{text: "musd", roles: currencyName, cur: usd, exp: 6}, {text: "meur", roles: currencyName, cur: eur, exp: 6}, {text: "mgbp", roles: currencyName, cur: gbp, exp: 6}, {text: "maud", roles: currencyName, cur: aud, exp: 6},
	{text: "msek", roles: currencyName, cur: sek, exp: 6}, {text: "mnok", roles: currencyName, cur: nok, exp: 6}, {text: "mdkk", roles: currencyName, cur: dkk, exp: 6}, {text: "mchf", roles: currencyName, cur: chf, exp: 6},
	{text: "keur", roles: currencyName, cur: eur, exp: 3}, {text: "kusd", roles: currencyName, cur: usd, exp: 3},
	// Approximators.
	{text: "than", roles: hedgeEnd}, {text: "over", roles: hedgeEnd}, {text: "above", roles: hedgeEnd}, {text: "of", roles: hedgeEnd}, {text: "beyond", roles: hedgeEnd},
	{text: "about", roles: hedgeEnd}, {text: "around", roles: hedgeEnd}, {text: "roughly", roles: hedgeEnd}, {text: "approximately", roles: hedgeEnd}, {text: "approx", roles: hedgeEnd}, {text: "some", roles: hedgeEnd},
	{text: "circa", roles: hedgeEnd}, {text: "estimated", roles: hedgeEnd}, {text: "like", roles: hedgeEnd}, {text: "nearly", roles: hedgeEnd}, {text: "almost", roles: hedgeEnd}, {text: "to", roles: hedgeEnd},
	{text: "approaching", roles: hedgeEnd}, {text: "nearing", roles: hedgeEnd}, {text: "pushing", roles: hedgeEnd}, {text: "under", roles: hedgeEnd}, {text: "below", roles: hedgeEnd}, {text: "quite", roles: hedgeEnd},
	{text: "exceeding", roles: hedgeEnd}, {text: "topping", roles: hedgeEnd}, {text: "surpassing", roles: hedgeEnd}, {text: "exceed", roles: hedgeEnd}, {text: "exceeds", roles: hedgeEnd}, {text: "exceeded", roles: hedgeEnd},
	{text: "surpass", roles: hedgeEnd}, {text: "surpasses", roles: hedgeEnd}, {text: "surpassed", roles: hedgeEnd}, {text: "topped", roles: hedgeEnd}, {text: "least", roles: hedgeEnd}, {text: "most", roles: hedgeEnd},
	{text: "minimum", roles: hedgeEnd}, {text: "maximum", roles: hedgeEnd}, {text: "max", roles: hedgeEnd}, {text: "at", roles: hedgeEnd}, {text: "as", roles: hedgeEnd}, {text: "many", roles: hedgeEnd},
	{text: "exactly", roles: hedgeEnd}, {text: "precisely", roles: hedgeEnd}, {text: "just", roles: hedgeEnd}, {text: "only", roles: hedgeEnd}, {text: "merely", roles: hedgeEnd}, {text: "mere", roles: hedgeEnd}, {text: "flat", roles: hedgeEnd},
	{text: "between", roles: hedgeEnd}, {text: "on", roles: hedgeEnd}, {text: "sub", roles: hedgeEnd},
	{text: "off", roles: hedgeEnd}, {text: "for", roles: hedgeEnd}, {text: "barely", roles: hedgeEnd}, {text: "tops", roles: hedgeStart}, {text: "or", roles: hedgeStart}, {text: "plus", roles: hedgeStart}, {text: "odd", roles: hedgeStart}, {text: "ish", roles: hedgeStart}, {text: "give", roles: hedgeStart}, {text: "more", roles: hedgeStart},
	{text: "thereabouts", roles: hedgeStart}, {text: "and", roles: hedgeStart},
	// Measurements.
	{text: "km", roles: measure}, {text: "kilometres", roles: measure}, {text: "kilometers", roles: measure}, {text: "kg", roles: measure}, {text: "g", roles: measure}, {text: "ml", roles: measure}, {text: "cm", roles: measure},
	{text: "ft", roles: measure}, {text: "mph", roles: measure}, {text: "kmh", roles: measure}, {text: "gb", roles: measure}, {text: "tb", roles: measure}, {text: "mb", roles: measure}, {text: "kw", roles: measure}, {text: "mw", roles: measure}, {text: "gw", roles: measure},
	{text: "kwh", roles: measure}, {text: "mwh", roles: measure}, {text: "gwh", roles: measure}, {text: "nm", roles: measure}, {text: "hz", roles: measure}, {text: "ghz", roles: measure}, {text: "mhz", roles: measure}, {text: "px", roles: measure}, {text: "lb", roles: measure}, {text: "lbs", roles: measure}, {text: "oz", roles: measure}, {text: "mpg", roles: measure}, {text: "mg", roles: measure},
}

// lexIndex maps the hash of a word to its place in lexemes, with linear probing.
var lexIndex = indexLexemes()

const lexSlots = 1 << lexBits

const lexBits = 12

func indexLexemes() (index [lexSlots]uint16) {
	for i := 1; i < len(lexemes); i++ {
		slot := lexSlot([]byte(lexemes[i].text))
		for index[slot] != 0 {
			slot = (slot + 1) % lexSlots
		}
		index[slot] = uint16(i)
	}
	return index
}

// lexSlot is where a word stands first. Its length and four of its letters tell
// most words apart, and cost less than a hash of all.
func lexSlot(low []byte) uint32 {
	n := len(low)
	if n == 0 {
		return 0
	}
	letters := uint32(low[0]) | uint32(low[n-1])<<8 | uint32(low[n/2])<<16 | uint32(low[n/3])<<24
	return (letters + uint32(n)) * 2654435769 >> (32 - lexBits)
}

// lookUp is the index in lexemes of a word in lower case, 0 when there is none.
func lookUp(low []byte) uint16 {
	for slot := lexSlot(low); ; slot = (slot + 1) % lexSlots {
		i := lexIndex[slot]
		if i == 0 || lexemes[i].text == string(low) {
			return i
		}
	}
}
