package answer

import (
	"slices"

	"disputebot/knowledge/lang"
)

// People seldom call those who lead a body by the title that an article gives: "the bosses of X" may be its executives, "le patron de X"
// its president. Which body is meant, the other words of the party must tell.

// leader tells whether a word of a question means one who leads a body, or several.
type leader int

const (
	noLeader leader = iota
	oneLeader
	manyLeaders
)

// leaderWords are one language's folded nouns of those who lead a body.
type leaderWords struct {
	asked   map[string]leader // of whoever leads it, whatever the office is called ("boss", "management")
	leading map[string]bool   // of the offices that lead one, those too
	partial map[string]bool   // departments: beside one of them, an office leads a part alone ("finance director")
	ranks   map[string]bool   // what stands beside a leader and leaves the whole to lead ("top executives")
}

func newLeaderWords(o *lang.Offices) leaderWords {
	w := leaderWords{asked: map[string]leader{}, leading: map[string]bool{}, partial: foldSet(o.Departments), ranks: plurals(o.Ranks)}
	for _, noun := range slices.Concat(o.Leaders, o.Leading, o.Management) {
		for i, form := range lang.Plurals(noun) {
			fold := lang.Fold(form)
			w.leading[fold] = true
			switch {
			case slices.Contains(o.Leading, noun):
			case i > 0 || slices.Contains(o.Management, noun):
				w.asked[fold] = manyLeaders
			default:
				w.asked[fold] = oneLeader
			}
		}
	}
	for _, rank := range slices.Concat(o.Ranks, o.Leading) {
		delete(w.partial, lang.Fold(rank))
	}
	return w
}

// plurals are nouns in singular and plural, folded.
func plurals(nouns []string) map[string]bool {
	out := map[string]bool{}
	for _, noun := range nouns {
		for _, form := range lang.Plurals(noun) {
			out[lang.Fold(form)] = true
		}
	}
	return out
}

// ledAs tells whether a party of a statement is called by an office that those who lead a body have: of several one may lead a part of
// it, such as its finances.
func (v *toldParty) ledAs(asked leader) bool {
	return v.leads && (asked == manyLeaders || asked == oneLeader && !v.partly)
}

// meetLeaders adds to the likenesses of a question's words to passage i what one who leads a body says in it: where they are the one
// whom the question names, all words by which it does so are met, and where their body is left open, the word for them is.
func (e *Engine) meetLeaders(q *question, i int, sims []float64) {
	doer := &q.roles.doer
	at := slices.IndexFunc(doer.words, func(n int) bool { return q.words[n].leader != noLeader })
	if at < 0 || len(doer.words) < 2 { // "the bosses": nothing tells of which body
		return
	}
	word := doer.words[at]
	for _, s := range e.corpus.docs[i].statements {
		n := e.voices.at[s][0]
		if n < 0 || !e.voices.list[n].ledAs(q.words[word].leader) {
			continue
		}
		switch like := e.compared(q, doer, n); {
		case like > 0:
			for _, n := range doer.words {
				sims[n] = 1
			}
		case like == 0:
			sims[word] = max(sims[word], general)
		}
	}
}

// ranks tells whether word n of a party says no more than how high those stand who lead a body ("the top brass").
func (e *Engine) ranks(q *question, s *side, n int) bool {
	return e.words[q.Lang].led.ranks[q.words[n].fold] && slices.ContainsFunc(s.words, func(m int) bool { return m != n && q.words[m].leader != noLeader })
}
