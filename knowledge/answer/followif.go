package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Behind an answer people ask what follows if somebody does what they are asked, or does not ("and if they refuse?").

// suppose reads a message that is nothing but a condition, and what it supposes: that somebody agrees, or, by a verb or by denying
// another, that they refuse.
func (w *questionWords) suppose(q *question) {
	from, _, ok := lang.FirstOf(w.conditions, q.tokens)
	if !ok || from > 2 {
		return
	}
	denied := slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.negations[t.Fold] })
	switch act := q.roles.act; {
	case act == knowledge.Refuse && !denied, act == knowledge.Agree && denied, act != knowledge.Refuse && act != knowledge.Agree && denied:
		q.supposed = knowledge.Refuse
	case act == knowledge.Agree, act == knowledge.Refuse:
		q.supposed = knowledge.Agree
	default:
		return
	}
	q.Kind, q.follows, q.roles.act, q.roles.granted = knowledge.What, true, q.supposed, false
}

// supposing are the passages that tell what follows if what is supposed comes: of refusing, any that tells what follows in the article the
// conversation is about, a threat first; of agreeing, only one that tells of it.
func (e *Engine) supposing(q *question, found []ranked) []ranked {
	if q.supposed == "" {
		return found
	}
	out := only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		agreed := d.tells(func(s *knowledge.Statement) bool {
			return s.Act == knowledge.Agree && s.Polarity == knowledge.Hypothetical
		})
		return (q.article == "" || d.passage.Article == q.article) && d.follows() && agreed == (q.supposed == knowledge.Agree)
	})
	return led(out, func(r ranked) bool {
		return e.corpus.docs[r.doc].tells(func(s *knowledge.Statement) bool { return s.Act == knowledge.Threaten })
	})
}
