package value

import "time"

// holiday is a day of the year with a name: a day of a month, the n-th weekday of
// a month (the last when n is -1), or Easter Sunday, each some days later.
type holiday struct {
	words   [3]string // in lower case; "'s" after the first or second is passed
	month   int
	day     int
	n       int
	weekday time.Weekday
	easter  bool
	later   int
}

// holidays are those that articles date things by, longer names first.
var holidays = [...]holiday{
	{words: [3]string{"christmas", "eve"}, month: 12, day: 24}, {words: [3]string{"christmas", "day"}, month: 12, day: 25}, {words: [3]string{"christmas"}, month: 12, day: 25},
	{words: [3]string{"boxing", "day"}, month: 12, day: 26}, {words: [3]string{"new", "year", "eve"}, month: 12, day: 31}, {words: [3]string{"new", "year", "day"}, month: 1, day: 1},
	{words: [3]string{"new", "year"}, month: 1, day: 1}, {words: [3]string{"international", "women", "day"}, month: 3, day: 8}, {words: [3]string{"international", "workers", "day"}, month: 5, day: 1},
	{words: [3]string{"workers", "day"}, month: 5, day: 1}, {words: [3]string{"saint", "patrick", "day"}, month: 3, day: 17}, {words: [3]string{"st", "patrick", "day"}, month: 3, day: 17}, {words: [3]string{"saint", "patrick"}, month: 3, day: 17},
	{words: [3]string{"earth", "day"}, month: 4, day: 22}, {words: [3]string{"veterans", "day"}, month: 11, day: 11}, {words: [3]string{"singles", "day"}, month: 11, day: 11}, {words: [3]string{"juneteenth"}, month: 6, day: 19},
	{words: [3]string{"presidents", "day"}, month: 2, n: 3, weekday: time.Monday}, {words: [3]string{"mother", "day"}, month: 5, n: 2, weekday: time.Sunday}, {words: [3]string{"father", "day"}, month: 6, n: 3, weekday: time.Sunday},
	{words: [3]string{"valentine", "day"}, month: 2, day: 14}, {words: [3]string{"halloween"}, month: 10, day: 31},
	{words: [3]string{"black", "friday"}, month: 11, n: 4, weekday: time.Thursday, later: 1}, {words: [3]string{"cyber", "monday"}, month: 11, n: 4, weekday: time.Thursday, later: 4},
	{words: [3]string{"thanksgiving"}, month: 11, n: 4, weekday: time.Thursday}, {words: [3]string{"labor", "day"}, month: 9, n: 1, weekday: time.Monday},
	{words: [3]string{"memorial", "day"}, month: 5, n: -1, weekday: time.Monday}, {words: [3]string{"bastille", "day"}, month: 7, day: 14},
	{words: [3]string{"good", "friday"}, easter: true, later: -2}, {words: [3]string{"easter", "monday"}, easter: true, later: 1},
	{words: [3]string{"easter", "sunday"}, easter: true}, {words: [3]string{"easter"}, easter: true},
}

// on is the holiday in a year.
func (h *holiday) on(year int) Date {
	switch {
	case year < minYear || year >= maxYear:
		return Date{}
	case h.easter:
		return (easter(year) + DayNum(h.later)).Date()
	case h.day > 0:
		return DayDate(year, h.month, h.day)
	case h.n < 0:
		last := civil(year, h.month, DaysInMonth(year, h.month))
		return (last - DayNum((int(last.Weekday())-int(h.weekday)+7)%7)).Date()
	}
	first := civil(year, h.month, 1)
	return (first + DayNum((int(h.weekday)-int(first.Weekday())+7)%7+7*(h.n-1)+h.later)).Date()
}

// easter is Easter Sunday of a Gregorian year, by the anonymous algorithm printed
// in Nature in 1876.
func easter(year int) DayNum {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(year, n/31, n%31+1)
}

// holidayAt finds the holiday named at atom i.
func (s *Scanner) holidayAt(i int) (h *holiday, end int) {
	for k := range holidays {
		h := &holidays[k]
		j := i
		fits := true
		for n, w := range h.words {
			if w == "" {
				break
			}
			if n > 0 && s.is(j, '\'') && s.glued(j) {
				if j++; s.isWord(j, "s") && s.glued(j) {
					j++
				}
			} else if n > 0 && s.is(j, '.') && s.isWord(j-1, "st") {
				j++
			}
			if !s.isWord(j, w) {
				fits = false
				break
			}
			j++
		}
		if fits && (h.words[1] != "year" || h.words[2] != "" || s.isAny(i-1, "before", "after", "by", "until", "since")) { // not "in the New Year"
			return h, j
		}
	}
	return nil, i
}

// holidayDate reads a holiday with its year or without: "Christmas 2023", "by
// Thanksgiving". Its name has a capital.
func (s *Scanner) holidayDate(i int) (when, bool) {
	w := when{start: i, resolved: true}
	if s.at(i).flags&capital == 0 && !s.isWord(i, "christmas") {
		return w, false
	}
	h, end := s.holidayAt(i)
	if h == nil {
		return w, false
	}
	w.end = end
	y := when{end: end, day: 1}
	if s.yearAfter(&y); y.year > 0 {
		w.date, w.end, w.relative = h.on(y.year), y.end, y.relative
		return w, !w.date.IsZero()
	}
	w.relative = true
	if !s.dated {
		w.date = noDate()
		return w, true
	}
	year, _, _ := s.today.Civil()
	this := h.on(year)
	switch last, next := s.isWord(i-1, "last"), s.isWord(i-1, "next"); {
	case !last && (next || s.forward(i)) && this.Start < s.today, next && this.Start == s.today:
		this = h.on(year + 1)
	case !next && !s.forward(i) && this.Start > s.today, last && this.Start >= s.today:
		this = h.on(year - 1)
	}
	w.date = this
	return w, !w.date.IsZero()
}
