package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Whom a pronoun of a follow-up means, the answer before may tell rather than the question: "who runs the harbour board?" – "Ida Brook, its
// director, warned …" – "what does she want?".

// partiesBefore are who did it and to whom in the question before. For whom it asked there, a pronoun means the one whom the answer told.
func (e *Engine) partiesBefore(q *question, prev *knowledge.Reading, own knowledge.Act) [2]side {
	before := [2]side{q.sideFrom(prev.Source, prev.SourceWords), q.sideFrom(prev.Addressee, prev.AddresseeWords)}
	if !q.pointed {
		return before
	}
	if who := e.toldPerson(q, prev); !who.empty() {
		q.introduced = true
		if prev.Kind != knowledge.Whom {
			q.drop(&before[0])
			before[0], before[1] = who, nobody()
		} else {
			before[0], before[1] = who, before[0]
		}
		return before
	}
	switch {
	case !before[0].empty():
	case prev.Kind == knowledge.Who:
		before[0] = e.toldDoer(q, prev, &before[1])
	case before[1].empty() && len(prev.About) == 1 && (q.roles.act == "" || q.roles.act == knowledge.State):
		before[0] = q.sideFrom(prev.About, nil)
	}
	return e.agreeing(q, prev, before, own)
}

// toldDoer is who did the act of the question before by the passage that answered it, where that names one.
func (e *Engine) toldDoer(q *question, prev *knowledge.Reading, to *side) side {
	i, ok := e.corpus.byID[prev.Passage]
	if !ok || prev.Act == "" {
		return nobody()
	}
	for _, s := range e.corpus.docs[i].statements {
		if s.Act != prev.Act && (prev.Act != knowledge.State || e.compared(q, to, e.voices.at[s][1]) <= 0) || !s.Established || len(s.Speaker) == 0 || e.compared(q, to, e.voices.at[s][1]) < 0 {
			continue
		}
		return e.namedSide(q, s.Speaker)
	}
	return nobody()
}

// namedSide is a party that the answer named and the question before did not.
func (e *Engine) namedSide(q *question, actors []string) side {
	for _, actor := range actors {
		e.addName(q, actor)
	}
	return q.sideFrom(actors, nil)
}

// addName adds the words of an actor's name, as if they had been asked for before.
func (e *Engine) addName(q *question, actor string) {
	for _, t := range lang.Tokens(actor) {
		if t.Kind == lang.Word && !q.has(t.Fold) && !e.langs.Lang(q.Lang).Stop(t.Fold) {
			q.words = append(q.words, e.newWord(q.Lang, word{at: -1, typed: t.Text, name: upper(t.Text), carried: true}))
		}
	}
}

// toldPerson is the person whom the answer before named to a question who somebody is ("who is their spokesman?") or to whom something was said,
// where a pronoun stands for one person ("and what does he say?"). Of several it is the one of the office asked for, else none; but "they" are
// all whom it named ("who signed the letter?", "what do they want?").
func (e *Engine) toldPerson(q *question, prev *knowledge.Reading) side {
	i, ok := e.corpus.byID[prev.Passage]
	w := e.words[q.Lang]
	one := w.standsFor(q.tokens, w.single)
	if !ok || !asksPerson(prev) || !one && !w.standsFor(q.tokens, w.several) {
		return nobody()
	}
	if one && prev.Kind != knowledge.Whom && len(prev.About) == 1 && e.persons[prev.About[0]] { // "who is Ida Brook?"
		return q.sideFrom(prev.About, nil)
	}
	named := slices.DeleteFunc(e.personsIn(i), func(a string) bool { return slices.Contains(prev.Source, a) || slices.Contains(prev.About, a) })
	if !one {
		return e.toldPersons(q, prev, i, named)
	}
	if held := slices.DeleteFunc(slices.Clone(named), func(a string) bool { return !e.holdsOffice(q, a) }); len(held) > 0 {
		named = held
	}
	if len(named) != 1 {
		return nobody()
	}
	return e.namedSide(q, named)
}

// asksPerson tells whether a question asked who somebody is rather than who did something, or to whom it was done.
func asksPerson(prev *knowledge.Reading) bool {
	switch prev.Kind {
	case knowledge.Definition, knowledge.Whom:
		return true
	case knowledge.List: // "who signed it?"
		return true
	case knowledge.Who:
		return prev.Act == "" || prev.Act == knowledge.State || len(prev.Source)+len(prev.SourceWords) > 0
	}
	return false
}

