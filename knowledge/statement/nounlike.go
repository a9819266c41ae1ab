package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// nounLike reports whether a word that may be a verb form is a noun or an adjective where it stands.
func (d *doc) nounLike(i int) bool {
	w, before := d.words[i], d.at(i-1)
	if before.kind == lang.Mark || i == 0 || d.words[i-1].sentence != w.sentence {
		_, finite := w.form(lang.Finite)
		_, other := w.form(lang.Participle, lang.Gerund)
		if finite && len(d.speech.Grammar.Clitics) == 0 && d.pluralHead(i) && d.at(i+1).is(lang.Modal) {
			return true // ", objects may leave"
		}
		return w.capital && (!finite && !other || d.gerundTitle(i))
	}
	if d.theyDo(i) {
		return false
	}
	if before.is(lang.Determiner|lang.Possessive) || d.possessive(i-1) {
		return !d.clitic(i-1) && !d.objectBefore(i)
	}
	if _, ok := w.form(lang.Participle); ok && !d.hasFinite(i) {
		return d.at(i-1).is(lang.Adverb) && d.at(i-2).is(lang.Determiner)
	}
	if d.kindOfBody(i) {
		return true
	}
	if d.mayBeNoun(i) && d.adjectival(i-1) && (d.at(i-2).is(lang.Determiner|lang.Possessive) || d.possessive(i-2)) {
		return !d.pluralHead(i-1) && !d.words[i-1].is(lang.Role|lang.Body) && !d.words[i-1].capital
	}
	if d.objectNoun(i) || d.nounOf(i) {
		return true
	}
	if before.is(lang.Adverb) && !before.is(lang.Negation|lang.Conjunction|lang.Break) && d.mayBeNoun(i) && (d.at(i-2).is(lang.Determiner) || d.possessive(i-2)) && !d.at(i-2).is(lang.Somebody|lang.Clitic|lang.SubjectPronoun) && len(d.speech.Grammar.Clitics) == 0 {
		return true // "an earlier claim"
	}
	if g, ok := w.form(lang.Gerund); ok && len(d.speech.Frames(g.Lemma)) == 0 && d.adjectival(i-1) && d.at(i-2).is(lang.Determiner|lang.Possessive) {
		return true // "a public meeting"
	}
	if _, finite := w.form(lang.Finite); finite && len(before.forms) > 0 && !before.is(lang.InfinitiveMark|lang.Modal|lang.Auxiliary) {
		_, base := w.form(lang.Infinitive)
		return base || d.severalBehind(i) || slices.Contains(d.speech.Grammar.Intentions, singular(w.low)) // "promised help", "announced plans": a verb's object looks like a verb
	}
	return before.is(lang.Of) && !d.infinitiveAt(i)
}

// severalBehind reports whether the word at i, spelt like a verb of the third person, is a noun in the plural right behind a verb whose object or
// whose clause it begins: "the union wants talks", but not "what the union wants costs".
func (d *doc) severalBehind(i int) bool {
	if len(d.speech.Grammar.Clitics) > 0 || !d.pluralHead(i) || !d.hasFinite(i-1) || d.nounLike(i-1) {
		return false
	}
	for j := i - 2; j >= 0 && j > i-8 && d.words[j].sentence == d.words[i].sentence; j-- {
		if d.words[j].is(lang.RelativeWord | lang.QuestionWord) {
			return false
		}
	}
	return true
}

// nounOf reports whether "of" stands where a verb would have its other side: "la récente attaque de Saint-Malo".
func (d *doc) nounOf(i int) bool {
	if d.at(i-3).is(lang.Complementizer) && !d.verbBehind(i) {
		return false // "que la profession taxe de folie"
	}
	if !d.hasFinite(i) || !d.at(i+1).is(lang.Of) || d.infinitiveAt(i+2) || !d.adjectival(i-1) || !d.at(i-2).is(lang.Determiner|lang.Possessive) {
		return false
	}
	any := false
	for _, form := range d.words[i].forms {
		for _, f := range d.speech.Frames(form.Lemma) {
			any = true
			if !f.Target && !f.With && !f.Self {
				return false
			}
		}
	}
	return any
}

