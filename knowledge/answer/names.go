package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// nameLikeness is how near a word of the passages must lie to a name of the question to be its other spelling
// ("Norway" and "Norvège"). Names of the same kind lie below it.
const nameLikeness = .7

// stranger is the first name of the question that no passage mentions, as it was typed; "" where there is none. A name
// is a run of capitals inside the question; it is known where at least half of its words are.
func (e *Engine) stranger(q *question) string {
	if shouting(q.tokens) {
		return ""
	}
	for i := 0; i < len(q.words); {
		if !q.words[i].name || q.words[i].carried {
			i++
			continue
		}
		from, met := i, 0
		for ; i < len(q.words) && q.words[i].name && (i == from || q.words[i].at == q.words[i-1].at+1); i++ {
			if e.met(&q.words[i]) {
				met++
			}
		}
		if 2*met < i-from {
			return q.span(from, i)
		}
	}
	return ""
}

// met tells whether the passages know a word that is written like a name: as it stands, by a name in its thesaurus row
// or by a row's term of several words, misspelled, or in the other language's spelling. That they hold a common word like it tells nothing.
func (e *Engine) met(w *word) bool {
	if w.kin || e.corpus.surface[w.fold] || slices.ContainsFunc(w.rows, func(r rowRef) bool { return r.name || r.long }) {
		return true
	}
	if e.people(w) {
		return true
	}
	if w.place.Known() {
		return e.metInParts(w.fold) || slices.ContainsFunc(e.corpus.nameRows, func(r vector.Row) bool { return e.vectors.Sim(w.place.Row, r) >= nameLikeness })
	}
	if near := e.corpus.spell.nearest(w.fold); near != "" && e.corpus.names[near] {
		return true
	}
	return e.metInParts(w.fold)
}

// people tells whether a word means the people of a country ("les Danois") whom some passage calls by another of their words, or by their
// country's.
func (e *Engine) people(w *word) bool {
	return len(w.rows) > 0 && slices.ContainsFunc(e.codes, func(code string) bool {
		return slices.ContainsFunc([]string{w.fold, strings.TrimSuffix(w.fold, "s")}, func(fold string) bool { return e.words[code].countries[fold] })
	})
}

// isName tells whether a word is one of a name: it is written like one, belongs to an actor or is a name in some passage.
func (e *Engine) isName(w *word) bool { return w.name || w.actor || e.corpus.names[w.fold] }

// metInParts tells whether a hyphened name is known word by word: "Port-Louis" where the passages write "Port Louis".
func (e *Engine) metInParts(fold string) bool {
	parts := strings.Split(fold, "-")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return !e.corpus.names[p] })
}

// span is the question's text from word from to word to, half-open.
func (q *question) span(from, to int) string {
	var typed []string
	for _, w := range q.words[from:to] {
		typed = append(typed, w.typed)
	}
	return strings.Join(typed, " ")
}

// shouting tells whether most words are written with a capital: then a capital marks no name.
func shouting(tokens []lang.Token) bool {
	capitals, all := 0, 0
	for _, t := range tokens {
		if t.Kind == lang.Word {
			all++
			if upper(t.Text) {
				capitals++
			}
		}
	}
	return all > 3 && 3*capitals > 2*all
}

// bestOf is, for each word of the question, its best match in any of the passages.
func bestOf(q *question, found []ranked) []float64 {
	best := make([]float64, len(q.words))
	for _, r := range found {
		for i, s := range r.sims {
			best[i] = max(best[i], s)
		}
	}
	return best
}

// abstain is the answer that there is none.
func (q *question) abstain(reason knowledge.Reason) knowledge.Answer {
	a := knowledge.Answer{Lang: q.Lang, Kind: q.Kind, Reading: q.Reading, UnderstoodAs: q.understood, Abstain: true, Reason: reason}
	if q.leans {
		a.Reading.Nearest = q.before
	}
	return a
}
