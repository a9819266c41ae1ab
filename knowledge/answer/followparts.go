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
	reply := e.asksReply(q)
	if reply && r.act == "" { // "and the answer?"
		r.act = knowledge.State
	}
	own := r.act
	q.ownAct = own != ""
	if own == "" {
		r.act, r.sure = prev.Act, false
	}
	if e.identify(q, prev) {
		return
	}
	if _, _, someone := lang.FirstOf(e.words[q.Lang].someone, q.tokens); someone && presses(own) && r.doer.empty() && r.other.empty() { // "what does anyone blame him for?"
		r.passive = true
	}
	before := e.partiesBefore(q, prev, own)
	if own == "" && e.asksOffice(q) {
		e.leaveAct(q, prev.Act, &before)
	}
	if e.namesParts(q, own, prev.Act, before, swapped) {
		return
	}
	if q.turnsTo && own == "" && presses(prev.Act) && !before[0].empty() && !before[1].empty() {
		q.drop(&before[0])
		e.forget(q, prev.Act)
		r.act, q.Kind, q.replied = "", knowledge.Stance, true
		before[0], before[1] = before[1], before[0]
	}
	other := own != "" && own != prev.Act    // it has an act of its own
	nameless := len(r.about)+len(party) == 0 // and names nobody
	if swapped != (q.takesTurn(own, prev.Act) || reply && !before[1].empty()) {
		before[0], before[1] = before[1], before[0]
		if own == knowledge.State { // an answer need not be told as given to whoever asked
			q.drop(&before[1])
		}
	}
	if q.noun && other && (own == knowledge.Sanction || own == knowledge.Rule) { // whose they are is told by them alone
		q.drop(&before[0])
	}
	if other {
		e.forget(q, prev.Act)
	}
	if r.passive && nameless {
		before = q.undergone(before, prev.Act)
	}
	if q.Kind == knowledge.Who && prev.Kind == knowledge.YesNo && own == "" && nameless { // "did X?" – "who did?"
		q.drop(&before[0])
	}
	if q.Kind == knowledge.Who && other && !r.passive && !q.noun && nameless {
		before = e.words[q.Lang].asksWho(q, before, prev.Act)
	}
	e.rename(q, prev, &before, party, own)
	r.doer, r.other = before[0], before[1]
	r.source, r.addressee = r.doer.actors, r.other.actors
	if q.others {
		e.leaveOut(q, prev)
	}
}

// nobody is a party that names nobody.
func nobody() side { return side{met: map[int]float64{}} }

// namesParts tells whether a message says itself who does it or to whom, so that the parts before are dropped. Only for a pronoun that is
// its subject one of those before is meant. Who does another act by name leaves little of the question before.
func (e *Engine) namesParts(q *question, own, act knowledge.Act, before [2]side, swapped bool) bool {
	r := &q.roles
	if len(r.source)+len(r.addressee) == 0 && (own == "" || r.doer.empty() && r.other.empty()) {
		return false
	}
	if own == "" {
		if !swapped {
			q.party = side{actors: slices.Concat(r.source, r.addressee), met: map[int]float64{}}
		}
		return true
	}
	if q.pointed && !r.passive && r.doer.empty() {
		r.doer = before[0]
		if r.doer.empty() || q.same(&r.doer, &r.other) {
			r.doer = before[1]
		}
		if q.same(&r.doer, &r.other) {
			r.doer = nobody()
		}
		r.source = r.doer.actors
	}
	if len(r.doer.actors) == 0 {
		q.party = side{words: r.doer.words, met: map[int]float64{}}
	}
	for n := range q.words {
		if w := &q.words[n]; w.carried && !r.doer.empty() && !q.pointed && own != act {
			w.replaced = true
		}
	}
	for n := range before {
		if !q.same(&before[n], &r.doer) {
			q.replace(&before[n])
		}
	}
	return true
}

// undergone are the parties of an act that is done to the subject of the message: "did X agree?", "was it fined?" asks of X, but behind
// what somebody asks of another or does to them, of those.
func (q *question) undergone(before [2]side, act knowledge.Act) [2]side {
	switch {
	case q.pointed && presses(act) && !before[1].empty():
		q.drop(&before[0])
		return before
	case !before[0].empty():
		return [2]side{nobody(), before[0]}
	}
	return before
}

// asksWho are the parties of an act of its own whose doer is asked for: nobody does it, and it is done to somebody only where a pronoun
// says so ("who fined them?"), which means whoever was pressed before, else who did what was asked before.
func (w *questionWords) asksWho(q *question, before [2]side, act knowledge.Act) [2]side {
	done := nobody()
	if presses(q.roles.act) && slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.objected[t.Fold] }) {
		done = before[0]
		if presses(act) && !before[1].empty() || done.empty() {
			done = before[1]
		}
	}
	for n := range before {
		if !q.same(&before[n], &done) {
			q.replace(&before[n])
		}
	}
	return [2]side{nobody(), done}
}

// rename gives one whom a message names and nothing more the part that they take.
func (e *Engine) rename(q *question, prev *knowledge.Reading, before *[2]side, party []int, own knowledge.Act) {
	r := &q.roles
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
	case presses(before) && own == knowledge.State:
		return q.pointed && q.replies
	case presses(before) && answers(own):
		return q.noun || q.pointed && !q.roles.passive || q.supposed != "" && q.roles.doer.empty()
	case answers(before) && presses(own):
		return q.noun
	}
	return false
}

// turnsTo tells whether a message is nothing but a pronoun that sets somebody against whoever did what was asked before ("et lui ?").
func (w *questionWords) turnsTo(q *question) bool {
	return len(q.words) == 0 && wordCount(q.tokens) <= 3 && !w.asks(q.tokens) && slices.ContainsFunc(q.tokens, func(t lang.Token) bool { _, ok := w.stressed[t.Fold]; return ok })
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
	case w.tellsOf(q):
		return knowledge.YesNo
	case prev.Kind == knowledge.When || prev.Kind == knowledge.HowMuch || q.roles.act == prev.Act:
		return prev.Kind
	case q.noun:
		return knowledge.What
	case q.pointed && q.roles.act != "":
		return knowledge.YesNo
	}
	return prev.Kind
}

// tellsOf tells whether a message begins with a pronoun that is its subject and says something of whom it means ("il l'a reçue ?", "they paid
// it back?"): it asks whether that is so, whatever was asked before.
func (w *questionWords) tellsOf(q *question) bool {
	i := 0
	for i < len(q.tokens) && w.joining[q.tokens[i].Fold] {
		i++
	}
	return i < len(q.tokens) && w.subjects[q.tokens[i].Fold] && slices.ContainsFunc(q.words, func(word word) bool { return !word.carried && !word.name && !word.actor })
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

// drop leaves a party of the question before out.
func (q *question) drop(s *side) {
	q.replace(s)
	*s = nobody()
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
