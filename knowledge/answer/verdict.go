package answer

import (
	"slices"

	"disputebot/knowledge"
)

// readVerdict tells whether the question asks who or what is right, good or to be believed: the articles tell what each side says, and
// judge nobody. The words that ask so are none of the matter.
func (w *questionWords) readVerdict(q *question) {
	for _, p := range w.verdicts {
		from, to, ok := p.In(q.tokens)
		if !ok {
			continue
		}
		q.verdict = true
		q.words = slices.DeleteFunc(q.words, func(w word) bool { return from <= w.at && w.at < to && p.Says(w.fold) })
	}
}

// judgesNobody is the abstention to a question for a verdict: beside it stands what one side says of the matter, and what the other does.
func (e *Engine) judgesNobody(q *question, found []ranked) knowledge.Answer {
	a := q.abstain(knowledge.NothingOfTheKind)
	a.Kind = knowledge.Verdict
	var first stance
	for n := range found {
		r := &found[n]
		if r.reach() < e.weights.Nearness {
			break
		}
		switch s := e.corpus.docs[r.doc].stance(); {
		case s.speakers == nil:
		case a.Nearest == nil:
			first = s
			near := e.snippet(*r)
			a.Nearest = &near
		case s.presses != first.presses && e.party(first.speakers, s.speakers) < 0:
			other := e.snippet(*r)
			a.Opposed = &other
			return a
		}
	}
	return a
}

// stance is the side that the named speakers of a sentence take: they press another, or stand up to one who presses.
type stance struct {
	speakers []string // nil where nobody takes a side, or both do
	presses  bool
}

// stance is the side that a passage tells.
func (d *doc) stance() stance {
	var out stance
	for _, s := range d.statements {
		if !s.Established || len(s.Speaker) == 0 || !presses(s.Act) && !answers(s.Act) && s.Act != knowledge.Defend {
			continue
		}
		if out.speakers != nil && out.presses != presses(s.Act) {
			return stance{}
		}
		out = stance{append(out.speakers, s.Speaker...), presses(s.Act)}
	}
	return out
}
