package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Behind what somebody demands or refuses people ask why, and the next sentence of the article gives their own words for it, without any word that
// marks a reason: "The mayor refused to sign. “The town is broke,” she said."

// inTheirWords are the passages for a message that asks nothing but why of what was just quoted, the nearest one behind it first in which those who
// spoke or acted there are quoted; nil where none is, or where a reason is told in so many words.
func (e *Engine) inTheirWords(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || q.more || q.swapsOrSupposes() || !e.asksWhyAlone(q) || e.corpus.docs[last].grounds || !e.mayBeReasoned(last) {
		return nil
	}
	near := func(i int) bool { return i > last && i <= last+sequelReach && e.corpus.near(last, i) }
	if slices.ContainsFunc(found[:min(len(found), snippets)], func(r ranked) bool { return near(r.doc) && e.corpus.docs[r.doc].grounds }) {
		return nil
	}
	for i := last + 1; i < len(e.corpus.docs) && near(i); i++ {
		quoted := e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return s.Direct && s.Act != knowledge.Demand && e.speaksOn(last, s) })
		if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); quoted && at >= 0 {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// asksWhyAlone tells whether a message asks why, and says nothing else but the act that it asks it of ("why does he refuse?", « elle dit quoi pour se
// justifier ? »).
func (e *Engine) asksWhyAlone(q *question) bool {
	if !q.reasons {
		return false
	}
	from, to, argues := lang.FirstOf(e.words[q.Lang].arguments, q.tokens)
	return !slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && !q.inCue(&w) && (!argues || w.at < from || w.at >= to) })
}

// mayBeReasoned tells whether a passage tells something that people have reasons for: an act other than saying something, or none that is known.
func (e *Engine) mayBeReasoned(i int) bool {
	d := &e.corpus.docs[i]
	return len(d.statements) == 0 || d.tells(func(s *knowledge.Statement) bool { return s.Act != knowledge.State })
}

// speaksOn tells whether a statement is by one who speaks in passage i, or, where nobody does, by one for whom a pronoun stands.
func (e *Engine) speaksOn(i int, s *knowledge.Statement) bool {
	d := &e.corpus.docs[i]
	if len(d.statements) > 0 {
		return d.tells(func(p *knowledge.Statement) bool { return e.party(p.Speaker, s.Speaker) > 0 })
	}
	tokens := lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text))
	return len(tokens) == 1 && e.words[s.Lang].subjects[tokens[0].Fold]
}
