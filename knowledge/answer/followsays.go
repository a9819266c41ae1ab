package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "And the mayor, what does she say?", « et l'entreprise, elle en pense quoi ? » turn from what was quoted to somebody else and name nothing they are to
// speak of: they are asked of what was quoted, and an article lets them answer close behind it.

// saysReach is how many sentences behind the last quote may be the first words of one who is asked of it.
const saysReach = 12

// saysOfIt are the passages for a message that asks what one says whom it names or turns to, the nearest one first behind the last quote in which
// they speak, or act by words; nil where they do not.
func (e *Engine) saysOfIt(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || q.article == "" {
		return nil
	}
	if e.asksOtherSide(q) {
		return e.otherSide(q, found, last)
	}
	if !e.asksTheirWords(q) {
		return nil
	}
	for _, speaks := range [...]func(*knowledge.Statement) bool{
		func(s *knowledge.Statement) bool { return e.themselves(q, s) },
		func(s *knowledge.Statement) bool {
			return len(q.roles.doer.actors) == 0 && e.compared(q, &q.roles.doer, e.voices.at[s][0]) > 0
		},
	} {
		if at := e.nearestBehind(found, last, func(s *knowledge.Statement) bool { return speaks(s) && e.turnedFrom(q, last, s) }); at >= 0 {
			return moved(found, []int{at}, 0)
		}
	}
	return nil
}

// nearestBehind is the place in a list of the nearest passage behind the last quote, in its article, that holds a statement which fits; -1 where none does.
func (e *Engine) nearestBehind(found []ranked, last int, fits func(*knowledge.Statement) bool) int {
	for i := last + 1; i <= last+saysReach && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
		if at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }); at >= 0 && !e.corpus.docs[i].passage.Title && e.corpus.docs[i].tells(fits) {
			return at
		}
	}
	return -1
}

// asksOtherSide tells whether a message asks for the words of those on the other side, and says nothing else ("what does the other side say?", « et en
// face ? »).
func (e *Engine) asksOtherSide(q *question) bool {
	from, to, ok := lang.FirstOf(e.words[q.Lang].otherSide, q.tokens)
	return ok && q.Kind != knowledge.Who && !slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && !q.inCue(&w) && (w.at < from || w.at >= to) })
}

// otherSide are the passages for a message that asks what the other side says, the nearest one first behind the last quote in which those speak who are spoken to in it, or anybody
// who neither speaks in it nor presses for something; nil where nobody does.
func (e *Engine) otherSide(q *question, found []ranked, last int) []ranked {
	at := e.nearestBehind(found, last, func(s *knowledge.Statement) bool {
		spokenTo := e.corpus.docs[last].tells(func(p *knowledge.Statement) bool { return e.party(p.Addressee, s.Speaker) > 0 })
		return len(s.Speaker) > 0 && (spokenTo || !pressing(s.Act)) && e.turnedFrom(q, last, s)
	})
	if at < 0 {
		return nil
	}
	return moved(found, []int{at}, 0)
}

// themselves tells whether the very one speaks in a statement whom a message names, by name or by all that it calls them, rather than who speaks for them
// or has a like office.
func (e *Engine) themselves(q *question, s *knowledge.Statement) bool {
	n := e.voices.at[s][0]
	if len(q.roles.doer.actors) > 0 {
		return slices.ContainsFunc(q.roles.doer.actors, func(a string) bool { return slices.Contains(s.Speaker, a) })
	}
	return n >= 0 && len(q.roles.doer.words) > 0 && !slices.ContainsFunc(q.roles.doer.words, func(w int) bool { return e.heard(&q.words[w], &e.voices.list[n]) < 1 })
}

// turnedFrom tells whether a statement that was made is neither by one who speaks in the last quote nor told to the one whom a message names.
func (e *Engine) turnedFrom(q *question, last int, s *knowledge.Statement) bool {
	return s.Polarity != knowledge.Hypothetical && e.compared(q, &q.roles.doer, e.voices.at[s][1]) <= 0 &&
		!e.corpus.docs[last].tells(func(p *knowledge.Statement) bool { return e.party(p.Speaker, s.Speaker) > 0 })
}

// asksTheirWords tells whether a message asks what somebody says or thinks, of nothing in particular, and names or calls them itself.
func (e *Engine) asksTheirWords(q *question) bool {
	r := &q.roles
	if !q.ownAct || r.act != knowledge.State || r.doer.empty() || !r.other.empty() && !q.sameOwn(&r.other) || q.Kind == knowledge.YesNo || q.asksSort() || q.Kind == knowledge.Who || q.Kind == knowledge.Why || q.others || q.more || q.topical {
		return false
	}
	own := func(n int) bool { return !q.words[n].carried }
	if !slices.ContainsFunc(r.doer.words, own) && !slices.ContainsFunc(q.words, func(w word) bool { return !w.carried && w.actor }) {
		return false
	}
	for n := range q.words {
		if own(n) && q.beside(n) && !q.words[n].actor {
			return false
		}
	}
	return true
}

// sameOwn tells whether a party was named before and not by the message itself.
func (q *question) sameOwn(s *side) bool {
	return !slices.ContainsFunc(s.words, func(n int) bool { return !q.words[n].carried })
}
