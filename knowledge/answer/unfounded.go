package answer

import (
	"slices"

	"disputebot/knowledge"
)

// leastOn is the least share, by weight, of a question's words beside its parties and its act that a passage about the same must meet.
const leastOn = .2

// unfounded tells whether the question is for the reason of an act of one whom the statements know, and none tells that act of theirs, or none
// beside what else the question names: then what is asked never happened, however near a passage comes. Of 11 answerable questions of
// testdata/eval of that sort one is taken for such, of 32 to be declined 24 are.
func (e *Engine) unfounded(q *question, found []ranked) bool {
	r := &q.roles
	if q.Kind != knowledge.Why || !r.granted || q.leans || r.act == knowledge.State || !q.told.known[0] {
		return false
	}
	on := make(map[int]bool, len(found))
	for _, f := range found {
		on[f.doc] = q.share(f.sims, metEnough, func(n int) bool { return q.beside(n) || e.isThing(q, n) }) >= leastOn
	}
	beside := func(i, j int) bool { return on[j] && e.corpus.follow(i, j) }
	none := e.noSuchDeed(q)
	for n := range found {
		f := &found[n]
		if !on[f.doc] && !beside(f.doc, f.doc-1) && !beside(f.doc, f.doc+1) {
			continue
		}
		if !none && e.doesIn(q, &e.corpus.docs[f.doc]) || e.wordsTell(q, f) {
			return false
		}
	}
	return true
}

// isThing tells whether word n of a question stands for the other side of the act and means no person: "why does A want the dam stopped".
func (e *Engine) isThing(q *question, n int) bool {
	return slices.Contains(q.roles.other.words, n) && len(q.roles.other.actors) == 0 && !e.nameWord(&q.words[n]) && !e.words[q.Lang].nouns.nouns[bare(q.words[n].fold)].person()
}

// doesIn tells whether a statement of a passage tells the act by the one named, or one of its family.
func (e *Engine) doesIn(q *question, d *doc) bool {
	return d.tells(func(s *knowledge.Statement) bool {
		return alike(q.roles.act, s.Act) > 0 && e.byDoer(q, s) || q.roles.act == s.Act && e.doneOtherwise(q, s)
	})
}

// byDoer tells whether a statement tells an act of the one whom the question names for it, rather than that they did not do it.
func (e *Engine) byDoer(q *question, s *knowledge.Statement) bool {
	return s.Polarity != knowledge.Negated && e.compared(q, &q.roles.doer, e.voices.at[s][0]) > 0 && !e.byOther(q, s)
}

// byOther tells whether a statement is by the one person to whom the question says that several did something: however like the words for those are
// to the person's ("what did the pilots demand of X", the pilots' leader), it is X who speaks.
func (e *Engine) byOther(q *question, s *knowledge.Statement) bool {
	r := &q.roles
	if len(r.source) > 0 || len(r.other.actors) == 0 || e.party(r.other.actors, s.Speaker) <= 0 {
		return false
	}
	return slices.ContainsFunc(r.doer.words, func(n int) bool {
		noun := e.words[q.Lang].nouns.nouns[bare(q.words[n].fold)]
		return noun.plural || noun.want == wantGroup
	})
}

// wordsTell tells whether a passage names the one who acts and holds the word for the act, whether or not a statement was read from it.
func (e *Engine) wordsTell(q *question, r *ranked) bool {
	if !e.tellsOf(q, &q.roles.doer, &e.corpus.docs[r.doc]) {
		return false
	}
	for n := range q.words {
		if w := &q.words[n]; w.at >= 0 && q.inCue(w) && r.sims[n] >= metEnough {
			return true
		}
	}
	return false
}
