package answer

import "disputebot/knowledge"

// repliesThere tells whether the best passage is a word of the one whose reply is asked for, in an article in which the one to whom they reply
// demands something or accuses: who replies to whom is told by the two together, and by no word of either sentence.
func (e *Engine) repliesThere(q *question, best int) bool {
	r := &q.roles
	if !q.replies || q.leans || r.doer.empty() || r.other.empty() {
		return false
	}
	d := &e.corpus.docs[best]
	if !d.tells(func(s *knowledge.Statement) bool {
		return !pressing(s.Act) && s.Polarity != knowledge.Hypothetical && e.compared(q, &r.doer, e.voices.at[s][0]) > 0
	}) {
		return false
	}
	for i := range e.corpus.within(d.passage.Article) {
		if e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
			at := e.voices.at[s]
			return pressing(s.Act) && e.compared(q, &r.other, at[0]) > 0 && e.compared(q, &r.doer, at[1]) > 0
		}) {
			return true
		}
	}
	return false
}
