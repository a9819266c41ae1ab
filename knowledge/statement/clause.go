package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// clauseSubject is the noun phrase that ends words[first:last] and begins a clause of its own there: behind "as" and the like
// ("couriers log off as the firm", "couriers log off, as the firm"), behind a preposition and a relative pronoun ("a phrase for which
// the senator").
func (d *doc) clauseSubject(first, last int) phrase {
	from := first + 1
	if first > 0 && d.words[first-1].mark(",") {
		from = first
	}
	for i := last - 2; i >= from; i-- {
		w := d.words[i]
		if w.mark(",;") || d.quoted(i) {
			break
		}
		if !d.opensClause(i, first) {
			continue
		}
		if p := d.widened(d.phraseAt(i+1, last), last); !p.empty() && p.last == last && !d.words[p.head].is(lang.TimeWord) {
			return p
		}
		return phrase{}
	}
	return phrase{}
}

// opensClause reports whether the word at i opens a clause whose subject follows.
func (d *doc) opensClause(i, first int) bool {
	w, before := d.words[i], d.words[i-1]
	if w.is(lang.RelativeWord) && !w.is(lang.SubjectPronoun) && before.is(lang.Preposition) && !before.is(lang.Determiner) {
		return true
	}
	if len(d.speech.Grammar.Clitics) > 0 || !w.is(lang.Break) || !w.is(lang.Preposition) || w.is(lang.Conjunction|lang.RelativeWord|lang.Complementizer) || w.capital {
		return false
	}
	if slices.Contains(d.speech.Grammar.As, w.low) { // not "workers such as nurses"
		return d.named(i+1) || (d.pluralHead(i+1) || d.sentences[w.sentence].title && d.at(i+1).is(lang.Role) && !d.at(i+1).capital) && !before.is(lang.Determiner)
	}
	behindVerb := first > d.sentences[w.sentence].first && d.hasFinite(first-1)                      // "urged calm after Arval"
	people := d.named(i+1) || d.at(i+1).is(lang.Role|lang.Body) || d.at(i+2).is(lang.Role|lang.Body) // "after cabin crew told"
	return (i == first || behindVerb || d.actsBetween(first, i)) && people
}

// actsBetween reports whether a verb in a finite form, known or not, stands in words[i:j] and in no relative clause.
func (d *doc) actsBetween(i, j int) bool {
	for ; i < j; i++ {
		w := d.words[i]
		if w.is(lang.RelativeWord) {
			return false
		}
		if d.verbal(i) || d.adjectival(i) && !w.capital && d.speech.PastShape(w.low) && !d.at(i-1).is(lang.Determiner|lang.Possessive|lang.Auxiliary) {
			return true
		}
	}
	return false
}

// named reports whether a name, or an article with a role or a body, stands at i.
func (d *doc) named(i int) bool {
	w := d.words[i]
	return w.capital && w.kind == lang.Word && !w.is(lang.TimeWord) || w.is(lang.Definite) && d.at(i+1).is(lang.Role|lang.Body)
}

// joinedClause is the noun phrase that ends a segment behind "and", where a clause with its own verb stands in front of that: "the court
// told Arval to pay and Arval", but not "said Arval and Nordel", "who runs Arval and Nordel".
func (d *doc) joinedClause(s segment) phrase {
	if len(d.speech.Grammar.Clitics) > 0 {
		return phrase{}
	}
	for and := s.last - 2; and > s.first; and-- {
		if !d.words[and].is(lang.Conjunction) || d.quoted(and) {
			continue
		}
		p := d.phraseAt(and+1, s.last)
		if p.empty() || p.last != s.last || !d.nameLike(p) && !d.words[p.first].is(lang.Determiner) || d.words[p.first].is(lang.Nationality) {
			return phrase{}
		}
		for i := and - 1; i >= s.first; i-- {
			w := d.words[i]
			if w.is(lang.RelativeWord|lang.Complementizer) || w.is(lang.Break) && !w.is(lang.Conjunction|lang.Preposition) {
				return phrase{}
			}
			if !d.verbal(i) {
				continue
			}
			if q := d.phraseAt(i+1, and); !q.empty() && q.last == and && d.saysBare(i) || d.relativeBefore(i, s.first) || d.words[i+1].is(lang.PassiveBy) {
				return phrase{}
			}
			return p
		}
		return phrase{}
	}
	return phrase{}
}

// saysBare reports whether the verb at i may bring a clause without a word that opens it, or is an auxiliary: what follows may be a subject.
func (d *doc) saysBare(i int) bool {
	if d.words[i].is(lang.Auxiliary | lang.Modal) {
		return true
	}
	return slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool {
		return slices.ContainsFunc(d.speech.Frames(f.Lemma), func(f lang.Frame) bool { return f.Bare })
	})
}

// topic is what a sentence sets out to speak of, where the pronoun p right behind it takes it up: "quant au promoteur, il".
func (d *doc) topic(p phrase) phrase {
	if p.last-p.first != 1 || !d.words[p.first].is(lang.SubjectPronoun) || !d.at(p.first-1).mark(",") {
		return phrase{}
	}
	first := d.sentences[d.words[p.first].sentence].first
	for _, words := range d.speech.Grammar.Topics {
		n := d.prepositionAt(words, first)
		if n == 0 {
			continue
		}
		if q := d.phraseAt(first+n, p.first); !q.empty() && d.apposition(q, p.first).last == p.first-1 && d.nameLike(q) {
			return q
		}
	}
	return phrase{}
}

// addressedAhead is whom an act goes to where the sentence begins with it: "aux salariés, il a demandé", "from the council, they want", « c'est au
// préfet qu'il demande ».
func (f *finder) addressedAhead(r report) phrase {
	if len(r.frame.Person) == 0 || r.speaker.empty() {
		return phrase{}
	}
	first := f.sentences[f.words[r.cue[0]].sentence].first
	for _, prep := range r.frame.Person {
		if prep == "" || f.prepositionAt(prep, first) == 0 {
			continue
		}
		p := f.personAt(prep, first, r.cue[0])
		if !p.empty() && f.nameLike(p) && f.at(p.last).mark(",") && r.speaker.first == p.last+1 && !f.place(p) {
			return p
		}
	}
	if !f.words[first].is(lang.Plain) || !f.at(first+1).is(lang.Be) {
		return phrase{}
	}
	for _, prep := range r.frame.Person {
		if p := f.personAt(prep, first+2, r.cue[0]); prep != "" && !p.empty() && f.nameLike(p) && f.at(p.last).is(lang.Complementizer) && r.speaker.first == p.last+1 {
			return p
		}
	}
	return phrase{}
}

// place reports whether a phrase is a bare name, which behind a preposition may be a place: "à Lyon, le maire demande".
func (f *finder) place(p phrase) bool { return p.last-p.first == 1 && f.words[p.head].class == 0 }
