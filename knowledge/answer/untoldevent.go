package answer

import "slices"

// untoldEvent tells whether the event that a question takes for granted, if any, is told by a noun, and no passage tells of it: "how long did the
// strike last", where nobody strikes.
func (e *Engine) untoldEvent(q *question, v *event, found []ranked) bool {
	if v == nil || !v.noun {
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
