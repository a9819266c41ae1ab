package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What one sentence demands, offers or claims, one behind it settles, in words that share nothing with it: "She has been asked to pay. She
// refuses." Who asks whether something was done, or what was answered, asks for the latter.

// settleReach is how many sentences behind the one that puts something to somebody may settle it.
const settleReach = 3

// settled moves to the front, where whether something is so or what was answered is asked and the best passage tells but what was put to
// somebody, the sentence behind it that tells what came of it; and before that what answers a question of the article's own.
func (e *Engine) settled(q *question, found []ranked) []ranked {
	o := e.readOutcome(q)
	if !q.asksOutcome(&o) || len(q.teller.words) > 0 && len(found) > 0 && e.saidBy(q, &q.teller, found[0].doc) { // "is Arval rich, according to X"
		return found
	}
	i := e.inquired(found)
	if i < 0 {
		i = e.headed(q, found, headLike)
	}
	if best := bestScored(found); i < 0 && e.putsOnly(q, &o, found[best].doc) {
		i = e.settling(q, &o, best, found)
	}
	if i <= 0 {
		return found
	}
	return moved(found, []int{i}, 0)
}

// asksOutcome tells whether a question asks whether something is so, what somebody answered, or what they say to somebody.
func (q *question) asksOutcome(o *outcome) bool {
	switch r := &q.roles; q.Kind {
	case knowledge.YesNo:
		return true
	case knowledge.What, knowledge.Stance:
		return q.replies || o.from > 0 || r.act == knowledge.State && !r.doer.empty() && !r.other.empty()
	}
	return false
}

// bestScored is the first of the passages with the best score: sieves before may have moved another to the front.
func bestScored(found []ranked) int {
	best := 0
	for n := range found {
		if found[n].score > found[best].score {
			best = n
		}
	}
	return best
}

// settling is the place of the passage that settles what the one at a place puts to somebody, -1 where there is none.
func (e *Engine) settling(q *question, o *outcome, at int, found []ranked) int {
	if doc := e.settlingBehind(q, o, found[at].doc); doc >= 0 {
		return slices.IndexFunc(found, func(r ranked) bool { return r.doc == doc })
	}
	return e.nearlyBest(q, o, at, found)
}

// nearShare is the least share of the best score of a passage that settles what the best one puts to somebody from afar.
const nearShare = .8

// sameShare is that of one whose words do not tell of whom the question asks.
const sameShare = .95

// nearlyBest is the first of the best passages that settles, by one to whom the best of all puts something or of whom the question asks, what is
// put to them there, -1 where none does.
func (e *Engine) nearlyBest(q *question, o *outcome, at int, found []ranked) int {
	for n := range found[:min(len(found), snippets)] {
		share := found[n].score / found[at].score
		if n == at || share < nearShare {
			continue
		}
		if side := e.settledBy(q, o, found[at].doc, found[n].doc); side > 0 || side == 0 && share >= sameShare {
			return n
		}
	}
	return -1
}

// inquired is the place of the passage that answers, right behind it, a question of an article's own that is as good as the best passage but
// for being a question, -1 where there is none.
func (e *Engine) inquired(found []ranked) int {
	for _, r := range found {
		if r.parts[asking] == 0 || r.score-r.parts[asking]*e.weights.Rank[asking] < found[0].score {
			continue
		}
		if j := r.doc + 1; j < len(e.corpus.docs) && e.corpus.near(r.doc, j) && e.corpus.docs[j].outcome {
			return slices.IndexFunc(found, func(r ranked) bool { return r.doc == j })
		}
	}
	return -1
}

// putsOnly tells whether passage i asks, offers or claims something and does not settle it, and whether the question is after what came of it
// rather than after that itself.
func (e *Engine) putsOnly(q *question, o *outcome, i int) bool {
	d := &e.corpus.docs[i]
	if d.outcome {
		return false
	}
	puts := false
	for _, s := range d.statements {
		by := e.compared(q, &o.subject, e.voices.at[s][0])
		switch {
		case settles(s.Act) && by >= 0:
			return false
		case pressing(s.Act):
			if by > 0 || o.from == 0 && !q.replies && (e.asksOf(q, s) || e.opensWith(q, s)) {
				return false
			}
			puts = true
		case by <= 0 && e.compared(q, &o.subject, e.voices.at[s][1]) > 0: // whatever was said to the one asked about
			puts = puts || q.replies
		}
	}
	return puts
}

// pressing tells whether an act puts something to somebody. Who promises is not waited for.
func pressing(a knowledge.Act) bool {
	switch a {
	case knowledge.Demand, knowledge.Oblige, knowledge.Accuse:
		return true
	}
	return false
}

// settles tells whether an act settles what was put to somebody.
func settles(a knowledge.Act) bool {
	switch a {
	case knowledge.Refuse, knowledge.Agree, knowledge.Defend:
		return true
	}
	return false
}

