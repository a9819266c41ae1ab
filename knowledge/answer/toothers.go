package answer

import "disputebot/knowledge"

// ofOthers tells whether a question takes for granted that one whom it names demanded something of another whom it names ("what did the union ask of
// Arval?"), and every demand of theirs is to somebody else, or to nobody and far from any word of that other.
func (e *Engine) ofOthers(q *question) bool {
	r := &q.roles
	if !pressing(r.act) && r.act != knowledge.Threaten || !r.granted || r.doer.empty() || !e.named(q, &r.other) || !q.asksRelation() {
		return false
	}
	asks := false
	for i := range e.corpus.docs {
		for _, s := range e.corpus.docs[i].statements {
			if r.tells(s.Act) == 0 || !e.mayBeBy(q, s, i) {
				continue
			}
			if e.mayBeOf(q, s, i) {
				return false
			}
			asks = asks || e.byDoer(q, s)
		}
	}
	return asks
}

// mayBeBy tells whether a statement of passage i may be by the one whom a question names for it: it is by them, or by one who is called by a common noun
// alone ("the former jockey wants Arval to pay") beside a word of the other.
func (e *Engine) mayBeBy(q *question, s *knowledge.Statement, i int) bool {
	n := e.voices.at[s][0]
	return e.compared(q, &q.roles.doer, n) >= 0 || !e.voices.list[n].named && e.tellsOf(q, &q.roles.other, &e.corpus.docs[i])
}

// mayBeOf tells whether a statement of passage i may be to the one whom a question names: to them, beside a word of theirs, or to nobody by name right
// after one, or in an article that wants most of all of them. A reproach may come later still.
func (e *Engine) mayBeOf(q *question, s *knowledge.Statement, i int) bool {
	r, n := &q.roles, e.voices.at[s][1]
	if e.compared(q, &r.other, n) > 0 || e.tellsOf(q, &r.other, &e.corpus.docs[i]) || e.saysOf(q, s, i) {
		return true
	}
	if e.toEachSide(q, s) || e.pressesElsewhere(q, s) > 0 {
		return true
	}
	if !e.leavesOpen(n) {
		return e.compared(q, &r.other, n) == 0 && !e.voices.list[n].named // "the group", which may be theirs
	}
	if s.Act != knowledge.Demand && e.namedBeside(q, &r.other, i) {
		return true
	}
	return e.corpus.follow(i, i-1) && e.tellsOf(q, &r.other, &e.corpus.docs[i-1]) || e.mayBeTo(q, s, i)
}
