package answer

import (
	"strings"

	"disputebot/knowledge/lang"
)

// defines tells whether a sentence says what a thing of the question is: right after the thing's words comes a comma,
// a bracket or a dash with words behind it ("X, a charity, …"), or a copula ("X is …").
func (e *Engine) defines(q *question, d *doc) bool {
	w := e.words[d.passage.Lang]
	tokens := lang.Tokens(d.text)
	for i, t := range tokens {
		if t.Kind == lang.Mark || !e.named(q, d, t) {
			continue
		}
		next := afterClosing(tokens, i+1)
		if next+1 >= len(tokens) || e.named(q, d, tokens[next]) {
			continue
		}
		if strings.ContainsAny(tokens[next].Text, ",(—–:") {
			return true
		}
		for _, p := range w.copulas {
			if from, _, ok := p.In(tokens[next:min(next+4, len(tokens))]); ok && from == 0 {
				return true
			}
		}
	}
	return false
}

// afterClosing is the first token from i on that closes no quotation.
func afterClosing(tokens []lang.Token, i int) int {
	for i < len(tokens) && strings.ContainsAny(tokens[i].Text, "»”’\"'") {
		i++
	}
	return i
}

// named tells whether a token of a passage is one of the question's own words.
func (e *Engine) named(q *question, d *doc, t lang.Token) bool {
	term, ok := e.corpus.vocab[stemKey(d.passage.Lang, e.corpus.langs.Lang(d.passage.Lang).Stem(t.Fold))]
	if !ok {
		return false
	}
	for _, w := range q.words {
		for _, s := range w.stems {
			if s.ok && s.term == term && !w.carried {
				return true
			}
		}
	}
	return false
}
