package value

// seasonNear is the season that starts with a month, n seasons of that name from
// the article's date.
func (s *Scanner) seasonNear(month, n int) Date {
	y, m, _ := s.today.Civil()
	d := seasonOf(y, month)
	switch {
	case n < 0:
		if d.End > s.today {
			d = seasonOf(y-1, month)
			if d.End > s.today {
				d = seasonOf(y-2, month)
			}
		} else if month == 12 && m < 3 {
			d = seasonOf(y-1, month)
		}
	case n > 0:
		if d.Start <= s.today {
			d = seasonOf(y+1, month)
		}
	default:
		// This winter in January is the one that began in December.
		if month == 12 && m < 6 {
			d = seasonOf(y-1, month)
		}
	}
	return d
}

// seasonOf is a season of the northern year that starts with a month.
func seasonOf(year, month int) Date { return months(year, month, 3, GrainSeason) }

// seasonDate reads "summer 2023", "the spring of 2020", "in the summer".
func (s *Scanner) seasonDate(i int) (when, bool) {
	w := when{start: i, resolved: true}
	month := int(s.lex(i).n)
	j := i + 1
	if s.isWord(j, "of") {
		j++
	}
	if s.width(j) == 4 && s.at(j).n >= 1800 && s.at(j).n < 2200 && !s.joined(j, ',') {
		y := int(s.at(j).n)
		w.date, w.end, w.year = seasonOf(y, month), j+1, y
		if month == 12 && (s.joined(j, '/') || s.joined(j, '-') || s.joined(j, dashMark)) && (s.width(j+2) == 2 || s.width(j+2) == 4) {
			w.end = j + 3 // winter 2022/23
		}
		return w, true
	}
	if j > i+1 && s.has(j, cardinal|tens) {
		if y, end, ok := s.yearWords(j); ok {
			w.date, w.end, w.year = seasonOf(y, month), end, y
			return w, true
		}
	}
	if s.isAny(j, "this", "last", "next") && s.isWord(j+1, "year") && s.dated {
		y, _, _ := s.today.Civil()
		w.date, w.end, w.relative = seasonOf(y+int(s.lex(j).n), month), j+2, true
		return w, true
	}
	if j == i+1 && (s.isWord(i-1, "in") || s.isAny(i-1, "since", "by", "during") || s.isWord(i-1, "the") && s.isAny(i-2, "in", "since", "by", "during", "over", "until")) && !s.isWord(i, "fall") {
		w.end, w.relative = i+1, true
		if !s.dated {
			w.date = noDate()
			return w, true
		}
		n := s.seasonNear(month, 0)
		if s.forward(i - 1) {
			if n.End <= s.today {
				n = seasonOf(yearOf(n)+1, month)
			}
		} else if n.Start > s.today {
			n = seasonOf(yearOf(n)-1, month)
		}
		w.date = n
		return w, true
	}
	return w, false
}

func yearOf(d Date) int {
	y, _, _ := d.Start.Civil()
	return y
}
