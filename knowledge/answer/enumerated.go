package answer

import (
	"slices"

	"disputebot/knowledge"
)

// An article need not count those whom it names: "how many governments did Arval turn down?" is answered by "The French, Swiss and Belgian governments
// asked it to stop and were turned down".

// enumerated is the place of the best passage that names, one by one, those of whom a question asks how many did something to another, or had it done to
// them by another; -1 where none does, or where a passage counts such.
func (e *Engine) enumerated(q *question, found []ranked) int {
	r := &q.roles
	if q.want != wantCount || q.Kind != knowledge.HowMuch || q.leans || q.of < 0 || r.act == "" || r.act == knowledge.State || !e.countsParties(q) {
		return -1
	}
	other := r.doer
	if other.empty() || slices.Contains(other.words, q.of) || len(other.actors) == 0 && len(r.other.actors) > 0 {
		other = r.other
	}
	if other.empty() {
		return -1
	}
	for n, f := range found {
		d := &e.corpus.docs[f.doc]
		if n < snippets && e.countedIn(q, d) && d.tells(func(s *knowledge.Statement) bool { return e.tellsWith(q, &other, s) >= 0 }) {
			return -1
		}
		if f.score < tail*found[0].score {
			break
		}
		if d.tells(func(s *knowledge.Statement) bool { return e.listsThem(q, &other, s) }) {
			return n
		}
	}
	return -1
}

// countsParties tells whether what a question wants counted are people or bodies that can do something by words.
func (e *Engine) countsParties(q *question) bool {
	n := e.words[q.Lang].nouns.nouns[bare(q.words[q.of].fold)]
	return n.person() || n.want == wantGroup || n.want == wantCountry
}

// listsThem tells whether a statement tells the act of a question between the party that it names and several others, each of whom it names.
func (e *Engine) listsThem(q *question, other *side, s *knowledge.Statement) bool {
	switch e.tellsWith(q, other, s) {
	case 0:
		return len(s.Addressee) > 1
	case 1:
		return len(s.Speaker) > 1
	}
	return false
}

// tellsWith tells whether a statement tells the very act of a question by the party that it names (0), or to them (1), as the question has it; -1 where
// it does not.
func (e *Engine) tellsWith(q *question, other *side, s *knowledge.Statement) int {
	to := 1
	if slices.Equal(other.words, q.roles.doer.words) {
		to = 0
	}
	if alike(q.roles.act, s.Act) < 1 || s.Polarity != knowledge.Affirmed || e.compared(q, other, e.voices.at[s][to]) <= 0 {
		return -1
	}
	return to
}
