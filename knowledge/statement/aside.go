package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// asideReach is how many words may stand between a person and the infinitive that says what they are to do, where an apposition and an adjunct part
// them: "the mayor, Ida Voss, in a letter to cap", « la maire, Ida Voss, mardi matin, de ».
const asideReach = 12

// pastAside is where the infinitive of a frame stands behind the person that ends at p, if nothing but asides part them: appositions between commas,
// then at most one adjunct ("on Monday", « dans une lettre »). It is 0 where none does.
func (d *doc) pastAside(f lang.Frame, p, end int) int {
	segment, commas := p, 0
	for i := p; i < end && i < p+asideReach; i++ {
		w := d.words[i]
		switch {
		case w.mark(","):
			segment = i + 1
			commas++
			continue
		case commas > 0 && (i == segment || d.opensAdjunct(segment)) && slices.ContainsFunc(f.Inf, func(mark string) bool { return mark != "" && d.infinitiveMarked(mark, i, end) > 0 }):
			return i
		case w.kind == lang.Mark, w.quote != d.words[p].quote, d.verbal(i) && !w.is(lang.TimeWord):
			return 0
		}
	}
	return 0
}

// opensAdjunct reports whether an adjunct begins at i: with a preposition, a day or an adverb.
func (d *doc) opensAdjunct(i int) bool {
	w := d.at(i)
	return w.is(lang.Preposition|lang.TimeWord|lang.Adverb) && !w.is(lang.InfinitiveMark|lang.Of) || w.is(lang.Determiner) && d.at(i+1).is(lang.TimeWord)
}
