package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// A question may take an event for granted that the articles tell only as wanted, threatened, supposed or denied: "why did Arval close the depot?",
// where it plans to. Where no passage tells that it happened, it did not, however near those come.

// event is what a question takes for granted.
type event struct {
	words []int // of the question, those that tell it
	heads []int // those among them that tell what happened, rather than to what
	most  mood  // that a passage may tell it in
	noun  bool  // a noun tells it: "how long did the strike last"
}

// eventOf reads the event that a question takes for granted, nil where it takes none, or the library is too large to tell that nobody tells of it.
func (e *Engine) eventOf(q *question) *event {
	if len(e.corpus.docs) > smallLibrary {
		return nil
	}
	w := e.words[q.Lang]
	switch q.roles.act {
	case "", knowledge.Sanction, knowledge.Rule:
	default: // acts by words are weighed by the statements that tell them
		return nil
	}
	_, _, reason := lang.FirstOf(w.arguments, q.tokens)
	past := w.moods.tellsPast(q.tokens)
	if q.leans || q.follows || reason || q.want == wantDeadline || w.moods.conditional(q.tokens) || !q.grantsEvent(past) {
		return nil
	}
	v := &event{most: intended}
	if past {
		v.most = factual
	}
	light := e.eventWords(q, v)
	switch {
	case len(v.words) == 0:
		return nil
	case v.noun, len(v.heads) == 0 && light:
		v.heads = v.words
	case len(v.heads) == 0, !past && v.most == intended && !q.asksWhenOrWhy() && q.want != wantCount && q.want != wantMoney && q.want != wantFigure:
		return nil
	}
	return v
}

// asksWhenOrWhy tells whether a question asks when or why.
func (q *question) asksWhenOrWhy() bool { return q.Kind == knowledge.Why || q.Kind == knowledge.When }

// grantsEvent tells whether a question is of a sort that takes an event for granted: when, why, how long, how many, where, or which, of the past.
func (q *question) grantsEvent(past bool) bool {
	switch q.Kind {
	case knowledge.Why, knowledge.When, knowledge.HowMuch:
		return true
	case knowledge.YesNo, knowledge.List, knowledge.Definition, knowledge.Stance:
		return false
	}
	switch q.want {
	case wantDuration, wantWhere, wantPlace, wantDate, wantDay:
		return true
	}
	return past && q.roles.act == ""
}

// eventWords reads the words of a question that tell its event, and tells whether a verb stands among them that says but that a noun was done
// ("took a fine"). What is behind a word that opens a clause is not what is asked about, and who did it stands before it.
func (e *Engine) eventWords(q *question, v *event) (light bool) {
	w := e.words[q.Lang]
	each, _ := w.moods.read(q.tokens)
	happening := w.moods.happeningAt(q.tokens)
	v.noun = slices.Contains(happening, true)
	dates := e.langs.Lang(q.Lang).Dates(q.text)
	var people []int
	for n := range q.words {
		x := &q.words[n]
		if x.at < 0 || x.carried || happening[x.at] || e.isName(x) || inside(dates, q.tokens[x.at]) || slices.Contains(q.roles.doer.words, n) || slices.Contains(q.roles.other.words, n) {
			continue
		}
		if q.Kind != knowledge.HowMuch && (w.timely(x) || n == q.focus) || w.moods.endsBefore(q.tokens, x.at) {
			continue
		}
		if p, _, ok := w.moods.at(q.tokens, x.at); ok && p.mood == intended { // « quand va-t-elle ouvrir »: only what comes is the event
			continue
		}
		switch {
		case e.light(q.Lang, x) || w.moods.light[x.fold]:
			light = true
			if each[x.at] == intended { // « quand va-t-elle mettre un péage »
				v.most = supposed
			}
			continue
		case each[x.at] > intended: // "how much does Arval have to pay"
			v.words = nil
			return false
		case each[x.at] == intended: // "why will they go": "if the pool stays shut, they will"
			v.most = supposed
		}
		if len(v.heads) == 0 && (w.isParty(q.tokens[x.at]) || w.nouns.nouns[bare(x.fold)].person()) {
			people = append(people, n)
			continue
		}
		v.words = append(v.words, n)
		if !startsWithDigit(x.typed) && !w.nounAt(q.tokens, x.at) {
			v.heads = append(v.heads, n)
		}
	}
	if len(v.words) == 0 {
		v.words = people
	}
	return light
}

