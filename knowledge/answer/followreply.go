package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "What did they answer?" is asked of whoever was spoken to, and of what was just told: the reply stands in its article.

// asksReply tells whether a message says nothing but that it asks for a reply, and names nobody ("what was the answer?").
func (e *Engine) asksReply(q *question) bool {
	return q.replies && q.Kind != knowledge.YesNo && q.roles.doer.empty() && q.roles.other.empty() && len(q.roles.about) == 0 && !slices.ContainsFunc(q.words, func(w word) bool {
		from, to, ok := lang.FirstOf(e.words[q.Lang].replies, q.tokens)
		return !w.carried && (!ok || w.at < from || w.at >= to)
	})
}

// within turns the one spoken to into the one who speaks, where a pronoun stands for those at a house ("what did they reply at Nordel?",
// "ils ont répondu quoi chez Nordel ?").
func (w *questionWords) within(q *question) {
	r := &q.roles
	first := slices.IndexFunc(q.words, func(word word) bool { return word.actor })
	if r.act != knowledge.State || !w.pointsBack(q.tokens) || !r.doer.empty() || first < 0 {
		return
	}
	at := q.words[first].at - 1
	if at > 0 && !w.houses[q.tokens[at].Fold] && w.l.Stop(q.tokens[at].Fold) { // an article
		at--
	}
	if at < 0 || !w.houses[q.tokens[at].Fold] {
		return
	}
	r.source, r.addressee, r.about = slices.Concat(r.addressee, r.about), nil, nil
	r.doer, r.other = q.sideFrom(r.source, nil), nobody()
	for n := range q.words {
		if q.words[n].actor {
			r.doer.words = append(r.doer.words, n)
		}
	}
}

// replying moves to the front, where a message in a conversation asks what somebody answered, the best passage of the article it is about in which
// they say something other than what they press for, if it is near enough to the best of all.
func (e *Engine) replying(q *question, found []ranked) []ranked {
	if !q.replies || q.article == "" || q.roles.doer.empty() || q.Kind == knowledge.YesNo {
		return found
	}
	self := func(s *knowledge.Statement) bool { // they themselves rather than who speaks for them or has a like office
		n := e.voices.at[s][0]
		return slices.ContainsFunc(q.roles.doer.actors, func(a string) bool { return slices.Contains(s.Speaker, a) }) ||
			n >= 0 && len(q.roles.doer.actors) == 0 && slices.ContainsFunc(q.roles.doer.words, func(w int) bool { return e.heard(&q.words[w], &e.voices.list[n]) == 1 })
	}
	says := func(fits func(*knowledge.Statement) bool) func(ranked) bool {
		return func(r ranked) bool {
			d := &e.corpus.docs[r.doc]
			return d.passage.Article == q.article && d.tells(func(s *knowledge.Statement) bool {
				at := e.voices.at[s]
				return !pressing(s.Act) && s.Polarity != knowledge.Hypothetical && fits(s) && e.compared(q, &q.roles.doer, at[0]) > 0 && e.compared(q, &q.roles.doer, at[1]) <= 0
			})
		}
	}
	if slices.ContainsFunc(found, says(self)) {
		return led(found, says(self))
	}
	return led(found, says(func(*knowledge.Statement) bool { return true }))
}
