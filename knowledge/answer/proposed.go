package answer

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Who offers something of their own ("she proposes to hand over the numbers") tells it with the verb by which others are told what to do. A
// question for an offer means it where it is theirs.

// proposes tells whether a statement by the one whom a question asks for an offer offers something: it demands of nobody, by a word for offering.
func (e *Engine) proposes(q *question, s *knowledge.Statement) bool {
	r := &q.roles
	if r.act != knowledge.Promise || s.Act != knowledge.Demand || !s.AddresseeText.Empty() || e.compared(q, &r.doer, e.voices.at[s][0]) <= 0 {
		return false
	}
	return e.words[q.Lang].offers(r.cue.Of(q.text)) && e.words[s.Lang].offers(s.Cue.Of(e.corpus.articles[s.Article].Text))
}

// offers tells whether a cue holds a word for offering.
func (w *questionWords) offers(cue string) bool {
	_, _, ok := lang.FirstOf(w.offering, lang.Tokens(cue))
	return ok
}
