package value

// Compatible reports whether two tellings may be of one figure: one lies within
// what rounds to the other, or their ranges meet. What cannot be compared may.
func Compatible(v, w Value) bool {
	if v.Kind != w.Kind || v.Kind == None || v.Kind == Name || v.Kind == DateKind || v.Currency != w.Currency {
		return true
	}
	if v.Plain() && w.Plain() {
		return v.Interval().Contains(w.Num) || w.Interval().Contains(v.Num)
	}
	return v.Interval().Meets(w.Interval())
}
