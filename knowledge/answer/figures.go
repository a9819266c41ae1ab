package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// leastCovered is how much of a question, as [question.covered] has it, a passage must meet for its time to come to be that of the thing asked
// about: a fifth of the words, squared.
const leastCovered = .04

// toCome are the passages that may tell when something will be, for a question that asks so; all for any other. What was, with its date,
// is no answer.
func (e *Engine) toCome(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.When || !e.words[q.Lang].future(q.beforeCue()) {
		return found
	}
	const times = offerMonth | offerDay | offerHour // a year alone is mostly past
	return only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return (d.coming || (d.ahead || d.aims()) && d.offer&times > 0) && r.score >= tail*found[0].score && q.covered(r.sims) >= leastCovered
	})
}

// beforeCue are the question's words up to the end of those that mark its act: what stands behind them is what was said, and tells nothing of
// when it was ("when did X say that Y will go"). They are all where it names no act.
func (q *question) beforeCue() []lang.Token {
	if q.roles.cue.Empty() {
		return q.tokens
	}
	return slices.DeleteFunc(slices.Clone(q.tokens), func(t lang.Token) bool { return t.Start >= q.roles.cue.End })
}

// aims tells whether a passage tells an act that is about what is to come.
func (d *doc) aims() bool {
	return d.tells(func(s *knowledge.Statement) bool {
		switch s.Act {
		case knowledge.Promise, knowledge.Threaten, knowledge.Demand, knowledge.Oblige, knowledge.Agree:
			return true
		}
		return s.Polarity == knowledge.Future
	})
}

// future tells whether the tokens ask of what will be, and not since when it is.
func (w *questionWords) future(tokens []lang.Token) bool {
	if slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.offered.since[t.Fold] }) {
		return false
	}
	if _, _, ok := lang.FirstOf(w.willBe, tokens); ok {
		return true
	}
	return slices.ContainsFunc(tokens, func(t lang.Token) bool {
		t = w.upright(t)
		return t.Kind == lang.Word && !upper(t.Text) && slices.ContainsFunc(w.willEndings, func(end string) bool { return len(t.Fold) > len(end)+1 && strings.HasSuffix(t.Fold, end) })
	})
}

// mayBe tells whether the tokens tell what may be or is to come.
func (w *questionWords) mayBe(tokens []lang.Token) bool {
	if _, _, ok := lang.FirstOf(w.may, tokens); ok {
		return true
	}
	return slices.ContainsFunc(tokens, func(t lang.Token) bool {
		return t.Kind == lang.Word && slices.ContainsFunc(w.mayEndings, func(end string) bool { return len(t.Fold) > len(end) && strings.HasSuffix(t.Fold, end) })
	})
}
