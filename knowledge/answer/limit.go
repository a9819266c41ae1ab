package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// limitFills is how many small words may stand between a word that limits and the time that it limits to: "by the end of September".
const limitFills = 4

// limited tells whether the sentence names a time by which or until which something is to be: "by 4 May", "sous dix jours".
func (r *reader) limited() bool {
	for i := range r.tokens {
		for _, p := range r.w.offered.limits {
			if to, ok := p.At(r.tokens, i); ok && r.timeBehind(to) {
				return true
			}
		}
	}
	return false
}

// timeBehind tells whether a time begins at token i, or behind a few small words there.
func (r *reader) timeBehind(i int) bool {
	for n := 0; n <= limitFills && i < len(r.tokens); n++ {
		if r.timeAt(i) {
			return true
		}
		if !r.w.offered.limitFill[r.tokens[i].Fold] {
			return false
		}
		i++
	}
	return false
}

// timeAt tells whether a time begins at token i: a date, an hour, a season or a feast, or so many days.
func (r *reader) timeAt(i int) bool {
	t := r.tokens[i]
	if slices.ContainsFunc(r.dates, func(d lang.Date) bool { return d.Start == t.Start }) {
		return true
	}
	hinted, _ := r.w.offered.hints.at(r.tokens, i)
	if hinted&(offerHour|offerDuration) > 0 || r.w.seasons[t.Fold] {
		return true
	}
	end, _, joined := r.digits(i)
	if end == i {
		return false
	}
	unit, _ := r.w.offered.units.at(r.tokens, r.skipSmall(end))
	return (unit|joined)&(offerHour|offerDuration) > 0
}

// readAsking takes the words that only say that a time, and of what sort, a reason or a condition is asked for ("which day of the week", "how
// come") from those to be looked up.
func (w *questionWords) readAsking(q *question) {
	w.readDimension(q)
	if q.Kind != knowledge.When && q.Kind != knowledge.Why && !q.want.telling() {
		return
	}
	idle := w.askingWords(q.tokens, q.Kind, q.want)
	n := len(q.words)
	q.words = slices.DeleteFunc(q.words, func(word word) bool { return word.at >= 0 && idle[word.at] && !word.carried })
	if len(q.words) < n {
		q.focus = -1
	}
}

// askingWords marks the tokens of the phrases that ask a question of a kind, without those that a gap of one stands for.
func (w *questionWords) askingWords(tokens []lang.Token, kind knowledge.Kind, asked want) []bool {
	out := make([]bool, len(tokens))
	mark := func(phrases []lang.Phrase, i int) {
		for _, p := range phrases {
			to, ok := p.At(tokens, i)
			for n := i; ok && n < to; n++ {
				out[n] = out[n] || p.Says(tokens[n].Fold) && !(kind == knowledge.Why && p.Says("*")) // "what would X avoid" asks for what is avoided
			}
		}
	}
	for i := range tokens {
		if n := w.nouns.at(w, tokens, i); kind == knowledge.When && n.kind == kind {
			out[n.at] = true
		}
		for _, row := range w.kinds {
			if row.kind == kind && (kind == knowledge.When || kind == knowledge.Why) {
				mark(row.phrases, i)
			}
		}
		for _, row := range w.wants {
			if row.want.telling() && (row.want == asked || kind == knowledge.When) {
				mark(row.phrases, i)
			}
		}
	}
	return out
}

// offering puts first, for a question for a limit, a day of the week or a condition, the best passage of the best one's article that tells one,
// if it is near enough to that.
func (e *Engine) offering(q *question, found []ranked) []ranked {
	if !q.want.telling() || len(found) == 0 {
		return found
	}
	article := e.corpus.docs[found[0].doc].passage.Article
	return led(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return d.passage.Article == article && e.offers(q, d) == 1
	})
}

// timed puts first, for a question when one did something to another by words, the best passage that tells that very act with a time, if it
// is near enough to the best of all: its words may be others, and a passage about the same things with another time is no answer.
func (e *Engine) timed(q *question, found []ranked) []ranked {
	r := &q.roles
	gave := r.act == knowledge.State && q.replies && !r.doer.empty() && !r.other.empty() // "when did A give B an answer": whatever they said
	if q.Kind != knowledge.When || q.leans || r.act == "" || r.act == knowledge.State && !gave {
		return found
	}
	return led(found, func(f ranked) bool {
		d := &e.corpus.docs[f.doc]
		return e.offers(q, d) == 1 && d.tells(func(s *knowledge.Statement) bool {
			at := e.voices.at[s]
			by, to := e.compared(q, &r.doer, at[0]), e.compared(q, &r.other, at[1])
			if gave && !pressing(s.Act) {
				return by > 0 && to > 0
			}
			return s.Act == r.act && s.Polarity != knowledge.Negated && by >= 0 && to >= 0 && by+to > 0
		})
	})
}

// nearBest is the least share of the best score for a passage by the right one to come before one by another.
const nearBest = .8

// toldFigure puts first, for a question how much something is in the words of one who is named for it, the best passage in which they tell such a
// thing, if it is hardly less near to the question than the best of all.
func (e *Engine) toldFigure(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.HowMuch || q.leans || q.roles.act != knowledge.State || q.roles.doer.empty() {
		return found
	}
	return led(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return r.score >= nearBest*found[0].score && e.offers(q, d) >= 0 && d.tells(func(s *knowledge.Statement) bool {
			return s.Act != knowledge.Refuse && s.Act != knowledge.Promise && s.Act != knowledge.Agree && e.byDoer(q, s)
		})
	})
}

// figured puts first, for a question for a sum, a share or a number, the best passage that tells one, if it is hardly less near to the question
// than the best of all, which tells none: without one nothing answers it. What one of two who are named gave the other is told of them alone.
func (e *Engine) figured(q *question, found []ranked) []ranked {
	if r := &q.roles; len(r.source)+len(r.addressee)+len(r.about) > 1 || q.leans || !q.want.figures() || len(found) == 0 || e.offers(q, &e.corpus.docs[found[0].doc]) >= 0 {
		return found
	}
	return led(found, func(r ranked) bool {
		return r.score >= nearBest*found[0].score && e.offers(q, &e.corpus.docs[r.doc]) == 1
	})
}
