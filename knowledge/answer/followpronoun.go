package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A pronoun has a gender, and the articles mostly tell that of a person: behind a question what a man demanded of a woman, "and what does she
// say?" is asked of her; behind one that names nobody it is asked of the one man or woman whom the answer named.

// pronoun is the pronoun that is the subject of a message ("she", "a-t-il"), or the one that a message sets at its end ("c'est qui lui").
func (w *questionWords) pronoun(tokens []lang.Token) (lang.Pronoun, bool) {
	for _, t := range tokens {
		if w.subjects[t.Fold] {
			p, ok := w.persons[t.Fold]
			return p, ok
		}
		if w.inverted(t.Fold) {
			p, ok := w.persons[w.behindVerb(t.Fold)]
			return p, ok
		}
	}
	for _, t := range slices.Backward(tokens) {
		if t.Kind != lang.Mark {
			p, ok := w.persons[t.Fold]
			gender, set := w.stressed[t.Fold]
			p.Gender = gender
			return p, ok && set
		}
	}
	return lang.Pronoun{}, false
}

// agrees is 1 where a pronoun may well stand for an actor, -1 where it cannot, by gender or since it stands for persons alone, and 0 where
// nothing tells.
func (e *Engine) agrees(w *questionWords, p lang.Pronoun, actor string) int {
	gender, kind := e.actors[actor].Gender, e.actors[actor].Kind
	switch {
	case p.Number != "s" || p.Gender == "":
		return 0
	case p.Gender == "n":
		return -int(one(kind == knowledge.Person))
	case w.neuter && kind == knowledge.Body, gender != "" && gender != p.Gender:
		return -1
	}
	return int(one(gender == p.Gender))
}

// mayMean tells whether a pronoun may stand for a party: one called by words alone may be anybody.
func (e *Engine) mayMean(w *questionWords, p lang.Pronoun, s *side) bool {
	return !s.empty() && (len(s.actors) == 0 || slices.ContainsFunc(s.actors, func(a string) bool { return e.agrees(w, p, a) >= 0 }))
}

// agreeing are the parties of the question before, as the subject of a message fits them: where it cannot mean the one whose turn it is, the
// other one or the one whom the answer named takes that place.
func (e *Engine) agreeing(q *question, prev *knowledge.Reading, before [2]side, own knowledge.Act) [2]side {
	w := e.words[q.Lang]
	p, ok := w.pronoun(q.tokens)
	if !ok || p.Number != "s" || q.roles.passive {
		return before
	}
	n := 0
	if q.takesTurn(own, prev.Act) {
		n = 1
	}
	switch {
	case e.mayMean(w, p, &before[n]), before[n].empty() && !before[1-n].empty():
		return before
	case !before[n].empty() && e.mayMean(w, p, &before[1-n]):
		before[0], before[1] = before[1], before[0]
		return before
	}
	who := e.lastTold(q, prev, p)
	if who.empty() {
		return before
	}
	q.drop(&before[0])
	q.drop(&before[1])
	before[n], q.introduced = who, true
	return before
}

// lastTold is the one person whom the answer before named and for whom a pronoun may stand: in its first quote, else in those behind it.
// Of several in one quote it is the one who speaks there, else the one of that very gender.
func (e *Engine) lastTold(q *question, prev *knowledge.Reading, p lang.Pronoun) side {
	w := e.words[q.Lang]
	for _, id := range prev.Shown {
		i, ok := e.corpus.byID[id]
		if !ok {
			continue // of an older library
		}
		named := slices.DeleteFunc(e.personsIn(i), func(a string) bool { return e.agrees(w, p, a) < 0 || e.speaksWithOthers(i, a) })
		if len(named) > 1 {
			named = slices.DeleteFunc(named, func(a string) bool { return !e.speaksIn(i, func(by []string) bool { return slices.Contains(by, a) }) })
		}
		if len(named) == 1 {
			return e.namedSide(q, named)
		}
		if len(named) > 1 {
			return nobody()
		}
	}
	return nobody()
}

// speaksWithOthers tells whether a person speaks in passage i as one of several, whom no pronoun of one stands for ("four ministers ask").
func (e *Engine) speaksWithOthers(i int, person string) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		n := 0
		for _, a := range s.Speaker {
			n += int(one(e.persons[a]))
		}
		return n > 1 && slices.Contains(s.Speaker, person)
	})
}

// identify reads a message that asks who somebody is and names nobody ("who's that?", "c'est qui lui ?"), of the person whom the answer before
// named: one whom the question before named is known. It reports whether it is one.
func (e *Engine) identify(q *question, prev *knowledge.Reading) bool {
	w := e.words[q.Lang]
	if slices.ContainsFunc(q.words, func(w word) bool { return !w.carried }) || q.Kind != knowledge.Definition || !w.asksWhoIs(q.tokens) {
		return false
	}
	p, _ := w.pronoun(q.tokens)
	known := slices.Concat(prev.Source, prev.Addressee, prev.About)
	if p.Number == "s" && slices.ContainsFunc(known, func(a string) bool { return e.persons[a] && e.agrees(w, p, a) >= 0 }) {
		return false
	}
	who := e.lastTold(q, prev, p)
	if who.empty() {
		return false
	}
	before := [2]side{q.sideFrom(prev.Source, prev.SourceWords), q.sideFrom(prev.Addressee, prev.AddresseeWords)}
	q.drop(&before[0])
	q.drop(&before[1])
	e.leaveAct(q, prev.Act, &[2]side{who, nobody()})
	q.identity, q.introduced = true, true
	q.roles.doer, q.roles.source = who, who.actors
	return true
}

// asksWhoIs tells whether a message of a few small words asks for a person ("who is she then"), rather than what a thing is.
func (w *questionWords) asksWhoIs(tokens []lang.Token) bool {
	return wordCount(tokens) <= 5 && slices.ContainsFunc(w.kinds, func(r kindRow) bool {
		_, _, ok := lang.FirstOf(r.phrases, tokens)
		return ok && r.kind == knowledge.Who
	})
}
