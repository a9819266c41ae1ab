package answer

import (
	"slices"

	"disputebot/knowledge"
)

// doubt is one thing that speaks for or against answering at all.
type doubt int

// The doubts, each about in [-1,1] or [0,2]. Their names and weights stand in weights.yaml; a positive weight speaks for abstaining.
// The own words are those that the message itself holds; common ones are no names and no numbers; around a passage are
// the sentences before and after it.
const (
	always        doubt = iota // 1
	foreign                    // share of the own words, by weight, that no passage comes near
	predicateLost              // 1 where no common word is met in or around the best passage
	missing                    // how many common words are not met there, three or more being 1; beside the coverage it tells a
	// long question in words of its own from a short one about another thing, so that its weight is below 0
	nameLost       // 1 where a name is met neither there nor in the article's first sentence; 2 where a follow-up says nothing else
	notOffered     // the best passage holds nothing of the sort asked for: no figure, no time, no name; 2 where none of the best does, and where a follow-up asks for nothing else
	contraryDeed   // the best passages tell the act the other way round, or the opposite act
	noSuchDeed     // no statement of the library has the actor asked about do what is asked
	otherDoer      // the best passage tells the act of others alone
	countedLost    // how many: what is to be counted is not met
	asksReason     // why: what never happened is asked about by its reasons
	asksAmount     // how much: more is asked for than anybody counted
	asksWhether    // yes or no: a sentence that only comes near may still decide
	asksOrder      // timeline: likewise
	asksSeveral    // list, comparison: likewise
	asksParticular // a name, an age, a place of somebody: news seldom tell them
	ahead          // how far the best passage is ahead of the fourth: an answer stands out, what only shares words does not
	followsUp      // it tells what follows, where that is asked
	otherLanguage  // it is not in the question's language: words meet otherwise across languages, so that the threshold differs
	unrealOnly     // the best passage tells what is wanted or may come, where what happened is asked
	coverage       // the share of the own words, by weight, that the best passage meets, squared
	asksHowTo      // how the asker goes about something: articles do not tell
	asksMay        // what may be or come is asked: news is full of it
	namesAlone     // what or who, without an act: 1 where no common word is met, in a small library; in a large one a name alone leads to what is asked
	noRelation     // nothing but an act between parties is asked: 1 where no statement tells it of both, -1 where the best passage tells it
	sumOfDoubts
)

// doubtNames are the names of the doubts in weights.yaml and in explanations.
var doubtNames = [sumOfDoubts]string{
	"always", "foreign", "predicate_lost", "missing", "name_lost", "not_offered", "contrary", "no_such_deed", "other_doer", "counted_lost", "asks_reason", "asks_amount", "asks_whether", "asks_order", "asks_several", "asks_particular", "ahead", "follows_up", "other_language", "unreal", "coverage", "asks_how_to", "asks_may", "names_alone", "no_relation",
}

// doubts are the doubts about one question.
type doubts [sumOfDoubts]float64

// sum weighs the doubts.
func (v *doubts) sum(w doubts) float64 { return weighted(v[:], w[:]) }

// Likenesses from which on a word counts as met by a passage, and as near to one.
const (
	metEnough = .5
	metNear   = .45
)

// doubts reads what speaks for abstaining from the ranked passages.
func (e *Engine) doubts(q *question, found []ranked) doubts {
	v := doubts{always: 1}
	if len(found) == 0 {
		v[foreign] = 1
		return v
	}
	found = e.figured(q, e.groundless(q, found))
	top := &found[0]
	d := &e.corpus.docs[top.doc]
	e.wordDoubts(q, found, &v)
	head := found[:min(len(found), snippets)]
	offered := e.offered(q, head)
	v[notOffered] = one(offered < 0) + one(e.offers(q, d) < 0)
	if q.leans && !slices.ContainsFunc(q.words, func(w word) bool { return !w.carried }) {
		v[notOffered] = 2 * one(e.offers(q, d) < 0) // "how much?": a figure beside is another's
	}
	if q.focus >= 0 && offered < 1 && q.Kind == knowledge.HowMuch && !e.countsOfDeed(q, top) {
		v[countedLost] = 1 - bestOf(q, head)[q.focus]
	}
	if !q.leans { // what a follow-up builds on was answered
		v[asksReason], v[asksAmount] = one(q.Kind == knowledge.Why), one(q.Kind == knowledge.HowMuch)
	}
	v[asksWhether], v[asksOrder] = one(q.Kind == knowledge.YesNo), one(q.Kind == knowledge.Timeline)
	v[asksSeveral] = one(q.Kind == knowledge.List || q.Kind == knowledge.Compare)
	v[asksParticular] = one(offered < 1 && q.want.particular())
	v[ahead] = max(0, min(1, top.score-found[min(snippets, len(found)-1)].score))
	v[otherLanguage] = one(d.passage.Lang != q.Lang)
	v[unrealOnly], v[coverage] = one(q.unreal(d)), q.covered(top.sims)
	v[asksHowTo], v[asksMay] = one(q.howTo), one(q.may)
	v[followsUp] = top.parts[consequence]
	v[namesAlone] = v[predicateLost] * one(q.asksThing() && len(e.corpus.docs) <= smallLibrary && !(e.severalNamed(q, top) && v[ahead] >= standsOut))
	switch {
	case !q.asksRelation():
	case top.parts[relation] > 0:
		v[noRelation] = -1
	case !q.roles.other.empty() && (q.told.known[0] || !e.byNoun(q, &q.roles.doer)): // whom no article calls so, their union may speak for
		v[noRelation] = 1
	}
	if q.Kind == knowledge.YesNo {
		v[noSuchDeed] = one(e.unrelated(q))
	} else {
		v[contraryDeed] = one(!q.instead) * max(top.parts[contrary], one(q.told.turned || q.told.opposite))
		v[otherDoer] = one(top.parts[stranger] > 0 && top.parts[deed] == 0 && q.roles.told())
		v[noSuchDeed] = max(one(e.noSuchDeed(q))*q.roles.weight(), one(q.noneSuch(q.told)))
	}
	if v[missing] == 0 && e.toPayBefore(q, top.doc) { // who is to pay is named before
		v[nameLost], v[noSuchDeed], v[otherDoer] = 0, 0, 0
	}
	if e.repliesThere(q, top.doc) {
		v[nameLost], v[predicateLost] = 0, 0
	}
	return v
}

