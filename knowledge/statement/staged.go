package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// farthestStep is how many words may stand between a step and the infinitive that tells what it was for.
const farthestStep = 12

// staged is who does the act of an infinitive that is told as done: by a step taken for it ("marched through Leeds to demand"), by how
// soon it was done ("took a day to refuse", « n'a mis qu'une heure à »), or by who else did it ("was the first to call for"); and where the
// verb of that begins.
func (f *finder) staged(v verb, lo int) (phrase, int) {
	g := &f.speech.Grammar.Staging
	lo = f.clauseStart(v.first, lo)
	timed := false
	for j := v.first - 1; j >= lo && j >= v.first-farthestStep; j-- {
		w := f.words[j]
		switch {
		case timed && w.is(lang.Complementizer) && f.at(j+1).is(lang.Determiner): // « qu'une heure »
			continue
		case w.mark(",") || w.is(lang.RelativeWord) || w.is(lang.InfinitiveMark) && len(f.speech.Grammar.Clitics) == 0:
			return phrase{}, 0
		case w.is(lang.TimeWord) || f.dayPart(w) || slices.Contains(g.Units, w.low):
			timed = true
			continue
		case slices.Contains(g.Slow, w.low):
			return f.doneBefore(j, lo, true)
		case timed && slices.Contains(g.Spans, w.low) && !f.at(j-1).is(lang.Determiner):
			return f.doneWithin(j, v.first, lo)
		case slices.Contains(g.Steps, w.low) && !f.at(j-1).is(lang.Determiner|lang.Possessive):
			return f.doneBefore(j, lo, false)
		}
		if n := f.leadsAt(j, v.first); n >= 0 {
			return f.doneBefore(n, lo, false)
		}
		if f.verbal(j) || f.adjectival(j) && f.speech.PastShape(w.low) {
			break
		}
	}
	return phrase{}, 0
}

// leadsAt is the verb of being before the words from i up to an infinitive at last, where they say who else acted or how soon ("was the
// first to"); -1 where they do not.
func (f *finder) leadsAt(i, last int) int {
	if n := f.runAt(f.speech.Grammar.Staging.Leads, i); n == 0 || i+n != last {
		return -1
	}
	if b := f.back(i); b >= 0 && f.words[b].is(lang.Be) && f.words[b].sentence == f.words[i].sentence {
		return b
	}
	return -1
}

// doneWithin is who acts in the span of time that the verb at j is about: its subject, or, where that is "it", its object: "it took Arval a
// day to".
func (f *finder) doneWithin(j, last, lo int) (phrase, int) {
	start := f.groupStart(j)
	p := f.subjectBefore(start, lo)
	if p.empty() || !f.plain(p) {
		return f.doneBefore(j, lo, false)
	}
	if q := f.personAt("", j+1, last); !q.empty() && f.nameLike(q) && !f.words[q.head].is(lang.TimeWord) {
		return q, start
	}
	return phrase{}, 0
}

// doneBefore is the subject of the verb at j, where the group says that its step was taken; under a negation where it must be denied.
func (f *finder) doneBefore(j, lo int, denied bool) (phrase, int) {
	start := f.groupStart(j)
	for start > 0 && f.words[start-1].sentence == f.words[j].sentence && f.words[start-1].is(lang.Auxiliary|lang.Modal|lang.Negation|lang.Clitic) {
		start--
	}
	negated := false
	for i := start; i < j; i++ {
		w := f.words[i]
		if w.is(lang.FutureMark | lang.Hypothetical) {
			return phrase{}, 0
		}
		negated = negated || w.is(lang.Negation)
	}
	if negated != denied && len(f.speech.Grammar.Clitics) == 0 {
		return phrase{}, 0
	}
	p := f.subjectBefore(start, lo)
	if p.empty() || f.plain(p) || f.supposed(p) || f.words[p.head].is(lang.Nobody) || f.words[p.first].is(lang.Nobody) {
		return phrase{}, 0
	}
	return p, start
}

// severalThings reports whether the preposition at p stands for an article before an adjective in the plural: « exige de meilleurs salaires ».
func (d *doc) severalThings(p, end int) bool {
	if p+2 >= end || !d.words[p].is(lang.Of) || len(d.speech.Grammar.Clitics) == 0 || d.infinitiveAt(p+1) {
		return false
	}
	a, n := d.words[p+1], d.words[p+2]
	return d.adjectival(p+1) && d.pluralHead(p+1) && !a.capital && n.kind == lang.Word && !n.capital && d.pluralHead(p+2) && !n.is(lang.Preposition|lang.Determiner|lang.Role|lang.Body)
}
