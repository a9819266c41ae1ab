package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// comingPhrase is where a phrase begins that ends at word i and says of the infinitive behind it that it is to come ("is about to
// ask", "est sur le point de demander"); -1 where none does.
func (d *doc) comingPhrase(i int) int {
	for _, phrase := range d.speech.Coming {
		first := i + 1 - len(phrase)
		if first > d.sentences[d.words[i].sentence].first && d.tail(first, phrase) && d.leansOnVerb(first) {
			return first
		}
	}
	return -1
}

// leansOnVerb reports whether a verb of being or having stands before word i, adverbs aside, or is left out as headlines do ("Union
// set to strike").
func (d *doc) leansOnVerb(i int) bool {
	b := d.back(i)
	if b < 0 || d.words[b].sentence != d.words[i].sentence {
		return false
	}
	w := d.words[b]
	return w.is(lang.Auxiliary) || w.joined && d.at(b-1).is(lang.Auxiliary) || d.unstopped(w.sentence) && b+1 == i && d.phraseEnds(b)
}

// unstopped reports whether a sentence ends without a mark, as headlines do.
func (d *doc) unstopped(s int) bool {
	k := d.sentences[s]
	return k.last > k.first && d.words[k.last-1].kind != lang.Mark
}

// phraseEnds reports whether the noun phrase that begins the sentence of word i, and names somebody, ends with it.
func (d *doc) phraseEnds(i int) bool {
	first := d.sentences[d.words[i].sentence].first
	p := d.phraseAt(first, i+1)
	return p.first == first && p.last == i+1 && (d.nameLike(p) || d.words[first].capital && p.last-p.first == 1 && len(d.words[first].forms) == 0)
}

// headlined is who is to do what an infinitive at the beginning of a headline tells: "Union to ask court for delay".
func (f *finder) headlined(v verb) phrase {
	s := f.words[v.at].sentence
	if v.form.Kind != lang.Infinitive || len(f.speech.Grammar.Clitics) > 0 || !f.words[v.first].is(lang.InfinitiveMark) || v.first <= f.sentences[s].first || !f.unstopped(s) || !f.phraseEnds(v.first-1) {
		return phrase{}
	}
	return f.phraseAt(f.sentences[s].first, v.first)
}

// purpose is the noun of intention that governs an infinitive and whose intention it is, as far as they are named beside it: "her plan
// to appeal", "l'intention de Julie Prat de faire appel". The noun is -1 where there is none.
func (f *finder) purpose(v verb) (int, phrase) {
	if v.form.Kind != lang.Infinitive || !f.words[v.first].is(lang.InfinitiveMark) {
		return -1, phrase{}
	}
	at := f.governing(v)
	if f.intention(at) {
		return at, f.owner(at)
	}
	first := f.sentences[f.words[v.at].sentence].first
	for i := at; i > first+1 && i > at-7 && f.words[i].kind == lang.Word; i-- {
		if !f.words[i].is(lang.Of) || !f.intention(i-1) {
			continue
		}
		if p := f.phraseAt(i+1, v.first); p.last == v.first && f.nameLike(p) {
			return i - 1, p
		}
		return -1, phrase{}
	}
	return -1, phrase{}
}

// intention reports whether the word at i is a noun of intention where it stands.
func (f *finder) intention(i int) bool {
	w := f.at(i)
	if w.kind != lang.Word || !slices.Contains(f.speech.Grammar.Intentions, singular(w.low)) {
		return false
	}
	before := f.at(i - 1)
	return len(w.forms) == 0 || before.is(lang.Determiner|lang.Possessive|lang.Negation) || f.possessive(i-1) || f.adjectival(i-1) && !before.capital && !f.pluralHead(i-1) || len(before.forms) > 0 && f.hasFinite(i-1)
}

// planned tells of an infinitive that a verb or a noun of intention governs: who means to do it, and that it has not been done.
func (f *finder) planned(r report, lo, from int) (report, bool) {
	v := r.verb
	noun, owner := f.purpose(v)
	if r.act == string(knowledge.State) {
		return r, false // "plans to add a button" says nothing
	}
	if r.polarity == knowledge.Affirmed {
		r.polarity = knowledge.Future
	}
	if f.denied(v) {
		r.polarity = knowledge.Negated
	}
	for n := range r.contents {
		if c := &r.contents[n]; noun >= 0 && c[0] >= v.last {
			c[1] = min(c[1], f.beforeVerb(c[0]+1, c[1])) // "her plan to sue the port has failed"
		}
	}
	switch {
	case !owner.empty():
		r.speaker = owner
		return r, true
	case noun >= 0:
		r, ok := f.sameSubject(r, lo, from)
		return r, ok && (noun < r.speaker.first || noun >= r.speaker.last) // "the decision to appeal angered many": nobody's
	}
	before := f.back(v.first-1) + 1
	if lo > before {
		lo = f.sentences[f.words[v.at].sentence].first // the infinitive is what the verb of intention brings
	}
	r.speaker = f.subjectBefore(before, lo)
	return r, !r.speaker.empty()
}

// weighed reports whether a verb of thinking a step over governs a gerund: "is considering suing". It has not been done.
func (f *finder) weighed(v verb) bool {
	return v.form.Kind == lang.Gerund && v.bare() && f.governed(v, f.speech.Grammar.Weighs)
}

// onlyMeant reports whether what somebody wants is to do an act that the infinitive tells itself: "veut demander une prime".
func (f *finder) onlyMeant(r report, t tail) bool {
	if !t.inf || !t.person.empty() || t.frame.Act != string(knowledge.Demand) || r.verb.bare() || t.frame.Negated || !slices.Contains(f.speech.Grammar.Intends, r.verb.form.Lemma) {
		return false
	}
	for i := t.content[0]; i < t.content[1] && i < t.content[0]+4; i++ {
		if inner, ok := f.verbAt(i); ok && inner.form.Kind == lang.Infinitive {
			return slices.ContainsFunc(inner.frames, func(g lang.Frame) bool { return g.Act != string(knowledge.State) })
		}
	}
	return false
}
