package answer

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// rollNames is how many names the list of those who signed a letter holds at the least, rollWithin how many words may stand before its colon.
const (
	rollNames  = 2
	rollWithin = 5
)

// signatories puts first, for a question who signed a letter, the list of the names under it, in the article of the best passage: "Signed: Ann Lee,
// actor; Odo Brandt, baker." What the letter says of itself ("two actors and a baker") names nobody.
func (e *Engine) signatories(q *question, found []ranked) []ranked {
	if _, _, ok := lang.FirstOf(e.words[q.Lang].signing, q.tokens); !ok || len(found) == 0 || q.Kind != knowledge.List && q.Kind != knowledge.Who {
		return found
	}
	article := e.corpus.docs[found[0].doc].passage.Article
	for j := range e.corpus.within(article) {
		if e.words[e.corpus.docs[j].passage.Lang].opensRoll(&e.corpus.docs[j]) {
			return e.first(found, j)
		}
	}
	return found
}

// opensRoll tells whether a passage is a list of those who signed: a word for signing opens it, a colon follows, and names.
func (w *questionWords) opensRoll(d *doc) bool {
	tokens := lang.Tokens(d.text)
	for i := range tokens[:min(len(tokens), rollWithin)] {
		if tokens[i].Text == ":" {
			_, _, ok := lang.FirstOf(w.signing, tokens[:i])
			return ok && len(d.runs) >= rollNames
		}
	}
	return false
}
