package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Some deeds articles tell in so many words or not at all: that somebody signed, resigned, voted or was arrested. Who asks why or when one of them did
// so takes it for granted; where no passage tells it of them, however near others come, it never happened.

// untoldFeat tells whether a question takes such a deed of a person for granted whom no passage that tells it names ("why did Ann Lee sign the
// letter?", which others signed).
func (e *Engine) untoldFeat(q *question, found []ranked) bool {
	switch q.Kind {
	case knowledge.Why, knowledge.When, knowledge.What, knowledge.HowMuch, knowledge.Whom:
	default:
		return false
	}
	w := e.words[q.Lang]
	from, to, ok := lang.FirstOf(w.feats, q.tokens)
	if !ok || len(e.corpus.docs) > smallLibrary || slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.negations[t.Fold] }) {
		return false
	}
	if c := q.roles.cue; q.roles.act != "" && q.roles.act != knowledge.State && (c.End <= q.tokens[from].Start || c.Start >= q.tokens[to-1].End) { // "why does she refuse to sign"
		return false
	}
	who := e.featOf(q, from, to)
	if who == "" {
		return false
	}
	return !slices.ContainsFunc(found, func(r ranked) bool {
		return e.hasPerson(who, r.doc) && slices.ContainsFunc(w.featTokens(q, from, to), func(n int) bool { return r.sims[n] >= sameFeat })
	})
}

// sameFeat is how like a word of a passage must be to tell the deed: all that befalls somebody in office is a little like it.
const sameFeat = .7

// featTokens are the words of a question that tell its deed.
func (w *questionWords) featTokens(q *question, from, to int) []int {
	var out []int
	for n := range q.words {
		if q.words[n].at >= from && q.words[n].at < to {
			out = append(out, n)
		}
	}
	return out
}

// featOf is the person whom a question names last before a deed, "" where there is none, or where another of whom nobody knows stands between.
func (e *Engine) featOf(q *question, from, to int) string {
	who := ""
	for _, m := range e.asker.Mentions(q.text, q.Lang) {
		if m.Span.End <= q.tokens[from].Start && !m.Owns {
			who = m.Actor
		}
	}
	if !e.persons[who] || strings.Contains(q.text[:q.tokens[from].Start], "'s ") { // "Ann Lee's deputy"
		return ""
	}
	return who
}

// hasPerson tells whether passage i names a person, tells an act of theirs, or goes on by a pronoun about them.
func (e *Engine) hasPerson(who string, i int) bool {
	has := func(i int) bool { return slices.Contains(e.personsIn(i), who) }
	return has(i) || e.corpus.docs[i].offer&offerPronoun > 0 && e.corpus.follow(i, i-1) && has(i-1)
}
