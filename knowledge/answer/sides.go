package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/vector"
)

// side is one party of a question: actors, and the words by which it is called, whether they name an actor or not.
type side struct {
	actors []string
	words  []int           // indexes of the question's words
	guess  bool            // its actor is called by what they are alone
	met    map[int]float64 // what it was found to be beside each party of the statements, filled as it is asked for
}

// empty tells whether the question names nobody there.
func (s *side) empty() bool { return len(s.actors)+len(s.words) == 0 }

// Likenesses from which on a word of a question means a party of a statement, and below which it surely does not. With them
// one of 440 answerable questions was taken for turned round, and 14 of 82 with a false premise were.
const (
	sameParty  = .6
	otherParty = .4
)

// heard is how like a word of the question is to the words of a voice, in [0,1].
func (e *Engine) heard(w *word, v *toldParty) float64 {
	if v.folds[w.fold] || v.ledAs(w.leader) {
		return 1
	}
	for _, s := range w.stems {
		if s.ok && v.terms[s.term] {
			return 1
		}
	}
	for _, r := range w.rows {
		if v.terms[r.term] {
			return 1
		}
	}
	best := 0.0
	if w.place.Row != vector.None {
		for _, row := range v.places {
			best = max(best, e.vectors.Sim(w.place.Row, row)*w.place.Trust)
		}
	}
	return best
}

// meets compares a party of a question with one of a statement: 1 where they may be the same, -1 where they are not, 0 where
// nothing can be said.
func (e *Engine) meets(q *question, s *side, v *toldParty) float64 {
	if s.empty() || !v.resolved {
		return 0
	}
	known := e.party(s.actors, v.actors)
	switch {
	case known > 0:
		return 1
	case s.guess: // the articles may call them otherwise where they do not name them
		known = 0
	}
	best, least, name, noun, names := 0.0, 1.0, 0.0, 0.0, false
	for _, n := range s.words {
		w := &q.words[n]
		if e.ranks(q, s, n) {
			continue
		}
		like := e.heard(w, v)
		best, least = max(best, like), min(least, like)
		if e.nameWord(w) {
			names = true
			name = max(name, like)
		} else {
			noun = max(noun, like)
		}
	}
	switch {
	case s.guess && names && noun < sameParty && name >= sameParty: // "the mayor of Tarn" is not Tarn
		return 0
	case known < 0 && (best < sameParty || v.named && least < sameParty): // a word that two parties share does not make them one
		return -1
	case best >= sameParty && (!names || !v.named || name >= sameParty):
		return 1
	case best < otherParty && names && v.named:
		return -1
	case best < otherParty && !names && !v.named && v.code == q.Lang:
		return -1
	}
	return 0
}

// sideOf is a party with the words of its phrase. A phrase that holds the very word that is asked for ("which newspaper")
// names nobody.
func (q *question) sideOf(span knowledge.Span, actors []string) side {
	s := side{actors: actors, met: map[int]float64{}}
	for n, w := range q.words {
		if w.at < 0 || q.tokens[w.at].Start < span.Start || q.tokens[w.at].End > span.End {
			continue
		}
		if n == q.focus && (q.tokens[w.at].Start == span.Start || q.Kind == knowledge.Who || q.Kind == knowledge.Whom || q.Kind == knowledge.List) {
			s.words = nil
			break
		}
		s.words = append(s.words, n)
	}
	return s
}

// standing is what the statements of the library tell of the act between the parties that a question names.
type standing struct {
	known    [2]bool // the party is one of some statement, as speaker or addressee
	agrees   bool    // the act by the one, to the other
	may      bool    // the act by and to somebody who may be they
	does     bool    // the act by the one
	turned   bool    // the act by the other, to the one; by anybody, where the question asks to whom the one did it
	settles  bool    // what is asked is what the one says, and they answer somebody
	turning  []int   // the passages that tell it so
	unnamed  bool    // the act by the other, to nobody by name, where the one is named beside it
	changed  bool    // the act by the one, to another whom the question names beside the two, in a passage that names the other as well
	opposite bool    // the opposite act by the one, about the same things
}

