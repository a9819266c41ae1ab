package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// toldBetween is who stands, led by a preposition, between a verb at i-1 and the words of its lemma, with where those end: « a intimé jeudi au
// promoteur Arval l'ordre de ». The end is 0 where nobody does, and in a language without clitics, where nobody can stand there.
func (d *doc) toldBetween(i int, f lang.Form) (phrase, int) {
	if len(f.Tail) == 0 || i >= len(d.words) || len(d.speech.Grammar.Clitics) == 0 {
		return phrase{}, 0
	}
	end := d.sentenceEnd(i)
	at := d.skipDays(i, end)
	if at >= end || !d.words[at].is(lang.Preposition) {
		return phrase{}, 0
	}
	for _, frame := range d.speech.Frames(f.Lemma) {
		for _, prep := range frame.Person {
			if prep == "" || frame.Act == string(knowledge.State) {
				continue
			}
			p := d.personAt(prep, at, end)
			if p.empty() {
				continue
			}
			for k := p.first + 1; k <= p.last && k < end; k++ {
				if d.tail(k, f.Tail) { // « à Nordel interdiction de »
					return phrase{p.first, k, min(p.head, k-1)}, k + len(f.Tail)
				}
			}
			if last := d.pastSaidOf(p.last, end); last > 0 && d.tail(last, f.Tail) {
				return p, last + len(f.Tail)
			}
		}
	}
	return phrase{}, 0
}

// ledGap reports whether who stands between a verb and the words of its lemma is led there by a preposition of the frame.
func (d *doc) ledGap(v verb, f lang.Frame) bool {
	return slices.ContainsFunc(f.Person, func(prep string) bool {
		return prep != "" && (d.prepositionAt(prep, v.gap.first-1) == 1 || d.prepositionAt(prep, v.gap.first-2) == 2)
	})
}

// pastApposition is where the thing that is demanded begins behind who is asked for it and the words between commas that say who that is: « a exigé
// lundi de Nordel, l'exploitant du stade, la fermeture »; 0 where none does.
func (d *doc) pastApposition(f lang.Frame, person phrase, end int) int {
	if !f.Object || f.Target || person.last >= end || !d.words[person.last].mark(",") || !d.at(person.first-1).is(lang.Preposition) {
		return 0
	}
	if at := d.pastSaidOf(person.last, end); at > 0 && at < end && d.words[at].is(lang.Determiner|lang.Possessive) {
		return at
	}
	return 0
}

// farthestSaidOf is how many words between commas may say who somebody is.
const farthestSaidOf = 9

// pastSaidOf is where the words between commas end, the second comma included, that begin at i and have no verb: ", l'exploitant du stade,"; 0 where none
// do.
func (d *doc) pastSaidOf(i, end int) int {
	if i >= end || !d.words[i].mark(",") {
		return 0
	}
	for at := i + 1; at < end && at <= i+farthestSaidOf && !d.verbal(at) && !d.quoted(at); at++ {
		if d.words[at].mark(",") {
			return at + 1
		}
	}
	return 0
}
