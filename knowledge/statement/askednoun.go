package statement

import "disputebot/knowledge/lang"

// besideNoun is the part of a mention beside a noun that names the act.
func (d *doc) besideNoun(c asked, at int) Role {
	before := d.pastArticles(at)
	if at < c.verb.at {
		if d.possessiveBetween(at, c.verb.at) {
			return Source
		}
		return ""
	}
	if before < c.verb.at {
		return ""
	}
	for _, p := range c.row.To {
		if d.prepositionAt(p, before) > 0 {
			return Addressee
		}
	}
	for _, p := range c.row.By {
		if d.prepositionAt(p, before) > 0 || d.words[before].low == p {
			return Source
		}
	}
	return Content
}

func (d *doc) possessiveBetween(i, j int) bool {
	for ; i < j; i++ {
		if d.possessive(i) {
			return true
		}
	}
	return false
}

// thingReach is how many words may stand between the preposition and the noun of a thing that is somebody's: "avec le nouveau grand plan de X".
const thingReach = 4

// ofThing reports whether a mention behind the verb only tells whose thing is spoken of: "craint quoi avec le plan de X", "fear about X's
// plan". Who heads it or is of its people stands for it instead, and so does whom the verb's own preposition brings.
func (d *doc) ofThing(c asked, at int) bool {
	prep := at - 1
	for end := at; d.at(end).capital || d.at(end).joined; end++ {
		if d.possessive(end + 1) {
			return d.at(prep).is(lang.Preposition) && !d.isPerson(c, prep) && !d.at(end+2).is(lang.Role|lang.Body)
		}
	}
	of := d.pastArticles(at)
	if !d.at(of).is(lang.Of) {
		return false
	}
	for prep = of - 1; prep > of-1-thingReach; prep-- {
		w := d.at(prep)
		if w.kind != lang.Word || w.is(lang.Role|lang.Body|lang.Break) && !w.is(lang.Preposition) || d.heads(prep) || prep < c.verb.last {
			return false
		}
		if w.is(lang.Preposition) {
			return prep < of-1 && !w.is(lang.Of) && !d.isPerson(c, prep)
		}
	}
	return false
}
