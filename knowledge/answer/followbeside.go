package answer

import (
	"slices"

	"disputebot/knowledge"
)

// An article goes on where it was quoted: what somebody promised all the same, how much the others want or what she pays stands in one of the
// next sentences, often without a name. Who asks for it with a pronoun asks for that sentence.

// staying is the list with the passages of the article that a conversation is about in front of all others, for a follow-up whose pronoun stands for
// somebody whom nothing names: "and what do they threaten?" is asked of that article.
func (e *Engine) staying(q *question, found []ranked) []ranked {
	r := &q.roles
	if !q.leans || q.article == "" || q.others || r.act == "" || !q.ownAct || !q.pointed || !r.doer.empty() || slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && (w.actor || e.isName(&w)) }) {
		return found
	}
	in := func(r ranked) bool { return e.corpus.docs[r.doc].passage.Article == q.article }
	if i := slices.IndexFunc(found, in); i <= 0 {
		return found
	}
	return append(only(found, in), only(found, func(r ranked) bool { return !in(r) })...)
}

// nextReach is how many sentences behind the last quote may go on with it.
const nextReach = 3

// goesOnWith are the passages for a follow-up whose subject is a pronoun, the one first that goes on with the last quote and tells what is asked;
// nil where none does.
func (e *Engine) goesOnWith(q *question, found []ranked) []ranked {
	i, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || !q.pointed || q.swapsOrSupposes() || len(found) == 0 || slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && (w.actor || w.name) }) {
		return nil
	}
	best := found[0].doc
	known := !q.roles.doer.empty() || best > i && best <= i+nextReach // whom the pronoun stands for
	if e.corpus.docs[best].passage.Article == e.corpus.docs[i].passage.Article && best != i && known && e.tellsAsked(q, &found[0]) {
		return nil // the best one tells it as well
	}
	for j := i + 1; j <= i+nextReach && j < len(e.corpus.docs) && e.corpus.docs[j].passage.Article == e.corpus.docs[i].passage.Article; j++ {
		at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == j })
		if at >= 0 && e.tellsAsked(q, &found[at]) {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// swapsOrSupposes tells whether a message asks for something else than what is told next.
func (q *question) swapsOrSupposes() bool {
	return q.others || q.supposed != "" || q.renamed || q.corrects || q.identity
}

// tellsAsked tells whether a passage tells the act that a follow-up names itself, by one for whom its pronoun may stand, with a figure or a
// time where that is asked for; or, where it names none and asks how much, a figure of the one of whom it is.
func (e *Engine) tellsAsked(q *question, r *ranked) bool {
	d := &e.corpus.docs[r.doc]
	sort := q.Kind == knowledge.HowMuch || q.Kind == knowledge.When
	if sort && e.offers(q, d) <= 0 {
		return false
	}
	if act := q.roles.act; q.ownAct && act != knowledge.State {
		return d.tells(func(s *knowledge.Statement) bool {
			same := s.Act == act || act == knowledge.Threaten && (s.Act == knowledge.Promise || s.Act == knowledge.Warn) || q.Kind == knowledge.YesNo && answers(act) && opposite(act, s.Act)
			return same && e.mayBeDoer(q, s) && e.mostMet(q, r)
		})
	}
	about := q.roles.all()
	return q.Kind == knowledge.HowMuch && d.tells(func(s *knowledge.Statement) bool {
		return e.party(about, s.Speaker) > 0 || e.party(about, s.Addressee) > 0
	})
}

// mayBeDoer tells whether a statement tells of something that was done, by one for whom the pronoun of a message may stand.
func (e *Engine) mayBeDoer(q *question, s *knowledge.Statement) bool {
	w := e.words[q.Lang]
	p, _ := w.pronoun(q.tokens)
	return s.Polarity != knowledge.Hypothetical && !slices.ContainsFunc(s.Speaker, func(a string) bool { return e.agrees(w, p, a) < 0 })
}

// mostMet tells whether a passage comes near half of what a follow-up says itself beside its act, where it says anything.
func (e *Engine) mostMet(q *question, r *ranked) bool {
	return q.share(r.sims, metNear, func(n int) bool { return !q.words[n].carried && !q.inCue(&q.words[n]) }) >= .5
}
