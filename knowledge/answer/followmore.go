package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "What else do they want?", "how much more?", « et elle en veut encore combien ? » ask for another thing of the kind that was just quoted.

// asksMore tells whether a message asks for more of what the answer before told.
func (w *questionWords) asksMore(q *question) bool {
	switch q.Kind {
	case knowledge.What, knowledge.Stance, knowledge.HowMuch, knowledge.List, knowledge.Why, knowledge.Whom:
	default:
		return false
	}
	_, _, more := lang.FirstOf(w.more, q.tokens)
	return more
}

// anotherThan puts the passage that was quoted first before behind the best other one of its article, for a message that asks for more than that
// one told, if it is near enough to it.
func (e *Engine) anotherThan(q *question, found []ranked) []ranked {
	if !q.more || len(found) == 0 || e.corpus.docs[found[0].doc].passage.ID != q.before {
		return found
	}
	r := &q.roles
	if q.want.figures() { // the next one told
		if at := slices.IndexFunc(found, func(f ranked) bool {
			d := &e.corpus.docs[f.doc]
			return f.doc > found[0].doc && f.doc <= found[0].doc+nextReach && d.passage.Article == q.article && e.offers(q, d) == 1
		}); at > 0 {
			return moved(found, []int{at}, 0)
		}
	}
	return led(found, func(f ranked) bool {
		d := &e.corpus.docs[f.doc]
		return d.passage.ID != q.before && d.passage.Article == q.article && e.offers(q, d) >= 0 && (r.act == "" || r.act == knowledge.State || d.tells(func(s *knowledge.Statement) bool {
			return s.Act == r.act && e.compared(q, &r.doer, e.voices.at[s][0]) >= 0
		}))
	})
}

// leavesFigure tells whether a word of the question before, as folded, is a figure or a number in place of which a message asks for one: behind
// "why do they need 40 million?" nobody asks for the 40 million with "how much do they have?".
func (e *Engine) leavesFigure(q *question, fold string) bool {
	if year := len(fold) == 4 && startsWithDigit(fold); year && q.Kind == knowledge.HowMuch { // when it is asked of
		return false
	}
	return (q.Kind == knowledge.HowMuch || q.Kind == knowledge.When) && !q.detail && (startsWithDigit(fold) || counts(e.langs.Lang(q.Lang), fold)) &&
		slices.ContainsFunc(q.words, func(w word) bool { return !w.carried })
}
