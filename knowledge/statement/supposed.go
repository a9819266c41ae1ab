package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// supposes reports whether the modal at i, which makes a demand of most clauses, tells what is likely or owed: "it must have cost a fortune",
// « doit avoir coûté cher », « doit son poste à », « nous doit 300 euros ».
func (d *doc) supposes(act string, i int) bool {
	if act != string(knowledge.Demand) || !slices.Contains(d.speech.Grammar.Supposing, d.words[i].low) {
		return false
	}
	next := d.pastAdverbs(i + 1)
	w := d.at(next)
	if len(d.speech.Grammar.Clitics) > 0 && (w.is(lang.Possessive) || w.kind == lang.Number) {
		return true
	}
	if !w.is(lang.Have) {
		return false
	}
	next = d.pastAdverbs(next + 1)
	_, participle := d.at(next).form(lang.Participle)
	return participle || d.at(next).is(lang.Be) || d.adjectival(next) && (d.speech.ParticipleShape(d.at(next).low) || len(d.speech.Grammar.Clitics) == 0 && d.speech.PastShape(d.at(next).low))
}

// pastAdverbs is the first word from i on that is neither an adverb nor a negation.
func (d *doc) pastAdverbs(i int) int {
	for i < len(d.words) && d.words[i].is(lang.Adverb|lang.Negation) {
		i++
	}
	return i
}
