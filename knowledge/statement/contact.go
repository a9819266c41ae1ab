package statement

import "disputebot/knowledge/lang"

// contact reads what a noun stands for right in front of a clause that no pronoun opens, in the language that needs none: "the nurses they are
// asking for will not come", "the apology Ann Lee wants from the bishop", "turned down the pay rise the union had demanded". Nobody but the
// subject right before the verb acts; nothing that the verb would take may follow it.
func (f *finder) contact(r report) (report, bool) {
	v := r.verb
	if len(f.speech.Grammar.Clitics) > 0 || v.passive || v.bare() && !f.activeParticiple(v) || v.inverted >= 0 || f.quoted(v.at) {
		return r, false
	}
	if !f.cleftable(v) {
		return r, false
	}
	who, what := f.contactSides(v)
	if what.empty() {
		return r, false
	}
	end := f.sentenceEnd(v.at)
	fr, to, p := f.cleftFrame(v, v.last)
	if p < 0 || !f.gapAt(f.skipDays(p, end), end) {
		return r, false
	}
	r.frame, r.act, r.speaker, r.addressee, r.contents = fr, fr.Act, who, to, [][2]int{{what.first, what.last}}
	return r, true
}

// contactSides are who does the act of a verb, right in front of it, and the noun with its article right in front of them; both empty where they do
// not stand there.
func (f *finder) contactSides(v verb) (who, what phrase) {
	first := f.sentences[f.words[v.at].sentence].first
	at := v.first
	for at > first && f.words[at-1].is(lang.Adverb) && !f.words[at-1].is(lang.Complementizer) {
		at--
	}
	if w := f.at(at - 1); at > first && w.is(lang.SubjectPronoun) && !w.is(lang.RelativeWord|lang.Complementizer|lang.Plain) || at > first && f.contactIt(at-1) {
		who = phrase{at - 1, at, at - 1}
	}
	for j := max(first+1, at-8); j < at && who.empty(); j++ {
		if w := f.words[j]; w.is(lang.Definite) || w.capital && w.class == 0 && !f.at(j-1).capital {
			if q := f.phraseAt(j, at); q.last == at && !q.empty() && (f.somebodyOrName(q) || f.pluralHead(q.head)) {
				who = q
			}
		}
	}
	if who.empty() {
		return phrase{}, phrase{}
	}
	for j := max(first, who.first-6); j < who.first; j++ {
		w := f.words[j]
		if !w.is(lang.Determiner|lang.Possessive) || w.is(lang.Preposition|lang.SubjectPronoun|lang.Negation) || f.quoted(j) {
			continue
		}
		q := f.simplePhrase(j, who.first)
		if q.last == who.first && q.last-q.first > 1 && f.demandable(q) {
			return who, q
		}
	}
	return phrase{}, phrase{}
}

// contactIt reports whether the word at i is "it" behind a noun, where it can be nothing but the subject of what follows.
func (f *finder) contactIt(i int) bool {
	w := f.words[i]
	return w.is(lang.SubjectPronoun) && w.is(lang.Plain) && f.adjectivalOrNoun(i-1) && !f.words[i-1].is(lang.Preposition)
}

// demandable reports whether a phrase may be what somebody asks for: no time, and nobody who would be who is spoken to ("told the
// union the firm refused").
func (f *finder) demandable(p phrase) bool {
	head := f.words[p.last-1]
	return head.kind == lang.Word && !head.is(lang.TimeWord) && !head.capital && !f.dayPart(head) && !f.words[p.head].capital && !(head.is(lang.Role) && !f.pluralHead(p.last-1)) && !(head.is(lang.Body) && p.first > 0 && f.saysBare(p.first-1))
}

// gapAt reports whether the object of a verb is missing at p: the clause ends there, or the verb follows whose subject the clause belongs to.
func (f *finder) gapAt(p, end int) bool {
	w := f.at(p)
	if p >= end || w.mark(",;.)–—") || w.is(lang.Conjunction) && !w.is(lang.Complementizer|lang.Preposition) {
		return true
	}
	for p < end && f.words[p].is(lang.Adverb) {
		p++
	}
	return p < end && (f.verbal(p) || f.adjectival(p) && f.speech.PastShape(f.words[p].low) && !f.words[p].capital)
}
