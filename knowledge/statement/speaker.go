package statement

import (
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
		if v.form.Kind == lang.Infinitive && !f.ownInfinitive(v) {
			if r.speaker = f.narrated(v); f.goesOn(v) && !(r.frame.Mind && len(f.speech.Grammar.Clitics) == 0) {
				r.polarity = knowledge.Affirmed
				r.speaker = f.subjectBefore(f.groupStart(f.governing(v)), lo)
			}
			return r, !r.speaker.empty()
		}
		if v.form.Kind == lang.Participle && !f.activeParticiple(v) {
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
		if p := f.documentBefore(v); !p.empty() {
			r.speaker = p
			return r, true
		}
		if p := f.doneBy(v, from); !p.empty() {
			r.speaker = p
			return r, true
		}
		return f.sameSubject(r, lo, from)
	default:
		if f.perfectGerund(v) && f.at(v.first-1).is(lang.Preposition) {
			return r, false // "accused her of having said that": nobody but the accuser says so
		}
		r.speaker = f.subjectBefore(v.first, lo)
		if at := t.content[1]; at > 0 && at <= v.first && f.words[at-1].is(lang.Complementizer) { // fronted
			if r.speaker = f.phraseAt(at, v.first); at == v.first {
				r.speaker = f.subjectBehind(v.last)
			}
		}
		if r.speaker.empty() || f.coordinatedVerb(v) {
			if q, ok := f.sameSubject(r, lo, from); ok {
				return q, true
			}
		}
		if r.speaker.empty() {
			return r, false
		}
	}
	if t.frame.Bears { // "devra verser": nobody is named who wants it
		r.addressee, r.speaker, r.agentless = r.speaker, phrase{}, true
		return r, f.nameLike(r.addressee) || f.pronounThird(r.addressee)
	}
	if t.score == scoreAlone && !f.nameLike(r.speaker) && !(f.bareName(r.speaker) && f.lastAt(v.last, f.sentenceEnd(v.at))) && !f.words[r.speaker.head].is(lang.SubjectPronoun|lang.Somebody) {
		return r, false
	}
	if v.adjective && !f.somebody(r.speaker) {
		return r, false
	}
	if r.polarity == knowledge.Affirmed && f.supposed(r.speaker) {
		r.polarity = knowledge.Hypothetical
	}
	if f.plain(r.speaker) && v.passive {
		r.speaker, r.agentless = phrase{}, true
		return r, !t.frame.Mind
	}
	if (f.words[r.speaker.head].is(lang.Nobody) || f.words[r.speaker.first].is(lang.Nobody) || f.at(r.speaker.first-1).is(lang.Nobody)) && r.polarity == knowledge.Affirmed {
		r.polarity = knowledge.Negated
	}
	return r, true
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
		if g.Kind == lang.Finite && g.Lemma == v.form.Lemma {
			return true
		}
	}
	return false
}
