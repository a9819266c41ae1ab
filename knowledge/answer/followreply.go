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

// gotReach is how many sentences behind the last quote may tell what reply it got.
const gotReach = 5

// replyGot are the passages for a message that asks what reply those spoken of got, and names nobody ("what were they told?", « on leur a répondu quoi ? »),
// the nearest one first behind the last quote that tells of a reply without saying whose it is, or by others; nil where none does.
func (e *Engine) replyGot(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	w := e.words[q.Lang]
	from, to, _ := lang.FirstOf(w.receiving, q.tokens)
	if !ok || !q.leans || q.piece || q.Kind == knowledge.YesNo || q.asksSort() || q.reasons || q.more || q.swapsOrSupposes() || !w.receives(q.tokens) || slices.ContainsFunc(q.words, func(w word) bool {
		return !w.carried && !q.inCue(&w) && (w.at < from || w.at >= to) && !e.replyWord(q, &w)
	}) {
		return nil
	}
	for i := last + 1; i <= last+gotReach && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
		if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); at >= 0 && e.tellsGot(last, i) {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// replyWord tells whether a word of a message is one of those by which it asks for a reply.
func (e *Engine) replyWord(q *question, word *word) bool {
	from, to, ok := lang.FirstOf(e.words[q.Lang].replies, q.tokens)
	return ok && word.at >= from && word.at < to
}

// tellsGot tells whether passage i tells what those of the last quote got in reply: in so many words, or by a refusal, an answer or a promise of others.
func (e *Engine) tellsGot(last, i int) bool {
	d := &e.corpus.docs[i]
	tokens := lang.Tokens(d.text)
	w := e.words[d.passage.Lang]
	theirs := func(s *knowledge.Statement) bool { return s.Direct && e.speaksOn(last, s) } // "All we got was a coupon."
	if _, _, got := lang.FirstOf(w.receiving, tokens); got && (w.opensBack(tokens, e.corpus.names) || d.tells(theirs)) {
		return true
	}
	return e.tellsEffect(d) || d.tells(func(s *knowledge.Statement) bool {
		return s.Polarity != knowledge.Hypothetical && len(s.Speaker) > 0 && (answers(s.Act) || s.Act == knowledge.Defend) &&
			!e.corpus.docs[last].tells(func(p *knowledge.Statement) bool { return e.party(p.Speaker, s.Speaker) > 0 })
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
