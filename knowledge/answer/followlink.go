package answer

import (
	"slices"

	"disputebot/knowledge/lang"
)

// "Despite what?", « au lieu de quoi ? », "more than who?", "whose fault is it?" ask for a part of the sentence just quoted by the word that ties it to the
// rest, which stands there, in the language of the article.

// link is a way to tie a part of a sentence to the rest, with the phrases that ask for it and those that lead to it.
type link struct {
	id          string
	asked, told []lang.Phrase
}

// newLinks reads the links of a language.
func newLinks(rows []lang.LinkRow) []link {
	out := make([]link, len(rows))
	for n, row := range rows {
		out[n] = link{row.ID, lang.Phrases(row.Asked), lang.Phrases(row.Told)}
	}
	return out
}

// linkAsked is the id of the link by which a message asks for a part of a sentence, where it says nothing else; "" where it does not.
func (e *Engine) linkAsked(q *question) string {
	for _, l := range e.words[q.Lang].links {
		if e.isAll(q, l.asked) {
			return l.id
		}
	}
	return ""
}

// tied are the passages for a message that asks for a part of a sentence by its link, the one first of those just quoted that has that link, else one right
// beside the first of them; nil where none has.
func (e *Engine) tied(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	id := ""
	if ok && q.leans {
		id = e.linkAsked(q)
	}
	if id == "" {
		return nil
	}
	near := []int{last}
	for _, shown := range q.shown {
		if i, ok := e.corpus.byID[shown]; ok && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article {
			near = append(near, i)
		}
	}
	for _, i := range append(near, last+1, last-1) {
		if i < 0 || i >= len(e.corpus.docs) || e.corpus.docs[i].passage.Article != e.corpus.docs[last].passage.Article || !e.tellsLink(id, i) {
			continue
		}
		others := func(w word) bool { return !w.carried && (w.actor || w.name) && w.count(&e.corpus.docs[i]) == 0 } // "even for Nordel?"
		if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); at >= 0 && !slices.ContainsFunc(q.words, others) {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// tellsLink tells whether passage i has a link, in its own language.
func (e *Engine) tellsLink(id string, i int) bool {
	d := &e.corpus.docs[i]
	links := e.words[d.passage.Lang].links
	n := slices.IndexFunc(links, func(l link) bool { return l.id == id })
	if n < 0 {
		return false
	}
	_, _, ok := lang.FirstOf(links[n].told, lang.Tokens(d.text))
	return ok
}
