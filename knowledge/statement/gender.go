package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// unnamed is the mention of somebody without a name that begins at i, and where it ends: "the mayor", "la direction", and a body with a
// name that no act makes an actor, "la société Arval". It ends at i where there is none.
func (r *resolver) unnamed(i, end int) (heard, int) {
	w := r.words[i]
	if !w.is(lang.Determiner) || w.is(lang.Possessive) || i+1 >= end || r.quoted(i) {
		return heard{}, i
	}
	last := r.sentences[w.sentence].last
	p := r.phraseAt(i, last)
	if p.empty() {
		p = r.phraseAt(i+1, last) // "au maire": preposition and article in one
	}
	head := r.headOf(item{first: p.first, last: p.last})
	if !p.empty() && r.words[head].is(lang.Document) && !w.is(lang.Definite) && len(r.speech.Grammar.Clitics) == 0 && !r.pluralHead(head) {
		return heard{at: head, blank: true}, head + 1
	}
	if h, past := r.capitalOffice(p); past > i {
		return h, past
	}
	if p.empty() || r.beside(p) || !r.words[head].is(lang.Role|lang.Body) || r.words[head].is(lang.Document|lang.Inscribed) || r.words[head].capital && !r.capitalBody(p, head) || len(r.inside(p.first, p.last)) > 0 && !r.kindNamed(p) || r.owned(item{first: p.first, last: p.last}) {
		return heard{}, i
	}
	for at := p.first + 1; at < head; at++ {
		if r.words[at].is(lang.Of) {
			return heard{}, i // "un cousin du maire": the mayor comes behind
		}
	}
	name := r.commonName(p, head)
	if r.words[head].capital || r.kindNamed(p) {
		name = r.nameText(p.first+1, p.last)
	}
	if name == "" {
		return heard{}, i
	}
	first := r.sentences[w.sentence].first
	return heard{names: []string{name}, at: head, plural: r.pluralHead(head) || r.several(p, head), spoke: (i-first < 2 || r.onlySubject(p)) && !r.at(i-1).is(lang.Preposition) && !w.is(lang.Of), gender: r.nounGender(head),
		person: r.words[head].is(lang.Role) && !r.words[head].is(lang.Body), common: true}, max(i, head) + 1
}

// capitalOffice is the mention of an office or a body by a noun that the data do not know, which a capital shows to be one, where its
// sentence is about it: "Le Préposé à la protection des données". It ends at 0 where there is none.
func (r *resolver) capitalOffice(p phrase) (heard, int) {
	if p.empty() || len(r.speech.Grammar.Clitics) == 0 || p.first != r.sentences[r.words[p.first].sentence].first || !r.words[p.first].is(lang.Definite) || r.titleCase(r.words[p.first].sentence) || len(r.inside(p.first, p.last)) > 0 {
		return heard{}, 0
	}
	noun := r.at(p.first + 1)
	if !noun.capital || noun.class != 0 || len(noun.forms) > 0 || r.at(p.first+2).capital {
		return heard{}, 0
	}
	last := p.last
	if next := r.at(last); next.is(lang.Preposition) && !next.is(lang.Of) && last == p.first+2 {
		last = max(last, r.phraseAt(last+1, r.sentenceEnd(p.first)).last)
	}
	if last == p.first+2 {
		return heard{}, 0 // a place's name may be all of it
	}
	return heard{names: []string{r.nameText(p.first+1, last)}, at: p.first + 1, spoke: true, gender: r.articleGender(p.first), plural: r.pluralHead(p.first + 1), common: true}, last
}

// several reports whether a body's noun stands for the many whom it is made up of, in the language that calls them "they" then: "a group
// of 40 leaseholders".
func (r *resolver) several(p phrase, head int) bool {
	return len(r.speech.Grammar.Clitics) == 0 && head+2 < p.last && r.words[head+1].is(lang.Of) && r.words[head+2].kind == lang.Number && r.pluralHead(p.last-1) && !r.words[head].capital
}

