package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// asJob reads a question for nothing but the office of somebody named as one for who they are: "what is Ann Lee's job", « quelle est la fonction
// de Paul Roux ».
func (e *Engine) asJob(q *question) {
	if q.Kind != knowledge.What || q.want != wantOffice {
		return
	}
	w := e.words[q.Lang]
	asks := w.asksFor(wantOffice, q.tokens)
	var names []word
	for n := range q.words {
		switch word := &q.words[n]; {
		case word.at < 0 || word.carried:
			return
		case asks[word.at] || w.nouns.nouns[word.fold].want == wantOffice || w.holding[word.fold]:
		case e.isName(word):
			names = append(names, *word)
		default:
			return
		}
	}
	if len(names) == 0 {
		return
	}
	about := q.roles.all()
	q.Kind, q.words, q.want, q.focus, q.of, q.roles = knowledge.Definition, names, "", -1, -1, roles{about: about}
}

// dropAnyone takes the nouns that say no more than that somebody is a person from a question for who they are: "who is this Ann Lee woman".
func (e *Engine) dropAnyone(q *question) {
	if q.Kind != knowledge.Definition || !slices.ContainsFunc(q.words, func(w word) bool { return e.isName(&w) }) {
		return
	}
	nouns := e.words[q.Lang].nouns.nouns
	q.words = slices.DeleteFunc(q.words, func(w word) bool {
		n := nouns[w.fold]
		return !w.carried && !e.isName(&w) && n.want == wantPerson && n.anyone
	})
}

// asksFor marks the tokens of the phrases that ask for a sort of thing, names aside.
func (w *questionWords) asksFor(sort want, tokens []lang.Token) []bool {
	out := make([]bool, len(tokens))
	for _, r := range w.wants {
		if r.want != sort {
			continue
		}
		for _, p := range r.phrases {
			from, to, ok := p.In(tokens)
			for i := from; ok && i < to; i++ {
				out[i] = !upper(tokens[i].Text)
			}
		}
	}
	return out
}
