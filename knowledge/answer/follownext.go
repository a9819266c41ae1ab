package answer

import "disputebot/knowledge"

// An article goes on with what was just quoted, and so do those who read the quote: of the sentences of its article those close behind it
// are asked for most, above all by a message that says little of its own ("what answer did they get?").

// goOn reads how near passages stand behind the last quote, in [0,1]: all for one of the next three where the message says nothing of its
// own, less the more it says, and half of that where it could be read alone. What that quote itself meets better, it is asked for.
func (e *Engine) goOn(q *question, all []ranked, at map[int]int) {
	last, ok := e.corpus.byID[q.before]
	if !ok {
		return
	}
	nearness := (2 + q.bareness()) / 3
	if !q.leans {
		nearness = .5
	}
	typed := func(n int) bool { return !q.words[n].carried }
	met := 0.0 // of what the message itself says, by the last quote
	if n, ok := at[last]; ok && q.leans {
		met = e.metAlready(q, &all[n], typed)
	}
	for i := last + 1; i <= last+furtherReach && i < len(e.corpus.docs) && e.corpus.docs[i].passage.Article == e.corpus.docs[last].passage.Article; i++ {
		n, ok := at[i]
		if !ok || met > 0 && (met == 1 || met >= q.share(all[n].sims, metEnough, typed)) || !e.mayGoOn(q, i) {
			continue
		}
		all[n].parts[next] = nearness
		if i > last+nextReach {
			all[n].parts[next] /= 2
		}
	}
}

// metAlready is how much of what a message itself says the last quote meets: where that is an act alone ("what did she say there?"), whether it
// tells that act.
func (e *Engine) metAlready(q *question, last *ranked, typed func(int) bool) float64 {
	beside := func(n int) bool { return typed(n) && !q.inCue(&q.words[n]) }
	for n := range q.words {
		if beside(n) {
			return q.share(last.sims, metEnough, typed)
		}
	}
	return one(q.ownAct && e.corpus.docs[last.doc].tells(func(s *knowledge.Statement) bool {
		return s.Act == q.roles.act && e.compared(q, &q.roles.doer, e.voices.at[s][0]) >= 0
	}))
}

// mayGoOn tells whether passage i may be what a message asks for behind the last quote: it holds the sort of thing that is asked for, tells
// of the one whom the message names, and of an act by words the one that it names, or its opposite, by none but them.
func (e *Engine) mayGoOn(q *question, i int) bool {
	d := &e.corpus.docs[i]
	if e.offers(q, d) < 0 || q.Kind == knowledge.Why || q.renamed && !e.concerns(q, &q.party, i) {
		return false // a reason may stand before as well as behind
	}
	if act := q.roles.act; q.ownAct && act != knowledge.State && len(d.statements) > 0 {
		return d.tells(func(s *knowledge.Statement) bool {
			return (s.Act == act || opposite(act, s.Act)) && e.compared(q, &q.roles.doer, e.voices.at[s][0]) >= 0
		})
	}
	return true
}

// furtherReach is how many sentences behind the last quote are still near it.
const furtherReach = 2 * nextReach

// wholeWeight is what the words of a question that says all of itself weigh: two or three rare ones.
const wholeWeight = 8

// bareness is how little a message says of its own, in [0,1]: all where nothing, none where it has the words of a whole question or puts
// somebody else in the place of one named before ("and Nordel?").
func (q *question) bareness() float64 {
	if q.renamed || q.others {
		return 0
	}
	own := 0.0
	for _, w := range q.words {
		if !w.carried {
			own += w.weight
		}
	}
	return max(0, 1-own/wholeWeight)
}

// notAgain moves to the front, where the last quote would be first again and meets little of what the message itself says, the best passage of its
// article that meets most of it, if it is near enough to that.
func (e *Engine) notAgain(q *question, found []ranked) []ranked {
	if !q.leans || len(found) == 0 || e.corpus.docs[found[0].doc].passage.ID != q.before || q.swapsOrSupposes() {
		return found
	}
	own := func(n int) bool { return !q.words[n].carried && !q.inCue(&q.words[n]) && !e.isName(&q.words[n]) }
	if q.share(found[0].sims, metEnough, own) >= .5 {
		return found
	}
	article := e.corpus.docs[found[0].doc].passage.Article
	return led(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return d.passage.Article == article && e.offers(q, d) >= 0 && q.share(r.sims, metEnough, own) > .5
	})
}
