package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "What's his job?", « elle fait quoi dans la vie ? » behind an answer ask who somebody is, by a pronoun or a possessive: whom the question before named, else
// whom the answer named.

// owners are the possessives of a language with whom each stands for, "his" for one man.
func owners(possessives map[string]string) map[string]lang.Pronoun {
	out := map[string]lang.Pronoun{}
	for fold, p := range possessives {
		if p != "" {
			out[lang.Fold(fold)] = lang.Pronoun{Number: p[:1], Gender: p[1:], Person: 3}
		}
	}
	return out
}

// owner is whom a possessive of a message stands for, else its subject.
func (w *questionWords) owner(tokens []lang.Token) (lang.Pronoun, bool) {
	for _, t := range tokens {
		if p, ok := w.owners[t.Fold]; ok {
			return p, true
		}
	}
	return w.pronoun(tokens)
}

// asksTheirJob tells whether a message asks for an office, says nothing else and names nobody.
func (e *Engine) asksTheirJob(q *question) bool {
	if q.Kind != knowledge.What && q.Kind != knowledge.Definition || len(q.words) == 0 || q.roles.act != "" && q.roles.act != knowledge.State {
		return false
	}
	w := e.words[q.Lang]
	asks := w.asksFor(wantOffice, q.tokens)
	return !slices.ContainsFunc(q.words, func(word word) bool {
		return word.at < 0 || !asks[word.at] && w.nouns.nouns[word.fold].want != wantOffice && !w.holding[word.fold]
	})
}

// readTheirJob reads a message that asks for somebody's office as one who they are. It reports whether it is one.
func (e *Engine) readTheirJob(q *question, prev *knowledge.Reading) bool {
	p, ok := e.words[q.Lang].owner(q.tokens)
	if !ok || p.Number != "s" || !e.asksTheirJob(q) {
		return false
	}
	own := q.words
	q.words = nil
	e.carryWords(q, prev, false)
	who := e.personBefore(q, prev, p)
	if who.empty() {
		q.words = own
		return false
	}
	for n := range q.words {
		q.words[n].replaced = !slices.Contains(who.words, n)
	}
	q.Kind, q.want, q.focus, q.of = knowledge.Definition, "", -1, -1
	q.leans, q.identity, q.introduced, q.asked = true, true, true, prev.Kind
	q.roles = roles{doer: who, source: who.actors, other: nobody()}
	q.article, q.understood = e.articleBefore(prev), e.understood(q)
	return true
}

// personBefore is the one person for whom a pronoun may stand: whom the question before named, else whom the answer named.
func (e *Engine) personBefore(q *question, prev *knowledge.Reading, p lang.Pronoun) side {
	for _, actors := range [...][]string{prev.Source, prev.About, prev.Addressee} {
		fit := slices.DeleteFunc(slices.Clone(actors), func(a string) bool { return !e.persons[a] || e.agrees(e.words[q.Lang], p, a) < 0 })
		if len(fit) == 1 {
			return e.namedSide(q, fit)
		}
	}
	return e.lastTold(q, prev, p)
}
