package answer

import (
	"slices"

	"disputebot/knowledge"
)

// A question in another language than the article may call somebody by a common noun that stands nowhere in it: "skippers" for « patrons
// pêcheurs », "cargo workers" for « salariés du fret ». Where the rest fits, they are taken for those whom the article leaves open.

// doneOtherwise tells whether a statement in another language than the question's may be by the one whom the question calls by common nouns
// alone: nothing tells that they are somebody else.
func (e *Engine) doneOtherwise(q *question, s *knowledge.Statement) bool {
	n := e.voices.at[s][0]
	return s.Lang != q.Lang && s.Polarity != knowledge.Negated && n >= 0 && e.byNoun(q, &q.roles.doer) && e.compared(q, &q.roles.doer, n) >= 0
}

// calledOtherwise tells whether a statement in another language than the question's leaves open to whom it is, where the question calls them
// by common nouns alone; n is the one it is to, -1 where it names nobody.
func (e *Engine) calledOtherwise(q *question, s *knowledge.Statement, n int) bool {
	return s.Lang != q.Lang && !e.voices.resolved(n) && e.byNoun(q, &q.roles.other)
}

// byNoun tells whether a question calls a party by common nouns alone, neither by a name nor by that of a country.
func (e *Engine) byNoun(q *question, s *side) bool {
	return len(s.actors) == 0 && len(s.words) > 0 && !slices.ContainsFunc(s.words, func(n int) bool {
		w := &q.words[n]
		return e.isName(w) || slices.ContainsFunc(w.rows, func(r rowRef) bool { return r.name })
	})
}