// stand reads the library's statements for a question.
func (e *Engine) stand(q *question) standing {
	r := &q.roles
	var out standing
	if r.act == "" || r.doer.empty() && r.other.empty() {
		return out
	}
	for i := range e.corpus.docs {
		for _, s := range e.corpus.docs[i].statements {
			e.weighStatement(q, s, i, &out)
		}
		out.agrees = out.agrees || q.asksRelation() && e.tellsRelation(q, i) >= toldExactly+toldWhole
	}
	unnamed := out.unnamed && r.granted && r.act != knowledge.State && (len(r.other.actors) > 0 || len(r.other.words) > 0 && out.known[0])
	out.turned = (out.turned || unnamed) && !out.agrees && !(q.replies && out.settles) // who answers may name nobody
	out.turned = out.turned || out.changed && !out.agrees && r.granted
	out.opposite = out.opposite && !out.does && r.granted
	return out
}

// weighStatement adds to a standing what one statement of passage i tells.
func (e *Engine) weighStatement(q *question, s *knowledge.Statement, i int, out *standing) {
	r, at, d := &q.roles, e.voices.at[s], &e.corpus.docs[i]
	by, to := e.compared(q, &r.doer, at[0]), e.compared(q, &r.other, at[1])
	if e.byOther(q, s) {
		by = -1
	}
	doneTo, doneBy := e.compared(q, &r.doer, at[1]), e.compared(q, &r.other, at[0])
	out.known[0] = out.known[0] || by > 0 || doneTo > 0
	out.known[1] = out.known[1] || to > 0 || doneBy > 0
	if opposite(r.act, s.Act) && by > 0 {
		out.opposite = out.opposite || e.topic(q, d) >= onTopic
	}
	if r.tells(s.Act) == 0 {
		return
	}
	if by > 0 && to <= 0 && alike(r.act, s.Act) > 0 && e.doneToThird(q, at[1]) && e.tellsOf(q, &r.other, d) {
		out.does, out.changed = true, true
		out.turning = append(out.turning, i)
		return
	}
	if by > 0 || r.doer.empty() {
		out.does = true
		out.agrees = out.agrees || r.other.empty() || to > 0 || to == 0 && e.tellsOf(q, &r.other, d)
		out.settles = out.settles || by > 0 && r.act == knowledge.State && e.settlesIt(s)
	}
	out.may = out.may || by >= 0 && to >= 0 && by+to > 0
	if alike(r.act, s.Act) == 0 || r.act == knowledge.Rule && s.Act == knowledge.Demand {
		return // a court rules on what it is asked, and who refuses says something, but to be asked for a word is not to be refused something
	}
	if r.other.empty() && len(r.source) > 0 && r.granted && r.act != knowledge.State {
		out.turns(i, by <= 0 && doneTo > 0)
	}
	if doneBy > 0 && by <= 0 && !r.doer.empty() {
		out.turns(i, doneTo > 0)
		out.unnamed = out.unnamed || !e.voices.resolved(at[1]) && (e.inParagraph(q, &r.doer, i) || settles(s.Act) && e.pressesBefore(q, i))
	}
}

// doneToThird tells whether a party of a statement is one whom the question names beside the two sides of its act: "when did A order B to apologise
// to C", where A ordered C to.
func (e *Engine) doneToThird(q *question, n int) bool {
	r := &q.roles
	if n < 0 || !e.voices.list[n].named || len(r.other.words) == 0 {
		return false
	}
	for k := range q.words {
		w := &q.words[k]
		if !w.carried && e.nameWord(w) && !slices.Contains(r.doer.words, k) && !slices.Contains(r.other.words, k) && e.heard(w, &e.voices.list[n]) >= sameParty {
			return true
		}
	}
	return false
}

// pressesBefore tells whether the one who does what a question asks about demands something in or right before passage i: what stands there
// settles that.
func (e *Engine) pressesBefore(q *question, i int) bool {
	for j := max(0, i-settleReach+1); j <= i; j++ {
		if e.corpus.near(j, i) && e.corpus.docs[j].tells(func(s *knowledge.Statement) bool { return pressing(s.Act) && e.byDoer(q, s) }) {
			return true
		}
	}
	return false
}

// turns notes that passage i tells the act the other way round, if it does.
func (s *standing) turns(i int, does bool) {
	if does {
		s.turned, s.turning = true, append(s.turning, i)
	}
}

