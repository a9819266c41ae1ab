package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// bidReach is how many words may stand between the phrase by which a speaker tells people of a sort to do something and the noun for them ("we say to
// every single one of the clerks").
const bidReach = 4

// bidsSuch tells whether the one of whom a question asks tells in passage i, in their own words, people of the sort that it asks about to do something:
// "what does Ann Lee want shopkeepers to do?", where she says "we tell every shopkeeper in the county: shut at noon".
func (e *Engine) bidsSuch(q *question, i int) bool {
	r, d := &q.roles, &e.corpus.docs[i]
	if r.act != knowledge.Demand && r.act != knowledge.Oblige || len(r.other.words) == 0 || slices.ContainsFunc(r.other.words, func(n int) bool { return e.nameWord(&q.words[n]) }) {
		return false
	}
	if !d.tells(func(s *knowledge.Statement) bool { return e.byDoer(q, s) && !e.voices.resolved(e.voices.at[s][1]) }) {
		return false
	}
	tokens := lang.Tokens(d.text)
	is := e.things(q.wordsOf(&r.other), d, tokens)
	for k := range tokens {
		for _, p := range e.words[d.passage.Lang].bidding {
			to, ok := p.At(tokens, k)
			if ok && slices.Contains(is[to:min(len(is), to+bidReach+1)], true) {
				return true
			}
		}
	}
	return false
}
