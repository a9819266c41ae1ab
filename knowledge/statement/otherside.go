package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// otherSide is who the words that a report brings show on the other side of its act, where nobody is named beside the cue: who is to do
// what is demanded, who has done what is complained of, whom somebody backs, turns down or threatens.
func (f *finder) otherSide(r report) phrase {
	act := knowledge.Act(f.readAct(r, 0))
	if r.frame.Bears || len(r.contents) == 0 || r.contents[0][0] >= min(r.contents[0][1], len(f.words)) { // "according to the union,": nothing follows
		return phrase{}
	}
	if p := f.object(r, act); !p.empty() || r.verb.passive {
		return p
	}
	if r.frame.Target && !r.verb.gap.empty() && f.party(r.verb.gap) { // "found Arval guilty"
		return r.verb.gap
	}
	for _, read := range []func(report, knowledge.Act) phrase{f.toDo, f.doneWrong, f.meets, f.promisedTo, f.givenTo, f.unless} {
		if p := read(r, act); !p.empty() {
			return p
		}
	}
	return phrase{}
}

// toDo is the subject of the clause that a demand or an order brings: "demands that the council pay", « exige que la ville rouvre »,
// « Que la ville paie ! ».
func (f *finder) toDo(r report, act knowledge.Act) phrase {
	if act != knowledge.Demand && act != knowledge.Oblige {
		return phrase{}
	}
	c := r.contents[0]
	i := f.pastMarks(c[0], c[1])
	if r.direct && !f.at(i).is(lang.Complementizer) {
		if p := f.askedByUs(c); !p.empty() {
			return p
		}
		return f.bidden(i, c)
	}
	switch {
	case f.at(i).is(lang.Complementizer):
		i++
	case !r.nominal || !f.at(i-1).is(lang.Complementizer): // "a demand that he resign" brings "he resign"
		return phrase{}
	}
	return f.doer(i, c[1], true)
}

// doneWrong is the subject of the clause that an accusation or a court's ruling brings: "complained that the firm had lied", "ruled that
// the firm broke its licence".
func (f *finder) doneWrong(r report, act knowledge.Act) phrase {
	ruled := f.judges(r.speaker) && (act == knowledge.Rule || act == knowledge.State)
	if act != knowledge.Accuse && !ruled {
		return phrase{}
	}
	c := r.contents[0]
	if found, at := f.actOf(c); found == string(act) && at > c[0] {
		for at > c[0] && f.words[at-1].is(lang.Adverb|lang.Negation|lang.Clitic|lang.Auxiliary) {
			at--
		}
		p := f.subjectBefore(at, c[0])
		touches := !p.empty() && p.last == at
		for p.last > p.first && f.words[p.last-1].kind == lang.Mark { // « la mairie « a menti » »
			p.last--
		}
		if touches && !p.empty() && f.culprit(p, c[1]) {
			return p
		}
		return phrase{}
	}
	i := f.pastMarks(c[0], c[1])
	that := f.at(i).is(lang.Complementizer)
	if that {
		i++
	}
	if !that && !r.direct && !r.frame.Bare {
		return phrase{}
	}
	if p := f.doer(i, c[1], false); !p.empty() && f.culprit(p, c[1]) {
		return p
	}
	return phrase{}
}

// culprit reports whether a subject may be who is accused: somebody, but no group of people, of whom a wrong is more often told that they
// suffered it than that they did it ("complained that farmers had lost their crops").
func (f *finder) culprit(p phrase, end int) bool {
	noun := f.mainNoun(p)
	many := f.words[noun].is(lang.Role) && !f.words[noun].is(lang.Body) && f.pluralHead(noun)
	return !many && !f.pronounThird(p) && f.party(p) && !f.borne(p.last, end)
}

// doer is the subject of the clause that begins at i, if it is somebody and does what the clause tells: not « que le plan soit retiré »,
// "that the mayor be sacked". It is wanted where it is demanded.
func (f *finder) doer(i, end int, wanted bool) phrase {
	end = min(end, len(f.words))
	p := f.beforeItsVerb(f.firstPhrase(i, end), end, wanted)
	if p.empty() || p.last >= end || f.borne(p.last, end) || slices.Contains(f.speech.Grammar.Lasting, f.at(p.last).low) {
		return phrase{}
	}
	if f.pronounThird(p) || f.party(p) {
		return p
	}
	return phrase{}
}

