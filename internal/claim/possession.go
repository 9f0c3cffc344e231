package claim

// anothers reports whether the subject s only possesses whoever the sentence is
// about: "Acme's biggest client", "its parent company", "Acme's board", or a part
// of its workforce such as "Acme's data team".
func (v *view) anothers(s subj) bool {
	j := s.last
	switch {
	case s.anaphor && s.last == s.first && v.isAny(s.first, "its", "their"):
		j++ // it stands before its owner has been named in the sentence
	case s.last <= s.first || s.last > len(v.items):
		return false
	case v.isWord(j, v.words.possessive):
		j++
	case !v.isAny(j-1, "its", "their"):
		return false
	}
	if v.has(v.skipFill(j), slotCount) {
		return false // "Acme's 120 customers"
	}
	for end := j + 6; j < end; j++ {
		switch {
		case v.isAny(j, "rival", "rivals", "competitor", "competitors", "client", "clients", "customer", "customers", "supplier", "suppliers", "parent", "owner", "owners",
			"alumni", "alumnae", "alums", "graduates", "fellows", "members", "investor", "investors", "backer", "backers", "shareholder", "shareholders", "board", "peer", "peers", "subsidiary", "landlord", "lender"):
			return !v.isAny(j+1, "base", "numbers", "count", "list") && !v.isWord(j+1, v.words.hyphen)
		case v.isAny(j, "previous", "former") && v.is(j+1, orgNoun|firmNoun):
			return true
		case v.isAny(j, "engineering", "data", "sales", "support", "product", "research", "design", "marketing", "legal", "security", "ai") && v.isAny(j+1, "team", "teams", "department", "division", "staff"):
			return true
		case v.isAny(j, "office", "factory", "plant", "lab", "branch", "warehouse") && v.comma(j+1):
			return true
		case v.wall(j), v.is(j, auxiliary|modal|will|preposition), v.mention(j) != nil && v.has(j, slotOrg):
			return false
		}
	}
	return false
}
