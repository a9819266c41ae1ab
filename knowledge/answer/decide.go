package answer

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// decide makes an answer or an abstention of the ranked passages: the question alone may settle it, then it may be of a kind that is
// answered in its own way, then doubts may speak against any answer; else it is answered by the passages that pass all sieves.
func (e *Engine) decide(q *question, found []ranked) knowledge.Answer {
	if q.reason != "" { // small talk, an order, nothing to read
		return q.abstain(q.reason)
	}
	if q.back != noBack { // "are you sure?" asks of the answer before, not of the articles
		return e.answerBack(q, found)
	}
	if name := cmp.Or(e.stranger(q), e.foreignBody(q, found), e.bareStranger(q, found)); name != "" {
		a := q.abstain(knowledge.NoSuchActor)
		a.UnderstoodAs = name
		return e.withNearest(a, e.onTheRest(q, found))
	}
	if q.verdict {
		return e.judgesNobody(q, found)
	}
	if e.sortAlone(q) {
		return q.abstain(knowledge.NothingOfTheKind)
	}
	if e.namesAlone(q) {
		return e.introduce(q, found)
	}
	if who := e.holding(q, found); len(who) > 0 {
		return e.quoting(q, who, nil)
	}
	if told := e.events(q, found); len(told) > 0 {
		return e.quoting(q, told, told)
	}
	if topic := e.opposed(q); len(topic) > 0 {
		return e.against(q, e.opponents(q, topic, found))
	}
	if at := e.headed(q, found, sameQuestion); at >= 0 {
		return e.quoting(q, moved(found, []int{at}, 0), nil)
	}
	if at := e.ownQuestion(q, found); at >= 0 {
		return e.quoting(q, moved(found, []int{at}, 0), nil)
	}
	if at := e.penalised(q, found); at >= 0 {
		return e.quoting(q, moved(found, []int{at}, 0), nil)
	}
	if at := e.enumerated(q, found); at >= 0 {
		return e.quoting(q, moved(found, []int{at}, 0), nil)
	}
	if e.offTopic(q, found) {
		return q.abstain(knowledge.OffTopic)
	}
	found = e.staying(q, found)
	if q.others {
		return e.answerOthers(q, found)
	}
	if told := e.inDetail(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.ofTheDeed(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if q.leans && e.asksTheirNames(q) {
		if told := e.theirNames(q, found); told != nil {
			return e.quoting(q, told, nil)
		}
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), found)
	}
	if told := e.tied(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.inPiece(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.effect(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.orElse(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.didBehind(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.cost(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.replyGot(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.saysOfIt(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.inTheirWords(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	if told := e.goesOnWith(q, found); told != nil {
		return e.quoting(q, told, nil)
	}
	found = e.dubbedSo(q, e.byTheTeller(q, e.byTheDoer(q, found)))
	if a, doubted := e.doubted(q, found); doubted {
		return a
	}
	return e.sifted(q, found)
}

// doubted is the abstention with which a question meets that no passage can answer, however near; false where one may.
func (e *Engine) doubted(q *question, found []ranked) (knowledge.Answer, bool) {
	if e.silent(q) {
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), e.naming(q, &q.roles.doer, found)), true
	}
	granted := e.eventOf(q)
	if e.nameless(q) || e.untoldEvent(q, granted, found) || e.unnamedDoer(q, found) || e.untoldParticular(q) || e.untoldTopic(q, found) {
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), found), true
	}
	if e.paysOtherWay(q) {
		return e.withNearest(q.abstain(knowledge.OtherDirection), found), true
	}
	if e.neverWas(q, granted, found) || e.unyielding(q, found) || e.opposesIt(q, found) || e.untoldFeat(q, found) {
		return e.withNearest(q.abstain(knowledge.FalsePremise), found), true
	}
	doubts := e.doubts(q, found)
	q.weighed = !q.turned(&doubts) && !e.saysNothing(q) && !q.denied() && !q.idle()
	if !q.weighed || doubts.sum(e.weights.Doubt) > 0 || e.unfounded(q, found) || e.apart(q) || e.ownSide(q) || e.ofOthers(q) {
		why := e.reason(q, &doubts, found)
		if why == knowledge.OtherDirection {
			found = e.otherWay(q, found)
		}
		return e.withNearest(q.abstain(why), e.unshown(q, found)), true
	}
	if e.uncounted(q, found) || e.didNothing(q, found) {
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), found), true
	}
	return knowledge.Answer{}, false
}

// quoting is the answer that quotes the best of the ranked passages, or those already chosen, each with the further places of
// its act.
func (e *Engine) quoting(q *question, found, chosen []ranked) knowledge.Answer {
	a := knowledge.Answer{Lang: q.Lang, Kind: q.Kind, Reading: q.Reading, UnderstoodAs: q.understood}
	a.Reading.Shown = nil
	kept, also := e.fold(found, q.most())
	if chosen == nil {
		kept = e.choose(q, kept)
	}
	for _, r := range kept {
		s := e.snippet(r)
		s.Also = e.elsewhere(also[r.doc])
		a.Snippets = append(a.Snippets, s)
		a.Reading.Shown = append(a.Reading.Shown, s.Passage)
	}
	a.Reading.Article, a.Reading.Passage = a.Snippets[0].Article, a.Snippets[0].Passage
	return a
}

// adviceLeast is the likeness that the best passage must have to a question for advice, which articles seldom give.
const adviceLeast = .6

// offTopic tells whether a question that stands alone names nothing and comes near no passage: "what will the weather be"
// meets a word here and there in any library. The best passage is near that counts the very thing that is to be counted.
func (e *Engine) offTopic(q *question, found []ranked) bool {
	if q.advice && (len(found) == 0 || found[0].parts[likeness] < adviceLeast) { // "any tips for cheap flights to X"
		return true
	}
	for _, w := range q.words {
		if w.carried || e.isName(&w) {
			return false
		}
	}
	if len(found) > 0 && q.want == wantCount && q.of >= 0 && e.countedIn(q, &e.corpus.docs[found[0].doc]) {
		return false
	}
	return len(found) == 0 || found[0].score < e.weights.Topic
}

// reach is how far the question's words are met in and around a passage, in [0,1].
func (r *ranked) reach() float64 {
	return r.parts[likeness] + r.parts[voice] + r.parts[beside]/2 + r.parts[named]/2 + r.parts[inArticle]/3
}

// turned tells whether the articles tell what is asked the other way round alone: direction decides, however well the
// words fit.
func (q *question) turned(v *doubts) bool {
	if q.reversed() {
		return true
	}
	return q.roles.granted && v[contraryDeed] > 0 && v[noSuchDeed] > 0 && len(q.roles.source) > 0 && len(q.roles.addressee) > 0
}

// reason names why there is no answer, by the doubts.
func (e *Engine) reason(q *question, v *doubts, found []ranked) knowledge.Reason {
	switch {
	case q.turned(v):
		return knowledge.OtherDirection
	case v[contraryDeed] > 0:
		return knowledge.FalsePremise
	case e.nearest(found) == nil:
		return knowledge.OffTopic
	}
	return knowledge.NothingOfTheKind
}

// nearest is the first of the best passages that meets enough of the question to be about the same thing, nil where none does.
func (e *Engine) nearest(found []ranked) *ranked {
	for n := range found[:min(len(found), snippets)] {
		if found[n].reach() >= e.weights.Nearness {
			return &found[n]
		}
	}
	return nil
}

// withNearest adds the nearest passage to an abstention, where it is on the topic.
func (e *Engine) withNearest(a knowledge.Answer, found []ranked) knowledge.Answer {
	r := e.nearest(found)
	if r == nil || a.Reason == knowledge.OffTopic {
		return a
	}
	s := e.snippet(*r)
	a.Nearest, a.Reading.Nearest = &s, s.Passage
	return a
}

// onTheRest are the passages for a question that names a stranger, where the best one meets what it says beside the names that no
// passage knows: what only looks like such a name has nothing to do with it.
func (e *Engine) onTheRest(q *question, found []ranked) []ranked {
	sum, met := 0.0, 0.0
	for n := range q.words {
		if w := &q.words[n]; len(found) > 0 && (!w.name || e.met(w)) {
			sum += w.weight
			met += w.weight * told(found[0].sims[n])
		}
	}
	if sum == 0 || met < e.weights.Nearness*sum {
		return nil
	}
	return found
}

// sortAlone tells whether a question says nothing but that a country or a place is asked for ("which countries?"): nothing tells
// which of those that are named anywhere.
func (e *Engine) sortAlone(q *question) bool {
	if q.want != wantCountry && q.want != wantPlace || q.roles.act != "" || len(q.words) == 0 {
		return false
	}
	return !slices.ContainsFunc(q.words, func(w word) bool { return w.carried || e.words[q.Lang].nouns.nouns[w.fold].want != q.want })
}

// snippet quotes a passage.
func (e *Engine) snippet(r ranked) knowledge.Snippet {
	d := &e.corpus.docs[r.doc]
	p := d.passage
	return knowledge.Snippet{
		Passage: p.ID, Article: p.Article, Span: p.Span, Text: d.text, Lang: p.Lang, Score: max(0, min(1, r.score)),
		Citation: e.corpus.citation(p.Article), Statements: d.reported(),
	}
}

// reported are those that a passage reports.
func (d *doc) reported() []knowledge.Statement {
	var out []knowledge.Statement
	for _, s := range d.statements {
		out = append(out, *s)
	}
	return out
}

// openingLength is how many bytes of the body a citation carries along for its label.
const openingLength = 80

// citation says where an article's quotes come from.
func (c *corpus) citation(article string) knowledge.Citation {
	a := c.articles[article]
	x := knowledge.Citation{N: c.places[article], Article: a.ID, Publisher: a.Publisher, Title: a.Title, Date: a.Date, URL: a.URL, Lang: a.Lang}
	if len(a.Body) > 0 {
		text := a.Body[0].Of(a.Text)
		x.Opening = strings.ToValidUTF8(text[:min(len(text), openingLength)], "")
	}
	return x
}