// nounAt tells whether a determiner or a preposition stands before token i, so that it is rather a noun than the verb. The verb « a » looks like
// a preposition without its accent.
func (w *questionWords) nounAt(tokens []lang.Token, i int) bool {
	if i == 0 {
		return false
	}
	t := tokens[i-1]
	if w.moods.having[t.Fold] && strings.ToLower(t.Text) == t.Fold {
		return false
	}
	return w.sorts[t.Fold] || w.prepositions[t.Fold] || w.of[t.Fold] || strings.HasSuffix(t.Fold, "'")
}

// Shares, by weight, of the words of an event that a passage must meet: to tell it, and to tell it in another article.
const (
	eventMet   = .6
	eventWhole = .75
	eventHalf  = .5
)

// neverWas tells whether the articles tell the event that a question takes for granted, if any, and none tells it as a fact.
func (e *Engine) neverWas(q *question, v *event, found []ranked) bool {
	if v == nil {
		return false
	}
	at := make(map[int]int, len(found))
	for n := range found {
		at[found[n].doc] = n
	}
	untold := ""
	for n := range found[:min(len(found), untoldBest)] {
		t := e.telling(q, v, &found[n])
		if !e.onEvent(q, v, &found[n]) || !t.unreal() {
			continue
		}
		if e.cameTrue(q, found[n].doc) {
			return false
		}
		if untold == "" {
			untold = e.corpus.docs[found[n].doc].passage.Article
		}
	}
	if untold == "" {
		return false
	}
	own := func(n int) bool { return slices.Contains(v.words, n) }
	for n := range found {
		t, r := e.telling(q, v, &found[n]), &found[n]
		here := e.corpus.docs[r.doc].passage.Article == untold
		if !t.head || r.parts[absent] >= absentLeast || !here && t.real <= eventWhole {
			continue
		}
		if t.real > eventHalf || q.share(e.beside(found, at, n), likeEvent, own) > eventHalf {
			return false
		}
	}
	return true
}

// untoldBest is among how many of the best passages one must tell the event as no fact: where others are better, they may tell it in words that
// share nothing with the question's.
const untoldBest = 2

// absentLeast is the share of a question's names from which on it tells that an article holds them not.
const absentLeast = .4

// onEvent tells whether a passage that tells an event unreal is about what the question names: it stands in an article that holds its names, meets
// more than one word, and, of what or who is asked for, the sort.
func (e *Engine) onEvent(q *question, v *event, r *ranked) bool {
	switch {
	case r.parts[absent] > 0:
		return false
	case !q.asksWhenOrWhy() && q.Kind != knowledge.HowMuch && !v.noun && (q.focus < 0 || r.sims[q.focus] < likeEvent):
		return false
	case v.noun:
		return true
	}
	met := 0
	for _, n := range v.words {
		met += int(one(r.sims[n] >= likeEvent))
	}
	return met > 1 || q.share(r.sims, likeEvent, func(int) bool { return true }) >= eventMet
}

// Likenesses from which on a word of a passage may tell that of an event: at first sight, then word by word in its own language, in another, and
// in another where it is alone.
const (
	likeEvent      = .55
	likeOwn        = .7
	likeOther      = .5
	likeOtherAlone = .6
)

// telling is how a passage tells an event.
type telling struct {
	met, real float64 // the share of its words, by weight, that it meets, and that it meets as facts
	head      bool    // it meets one of the heads as a fact
	headMet   bool    // or at all
}

// unreal tells whether an event is told as no fact.
func (t *telling) unreal() bool {
	return !t.head && t.met >= eventMet && t.real <= eventHalf && (t.headMet || t.real == 0)
}

