package answer

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// insteadBehind puts first, for a question what somebody would have instead, a sentence that tells so, the best one itself or one shortly behind it,
// else what they say behind what another offers: "The mayor offered three slots. The club would rather run the pool itself."
func (e *Engine) insteadBehind(q *question, found []ranked) []ranked {
	if !q.instead || q.leans || q.want != "" || len(found) == 0 || q.Kind == knowledge.YesNo {
		return found
	}
	first := found[0].doc
	behind := func(fits func(j int) bool) int {
		for j := first; j <= first+settleReach && j < len(e.corpus.docs) && e.corpus.near(first, j); j++ {
			if fits(j) {
				return j
			}
		}
		return -1
	}
	j := behind(func(j int) bool {
		d := &e.corpus.docs[j]
		return e.words[d.passage.Lang].tellsInstead(d.text) && e.byThem(q, j)
	})
	if j < 0 {
		j = behind(func(j int) bool { return e.putsForward(q, j) })
	}
	if j < 0 {
		return led(found, func(r ranked) bool {
			d := &e.corpus.docs[r.doc]
			return d.passage.Article == e.corpus.docs[first].passage.Article && e.words[d.passage.Lang].tellsInstead(d.text) && e.byThem(q, r.doc)
		})
	}
	return e.first(found, j)
}

// putsForward tells whether the one of whom a question asks wants or offers something in passage i.
func (e *Engine) putsForward(q *question, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		switch s.Act {
		case knowledge.Demand, knowledge.Promise, knowledge.State:
			return e.compared(q, &q.roles.doer, e.voices.at[s][0]) > 0
		}
		return false
	})
}

// tellsInstead tells whether a sentence tells what somebody would have instead.
func (w *questionWords) tellsInstead(text string) bool {
	_, _, ok := lang.FirstOf(w.instead, lang.Tokens(strings.TrimSpace(text)))
	return ok
}

// byThem tells whether the one of whom a question asks may speak in passage i: they do, or nobody else whose name is known.
func (e *Engine) byThem(q *question, i int) bool {
	d := &e.corpus.docs[i]
	for _, s := range d.statements {
		if e.compared(q, &q.roles.doer, e.voices.at[s][0]) < 0 && !e.byPronoun(s) && e.byName(q, &q.roles.doer) {
			return false
		}
	}
	return true
}
