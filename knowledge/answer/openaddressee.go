package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A sentence may not name whom something is wanted of, and the article tells it all the same: "Arval is to pay back the rent … “If not, we sue,” said the
// union"; "the bishop urged both sides to talk".

// namesSides tells whether a statement is to both sides of a dispute, whom it does not name: "urged both sides to accept a mediator".
func (e *Engine) namesSides(s *knowledge.Statement) bool {
	n := e.voices.at[s][1]
	return n >= 0 && !e.voices.list[n].named && slices.ContainsFunc(lang.Tokens(s.AddresseeText.Of(e.corpus.articles[s.Article].Text)), func(t lang.Token) bool {
		return e.words[s.Lang].sides[t.Fold]
	})
}

// toEachSide tells whether a statement is to both sides of a dispute, and the one whom a question names did something by words to others before it in
// its article, or others to them: they are one of the sides.
func (e *Engine) toEachSide(q *question, s *knowledge.Statement) bool {
	other := &q.roles.other
	if !e.namesSides(s) || e.compared(q, other, e.voices.at[s][0]) > 0 {
		return false
	}
	for i := range e.corpus.within(s.Article) {
		if e.corpus.docs[i].passage.Span.Start < s.Quote.Start && e.corpus.docs[i].tells(func(t *knowledge.Statement) bool {
			at := e.voices.at[t]
			return t.Act != knowledge.State && t != s && (e.compared(q, other, at[0]) > 0 || e.compared(q, other, at[1]) > 0)
		}) {
			return true
		}
	}
	return false
}

// pressesElsewhere tells whether the speaker of a statement that names nobody it is to demands something of the one whom a question names, accuses or
// threatens them, elsewhere in its article (1), or does so of others alone (-1): what they say to nobody is meant for the same. It is 0 where they do
// neither, or both.
func (e *Engine) pressesElsewhere(q *question, s *knowledge.Statement) int {
	theirs, others := false, false
	for i := range e.corpus.within(s.Article) {
		for _, t := range e.corpus.docs[i].statements {
			to := e.voices.at[t][1]
			if t == s || !pressing(t.Act) && t.Act != knowledge.Threaten || e.party(t.Speaker, s.Speaker) <= 0 || !e.voices.resolved(to) {
				continue
			}
			is := e.compared(q, &q.roles.other, to)
			theirs, others = theirs || is > 0, others || is < 0 && e.voices.list[to].named
			if is == 0 {
				return 0
			}
		}
	}
	switch {
	case e.voices.resolved(e.voices.at[s][1]) || theirs == others:
		return 0
	case theirs:
		return 1
	}
	return -1
}
