package answer

import (
	"slices"

	"disputebot/knowledge/lang"
)

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
	r := &q.roles
	aged := q.want == wantAge && r.act == "" && len(r.about) == 1 && e.persons[r.about[0]]
	named := func(j int) bool {
		return slices.ContainsFunc(names, func(w *word) bool { return w.count(&e.corpus.docs[j]) > 0 })
	}
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		if e.offers(q, d) < 0 || aged && named(i) && !e.numberBy(names, d) {
			continue
		}
		beside := !e.newName(q, d, nil) && (e.corpus.follow(i, i-1) && named(i-1) || e.corpus.follow(i, i+1) && named(i+1)) // "She is 34."
		if named(i) || beside {
			return false
		}
	}
	return true
}

// ageReach is how many words off a name a number may stand that tells an age: "Ann Lee, who turned 58 in May".
const ageReach = 6

// numberBy tells whether a passage holds a number close to one of the names: whoever it calls "minors" need not be they.
func (e *Engine) numberBy(names []*word, d *doc) bool {
	tokens, l := lang.Tokens(d.text), e.langs.Lang(d.passage.Lang)
	for i, t := range tokens {
		if !slices.ContainsFunc(names, func(w *word) bool { return bare(t.Fold) == w.fold }) {
			continue
		}
		for _, n := range tokens[max(0, i-ageReach):min(len(tokens), i+ageReach+1)] {
			if n.Kind == lang.Number || startsWithDigit(n.Text) || counts(l, n.Fold) {
				return true
			}
		}
	}
	return false
}
