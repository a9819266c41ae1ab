package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "Did they appeal?", « et ils ont payé ? », "what did that cost them?" behind an answer ask for what came next, and an article tells it further down in
// those very words, often of "the studio" or "its lawyer".

// didLeast is how like each word of such a message a passage must have one.
const didLeast = .8

// didBehind are the passages for a message that asks whether something was done or will be, by a pronoun or of those spoken of, the nearest one first
// behind the last quote that has all that the message says; nil where none has, or where the best one has it and does not only press for it.
func (e *Engine) didBehind(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || q.Kind != knowledge.YesNo || len(found) == 0 || q.roles.act == knowledge.State && q.ownAct || q.more || q.swapsOrSupposes() {
		return nil
	}
	own := func(n int) bool {
		w := &q.words[n]
		return !w.carried && !e.isName(w) && !w.actor && !slices.Contains(q.roles.doer.words, n)
	}
	if !slices.ContainsFunc(q.indices(), own) {
		return nil
	}
	has := func(r *ranked) bool { return q.share(r.sims, didLeast, own) == 1 }
	presses := func(i int) bool {
		return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
			return s.Act == knowledge.Demand || s.Act == knowledge.Oblige || s.Act == knowledge.Sanction
		})
	}
	best := found[0].doc
	if has(&found[0]) && !(best == last && presses(best)) {
		return nil
	}
	if q.ownAct && q.roles.act != q.actBefore && e.deedNear(q.roles.act, last) {
		return nil // what was done has a better witness than its words
	}
	for i := last + 1; i <= last+saysReach && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
		if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); at >= 0 && !e.corpus.docs[i].passage.Title && has(&found[at]) && !presses(i) {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// deedNear tells whether the passage last quoted, or one close behind it, tells an act or its opposite.
func (e *Engine) deedNear(act knowledge.Act, last int) bool {
	for i := last; i <= last+nextReach && i < len(e.corpus.docs); i++ {
		if e.corpus.near(last, i) && e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return s.Act == act || opposite(act, s.Act) }) {
			return true
		}
	}
	return false
}

// indices are the places of a question's words.
func (q *question) indices() []int {
	out := make([]int, len(q.words))
	for n := range out {
		out[n] = n
	}
	return out
}

// cost are the passages for a message that asks nothing but what something cost somebody, the nearest one first at the last quote or close behind it that
// tells a sum; nil where none does.
func (e *Engine) cost(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || q.more || q.Kind != knowledge.HowMuch || q.swapsOrSupposes() {
		return nil
	}
	from, to, costs := lang.FirstOf(e.words[q.Lang].costing, q.tokens)
	if !costs || slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && (w.at < from || w.at >= to) }) {
		return nil
	}
	sum := func(from, to int) []ranked {
		for i := from; i <= to && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
			if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); at >= 0 && e.offers(q, &e.corpus.docs[i]) > 0 {
				return moved(found, []int{at}, 0)
			}
		}
		return nil
	}
	if told := sum(last, last+nextReach); told != nil {
		return told
	}
	for _, id := range q.shown { // the demand was quoted too, and what came of it stands behind that
		if i, ok := e.corpus.byID[id]; ok && i != last {
			if told := sum(i, i+1); told != nil {
				return told
			}
		}
	}
	return nil
}