// verbBehind reports whether a finite verb stands behind word i in its sentence, before any mark.
func (d *doc) verbBehind(i int) bool {
	end := d.sentenceEnd(i)
	for i++; i < end && (d.words[i].kind != lang.Mark || d.quoted(i)); i++ {
		if d.words[i].is(lang.Auxiliary|lang.Modal) || d.hasFinite(i) {
			return true
		}
	}
	return false
}

// gerundTitle reports whether the word at i, spelt like a gerund, says what the role behind it is about: "Planning chair Ann Lee".
func (d *doc) gerundTitle(i int) bool {
	g, ok := d.words[i].form(lang.Gerund)
	next := d.at(i + 1)
	if !ok || !next.is(lang.Role) || d.pluralHead(i+1) || !d.at(i+2).capital || d.at(i+2).is(lang.Determiner) {
		return false
	}
	return !slices.ContainsFunc(d.speech.Frames(g.Lemma), func(f lang.Frame) bool { return slices.Contains(f.Person, "") || f.Target })
}

// objectNoun reports whether the word at i names an act right behind a finite verb whose object it is: "rejected claims that".
func (d *doc) objectNoun(i int) bool {
	before := d.at(i - 1)
	_, finite := before.form(lang.Finite)
	return finite && len(d.speech.Nouns[d.words[i].low]) > 0 && d.pluralHead(i) && !before.is(lang.InfinitiveMark|lang.Modal|lang.Auxiliary) && !d.at(i-2).is(lang.RelativeWord) && !d.nounLike(i-1)
}

// theyDo reports whether the word at i can only be a verb of the third person plural: "certains réclament".
func (d *doc) theyDo(i int) bool {
	f, ok := d.words[i].form(lang.Finite)
	return ok && f.Person == 3 && f.Plural && len(d.speech.Grammar.Clitics) > 0 && len(d.speech.Nouns[d.words[i].low]) == 0 && strings.HasSuffix(d.words[i].low, "ent")
}

// objectBefore reports whether the small word before a verb form is its object rather than an article ("he, who says it": le dit):
// the form is no noun that the data know, and no noun's complement follows.
func (d *doc) objectBefore(i int) bool {
	w, before, subject := d.words[i], d.at(i-1), d.at(i-2)
	if !before.is(lang.Clitic) || !d.hasFinite(i) || len(d.speech.Nouns[w.low]) > 0 || w.is(lang.Role|lang.Body) || i < 2 {
		return false
	}
	next := d.at(i + 1)
	if next.is(lang.Of) && !d.infinitiveAt(i+2) || d.adjectival(i+1) || next.is(lang.Auxiliary|lang.Modal) || next.mark(".,") && subject.kind != lang.Word {
		return false
	}
	if subject.is(lang.Conjunction) && subject.sentence == w.sentence && next.is(lang.Of) && d.infinitiveAt(i+2) && !d.nounElsewhere(i) {
		return true // "accuse la maire et la prie de partir"
	}
	return subject.sentence == w.sentence && (subject.mark(",") || subject.kind == lang.Word && !subject.is(lang.Preposition|lang.Conjunction|lang.Break|lang.Auxiliary|lang.Modal|lang.Adverb) && len(subject.forms) == 0)
}

// nounElsewhere reports whether the article uses the word at i as a noun, behind an indefinite article or a preposition with its own: "une
// charge", "aux charges".
func (d *doc) nounElsewhere(i int) bool {
	for k := 1; k < len(d.words); k++ {
		before := d.words[k-1]
		if k != i && sameNoun(d.words[k].fold, d.words[i].fold) && before.is(lang.Determiner|lang.Possessive) && !before.is(lang.ObjectPronoun) {
			return true
		}
	}
	return false
}

