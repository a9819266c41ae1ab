package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// deedNear is how like a word of a passage must at least be to what those did who are to be counted.
const deedNear = .4

// didNothing tells whether a question asks how many did something or had it done to them, and the best passage counts such as did it not: "how many
// couriers were hurt" is not answered by the hiring of nine hundred couriers. Across the languages words that mean the same are too little
// alike to tell.
func (e *Engine) didNothing(q *question, found []ranked) bool {
	if q.want != wantCount || q.of < 0 || q.may || q.leans || q.understood != "" || len(found) == 0 || q.Kind != knowledge.HowMuch || e.corpus.docs[found[0].doc].passage.Lang != q.Lang {
		return false
	}
	counted, around, deeds := e.counting(q), e.around(found), 0
	dates := e.langs.Lang(q.Lang).Dates(q.text)
	for n := range q.words {
		w := &q.words[n]
		if w.at < 0 || w.carried || slices.Contains(counted, n) || e.isName(w) || e.small(w.fold) || startsWithDigit(w.typed) || inside(dates, q.tokens[w.at]) || e.words[q.Lang].timely(w) {
			continue
		}
		if around[n] >= deedNear || e.light(q.Lang, w) { // else the noun beside it is what was done
			return false
		}
		deeds++
	}
	return deeds > 0
}

// timely tells whether a word tells a time alone: "year", « mois ».
func (w *questionWords) timely(word *word) bool { return w.offered.units[word.fold] != nil }

// light tells whether a word is a verb that says but that what is named beside it was done: "how many reports did they make".
func (e *Engine) light(code string, w *word) bool {
	l := e.langs.Lang(code)
	g, err := l.Grammar()
	return err == nil && slices.ContainsFunc(g.Light, func(verb string) bool { return l.Stem(lang.Fold(verb)) == l.Stem(w.fold) })
}
