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

// toCome are the passages that may tell when something will be, for a question that asks so, those that name such a time first; all for any
// other. What was, with its date, is no answer. A question in the present ("when does the court sit") may ask for either, so that such a time
// only comes first.
func (e *Engine) toCome(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.When {
		return found
	}
	tellsTime := func(r ranked) bool {
		return e.corpus.docs[r.doc].tellsTimeToCome() && q.covered(r.sims) >= leastCovered
	}
	if !e.words[q.Lang].future(q.beforeCue()) {
		if !e.words[q.Lang].scheduled(q.tokens) || q.leans {
			return found
		}
		return led(found, func(r ranked) bool { return r.score >= nearBest*found[0].score && tellsTime(r) })
	}
	kept := only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return (d.coming || d.later || (d.ahead || d.aims()) && d.offer&times > 0) && r.score >= tail*found[0].score && q.covered(r.sims) >= leastCovered
	})
	if len(kept) > 0 && e.corpus.docs[kept[0].doc].coming { // "later this year" tells it as well as a date
		return kept
	}
	return led(kept, tellsTime)
}

// times are the sorts of times that tell when something will be: a year alone is mostly past.
const times = offerMonth | offerDay | offerHour

// tellsTimeToCome tells whether a passage names a time that is to come, as far as its dates and its article's tell.
func (d *doc) tellsTimeToCome() bool {
	return d.later || !d.earlier && (d.offer&times > 0 && (d.coming || d.ahead) || d.coming && d.offer&offerLimit > 0)
}

// dated sets whether one of the dates of a sentence lies behind the day its article was published, and whether all that tell lie before it.
func (v *evidence) dated(dates []lang.Date, published string) {
	told := 0
	for _, d := range dates {
		day := d.Resolve(published)
		if d.Month == 0 || day == "" || published == "" {
			continue
		}
		told++
		v.later = v.later || day > published[:min(len(day), len(published))]
	}
	v.earlier = told > 0 && !v.later
}

// scheduled tells whether the tokens ask in the present when something is, which may be to come.
func (w *questionWords) scheduled(tokens []lang.Token) bool {
	_, _, ok := lang.FirstOf(w.present, tokens)
	return ok
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
