package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// People type names without capitals: "what does ann lee want", « que dit nordel ». In the place of whoever acts or is spoken to, without an
// article or the like before it, a word is a name as surely as with its capital.

// nearStranger is from what likeness to a word of a passage on what stands like a name may be no name of a stranger but a word for what is there.
const nearStranger = .55

// bareStranger is the first party of a question that stands there like a name, though it is not written like one, and that nothing in the passages
// comes near, as it was typed; "" where there is none.
func (e *Engine) bareStranger(q *question, found []ranked) string {
	for _, s := range []*side{&q.roles.doer, &q.roles.other} {
		if len(s.actors) > 0 || !e.barelyNamed(q, s) || !e.besideCue(q, s) {
			continue
		}
		if !slices.ContainsFunc(s.words, func(n int) bool { return e.nearAny(q, n, found) }) {
			return q.span(s.words[0], s.words[len(s.words)-1]+1)
		}
	}
	if n := e.spokenToBare(q); n >= 0 && !e.nearAny(q, n, found) {
		return q.words[n].typed
	}
	return ""
}

// barelyNamed tells whether the words of a party may be a name and stand one right behind the other. Words that the language knows are no name where
// they may tell of several ("what do truckers want"), or of a thing that is spoken of.
func (e *Engine) barelyNamed(q *question, s *side) bool {
	if len(s.words) == 0 || !e.isBare(q, s.words[0]) {
		return false
	}
	first := q.words[s.words[0]].at
	for i, n := range s.words {
		word := &q.words[n]
		if word.at != first+i || n != s.words[0]+i || !e.mayName(q, n) {
			return false
		}
		if word.place.Known() && (s == &q.roles.other || slices.ContainsFunc(e.words[q.Lang].plurals, func(end string) bool { return strings.HasSuffix(word.fold, end) })) {
			return false
		}
	}
	return true
}

// spokenToBare is the word that is none of the language and stands right behind a preposition and the words that tell an act to somebody, as only a
// name does: « veut quoi de nordel »; -1 where there is none.
func (e *Engine) spokenToBare(q *question) int {
	w, cue := e.words[q.Lang], q.roles.cue
	if q.roles.act == "" || q.roles.act == knowledge.State {
		return -1
	}
	for n := range q.words {
		word := &q.words[n]
		if word.at < 1 || word.name || word.place.Known() || !e.mayName(q, n) || !e.isBare(q, n) {
			continue
		}
		before := q.tokens[word.at-1]
		if (w.prepositions[before.Fold] || w.of[before.Fold]) && before.Start >= cue.End && w.onlySmall(q.from(cue.End, word.at)) {
			return n
		}
	}
	return -1
}

// mayName tells whether a word of a question, by itself, may be one of a name: no noun for somebody (« maire dit quoi »), nor what is asked for.
func (e *Engine) mayName(q *question, n int) bool {
	w, word := e.words[q.Lang], &q.words[n]
	if word.at < 0 || word.carried || n == q.focus {
		return false
	}
	t := q.tokens[word.at]
	return t.Kind == lang.Word && !w.nouns.nouns[word.fold].person() && !w.count.people[word.fold] && !w.moods.participle(t)
}

// isBare tells whether no article or the like stands before a word of a question.
func (e *Engine) isBare(q *question, n int) bool {
	w, at := e.words[q.Lang], q.words[n].at
	if at <= 0 {
		return at == 0
	}
	before := q.tokens[at-1]
	return before.Kind == lang.Word && !w.sorts[before.Fold] && !w.definites[before.Fold] && !strings.HasSuffix(before.Fold, "'")
}

// besideCue tells whether nothing but a few small words stands between a party and the words that tell the act: "what has nordel ever promised". Who
// is spoken to stands behind them, or is what a passive is about.
func (e *Engine) besideCue(q *question, s *side) bool {
	w, cue := e.words[q.Lang], q.roles.cue
	from, to := q.words[s.words[0]].at, q.words[s.words[len(s.words)-1]].at
	if q.tokens[to].End > cue.Start {
		return q.tokens[from].Start >= cue.End && w.onlySmall(q.from(cue.End, from))
	}
	verb := slices.IndexFunc(q.tokens, func(t lang.Token) bool { return t.Start >= cue.Start })
	if verb < 0 || s == &q.roles.other && !q.roles.passive {
		return false
	}
	between := q.tokens[to+1 : verb]
	another := slices.ContainsFunc(between, func(t lang.Token) bool {
		return w.prepositions[t.Fold] || w.moods.infinitive[t.Fold] || w.subjects[t.Fold]
	})
	return !another && w.onlySmall(between) // "anything nice to say", "in what shape do they want it"
}

// onlySmall tells whether tokens are no more than a few small words.
func (w *questionWords) onlySmall(tokens []lang.Token) bool {
	return len(tokens) <= smallReach && !slices.ContainsFunc(tokens, func(t lang.Token) bool { return !w.l.Stop(t.Fold) })
}

// smallReach is how many small words may stand between somebody and what they do: "has not yet", « n'a pas ».
const smallReach = 3

// nearAny tells whether some passage knows a word of a question or holds one that means nearly the same.
func (e *Engine) nearAny(q *question, n int, found []ranked) bool {
	return e.met(&q.words[n]) || q.words[n].known() || slices.ContainsFunc(found, func(r ranked) bool { return r.sims[n] >= nearStranger })
}

// from are the tokens from a byte on, up to token i.
func (q *question) from(start, i int) []lang.Token {
	at := slices.IndexFunc(q.tokens, func(t lang.Token) bool { return t.Start >= start })
	if at < 0 || at > i {
		return nil
	}
	return q.tokens[at:i]
}
