package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// What makes a message lean on the one before: words that go on ("and …"), a pronoun that nothing in it explains, or that it is no whole question
// but a piece of one ("against whom?", « pour enquêter sur quoi ? »).

// leans tells whether a message cannot be read alone: it opens like a continuation ("and …") or points back with a
// pronoun that no name of its own explains, and it is short; it is a piece of a question; or next to nothing of its own is left in it but
// somebody.
func (e *Engine) leans(q *question) bool {
	own := len(q.words)
	q.piece = e.isPiece(q)
	if own == 0 || q.piece || e.elliptic(q) || e.asksDetail(q) || e.asksOfDeed(q) || e.asksReply(q) || e.asksEffect(q) || e.words[q.Lang].asksElse(q.tokens) || e.asksOtherSide(q) || e.linkAsked(q) != "" || e.asksTheirNames(q) {
		return true
	}
	w := e.words[q.Lang]
	opens := false
	for _, p := range w.openers {
		if from, _, ok := p.In(q.tokens[:min(len(q.tokens), 3)]); ok && from == 0 {
			opens = true
		}
	}
	points := false
	_, nobody, _ := lang.FirstOf(w.impersonal, q.tokens)
	for i, t := range q.tokens {
		points = points || i >= nobody && (w.pronouns[t.Fold] || w.inverted(t.Fold) && !slices.ContainsFunc(q.words, func(w word) bool { return w.at < i }) || e.objectAt(q, i))
	}
	points = points && (e.subjectless(q) || e.subjectFirst(q) || !slices.ContainsFunc(q.words, func(w word) bool { return w.name || w.actor }))
	return opens && own <= 3 || points && own <= 4 || opens && points && own <= 6 || wordCount(q.tokens) <= 2
}

// subjectless tells whether a message names an act and to whom, but not who does it, for whom a pronoun stands ("did they threaten X").
func (e *Engine) subjectless(q *question) bool {
	r := &q.roles
	return r.act != "" && !r.passive && r.doer.empty() && !r.other.empty() && e.words[q.Lang].pointsBack(q.tokens)
}

// subjectFirst tells whether the subject of a message is a pronoun that stands before all whom it names ("what was it after with Nordel's data?"),
// and so means somebody spoken of before; the "it" of "is it true that" means nobody.
func (e *Engine) subjectFirst(q *question) bool {
	w := e.words[q.Lang]
	_, nobody, _ := lang.FirstOf(w.impersonal, q.tokens)
	at := slices.IndexFunc(q.tokens[nobody:], func(t lang.Token) bool { return w.subjects[t.Fold] || w.inverted(t.Fold) })
	if at >= 0 {
		at += nobody
	}
	return at >= 0 && !slices.ContainsFunc(q.words, func(word word) bool { return word.at < at && e.namesSomebody(q, &word) })
}

// namesSomebody tells whether a word of a message names somebody, or calls them by what they are.
func (e *Engine) namesSomebody(q *question, word *word) bool {
	return word.actor || e.nameWord(word) || word.leader != noLeader || e.words[q.Lang].nouns.nouns[word.fold].person()
}

// namedBefore are the words of one whom a message names and for whom its first subject pronoun stands, behind a word for saying: "what did the mayor
// say she will do?", « que dit la maire qu'elle fera ? ».
func (e *Engine) namedBefore(q *question) (named []int) {
	w := e.words[q.Lang]
	says := false
	for i, t := range q.tokens {
		if w.subjects[t.Fold] || w.inverted(t.Fold) {
			if says {
				return named
			}
			return nil
		}
		n := slices.IndexFunc(q.words, func(word word) bool { return word.at == i })
		if n >= 0 && e.namesSomebody(q, &q.words[n]) {
			named = append(named, n)
		}
		says = says || w.l.Reports(t.Fold) || t.Kind == lang.Word && e.asker.ReadQuestion(t.Text, q.Lang).Act != ""
	}
	return nil
}

// readNamed takes one whom a message names before the pronoun that is its subject for the one who does its act.
func (e *Engine) readNamed(q *question) {
	named := e.namedBefore(q)
	q.pointed = q.pointed && len(named) == 0
	if r := &q.roles; len(named) > 0 && r.act != "" && r.doer.empty() && !r.passive {
		r.doer = side{words: named, met: map[int]float64{}}
	}
}

// objectAt tells whether the token at i is a pronoun for a thing that is spelt like an article, as before a verb in « qui peut le lire », « quelle
// appli le propose » and « qui ne la paie pas ».
func (e *Engine) objectAt(q *question, i int) bool {
	w := e.words[q.Lang]
	if i == 0 || i+1 >= len(q.tokens) || !w.objected[q.tokens[i].Fold] || !w.definites[q.tokens[i].Fold] {
		return false
	}
	before, next := q.tokens[i-1], q.tokens[i+1]
	if next.Kind != lang.Word || upper(next.Text) || w.nouns.nouns[next.Fold].person() {
		return false
	}
	switch {
	case w.negations[before.Fold]: // « ne le », « n'en »
		return true
	case slices.ContainsFunc(w.infinitives, func(end string) bool { return strings.HasSuffix(next.Fold, end) && len(next.Fold) > len(end) }):
		return before.Kind == lang.Word && !w.of[before.Fold] && (i+2 >= len(q.tokens) || q.tokens[i+2].Kind == lang.Mark || w.prepositions[before.Fold])
	}
	return i > 1 && q.focus >= 0 && q.words[q.focus].at == i-1 // « quelle appli le propose »
}

// isPiece tells whether a message is no question but a piece of one, a preposition with what it asks for at the end: "against whom?", "in exchange
// for what?", « pour se protéger de qui ? », « avec quel argent ? ».
func (e *Engine) isPiece(q *question) bool {
	w := e.words[q.Lang]
	words := slices.DeleteFunc(slices.Clone(q.tokens), func(t lang.Token) bool { return t.Kind == lang.Mark })
	for len(words) > 0 && w.joining[words[0].Fold] {
		words = words[1:]
	}
	if len(words) < 2 || len(words) > pieceLength || !w.prepositions[words[0].Fold] && !w.of[words[0].Fold] {
		return false
	}
	asks := -1
	for i, t := range words {
		if w.subjects[t.Fold] || w.inverted(t.Fold) {
			return false
		}
		if w.asked[t.Fold] {
			asks = i
		}
	}
	return asks > 0 && asks >= len(words)-pieceEnd && !slices.ContainsFunc(q.words, func(word word) bool { return word.name || word.actor })
}

// pieceLength is how many words a piece of a question may have, pieceEnd how many of them from the one that asks on: "with whose old money".
const (
	pieceLength = 7
	pieceEnd    = 3
)

// inPiece are the passages for a message that is a piece of a question, the one just quoted first, if it holds most of what the message says; nil
// where it does not.
func (e *Engine) inPiece(q *question, found []ranked) []ranked {
	i, ok := e.corpus.byID[q.before]
	if !q.piece || !ok || !slices.ContainsFunc(q.words, func(word word) bool { return !word.carried }) {
		return nil
	}
	at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
	if at < 0 || q.share(found[at].sims, metNear, func(n int) bool { return !q.words[n].carried }) < .5 {
		return nil
	}
	return moved(found, []int{at}, 0)
}
