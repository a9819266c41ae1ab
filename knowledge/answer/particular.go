package answer

import "slices"

// untoldParticular tells whether a question asks for somebody's age, pay, address, birth or nationality, by name, and no passage that names
// them, nor one next to it that names nobody else, holds anything of the sort: news seldom tell it, and that they tell much of them is no answer.
func (e *Engine) untoldParticular(q *question) bool {
	switch q.want {
	case wantAge, wantSalary, wantAddress, wantBirth, wantNationality:
	default:
		return false
	}
	names := q.namesBeside(e, nil)
	if len(names) == 0 || q.leans {
		return false
	}
	named := func(j int) bool {
		return slices.ContainsFunc(names, func(w *word) bool { return w.count(&e.corpus.docs[j]) > 0 })
	}
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		if e.offers(q, d) < 0 {
			continue
		}
		beside := !e.newName(q, d, nil) && (e.corpus.follow(i, i-1) && named(i-1) || e.corpus.follow(i, i+1) && named(i+1)) // "She is 34."
		if named(i) || beside {
			return false
		}
	}
	return true
}
