package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// withSpeaker finds who acts; without anybody a finite verb marks nothing.
func (f *finder) withSpeaker(r report, lo, from int, t tail) (report, bool) {
	v := r.verb
	switch {
	case v.inverted >= 0:
		r.speaker = phrase{v.inverted, v.inverted + 1, v.inverted}
	case v.bare():
		return f.withSpeakerOfBare(r, lo, from)
	case f.perfectGerund(v) && f.at(v.first-1).is(lang.Preposition):
		return r, false // "accused her of having said that": nobody but the accuser says so
	default:
		r.speaker = f.finiteSubject(v, lo, t)
		if r.speaker.empty() || f.coordinatedVerb(v) {
			if q, ok := f.sameSubject(r, lo, from); ok {
				return q, true
			}
		}
		if p := r.speaker; p.empty() || p.last-p.first == 1 && f.words[p.first].is(lang.RelativeWord) && !f.words[p.first].is(lang.SubjectPronoun) && f.at(v.last).mark(",") && f.at(p.first-1).mark(",") {
			return r, false // ", when asked,"
		}
	}
	return f.actsBy(r, t)
}

// withSpeakerOfBare finds who acts by a verb without a person: an infinitive, a participle.
func (f *finder) withSpeakerOfBare(r report, lo, from int) (report, bool) {
	v := r.verb
	if v.form.Kind == lang.Infinitive && !f.ownInfinitive(v) {
		if p := f.toldToHave(v, lo); !p.empty() {
			r.speaker, r.polarity = p, knowledge.Hypothetical
			return r, true
		}
		if on := f.toldOn(v); on >= 0 {
			r.speaker, r.carried = f.reports[on].speaker, on
			return r, true
		}
		if p, step := f.staged(v, lo); !p.empty() && r.act != string(knowledge.State) && !r.frame.Mind {
			r.speaker, r.polarity, r.step = p, knowledge.Affirmed, step
			return r, true
		}
		if r.speaker = f.narrated(v); f.goesOn(v) && !(r.frame.Mind && len(f.speech.Grammar.Clitics) == 0) {
			r.polarity = knowledge.Affirmed
			r.speaker = f.subjectBefore(f.groupStart(f.governing(v)), lo)
		}
		return r, !r.speaker.empty()
	}
	if v.form.Kind == lang.Participle && !f.activeParticiple(v) && !f.sharesAuxiliary(v) {
		return f.passives(r, lo)
	}
	if p := f.headlined(v); !p.empty() {
		r.speaker, r.polarity = p, knowledge.Future
		return r, r.act != string(knowledge.State)
	}
	if noun, _ := f.purpose(v); noun >= 0 || f.intended(v) {
		return f.planned(r, lo, from)
	}
	if f.weighed(v) && r.polarity == knowledge.Affirmed {
		r.polarity = knowledge.Future
	}
	if p := f.accompanying(v); !p.empty() {
		r.speaker = p
		return r, true
	}
	if p := f.documentBefore(v); !p.empty() {
		r.speaker = p
		return r, true
	}
	if p := f.doneBy(v, from); !p.empty() {
		r.speaker = p
		return r, true
	}
	return f.sameSubject(r, lo, from)
}

// finiteSubject is the subject of a finite verb: before it, or behind it where what is said stands in front.
func (f *finder) finiteSubject(v verb, lo int, t tail) phrase {
	at := t.content[1]
	if at <= 0 || at > v.first || !f.words[at-1].is(lang.Complementizer) && len(f.speech.Grammar.Clitics) > 0 {
		return f.subjectBefore(v.first, lo)
	}
	if at == v.first {
		return f.subjectBehind(v.last)
	}
	return f.phraseAt(at, v.first)
}

// actsBy is the report with its speaker as whoever acts, and false where they do not act by its verb.
func (f *finder) actsBy(r report, t tail) (report, bool) {
	v := r.verb
	if t.frame.Bears { // "devra verser": nobody is named who wants it
		r.addressee, r.speaker, r.agentless = r.speaker, phrase{}, true
		if p := f.borneFrom(r); !p.empty() {
			r.speaker, r.agentless = p, false
			if f.markedInfinitive(p.last, f.sentenceEnd(v.at)) {
				r.contents = [][2]int{{p.last, f.infinitiveEnd(p.last, f.sentenceEnd(v.at))}}
			}
		}
		return r, f.nameLike(r.addressee) || f.pronounThird(r.addressee) || t.frame.Penalty && f.bareName(r.addressee)
	}
	if q := f.atHome(r.speaker); !q.empty() {
		r.speaker = q
	}
	if t.score == scoreAlone && !f.nameLike(r.speaker) && !(f.bareName(r.speaker) && f.lastAt(v.last, f.sentenceEnd(v.at))) && !f.words[r.speaker.head].is(lang.SubjectPronoun|lang.Somebody) {
		return r, false
	}
	if v.adjective && !f.somebody(r.speaker) && !f.masculine(r.speaker) {
		return r, false
	}
	if r.polarity == knowledge.Affirmed && f.supposed(r.speaker) {
		r.polarity = knowledge.Hypothetical
	}
	if f.plain(r.speaker) && v.passive {
		r.speaker, r.agentless = phrase{}, true
		return r, !t.frame.Mind
	}
	if r.polarity == knowledge.Affirmed && f.nobodyDoes(r.speaker) {
		r.polarity = knowledge.Negated
	}
	return r, true
}

