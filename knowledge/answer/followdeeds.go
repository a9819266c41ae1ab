package answer

import (
	"slices"

	"disputebot/knowledge"
)

// What a follow-up asks of an act that was named before, only a passage that tells that act answers: by the one it names now, and with
// its own date.

// ownDeeds moves to the front, where a follow-up asks the same act of somebody else, the best passage that tells the act by them, if it is
// near enough to the best of all: what was done to them is told in the same words.
func (e *Engine) ownDeeds(q *question, found []ranked) []ranked {
	if !q.renamed || q.roles.act == "" || q.roles.act == knowledge.State || q.roles.doer.empty() {
		return found
	}
	i := slices.IndexFunc(found, func(r ranked) bool { return e.doneBy(q, r.doc) })
	if i < 0 || found[i].score < partyShare*found[0].score {
		return found
	}
	return moved(found, []int{i}, 0)
}

// datedDeeds are the passages that answer a bare "when?" behind a question about an act: those that tell the act and hold a date, none where
// that is told without one. The date of what another did stands near it in most articles. Likewise the figure of another is no answer to
// "and X?" behind how much: there are none where no passage tells the act of X.
func (e *Engine) datedDeeds(q *question, found []ranked) []ranked {
	if !q.dated {
		if q.renamed && q.Kind == knowledge.HowMuch && q.roles.told() && !slices.ContainsFunc(found, func(r ranked) bool { return e.doneBy(q, r.doc) }) {
			return nil
		}
		return found
	}
	return slices.DeleteFunc(slices.Clone(found), func(r ranked) bool {
		return !e.doneBy(q, r.doc) || e.offers(q, &e.corpus.docs[r.doc]) < 0
	})
}

// doneBy tells whether a passage tells the act of the question by the one it names for it, or to them where it names nobody else.
func (e *Engine) doneBy(q *question, i int) bool {
	return slices.ContainsFunc(e.corpus.docs[i].statements, func(s *knowledge.Statement) bool {
		at, party, n := e.voices.at[s], &q.roles.doer, 0
		if party.empty() {
			party, n = &q.roles.other, 1
		}
		return s.Act == q.roles.act && e.compared(q, party, at[n]) > 0
	})
}

// partyShare is the least share of the best score for a passage that tells of those whom a follow-up names.
const partyShare = .5
