package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What a follow-up takes over from the question before, and what an act of its own changes in that: who answers a demand is the one it
// was made to.

// carry takes over from the question before who does what to whom, as far as a follow-up says nothing of its own. One whom
// it names without a part of their own takes the part that was filled before: the source's, if there was one.
func (e *Engine) carry(q *question, prev *knowledge.Reading, party []int, swapped bool) {
	r := &q.roles
	if len(r.source)+len(r.addressee) > 0 && r.act != "" {
		return
	}
	own := r.act
	if own == "" {
		r.act, r.sure = prev.Act, false
	}
	if len(r.source)+len(r.addressee) > 0 {
		if !swapped {
			q.party = side{actors: slices.Concat(r.source, r.addressee), met: map[int]float64{}}
		}
		return
	}
	before := [2]side{q.sideFrom(prev.Source, prev.SourceWords), q.sideFrom(prev.Addressee, prev.AddresseeWords)}
	if swapped != q.takesTurn(own, prev.Act) {
		before[0], before[1] = before[1], before[0]
	}
	if q.noun && own != prev.Act && (own == knowledge.Sanction || own == knowledge.Rule) { // whose they are is told by them alone
		q.replace(&before[0])
		before[0] = side{met: map[int]float64{}}
	}
	if own != "" && own != prev.Act {
		e.forget(q, prev.Act)
	}
	if r.passive && !before[0].empty() && len(r.about)+len(party) == 0 { // "did X agree?", "was it fined?"
		before[0], before[1] = side{met: map[int]float64{}}, before[0]
	}
	named := side{actors: r.about, words: party, met: map[int]float64{}}
	q.party = named
	q.party.actors = slices.Clone(r.about)
	q.renamed = own == "" && !named.empty()
	switch {
	case named.empty():
	case own == "" && prev.Act != "" && before[0].empty() && before[1].empty() && len(prev.About) == 0:
		before[e.partOf(q, prev, &named)], r.about = named, nil
		if q.Kind == knowledge.Who {
			q.Kind = knowledge.YesNo
		}
	case !before[0].empty() && !q.same(&named, &before[1]):
		q.replace(&before[0])
		before[0], r.about = named, nil
	case !before[1].empty():
		q.replace(&before[1])
		before[1], r.about = named, nil
	}
	r.doer, r.other = before[0], before[1]
	r.source, r.addressee = r.doer.actors, r.other.actors
}

// forget marks the carried words that name an act which the message names another one in place of.
func (e *Engine) forget(q *question, act knowledge.Act) {
	for n := range q.words {
		if w := &q.words[n]; w.carried && e.names(act, q.Lang, w.typed) {
			w.replaced = true
		}
	}
}

// partOf is the part of one whom a follow-up names where the question before asked for somebody: 0 where they do the act, as
// most do, 1 where it is done to them.
func (e *Engine) partOf(q *question, prev *knowledge.Reading, named *side) int {
	if prev.Kind == knowledge.Whom {
		return 1
	}
	if prev.Kind == knowledge.Who && prev.Act != knowledge.Sanction { // "who was fined?" asks so too
		return 0
	}
	by, to := false, false
	for i := range e.library.Statements {
		if s := &e.library.Statements[i]; s.Act == prev.Act {
			at := e.voices.at[s]
			by, to = by || e.compared(q, named, at[0]) > 0, to || e.compared(q, named, at[1]) > 0
		}
	}
	return int(one(to && !by))
}

// takesTurn tells whether the parties of the question before change places in a follow-up with an act of its own: where a subject
// that only points back ("did they agree?") or a noun ("and the refusal?") answers what was pressed for, and where a noun presses those
// who answered ("and the fine?" behind "what did X refuse?").
func (q *question) takesTurn(own, before knowledge.Act) bool {
	switch {
	case presses(before) && answers(own):
		return q.noun || q.pointed && !q.roles.passive
	case answers(before) && presses(own):
		return q.noun
	}
	return false
}

// presses tells whether an act is done to somebody who may answer it.
func presses(a knowledge.Act) bool {
	switch a {
	case knowledge.Demand, knowledge.Oblige, knowledge.Rule, knowledge.Sanction, knowledge.Threaten, knowledge.Warn, knowledge.Accuse:
		return true
	}
	return false
}

// answers tells whether an act is what one who is pressed for something can answer.
func answers(a knowledge.Act) bool {
	switch a {
	case knowledge.Refuse, knowledge.Agree, knowledge.Promise:
		return true
	}
	return false
}

// deed tells whether a message names nothing but an act, by a noun ("and the fine?"), and reads the act from it where it has none yet.
func (w *questionWords) deed(q *question) bool {
	if len(q.words) != 1 || q.words[0].actor || w.asks(q.tokens) || q.roles.granted || q.roles.passive {
		return false
	}
	for _, row := range w.deeds {
		if _, _, ok := lang.FirstOf(row.phrases, q.tokens); ok {
			q.roles.act = knowledge.Act(row.kind)
		}
	}
	return q.roles.act != ""
}

// kindBehind is the kind of a follow-up that does not say it: that of the question before, but for one with an act of its own. Its noun
// asks for what was done, its verb behind a pronoun whether it was; only when and how much are asked of any act.
func (w *questionWords) kindBehind(q *question, prev *knowledge.Reading) knowledge.Kind {
	switch {
	case prev.Kind == "":
		return q.Kind
	case prev.Kind == knowledge.When || prev.Kind == knowledge.HowMuch || q.roles.act == prev.Act:
		return prev.Kind
	case q.noun:
		return knowledge.What
	case q.pointed && presses(prev.Act) && answers(q.roles.act):
		return knowledge.YesNo
	}
	return prev.Kind
}

// pointsBack tells whether the subject of a message is a pronoun, its verb before it or behind it.
func (w *questionWords) pointsBack(tokens []lang.Token) bool {
	return slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.subjects[t.Fold] || w.inverted(t.Fold) })
}

// replace marks the words of a party that the message names another one in place of.
func (q *question) replace(s *side) {
	for _, n := range s.words {
		q.words[n].replaced = q.words[n].carried
	}
}

// sideFrom is a party of the question before, by the words that were carried from it.
func (q *question) sideFrom(actors, typed []string) side {
	s := side{actors: actors, met: map[int]float64{}}
	for n, w := range q.words {
		if slices.ContainsFunc(typed, func(t string) bool { return lang.Fold(t) == lang.Fold(w.typed) }) {
			s.words = append(s.words, n)
		}
	}
	return s
}

// same tells whether two parties share an actor or a word.
func (q *question) same(a, b *side) bool {
	return slices.ContainsFunc(a.actors, func(x string) bool { return slices.Contains(b.actors, x) }) ||
		slices.ContainsFunc(a.words, func(n int) bool { return slices.Contains(b.words, n) })
}
