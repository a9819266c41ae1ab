package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// payerReach is how many sentences before an order to pay the one may be named whom it means by "it" or "the firm".
const payerReach = 3

// toPayBefore tells whether a question asks how much a body that it names is to pay, and passage i tells a sum that is put to one whom it names by
// no name ("the judgment also orders it to pay 8,000 pounds"), while the sentences right before name that body and no other.
func (e *Engine) toPayBefore(q *question, i int) bool {
	w, d := e.words[q.Lang], &e.corpus.docs[i]
	_, _, pays := lang.FirstOf(w.paying, q.tokens)
	_, _, turned := lang.FirstOf(w.paidBy, q.tokens)
	if q.Kind != knowledge.HowMuch || q.leans || !pays || turned || d.offer&offerMoney == 0 {
		return false
	}
	payer := q.firstParty(e, 0)
	if !e.named(q, &payer) || len(payer.actors) == 0 || slices.ContainsFunc(payer.actors, func(a string) bool { return e.persons[a] }) {
		return false
	}
	return d.tells(func(s *knowledge.Statement) bool {
		to := s.AddresseeText.Of(e.corpus.articles[s.Article].Text)
		return presses(s.Act) && s.Polarity == knowledge.Affirmed && to != "" && to == strings.ToLower(to) && e.aloneBefore(q, &payer, s, i)
	})
}

// aloneBefore tells whether the sentences shortly before passage i name a party, and none from there on names another body than the one that does the
// act of a statement.
func (e *Engine) aloneBefore(q *question, s *side, st *knowledge.Statement, i int) bool {
	for j := i - 1; j >= 0 && j >= i-payerReach && e.corpus.docs[j].passage.Article == st.Article; j-- {
		if !e.tellsOf(q, s, &e.corpus.docs[j]) {
			continue
		}
		for n := j; n <= i; n++ {
			if e.namesOther(&e.corpus.docs[n], slices.Concat(s.actors, st.Speaker)) {
				return false
			}
		}
		return true
	}
	return false
}

// namesOther tells whether a passage names a body that is none of some actors.
func (e *Engine) namesOther(d *doc, actors []string) bool {
	for actor := range e.actors {
		name := folds(actor)
		if len(name) == 0 || actor == strings.ToLower(actor) || e.persons[actor] || slices.Contains(actors, actor) {
			continue
		}
		if slices.ContainsFunc(d.runs, func(r run) bool { return slices.Contains(r.words, name[len(name)-1]) }) {
			return true
		}
	}
	return false
}
