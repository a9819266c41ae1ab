package answer

import (
	"slices"

	"disputebot/knowledge"
)

// opposesIt tells whether a question takes for granted that one stands up for what is another's ("why does A support B's plan?"), and all that
// the articles tell of them is that they accuse B, warn of it or demand something else.
func (e *Engine) opposesIt(q *question, found []ranked) bool {
	r := &q.roles
	switch q.Kind {
	case knowledge.Why, knowledge.When, knowledge.What, knowledge.HowMuch:
	default:
		return false
	}
	if r.act != knowledge.Defend || !r.granted || q.leans || r.doer.empty() || !e.namesAnother(q) {
		return false
	}
	topic := func(n int) bool {
		return !q.words[n].carried && !slices.Contains(r.doer.words, n) && q.words[n].at >= 0 && !q.inCue(&q.words[n])
	}
	opposes := false
	for n := range found {
		d, on := &e.corpus.docs[found[n].doc], q.share(found[n].sims, metEnough, topic) >= leastOn
		for _, s := range d.statements {
			switch {
			case !e.byDoer(q, s) || !on && e.party(slices.Concat(r.addressee, r.about), s.Addressee) <= 0:
			case s.Act == knowledge.Defend || s.Act == knowledge.Agree:
				return false
			case s.Act != knowledge.State && s.Act != knowledge.Promise:
				opposes, on = true, false
			}
		}
		if on && e.wordsTell(q, &found[n]) {
			return false
		}
	}
	return opposes
}

// namesAnother tells whether a question names another beside the one who does what it asks about.
func (e *Engine) namesAnother(q *question) bool {
	r := &q.roles
	return len(r.other.words) > 0 || slices.ContainsFunc(slices.Concat(r.addressee, r.about), func(a string) bool { return e.party(r.source, []string{a}) <= 0 })
}
