package value

// Parse reads a text that is one value and nothing else, as a facts base has
// them: "$235m", "~170", ">350", "250-499", "2016-05", "eight years". Hedges count
// as in running text. "undisclosed" is the zero Value. Ok is false for any other text.
func Parse(text string, in Reading) (Value, bool) {
	if text == "undisclosed" {
		return Value{}, true
	}
	if d, ok := ParseISODate(text); ok && !in.Figures {
		return Value{Kind: DateKind, Date: d}, true
	}
	var s Scanner
	found := s.Scan([]byte(text), in)
	if len(found) != 1 {
		return Value{}, false
	}
	f := &found[0]
	start, end := f.Start, f.End
	if f.HedgeEnd > f.HedgeStart {
		start, end = min(start, f.HedgeStart), max(end, f.HedgeEnd)
	}
	if !blank(text[:start]) || !blank(text[end:]) || f.Value.Kind == DateKind && !f.Value.Date.Known() {
		return Value{}, false
	}
	return f.Value, true
}

// blank reports whether s holds nothing but white space and articles.
func blank(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != ' ' && c != '\t' && c != '\n' {
			return false
		}
	}
	return true
}
