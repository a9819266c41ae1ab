package answer

import "disputebot/knowledge"

// tellsWhom tells whether a statement tells to whom the act was done that a question asks about: to anybody, by the one whom it names, if any,
// where it asks to whom.
func (e *Engine) tellsWhom(q *question, s *knowledge.Statement) bool {
	r, at := &q.roles, e.voices.at[s]
	if r.act == "" || r.tells(s.Act) == 0 {
		return false
	}
	by := e.compared(q, &r.doer, at[0])
	return q.Kind == knowledge.Whom && r.other.empty() && e.voices.resolved(at[1]) && (by > 0 || r.doer.empty())
}
