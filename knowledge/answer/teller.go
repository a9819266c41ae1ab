package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// tellerShare is the least share of the best score of a passage by the one according to whom something is asked, where the best is by others.
const tellerShare = .6

// readTeller reads who is to have said what a question asks: "according to the mayor, how many came".
func (q *question) readTeller(reading *statement.Reading) {
	if reading.TellerText.Empty() {
		return
	}
	var actors []string
	for _, m := range reading.Mentions {
		if reading.TellerText.Contains(m.Span) && !m.Owns && !slices.Contains(actors, m.Actor) {
			actors = append(actors, m.Actor)
		}
	}
	q.teller = q.sideOf(reading.TellerText, actors)
}

// byTheTeller puts the best passage in which the one speaks according to whom something is asked before better ones in which only others do.
func (e *Engine) byTheTeller(q *question, found []ranked) []ranked {
	if !e.calledByName(q, &q.teller) || len(found) == 0 || q.Kind == knowledge.Compare || q.Kind == knowledge.Timeline {
		return found
	}
	for n := range found {
		r := &found[n]
		if r.score < tellerShare*found[0].score {
			break
		}
		if r.parts[figure] >= 0 && r.parts[date] >= 0 && e.saidBy(q, &q.teller, r.doc) {
			return moved(found, []int{n}, 0)
		}
	}
	return found
}

// calledByName tells whether a party, or the first of several, is called by a name alone: whose office it is ("the X chief") articles tell in
// other words.
func (e *Engine) calledByName(q *question, s *side) bool {
	for n, word := range s.words {
		w := &q.words[word]
		if n > 0 && slices.ContainsFunc(q.tokens[q.words[s.words[n-1]].at+1:w.at], func(t lang.Token) bool { return e.words[q.Lang].joining[t.Fold] }) {
			return true
		}
		if !e.nameWord(w) || e.words[q.Lang].nouns.nouns[w.fold].want == wantPerson {
			return false
		}
	}
	return len(s.words) > 0
}

// saidBy tells whether a party speaks in passage i.
func (e *Engine) saidBy(q *question, s *side, i int) bool {
	return e.corpus.docs[i].tells(func(st *knowledge.Statement) bool { return e.compared(q, s, e.voices.at[st][0]) > 0 })
}