// standsFor tells whether the subject of a message is one of some pronouns ("she", "a-t-il").
func (w *questionWords) standsFor(tokens []lang.Token, pronouns map[string]bool) bool {
	return slices.ContainsFunc(tokens, func(t lang.Token) bool {
		if w.subjects[t.Fold] {
			return pronouns[t.Fold]
		}
		return w.inverted(t.Fold) && pronouns[w.behindVerb(t.Fold)]
	})
}

// toldPersons are those whom "they" means behind an answer in passage i that named some persons, and whom it does not tell to have done what was
// asked: who speak there, else all.
func (e *Engine) toldPersons(q *question, prev *knowledge.Reading, i int, named []string) side {
	if prev.Kind == knowledge.Definition || prev.Act != "" && e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return s.Act == prev.Act }) {
		return nobody()
	}
	if speak := slices.DeleteFunc(slices.Clone(named), func(a string) bool { return !e.speaksIn(i, func(by []string) bool { return slices.Contains(by, a) }) }); len(speak) > 0 {
		named = speak
	}
	if len(named) < 2 {
		return nobody()
	}
	return e.namedSide(q, named)
}

// personsIn are the persons whom passage i names or who speak in it.
func (e *Engine) personsIn(i int) []string {
	d := &e.corpus.docs[i]
	var out []string
	add := func(actor string) {
		if e.persons[actor] && !slices.Contains(out, actor) {
			out = append(out, actor)
		}
	}
	for _, s := range d.statements {
		for _, actor := range s.Speaker {
			add(actor)
		}
	}
	for _, m := range e.asker.Mentions(d.text, d.passage.Lang) {
		add(m.Actor)
	}
	return out
}

// holdsOffice tells whether the articles introduce a person by an office that the question before named.
func (e *Engine) holdsOffice(q *question, person string) bool {
	o := slices.IndexFunc(e.voices.officials, func(o official) bool { return o.actor == person })
	return o >= 0 && slices.ContainsFunc(q.words, func(w word) bool {
		return w.carried && e.words[q.Lang].nouns.nouns[w.fold].want == wantPerson && e.heard(&w, &e.voices.officials[o].told) >= sameOffice
	})
}

// asksOffice tells whether a message asks who holds an office ("and who is their spokesman?").
func (e *Engine) asksOffice(q *question) bool {
	w := e.words[q.Lang]
	return (q.Kind == knowledge.Definition || q.Kind == knowledge.Who && w.asks(q.tokens)) && slices.ContainsFunc(q.words, func(word word) bool { return word.at >= 0 && w.isOffice(q.tokens[word.at]) })
}

// leaveAct leaves out what was done before, where a message asks who one of those is of whom it was told.
func (e *Engine) leaveAct(q *question, act knowledge.Act, parties *[2]side) {
	q.roles.act = ""
	e.forget(q, act)
	for n := range q.words {
		if w := &q.words[n]; w.carried && !slices.Contains(parties[0].words, n) && !slices.Contains(parties[1].words, n) && !e.nameWord(w) {
			w.replaced = true
		}
	}
}

// whoIs moves to the front, where a follow-up asks who a person is who was spoken of ("who is he?"), the best passage that says so, if it is near
// enough to the best of all.
func (e *Engine) whoIs(q *question, found []ranked) []ranked {
	by := q.roles.doer.actors
	if q.Kind != knowledge.Definition || !q.leans || len(by) != 1 || !e.persons[by[0]] || slices.ContainsFunc(q.words, func(w word) bool { return !w.carried }) {
		return found
	}
	who := question{Reading: knowledge.Reading{Lang: q.Lang}}
	for _, t := range lang.Tokens(by[0]) {
		if t.Kind == lang.Word {
			who.words = []word{e.newWord(q.Lang, word{at: 0, typed: t.Text, name: true})} // the last one: a first name tells less
		}
	}
	first := led
	if q.identity { // nothing else was asked
		first = foremost
		for _, tells := range [...]func(*question, *doc) bool{e.introduces, e.nounBefore} {
			if at := slices.IndexFunc(found, func(r ranked) bool { return len(who.words) > 0 && tells(&who, &e.corpus.docs[r.doc]) }); at >= 0 {
				return moved(found, []int{at}, 0)
			}
		}
	}
	return first(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return len(who.words) > 0 && (e.introduces(&who, d) || e.defines(&who, d) || e.nounBefore(&who, d))
	})
}
