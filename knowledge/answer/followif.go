package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Behind an answer people ask what follows if somebody does what they are asked, or does not ("and if they refuse?").

// suppose reads a message that is nothing but a condition, and what it supposes: that somebody agrees, or, by a verb or by denying
// another, that they refuse.
func (w *questionWords) suppose(q *question) {
	if w.asksElse(q.tokens) {
		q.words = slices.DeleteFunc(q.words, func(word word) bool { return word.at >= 0 }) // "sinon" names no thing
		q.supposed = knowledge.Refuse
		q.Kind, q.follows, q.roles = knowledge.What, true, roles{act: knowledge.Refuse, doer: nobody(), other: nobody()}
		return
	}
	from, _, ok := lang.FirstOf(w.conditions, q.tokens)
	if !ok || from > 2 {
		return
	}
	_, _, defied := lang.FirstOf(w.defying, q.tokens)
	denied := defied && q.roles.act != knowledge.Refuse || slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.negations[t.Fold] })
	switch act := q.roles.act; {
	case act == knowledge.Refuse && !denied, act == knowledge.Agree && denied, act != knowledge.Refuse && act != knowledge.Agree && denied:
		q.supposed = knowledge.Refuse
	case act == knowledge.Agree, act == knowledge.Refuse:
		q.supposed = knowledge.Agree
	default:
		return
	}
	q.Kind, q.follows, q.roles.act, q.roles.granted = knowledge.What, true, q.supposed, false
}

// asksElse tells whether a message says nothing but "or else?", "sinon quoi ?".
func (w *questionWords) asksElse(tokens []lang.Token) bool {
	return slices.ContainsFunc(w.elseAsked, func(p lang.Phrase) bool {
		from, to, ok := p.In(tokens)
		for i, t := range tokens {
			ok = ok && (i >= from && i < to || t.Kind == lang.Mark || i < from && w.joining[t.Fold])
		}
		return ok
	})
}

// orElse are the passages for a message that asks what follows if somebody refuses, the nearest one first that tells it at the last quote or close
// behind it, by a threat or under a condition before any other; nil where none does.
func (e *Engine) orElse(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || q.supposed != knowledge.Refuse {
		return nil
	}
	for _, fits := range [...]func(int) bool{
		func(i int) bool { return e.threatensOf(q, i) },
		func(i int) bool { return i > last && e.corpus.docs[i].follows() },
	} {
		for i := last; i <= last+elseReach && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
			at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
			if at >= 0 && !e.corpus.docs[i].passage.Title && fits(i) {
				return moved(found, []int{at}, 0)
			}
		}
	}
	return nil
}

// threatensOf tells whether passage i holds a threat or a warning, by none of those of whom a message supposes something, or says under what
// condition something follows.
func (e *Engine) threatensOf(q *question, i int) bool {
	d := &e.corpus.docs[i]
	if d.tells(func(s *knowledge.Statement) bool {
		return (s.Act == knowledge.Threaten || s.Act == knowledge.Warn) && e.compared(q, &q.roles.doer, e.voices.at[s][0]) <= 0
	}) {
		return true
	}
	w := e.words[d.passage.Lang]
	tokens := lang.Tokens(d.text)
	_, _, supposes := lang.FirstOf(w.conditions, tokens)
	_, _, otherwise := lang.FirstOf(w.otherwise, tokens)
	return d.offer&offerConsequence > 0 && (supposes || otherwise)
}

// elseReach is how many sentences behind the last quote may tell what follows otherwise.
const elseReach = 6

// supposing are the passages that tell what follows if what is supposed comes: of refusing, any that tells what follows in the article the
// conversation is about, a threat first; of agreeing, only one that tells of it.
func (e *Engine) supposing(q *question, found []ranked) []ranked {
	if q.supposed == "" {
		return found
	}
	out := only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		agreed := d.tells(func(s *knowledge.Statement) bool {
			return s.Act == knowledge.Agree && s.Polarity == knowledge.Hypothetical
		})
		return (q.article == "" || d.passage.Article == q.article) && d.follows() && agreed == (q.supposed == knowledge.Agree)
	})
	return led(out, func(r ranked) bool {
		return e.corpus.docs[r.doc].tells(func(s *knowledge.Statement) bool { return s.Act == knowledge.Threaten })
	})
}
