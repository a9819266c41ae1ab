package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// askedPolarity is the cue's, where chat leaves out half a negation ("il veut pas") and a condition stands before the subject
// ("si X refuse").
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
	case d.denied(first, c.verb.last):
		return knowledge.Negated
	case d.at(first - 1).is(lang.Hypothetical):
		return knowledge.Hypothetical
	}
	return knowledge.Affirmed
}

// denied reports whether a negation stands right behind a clause's verb, or with an auxiliary before what stands first in it ("why didn't X agree").
func (d *doc) denied(first, last int) bool {
	return d.at(last).is(lang.Negation) && !d.at(last).is(lang.Preposition|lang.Determiner) || d.at(first-1).is(lang.Negation) && d.at(first-1).is(lang.Auxiliary|lang.Modal)
}

// auxiliaryDenies reports whether an auxiliary set before the subject of the verb at word i holds a negation.
func (d *doc) auxiliaryDenies(i int) bool {
	for i--; i >= 0 && !d.words[i].is(lang.Break) && d.words[i].kind == lang.Word; i-- {
		if d.words[i].is(lang.Auxiliary | lang.Modal) {
			return d.words[i].is(lang.Negation)
		}
	}
	return false
}

// unwilling reports whether a verb with its negation tells what somebody does not want rather than what they did.
func (c asked) unwilling() bool {
	return c.negated && (c.verb.form.Lemma == "" || slices.ContainsFunc(c.verb.frames, func(f lang.Frame) bool { return f.Act == string(knowledge.Demand) }))
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
