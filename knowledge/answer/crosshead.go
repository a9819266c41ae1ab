package answer

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Between its paragraphs an explainer asks what they answer: "Was she told to raise prices?" No answer quotes that, since it is not said by
// anybody, but the sentence right under it is often the answer to a reader's question in the same words, and shares none with it.

// crosshead is a heading between paragraphs, with what it asks.
type crosshead struct {
	words toldParty
	kind  knowledge.Kind // "" where it asks nothing
	act   knowledge.Act
}

// newCrossheads are the crossheads, by the first passage under each.
func (e *Engine) newCrossheads() map[int]crosshead {
	out := map[int]crosshead{}
	for n := range e.library.Articles {
		a := &e.library.Articles[n]
		if len(a.Heads) == 0 {
			continue
		}
		head := -1
		for i := range e.corpus.within(a.ID) {
			from := e.corpus.docs[i].passage.Span.Start
			for head+1 < len(a.Heads) && a.Heads[head+1].End <= from {
				head++
				out[i] = e.readCrosshead(a.Lang, a.Heads[head].Of(a.Text))
			}
		}
	}
	return out
}

// readCrosshead reads a heading.
func (e *Engine) readCrosshead(code, text string) crosshead {
	h := crosshead{words: newToldParty()}
	e.hear(&h.words, code, text, true)
	if strings.HasSuffix(text, "?") {
		h.kind, h.act = e.words[code].kind(lang.Tokens(text)), e.asker.ReadQuestion(text, code).Act
	}
	return h
}

// likeHead is, for each word of a question, how like it is to the words of a crosshead.
func (e *Engine) likeHead(q *question, h *crosshead) []float64 {
	out := make([]float64, len(q.words))
	for n := range q.words {
		out[n] = e.heard(&q.words[n], &h.words)
	}
	return out
}

// The least part of a question's words, and of its act, that a crosshead must meet which asks much the same, and which asks the very same.
const (
	headLike     = .4
	sameQuestion = .8
)

// headed is the place of the passage under the crosshead that asks most of what the question asks, whether something is so, in the article of the
// best passage; -1 where none asks enough of it, or where the best passage itself tells of the act by the parties named.
func (e *Engine) headed(q *question, found []ranked, least float64) int {
	if q.Kind != knowledge.YesNo || len(e.heads) == 0 || len(found) == 0 || found[0].parts[party] == 1 && found[0].parts[deed] == 1 {
		return -1
	}
	article, place, best := e.corpus.docs[found[0].doc].passage.Article, -1, 0.0
	for n, r := range found {
		h, ok := e.heads[r.doc]
		if !ok || h.kind != knowledge.YesNo || e.corpus.docs[r.doc].passage.Article != article {
			continue
		}
		like := q.mean(e.likeHead(q, &h))
		if q.roles.act != knowledge.State && q.roles.act != "" && alike(q.roles.act, h.act) > 0 {
			like += headLike
		}
		if like >= least && like > best {
			place, best = n, like
		}
	}
	return place
}
