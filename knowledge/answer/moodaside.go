package answer

// What stands apart from a clause between commas, or in front of it, has a mood of its own: "Without warning, Arval closed the depot", "the club,
// which had not paid, was evicted", « contraint d'économiser, Arval a fermé ». What comes behind it is told as what stands before it.

// aside is what stands apart.
type aside struct {
	open  bool
	front bool // it begins the sentence
	outer mood // of what it stands in
}

// comma reads a comma at token i, which may end what stands apart, or open it.
func (r *moodReader) comma(i int) {
	if r.aside.open {
		if r.aside.front {
			r.endAt(i)
		}
		r.is = r.aside.outer
	}
	r.aside = aside{open: i+1 < len(r.tokens) && r.apart[r.tokens[i+1].Fold], outer: r.is}
}

// goesOn tells whether a clause of its own begins at token i behind a word that joins: "and has", or a verb of the past behind one that tells none
// ("could not find drivers and stopped", but not "must be mended and heated").
func (r *moodReader) goesOn(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	if r.goes[r.tokens[i].Fold] {
		return true
	}
	if len(r.infinitive) == 0 || r.is == factual || !r.participle(r.tokens[i]) {
		return false
	}
	for _, t := range r.tokens[max(r.since, r.from) : i-1] {
		if r.being[t.Fold] || r.participle(t) {
			return false
		}
	}
	return true
}
