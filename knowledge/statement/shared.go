package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// narrated is the subject of an infinitive that tells the story on: "Et le maire de réclamer une enquête".
func (f *finder) narrated(v verb) phrase {
	first := f.sentences[f.words[v.at].sentence].first
	if !f.words[first].is(lang.Conjunction) || !f.words[v.first].is(lang.InfinitiveMark) || !f.words[v.first].is(lang.Of) {
		return phrase{}
	}
	if p := f.phraseAt(first+1, v.first); p.last == v.first && f.nameLike(p) {
		return p
	}
	return phrase{}
}

// toldOn is the report whose speaker an infinitive tells on that begins its sentence: "Et de conclure : “…”"; -1 for none.
func (f *finder) toldOn(v verb) int {
	k := f.sentences[f.words[v.at].sentence]
	if !f.words[k.first].is(lang.Conjunction) || v.first != k.first+1 || !f.words[v.first].is(lang.InfinitiveMark) || !f.words[v.first].is(lang.Of) || f.spoken < 0 {
		return -1
	}
	before := f.reports[f.spoken]
	if near := f.words[v.at].sentence - before.sentence; near > 1 || f.sentences[before.sentence].paragraph != k.paragraph {
		return -1
	}
	for i := range f.reports[:f.spoken] { // who speaks, rather than whom they tell of
		if o := f.reports[i]; o.sentence == before.sentence && !o.nominal && !o.speaker.empty() && slices.ContainsFunc(o.contents, func(c [2]int) bool { return c[0] <= before.cue[0] && before.cue[1] <= c[1] }) {
			return i
		}
	}
	return f.spoken
}

// ownInfinitive reports whether the infinitive tells an act of the clause's subject: "avant de prier".
func (f *finder) ownInfinitive(v verb) bool {
	return f.at(v.first-1).is(lang.BeforeInfinitive) || f.at(v.first).is(lang.BeforeInfinitive) || f.intended(v) || f.meant(v) || f.writesTo(v) || f.notWithout(v)
}

// meant reports whether a noun of intention, or a headline, says that the infinitive is to come.
func (f *finder) meant(v verb) bool {
	noun, _ := f.purpose(v)
	return noun >= 0 || !f.headlined(v).empty()
}

// intended reports whether a verb of intention governs the infinitive: "plans to appeal".
func (f *finder) intended(v verb) bool {
	return f.governed(v, f.speech.Grammar.Intends)
}

// goesOn reports whether a verb governs the infinitive that tells how the act is done, and done it is: "ne cesse de réclamer".
func (f *finder) goesOn(v verb) bool {
	return f.governed(v, f.speech.Grammar.GoesOn) && (f.governed(v, f.speech.Grammar.Stops) == f.denied(v))
}

// denied reports whether a negation stands before the verb that governs the infinitive, in its clause.
func (f *finder) denied(v verb) bool {
	for i := v.first - 1; i >= 0 && i > v.first-6 && f.words[i].kind == lang.Word; i-- {
		if f.words[i].is(lang.Negation) {
			return true
		}
	}
	return false
}

// governed reports whether one of the verbs stands before the infinitive.
func (f *finder) governed(v verb, lemmas []string) bool {
	for _, w := range f.at(f.governing(v)).forms {
		if slices.Contains(lemmas, w.Lemma) && w.Kind != lang.Infinitive {
			return true
		}
	}
	return false
}

// governing is the word before an infinitive that may govern it, past negations and, before a mark of the infinitive, a count of
// votes or a day ("voted 22-19 last week to").
func (f *finder) governing(v verb) int {
	at := v.first - 1
	for at > 0 && f.words[at].is(lang.Negation) && len(f.words[at].forms) == 0 {
		at--
	}
	for n := 0; n < 5 && at > 0 && len(f.speech.Grammar.Clitics) == 0; n++ {
		if w := f.words[at]; len(w.forms) > 0 || w.kind != lang.Number && !w.mark("-–") && !w.is(lang.TimeWord|lang.Adverb) {
			break
		}
		at--
	}
	return at
}

// groupStart is where the verb group that ends at i begins.
func (f *finder) groupStart(i int) int {
	for i > 0 && f.words[i-1].sentence == f.words[i].sentence && f.words[i-1].is(lang.Auxiliary|lang.Negation|lang.Clitic) {
		i--
	}
	return i
}

// coordinatedVerb reports whether "and" or a comma stands right before the verb group.
func (f *finder) coordinatedVerb(v verb) bool {
	w := f.at(v.first - 1)
	return w.is(lang.Conjunction) || w.is(lang.Break) && !w.is(lang.RelativeWord|lang.Complementizer)
}

// sameSubject takes the subject of the act before in the same sentence, else of the sentence's first clause.
func (f *finder) sameSubject(r report, lo, from int) (report, bool) {
	for i := len(f.reports) - 1; i >= from; i-- {
		p := f.reports[i]
		if f.undergoes(p) && r.verb.form.Kind == lang.Infinitive && !p.addressee.empty() && p.holds(r.cue) {
			r.speaker = p.addressee // « mis à pied par Arval pour avoir refusé »
			return r, true
		}
		if p.nominal || p.agentless && p.speaker.empty() {
			if p.verb.passive && !p.nominal && !p.addressee.empty() {
				r.speaker = p.addressee
				return r, true
			}
			continue
		}
		if !p.speaker.empty() && p.speaker.first < r.cue[0] {
			if q := f.subjectInside(p, r.cue[0]); !q.empty() {
				r.speaker = q
				return r, true
			}
			r.speaker, r.carried = p.speaker, i
			return r, true
		}
	}
	if !r.speaker.empty() {
		return r, true
	}
	first := f.sentences[f.words[r.verb.at].sentence].first
	r.speaker = f.mainSubject(first, r.cue[0])
	if r.speaker.empty() && r.verb.bare() {
		r.speaker = f.mainBehind(r)
	}
	return r, !r.speaker.empty()
}

