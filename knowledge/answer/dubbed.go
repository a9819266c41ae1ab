package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// Some verbs and prepositions read like the words of a demand, or of one to whom something is said, and are neither.

// dubs takes back the demand from a question that asks what somebody calls something ("what does Arval call a gift?", « qu'est-ce que le maire
// appelle une farce ? », "what did she call unfair?"): the verb that calls on somebody has a preposition behind it, or whom it calls. What is called so
// has no part of its own.
func (w *questionWords) dubs(q *question, r *roles) {
	if r.act != knowledge.Demand || r.byNoun || r.passive {
		return
	}
	at := slices.IndexFunc(q.tokens, func(t lang.Token) bool { return t.End > r.cue.Start && w.dubbing[w.verbOf(t.Fold)] })
	if at < 0 || q.tokens[at].Start > r.cue.End {
		return
	}
	to := at + 1
	for to < len(q.tokens) && (w.dubbedAs[q.tokens[to].Fold] || opensQuote(q.tokens[to])) {
		to++
	}
	n := slices.IndexFunc(q.words, func(word word) bool { return word.at == to })
	if n < 0 || q.words[n].name || to == at+1 && (w.nouns.nouns[q.words[n].fold].person() || q.words[n].actor) {
		return
	}
	r.act, r.other, r.addressee = knowledge.State, side{met: map[int]float64{}}, nil
	q.dubbed = q.words[n].fold
}

// dubbedSo moves to the front, where a question asks what somebody calls something, the best passage that holds what it is called: there it is called so.
func (e *Engine) dubbedSo(q *question, found []ranked) []ranked {
	n := slices.IndexFunc(q.words, func(w word) bool { return w.fold == q.dubbed })
	if q.dubbed == "" || n < 0 {
		return found
	}
	return led(found, func(r ranked) bool { return r.sims[n] >= sameParty })
}

// verbOf is a folded verb without the pronoun that is joined to its end ("appelle-t-elle").
func (w *questionWords) verbOf(fold string) string {
	verb, _, _ := strings.Cut(fold, "-")
	return verb
}

// benefits takes those for whose good something is refused or done from the parties of the question: "what won't Arval do for its drivers?", « que
// refuse la mairie de faire pour les écoles ? » ask what they do not do, not what they say to whom.
func (w *questionWords) benefits(q *question, reading *statement.Reading, r *roles) {
	if r.act != knowledge.Refuse && r.act != knowledge.Agree && r.act != knowledge.Promise || r.doer.empty() {
		return
	}
	for _, m := range reading.Mentions {
		if slices.Contains(r.addressee, m.Actor) && w.forThem(q, m.Span.Start) {
			r.addressee = slices.DeleteFunc(slices.Clone(r.addressee), func(a string) bool { return a == m.Actor })
			r.gain, r.other = q.sideOf(m.Span, []string{m.Actor}), side{met: map[int]float64{}}
		}
	}
	if len(r.other.words) > 0 && w.forThem(q, q.tokens[q.words[r.other.words[0]].at].Start) {
		r.gain, r.other, r.addressee = r.other, side{met: map[int]float64{}}, nil
	}
}

// forThem tells whether the words of a party that begin at a byte stand behind a preposition of those for whose good something is done, small words
// between.
func (w *questionWords) forThem(q *question, start int) bool {
	for i := len(q.tokens) - 1; i >= 0; i-- {
		if t := q.tokens[i]; t.Start >= start {
			continue
		} else if w.benefit[t.Fold] {
			return true
		} else if !w.l.Stop(t.Fold) {
			return false
		}
	}
	return false
}
