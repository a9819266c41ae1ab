package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// Likenesses of what is said from which on two passages tell one act: where both name who speaks and who is spoken to,
// and where one leaves a part out. On the built-in articles the tellings of one letter lie at .30 to .44 and those of one
// refusal at .58, other pairs that agree in everything else at .27 and below; after a change run go run . eval.
const (
	likeAct      = .28
	likeHalfTold = .38
)

// leastContent is how many words of meaning must be said for a likeness to tell anything.
const leastContent = 3

// fold gathers what tells one act: each of the best n passages takes along those of other articles that tell the act it
// tells, the best one an article, and they leave the list. What stays keeps its order.
func (e *Engine) fold(found []ranked, n int) (kept []ranked, also map[int][]ranked) {
	also = map[int][]ranked{}
	folded := map[int]bool{}
	for at, r := range found {
		if folded[r.doc] {
			continue
		}
		kept = append(kept, r)
		if len(kept) > n || len(e.corpus.docs[r.doc].statements) == 0 {
			continue
		}
		articles := map[string]bool{e.corpus.docs[r.doc].passage.Article: true}
		for _, o := range found[at+1:] {
			id := e.corpus.docs[o.doc].passage.Article
			if articles[id] || folded[o.doc] || !e.sameAct(r.doc, o.doc) {
				continue
			}
			articles[id], folded[o.doc] = true, true
			also[r.doc] = append(also[r.doc], o)
		}
	}
	return kept, also
}

// elsewhere cites passages as further places of an act.
func (e *Engine) elsewhere(list []ranked) []knowledge.Mention {
	var out []knowledge.Mention
	for _, r := range list {
		p := e.corpus.docs[r.doc].passage
		out = append(out, knowledge.Mention{Citation: e.corpus.citation(p.Article), Article: p.Article, Span: p.Span})
	}
	return out
}

// sameAct tells whether two passages report one act: by and to the same, at one time, in like words. The words are
// compared in either direction, since one telling may be the shorter.
func (e *Engine) sameAct(i, j int) bool {
	for _, a := range e.corpus.docs[i].statements {
		for _, b := range e.corpus.docs[j].statements {
			if least := e.leastLikeness(a, b); least < 1 && max(e.likeContent(a, j), e.likeContent(b, i)) >= least {
				return true
			}
		}
	}
	return false
}

// leastLikeness is how like the words of two statements must be for them to tell one act, 1 where they cannot.
func (e *Engine) leastLikeness(a, b *knowledge.Statement) float64 {
	if a.Polarity != b.Polarity || a.Act != b.Act || !sameTime(a.Date, b.Date) {
		return 1
	}
	least := likeHalfTold
	if len(a.Speaker) > 0 && len(b.Speaker) > 0 && len(a.Addressee) > 0 && len(b.Addressee) > 0 {
		least = likeAct
	}
	if !e.sameSpeaker(a, b) || !e.sameParty(a.Addressee, b, b.Addressee, a) {
		return 1
	}
	return least
}

// sameSpeaker tells whether two statements can be one speaker's: they name one, or one of them names nobody and its sentence holds
// the name. To speak for somebody is not to be them: a director's words are not those that another article has from the company.
func (e *Engine) sameSpeaker(a, b *knowledge.Statement) bool {
	if len(a.Speaker) > 0 && len(b.Speaker) > 0 {
		return slices.ContainsFunc(a.Speaker, func(name string) bool { return slices.Contains(b.Speaker, name) })
	}
	return len(a.Speaker)+len(b.Speaker) > 0 && e.sameParty(a.Speaker, b, b.Speaker, a)
}

// sameParty tells whether x and y can be the same part of two statements: they share an actor, or the one that is left
// out is named in the sentence of its statement. Two that are left out speak against nothing.
func (e *Engine) sameParty(x []string, ofY *knowledge.Statement, y []string, ofX *knowledge.Statement) bool {
	switch {
	case len(x) > 0 && len(y) > 0:
		return e.party(x, y) > 0
	case len(x) > 0:
		return e.holdsName(ofY, x)
	case len(y) > 0:
		return e.holdsName(ofX, y)
	}
	return true
}

// holdsName tells whether the sentence of a statement holds a word of one of the names.
func (e *Engine) holdsName(s *knowledge.Statement, names []string) bool {
	text := lang.Fold(s.Sentence.Of(e.corpus.articles[s.Article].Text))
	for _, n := range names {
		for _, t := range lang.Tokens(n) {
			if len(t.Fold) > 3 && strings.Contains(text, t.Fold) {
				return true
			}
		}
	}
	return false
}

// sameTime tells whether one date is the other, or a day or a month of it, or unknown.
func sameTime(a, b string) bool {
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// likeContent is how far a passage says what a statement says, in [0,1], in either language.
func (e *Engine) likeContent(s *knowledge.Statement, i int) float64 {
	var terms []vector.Term
	for _, t := range meaning(e.langs.Lang(s.Lang), s.Content.Of(e.corpus.articles[s.Article].Text)) {
		row, _ := e.vectors.Row(t.Text, s.Lang) // as it is spelled: articles hold few slips, and looking for them is slow
		terms = append(terms, vector.Term{Word: t.Text, Lang: s.Lang, Weight: e.vectors.Weight(row), Place: vector.Place{Row: row, How: vector.Spelling, Trust: 1}})
	}
	if len(terms) < leastContent {
		return 0
	}
	return e.corpus.vectors.Scorer(terms).Score(i)
}
