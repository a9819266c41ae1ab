package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// "Did it help?", "with what result?", « ils ont obtenu gain de cause ? » behind an answer ask what came of what was just told: an article tells
// it further down, in words that share nothing with it ("The appeal fell on deaf ears").

// effectReach is how many sentences behind the last quote may tell in so many words what came of it, as an appeal is answered near the end.
const effectReach = 15

// asksEffect tells whether a message asks nothing but what came of what was told.
func (e *Engine) asksEffect(q *question) bool {
	return e.isAll(q, e.words[q.Lang].effectAsked)
}

// effect are the passages for a message that asks what came of what was told, the one first behind the last quote that tells it in so many words,
// else the nearest that settles what the quote puts to somebody; nil where none does.
func (e *Engine) effect(q *question, found []ranked) []ranked {
	last, ok := e.corpus.byID[q.before]
	if !ok || !q.leans || !e.asksEffect(q) {
		return nil
	}
	at := func(i int) int { return slices.IndexFunc(found, func(r ranked) bool { return r.doc == i }) }
	end := last + 1
	for end < len(e.corpus.docs) && end <= last+effectReach && e.corpus.docs[end].passage.Article == e.corpus.docs[last].passage.Article {
		end++
	}
	for i := last; i < end; i++ {
		if n := at(i); n >= 0 && e.tellsEffect(&e.corpus.docs[i]) {
			return moved(found, []int{n}, 0)
		}
	}
	for i := last + 1; i < end; i++ {
		if n := at(i); n >= 0 && e.yieldsOrNot(last, i) {
			return moved(found, []int{n}, 0)
		}
	}
	return nil
}

// tellsEffect tells whether a sentence says in so many words what came of something.
func (e *Engine) tellsEffect(d *doc) bool {
	_, _, ok := lang.FirstOf(e.words[d.passage.Lang].effectTold, lang.Tokens(d.text))
	return ok && !d.passage.Title
}

// yieldsOrNot tells whether somebody gives way in passage i, or refuses to, other than those who press for something in the passage that was
// quoted.
func (e *Engine) yieldsOrNot(quoted, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		if s.Act != knowledge.Refuse && s.Act != knowledge.Agree || s.Polarity == knowledge.Hypothetical || s.Polarity == knowledge.Future {
			return false
		}
		return !e.corpus.docs[quoted].tells(func(p *knowledge.Statement) bool { return pressing(p.Act) && e.party(p.Speaker, s.Speaker) > 0 })
	})
}
