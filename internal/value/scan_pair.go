package value

// pair links the two renderings of one amount: "£4.3m ($5.4m)".
func (s *Scanner) pair() {
	for i := 1; i < len(s.found); i++ {
		a, b := &s.found[i-1], &s.found[i]
		if a.Value.Kind != Money || b.Value.Kind != Money || a.Value.Currency == b.Value.Currency || a.Pair != 0 {
			continue
		}
		from, to := a.End, b.Start
		if a.HedgeEnd > from {
			from = a.HedgeEnd
		}
		if b.HedgeEnd > b.HedgeStart && b.HedgeStart < to {
			to = b.HedgeStart
		}
		if from > to || !opensPair(s.text[from:to]) {
			continue
		}
		a.Pair, b.Pair = i+1, i
	}
}

// opensPair reports whether the text between two amounts makes the second a
// conversion of the first.
func opensPair(between []byte) bool {
	switch string(between) {
	case "/", " / ", ", or ", " or ", " — or ", " – or ":
		return true
	}
	open := false
	for i := 0; i < len(between); i++ {
		switch c := between[i]; {
		case c == ' ' || c == '\t' || c == '\n':
		case c == '(' || c == '[':
			if open {
				return false
			}
			open = true
		case open && (c == '=' || c == 0xC2 || c == 0xA0):
		case open && 'a' <= c && c <= 'z':
			word := i
			for i < len(between) && 'a' <= between[i] && between[i] <= 'z' {
				i++
			}
			switch string(between[word:i]) {
			case "or", "about", "around", "a", "some", "equivalent", "to", "worth", "roughly":
			default:
				return false
			}
			i--
		case c == 0xC2 || c == 0xA0:
		default:
			return false
		}
	}
	return open
}
