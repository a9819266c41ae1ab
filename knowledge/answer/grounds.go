package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// purposeWords are words that tell a reason before a verb, which its ending shows: "for ignoring", "pour protéger".
type purposeWords struct {
	words   []lang.Phrase
	endings []string
	except  map[string]bool
}

func newPurposeWords(rows []lang.PurposeRow) []purposeWords {
	out := make([]purposeWords, len(rows))
	for i, r := range rows {
		out[i] = purposeWords{lang.Phrases(r.Words), r.Endings, foldSet(r.Except)}
	}
	return out
}

// in tells whether a reason of this form stands among the tokens.
func (p *purposeWords) in(tokens []lang.Token) bool {
	return slices.ContainsFunc(tokens, func(t lang.Token) bool { return p.at(tokens, t.Start) })
}

// at tells whether it stands where the token that begins at a byte does.
func (p *purposeWords) at(tokens []lang.Token, start int) bool {
	i := slices.IndexFunc(tokens, func(t lang.Token) bool { return t.Start == start })
	return i >= 0 && slices.ContainsFunc(p.words, func(w lang.Phrase) bool {
		to, ok := w.At(tokens, i)
		if !ok || to >= len(tokens) || upper(tokens[to].Text) || p.except[tokens[to].Fold] {
			return false
		}
		return slices.ContainsFunc(p.endings, func(ending string) bool { return strings.HasSuffix(tokens[to].Fold, ending) })
	})
}

// tellsReason tells whether the tokens give a reason, by words that hardly stand for anything else.
func (w *questionWords) tellsReason(tokens []lang.Token) bool {
	if _, _, ok := lang.FirstOf(w.grounds, tokens); ok {
		return true
	}
	return slices.ContainsFunc(w.purposes, func(p purposeWords) bool { return p.in(tokens) })
}

// besideAct is the share of the most that any passage with its neighbours meets of a question, the words of its act aside, from which
// on a reason told there is taken for that of the act. Further off it is that of something else.
const besideAct = .75

// explain sets, for a question that asks for a reason, how far each passage answers it: 1 where it gives one, in the midst of what is
// asked about and not for what others do, and -1 where it tells the very act that the question names, without one.
func (e *Engine) explain(q *question, all []ranked, at map[int]int) {
	if !q.reasons {
		return
	}
	met, most := make([]float64, len(all)), 0.0
	for n := range all {
		met[n] = e.midst(q, all, at, n)
		most = max(most, met[n])
	}
	for n := range all {
		r := &all[n]
		switch {
		case !q.grounded(&e.corpus.docs[r.doc], r):
			r.parts[grounds] = -one(r.parts[deed] == 1)
		case met[n] >= besideAct*most && r.parts[stranger] == 0:
			r.parts[grounds] = 1
		}
	}
}

// grounded tells whether a passage gives a reason, or tells what a sanction that is asked about is for: "fined for late payments".
func (q *question) grounded(d *doc, r *ranked) bool {
	return d.grounds || d.reason && q.roles.act == knowledge.Sanction && r.parts[deed] == 1
}

// midst is how far a passage and those next to it meet the question's words, those of its act aside: who gives a reason need not
// repeat what it is for.
func (e *Engine) midst(q *question, all []ranked, at map[int]int, n int) float64 {
	sims := e.beside(all, at, n)
	sum, whole := 0.0, 0.0
	for i := range q.words {
		w := &q.words[i]
		if w.at >= 0 && !q.inCue(w) || w.at < 0 && !e.names(q.roles.act, q.Lang, w.typed) {
			sum += w.weight * told(sims[i])
			whole += w.weight
		}
	}
	if whole == 0 {
		return 1
	}
	return sum / whole
}

// groundless are the passages in the order that they have but for the reasons they give, for a question that asks for one: whether
// there is an answer is told by what is asked about, not by whatever gives a reason.
func (e *Engine) groundless(q *question, found []ranked) []ranked {
	if !q.reasons {
		return found
	}
	out := slices.Clone(found)
	for n := range out {
		out[n].score -= e.weights.Rank[grounds] * out[n].parts[grounds]
	}
	inOrderOfScore(out)
	return out
}

// newReasons are the passages that answer a bare "why?" behind another question: without the one that answered that question, unless it
// gives the reason itself, and none where no passage left gives one.
func (e *Engine) newReasons(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.Why || q.passage == "" {
		return found
	}
	out := found
	if i, ok := e.corpus.byID[q.passage]; ok && !e.corpus.docs[i].grounds {
		out = e.unshown(q, found)
	}
	told := slices.ContainsFunc(out[:min(len(out), snippets)], func(r ranked) bool {
		return r.parts[grounds] > 0 || e.corpus.docs[r.doc].grounds && r.parts[last] > 0
	})
	if !told {
		return nil
	}
	return out
}

// unshown are the passages, for a bare "why?" without the one that answered the question before.
func (e *Engine) unshown(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.Why || q.passage == "" {
		return found
	}
	return only(found, func(r ranked) bool { return e.corpus.docs[r.doc].passage.ID != q.passage })
}
