package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Behind an answer people ask for the same of another thing ("and the wages?", « et sur les horaires ? »), or what somebody says of it. Where no
// article that the conversation may be about has that thing, the last quote is no answer, however well it meets the question before.

// untoldTopic tells whether a follow-up turns to a thing that no passage in sight has.
func (e *Engine) untoldTopic(q *question, found []ranked) bool {
	topic := e.newTopic(q)
	if len(topic) == 0 || len(e.corpus.docs) > smallLibrary {
		return false
	}
	inSight := e.articlesInSight(q, found)
	return !slices.ContainsFunc(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		if q.Kind == knowledge.HowMuch && e.offers(q, d) < 0 { // in that year something else was
			return false
		}
		return inSight[d.passage.Article] && slices.ContainsFunc(topic, func(n int) bool { return r.sims[n] >= e.metTopic(q, n) })
	})
}

// turnedTo moves to the front, for a follow-up that turns to another thing, the best passage of the article that the conversation is about which has
// that thing, if it is near enough to the best of all.
func (e *Engine) turnedTo(q *question, found []ranked) []ranked {
	topic := e.newTopic(q)
	if len(topic) == 0 {
		return found
	}
	return led(found, func(r ranked) bool {
		return e.corpus.docs[r.doc].passage.Article == q.article && slices.ContainsFunc(topic, func(n int) bool { return r.sims[n] >= e.metTopic(q, n) })
	})
}

// metTopic is how like a word of a passage must be to the one that a follow-up turns to: a figure is no other.
func (e *Engine) metTopic(q *question, n int) float64 {
	if startsWithDigit(q.words[n].fold) {
		return 1
	}
	return sameTopic
}

// sameTopic is from what likeness on a passage has a thing: of wages and of pay, not of trams and of roads.
const sameTopic = .6

// newTopic are the words of the thing that a follow-up turns to, none where it turns to nothing new, or to somebody by name: all that stands
// behind the words that open it ("and the wages?"), or what it asks somebody's words of ("what did she say about the wages?").
func (e *Engine) newTopic(q *question) []int {
	if !q.leans || q.article == "" || q.others || q.piece || q.noun || q.follows || q.more || q.identity {
		return nil
	}
	w := e.words[q.Lang]
	from := w.openedTo(q.tokens)
	if rest := q.tokens[from:]; from == 0 || w.asks(rest) || w.pointsBack(rest) || wordCount(rest) > topicWords || q.ownAct {
		if from = w.topicAt(q); from < 0 {
			return nil
		}
	}
	if _, _, supposes := lang.FirstOf(w.conditions, q.tokens); supposes {
		return nil
	}
	var out []int
	for n := range q.words {
		switch word := &q.words[n]; {
		case word.carried || word.at < from:
		case e.isName(word) && !startsWithDigit(word.fold), word.actor:
			return nil
		default:
			out = append(out, n)
		}
	}
	return out
}

// openedTo is where the words that open a message end ("and what about"), 0 where none do.
func (w *questionWords) openedTo(tokens []lang.Token) int {
	at := 0
	for {
		end := at
		for _, p := range w.openers {
			if to, ok := p.At(tokens, at); ok {
				end = max(end, to)
			}
		}
		if end == at {
			return at
		}
		at = end
	}
}

// topicAt is where the thing begins of which a message asks somebody's words, -1 where it asks for none: behind the last preposition for it, one
// small word between at most.
func (w *questionWords) topicAt(q *question) int {
	if !q.ownAct || q.roles.act != knowledge.State {
		return -1
	}
	for i := len(q.tokens) - 1; i > 0; i-- {
		if q.tokens[i-1].End <= q.roles.cue.Start {
			return -1
		}
		for _, p := range w.topical {
			if to, ok := p.At(q.tokens, i); ok && slices.ContainsFunc(q.words, func(word word) bool { return word.at == to || word.at == to+1 }) {
				return to
			}
		}
	}
	return -1
}

// articlesInSight are the one that a conversation is about and those that have most of what was asked before.
func (e *Engine) articlesInSight(q *question, found []ranked) map[string]bool {
	best := map[string][]float64{}
	for _, r := range found {
		id := e.corpus.docs[r.doc].passage.Article
		best[id] = better(best[id], r.sims)
	}
	out := map[string]bool{q.article: true}
	for id, sims := range best {
		if slices.ContainsFunc(q.words, func(w word) bool { return w.carried }) && q.share(sims, articleLeast, func(n int) bool { return q.words[n].carried }) > .5 {
			out[id] = true
		}
	}
	return out
}
