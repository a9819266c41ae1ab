package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "When was that?", "for how long?" or "where?" behind an answer asks for a particular of what was just quoted, and the quote itself often
// tells it.

// asksDetail tells whether a message says nothing but what sort of thing it asks for: a time, a figure or a place.
func (e *Engine) asksDetail(q *question) bool {
	switch {
	case q.Kind == knowledge.When, q.Kind == knowledge.HowMuch, q.want == wantWhere, q.want == wantDuration, q.want == wantYear, q.want == wantMonth, q.want == wantDay:
	default:
		return false
	}
	w := e.words[q.Lang]
	return !slices.ContainsFunc(q.words, func(word word) bool {
		return q.want == "" || w.nouns.nouns[word.fold].want != q.want && !w.asksBy(q, word.at)
	})
}

// asksBy tells whether a token belongs to the words that say which sort of thing a question asks for ("for how long").
func (w *questionWords) asksBy(q *question, at int) bool {
	return slices.ContainsFunc(w.wants, func(r wantRow) bool {
		from, to, ok := lang.FirstOf(r.phrases, q.tokens)
		return r.want == q.want && ok && from <= at && at < to
	})
}

// inDetail are the passages for a message that asks for a particular alone, the one just quoted first, if it holds such a thing; nil where it
// does not.
func (e *Engine) inDetail(q *question, found []ranked) []ranked {
	i, ok := e.corpus.byID[q.passage]
	if !q.detail || q.more || !ok || e.offers(q, &e.corpus.docs[i]) <= 0 {
		return nil
	}
	at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
	if at < 0 {
		return nil
	}
	return moved(found, []int{at}, 0)
}