// asksOf tells whether a question asks, in its main clause, whether an act such as a statement's was done.
func (e *Engine) asksOf(q *question, s *knowledge.Statement) bool {
	act, to := q.roles.act, e.words[q.Lang].mainTo(q.tokens, 0)
	return alike(act, s.Act) > 0 && act != knowledge.State && !settles(act) && (to == len(q.tokens) || q.roles.cue.Start < q.tokens[to].Start)
}

// opensWith tells whether a question's first word of meaning calls the speaker of a statement what they are.
func (e *Engine) opensWith(q *question, s *knowledge.Statement) bool {
	n := e.voices.at[s][0]
	if n < 0 || len(q.words) == 0 || q.words[0].at < 0 {
		return false
	}
	return e.meets(q, &side{words: []int{0}}, &e.voices.list[n]) > 0
}

// settlingBehind is the passage behind passage i that settles what that one puts to somebody, -1 where there is none: the nearest by those of whom
// the question asks, else the one right behind it where it is not known whose it is.
func (e *Engine) settlingBehind(q *question, o *outcome, i int) int {
	open := -1
	for j := i + 1; j <= i+settleReach && j < len(e.corpus.docs); j++ {
		if !e.corpus.near(i, j) {
			break
		}
		switch side := e.settledBy(q, o, i, j); {
		case side > 0:
			return j
		case side == 0 && open < 0 && e.goesOn(i, j):
			open = j
		}
	}
	return open
}

// near tells whether passage j, behind passage i, stands in its paragraph or in the next, or two sentences off at most, where paragraphs are
// no longer than sentences.
func (c *corpus) near(i, j int) bool {
	a, b := c.docs[i].passage, c.docs[j].passage
	return a.Article == b.Article && (b.Paragraph <= a.Paragraph+1 || j <= i+2)
}

// goesOn tells whether nobody speaks between passages i and j but those who speak in them.
func (e *Engine) goesOn(i, j int) bool {
	for _, d := range e.corpus.docs[i+1 : j] {
		if d.tells(func(s *knowledge.Statement) bool {
			by := func(p *knowledge.Statement) bool { return e.party(p.Speaker, s.Speaker) > 0 }
			return !e.corpus.docs[i].tells(by) && !e.corpus.docs[j].tells(by)
		}) {
			return false
		}
	}
	return true
}

// settledBy is 1 where passage j settles what passage i puts to somebody by those of whom the question asks, 0 where it settles it in whosever
// words, else -1.
func (e *Engine) settledBy(q *question, o *outcome, i, j int) int {
	d, best := &e.corpus.docs[j], -1
	if d.outcome {
		best = 0
	}
	if tokens := lang.Tokens(d.text); e.words[d.passage.Lang].opensAnswer(tokens) {
		if slices.ContainsFunc(tokens, func(t lang.Token) bool { return t.Text == ":" }) {
			return 1 // "The firm's answer came before supper: not yet."
		}
		return best
	}
	for _, s := range d.statements {
		theirs := e.byTheirs(q, o, i, j, s)
		if !d.outcome && !e.settlesIt(s) && !(theirs && s.Direct) {
			continue
		}
		by := e.answerer(q, o, i, s)
		if theirs {
			by = max(by, 1)
		}
		if by < 0 {
			return -1
		}
		best = max(best, by)
	}
	return best
}

// opensAnswer tells whether a sentence opens with a noun for an answer, whoever gave it: "The reply ran to one line", « La réponse a fusé ».
func (w *questionWords) opensAnswer(tokens []lang.Token) bool {
	return slices.ContainsFunc(tokens[:min(len(tokens), answerWithin)], func(t lang.Token) bool { return w.answers[t.Fold] })
}

// answerWithin is how many words may open a sentence up to that noun.
const answerWithin = 3

// settlesIt tells whether a statement settles what was put to somebody: by its act, or by a word for answering.
func (e *Engine) settlesIt(s *knowledge.Statement) bool {
	if s.Polarity == knowledge.Hypothetical {
		return false
	}
	_, _, replies := lang.FirstOf(e.words[s.Lang].replies, lang.Tokens(s.Cue.Of(e.corpus.articles[s.Article].Text)))
	return replies || settles(s.Act)
}

// answerer is 1 where a statement is by one of whom the question asks, or to whom passage i puts something, or is said to who puts it there, -1
// where it is by who puts it or by somebody else, and 0 where that is open.
func (e *Engine) answerer(q *question, o *outcome, i int, s *knowledge.Statement) int {
	for _, p := range e.corpus.docs[i].statements {
		switch {
		case !pressing(p.Act):
		case e.party(p.Speaker, s.Speaker) > 0:
			return -1
		case e.party(p.Addressee, s.Speaker) > 0, len(s.Speaker) == 0 && e.party(p.Speaker, s.Addressee) > 0:
			return 1
		}
	}
	by := int(e.compared(q, &o.subject, e.voices.at[s][0]))
	if by < 0 && !e.byName(q, &o.subject) { // who it is may stand there in other words
		return 0
	}
	return by
}

// byName tells whether a party is called by a word that stands for names alone.
func (e *Engine) byName(q *question, s *side) bool {
	return slices.ContainsFunc(s.words, func(n int) bool { return e.corpus.names[q.words[n].fold] })
}
