package knowledge

// Search is what an engine is asked for: passages that hold any of the terms, best first.
type Search struct {
	// Terms are OR'ed. Each is a word or a few, plain text in whatever language: nothing in it is ever read as syntax.
	Terms []WeightedTerm
	// Article restricts the search to one article's passages; "" means all.
	Article string
	// Limit is how many hits are wanted at most, > 0.
	Limit int
}

// WeightedTerm is one term of a [Search].
type WeightedTerm struct {
	Text   string
	Weight float64 // > 0; 1 is the weight of a word the person typed
}

// Hit is one passage found.
type Hit struct {
	Passage string  // its ID
	Score   float64 // > 0; compare it only within one search
}
