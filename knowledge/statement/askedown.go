package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// ownReach is how many words may stand between a noun of an act and the verb by which it is done: "ont annoncé à la ministre leur refus".
const ownReach = 6

// owned is a noun of an act as the act of the verb by which its possessive's owner does it: who "announces its refusal" refuses, and who
// "launches an appeal" appeals. ok is false where no such verb stands before it.
func (d *doc) owned(c asked) (asked, bool) {
	b := c.verb.at - 1
	for b > 0 && d.adjectival(b) {
		b--
	}
	if !c.noun || b < 1 || !d.words[b].is(lang.Possessive|lang.Determiner) || d.contracted(b) || d.words[b-1].is(lang.Preposition) {
		return asked{}, false // "told X about its refusal"
	}
	own := d.words[b].is(lang.Possessive)
	for i := b - 1; i >= max(0, b-ownReach); i-- {
		w := d.words[i]
		if w.is(lang.Break) && !w.is(lang.Preposition) {
			return asked{}, false
		}
		if v, ok := d.doing(i, own); ok && !v.passive && v.polarity == knowledge.Affirmed && !d.denied(v) {
			v.frames = []lang.Frame{{Act: string(c.act), Object: true, Person: c.row.To}}
			if v.last < b && !d.words[v.last].is(lang.Preposition|lang.Adverb|lang.SubjectPronoun) && !d.words[v.last].joined { // "sent X a warning"
				v.frames[0].Person = append([]string{""}, c.row.To...)
			}
			return asked{verb: v, act: c.act}, true
		}
	}
	return asked{}, false
}

// doing is the verb at word i, if it says no more than that an act was done, or, of one's own act, that it was told.
func (d *doc) doing(i int, own bool) (verb, bool) {
	if d.nounLike(i) {
		return verb{}, false
	}
	for _, f := range d.words[i].forms {
		tells := own && len(f.Tail) == 0 && slices.ContainsFunc(d.speech.Frames(f.Lemma), func(fr lang.Frame) bool { return fr.Act == string(knowledge.State) && !fr.Mind })
		if f.Kind == lang.Gerund || !tells && !slices.Contains(d.speech.Grammar.Light, f.Lemma) {
			continue
		}
		v := verb{at: i, first: i, last: i + 1, form: f, inverted: -1, polarity: knowledge.Affirmed}
		d.group(&v)
		return v, true
	}
	return verb{}, false
}

// given turns those whom an act is given to, and whom the reading of a verb without that act takes for the subject, into those addressed:
// "sent X a warning".
func (r *Reading) given() {
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Role == Source && !r.SourceText.Empty() && !r.SourceText.Contains(m.Span) && r.AddresseeText.Contains(m.Span) {
			m.Role = Addressee
		}
	}
}
