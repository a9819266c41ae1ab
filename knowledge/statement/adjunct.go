package statement

import (
	"disputebot/knowledge/lang"
)

// behindAdjunct reads a verb of saying with its subject behind it, set between an adjunct that a sentence begins with and what is said:
// "Faute de quoi, avertit son avocat, « nous saisirons le juge »", "For now, says the mayor, “nothing is decided”". The adjunct names
// nobody who speaks. ok is false where the sentence is not built so.
func (f *finder) behindAdjunct(r report) (report, bool) {
	v := r.verb
	comma := v.first - 1
	first := f.clauseStart(v.at, f.sentences[f.words[v.at].sentence].first)
	if v.bare() || v.passive || v.adjective || comma <= first || !f.words[comma].mark(",") || f.quoted(comma) || !f.onlyAdjunct(first, comma) {
		return r, false
	}
	end := f.sentenceEnd(v.at)
	who, at := phrase{v.inverted, v.inverted + 1, v.inverted}, max(v.last, v.inverted+1)
	if v.inverted < 0 {
		who = f.subjectBehind(v.last)
		at = who.last
	}
	if who.empty() || !f.nameLike(who) && !f.somebody(who) || f.words[who.first].is(lang.Preposition) && !f.words[who.first].is(lang.Determiner) {
		return r, false
	}
	if at+1 >= end || !f.words[at].mark(",") || !f.words[at+1].mark("«“\"‘'„") && !f.quoted(at+1) {
		return r, false
	}
	q := f.words[at+1].quote
	for _, fr := range v.frames {
		if q >= 0 && f.quotes[q].first == at+1 && fr.Quote {
			r.frame, r.act, r.speaker, r.direct = fr, fr.Act, who, true
			r.contents = f.contentsOf(tail{frame: fr, quote: q})
			return r, true
		}
	}
	return r, false
}

// onlyAdjunct reports whether words[i:j], a few without a verb, are no subject: a preposition, a conjunction or an adverb leads them, or
// they name nobody and have no article.
func (f *finder) onlyAdjunct(i, j int) bool {
	for i < j && f.words[i].kind == lang.Mark {
		i++
	}
	if i >= j || j-i > 8 {
		return false
	}
	for k := i; k < j; k++ {
		if f.verbal(k) || f.quoted(k) || f.words[k].mark(",;:") || f.words[k].is(lang.RelativeWord) && f.words[k].is(lang.SubjectPronoun) {
			return false
		}
	}
	w := f.words[i]
	if w.is(lang.Preposition|lang.Conjunction|lang.Adverb|lang.Break) && !w.is(lang.Determiner) {
		return true
	}
	return !w.is(lang.Determiner|lang.Possessive|lang.SubjectPronoun|lang.Somebody) && !f.nameLike(phrase{i, j, i}) && !(i+1 == j && f.bareName(phrase{i, j, i}))
}
