package answer

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// replyBehind puts first, for a question what somebody answered or what answer they got, the sentence behind the best one that goes on with them by a
// pronoun, where that one tells but of them: "The minister was questioned. She passed the buck." It tells nothing of what they themselves ask for.
func (e *Engine) replyBehind(q *question, found []ranked) []ranked {
	if !q.replies || q.leans || len(found) == 0 || found[0].must || q.Kind != knowledge.What && q.Kind != knowledge.Stance {
		return found
	}
	i, received := found[0].doc, e.words[q.Lang].receives(q.tokens)
	d := &e.corpus.docs[i]
	if d.outcome || !received && d.tells(func(s *knowledge.Statement) bool { return !pressing(s.Act) || len(s.Speaker) > 0 }) {
		return found
	}
	return e.first(found, e.sequel(i, func(j int) bool {
		own := e.corpus.docs[j].tells(func(s *knowledge.Statement) bool { return pressing(s.Act) && (len(s.Speaker) > 0 || e.byPronoun(s)) })
		return !own && e.words[e.corpus.docs[j].passage.Lang].opensBack(lang.Tokens(e.corpus.docs[j].text), e.corpus.names)
	}))
}
