package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// reduced reports whether a past that may be a participle hangs on the noun before it, as the clause's own verb stands behind with
// nothing to join the two: "two stewards suspended in May for refusing to fly are on half pay".
func (f *finder) reduced(v verb) bool {
	next := f.at(v.last)
	if len(f.speech.Grammar.Clitics) > 0 || !f.nounBefore(v) || f.at(v.first-1).kind == lang.Mark || !next.is(lang.Preposition|lang.TimeWord|lang.Adverb) || next.is(lang.Complementizer|lang.Break) && !next.is(lang.Preposition) {
		return false
	}
	if !slices.ContainsFunc(v.frames, func(fr lang.Frame) bool { return fr.Target || fr.Object || slices.Contains(fr.Person, "") }) || f.relativeBefore(v.first, f.sentences[f.words[v.at].sentence].first) {
		return false
	}
	end, clause := f.sentenceEnd(v.at), false
	for i := v.last; i < end && !f.quoted(i); i++ {
		w := f.words[i]
		if w.kind == lang.Mark || w.is(lang.Conjunction|lang.RelativeWord|lang.Complementizer|lang.SubjectPronoun) || w.is(lang.Break) && !w.is(lang.Preposition) {
			return false
		}
		clause = clause || w.is(lang.Break)
		if w.is(lang.Auxiliary|lang.Modal) && !w.is(lang.TimeWord) && f.verbal(i) && !f.at(i-1).is(lang.InfinitiveMark) {
			agrees := w.is(lang.Plural) == f.pluralHead(i-1) // "until a court has", but not "after a long day are"
			return f.adjectivalOrNoun(i-1) && !f.at(i-1).is(lang.Preposition) && !(clause && agrees)
		}
	}
	return false
}

// reducedAt reports whether the word at i is a participle behind its noun, in the words that tell who somebody is: "the marketplace used
// by millions".
func (d *doc) reducedAt(i int) bool {
	w := d.words[i]
	_, participle := w.form(lang.Participle)
	return len(d.speech.Grammar.Clitics) == 0 && !w.is(lang.Auxiliary|lang.Modal) && (participle || d.speech.PastShape(w.low)) && d.at(i+1).is(lang.PassiveBy|lang.Preposition) && !d.at(i-1).is(lang.SubjectPronoun)
}

// participleOf reports whether the word at i is a participle of the verb too.
func (d *doc) participleOf(i int, lemma string) bool {
	return slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool { return f.Kind == lang.Participle && f.Lemma == lemma })
}

// rightBefore is the people or the body named right before the comma in front of a participle, where the two agree in number: « infligées à
// deux agents, mis à pied en mai »; empty where what stands there is a thing.
func (f *finder) rightBefore(v verb, lo int) phrase {
	if !v.bare() || len(f.speech.Grammar.Clitics) == 0 || !f.at(v.first-1).mark(",") {
		return phrase{}
	}
	p := f.phraseEndingAt(v.first-1, lo)
	if p.empty() || !f.nameLike(p) && !f.pluralHead(p.head) {
		return phrase{}
	}
	low := f.words[v.at].low
	ends := strings.HasSuffix(low, "s")
	_, root := f.words[v.at].form(lang.Participle)
	if ambiguous := root && f.participleOf(v.at, v.form.Lemma) && ends && !strings.HasSuffix(low, "es") && !strings.HasSuffix(low, "és"); !ambiguous && ends != f.pluralHead(f.headOf(item{first: p.first, last: p.last})) {
		return phrase{}
	}
	return p
}
