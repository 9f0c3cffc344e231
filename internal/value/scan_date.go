package value

// date reads the date that starts at atom i and adds it.
func (s *Scanner) date(i int) (end int, ok bool) { return i, false }
