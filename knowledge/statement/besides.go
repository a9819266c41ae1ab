package statement

import (
	"slices"

	"disputebot/knowledge"
)

// besidesThat is who obliges or punishes, where a passive without an agent adds to what somebody has just done to the same ones: "Two men were
// fined by the court. They were also banned." Nil where no word says that it adds.
func (r *resolver) besidesThat(i int, to [][]string) []string {
	rep := r.reports[i]
	if !rep.agentless || !rep.speaker.empty() || !r.imposes(rep) || len(to[i]) == 0 || len(r.passed) == 0 || !r.addsWord(rep) {
		return nil
	}
	for n := len(r.passed) - 1; n >= 0; n-- {
		k := r.passed[n]
		before := r.reports[k]
		if k == i || sameNames(r.speaks[k], to[i]) { // "for letting off flares"
			continue
		}
		if rep.sentence-before.sentence > 1 || !r.imposes(before) || !sameNames(to[k], to[i]) {
			return nil
		}
		return r.speaks[k]
	}
	return nil
}

// imposes reports whether a report tells of an order, a punishment or a ruling, or of being told to do something.
func (r *resolver) imposes(rep report) bool {
	switch knowledge.Act(rep.act) {
	case knowledge.Oblige, knowledge.Sanction, knowledge.Rule:
		return rep.polarity == knowledge.Affirmed
	case knowledge.Demand:
		return rep.polarity == knowledge.Affirmed && rep.verb.passive
	case knowledge.Accuse:
		return r.judges(rep.speaker) // « condamnés par le tribunal »
	}
	return false
}

// addsWord reports whether the clause of a report says that it adds to what was told: "also", « en outre ».
func (r *resolver) addsWord(rep report) bool {
	k := r.sentences[rep.sentence]
	for i := k.first; i < k.last; i++ {
		if !r.quoted(i) && slices.ContainsFunc(r.speech.Grammar.Besides, func(words string) bool { return r.prepositionAt(words, i) > 0 }) {
			return true
		}
	}
	return false
}