// standsOut is how far a passage is ahead of the fourth that stands out from the rest.
const standsOut = .3

// severalNamed tells whether a passage names two or more that the question names: both names together lead to what is told of both.
func (e *Engine) severalNamed(q *question, r *ranked) bool {
	names, last := 0, -1
	for n := range q.words {
		w := &q.words[n]
		if w.at < 0 || w.carried || !e.isName(w) || r.sims[n] < sameParty {
			continue
		}
		names += int(one(w.at > last+1 || last < 0)) // words that follow each other are one name
		last = w.at
	}
	return names > 1
}

// asksThing tells whether a question of its own asks what or who, and of no act.
func (q *question) asksThing() bool {
	switch q.Kind {
	case knowledge.What, knowledge.Definition, knowledge.Who, knowledge.Whom:
		return q.roles.act == "" && !q.leans
	}
	return false
}

// offered is the most that any of the passages offers of the sort of thing that is asked for.
func (e *Engine) offered(q *question, head []ranked) float64 {
	most := -1.0
	for _, r := range head {
		most = max(most, e.offers(q, &e.corpus.docs[r.doc]))
	}
	return most
}

// wordDoubts reads how the question's own words are met.
func (e *Engine) wordDoubts(q *question, found []ranked, v *doubts) {
	near, around, done := bestOf(q, found), e.around(found), e.retold(q, found)
	own, far, common, met := 0.0, 0.0, 0, 0
	asks := e.offersAsked(q, found[0].doc)
	for i, w := range q.words {
		if w.carried || q.leans && q.replies && q.inCue(&w) { // whoever says something then, replies
			continue
		}
		own += w.weight
		far += w.weight * one(near[i] < metNear && !(done && q.inCue(&w)))
		switch {
		case startsWithDigit(w.typed) || e.small(w.fold): // "Du Bosc", "Will Lee": no passage keeps its small words
		case e.isName(&w) && e.words[q.Lang].offered.titles[w.fold]: // whom it stands before is named, not it
		case e.isName(&w):
			v[nameLost] = max(v[nameLost], one(!e.nameMet(q, i, around, found[0].doc)))
		default:
			common++
			met += int(one(around[i] >= metEnough || e.calls(q, &w, found[0].doc) || asks != nil && w.at >= 0 && asks[w.at]))
		}
	}
	if own > 0 {
		v[foreign] = far / own
	}
	if q.leans && common == 0 {
		v[nameLost] *= 2 // "and Nordel?": the name is all that is asked
	}
	if common > 0 && met == common && e.entitled(q, found[0].doc) {
		v[nameLost] = 0
	}
	v[predicateLost] = one(common > 0 && met == 0 && !done)
	v[missing] = min(1, float64(common-met)/3)
}

// offersAsked marks the tokens of a question that only ask for somebody's age, where passage i tells one; nil where it does not.
func (e *Engine) offersAsked(q *question, i int) []bool {
	if q.want != wantAge || e.offers(q, &e.corpus.docs[i]) <= 0 {
		return nil
	}
	return e.words[q.Lang].asksFor(q.want, q.tokens)
}

