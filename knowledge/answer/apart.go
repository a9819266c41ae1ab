package answer

import (
	"slices"

	"disputebot/knowledge"
)

// apart tells whether a question takes for granted that one did something to another by words, or spoke of them, both named, of whom no article
// tells together: what either says to others is no answer.
func (e *Engine) apart(q *question) bool {
	r := &q.roles
	switch q.Kind {
	case knowledge.Compare, knowledge.Timeline, knowledge.Definition:
		return false
	}
	to := &r.other
	if len(to.words) == 0 {
		to = e.spokenOf(q)
	}
	if q.leans || r.act == "" || len(r.source) == 0 || len(to.actors) == 0 || !e.named(q, &r.doer) || !e.named(q, to) {
		return false
	}
	one, other := e.articlesOf(q, &r.doer), e.articlesOf(q, to)
	return len(one) > 0 && len(other) > 0 && !slices.ContainsFunc(one, func(id string) bool { return slices.Contains(other, id) })
}

// spokenOf are those whom a question names beside the one who acts, and who play no part themselves: "what does A say about B".
func (e *Engine) spokenOf(q *question) *side {
	r := &q.roles
	s := side{actors: slices.Concat(r.addressee, r.about)}
	for n, w := range q.words {
		if w.actor && !w.carried && !slices.Contains(r.doer.words, n) {
			s.words = append(s.words, n)
		}
	}
	return &s
}

// articlesOf are the articles that name a party, by its words in the question or as one who speaks or is spoken to.
func (e *Engine) articlesOf(q *question, s *side) []string {
	var out []string
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		if id := d.passage.Article; (len(out) == 0 || out[len(out)-1] != id) && (e.tellsOf(q, s, d) || e.partyIn(i, s.actors)) {
			out = append(out, id)
		}
	}
	return out
}

// ownSide tells whether a question takes for granted that somebody demanded something of, accused, threatened or obliged their own side, for whom
// they speak or who speaks for them, and no statement says so: what they ask of others is no answer ("what did the mill demand from its director").
func (e *Engine) ownSide(q *question) bool {
	r := &q.roles
	switch r.act {
	case knowledge.Demand, knowledge.Accuse, knowledge.Threaten, knowledge.Oblige:
	default:
		return false
	}
	to := &r.other
	if q.leans || len(r.source) != 1 || len(to.actors) != 1 || r.source[0] == to.actors[0] || !slices.Contains(e.speaksFor[r.source[0]], to.actors[0]) && !slices.Contains(e.speaksFor[to.actors[0]], r.source[0]) {
		return false
	}
	return !slices.ContainsFunc(e.library.Statements, func(s knowledge.Statement) bool {
		return slices.Contains(s.Speaker, r.source[0]) && slices.Contains(s.Addressee, to.actors[0])
	})
}
