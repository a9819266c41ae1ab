package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/statement"
)

// doerShare is the least share of the best score of a passage that tells the act asked about by the one asked about, where the best tells
// nothing of them.
const doerShare = .8

// byTheDoer puts before a passage that tells nothing of the one whom the question names the best one, near enough to it, that tells the very act
// by them: "what does the union fear about the plan" is no question after whoever wrote to somebody about the plan. Whether something is so
// another may tell, and who compares asks for more than one.
func (e *Engine) byTheDoer(q *question, found []ranked) []ranked {
	r := &q.roles
	switch q.Kind {
	case knowledge.YesNo, knowledge.Timeline, knowledge.Compare:
		return found
	}
	if len(found) == 0 || r.act == "" || r.passive || r.doer.empty() || e.ofDoer(q, &found[0]) {
		return found
	}
	for n := range found {
		if found[n].score < doerShare*found[0].score {
			break
		}
		if p := &found[n].parts; p[answering] > 0 || r.act == knowledge.State && p[saying] > 0 {
			return moved(found, []int{n}, 0)
		}
	}
	return found
}

// ofDoer tells whether a passage tells of the one whom the question names as doing something: as a party, or by their words or name.
func (e *Engine) ofDoer(q *question, r *ranked) bool {
	doer, d := &q.roles.doer, &e.corpus.docs[r.doc]
	if r.parts[stranger] > 0 {
		return r.parts[deed] > 0
	}
	return r.parts[deed] > 0 || r.parts[party] > 0 || e.tellsOf(q, doer, d) ||
		slices.ContainsFunc(e.asker.Mentions(d.text, d.passage.Lang), func(m statement.Mention) bool { return e.party(doer.actors, []string{m.Actor}) > 0 })
}

// soften makes an accusation of a thing a mere saying: who asks what somebody holds against a plan, or criticises about it, is answered by
// whatever they say of it, while somebody who is accused must have been.
func (q *question) soften() {
	r := &q.roles
	switch q.Kind {
	case knowledge.What, knowledge.Stance:
		if r.act == knowledge.Accuse && !r.passive && !r.doer.empty() && r.other.empty() && !q.nothingBeside() {
			r.act = knowledge.State
		}
	}
}