// beforeItsVerb is a subject without the words at its end that begin with its verb, which the data do not know: "the council reopen", "Ann
// Lee withdraw remarks", « le maire démissionne ».
func (f *finder) beforeItsVerb(p phrase, end int, wanted bool) phrase {
	for i := p.last; i < end && f.words[i].kind == lang.Word; i++ {
		third := wanted && len(f.speech.Grammar.Clitics) == 0 && f.pluralHead(i) // "that Ann Lee withdraw remarks": no subjunctive
		if (f.verbal(i) || len(f.words[i].forms) > 0) && !third || f.words[i].is(lang.RelativeWord) {
			return p
		}
		if !f.words[i].is(lang.Adverb | lang.Negation | lang.Clitic) {
			break
		}
	}
	named := false
	for i := p.first; i < p.last; i++ {
		w := f.words[i]
		if named && f.adjectival(i) && !w.capital && (i == p.last-1 || len(f.speech.Grammar.Clitics) == 0) && !f.words[i-1].is(lang.Determiner|lang.Possessive|lang.Of) {
			return phrase{p.first, i, min(p.head, i-1)}
		}
		named = named || w.capital || w.is(lang.Role|lang.Body)
	}
	return p
}

// borne reports whether the verb group behind a subject that ends at i tells what is done to it: "be sacked", « soit révoqué ».
func (f *finder) borne(i, end int) bool {
	for n := 0; n < 8 && i < end; i, n = i+1, n+1 {
		w := f.words[i]
		switch {
		case w.mark(",") && n == 0:
			if i = f.pastInsert(i, end); !f.words[i-1].mark(",") { // ", which owns the dam, be"
				return false
			}
			i--
		case w.is(lang.Be):
			next := i + 1
			for next < end && f.words[next].is(lang.Adverb|lang.Negation|lang.Be) {
				next++
			}
			_, participle := f.at(next).form(lang.Participle)
			return next < end && (participle || f.adjectival(next) && f.speech.ParticipleShape(f.words[next].low))
		case !w.is(lang.Adverb|lang.Negation|lang.Clitic|lang.Auxiliary|lang.Modal) || w.is(lang.Preposition):
			return false
		}
	}
	return false
}

// pastMarks skips the marks that stand in front of words[i:end].
func (d *doc) pastMarks(i, end int) int {
	for i < end && d.at(i).kind == lang.Mark {
		i++
	}
	return i
}

// mainNoun is the noun that says what a phrase is: the last before "of" in a language that sets the noun behind what tells of it ("the union
// deal"), else the first role or body before "of", or the first word behind the articles.
func (d *doc) mainNoun(p phrase) int {
	first := p.first
	for first < p.last-1 && d.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	last := first
	for i := first; i < p.last && (!d.words[i].is(lang.Of|lang.Preposition) || i == first) && !d.words[i].mark("(,"); i++ {
		if d.words[i].is(lang.Role|lang.Body) && len(d.speech.Grammar.Clitics) > 0 {
			return i
		}
		last = i
	}
	if len(d.speech.Grammar.Clitics) > 0 {
		return first
	}
	return last
}

// party reports whether a phrase is somebody who may stand on the other side of an act, rather than a thing of theirs, a document or those
// who speak: "the council", "Arval", but not "the council's plan", "our members".
func (f *finder) party(p phrase) bool {
	first, noun := f.words[p.first], f.words[f.mainNoun(p)]
	if first.is(lang.SubjectPronoun|lang.ObjectPronoun|lang.Somebody|lang.Nobody) && p.last-p.first == 1 || slices.Contains(f.speech.Grammar.Ours, first.low) || f.runAt(f.speech.Grammar.Outcome.Nobody, p.first) > 0 {
		return false
	}
	if noun.is(lang.Document|lang.Inscribed|lang.TimeWord) || slices.Contains(f.speech.Grammar.Things, singular(noun.low)) || len(f.speech.Nouns[noun.low]) > 0 || noun.kind != lang.Word {
		return false
	}
	if noun.is(lang.Role | lang.Body) {
		return true
	}
	if p.last-p.first == 1 && f.sentenceStart(p.first) {
		return f.bareName(p)
	}
	return noun.capital
}
