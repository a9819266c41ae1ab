package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// nounRows are the acts that the noun at i names, with the words behind it that belong to it ("mise en demeure"), and where it
// ends.
func (f *finder) nounRows(i int) ([]lang.CueNoun, int) {
	if f.at(i + 1).is(lang.Preposition) {
		if rows := f.speech.Nouns[f.words[i].low+" "+f.at(i+1).low+" "+f.at(i+2).low]; len(rows) > 0 {
			return rows, i + 3
		}
	}
	return f.speech.Nouns[f.words[i].low], i + 1
}

// lightAct reads a noun that is an act together with a verb that says little: "a déposé une plainte contre X", "une plainte a été
// déposée".
func (f *finder) lightAct(i, last int, row lang.CueNoun) (report, bool) {
	end := f.sentenceEnd(i)
	if who, _ := f.by(row, last, end); !who.empty() || len(f.speech.Grammar.Clitics) == 0 {
		return report{}, false
	}
	r := report{act: row.Act, polarity: knowledge.Affirmed, carried: -1, clitic: -1, verb: verb{at: i, first: i, last: last, inverted: -1}}
	p := last
	if v, ok := f.lightBefore(i); ok {
		r.verb, r.polarity = v, v.polarity
		r.cue = [2]int{v.first, last}
		r.speaker = f.subjectBefore(v.first, f.sentences[f.words[i].sentence].first)
		if len(v.clitics) > 0 {
			r.clitic = v.clitics[len(v.clitics)-1]
		}
		if r.speaker.empty() || f.plain(r.speaker) || v.passive {
			return r, false
		}
	} else if v, ok := f.lightBehind(last, end); ok {
		r.verb, r.polarity, r.agentless = v, v.polarity, true
		r.cue = [2]int{i, v.last}
		p = v.last
		if who, at := f.agent(v.last, end); !who.empty() {
			r.speaker, r.agentless, p = who, false, at
		}
	} else {
		return r, false
	}
	r.frame = lang.Frame{Act: row.Act, Object: true}
	return f.lightSides(r, row, p, end), true
}

// lightSides finds whom a noun's act goes to and what it is about, from p on.
func (f *finder) lightSides(r report, row lang.CueNoun, p, end int) report {
	for n := 0; n < 2; n++ {
		for _, prep := range row.To {
			if q := f.personAt(prep, p, end); !q.empty() && r.addressee.empty() && len(r.contents) == 0 {
				r.addressee, p = q, q.last
			}
		}
		for _, mark := range row.For {
			if k := f.prepositionAt(mark, p); k > 0 && p+k < end && len(r.contents) == 0 {
				clause := f.words[p].is(lang.Complementizer) || f.infinitiveMarked(mark, p, end) > 0
				r.contents = [][2]int{{p, f.contentEnd(p, end, clause)}}
				if q := f.phraseAt(p+k, end); !clause && !q.empty() {
					p = q.last
				}
			}
		}
	}
	if len(r.contents) == 0 && p+1 < end && f.words[p].mark(":") && !f.quoted(p) { // "pose trois exigences : …"
		r.contents = [][2]int{{p + 1, end}}
	}
	return r
}

// receivedAct reads a noun that is an act which its verb's subject gets from somebody: "a reçu l'ordre de partir".
func (f *finder) receivedAct(i, last int, row lang.CueNoun) (report, bool) {
	v, ok := f.verbBefore(i, f.speech.Grammar.Received)
	from := phrase{}
	if !ok {
		v, from, ok = f.receivedFrom(i)
	}
	if !ok || v.passive {
		return report{}, false
	}
	end := f.sentenceEnd(i)
	r := report{act: row.Act, polarity: v.polarity, carried: -1, clitic: -1, verb: v, cue: [2]int{v.first, last}, agentless: true, frame: lang.Frame{Act: row.Act, Object: true}}
	who := f.subjectBefore(v.first, f.sentences[f.words[i].sentence].first)
	if who.empty() || !f.nameLike(who) && !f.pronounThird(who) && !f.properAt(who.head) {
		return r, false
	}
	if by, at := f.agent(last, end); !by.empty() {
		r.speaker, r.agentless, last = by, false, at
	} else if !from.empty() {
		r.speaker, r.agentless = from, false
	}
	r = f.lightSides(r, row, last, end)
	r.addressee = who
	return r, true
}

