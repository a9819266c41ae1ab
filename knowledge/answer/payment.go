package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Who was ordered to pay whom a question may turn round: "how much does the tenant owe Arval after the ruling?", where it is Arval that is to pay.

// paysOtherWay tells whether a question asks how much one party pays or owes another, and the articles tell a sum only that the other is to pay.
func (e *Engine) paysOtherWay(q *question) bool {
	w := e.words[q.Lang]
	_, to, ok := lang.FirstOf(w.paying, q.tokens)
	if !ok || q.Kind != knowledge.HowMuch || q.leans {
		return false
	}
	if _, _, turned := lang.FirstOf(w.paidBy, q.tokens); turned { // "how much is A owed by B"
		return false
	}
	payer := q.firstParty(e, 0)
	if payer.empty() || len(payer.words) == 0 {
		return false
	}
	last := q.words[payer.words[len(payer.words)-1]].at
	payee := q.firstParty(e, max(last+1, to))
	if payee.empty() {
		return false
	}
	turned := false
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		if d.offer&offerMoney == 0 {
			continue
		}
		if e.isToPay(q, &payer, d) {
			return false
		}
		turned = turned || e.isToPay(q, &payee, d) && e.tellsOf(q, &payer, d)
	}
	return turned
}

// isToPay tells whether a passage tells that somebody puts something to a party, or that they agree to it.
func (e *Engine) isToPay(q *question, s *side, d *doc) bool {
	return d.tells(func(st *knowledge.Statement) bool {
		at := e.voices.at[st]
		return presses(st.Act) && e.compared(q, s, at[1]) > 0 || slices.Contains([]knowledge.Act{knowledge.Agree, knowledge.Promise}, st.Act) && e.compared(q, s, at[0]) > 0
	})
}
