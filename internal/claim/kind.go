package claim

// Kind is a sort of claim: how articles put it, and what its value is.
type Kind struct {
	Name string // "headcount": part of rule names
	Noun string // "headcount": for messages
	Doc  string // one paragraph for "explain"
}