// receivedFrom is the verb of getting before the noun at i, and from whom, where that stands between them: "a reçu de l'inspection
// la consigne".
func (f *finder) receivedFrom(i int) (verb, phrase, bool) {
	b := i - 1
	for b > 0 && f.adjectival(b) {
		b--
	}
	if b < 3 || !f.words[b].is(lang.Determiner|lang.Possessive) {
		return verb{}, phrase{}, false
	}
	for j := b - 2; j > 1 && j > b-9 && f.words[j].sentence == f.words[i].sentence && f.words[j].kind == lang.Word; j-- {
		if !f.words[j].is(lang.Of) && !f.words[j].is(lang.Preposition) {
			continue
		}
		q := f.phraseAt(j+1, b)
		if v, ok := f.oneAt(j-1, f.speech.Grammar.Received); ok && q.last == b && f.nameLike(q) {
			return v, q, true
		}
	}
	return verb{}, phrase{}, false
}

// lightBefore is the light verb whose object begins with the noun at i.
func (f *finder) lightBefore(i int) (verb, bool) { return f.verbBefore(i, f.speech.Grammar.Light) }

// verbBefore is the one of the verbs whose object begins with the noun at i.
func (f *finder) verbBefore(i int, lemmas []string) (verb, bool) {
	b := i - 1
	for b > 0 && f.words[b].sentence == f.words[i].sentence && f.adjectival(b) {
		b--
	}
	if b < 1 || !f.words[b].is(lang.Determiner|lang.Possessive) {
		return verb{}, false
	}
	for b--; b > 0 && f.words[b].is(lang.Adverb); b-- {
	}
	return f.oneAt(b, lemmas)
}

// lightBehind is the light verb, in the passive, whose subject ends at i.
func (f *finder) lightBehind(i, end int) (verb, bool) {
	for j := i; j < end && j < i+12; j++ {
		if !f.words[j].is(lang.Be) {
			if f.words[j].kind == lang.Mark || f.verbal(j) && !f.words[j].is(lang.Auxiliary) {
				break
			}
			continue
		}
		for ; j < end && j < i+12; j++ {
			if v, ok := f.lightAt(j); ok {
				return v, v.passive
			}
			if !f.words[j].is(lang.Auxiliary | lang.Adverb) {
				return verb{}, false
			}
		}
	}
	return verb{}, false
}

// lightAt is the light verb at word i.
func (f *finder) lightAt(i int) (verb, bool) { return f.oneAt(i, f.speech.Grammar.Light) }

// oneAt is the verb at word i where it is one of the lemmas.
func (f *finder) oneAt(i int, lemmas []string) (verb, bool) {
	if i < 0 || i >= len(f.words) {
		return verb{}, false
	}
	for _, form := range f.words[i].forms {
		if !slices.Contains(lemmas, form.Lemma) || !f.fits(i, form) || form.Kind == lang.Infinitive || form.Kind == lang.Gerund {
			continue
		}
		v := verb{at: i, first: i, last: i + 1, form: form, inverted: -1, polarity: knowledge.Affirmed}
		f.group(&v)
		if form.Kind == lang.Participle == v.auxiliary {
			return v, true
		}
	}
	return verb{}, false
}

// lightVerb is the verb whose object is the noun at i and that says no more than that the act was done ("issued a warning"), with
// its subject.
func (f *finder) lightVerb(i int) (verb, phrase) {
	b := i - 1
	for b >= 0 && (f.adjectival(b) || f.words[b].is(lang.Determiner|lang.Possessive) || f.words[b].kind == lang.Number || f.words[b].mark("-")) && !f.words[b].mark(",;:.") {
		b--
	}
	if b < 0 || f.words[b].sentence != f.words[i].sentence || f.nounLike(b) {
		return verb{}, phrase{}
	}
	for _, form := range f.words[b].forms {
		if form.Kind != lang.Finite && form.Kind != lang.Participle || !slices.Contains(f.speech.Grammar.Light, form.Lemma) {
			continue
		}
		v := verb{at: b, first: b, last: b + 1, form: form, inverted: -1, polarity: knowledge.Affirmed}
		f.group(&v)
		if v.passive || v.bare() {
			continue
		}
		if f.at(b+1).is(lang.Negation) && !f.at(b+1).is(lang.Adverb) {
			v.polarity = knowledge.Negated // "made no plea"
		}
		return v, f.subjectBefore(v.first, f.sentences[f.words[b].sentence].first)
	}
	return verb{}, phrase{}
}

// properAt reports whether the word at i, which a capital may begin for the sentence's sake alone, is none that the data know.
func (f *finder) properAt(i int) bool {
	w := f.words[i]
	return w.capital && w.kind == lang.Word && w.class == 0 && len(w.forms) == 0
}
