package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// sloganEnd is where the name of an association ends that goes on in small letters behind its first words, words[first:i]: "l'association
// Rives sans pétrole", "le collectif Souffle court", "Voix pour la mer". It is i where the name ends there. A verb or a mark must
// follow, so that nothing else is taken in.
func (d *doc) sloganEnd(first, i, end int) int {
	if len(d.speech.Grammar.Clitics) == 0 || first < 1 || i <= first || i >= end || !d.words[first].capital || d.words[i].sentence != d.words[first].sentence || d.words[i].capital {
		return i
	}
	last := i
	switch w := d.words[i]; {
	case !d.calledAssociation(first):
		if last = d.manyEnd(first, i, end); last == i {
			return i
		}
	case w.is(lang.Preposition) && !w.is(lang.Determiner) && w.quote < 0:
		if last = d.complementEnd(i, end); last == i {
			return i
		}
	case d.adjectival(i) && !w.is(lang.Nationality) && !d.speech.ParticipleShape(w.low) && !d.speech.PastShape(w.low):
		last = i + 1
	}
	if last > i && (last >= end && last >= d.sentenceEnd(first) || d.at(last).kind == lang.Mark || d.verbFollows(last, len(d.words)) || d.at(last).is(lang.Conjunction) || d.adjectival(last) && d.speech.PresentShape(d.at(last).low)) {
		return last
	}
	return i
}

// calledAssociation reports whether an article and the noun of an association stand right before word i: "l'association Rail".
func (d *doc) calledAssociation(i int) bool {
	noun := d.at(i - 1)
	return noun.kind == lang.Word && !noun.capital && len(d.speech.Grammar.Kin[noun.low]) > 0 && d.at(i-2).is(lang.Determiner)
}

// complementEnd is where what a preposition at i leads ends, in a name: a noun without an article, or with a definite one; i where none
// does.
func (d *doc) complementEnd(i, end int) int {
	at := i + 1
	if d.at(at).is(lang.Definite) {
		at++
	}
	w := d.at(at)
	if at >= end || !d.adjectival(at) && !(w.is(lang.Role) && d.pluralHead(at)) || w.capital || d.infinitiveAt(at) || w.is(lang.TimeWord) {
		return i
	}
	for at++; at < end && d.adjectival(at) && !d.words[at].capital && !d.speech.PresentShape(d.words[at].low); at++ {
	}
	return at
}

// manyEnd is where a name ends whose first word, a noun in the plural without an article, an adjective in the plural follows: "X et Voisins
// solidaires"; i where there is none.
func (d *doc) manyEnd(first, i, end int) int {
	w, before := d.words[i], d.at(first-1)
	if i != first+1 || d.sentenceStart(first) || !d.pluralHead(first) || !d.pluralHead(i) || !d.adjectival(i) || w.is(lang.Nationality) || i >= end {
		return i
	}
	if before.is(lang.Determiner) || before.capital || before.sentence != w.sentence || !before.is(lang.Conjunction|lang.Preposition) && !before.mark(",") || d.words[first].class != 0 || d.speech.ParticipleShape(w.low) {
		return i
	}
	return i + 1
}

// headlineSlogan reads a quotation that a headline begins with and that calls for something, where the headline does not say whose it is: "‘Save
// our ward’", « « Rendez-nous nos nuits » : à Lorve, un port qui fâche ». Nobody is named for it.
func (f *finder) headlineSlogan(q int, k sentence) {
	quote := f.quotes[q]
	if quote.first != k.first || f.taken[q] || !quote.Opened || f.words[quote.last-1].sentence != f.words[quote.first].sentence {
		return
	}
	if next := f.at(quote.last); quote.last < k.last && !next.mark(":.!?–—-") {
		return // "“Open the books,” says Arval": who says it stands there
	}
	r := f.unsaid(q, quote.first, phrase{})
	if f.readAct(r, 0) != string(knowledge.Demand) {
		return
	}
	f.taken[q], r.agentless = true, true
	f.reports = append(f.reports, f.placed(r))
}
