package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// askedPolarity is the cue's, where a condition stands before the subject ("si X refuse").
func (d *doc) askedPolarity(c asked, subject phrase) knowledge.Polarity {
	first := c.verb.first
	if !subject.empty() && subject.last <= first {
		first = subject.first
	}
	switch {
	case c.negated:
		return knowledge.Affirmed
	case c.noun || c.verb.polarity != knowledge.Affirmed:
		return c.verb.polarity
	case d.at(first - 1).is(lang.Hypothetical):
		return knowledge.Hypothetical
	}
	return knowledge.Affirmed
}

// denied reports whether a verb's clause holds a negation beside the verb's own words: right behind them, where chat leaves out half of it
// ("il veut pas"), or with an auxiliary set before the subject ("why didn't X agree").
func (d *doc) denied(v verb) bool {
	if w := d.at(v.last); w.is(lang.Negation) && !w.is(lang.Preposition|lang.Determiner) {
		return true
	}
	for i := v.first - 1; i >= 0 && !d.words[i].is(lang.Break) && d.words[i].kind == lang.Word; i-- {
		if d.words[i].is(lang.Auxiliary | lang.Modal) {
			return d.words[i].is(lang.Negation)
		}
	}
	return false
}

// negatedAct is the act that a verb is together with its negation and what follows, "" where it is none.
func (d *doc) negatedAct(v verb) knowledge.Act {
	after := v.last
	for d.at(after).joined || d.at(after).is(lang.Negation|lang.Adverb) {
		after++
	}
	for _, f := range v.frames {
		if f.Negated && (slices.ContainsFunc(f.Preps, func(p string) bool { return d.prepositionAt(p, after) > 0 }) || slices.ContainsFunc(f.Inf, func(mark string) bool { return d.infinitiveMarked(mark, after, len(d.words)) > 0 })) {
			return knowledge.Act(f.Act)
		}
	}
	return ""
}
