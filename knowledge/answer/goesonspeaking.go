package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// An article calls the one who goes on speaking by what they are or were, which it told nowhere before: "Ann Lee slams the ban. … The former pilot also
// asks the county for its map."

// goesOnSpeaking tells whether the one whom a question names, a person, is the last who spoke by name before a statement of passage i in its paragraph, and the
// statement is by one whom it calls by no name but as one who is known, and whom no other is called like.
func (e *Engine) goesOnSpeaking(q *question, s *knowledge.Statement, i int) bool {
	doer, n := &q.roles.doer, e.voices.at[s][0]
	if len(doer.actors) != 1 || !e.persons[doer.actors[0]] || n < 0 || e.voices.list[n].named || s.Polarity == knowledge.Negated || alike(q.roles.act, s.Act) < 1 {
		return false
	}
	if !e.definitePerson(s) {
		return false
	}
	for j := i; j >= max(0, i-speakerReach) && e.corpus.together(j, i); j-- {
		told := e.corpus.docs[j].statements
		for k := len(told) - 1; k >= 0; k-- {
			t := told[k]
			if m := e.voices.at[t][0]; t.Quote.Start < s.Quote.Start && m >= 0 && e.voices.list[m].named {
				return e.compared(q, doer, m) > 0 && !e.calledLike(n, s.Article, doer)
			}
		}
	}
	return false
}

// definitePerson tells whether the words for the speaker of a statement are a noun for one person, or for what one was, as of one who is known: "the
// former pilot", « la cheffe d'entreprise ».
func (e *Engine) definitePerson(s *knowledge.Statement) bool {
	w := e.words[s.Lang]
	tokens := lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text))
	if len(tokens) < 2 || !w.definites[tokens[0].Fold] {
		return false
	}
	return w.formerly[tokens[1].Fold] || slices.ContainsFunc(tokens[1:], w.isParty)
}

// calledLike tells whether an article calls another who is named by all the words of a voice.
func (e *Engine) calledLike(n int, article string, doer *side) bool {
	v := &e.voices.list[n]
	for i := range e.corpus.within(article) {
		for _, s := range e.corpus.docs[i].statements {
			for _, m := range e.voices.at[s] {
				if m < 0 || !e.voices.list[m].named || e.party(doer.actors, e.voices.list[m].actors) > 0 {
					continue
				}
				met := 0
				for fold := range v.folds {
					if e.voices.list[m].folds[fold] {
						met++
					}
				}
				if met > 0 && met == len(v.folds) {
					return true
				}
			}
		}
	}
	return false
}
