package answer

import (
	"slices"
	"strings"
)

// foreignBody is the word for a country that no passage knows, beside the noun of a body or an office that a question asks about in small letters
// ("the irish regulator", « le ministre danois »), "" where there is none. Articles need not name their own country: of one where their languages
// are spoken the office must be unknown as well.
func (e *Engine) foreignBody(q *question, found []ranked) string {
	w := e.words[q.Lang]
	for n := range q.words {
		word := &q.words[n]
		fold := word.fold
		if !w.countries[fold] {
			fold = strings.TrimSuffix(fold, "s") // « les ministres danois », "allemands"
		}
		if word.carried || word.at < 0 || !w.countries[fold] || e.met(word) {
			continue
		}
		for _, at := range []int{word.at - 1, word.at + 1, word.at + 2} {
			if at < 0 || at >= len(q.tokens) || !w.nouns.nouns[q.tokens[at].Fold].person() {
				continue
			}
			if !w.homes[fold] || !slices.ContainsFunc(found, func(r ranked) bool { return q.meetsAt(&r, at) }) {
				return word.typed
			}
		}
	}
	return ""
}

// meetsAt tells whether a passage holds the word of a question at a token, or one like it.
func (q *question) meetsAt(r *ranked, at int) bool {
	n := slices.IndexFunc(q.words, func(word word) bool { return word.at == at })
	return n < 0 || r.sims[n] >= sameRole
}