// mayBeNoun reports whether a verb form is spelt like a noun: one that names an act, or the bare verb ("a new claim").
func (d *doc) mayBeNoun(i int) bool {
	w := d.words[i]
	_, finite := w.form(lang.Finite)
	_, base := w.form(lang.Infinitive)
	return len(d.speech.Nouns[w.low]) > 0 || finite && base
}

func (d *doc) hasFinite(i int) bool { _, ok := d.words[i].form(lang.Finite); return ok }

// adjectival reports whether word i is an unknown small word, perhaps an adjective.
func (d *doc) adjectival(i int) bool {
	w := d.at(i)
	return w.kind == lang.Word && w.class&^(lang.NotAdverb|lang.Nationality|lang.NotInfinitive) == 0 && len(w.forms) == 0
}

// pluralHead reports whether the noun at i stands in the plural.
func (d *doc) pluralHead(i int) bool {
	w := d.at(i)
	n := len(w.low)
	return n > 3 && (w.low[n-1] == 's' || w.low[n-1] == 'x') && w.low[n-2] != 's'
}

// clitic reports whether the word at i, which might be an article, is an object pronoun before a verb ("il le juge").
func (d *doc) clitic(i int) bool {
	w, before := d.at(i), d.at(i-1)
	if next := d.at(i + 1); len(next.forms) > 0 && !next.is(lang.Auxiliary) {
		if _, ok := next.form(lang.Finite, lang.Infinitive); !ok {
			if _, gerund := next.form(lang.Gerund); gerund && before.is(lang.BeforeGerund) && w.is(lang.ObjectPronoun) {
				return true // "en les accusant"
			}
			if g, gerund := next.form(lang.Gerund); gerund && before.mark(",") && w.is(lang.ObjectPronoun) && d.at(i+2).is(lang.Of|lang.InfinitiveMark) && len(d.speech.Frames(g.Lemma)) > 0 {
				return true // ", le suppliant de rouvrir"
			}
			return false // a participle alone has no object before it: "pas la remise"
		}
	}
	return w.is(lang.ObjectPronoun) && i > 0 && (before.is(lang.SubjectPronoun) && !before.is(lang.Determiner) || before.is(lang.Negation) || slices.Contains(d.speech.Grammar.As, before.low))
}

// infinitiveAt reports whether the word at i is an infinitive.
func (d *doc) infinitiveAt(i int) bool {
	w := d.at(i)
	if w.kind != lang.Word || w.is(lang.NotInfinitive) || w.capital && !d.sentenceStart(i) && !d.titleCase(w.sentence) {
		return false
	}
	if _, ok := w.form(lang.Infinitive); ok || w.is(lang.AuxiliaryInfinitive) {
		return true
	}
	mark := i - 1
	if d.opensFragment(mark) {
		mark--
	}
	if w.is(lang.Role) && d.at(mark).is(lang.InfinitiveMark) && d.doneTo(i+1) || w.is(lang.Body) && d.at(mark).is(lang.InfinitiveMark) && d.doneToThem(i+1) {
		return true // "to chair talks", "to fund the school"
	}
	if w.is(lang.Determiner | lang.Possessive | lang.SubjectPronoun | lang.ObjectPronoun | lang.Preposition | lang.Role | lang.Body | lang.Auxiliary | lang.TimeWord) {
		return false
	}
	return d.speech.InfinitiveShape(w.low)
}

// doneToThem reports whether a pronoun, or an article that no adjective goes before, makes what stands at i the object of a verb before it.
func (d *doc) doneToThem(i int) bool {
	w := d.at(i)
	return len(d.speech.Grammar.Clitics) == 0 && w.is(lang.Determiner|lang.Possessive|lang.ObjectPronoun) && w.kind == lang.Word
}

// doneTo reports whether what stands at i can only be the object of a verb before it, in a language that spells verbs like nouns.
func (d *doc) doneTo(i int) bool {
	w := d.at(i)
	return len(d.speech.Grammar.Clitics) == 0 && (w.is(lang.Determiner|lang.Possessive) || (d.adjectival(i) || len(w.forms) > 0) && d.pluralHead(i) && !w.capital)
}
