package answer

import "slices"

// untoldEvent tells whether a question takes for granted, by a noun, an event of which no passage tells: "how long did the strike last", where nobody
// strikes.
func (e *Engine) untoldEvent(q *question, found []ranked) bool {
	v, ok := e.eventOf(q)
	if !ok || !v.noun || len(e.corpus.docs) > smallLibrary {
		return false
	}
	w := e.words[q.Lang]
	idle, happening, nouns := w.askingWords(q.tokens, q.Kind, q.want), w.moods.happeningAt(q.tokens), 0
	for _, n := range v.words {
		if at := q.words[n].at; at >= 0 && (idle[at] || happening[at]) || n == q.focus { // "how long", "last"
			continue
		}
		nouns++
		if slices.ContainsFunc(found, func(r ranked) bool { return r.sims[n] >= likeEvent }) {
			return false
		}
	}
	return nouns > 0
}