// telling reads how a passage tells an event.
func (e *Engine) telling(q *question, v *event, r *ranked) telling {
	all := 0.0
	for _, n := range v.words {
		all += q.words[n].weight
	}
	own := func(n int) bool { return slices.Contains(v.words, n) }
	if all == 0 || q.share(r.sims, likeEvent, own) < eventHalf*eventMet {
		return telling{}
	}
	d := &e.corpus.docs[r.doc]
	tokens := lang.Tokens(d.text)
	moods := e.moodsOf(d, tokens, v.noun)
	least := likeOwn
	switch {
	case d.passage.Lang != q.Lang && len(v.words) == 1:
		least = likeOtherAlone
	case d.passage.Lang != q.Lang:
		least = likeOther
	}
	var t telling
	for _, n := range v.words {
		best, met := denied, false
		for i, like := range e.likeness(&q.words[n], d, tokens) {
			if like >= least {
				best, met = min(best, moods[i]), true
			}
		}
		if !met {
			continue
		}
		real, head := best <= v.most, slices.Contains(v.heads, n)
		t.met += q.words[n].weight / all
		t.real += q.words[n].weight / all * one(real)
		t.head, t.headMet = t.head || head && real, t.headMet || head
	}
	return t
}

// moodsOf are the moods of a passage's tokens, or of the clauses they stand in; what its statements demand, promise or threaten is told as that.
func (e *Engine) moodsOf(d *doc, tokens []lang.Token, whole bool) []mood {
	w := &e.words[d.passage.Lang].moods
	out, clause := w.read(tokens)
	if whole {
		out = clause
	}
	_, _, step := lang.FirstOf(w.steps, tokens)
	for _, s := range d.statements {
		is := moodOf(s.Act)
		if is == factual || is == denied || step && s.Act == knowledge.Threaten {
			continue
		}
		for i, t := range tokens {
			if at := d.passage.Span.Start + t.Start; at >= s.Content.Start && at < s.Content.End {
				out[i] = max(out[i], is)
			}
		}
	}
	return out
}

// likeness is, for each token of a passage, how like it is to a word of a question.
func (e *Engine) likeness(w *word, d *doc, tokens []lang.Token) []float64 {
	out := make([]float64, len(tokens))
	code := d.passage.Lang
	is := e.things([]word{*w}, d, tokens)
	for i, t := range tokens {
		if is[i] {
			out[i] = 1
			continue
		}
		if t.Kind != lang.Word || w.place.Row == vector.None || small(e.langs.Lang(code), t) {
			continue
		}
		if p := e.vectors.Form(t.Text, code); p.Row != vector.None {
			out[i] = e.vectors.Sim(w.place.Row, p.Row)
		}
	}
	return out
}

// trueReach is how many sentences behind the one that tells of something to come another may tell that it came, takingReach how many words into
// it the pronoun may stand that takes it up, and factualShare how much of it must tell facts.
const (
	trueReach    = 2
	takingReach  = 6
	factualShare = .7
)

// cameTrue tells whether a sentence behind passage i goes on about what it tells, tells facts and may hold what is asked for: "Passengers asked for
// the night line back. It returned on 1 August."
func (e *Engine) cameTrue(q *question, i int) bool {
	for j := i + 1; j <= i+trueReach && j < len(e.corpus.docs) && e.corpus.near(i, j); j++ {
		d := &e.corpus.docs[j]
		w, tokens := e.words[d.passage.Lang], lang.Tokens(d.text)
		takes := false
		for n := range min(len(tokens)-1, takingReach) {
			takes = takes || w.takingUp[tokens[n].Fold] && tokens[n+1].Kind != lang.Mark // « elle, elle soutient »
		}
		real := 0.0
		for _, m := range e.moodsOf(d, tokens, false) {
			real += one(m == factual)
		}
		if takes && real >= factualShare*float64(len(tokens)) && (d.grounds || q.Kind != knowledge.Why && e.offers(q, d) > 0) {
			return true
		}
	}
	return false
}
