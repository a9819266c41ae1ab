package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
)

// A sentence that ends in a colon says only that something is said: what was said stands behind it.

// announced puts what a sentence with a colon at its end introduces before that sentence, where that is the best one and what somebody said is
// asked: "Ann Lee wrote on her page:", "The town will not sell."
func (e *Engine) announced(q *question, found []ranked) []ranked {
	switch q.Kind {
	case knowledge.What, knowledge.Stance, knowledge.List, knowledge.Why, knowledge.YesNo:
	default:
		return found
	}
	if len(found) == 0 || q.want != "" { // "where did she write"
		return found
	}
	i := found[0].doc
	if !strings.HasSuffix(strings.TrimRight(e.corpus.docs[i].text, " \u00a0\u202f"), ":") || !e.corpus.follow(i, i+1) || e.corpus.docs[i+1].content < heading {
		return found
	}
	if slices.ContainsFunc(found, func(r ranked) bool { return r.doc == i+1 }) {
		found[0].must = true
	}
	return e.first(found, i+1)
}
