package answer

import (
	"slices"

	"disputebot/knowledge"
)

// doubt is one thing that speaks for or against answering at all.
type doubt int

// The doubts, each about in [-1,1]. Their names and weights stand in weights.yaml; a positive weight speaks for abstaining.
const (
	always        doubt = iota // 1
	reached                    // how far the question's own words are met in and around the best passage
	reachedOther               // the same where the passage is in the other language, else 0
	covered                    // share of the own words, by weight, met well in the best passage itself or beside it
	predicate                  // share of the own words that are no names, by weight, met there
	predicateLost              // 1 where none of them is met there
	foreign                    // share of the own words, by weight, that no passage comes near
	lost                       // the weightiest own word that the best passage's surroundings do not hold
	noFigure                   // how much: no figure in the best passages
	noDate                     // when: no date
	contraryDeed               // the best passages tell the act the other way round, or the opposite act
	noSuchDeed                 // no statement of the library has the actor asked about do what is asked
	otherDoer                  // the best passage tells the act of others alone
	nobody                     // who: the act is told without one who did it
	confident                  // the best passage tells the act by and to those the question names
	focusLost                  // the sort of thing asked for is not met in the best passages
	countedLost                // likewise, where it is to be counted
	swapLost                   // a follow-up names another actor, and what was asked before is not told of them
	bareWords                  // 1 / own words
	sumOfDoubts
)

// doubtNames are the names of the doubts in weights.yaml and in explanations.
var doubtNames = [sumOfDoubts]string{
	"always", "reached", "reached_other_language", "covered", "predicate", "predicate_lost", "foreign", "lost", "no_figure", "no_date", "contrary", "no_such_deed",
	"other_doer", "nobody", "confident", "focus_lost", "counted_lost", "swap_lost", "bare_words",
}

// doubts are the doubts about one question.
type doubts [sumOfDoubts]float64

// sum weighs the doubts.
func (v *doubts) sum(w doubts) float64 {
	s := 0.0
	for i := range v {
		s += v[i] * w[i]
	}
	return s
}

// Likenesses from which on a word counts as met by a passage, and as near to one.
const (
	metWell   = .6
	metEnough = .5
	metNear   = .45
)

// doubts reads what speaks for abstaining from the ranked passages.
func (e *Engine) doubts(q *question, found []ranked) doubts {
	v := doubts{always: 1}
	if len(found) == 0 {
		v[foreign], v[lost] = 1, 1
		return v
	}
	top := &found[0]
	d := &e.corpus.docs[top.doc]
	v[reached] = top.reach()
	if d.passage.Lang != q.Lang {
		v[reachedOther] = v[reached]
	}
	e.wordDoubts(q, found, &v)
	head := found[:min(len(found), snippets)]
	v[noFigure] = one(q.Kind == knowledge.HowMuch && !slices.ContainsFunc(head, func(r ranked) bool { return e.corpus.docs[r.doc].figure }))
	v[noDate] = one(q.Kind == knowledge.When && !slices.ContainsFunc(head, func(r ranked) bool { return e.corpus.docs[r.doc].date }))
	v[confident] = one(top.parts[party] > 0 && top.parts[deed] > 0)
	v[nobody] = one(q.roles.sourceAsked && e.nobody(q, d))
	if q.focus >= 0 {
		v[focusLost] = 1 - bestOf(q, head)[q.focus]
		v[countedLost] = v[focusLost] * one(q.Kind == knowledge.HowMuch)
	}
	if q.Kind == knowledge.YesNo {
		v[noSuchDeed] = one(e.unrelated(q))
	} else {
		v[contraryDeed] = top.parts[contrary]
		v[otherDoer] = one(top.parts[stranger] > 0 && top.parts[deed] == 0 && q.roles.told())
		v[noSuchDeed] = one(e.noSuchDeed(q)) * q.roles.weight()
	}
	return v
}

