package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "What does Ann Lee say of the pier? – And of the skippers?" keeps who speaks and changes what they speak of, whoever that may be.

// changesTopic tells whether a message is nothing but a preposition for what is spoken of with something behind it, where the question before asked
// what somebody says ("and on the fees?", « et des bateliers ? »), and leaves the parties to that question.
func (e *Engine) changesTopic(q *question, prev *knowledge.Reading) bool {
	w := e.words[q.Lang]
	if prev.Act != knowledge.State || len(prev.Source)+len(prev.SourceWords) == 0 || w.asks(q.tokens) || w.pointsBack(q.tokens) {
		return false
	}
	i := 0
	for i < len(q.tokens) && w.joining[q.tokens[i].Fold] {
		i++
	}
	if i == len(q.tokens) || len(q.words) == 0 || len(q.words) > topicWords {
		return false
	}
	return slices.ContainsFunc(w.topical, func(p lang.Phrase) bool { _, ok := p.At(q.tokens, i); return ok })
}

// topicWords is how many words of meaning may name what is spoken of.
const topicWords = 4

// onTopic moves to the front, for a message that changes what one speaks of, their best words on that, if they are near enough to the best of all.
func (e *Engine) onTopic(q *question, found []ranked) []ranked {
	if !q.topical {
		return found
	}
	return led(found, func(r ranked) bool {
		own := q.share(r.sims, metEnough, func(n int) bool { return !q.words[n].carried })
		return own >= .5 && e.corpus.docs[r.doc].tells(func(s *knowledge.Statement) bool { return e.compared(q, &q.roles.doer, e.voices.at[s][0]) > 0 })
	})
}
