package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// ownView reads a phrase with a pronoun at i that says whose view the sentence tells: "In her view, the dam is unsafe", « À l'en croire, le
// chantier coûterait ».
func (f *finder) ownView(i int, k sentence) (report, bool) {
	n := f.runAt(f.speech.Grammar.Views, i)
	if n == 0 || f.quoted(i) || i > k.first && !f.words[i-1].mark(",") {
		return report{}, false
	}
	for at := i; at < i+n; at++ {
		w := f.words[at]
		person := w.is(lang.Possessive) || w.is(lang.ObjectPronoun) && f.speech.Grammar.Objects[w.low].Person > 0 // the "en" of « à l'en croire » is nobody
		if !person || f.firstPerson(at) {
			continue
		}
		end := f.sentenceEnd(i)
		if i+n+1 >= end || !f.words[i+n].mark(",") {
			return report{}, false
		}
		r := report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{i, i + n}, verb: verb{at: i, first: i, last: i + n, inverted: -1}, speaker: phrase{at, at + 1, at}, carried: -1, clitic: -1, whole: true}
		if r.contents = [][2]int{{i + n + 1, end}}; i > k.first {
			r.contents = [][2]int{f.aroundIt(k.first, i-1, i+n, end)}
		}
		r.direct = f.isDirect(r.contents)
		return r, true
	}
	return report{}, false
}

// judging reports whether what follows "for X," tells what a thing is, as X sees it: « Pour la directrice, Ann Lee, les livreurs sont des
// indépendants ». What it costs, or for how long, is no view, and of a body or of several it may be said by anybody.
func (f *finder) judging(r report) bool {
	p := r.speaker
	if head := f.words[p.head]; !head.is(lang.Role) && !f.fullName(p.last-1) || f.pluralHead(p.head) || head.is(lang.Body) && !head.is(lang.Role) {
		return false
	}
	c := r.contents[0]
	for i := c[0] + 1; i < c[1] && i < c[0]+10 && !f.words[i].mark(",;:"); i++ {
		w, next := f.words[i], f.at(i+1)
		if !f.verbal(i) {
			continue
		}
		return slices.Contains(f.speech.Grammar.Verdicts, w.low) && next.kind == lang.Word && (next.is(lang.Determiner) || !next.is(lang.Of|lang.Preposition))
	}
	return false
}
