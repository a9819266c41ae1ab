package answer

import "disputebot/knowledge"

// How well a statement tells the act that a question asks about and nothing else.
const (
	toldBeside  = 1 + iota // by the one named, to nobody named, beside a mention of whom the question names
	toldWhole              // by and to those whom the question names
	toldExactly            // beside one of these: the very act, rather than one of its family
)

// asksRelation tells whether a question asks for nothing but who does what to whom: beside its parties and the word for the act it
// holds no word of meaning, so that likeness of words says nothing about an answer.
func (q *question) asksRelation() bool {
	switch q.Kind {
	case knowledge.What, knowledge.Who, knowledge.Whom, knowledge.List, knowledge.Stance:
	default:
		return false
	}
	r := &q.roles
	return !q.leans && !r.passive && r.told() && len(r.source)+len(r.doer.words) > 0 && q.nothingBeside()
}

// nothingBeside tells whether a question holds no word of meaning of its own beside its parties and the word for its act.
func (q *question) nothingBeside() bool {
	for n := range q.words {
		if w := &q.words[n]; w.carried || q.beside(n) && !w.actor {
			return false
		}
	}
	return true
}

// relate sets, for a question that asks for nothing but an act between parties, how well a passage tells it: the very act counts more than
// one of its family, and naming both parties more than leaving open to whom; an article's own title comes last among its like.
func (e *Engine) relate(q *question, r *ranked) {
	if n := e.tellsRelation(q, r.doc); n > 0 {
		r.parts[relation] = (float64(n) - r.parts[headline]/2) / (toldExactly + toldWhole)
	}
}

// relating are, for a question that asks for nothing but an act between parties, the passages that tell it, where there are any.
func (e *Engine) relating(q *question, found []ranked) []ranked {
	if told := only(found, func(r ranked) bool { return r.parts[relation] > 0 }); len(told) > 0 {
		return told
	}
	return found
}

// tellsRelation is how well passage i tells the act that a question asks about, 0 where it does not: the best of what its statements do.
func (e *Engine) tellsRelation(q *question, i int) int {
	best := 0
	for _, s := range e.corpus.docs[i].statements {
		switch {
		case e.byDoer(q, s) || e.goesOnSpeaking(q, s, i):
			best = max(best, e.tellsAs(q, s, i))
		case e.doneOtherwise(q, s) && alike(q.roles.act, s.Act) == 1 && e.compared(q, &q.roles.other, e.voices.at[s][1]) > 0:
			best = max(best, toldBeside)
		}
	}
	if best == 0 && e.bidsSuch(q, i) {
		return toldExactly
	}
	return best
}

// tellsAs is how well a statement of passage i by the one named tells the act.
func (e *Engine) tellsAs(q *question, s *knowledge.Statement, i int) int {
	r, d, n := &q.roles, &e.corpus.docs[i], e.voices.at[s][1]
	if len(s.Addressee) > 0 && e.party(s.Speaker, s.Addressee) > 0 { // nobody asks it of their own
		n = -1
	}
	exact := 0
	switch like := alike(r.act, s.Act); {
	case like == 1:
		exact = toldExactly
	case r.act == knowledge.Threaten && s.Act != knowledge.Refuse && d.follows():
	case like == 0:
		return 0
	}
	switch to := e.compared(q, &r.other, n); {
	case len(r.gain.words) > 0 && !e.tellsOf(q, &r.gain, d):
		if e.namedBeside(q, &r.gain, i) {
			return exact + toldBeside
		}
		return 0
	case r.other.empty() || to > 0:
		return exact + toldWhole
	case e.mentions(s, r.other.actors) || e.leavesOpen(n) && !e.namesSides(s) && e.namedBeside(q, &r.other, i) && e.pressesElsewhere(q, s) >= 0 || e.saysOf(q, s, i):
		return exact + toldBeside
	case exact > 0 && e.toEachSide(q, s):
		return exact + toldWhole
	case exact > 0 && e.pressesElsewhere(q, s) > 0:
		return exact + toldBeside
	case exact > 0 && (e.calledOtherwise(q, s, n) || e.mayBeTo(q, s, i)):
		return toldBeside
	}
	return 0
}

// leavesOpen tells whether a statement's words do not tell to whom it is: to nobody, to a pronoun, or to a body by a common noun alone
// ("both clubs"), which may be anybody's.
func (e *Engine) leavesOpen(n int) bool {
	if !e.voices.resolved(n) {
		return true
	}
	v := &e.voices.list[n]
	if v.named {
		return false
	}
	for fold := range v.folds {
		if e.words[v.code].nouns.nouns[fold].want == wantGroup {
			return true
		}
	}
	return false
}

// openReach is how many sentences off the one may be named whom a statement leaves open.
const openReach = 2

// namedBeside tells whether a party is named in the paragraph of passage i or a few sentences off.
func (e *Engine) namedBeside(q *question, s *side, i int) bool {
	id := e.corpus.docs[i].passage.Article
	for j := max(0, i-openReach); j < len(e.corpus.docs) && j <= i+openReach; j++ {
		if d := &e.corpus.docs[j]; d.passage.Article == id && e.tellsOf(q, s, d) {
			return true
		}
	}
	return e.inParagraph(q, s, i)
}
