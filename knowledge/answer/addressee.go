package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// tellsWhom tells whether a statement tells to whom the act was done that a question asks about: to anybody, by the one whom it names, if any,
// where it asks to whom.
func (e *Engine) tellsWhom(q *question, s *knowledge.Statement) bool {
	r, at := &q.roles, e.voices.at[s]
	if r.act == "" || r.tells(s.Act) == 0 {
		return false
	}
	by := e.compared(q, &r.doer, at[0])
	return q.Kind == knowledge.Whom && r.other.empty() && e.voices.resolved(at[1]) && (by > 0 || r.doer.empty())
}

// toWhom moves to the front, where a follow-up asks nothing but to whom one did something ("and who was she writing to?"), the best passage that
// tells it and calls the other by more than a pronoun, if it is near enough to the best of all: "you" in a letter does not say who got it.
func (e *Engine) toWhom(q *question, found []ranked) []ranked {
	says := func(w word) bool { return !w.carried && w.at >= 0 && !q.inCue(&w) }
	if q.Kind != knowledge.Whom || !q.leans || q.roles.doer.empty() || slices.ContainsFunc(q.words, says) {
		return found
	}
	return led(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return d.tells(func(s *knowledge.Statement) bool { return e.tellsWhom(q, s) && e.callsWhom(d, s) })
	})
}

// callsWhom tells whether a passage itself calls the one to whom an act is done by a word of meaning.
func (e *Engine) callsWhom(d *doc, s *knowledge.Statement) bool {
	if s.AddresseeText.Empty() || !d.passage.Span.Contains(s.AddresseeText) {
		return false
	}
	l, w := e.langs.Lang(s.Lang), e.words[s.Lang]
	return slices.ContainsFunc(lang.Tokens(s.AddresseeText.Of(e.corpus.articles[s.Article].Text)), func(t lang.Token) bool {
		return t.Kind == lang.Word && !small(l, t) && !w.pronouns[t.Fold]
	})
}
