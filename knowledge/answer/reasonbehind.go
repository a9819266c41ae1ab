package answer

import (
	"slices"

	"disputebot/knowledge"
)

// reasonBehind puts first, for a question for a reason where the best passages tell but the act, the sentence behind one of them that goes on with
// it: "The crews will not join them. 'Our own talks are going well,' their chairman said."
func (e *Engine) reasonBehind(q *question, found []ranked) []ranked {
	if !q.reasons || q.leans || q.Kind == knowledge.Compare {
		return found
	}
	for n := range found[:min(len(found), manySnippets)] {
		r, d := &found[n], &e.corpus.docs[found[n].doc]
		if r.score < actShare*found[0].score || d.grounds || d.tells(func(s *knowledge.Statement) bool { return s.Direct }) {
			break
		}
		if j := e.sequel(r.doc, e.mayExplain); j >= 0 && !e.asGood(found, j) {
			return e.first(found, j)
		}
	}
	return found
}

// asGood tells whether passage j is one of the best itself and gives no reason, while what goes on with it may.
func (e *Engine) asGood(found []ranked, j int) bool {
	return !e.corpus.docs[j].grounds && e.sequel(j, e.mayExplain) >= 0 && slices.ContainsFunc(found, func(r ranked) bool { return r.doc == j && r.score >= actShare*found[0].score })
}

// mayExplain tells whether passage j, which goes on with one that tells an act, may give the reason for it: what somebody says, or what is told of
// them without a date, and no further act.
func (e *Engine) mayExplain(j int) bool {
	d := &e.corpus.docs[j]
	if d.grounds || d.tells(func(s *knowledge.Statement) bool { return s.Direct }) {
		return true
	}
	return d.when == "" && !d.tells(func(s *knowledge.Statement) bool {
		switch s.Act {
		case knowledge.State, knowledge.Defend, knowledge.Accuse, knowledge.Warn:
			return false
		}
		return true
	})
}