// borneFrom is from whom somebody bears what a verb tells, named right behind it: "is under pressure from the families to pay".
func (f *finder) borneFrom(r report) phrase {
	p := r.verb.last
	if r.act != string(knowledge.Demand) || !slices.Contains(f.speech.Grammar.From, f.at(p).low) {
		return phrase{}
	}
	q := f.phraseAt(p+1, f.sentenceEnd(r.verb.at))
	if q.empty() || !f.nameLike(q) && !f.theMany(q, p) {
		return phrase{}
	}
	return f.series(q, f.sentenceEnd(r.verb.at))
}

// markedInfinitive reports whether an infinitive stands at p with one of the marks of infinitives before it: "to pay".
func (d *doc) markedInfinitive(p, end int) bool {
	return slices.ContainsFunc(d.speech.Grammar.Infinitive, func(mark string) bool { return d.infinitiveMarked(mark, p, end) > 0 })
}

// masculine reports whether a phrase is the pronoun for a man, though the language also uses it for nobody: « il se dit prêt à ».
func (d *doc) masculine(p phrase) bool {
	return p.last-p.first == 1 && d.words[p.head].is(lang.SubjectPronoun) && d.speech.Grammar.Pronouns[d.words[p.head].low].Gender == "m"
}

// toldToHave is who others say has done what an infinitive of the past tells: "she is said to have asked".
func (f *finder) toldToHave(v verb, lo int) phrase {
	mark := v.first
	if !f.words[mark].is(lang.InfinitiveMark) {
		mark--
	}
	by := f.back(mark)
	if v.first == v.at || !f.at(mark).is(lang.InfinitiveMark) || by < 1 || !slices.Contains(f.speech.Grammar.Hearsay, f.words[by].low) {
		return phrase{}
	}
	be := f.back(by)
	for be > 0 && f.words[be-1].is(lang.Auxiliary|lang.Modal) {
		be--
	}
	if be < 1 || !f.words[be].is(lang.Auxiliary) {
		return phrase{}
	}
	return f.subjectBefore(be, lo)
}

// atHome is the body in front of an indefinite subject that stands for it: "à la mairie, on dément".
func (f *finder) atHome(p phrase) phrase {
	pronoun, ok := f.speech.Grammar.Pronouns[f.words[p.head].low]
	if !ok || pronoun.Person != 0 || p.last-p.first != 1 || len(f.speech.Grammar.AtHome) == 0 {
		return phrase{}
	}
	first := f.sentences[f.words[p.head].sentence].first
	for _, prep := range f.speech.Grammar.AtHome {
		n := f.prepositionAt(prep, first)
		if n == 0 {
			continue
		}
		q := f.phraseAt(first+n, p.first)
		if noun := first + n - 2; n > 2 && !q.empty() && f.words[noun].is(lang.Body) {
			q.first = noun // "dans l'entourage de X, on": those around X, not X
			if f.words[noun-1].is(lang.Determiner) {
				q.first--
			}
			q.head = noun
		}
		if !q.empty() && q.last == p.first-1 && f.words[q.last].mark(",") && f.actsAsBody(q, n == 1 && f.at(first).is(lang.InfinitiveMark)) {
			return q
		}
	}
	return phrase{}
}

// actsAsBody reports whether a phrase names a body: by its noun, or, where it can be no place, by a name.
func (f *finder) actsAsBody(p phrase, place bool) bool {
	for i := p.first; i < p.last; i++ {
		if f.words[i].is(lang.Body) || !place && f.words[i].capital && !f.sentenceStart(i) {
			return true
		}
	}
	return false
}

// bareName reports whether a phrase is one word with a capital that begins its sentence and that the data, and the rest of the text,
// do not know for a common noun: "Arval refuse."
func (f *finder) bareName(p phrase) bool {
	w := f.words[p.first]
	return p.last-p.first == 1 && w.capital && w.class == 0 && len(w.forms) == 0 && !f.commonNoun(p.first) && !f.pluralHead(p.first) && !f.manyInitials(p.first)
}

// manyInitials reports whether the word at i is the plural of initials: "MPs".
func (f *finder) manyInitials(i int) bool {
	text := f.text[f.words[i].start:f.words[i].end]
	n := len(text)
	return n > 2 && text[n-1] == 's' && text[n-2] >= 'A' && text[n-2] <= 'Z'
}

// supposed reports whether a word such as "if" opens the clause of a subject: what it is said to do has not happened.
func (f *finder) supposed(p phrase) bool {
	w := f.at(p.first - 1)
	return p.first > 0 && w.sentence == f.at(p.first).sentence && w.is(lang.Hypothetical) && w.is(lang.Break)
}

// plain reports whether the subject is nobody: "it was announced".
func (f *finder) plain(p phrase) bool {
	return p.last-p.first == 1 && f.words[p.first].is(lang.Plain)
}

// activeParticiple: an English past that the data list as a participle too.
func (f *finder) activeParticiple(v verb) bool {
	for _, g := range f.words[v.at].forms {
		if g.Kind == lang.Finite && g.Lemma == v.form.Lemma && (len(f.speech.Grammar.Clitics) == 0 || g.Person == 3) {
			return true
		}
	}
	return false
}
