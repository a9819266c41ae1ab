package answer

import (
	"slices"

	"disputebot/knowledge/lang"
)

// "What are their names?" behind an answer that calls several people by what they are is told by the sentence that names them, close by or wherever the
// article calls them so; where none does, nobody can tell.

// asksTheirNames tells whether a message asks for nothing but the names of several people spoken of.
func (e *Engine) asksTheirNames(q *question) bool {
	return e.isAll(q, e.words[q.Lang].namesAsked)
}

// manyNames is from how many runs of capitals on a sentence that names one person known to the library is a list of them.
const manyNames = 4

// theirNames are the passages for a message that asks for the names of several people, the one first that names some persons: the last quote, another of those quoted, one beside it, or the best
// of the article that calls them as they were called; nil where none does.
func (e *Engine) theirNames(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok {
		return nil
	}
	names := func(i int) bool {
		n := e.namedIn(i)
		return n > 1 || n == 1 && e.corpus.docs[i].names >= manyNames
	}
	near := []int{last}
	for _, id := range q.shown {
		if i, ok := e.corpus.byID[id]; ok {
			near = append(near, i)
		}
	}
	for _, i := range append(near, last-1, last+1) {
		at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
		if at >= 0 && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article && names(i) {
			return moved(found, []int{at}, 0)
		}
	}
	at := slices.IndexFunc(found, func(r ranked) bool {
		called := slices.ContainsFunc(q.indices(), func(n int) bool {
			return e.words[q.Lang].nouns.nouns[q.words[n].fold].person() && r.sims[n] >= sameTopic
		})
		return e.corpus.docs[r.doc].passage.Article == e.corpus.docs[last].passage.Article && called && names(r.doc)
	})
	if at < 0 {
		return nil
	}
	return moved(found, []int{at}, 0)
}

// namedIn is how many persons whom the library knows passage i calls by name.
func (e *Engine) namedIn(i int) int {
	d := &e.corpus.docs[i]
	named := map[string]bool{}
	for _, m := range e.asker.Mentions(d.text, d.passage.Lang) {
		own := folds(m.Actor)
		if e.persons[m.Actor] && slices.ContainsFunc(lang.Tokens(m.Span.Of(d.text)), func(t lang.Token) bool { return slices.Contains(own, t.Fold) }) {
			named[m.Actor] = true
		}
	}
	return len(named)
}