// otherWay puts first, of the passages for a question that the articles answer the other way round, the best that does so.
func (e *Engine) otherWay(q *question, found []ranked) []ranked {
	for n, r := range found {
		if slices.Contains(q.told.turning, r.doc) && r.reach() >= e.weights.Nearness {
			return append([]ranked{r}, slices.Delete(slices.Clone(found), n, n+1)...)
		}
	}
	return found
}

// reversed tells whether the articles tell the act the other way round alone, where that is no answer.
func (q *question) reversed() bool {
	switch q.Kind {
	case knowledge.Compare, knowledge.Timeline:
		return false
	}
	return q.told.turned
}

// denied tells whether the question takes for granted what the articles tell the opposite of, about the same things.
func (q *question) denied() bool {
	return q.told.opposite && q.Kind != knowledge.YesNo && q.Kind != knowledge.Stance
}

// idle tells whether the question asks of nothing but an accusation by one whom the statements know and who accuses nobody:
// then no passage can answer, however near its words are.
func (q *question) idle() bool {
	r := &q.roles
	if r.act != knowledge.Accuse || !r.other.empty() || !q.noneSuch(q.told) {
		return false
	}
	return q.nothingBeside()
}

// onTopic is the share of a question's other words that a passage must meet to be about the same thing.
const onTopic = .4

// compared compares a party of the question with one of the statements', each pair once.
func (e *Engine) compared(q *question, s *side, n int) float64 {
	if n < 0 || s.empty() {
		return 0
	}
	v, ok := s.met[n]
	if !ok {
		v = e.meets(q, s, &e.voices.list[n])
		s.met[n] = v
	}
	return v
}

// tellsOf tells whether a passage holds a word of a party.
func (e *Engine) tellsOf(q *question, s *side, d *doc) bool {
	return slices.ContainsFunc(s.words, func(n int) bool { return q.words[n].count(d) > 0 })
}

// inParagraph tells whether the paragraph of passage i names a party, or what it is.
func (e *Engine) inParagraph(q *question, s *side, i int) bool {
	from, to := i, i+1
	for from > 0 && e.corpus.together(from-1, i) {
		from--
	}
	for to < len(e.corpus.docs) && e.corpus.together(to, i) {
		to++
	}
	v := newToldParty()
	for _, d := range e.corpus.docs[from:to] {
		e.hear(&v, d.passage.Lang, d.text, true)
	}
	return slices.ContainsFunc(s.words, func(n int) bool { return e.heard(&q.words[n], &v) >= sameParty })
}

// nameWord tells whether a word of the question is part of a name.
func (e *Engine) nameWord(w *word) bool { return w.name || w.actor || e.corpus.names[w.fold] }

// beside tells whether a word of a question is its own and none of its parties' or its act's.
func (q *question) beside(n int) bool {
	w := &q.words[n]
	return !w.carried && w.at >= 0 && !slices.Contains(q.roles.doer.words, n) && !slices.Contains(q.roles.other.words, n) && !q.inCue(w)
}

// topic is the share of a question's words, parties and cue aside, that a passage meets.
func (e *Engine) topic(q *question, d *doc) float64 {
	sum, met := 0.0, 0.0
	for n := range q.words {
		if q.beside(n) {
			sum++
			met += one(q.words[n].count(d) > 0)
		}
	}
	if sum == 0 {
		return 0
	}
	return met / sum
}

// inCue tells whether a word belongs to the words that mark the act.
func (q *question) inCue(w *word) bool {
	t := q.tokens[w.at]
	return q.roles.cue.Start <= t.Start && t.Start < q.roles.cue.End // "soutient-il" is one token, its cue the verb alone
}

// noneSuch tells whether the act is told of nobody whom the question names, though the statements know them: of both parties,
// or, where the question takes consent, a refusal or an accusation for granted, of the one who is to have given it.
func (q *question) noneSuch(s standing) bool {
	r := &q.roles
	switch {
	case r.act == "" || r.act == knowledge.State || !r.granted:
		return false
	case !r.doer.empty() && !r.other.empty():
		return s.known[0] && s.known[1] && !s.agrees && !s.may
	case !r.doer.empty() && q.Kind != knowledge.YesNo && q.Kind != knowledge.Stance:
		return s.known[0] && !s.does && (r.act == knowledge.Agree || r.act == knowledge.Refuse || r.act == knowledge.Accuse)
	}
	return false
}
