package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// mainCue is the cue of a question's main clause: the first, or one behind it that says more than saying. ok is false where there is none.
func (d *doc) mainCue(all []asked) (main asked, ok bool) {
	for i, c := range all {
		from := d.behindClause(main, c)
		switch {
		case i == 0:
			main = c
		case d.countedNoun(main) && !c.noun && !d.lightly(c.verb.at): // "how many requests does X say it got"
			main = c
		case d.asksBefore(main, c):
			main = c
		case from > 0:
			main, main.from = c, from
		case main.act == knowledge.State && c.act != knowledge.State && !d.repliesTo(main, c) && !d.aside(main, c) && !thinks(main):
			main = c
		}
	}
	return main, len(all) > 0
}

// repliesTo reports whether a cue is a noun of nobody's that says what another one, a verb, replies to: "what does X reply to the
// accusations" asks for no accusation.
func (d *doc) repliesTo(reply, c asked) bool {
	return c.noun && !reply.noun && slices.Contains(d.speech.Grammar.Replying, reply.verb.form.Lemma) && !d.at(c.verb.last).is(lang.Of)
}

// aside reports whether a cue behind a verb stands in a clause of time or cause: "what did X answer when Y asked for it" asks for the answer.
func (d *doc) aside(main, c asked) bool {
	return !main.noun && slices.ContainsFunc(d.words[main.verb.last:max(main.verb.last, c.verb.first)], d.opensAside)
}

// behindClause is where the clause of a verb begins if that of the verb before it is one of time or cause set before ("After X refused, what did
// Y do?"), else 0.
func (d *doc) behindClause(first, c asked) int {
	if first.verb.last == 0 || first.noun || c.noun || !slices.ContainsFunc(d.words[:first.verb.first], d.opensAside) {
		return 0
	}
	for i := first.verb.last; i < c.verb.first; i++ {
		if d.words[i].low == "," && !d.at(i+1).is(lang.Conjunction) {
			return i + 1
		}
	}
	return 0
}

func (d *doc) opensAside(w word) bool { return slices.Contains(d.speech.Grammar.Adverbial, w.low) }

// thinks reports whether a cue is a verb of thinking.
func thinks(c asked) bool {
	return !c.noun && !slices.ContainsFunc(c.verb.frames, func(f lang.Frame) bool { return !f.Mind })
}

// countedNoun reports whether a cue is the noun of a thing whose number is asked for: "how many requests", "combien de demandes".
func (d *doc) countedNoun(c asked) bool {
	return c.noun && d.at(c.verb.at-2).is(lang.QuestionWord) && d.at(c.verb.at-1).kind == lang.Word
}
