package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// silent tells whether a question takes an act of one for granted whom the articles name and who does nothing by words in any of them:
// they speak in no statement, and no word that tells an act stands beside their name, as it does beside the name of one who does it.
func (e *Engine) silent(q *question) bool {
	r := &q.roles
	switch q.Kind {
	case knowledge.What, knowledge.Stance, knowledge.Why, knowledge.Whom, knowledge.List:
	default:
		return false
	}
	if !r.granted && r.act != knowledge.State || len(r.source) > 1 || !e.named(q, &r.doer) || q.replies && e.isPressed(q, &r.doer) {
		return false
	}
	for i := range e.corpus.docs {
		if e.actsIn(q, &r.doer, &e.corpus.docs[i]) {
			return false
		}
	}
	return true
}

// named tells whether a party is called by a name alone.
func (e *Engine) named(q *question, s *side) bool {
	return len(s.words) > 0 && !slices.ContainsFunc(s.words, func(n int) bool { return q.words[n].carried || !e.nameWord(&q.words[n]) })
}

// calledSo tells whether a party is called by what it is rather than by its name ("the heads of X").
func (e *Engine) calledSo(q *question, s *side) bool {
	return len(s.words) > 0 && !q.words[s.words[0]].carried && !e.nameWord(&q.words[s.words[0]])
}

// actReach is how many words may stand between a name and the verb of its act ("X, in turn, has replied").
const actReach = 5

// actsIn tells whether a passage may tell an act of a party: it is a speaker there, or a word that tells an act or words that are quoted stand
// shortly behind its name (« X y voit « un aveu » »), or right before it without a preposition ("replied X", but not "replied to X").
func (e *Engine) actsIn(q *question, s *side, d *doc) bool {
	if d.tells(func(st *knowledge.Statement) bool { return e.compared(q, s, e.voices.at[st][0]) > 0 }) {
		return true
	}
	if !e.tellsOf(q, s, d) {
		return false
	}
	w, tokens := e.words[d.passage.Lang], lang.Tokens(d.text)
	is := e.things(q.wordsOf(s), d, tokens)
	for i := range tokens {
		if !is[i] || d.spokenTo(tokens[i]) {
			continue
		}
		for j := i + 1; j < len(tokens) && j <= i+actReach; j++ {
			if e.inAct(d, tokens[j]) || opensQuote(tokens[j]) {
				return true
			}
		}
		for j := i - 1; j >= 0 && j >= i-actReach && !w.prepositions[tokens[j].Fold]; j-- {
			if e.inAct(d, tokens[j]) {
				return true
			}
		}
	}
	return false
}

// spokenTo tells whether a token of a passage is of the one whom a statement is addressed to.
func (d *doc) spokenTo(t lang.Token) bool {
	at := d.passage.Span.Start + t.Start
	return d.tells(func(s *knowledge.Statement) bool { return s.AddresseeText.Start <= at && at < s.AddresseeText.End })
}

// wordsOf are the words by which a question calls a party.
func (q *question) wordsOf(s *side) []word {
	var out []word
	for _, n := range s.words {
		out = append(out, q.words[n])
	}
	return out
}

// naming are the passages that name a party.
func (e *Engine) naming(q *question, s *side, found []ranked) []ranked {
	return only(found, func(r ranked) bool { return e.tellsOf(q, s, &e.corpus.docs[r.doc]) })
}
