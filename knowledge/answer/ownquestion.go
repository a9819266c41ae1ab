package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A reporter puts a question of their own in the middle of a text, "Does she want the mayor to resign?", and the next sentence answers it in words
// that share nothing with a reader's question: "I never said that," she says.

// ownQuestionShare is the least part, by weight, of what a question says beside whom it asks of that an article's own question must meet, sameActShare
// that where both ask about the same act.
const (
	ownQuestionShare = .4
	sameActShare     = .2
	anybodysShare    = .8 // where the question names nobody of whom it asks
)

// speakerReach is how many sentences before an article's own question the one may have spoken whom it calls by a pronoun.
const speakerReach = 6

// ownQuestion is the place of the passage that answers, right behind it, an article's own question that asks of the one named in a question whether
// the same is so; -1 where there is none.
func (e *Engine) ownQuestion(q *question, found []ranked) int {
	if q.Kind != knowledge.YesNo || q.leans {
		return -1
	}
	for _, r := range found {
		j := r.doc + 1
		if r.parts[asking] == 0 || j >= len(e.corpus.docs) || !e.corpus.together(r.doc, j) || len(e.corpus.docs[j].statements) == 0 {
			continue
		}
		d := &e.corpus.docs[r.doc]
		if e.words[d.passage.Lang].kind(lang.Tokens(d.text)) == knowledge.YesNo && e.askedOf(q, r.doc) && e.asksTheSame(q, &r) {
			return slices.IndexFunc(found, func(o ranked) bool { return o.doc == j })
		}
	}
	return -1
}

// asksTheSame tells whether an article's own question holds enough of what a question says beside whom it asks of and the word for the act.
func (e *Engine) asksTheSame(q *question, r *ranked) bool {
	sum, met := 0.0, 0.0
	for n := range q.words {
		w := &q.words[n]
		if w.carried || q.inCue(w) || slices.Contains(q.roles.doer.words, n) {
			continue
		}
		sum += w.weight
		if r.sims[n] >= metEnough {
			met += w.weight
		}
	}
	d, least := &e.corpus.docs[r.doc], ownQuestionShare
	if q.roles.doer.empty() {
		least = anybodysShare
	} else if met > 0 && met < least*sum && alike(q.roles.act, e.asker.ReadQuestion(d.text, d.passage.Lang).Act) > 0 {
		least = sameActShare
	}
	return sum > 0 && met >= least*sum
}

// askedOf tells whether an article's own question, passage i, is about the one of whom a question asks: it calls them so, or they are the last who
// spoke before it.
func (e *Engine) askedOf(q *question, i int) bool {
	if q.roles.doer.empty() || e.tellsOf(q, &q.roles.doer, &e.corpus.docs[i]) {
		return true
	}
	for j := i - 1; j >= max(0, i-speakerReach) && e.corpus.docs[j].passage.Article == e.corpus.docs[i].passage.Article; j-- {
		for k := len(e.corpus.docs[j].statements) - 1; k >= 0; k-- {
			n := e.voices.at[e.corpus.docs[j].statements[k]][0]
			if n < 0 || !e.voices.list[n].named {
				continue
			}
			return e.compared(q, &q.roles.doer, n) > 0
		}
	}
	return false
}
