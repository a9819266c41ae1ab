package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// facedTo is who stands right in front of a verb with a pronoun for who is spoken to, and is that one: "she turned to the mayor, begging him to",
// « il se tourne vers la ministre et la conjure de ». It is empty where nobody stands there, or the two do not agree.
func (f *finder) facedTo(r report) phrase {
	v := r.verb
	before := v.first - 1
	first := f.sentences[f.words[v.at].sentence].first
	gerund := v.form.Kind == lang.Gerund && f.at(before).mark(",")
	if before <= first || !gerund && !(f.words[before].is(lang.Conjunction) && v.form.Kind == lang.Finite) || r.act == string(knowledge.State) || f.quoted(v.at) {
		return phrase{}
	}
	at := r.clitic
	if at < 0 && r.addressee.last-r.addressee.first == 1 && f.words[r.addressee.first].is(lang.ObjectPronoun) {
		at = r.addressee.first
	}
	if at < 0 || f.speech.Grammar.Objects[f.words[at].low].Person != 3 {
		return phrase{}
	}
	q := f.phraseEndingAt(before, first)
	if q.empty() || !f.somebody(q) && !(f.pluralHead(q.head) && f.words[q.first].is(lang.Definite)) || q.first <= first || !f.pronounFits(at, q) || r.speaker.first < q.last && q.first < r.speaker.last {
		return phrase{}
	}
	if f.words[q.first-1].is(lang.Preposition|lang.Definite) && slices.ContainsFunc(f.speech.Grammar.Facing, func(prep string) bool { return f.ledBy(prep, q.first) }) || gerund && f.objectOf(q.first-1) {
		return q
	}
	return phrase{}
}

// ledBy reports whether the words of a preposition end right before word i, with the article of the noun there or without.
func (f *finder) ledBy(prep string, i int) bool {
	n := len(lang.Tokens(prep))
	return i >= n && f.prepositionAt(prep, i-n) == n
}

// objectOf reports whether the word at i is an infinitive or a finite verb, whose object follows: « et Ann Roy d'interpeller le ministre ».
func (f *finder) objectOf(i int) bool {
	_, ok := f.at(i).form(lang.Infinitive, lang.Finite)
	return ok && !f.nounLike(i)
}

// pronounFits reports whether the object pronoun at i may mean a phrase, by number and, where both tell it, by gender.
func (f *finder) pronounFits(i int, p phrase) bool {
	object := f.speech.Grammar.Objects[f.words[i].low]
	if many := object.Number == "p"; many != f.pluralHead(p.head) {
		return false
	}
	gender := ""
	for k := max(0, p.first-1); k < p.last; k++ {
		w := f.words[k]
		if m, fem := w.is(lang.Male), w.is(lang.Female); m != fem && (w.is(lang.Determiner|lang.Title) || k >= p.first) {
			if gender = "f"; m {
				gender = "m"
			}
			break
		}
	}
	return gender == "" || object.Gender == "" || object.Gender == gender
}
