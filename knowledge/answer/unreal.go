package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What an article tells as wanted, threatened or to come is no answer to who asks for what happened.

// readMood tells whether the question asks what may be, or how the asker goes about something.
func (w *questionWords) readMood(q *question) {
	_, _, q.howTo = lang.FirstOf(w.howTo, q.tokens)
	_, _, q.advice = lang.FirstOf(w.advice, q.tokens)
	_, _, q.may = lang.FirstOf(w.may, q.tokens)
	q.may = q.may || slices.ContainsFunc(q.tokens, func(t lang.Token) bool {
		return t.Kind == lang.Word && slices.ContainsFunc(w.mayEndings, func(end string) bool { return len(t.Fold) > len(end) && strings.HasSuffix(t.Fold, end) })
	})
}

// unreal tells whether a passage tells what may come to who asks what is, or what somebody wants, threatens or refuses to who asks
// when something else happened. Whoever answers may refuse ("when did X give Y an answer").
func (q *question) unreal(d *doc) bool {
	return d.tells(func(s *knowledge.Statement) bool {
		switch s.Act {
		case knowledge.Refuse, knowledge.Promise:
			if q.replies {
				break
			}
			fallthrough
		case knowledge.Demand, knowledge.Warn, knowledge.Threaten:
			if q.Kind == knowledge.When && (q.roles.act == "" || q.roles.act == knowledge.State) {
				return true
			}
		}
		wanted := q.roles.act == knowledge.Demand && s.Act == knowledge.Demand // what is about to be demanded is wanted already
		return s.Polarity == knowledge.Future && !q.may && !wanted
	})
}

// covered is the share of the question's own words, by weight, that a passage meets, squared: a little is hardly anything. A message
// with no word of its own counts as half met.
func (q *question) covered(sims []float64) float64 {
	sum, all := 0.0, 0.0
	for n, w := range q.words {
		if !w.carried {
			sum += w.weight * told(sims[n])
			all += w.weight
		}
	}
	if all == 0 {
		return .5 * .5
	}
	return sum / all * sum / all
}
