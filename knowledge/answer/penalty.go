package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Who was fined how much is asked in as many words as it is told: "did Arval have to pay anything? how much?", "how big was its fine and which court
// was it?", where an article says "The firm must also hand over £4,000 for misleading labels".

// penaltyWords are the words for what somebody is made to pay as a punishment.
type penaltyWords struct {
	asking  []lang.Phrase   // by which a question asks for it
	words   map[string]bool // those of such a question that name nothing else
	telling []lang.Phrase   // by which a sentence tells it
}

// newPenaltyWords reads the words of punishments of a language.
func newPenaltyWords(data lang.PenaltyWords) penaltyWords {
	return penaltyWords{asking: lang.Phrases(data.Asking), words: foldSet(data.Words), telling: lang.Phrases(data.Telling)}
}

// penalised is the place of the best passage that tells what sum the one has to pay, as a punishment, of whom a question asks that, and nothing
// else; -1 where none does.
func (e *Engine) penalised(q *question, found []ranked) int {
	payer, ok := e.punished(q)
	if !ok {
		return -1
	}
	return slices.IndexFunc(found, func(r ranked) bool {
		return e.corpus.docs[r.doc].offer&offerMoney > 0 && r.parts[headline] == 0 && e.hasToPay(q, &payer, r.doc)
	})
}

// punished is the one of whom a question asks whether, or how much, they had to pay as a punishment, and by whom or what for; false where it asks
// for anything else or says more.
func (e *Engine) punished(q *question) (side, bool) {
	w := e.words[q.Lang]
	switch q.Kind {
	case knowledge.YesNo, knowledge.HowMuch, knowledge.What, knowledge.Who, knowledge.Whom:
	default:
		return side{}, false
	}
	_, _, asks := lang.FirstOf(w.penalty.asking, q.tokens)
	if q.leans || !asks && q.roles.act != knowledge.Sanction || q.want == wantDate || q.want == wantDuration || q.want == wantCount || w.future(q.tokens) {
		return side{}, false
	}
	payer := side{met: map[int]float64{}}
	for n := range q.words {
		switch x := &q.words[n]; {
		case x.carried || x.at < 0:
			return side{}, false
		case e.nameWord(x) && (len(payer.words) == 0 || q.words[n-1].at == x.at-1 && payer.words[len(payer.words)-1] == n-1):
			payer.words = append(payer.words, n)
		case w.penalty.words[x.fold] || e.nextToName(q, n):
		default:
			return side{}, false
		}
	}
	does := len(payer.words) > 0 && slices.Contains(q.roles.doer.words, payer.words[0])
	if len(payer.words) == 0 || len(q.roles.source) > 0 && !does || does && !q.roles.byNoun && !w.hisFine(q) { // "did the appeal court fine X", "whom did X fine"
		return side{}, false
	}
	for _, actors := range [][]string{q.roles.addressee, q.roles.source, q.roles.about} {
		if payer.actors = actors; len(actors) > 0 {
			break
		}
	}
	return payer, true
}

// hisFine tells whether a question asks how much something is, and no verb such as "did" stands in it: what looks like the verb of an act behind a
// name is a noun, whose apostrophe was left out ("how big was arvals fine").
func (w *questionWords) hisFine(q *question) bool {
	return q.Kind == knowledge.HowMuch && q.roles.other.empty() && !slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.nouns.supports[t.Fold] })
}

// nextToName tells whether word n of a question is the noun that goes with the name right behind it ("the studio Arval").
func (e *Engine) nextToName(q *question, n int) bool {
	return n+1 < len(q.words) && q.words[n+1].at == q.words[n].at+1 && e.nameWord(&q.words[n+1])
}

// hasToPay tells whether passage i tells that a party has to pay, as a punishment: a statement sanctions them, or it says so in words of its own of
// them or of the one body that its article is about.
func (e *Engine) hasToPay(q *question, payer *side, i int) bool {
	d := &e.corpus.docs[i]
	tells := e.tellsPenalty(d)
	other := false
	for _, s := range d.statements {
		if s.Act != knowledge.Sanction && (!tells || !presses(s.Act) || s.Act == knowledge.Accuse) || s.Polarity != knowledge.Affirmed {
			continue
		}
		to := e.voices.at[s][1]
		switch {
		case e.compared(q, payer, to) > 0:
			return true
		case e.voices.resolved(to):
			other = true
		}
	}
	if !tells || other || e.namesOther(d, payer.actors) && !e.tellsOf(q, payer, d) {
		return false
	}
	return slices.ContainsFunc(payer.words, func(n int) bool { return e.leads(&q.words[n], i) })
}

// tellsPenalty tells whether a passage tells, as a fact, that somebody has to pay something as a punishment.
func (e *Engine) tellsPenalty(d *doc) bool {
	tokens := lang.Tokens(d.text)
	var moods []mood
	for i := range tokens {
		for _, p := range e.words[d.passage.Lang].penalty.telling {
			if _, ok := p.At(tokens, i); !ok {
				continue
			}
			if moods == nil {
				moods = e.moodsOf(d, tokens, false)
			}
			if moods[i] <= intended {
				return true
			}
		}
	}
	return false
}
