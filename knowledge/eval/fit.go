package eval

import (
	"cmp"
	"math"
	"slices"
)

// Case is what fitting needs to know of one question: how each passage was read, and how much spoke for abstaining.
type Case struct {
	Question Question
	// Rows holds the parts of each candidate's score, all in one order; Good tells which of them the gold accepts.
	Rows [][]float64
	Good []bool
	// Doubts speak for abstaining, all in one order. They are nil where a rule settled the question before they were weighed
	// (a greeting, a name that no article knows, the other direction): Abstained tells how.
	Doubts    []float64
	Abstained bool
}

// settled tells whether the case was decided without weights.
func (c *Case) settled() bool { return c.Doubts == nil }

// Weights are what a fit gives: one weight for each part of a score and each doubt. A passage's score is the sum of its
// parts times Rank; a question is left without answer where the sum of its doubts times Doubt is above 0.
type Weights struct {
	Rank, Doubt []float64
}

// How far and how fast weights are moved. Chosen by five folds over testdata/eval; after a change run
// go run . eval --fit --folds 5.
const (
	sharpness  = 8   // what a score is multiplied by before the shares of the passages are taken
	rankSteps  = 250 // of gradient ascent
	rankPace   = 1.5
	rankPull   = .003 // towards the weights that were there before (L2)
	doubtSteps = 6000
	doubtPace  = .3
	doubtPull  = .001 // towards 0 (L2)
)

// Fit moves weights towards what the gold asks for: for the passages, gold ones get the greater share among all
// candidates (softmax), and the weights stay near those given; for the doubts, logistic regression from zero, since each
// round from the last one's doubts would only make them louder. It is deterministic.
func Fit(cases []Case, prior Weights) Weights {
	return Weights{Rank: fitRank(cases, prior.Rank), Doubt: fitDoubt(cases, prior.Doubt)}
}

func fitRank(cases []Case, prior []float64) []float64 {
	w := slices.Clone(prior)
	var used []*Case
	for i := range cases {
		if c := &cases[i]; !c.Question.Abstain && slices.Contains(c.Good, true) {
			used = append(used, c)
		}
	}
	for range rankSteps {
		slope := make([]float64, len(w))
		for _, c := range used {
			c.rankSlope(w, slope)
		}
		move(w, slope, prior, len(used), rankPace, rankPull)
	}
	return w
}

// rankSlope adds what the case says about each weight: the mean row of the good passages less that of all, each row
// counting by its share.
func (c *Case) rankSlope(w, slope []float64) {
	shares := make([]float64, len(c.Rows))
	most := math.Inf(-1)
	for i, row := range c.Rows {
		shares[i] = sharpness * product(row, w)
		most = max(most, shares[i])
	}
	all, good := 0.0, 0.0
	for i := range shares {
		shares[i] = math.Exp(shares[i] - most)
		all += shares[i]
		if c.Good[i] {
			good += shares[i]
		}
	}
	for i, row := range c.Rows {
		share := -shares[i] / all
		if c.Good[i] && good > 0 {
			share += shares[i] / good
		}
		for k, v := range row {
			slope[k] += share * v
		}
	}
}

func fitDoubt(cases []Case, prior []float64) []float64 {
	var used []*Case
	for i := range cases {
		if !cases[i].settled() {
			used = append(used, &cases[i])
		}
	}
	if len(used) == 0 {
		return slices.Clone(prior)
	}
	none, w := make([]float64, len(prior)), make([]float64, len(prior))
	for range doubtSteps {
		slope := make([]float64, len(w))
		for _, c := range used {
			off := float64(one(c.Question.Abstain)) - 1/(1+math.Exp(-product(c.Doubts, w)))
			for k, v := range c.Doubts {
				slope[k] += off * v
			}
		}
		move(w, slope, none, len(used), doubtPace, doubtPull)
	}
	return w
}

// move takes one step along the mean slope of n cases, pulled back to the prior.
func move(w, slope, prior []float64, n int, pace, pull float64) {
	for k := range w {
		w[k] += pace * (slope[k]/float64(max(1, n)) - pull*(w[k]-prior[k]))
	}
}

func product(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

// Try says how good the answers to the cases would be with some weights: the first and the first three passages by score,
// and abstentions by the doubts as they were read. It is near the figures of [Questions], not the same: with other weights
// another passage is first, and some doubts are about that one.
func Try(cases []Case, w Weights) Figures {
	var sum counts
	for i := range cases {
		sum.add(cases[i].try(w))
	}
	return sum.figures()
}

func (c *Case) try(w Weights) counts {
	abstain := c.Abstained
	if !c.settled() {
		abstain = product(c.Doubts, w.Doubt) > 0
	}
	k := counts{n: 1, answered: 1, goldAbstain: one(c.Question.Abstain), abstained: one(abstain), due: one(abstain && c.Question.Abstain)}
	if c.Question.Abstain {
		return k
	}
	k.answerable, k.falseAbstain = 1, one(abstain)
	order := make([]int, len(c.Rows))
	scores := make([]float64, len(c.Rows))
	for i, row := range c.Rows {
		order[i], scores[i] = i, product(row, w.Rank)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	for n, i := range order[:min(3, len(order))] {
		if c.Good[i] && !abstain {
			k.three = 1
			k.first |= one(n == 0)
		}
	}
	return k
}

// TryFolds says how good weights are on questions they were not fitted on: those of each of k folds ([Folds]) with the
// weights fitted on all others.
func TryFolds(cases []Case, prior Weights, k int) Figures {
	var questions []Question
	byID := map[string]Case{}
	for _, c := range cases {
		questions = append(questions, c.Question)
		byID[c.Question.ID] = c
	}
	of := func(list []Question) []Case {
		var out []Case
		for _, q := range list {
			out = append(out, byID[q.ID])
		}
		return out
	}
	var sum counts
	folds := Folds(questions, k)
	for i, fold := range folds {
		w := Fit(of(slices.Concat(slices.Concat(folds[:i]...), slices.Concat(folds[i+1:]...))), prior)
		for _, c := range of(fold) {
			sum.add(c.try(w))
		}
	}
	return sum.figures()
}

// Accepts tells whether a passage is one that the question's gold accepts.
func (q Question) Accepts(s Snippet) bool { return hit([]Snippet{s}, q.Gold) }