// capitalBody reports whether a phrase is the name of a body that no act makes an actor, by a capital where common nouns have none: "l'Institut
// de la mer", "The Old Pier Trust" where a sentence begins.
func (r *resolver) capitalBody(p phrase, head int) bool {
	if len(r.speech.Grammar.Clitics) > 0 && head == p.first+1 && r.words[head+1].is(lang.Of) && r.words[head].is(lang.Body) && !r.words[head].is(lang.Role|lang.Court) {
		return true // "l'Institut de la mer"
	}
	return r.sentenceStart(p.first) && head > p.first+1 && r.words[p.first+1].capital && r.words[head].is(lang.Body) && !r.words[head].is(lang.Role|lang.Court) && !r.titleCase(r.words[head].sentence)
}

// onlySubject reports whether a finite verb follows a phrase that nobody else is mentioned in front of in its sentence: "voilà un an que
// la cour royale vous écrit".
func (r *resolver) onlySubject(p phrase) bool {
	s := r.words[p.first].sentence
	if n := len(r.heard); n > 0 && r.words[r.heard[n-1].at].sentence == s {
		return false
	}
	at := p.last
	for at < r.sentences[s].last && r.words[at].is(lang.Clitic) { // "l'Institut les maintient"
		at++
	}
	_, finite := r.at(at).form(lang.Finite)
	return r.verbFollows(p.last, r.sentences[s].last) || at > p.last && finite
}

// beside reports whether a phrase stands between commas beside a name, which it tells more of: "Ann Lee, the mayor,".
func (r *resolver) beside(p phrase) bool {
	return r.at(p.first-1).mark(",(") && (r.at(p.first-2).capital || r.at(p.last).mark(",)")) || r.at(p.last).mark(",") && r.at(p.last+1).capital
}

// commonName is what such a mention is called; "" for a person with a name.
func (r *resolver) commonName(p phrase, head int) string {
	first := p.first
	for first < head && r.words[first].is(lang.Determiner) {
		first++
	}
	it := item{first: first, last: p.last}
	switch {
	case !r.proper(it) && !r.pluralHead(head) && (r.words[p.first].is(lang.Definite) || r.speech.Grammar.Contracted[r.words[p.first].low] != ""):
		if name, sure := r.calledSoBefore(item{first: p.first, last: p.last}); sure {
			return name
		}
		if e := r.introducedBy(item{first: p.first, last: p.last}); e != nil {
			return e.name
		}
		if who, many := r.onlyPerson(item{first: p.first, last: p.last}, head, false); (who != nil || many) && !r.words[head].is(lang.Body) && !r.actedOn(p) {
			return "" // it may be somebody just named, called by what they are
		}
	case r.proper(it) && r.words[head].is(lang.Role) && !r.words[head].is(lang.Body):
		return ""
	case r.proper(it):
		return r.bodyName(phrase{head, p.last, head})
	}
	return r.nameText(first, p.last)
}

// actedOn reports whether the person named last before a phrase does something to whom the phrase means, in one clause: "Ann Lee met the
// mayor" tells of two. Nothing but the verb group stands between them.
func (r *resolver) actedOn(p phrase) bool {
	n := len(r.heard)
	if n == 0 {
		return false
	}
	h, acts := r.heard[n-1], false
	if h.common || !h.person || r.words[h.at].sentence != r.words[p.first].sentence {
		return false
	}
	for i := h.at + 1; i < p.first; i++ {
		w := r.words[i]
		if w.kind != lang.Word || w.is(lang.Complementizer|lang.RelativeWord|lang.Reflexive|lang.Conjunction) || w.is(lang.Be) && !w.is(lang.Have) {
			return false
		}
		acts = acts || r.verbal(i) || r.adjectival(i) && !w.capital && r.speech.PastShape(w.low)
	}
	return acts
}

// mayBeBody reports whether a mention is of a body, or of one who is not known to be a person.
func (r *resolver) mayBeBody(h heard) bool {
	if len(h.names) != 1 {
		return false
	}
	e := r.entity(h.names[0])
	return e == nil && !h.person || e != nil && !r.human(e)
}

