package bleve

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// clause is one term of a query on its way through its postings.
type clause struct {
	*postings
	weight float64 // what the query's person or thesaurus gave it; once weighed, what its postings are multiplied by
	at     int     // the first posting that is not added up yet
}

// weigh weighs the clauses as bleve's disjunction does: weight * idf over the root of the sum of their squares, where
// terms that no passage holds count too. The rarest come first, in which order bleve adds them up.
func weigh(clauses []clause) {
	squares := 0.0
	for i := range clauses {
		c := &clauses[i]
		c.weight *= c.rare
		squares += c.weight * c.weight
	}
	norm := 1 / math.Sqrt(squares)
	for i := range clauses {
		clauses[i].weight *= norm
	}
	slices.SortStableFunc(clauses, func(a, b clause) int { return cmp.Compare(len(a.numbers), len(b.numbers)) })
}

// best adds up the clauses in every passage, or every one of an article where that is not "", and lists the best: by
// falling score, equal ones by ascending ID. A passage's sum counts by its part of all the clauses (bleve's coord).
func best(clauses []clause, passages []*knowledge.Passage, article string, limit int) []knowledge.Hit {
	weigh(clauses)
	top, sum := &worst{}, &window{}
	for from, ok := next(clauses); ok; from, ok = next(clauses) {
		for i := range clauses {
			sum.add(&clauses[i], from)
		}
		for n := range sum.held {
			if sum.held[n] == 0 {
				continue
			}
			score := round(sum.score[n] * (float64(sum.held[n]) / float64(len(clauses))))
			sum.score[n], sum.held[n] = 0, 0
			if len(*top) == limit && score < (*top)[0].Score {
				continue // most are: what follows would fetch their passages from afar
			}
			if p := passages[int(from)+n]; article == "" || p.Article == article {
				top.offer(knowledge.Hit{Passage: p.ID, Score: score}, limit)
			}
		}
	}
	slices.SortFunc(*top, order)
	return *top
}

// next is the lowest number of a passage that a clause has left; false where all are through.
func next(clauses []clause) (uint32, bool) {
	lowest, ok := uint32(0), false
	for _, c := range clauses {
		if c.at < len(c.numbers) && (!ok || c.numbers[c.at] < lowest) {
			lowest, ok = c.numbers[c.at], true
		}
	}
	return lowest, ok
}

// window is a run of passages that are added up together: short enough for a processor's nearest cache.
type window struct {
	score [2048]float64
	held  [2048]uint32 // how many clauses
}

// add takes the clause's postings that lie in the window that begins at the passage number.
func (w *window) add(c *clause, from uint32) {
	for ; c.at < len(c.numbers) && c.numbers[c.at]-from < uint32(len(w.score)); c.at++ {
		n := c.numbers[c.at] - from
		w.score[n] += c.scores[c.at] * c.weight
		w.held[n]++
	}
}

// round makes scores equal that differ only by the order in which an engine adds up its terms.
func round(score float64) float64 { return math.Round(score*1e9) / 1e9 }

// order is that of hits: by falling score, equal ones by ascending ID.
func order(a, b knowledge.Hit) int {
	if by := cmp.Compare(b.Score, a.Score); by != 0 {
		return by
	}
	return strings.Compare(a.Passage, b.Passage)
}

// worst is a heap of hits with the worst on top.
type worst []knowledge.Hit

// offer takes a hit where it is among the best so far.
func (w *worst) offer(h knowledge.Hit, limit int) {
	switch {
	case len(*w) < limit:
		heap.Push(w, h)
	case order(h, (*w)[0]) < 0:
		(*w)[0] = h
		heap.Fix(w, 0)
	}
}

func (w worst) Len() int           { return len(w) }
func (w worst) Less(i, j int) bool { return order(w[i], w[j]) > 0 }
func (w worst) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }
func (w *worst) Push(h any)        { *w = append(*w, h.(knowledge.Hit)) }
func (w *worst) Pop() any {
	last := len(*w) - 1
	h := (*w)[last]
	*w = (*w)[:last]
	return h
}
