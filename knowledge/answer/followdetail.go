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
	if !q.asksSort() {
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

// inDetail are the passages for a message that asks for a particular alone, the one first of those just quoted that holds such a thing, else the next in
// which the same one goes on to tell it; nil where none does.
func (e *Engine) inDetail(q *question, found []ranked) []ranked {
	i, ok := e.corpus.byID[q.passage]
	if !q.detail || q.more || !ok {
		return nil
	}
	if limit := e.limitNear(q, i); limit >= 0 {
		i = limit
	} else {
		i = e.particularNear(q, i)
	}
	at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
	if at < 0 {
		return nil
	}
	return moved(found, []int{at}, 0)
}

// particularNear is the passage that holds the sort of thing a message asks for: the first one quoted, else another of those quoted by the same ones, else
// the next in which they go on; -1 where none does.
func (e *Engine) particularNear(q *question, last int) int {
	holds := func(i int) bool { return e.offers(q, &e.corpus.docs[i]) > 0 }
	if holds(last) {
		return last
	}
	ours := func(i int) bool {
		return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return e.speaksOn(last, s) })
	}
	for _, id := range q.shown {
		if i, ok := e.corpus.byID[id]; ok && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article && holds(i) && ours(i) {
			return i
		}
	}
	for i := last + 1; i <= last+sequelReach && i < len(e.corpus.docs) && e.corpus.together(i, last); i++ {
		if holds(i) && ours(i) {
			return i
		}
	}
	return -1
}

// limitNear is, for a message that asks for a limit alone ("by when?", « c'est pour quand ? »), the passage that tells one rather than any time: the last
// quote, another one quoted with it, else the nearest in its article, one behind it before one as far in front of it; -1 where none does.
func (e *Engine) limitNear(q *question, last int) int {
	if q.want != wantDeadline {
		return -1
	}
	tells := func(i int) bool {
		return i >= 0 && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article && e.offers(q, &e.corpus.docs[i]) == 1
	}
	if tells(last) {
		return last
	}
	for _, id := range q.shown {
		if i, ok := e.corpus.byID[id]; ok && tells(i) {
			return i
		}
	}
	for n := 1; n <= furtherReach; n++ {
		if tells(last + n) {
			return last + n
		}
		if n <= nextReach && tells(last-n) {
			return last - n
		}
	}
	return -1
}

// asksOfDeed tells whether a message says nothing but an act and that it asks when, where or how much, and names nobody ("when was that announced?",
// « c'était décidé quand ? »).
func (e *Engine) asksOfDeed(q *question) bool {
	r := &q.roles
	if r.act == "" || !q.asksSort() || len(r.source)+len(r.addressee)+len(r.about) > 0 || !r.doer.empty() || !r.other.empty() {
		return false
	}
	w := e.words[q.Lang]
	return len(q.words) > 0 && !slices.ContainsFunc(q.words, func(word word) bool {
		return word.at < 0 || word.name || word.actor || !q.inCue(&word) && (q.want == "" || w.nouns.nouns[word.fold].want != q.want && !w.asksBy(q, word.at))
	})
}

// asksSort tells whether a question asks for a time, a figure or a place.
func (q *question) asksSort() bool {
	switch q.want {
	case wantWhere, wantDuration, wantYear, wantMonth, wantDay:
		return true
	}
	return q.Kind == knowledge.When || q.Kind == knowledge.HowMuch
}

// ofTheDeed are the passages for a message that asks when or how much of an act that was just quoted, that quote first, if it tells the act with
// such a thing; nil where it does not.
func (e *Engine) ofTheDeed(q *question, found []ranked) []ranked {
	i, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || q.more || !q.ownAct || !q.asksSort() || q.swapsOrSupposes() || e.offers(q, &e.corpus.docs[i]) <= 0 {
		return nil
	}
	at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
	if at < 0 || slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && (w.actor || w.name) }) {
		return nil
	}
	done := func(s *knowledge.Statement) bool { return s.Act == q.roles.act && e.mayBeDoer(q, s) }
	if !e.mostMet(q, &found[at]) || !e.corpus.docs[i].tells(done) {
		return nil
	}
	return moved(found, []int{at}, 0)
}
