package answer

import (
	"slices"

	"disputebot/knowledge"
)

// ownWish takes what somebody wants to do themselves ("how many jobs does A want to cut", « A veut supprimer combien de postes ») for what they
// say: nobody is asked for it, so that what is demanded of them is not the same the other way round.
func (w *questionWords) ownWish(q *question, r *roles) {
	if r.act != knowledge.Demand || !r.other.empty() || len(r.addressee) > 0 {
		return
	}
	if slices.ContainsFunc(w.wishes, func(p purposeWords) bool { return p.at(q.tokens, r.cue.Start) }) {
		r.act = knowledge.State
	}
}
