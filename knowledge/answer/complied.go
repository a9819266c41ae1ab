package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// complied moves to the front, where a question asks whether one whom it names did what was wanted of them ("did Arval obey the minister?", « Arval a
// écouté le maire ? », "did the sawmills stop as the judge asked?"), the passage that tells what became of that: what is said behind the demand, or
// their refusal or consent. None of them holds a word of the question's.
func (e *Engine) complied(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.YesNo || q.leans || len(found) == 0 {
		return found
	}
	from, to, ok := lang.FirstOf(e.words[q.Lang].complying, q.tokens)
	if !ok {
		return found
	}
	who := q.firstParty(e, 0)
	if !e.named(q, &who) || len(who.actors) == 0 || q.words[who.words[0]].at >= from {
		return found
	}
	by := q.firstParty(e, to)
	if len(by.words) == 0 || slices.Contains(by.words, who.words[0]) {
		by = side{met: map[int]float64{}}
		if e.refusesOrAgrees(q, &who, found[0].doc) {
			return found
		}
	}
	if at := e.compliance(q, &who, &by, found); at > 0 {
		return moved(found, []int{at}, 0)
	}
	return found
}

// refusesOrAgrees tells whether passage i tells a refusal or the consent of a party.
func (e *Engine) refusesOrAgrees(q *question, who *side, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		return (s.Act == knowledge.Refuse || s.Act == knowledge.Agree) && s.Polarity != knowledge.Hypothetical && e.compared(q, who, e.voices.at[s][0]) > 0
	})
}

// compliance is the place of the passage that tells whether one party did what another, or anybody, wanted of them: what became of the demand that fits the
// question best, -1 where none is told.
func (e *Engine) compliance(q *question, who, by *side, found []ranked) int {
	o := outcome{subject: *who}
	for _, r := range found {
		if !e.wantedOf(q, who, by, r.doc) {
			continue
		}
		j := r.doc
		for n := r.doc; n <= r.doc+settleReach && n < len(e.corpus.docs); n++ {
			if e.corpus.near(r.doc, n) && e.refusesOrAgrees(q, who, n) {
				return slices.IndexFunc(found, func(f ranked) bool { return f.doc == n })
			}
		}
		if !e.corpus.docs[j].outcome {
			j = e.settlingBehind(q, &o, r.doc)
		}
		if j >= 0 {
			return slices.IndexFunc(found, func(f ranked) bool { return f.doc == j })
		}
	}
	return slices.IndexFunc(found, func(r ranked) bool { return e.refusesOrAgrees(q, who, r.doc) })
}

// wantedOf tells whether passage i tells that something is wanted of one party by another, or by anybody where the question names nobody else.
func (e *Engine) wantedOf(q *question, who, by *side, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		at := e.voices.at[s]
		return (s.Act == knowledge.Demand || s.Act == knowledge.Oblige || s.Act == knowledge.Rule) && e.compared(q, who, at[1]) > 0 && (by.empty() || e.compared(q, by, at[0]) >= 0)
	})
}
