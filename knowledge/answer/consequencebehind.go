package answer

import "disputebot/knowledge"

// consequenceBehind is the passage that tells what follows and stands behind one of the best, which tells what somebody is to do: "She was told to
// mend the brakes. Failing that, the cranes would be sealed." It is -1 where there is none, or where one of these tells what follows itself.
func (e *Engine) consequenceBehind(q *question, found []ranked) int {
	for _, r := range found[:min(len(found), manySnippets)] {
		if r.score < actShare*found[0].score || e.toldToFollow(q, r.doc) {
			break
		}
		for j := r.doc + 1; j <= r.doc+settleReach && j < len(e.corpus.docs) && e.corpus.near(r.doc, j); j++ {
			if d := &e.corpus.docs[j]; d.follows() && e.goesOn(r.doc, j) && (q.Kind != knowledge.HowMuch || e.offers(q, d) == 1) {
				return j
			}
		}
	}
	return -1
}

// toldToFollow tells whether a passage tells what follows, rather than the threat of one whom the question itself supposes to carry it out: "what
// happens if the chain drops the cheese".
func (e *Engine) toldToFollow(q *question, i int) bool {
	d := &e.corpus.docs[i]
	return d.follows() && (q.Kind != knowledge.HowMuch || e.offers(q, d) == 1) && !d.tells(func(s *knowledge.Statement) bool {
		return s.Act == knowledge.Threaten && e.party(q.roles.about, s.Speaker) > 0
	})
}