// calls tells whether a word of a question asks what something is called, and passage i says so, in whatever words.
func (e *Engine) calls(q *question, w *word, i int) bool {
	if w.at < 0 || e.corpus.docs[i].offer&offerCalled == 0 {
		return false
	}
	hint, _ := e.words[q.Lang].offered.hints.at(q.tokens, w.at)
	return hint&offerCalled > 0
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// small tells whether a folded word is a small one in any language.
func (e *Engine) small(fold string) bool {
	return slices.ContainsFunc(e.codes, func(code string) bool { return e.langs.Lang(code).Stop(fold) })
}

// nameMet tells whether a name of the question is met, of which word n is one, in or around passage i or in what its article is about: one of
// its words is enough ("the school" of "Ash Hall" may be called Ash).
func (e *Engine) nameMet(q *question, n int, around []float64, i int) bool {
	from, to := n, n+1
	for from > 0 && e.oneName(q, from-1) {
		from--
	}
	for to < len(q.words) && e.oneName(q, to-1) {
		to++
	}
	for m := from; m < to; m++ {
		if around[m] >= metEnough || e.leads(&q.words[m], i) {
			return true
		}
	}
	return false
}

// oneName tells whether word n of a question and the one behind it are of one name.
func (e *Engine) oneName(q *question, n int) bool {
	w, next := &q.words[n], &q.words[n+1]
	return w.at >= 0 && next.at == w.at+1 && !w.carried && !next.carried && e.isName(w) && e.isName(next)
}

// oftenNamed is from how many sentences on an article that names somebody is about them.
const oftenNamed = 5

// leads tells whether the article of passage i names a word in its first sentence, or again and again: then it is about them, and its other
// sentences need not name them.
func (e *Engine) leads(w *word, i int) bool {
	id := e.corpus.docs[i].passage.Article
	led, known := w.topics[id]
	if !known {
		if w.topics == nil {
			w.topics = map[string]bool{}
		}
		led = e.namesOften(w, id)
		w.topics[id] = led
	}
	return led
}

// namesOften tells whether an article holds a word in its first sentence or in many.
func (e *Engine) namesOften(w *word, id string) bool {
	if w.count(&e.corpus.docs[e.corpus.first[id]]) > 0 {
		return true
	}
	times := 0
	for n := range e.corpus.within(id) {
		if w.count(&e.corpus.docs[n]) > 0 {
			times++
		}
		if times == oftenNamed {
			return true
		}
	}
	return false
}

// around is, for each word of the question, its best match in the best passage and in those that stand next to it.
func (e *Engine) around(found []ranked) []float64 {
	out := slices.Clone(found[0].sims)
	for _, r := range found[1:] {
		if e.corpus.follow(r.doc, found[0].doc) {
			out = better(out, r.sims)
		}
	}
	return out
}

// unrelated tells whether a question for yes or no names both parties and no statement tells of that act, or of the one
// that denies it, between the two.
func (e *Engine) unrelated(q *question) bool {
	if !q.roles.told() || len(q.roles.source) == 0 || len(q.roles.addressee) == 0 {
		return false
	}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		if q.roles.tells(s.Act) == 0 && !opposite(q.roles.act, s.Act) {
			continue
		}
		if e.mayBeIts(q, s) {
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
		if q.roles.tells(s.Act) > 0 && e.mayBeIts(q, s) {
			return false
		}
	}
	return true
}

// saysNothing tells whether the question is what somebody thinks or says, or whether they did something by words, who says
// nothing in the whole library: what others say of them is no answer.
func (e *Engine) saysNothing(q *question) bool {
	r := &q.roles
	asked := q.Kind == knowledge.Stance && (r.act == "" || r.act == knowledge.State) || q.Kind == knowledge.YesNo && r.told()
	if !asked || len(r.source) == 0 || e.calledSo(q, &r.doer) || q.replies && e.isPressed(q, &r.doer) {
		return false
	}
	return !slices.ContainsFunc(e.library.Statements, func(s knowledge.Statement) bool { return e.party(r.source, s.Speaker) > 0 })
}

// does tells whether a statement's part is played by one of those asked for; who asks for nobody is content with all.
func (e *Engine) does(asked, told []string) bool { return len(asked) == 0 || e.party(asked, told) > 0 }

// mayBeIts tells whether the parties of a statement are those that the question names. Whom it calls by what they are alone, an article may
// call so too without a name.
func (e *Engine) mayBeIts(q *question, s *knowledge.Statement) bool {
	r, at := &q.roles, e.voices.at[s]
	by := e.does(r.source, s.Speaker) || r.doer.guess && e.compared(q, &r.doer, at[0]) >= 0
	return by && (e.does(r.addressee, s.Addressee) || e.mentions(s, r.addressee) || r.other.guess && e.compared(q, &r.other, at[1]) >= 0)
}

// mentions tells whether the words of a statement without addressee hold a word of one of the names.
func (e *Engine) mentions(s *knowledge.Statement, names []string) bool {
	if len(s.Addressee) > 0 {
		return false
	}
	return e.holdsName(s, names)
}