// holds reports whether a cue stands in what the report brings.
func (r report) holds(cue [2]int) bool {
	return slices.ContainsFunc(r.contents, func(c [2]int) bool { return c[0] <= cue[0] && cue[1] <= c[1] })
}

// undergoes reports whether a report tells what is done to whom it is addressed: it is in the passive, or a participle with who does it behind.
func (f *finder) undergoes(r report) bool {
	bare := r.verb.bare() && r.verb.form.Kind == lang.Participle && !f.activeParticiple(r.verb)
	return !r.nominal && (r.verb.passive || bare && (r.agentless || r.speaker.first >= r.cue[1]))
}

// documentBefore is the noun phrase that a present participle hangs on ("une pétition demandant"), or who issued it where a light
// verb says so ("les élus ont voté une motion demandant").
func (f *finder) documentBefore(v verb) phrase {
	if v.form.Kind != lang.Gerund || len(f.speech.Grammar.BeforeGerund) == 0 || f.words[v.first].is(lang.BeforeGerund) || f.at(v.first-1).kind != lang.Word {
		return phrase{}
	}
	first := f.sentences[f.words[v.at].sentence].first
	p := f.phraseEndingAt(v.first, first)
	if p.empty() {
		return p
	}
	if light, ok := f.lightAt(f.back(p.first)); ok && !light.passive {
		if who := f.subjectBefore(light.first, first); !who.empty() {
			return who
		}
	}
	return p
}

// doneBy is who does what a gerund behind a preposition tells, where that is not the clause's subject: the other side of the act
// before ("blamed the firm for refusing") or the noun that a participle hangs on ("a driver sacked for refusing").
func (f *finder) doneBy(v verb, from int) phrase {
	prep := v.first - 1
	if f.opensFragment(prep) {
		prep--
	}
	if v.form.Kind != lang.Gerund || !f.at(prep).is(lang.Preposition) || len(f.speech.Grammar.Clitics) > 0 {
		return phrase{}
	}
	if p := f.accusedOf(v, prep, from); !p.empty() {
		return p
	}
	first := f.sentences[f.words[v.at].sentence].first
	if before := f.at(prep - 1); prep-1 > first && len(before.forms) == 0 && f.speech.PastShape(before.low) {
		return f.phraseEndingAt(prep-1, first)
	}
	return phrase{}
}

// relativeEnd is where the content behind a verb ends, whose relative clause a comma opens and another one, with the main verb behind
// it, closes: "X, who denies having said so, left".
func (f *finder) relativeEnd(v verb, t tail) int {
	if t.quote >= 0 || t.content[0] < v.last {
		return t.content[1]
	}
	open := v.first - 1
	for open > f.sentences[f.words[v.at].sentence].first && !f.words[open].mark(",") {
		open--
	}
	if open < 0 || !f.words[open].mark(",") || !f.words[open+1].is(lang.RelativeWord) {
		return t.content[1]
	}
	for i := t.content[0] + 1; i+1 < t.content[1]; i++ {
		if !f.words[i].mark(",") || f.quoted(i) {
			continue
		}
		next := f.words[i+1]
		past := f.adjectival(i+1) && (f.speech.PastShape(next.low) || len(f.speech.Grammar.Clitics) > 0 && f.speech.PresentShape(next.low))
		if f.verbal(i+1) || past && !next.capital || f.at(i+2).mark(":") {
			return i
		}
	}
	return t.content[1]
}

// perfectGerund reports whether the verb's auxiliary is a gerund: "having said".
func (f *finder) perfectGerund(v verb) bool {
	w := f.words[v.first]
	return len(f.speech.Grammar.BeforeGerund) == 0 && v.first < v.at && w.is(lang.Have) && f.speech.GerundShape(w.low)
}

// subjectInside is the subject of the clause that a report brings, where the word at i stands in it.
func (f *finder) subjectInside(p report, i int) phrase {
	for _, c := range p.contents {
		if c[0] > p.cue[0] && c[0] < i && i < c[1] && f.words[c[0]].is(lang.Complementizer) {
			return f.mainSubject(c[0]+1, i)
		}
	}
	return phrase{}
}

// mainSubject is the first noun phrase before a finite verb from first on.
func (f *finder) mainSubject(first, before int) phrase {
	for _, s := range f.segments(first, before) {
		if !s.noun.empty() {
			p := f.widened(s.noun, s.last)
			if q := f.listOf(p.first, before); q.last > p.last && f.joint(q) && f.nameLike(p) && f.verbSoon(q.last, before) { // "A, B and C signed a letter asking"
				return q
			}
			return p
		}
	}
	return phrase{}
}

// mainBehind is the subject of the main clause behind a participle in front: "Promettant X, le groupe a …".
func (f *finder) mainBehind(r report) phrase {
	end := f.sentenceEnd(r.verb.at)
	for i := r.verb.last; i < end; i++ {
		if f.words[i].mark(",") && !f.quoted(i) {
			p := f.firstPhrase(i+1, end)
			if last := p.last - 1; last > p.head-1 && last > p.first && len(f.speech.Grammar.Clitics) == 0 && f.adjectival(last) && !f.words[last].capital && f.speech.PastShape(f.words[last].low) {
				p.last, p.head = last, last-1 // "the director squirmed"
			}
			return p
		}
	}
	return phrase{}
}