// wordDoubts reads how the question's own words are met.
func (e *Engine) wordDoubts(q *question, found []ranked, v *doubts) {
	best := bestOf(q, found)
	around := e.around(found)
	own, common, n := 0.0, 0.0, 0
	for i, w := range q.words {
		if w.carried {
			continue
		}
		n++
		own += w.weight
		if !w.name && !w.actor && !e.corpus.names[w.fold] {
			common += w.weight
			v[predicate] += w.weight * one(around[i] >= metEnough)
		}
		if around[i] >= metWell {
			v[covered] += w.weight
		} else {
			v[lost] = max(v[lost], w.weight/5)
		}
		if best[i] < metNear {
			v[foreign] += w.weight
		}
	}
	if common > 0 {
		v[predicate] /= common
		v[predicateLost] = one(v[predicate] == 0)
	} else {
		v[predicate] = 1
	}
	if own > 0 {
		v[covered] /= own
		v[foreign] /= own
	}
	v[swapLost] = swapped(q, around)
	v[bareWords] = 1 / float64(max(1, n))
}

// around is, for each word of the question, its best match in the best passage and in those beside it.
func (e *Engine) around(found []ranked) []float64 {
	out := slices.Clone(found[0].sims)
	for _, r := range found[1:] {
		if n := r.doc - found[0].doc; (n == 1 || n == -1) && e.corpus.together(r.doc, found[0].doc) {
			out = better(out, r.sims)
		}
	}
	return out
}

// swapped is, for a follow-up that names nothing but another actor, how far the passages do not tell of that actor what was
// asked before, in [0,1].
func swapped(q *question, around []float64) float64 {
	lost, all, actor := 0.0, 0.0, 0.0
	for i, w := range q.words {
		switch {
		case !w.carried && !w.actor:
			return 0
		case !w.carried:
			actor = max(actor, around[i])
		case !w.replaced:
			all += w.weight
			lost += w.weight * one(around[i] < metWell)
		}
	}
	if all == 0 {
		return 0
	}
	return max(lost/all, 1-actor)
}

// unrelated tells whether a question for yes or no names both parties and no statement tells of that act, or of the one
// that denies it, between the two.
func (e *Engine) unrelated(q *question) bool {
	if !q.roles.told() || len(q.roles.source) == 0 || len(q.roles.addressee) == 0 {
		return false
	}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		if alike(q.roles.act, s.Act) == 0 && !opposite(q.roles.act, s.Act) {
			continue
		}
		if e.does(q.roles.source, s.Speaker) && (e.does(q.roles.addressee, s.Addressee) || e.mentions(s, q.roles.addressee)) {
			return false
		}
	}
	return true
}

// weight is how much it tells that no statement fits: all where both parties are named, half where one is, since an article
// may tell an act in words that no rule reads.
func (r *roles) weight() float64 {
	switch {
	case !r.sure:
		return 0
	case len(r.source) > 0 && len(r.addressee) > 0:
		return 1
	}
	return .5
}

// told tells whether the question names an act other than saying and one who does it or is meant by it.
func (r *roles) told() bool {
	return r.act != "" && r.act != knowledge.State && len(r.source)+len(r.addressee) > 0
}

// noSuchDeed tells whether the question names who does what, or to whom, and no statement of the library tells an act
// of that family by and to them.
func (e *Engine) noSuchDeed(q *question) bool {
	if !q.roles.told() {
		return false
	}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		if alike(q.roles.act, s.Act) > 0 && e.does(q.roles.source, s.Speaker) && (e.does(q.roles.addressee, s.Addressee) || e.mentions(s, q.roles.addressee)) {
			return false
		}
	}
	return true
}

// does tells whether a statement's part is played by one of those asked for; who asks for nobody is content with all.
func (e *Engine) does(asked, told []string) bool { return len(asked) == 0 || e.party(asked, told) > 0 }

// mentions tells whether the words of a statement without addressee hold a word of one of the names.
func (e *Engine) mentions(s *knowledge.Statement, names []string) bool {
	if len(s.Addressee) > 0 {
		return false
	}
	return e.holdsName(s, names)
}

// nobody tells whether the passage tells the act asked about, but not whose it is.
func (e *Engine) nobody(q *question, d *doc) bool {
	found := false
	for _, s := range d.statements {
		if q.roles.act != "" && q.roles.act != knowledge.State && alike(q.roles.act, s.Act) == 1 {
			if len(s.Speaker) > 0 || !s.SpeakerText.Empty() {
				return false
			}
			found = true
		}
	}
	return found
}
