package answer

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
)

// BM25's constants: k1 as in the textbooks, b small because sentences differ in length by nature (retrieval.md
// section 2 measured b = .3).
const (
	bm25K1 = 1.2
	bm25B  = .3
)

// neighbour is the share of the better neighbour's score that is added to a passage: a sentence is often found by the
// words of the one before it.
const neighbour = .25

// formWeight is what a sentence gains that can hold the kind of thing that is asked for (a figure, a date), and loses
// that cannot.
const formWeight = .08

// A sentence of fewer content words than heading is a crosshead or a remnant: its few words make it look like a good
// match. It keeps headingShare of its score.
const (
	heading      = 4
	headingShare = .7
)

// ranked is a passage with its score for one question.
type ranked struct {
	doc     int
	score   float64 // what it is ordered by
	lexical float64 // covered share of the question's words, in [0,1]
}

// rank scores the searcher's hits, best first; ties go by place, so that the order never depends on the searcher's.
func (e *Engine) rank(q question, hits []knowledge.Hit) []ranked {
	scores := map[int]float64{}
	for _, h := range hits {
		if i, ok := e.corpus.byID[h.Passage]; ok {
			scores[i] = e.lexical(q, i)
		}
	}
	out := make([]ranked, 0, len(scores))
	for i, s := range scores {
		d := &e.corpus.docs[i]
		score := s + neighbour*e.around(q, i, scores)
		score += formWeight * d.fits(q.Kind) * min(1, score/enough)
		if d.content < heading {
			score *= headingShare
		}
		out = append(out, ranked{doc: i, lexical: s, score: score})
	}
	slices.SortFunc(out, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc, b.doc))
	})
	return out
}

// around is the better score of a passage's neighbours in its paragraph.
func (e *Engine) around(q question, i int, scores map[int]float64) float64 {
	best := 0.0
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(e.corpus.docs) {
			continue
		}
		a, b := e.corpus.docs[i].passage, e.corpus.docs[j].passage
		if a.Article == b.Article && a.Paragraph == b.Paragraph {
			best = max(best, scores[j])
		}
	}
	return best
}

// lexical is the passage's BM25 over the score of a passage that would hold every word of the question once: a share
// in [0,1] that can be compared between questions. A word no passage holds counts with the largest weight.
func (e *Engine) lexical(q question, i int) float64 {
	d := &e.corpus.docs[i]
	got, all := 0.0, 0.0
	for _, w := range q.words {
		df, n := uint32(0), uint32(0)
		for _, s := range w.stems {
			if s.ok {
				df += e.corpus.df[s.term]
			}
			if s.ok && s.code == d.passage.Lang {
				n = d.count(s.term)
			}
		}
		for _, r := range w.rows {
			n = max(n, d.count(r))
		}
		idf := e.corpus.idf(df)
		if w.carried {
			idf *= carried
		}
		all += idf
		tf := float64(n)
		got += idf * tf * (1 + bm25K1) / (tf + bm25K1*(1-bm25B+bm25B*d.length/e.corpus.average)) * bool01(n > 0)
	}
	if all == 0 {
		return 0
	}
	return min(1, got/all)
}

func bool01(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
