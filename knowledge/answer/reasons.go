package answer

import (
	"slices"

	"disputebot/knowledge"
)

// ownReasons puts first, for a question why somebody does something, the best passage of the article in which they give a reason in their own
// words, if it is near enough to the best of all: an act is mostly told in one sentence and justified in the next, by who did it.
func (e *Engine) ownReasons(q *question, found []ranked) []ranked {
	if !q.reasons || q.leans || q.roles.act == knowledge.Sanction || q.roles.act == knowledge.Threaten || len(found) == 0 || e.justifies(q, &e.corpus.docs[found[0].doc], false) {
		return found
	}
	article := e.corpus.docs[found[0].doc].passage.Article
	return led(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return d.passage.Article == article && e.justifies(q, d, e.corpus.follow(r.doc, found[0].doc))
	})
}

// justifies tells whether one whose act a question asks about speaks in a passage, quoted or with words that give a reason; of a refusal,
// whatever they say beside the best passage is one. Who promises or agrees gives none, nor who does the opposite.
func (e *Engine) justifies(q *question, d *doc, beside bool) bool {
	r := &q.roles
	doer := r.doer
	if doer.empty() && q.Kind != knowledge.Why {
		doer = q.firstParty(e, 0)
	}
	return d.tells(func(s *knowledge.Statement) bool {
		if s.Act == knowledge.Promise || s.Act == knowledge.Agree || opposite(r.act, s.Act) {
			return false
		}
		by := e.compared(q, &doer, e.voices.at[s][0]) > 0
		if r.act == "" && q.opensWith(r.about) {
			by = e.party(r.about, s.Speaker) > 0
		}
		return by && (d.grounds || s.Direct || beside && r.act == knowledge.Refuse)
	})
}

// opensWith tells whether a question names nobody but some actors, before any other word of meaning but what they are.
func (q *question) opensWith(actors []string) bool {
	if len(actors) != 1 {
		return false
	}
	first := slices.IndexFunc(q.words, func(w word) bool { return w.actor })
	return first >= 0 && first <= 1
}
