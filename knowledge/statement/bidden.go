package statement

import "disputebot/knowledge/lang"

// bidden is who words that begin at i, with a call of theirs in the content c, bid do a thing: whom they call upon ("Minister, open the ward",
// « rendez-nous le stade, madame la ministre »), who is to be let do it ("let the council pay"), whose turn it is ("it is time for the council to act",
// « c'est à la mairie de payer »).
func (f *finder) bidden(i int, c [2]int) phrase {
	end := min(c[1], len(f.words))
	for k := i; k < end && k < i+calledWords; k++ {
		if p := f.calledUpon(k); !p.empty() {
			return p
		}
	}
	if p := f.calledLast(c[0], end); !p.empty() {
		return p
	}
	if f.runAt(f.speech.Grammar.Letting, i) == 1 {
		return f.toAct(i+1, end)
	}
	for k := i; k < end && k < i+3; k++ {
		if n := f.runAt(f.speech.Grammar.Due, k); n > 0 {
			return f.toAct(k+n, end)
		}
	}
	return phrase{}
}

// toAct is who stands at i before an infinitive: "the council pay", "the council to act", « la mairie de payer ».
func (f *finder) toAct(i, end int) phrase {
	p := f.phraseAt(i, end)
	if p.empty() {
		return p
	}
	p = f.beforeItsVerb(p, end, true)
	at := p.last
	if f.at(at).is(lang.InfinitiveMark) {
		at++
	}
	if at >= end || !f.infinitiveAt(at) && len(f.words[at].forms) == 0 && !f.adjectival(at) || !f.party(p) || f.borne(p.last, end) {
		return phrase{}
	}
	return p
}

// calledWords is how many words somebody may be called upon by: « Monsieur le président ».
const calledWords = 5

// calledUpon is who words call upon that end with the comma at i and open what is quoted: "Minister, …", « Madame la ministre, … ».
func (d *doc) calledUpon(i int) phrase {
	w := d.at(i)
	if !w.mark(",") || w.quote < 0 {
		return phrase{}
	}
	first := d.quotes[w.quote].first + 1
	if s := d.sentences[w.sentence].first; s > first {
		first = s
	}
	return d.called(first, i)
}

// calledLast is who words call upon at the end of what is quoted in words[i:end]: "…, minister", « …, madame la ministre ».
func (d *doc) calledLast(i, end int) phrase {
	last := end
	for last > i && d.words[last-1].kind == lang.Mark {
		last--
	}
	for comma := last - 1; comma > i && comma >= last-calledWords; comma-- {
		if d.words[comma].mark(",") && d.quoted(comma) && d.quoted(last-1) {
			return d.called(comma+1, last)
		}
	}
	return phrase{}
}

// called is words[i:end] as whom somebody calls upon: a role alone, or behind a word of respect, or a name with a title; empty where they are no such
// words.
func (d *doc) called(i, end int) phrase {
	if end <= i || end-i > calledWords {
		return phrase{}
	}
	role := -1
	for k := i; k < end; k++ {
		w := d.words[k]
		switch {
		case w.kind != lang.Word || w.is(lang.Conjunction|lang.Preposition|lang.SubjectPronoun) && !w.is(lang.Determiner|lang.Of):
			return phrase{}
		case w.is(lang.Role):
			role = k
		case !w.capital && !w.is(lang.Determiner|lang.Of|lang.Title|lang.Male|lang.Female|lang.Possessive):
			return phrase{}
		}
	}
	switch first := d.words[i]; {
	case role >= 0 && (end-i == 1 || first.is(lang.Title|lang.Male|lang.Female)) && !d.pluralHead(role):
		if role-1 > i && d.words[role-1].is(lang.Definite) { // « Monsieur le maire »
			return phrase{role - 1, end, role}
		}
		return phrase{role, end, role}
	case first.is(lang.Title|lang.Male|lang.Female) && end-i > 1 && d.words[end-1].capital:
		return phrase{i, end, end - 1}
	}
	return phrase{}
}

// besideSpeaker is who is spoken to, led by a preposition between a verb of saying and who speaks, or behind the name that a comma parts from their
// office: « a écrit à la rectrice son délégué, Paul Roy », « lance son trésorier, Paul Roy, à la ministre ».
func (f *finder) besideSpeaker(v verb, prep string, speaker phrase, end int) phrase {
	if prep == "" || speaker.empty() || speaker.first < v.last {
		return phrase{}
	}
	if p := f.personAt(prep, v.last, speaker.first); !p.empty() && p.last == speaker.first && f.roleIn(p.first, p.last) && f.somebody(p) { // not « devant la gare »
		return p
	}
	if comma := speaker.last; comma < end && f.words[comma].mark(",") && f.fullName(comma-1) {
		if p := f.personAt(prep, comma+1, end); !p.empty() && f.somebody(p) && f.party(p) {
			return p
		}
	}
	return phrase{}
}
