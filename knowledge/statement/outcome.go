package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// runAt is how many words a phrase of the data has that begins at word i, 0 where none of them stands there; the longest counts.
func (d *doc) runAt(phrases []string, i int) int {
	n, low := 0, d.at(i).low
	for _, p := range phrases {
		if !d.asked && !strings.HasPrefix(p, low) && !strings.HasPrefix(p, lang.AnyPossessive) { // cut into words only where it may begin
			continue
		}
		if words := strings.Fields(p); len(words) > n && d.tail(i, words) {
			n = len(words)
		}
	}
	return n
}

// spares reports whether what is said is that a thing will befall nobody, which is a promise: "no school will be closed", « personne ne
// sera expulsé », but not "no school will be closed if they pay".
func (d *doc) spares(c [2]int) bool {
	last := min(c[1], len(d.words), c[0]+longest)
	i := c[0]
	for i < last && (d.words[i].is(lang.Complementizer|lang.Conjunction) || d.words[i].kind == lang.Mark) {
		i++
	}
	n := d.runAt(d.speech.Grammar.Outcome.Nobody, i)
	if n == 0 {
		return false
	}
	for j := i + n; j < last && j < i+n+7 && d.words[j].kind != lang.Mark; j++ {
		k := d.runAt(d.speech.Grammar.Outcome.Spared, j)
		if k == 0 {
			continue
		}
		if d.words[j+k-1].is(lang.Be) && !d.undergoes(j+k, last) {
			return false
		}
		return !slices.ContainsFunc(d.words[i:last], func(w word) bool { return slices.Contains(d.speech.Grammar.Outcome.If, w.low) })
	}
	return false
}

// undergoes reports whether the word at i, adverbs before it aside, is a participle.
func (d *doc) undergoes(i, last int) bool {
	for i < last && d.words[i].is(lang.Adverb|lang.Negation) {
		i++
	}
	if i >= last || d.words[i].kind != lang.Word {
		return false
	}
	_, ok := d.words[i].form(lang.Participle)
	return ok || d.speech.ParticipleShape(d.words[i].low) || d.speech.PastShape(d.words[i].low)
}

// punishes reports whether what somebody warns of is a punishment: "of a fine", "that fines of up to", « d'une amende ».
func (d *doc) punishes(c [2]int) bool {
	last := min(c[1], len(d.words), c[0]+longest)
	i := c[0]
	for i < last && (d.words[i].is(lang.Complementizer|lang.Of) || d.words[i].kind == lang.Mark) {
		i++
	}
	if slices.ContainsFunc(d.words[i:last], func(w word) bool { return w.is(lang.Negation) }) {
		return false
	}
	for end := min(last, i+4); i < end; i++ {
		if d.runAt(d.speech.Grammar.Outcome.Penalty, i) > 0 {
			return true
		}
		if d.verbal(i) {
			break
		}
	}
	return false
}

// infinitiveOf is the word of an infinitive that a content begins with, where it is one of the verbs; else -1.
func (d *doc) infinitiveOf(verbs []string, c [2]int) int {
	i, last := c[0], min(c[1], len(d.words))
	for i < last && d.words[i].is(lang.InfinitiveMark|lang.Adverb|lang.Clitic|lang.Preposition) {
		i++
	}
	if i >= last || d.runAt(verbs, i) == 0 {
		return -1
	}
	return i
}

// offers reports whether what somebody proposes is to give something themselves: « propose de fournir les comptes », "proposed to pay the
// farmers", « propose aux élèves de les recevoir », but not « propose aux élèves de payer ».
func (d *doc) offers(r report, c [2]int) bool {
	at := d.infinitiveOf(d.speech.Grammar.Outcome.Giving, c)
	if at < 0 || !slices.Contains(d.speech.Grammar.Outcome.Proposing, r.verb.form.Lemma) {
		return false
	}
	return r.clitic < 0 && (r.addressee.empty() || r.inside) || d.words[at-1].is(lang.Clitic)
}

// refuted reports whether the verdict that begins at word i is denied, and nothing more said: "was not unfair", « n'est pas injuste », "no
// resident was deceived", but not "is not only unfair".
func (d *doc) refuted(i, lo int) bool {
	for j := i - 1; j >= lo && j > i-5; j-- {
		w := d.words[j]
		switch {
		case slices.Contains(d.speech.Grammar.Outcome.Only, w.low):
			return false
		case w.is(lang.Negation):
			return true
		case !w.is(lang.Adverb | lang.Determiner | lang.Auxiliary | lang.Be | lang.Of):
			return d.nobodys(j, lo) && !d.surpassed(i)
		}
	}
	return false
}

// nobodys reports whether the words that end with the one at i are a subject that there is not: "no resident", "nobody".
func (d *doc) nobodys(i, lo int) bool {
	for j := i; j >= lo && j > i-5 && d.words[j].kind == lang.Word && !d.words[j].is(lang.Complementizer|lang.Conjunction) && !d.verbal(j); j-- {
		if d.runAt(d.speech.Grammar.Outcome.Nobody, j) > 0 {
			return true
		}
	}
	return false
}

// surpassed reports whether what nobody did is told to say how far somebody went: "no government has betrayed us so often".
func (d *doc) surpassed(i int) bool {
	for j := i; j < len(d.words) && j < i+8 && d.words[j].kind == lang.Word; j++ {
		if slices.Contains(d.speech.Grammar.Outcome.Surpassing, d.words[j].low) {
			return true
		}
	}
	return false
}
