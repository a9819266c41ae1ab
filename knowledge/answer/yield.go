package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A question may take for granted that somebody gave way: "how did A convince B to do it?", « pourquoi B a-t-il fini par accepter ? ». Where the
// articles tell only that it was asked of them, or that they refused, it never happened.

// promised is the least share of a question's topic that a promise must meet to be the consent that it asks about; an agreement need meet less.
const promised = .5

// yielding is what the articles tell of a consent that a question takes for granted.
type yielding struct {
	given   float64 // the most of the topic that a consent meets, 0 where none does
	pledged float64 // and a promise
	refused float64 // and a refusal
	asked   float64 // and what was only demanded
	pressed float64 // and a demand, a threat or an accusation of their own, which they are to have taken back
	plain   float64 // and a passage that may tell what was done
}

// unyielding tells whether a question takes for granted that somebody consented or gave way, and nothing tells that they did, but that it was
// demanded of them or that they refused.
func (e *Engine) unyielding(q *question, found []ranked) bool {
	switch q.Kind {
	case knowledge.What, knowledge.Why, knowledge.When, knowledge.Who, knowledge.HowMuch, knowledge.List:
	default:
		return false
	}
	r := &q.roles
	from, to, yields := e.words[q.Lang].yieldsAt(q)
	agrees := r.act == knowledge.Agree && r.granted && !r.doer.empty() && !q.may
	if behind := yields && r.cue.Start >= q.tokens[from].Start; q.leans || !agrees && (!yields || r.act != "" && !behind) { // a word behind it tells to what
		return false
	}
	sides := e.sidesNamed(q)
	if agrees {
		sides = []*side{&r.doer}
	}
	_, _, stops := lang.FirstOf(e.words[q.Lang].against.stopping, q.tokens[from:to]) // who gives a thing up: that is what is asked about
	topic := func(n int) bool {
		w := &q.words[n]
		own := q.beside(n) || w.at >= to && yields && !w.carried && !slices.Contains(r.doer.words, n) && !slices.Contains(r.other.words, n)
		return own && !e.isName(w) && (stops || w.at < from || w.at >= to)
	}
	y := e.yielding(q, sides, topic, stops, found)
	switch {
	case y.given > 0 && y.given >= y.refused:
		return false
	case agrees:
		return y.refused > 0 || y.asked > 0 || q.told.known[0]
	}
	against := max(y.refused, y.asked, y.pressed)
	return against >= leastOn && y.plain < against
}

// yieldsAt is where a question tells that somebody gave way or was brought to do something, beside no word for a mere attempt.
func (w *questionWords) yieldsAt(q *question) (from, to int, ok bool) {
	if from, to, ok = lang.FirstOf(w.yields, q.tokens); !ok {
		return 0, 0, false
	}
	_, _, tried := lang.FirstOf(w.trying, q.tokens[:to])
	return from, to, !tried
}

// sidesNamed are all whom a question names, each by itself.
func (e *Engine) sidesNamed(q *question) []*side {
	var out []*side
	r := &q.roles
	for _, actor := range r.all() {
		out = append(out, &side{actors: []string{actor}, met: map[int]float64{}})
	}
	for n := range q.words {
		if w := &q.words[n]; !w.actor && e.words[q.Lang].nouns.nouns[bare(w.fold)].person() {
			out = append(out, &side{words: []int{n}, met: map[int]float64{}})
		}
	}
	return out
}

// yielding reads what the passages tell of a consent by one of some parties to what the words of the topic say, or, where it stops something, of
// their giving it up: then an act of theirs is what they are to have given up, and no consent.
func (e *Engine) yielding(q *question, sides []*side, topic func(int) bool, stops bool, found []ranked) yielding {
	at := make(map[int]int, len(found))
	for n := range found {
		at[found[n].doc] = n
	}
	var y yielding
	for n := range found {
		d := &e.corpus.docs[found[n].doc]
		on, plain := q.share(found[n].sims, metEnough, topic), true
		for _, s := range d.statements {
			by := slices.ContainsFunc(sides, func(p *side) bool { return e.compared(q, p, e.voices.at[s][0]) > 0 })
			plain = plain && happens(s)
			switch {
			case s.Polarity == knowledge.Negated:
			case by && (s.Act == knowledge.Agree || !stops && brings(q.roles.act, s.Act)) && s.Polarity == knowledge.Affirmed:
				sims := e.beside(found, at, n)
				if near := q.share(sims, metEnough, topic); near >= leastOn && q.meetsFigures(sims, topic) {
					y.given = max(y.given, near)
				}
			case by && s.Act == knowledge.Promise && on >= promised:
				y.pledged = max(y.pledged, on)
			case by && s.Act == knowledge.Refuse:
				y.refused = max(y.refused, on)
			case stops && by && pressing(s.Act):
				y.pressed = max(y.pressed, on)
			case (!by || len(sides) > 1) && (s.Act == knowledge.Demand || s.Act == knowledge.Oblige):
				y.asked = max(y.asked, on)
			}
		}
		if plain && !(stops && len(d.runs) > 0 && !q.names(d)) { // what others took back is another matter
			y.plain = max(y.plain, on)
		}
	}
	if y.pledged >= y.asked { // else it is a promise of something else
		y.given = max(y.given, y.pledged)
	}
	return y
}

// brings tells whether a statement tells the very act to which somebody was brought: "how did they get the court to fine X?".
func brings(asked, told knowledge.Act) bool {
	return asked == told || alike(asked, told) > 0 && (told == knowledge.Oblige || told == knowledge.Rule || told == knowledge.Sanction)
}

// meetsFigures tells whether all figures among some words of a question are met: who agrees to pay 300 does not agree to 400.
func (q *question) meetsFigures(sims []float64, counts func(int) bool) bool {
	for n := range q.words {
		if startsWithDigit(q.words[n].fold) && counts(n) && sims[n] < metEnough {
			return false
		}
	}
	return true
}

// happens tells whether a statement may tell what was done, rather than what was wanted, refused, feared or held against somebody.
func happens(s *knowledge.Statement) bool {
	switch s.Act {
	case knowledge.State, knowledge.Agree, knowledge.Promise, knowledge.Sanction, knowledge.Rule:
		return s.Polarity == knowledge.Affirmed
	}
	return false
}

// beside is how the question's words are met in a passage of a list and those next to it.
func (e *Engine) beside(found []ranked, at map[int]int, n int) []float64 {
	sims := slices.Clone(found[n].sims)
	for _, j := range []int{found[n].doc - 1, found[n].doc + 1} {
		if m, ok := at[j]; ok && e.corpus.follow(found[n].doc, j) {
			sims = better(sims, found[m].sims)
		}
	}
	return sims
}