// bodyNoun reports whether a phrase calls whom it means by a body's noun alone.
func (r *resolver) bodyNoun(p phrase) bool {
	it := item{first: p.first, last: p.last}
	w := r.words[r.headOf(it)]
	return w.is(lang.Body) && !w.is(lang.Role) && !r.proper(it)
}

// nounGender is the gender that the noun at i has, or gives: "m", "f" or "".
func (r *resolver) nounGender(i int) string {
	low := r.words[i].low
	if r.words[i].is(lang.Document) {
		return "" // a law says nothing more than it says
	}
	if r.words[i].is(lang.Body) && !r.words[i].is(lang.Role) {
		if g := r.speech.Grammar.BodyGender(low); g != "" || !r.pluralHead(i) {
			return g
		}
		return r.speech.Grammar.BodyGender(singular(low))
	}
	return r.sexOf(i)
}

// genderAt is the gender of an actor named at i: its own, else that of the body's noun before its name ("la société Arval").
func (r *resolver) genderAt(e *entity, i int) string {
	if e.gender != "" || e.kind == person && e.given {
		return e.gender
	}
	for b := i - 1; b >= 0 && b > i-3 && r.words[b].sentence == r.words[i].sentence; b-- {
		if r.words[b].is(lang.Body) {
			return r.nounGender(b)
		}
		if !r.adjectival(b) {
			break
		}
	}
	if i < len(r.words) && r.words[i].is(lang.Body) {
		return r.nounGender(i)
	}
	return ""
}

// lastOf is whom a pronoun such as "celui-ci" or "the latter" means, which goes back to the last one named that fits it; "the former"
// means the first of the two in that sentence. Sure is set where the text leaves no other.
func (r *resolver) lastOf(i int, p lang.Pronoun) (names []string, sure bool) {
	fits := r.fitting(i, p)
	from := r.sentences[max(0, r.words[i].sentence-1)].first
	if len(fits) > 0 {
		from = fits[0].at + 1
	}
	first, last := r.stranger(from, i)
	switch {
	case slices.Contains(r.speech.Grammar.Former, r.words[i].low):
		if len(fits) == 0 || last > first {
			return nil, false
		}
		return fits[len(fits)-1].names, len(fits) == 2
	case last-first > 1 && p.Gender == "":
		return []string{r.nameText(first, last)}, true
	case len(fits) == 0:
		return nil, false
	}
	return fits[0].names, last == first
}

// fitting are those heard of last, in one sentence, whom the pronoun at i fits, the last one first.
func (r *resolver) fitting(i int, p lang.Pronoun) []heard {
	var fits []heard
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		s := r.words[h.at].sentence
		if r.words[i].sentence-s > 1 || len(fits) > 0 && s != r.words[fits[0].at].sentence {
			break
		}
		if h.at < i && !h.blank && r.fitsPronoun(h, p) && !slices.ContainsFunc(fits, func(o heard) bool { return slices.Equal(o.names, h.names) }) {
			fits = append(fits, h)
		}
	}
	slices.SortStableFunc(fits, func(a, b heard) int { return b.at - a.at })
	return fits
}

// stranger is the last name in capitals between words i and j that is not known, half-open; it is empty where there is none.
func (r *resolver) stranger(i, j int) (first, last int) {
	for at := i; at < j; at++ {
		if r.quoted(at) {
			continue
		}
		if e, end := r.reg.named(r.doc, at, j); e != nil {
			at = end - 1
			continue
		}
		end := r.capitals(at, j)
		if end > at && !r.at(at-1).capital && !r.at(at-1).is(lang.Body|lang.Role) && !r.roleIn(at, end) && !(end-at == 1 && r.sentenceStart(at)) {
			first, last = at, end
			at = end - 1
		}
	}
	return first, last
}

// pointed reports whether the pronoun at i points back to the last one named, or to the first of two.
func (r *resolver) pointed(i int) bool {
	return r.latter(i) || slices.Contains(r.speech.Grammar.Pointing, r.words[i].low)
}
